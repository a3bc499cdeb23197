import { canonicalContent, contentSha256 } from "../../src/charter/canonical-content";
import type { CharterVersion } from "../../src/charter/charter";
import { versionOne } from "../support/charter";

describe("the canonical content of a version", () => {
  let charter: CharterVersion;
  beforeAll(async () => {
    charter = await versionOne();
  });

  it("does not depend on the order in which the content was written", () => {
    const reversed = Object.fromEntries(Object.entries(charter).reverse()) as unknown;

    expect(canonicalContent(reversed as CharterVersion)).toBe(canonicalContent(charter));
  });

  it("is the whole content: reading it gives the version back", () => {
    expect(JSON.parse(canonicalContent(charter))).toEqual(charter);
  });

  it("changes its hash with one letter in one language", () => {
    const [commitment, ...others] = charter.commitments;
    if (!commitment) throw new Error("no commitment");
    const text = { ...commitment.text, de: `${commitment.text.de} ` };

    expect(
      contentSha256({ ...charter, commitments: [{ ...commitment, text }, ...others] }),
    ).not.toBe(contentSha256(charter));
  });
});
