import { readFileSync } from "node:fs";
import { openPage } from "../support/browser";
import { partial } from "../support/partial";

const LOOK = ["tokens", "frame", "parts"].map((name) =>
  readFileSync(`views/assets/look/${name}.css`, "utf8"),
);

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Where the time, the tag and the bare words behind it stand. */
const BOXES = `(() => {
  const tag = document.querySelector(".timeline .tag");
  const words = document.createRange();
  words.selectNodeContents(tag.nextSibling);
  return [document.querySelector(".timeline time"), tag, words].map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return { top, bottom };
  });
})()`;

it("keeps a long tag of a history apart from the words around it on a phone", async () => {
  const tag = { state: "backdated", word: "antidaté après l’échéance (C1, C4)" };
  const what = "première réponse d’une personne à la demande";
  const entry = { when: "28 septembre 2026", datetime: "2026-09-28", what, tag };
  const timeline = await partial("timeline", { entries: [entry] });
  const page = await openPage({ width: 375 });
  await page.setContent(`<style>${LOOK.join("\n")}</style>${timeline.html()}`);

  const [when, state, said] = await page.evaluate<readonly Box[]>(BOXES);
  expect(state?.top).toBeGreaterThan(when?.bottom ?? Infinity);
  expect(said?.top).toBeGreaterThanOrEqual(state?.bottom ?? Infinity);
});
