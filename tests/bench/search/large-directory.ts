import {
  type Area,
  areaSchema,
  type DirectoryData,
  type Service,
  type Worker,
} from '../../../knowledge/directory/directory.ts';
import { areaId, email, serviceId } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { splitExpressions } from '../../../knowledge/language/expressions.ts';
import { givenNames } from '../../../knowledge/language/given-names.ts';
import { lexicon } from '../../../knowledge/language/lexicon/index.ts';
import { municipalities } from '../../../knowledge/language/municipalities.ts';
import { type Seeded, seeded } from '../../support/seeded.ts';

/** How large a directory is: each service has somebody of its own in each area, and that is a row. */
export interface Size {
  readonly rows: number;
  readonly services: number;
}

/** For whom a service is, when the directory has one for each: in the name before or after the service's own. */
const audiences: readonly Readonly<Record<Language, string>>[] = (
  'nuorten|för unga|for young people; pikkulasten|för småbarn|for toddlers; vanhempien|för föräldrar|for parents; ' +
  'isovanhempien|för far- och morföräldrar|for grandparents; opiskelijoiden|för studerande|for students; ' +
  'sijaisperheiden|för fosterfamiljer|for foster families; yksinhuoltajien|för ensamförsörjare|for single parents; ' +
  'kaksosperheiden|för tvillingfamiljer|for families with twins; uusperheiden|för ombildade familjer|for blended families; ' +
  'maahanmuuttajien|för invandrare|for immigrants; adoptioperheiden|för adoptivfamiljer|for adoptive families; ' +
  'isien|för pappor|for fathers; äitien|för mammor|for mothers; pariskuntien|för par|for couples; ' +
  'koululaisten|för skolelever|for pupils; varusmiesten|för beväringar|for conscripts; omaishoitajien|för närståendevårdare|for carers; ' +
  'romaniperheiden|för romska familjer|for Roma families; viittomakielisten|för teckenspråkiga|for sign language users; ' +
  'saamelaisten|för samer|for Sámi people; yrittäjäperheiden|för företagarfamiljer|for families of entrepreneurs'
)
  .split('; ')
  .map((each) => {
    const [fi = '', sv = '', en = ''] = each.split('|');
    return { fi, sv, en };
  });

/** What people say of one matter, in their languages, as it may stand in a sentence. */
export const situations: readonly Readonly<Record<Language, readonly string[]>>[] = lexicon.flatMap(
  (concept) => {
    const said = (language: Language): readonly string[] =>
      splitExpressions(concept[language] ?? '').filter((each) => /^[\p{L} ]{8,}$/u.test(each));
    const each = { fi: said('fi'), sv: said('sv'), en: said('en') };
    return languages.every((language) => each[language].length > 0) ? [each] : [];
  },
);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const sentencesOf = (text: string | undefined): readonly string[] => text?.match(/[^.]+\./g) ?? [];
const must = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

const purposes: Readonly<Record<Language, (matters: string) => string>> = {
  fi: (matters) => `Tulee mukaan, kun puheena on ${matters}.`,
  sv: (matters) => `Kommer med när det handlar om ${matters}.`,
  en: (matters) => `Joins in when it is about ${matters}.`,
};

/** A service like one that there is, for others: its words are partly its own, as they are in real directories. */
function variant(model: Service, nth: number, models: readonly Service[], chance: Seeded): Service {
  const audience = must(audiences[Math.floor(nth / models.length) % audiences.length]);
  const matters = [0, 1, 2].map(() => must(chance.pick(situations)));
  const sentences = (language: Language): string => {
    const own = sentencesOf(model.description?.[language]);
    const other = sentencesOf(must(chance.pick(models)).description?.[language]);
    const said = matters.map((matter) => must(chance.pick(matter[language]))).join(', ');
    return [chance.pick(own), chance.pick(other), purposes[language](said)]
      .flatMap((each) => each?.trim() ?? [])
      .join(' ');
  };
  const { fi, sv, en } = model.name;
  return {
    ...model,
    id: serviceId.parse(`${model.id}-${nth}`),
    name: {
      fi: `${capital(audience.fi)} ${fi.toLowerCase()}`,
      sv: `${sv ?? fi} ${audience.sv}`,
      en: `${en ?? fi} ${audience.en}`,
    },
    description: { fi: sentences('fi'), sv: sentences('sv'), en: sentences('en') },
    keywords: [
      ...chance.some(model.keywords).slice(0, 5),
      ...matters.flatMap((matter) => languages.map((language) => must(chance.pick(matter[language])))),
    ],
  };
}

const surnames = (
  'Aaltonen Ahonen Anttila Eklund Forsman Granlund Hakala Hassinen Heikkinen Hiltunen Hyvönen Ikonen Jalonen Järvinen ' +
  'Kallio Karlsson Karppinen Kettunen Koivisto Koskinen Kuusela Laine Laitinen Lehtonen Lindholm Lundqvist Manninen ' +
  'Mattila Miettinen Mustonen Mäkelä Nieminen Nyberg Ojala Pesonen Pitkänen Rantanen Rissanen Saarinen Salminen ' +
  'Savolainen Sjöberg Söderholm Tikkanen Toivonen Tuominen Turunen Uusitalo Vainio Väisänen Wikström Ylitalo'
).split(' ');

const workersInArea = 60;

/** A directory of that size, the same in every run, in the manner of the one that is shipped. */
export function largeDirectory(model: DirectoryData, { rows, services: count }: Size): DirectoryData {
  const chance = seeded(rows);
  const region: Area = areaSchema.parse({
    id: 'region',
    kind: 'region',
    names: { fi: 'Maakunta' },
    parent: null,
  });
  const places = Array.from({ length: Math.ceil(rows / count) }, (_, at) => {
    const { fi, sv } = must(municipalities[(at * 37) % municipalities.length]);
    return areaSchema.parse({
      id: `area-${at}`,
      kind: 'municipality',
      names: sv === fi ? { fi } : { fi, sv },
      parent: 'region',
    });
  });
  const services = Array.from({ length: count }, (_, at) => {
    const like = must(model.services[at % model.services.length]);
    return at < model.services.length
      ? like
      : variant(like, at - model.services.length, model.services, chance);
  });
  const given = [...givenNames];
  const workerOf = (area: number, nth: number) =>
    email.parse(`worker-${area}-${nth % workersInArea}@example.org`);
  const workers = places.flatMap((_, area) =>
    Array.from(
      { length: workersInArea },
      (_each, nth): Worker => ({
        email: workerOf(area, nth),
        name: `${capital(must(chance.pick(given)))} ${must(chance.pick(surnames))}`,
        phone: `+358 40 ${String(area).padStart(3, '0')} ${String(nth).padStart(4, '0')}`,
        languages: ['fi'],
        absences: [],
        consultationWays: [],
      }),
    ),
  );
  const organization = must(model.organizations[0]).name;
  const assignments = services
    .flatMap(({ id }, nth) =>
      places.map((_, area) => ({
        service: id,
        worker: workerOf(area, nth),
        role: 'primary' as const,
        areas: [areaId.parse(`area-${area}`)],
        organization,
        title: 'ohjaaja',
      })),
    )
    .slice(0, rows);
  return {
    areas: [region, ...places],
    organizations: model.organizations,
    services,
    workers,
    assignments,
    outreach: [],
    groups: [],
  };
}
