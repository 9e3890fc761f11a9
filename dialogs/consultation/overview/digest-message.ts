import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { type Action, card, execute, text } from '../../card.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { weekRows } from '../../meeting/readers/week.ts';
import { consultationOverview } from '../../strings/consultation-overview.ts';
import { meetingFollow } from '../../strings/meeting-follow.ts';
import type { Message } from '../../turn.ts';
import { type ConsultReader, momentSaid, personName, subjectOf, timeSaid } from '../consult-reader.ts';
import type { Consultation } from '../consultation.ts';
import { pickTitle } from '../pick-title.ts';
import { stateSaid } from '../state-said.ts';

const mostRows = 6;
/** On one card; so many of them open summaries when there are any. */
const mostButtons = 6;
const mostOfSummaries = 3;

/** What is open with somebody, the most urgent first, and the summaries of the week; one of them at least. */
export function digestMessage(
  reader: ConsultReader,
  open: readonly Consultation[],
  summaries: readonly Meeting[],
): Message {
  const week = weekRows(reader, summaries, open.length === 0 ? mostButtons : mostOfSummaries);
  const own = openRows(reader, open, mostButtons - week.buttons.length);
  const say = consultationOverview[reader.language];
  const meetings = meetingFollow[reader.language];
  const parts = [
    ...(open.length === 0
      ? []
      : [{ id: 'week', title: say.digestTitle, lines: own.lines, why: say.digestWhy }]),
    ...(summaries.length === 0
      ? []
      : [
          {
            id: open.length === 0 ? 'week' : 'summaries',
            title: meetings.weekTitle,
            lines: week.lines,
            why: meetings.weekWhy,
          },
        ]),
  ];
  const asText = parts.flatMap(({ title, lines, why }) => [`**${title}**`, ...lines, why]).join('\n\n');
  return {
    text: asText,
    summary: open.length === 0 ? meetings.weekSummary(summaries.length) : say.digestSummary(open.length),
    card: card(
      asText,
      parts.flatMap(({ id, title, lines, why }) => [
        text(title, { id, size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((each, at) => text(each, { id: `${id === 'week' ? 'row' : 'summary-row'}-${at}` })),
        text(why, { id: id === 'week' ? 'why' : 'why-summaries', isSubtle: true, size: 'small' }),
      ]),
      [...own.buttons, ...week.buttons],
    ),
  };
}

function openRows(
  reader: ConsultReader,
  open: readonly Consultation[],
  buttons: number,
): { readonly lines: readonly string[]; readonly buttons: readonly Action[] } {
  const say = consultationOverview[reader.language];
  const lang = reader.language;
  // A time that is proposed to them is answered before the agreed one comes.
  const proposed = ({ state }: Consultation): number | undefined =>
    state.kind === 'scheduled' && state.move?.by === 'requester' ? state.move.deadline : undefined;
  const deadline = (each: Consultation): number =>
    proposed(each) ?? ('deadline' in each.state ? each.state.deadline : 0);
  const shown = [...open].sort((one, other) => deadline(one) - deadline(other)).slice(0, mostRows);
  const line = (each: Consultation): string => {
    const [service, area] = subjectOf(reader, each);
    const about = {
      service: escapeText(service),
      area: escapeText(area),
      who: escapeText(personName(reader, each.requester.email)),
      asked: momentSaid(reader, each.history[0]?.at ?? 0),
    };
    const state = stateSaid(reader, each, 'specialist');
    if (proposed(each) !== undefined) return say.digestMove(about, state, momentSaid(reader, deadline(each)));
    return each.state.kind === 'scheduled'
      ? say.digestTime(about, timeSaid(reader, each.state.time))
      : say.digestRow(about, state);
  };
  return {
    lines: [
      ...shown.map((each, at) => `${at + 1}\\. ${line(each)}`),
      ...(open.length > shown.length ? [say.digestMore(open.length - shown.length)] : []),
    ],
    buttons: shown.slice(0, buttons).map((each, at) =>
      execute(`open-${at}`, pickTitle(reader, each, 'specialist', at, shown), {
        do: 'consult_show',
        id: each.id,
        lang,
      }),
    ),
  };
}
