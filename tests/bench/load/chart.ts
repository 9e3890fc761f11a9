export interface Panel {
  readonly title: string;
  /** What stands under the panel; its values are drawn by their orders of magnitude. */
  readonly along: string;
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly (readonly [x: number, y: number])[];
  }[];
}

const size = { width: 400, height: 250 };
const frame = { left: 60, right: 380, top: 48, bottom: 200 };
const colours = ['#1f5fa8', '#b3530f', '#3a7d34'];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const short = (value: number): string => (value >= 1000 ? `${value / 1000}k` : String(value));

/** The least of 1, 2 and 5 times a power of ten that is not less. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((times) => times * power >= value) ?? 10) * power;
}

function drawn({ title, along, lines }: Panel, at: number): string {
  const points = lines.flatMap(({ points }) => points);
  const xs = [...new Set(points.map(([x]) => x))].toSorted((a, b) => a - b);
  const [low = 1] = xs;
  const high = xs.at(-1) ?? low;
  const top = roundUp(Math.max(...points.map(([, y]) => y), 1));
  const across = (x: number): number =>
    frame.left + (Math.log(x / low) / Math.log(high / low || 1)) * (frame.right - frame.left);
  const up = (y: number): number => frame.bottom - (y / top) * (frame.bottom - frame.top);
  const text = (x: number, y: number, said: string, more = ''): string =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(said)}</text>`;
  return [
    `<g transform="translate(${(at % 2) * size.width} ${Math.floor(at / 2) * size.height})">`,
    text(frame.left, 20, title, 'font-weight="bold"'),
    ...[0, 0.5, 1].flatMap((share) => [
      `<path d="M${frame.left} ${up(share * top).toFixed(1)}H${frame.right}" stroke="#ddd"/>`,
      text(frame.left - 6, up(share * top) + 4, short(share * top), 'text-anchor="end"'),
    ]),
    ...xs.map((x) => text(across(x), frame.bottom + 16, short(x), 'text-anchor="middle"')),
    text((frame.left + frame.right) / 2, frame.bottom + 34, along, 'text-anchor="middle"'),
    ...lines.flatMap(({ name, points }, nth) => {
      const colour = colours[nth % colours.length];
      const places = points.map(([x, y]) => [across(x).toFixed(1), up(y).toFixed(1)] as const);
      return [
        text(frame.left + nth * 110, 38, name, `fill="${colour}"`),
        `<polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
      ];
    }),
    '</g>',
  ].join('\n');
}

/** Panels two by two, as an SVG; the upward axes begin at zero. */
export function chartOf(panels: readonly Panel[]): string {
  const width = 2 * size.width;
  const height = Math.ceil(panels.length / 2) * size.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels.map(drawn),
    '</svg>\n',
  ].join('\n');
}
