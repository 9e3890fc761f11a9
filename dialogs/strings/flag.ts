import type { Language } from '../../knowledge/kernel/languages.ts';
import type { PersonalData } from '../../knowledge/language/screening/screen.ts';
import type { FlagReason } from '../upkeep/flag/reasons.ts';

/** What is said when somebody tells that a piece of information is wrong. Parameters are already escaped. */
export interface FlagStrings {
  readonly button: string;
  readonly formTitle: string;
  readonly place: (service: string, area: string) => string;
  readonly rowLabel: string;
  readonly rowMissing: string;
  readonly reasonLabel: string;
  readonly reasonMissing: string;
  readonly reasons: Readonly<Record<FlagReason, string>>;
  readonly noteLabel: string;
  readonly noteHint: string;
  readonly noteMissing: string;
  readonly send: string;
  readonly kinds: Readonly<Record<PersonalData, string>>;
  readonly refused: (kinds: string) => string;
  readonly changedSince: string;
  readonly nobodyKeeps: (area: string) => string;
  readonly thanks: (owner: string) => string;
  /** To somebody who cannot be written to later. */
  readonly thanksOnly: (owner: string) => string;
  readonly already: (owner: string) => string;
  readonly askTitle: string;
  readonly askSummary: (service: string, area: string) => string;
  readonly remindTitle: string;
  readonly remindSummary: (service: string, area: string) => string;
  readonly named: (worker: string, role: string) => string;
  readonly claim: (reason: string) => string;
  readonly written: (note: string) => string;
  readonly others: (count: number) => string;
  readonly whyYou: (area: string) => string;
  readonly whyReminded: string;
  readonly fix: string;
  readonly stillTrue: string;
  readonly handOn: string;
  readonly ownedBy: (owner: string) => string;
  readonly fixedBy: (name: string, day: string) => string;
  readonly stillTrueBy: (name: string, day: string) => string;
  readonly nobodyAbove: string;
  readonly notYours: (owner: string) => string;
  readonly gone: string;
  readonly mendHint: Readonly<Record<FlagReason, string>>;
  readonly newsFixed: (service: string, area: string) => string;
  readonly newsNow: (person: string) => string;
  readonly newsNobody: string;
  readonly newsStillTrue: (worker: string, service: string, area: string, by: string) => string;
  readonly newsWhy: string;
  readonly newsSummary: (service: string, area: string) => string;
  readonly doubted: (count: number, worker: string) => string;
  readonly listTitle: (count: number) => string;
  readonly listMore: (count: number) => string;
  readonly listNone: string;
  readonly listRow: (worker: string, service: string, area: string, reason: string, day: string) => string;
  /** What the reader has reported. */
  readonly mineTitle: (count: number) => string;
  readonly mineRow: (row: string, owner: string) => string;
  readonly listButton: (worker: string, service: string) => string;
}

const fi: FlagStrings = {
  button: 'Tieto ei pidä paikkaansa',
  formTitle: 'Mikä tiedossa on väärin?',
  place: (service, area) => `${service}, ${area}`,
  rowLabel: 'Kenen tieto on väärin?',
  rowMissing: 'Valitse henkilö.',
  reasonLabel: 'Mikä on väärin?',
  reasonMissing: 'Valitse, mikä on väärin.',
  reasons: {
    left: 'Henkilö ei ole enää tehtävässä',
    phone: 'Puhelinnumero on väärä',
    area: 'Henkilö ei vastaa tästä alueesta',
    other: 'Jokin muu',
  },
  noteLabel: 'Kerro lyhyesti (enintään 300 merkkiä)',
  noteHint: 'Ei mitään asiakkaista',
  noteMissing: 'Kirjoita lyhyesti, mikä on väärin.',
  send: 'Ilmoita',
  kinds: {
    identity_code: 'henkilötunnus',
    phone: 'puhelinnumero',
    email: 'sähköpostiosoite',
    street_address: 'katuosoite',
    client_name: 'henkilön nimi',
    birth_date: 'syntymäaika',
    client_number: 'asiakasnumero',
  },
  refused: (kinds) =>
    `Tekstissä näyttää olevan tieto, jota Koppi ei ota vastaan: ${kinds}. Poista se ja lähetä uudelleen. Mitään ei tallennettu.`,
  changedSince: 'Tämä tieto on jo muuttunut. Kysy uudelleen, niin näet uuden tiedon.',
  nobodyKeeps: (area) =>
    `Alueella ${area} ei ole koordinaattoria, joka voisi korjata tiedon, joten ilmoitusta ei tallennettu. Kerro asiasta Kopin pääkäyttäjälle.`,
  thanks: (owner) => `Kiitos. Tiedon tarkistaa **${owner}**, ja saat viestin, kun asia on selvä.`,
  thanksOnly: (owner) => `Kiitos. Tiedon tarkistaa **${owner}**.`,
  already: (owner) => `Olet jo ilmoittanut tästä. Tiedon tarkistaa **${owner}**.`,
  askTitle: 'Tieto voi olla väärä',
  askSummary: (service, area) => `Tieto voi olla väärä: ${service}, ${area}`,
  remindTitle: 'Ilmoitus odottaa yhä sinua',
  remindSummary: (service, area) => `Muistutus, tieto voi olla väärä: ${service}, ${area}`,
  named: (worker, role) => `${worker} (${role})`,
  claim: (reason) => `Ilmoituksen mukaan: **${reason}**`,
  written: (note) => `Ilmoittaja kirjoitti: ”${note}”`,
  others: (count) =>
    count === 1
      ? 'Samasta tiedosta on ilmoittanut myös yksi muu.'
      : `Samasta tiedosta on ilmoittanut myös ${count} muuta.`,
  whyYou: (area) =>
    `Saat tämän, koska pidät alueen ${area} tietoja ajan tasalla. Ellei asia kuulu sinulle, siirrä se eteenpäin. Kolmen työpäivän kuluttua se siirtyy itsestään. Viestejä ei enää tule, kun pääkäyttäjä poistaa sinut alueen koordinaattoreista.`,
  whyReminded:
    'Saat muistutuksen, koska ilmoituksella ei ole muuta käsittelijää. Muistutuksia tulee enintään kolme, ja ne loppuvat, kun valitset yhden alla olevista.',
  fix: 'Korjaa',
  stillTrue: 'Pitää paikkansa',
  handOn: 'Siirrä eteenpäin',
  ownedBy: (owner) => `Ilmoitus on nyt henkilöllä **${owner}**.`,
  fixedBy: (name, day) => `**Korjattu.** ${name}, ${day}`,
  stillTrueBy: (name, day) => `**Pitää paikkansa.** ${name}, ${day}`,
  nobodyAbove: 'Kukaan muu ei voi nyt ottaa ilmoitusta vastaan, joten se pysyy sinulla.',
  notYours: (owner) =>
    `Ilmoituksen voi käsitellä vain alueen koordinaattori. Se on nyt henkilöllä **${owner}**.`,
  gone: 'Tätä ilmoitusta ei enää ole.',
  mendHint: {
    left: 'Kirjoita viimeinen työpäivä ja tilalle tulija, jos hänet tiedetään. Ilmoittaja saa viestin, kun vahvistat muutoksen.',
    phone: 'Kirjoita oikea puhelinnumero. Ilmoittaja saa viestin, kun vahvistat muutoksen.',
    area: 'Näin henkilö poistuu tältä alueelta. Jos tiedät, kuka alueesta vastaa, nimeä hänet: *nimeä Maija Malli perheneuvola Hartola*. Ilmoittaja saa viestin, kun vahvistat muutoksen.',
    other:
      'Valitse, mitä tietoa muutat. Palvelun kuvausta muutat komennolla *muokkaa palvelua*. Ilmoittaja saa viestin, kun vahvistat muutoksen.',
  },
  newsFixed: (service, area) => `Ilmoittamasi tieto on korjattu: **${service}**, ${area}.`,
  newsNow: (person) => `Nyt yhteyshenkilö on ${person}.`,
  newsNobody: 'Alueella ei ole nyt nimettyä yhteyshenkilöä.',
  newsStillTrue: (worker, service, area, by) =>
    `Ilmoittamasi tieto on tarkistettu ja pitää paikkansa: **${service}**, ${area}, ${worker}. Tarkistaja: ${by}.`,
  newsWhy: 'Sait tämän viestin, koska ilmoitit tiedosta. Muita viestejä siitä ei tule.',
  newsSummary: (service, area) => `Ilmoituksesi on käsitelty: ${service}, ${area}`,
  doubted: (count, worker) =>
    `⚠ ${count} työntekijää on ilmoittanut, että tieto voi olla väärä: ${worker}. Koordinaattori tarkistaa sen.`,
  listTitle: (count) => `**Avoimet ilmoitukset (${count})**`,
  listMore: (count) => `Näistä näkyvät vanhimmat. Lisäksi avoinna on ${count}.`,
  listNone: 'Sinulla ei ole avoimia ilmoituksia.',
  listRow: (worker, service, area, reason, day) => `**${worker}**, ${service}, ${area}: ${reason} (${day})`,
  mineTitle: (count) => `**Sinun ilmoituksesi (${count})**`,
  mineRow: (row, owner) => `${row}. Nyt sitä käsittelee ${owner}.`,
  listButton: (worker, service) => `${worker}, ${service}`,
};

const sv: FlagStrings = {
  button: 'Uppgiften stämmer inte',
  formTitle: 'Vad är fel i uppgiften?',
  place: (service, area) => `${service}, ${area}`,
  rowLabel: 'Vems uppgift är fel?',
  rowMissing: 'Välj person.',
  reasonLabel: 'Vad är fel?',
  reasonMissing: 'Välj vad som är fel.',
  reasons: {
    left: 'Personen har inte längre uppgiften',
    phone: 'Telefonnumret är fel',
    area: 'Personen ansvarar inte för det här området',
    other: 'Något annat',
  },
  noteLabel: 'Berätta kort (högst 300 tecken)',
  noteHint: 'Ingenting om klienter',
  noteMissing: 'Skriv kort vad som är fel.',
  send: 'Anmäl',
  kinds: {
    identity_code: 'personbeteckning',
    phone: 'telefonnummer',
    email: 'e-postadress',
    street_address: 'gatuadress',
    client_name: 'en persons namn',
    birth_date: 'födelsetid',
    client_number: 'klientnummer',
  },
  refused: (kinds) =>
    `Texten ser ut att innehålla en uppgift som Koppi inte tar emot: ${kinds}. Ta bort den och skicka på nytt. Ingenting sparades.`,
  changedSince: 'Uppgiften har redan ändrats. Fråga på nytt så ser du den nya uppgiften.',
  nobodyKeeps: (area) =>
    `Området ${area} har ingen koordinator som kan rätta uppgiften, så anmälan sparades inte. Berätta för Koppis huvudanvändare.`,
  thanks: (owner) => `Tack. Uppgiften kontrolleras av **${owner}**, och du får besked när saken är klar.`,
  thanksOnly: (owner) => `Tack. Uppgiften kontrolleras av **${owner}**.`,
  already: (owner) => `Du har redan anmält det här. Uppgiften kontrolleras av **${owner}**.`,
  askTitle: 'En uppgift kan vara fel',
  askSummary: (service, area) => `En uppgift kan vara fel: ${service}, ${area}`,
  remindTitle: 'En anmälan väntar fortfarande på dig',
  remindSummary: (service, area) => `Påminnelse, en uppgift kan vara fel: ${service}, ${area}`,
  named: (worker, role) => `${worker} (${role})`,
  claim: (reason) => `Enligt anmälan: **${reason}**`,
  written: (note) => `Anmälaren skrev: ”${note}”`,
  others: (count) =>
    count === 1
      ? 'Samma uppgift har också anmälts av en annan.'
      : `Samma uppgift har också anmälts av ${count} andra.`,
  whyYou: (area) =>
    `Du får det här eftersom du håller uppgifterna för ${area} aktuella. Om saken inte hör till dig, skicka den vidare. Efter tre arbetsdagar går den vidare av sig själv. Du får inga fler meddelanden när huvudanvändaren tar bort dig från områdets koordinatorer.`,
  whyReminded:
    'Du får en påminnelse eftersom ingen annan kan ta hand om anmälan. Det kommer högst tre, och de slutar när du väljer något av alternativen nedan.',
  fix: 'Rätta',
  stillTrue: 'Stämmer',
  handOn: 'Skicka vidare',
  ownedBy: (owner) => `Anmälan är nu hos **${owner}**.`,
  fixedBy: (name, day) => `**Rättad.** ${name}, ${day}`,
  stillTrueBy: (name, day) => `**Stämmer.** ${name}, ${day}`,
  nobodyAbove: 'Ingen annan kan ta emot anmälan just nu, så den stannar hos dig.',
  notYours: (owner) => `Bara områdets koordinator kan behandla anmälan. Den är nu hos **${owner}**.`,
  gone: 'Den här anmälan finns inte längre.',
  mendHint: {
    left: 'Skriv den sista arbetsdagen och vem som kommer i stället, om det är känt. Anmälaren får besked när du bekräftar ändringen.',
    phone: 'Skriv det rätta telefonnumret. Anmälaren får besked när du bekräftar ändringen.',
    area: 'Så här tas personen bort från området. Om du vet vem som ansvarar för området, utse personen: *utse Maija Malli familjerådgivning Hangö*. Anmälaren får besked när du bekräftar ändringen.',
    other:
      'Välj vilken uppgift du ändrar. Tjänstens beskrivning ändrar du med kommandot *redigera tjänsten*. Anmälaren får besked när du bekräftar ändringen.',
  },
  newsFixed: (service, area) => `Uppgiften som du anmälde har rättats: **${service}**, ${area}.`,
  newsNow: (person) => `Kontaktpersonen är nu ${person}.`,
  newsNobody: 'Området har just nu ingen namngiven kontaktperson.',
  newsStillTrue: (worker, service, area, by) =>
    `Uppgiften som du anmälde har kontrollerats och stämmer: **${service}**, ${area}, ${worker}. Kontrollerad av ${by}.`,
  newsWhy: 'Du fick det här meddelandet eftersom du anmälde uppgiften. Det kommer inga fler om den.',
  newsSummary: (service, area) => `Din anmälan har behandlats: ${service}, ${area}`,
  doubted: (count, worker) =>
    `⚠ ${count} anställda har anmält att uppgiften kan vara fel: ${worker}. Koordinatorn kontrollerar den.`,
  listTitle: (count) => `**Öppna anmälningar (${count})**`,
  listMore: (count) => `De äldsta visas. Dessutom är ${count} öppna.`,
  listNone: 'Du har inga öppna anmälningar.',
  listRow: (worker, service, area, reason, day) => `**${worker}**, ${service}, ${area}: ${reason} (${day})`,
  mineTitle: (count) => `**Dina anmälningar (${count})**`,
  mineRow: (row, owner) => `${row}. Nu är den hos ${owner}.`,
  listButton: (worker, service) => `${worker}, ${service}`,
};

const en: FlagStrings = {
  button: 'This is wrong',
  formTitle: 'What is wrong?',
  place: (service, area) => `${service}, ${area}`,
  rowLabel: 'Whose information is wrong?',
  rowMissing: 'Choose a person.',
  reasonLabel: 'What is wrong?',
  reasonMissing: 'Choose what is wrong.',
  reasons: {
    left: 'The person no longer has this task',
    phone: 'The phone number is wrong',
    area: 'The person does not cover this area',
    other: 'Something else',
  },
  noteLabel: 'Tell us briefly (at most 300 characters)',
  noteHint: 'Nothing about clients',
  noteMissing: 'Write briefly what is wrong.',
  send: 'Report',
  kinds: {
    identity_code: 'personal identity code',
    phone: 'phone number',
    email: 'e-mail address',
    street_address: 'street address',
    client_name: 'name of a person',
    birth_date: 'date of birth',
    client_number: 'client number',
  },
  refused: (kinds) =>
    `The text seems to contain something that Koppi does not accept: ${kinds}. Remove it and send again. Nothing was saved.`,
  changedSince: 'This information has already changed. Ask again to see it as it is now.',
  nobodyKeeps: (area) =>
    `${area} has no coordinator who could correct this, so the report was not saved. Please tell an admin of Koppi.`,
  thanks: (owner) => `Thank you. **${owner}** will check it, and you will hear what comes of it.`,
  thanksOnly: (owner) => `Thank you. **${owner}** will check it.`,
  already: (owner) => `You have already reported this. **${owner}** will check it.`,
  askTitle: 'Something may be wrong',
  askSummary: (service, area) => `Something may be wrong: ${service}, ${area}`,
  remindTitle: 'A report is still waiting for you',
  remindSummary: (service, area) => `Reminder, something may be wrong: ${service}, ${area}`,
  named: (worker, role) => `${worker} (${role})`,
  claim: (reason) => `According to the report: **${reason}**`,
  written: (note) => `The reporter wrote: “${note}”`,
  others: (count) =>
    count === 1 ? 'One other person has reported the same.' : `${count} other people have reported the same.`,
  whyYou: (area) =>
    `You get this because you keep the information on ${area}. If it is not yours to check, hand it on. After three working days it moves on by itself. These messages stop when an admin removes you from the coordinators of the area.`,
  whyReminded:
    'You get a reminder because nobody else can take the report. There will be at most three, and they stop when you choose one of the buttons below.',
  fix: 'Fix',
  stillTrue: 'Still true',
  handOn: 'Hand on',
  ownedBy: (owner) => `**${owner}** has the report now.`,
  fixedBy: (name, day) => `**Fixed.** ${name}, ${day}`,
  stillTrueBy: (name, day) => `**Still true.** ${name}, ${day}`,
  nobodyAbove: 'Nobody else can take the report now, so it stays with you.',
  notYours: (owner) => `Only a coordinator of the area can handle this report. **${owner}** has it now.`,
  gone: 'This report is no longer there.',
  mendHint: {
    left: 'Write the last working day, and who comes instead if that is known. The reporter hears of it when you confirm the change.',
    phone: 'Write the right phone number. The reporter hears of it when you confirm the change.',
    area: 'This takes the person off the area. If you know who covers it, name them: *assign Maija Malli to family counselling in Hartola*. The reporter hears of it when you confirm the change.',
    other:
      'Choose what you change. The description of a service is changed with the command *edit service*. The reporter hears of it when you confirm the change.',
  },
  newsFixed: (service, area) => `What you reported has been corrected: **${service}**, ${area}.`,
  newsNow: (person) => `The contact is now ${person}.`,
  newsNobody: 'Nobody is named for the area now.',
  newsStillTrue: (worker, service, area, by) =>
    `What you reported has been checked and is still true: **${service}**, ${area}, ${worker}. Checked by ${by}.`,
  newsWhy: 'You got this message because you reported it. No more will come about it.',
  newsSummary: (service, area) => `Your report has been handled: ${service}, ${area}`,
  doubted: (count, worker) =>
    `⚠ ${count} workers have reported that this may be wrong: ${worker}. The coordinator is checking it.`,
  listTitle: (count) => `**Open reports (${count})**`,
  listMore: (count) => `The oldest are shown. ${count} more are open.`,
  listNone: 'You have no open reports.',
  listRow: (worker, service, area, reason, day) => `**${worker}**, ${service}, ${area}: ${reason} (${day})`,
  mineTitle: (count) => `**Your reports (${count})**`,
  mineRow: (row, owner) => `${row}. ${owner} has it now.`,
  listButton: (worker, service) => `${worker}, ${service}`,
};

export const flagStrings: Readonly<Record<Language, FlagStrings>> = { fi, sv, en };
