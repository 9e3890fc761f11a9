/** The largest file taken, in bytes. */
export const fileLimit = 10 * 1024 * 1024;

/** Memory has an end: the oldest files make room for new ones. */
const keptFiles = 20;
const keptBytes = 60 * 1024 * 1024;
/** Leaves to upload that the bot has not used. */
const keptGrants = 20;

export interface StoredFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export type Files = ReturnType<typeof createFiles>;

/** Files sent in personal chats, by their unguessable ids. Kept in memory: a restart is a clean desk. */
export function createFiles() {
  const kept = new Map<string, StoredFile>();
  const grants = new Map<string, string>();

  const keep = (id: string, file: StoredFile): void => {
    kept.delete(id);
    kept.set(id, file);
    let total = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const [oldest, { bytes }] of kept) {
      if (kept.size <= keptFiles && total <= keptBytes) break;
      kept.delete(oldest);
      total -= bytes.length;
    }
  };

  return {
    keep,

    find: (id: string): StoredFile | undefined => kept.get(id),

    sizeOf: (id: string): number | undefined => kept.get(id)?.bytes.length,

    /** Lets the bot upload one file of this name under this id, once. */
    grant(id: string, name: string): void {
      grants.set(id, name);
      for (const oldest of grants.keys()) {
        if (grants.size <= keptGrants) break;
        grants.delete(oldest);
      }
    },

    isGranted: (id: string): boolean => grants.has(id),

    /** Uses the grant up; undefined when there is none (any more). */
    fill(id: string, bytes: Buffer): StoredFile | undefined {
      const name = grants.get(id);
      if (name === undefined) return undefined;
      grants.delete(id);
      const file = { name, bytes };
      keep(id, file);
      return file;
    },
  };
}
