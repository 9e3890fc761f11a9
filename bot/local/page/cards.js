// @ts-check
import { Refused } from './api.js';
import { h } from './dom.js';
import { markdown, openSafely } from './markdown.js';
import { t } from './texts.js';

/** The library is a classic script and puts itself here. */
const AdaptiveCards = /** @type {any} */ (globalThis).AdaptiveCards;

/** Colours are the page's own variables, so light and dark need one configuration and switch without redrawing. */
const tone = (/** @type {string} */ name) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });
const foregroundColors = {
  default: tone('card-text'),
  dark: tone('card-text'),
  light: tone('card-text'),
  accent: tone('card-accent'),
  good: tone('card-good'),
  warning: tone('card-warning'),
  attention: tone('card-attention'),
};
const surface = (/** @type {string} */ name) => ({
  backgroundColor: `var(--card-bg-${name})`,
  foregroundColors,
});

const hostConfig = new AdaptiveCards.HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: surface('default'),
    emphasis: surface('emphasis'),
    accent: surface('accent'),
    good: surface('good'),
    warning: surface('warning'),
    attention: surface('attention'),
  },
  actions: {
    maxActions: 6,
    spacing: 'large',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small' },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
  textBlock: { headingLevel: 3 },
});

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (
  /** @type {string} */ text,
  /** @type {{ outputHtml?: string, didProcess: boolean }} */ result,
) => {
  // The library wants HTML; it gets what safe nodes look like, never the text itself.
  result.outputHtml = h('div', {}, markdown(text)).innerHTML;
  result.didProcess = true;
};

/**
 * @typedef {{ kind: 'note' | 'error', text: string }} Note
 * @typedef {{
 *   press: (action: object, trigger: 'manual' | 'automatic') => Promise<import('./api.js').Answer>,
 *   submit: (data: unknown) => Promise<import('./api.js').Answer>,
 *   answered: (answer: import('./api.js').Answer, note: Note | undefined) => void,
 * }} CardDoings
 */

/**
 * Draws one card. It is a form, so that equally named radio buttons of two cards do not switch each other off.
 * @param {Record<string, any>} json
 * @param {CardDoings} doings
 */
export function createCard(json, doings) {
  const status = h('div', { class: 'card-status', 'aria-live': 'polite' });
  const frame = h('form', {
    class: 'card',
    'data-testid': 'card',
    role: 'group',
    'aria-label': json.fallbackText || t().card,
    tabindex: '-1',
    onsubmit: (/** @type {Event} */ event) => event.preventDefault(),
  });
  const drawn = draw(json, (action) => {
    void perform(action);
  });
  frame.append(drawn ?? h('p', { class: 'card-fallback' }, json.fallbackText || t().badCard), status);

  /** @param {Note | undefined} said */
  function show(said) {
    status.replaceChildren(
      ...(said
        ? [h('p', { class: `card-${said.kind}`, 'data-testid': `card-${said.kind}` }, said.text)]
        : []),
    );
    if (said) status.scrollIntoView({ block: 'nearest' });
  }

  /** @param {any} action */
  async function perform(action) {
    const type = action.getJsonTypeName();
    if (type === 'Action.OpenUrl') {
      show(openSafely(String(action.url ?? '')) ? undefined : { kind: 'error', text: t().badUrl });
      return;
    }
    if (type !== 'Action.Execute' && type !== 'Action.Submit') return;
    if (frame.hasAttribute('aria-busy')) return;
    show(undefined);
    frame.setAttribute('aria-busy', 'true');
    const { id, title, verb, data } = action;
    /** @type {any} */
    const answer = await (type === 'Action.Execute'
      ? doings.press({ id, title, verb, data }, 'manual')
      : doings.submit(data)
    ).catch((/** @type {unknown} */ fault) => fault);
    frame.removeAttribute('aria-busy');
    const said = noteOf(answer);
    show(said);
    doings.answered(answer, said);
  }

  return { element: frame, show };
}

/** @param {any} answer @returns {Note | undefined} */
function noteOf(answer) {
  if (answer instanceof Refused && answer.status === 404) return { kind: 'error', text: t().gone };
  if (answer instanceof Error || answer.outcome === 'failed') return { kind: 'error', text: t().pressFailed };
  return answer.outcome === 'note' ? { kind: 'note', text: answer.text } : undefined;
}

/**
 * @param {object} json
 * @param {(action: any) => void} onAction
 * @returns {HTMLElement | undefined}
 */
function draw(json, onAction) {
  try {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = hostConfig;
    card.onExecuteAction = onAction;
    card.onAnchorClicked = () => false;
    card.parse(json);
    const element = card.render();
    if (!element) return undefined;
    element.removeAttribute('tabindex');
    for (const action of card.getAllActions()) {
      if (action.id && action.renderedElement) action.renderedElement.id = action.id;
    }
    for (const anchor of element.querySelectorAll('a')) {
      anchor.rel = 'noopener noreferrer';
      if (!anchor.href.startsWith('http')) anchor.removeAttribute('target');
    }
    return element;
  } catch {
    return undefined;
  }
}

/**
 * A card may ask to be refreshed when one of the named people looks at it.
 * @param {Record<string, any>} json
 * @param {string} viewer `29:…`
 * @returns {object | undefined} the action to run
 */
export function refreshAction(json, viewer) {
  const { action, userIds } = json.refresh ?? {};
  if (action?.type !== 'Action.Execute' || !Array.isArray(userIds) || !userIds.includes(viewer))
    return undefined;
  const { id, title, verb, data } = action;
  return { id, title, verb, data };
}
