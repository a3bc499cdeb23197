import type { RegisterEntry } from "../../src/signatories/register-entry";
import { registerSentence } from "../../src/signatories/register-sentence";
import type { Language } from "../../src/infrastructure/language";
import { anUnsignedEntry, aRegisterEntry, aState } from "../support/register-entries";

const times = (n: number, entry: RegisterEntry) => Array.from({ length: n }, () => entry);
const inState = (name: Parameters<typeof aState>[0], author?: "official") =>
  anUnsignedEntry(aState(name, "2024-06-20", author ? { author } : {}));

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("the register in one sentence", () => {
  const everything = [
    ...times(20, aRegisterEntry()),
    aRegisterEntry({ state: "suspended", entry: aState("suspended", "2026-09-01") }),
    ...times(2, inState("declined")),
    inState("declined", "official"),
    inState("under-review"),
    inState("withdrawn"),
    inState("removed"),
    inState("lapsed"),
    ...times(2, inState("invited")),
    anUnsignedEntry(undefined),
  ];

  it.each<[Language, string]>([
    [
      "fr",
      "31 plateformes au registre : 21 signataires (dont 1 avec un plan de redressement), 1 à l’examen, 2 ont décliné, 1 n’a pas été retenue, 1 s’est retirée, 1 a été radiée, 1 n’a pas renouvelé, 2 n’ont pas encore répondu, 1 n’a pas été invitée.",
    ],
    [
      "en",
      "31 platforms on the register: 21 signatories (1 of them on a recovery plan), 1 under review, 2 declined, 1 was not accepted, 1 withdrew, 1 was removed, 1 did not renew, 2 have not answered yet, 1 was not invited.",
    ],
    [
      "de",
      "31 Plattformen im Register: 21 haben unterzeichnet (1 davon mit Maßnahmenplan), 1 ist in Prüfung, 2 haben abgelehnt, 1 wurde nicht angenommen, 1 ist ausgetreten, 1 wurde gestrichen, 1 hat nicht erneuert, 2 haben noch nicht geantwortet, 1 wurde nicht eingeladen.",
    ],
  ])("counts every state in %s", (language, sentence) => {
    expect(plain(registerSentence(everything, language))).toBe(sentence);
  });

  it("says so when nobody is there, and when nobody has signed", () => {
    expect(registerSentence([], "fr")).toBe("Aucune plateforme n’est encore inscrite.");
    expect(plain(registerSentence([inState("invited")], "en"))).toBe(
      "1 platform on the register: 0 signatories, 1 has not answered yet.",
    );
  });
});
