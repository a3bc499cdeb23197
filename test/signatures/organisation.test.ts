import { readOrganisation } from "../../src/signatures/organisation";

const typed = {
  trade_name: "Marchéclair",
  legal_name: "Marchéclair SAS",
  country: "FR",
  website: "https://marcheclair.example",
  registration_number: "552 100 554",
  register_name: "",
};

function value(fields: Partial<typeof typed>) {
  const answer = readOrganisation({ ...typed, ...fields });
  if (!answer.complete) throw new Error(JSON.stringify(answer.mistakes));
  return answer.value;
}

function mistakes(fields: Partial<typeof typed>) {
  const answer = readOrganisation({ ...typed, ...fields });
  return answer.complete ? [] : answer.mistakes.map(({ field, mistake }) => [field, mistake]);
}

describe("the organisation that declares", () => {
  it("is read from what was typed", () => {
    expect(value({})).toEqual({
      tradeName: "Marchéclair",
      legalName: "Marchéclair SAS",
      country: "FR",
      website: "https://marcheclair.example",
      registrationNumber: "552100554",
    });
  });

  it("tells every mistake at once, in the order of the fields", () => {
    const answer = readOrganisation({});
    expect(answer).toEqual({
      complete: false,
      mistakes: [
        { field: "trade_name", mistake: "trade-name-missing" },
        { field: "legal_name", mistake: "legal-name-missing" },
        { field: "country", mistake: "country-missing" },
        { field: "website", mistake: "website-missing" },
      ],
    });
  });

  it.each([
    ["markup", "<script>alert(1)</script>"],
    ["quotes", 'L’«Échoppe» "d\'Ada"'],
    ["emoji beside letters", "Boutique 🛍️"],
    ["Arabic", "متجر الشرق"],
    ["two hundred characters", "é".repeat(200)],
  ])("may have %s in its names, word for word", (_, name) => {
    expect(value({ trade_name: name, legal_name: name })).toMatchObject({
      tradeName: name,
      legalName: name,
    });
  });

  it.each([
    ["", "missing"],
    ["🛍️ – !", "missing"],
    ["é".repeat(201), "too-long"],
  ])("cannot be called %j", (name, mistake) => {
    expect(mistakes({ trade_name: name, legal_name: name })).toEqual([
      ["trade_name", `trade-name-${mistake}`],
      ["legal_name", `legal-name-${mistake}`],
    ]);
  });

  it.each(["", "fr", "XX", "EU", "ZZ", "France", "__proto__"])("has no seat in %j", (country) => {
    expect(mistakes({ country })).toContainEqual(["country", "country-missing"]);
  });

  it.each([
    ["marcheclair.example", "https://marcheclair.example"],
    ["HTTP://WWW.Marcheclair.Example/", "http://www.marcheclair.example"],
    ["https://marcheclair.example/vendre?x=1", "https://marcheclair.example/vendre?x=1"],
    ["https://marchéclair.example", "https://xn--marchclair-f7a.example"],
    ["marcheclair.example:8443/a", "https://marcheclair.example:8443/a"],
  ])("has %s for a website", (website, normal) => {
    expect(value({ website }).website).toBe(normal);
  });

  it.each([
    "marcheclair",
    "localhost:3000",
    "http://127.0.0.1/",
    "http://[::1]/",
    "ftp://marcheclair.example",
    "javascript:alert(1)",
    "mailto:ada@marcheclair.example",
    "https://ada:secret@marcheclair.example",
    "https://marche clair.example",
    "https://",
    "www.",
  ])("cannot have %s for a website", (website) => {
    expect(mistakes({ website })).toEqual([["website", "website-wrong"]]);
  });

  it("has a website of two hundred characters at most, in normal form", () => {
    const path = "a".repeat(200 - "https://marcheclair.example/".length);
    expect(value({ website: `marcheclair.example/${path}` }).website).toHaveLength(200);
    expect(mistakes({ website: `marcheclair.example/${path}a` })).toEqual([
      ["website", "website-too-long"],
    ]);
    expect(mistakes({ website: `marcheclair.example/${"é".repeat(100)}` })).toEqual([
      ["website", "website-too-long"],
    ]);
  });

  it.each([
    ["", "siren-missing"],
    ["55210055", "siren-not-nine-digits"],
    ["552100555", "siren-wrong-checksum"],
  ])("in France cannot have the SIREN %j", (number, mistake) => {
    expect(mistakes({ registration_number: number })).toEqual([["registration_number", mistake]]);
  });

  it("elsewhere is registered as its country writes it, or not at all", () => {
    const abroad = {
      country: "DE",
      registration_number: "HRB 12345 B",
      register_name: "Amtsgericht",
    };
    expect(value(abroad)).toMatchObject({
      registrationNumber: "HRB 12345 B",
      registerName: "Amtsgericht",
    });
    const none = value({ country: "DE", registration_number: "" });
    expect([none.registrationNumber, none.registerName]).toEqual([undefined, undefined]);
    expect(value({ register_name: "Greffe" }).registerName).toBeUndefined();
  });

  it.each([
    ["9".repeat(51), "Amtsgericht", "registration_number", "registration-number-too-long"],
    ["", "Amtsgericht", "registration_number", "registration-number-missing"],
    ["HRB 1", "", "register_name", "register-name-missing"],
    ["HRB 1", "–", "register_name", "register-name-missing"],
    ["HRB 1", "A".repeat(101), "register_name", "register-name-too-long"],
  ])("elsewhere cannot have the number %j of the register %j", (number, name, field, mistake) => {
    const typed = { country: "DE", registration_number: number, register_name: name };
    expect(mistakes(typed)).toEqual([[field, mistake]]);
  });
});
