/**
 * JSON.parse tells neither on which line an element stands nor, always, where a text is broken. This walks over
 * the text for those two things alone; the values themselves come from JSON.parse.
 */
interface JsonLines {
  /** Lines of the elements of an array: `''` is the top-level array, `areas` the array under that key. */
  readonly elements: ReadonlyMap<string, readonly number[]>;
  /** The line where the text stops being JSON. */
  readonly brokenAt: number | undefined;
}

const MOST_DEPTH = 64;

const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\n\r\t]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\n\r\t]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export const jsonLines = (text: string): JsonLines => {
  const walk = new JsonWalk(text);
  const whole = walk.value('', 0) && walk.atEnd();
  return { elements: walk.elements, brokenAt: whole ? undefined : walk.line };
};

class JsonWalk {
  readonly elements = new Map<string, number[]>();
  readonly #text: string;
  #at = 0;
  #counted = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of the present position; only ever asked going forward. */
  get line(): number {
    let newline = this.#text.indexOf('\n', this.#counted);
    while (newline >= 0 && newline < this.#at) {
      this.#line += 1;
      this.#counted = newline + 1;
      newline = this.#text.indexOf('\n', this.#counted);
    }
    return this.#line;
  }

  atEnd(): boolean {
    this.#skip(SPACE);
    return this.#at === this.#text.length;
  }

  /** Steps over one value; `name` is the key it stands under, where that is worth noting. */
  value(name: string | undefined, depth: number): boolean {
    this.#skip(SPACE);
    if (depth > MOST_DEPTH) return false;
    if (this.#take('{')) return this.#members(name === '' ? 'keys' : undefined, depth);
    if (this.#take('[')) return this.#items(name, depth);
    return this.#skip(STRING) || this.#skip(SCALAR);
  }

  #members(noting: 'keys' | undefined, depth: number): boolean {
    this.#skip(SPACE);
    if (this.#take('}')) return true;
    do {
      this.#skip(SPACE);
      const start = this.#at;
      if (!this.#skip(STRING)) return false;
      const key = this.#text.slice(start + 1, this.#at - 1);
      this.#skip(SPACE);
      if (!this.#take(':')) return false;
      if (!this.value(noting === undefined ? undefined : key, depth + 1)) return false;
      this.#skip(SPACE);
    } while (this.#take(','));
    return this.#take('}');
  }

  #items(name: string | undefined, depth: number): boolean {
    const lines: number[] = [];
    if (name !== undefined && depth <= 1) this.elements.set(name, lines);
    this.#skip(SPACE);
    if (this.#take(']')) return true;
    do {
      this.#skip(SPACE);
      if (name !== undefined) lines.push(this.line);
      if (!this.value(undefined, depth + 1)) return false;
      this.#skip(SPACE);
    } while (this.#take(','));
    return this.#take(']');
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skip(token: RegExp): boolean {
    token.lastIndex = this.#at;
    if (!token.test(this.#text)) return false;
    this.#at = token.lastIndex;
    return true;
  }
}
