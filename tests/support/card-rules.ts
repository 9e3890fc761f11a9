import { createRequire } from 'node:module';

/** The package's module build does not load in Node; its bundle does. */
const adaptiveCards: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);
const { AdaptiveCard, SerializationContext, Versions } = adaptiveCards;

interface Part {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Everything that is wrong with a card: by the official parser, and by the rules of Teams. */
export function faultsOfCard(card: unknown): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card as object, context);
  const faults = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  for (const { message } of parsed.validateProperties().validationEvents) faults.push(message);

  const root = card as Part;
  if (root.version !== '1.5') faults.push('the version is not 1.5');
  if (typeof root.fallbackText !== 'string' || root.fallbackText === '')
    faults.push('there is no text fallback');
  if (JSON.stringify(card).length > 28_000) faults.push('the card is larger than 28 kB');
  if (Array.isArray(root.actions) && root.actions.length > 6) faults.push('there are more than six actions');

  const ids: unknown[] = [];
  let mustFill = false;
  const ways: Part[] = [];
  walk(card, (part) => {
    if (part.type === undefined) return;
    if (part.id !== undefined) ids.push(part.id);
    if (part.type === 'TextBlock' && part.wrap !== true) faults.push('a text does not wrap');
    if (part.type === 'TextBlock' && part.text === '') faults.push('a text is empty');
    if (part.type.startsWith('Input.') && !(part.label && part.errorMessage))
      faults.push('an input lacks label or error message');
    if (part.type === 'ActionSet' && Array.isArray(part.actions) && part.actions.length > 6)
      faults.push('an action set is too long');
    if (part.type.startsWith('Action.') && !part.title) faults.push('an action has no title');
    if (part.isRequired === true) mustFill = true;
    if (part.id === 'back') ways.push(part);
    if (part.style === 'destructive' || part.style === 'positive') faults.push('an action is coloured');
    if (part.type === 'Action.Execute') {
      const fallback = part.fallback as Part | undefined;
      if (fallback?.type !== 'Action.Submit')
        faults.push('Action.Execute has no Action.Submit to fall back on');
      if (JSON.stringify(fallback?.data) !== JSON.stringify(part.data))
        faults.push('the fallback carries other data');
    }
    if (part.type === 'Action.OpenUrl' && !/^(https:|mailto:|tel:)/.test(String(part.url)))
      faults.push(`a link goes to ${part.url}`);
  });
  if (mustFill && ways.some(({ associatedInputs }) => associatedInputs !== 'none'))
    faults.push('the way back asks for the inputs');
  if (new Set(ids).size !== ids.length) faults.push('two elements have the same id');
  return faults;
}

function walk(part: unknown, visit: (part: Part) => void): void {
  if (Array.isArray(part)) for (const each of part) walk(each, visit);
  else if (typeof part === 'object' && part !== null) {
    visit(part as Part);
    for (const [key, value] of Object.entries(part)) if (key !== 'fallback') walk(value, visit);
  }
}
