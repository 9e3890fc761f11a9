/**
 * Finnish nouns whose stem cannot be seen from their last letters. An entry of four letters or more also stands for
 * the compounds that end in it (`Seinäjoki`, `kotikäynti`); shorter ones only for themselves.
 */

/** -i that becomes -e- in the stem (`joki` - `joe-`); other words in -i keep it (`kuraattori` - `kuraattori-`). */
export const eStems: readonly string[] = (
  'joki järvi mäki koski niemi salmi lahti saari lampi suomi nummi nurmi tammi lumi kivi hirvi sarvi kaari kieli ' +
  'mieli ääni tuuli meri veri nimi toimi lohi pieni suuri nuori vuori kuori juuri hiiri sieni onni lapsi tuki väki ' +
  'hetki henki lehti tähti pilvi polvi talvi suksi sormi särki arki kurki hanki suoli riihi rauni ruuhi sääri ' +
  'ovi uni loppi lovi tuoni moni kaikki kilpi korpi siipi helmi tuohi uuhi retki tuomi huoli puoli'
).split(' ');

/** -i words that waver between the two: place names ending so use either (`Toholammilla`, `Nurmeslammella`). */
export const waveringStems: readonly string[] = ['lampi'];

/** -si that stands for an old -te (`vesi` - `vede-` - `vete-`). */
export const siStems: readonly string[] =
  'vesi käsi vuosi kausi uusi tosi köysi hirsi varsi kansi länsi kynsi susi viisi kuusi reisi täysi'.split(
    ' ',
  );

/** Short -e that stays short (`nalle` - `nallen`, `Raahe` - `Raahen`); other words lengthen it (`perhe` - `perheen`). */
export const shortE: readonly string[] = 'nalle nukke itse raahe muurame kolme pelle'.split(' ');

/** Young loans and foreign names that do not alternate (`auto` - `auton`, not `audon`). */
export const ungraded: readonly string[] = 'auto muki foto moto loki mopo geta'.split(' ');

/** Last parts of compounds with one long vowel or diphthong; their illative is -hVn (`Järvenpäähän`, `Joensuuhun`). */
export const longHeads: readonly string[] =
  'maa pää suu puu tie työ yö kuu luu pyy jää sää syy tee suo koo vuo'.split(' ');

/** First parts that may be inflected with the rest (`Uudessakaupungissa`, `Isonjoen`, `Pyhässärannassa`). */
export const agreeingParts: readonly string[] = ['uusi', 'iso', 'vanha', 'pyhä'];

/** Stems no rule gives: nominative, weak vowel stem, strong vowel stem, consonant stem of the partitive. */
export const irregular: readonly (readonly [string, string, string, string])[] = [
  ['mies', 'miehe', 'miehe', 'mies'],
  ['poika', 'poja', 'poika', ''],
  ['aika', 'aja', 'aika', ''],
  ['veli', 'velje', 'velje', ''],
  ['sydän', 'sydäme', 'sydäme', 'sydän'],
  ['tytär', 'tyttäre', 'tyttäre', 'tytär'],
  ['sisar', 'sisare', 'sisare', 'sisar'],
  ['jäsen', 'jäsene', 'jäsene', 'jäsen'],
  ['askel', 'askele', 'askele', 'askel'],
  ['kevät', 'kevää', 'kevää', 'kevät'],
  ['lyhyt', 'lyhye', 'lyhye', 'lyhyt'],
  ['kevyt', 'kevye', 'kevye', 'kevyt'],
  ['olut', 'olue', 'olue', 'olut'],
  ['lämmin', 'lämpimä', 'lämpimä', 'lämmin'],
  ['vasen', 'vasemma', 'vasempa', ''],
  ['lapsi', 'lapse', 'lapse', 'las'],
];
