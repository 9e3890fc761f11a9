import { expect, test } from '@jest/globals';
import { exportDirectory } from '../../../knowledge/exchange/export-directory.ts';
import { anna, areasFile, contactsFile, file, imported, type Row } from './sheets.ts';

const ROWS = 20_000;
const SERVICES = 200;
const AREAS = 400;

const areas = Array.from({ length: AREAS }, (_, n) => ({
  id: `kunta-${n}`,
  kind: 'municipality',
  names: { fi: `Kunta ${n}`, sv: `Kommun ${n}` },
  parent: null,
}));

const rows = Array.from({ length: ROWS }, (_, n): Row => {
  const service = n % SERVICES;
  const worker = n % 5000;
  return {
    ...anna,
    service_id: `palvelu-${service}`,
    service_fi: `Palvelu ${service}`,
    service_sv: `Tjänst ${service}`,
    description_fi: `Palvelun ${service} kuvaus; "lainaus"\n${'pitkä teksti '.repeat(20)}`,
    keywords: 'yksi|kaksi|kolme',
    next_step_fi: 'Soita ja sovi aika.',
    organization: `Työnantaja ${service % 30}`,
    sector: 'association',
    areas: `Kunta ${Math.floor(n / SERVICES)}|kommun ${Math.floor(n / SERVICES) + 200}`,
    worker: `Työntekijä ${worker}`,
    email: `tyontekija.${worker}@example.fi`,
    phone: `+358 40 ${worker}`,
    title: 'Perheohjaaja',
    role: n % 3 === 0 ? 'primary' : 'consultant',
    valid_from: `2026-01-${String((n % 28) + 1).padStart(2, '0')}`,
  };
});

test('twenty thousand rows come in, come in again unchanged, and go out', async () => {
  const list = contactsFile(rows);
  const { data: before } = await imported([areasFile(areas)]);
  const times: string[] = [];
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    times.push(`${what} ${Math.round(performance.now() - start)} ms`);
    return value;
  };

  const first = await timed('import', () => imported([list], before));
  const second = await timed('again', () => imported([list], first.data));
  const files = await timed('export', () => exportDirectory(first.data));
  const third = await timed('import of the bundle', () =>
    imported([file('bundle.json', files['bundle.json'])]),
  );

  process.stderr.write(
    `  ${ROWS} rows, ${Math.round(list.bytes.byteLength / 1e5) / 10} MB: ${times.join(', ')}\n`,
  );
  expect(first.report.assignments.added).toBe(ROWS);
  expect(first.report.services.added).toBe(SERVICES);
  expect(first.report.workers.added).toBe(5000);
  expect(second.report.assignments).toMatchObject({ added: 0, changed: 0, unchanged: ROWS });
  expect(third.data.assignments).toHaveLength(ROWS);
});
