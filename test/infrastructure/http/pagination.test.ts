import {
  listAddress,
  pagination,
  pageWithin,
  readPage,
} from "../../../src/infrastructure/http/pagination";

const href = (page: number) => listAddress("/list", { state: "sent", role: undefined }, page);
const labels = (all: number, page: number) =>
  pagination({ all, page, href }, "en")?.pages.map(({ label }) => label);

describe("the pages of a long list", () => {
  it("are not offered when one shows it all", () => {
    expect(labels(0, 1)).toBeUndefined();
    expect(labels(50, 1)).toBeUndefined();
  });

  it("are the first, the last and those around the one shown", () => {
    expect(labels(51, 1)).toEqual(["1", "2"]);
    expect(labels(5_000, 50)).toEqual(["1", "48", "49", "50", "51", "52", "100"]);
  });

  it("say where one is, and lead on with what was asked for", () => {
    expect(pagination({ all: 1_020, page: 21, href }, "en")).toMatchObject({
      position: "1,001 to 1,020 of 1,020",
      previous: { href: "/list?state=sent&page=20" },
      next: undefined,
    });
    expect(href(1)).toBe("/list?state=sent");
  });

  it.each([
    ["3", 3],
    ["0", 1],
    ["-1", 1],
    ["1e3", 1],
    [["2"], 1],
    [undefined, 1],
  ])("are read from an address: %j", (page, expected) => {
    expect(readPage({ page })).toBe(expected);
  });

  it("end at the last one there is", () => {
    expect(pageWithin(9, 120)).toBe(3);
    expect(pageWithin(9, 0)).toBe(1);
  });
});
