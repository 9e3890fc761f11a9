import type { ConsultationWay } from '../../knowledge/directory/directory.ts';
import { consultationWays } from '../../knowledge/directory/directory.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { card, type Element, execute, type Input, text } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { exampleTime } from '../example-days.ts';
import { bookingStrings } from '../strings/booking.ts';
import { oddTimes } from '../strings/odd-times.ts';
import type { Message } from '../turn.ts';
import type { AskDraft } from './ask-draft.ts';
import { slotPart } from './booking/slot-elements.ts';
import type { OpenSlots } from './booking/slots-found.ts';
import { type ConsultReader, subjectOf, wordsOf } from './consult-reader.ts';
import { specialistsFor } from './owners.ts';
import { longestText, urgencies } from './terms.ts';

const nothingToBook: OpenSlots = { kind: 'none' };

/**
 * The form of a question, with the times that can be booked instead. `notes` are markdown: what has to be mended before
 * it can be sent. At most six buttons.
 */
export function askCard(
  reader: ConsultReader,
  draft: AskDraft,
  notes: readonly string[],
  open: OpenSlots = nothingToBook,
): Message {
  const words = wordsOf(reader);
  const { service, area, wanted } = draft;
  const [serviceNamed, areaNamed] = subjectOf(reader, draft);
  const place = words.place(escapeText(serviceNamed), escapeText(areaNamed));
  const slots = slotPart(reader, draft, open);
  const asText = [`**${words.askTitle}**`, place, ...notes, words.noClients, ...slots.lines].join('\n\n');
  const press = {
    do: 'consult_ask',
    service,
    area,
    lang: reader.language,
    ...(draft.all ? { all: draft.all } : {}),
    ...(draft.oddTimes === undefined ? {} : { oddTimes: draft.oddTimes }),
  } as const;
  const isDoubted = draft.namesAreFine === false && wanted === undefined;
  return {
    text: asText,
    summary: words.askSummary(plainText(serviceNamed), plainText(areaNamed)),
    card: card(
      asText,
      [
        text(words.askTitle, { id: 'title', size: 'large', weight: 'bolder', style: 'heading' }),
        text(place, { id: 'place', isSubtle: true, spacing: 'none' }),
        ...notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        text(words.noClients, { id: 'no-clients' }),
        questionInput(reader, draft, open.kind !== 'none'),
        ...slots.body,
        ...otherWays(reader, draft, open.kind !== 'none'),
      ],
      [
        ...(isDoubted ? [execute('names-are-fine', words.namesAreFine, { ...press, names: 'fine' })] : []),
        execute('send', draft.oddTimes === undefined ? words.send : oddTimes[reader.language].send, {
          ...press,
          ...(draft.namesAreFine ? { names: 'fine' } : {}),
        }),
        // Beside a doubtful name it would be a seventh button.
        ...(draft.unclearTimes && !isDoubted
          ? [
              execute('send-without-times', oddTimes[reader.language].sendWithout, {
                ...press,
                ...(draft.namesAreFine ? { names: 'fine' } : {}),
                withoutTimes: true,
              }),
            ]
          : []),
      ],
    ),
  };
}

/** A time can be booked without a word, so that no client may insist on them then. */
function questionInput(reader: ConsultReader, { question }: AskDraft, isOptional: boolean): Input {
  const words = wordsOf(reader);
  return {
    type: 'Input.Text',
    id: 'question',
    label: isOptional ? bookingStrings[reader.language].questionLabel : words.questionLabel,
    errorMessage: words.questionMissing,
    placeholder: words.questionHint,
    isRequired: !isOptional,
    isMultiline: true,
    // What is too long is said to be so, where a field would cut it without a word.
    maxLength: longestText,
    ...(question === undefined ? {} : { value: question }),
  };
}

/** How soon, in which way and when the answer to a question that is sent is wanted. */
function otherWays(reader: ConsultReader, draft: AskDraft, isBesideSlots: boolean): readonly Element[] {
  const words = wordsOf(reader);
  const ways = waysFor(reader, draft);
  // An earlier question may have been asked in a way that is not offered here any more.
  const way = ways.find((each) => each === draft.way) ?? ways[0];
  return [
    ...(isBesideSlots
      ? [
          text(bookingStrings[reader.language].orAsk, {
            id: 'or-ask',
            weight: 'bolder',
            style: 'heading',
            spacing: 'large',
          }),
        ]
      : []),
    {
      type: 'Input.ChoiceSet',
      id: 'urgency',
      label: words.urgencyLabel,
      errorMessage: words.urgencyMissing,
      isRequired: true,
      style: 'compact',
      value: draft.urgency ?? 'this_week',
      choices: urgencies.map((value) => ({ title: words.urgencies[value], value })),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'way',
      label: words.wayLabel,
      errorMessage: words.wayMissing,
      isRequired: true,
      style: 'compact',
      ...(way === undefined ? {} : { value: way }),
      choices: ways.map((value) => ({ title: words.ways[value], value })),
    },
    {
      type: 'Input.Text',
      id: 'times',
      label: words.timesLabel,
      errorMessage: words.timesMissing,
      placeholder: words.timesHint(exampleTime(reader)),
      isRequired: false,
      maxLength: 300,
      ...(draft.times === undefined ? {} : { value: draft.times.slice(0, 300) }),
    },
  ];
}

/** How those who give the advice take questions; every way when they have not said. */
function waysFor(
  { directory, today }: Reader,
  subject: Pick<AskDraft, 'service' | 'area'>,
): readonly ConsultationWay[] {
  const [first] = specialistsFor(directory, subject, today);
  const said = (first === undefined ? undefined : directory.worker(first)?.consultationWays) ?? [];
  return said.length > 0 ? consultationWays.filter((way) => said.includes(way)) : consultationWays;
}
