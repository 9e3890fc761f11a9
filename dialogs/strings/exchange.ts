import type { KindName } from '../../knowledge/directory/changes.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { allOf } from './listed.ts';

/** How many records of a kind a file adds, changes and leaves as they are. */
interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What is said of files that are sent and asked for. Parameters are already escaped for where they stand. */
interface ExchangeStrings {
  /** A file that is neither notes nor a list of contacts. */
  readonly otherFile: string;
  readonly tooLarge: (file: string) => string;
  readonly notAvailable: (file: string) => string;
  readonly importDenied: string;
  readonly jsonDenied: string;
  readonly sameAsBefore: (file: string) => string;
  readonly fromFile: (file: string) => string;
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly counts: (kind: string, counts: Counts) => string;
  readonly worthALook: string;
  readonly more: (count: number) => string;
  readonly faulty: (file: string, count: number) => string;
  readonly atLine: (line: number, text: string) => string;
  readonly sendAgain: string;
  readonly notYours: (file: string) => string;
  readonly notYourRow: (row: string, names: readonly string[]) => string;
  readonly notYourRowAdmin: (row: string) => string;
  readonly removable: (count: number) => string;
  readonly importOnly: string;
  readonly importAndRemove: (count: number) => string;
  readonly removeOnly: (count: number) => string;

  readonly contacts: { readonly file: string; readonly offer: (area: string) => string };
  readonly history: {
    readonly file: string;
    readonly offer: (what: string | undefined) => string;
    readonly denied: string;
    readonly title: (what: string | undefined) => string;
    readonly empty: string;
    readonly latest: (count: number) => string;
    readonly undone: (via: string) => string;
    readonly what: (record: string, field: string) => string;
    readonly columns: Readonly<
      Record<'when' | 'who' | 'how' | 'service' | 'worker' | 'areas' | 'what' | 'from' | 'to', string>
    >;
  };
}

export const exchangeStrings: Readonly<Record<Language, ExchangeStrings>> = {
  fi: {
    otherFile:
      'Tällaista tiedostoa en osaa lukea. Muistion voi lähettää tiedostona .docx, .txt, .md tai .vtt ja yhteystiedot tiedostona .xlsx tai .csv.',
    tooLarge: (file) =>
      `Tiedosto ${file} on suurempi kuin 10 Mt, joten sitä ei luettu. Jaa se pienempiin tiedostoihin ja lähetä ne yksi kerrallaan.`,
    notAvailable: (file) =>
      `Tiedostoa ${file} ei saatu luettua. Lähetä se uudelleen liitteenä tähän kahdenkeskiseen keskusteluun.`,
    importDenied: 'Yhteystietoja voi tuoda tiedostosta vain koordinaattori tai pääkäyttäjä.',
    jsonDenied:
      'JSON-tiedoston voi tuoda vain pääkäyttäjä. Lähetä yhteystiedot taulukkona (.csv tai .xlsx). Taulukon saat kirjoittamalla esimerkiksi *vie yhteystiedot Hartola*.',
    sameAsBefore: (file) => `Tiedoston ${file} tiedot ovat jo hakemistossa. Mitään ei tarvitse muuttaa.`,
    fromFile: (file) => `Tiedostosta ${file} tuotaisiin:`,
    kinds: {
      areas: 'Alueet',
      organizations: 'Työnantajat',
      services: 'Palvelut',
      workers: 'Työntekijät',
      assignments: 'Nimeämiset',
      outreach: 'Jalkautumiset',
      groups: 'Ryhmät',
    },
    counts: (kind, { added, changed, unchanged }) =>
      `${kind}: uusia ${added}, muuttuvia ${changed}, ennallaan ${unchanged}`,
    worthALook: 'Tarkista vielä nämä:',
    more: (count) => `Ja ${count} muuta.`,
    faulty: (file, count) =>
      count === 1
        ? `**Mitään ei tuotu.** Tiedostossa ${file} on yksi korjattava kohta:`
        : `**Mitään ei tuotu.** Tiedostossa ${file} on ${count} korjattavaa kohtaa:`,
    atLine: (line, text) => `Rivi ${line}: ${text}`,
    sendAgain: 'Korjaa tiedosto ja lähetä se uudelleen.',
    notYours: (file) => `**Mitään ei tuotu.** Sinulla ei ole oikeutta kaikkiin tiedoston ${file} muutoksiin:`,
    notYourRow: (row, names) =>
      `${row}. Muutoksen ${names.length === 1 ? 'voi' : 'voivat'} tehdä ${allOf(names, 'fi')}.`,
    notYourRowAdmin: (row) => `${row}. Muutoksen voi tehdä pääkäyttäjä.`,
    removable: (count) =>
      count === 1
        ? '**Poistettavissa 1 rivi.** Se on hakemistossa mutta ei tiedostossa:'
        : `**Poistettavissa ${count} riviä.** Ne ovat hakemistossa mutta eivät tiedostossa:`,
    importOnly: 'Tuo, älä poista',
    importAndRemove: (count) => (count === 1 ? 'Tuo ja poista 1 rivi' : `Tuo ja poista ${count} riviä`),
    removeOnly: (count) => (count === 1 ? 'Poista 1 rivi' : `Poista ${count} riviä`),

    contacts: {
      file: 'yhteystiedot',
      offer: (area) =>
        `Yhteystiedot: ${area}. Toisella välilehdellä on muokattava taulukko, jonka voit lähettää takaisin.`,
    },
    history: {
      file: 'historia',
      offer: (what) => (what === undefined ? 'Muutoshistoria' : `Muutoshistoria: ${what}`),
      denied: 'Muutoshistorian voi viedä tiedostoon koordinaattori tai pääkäyttäjä.',
      title: (what) => (what === undefined ? 'Muutoshistoria' : `Muutoshistoria: ${what}`),
      empty: 'Muutoksia ei ole.',
      latest: (count) => `Uusimmat ${count} muutosta. Rajaa palveluun tai työntekijään, niin näet vanhempia.`,
      undone: (via) => `${via}, muutos peruttiin`,
      what: (record, field) => `${record}: ${field}`,
      columns: {
        when: 'Milloin',
        who: 'Kuka',
        how: 'Miten',
        service: 'Palvelu',
        worker: 'Työntekijä',
        areas: 'Alueet',
        what: 'Mitä',
        from: 'Ennen',
        to: 'Jälkeen',
      },
    },
  },
  sv: {
    otherFile:
      'En sådan fil kan jag inte läsa. Minnesanteckningar kan skickas som .docx, .txt, .md eller .vtt och kontaktuppgifter som .xlsx eller .csv.',
    tooLarge: (file) =>
      `Filen ${file} är större än 10 MB och lästes inte. Dela upp den i mindre filer och skicka dem en i taget.`,
    notAvailable: (file) =>
      `Filen ${file} kunde inte läsas. Skicka den på nytt som bilaga i den här personliga chatten.`,
    importDenied: 'Bara en koordinator eller huvudanvändare kan importera kontaktuppgifter från en fil.',
    jsonDenied:
      'Bara en huvudanvändare kan importera en JSON-fil. Skicka kontaktuppgifterna som tabell (.csv eller .xlsx). Du får tabellen genom att skriva till exempel *exportera kontakter Hangö*.',
    sameAsBefore: (file) => `Uppgifterna i filen ${file} finns redan i katalogen. Ingenting behöver ändras.`,
    fromFile: (file) => `Ur filen ${file} skulle importeras:`,
    kinds: {
      areas: 'Områden',
      organizations: 'Arbetsgivare',
      services: 'Tjänster',
      workers: 'Anställda',
      assignments: 'Uppdrag',
      outreach: 'Uppsökande arbete',
      groups: 'Grupper',
    },
    counts: (kind, { added, changed, unchanged }) =>
      `${kind}: ${added} nya, ${changed} ändras, ${unchanged} oförändrade`,
    worthALook: 'Kontrollera också det här:',
    more: (count) => `Och ${count} till.`,
    faulty: (file, count) =>
      count === 1
        ? `**Ingenting importerades.** I filen ${file} finns ett ställe att rätta:`
        : `**Ingenting importerades.** I filen ${file} finns ${count} ställen att rätta:`,
    atLine: (line, text) => `Rad ${line}: ${text}`,
    sendAgain: 'Rätta filen och skicka den på nytt.',
    notYours: (file) =>
      `**Ingenting importerades.** Du har inte rätt att göra alla ändringar i filen ${file}:`,
    notYourRow: (row, names) => `${row}. Ändringen kan göras av ${allOf(names, 'sv')}.`,
    notYourRowAdmin: (row) => `${row}. Ändringen kan göras av en huvudanvändare.`,
    removable: (count) =>
      count === 1
        ? '**1 rad kan tas bort.** Den finns i katalogen men inte i filen:'
        : `**${count} rader kan tas bort.** De finns i katalogen men inte i filen:`,
    importOnly: 'Importera, ta inte bort',
    importAndRemove: (count) =>
      count === 1 ? 'Importera och ta bort 1 rad' : `Importera och ta bort ${count} rader`,
    removeOnly: (count) => (count === 1 ? 'Ta bort 1 rad' : `Ta bort ${count} rader`),

    contacts: {
      file: 'kontakter',
      offer: (area) =>
        `Kontaktuppgifter: ${area}. På det andra bladet finns en tabell som du kan redigera och skicka tillbaka.`,
    },
    history: {
      file: 'historik',
      offer: (what) => (what === undefined ? 'Ändringshistorik' : `Ändringshistorik: ${what}`),
      denied: 'En koordinator eller huvudanvändare kan exportera ändringshistoriken till en fil.',
      title: (what) => (what === undefined ? 'Ändringshistorik' : `Ändringshistorik: ${what}`),
      empty: 'Det finns inga ändringar.',
      latest: (count) =>
        `De senaste ${count} ändringarna. Avgränsa till en tjänst eller en anställd för att se äldre.`,
      undone: (via) => `${via}, ändringen ångrades`,
      what: (record, field) => `${record}: ${field}`,
      columns: {
        when: 'När',
        who: 'Vem',
        how: 'Hur',
        service: 'Tjänst',
        worker: 'Anställd',
        areas: 'Områden',
        what: 'Vad',
        from: 'Före',
        to: 'Efter',
      },
    },
  },
  en: {
    otherFile:
      'I cannot read such a file. Minutes can be sent as .docx, .txt, .md or .vtt, and contacts as .xlsx or .csv.',
    tooLarge: (file) =>
      `The file ${file} is larger than 10 MB and was not read. Split it into smaller files and send them one at a time.`,
    notAvailable: (file) =>
      `The file ${file} could not be read. Send it again as an attachment in this personal chat.`,
    importDenied: 'Only a coordinator or an admin can import contacts from a file.',
    jsonDenied:
      'Only an admin can import a JSON file. Send the contacts as a table (.csv or .xlsx). You get the table by writing, for example, *export contacts Hanko*.',
    sameAsBefore: (file) => `The directory already says what the file ${file} says. Nothing needs to change.`,
    fromFile: (file) => `This would be imported from the file ${file}:`,
    kinds: {
      areas: 'Areas',
      organizations: 'Employers',
      services: 'Services',
      workers: 'Workers',
      assignments: 'Assignments',
      outreach: 'Outreach',
      groups: 'Groups',
    },
    counts: (kind, { added, changed, unchanged }) =>
      `${kind}: ${added} added, ${changed} changed, ${unchanged} unchanged`,
    worthALook: 'Please have a look at these:',
    more: (count) => `And ${count} more.`,
    faulty: (file, count) =>
      count === 1
        ? `**Nothing was imported.** There is one thing to correct in the file ${file}:`
        : `**Nothing was imported.** There are ${count} things to correct in the file ${file}:`,
    atLine: (line, text) => `Line ${line}: ${text}`,
    sendAgain: 'Correct the file and send it again.',
    notYours: (file) => `**Nothing was imported.** You may not make all the changes in the file ${file}:`,
    notYourRow: (row, names) => `${row}. The change can be made by ${allOf(names, 'en')}.`,
    notYourRowAdmin: (row) => `${row}. The change can be made by an admin.`,
    removable: (count) =>
      count === 1
        ? '**1 row can be removed.** It is in the directory but not in the file:'
        : `**${count} rows can be removed.** They are in the directory but not in the file:`,
    importOnly: 'Import, do not remove',
    importAndRemove: (count) => (count === 1 ? 'Import and remove 1 row' : `Import and remove ${count} rows`),
    removeOnly: (count) => (count === 1 ? 'Remove 1 row' : `Remove ${count} rows`),

    contacts: {
      file: 'contacts',
      offer: (area) => `Contacts: ${area}. The second sheet is a table that you can edit and send back.`,
    },
    history: {
      file: 'history',
      offer: (what) => (what === undefined ? 'History of changes' : `History of changes: ${what}`),
      denied: 'A coordinator or an admin can export the history of changes to a file.',
      title: (what) => (what === undefined ? 'History of changes' : `History of changes: ${what}`),
      empty: 'There are no changes.',
      latest: (count) => `The latest ${count} changes. Name a service or a worker to see older ones.`,
      undone: (via) => `${via}, the change was undone`,
      what: (record, field) => `${record}: ${field}`,
      columns: {
        when: 'When',
        who: 'Who',
        how: 'How',
        service: 'Service',
        worker: 'Worker',
        areas: 'Areas',
        what: 'What',
        from: 'Before',
        to: 'After',
      },
    },
  },
};
