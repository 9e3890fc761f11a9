import type { Language } from '../../knowledge/kernel/languages.ts';

/** What Koppi knows of the one who asks, and what it forgets. Names and places are escaped; lines are Markdown. */
interface PrivacyStrings {
  readonly title: string;
  readonly intro: string;
  readonly language: (language: string | undefined) => string;
  readonly home: (area: string | undefined) => string;
  /** They are in the directory, with so many rows; or not. */
  readonly directory: (rows: number) => string;
  readonly notInDirectory: string;
  /** What they asked and gave advice on: going on, ended with texts, and the last day of those. */
  readonly consultations: (counts: {
    readonly going: number;
    readonly withTexts: number;
    readonly until: string | undefined;
  }) => string;
  readonly tasks: (count: number) => string;
  readonly groups: (names: string | undefined) => string;
  readonly follows: (count: number) => string;
  /** What is kept of every member of Teams who has spoken with Koppi. */
  readonly account: string;
  readonly notKept: string;
  /** Plain text: the button, the title of what is asked back, and its buttons. */
  readonly forget: string;
  readonly confirmTitle: string;
  readonly willGo: string;
  readonly stays: (keeper: string | undefined) => string;
  readonly confirm: string;
  readonly keep: string;
  readonly forgotten: (texts: number) => string;
  readonly nothingDone: string;
  readonly personalOnly: string;
}

export const privacyStrings: Readonly<Record<Language, PrivacyStrings>> = {
  fi: {
    title: 'Mitä Koppi tietää sinusta',
    intro: 'Tämän kaiken Koppi säilyttää sinusta. Vain sinä näet tämän.',
    language: (language) =>
      language === undefined ? 'Kieltä et ole valinnut.' : `Valitsemasi kieli: ${language}`,
    home: (area) => (area === undefined ? 'Kotialuetta et ole valinnut.' : `Kotialueesi: ${area}`),
    directory: (rows) =>
      `Hakemistossa: nimesi, työnantajasi, yhteystietosi ja ${rows === 1 ? '1 tehtävä' : `${rows} tehtävää`}. Näet ne, kun kirjoitat nimesi.`,
    notInDirectory: 'Et ole hakemistossa.',
    consultations: ({ going, withTexts, until }) =>
      [
        `Konsultaatiot: ${going} käynnissä, ${withTexts} päättynyttä, joiden tekstit ovat tallessa.`,
        ...(until === undefined ? [] : [`Viimeisetkin tekstit poistuvat ${until}.`]),
      ].join(' '),
    tasks: (count) => `Tehtäviä avoinna: ${count}`,
    groups: (names) => (names === undefined ? 'Et kuulu ryhmiin.' : `Ryhmäsi: ${names}`),
    follows: (count) => `Seurattavia asioita: ${count}`,
    account:
      'Lisäksi: Teams-tunnuksesi, työsähköpostisi ja keskustelumme osoite, jotta voin kirjoittaa sinulle, sekä viimeksi kysymäsi palvelu ja alue.',
    notKept: 'Kysymyksiäsi yhteystiedoista en tallenna.',
    forget: 'Poista tietoni',
    confirmTitle: 'Poistetaanko tietosi?',
    willGo:
      'Poistuvat: kieli, kotialue, viimeksi kysymäsi palvelu ja alue, seuraamasi asiat, muistioiden tilauksesi ja niiden kysymystesi tekstit, jotka päättyivät ilman neuvoa.',
    stays: (keeper) =>
      [
        'Jäävät: käynnissä olevat konsultaatiot ja tehtävät, koska toinen odottaa niitä, annetut neuvot omaan poistopäiväänsä asti, julkaistut muistiot ja luvut ilman nimiä.',
        keeper === undefined
          ? 'Hakemiston tietoja ylläpitää alueen koordinaattori: pyydä muutosta häneltä.'
          : `Hakemiston tietoja ylläpitää ${keeper}: pyydä muutosta häneltä.`,
        'Teams-tunnus ja osoite poistuvat, kun ylläpito poistaa ne pyynnöstäsi.',
      ].join(' '),
    confirm: 'Poista',
    keep: 'Älä poista',
    forgotten: (texts) =>
      texts === 0
        ? 'Tietosi on poistettu.'
        : `Tietosi on poistettu, myös ${texts === 1 ? 'yhden kysymyksen' : `${texts} kysymyksen`} tekstit.`,
    nothingDone: 'Mitään ei poistettu.',
    personalOnly: 'Kysy tätä kanssani kahden kesken, niin muut eivät näe vastausta.',
  },
  sv: {
    title: 'Vad Koppi vet om dig',
    intro: 'Det här är allt som Koppi sparar om dig. Bara du ser det.',
    language: (language) =>
      language === undefined ? 'Du har inte valt språk.' : `Språket som du har valt: ${language}`,
    home: (area) => (area === undefined ? 'Du har inte valt hemområde.' : `Ditt hemområde: ${area}`),
    directory: (rows) =>
      `I katalogen: ditt namn, din arbetsgivare, dina kontaktuppgifter och ${rows === 1 ? '1 uppgift' : `${rows} uppgifter`}. Du ser dem när du skriver ditt namn.`,
    notInDirectory: 'Du finns inte i katalogen.',
    consultations: ({ going, withTexts, until }) =>
      [
        `Konsultationer: ${going} pågår, ${withTexts} avslutade vars texter finns kvar.`,
        ...(until === undefined ? [] : [`Också de sista texterna tas bort ${until}.`]),
      ].join(' '),
    tasks: (count) => `Öppna uppgifter: ${count}`,
    groups: (names) => (names === undefined ? 'Du hör inte till någon grupp.' : `Dina grupper: ${names}`),
    follows: (count) => `Saker som du följer: ${count}`,
    account:
      'Dessutom: ditt Teams-id, din arbetsadress och vår chatts adress, så att jag kan skriva till dig, och den tjänst och det område som du senast frågade om.',
    notKept: 'Dina frågor om kontaktuppgifter sparar jag inte.',
    forget: 'Radera mina uppgifter',
    confirmTitle: 'Ska dina uppgifter raderas?',
    willGo:
      'Raderas: språk, hemområde, senast frågade tjänst och område, det som du följer, dina prenumerationer på minnesanteckningar och texterna i de frågor som slutade utan råd.',
    stays: (keeper) =>
      [
        'Blir kvar: pågående konsultationer och uppgifter, eftersom någon väntar på dem, de råd som har getts till sin egen raderingsdag, publicerade minnesanteckningar och siffror utan namn.',
        keeper === undefined
          ? 'Uppgifterna i katalogen sköts av områdets koordinator: be den personen om ändringar.'
          : `Uppgifterna i katalogen sköts av ${keeper}: be den personen om ändringar.`,
        'Teams-id och adress tas bort när administratören gör det på din begäran.',
      ].join(' '),
    confirm: 'Radera',
    keep: 'Radera inte',
    forgotten: (texts) =>
      texts === 0
        ? 'Dina uppgifter är raderade.'
        : `Dina uppgifter är raderade, också texterna i ${texts === 1 ? 'en fråga' : `${texts} frågor`}.`,
    nothingDone: 'Ingenting raderades.',
    personalOnly: 'Fråga det här när vi är på tu man hand, så ser andra inte svaret.',
  },
  en: {
    title: 'What Koppi knows about you',
    intro: 'This is all that Koppi keeps about you. Only you see it.',
    language: (language) =>
      language === undefined ? 'You have chosen no language.' : `The language that you chose: ${language}`,
    home: (area) => (area === undefined ? 'You have chosen no home area.' : `Your home area: ${area}`),
    directory: (rows) =>
      `In the directory: your name, employer, contact details and ${rows === 1 ? '1 assignment' : `${rows} assignments`}. Write your name to see them.`,
    notInDirectory: 'You are not in the directory.',
    consultations: ({ going, withTexts, until }) =>
      [
        `Consultations: ${going} under way, ${withTexts} ended whose texts are still kept.`,
        ...(until === undefined ? [] : [`The last of the texts go on ${until}.`]),
      ].join(' '),
    tasks: (count) => `Open tasks: ${count}`,
    groups: (names) => (names === undefined ? 'You belong to no group.' : `Your groups: ${names}`),
    follows: (count) => `Things that you follow: ${count}`,
    account:
      'Besides: your Teams id, your work e-mail and the address of our chat, so that I can write to you, and the service and area that you asked about last.',
    notKept: 'Your questions about contacts are not kept.',
    forget: 'Delete my data',
    confirmTitle: 'Delete your data?',
    willGo:
      'What goes: language, home area, the service and area asked about last, what you follow, how you get summaries, and the texts of your questions that ended without advice.',
    stays: (keeper) =>
      [
        'What stays: consultations and tasks under way, since somebody waits for them, advice that was given until its own day of deletion, published summaries, and figures without names.',
        keeper === undefined
          ? 'The directory is kept by the coordinator of the area: ask them for changes.'
          : `The directory is kept by ${keeper}: ask them for changes.`,
        'Your Teams id and address go when the administrator deletes them at your request.',
      ].join(' '),
    confirm: 'Delete',
    keep: 'Do not delete',
    forgotten: (texts) =>
      texts === 0
        ? 'Your data is deleted.'
        : `Your data is deleted, and so are the texts of ${texts === 1 ? 'one question' : `${texts} questions`}.`,
    nothingDone: 'Nothing was deleted.',
    personalOnly: 'Ask me this in our personal chat, so that others do not see the answer.',
  },
};
