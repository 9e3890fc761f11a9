import { Temporal } from 'temporal-polyfill';
import type { Assignment, Organization, Role, Service, Worker } from '../directory/directory.ts';
import { findContact, type Named } from '../directory/find-contact.ts';
import type { Directory } from '../directory/snapshot.ts';
import type { AreaId, IsoDate, ServiceId } from '../kernel/ids.ts';
import { inLanguage, type Language } from '../kernel/languages.ts';
import { plusDays } from '../kernel/plain-days.ts';
import { contactColumns } from './contact-columns.ts';
import { contactRows } from './contact-rows.ts';
import { tableSheet } from './table-sheet.ts';

type Sector = Organization['sector'];

/** The words of a contact list. */
export interface ContactSheetTexts {
  readonly title: (area: string) => string;
  readonly onDay: (day: string) => string;
  readonly keptBy: (coordinator: string, email: string) => string;
  readonly keptByNobody: string;
  readonly columns: {
    readonly service: string;
    readonly role: string;
    readonly name: string;
    readonly jobTitle: string;
    readonly employer: string;
    readonly phone: string;
    readonly email: string;
    /** The area whose people answer. */
    readonly area: string;
    readonly nextStep: string;
    readonly checked: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  /** Headings over the services that each sector gives. */
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly sectorUnknown: string;
  readonly away: (worker: string, until: string) => string;
  readonly notChecked: string;
  /** Name of the second sheet, which can be edited and imported again. */
  readonly importTab: string;
  /** With the year: a list on a wall grows old. */
  readonly day: (day: IsoDate) => string;
}

/** The order on paper: the employers nearest to a family's everyday life first. */
const sectors = ['municipality', 'wellbeing_county', 'association', 'parish', 'state', undefined] as const;

/** A service with the people who answer for it, and the areas each of them answers for. */
interface Listed {
  readonly service: Service;
  readonly people: ReadonlyMap<Assignment, ReadonlySet<AreaId>>;
}

/**
 * The contact list of an area as XLSX, to print: every service given on that day with those who answer for it,
 * the area's own people or a wider area's; where only narrower areas have somebody, all of theirs. Grouped by
 * the sector of the first one's employer, in alphabetical order. `today` is a calendar day in the tenant's
 * time zone. An area that the directory does not know gives a list without rows.
 *
 * A second sheet has the columns of an import, with a row for each assignment that lies wholly in the area and has
 * not ended: edited and sent back it says nothing of other areas.
 */
export const contactSheet = (
  directory: Directory,
  area: AreaId,
  { language, today }: { readonly language: Language; readonly today: IsoDate },
  texts: ContactSheetTexts,
): Promise<Uint8Array> => {
  const nameOf = (id: AreaId): string => {
    const known = directory.area(id);
    return known ? inLanguage(known.names, language) : id;
  };
  const rowsOf = ({ service, people }: Listed): string[][] =>
    [...people].map(([assignment, areas]) => {
      const worker = directory.worker(assignment.worker);
      const name = worker?.name ?? assignment.worker;
      const until = worker && awayUntil(worker, today);
      return [
        inLanguage(service.name, language),
        texts.roles[assignment.role],
        until ? texts.away(name, texts.day(until)) : name,
        assignment.title ?? '',
        assignment.organization,
        worker?.phone ?? '',
        assignment.worker,
        [...areas].map(nameOf).join(', '),
        service.nextStep ? inLanguage(service.nextStep, language) : '',
        assignment.verifiedAt ? texts.day(assignment.verifiedAt) : texts.notChecked,
      ];
    });

  const collator = new Intl.Collator(language);
  const listed = servicesIn(directory, area, today).sort((a, b) =>
    collator.compare(inLanguage(a.service.name, language), inLanguage(b.service.name, language)),
  );
  const sections = sectors.map((sector) => ({
    heading: sector ? texts.sectors[sector] : texts.sectorUnknown,
    rows: listed.filter((each) => sectorOf(directory, each) === sector).flatMap(rowsOf),
  }));
  const { columns } = texts;
  return tableSheet({
    title: texts.title(nameOf(area)),
    notes: [texts.onDay(texts.day(today)), ...keepersOf(directory, area, texts)],
    columns: [
      { header: columns.service, width: 21 },
      { header: columns.role, width: 13 },
      { header: columns.name, width: 19 },
      { header: columns.jobTitle, width: 16 },
      { header: columns.employer, width: 20 },
      { header: columns.phone, width: 17 },
      { header: columns.email, width: 29 },
      { header: columns.area, width: 16 },
      { header: columns.nextStep, width: 36 },
      { header: columns.checked, width: 12 },
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
    day: today,
    data: {
      tab: texts.importTab,
      header: contactColumns,
      rows: contactRows(directory.data, ownAssignments(directory, area, today)),
    },
  });
};

const servicesIn = (directory: Directory, area: AreaId, today: IsoDate): Listed[] =>
  directory.data.services
    .filter(({ validTo }) => validTo === undefined || today <= validTo)
    .map((service) => ({ service, people: peopleFor(directory, service.id, area, today) }))
    .filter(({ people }) => people.size > 0);

/** Each person once for a role, in the order in which one would contact them. */
const peopleFor = (
  directory: Directory,
  service: ServiceId,
  area: AreaId,
  today: IsoDate,
): ReadonlyMap<Assignment, ReadonlySet<AreaId>> => {
  const people = new Map<Assignment, Set<AreaId>>();
  for (const named of answering(directory, service, area, today)) {
    const areas = people.get(named.assignment);
    if (areas) areas.add(named.area);
    else people.set(named.assignment, new Set([named.area]));
  }
  return people;
};

const answering = (
  directory: Directory,
  service: ServiceId,
  area: AreaId,
  today: IsoDate,
): readonly Named[] => {
  const contact = findContact(directory, service, area, today);
  if ('primaries' in contact) return [...contact.primaries, ...contact.substitutes, ...contact.consultants];
  if (contact.kind !== 'ambiguous') return [];
  return contact.areas.flatMap((narrower) => answering(directory, service, narrower, today));
};

const ownAssignments = (directory: Directory, area: AreaId, today: IsoDate): readonly Assignment[] =>
  directory.data.assignments.filter(
    ({ areas, validTo }) =>
      (validTo === undefined || today <= validTo) &&
      areas.every((each) => directory.climb(each).some(({ id }) => id === area)),
  );

const sectorOf = (directory: Directory, { people }: Listed): Sector | undefined => {
  const [first] = people.keys();
  return first && directory.organization(first.organization)?.sector;
};

/** The last day away, when today is one: absences that follow one another without a day between are one. */
const awayUntil = ({ absences }: Worker, today: IsoDate): IsoDate | undefined => {
  let until: IsoDate | undefined;
  for (const { from, to } of absences.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const goesOn = from <= (until === undefined ? today : dayAfter(until));
    if (goesOn && to >= (until ?? today)) until = to;
  }
  return until;
};

const dayAfter = (day: IsoDate): string => plusDays(Temporal.PlainDate.from(day), 1).toString();

const keepersOf = (directory: Directory, area: AreaId, texts: ContactSheetTexts): readonly string[] => {
  const emails = directory.coordinatorsOf(area);
  if (emails.length === 0) return [texts.keptByNobody];
  return emails.map((email) => texts.keptBy(directory.worker(email)?.name ?? email, email));
};
