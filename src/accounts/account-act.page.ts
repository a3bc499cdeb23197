import { formats } from "../infrastructure/formats";
import type { FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { CONSOLE_ROLES, ROLES, type Role } from "./account";
import { accountActTexts, type AccountActTexts } from "./account-act.texts";
import type { AccountAct, AccountChange } from "./account-change";
import { accountCrumbs, addressOf } from "./account.page";
import type { AccountHistoryEntry, KnownAccount } from "./account.queries";
import type { ChangeOutcome } from "./change-account";
import { roleTexts } from "./role.texts";

interface Option {
  readonly value: Role;
  readonly label: string;
  readonly hint: string;
}

interface AccountActPage extends Page, FormState {
  readonly t: AccountActTexts;
  readonly lede: string;
  readonly action: string;
  readonly button: string;
  /** The act shuts somebody out. */
  readonly isGrave: boolean;
  readonly back: string;
  /** Undefined: the act has nothing to choose. */
  readonly roles: readonly Option[] | undefined;
}

/** What an act on an account will do, and the button that does it. */
export function accountActPage(
  account: KnownAccount,
  act: AccountAct,
  form: FormState,
  language: Language,
): AccountActPage {
  const t = accountActTexts[language];
  const { title, lede, button } = t[act];
  return {
    title: title(account.email),
    crumbs: accountCrumbs(account, language),
    t,
    ...form,
    lede,
    action: `${addressOf(account)}/${act}`,
    button,
    isGrave: act === "suspension" || act === "factor-reset",
    back: addressOf(account),
    roles: act === "role" ? rolesBeside(account.role, language) : undefined,
  };
}

/** A representative is bound to platforms. */
function rolesBeside(held: Role, language: Language): Option[] {
  const { roleHints } = accountActTexts[language];
  return CONSOLE_ROLES.filter((role) => role !== held).map((value) => ({
    value,
    label: capitalised(roleTexts[language][value]),
    hint: roleHints[value],
  }));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Who had already done what was wanted, and when. */
export function doneAlready(
  history: readonly AccountHistoryEntry[],
  wanted: AccountChange,
  language: Language,
): string {
  const t = accountActTexts[language];
  const earlier = history.find(({ change }) => change === wanted);
  if (!earlier) return t.asItWas;
  const at = formats(language).instant(earlier.changedAt);
  return t.doneAlready(earlier.by ?? t.commandLine, at);
}

type Refusal = Exclude<
  Extract<ChangeOutcome, { accepted: false }>["refusal"],
  "unknown-account" | "as-it-was"
>;

/** Why nothing was changed, at the choice or the button that was pressed. */
export function refusalError(refusal: Refusal, act: AccountAct, language: Language): FieldError {
  const field = act === "role" ? "role" : "act";
  return { field, message: accountActTexts[language].refusals[refusal] };
}

export function roleMistake(language: Language): FieldError {
  return { field: "role", message: accountActTexts[language].chooseRole };
}

/** The role that was chosen, if it is one of those between which one changes. */
export function chosenRole(typed: string | undefined): Role | undefined {
  return ROLES.find((role) => role === typed);
}
