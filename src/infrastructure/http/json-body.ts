import { createHash } from "node:crypto";
import { promisify } from "node:util";
import express, { type Request, type RequestHandler, type Response } from "express";

export type JsonBody =
  | {
      readonly outcome: "read";
      readonly value: unknown;
      /** Of the bytes as they were sent, hexadecimal. */
      readonly sha256: string;
    }
  | { readonly outcome: "too-large" | "not-json" | "wrong-type" };

/** Reads the body of a program's request; what is larger is refused and nothing of it is kept. */
export async function receiveJson(
  req: Request,
  res: Response,
  maxBytes: number,
): Promise<JsonBody> {
  if (!req.is("application/json")) return { outcome: "wrong-type" };
  const receive: RequestHandler = express.raw({ type: "application/json", limit: maxBytes });
  try {
    await promisify(receive)(req, res);
  } catch (error) {
    if (isTooLarge(error)) return { outcome: "too-large" };
    throw error;
  }
  const bytes = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { outcome: "read", value: JSON.parse(text) as unknown, sha256 };
  } catch {
    return { outcome: "not-json" };
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === 413;
}
