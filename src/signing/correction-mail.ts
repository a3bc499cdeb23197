import type { Mail } from "../infrastructure/mail/mail";
import type { Platform } from "../platforms/platform";
import type { Signatory } from "../signatures/signatory";
import type { Signature } from "../signatures/signature";

interface AskedCorrection {
  readonly signature: Pick<Signature, "reference" | "language" | "charterVersion">;
  readonly platform: Pick<Platform, "tradeName">;
  readonly signatory: Pick<Signatory, "name" | "email">;
  readonly reason: string;
  /** Of the draft that is open once more. */
  readonly token: string;
  readonly baseUrl: string;
}

/** Asks the signatory to correct what was signed, and says where. */
export function correctionMail(asked: AskedCorrection): Mail {
  const { signature, platform, signatory, reason, token, baseUrl } = asked;
  const { language, reference, charterVersion } = signature;
  return {
    template: "signature-correction",
    language,
    to: signatory.email,
    data: {
      name: signatory.name,
      platform: platform.tradeName,
      reference,
      version: charterVersion,
      reason,
      page: `${baseUrl}/${language}/signing/${token}`,
    },
  };
}
