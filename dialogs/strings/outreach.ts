import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of outreach: places and times where workers can be met. Parameters are already escaped for where they stand. */
interface OutreachStrings {
  /** Heads the places and times of an answer about a service. */
  readonly metAt: string;
  /** `rule`: when it is held; `next`: the coming time. */
  readonly placeLine: (place: string, rule: string, next: string) => string;
  readonly coming: string;
  readonly comingIn: (span: string) => string;
  readonly noneIn: (span: string) => string;
  readonly calledOff: (days: string) => string;
  readonly nobodyNamed: string;
  /** It was asked when somebody can be met, and nothing is written of it. */
  readonly noTimes: string;
  readonly whenSummary: (place: string, next: string) => string;
  readonly morePlaces: (count: number) => string;
  /** `area` is undefined when all of the network is listed. */
  readonly listTitle: (area: string | undefined, span: string) => string;
  readonly rulesTitle: (area: string | undefined) => string;
  readonly isCalledOff: (occasion: string) => string;
  readonly listNone: string;
  readonly tellArea: string;
  readonly howToAdd: (example: string) => string;
  readonly noSuchDay: (text: string) => string;
  readonly endsBeforeStart: (text: string) => string;

  readonly placeAndTime: string;
  readonly placeAndTimeExample: string;
  readonly noPlaceOrTime: string;
  readonly noPlace: string;
  /** `time` is an example of one to come. */
  readonly noDays: (time: string) => string;
  readonly noTime: string;
  readonly severalTimes: string;
  readonly endsFirst: string;
  readonly personalData: (kinds: string) => string;
  readonly neverHeld: string;
  readonly already: (lines: string) => string;
  readonly whichOutreach: string;
  readonly noSuchPlace: (place: string) => string;
  readonly noneOfYours: string;
  readonly choicesAre: (lines: string) => string;
  readonly whichDay: (place: string, days: string) => string;
  readonly notHeld: (place: string, asked: string, days: string) => string;
  readonly isOver: (place: string) => string;
  readonly dayOrAll: (place: string, day: string) => string;
}

export const outreachStrings: Readonly<Record<Language, OutreachStrings>> = {
  fi: {
    metAt: 'Tavattavissa',
    placeLine: (place, rule, next) => `${place}, ${rule} (seuraavan kerran ${next})`,
    coming: 'Seuraavat kerrat',
    comingIn: (span) => `Kerrat ${span}`,
    noneIn: (span) => `Ei kertaakaan näinä päivinä (${span}).`,
    calledOff: (days) => `Peruttu: ${days}`,
    nobodyNamed: 'Tähän ei ole nimetty ketään.',
    noTimes: 'Tapaamisaikoja ei ole merkitty. Kysy aikaa suoraan yhteyshenkilöltä.',
    whenSummary: (place, next) => `${place}: seuraavan kerran ${next}`,
    morePlaces: (count) =>
      count === 1
        ? 'Ja yksi paikka lisää. Kerro alue tai paikka.'
        : `Ja ${count} paikkaa lisää. Kerro alue tai paikka.`,
    listTitle: (area, span) =>
      area ? `**Jalkautuvat palvelut, ${area}, ${span}**` : `**Jalkautuvat palvelut ${span}**`,
    rulesTitle: (area) => (area ? `**Jalkautuvat palvelut, ${area}**` : '**Jalkautuvat palvelut**'),
    isCalledOff: (occasion) => `**Peruttu:** ${occasion}`,
    listNone: 'Jalkautuvia palveluja ei ole merkitty.',
    tellArea: 'Kerro myös alue, niin näet vain sen.',
    noSuchDay: (text) => `Päivää ${text} ei ole kalenterissa. Tarkista päivä ja kysy uudelleen.`,
    endsBeforeStart: (text) =>
      `Päättymispäivä on ennen alkamispäivää (${text}). Tarkista päivät ja kysy uudelleen.`,
    howToAdd: (example) => `Paikan ja ajan voi lisätä näin: *${example}*`,

    placeAndTime: 'Paikka ja aika',
    placeAndTimeExample: 'Vääksyn päiväkoti, joka tiistai klo 9–11',
    noPlaceOrTime: 'Kirjoita paikka ja aika, esimerkiksi: *Vääksyn päiväkoti, joka tiistai klo 9–11*.',
    noPlace: 'Kirjoita myös paikka, esimerkiksi Vääksyn päiväkoti.',
    noDays: (time) =>
      `En ymmärtänyt, milloin. Kirjoita esimerkiksi *joka tiistai klo 9–11*, *kuukauden toinen tiistai klo 9–11* tai *${time}*.`,
    noTime: 'Kirjoita myös, mistä mihin kellonaikaan, esimerkiksi *klo 9–11*.',
    severalTimes:
      'Kirjoitit useita aikoja. Kirjoita yksi kerrallaan: ensin esimerkiksi *tiistaisin ja torstaisin klo 9–11*, sitten toinen aika omana viestinään.',
    endsFirst:
      'Kellonaika loppuu ennen kuin alkaa. Kirjoita ensin alku ja sitten loppu, esimerkiksi *klo 9–11*.',
    personalData: (kinds) =>
      `Paikan nimessä näyttää olevan tieto, jota Koppi ei ota vastaan: ${kinds}. Kirjoita pelkkä paikka, esimerkiksi *kirjasto*. Mitään ei tallennettu.`,
    neverHeld: 'Tällä ajalla ei ole yhtään tulevaa kertaa. Tarkista päivät.',
    already: (lines) => `Samassa paikassa on jo:\n\n${lines}`,
    whichOutreach: 'Mitä näistä tarkoitat?',
    noSuchPlace: (place) => `Jalkautumista ei löydy nimellä ${place}.`,
    noneOfYours: 'Kirjoita paikka, esimerkiksi: *peru jalkautuminen Vääksyn päiväkoti 8.12.*',
    choicesAre: (lines) => `Nämä löytyvät:\n\n${lines}`,
    whichDay: (place, days) => `Mikä kerta perutaan (${place})? Seuraavat kerrat: ${days}`,
    notHeld: (place, asked, days) =>
      `Paikassa ${place} ei olla tavattavissa ${asked}, joten peruttavaa ei ole. Seuraavat kerrat: ${days}`,
    isOver: (place) => `Paikassa ${place} ei ole enää tulevia kertoja.`,
    dayOrAll: (place, day) =>
      `Poistetaanko koko jalkautuminen vai perutaanko yksi kerta?\n\n- Yksi kerta: *peru jalkautuminen ${place} ${day}*\n- Kaikki kerrat: *poista jalkautuminen ${place}*`,
  },
  sv: {
    metAt: 'Finns på plats',
    placeLine: (place, rule, next) => `${place}, ${rule} (nästa gång ${next})`,
    coming: 'Kommande gånger',
    comingIn: (span) => `Gånger ${span}`,
    noneIn: (span) => `Inte en enda gång under de här dagarna (${span}).`,
    calledOff: (days) => `Inställt: ${days}`,
    nobodyNamed: 'Ingen är utsedd för det här.',
    noTimes: 'Inga besökstider är antecknade. Fråga kontaktpersonen direkt.',
    whenSummary: (place, next) => `${place}: nästa gång ${next}`,
    morePlaces: (count) =>
      count === 1
        ? 'Och en plats till. Ange område eller plats.'
        : `Och ${count} platser till. Ange område eller plats.`,
    listTitle: (area, span) =>
      area ? `**Uppsökande service, ${area}, ${span}**` : `**Uppsökande service ${span}**`,
    rulesTitle: (area) => (area ? `**Uppsökande service, ${area}**` : '**Uppsökande service**'),
    isCalledOff: (occasion) => `**Inställt:** ${occasion}`,
    listNone: 'Ingen uppsökande service har antecknats.',
    tellArea: 'Ange också område, så ser du bara det.',
    noSuchDay: (text) => `Dagen ${text} finns inte i kalendern. Kontrollera dagen och fråga på nytt.`,
    endsBeforeStart: (text) =>
      `Slutdatumet är före startdatumet (${text}). Kontrollera dagarna och fråga på nytt.`,
    howToAdd: (example) => `Plats och tid läggs till så här: *${example}*`,

    placeAndTime: 'Plats och tid',
    placeAndTimeExample: 'Hangö daghem, varje tisdag kl. 9–11',
    noPlaceOrTime: 'Skriv plats och tid, till exempel: *Hangö daghem, varje tisdag kl. 9–11*.',
    noPlace: 'Skriv också platsen, till exempel Hangö daghem.',
    noDays: (time) =>
      `Jag förstod inte när. Skriv till exempel *varje tisdag kl. 9–11*, *andra tisdagen i månaden kl. 9–11* eller *${time}*.`,
    noTime: 'Skriv också från vilket till vilket klockslag, till exempel *kl. 9–11*.',
    severalTimes:
      'Du skrev flera tider. Skriv en i taget: först till exempel *tisdagar och torsdagar kl. 9–11*, sedan den andra tiden i ett eget meddelande.',
    endsFirst: 'Sluttiden är före starttiden. Skriv först början och sedan slutet, till exempel *kl. 9–11*.',
    personalData: (kinds) =>
      `Platsens namn verkar innehålla något som Koppi inte tar emot: ${kinds}. Skriv bara platsen, till exempel *biblioteket*. Ingenting sparades.`,
    neverHeld: 'Med de här tiderna blir det inte en enda gång framöver. Kontrollera dagarna.',
    already: (lines) => `På samma plats finns redan:\n\n${lines}`,
    whichOutreach: 'Vilken av de här menar du?',
    noSuchPlace: (place) => `Det finns ingen uppsökande verksamhet med namnet ${place}.`,
    noneOfYours: 'Skriv platsen, till exempel: *ställ in uppsökande Hangö daghem 8.12*',
    choicesAre: (lines) => `De här finns:\n\n${lines}`,
    whichDay: (place, days) => `Vilken gång ställs in (${place})? Kommande gånger: ${days}`,
    notHeld: (place, asked, days) =>
      `På platsen ${place} finns ingen att träffa ${asked}, så det finns inget att ställa in. Kommande gånger: ${days}`,
    isOver: (place) => `Det blir inga fler gånger på platsen ${place}.`,
    dayOrAll: (place, day) =>
      `Ska allt tas bort, eller ska en gång ställas in?\n\n- En gång: *ställ in uppsökande ${place} ${day}*\n- Alla gånger: *ta bort uppsökande ${place}*`,
  },
  en: {
    metAt: 'Can be met at',
    placeLine: (place, rule, next) => `${place}, ${rule} (next ${next})`,
    coming: 'Upcoming times',
    comingIn: (span) => `Times ${span}`,
    noneIn: (span) => `Not once on these days (${span}).`,
    calledOff: (days) => `Called off: ${days}`,
    nobodyNamed: 'Nobody is named for this.',
    noTimes: 'No visiting times are marked. Ask the contact directly.',
    whenSummary: (place, next) => `${place}: next ${next}`,
    morePlaces: (count) =>
      count === 1
        ? 'And one more place. Name the area or the place.'
        : `And ${count} more places. Name the area or the place.`,
    listTitle: (area, span) => (area ? `**Outreach, ${area}, ${span}**` : `**Outreach ${span}**`),
    rulesTitle: (area) => (area ? `**Outreach, ${area}**` : '**Outreach**'),
    isCalledOff: (occasion) => `**Called off:** ${occasion}`,
    listNone: 'No outreach has been recorded.',
    tellArea: 'Name an area too, to see only that.',
    noSuchDay: (text) => `There is no such day (${text}). Check the day and ask again.`,
    endsBeforeStart: (text) =>
      `The last day is before the first day (${text}). Check the days and ask again.`,
    howToAdd: (example) => `A place and time can be added like this: *${example}*`,

    placeAndTime: 'Place and time',
    placeAndTimeExample: 'Hartola day care, every Tuesday 9–11',
    noPlaceOrTime: 'Write the place and the time, for example: *Hartola day care, every Tuesday 9–11*.',
    noPlace: 'Write the place too, for example Hartola day care.',
    noDays: (time) =>
      `I did not understand when. Write for example *every Tuesday 9–11*, *the second Tuesday of the month 9–11* or *${time}*.`,
    noTime: 'Write also from what time to what time, for example *9–11*.',
    severalTimes:
      'You wrote several times. Write one at a time: first for example *Tuesdays and Thursdays 9–11*, then the other one in a message of its own.',
    endsFirst: 'It ends before it starts. Write the start first and then the end, for example *9–11*.',
    personalData: (kinds) =>
      `The name of the place seems to hold something that Koppi does not take: ${kinds}. Write the place only, for example *library*. Nothing was saved.`,
    neverHeld: 'It would not be held even once from now on. Check the days.',
    already: (lines) => `At the same place there is already:\n\n${lines}`,
    whichOutreach: 'Which of these do you mean?',
    noSuchPlace: (place) => `There is no outreach with this name: ${place}.`,
    noneOfYours: 'Write the place, for example: *cancel outreach Hartola day care 8.12.*',
    choicesAre: (lines) => `These exist:\n\n${lines}`,
    whichDay: (place, days) => `Which time is called off (${place})? Upcoming times: ${days}`,
    notHeld: (place, asked, days) =>
      `Nobody is at ${place} ${asked}, so there is nothing to call off. Upcoming times: ${days}`,
    isOver: (place) => `There are no more times at ${place}.`,
    dayOrAll: (place, day) =>
      `Remove all of it, or call one time off?\n\n- One time: *cancel outreach ${place} ${day}*\n- All of it: *remove outreach ${place}*`,
  },
};
