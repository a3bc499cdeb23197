import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPlatform, awaitReview } from "../support/register";

describe("personal data", () => {
  it("stays out of every public page", async () => {
    const context = await testContext();
    const app = appOf(context);
    await publishVersionOne(context);
    const person = {
      name: "Zoé Quelconque",
      function: "Directrice des promesses",
      email: "zoe.quelconque@marcheclair.example",
    };
    const platform = await addPlatform(context);
    const reference = await awaitReview(context, platform, person);
    const signature = await context.stores.signatures.find(reference);
    expect(signature?.statement).toContain(person.name);

    const seen = new Set<string>();
    const left = ["/fr/", "/fr/signatories", "/fr/signatories/marcheclair"];
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const { text, headers, status } = await request(app).get(address);
      if (status !== 200 || !String(headers["content-type"]).includes("html")) continue;
      for (const told of [person.name, person.function, person.email, "Quelconque", "zoe."]) {
        expect(`${address} ${text.includes(told) ? `tells ${told}` : "tells nobody"}`).toBe(
          `${address} tells nobody`,
        );
      }
      const page = load(text);
      const links = page("a[href]")
        .map((_, link) => page(link).attr("href"))
        .get();
      left.push(...links.filter((href) => href.startsWith("/") && !href.startsWith("/mailbox")));
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(["/de/signatories/marcheclair", "/en/signatories"]),
    );
    await context.close();
  });
});
