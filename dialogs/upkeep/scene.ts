import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Reader } from '../contact/views.ts';
import { stringsIn } from '../strings/in-language.ts';
import { upkeepStringsIn } from '../strings/upkeep/in-language.ts';
import type { UpkeepStrings } from '../strings/upkeep/strings.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

/** One turn with all that keeping the knowledge up needs: who acts, the directory now, and the words. */
export interface Scene {
  readonly turn: Turn;
  readonly world: World;
  readonly reader: Reader;
  readonly say: UpkeepStrings;
}

/** The directory is read anew: a commit replaces it. */
export const sceneOf = (turn: Turn, world: World, language: Language): Scene => ({
  turn,
  world,
  reader: {
    directory: world.knowledge().directory,
    language,
    today: turn.moment.today,
    say: stringsIn(language),
  },
  say: upkeepStringsIn(language),
});

/** The same as it would be with another directory: a file may name people that only it makes known. */
export const withDirectory = (scene: Scene, directory: Directory): Scene => ({
  ...scene,
  reader: { ...scene.reader, directory },
});
