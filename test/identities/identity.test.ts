import { decideLink } from "../../src/identities/identity";
import { NOON } from "../support/clock";

describe("linking an identity to an account", () => {
  const vouched = { issuer: "https://provider.example", subject: "ada" };
  const account = { id: "official" };
  const linkedTo = (accountId: string, subject = "ada") => ({
    ...vouched,
    subject,
    accountId,
    linkedAt: NOON,
    lastUsedAt: undefined,
  });

  it("is done when neither has another", () => {
    expect(decideLink({ account, vouched, known: undefined, own: undefined }, NOON)).toEqual({
      accepted: true,
      identity: linkedTo("official"),
    });
  });

  it.each([
    ["the identity opens another account", linkedTo("mediator"), undefined, "linked-elsewhere"],
    ["the account has another identity", undefined, linkedTo("official", "eve"), "already-linked"],
    ["both are true", linkedTo("mediator"), linkedTo("official", "eve"), "linked-elsewhere"],
    ["they are linked already", linkedTo("official"), linkedTo("official"), "already-linked"],
  ])("is refused when %s", (_, known, own, refusal) => {
    const decision = decideLink({ account, vouched, known, own }, NOON);
    expect(decision).toEqual({ accepted: false, refusal });
  });
});
