/** Somebody one can be in local mode. `id` looks like a Microsoft Entra object id (a GUID). */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly kind: 'worker' | 'specialist' | 'coordinator' | 'admin';
  readonly place?: string;
}

/** The one organisation that exists on this machine; the bot must allow it in local mode. */
export const localTenantId = '6f6b6f70-7069-4000-8000-6c6f63616c00';

/** Teams writes people as `29:…` and bots as `28:…`. */
export const botAccount = { id: '28:koppi', name: 'Koppi' } as const;

export const teamsId = (person: LocalPerson): string => `29:${person.id}`;

/** How Teams names a person who speaks. */
export const accountOf = (person: LocalPerson) => ({
  id: teamsId(person),
  name: person.name,
  aadObjectId: person.id,
});

/** How Teams describes a member of a roster. */
export function memberOf(person: LocalPerson) {
  const cut = person.name.lastIndexOf(' ');
  return {
    ...accountOf(person),
    givenName: cut < 0 ? person.name : person.name.slice(0, cut),
    surname: cut < 0 ? '' : person.name.slice(cut + 1),
    email: person.email,
    userPrincipalName: person.email,
    tenantId: localTenantId,
    userRole: 'user',
  };
}

/** Finds by any of the names Teams accepts for a person: `29:…`, object id, e-mail address. */
export function findPerson(people: readonly LocalPerson[], key: string): LocalPerson | undefined {
  const wanted = key.toLowerCase();
  return people.find((person) =>
    [teamsId(person), person.id, person.email].some((name) => name.toLowerCase() === wanted),
  );
}

/** One of each kind there is, so that a newcomer sees every side of the same question. */
export function suggestedPeople(people: readonly LocalPerson[]): readonly LocalPerson[] {
  return (['worker', 'specialist', 'coordinator', 'admin'] as const).flatMap(
    (kind) => people.find((person) => person.kind === kind) ?? [],
  );
}
