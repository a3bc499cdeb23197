import { setTimeout as pause } from "node:timers/promises";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { unpackedChromium } from "./chromium";
import { leave } from "./leftovers";

/** Root may not use the sandbox; the others keep Chromium from calling home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In ms. */
const LONGEST_ANSWER = 60_000;

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 375, height: 900 };

interface Visitor {
  /** Width of the window in CSS pixels; 1280 by default, a phone has 375. */
  readonly width?: number;
  readonly locale?: string;
  /** False by default: every page must work without script. */
  readonly javaScript?: boolean;
}

/** One for all tests of a process; it goes with the process. */
let browser: Promise<Browser> | undefined;

/** A page of a visitor of its own: no cookie, no cache shared with any other. */
export async function openPage(visitor: Visitor = {}): Promise<Page> {
  const page = await newPage(visitor);
  await leave(() => page.context().close());
  return page;
}

/** What stands in the way of one Chromium, once it no longer answers, does not in that of the next. */
async function newPage(visitor: Visitor): Promise<Page> {
  try {
    return await answered(pageOf(visitor));
  } catch {
    browser = undefined;
    copies.clear();
    return answered(pageOf(visitor));
  }
}

/** Most of what is asked of a browser knows no limit of time of its own. */
function answered<T>(asked: Promise<T>): Promise<T> {
  const late = pause(LONGEST_ANSWER, undefined, { ref: false }).then(() => {
    throw new Error("The browser does not answer.");
  });
  return Promise.race([asked, late]);
}

async function pageOf(visitor: Visitor): Promise<Page> {
  const { width = DESK.width, locale = "fr-FR", javaScript = false } = visitor;
  const running = await (browser ??= launched());
  const context = await running.newContext({
    viewport: { ...DESK, width },
    locale,
    javaScriptEnabled: javaScript,
    timezoneId: "Europe/Paris",
    // A page that still scrolls smoothly to a field is not ready to be clicked on.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(LONGEST_ANSWER);
  return context.newPage();
}

const LAUNCHES = 3;

/** Now and then a Chromium dies while it starts, and the next one does not. */
async function launched(): Promise<Browser> {
  for (let left = LAUNCHES - 1; left > 0; left--) {
    try {
      return await launch();
    } catch {
      await pause(500);
    }
  }
  return launch();
}

function launch(): Promise<Browser> {
  const { executablePath, env } = unpackedChromium();
  return chromium.launch({ executablePath, env, args: ARGUMENTS });
}

/** Fails with every barrier axe finds on the page, and where it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations, passes } = await axeFindings(page);
  const barriers = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
  );
  expect(barriers).toEqual([]);
  expect(passes).not.toBe(0);
}

/** The page on which axe looks serves hundreds of others: when it is stuck, another takes its place. */
async function axeFindings(page: Page): Promise<AxeFindings> {
  const look = async () => (await copyWithAxe(page)).evaluate<AxeFindings>(LOOK);
  try {
    return await answered(look());
  } catch {
    copies.clear();
    return answered(look());
  }
}

interface AxeFindings {
  readonly violations: AxeResults["violations"];
  readonly passes: number;
}

/**
 * As text, for it runs in the page. What axe found in order is only counted: to bring it here takes as
 * long as to look. No page has a film, for which axe would fetch the styles once more.
 */
const LOOK = `axe.run({ resultTypes: ["violations"], preload: false })
  .then(({ violations, passes }) => ({ violations, passes: passes.length }))`;

/**
 * Read on a desk and on a phone without scrolling sideways, and without a barrier. Axe looks once, at the
 * narrow width: it finds the same at both but for targets too small or too close, and those are there.
 */
export async function expectReadable(page: Page): Promise<void> {
  const size = page.viewportSize() ?? DESK;
  await arrived(page);
  for (const width of [DESK.width, PHONE.width]) {
    await page.setViewportSize({ ...size, width });
    expect(await overflowOf(page)).toBe(0);
  }
  await expectNoAxeViolations(page);
  await page.setViewportSize(size);
}

/** The pages on which axe looks, by width: to open one and to load axe takes longer than to look. */
const copies = new Map<number, Promise<Page>>();

/** The same document, style and cookies where axe, itself a script, is able to run. */
async function copyWithAxe(page: Page): Promise<Page> {
  const width = page.viewportSize()?.width ?? DESK.width;
  const opened = copies.get(width) ?? newPage({ width, javaScript: true });
  copies.set(width, opened);
  const copy = await opened;
  const [url, html] = await settled(page);
  const cookies = await page.context().cookies();
  await copy.context().clearCookies();
  await copy.context().addCookies(cookies);
  const isElsewhere = new URL(copy.url()).origin !== new URL(url).origin;
  if (isElsewhere || (await copy.evaluate("typeof axe")) === "undefined") await prepare(copy, url);
  await copy.evaluate(`(${WRITE})(${JSON.stringify({ url, html })})`);
  return copy;
}

/** An empty page at this address, with axe, which stays when the document is written anew. */
async function prepare(copy: Page, url: string): Promise<void> {
  if (url === "about:blank") {
    await copy.goto(url);
  } else {
    await copy.route(url, (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await copy.goto(url);
    await copy.unroute(url);
  }
  // As text: the function would be looked for in the page. Our pages have no frames to look into.
  await copy.evaluate(axe.source);
}

/** As text, for it runs in the page. Axe must not look before style and fonts are there. */
const WRITE = `async ({ url, html }) => {
  if (location.href !== url) history.replaceState(null, "", url);
  document.open();
  const loaded = new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  document.write(html);
  document.close();
  await loaded;
  await document.fonts.ready;
}`;

/** Address and document once the page that a click asked for is there. */
async function settled(page: Page): Promise<[url: string, body: string]> {
  await arrived(page);
  try {
    return [page.url(), await page.content()];
  } catch {
    await page.waitForLoadState();
    return [page.url(), await page.content()];
  }
}

/** A click returns when the browser has it; a moment later it has begun to ask for the page. */
async function arrived(page: Page): Promise<void> {
  await pause(50);
  await page.waitForLoadState();
}

/** Fails when a reader has to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await arrived(page);
  expect(await overflowOf(page)).toBe(0);
}

/** By how many pixels the document is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  return answered(page.evaluate<number>(overflow));
}
