import type { AreaId } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { normalise } from '../../knowledge/language/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPlaceWords, topicWords } from '../outreach/where.ts';

/** What somebody wants of practices. `said` is the language of the words. */
export type PracticeWish = { readonly said: Language } & (
  | {
      readonly kind: 'find';
      /** In any form; none: all of them. */
      readonly words: readonly string[];
      readonly areas: readonly AreaId[];
    }
  /** `name`: of the new one, when it was said. */
  | { readonly kind: 'add'; readonly name: string }
);

const end = '(?![\\p{L}\\p{N}-])';
const politely =
  '(?:hei|moi|kerro|tiedätkö|hej|berätta|vet du|hi|hello|tell me|do you know)[,!]?\\s+(?:että\\s+|om\\s+|if\\s+)?';
const asking = (first: string, tried: string): RegExp =>
  new RegExp(`^(?:${politely})?(?:${first})\\s+(?:\\S+\\s+){0,4}?(?:${tried})${end}`, 'iu');
const listing = (before: string, what: string): RegExp =>
  new RegExp(`^(?:${politely})?(?:(?:${before})\\s+)*(?:${what})${end}`, 'iu');

/** `mitä muualla on tehty …`: what others have done about something. `others` says who, `done` what, in this order or not. */
const ofOthers = (asks: string, others: string, done: string): RegExp =>
  new RegExp(
    `^(?:${politely})?(?:${asks})${end}(?=.*(?<![\\p{L}\\p{N}-])(?:${done})${end})\\s+(?:\\S+\\s+){0,6}?(?:${others})${end}`,
    'iu',
  );

const questions: readonly (readonly [said: Language, words: RegExp])[] = [
  [
    'fi',
    asking(
      'kuka|ketkä|keillä|kenellä|missä|onko|mikä kunta|mitkä kunnat|missä kunnassa|missä kunnissa',
      'kokeillut|kokeilleet|kokeiltu|kokeillaan|kokeilee|kokeilevat|pilotoinut|pilotoineet|pilotoitu|pilotoidaan',
    ),
  ],
  [
    'fi',
    listing(
      'näytä|listaa|hae|etsi|mitä|mitkä|millaisia|minkälaisia|onko|kaikki|muita|meidän|uusimmat',
      'kokeilut|kokeiluja|kokeiluista|kokeiluita|pilotit|pilotteja|(?:hyv(?:ät|iä|istä)|toimiv(?:at|ia))\\s+(?:käytännöt|käytäntöjä|käytänteitä|käytänteet|käytännöistä|toimintamallit|toimintamalleja)',
    ),
  ],
  [
    'fi',
    ofOthers(
      'mitä|miten|kuinka|millä tavalla',
      'muualla|muut kunnat|muissa kunnissa|muilla alueilla|muut(?=\\s+ovat)|toiset kunnat|toisissa kunnissa|naapurikun(?:nat|nissa|nassa)',
      'on tehty|on hoidettu|on ratkaistu|on järjestetty|on toimittu|ovat tehneet|ovat hoitaneet|ovat ratkaisseet|ovat järjestäneet|ovat toimineet|tehdään|hoidetaan|ratkaistaan|järjestetään|toimitaan|tekevät|hoitavat|ratkaisevat|järjestävät|toimivat',
    ),
  ],
  [
    'sv',
    ofOthers(
      'vad|hur',
      'andra kommuner|(?:på|i) andra håll|på andra ställen|annanstans|grannkommuner(?:na)?',
      'gjort|löst|skött|ordnat|hanterat|gör|löser|sköter|ordnar|hanterar',
    ),
  ],
  [
    'en',
    ofOthers(
      'what|how',
      'other (?:municipalities|towns|areas|places)|others|elsewhere|neighbouring municipalities',
      'done|handled|solved|dealt|tackled|organised|doing|do|handle|solve|tackle|organise',
    ),
  ],
  [
    'sv',
    asking(
      'vem|vilka|var|har|finns|vilken kommun|vilka kommuner',
      'prövat|provat|testat|prövar|provar|testar|piloterat|piloterar',
    ),
  ],
  [
    'sv',
    listing(
      'visa|lista|sök|hitta|vilka|vilken|finns|det|alla|några|andra|våra',
      'försök|försöken|piloter|god praxis|goda? (?:exempel|arbetssätt|modeller)|praxis',
    ),
  ],
  [
    'en',
    asking(
      'who|where|has|have|which municipality|which municipalities|is anyone|is anybody',
      'tried|tested|trialled|piloted|trying|testing|piloting|trialling',
    ),
  ],
  [
    'en',
    listing(
      'show|list|find|search|what|which|any|all|our|me|the|are|there|other',
      'trials|pilots|experiments|(?:good|best) practices?|practices',
    ),
  ],
];

const additions: readonly (readonly [said: Language, words: RegExp])[] = [
  [
    'fi',
    /^(?:(?:lisää|kuvaa|kirjaa|tallenna)\s+(?:uusi\s+)?|uusi\s+)(?:kokeilu|pilotti|hyvä käytäntö|käytäntö)\s*(?::\s*(.*))?$/iu,
  ],
  [
    'sv',
    /^(?:(?:lägg till|beskriv|spara)\s+(?:ett nytt |en ny |ett |en |nytt |ny )?|nytt |ny )(?:försök|god praxis|praxis|pilot|arbetssätt)\s*(?::\s*(.*))?$/iu,
  ],
  [
    'en',
    /^(?:(?:add|describe|save)\s+(?:a new |an |a |new )?|new )(?:practice|good practice|trial|pilot|experiment)\s*(?::\s*(.*))?$/iu,
  ],
];

/** Words of practices themselves, and those that say only that somebody asks. */
const silent =
  /^(?:kokeil\p{L}*|pilot\p{L}*|hyv(?:ä|iä|ät|istä)|toimiv(?:at|ia)|käytän\p{L}+|toimintamall\p{L}+|kukaan|muu|muut|muita|muualla|joku|jossain|missään|kunta|kunnat|kunnassa|kunnissa|meidän|uusimmat|muissa|muilla|alueilla|toiset|toisissa|ovat|naapurikun(?:nat|nissa|nassa)|tehty|tehneet|tehdään|tekevät|hoidettu|hoitaneet|hoidetaan|hoitavat|ratkaistu|ratkaisseet|ratkaistaan|ratkaisevat|järjestetty|järjestäneet|järjestetään|järjestävät|toimittu|toimineet|toimitaan|toimivat|asia|asian|asiaa|kanssa|pröva\p{L}*|prova\p{L}*|testa\p{L}*|piloter\p{L}*|försök\p{L}*|god|goda|praxis|exempel|arbetssätt|modeller|någon|nån|annan|andra|kommun|kommuner|finns|håll|ställen|annanstans|grannkommuner(?:na)?|gjort|löst|skött|ordnat|hanterat|gör|löser|sköter|ordnar|hanterar|man|trie[ds]|trials?|trial\p{L}*|try\p{L}*|test(?:ed|ing)|piloted|piloting|experiments?|good|best|practices?|anyone|anybody|someone|else|municipalit\p{L}+|other|others|elsewhere|neighbouring|towns|areas|places|done|handled|solved|dealt|tackled|organised|doing|do|handle|solve|tackle|organise|about|with|of|around)$/u;

const longest = 300;
const mostWords = 12;

/** What a text wants of practices. Undefined unless it surely speaks of them. */
export function readPracticeWish(text: string, knowledge: Knowledge): PracticeWish | undefined {
  const plain = normalise(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?!.]+$/u, '');
  if (plain.length > longest || text.trim().includes('\n')) return undefined;
  for (const [said, words] of additions) {
    const found = words.exec(text.normalize('NFC').trim().replace(/\s+/g, ' '));
    if (found) return { said, kind: 'add', name: found[1]?.trim() ?? '' };
  }
  const said = questions.find(([, words]) => words.test(plain))?.[0];
  if (said === undefined) return undefined;
  const words = readPlaceWords(plain, knowledge);
  return {
    said,
    kind: 'find',
    areas: [...new Set(words.flatMap(({ areas }) => areas))],
    words: topicWords(words, silent, mostWords),
  };
}
