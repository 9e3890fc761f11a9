import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Line } from '../meeting/find/shelved.ts';

/** What is said when somebody looks for decisions. Parameters are already escaped for where they stand. */
interface MeetingFind {
  /** Lines that were found, or summaries when no word was looked for. */
  readonly foundLines: (count: number) => string;
  readonly foundSummaries: (count: number) => string;
  /** For the lock screen. */
  readonly notice: string;
  readonly lines: Readonly<Record<Line['section'], (day: string, group: string, what: string) => string>>;
  /** What an action says with who does it by when. */
  readonly action: (what: string, who: string, day: string | undefined) => string;
  /** A whole summary by its first decision, and how many it has. */
  readonly summary: (day: string, group: string, decision: string, count: number) => string;
  readonly withoutDecision: (day: string, group: string) => string;
  /** Not one line has all the words. */
  readonly notAllWords: string;
  readonly nothing: string;
  /** After it, above what was looked for. */
  readonly soughtSo: string;
  readonly sought: {
    readonly groups: (names: string) => string;
    readonly areas: (names: string) => string;
    readonly days: (days: string) => string;
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
    readonly words: (words: string) => string;
  };
  readonly tryFewer: string;
  readonly tryOther: string;
  readonly whatYouSee: string;
  readonly whoKnows: string;
  readonly personalOnly: string;
  readonly help: string;
}

export const meetingFind: Readonly<Record<Language, MeetingFind>> = {
  fi: {
    foundLines: (count) =>
      count === 1 ? 'Muistioista löytyi yksi kohta' : `Muistioista löytyi ${count} kohtaa`,
    foundSummaries: (count) => (count === 1 ? 'Löytyi yksi muistio' : `Löytyi ${count} muistiota`),
    notice: 'Muistioista löytyi vastauksia',
    lines: {
      decisions: (day, group, what) => `${day} ${group} päätti: ${what}`,
      actions: (day, group, what) => `${day} ${group} sopi tehtävän: ${what}`,
      open: (day, group, what) => `${day} ${group} jätti auki: ${what}`,
    },
    action: (what, who, day) => (day === undefined ? `${what} (${who})` : `${what} (${who}, ${day})`),
    summary: (day, group, decision, count) =>
      count === 1 ? `${day} ${group}: ${decision}` : `${day} ${group}, ${count} päätöstä: ${decision}`,
    withoutDecision: (day, group) => `${day} ${group}: ei päätöksiä`,
    notAllWords: 'Kaikkia sanoja ei ollut samassa kohdassa. Tässä ovat lähimmät.',
    nothing: 'En löytänyt päätöksiä.',
    soughtSo: 'Hain näin:',
    sought: {
      groups: (names) => `- ryhmä: ${names}`,
      areas: (names) => `- alue: ${names}`,
      days: (days) => `- aika: ${days}`,
      from: (day) => `- aika: ${day} alkaen`,
      until: (day) => `- aika: ${day} asti`,
      words: (words) => `- sanat: ${words}`,
    },
    tryFewer: 'Kokeile yhtä sanaa tai toista aikaa, esimerkiksi *mitä päätettiin perhekahvilasta*.',
    tryOther: 'Kokeile toista aikaa tai ryhmää, esimerkiksi *päätökset Hartola marraskuu*.',
    whatYouSee:
      'Näet niiden ryhmien muistiot, joihin kuulut tai joiden alueella työskentelet. Vain julkaistut muistiot löytyvät.',
    whoKnows: 'Jos etsit yhteyshenkilöä, kysy esimerkiksi *kuka on kuraattori Hartolassa*.',
    personalOnly:
      'Kaikki täällä eivät näe samoja muistioita. Kysy päätöksistä omassa keskustelussasi Kopin kanssa tai ryhmän omalla kanavalla.',
    help: '**Ryhmien päätökset**\n- **mitä HYVÄ-ryhmä päätti kuraattorin ajoista** · **päätökset Hartola marraskuu** – ryhmien julkaistuista muistioista',
  },
  sv: {
    foundLines: (count) =>
      count === 1
        ? 'Jag hittade en punkt i mötesanteckningarna'
        : `Jag hittade ${count} punkter i mötesanteckningarna`,
    foundSummaries: (count) =>
      count === 1 ? 'Jag hittade anteckningar från ett möte' : `Jag hittade anteckningar från ${count} möten`,
    notice: 'Svar ur mötesanteckningar',
    lines: {
      decisions: (day, group, what) => `${day} ${group}, beslut: ${what}`,
      actions: (day, group, what) => `${day} ${group}, överenskommen uppgift: ${what}`,
      open: (day, group, what) => `${day} ${group}, öppen fråga: ${what}`,
    },
    action: (what, who, day) => (day === undefined ? `${what} (${who})` : `${what} (${who}, ${day})`),
    summary: (day, group, decision, count) =>
      count === 1 ? `${day} ${group}: ${decision}` : `${day} ${group}, ${count} beslut: ${decision}`,
    withoutDecision: (day, group) => `${day} ${group}: inga beslut`,
    notAllWords: 'Alla ord fanns inte i samma punkt. Här är de närmaste.',
    nothing: 'Jag hittade inga beslut.',
    soughtSo: 'Så här sökte jag:',
    sought: {
      groups: (names) => `- grupp: ${names}`,
      areas: (names) => `- område: ${names}`,
      days: (days) => `- tid: ${days}`,
      from: (day) => `- tid: från ${day}`,
      until: (day) => `- tid: till ${day}`,
      words: (words) => `- ord: ${words}`,
    },
    tryFewer: 'Pröva med ett enda ord eller en annan tid, till exempel *vad beslöts om familjecaféet*.',
    tryOther: 'Pröva med en annan tid eller grupp, till exempel *besluten i Hangö i november*.',
    whatYouSee:
      'Du ser anteckningarna från de grupper som du hör till eller på vars område du arbetar. Bara publicerade anteckningar hittas.',
    whoKnows: 'Om du söker en kontaktperson, fråga till exempel *vem är kurator i Hangö*.',
    personalOnly:
      'Alla här ser inte samma anteckningar. Fråga om beslut i din egen chatt med Koppi eller i gruppens egen kanal.',
    help: '**Gruppernas beslut**\n- **vad beslöt nätverket om familjecaféet** · **besluten i Hangö i november** – ur gruppernas publicerade anteckningar',
  },
  en: {
    foundLines: (count) =>
      count === 1 ? 'I found one point in the summaries' : `I found ${count} points in the summaries`,
    foundSummaries: (count) => (count === 1 ? 'I found one summary' : `I found ${count} summaries`),
    notice: 'Answers from meeting summaries',
    lines: {
      decisions: (day, group, what) => `${day} ${group} decided: ${what}`,
      actions: (day, group, what) => `${day} ${group} agreed on a task: ${what}`,
      open: (day, group, what) => `${day} ${group} left open: ${what}`,
    },
    action: (what, who, day) => (day === undefined ? `${what} (${who})` : `${what} (${who}, ${day})`),
    summary: (day, group, decision, count) =>
      count === 1 ? `${day} ${group}: ${decision}` : `${day} ${group}, ${count} decisions: ${decision}`,
    withoutDecision: (day, group) => `${day} ${group}: no decisions`,
    notAllWords: 'No point has all the words. These come closest.',
    nothing: 'I found no decisions.',
    soughtSo: 'This is what I looked for:',
    sought: {
      groups: (names) => `- group: ${names}`,
      areas: (names) => `- area: ${names}`,
      days: (days) => `- time: ${days}`,
      from: (day) => `- time: from ${day}`,
      until: (day) => `- time: until ${day}`,
      words: (words) => `- words: ${words}`,
    },
    tryFewer: 'Try a single word or another time, for example *what was decided about the family café*.',
    tryOther: 'Try another time or group, for example *decisions Hartola November*.',
    whatYouSee:
      'You see the summaries of groups that you belong to or in whose area you work. Only published summaries are found.',
    whoKnows:
      'If you are looking for a contact person, ask for example *who is the school social worker in Hartola*.',
    personalOnly:
      'Not everybody here sees the same summaries. Ask about decisions in your own chat with Koppi, or in the channel of the group.',
    help: '**What groups have decided**\n- **what did the core team decide about interpreters** · **decisions Hartola November** – from the published summaries of groups',
  },
};
