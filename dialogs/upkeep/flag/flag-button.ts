import type { ContactPeople } from '../../../knowledge/directory/find-contact.ts';
import { container, type Element, execute } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { flagStrings } from '../../strings/flag.ts';

/** "This is wrong", at the end of an answer. */
export const flagButton = (
  { language }: Reader,
  { service, area }: Pick<ContactPeople, 'service' | 'area'>,
): Element =>
  container(
    [
      {
        type: 'ActionSet',
        id: 'wrong',
        actions: [
          execute('flag', flagStrings[language].button, { do: 'flag', service, area, lang: language }),
        ],
      },
    ],
    { separator: true, spacing: 'medium' },
  );
