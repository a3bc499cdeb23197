import { readConsoleInvitee, readInvitee } from "../../src/invitations/invitee";
import { invitationMail } from "../../src/invitations/invitation-mail";
import { composeMail } from "../../src/infrastructure/mail/compose-mail";
import { NOON } from "../support/clock";

const typed = { name: "Ada Byron", email: "Ada@Marcheclair.example ", language: "de" };

describe("who is invited", () => {
  it("is a name on one line, an address in lower case and a language", () => {
    expect(readInvitee(typed)).toEqual({
      complete: true,
      value: { name: "Ada Byron", email: "ada@marcheclair.example", language: "de" },
    });
  });

  it.each([
    [{ ...typed, name: "" }, "name", "name-missing"],
    [{ ...typed, name: "…" }, "name", "name-without-letter"],
    [{ ...typed, name: "x".repeat(201) }, "name", "name-too-long"],
    [{ ...typed, email: "" }, "email", "email-missing"],
    [{ ...typed, email: "ada" }, "email", "email-wrong"],
    [{ ...typed, email: "ada@marcheclair.example\nBcc: x@y.example" }, "email", "email-wrong"],
    [{ ...typed, email: `${"a".repeat(250)}@b.example` }, "email", "email-wrong"],
    [{ ...typed, language: "it" }, "language", "language-missing"],
  ])("is refused when it is %j", (fields, field, mistake) => {
    expect(readInvitee(fields)).toEqual({ complete: false, mistakes: [{ field, mistake }] });
  });

  it("may have a name of 200 characters, emoji counted once", () => {
    expect(readInvitee({ ...typed, name: `a${"🦊".repeat(199)}` })).toMatchObject({
      complete: true,
    });
  });

  it("needs a role of the console where it is invited to the console", () => {
    expect(readConsoleInvitee({ ...typed, role: "mediator" })).toMatchObject({ complete: true });
    for (const role of ["", "representative", "minister"]) {
      expect(readConsoleInvitee({ ...typed, role })).toEqual({
        complete: false,
        mistakes: [{ field: "role", mistake: "role-missing" }],
      });
    }
  });
});

describe("a name full of tricks", () => {
  const tricks = [
    ["a line break", "Ada\r\nBcc: spy@evil.example", "Ada Bcc: spy@evil.example"],
    ["a line separator", "Ada\u2028Byron", "Ada Byron"],
    ["marks that turn the direction", "Ada \u202Enoryb\u202C", "Ada noryb"],
    ["emoji", "Ada 👩🏽‍💻", "Ada 👩🏽‍💻"],
    ["quotes", `Ada "the" 'Countess'`, `Ada "the" 'Countess'`],
    ["markup", "Ada & <b>Byron</b>", "Ada & <b>Byron</b>"],
  ] as const;

  it.each(tricks)("stays on its line in the mail: %s", (_, name, kept) => {
    const reading = readInvitee({ ...typed, name });
    if (!reading.complete) throw new Error("not read");
    const invited = { ...reading.value, role: "representative", platformId: 1 } as const;
    const mail = composeMail(
      invitationMail({
        invitation: { ...invited, expiresAt: NOON },
        token: "t".repeat(43),
        inviter: { name: kept, role: "official" },
        platform: { tradeName: "Marchéclair" },
        baseUrl: "https://register.example",
      }),
    );
    expect(mail.subject).toBe("Einladung, Marchéclair im Register zu vertreten");
    expect(mail.text.split("\n")[0]).toBe(`Guten Tag ${kept},`);
    expect(mail.html).not.toContain("<b>");
  });
});
