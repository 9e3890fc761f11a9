import { findContact, firstToContact } from '../../knowledge/directory/find-contact.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import { type Theme, themes } from '../../knowledge/language/lexicon/index.ts';
import type { Listing, Provider } from '../../knowledge/language/listing.ts';
import type { Knowledge } from '../knowledge.ts';

/** A service that somebody gives in an area. */
export interface Listed {
  readonly service: ServiceId;
  readonly theme: Theme;
  /** The first to contact; absent where the people differ from place to place of the area. */
  readonly worker?: Email;
}

/** What was found. `forAll`: how many more there are for every age, when a stage of life was said. */
export interface Found {
  readonly listed: readonly Listed[];
  readonly forAll: number;
}

/** The services of an area. Without any for the stage of life that was said those for every age are given. */
export function findListed(
  area: AreaId,
  { stages, provider }: Pick<Listing, 'stages' | 'provider'>,
  today: IsoDate,
  knowledge: Knowledge,
): Found {
  const { directory, indexes } = knowledge;
  const all = directory.data.services
    .filter(({ validTo }) => validTo === undefined || validTo >= today)
    .flatMap(({ id }) => listedOf(id, area, provider, today, knowledge));
  if (stages === 0) return { listed: all, forAll: 0 };
  const stagesOf = ({ service }: Listed): number => indexes.services.stagesOf(service);
  const own = all.filter((each) => (stagesOf(each) & stages) !== 0);
  const common = all.filter((each) => stagesOf(each) === 0);
  return own.length > 0 ? { listed: own, forAll: common.length } : { listed: common, forAll: 0 };
}

function listedOf(
  service: ServiceId,
  area: AreaId,
  provider: Provider | undefined,
  today: IsoDate,
  { directory, indexes }: Knowledge,
): readonly Listed[] {
  const contact = findContact(directory, service, area, today);
  const listed = { service, theme: indexes.services.themeOf(service) };
  if (contact.kind === 'ambiguous' && contact.reason === 'narrower_areas') {
    const given = directory
      .assignmentsOf(service)
      .filter(({ areas }) => areas.some((each) => contact.areas.includes(each)));
    return given.some(({ organization }) => isOf(organization, provider, directory)) ? [listed] : [];
  }
  if (contact.kind !== 'found' && contact.kind !== 'ambiguous') return [];
  const first = firstToContact(directory, contact, today);
  return first && isOf(first.assignment.organization, provider, directory)
    ? [{ ...listed, worker: first.assignment.worker }]
    : [];
}

const isOf = (organization: string, provider: Provider | undefined, directory: Directory): boolean =>
  provider === undefined ||
  (provider === 'kela'
    ? /\b(?:Kela|FPA|Kansaneläkelaitos|Folkpensionsanstalten)\b/iu.test(organization)
    : directory.organization(organization)?.sector === provider);

/** The themes that have something, in their order, each with what it has. */
export const byTheme = <L extends Listed>(
  listed: readonly L[],
): readonly (readonly [Theme, readonly L[]])[] =>
  themes.flatMap((theme) => {
    const here = listed.filter((each) => each.theme === theme);
    return here.length > 0 ? [[theme, here] as const] : [];
  });
