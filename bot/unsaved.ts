import { screenQuestion } from '../dialogs/client-data.ts';
import type { Memory } from '../dialogs/contact/dialog.ts';
import { OutOfReach } from '../dialogs/documents.ts';
import { plain, withNote } from '../dialogs/plain-message.ts';
import { newPerson, type Person } from '../dialogs/profile/person.ts';
import { type Outcome, route } from '../dialogs/route.ts';
import { unsavedStrings } from '../dialogs/strings/unsaved.ts';
import type { Effect, Turn } from '../dialogs/turn.ts';
import type { World } from '../dialogs/world.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import { isStoreFault } from './stores/watched.ts';

/** How far a turn came before the store failed. */
export interface BrokenOff {
  /** What is kept of the one who speaks; undefined when it could not be read, so that nothing else is tried to be read either. */
  readonly kept: { readonly person: Person; readonly memory: Memory } | undefined;
  /** Something that the turn was for has been given to the store. */
  readonly hasBegun: boolean;
  /** What an operator finds the fault by. */
  readonly code: string;
}

/** Whether a turn with this input can be answered here: the others have nobody who waits for words. */
export const mayBeUnsaved = ({ input }: Pick<Turn, 'input'>): boolean =>
  input.kind !== 'file_answer' && input.kind !== 'meeting_ended';

/**
 * The answer to a turn of which nothing can be saved. What needs only the directory is answered from the one in memory, and
 * says so; all else is refused, and no word of it says that it was done.
 */
export async function answerUnsaved(
  turn: Turn,
  world: World,
  { kept, hasBegun, code }: BrokenOff,
): Promise<Pick<Outcome, 'kind' | 'effects'>> {
  const person = kept?.person ?? newPerson;
  const memory = kept?.memory ?? {};
  const spoken = languageOf(turn, world, person.language, memory.language);
  const say = (text: string): Pick<Outcome, 'kind' | 'effects'> => ({
    kind: 'not_saved',
    effects: [{ kind: 'say', message: plain(text) }],
  });
  if (hasBegun) return say(unsavedStrings[spoken].uncertain(code));
  const outcome = await route(turn, savingNothing(world, kept !== undefined), person, memory).catch(
    (fault: unknown) => {
      if (fault instanceof OutOfReach) return undefined;
      throw fault;
    },
  );
  if (!outcome || outcome.forget || outcome.person !== person)
    return say(unsavedStrings[spoken].refused(code));
  const language = (outcome.memory === memory ? undefined : outcome.memory.language) ?? spoken;
  const effects = outcome.effects.map((effect) => noted(effect, unsavedStrings[language].note));
  return { kind: outcome.kind, effects };
}

/** The same world, of which somebody hears before anything is changed in it. */
export function hearingWrites(world: World, begins: () => void): World {
  const { documents } = world;
  return {
    ...world,
    documents: {
      ...documents,
      put: (...write) => {
        begins();
        return documents.put(...write);
      },
      delete: (...removal) => {
        begins();
        return documents.delete(...removal);
      },
    },
    commit: (...change) => {
      begins();
      return world.commit(...change);
    },
  };
}

/** In what language somebody is answered who gets no answer of a dialog. */
function languageOf(
  { input, locale }: Turn,
  world: World,
  chosen: Language | undefined,
  latest: Language | undefined,
): Language {
  if (chosen !== undefined) return chosen;
  const usual = latest ?? locale;
  if (input.kind === 'pressed') return input.press?.lang ?? usual;
  if (input.kind !== 'said') return usual;
  const { directory, read } = world.knowledge();
  return read(screenQuestion(input.text, directory).text, usual).language;
}

const noted = (effect: Effect, note: string): Effect =>
  'message' in effect ? { ...effect, message: withNote(effect.message, note, 'unsaved') } : effect;

/** The world in which nothing is changed, and what cannot be read is out of reach. */
function savingNothing(world: World, canRead: boolean): World {
  const refuse = (): Promise<never> => Promise.reject(new OutOfReach());
  const read = <T>(work: () => Promise<T>): Promise<T> =>
    canRead
      ? work().catch((fault: unknown) => {
          throw isStoreFault(fault) ? new OutOfReach() : fault;
        })
      : refuse();
  const { documents } = world;
  return {
    ...world,
    documents: {
      get: (kind, id) => read(() => documents.get(kind, id)),
      find: (kind, options) => read(() => documents.find(kind, options)),
      put: refuse,
      delete: refuse,
    },
    commit: refuse,
    summaries: () => read(world.summaries),
    unmet: (people) => read(() => world.unmet(people)),
    acquaintance: (who) => read(() => world.acquaintance(who)),
  };
}
