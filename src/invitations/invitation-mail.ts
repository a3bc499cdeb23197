import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";
import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import type { Invited } from "./invitation";
import { invitationTexts } from "./invitation.texts";
import { inviterWords } from "./inviter-words";

interface InvitationToSend {
  readonly invitation: Invited & { readonly expiresAt: Date };
  readonly token: string;
  readonly inviter: Pick<Account, "name" | "role">;
  /** Undefined: to the console. */
  readonly platform: Pick<Platform, "tradeName"> | undefined;
  readonly baseUrl: string;
}

/** The only place where the link of an invitation is ever told. In the language chosen for the person. */
export function invitationMail(sent: InvitationToSend): Mail {
  const { invitation, token, inviter, platform, baseUrl } = sent;
  const { language, role } = invitation;
  return {
    template: platform ? "invitation-to-represent" : "invitation-to-console",
    language,
    to: invitation.email,
    data: {
      name: invitation.name,
      inviter: inviterWords(inviter, platform?.tradeName, language),
      platform: platform?.tradeName,
      role: invitationTexts[language].as[role],
      until: formats(language).day(parisDay(invitation.expiresAt)),
      link: `${baseUrl}/${language}/invitations/${token}`,
      site: baseUrl,
    },
  };
}
