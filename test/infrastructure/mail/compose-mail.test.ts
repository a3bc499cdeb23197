import { load } from "cheerio";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { composeMail } from "../../../src/infrastructure/mail/compose-mail";
import type { Mail } from "../../../src/infrastructure/mail/mail";
import { LANGUAGES } from "../../../src/infrastructure/language";
import { PROJECT_ROOT } from "../../../src/infrastructure/project-root";

const declined = (data: object): Mail => ({
  template: "signature-declined",
  language: "fr",
  to: "zoe@platform.example",
  data: {
    name: "Zoé",
    platform: "Bazarine",
    reference: "S-0123456789",
    reason: "Motif",
    version: 1,
    signing: "https://register.example/fr/signing",
    ...data,
  },
});

describe("a mail", () => {
  it("says the same in its text and in its HTML, with the address as a link", () => {
    const { subject, text, html } = composeMail(declined({}));
    const page = load(html);

    expect(subject).toContain("Bazarine");
    expect(text).toContain("https://register.example/fr/signing");
    expect(page("html").attr("lang")).toBe("fr");
    expect(page("a").attr("href")).toBe("https://register.example/fr/signing");
    const words = (content: string) => content.split(/\s+/).filter(Boolean).join("");
    expect(words(page("body").text())).toBe(words(text));
  });

  it("shows markup as it was typed, as text", () => {
    const hostile = `<script>alert("x")</script> & "quotes"`;
    const { text, html } = composeMail(declined({ reason: hostile }));

    expect(text).toContain(hostile);
    expect(load(html)("script")).toHaveLength(0);
    expect(load(html)("body").text()).toContain(hostile);
  });

  it("ends with how to be sent no more of the kind, or with why that cannot be", () => {
    const unsubscribe = "https://register.example/fr/unsubscriptions/x";
    const { text, html } = composeMail({ ...declined({}), unsubscribe });
    expect(text.trimEnd().split("\n").at(-1)).toBe(
      `Ne plus recevoir ce genre de courriel\u00A0: ${unsubscribe}`,
    );
    expect(load(html)("a").last().attr("href")).toBe(unsubscribe);
    expect(composeMail({ ...declined({}), isOwed: true }).text).toContain(
      "vous est envoyé dans tous les cas",
    );
  });

  it("has one line of subject whatever a name holds", () => {
    const { subject } = composeMail(declined({ platform: "Bazarine\r\nBcc: all@evil.example" }));
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it("exists in every language", () => {
    const files = readdirSync(join(PROJECT_ROOT, "templates", "mail"));
    const names = new Set(files.map((file) => file.split(".")[0]));
    for (const name of names) {
      expect(files).toEqual(
        expect.arrayContaining(LANGUAGES.map((language) => `${String(name)}.${language}.ejs`)),
      );
    }
  });
});
