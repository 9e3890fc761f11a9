import type { Field, Slots } from '../command.ts';
import { splitAtColon } from './command-text.ts';
import { type FieldFound, findField, textLanguageOf } from './field-words.ts';
import { readPeople } from './people.ts';
import { readPhone } from './phone.ts';
import { readTarget } from './read-target.ts';
import { allSaid, type Read, type Said } from './said.ts';

/** `Perheneuvola kuvaus: teksti`, also without the colon: whose part, which part, and what it becomes. */
export function readChange(said: Said): Read {
  const text = allSaid(said).replace(/^:\s*/, '');
  const [before, after] = splitAtColon(text);
  const { verb } = said.row;
  const found = findField(before, said.language, after === undefined ? 'anywhere' : 'end', verb);
  // `muokkaa palvelua Nimi: teksti` has no field, and its colon ends the target.
  const target = found === undefined ? before : targetBeside(before, found, after !== undefined);
  const value = after ?? (found === undefined ? '' : before.slice(found.end).replace(/^[\s=:]+/, ''));
  const read = readTarget(target, said);
  return {
    ...read,
    target: before,
    slots: { ...read.slots, ...(found ? changed(found.field, value, said) : valueSlot(value)) },
  };
}

const targetBeside = (before: string, { start, end }: FieldFound, hasColon: boolean): string =>
  hasColon ? `${before.slice(0, start)} ${before.slice(end)}` : before.slice(0, start);

const valueSlot = (value: string): Pick<Slots, 'value'> => (value === '' ? {} : { value });

function changed(field: Field, value: string, { knowledge }: Said): Partial<Slots> {
  const { phone } = field === 'phone' ? readPhone(value) : { phone: undefined };
  const owner = field === 'owner' ? readPeople(value, knowledge.directory) : undefined;
  return {
    field,
    ...valueSlot(value),
    ...(phone === undefined ? {} : { phone }),
    ...(owner === undefined
      ? {}
      : {
          workers: owner.workers,
          sameName: owner.sameName,
          ...(owner.newEmail === undefined ? {} : { newEmail: owner.newEmail }),
        }),
  };
}

/** `perheneuvola: perhekriisi, riidat`: the target before the colon, the person's own words behind it. */
export function readLines(said: Said): Read {
  const { match, row, language } = said;
  const [gap] = match.gaps;
  const body = match.body.replace(/^:\s*/, '');
  const [before, after] = splitAtColon(body);
  // `perheneuvola tunnetaan myös nimellä …` has the target in front, `seuraava askel: …` has none.
  const [target, value] =
    gap !== undefined
      ? [gap, body]
      : after === undefined && body !== match.body
        ? ['', body]
        : [before, after ?? ''];
  const isStep = row.verb === 'next_step';
  const step = isStep ? stepLanguage(target, language) : undefined;
  const read = readTarget(step?.rest ?? target, said);
  return {
    ...read,
    target,
    slots: {
      ...read.slots,
      ...valueSlot(value),
      ...(step === undefined ? {} : { field: `next_step_${step.language}` as const }),
    },
  };
}

const ownLanguage =
  /(?<!\p{L})(?:suomeksi|ruotsiksi|englanniksi|på (?:finska|svenska|engelska)|in (?:finnish|swedish|english))(?!\p{L})/iu;

/** `seuraava askel ruotsiksi perheneuvola: …`. */
function stepLanguage(target: string, language: Said['language']) {
  const words = ownLanguage.exec(target)?.[0] ?? '';
  return { language: textLanguageOf(words, language), rest: target.replace(ownLanguage, ' ') };
}
