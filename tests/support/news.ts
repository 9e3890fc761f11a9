import type { Reply, TestPerson } from './bot.ts';

/** What came unasked, without the weekly card of what is due for a check. */
export const newsOf = (person: TestPerson): readonly Reply[] =>
  person.inbox().filter(({ card }) => !JSON.stringify(card ?? {}).includes('"id":"due"'));
