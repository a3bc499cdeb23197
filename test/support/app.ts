import type { Express } from "express";
import { createApp } from "../../src/app";
import type { Context } from "../../src/context";

const made = new WeakMap<Context, Express>();

/** The application on this context, the same each time: to make one takes longer than to ask it. */
export function appOf(context: Context): Express {
  const app = made.get(context) ?? createApp(context);
  made.set(context, app);
  return app;
}
