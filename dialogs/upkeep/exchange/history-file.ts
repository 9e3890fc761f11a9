import type { HistoryEntry } from '../../../knowledge/directory/history.ts';
import { tableSheet } from '../../../knowledge/exchange/table-sheet.ts';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import { areaName, coordinatorOf, serviceName } from '../../contact/views.ts';
import { exchangeStrings } from '../../strings/exchange.ts';
import { sheetStrings } from '../../strings/sheets.ts';
import type { Slots } from '../command.ts';
import { describeChange } from '../describe-change.ts';
import { findHistory, lookedThrough, subjectOf } from '../history-view.ts';
import type { Scene } from '../scene.ts';
import type { MadeFile } from './made-file.ts';
import type { Offer } from './offer.ts';

/** Who changed what of a service, a worker or an area, or of everything. */
export async function historyFile(
  scene: Scene,
  { service, worker, area }: Omit<HistoryOffer, 'file' | 'lang'>,
): Promise<MadeFile> {
  const { reader } = scene;
  const words = exchangeStrings[reader.language].history;
  const subject = {
    ...(service === undefined ? {} : { service }),
    workers: worker === undefined ? [] : [worker],
    areas: area === undefined ? [] : [area],
  };
  const about = subjectOf(scene, subject) || undefined;
  const named = [words.file, service, worker?.split('@', 1)[0], area, reader.today];
  return {
    name: `${named.filter((part) => part !== undefined).join('-')}.xlsx`,
    description: plainText(words.offer(about)),
    bytes: await historySheet(scene, subject, about),
  };
}

type HistoryOffer = Extract<Offer, { file: 'history' }>;

/**
 * The changes of a subject as XLSX, newest first, a row for each field that changed. Days are those of the tenant's
 * time zone. `about` is the subject in words, undefined when it is everything.
 */
async function historySheet(
  scene: Scene,
  subject: Pick<Slots, 'service' | 'workers' | 'areas'>,
  about: string | undefined,
): Promise<Uint8Array> {
  const { reader } = scene;
  const words = exchangeStrings[reader.language].history;
  const { onDay, day } = sheetStrings[reader.language].contacts;
  const entries = await findHistory(scene, subject);
  const { columns } = words;
  return tableSheet({
    title: words.title(about),
    notes: [
      onDay(day(reader.today)),
      ...(entries.length === 0 ? [words.empty] : []),
      ...(entries.length >= lookedThrough ? [words.latest(lookedThrough)] : []),
    ],
    columns: [
      { header: columns.when, width: 12 },
      { header: columns.who, width: 20 },
      { header: columns.how, width: 18 },
      { header: columns.service, width: 22 },
      { header: columns.worker, width: 20 },
      { header: columns.areas, width: 22 },
      { header: columns.what, width: 30 },
      { header: columns.from, width: 32 },
      { header: columns.to, width: 32 },
    ],
    sections: [{ rows: entries.flatMap((entry) => rowsOf(scene, entry)) }],
    day: reader.today,
  });
}

function rowsOf(scene: Scene, entry: HistoryEntry): readonly (readonly string[])[] {
  const { say, reader, world } = scene;
  const words = exchangeStrings[reader.language].history;
  const { day } = sheetStrings[reader.language].contacts;
  const via = say.via[entry.by.via];
  const head = [
    day(world.dayOf(entry.at)),
    entry.by.name,
    entry.undoes === undefined ? via : words.undone(via),
    entry.service === undefined ? '' : serviceName(reader, entry.service),
    entry.worker === undefined ? '' : coordinatorOf(reader, entry.worker).name,
    entry.areas.map((area) => areaName(reader, area)).join(', '),
  ];
  if (entry.start !== undefined) return [[...head, say.historyStart(entry.start), '', '']];
  return entry.changes.flatMap((change) => {
    const { title, how, rows } = describeChange(change, reader, say);
    const whole = how === 'added' ? say.added(title) : how === 'removed' ? say.removed(title) : undefined;
    return [
      ...(whole === undefined ? [] : [[...head, whole, '', '']]),
      ...rows.map(({ label, before = '', after = '' }) => [...head, words.what(title, label), before, after]),
    ];
  });
}
