import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REVIEW_TEXT_LIMIT } from "../signatures/review-form";
import type { CorrectionRefusal } from "./ask-for-correction";

const limit = String(REVIEW_TEXT_LIMIT);

const fr = {
  title: (platform: string) => `Demander une correction à ${platform}`,
  lede: "La déclaration est rouverte, et son adresse envoyée au signataire. Le registre continue d’indiquer «\u00A0en cours d’examen\u00A0»\u202F; la déclaration corrigée remplacera celle-ci.",
  reason: "Ce qui est à corriger",
  reasonHint: `Envoyé tel quel au signataire\u202F; il n’est pas publié. ${limit}\u00A0caractères au plus.`,
  confirm: "Envoyer la demande",
  back: "Revenir à la signature",
  errorSummary: "À corriger",
  mistakes: {
    "reason-missing": "Dites ce qui est à corriger",
    "reason-too-long": `C’est trop long\u00A0: ${limit}\u00A0caractères au plus`,
  },
  refusals: {
    "already-decided": "Cette signature a déjà été décidée. Rien n’est envoyé.",
    "not-under-review": "Cette signature n’est plus en cours d’examen. Rien n’est envoyé.",
    "superseded-version":
      "Cette version de la charte n’est plus en vigueur\u00A0: elle ne peut plus être signée. Rien n’est envoyé.",
    "no-address": "Nous n’avons pas d’adresse à laquelle écrire au signataire. Rien n’est envoyé.",
  } satisfies Readonly<Record<CorrectionRefusal, string>>,
};

export type CorrectionTexts = TextsLike<typeof fr>;

const en: CorrectionTexts = {
  title: (platform) => `Ask ${platform} for a correction`,
  lede: "The statement is opened again, and its address sent to the signatory. The register goes on saying “under review”; the corrected statement will replace this one.",
  reason: "What is to be corrected",
  reasonHint: `Sent to the signatory as it stands; it is not published. ${limit}\u00A0characters at most.`,
  confirm: "Send",
  back: "Back to the signature",
  errorSummary: "To be corrected",
  mistakes: {
    "reason-missing": "Say what is to be corrected",
    "reason-too-long": `Too long: ${limit}\u00A0characters at most`,
  },
  refusals: {
    "already-decided": "This signature was decided already. Nothing is sent.",
    "not-under-review": "This signature is no longer under review. Nothing is sent.",
    "superseded-version":
      "This version of the charter is no longer in force: it cannot be signed any more. Nothing is sent.",
    "no-address": "We have no address at which to write to the signatory. Nothing is sent.",
  },
};

const de: CorrectionTexts = {
  title: (platform) => `${platform} um eine Berichtigung bitten`,
  lede: "Die Erklärung wird wieder geöffnet und ihre Adresse der unterzeichnenden Person zugesandt. Das Register zeigt weiterhin „in Prüfung“; die berichtigte Erklärung ersetzt diese.",
  reason: "Was zu berichtigen ist",
  reasonHint: `Geht unverändert an die unterzeichnende Person; es wird nicht veröffentlicht. Höchstens ${limit}\u00A0Zeichen.`,
  confirm: "Absenden",
  back: "Zurück zur Unterschrift",
  errorSummary: "Zu berichtigen",
  mistakes: {
    "reason-missing": "Sagen Sie, was zu berichtigen ist",
    "reason-too-long": `Zu lang: höchstens ${limit}\u00A0Zeichen`,
  },
  refusals: {
    "already-decided": "Über diese Unterschrift ist schon entschieden. Es wird nichts gesendet.",
    "not-under-review": "Diese Unterschrift ist nicht mehr in Prüfung. Es wird nichts gesendet.",
    "superseded-version":
      "Diese Fassung der Charta ist nicht mehr in Kraft und kann nicht mehr unterzeichnet werden. Es wird nichts gesendet.",
    "no-address":
      "Wir haben keine Adresse, unter der die unterzeichnende Person zu erreichen ist. Es wird nichts gesendet.",
  },
};

export const correctionTexts: Catalogue<CorrectionTexts> = { fr, en, de };
