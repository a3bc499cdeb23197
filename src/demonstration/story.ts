import type { Invitee } from "../invitations/invitation";
import type { DraftAnswers } from "../signing/signing-draft";
import { CEREMONY, ONLINE_ANSWERS, SILENT } from "./cast";

/** What happens in the demonstration besides the ceremony; one kind of act for each use case it plays. */
export type Act =
  | { readonly act: "publish"; readonly charter: "pilot" | "first"; readonly inForceOn: string }
  | { readonly act: "invite"; readonly platforms: readonly string[] }
  | {
      readonly act: "ask-to-sign";
      readonly platform: string;
      readonly invitee: Invitee;
      readonly personal: string;
    }
  | {
      readonly act: "decline";
      readonly platform: string;
      readonly reason: string;
      readonly isPublic: boolean;
    }
  | {
      readonly act: "sign-on-paper";
      readonly platforms: readonly string[];
      readonly signedOn: string;
      readonly charterVersion: number;
    }
  | { readonly act: "sign-online"; readonly answers: DraftAnswers }
  | {
      readonly act: "drop";
      readonly platform: string;
      readonly commitment: string;
      readonly effectiveOn: string;
      readonly reason: string;
    }
  | {
      readonly act: "withdraw";
      readonly platform: string;
      readonly effectiveOn: string;
      readonly reason: string;
    }
  | {
      readonly act: "suspend";
      readonly platform: string;
      readonly planUntil: string;
      readonly reason: string;
    }
  | { readonly act: "reinstate"; readonly platform: string; readonly reason: string }
  | {
      readonly act: "renew";
      readonly platform: string;
      readonly signatory: { readonly name: string; readonly function: string };
    }
  | {
      readonly act: "end";
      readonly platform: string;
      readonly end: "removed" | "lapsed";
      readonly effectiveOn: string;
      readonly reason: string;
    };

/** An act and the instant at which it is played, as if the clock had stood there. */
export type DatedAct = Act & { readonly at: string };

const AT_THE_CEREMONY = CEREMONY.map(({ platform }) => platform);

/** In the order of time. */
export const STORY: readonly DatedAct[] = [
  { at: "2024-01-10T10:00:00Z", act: "publish", charter: "pilot", inForceOn: "2024-01-15" },
  {
    at: "2024-01-15T14:00:00Z",
    act: "sign-on-paper",
    platforms: ["bric-et-vrac", "place-du-large"],
    signedOn: "2024-01-15",
    charterVersion: 0,
  },
  { at: "2024-06-20T08:00:00Z", act: "publish", charter: "first", inForceOn: "2024-07-01" },
  {
    at: "2024-06-24T09:00:00Z",
    act: "invite",
    platforms: [...AT_THE_CEREMONY, ...SILENT, "foirail", "souk-et-cie"],
  },
  {
    at: "2024-06-28T16:30:00Z",
    act: "decline",
    platform: "souk-et-cie",
    reason:
      "Nous préférons attendre que la méthode de mesure ait fait ses preuves avant de nous engager.",
    isPublic: true,
  },
  {
    at: "2024-06-27T13:40:00Z",
    act: "renew",
    platform: "place-du-large",
    signatory: { name: "Malik Sorel", function: "Directeur général" },
  },
  {
    at: "2024-07-01T15:00:00Z",
    act: "sign-on-paper",
    platforms: AT_THE_CEREMONY,
    signedOn: "2024-07-01",
    charterVersion: 1,
  },
  {
    at: "2024-07-03T09:15:00Z",
    act: "decline",
    platform: "foirail",
    reason: "Nos conditions générales traitent déjà de ces questions.",
    isPublic: false,
  },
  {
    at: "2024-12-31T22:00:00Z",
    act: "end",
    platform: "bric-et-vrac",
    end: "lapsed",
    effectiveOn: "2025-01-01",
    reason: "La version pilote est remplacée et n’a pas été renouvelée dans les six mois.",
  },
  {
    at: "2025-09-16T09:30:00Z",
    act: "suspend",
    platform: "comptoir-du-net",
    planUntil: "2025-12-31",
    reason: "Trois engagements non tenus deux semestres de suite ; un plan est convenu.",
  },
  {
    at: "2025-11-14T10:00:00Z",
    act: "end",
    platform: "quai-des-lots",
    end: "removed",
    effectiveOn: "2025-11-15",
    reason: "La plateforme n’a donné suite ni aux constats publiés ni au plan proposé.",
  },
  {
    at: "2026-01-09T10:15:00Z",
    act: "reinstate",
    platform: "comptoir-du-net",
    reason: "Le plan a été suivi : l’équipe qui répond aux vendeurs a doublé.",
  },
  {
    at: "2026-01-15T11:00:00Z",
    act: "drop",
    platform: "negoce-vert",
    commitment: "C7",
    effectiveOn: "2026-02-01",
    reason: "Nous changeons de transporteur et ne pouvons plus montrer le calcul de chaque envoi.",
  },
  {
    at: "2026-02-16T13:20:00Z",
    act: "withdraw",
    platform: "halle-24",
    effectiveOn: "2026-03-01",
    reason: "La place de marché ferme ses portes aux vendeurs tiers.",
  },
  { at: "2026-08-20T09:00:00Z", act: "invite", platforms: ["halle-aux-affaires"] },
  {
    at: "2026-09-11T10:00:00Z",
    act: "suspend",
    platform: "criea",
    planUntil: "2026-12-31",
    reason: "Quatre engagements non tenus deux semestres de suite ; un plan est convenu.",
  },
  {
    at: "2026-09-15T12:00:00Z",
    act: "sign-on-paper",
    platforms: ["halle-aux-affaires"],
    signedOn: "2026-09-15",
    charterVersion: 1,
  },
  { at: "2026-10-05T09:00:00Z", act: "invite", platforms: ["marcheole"] },
  { at: "2026-11-12T14:05:00Z", act: "sign-online", answers: ONLINE_ANSWERS },
  {
    at: "2026-11-19T10:00:00Z",
    act: "ask-to-sign",
    platform: "souk-et-cie",
    invitee: { name: "Yasmine Belkacem", email: "y.belkacem@souk-et-cie.example", language: "fr" },
    personal: "La méthode de mesure a maintenant deux ans : c’est ce que vous attendiez.",
  },
];
