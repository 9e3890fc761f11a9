import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { card, execute, text } from '../../card.ts';
import { areasKeptBy } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import { flagStrings } from '../../strings/flag.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../scene.ts';
import { isOpen, type OpenFlag } from './flag.ts';
import { namesOf } from './flag-card.ts';
import { openFlags } from './flag-kind.ts';
import { reportedBy } from './list-mine.ts';

/** As many as a card has room for buttons. */
const mostShown = 6;

/**
 * The open flags that one owns, then those of the areas one keeps, the oldest first; an admin sees all. Below them those
 * that one has made.
 */
export async function flagsMessage(scene: Scene): Promise<Message> {
  const { turn, world, reader } = scene;
  const { who } = turn;
  const words = flagStrings[reader.language];
  const kept = areasKeptBy(who.email, reader.directory);
  const isOwn = ({ state }: OpenFlag): boolean => who.email !== undefined && state.owner === who.email;
  const open = (await openFlags(world.documents)).map(({ body }) => body).filter(isOpen);
  const mine = reportedBy(scene, open);
  const flags = open
    .filter((flag) => who.admin || isOwn(flag) || kept.has(flag.row.area))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.at - b.at);
  if (flags.length === 0) return plain(mine ?? words.listNone);
  const shown = flags.slice(0, mostShown);
  const title = words.listTitle(flags.length);
  const rows = shown.map((flag) => {
    const names = namesOf(reader, flag);
    const day = reader.say.day(world.dayOf(flag.at), reader.today);
    const reason = words.reasons[flag.reason];
    return words.listRow(
      escapeText(names.worker),
      escapeText(names.service),
      escapeText(names.area),
      reason,
      day,
    );
  });
  const more = flags.length > shown.length ? [words.listMore(flags.length - shown.length)] : [];
  const own = mine === undefined ? [] : [mine];
  const asText = [title, rows.map((row) => `- ${row}`).join('\n'), ...more, ...own].join('\n\n');
  return {
    text: asText,
    summary: plainText(title.replaceAll('*', '')),
    card: card(
      asText,
      [
        text(title, { id: 'flags', size: 'medium', style: 'heading' }),
        ...rows.map((row) => text(row)),
        ...more.map((line) => text(line, { isSubtle: true })),
        ...own.map((line) => text(line, { id: 'mine', spacing: 'medium' })),
      ],
      shown.map((flag, at) => {
        const names = namesOf(reader, flag);
        return execute(`flag-${at}`, plainText(words.listButton(names.worker, names.service)), {
          do: 'flag_show',
          flag: flag.id,
          lang: reader.language,
        });
      }),
    ),
  };
}
