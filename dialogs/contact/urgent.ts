import type { PeopleFound } from '../../knowledge/directory/find-contact.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { container, type Element, openUrl, text } from '../card.ts';
import { personOf, phoneLink, type Reader, serviceName } from './views.ts';

/** What stands before any answer when somebody is in danger. */
export interface Urgent {
  readonly body: readonly Element[];
  readonly text: string;
}

export const calm: Urgent = { body: [], text: '' };

/** 112 first, then the social emergency duty of the area when the directory has one. */
export function urgentBlock(reader: Reader, duty: PeopleFound | undefined): Urgent {
  const { say } = reader;
  const named = duty && [...duty.primaries, ...duty.substitutes][0];
  const person = named && personOf(reader, named);
  const line =
    duty && person?.phone
      ? `${say.emergencyDuty(escapeText(serviceName(reader, duty.service)))} ${escapeText(person.phone.replaceAll(' ', '\u00a0'))}`
      : undefined;
  const actions = [
    openUrl('call-112', say.call('112'), 'tel:112'),
    ...(duty && person?.phone
      ? [
          openUrl(
            'call-duty',
            say.callService(plainText(serviceName(reader, duty.service))),
            phoneLink(person.phone),
          ),
        ]
      : []),
  ];
  return {
    body: [
      container(
        [
          text(say.emergency, { size: 'medium' }),
          ...(line ? [text(line, { spacing: 'none' })] : []),
          { type: 'ActionSet', id: 'urgent-actions', actions },
        ],
        { id: 'urgent', style: 'attention' },
      ),
    ],
    text: [say.emergency, line].filter((part) => part !== undefined).join(' '),
  };
}
