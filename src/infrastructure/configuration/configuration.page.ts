import type { DatabaseFacts } from "../database/database-facts.queries";
import { formats } from "../formats";
import type { Page } from "../http/route";
import type { Language } from "../language";
import { countedAddress } from "../limits/limit";
import type { ShownSetting } from "../shown-settings";
import { configurationTexts, type ConfigurationTexts } from "./configuration.texts";
import { isElsewhere, isWarning, proxyFinding, type Arrival } from "./proxy-finding";

interface Notice {
  readonly title: string;
  readonly text: string;
  readonly tone: "plain" | "warning";
}

interface ConfigurationPage extends Page {
  readonly t: ConfigurationTexts;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly string[])[];
  readonly runsOn: readonly object[];
  readonly visit: readonly object[];
  readonly notices: readonly Notice[];
}

export interface ConfigurationFacts {
  readonly settings: readonly ShownSetting[];
  readonly database: DatabaseFacts;
  /** "v20.20.2" */
  readonly nodeVersion: string;
  /** The address of this visit as the service takes it. */
  readonly address: string | undefined;
  readonly arrival: Arrival;
}

/** The settings as they stand, without a secret, and how this very visit came in. */
export function configurationPage(
  facts: ConfigurationFacts,
  language: Language,
): ConfigurationPage {
  const t = configurationTexts[language];
  const { settings, database, nodeVersion, address, arrival } = facts;
  const { count, number } = formats(language);
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    caption: count(settings.length, t.caption),
    columns: Object.values(t.columns).map((label) => ({ label })),
    rows: settings.map((setting) => rowOf(setting, t)),
    runsOn: [
      { term: t.node, details: nodeVersion },
      { term: t.database, details: `${ENGINES[database.engine]} ${database.version}` },
      { term: t.migrations, details: number(database.migrations) },
    ],
    visit: [
      { term: t.address, details: address ?? t.none },
      { term: t.countedAs, details: countedInWords(address, t) },
      { term: t.origin, details: arrival.origin },
      { term: t.forwarded, details: arrival.forwardedFor ?? t.none },
    ],
    notices: noticesOf(arrival, t),
  };
}

const ENGINES = { sqlite: "SQLite", postgres: "PostgreSQL" } as const;

function rowOf(setting: ShownSetting, t: ConfigurationTexts): string[] {
  const meanings: Readonly<Record<string, string>> = t.meanings;
  const { isSet, name } = setting;
  const origin = isSet ? t.fromEnvironment : t.byDefault;
  return [name, meanings[name] ?? "", valueOf(setting, t), origin];
}

function valueOf({ name, value, isSecret, isSet }: ShownSetting, t: ConfigurationTexts): string {
  if (isSecret && isSet) return t.secretSet;
  if (name === "SECRET_KEY") return t.trialKey;
  const words: Readonly<Record<string, string>> = t.values;
  return value === undefined ? t.notSet : (words[`${name} ${value}`] ?? value);
}

/** An IPv6 address stands for its network: whoever has one of its addresses has them all. */
function countedInWords(address: string | undefined, t: ConfigurationTexts): string {
  const counted = countedAddress(address);
  return counted.includes(":") ? t.network(`${counted}::/64`) : counted;
}

function noticesOf(arrival: Arrival, t: ConfigurationTexts): Notice[] {
  const finding = proxyFinding(arrival);
  const notices: Notice[] = [
    {
      title: t.findingTitle,
      text: t.findings[finding],
      tone: isWarning(finding) ? "warning" : "plain",
    },
  ];
  if (isElsewhere(arrival)) {
    const text = t.elsewhere(arrival.origin, arrival.baseUrl);
    notices.push({ title: t.elsewhereTitle, text, tone: "warning" });
  }
  return notices;
}
