import type { ConsultationWay } from '../../knowledge/directory/directory.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { plainText } from '../../knowledge/kernel/escape.ts';
import { inLanguage, type Language } from '../../knowledge/kernel/languages.ts';
import type { ConsultationWindow } from '../consultation/windows/window-schema.ts';
import { describeSchedule } from './schedule.ts';

/** What a window is in words; every part is plain text. */
interface WindowParts {
  /** Its name, or the names of its services. */
  readonly what: string;
  /** `joka toinen tiistai klo 12–14`. */
  readonly when: string;
  readonly slotMinutes: number;
  readonly areas: string;
  readonly way: ConsultationWay;
}

const phrases: Readonly<Record<Language, (parts: WindowParts) => string>> = {
  fi: ({ what, when, slotMinutes, areas, way }) =>
    `${what}: konsultaatioaika ${when}, ${slotMinutes} min, ${areas}, ${
      { meeting: 'Teams', phone: 'puhelin', writing: 'kirjallisesti' }[way]
    }`,
  sv: ({ what, when, slotMinutes, areas, way }) =>
    `${what}: konsultationstid ${when}, ${slotMinutes} min, ${areas}, ${
      { meeting: 'Teams', phone: 'telefon', writing: 'skriftligt' }[way]
    }`,
  en: ({ what, when, slotMinutes, areas, way }) =>
    `${what}: consultation ${when}, ${slotMinutes} min, ${areas}, ${
      { meeting: 'Teams', phone: 'phone', writing: 'in writing' }[way]
    }`,
};

/**
 * A window on one line of plain text, to be escaped where it is markdown:
 * `Perheneuvola: konsultaatioaika joka toinen tiistai klo 12–14, 30 min, Hartola ja Sysmä, Teams`.
 */
export function describeWindow(window: ConsultationWindow, directory: Directory, language: Language): string {
  const listed = new Intl.ListFormat(language, { type: 'conjunction' });
  const services = window.services.map((id) => {
    const service = directory.service(id);
    return service ? inLanguage(service.name, language) : id;
  });
  const areas = window.areas.map((id) => {
    const area = directory.area(id);
    return area ? inLanguage(area.names, language) : id;
  });
  return phrases[language]({
    what: plainText(window.name ? inLanguage(window.name, language) : listed.format(services)),
    when: describeSchedule(window.when, language),
    slotMinutes: window.slotMinutes,
    areas: plainText(listed.format(areas)),
    way: window.way,
  });
}
