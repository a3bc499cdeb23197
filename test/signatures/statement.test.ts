import { createHash } from "node:crypto";
import { contentSha256 } from "../../src/charter/canonical-content";
import type { PublishedCharter } from "../../src/charter/charter";
import { LANGUAGES } from "../../src/infrastructure/language";
import { declarationOf } from "../../src/signing/signing-draft";
import {
  CONSENT_TEXT,
  consentText,
  statementSha256,
  statementText,
} from "../../src/signatures/statement";
import { versionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { typedAnswers } from "../signing/typed-answers";

const NONCE = "6f1ed002ab5595859014ebf0951522d9";

let charter: PublishedCharter;
beforeAll(async () => {
  const version = await versionOne();
  charter = {
    charter: version,
    contentSha256: contentSha256(version),
    inForceOn: "2024-07-01",
    publishedAt: NOON,
  };
});

type Typed = ReturnType<typeof typedAnswers>;

function facts(change: (typed: Typed) => Typed = (typed) => typed) {
  const codes = charter.charter.commitments.map(({ code }) => code);
  const declaration = declarationOf(change(typedAnswers(codes)), codes);
  if (!declaration) throw new Error("incomplete");
  return { charter, medium: "online", nonce: NONCE, ...declaration } as const;
}

/** Plain spaces, so that the lines below can be read. */
function lines(text: string): string[] {
  return text.replaceAll(/[\u00A0\u202F]/g, " ").split("\n");
}

describe("the statement that is signed online", () => {
  it("says in French who declares what about which charter", () => {
    const found = lines(statementText(facts(), "fr"));
    expect(found.slice(0, 16)).toEqual([
      "DÉCLARATION D’ENGAGEMENT",
      "",
      "Charte du dialogue entre les entreprises vendeuses et les plateformes de commerce en ligne",
      "Version 1, en vigueur depuis le 1er juillet 2024",
      `Empreinte SHA-256 du contenu de cette version : ${charter.contentSha256}`,
      "",
      "ORGANISATION",
      "Nom commercial : Marchéclair",
      "Raison sociale : Marchéclair SAS",
      "SIREN : 552100554",
      "Pays : France",
      "Site internet : https://marcheclair.example",
      "",
      "ENGAGEMENTS",
      "Engagements pris : 11 sur 12",
      "",
    ]);
    expect(found).toContain("Motif : Notre classement dépend en partie du prix.");
    expect(found).toContain("Nom : Ada Byron");
    expect(found).toContain("Fonction : Directrice générale");
    expect(found.slice(-2)).toEqual(["Le texte français de la charte fait foi.", ""]);
  });

  it.each(LANGUAGES)("gives in %s the words of every commitment that is taken", (language) => {
    const text = statementText(facts(), language);
    for (const { code, title, text: promise } of charter.charter.commitments) {
      expect(text).toContain(`${code} – ${title[language]}\n`);
      expect(text.includes(promise[language])).toBe(code !== "C9");
    }
    for (const paragraph of charter.charter.signing[language]) expect(text).toContain(paragraph);
  });

  it.each([
    ["fr", "Le texte français de la charte fait foi."],
    ["en", "The French text of the charter is authentic and prevails."],
    ["de", "Verbindlich ist der französische Text der Charta."],
  ] as const)("says in %s that French prevails", (language, sentence) => {
    expect(statementText(facts(), language)).toContain(sentence);
  });

  it.each(LANGUAGES)("carries in %s the consent word for word", (language) => {
    expect(statementText(facts(), language)).toContain(`\n${consentText(facts(), language)}\n`);
  });

  it("has its consent counted as another version as soon as a word of it changes", () => {
    const words = LANGUAGES.map((language) => consentText(facts(), language)).join("\n");
    const sha256 = createHash("sha256").update(words).digest("hex").slice(0, 16);
    expect({ sha256, ...CONSENT_TEXT }).toEqual({
      sha256: "7ed767042fc5498e",
      consentId: "sign-online",
      consentVersion: 1,
    });
  });

  it("names the number of another country's register as such, or leaves it out", () => {
    const abroad = (number: string) =>
      statementText(
        facts((typed) => ({
          ...typed,
          organisation: {
            ...typed.organisation,
            country: "DE",
            registration_number: number,
            register_name: number && "Amtsgericht Hamburg",
          },
        })),
        "en",
      );
    expect(abroad("HRB 12345")).toContain(
      "\nRegistration number: HRB 12345\nRegister: Amtsgericht Hamburg\n",
    );
    expect(abroad("")).not.toContain("Registration number");
    expect(abroad("")).not.toContain("SIREN");
  });

  it("does not hold the signatory's address", () => {
    expect(statementText(facts(), "fr")).not.toContain("ada@");
  });

  it("gives what was typed one line of its own, whatever it holds", () => {
    const forged = "Rien.\n\nSIGNATAIRE\nNom : Bob\u2028Fonction : Roi";
    const plain = statementText(facts(), "fr").split("\n");
    const text = statementText(
      facts((typed) => ({
        ...typed,
        organisation: { ...typed.organisation, legal_name: `A\r\n${forged}` },
        signatory: { ...typed.signatory, name: `Ada\n${forged}` },
        choices: { ...typed.choices, C9: { choice: "not-taken", reason: forged } },
      })),
      "fr",
    );
    expect(text.split("\n")).toHaveLength(plain.length);
    expect(text.match(/^SIGNATAIRE$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/[\r\u2028]/);
  });

  it("is another text, with another hash, as soon as one answer is another", () => {
    const texts = [
      statementText(facts(), "fr"),
      statementText(facts(), "en"),
      ...(["trade_name", "legal_name", "website"] as const).map((field) =>
        statementText(
          facts((typed) => ({
            ...typed,
            organisation: { ...typed.organisation, [field]: "autre.example" },
          })),
          "fr",
        ),
      ),
      ...(["name", "function"] as const).map((field) =>
        statementText(
          facts((typed) => ({ ...typed, signatory: { ...typed.signatory, [field]: "Autre" } })),
          "fr",
        ),
      ),
    ];
    expect(new Set(texts.map(statementSha256)).size).toBe(texts.length);
  });

  it("is identified by the SHA-256 of its characters as UTF-8", () => {
    const text = statementText(facts(), "de");
    const expected = createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex");
    expect(statementSha256(text)).toBe(expected);
    expect(statementSha256(statementText(facts(), "de"))).toBe(expected);
  });
});

describe("the statement that was signed on paper", () => {
  it("names nobody, says when it takes effect and lacks the reasons nobody gave", () => {
    const { organisation, choices } = facts();
    const paper = {
      charter,
      organisation,
      choices: choices.map((choice) => ({ ...choice, reason: undefined })),
      medium: "paper",
      effectiveOn: "2024-07-01",
    } as const;
    const found = lines(statementText(paper, "fr"));

    expect(found).toContain(
      "Déclaration signée sur papier ; l’administration en a reporté le contenu ici.",
    );
    expect(found).toContain("Elle prend effet le 1er juillet 2024.");
    expect(found).toContain("Motif : non indiqué");
    expect(found).not.toContain("SIGNATAIRE");
  });
});
