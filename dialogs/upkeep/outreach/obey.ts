import { changesBetween } from '../../../knowledge/directory/changes.ts';
import type { Outreach } from '../../../knowledge/directory/directory.ts';
import {
  addOutreach,
  cancelOccasions,
  type OutreachRefusal,
  removeOutreach,
} from '../../../knowledge/directory/edit/outreach.ts';
import { comingOccasions } from '../../../knowledge/directory/outreach.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { mask } from '../../../knowledge/language/screening/mask.ts';
import { screen } from '../../../knowledge/language/screening/screen.ts';
import { type Action, card, execute, text } from '../../card.ts';
import { coordinatorOf, serviceName } from '../../contact/views.ts';
import { exampleTime } from '../../example-days.ts';
import { knownContacts } from '../../known-contacts.ts';
import { daysMessage, ruleLine, rulesMessage } from '../../outreach/list-message.ts';
import { occasionText } from '../../outreach/views.ts';
import { plain } from '../../plain-message.ts';
import { flagStrings } from '../../strings/flag.ts';
import { outreachStrings } from '../../strings/outreach.ts';
import { describeSchedule } from '../../strings/schedule.ts';
import type { Message } from '../../turn.ts';
import type { Slots, Verb } from '../command.ts';
import { formMessage } from '../forms.ts';
import { propose } from '../propose.ts';
import type { Scene } from '../scene.ts';
import { findNamed } from './find-named.ts';
import { type Lack, planNew } from './plan-new.ts';

const outreachVerbs = ['add_outreach', 'cancel_outreach', 'remove_outreach', 'list_outreach'] as const;
type OutreachVerb = (typeof outreachVerbs)[number];

export const isOutreachVerb = (verb: Verb): verb is OutreachVerb =>
  outreachVerbs.some((each) => each === verb);

/** Carries out a command about outreach: changes are shown first, and made when they are confirmed. */
export async function obeyOutreach(scene: Scene, verb: OutreachVerb, slots: Slots): Promise<Message> {
  switch (verb) {
    case 'add_outreach':
      return add(scene, slots);
    case 'cancel_outreach':
      return cancel(scene, slots);
    case 'remove_outreach':
      return remove(scene, slots);
    case 'list_outreach': {
      const { from, to, areas } = slots;
      const knowledge = scene.world.knowledge();
      if (from === undefined && to === undefined) return rulesMessage(scene.reader, areas, knowledge);
      const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return daysMessage(scene.reader, areas, span, knowledge);
    }
  }
}

async function add(scene: Scene, slots: Slots): Promise<Message> {
  const { reader, turn, world } = scene;
  const { data } = reader.directory;
  const planned = planNew(slots, { who: turn.who, today: reader.today }, world.knowledge());
  if (!planned.ok)
    return formMessage(scene, 'add_outreach', withoutPersonalData(scene, slots), [
      lackText(scene, planned.error),
    ]);
  const draft = planned.value;
  const edited = addOutreach(data, draft, reader.today);
  if (!edited.ok) return formMessage(scene, 'add_outreach', slots, [refusalText(scene, edited.error, '')]);
  const beside = data.outreach.filter(
    ({ place, area }) => area === draft.area && place.toLowerCase() === draft.place.toLowerCase(),
  );
  const notes = beside.length > 0 ? [outreachStrings[reader.language].already(linesOf(scene, beside))] : [];
  return propose(scene, changesBetween(data, edited.value), { via: 'chat', notes });
}

/** What was written, as it may come back in a form. */
function withoutPersonalData({ reader }: Scene, slots: Slots): Slots {
  const { value } = slots;
  return value === undefined
    ? slots
    : { ...slots, value: mask(value, screen(value, knownContacts(reader.directory))) };
}

async function cancel(scene: Scene, slots: Slots): Promise<Message> {
  const { reader } = scene;
  const { data } = reader.directory;
  const words = outreachStrings[reader.language];
  const { from, to } = slots;
  const found = onlyOne(scene, 'cancel_outreach', slots);
  if ('text' in found) return found;
  if (from === undefined || to === undefined) {
    const coming = comingOccasions(reader.directory, found, reader.today, 5);
    const place = escapeText(found.place);
    if (coming.length === 0) return plain(words.isOver(place));
    return choiceMessage(
      words.whichDay(place, coming.map((each) => occasionText(reader, each)).join(', ')),
      coming.map((each, at) =>
        execute(`day-${at}`, occasionText(reader, each), {
          do: 'form',
          verb: 'cancel_outreach',
          lang: reader.language,
          text: found.id,
          from: each.day,
          to: each.day,
        }),
      ),
    );
  }
  const edited = cancelOccasions(data, found.id, { from, to }, reader.today);
  if (!edited.ok) return plain(refusalText(scene, edited.error, reader.say.daySpan(from, to, reader.today)));
  return propose(scene, changesBetween(data, edited.value), { via: 'chat' });
}

async function remove(scene: Scene, slots: Slots): Promise<Message> {
  const { reader } = scene;
  const { data } = reader.directory;
  const found = onlyOne(scene, 'remove_outreach', slots);
  if ('text' in found) return found;
  const day = slots.from ?? slots.to;
  if (day !== undefined) {
    const words = outreachStrings[reader.language];
    return plain(words.dayOrAll(escapeText(found.place), reader.say.day(day, reader.today)));
  }
  const edited = removeOutreach(data, found.id);
  if (!edited.ok) return plain(refusalText(scene, edited.error, ''));
  return propose(scene, changesBetween(data, edited.value), { via: 'chat' });
}

const mostChoices = 5;

/** The outreach that is meant, or the question which one. */
function onlyOne(
  scene: Scene,
  verb: 'cancel_outreach' | 'remove_outreach',
  slots: Slots,
): Outreach | Message {
  const { reader } = scene;
  const words = outreachStrings[reader.language];
  const found = findNamed(scene, slots);
  const [only, ...others] = found;
  if (!only) {
    const named = slots.value?.trim();
    return plain(named ? words.noSuchPlace(escapeText(named)) : words.noneOfYours);
  }
  if (others.length === 0) return only;
  const { from, to } = slots;
  const shown = found.slice(0, mostChoices);
  return choiceMessage(
    `${words.whichOutreach}\n\n${linesOf(scene, shown)}`,
    shown.map((each, at) =>
      execute(`choice-${at}`, plainText(`${each.place}, ${describeSchedule(each.when, reader.language)}`), {
        do: 'form',
        verb,
        lang: reader.language,
        text: each.id,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }),
    ),
  );
}

const choiceMessage = (asked: string, actions: readonly Action[]): Message => ({
  text: asked,
  summary: plainText(asked.split('\n')[0] ?? ''),
  card: card(asked, [text(asked, { id: 'which' })], actions),
});

const linesOf = ({ reader }: Scene, outreach: readonly Outreach[]): string =>
  outreach.map((each) => `- ${ruleLine(reader, each)}`).join('\n');

/** `asked`: the days that were said. */
function refusalText({ say, reader }: Scene, refusal: OutreachRefusal, asked: string): string {
  const words = outreachStrings[reader.language];
  switch (refusal.reason) {
    case 'already_so':
      return say.alreadySo;
    case 'gone':
      return say.gone;
    case 'never_held':
      return words.neverHeld;
    case 'not_held': {
      const place = escapeText(refusal.outreach.place);
      const days = refusal.coming.map((day) => reader.say.day(day, reader.today)).join(', ');
      return days === '' ? words.isOver(place) : words.notHeld(place, asked, days);
    }
  }
}

function lackText({ say, reader }: Scene, lack: Lack): string {
  const words = outreachStrings[reader.language];
  switch (lack.kind) {
    case 'place_and_time':
      return words.noPlaceOrTime;
    case 'place':
      return words.noPlace;
    case 'days':
      return words.noDays(exampleTime(reader));
    case 'time':
      return words.noTime;
    case 'past':
      return say.dayIsPast;
    case 'no_such_time':
      return words.noTime;
    case 'several_times':
      return words.severalTimes;
    case 'ends_first':
      return words.endsFirst;
    case 'personal_data': {
      const { kinds } = flagStrings[reader.language];
      return words.personalData([...new Set(lack.kinds.map((kind) => kinds[kind]))].join(', '));
    }
    case 'service':
      return say.missing.service;
    case 'area':
      return say.missing.area;
    case 'dates': {
      const written = escapeText(lack.fault.text);
      return lack.fault.reason === 'no_such_day' ? say.noSuchDay(written) : say.endBeforeStart(written);
    }
    case 'services': {
      const names = lack.services.map((id) => `- ${escapeText(serviceName(reader, id))}`).join('\n');
      return `${say.whichService}\n\n${names}`;
    }
    case 'same_name': {
      const [first] = lack.workers;
      const name = first ? escapeText(coordinatorOf(reader, first).name) : '';
      return `${say.sameName(name)}\n\n${lack.workers.map((each) => `- ${escapeText(each)}`).join('\n')}`;
    }
  }
}
