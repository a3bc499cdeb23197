import type { Catalogue } from "../infrastructure/language";
import { ACCESS_MONTHS } from "../access-log/access-entry";
import { UNANSWERED_DAYS } from "../invitations/invitation";
import { NOTE_YEARS } from "../mediations/note";
import { RETENTION } from "../signatures/retention";
import type { SiteDocument } from "./site-document";

/** `contact` is an e-mail address of whoever runs this installation. */
type LegalText = (contact: string) => SiteDocument;

const { connectionMonths, emailYears, inviteeMonths, mailMonths } = RETENTION;

const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

const fr: LegalText = (contact) => ({
  title: "Mentions légales",
  lede: "Qui répond de ce site, ce que vaut la charte, ce que vous pouvez reprendre, et ce que nous savons de vous.",
  sections: [
    {
      heading: "Qui publie ce site",
      paragraphs: [
        `Ce site est publié par son exploitant, qui en dirige la publication et répond de son contenu. Il se joint à l’adresse ${contact} et y indique son identité, son adresse et le nom de son hébergeur à qui les demande.`,
        "Parole tenue est un logiciel libre : chacun peut l’installer. Sauf mention contraire de son exploitant, ce site n’est pas un site officiel de l’État.",
      ],
    },
    {
      heading: "Ce que vaut la charte",
      paragraphs: [
        "La charte est volontaire et sans valeur contraignante. Elle ne déroge à aucune loi et à aucun contrat. La signer ne vaut ni label, ni certification, ni approbation par une autorité publique.",
        "Les résultats publiés viennent de dossiers et de dates ; la méthode dit comment ils sont calculés. Un chiffre inexact se signale à l’adresse ci-dessus.",
      ],
    },
    {
      heading: "Se dire signataire",
      paragraphs: [
        "Se prétendre signataire d’un code de conduite alors qu’on ne l’est pas est une pratique commerciale trompeuse (article L. 121-4 du code de la consommation). Seule la page de la plateforme dans ce registre fait foi, avec ses dates : celle de la signature, et celle d’un éventuel retrait.",
      ],
    },
    {
      heading: "Reprendre les textes et les chiffres",
      paragraphs: [
        "Les textes de ce site et les chiffres que le registre publie sont sous Licence Ouverte 2.0 : vous pouvez les copier, les publier et les transformer, à condition d’en citer la source (Parole tenue) et la date. Les noms et les marques des plateformes restent à leurs titulaires. Les polices Source Sans 3 et Source Serif 4 sont sous licence SIL Open Font 1.1.",
      ],
      link: { href: LICENCE, label: "Texte de la Licence Ouverte 2.0" },
    },
    {
      heading: "Vos données personnelles",
      paragraphs: [
        "Lire ce site ne demande rien et n’enregistre rien sur vous : ni mesure d’audience, ni traceur, ni service tiers. Le journal technique ne garde pas votre adresse IP.",
        "L’exploitant est responsable de ce qui suit. Le but est de tenir un registre public digne de foi ; le fondement est l’intérêt légitime de l’exploitant, ou sa mission d’intérêt public s’il est une administration.",
      ],
      items: [
        `Qui signe pour une plateforme\u00A0: nom, fonction, adresse électronique professionnelle, délégation si elle est jointe, et traces de la signature (dates, adresse IP, navigateur). Rien de cela n’est publié. L’adresse IP et le navigateur sont effacés ${connectionMonths}\u00A0mois après la signature\u202F; l’adresse électronique et les fichiers remis (délégation, papier signé), ${emailYears}\u00A0ans après la fin de la signature (refus, remplacement, retrait, radiation ou caducité). Le nom et la fonction restent avec le texte signé, qui est la preuve.`,
        `Les courriels que nous vous envoyons\u00A0: gardés ${mailMonths}\u00A0mois, puis effacés.`,
        `Qui est invité à signer pour une plateforme\u00A0: nom et adresse électronique professionnelle, connus de l’administration seule, et effacés ${inviteeMonths}\u00A0mois après la fin de l’invitation (réponse de la plateforme, ou remplacement de la version). Le journal des preuves ne porte qu’une empreinte salée de l’adresse, qui ne la révèle pas et dont le sel est effacé avec elle.`,
        "Une signature commencée puis laissée : effacée trente jours après votre dernier passage.",
        "Qui dispose d’un compte : adresse électronique, rôle, dates des actes, gardés comme trace de qui a fait quoi. Ce qui est saisi dans une session qui vient de prendre fin : chiffré, gardé une heure pour être rendu à la même personne dans le même navigateur, effacé dès qu’il l’est. Jamais un code, un mot de passe ou un fichier.",
        `Qui est invité à représenter une plateforme ou à travailler à la console, et ne répond pas\u00A0: nom et adresse électronique effacés ${UNANSWERED_DAYS}\u00A0jours après l’expiration ou l’annulation de l’invitation.`,
        `Ce qu’un médiateur note d’une médiation\u00A0: chiffré, lu de lui seul, effacé ${NOTE_YEARS}\u00A0ans après. Il voit du dossier ce que l’entreprise vendeuse a accepté de montrer.`,
        `Qui travaille à la console\u00A0: les pages consultées, les fichiers téléchargés et les actes, avec leur date, gardés ${ACCESS_MONTHS}\u00A0mois, puis effacés.`,
        "Qui transmet les chiffres d’une plateforme\u00A0: le compte et la date, gardés avec la transmission. Le fichier déposé est effacé au plus tard un jour après\u202F; il ne porte que des numéros de dossier.",
        "Les vendeurs : les dossiers importés ne portent qu’un numéro. Aucun nom de vendeur n’est publié.",
        "Cookies : seulement ceux sans lesquels le service ne marche pas, pour une session ouverte, une saisie à reprendre ou une signature en cours.",
      ],
    },
    {
      heading: "Vos droits",
      paragraphs: [
        `Vous pouvez demander à voir vos données, à les faire corriger ou à en limiter l’usage, et vous opposer à leur usage, en écrivant à ${contact}. Une déclaration signée ne se réécrit pas, une correction s’y ajoute. Si la réponse ne vous satisfait pas, vous pouvez saisir la CNIL.`,
      ],
      link: { href: "https://www.cnil.fr/", label: "Site de la CNIL" },
    },
  ],
});

const en: LegalText = (contact) => ({
  title: "Legal notice",
  lede: "Who answers for this site, what the charter is worth, what you may reuse, and what we know about you.",
  sections: [
    {
      heading: "Who publishes this site",
      paragraphs: [
        `This site is published by its operator, who directs its publication and answers for its content. The operator can be reached at ${contact} and will give its identity, its address and the name of its host to anyone who asks.`,
        "Parole tenue is free software: anyone may install it. Unless its operator says otherwise, this site is not an official site of the French State.",
      ],
    },
    {
      heading: "What the charter is worth",
      paragraphs: [
        "The charter is voluntary and not binding. It departs from no law and no contract. Signing it is neither a label, nor a certification, nor an approval by a public authority.",
        "Published results come from cases and dates; the method says how they are calculated. A wrong figure can be reported to the address above.",
      ],
    },
    {
      heading: "Claiming to be a signatory",
      paragraphs: [
        "Claiming to be a signatory to a code of conduct when one is not is a misleading commercial practice (article L. 121-4 of the French Consumer Code). Only the platform’s page in this register counts, with its dates: that of the signature, and that of a withdrawal if there is one.",
      ],
    },
    {
      heading: "Reusing texts and figures",
      paragraphs: [
        "The texts of this site and the figures that the register publishes are under the Open Licence 2.0 (Licence Ouverte): you may copy, publish and adapt them, provided that you name the source (Parole tenue) and the date. Names and trade marks of platforms remain with their owners. The fonts Source Sans 3 and Source Serif 4 are under the SIL Open Font License 1.1.",
      ],
      link: { href: LICENCE, label: "Text of the Licence Ouverte 2.0" },
    },
    {
      heading: "Your personal data",
      paragraphs: [
        "Reading this site asks nothing of you and records nothing about you: no audience measurement, no tracker, no third party. The technical log does not keep your IP address.",
        "The operator is the controller of what follows. The purpose is to keep a public register that can be relied on; the legal basis is the operator’s legitimate interest, or its task in the public interest if it is a public body.",
      ],
      items: [
        `Whoever signs for a platform: name, function, professional e-mail address, a delegation where one is attached, and traces of the signing (dates, IP address, browser). None of this is published. The IP address and the browser are erased ${connectionMonths} months after the signature; the e-mail address and the files handed in (delegation, signed paper), ${emailYears} years after the end of the signature (declined, replaced, withdrawn, removed or lapsed). The name and the function stay with the signed text, which is the proof.`,
        `The mails that we send you: kept for ${mailMonths} months, then deleted.`,
        `Whoever is invited to sign for a platform: name and professional e-mail address, known to the administration only, and erased ${inviteeMonths} months after the end of the invitation (the platform answers, or the version is replaced). The evidence log holds no more than a salted hash of the address, which does not reveal it and whose salt is erased with it.`,
        "A signature begun and left: deleted thirty days after your last visit.",
        "Whoever has an account: e-mail address, role, dates of acts, kept as a record of who did what. What is typed in a session that has just ended: encrypted, kept for an hour to be given back to the same person in the same browser, and erased once it is. Never a code, a password or a file.",
        `Whoever is invited to represent a platform or to work at the console, and does not answer: name and e-mail address are deleted ${UNANSWERED_DAYS} days after the invitation expired or was revoked.`,
        `What a mediator writes down in a mediation: encrypted, read by them alone, erased ${NOTE_YEARS} years later. Of the case they see what the seller has agreed to show.`,
        `Whoever works at the console: the pages looked at, the files downloaded and the acts, with their dates, kept for ${ACCESS_MONTHS} months, then deleted.`,
        "Whoever hands in the figures of a platform: the account and the date, kept with what was handed in. The file is removed within a day; it holds nothing but case numbers.",
        "Sellers: imported cases carry a number only. No seller’s name is published.",
        "Cookies: only those without which the service does not work, for an open session, something typed to be taken up again, or a signature in progress.",
      ],
    },
    {
      heading: "Your rights",
      paragraphs: [
        `You may ask to see your data, to have them corrected or their use restricted, and object to their use, by writing to ${contact}. A signed statement is never rewritten: a correction is added to it. If the answer does not satisfy you, you may turn to the CNIL, the French data protection authority.`,
      ],
      link: { href: "https://www.cnil.fr/en", label: "Website of the CNIL" },
    },
  ],
});

const de: LegalText = (contact) => ({
  title: "Impressum",
  lede: "Wer für diese Website einsteht, was die Charta wert ist, was Sie weiterverwenden dürfen und was wir über Sie wissen.",
  sections: [
    {
      heading: "Wer diese Website herausgibt",
      paragraphs: [
        `Diese Website wird von ihrem Betreiber herausgegeben, der für den Inhalt verantwortlich ist. Er ist unter ${contact} erreichbar und nennt auf Anfrage seine Identität, seine Anschrift und den Namen seines Hosting-Anbieters.`,
        "Parole tenue ist freie Software: Jeder kann sie installieren. Sofern der Betreiber nichts anderes angibt, ist dies keine amtliche Website des französischen Staates.",
      ],
    },
    {
      heading: "Was die Charta wert ist",
      paragraphs: [
        "Die Charta ist freiwillig und unverbindlich. Sie weicht von keinem Gesetz und keinem Vertrag ab. Sie zu unterzeichnen ist weder ein Gütesiegel noch eine Zertifizierung noch eine behördliche Billigung.",
        "Die veröffentlichten Ergebnisse beruhen auf Fällen und Daten; die Methode sagt, wie sie berechnet werden. Eine falsche Zahl können Sie unter der obigen Adresse melden.",
      ],
    },
    {
      heading: "Sich Unterzeichner nennen",
      paragraphs: [
        "Sich als Unterzeichner eines Verhaltenskodex auszugeben, ohne es zu sein, ist eine irreführende Geschäftspraxis (Artikel L. 121-4 des französischen Verbrauchergesetzbuchs). Maßgeblich ist allein die Seite der Plattform in diesem Register mit ihren Daten: dem der Unterzeichnung und dem eines etwaigen Austritts.",
      ],
    },
    {
      heading: "Texte und Zahlen weiterverwenden",
      paragraphs: [
        "Die Texte dieser Website und die Zahlen, die das Register veröffentlicht, stehen unter der Licence Ouverte 2.0: Sie dürfen sie kopieren, veröffentlichen und bearbeiten, wenn Sie die Quelle (Parole tenue) und das Datum nennen. Namen und Marken der Plattformen bleiben bei ihren Inhabern. Die Schriften Source Sans 3 und Source Serif 4 stehen unter der SIL Open Font License 1.1.",
      ],
      link: { href: LICENCE, label: "Wortlaut der Licence Ouverte 2.0" },
    },
    {
      heading: "Ihre personenbezogenen Daten",
      paragraphs: [
        "Das Lesen dieser Website verlangt nichts von Ihnen und speichert nichts über Sie: keine Reichweitenmessung, keine Tracker, keine Dritten. Das technische Protokoll behält Ihre IP-Adresse nicht.",
        "Für das Folgende ist der Betreiber verantwortlich. Zweck ist ein verlässliches öffentliches Register; Rechtsgrundlage ist sein berechtigtes Interesse oder, wenn er eine Behörde ist, seine Aufgabe im öffentlichen Interesse.",
      ],
      items: [
        `Wer für eine Plattform unterzeichnet: Name, Funktion, berufliche E-Mail-Adresse, eine angehängte Vollmacht und Spuren der Unterzeichnung (Zeitpunkte, IP-Adresse, Browser). Nichts davon wird veröffentlicht. IP-Adresse und Browser werden ${connectionMonths} Monate nach der Unterschrift gelöscht, die E-Mail-Adresse und die übergebenen Dateien (Vollmacht, unterzeichnetes Papier) ${emailYears} Jahre nach dem Ende der Unterschrift (nicht angenommen, ersetzt, ausgetreten, gestrichen oder erloschen). Name und Funktion bleiben beim unterzeichneten Text, der der Nachweis ist.`,
        `E-Mails, die wir Ihnen schicken: ${mailMonths} Monate aufbewahrt, dann gelöscht.`,
        `Wer eingeladen wird, für eine Plattform zu unterzeichnen: Name und berufliche E-Mail-Adresse, nur der Verwaltung bekannt und ${inviteeMonths} Monate nach dem Ende der Einladung (Antwort der Plattform oder Ablösung der Fassung) gelöscht. Das Nachweisprotokoll enthält nur einen gesalzenen Hash der Adresse, der sie nicht preisgibt und dessen Salz mit ihr gelöscht wird.`,
        "Eine begonnene und liegen gelassene Unterzeichnung: gelöscht dreißig Tage nach Ihrem letzten Besuch.",
        "Wer ein Konto hat: E-Mail-Adresse, Rolle, Zeitpunkte der Handlungen, aufbewahrt als Nachweis, wer was getan hat. Was in einer gerade beendeten Sitzung eingegeben wird: verschlüsselt, eine Stunde lang aufbewahrt, um es derselben Person im selben Browser zurückzugeben, und dann gelöscht. Nie ein Code, ein Passwort oder eine Datei.",
        `Wer eingeladen ist, eine Plattform zu vertreten oder an der Konsole zu arbeiten, und nicht antwortet: Name und E-Mail-Adresse werden ${UNANSWERED_DAYS} Tage nach Ablauf oder Rücknahme der Einladung gelöscht.`,
        `Was bei einer Mediation notiert wird: verschlüsselt, nur für die Person lesbar, die es schreibt, nach ${NOTE_YEARS} Jahren gelöscht. Vom Fall sieht sie, was der Händler zu zeigen bereit ist.`,
        `Wer an der Konsole arbeitet: angesehene Seiten, heruntergeladene Dateien und Handlungen mit ihrem Datum, ${ACCESS_MONTHS} Monate aufbewahrt, dann gelöscht.`,
        "Wer die Zahlen einer Plattform einreicht: das Konto und das Datum, mit der Einreichung aufbewahrt. Die Datei wird innerhalb eines Tages gelöscht; sie enthält nur Aktenzeichen.",
        "Händler: Eingelesene Fälle tragen nur eine Nummer. Der Name eines Händlers wird nie veröffentlicht.",
        "Cookies: nur solche, ohne die der Dienst nicht funktioniert, für eine offene Sitzung, wieder aufzunehmende Eingaben oder eine begonnene Unterzeichnung.",
      ],
    },
    {
      heading: "Ihre Rechte",
      paragraphs: [
        `Sie können Auskunft über Ihre Daten, ihre Berichtigung oder die Einschränkung ihrer Verarbeitung verlangen und der Verarbeitung widersprechen: Schreiben Sie an ${contact}. Eine unterzeichnete Erklärung wird nicht umgeschrieben, eine Berichtigung wird hinzugefügt. Genügt Ihnen die Antwort nicht, können Sie sich an die CNIL wenden, die französische Datenschutzbehörde.`,
      ],
      link: { href: "https://www.cnil.fr/en", label: "Website der CNIL (Englisch)" },
    },
  ],
});

export const legalTexts: Catalogue<LegalText> = { fr, en, de };
