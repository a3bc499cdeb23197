import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Ce que l’entreprise vendeuse écrit",
  asked: "Ce qu’elle demande",
  name: "Son nom",
  reference: "Référence de son compte ou de la commande",
  unnamed: "L’entreprise vendeuse a demandé à ne pas être nommée.",
};

export type SellerWordsTexts = TextsLike<typeof fr>;

const en: SellerWordsTexts = {
  title: "What the seller writes",
  asked: "What the seller asks for",
  name: "Name of the seller",
  reference: "Reference of their account or order",
  unnamed: "The seller asked not to be named.",
};

const de: SellerWordsTexts = {
  title: "Was der Händler schreibt",
  asked: "Was der Händler verlangt",
  name: "Name des Händlers",
  reference: "Kennung seines Kontos oder der Bestellung",
  unnamed: "Der Händler möchte nicht genannt werden.",
};

export const sellerWordsTexts: Catalogue<SellerWordsTexts> = { fr, en, de };
