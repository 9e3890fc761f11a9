import {
  areasWithContact,
  findContact,
  findPeople,
  type PeopleFound,
} from '../../knowledge/directory/find-contact.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { Question, RankedService } from '../../knowledge/language/question.ts';
import { areasOfNamed, topicOfNamed, topicOfProfession } from './topic.ts';

/** A service in an area: what a button offers. */
export interface Choice {
  readonly service: ServiceId;
  readonly area?: AreaId;
}

/** A next best service. Only `near` ones are worth a button; the others tell programs what else was weighed. */
export interface Alternative extends Choice {
  readonly near: boolean;
}

/**
 * What a conversation remembers of the last answer, so that "entä Sysmässä?" has something to follow. Without a
 * service: the person has said an area alone, and was asked what about.
 */
export interface LastAnswer {
  readonly service?: ServiceId | undefined;
  readonly area?: AreaId | undefined;
}

export type Decision =
  | {
      readonly kind: 'answer';
      readonly contact: PeopleFound;
      /** `substitute`: the person asked for the stand-in; `times`: for when somebody can be met, and no times are written. */
      readonly about: 'contact' | 'substitute' | 'times';
      readonly alternatives: readonly Alternative[];
    }
  | { readonly kind: 'clarify_area'; readonly service: ServiceId; readonly areas: readonly AreaId[] }
  | { readonly kind: 'clarify_service'; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'unknown';
      /** No service fits; the service has nobody in the area; the place is none of ours; nothing to follow up on. */
      readonly reason: 'no_service' | 'nobody' | 'outside' | 'nothing_before';
      readonly service?: ServiceId;
      readonly area?: AreaId;
      /** With `outside`: the place. */
      readonly place?: string;
      /** Services that come nearest, when any does. */
      readonly alternatives: readonly Alternative[];
    };

export interface Circumstances {
  readonly directory: Directory;
  readonly today: IsoDate;
  readonly home?: AreaId;
  readonly last?: LastAnswer;
}

const maxAlternatives = 3;

const ofLastAnswer: ReadonlySet<Question['intent']> = new Set(['substitute', 'language', 'details']);

/** Turns an understood question into what Koppi answers. The ranking's own thresholds live with the ranking. */
export function decide(question: Question, now: Circumstances): Decision {
  const { last } = now;
  const said = question.areas;
  if (said.length === 0 && question.outside !== undefined) {
    return { kind: 'unknown', reason: 'outside', place: question.outside, alternatives: [] };
  }
  if (ofLastAnswer.has(question.intent)) {
    if (!last?.service) return { kind: 'unknown', reason: 'nothing_before', alternatives: [] };
    const decision = decideService(last.service, said.length > 0 ? said : listOf(last.area), now);
    return decision.kind === 'answer' && question.intent === 'substitute'
      ? { ...decision, about: 'substitute' }
      : decision;
  }
  if (question.intent === 'area_only') {
    if (!last?.service)
      return { kind: 'unknown', reason: 'nothing_before', ...areaOf(said), alternatives: [] };
    return decideService(last.service, said, now);
  }

  const waiting = last?.service === undefined ? last?.area : undefined;
  const near = said.length > 0 ? said : listOf(waiting ?? now.home);
  const topic = topicOfNamed(question, topicOfProfession(question, near, now), now);
  const own = topic.kind === 'one' && said.length === 0 ? areasOfNamed(question, topic.service, now) : [];
  const areas = own.length > 0 ? own : near;
  const others = (answered?: ServiceId) => alternatives(question.ranked, answered, areas, now);
  switch (topic.kind) {
    case 'one': {
      const { service } = topic;
      return withAlternatives(decideService(service, areas, now), others(service));
    }
    case 'several': {
      const here = available(topic.services, areas, now);
      const [first, second] = here;
      // Where the same person answers for all of them there is nothing to choose.
      if (first && (!second || haveOnePerson(here, now))) {
        return withAlternatives(decideService(first.service, areas, now), others(first.service));
      }
      if (first) return { kind: 'clarify_service', choices: here };
      const [service] = topic.services;
      return {
        kind: 'unknown',
        reason: service ? 'nobody' : 'no_service',
        ...(service ? { service } : {}),
        ...areaOf(areas),
        alternatives: [],
      };
    }
    case 'none':
      return {
        kind: 'unknown',
        reason: 'no_service',
        ...areaOf(areas),
        alternatives: others(),
      };
  }
}

/** One service, in the areas that were said (or are home): the people, or which area is meant. */
export function decideService(service: ServiceId, areas: readonly AreaId[], now: Circumstances): Decision {
  const { directory, today } = now;
  const [only] = areas;
  if (areas.length > 1) {
    const found = areas.filter((area) => findPeople(now.directory, service, area, now.today));
    const [first, second] = found;
    if (first && (!second || sameFor(service, found, now))) return decideService(service, [first], now);
    return { kind: 'clarify_area', service, areas: first ? found : areas };
  }
  if (only === undefined) {
    const places = areasWithContact(directory, service, today);
    const [first] = places;
    if (first === undefined) return { kind: 'unknown', reason: 'nobody', service, alternatives: [] };
    if (sameFor(service, places, now)) return decideService(service, [first], now);
    return { kind: 'clarify_area', service, areas: areasToAsk(service, places, now) };
  }
  const contact = findContact(directory, service, only, today);
  switch (contact.kind) {
    case 'found':
      return { kind: 'answer', contact, about: 'contact', alternatives: [] };
    case 'ambiguous':
      if (contact.reason === 'several_primaries')
        return { kind: 'answer', contact, about: 'contact', alternatives: [] };
      if (sameFor(service, contact.areas, now)) return decideService(service, contact.areas.slice(0, 1), now);
      return { kind: 'clarify_area', service, areas: areasToAsk(service, contact.areas, now) };
    case 'nobody':
    case 'unknown':
      return { kind: 'unknown', reason: 'nobody', service, area: only, alternatives: [] };
  }
}

/** Where urgent help comes from: the service that the directory itself calls the social emergency duty. */
export const decideDuty = (
  duty: ServiceId | undefined,
  areas: readonly AreaId[],
  now: Circumstances,
): Decision | undefined => duty && decideService(duty, areas.length > 0 ? areas : listOf(now.home), now);

const listOf = (area: AreaId | undefined): readonly AreaId[] => (area === undefined ? [] : [area]);

const areaOf = (areas: readonly AreaId[]): { readonly area?: AreaId } =>
  areas[0] && areas.length === 1 ? { area: areas[0] } : {};

/** Whether the same workers answer in all of the areas: then there is nothing to ask. */
function sameFor(service: ServiceId, areas: readonly AreaId[], now: Circumstances): boolean {
  const answers = areas.map((area) => {
    const people = findPeople(now.directory, service, area, now.today);
    const first =
      people && [people.primaries, people.substitutes, people.consultants].find((each) => each.length > 0);
    return first?.map((named) => named.assignment.worker).join(' ');
  });
  return answers.every((answer) => answer !== undefined && answer === answers[0]);
}

/** Whether the same workers answer for each of the choices, where they are. */
function haveOnePerson(choices: readonly Choice[], now: Circumstances): boolean {
  const answers = choices.map(({ service, area }) =>
    area === undefined
      ? undefined
      : findPeople(now.directory, service, area, now.today)
          ?.primaries.map(({ assignment: { worker } }) => worker)
          .join(' '),
  );
  const [first] = answers;
  return first !== undefined && first !== '' && answers.every((answer) => answer === first);
}

/** This many choices are told at a glance, and fit as buttons. */
const fewPlaces = 6;

/**
 * The places to ask about. When few areas have people of their own, those are the shortest question (a shelter for
 * each region); otherwise municipalities, which everybody knows.
 */
function areasToAsk(service: ServiceId, places: readonly AreaId[], now: Circumstances): readonly AreaId[] {
  const { directory } = now;
  const own = places.filter((place) =>
    findPeople(now.directory, service, place, now.today)?.primaries.some((named) => named.area === place),
  );
  if (own.length > 1 && own.length <= fewPlaces) return own;
  const municipalities = directory.data.areas.filter(
    (area) =>
      area.kind === 'municipality' &&
      findPeople(directory, service, area.id, now.today) &&
      directory.climb(area.id).some((each) => places.includes(each.id)),
  );
  return municipalities.length > 1 ? municipalities.map((area) => area.id) : places;
}

/** The first few of the services that have somebody in the areas (or anywhere, when no area is known). */
function available(
  services: readonly ServiceId[],
  areas: readonly AreaId[],
  now: Circumstances,
): readonly Choice[] {
  const [first] = areas;
  const choices: Choice[] = [];
  for (const service of services) {
    const { kind } = decideService(service, areas, now);
    if (kind !== 'answer' && kind !== 'clarify_area') continue;
    choices.push(first && areas.length === 1 ? { service, area: first } : { service });
    if (choices.length === maxAlternatives) break;
  }
  return choices;
}

/** A service that comes this close to the best one, and has at least this score, may be what was meant. */
const nearness = { share: 0.4, score: 0.25 } as const;

function alternatives(
  ranked: readonly RankedService[],
  answered: ServiceId | undefined,
  areas: readonly AreaId[],
  now: Circumstances,
): readonly Alternative[] {
  const best = ranked[0]?.score ?? 0;
  const scores = new Map(ranked.map(({ service, score }) => [service, score]));
  const rest = ranked.map(({ service }) => service).filter((service) => service !== answered);
  return available(rest, areas, now).map((choice) => {
    const score = scores.get(choice.service) ?? 0;
    return { ...choice, near: score >= nearness.score && score >= nearness.share * best };
  });
}

const withAlternatives = (decision: Decision, others: readonly Alternative[]): Decision =>
  decision.kind === 'answer' || decision.kind === 'unknown'
    ? { ...decision, alternatives: others }
    : decision;
