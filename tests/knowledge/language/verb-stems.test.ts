import { describe, expect, test } from '@jest/globals';
import { verbKey } from '../../../knowledge/language/verb-stems.ts';

/** Forms in which people say a verb, by its type; the first is what the lexicon writes. */
const verbs: readonly string[] = [
  'kävelee kävele kävellyt kävelly kävelemään kävellä käveli',
  'puhuu puhu puhunut puhunu puhumaan puhua puhui puhuvat puhuisi puhumatta',
  'nukkuu nuku nukkunut nukkumaan nukkuvat',
  'itkee itke itkenyt itkeny itkemään itki itkeä itkevät',
  'lopettaa lopettanut lopetti lopettamaan lopettanu lopeta',
  'lakkaa lakannut lakkasi',
  'oppii oppinut opi oppimaan oppia oppinu',
  'haluaa halua halunnut halusi haluais haluaisi halunnu',
  'karkaa karannut karkasi karannu',
  'riitelee riidellä riidelleet riitelevät riiteli riitele',
  'suostuu suostu suostunut suostumaan suostunu',
  'uskaltaa uskalla uskaltanut',
  'eroaa erosi eronnut eroamassa eronneet',
  'lähtee lähde lähtenyt lähti lähtemään',
  'pystyy pysty pystynyt pystyny pystymään',
  'syö söi syönyt syöny syödä syömään syömästä',
  'juo joi juonut juonu juoda juovat',
  'tulee tule tuu tullut tullu tulla tulemaan',
  'pelkää pelännyt pelkäsi pelätä',
];

describe('the forms of a verb', () => {
  const rows = verbs.flatMap((forms) => {
    const [verb = '', ...rest] = forms.split(' ');
    return rest.map((form) => [form, verb] as const);
  });

  test.each(rows)('%s is a form of %s', (form, verb) => {
    expect(verbKey(form)).toBe(verbKey(verb));
  });

  test('are told from those of the other verbs', () => {
    const keys = verbs.map((forms) => verbKey(forms.split(' ')[0] ?? ''));
    expect(new Set(keys).size).toBe(verbs.length);
  });

  test.each([['ei'], ['4-v'], ['ab'], ['']])('%j is too short or no word to tell', (word) => {
    expect(verbKey(word)).toBeUndefined();
  });
});
