import type { Layout } from "../../src/infrastructure/http/layout";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";
import { layoutOf } from "../../src/site/layout";
import { layoutTexts } from "../../src/site/layout.texts";
import type { Visitor } from "../../src/infrastructure/http/route";
import { NOON } from "../support/clock";

interface Given {
  readonly language?: Language;
  readonly path?: string;
  readonly localised?: boolean;
  readonly role?: string;
  readonly isHalfway?: boolean;
  readonly errors?: readonly object[];
}

function layout({
  language = "fr",
  path = "/charter",
  localised = true,
  role,
  isHalfway = false,
  errors = [],
}: Given = {}): Layout {
  return layoutOf({
    language,
    path,
    localised,
    visitor: role === undefined ? undefined : aVisitor(role),
    isHalfway,
    keptFields: undefined,
    isFileMissing: false,
    page: Object.assign({ title: "La charte" }, { errors }),
    demonstration: false,
    origin: "https://register.example",
    assets: { stylesheet: "/assets/look.css", mark: "/assets/mark.svg", fonts: [] },
  });
}

function aVisitor(role: string): Visitor {
  const session = {
    sessionId: "s",
    hasFactor: true,
    provedAt: NOON,
    startedAt: NOON,
    keptForm: undefined,
  };
  return { accountId: "1", email: "agent@example.org", role, language: "fr", ...session };
}

const current = (links: Layout["nav"]) =>
  links.filter((link) => link.current).map((link) => [link.href, link.current]);

describe("the layout of a page", () => {
  it("leads to the same page in every language, its query too", () => {
    const { alternates } = layout({ path: "/signatories?state=signed" });

    expect(alternates.map(({ href }) => href)).toEqual([
      "/fr/signatories?state=signed",
      "/en/signatories?state=signed",
      "/de/signatories?state=signed",
    ]);
    expect(alternates.filter((link) => link.current).map(({ code }) => code)).toEqual(["FR"]);
  });

  it("gives search engines the whole address of each language", () => {
    expect(layout().alternates.map(({ address }) => address)).toEqual([
      "https://register.example/fr/charter",
      "https://register.example/en/charter",
      "https://register.example/de/charter",
    ]);
  });

  it.each([
    ["fr", "Erreur\u00A0: La charte – Parole tenue"],
    ["en", "Error: La charte – Parole tenue"],
    ["de", "Fehler: La charte – Parole tenue"],
  ] as const)("says first in %s that a form has errors", (language, title) => {
    expect(layout({ language, errors: [{}] }).documentTitle).toBe(title);
    expect(layout({ language }).documentTitle).toBe("La charte – Parole tenue");
  });

  it("offers no language where a page has one address for all", () => {
    expect(layout({ path: "/console/reports", localised: false }).alternates).toEqual([]);
  });

  it("tells the page itself from a page of the section", () => {
    expect(current(layout({ path: "/charter" }).nav)).toEqual([["/fr/charter", "page"]]);
    expect(current(layout({ path: "/charter?version=1" }).nav)).toEqual([["/fr/charter", "page"]]);
    expect(current(layout({ path: "/charter/1" }).nav)).toEqual([["/fr/charter", "true"]]);
    expect(current(layout({ path: "/" }).nav)).toEqual([]);
    expect(current(layout({ path: "/charters-of-others" }).nav)).toEqual([]);
  });

  it("keeps the language in every link", () => {
    const { nav, footer, home } = layout({ language: "de" });
    const hrefs = [...nav, ...footer].map(({ href }) => href);

    expect(home).toBe("/de/");
    expect(hrefs.filter((href) => !href.startsWith("/de/"))).toEqual([]);
  });

  it.each([
    [
      "official",
      [
        "/console",
        "/console/signatures",
        "/console/mediations",
        "/console/platforms",
        "/console/reports",
      ],
    ],
    ["mediator", ["/console/mediations"]],
    ["representative", ["/portal"]],
  ])("shows %s the desk, the account and the way out", (role, desk) => {
    const { account } = layout({ role });
    expect(account).toMatchObject({ email: "agent@example.org", signOut: "/sign-out" });
    expect(account?.links.map(({ href }) => href)).toEqual([...desk, "/fr/account"]);
  });

  it("shows nothing but the way out while the second factor is owed, and no bar to the public", () => {
    expect(layout({ role: "official", isHalfway: true }).account?.links).toEqual([]);
    expect(layout().account).toBeUndefined();
  });

  it("says on every page, in every language, that the charter does not bind", () => {
    const notices = LANGUAGES.map((language) => layout({ language }).t.nonBinding);
    expect(notices).toEqual(LANGUAGES.map((language) => layoutTexts[language].nonBinding));
    expect(notices).toEqual([
      expect.stringContaining("sans valeur contraignante"),
      expect.stringContaining("non-binding"),
      expect.stringContaining("unverbindlich"),
    ]);
  });
});
