import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "../../src/app";
import type { Context } from "../../src/context";

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** The application on a free port, for a browser to visit; `close` ends the context too. */
export function served(context: Context): Promise<Served> {
  return servedWith(() => Promise.resolve(context));
}

/** The same, for a context that has to know where it is served. */
export async function servedWith(contextAt: (origin: string) => Promise<Context>): Promise<Served> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${String(port)}`;
  const context = await contextAt(origin);
  server.on("request", createApp(context));
  return {
    origin,
    async close() {
      server.closeAllConnections();
      server.close();
      await context.close();
    },
  };
}
