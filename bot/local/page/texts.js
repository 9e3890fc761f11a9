// @ts-check
/** @typedef {'fi' | 'sv' | 'en'} Language */

const fi = {
  local: 'Paikallinen kokeilu',
  who: 'Kuka olet?',
  whoWhy:
    'Tämä on Teamsin sijainen omalla koneellasi. Valitse, kenenä kokeilet. Voit vaihtaa henkilöä milloin vain.',
  asWorker: 'Kysyy, kuka auttaa perhettä',
  asSpecialist: 'Vastaa muiden kysymyksiin',
  asCoordinator: 'Pitää tiedot ajan tasalla',
  worker: 'Työntekijä',
  specialist: 'Erityistyöntekijä',
  coordinator: 'Koordinaattori',
  search: 'Hae nimellä, tehtävällä tai paikkakunnalla',
  everyone: 'Kaikki',
  found: (/** @type {number} */ n) => (n === 1 ? '1 henkilö' : `${n} henkilöä`),
  more: (/** @type {number} */ n) => `Ja ${n} muuta. Tarkenna hakua.`,
  nobody: 'Ketään ei löytynyt. Kokeile osaa nimestä.',
  emptyDirectory:
    'Hakemistossa ei ole vielä ketään. Tuo yhteystiedot komennolla: npm run --silent koppi -- import areas.json contacts.csv',
  chats: 'Keskustelut',
  teams: 'Tiimit ja kanavat',
  back: 'Takaisin keskusteluihin',
  switchPerson: 'Vaihda henkilöä',
  language: 'Kieli',
  theme: 'Vaihda vaalea tai tumma tila',
  bot: 'Koppi ottaa kopin kysymyksestäsi',
  members: (/** @type {number} */ n) => `${n} jäsentä`,
  unread: (/** @type {number} */ n) => (n === 1 ? '1 lukematon' : `${n} lukematonta`),
  noMessages: 'Ei viestejä vielä',
  card: 'Kortti',
  you: 'Sinä',
  write: 'Kirjoita viesti',
  ask: 'Kysy Kopilta…',
  send: 'Lähetä',
  mentionHint: 'Koppi kuulee täällä vain viestit, joissa on @Koppi.',
  mentionAdd: 'Mainitse Koppi',
  reply: 'Vastaa',
  replying: 'Vastaat ketjuun',
  stopReplying: 'Älä vastaa ketjuun',
  typing: 'Koppi kirjoittaa…',
  tryAsking: 'Kokeile kysyä',
  edited: 'muokattu',
  log: 'Viestit',
  today: 'Tänään',
  yesterday: 'Eilen',
  notTaken: 'Koppi ei saanut viestiä. Katso, että ohjelma on käynnissä, ja lähetä viesti uudelleen.',
  pressFailed: 'Toiminto ei onnistunut, eikä mitään muuttunut. Yritä hetken päästä uudelleen.',
  gone: 'Tätä viestiä ei enää ole. Kysy Kopilta uudelleen.',
  badCard: 'Korttia ei voitu näyttää.',
  badFile: 'Liitettä ei voi näyttää tässä.',
  badUrl: 'Linkkiä ei avattu, koska se ei ole turvallinen.',
  offline: 'Yhteys katkesi. Yritetään uudelleen…',
  elsewhere: (/** @type {string} */ name) => `Uusi viesti henkilölle ${name}`,
  showThem: 'Vaihda häneksi',
  close: 'Sulje',
  pickChat: 'Valitse keskustelu',
  examples: [
    'Keneen otan yhteyttä perheneuvolasta Hartolassa?',
    'Kolmevuotias ei puhu vielä. Kuka voi auttaa?',
    'Kuka on lastenvalvoja Heinolassa?',
  ],
};

/** @type {typeof fi} */
const sv = {
  local: 'Lokal provkörning',
  who: 'Vem är du?',
  whoWhy:
    'Det här är en ersättare för Teams på din egen dator. Välj vem du vill vara. Du kan byta person när som helst.',
  asWorker: 'Frågar vem som hjälper familjen',
  asSpecialist: 'Svarar på andras frågor',
  asCoordinator: 'Håller uppgifterna aktuella',
  worker: 'Anställd',
  specialist: 'Specialist',
  coordinator: 'Koordinator',
  search: 'Sök på namn, uppgift eller ort',
  everyone: 'Alla',
  found: (n) => (n === 1 ? '1 person' : `${n} personer`),
  more: (n) => `Och ${n} till. Precisera sökningen.`,
  nobody: 'Ingen hittades. Pröva en del av namnet.',
  emptyDirectory:
    'Det finns ingen i katalogen ännu. Importera kontakter med kommandot: npm run --silent koppi -- import areas.json contacts.csv',
  chats: 'Chattar',
  teams: 'Team och kanaler',
  back: 'Tillbaka till chattarna',
  switchPerson: 'Byt person',
  language: 'Språk',
  theme: 'Byt mellan ljust och mörkt läge',
  bot: 'Koppi tar hand om din fråga',
  members: (n) => `${n} medlemmar`,
  unread: (n) => (n === 1 ? '1 oläst' : `${n} olästa`),
  noMessages: 'Inga meddelanden ännu',
  card: 'Kort',
  you: 'Du',
  write: 'Skriv ett meddelande',
  ask: 'Fråga Koppi…',
  send: 'Skicka',
  mentionHint: 'Här hör Koppi bara meddelanden med @Koppi.',
  mentionAdd: 'Nämn Koppi',
  reply: 'Svara',
  replying: 'Du svarar i tråden',
  stopReplying: 'Svara inte i tråden',
  typing: 'Koppi skriver…',
  tryAsking: 'Pröva att fråga',
  edited: 'redigerat',
  log: 'Meddelanden',
  today: 'I dag',
  yesterday: 'I går',
  notTaken: 'Koppi fick inte meddelandet. Kontrollera att programmet är i gång och skicka igen.',
  pressFailed: 'Åtgärden lyckades inte och ingenting ändrades. Försök igen om en stund.',
  gone: 'Meddelandet finns inte längre. Fråga Koppi på nytt.',
  badCard: 'Kortet kunde inte visas.',
  badFile: 'Bilagan kan inte visas här.',
  badUrl: 'Länken öppnades inte, eftersom den inte är säker.',
  offline: 'Förbindelsen bröts. Försöker igen…',
  elsewhere: (name) => `Nytt meddelande till ${name}`,
  showThem: 'Visa som den personen',
  close: 'Stäng',
  pickChat: 'Välj en chatt',
  examples: [
    'Vem kontaktar jag om familjerådgivning i Ingå?',
    'En treåring pratar inte ännu. Vem kan hjälpa?',
    'Vem är barnatillsyningsman i Sjundeå?',
  ],
};

/** @type {typeof fi} */
const en = {
  local: 'Local trial',
  who: 'Who are you?',
  whoWhy:
    'This stands in for Teams on your own machine. Choose who you want to be. You can switch at any time.',
  asWorker: 'Asks who can help a family',
  asSpecialist: 'Answers the questions of others',
  asCoordinator: 'Keeps the knowledge up to date',
  worker: 'Worker',
  specialist: 'Specialist',
  coordinator: 'Coordinator',
  search: 'Search by name, title or place',
  everyone: 'Everyone',
  found: (n) => (n === 1 ? '1 person' : `${n} people`),
  more: (n) => `And ${n} more. Narrow the search.`,
  nobody: 'Nobody was found. Try a part of the name.',
  emptyDirectory:
    'There is nobody in the directory yet. Import contacts with: npm run --silent koppi -- import areas.json contacts.csv',
  chats: 'Chats',
  teams: 'Teams and channels',
  back: 'Back to chats',
  switchPerson: 'Switch person',
  language: 'Language',
  theme: 'Switch between light and dark',
  bot: 'Koppi catches your question',
  members: (n) => `${n} members`,
  unread: (n) => `${n} unread`,
  noMessages: 'No messages yet',
  card: 'Card',
  you: 'You',
  write: 'Write a message',
  ask: 'Ask Koppi…',
  send: 'Send',
  mentionHint: 'Here Koppi hears only messages with @Koppi.',
  mentionAdd: 'Mention Koppi',
  reply: 'Reply',
  replying: 'You are replying in the thread',
  stopReplying: 'Do not reply in the thread',
  typing: 'Koppi is typing…',
  tryAsking: 'Try asking',
  edited: 'edited',
  log: 'Messages',
  today: 'Today',
  yesterday: 'Yesterday',
  notTaken: 'Koppi did not get the message. Check that the program is running and send it again.',
  pressFailed: 'That did not work, and nothing was changed. Try again in a moment.',
  gone: 'This message is no longer there. Ask Koppi again.',
  badCard: 'The card could not be shown.',
  badFile: 'The attachment cannot be shown here.',
  badUrl: 'The link was not opened, because it is not safe.',
  offline: 'The connection was lost. Trying again…',
  elsewhere: (name) => `New message for ${name}`,
  showThem: 'Switch to this person',
  close: 'Close',
  pickChat: 'Choose a chat',
  examples: [
    'Who do I contact about family counselling in Hartola?',
    'A three-year-old does not speak yet. Who can help?',
    'Who is the child welfare supervisor in Heinola?',
  ],
};

/** @typedef {typeof fi} Texts */

/** @type {Readonly<Record<Language, { name: string, locale: string, texts: Texts }>>} */
const languages = {
  fi: { name: 'Suomi', locale: 'fi-FI', texts: fi },
  sv: { name: 'Svenska', locale: 'sv-FI', texts: sv },
  en: { name: 'English', locale: 'en-GB', texts: en },
};

/** @type {Language} */
let current = 'fi';

/** @returns {readonly { code: Language, name: string }[]} */
export const languageChoices = () =>
  /** @type {Language[]} */ (Object.keys(languages)).map((code) => ({ code, name: languages[code].name }));

/** @param {string | null} code */
export function chooseLanguage(code) {
  current = code === 'sv' || code === 'en' ? code : 'fi';
  document.documentElement.lang = current;
}

export const currentLanguage = () => current;

/** The page's own words in the chosen language. */
export const t = () => languages[current].texts;

const zone = 'Europe/Helsinki';

/** @param {string} iso */
export const timeOfDay = (iso) =>
  new Intl.DateTimeFormat(languages[current].locale, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));

/** The day as people say it; equal for two moments of the same day in Finland. @param {string} iso */
export function dayName(iso) {
  const day = (/** @type {Date} */ date) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(date);
  const date = new Date(iso);
  const now = Date.now();
  if (day(date) === day(new Date(now))) return t().today;
  if (day(date) === day(new Date(now - 86_400_000))) return t().yesterday;
  return new Intl.DateTimeFormat(languages[current].locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(date);
}
