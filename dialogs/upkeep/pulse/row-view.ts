import type { Assignment } from '../../../knowledge/directory/directory.ts';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import { inLanguage } from '../../../knowledge/kernel/languages.ts';
import { type Action, execute } from '../../card.ts';
import { areaName, coordinatorOf, type Reader, serviceName } from '../../contact/views.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import { upkeepStringsIn } from '../../strings/upkeep/in-language.ts';
import type { Slots } from '../command.ts';
import type { rowVerbs } from './presses.ts';
import type { Row } from './row.ts';

/** A row on one line. Plain: escape it where it is markdown. */
export function rowTitle(reader: Reader, row: Row): string {
  const words = pulseStrings[reader.language];
  if (row.kind === 'service')
    return words.ofService(plainText(inLanguage(row.service.name, reader.language)));
  const { worker, service } = row.assignment;
  return words.ofWorker(
    coordinatorOf(reader, worker).name,
    plainText(serviceName(reader, service)),
    areasText(reader, row.assignment),
  );
}

/** Names of areas; a service of a whole region would fill the card. */
export const areasText = (reader: Reader, { areas }: Assignment): string =>
  areas
    .slice(0, 6)
    .map((area) => plainText(areaName(reader, area)))
    .join(', ') + (areas.length > 6 ? '…' : '');

/** What is to be checked of a row, beside its title. Plain. */
export function rowDetails(reader: Reader, row: Row): string {
  const { say, today, directory } = reader;
  const checked = (day: string | undefined): string =>
    day === undefined ? say.notVerified : say.verified(say.day(day, today));
  if (row.kind === 'service') {
    const { description, verifiedAt } = row.service;
    return join(
      description && shorten(plainText(inLanguage(description, reader.language))),
      checked(verifiedAt),
    );
  }
  const { worker, title, role, organization, validTo, verifiedAt } = row.assignment;
  const words = pulseStrings[reader.language];
  return join(
    upkeepStringsIn(reader.language).roles[role],
    title,
    organization,
    directory.worker(worker)?.phone ?? words.noPhone,
    validTo && say.validUntil(say.day(validTo, today)),
    checked(verifiedAt),
  );
}

const join = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(plainText)
    .join(' · ');

const shorten = (text: string): string => (text.length > 140 ? `${text.slice(0, 140).trimEnd()}…` : text);

type RowVerb = (typeof rowVerbs)[number];

const verbsOf = (row: Row): readonly RowVerb[] =>
  row.kind === 'service' ? ['edit_service', 'assign'] : ['edit_worker', 'replace', 'unassign', 'assign'];

/** The ways to correct a row; each opens a form. `at` keeps the ids of a card apart. */
export function waysToMend({ language }: Reader, row: Row, at: string): readonly Action[] {
  const { form } = upkeepStringsIn(language);
  return verbsOf(row).map((verb) =>
    execute(`${verb}-${at}`, form.title[verb] ?? verb, {
      do: 'row_form',
      verb,
      row: row.key,
      lang: language,
    }),
  );
}

/** What a row says of a form; who is to be named instead is not in it. */
export function slotsOfRow(row: Row, verb: RowVerb): Partial<Slots> {
  if (row.kind === 'service') return { service: row.service.id };
  const { service, worker, areas, role } = row.assignment;
  switch (verb) {
    case 'edit_service':
      return { service };
    case 'edit_worker':
    case 'replace':
      return { workers: [worker] };
    case 'unassign':
      return { workers: [worker], service, areas };
    case 'assign':
      return { service, areas, role };
  }
}
