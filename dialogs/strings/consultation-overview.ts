import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of how consultations go. Numbers and names are already written out, and escaped for where they stand. */
interface ConsultationOverview {
  readonly title: string;
  readonly titleIn: (area: string) => string;
  readonly now: (open: number, late: number) => string;
  readonly late: (service: string, area: string, state: string, holder: string, since: string) => string;
  /** Instead of a name in `late`. */
  readonly requester: string;
  readonly more: (count: number) => string;
  /** How many ended without an answer lately, and one of them. */
  readonly unanswered: (count: number, days: number) => string;
  readonly unansweredRow: (service: string, area: string, day: string) => string;
  readonly year: string;
  readonly asked: (count: number) => string;
  readonly few: string;
  /** How long something took, within a sentence; `said` is the number of working hours as it is written. */
  readonly within: (hours: number, said: string) => string;
  readonly reaction: (within: string) => string;
  readonly closing: (within: string) => string;
  readonly withoutMeeting: (share: string) => string;
  readonly useful: (very: string, somewhat: string) => string;
  readonly saved: (referrals: number, meetings: number) => string;
  readonly service: (service: string, asked: number, within: string | undefined) => string;
  readonly sheet: string;
  readonly sheetNote: string;
  /** Month, service, area, asked, open, reaction, closing, without meeting, very useful, somewhat useful, referrals, meetings. */
  readonly columns: readonly string[];
  /** In the cells of a row that is of every service, area or month. */
  readonly all: string;
  readonly byMonth: string;
  /** Over the services that are asked about most. */
  readonly mostAsked: string;
  readonly byService: string;
  readonly byEach: string;
  readonly fileName: string;
  readonly fileDescription: string;
  readonly denied: string;
  /** The same before the list of one's own. */
  readonly yours: string;
  readonly notYours: string;
  readonly whichArea: string;
  readonly unknown: string;
  readonly stopped: string;
  readonly started: string;
  readonly digestTitle: string;
  /** `state` says by when. */
  readonly digestRow: (about: DigestRow, state: string) => string;
  /** Another time is proposed, to be answered by then. */
  readonly digestMove: (about: DigestRow, state: string, until: string) => string;
  readonly digestTime: (about: DigestRow, time: string) => string;
  readonly digestMore: (count: number) => string;
  readonly digestWhy: string;
  readonly digestSummary: (count: number) => string;
  readonly help: string;
}

/** What tells one open consultation from another: who asked, and when. */
interface DigestRow {
  readonly service: string;
  readonly area: string;
  readonly who: string;
  readonly asked: string;
}

export const consultationOverview: Readonly<Record<Language, ConsultationOverview>> = {
  fi: {
    title: 'Konsultaatioiden tilanne',
    titleIn: (area) => `Konsultaatioiden tilanne: ${area}`,
    now: (open, late) =>
      open === 0 ? 'Avoimia konsultaatioita ei ole.' : `Avoinna nyt ${open}, joista viivästynyt ${late}.`,
    late: (service, area, state, holder, since) =>
      `- ${service}, ${area}: ${state}, vastuussa ${holder}, ${since} lähtien`,
    requester: 'kysyjä',
    more: (count) => `ja ${count} muuta viivästynyttä`,
    unanswered: (count, days) =>
      count === 1
        ? `Viimeisten ${days} päivän aikana yksi kysymys jäi ilman vastausta:`
        : `Viimeisten ${days} päivän aikana ${count} kysymystä jäi ilman vastausta:`,
    unansweredRow: (service, area, day) => `- ${service}, ${area}: päättyi ${day}`,
    year: 'Viimeiset 12 kuukautta',
    asked: (count) => (count === 1 ? 'Kysytty kerran.' : `Kysytty ${count} kertaa.`),
    few: 'Muut luvut näkyvät, kun konsultaatioita on vähintään viisi, jotta ne eivät kerro yksittäisistä ihmisistä.',
    within: (hours, said) => (hours < 1 ? 'alle tunnissa' : `${said} työtunnissa`),
    reaction: (within) => `Ensimmäinen vastaus tavallisesti ${within} (mediaani).`,
    closing: (within) => `Päättynyt tavallisesti ${within} (mediaani).`,
    withoutMeeting: (share) => `Ilman sovittua aikaa hoitui ${share}.`,
    useful: (very, somewhat) => `Palautteista ${very}: paljon hyötyä, ${somewhat}: jonkin verran.`,
    saved: (referrals, meetings) => `Säästyi lähetteitä ${referrals}, kokouksia ${meetings}.`,
    service: (service, asked, within) =>
      within === undefined ? `- ${service}: ${asked}` : `- ${service}: ${asked}, vastaus ${within}`,
    sheet: 'Taulukkona',
    sheetNote: 'Alle viiden konsultaation luvuista näkyy vain määrä. Ajat ovat työtuntien (8–16) mediaaneja.',
    columns: [
      'Kuukausi',
      'Palvelu',
      'Alue',
      'Kysytty',
      'Avoinna',
      'Ensimmäinen vastaus, h',
      'Päättyminen, h',
      'Ilman sovittua aikaa',
      'Paljon hyötyä',
      'Jonkin verran hyötyä',
      'Lähete jäi pois',
      'Kokous jäi pois',
    ],
    all: 'kaikki',
    byMonth: 'Kuukausittain',
    mostAsked: 'Eniten kysytyt palvelut',
    byService: 'Palveluittain, 12 kuukautta',
    byEach: 'Kuukausittain, palveluittain ja alueittain',
    fileName: 'konsultaatiot',
    fileDescription: 'Konsultaatioiden luvut kuukausittain, palveluittain ja alueittain',
    denied:
      'Konsultaatioiden tilanteen näkevät alueiden koordinaattorit. Omasi näet kirjoittamalla *omat konsultaatiot*.',
    yours: 'Alueiden tilanteen näkevät vain koordinaattorit. Tässä ovat omat konsultaatiosi.',
    notYours: 'Näet vain omien alueidesi konsultaatiot. Kirjoita *konsultaatioiden tilanne*.',
    whichArea: 'Aluetta ei löytynyt. Kirjoita esimerkiksi *konsultaatiot Hartola*.',
    unknown: 'En tunne sähköpostiosoitettasi, joten sinulle ei lähde koosteita.',
    stopped: 'En lähetä enää maanantaikoostetta. Saat sen takaisin kirjoittamalla *aloita maanantaikooste*.',
    started: 'Lähetän maanantaiaamuisin koosteen, kun jokin konsultaatio on avoinna.',
    digestTitle: 'Tämän viikon konsultaatiosi',
    digestRow: ({ service, area, who, asked }, state) =>
      `${service}, ${area}: ${state} (kysyi ${who} ${asked})`,
    digestMove: ({ service, area, who, asked }, state, until) =>
      `${service}, ${area}: ${state}, viimeistään ${until} (kysyi ${who} ${asked})`,
    digestTime: ({ service, area, who, asked }, time) =>
      `${service}, ${area}: aika **${time}** (kysyi ${who} ${asked})`,
    digestMore: (count) => `ja ${count} muuta. Kirjoita *avoimet*, niin näet ne.`,
    digestWhy:
      'Saat tämän maanantaisin, kun sinulla on avoimia konsultaatioita. Kirjoita *lopeta maanantaikooste*, jos et halua sitä.',
    digestSummary: (count) =>
      count === 1 ? 'Sinulla on yksi avoin konsultaatio' : `Sinulla on ${count} avointa konsultaatiota`,
    help: '- **konsultaatioiden tilanne** · **konsultaatiot Hartola** – avoimet, viivästyneet ja vuoden luvut',
  },
  sv: {
    title: 'Läget för konsultationerna',
    titleIn: (area) => `Läget för konsultationerna: ${area}`,
    now: (open, late) =>
      open === 0 ? 'Det finns inga öppna konsultationer.' : `Öppna nu ${open}, av dem försenade ${late}.`,
    late: (service, area, state, holder, since) =>
      `- ${service}, ${area}: ${state}, ansvarig ${holder}, sedan ${since}`,
    requester: 'den som frågade',
    more: (count) => `och ${count} försenade till`,
    unanswered: (count, days) =>
      count === 1
        ? `Under de senaste ${days} dagarna fick en fråga inget svar:`
        : `Under de senaste ${days} dagarna fick ${count} frågor inget svar:`,
    unansweredRow: (service, area, day) => `- ${service}, ${area}: avslutades ${day}`,
    year: 'De senaste 12 månaderna',
    asked: (count) => (count === 1 ? 'En fråga.' : `${count} frågor.`),
    few: 'De andra talen visas när konsultationerna är minst fem, så att de inte berättar om enskilda personer.',
    within: (hours, said) => (hours < 1 ? 'på mindre än en timme' : `inom ${said} arbetstimmar`),
    reaction: (within) => `Det första svaret kom vanligen ${within} (median).`,
    closing: (within) => `Avslutades vanligen ${within} (median).`,
    withoutMeeting: (share) => `Utan avtalad tid sköttes ${share}.`,
    useful: (very, somewhat) => `Av svaren ${very}: mycket nytta, ${somewhat}: i någon mån.`,
    saved: (referrals, meetings) => `Remisser som undveks: ${referrals}, möten: ${meetings}.`,
    service: (service, asked, within) =>
      within === undefined ? `- ${service}: ${asked}` : `- ${service}: ${asked}, svar ${within}`,
    sheet: 'Som tabell',
    sheetNote:
      'Av färre än fem konsultationer visas bara antalet. Tiderna är medianer av arbetstimmar (8–16).',
    columns: [
      'Månad',
      'Tjänst',
      'Område',
      'Frågor',
      'Öppna',
      'Första svaret, h',
      'Avslutades, h',
      'Utan avtalad tid',
      'Mycket nytta',
      'Nytta i någon mån',
      'Remiss onödig',
      'Möte onödigt',
    ],
    all: 'alla',
    byMonth: 'Per månad',
    mostAsked: 'Tjänster med flest frågor',
    byService: 'Per tjänst, 12 månader',
    byEach: 'Per månad, tjänst och område',
    fileName: 'konsultationer',
    fileDescription: 'Konsultationerna i siffror per månad, tjänst och område',
    denied:
      'Läget för konsultationerna ser områdenas koordinatorer. Dina egna ser du med *mina konsultationer*.',
    yours: 'Bara koordinatorerna ser läget i områdena. Här är dina egna konsultationer.',
    notYours: 'Du ser bara dina egna områdens konsultationer. Skriv *läget för konsultationerna*.',
    whichArea: 'Området hittades inte. Skriv till exempel *konsultationer Ingå*.',
    unknown: 'Jag känner inte din e-postadress, så du får inga översikter.',
    stopped: 'Jag skickar inte längre måndagsöversikten. Du får den tillbaka med *starta måndagsöversikten*.',
    started: 'Jag skickar en översikt på måndagsmorgnar när någon konsultation är öppen.',
    digestTitle: 'Dina konsultationer den här veckan',
    digestRow: ({ service, area, who, asked }, state) =>
      `${service}, ${area}: ${state} (${who} frågade ${asked})`,
    digestMove: ({ service, area, who, asked }, state, until) =>
      `${service}, ${area}: ${state}, senast ${until} (${who} frågade ${asked})`,
    digestTime: ({ service, area, who, asked }, time) =>
      `${service}, ${area}: tid **${time}** (${who} frågade ${asked})`,
    digestMore: (count) => `och ${count} till. Skriv *öppna konsultationer* så ser du dem.`,
    digestWhy:
      'Du får detta på måndagar när du har öppna konsultationer. Skriv *avsluta måndagsöversikten* om du inte vill ha den.',
    digestSummary: (count) =>
      count === 1 ? 'Du har en öppen konsultation' : `Du har ${count} öppna konsultationer`,
    help: '- **läget för konsultationerna** · **konsultationer Ingå** – öppna, försenade och årets siffror',
  },
  en: {
    title: 'Consultation overview',
    titleIn: (area) => `Consultation overview: ${area}`,
    now: (open, late) =>
      open === 0 ? 'There are no open consultations.' : `Open now ${open}, of which late ${late}.`,
    late: (service, area, state, holder, since) =>
      `- ${service}, ${area}: ${state}, responsible ${holder}, since ${since}`,
    requester: 'the one who asked',
    more: (count) => `and ${count} more late ones`,
    unanswered: (count, days) =>
      count === 1
        ? `In the last ${days} days one question got no answer:`
        : `In the last ${days} days ${count} questions got no answer:`,
    unansweredRow: (service, area, day) => `- ${service}, ${area}: ended ${day}`,
    year: 'The last 12 months',
    asked: (count) => (count === 1 ? 'Asked once.' : `Asked ${count} times.`),
    few: 'The other figures are shown once there are at least five consultations, so that they say nothing about individual people.',
    within: (hours, said) => (hours < 1 ? 'in less than an hour' : `within ${said} working hours`),
    reaction: (within) => `First answer usually ${within} (median).`,
    closing: (within) => `Closed usually ${within} (median).`,
    withoutMeeting: (share) => `Done without an agreed time: ${share}.`,
    useful: (very, somewhat) => `Of the feedback, ${very} found it very useful, ${somewhat} somewhat.`,
    saved: (referrals, meetings) =>
      `A referral became unnecessary ${referrals} times, a meeting ${meetings} times.`,
    service: (service, asked, within) =>
      within === undefined ? `- ${service}: ${asked}` : `- ${service}: ${asked}, answer ${within}`,
    sheet: 'As a spreadsheet',
    sheetNote:
      'For fewer than five consultations only the count is shown. Times are medians of working hours (8–16).',
    columns: [
      'Month',
      'Service',
      'Area',
      'Asked',
      'Open',
      'First answer, h',
      'Closed, h',
      'Without agreed time',
      'Very useful',
      'Somewhat useful',
      'Referral saved',
      'Meeting saved',
    ],
    all: 'all',
    byMonth: 'By month',
    mostAsked: 'Services asked about most',
    byService: 'By service, 12 months',
    byEach: 'By month, service and area',
    fileName: 'consultations',
    fileDescription: 'The consultations in figures by month, service and area',
    denied:
      'Only coordinators see the consultation overview of their areas. Write *my consultations* to see your own.',
    yours: 'The overview of areas is for coordinators. Here are your own consultations.',
    notYours: 'You see the consultations of your own areas only. Write *consultation overview*.',
    whichArea: 'I cannot find the area. Write for example *consultations Hartola*.',
    unknown: 'I do not know your e-mail address, so no digests are sent to you.',
    stopped: 'I no longer send the Monday digest. You get it back with *start Monday digest*.',
    started: 'I send a digest on Monday mornings when a consultation is open.',
    digestTitle: 'Your consultations this week',
    digestRow: ({ service, area, who, asked }, state) =>
      `${service}, ${area}: ${state} (${who} asked ${asked})`,
    digestMove: ({ service, area, who, asked }, state, until) =>
      `${service}, ${area}: ${state}, by ${until} (${who} asked ${asked})`,
    digestTime: ({ service, area, who, asked }, time) =>
      `${service}, ${area}: time **${time}** (${who} asked ${asked})`,
    digestMore: (count) => `and ${count} more. Write *open consultations* to see them.`,
    digestWhy:
      'You get this on Mondays when you have open consultations. You stop it by writing *stop Monday digest*.',
    digestSummary: (count) =>
      count === 1 ? 'You have one open consultation' : `You have ${count} open consultations`,
    help: '- **consultation overview** · **consultations Hartola** – open ones, late ones, the figures of the year',
  },
};
