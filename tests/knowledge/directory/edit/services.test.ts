import { describe, expect, test } from '@jest/globals';
import {
  addService,
  changeKeywords,
  endService,
  setService,
} from '../../../../knowledge/directory/edit/services.ts';
import { day, made, network, refusal, rowsFrom, service, today, who } from './network.ts';

const id = service('perheneuvola');
const data = network(['elisa primary hartola']);
const changed = (patch: Parameters<typeof setService>[2], from = data) =>
  made(setService(from, id, patch)).services[0];

describe('a new service', () => {
  const draft = { name: { fi: 'Äiti–lapsi-kahvila' }, level: 'basic', mode: 'outreach' } as const;

  test('has an id that people can read, is checked today and belongs to the one who adds it', () => {
    expect(made(addService(data, draft, who('ismo'), today)).services.at(-1)).toEqual({
      id: 'aiti-lapsi-kahvila',
      ...draft,
      keywords: [],
      owner: 'ismo@example.org',
      verifiedAt: today,
    });
  });

  test('has another id when that one is taken', () => {
    const first = made(addService(data, { ...draft, name: { fi: 'Perhekahvila' } }, undefined, today));
    const second = made(addService(first, { ...draft, name: { fi: 'Perhekahvila!' } }, undefined, today));
    expect(second.services.slice(-2).map((each) => each.id)).toEqual(['perhekahvila', 'perhekahvila-2']);
  });

  test('is refused when there is one with that name, whatever the letter case', () => {
    expect(refusal(addService(data, { ...draft, name: { fi: 'PERHENEUVOLA' } }, undefined, today))).toEqual({
      reason: 'exists',
      what: 'service',
      name: 'PERHENEUVOLA',
    });
  });
});

describe('the texts of a service', () => {
  const described = made(setService(data, id, { description: { fi: 'Tukea', sv: 'Stöd', en: 'Support' } }));

  test('one language changes, the others stay', () => {
    expect(changed({ description: { sv: 'Hjälp' } }, described)?.description).toEqual({
      fi: 'Tukea',
      sv: 'Hjälp',
      en: 'Support',
    });
    expect(changed({ name: { sv: 'Familjerådgivning' } })?.name).toEqual({
      fi: 'perheneuvola',
      sv: 'Familjerådgivning',
    });
  });

  test('an empty text takes its language away', () => {
    expect(changed({ description: { sv: ' ' } }, described)?.description).toEqual({
      fi: 'Tukea',
      en: 'Support',
    });
  });

  test('without a Finnish text the first other one stands in its place', () => {
    expect(changed({ description: { sv: 'Stöd' } })?.description).toEqual({ fi: 'Stöd', sv: 'Stöd' });
    expect(changed({ description: { fi: '' } }, described)?.description?.fi).toBe('Stöd');
  });

  test('a text in no language is none', () => {
    expect(changed({ description: { fi: '', sv: '', en: '' } }, described)).not.toHaveProperty('description');
    expect(changed({ nextStep: { fi: '  ' } })).not.toHaveProperty('nextStep');
  });

  test('the Finnish name is never taken away', () => {
    expect(changed({ name: { fi: '' } })?.name).toEqual({ fi: 'perheneuvola' });
  });

  test('the rest of the service stays as it was', () => {
    expect(changed({ owner: who('ismo'), verifyEvery: 30, level: 'basic' })).toEqual({
      ...data.services[0],
      owner: 'ismo@example.org',
      verifyEvery: 30,
      level: 'basic',
    });
  });

  test('of a service that has gone are refused', () => {
    expect(refusal(setService(data, service('uimahalli'), { level: 'basic' }))).toEqual({ reason: 'gone' });
  });
});

describe('other words for a service', () => {
  const known = made(changeKeywords(data, id, { add: ['Riidat', 'kriisi'] }));
  const words = (edited: ReturnType<typeof changeKeywords>) => made(edited).services[0]?.keywords;

  test('are added once, whatever the letter case', () => {
    expect(words(changeKeywords(known, id, { add: ['riidat', 'ero'] }))).toEqual(['Riidat', 'kriisi', 'ero']);
  });

  test('are removed whatever the letter case; others stay', () => {
    expect(words(changeKeywords(known, id, { remove: ['RIIDAT', 'ero'] }))).toEqual(['kriisi']);
  });
});

describe('a service that ends', () => {
  const last = day('2026-12-31');

  test('has nobody named for it after the last day', () => {
    const before = network([
      'elisa primary hartola',
      'outi substitute hartola to=2026-11-30',
      'ismo consultant hartola to=2027-05-31',
      'liisa primary sysma from=2027-01-01',
      'katja primary hartola in=puheterapia',
    ]);
    const after = made(endService(before, id, last));
    expect(after.services[0]?.validTo).toBe(last);
    expect(rowsFrom(after)).toEqual([
      'elisa primary hartola to=2026-12-31',
      'ismo consultant hartola to=2026-12-31',
      'katja primary hartola in=puheterapia',
      'outi substitute hartola to=2026-11-30',
    ]);
  });

  test('keeps those whose first day is its last', () => {
    const before = network(['liisa primary sysma from=2026-12-31']);
    expect(rowsFrom(made(endService(before, id, last)))).toEqual([
      'liisa primary sysma from=2026-12-31 to=2026-12-31',
    ]);
  });
});
