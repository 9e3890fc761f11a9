import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readDemo } from '../../../../bot/load-demo.ts';
import { createKnowledge, type Knowledge } from '../../../../dialogs/knowledge.ts';
import { readFindQuestion } from '../../../../dialogs/meeting/find/read-find.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = createKnowledge(await readDemo());
});

const today = isoDate.parse('2026-11-25');
const read = (text: string): string | undefined => {
  const found = readFindQuestion(text, knowledge, today);
  if (!found) return undefined;
  const { said, groups = [], areas, span, words } = found;
  const days = span ? `${span.from ?? ''}/${span.to ?? ''}` : '';
  return [said, groups.join(' '), areas.join(' '), days, words.join(' ')].join('|');
};

describe('questions about decisions', () => {
  test.each([
    ['mitä HYVÄ-ryhmä päätti kuraattorin ajoista?', 'fi|hyva-hartola|||kuraattorin ajoista'],
    ['Mitä päätettiin perhekahvilasta?', 'fi||||perhekahvilasta'],
    ['mitä on sovittu tulkkauksesta Hartolassa', 'fi||hartola||tulkkauksesta'],
    ['päätökset Hanko marraskuu', 'fi||hanko|2026-11-01/2026-11-30|'],
    ['HYVÄ-ryhmän muistiot', 'fi|hyva-hartola|||'],
    ['Hartolan päätökset syyskuulta', 'fi||hartola|2026-09-01/2026-09-30|'],
    ['milloin ydintiimi päätti perhekahvilasta', 'fi|hartola-sysma-ydintiimi|||perhekahvilasta'],
    ['muistiot 2025', 'fi|||2025-01-01/2025-12-31|'],
    ['onko kyselystä päätetty mitään', 'fi||||kyselystä'],
    ['mitä päätöksiä HYVÄ-ryhmä on tehnyt lokakuussa', 'fi|hyva-hartola||2026-10-01/2026-10-31|'],
    ['kerro mitä hyvis päätti kyselystä', 'fi|hyva-hartola|||kyselystä'],
    ['vilka beslut fattade nätverket om tolkning?', 'sv|hango-barn-och-familj|||tolkning'],
    ['what decisions were made about interpreters?', 'en||||interpreters'],
    ['vad beslöt nätverket om familjecaféet?', 'sv|hango-barn-och-familj|||familjecaféet'],
    ['besluten i Hangö i november', 'sv||hanko|2026-11-01/2026-11-30|'],
    ['vad kom ni överens om tolkning?', 'sv||||tolkning'],
    ['nätverkets minnesanteckningar', 'sv|hango-barn-och-familj|||'],
    ['what did the core team decide about interpreters', 'en|hartola-sysma-ydintiimi|||interpreters'],
    ['decisions Hartola November', 'en||hartola|2026-11-01/2026-11-30|'],
    ['beslut Hangö november', 'sv||hanko|2026-11-01/2026-11-30|'],
    ['beslut i Hangö i november', 'sv||hanko|2026-11-01/2026-11-30|'],
    ['beslut nätverket oktober', 'sv|hango-barn-och-familj||2026-10-01/2026-10-31|'],
    ['decisions Hanko November', 'en||hanko|2026-11-01/2026-11-30|'],
    ['what was agreed about the survey last month?', 'en|||2026-10-01/2026-10-31|survey'],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});

describe('questions about whom to contact stay what they are', () => {
  test.each([
    'kuka päättää päivähoitopaikasta Hartolassa',
    'mitä tehdä kun lapsesta on sovittu tapaaminen',
    'kenelle soitan päätöksestä',
    'mistä saa päätöksen toimeentulotuesta',
    'who decides about daycare in Hartola',
    'vem beslutar om dagvård i Hangö',
    'beslut Hangö dagvård',
    'vad ska man göra när föräldrarna bestämt sig för skilsmässa',
    'what should I do when they agreed to divorce',
    'HYVÄ-ryhmä',
    'Päätökset\n- Kysely tehdään keväällä.',
    'what became of the agreed times',
    'muistio HYVÄ-ryhmä',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('none of the evaluated questions asks for decisions', () => {
    const texts = readFileSync(new URL('../../../evaluation/demo/questions.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
    expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
  });
});
