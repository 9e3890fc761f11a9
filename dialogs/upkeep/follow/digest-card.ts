import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { card, container, text } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { followStrings } from '../../strings/follow.ts';
import { upkeepStringsIn } from '../../strings/upkeep/in-language.ts';
import type { Message } from '../../turn.ts';
import type { World } from '../../world.ts';
import { type ChangeRow, describeChange } from '../describe-change.ts';
import type { Followed } from './follow.ts';
import { sameFollowed } from './follow.ts';
import { stopButtons } from './follow-view.ts';
import type { News } from './news.ts';

/** More changes are counted, not shown. */
const mostChanges = 10;
const mostRows = 6;

/** What has changed, by whom and when, with buttons to stop following it. */
export function digestMessage(reader: Reader, news: readonly News[], world: World): Message {
  const { language } = reader;
  const words = followStrings[language];
  const say = upkeepStringsIn(language);
  const changes = news.flatMap(({ entry, changes: all }) => all.map((change) => ({ entry, change })));
  const shown = changes.slice(0, mostChanges).map(({ entry, change }) => {
    const view = describeChange(change, reader, say, entry.changes);
    const isGone = view.how === 'removed' && view.scope !== undefined;
    const name = escapeText(isGone ? `${view.title} · ${view.scope}` : view.title);
    const title = view.how === 'added' ? say.added(name) : view.how === 'removed' ? say.removed(name) : name;
    const by = words.by(escapeText(entry.by.name), reader.say.day(world.dayOf(entry.at), reader.today));
    // What is gone has no more to say than that.
    const rows =
      view.how === 'removed' ? [] : view.rows.slice(0, mostRows).map((row) => rowLine(row, say.nothing));
    return { title, by, rows };
  });
  const more = changes.length > shown.length ? [say.andMore(changes.length - shown.length)] : [];
  const asText = [
    `**${words.title}**`,
    ...shown.map(({ title, by, rows }) =>
      [`**${title}** (${by})`, ...rows.map((row) => `- ${row}`)].join('\n'),
    ),
    ...more,
    words.why,
  ].join('\n\n');
  return {
    text: asText,
    summary: words.summary(changes.length),
    card: card(
      asText,
      [
        text(words.title, { id: 'digest', size: 'large', weight: 'bolder', style: 'heading' }),
        ...shown.map(({ title, by, rows }, at) =>
          container(
            [
              text(title, { weight: 'bolder' }),
              ...rows.map((row) => text(row, { spacing: 'none' })),
              text(by, { size: 'small', isSubtle: true, spacing: 'none' }),
            ],
            { id: `change-${at}`, separator: true, spacing: 'medium' },
          ),
        ),
        ...more.map((line) => text(line, { isSubtle: true })),
        text(words.why, { id: 'why', size: 'small', isSubtle: true }),
      ],
      stopButtons(reader, followedIn(news)),
    ),
  };
}

const followedIn = (news: readonly News[]): readonly Followed[] =>
  news
    .flatMap(({ about }) => about)
    .filter((each, at, all) => all.findIndex((other) => sameFollowed(each, other)) === at);

function rowLine({ label, before, after }: ChangeRow, nothing: string): string {
  if (before === undefined) return `${escapeText(label)}: ${escapeText(shorten(after ?? ''))}`;
  return `${escapeText(label)}: ${escapeText(shorten(before))} → **${after === undefined ? nothing : escapeText(shorten(after))}**`;
}

const shorten = (value: string): string => (value.length > 200 ? `${value.slice(0, 200).trimEnd()}…` : value);
