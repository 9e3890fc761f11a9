import type { MeetingStrings } from './strings.ts';

export const fi: MeetingStrings = {
  help: [
    '**Kokousten muistiot**',
    '- **muistio HYVÄ-ryhmän kokouksesta 3.11.** – liitä muistiinpanot tai lähetä tiedosto; tarkistat ja julkaiset',
    '- **korjaa muistio** · ryhmän kanavalla **@Koppi tämä on HYVÄ-ryhmän kanava**',
    '- **lisää HYVÄ-ryhmän asialistalle: kuraattorin ajat** · **HYVÄ-ryhmän asialista** · **HYVÄ-ryhmän kokous 3.12. klo 9**',
    '- **seuraa HYVÄ-ryhmää** · **seuraa HYVÄ-ryhmää viikoittain** · **en seuraa HYVÄ-ryhmää**',
  ].join('\n'),
  summaryOf: (group, day) => `Muistio: ${group} ${day}`,
  notice: (group, day) => `Kokouksen muistio: ${group} ${day}`,
  headings: { decisions: 'Päätökset', actions: 'Toimenpiteet', open: 'Jäi auki', next: 'Seuraava kokous' },
  nothingDecided: 'Päätöksiä tai toimenpiteitä ei kirjattu.',
  action: (what, who, day) => `**${who}**${day === undefined ? '' : ` ${day} mennessä`}: ${what}`,
  actionOfNobody: (what, day) => `**Kuka?**${day === undefined ? '' : ` ${day} mennessä`}: ${what}`,
  actionBy: (who, day) => `${who ?? '**Kuka?**'}${day === undefined ? '' : ` · ${day} mennessä`}`,
  ended: { done: (line) => `✓ Tehty. ${line}`, dropped: (line) => `Ei enää tarpeen. ${line}` },
  duePassed: (what) => `Määräpäivä on jo mennyt: ${what}`,
  duePassedOnForm: (what) =>
    `Määräpäivä on jo mennyt: ”${what}” Vaihda päivä. Jos se on oikein, jätä se ennalleen ja paina *Valmis*.`,
  nextAt: (weekday, day, clock) =>
    clock === undefined ? `${weekday} ${day}` : `${weekday} ${day} klo ${clock}`,
  source: (sentence) => `Lähde: ”${sentence}”`,
  publishedBy: (name, moment) => `Julkaisi ${name} ${moment}`,
  corrected: (name, moment, why) => `Korjattu ${moment} (${name}): ${why}`,
  olderVersion: (name, moment) =>
    `Tämä on aiempi versio, jonka julkaisi ${name} ${moment}. Se ei ole enää voimassa.`,
  writtenIn: {
    fi: 'Muistio on kirjoitettu suomeksi.',
    sv: 'Muistio on kirjoitettu ruotsiksi.',
    en: 'Muistio on kirjoitettu englanniksi.',
  },
  page: (page, pages) => `Sivu ${page}/${pages}`,

  begin:
    'Liitä muistiinpanot tähän viestinä tai lähetä tiedosto (.docx, .txt, .md tai .vtt). Etsin niistä päätökset ja toimenpiteet, ja sinä tarkistat ne ennen julkaisua. Voit myös täyttää muistion lomakkeella.',
  noNotesKept:
    'Muistiinpanoja ei tallenneta, vain muistion kohdat ja lauseet, joista ne on poimittu. Rivit, joita en ymmärtänyt, säilyvät luonnoksessa julkaisuun asti.',
  noClients: 'Älä kirjoita asiakkaiden tietoja.',
  whichGroup: 'Minkä ryhmän kokous ja milloin se oli?',
  groupLabel: 'Ryhmä',
  groupMissing: 'Valitse ryhmä.',
  dayLabel: 'Kokouspäivä',
  dayMissing: 'Valitse kokouspäivä.',
  notInAnyGroup:
    'Muistion tekevät ryhmän jäsenet, etkä kuulu mihinkään ryhmään. Kirjoita *ryhmät*, niin näet ryhmät ja niiden puheenjohtajat.',
  notMember: (group, keepers) =>
    keepers === undefined
      ? `Muistion tekevät ryhmän jäsenet, etkä kuulu ryhmään ${group}. Pyydä alueen koordinaattoria lisäämään sinut.`
      : `Muistion tekevät ryhmän jäsenet, etkä kuulu ryhmään ${group}. Sen muistioista huolehtivat puheenjohtaja ja sihteeri: ${keepers}.`,
  personalOnly:
    'Muistio tehdään Kopin kanssa kahden kesken. Avaa oma keskustelusi Kopin kanssa ja kirjoita siellä *muistio*.',
  preview: 'Muistion luonnos',
  onlyYou: 'Vain sinä näet luonnoksen. Tarkista se ennen julkaisua.',
  nothingFound:
    'Muistiinpanoista ei löytynyt päätöksiä eikä toimenpiteitä. Lähetä ne uudelleen täydennettyinä tai täytä muistio lomakkeella.',
  notUnderstood: 'Näitä en ymmärtänyt',
  notPublishedUnlessAdded: 'Ne eivät tule muistioon, ellet lisää niitä.',
  moreNotUnderstood: (count) => (count === 1 ? 'Lisäksi yksi rivi.' : `Lisäksi ${count} riviä.`),
  chooseWhatItIs: 'Valitse, mikä tämä on',
  asDecision: 'Päätös',
  asAction: 'Toimenpide',
  asOpen: 'Jäi auki',
  asNothing: 'Ei mikään näistä',
  addChosen: 'Lisää valitut',
  nothingFoundButLines:
    'Muistiinpanoista ei löytynyt selviä päätöksiä eikä toimenpiteitä. Lopussa ovat rivit, jotka voivat olla sellaisia.',
  tooLongMessage: 'Viesti oli niin pitkä, että sen loppu jäi pois. Lähetä pitkät muistiinpanot tiedostona.',
  cutShort: (most) =>
    `Kohtia oli enemmän kuin muistioon mahtuu. Mukana on kustakin listasta ${most} ensimmäistä.`,
  whoDoes: (what) => `Kuka tekee: ${what}`,
  whoMissing: 'Valitse, kuka tekee.',
  somebodyElse: 'Joku muu (kirjoita nimi seuraavaksi)',
  leaveOut: 'Jätä toimenpide pois',
  otherLabel: 'Muun tekijän nimi',
  otherHint: 'Etunimi Sukunimi tai sähköposti',
  unknownPerson: (name, near) =>
    `Hakemistossa ei ole henkilöä ${name}.${near === undefined ? '' : ` Tarkoitatko: ${near}?`} Kirjoita koko nimi tai sähköpostiosoite. Jos kollega ei ole hakemistossa, kirjoita hänen nimensä toimenpiteen tekstiin ja valitse tekijäksi se, joka pitää häneen yhteyttä.`,
  severalPeople: (name, names) => `${name} voi olla ${names}. Kirjoita sähköpostiosoite.`,
  ownersProposed: (names) =>
    `Valitsin tekijän valmiiksi siellä, missä vain yksi voi olla kyseessä: ${names}. Vaihda, jos valinta on väärä.`,
  ownersMissing: (count) =>
    count === 1
      ? 'Yhdeltä toimenpiteeltä puuttuu tekijä. Valitse tekijä tai jätä toimenpide pois.'
      : `${count} toimenpiteeltä puuttuu tekijä. Valitse tekijät tai jätä toimenpiteet pois.`,
  absentLabel: 'Poissa olleet (saavat muistion)',
  absent: (names) => `Poissa: ${names}`,

  decisionsLabel: 'Päätökset, yksi riville',
  openLabel: 'Jäi auki, yksi riville',
  nextLabel: 'Seuraava kokous',
  nextTimeLabel: 'Kellonaika',
  actionLabel: (number) => `Toimenpide ${number}`,
  ownerLabel: 'Kuka tekee',
  dueLabel: 'Mihin mennessä',
  emptyRemoves: 'Tyhjennä toimenpiteen teksti, jos haluat poistaa sen.',
  whyLabel: 'Miksi muistiota korjataan?',
  whyMissing: 'Kirjoita lyhyesti, miksi muistiota korjataan.',
  lineTooLong: (line, most) => `Rivi ${line} on liian pitkä. Lyhennä se enintään ${most} merkkiin.`,
  actionTooLong: (most) => `Toimenpide on liian pitkä. Lyhennä se enintään ${most} merkkiin.`,
  tooMany: (most) => `Kohtia on liikaa. Muistioon mahtuu kuhunkin listaan ${most}.`,
  notADay: (day) => `Päivästä ei saanut selvää. Kirjoita se näin: ${day}`,
  notATime: 'Kellonajasta ei saanut selvää. Kirjoita se muodossa 9.30.',
  dayToCome: 'Kokouspäivä on vasta tulossa. Vaihda päivä kohdasta Muuta.',
  noSuchGroup: (name) => `En löytänyt ryhmää *${name}*. Valitse ryhmäsi alta.`,
  noSuchDay: 'Kalenterissa ei ole sellaista päivää. Valitse kokouspäivä.',
  dayLongAgo: 'Kokouksesta on yli vuosi. Tarkista, onko päivä oikein.',
  removed: ({ decisions, actions, open }) => {
    const what = new Intl.ListFormat('fi').format([
      ...(decisions === 0 ? [] : [decisions === 1 ? 'yhden päätöksen' : `${decisions} päätöstä`]),
      ...(actions === 0 ? [] : [actions === 1 ? 'yhden toimenpiteen' : `${actions} toimenpidettä`]),
      ...(open === 0 ? [] : [open === 1 ? 'yhden avoimen asian' : `${open} avointa asiaa`]),
    ]);
    return `Korjaus poistaa muistiosta ${what}.${actions === 0 ? '' : ' Poistettu toimenpide peruuntuu myös tekijältään.'}`;
  },
  correctedBecause: (why) => `Miksi korjataan: ${why}`,
  dayGuessed: (day) =>
    `Merkitsin kokouspäiväksi ${day}, koska päivää ei kerrottu. Jos se on väärin, vaihda se kohdasta *Muuta*.`,
  dayFromNotes: (day) =>
    `Otin kokouspäivän ${day} muistiinpanojen alusta. Jos se on väärin, vaihda se kohdasta *Muuta*.`,
  dayFromFileName: (day) =>
    `Otin kokouspäivän ${day} tiedoston nimestä. Jos se on väärin, vaihda se kohdasta *Muuta*.`,
  dayToComeYet:
    'Kokouspäivä on vasta tulossa. Tarkista päivä: muistion voi julkaista vasta kokouksen jälkeen.',
  nothingToPublish: 'Muistiossa ei ole vielä mitään julkaistavaa. Lisää päätös, toimenpide tai avoin asia.',

  refused: (findings) =>
    `Muistiinpanoja ei tallennettu, koska niissä näyttää olevan: ${findings}. Poista tiedot ja lähetä uudelleen. Yhteistyökumppanista riittävät rooli ja organisaatio.`,
  finding: (kind, count, lines) => `${kind} (${count === 1 ? 'rivi' : 'rivit'} ${lines})`,
  doubtful: (count, lines) =>
    `Muistiinpanoissa voi olla asiakkaan nimi (${count === 1 ? 'rivi' : 'rivit'} ${lines}). Nimiä ei ole tallennettu. Jos ne ovat työntekijöiden, vahvista se. Muuten jätä nimet pois tai hylkää luonnos.`,
  inDirectory: (names) => `Hakemistossa on samannimisiä: ${names}.`,
  doubtfulTooMany:
    'Muistiinpanoissa on niin monta mahdollista asiakkaan nimeä, ettei niitä voi vahvistaa yhdellä kertaa. Kirjoita nimien sijaan roolit ja lähetä uudelleen.',

  publish: 'Julkaise',
  publishCorrection: 'Julkaise korjaus',
  jointAction: (owners) =>
    `Yhteisestä tehtävästä vastaa se, joka mainitaan ensin: ${owners}. Voit vaihtaa vastuuhenkilön: *Muuta*.`,
  edit: 'Muuta',
  addAction: 'Lisää toimenpide',
  drop: 'Hylkää',
  showSources: 'Näytä lähteet',
  hideSources: 'Piilota lähteet',
  more: 'Näytä lisää',
  back: 'Takaisin',
  toPreview: 'Valmis',
  nextPage: 'Seuraava',
  save: 'Tallenna',
  saveAndAnother: 'Tallenna ja lisää toinen',
  fillForm: 'Täytä lomakkeella',
  go: 'Jatka',
  namesAreFine: 'Nimet eivät ole asiakkaiden',
  leaveNamesOut: 'Jätä nimet pois',
  correct: 'Korjaa',
  formerVersion: 'Aiempi versio',
  presentVersion: 'Voimassa oleva',
  dropped: 'Luonnos on hylätty eikä mitään julkaistu. Kirjoita *muistio*, kun haluat aloittaa uuden.',
  draftChanged: 'Luonnosta on muutettu, tässä on nykyinen. Mitään ei vielä julkaistu.',
  gone: 'Tätä luonnosta ei enää ole. Kirjoita *muistio*, niin voit aloittaa uuden.',
  notYours: 'Tämä on toisen tekemä luonnos. Kirjoita *muistio*, niin voit tehdä oman.',
  mayNotSee: 'Muistion näkevät ryhmän jäsenet ja ryhmän alueen työntekijät.',
  mayNotCorrect:
    'Muistiota korjaavat ryhmän puheenjohtaja, sihteeri ja se, joka julkaisi muistion. Kerro virheestä heille.',
  groupGone: 'Ryhmää ei enää ole hakemistossa. Valitse toinen ryhmä aloittamalla alusta: kirjoita *muistio*.',

  published: (inChannel, people) =>
    inChannel
      ? people === 0
        ? 'Muistio on julkaistu ryhmän kanavalla.'
        : people === 1
          ? 'Muistio on julkaistu ryhmän kanavalla ja lähetetty yhdelle henkilölle.'
          : `Muistio on julkaistu ryhmän kanavalla ja lähetetty ${people} henkilölle.`
      : people === 1
        ? 'Muistio on julkaistu ja lähetetty yhdelle henkilölle.'
        : `Muistio on julkaistu ja lähetetty ${people} henkilölle.`,
  publishedLater: (inChannel, people, moment) => {
    const whom = people === 1 ? 'yhdelle henkilölle' : `${people} henkilölle`;
    return inChannel
      ? `Muistio on julkaistu ryhmän kanavalla ja lähtee ${whom} ${moment}.`
      : `Muistio on julkaistu ja lähtee ${whom} ${moment}.`;
  },
  noPlace: (group) =>
    `Ryhmällä ei ole kanavaa. Kun puheenjohtaja tai sihteeri kirjoittaa kanavalla *@Koppi tämä on ryhmän ${group} kanava*, seuraavat muistiot tulevat sinne.`,
  alreadyPublished: (name, moment) => `${name} on jo julkaissut tämän kokouksen muistion ${moment}.`,
  draftedBy: (name, moment) =>
    `${name} tekee jo saman kokouksen muistiota, luonnos on aloitettu ${moment}. Sopikaa, kumpi julkaisee. Voit silti jatkaa omaa luonnostasi.`,
  publishedBefore: (name, moment) =>
    `${name} on jo julkaissut tämän kokouksen muistion ${moment}. Voit silti lisätä siihen omat kohtasi: jatka luonnosta ja paina *Julkaise*.`,
  pointsKept: 'Sinun kohtasi ovat tallessa: voit tehdä niistä korjauksen.',
  pointsMayBeAdded:
    'Kohtasi ovat tallessa, ja voit lisätä ne muistioon. Muuta siinä korjaavat puheenjohtaja, sihteeri ja muistion julkaisija.',
  makeCorrection: 'Tee korjaus omilla kohdillani',
  addPoints: 'Lisää omat kohtani',
  mayOnlyAdd:
    'Voit lisätä muistioon kohtia, mutta et muuttaa tai poistaa julkaistuja. Palauta ne ennalleen kohdasta *Muuta* tai kerro muutoksista puheenjohtajalle tai sihteerille.',
  correctedMeanwhile: (name, moment) =>
    `${name} ehti korjata muistiota ${moment}. Katso voimassa oleva muistio ja korjaa sitä, jos vielä tarvitsee.`,
  nothingToCorrect:
    'Julkaistuja muistioita ei löytynyt ryhmistäsi. Kirjoita *muistio*, niin voit tehdä sellaisen, tai kirjoita ryhmä ja päivä: *korjaa HYVÄ-ryhmän muistio 3.11.*',
  whichToCorrect: 'Mitä muistiota korjataan?',
  whichToCorrectHint:
    'Uusimmat muistiot, joita voit korjata. Vanhemman löydät ryhmällä ja päivällä: *korjaa HYVÄ-ryhmän muistio 3.11.*',
  nothingPublishedYet: (group) =>
    `Ryhmällä ${group} ei ole vielä julkaistuja muistioita. Kirjoita *muistio*, niin voit tehdä sellaisen.`,
  nothingPublished: (group, day) =>
    `Ryhmän ${group} kokouksesta ${day} ei ole julkaistua muistiota. Kirjoita *muistio*, niin voit tehdä sen.`,
  howCorrected:
    'Puheenjohtaja ja sihteeri korjaavat muistiota kirjoittamalla Kopille kahden kesken *korjaa muistio*.',
  openOwnChat:
    'Korjaus tehdään kahden kesken. Avaa oma keskustelusi Kopin kanssa ja kirjoita siellä *korjaa muistio*.',

  news: 'Kokouksen muistio',
  newsCorrected: 'Kokouksen muistiota on korjattu',
  whyMember: 'Saat tämän, koska kuulut ryhmään.',
  whyAbsent: 'Saat tämän, koska olit poissa kokouksesta.',
  placeGone: (group) =>
    `Muistio ei mennyt ryhmän ${group} kanavalle: kanavaa ei enää ole tai Koppi on poistettu sieltä. Muistio lähti jäsenille yksitellen. Kirjoita uudella kanavalla *@Koppi tämä on ryhmän ${group} kanava*.`,

  placeQuestion: (group, channel) =>
    channel === undefined
      ? `${group}: julkaistaanko muistiot ja asialistat tällä kanavalla?`
      : `${group}: julkaistaanko muistiot ja asialistat kanavalla ${channel}?`,
  placeSeenBy: 'Ne näkyvät silloin kaikille, jotka näkevät tämän kanavan.',
  placeYes: 'Kyllä, julkaise täällä',
  placeNo: 'Ei',
  placeNotTaken: (group) => `Selvä: tämä ei ole ryhmän ${group} kanava. Mitään ei muutettu.`,
  placeSet: (group) => `${group}: muistiot ja asialistat julkaistaan tästä lähtien täällä.`,
  placeLeft: (group) =>
    `Selvä: tämä ei ole enää ryhmän ${group} kanava. Muistiot ja asialistat lähtevät jäsenille yksitellen, kunnes ryhmällä on uusi kanava.`,
  placeNotSet: (group) => `Tämä ei ole ryhmän ${group} kanava, joten mitään ei muutettu.`,
  placeDenied: (group, keepers) =>
    keepers === undefined
      ? `Ryhmän ${group} kanavan päättää alueen koordinaattori.`
      : `Ryhmän ${group} kanavan päättävät puheenjohtaja, sihteeri ja alueen koordinaattori. Pyydä: ${keepers}.`,
  placeWhichGroup: 'En tunnistanut ryhmää. Kirjoita ryhmän nimi, esimerkiksi *tämä on HYVÄ-ryhmän kanava*.',
  placeHere: 'Kirjoita tämä sillä kanavalla tai siinä ryhmäkeskustelussa, jossa haluat nähdä muistiot.',

  fileTooLarge: 'Tiedosto on liian suuri. Lähetä enintään 10 megatavun tiedosto.',
  fileNotAvailable: 'Tiedostoa ei saatu Teamsista. Lähetä se uudelleen tai liitä muistiinpanot viestinä.',
  fileFaults: {
    unknown_kind:
      'Muistiinpanot luetaan .docx-, .txt-, .md- ja .vtt-tiedostoista. Tallenna ne sellaiseksi tai liitä viestinä.',
    not_text:
      'Tiedostossa ei ole luettavaa tekstiä. Tallenna se tekstinä (UTF-8) tai .docx-tiedostona ja lähetä uudelleen.',
    macros:
      'Tiedostossa on makroja, joten sitä ei avattu. Tallenna se tavallisena .docx-tiedostona ja lähetä uudelleen.',
    too_large: 'Tiedosto purkautuu liian suureksi, joten sitä ei avattu. Liitä muistiinpanot viestinä.',
    other_kind:
      'Tiedosto ei ole sitä, mitä sen nimi sanoo. Tallenna se uudelleen .docx- tai .txt-muodossa ja lähetä.',
    damaged: 'Tiedosto on vioittunut, eikä sitä voitu lukea. Tallenna se uudelleen ja lähetä.',
    empty: 'Tiedostossa ei ole tekstiä. Lähetä muistiinpanot tai täytä muistio lomakkeella.',
  },
};
