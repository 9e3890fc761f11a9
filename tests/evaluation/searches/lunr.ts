import lunr from 'lunr';
import addFinnish from 'lunr-languages/lunr.fi.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import addSwedish from 'lunr-languages/lunr.sv.js';
import type { Service } from '../../../knowledge/directory/directory.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { boosts, fieldText, type ServiceSearch } from './search.ts';

addStemmerSupport(lunr);
addFinnish(lunr);
addSwedish(lunr);

/** lunr (BM25) with its languages: an index of all texts for each, and the question goes to its own. */
export function createLunr(services: readonly Service[]): ServiceSearch {
  const indexOf = (language: Language): lunr.Index =>
    lunr(function () {
      if (language !== 'en') this.use(lunr[language]);
      for (const field of ['name', 'keywords', 'description'] as const)
        this.field(field, { boost: boosts[field] });
      for (const service of services)
        this.add({
          id: service.id,
          name: fieldText(service, 'name'),
          keywords: fieldText(service, 'keywords'),
          description: fieldText(service, 'description'),
        });
    });
  const indexes = { fi: indexOf('fi'), sv: indexOf('sv'), en: indexOf('en') };
  return {
    name: 'lunr',
    rank: (text, language) =>
      indexes[language].query((query) => query.term(lunr.tokenizer(text), {})).map(({ ref }) => ref),
  };
}
