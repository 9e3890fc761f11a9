import { describe, expect, test } from '@jest/globals';
import { describeWindow, windowTitle } from '../../../dialogs/strings/windows.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { languages } from '../../../knowledge/kernel/languages.ts';
import { network } from '../../knowledge/directory/edit/network.ts';
import { windowOf } from '../consultation/windows/any-window.ts';

const named = (id: string, fi: string, sv?: string) => ({
  id,
  name: { fi, ...(sv && { sv }) },
  level: 'special',
  mode: 'fixed',
});
const directory = createDirectory(
  network([], {
    services: [named('perheneuvola', 'Perheneuvola', 'Familjerådgivningen'), named('sihti', 'Sihti')],
  }),
);
const inAll = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  languages.map((language) => describeWindow(windowOf(fields), directory, language));

describe('a window in words', () => {
  test('what, when, how long, where and how', () => {
    const when = { kind: 'weekly', weekday: 2, every: 2, from: '2026-12-01', starts: '12:00', ends: '14:00' };
    expect(inAll({ when, areas: ['hartola', 'sysma'] })).toEqual([
      'Perheneuvola: konsultaatioaika joka toinen tiistai klo 12–14, 1.12.2026 alkaen, 30 min, Hartola ja Sysmä, Teams',
      'Familjerådgivningen: konsultationstid varannan tisdag kl. 12–14, från och med 1.12.2026, 30 min, Hartola och Sysmä, Teams',
      'Perheneuvola: consultation time, every other Tuesday 12:00–14:00, from 1 December 2026, 30 min, Hartola and Sysmä, Teams',
    ]);
  });

  test('on a button its time comes first', () => {
    const when = { kind: 'weekly', weekday: 2, every: 2, from: '2026-12-01', starts: '12:00', ends: '14:00' };
    expect(languages.map((language) => windowTitle(windowOf({ when }), directory, language))).toEqual([
      'joka toinen tiistai klo 12–14, Perheneuvola, Hartola',
      'varannan tisdag kl. 12–14, Familjerådgivningen, Hartola',
      'every other Tuesday 12:00–14:00, Perheneuvola, Hartola',
    ]);
  });

  test('of several services, by phone', () => {
    expect(inAll({ services: ['perheneuvola', 'sihti'], way: 'phone' })).toEqual([
      'Perheneuvola ja Sihti: konsultaatioaika joka tiistai klo 12–14, 30 min, Hartola, puhelin',
      'Familjerådgivningen och Sihti: konsultationstid varje tisdag kl. 12–14, 30 min, Hartola, telefon',
      'Perheneuvola and Sihti: consultation time, every Tuesday 12:00–14:00, 30 min, Hartola, phone',
    ]);
  });

  test('by a name of its own, and in writing', () => {
    expect(inAll({ name: { fi: 'Pienten tuki' }, way: 'writing' })).toEqual([
      'Pienten tuki: konsultaatioaika joka tiistai klo 12–14, 30 min, Hartola, kirjallisesti',
      'Pienten tuki: konsultationstid varje tisdag kl. 12–14, 30 min, Hartola, skriftligt',
      'Pienten tuki: consultation time, every Tuesday 12:00–14:00, 30 min, Hartola, in writing',
    ]);
  });

  test('what has left the directory is called by its id', () => {
    expect(inAll({ services: ['puheterapia'], areas: ['lahti'] })[0]).toBe(
      'puheterapia: konsultaatioaika joka tiistai klo 12–14, 30 min, lahti, Teams',
    );
  });
});
