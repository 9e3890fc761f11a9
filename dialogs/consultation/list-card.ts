import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, text } from '../card.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import { consultButton } from './buttons.ts';
import { type ConsultReader, momentSaid, personName, subjectOf, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { stateSaid } from './state-said.ts';

/** On one page of a list. */
const most = 6;
const mostInRow = 3;

/** Which list, and which page of it, from 0. */
export interface ListPage {
  readonly list: 'mine' | 'open' | 'agreed';
  readonly page: number;
}

/** A consultation, and on which side the one who reads is. */
export interface Listed {
  readonly consultation: Consultation;
  readonly side: 'requester' | 'specialist';
}

/**
 * The consultations of somebody, and those that wait for them; a button opens each. Both go on page by page; a page
 * behind the last one is the last.
 */
export function listCard(
  reader: ConsultReader,
  { list, page }: ListPage,
  mine: readonly Listed[],
  open: readonly Listed[],
): Message {
  const words = wordsOf(reader);
  const pages = Math.max(1, Math.ceil(Math.max(mine.length, open.length) / most));
  const shown = Math.min(page, pages - 1);
  const from = shown * most;
  const say = consultationList[reader.language];
  const hasTimes = list === 'agreed';
  const parts = [
    {
      id: 'open' as const,
      title: hasTimes ? say.timesToAdvise : words.open,
      none: words.openNone,
      all: open,
    },
    { id: 'mine' as const, title: hasTimes ? say.timesToAsk : words.mine, none: words.mineNone, all: mine },
  ].filter(({ all }) => all.length > from || (shown === 0 && !hasTimes));
  const asText = parts
    .map(({ title, none, all }) => [`**${title}**`, ...rowsOf(reader, all, from, none)].join('\n\n'))
    .join('\n\n');
  const turn = (id: 'more' | 'back', to: number): readonly Action[] =>
    to < 0 || to >= pages
      ? []
      : [
          consultButton(id, say[id], {
            do: 'consult_list',
            list,
            page: to,
            lang: reader.language,
          }),
        ];
  return {
    text: asText,
    summary: words.listSummary,
    card: card(
      asText,
      parts.flatMap(({ id, title, none, all }): readonly Element[] => [
        text(title, { id, weight: 'bolder', style: 'heading' }),
        ...rowsOf(reader, all, from, none).map((row) => text(row, { spacing: 'small' })),
        ...buttonRows(reader, id, all, from),
      ]),
      [...turn('back', shown - 1), ...turn('more', shown + 1)],
    ),
  };
}

function buttonRows(
  reader: ConsultReader,
  part: string,
  all: readonly Listed[],
  from: number,
): readonly Element[] {
  const buttons = all.slice(from, from + most).map(({ consultation }, at) =>
    consultButton(`${part}-${from + at + 1}`, `${from + at + 1}. ${subjectTitle(reader, consultation)}`, {
      do: 'consult_show',
      id: consultation.id,
      lang: reader.language,
    }),
  );
  return [buttons.slice(0, mostInRow), buttons.slice(mostInRow)]
    .filter((row) => row.length > 0)
    .map((actions, at) => ({ type: 'ActionSet', id: `${part}-buttons-${at}`, actions }));
}

function rowsOf(
  reader: ConsultReader,
  all: readonly Listed[],
  from: number,
  none: string,
): readonly string[] {
  const words = wordsOf(reader);
  if (all.length === 0) return [none];
  const rows = all.slice(from, from + most).map(({ consultation, side }, at) => {
    const [service, area] = subjectOf(reader, consultation);
    const isAsker = side === 'requester';
    const who = isAsker ? consultation.holder.email : consultation.requester.email;
    const row = words[isAsker ? 'row' : 'rowFrom'](
      escapeText(service),
      escapeText(area),
      stateSaid(reader, consultation, side),
      escapeText(personName(reader, who)),
      momentSaid(reader, consultation.history[0]?.at ?? 0),
    );
    return `${from + at + 1}\\. ${row}`;
  });
  const left = all.length - from - most;
  return left > 0 ? [...rows, words.listMore(left)] : rows;
}

function subjectTitle(reader: ConsultReader, consultation: Pick<Consultation, 'service' | 'area'>): string {
  const [service, area] = subjectOf(reader, consultation);
  return wordsOf(reader).place(plainText(service), plainText(area));
}
