import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { type ChoiceSet, card, type Element, execute, text } from '../card.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import type { Message } from '../turn.ts';
import { nearServices, personBlock, serviceButtons } from './answer-card.ts';
import type { Decision } from './rules.ts';
import { calm, type Urgent } from './urgent.ts';
import { areaName, coordinatorOf, personLine, type Reader, serviceName } from './views.ts';

/** Teams shows at most six actions well; with more areas there is a list to choose from. */
const maxButtons = 6;

/** A longer list helps nobody as running text. */
const maxTold = 40;

type Clarify<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

/** A press that lacks only the area. */
type AreaWanted = Lacking<Extract<Press, { do: 'contact' | 'services_list' }>>;
type Lacking<P> = P extends unknown ? Omit<P, 'koppi' | 'area'> : never;

/** "Which area?", for a service. */
export function areaQuestion(
  reader: Reader,
  { service, areas }: Clarify<'clarify_area'>,
  urgent: Urgent = calm,
): Message {
  const { say, language } = reader;
  const question = say.whichArea(escapeText(serviceName(reader, service)));
  const asked = areaAsked(reader, question, areas, { do: 'contact', service, lang: language }, urgent);
  return { ...asked, summary: plainText(`${say.areaLabel}? ${serviceName(reader, service)}`) };
}

/** A question for an area: buttons for a few, a list for many. `press`: what the answer goes on with. */
export function areaAsked(
  reader: Reader,
  question: string,
  areas: readonly AreaId[],
  press: AreaWanted,
  urgent: Urgent = calm,
): Message {
  const { say } = reader;
  const sorted = byName(reader, areas);
  const told = sorted.slice(0, maxTold).map((area) => escapeText(area.name));
  const names = `${told.join(', ')}${sorted.length > maxTold ? '…' : ''}`;
  const asText = [urgent.text, question, names].filter((line) => line !== '').join('\n\n');
  const heading = text(question, { id: 'question', size: 'medium' });
  const few = sorted.length <= maxButtons;
  const actions = few
    ? sorted.map((area) => execute(`area-${area.id}`, plainText(area.name), { ...press, area: area.id }))
    : [execute('choose', say.choose, press)];
  return {
    text: asText,
    card: card(asText, [...urgent.body, heading, ...(few ? [] : [areaChoice(reader, sorted)])], actions),
    summary: plainText(question.replaceAll('*', '')),
  };
}

/** "Which of these?": two or three near services. */
export function serviceQuestion(
  reader: Reader,
  { choices }: Clarify<'clarify_service'>,
  urgent: Urgent = calm,
): Message {
  const { say } = reader;
  const names = choices.map((choice) => `- ${escapeText(serviceName(reader, choice.service))}`).join('\n');
  const asText = [urgent.text, say.whichService, names, say.orSay].filter((line) => line !== '').join('\n\n');
  const body = [
    ...urgent.body,
    text(say.whichService, { id: 'question', size: 'medium' }),
    text(say.orSay, { isSubtle: true, size: 'small' }),
  ];
  return {
    text: asText,
    card: card(asText, body, serviceButtons(reader, choices)),
    summary: say.whichService,
  };
}

/** An honest "I don't know", with the area's coordinator as the way on. */
export function unknownMessage(reader: Reader, decision: Clarify<'unknown'>, urgent: Urgent = calm): Message {
  const { say } = reader;
  const why = reasonOf(reader, decision);
  if (decision.reason === 'nothing_before') return { text: why, summary: plainText(why.replaceAll('*', '')) };
  const way =
    decision.area === undefined ? wayByArea(reader, decision) : wayToCoordinator(reader, decision.area);
  const near = decision.alternatives.filter((each) => each.near);
  const asText = [
    urgent.text,
    why,
    ...(near.length > 0
      ? [
          say.nearServices,
          near.map((each) => `- ${escapeText(serviceName(reader, each.service))}`).join('\n'),
        ]
      : []),
    way.asText,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
  const body: Element[] = [
    ...urgent.body,
    text(why, { id: 'unknown', size: 'medium' }),
    ...nearServices(reader, near),
    ...way.body,
  ];
  return {
    text: asText,
    card: card(asText, body, way.actions),
    summary: plainText(why.replaceAll('*', '')),
  };
}

/** A calm answer to anger: who of the home area takes what is wrong, or how to say it. */
export function insultMessage(reader: Reader, home: AreaId | undefined): Message {
  const [email] = home === undefined ? [] : reader.directory.coordinatorsOf(home);
  const { say } = reader;
  return plain(
    email === undefined ? say.insulted : say.insultedNear(personLine(coordinatorOf(reader, email))),
    say.insulted,
  );
}

/** Who keeps the knowledge of an area. */
export function coordinatorMessage(reader: Reader, area: AreaId): Message {
  const way = wayToCoordinator(reader, area);
  return {
    text: way.asText,
    card: card(way.asText, way.body, way.actions),
    summary: way.summary,
  };
}

function reasonOf(reader: Reader, decision: Clarify<'unknown'>): string {
  const { say } = reader;
  switch (decision.reason) {
    case 'no_service':
      return say.unknownService;
    case 'outside':
      return say.outside(escapeText(decision.place ?? ''));
    case 'nothing_before':
      return decision.area === undefined
        ? say.nothingBefore
        : say.whatAbout(escapeText(areaName(reader, decision.area)));
    case 'nobody': {
      const service = decision.service ? escapeText(serviceName(reader, decision.service)) : '';
      return decision.area === undefined
        ? say.nobodyAnywhere(service)
        : say.nobodyHere(service, escapeText(areaName(reader, decision.area)));
    }
  }
}

function wayToCoordinator(reader: Reader, area: AreaId) {
  const { say, directory } = reader;
  const people = directory.coordinatorsOf(area).map((email) => coordinatorOf(reader, email));
  const [first] = people;
  const keptBy = escapeText(areaName(reader, area));
  const intro = first ? say.coordinatorHelps(keptBy) : say.noCoordinator(keptBy);
  return {
    body: [
      text(intro, { id: 'coordinator' }),
      ...people.flatMap((person) => personBlock(reader, person, person === first)),
    ],
    actions: [],
    asText: [intro, ...people.map(personLine)].join('\n\n'),
    summary: plainText(intro),
  };
}

/** No area is known yet: let the person choose one to see its coordinator. */
function wayByArea(reader: Reader, decision: Clarify<'unknown'>) {
  const { say, language, directory } = reader;
  if (decision.reason === 'outside') return { body: [], actions: [], asText: '' };
  const areas = byName(
    reader,
    directory.data.areas.filter((area) => area.kind === 'municipality').map((area) => area.id),
  );
  const intro = `${say.tryOtherWords} ${say.askCoordinator}`;
  return areas.length === 0
    ? { body: [text(say.tryOtherWords)], actions: [], asText: say.tryOtherWords }
    : {
        body: [text(intro), areaChoice(reader, areas)],
        actions: [execute('show-coordinator', say.showCoordinator, { do: 'coordinator', lang: language })],
        asText: intro,
      };
}

interface AreaByName {
  readonly id: AreaId;
  readonly name: string;
}

const areaChoice = ({ say }: Reader, areas: readonly AreaByName[]): ChoiceSet => ({
  type: 'Input.ChoiceSet',
  id: 'area',
  label: say.areaLabel,
  errorMessage: say.areaMissing,
  isRequired: true,
  style: 'compact',
  placeholder: say.areaMissing,
  choices: areas.map((area) => ({ title: plainText(area.name), value: area.id })),
});

const byName = (reader: Reader, areas: readonly AreaId[]): readonly AreaByName[] =>
  areas
    .map((id) => ({ id, name: areaName(reader, id) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader.language));
