import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { card, type Element, text } from '../card.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import { consultButton } from './buttons.ts';
import { type ConsultReader, personName, subjectOf, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';

/** In one list. */
const most = 6;
const mostInRow = 3;

/** The consultations of somebody, and those that wait for them; a button opens each. */
export function listCard(
  reader: ConsultReader,
  mine: readonly Consultation[],
  open: readonly Consultation[],
  _moment: Moment,
): Message {
  const words = wordsOf(reader);
  const parts = [
    { id: 'open', title: words.open, none: words.openNone, all: open },
    { id: 'mine', title: words.mine, none: words.mineNone, all: mine },
  ];
  const asText = parts
    .map(({ title, none, all }) => [`**${title}**`, ...rowsOf(reader, all, none)].join('\n\n'))
    .join('\n\n');
  return {
    text: asText,
    summary: words.listSummary,
    card: card(
      asText,
      parts.flatMap(({ id, title, none, all }): readonly Element[] => [
        text(title, { id, weight: 'bolder', style: 'heading' }),
        ...rowsOf(reader, all, none).map((row) => text(row, { spacing: 'small' })),
        ...buttonRows(reader, id, all.slice(0, most)),
      ]),
    ),
  };
}

function buttonRows(reader: ConsultReader, part: string, shown: readonly Consultation[]): readonly Element[] {
  const buttons = shown.map(({ id, ...each }, at) =>
    consultButton(`${part}-${at + 1}`, `${at + 1}. ${subjectTitle(reader, each)}`, {
      do: 'consult_show',
      id,
      lang: reader.language,
    }),
  );
  return [buttons.slice(0, mostInRow), buttons.slice(mostInRow)]
    .filter((row) => row.length > 0)
    .map((actions, at) => ({ type: 'ActionSet', id: `${part}-buttons-${at}`, actions }));
}

function rowsOf(reader: ConsultReader, all: readonly Consultation[], none: string): readonly string[] {
  const words = wordsOf(reader);
  if (all.length === 0) return [none];
  const rows = all.slice(0, most).map((each, at) => {
    const [service, area] = subjectOf(reader, each);
    const holder = escapeText(personName(reader, each.holder.email));
    const row = words.row(escapeText(service), escapeText(area), words.states[each.state.kind], holder);
    return `${at + 1}\\. ${row}`;
  });
  return all.length > most ? [...rows, words.listMore(all.length - most)] : rows;
}

function subjectTitle(reader: ConsultReader, consultation: Pick<Consultation, 'service' | 'area'>): string {
  const [service, area] = subjectOf(reader, consultation);
  return wordsOf(reader).place(plainText(service), plainText(area));
}
