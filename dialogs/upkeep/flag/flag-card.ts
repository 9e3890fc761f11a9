import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { type Action, card, container, execute, text } from '../../card.ts';
import { areaName, coordinatorOf, personLine, type Reader, serviceName } from '../../contact/views.ts';
import { flagStrings } from '../../strings/flag.ts';
import { upkeepStringsIn } from '../../strings/upkeep/in-language.ts';
import type { Message } from '../../turn.ts';
import type { World } from '../../world.ts';
import type { Flag } from './flag.ts';

/** The calendar day of a moment. */
type DayOf = World['dayOf'];

/** How a flag is shown, besides what it holds. */
interface FlagView {
  /** Other people who say that the same row is wrong. */
  readonly others: number;
  /** Why it is shown: it comes unasked, or somebody looks at it. */
  readonly as: 'ask' | 'remind' | 'state';
  /** The reader owns it, and so may hand it on. */
  readonly mine: boolean;
  /** What the tap has come to, in markdown. */
  readonly note?: string;
}

/** A flag as those see it who may handle it: what is claimed of whom, or what came of it. */
export function flagMessage(reader: Reader, dayOf: DayOf, flag: Flag, view: FlagView): Message {
  const words = flagStrings[reader.language];
  const { state } = flag;
  const title = view.as === 'remind' ? words.remindTitle : words.askTitle;
  const names = namesOf(reader, flag);
  const heading = words.place(escapeText(names.service), escapeText(names.area));
  const who = words.named(personLine(coordinatorOf(reader, flag.row.worker)), names.role);
  const claim = words.claim(words.reasons[flag.reason]);
  const lines =
    state.kind === 'open'
      ? [
          ...(state.note === undefined ? [] : [words.written(escapeText(state.note))]),
          ...(view.others > 0 ? [words.others(view.others)] : []),
          ...(view.mine ? [] : [words.ownedBy(escapeText(coordinatorOf(reader, state.owner).name))]),
        ]
      : [stateLine(reader, dayOf, flag)];
  const notes = view.note === undefined ? [] : [view.note];
  const why =
    view.as === 'ask'
      ? [words.whyYou(escapeText(areaName(reader, flag.row.area)))]
      : view.as === 'remind'
        ? [words.whyReminded]
        : [];
  const asText = [`**${title}**`, heading, who, claim, ...lines, ...notes, ...why].join('\n\n');
  const summary = view.as === 'remind' ? words.remindSummary : words.askSummary;
  return {
    text: asText,
    summary: summary(plainText(names.service), plainText(names.area)),
    card: card(
      asText,
      [
        text(title, { id: 'flag', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(heading, { id: 'place', weight: 'bolder' }),
        text(who, { id: 'row', spacing: 'none' }),
        text(claim, { id: 'claim' }),
        ...(lines.length > 0
          ? [
              container(
                lines.map((line) => text(line)),
                { id: 'state' },
              ),
            ]
          : []),
        ...notes.map((note) => text(note, { id: 'note' })),
        ...why.map((line) => text(line, { id: 'why', isSubtle: true, size: 'small' })),
      ],
      actionsOf(reader, flag, view),
    ),
  };
}

function actionsOf({ language }: Reader, { id, state }: Flag, { mine }: FlagView): readonly Action[] {
  if (state.kind !== 'open') return [];
  const words = flagStrings[language];
  return [
    execute('fix', words.fix, { do: 'flag_fix', flag: id, lang: language }),
    execute('still-true', words.stillTrue, { do: 'flag_still_true', flag: id, lang: language }),
    ...(mine
      ? [
          execute('hand-on', words.handOn, {
            do: 'flag_hand_on',
            flag: id,
            from: state.owner,
            lang: language,
          }),
        ]
      : []),
  ];
}

/** Who did what with it, and when. */
function stateLine(reader: Reader, dayOf: DayOf, { state }: Flag): string {
  const words = flagStrings[reader.language];
  if (state.kind !== 'resolved') return words.gone;
  const day = reader.say.day(dayOf(state.at), reader.today);
  const name = escapeText(state.by.name);
  return state.how === 'fixed' ? words.fixedBy(name, day) : words.stillTrueBy(name, day);
}

/** The names in a flag; plain, to be escaped for where they stand. */
export const namesOf = (reader: Reader, { row, asked }: Pick<Flag, 'row' | 'asked'>) => ({
  service: serviceName(reader, row.service),
  area: areaName(reader, asked),
  worker: coordinatorOf(reader, row.worker).name,
  role: upkeepStringsIn(reader.language).roles[row.role],
});
