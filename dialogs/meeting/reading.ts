import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { detectLanguage } from '../../knowledge/language/detect.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';

export interface ReadPoint {
  readonly text: string;
  readonly source: { readonly from: number; readonly to: number };
}
export type ReadOwner =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[] }
  | { readonly kind: 'none' };
export interface NotesRead {
  readonly language: Language;
  readonly decisions: readonly ReadPoint[];
  readonly actions: readonly (ReadPoint & { readonly owner: ReadOwner; readonly due?: IsoDate })[];
  readonly open: readonly ReadPoint[];
  readonly next?: { readonly day: IsoDate; readonly starts?: string };
}
export interface Notes {
  readonly text: string;
}
export const notesFromText = (source: string): Notes => ({ text: source.normalize('NFC') });

export function readNotes(
  { text }: Notes,
  known: {
    readonly day: IsoDate;
    readonly members: readonly { readonly name: string; readonly role: string }[];
    readonly people: readonly string[];
  },
): NotesRead {
  const decisions: ReadPoint[] = [];
  const actions: (ReadPoint & { owner: ReadOwner })[] = [];
  const open: ReadPoint[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const point = { text: line.replace(/^\s*-\s*/, '').trim(), source: { from, to: from + line.length } };
    const owner = known.members.find(({ name }) => line.includes(name));
    if (/^Päätettiin|^Beslöts|^Decided/.test(point.text)) decisions.push(point);
    else if (owner) actions.push({ ...point, owner: { kind: 'named', name: owner.name } });
    else if (/^Joku |^Selvitetään/.test(point.text)) actions.push({ ...point, owner: { kind: 'none' } });
    else if (/^Auki/.test(point.text)) open.push(point);
    from += line.length + 1;
  }
  return { language: detectLanguage(tokenize(text.slice(0, 4000)), 'fi'), decisions, actions, open };
}
