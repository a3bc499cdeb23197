import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  named: (name: string, what: string) => `${name} (${what})`,
  represents: (platform: string) => `représente ${platform}`,
  somebodyOf: (platform: string) => `Une personne qui représente ${platform}`,
  official: "agent de l’administration qui tient le registre",
  administrator: "responsable du service, administration qui tient le registre",
  administration: "L’administration qui tient le registre",
};

type InviterTexts = TextsLike<typeof fr>;

const en: InviterTexts = {
  named: (name, what) => `${name} (${what})`,
  represents: (platform) => `representing ${platform}`,
  somebodyOf: (platform) => `Somebody who represents ${platform}`,
  official: "official of the administration that keeps the register",
  administrator: "in charge of the service at the administration that keeps the register",
  administration: "The administration that keeps the register",
};

const de: InviterTexts = {
  named: (name, what) => `${name} (${what})`,
  represents: (platform) => `vertritt ${platform}`,
  somebodyOf: (platform) => `Jemand aus der Vertretung von ${platform}`,
  official: "Sachbearbeitung in der Verwaltung des Registers",
  administrator: "zuständig für den Dienst in der Verwaltung des Registers",
  administration: "Die Verwaltung des Registers",
};

export const inviterTexts: Catalogue<InviterTexts> = { fr, en, de };
