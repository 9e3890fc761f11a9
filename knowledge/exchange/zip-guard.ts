import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import type { FaultMessage } from './fault-message.ts';

/** Megabytes. A contact list of 20,000 rows unpacks to about 20. */
const MOST_PACKED = 10;
const MOST_UNPACKED = 60;
const MOST_ENTRIES = 2000;
const MEGABYTE = 1024 * 1024;

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Why a zip file must not be given to a library that unpacks it in memory, or undefined when it may be.
 * The sizes in the directory are added up first; since they may lie, each entry is then unpacked to at
 * most its own claim.
 */
export const zipRefusal = (bytes: Uint8Array): FaultMessage | undefined => {
  if (bytes.byteLength > MOST_PACKED * MEGABYTE) return { code: 'too_large', megabytes: MOST_PACKED };
  const zip = bufferOf(bytes);
  const entries = readEntries(zip);
  if (entries === undefined) return { code: 'not_xlsx' };
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > MOST_ENTRIES || unpacked > MOST_UNPACKED * MEGABYTE) {
    return { code: 'unpacks_too_large', megabytes: MOST_UNPACKED };
  }
  return entries.every((entry) => keepsItsWord(zip, entry)) ? undefined : { code: 'damaged' };
};

const readEntries = (zip: Buffer): Entry[] | undefined => {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 22 > zip.length) return undefined;
  let at = zip.readUInt32LE(end + 16);
  if (at + zip.readUInt32LE(end + 12) !== end) return undefined;
  const entries: Entry[] = [];
  while (at + 46 <= end && zip.readUInt32LE(at) === ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return at === end && entries.length > 0 ? entries : undefined;
};

/** The names of what is in a zip file; none when it is no zip file. */
export const zipNames = (bytes: Uint8Array): readonly string[] =>
  (readEntries(bufferOf(bytes)) ?? []).map(({ name }) => name);

/** One entry of a zip file that `zipRefusal` let through; `undefined` when it has none of that name. */
export const zipEntry = (bytes: Uint8Array, name: string): Uint8Array | undefined => {
  const zip = bufferOf(bytes);
  const entry = readEntries(zip)?.find((each) => each.name === name);
  return entry && unpack(zip, entry);
};

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const keepsItsWord = (zip: Buffer, entry: Entry): boolean => unpack(zip, entry) !== undefined;

/** The content of an entry, unless it is not what the directory claims. */
const unpack = (zip: Buffer, entry: Entry): Buffer | undefined => {
  const { offset } = entry;
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_ENTRY) return undefined;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + entry.packed > zip.length) return undefined;
  const packed = zip.subarray(start, start + entry.packed);
  if (entry.method === STORED) return entry.packed === entry.unpacked ? packed : undefined;
  if (entry.method !== DEFLATED) return undefined;
  try {
    const content = inflateRawSync(packed, {
      maxOutputLength: Math.max(1, entry.unpacked),
    });
    return content.length === entry.unpacked ? content : undefined;
  } catch {
    return undefined;
  }
};
