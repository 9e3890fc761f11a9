// @ts-check
import { h, icon } from './dom.js';
import { fileSize, t } from './texts.js';

/** As much as the local API takes, in bytes. */
const atMost = 10 * 1024 * 1024;

/** @typedef {{ name: string, bytes: ArrayBuffer }} Attached */

/**
 * The file that waits beside the text until both are sent.
 * @param {() => void} changed
 */
export function createAttachment(changed) {
  /** @type {Attached | undefined} */
  let attached;
  const picker = h('input', {
    type: 'file',
    hidden: true,
    'data-testid': 'file-input',
    onchange: () => {
      void take([...(picker.files ?? [])]);
      // The same file can be picked again, mended.
      picker.value = '';
    },
  });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'attach',
      'data-testid': 'attach',
      'aria-label': t().attach,
      title: t().attach,
      onclick: () => picker.click(),
    },
    icon('attach'),
  );
  const waiting = h('div', { class: 'attached', hidden: true, 'data-testid': 'attached' });
  const problem = h('p', { class: 'attach-problem', role: 'alert', 'data-testid': 'attach-problem' });

  /** @param {Attached | undefined} file */
  function set(file) {
    attached = file;
    waiting.hidden = !file;
    if (!file) return waiting.replaceChildren();
    const away = t().detach(file.name);
    const quit = () => {
      set(undefined);
      changed();
    };
    waiting.replaceChildren(
      icon('file'),
      h(
        'span',
        { class: 'file-text' },
        h('span', { class: 'file-name' }, file.name),
        h('span', { class: 'file-size' }, fileSize(file.bytes.byteLength)),
      ),
      h(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': away, title: away, onclick: quit },
        icon('close'),
      ),
    );
  }

  /** Reads the file at once: what is sent is what was chosen, even if the file changes. @param {File[]} files */
  async function take(files) {
    const [file] = files;
    if (!file) return;
    problem.textContent = '';
    const refused =
      files.length > 1 ? t().oneFile : file.size > atMost ? t().tooBig(fileSize(atMost)) : undefined;
    const bytes = refused ? undefined : await file.arrayBuffer().catch(() => undefined);
    if (bytes) set({ name: file.name, bytes });
    else problem.textContent = refused ?? t().unreadable;
    changed();
  }

  /** Files may be dropped anywhere on the chat. @param {HTMLElement} target */
  function takeDrops(target) {
    let depth = 0;
    const veil = h('div', { class: 'drop-veil', hidden: true, 'aria-hidden': 'true' }, t().dropHere);
    target.append(veil);
    /** @param {number} change */
    const deepen = (change) => {
      depth = change === 0 ? 0 : Math.max(0, depth + change);
      veil.hidden = depth === 0;
    };
    /** @param {DragEvent} event */
    const bringsFiles = (event) => event.dataTransfer?.types.includes('Files');
    target.addEventListener('dragenter', (event) => bringsFiles(event) && deepen(1));
    target.addEventListener('dragleave', (event) => bringsFiles(event) && deepen(-1));
    target.addEventListener('dragover', (event) => bringsFiles(event) && event.preventDefault());
    target.addEventListener('drop', (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      deepen(0);
      void take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  return {
    button,
    picker,
    waiting,
    problem,
    takeDrops,
    file: () => attached,
    set,
    quiet() {
      problem.textContent = '';
    },
  };
}
