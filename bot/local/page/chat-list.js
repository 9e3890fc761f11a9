// @ts-check
import { chatAvatar, chatName } from './chat.js';
import { h } from './dom.js';
import { t, timeOfDay } from './texts.js';

/** @typedef {import('./api.js').Chat} Chat */

/**
 * The chats of a person.
 * @param {(chat: Chat) => void} open
 */
export function createChatList(open) {
  const element = h('nav', { class: 'chats' });

  /** @param {Chat} chat @param {string | undefined} current */
  function row(chat, current) {
    const { last } = chat;
    const author = !last || chat.kind === 'personal' ? '' : `${last.from.name.split(' ')[0]}: `;
    const preview = last ? author + (last.preview || t().card) : t().noMessages;
    const unread = chat.unread > 0;
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: `row${unread ? ' unread' : ''}`,
          'data-testid': `chat-${chat.kind}`,
          'aria-current': chat.id === current ? 'page' : null,
          onclick: () => open(chat),
        },
        chatAvatar(chat),
        h(
          'span',
          { class: 'row-text' },
          h('span', { class: 'row-name' }, chatName(chat)),
          h('span', { class: 'row-preview', 'data-testid': `preview-${chat.kind}` }, preview),
        ),
        h(
          'span',
          { class: 'row-side' },
          last ? h('time', { datetime: last.at }, timeOfDay(last.at)) : null,
          unread
            ? h(
                'span',
                { class: 'badge', 'data-testid': 'unread', 'aria-label': t().unread(chat.unread) },
                String(chat.unread),
              )
            : null,
        ),
      ),
    );
  }

  /** @param {readonly Chat[]} chats @param {string | undefined} current */
  function draw(chats, current) {
    const focused = element.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-testid')
      : undefined;
    const group = (/** @type {string} */ title, /** @type {readonly Chat[]} */ list) =>
      list.length > 0 &&
      h('section', {}, h('h2', {}, title), h('ul', {}, ...list.map((chat) => row(chat, current))));
    element.setAttribute('aria-label', t().chats);
    element.replaceChildren(
      ...[
        group(
          t().chats,
          chats.filter((chat) => chat.kind !== 'channel'),
        ),
        group(
          t().teams,
          chats.filter((chat) => chat.kind === 'channel'),
        ),
      ].filter((section) => section !== false),
    );
    const again = focused && element.querySelector(`[data-testid="${focused}"]`);
    if (again instanceof HTMLElement) again.focus();
  }

  return { element, draw };
}
