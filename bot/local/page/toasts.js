// @ts-check
import { avatar, h, icon } from './dom.js';
import { t } from './texts.js';

const shownMs = 20_000;
const atMost = 3;

/**
 * News for people nobody is being just now: one tap shows it with their eyes.
 * @param {(person: string) => void} show
 */
export function createToasts(show) {
  const element = h('div', { class: 'toasts', role: 'status' });

  /** @param {{ person: string, name: string, preview: string }} news */
  function add({ person, name, preview }) {
    const close = () => note.remove();
    const closing = { type: 'button', class: 'quiet', 'aria-label': t().close, onclick: close };
    const showing = {
      type: 'button',
      class: 'plain',
      'data-testid': 'toast-show',
      onclick: () => show(person),
    };
    const note = h(
      'div',
      { class: 'toast', 'data-testid': 'toast', 'data-person': person },
      h(
        'div',
        { class: 'toast-head' },
        avatar(name, 'small'),
        h('strong', {}, t().elsewhere(name)),
        h('button', closing, icon('close')),
      ),
      h('p', {}, preview || t().card),
      h('button', showing, t().showThem),
    );
    element.querySelector(`[data-person="${CSS.escape(person)}"]`)?.remove();
    while (element.children.length >= atMost) element.firstElementChild?.remove();
    element.append(note);
    setTimeout(close, shownMs);
  }

  return { element, add };
}
