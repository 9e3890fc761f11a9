import { type Section, sectionNamed } from './sections.ts';

/** What a sentence is by the label before it, and how long the label is. */
interface Label {
  readonly section: Section;
  readonly length: number;
}

const label = /^[\p{L}][\p{L} -]{0,28}:\s*/u;
/** `TP` is `toimenpide`, `AI` an action item where a name follows it. */
const shortened = /^(TP|TPide|ÅTG|Åtg|AP|AI)\.?\s?\d{0,2}(?::|\s[-–])\s*(?=\S)/;

/** `Päätös:`, `TP:` and the like. `isNamed`: whether what follows begins with a person. */
export function labelOf(text: string, isNamed: (rest: string) => boolean): Label | undefined {
  const plain = text.replace(/\*/g, ' ');
  const short = shortened.exec(plain);
  if (short) {
    const isTask = !/^A/.test(short[1] ?? '') || isNamed(plain.slice(short[0].length));
    return isTask ? { section: 'actions', length: short[0].length } : undefined;
  }
  const found = label.exec(plain)?.[0];
  if (found === undefined) return undefined;
  const section = sectionNamed(found.replace(/^(?:also|lisäksi|också|dessutom) /i, ''));
  return section && ['decisions', 'actions', 'open'].includes(section)
    ? { section, length: found.length }
    : undefined;
}
