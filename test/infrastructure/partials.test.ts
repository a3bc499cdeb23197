import { partial } from "../support/partial";

const HOSTILE = `"><script>alert('x')</script>`;

describe("a field", () => {
  const errors = [
    { field: "email", message: "Saisissez une adresse" },
    { field: "name", message: "Saisissez votre nom" },
  ];
  const given = { name: "name", label: "Nom", entered: { name: "Anne" }, errors };

  it("ties label, hint and error to the input and keeps what was typed", async () => {
    const page = await partial("field", { ...given, hint: "Nom et prénom" });

    expect(page("label").attr("for")).toBe("name");
    expect(page("input").val()).toBe("Anne");
    expect(page("input").attr("aria-invalid")).toBe("true");
    expect(page("input").attr("aria-describedby")).toBe("name-hint name-error");
    expect(page("#name-hint").text()).toBe("Nom et prénom");
    expect(page("#name-error").text().trim()).toBe("Saisissez votre nom");
  });

  it("says nothing of errors that are not its own", async () => {
    const page = await partial("field", { ...given, errors: errors.slice(0, 1) });

    expect(page(".error")).toHaveLength(0);
    expect(page("input").attr("aria-invalid")).toBeUndefined();
    expect(page("input").attr("aria-describedby")).toBeUndefined();
  });

  it("hands over what helps to type, and no attribute without a value", async () => {
    const code = {
      type: "text",
      inputmode: "numeric",
      autocomplete: "one-time-code",
      width: "code",
    };
    const page = await partial("field", { ...given, errors: [], ...code });

    expect(page("input").attr()).toEqual({
      id: "name",
      name: "name",
      type: "text",
      value: "Anne",
      class: "code",
      autocomplete: "one-time-code",
      inputmode: "numeric",
    });
  });

  it("gives back a text with its line ends, the first one too", async () => {
    const entered = { name: "\nune raison\nune autre" };
    const page = await partial("field", { ...given, entered, kind: "textarea" });

    expect(page("textarea").text()).toBe(entered.name);
  });

  it("shows the option that was chosen", async () => {
    const options = [
      { value: "", label: "Tous" },
      { value: "signed", label: "Signataire" },
    ];
    const page = await partial("field", {
      ...given,
      kind: "select",
      options,
      entered: { name: "signed" },
    });

    expect(page("option[selected]").text()).toBe("Signataire");
  });

  it.each(["input", "textarea", "select"])("writes text as text in an %s", async (kind) => {
    const page = await partial("field", {
      name: "name",
      kind,
      label: HOSTILE,
      hint: HOSTILE,
      optional: HOSTILE,
      entered: { name: HOSTILE },
      errors: [{ field: "name", message: HOSTILE }],
      options: [{ value: HOSTILE, label: HOSTILE }],
    });

    expect(page("script")).toHaveLength(0);
    expect(page("label").text()).toContain(HOSTILE);
  });
});

describe("a choice out of a few", () => {
  const given = {
    name: "answer",
    legend: "Prenez-vous cet engagement ?",
    options: [
      { value: "taken", label: "Oui", hint: "Dès l’acceptation" },
      { value: "not-taken", label: "Non" },
    ],
    entered: { answer: "not-taken" },
    errors: [{ field: "answer", message: "Répondez oui ou non" }],
    hint: "Vous pourrez changer",
  };

  it("can be reached from the error summary and says what was chosen", async () => {
    const page = await partial("choices", given);

    expect(page("#answer").attr("type")).toBe("radio");
    expect(page("input[checked]").val()).toBe("not-taken");
    expect(page("fieldset").attr("aria-describedby")).toBe("answer-hint answer-error");
  });

  it("gives each answer a label, and no name to two things", async () => {
    const page = await partial("choices", given);
    const ids = page("[id]")
      .toArray()
      .map((element) => page(element).attr("id"));

    expect(page(`label[for="answer-2"]`).text()).toBe("Non");
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a checkbox", () => {
  it("keeps what was ticked and shows its error", async () => {
    const page = await partial("checkbox", {
      name: "agreed",
      label: "Je peux signer",
      entered: { agreed: "yes" },
      errors: [{ field: "agreed", message: "Confirmez" }],
    });

    expect(page("#agreed").attr("checked")).toBeDefined();
    expect(page("#agreed").attr("aria-describedby")).toBe("agreed-error");
  });
});

describe("the error summary", () => {
  it("leads to every field", async () => {
    const page = await partial("error-summary", {
      title: "Vérifiez votre saisie",
      errors: [{ field: "name", message: HOSTILE }],
    });

    expect(page("[role=alert] a").attr("href")).toBe("#name");
    expect(page("script")).toHaveLength(0);
  });

  it("is not there without errors", async () => {
    const page = await partial("error-summary", { title: "Vérifiez votre saisie", errors: [] });
    expect(page("body").text().trim()).toBe("");
  });
});

describe("a state", () => {
  it.each([
    ["signed", "kept"],
    ["suspended", "indicative"],
    ["removed", "not-kept"],
    ["declined", "quiet"],
    ["kept", "kept"],
    ["not-kept", "not-kept"],
    ["indicative", "indicative"],
    ["too-few", "quiet"],
    ["backdated", "quiet"],
  ])("%s is a word, a sign and the tint %s", async (state, tint) => {
    const page = await partial("tag", { state, word: HOSTILE });

    expect(page(".tag").attr("class")).toBe(`tag tag-${tint}`);
    expect(page(".tag .sign").children()).not.toHaveLength(0);
    expect(page(".tag").text().trim()).toBe(HOSTILE);
  });

  it("tells kept from not kept by the sign alone", async () => {
    const sign = async (state: string) =>
      (await partial("tag", { state, word: "" }))(".sign").html();
    const states = ["kept", "not-kept", "indicative", "not-applicable", "backdated"];
    const signs = await Promise.all(states.map(sign));
    expect(new Set(signs).size).toBe(5);
  });
});

describe("the progress of a journey", () => {
  it("says which step is this one and which are done", async () => {
    const steps = ["Organisation", "Engagements", "Code"];
    const page = await partial("steps", {
      label: "Étapes",
      position: "Étape 2 sur 3",
      steps,
      current: 1,
    });

    expect(page("[aria-current=step]").text()).toBe("Engagements");
    expect(page(".done")).toHaveLength(1);
    expect(page(".steps-position").text()).toContain("Étape 2 sur 3");
  });
});

describe("the other parts", () => {
  const tag = { state: "taken", word: HOSTILE };

  it.each([
    [
      "facts",
      {
        items: [
          { term: HOSTILE, value: HOSTILE, note: HOSTILE },
          { term: "", tag },
        ],
      },
    ],
    [
      "timeline",
      { entries: [{ when: HOSTILE, datetime: HOSTILE, what: HOSTILE, note: HOSTILE, tag }] },
    ],
    ["summary-list", { rows: [{ term: HOSTILE, details: [HOSTILE, HOSTILE], tag }] }],
    [
      "notice",
      { title: HOSTILE, text: HOSTILE, tone: "warning", link: { href: HOSTILE, label: "" } },
    ],
    [
      "outcome",
      {
        happened: { title: HOSTILE, details: HOSTILE },
        next: { title: HOSTILE, steps: [{ what: HOSTILE, when: HOSTILE }] },
      },
    ],
    [
      "pagination",
      {
        label: HOSTILE,
        position: HOSTILE,
        pages: [{ href: HOSTILE, label: HOSTILE, current: false }],
        previous: undefined,
        next: { href: HOSTILE, label: HOSTILE },
      },
    ],
    [
      "chart",
      {
        id: "c1",
        svg: "<svg></svg>",
        caption: HOSTILE,
        table: {
          summary: HOSTILE,
          caption: HOSTILE,
          columns: [{ label: HOSTILE }],
          rows: [[HOSTILE]],
        },
      },
    ],
  ])("%s writes text as text", async (name, given) => {
    const page = await partial(name, given);
    expect(page("body").text()).toContain(HOSTILE);
    expect(page("script")).toHaveLength(0);
  });
});
