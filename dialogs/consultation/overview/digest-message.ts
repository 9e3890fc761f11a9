import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { card, execute, text } from '../../card.ts';
import { consultationOverview } from '../../strings/consultation-overview.ts';
import type { Message } from '../../turn.ts';
import { type ConsultReader, momentSaid, personName, subjectOf, timeSaid } from '../consult-reader.ts';
import type { Consultation } from '../consultation.ts';
import { stateName, stateSaid } from '../state-said.ts';

const mostRows = 6;

/** What is open with somebody, the most urgent first. */
export function digestMessage(reader: ConsultReader, open: readonly Consultation[]): Message {
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
    if (proposed(each) !== undefined)
      return say.digestRow(about, stateSaid(reader, each, 'specialist'), momentSaid(reader, deadline(each)));
    return each.state.kind === 'scheduled'
      ? say.digestTime(about, timeSaid(reader, each.state.time))
      : say.digestRow(about, stateName(reader, each), momentSaid(reader, deadline(each)));
  };
  const lines = [
    ...shown.map(line),
    ...(open.length > shown.length ? [say.digestMore(open.length - shown.length)] : []),
  ];
  const asText = [`**${say.digestTitle}**`, ...lines, say.digestWhy].join('\n\n');
  return {
    text: asText,
    summary: say.digestSummary(open.length),
    card: card(
      asText,
      [
        text(say.digestTitle, { id: 'week', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((each, at) => text(each, { id: `row-${at}` })),
        text(say.digestWhy, { id: 'why', isSubtle: true, size: 'small' }),
      ],
      shown.map((each, at) => {
        const [service, area] = subjectOf(reader, each);
        const who = plainText(personName(reader, each.requester.email));
        return execute(`open-${at}`, say.open(plainText(service), plainText(area), who), {
          do: 'consult_show',
          id: each.id,
          lang,
        });
      }),
    ),
  };
}
