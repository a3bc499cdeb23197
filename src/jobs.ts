import type { Context } from "./context";
import type { Job } from "./infrastructure/jobs/scheduler";
import { deliverOutbox } from "./infrastructure/mail/deliver-outbox.job";

/** Everything that happens by itself. */
export function jobs(context: Context): Job[] {
  return [{ name: "deliver-outbox", pattern: "*/2 * * * * *", run: () => deliverOutbox(context) }];
}
