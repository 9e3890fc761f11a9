import type { AreaId, GroupId, IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { readPast } from '../../../knowledge/language/dates/read-past.ts';
import { isFrame } from '../../../knowledge/language/frame.ts';
import { groupsNamed } from '../../../knowledge/language/group-names.ts';
import { normalise } from '../../../knowledge/language/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { readPlaceWords, topicWords } from '../../outreach/where.ts';
import type { Sought } from './find-lines.ts';

/** A question about what groups have agreed on. `said` is the language of the words. */
export interface FindQuestion extends Sought {
  readonly said: Language;
  /** The groups that are named; undefined when none is. */
  readonly groups?: readonly GroupId[];
  /** They are named only by what kind of group they are. */
  readonly byKind?: boolean;
  /** The areas that are named beside them. */
  readonly areas: readonly AreaId[];
}

/** Words between the question word and the verb: whose decision it is, and no other clause. */
const subject = '(?:(?!(?:kun|jos|miten|tehdä|pitää|när|om|göra|ska|when|if|do|should|to)\\s)\\S+\\s+){0,6}?';
const end = '(?![\\p{L}\\p{N}-])';
/** Before the question itself. */
const politely =
  '(?:hei|kerro|muistatko|tiedätkö|hej|berätta|minns du|vet du|hi|tell me|do you know)[,!]?\\s+';
const decided: Readonly<Record<Language, string>> = {
  fi: 'päätti|päättivät|päätettiin|päätetty|päättänyt|päättäneet|linjasi|linjasivat|linjattiin|linjattu|sovittiin|sovittu|sopi|sopivat|sopineet',
  sv: 'beslöts?|beslutades?|beslutats?|bestämdes?|bestämts?|avtalades?|avtalats?|överenskoms|överenskommits|kom',
  en: '(?<!the )(?:decided?|agreed?|resolved?)',
};

const sayings: readonly (readonly [said: Language, words: RegExp])[] = [
  ['fi', asking('mitä(?:s|hän)?|mitkä|milloin|koska|onko', subject, decided.fi)],
  [
    'fi',
    listed(
      'näytä|hae|etsi|listaa',
      'kaikki|viimeisimmät|uusimmat|viime',
      '(?:kokous|palaveri)?(?:päätökset|päätöksiä|muistiot|muistioita|muistioista)',
    ),
  ],
  ['fi', /^(?:mitä|mitkä|millaisia) päätö(?:ksiä|kset)(?!\p{L})/iu],
  ['sv', asking('vad|när|har', subject, decided.sv)],
  ['sv', /^vilka beslut(?!\p{L})/iu],
  ['sv', listed('visa|sök|hitta|lista', 'alla|de|senaste', '(?:mötes)?besluten')],
  ['sv', listed('visa|sök|hitta|lista', 'alla|de|senaste', '(?:mötes)?beslut(?=\\s+(?:i|av|från|om)\\s)')],
  ['sv', /^(?:visa|sök|hitta|lista)\s+(?:i\s+|alla\s+|de\s+|senaste\s+)*(?:minnes|mötes)anteckning\p{L}*/iu],
  ['en', asking('what|when|did|has|have', subject, decided.en)],
  ['en', /^(?:what|which|any) decisions(?!\p{L})/iu],
  ['en', listed('show|find|list|search', 'me|all|the|latest|recent|any', 'decisions')],
  [
    'en',
    /^(?:show|find|list|search)\s+(?:me\s+|all\s+|the\s+|latest\s+)*(?:minutes|summaries|meeting notes)(?!\p{L})/iu,
  ],
];

/** `HYVÄ-ryhmän muistiot`, `nätverkets beslut`, `the core team's decisions`: only after a group or an area. */
const belonging: readonly (readonly [said: Language, words: RegExp])[] = [
  ['fi', /^(.{2,80}?)\s+(?:kokous|palaveri)?(?:päätökset|muistiot)(?![\p{L}-])/iu],
  [
    'sv',
    /^(.{2,80}?)\s+(?:mötes)?(?:beslut|besluten|minnesanteckningar(?:na)?|mötesanteckningar(?:na)?)(?![\p{L}-])/iu,
  ],
  ['en', /^(.{2,80}?)\s+(?:decisions|minutes|summaries)(?![\p{L}-])/iu],
];

function asking(first: string, between: string, verbs: string): RegExp {
  return new RegExp(`^(?:${politely})?(?:${first})\\s+${between}(?:${verbs})${end}`, 'iu');
}

function listed(first: string, between: string, what: string): RegExp {
  return new RegExp(`^(?:(?:${first})\\s+)?(?:(?:${between})\\s+)*${what}${end}`, 'iu');
}

/** Words of meetings and decisions, which every summary is about. */
const silent =
  /^(?:päät(?:ti|tivät|ettiin|etty|tänyt|täneet|ös|ökset|ökse\p{L}+|öksi\p{L}+)|linja(?:si|sivat|ttiin|ttu)|sovit(?:tiin|tu)|sopi(?:vat|neet)?|(?:kokous|palaveri)?muistio\p{L}*|kokou\p{L}+|palaveri\p{L}*|viimeksi|viimeisi\p{L}*|uusim\p{L}*|viime|näytä|hae|etsi|listaa|mitäs|mitähän|mitkä|lähtien|alkaen|ajalta|beslöts?|beslut\p{L}*|bestäm(?:de|des|t|ts)|avtala\p{L}*|överensk\p{L}+|överens|kom|kommit|ni|er|(?:minnes|mötes)anteckning\p{L}*|möte[nt]?|mötets|senaste|senast|alla|visa|sök|hitta|lista|decided?|decisions?|agreed?|resolved?|minutes|summar(?:y|ies)|notes|meetings?|latest|recent|last|all|any|show|list|search|anything|something|of|tehty|tehnyt|teki|tehtiin|kerro|muistatko|tiedätkö|syntyi|fatta(?:de|des|t|ts)|gjordes|togs?|berätta|minns|vet|made|make|taken)$/u;

const longest = 400;
const mostWords = 12;

/** The question about decisions that a text is. Undefined unless it surely is one. */
export function readFindQuestion(
  text: string,
  knowledge: Knowledge,
  today: IsoDate,
): FindQuestion | undefined {
  const plain = normalise(text).trim().replace(/\s+/g, ' ');
  // Several lines are notes.
  if (plain.length > longest || text.trim().includes('\n')) return undefined;
  const said =
    sayings.find(([, words]) => words.test(plain))?.[0] ??
    saidOfOwner(plain, knowledge) ??
    (isBare(plain, knowledge, today) ? 'sv' : undefined);
  if (said === undefined) return undefined;
  const { span, rest } = readPast(plain, today);
  const mention = groupsNamed(rest, knowledge.directory);
  const beside = mention
    ? `${normalise(rest).slice(0, mention.start)} ${normalise(rest).slice(mention.end)}`
    : rest;
  const words = readPlaceWords(beside, knowledge);
  return {
    said,
    ...(mention ? { groups: mention.groups, byKind: mention.byKind } : {}),
    areas: [...new Set(words.flatMap(({ areas }) => areas))],
    span,
    words: topicWords(words, silent, mostWords),
  };
}

/** `beslut Hangö november`: without an article only before nothing but groups, areas and days. */
const bare = /^(?:mötes)?beslut (?=.)/iu;

function isBare(text: string, knowledge: Knowledge, today: IsoDate): boolean {
  if (!bare.test(text)) return false;
  const { rest } = readPast(text.replace(bare, ''), today);
  const mention = groupsNamed(rest, knowledge.directory);
  const beside = mention ? `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}` : rest;
  const places = readPlaceWords(beside, knowledge);
  const isNamed = mention !== undefined || places.some(({ areas }) => areas.length > 0);
  return isNamed && places.every(({ word, areas }) => areas.length > 0 || isFrame(word));
}

function saidOfOwner(text: string, knowledge: Knowledge): Language | undefined {
  for (const [said, words] of belonging) {
    const owner = words.exec(text)?.[1];
    if (owner === undefined) continue;
    const isOwner =
      groupsNamed(owner, knowledge.directory) !== undefined ||
      readPlaceWords(owner, knowledge).every(({ areas }) => areas.length > 0);
    if (isOwner) return said;
  }
  return undefined;
}
