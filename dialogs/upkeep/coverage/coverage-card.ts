import type { CoverageGap } from '../../../knowledge/directory/coverage.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { card, container, execute, text } from '../../card.ts';
import { areaName, coordinatorOf, serviceName } from '../../contact/views.ts';
import { areasKeptBy, keepersUp } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import { coverageStrings } from '../../strings/coverage.ts';
import { sheetStrings } from '../../strings/sheets.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../scene.ts';
import { type Lacking, lackingIn } from './scope.ts';

/** Rows of each kind: more is for the spreadsheet. */
const mostRows = 5;

const kinds = ['no_primary', 'no_substitute', 'no_special', 'no_swedish'] as const;

/** What is missing in an area, in one's own areas, or everywhere: how much of each kind, and the first of it. */
export function coverageMessage(scene: Scene, area: AreaId | undefined): Message {
  const { reader } = scene;
  const { language } = reader;
  const say = coverageStrings[language];
  const { where, gaps } = lackingIn(scene, area);
  const title =
    where === 'own'
      ? say.yours
      : say.title(area && where === 'area' ? escapeText(areaName(reader, area)) : undefined);
  if (gaps.length === 0) return plain(`**${title}**\n\n${say.none}`, title);
  const groups = kinds
    .map((kind) => ({ kind, found: gaps.filter((gap) => gap.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => ({
      kind,
      heading: say.count(sheetStrings[language].coverage.kinds[kind], found.length),
      rows: [
        ...found.slice(0, mostRows).map((gap) => `- ${rowOf(scene, gap)}`),
        ...(found.length > mostRows ? [`- ${scene.say.andMoreRows(found.length - mostRows)}`] : []),
      ].join('\n'),
    }));
  const canName = gaps.some(({ kind }) => kind !== 'no_swedish');
  const hint = canName ? [hintOf(scene, area, where)] : [];
  const asText = [
    `**${title}**`,
    ...groups.map(({ heading, rows }) => `**${heading}**\n${rows}`),
    ...hint,
  ].join('\n\n');
  return {
    text: asText,
    summary: title,
    card: card(
      asText,
      [
        text(title, { id: 'coverage', size: 'large', weight: 'bolder', style: 'heading' }),
        ...groups.map(({ kind, heading, rows }) =>
          container([text(heading, { weight: 'bolder' }), text(rows, { spacing: 'small' })], {
            id: kind,
            separator: true,
            spacing: 'medium',
          }),
        ),
        ...hint.map((line) => text(line, { isSubtle: true, size: 'small' })),
      ],
      [
        execute('as-table', say.asTable, {
          do: 'offer',
          offer: { file: 'coverage', ...(area === undefined ? {} : { area }), lang: language },
          lang: language,
        }),
      ],
    ),
  };
}

/** Who may name somebody hears how; others, whom to tell. */
function hintOf({ turn, reader }: Scene, area: AreaId | undefined, where: Lacking['where']): string {
  const { directory, language } = reader;
  const say = coverageStrings[language];
  const { who } = turn;
  const keeps = where === 'own' || (area !== undefined && areasKeptBy(who.email, directory).has(area));
  if (who.admin || keeps) return say.howToMend;
  const [keepers = []] = area === undefined ? [] : keepersUp([area], directory);
  return say.tell(keepers.map((email) => escapeText(coordinatorOf(reader, email).name)));
}

function rowOf({ reader }: Scene, gap: CoverageGap): string {
  const service = 'service' in gap ? escapeText(serviceName(reader, gap.service)) : undefined;
  const area = 'area' in gap ? escapeText(areaName(reader, gap.area)) : undefined;
  if (service !== undefined && area !== undefined) return coverageStrings[reader.language].row(service, area);
  return service ?? area ?? '';
}
