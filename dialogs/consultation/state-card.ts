import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Action, type ActionSet, card, container, openUrl, text } from '../card.ts';
import { calendarOfferStrings } from '../strings/calendar-offer.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { startChoice } from '../strings/start-choice.ts';
import { withoutQuestion } from '../strings/without-question.ts';
import type { Message } from '../turn.ts';
import { consultButton } from './buttons.ts';
import type { ConsultForm } from './consult-form.ts';
import {
  type ConsultReader,
  momentSaid,
  nameSaid,
  subjectOf,
  timeSaid,
  timesSaid,
  wordsOf,
} from './consult-reader.ts';
import type { Consultation, Span, Step } from './consultation.ts';
import type { NewsKind } from './news.ts';
import { absencesIn } from './owners.ts';
import { silenceBrings } from './silence.ts';
import { isLong } from './within-span.ts';
import { isWordless } from './wordless.ts';

/** What a card of a consultation shows below its heading; lines are markdown. */
export interface StateView {
  /** The news, when the card comes unasked. */
  readonly news?: string;
  readonly lines: readonly string[];
  readonly written: readonly string[];
  /** What the buttons answer. */
  readonly asks?: string | undefined;
  /** Rows of buttons, the most likely first; more than a card holds are shown in two parts. */
  readonly buttons: readonly (readonly Action[])[];
  readonly why?: string;
}

/** Which buttons of a card are shown: the likely ones, or those behind "More options". */
export type Part = 'first' | 'rest';

/** On one card. */
const mostButtons = 6;

/** The one look that the cards of both sides have. */
export function stateCard(
  reader: ConsultReader,
  consultation: Consultation,
  { news, lines, written, asks, buttons, why }: StateView,
  part: Part = 'first',
): Message {
  const words = wordsOf(reader);
  const [service, area] = subjectOf(reader, consultation);
  const place = words.place(escapeText(service), escapeText(area));
  const names = [plainText(service), plainText(area)] as const;
  const heading = news === undefined ? place : news;
  const whys = why === undefined ? [] : [why];
  const places = news === undefined ? [] : [place];
  const asked = asks === undefined ? [] : [asks];
  const asText = [`**${heading}**`, ...places, ...lines, ...written, ...asked, ...whys].join('\n\n');
  const sets = rowsOf(reader, consultation, buttons, part)
    .filter((row) => row.length > 0)
    .map((actions, at): ActionSet => ({ type: 'ActionSet', id: `buttons-${at}`, actions }));
  return {
    text: asText,
    summary: news === undefined ? words.summary(...names) : words.newsSummary(news, ...names),
    card: card(asText, [
      text(heading, { id: 'consultation', size: 'medium', weight: 'bolder', style: 'heading' }),
      ...places.map((line) => text(line, { id: 'place', isSubtle: true, spacing: 'none' })),
      ...lines.map((line, at) => text(line, { id: `line-${at}` })),
      ...(written.length > 0
        ? [
            container(
              written.map((line) => text(line)),
              { id: 'written', style: 'emphasis' },
            ),
          ]
        : []),
      ...asked.map((line) => text(line, { id: 'asks', weight: 'bolder' })),
      ...sets,
      ...whys.map((line) => text(line, { id: 'why', isSubtle: true, size: 'small' })),
    ]),
  };
}

/** As many rows as a card holds; a button leads to the others and back. */
function rowsOf(
  reader: ConsultReader,
  { id }: Consultation,
  rows: readonly (readonly Action[])[],
  part: Part,
): readonly (readonly Action[])[] {
  const lang = reader.language;
  const shownBefore = mostButtons - 1;
  if (rows.flat().length <= mostButtons) return rows;
  let seen = 0;
  const parted = rows.map((row) => {
    const at = Math.max(0, shownBefore - seen);
    seen += row.length;
    return { first: row.slice(0, at), rest: row.slice(at) };
  });
  if (part === 'rest') {
    const back = consultButton('back', wordsOf(reader).back, { do: 'consult_show', id, lang });
    return [...parted.map(({ rest }) => rest), [back]];
  }
  const more = consultButton('more', consultationAnswers[lang].more, {
    do: 'consult_show',
    id,
    more: true,
    lang,
  });
  const first = parted.map((each) => each.first).filter((row) => row.length > 0);
  return [...first.slice(0, -1), [...(first.at(-1) ?? []), more]];
}

/** What is going on now, in the words of one side; `who` is the other one, as markdown. */
export function stateSentence(
  reader: ConsultReader,
  consultation: Consultation,
  side: 'toRequester' | 'toHolder',
  who: string,
  now: number,
): string {
  const words = wordsOf(reader);
  const say = isWordless(consultation)
    ? { ...words[side], ...withoutQuestion[reader.language][side] }
    : words[side];
  const { state, way, closing } = consultation;
  switch (state.kind) {
    case 'requested': {
      const { deadline } = state;
      const gets = getsItAt(consultation, now);
      return say.requested(
        who,
        momentSaid(reader, deadline),
        broughtAt(reader, consultation, deadline),
        gets === undefined ? undefined : momentSaid(reader, gets),
      );
    }
    case 'held':
      return nobodySaidSo(consultation)
        ? say.timeOver(who, momentSaid(reader, state.deadline), timeSaid(reader, state.time))
        : say.held(who, momentSaid(reader, state.deadline));
    case 'answered':
      return say[state.kind](who, momentSaid(reader, state.deadline));
    case 'offered':
      return say.offered(
        who,
        timesSaid(reader, state.times),
        momentSaid(reader, state.deadline),
        askersSilence(state),
      );
    case 'scheduled':
      return way === 'writing'
        ? say.writingAt(who, timeSaid(reader, state.time))
        : say.scheduled(who, timeSaid(reader, state.time), words.ways[way]);
    case 'in_writing':
      return state.waitsFor === 'requester'
        ? say.moreAsked(who, momentSaid(reader, state.deadline), askersSilence(state))
        : say.answering(
            who,
            momentSaid(reader, state.deadline),
            broughtAt(reader, consultation, state.deadline),
          );
    case 'closed':
      return closing ? `${say.closed} ${words.cameOf(words.closings[closing.kind])}` : say.closed;
    default:
      return say[state.kind];
  }
}

/** By what the directory knows today: it may know better on the day of the deadline. */
const broughtAt = ({ directory, working }: ConsultReader, consultation: Consultation, deadline: number) =>
  silenceBrings(consultation, { now: deadline, directory, working, isAbsent: absencesIn(directory) });

const askersSilence = ({ reminded }: { readonly reminded: boolean }) => (reminded ? 'end' : 'reminder');

/** When the question will be said to who has it, epoch milliseconds; undefined: it has been, or is being said. */
const getsItAt = ({ owed, holder }: Consultation, now: number): number | undefined =>
  owed.find(({ about, to, at }) => about === ('asked' satisfies NewsKind) && to === holder.email && at > now)
    ?.at;

/** The agreed time has gone by, and nobody has said that it was used. */
const nobodySaidSo = ({ history }: Consultation): boolean =>
  history.findLast(({ what }) => what === 'held')?.by.role === 'time';

/** Who give the advice at an agreed time, when they are several, and who of them has just dropped out or come back. */
export function togetherLine(
  reader: ConsultReader,
  { state, holder, together, history }: Consultation,
): readonly string[] {
  if (state.kind !== 'scheduled') return [];
  const words = consultationAnswers[reader.language];
  const last = history.findLast(({ what }) => what !== 'reminded');
  const names = [holder.email, ...together].map((each) => nameSaid(reader, each));
  const about = last?.concerns;
  return [
    ...(about !== undefined && isOneOfThem(last?.what)
      ? [words.oneOfThem[last.what](nameSaid(reader, about))]
      : []),
    ...(together.length === 0 ? [] : [words.together(names.join(', '))]),
  ];
}

const isOneOfThem = (
  what: Step['what'] | undefined,
): what is 'dropped_out' | 'not_reached' | 'joined_again' =>
  what === 'dropped_out' || what === 'not_reached' || what === 'joined_again';

/** At most three times that are still to come, as buttons. */
export const timesAhead = (times: readonly Span[], now: number): readonly Span[] =>
  times.filter(({ start }) => start > now).slice(0, 3);

/** The button of a proposed time; of a long one it asks when to start. */
export const timeTitle = (reader: ConsultReader, time: Span, say: (time: string) => string): string =>
  (isLong(time) ? startChoice[reader.language].pick : say)(timeSaid(reader, time));

export const formButton = (
  reader: ConsultReader,
  { id }: Consultation,
  form: ConsultForm,
  title: string = wordsOf(reader).opens[form],
): Action => consultButton(form, title, { do: 'consult_form', id, form, lang: reader.language });

/** Ways to talk at the agreed time: its meeting, else links that Teams opens for whoever taps them. */
export function talkButtons(
  reader: ConsultReader,
  { way, meeting }: Consultation,
  other: Email | undefined,
): readonly Action[] {
  if (meeting?.kind === 'made')
    return [openUrl('meeting', calendarOfferStrings[reader.language].openMeeting, meeting.url)];
  if (other === undefined || way === 'writing') return [];
  const words = wordsOf(reader);
  const users = encodeURIComponent(other);
  return [
    openUrl('chat', words.openChat, `https://teams.microsoft.com/l/chat/0/0?users=${users}`),
    openUrl('call', words.callInTeams, `https://teams.microsoft.com/l/call/0/0?users=${users}`),
  ];
}
