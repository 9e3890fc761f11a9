import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import type { Teams } from '../bench/as-teams.ts';

/** What is asked about, and who gives advice about it. */
interface About {
  readonly service: string;
  readonly area: string;
  readonly worker: string;
}

/** What somebody gives advice about: each service once in the first area of an assignment. */
export function aboutsIn({ services, assignments }: DirectoryData): readonly About[] {
  const special = new Set(services.filter(({ level }) => level === 'special').map(({ id }) => id));
  const found = assignments.flatMap(({ service, role, areas: [area], worker }) =>
    area !== undefined && (role === 'consultant' || (role === 'primary' && special.has(service)))
      ? [{ service, area, worker }]
      : [],
  );
  return [...new Map(found.map((each) => [`${each.service} ${each.area}`, each])).values()];
}

const asked = /Miten etenemme asiassa numero (\d+)\?/u;

/** Which of the questions a text holds. */
export const numberIn = (text: string): number | undefined => {
  const found = asked.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** So often somebody who gets no answer taps again. */
const most = 5;

/**
 * The person `user` asks question number `n`; gives the id of the consultation when they were told that it is on its way. Who gets no answer, since the
 * bot was killed, taps again, and the copy reaches another one.
 */
export async function ask(
  teams: Teams,
  addressOf: () => string,
  { n, user, about }: { readonly n: number; readonly user: number; readonly about: About },
): Promise<string | undefined> {
  const { service, area } = about;
  const question = `Miten etenemme asiassa numero ${n}?`;
  const press = { service, area, question, urgency: 'this_week', way: 'writing' };
  for (let taps = 1; ; taps += 1) {
    try {
      const { answer } = await teams.tap(addressOf(), user, 'consult_ask', press, `ask-${n}`);
      return /"do":"consult_withdraw","id":"([^"]+)"/u.exec(answer)?.[1];
    } catch (fault) {
      if (taps === most) throw fault;
    }
  }
}
