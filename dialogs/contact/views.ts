import { absenceOn, absenceSoon } from '../../knowledge/directory/absence.ts';
import type { Worker } from '../../knowledge/directory/directory.ts';
import type { Named } from '../../knowledge/directory/find-contact.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import { inLanguage, type Language } from '../../knowledge/kernel/languages.ts';
import { absenceStrings } from '../strings/absence.ts';
import type { Strings } from '../strings/strings.ts';
import { upkeepStringsIn } from '../strings/upkeep/in-language.ts';

/** What every view of this folder needs: what the network knows, for whom, and the words. */
export interface Reader {
  readonly directory: Directory;
  readonly language: Language;
  readonly today: IsoDate;
  readonly say: Strings;
  /** What was asked, as words that may be kept; for buttons that correct the answer. */
  readonly asked?: (() => readonly string[]) | undefined;
}

export const serviceName = (reader: Reader, id: ServiceId): string => {
  const service = reader.directory.service(id);
  return service ? inLanguage(service.name, reader.language) : id;
};

export const areaName = (reader: Reader, id: AreaId): string => {
  const area = reader.directory.area(id);
  return area ? inLanguage(area.names, reader.language) : id;
};

/** A person as a card and a text show one; every text is plain, escape it where it is markdown. */
export interface Person {
  readonly name: string;
  /** Title and employer. */
  readonly post: string;
  readonly phone?: string;
  readonly email: Email;
}

export function personOf(reader: Reader, { assignment }: Named): Person {
  const worker = reader.directory.worker(assignment.worker);
  const until =
    assignment.validTo === undefined
      ? undefined
      : reader.say.validUntil(reader.say.day(assignment.validTo, reader.today));
  const serves = worker && worker.languages.length > 0 ? servesIn(reader, worker.languages) : undefined;
  const consults =
    assignment.role === 'consultant' && worker && worker.consultationWays.length > 0
      ? worker.consultationWays.map((way) => upkeepStringsIn(reader.language).ways[way]).join(', ')
      : undefined;
  return {
    name: plainText(worker?.name ?? assignment.worker),
    post: [assignment.title, assignment.organization, until, serves, consults, awayOf(reader, worker)]
      .filter((part) => part !== undefined)
      .map(plainText)
      .join(', '),
    ...(worker?.phone ? { phone: plainText(worker.phone) } : {}),
    email: assignment.worker,
  };
}

/** That a worker is away, until when, or will be within two weeks. */
function awayOf(reader: Reader, worker: Worker | undefined): string | undefined {
  const { language, say, today } = reader;
  const words = absenceStrings[language];
  const now = absenceOn(worker, today);
  if (now) return words.awayUntil(lastDayOf(reader, now));
  const next = absenceSoon(worker, today);
  return next && words.awaySoon(say.daySpan(next.from, next.to, today));
}

/** The last day of an absence as it is said; undefined when it is today. */
export const lastDayOf = ({ say, today }: Reader, { to }: Worker['absences'][number]): string | undefined =>
  to === today ? undefined : say.day(to, today);

const servesIn = ({ language }: Reader, served: readonly Language[]): string => {
  const say = upkeepStringsIn(language);
  return `${say.field.languages?.toLowerCase()}: ${served.map((each) => say.languages[each]).join(', ')}`;
};

/** A coordinator need not hold any assignment. */
export function coordinatorOf(reader: Reader, email: Email): Person {
  const worker = reader.directory.worker(email);
  const [assignment] = reader.directory.assignmentsBy(email);
  return {
    name: plainText(worker?.name ?? email),
    post: [assignment?.title, assignment?.organization]
      .filter((part) => part !== undefined)
      .map(plainText)
      .join(', '),
    ...(worker?.phone ? { phone: plainText(worker.phone) } : {}),
    email,
  };
}

/** Plain: name, title and employer, for a choice among people. */
export function personTitle(reader: Reader, email: Email): string {
  const { name, post } = coordinatorOf(reader, email);
  return plainText([name, post].filter((part) => part !== '').join(', '));
}

/** `tel:` takes digits and a leading plus. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Markdown: phone and mail, to be tapped. */
export const contactLine = (person: Person): string =>
  [
    ...(person.phone ? [`[${escapeText(person.phone)}](${phoneLink(person.phone)})`] : []),
    `[${escapeText(person.email)}](mailto:${encodeURI(person.email)})`,
  ].join(' · ');

/** Markdown: the person on one line, with what a worker copies or taps. */
export const personLine = (person: Person): string =>
  [`**${escapeText(person.name)}**`, escapeText(person.post), contactLine(person)]
    .filter((part) => part !== '')
    .join(', ');
