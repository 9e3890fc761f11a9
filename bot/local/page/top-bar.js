// @ts-check
import { avatar, h, icon } from './dom.js';
import { chooseLanguage, currentLanguage, languageChoices, t } from './texts.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** What was chosen earlier in this browser. */
export function recallChoices() {
  setTheme(localStorage.getItem('koppi-theme'));
  chooseLanguage(localStorage.getItem('koppi-language') ?? navigator.language.slice(0, 2));
}

function switchTheme() {
  const now = document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
  setTheme(now === 'dark' ? 'light' : 'dark');
}

/** @param {string | null} theme */
function setTheme(theme) {
  if (theme !== 'dark' && theme !== 'light') return;
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('koppi-theme', theme);
}

/** @param {string} code @param {() => void} redraw */
function setLanguage(code, redraw) {
  localStorage.setItem('koppi-language', code);
  chooseLanguage(code);
  redraw();
  const again = document.querySelector('[data-testid="language"]');
  if (again instanceof HTMLElement) again.focus();
}

/**
 * @param {{ me?: import('./api.js').Person, redraw: () => void, switchPerson?: () => void }} options
 */
export function topBar({ me, redraw, switchPerson }) {
  const choice = h(
    'select',
    {
      'aria-label': t().language,
      'data-testid': 'language',
      onchange: (/** @type {Event & { target: HTMLSelectElement }} */ event) =>
        setLanguage(event.target.value, redraw),
    },
    ...languageChoices().map(({ code, name }) =>
      h('option', { value: code, selected: code === currentLanguage() }, name),
    ),
  );
  const theme = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'data-testid': 'theme',
      'aria-label': t().theme,
      title: t().theme,
      onclick: switchTheme,
    },
    icon('sun'),
  );
  const person =
    me &&
    h(
      'button',
      {
        type: 'button',
        class: 'quiet me',
        'data-testid': 'switch-person',
        'aria-label': `${me.name}. ${t().switchPerson}`,
        title: t().switchPerson,
        onclick: switchPerson,
      },
      avatar(me.name, 'small'),
      h('span', { class: 'me-name' }, me.name),
      icon('swap'),
    );
  return h(
    'header',
    { class: 'bar' },
    h('img', { src: '/local/page/koppi.svg', alt: '', class: 'logo' }),
    h('span', { class: 'brand' }, 'Koppi'),
    h('span', { class: 'tag' }, t().local),
    h('span', { class: 'space' }),
    choice,
    theme,
    person,
  );
}
