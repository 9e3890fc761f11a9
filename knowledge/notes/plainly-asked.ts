import { languages } from '../kernel/languages.ts';
import { type Calendar, dueDay } from './due-day.ts';
import type { Verdict } from './judge.ts';
import { announcesNext } from './next-meeting.ts';
import { nobody, type Owner, ownerOf } from './owners.ts';
import type { Sight } from './sights.ts';
import { type Unit, wordingOf } from './units.ts';

const everybody =
  /^\W*(?:kaikki|jokainen|(?:kaikki )?jäsenet|alla|var och en|(?:alla )?medlemmar(?:na)?|everyone|everybody|(?:all )?(?:the )?members)(?!\p{L})/iu;
const organisation =
  /^\W*(?:the )?(?:\p{L}+ )?\p{L}*(?:toimi|seurakunta|kunta|kaupunki|koulu|neuvola|päiväkoti|kirjasto|yhdistys|virasto|keskus|liitto|hyvinvointialue|kommunen|församlingen|biblioteket|skolan|rådgivningen|daghemmet|föreningen|byrån|municipality|parish|library|school|clinic|services?)(?!\p{L})/iu;
const byDay =
  /mennessä|viimeistään|(?<!\p{L})(?:ennen|senast|före|innan|till nästa|by|before|no later than)(?!\p{L})/iu;
const recurs =
  /(?<!\p{L})(?:jatkossa|aina|joka|edelleen|vuosittain|kuukausittain|viikoittain|alltid|varje|framöver|fortsättningsvis|always|every|from now on|alkaen|lähtien|från|starting)(?!\p{L})|sin(?!\p{L})/iu;
/** With a name and a day they tell where somebody is, not what they are to do. */
const whereabouts =
  /(?<!\p{L})(?:poissa|loma\p{L}*|vapaa\p{L}*|saira\p{L}*|syntymäpäiv\p{L}*|synttäri\p{L}*|este\p{L}*|etänä|frånvarande|ledig|semester|sjuk|födelsedag|på distans|away|off|leave|holiday|sick|birthday|remote|ehkä|kanske|maybe|perhaps)(?!\p{L})/iu;
const verb =
  /^(?:on|oli|ei|saa|voi|jää|käy|är|var|har|hade|kom|kommer|går|börjar|slutar|åker|inte|kan|is|was|has|had|comes|came|leaves|left|starts|started|can|not|to|\p{L}{2,}(?:aa|ee|ii|oo|uu|yy|ää|öö|v[aä]t|nut|nyt))$/u;
const isSentence = /\p{L}[.!]\W*$/u;
const longestNote = 8;
const arrow = /^\s*(?:->|=>|→|⇒)/;

/**
 * What written notes plainly ask for, whatever stands around it: of everybody or of an organisation by a day, which is
 * nobody's own task yet; and `Jaana kalenteri ma`, somebody with a thing and a day, or `Saila -> kysely`.
 */
export const withPlainlyAsked = (
  sights: readonly Sight[],
  verdicts: readonly Verdict[],
  calendar: Calendar,
): readonly Verdict[] =>
  verdicts.map((verdict, at) => {
    const unit = sights[at]?.unit;
    if (!unit || verdict.kind === 'action' || verdict.kind === 'open') return verdict;
    const { line, section, text } = unit;
    if (line.speaker !== undefined || line.kind === 'heading' || line.box === 'done') return verdict;
    if (section === 'talk' || section === 'next' || /\?\W*$/.test(text)) return verdict;
    const owner = ownerIn(unit, verdict, calendar);
    return owner ? { kind: 'action', owner, at: 0 } : verdict;
  });

function ownerIn(unit: Unit, { kind }: Verdict, calendar: Calendar): Owner | undefined {
  const { text, wording } = unit;
  if (wording.talk.test(text) || wording.past.test(text) || recurs.test(text)) return undefined;
  const lead = everybody.exec(text) ?? organisation.exec(text);
  // Without a day, what an organisation does may be a rule.
  if (lead && doesAfter(unit, lead[0].length)) return byDay.test(text) ? nobody : undefined;
  return kind === 'decision' || announcesNext(unit) ? undefined : ofNote(unit, calendar);
}

/** In any language: short notes may not tell theirs. */
function doesAfter({ words }: Unit, end: number): boolean {
  const at = words.findIndex(({ start }) => start >= end);
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return (
    /v[aä]t$/.test(first) ||
    languages.map(wordingOf).some((wording) => wording.does(first, second) || wording.do(first, second))
  );
}

/** Whose the thing of a short line is. */
function ofNote({ mentions, words, text }: Unit, calendar: Calendar): Owner | undefined {
  const [first] = mentions;
  if (first?.from !== 0 || first.case !== 'nominative' || !first.isMember) return undefined;
  const lastNamed = mentions.reduce((next, each) => (each.from <= next + 1 ? each.next : next), first.next);
  const thing = words[lastNamed];
  if (!thing || /\d/.test(thing.lower) || words.length > longestNote) return undefined;
  if (verb.test(thing.lower) || whereabouts.test(text) || isSentence.test(text)) return undefined;
  const named = words[lastNamed - 1];
  if (named && arrow.test(text.slice(named.end, thing.start))) return ownerOf(first);
  const isThing = dueDay(text.slice(0, thing.end), calendar) === undefined;
  return isThing && dueDay(text, calendar) !== undefined ? ownerOf(first) : undefined;
}
