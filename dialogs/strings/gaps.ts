import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of questions that had no answer. Parameters are already escaped for where they stand. */
interface GapStrings {
  readonly title: string;
  /** `words` in the order of the alphabet, `areas` most asked first. */
  readonly line: (words: string, areas: string, count: number) => string;
  readonly areas: (areas: string, others: number) => string;
  readonly noArea: string;
  readonly handle: (words: string) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly whatIsKept: string;
  readonly coordinatorsOnly: string;
  readonly whatToDo: string;
  readonly addWords: string;
  readonly wordsLabel: string;
  readonly wordsMissing: string;
  readonly serviceLabel: string;
  readonly serviceMissing: string;
  readonly otherLabel: string;
  readonly otherExample: string;
  readonly severalServices: string;
  readonly newService: string;
  readonly nameTheService: string;
  readonly notOurs: string;
  readonly markedNotOurs: (words: string) => string;
  readonly handledAlready: string;
}

export const gapStrings: Readonly<Record<Language, GapStrings>> = {
  fi: {
    title: 'Kysymyksiä ilman vastausta',
    line: (words, areas, count) =>
      count === 1 ? `${words} – ${areas}, kerran` : `${words} – ${areas}, ${count} kertaa`,
    areas: (areas, others) =>
      others === 0
        ? areas
        : others === 1
          ? `${areas} ja yksi muu alue`
          : `${areas} ja ${others} muuta aluetta`,
    noArea: 'ei aluetta',
    handle: (words) => `Käsittele: ${words}`,
    none: 'Mikään kysymys ei ole jäänyt vastauksetta useammin kuin kerran.',
    more: (count) => (count === 1 ? 'Ja yksi muu.' : `Ja ${count} muuta.`),
    whatIsKept:
      'Kysymyksistä säilyy vain enintään kolme aihesanaa ja alue, ei kysyjää eikä asiakasta. Näet ne, joita on kysytty useammin kuin kerran.',
    coordinatorsOnly: 'Kysymyksiä ilman vastausta näkevät alueiden koordinaattorit.',
    whatToDo:
      'Jos jokin palvelu hoitaa asian, lisää sille sanat, joilla asiaa kysytään. Kysyjät löytävät palvelun jatkossa niillä.',
    addWords: 'Lisää sanat palvelulle',
    wordsLabel: 'Sanat, pilkulla erotettuina',
    wordsMissing: 'Kirjoita vähintään yksi sana.',
    serviceLabel: 'Palvelu',
    serviceMissing: 'Valitse palvelu tai kirjoita sen nimi.',
    otherLabel: 'Muu palvelu',
    otherExample: 'perheneuvola',
    severalServices: 'Nimi sopii useaan palveluun. Kirjoita se kokonaan:',
    newService: 'Tarvitaan uusi palvelu',
    nameTheService: 'Anna palvelulle nimi.',
    notOurs: 'Ei kuulu meille',
    markedNotOurs: (words) => `Merkitty: ei kuulu meille (${words}). Sitä ei enää näytetä.`,
    handledAlready: 'Tämä on jo käsitelty.',
  },
  sv: {
    title: 'Obesvarade frågor',
    line: (words, areas, count) =>
      count === 1 ? `${words} – ${areas}, en gång` : `${words} – ${areas}, ${count} gånger`,
    areas: (areas, others) =>
      others === 0
        ? areas
        : others === 1
          ? `${areas} och ett annat område`
          : `${areas} och ${others} andra områden`,
    noArea: 'inget område',
    handle: (words) => `Behandla: ${words}`,
    none: 'Ingen fråga har blivit obesvarad mer än en gång.',
    more: (count) => (count === 1 ? 'Och en till.' : `Och ${count} till.`),
    whatIsKept:
      'Av frågorna sparas bara högst tre ämnesord och området, inte vem som frågade och ingenting om klienter. Du ser det som har frågats mer än en gång.',
    coordinatorsOnly: 'Obesvarade frågor visas för områdenas koordinatorer.',
    whatToDo:
      'Om det finns en tjänst för ärendet, lägg till de ord som folk frågar med. Då hittar de tjänsten med dem.',
    addWords: 'Lägg till orden',
    wordsLabel: 'Ord, åtskilda med kommatecken',
    wordsMissing: 'Skriv minst ett ord.',
    serviceLabel: 'Tjänst',
    serviceMissing: 'Välj en tjänst eller skriv dess namn.',
    otherLabel: 'En annan tjänst',
    otherExample: 'familjerådgivning',
    severalServices: 'Det finns flera som namnet passar på. Skriv hela namnet:',
    newService: 'Det behövs en ny tjänst',
    nameTheService: 'Ge tjänsten ett namn.',
    notOurs: 'Hör inte till oss',
    markedNotOurs: (words) => `Märkt: hör inte till oss (${words}). Det visas inte längre.`,
    handledAlready: 'Det här är redan behandlat.',
  },
  en: {
    title: 'Unanswered questions',
    line: (words, areas, count) =>
      count === 1 ? `${words} – ${areas}, once` : `${words} – ${areas}, ${count} times`,
    areas: (areas, others) =>
      others === 0
        ? areas
        : others === 1
          ? `${areas} and one other area`
          : `${areas} and ${others} other areas`,
    noArea: 'no area',
    handle: (words) => `Handle: ${words}`,
    none: 'No question has gone unanswered more than once.',
    more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    whatIsKept:
      'Only at most three topic words and the area of a question are kept: not who asked, and nothing about clients. You see what has been asked more than once.',
    coordinatorsOnly: 'Unanswered questions are shown to the coordinators of the areas.',
    whatToDo:
      'If a service deals with this, add the words that people ask with. They will find the service by them.',
    addWords: 'Add the words',
    wordsLabel: 'Words, separated by commas',
    wordsMissing: 'Write at least one word.',
    serviceLabel: 'Service',
    serviceMissing: 'Choose a service or write its name.',
    otherLabel: 'Another service',
    otherExample: 'family counselling',
    severalServices: 'The name fits several services. Write it in full:',
    newService: 'A new service is needed',
    nameTheService: 'Give the service a name.',
    notOurs: 'Not ours',
    markedNotOurs: (words) => `Marked as not ours (${words}). It is no longer shown.`,
    handledAlready: 'This has been handled already.',
  },
};
