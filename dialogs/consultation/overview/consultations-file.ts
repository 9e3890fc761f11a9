import { type TableCell, type TableColumn, tableSheet } from '../../../knowledge/exchange/table-sheet.ts';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { areaName, serviceName } from '../../contact/views.ts';
import { consultationOverview } from '../../strings/consultation-overview.ts';
import type { MadeFile } from '../../upkeep/exchange/made-file.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { areasSeen, yearOf } from './overview-of.ts';
import { type Figures, figuresOf, groupedBy, monthOf, rowsOf } from './statistics.ts';

/** Widths in characters and, behind the names, how the figures are shown. */
const looks: readonly Omit<TableColumn, 'header'>[] = [
  { width: 11 },
  { width: 26 },
  { width: 22 },
  { width: 9 },
  { width: 9 },
  { width: 13, numbers: '0.0' },
  { width: 13, numbers: '0.0' },
  { width: 13, numbers: '0%' },
  { width: 11, numbers: '0%' },
  { width: 13, numbers: '0%' },
  { width: 11 },
  { width: 11 },
];

/**
 * The figures of the last twelve months as a spreadsheet: by month, by service, and by all of month, service and area; no
 * names, nothing written.
 */
export async function consultationsFile(scene: Scene, area: AreaId | undefined): Promise<MadeFile> {
  const { reader } = scene;
  const { language, today } = reader;
  const say = consultationOverview[language];
  const { months, consultations, calendar } = await yearOf(
    scene.world,
    scene.turn.moment,
    areasSeen(scene, area),
  );
  const byMonth = groupedBy(consultations, (each) => monthOf(each, calendar));
  const byService = groupedBy(consultations, ({ service }) => service);
  const nameOf = (id: AreaId): string => plainText(areaName(reader, id));
  const bytes = await tableSheet({
    title: area === undefined ? say.title : say.titleIn(nameOf(area)),
    notes: [say.sheetNote],
    columns: say.columns.map((header, at) => ({ header, ...(looks[at] ?? { width: 13 }) })),
    sections: [
      {
        heading: say.byMonth,
        rows: months.map((month) => [
          month,
          say.all,
          say.all,
          ...cellsOf(figuresOf(byMonth.get(month) ?? [], calendar)),
        ]),
      },
      {
        heading: say.byService,
        rows: [...byService.values()]
          .sort((one, other) => other.length - one.length)
          .map((group) => [
            say.all,
            plainText(serviceName(reader, group[0].service)),
            say.all,
            ...cellsOf(figuresOf(group, calendar)),
          ]),
      },
      {
        heading: say.byEach,
        rows: rowsOf(consultations, calendar).map(({ month, service, area: where, figures }) => [
          month,
          plainText(serviceName(reader, service)),
          nameOf(where),
          ...cellsOf(figures),
        ]),
      },
    ],
    day: today,
  });
  return { name: `${say.fileName}-${today}.xlsx`, description: say.fileDescription, bytes };
}

/** A figure that is not told leaves its cell empty. */
const cellsOf = (figures: Figures): readonly TableCell[] => [
  figures.asked,
  figures.open,
  figures.reaction ?? '',
  figures.closing ?? '',
  figures.withoutMeeting ?? '',
  figures.useful?.very ?? '',
  figures.useful?.somewhat ?? '',
  figures.saved?.referral ?? '',
  figures.saved?.meeting ?? '',
];
