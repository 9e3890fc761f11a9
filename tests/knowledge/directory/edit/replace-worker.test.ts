import { describe, expect, test } from '@jest/globals';
import type { DirectoryData } from '../../../../knowledge/directory/directory.ts';
import { replaceWorker } from '../../../../knowledge/directory/edit/replace-worker.ts';
import { day, made, namedIn, network, refusal, rowsFrom, today, who } from './network.ts';

const last = day('2026-12-31');
const elisaLeaves = { leaver: who('elisa'), last };
const outiComes = { ...elisaLeaves, comer: who('outi') };

describe('a worker who leaves', () => {
  test('is named to the last day everywhere', () => {
    const before = network([
      'elisa primary hartola',
      'elisa consultant heinola in=puheterapia',
      'ismo substitute hartola',
    ]);
    expect(rowsFrom(made(replaceWorker(before, elisaLeaves, today)))).toEqual([
      'elisa consultant heinola in=puheterapia to=2026-12-31',
      'elisa primary hartola to=2026-12-31',
      'ismo substitute hartola',
    ]);
  });

  test('never begins what begins after the last day, and keeps an earlier end', () => {
    const before = network(['elisa primary hartola from=2027-02-01', 'elisa primary sysma to=2026-11-30']);
    const data = network(['elisa primary hartola', ...rowsFrom(before)]);
    expect(rowsFrom(made(replaceWorker(data, elisaLeaves, today)))).toEqual([
      'elisa primary hartola to=2026-12-31',
      'elisa primary sysma to=2026-11-30',
    ]);
  });

  test('still answers for descriptions when nobody comes instead', () => {
    const { services } = owned(['elisa primary hartola'], elisaLeaves);
    expect(services[0]?.owner).toBe('elisa@example.org');
  });

  test('with nothing left to leave is said so', () => {
    expect(
      refusal(replaceWorker(network(['elisa primary hartola to=2026-12-31']), elisaLeaves, today)),
    ).toEqual({
      reason: 'nothing_left',
      worker: who('elisa'),
    });
  });

  test('cannot come in the own place', () => {
    const edited = replaceWorker(
      network(['elisa primary hartola']),
      { ...elisaLeaves, comer: who('elisa') },
      today,
    );
    expect(refusal(edited)).toEqual({ reason: 'same_person' });
  });
});

describe('who comes instead', () => {
  test('has every role in every area from the next day', () => {
    const before = network(['elisa primary hartola sysma', 'elisa consultant heinola in=puheterapia']);
    const data = made(replaceWorker(before, outiComes, today));
    expect(rowsFrom(data)).toEqual([
      'elisa consultant heinola in=puheterapia to=2026-12-31',
      'elisa primary hartola sysma to=2026-12-31',
      'outi consultant heinola in=puheterapia from=2027-01-01',
      'outi primary hartola sysma from=2027-01-01',
    ]);
  });

  test('has the title and the employer of the one who leaves', () => {
    const { assignments } = made(
      replaceWorker(network(['elisa primary hartola title=psykologi']), outiComes, today),
    );
    const outi = assignments.find(({ worker }) => worker === 'outi@example.org');
    expect(outi).toMatchObject({ title: 'psykologi', organization: 'Kunta' });
  });

  test('is no longer the substitute where they become the first', () => {
    const before = network(['elisa primary hartola', 'outi substitute hartola sysma']);
    const data = made(replaceWorker(before, outiComes, today));
    expect(namedIn(data, 'hartola', '2026-12-31')).toEqual(['elisa primary', 'outi substitute']);
    expect(namedIn(data, 'hartola', '2027-01-01')).toEqual(['outi primary']);
    expect(namedIn(data, 'sysma', '2027-01-01')).toEqual(['outi substitute']);
  });

  test('keeps what they have there already', () => {
    const before = network([
      'elisa primary hartola',
      'outi primary hartola',
      'outi primary sysma in=puheterapia',
    ]);
    const data = made(replaceWorker(before, outiComes, today));
    expect(namedIn(data, 'hartola', '2027-01-01')).toEqual(['outi primary']);
    expect(namedIn(data, 'sysma', '2027-01-01', 'puheterapia')).toEqual(['outi primary']);
  });

  test('is named no longer than the one who leaves would have been', () => {
    const data = made(replaceWorker(network(['elisa primary hartola to=2027-06-30']), outiComes, today));
    expect(namedIn(data, 'hartola', '2027-06-30')).toEqual(['outi primary']);
    expect(namedIn(data, 'hartola', '2027-07-01')).toEqual([]);
  });

  test('begins what the other was to begin later, on that later day', () => {
    const before = network(['elisa primary hartola', 'elisa substitute sysma from=2027-03-01']);
    const data = made(replaceWorker(before, outiComes, today));
    expect(namedIn(data, 'sysma', '2027-02-28')).toEqual([]);
    expect(namedIn(data, 'sysma', '2027-03-01')).toEqual(['outi substitute']);
  });

  test('answers for the descriptions that the other answered for, and for no others', () => {
    const { services } = owned(['elisa primary hartola'], outiComes);
    expect(services.map(({ owner }) => owner)).toEqual(['outi@example.org', 'ismo@example.org', undefined]);
  });
});

describe('outreach of a worker who leaves', () => {
  const hours = { starts: '09:00', ends: '11:00' };
  const outing = (id: string, when: object, name = 'elisa') => ({
    id,
    worker: `${name}@example.org`,
    area: 'hartola',
    place: id,
    when: { ...when, ...hours },
  });
  const held = (data: DirectoryData): readonly string[] =>
    data.outreach
      .map(({ id, worker, when }) => {
        const days = when.kind === 'once' ? when.on : `${when.from ?? ''}..${when.until ?? ''}`;
        return `${id} ${worker?.split('@')[0]} ${days}`;
      })
      .sort();
  const outings = [
    outing('kahvila', { kind: 'weekly', weekday: 2 }),
    outing('kerho', { kind: 'monthly', weekday: 2, nth: 1, from: '2027-02-01' }),
    outing('messut', { kind: 'once', on: '2027-01-15' }),
    outing('joulujuhla', { kind: 'once', on: '2026-12-15' }),
    outing('muiden', { kind: 'weekly', weekday: 2 }, 'ismo'),
  ];
  const before = network([], { outreach: outings });

  test('is held to the last day, and by nobody after it', () => {
    expect(held(made(replaceWorker(before, elisaLeaves, today)))).toEqual([
      'joulujuhla elisa 2026-12-15',
      'kahvila elisa ..2026-12-31',
      'muiden ismo ..',
    ]);
  });

  test('is held by the one who comes from the next day on', () => {
    expect(held(made(replaceWorker(before, outiComes, today)))).toEqual([
      'joulujuhla elisa 2026-12-15',
      'kahvila elisa ..2026-12-31',
      'kahvila-2027-01-01 outi 2027-01-01..',
      'kerho outi 2027-02-01..',
      'messut outi 2027-01-15',
      'muiden ismo ..',
    ]);
  });
});

function owned(rows: readonly string[], what: typeof outiComes | typeof elisaLeaves): DirectoryData {
  const data = network(rows);
  const owners = [who('elisa'), who('ismo'), undefined];
  const services = data.services.map((each, at) => {
    const owner = owners[at];
    return owner === undefined ? each : { ...each, owner };
  });
  return made(replaceWorker({ ...data, services }, what, today));
}
