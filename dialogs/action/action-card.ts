import { plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Action as Button, card, container, execute, text } from '../card.ts';
import { type ConsultReader, momentSaid } from '../consultation/consult-reader.ts';
import { fitting } from '../consultation/written.ts';
import type { Message } from '../turn.ts';
import { type Action, isGoing } from './action.ts';
import { type ActionForm, actionForms } from './action-form.ts';
import { type Context, hindrance, type PersonEvent } from './events.ts';
import { actionTaps } from './presses.ts';
import { actionWords, dueSaid, fromSaid, whoSaid } from './said.ts';

/** UTF-8 bytes; a card shows its texts twice, in the fallback too. */
const mostOfText = 4000;
const mostOfNote = 2500;

/** How a card is shown, besides what the action holds. */
interface ActionView {
  readonly who: Email | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Markdown: the news, when it comes unasked. */
  readonly news?: string;
  /** Markdown: why something could not be done. */
  readonly refused?: string;
  /** An older message than the one that is kept up to date: only opens it, since nobody would clear its words. */
  readonly older?: boolean;
}

/** An action as those see it who have or had to do with it: what, from where, by when, how it stands. */
export function actionCard(reader: ConsultReader, present: Action, view: ActionView): Message {
  const action = view.older ? wordless(present) : present;
  const words = actionWords(reader);
  const { news, refused } = view;
  const title = news ?? words.title;
  const from = fromSaid(reader, action);
  const over = action.state.kind === 'over';
  const what = action.text === '' ? [] : [words.what(fitting(action.text, mostOfText))];
  const lines = over ? [words.over] : linesOf(reader, action, view);
  const why = news === undefined ? [] : [whyOf(reader, action, view.who)];
  const refusals = refused === undefined ? [] : [refused];
  const asText = [...refusals, `**${title}**`, from, ...what, ...lines, ...why].join('\n\n');
  return {
    text: asText,
    summary: words.summary(plainText(title.replaceAll('\\', '')), fromSaid(reader, action, plainText)),
    card: card(
      asText,
      [
        ...refusals.map((line) => text(line, { id: 'refused', weight: 'bolder' })),
        text(title, { id: 'action', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(from, { id: 'from', isSubtle: true, spacing: 'none' }),
        ...(what.length === 0
          ? []
          : [
              container(
                what.map((line) => text(line)),
                { id: 'what', style: 'emphasis' },
              ),
            ]),
        ...lines.map((line, at) => text(line, { id: `line-${at}`, ...(at > 0 ? { spacing: 'small' } : {}) })),
        ...why.map((line) => text(line, { id: 'why', isSubtle: true, size: 'small' })),
      ],
      buttonsOf(reader, action, view),
    ),
  };
}

/** How it stands, without what anybody wrote. */
const wordless = (action: Action): Action => ({
  ...action,
  text: '',
  postponed: [],
  state:
    action.state.kind === 'done' || action.state.kind === 'dropped'
      ? { kind: action.state.kind, at: action.state.at, clearAt: action.state.clearAt }
      : action.state,
});

function linesOf(reader: ConsultReader, action: Action, { who, news }: ActionView): readonly string[] {
  const words = actionWords(reader);
  const { postponed, history } = action;
  const move = postponed.at(-1);
  const first = postponed.find(({ from }) => from !== undefined)?.from;
  const day = (date: string) => reader.say.day(date, reader.today);
  const last = history.at(-1);
  return [
    ...(isGoing(action) ? [dueSaid(reader, action)] : []),
    ...(move && isGoing(action)
      ? [
          words.moved(
            first && first !== move.to ? day(first) : undefined,
            day(move.to),
            move.reason && fitting(move.reason, mostOfNote),
          ),
        ]
      : []),
    stateSaid(reader, action, who),
    ...(news === undefined && last
      ? [
          words.last(
            words.steps[last.what](whoSaid(reader, last.by === 'time' ? undefined : last.by)),
            momentSaid(reader, last.at),
          ),
        ]
      : []),
  ];
}

function stateSaid(reader: ConsultReader, { state, owner }: Action, who: Email | undefined): string {
  const words = actionWords(reader);
  const name = whoSaid(reader, owner);
  switch (state.kind) {
    case 'open':
      if (owner !== who) return words.owner(name);
      return state.accepted ? words.yours : words.waitsForYou;
    case 'offered': {
      const to = whoSaid(reader, state.to);
      if (state.to === who) return words.offeredYou(name);
      return owner === who ? words.youOffered(to) : words.offered(name, to);
    }
    case 'done':
      return words.done(state.note && fitting(state.note, mostOfNote));
    case 'dropped':
      return words.dropped(state.reason && fitting(state.reason, mostOfNote));
    case 'over':
      return words.over;
  }
}

function whyOf(
  reader: ConsultReader,
  { owner, state, keepers, history }: Action,
  who: Email | undefined,
): string {
  const words = actionWords(reader);
  if (owner === who) return words.whyOwner;
  if (state.kind === 'offered' && state.to === who) return words.whyOffered;
  const minds = keepers.some((each) => each === who) || history[0]?.by === who;
  return minds ? words.whyMinder : words.whyFormer;
}

/** What each tap does; `take_over` is open to those who may give it to anybody. */
const eventOf = {
  accept: 'accept',
  take: 'take',
  refuse: 'refuse',
  take_over: 'assign',
  reopen: 'reopen',
  finish: 'finish',
  postpone: 'postpone',
  hand_on: 'hand_on',
  assign: 'assign',
  drop: 'drop',
} as const satisfies Readonly<Record<(typeof actionTaps)[number] | ActionForm, PersonEvent['kind']>>;

/** What this person may do now, at most six things. */
function buttonsOf(
  { language: lang }: ConsultReader,
  action: Action,
  { who, now, older }: ActionView,
): readonly Button[] {
  const words = actionWords({ language: lang });
  const { id, owner, state } = action;
  if (older) return [execute('open', words.buttons.open, { do: 'action_show', id, lang })];
  const acting: Pick<Context, 'who' | 'now'> = { who: who ?? 'time', now };
  const decides = owner === who || (state.kind === 'offered' && state.to === who);
  const fits = (what: keyof typeof eventOf): boolean =>
    hindrance(action, eventOf[what], acting) === undefined &&
    // Who has it or may take it asks others, whoever else minds it names them.
    (decides ? what !== 'take_over' && what !== 'assign' : true);
  const taps = actionTaps
    .filter(fits)
    .map((tap) => execute(tap, words.buttons[tap], { do: 'action_tap', id, tap, lang }));
  const forms = actionForms
    .filter(fits)
    .map((form) => execute(form, words.buttons[form], { do: 'action_form', id, form, lang }));
  return [...taps, ...forms];
}
