import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { groupsNamed } from '../../../knowledge/language/group-names.ts';
import { normalise } from '../../../knowledge/language/tokens.ts';
import { commandText } from '../../upkeep/grammar/command-text.ts';
import type { FollowLevel } from './choice.ts';

/** "Follow the HYVÄ group weekly." `groups`: those that the name may mean. */
export interface FollowCommand {
  readonly said: Language;
  readonly groups: readonly GroupId[];
  readonly level: FollowLevel;
}

interface Words {
  /** Before the group; the whole of it. */
  readonly follow: RegExp;
  readonly stop: RegExp;
  /** Behind the group. */
  readonly levels: Readonly<Record<FollowLevel, RegExp>>;
}

const words: Readonly<Record<Language, Words>> = {
  fi: {
    follow: /^(?:seuraa|seuraan|ala seurata|haluan seurata) $/iu,
    stop: /^(?:älä seuraa|en seuraa|en halua seurata|lopeta|lopeta seuraamasta|älä lähetä) $/iu,
    levels: {
      at_once: /^(?:heti|välittömästi)?$/iu,
      weekly: /^(?:viikoittain|viikottain|kerran viikossa|maanantaisin)$/iu,
      never: /^(?:en|ei|seuraaminen|seuraaminen pois|muistioita)$/iu,
    },
  },
  sv: {
    follow: /^(?:följ|följa|jag vill följa|börja följa) $/iu,
    stop: /^(?:följ inte|sluta följa|jag vill inte följa) $/iu,
    levels: {
      at_once: /^(?:genast|direkt)?$/iu,
      weekly: /^(?:varje vecka|en gång i veckan|veckovis|på måndagar)$/iu,
      never: /^(?:inte|nej)$/iu,
    },
  },
  en: {
    follow: /^(?:follow|i want to follow)(?: the)? $/iu,
    stop: /^(?:unfollow|stop following|do not follow|don['’]t follow)(?: the)? $/iu,
    levels: {
      at_once: /^(?:at once|immediately|right away)?$/iu,
      weekly: /^(?:weekly|once a week|every week|on mondays)$/iu,
      never: /^(?:no|never|not)$/iu,
    },
  },
};

/** Whether somebody says how they want the summaries of a group; services and areas are followed otherwise. */
export function readFollowCommand(text: string, directory: Directory): FollowCommand | undefined {
  const plain = normalise(commandText(text))
    .replace(/\s+/gu, ' ')
    .replace(/[.!]+$/u, '');
  const mention = groupsNamed(plain, directory);
  if (!mention || mention.byKind) return undefined;
  const { groups } = mention;
  const before = plain.slice(0, mention.start);
  const after = plain.slice(mention.end).replace(/^\s*[:,]?\s*/u, '');
  for (const said of languages) {
    const { follow, stop, levels } = words[said];
    if (stop.test(before) && (levels.at_once.test(after) || levels.never.test(after)))
      return { said, groups, level: 'never' };
    if (!follow.test(before)) continue;
    for (const level of ['at_once', 'weekly', 'never'] as const)
      if (levels[level].test(after)) return { said, groups, level };
  }
  return undefined;
}
