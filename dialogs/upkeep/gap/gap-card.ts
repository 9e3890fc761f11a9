import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { ServiceId } from '../../../knowledge/kernel/ids.ts';
import { card, type Element, execute, text } from '../../card.ts';
import { serviceName } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import { gapStrings } from '../../strings/gaps.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../scene.ts';
import { areasOfGaps, type GapGroup, openGaps } from './open-gaps.ts';
import { gapLine, gapsSection, mostShown, wordsOf } from './section.ts';

const mostOffered = 6;
const mostCounted = 1000;

/** What was typed so far, when the card comes again. */
interface Typed {
  readonly words?: string | undefined;
  readonly service?: string | undefined;
  readonly other?: string | undefined;
}

/** What to do about a question without an answer. `notes` are markdown: what was lacking. */
export function gapCard(
  scene: Scene,
  group: GapGroup,
  notes: readonly string[] = [],
  typed: Typed = {},
): Message {
  const { reader } = scene;
  const { language } = reader;
  const say = gapStrings[language];
  const line = gapLine(reader, group);
  const near = nearest(scene, group);
  const chosen = near.find((service) => service === typed.service);
  const common = { gap: group.key, lang: language };
  const body: Element[] = [
    text(line, { id: 'gap', size: 'medium', weight: 'bolder', style: 'heading' }),
    text(say.whatToDo),
    ...notes.map((note, at) => text(note, { id: `note-${at}` })),
    {
      type: 'Input.Text',
      id: 'words',
      label: say.wordsLabel,
      errorMessage: say.wordsMissing,
      isRequired: false,
      value: typed.words ?? group.words.join(', '),
      maxLength: 400,
    },
    ...(near.length === 0
      ? []
      : [
          {
            type: 'Input.ChoiceSet' as const,
            id: 'service',
            label: say.serviceLabel,
            errorMessage: say.serviceMissing,
            isRequired: false,
            style: 'expanded' as const,
            ...(chosen === undefined ? {} : { value: chosen }),
            choices: near.map((service) => ({
              title: plainText(serviceName(reader, service)),
              value: service,
            })),
          },
        ]),
    {
      type: 'Input.Text',
      id: 'other',
      label: say.otherLabel,
      errorMessage: say.serviceMissing,
      isRequired: false,
      placeholder: say.otherExample,
      ...(typed.other === undefined ? {} : { value: typed.other }),
      maxLength: 200,
    },
  ];
  const asText = [`**${line}**`, ...notes, say.whatToDo].join('\n\n');
  return {
    text: asText,
    // No words of a question on a lock screen.
    summary: say.title,
    card: card(asText, body, [
      execute('gap-words', say.addWords, { do: 'gap_words', ...common }),
      execute('gap-service', say.newService, { do: 'gap_service', ...common }),
      execute('gap-not-ours', say.notOurs, { do: 'gap_not_ours', ...common }),
    ]),
  };
}

/** Services that come nearest to the words, and are still given. */
function nearest({ world, reader }: Scene, group: GapGroup): readonly ServiceId[] {
  const { directory, today, language } = reader;
  return world
    .knowledge()
    .read(wordsOf(group), language)
    .ranked.map(({ service }) => service)
    .filter((id) => {
      const service = directory.service(id);
      return service && (service.validTo === undefined || today <= service.validTo);
    })
    .slice(0, mostOffered);
}

/** All that this person sees, as a card: the most asked ones with buttons. */
export async function gapsMessage(scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const say = gapStrings[reader.language];
  const areas = areasOfGaps(turn.who, reader.directory);
  if (areas.size === 0) return plain(escapeText(say.coordinatorsOnly));
  const section = await gapsSection(reader, world, areas);
  if (!section) return plain(say.none);
  const all = await openGaps(world.documents, reader.directory, areas, mostCounted);
  const others = all.length - mostShown;
  const more = others > 0 ? [say.more(others)] : [];
  const asText = [section.asText, ...more].join('\n\n');
  return {
    text: asText,
    summary: say.title,
    card: card(asText, [...section.body, ...more.map((line) => text(line, { isSubtle: true }))]),
  };
}
