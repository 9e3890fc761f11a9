import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import type { Theme } from '../../knowledge/language/lexicon/index.ts';
import { namesOfStages } from '../../knowledge/language/life-stages.ts';
import type { Listing } from '../../knowledge/language/listing.ts';
import { type Action, card, container, type Element, execute, text } from '../card.ts';
import {
  areaName,
  contactLine,
  coordinatorOf,
  type Person,
  phoneLink,
  type Reader,
  serviceName,
} from '../contact/views.ts';
import { consultationList } from '../strings/consultation-list.ts';
import { listingStrings } from '../strings/listing.ts';
import type { Message } from '../turn.ts';
import { byTheme, type Found, type Listed } from './find-listed.ts';

/** On one page of a card. */
const mostRows = 8;
/** In text, where nothing can be opened. */
const mostLines = 100;

/** What is listed, and which part of it the card shows. */
export interface ShownList extends Listing {
  readonly area: AreaId;
  readonly theme?: Theme;
  readonly page: number;
}

interface Row extends Listed {
  readonly name: string;
}

/** Services with their people: the themes of a long list, or one page of a theme. A tap goes on in place, or opens the answer. */
export function listMessage(reader: Reader, { listed, forAll }: Found, shown: ShownList): Message {
  const words = listingStrings[reader.language];
  const { area, people, provider, stages } = shown;
  const rows = sorted(reader, listed);
  const title = (people ? words.peopleTitle : words.title)(escapeText(areaName(reader, area)), rows.length);
  const about = [
    ...(provider === undefined ? [] : [words.givenBy[provider]]),
    ...(stages === 0 ? [] : [words.forStages(namesOfStages(stages))]),
  ];
  if (rows.length === 0) {
    const none = words.none(escapeText(areaName(reader, area)));
    return withCard(
      [...about, none].join('\n\n'),
      none,
      [text(none, { id: 'list' })],
      everything(reader, shown),
    );
  }
  const isLong = rows.length > mostRows;
  const heading: readonly Element[] = [
    text(title, { id: 'list', size: 'medium', weight: 'bolder', style: 'heading' }),
    ...about.map((line) => text(line, { isSubtle: true, spacing: 'none' })),
  ];
  const more = forAll === 0 ? [] : [words.more(forAll)];
  const below = more.map((line) => text(line, { id: 'for-all', isSubtle: true, spacing: 'medium' }));
  const narrowed = stages === 0 && provider === undefined ? [] : everything(reader, shown);
  if (isLong && shown.theme === undefined) {
    const themes = byTheme(rows);
    return withCard(
      [`**${title}**`, ...about, ...inText(reader, rows), ...more].join('\n\n'),
      title,
      [
        ...heading,
        text(words.chooseTheme),
        ...themes.map(
          ([theme, here]): Element => ({
            type: 'ActionSet',
            id: `theme-${theme}`,
            spacing: 'small',
            actions: [
              opens(
                reader,
                shown,
                `open-${theme}`,
                words.themeButton(words.theme[theme], here.length),
                theme,
              ),
            ],
          }),
        ),
        ...below,
      ],
      narrowed,
    );
  }
  const of = isLong ? rows.filter(({ theme }) => theme === shown.theme) : rows;
  const pages = Math.max(1, Math.ceil(of.length / mostRows));
  const page = Math.min(shown.page, pages - 1);
  const here = of.slice(page * mostRows, (page + 1) * mostRows);
  const part = [
    ...(isLong && shown.theme ? [`${words.theme[shown.theme]} (${of.length})`] : []),
    ...(pages > 1 ? [words.page(page + 1, pages)] : []),
  ];
  const steps = consultationList[reader.language];
  return withCard(
    [`**${title}**`, ...about, ...part, here.map((row) => lineOf(reader, row)).join('\n'), ...more].join(
      '\n\n',
    ),
    title,
    [
      ...heading,
      ...part.map((line, at) =>
        text(line, at === 0 ? { weight: 'bolder' } : { isSubtle: true, spacing: 'none' }),
      ),
      ...here.map((row, at) => rowOf(reader, row, area, at)),
      ...(isLong ? [] : below),
    ],
    [
      ...(page > 0 ? [opens(reader, shown, 'previous', steps.back, shown.theme, page - 1)] : []),
      ...(page < pages - 1 ? [opens(reader, shown, 'next', steps.more, shown.theme, page + 1)] : []),
      ...(isLong ? [opens(reader, shown, 'themes', words.toThemes)] : narrowed),
    ],
  );
}

const withCard = (
  asText: string,
  title: string,
  body: readonly Element[],
  actions: readonly Action[],
): Message => ({ text: asText, summary: plainText(title), card: card(asText, body, actions) });

const sorted = (reader: Reader, listed: readonly Listed[]): readonly Row[] =>
  listed
    .map((each) => ({ ...each, name: serviceName(reader, each.service) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader.language));

/** The whole list, theme by theme. */
function inText(reader: Reader, rows: readonly Row[]): readonly string[] {
  const words = listingStrings[reader.language];
  const told = new Set(rows.slice(0, mostLines));
  const parts = byTheme(rows.filter((row) => told.has(row))).map(([theme, here]) =>
    [`**${words.theme[theme]}**`, ...here.map((row) => lineOf(reader, row))].join('\n'),
  );
  return [...parts, ...(rows.length > mostLines ? [words.andMore(rows.length - mostLines)] : [])];
}

const lineOf = (reader: Reader, { name, worker }: Row): string => {
  const who =
    worker === undefined ? listingStrings[reader.language].byArea : coordinatorOf(reader, worker).name;
  return `- ${escapeText(name)}: ${escapeText(who)}`;
};

/** A button with the service's name, and below it who answers. */
function rowOf(reader: Reader, { service, name, worker }: Row, area: AreaId, at: number): Element {
  const open = execute(`service-${at}`, plainText(name), {
    do: 'contact',
    service,
    area,
    beside: true,
    lang: reader.language,
  });
  const person = worker === undefined ? undefined : coordinatorOf(reader, worker);
  const who = person
    ? `${escapeText(person.name)} · ${reachOf(person)}`
    : listingStrings[reader.language].byArea;
  return container(
    [
      { type: 'ActionSet', id: `open-${at}`, actions: [open] },
      text(who, { id: `who-${at}`, isSubtle: true, spacing: 'none' }),
    ],
    { id: `row-${at}`, spacing: 'medium' },
  );
}

/** The phone alone when there is one: the answer that opens has the rest. */
const reachOf = (person: Person): string =>
  person.phone ? `[${escapeText(person.phone)}](${phoneLink(person.phone)})` : contactLine(person);

const partOf = ({ people, stages, provider, area }: ShownList) => ({
  area,
  ...(people ? { people: true as const } : {}),
  ...(stages === 0 ? {} : { stages }),
  ...(provider === undefined ? {} : { provider }),
});

const opens = (
  reader: Reader,
  shown: ShownList,
  id: string,
  title: string,
  theme?: Theme,
  page = 0,
): Action =>
  execute(id, plainText(title), {
    do: 'services_list',
    ...partOf(shown),
    ...(theme === undefined ? {} : { theme }),
    ...(page === 0 ? {} : { page }),
    lang: reader.language,
  });

/** The way to all services of the area. */
const everything = (reader: Reader, shown: ShownList): readonly Action[] => [
  opens(
    reader,
    { area: shown.area, people: shown.people, stages: 0, page: 0 },
    'all',
    listingStrings[reader.language].showAll,
  ),
];
