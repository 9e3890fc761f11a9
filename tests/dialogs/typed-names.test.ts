import { expect, test } from '@jest/globals';
import { newPerson } from '../../dialogs/profile/person.ts';
import { route } from '../../dialogs/route.ts';
import { personId } from '../../dialogs/turn.ts';
import { directoryDataSchema } from '../../knowledge/directory/directory.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { messageOf, worldOf } from '../support/world.ts';

const nasty = '[Klikkaa](http://evil.example) **nyt** <at>kaikki</at>';
const data = directoryDataSchema.parse({
  areas: [{ id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null }],
  organizations: [{ name: nasty, sector: 'municipality' }],
  services: [
    {
      id: 'puheterapia',
      name: { fi: 'Puheterapia **nyt** [x](http://evil.example)' },
      level: 'special',
      mode: 'fixed',
      nextStep: { fi: nasty },
    },
  ],
  workers: [{ email: 'anna@example.org', name: nasty, phone: '040 [1](http://evil.example)' }],
  assignments: [
    {
      service: 'puheterapia',
      worker: 'anna@example.org',
      role: 'primary',
      areas: ['hartola'],
      title: nasty,
      organization: nasty,
    },
  ],
  groups: [
    {
      id: 'verkosto',
      kind: 'network',
      names: { fi: `Perheverkosto ${nasty}` },
      aliases: ['perheverkosto'],
      areas: ['hartola'],
      services: ['puheterapia'],
      members: [{ worker: 'anna@example.org', role: 'chair' }],
    },
  ],
});

test.each([
  'puheterapia Hartola',
  'kuka vetää perheverkostoa?',
  'ryhmät',
])('what somebody typed as a name is shown as text, without link, emphasis or mention: %s', async (said) => {
  const { effects } = await route(
    {
      person: personId.parse('t:anna'),
      conversation: { id: 'c', kind: 'personal' },
      locale: 'fi',
      moment: { now: Date.parse('2026-11-12T07:00:00Z'), today: isoDate.parse('2026-11-12') },
      who: { admin: false },
      key: undefined,
      input: { kind: 'said', text: said },
    },
    await worldOf(data),
    newPerson,
    {},
  );
  const message = messageOf(effects);
  const shown = [message.text, ...textsOf(message.card)];
  expect(shown.join('\n')).toContain('Klikkaa');
  for (const text of shown) {
    expect(text).not.toMatch(/(?<!\\)\]\(http|\*\*nyt\*\*|(?<!\\)\*\*nyt|<at>|http:\/\//);
  }
  expect(faultsOfCard(message.card)).toEqual([]);
});

/** The markdown of a card: every text of it. */
function textsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'text' in part && typeof part.text === 'string' ? [part.text] : [];
  return [...own, ...Object.values(part).flatMap(textsOf)];
}
