import type { Account } from "../accounts/account";
import type { Permission } from "../accounts/permission";
import type { Visit } from "../infrastructure/http/route";
import type { Platform } from "../platforms/platform";
import type { FurtherSection } from "./platform-section";

/** Where the representatives of a platform are looked after: the console, and the platform's own portal. */
export interface RepresentativesDesk {
  /** Doors. */
  readonly look: Permission;
  readonly invite: Permission;
  /** Above every act: "/portal/:slug". */
  readonly root: string;
  /** Of the page itself, below the root: "/representatives" or nothing. */
  readonly page: string;
  /** Which platform the address means to this visitor; throws when it means none. */
  find(visit: Visit): Promise<AtDesk>;
  /** What else is known of the platform here. */
  readonly further: readonly FurtherSection[];
  crumbs(platform: Platform, visit: Visit): readonly { href: string; label: string }[];
}

export interface AtDesk {
  readonly platform: Platform;
  /** Who is at the desk. */
  readonly account: Account;
}
