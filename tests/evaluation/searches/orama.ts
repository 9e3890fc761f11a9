import { create, insertMultiple, search } from '@orama/orama';
import type { Service } from '../../../knowledge/directory/directory.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { boosts, fieldText, type ServiceSearch, stemmers, stopWords } from './search.ts';

const names = { fi: 'finnish', sv: 'swedish', en: 'english' } as const;
const schema = { service: 'string', name: 'string', keywords: 'string', description: 'string' } as const;

/** Orama (BM25) knows one language an index: three of them, each with all texts, and the question goes to its own. */
export async function createOrama(services: readonly Service[]): Promise<ServiceSearch> {
  const indexOf = async (language: Language) => {
    const index = create({
      schema,
      components: {
        tokenizer: {
          language: names[language],
          stemming: true,
          stemmer: stemmers[language],
          stopWords: [...stopWords[language]],
          stemmerSkipProperties: ['service'],
        },
      },
    });
    await insertMultiple(
      index,
      services.map((service) => ({
        service: service.id,
        name: fieldText(service, 'name'),
        keywords: fieldText(service, 'keywords'),
        description: fieldText(service, 'description'),
      })),
    );
    return index;
  };
  const indexes = { fi: await indexOf('fi'), sv: await indexOf('sv'), en: await indexOf('en') };
  return {
    name: 'Orama',
    rank: async (text, language) => {
      if (text.trim() === '') return [];
      const { hits } = await search(indexes[language], {
        term: text,
        properties: ['name', 'keywords', 'description'],
        boost: boosts,
        limit: 10,
      });
      return hits.map(({ document }) => document.service);
    },
  };
}
