import { escapeText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, text } from '../card.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import { consultButton } from './buttons.ts';
import { type ConsultReader, momentSaid, personName, subjectOf, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { pickTitle } from './pick-title.ts';
import { stateSaid } from './state-said.ts';

/** On one page of a list, whatever the headings. */
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
 * What stands under one heading: what waits for the one who reads, what waits for others, what has an agreed time, what
 * has ended; or the agreed times at which they give advice and ask for it.
 */
export interface ListPart {
  readonly id: 'waits' | 'others' | 'agreed' | 'ended' | 'advises' | 'asks';
  readonly all: readonly Listed[];
}

/** One of a list, with its place in the whole of it, from 0. */
interface Placed extends Listed {
  readonly at: number;
}

/**
 * The consultations of somebody under their headings, numbered through; a button opens each. It goes on page by page; a
 * page behind the last one is the last. What waits for the reader is told on the first one also when it is nothing.
 */
export function listCard(
  reader: ConsultReader,
  { list, page }: ListPage,
  parts: readonly ListPart[],
): Message {
  const words = wordsOf(reader);
  const say = consultationList[reader.language];
  const all = parts
    .flatMap(({ id, all }) => all.map((each) => ({ ...each, id })))
    .map((each, at) => ({ ...each, at }));
  const pages = Math.max(1, Math.ceil(all.length / most));
  const shown = Math.min(page, pages - 1);
  const from = shown * most;
  const placed = all.slice(from, from + most);
  const sections = parts.flatMap((part) => {
    const onPage = placed.filter(({ id }) => id === part.id);
    const isNone = part.id === 'waits' && part.all.length === 0 && shown === 0;
    if (onPage.length === 0 && !isNone) return [];
    const rows = isNone ? [words.openNone] : onPage.map((each) => rowOf(reader, each));
    return [{ id: part.id, title: titleOf(reader, part), rows, onPage }];
  });
  const none =
    list === 'mine' && all.length === 0
      ? [{ id: 'mine', title: words.mine, rows: [words.mineNone], onPage: [] }]
      : [];
  const told = [...sections, ...none];
  const left = all.length - from - most;
  const more = left > 0 ? [words.listMore(left)] : [];
  const asText = [...told.map(({ title, rows }) => [`**${title}**`, ...rows].join('\n\n')), ...more].join(
    '\n\n',
  );
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
      [
        ...told.flatMap(({ id, title, rows, onPage }): readonly Element[] => [
          text(title, { id, size: 'default', weight: 'bolder', style: 'heading' }),
          ...rows.map((row) => text(row, { spacing: 'small' })),
          ...buttonRows(reader, id, onPage),
        ]),
        ...more.map((line) => text(line, { id: 'left', spacing: 'small' })),
      ],
      [...turn('back', shown - 1), ...turn('more', shown + 1)],
    ),
  };
}

function titleOf(reader: ConsultReader, { id, all }: ListPart): string {
  const words = wordsOf(reader);
  const say = consultationList[reader.language];
  switch (id) {
    case 'waits':
      return words.open;
    case 'others': {
      const isSide = (side: Listed['side']): boolean => all.every((each) => each.side === side);
      return say.waitsFor[isSide('specialist') ? 'requester' : isSide('requester') ? 'specialist' : 'both'];
    }
    case 'agreed':
      return say.agreedTimes;
    case 'ended':
      return say.ended;
    case 'advises':
      return say.timesToAdvise;
    case 'asks':
      return say.timesToAsk;
  }
}

function buttonRows(reader: ConsultReader, part: string, onPage: readonly Placed[]): readonly Element[] {
  const shown = onPage.map(({ consultation }) => consultation);
  const buttons = onPage.map(({ consultation, side, at }) =>
    consultButton(`show-${at + 1}`, pickTitle(reader, consultation, side, at, shown), {
      do: 'consult_show',
      id: consultation.id,
      lang: reader.language,
    }),
  );
  return [buttons.slice(0, mostInRow), buttons.slice(mostInRow)]
    .filter((row) => row.length > 0)
    .map((actions, at) => ({ type: 'ActionSet', id: `${part}-buttons-${at}`, actions }));
}

function rowOf(reader: ConsultReader, { consultation, side, at }: Placed): string {
  const words = wordsOf(reader);
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
  // Without its question: nobody would clear the words of a list when they are to go.
  return `${at + 1}\\. ${row}`;
}
