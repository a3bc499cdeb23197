import { InvalidArgumentError, type Command } from "commander";
import { z } from "zod";
import { Refused, type CommandLine } from "../command-line";
import { isRole, ROLES, type Role } from "./account";
import { addAccount } from "./add-account";

interface AddOptions {
  readonly role: Role;
  readonly email: string;
}

export function accountsCommands(program: Command, { terminal, withContext }: CommandLine): void {
  const account = program.command("account").description("people who may sign in");

  account
    .command("add")
    .description("open an account, or a new way in for it, and print a one-time sign-in link")
    .requiredOption("--role <role>", `one of ${ROLES.join(", ")}`, role)
    .requiredOption("--email <address>", "the person's address", email)
    .action(async (options: AddOptions) => {
      await withContext(async ({ clock, config, inTransaction }) => {
        const decision = await inTransaction((tx) => addAccount(tx, options, clock.now()));
        if (!decision.accepted) {
          throw new Refused(`${options.email} already has an account as ${decision.role}`);
        }
        terminal.out(`${config.baseUrl}/fr/sign-in/${decision.linkToken}`);
      });
    });
}

function role(value: string): Role {
  if (!isRole(value)) throw new InvalidArgumentError(`one of ${ROLES.join(", ")}`);
  return value;
}

function email(value: string): string {
  if (!z.email().safeParse(value).success) throw new InvalidArgumentError("an e-mail address");
  return value;
}
