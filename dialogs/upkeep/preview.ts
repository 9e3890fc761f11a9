import type { RecordChange } from '../../knowledge/directory/changes.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { ServiceId } from '../../knowledge/kernel/ids.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { type Action, card, container, type Element, execute, text } from '../card.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import { describeOccasion } from '../strings/schedule.ts';
import type { Message } from '../turn.ts';
import { unmetSaid } from '../unmet.ts';
import { type ChangeRow, type ChangeView, describeChange } from './describe-change.ts';
import type { Scene } from './scene.ts';
import type { Warning } from './warnings.ts';

/** More records than this are counted, not shown. */
const mostShown = 8;
const mostCharacters = 7000;

/** Changes that come with a button of their own. Titles of buttons are plain. */
export interface Choice {
  readonly changes: readonly RecordChange[];
  /** What they are, in markdown. */
  readonly note: string;
  /** The button without them; it is left out when there is nothing else to do. */
  readonly without: string;
  readonly with: string;
}

/** What would change, before and after, with the tap that confirms it. `notes` are markdown and stand first. */
export function previewMessage(
  scene: Scene,
  draft: string,
  changes: readonly RecordChange[],
  warnings: readonly Warning[],
  notes: readonly string[] = [],
  choice?: Choice & { readonly warnings: readonly Warning[] },
): Message {
  const { say, reader } = scene;
  const views = changes.map((change) => describeChange(change, reader, say, changes));
  const warned = warnings.map((warning) => `⚠ ${warningText(scene, warning)}`);
  const title = say.check;
  const chosen = choice
    ? [choice.note, ...choice.warnings.map((warning) => `⚠ ${warningText(scene, warning)}`)]
    : [];
  const confirm = { do: 'confirm', draft, lang: reader.language } as const;
  const actions: Action[] = [
    ...(choice && changes.length === 0 ? [] : [execute('confirm', choice?.without ?? say.confirm, confirm)]),
    ...(choice ? [execute('confirm-also', choice.with, { ...confirm, also: true })] : []),
    execute('cancel', say.cancel, { do: 'cancel', draft, lang: reader.language }),
  ];
  const shown = changesBlock(scene, views);
  const asText = [`**${title}**`, ...notes, shown.asText, ...warned, ...chosen]
    .filter((line) => line !== '')
    .join('\n\n');
  return {
    text: asText,
    summary: say.checkSummary(plainText(views[0]?.title ?? '')),
    card: card(
      asText,
      [
        text(title, { id: 'check', size: 'large', weight: 'bolder', style: 'heading' }),
        ...notes.map((note, at) => text(note, { id: `note-${at}` })),
        ...shown.body,
        ...(warned.length > 0
          ? [
              container(
                warned.map((line) => text(line)),
                { id: 'warnings', style: 'attention' },
              ),
            ]
          : []),
        ...(chosen.length > 0
          ? [
              container(
                chosen.map((line) => text(line)),
                { id: 'choice', separator: true, spacing: 'medium' },
              ),
            ]
          : []),
      ],
      actions,
    ),
  };
}

/** What has changed, when it is done. `line` says so, in markdown. */
export function doneMessage(
  scene: Scene,
  line: string,
  changes: readonly RecordChange[],
  hint?: string,
): Message {
  const views = changes.map((change) => describeChange(change, scene.reader, scene.say, changes));
  const shown = changesBlock(scene, views);
  const asText = [line, shown.asText, ...(hint ? [hint] : [])].join('\n\n');
  return {
    text: asText,
    summary: plainText(line.replaceAll('*', '')),
    card: card(asText, [
      text(line, { id: 'done', size: 'medium', weight: 'bolder' }),
      ...shown.body,
      ...(hint ? [text(hint, { isSubtle: true, size: 'small' })] : []),
    ]),
  };
}

/** Records with their fields, before and after. */
function changesBlock(
  scene: Scene,
  views: readonly ChangeView[],
): { readonly body: readonly Element[]; readonly asText: string } {
  const { say } = scene;
  const shown = roomFor(views.slice(0, mostShown));
  const more = views.length > shown.length ? [say.andMore(views.length - shown.length)] : [];
  return {
    body: [
      ...shown.map((view, at) =>
        container(
          [
            text(titleLine(scene, view), { weight: 'bolder' }),
            ...view.rows.map((row) => text(rowLine(scene, row), { spacing: 'none' })),
          ],
          { id: `change-${at}`, separator: true, spacing: 'medium' },
        ),
      ),
      ...more.map((line) => text(line, { isSubtle: true })),
    ],
    asText: [
      ...shown.map((view) =>
        [`**${titleLine(scene, view)}**`, ...view.rows.map((row) => `- ${rowLine(scene, row)}`)].join('\n'),
      ),
      ...more,
    ].join('\n\n'),
  };
}

/** The first ones, as many as a card can hold together with its text fallback, but always one. */
function roomFor(views: readonly ChangeView[]): readonly ChangeView[] {
  let left = mostCharacters;
  return views.filter((view, at) => {
    for (const { label, before = '', after = '' } of view.rows)
      left -= label.length + shorten(before).length + shorten(after).length;
    return at === 0 || left >= 0;
  });
}

/** What comes says in its rows where and when; of what goes nothing else would. */
const titleLine = ({ say }: Scene, { title, scope, how }: ChangeView): string => {
  const name = escapeText(how === 'removed' && scope !== undefined ? `${title} · ${scope}` : title);
  if (how === 'added') return say.added(name);
  return how === 'removed' ? say.removed(name) : name;
};

const rowLine = ({ say }: Scene, { label, before, after }: ChangeRow): string => {
  if (before === undefined) return `${escapeText(label)}: ${escapeText(shorten(after ?? ''))}`;
  const to = after === undefined ? say.nothing : escapeText(shorten(after));
  return `${escapeText(label)}: ${escapeText(shorten(before))} → **${to}**`;
};

/** A description may be pages long. */
const shorten = (value: string): string => (value.length > 280 ? `${value.slice(0, 280).trimEnd()}…` : value);

function warningText(scene: Scene, warning: Warning): string {
  const { say, reader } = scene;
  switch (warning.kind) {
    case 'coordinator_leaves':
      return (scene.turn.who.admin ? say.warnCoordinatorAdmin : say.warnCoordinator)(
        escapeText(coordinatorOf(reader, warning.worker).name),
        warning.areas.map((area) => escapeText(areaName(reader, area))).join(', '),
      );
    case 'owner_leaves':
      return say.warnOwner(
        escapeText(coordinatorOf(reader, warning.worker).name),
        warning.services.map((service) => escapeText(serviceName(reader, service))).join(', '),
      );
    case 'leader_leaves':
      return groupUpkeep[reader.language].warnLeads(
        escapeText(coordinatorOf(reader, warning.worker).name),
        reader.directory.data.groups
          .filter(({ id }) => warning.groups.includes(id))
          .map(({ names }) => escapeText(inLanguage(names, reader.language)))
          .join(', '),
      );
    case 'agreed_times':
      return agreedTimesText(scene, warning);
    case 'unmet':
      return unmetSaid(reader, warning.workers, 'advise').join('');
    case 'uncovered':
      return say.warnUncovered(...placeOf(scene, warning));
    case 'no_primary':
      return say.warnNoPrimary(...placeOf(scene, warning));
    case 'no_substitute':
      return say.warnNoSubstitute(...placeOf(scene, warning));
    case 'two_primaries':
      return say.warnTwoPrimaries(...placeOf(scene, warning));
  }
}

/** On a card some fit; of the others it is said how many there are. */
const mostTimes = 6;

function agreedTimesText(
  { say, reader, world }: Scene,
  { worker, times }: Extract<Warning, { kind: 'agreed_times' }>,
): string {
  const said = times
    .slice(0, mostTimes)
    .map(({ start, end }) =>
      describeOccasion(
        world.dayOf(start),
        world.timeOf(start),
        world.timeOf(end),
        reader.language,
        reader.today,
      ),
    );
  const more = times.length > mostTimes ? [say.andMore(times.length - mostTimes)] : [];
  return say.warnAgreedTimes(escapeText(coordinatorOf(reader, worker).name), [...said, ...more].join(', '));
}

const placeOf = (
  { reader }: Scene,
  { service, area }: Extract<Warning, { service: ServiceId }>,
): [string, string] => [escapeText(serviceName(reader, service)), escapeText(areaName(reader, area))];
