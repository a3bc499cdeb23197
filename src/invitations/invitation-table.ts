import { formats } from "../infrastructure/formats";
import type { Cell, CellAct } from "../infrastructure/http/cell";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { invitationState, type Invitation } from "./invitation";
import { representativesTexts } from "./representatives.texts";

/** As `views/partials/table.ejs` takes it. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Shown {
  /** Above the acts: "/portal/marcheclair". */
  readonly root: string;
  readonly now: Date;
}

/** What became of each invitation, and what can be done about those that are pending. */
export function invitationTable(
  invitations: readonly Invitation[],
  shown: Shown,
  language: Language,
  noteOf: (invitation: Invitation) => readonly string[] = () => [],
): Table {
  const t = representativesTexts[language];
  const { day } = formats(language);
  return {
    id: "invitations",
    caption: t.invitations,
    columns: [{ label: t.person }, { label: t.sentOn }, { label: t.state }, { label: t.acts }],
    rows: invitations.map((invitation) => [
      { text: invitation.name, note: [invitation.email, ...noteOf(invitation)].join(" · ") },
      { text: day(parisDay(invitation.invitedAt)) },
      { text: stateWords(invitation, shown.now, language) },
      { text: "", acts: acts(invitation, shown, language) },
    ]),
  };
}

function stateWords(invitation: Invitation, now: Date, language: Language): string {
  const { states } = representativesTexts[language];
  const state = invitationState(invitation, now);
  const { acceptedAt, revokedAt, expiresAt } = invitation;
  return states[state](formats(language).day(parisDay(acceptedAt ?? revokedAt ?? expiresAt)));
}

function acts(invitation: Invitation, { root, now }: Shown, language: Language): CellAct[] {
  const t = representativesTexts[language];
  const state = invitationState(invitation, now);
  if (state === "accepted" || state === "revoked") return [];
  const address = `${root}/invitations/${String(invitation.id)}`;
  const about = t.aboutEnd(invitation.name);
  return [
    { action: `${address}/renewal`, label: t.renew, about },
    { action: `${address}/revocation`, label: t.revoke, about },
  ];
}
