import { describe, expect, test } from '@jest/globals';
import { faultIn } from '../../../dialogs/strings/faults/in-language.ts';
import type { FaultMessage } from '../../../knowledge/exchange/fault-message.ts';
import { languages } from '../../../knowledge/kernel/languages.ts';

const at = { file: 'lista.csv', line: 7 };

/** One of each, with the parts that every language must keep. The key makes sure that none is left out. */
const messages: Readonly<Record<FaultMessage['code'], FaultMessage>> = {
  cannot_import: { code: 'cannot_import', ending: '.pdf' },
  macro_workbook: { code: 'macro_workbook' },
  too_large: { code: 'too_large', megabytes: 10 },
  unpacks_too_large: { code: 'unpacks_too_large', megabytes: 60 },
  not_utf8: { code: 'not_utf8' },
  not_xlsx: { code: 'not_xlsx' },
  damaged: { code: 'damaged' },
  quote_not_closed: { code: 'quote_not_closed' },
  quote_inside: { code: 'quote_inside' },
  no_sheet: { code: 'no_sheet', mostRows: 100_000 },
  empty_file: { code: 'empty_file', columns: ['service_id', 'email'] },
  column_twice: { code: 'column_twice', column: 'email' },
  columns_unknown: { code: 'columns_unknown', names: ['Huom'], columns: ['email'] },
  columns_missing: { code: 'columns_missing', names: ['email'], required: ['email', 'role'] },
  cell_empty: { code: 'cell_empty', column: 'service_fi' },
  choice_empty: { code: 'choice_empty', column: 'level', options: ['basic', 'special'] },
  choice_unknown: { code: 'choice_unknown', column: 'level', value: 'expert', options: ['basic', 'special'] },
  not_an_id: { code: 'not_an_id', column: 'service_id', value: 'a b' },
  not_an_email: { code: 'not_an_email', column: 'email', value: 'anna' },
  not_a_day: { code: 'not_a_day', column: 'valid_to', value: '31.11.2026' },
  no_area_named: { code: 'no_area_named', column: 'areas', value: '||' },
  identity_code: { code: 'identity_code', column: 'title' },
  like_formula: { code: 'like_formula', column: 'title' },
  area_unknown: { code: 'area_unknown', name: 'Atlantis' },
  area_ambiguous: { code: 'area_ambiguous', name: 'Keskusta', ids: ['keskusta-1', 'keskusta-2'] },
  end_before_start: { code: 'end_before_start', validFrom: '2026-03-01', validTo: '2026-02-28' },
  cell_too_long: { code: 'cell_too_long', column: 'title', length: 40_000, most: 32_000 },
  beyond_header: { code: 'beyond_header', value: 'x' },
  cell_error: { code: 'cell_error', cell: 'B2', shows: { kind: 'error', text: '#REF!' } },
  phone_lost_start: { code: 'phone_lost_start', phone: '401234567' },
  lone_translation: { code: 'lone_translation', column: 'description_sv', finnish: 'description_fi' },
  says_otherwise: {
    code: 'says_otherwise',
    record: 'worker',
    id: 'anna@example.org',
    field: 'phone',
    here: '040 1',
    there: '040 2',
    at: { file: 'lista.csv', line: 3 },
  },
  area_again: { code: 'area_again', area: 'hartola', at: { file: 'toinen.csv', line: 3 } },
  days_differ: {
    code: 'days_differ',
    here: { validTo: undefined, verifiedAt: '2026-01-02' },
    there: { validTo: '2026-12-31', verifiedAt: undefined },
    at: { file: 'lista.csv', line: 3 },
  },
  named_twice: {
    code: 'named_twice',
    worker: 'anna@example.org',
    role: 'primary',
    service: 'neuvola',
    area: 'hartola',
    at: undefined,
  },
  two_primaries: {
    code: 'two_primaries',
    service: 'neuvola',
    area: 'hartola',
    workers: ['anna@example.org', 'bo@example.org'],
    at: { file: 'lista.csv', line: 3 },
  },
  more: { code: 'more', count: 12, noun: 'faults' },
  in_json: { code: 'in_json', english: 'area "x" is missing' },
};

/** Every name, value and number of a message, as it must stand in its sentence. */
const partsOf = (value: unknown, key = ''): readonly string[] => {
  if (['code', 'kind', 'noun', 'record'].includes(key)) return [];
  if (typeof value === 'number' || typeof value === 'string') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, part]) =>
    key === 'at' && inner === 'file' && part === at.file
      ? []
      : partsOf(part, Array.isArray(value) ? key : inner),
  );
};

describe.each(
  Object.values(messages).map((message) => [message.code, message] as const),
)('%s', (_code, message) => {
  const told = languages.map((language) => faultIn({ ...at, message }, language));

  test('is said in each language of its own', () => {
    expect(new Set(told).size).toBe(languages.length);
  });

  test('keeps its names, values and numbers in each language', () => {
    for (const sentence of told) for (const part of partsOf(message)) expect(sentence).toContain(part);
  });
});

test('a value of a page is shortened in each language', () => {
  const message: FaultMessage = { code: 'not_a_day', column: 'valid_to', value: 'x'.repeat(5000) };
  for (const language of languages) expect(faultIn({ ...at, message }, language).length).toBeLessThan(200);
});

test('sentences as people read them', () => {
  const tell = (message: FaultMessage) => languages.map((language) => faultIn({ ...at, message }, language));
  expect(tell(messages.says_otherwise)).toEqual([
    'Työntekijä "anna@example.org": phone on tässä "040 1", mutta rivillä 3 "040 2". Kirjoita molempiin sama.',
    'Personen "anna@example.org": phone är "040 1" här men "040 2" på rad 3. Skriv samma sak på båda.',
    'worker "anna@example.org" has the phone "040 1" here but "040 2" on line 3; write the same on both',
  ]);
  expect(tell(messages.not_a_day)).toEqual([
    'valid_to: päivää "31.11.2026" ei ole. Kirjoita päivä näin: 31.12.2026 tai 2026-12-31.',
    'valid_to: dagen "31.11.2026" finns inte. Skriv dagen så här: 31.12.2026 eller 2026-12-31.',
    'valid_to "31.11.2026" is not a day that exists; write it as 2026-12-31 or 31.12.2026',
  ]);
});
