import { expect, test } from '@jest/globals';
import { allWindows, windowsFor, windowsOf } from '../../../../dialogs/consultation/windows/find-windows.ts';
import { newBookable, windowKind } from '../../../../dialogs/consultation/windows/window.ts';
import { serviceId } from '../../../../knowledge/kernel/ids.ts';
import { network } from '../../../knowledge/directory/edit/network.ts';
import { worldOf } from '../../../support/world.ts';
import { windowOf } from './any-window.ts';
import { mail } from './look-after.ts';

test('windows are found by service, by who takes part and by who answers for them, each once', async () => {
  const { documents } = await worldOf(network([]));
  const both = ['perheneuvola', 'puheterapia'];
  for (const fields of [
    { id: 'c', services: both },
    { id: 'a', services: ['puheterapia'], specialists: ['outi@example.org'] },
    { id: 'b', services: ['perhetyo'], specialists: ['outi@example.org'], owner: 'outi@example.org' },
  ])
    await documents.put(windowKind, fields.id, newBookable(windowOf(fields)), 'absent');
  const ids = async (found: ReturnType<typeof allWindows>) => (await found).map(({ window }) => window.id);
  expect(
    await ids(
      windowsFor(
        documents,
        both.map((each) => serviceId.parse(each)),
      ),
    ),
  ).toEqual(['a', 'c']);
  expect(await ids(windowsFor(documents, []))).toEqual([]);
  expect(await ids(windowsOf(documents, mail('elisa')))).toEqual(['a', 'c']);
  expect(await ids(windowsOf(documents, mail('outi')))).toEqual(['a', 'b']);
  expect(await ids(allWindows(documents))).toEqual(['a', 'b', 'c']);
});
