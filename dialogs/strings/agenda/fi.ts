import type { AgendaStrings } from './strings.ts';

export const fi: AgendaStrings = {
  title: (group) => `Asialista: ${group}`,
  notice: (group) => `Kokouksen asialista: ${group}`,
  next: (occasion) => `Seuraava kokous ${occasion}`,
  noNext: (group, time) =>
    `Seuraavaa kokousta ei ole sovittu. Puheenjohtaja tai sihteeri voi kirjoittaa esimerkiksi *${group}: kokous ${time}*.`,
  nothing: 'Asialistalla ei ole vielä mitään.',
  item: (what, who) => `${what} (${who})`,
  movedItem: (line) => `${line} – siirretty seuraavaan kokoukseen`,
  openActions: 'Avoimet tehtävät',
  action: (what, who, due) => `**${who}**: ${what} (${due})`,
  moreActions: (count) => (count === 1 ? 'ja yksi muu' : `ja ${count} muuta`),
  news: 'Kokous lähestyy: tässä asialista',
  why: 'Saat tämän, koska kuulut ryhmään.',

  add: 'Lisää asia',
  propose: 'Lisää ryhmän asialistalle',
  edit: 'Siirrä tai poista',
  back: 'Takaisin',
  addTitle: 'Asia asialistalle',
  addTo: (group) => `Asia asialistalle: ${group}`,
  noClients: 'Älä kirjoita asiakkaiden tietoja.',
  groupLabel: 'Ryhmä',
  groupMissing: 'Valitse ryhmä.',
  textLabel: 'Mitä kokouksessa käsitellään?',
  textMissing: 'Kirjoita, mitä käsitellään.',
  send: 'Lisää asialistalle',
  namesAreFine: 'Nimet eivät ole asiakkaiden, lisää',
  added: 'Asia on lisätty asialistalle.',
  tooMany: (most) => `Asialistalle mahtuu ${most} asiaa. Siirrä tai poista jokin ensin.`,

  editTitle: (group) => `Siirrä tai poista asia: ${group}`,
  itemLabel: 'Mikä asia?',
  itemMissing: 'Valitse asia.',
  formerItem: (what) => `${what} (edellisestä kokouksesta)`,
  move: 'Siirrä seuraavaan',
  remove: 'Poista',
  moved: 'Asia on siirretty seuraavaan kokoukseen.',
  removed: 'Asia on poistettu asialistalta.',
  gone: 'Asia ei ole enää asialistalla.',
  notOwn:
    'Voit poistaa vain asian, jonka olet itse lisännyt. Puheenjohtaja ja sihteeri voivat poistaa muutkin.',
  noMeeting: 'Seuraavaa kokousta ei ole sovittu, joten asia odottaa asialistalla.',

  meetingOver: (group, day) => `Kokous päättyi: ${group} ${day}`,
  offerMinutes: 'Tee muistio, niin päätökset ja tehtävät ovat kaikkien nähtävillä.',
  makeMinutes: 'Tee muistio',

  whichGroup: 'Minkä ryhmän asialista?',
  notInAnyGroup:
    'Asialista on ryhmän jäsenille, etkä kuulu mihinkään ryhmään. Kirjoita *ryhmät*, niin näet ryhmät ja niiden puheenjohtajat.',
  notMember: (group, keepers) =>
    keepers === undefined
      ? `Asialista on ryhmän jäsenille, etkä kuulu ryhmään ${group}. Pyydä alueen koordinaattoria lisäämään sinut.`
      : `Asialista on ryhmän jäsenille, etkä kuulu ryhmään ${group}. Ehdota asiaa: ${keepers}.`,
  elsewhere: 'Asialistan näkee ryhmän omalla kanavalla tai kahden kesken Kopin kanssa. Kirjoita sama siellä.',
  groupGone: 'Ryhmää ei enää ole. Kirjoita *ryhmät*, niin näet nykyiset ryhmät.',

  meetingSet: 'Kokous on merkitty. Lähetän asialistan edellisenä työpäivänä.',
  meetingOff: 'Kokous on peruttu.',
  meetingMoved: (day) => `Kokous on siirretty. Uusi päivä: ${day}`,
  meetingPast: (time) => `Päivä on jo mennyt tai siitä ei saanut selvää. Kirjoita se näin: *kokous ${time}*.`,
  meetingDenied: (group, keepers) =>
    keepers === undefined
      ? `Ryhmän ${group} kokouksista päättää alueen koordinaattori.`
      : `Ryhmän ${group} kokouksista päättävät puheenjohtaja, sihteeri ja alueen koordinaattori. Pyydä: ${keepers}.`,
};
