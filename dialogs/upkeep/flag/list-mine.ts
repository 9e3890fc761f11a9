import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { coordinatorOf } from '../../contact/views.ts';
import { flagStrings } from '../../strings/flag.ts';
import type { Scene } from '../scene.ts';
import type { OpenFlag } from './flag.ts';
import { namesOf } from './flag-card.ts';

/** More of one's own would not be read. */
const mostShown = 10;

/** What a person has reported and waits for, the latest first, with who has it now. Markdown; undefined without any. */
export function reportedBy({ turn, world, reader }: Scene, open: readonly OpenFlag[]): string | undefined {
  const words = flagStrings[reader.language];
  const mine = open.filter(({ state }) => state.by.person === turn.person).sort((a, b) => b.at - a.at);
  if (mine.length === 0) return undefined;
  const rows = mine.slice(0, mostShown).map((flag) => {
    const names = namesOf(reader, flag);
    return words.mineRow(
      words.listRow(
        escapeText(names.worker),
        escapeText(names.service),
        escapeText(names.area),
        words.reasons[flag.reason],
        reader.say.day(world.dayOf(flag.at), reader.today),
      ),
      escapeText(coordinatorOf(reader, flag.state.owner).name),
    );
  });
  return `${words.mineTitle(mine.length)}\n\n${rows.map((row) => `- ${row}`).join('\n')}`;
}
