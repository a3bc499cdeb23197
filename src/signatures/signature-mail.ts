import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import type { Signatory } from "./signatory";
import type { Signature } from "./signature";

interface Told {
  readonly signature: Signature;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly signatory: Pick<Signatory, "name" | "email">;
  /** The public address of the service. */
  readonly baseUrl: string;
}

/** Tells the signatory that the register shows the platform's signature. */
export function signatureAcceptedMail(told: Told): Mail {
  return { ...mailOf(told, {}), template: "signature-accepted" };
}

/** Tells the signatory that the signature was not accepted, and why. */
export function signatureDeclinedMail(told: Told, reason: string): Mail {
  return { ...mailOf(told, { reason }), template: "signature-declined" };
}

function mailOf(
  { signature, platform, signatory, baseUrl }: Told,
  more: Readonly<Record<string, string>>,
): Omit<Mail, "template"> {
  const { language, reference, charterVersion } = signature;
  return {
    language,
    to: signatory.email,
    data: {
      name: signatory.name,
      platform: platform.tradeName,
      reference,
      version: charterVersion,
      register: `${baseUrl}/${language}/signatories/${platform.slug}`,
      signing: `${baseUrl}/${language}/signing`,
      ...more,
    },
  };
}
