import type { CharterRepository } from "../charter/charter.repository";
import type { Personal } from "../evidence/evidence-event";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { parisDay } from "../infrastructure/paris-day";
import type { Platform } from "../platforms/platform";
import { newPlatform } from "./declared-platform";
import { readDraft, writtenStatement, type ReadyDraft } from "./draft-reading";
import { enterState, type StateStores } from "./enter-state";
import type { Organisation } from "./organisation";
import {
  findDeclaredPlatform,
  standingRefusal,
  type StandingRefusal,
  type StandingStores,
} from "./platform-standing";
import { isSignatory, lastEntry } from "./platform-state";
import { recordStatement } from "./record-statement";
import { lastAccepted, type SignatoryRecord } from "./signature";
import type { SigningCode } from "./signing-code";
import type { SigningCodeRepository } from "./signing-code.repository";
import type { SigningDraft } from "./signing-draft";
import type { SigningDraftRepository } from "./signing-draft.repository";
import { signatureReceiptMail, type ServiceAddress } from "./signing-mail";

interface Stores extends StateStores, StandingStores {
  readonly charters: CharterRepository;
  readonly signingDrafts: SigningDraftRepository;
  readonly signingCodes: SigningCodeRepository;
  readonly outbox: OutboxRepository;
}

interface SignCharter {
  readonly token: string;
  /** Proved right. */
  readonly code: SigningCode;
  /** Of the statement whose code was asked for, as the page sent it back. */
  readonly statementSha256: string;
  readonly connection: Pick<SignatoryRecord, "ipAddress" | "userAgent">;
  readonly service: ServiceAddress;
}

export type SigningOutcome =
  | { readonly outcome: "signed" }
  | { readonly outcome: "changed-since-read" }
  | { readonly outcome: "superseded" }
  | { readonly outcome: "code-ended" }
  | { readonly outcome: "refused"; readonly refused: StandingRefusal };

/**
 * Run inside one transaction: the platform, the signature, its state, its evidence and its receipt stand
 * or fall together. A draft that is signed already stays as it is, and that is no refusal: the same
 * form sent twice signs once.
 */
export async function signCharter(
  stores: Stores,
  command: SignCharter,
  now: Date,
): Promise<SigningOutcome> {
  await stores.signingDrafts.awaitTurnToSign();
  const draft = await stores.signingDrafts.lock(command.token, now);
  if (!draft) return { outcome: "changed-since-read" };
  if (draft.signatureId !== undefined) return { outcome: "signed" };
  const ready = await readyToSign(stores, draft, command, now);
  if ("outcome" in ready) return ready;
  if (!(await stores.signingCodes.use(command.code, now))) return { outcome: "code-ended" };

  const { organisation } = ready.declaration;
  const platform = ready.known ?? (await registerPlatform(stores, organisation, now));
  const signatureId = await recordSignature(stores, { ...ready, platform, draft }, command, now);
  await stores.signingDrafts.markSigned(draft.id, signatureId, now);
  return { outcome: "signed" };
}

interface ReadyStatement extends ReadyDraft {
  readonly statement: string;
  /** Undefined: the register does not know the platform. */
  readonly known: Platform | undefined;
}

/** What is to be signed, with its platform held until the transaction ends; or why it cannot be. */
async function readyToSign(
  stores: Stores,
  draft: SigningDraft,
  command: SignCharter,
  now: Date,
): Promise<ReadyStatement | SigningOutcome> {
  const reading = readDraft(draft, await stores.charters.all(), now);
  if (reading.state === "superseded") return { outcome: "superseded" };
  if (reading.state === "incomplete") return { outcome: "changed-since-read" };
  const statement = statementAsRead(reading, command);
  if (statement === undefined) return { outcome: "changed-since-read" };

  const { charter, declaration } = reading;
  const known = await findDeclaredPlatform(stores, declaration.organisation);
  const history = known ? await stores.platformStates.held(known.id) : [];
  const refused = known && standingRefusal(known, history, draft.charterVersion);
  if (refused) return { outcome: "refused", refused };
  return { charter, declaration, statement, known };
}

/**
 * The text of the statement, if it is still the one that was shown, that the code was sent for, and
 * if the code went to the address of its signatory.
 */
function statementAsRead(
  reading: ReadyDraft,
  { code, statementSha256 }: SignCharter,
): string | undefined {
  const { text, sha256 } = writtenStatement(reading, code.language);
  const same = sha256 === statementSha256 && sha256 === code.statementSha256;
  return same && reading.declaration.signatory.email === code.email ? text : undefined;
}

async function registerPlatform(
  { platforms, evidence }: Stores,
  organisation: Organisation,
  now: Date,
): Promise<Platform> {
  const platform = await platforms.add(newPlatform(organisation, await platforms.all()), now);
  await evidence.append({ type: "platform-registered", platform: platform.slug }, now);
  return platform;
}

interface Signed extends ReadyStatement {
  readonly draft: SigningDraft;
  readonly platform: Platform;
}

async function recordSignature(
  stores: Stores,
  { draft, platform, charter, declaration, statement }: Signed,
  { code, connection, service }: SignCharter,
  now: Date,
): Promise<number> {
  const signatory: SignatoryRecord = { ...declaration.signatory, ...connection };
  const { signature, evidence } = await recordStatement(
    stores,
    {
      platform,
      charter,
      medium: "online",
      language: code.language,
      statement,
      choices: declaration.choices,
      signedAt: now,
      effectiveAt: now,
      supersedesId: await standingSignature(stores, platform),
      draftId: draft.id,
      signatory,
      personal: personalOf(signatory),
    },
    now,
  );
  await enterState(
    stores,
    {
      platformId: platform.id,
      charterVersion: charter.charter.version,
      state: "under-review",
      effectiveOn: parisDay(now),
      recordedAt: now,
      author: "platform",
      signatureId: signature.id,
    },
    { platform: platform.slug, reference: signature.reference },
  );
  const receipt = { signature, signatory, platform, charter, evidence };
  await stores.outbox.enqueue(signatureReceiptMail(receipt, service), now);
  return signature.id;
}

/** The statement by which a platform is a signatory now, of an earlier version: the new one replaces it. */
async function standingSignature(
  { platformStates, signatures }: Stores,
  { id }: Platform,
): Promise<number | undefined> {
  const last = lastEntry(await platformStates.ofPlatform(id));
  if (!isSignatory(last?.state)) return undefined;
  return lastAccepted(await signatures.ofPlatform(id))?.id;
}

/** What the evidence commits to without revealing it. */
function personalOf({ name, email, ipAddress, userAgent, ...rest }: SignatoryRecord): Personal {
  return {
    signatoryName: name,
    signatoryFunction: rest.function,
    signatoryEmail: email,
    ...(ipAddress === undefined ? {} : { ipAddress }),
    ...(userAgent === undefined ? {} : { userAgent }),
  };
}
