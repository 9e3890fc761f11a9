import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as finnishStops } from '@orama/stopwords/finnish';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import MiniSearch from 'minisearch';
import type { DirectoryData } from '../../../knowledge/directory/directory.ts';
import { type Language, language, languages } from '../../../knowledge/kernel/languages.ts';
import type { BenchQuestion } from './questions.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};
const stopWords = new Set([...finnishStops, ...swedishStops, ...englishStops]);

const stemsOf = (word: string, spoken: readonly Language[]): readonly string[] =>
  stopWords.has(word) ? [] : [...new Set(spoken.map((each) => stemmers[each](word)))];

const boosts = { name: 3, keywords: 2, description: 1, area: 3 } as const;
const fields = Object.keys(boosts).flatMap((field) =>
  field === 'name' || field === 'description' ? languages.map((each) => `${field}-${each}`) : [field],
);

/** The language of a field; names of areas and keywords are in any. */
const spokenIn = (field: string): readonly Language[] => {
  const tail = language.safeParse(field.split('-')[1]);
  return tail.success ? [tail.data] : languages;
};

/**
 * The directory in MiniSearch as one would put it there: a document for each service in each area, Snowball stems, stop
 * words, prefixes, one edit in five letters, boosts. It is asked in the person's language, which spares it two stems a word.
 */
export function createRowSearch({ services, areas, workers, assignments }: DirectoryData) {
  const index = new MiniSearch<Readonly<Record<string, string>>>({
    fields,
    storeFields: ['service', 'worker'],
    processTerm: (term, field) => [...stemsOf(term.toLowerCase(), spokenIn(field ?? ''))],
  });
  const serviceOf = new Map(services.map((service) => [service.id, service]));
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const workerOf = new Map(workers.map((worker) => [worker.email, worker]));
  index.addAll(
    assignments.map(({ service: id, worker, areas: [place] }, row) => {
      const service = serviceOf.get(id);
      const area = place === undefined ? undefined : areaOf.get(place);
      return {
        id: String(row),
        service: id,
        worker: workerOf.get(worker)?.name ?? '',
        ...Object.fromEntries(
          languages.flatMap((each) => [
            [`name-${each}`, service?.name[each] ?? ''],
            [`description-${each}`, service?.description?.[each] ?? ''],
          ]),
        ),
        keywords: service?.keywords.join(' ') ?? '',
        area: Object.values(area?.names ?? {}).join(' '),
      };
    }),
  );
  const boost = Object.fromEntries(
    fields.map((field) => [
      field,
      Object.entries(boosts).find(([start]) => field.startsWith(start))?.[1] ?? 1,
    ]),
  );
  return {
    /** The row that fits best. */
    find: ({ text, language: spoken }: BenchQuestion) =>
      index.search(text, {
        boost,
        prefix: true,
        fuzzy: 0.2,
        processTerm: (term) => [...stemsOf(term.toLowerCase(), [spoken])],
      })[0],
  };
}
