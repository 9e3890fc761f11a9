import { type Email, type IsoDate, type ServiceId, serviceId } from '../../kernel/ids.ts';
import type { Language, Localized } from '../../kernel/languages.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DirectoryData, Service } from '../directory.ts';
import { freeSlug } from './free-slug.ts';
import type { Refusal } from './refusal.ts';

type Edited = Result<DirectoryData, Refusal>;

/** A new service; who adds it answers for its description until somebody else does. */
export function addService(
  data: DirectoryData,
  draft: Pick<Service, 'name' | 'level' | 'mode'> & Partial<Pick<Service, 'description' | 'keywords'>>,
  owner: Email | undefined,
  today: IsoDate,
): Edited {
  const wanted = draft.name.fi.toLowerCase();
  if (data.services.some((each) => each.name.fi.toLowerCase() === wanted))
    return err({ reason: 'exists', what: 'service', name: draft.name.fi });
  const id = serviceId.parse(freeSlug(draft.name.fi, new Set(data.services.map((each) => each.id))));
  const service: Service = {
    id,
    keywords: [],
    ...draft,
    verifiedAt: today,
    ...(owner === undefined ? {} : { owner }),
  };
  return ok({ ...data, services: [...data.services, service] });
}

/** What of a service can be set. An empty text takes the text of that language away, but never the Finnish name. */
export interface ServicePatch {
  readonly name?: Partial<Localized>;
  readonly description?: Partial<Localized>;
  readonly nextStep?: Partial<Localized>;
  readonly keywords?: readonly string[];
  readonly level?: Service['level'];
  readonly mode?: Service['mode'];
  readonly owner?: Email;
  readonly verifyEvery?: number;
}

export function setService(data: DirectoryData, id: ServiceId, patch: ServicePatch): Edited {
  return onService(data, id, (service) => {
    const { name, description, nextStep, keywords, ...rest } = patch;
    const next: Service = {
      ...service,
      ...rest,
      name: merged(service.name, name) ?? service.name,
      ...(keywords === undefined ? {} : { keywords: [...keywords] }),
    };
    return withText(withText(next, 'description', description), 'nextStep', nextStep);
  });
}

function withText(
  service: Service,
  field: 'description' | 'nextStep',
  patch: Partial<Localized> | undefined,
): Service {
  if (patch === undefined) return service;
  const { [field]: old, ...rest } = service;
  const text = merged(old, patch);
  return text === undefined ? rest : { ...rest, [field]: text };
}

/** A text in no language is none; without Finnish there is nothing to fall back to, so the first one serves. */
function merged(old: Localized | undefined, patch: Partial<Localized> | undefined): Localized | undefined {
  const said = { ...old, ...patch };
  const text = (language: Language): string | undefined => said[language]?.trim() || undefined;
  const [fi, sv, en] = [text('fi'), text('sv'), text('en')];
  const finnish = fi ?? sv ?? en;
  if (finnish === undefined) return undefined;
  return { fi: finnish, ...(sv === undefined ? {} : { sv }), ...(en === undefined ? {} : { en }) };
}

/** Other words for a service, added or taken away; letter case does not count. */
export function changeKeywords(
  data: DirectoryData,
  id: ServiceId,
  change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Edited {
  const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();
  return onService(data, id, (service) => {
    const kept = service.keywords.filter((word) => !(change.remove ?? []).some(same(word)));
    const added = (change.add ?? []).filter((word) => !kept.some(same(word)));
    return { ...service, keywords: [...kept, ...added] };
  });
}

/** The last day on which a service is given: nobody is named for it after that day. */
export function endService(data: DirectoryData, id: ServiceId, last: IsoDate): Edited {
  return onService(
    {
      ...data,
      assignments: data.assignments.flatMap((each) => {
        if (each.service !== id || (each.validTo !== undefined && each.validTo <= last)) return [each];
        return each.validFrom !== undefined && each.validFrom > last ? [] : [{ ...each, validTo: last }];
      }),
    },
    id,
    (service) => ({ ...service, validTo: last }),
  );
}

function onService(data: DirectoryData, id: ServiceId, change: (service: Service) => Service): Edited {
  if (!data.services.some((each) => each.id === id)) return err({ reason: 'gone' });
  return ok({ ...data, services: data.services.map((each) => (each.id === id ? change(each) : each)) });
}
