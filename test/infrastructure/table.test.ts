import { partial } from "../support/partial";

const HOSTILE = `"><script>alert('x')</script>`;

describe("a table", () => {
  const given = {
    id: "register",
    caption: "2 signataires",
    columns: [{ label: "Plateforme" }, { label: "Pris", number: true }],
    rows: [
      [{ text: "Bazarine", href: "/fr/signatories/bazarine", note: HOSTILE }, "7 sur 12"],
      ["Criéa", { text: "", tags: [{ state: "declined", word: "A décliné" }] }],
    ],
  };

  it("names itself to whoever scrolls it, and its rows and columns", async () => {
    const page = await partial("table", given);

    expect(page("[role=region]").attr("tabindex")).toBe("0");
    expect(page(`#${page("[role=region]").attr("aria-labelledby") ?? ""}`).text()).toBe(
      given.caption,
    );
    expect(page("th[scope=row]")).toHaveLength(2);
    expect(page("td.number").first().text().trim()).toBe("7 sur 12");
    expect(page("script")).toHaveLength(0);
  });

  it("stays a table to a screen reader where a phone shows a list", async () => {
    const page = await partial("table", { ...given, stacked: true });

    expect(page("[role=table] [role=row]")).toHaveLength(3);
    expect(page("[role=cell]").first().attr("data-label")).toBe("Pris");
  });

  it("keeps a reference on one line, and lets a word of any length break", async () => {
    const endless = "x".repeat(254);
    const rows = [
      [
        { text: "D-1", isReference: true },
        { text: endless, note: endless },
      ],
    ];
    const page = await partial("table", { ...given, rows });

    expect(page("th .reference").text()).toBe("D-1");
    expect(page("td span.long-word").text()).toBe(endless);
    expect(page("td small.long-word").text()).toBe(endless);
    const long = [[{ text: endless, isReference: true, href: "/x" }]];
    const linked = await partial("table", { ...given, rows: long });
    expect(linked("th a").attr("class")).toBe("long-word");
  });
});
