import type { ConsultationWay } from '../../knowledge/directory/directory.ts';
import type { Schedule } from '../../knowledge/directory/schedule.ts';
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
    `${what}: consultation time, ${when}, ${slotMinutes} min, ${areas}, ${
      { meeting: 'Teams', phone: 'phone', writing: 'in writing' }[way]
    }`,
};

/**
 * A window on one line of plain text, to be escaped where it is markdown:
 * `Perheneuvola: konsultaatioaika joka toinen tiistai klo 12–14, 30 min, Hartola ja Sysmä, Teams`.
 */
export function describeWindow(window: ConsultationWindow, directory: Directory, language: Language): string {
  const { what, areas } = namesIn(window, directory, language);
  return phrases[language]({
    what,
    when: describeSchedule(whenHeld(window), language),
    slotMinutes: window.slotMinutes,
    areas,
    way: window.way,
  });
}

/** A window on a button, its time first since a phone shows little: `joka tiistai klo 12–14, Perheneuvola, Hartola`. */
export function windowTitle(window: ConsultationWindow, directory: Directory, language: Language): string {
  const { what, areas } = namesIn(window, directory, language);
  return [describeSchedule(unbounded(whenHeld(window)), language), what, areas]
    .join(', ')
    .slice(0, mostShown);
}

const mostShown = 70;

/** Without its first and last day, and its season. */
function unbounded(when: Schedule): Schedule {
  if (when.kind === 'once') return when;
  const { from: _from, until: _until, season: _season, ...series } = when;
  return series;
}

/** A single day that was moved is held on the new one. */
function whenHeld({ when, moved }: ConsultationWindow): Schedule {
  const there = when.kind === 'once' ? moved.find(({ from }) => from === when.on) : undefined;
  if (when.kind !== 'once' || !there) return when;
  const { to, starts = when.starts, ends = when.ends } = there;
  return { kind: 'once', on: to, starts, ends };
}

function namesIn(
  window: ConsultationWindow,
  directory: Directory,
  language: Language,
): Pick<WindowParts, 'what' | 'areas'> {
  const listed = new Intl.ListFormat(language, { type: 'conjunction' });
  const services = window.services.map((id) => {
    const service = directory.service(id);
    return service ? inLanguage(service.name, language) : id;
  });
  const areas = window.areas.map((id) => {
    const area = directory.area(id);
    return area ? inLanguage(area.names, language) : id;
  });
  return {
    what: plainText(window.name ? inLanguage(window.name, language) : listed.format(services)),
    areas: plainText(listed.format(areas)),
  };
}
