import { allOf } from '../listed.ts';
import type { WindowSetupStrings } from './strings.ts';

export const sv: WindowSetupStrings = {
  newTitle: 'Ny konsultationstid',
  editTitle: 'Ändra konsultationstiden',
  intro: 'Fyll i eller rätta uppgifterna. Jag visar dem innan något sparas.',
  labels: {
    service: 'Tjänst',
    areas: 'Områden som tiden gäller',
    specialists: 'Sakkunniga (om tomt, du själv)',
    when: 'När',
    slot: 'Längden på en tid, min',
    buffer: 'Paus mellan tiderna, min',
    capacity: 'Hur många konsultationer samtidigt',
    notice: 'Bokas senast, arbetsdagar före',
    horizon: 'Kan bokas, veckor framåt',
    way: 'Hur',
    holidays: 'På helgdagar',
  },
  hints: {
    specialists: 'Maija Malli, Matti Malli',
    areas: 'Hangö, Ingå',
    when: 'varannan tisdag kl. 12–14',
  },
  missing: 'Fyll i fältet.',
  ways: { meeting: 'Teams-möte', phone: 'Telefonsamtal', writing: 'Skriftligt' },
  holidaysOff: 'hålls inte',
  holidaysOn: 'hålls',
  next: 'Fortsätt',
  faults: (day) => ({
    service_missing: 'Vilken tjänst gäller tiden? Skriv tjänstens namn.',
    several_services: 'Flera tjänster passar. Välj vilken tiden gäller.',
    areas_missing: 'Vilka områden gäller tiden? Skriv namnen på kommunerna eller områdena.',
    specialists_missing: 'Vem ger råd? Skriv den sakkunnigas namn eller e-postadress.',
    several_of_a_name: 'Flera har samma namn. Skriv den sakkunnigas e-postadress.',
    when_missing: 'När är tiden? Skriv till exempel *varannan tisdag kl. 12–14*.',
    no_time: 'Vilket klockslag? Skriv början och slut, till exempel *kl. 12–14*.',
    end_before_start: 'Tiden slutar innan den börjar. Kontrollera klockslagen.',
    several:
      'Du skrev flera tider. En konsultationstid har alltid samma klockslag: skriv först en tid och lägg till den andra separat.',
    unclear_days:
      'Jag förstod inte vilka dagar du menar. Skriv till exempel *sista fredagen i månaden kl. 12–14* eller *tisdagar jämna veckor kl. 12–14*.',
    exception: `Enstaka dagar kan inte lämnas bort här. Skriv tiden utan dem, och när den är sparad skriv till exempel *ställ in konsultationstiden ${day}*.`,
    unclear_exception: `Jag förstod inte vilka dagar som ska lämnas bort. Skriv datumen, till exempel *varje onsdag kl. 12–14, utom ${day}*.`,
    no_such_time: 'Ett sådant klockslag finns inte. Skriv till exempel *kl. 12–14*.',
    no_such_day: 'Dagen finns inte i kalendern. Kontrollera dagen.',
    past: 'Dagen har redan gått. Skriv en kommande dag, och även året om det är nästa år.',
    begun: 'Den tiden har redan börjat eller gått. Skriv en senare tid.',
    on_holiday: 'Dagen är en helgdag. Skriv en annan dag, eller välj att tiden hålls också på helgdagar.',
    slot_missing: 'Hur lång är en tid? Skriv minuterna, till exempel *30*.',
    slot_too_long: 'En enskild tid är längre än hela konsultationstiden. Förkorta den enskilda tiden.',
    bad_number: 'Något av talen är inte tillåtet. Kontrollera minuter, dagar och veckor.',
    way_missing: 'Välj hur råden ges.',
  }),
  unknownSpecialist: (name, near) =>
    near.length === 0
      ? `Jag hittade ingen som heter ${name}. Kontrollera namnet eller skriv e-postadressen.`
      : `Jag hittade ingen som heter ${name}. Menade du någon av dessa: ${near.join(', ')}?`,
  notInSeries: (day) => `Tiden skulle ändå inte hållas ${day}. Kontrollera dagen som ska lämnas bort.`,
  unknownArea: (name) => `Jag hittade inget område som heter ${name}. Kontrollera namnet eller ta bort det.`,
  otherService: 'Någon annan tjänst',
  chooseSpecialists: 'Sakkunniga',
  changeFaults: (day, other) => ({
    day_missing: `Vilken dag menar du? Skriv datumet, till exempel *${day}*.`,
    to_missing: `Till vilken dag flyttas tiden? Skriv till exempel *${day} -> ${other} kl. 13–15*.`,
    no_such_day: 'Dagen finns inte i kalendern. Kontrollera dagen.',
    end_before_start: 'Slutet är före början. Kontrollera dagarna och klockslagen.',
    past: 'Dagen har redan gått. Skriv en kommande dag.',
    begun: 'Den tiden har redan börjat eller gått. Välj en senare tid.',
    several_days: 'Du skrev flera dagar. Skriv en i taget.',
    no_such_time: `Ett sådant klockslag finns inte. Tiden börjar och slutar samma dag, senast kl. 23.59. Skriv till exempel *${day} -> ${other} kl. 13–15*.`,
    not_held: 'Då hålls ingen konsultationstid. Välj en av de kommande dagarna.',
    not_off: 'Då är ingenting inställt och det är inte paus. Välj någon av de inställda dagarna.',
    not_ended: 'Konsultationstiden har ingen sista dag.',
    held_there_already: 'Den dagen finns redan en konsultationstid. Välj en annan dag.',
  }),
  previewTitle: 'Kontrollera konsultationstiden',
  specialists: (names) => `Sakkunniga: ${names}`,
  coming: (days) => `Följande tillfällen: ${days}`,
  onlyDay: (day) => `Dag: ${day}`,
  callOffDay: 'Ställ in dagen',
  off: (days) => `Inställt eller paus: ${days}`,
  near: (days) => `Närmast: ${days}`,
  over: 'Konsultationstiden har upphört. Om den behövs igen, skriv *ny konsultationstid*.',
  noneComing: 'Det finns inga kommande dagar.',
  slots: (slots, capacity) =>
    capacity === 1
      ? `Varje gång ${slots === 1 ? 'en tid' : `${slots} tider`} att boka.`
      : `Varje gång ${slots === 1 ? 'en tid' : `${slots} tider`} att boka, ${capacity} konsultationer per tid.`,
  rules: (notice, weeks) =>
    notice === 0
      ? `Kan bokas ännu samma dag, högst ${weeks} ${weeks === 1 ? 'vecka' : 'veckor'} framåt.`
      : `Bokas senast ${notice} ${notice === 1 ? 'arbetsdag' : 'arbetsdagar'} före, högst ${weeks} ${weeks === 1 ? 'vecka' : 'veckor'} framåt.`,
  overlap: (name, day, other) => `**Obs:** ${name} är ${day} samtidigt också här: ${other}.`,
  outside: '**Obs:** tiden är delvis utanför arbetstid (8–16).',
  intoBreak: (day) => `**Obs:** ${day} infaller under pausen. Tiden hålls ändå.`,
  ontoHoliday: (day) => `**Obs:** ${day} är en helgdag. Tiden hålls ändå.`,
  ontoWeekend: (day) => `**Obs:** ${day} infaller på ett veckoslut.`,
  weekend: '**Obs:** tiden är på ett veckoslut.',
  holidayDays: (days, held) =>
    held
      ? `**Obs:** tiden hålls också på helgdagar: ${days}`
      : `**Obs:** på helgdagar hålls tiden inte: ${days}`,
  moves: (count) =>
    count === 1
      ? 'En bokad konsultation flyttas med. Jag berättar den nya tiden för båda.'
      : `${count} bokade konsultationer flyttas med. Jag berättar de nya tiderna för alla.`,
  lost: (count) =>
    count === 1
      ? '**Obs:** en bokad konsultation förlorar sin tid. Jag meddelar båda.'
      : `**Obs:** ${count} bokade konsultationer förlorar sin tid. Jag meddelar alla.`,
  confirm: 'Bekräfta',
  edit: 'Redigera',
  drop: 'Spara inte',
  dropped: 'Ingenting sparades.',
  saved: 'Sparat.',
  denied: (names) =>
    `En konsultationstid läggs upp av koordinatorn för alla dess områden, eller av tjänstens ansvariga personer och konsulter (inte ersättare) för sig själva och sina kollegor. Fråga ${names}.`,
  deniedChange: (names) => `Du kan inte ändra den här konsultationstiden. Det kan ${names} göra.`,
  othersChange: (names) => `Du kan ställa in en dag. Andra ändringar görs av ${names}.`,
  admin: 'administratören',
  ask: (name) => `Fråga: ${name}`,
  listTitle: 'Konsultationstider',
  listNone: 'Det finns inga konsultationstider.',
  listMore: (count) => `och ${count} till. Begränsa med ett område: *konsultationstider Ingå*.`,
  listSummary: 'Konsultationstider',
  which: 'Vilken konsultationstid menar du?',
  notFound: 'Jag hittade ingen konsultationstid som du kan ändra. Skriv *konsultationstider* så ser du dem.',
  gone: 'Den här konsultationstiden finns inte längre.',
  buttons: {
    day_off: 'Ställ in en dag',
    move: 'Flytta en dag',
    pause: 'Paus',
    end: 'Sista dagen',
    resume: 'Fortsätter ändå',
    take_back: 'Hålls ändå',
  },
  forms: {
    day_off: { label: 'Vilken dag ställs in?', hint: (day) => day },
    move: { label: 'Vilken dag flyttas och vart?', hint: (from, to) => `${from} -> ${to} kl. 13–15` },
    pause: { label: 'När är det paus?', hint: () => '1.7–31.7' },
    end: { label: 'Vilken är den sista dagen?', hint: () => '31.12' },
    take_back: { label: 'Vilken dag hålls ändå?', hint: (day) => day },
  },
  changes: {
    day_off: (days) =>
      days.length === 1 ? `Dagen ${days.join()} ställs in` : `Dagarna ${allOf(days, 'sv')} ställs in`,
    move: (from, to) => `Flyttas: ${from} → ${to}`,
    pause: (from, to) => `Paus ${from}–${to}`,
    end: (day) => `Sista dagen ${day}`,
    resume: 'Fortsätter ändå utan sista dag',
    take_back: (days) => `Hålls ändå: ${days}`,
  },
  news: {
    setUp: 'Du har fått en konsultationstid',
    changed: 'En konsultationstid där du ger råd har ändrats',
    changedYours: 'En konsultationstid som du ansvarar för har ändrats',
    setUpBy: (name) => `Tiden lades upp av ${name}.`,
    changedBy: (name) => `Ändringen gjordes av ${name}.`,
  },
  help: [
    '**Konsultationstider**',
    '- **konsultationstid för familjerådgivningen varannan tisdag kl. 12–14, 30 min, Hangö och Ingå, Teams**',
    '- **konsultationstider Ingå** · **mina konsultationstider** · **ny konsultationstid**',
    '- **ställ in konsultationstiden 24.11** · **ångra inställningen 24.11** · **flytta konsultationstiden 24.11 -> 26.11 kl. 13–15** · **paus i konsultationstiderna 1.7–31.7** · **avsluta konsultationstiden 31.12**',
  ].join('\n'),
};
