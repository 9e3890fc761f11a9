import { escapeText } from '../../knowledge/kernel/escape.ts';
import { card, execute, text } from '../card.ts';
import { coordinatorOf } from '../contact/views.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { type DeletionPlan, whoKeeps } from './deletion-plan.ts';
import type { OwnData } from './own-data.ts';

const mostNamed = 4;

/** What deleting does: before it is done with the buttons to choose, afterwards as what was done. */
export function deletionCard(
  scene: Scene,
  own: OwnData,
  plan: DeletionPlan,
  when: 'before' | 'done',
): Message {
  const { language: lang } = scene.reader;
  const words = privacyStringsIn(lang);
  const title = when === 'before' ? words.deleteTitle : words.deleted;
  const parts = [
    ...listed(when === 'before' ? words.deletes : '', goesSaid(scene, plan)),
    ...listed(words.stay, staysSaid(scene, plan)),
    whom(scene, own, plan),
    words.chatStays,
    ...(when === 'done' ? [words.again] : []),
  ];
  const asText = [`**${title}**`, ...parts].join('\n\n');
  return {
    text: asText,
    summary: title,
    card: card(
      asText,
      [
        text(title, { id: 'title', style: 'heading', weight: 'bolder', size: 'medium' }),
        ...parts.map((part, at) => text(part, { id: `part-${at}`, spacing: 'medium' })),
      ],
      when === 'done'
        ? []
        : [
            execute('delete', words.confirm, { do: 'privacy_delete', lang }),
            execute('keep', words.keep, { do: 'privacy_keep', lang }),
          ],
    ),
  };
}

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [[...(heading === '' ? [] : [`**${heading}**`]), ...lines.map((line) => `- ${line}`)].join('\n')];

const goesSaid = ({ reader }: Scene, { goes }: DeletionPlan): readonly string[] =>
  goes.map(({ kind, count }) => privacyStringsIn(reader.language).goes[kind](count));

const staysSaid = ({ reader, world }: Scene, { stays }: DeletionPlan): readonly string[] =>
  stays.map(({ kind, count }) => privacyStringsIn(reader.language).stays[kind](count, daysKept(kind, world)));

function daysKept(kind: DeletionPlan['stays'][number]['kind'], world: Scene['world']): number {
  switch (kind) {
    case 'summaries':
      return world.summaryKeptDays;
    case 'asked':
      return world.consultationKeptDays;
    case 'history':
      return world.historyKeptDays;
    default:
      return world.textKeptDays;
  }
}

/** Whom to ask about what stays. */
function whom(scene: Scene, own: OwnData, { stays }: DeletionPlan): string {
  const words = privacyStringsIn(scene.reader.language);
  const inDirectory = stays.some(({ kind }) => kind === 'directory' || kind === 'group');
  const names = (inDirectory ? whoKeeps(scene, own) : [])
    .slice(0, mostNamed)
    .map((each) => escapeText(coordinatorOf(scene.reader, each).name));
  return [...(names.length > 0 ? [words.ask(names.join(', '))] : []), words.askOfficer].join(' ');
}
