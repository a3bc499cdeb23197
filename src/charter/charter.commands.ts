import { join } from "node:path";
import type { Command } from "commander";
import { Refused, type CommandLine } from "../command-line";
import type { Stores } from "../stores";
import type { CharterVersion } from "./charter";
import type { ContentMistake } from "./charter-content";
import { readCharterFolder } from "./charter.folder";
import type { PublicationRefusal } from "./publication";
import { publishCharter, type PublishingOutcome } from "./publish-charter";

interface PublishOptions {
  readonly inForce: string;
}

type Publishing = (
  tx: Stores,
  publish: () => Promise<PublishingOutcome>,
  now: Date,
) => Promise<PublishingOutcome>;

/** `publishing` publishes, and brings up to date what later domains make of the versions. */
export function charterCommands(program: Command, line: CommandLine, publishing: Publishing): void {
  const charter = program.command("charter").description("versions of the charter");

  charter
    .command("publish")
    .description("check the version in a folder and publish it, for ever")
    .argument("<folder>", "charter.json and fr.json, en.json, de.json, as in templates/charter/1")
    .requiredOption("--in-force <day>", "its first day, like 2024-07-01")
    .action(async (folder: string, { inForce }: PublishOptions) => {
      const version = await checkedFolder(folder);
      await line.withContext(async ({ clock, inTransaction }) => {
        const command = { charter: version, inForceOn: inForce };
        const now = clock.now();
        const outcome = await inTransaction((tx) =>
          publishing(tx, () => publishCharter(tx, command, now), now),
        );
        if (!outcome.accepted) {
          throw new Refused(
            REFUSALS[outcome.refusal](version.version, inForce, outcome.commitments ?? []),
          );
        }
        line.terminal.out(
          `version ${version.version} published, in force on ${inForce}, SHA-256 ${outcome.published.contentSha256}`,
        );
      });
    });
}

async function checkedFolder(folder: string): Promise<CharterVersion> {
  const reading = await readCharterFolder(folder);
  if (!reading.valid)
    throw new Refused(...reading.mistakes.map((mistake) => mistakeLine(folder, mistake)));
  return reading.charter;
}

function mistakeLine(folder: string, { file, path, message }: ContentMistake): string {
  const where = [join(folder, file), path].filter((part) => part !== "");
  return `${where.join(": ")}: ${message}`;
}

type Reason = (version: number, inForceOn: string, commitments: readonly string[]) => string;

const REFUSALS: Record<PublicationRefusal, Reason> = {
  "already-published": (version) =>
    `version ${version} is already published with this very content; nothing was changed`,
  "published-with-other-content": (version) =>
    `version ${version} is already published with other content; a published version never changes`,
  "not-the-next-version": (version) =>
    `version ${version} does not follow the last published one; versions are published in order, from 1`,
  "in-force-date-is-not-a-day": (_, inForceOn) => `${inForceOn} is not a day like 2024-07-01`,
  "in-force-date-is-not-later": (version, inForceOn) =>
    `version ${version} cannot be in force on ${inForceOn}; its first day must come after that of the version before`,
  "measured-otherwise": (version, _, commitments) =>
    `version ${version} measures ${commitments.join(", ")} in another unit or direction than a version before; a new way of measuring takes a new code`,
};
