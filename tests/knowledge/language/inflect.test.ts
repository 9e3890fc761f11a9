import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strengthen, weaken } from '../../../knowledge/language/gradation.ts';
import { inflect, nounForms } from '../../../knowledge/language/inflect.ts';
import { placeForms } from '../../../knowledge/language/place-forms.ts';

/** Genitive, partitive, essive, translative, inessive, elative, illative, adessive, ablative, allative. */
const places: readonly (readonly [string, string])[] = [
  [
    'Hartola',
    'Hartolan Hartolaa Hartolana Hartolaksi Hartolassa Hartolasta Hartolaan Hartolalla Hartolalta Hartolalle',
  ],
  ['Lahti', 'Lahden Lahtea Lahtena Lahdeksi Lahdessa Lahdesta Lahteen Lahdella Lahdelta Lahdelle'],
  ['Hanko', 'Hangon Hankoa Hankona Hangoksi Hangossa Hangosta Hankoon Hangolla Hangolta Hangolle'],
  ['Vihti', 'Vihdin Vihtiä Vihtinä Vihdiksi Vihdissä Vihdistä Vihtiin Vihdillä Vihdiltä Vihdille'],
  ['Iitti', 'Iitin Iittiä Iittinä Iitiksi Iitissä Iitistä Iittiin Iitillä Iitiltä Iitille'],
  ['Turku', 'Turun Turkua Turkuna Turuksi Turussa Turusta Turkuun Turulla Turulta Turulle'],
  ['Helsinki', 'Helsingin Helsinkiä Helsinkinä Helsingiksi Helsingissä Helsingistä Helsinkiin Helsingillä'],
  ['Loppi', 'Lopen Loppea Loppena Lopeksi Lopella Lopelta Lopelle'],
  ['Sysmä', 'Sysmän Sysmää Sysmänä Sysmäksi Sysmässä Sysmästä Sysmään'],
  ['Inkoo', 'Inkoon Inkoota Inkoona Inkooksi Inkoossa Inkoosta Inkooseen'],
  ['Espoo', 'Espoon Espoota Espoossa Espoosta Espooseen'],
  ['Ii', 'Iin Iitä Iissä Iistä Iihin'],
  ['Siuntio', 'Siuntion Siuntiota Siuntiossa Siuntiosta Siuntioon'],
  ['Hyvinkää', 'Hyvinkään Hyvinkäätä Hyvinkäällä Hyvinkäältä Hyvinkäälle Hyvinkääseen'],
  ['Järvenpää', 'Järvenpään Järvenpäätä Järvenpäässä Järvenpäästä Järvenpäähän'],
  ['Joensuu', 'Joensuun Joensuuta Joensuussa Joensuusta Joensuuhun'],
  ['Keuruu', 'Keuruun Keuruulla Keuruulta Keuruulle Keuruuseen'],
  ['Kruunupyy', 'Kruunupyyn Kruunupyyssä Kruunupyyhyn'],
  ['Pirkanmaa', 'Pirkanmaan Pirkanmaalla Pirkanmaalta Pirkanmaalle Pirkanmaata'],
  ['Seinäjoki', 'Seinäjoen Seinäjokea Seinäjoella Seinäjoelta Seinäjoelle Seinäjokena'],
  ['Nurmijärvi', 'Nurmijärven Nurmijärveä Nurmijärvellä Nurmijärveltä Nurmijärvelle'],
  ['Riihimäki', 'Riihimäen Riihimäkeä Riihimäellä Riihimäeltä Riihimäelle Riihimäkeen'],
  ['Valkeakoski', 'Valkeakosken Valkeakoskea Valkeakoskella Valkeakoskelta Valkeakoskelle'],
  ['Hämeenkoski', 'Hämeenkosken Hämeenkoskella Hämeenkoskelle'],
  ['Rovaniemi', 'Rovaniemen Rovaniemeä Rovaniemellä Rovaniemeltä Rovaniemelle'],
  ['Iisalmi', 'Iisalmen Iisalmea Iisalmessa Iisalmesta Iisalmeen'],
  ['Kirkkonummi', 'Kirkkonummen Kirkkonummella Kirkkonummelta Kirkkonummelle'],
  ['Heinävesi', 'Heinäveden Heinävettä Heinävedellä Heinävedeltä Heinävedelle Heinäveteen'],
  ['Pielavesi', 'Pielaveden Pielavedellä Pielavedeltä Pielavedelle'],
  ['Taipalsaari', 'Taipalsaaren Taipalsaarta Taipalsaarella Taipalsaarelta'],
  ['Toholampi', 'Toholammin Toholammilla Toholammille'],
  ['Kauniainen', 'Kauniaisten Kauniaisissa Kauniaisista Kauniaisiin Kauniaisia'],
  ['Parainen', 'Paraisten Paraisilla Paraisilta Paraisille'],
  ['Kaustinen', 'Kaustisen Kaustisella Kaustiselta Kaustiselle'],
  ['Tampere', 'Tampereen Tamperetta Tampereella Tampereelta Tampereelle Tampereeseen'],
  ['Kitee', 'Kiteen Kiteellä Kiteeltä Kiteelle Kiteeseen'],
  ['Raahe', 'Raahen Raahea Raahessa Raahesta Raaheen'],
  ['Muurame', 'Muuramen Muuramessa Muuramesta Muurameen'],
  ['Savitaipale', 'Savitaipaleen Savitaipaleella Savitaipaleelle'],
  ['Varkaus', 'Varkauden Varkautta Varkaudessa Varkaudesta Varkauteen'],
  ['Alavus', 'Alavuden Alavudella Alavudelta Alavudelle'],
  ['Kannus', 'Kannuksen Kannuksessa Kannuksesta Kannukseen'],
  ['Nurmes', 'Nurmeksen Nurmeksessa Nurmeksesta Nurmekseen'],
  ['Muhos', 'Muhoksen Muhoksella Muhokselta Muhokselle'],
  ['Pihtipudas', 'Pihtiputaan Pihtiputaalla Pihtiputaalta Pihtiputaalle'],
  ['Punkalaidun', 'Punkalaitumen Punkalaitumella Punkalaitumelta Punkalaitumelle'],
  ['Uusikaupunki', 'Uudenkaupungin Uuttakaupunkia Uudessakaupungissa Uudestakaupungista Uuteenkaupunkiin'],
  ['Uusikaarlepyy', 'Uudenkaarlepyyn Uudessakaarlepyyssä Uudestakaarlepyystä Uuteenkaarlepyyhyn'],
  ['Isojoki', 'Isonjoen Isojoen Isollajoella Isojoella'],
  ['Pyhäranta', 'Pyhänrannan Pyhässärannassa Pyhärannassa Pyhäänrantaan'],
  ['Länsi-Uusimaa', 'Länsi-Uudenmaan Länsi-Uudellamaalla Länsi-Uudeltamaalta Länsi-Uudellemaalle'],
  ['Mänttä-Vilppula', 'Mänttä-Vilppulan Mänttä-Vilppulassa Mänttä-Vilppulasta Mänttä-Vilppulaan'],
  ['Leppävirta', 'Leppävirran Leppävirroilla Leppävirroilta Leppävirroille'],
  ['Virrat', 'Virtain Virtojen Virroilla Virroilta Virroille'],
  // One syllable was lost: not `Kangasalalla`.
  ['Kangasala', 'Kangasalan Kangasalaa Kangasalla Kangasalta Kangasalle'],
  ['Kustavi', 'Kustavin Kustavia Kustavissa Kustavista Kustaviin'],
  ['Lumparland', 'Lumparlandin Lumparlandissa Lumparlandista Lumparlandiin'],
  ['Kökar', 'Kökarin Kökarissa Kökarista Kökariin'],
  ['Korsnäs', 'Korsnäsin Korsnäsissä Korsnäsiin'],
  ['Brändö', 'Brändön Brändössä Brändöstä Brändöhön'],
  ['Juuka', 'Juuan Juuassa Juukaan'],
  ['Harjavalta', 'Harjavallan Harjavallassa Harjavaltaan'],
  ['Lappeenranta', 'Lappeenrannan Lappeenrannassa Lappeenrantaan'],
  ['Outokumpu', 'Outokummun Outokummussa Outokumpuun'],
  ['Hailuoto', 'Hailuodon Hailuodossa Hailuotoon'],
  ['Liminka', 'Limingan Limingassa Liminkaan'],
  ['Pyhäntä', 'Pyhännän Pyhännällä Pyhännälle'],
  ['Kurikka', 'Kurikan Kurikassa Kurikkaan'],
  ['Koski Tl', 'Kosken Tl|Koskella|Koskella Tl|Koski Tl:ssä|Koskelta Tl'],
  [
    'Pedersören kunta',
    'Pedersören kunnassa|Pedersören kuntaan|Pedersöressä|Pedersöreen|Pedersöre|Pedersören',
  ],
  ['Itäinen perhekeskusalue', 'Itäisen perhekeskusalueen|Itäisellä perhekeskusalueella'],
  ['Maarianhamina - Mariehamn', 'Maarianhaminassa|Maarianhaminan|Mariehamnissa'],
];

const formsOf = (text: string): readonly string[] => text.split(text.includes('|') ? '|' : ' ');

describe('the case forms of places', () => {
  const rows = places.flatMap(([name, forms]) => formsOf(forms).map((form) => [name, form] as const));

  test.each(rows)('%s has the form %s', (name, form) => {
    const forms = placeForms(name, 'fi').map((one) => one.form);
    expect(forms).toContain(form.toLowerCase());
  });

  test.each([
    ['Hartola', 'hartolassa', 'at'],
    ['Hartola', 'hartolaan', 'at'],
    ['Hartola', 'hartolalla', 'at'],
    ['Hartola', 'hartolalle', 'at'],
    ['Hartola', 'hartolasta', 'from'],
    ['Hartola', 'hartolalta', 'from'],
    ['Hartola', 'hartolan', 'named'],
    ['Hartola', 'hartola', 'named'],
    // Spoken: the last vowel, the d or the final n falls.
    ['Hartola', 'hartolas', 'at'],
    ['Hartola', 'hartolast', 'from'],
    ['Lahti', 'lahdes', 'at'],
    ['Lahti', 'lahes', 'at'],
    ['Lahti', 'lahessa', 'at'],
    ['Lahti', 'lahest', 'from'],
    ['Vihti', 'vihis', 'at'],
    ['Lohja', 'lohjal', 'at'],
    // Who lives there comes from there.
    ['Hanko', 'hankolainen', 'from'],
    ['Hartola', 'hartolalaisille', 'from'],
    ['Lahti', 'lahtelaisen', 'from'],
    ['Vihti', 'vihtiläinen', 'from'],
    ['Seinäjoki', 'seinäjokelaista', 'from'],
    ['Nurmijärvi', 'nurmijärveläiset', 'from'],
    ['Tampere', 'tamperelainen', 'from'],
    ['Kauniainen', 'kauniaislainen', 'from'],
    ['Heinävesi', 'heinävetinen', 'from'],
    ['Virrat', 'virtolainen', 'from'],
    ['Kitee', 'kiteeläinen', 'from'],
  ])('%s: %s means %s', (name, form, sense) => {
    expect(placeForms(name, 'fi')).toContainEqual({ form, sense });
  });

  test.each([
    ['Hangö', 'hangö', 'named'],
    ['Hangö', 'hangös', 'named'],
    ['Hangö', 'hangöbo', 'from'],
    ['Hangö', 'hangöborna', 'from'],
    ['Raseborg', 'raseborgare', 'from'],
    ['Raseborg', 'raseborgsbo', 'from'],
    ['Raseborg', 'raseborgsregionen', 'named'],
    // A name in -s takes no other: `Helsingfors gator`.
    ['Helsingfors', 'helsingfors', 'named'],
    ['S:t Karins', 's:t karins', 'named'],
    ['S:t Karins', 'sankt karins', 'named'],
    ['Gustav Adolfs', 'gustav adolfs', 'named'],
  ])('Swedish %s: %s means %s', (name, form, sense) => {
    expect(placeForms(name, 'sv')).toContainEqual({ form, sense });
  });

  test('what stands in brackets is no part of the name', () => {
    expect(placeForms('Sund (Åland)', 'sv').map(({ form }) => form)).not.toContain('sund åland');
    expect(placeForms('Sund (Åland)', 'sv')).toContainEqual({ form: 'sund', sense: 'named' });
  });

  test('an English name is found as it is and with its genitive', () => {
    expect(placeForms('Lahti', 'en').map(({ form }) => form)).toEqual(['lahti', "lahti's"]);
  });
});

const nouns: readonly (readonly [string, string])[] = [
  ['puheterapia', 'puheterapian puheterapiaa puheterapiassa puheterapiaan puheterapioita puheterapioiden'],
  [
    'perheneuvola',
    'perheneuvolan perheneuvolaa perheneuvolaan perheneuvolassa perheneuvolat perheneuvoloissa',
  ],
  ['kuraattori', 'kuraattorin kuraattoria kuraattoriin kuraattorille kuraattorit kuraattoreita kuraattorien'],
  ['vauva', 'vauvan vauvaa vauvalle vauvojen vauvoja vauvoille'],
  ['tuki', 'tuen tukea tukeen tueksi tuesta tukien tukia tuet'],
  ['työ', 'työn työtä työhön työssä työstä töiden töitä töihin'],
  ['vanhempi', 'vanhemman vanhempaa vanhemmalle vanhemmat vanhempien vanhempia vanhemmille'],
  ['lapsi', 'lapsen lasta lapseen lapselle lapset lasten lapsia lapsille lapsemme lapsensa lapseni'],
  ['perhe', 'perheen perhettä perheeseen perheelle perheet perheiden perheitä perheille perheessä'],
  ['neuvonta', 'neuvonnan neuvontaa neuvontaan neuvonnasta'],
  ['ohjaus', 'ohjauksen ohjausta ohjaukseen ohjauksessa'],
  ['opetus', 'opetuksen opetusta opetukseen'],
  ['kasvatus', 'kasvatuksen kasvatusta kasvatukseen'],
  ['nuori', 'nuoren nuorta nuorelle nuoret nuorten nuoria nuorille'],
  ['hyvinvointi', 'hyvinvoinnin hyvinvointia hyvinvointiin'],
  ['päihde', 'päihteen päihdettä päihteet päihteiden päihteitä päihteisiin'],
  ['apu', 'avun apua apuun avulla'],
  ['riita', 'riidan riitaa riidat riitoja riidoissa'],
  ['poissaolo', 'poissaolon poissaoloja poissaolojen poissaoloista'],
  ['asiakas', 'asiakkaan asiakasta asiakkaalle asiakkaat asiakkaiden asiakkaita'],
  ['terveys', 'terveyden terveyttä terveyteen'],
  ['vammaisuus', 'vammaisuuden vammaisuutta'],
  ['mies', 'miehen miestä miehelle miehet miehiä'],
  ['isä', 'isän isää isälle isien isiä'],
  ['äiti', 'äidin äitiä äidille äitien'],
  ['poika', 'pojan poikaa pojalle poikien poikia'],
  ['tytär', 'tyttären tytärtä tyttärelle'],
  ['hoitaja', 'hoitajan hoitajaa hoitajalle hoitajat hoitajien hoitajia hoitajille'],
  [
    'sosiaalityöntekijä',
    'sosiaalityöntekijän sosiaalityöntekijää sosiaalityöntekijälle sosiaalityöntekijöitä',
  ],
  ['vuosi', 'vuoden vuotta vuoteen vuosia'],
  ['kieli', 'kielen kieltä kielelle kielet kielten'],
  ['puhelin', 'puhelimen puhelinta puhelimessa puhelimeen'],
  ['työtön', 'työttömän työtöntä työttömälle työttömien'],
  ['ihminen', 'ihmisen ihmistä ihmiset ihmisten ihmisiä'],
  ['hakemus', 'hakemuksen hakemusta hakemukset hakemuksia'],
  ['lähete', 'lähetteen lähetettä lähetteet'],
  ['suhde', 'suhteen suhdetta suhteet'],
  ['koe', 'kokeen koetta kokeet'],
  ['arki', 'arjen arkea arkeen arjessa'],
  ['väkivalta', 'väkivallan väkivaltaa väkivaltaan'],
  ['lääkäri', 'lääkärin lääkäriä lääkärille lääkärit lääkäreitä'],
  ['auto', 'auton autoa autossa'],
  ['isoäiti', 'isoäidin isoäitiä'],
];

describe('the forms of nouns', () => {
  const rows = nouns.flatMap(([word, forms]) => formsOf(forms).map((form) => [word, form] as const));

  test.each(rows)('%s has the form %s', (word, form) => {
    expect(nounForms(word).has(form)).toBe(true);
  });

  // Forms that other words have: they must not be made.
  test.each([
    ['tuki', 'tukin'],
    ['apu', 'apun'],
    ['auto', 'audon'],
    ['perhe', 'perhen'],
    ['vauva', 'vauvia'],
    ['tieto', 'tieton'],
  ])('%s has no form %s', (word, form) => {
    expect(nounForms(word).has(form)).toBe(false);
  });

  test('the base form is among its forms, in lower case', () => {
    expect(nounForms('Kela').has('kela')).toBe(true);
  });
});

const word = fc
  .array(fc.constantFrom('ka', 'lo', 'mi', 'tte', 'ppä', 'nkö', 'rtu', 'hdy', 'ssi', 'nen', 's', 'e', 'u'), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

describe('inflecting any word', () => {
  test('gives lower-case words of letters only', () => {
    fc.assert(
      fc.property(word, (base) =>
        inflect(base, { name: true }).every(({ form }) => /^[a-zäöå]+$/.test(form)),
      ),
    );
  });

  test('gives each of the cases in both numbers', () => {
    fc.assert(
      fc.property(word, (base) => {
        const found = new Set(inflect(base).map((form) => `${form.number} ${form.case}`));
        expect(found.size).toBe(22);
      }),
    );
  });

  test('keeps the first part of a hyphenated word', () => {
    fc.assert(
      fc.property(word, word, (first, last) =>
        inflect(`${first}-${last}`).every(({ form }) => form.startsWith(`${first}-`)),
      ),
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => nounForms(text).size >= 0));
    fc.assert(fc.property(fc.string(), (text) => placeForms(text, 'fi').length >= 0));
    fc.assert(fc.property(fc.string(), (text) => placeForms(text, 'sv').length >= 0));
  });
});

describe('consonant gradation', () => {
  test.each([
    ['kukka', 'kuka'],
    ['lahte', 'lahde'],
    ['hanko', 'hango'],
    ['ranta', 'ranna'],
    ['kumpu', 'kummu'],
    ['valta', 'valla'],
    ['parta', 'parra'],
    ['katu', 'kadu'],
    ['apu', 'avu'],
    ['puku', 'puvu'],
    ['joke', 'joe'],
    ['turku', 'turu'],
    ['koske', 'koske'],
    ['kotka', 'kotka'],
  ])('%s weakens to %s', (strong, weak) => {
    expect(weaken(strong)).toContain(weak);
  });

  test.each([
    ['päihde', 'päihte'],
    ['osoite', 'osoitte'],
    ['koe', 'koke'],
    ['tarve', 'tarpe'],
    ['tunne', 'tunte'],
    ['perhe', 'perhe'],
  ])('%s strengthens to %s', (weak, strong) => {
    expect(strengthen(weak)).toContain(strong);
  });
});
