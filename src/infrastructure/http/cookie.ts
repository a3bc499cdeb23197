import type { Request, Response } from "express";

/** A cookie of ours: never readable by scripts, never sent along by other sites' writes. */
export interface Cookie {
  readonly name: string;
  /** Milliseconds; undefined ends with the browser. */
  readonly maxAge?: number;
}

/** Over https the prefix makes browsers refuse the cookie from anywhere but this very host. */
function fullName(name: string, https: boolean): string {
  return https ? `__Host-${name}` : name;
}

export function readCookie(req: Request, { name }: Cookie, https: boolean): string | undefined {
  const wanted = `${fullName(name, https)}=`;
  const cookies = (req.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length);
}

export function setCookie(res: Response, cookie: Cookie, value: string, https: boolean): void {
  const age = cookie.maxAge === undefined ? {} : { maxAge: cookie.maxAge };
  res.cookie(fullName(cookie.name, https), value, { ...attributes(https), ...age });
}

export function clearCookie(res: Response, { name }: Cookie, https: boolean): void {
  res.clearCookie(fullName(name, https), attributes(https));
}

function attributes(secure: boolean) {
  return { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;
}
