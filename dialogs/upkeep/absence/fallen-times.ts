import { z } from 'zod';
import { absenceOn } from '../../../knowledge/directory/absence.ts';
import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { email } from '../../../knowledge/kernel/ids.ts';
import { text as block, card } from '../../card.ts';
import { bringBack } from '../../consultation/bring-back.ts';
import { consultButton } from '../../consultation/buttons.ts';
import { personName, timeSaid } from '../../consultation/consult-reader.ts';
import { type Consultation, isIn, isOver } from '../../consultation/consultation.ts';
import { consultationKind, consultReader } from '../../consultation/kind.ts';
import { pickTitle } from '../../consultation/pick-title.ts';
import { type DocumentWrite, writeOf } from '../../documents.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../../outbox.ts';
import { plain } from '../../plain-message.ts';
import { fallenStrings } from '../../strings/fallen-times.ts';
import { stringsIn } from '../../strings/in-language.ts';
import type { World } from '../../world.ts';
import type { Scene } from '../scene.ts';
import { timesInAbsence } from './times-in-absence.ts';

/** Epoch milliseconds. */
const moment = z.number().int();

const timeSchema = z.object({
  consultation: z.string(),
  start: moment,
  end: moment,
  /** The window of its slot. */
  window: z.string().optional(),
  /** What became of it when the absence was taken back. */
  settled: z.literal(true).optional(),
});

/** The agreed times that fell by an absence: who was to be there hears of it, and gets them back with the absence. */
const fallenSchema = z.object({
  version: z.literal(1),
  worker: email,
  times: z.array(timeSchema),
  /** The absence was taken back: from then on the times are brought back. */
  lookAt: moment.optional(),
  ...outboxShape,
});
type FallenTimes = z.infer<typeof fallenSchema>;

/** By then all instances know of a change, and consultations have gone on. Milliseconds. */
const settledAfter = 10_000;
const triedAgainAfter = 60_000;

/** On one card. */
const mostButtons = 6;

const deadlineOf = ({ times, lookAt }: FallenTimes): number | undefined => {
  if (times.length === 0) return undefined;
  const last = Math.max(...times.map(({ end }) => end));
  return lookAt === undefined ? last : Math.min(last, lookAt);
};

export const fallenTimesKind: OutboxKind<FallenTimes> = {
  kind: 'fallen_times',
  schema: fallenSchema,
  index: (fallen) => ({ ...dueIndex(fallen, deadlineOf(fallen)), worker: fallen.worker }),
  deadline: deadlineOf,
  async advance({ lookAt, ...fallen }, at, world) {
    const { now } = at;
    const coming = fallen.times.filter(({ end, settled }) => end > now || settled);
    if (lookAt === undefined || lookAt > now) return { ...fallen, times: coming };
    const { worker } = fallen;
    const record = world.knowledge().directory.worker(worker);
    let again: number | undefined;
    const times: FallenTimes['times'] = [];
    for (const time of coming) {
      const isAway = absenceOn(record, world.dayOf(time.start)) !== undefined;
      const { consultation, window, start, end } = time;
      const become =
        time.settled || isAway || !record
          ? undefined
          : await bringBack({ consultation, window, time: { start, end } }, worker, at, world);
      if (become === 'later') again = now + triedAgainAfter;
      times.push(become === 'back' || become === 'elsewhere' ? { ...time, settled: true } : time);
    }
    const owes = times.some(({ settled }) => settled);
    const letter = { id: `back-${now}`, to: worker, at: now, about: 'back', tries: 0 };
    return {
      ...fallen,
      times,
      ...(again === undefined ? {} : { lookAt: again }),
      owed: owes ? [...fallen.owed.filter(({ about }) => about !== 'back'), letter] : fallen.owed,
    };
  },
  async letter({ times, worker }, { about }, { language }, { today }, world) {
    const told = about === 'back' ? times.filter(({ settled }) => settled) : times;
    if (told.length === 0) return undefined;
    const words = fallenStrings[language];
    const { directory } = world.knowledge();
    const reader = await consultReader({ directory, language, today, say: stringsIn(language) }, world);
    const lines: string[] = [];
    const theirs: Consultation[] = [];
    for (const time of told) {
      const kept = await world.documents.get(consultationKind, time.consultation);
      const line = lineOf(kept?.body, time.start, worker);
      const who = kept ? escapeText(personName(reader, kept.body.holder.email)) : '';
      const isOwn = kept?.body.holder.email === worker;
      const said = words[line === 'newTime' && isOwn ? 'newOwnTime' : line];
      if (kept && (line === 'back' || line === 'together')) theirs.push(kept.body);
      lines.push(`- ${said(timeSaid(reader, time), `**${who}**`)}`);
    }
    const title = about === 'back' ? words.backTitle : words.title;
    const text = [`**${title}**`, lines.join('\n'), ...(about === 'back' ? [] : [words.hint])].join('\n\n');
    if (about !== 'back' || theirs.length === 0) return plain(text, title);
    const buttons = theirs.slice(0, mostButtons).map((each, at) =>
      consultButton(`show-${at + 1}`, pickTitle(reader, each, 'specialist', at, theirs), {
        do: 'consult_show',
        id: each.id,
        lang: language,
      }),
    );
    return {
      ...plain(text, title),
      card: card(
        text,
        [
          block(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
          ...lines.map((line, at) => block(line, { id: `time-${at}` })),
        ],
        buttons,
      ),
    };
  },
  sent: (fallen, { about }) => (about === 'back' ? withoutSettled(fallen) : fallen),
  unreachable: async (fallen, { about }) => (about === 'back' ? withoutSettled(fallen) : fallen),
  done: ({ times, owed }) => times.length === 0 && owed.length === 0,
};

const withoutSettled = (fallen: FallenTimes): FallenTimes => ({
  ...fallen,
  times: fallen.times.filter(({ settled }) => !settled),
});

/** What is said of a time that was agreed once, by where its consultation stands now. */
function lineOf(
  consultation: Consultation | undefined,
  start: number,
  worker: FallenTimes['worker'],
): 'passedOn' | 'stays' | 'newTime' | 'back' | 'together' | 'over' {
  if (!consultation || isOver(consultation)) return 'over';
  if (!isIn(consultation, 'scheduled')) return 'passedOn';
  if (consultation.state.time.start !== start) return 'newTime';
  if (consultation.holder.email === worker) return 'back';
  return consultation.together.includes(worker) ? 'together' : 'stays';
}

/** What absences owe that a change brings: each who will be away hears what became of their agreed times. */
export async function timesFallenBy(
  { turn, world }: Scene,
  changes: readonly RecordChange[],
): Promise<readonly DocumentWrite[]> {
  const { now } = turn.moment;
  const found = await timesInAbsence(changes, now, world);
  const working = await world.workingTime();
  return [...new Set(found.map(({ who }) => who))].map((worker) => {
    const times = found
      .filter(({ who }) => who === worker)
      .map(({ consultation, start, end, window }) => ({
        consultation,
        start,
        end,
        ...(window === undefined ? {} : { window }),
      }));
    const at = worker === turn.who.email ? now + settledAfter : working.next(now + settledAfter);
    const owed = [{ id: 'fallen', to: worker, at, about: 'fallen', tries: 0 }];
    const fallen: FallenTimes = { version: 1, worker, times, owed };
    return writeOf(fallenTimesKind, world.newId(), fallen, 'absent');
  });
}

/** More absences with agreed times than one person has before them. */
const mostFound = 20;

/** The times that fell by absences which a change takes back, to be looked at now. */
export async function timesBackBy(
  { turn, world }: Scene,
  changes: readonly RecordChange[],
): Promise<readonly DocumentWrite[]> {
  const writes: DocumentWrite[] = [];
  for (const change of changes) {
    if (change.kind !== 'workers' || !change.before?.absences.length || !change.after) continue;
    const { before, after } = change;
    for (const { id, etag, body } of await fallenOf(world, after.email)) {
      const isBack = body.times.some(({ start }) => {
        const day = world.dayOf(start);
        return absenceOn(before, day) !== undefined && absenceOn(after, day) === undefined;
      });
      if (!isBack) continue;
      // What has not been said yet would only be taken back by the next message.
      const owed = body.owed.filter(({ about }) => about !== 'fallen');
      const lookAt = turn.moment.now + settledAfter;
      writes.push(writeOf(fallenTimesKind, id, { ...body, owed, lookAt }, etag));
    }
  }
  return writes;
}

const fallenOf = ({ documents }: Pick<World, 'documents'>, worker: string) =>
  documents.find(fallenTimesKind, { where: { field: 'worker', equals: worker }, limit: mostFound });
