import { join } from "node:path";
import type { CharterVersion } from "../../src/charter/charter";
import { readCharterFolder } from "../../src/charter/charter.folder";
import { publishCharter } from "../../src/charter/publish-charter";
import type { Context } from "../../src/context";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

/** Version 1 as the product ships it. */
export async function versionOne(): Promise<CharterVersion> {
  const reading = await readCharterFolder(join(PROJECT_ROOT, "templates/charter/1"));
  if (!reading.valid) throw new Error(JSON.stringify(reading.mistakes));
  return reading.charter;
}

/** Publishes version 1, in force since 1 July 2024 unless said otherwise. */
export async function publishVersionOne(
  context: Context,
  inForceOn = "2024-07-01",
): Promise<CharterVersion> {
  return publish(context, await versionOne(), inForceOn);
}

/** Publishes a version that says the same as version 1. */
export async function publishAgain(
  context: Context,
  version: number,
  inForceOn: string,
): Promise<CharterVersion> {
  return publish(context, { ...(await versionOne()), version }, inForceOn);
}

/** Publishes version 2, which says something else than version 1. */
export async function publishChanged(
  context: Context,
  inForceOn: string,
  change: (first: CharterVersion) => Partial<CharterVersion>,
): Promise<CharterVersion> {
  const first = await versionOne();
  return publish(context, { ...first, ...change(first), version: 2 }, inForceOn);
}

/** C4 is decided sooner, and free of charge. */
export function stricter({ commitments }: CharterVersion): Partial<CharterVersion> {
  return {
    commitments: commitments.map((one) => {
      const { code, text, measurement } = one;
      if (code !== "C4" || measurement.kind === "attested") return one;
      const indicator = { ...measurement.indicator, target: 5 };
      const { fr, en, de } = text;
      return {
        ...one,
        text: { fr: `${fr} Sans frais.`, en: `${en} Free.`, de: `${de} Kostenlos.` },
        measurement: { ...measurement, indicator },
      };
    }),
  };
}

async function publish(
  { clock, inTransaction }: Context,
  charter: CharterVersion,
  inForceOn: string,
): Promise<CharterVersion> {
  const command = { charter, inForceOn };
  const outcome = await inTransaction((tx) => publishCharter(tx, command, clock.now()));
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return charter;
}
