import type { Account } from "../../src/accounts/account";
import type { Period } from "../../src/compliance/period";
import type { Context } from "../../src/context";
import type { DeclaredFigures } from "../../src/declarations/declared-figures";
import { submitDeclaration } from "../../src/declarations/submit-declaration";
import type { Platform } from "../../src/platforms/platform";

/** Twelve complaints, all decided for the seller. */
export const FIGURES: DeclaredFigures = {
  complaints: 12,
  families: { F1: 7, F2: 5, other: 0 },
  outcomes: { favourable: 12, partly: 0, unfavourable: 0, withdrawn: 0, open: 0 },
  average: { value: 4.5, unit: "days" },
};

interface Declaring {
  readonly platform: Platform;
  readonly period: Period;
  readonly account: Account;
}

/** A draft is kept, and handed in as it is. */
export async function declare(
  context: Context,
  { platform, period, account }: Declaring,
  { figures = FIGURES, reason }: { figures?: DeclaredFigures; reason?: string } = {},
) {
  const { clock, config, inTransaction, stores } = context;
  const now = clock.now();
  const draft = { answers: {}, accountId: account.id, savedAt: now };
  await stores.declarationDrafts.save([platform.id, period.id], 0, draft);
  const recorded = { complaints: 0, families: {}, withdrawn: 0, averageHours: undefined };
  const explanation = "Tout est venu par téléphone";
  const content = { charterVersion: 1, figures, recorded, explanation, reason };
  const command = { platform, period, account, content, draftSeen: 1, baseUrl: config.baseUrl };
  return inTransaction((tx) => submitDeclaration(tx, command, now));
}
