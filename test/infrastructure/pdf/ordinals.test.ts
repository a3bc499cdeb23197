import { stretches } from "../../../src/infrastructure/pdf/ordinals";

describe("the endings of ordinals", () => {
  it.each([
    ["du 1er janvier au 30 juin", ["du 1", "^er", " janvier au 30 juin"]],
    ["le 90e centile et la 1re fois", ["le 90", "^e", " centile et la 1", "^re", " fois"]],
    ["2e", ["2", "^e"]],
    ["12 euros", ["12 euros"]],
    ["C1er et 3eme et e", ["C1er et 3eme et e"]],
    ["7355e1a41bd934", ["7355e1a41bd934"]],
    ["aucun", ["aucun"]],
  ])("are raised in “%s”", (line, expected) => {
    expect(stretches(line).map(({ text, raised }) => (raised ? `^${text}` : text))).toEqual(
      expected,
    );
  });
});
