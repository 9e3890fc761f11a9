import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { type Element, execute, text } from '../../card.ts';
import { areaName, type Reader } from '../../contact/views.ts';
import { gapStrings } from '../../strings/gaps.ts';
import type { World } from '../../world.ts';
import { type GapGroup, openGaps } from './open-gaps.ts';

/** More would not be read, and would not fit as buttons. */
export const mostShown = 5;
const mostAreas = 2;

/** What was asked in vain in these areas, with a button for each; undefined when there is nothing. */
export async function gapsSection(
  reader: Reader,
  { documents }: World,
  areas: ReadonlySet<AreaId>,
): Promise<{ readonly body: readonly Element[]; readonly asText: string } | undefined> {
  const groups = await openGaps(documents, reader.directory, areas, mostShown);
  if (groups.length === 0) return undefined;
  const say = gapStrings[reader.language];
  const lines = groups.map((group) => gapLine(reader, group));
  return {
    body: [
      text(say.title, { id: 'gaps', weight: 'bolder', style: 'heading' }),
      ...lines.map((line) => text(line, { spacing: 'small' })),
      text(say.whatIsKept, { isSubtle: true, size: 'small' }),
      {
        type: 'ActionSet',
        id: 'gap-buttons',
        actions: groups.map((group, at) =>
          execute(`gap-${at}`, say.handle(plainText(wordsOf(group))), {
            do: 'gap',
            gap: group.key,
            lang: reader.language,
          }),
        ),
      },
    ],
    asText: [`**${say.title}**`, lines.map((line) => `- ${line}`).join('\n'), say.whatIsKept].join('\n\n'),
  };
}

/** Markdown: `naapurin riita – Hartola, 4 kertaa`. */
export function gapLine(reader: Reader, group: GapGroup): string {
  const say = gapStrings[reader.language];
  const names = group.areas.map(({ area }) => (area === undefined ? say.noArea : areaName(reader, area)));
  const shown = names.slice(0, mostAreas).map(escapeText).join(', ');
  return say.line(
    escapeText(wordsOf(group)),
    say.areas(shown, Math.max(0, names.length - mostAreas)),
    group.count,
  );
}

export const wordsOf = ({ words }: GapGroup): string => words.join(' ');
