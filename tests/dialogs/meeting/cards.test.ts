import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConsultReader } from '../../../dialogs/consultation/consult-reader.ts';
import type { MeetingDraft } from '../../../dialogs/meeting/draft.ts';
import { draftForm } from '../../../dialogs/meeting/draft-forms.ts';
import { actionPages, pointsOnPage } from '../../../dialogs/meeting/form-pages.ts';
import {
  longestAction,
  longestPoint,
  type Meeting,
  mostActions,
  mostPoints,
} from '../../../dialogs/meeting/meeting.ts';
import { previewCard } from '../../../dialogs/meeting/preview-card.ts';
import { rowsOf } from '../../../dialogs/meeting/rows.ts';
import { savePoints } from '../../../dialogs/meeting/save-points.ts';
import { namesCard, startCard } from '../../../dialogs/meeting/start-cards.ts';
import { summaryCard } from '../../../dialogs/meeting/summary-card.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import { meetingStringsIn } from '../../../dialogs/strings/meeting/in-language.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { email, groupId, isoDate } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { working } from '../consultation/network.ts';

const today = isoDate.parse('2026-11-12');
const members = Array.from({ length: 60 }, (_, at) => `jasen.numero-${at}@palvelut.example.org`);
const directory = createDirectory(
  directoryDataSchema.parse({
    areas: [{ id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null }],
    organizations: [],
    services: [],
    workers: members.map((worker, at) => ({ email: worker, name: `Anna-Maria${at} Koivuniemi-Virtanen` })),
    assignments: [],
    groups: [
      {
        id: 'hyva',
        kind: 'working_group',
        names: { fi: 'HYVÄ-työryhmä' },
        areas: ['hartola'],
        members: members.map((worker, at) => ({ worker, role: at === 0 ? 'chair' : 'member' })),
      },
    ],
  }),
);
const readerIn = (language: Language): ConsultReader => ({
  directory,
  language,
  today,
  say: stringsIn(language),
  toLocal: () => ({ day: today, clock: '09:00' }),
  working,
});

/** Plain words, and marks that take many bytes on a card. */
const written = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({
        minLength: 1,
        maxLength: most,
        unit: fc.constantFrom('a', 'ä', '*', '_', '"', '\\', ' ', '😀'),
      }),
      fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ') }),
    )
    .map((text) => `x${text}`.slice(0, most).trim());
const anybody = fc.constantFrom(...members).map((each) => email.parse(each));
const someDay = fc.constantFrom('2026-11-01', '2026-11-20', '2027-01-08').map((day) => isoDate.parse(day));
const point = fc.record(
  { text: written(longestPoint), said: written(longestPoint) },
  { requiredKeys: ['text'] },
);
const listOf = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.oneof(fc.array(one, { maxLength: 4 }), fc.array(one, { minLength: most - 2, maxLength: most }));
const numbered = <T extends object>(items: readonly T[]) =>
  items.map((item, at) => ({ ...item, id: String(at + 1) }));

const anyDraft: fc.Arbitrary<MeetingDraft> = fc
  .record({
    decisions: listOf(point, mostPoints),
    open: listOf(point, mostPoints),
    actions: listOf(
      fc.record(
        {
          text: written(longestAction),
          said: written(longestPoint),
          owner: anybody,
          due: someDay,
          candidates: fc.array(anybody, { maxLength: 8 }),
        },
        { requiredKeys: ['text', 'candidates'] },
      ),
      mostActions,
    ).map(numbered),
    absent: fc.array(anybody, { maxLength: 40 }),
    left: listOf(fc.record({ text: written(longestPoint) }), mostPoints).map(numbered),
    language: fc.constantFrom(...languages),
  })
  .map((parts) => ({
    ...parts,
    version: 1,
    id: 'draft',
    by: email.parse(members[0]),
    at: 0,
    state: 'open',
    step: 0,
    group: groupId.parse('hyva'),
    day: today,
    masked: 0,
    owed: [],
  }));

const meetingOf = ({ decisions, open, actions, absent, language, by }: MeetingDraft): Meeting => ({
  version: 1,
  id: 'hyva:2026-11-12',
  group: groupId.parse('hyva'),
  day: today,
  language,
  state: 'published',
  versions: [
    {
      at: 0,
      by,
      draft: 'draft',
      decisions,
      open,
      actions: actions.map(({ id, text }) => ({ id, text, owner: by })),
      absent,
    },
  ],
  posted: [],
  owed: [],
});

const pagesIn = (text: string, language: Language): number => {
  for (let pages = 500; pages > 1; pages -= 1)
    if (text.includes(meetingStringsIn(language).page(1, pages))) return pages;
  return 1;
};

test.each([
  ['Esite tehdään, Anna-Maria1 Koivuniemi-Virtanen, 20.11. mennessä.', 'Esite tehdään'],
  ['Anna-Maria1 varaa tilan 20.11. mennessä', 'Varaa tilan'],
  ['anna-maria1 varaa tilan 20.11. mennessä', 'Varaa tilan'],
  ['Anna-Maria1 yhdessä Sirkan kanssa varaa tilan', 'Anna-Maria1 yhdessä Sirkan kanssa varaa tilan'],
  ['Selvitetään hinta', 'Selvitetään hinta'],
])('an action stands on a card without who and by when, which stand under it: %s', (said, shown) => {
  const owner = email.parse(members[1]);
  const actions = [{ id: '1', text: said, owner, due: isoDate.parse('2026-11-20') }];
  const [row] = rowsOf(readerIn('fi'), { decisions: [], actions, open: [] }, false);
  expect(row?.parts).toEqual([shown, 'Anna-Maria1 Koivuniemi-Virtanen · 20.11. mennessä']);
});

describe('the cards of a meeting, whatever was written', () => {
  const runs = { numRuns: 25 };

  test('a published summary fits on its pages, and every decision is on one', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...languages), (draft, language) => {
        const reader = readerIn(language);
        const meeting = meetingOf(draft);
        const first = summaryCard(reader, meeting, { mayCorrect: true, why: 'x' });
        const pages = pagesIn(first.text, language);
        let rows = 0;
        for (let page = 0; page < pages; page += 1) {
          const { card, text } = summaryCard(reader, meeting, { mayCorrect: true, page });
          expect(faultsOfCard(card)).toEqual([]);
          expect(new TextEncoder().encode(JSON.stringify(card)).length).toBeLessThan(28_000);
          rows += text.split('\n').filter((line) => line.startsWith('- ')).length;
        }
        expect(rows).toBe(draft.decisions.length + draft.open.length + draft.actions.length);
      }),
      runs,
    );
  });

  test('a preview fits with its sources and questions, and its forms hold every point once', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...languages), (draft, language) => {
        const reader = readerIn(language);
        const pages = pagesIn(previewCard(reader, draft, { sources: true }).text, language);
        const cards = [
          ...Array.from({ length: pages }, (_, page) => previewCard(reader, draft, { page, sources: true })),
          ...Array.from({ length: pointsOnPage(draft, 0).pages }, (_, page) =>
            draftForm(reader, draft, { part: 'points', page }),
          ),
          ...Array.from({ length: actionPages(draft) }, (_, page) =>
            draftForm(reader, draft, { part: 'actions', page }),
          ),
          draftForm(reader, draft, { part: 'new', page: 0, notes: ['x'], doubtfulNames: true }),
          startCard(reader, { ...draft, state: 'waiting' }),
          namesCard(
            reader,
            draft,
            'x',
            Array.from({ length: 40 }, () => 'Meikäläinen Matti'),
          ),
        ];
        for (const { card } of cards) {
          expect(faultsOfCard(card)).toEqual([]);
          expect(new TextEncoder().encode(JSON.stringify(card)).length).toBeLessThan(28_000);
        }
      }),
      runs,
    );
  });

  test('a page of the form saved as it was leaves the points as they were', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { pages } = pointsOnPage(draft, 0);
        for (let page = 0; page < pages; page += 1) {
          const shown = pointsOnPage(draft, page);
          const typed = (points: MeetingDraft['open'], { from, to }: typeof shown.open): string =>
            points
              .slice(from, to)
              .map(({ text }) => text)
              .join('\n');
          const saved = savePoints(readerIn('fi'), draft, {
            koppi: 1,
            do: 'meeting_save',
            draft: 'draft',
            step: 0,
            lang: 'fi',
            part: 'points',
            page,
            rows: [],
            goes: 'preview',
            to: 0,
            decisions: typed(draft.decisions, shown.decisions),
            open: typed(draft.open, shown.open),
            absent: draft.absent.join(','),
            names: 'fine',
          });
          if (!saved.ok) throw new Error(saved.error.notes.join());
          expect(saved.value.decisions.map(({ text }) => text)).toEqual(
            draft.decisions.map(({ text }) => text),
          );
          expect(saved.value.open).toHaveLength(draft.open.length);
        }
      }),
      runs,
    );
  });
});
