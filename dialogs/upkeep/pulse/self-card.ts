import type { Assignment } from '../../../knowledge/directory/directory.ts';
import { isValidOn } from '../../../knowledge/directory/snapshot.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { type Action, card, execute, text } from '../../card.ts';
import { coordinatorOf, personLine, type Reader, serviceName } from '../../contact/views.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import { upkeepStringsIn } from '../../strings/upkeep/in-language.ts';
import type { Message } from '../../turn.ts';
import { shownRows } from './check-card.ts';
import { mostRows } from './presses.ts';
import { assignmentRow } from './row.ts';
import { areasText } from './row-view.ts';

/** What a worker is asked about themselves; undefined for somebody who is named to nothing today. */
export function selfMessage(reader: Reader, person: Email): Message | undefined {
  const { directory, today, language } = reader;
  const own = directory
    .assignmentsBy(person)
    .filter((each) => isValidOn(each, today))
    .slice(0, mostRows);
  const worker = directory.worker(person);
  if (own.length === 0 || !worker) return undefined;
  const words = pulseStrings[language];
  const who = `**${escapeText(worker.name)}**, ${escapeText(worker.phone ?? words.noPhone)}`;
  const rows = own.map((each) => `- ${escapeText(ownLine(reader, each))}`).join('\n');
  const asText = [`**${words.self}**`, who, rows, words.selfWhy].join('\n\n');
  return {
    text: asText,
    summary: words.self,
    card: card(
      asText,
      [
        text(words.self, { id: 'self', size: 'large', weight: 'bolder', style: 'heading' }),
        text(who),
        text(rows, { id: 'own', spacing: 'small' }),
        text(words.selfWhy, { id: 'why', size: 'small', isSubtle: true }),
      ],
      [
        execute('all', words.selfAll, {
          do: 'check_all',
          rows: shownRows(reader, own.map(assignmentRow)),
          lang: language,
        }),
        execute('changed', words.no, { do: 'self_changed', lang: language }),
      ],
    ),
  };
}

const ownLine = (reader: Reader, assignment: Assignment): string =>
  [
    `${plainText(serviceName(reader, assignment.service))}: ${areasText(reader, assignment)}`,
    upkeepStringsIn(reader.language).roles[assignment.role],
    assignment.title,
    assignment.organization,
  ]
    .filter((part) => part !== undefined)
    .map(plainText)
    .join(' · ');

/** What somebody can correct of themselves, and who corrects the rest. `line` is markdown and stands first. */
export function ownWaysMessage(reader: Reader, person: Email, line: string): Message {
  const { directory, today, language } = reader;
  const words = pulseStrings[language];
  const { form } = upkeepStringsIn(language);
  const areas = directory
    .assignmentsBy(person)
    .filter((each) => isValidOn(each, today))
    .flatMap((each) => each.areas);
  const keepers = [...new Set(areas.flatMap((area) => directory.coordinatorsOf(area)))]
    .filter((keeper) => keeper !== person)
    .slice(0, 3)
    .map((keeper) => `- ${personLine(coordinatorOf(reader, keeper))}`);
  const lines = [line, ...(keepers.length > 0 ? [words.keeper, keepers.join('\n')] : [])];
  const actions: readonly Action[] = (['my_phone', 'my_title', 'absent'] as const).map((verb) =>
    execute(verb, form.title[verb] ?? verb, { do: 'open_form', verb, lang: language }),
  );
  return {
    text: lines.join('\n\n'),
    summary: plainText(line.replaceAll('*', '')),
    card: card(
      lines.join('\n\n'),
      lines.map((each, at) => text(each, { id: `line-${at}` })),
      actions,
    ),
  };
}
