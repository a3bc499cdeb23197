import { errorPage } from "../../../src/infrastructure/http/error.page";
import { LANGUAGES } from "../../../src/infrastructure/language";

const STATUSES = [403, 404, 409, 413, 422, 429, 500];
const all = LANGUAGES.flatMap((language) =>
  STATUSES.map((status) => ({ language, status, page: errorPage(status, language) })),
);

describe("the page of an error", () => {
  it.each(all)("tells $status in $language: what happened, and what to do", ({ page, status }) => {
    expect(page.code).toContain(String(status));
    expect(page.title).not.toBe("");
    expect(page.happened).toMatch(/\.$/);
    expect(page.steps).not.toHaveLength(0);
  });

  it("leads home, and whoever was at their desk back to it", () => {
    expect(errorPage(404, "de").home.href).toBe("/de/");
    expect(errorPage(404, "de", "/console").home).toEqual({
      href: "/console",
      label: "Zurück zu Ihrem Arbeitsbereich",
    });
  });

  it("has a title of its own for each", () => {
    expect(new Set(all.map(({ page }) => page.title)).size).toBe(all.length);
  });

  it.each([418, 503])("tells %i, for which it has no words, as a failure of ours", (status) => {
    expect(errorPage(status, "fr")).toEqual(errorPage(500, "fr"));
  });
});
