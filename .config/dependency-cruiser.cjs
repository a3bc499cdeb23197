/** A domain may use the ones before it, never the ones after. The map of the project in one list. */
const DOMAINS = [
  "evidence",
  "accounts",
  "access-log",
  "attachments",
  "sign-in",
  "second-factors",
  "identities",
  "charter",
  "clocks",
  "calculator",
  "platforms",
  "invitations",
  "signatures",
  "signing",
  "unsubscriptions",
  "cases",
  "difficulties",
  "reported-platforms",
  "case-acts",
  "mediations",
  "compliance",
  "declarations",
  "periods",
  "signatories",
  "verification",
  "reports",
  "open-data",
  "portal",
  "case-mails",
  "standing",
  "event-uploads",
  "api-tokens",
  "api",
  "console",
  "demonstration",
  "site",
];

const TYPES_ONLY = ["type-only"];
const DOMAIN_FILE = "^src/(?!infrastructure/)[^/]+/";

const oneWayStreet = DOMAINS.slice(0, -1).map((domain, index) => ({
  name: `${domain}-knows-nothing-after-it`,
  severity: "error",
  from: { path: `^src/${domain}/` },
  to: { path: `^src/(${DOMAINS.slice(index + 1).join("|")})/` },
}));

/** The files that may build or mount what nobody else may reach. */
const entrances = [
  { name: "routes-are-only-mounted", to: "\\.routes\\.ts$", only: "^src/routes\\.ts$" },
  { name: "commands-are-only-registered", to: "\\.commands\\.ts$", only: "^src/commands\\.ts$" },
  { name: "workers-are-started-not-imported", to: "\\.worker\\.ts$", only: "^$" },
  { name: "entry-points-are-run-not-imported", to: "^src/(main|parole)\\.ts$", only: "^$" },
].map(({ name, to, only }) => ({
  name,
  severity: "error",
  from: { pathNot: only },
  to: { path: to, dependencyTypesNot: TYPES_ONLY },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: TYPES_ONLY } },
    },
    {
      name: "domain-files-stay-pure",
      comment:
        "A file without a role suffix, and a file of texts, holds rules and words: no framework, no database, no clock, no file system.",
      severity: "error",
      from: { path: `${DOMAIN_FILE}[^./]+(\\.texts)?\\.ts$` },
      to: {
        path: [
          "node_modules/(@types/)?(express|ejs|knex|sqlite3|pg|nodemailer|pdfkit|pino|croner)/",
          "^(node:)?(fs|fs/promises|child_process|worker_threads|net|http|https|dns|os|timers|timers/promises)$",
          "\\.(routes|repository|queries|page|form|job|pdf|commands|worker)\\.ts$",
          "^src/infrastructure/(clock|config|log)\\.ts$",
          "^src/infrastructure/(database|jobs)/",
          "^src/[^/]+\\.ts$",
        ],
        dependencyTypesNot: TYPES_ONLY,
      },
    },
    {
      name: "every-domain-has-its-place-in-the-order",
      severity: "error",
      from: { path: `^src/(?!infrastructure/|(${DOMAINS.join("|")})/)[^/]+/` },
      to: {},
    },
    {
      name: "infrastructure-knows-no-domain",
      severity: "error",
      from: { path: "^src/infrastructure/" },
      to: { path: "^src/(?!infrastructure/)" },
    },
    {
      name: "sql-only-in-repositories",
      severity: "error",
      from: {
        path: "^src",
        pathNot: [
          "\\.(repository|queries)\\.ts$",
          "^src/infrastructure/database/",
          "^src/(context|stores)\\.ts$",
        ],
      },
      to: { path: "node_modules/(@types/)?(knex|sqlite3|pg)/" },
    },
    {
      name: "pdfkit-only-in-pdf-files",
      severity: "error",
      from: { path: "^src", pathNot: ["\\.pdf\\.ts$", "^src/infrastructure/pdf/"] },
      to: { path: "node_modules/(@types/)?pdfkit/" },
    },
    {
      name: "stores-are-built-in-the-composition-root",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(context|stores)\\.ts$" },
      to: { path: "\\.(repository|queries)\\.ts$", dependencyTypesNot: TYPES_ONLY },
    },
    ...oneWayStreet,
    ...entrances,
    {
      name: "migrations-stand-alone",
      comment: "A landed migration must not change because the code has moved on.",
      severity: "error",
      from: { path: "^migrations/" },
      to: { path: "^(src|test)/" },
    },
    {
      name: "src-never-imports-tests",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^test" },
    },
    {
      name: "no-dev-dependencies-in-src",
      severity: "error",
      from: { path: "^(src|migrations)" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: TYPES_ONLY,
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "every-import-is-declared",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: TYPES_ONLY },
    },
    {
      name: "every-import-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["require", "node", "default", "types"],
    },
  },
};
