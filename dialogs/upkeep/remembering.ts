import type { RecordChange } from '../../knowledge/directory/changes.ts';
import type { Reader } from '../contact/views.ts';

/** A reader to whom records that have left the directory bear the names that these changes give them. */
export function remembering(reader: Reader, changes: readonly RecordChange[]): Reader {
  const { directory } = reader;
  return {
    ...reader,
    directory: {
      ...directory,
      worker(email) {
        const there = directory.worker(email);
        if (there) return there;
        for (const change of changes)
          if (change.kind === 'workers' && change.id === email) return change.after ?? change.before;
        return undefined;
      },
      service(id) {
        const there = directory.service(id);
        if (there) return there;
        for (const change of changes)
          if (change.kind === 'services' && change.id === id) return change.after ?? change.before;
        return undefined;
      },
      area(id) {
        const there = directory.area(id);
        if (there) return there;
        for (const change of changes)
          if (change.kind === 'areas' && change.id === id) return change.after ?? change.before;
        return undefined;
      },
    },
  };
}
