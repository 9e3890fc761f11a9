import { describe, expect, test } from '@jest/globals';
import { type PersonalData, screen } from '../../../../knowledge/language/screening/screen.ts';
import { heldOutNegatives, tunedNegatives } from './negative-texts.ts';
import { heldOutPositives, type PositiveTexts, tunedPositives } from './positive-texts.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>() };
const known = {
  ...nobody,
  names: new Set(['katja immonen', 'anu-riitta vepsäläinen', 'eva lindqvist']),
  isWord: (word: string) => ['helmi', 'pellavan', 'pellava'].includes(word),
};

/** The names found; a question mark follows those that may be harmless. */
const namesIn = (text: string) =>
  screen(text, known)
    .filter(({ kind }) => kind === 'client_name')
    .map(({ from, to, doubtful }) => text.slice(from, to) + (doubtful ? '?' : ''));

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Takes the marks out of a text and tells where they stood. */
function unmarked(written: string): Marked {
  const spans = [...written.matchAll(/«([^»]*)»/g)].map((match, at) => {
    const from = match.index - 2 * at;
    return { from, to: from + (match[1] ?? '').length };
  });
  return { text: written.replace(/[«»]/g, ''), spans };
}

function isMissed(kind: PersonalData, written: string): boolean {
  const { text, spans } = unmarked(written);
  const findings = screen(text, nobody).filter((finding) => finding.kind === kind);
  return spans.some(({ from, to }) => !findings.some((found) => found.from < to && found.to > from));
}

const kinds = ['client_name', 'identity_code', 'client_number', 'phone', 'email', 'street_address'] as const;

describe.each([
  ['tuned', tunedPositives, tunedNegatives],
  ['held out', heldOutPositives, heldOutNegatives],
] satisfies readonly [
  string,
  PositiveTexts,
  readonly string[],
][])('the texts that are %s', (_, positives, negatives) => {
  test.each(kinds)('tell every %s', (kind) => {
    expect(positives[kind].filter((written) => isMissed(kind, written))).toEqual([]);
  });

  test('are let through without a refusal when they tell nobody', () => {
    const refused = negatives.filter((text) => screen(text, nobody).some(({ doubtful }) => !doubtful));
    expect(refused).toEqual([]);
  });

  test('are asked about in fewer than three of a hundred when they tell nobody', () => {
    const asked = negatives.filter((text) => screen(text, nobody).length > 0);
    expect(asked.length / negatives.length).toBeLessThan(0.03);
  });
});

test('there are three hundred texts of each sort', () => {
  const positives = kinds.flatMap((kind) => [...tunedPositives[kind], ...heldOutPositives[kind]]);
  expect(new Set(positives).size).toBeGreaterThanOrEqual(300);
  expect(new Set([...tunedNegatives, ...heldOutNegatives]).size).toBeGreaterThanOrEqual(300);
});

describe('a name is certain', () => {
  test.each([
    ['with a surname', 'Olen puhunut asiasta Aino Virtaselle.', 'Aino Virtaselle'],
    ['with the surname first', 'Listalla on Virtanen Aino.', 'Virtanen Aino'],
    ['behind a word for a client, whatever the name', 'Meillä on tyttö Xilonen, joka ei puhu.', 'Xilonen'],
    ['behind an age', '5-vuotias Katie tarvitsee ohjausta.', 'Katie'],
    ['before an age', 'Katie 5 v tarvitsee englanninkielistä ohjausta.', 'Katie'],
    ['when it is told that it is a name', 'Poika, jonka nimi on Qvy, ei syö.', 'Qvy'],
    ['in lower case behind such words', 'lapsi nimeltä aino virtanen', 'aino virtanen'],
    ['as a first name and an initial', 'Oppilas Aino V. itkee.', 'Aino V'],
    ['as an initial and a surname', 'Kyse on taas A. Mäkisen asiasta.', 'A. Mäkisen'],
    ['joined to a word', 'Meillä on Aino-niminen tyttö.', 'Aino'],
    ['of a family', 'Perhe Virtanen muutti.', 'Virtanen'],
    ['in capitals', 'Asiakas AINO VIRTANEN odottaa.', 'AINO VIRTANEN'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('a name is doubtful', () => {
  test.each([
    ['alone', 'Miten puhun Lauralle tästä?', 'Lauralle?'],
    ['alone at the beginning', 'Emma itkee aamuisin.', 'Emma?'],
    ['with a word that no list has', 'Tapasin Laura Kxyton eilen.', 'Laura Kxyton?'],
    ['of who comes instead of a worker', 'Tilalla on Liisa Korhonen.', 'Liisa Korhonen?'],
    ['behind a title, as of somebody at work', 'Kysyin psykologi Aino Virtaselta.', 'Aino Virtaselta?'],
    ['as initials of a pupil', 'Oppilas M.K. 5B luokalta siirretään pienryhmään.', 'M.K.?'],
    ['as initials with a case', 'Sovittiin, että oppilaan M.K:n asia viedään eteenpäin.', 'M.K:n?'],
    ['as initials with spaces', 'Asiakas (T. L.) ei tullut paikalle.', 'T. L.?'],
    ['as initials of a mother’s child', 'Soitettiin eilen M.K:n äidille.', 'M.K?'],
    ['as initials in Swedish', 'Eleven E.S. flyttar till en mindre grupp.', 'E.S.?'],
    ['as initials in English', 'The pupil J.R. moves to a small group.', 'J.R.?'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('nobody is told by', () => {
  test.each([
    ['a worker, in any case', 'Kysy Katja Immoselta tai Eva Lindqvistiltä.'],
    ['a worker, surname first', 'Immonen Katja vastaa.'],
    ['a worker, then the first name alone', 'Katja Immonen on lomalla. Soitin Katjalle.'],
    ['a worker with a double name', 'Pyysin neuvoa Anu-Riitta Vepsäläisen kautta.'],
    ['a service that bears a name', 'Ohjasimme perheen Helmiin.'],
    ['the writer and the reader', 'Hei Maija! Kiitos. Terveisin Liisa Korhonen'],
    ['a mention', '@Anna Virta voisitko katsoa tämän?'],
    ['a school called after somebody', 'Aleksis Kiven koulu on täynnä.'],
    ['a verb that looks like a name', 'Anna vinkki.'],
    ['where a family comes from', 'Perhe Lahdesta, äiti Virosta.'],
    ['a public body', 'Asiakas Kelalta odottaa päätöstä Folkhälsanista.'],
    ['a letter instead of a name', 'Oppilas A siirtyy, oppilas B. jatkaa. Lapsi A ja lapsi B leikkivät.'],
    ['a sentence that ends with a person', 'Asiasta päättää lapsi. P.S. Kahvit klo 9.'],
    [
      'a worker in lower case whom somebody is guided to',
      'sovittiin että katja immonen ohjataan koulutukseen',
    ],
    ['initials of somebody at work', 'Kuraattori M.K. soittaa kouluun.'],
    ['abbreviations', 'Lapsi HOJKS, asiakas KELA ja oppilas S2 ovat lyhenteitä.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('a street that is called after somebody is an address and no name', () => {
  expect(screen('Perhe asuu Aino Ackten tie 5 B 3', nobody).map(({ kind }) => kind)).toEqual([
    'street_address',
  ]);
});

test('the place of a name is told in the text as written', () => {
  const text = 'Ty\u00adttö nimeltä\u00a0Ai\u200bno itkee';
  expect(namesIn(text)).toEqual(['Ai\u200bno']);
});

test('long texts of nothing but names are read to the end', () => {
  for (const piece of ['Aino ', 'Aino-', 'A. ', 'lapsi ', 'Virtasen perhe ', 'Emma, ', 'nimi on ']) {
    const text = `${piece.repeat(4000)}\nlapsi Eetu Virtanen`;
    expect([piece, namesIn(text).at(-1)]).toEqual([piece, 'Eetu Virtanen']);
  }
});

test.each([
  'matti on aggressiivinen kotona',
  'matti ei suostu lähtemään kouluun, mitä tehdä',
  'eemeli 4v lyö muita',
  'pikku-Eemelin äiti ei jaksa',
  'pikku-eemelin isä soitti',
  'elsa inte vill gå till dagis',
])('a first name in lower case of somebody who does something is asked about: %s', (text) => {
  const findings = screen(text, nobody);
  expect(findings.map(({ kind, doubtful }) => [kind, doubtful !== undefined])).toEqual([
    ['client_name', true],
  ]);
});

test.each([
  'meri on myrskyinen, retki perutaan',
  'toivo on vielä olemassa',
  'päivä on sovittu',
  'kuraattori on poissa',
  'iso-osa lapsista ei tule',
  'pikku-uutiset on luettu',
])('a word that only looks like one is not: %s', (text) => {
  expect(screen(text, nobody)).toEqual([]);
});
