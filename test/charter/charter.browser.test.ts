import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "../../src/app";
import { expectNoAxeViolations, expectNoSidewaysScroll, openPage } from "../support/browser";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";

describe("the charter in a browser", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    server = createServer(createApp(context)).listen(0);
    origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await context.close();
  });

  it.each(["/fr/charter", "/de/charter", "/de/charter/1/C8", "/en/charter/1/C9"])(
    "%s has no barrier and fits a phone",
    async (address) => {
      const page = await openPage({ width: 375 });
      await page.goto(origin + address);

      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    },
  );
});
