import { editDistance } from './edit-distance.ts';
import type { PlaceEntry } from './place-forms.ts';

/** A form of a name, the places that have it, and the name in its base form. */
export interface IndexedForm<Owner> extends PlaceEntry {
  readonly name: string;
  readonly owners: readonly Owner[];
}

/** Lower case without the dots and rings that a foreign keyboard lacks. */
const withoutDots = (word: string): string =>
  /[äåöé]/.test(word) ? word.replace(/[äå]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e') : word;

/** True when the word differs from the form only by missing dots: `lähtee` is no form of Lahti. */
const isUndotted = (word: string, form: string): boolean => {
  if (word.length !== form.length) return false;
  for (let at = 0; at < form.length; at += 1) {
    if (word[at] !== form[at] && word[at] !== withoutDots(form[at] ?? '')) return false;
  }
  return true;
};

/** One bit a letter: words one edit apart have at most one letter each that the other lacks. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask;
}

/** True when more than `limit` bits are set. */
function exceeds(mask: number, limit: number): boolean {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** The forms of one length: their letter masks side by side, so that most are passed over without being touched. */
interface Shelf<Owner> {
  readonly masks: readonly number[];
  readonly entries: readonly IndexedForm<Owner>[];
}

/** The nearest forms, and how many edits away they are. */
export interface Near<Owner> {
  readonly distance: number;
  readonly entries: readonly IndexedForm<Owner>[];
}

/** Forms of places by their letters: as written, with dropped dots, and nearly so. */
export class PlaceIndex<Owner> {
  /** The most words that a form has. */
  longest = 1;
  private readonly byForm = new Map<string, IndexedForm<Owner>>();
  private readonly byUndotted = new Map<string, IndexedForm<Owner>>();
  /** First words of names in several words, so that other tokens are not joined in vain. */
  private readonly firstWords = new Set<string>();
  private shelves: Shelf<Owner>[] | undefined;

  set(entry: IndexedForm<Owner>): void {
    const { form } = entry;
    this.byForm.set(form, entry);
    const undotted = withoutDots(form);
    if (undotted !== form) this.byUndotted.set(undotted, entry);
    if (!form.includes(' ')) return;
    const parts = undotted.split(' ');
    this.longest = Math.max(this.longest, parts.length);
    this.firstWords.add(parts[0] ?? '');
  }

  begins(word: string): boolean {
    return this.firstWords.size > 0 && this.firstWords.has(withoutDots(word));
  }

  exact(form: string): IndexedForm<Owner> | undefined {
    return this.byForm.get(form);
  }

  /** The form that the word is, or would be with its dots. */
  spelt(word: string): IndexedForm<Owner> | undefined {
    const whole = this.byForm.get(word);
    if (whole !== undefined || word.length < 5) return whole;
    const entry = this.byUndotted.get(withoutDots(word));
    return entry !== undefined && isUndotted(word, entry.form) ? entry : undefined;
  }

  /** The nearest written forms of one word within the limit. */
  near(word: string, limit: number): Near<Owner> | undefined {
    const shelves = this.shelved();
    const mask = letterMask(word);
    let best = limit;
    let found: IndexedForm<Owner>[] = [];
    for (let length = Math.max(0, word.length - limit); length <= word.length + limit; length += 1) {
      const shelf = shelves[length];
      if (shelf === undefined) continue;
      const { masks, entries } = shelf;
      for (let at = 0; at < masks.length; at += 1) {
        const other = masks[at] ?? 0;
        if (exceeds(mask & ~other, best) || exceeds(other & ~mask, best)) continue;
        const entry = entries[at];
        if (entry === undefined) continue;
        // Two edits are believed only behind the same first letter.
        const allowed = entry.form[0] === word[0] ? best : Math.min(best, 1);
        const distance = editDistance(word, entry.form, allowed);
        if (distance > allowed) continue;
        if (distance < best) found = [];
        best = distance;
        found.push(entry);
      }
    }
    return found.length === 0 ? undefined : { distance: best, entries: found };
  }

  private shelved(): Shelf<Owner>[] {
    if (this.shelves !== undefined) return this.shelves;
    const shelves: { masks: number[]; entries: IndexedForm<Owner>[] }[] = [];
    for (const entry of this.byForm.values()) {
      const { form, kind, name } = entry;
      const misspellable = kind === 'written' ? name.length >= 3 : kind === 'dweller' && form.length >= 10;
      if (!misspellable || form.length < 4 || form.includes(' ')) continue;
      shelves[form.length] ??= { masks: [], entries: [] };
      shelves[form.length]?.masks.push(letterMask(form));
      shelves[form.length]?.entries.push(entry);
    }
    this.shelves = shelves;
    return shelves;
  }
}
