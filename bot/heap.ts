import { setFlagsFromString } from 'node:v8';

/**
 * By itself V8 lets garbage pile up to several times of what is kept before it looks for it. Here it looks when that has
 * grown by so many percent: memory of an instance is what it is paid for by.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=40');
