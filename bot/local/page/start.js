// @ts-check
import { avatar, h, icon } from './dom.js';
import { t } from './texts.js';

/** @typedef {import('./api.js').Person} Person */

const shownAtOnce = 40;

/** Letters without their marks, so that "makela" finds "Mäkelä". @param {string} text */
const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The first screen: who are you?
 * @param {readonly Person[]} people
 * @param {readonly string[]} suggested ids
 * @param {(person: Person) => void} choose
 */
export function startScreen(people, suggested, choose) {
  const asKind = {
    worker: t().asWorker,
    specialist: t().asSpecialist,
    coordinator: t().asCoordinator,
    admin: t().asAdmin,
  };
  const kindName = {
    worker: t().worker,
    specialist: t().specialist,
    coordinator: t().coordinator,
    admin: t().admin,
  };
  const first = suggested.flatMap((id) => people.find((person) => person.id === id) ?? []);

  /** @param {Person} person */
  const badge = (person) =>
    person.unread
      ? h('span', { class: 'badge', 'aria-label': t().unread(person.unread) }, String(person.unread))
      : null;

  /** @param {Person} person */
  const suggestion = (person) =>
    h(
      'button',
      {
        type: 'button',
        class: `persona ${person.kind}`,
        'data-testid': `person-${person.email}`,
        onclick: () => choose(person),
      },
      h('span', { class: 'persona-kind' }, kindName[person.kind]),
      avatar(person.name, 'large'),
      h('strong', {}, person.name),
      h('span', { class: 'persona-title' }, person.title),
      person.place ? h('span', { class: 'persona-title' }, person.place) : null,
      h('span', { class: 'persona-why' }, asKind[person.kind]),
      badge(person),
    );

  /** @param {Person} person */
  const row = (person) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'row',
          'data-testid': `person-${person.email}`,
          onclick: () => choose(person),
        },
        avatar(person.name),
        h(
          'span',
          { class: 'row-text' },
          h('span', { class: 'row-name' }, person.name),
          h('span', { class: 'row-preview' }, [person.title, person.place].filter(Boolean).join(' · ')),
        ),
        h(
          'span',
          { class: 'row-side' },
          person.kind === 'worker' ? null : h('span', { class: 'tag' }, kindName[person.kind]),
          badge(person),
        ),
      ),
    );

  const search = h('input', {
    class: 'search',
    type: 'search',
    'data-testid': 'person-search',
    placeholder: t().search,
    'aria-label': t().search,
    autocomplete: 'off',
    oninput: draw,
  });
  const personas = h('div', { class: 'personas' });
  const list = h('ul', { class: 'people', 'data-testid': 'people' });
  const count = h('p', { class: 'count', role: 'status' });

  function draw() {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const found = people.filter((person) => {
      const text = plain([person.name, person.title, person.place ?? '', person.email].join(' '));
      return words.every((word) => text.includes(word)) && (words.length > 0 || !first.includes(person));
    });
    personas.replaceChildren(...(words.length > 0 ? [] : first.map(suggestion)));
    list.replaceChildren(...found.slice(0, shownAtOnce).map(row));
    const rest = found.length - shownAtOnce;
    count.textContent =
      people.length === 0
        ? t().emptyDirectory
        : found.length === 0 && words.length > 0
          ? t().nobody
          : rest > 0
            ? t().more(rest)
            : words.length > 0
              ? t().found(found.length)
              : '';
  }
  draw();

  return h(
    'main',
    { class: 'start' },
    h(
      'div',
      { class: 'start-inner' },
      h('h1', {}, t().who),
      h('p', { class: 'lead' }, t().whoWhy),
      personas,
      h('label', { class: 'search-field' }, icon('search'), search),
      list,
      count,
    ),
  );
}
