import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said around answering a consultation. Parameters are already escaped for the place they stand in. */
interface ConsultationAnswers {
  /** The button to the rest of the buttons. */
  readonly more: string;
  /** The button that adds a question to a time that was booked without one. */
  readonly addQuestion: string;
  /** Deletes what was written about a question that has ended. */
  readonly clear: string;
  /** The button of an older card; the present one comes in its place. */
  readonly open: string;
  /** A state and the moment since which it lasts. */
  readonly since: (state: string, when: string) => string;
  /** What a tap on one of the times does. */
  readonly oneTap: string;

  readonly proposedLabel: string;

  /** Who has the ball, to who asked. */
  readonly yourTurn: (specialist: string) => string;
  readonly advisedBy: (who: string) => string;
  readonly lastWith: (who: string) => string;
  /** Who give the advice together. */
  readonly together: (names: string) => string;
  /** To who was asked before and has not acted. */
  readonly stillYours: string;
  /** Above what somebody wrote in vain. */
  readonly unsent: string;

  readonly colleagueLabel: string;
  readonly colleagueHint: string;
  readonly otherLabel: string;
  readonly oneOfTwo: string;
  readonly fullName: string;
  readonly chooseAmong: string;
  readonly notNamed: (who: string, service: string) => string;
  readonly handOverAnyway: string;
  /** To who asked, when the agreed time, `ti 17.11. klo 14`, fell and none is agreed yet. */
  readonly fellThrough: (time: string) => string;
  /** The day was moved, and the agreed time with it; `time` is the earlier one. */
  readonly movedWithDay: {
    readonly toRequester: (time: string) => string;
    readonly toHolder: (time: string) => string;
  };
  /** The first line of news, and the time before, when another time is agreed than one before. */
  readonly newTime: string;
  readonly formerTime: (time: string) => string;
  /** What became of one of those who give the advice together; names are markdown. */
  readonly oneOfThem: Readonly<
    Record<'dropped_out' | 'not_reached' | 'joined_again', (who: string) => string>
  >;
  /** The reader gives advice then already, `ti 17.11. klo 12–12.30`. */
  readonly busy: (time: string) => string;
  /** A wished time, `ti 17.11. klo 14–14.30`, at which the reader cannot be there. */
  readonly impossible: Readonly<Record<'busy' | 'away', (time: string) => string>>;
  /** Why a message came to somebody whom another one gave the question. */
  readonly whyHandedOver: (from: string) => string;

  readonly actionLabel: string;
  readonly actionNeeded: string;
  readonly actionHint: string;
  readonly ownerLabel: string;
  readonly owners: Readonly<Record<'requester' | 'specialist', (name: string) => string>>;
  readonly dueLabel: string;
  readonly actionMissing: string;
  readonly ownerMissing: string;
  readonly duePassed: string;
  readonly dueUnclear: (day: string) => string;
  readonly agreed: (what: string, who: string, due: string | undefined) => string;
}

export const consultationAnswers: Readonly<Record<Language, ConsultationAnswers>> = {
  fi: {
    more: 'Muut vaihtoehdot',
    addQuestion: 'Lisää kysymys',
    clear: 'Poista tekstit nyt',
    open: 'Avaa',
    since: (state, when) => `Tilanne: **${state}** (${when} alkaen)`,
    oneTap: 'Kun painat aikaa, se on sovittu.',
    proposedLabel: 'Ajat, enintään viisi',

    yourTurn: (specialist) => `Nyt on sinun vuorosi. Neuvon antaja: ${specialist}`,
    advisedBy: (who) => `Neuvon antaja: ${who}`,
    lastWith: (who) => `Viimeksi kysyin häneltä: ${who}`,
    together: (names) => `Neuvoa antavat yhdessä: ${names}`,
    stillYours: 'Voit silti ottaa kysymyksen, jos ehdit ensin.',
    unsent: 'Tekstiäsi ei lähetetty eikä tallennettu. Kopioi se tästä, jos tarvitset sitä.',

    colleagueLabel: 'Kollega',
    colleagueHint: 'Valitse kollega',
    otherLabel: 'Joku muu (nimi tai sähköposti)',
    oneOfTwo: 'Valitse kollega tai kirjoita nimi, älä molempia.',
    fullName: 'Tällaista henkilöä ei löydy. Kirjoita etu- ja sukunimi tai sähköpostiosoite.',
    chooseAmong: 'Tämä nimi sopii useaan. Valitse oikea henkilö.',
    notNamed: (who, service) =>
      `Yhteystietojen mukaan ${who} ei hoida palvelua **${service}**. Siirretäänkö kysymys silti?`,
    handOverAnyway: 'Siirrä silti',
    fellThrough: (time) => `Aiemmin sovittu aika ${time} ei enää pidä.`,
    movedWithDay: {
      toRequester: (time) =>
        `Konsultaatiopäivä siirtyi, ja varauksesi siirtyi mukana. Aika oli aiemmin ${time}. Jos uusi aika ei sovi, siirrä tai peru se.`,
      toHolder: (time) => `Konsultaatiopäivä siirtyi, ja varaus siirtyi mukana. Aika oli aiemmin ${time}.`,
    },
    newTime: 'Konsultaatiolle on sovittu uusi aika',
    formerTime: (time) => `Aika oli aiemmin ${time}.`,
    oneOfThem: {
      dropped_out: (who) => `${who} ei pääse mukaan. Neuvo annetaan silti.`,
      not_reached: (who) => `En tavoita henkilöä ${who} Teamsissa. Neuvo annetaan silti.`,
      joined_again: (who) => `${who} on taas mukana.`,
    },
    busy: (time) => `Sinulla on jo konsultaatio ${time}. Valitse toinen aika tai ehdota uusia.`,
    impossible: {
      busy: (time) => `${time}: sinulla on jo konsultaatio`,
      away: (time) => `${time}: olet poissa`,
    },
    whyHandedOver: (from) =>
      `Saat tämän, koska ${from} siirsi kysymyksen sinulle. Jos et voi vastata, siirrä se toiselle.`,

    actionLabel: 'Mitä sovittiin? (ei pakollinen)',
    actionNeeded: 'Mitä sovittiin?',
    actionHint: 'esim. ohjaa perhekerhoon',
    ownerLabel: 'Kuka tekee?',
    owners: { requester: (name) => `${name} (kysyjä)`, specialist: (name) => `${name} (neuvon antaja)` },
    dueLabel: 'Mihin mennessä? (ei pakollinen)',
    ownerMissing: 'Valitse, kuka tekee.',
    dueUnclear: (day) => `Päivästä ei saanut selvää. Kirjoita se näin: ${day}`,
    actionMissing: 'Kirjoita, mitä sovittiin.',
    duePassed: 'Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.',
    agreed: (what, who, due) =>
      due === undefined
        ? `**Sovittu:** ”${what}” · tekijä ${who}`
        : `**Sovittu:** ”${what}” · tekijä ${who}, viimeistään ${due}`,
  },
  sv: {
    more: 'Fler alternativ',
    addQuestion: 'Lägg till en fråga',
    clear: 'Radera texterna nu',
    open: 'Öppna',
    since: (state, when) => `Läget: **${state}** (sedan ${when})`,
    oneTap: 'När du trycker på en tid är den bokad.',
    proposedLabel: 'Tider, högst fem',

    yourTurn: (specialist) => `Nu är det din tur. Du får råd av: ${specialist}`,
    advisedBy: (who) => `Råd gavs av: ${who}`,
    lastWith: (who) => `Senast tillfrågad: ${who}`,
    together: (names) => `Råd ges tillsammans av: ${names}`,
    stillYours: 'Du kan ändå ta frågan om du hinner först.',
    unsent: 'Din text skickades inte och sparades inte. Kopiera den här om du behöver den.',

    colleagueLabel: 'Kollega',
    colleagueHint: 'Välj en kollega',
    otherLabel: 'Någon annan (namn eller e-post)',
    oneOfTwo: 'Välj en kollega eller skriv ett namn, inte båda.',
    fullName: 'Personen hittades inte. Skriv för- och efternamn eller en e-postadress.',
    chooseAmong: 'Namnet passar in på flera. Välj rätt person.',
    notNamed: (who, service) =>
      `Enligt kontaktuppgifterna sköter ${who} inte tjänsten **${service}**. Ska frågan ändå ges vidare?`,
    handOverAnyway: 'Ge vidare ändå',
    fellThrough: (time) => `Den tidigare bokade tiden ${time} gäller inte längre.`,
    movedWithDay: {
      toRequester: (time) =>
        `Konsultationsdagen flyttades och din bokning följde med. Tiden var tidigare ${time}. Om den nya tiden inte passar kan du flytta eller avboka den.`,
      toHolder: (time) =>
        `Konsultationsdagen flyttades och bokningen följde med. Tiden var tidigare ${time}.`,
    },
    newTime: 'En ny konsultationstid är bokad',
    formerTime: (time) => `Tiden var tidigare ${time}.`,
    oneOfThem: {
      dropped_out: (who) => `${who} kan inte vara med. Råden ges ändå.`,
      not_reached: (who) => `Jag når inte ${who} i Teams. Råden ges ändå.`,
      joined_again: (who) => `${who} är med igen.`,
    },
    busy: (time) => `Du har redan en konsultation ${time}. Välj en annan tid eller föreslå nya.`,
    impossible: {
      busy: (time) => `${time}: du har redan en konsultation`,
      away: (time) => `${time}: du är borta`,
    },
    whyHandedOver: (from) =>
      `Du får det här eftersom ${from} gav frågan vidare till dig. Om du inte kan ta den, ge den vidare.`,

    actionLabel: 'Vad kom ni överens om? (frivilligt)',
    actionNeeded: 'Vad kom ni överens om?',
    actionHint: 't.ex. tipsa om familjeklubben',
    ownerLabel: 'Vem gör det?',
    owners: { requester: (name) => `${name} (frågade)`, specialist: (name) => `${name} (gav råd)` },
    dueLabel: 'Senast när? (frivilligt)',
    ownerMissing: 'Välj vem som gör det.',
    dueUnclear: (day) => `Det gick inte att förstå dagen. Skriv den så här: ${day}`,
    actionMissing: 'Skriv vad ni kom överens om.',
    duePassed: 'Dagen har redan varit. Välj i dag eller en senare dag.',
    agreed: (what, who, due) =>
      due === undefined
        ? `**Överenskommet:** ”${what}” · görs av ${who}`
        : `**Överenskommet:** ”${what}” · görs av ${who}, senast ${due}`,
  },
  en: {
    more: 'More options',
    addQuestion: 'Add a question',
    clear: 'Delete the texts now',
    open: 'Open',
    since: (state, when) => `State: **${state}** (since ${when})`,
    oneTap: 'Tap a time and it is agreed.',
    proposedLabel: 'Times, at most five',

    yourTurn: (specialist) => `It is your turn now. Advice comes from: ${specialist}`,
    advisedBy: (who) => `Advice came from: ${who}`,
    lastWith: (who) => `Last asked: ${who}`,
    together: (names) => `Advice comes from these together: ${names}`,
    stillYours: 'You can still take the question if you are first.',
    unsent: 'Your text was not sent or kept. Copy it from here if you need it.',

    colleagueLabel: 'Colleague',
    colleagueHint: 'Choose a colleague',
    otherLabel: 'Somebody else (name or e-mail)',
    oneOfTwo: 'Choose a colleague or write a name, not both.',
    fullName: 'No such person was found. Write the first and last name or the e-mail address.',
    chooseAmong: 'Several people fit this name. Choose the right one.',
    notNamed: (who, service) =>
      `According to the directory, ${who} does not work in **${service}**. Hand the question over anyway?`,
    handOverAnyway: 'Hand over anyway',
    fellThrough: (time) => `The time agreed earlier, ${time}, no longer applies.`,
    movedWithDay: {
      toRequester: (time) =>
        `The consultation day was moved, and your booking with it. The time was ${time} before. If the new time does not suit you, move or cancel it.`,
      toHolder: (time) =>
        `The consultation day was moved, and the booking with it. The time was ${time} before.`,
    },
    newTime: 'Another consultation time is agreed',
    formerTime: (time) => `The time was ${time} before.`,
    oneOfThem: {
      dropped_out: (who) => `${who} cannot be there. The consultation goes ahead.`,
      not_reached: (who) => `I cannot reach ${who} in Teams. The consultation goes ahead.`,
      joined_again: (who) => `${who} is there again.`,
    },
    busy: (time) => `You have a consultation ${time} already. Choose another time or propose new ones.`,
    impossible: {
      busy: (time) => `${time}: you already have a consultation`,
      away: (time) => `${time}: you are away`,
    },
    whyHandedOver: (from) =>
      `You get this because ${from} handed the question over to you. If you cannot take it, hand it over.`,

    actionLabel: 'What was agreed? (optional)',
    actionNeeded: 'What was agreed?',
    actionHint: 'e.g. mention the family club',
    ownerLabel: 'Who will do it?',
    owners: { requester: (name) => `${name} (asked)`, specialist: (name) => `${name} (gave advice)` },
    dueLabel: 'By when? (optional)',
    ownerMissing: 'Choose who will do it.',
    dueUnclear: (day) => `The day could not be understood. Write it like this: ${day}`,
    actionMissing: 'Write what was agreed.',
    duePassed: 'That day has passed. Choose today or a later day.',
    agreed: (what, who, due) =>
      due === undefined
        ? `**Agreed:** “${what}” · to be done by ${who}`
        : `**Agreed:** “${what}” · to be done by ${who}, no later than ${due}`,
  },
};
