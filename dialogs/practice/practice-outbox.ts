import { z } from 'zod';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { OutboxKind } from '../outbox.ts';
import { stringsIn } from '../strings/in-language.ts';
import { mayChangePractice } from './may-change.ts';
import type { Practice } from './practice.ts';
import { practiceCard } from './practice-card.ts';
import { practiceKind } from './practice-kind.ts';
import { practiceNews, timePassed, unreachable } from './rules.ts';
import { nameSaid, practiceWords, whoFrom } from './said.ts';

const newsKind = z.enum(practiceNews);

/** Practices as they speak by themselves: their owner is asked about them, and hears who is interested. */
export const practiceOutboxKind: OutboxKind<Practice> = {
  ...practiceKind,
  deadline: ({ wake }) => wake.at,
  async advance(practice, { now }, world) {
    const working = await world.workingTime();
    return timePassed(practice, world.knowledge().directory, { now, working });
  },
  async letter(practice, { about, to, concerns }, { language }, { today }, world) {
    const read = newsKind.safeParse(about);
    // Whoever has handed it on is not asked about it any more.
    if (!read.success || to !== practice.owner) return undefined;
    const { directory } = world.knowledge();
    const reader = { directory, language, today, say: stringsIn(language) };
    const words = practiceWords(reader);
    const who = concerns === undefined ? '' : escapeText(whoFrom(reader, concerns));
    return practiceCard(reader, practice, {
      who: to,
      mayChange: mayChangePractice(practice, { email: to, admin: false }, directory),
      checked: world.dayOf(practice.checkedAt),
      news: {
        heading: words.news[read.data](nameSaid(practice), who),
        why: words.why[read.data],
        ...(read.data === 'interest' && concerns !== undefined ? { person: concerns } : {}),
      },
    });
  },
  done: () => false,
  async unreachable(practice, owed, { now }, world) {
    const working = await world.workingTime();
    return unreachable(practice, owed, world.knowledge().directory, { now, working });
  },
};
