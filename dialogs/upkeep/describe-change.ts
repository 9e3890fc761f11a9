import type { RecordChange } from '../../knowledge/directory/changes.ts';
import { outreachSchema, workerSchema } from '../../knowledge/directory/directory.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { plainText } from '../../knowledge/kernel/escape.ts';
import { areaId, email, type IsoDate, isoDate, serviceId } from '../../knowledge/kernel/ids.ts';
import { inLanguage, localized } from '../../knowledge/kernel/languages.ts';
import type { Reader } from '../contact/views.ts';
import { describeSchedule } from '../strings/schedule.ts';
import type { UpkeepStrings } from '../strings/upkeep/strings.ts';
import { groupValueText, memberRows } from './groups/group-value.ts';
import { remembering } from './remembering.ts';

/** One record of a change as people read it. Every text is plain: escape it where it is markdown. */
export interface ChangeView {
  readonly title: string;
  /** Where and when a naming holds, or held. */
  readonly scope?: string;
  readonly how: 'added' | 'changed' | 'removed';
  readonly rows: readonly ChangeRow[];
}

export interface ChangeRow {
  readonly label: string;
  /** Undefined: there was or is nothing. */
  readonly before?: string;
  readonly after?: string;
}

/** Fields that tell nothing to people: identities and what the title says already. */
const unsaid = new Set(['id', 'service', 'worker', 'email', 'role', 'cancelled.ids']);

/** Texts in several languages, shown one language a row. */
const texts = new Set(['name', 'names', 'description', 'nextStep']);

/** `beside`: other changes, whose records give names to what has left the directory. */
export function describeChange(
  change: RecordChange,
  by: Reader,
  say: UpkeepStrings,
  beside: readonly RecordChange[] = [],
): ChangeView {
  const reader = remembering(by, [change, ...beside]);
  const { before, after } = change;
  const title = titleOf(change, reader, say);
  const old = new Map<string, unknown>(before ? fieldsOf(before, change.kind) : []);
  const now = new Map<string, unknown>(after ? fieldsOf(after, change.kind) : []);
  const rows = [...new Set([...old.keys(), ...now.keys()])].flatMap((field): readonly ChangeRow[] => {
    if (change.kind === 'groups' && change.before && change.after && field === 'members')
      return memberRows(change.before.members, change.after.members, reader);
    const from = valueText(change.kind, field, old.get(field), reader, say);
    const to = valueText(change.kind, field, now.get(field), reader, say);
    if (from === to) return [];
    const label = say.field[field] ?? field;
    const difference = longListDifference(old.get(field), now.get(field), (each) =>
      valueText(change.kind, `${field}[]`, each, reader, say),
    );
    if (difference) return differenceRows(label, difference, say);
    return [
      { label, ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) },
    ];
  });
  const how = !before ? 'added' : after ? 'changed' : 'removed';
  // What goes is told by its title, and what comes needs not say its title twice.
  const shown = how === 'removed' ? [] : rows.filter((row) => how === 'changed' || row.after !== title);
  const scope = scopeOf(change, reader, say);
  return { title, ...(scope === undefined ? {} : { scope }), how, rows: shown };
}

/** Areas of a region's service would fill the line. */
const mostAreas = 6;

function scopeOf(change: RecordChange, reader: Reader, say: UpkeepStrings): string | undefined {
  if (change.kind !== 'assignments') return undefined;
  const record = change.after ?? change.before;
  if (!record) return undefined;
  const areas = record.areas.map((area) => areaTitle(reader, area));
  const { validFrom: from, validTo: to } = record;
  const day = (field: 'validFrom' | 'validTo', value: IsoDate): string =>
    `${say.field[field] ?? field}: ${reader.say.day(value, reader.today)}`;
  const days =
    from !== undefined && to !== undefined
      ? [reader.say.daySpan(from, to, reader.today)]
      : [
          ...(from === undefined ? [] : [day('validFrom', from)]),
          ...(to === undefined ? [] : [day('validTo', to)]),
        ];
  const places = areas.slice(0, mostAreas).join(', ') + (areas.length > mostAreas ? '…' : '');
  return [places, ...days].join(', ');
}

/** Lists longer than this are shown by what comes and goes. */
const shortList = 4;

interface Difference {
  readonly gets: readonly string[];
  readonly loses: readonly string[];
}

function longListDifference(
  before: unknown,
  after: unknown,
  textOf: (value: unknown) => string | undefined,
): Difference | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  if (Math.max(before.length, after.length) <= shortList) return undefined;
  const [old, now] = [before, after].map((list: readonly unknown[]) =>
    list.map(textOf).filter((each) => each !== undefined),
  );
  if (!old || !now) return undefined;
  return {
    gets: now.filter((each) => !old.includes(each)),
    loses: old.filter((each) => !now.includes(each)),
  };
}

const differenceRows = (label: string, { gets, loses }: Difference, say: UpkeepStrings): ChangeRow[] => [
  ...(gets.length > 0 ? [{ label, after: say.listGets(gets.join(', ')) }] : []),
  ...(loses.length > 0 ? [{ label, after: say.listLoses(loses.join(', ')) }] : []),
];

/** A record taken apart; texts by language. */
function fieldsOf(record: object, kind: RecordChange['kind']): readonly (readonly [string, unknown])[] {
  return Object.entries(record).flatMap(([field, value]): (readonly [string, unknown])[] => {
    if (unsaid.has(field) && !(kind === 'workers' && field === 'email') && !(kind === 'outreach')) return [];
    if (field === 'id') return [];
    const text = texts.has(field) ? localized.safeParse(value) : undefined;
    if (!text?.success) return [[field, value]];
    return Object.entries(text.data).map(([language, words]) => [`${field}.${language}`, words] as const);
  });
}

function titleOf(change: RecordChange, reader: Reader, say: UpkeepStrings): string {
  const { directory } = reader;
  switch (change.kind) {
    case 'services': {
      const record = change.after ?? change.before;
      return record ? inLanguage(record.name, reader.language) : change.id;
    }
    case 'areas':
    case 'groups': {
      const record = change.after ?? change.before;
      return record ? inLanguage(record.names, reader.language) : change.id;
    }
    case 'workers':
      return (change.after ?? change.before)?.name ?? change.id;
    case 'organizations':
      return change.id;
    case 'outreach':
      return (change.after ?? change.before)?.place ?? change.id;
    case 'assignments': {
      const record = change.after ?? change.before;
      if (!record) return change.id;
      const name = workerName(directory, record.worker);
      return [name, serviceTitle(reader, record.service), say.roles[record.role]].join(' · ');
    }
  }
}

const workerName = (directory: Directory, address: string): string => {
  const read = email.safeParse(address);
  return (read.success && directory.worker(read.data)?.name) || address;
};

const serviceTitle = (reader: Reader, id: string): string => {
  const read = serviceId.safeParse(id);
  const service = read.success ? reader.directory.service(read.data) : undefined;
  return service ? inLanguage(service.name, reader.language) : id;
};

const areaTitle = (reader: Reader, id: string): string => {
  const read = areaId.safeParse(id);
  const area = read.success ? reader.directory.area(read.data) : undefined;
  return area ? inLanguage(area.names, reader.language) : id;
};

/** A value as text; undefined when there is none. */
function valueText(
  kind: RecordChange['kind'],
  field: string,
  value: unknown,
  reader: Reader,
  say: UpkeepStrings,
): string | undefined {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (Array.isArray(value)) {
    if (field === 'absences') {
      const spans = workerSchema.shape.absences.parse(value);
      return spans.map(({ from, to }) => reader.say.daySpan(from, to, reader.today)).join(', ');
    }
    return value
      .map((each) => valueText(kind, `${field}[]`, each, reader, say))
      .filter((each) => each !== undefined)
      .join(', ');
  }
  if (kind === 'groups') {
    const told = groupValueText(field, value, reader);
    if (told !== undefined) return told;
  }
  if (field === 'when') {
    const when = outreachSchema.shape.when.safeParse(value);
    return when.success ? describeSchedule(when.data, reader.language) : undefined;
  }
  if (typeof value === 'number') return field === 'verifyEvery' ? say.days(value) : String(value);
  if (typeof value !== 'string') return undefined;
  switch (field) {
    case 'level':
      return value === 'basic' || value === 'special' ? say.levels[value] : value;
    case 'mode':
      return value === 'fixed' || value === 'outreach' || value === 'remote' ? say.modes[value] : value;
    case 'kind':
      return say.areaKinds[value] ?? value;
    case 'sector':
      return say.sectors[value] ?? value;
    case 'languages[]':
      return value === 'fi' || value === 'sv' || value === 'en' ? say.languages[value] : value;
    case 'consultationWays[]':
      return value === 'meeting' || value === 'phone' || value === 'writing' ? say.ways[value] : value;
    case 'areas[]':
    case 'area':
    case 'parent':
      return areaTitle(reader, value);
    case 'service':
    case 'services[]':
      return serviceTitle(reader, value);
    case 'owner':
    case 'worker':
    case 'coordinators[]':
      return workerName(reader.directory, value);
    default: {
      const day = isoDate.safeParse(value);
      return day.success ? reader.say.day(day.data, reader.today) : plainText(value);
    }
  }
}
