import { changesBetween } from '../../../knowledge/directory/changes.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { serviceId } from '../../../knowledge/kernel/ids.ts';
import { serviceName } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { gapStrings } from '../../strings/gaps.ts';
import type { Effect, Message } from '../../turn.ts';
import { formMessage } from '../forms.ts';
import { readPlaces } from '../grammar/places.ts';
import { noSlots } from '../grammar/said.ts';
import { planChange } from '../plan.ts';
import { propose } from '../propose.ts';
import type { Scene } from '../scene.ts';
import { splitWords } from '../values.ts';
import { handleGaps } from './gap.ts';
import { gapCard } from './gap-card.ts';
import { areasOfGaps, findGap, type GapGroup } from './open-gaps.ts';
import { wordsOf } from './section.ts';

export const gapDoings = ['gap', 'gap_words', 'gap_service', 'gap_not_ours'] as const;
export type GapPress = Extract<Press, { do: (typeof gapDoings)[number] }>;

export const isGapPress = (press: Press): press is GapPress => gapDoings.some((each) => each === press.do);

/** A tap on a button of a gap. Who taps is asked anew: they handle what they see, and nobody else's. */
export async function pressGap(press: GapPress, scene: Scene): Promise<readonly Effect[]> {
  const { world, reader, turn } = scene;
  const { documents } = world;
  const say = gapStrings[reader.language];
  const areas = areasOfGaps(turn.who, reader.directory);
  const group = await findGap(documents, reader.directory, areas, press.gap);
  if (!group) {
    const message = plain(areas.size === 0 ? say.coordinatorsOnly : say.handledAlready);
    // The button stands in a list with others, which must not go.
    return press.do === 'gap' ? [{ kind: 'say', message }] : replaced(message);
  }
  switch (press.do) {
    case 'gap':
      return [{ kind: 'say', message: gapCard(scene, group) }];
    case 'gap_words':
      return replaced(await addWords(press, group, scene));
    case 'gap_service':
      await handleGaps(documents, group.gaps, 'new_service');
      return replaced(formMessage(scene, 'add_service', { value: wordsOf(group) }, [say.nameTheService]));
    case 'gap_not_ours':
      await handleGaps(documents, group.gaps, 'not_ours');
      return replaced(plain(say.markedNotOurs(escapeText(wordsOf(group))), say.title));
  }
}

/** Shows the words as keywords of the service. The gap is handled when that is confirmed, not before. */
async function addWords(
  press: Extract<GapPress, { do: 'gap_words' }>,
  group: GapGroup,
  scene: Scene,
): Promise<Message> {
  const { world, reader, turn } = scene;
  const { directory, language, today } = reader;
  const say = gapStrings[language];
  const again = (note: string): Message => gapCard(scene, group, [note], press);
  if (splitWords(press.words).length === 0) return again(say.wordsMissing);
  const typed = press.other === undefined ? undefined : readPlaces(press.other, language, world.knowledge());
  const chosen = serviceId.safeParse(press.service ?? '');
  const service = typed ? typed.service : chosen.success ? directory.service(chosen.data)?.id : undefined;
  if (service === undefined) {
    const names = (typed?.services ?? []).map((id) => `- ${escapeText(serviceName(reader, id))}`);
    return again(names.length > 0 ? `${say.severalServices}\n\n${names.join('\n')}` : say.serviceMissing);
  }
  const slots = { ...noSlots, service, ...(press.words === undefined ? {} : { value: press.words }) };
  const plan = planChange(
    { verb: 'add_keywords', said: language, slots },
    { directory, who: turn.who, today },
  );
  // The service has all of the words already.
  if (!plan.ok) return again(scene.say.alreadySo);
  return propose(scene, changesBetween(directory.data, plan.value), { via: 'chat', gaps: group.gaps });
}

const replaced = (message: Message): readonly Effect[] => [{ kind: 'replace', message }];
