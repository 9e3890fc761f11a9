import type { CoverageGap } from '../directory/coverage.ts';
import type { Directory } from '../directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../kernel/ids.ts';
import { inLanguage, type Language } from '../kernel/languages.ts';
import { tableSheet } from './table-sheet.ts';

/** The words of a list of gaps. */
export interface CoverageSheetTexts {
  readonly title: string;
  readonly onDay: (day: string) => string;
  readonly noGaps: string;
  readonly columns: {
    readonly gap: string;
    readonly service: string;
    readonly area: string;
    /** Those who can put it right. */
    readonly keepers: string;
  };
  readonly kinds: Readonly<Record<CoverageGap['kind'], string>>;
  readonly day: (day: IsoDate) => string;
}

/**
 * The gaps as XLSX, a row for each, with whom to ask to mend it: the coordinators of the area, or the owner of
 * the description. In the given order. `today` is a calendar day in the tenant's time zone.
 */
export const coverageSheet = (
  gaps: readonly CoverageGap[],
  directory: Directory,
  { language, today }: { readonly language: Language; readonly today: IsoDate },
  texts: CoverageSheetTexts,
): Promise<Uint8Array> => {
  const areaName = (id: AreaId): string => {
    const area = directory.area(id);
    return area ? inLanguage(area.names, language) : id;
  };
  const serviceName = (id: ServiceId): string => {
    const service = directory.service(id);
    return service ? inLanguage(service.name, language) : id;
  };
  const people = (emails: readonly Email[]): string =>
    emails
      .map((email) => {
        const name = directory.worker(email)?.name;
        return name === undefined ? email : `${name} (${email})`;
      })
      .join(', ');
  const rows = gaps.map((gap): string[] => [
    texts.kinds[gap.kind],
    'service' in gap ? serviceName(gap.service) : '',
    'area' in gap ? areaName(gap.area) : '',
    'area' in gap ? people(directory.coordinatorsOf(gap.area)) : people(ownersOf(directory, gap.service)),
  ]);
  const { columns } = texts;
  return tableSheet({
    title: texts.title,
    notes: [texts.onDay(texts.day(today)), ...(gaps.length === 0 ? [texts.noGaps] : [])],
    columns: [
      { header: columns.gap, width: 42 },
      { header: columns.service, width: 36 },
      { header: columns.area, width: 32 },
      { header: columns.keepers, width: 36 },
    ],
    sections: [{ rows }],
    day: today,
  });
};

const ownersOf = (directory: Directory, service: ServiceId): readonly Email[] => {
  const owner = directory.service(service)?.owner;
  return owner === undefined ? [] : [owner];
};
