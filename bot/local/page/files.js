// @ts-check
import { Refused, saveAddress } from './api.js';
import { h, icon } from './dom.js';
import { fileSize, t } from './texts.js';

/**
 * @typedef {import('./api.js').LocalFile} LocalFile
 * @typedef {import('./api.js').Offer} Offer
 */

/**
 * A file in a message: its name and size, and a press saves it.
 * @param {LocalFile} file
 */
export function fileChip(file) {
  const status = h('p', { class: 'file-status', role: 'status' });
  const link = h(
    'a',
    {
      class: 'file',
      href: saveAddress(file.id),
      download: file.name,
      'data-testid': 'file',
      'aria-label': t().saveFile(file.name),
      title: t().saveFile(file.name),
      onclick: (/** @type {Event} */ event) => {
        event.preventDefault();
        void saveFile(file).then((there) => {
          status.textContent = there ? '' : t().fileGone;
        });
      },
    },
    icon('file'),
    h(
      'span',
      { class: 'file-text' },
      h('span', { class: 'file-name' }, file.name),
      file.size === undefined ? null : h('span', { class: 'file-size' }, fileSize(file.size)),
    ),
    icon('save'),
  );
  return h('div', { class: 'file-frame' }, link, status);
}

/**
 * Saves a file as a press of its link would; false when it is gone, which the browser would tell badly.
 * @param {LocalFile} file
 */
async function saveFile({ id, name }) {
  const address = saveAddress(id);
  const there = await fetch(address, { method: 'HEAD' }).then(
    (response) => response.ok,
    () => false,
  );
  if (there) h('a', { href: address, download: name }).click();
  return there;
}

/** Saves an accepted file as soon as it is there; it may come before or after the answer to the press. */
export function createAccepted() {
  /** @type {Set<string>} */
  const awaited = new Set();
  /** @type {Map<string, LocalFile>} */
  const seen = new Map();
  const saveIfBoth = (/** @type {string} */ id) => {
    const file = seen.get(id);
    if (file && awaited.delete(id)) void saveFile(file);
  };
  return {
    /** @param {string} id */
    accept(id) {
      awaited.add(id);
      saveIfBoth(id);
    },
    /** @param {LocalFile[]} files */
    arrived(files) {
      for (const file of files) {
        seen.set(file.id, file);
        saveIfBoth(file.id);
      }
    },
  };
}

/**
 * A file the bot would like to give: yes or no.
 * @param {Offer} offer
 * @param {(action: 'accept' | 'decline') => Promise<import('./api.js').Answer>} answer
 */
export function offerCard(offer, answer) {
  const status = h('p', { class: 'offer-status', role: 'status' });
  /** @param {'accept' | 'decline'} action @param {string} title @param {string} [look] */
  const button = (action, title, look = '') =>
    h(
      'button',
      {
        type: 'button',
        class: `offer-button ${look}`,
        'data-testid': `offer-${action}`,
        onclick: () => void press(action),
      },
      title,
    );
  const buttons = h(
    'div',
    { class: 'offer-buttons' },
    button('accept', t().takeFile, 'primary'),
    button('decline', t().refuseFile),
  );
  const card = h(
    'div',
    { class: 'card offer', 'data-testid': 'offer', role: 'group', 'aria-label': offer.name, tabindex: '-1' },
    h(
      'div',
      { class: 'offer-file' },
      icon('file'),
      h(
        'span',
        { class: 'file-text' },
        h('strong', { class: 'file-name' }, offer.name),
        h('span', { class: 'file-size' }, fileSize(offer.size)),
      ),
    ),
    offer.description ? h('p', {}, offer.description) : null,
    offer.answer
      ? h('p', { class: 'offer-answer' }, offer.answer === 'accept' ? t().fileTaken : t().fileRefused)
      : buttons,
    status,
  );

  /** @param {'accept' | 'decline'} action */
  async function press(action) {
    if (card.hasAttribute('aria-busy')) return;
    card.setAttribute('aria-busy', 'true');
    status.textContent = '';
    const problem = await answer(action).then(
      ({ outcome }) => (outcome === 'failed' ? t().pressFailed : ''),
      (error) => (error instanceof Refused && error.status === 404 ? t().gone : t().pressFailed),
    );
    card.removeAttribute('aria-busy');
    status.textContent = problem;
  }

  return card;
}
