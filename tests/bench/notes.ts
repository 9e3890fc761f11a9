import { isoDate } from '../../knowledge/kernel/ids.ts';
import type { Notes } from '../../knowledge/notes/notes.ts';
import { notesFromText } from '../../knowledge/notes/notes-from-text.ts';
import { notesFromVtt } from '../../knowledge/notes/notes-from-vtt.ts';
import { readNotes } from '../../knowledge/notes/read-notes.ts';
import type { Meeting } from '../../knowledge/notes/reading.ts';

/** How long it takes to read notes of 20 kB, a transcript of 30,000 words and 200 kB without a line break. */
const meeting: Meeting = {
  day: isoDate.parse('2026-11-12'),
  members: [
    { name: 'Elisa Koivula', role: 'chair' },
    { name: 'Mikko Rautavaara', role: 'member' },
    { name: 'Noora Lehtisalo', role: 'secretary' },
  ],
  people: Array.from({ length: 2000 }, (_, n) => `Työntekijä Numero${n}`),
};
const paragraph =
  'Keskusteltiin syksyn ajoista. Rautavaara kertoi, että aikoja on käytetty puolet. Päätettiin, että ajat pidetään ' +
  'kahdesti kuussa. Mikko Rautavaara tiedottaa ajoista marraskuun loppuun mennessä. Avoimeksi jäi, kuka päivittää kuvaukset.\n\n';
const said = [
  'Mä soitan sille vielä tällä viikolla, viimeistään perjantaina.',
  'Se on toiminut hyvin, ihmiset tulee juttelemaan käytävällä.',
  'Eli perhekahvila pidetään seurakuntatalolla siihen asti, että putki on korjattu.',
];
const cues = Array.from({ length: 4000 }, (_, n) => {
  const at = `${String(Math.floor(n / 1800)).padStart(2, '0')}:${String(Math.floor(n / 30) % 60).padStart(2, '0')}:${String((n % 30) * 2).padStart(2, '0')}.000`;
  return `${at} --> ${at}\n<v ${meeting.members[n % 3]?.name ?? ''}>${said[n % said.length] ?? ''}</v>\n`;
});

const measure = (name: string, target: number, read: () => Notes): void => {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    readNotes(read(), meeting);
    return performance.now() - from;
  });
  const first = times[0] ?? 0;
  const middle = [...times].sort((a, b) => a - b)[2] ?? 0;
  console.log(
    `${name.padEnd(36)} first ${first.toFixed(0)} ms, p50 ${middle.toFixed(0)} ms (target ${target} ms)`,
  );
};
measure('notes of 20 kB', 300, () => notesFromText(paragraph.repeat(Math.ceil(20_000 / paragraph.length))));
measure('a transcript of 30,000 words', 3000, () => notesFromVtt(`WEBVTT\n\n${cues.join('\n')}`));
measure('200 kB of words without a stop', 3000, () =>
  notesFromText('mikko sanoi että ajat riittää '.repeat(6700)),
);
measure('200 kB of one letter', 3000, () => notesFromText('a'.repeat(200_000)));
