import { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { consultationDocument } from '../../dialogs/consultation/document.ts';
import { type Language, languages } from '../../knowledge/kernel/languages.ts';
import { startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import { ask, doing, greeted } from '../support/consultation-taps.ts';
import { seeded } from '../support/seeded.ts';
import { zipOf } from '../support/zip.ts';
import { type Plant, type PlantKind, plantKinds, plantOf } from './plants.ts';

/** Ways in which people's words reach Koppi, and the kinds of documents that may keep them when they tell of nobody. */
const ways = {
  question: ['gap'],
  chat: ['gap'],
  consultation: ['consultation'],
  answer: ['consultation'],
  report: ['flag'],
  agenda: ['group_agenda'],
  practice: ['practice'],
  notes: ['meeting_draft'],
  notes_file: ['meeting_draft'],
  contacts_file: [],
} as const;
export type Way = keyof typeof ways;
const asking: readonly [Way, ...Way[]] = ['question', 'chat'];
const wayNames = Object.keys(ways) as [Way, ...Way[]];

interface Planted extends Plant {
  readonly way: Way;
  readonly language: Language;
}

/** Where something planted was found: kinds of documents, or another place. */
export interface Finding {
  readonly kind: PlantKind;
  readonly way: Way;
  readonly where: string;
}

export interface PlantedRun {
  readonly turns: number;
  readonly planted: readonly (Planted & { readonly foundIn: readonly string[] })[];
  /** How much there was to search in, characters. */
  readonly searched: Readonly<Record<string, number>>;
  readonly found: readonly Finding[];
  /** Where words that tell of nobody stand, as they should: it shows that the search finds what there is. */
  readonly kept: readonly Finding[];
  /** What is still in the bytes of the files after the time of texts is over and the program has stopped. */
  readonly afterwards: readonly Finding[];
}

const questions: Readonly<Record<Language, string>> = {
  fi: 'kuka on kuraattori Hollolassa, ',
  sv: 'vem är skolkurator i Hangö, ',
  en: 'who is the school social worker in Hollola, ',
};
const wordFor = (at: number): string => `n${at}`;
const notesOf = (text: string): string =>
  `Muistio HYVÄ-ryhmän kokouksesta 3.11.\n\nPäätökset\n- Sovittiin, että kysely tehdään: ${text}\n\nToimenpiteet\n- Samuli Kantola lähettää kyselyn 20.11. mennessä.\n`;

/** So many turns with something planted in each, then a search for all of it. The same seed plants the same. */
export async function plantedRun(seed: number, turns: number, logFile?: string): Promise<PlantedRun> {
  const chance = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'koppi-planted-'));
  const log = logFile ?? join(folder, 'koppi.log');
  const bot = await startTestBot(
    { KOPPI_STORE: 'sqlite', KOPPI_DATA: folder, LOG_LEVEL: 'trace' },
    { logTo: log },
  );
  const people = {
    asker: await greeted(bot, 'jaana.heikura'),
    adviser: await greeted(bot, 'jarkko.nurmela'),
    bystander: await greeted(bot, 'ilona.hameenniemi'),
  };
  const planted: Planted[] = [];
  for (let at = 0; at < turns; at += 1) {
    const language = chance.pick(languages);
    const way = chance.below(2) === 0 ? chance.pick(asking) : chance.pick(wayNames);
    const plant = plantOf(chance.pick(plantKinds), language, at, chance);
    planted.push({ ...plant, way, language });
    await turn(bot, people, { way, language, text: plant.text, at });
    if (at % 50 === 49) await bot.runDue();
  }
  await bot.runDue();

  const heard = new Map<string, string>();
  for (const { conversation, activity } of bot.connector.sent)
    heard.set(conversation, (heard.get(conversation) ?? '') + JSON.stringify(activity).toLowerCase());
  const own = ['personal-jaana.heikura@example.org', 'personal-jarkko.nurmela@example.org'];
  const others = [...heard]
    .filter(([conversation]) => !own.includes(conversation) && !conversation.includes('reporter-'))
    .map(([, text]) => text);
  const places: Readonly<Record<string, string>> = {
    log: readFileSync(log, 'utf8').toLowerCase(),
    metrics: (await (await fetch(`${bot.address}/metrics`)).text()).toLowerCase(),
    // The specialist is told of consultations alone.
    adviser: heard.get(own[1] ?? '') ?? '',
    others: others.join('\n'),
    ...documentsIn(folder),
  };
  const found = search(planted, places, (...at) => !mayStand(...at));
  const kept = search(planted, places, mayStand);
  // The questions end by silence or are closed, and 90 days later their words go; topic words that were asked twice after 180.
  for (const days of [7, 7, 7, 7, 14, 100, 60, 7]) await bot.goTo(bot.now() + days * 86_400_000);
  await bot.stop();
  const bytes = bytesIn(folder, log);
  const afterwards = search(
    planted.filter(({ way }) => ['question', 'chat', 'consultation', 'answer'].includes(way)),
    { bytes, ...documentsIn(folder) },
    () => true,
  );
  const searched = Object.fromEntries(Object.entries(places).map(([name, text]) => [name, text.length]));
  const seen = planted.map((each) => ({
    ...each,
    foundIn: search([each], places, (...at) => !mayStand(...at)).map(({ where }) => where),
  }));
  return { turns, planted: seen, searched: { ...searched, bytes: bytes.length }, found, kept, afterwards };
}

/** The same notes as text, as captions and as a Word document. */
function notesFile(text: string, at: number): [name: string, bytes: Uint8Array] {
  const name = 'HYVÄ-ryhmä 3.11';
  switch (at % 3) {
    case 0:
      return [`${name}.txt`, Buffer.from(notesOf(text))];
    case 1: {
      const said = `<v Ismo Pöyhönen>Sovittiin, että kysely tehdään: ${text}</v>`;
      return [`${name}.vtt`, Buffer.from(`WEBVTT\n\n00:00.000 --> 00:04.000\n${said}\n`)];
    }
    default: {
      const paragraphs = notesOf(text)
        .split('\n')
        .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
        .join('');
      const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
      const document = `<w:document xmlns:w="${space}"><w:body>${paragraphs}</w:body></w:document>`;
      return [`${name}.docx`, zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document })];
    }
  }
}

async function turn(
  bot: TestBot,
  people: { readonly asker: TestPerson; readonly adviser: TestPerson },
  { way, language, text, at }: { way: Way; language: Language; text: string; at: number },
): Promise<void> {
  const { asker, adviser } = people;
  const about = { service: 'perheneuvola', area: 'hartola', lang: language };
  switch (way) {
    case 'question':
      return void (await asker.say(questions[language] + text));
    case 'chat':
      return void (await asker.say(text));
    case 'consultation':
      return void (await ask(asker, about, { question: text, way: 'writing', times: '' }));
    case 'answer': {
      const question = `Mitä kokeilisin ryhmässä ${wordFor(at)}?`;
      await ask(asker, about, { question, way: 'writing', times: '' });
      const where = { field: 'asker', equals: 'tenant-1:aad-jaana.heikura@example.org' } as const;
      const asked = await bot.world.documents.find(consultationDocument, { where, limit: 10_000 });
      const id = asked.find(({ body }) => body.question === question)?.id;
      if (id === undefined) throw new Error('the specialist was not asked');
      return void (await adviser.press(doing({ do: 'consult_send', form: 'answer', id }), { text }));
    }
    case 'report': {
      // One reports the same only once.
      const reporter = bot.person({ email: `reporter-${at}@example.net` });
      const row = 'jarkko.nurmela@example.org';
      return void (await reporter.press(doing({ do: 'flag_send', ...about }), {
        row,
        reason: 'other',
        note: text,
      }));
    }
    case 'agenda':
      return void (await asker.say(`lisää HYVÄ-ryhmän asialistalle: ${text}`));
    case 'practice':
      return void (await asker.press(
        doing({ do: 'practice_send', form: 'new', fresh: `planted-${at}`, lang: language }),
        { name: `Läksykahvila ${at}`, what: text, areas: 'Hartola', services: 'kuraattori', status: 'trial' },
      ));
    case 'notes':
      return void (await asker.say(notesOf(text)));
    case 'notes_file':
      return void (await asker.sendFile(...notesFile(text, at)));
    case 'contacts_file':
      return void (await asker.sendFile(
        'yhteystiedot.csv',
        Buffer.from(`service_id;service_fi;worker;email\nperheneuvola;${text};Maija Malli;ei osoite\n`),
      ));
  }
}

const row = z.object({ kind: z.string(), id: z.string(), body: z.string() });

/** What is stored by the kinds of documents, and all of the bytes. */
function documentsIn(folder: string): Readonly<Record<string, string>> {
  const database = new Database(join(folder, 'koppi.db'), { readonly: true });
  const rows = z.array(row).parse(database.prepare('SELECT kind, id, body FROM document').all());
  database.close();
  const texts: Record<string, string> = {};
  for (const { kind, id, body } of rows)
    texts[`document ${kind}`] = `${texts[`document ${kind}`] ?? ''}${id} ${body}\n`.toLowerCase();
  return texts;
}

const bytesIn = (folder: string, except: string): string =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== except)
    .map((path) => readFileSync(path, 'utf8').toLowerCase())
    .join('\n');

function search(
  planted: readonly Planted[],
  places: Readonly<Record<string, string>>,
  isMeant: (...at: Parameters<typeof mayStand>) => boolean,
): readonly Finding[] {
  return planted.flatMap(({ kind, way, needles }) =>
    Object.entries(places)
      .filter(([where]) => isMeant(kind, way, where))
      .filter(([, text]) => needles.some((needle) => text.includes(needle)))
      .map(([where]) => ({ kind, way, where })),
  );
}

/** Words that tell of nobody, and initials, may stand in the documents that are made for them. */
function mayStand(kind: PlantKind, way: Way, where: string): boolean {
  // A text that is refused stays in the form of whoever wrote it.
  if (where === 'adviser' && way === 'answer') return true;
  if (kind !== 'free_text' && kind !== 'initials') return false;
  const keeps: readonly string[] = ways[way];
  if (where === 'adviser') return way === 'consultation';
  // A report goes to the coordinators.
  if (where === 'others' && way === 'report') return true;
  return keeps.some((document) => where === `document ${document}`);
}

/** What has a shape is always found; names, streets and days are words as well. */
const mayBeMissed: readonly PlantKind[] = ['client_name', 'street_address', 'birth_date'];

/** What is more than a miss of the screening, in a document that is made for people's words. */
export const faultsOf = ({ found, afterwards }: PlantedRun): readonly Finding[] => [
  // What passes the search goes the way of any other words.
  ...found.filter(
    ({ kind, way, where }) => !mayBeMissed.includes(kind) || !mayStand('free_text', way, where),
  ),
  ...afterwards,
];
