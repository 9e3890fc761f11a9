import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { mayChange } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import type { Effect, Message } from '../../turn.ts';
import { formMessage } from '../forms.ts';
import { areasUnder } from '../lists.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { answerNo, answerYes } from './answer-question.ts';
import { answeredOtherwise, rememberChanged } from './answered-otherwise.ts';
import { askWorkers } from './ask.ts';
import { checkRows } from './check.ts';
import { checkCard, dueNow } from './check-card.ts';
import { checkedMessage } from './checked-message.ts';
import { type Choice, choiceIds, type ShownRow } from './presses.ts';
import { checkedOn, type Row, rowOf } from './row.ts';
import { slotsOfRow } from './row-view.ts';
import { ownWaysMessage } from './self-card.ts';

const doings = [
  'check_all',
  'check_rows',
  'show_due',
  'row_form',
  'row_yes',
  'row_no',
  'self_changed',
] as const;
export type PulsePress = Extract<Press, { do: (typeof doings)[number] }>;

export const isPulsePress = (press: Press): press is PulsePress => doings.some((each) => each === press.do);

/** A tap on a card on which the knowledge is checked. */
export async function pressPulse(press: PulsePress, scene: Scene): Promise<readonly Effect[]> {
  const { reader, say, turn, world } = scene;
  const replaced = (message: Message): readonly Effect[] => [{ kind: 'replace', message }];
  switch (press.do) {
    case 'check_all': {
      // An older copy of the card does not know what has been answered since.
      const otherwise =
        turn.who.email === undefined
          ? []
          : await answeredOtherwise(turn.who.email, press.rows, turn.moment, world);
      const rows = press.rows.filter((row) => !otherwise.includes(row));
      return replaced(
        await carryOut(
          scene,
          rows.map((row) => ({ row, choice: 'ok' as const })),
          otherwise,
        ),
      );
    }
    case 'check_rows':
      return replaced(
        await carryOut(
          scene,
          press.rows.map((row, at) => ({ row, choice: press[choiceIds[at] ?? 'c0'] })),
        ),
      );
    case 'show_due':
      return [{ kind: 'say', message: await dueMessage(scene, undefined) }];
    case 'row_form': {
      const row = rowOf(press.row, reader.directory);
      // The card stays: another row of it may want to be mended as well.
      return [
        {
          kind: 'say',
          message: row ? formMessage(scene, press.verb, slotsOfRow(row, press.verb), []) : plain(say.gone),
        },
      ];
    }
    case 'row_yes':
      return replaced(await answerYes(scene, press.question, press.seen));
    case 'row_no':
      return replaced(await answerNo(scene, press.question));
    case 'self_changed': {
      const { email } = turn.who;
      const { selfWays } = pulseStrings[reader.language];
      return replaced(
        email === undefined ? plain(say.notInDirectory) : ownWaysMessage(reader, email, selfWays),
      );
    }
  }
}

/** What is due for this person now, in an area if one is named. */
export async function dueMessage(scene: Scene, area: AreaId | undefined): Promise<Message> {
  const { turn, reader, world } = scene;
  const nothing = plain(pulseStrings[reader.language].nothing);
  const { email } = turn.who;
  if (email === undefined) return nothing;
  const within = area === undefined ? {} : { within: areasUnder(reader.directory.data.areas, area) };
  return (await checkCard(email, reader, turn.moment, world, { unasked: false, ...within })) ?? nothing;
}

interface Chosen {
  readonly row: ShownRow;
  readonly choice: Choice;
}

async function carryOut(
  scene: Scene,
  chosen: readonly Chosen[],
  otherwise: readonly ShownRow[] = [],
): Promise<Message> {
  const { turn, world, reader } = scene;
  const rowsWith = (choice: Choice): readonly Row[] =>
    chosen.flatMap((each) => (each.choice === choice ? (rowOf(each.row.key, reader.directory) ?? []) : []));
  const shownWith = (choice: Choice): readonly ShownRow[] =>
    chosen.filter((each) => each.choice === choice).map(({ row }) => row);
  const checked = await checkRows(turn, world, shownWith('ok'));
  if (turn.who.email !== undefined)
    await rememberChanged(
      turn.who.email,
      { changed: shownWith('changed'), settled: shownWith('ok') },
      turn.moment,
      world,
    );
  const ask = rowsWith('ask').filter((row) => mayAsk(scene, row));
  const { already } = await askWorkers(turn, world, ask);
  const after = sceneOf(turn, world, reader.language);
  return checkedMessage(after.reader, after.say, {
    checked,
    mend: rowsWith('changed'),
    asked: ask.filter((row) => !already.includes(row)),
    askedAlready: already,
    otherwise: otherwise.flatMap(({ key }) => rowOf(key, reader.directory) ?? []),
    more: await countMore(scene, rowsWith('changed')),
  });
}

/** A worker is asked by those who may say themselves that the row holds. */
function mayAsk({ turn, reader }: Scene, row: Row): boolean {
  const change = checkedOn(row, reader.today);
  return (
    row.kind === 'assignment' &&
    row.assignment.worker !== turn.who.email &&
    change !== undefined &&
    mayChange([change], turn.who, reader.directory).ok
  );
}

/** What still waits for the person, besides what they are about to mend. */
async function countMore({ turn, world }: Scene, mend: readonly Row[]): Promise<number> {
  const { email } = turn.who;
  if (email === undefined) return 0;
  const { rows, waiting } = await dueNow(email, turn.moment, world);
  return rows.filter(({ key }) => !mend.some((row) => row.key === key)).length + waiting;
}
