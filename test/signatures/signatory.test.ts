import { readAgreement } from "../../src/signing/agreement";
import {
  isMailOfWebsite,
  isSameName,
  readSignatory,
  websiteHost,
} from "../../src/signatures/signatory";

const typed = {
  name: "Élise Dupont-Müller",
  function: "Directrice générale",
  email: "Elise@Marcheclair.example",
  authorised: "yes",
};

function mistakes(fields: Partial<typeof typed>) {
  const answer = readSignatory({ ...typed, ...fields });
  return answer.complete ? [] : answer.mistakes.map(({ mistake }) => mistake);
}

describe("the signatory", () => {
  it("is read from what was typed, the address in lower case", () => {
    expect(readSignatory(typed)).toEqual({
      complete: true,
      value: {
        name: "Élise Dupont-Müller",
        function: "Directrice générale",
        email: "elise@marcheclair.example",
      },
    });
  });

  it("tells every mistake at once", () => {
    expect(readSignatory({})).toEqual({
      complete: false,
      mistakes: [
        { field: "name", mistake: "name-missing" },
        { field: "function", mistake: "function-missing" },
        { field: "email", mistake: "email-missing" },
        { field: "authorised", mistake: "authority-missing" },
      ],
    });
  });

  it("has names and functions of two hundred characters at most, with a letter in them", () => {
    const longest = "é".repeat(200);
    expect(mistakes({ name: longest, function: longest })).toEqual([]);
    expect(mistakes({ name: `${longest}e` })).toEqual(["name-too-long"]);
    expect(mistakes({ function: `${longest}e` })).toEqual(["function-too-long"]);
    expect(mistakes({ name: "🙂 42" })).toEqual(["name-missing"]);
    expect(mistakes({ name: "أمينة" })).toEqual([]);
  });

  it.each([
    "elise",
    "elise@marcheclair",
    "elise@@marcheclair.example",
    "elise@marcheclair.example, bob@marcheclair.example",
    "elise@marcheclair.example\nBcc: bob@marcheclair.example",
    "Élise <elise@marcheclair.example>",
    "elise @marcheclair.example",
    `${"e".repeat(64)}@${"m".repeat(200)}.example`,
  ])("cannot be written to at %j", (email) => {
    expect(mistakes({ email })).toEqual(["email-wrong"]);
  });

  it.each(["on", "true", "", "no"])("is authorised by a tick only, not by %j", (authorised) => {
    expect(mistakes({ authorised })).toEqual(["authority-missing"]);
  });
});

describe("a name typed once more", () => {
  it.each([
    "elise dupont-muller",
    "ÉLISE  DUPONT-MÜLLER",
    "  Elise Dupont Müller ",
    "EliseDupontMüller",
    "E\u0301lise Dupont\u2011Mu\u0308ller",
  ])("is the same as %j", (name) => {
    expect(isSameName(name, typed.name)).toBe(true);
  });

  it.each(["Élise Dupont", "Elise Dupond-Muller", "Müller Dupont Élise", ""])(
    "is not the same as %j",
    (name) => {
      expect(isSameName(name, typed.name)).toBe(false);
    },
  );

  it("tells a straight from a curly apostrophe no more than the eye does", () => {
    expect(isSameName("Ann O'Brien", "Ann O’Brien")).toBe(true);
  });
});

describe("the agreement of the signatory", () => {
  it("is the name and the tick together", () => {
    const agreed = { full_name: "elise dupont-muller", consent: "yes" };
    expect(readAgreement(agreed, typed).complete).toBe(true);
  });

  it.each([
    [{ full_name: "", consent: "" }, ["full-name-missing", "consent-missing"]],
    [{ full_name: "Bob", consent: "yes" }, ["full-name-differs"]],
    [{ full_name: "elise dupont-muller", consent: "on" }, ["consent-missing"]],
    [{}, ["full-name-missing", "consent-missing"]],
  ])("is not given by %j", (fields, expected) => {
    const answer = readAgreement(fields, typed);
    const found = answer.complete ? [] : answer.mistakes.map(({ mistake }) => mistake);
    expect(found).toEqual(expected);
  });
});

describe("an address beside a website", () => {
  it.each([
    ["ada@marcheclair.example", "https://marcheclair.example", true],
    ["ada@marcheclair.example", "https://www.marcheclair.example/vendre", true],
    ["ada@mail.marcheclair.example", "https://marcheclair.example", true],
    ["ada@marcheclair.example", "https://vendeurs.marcheclair.example", true],
    ["ada@notmarcheclair.example", "https://marcheclair.example", false],
    ["ada@mail.example", "https://marcheclair.example", false],
  ])("%s and %s: of the same domain is %s", (email, website, same) => {
    expect(isMailOfWebsite(email, website)).toBe(same);
  });

  it("is compared by the host, without www", () => {
    expect(websiteHost("https://www.marcheclair.example:8443/x")).toBe("marcheclair.example");
  });
});
