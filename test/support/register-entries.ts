import type { PublicScorecard } from "../../src/compliance/scorecard";
import type { RegisterEntry } from "../../src/signatories/register-entry";
import type { PlatformState, StateEntry } from "../../src/signatures/platform-state";
import { aPlatformEntry } from "./register";
import { NOON } from "./clock";

/** An entry of a platform's history, of version 1, recorded on its day. */
export function aState(
  state: PlatformState,
  effectiveOn: string,
  entry: Partial<StateEntry> = {},
): StateEntry {
  return {
    platformId: 1,
    charterVersion: 1,
    state,
    effectiveOn,
    recordedAt: new Date(`${effectiveOn}T08:00:00Z`),
    author: "platform",
    ...entry,
  };
}

/** A platform as the register shows it; a signatory since 1 July 2024 unless said otherwise. */
export function aRegisterEntry(
  entry: Partial<RegisterEntry> & { readonly name?: string } = {},
): RegisterEntry {
  const { name = "Marchéclair", ...rest } = entry;
  const signed = aState("signed", "2024-07-01");
  return {
    platform: {
      ...aPlatformEntry({ tradeName: name, legalName: `${name} SAS` }),
      id: 1,
      registrationNumber: undefined,
      registeredAt: NOON,
    },
    state: "signed",
    entry: signed,
    onPaper: false,
    announced: undefined,
    standing: {
      charterVersion: 1,
      commitments: ["C1", "C4"],
      since: "2024-07-01",
      versionSince: "2024-07-01",
    },
    scorecard: undefined as PublicScorecard | undefined,
    ...rest,
  };
}

/** A platform that is in a state and has never signed. */
export function anUnsignedEntry(entry: StateEntry | undefined, name?: string): RegisterEntry {
  return aRegisterEntry({
    ...(name === undefined ? {} : { name }),
    entry,
    state: entry?.state ?? "not-invited",
    standing: undefined,
  });
}
