import type { Press } from './press.ts';

/** The part of Adaptive Cards 1.5 that Koppi uses. Texts are markdown unless said otherwise. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly id?: string;
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: 'lighter' | 'default' | 'bolder';
  readonly isSubtle?: true;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly style?: 'heading';
}

export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  readonly items: readonly Element[];
  readonly style?: 'default' | 'emphasis' | 'attention' | 'good';
  readonly separator?: true;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
}

/** Rows of a name and what belongs to it, in two columns. */
export interface FactSet {
  readonly type: 'FactSet';
  readonly id?: string;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly id?: string;
  readonly actions: readonly Action[];
  readonly spacing?: 'small' | 'medium';
}

export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly isRequired: boolean;
  readonly style: 'compact' | 'expanded';
  readonly placeholder?: string;
  readonly isMultiSelect?: true;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface TextInput {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly isRequired: boolean;
  readonly placeholder?: string;
  readonly value?: string;
  readonly isMultiline?: true;
  readonly maxLength: number;
}

export interface DateInput {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly isRequired: boolean;
  /** `YYYY-MM-DD` */
  readonly value?: string;
}

export type Input = ChoiceSet | TextInput | DateInput;

export type Element = TextBlock | Container | FactSet | ActionSet | Input;

interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly id?: string;
  /** Plain text. */
  readonly title: string;
  readonly url: string;
}

export interface Execute {
  readonly type: 'Action.Execute';
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  readonly verb: string;
  readonly data: object;
  /** The inputs of the card need not be filled in, and are not sent. */
  readonly associatedInputs?: 'none';
  readonly fallback: {
    readonly type: 'Action.Submit';
    readonly title: string;
    readonly data: object;
    readonly associatedInputs?: 'none';
  };
}

export type Action = OpenUrl | Execute;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** Shown by a client that cannot show the card. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
}

export const card = (
  fallbackText: string,
  body: readonly Element[],
  actions: readonly Action[] = [],
): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText,
  body,
  ...(actions.length > 0 ? { actions } : {}),
});

export const text = (content: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock => ({
  type: 'TextBlock',
  text: content,
  wrap: true,
  ...look,
});

export const container = (
  items: readonly Element[],
  look: Omit<Container, 'type' | 'items'> = {},
): Container => ({
  type: 'Container',
  items,
  ...look,
});

export const openUrl = (id: string, title: string, url: string): Action => ({
  type: 'Action.OpenUrl',
  id,
  title,
  url,
});

type Pressed<P> = P extends unknown ? Omit<P, 'koppi'> : never;

/** A button that the bot answers in place. `press` may lack what an input of the card fills in. */
export function execute(id: string, title: string, press: Pressed<Press> | PartOfPress): Execute {
  const data = { koppi: 1, ...press };
  return {
    type: 'Action.Execute',
    id,
    title,
    verb: press.do,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}

/** A button that works whatever the inputs of its card hold. */
export const withoutInputs = (action: Execute): Execute => ({
  ...action,
  associatedInputs: 'none',
  fallback: { ...action.fallback, associatedInputs: 'none' },
});

/** A press whose other parts come from the card's own inputs. */
type PartOfPress = { readonly do: Press['do']; readonly lang: Press['lang'] };
