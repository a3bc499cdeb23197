import { citation } from "../../src/charter/regulation";

describe("a provision of the regulation", () => {
  it.each([
    ["12", "fr", "article~12"],
    ["4(2)", "fr", "article~4, paragraphe~2"],
    ["3(1)(c)", "fr", "article~3, paragraphe~1, point~c)"],
    ["3(1)(c)", "en", "Article~3(1)(c)"],
    ["12", "de", "Artikel~12"],
    ["3(1)(c)", "de", "Artikel~3 Absatz~1 Buchstabe~c"],
  ] as const)("%s is cited in %s as %s", (provision, language, cited) => {
    expect(citation(provision, language).replaceAll("\u00A0", "~")).toBe(cited);
  });
});
