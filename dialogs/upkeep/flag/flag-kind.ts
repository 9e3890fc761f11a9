import type { ServiceId } from '../../../knowledge/kernel/ids.ts';
import type { Documents, Kept } from '../../documents.ts';
import { dueIndex, type OutboxKind } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import { type Flag, flagSchema, isOpen, othersOn } from './flag.ts';
import { flagMessage } from './flag-card.ts';
import { flagNews } from './flag-news.ts';
import { anotherOwner, nextOwner } from './owners.ts';
import { afterEvent, flagDeadline, flagTimes } from './rules.ts';

/** Open flags are found together, and by the service of their row. */
export const flagKind: OutboxKind<Flag> = {
  kind: 'flag',
  schema: flagSchema,
  index: (flag) => ({
    ...dueIndex(flag, flagDeadline(flag)),
    ...(isOpen(flag) ? { open: 1, openFor: flag.row.service } : {}),
  }),
  deadline: flagDeadline,
  async advance(flag, { now }, world) {
    const times = flagTimes(now, await world.workingTime());
    const { directory } = world.knowledge();
    const next = isOpen(flag) ? nextOwner(directory, flag, world.dayOf(times.speakAt)) : undefined;
    return afterEvent(flag, { kind: 'timed_out', next }, times);
  },
  async letter(flag, { about, to }, { language }, { today }, world) {
    const { directory } = world.knowledge();
    const reader = { directory, language, today, say: stringsIn(language) };
    if (about === 'outcome') return flagNews(reader, flag);
    if (!isOpen(flag) || flag.state.owner !== to) return undefined;
    const open = await openFlagsFor(world.documents, flag.row.service);
    return flagMessage(reader, world.dayOf, flag, {
      others: othersOn(flag, open),
      as: about === 'remind' ? 'remind' : 'ask',
      mine: true,
    });
  },
  done: ({ state }) => state.kind === 'over',
  async unreachable(flag, { about, to }, { now }, world) {
    if (!isOpen(flag) || about === 'outcome') return flag;
    const times = flagTimes(now, await world.workingTime());
    const { directory } = world.knowledge();
    const next = anotherOwner(directory, flag, world.admins, world.dayOf(times.speakAt));
    return afterEvent(flag, { kind: 'unreachable', who: to, next }, times);
  },
};

/** Far more than coordinators ever leave open. */
const mostOpen = 1000;
const mostOpenForService = 200;

export const openFlags = (documents: Documents): Promise<readonly Kept<Flag>[]> =>
  documents.find(flagKind, { where: { field: 'open', equals: 1 }, limit: mostOpen });

export const openFlagsFor = async (documents: Documents, service: ServiceId): Promise<readonly Flag[]> => {
  const found = await documents.find(flagKind, {
    where: { field: 'openFor', equals: service },
    limit: mostOpenForService,
  });
  return found.map(({ body }) => body);
};
