import type { AreaId, Email, ServiceId } from '../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../knowledge/kernel/languages.ts';
import type { Topic } from '../../knowledge/language/question.ts';
import type { Memory } from '../contact/dialog.ts';
import type { Knowledge } from '../knowledge.ts';
import { workersCalled } from '../upkeep/grammar/people.ts';
import { agreedIn, timeNamedIn } from './agreed-words.ts';
import { partedWish, readWish, type WishKind } from './booking/wishes.ts';
import { asksHow } from './explain.ts';
import { isHelped, isOwnTalk, takesBack } from './own-talk.ts';
import { answersIn, isAboutQueue, ownListIn } from './own-words.ts';

/** What somebody wrote about consultations. `said` is the language of the words. */
export type ConsultationCommand = { readonly said: Language } & (
  | { readonly kind: 'mine' | 'open' }
  /** To cancel, without a word about what. */
  | { readonly kind: 'call_off' }
  /** What they stand in the queue for. */
  | { readonly kind: 'queue' }
  /** How a consultation works. */
  | { readonly kind: 'explain' }
  /** Whether a proposed time suits: it is answered with the buttons of the card. */
  | { readonly kind: 'answer_time' }
  /** About a time that is agreed: to call it off, to move it, or when it is. */
  | {
      readonly kind: 'agreed';
      readonly isMove: boolean;
      readonly days: string;
      readonly about?: TimeSubject;
    }
  /** They have been helped, and nothing needs to stay open. */
  | { readonly kind: 'helped' }
  | {
      readonly kind: 'ask';
      readonly wants: WishKind;
      readonly service: ServiceId;
      readonly area: AreaId;
      readonly question?: string;
      /** The words of the day that is wanted, and perhaps the hour. */
      readonly days?: string;
    }
  /** It is left open what about or where. */
  | {
      readonly kind: 'ask_back';
      readonly wants: WishKind;
      readonly topic: Topic;
      readonly areas: readonly AreaId[];
      readonly question?: string;
      readonly days?: string;
    }
);

/** What a wish is about, as far as it is known, so that what was asked back may be said in a word. */
export function subjectSaid(command: ConsultationCommand): Memory['last'] {
  switch (command.kind) {
    case 'ask':
      return { service: command.service, area: command.area };
    case 'ask_back': {
      const { topic, areas } = command;
      const [area, ...others] = areas;
      if (topic.kind === 'one') return { service: topic.service };
      return area !== undefined && others.length === 0 ? { area } : undefined;
    }
    default:
      return undefined;
  }
}

/** Which of several times is meant: by what it is about, or who the other one is. */
export interface TimeSubject {
  readonly services: readonly ServiceId[];
  readonly people: readonly Email[];
}

/** More words than a service and a place have are a story, and so a question. */
const mostWords = 7;

/**
 * The consultation command that a text is. What a wish for advice or a time leaves open is asked back, `home` being the
 * area when none is said. A question about consultations stays a question, and its answer has the button.
 */
export function readConsultationCommand(
  text: string,
  knowledge: Pick<Knowledge, 'read' | 'directory'>,
  home: AreaId | undefined,
): ConsultationCommand | undefined {
  const { read } = knowledge;
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '');
  const folded = plain.toLowerCase().replace(/ ?\?+$/, '');
  const parts = partedWish(text);
  const asksIn = asksHow(folded);
  if (asksIn) return { kind: 'explain', said: asksIn };
  for (const said of languages) {
    const list = ownListIn(folded, said);
    if (list) return { kind: list, said };
    if (isAboutQueue(folded, said)) return { kind: 'queue', said };
    if (answersIn(folded, said)) return { kind: 'answer_time', said };
    if (takesBack(folded, said)) return { kind: 'call_off', said };
    if (isHelped(folded, said)) return { kind: 'helped', said };
    const time = agreedIn(folded, said);
    if (time) return { kind: 'agreed', said, ...time };
    if (isOwnTalk(folded, said)) return { kind: 'mine', said };
    const meant = timeNamedIn(plain, said);
    const subject = meant && subjectOfTime(meant.about, said, knowledge);
    if (subject) return { kind: 'agreed', said, isMove: meant.isMove, days: meant.days, about: subject };
    const wish = readWish(parts?.wish ?? plain, said, parts?.question);
    if (!wish) continue;
    const { kind: wants } = wish;
    // Who says only that they ask says in the question what about.
    const about = wish.about === '' && parts ? parts.question : wish.about;
    if (wish.about.split(' ').length > mostWords) return undefined;
    const { topic, areas: named, outside, emergency } = read(about, said);
    if (wish.isPlain && about !== '' && topic.kind === 'none') continue;
    // Help in need, and places that are not looked after, are for the answer to a question.
    if (emergency || outside !== undefined) return undefined;
    if (parts && read(parts.question, said).emergency) return undefined;
    const areas = named.length > 0 || home === undefined ? named : [home];
    const question = parts ? { question: parts.question } : {};
    const days = wish.days === undefined ? {} : { days: wish.days };
    const [area, ...others] = areas;
    return topic.kind === 'one' && area !== undefined && others.length === 0
      ? { kind: 'ask', said, wants, service: topic.service, area, ...question, ...days }
      : { kind: 'ask_back', said, wants, topic, areas, ...question, ...days };
  }
  return undefined;
}

/** What the words beside a time say of it; undefined: neither a service nor the name of a worker. */
function subjectOfTime(
  about: string,
  said: Language,
  { read, directory }: Pick<Knowledge, 'read' | 'directory'>,
): TimeSubject | undefined {
  const people = workersCalled(about.split(' '), directory);
  if (people.length > 0) return { services: [], people };
  const { topic } = read(about, said);
  if (topic.kind === 'none') return undefined;
  return { services: topic.kind === 'one' ? [topic.service] : topic.services, people };
}
