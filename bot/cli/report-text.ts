import type { ImportReport } from '../../knowledge/exchange/import-directory.ts';

const kinds = ['areas', 'organizations', 'services', 'workers', 'assignments', 'outreach', 'groups'] as const;

/** Long lists of changes are cut: the counts tell the rest. */
const named = 10;

/** What an import did (or would do), for the terminal. */
export function reportText(report: ImportReport, dryRun: boolean): string {
  const lines = kinds.map((kind) => {
    const { added, changed, unchanged, changedIds } = report[kind];
    const ids = changedIds.slice(0, named).join(', ');
    const rest = changed > named ? ` and ${changed - named} more` : '';
    const which = changed > 0 ? ` (${ids}${rest})` : '';
    return `${kind.padEnd(14)} ${added} added, ${changed} changed, ${unchanged} unchanged${which}`;
  });
  return [...(dryRun ? ['Nothing was imported (dry run). It would be:'] : []), ...lines].join('\n');
}
