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
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
    entries.push({
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return at === end && entries.length > 0 ? entries : undefined;
};

const keepsItsWord = (zip: Buffer, entry: Entry): boolean => {
  const { offset } = entry;
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_ENTRY) return false;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + entry.packed > zip.length) return false;
  if (entry.method === STORED) return entry.packed === entry.unpacked;
  if (entry.method !== DEFLATED) return false;
  try {
    const content = inflateRawSync(zip.subarray(start, start + entry.packed), {
      maxOutputLength: Math.max(1, entry.unpacked),
    });
    return content.length === entry.unpacked;
  } catch {
    return false;
  }
};
