import { type TableSection, tableSheet } from '../../knowledge/exchange/table-sheet.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import type { MadeFile } from '../upkeep/exchange/made-file.ts';
import type { Scene } from '../upkeep/scene.ts';
import { ownDataOf } from './own-data.ts';
import { type FileRow, matterRows } from './own-matters.ts';
import { personRows } from './own-profile.ts';

/** Everything that is kept of the one who takes the file, by where it comes from, with how long it is kept. */
export async function ownDataFile(scene: Scene): Promise<MadeFile> {
  const own = await ownDataOf(scene);
  const words = privacyStringsIn(scene.reader.language);
  const sections = new Map<string, FileRow[]>();
  for (const row of [...personRows(scene, own), ...(await matterRows(scene, own))]) {
    const rows = sections.get(row.section);
    if (rows) rows.push(row);
    else sections.set(row.section, [row]);
  }
  const [what, content, kept] = words.columns;
  const bytes = await tableSheet({
    title: words.title,
    notes: [words.fileNote],
    columns: [
      { header: what, width: 40 },
      { header: content, width: 80 },
      { header: kept, width: 30 },
    ],
    sections: [...sections].map(
      ([heading, rows]): TableSection => ({
        heading,
        rows: rows.map((row) => [row.what, row.content, row.kept]),
      }),
    ),
    day: scene.reader.today,
  });
  const name = `${words.fileName}-${scene.reader.today}.xlsx`;
  return { name, description: words.fileDescription, bytes };
}
