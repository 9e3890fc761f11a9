import type { CellError, Fault, Place, RequiredText } from './fault-message.ts';
import { shorten } from './fault-message.ts';

/** A fault as a plain sentence: what is wrong and what to do about it. */
export const faultInEnglish = (fault: Fault): string => {
  const { message } = fault;
  switch (message.code) {
    case 'cannot_import': {
      const { ending } = message;
      const found = ending === undefined ? 'a file without an ending' : `a file ending in ${shorten(ending)}`;
      return `${found} cannot be imported; give a contact list (.csv, .xlsx), areas or a bundle (.json)`;
    }
    case 'macro_workbook':
      return 'a workbook with macros is not read; save it as an ordinary workbook (.xlsx)';
    case 'too_large':
      return `the file is larger than ${message.megabytes} MB; split it into smaller files`;
    case 'unpacks_too_large':
      return `the file unpacks to more than ${message.megabytes} MB; copy the rows alone to a new file, or split it`;
    case 'not_utf8':
      return 'the text is not UTF-8; save the file anew, in Excel as "CSV UTF-8"';
    case 'not_xlsx':
      return 'this is not a readable .xlsx file; open it in a spreadsheet and save it anew';
    case 'damaged':
      return 'the file is damaged; open it in a spreadsheet and save it anew';
    case 'quote_not_closed':
      return 'a quote mark opens a cell of this row and never closes it; close it, or write a quote mark inside a cell twice; the rows after this one were not read';
    case 'quote_inside':
      return 'a quote mark stands inside a cell of this row; put the whole cell in quotes and write each quote mark inside it twice; the rows after this one were not read';
    case 'no_sheet':
      return `no sheet could be read (at most ${message.mostRows} rows); save the list anew as .xlsx or as CSV`;
    case 'empty_file':
      return `the file is empty; its first line names the columns: ${message.columns.join(', ')}`;
    case 'column_twice':
      return `the column ${message.column} is there twice; keep one of them`;
    case 'columns_unknown':
      return `columns that Koppi does not know are left out: ${message.names.join(', ')}; it knows ${message.columns.join(', ')}`;
    case 'columns_missing':
      return `the header lacks ${message.names.join(', ')}; it needs at least ${message.required.join(', ')}`;
    case 'cell_empty':
      return `${message.column} is empty; ${adviceFor[message.column]}`;
    case 'choice_empty':
      return `${message.column} is empty; write one of ${message.options.join(', ')}`;
    case 'choice_unknown':
      return `${message.column} ${shorten(message.value)} is unknown; write one of ${message.options.join(', ')}`;
    case 'not_an_id':
      return `${message.column} ${shorten(message.value)} is not an id; use letters, digits and . _ : - only`;
    case 'not_an_email':
      return `${message.column} ${shorten(message.value)} is not an e-mail address; write one like anna.virtanen@example.fi`;
    case 'not_a_day':
      return `${message.column} ${shorten(message.value)} is not a day that exists; write it as 2026-12-31 or 31.12.2026`;
    case 'no_area_named':
      return `${message.column} ${shorten(message.value)} names no area`;
    case 'identity_code':
      return `${message.column}: the cell holds a personal identity code. Take it out.`;
    case 'like_formula':
      return `${message.column} cannot begin with =, +, - or @, which a spreadsheet takes for a formula. Take the sign out.`;
    case 'area_unknown':
      return `areas: no area has the id or name ${shorten(message.name)}; correct it, or import its area first`;
    case 'area_ambiguous':
      return `areas: ${shorten(message.name)} names several areas; write the id instead, one of ${message.ids.join(', ')}`;
    case 'end_before_start':
      return `valid_to ${message.validTo} is before valid_from ${message.validFrom}; correct one of them`;
    case 'cell_too_long':
      return `${message.column} has ${message.length} characters; shorten it to at most ${message.most}`;
    case 'beyond_header':
      return `cell ${shorten(message.value)} stands beyond the last column of the header; put a cell that holds a separator in quotes, or name its column`;
    case 'cell_error':
      return `cell ${message.cell} shows ${shownIn(message.shows)}; write its value as text`;
    case 'phone_lost_start':
      return `phone ${shorten(message.phone)} looks as if a spreadsheet took its first 0 or + away; format the column as text`;
    case 'lone_translation':
      return `${message.column} is filled but ${message.finnish} is empty; write the Finnish text too`;
    case 'says_otherwise':
      return (
        `${message.record} ${shorten(message.id)} has the ${message.field} ${shorten(message.here)} here but ` +
        `${shorten(message.there)} on ${placeSeenFrom(fault, message.at)}; write the same on both`
      );
    case 'area_again':
      return (
        `the person already has this role in this service for area ${shorten(message.area)} on ` +
        `${placeSeenFrom(fault, message.at)}; keep one of the rows`
      );
    case 'days_differ': {
      const days = ({ validTo, verifiedAt }: typeof message.here) =>
        `valid_to ${validTo ?? 'empty'}, verified_at ${verifiedAt ?? 'empty'}`;
      return (
        `the row continues ${placeSeenFrom(fault, message.at)} (same person, service, role and first day) but its ` +
        `dates differ: ${days(message.here)} here, ${days(message.there)} there; write the same dates on both`
      );
    }
    case 'named_twice': {
      const { worker, role, service, area, at } = message;
      const what = `${worker} is ${role} of ${service} for area ${shorten(area)}`;
      return at === undefined
        ? `${what} in a stored assignment too, on some of the same days; both stay`
        : `${what} on ${placeSeenFrom(fault, at)} too, on some of the same days; keep one of them, or give the earlier a valid_to`;
    }
    case 'two_primaries': {
      const { service, area, workers, at } = message;
      return (
        `${service} has two primary workers for area ${shorten(area)}: ${workers.join(' and ')}` +
        ` (${at === undefined ? 'stored' : placeSeenFrom(fault, at)})`
      );
    }
    case 'more':
      return `and ${message.count} more ${message.noun} from here on`;
    case 'in_json':
      return message.english;
  }
};

const adviceFor: Readonly<Record<RequiredText, string>> = {
  service_id: 'write the id of the service, the same on all its rows',
  service_fi: 'write the Finnish name of the service on each of its rows',
  worker: 'write the name of the person',
  email: 'write the e-mail of the person',
  organization: 'write the employer',
  areas: 'name at least one area, several with | between them',
};

const shownIn = (shows: CellError): string => {
  switch (shows.kind) {
    case 'error':
      return shorten(shows.text);
    case 'no_text':
      return '"a value that is no text"';
    case 'no_result':
      return '"a formula without a result"';
  }
};

/** A place as told from a line of the same file, or of another. */
export const placeSeenFrom = (here: Place, there: Place): string =>
  here.file === there.file ? `line ${there.line}` : `${there.file}:${there.line}`;
