import type { Named } from '../../../knowledge/directory/find-contact.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { mask } from '../../../knowledge/language/screening/mask.ts';
import { type Finding, screen } from '../../../knowledge/language/screening/screen.ts';
import { areaName, coordinatorOf, type Reader } from '../../contact/views.ts';
import { knownContacts } from '../../known-contacts.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { type FlagStrings, flagStrings } from '../../strings/flag.ts';
import type { Effect, Message } from '../../turn.ts';
import type { Scene } from '../scene.ts';
import { type Flag, isOpen, isSameRow, longestNote, type OpenFlag, type Row } from './flag.ts';
import { flagForm, peopleShown } from './flag-form.ts';
import { flagKind, openFlagsFor } from './flag-kind.ts';
import { firstOwner } from './owners.ts';
import { flagTimes, newFlag } from './rules.ts';

type Report = Extract<Press, { do: 'flag_send' }>;

/** "This is wrong" was pressed: asks what, below the answer. */
export function askWhatIsWrong({ reader }: Scene, press: Extract<Press, { do: 'flag' }>): Message {
  const people = peopleShown(reader, press);
  return people.length === 0
    ? plain(flagStrings[reader.language].changedSince)
    : flagForm(reader, press, people);
}

/** The form was sent. A text with personal data is refused before anything is kept, and comes back without that data. */
export async function sendReport(scene: Scene, press: Report): Promise<Effect> {
  const { reader, turn } = scene;
  const words = flagStrings[reader.language];
  const people = peopleShown(reader, press);
  const named = people.find(({ assignment }) => assignment.worker === press.row);
  if (people.length === 0 || (press.row !== undefined && !named)) return replaced(plain(words.changedSince));
  // Where others read along, the text must not come back in a card: it is still in the form of the one who wrote it.
  // Who follows whom is what one tells of workers, and may be a name that nobody has in the directory yet.
  const screened = press.note === undefined ? [] : screen(press.note, knownContacts(reader.directory));
  const found = screened.filter(({ doubtful }) => doubtful === undefined);
  const note = press.note === undefined ? undefined : mask(press.note, found);
  const again = (problem: string): Effect =>
    turn.conversation.kind === 'personal'
      ? replaced(flagForm(reader, { ...press, note }, people, problem))
      : { kind: 'say', message: plain(problem) };
  if (!named) return again(words.rowMissing);
  if (press.reason === undefined) return again(words.reasonMissing);
  if (press.reason === 'other' && press.note === undefined) return again(words.noteMissing);
  if (found.length > 0) return again(refusalOf(words, found));
  return replaced(await keep(scene, press, press.reason, named));
}

/** Names the kinds of personal data in a text, never the data. */
const refusalOf = (words: FlagStrings, found: readonly Finding[]): string =>
  words.refused([...new Set(found.map(({ kind }) => words.kinds[kind]))].join(', '));

async function keep(scene: Scene, press: Report, reason: Flag['reason'], named: Named): Promise<Message> {
  const { turn, world, reader } = scene;
  const { directory } = reader;
  const { assignment, area } = named;
  const row: Row = { service: assignment.service, worker: assignment.worker, role: assignment.role, area };
  const mine = (flag: Flag | undefined): flag is OpenFlag =>
    flag !== undefined &&
    isOpen(flag) &&
    flag.state.by.person === turn.person &&
    flag.reason === reason &&
    isSameRow(flag.row, row);

  // A second copy of the same tap is answered like the first one.
  const id = turn.key ?? world.newId();
  const copy = (await world.documents.get(flagKind, id))?.body;
  if (mine(copy)) return thanks(scene, copy.state.owner);
  const before = (await openFlagsFor(world.documents, row.service)).find(mine);
  if (before) return plain(flagStrings[reader.language].already(ownerName(reader, before.state.owner)));

  const times = flagTimes(turn.moment.now, await world.workingTime());
  const owner = firstOwner(directory, area, world.admins, world.dayOf(times.speakAt));
  if (owner === undefined)
    return plain(flagStrings[reader.language].nobodyKeeps(escapeText(areaName(reader, area))));
  const { email } = turn.who;
  const about = {
    row,
    asked: press.area,
    reason,
    by: { person: turn.person, ...(email === undefined ? {} : { email }) },
    ...(press.note === undefined ? {} : { note: press.note.slice(0, longestNote) }),
  };
  const make = (each: string): Promise<boolean> =>
    world.documents.put(flagKind, each, newFlag({ ...about, id: each }, owner, times), 'absent');
  if (!(await make(id))) {
    const now = (await world.documents.get(flagKind, id))?.body;
    // Activities of different chats may bear the same id: this one is somebody else's.
    if (!mine(now)) await make(world.newId());
  }
  return thanks(scene, owner);
}

const thanks = ({ reader, turn }: Scene, owner: Email): Message => {
  const words = flagStrings[reader.language];
  const name = ownerName(reader, owner);
  return plain(turn.who.email === undefined ? words.thanksOnly(name) : words.thanks(name));
};

const ownerName = (reader: Reader, owner: Email): string => escapeText(coordinatorOf(reader, owner).name);

const replaced = (message: Message): Effect => ({ kind: 'replace', message });
