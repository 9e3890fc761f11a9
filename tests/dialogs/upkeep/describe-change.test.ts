import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDemo } from '../../../bot/load-demo.ts';
import type { Reader } from '../../../dialogs/contact/views.ts';
import { momentOf } from '../../../dialogs/strings/history.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import { upkeepStringsIn } from '../../../dialogs/strings/upkeep/in-language.ts';
import { describeChange } from '../../../dialogs/upkeep/describe-change.ts';
import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { assignmentKey } from '../../../knowledge/directory/directory.ts';
import { createDirectory, type Directory } from '../../../knowledge/directory/snapshot.ts';
import { areaId, email, isoDate, serviceId } from '../../../knowledge/kernel/ids.ts';

let directory: Directory;
beforeAll(async () => {
  directory = createDirectory(await readDemo());
});

const say = upkeepStringsIn('fi');
const reader = (): Reader => ({
  directory,
  language: 'fi',
  today: isoDate.parse('2026-11-12'),
  say: stringsIn('fi'),
});

const naming = {
  service: serviceId.parse('metsapuro'),
  worker: email.parse('maija.malli@example.org'),
  role: 'primary' as const,
  areas: [areaId.parse('hartola'), areaId.parse('sysma')],
  organization: 'Metsäpuro',
};
const change = (days: object = {}): RecordChange => {
  const before = { ...naming, ...days };
  return { kind: 'assignments', id: assignmentKey(before), before };
};

describe('a naming that goes', () => {
  test('says its areas, and its days when it has any', () => {
    const from = isoDate.parse('2026-11-01');
    const to = isoDate.parse('2026-11-30');
    expect(describeChange(change(), reader(), say).scope).toBe('Hartola, Sysmä');
    expect(describeChange(change({ validFrom: from, validTo: to }), reader(), say).scope).toBe(
      'Hartola, Sysmä, 1.–30.11.',
    );
    expect(describeChange(change({ validTo: to }), reader(), say).scope).toBe(
      'Hartola, Sysmä, Viimeinen päivä: 30.11.',
    );
  });

  test('names who and what has left the directory by the records beside it', () => {
    const beside: RecordChange[] = [
      {
        kind: 'workers',
        id: naming.worker,
        before: {
          email: naming.worker,
          name: 'Maija Malli',
          languages: [],
          absences: [],
          consultationWays: [],
        },
      },
      {
        kind: 'services',
        id: naming.service,
        before: {
          id: naming.service,
          name: { fi: 'Metsäpuron kerho' },
          keywords: [],
          level: 'basic',
          mode: 'fixed',
        },
      },
    ];
    expect(describeChange(change(), reader(), say, beside).title).toBe(
      'Maija Malli · Metsäpuron kerho · ensisijainen',
    );
  });
});

test('a moment has its clock time in each language', () => {
  expect(momentOf.fi('12.11.', '09:05')).toBe('12.11. klo 9.05');
  expect(momentOf.sv('12.11.', '14:30')).toBe('12.11. kl. 14.30');
  expect(momentOf.en('12 Nov', '09:05')).toBe('12 Nov at 9:05');
});
