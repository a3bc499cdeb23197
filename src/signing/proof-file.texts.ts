import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  about:
    "Ce fichier prouve par lui-même ce qui a été inscrit au journal des preuves. Chaque commande, dans un terminal (bash), doit donner le résultat indiqué. Il contient vos données\u00A0: ne le publiez pas.",
  statement: "Le texte signé",
  pdf: "Le document PDF",
  line: "La ligne du journal (empreinte RFC 6962)",
  fields: {
    signatoryName: "Votre nom, sous la forme que le journal garde sans le révéler",
    signatoryFunction: "Votre fonction, de même",
    signatoryEmail: "Votre adresse électronique, de même",
    ipAddress: "L’adresse IP au moment de signer, de même",
    userAgent: "Le navigateur au moment de signer, de même",
    delegationSha256: "L’empreinte SHA-256 du fichier de votre délégation, de même",
  } as Readonly<Record<string, string>>,
};

export type ProofTexts = TextsLike<typeof fr>;

const en: ProofTexts = {
  about:
    "This file proves by itself what was entered in the evidence log. Each command, in a terminal (bash), must give the result that is named. It holds your data: do not publish it.",
  statement: "The signed text",
  pdf: "The PDF document",
  line: "The line of the log (RFC 6962 hash)",
  fields: {
    signatoryName: "Your name, in the form that the log keeps without revealing it",
    signatoryFunction: "Your position, likewise",
    signatoryEmail: "Your e-mail address, likewise",
    ipAddress: "The IP address when signing, likewise",
    userAgent: "The browser when signing, likewise",
    delegationSha256: "The SHA-256 fingerprint of the file of your delegation, likewise",
  },
};

const de: ProofTexts = {
  about:
    "Diese Datei beweist für sich allein, was in das Nachweisprotokoll eingetragen wurde. Jeder Befehl muss in einem Terminal (bash) das genannte Ergebnis liefern. Sie enthält Ihre Daten: Veröffentlichen Sie sie nicht.",
  statement: "Der unterzeichnete Text",
  pdf: "Das PDF-Dokument",
  line: "Die Zeile des Protokolls (Prüfsumme nach RFC 6962)",
  fields: {
    signatoryName: "Ihr Name, in der Form, die das Protokoll bewahrt, ohne ihn preiszugeben",
    signatoryFunction: "Ihre Funktion, ebenso",
    signatoryEmail: "Ihre E-Mail-Adresse, ebenso",
    ipAddress: "Die IP-Adresse beim Unterzeichnen, ebenso",
    userAgent: "Der Browser beim Unterzeichnen, ebenso",
    delegationSha256: "Die SHA-256-Prüfsumme der Datei Ihrer Vollmacht, ebenso",
  },
};

export const proofTexts: Catalogue<ProofTexts> = { fr, en, de };
