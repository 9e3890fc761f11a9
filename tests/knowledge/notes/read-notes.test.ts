import { describe, expect, test } from '@jest/globals';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import type { Member } from '../../../knowledge/notes/crew.ts';
import { notesFromText } from '../../../knowledge/notes/notes-from-text.ts';
import { readNotes } from '../../../knowledge/notes/read-notes.ts';

const members: readonly Member[] = [
  { name: 'Aino Virta', role: 'chair' },
  { name: 'Olli Kangas', role: 'member' },
  { name: 'Sirkka Norrgård', role: 'secretary' },
];

/** What is read of a text at a meeting on Wednesday 4 November 2026: `owner: text, due`. */
function read(text: string) {
  const found = readNotes(notesFromText(text), { day: isoDate.parse('2026-11-04'), members, people: [] });
  const owner = (at: number): string => {
    const of = found.actions[at]?.owner;
    return of?.kind === 'named' ? of.name : of?.kind === 'unclear' ? of.candidates.join(' / ') : '-';
  };
  return {
    decisions: found.decisions.map((point) => point.text),
    actions: found.actions.map((point, at) => `${owner(at)}: ${point.text} ${point.due ?? ''}`.trim()),
    open: found.open.map((point) => point.text),
    next: found.next,
  };
}

describe('formal minutes', () => {
  test('tell apart what was talked of, settled, given to somebody and left open', () => {
    const found = read(
      'Olli Kangas kertoi, että jono on pitkä. Sirkka Norrgård ehdotti iltavastaanottoa.\n' +
        'Päätettiin, että vastaanotto on auki tiistaisin. Kangas tilaa kyltit 20.11. mennessä. Avoimeksi jäi, kuka maksaa.',
    );
    expect(found).toEqual({
      decisions: ['Päätettiin, että vastaanotto on auki tiistaisin.'],
      actions: ['Olli Kangas: Kangas tilaa kyltit 20.11. mennessä. 2026-11-20'],
      open: ['Avoimeksi jäi, kuka maksaa.'],
      next: undefined,
    });
  });
});
