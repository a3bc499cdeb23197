import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { OpenDraft } from "./draft-entry";
import { openAddress } from "./draft-route";
import { draftTasks, type DraftTask } from "./draft-tasks";
import { draftAddress, type Link } from "./journey.page";
import { signingTexts } from "./signing.texts";
import { tasksTexts, type TasksTexts } from "./tasks.texts";

interface TasksPage extends Page {
  readonly words: TasksTexts;
  readonly lede: string;
  readonly rows: readonly {
    readonly term: string;
    readonly tag: { readonly state: string; readonly word: string };
    readonly act?: Link & { readonly about: string };
  }[];
  /** To the first part that is not done. */
  readonly next: Link;
  readonly elsewhere: Link;
  readonly keeping: string;
}

/** How far a draft is, part by part, with the way to each. */
export function tasksPage({ token, draft, codes }: OpenDraft, language: Language): TasksPage {
  const words = tasksTexts[language];
  const { day, number } = formats(language);
  const tasks = draftTasks(draft.answers, codes);
  const done = tasks.filter(({ state }) => state === "done").length;
  const next = `/${language}${openAddress(token, draft.answers, codes)}`;
  return {
    title: words.title,
    crumbs: [{ href: `/${language}/signing`, label: signingTexts[language].title }],
    words,
    lede: words.lede(number(done), number(tasks.length)),
    rows: tasks.map((task) => taskRow(task, draftAddress(token, language), words)),
    next: { href: next, label: words.continue },
    elsewhere: { href: `${draftAddress(token, language)}/link`, label: words.elsewhere },
    keeping: words.keeping(day(parisDay(draft.expiresAt))),
  };
}

const TAGS: Readonly<Record<DraftTask["state"], string>> = {
  done: "kept",
  "to-complete": "indicative",
  "to-do": "waiting",
  "not-yet": "not-due",
};

function taskRow({ task, state, isOpen }: DraftTask, draft: string, words: TasksTexts) {
  const term = words.names[task];
  const acts = { "to-do": words.begin, "to-complete": words.complete, done: words.change };
  const label = task === "review" ? words.sign : state === "not-yet" ? undefined : acts[state];
  return {
    term,
    tag: { state: TAGS[state], word: words.states[state] },
    ...(isOpen && label !== undefined
      ? { act: { href: `${draft}/${task}`, label, about: term } }
      : {}),
  };
}
