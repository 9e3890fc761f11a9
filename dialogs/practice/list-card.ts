import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { shortened } from '../action/said.ts';
import { type Action, card, container, type Element, execute, text, withoutInputs } from '../card.ts';
import { faultOf } from '../consultation/checks.ts';
import { areaName, type Reader } from '../contact/views.ts';
import { consultationList } from '../strings/consultation-list.ts';
import { allOf } from '../strings/listed.ts';
import type { Message } from '../turn.ts';
import type { PracticeSought } from './find-practices.ts';
import type { Practice } from './practice.ts';
import { nameSaid, practiceWords, whereSaid } from './said.ts';

/** On one page. */
const most = 5;
const mostInRow = 3;
/** UTF-16 units: of what it is, and of a button. */
const mostOfWhat = 110;
const mostOfTitle = 34;

/** Practices that were found, each opened by a button; or how to go on when there is none. A page behind the last is the last. */
export function practiceListCard(
  reader: Reader,
  found: readonly Practice[],
  sought: PracticeSought,
  page: number,
): Message {
  const words = practiceWords(reader);
  const { language: lang } = reader;
  const pages = Math.max(1, Math.ceil(found.length / most));
  const shown = Math.min(page, pages - 1);
  const from = shown * most;
  const here = found.slice(from, from + most).map((practice, at) => ({ practice, number: from + at + 1 }));
  const title = titleOf(reader, found.length, sought);
  const rows = here.map(({ practice, number }) => ({
    name: `${number}\\. ${nameSaid(practice)}`,
    line: escapeText(whereSaid(reader, practice)),
    what: escapeText(shortened(practice.what, mostOfWhat)),
  }));
  const buttons = here.map(({ practice, number }) =>
    execute(`practice-${number}`, plainText(`${number}. ${shortened(practice.name, mostOfTitle)}`), {
      do: 'practice_show',
      id: practice.id,
      lang,
    }),
  );
  const list = (id: string, name: string, to: number, wanted: PracticeSought): Action =>
    withoutInputs(
      execute(id, name, {
        do: 'practice_list',
        // What may tell of a client is not carried on.
        words: faultOf(reader, wanted.words.join(' '), true) ? [] : [...wanted.words],
        areas: [...wanted.areas],
        page: to,
        lang,
      }),
    );
  const { more, back } = consultationList[lang];
  const isNarrowed = sought.words.length > 0 || sought.areas.length > 0;
  const asText = [
    found.length === 0 ? title : `**${title}**`,
    ...rows.map(({ name, line, what }) => `**${name}**\n${line}\n${what}`),
  ].join('\n\n');
  return {
    text: asText,
    summary: words.notice,
    card: card(
      asText,
      [
        found.length === 0
          ? text(title, { id: 'practices' })
          : text(title, { id: 'practices', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...rows.map(({ name, line, what }, at) =>
          container(
            [
              text(name, { weight: 'bolder' }),
              text(line, { spacing: 'none', isSubtle: true }),
              text(what, { spacing: 'none' }),
            ],
            { id: `row-${at}`, separator: true },
          ),
        ),
        ...[buttons.slice(0, mostInRow), buttons.slice(mostInRow)]
          .filter((row) => row.length > 0)
          .map((row, at): Element => ({ type: 'ActionSet', id: `buttons-${at}`, actions: row })),
      ],
      [
        ...(shown > 0 ? [list('back', back, shown - 1, sought)] : []),
        ...(shown < pages - 1 ? [list('more', more, shown + 1, sought)] : []),
        ...(isNarrowed ? [list('all', words.buttons.all, 0, { words: [], areas: [] })] : []),
        withoutInputs(execute('add', words.buttons.add, { do: 'practice_form', form: 'new', lang })),
      ],
    ),
  };
}

function titleOf(reader: Reader, count: number, sought: PracticeSought): string {
  const words = practiceWords(reader);
  const areas = allOf(
    sought.areas.map((area) => escapeText(areaName(reader, area))),
    reader.language,
  );
  // What may tell of a client is not repeated.
  const said = sought.words.join(' ');
  const isSaid = said !== '' && faultOf(reader, said, true) === undefined;
  if (count === 0) {
    if (isSaid) return words.noneAbout(escapeText(said));
    return areas === '' ? words.none : words.noneIn(areas);
  }
  if (isSaid) return words.listAbout(count, escapeText(said));
  return areas === '' ? words.listTitle(count) : words.listIn(count, areas);
}
