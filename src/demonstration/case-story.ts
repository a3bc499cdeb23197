import type { PlatformAct } from "../case-acts/platform-act";
import type { MediationOutcome } from "../cases/mediation";
import type { DifficultyAnswers } from "../difficulties/difficulty";
import type { FollowUp } from "../difficulties/follow-up";
import type { SellerAct } from "../difficulties/seller-act";

/** What happens in a case that a seller reports; `seller` names the case from its first act on. */
export type CaseAct =
  | { readonly act: "report"; readonly seller: string; readonly answers: DifficultyAnswers }
  | {
      readonly act: "platform";
      readonly seller: string;
      readonly does: PlatformAct;
      readonly words: string;
      /** Before it was recorded, and why so late; without it, just then. */
      readonly late?: { readonly occurred: string; readonly reason: string };
    }
  | {
      readonly act: "seller";
      readonly seller: string;
      readonly does: SellerAct;
      readonly words: string;
    }
  | {
      readonly act: "mediator";
      readonly seller: string;
      readonly does: "assignment" | "opening" | MediationOutcome;
    }
  | { readonly act: "follow-up"; readonly seller: string; readonly says: FollowUp };

export type DatedCaseAct = CaseAct & { readonly at: string };

/** In the order of time. */
export const CASES: readonly DatedCaseAct[] = [
  {
    at: "2026-10-12T09:40:00Z",
    act: "report",
    seller: "lampes-odette",
    answers: {
      family: { family: "F1" },
      platform: { platform: "criea" },
      facts: {
        description:
          "Nos quarante lampes ont été retirées de la vente dans la nuit, sans que nous sachions pourquoi.",
        asked: "Le rétablissement des offres, ou la raison du retrait.",
        account_reference: "VENDEUR-2077",
        "measure-effective": "2026-10-08",
        "challenge-received": "2026-10-09",
      },
      contact: { name: "Lampes Odette", email: "odette@lampes.example", consent: "named" },
    },
  },
  {
    at: "2026-10-27T14:10:00Z",
    act: "platform",
    seller: "lampes-odette",
    does: "decision",
    words:
      "Le retrait était une erreur de notre contrôle automatique. Les offres vont être rétablies.",
    late: {
      occurred: "2026-10-21T15:30:00Z",
      reason:
        "La décision a été envoyée au vendeur le 21 octobre ; elle n’avait pas été saisie ici.",
    },
  },
  {
    at: "2026-10-28T08:05:00Z",
    act: "follow-up",
    seller: "lampes-odette",
    says: { moment: "after-answer", answer: "partly" },
  },
  {
    at: "2026-10-29T09:15:00Z",
    act: "seller",
    seller: "lampes-odette",
    does: "mediation",
    words: "yes",
  },
  {
    at: "2026-10-30T10:00:00Z",
    act: "platform",
    seller: "lampes-odette",
    does: "mediation-acceptance",
    words: "",
  },
  { at: "2026-10-30T14:30:00Z", act: "mediator", seller: "lampes-odette", does: "assignment" },
  {
    at: "2026-11-02T16:20:00Z",
    act: "report",
    seller: "savons-du-port",
    answers: {
      family: { family: "F3" },
      platform: { platform: "tradelia" },
      facts: {
        description:
          "Les frais de livraison de trois cents colis ont été comptés deux fois sur notre relevé de septembre.",
        asked: "Le remboursement du trop-perçu.",
        account_reference: "",
        "fee-disputed": "2026-10-05",
      },
      contact: { name: "Savons du Port", email: "compta@savons.example", consent: "unnamed" },
    },
  },
  { at: "2026-11-03T08:30:00Z", act: "mediator", seller: "lampes-odette", does: "opening" },
  { at: "2026-11-13T15:00:00Z", act: "mediator", seller: "lampes-odette", does: "partial" },
  {
    at: "2026-11-16T10:30:00Z",
    act: "seller",
    seller: "savons-du-port",
    does: "mediation",
    words: "yes",
  },
  {
    at: "2026-11-18T11:00:00Z",
    act: "platform",
    seller: "savons-du-port",
    does: "mediation-acceptance",
    words: "",
  },
  { at: "2026-11-18T16:00:00Z", act: "mediator", seller: "savons-du-port", does: "assignment" },
  {
    at: "2026-11-19T09:00:00Z",
    act: "report",
    seller: "thes-du-quai",
    answers: {
      family: { family: "F2" },
      platform: { platform: "criea" },
      facts: {
        description: "Notre stock nous est revenu ouvert, et incomplet.",
        asked: "Le remboursement des boîtes ouvertes.",
        account_reference: "",
        "return-requested": "2026-11-02",
      },
      contact: { name: "Thés du Quai", email: "bonjour@thes.example", consent: "unnamed" },
    },
  },
  {
    at: "2026-11-19T15:10:00Z",
    act: "seller",
    seller: "thes-du-quai",
    does: "mediation",
    words: "",
  },
];
