import { finnishDay, finnishSpan } from './days.ts';
import type { Strings } from './strings.ts';

export const fi: Strings = {
  welcome:
    'Hei, olen Koppi. Kerron, **kehen otat yhteyttä** missäkin asiassa ja missäkin kunnassa. Kysy omin sanoin, esimerkiksi: ' +
    '*Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?* Älä kirjoita asiakkaan tietoja. Lisää: **ohje**.',
  help: [
    '**Näin kysyt Kopilta**',
    '- *Keneen otan yhteyttä puheterapiasta Hartolassa?* – kerro asia ja alue omin sanoin',
    '- *Entä Sysmässä?* – sama asia toisella alueella',
    '- *Entä varahenkilö?* – kuka sijaistaa',
    '- *Sama ruotsiksi* – vastaus toisella kielellä',
    '- **kotialue Hartola** – muistan alueesi, eikä sitä tarvitse mainita',
    '- **kieli suomi**, **kieli svenska** tai **kieli english** – vaihdan kielen',
    '',
    'Älä kirjoita asiakkaan nimeä, henkilötunnusta tai muita tunnistetietoja.',
  ].join('\n'),
  greeting: 'Hei! Kerro asia ja alue, niin kerron, kehen otat yhteyttä. Esimerkiksi: *kuraattori Hollola*.',
  youAreWelcome: 'Ole hyvä!',
  insulted:
    'Harmi, etten ollut avuksi. Jos vastaus oli väärä, paina sen alta **Tieto ei pidä paikkaansa**. Jos tarvitset ihmistä avuksi, kirjoita esimerkiksi: *perhekeskuskoordinaattori Hartola*.',
  insultedNear: (coordinator) =>
    `Harmi, etten ollut avuksi. Kerro alueesi koordinaattorille, mikä meni pieleen: ${coordinator}.`,
  nothingSaid: 'En löytänyt viestistä kysymystä. Kerro asia ja alue, esimerkiksi: *perheneuvola Hartola*.',
  whatAbout: (area) => `${area} – mistä asiasta? Kirjoita esimerkiksi: *puheterapia*.`,
  oldButton: 'Tämä painike ei ole enää käytössä. Kysy uudelleen, niin saat ajantasaisen vastauksen.',
  fault: (code) =>
    `Vastaaminen ei onnistunut. Jos olit tallentamassa jotain, se ei ehkä tallentunut. Kokeile hetken päästä uudelleen. Jos vika jatkuu, kerro ylläpidolle koodi ${code}.`,

  areaOfAnswer: (area) => `Alue: ${area}`,
  answeredBy: (area, answeredBy) => `Alue: ${area} · nimetty koko alueelle: ${answeredBy}`,
  severalPrimaries: (coordinator) =>
    coordinator
      ? `Tälle alueelle on merkitty useampi ensisijainen henkilö. Tietoa ylläpitää ${coordinator}.`
      : 'Tälle alueelle on merkitty useampi ensisijainen henkilö.',
  noPrimary: 'Ensisijaista henkilöä ei ole juuri nyt nimetty.',
  substitute: 'Varahenkilö',
  consultants: 'Konsultti',
  primary: 'Ensisijainen',
  nobodySubstitutes: 'Varahenkilöä ei ole nimetty.',
  nextStep: 'Mitä seuraavaksi tapahtuu',
  verified: (day) => `Tarkistettu ${day}`,
  notVerified: 'Tietoa ei ole tarkistettu',
  notVerifiedFor: (months) => `Tarkistamatta ${months} kk`,
  validUntil: (day) => `${day} asti`,
  callService: (service) => `Soita: ${service}`,
  welcomeSummary: 'Koppi kertoo, kehen otat yhteyttä',
  call: (phone) => `Soita ${phone}`,
  sendMail: 'Sähköposti',
  nearServices: 'Tarkoititko jotakin näistä?',
  answerSummary: (service, area, worker) => `${service}, ${area}: ${worker}`,

  whichArea: (service) => `**${service}** – minkä alueen asia on?`,
  areaLabel: 'Alue',
  areaMissing: 'Valitse alue.',
  choose: 'Valitse',
  whichService: 'Mitä näistä tarkoitat?',
  orSay: 'Voit myös kirjoittaa asian toisin sanoin.',

  unknownService: 'En tiedä, kenelle tämä kuuluu.',
  nobodyHere: (service, area) => `Palveluun **${service}** ei ole nimetty ketään tällä alueella: ${area}.`,
  nobodyAnywhere: (service) => `Palveluun **${service}** ei ole nimetty ketään.`,
  outside: (place) => `Minulla ei ole tämän alueen yhteystietoja: ${place}.`,
  nothingBefore:
    'En tiedä, mihin kysymykseen tämä on jatkoa. Kerro asia ja alue, esimerkiksi: *perheneuvola Hartola*.',
  coordinatorHelps: (area) => `Alueen ${area} tietoja ylläpitää:`,
  noCoordinator: (area) =>
    `Alueelle ${area} ei ole nimetty koordinaattoria. Kysy esihenkilöltäsi, kuka tietoja ylläpitää.`,
  askCoordinator: 'Kerro alue, niin näytän, kuka sen tietoja ylläpitää.',
  showCoordinator: 'Näytä koordinaattori',
  tryOtherWords: 'Kokeile sanoa asia toisin, esimerkiksi palvelun nimellä.',

  emergency: '**Onko joku vaarassa juuri nyt? Soita 112.**',
  emergencyDuty: (service) => `Kiireellinen apu: ${service}`,

  languageSet: 'Vastaan sinulle jatkossa suomeksi.',
  languageChoices: 'Kirjoita **kieli suomi**, **kieli svenska** tai **kieli english**.',
  homeSet: (area) => `Kotialueesi on nyt ${area}. Jos et mainitse aluetta, vastaan kotialueesi mukaan.`,
  homeNow: (area) =>
    `Kotialueesi on ${area}. Vaihda kirjoittamalla **kotialue** ja alueen nimi, poista kirjoittamalla **kotialue pois**.`,
  homeNone: 'Sinulla ei ole kotialuetta. Kirjoita esimerkiksi **kotialue Hartola**.',
  homeRemoved: 'Kotialueesi on poistettu. Kerro alue kysymyksessä.',
  homeUnknown: 'En tunne tuota aluetta. Kirjoita kunnan tai alueen nimi, esimerkiksi **kotialue Hartola**.',
  day: (day, today) => finnishDay(day, today),
  daySpan: (from, to, today) => finnishSpan(from, to, today),
};
