import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "./browser";

const page = (body: string) =>
  `<!doctype html><html lang="fr"><title>Registre</title><main><h1>Registre</h1>${body}</main></html>`;

describe("the browser of the tests", () => {
  it("finds a planted barrier, with script off", async () => {
    const visitor = await openPage();
    await visitor.setContent(page('<img src="data:," width="9" height="9"><input>'));

    await expect(expectNoAxeViolations(visitor)).rejects.toThrow(/image-alt[^]*label/);
  });

  it("finds a text too pale to read", async () => {
    const visitor = await openPage();
    await visitor.setContent(page('<p style="color:#ccc;background:#fff">À lire</p>'));

    await expect(expectNoAxeViolations(visitor)).rejects.toThrow("color-contrast");
  });

  it("passes a page without barrier", async () => {
    const visitor = await openPage();
    await visitor.setContent(page('<img src="data:," alt="Logo">'));

    await expectNoAxeViolations(visitor);
  });

  it("runs the page's scripts only when asked to", async () => {
    const script = page(
      "<p>avant</p><script>document.querySelector('p').textContent='après'</script>",
    );
    const without = await openPage();
    await without.setContent(script);
    const withScript = await openPage({ javaScript: true });
    await withScript.setContent(script);

    expect(await without.textContent("p")).toBe("avant");
    expect(await withScript.textContent("p")).toBe("après");
  });

  it("notices what is wider than a phone", async () => {
    const phone = await openPage({ width: 375 });
    await phone.setContent(page('<div style="width:400px">large</div>'));
    await expect(expectNoSidewaysScroll(phone)).rejects.toThrow();

    await phone.setContent(page('<div style="width:300px">étroit</div>'));
    await expectNoSidewaysScroll(phone);
  });

  it("asks in the visitor's language", async () => {
    const visitor = await openPage({ locale: "de-DE", javaScript: true });

    expect(await visitor.evaluate("navigator.language")).toBe("de-DE");
  });
});
