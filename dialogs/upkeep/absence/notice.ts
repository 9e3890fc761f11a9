import { z } from 'zod';
import { newAbsences, uncovered } from '../../../knowledge/directory/absence.ts';
import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { applyChanges } from '../../../knowledge/directory/changes.ts';
import { createDirectory, type Directory } from '../../../knowledge/directory/snapshot.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { type AreaId, areaId, type Email, email, isoDate } from '../../../knowledge/kernel/ids.ts';
import { areaName, serviceName } from '../../contact/views.ts';
import { type DocumentWrite, writeOf } from '../../documents.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../../outbox.ts';
import { plain } from '../../plain-message.ts';
import { absenceStrings } from '../../strings/absence.ts';
import { stringsIn } from '../../strings/in-language.ts';
import type { Scene } from '../scene.ts';

/** Somebody will be away with nobody to stand in: the coordinator hears of it beforehand. */
const noticeSchema = z.object({
  version: z.literal(1),
  worker: email,
  from: isoDate,
  to: isoDate,
  /** The areas whose coordinators are told of them; they are tried one after the other, upwards. */
  areas: z.array(areaId).min(1),
  told: z.array(email),
  ...outboxShape,
});
type Notice = z.infer<typeof noticeSchema>;

export const absenceNoticeKind: OutboxKind<Notice> = {
  kind: 'absence_notice',
  schema: noticeSchema,
  index: (notice) => dueIndex(notice, undefined),
  deadline: () => undefined,
  advance: async (notice) => notice,
  done: ({ owed }) => owed.length === 0,
  async letter(notice, _owed, { language }, { today }, world) {
    const { directory } = world.knowledge();
    const open = uncovered(directory, notice.worker, notice).filter(({ area }) =>
      notice.areas.includes(area),
    );
    const worker = directory.worker(notice.worker);
    const stillAway = worker?.absences.some(({ from, to }) => from <= notice.to && to >= notice.from);
    if (!worker || !stillAway || open.length === 0 || notice.to < today) return undefined;
    const say = stringsIn(language);
    const reader = { directory, language, today, say };
    const rows = open.map(
      ({ service, area }) =>
        `- ${escapeText(serviceName(reader, service))}, ${escapeText(areaName(reader, area))}`,
    );
    const span = say.daySpan(notice.from, notice.to, today);
    const words = absenceStrings[language];
    const text = [
      words.uncovered(escapeText(worker.name), span),
      rows.slice(0, 12).join('\n'),
      words.uncoveredHint,
    ].join('\n\n');
    return plain(text, words.uncoveredSummary(plainText(worker.name), span));
  },
  async unreachable(notice, owed, { now }, world) {
    const told = [...notice.told, owed.to];
    const next = keepers(world.knowledge().directory, notice.areas, notice.worker).find(
      (each) => !told.includes(each),
    );
    return next === undefined
      ? { ...notice, told }
      : {
          ...notice,
          told,
          owed: [...notice.owed, { id: `to-${next}`, to: next, at: now, about: 'uncovered', tries: 0 }],
        };
  },
};

/** Coordinators of areas and the wider ones, nearest first; not the one who is away. */
function keepers(directory: Directory, areas: readonly AreaId[], away: Email): readonly Email[] {
  const path = areas.flatMap((area) => directory.climb(area)).flatMap(({ coordinators }) => coordinators);
  return [...new Set(path)].filter((each) => each !== away);
}

/** The warnings that new absences owe: each keeper hears of the areas that are theirs, once for an absence. */
export function absenceNotices(
  { turn, world, reader }: Scene,
  changes: readonly RecordChange[],
): readonly DocumentWrite[] {
  const applied = applyChanges(reader.directory.data, changes);
  if (!applied.ok) return [];
  const next = createDirectory(applied.value);
  return changes.flatMap((change): readonly DocumentWrite[] => {
    if (change.kind !== 'workers' || !change.after) return [];
    const worker = change.after;
    return newAbsences(change.before, worker).flatMap((span) => {
      const areasOf = new Map<Email, AreaId[]>();
      for (const { area } of uncovered(next, worker.email, span)) {
        const [keeper] = keepers(next, [area], worker.email);
        // Who entered it has seen it on the card already.
        if (keeper === undefined || keeper === turn.who.email) continue;
        areasOf.set(keeper, [...new Set([...(areasOf.get(keeper) ?? []), area])]);
      }
      return [...areasOf].map(([keeper, areas]) => {
        const owed = [{ id: `to-${keeper}`, to: keeper, at: turn.moment.now, about: 'uncovered', tries: 0 }];
        const notice: Notice = { version: 1, worker: worker.email, ...span, areas, told: [], owed };
        return writeOf(absenceNoticeKind, world.newId(), notice, 'absent');
      });
    });
  });
}
