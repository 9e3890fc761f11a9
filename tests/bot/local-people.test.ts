import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDemo } from '../../bot/load-demo.ts';
import { suggestedPeople } from '../../bot/local/people.ts';
import { localPeople } from '../../bot/local-people.ts';
import { createDirectory, type Directory } from '../../knowledge/directory/snapshot.ts';

describe('the people of local mode', () => {
  let directory: Directory;
  let coordinator: string;
  beforeAll(async () => {
    directory = createDirectory(await readDemo());
    coordinator = directory.data.areas.flatMap((area) => area.coordinators)[0] ?? '';
  });
  const kindOf = (email: string, admins: ReadonlySet<string>) =>
    localPeople(directory, admins).find((person) => person.email === email)?.kind;

  test('an admin is shown as one, even when also a coordinator', () => {
    expect(kindOf(coordinator, new Set())).toBe('coordinator');
    expect(kindOf(coordinator, new Set([coordinator]))).toBe('admin');
  });

  test('the admin is offered last, and only when there is one', () => {
    const offered = (admins: ReadonlySet<string>) =>
      suggestedPeople(localPeople(directory, admins)).map((person) => person.kind);
    const three = ['worker', 'specialist', 'coordinator'];
    expect(offered(new Set())).toEqual(three);
    expect(offered(new Set([coordinator]))).toEqual([...three, 'admin']);
  });
});
