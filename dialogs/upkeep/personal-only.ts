import type { Press } from '../press.ts';
import type { Turn } from '../turn.ts';
import type { Verb } from './command.ts';

/** What shows coordinators' work, absences or what one person follows. */
const personalVerbs: ReadonlySet<Verb> = new Set([
  'flags',
  'due',
  'gaps',
  'history',
  'coverage',
  'absences',
  'follows',
  'unfollow',
]);

const personalPresses: ReadonlySet<Press['do']> = new Set([
  'flag_show',
  'flag_fix',
  'flag_still_true',
  'flag_hand_on',
  'gap',
  'gap_words',
  'gap_service',
  'gap_not_ours',
  'check_all',
  'check_rows',
  'show_due',
  'row_form',
  'row_yes',
  'row_no',
  'self_changed',
  'unfollow',
]);

const isPersonal = ({ conversation }: Turn): boolean => conversation.kind === 'personal';

/** Whether the answer to a command is for the person alone, and others would read it. */
export const isOverheard = (verb: Verb, turn: Turn): boolean => !isPersonal(turn) && personalVerbs.has(verb);

/** The same of a button. */
export const isPressOverheard = (press: Press, turn: Turn): boolean =>
  !isPersonal(turn) && (personalPresses.has(press.do) || ('verb' in press && personalVerbs.has(press.verb)));
