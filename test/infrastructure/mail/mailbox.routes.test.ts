import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../../support/app";
import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";

describe("the local mailbox", () => {
  it("shows each message as it would have left, with its links and its attachments", async () => {
    const context = await testContext();
    await context.inTransaction((tx) =>
      tx.outbox.enqueue(
        {
          template: "signature-declined",
          language: "fr",
          to: "ada@bazarine.example",
          data: {
            name: "Ada",
            platform: "Bazarine <b>",
            reference: "S-0123456789",
            reason: "Motif",
            version: 1,
            signing: "https://register.example/fr/signing",
          },
          attachments: [
            {
              name: "statement.txt",
              type: "text/plain; charset=utf-8",
              content: Buffer.from("« texte »").toString("base64"),
            },
          ],
        },
        NOON,
      ),
    );
    const app = appOf(context);
    const list = load((await request(app).get("/mailbox").expect(200)).text);
    const address = list("tbody a").attr("href") ?? "";
    const message = load((await request(app).get(address).expect(200)).text);
    expect(message("h1").text()).toContain("Bazarine <b>");
    expect(message(".statement a").attr("href")).toBe("https://register.example/fr/signing");

    const file = await request(app)
      .get(message("main ul a").attr("href") ?? "")
      .expect(200);
    expect(file.get("Content-Disposition")).toBe("attachment; filename=statement.txt");
    expect(file.text).toBe("« texte »");
    await request(app).get(`${address}/1`).expect(404);
    await context.close();
  });
});
