import type { Directory } from '../knowledge/directory/snapshot.ts';
import { mask } from '../knowledge/language/screening/mask.ts';
import { type Finding, type PersonalData, screen } from '../knowledge/language/screening/screen.ts';
import { forgetWords } from '../knowledge/language/word-cache.ts';
import type { Reader } from './contact/views.ts';
import { knownContacts } from './known-contacts.ts';
import { withNote } from './plain-message.ts';
import { clientDataStrings } from './strings/client-data.ts';
import { flagStrings } from './strings/flag.ts';
import type { Message } from './turn.ts';

/** A question as it is read: without what tells who a client is. */
export interface Screened {
  readonly text: string;
  readonly kinds: readonly PersonalData[];
}

const nobody = { emails: new Set<string>(), phones: new Set<string>() };
const isCertain = ({ doubtful }: Finding): boolean => doubtful === undefined;

/** Takes out of a question what surely tells who a client is: it neither helps to answer nor may it stay anywhere. */
export function screenQuestion(asked: string, directory: Directory): Screened {
  // What the directory itself tells is gathered anew after each change, and few questions need it.
  if (!screen(asked, nobody).some(isCertain)) return { text: asked, kinds: [] };
  const found = screen(asked, knownContacts(directory)).filter(isCertain);
  return { text: mask(asked, found), kinds: [...new Set(found.map(({ kind }) => kind))] };
}

/** An answer that also says what the question should not have held; the words of that question are forgotten. */
export function withClientData(
  message: Message,
  kinds: readonly PersonalData[],
  { language }: Pick<Reader, 'language'>,
): Message {
  if (kinds.length === 0) return message;
  forgetWords();
  const said = clientDataStrings[language](kinds.map((kind) => flagStrings[language].kinds[kind]).join(', '));
  return withNote(message, said, 'client-data');
}
