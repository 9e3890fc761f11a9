import { z } from 'zod';
import { consultationWays } from '../../knowledge/directory/directory.ts';
import { areaId, email, isoDate, serviceId } from '../../knowledge/kernel/ids.ts';
import { outboxShape } from '../outbox.ts';
import { personId } from '../turn.ts';
import { closingKinds, longestText, urgencies } from './terms.ts';

const text = z.string().max(longestText);
/** Epoch milliseconds. */
const moment = z.number().int();

/** From the start up to, not including, the end; epoch milliseconds. */
const spanSchema = z
  .object({ start: moment, end: moment })
  .refine(({ start, end }) => start < end, 'a time ends after it starts');
export type Span = z.infer<typeof spanSchema>;

/** In what capacity somebody was asked. */
const holderRoles = ['specialist', 'substitute', 'coordinator'] as const;
const holderShape = { role: z.enum(holderRoles), email };
const holderSchema = z.object(holderShape);
export type Holder = z.infer<typeof holderSchema>;

/** Somebody whose turn it was, and how it went; `asked` is the one who is responsible now. */
const askedSchema = z.object({
  ...holderShape,
  at: moment,
  remindedAt: moment.optional(),
  /** A person chose them by name, whatever the directory names them for. */
  picked: z.literal(true).optional(),
  /** `no_time`: the advice was needed too soon for asking them too. */
  outcome: z.enum(['asked', 'passed_over', 'declined', 'handed_over', 'absent', 'unreachable', 'no_time']),
});
export type Asked = z.infer<typeof askedSchema>;

const stepKinds = [
  'requested',
  'booked',
  'accepted',
  'proposed',
  'chosen',
  'asked_more',
  'told_more',
  /** What the advice is needed about, for an agreed time. */
  'question_added',
  'answered',
  'handed_over',
  'declined',
  'withdrawn',
  'cancelled',
  'rescheduled',
  /** Another time is proposed instead of the agreed one, which stands until that is accepted. */
  'move_asked',
  /** The agreed time stays after all. */
  'kept',
  /** The same, since nobody answered. */
  'move_lapsed',
  'reminded',
  'passed_on',
  'unreachable',
  /** Whoever had it has left or is away. */
  'gone',
  /** One of those who were to give the advice together cannot be there. */
  'dropped_out',
  /** One of them cannot be written to, and does not know of the time. */
  'not_reached',
  /** They can be there after all. */
  'joined_again',
  /** The window is not held at the booked time any more. */
  'slot_lost',
  /** The day of the booked slot was moved, and the agreed time with it. */
  'slot_moved',
  /** Whoever was to give the advice is not away after all: the time that fell is agreed again. */
  'time_back',
  'rebooked',
  'expired',
  'held',
  'closed',
  'action_agreed',
  'surveyed',
  'cleared',
] as const;

/** Something that happened, without any of the words that were written. */
const stepSchema = z.object({
  at: moment,
  /** `time`: silence, or the clock. */
  by: z.object({ role: z.enum(['requester', ...holderRoles, 'time']), email: email.optional() }),
  what: z.enum(stepKinds),
  /** Somebody else whom it is about. */
  concerns: email.optional(),
});
export type Step = z.infer<typeof stepSchema>;

const closingSchema = z.object({
  kind: z.enum(closingKinds),
  note: text.optional(),
});
export type Closing = z.infer<typeof closingSchema>;

/** What was agreed: who does it, and by which day. */
const actionSchema = z.object({
  text,
  owner: z.enum(['requester', 'specialist']),
  due: isoDate.optional(),
});
export type AgreedAction = z.infer<typeof actionSchema>;
export const mostActions = 10;

/** `useful`: 1 not at all, 3 very. `saved`: what the consultation made unnecessary. */
const surveySchema = z.object({
  useful: z.number().int().min(1).max(3).optional(),
  saved: z.enum(['none', 'referral', 'meeting']).optional(),
});
export type Survey = z.infer<typeof surveySchema>;

/** A slot of a window; `start` is epoch milliseconds. */
const slotSchema = z.object({ window: z.string(), start: moment });
export type SlotKey = z.infer<typeof slotSchema>;

/** While a consultation goes on somebody has the ball, and at the deadline time itself moves it. */
const going = { since: moment, deadline: moment };

const stateSchema = z.discriminatedUnion('kind', [
  /** Somebody is asked and has not acted yet. */
  z.object({ kind: z.literal('requested'), ...going }),
  /** Other times are proposed: the requester chooses. */
  z.object({
    kind: z.literal('offered'),
    ...going,
    times: z.array(spanSchema).min(1),
    /** The requester has been reminded. */
    reminded: z.boolean(),
  }),
  /** The deadline is the end of the time. */
  z.object({
    kind: z.literal('scheduled'),
    ...going,
    time: spanSchema,
    /** What one side has proposed instead; the other one answers until the deadline, which is not after the start. */
    move: z
      .object({
        by: z.enum(['requester', 'specialist']),
        times: z.array(spanSchema).min(1),
        /** The one time is this slot of a window, held for the consultation until the answer. */
        slot: slotSchema.optional(),
        deadline: moment,
      })
      .optional(),
  }),
  z.object({
    kind: z.literal('in_writing'),
    ...going,
    waitsFor: z.enum(['requester', 'specialist']),
    reminded: z.boolean(),
  }),
  /** Answered or held: the specialist says what came of it, or it closes by itself. */
  z.object({ kind: z.literal('answered'), ...going }),
  z.object({ kind: z.literal('held'), ...going, time: spanSchema }),
  /** Over since that moment; `cleared`: what was written is gone. */
  z.object({
    kind: z.enum(['declined', 'withdrawn', 'cancelled', 'expired', 'closed']),
    since: moment,
    cleared: z.boolean(),
    /** When what was written goes. */
    clearAt: moment,
  }),
]);
export type State = z.infer<typeof stateSchema>;
export type StateKind = State['kind'];
export type FinalKind = Extract<State, { cleared: boolean }>['kind'];

/** One worker asks another for advice. */
export const consultationSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  service: serviceId,
  area: areaId,
  /** Without an e-mail nobody can write to the requester unasked. */
  requester: z.object({ person: personId, email: email.optional() }),
  urgency: z.enum(urgencies),
  way: z.enum(consultationWays),
  /** Free text, as everything below `exchange`, `closing.note` and `actions`: kept for a time only. */
  question: text.optional(),
  /** What the two wrote to each other, and the reasons they gave, in order. */
  exchange: z.array(
    z.object({
      at: moment,
      by: z.enum(['requester', ...holderRoles]),
      /** Who of those who give the advice wrote it, when it was not the holder. */
      email: email.optional(),
      kind: z.enum(['asked_more', 'told_more', 'answer', 'decline_reason', 'cancel_reason']),
      text,
    }),
  ),
  /** Times that suit the requester; empty: any. */
  times: z.array(spanSchema),
  /** The booked slot; gone as soon as the consultation does not need it any more. */
  slot: slotSchema.optional(),
  /** Slots that are given up and still have to be given back to their windows; `closes`: nobody else may get them. */
  frees: z.array(slotSchema.extend({ closes: z.literal(true).optional() })).default([]),
  /** The online meeting of the agreed time: still to be made since that moment, or made. */
  meeting: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('wanted'), since: moment }),
      z.object({ kind: z.literal('made'), url: z.string().url() }),
    ])
    .optional(),
  /** The agreed time that was called off last, for taking it out of calendars. */
  calledOff: spanSchema.optional(),
  /** By e-mail: an agreed time that somebody may still have in their calendar, though it is not theirs any more. */
  formerTimes: z.record(spanSchema).default({}),
  /** Goes up whenever an agreed time comes or goes; for calendars. */
  sequence: z.number().int().nonnegative(),
  /** The one who is responsible now, or was at the end. */
  holder: holderSchema,
  /** Who gives the advice together with the holder at an agreed time; each of them may act for the holder. */
  together: z.array(email).default([]),
  /** The message that shows the consultation to each person last, by e-mail: it is kept up to date. */
  cards: z.record(z.string()).default({}),
  /** Everybody who came in turn, each once. */
  path: z.array(askedSchema),
  history: z.array(stepSchema).min(1),
  state: stateSchema,
  closing: closingSchema.optional(),
  actions: z.array(actionSchema).max(mostActions).default([]),
  /** How many of them somebody carries until they are done (see dialogs/action/). */
  actionsMade: z.number().int().nonnegative().default(0),
  survey: surveySchema.optional(),
  ...outboxShape,
});
export type Consultation = z.infer<typeof consultationSchema>;

/** A consultation that is in one of these states. */
export type In<K extends StateKind> = Consultation & { readonly state: Extract<State, { kind: K }> };

export const isOver = (consultation: Consultation): consultation is In<FinalKind> =>
  'cleared' in consultation.state;

export const isIn = <K extends StateKind>(consultation: Consultation, ...kinds: K[]): consultation is In<K> =>
  kinds.some((kind) => kind === consultation.state.kind);
