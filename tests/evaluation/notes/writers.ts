import type { Pair } from './pairs.ts';

/** Who wrote the notes, by the names of their files; people write alike in all their notes. */
const writers: readonly (readonly [string, RegExp])[] = [
  ['first pairs', /^..-[01]/],
  ['second pairs', /^..-[23]/],
  ['third pairs', /^..-[45]/],
  ['second marker', /^finnish-three/],
  ['third marker', /-(?:three|four|five)\.txt/],
];

export const writerOf = ({ file }: Pair): string =>
  writers.find(([, files]) => files.test(file))?.[0] ?? 'first marker';
