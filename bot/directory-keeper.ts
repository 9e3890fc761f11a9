import { createKnowledge, type Knowledge } from '../dialogs/knowledge.ts';
import type { World } from '../dialogs/world.ts';
import { applyChanges } from '../knowledge/directory/changes.ts';
import { checkDirectory } from '../knowledge/directory/check-directory.ts';
import type { DirectoryData } from '../knowledge/directory/directory.ts';
import { type DirectoryStore, isHeadConflict, type StoredDirectory } from './directory-store.ts';

/** Several instances may change the directory at the same moment; more than this many times in a row is a fault. */
const attempts = 20;

/** The directory in memory, with what understands questions about it, and the one way to change it. */
export interface DirectoryKeeper {
  knowledge(): Knowledge;
  /** Takes over what others have changed. */
  refresh(): Promise<void>;
  readonly commit: World['commit'];
}

/** `before`: what was understood of the same directory elsewhere in this process. `read`: what was just read of the store. */
export async function createDirectoryKeeper(
  directories: DirectoryStore,
  before?: Knowledge,
  read?: StoredDirectory,
): Promise<DirectoryKeeper> {
  let stored: StoredDirectory = read ?? (await directories.load());
  let knowledge = createKnowledge(stored.data, before);

  const publish = (next: StoredDirectory): void => {
    knowledge = createKnowledge(next.data, knowledge);
    stored = next;
  };
  const reload = async (): Promise<void> => {
    const before = stored;
    const loaded = await directories.load();
    // What was changed over this instance meanwhile may be newer; the next look tells.
    if (stored === before) publish(loaded);
  };
  /** A look while another one still loads does not load once more. */
  let loading: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    if ((await directories.revision()) === stored.revision) return;
    loading ??= reload().finally(() => {
      loading = undefined;
    });
    await loading;
  };

  const commitOnce: World['commit'] = async (changes, stamp, alongside, asSeen = () => true) => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const base = stored;
      const applied = applyChanges(base.data, changes);
      if (!applied.ok || !asSeen(base.data)) {
        await refresh();
        if (stored !== base) continue;
        return { kind: 'stale', changes: applied.ok ? [] : applied.error };
      }
      if (breaks(base.data, applied.value)) return { kind: 'broken' };
      const saved = await directories.save(base, applied.value, stamp, alongside);
      if (saved.ok) {
        publish(saved.value);
        return { kind: 'done', revision: saved.value.revision };
      }
      if (!isHeadConflict(saved.error)) return { kind: 'taken' };
      await refresh();
    }
    throw new Error('the directory was changed by others all the time');
  };

  let last: Promise<unknown> = Promise.resolve();
  return {
    knowledge: () => knowledge,
    refresh,
    commit(...change) {
      const mine = last.then(() => commitOnce(...change));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Old problems of the directory do not stand in the way of a change that has nothing to do with them. */
function breaks(before: DirectoryData, after: DirectoryData): boolean {
  const problems = checkDirectory(after);
  if (problems.length === 0) return false;
  const old = new Set(checkDirectory(before).map(({ subject, text }) => `${subject} ${text}`));
  return problems.some(({ subject, text }) => !old.has(`${subject} ${text}`));
}
