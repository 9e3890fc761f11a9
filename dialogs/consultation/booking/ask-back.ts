import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId, ServiceId } from '../../../knowledge/kernel/ids.ts';
import type { Topic } from '../../../knowledge/language/question.ts';
import { card, type Element, execute, text, withoutInputs } from '../../card.ts';
import { decideService } from '../../contact/rules.ts';
import { areaName, serviceName } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { canAsk, openAsk, type Wanting } from '../ask.ts';
import { carriedInput, carriedLines } from '../carried.ts';
import { windowsFor } from '../windows/find-windows.ts';
import { chooseSubject } from './choose-subject.ts';
import { isOpenTo, windowsOpenTo } from './open-slots.ts';
import { carriedWish } from './wanted-time.ts';

/** So many fit as buttons; more are a list to choose from. */
const mostButtons = 6;
/** So many services are near enough to be meant. */
const mostServices = 3;

/** Asks back what a wish for a consultation leaves open: the service, or the area. */
export async function askBack(
  scene: Scene,
  { topic, areas }: { readonly topic: Topic; readonly areas: readonly AreaId[] },
  wanting: Wanting,
): Promise<Message> {
  const { wants } = wanting;
  switch (topic.kind) {
    case 'one':
      return oneService(scene, topic.service, areas, wanting);
    case 'several': {
      const [area, ...others] = areas;
      const place = others.length === 0 ? area : undefined;
      const held = wants === 'advice' ? [] : await bookable(scene, topic.services, place);
      const fitting = held.length > 0 ? held : await consultable(scene, topic.services, place);
      const [service, second] = fitting;
      return service !== undefined && second === undefined
        ? oneService(scene, service, areas, wanting)
        : serviceQuestion(scene, (second ? fitting : topic.services).slice(0, mostServices), place, wanting);
    }
    case 'none':
      return chooseSubject(scene, areas, wanting);
  }
}

/** Those of the services for which times are held, in the area when it is known. */
async function bookable(
  scene: Scene,
  services: readonly ServiceId[],
  area: AreaId | undefined,
): Promise<readonly ServiceId[]> {
  const found: ServiceId[] = [];
  for (const service of services) {
    const windows =
      area === undefined
        ? await windowsFor(scene.world.documents, [service])
        : await windowsOpenTo(scene, { service, area });
    if (windows.length > 0) found.push(service);
  }
  return found;
}

/** Those of the services in which anybody gives advice, in the area when it is known. */
async function consultable(
  scene: Scene,
  services: readonly ServiceId[],
  area: AreaId | undefined,
): Promise<readonly ServiceId[]> {
  const { directory, today } = scene.reader;
  const places = area === undefined ? directory.data.areas.map(({ id }) => id) : [area];
  const held = await bookable(scene, services, area);
  return services.filter(
    (service) =>
      held.includes(service) || places.some((place) => canAsk(directory, { service, area: place }, today)),
  );
}

const oneService = (
  scene: Scene,
  service: ServiceId,
  areas: readonly AreaId[],
  wanting: Wanting,
): Promise<Message> => {
  const [area, ...others] = areas;
  return area !== undefined && others.length === 0
    ? openAsk(scene, { service, area }, wanting)
    : whichArea(scene, service, areas, wanting);
};

/** Asks for the area of a consultation, unless the same people answer everywhere. */
export async function whichArea(
  scene: Scene,
  service: ServiceId,
  areas: readonly AreaId[],
  wanting: Wanting,
): Promise<Message> {
  const { reader, world } = scene;
  const { directory, today } = reader;
  const decided = decideService(service, areas, { directory, today });
  switch (decided.kind) {
    case 'answer':
      return openAsk(scene, decided.contact, wanting);
    case 'clarify_area': {
      const near = wanting.wants === 'advice' ? [] : await areasOfWindows(scene, service, areas);
      return areaQuestion(scene, service, decided.areas, wanting, near);
    }
    default: {
      // Nobody is to be contacted, but somebody may give advice.
      const held = (await windowsFor(world.documents, [service])).flatMap(({ window }) => window.areas);
      const [area, ...others] = new Set(held);
      if (area === undefined)
        return plain(reader.say.nobodyAnywhere(escapeText(serviceName(reader, service))));
      return others.length === 0
        ? openAsk(scene, { service, area }, wanting)
        : areaQuestion(scene, service, [area, ...others], wanting);
    }
  }
}

/** The areas for which there are times to book, of those that are meant when any are. */
async function areasOfWindows(
  scene: Scene,
  service: ServiceId,
  meant: readonly AreaId[],
): Promise<readonly AreaId[]> {
  const { directory } = scene.reader;
  const windows = await windowsFor(scene.world.documents, [service]);
  const held = [...new Set(windows.flatMap(({ window }) => window.areas))];
  const isMeant = (area: AreaId): boolean =>
    meant.length === 0 || directory.climb(area).some(({ id }) => meant.includes(id));
  const isOpen = (area: AreaId): boolean =>
    windows.some(({ window }) => isOpenTo(scene, { service, area }, window));
  return held.filter((area) => isMeant(area) && isOpen(area));
}

/** `near`: those for which there are times to book, each a button of its own beside the list of all. */
function areaQuestion(
  scene: Scene,
  service: ServiceId,
  areas: readonly AreaId[],
  wanting: Wanting,
  near: readonly AreaId[] = [],
): Message {
  const { carried } = wanting;
  const { reader } = scene;
  const { say, language: lang } = reader;
  const wish = carriedWish(wanting);
  const byName = (ids: readonly AreaId[]) =>
    ids
      .map((id) => ({ id, name: areaName(reader, id) }))
      .sort((one, other) => one.name.localeCompare(other.name, lang));
  const named = byName(areas);
  // What has been written goes along with the list alone: the other buttons leave the inputs out.
  const nearest = carried.draft.question === undefined ? byName(near).slice(0, mostButtons) : [];
  const question = say.whichArea(escapeText(serviceName(reader, service)));
  const asText = [...carried.notes, question, named.map(({ name }) => escapeText(name)).join(', ')].join(
    '\n\n',
  );
  const isFew = nearest.length === 0 && named.length <= mostButtons;
  const buttonOf = ({ id, name }: (typeof named)[number]) =>
    execute(`area-${id}`, plainText(name), { do: 'consult', service, area: id, ...wish, lang });
  const list: readonly Element[] = [
    {
      type: 'Input.ChoiceSet',
      id: 'area',
      label: say.areaLabel,
      errorMessage: say.areaMissing,
      isRequired: true,
      style: 'compact',
      placeholder: say.areaMissing,
      choices: named.map(({ id, name }) => ({ title: plainText(name), value: id })),
    },
  ];
  return {
    text: asText,
    summary: plainText(question.replaceAll('*', '')),
    card: card(
      asText,
      [
        ...carriedLines(carried),
        text(question, { id: 'asked', size: 'medium' }),
        ...(isFew ? [] : list),
        ...carriedInput(scene, carried),
      ],
      isFew
        ? named.map(buttonOf)
        : [
            ...nearest.map((each) => withoutInputs(buttonOf(each))),
            execute('choose', say.choose, { do: 'consult', service, ...wish, lang }),
          ],
    ),
  };
}

function serviceQuestion(
  scene: Scene,
  services: readonly ServiceId[],
  area: AreaId | undefined,
  wanting: Wanting,
): Message {
  const { carried } = wanting;
  const { reader } = scene;
  const { say, language: lang } = reader;
  const names = services.map((id) => `- ${escapeText(serviceName(reader, id))}`).join('\n');
  const asText = [...carried.notes, say.whichService, names].join('\n\n');
  return {
    text: asText,
    summary: say.whichService,
    card: card(
      asText,
      [
        ...carriedLines(carried),
        text(say.whichService, { id: 'asked', size: 'medium' }),
        ...carriedInput(scene, carried),
      ],
      services.map((service, at) =>
        execute(`service-${at}`, plainText(serviceName(reader, service)), {
          do: 'consult',
          service,
          ...(area === undefined ? {} : { area }),
          ...carriedWish(wanting),
          lang,
        }),
      ),
    ),
  };
}
