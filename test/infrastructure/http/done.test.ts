import { load } from "cheerio";
import { withDone } from "../../../src/infrastructure/http/done";
import { testContext } from "../../support/context";
import { desk } from "../../support/desk";
import { cookieOf } from "../../support/people";

describe("what was just done", () => {
  const MAILS = "/console/mails";
  let context: Awaited<ReturnType<typeof testContext>>;
  let at: ReturnType<typeof desk>;
  beforeEach(async () => {
    context = await testContext();
    const cookie = await cookieOf(context, "administrator");
    at = desk(context, () => cookie);
  });
  afterEach(() => context.close());

  const told = async (path: string, site: string) => {
    const { text } = await at.get(path).set("Sec-Fetch-Site", site).expect(200);
    const page = load(text);
    return page("main > [role=status]:first-child").text().trim();
  };

  it("is told first of all on the page that an act leads to", async () => {
    const address = withDone(`${MAILS}?state=waiting`, "sent-again");
    expect(await told(address, "same-origin")).toMatch(/^Ce courriel repart/);
  });

  it.each(["none", "cross-site", "same-site"])(
    "is claimed by no link from elsewhere: %s",
    async (site) => {
      expect(await told(`${MAILS}?done=sent-again`, site)).toBe("");
    },
  );

  it.each(["<b>x</b>", "toString", "__proto__", "", "sent-again&done=sent-again"])(
    "is a key of the page and never words: %s",
    async (done) => {
      expect(await told(`${MAILS}?done=${done}`, "same-origin")).toBe("");
    },
  );
});
