import { expect, test } from '@jest/globals';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import { readPast } from '../../../../knowledge/language/dates/read-past.ts';

/** A Wednesday. */
const today = isoDate.parse('2026-11-25');

test.each<readonly [text: string, span: string, rest: string]>([
  ['päätökset Hanko marraskuu', '2026-11-01/2026-11-30', 'päätökset Hanko'],
  ['päätökset joulukuussa', '2025-12-01/2025-12-31', 'päätökset'],
  ['viime marraskuussa perhekahvila', '2026-11-01/2026-11-30', 'perhekahvila'],
  ['marraskuussa 2024', '2024-11-01/2024-11-30', ''],
  ['besluten i Hangö i november', '2026-11-01/2026-11-30', 'besluten i Hangö'],
  ['besluten i Hangö i maj', '2026-05-01/2026-05-31', 'besluten i Hangö'],
  ['decisions Hartola November', '2026-11-01/2026-11-30', 'decisions Hartola'],
  ['decisions December 2025', '2025-12-01/2025-12-31', 'decisions'],
  ['päätökset syyskuulta', '2026-09-01/2026-09-30', 'päätökset'],
  ['3.11.', '2026-11-03/2026-11-03', ''],
  ['eilen', '2026-11-24/2026-11-24', ''],
  ['eiliseltä', '2026-11-24/2026-11-24', ''],
  ['syyskuusta lähtien', '2026-09-01/', ''],
  ['1.9.–15.10.', '2026-09-01/2026-10-15', ''],
  ['viime viikolla', '2026-11-16/2026-11-22', ''],
  ['i höstas', '2026-08-01/2026-12-31', ''],
  ['keväällä 2025', '2025-01-01/2025-05-31', ''],
  ['in spring', '2026-01-01/2026-05-31', ''],
  ['viime vuonna', '2025-01-01/2025-12-31', ''],
  ['muistiot 2025', '2025-01-01/2025-12-31', 'muistiot'],
  ['last month', '2026-10-01/2026-10-31', ''],
  ['mitä päätettiin kuraattorin ajoista', 'no days', 'mitä päätettiin kuraattorin ajoista'],
])('%s is %s, beside ”%s”', (text, days, rest) => {
  const { span, rest: left } = readPast(text, today);
  expect(span ? `${span.from ?? ''}/${span.to ?? ''}` : 'no days').toBe(days);
  expect(left).toBe(rest);
});
