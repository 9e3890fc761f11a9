import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Command } from '../command.ts';
import type { Offer } from './offer.ts';

/** The file that a command asks for, when it asks for one and says enough. */
export function exportOf({ verb, slots }: Command, lang: Language): Offer | undefined {
  const [area] = slots.areas;
  const [worker] = slots.workers;
  switch (verb) {
    case 'export_coverage':
      return { file: 'coverage', ...(area === undefined ? {} : { area }), lang };
    case 'export_contacts':
      return area === undefined ? undefined : { file: 'contacts', area, lang };
    case 'export_history':
      return {
        file: 'history',
        ...(slots.service === undefined ? {} : { service: slots.service }),
        ...(worker === undefined ? {} : { worker }),
        ...(area === undefined ? {} : { area }),
        lang,
      };
    default:
      return undefined;
  }
}
