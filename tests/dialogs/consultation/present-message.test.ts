import { describe, expect, test } from '@jest/globals';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { presentMessage } from '../../../dialogs/consultation/present-message.ts';
import { shownOn } from '../../../dialogs/consultation/shown-on.ts';
import type { Owed } from '../../../dialogs/outbox.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { mail, network, secret, start, working } from './network.ts';
import { everyState } from './states.ts';

const today = isoDate.parse('2026-11-12');
const moment = { now: start, today };
const reader = {
  directory: network,
  language: 'fi' as const,
  today,
  say: stringsIn('fi'),
  toLocal: (ms: number) => ({ day: working.dayOf(ms), clock: '9:00' }),
  working,
};

const helmi = mail('helmi');
const withCard = (each: Consultation, owed: readonly Owed[] = []): Consultation => ({
  ...each,
  cards: { [helmi]: 'card-2' },
  owed: [...owed],
});
const present = (each: Consultation, edits: string) =>
  presentMessage(reader, each, { to: helmi, edits }, moment);
const owes = (at: number, more: Partial<Owed> = {}): Owed => ({
  id: 'o-1',
  to: helmi,
  at,
  about: 'upcoming',
  tries: 0,
  ...more,
});
const isShort = (message: ReturnType<typeof present>): boolean =>
  JSON.stringify(message.card).includes('"id":"open"');

describe.each(Object.entries(everyState))('a card of a consultation that is %s', (_, each) => {
  test('is the whole card when nothing newer shows it', () => {
    const whole = present(withCard(each), 'card-2');
    expect(isShort(whole)).toBe(false);
    expect(faultsOfCard(whole.card)).toEqual([]);
  });

  test('says where things stand and opens the card when something newer is below', () => {
    const older = present(withCard(each), 'card-1');
    expect(isShort(older)).toBe(true);
    expect(older.text).toContain(each.state.kind === 'scheduled' ? 'Tilanne: aika ' : 'alkaen)');
    expect(older.text).not.toContain(secret);
    expect(faultsOfCard(older.card)).toEqual([]);
  });
});

describe('something newer', () => {
  const scheduled = everyState.scheduled;
  if (!scheduled) throw new Error('no such state');

  test('may be about to be sent', () => {
    expect(isShort(present(withCard(scheduled, [owes(start)]), 'card-2'))).toBe(true);
  });

  test('is neither what comes later, nor a change, nor a message to somebody else', () => {
    const others = [owes(start + 1), owes(start, { edits: 'card-1' }), owes(start, { to: mail('anna') })];
    expect(isShort(present(withCard(scheduled, others), 'card-2'))).toBe(false);
  });
});

describe('a message that shows a consultation from now on', () => {
  const each = withCard(everyState.requested ?? raise());

  test('leaves the one before to be changed', () => {
    const shown = shownOn(each, helmi, 'card-3', start);
    expect(shown.cards).toEqual({ [helmi]: 'card-3' });
    expect(shown.owed).toMatchObject([{ to: helmi, edits: 'card-2', about: 'present', at: start }]);
  });

  test('changes nothing when it did so already, or when it is not known which or whose', () => {
    expect(shownOn(each, helmi, 'card-2', start)).toBe(each);
    expect(shownOn(each, helmi, undefined, start)).toBe(each);
    expect(shownOn(each, undefined, 'card-3', start)).toBe(each);
  });
});

function raise(): never {
  throw new Error('no such state');
}
