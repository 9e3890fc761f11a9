import { isFieldWord } from './field-words.ts';
import type { NameCue } from './name-cues.ts';
import { innerCase, isFullName, isListed, type KnownNames, type Part, type Reading } from './name-parts.ts';
import type { NameToken } from './name-tokens.ts';
import { endsInNen, endsInNordic } from './surnames.ts';
import { isVerb } from './verbs.ts';

/** Nothing when it is nobody's name. */
export type Verdict = 'certain' | 'doubtful' | undefined;

const oblique = /(?:n|ll[aä]|lt[aä]|lle|ss[aä]|st[aä]|(?<=[aeiouyäö])t)$/;

/** `Lehtimäellä`: in such a case it is as well a village. */
const likePlace = /(?:mäe|nieme|koske|järve|lahde|ranna|lamme|joe|harju|kylä)l(?:la|lä|le|ta|tä)$/;

/** One word without anything around it that makes it a name. */
function judgeAlone({ tokens }: Reading, part: Part, next: NameToken | undefined): Verdict {
  const { token, first, surname, surnameLike } = part;
  if (part.initial || part.place)
    return first !== undefined && !token.begins && /ll[aä]$|lt[aä]$|lle$/.test(token.word)
      ? 'doubtful'
      : undefined;
  if (first === 'public') return undefined;
  if (!token.begins) {
    if (first !== undefined || (surname && !isFieldWord(token.word) && !likePlace.test(token.word)))
      return 'doubtful';
    return surnameLike && endsInNen(token.word) ? 'doubtful' : undefined;
  }
  const verbNext = next !== undefined && next.gap === ' ' && isVerb(next.word);
  if (first === 'plain') return tokens.length > 1 ? 'doubtful' : undefined;
  if (first === 'everyday') return verbNext ? 'doubtful' : undefined;
  return surname && /(?:nen|s(?:en|ell[aä]|elle|elt[aä]|ten|illa))$/.test(token.word) && verbNext
    ? 'doubtful'
    : undefined;
}

/** One word that others tell to be a name. */
function judgeTold(part: Part, known: KnownNames, cue: NameCue): Verdict {
  const { word, begins } = part.token;
  if (part.place && part.first === undefined)
    return cue === 'told' && !oblique.test(word) ? 'doubtful' : undefined;
  // `Perhe Jokelasta`: rather from a place than of that name.
  if (isListed(part)) return part.first === undefined && innerCase.test(word) ? 'doubtful' : 'certain';
  if ((begins && !endsInNordic(word)) || part.initial || known.isWord(word)) return undefined;
  if (part.surnameLike && (cue === 'told' || endsInNen(word) || /s(?:en|ten)$/.test(word))) return 'certain';
  if (cue !== 'told' || innerCase.test(word)) return undefined;
  return oblique.test(word) ? 'doubtful' : 'certain';
}

/** What is called after people: a school, a syndrome, a street. */
const institution =
  /^(?:koul|päiväko|säätiö|oireyhtym|syndroom|taudi|taut|menetelm|malli|instituut|sairaala|kirkko|kirko|puisto|katu|kadu|tie|gymnasi|skola|syndrom|sjukdom|stiftelse|syndrome|school|foundation|disease|test)/;

/** What the words that may be one name are, by themselves and by what stands around them. */
export function judge(reading: Reading, parts: readonly Part[], cue: NameCue | undefined): Verdict {
  const [head] = parts;
  const tail = parts.at(-1);
  if (head === undefined || tail === undefined || cue === 'own') return undefined;
  const next = reading.tokens[tail.at + 1];
  const lowered = cue === 'trade';
  const told = cue === 'told' || cue === 'likely' ? cue : undefined;
  if (
    told === undefined &&
    next?.gap === ' ' &&
    institution.test(next.word) &&
    /[ns]$/.test(tail.token.word) &&
    (parts.length > 1 || !isListed(head))
  )
    return undefined;
  if (isFullName(parts)) return lowered ? 'doubtful' : 'certain';
  if (parts.length > 1 && parts.some(({ initial }) => initial)) {
    const sure = parts.some((part) => part.surname || part.first === 'plain' || (told && isListed(part)));
    if (sure) return lowered ? 'doubtful' : 'certain';
    if (parts.some(({ surnameLike }) => surnameLike)) return 'doubtful';
  }
  if (told !== undefined) {
    const verdicts = parts.map((part) => judgeTold(part, reading.known, told));
    if (verdicts.includes('certain')) return 'certain';
    if (verdicts.includes('doubtful')) return 'doubtful';
  }
  if (parts.length === 1)
    return lowered && head.first === undefined ? undefined : judgeAlone(reading, head, next);
  const meant = parts.filter((part) => !part.initial && !(part.token.begins && !isListed(part)));
  const some = meant.some(
    (part) => part.first === 'plain' || (part.first !== undefined && !part.token.begins),
  );
  const surnamed =
    meant.length > 1 &&
    meant.some(
      ({ surname, surnameLike, token }) =>
        (surname || (surnameLike && endsInNen(token.word))) && !token.begins,
    );
  const odd = meant.some((part) => !isListed(part));
  if (some || (surnamed && odd)) return 'doubtful';
  return undefined;
}
