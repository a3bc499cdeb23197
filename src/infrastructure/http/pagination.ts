import { formats } from "../formats";
import type { Language } from "../language";
import { paginationTexts } from "./pagination.texts";

/** As many rows on a page of a list of the console. */
export const ON_A_PAGE = 50;

/** Pages on either side of the one shown; lists of the console grow for years. */
const NEIGHBOURS = 2;

interface Link {
  readonly href: string;
  readonly label: string;
}

/** What `views/partials/pagination.ejs` shows. */
export interface Pagination {
  readonly label: string;
  readonly position: string;
  readonly pages: readonly (Link & { readonly current: boolean })[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The page an address asks for, from 1; anything else asks for the first. */
export function readPage(query: Readonly<Record<string, unknown>>): number {
  const { page } = query;
  return typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** The page asked for, or the last when there are not so many. */
export function pageWithin(asked: number, all: number): number {
  return Math.min(asked, Math.max(1, Math.ceil(all / ON_A_PAGE)));
}

/** How many rows stand before a page. */
export function skippedBefore(page: number): number {
  return (page - 1) * ON_A_PAGE;
}

/** The address of a page of a list; only what was asked for stands in it. */
export function listAddress(
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
  page = 1,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** A page of a list, and how many rows there are on all of them. */
export interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly all: number;
  readonly page: number;
}

interface Shown extends Omit<Paged<unknown>, "rows"> {
  readonly href: (page: number) => string;
}

/** The first page, the last, and those around the one shown; undefined when one page shows all. */
export function pagination({ all, page, href }: Shown, language: Language): Pagination | undefined {
  const t = paginationTexts[language];
  const { number } = formats(language);
  const last = Math.ceil(all / ON_A_PAGE);
  if (last <= 1) return undefined;
  const link = (target: number, label: string): Link => ({ href: href(target), label });
  const [from, to] = [skippedBefore(page) + 1, Math.min(page * ON_A_PAGE, all)];
  return {
    label: t.label,
    position: t.position(number(from), number(to), number(all)),
    pages: Array.from({ length: last }, (_, index) => index + 1)
      .filter((one) => one === 1 || one === last || Math.abs(one - page) <= NEIGHBOURS)
      .map((one) => ({ ...link(one, number(one)), current: one === page })),
    previous: page > 1 ? link(page - 1, t.previous) : undefined,
    next: page < last ? link(page + 1, t.next) : undefined,
  };
}
