import type { Clock } from "../clock";
import { doneIn, doneWords, withDone } from "../http/done";
import { NotFound } from "../http/errors";
import { param, type Route, type Visit } from "../http/route";
import type { Job } from "./job";
import type { JobRunRepository } from "./job-run.repository";
import { jobsPage, runPage } from "./jobs.page";
import { jobsTexts } from "./jobs.texts";

interface JobDesk {
  readonly clock: Clock;
  readonly stores: { readonly jobRuns: JobRunRepository };
}

/** What happens by itself, and asking for it now: the scheduler of some process takes it up. */
export function jobsRoutes<Door extends string>(
  { clock, stores }: JobDesk,
  jobs: readonly Job[],
  access: Door,
): Route<Door>[] {
  const runs = { path: "/console/jobs/:name/runs", access, localised: false };
  return [
    {
      method: "get",
      path: "/console/jobs",
      access,
      localised: false,
      async handle(visit) {
        const page = jobsPage(jobs, await stores.jobRuns.all(), clock.now(), visit.language);
        const done = doneWords(jobsTexts[visit.language].done, doneIn(visit));
        await visit.render("jobs/list", { ...page, done });
      },
    },
    {
      ...runs,
      method: "get",
      handle: (visit) => visit.render("jobs/run", runPage(jobOf(visit), SHOWN, visit.language)),
    },
    {
      ...runs,
      method: "post",
      async handle(visit) {
        const job = jobOf(visit);
        const isRequested = await stores.jobRuns.request(job.name, clock.now());
        if (isRequested) visit.res.redirect(303, withDone("/console/jobs", "requested"));
        else await visit.render("jobs/run", runPage(job, REFUSED, visit.language), 409);
      },
    },
  ];

  function jobOf(visit: Visit): Job {
    const name = param(visit, "name");
    const job = jobs.find((known) => known.name === name);
    if (!job) throw new NotFound("job", name);
    return job;
  }
}

const SHOWN = { isRefused: false };
const REFUSED = { isRefused: true };
