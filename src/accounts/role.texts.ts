import type { Catalogue } from "../infrastructure/language";
import type { Role } from "./account";

/** What a role is called, in the middle of a sentence or alone in a cell. */
export const roleTexts: Catalogue<Readonly<Record<Role, string>>> = {
  fr: {
    official: "agent",
    mediator: "médiateur",
    administrator: "administrateur",
    representative: "représentant",
  },
  en: {
    official: "official",
    mediator: "mediator",
    administrator: "administrator",
    representative: "representative",
  },
  de: {
    official: "Sachbearbeitung",
    mediator: "Mediation",
    administrator: "Administration",
    representative: "Plattformvertretung",
  },
};
