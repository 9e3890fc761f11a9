import type { AgendaStrings } from './strings.ts';

export const sv: AgendaStrings = {
  title: (group) => `Föredragningslista: ${group}`,
  notice: (group) => `Mötets föredragningslista: ${group}`,
  next: (occasion) => `Nästa möte ${occasion}`,
  noNext: (group, time) =>
    `Nästa möte är inte avtalat. Ordföranden eller sekreteraren kan skriva till exempel *${group}: möte ${time}*.`,
  nothing: 'Det finns inget på föredragningslistan ännu.',
  item: (what, who) => `${what} (${who})`,
  movedItem: (line) => `${line} – flyttat till nästa möte`,
  openActions: 'Öppna uppgifter',
  action: (what, who, due) => `**${who}**: ${what} (${due})`,
  moreActions: (count) => (count === 1 ? 'och en till' : `och ${count} till`),
  news: 'Snart är det möte: här är föredragningslistan',
  why: 'Du får det här eftersom du hör till gruppen.',

  add: 'Lägg till ärende',
  propose: 'Till gruppens föredragningslista',
  edit: 'Flytta eller ta bort',
  back: 'Tillbaka',
  addTitle: 'Ärende till föredragningslistan',
  addTo: (group) => `Ärende till föredragningslistan: ${group}`,
  noClients: 'Skriv inga klientuppgifter.',
  groupLabel: 'Grupp',
  groupMissing: 'Välj grupp.',
  textLabel: 'Vad ska behandlas på mötet?',
  textMissing: 'Skriv vad som ska behandlas.',
  send: 'Lägg till',
  namesAreFine: 'Namnen är inte klienters, lägg till',
  added: 'Ärendet har lagts till på föredragningslistan.',
  tooMany: (most) => `På föredragningslistan ryms ${most} ärenden. Flytta eller ta bort något först.`,

  editTitle: (group) => `Flytta eller ta bort ett ärende: ${group}`,
  itemLabel: 'Vilket ärende?',
  itemMissing: 'Välj ett ärende.',
  formerItem: (what) => `${what} (från förra mötet)`,
  move: 'Flytta till nästa',
  remove: 'Ta bort',
  moved: 'Ärendet har flyttats till nästa möte.',
  removed: 'Ärendet har tagits bort från föredragningslistan.',
  gone: 'Ärendet finns inte längre på föredragningslistan.',
  notOwn:
    'Du kan bara ta bort ärenden som du själv har lagt till. Ordföranden och sekreteraren kan ta bort andra också.',
  noMeeting: 'Nästa möte är inte avtalat, så ärendet väntar på föredragningslistan.',

  meetingOver: (group, day) => `Mötet är slut: ${group} ${day}`,
  offerMinutes: 'Gör minnesanteckningar, så ser alla besluten och uppgifterna.',
  makeMinutes: 'Gör minnesanteckningar',

  whichGroup: 'Vilken grupps föredragningslista?',
  notInAnyGroup:
    'Föredragningslistan är för gruppens medlemmar, och du hör inte till någon grupp. Skriv *grupper* för att se grupperna och deras ordförande.',
  notMember: (group, keepers) =>
    keepers === undefined
      ? `Föredragningslistan är för gruppens medlemmar, och du hör inte till ${group}. Be områdets koordinator lägga till dig.`
      : `Föredragningslistan är för gruppens medlemmar, och du hör inte till ${group}. Föreslå ärendet för ${keepers}.`,
  elsewhere:
    'Föredragningslistan visas i gruppens egen kanal eller i din egen chatt med Koppi. Skriv samma sak där.',
  groupGone: 'Gruppen finns inte längre. Skriv *grupper* för att se grupperna.',

  meetingSet: 'Mötet är antecknat. Jag skickar föredragningslistan arbetsdagen före.',
  meetingOff: 'Mötet är inställt.',
  meetingMoved: (day) => `Mötet är flyttat. Ny dag: ${day}`,
  meetingPast: (time) => `Dagen har redan gått eller gick inte att förstå. Skriv den så här: *möte ${time}*.`,
  meetingDenied: (group, keepers) =>
    keepers === undefined
      ? `Områdets koordinator bestämmer om möten i ${group}.`
      : `Ordföranden, sekreteraren och områdets koordinator bestämmer om möten i ${group}. Kontakta ${keepers}.`,
};
