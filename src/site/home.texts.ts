import type { Catalogue } from "../infrastructure/language";

interface Way {
  readonly label: string;
  readonly text: string;
}

interface Point {
  readonly title: string;
  readonly text: string;
}

export interface HomeTexts {
  readonly title: string;
  readonly lede: string;
  readonly read: string;
  readonly browse: string;
  readonly ways: string;
  readonly charter: Way;
  readonly signatories: Way;
  readonly difficulty: Way;
  readonly dueDate: Way;
  readonly signing: Way;
  readonly method: Way;
  readonly measured: string;
  readonly rules: readonly Point[];
  readonly history: string;
  readonly origin: readonly string[];
  readonly limits: string;
  readonly nature: readonly string[];
}

const fr: HomeTexts = {
  title: "Ce que les plateformes promettent aux vendeurs, et ce qu’elles tiennent",
  lede: "Parole tenue est le registre public d’une charte volontaire entre les petites entreprises qui vendent en ligne et les plateformes où elles vendent. On y lit qui a signé quoi, depuis quand, et si chaque promesse est tenue, chiffres à l’appui.",
  read: "Consulter le registre",
  browse: "Lire la charte",
  ways: "Que cherchez-vous ?",
  charter: {
    label: "Ce qui est promis",
    text: "La charte, engagement par engagement : ce que promet la plateforme, en combien de temps, et comment on le mesure.",
  },
  signatories: {
    label: "Qui a signé, qui tient parole",
    text: "Chaque plateforme invitée a sa page : les engagements qu’elle a pris, ceux qu’elle n’a pas pris et pourquoi, et ses résultats.",
  },
  difficulty: {
    label: "Signaler une difficulté",
    text: "Vous vendez sur une plateforme et elle n’a pas tenu parole : signalez-le sans compte, et voyez sur la page de votre dossier si la promesse a été tenue.",
  },
  dueDate: {
    label: "Calculer une échéance",
    text: "Une date, un engagement, et la date où la plateforme doit avoir répondu, expliquée jour par jour.",
  },
  signing: {
    label: "Signer pour une plateforme",
    text: "Vous représentez une plateforme : choisissez vos engagements, relisez la déclaration, signez en ligne. Comptez une quinzaine de minutes.",
  },
  method: {
    label: "Comment on compte",
    text: "Les règles de calcul, publiques et précises : quand un délai commence, ce qui le suspend, quand il s’arrête.",
  },
  measured: "Comment une promesse est mesurée",
  rules: [
    {
      title: "Un délai et une part",
      text: "Un engagement mesuré fixe un délai, et la part des dossiers où il doit être respecté. Le verdict compare les deux, sans jamais arrondir en faveur de personne.",
    },
    {
      title: "Un silence ne profite à personne",
      text: "Un dossier dont l’échéance est passée sans réponse compte comme une promesse non tenue, même s’il est encore ouvert.",
    },
    {
      title: "Pas de verdict sur trop peu de dossiers",
      text: "Sous vingt dossiers, le résultat est dit indicatif. Sous cinq, il n’est pas publié : aucun vendeur ne doit pouvoir être reconnu.",
    },
    {
      title: "Un seul calcul",
      text: "Les pages du registre et les rapports sortent du même calcul. La méthode montre comment une échéance se compte, jour par jour.",
    },
  ],
  history: "D’où vient cette charte",
  origin: [
    "En décembre 2018, le secrétaire d’État chargé du numérique a réuni autour d’une même table des vendeurs lésés et les grandes places de marché : retraits d’offres du jour au lendemain et sans motif, stocks rendus ouverts ou abîmés, frais de livraison contestés, ventes à perte imposées, personne à qui parler. Neuf plateformes ont signé une charte en mars 2019.",
    "Cette charte ne contenait aucun chiffre, et aucun bilan n’en a été retrouvé. Parole tenue reprend l’idée et y ajoute ce qui manquait : des délais, des mesures, et des résultats que chacun peut vérifier. Les objectifs chiffrés sont proposés par ce projet ; aucun ne vient de la charte de 2019.",
  ],
  limits: "Ce que cette charte n’est pas",
  nature: [
    "Elle est volontaire et sans valeur contraignante. Elle ne remplace ni la loi, ni le contrat entre une plateforme et ses vendeurs. La signer ne vaut ni label, ni certification.",
    "Se dire signataire sans l’être est une pratique commerciale trompeuse (article L. 121-4 du code de la consommation). La page d’une plateforme dans ce registre dit ce qu’il en est, jour par jour.",
  ],
};

const en: HomeTexts = {
  title: "What platforms promise sellers, and what they keep",
  lede: "Parole tenue (“a promise kept”) is the public register of a voluntary charter between the small businesses that sell online and the platforms they sell on. It shows who has signed what, since when, and whether each promise is kept, with the figures behind it.",
  read: "Browse the register",
  browse: "Read the charter",
  ways: "What are you looking for?",
  charter: {
    label: "What is promised",
    text: "The charter, commitment by commitment: what the platform promises, within what time, and how it is measured.",
  },
  signatories: {
    label: "Who has signed, who keeps it",
    text: "Every platform that was invited has a page: the commitments it has taken, those it has not and why, and its results.",
  },
  difficulty: {
    label: "Report a difficulty",
    text: "You sell on a platform and it has not kept its word: report it without an account, and see on the page of your case whether the promise was kept.",
  },
  dueDate: {
    label: "Work out a due date",
    text: "A date, a commitment, and the day by which the platform has to have answered, explained day by day.",
  },
  signing: {
    label: "Sign for a platform",
    text: "You represent a platform: choose your commitments, read the statement, sign online. Allow about fifteen minutes.",
  },
  method: {
    label: "How it is counted",
    text: "The rules of calculation, public and precise: when a clock starts, what pauses it, when it stops.",
  },
  measured: "How a promise is measured",
  rules: [
    {
      title: "A time limit and a share",
      text: "A measured commitment sets a time limit, and the share of cases in which it must be met. The verdict compares the two and never rounds in anyone’s favour.",
    },
    {
      title: "Silence helps nobody",
      text: "A case whose due date has passed without an answer counts as a promise not kept, even while it is still open.",
    },
    {
      title: "No verdict on too few cases",
      text: "Under twenty cases, the result is called indicative. Under five, it is not published: no seller must be recognisable.",
    },
    {
      title: "One calculation",
      text: "The pages of the register and the reports come from the same calculation. The method shows how a due date is counted, day by day.",
    },
  ],
  history: "Where this charter comes from",
  origin: [
    "In December 2018 the French Secretary of State for Digital Affairs sat wronged sellers and the large marketplaces around one table: offers removed overnight without a reason, stock returned opened or damaged, disputed delivery fees, forced sales at a loss, nobody to talk to. Nine platforms signed a charter in March 2019.",
    "That charter held no figure, and no review of it could be found. Parole tenue takes up the idea and adds what was missing: time limits, measurements, and results that anyone can check. The targets are proposals of this project; none comes from the charter of 2019.",
  ],
  limits: "What this charter is not",
  nature: [
    "It is voluntary and not binding. It replaces neither the law nor the contract between a platform and its sellers. Signing it is neither a label nor a certification.",
    "Claiming to be a signatory without being one is a misleading commercial practice (article L. 121-4 of the French Consumer Code). The page of a platform in this register says how things stand, day by day.",
  ],
};

const de: HomeTexts = {
  title: "Was Plattformen ihren Händlern versprechen und was sie davon einhalten",
  lede: "Parole tenue („Wort gehalten“) ist das öffentliche Register einer freiwilligen Charta zwischen kleinen Unternehmen, die online verkaufen, und den Plattformen, auf denen sie verkaufen. Hier steht, wer was unterzeichnet hat, seit wann, und ob jedes Versprechen eingehalten wird, mit Zahlen belegt.",
  read: "Zum Register",
  browse: "Die Charta lesen",
  ways: "Was suchen Sie?",
  charter: {
    label: "Was versprochen ist",
    text: "Die Charta, Zusage für Zusage: was die Plattform verspricht, in welcher Zeit, und wie es gemessen wird.",
  },
  signatories: {
    label: "Wer unterzeichnet hat und Wort hält",
    text: "Jede eingeladene Plattform hat eine Seite: die Zusagen, die sie übernommen hat, die sie nicht übernommen hat und warum, und ihre Ergebnisse.",
  },
  difficulty: {
    label: "Eine Schwierigkeit melden",
    text: "Sie verkaufen auf einer Plattform und sie hat nicht Wort gehalten: Melden Sie es ohne Konto und sehen Sie auf der Seite Ihres Falls, ob das Versprechen eingehalten wurde.",
  },
  dueDate: {
    label: "Eine Frist berechnen",
    text: "Ein Datum, eine Zusage und der Tag, bis zu dem die Plattform geantwortet haben muss, Tag für Tag erklärt.",
  },
  signing: {
    label: "Für eine Plattform unterzeichnen",
    text: "Sie vertreten eine Plattform: Wählen Sie Ihre Zusagen, lesen Sie die Erklärung, unterzeichnen Sie online. Rechnen Sie mit etwa fünfzehn Minuten.",
  },
  method: {
    label: "Wie gezählt wird",
    text: "Die Rechenregeln, öffentlich und genau: wann eine Frist beginnt, was sie unterbricht, wann sie endet.",
  },
  measured: "Wie ein Versprechen gemessen wird",
  rules: [
    {
      title: "Eine Frist und ein Anteil",
      text: "Eine messbare Zusage nennt eine Frist und den Anteil der Fälle, in denen sie einzuhalten ist. Das Urteil vergleicht beides und rundet nie zu jemandes Gunsten.",
    },
    {
      title: "Schweigen nützt niemandem",
      text: "Ein Fall, dessen Frist ohne Antwort verstrichen ist, zählt als nicht eingehaltenes Versprechen, auch wenn er noch offen ist.",
    },
    {
      title: "Kein Urteil bei zu wenigen Fällen",
      text: "Unter zwanzig Fällen gilt das Ergebnis nur als Richtwert. Unter fünf wird es nicht veröffentlicht: Kein Händler soll erkennbar sein.",
    },
    {
      title: "Eine einzige Berechnung",
      text: "Die Seiten des Registers und die Berichte stammen aus derselben Berechnung. Die Methode zeigt Tag für Tag, wie eine Frist gezählt wird.",
    },
  ],
  history: "Woher diese Charta kommt",
  origin: [
    "Im Dezember 2018 holte der französische Staatssekretär für Digitales geschädigte Händler und die großen Marktplätze an einen Tisch: über Nacht und ohne Begründung entfernte Angebote, geöffnet oder beschädigt zurückgegebene Ware, strittige Liefergebühren, erzwungene Verkäufe mit Verlust, kein Ansprechpartner. Neun Plattformen unterzeichneten im März 2019 eine Charta.",
    "Diese Charta enthielt keine einzige Zahl, und eine Bilanz war nicht zu finden. Parole tenue greift den Gedanken auf und ergänzt, was fehlte: Fristen, Messungen und Ergebnisse, die jeder prüfen kann. Die Zielwerte sind Vorschläge dieses Projekts; keiner stammt aus der Charta von 2019.",
  ],
  limits: "Was diese Charta nicht ist",
  nature: [
    "Sie ist freiwillig und unverbindlich. Sie ersetzt weder das Gesetz noch den Vertrag zwischen einer Plattform und ihren Händlern. Sie zu unterzeichnen ist weder ein Gütesiegel noch eine Zertifizierung.",
    "Sich als Unterzeichner auszugeben, ohne es zu sein, ist eine irreführende Geschäftspraxis (Artikel L. 121-4 des französischen Verbrauchergesetzbuchs). Die Seite einer Plattform in diesem Register sagt Tag für Tag, was gilt.",
  ],
};

export const homeTexts: Catalogue<HomeTexts> = { fr, en, de };
