import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { calculate } from "../../src/calculator/calculation";
import { calculatorPage } from "../../src/calculator/calculator.page";
import {
  askedInQuery,
  dueDateAddress,
  dueDateAnswer,
  dueDateCsv,
} from "../../src/calculator/due-date";
import { readQuestion } from "../../src/calculator/question";
import { rulesOf } from "../../src/calculator/rule";
import { caseClocks } from "../../src/cases/case-clocks";
import { casePage } from "../../src/cases/case.page";
import { platformMail } from "../../src/case-mails/platform-mail";
import type { CharterVersion, PublishedCharter } from "../../src/charter/charter";
import type { CaseEvent } from "../../src/clocks/clock-run";
import { UNTOUCHED } from "../../src/infrastructure/http/form";
import { LANGUAGES, type Language } from "../../src/infrastructure/language";
import { composeMail } from "../../src/infrastructure/mail/compose-mail";
import { versionOne } from "../support/charter";
import { aPlatformEntry } from "../support/register";

const DAY = 86_400_000;
const PUBLISHED_AT = new Date("2024-06-01T00:00:00Z");

let charter: CharterVersion;
let published: readonly PublishedCharter[];
beforeAll(async () => {
  charter = await versionOne();
  published = [{ charter, contentSha256: "", inForceOn: "2024-07-01", publishedAt: PUBLISHED_AT }];
});

const story = fc.record({
  rule: fc.nat(),
  startedAt: fc.integer({ min: Date.UTC(2024, 7, 1), max: Date.UTC(2029, 0, 1) }),
  steps: fc.array(fc.nat({ max: 12 * DAY }), { maxLength: 6 }),
  later: fc.nat({ max: 90 * DAY }),
  language: fc.constantFrom<Language[]>(...LANGUAGES),
});

/** A rule of the charter, and the events of a case that it judges. */
function told({
  rule: nth,
  startedAt,
  steps,
}: {
  rule: number;
  startedAt: number;
  steps: number[];
}) {
  const rules = rulesOf(charter);
  const rule = rules[nth % rules.length];
  if (!rule) throw new Error("the charter has no rule");
  let at = startedAt;
  const asked = rule.measured.indicator.pausable ? steps : [];
  const events: CaseEvent[] = asked.map((after, index) => ({
    type: index % 2 === 0 ? "info-requested" : "info-supplied",
    at: new Date((at += after)),
  }));
  return {
    rule,
    events: [{ type: rule.event, at: new Date(startedAt), code: rule.code }, ...events],
  };
}

/** The question somebody would ask about such a case. */
function questionAbout({ rule, events: [start, ...steps] }: ReturnType<typeof told>) {
  const startedAt = start?.at ?? new Date(0);
  const pauses = steps.flatMap(({ at }, index) =>
    index % 2 === 0 ? { requestedAt: at, suppliedAt: steps[index + 1]?.at } : [],
  );
  return { rule, startedAt, pauses };
}

it("explains a due date by one and the same text on a case, in mails, in the calculator, to programs and in files", () => {
  fc.assert(
    fc.property(story, (facts) => {
      const { language, later } = facts;
      const { rule, events } = told(facts);
      const now = new Date((events.at(-1)?.at.getTime() ?? 0) + later);

      const address = dueDateAddress(questionAbout({ rule, events }), "json", language);
      const query: Record<string, unknown> = {};
      const sent = new URL(address, "http://localhost").searchParams;
      for (const name of sent.keys())
        query[name] = name === "pause" ? sent.getAll(name) : sent.get(name);
      const read = readQuestion(askedInQuery(query), rulesOf(charter));
      if (!read.valid) throw new Error(JSON.stringify(read.mistakes));
      const calculation = calculate(read.question, charter, now);

      const { explanation } = dueDateAnswer(calculation, language);
      expect(explanation).toEqual(onCase(rule.commitment.code, events, now, language));
      const mail = mailed(rule.commitment.code, events, now, language);
      expect(mail).toContain(`\n– ${explanation.join("\n– ")}\n`);
      const page = calculatorPage(charter, UNTOUCHED, calculation, language);
      expect(page.result?.lines).toEqual(explanation);
      const [row] = parse<Record<string, string>>(dueDateCsv(calculation, language), {
        columns: true,
      });
      expect(row?.["explanation"]).toBe(explanation.join("; "));
    }),
    { numRuns: 50 },
  );
});

/** The working of a commitment's clock as the page of the case prints it. */
function onCase(code: string, events: readonly CaseEvent[], now: Date, language: Language) {
  const history = events.map((event) => ({
    ...event,
    code: event.code,
    source: "declared" as const,
    recordedAt: now,
    by: undefined,
    words: undefined,
    backdatingReason: undefined,
    cures: [],
    corrects: undefined,
    isReplaced: false,
  }));
  const file = {
    platformId: 1,
    platform: "marcheclair",
    tradeName: "Marchéclair",
    reference: "D1",
    events: history,
    history,
  };
  const clocks = caseClocks(file.events, published, [], now);
  return casePage(file, clocks, language, { decides: false, sections: [] }).clocks.find(
    (clock) => clock.code === code,
  )?.lines;
}

/** The mail about a case in which that clock runs, as text. */
function mailed(code: string, events: readonly CaseEvent[], now: Date, language: Language) {
  const clocks = caseClocks(events, published, [], now);
  const platform = { ...aPlatformEntry(), id: 1, registrationNumber: undefined, registeredAt: now };
  const told = {
    platform,
    reference: "D1",
    events,
    clocks: clocks.filter(({ commitment }) => commitment.code === code),
  };
  const happened = [{ what: "case-opened", isObserved: false }] as const;
  const news = { happened, seller: undefined };
  const telling = {
    platform,
    items: [{ kind: "news", told, news }],
    counts: { news: 1, "due-soon": 0, overdue: 0 },
    baseUrl: "https://register.example",
  } as const;
  const account = { email: "ada@marcheclair.example", name: "Ada", language };
  return composeMail(platformMail(telling, { account, unsubscribe: "https://x.example" })).text;
}
