import { z } from 'zod';
import { type Expected, expectedSchema } from '../../bot/cli/evaluate.ts';
import { type DirectoryData, directoryDataSchema } from '../../knowledge/directory/directory.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { municipalities } from '../../knowledge/language/municipalities.ts';

const localizedText = z.record(language, z.string().nullish());

/** The services of a folder without areas and workers. */
const servicesSchema = z.array(
  z.object({ id: z.string(), name: localizedText, short: localizedText, desc: localizedText }),
);

/** A question on them: the services that are right, none when nothing is, and the place that it names. */
const questionSchema = z.object({
  id: z.string(),
  lang: language,
  kind: z.string(),
  text: z.string(),
  expect: z.array(z.string()),
  area: z.string().nullable(),
});

const region = 'koko-alue';
const organization = 'Hyvinvointialue';
const areaIdOf = (place: string): string => place.toLowerCase().replaceAll(' ', '-');
const workerOf = (service: string): string => `${service.toLowerCase()}@example.org`;

/** Services and questions alone: the places of the questions are the areas, and each service has one worker for all. */
export function readServicesFolder(
  services: string,
  questions: string,
): { readonly data: DirectoryData; readonly questions: readonly Expected[] } {
  const told = servicesSchema.parse(JSON.parse(services));
  const asked = questions
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => questionSchema.parse(JSON.parse(line)));
  const places = [...new Set(asked.flatMap(({ area }) => (area === null ? [] : [area])))];
  const swedish = new Map(municipalities.map(({ fi, sv }) => [fi, sv]));
  const data = directoryDataSchema.parse({
    areas: [
      { id: region, kind: 'region', names: { fi: 'Koko alue' }, parent: null },
      ...places.map((fi) => ({
        id: areaIdOf(fi),
        kind: 'municipality',
        names: { fi, ...(swedish.has(fi) ? { sv: swedish.get(fi) } : {}) },
        parent: region,
      })),
    ],
    organizations: [{ name: organization, sector: 'wellbeing_county' }],
    services: told.map(({ id, name, short, desc }) => ({
      id,
      name: textOf(name),
      description: textOf(short, desc),
      keywords: [],
      level: 'basic',
      mode: 'fixed',
    })),
    // Named as their services, so that no word of a question is taken for the name of a person.
    workers: told.map(({ id }) => ({ email: workerOf(id), name: id })),
    assignments: told.map(({ id }) => ({
      service: id,
      worker: workerOf(id),
      role: 'primary',
      areas: [region],
      organization,
    })),
  });
  return {
    data,
    questions: asked.map(({ id, lang, kind, text, expect: [service, ...also_ok], area }) =>
      expectedSchema.parse({
        id,
        lang,
        text,
        expect:
          service === undefined
            ? { kind: 'unknown' }
            : {
                kind: 'answer',
                service,
                also_ok,
                area: area === null ? null : areaIdOf(area),
                workers: [workerOf(service)],
              },
        tags: [kind],
      }),
    ),
  };
}

/** What is said in each language, several texts after one another. */
const textOf = (...texts: readonly z.infer<typeof localizedText>[]) =>
  Object.fromEntries(
    language.options.flatMap((each) => {
      const said = texts.flatMap((text) => text[each] ?? []).join(' ');
      return said === '' ? [] : [[each, said]];
    }),
  );
