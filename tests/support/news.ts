import type { Reply, TestPerson } from './bot.ts';

/** What came unasked, without the cards that come on Monday mornings. */
export const newsOf = (person: TestPerson): readonly Reply[] =>
  person.inbox().filter((reply) => !isOfMonday(reply));

/** What is due for a check, or the consultations of the week. */
const isOfMonday = ({ card }: Reply): boolean => /"id":"(?:due|week)"/.test(JSON.stringify(card ?? {}));
