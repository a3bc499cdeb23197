import type { Catalogue, TextsLike } from "../language";

const fr = {
  title: "Boîte aux lettres locale",
  lede: "Ce serveur n’envoie aucun courriel : les messages qu’il aurait envoyés se lisent ici.",
  empty: "Aucun message pour l’instant.",
  to: "À",
  addressed: (to: string) => `À\u00A0: ${to}`,
  subject: "Objet",
  at: "Mis en file",
  back: "Tous les messages",
  attachments: "Pièces jointes",
  latest: "Derniers messages, du plus récent au plus ancien",
  authenticator: "Sans téléphone\u00A0: l’authentificateur local",
};

type MailboxTexts = TextsLike<typeof fr>;

const en: MailboxTexts = {
  title: "Local mailbox",
  lede: "This server sends no mail: the messages it would have sent can be read here.",
  empty: "No message yet.",
  to: "To",
  addressed: (to) => `To: ${to}`,
  subject: "Subject",
  at: "Queued",
  back: "All messages",
  attachments: "Attachments",
  latest: "Latest messages, newest first",
  authenticator: "Without a phone: the local authenticator",
};

const de: MailboxTexts = {
  title: "Lokales Postfach",
  lede: "Dieser Server verschickt keine E-Mails: Die Nachrichten, die er verschickt hätte, stehen hier.",
  empty: "Noch keine Nachricht.",
  to: "An",
  addressed: (to) => `An: ${to}`,
  subject: "Betreff",
  at: "Eingereiht",
  back: "Alle Nachrichten",
  attachments: "Anlagen",
  latest: "Neueste Nachrichten zuerst",
  authenticator: "Ohne Telefon: der lokale Authentifikator",
};

export const mailboxTexts: Catalogue<MailboxTexts> = { fr, en, de };
