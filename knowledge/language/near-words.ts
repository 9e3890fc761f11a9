import { nounForms } from './inflect.ts';

/**
 * Everyday nouns of which some form is one letter from a Finnish municipality's name (`tiedossa` - `Liedossa`). The
 * caller's words of the language should hold them; they are kept here too, since a wrong place is worse than none.
 */
const nouns =
  'kesä loma pyhä poika koti silta pelto ranta kivi lehti kala vihko pallo kerho lasku maksu muoto loppu pari tieto ' +
  'juna kahvi lumi tuuli käsi korva vatsa rauha viha pelko pohja vanha iso musta kaksi lasu tupa sali aula tuttu ' +
  'hattu korko varaus jono muoti viro kausi kello nurmi lahja sulka lanka halu into lauta kaappi pöytä verho lohi ' +
  'keruu pullo vaali maski pora tapa kaikki joku jokin joukko perhe hanke kuva asiakas erilainen sellainen';

/** Adverbs, verbs and numbers as near, Finnish and Swedish. */
const others =
  'keille koska koskaan koskeva koskevat kesken vastaan poissa haluaa haluan kahta kahdelle kahdelta kahdesta kahdella ' +
  'kahdessa pohjalta pohjalla pohjalle yhtäältä kaikkiaan lähden lähtee lähdet lähteä lähdössä ' +
  'person personer personen vården vårdas sjunde fortsatta genast';

/** Made at the first doubtful word: most texts have none. */
export function createNearWords(): (word: string) => boolean {
  let forms: ReadonlySet<string> | undefined;
  return (word) => {
    forms ??= new Set([...nouns.split(' ').flatMap((noun) => [...nounForms(noun)]), ...others.split(' ')]);
    return forms.has(word);
  };
}
