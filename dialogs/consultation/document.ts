import type { Email } from '../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../documents.ts';
import { dueIndex } from '../outbox.ts';
import { type Consultation, consultationSchema, isIn, isOver } from './consultation.ts';
import { deadlineOf } from './deadlines.ts';

const givesField = (who: Email): string => `gives:${who}`;

/** For `find`: what goes on with somebody who has it or helps with it; `agreedFrom`: only what is agreed for then or later. */
export const givenBy = (who: Email, agreedFrom = 0) => ({ field: givesField(who), from: agreedFrom });

/**
 * Consultations are found by who asked (`asker`, and `requester` by e-mail), by who has or had them last (`holder`),
 * and, while they go on, together by `open` with the time of the asking, and by each who has them or helps (`givenBy`),
 * with the start of the agreed time or 0. What is left after the words are cleared stays for counting, and is found by when it ended (`ended`).
 */
export const consultationDocument: DocumentKind<Consultation> = {
  kind: 'consultation',
  schema: consultationSchema,
  index: (consultation) => ({
    ...dueIndex(consultation, deadlineOf(consultation)),
    asker: consultation.requester.person,
    ...(consultation.requester.email === undefined ? {} : { requester: consultation.requester.email }),
    holder: consultation.holder.email,
    // In UTC: those of the edge of a month are found with the month beside it.
    month: new Date(consultation.history[0]?.at ?? 0).toISOString().slice(0, 7),
    ...(isOver(consultation)
      ? consultation.state.cleared
        ? { ended: consultation.state.since }
        : {}
      : {
          open: consultation.history[0]?.at ?? 0,
          ...Object.fromEntries(
            [consultation.holder.email, ...consultation.together].map((who) => [
              givesField(who),
              isIn(consultation, 'scheduled') ? consultation.state.time.start : 0,
            ]),
          ),
        }),
  }),
};
