// @ts-check
import { createCard, refreshAction } from './cards.js';
import { avatar, botAvatar, h, icon } from './dom.js';
import { createAccepted, fileChip, offerCard } from './files.js';
import { markdown, typedText } from './markdown.js';
import { dayName, t, timeOfDay } from './texts.js';

/**
 * @typedef {import('./api.js').Message} Message
 * @typedef {ReturnType<typeof import('./api.js').actions>} Actions
 * @typedef {{ me: string, actions: Actions, threads: boolean, reply: (root: string) => void,
 *   suggest: (text: string) => void }} LogSettings
 */

const fromSameMinutes = 5 * 60_000;

/**
 * The messages of one chat. Each message is its own element and is redrawn alone, so that half-filled forms survive.
 * @param {LogSettings} settings
 */
export function createLog(settings) {
  const list = h('div', {
    class: 'log',
    role: 'log',
    tabindex: '0',
    'aria-label': t().log,
    'aria-live': 'polite',
    'data-testid': 'log',
  });
  const typing = h('div', { class: 'typing', 'data-testid': 'typing', hidden: true }, h('i'), h('i'), h('i'));
  typing.append(h('span', {}, t().typing));
  const end = h('div', { class: 'log-end' }, typing);
  list.append(end);

  /** @type {Map<string, { message: Message, element: HTMLElement }>} */
  const drawn = new Map();
  /** @type {Map<string, import('./cards.js').Note>} */
  const notes = new Map();
  /** How to say something under the card that stands there now: the one pressed may have been redrawn meanwhile.
   * @type {Map<string, (note: import('./cards.js').Note | undefined) => void>} */
  const shows = new Map();
  /** @type {Set<string>} */
  const refreshed = new Set();
  const accepted = createAccepted();
  /** @type {Message | undefined} */
  let last;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typingEnds;

  const nearEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  const toEnd = () => {
    list.scrollTop = list.scrollHeight;
  };

  /** @param {Message} message */
  function draw(message) {
    const mine = message.from.id === settings.me;
    const cards = message.cards.map((card, index) => drawCard(message, card, index));
    const text = message.text
      ? h(
          'div',
          { class: 'text' },
          message.format === 'plain' ? typedText(message.text) : markdown(message.text),
        )
      : null;
    const unknown = message.unknown.length > 0 ? h('p', { class: 'card-note' }, t().badFile) : null;
    return h(
      'article',
      {
        class: `message ${mine ? 'mine' : 'theirs'}${message.from.bot ? ' from-bot' : ''}${cards.length + message.offers.length > 0 ? ' with-card' : ''}`,
        'data-testid': 'message',
        'data-id': message.id,
        'data-from': message.from.bot ? 'bot' : mine ? 'me' : 'other',
        'aria-label': `${mine ? t().you : message.from.name} ${timeOfDay(message.at)}`,
      },
      mine ? null : message.from.bot ? botAvatar('small') : avatar(message.from.name, 'small'),
      h(
        'div',
        { class: 'body' },
        h(
          'div',
          { class: 'meta' },
          mine && !settings.threads
            ? null
            : h('span', { class: 'author' }, mine ? t().you : message.from.name),
          h('time', { datetime: message.at }, timeOfDay(message.at)),
          message.edited ? h('span', {}, t().edited) : null,
        ),
        text && h('div', { class: 'bubble' }, text),
        ...cards,
        ...message.offers.map((offer, index) =>
          offerCard(offer, async (action) => {
            const answer = await settings.actions.answerOffer(message.id, index, action);
            if (answer.outcome === 'done' && answer.file) accepted.accept(answer.file);
            return answer;
          }),
        ),
        ...message.files.map(fileChip),
        unknown,
      ),
    );
  }

  /** @param {Message} message @param {Record<string, any>} card @param {number} index */
  function drawCard(message, card, index) {
    const key = `${message.id}/${index}`;
    const refresh = refreshAction(card, settings.me);
    const version = `${key}/${JSON.stringify(card.refresh ?? null)}`;
    if (refresh && !refreshed.has(version)) {
      refreshed.add(version);
      settings.actions.press(message.id, index, refresh, 'automatic').catch(() => undefined);
    }
    const made = createCard(card, {
      press: (action, trigger) => {
        notes.delete(key);
        return settings.actions.press(message.id, index, action, trigger);
      },
      submit: (data) => {
        notes.delete(key);
        return settings.actions.submit(message.id, data);
      },
      answered: (answer, note) => {
        if (note) notes.set(key, note);
        const now = drawn.get(message.id)?.message;
        if (answer.outcome === 'card' && now) {
          update({ ...now, cards: now.cards.map((old, at) => (at === index ? answer.card : old)) });
        } else shows.get(key)?.(note);
      },
    });
    shows.set(key, made.show);
    made.show(notes.get(key));
    return made.element;
  }

  /** @param {Message} message */
  function add(message) {
    if (drawn.has(message.id)) return update(message);
    const stick = nearEnd() || message.from.id === settings.me;
    const element = draw(message);
    drawn.set(message.id, { message, element });
    if (message.from.bot) showTyping(false);
    if (settings.threads) place(message, element);
    else {
      if (!last || dayName(last.at) !== dayName(message.at)) end.before(dayLine(message));
      else if (continues(last, message)) element.classList.add('continued');
      end.before(element);
      last = message;
    }
    drawSuggestions(message);
    accepted.arrived(message.files);
    if (!stick) return;
    toEnd();
    // Of an answer taller than the window the beginning matters: the name stands there.
    if (element.offsetHeight > list.clientHeight) element.scrollIntoView({ block: 'start' });
  }

  /** In a channel answers stand below the post they belong to. @param {Message} message @param {HTMLElement} element */
  function place(message, element) {
    const post = message.thread ? drawn.get(message.thread)?.element.closest('.post') : undefined;
    if (post) {
      post.querySelector('.replies')?.append(element);
      return;
    }
    const reply = h(
      'button',
      {
        type: 'button',
        class: 'quiet reply',
        'data-testid': 'reply',
        onclick: () => settings.reply(message.thread ?? message.id),
      },
      icon('reply'),
      t().reply,
    );
    if (!last || dayName(last.at) !== dayName(message.at)) end.before(dayLine(message));
    end.before(h('section', { class: 'post' }, element, h('div', { class: 'replies' }), reply));
    last = message;
  }

  /**
   * What is drawn of a message. A card that came as the answer to a tap comes once more with its preview: drawn anew it
   * would lose what has been written into it meanwhile.
   * @param {Message} message
   */
  function inside({ edited: _, preview: __, ...rest }) {
    return JSON.stringify(rest);
  }

  /** @param {Message} message */
  function update(message) {
    const old = drawn.get(message.id);
    if (!old) return;
    if (inside(old.message) === inside(message)) {
      drawn.set(message.id, { ...old, message });
      return;
    }
    const stick = nearEnd();
    const hadFocus = old.element.contains(document.activeElement);
    const element = draw(message);
    if (old.element.classList.contains('continued')) element.classList.add('continued');
    old.element.replaceWith(element);
    drawn.set(message.id, { message, element });
    accepted.arrived(message.files);
    const card = element.querySelector('.card');
    if (hadFocus && card instanceof HTMLElement) card.focus({ preventScroll: true });
    if (stick) toEnd();
    else if (hadFocus) element.scrollIntoView({ block: 'nearest' });
  }

  /** Offered only while they are the newest thing said. @param {Message} message */
  function drawSuggestions(message) {
    for (const old of list.querySelectorAll('.suggestions')) old.remove();
    if (message.suggestions.length === 0) return;
    const buttons = message.suggestions.map(({ title, value }) =>
      h('button', { type: 'button', class: 'chip', onclick: () => settings.suggest(value) }, title),
    );
    end.before(h('div', { class: 'suggestions' }, ...buttons));
  }

  /** @param {boolean} on */
  function showTyping(on) {
    clearTimeout(typingEnds);
    const stick = nearEnd();
    typing.hidden = !on;
    if (!on) return;
    typingEnds = setTimeout(() => showTyping(false), 8000);
    if (stick) toEnd();
  }

  return {
    element: list,
    add,
    update,
    toEnd,
    showTyping,
    /** @param {string} id */
    remove(id) {
      const element = drawn.get(id)?.element;
      (element?.closest('.post')?.firstElementChild === element
        ? element?.closest('.post')
        : element
      )?.remove();
      drawn.delete(id);
    },
    /** @param {string} id */
    markFailed(id) {
      const body = drawn.get(id)?.element.querySelector('.body');
      showTyping(false);
      body?.append(h('p', { class: 'card-error', role: 'alert', 'data-testid': 'not-taken' }, t().notTaken));
      toEnd();
    },
    /** Whether more was said than the greeting. */
    hasTalk: () =>
      drawn.size > 1 ||
      [...drawn.values()].some(({ message }) => message.from.id === settings.me || message.cards.length > 0),
  };
}

/** @param {Message} message */
const dayLine = (message) => h('div', { class: 'day' }, h('span', {}, dayName(message.at)));

/** @param {Message} before @param {Message} message */
const continues = (before, message) =>
  before.from.id === message.from.id && Date.parse(message.at) - Date.parse(before.at) < fromSameMinutes;
