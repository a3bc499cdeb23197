import { createTransport } from "nodemailer";
import { startMailServer, type MailServer } from "./smtp";

describe("the mail server of the tests", () => {
  let server: MailServer;

  beforeEach(async () => {
    server = await startMailServer({ refuses: (to) => to === "pleine@exemple.fr" });
  });
  afterEach(() => server.close());

  const send = (to: string) =>
    createTransport({ url: server.url } as object).sendMail({
      from: "registre@exemple.fr",
      to,
      subject: "Échéance dépassée",
      text: "Réponse attendue",
      attachments: [{ filename: "reçu.pdf", content: Buffer.from("%PDF-1.7") }],
    });

  it("keeps what was sent, as its reader would see it", async () => {
    await send("ada@exemple.fr");

    const [message] = server.received;
    expect(message?.recipients).toEqual(["ada@exemple.fr"]);
    expect(message?.mail.subject).toBe("Échéance dépassée");
    expect(message?.mail.text?.trim()).toBe("Réponse attendue");
    expect(message?.mail.attachments[0]?.filename).toBe("reçu.pdf");
  });

  it("refuses whom it was told to, for now, and keeps nothing", async () => {
    await expect(send("pleine@exemple.fr")).rejects.toMatchObject({ responseCode: 450 });

    expect(server.received).toEqual([]);
  });
});
