import { escapeText } from '../../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../../knowledge/kernel/ids.ts';
import { coordinatorOf, type Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';
import type { WindowNews } from '../window-news-schema.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { changeText } from './change-text.ts';
import type { Clock } from './days-to-come.ts';
import { rightsOf } from './rights.ts';
import { windowCard } from './window-card.ts';

/** To who gives advice in a window, or answers for it: what `by` did to it, and what it is like now. */
export function windowNewsMessage(
  reader: Reader,
  window: ConsultationWindow,
  news: WindowNews,
  to: Email,
  by: Email | undefined,
  clock: Clock,
): Message {
  const { news: say } = windowSetupStringsIn(reader.language);
  const isNew = news === 'set_up';
  const title = isNew
    ? say.setUp
    : window.specialists.includes(to) || to !== window.owner
      ? say.changed
      : say.changedYours;
  const name = by && escapeText(coordinatorOf(reader, by).name);
  const lines = [
    `**${title}**`,
    ...(typeof news === 'string' ? [] : [`**${changeText(reader, window, news)}**`]),
    ...(name === undefined ? [] : [isNew ? say.setUpBy(name) : say.changedBy(name)]),
  ];
  const rights = rightsOf(reader, window, { email: to, admin: false });
  return { ...windowCard(reader, window, rights, clock, lines), summary: title };
}
