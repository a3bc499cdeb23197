import { expectReadable, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { served, type Served } from "../support/served";
import { openDraft } from "./signer";

describe("a statement begun in one browser", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let service: Served;
  beforeAll(async () => {
    context = await testContext();
    service = await served(context);
    await publishVersionOne(context);
  });
  afterAll(() => service.close());

  it("goes on in another, on a phone and without script", async () => {
    const token = await openDraft(context);
    const desk = await openPage();
    await desk.goto(`${service.origin}/fr/signing/${token}`);
    await desk.getByRole("link", { name: "Reprendre sur un autre appareil" }).click();
    await desk.getByLabel("Adresse électronique").fill("ada@marcheclair.example");
    await desk.getByRole("button", { name: "Recevoir le lien" }).click();
    expect(await desk.locator(".notice").textContent()).toContain("Le lien est parti");

    const phone = await openPage({ width: 375, locale: "en-GB" });
    const link = await mailed("signing-resumption", /\/signing(\/resumptions\/\S+)/);
    await phone.goto(`${service.origin}/en/signing${link}`);
    await expectReadable(phone);
    await phone.getByRole("button", { name: "Send me the code" }).click();
    await phone.getByRole("button", { name: "Open the statement" }).click();
    expect(await phone.locator(".error-summary a").count()).toBe(1);
    await expectReadable(phone);

    const code = await mailed("signing-resumption-code", /^(\d{3} \d{3})$/m);
    await phone.getByLabel("Six-digit code").fill(code);
    await phone.getByRole("button", { name: "Open the statement" }).click();
    expect(new URL(phone.url()).pathname).toBe(`/en/signing/${token}`);
    expect(await phone.textContent("main")).toContain("3 of 4 parts are done");
    await expectReadable(phone);
  });

  async function mailed(template: string, wanted: RegExp): Promise<string> {
    const mails = await context.stores.outbox.latest(10);
    const mail = mails.find((one) => one.template === template);
    return wanted.exec(mail?.text ?? "")?.[1] ?? "";
  }
});
