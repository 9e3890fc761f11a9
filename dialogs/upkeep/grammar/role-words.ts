import type { Role } from '../../../knowledge/directory/directory.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';

/** What the roles are called where somebody is named to one. */
const roleWords: Readonly<Record<Language, readonly (readonly [Role, string])[]>> = {
  fi: [
    ['substitute', 'varahenkilö(?:ksi|nä|n|ä)?|sija(?:inen|iseksi|isena|isen)|varalle'],
    ['consultant', 'konsult(?:ti|iksi|tina)|konsultoija(?:ksi|na)?|konsultoivaksi'],
    [
      'primary',
      'ensisijai(?:nen|seksi|sena)(?: yhteyshenkilö(?:ksi|nä)?)?|vastuuhenkilö(?:ksi|nä)?|yhteyshenkilö(?:ksi|nä)?|päävastuullise(?:ksi|na)',
    ],
  ],
  sv: [
    ['substitute', 'ersättare|ställföreträdare|vikarie'],
    ['consultant', 'konsult'],
    ['primary', 'primär(?: kontaktperson)?|huvudansvarig|kontaktperson|ansvarig'],
  ],
  en: [
    ['substitute', 'substitute|deputy|stand-in'],
    ['consultant', 'consultant'],
    ['primary', '(?:primary|main) contact(?: person)?|contact person|primary'],
  ],
};

const pattern = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:as|till|som)\\s+)?(?:(?:a|an|the)\\s+)?(?:${words})(?![\\p{L}\\p{N}-])`,
    'iu',
  );

const patterns: Readonly<Record<Language, readonly (readonly [Role, RegExp])[]>> = {
  fi: roleWords.fi.map(([role, words]) => [role, pattern(words)]),
  sv: roleWords.sv.map(([role, words]) => [role, pattern(words)]),
  en: roleWords.en.map(([role, words]) => [role, pattern(words)]),
};

/** The role that is said, and the text without it. Of several roles none is taken. */
export function readRole(
  text: string,
  said: Language,
): { readonly role?: Role; readonly several?: true; readonly rest: string } {
  let rest = text;
  const roles: Role[] = [];
  for (const [role, words] of patterns[said]) {
    if (!words.test(rest)) continue;
    roles.push(role);
    rest = rest.replace(words, ' ').replace(/ {2,}/g, ' ').trim();
  }
  const [only, ...others] = roles;
  return { ...(only === undefined ? {} : others.length > 0 ? { several: true } : { role: only }), rest };
}
