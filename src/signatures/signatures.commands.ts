import { InvalidArgumentError, type Command } from "commander";
import { normalEmail, type Account } from "../accounts/account";
import { Refused, type CommandLine } from "../command-line";
import type { Context } from "../context";
import { describeCsvErrors } from "../infrastructure/csv/csv-error";
import { readCsvFile } from "../infrastructure/csv/csv-file";
import { formats } from "../infrastructure/formats";
import { decideSignature, type DecidingOutcome } from "./decide-signature";
import { importSignatures } from "./import-signatures";
import { readSignatureRows, SIGNATURE_COLUMNS } from "./signature-import";
import { REVIEW_STATES, wasReplaced, type ReviewState } from "./signature";
import type { ListedSignature } from "./signature-list.queries";
import type { Review } from "./signature-review";

interface ListOptions {
  readonly state?: ReviewState;
  readonly json?: boolean;
}

export function signaturesCommands(program: Command, line: CommandLine): void {
  const signatures = program.command("signatures").description("signatures of the charter");
  importCommand(signatures, line);
  listCommand(signatures, line);

  signatures
    .command("accept")
    .description("accept a signature that is under review, and tell the signatory")
    .argument("<reference>", "like S-7K3QF0XW9D")
    .requiredOption("--by <email>", "the official who decides")
    .option("--check <text>", "how the signatory's authority was checked")
    .action(async (reference: string, { by, check }: { by: string; check?: string }) => {
      await decide(line, reference, by, { decision: "accepted", authorityCheck: check });
    });

  signatures
    .command("decline")
    .description("decline a signature that is under review, and tell the signatory why")
    .argument("<reference>", "like S-7K3QF0XW9D")
    .requiredOption("--by <email>", "the official who decides")
    .requiredOption("--reason <text>", "told to the signatory, and public")
    .action(async (reference: string, { by, reason }: { by: string; reason: string }) => {
      await decide(line, reference, by, { decision: "declined", reason });
    });
}

function importCommand(signatures: Command, { terminal, withContext }: CommandLine): void {
  signatures
    .command("import")
    .description("record the paper signatures of a file; one mistake, and nothing of it is taken")
    .argument("<file>", `UTF-8 CSV with the columns ${SIGNATURE_COLUMNS.join(",")}`)
    .action(async (file: string) => {
      const content = readSignatureRows(await readCsvFile(file, SIGNATURE_COLUMNS));
      await withContext(async ({ clock, inTransaction }) => {
        const outcome = await inTransaction((tx) => importSignatures(tx, content, clock.now()));
        if (!outcome.accepted) throw new Refused(...describeCsvErrors(file, outcome.errors));
        terminal.out(`${outcome.added} new, ${outcome.unchanged} known already`);
      });
    });
}

function listCommand(signatures: Command, { terminal, withContext }: CommandLine): void {
  signatures
    .command("list")
    .description("list the signatures, the oldest first")
    .option("--state <state>", `one of ${REVIEW_STATES.join(", ")}`, reviewState)
    .option("--json", "print one JSON document")
    .action(async ({ state, json }: ListOptions) => {
      await withContext(async ({ queries }) => {
        const listed = await queries.signatureList.list(state);
        if (json) terminal.out(JSON.stringify(listed, undefined, 2));
        else for (const signature of listed) terminal.out(listLine(signature));
      });
    });
}

const OTHER_MAIL_DOMAIN = "the address is not of the domain of the website";

function listLine(signature: ListedSignature): string {
  const { reference, state, signedAt, platform, charterVersion, medium, signatory } = signature;
  const person = signatory
    ? `${signatory.name}, ${signatory.function}, ${signatory.email}`
    : "signatory not kept";
  return [reference, state, signedAt.toISOString(), platform, `version ${charterVersion}`]
    .concat(medium, person, signature.otherMailDomain ? [OTHER_MAIL_DOMAIN] : [])
    .join("\t");
}

async function decide(
  { terminal, withContext }: CommandLine,
  reference: string,
  email: string,
  review: Review,
): Promise<void> {
  await withContext(async (context) => {
    const { clock, config, inTransaction } = context;
    const account = await official(context, email);
    const { baseUrl, fourEyes } = config;
    const command = { reference, review, account, baseUrl, fourEyes };
    const outcome = await inTransaction((tx) => decideSignature(tx, command, clock.now()));
    if (!outcome.accepted) throw new Refused(refusalOf(reference, outcome));
    const proposed = outcome.outcome === "proposed";
    terminal.out(
      `${reference} ${proposed ? "proposed: another official accepts it" : review.decision}`,
    );
  });
}

async function official({ stores }: Context, email: string): Promise<Account> {
  const account = await stores.accounts.findByEmail(normalEmail(email));
  if (account?.role !== "official") throw new Refused(`${email} is not the account of an official`);
  return account;
}

function refusalOf(
  reference: string,
  outcome: Extract<DecidingOutcome, { accepted: false }>,
): string {
  switch (outcome.refusal) {
    case "unknown-reference":
      return `there is no signature ${reference}`;
    case "not-under-review":
      return `${reference} is not under review`;
    case "left-since": {
      const left = outcome.end.state === "removed" ? "was removed" : "withdrew";
      return `the platform ${left} as a whole after it signed ${reference}: decline it, and it may sign again`;
    }
    case "proposed-by-oneself":
      return `${reference} was proposed by the same official: another one accepts it`;
    case "reason-missing":
      return "declining needs a reason";
    case "already-decided": {
      const { decision, decidedAt } = outcome.earlier;
      if (wasReplaced(outcome.earlier)) return `${reference} was replaced by a corrected statement`;
      const who = outcome.by === undefined ? "when it was recorded" : `by an ${outcome.by.role}`;
      return `${reference} was ${decision} already ${who}, on ${formats("en").instant(decidedAt)} (Paris time)`;
    }
  }
}

function reviewState(value: string): ReviewState {
  const state = REVIEW_STATES.find((known) => known === value);
  if (!state) throw new InvalidArgumentError(`one of ${REVIEW_STATES.join(", ")}`);
  return state;
}
