import MiniSearch from 'minisearch';
import type { Service } from '../../../knowledge/directory/directory.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { boosts, passagesOf, type ServiceSearch, stemsOf } from './search.ts';

/** `name-fi`; keywords have no language. */
const fieldName = (field: string, language: Language | undefined): string =>
  language === undefined ? field : `${field}-${language}`;

const fields = [
  ...languages.flatMap((language) =>
    (['name', 'description'] as const).map((field) => ({
      field,
      language,
      named: fieldName(field, language),
    })),
  ),
  { field: 'keywords', language: undefined, named: 'keywords' } as const,
];
const languageOf = new Map(fields.map(({ named, language }) => [named, language]));

/** MiniSearch (BM25+) with Snowball stems, stop words, prefixes, one edit in five letters, and boosts. Stems of all languages found more than those of one. */
export function createMiniSearch(services: readonly Service[]): ServiceSearch {
  const index = new MiniSearch<Readonly<Record<string, string>>>({
    fields: fields.map(({ named }) => named),
    processTerm: (term, field) => [...stemsOf(term.toLowerCase(), languageOf.get(field ?? ''))],
  });
  index.addAll(
    services.map((service) => ({
      id: service.id,
      ...Object.fromEntries(
        passagesOf(service).map(({ field, language, text }) => [fieldName(field, language), text]),
      ),
    })),
  );
  const boost = Object.fromEntries(fields.map(({ field, named }) => [named, boosts[field]]));
  return {
    name: 'MiniSearch',
    rank: (text) =>
      index
        .search(text, {
          boost,
          prefix: true,
          fuzzy: 0.2,
          processTerm: (term) => [...stemsOf(term.toLowerCase(), undefined)],
        })
        .map(({ id }) => String(id)),
  };
}
