import { AxeBuilder } from "@axe-core/playwright";
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
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

function launch(): Promise<Browser> {
  const { executablePath, env } = unpackedChromium();
  return chromium.launch({ executablePath, env, args: ARGUMENTS });
}

/** Fails with every barrier axe finds on the page, and where it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const copy = await copyWithScript(page);
  const { violations, passes } = await new AxeBuilder({ page: copy }).analyze();
  await copy.context().close();
  const barriers = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
  );
  expect(barriers).toEqual([]);
  expect(passes).not.toHaveLength(0);
}

/** The same document, style and cookies where axe, itself a script, is able to run. */
async function copyWithScript(page: Page): Promise<Page> {
  const copy = await openPage({ width: page.viewportSize()?.width ?? 1280, javaScript: true });
  await copy.context().addCookies(await page.context().cookies());
  const [url, body] = [page.url(), await page.content()];
  if (url === "about:blank") {
    await copy.setContent(body);
  } else {
    const contentType = "text/html; charset=utf-8";
    await copy.route(url, (route) => route.fulfill({ contentType, body }));
    // Now and then Chromium never says that a page is loaded; the second time it does.
    await copy.goto(url, { timeout: 10_000 }).catch(() => copy.goto(url));
  }
  return copy;
}

/** Fails when a reader has to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await page.evaluate<number>(overflow)).toBe(0);
}

afterAll(async () => {
  await (await browser)?.close();
});
