import { plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId, ServiceId } from '../../../knowledge/kernel/ids.ts';
import { card, execute, text, withoutInputs } from '../../card.ts';
import { areaName, serviceName } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { canAsk, type Wanting } from '../ask.ts';
import { carriedInput, carriedLines } from '../carried.ts';
import { askedBy } from '../kind.ts';
import { allWindows } from '../windows/find-windows.ts';
import { isOpenTo } from './open-slots.ts';
import { carriedWish } from './wanted-time.ts';

interface Subject {
  readonly service: ServiceId;
  readonly area: AreaId;
}

/** So many that are near at hand fit beside the button of the list. */
const mostNear = 4;

/**
 * Asks what a consultation is about: what the person asked lately and what can be booked in their area are a tap away,
 * every other service is in a list. `areas`: the one area that is meant, or those that may be.
 */
export async function chooseSubject(
  scene: Scene,
  areas: readonly AreaId[],
  wanting: Wanting,
): Promise<Message> {
  const { carried } = wanting;
  const wish = carriedWish(wanting);
  const { reader } = scene;
  const lang = reader.language;
  const words = bookingStrings[lang];
  const [only, ...others] = areas;
  const area = others.length === 0 ? only : undefined;
  const question = area === undefined ? words.whichServiceAndArea : words.whichService;
  const bookable = area === undefined ? [] : await bookableIn(scene, area);
  const services = listed(scene, area, bookable);
  if (services.length === 0) return plain(question, words.whichSummary);
  // What has been written goes along with the list alone: the other buttons leave the inputs out.
  const hasWritten = carried.draft.question !== undefined;
  const near = hasWritten ? [] : distinct([...(await recent(scene)), ...bookable]).slice(0, mostNear);
  const asText = [...carried.notes, question].join('\n\n');
  return {
    text: asText,
    summary: words.whichSummary,
    card: card(
      asText,
      [
        ...carriedLines(carried),
        text(question, { id: 'asked' }),
        {
          type: 'Input.ChoiceSet',
          id: 'service',
          label: words.serviceLabel,
          errorMessage: words.serviceMissing,
          isRequired: true,
          style: 'compact',
          placeholder: words.serviceMissing,
          choices: services.map(({ id, name }) => ({ title: plainText(name), value: id })),
        },
        ...carriedInput(scene, carried),
      ],
      [
        execute('choose', reader.say.choose, { do: 'consult', ...(area ? { area } : {}), ...wish, lang }),
        ...near.map((subject, at) => {
          const title = `${plainText(serviceName(reader, subject.service))}, ${plainText(areaName(reader, subject.area))}`;
          return withoutInputs(execute(`near-${at}`, title, { do: 'consult', ...subject, ...wish, lang }));
        }),
      ],
    ),
  };
}

/** What the person asked about, the latest first. */
async function recent({ turn, world, reader }: Scene): Promise<readonly Subject[]> {
  const asked = await askedBy(world.documents, { person: turn.person, email: turn.who.email });
  return asked
    .map(({ service, area }) => ({ service, area }))
    .filter(({ service, area }) => reader.directory.service(service) && reader.directory.area(area));
}

/** The services with times to book in an area. */
async function bookableIn(scene: Scene, area: AreaId): Promise<readonly Subject[]> {
  const { directory } = scene.reader;
  return (await allWindows(scene.world.documents)).flatMap(({ window }) =>
    window.services
      .map((service) => ({ service, area }))
      .filter((subject) => directory.service(subject.service) && isOpenTo(scene, subject, window)),
  );
}

const distinct = (subjects: readonly Subject[]): readonly Subject[] => [
  ...new Map(subjects.map((each) => [`${each.service} ${each.area}`, each])).values(),
];

/** The services in which anybody gives advice, in the area when it is known, by name. */
function listed(
  { reader }: Scene,
  area: AreaId | undefined,
  bookable: readonly Subject[],
): readonly { readonly id: ServiceId; readonly name: string }[] {
  const { directory, today, language } = reader;
  const places = area === undefined ? directory.data.areas.map(({ id }) => id) : [area];
  return directory.data.services
    .filter(
      ({ id }) =>
        bookable.some(({ service }) => service === id) ||
        places.some((place) => canAsk(directory, { service: id, area: place }, today)),
    )
    .map(({ id }) => ({ id, name: serviceName(reader, id) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}
