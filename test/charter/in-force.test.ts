import type { CharterVersion, PublishedCharter } from "../../src/charter/charter";
import { charterInForce, lifeOf } from "../../src/charter/in-force";
import { versionOne } from "../support/charter";

describe("which version is in force", () => {
  let content: CharterVersion;
  beforeAll(async () => {
    content = await versionOne();
  });

  const published = (): readonly PublishedCharter[] =>
    ["2024-07-01", "2026-07-01"].map((inForceOn, index) => ({
      charter: { ...content, version: index + 1 },
      contentSha256: "",
      inForceOn,
      publishedAt: new Date("2024-06-01T08:00:00.000Z"),
    }));

  it.each([
    ["2024-06-30", undefined],
    ["2024-07-01", 1],
    ["2026-06-30", 1],
    ["2026-07-01", 2],
    ["2030-01-01", 2],
  ])("on %s: %s", (day, version) => {
    expect(charterInForce(published(), day)?.charter.version).toBe(version);
  });

  it.each([
    ["2024-06-30", 0, { state: "upcoming" }],
    ["2024-07-01", 0, { state: "in-force" }],
    ["2026-06-30", 0, { state: "in-force" }],
    ["2026-07-01", 0, { state: "superseded", replacedOn: "2026-07-01" }],
    ["2026-06-30", 1, { state: "upcoming" }],
    ["2026-07-01", 1, { state: "in-force" }],
  ])("knows on %s what has become of version number %i", (day, index, life) => {
    const versions = published();
    const version = versions[index];

    expect(version && lifeOf(version, versions, day)).toEqual(life);
  });
});
