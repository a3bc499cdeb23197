import type { Catalogue, TextsLike } from "../language";

const fr = {
  unsubscribe: (address: string) => `Ne plus recevoir ce genre de courriel\u00A0: ${address}`,
  owed: "Ce courriel vous est envoyé dans tous les cas\u00A0: il répond à une démarche faite avec votre adresse, ou en garde la preuve. C’est pourquoi il n’a pas de lien de désinscription.",
};

type MailFootTexts = TextsLike<typeof fr>;

const en: MailFootTexts = {
  unsubscribe: (address) => `No longer receive this kind of mail: ${address}`,
  owed: "You receive this mail in any case: it answers something done with your address, or proves it. That is why it has no link to unsubscribe.",
};

const de: MailFootTexts = {
  unsubscribe: (address) => `E-Mails dieser Art nicht mehr erhalten: ${address}`,
  owed: "Diese E-Mail erhalten Sie in jedem Fall: Sie antwortet auf einen Vorgang mit Ihrer Adresse oder belegt ihn. Deshalb enthält sie keinen Link zum Abbestellen.",
};

export const mailFootTexts: Catalogue<MailFootTexts> = { fr, en, de };
