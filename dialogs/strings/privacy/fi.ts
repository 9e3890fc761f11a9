import type { PrivacyStrings } from './strings.ts';

const of = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

export const fi: PrivacyStrings = {
  help: '**Tietosuoja**\n- **mitä tiedät minusta** – mitä sinusta on tallessa, myös tiedostona\n- **poista tietoni** – näytän ensin, mitä poistuu ja mitä jää',
  personalOnly:
    'Kerron tietosi vain kahdenkeskisessä keskustelussa. Avaa oma keskustelusi Kopin kanssa ja kirjoita siellä sama.',

  title: 'Tämän tiedän sinusta',
  summary: 'Mitä Koppi tietää sinusta',
  label: {
    language: 'Kieli',
    home: 'Kotialue',
    follows: 'Seuraat',
    directory: 'Hakemistossa',
    keeper: 'Hakemistoa ylläpitää',
    consultations: 'Konsultaatiot',
    tasks: 'Tehtävät',
    groups: 'Ryhmät',
    others: 'Muuta',
    questions: 'Kysymykset',
    account: 'Teams-tili',
    digest: 'Maanantaikooste',
    memory: 'Viimeksi puhuttu',
    queues: 'Jonossa',
    checks: 'Tietojen tarkistus',
  },
  languageOfMessages: 'viestiesi mukaan',
  none: 'ei ole',
  follows: (services, groups) =>
    [
      ...(services > 0 ? [of(services, 'palvelu tai alue', 'palvelua tai aluetta')] : []),
      ...(groups > 0 ? [of(groups, 'ryhmän muistiot', 'ryhmän muistiot')] : []),
    ].join(', '),
  notInDirectory: 'sinua ei ole hakemistossa',
  coordinates: (areas) => `koordinaattori: ${areas}`,
  andMore: (count) => `ja ${count} muuta`,
  consultations: (asked, advised) => `olet kysynyt ${asked}, neuvonut ${advised}`,
  textsOpen: (count, days) =>
    `${count} kesken: tekstit poistuvat ${days} päivän kuluttua siitä, kun konsultaatio päättyy`,
  textsEnded: (count, lastDay) => `${count} päättynyt: viimeiset tekstit poistuvat ${lastDay}`,
  tasks: (open, others) => (others === 0 ? `${open} avoinna` : `${open} avoinna, ${others} muuta`),
  others: {
    drafts: (count) => of(count, 'luonnos', 'luonnosta'),
    interests: (count) => of(count, 'kiinnostusmerkintä kokeilussa', 'kiinnostusmerkintää kokeiluissa'),
    practices: (count) => of(count, 'kokeilu vastuullasi', 'kokeilua vastuullasi'),
    reports: (count) => of(count, 'avoin ilmoitus virheestä', 'avointa ilmoitusta virheestä'),
    items: (count) => of(count, 'ehdotus asialistalla', 'ehdotusta asialistalla'),
    summaries: (count) => of(count, 'kokousmuistio', 'kokousmuistiota'),
    windows: (count) => of(count, 'konsultaatioaika', 'konsultaatioaikaa'),
    history: (count) => of(count, 'merkintä muutoshistoriassa', 'merkintää muutoshistoriassa'),
  },
  questions:
    'En tallenna kysymyksiäsi. Jos kysymykseen ei löydy vastausta, tallennan enintään kolme sanaa ja alueen, en kysyjää.',
  asFile: 'Kaikki tiedostona',
  deleteMine: 'Poista tietoni',

  deleteTitle: 'Poistetaanko tietosi?',
  deletes: 'Nämä poistuvat:',
  stay: 'Nämä jäävät:',
  goes: {
    choices: () => 'kieli, kotialue ja maanantaikoosteen valinta',
    memory: () => 'muisti siitä, mistä viimeksi puhuimme',
    follows: (count) => `seuraamasi asiat (${count})`,
    texts: (count) => `päättyneiden kysymystesi tekstit, myös saamasi vastaukset (${count})`,
    drafts: (count) => `luonnokset (${count})`,
    interests: (count) => `kiinnostusmerkinnät kokeiluissa (${count})`,
    address: () => 'Teams-tilisi ja sähköpostiosoitteesi',
  },
  stays: {
    directory: () => 'tietosi hakemistossa, koska koordinaattori ylläpitää niitä',
    group: (count) =>
      `jäsenyytesi ryhmissä (${count}), koska niitä ylläpitävät ryhmän vetäjät ja koordinaattori`,
    open: (count) =>
      `keskeneräiset konsultaatiot ja paikat jonossa (${count}), koska toinen osapuoli odottaa`,
    advised: (count, days) =>
      `konsultaatiot, joissa sinulta kysyttiin (${count}), koska tekstit ovat myös kysyjän; ne poistuvat ${days} päivän kuluttua päättymisestä`,
    asked: (count, days) =>
      `tieto siitä, keneltä kysyit ja milloin (${count}), ilman tekstejä, koska konsultaatioista lasketaan tilastoja; se poistuu ${days} päivän kuluttua päättymisestä`,
    tasks: (count, days) =>
      `sovitut tehtävät (${count}), koska ne on sovittu muiden kanssa; tekstit poistuvat ${days} päivän kuluttua siitä, kun tehtävä päättyy`,
    windows: (count) => `konsultaatioajat (${count}), koska muut varaavat niitä`,
    practices: (count) => `kokeilut vastuullasi (${count}); siirrä ne ensin toiselle`,
    reports: (count) =>
      `avoimet ilmoituksesi virheistä (${count}); nimesi ja teksti poistuvat, kun ilmoitus on käsitelty`,
    items: (count) => `ehdotuksesi asialistoilla (${count}); voit poistaa ne asialistalta itse`,
    summaries: (count, days) =>
      `kokousmuistiot, joissa sinut mainitaan (${count}), koska ne ovat ryhmän; ne poistuvat ${days} päivän kuluttua julkaisemisesta`,
    history: (count, days) =>
      `muutoshistoria (${count}), koska siitä näkee, kuka on muuttanut hakemistoa; merkinnät poistuvat ${days} päivän kuluttua muutoksesta`,
    address: () => 'Teams-tilisi ja sähköpostiosoitteesi, koska muiden on tavoitettava sinut minun kauttani',
  },
  ask: (people) => `Pyydä hakemiston tietojen poistamista: ${people}.`,
  askOfficer: 'Muusta kysy organisaatiosi tietosuojavastaavalta.',
  chatStays: 'Tämän keskustelun viestit ovat Teamsissa. Niitä en poista.',
  confirm: 'Poista',
  keep: 'Älä poista',
  kept: 'En poistanut mitään.',
  deleted: 'Tietosi on poistettu',
  again: 'Jos kirjoitat minulle uudelleen, tallennan taas Teams-tilisi ja sen, mistä puhuimme.',

  fileName: 'omat-tiedot',
  fileDescription: 'Kaikki, mitä Kopilla on sinusta tallessa.',
  fileNote:
    'Kysymyksiäsi ei tallenneta. Tämän keskustelun viestit ovat Teamsissa. Jos et kirjoita minulle kahteen vuoteen, poistan sen, mistä puhuimme; jos sinua ei ole hakemistossa eikä sinulla ole mitään kesken, poistan kaiken, minkä voit itse poistaa.',
  columns: ['Tieto', 'Sisältö', 'Säilytetään'],
  keptFor: {
    you: 'kunnes poistat sen',
    coordinator: 'kunnes koordinaattori poistaa sen',
    ended: (days) => `${days} päivää päättymisestä`,
    until: (day) => `${day} asti`,
    done: (days) => `${days} päivää tehtävän päättymisestä`,
    published: (days) => `${days} päivää julkaisemisesta`,
    handled: 'kunnes ilmoitus on käsitelty',
    draft: '14 päivää',
    meeting: '14 päivää kokouksesta',
    owner: 'kunnes vastuuhenkilö poistaa sen',
  },
  digest: { sent: 'tulee', stopped: 'ei tule' },
  asker: 'Kysyit',
  adviser: 'Sinulta kysyttiin',
  followLevel: { at_once: 'heti', weekly: 'viikoittain', never: 'ei koskaan' },
  nextCheck: (day) => `kysyn seuraavan kerran ${day}`,
  wrote: (who, text) => `${who}: ${text}`,
  ofOther: (owner) => `tekijä: ${owner}`,
};
