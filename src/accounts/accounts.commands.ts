import { InvalidArgumentError, type Command } from "commander";
import { z } from "zod";
import { Refused, type CommandLine } from "../command-line";
import type { Context } from "../context";
import { normalEmail, isRole, ROLES, type Account, type Role } from "./account";
import type { AccountChangeDecision } from "./account-change";
import { addAccount, type AddAccountDecision } from "./add-account";
import { changeAccount, type WantedChange } from "./change-account";
import { signInLink } from "./sign-in-link";

interface AddOptions {
  readonly role: Role;
  readonly email: string;
}

/** The first administrator, and everybody who is locked out, come in from here. */
export function accountsCommands(program: Command, line: CommandLine): void {
  const account = program.command("account").description("people who may sign in");
  const { terminal, withContext } = line;

  account
    .command("add")
    .description("open an account, or a new way in for it, and print a one-time sign-in link")
    .requiredOption("--role <role>", `one of ${ROLES.join(", ")}`, role)
    .requiredOption("--email <address>", "the person's address", email)
    .action(async (options: AddOptions) => {
      await withContext((context) => printLink(line, context, options));
    });

  account
    .command("list")
    .description("list the accounts by address")
    .option("--json", "print one JSON document")
    .action(async ({ json }: { json?: boolean }) => {
      await withContext(async ({ stores }) => {
        const listed = await stores.accounts.all();
        if (json) terminal.out(JSON.stringify(listed, undefined, 2));
        else for (const one of listed) terminal.out(listLine(one));
      });
    });

  account
    .command("link")
    .description("print a new one-time sign-in link for an account that is there")
    .argument("<email>", "the person's address", email)
    .action(async (address: string) => {
      await withContext(async (context) => {
        const found = await knownAccount(context, address);
        await printLink(line, context, found);
      });
    });

  changeCommand(account, line, "suspend", "shut an account out at once", "suspended");
  changeCommand(account, line, "reinstate", "let a suspended account in again", "reinstated");
}

/** The account of an address; refuses when there is none. */
export async function knownAccount({ stores }: Context, address: string): Promise<Account> {
  const found = await stores.accounts.findByEmail(normalEmail(address));
  if (!found) throw new Refused(`there is no account ${address}`);
  return found;
}

export function email(value: string): string {
  if (!z.email().safeParse(value).success) throw new InvalidArgumentError("an e-mail address");
  return value;
}

async function printLink(
  { terminal }: CommandLine,
  { clock, config, inTransaction }: Context,
  wanted: AddOptions,
): Promise<void> {
  const decision = await inTransaction((tx) => addAccount(tx, wanted, clock.now()));
  if (!decision.accepted) throw new Refused(`${wanted.email} ${whyNot(decision)}`);
  terminal.out(signInLink(config.baseUrl, decision.linkToken));
}

function whyNot(decision: Extract<AddAccountDecision, { accepted: false }>): string {
  return decision.refusal === "suspended"
    ? "is suspended: reinstate it first"
    : `already has an account as ${decision.role}`;
}

function changeCommand(
  account: Command,
  { terminal, withContext }: CommandLine,
  name: string,
  description: string,
  change: Extract<WantedChange, { change: "suspended" | "reinstated" }>["change"],
): void {
  account
    .command(name)
    .description(description)
    .argument("<email>", "the person's address", email)
    .action(async (address: string) => {
      await withContext(async (context) => {
        const { id } = await knownAccount(context, address);
        const { baseUrl } = context.config;
        const command = { accountId: id, wanted: { change }, byAccountId: undefined, baseUrl };
        const now = context.clock.now();
        const outcome = await context.inTransaction((tx) => changeAccount(tx, command, now));
        if (!outcome.accepted) throw new Refused(`${address} ${REFUSALS[outcome.refusal]}`);
        terminal.out(`${address} ${change}`);
      });
    });
}

type Refusal = Extract<AccountChangeDecision, { accepted: false }>["refusal"] | "unknown-account";

const REFUSALS: Readonly<Record<Refusal, string>> = {
  "as-it-was": "is so already",
  "last-administrator": "is the last administrator who may sign in",
  "own-account": "is your own account",
  "represents-platforms": "represents platforms",
  "unknown-account": "has no account",
};

function listLine({ email: address, role: held, createdAt, suspendedAt }: Account): string {
  const state = suspendedAt ? `suspended ${suspendedAt.toISOString()}` : "active";
  return [address, held, state, `since ${createdAt.toISOString()}`].join("\t");
}

function role(value: string): Role {
  if (!isRole(value)) throw new InvalidArgumentError(`one of ${ROLES.join(", ")}`);
  return value;
}
