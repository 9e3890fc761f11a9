// @ts-check
import { actions, longestMessage, wordsBesideFile } from './api.js';
import { createAttachment } from './attachment.js';
import { botAvatar, h, icon } from './dom.js';
import { createLog } from './messages.js';
import { t } from './texts.js';

/** @typedef {import('./api.js').Chat} Chat */

/** What was being written. @typedef {{ text: string, file?: import('./attachment.js').Attached | undefined }} Draft */

const tag = '@Koppi';

/** @param {Chat} chat @param {'small' | 'medium' | 'large'} [size] */
export const chatAvatar = (chat, size = 'medium') =>
  chat.kind === 'personal'
    ? botAvatar(size)
    : h(
        'span',
        { class: `avatar shared ${size}`, 'aria-hidden': 'true' },
        icon(chat.kind === 'channel' ? 'channel' : 'people'),
      );

/** @param {Chat} chat */
export const chatName = (chat) => (chat.kind === 'personal' ? 'Koppi' : chat.name);

/**
 * One open chat: header, messages, composer.
 * @param {{ me: import('./api.js').Person, chat: Chat, draft: Draft, back: () => void,
 *   fault: (error: unknown) => void }} options
 */
export function createChat({ me, chat, draft, back, fault }) {
  const acts = actions(me.id, chat.id);
  const shared = chat.kind !== 'personal';
  /** @type {string | undefined} */
  let thread;
  /** What happened before the older messages were there waits for them.
   * @type {((to: typeof log) => void)[] | undefined} */
  let waiting = [];

  const log = createLog({
    me: `29:${me.id}`,
    actions: acts,
    threads: chat.kind === 'channel',
    reply: (root) => replyTo(root),
    suggest: (text) => void say(text),
  });

  const input = h('textarea', {
    class: 'input',
    'data-testid': 'composer',
    rows: 1,
    placeholder: shared ? t().write : t().ask,
    'aria-label': shared ? t().write : t().ask,
    onkeydown: keyed,
    oninput: () => {
      grow();
      if (input.value.trim().length <= longestMessage) tooLong.textContent = '';
    },
  });
  input.value = draft.text;
  const tooLong = h('p', { class: 'attach-problem', role: 'alert', 'data-testid': 'too-long' });
  // As in Teams, a bot gets files in its personal chat only.
  const attachment = shared ? undefined : createAttachment(() => input.focus());
  attachment?.set(draft.file);
  const sendButton = h(
    'button',
    { type: 'submit', class: 'send', 'data-testid': 'send', 'aria-label': t().send, title: t().send },
    icon('send'),
  );
  const replying = h(
    'div',
    { class: 'replying', hidden: true },
    icon('reply'),
    h('span', {}, t().replying),
    h(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': t().stopReplying, onclick: () => replyTo(undefined) },
      icon('close'),
    ),
  );
  const hint =
    shared &&
    h(
      'div',
      { class: 'hint' },
      h(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-testid': 'mention',
          'aria-label': t().mentionAdd,
          onclick: addMention,
        },
        tag,
      ),
      h('span', { id: 'koppi-hint' }, t().mentionHint),
    );
  if (shared) input.setAttribute('aria-describedby', 'koppi-hint');
  const examples = h('div', { class: 'examples', hidden: true });
  const composer = h(
    'form',
    {
      class: 'composer',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        void sendWritten();
      },
    },
    replying,
    tooLong,
    attachment?.problem,
    attachment?.waiting,
    h('div', { class: 'field' }, attachment?.button, input, sendButton),
    attachment?.picker,
    hint,
  );

  const element = h(
    'section',
    { class: 'chat', 'aria-label': chatName(chat) },
    h(
      'header',
      { class: 'chat-head' },
      h(
        'button',
        { type: 'button', class: 'quiet back', 'data-testid': 'back', 'aria-label': t().back, onclick: back },
        icon('back'),
      ),
      chatAvatar(chat),
      h('div', {}, h('h1', {}, chatName(chat)), h('p', {}, shared ? t().members(chat.members) : t().bot)),
    ),
    log.element,
    examples,
    composer,
  );

  attachment?.takeDrops(element);

  /** Enter sends, Shift+Enter makes a line, Tab finishes a begun mention. @param {KeyboardEvent} event */
  function keyed(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void sendWritten();
    }
    const begun = /(^|\s)@k?o?p?p?i?$/i.exec(input.value.slice(0, input.selectionStart));
    if (event.key === 'Tab' && !event.shiftKey && shared && begun) {
      event.preventDefault();
      const at = begun.index + (begun[1] ?? '').length;
      input.setRangeText(`${tag} `, at, input.selectionStart, 'end');
    }
    if (event.key === 'Escape' && thread) replyTo(undefined);
  }

  function grow() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
  }

  function addMention() {
    if (!input.value.includes(tag)) input.value = `${tag} ${input.value}`;
    input.focus();
    grow();
  }

  /** @param {string | undefined} root */
  function replyTo(root) {
    thread = root;
    replying.hidden = !root;
    input.focus();
  }

  /** What stands in the composer: words, a file, or both as one message. */
  async function sendWritten() {
    const file = attachment?.file();
    const text = input.value.trim();
    if (text.length > longestMessage) {
      tooLong.textContent = t().tooLong(text.length, longestMessage);
      return false;
    }
    if (!file) return say(text);
    attachment?.set(undefined);
    attachment?.quiet();
    const apart = text.length > wordsBesideFile;
    const beside = apart ? '' : text;
    const gone = (!apart || (await say(text))) && (await send(beside, () => acts.sendFile(file, beside)));
    if (!gone) attachment?.set(file);
  }

  /** @param {string} typed */
  async function say(typed) {
    const text = typed.trim();
    const root = thread;
    if (!text) return false;
    if (root) replyTo(undefined);
    return send(text, () => acts.say(text, root));
  }

  /** Empties the composer, and gives the words back if they did not go.
   * @param {string} text @param {() => Promise<{ message: import('./api.js').Message }>} go */
  async function send(text, go) {
    input.value = '';
    grow();
    examples.hidden = true;
    try {
      const { message } = await go();
      happened((to) => {
        to.add(message);
        to.toEnd();
      });
      examples.hidden = true;
      return true;
    } catch (error) {
      input.value = input.value || text;
      fault(error);
      return false;
    }
  }

  /** Changes the log, in the order things happened. @param {(to: typeof log) => void} change */
  function happened(change) {
    if (waiting) {
      waiting.push(change);
      return;
    }
    change(log);
    examples.hidden ||= log.hasTalk();
  }

  function showExamples() {
    examples.hidden = log.hasTalk();
    const buttons = t().examples.map((text) =>
      h(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-testid': 'example',
          onclick: () => void say(shared ? `${tag} ${text}` : text),
        },
        text,
      ),
    );
    examples.replaceChildren(h('span', { class: 'examples-title' }, t().tryAsking), ...buttons);
  }

  return {
    chat,
    element,
    /** @returns {Draft} */
    draft: () => ({ text: input.value, file: attachment?.file() }),
    focus: () => input.focus({ preventScroll: true }),
    read: () => acts.read().catch(fault),

    happened,

    async load() {
      const { messages } = await acts.open();
      for (const message of messages) log.add(message);
      for (const change of waiting ?? []) change(log);
      waiting = undefined;
      showExamples();
      log.toEnd();
    },
  };
}
