import { sealing } from "../../src/infrastructure/sealing";

describe("what only this service may read back", () => {
  const ours = sealing("a secret key that is long enough for this");

  it("is read back by the same key, about the same thing", () => {
    const sealed = ours.seal("JBSWY3DPEHPK3PXP", "account 1");
    expect(sealed).not.toContain("JBSWY3DPEHPK3PXP");
    expect(ours.open(sealed, "account 1")).toBe("JBSWY3DPEHPK3PXP");
  });

  it("never looks the same twice", () => {
    expect(ours.seal("text", "account 1")).not.toBe(ours.seal("text", "account 1"));
  });

  it("is refused about another thing, under another key, and when it was changed", () => {
    const sealed = ours.seal("text", "account 1");
    const bytes = Buffer.from(sealed, "base64url");
    const changed = Buffer.from(
      bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
    );
    const cut = bytes.subarray(0, 20).toString("base64url");
    const theirs = sealing("another secret key, as long as the first");

    expect(() => ours.open(sealed, "account 2")).toThrow();
    expect(() => theirs.open(sealed, "account 1")).toThrow();
    expect(() => ours.open(changed.toString("base64url"), "account 1")).toThrow();
    expect(() => ours.open(cut, "account 1")).toThrow();
  });

  it("gives each key its own hashes", () => {
    const theirs = sealing("another secret key, as long as the first");
    expect(ours.hash("192.0.2.7")).toBe(ours.hash("192.0.2.7"));
    expect(ours.hash("192.0.2.7")).not.toBe(ours.hash("192.0.2.8"));
    expect(ours.hash("192.0.2.7")).not.toBe(theirs.hash("192.0.2.7"));
  });
});
