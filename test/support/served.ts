import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "../../src/app";
import type { Context } from "../../src/context";

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** The application on a free port, for a browser to visit; `close` ends the context too. */
export async function served(context: Context): Promise<Served> {
  const server = createServer(createApp(context));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await context.close();
    },
  };
}
