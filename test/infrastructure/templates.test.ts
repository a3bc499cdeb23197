import { compile } from "ejs";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

const VIEWS = join(PROJECT_ROOT, "views");

const templates = readdirSync(VIEWS, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ejs"))
  .map((name) => ({ name, text: readFileSync(join(VIEWS, name), "utf8") }));

const look = readdirSync(join(VIEWS, "assets/look"))
  .map((name) => readFileSync(join(VIEWS, "assets/look", name), "utf8"))
  .join("");

/** What may be printed without escaping: other templates, and two documents that escaped themselves. */
const PRINTED_AS_IT_IS: Readonly<Record<string, string>> = {
  "layout/base.ejs": "body",
  "partials/chart.ejs": "svg",
};

/** The layout names the script of a page that has one: the policy of that page allows it. */
const OWN_SCRIPT = '<script src="<%= layout.script %>" defer></script>';

function unescaped(text: string): string[] {
  return [...text.matchAll(/<%-\s*([^]*?)\s*-?%>/g)].map(([, code = ""]) => code);
}

describe("the templates", () => {
  it("are found", () => {
    expect(templates.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["layout/base.ejs", "partials/field.ejs", "site/home.ejs"]),
    );
  });

  it.each(templates)("$name compiles", ({ name, text }) => {
    expect(() => compile(text, { filename: join(VIEWS, name) })).not.toThrow();
  });

  it.each(templates)("$name holds no style and no script, which the policy refuses", ({ text }) => {
    const rest = text.replace(OWN_SCRIPT, "");
    expect(rest).not.toMatch(/\sstyle\s*=|<style|<script|\son[a-z]+\s*=|javascript:/i);
  });

  it.each(templates)("$name escapes everything but other templates", ({ name, text }) => {
    const rest = unescaped(text).filter((code) => !code.startsWith("include("));
    expect(rest.filter((code) => code !== PRINTED_AS_IT_IS[name])).toEqual([]);
  });

  it.each(templates)("$name names no class that the look does not know", ({ text }) => {
    const classes = [...text.matchAll(/class="([^"<]*)["<]/g)].flatMap(([, names = ""]) =>
      names.split(" ").filter((name) => name !== "" && !name.endsWith("-")),
    );
    expect(classes.filter((name) => !new RegExp(`\\.${name}\\b`).test(look))).toEqual([]);
  });

  it.each(templates.filter(({ name }) => name.startsWith("partials/")))(
    "$name says first what it is given",
    ({ text }) => {
      expect(text).toMatch(/^<%# [^]{20,}?%>/);
    },
  );

  it("are read as they are written: the check itself finds what is not escaped", () => {
    expect(unescaped("<%- page.text -%><p><%- include('x', {}) %><%= y %>")).toEqual([
      "page.text",
      "include('x', {})",
    ]);
  });
});
