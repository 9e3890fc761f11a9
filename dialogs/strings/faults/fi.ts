import {
  type CellError,
  type Fault,
  type Place,
  type RecordNoun,
  type RequiredText,
  shorten,
} from '../../../knowledge/exchange/fault-message.ts';

/** A fault as a plain sentence. Columns and options keep the names that the file must use. */
export const faultInFinnish = (fault: Fault): string => {
  const { message } = fault;
  switch (message.code) {
    case 'cannot_import':
      return message.ending === undefined
        ? 'Tiedostonimessä ei ole päätettä. Lähetä yhteystietotaulukko (.csv tai .xlsx).'
        : `Tiedostoa, jonka pääte on ${shorten(message.ending)}, ei voi tuoda. Lähetä yhteystietotaulukko (.csv tai .xlsx).`;
    case 'macro_workbook':
      return 'Makroja sisältävää työkirjaa ei lueta. Tallenna se tavallisena Excel-työkirjana (.xlsx) ja lähetä uudelleen.';
    case 'too_large':
      return `Tiedosto on suurempi kuin ${message.megabytes} Mt. Jaa se pienempiin tiedostoihin.`;
    case 'unpacks_too_large':
      return `Tiedosto on purettuna suurempi kuin ${message.megabytes} Mt. Kopioi pelkät rivit uuteen tiedostoon tai jaa tiedosto.`;
    case 'not_utf8':
      return 'Teksti ei ole UTF-8-muodossa. Tallenna tiedosto uudelleen, Excelissä muotoon "CSV UTF-8".';
    case 'not_xlsx':
      return 'Tiedosto ei ole luettava .xlsx-tiedosto. Avaa se taulukko-ohjelmassa ja tallenna uudelleen.';
    case 'damaged':
      return 'Tiedosto on vioittunut. Avaa se taulukko-ohjelmassa ja tallenna uudelleen.';
    case 'quote_not_closed':
      return 'Rivillä alkaa lainausmerkki, jota ei suljeta. Sulje se tai kirjoita solun sisällä oleva lainausmerkki kahdesti. Seuraavia rivejä ei luettu.';
    case 'quote_inside':
      return 'Rivin solun sisällä on lainausmerkki. Pane koko solu lainausmerkkeihin ja kirjoita sen sisällä oleva lainausmerkki kahdesti. Seuraavia rivejä ei luettu.';
    case 'no_sheet':
      return `Taulukkoa ei voitu lukea (enintään ${message.mostRows} riviä). Tallenna luettelo uudelleen muotoon .xlsx tai CSV.`;
    case 'empty_file':
      return `Tiedosto on tyhjä. Sen ensimmäisellä rivillä ovat sarakkeiden nimet: ${message.columns.join(', ')}.`;
    case 'column_twice':
      return `Sarake ${message.column} on kahdesti. Poista toinen.`;
    case 'columns_unknown':
      return `Näitä sarakkeita Koppi ei tunne eikä lue: ${message.names.join(', ')}. Se tuntee sarakkeet ${message.columns.join(', ')}.`;
    case 'columns_missing':
      return `Otsikkoriviltä puuttuu ${message.names.join(', ')}. Siinä pitää olla ainakin ${message.required.join(', ')}.`;
    case 'cell_empty':
      return `${message.column} on tyhjä. ${adviceFor[message.column]}`;
    case 'choice_empty':
      return `${message.column} on tyhjä. Kirjoita jokin näistä: ${message.options.join(', ')}.`;
    case 'choice_unknown':
      return `${message.column} ei voi olla ${shorten(message.value)}. Kirjoita jokin näistä: ${message.options.join(', ')}.`;
    case 'not_an_id':
      return `${message.column} ${shorten(message.value)} ei kelpaa tunnukseksi. Käytä vain kirjaimia, numeroita ja merkkejä . _ : -`;
    case 'not_an_email':
      return `${message.column} ${shorten(message.value)} ei ole sähköpostiosoite. Kirjoita se näin: anna.virtanen@example.fi.`;
    case 'not_a_day':
      return `${message.column}: päivää ${shorten(message.value)} ei ole. Kirjoita päivä näin: 31.12.2026 tai 2026-12-31.`;
    case 'no_area_named':
      return `${message.column} ${shorten(message.value)} ei nimeä yhtään aluetta.`;
    case 'identity_code':
      return `${message.column}: solussa on henkilötunnus. Poista se.`;
    case 'like_formula':
      return `${message.column} ei voi alkaa merkillä =, +, - tai @, koska taulukko-ohjelma pitäisi sitä kaavana. Poista merkki.`;
    case 'area_unknown':
      return `areas: aluetta ${shorten(message.name)} ei ole. Korjaa nimi tai lisää alue ensin.`;
    case 'area_ambiguous':
      return `areas: ${shorten(message.name)} on usean alueen nimi. Kirjoita alueen tunnus, jokin näistä: ${message.ids.join(', ')}.`;
    case 'end_before_start':
      return `valid_to ${message.validTo} on ennen päivää valid_from ${message.validFrom}. Korjaa toinen päivä.`;
    case 'cell_too_long':
      return `${message.column}: solussa on ${message.length} merkkiä. Lyhennä se enintään ${message.most} merkkiin.`;
    case 'beyond_header':
      return `Solu ${shorten(message.value)} on viimeisen otsikon ulkopuolella. Pane erottimen sisältävä solu lainausmerkkeihin tai nimeä sarake.`;
    case 'cell_error':
      return `Solussa ${message.cell} näkyy ${shownIn(message.shows)}. Kirjoita siihen pelkkä arvo.`;
    case 'phone_lost_start':
      return `Puhelinnumerosta ${shorten(message.phone)} on taulukossa ehkä kadonnut alusta 0 tai +. Muotoile sarake tekstiksi.`;
    case 'lone_translation':
      return `${message.column} on täytetty, mutta ${message.finnish} on tyhjä. Kirjoita myös suomenkielinen teksti.`;
    case 'says_otherwise': {
      const { record, id, field, here, there, at } = message;
      return (
        `${records[record]} ${shorten(id)}: ${field} on tässä ${shorten(here, 'tyhjä')}, mutta ` +
        `${onLine(fault, at)} ${shorten(there, 'tyhjä')}. Kirjoita molempiin sama.`
      );
    }
    case 'area_again':
      return `Henkilöllä on sama rooli tässä palvelussa alueella ${shorten(message.area)} jo ${onLine(fault, message.at)}. Poista toinen rivi.`;
    case 'days_differ': {
      const days = ({ validTo, verifiedAt }: typeof message.here) =>
        `valid_to ${validTo ?? 'tyhjä'} ja verified_at ${verifiedAt ?? 'tyhjä'}`;
      return (
        `Sama henkilö, palvelu, rooli ja alkupäivä kuin ${onLine(fault, message.at)}, mutta eri päivät: ` +
        `tässä ${days(message.here)}, siellä ${days(message.there)}. Kirjoita molempiin samat päivät.`
      );
    }
    case 'named_twice': {
      const { worker, role, service, area, at } = message;
      return at === undefined
        ? `${worker} on palvelussa ${service} jo hakemistossa roolissa ${role} alueella ${shorten(area)}, osittain samoina päivinä. Molemmat jäävät voimaan.`
        : `${worker} on palvelussa ${service} roolissa ${role} alueella ${shorten(area)} myös ${onLine(fault, at)}, osittain samoina päivinä. Poista toinen tai anna aiemmalle valid_to.`;
    }
    case 'two_primaries': {
      const { service, area, workers, at } = message;
      const where = at === undefined ? 'hakemistossa' : onLine(fault, at);
      return `Palvelulla ${service} on alueella ${shorten(area)} kaksi ensisijaista henkilöä: ${workers[0]} ja ${workers[1]} (jälkimmäinen ${where}).`;
    }
    case 'more':
      return `Tästä eteenpäin on vielä ${message.count} kohtaa.`;
    case 'in_json':
      return `Kohta on korjattava, tarkempi tieto englanniksi: ${message.english}`;
  }
};

const adviceFor: Readonly<Record<RequiredText, string>> = {
  service_id: 'Kirjoita palvelun tunnus, sama kaikille sen riveille.',
  service_fi: 'Kirjoita palvelun suomenkielinen nimi jokaiselle sen riville.',
  worker: 'Kirjoita henkilön nimi.',
  email: 'Kirjoita henkilön sähköpostiosoite.',
  organization: 'Kirjoita työnantaja.',
  areas: 'Kirjoita ainakin yksi alue, usean väliin |.',
};

const records: Readonly<Record<RecordNoun, string>> = {
  area: 'Alue',
  organization: 'Työnantaja',
  service: 'Palvelu',
  worker: 'Työntekijä',
  assignment: 'Nimeäminen',
  outreach: 'Jalkautuminen',
  group: 'Ryhmä',
};

const shownIn = (shows: CellError): string => {
  switch (shows.kind) {
    case 'error':
      return shorten(shows.text);
    case 'no_text':
      return 'arvo, joka ei ole tekstiä';
    case 'no_result':
      return 'kaava, jota ei ole laskettu';
  }
};

const onLine = (here: Place, there: Place): string =>
  here.file === there.file ? `rivillä ${there.line}` : `tiedoston ${there.file} rivillä ${there.line}`;
