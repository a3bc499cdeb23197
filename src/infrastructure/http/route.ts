import type { Request, Response } from "express";
import type { Language } from "../language";
import type { Limit } from "../limits/limit";

/** Who is at the door, as far as this request proves it. */
export interface Visitor {
  readonly accountId: string;
  readonly email: string;
  readonly role: string;
  /** In which the account is spoken to where the address does not say. */
  readonly language: Language;
  /** Names the session in its owner's list; no secret. */
  readonly sessionId: string;
  /** The account has a second factor, whatever its role. */
  readonly hasFactor: boolean;
  /** When the second factor was proved last in this session. */
  readonly provedAt: Date | undefined;
  /** When the session began. */
  readonly startedAt: Date;
  /** A form of theirs that is held back until they have proved who they are. */
  readonly keptForm: HeldForm | undefined;
}

/** What was typed into a form, and the path of the page that shows it. */
export interface HeldForm {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** A file came along, which is not kept. */
  readonly hadFile?: true;
}

/** A finished page model: texts, links and values; a view only loops, branches and escapes. */
export interface Page {
  readonly title: string;
  /** The page in a sentence, for whoever finds it in a search. */
  readonly description?: string;
  /** The way back up, from the home page to the parent; the page itself is not in it. */
  readonly crumbs?: readonly { readonly href: string; readonly label: string }[];
  /** Address of a script of ours, for what no form can do; only a page that names one may run it. */
  readonly script?: string;
  /** Shows what is shown once: no browser keeps the page. */
  readonly isSecret?: true;
  /** What was just done; the layout tells it before the page. */
  readonly done?: string | undefined;
}

/** One request at one route, with what a handler needs and nothing to look up. */
export interface Visit {
  readonly req: Request;
  readonly res: Response;
  readonly language: Language;
  /** "/fr": what every link inside the language starts with. */
  readonly base: string;
  readonly visitor: Visitor | undefined;
  /**
   * What was typed into the form of this page before its act asked for a fresh proof of who is there,
   * or the session had ended: the form shows it again, and the layout says so.
   */
  readonly keptFields: unknown;
  /** A file came with it, and is to be chosen again. */
  readonly isFileMissing: boolean;
  /** Renders `views/<view>.ejs` inside the layout. */
  render(view: string, page: Page, status?: number): Promise<void>;
  /** 303 to a path inside the language. */
  redirect(path: string): void;
  /** The same visit in another language, where the address does not say which. */
  speaking(language: Language): Visit;
}

/**
 * A route is a value: the application mounts the list and tests walk it.
 * `Permission` names who may enter; the table of permissions belongs to accounts.
 */
export interface Route<Permission extends string = string> {
  readonly method: "get" | "post";
  readonly path: string;
  readonly access: Permission;
  /** True: mounted under /fr, /en and /de. False: mounted once, answered in French or without words. */
  readonly localised: boolean;
  /** How often one address, and one account, may do this; every write has a limit besides. */
  readonly limits?: readonly Limit[];
  /** Hands over a file, and shows no page. */
  readonly downloads?: true;
  readonly handle: (visit: Visit) => Promise<void> | void;
}

/** The value of a named segment of the route's path. */
export function param(visit: Visit, name: string): string {
  const value = visit.req.params[name];
  return typeof value === "string" ? value : "";
}
