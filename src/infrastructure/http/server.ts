import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Requests in flight get this long to finish; the process is expected to end within ten seconds. */
const GRACE_MS = 8_000;

export interface RunningServer {
  readonly port: number;
  /** Takes no new request, lets those in flight finish, then resolves. */
  stop(): Promise<void>;
}

export async function listen(handler: RequestListener, port: number): Promise<RunningServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        // A connection kept alive turns idle when its answer is out, so look again and again.
        const sweep = setInterval(() => {
          server.closeIdleConnections();
        }, 50);
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, GRACE_MS);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(cut);
          resolve();
        });
      }),
  };
}
