import { findContact, firstToContact } from '../../../knowledge/directory/find-contact.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { personLine, personOf, type Reader } from '../../contact/views.ts';
import { flagStrings } from '../../strings/flag.ts';
import type { Message } from '../../turn.ts';
import type { Flag } from './flag.ts';
import { namesOf } from './flag-card.ts';

/** What came of a flag, for the one who raised it. Undefined while it is open. */
export function flagNews(reader: Reader, flag: Flag): Message | undefined {
  const { state } = flag;
  if (state.kind !== 'resolved') return undefined;
  const words = flagStrings[reader.language];
  const names = namesOf(reader, flag);
  const service = escapeText(names.service);
  const area = escapeText(names.area);
  const lines =
    state.how === 'fixed'
      ? [words.newsFixed(service, area), nowLine(reader, flag)]
      : [words.newsStillTrue(escapeText(names.worker), service, area, escapeText(state.by.name))];
  return {
    text: [...lines, words.newsWhy].join('\n\n'),
    summary: words.newsSummary(plainText(names.service), plainText(names.area)),
  };
}

/** Whom one contacts now. */
function nowLine(reader: Reader, { row, asked }: Flag): string {
  const words = flagStrings[reader.language];
  const { directory, today } = reader;
  const contact = findContact(directory, row.service, asked, today);
  const first = 'primaries' in contact ? firstToContact(directory, contact, today) : undefined;
  return first ? words.newsNow(personLine(personOf(reader, first))) : words.newsNobody;
}
