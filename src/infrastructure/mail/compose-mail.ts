import { readFileSync } from "node:fs";
import { join } from "node:path";
import ejs from "ejs";
import { PROJECT_ROOT } from "../project-root";
import type { ComposedMail, Mail } from "./mail";
import { mailFootTexts } from "./mail-foot.texts";

type Template = (data: object) => string;

/** Within a sentence; the mark that ends it is no part of it. */
const ADDRESS = /https?:\/\/[^\s<]*[^\s<.,;:!?)]/g;

const templates = new Map<string, Template>();

/**
 * Composes a message from `templates/mail/<template>.<language>.ejs`: the first line is the
 * subject, the rest the text, complete by itself; last comes how to be sent no more of the kind, or
 * why that cannot be. The HTML part is the same text: a paragraph a block, and an address alone on
 * its line becomes the button.
 */
export function composeMail(mail: Mail): ComposedMail {
  const composed = template(mail)(mail.data);
  const [subject = "", ...lines] = composed.split("\n");
  const body = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const text = `${[body, ...footOf(mail)].join("\n\n")}\n`;
  return { subject: subject.replace(/\s+/g, " ").trim(), text, html: htmlOf(text, mail.language) };
}

function footOf({ language, unsubscribe, isOwed }: Mail): string[] {
  const t = mailFootTexts[language];
  if (unsubscribe !== undefined) return [t.unsubscribe(unsubscribe)];
  return isOwed ? [t.owed] : [];
}

function template({ template: name, language }: Mail): Template {
  const file = join(PROJECT_ROOT, "templates", "mail", `${name}.${language}.ejs`);
  const known = templates.get(file);
  if (known) return known;
  // Text, not markup: nothing is escaped here, the HTML part escapes the whole.
  const compiled = ejs.compile(readFileSync(file, "utf8"), { escape: String });
  templates.set(file, compiled);
  return compiled;
}

function htmlOf(text: string, language: string): string {
  const blocks = text
    .trim()
    .split(/\n{2,}/)
    .map(block);
  return `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;max-width:38em;overflow-wrap:anywhere">${blocks.join("")}</body></html>`;
}

function block(text: string): string {
  if (/^https?:\/\/\S+$/.test(text)) {
    const address = escapeHtml(text);
    return `<p><a href="${address}" style="display:inline-block;padding:.65em 1.1em;background:#0f4c5c;color:#fff">${address}</a></p>`;
  }
  const linked = escapeHtml(text).replace(ADDRESS, '<a href="$&">$&</a>');
  return `<p>${linked.replaceAll("\n", "<br>")}</p>`;
}

function escapeHtml(text: string): string {
  return ejs.escapeXML(text);
}
