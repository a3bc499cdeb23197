import pino, { type Logger } from "pino";

export type Log = Logger;

/**
 * One JSON line an event, on stderr so that a command's stdout stays its own.
 * error: a person must act now; warn: worth a look; info: what the system did. No personal data.
 */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ["email", "*.email"],
      serializers: { err: told },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** An error without the fields in which PostgreSQL repeats the row it refused. */
function told(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { name, message, stack, code: "code" in error ? error.code : undefined };
}
