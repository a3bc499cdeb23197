import { join } from "node:path";
import { readCharterFolder } from "../charter/charter.folder";
import { describeCsvErrors } from "../infrastructure/csv/csv-error";
import { readCsvFile } from "../infrastructure/csv/csv-file";
import { PROJECT_ROOT } from "../infrastructure/project-root";
import { EVENT_COLUMNS } from "../cases/event-rows";
import {
  PLATFORM_COLUMNS,
  readPlatformRows,
  type PlatformFile,
} from "../platforms/platform-import";
import type { EventRow } from "./invented-cases";
import type { Charters } from "./play-story";

const TEMPLATES = join(PROJECT_ROOT, "templates");
const DEMONSTRATION = join(TEMPLATES, "demonstration");

/** What the demonstration reads from files. */
export interface DemonstrationFiles {
  readonly charters: Charters;
  readonly platforms: readonly PlatformFile[];
  /** Real intervals between real questions and answers, under invented names. */
  readonly dialogues: readonly EventRow[];
}

export async function readDemonstrationFiles(): Promise<DemonstrationFiles> {
  return {
    charters: {
      pilot: await charterIn(join(DEMONSTRATION, "charter-pilot")),
      first: await charterIn(join(TEMPLATES, "charter", "1")),
    },
    platforms: [
      await platformsIn(join(DEMONSTRATION, "dialogues", "platforms.csv")),
      await platformsIn(join(DEMONSTRATION, "platforms.csv")),
    ],
    dialogues: await dialoguesIn(join(DEMONSTRATION, "dialogues", "events.csv")),
  };
}

async function charterIn(folder: string) {
  const reading = await readCharterFolder(folder);
  if (!reading.valid) throw new Error(`${folder} does not hold a charter`);
  return reading.charter;
}

async function platformsIn(path: string): Promise<PlatformFile> {
  return readPlatformRows(await readCsvFile(path, PLATFORM_COLUMNS));
}

async function dialoguesIn(path: string): Promise<EventRow[]> {
  const { rows, errors } = await readCsvFile(path, EVENT_COLUMNS);
  if (errors.length > 0) throw new Error(describeCsvErrors(path, errors).join("\n"));
  return rows.map(([platform = "", reference = "", event = "", occurredAt = ""]) => ({
    platform,
    case: reference,
    event,
    at: new Date(occurredAt),
    code: "",
  }));
}
