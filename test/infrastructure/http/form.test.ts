import { entered } from "../../../src/infrastructure/http/form";

describe("what the browser sent", () => {
  it("is kept as text, trimmed, with one kind of line end", () => {
    expect(entered({ name: "  Ada\r\nByron \r" }, ["name"])).toEqual({ name: "Ada\nByron" });
  });

  it("reads as empty when it is missing, doubled or not text", () => {
    const body = { list: ["a", "b"], object: { a: "b" }, number: 3 };
    expect(entered(body, ["list", "object", "number", "missing"])).toEqual({
      list: "",
      object: "",
      number: "",
      missing: "",
    });
  });

  it.each([undefined, null, "text", 3])("is empty for a body that is %j", (body) => {
    expect(entered(body, ["name"])).toEqual({ name: "" });
  });

  it("is in one normal form, without half characters", () => {
    expect(entered({ name: "e\u0301\ud800" }, ["name"])).toEqual({ name: "é\ufffd" });
  });

  it("knows nothing of fields that were not asked for", () => {
    expect(entered({ name: "a", __proto__: { role: "official" } }, ["name"])).toEqual({
      name: "a",
    });
  });
});
