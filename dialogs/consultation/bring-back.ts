import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Moment, World } from '../world.ts';
import { agreedTimesOf, clashIn } from './agreed-times.ts';
import { takeSlot } from './booking/take-slot.ts';
import { isIn, type Span } from './consultation.ts';
import { wasTakenOut } from './joined-again.ts';
import { askedBy, consultationKind, contextOf } from './kind.ts';
import { step } from './rules.ts';
import { isAskedAnew } from './time-back.ts';
import { releaseSlot } from './windows/book-slot.ts';

/** An agreed time that fell since the one who was to give the advice would be away; `window`: that of its slot. */
export interface Fallen {
  readonly consultation: string;
  readonly time: Span;
  readonly window?: string | undefined;
}

/** Others write to the same consultation at the same time; more often in a row it is tried later. */
const attempts = 8;

/**
 * Agrees on a time that fell again, when it is free and nobody has acted since. `elsewhere`: the consultation has gone on
 * without it, or another one has taken its place. `later`: the slot is being given back just now, or others write all the time.
 */
export async function bringBack(
  { consultation: id, time, window }: Fallen,
  who: Email,
  moment: Moment,
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime' | 'textKeptDays'>,
): Promise<'back' | 'elsewhere' | 'later'> {
  const { documents } = world;
  const { now } = moment;
  const context = await contextOf('time', moment, world);
  const event = { kind: 'time_back', who, time, ...(window === undefined ? {} : { window }) } as const;
  const slot = window === undefined ? undefined : { window, start: time.start, consultation: id };
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await documents.get(consultationKind, id);
    if (!kept) return 'elsewhere';
    const { body } = kept;
    const gives = body.holder.email === who || body.together.includes(who);
    if (isIn(body, 'scheduled') && body.state.time.start === time.start && gives) return 'back';
    if (body.frees.some((each) => each.window === window && each.start === time.start)) return 'later';
    const next = step(body, event, context);
    if (!next.ok) return 'elsewhere';
    if (isAskedAnew(body, await askedBy(documents, body.requester))) return 'elsewhere';
    const { email } = body.requester;
    const wanted = slot &&
      !wasTakenOut(body, who, time) && {
        ...slot,
        again: true as const,
        ...(email === undefined ? {} : { by: email }),
      };
    // The others have kept a slot that only one was taken out of.
    const isFree = wanted
      ? (await takeSlot(world, wanted, now)).ok
      : clashIn(await agreedTimesOf(documents, [who], now), time, { consultation: id }) === undefined;
    if (!isFree) return 'elsewhere';
    if (await documents.put(consultationKind, id, next.value, kept.etag)) return 'back';
    const after = (await documents.get(consultationKind, id))?.body.slot;
    const isHeld = after?.window === window && after?.start === time.start;
    if (wanted && !isHeld) await releaseSlot(world, slot);
  }
  return 'later';
}
