// @ts-check
import { currentLanguage } from './texts.js';

/**
 * @typedef {{ id: string, name: string, email: string, title: string, kind: 'worker' | 'specialist' | 'coordinator',
 *   place?: string, unread?: number }} Person
 * @typedef {{ id: string, name: string, bot: boolean }} Author
 * @typedef {{ id: string, thread?: string, from: Author, at: string, text: string, format: 'markdown' | 'plain',
 *   preview: string, cards: object[], unknown: string[], suggestions: { title: string, value: string }[],
 *   edited: boolean }} Message
 * @typedef {{ id: string, kind: 'personal' | 'groupChat' | 'channel', name: string, members: number, unread: number,
 *   last?: { from: Author, at: string, preview: string } }} Chat
 * @typedef {{ outcome: 'card', card: object } | { outcome: 'note', text: string } | { outcome: 'done' }
 *   | { outcome: 'failed' }} Answer
 */

/** The server said no; `status` says how. */
export class Refused extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`refused: ${status}`);
    this.status = status;
  }
}

/**
 * @param {string} path
 * @param {object} [body]
 */
async function call(path, body) {
  const response = await fetch(`/local/api/${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Refused(response.status);
  return response.json();
}

/** @returns {Promise<{ people: Person[], suggested: string[] }>} */
export const fetchPeople = () => call('people');

/** @param {string} as @returns {Promise<{ me: Person, chats: Chat[] }>} */
export const fetchChats = (as) => call(`chats?as=${encodeURIComponent(as)}`);

/** @param {string} as */
export const liveEvents = (as) => new EventSource(`/local/events?as=${encodeURIComponent(as)}`);

/** What one person does in one chat. @param {string} as @param {string} chat */
export const actions = (as, chat) => {
  /** @param {string} name @param {object} [more] */
  const act = (name, more = {}) => call(name, { as, chat, lang: currentLanguage(), ...more });
  return {
    /** @returns {Promise<{ messages: Message[] }>} */
    open: () => act('open'),
    read: () => act('read'),
    /** @param {string} text @param {string} [thread] @returns {Promise<{ message: Message }>} */
    say: (text, thread) => act('say', { text, ...(thread ? { thread } : {}) }),
    /** @param {string} message @param {unknown} data @returns {Promise<Answer>} */
    submit: (message, data) => act('submit', { message, data }),
    /** @param {string} message @param {number} card @param {object} action @param {'manual' | 'automatic'} trigger
     * @returns {Promise<Answer>} */
    press: (message, card, action, trigger) => act('press', { message, card, action, trigger }),
  };
};
