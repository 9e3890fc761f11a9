import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * The same picture with a palette: a third of the bytes. Of a browser's screenshot alone: eight bits of red, green and blue, not
 * interlaced. Colours that nobody tells apart become one when there are more than 256.
 */
export function withPalette(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.readUInt16BE(8) !== 0x0802) throw new Error('not a screenshot');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width * 3, height);

  for (const mask of [0xffffff, 0xfcfcfc, 0xf8f8f8, 0xf0f0f0]) {
    const palette = new Map<number, number>();
    const rows = Buffer.alloc((width + 1) * height);
    for (let at = 0; at < width * height && palette.size <= 256; at += 1) {
      const colour = pixels.readUIntBE(at * 3, 3);
      // White and black stay what they are.
      const kept = colour === 0xffffff ? colour : colour & mask;
      const index = palette.get(kept) ?? palette.size;
      palette.set(kept, index);
      rows[at + Math.floor(at / width) + 1] = index;
    }
    if (palette.size > 256) continue;
    const indexed = Buffer.from(header);
    indexed[9] = 3;
    const colours = Buffer.from(
      [...palette.keys()].flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]),
    );
    return Buffer.concat([
      png.subarray(0, 8),
      chunk('IHDR', indexed),
      chunk('PLTE', colours),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
  throw new Error('too many colours');
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + size) });
    at += size + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}

/** Each row begins with how it was foretold from the pixel before, above, and before that; see the PNG specification, 9.2. */
function unfiltered(rows: Buffer, width: number, height: number): Buffer {
  const out = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (width + 1)];
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const before = x < 3 ? 0 : (out[at - 3] ?? 0);
      const above = y === 0 ? 0 : (out[at - width] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (out[at - width - 3] ?? 0);
      const foretold = [0, before, above, (before + above) >> 1, paeth(before, above, corner)][filter ?? 0];
      out[at] = (rows[at + y + 1] ?? 0) + (foretold ?? 0);
    }
  }
  return out;
}

function paeth(before: number, above: number, corner: number): number {
  const guess = before + above - corner;
  const [a, b, c] = [Math.abs(guess - before), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return before;
  return b <= c ? above : corner;
}
