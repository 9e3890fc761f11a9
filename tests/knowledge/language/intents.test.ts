import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Intent } from '../../../knowledge/language/question.ts';
import { createQuestionReader } from '../../../knowledge/language/read-question.ts';
import { smallDirectory } from './small-directory.ts';

const reader = createQuestionReader(smallDirectory);

describe('what the person wants', () => {
  test.each<readonly [said: string, intent: Intent]>([
    ['entä Sysmässä?', 'area_only'],
    ['ja Heinola?', 'area_only'],
    ['och i Ekenäs?', 'area_only'],
    ['Hartola', 'area_only'],
    ['what about Heinola?', 'area_only'],
    ['entä jos perhe asuu Sysmässä?', 'area_only'],
    ['samma i Ekenäs', 'area_only'],
    ['entä varahenkilö?', 'substitute'],
    ['kuka sijaistaa?', 'substitute'],
    ['vem vikarierar?', 'substitute'],
    ['who is the substitute?', 'substitute'],
    ['is there a sub', 'substitute'],
    ['entä ruotsiks', 'language'],
    ['mikä sen numero on?', 'details'],
    ['whats her number', 'details'],
    ['vad är hennes telefonnummer', 'details'],
    ['mikä on kuraattorin numero', 'contact'],
    ['kuka on kuraattorin varahenkilö Heinolassa', 'contact'],
    ['moi!', 'greeting'],
    ['Hyvää huomenta', 'greeting'],
    ['kiitos paljon', 'thanks'],
    ['tack så mycket', 'thanks'],
    ['thanks a lot!', 'thanks'],
    ['jes tää autto kiitos', 'thanks'],
    ['ok selvä, pärjätään', 'thanks'],
    ['understood, see you', 'thanks'],
    ['ok, I need help with a client', 'contact'],
    ['ok tarvitsen apua', 'contact'],
    ['a person to talk to', 'contact'],
    ['hej på dig', 'greeting'],
    ['jag är hopplös', 'contact'],
    ['oot ihan turha', 'insult'],
    ['oot ihan surkee botti', 'insult'],
    ['dumma bot', 'insult'],
    ['paska botti', 'insult'],
    ['vittu mikä paska', 'insult'],
    ['värdelös', 'insult'],
    ['du är helt värdelös', 'insult'],
    ['jävla skitbot', 'insult'],
    ['you are useless', 'insult'],
    ["you're so stupid", 'insult'],
    ['lapsi sanoo että olen tyhmä', 'contact'],
    ['mitä osaat?', 'help'],
    ['mikä sä oikeen oot', 'help'],
    ['vad är du för en?', 'help'],
    ['what can you do?', 'help'],
    ['hjälp', 'help'],
    ['vad kan du hjälpa med?', 'help'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['😀👍', 'nothing'],
    ['?!', 'nothing'],
    ['kiitos, kuka hoitaa puheterapiaa?', 'contact'],
    ['moi, kuka on koulukuraattori?', 'contact'],
  ])('%s: %s', (said, intent) => {
    expect(reader.read(said, 'fi').intent).toBe(intent);
  });
});

describe('the answer in another language', () => {
  test.each<readonly [said: string, wanted: Language]>([
    ['och på svenska?', 'sv'],
    ['sama suomeksi', 'fi'],
    ['in English please', 'en'],
    ['entä ruotsiksi?', 'sv'],
    ['vastaa englanniksi', 'en'],
  ])('%s: %s', (said, wanted) => {
    expect(reader.read(said, 'fi')).toMatchObject({ intent: 'language', wanted });
  });

  test('a service in a language is not such a wish', () => {
    expect(reader.read('ruotsinkielinen puheterapeutti', 'fi').intent).toBe('contact');
  });
});
