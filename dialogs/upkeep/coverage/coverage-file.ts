import { coverageSheet } from '../../../knowledge/exchange/coverage-sheet.ts';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { areaName } from '../../contact/views.ts';
import { coverageStrings } from '../../strings/coverage.ts';
import { sheetStrings } from '../../strings/sheets.ts';
import type { MadeFile } from '../exchange/made-file.ts';
import type { Scene } from '../scene.ts';
import { lackingIn } from './scope.ts';

/** All that is missing, as a spreadsheet; in the same areas as on the card. */
export async function coverageFile(scene: Scene, area: AreaId | undefined): Promise<MadeFile> {
  const { reader } = scene;
  const { directory, language, today } = reader;
  const say = coverageStrings[language];
  const { where, gaps } = lackingIn(scene, area);
  const named = where === 'area' ? area : undefined;
  return {
    name: `${[say.fileName, ...(named === undefined ? [] : [named]), today].join('-')}.xlsx`,
    description: say.fileDescription(named && plainText(areaName(reader, named))),
    bytes: await coverageSheet(gaps, directory, { language, today }, sheetStrings[language].coverage),
  };
}
