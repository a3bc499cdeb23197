import type { Command } from "commander";
import { normalEmail } from "../accounts/account";
import { Refused, type CommandLine } from "../command-line";
import { resetFactors } from "./reset-factors";

/** Joins the `account` commands: for somebody who has lost phone, key and recovery codes. */
export function secondFactorsCommands(
  program: Command,
  { terminal, withContext }: CommandLine,
): void {
  program.commands
    .find((command) => command.name() === "account")
    ?.command("reset-factor")
    .description("remove the second factors of an account and end its sessions")
    .argument("<email>", "the person's address")
    .action(async (address: string) => {
      await withContext(async ({ clock, inTransaction, stores }) => {
        const found = await stores.accounts.findByEmail(normalEmail(address));
        if (!found) throw new Refused(`there is no account ${address}`);
        const command = { accountId: found.id, byAccountId: undefined };
        await inTransaction((tx) => resetFactors(tx, command, clock.now()));
        terminal.out(`${found.email} adds a new second factor at the next sign-in`);
      });
    });
}
