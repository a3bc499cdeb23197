import { readReportsFilter, reportsPage } from "../../src/reports/reports.page";
import type { ReportOnOffer } from "../../src/reports/reports-on-offer";
import { periodNamed } from "../compliance/facts";
import { NOON } from "../support/clock";
import { aPlatformEntry } from "../support/register";

const offered = (count: number, period: string): ReportOnOffer[] =>
  Array.from({ length: count }, (_, index) => ({
    period: periodNamed(period),
    platform: {
      ...aPlatformEntry({ slug: `p${index}`, tradeName: `Plateforme ${index}` }),
      id: index,
      registrationNumber: undefined,
      registeredAt: NOON,
    },
  }));

describe("the page of reports", () => {
  const all = [...offered(60, "2026-S1"), ...offered(2, "2025-S2")];
  const page = (query: Record<string, unknown>) =>
    reportsPage(all, readReportsFilter(query, all), "en");

  it("shows fifty reports and leads to the others", () => {
    const { rows, pagination } = page({});
    expect(rows).toHaveLength(50);
    expect(pagination).toMatchObject({
      position: "1 to 50 of 62",
      previous: undefined,
      next: { href: "/console/reports?page=2" },
    });
  });

  it("keeps the period from one page to the next", () => {
    const { rows, pagination } = page({ period: "2026-S1", page: "2" });
    expect(rows).toHaveLength(10);
    expect(pagination).toMatchObject({
      position: "51 to 60 of 60",
      previous: { href: "/console/reports?period=2026-S1" },
      next: undefined,
    });
  });

  it("needs no pages for a short list", () => {
    const { rows, pagination, periods } = page({ period: "2025-S2" });
    expect([rows.length, pagination]).toEqual([2, undefined]);
    expect(periods.filter(({ current }) => current).map(({ label }) => label)).toEqual([
      "H2\u00A02025",
    ]);
  });

  it.each([{ page: "0" }, { page: "x" }, { page: "-1" }, { page: ["2"] }, { period: "1999-S1" }])(
    "shows everything from the start when it does not understand %j",
    (query) => {
      const { rows, periods } = page(query);
      expect(rows[0]?.[0]).toBe("Plateforme 0");
      expect(periods[0]).toMatchObject({ label: "All half-years", current: true });
    },
  );

  it("shows the last page when asked for one beyond it", () => {
    expect(page({ page: "99" }).rows).toHaveLength(12);
  });

  it("says how many reports there are, on all its pages", () => {
    expect(page({}).caption).toBe("62\u00A0reports available");
    expect(page({ period: "2025-S2" }).caption).toBe("2\u00A0reports available");
  });

  it("names each download by platform and half-year", () => {
    expect(page({}).rows[0]).toEqual([
      "Plateforme 0",
      "First half of\u00A02026",
      {
        text: "Download the PDF",
        about: ": Plateforme 0, first half of\u00A02026 (in French)",
        href: "/console/reports/p0/2026-S1",
      },
    ]);
  });
});
