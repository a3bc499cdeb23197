import { differenceOf, goneFrom } from "../../src/charter/version-difference";
import { versionOne } from "../support/charter";

describe("the difference between two versions", () => {
  it("tells a promise that is the same, changed or new, and one that is gone", async () => {
    const first = await versionOne();
    const [one, two, ...others] = first.commitments;
    if (!one || !two) throw new Error("no commitments");
    const second = {
      ...first,
      version: 2,
      commitments: [
        one,
        { ...two, text: { ...two.text, fr: "Autrement." } },
        ...others.slice(1),
        { ...two, code: "C13" },
      ],
    };
    const kinds = second.commitments.map((commitment) => differenceOf(commitment, first).kind);
    expect([kinds[0], kinds[1], kinds[2], kinds.at(-1)]).toEqual([
      "same",
      "changed",
      "same",
      "new",
    ]);
    expect(goneFrom(second, first).map(({ code }) => code)).toEqual(["C3"]);
  });
});
