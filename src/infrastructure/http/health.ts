import type { Express } from "express";

interface Health {
  checkDatabase(): Promise<void>;
}

/** `live`: the process answers. `ready`: it can do its work, and is not about to stop. */
export function mountHealth(
  app: Express,
  { checkDatabase }: Health,
  isStopping: () => boolean,
): void {
  app.get("/health/live", (_req, res) => {
    res.json({ status: "live" });
  });
  app.get("/health/ready", async (_req, res) => {
    const ready = !isStopping() && (await answers(checkDatabase));
    res.status(ready ? 200 : 503).json({ status: ready ? "ready" : "unavailable" });
  });
}

async function answers(check: () => Promise<void>): Promise<boolean> {
  return check().then(
    () => true,
    () => false,
  );
}
