import { load } from "cheerio";
import { durationBands } from "../../../src/infrastructure/chart/duration-bands";
import type { Scene } from "../../../src/infrastructure/chart/scene";
import { shareByPeriod } from "../../../src/infrastructure/chart/share-by-period";
import { svg } from "../../../src/infrastructure/chart/svg";

const scene: Scene = {
  width: 352,
  height: 40,
  title: "Part <tenue> & promise",
  description: 'Le "tableau" dit la même chose',
  shapes: [
    { kind: "rect", x: 0, y: 0, width: 10.123456, height: 20, fill: "kept" },
    { kind: "line", x1: 0, y1: 5, x2: 352, y2: 5, stroke: "ink", strokeWidth: 1.5, dashed: true },
    { kind: "path", d: "M0 0L5 5", stroke: "surface", strokeWidth: 1 },
    {
      kind: "text",
      x: 5,
      y: 15,
      text: "<script>alert(1)</script>",
      size: 13,
      bold: true,
      anchor: "middle",
      fill: "ink",
    },
  ],
};

describe("painting a scene as SVG", () => {
  const page = load(svg(scene, "c1"), { xml: true });

  it("is a picture with a name and a description", () => {
    const names = (page("svg").attr("aria-labelledby") ?? "").split(" ");
    expect(page("svg").attr("role")).toBe("img");
    expect(names.map((id) => page(`#${id}`).text())).toEqual([scene.title, scene.description]);
  });

  it("names colours by their meaning, for the stylesheet to say", () => {
    expect(page("rect").attr("class")).toBe("kept");
    expect(page("line").attr("class")).toBe("ink");
    expect(page("path").attr("class")).toBe("surface");
  });

  it("writes text as text, whatever it holds", () => {
    expect(page("script")).toHaveLength(0);
    expect(page("text").text()).toBe("<script>alert(1)</script>");
  });

  it("rounds to hundredths", () => {
    expect(page("rect").attr("width")).toBe("10.12");
  });

  it("carries no style of its own, which the security policy would refuse", () => {
    const charts = [
      shareByPeriod({ ...scene, target: { share: 90, label: "90 %" }, periods: [] }),
      durationBands({ ...scene, target: "10 j", bands: [], empty: "aucun" }),
      scene,
    ];
    expect(charts.map((chart) => svg(chart, "c")).join("")).not.toMatch(/style|<script/);
  });
});
