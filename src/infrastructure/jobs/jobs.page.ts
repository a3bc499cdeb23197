import { Cron } from "croner";
import { formats } from "../formats";
import type { FieldError } from "../http/form";
import type { Page } from "../http/route";
import type { Language } from "../language";
import { JOB_ZONE, type Job } from "./job";
import type { JobRun } from "./job-run.repository";
import { scheduleInWords } from "./schedule-words";
import { jobsTexts, type JobsTexts } from "./jobs.texts";

const PATH = "/console/jobs";

interface JobsPage extends Page {
  readonly t: JobsTexts;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | object)[])[];
}

export function jobsPage(
  jobs: readonly Job[],
  runs: readonly JobRun[],
  now: Date,
  language: Language,
): JobsPage {
  const t = jobsTexts[language];
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    caption: formats(language).count(jobs.length, t.caption),
    columns: Object.values(t.columns).map((label) => ({ label })),
    rows: jobs.map((job) => {
      const run = runs.find(({ name }) => name === job.name);
      return rowOf(job, run, now, language);
    }),
  };
}

function rowOf(job: Job, run: JobRun | undefined, now: Date, language: Language) {
  const t = jobsTexts[language];
  const requestedAt = run?.requestedAt;
  return [
    { text: job.does[language], note: scheduleInWords(job.pattern, language) },
    outcomeCell(run, now, t),
    instantCell(run?.startedAt, language),
    instantCell(finishedAt(run), language),
    {
      ...instantCell(new Cron(job.pattern, { timezone: JOB_ZONE }).nextRun(now), language),
      note: requestedAt && t.requested(formats(language).instant(requestedAt)),
    },
    { text: t.run, href: `${PATH}/${job.name}/runs`, about: t.about(job.does[language]) },
  ];
}

type Outcome = keyof JobsTexts["outcomes"];

/** How the last run went, as a state that `views/partials/tag.ejs` knows. */
const TAGS: Readonly<Record<Outcome, string>> = {
  never: "no-case",
  done: "sent",
  failed: "failed",
  running: "waiting",
  interrupted: "withdrawn",
};

function outcomeCell(run: JobRun | undefined, now: Date, t: JobsTexts) {
  const outcome = outcomeOf(run, now);
  const note = outcome === "failed" ? run?.lastError : undefined;
  return { text: "", tags: [{ state: TAGS[outcome], word: t.outcomes[outcome] }], note };
}

/** A run that began and has not ended runs as long as its lease lasts; after that its process died. */
function outcomeOf(run: JobRun | undefined, now: Date): Outcome {
  if (!run?.startedAt) return "never";
  if (run.leasedUntil) return run.leasedUntil > now ? "running" : "interrupted";
  return run.lastError === undefined ? "done" : "failed";
}

/** Of the run that began last; while it goes on, the end of the one before is of no interest. */
function finishedAt(run: JobRun | undefined): Date | undefined {
  return run?.leasedUntil ? undefined : run?.finishedAt;
}

function instantCell(at: Date | null | undefined, language: Language) {
  if (!at) return { text: jobsTexts[language].none };
  return { text: formats(language).instant(at), datetime: at.toISOString() };
}

interface RunPage extends Page {
  readonly t: JobsTexts;
  readonly facts: readonly object[];
  readonly errors: readonly FieldError[];
  readonly action: string;
  readonly back: string;
}

/** One job, and the button that asks for a run. */
export function runPage(
  job: Job,
  { isRefused }: { readonly isRefused: boolean },
  language: Language,
): RunPage {
  const t = jobsTexts[language];
  return {
    title: t.runTitle,
    crumbs: [
      { href: "/console", label: t.console },
      { href: PATH, label: t.title },
    ],
    t,
    facts: [
      { term: t.columns.does, details: job.does[language] },
      { term: t.pattern, details: scheduleInWords(job.pattern, language) },
    ],
    errors: isRefused ? [{ field: "act", message: t.alreadyRequested }] : [],
    action: `${PATH}/${job.name}/runs`,
    back: PATH,
  };
}
