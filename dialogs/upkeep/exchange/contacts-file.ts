import { contactSheet } from '../../../knowledge/exchange/contact-sheet.ts';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { areaName } from '../../contact/views.ts';
import { exchangeStrings } from '../../strings/exchange.ts';
import { sheetStrings } from '../../strings/sheets.ts';
import type { Scene } from '../scene.ts';
import type { MadeFile } from './made-file.ts';

/** The contacts of an area: a list to print, and a table to edit and send back. */
export async function contactsFile({ reader }: Scene, area: AreaId): Promise<MadeFile> {
  const { directory, language, today } = reader;
  const words = exchangeStrings[language].contacts;
  return {
    name: `${[words.file, area, today].join('-')}.xlsx`,
    description: words.offer(plainText(areaName(reader, area))),
    bytes: await contactSheet(directory, area, { language, today }, sheetStrings[language].contacts),
  };
}
