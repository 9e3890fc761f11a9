import type { Language } from '../../knowledge/kernel/languages.ts';
import type { TimeDoubt } from '../../knowledge/language/dates/read-times.ts';
import type { PersonalData } from '../../knowledge/language/screening/screen.ts';

/** What is said when a form of a consultation cannot be sent as it is. Parameters are already escaped. */
interface ConsultationChecks {
  readonly button: string;
  readonly questionMissing: string;
  readonly urgencyMissing: string;
  readonly wayMissing: string;
  readonly textMissing: string;
  /** `time` is an example of one to come. */
  readonly timesMissing: (time: string) => string;
  readonly kindMissing: string;
  readonly toMissing: string;
  readonly tooLong: (most: number) => string;
  readonly tooManyTimes: (most: number) => string;
  readonly kinds: Readonly<Record<PersonalData, string>>;
  /** What is found, and at which words of the text: `1 and 4`, of which there are `count`. */
  readonly finding: (kind: string, count: number, words: string) => string;
  readonly refused: (findings: string) => string;
  readonly doubtful: (count: number, words: string) => string;
  readonly doubts: Readonly<Record<TimeDoubt['reason'], (words: string) => string>>;
  /** Clock times, `3.00`. */
  readonly atNight: (said: string, meant: string) => string;
  /** The same after ten in the evening, which is no hour of the morning or the afternoon. */
  readonly lateNight: (said: string) => string;
  readonly notUnderstood: (time: string) => string;
  /** One of several times was not understood, in its own words. */
  readonly partNotUnderstood: (part: string) => string;
  readonly unknownPerson: string;
  readonly severalPeople: (addresses: string) => string;
  readonly nobody: string;
  readonly gone: string;
  readonly personalOnly: string;
}

export const consultationChecks: Readonly<Record<Language, ConsultationChecks>> = {
  fi: {
    button: 'Kysy neuvoa',
    questionMissing: 'Kirjoita, mihin tarvitset neuvoa.',
    urgencyMissing: 'Valitse, milloin tarvitset vastauksen.',
    wayMissing: 'Valitse, miten haluat neuvon.',
    textMissing: 'Kirjoita teksti.',
    timesMissing: (time) => `Kirjoita ainakin yksi aika, esimerkiksi *${time}*.`,
    kindMissing: 'Valitse, mitä konsultaatiosta seurasi.',
    toMissing: 'Kirjoita, kenelle siirrät pyynnön.',
    tooLong: (most) => `Teksti on liian pitkä. Lyhennä se enintään ${most} merkkiin.`,
    tooManyTimes: (most) => `Aikoja on liikaa. Kirjoita enintään ${most}.`,
    kinds: {
      identity_code: 'henkilötunnus',
      phone: 'puhelinnumero',
      email: 'sähköpostiosoite',
      street_address: 'katuosoite',
      client_name: 'henkilön nimi',
      birth_date: 'syntymäaika',
      client_number: 'asiakasnumero',
    },
    finding: (kind, count, words) => `${kind} (${count === 1 ? 'sana' : 'sanat'} ${words})`,
    refused: (findings) =>
      `Tekstiä ei lähetetty eikä tallennettu, koska siinä näyttää olevan: ${findings}. Poista tieto ja lähetä uudelleen. Kirjoita ilman asiakkaan tietoja.`,
    doubtful: (count, words) =>
      `Tekstissä voi olla asiakkaan nimi (${count === 1 ? 'sana' : 'sanat'} ${words}). Tekstiä ei ole lähetetty. Poista nimi, tai vahvista, ettei se ole asiakkaan.`,
    doubts: {
      no_day: (words) => `Miltä päivältä on ”${words}”?`,
      no_time: (words) => `Mihin kellonaikaan on ”${words}”?`,
      no_such_time: (words) => `Kellonaikaa ”${words}” ei ole.`,
      no_such_day: (words) => `Päivää ”${words}” ei ole kalenterissa.`,
      end_before_start: (words) => `Aika ”${words}” loppuu ennen kuin alkaa.`,
      past: (words) => `Aika ”${words}” on jo mennyt.`,
      two_readings: (words) => `”${words}” voi tarkoittaa kahta päivää. Kirjoita päivämäärä.`,
      unclear_exception: (words) =>
        `En ymmärtänyt, mikä jää pois: ”${words}”. Kirjoita vain ajat, jotka käyvät.`,
    },
    lateNight: (said) =>
      `Kello ${said} on liian myöhään. Kirjoita aika, joka alkaa ennen klo 22:ta ja päättyy ennen puoltayötä.`,
    atNight: (said, meant) => `Kello ${said} on yöllä. Jos tarkoitat kello ${meant}, kirjoita se niin.`,
    partNotUnderstood: (part) =>
      `En saanut selvää kohdasta ”${part}”. Kirjoita siihen päivä ja kellonaika tai jätä se pois.`,
    notUnderstood: (time) => `Ajoista ei saanut selvää. Kirjoita päivä ja kellonaika, esimerkiksi *${time}*.`,
    unknownPerson: 'Tällaista henkilöä ei löydy. Kirjoita työntekijän nimi tai sähköpostiosoite.',
    severalPeople: (addresses) =>
      `Samannimisiä on useita. Kirjoita sähköpostiosoite, joka on jokin näistä: ${addresses}.`,
    nobody:
      'Juuri nyt ei löydy ketään, jolta voisi kysyä. Kirjoita alueen koordinaattorille, tai yritä myöhemmin uudelleen.',
    gone: 'Tätä konsultaatiota ei enää ole. Kirjoita *omat konsultaatiot*, niin näet omasi.',
    personalOnly:
      'Neuvoa kysytään Kopin kanssa kahden kesken. Avaa oma keskustelusi Kopin kanssa ja kysy siellä.',
  },
  sv: {
    button: 'Be om råd',
    questionMissing: 'Skriv vad du behöver råd om.',
    urgencyMissing: 'Välj när du behöver svaret.',
    wayMissing: 'Välj hur du vill få rådet.',
    textMissing: 'Skriv en text.',
    timesMissing: (time) => `Skriv åtminstone en tid, till exempel *${time}*.`,
    kindMissing: 'Välj vad konsultationen ledde till.',
    toMissing: 'Skriv vem som ska få begäran.',
    tooLong: (most) => `Texten är för lång. Förkorta den till högst ${most} tecken.`,
    tooManyTimes: (most) => `Det är för många tider. Skriv högst ${most}.`,
    kinds: {
      identity_code: 'en personbeteckning',
      phone: 'ett telefonnummer',
      email: 'en e-postadress',
      street_address: 'en gatuadress',
      client_name: 'en persons namn',
      birth_date: 'ett födelsedatum',
      client_number: 'ett klientnummer',
    },
    finding: (kind, _count, words) => `${kind} (ord ${words})`,
    refused: (findings) =>
      `Texten skickades inte och sparades inte, eftersom den verkar innehålla: ${findings}. Ta bort uppgiften och skicka på nytt. Skriv utan klientuppgifter.`,
    doubtful: (_count, words) =>
      `Det kan finnas en klients namn i texten (ord ${words}). Texten har inte skickats. Ta bort namnet, eller bekräfta att det inte är en klients.`,
    doubts: {
      no_day: (words) => `Vilken dag gäller ”${words}”?`,
      no_time: (words) => `Vilket klockslag gäller ”${words}”?`,
      no_such_time: (words) => `Klockslaget ”${words}” finns inte.`,
      no_such_day: (words) => `Dagen ”${words}” finns inte i kalendern.`,
      end_before_start: (words) => `Tiden ”${words}” slutar innan den börjar.`,
      past: (words) => `Tiden ”${words}” har redan gått.`,
      two_readings: (words) => `”${words}” kan betyda två dagar. Skriv datumet.`,
      unclear_exception: (words) =>
        `Jag förstod inte vad som ska lämnas bort: ”${words}”. Skriv bara de tider som passar.`,
    },
    lateNight: (said) =>
      `Klockan ${said} är för sent. Skriv en tid som börjar före kl. 22 och slutar före midnatt.`,
    atNight: (said, meant) => `Klockan ${said} är på natten. Menar du klockan ${meant}, skriv det så.`,
    partNotUnderstood: (part) =>
      `Jag förstod inte ”${part}”. Skriv dag och klockslag där eller lämna bort det.`,
    notUnderstood: (time) =>
      `Det gick inte att förstå tiderna. Skriv dag och klockslag, till exempel *${time}*.`,
    unknownPerson: 'Personen hittades inte. Skriv den anställdas namn eller e-postadress.',
    severalPeople: (addresses) => `Flera har samma namn. Skriv en av de här e-postadresserna: ${addresses}.`,
    nobody:
      'Just nu finns det ingen att fråga. Skriv till områdets koordinator, eller försök på nytt senare.',
    gone: 'Den här konsultationen finns inte längre. Skriv *mina konsultationer* för att se dina.',
    personalOnly: 'Man ber om råd på tu man hand med Koppi. Öppna din egen chatt med Koppi och fråga där.',
  },
  en: {
    button: 'Ask for advice',
    questionMissing: 'Write what you need advice about.',
    urgencyMissing: 'Choose when you need the answer.',
    wayMissing: 'Choose how you want the advice.',
    textMissing: 'Write a text.',
    timesMissing: (time) => `Write at least one time, for example *${time}*.`,
    kindMissing: 'Choose what came of the consultation.',
    toMissing: 'Write who should get the request.',
    tooLong: (most) => `The text is too long. Shorten it to at most ${most} characters.`,
    tooManyTimes: (most) => `There are too many times. Write at most ${most}.`,
    kinds: {
      identity_code: 'a personal identity code',
      phone: 'a phone number',
      email: 'an e-mail address',
      street_address: 'a street address',
      client_name: 'the name of a person',
      birth_date: 'a date of birth',
      client_number: 'a client number',
    },
    finding: (kind, count, words) => `${kind} (${count === 1 ? 'word' : 'words'} ${words})`,
    refused: (findings) =>
      `The text was not sent or saved because it seems to contain: ${findings}. Remove it and send again. Leave out all client details.`,
    doubtful: (count, words) =>
      `There may be a client's name in the text (${count === 1 ? 'word' : 'words'} ${words}). The text has not been sent. Remove the name, or confirm that it is not a client's.`,
    doubts: {
      no_day: (words) => `Which day is “${words}”?`,
      no_time: (words) => `What time is “${words}”?`,
      no_such_time: (words) => `There is no such time as “${words}”.`,
      no_such_day: (words) => `There is no such day as “${words}”.`,
      end_before_start: (words) => `“${words}” ends before it starts.`,
      past: (words) => `“${words}” has already passed.`,
      two_readings: (words) => `“${words}” may mean two days. Write the date.`,
      unclear_exception: (words) =>
        `I did not understand what is left out: “${words}”. Write only the times that suit you.`,
    },
    lateNight: (said) =>
      `${said.replace('.', ':')} is too late in the day. Write a time that begins before 22:00 and ends before midnight.`,
    atNight: (said, meant) =>
      `${said.replace('.', ':')} is at night. If you mean ${meant.replace('.', ':')}, please write it that way.`,
    partNotUnderstood: (part) =>
      `I did not understand “${part}”. Write a day and a time there, or leave it out.`,
    notUnderstood: (time) =>
      `The times could not be understood. Write a day and a time, for example *${time}*.`,
    unknownPerson: 'No such person was found. Write the name or e-mail address of a worker.',
    severalPeople: (addresses) =>
      `Several people have this name. Write one of these addresses: ${addresses}.`,
    nobody: 'There is nobody to ask right now. Write to the coordinator of the area, or try again later.',
    gone: 'This consultation is no longer there. Write *my consultations* to see yours.',
    personalOnly: 'Advice is asked for in private. Open your own chat with Koppi and ask there.',
  },
};
