// @ts-check
import { fetchChats, fetchPeople, liveEvents, Refused } from './api.js';
import { createChat } from './chat.js';
import { createChatList } from './chat-list.js';
import { h } from './dom.js';
import { startScreen } from './start.js';
import { t } from './texts.js';
import { createToasts } from './toasts.js';
import { recallChoices, topBar } from './top-bar.js';

/** @typedef {import('./api.js').Chat} Chat */

const root = /** @type {HTMLElement} */ (document.querySelector('.root'));
const narrow = matchMedia('(max-width: 720px)');

/** Who and where stand in the address, so that reload, back and two tabs as two people all work. */
const place = () => {
  const hash = new URLSearchParams(location.hash.slice(1));
  return { as: hash.get('as'), kind: hash.get('chat') };
};
/** @param {string} [as] @param {string} [kind] */
const go = (as, kind) => {
  location.hash = as ? new URLSearchParams({ as, ...(kind ? { chat: kind } : {}) }).toString() : '';
};

/** What is on the screen as a person; nothing on the start screen.
 * @type {{ as: string, enter: (kind: string | null) => void, leave: () => void } | undefined} */
let shown;

async function showStart() {
  const { people, suggested } = await fetchPeople();
  document.title = 'Koppi';
  const draw = () =>
    root.replaceChildren(
      topBar({ redraw: draw }),
      startScreen(people, suggested, (person) => go(person.email)),
    );
  draw();
}

/** @param {string} as @param {string | null} kind */
async function showChats(as, kind) {
  const stream = liveEvents(as);
  /** @type {any[]} */
  const early = [];
  stream.onmessage = ({ data }) => early.push(JSON.parse(data));
  // Listen before reading, so that nothing falls between the two.
  await new Promise((resolve) => {
    stream.onopen = resolve;
    stream.onerror = resolve;
  });
  const first = await fetchChats(as).catch((error) => {
    stream.close();
    throw error;
  });
  // Somebody else was chosen meanwhile.
  if (place().as !== as) return stream.close();
  const me = first.me;
  let chats = first.chats;
  /** @type {ReturnType<typeof createChat> | undefined} */
  let open;
  let lost = false;

  const toasts = createToasts((person) => go(person, 'personal'));
  const banner = h('div', { class: 'banner', role: 'status', hidden: true });
  const list = createChatList((chat) => go(me.email, chat.kind));
  const main = h('main', { class: 'main' });
  const panes = h('div', { class: 'panes' }, list.element, main);

  const fault = (/** @type {unknown} */ error) => {
    if (error instanceof Refused && error.status === 404) return go();
    banner.textContent = t().offline;
    banner.hidden = false;
  };

  const draw = () => {
    list.draw(chats, open?.chat.id);
    const unread = chats.reduce((sum, chat) => sum + chat.unread, 0);
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Koppi – ${me.name}`;
  };

  /** @param {string} id @param {(chat: Chat) => Chat} change */
  const change = (id, change) => {
    chats = chats.map((chat) => (chat.id === id ? change(chat) : chat));
    draw();
  };

  /** @param {Chat | undefined} chat @param {boolean} [focus] */
  async function enter(chat, focus = !narrow.matches) {
    panes.dataset.pane = chat ? 'chat' : 'list';
    if (!chat) {
      open = undefined;
      main.replaceChildren(h('p', { class: 'pick' }, t().pickChat));
      return draw();
    }
    const draft = open?.chat.id === chat.id ? open.draft() : { text: '' };
    const made = createChat({ me, chat, draft, back: () => go(me.email, 'list'), fault });
    open = made;
    main.replaceChildren(made.element);
    change(chat.id, (one) => ({ ...one, unread: 0 }));
    await made.load().catch(fault);
    if (focus && open === made) made.focus();
  }

  const here = () => chats.find((chat) => chat.id === open?.chat.id);

  /** In a newly chosen language; what was being written stays. */
  function redraw() {
    frame();
    void enter(here(), false);
  }
  function frame() {
    root.replaceChildren(topBar({ me, redraw, switchPerson: () => go() }), banner, toasts.element, panes);
  }

  /** After a lost connection, or a restart of the program. */
  async function refresh() {
    chats = (await fetchChats(as)).chats;
    await enter(here(), false);
  }

  /** @param {any} event as in bot/local/live.ts */
  function happened(event) {
    const log = open && open.chat.id === event.chat ? open : undefined;
    switch (event.type) {
      case 'message': {
        log?.happened((to) => to.add(event.message));
        const { from, at, preview } = event.message;
        const mine = from.id === `29:${me.id}`;
        const seen = mine || (log && !document.hidden);
        const more = seen ? 0 : 1;
        change(event.chat, (chat) => ({ ...chat, last: { from, at, preview }, unread: chat.unread + more }));
        if (seen && !mine) void log?.read();
        return;
      }
      case 'update':
        return log?.happened((to) => to.update(event.message));
      case 'delete':
        return log?.happened((to) => to.remove(event.id));
      case 'typing':
        return log?.happened((to) => to.showTyping(true));
      case 'failed':
        return log?.happened((to) => to.markFailed(event.id));
      case 'read':
        return change(event.chat, (chat) => ({ ...chat, unread: 0 }));
      case 'elsewhere':
        return toasts.add(event);
    }
  }

  const seen = () => {
    if (!document.hidden && open) void open.read();
  };
  document.addEventListener('visibilitychange', seen);
  stream.onmessage = ({ data }) => happened(JSON.parse(data));
  stream.onerror = () => {
    lost = true;
    fault(undefined);
  };
  stream.onopen = () => {
    banner.hidden = true;
    if (lost) void refresh().catch(fault);
    lost = false;
  };
  shown = {
    as,
    enter: (wanted) => void enter(pick(chats, wanted)),
    leave() {
      stream.close();
      document.removeEventListener('visibilitychange', seen);
    },
  };
  frame();
  const entering = enter(pick(chats, kind));
  for (const event of early) happened(event);
  await entering;
}

/** On a phone one starts from the list, on a desk from the chat with Koppi.
 * @param {Chat[]} chats @param {string | null} kind */
const pick = (chats, kind) =>
  chats.find((chat) => chat.kind === kind) ?? (kind === 'list' && narrow.matches ? undefined : chats[0]);

async function start() {
  if (shown) root.replaceChildren();
  shown?.leave();
  shown = undefined;
  const { as, kind } = place();
  try {
    await (as ? showChats(as, kind) : showStart());
  } catch (error) {
    if (error instanceof Refused && as) return go();
    const waiting = h('p', { class: 'pick', role: 'alert' }, t().offline);
    root.replaceChildren(topBar({ redraw: () => undefined }), waiting);
    setTimeout(start, 2000);
  }
}

addEventListener('hashchange', () => {
  const { as, kind } = place();
  if (shown && shown.as === as) shown.enter(kind);
  else void start();
});

recallChoices();
void start();
