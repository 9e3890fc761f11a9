import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said when the knowledge is checked. Parameters are already escaped for where they stand. */
interface PulseStrings {
  readonly title: string;
  readonly summary: (count: number) => string;
  readonly gapsSummary: string;
  /** Under the weekly card: why it came, and how it stops. */
  readonly why: string;
  readonly all: string;
  readonly save: string;
  readonly choices: Readonly<Record<'skip' | 'ok' | 'changed' | 'ask', string>>;
  readonly choose: string;
  readonly placeholder: string;
  readonly ofWorker: (worker: string, service: string, areas: string) => string;
  readonly ofService: (service: string) => string;
  readonly more: (count: number) => string;
  readonly showMore: string;
  readonly nothing: string;
  readonly absences: string;
  readonly absence: (worker: string, span: string, service: string, area: string) => string;

  readonly checked: (count: number) => string;
  readonly noneChecked: string;
  readonly changedSince: string;
  readonly denied: string;
  readonly otherwise: string;
  readonly gone: string;
  readonly asked: (names: string) => string;
  readonly askedAlready: (names: string) => string;
  readonly whatChanged: (row: string) => string;

  readonly question: string;
  readonly questionSummary: (asker: string) => string;
  readonly questionWhy: (asker: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly thanksYes: string;
  readonly thanksNo: (asker: string) => string;
  readonly answered: string;
  readonly notYours: string;
  readonly changedMeanwhile: string;
  readonly toldChanged: (worker: string) => string;
  readonly toldChangedHint: string;
  readonly unanswered: (worker: string) => string;
  readonly unreachable: (worker: string) => string;
  readonly askYourself: string;
  readonly toldSummary: string;
  readonly holds: string;

  readonly self: string;
  readonly selfWhy: string;
  readonly selfAll: string;
  readonly selfWays: string;
  readonly keeper: string;
  readonly noPhone: string;
}

export const pulseStrings: Readonly<Record<Language, PulseStrings>> = {
  fi: {
    title: 'Pitävätkö nämä paikkansa?',
    summary: (count) =>
      count === 1 ? 'Yksi tieto odottaa tarkistusta' : `${count} tietoa odottaa tarkistusta`,
    gapsSummary: 'Alueesi tiedoissa on puutteita',
    why: 'Saat kortin viikon alussa, koska nämä tiedot ovat sinun vastuullasi. Kortti jää pois, kun kaikki on tarkistettu. Jos et enää vastaa tiedoista, pyydä pääkäyttäjää vaihtamaan vastuuhenkilö.',
    all: 'Kaikki pitävät paikkansa',
    save: 'Tallenna valinnat',
    choices: { skip: '–', ok: 'pitää paikkansa', changed: 'muuttunut', ask: 'kysy työntekijältä' },
    choose: 'Valitse jokin vaihtoehdoista.',
    placeholder: 'Valitse',
    ofWorker: (worker, service, areas) => `${worker}: ${service}, ${areas}`,
    ofService: (service) => `${service}: palvelukuvaus`,
    more: (count) =>
      count === 1 ? 'Lisäksi yksi tieto odottaa vuoroaan.' : `Lisäksi ${count} tietoa odottaa vuoroaan.`,
    showMore: 'Näytä seuraavat',
    nothing: 'Sinulla ei ole nyt tarkistettavaa.',
    absences: 'Tulossa poissaolo ilman varahenkilöä',
    absence: (worker, span, service, area) => `${worker}, ${span}: ${service}, ${area}`,

    checked: (count) =>
      count === 1
        ? '**Kiitos!** Yksi tieto on merkitty tarkistetuksi.'
        : `**Kiitos!** ${count} tietoa on merkitty tarkistetuksi.`,
    noneChecked: 'Yhtään tietoa ei merkitty tarkistetuksi.',
    changedSince: 'Nämä ovat muuttuneet sen jälkeen, kun näit ne, joten niitä ei merkitty:',
    denied: 'Näitä sinulla ei ole oikeutta merkitä tarkistetuiksi:',
    otherwise:
      'Näistä olet jo kertonut, että tieto on muuttunut, tai kysynyt työntekijältä, joten niitä ei merkitty:',
    gone: 'Osa tiedoista on sillä välin poistettu.',
    asked: (names) => `Kysymys lähetetään: ${names}. Kuulet minulta, jos jotain on muuttunut.`,
    askedAlready: (names) => `Kysymys on jo lähetetty: ${names}.`,
    whatChanged: (row) => `**Mikä on muuttunut?** ${row}`,

    question: 'Pitääkö tämä paikkansa?',
    questionSummary: (asker) => `${asker} kysyy, pitävätkö tietosi paikkansa`,
    questionWhy: (asker) =>
      `${asker} kysyy, koska pitää tietoja ajan tasalla. Vastaa yhdellä napautuksella. Tätä kysytään vain kerran.`,
    yes: 'Pitää paikkansa',
    no: 'Jotain on muuttunut',
    thanksYes: '**Kiitos!** Tieto on merkitty tarkistetuksi.',
    thanksNo: (asker) =>
      `**Kiitos!** ${asker} saa tietää, että jotain on muuttunut. Omat tietosi voit korjata tästä.`,
    answered: 'Tähän kysymykseen on jo vastattu. Kiitos!',
    notYours: 'Tähän voi vastata vain se, jolta asiaa kysyttiin.',
    changedMeanwhile: 'Tieto on muuttunut sen jälkeen, kun sait kysymyksen, joten mitään ei merkitty.',
    toldChanged: (worker) => `**${worker}** kertoo, että tämä on muuttunut:`,
    toldChangedHint: 'Saat viestin, koska kysyit asiaa. Kysy, mikä on muuttunut, ja korjaa tieto tästä.',
    unanswered: (worker) => `**${worker}** ei ole vastannut viidessä työpäivässä kysymykseesi:`,
    unreachable: (worker) => `**${worker}** ei käytä Koppia, joten kysymyksesi ei mennyt perille:`,
    askYourself: 'Saat viestin, koska kysyit asiaa. Soita tai kirjoita itse, ja merkitse sitten tieto tästä.',
    toldSummary: 'Vastaus kysymykseesi tiedoista',
    holds: 'Pitää paikkansa',

    self: 'Pitävätkö tietosi paikkansa?',
    selfWhy:
      'Kysyn tätä kahdesti vuodessa, koska sinut on nimetty palveluihin ja muut löytävät sinut näillä tiedoilla. Kysymykset loppuvat, kun sinua ei ole enää nimetty mihinkään.',
    selfAll: 'Kaikki pitää paikkansa',
    selfWays: '**Mikä on muuttunut?** Voit korjata nämä itse.',
    keeper: 'Muista muutoksista kerro tietojen ylläpitäjälle:',
    noPhone: 'ei puhelinnumeroa',
  },
  sv: {
    title: 'Stämmer de här uppgifterna?',
    summary: (count) =>
      count === 1 ? 'En uppgift väntar på kontroll' : `${count} uppgifter väntar på kontroll`,
    gapsSummary: 'Det finns brister i områdets uppgifter',
    why: 'Du får kortet i början av veckan eftersom du ansvarar för de här uppgifterna. Det uteblir när allt är kontrollerat. Om du inte längre ansvarar för dem, be huvudanvändaren byta ansvarsperson.',
    all: 'Alla stämmer',
    save: 'Spara valen',
    choices: { skip: '–', ok: 'stämmer', changed: 'har ändrats', ask: 'fråga personen' },
    choose: 'Välj ett av alternativen.',
    placeholder: 'Välj',
    ofWorker: (worker, service, areas) => `${worker}: ${service}, ${areas}`,
    ofService: (service) => `${service}: servicebeskrivning`,
    more: (count) =>
      count === 1
        ? 'Dessutom väntar en uppgift på sin tur.'
        : `Dessutom väntar ${count} uppgifter på sin tur.`,
    showMore: 'Visa nästa',
    nothing: 'Du har ingenting att kontrollera just nu.',
    absences: 'Kommande frånvaro utan ersättare',
    absence: (worker, span, service, area) => `${worker}, ${span}: ${service}, ${area}`,

    checked: (count) =>
      count === 1
        ? '**Tack!** En uppgift är märkt som kontrollerad.'
        : `**Tack!** ${count} uppgifter är märkta som kontrollerade.`,
    noneChecked: 'Ingen uppgift märktes som kontrollerad.',
    changedSince: 'De här har ändrats efter att du såg dem, så de märktes inte:',
    denied: 'De här har du inte rätt att märka som kontrollerade:',
    otherwise: 'De här har du redan sagt att har ändrats eller frågat personen om, så de märktes inte:',
    gone: 'En del av uppgifterna har tagits bort under tiden.',
    asked: (names) => `Frågan skickas till: ${names}. Du hör av mig om något har ändrats.`,
    askedAlready: (names) => `Frågan har redan ställts till: ${names}.`,
    whatChanged: (row) => `**Vad har ändrats?** ${row}`,

    question: 'Stämmer det här?',
    questionSummary: (asker) => `${asker} frågar om dina uppgifter stämmer`,
    questionWhy: (asker) =>
      `${asker} frågar för att hålla uppgifterna aktuella. Svara med ett tryck. Frågan ställs bara en gång.`,
    yes: 'Stämmer',
    no: 'Något har ändrats',
    thanksYes: '**Tack!** Uppgiften är märkt som kontrollerad.',
    thanksNo: (asker) =>
      `**Tack!** ${asker} får veta att något har ändrats. Dina egna uppgifter kan du rätta här.`,
    answered: 'Frågan är redan besvarad. Tack!',
    notYours: 'Bara den som fick frågan kan svara på den.',
    changedMeanwhile: 'Uppgiften har ändrats efter att du fick frågan, så ingenting märktes.',
    toldChanged: (worker) => `**${worker}** berättar att det här har ändrats:`,
    toldChangedHint:
      'Du får meddelandet eftersom du frågade. Fråga vad som har ändrats och rätta uppgiften här.',
    unanswered: (worker) => `**${worker}** har inte svarat på din fråga inom fem arbetsdagar:`,
    unreachable: (worker) => `**${worker}** använder inte Koppi, så din fråga kom inte fram:`,
    askYourself:
      'Du får meddelandet eftersom du frågade. Ring eller skriv själv, och märk sedan uppgiften här.',
    toldSummary: 'Svar på din fråga om uppgifter',
    holds: 'Stämmer',

    self: 'Stämmer dina uppgifter?',
    selfWhy:
      'Jag frågar det här två gånger om året, eftersom du är utsedd till kontaktperson och andra hittar dig med de här uppgifterna. Frågorna upphör när du inte längre är utsedd till något.',
    selfAll: 'Allt stämmer',
    selfWays: '**Vad har ändrats?** Det här kan du rätta själv.',
    keeper: 'Berätta om andra ändringar för den som håller uppgifterna aktuella:',
    noPhone: 'inget telefonnummer',
  },
  en: {
    title: 'Is this still right?',
    summary: (count) =>
      count === 1 ? 'One entry is due for a check' : `${count} entries are due for a check`,
    gapsSummary: 'Something is missing in your area',
    why: 'You get this card at the start of the week because you look after these entries. It stays away once everything is checked. If they are no longer yours, ask an admin to name somebody else.',
    all: 'All of it is right',
    save: 'Save choices',
    choices: { skip: '–', ok: 'is right', changed: 'has changed', ask: 'ask the worker' },
    choose: 'Choose one of the options.',
    placeholder: 'Choose',
    ofWorker: (worker, service, areas) => `${worker}: ${service}, ${areas}`,
    ofService: (service) => `${service}: description`,
    more: (count) => (count === 1 ? 'One more entry is waiting.' : `${count} more entries are waiting.`),
    showMore: 'Show the next ones',
    nothing: 'You have nothing to check right now.',
    absences: 'Coming absences without a substitute',
    absence: (worker, span, service, area) => `${worker}, ${span}: ${service}, ${area}`,

    checked: (count) =>
      count === 1
        ? '**Thank you!** One entry is marked as checked.'
        : `**Thank you!** ${count} entries are marked as checked.`,
    noneChecked: 'No entry was marked as checked.',
    changedSince: 'These have changed since you saw them, so they were not marked:',
    denied: 'These are not yours to mark as checked:',
    otherwise:
      'You have already said that these have changed, or asked the worker about them, so they were not marked:',
    gone: 'Some entries have been removed meanwhile.',
    asked: (names) => `The question goes to: ${names}. You will hear from me if something has changed.`,
    askedAlready: (names) => `The question has already been sent to: ${names}.`,
    whatChanged: (row) => `**What has changed?** ${row}`,

    question: 'Is this right?',
    questionSummary: (asker) => `${asker} asks whether your details are right`,
    questionWhy: (asker) =>
      `${asker} asks in order to keep the information up to date. One tap is enough. You are asked only once.`,
    yes: 'This is right',
    no: 'Something has changed',
    thanksYes: '**Thank you!** It is marked as checked.',
    thanksNo: (asker) =>
      `**Thank you!** ${asker} will hear that something has changed. You can correct your own details here.`,
    answered: 'This question has been answered already. Thank you!',
    notYours: 'Only the person who was asked can answer this.',
    changedMeanwhile: 'This has changed since you were asked, so nothing was marked.',
    toldChanged: (worker) => `**${worker}** says that this has changed:`,
    toldChangedHint: 'You get this because you asked. Find out what has changed and correct it here.',
    unanswered: (worker) => `**${worker}** has not answered your question within five working days:`,
    unreachable: (worker) => `**${worker}** does not use Koppi, so your question was not delivered:`,
    askYourself: 'You get this because you asked. Call or write yourself, and then mark the entry here.',
    toldSummary: 'An answer to your question',
    holds: 'This is right',

    self: 'Are your details right?',
    selfWhy:
      'I ask this twice a year because you are named to services and others find you by these details. The questions end when you are no longer named to anything.',
    selfAll: 'All of it is right',
    selfWays: '**What has changed?** You can correct these yourself.',
    keeper: 'Tell the one who keeps the information about other changes:',
    noPhone: 'no phone number',
  },
};
