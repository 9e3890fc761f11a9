// @ts-check
import { currentLanguage } from './texts.js';

/**
 * @typedef {{ id: string, name: string, email: string, title: string, kind: 'worker' | 'specialist' | 'coordinator' | 'admin',
 *   place?: string, unread?: number }} Person
 * @typedef {{ id: string, name: string, bot: boolean }} Author
 * @typedef {{ id: string, name: string, size?: number }} LocalFile
 * @typedef {{ name: string, description: string, size: number, answer?: 'accept' | 'decline' }} Offer
 * @typedef {{ id: string, thread?: string, from: Author, at: string, text: string, format: 'markdown' | 'plain',
 *   preview: string, cards: object[], files: LocalFile[], offers: Offer[], unknown: string[], suggestions: { title: string, value: string }[],
 *   edited: boolean }} Message
 * @typedef {{ id: string, kind: 'personal' | 'groupChat' | 'channel', name: string, members: number, unread: number,
 *   last?: { from: Author, at: string, preview: string } }} Chat
 * @typedef {{ outcome: 'card', card: object } | { outcome: 'note', text: string } | { outcome: 'done', file?: string }
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
 * @param {object | ArrayBuffer} [body] what is not bytes goes as JSON
 */
async function call(path, body) {
  const raw = body instanceof ArrayBuffer;
  const type = raw ? 'application/octet-stream' : 'application/json';
  const response = await fetch(`/local/api/${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body ? { headers: { 'Content-Type': type }, body: raw ? body : JSON.stringify(body) } : {}),
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

/** Where a file is fetched from. @param {string} id */
export const saveAddress = (id) => `/local/files/${encodeURIComponent(id)}`;

/** UTF-16 units: as much as the local API takes in a message. */
export const longestMessage = 28_000;
/** Words sent beside a file stand in the address, which has an end. */
export const wordsBesideFile = 1000;

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
    /** @param {{ name: string, bytes: ArrayBuffer }} file @param {string} text
     * @returns {Promise<{ message: Message }>} */
    sendFile: ({ name, bytes }, text) =>
      call(`file?${new URLSearchParams({ as, chat, lang: currentLanguage(), name, text })}`, bytes),
    /** @param {string} message @param {number} offer @param {'accept' | 'decline'} action @returns {Promise<Answer>} */
    answerOffer: (message, offer, action) => act('consent', { message, offer, action }),
    /** @param {string} message @param {unknown} data @returns {Promise<Answer>} */
    submit: (message, data) => act('submit', { message, data }),
    /** @param {string} message @param {number} card @param {object} action @param {'manual' | 'automatic'} trigger
     * @returns {Promise<Answer>} */
    press: (message, card, action, trigger) => act('press', { message, card, action, trigger }),
  };
};
