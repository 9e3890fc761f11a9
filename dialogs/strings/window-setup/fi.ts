import { allOf } from '../listed.ts';
import type { WindowSetupStrings } from './strings.ts';

export const fi: WindowSetupStrings = {
  newTitle: 'Uusi konsultaatioaika',
  editTitle: 'Muuta konsultaatioaikaa',
  intro: 'Täytä tai korjaa tiedot. Näytän ne vielä ennen tallennusta.',
  labels: {
    service: 'Palvelu',
    areas: 'Alueet, joiden asioissa neuvoa annetaan',
    specialists: 'Asiantuntijat (jos tyhjä, sinä itse)',
    when: 'Milloin',
    slot: 'Yhden ajan pituus, min',
    buffer: 'Tauko aikojen välissä, min',
    capacity: 'Montako konsultaatiota samaan aikaan',
    notice: 'Varattava viimeistään, työpäivää ennen',
    horizon: 'Varattavissa, viikkoa eteenpäin',
    way: 'Miten',
    holidays: 'Pyhäpäivinä',
  },
  hints: {
    specialists: 'Maija Malli, Matti Malli',
    areas: 'Hartola, Sysmä',
    when: 'joka toinen tiistai klo 12–14',
  },
  missing: 'Täytä tämä kohta.',
  ways: { meeting: 'Teams-kokous', phone: 'Puhelu', writing: 'Kirjallisesti' },
  holidaysOff: 'ei pidetä',
  holidaysOn: 'pidetään',
  next: 'Jatka',
  faults: (day) => ({
    service_missing: 'Mitä palvelua aika koskee? Kirjoita palvelun nimi.',
    several_services: 'Sopivia palveluja on useita. Valitse, mitä aika koskee.',
    areas_missing: 'Minkä alueiden asioissa neuvoa annetaan? Kirjoita kuntien tai alueiden nimet.',
    specialists_missing: 'Kuka antaa neuvoa? Kirjoita asiantuntijan nimi tai sähköpostiosoite.',
    several_of_a_name: 'Samannimisiä on useita. Kirjoita asiantuntijan sähköpostiosoite.',
    when_missing: 'Milloin aika on? Kirjoita esimerkiksi *joka toinen tiistai klo 12–14*.',
    no_time: 'Mihin kellonaikaan? Kirjoita alku ja loppu, esimerkiksi *klo 12–14*.',
    end_before_start: 'Aika loppuu ennen kuin alkaa. Tarkista kellonajat.',
    several:
      'Kirjoitit useita aikoja. Yhdellä konsultaatioajalla on aina samat kellonajat: kirjoita ensin yksi aika ja tee toinen erikseen.',
    unclear_days:
      'En ymmärtänyt, mitä päiviä tarkoitat. Kirjoita esimerkiksi *kuukauden viimeinen perjantai klo 12–14* tai *parillisten viikkojen tiistai klo 12–14*.',
    exception: `Yksittäisiä päiviä ei voi jättää pois tässä. Kirjoita aika ilman niitä, ja kun se on tallennettu, kirjoita esimerkiksi *peru konsultaatioaika ${day}*`,
    unclear_exception: `En ymmärtänyt, mitkä päivät jäävät pois. Kirjoita ne päivämäärinä, esimerkiksi *joka keskiviikko klo 12–14, paitsi ${day}*`,
    no_such_time: 'Tällaista kellonaikaa ei ole. Kirjoita esimerkiksi *klo 12–14*.',
    no_such_day: 'Päivää ei ole kalenterissa. Tarkista päivä.',
    past: 'Päivä on jo mennyt. Kirjoita tuleva päivä, ja jos se on vasta ensi vuonna, myös vuosi.',
    begun: 'Se aika on jo alkanut tai mennyt. Kirjoita myöhempi aika.',
    on_holiday:
      'Päivä on pyhäpäivä. Kirjoita toinen päivä, tai valitse, että aika pidetään myös pyhäpäivinä.',
    slot_missing: 'Kuinka pitkä yksi aika on? Kirjoita minuutit, esimerkiksi *30*.',
    slot_too_long: 'Yksi aika on pidempi kuin koko konsultaatioaika. Lyhennä yhtä aikaa.',
    bad_number: 'Jokin luvuista ei kelpaa. Tarkista minuutit, päivät ja viikot.',
    way_missing: 'Valitse, miten neuvoa annetaan.',
  }),
  unknownSpecialist: (name, near) =>
    near.length === 0
      ? `En löytänyt henkilöä ${name}. Tarkista nimi tai kirjoita sähköpostiosoite.`
      : `En löytänyt henkilöä ${name}. Tarkoititko jotakuta näistä: ${near.join(', ')}?`,
  notInSeries: (day) =>
    `${day} ei ole konsultaatiopäivä muutenkaan. Tarkista päivä, jonka haluat jättää pois.`,
  unknownArea: (name) => `En löytänyt aluetta ${name}. Tarkista nimi tai poista se.`,
  otherService: 'Jokin muu palvelu',
  chooseSpecialists: 'Asiantuntijat',
  changeFaults: (day, other) => ({
    day_missing: `Mitä päivää tarkoitat? Kirjoita päivämäärä, esimerkiksi *${day}*`,
    to_missing: `Mille päivälle aika siirtyy? Kirjoita esimerkiksi *${day} -> ${other} klo 13–15*.`,
    no_such_day: 'Päivää ei ole kalenterissa. Tarkista päivä.',
    end_before_start: 'Loppu on ennen alkua. Tarkista päivät ja kellonajat.',
    past: 'Päivä on jo mennyt. Kirjoita tuleva päivä.',
    begun: 'Se aika on jo alkanut tai mennyt. Valitse myöhempi aika.',
    several_days: 'Kirjoitit useita päiviä. Kirjoita yksi kerrallaan.',
    no_such_time: `Tällaista kellonaikaa ei ole. Alku ja loppu ovat samana päivänä, viimeistään klo 23.59. Kirjoita esimerkiksi *${day} -> ${other} klo 13–15*.`,
    not_held: 'Silloin ei ole konsultaatioaikaa. Valitse jokin tulevista päivistä.',
    not_off: 'Silloin mitään ei ole peruttu eikä ole taukoa. Valitse jokin perutuista päivistä.',
    not_ended: 'Konsultaatioajalle ei ole merkitty viimeistä päivää.',
    held_there_already: 'Sinä päivänä on jo konsultaatioaika. Valitse toinen päivä.',
  }),
  previewTitle: 'Tarkista konsultaatioaika',
  specialists: (names) => `Asiantuntijat: ${names}`,
  coming: (days) => `Seuraavat: ${days}`,
  onlyDay: (day) => `Päivä: ${day}`,
  callOffDay: 'Peru päivä',
  off: (days) => `Peruttu tai tauolla: ${days}`,
  near: (days) => `Lähimmät: ${days}`,
  over: 'Konsultaatioaika on päättynyt. Jos sitä tarvitaan taas, kirjoita *uusi konsultaatioaika*.',
  noneComing: 'Tulevia päiviä ei ole.',
  slots: (slots, capacity) =>
    capacity === 1
      ? `Kerralla ${slots === 1 ? 'yksi varattava aika' : `${slots} varattavaa aikaa`}.`
      : `Kerralla ${slots === 1 ? 'yksi varattava aika, jossa' : `${slots} varattavaa aikaa, kussakin`} ${capacity} konsultaatiota.`,
  rules: (notice, weeks) =>
    notice === 0
      ? `Varattavissa vielä samana päivänä, enintään ${weeks} ${weeks === 1 ? 'viikko' : 'viikkoa'} eteenpäin.`
      : `Varattava viimeistään ${notice} ${notice === 1 ? 'työpäivä' : 'työpäivää'} ennen, enintään ${weeks} ${weeks === 1 ? 'viikko' : 'viikkoa'} eteenpäin.`,
  overlap: (name, day, other) => `**Huomaa:** ${name} on ${day} samaan aikaan myös täällä: ${other}.`,
  outside: '**Huomaa:** aika on osin työajan (8–16) ulkopuolella.',
  intoBreak: (day) => `**Huomaa:** ${day} on tauon aikana. Aika pidetään silti.`,
  ontoHoliday: (day) => `**Huomaa:** ${day} on pyhäpäivä. Aika pidetään silti.`,
  ontoWeekend: (day) => `**Huomaa:** ${day} on viikonloppuna.`,
  weekend: '**Huomaa:** aika on viikonloppuna.',
  holidayDays: (days, held) =>
    held
      ? `**Huomaa:** aika pidetään myös pyhäpäivinä: ${days}`
      : `**Huomaa:** pyhäpäivinä aikaa ei pidetä: ${days}`,
  moves: (count) =>
    count === 1
      ? 'Yksi varattu konsultaatio siirtyy mukana. Kerron uuden ajan molemmille.'
      : `${count} varattua konsultaatiota siirtyy mukana. Kerron uudet ajat kaikille.`,
  lost: (count) =>
    count === 1
      ? '**Huomaa:** yksi varattu konsultaatio menettää aikansa. Kerron siitä molemmille.'
      : `**Huomaa:** ${count} varattua konsultaatiota menettää aikansa. Kerron siitä kaikille.`,
  confirm: 'Vahvista',
  edit: 'Muokkaa',
  drop: 'Älä tallenna',
  dropped: 'Mitään ei tallennettu.',
  saved: 'Tallennettu.',
  denied: (names) =>
    `Konsultaatioajan voivat perustaa sen kaikkien alueiden koordinaattori sekä palvelun ensisijaiset henkilöt ja konsultit (ei varahenkilöt) itselleen ja työtovereilleen. Kysy: ${names}.`,
  deniedChange: (names) => `Et voi muuttaa tätä konsultaatioaikaa. Sen voi tehdä ${names}.`,
  othersChange: (names) => `Voit perua päivän. Muut muutokset tekee ${names}.`,
  admin: 'pääkäyttäjä',
  ask: (name) => `Kysy: ${name}`,
  listTitle: 'Konsultaatioajat',
  listNone: 'Konsultaatioaikoja ei ole.',
  listMore: (count) => `ja ${count} muuta. Rajaa alueella: *konsultaatioajat Hartola*.`,
  listSummary: 'Konsultaatioajat',
  which: 'Mitä konsultaatioaikaa tarkoitat?',
  notFound: 'En löytänyt konsultaatioaikaa, jota voisit muuttaa. Kirjoita *konsultaatioajat*, niin näet ne.',
  gone: 'Tätä konsultaatioaikaa ei enää ole.',
  buttons: {
    day_off: 'Peru yksi päivä',
    move: 'Siirrä päivä',
    pause: 'Tauko',
    end: 'Lopeta',
    resume: 'Jatketaan sittenkin',
    take_back: 'Pidetään sittenkin',
  },
  forms: {
    day_off: { label: 'Mikä päivä perutaan?', hint: (day) => day },
    move: { label: 'Mikä päivä siirtyy ja mihin?', hint: (from, to) => `${from} -> ${to} klo 13–15` },
    pause: { label: 'Milloin on taukoa?', hint: () => '1.7.–31.7.' },
    end: { label: 'Mikä on viimeinen päivä?', hint: () => '31.12.' },
    take_back: { label: 'Mikä päivä pidetään sittenkin?', hint: (day) => day },
  },
  changes: {
    day_off: (days) =>
      days.length === 1 ? `Perutaan päivä ${days.join()}` : `Perutaan päivät ${allOf(days, 'fi')}`,
    move: (from, to) => `Siirretään: ${from} → ${to}`,
    pause: (from, to) => `Tauko ${from}–${to}`,
    end: (day) => `Viimeinen päivä ${day}`,
    resume: 'Jatketaan sittenkin ilman viimeistä päivää',
    take_back: (days) => `Pidetään sittenkin: ${days}`,
  },
  news: {
    setUp: 'Sinulle on perustettu konsultaatioaika',
    changed: 'Konsultaatioaikaa, jossa annat neuvoa, on muutettu',
    changedYours: 'Konsultaatioaikaa, josta vastaat, on muutettu',
    setUpBy: (name) => `Ajan perusti ${name}.`,
    changedBy: (name) => `Muutoksen teki ${name}.`,
  },
  help: [
    '**Konsultaatioajat**',
    '- **perheneuvolan konsultaatioaika joka toinen tiistai klo 12–14, 30 min, Hartola ja Sysmä, Teams**',
    '- **konsultaatioajat Hartola** · **omat konsultaatioajat** · **uusi konsultaatioaika**',
    '- **peru konsultaatioaika 24.11.** · **peru peruutus 24.11.** · **siirrä konsultaatioaika 24.11. -> 26.11. klo 13–15** · **tauko konsultaatioajoissa 1.7.–31.7.** · **lopeta konsultaatioaika 31.12.**',
  ].join('\n'),
};
