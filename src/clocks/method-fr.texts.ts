import type { MethodTexts } from "./method-section";

export const methodInFrench: MethodTexts = {
  title: "La méthode",
  lede: "Comment une promesse devient un délai, un délai un chiffre, et un chiffre un verdict. Tout est dit ici : chacun peut refaire le compte, un calendrier à la main.",
  contents: "Sur cette page",
  why: "Pourquoi",
  example: {
    heading: "Un exemple",
    intro:
      "Une demande arrive le jeudi 7 mai 2026. La plateforme a promis une réponse sous cinq jours ouvrés, elle répond le 15 mai. Voici le compte, tel que chaque dossier le montre :",
  },
  sections: [
    {
      id: "events",
      heading: "Ce qui est mesuré",
      rules: [
        "Un dossier est une suite d’événements datés : une demande reçue, une réponse envoyée, une décision, un compte rétabli. Chaque engagement mesuré dit quel événement fait partir le délai et lequel l’arrête. Le premier départ compte, puis le premier arrêt à partir de là.",
        "Un accusé de réception automatique n’arrête aucun délai. Seule compte la réponse d’une personne.",
        "Un dossier est jugé selon la version de la charte qui engageait la plateforme le jour où le délai est parti. Ce qui est parti avant que sa signature ne prenne effet ne compte pas.",
      ],
      reason:
        "Les vendeurs se plaignaient de n’avoir personne au bout du fil. Une date d’événement se vérifie ; une impression, non.",
    },
    {
      id: "dates",
      heading: "Quand la plateforme et le vendeur donnent des dates différentes",
      rules: [
        "Les deux dates restent au dossier, chacune avec son auteur et le moment de son enregistrement. Une seule règle dit laquelle compte : pour le début d’un délai, celle du vendeur ; pour sa fin, celle de la plateforme. Ce que l’administration a constaté passe avant les deux.",
        "Une étape qu’un seul côté a datée compte à cette date. Une fin datée avant le début ainsi trouvé ne met fin à rien. Dans une pause comptent la première demande et la première réponse, d’où qu’elles viennent.",
        "Un vendeur peut donner un jour sans heure. L’heure la plus favorable à la plateforme est alors retenue : pour un début, la fin de ce jour, ou le moment du signalement s’il a lieu le jour même ; pour une fin, le début de ce jour, mais pas avant le début du délai. Si la plateforme date une fin du même jour, le début est tenu pour venir au même moment. L’heure que personne n’a donnée n’est pas affichée.",
        "Un acte peut être enregistré plus tard qu’il n’a été fait, avec la raison de ce retard. Enregistré après l’échéance et daté d’avant, il compte, et chaque chiffre dit combien de ses dossiers ne sont dans les temps que par un tel acte.",
      ],
      example:
        "Le vendeur dit avoir écrit le 7 mai 2026 et reçu sa réponse le 20 mai. La plateforme dit que la demande lui est parvenue le 11 mai et qu’elle a répondu le 19 mai. Le décompte va du 7 au 19 mai :",
      reason:
        "Chacun est cru sur ce qu’il a fait lui-même : le vendeur sur le moment où il a demandé, la plateforme sur celui où elle a répondu. Aucune date n’est effacée, et qui détient une preuve peut demander à l’administration de constater le fait.",
    },
    {
      id: "days",
      heading: "Compter les jours et les heures",
      rules: [
        "Le jour de l’événement n’est pas compté. Les jours sont ceux de l’heure de Paris, et l’échéance tombe à la fin du dernier jour, à 24 h : à minuit passé, c’est trop tard.",
      ],
      terms: [
        {
          term: "Jours ouvrés",
          details:
            "Du lundi au vendredi, hors jours fériés. Ni le samedi ni le dimanche n’en sont.",
        },
        {
          term: "Jours calendaires",
          details:
            "Tous les jours. Si le dernier est un samedi, un dimanche ou un jour férié, l’échéance passe au jour ouvré suivant.",
        },
        {
          term: "Heures",
          details:
            "Les heures réellement écoulées, nuit et week-end compris ; un changement d’heure n’en ajoute ni n’en ôte. Une heure commencée compte. Quand des motifs précèdent la mesure, le délai est négatif : c’est bien ainsi.",
        },
        {
          term: "Préavis",
          details:
            "Un délai minimal : plus il est long, mieux c’est. Annoncé le 1er mars pour trente jours, un effet peut venir dès le 1er avril à 0 h, même un dimanche. Un effet que personne n’a annoncé est un manquement, avec zéro jour de préavis.",
        },
      ],
      reason:
        "Ce sont les règles du droit européen sur les délais (règlement n° 1182/71). Nul n’a à apprendre un autre calendrier.",
    },
    {
      id: "holidays",
      heading: "Les jours fériés",
      rules: [
        "Les onze jours fériés nationaux : 1er janvier, lundi de Pâques, 1er et 8 mai, Ascension, lundi de Pentecôte, 14 juillet, 15 août, 1er et 11 novembre, 25 décembre. Le lundi de Pentecôte reste férié malgré la journée de solidarité.",
        "Ils valent pour toutes les plateformes, où qu’elles soient établies. Les jours fériés propres à l’Alsace-Moselle ou aux outre-mer n’en sont pas.",
      ],
      reason:
        "Une même promesse doit avoir la même échéance partout. Le calendrier porte un numéro de version, imprimé avec les chiffres.",
    },
    {
      id: "pauses",
      heading: "Les pauses",
      rules: [
        "Une seule raison suspend un délai : la plateforme a demandé par écrit un complément au vendeur et l’attend. Seuls certains engagements le permettent ; la première réponse, jamais.",
        "Une pause ajoute à l’échéance les jours ouvrés qui suivent le jour de la demande, jusqu’au jour de la réponse compris. Il y en a deux au plus par dossier, et vingt jours ouvrés en tout.",
        "La demande doit partir au plus tard le jour de l’échéance, telle qu’elle est alors. Après, elle n’ajoute rien.",
        "Une pause encore ouverte compte jusqu’à l’arrêt du délai ou, à défaut, jusqu’à la date d’arrêté. Le délai net, pauses déduites, est publié à côté du délai brut.",
      ],
      reason:
        "Attendre une pièce est légitime ; en faire une habitude ne l’est pas. Une question posée après l’échéance ne répare pas le retard.",
    },
    {
      id: "outcomes",
      heading: "La date d’arrêté et les issues",
      rules: [
        "Tout chiffre est arrêté à un instant, imprimé avec lui. Ce qui arrive après n’existe pas pour ce chiffre. À cet instant, chaque dossier a une issue et une seule :",
      ],
      terms: [
        { term: "Dans les temps", details: "Arrêté au plus tard le jour de l’échéance." },
        { term: "Hors délai", details: "Arrêté après l’échéance." },
        {
          term: "Encore ouvert hors délai",
          details: "L’échéance est passée et rien n’est venu : c’est un manquement comme un autre.",
        },
        { term: "En cours", details: "L’échéance n’est pas passée ; hors du décompte." },
        {
          term: "Exclu",
          details:
            "Une exception prévue par la charte, avec son motif (obligation légale, motif impérieux, manquements répétés, interdiction de donner les motifs) ; compté à part.",
        },
        {
          term: "Retiré",
          details:
            "Par le vendeur, au plus tard le jour de l’échéance et avant la réponse ; compté à part.",
        },
      ],
      reason:
        "Une moyenne des seuls dossiers clos récompense qui ne répond jamais. Ici, se taire coûte autant que tarder.",
    },
    {
      id: "periods",
      heading: "Le semestre d’un dossier",
      rules: [
        "Un dossier appartient au semestre où tombe son échéance ; un préavis, à celui où l’effet a lieu. Le premier semestre d’un engagement n’est jugé qu’une fois achevé.",
      ],
      reason: "Chaque dossier est compté une fois, et aucun n’échappe en restant ouvert.",
    },
    {
      id: "verdicts",
      heading: "La part tenue et le verdict",
      rules: [
        "Part tenue = dossiers dans les temps, divisés par tous les dossiers arrivés à échéance (dans les temps, hors délai, encore ouverts hors délai).",
        "La comparaison avec la promesse se fait en nombres entiers, et un pourcentage n’est jamais arrondi vers le haut : 89,96 % s’écrit 89,9 % et n’atteint pas 90 %.",
        "Chaque part est donnée avec son intervalle à 95 % (méthode de Wilson) : de combien le hasard a pu la faire bouger.",
      ],
      terms: [
        { term: "Tenu, non tenu", details: "À partir de 20 dossiers arrivés à échéance." },
        { term: "Indicatif", details: "De 5 à 19 dossiers : la part est donnée, sans verdict." },
        { term: "Moins de 5 dossiers", details: "Aucun chiffre n’est publié." },
        { term: "Aucun dossier", details: "La plateforme l’a déclaré." },
        {
          term: "Non déclaré",
          details:
            "Aucun dossier n’est connu, et la plateforme n’a pas déclaré qu’il n’y en avait aucun.",
        },
        {
          term: "En attente",
          details: "Le semestre court encore : il est trop tôt pour un verdict.",
        },
        {
          term: "Non pris, sans objet",
          details: "La plateforme n’a pas pris l’engagement, et dit pourquoi.",
        },
        {
          term: "À attester",
          details:
            "Un engagement qui ne se mesure pas : la plateforme doit l’attester chaque année.",
        },
      ],
      reason:
        "Neuf sur dix et quatre-vingt-dix sur cent font le même pourcentage, pas la même certitude. Un verdict doit résister à qui le conteste.",
    },
    {
      id: "small-numbers",
      heading: "Les petits nombres",
      rules: [
        "Sous 5 dossiers, le public ne voit ni nombre ni part. Les totaux ne portent que sur ce qui est montré, pour qu’une soustraction ne révèle rien. La règle ne s’applique pas à la déclaration semestrielle, qui ne concerne que la plateforme.",
      ],
      reason:
        "Un vendeur qui se plaint peut craindre des représailles. Personne ne doit pouvoir être reconnu dans un chiffre.",
    },
    {
      id: "durations",
      heading: "Les délais publiés",
      rules: [
        "Ils portent sur les dossiers clos, sont des nombres entiers de jours ou d’heures, et figurent toujours à côté du nombre de dossiers encore ouverts et de l’âge du plus ancien.",
      ],
      terms: [
        {
          term: "Médiane",
          details:
            "La moitié des dossiers a pris ce temps ou moins. Si plus de la moitié sont encore ouverts, elle n’est pas atteinte, et nous l’écrivons.",
        },
        {
          term: "Neuf sur dix",
          details:
            "Neuf dossiers sur dix ont pris ce temps ou moins. C’est toujours un délai réellement observé (rang le plus proche).",
        },
        {
          term: "Moyenne, plus long",
          details:
            "La moyenne a deux décimales ; le plus long est le délai du dossier clos le plus lent.",
        },
      ],
      reason:
        "Quelques dossiers très longs tirent une moyenne ; la médiane dit ce que vit un vendeur ordinaire. Il faut les deux.",
    },
    {
      id: "sources",
      heading: "D’où viennent les chiffres",
      rules: ["Chaque chiffre porte sa source."],
      terms: [
        { term: "Déclaré", details: "Par la plateforme, dossier par dossier ou par semestre." },
        { term: "Signalé", details: "Par des vendeurs." },
        { term: "Constaté", details: "Par l’administration." },
      ],
      reason:
        "Un lecteur doit savoir qui parle. Il n’y a pas de note globale, et les plateformes sont classées par leur nom : trois engagements faciles ne valent pas douze.",
    },
  ],
};
