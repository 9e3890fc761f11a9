import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { type Action, execute, withoutInputs } from '../../card.ts';
import { meetingFollow } from '../../strings/meeting-follow.ts';
import { followLevels } from './choice.ts';
import type { Level } from './level.ts';

/** The other ways in which somebody may hear of a group's summaries. */
export function followButtons(lang: Language, group: GroupId, level: Level): readonly Action[] {
  const say = meetingFollow[lang];
  const titles = { at_once: say.atOnce, weekly: say.weekly, never: say.never };
  return followLevels
    .filter((each) => each !== level)
    .map((each) =>
      withoutInputs(
        execute(`follow-${each}`, titles[each], { do: 'meeting_follow', group, level: each, lang }),
      ),
    );
}
