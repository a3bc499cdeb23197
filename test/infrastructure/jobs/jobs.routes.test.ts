import { load } from "cheerio";
import { jobRunner } from "../../../src/infrastructure/jobs/run-job";
import { jobs } from "../../../src/jobs";
import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";
import { desk } from "../../support/desk";
import { cookieOf } from "../../support/people";

const JOBS = "/console/jobs";

describe("the jobs of the console", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let at: ReturnType<typeof desk>;
  beforeEach(async () => {
    context = await testContext();
    const cookie = await cookieOf(context, "administrator");
    at = desk(context, () => cookie);
  });
  afterEach(() => context.close());

  const row = async (name: string) => {
    const page = await at.page(JOBS);
    const cells = page(`#jobs tr:has(a[href="${JOBS}/${name}/runs"]) > *`).toArray();
    return cells.map((cell) => page(cell).text().replace(/\s+/g, " ").trim());
  };

  it("are all there, with what they do and when they run next", async () => {
    const page = await at.page(JOBS);
    expect(page("#jobs tbody tr")).toHaveLength(jobs(context).length);
    expect(await row("remove-expired-drafts")).toEqual([
      "Efface les brouillons de signature abandonnés chaque jour à 3 h 17, heure de Paris",
      "Jamais exécutée",
      "–",
      "–",
      "3 octobre 2026 à 3 h 17",
      "Exécuter maintenant : Efface les brouillons de signature abandonnés",
    ]);
  });

  it("show how the last run went", async () => {
    const { jobRuns } = context.stores;
    const until = new Date(NOON.getTime() + 60_000);
    await jobRuns.lease("refresh-results", NOON, until);
    expect((await row("refresh-results"))[1]).toBe("En cours");
    context.clock.moveTo(until);
    expect((await row("refresh-results"))[1]).toBe("Interrompue");
    await jobRuns.finish("refresh-results", until, until, "Error: disk full");
    const [, outcome, started, finished] = await row("refresh-results");
    expect([outcome, started, finished]).toEqual([
      "Échouée Error: disk full",
      "2 octobre 2026 à 12 h 00",
      "2 octobre 2026 à 12 h 01",
    ]);
  });

  it("begin when they are asked for, and are asked for once", async () => {
    const address = `${JOBS}/remove-expired-drafts/runs`;
    expect((await at.page(address))("main form").attr("action")).toBe(address);
    await at.post(address).expect(303).expect("Location", `${JOBS}?done=requested`);
    expect((await at.page(`${JOBS}?done=requested`))("[role=status]").text()).toContain(
      "La tâche est demandée",
    );
    expect((await row("remove-expired-drafts"))[4]).toContain("demandée le 2 octobre 2026");
    const told = load((await at.post(address).expect(409)).text)(".error-summary").text();
    expect(told).toContain("Quelqu’un a déjà demandé cette tâche");

    const runner = jobRunner({ ...context, jobRuns: context.stores.jobRuns });
    for (const job of jobs(context)) {
      await runner.run(job, "requested", new AbortController().signal);
    }
    expect((await row("remove-expired-drafts"))[1]).toBe("Réussie");
    expect((await row("refresh-results"))[1]).toBe("Jamais exécutée");
  });

  it("are not there under another name", async () => {
    await at.get(`${JOBS}/unknown/runs`).expect(404);
    await at.post(`${JOBS}/unknown/runs`).expect(404);
  });
});
