import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../../../bot/package-root.ts';
import { languages } from '../../../../knowledge/kernel/languages.ts';
import { commandOf } from './demo-commands.ts';

const evaluation = readFileSync(`${packageRoot()}/tests/evaluation/demo/questions.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);

describe('a question is no command', () => {
  test('none of the evaluation questions is one, whatever language the person speaks', () => {
    for (const language of languages)
      expect(evaluation.filter((text) => commandOf(text, language) !== undefined)).toEqual([]);
  });

  test.each([
    'Kuka on perheneuvolan varahenkilö Hartolassa?',
    'Mistä löydän historian opettajan?',
    'Mitä palveluja Hartolassa on?',
    'perheneuvola Hartola',
    'Elisa Koivula',
    'poissaolot koulussa, kuka auttaa?',
    'poissa koulusta 1.12.',
    'koulupoissaolot Hollola',
    'lapsi ei puhu, kuka auttaa',
    'lapsi lopettaa koulun',
    'lopettaa',
    'palvelut lapsiperheille Hartola',
    'lisää tukea perheelle Hartolassa',
    'seuraa lapsen kehitystä',
    'vahvista vanhemmuutta',
    'historia opettaja',
    'muutokset perheessä ja lapsi oireilee',
    'ilmoitukset lastensuojelulle',
    'seuraava askel lastensuojeluilmoituksen jälkeen',
    'työntekijät jaksavat huonosti',
    'peru aika neuvolaan',
    'puhelin Hartola',
    'konsultoin perheneuvolaa',
    'korvaa Kela matkat',
    'vaihda kieli ruotsiksi',
    'lomalla oleva perhe',
    'perheneuvolalla on uusi nimi',
    'Onko Elisa Koivula poissa?',
    'Elisa Koivula on poissa, kuka sijaistaa?',
    'nimeä kuka hoitaa perheneuvolaa Hartolassa',
    'poista',
    'tjänster för barnfamiljer i Hangö',
    'uppsökande ungdomsarbete i Hangö',
    'byt skola',
    'följ barnets utveckling',
    'ändringar i familjen',
    'name the family centre coordinator in Hartola',
    'Name of the substitute for speech therapy in Hartola',
    'changes in the family situation',
    'areas of responsibility',
    'services for a child with autism',
    'follow up on a child in Hanko',
    'outreach youth work Hanko',
    "to check a child's hearing",
    'kieli suomi',
    'kotialue Hartola',
    'ohje',
    '',
    '?',
  ])('%s', (text) => {
    for (const language of languages) expect(commandOf(text, language)).toBeUndefined();
  });
});
