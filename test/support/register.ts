import type { PublishedCharter } from "../../src/charter/charter";
import type { Context } from "../../src/context";
import { parisDay } from "../../src/infrastructure/local-day";
import type { Platform, PlatformEntry } from "../../src/platforms/platform";
import type { CommitmentChoice } from "../../src/signatures/commitment-choice";
import { enterState } from "../../src/signatures/enter-state";
import type { StateEntry } from "../../src/signatures/platform-state";
import { recordPaperSignature } from "../../src/signatures/record-paper-signature";
import { recordStatement } from "../../src/signatures/record-statement";

export function aPlatformEntry(entry: Partial<PlatformEntry> = {}): PlatformEntry {
  return {
    slug: "marcheclair",
    tradeName: "Marchéclair",
    legalName: "Marchéclair SAS",
    country: "FR",
    website: "https://marcheclair.example",
    ...entry,
  };
}

export function addPlatform(
  { clock, stores }: Context,
  entry: Partial<PlatformEntry> = {},
): Promise<Platform> {
  return stores.platforms.add(aPlatformEntry(entry), clock.now());
}

export async function publishedVersion(
  { stores }: Context,
  version = 1,
): Promise<PublishedCharter> {
  const charter = await stores.charters.find(version);
  if (!charter) throw new Error(`version ${version} is not published`);
  return charter;
}

/** Answers to every commitment: those named are taken, the others are not. */
export function answers(
  { charter }: PublishedCharter,
  taken: readonly string[],
  others: Readonly<Record<string, Partial<CommitmentChoice>>> = {},
): CommitmentChoice[] {
  return charter.commitments.map(({ code }) => ({
    commitment: code,
    choice: taken.includes(code) ? "taken" : "not-taken",
    reason: undefined,
    ...others[code],
  }));
}

/** The platform signs version 1 on paper. */
export async function signOnPaper(
  context: Context,
  platform: Platform,
  {
    signedOn = "2024-07-01",
    taken = ["C1"],
  }: { signedOn?: string; taken?: readonly string[] } = {},
): Promise<void> {
  const charter = await publishedVersion(context);
  const paper = { platform, charter, signedOn, choices: answers(charter, taken) };
  const decision = await context.inTransaction((tx) =>
    recordPaperSignature(tx, paper, context.clock.now()),
  );
  if (!decision.accepted) throw new Error(decision.refusal);
}

/** The platform has signed a version online, and waits for an official. Returns the reference. */
export async function awaitReview(
  context: Context,
  platform: Platform,
  signatory = { name: "Ada Byron", function: "Directrice", email: "ada@marcheclair.example" },
  version = 1,
): Promise<string> {
  const charter = await publishedVersion(context, version);
  const now = context.clock.now();
  return context.inTransaction(async (tx) => {
    const { signature } = await recordStatement(
      tx,
      {
        platform,
        charter,
        signatory,
        medium: "online",
        language: "de",
        statement: `${platform.legalName}, ${signatory.name}`,
        choices: answers(charter, ["C1"]),
        signedAt: now,
        effectiveAt: now,
      },
      now,
    );
    const { id, reference, charterVersion } = signature;
    const entry: StateEntry = {
      platformId: platform.id,
      charterVersion,
      state: "under-review",
      effectiveOn: parisDay(now),
      recordedAt: now,
      author: "platform",
      signatureId: id,
    };
    await enterState(tx, entry, { platform: platform.slug, reference });
    return reference;
  });
}
