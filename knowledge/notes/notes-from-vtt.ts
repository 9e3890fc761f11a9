import { isGreeting } from './greetings.ts';
import type { Line, Notes } from './notes.ts';

interface Spoken {
  readonly speaker: string | undefined;
  readonly text: string;
  readonly at: number;
}

const timing = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}[ \t]+-->/;
/** `Maija Meikäläinen: No niin`, as some tools write instead of a voice. */
const nameBefore = /^(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,3}): +/u;

/**
 * Reads a WebVTT transcript. Cues of one speaker in a row are one line. What is malformed is left out: lines that
 * belong to no cue, marks that are none; and so are cues that only greet, which would run on into what comes after them.
 */
export function notesFromVtt(source: string): Notes {
  let text = '';
  const lines: Line[] = [];
  for (const turn of joinTurns(readCues(source.normalize('NFC')))) {
    const from = text.length;
    text += `${turn.text}\n`;
    const { speaker, at } = turn;
    lines.push({
      text: turn.text,
      from,
      kind: 'plain',
      gap: false,
      at,
      ...(speaker !== undefined && { speaker }),
    });
  }
  return { text, lines, spoken: true };
}

function readCues(source: string): readonly Spoken[] {
  const cues: Spoken[] = [];
  let at: number | undefined;
  let speaker: string | undefined;
  for (const line of source.split(/\r\n|[\r\n]/)) {
    const time = timing.exec(line.trim());
    if (time) {
      at = Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]);
      speaker = undefined;
      continue;
    }
    if (line.trim() === '') at = undefined;
    if (at === undefined) continue;
    for (const part of voicesOf(line)) {
      speaker = part.speaker ?? speaker;
      if (part.text !== '' && !isGreeting(part.text)) cues.push({ speaker, text: part.text, at });
    }
  }
  return cues;
}

/** A line of a cue by its voices: `<v Maija>No niin</v>`. */
function voicesOf(line: string): readonly { speaker: string | undefined; text: string }[] {
  const [before = '', ...voices] = line.split(/<v(?:\.[^\s>]*)?[ \t]+/);
  return [
    ...(before.trim() === '' ? [] : [named(plain(before))]),
    ...voices.map((voice) => {
      const close = voice.indexOf('>');
      return close < 0
        ? { speaker: undefined, text: plain(voice) }
        : { speaker: plain(voice.slice(0, close)), text: plain(voice.slice(close + 1)) };
    }),
  ];
}

function named(text: string): { speaker: string | undefined; text: string } {
  const name = nameBefore.exec(text);
  return name ? { speaker: name[1], text: text.slice(name[0].length) } : { speaker: undefined, text };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['quot', '"'],
  ['lrm', ''],
  ['rlm', ''],
]);
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&([a-z]{2,4});/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

function joinTurns(cues: readonly Spoken[]): readonly Spoken[] {
  const turns: { speaker: string | undefined; texts: string[]; at: number }[] = [];
  for (const cue of cues) {
    const last = turns.at(-1);
    const unfinished = !/[.!?…]$/.test(last?.texts.at(-1) ?? '');
    if (last && last.speaker === cue.speaker && (cue.speaker !== undefined || unfinished))
      last.texts.push(cue.text);
    else turns.push({ speaker: cue.speaker, texts: [cue.text], at: cue.at });
  }
  return turns.map(({ speaker, texts, at }) => ({ speaker, text: texts.join(' '), at }));
}
