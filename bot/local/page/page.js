// @ts-check
import { fetchChats, fetchPeople, liveEvents, Refused } from './api.js';
import { createChat } from './chat.js';
import { createChatList } from './chat-list.js';
import { avatar, h, icon } from './dom.js';
import { startScreen } from './start.js';
import { chooseLanguage, currentLanguage, languageChoices, t } from './texts.js';

/**
 * @typedef {import('./api.js').Person} Person
 * @typedef {import('./api.js').Chat} Chat
 */

const root = /** @type {HTMLElement} */ (document.querySelector('.root'));
const narrow = matchMedia('(max-width: 720px)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Who and where stand in the address, so that reload, back and two tabs as two people all work. */
const place = () => {
  const hash = new URLSearchParams(location.hash.slice(1));
  return { as: hash.get('as'), kind: hash.get('chat') };
};
/** @param {string} [as] @param {string} [kind] */
const go = (as, kind) => {
  location.hash = as ? new URLSearchParams({ as, ...(kind ? { chat: kind } : {}) }).toString() : '';
};

/** @type {() => void} */
let leave = () => undefined;

function topBar(/** @type {Person | undefined} */ me) {
  const choice = h(
    'select',
    {
      'aria-label': t().language,
      'data-testid': 'language',
      onchange: (/** @type {Event & { target: HTMLSelectElement }} */ event) => {
        localStorage.setItem('koppi-language', event.target.value);
        chooseLanguage(event.target.value);
        void start();
      },
    },
    ...languageChoices().map(({ code, name }) =>
      h('option', { value: code, selected: code === currentLanguage() }, name),
    ),
  );
  return h(
    'header',
    { class: 'bar' },
    h('img', { src: '/local/page/koppi.svg', alt: '', class: 'logo' }),
    h('span', { class: 'brand' }, 'Koppi'),
    h('span', { class: 'tag' }, t().local),
    h('span', { class: 'space' }),
    choice,
    h(
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
    ),
    me &&
      h(
        'button',
        {
          type: 'button',
          class: 'quiet me',
          'data-testid': 'switch-person',
          'aria-label': `${me.name}. ${t().switchPerson}`,
          title: t().switchPerson,
          onclick: () => go(),
        },
        avatar(me.name, 'small'),
        h('span', { class: 'me-name' }, me.name),
        icon('swap'),
      ),
  );
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

async function showStart() {
  const { people, suggested } = await fetchPeople();
  document.title = 'Koppi';
  root.replaceChildren(
    topBar(undefined),
    startScreen(people, suggested, (person) => go(person.email)),
  );
}

/** @param {string} as @param {string | null} kind */
async function showChats(as, kind) {
  const stream = liveEvents(as);
  leave = () => stream.close();
  // Listen before reading, so that nothing falls between the two.
  await new Promise((resolve) => {
    stream.onopen = resolve;
    stream.onerror = resolve;
  });
  const first = await fetchChats(as);
  // Somebody else was chosen while we waited.
  if (stream.readyState === EventSource.CLOSED && place().as !== as) return;
  const me = first.me;
  let chats = first.chats;
  /** @type {ReturnType<typeof createChat> | undefined} */
  let open;
  let lost = false;

  const toasts = h('div', { class: 'toasts', role: 'status' });
  const banner = h('div', { class: 'banner', role: 'status', hidden: true }, t().offline);
  const list = createChatList((chat) => go(me.email, chat.kind));
  const main = h('main', { class: 'main' }, h('p', { class: 'pick' }, t().pickChat));
  const panes = h('div', { class: 'panes' }, list.element, main);
  root.replaceChildren(topBar(me), banner, toasts, panes);

  const fault = (/** @type {unknown} */ error) => {
    if (error instanceof Refused && error.status === 404) return go();
    banner.hidden = false;
  };

  const draw = () => {
    list.draw(chats, open?.chat.id);
    const unread = chats.reduce((sum, chat) => sum + chat.unread, 0);
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Koppi – ${me.name}`;
  };

  /** @param {Chat | undefined} chat */
  async function enter(chat) {
    panes.dataset.pane = chat ? 'chat' : 'list';
    if (!chat) {
      open = undefined;
      main.replaceChildren(h('p', { class: 'pick' }, t().pickChat));
      return draw();
    }
    const draft = open?.chat.id === chat.id ? open.draft() : '';
    const made = createChat({ me, chat, draft, back: () => go(me.email, 'list'), fault });
    open = made;
    main.replaceChildren(made.element);
    change(chat.id, (one) => ({ ...one, unread: 0 }));
    await made.load().catch(fault);
    if (!narrow.matches) made.focus();
  }

  async function refresh() {
    chats = (await fetchChats(as)).chats;
    if (open) await enter(chats.find((chat) => chat.id === open?.chat.id));
    draw();
  }

  /** @param {string} id @param {(chat: Chat) => Chat} change */
  const change = (id, change) => {
    chats = chats.map((chat) => (chat.id === id ? change(chat) : chat));
    draw();
  };

  /** @param {{ person: string, name: string, preview: string }} event */
  function toast({ name, person, preview }) {
    const close = () => note.remove();
    const note = h(
      'div',
      { class: 'toast', 'data-testid': 'toast' },
      h(
        'div',
        { class: 'toast-head' },
        avatar(name, 'small'),
        h('strong', {}, t().elsewhere(name)),
        h(
          'button',
          { type: 'button', class: 'quiet', 'aria-label': t().close, onclick: close },
          icon('close'),
        ),
      ),
      h('p', {}, preview || t().card),
      h(
        'button',
        {
          type: 'button',
          class: 'plain',
          'data-testid': 'toast-show',
          onclick: () => go(person, 'personal'),
        },
        t().showThem,
      ),
    );
    for (const old of toasts.children) if (old.textContent?.includes(t().elsewhere(name))) old.remove();
    while (toasts.children.length > 2) toasts.firstElementChild?.remove();
    toasts.append(note);
    setTimeout(close, 20_000);
  }

  /** @param {any} event as in bot/local/live.ts */
  function happened(event) {
    const here = open && open.chat.id === event.chat ? open : undefined;
    switch (event.type) {
      case 'message': {
        here?.log.add(event.message);
        const { from, at, preview } = event.message;
        const seen = from.id === `29:${me.id}` || (here && !document.hidden);
        change(event.chat, (chat) => ({
          ...chat,
          last: { from, at, preview },
          unread: seen ? chat.unread : chat.unread + 1,
        }));
        if (here && seen && from.bot) void here.read();
        return;
      }
      case 'update':
        return here?.log.update(event.message);
      case 'delete':
        return here?.log.remove(event.id);
      case 'typing':
        return here?.log.showTyping(true);
      case 'failed':
        return here?.log.markFailed(event.id);
      case 'read':
        return change(event.chat, (chat) => ({ ...chat, unread: 0 }));
      case 'elsewhere':
        return toast(event);
    }
  }

  stream.onmessage = ({ data }) => happened(JSON.parse(data));
  stream.onerror = () => {
    lost = true;
    banner.hidden = false;
  };
  stream.onopen = () => {
    banner.hidden = true;
    if (lost) void refresh().catch(fault);
    lost = false;
  };
  const seen = () => {
    if (!document.hidden && open) void open.read();
  };
  document.addEventListener('visibilitychange', seen);
  leave = () => {
    stream.close();
    document.removeEventListener('visibilitychange', seen);
    leave = () => undefined;
  };
  shown = { as, enter: (/** @type {string | null} */ wanted) => enter(pick(chats, wanted)) };
  await enter(pick(chats, kind));
}

/** On a phone one starts from the list, on a desk from the chat with Koppi. @param {Chat[]} chats @param {string | null} kind */
const pick = (chats, kind) =>
  chats.find((chat) => chat.kind === kind) ?? (kind === 'list' && narrow.matches ? undefined : chats[0]);

/** @type {{ as: string, enter: (kind: string | null) => Promise<void> } | undefined} */
let shown;

async function start() {
  leave();
  shown = undefined;
  const { as, kind } = place();
  try {
    await (as ? showChats(as, kind) : showStart());
  } catch (error) {
    if (error instanceof Refused && as) return go();
    root.replaceChildren(topBar(undefined), h('p', { class: 'pick', role: 'alert' }, t().offline));
    setTimeout(start, 2000);
  }
}

addEventListener('hashchange', () => {
  const { as, kind } = place();
  if (shown && shown.as === as) void shown.enter(kind);
  else void start();
});

setTheme(localStorage.getItem('koppi-theme'));
chooseLanguage(localStorage.getItem('koppi-language') ?? navigator.language.slice(0, 2));
void start();
