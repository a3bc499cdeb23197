import type { Catalogue } from "../infrastructure/language";
import type { SiteDocument } from "./site-document";

/** `contact` is an e-mail address. What is said to be checked is checked by the tests of this project. */
type AccessibilityText = (contact: string) => SiteDocument;

const OMBUDSMAN = "https://www.defenseurdesdroits.fr/";

const fr: AccessibilityText = (contact) => ({
  title: "Accessibilité",
  lede: "Ce site est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Cette mention repose sur nos propres contrôles : aucun audit extérieur n’a encore eu lieu.",
  sections: [
    {
      heading: "Ce que nous vérifions",
      paragraphs: ["À chaque modification du site, des contrôles automatiques vérifient que :"],
      items: [
        "les pages essayées passent l’outil axe-core sans anomalie, sur ordinateur et sur téléphone ;",
        "les textes et les états ont un contraste d’au moins 4,5 pour 1, en mode clair comme en mode sombre ;",
        "aucune page essayée n’oblige à défiler de côté sur un écran de 375 pixels ;",
        "chaque page fonctionne sans script, et chaque graphique a une description et un tableau des mêmes chiffres.",
      ],
    },
    {
      heading: "Ce qui reste à faire",
      paragraphs: ["Nous ne savons pas encore tout, et certaines choses manquent :"],
      items: [
        "aucune personne utilisant une aide technique au quotidien n’a encore essayé le site pour nous ;",
        "les rapports PDF sont balisés (titres, tableaux, textes de remplacement), mais leur conformité à la norme PDF/UA n’a pas été établie : les pages du registre donnent les mêmes chiffres ;",
        "les documents transmis par les plateformes sont publiés tels quels et peuvent ne pas être accessibles ;",
        "aucun contenu n’existe en langue des signes ni en facile à lire et à comprendre.",
      ],
    },
    {
      heading: "Comment ce site est fait",
      paragraphs: [
        "Pages en HTML et CSS, sans script. Le site s’adapte à la taille du texte, au mode sombre, au contraste forcé et à la préférence pour moins de mouvement. Il s’imprime.",
        "Cette déclaration a été établie le 23 novembre 2026.",
      ],
    },
    {
      heading: "Signaler un obstacle",
      paragraphs: [
        `Si une page vous résiste, écrivez à ${contact}. Dites quelle page, ce que vous vouliez faire et l’aide technique que vous utilisez. Vous recevrez l’information autrement, et nous corrigerons la page.`,
      ],
    },
    {
      heading: "Si vous n’obtenez pas de réponse",
      paragraphs: [
        "Vous pouvez saisir le Défenseur des droits : par son site, auprès de l’un de ses délégués, ou par courrier gratuit et sans timbre (Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07).",
      ],
      link: { href: OMBUDSMAN, label: "Site du Défenseur des droits" },
    },
  ],
});

const en: AccessibilityText = (contact) => ({
  title: "Accessibility",
  lede: "This site is partially compliant with the French accessibility standard (RGAA 4.1, which applies WCAG 2.1). We say so from our own checks: no outside audit has taken place yet.",
  sections: [
    {
      heading: "What we check",
      paragraphs: ["At every change of the site, automatic checks make sure that:"],
      items: [
        "the pages tried pass axe-core without a finding, on a computer and on a phone;",
        "texts and states have a contrast of at least 4.5 to 1, in light and in dark mode;",
        "no page tried has to be scrolled sideways on a screen of 375 pixels;",
        "every page works without script, and every chart has a description and a table of the same figures.",
      ],
    },
    {
      heading: "What remains to be done",
      paragraphs: ["There is much we do not know yet, and some things are missing:"],
      items: [
        "nobody who uses assistive technology every day has tried the site for us yet;",
        "PDF reports are tagged (headings, tables, text alternatives), but their conformance to PDF/UA has not been established: the pages of the register give the same figures;",
        "documents sent in by platforms are published as they are and may not be accessible;",
        "there is no content in sign language or in easy-to-read language.",
      ],
    },
    {
      heading: "How this site is made",
      paragraphs: [
        "Pages in HTML and CSS, without script. The site follows your text size, dark mode, forced colours and the wish for less motion. It can be printed.",
        "This statement was made on 23 November 2026.",
      ],
    },
    {
      heading: "Report a barrier",
      paragraphs: [
        `If a page stands in your way, write to ${contact}: say which page, what you wanted to do and which assistive technology you use. You will get the information in another way, and we will mend the page.`,
      ],
    },
    {
      heading: "If you get no answer",
      paragraphs: [
        "You may turn to the French Défenseur des droits (Defender of Rights): on its website, through one of its delegates, or by post, free of charge and without a stamp (Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France).",
      ],
      link: { href: OMBUDSMAN, label: "Website of the Défenseur des droits" },
    },
  ],
});

const de: AccessibilityText = (contact) => ({
  title: "Barrierefreiheit",
  lede: "Diese Website entspricht teilweise dem französischen Standard für Barrierefreiheit (RGAA 4.1, der die WCAG 2.1 anwendet). Diese Angabe beruht auf eigenen Prüfungen: Ein externes Audit hat noch nicht stattgefunden.",
  sections: [
    {
      heading: "Was wir prüfen",
      paragraphs: ["Bei jeder Änderung der Website stellen automatische Prüfungen sicher, dass"],
      items: [
        "die geprüften Seiten axe-core ohne Befund bestehen, am Computer und am Telefon;",
        "Texte und Zustände einen Kontrast von mindestens 4,5 zu 1 haben, im hellen wie im dunklen Modus;",
        "keine geprüfte Seite auf einem Bildschirm von 375 Pixeln seitwärts gescrollt werden muss;",
        "jede Seite ohne Skript funktioniert und jede Grafik eine Beschreibung und eine Tabelle mit denselben Zahlen hat.",
      ],
    },
    {
      heading: "Was noch zu tun ist",
      paragraphs: ["Vieles wissen wir noch nicht, und einiges fehlt:"],
      items: [
        "noch hat niemand, der täglich mit einer assistiven Technik arbeitet, die Website für uns erprobt;",
        "PDF-Berichte sind mit Tags versehen (Überschriften, Tabellen, Alternativtexte), ihre Konformität mit PDF/UA ist aber nicht nachgewiesen: Die Seiten des Registers nennen dieselben Zahlen;",
        "von Plattformen eingereichte Dokumente werden unverändert veröffentlicht und sind möglicherweise nicht barrierefrei;",
        "Inhalte in Gebärdensprache oder in Leichter Sprache gibt es nicht.",
      ],
    },
    {
      heading: "Wie diese Website gemacht ist",
      paragraphs: [
        "Seiten in HTML und CSS, ohne Skript. Die Website folgt Ihrer Schriftgröße, dem dunklen Modus, erzwungenen Farben und dem Wunsch nach weniger Bewegung. Sie lässt sich drucken.",
        "Diese Erklärung wurde am 23. November 2026 erstellt.",
      ],
    },
    {
      heading: "Eine Barriere melden",
      paragraphs: [
        `Wenn Ihnen eine Seite im Weg steht, schreiben Sie an ${contact}: welche Seite, was Sie tun wollten und welche assistive Technik Sie verwenden. Sie erhalten die Auskunft auf anderem Weg, und wir verbessern die Seite.`,
      ],
    },
    {
      heading: "Wenn Sie keine Antwort erhalten",
      paragraphs: [
        "Sie können sich an den französischen Défenseur des droits (Rechtsverteidiger) wenden: über seine Website, über eine seiner Vertretungen oder per Post, kostenlos und ohne Briefmarke (Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, Frankreich).",
      ],
      link: { href: OMBUDSMAN, label: "Website des Défenseur des droits" },
    },
  ],
});

export const accessibilityTexts: Catalogue<AccessibilityText> = { fr, en, de };
