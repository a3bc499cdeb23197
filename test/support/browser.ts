import { setTimeout as pause } from "node:timers/promises";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { unpackedChromium } from "./chromium";

/** Root may not use the sandbox; the others keep Chromium from calling home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Visitor {
  /** Width of the window in CSS pixels; 1280 by default, a phone has 375. */
  readonly width?: number;
  readonly locale?: string;
  /** False by default: every page must work without script. */
  readonly javaScript?: boolean;
}

let browser: Promise<Browser> | undefined;

/** A page of a visitor of its own: no cookie, no cache shared with any other. */
export async function openPage(visitor: Visitor = {}): Promise<Page> {
  browser ??= launch();
  const { width = 1280, locale = "fr-FR", javaScript = false } = visitor;
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height: 900 },
    locale,
    javaScriptEnabled: javaScript,
    timezoneId: "Europe/Paris",
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

function launch(): Promise<Browser> {
  const { executablePath, env } = unpackedChromium();
  return chromium.launch({ executablePath, env, args: ARGUMENTS });
}

/** Fails with every barrier axe finds on the page, and where it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const copy = await copyWithScript(page);
  // As text: the function would be looked for in the page. Our pages have no frames to look into.
  await copy.evaluate(axe.source);
  const { violations, passes } = await copy.evaluate<AxeResults>("axe.run()");
  const barriers = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
  );
  expect(barriers).toEqual([]);
  expect(passes).not.toHaveLength(0);
}

/** The pages on which axe looks, by width: to open one takes longer than to look. */
const copies = new Map<number, Promise<Page>>();

/** The same document, style and cookies where axe, itself a script, is able to run. */
async function copyWithScript(page: Page): Promise<Page> {
  const width = page.viewportSize()?.width ?? 1280;
  const opened = copies.get(width) ?? openPage({ width, javaScript: true });
  copies.set(width, opened);
  const copy = await opened;
  await copy.context().clearCookies();
  await copy.context().addCookies(await page.context().cookies());
  const [url, body] = await settled(page);
  await copy.goto("about:blank");
  if (url === "about:blank") {
    await copy.setContent(body);
  } else {
    const contentType = "text/html; charset=utf-8";
    await copy.route(url, (route) => route.fulfill({ contentType, body }));
    // Now and then Chromium never says that a page is loaded; the second time it does.
    await copy.goto(url, { timeout: 10_000 }).catch(() => copy.goto(url));
    await copy.unroute(url);
  }
  return copy;
}

/** Address and document once the page that a click asked for is there. */
async function settled(page: Page): Promise<[url: string, body: string]> {
  // A click returns when the browser has it; a moment later it has begun to ask for the page.
  await pause(50);
  await page.waitForLoadState();
  try {
    return [page.url(), await page.content()];
  } catch {
    await page.waitForLoadState();
    return [page.url(), await page.content()];
  }
}

/** Fails when a reader has to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await page.evaluate<number>(overflow)).toBe(0);
}

afterAll(async () => {
  await (await browser)?.close();
});
