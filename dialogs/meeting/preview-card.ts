import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Action, card, execute, type Input, text, withoutInputs } from '../card.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { asksForDue, type DraftAction, isEmpty, isLongAgo, type MeetingDraft } from './draft.ts';
import { groupIn, groupName } from './groups-of.ts';
import { valued } from './input-values.ts';
import { leftInputs } from './left-inputs.ts';
import { type Afterwards, linesOnCard, longestWhy } from './presses.ts';
import { proposedOwner } from './proposed-owner.ts';
import { pagesOf, rowsOf, shownRows } from './rows.ts';
import { nextSaid } from './summary-card.ts';
import { isJoint } from './task-words.ts';

/** The rows stand on the card twice, beside the choices of who does what. */
const mostBytes = 4500;
const mostRows = 20;
/** So many are asked at once who does them. */
const mostAsked = 4;
/** In one choice. */
const mostPeople = 20;

export interface PreviewView {
  /** `asking`: the first one that asks who does something. */
  readonly page?: number | 'asking';
  readonly sources?: boolean;
  /** Markdown: what has to be mended, or is worth knowing. */
  readonly notes?: readonly string[];
  /** Markdown: what can be seen to later. */
  readonly hints?: readonly string[];
  /** Why it is corrected, as it was typed and not kept. */
  readonly why?: { readonly typed: string; readonly doubtfulNames: boolean };
}

/** The draft as its writer checks it before it is published. */
export function previewCard(
  reader: Reader,
  draft: MeetingDraft,
  { page = 0, sources = false, notes = [], hints = [], why }: PreviewView,
): Message {
  const say = meetingStringsIn(reader.language);
  const group = draft.group === undefined ? '' : groupName(reader, draft.group);
  const day = reader.say.day(draft.day, reader.today);
  const proposals = draft.actions.flatMap((action) => proposedOwner(reader.directory, draft, action) ?? []);
  const pages = pagesOf(rowsOf(reader, withProposals(reader, draft), sources), {
    bytes: mostBytes,
    rows: mostRows,
    unclear: mostAsked,
  });
  const asking = pages.findIndex((rows) => rows.some(({ unclear }) => unclear !== undefined));
  const shown = Math.min(page === 'asking' ? Math.max(0, asking) : page, pages.length - 1);
  const rows = pages[shown] ?? [];
  const asked = draft.actions.filter(({ id }) => rows.some(({ unclear }) => unclear === id));
  const { text: rowsText, elements } = shownRows(reader, rows);
  const title = `${say.preview}: ${escapeText(group)} ${day}`;
  const past = draft.actions
    .filter((action) => asksForDue(action, reader.today))
    .slice(0, 3)
    .map(({ text: what }) => say.duePassed(escapeText(what.slice(0, 100))));
  const missing = draft.actions.filter(({ owner }) => owner === undefined).length - proposals.length;
  const isLeft = draft.left !== undefined && draft.left.length > 0;
  const told = [
    ...(draft.day > reader.today ? [say.dayToCome] : []),
    ...(isLongAgo(draft, reader.today) ? [say.dayLongAgo] : []),
    ...(isEmpty(draft) && isLeft ? [say.nothingFoundButLines] : []),
    ...notes,
    ...(missing > 0 && !notes.includes(say.ownersMissing(missing)) ? [say.ownersMissing(missing)] : []),
    ...(proposals.length > 0 ? [say.ownersProposed(namesOf(reader, [...new Set(proposals)]))] : []),
    ...past,
    ...jointSaid(reader, draft),
    ...hints,
  ];
  const lists = [
    ...(draft.absent.length > 0 ? [say.absent(namesOf(reader, draft.absent))] : []),
    ...(draft.why === undefined ? [] : [say.correctedBecause(escapeText(draft.why))]),
    ...(pages.length > 1 ? [say.page(shown + 1, pages.length)] : []),
  ];
  const next = draft.next ? [nextSaid(reader, draft.next)] : [];
  const askedIds = asked.map(({ id }) => id);
  const left = shown === 0 ? leftInputs(reader, draft, askedIds) : { said: [], elements: [] };
  const { looking, doing } = buttonsOf(reader, draft, {
    page: shown,
    pages: pages.length,
    sources,
    doubtfulNames: why?.doubtfulNames === true,
    rows: askedIds,
    lines: shown === 0 ? (draft.left ?? []).slice(0, linesOnCard).map(({ id }) => id) : [],
  });
  const asText = [
    `**${title}**`,
    say.onlyYou,
    ...told,
    rowsText,
    ...next.map((line) => `**${say.headings.next}**\n\n${line}`),
    ...lists,
    ...left.said,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    text: asText,
    summary: say.notice(plainText(group), day),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(say.onlyYou, { id: 'only-you', isSubtle: true, size: 'small', spacing: 'none' }),
        ...told.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        ...elements,
        ...next.flatMap((line) => [
          text(say.headings.next, { id: 'next', size: 'default', weight: 'bolder', style: 'heading' }),
          text(line, { spacing: 'small' }),
        ]),
        ...lists.map((line, at) => text(line, { id: `list-${at}`, isSubtle: true, size: 'small' })),
        { type: 'ActionSet', id: 'looking', actions: looking },
        ...asked.map((action, at) => ownerInput(reader, draft, action, `owner${at}`, true)),
        ...left.elements,
        ...whyInput(reader, draft, why?.typed),
      ],
      doing,
    ),
  };
}

const withProposals = ({ directory }: Reader, draft: MeetingDraft) => ({
  ...draft,
  actions: draft.actions.map((action) => ({ ...action, proposed: proposedOwner(directory, draft, action) })),
});

/** An action has one owner, also where the notes name two. */
function jointSaid(reader: Reader, { actions }: MeetingDraft): readonly string[] {
  const names = actions.flatMap(({ text, owner }) => {
    const name = owner && coordinatorOf(reader, owner).name;
    return name !== undefined && isJoint(text, name) ? [escapeText(name)] : [];
  });
  const [first] = names;
  if (first === undefined) return [];
  return [meetingStringsIn(reader.language).jointAction([...new Set(names)].slice(0, mostNames).join(', '))];
}

const mostNames = 12;
const namesOf = (reader: Reader, people: readonly Email[]): string => {
  const names = people.slice(0, mostNames).map((email) => escapeText(coordinatorOf(reader, email).name));
  return [...names, ...(people.length > mostNames ? ['…'] : [])].join(', ');
};

/** Who does an action: those who may be meant first, then the members, or somebody else; chosen already when only one may be. */
export function ownerInput(
  reader: Reader,
  { group }: Pick<MeetingDraft, 'group'>,
  { text: what, owner, candidates }: Pick<DraftAction, 'text' | 'owner' | 'candidates'>,
  id: string,
  mayDrop: boolean,
): Input {
  const say = meetingStringsIn(reader.language);
  const members = groupIn(reader.directory, group)?.members.map(({ worker }) => worker) ?? [];
  const chosen = owner ?? proposedOwner(reader.directory, { group }, { owner, candidates });
  const people = [...new Set([...(chosen === undefined ? [] : [chosen]), ...candidates, ...members])];
  return {
    type: 'Input.ChoiceSet',
    id,
    label: mayDrop ? say.whoDoes(plainText(what.slice(0, 80))) : say.ownerLabel,
    errorMessage: say.whoMissing,
    isRequired: false,
    style: 'compact',
    ...(chosen === undefined ? {} : { value: chosen }),
    choices: [
      ...people
        .slice(0, mostPeople)
        .map((email) => ({ title: coordinatorOf(reader, email).name, value: email })),
      { title: say.somebodyElse, value: 'other' },
      ...(mayDrop ? [{ title: say.leaveOut, value: 'drop' }] : []),
    ],
  };
}

/** A correction says why; asked here when the form has not been told. */
function whyInput(reader: Reader, draft: MeetingDraft, typed: string | undefined): readonly Input[] {
  if (draft.corrects === undefined || draft.why !== undefined) return [];
  const say = meetingStringsIn(reader.language);
  return [
    {
      type: 'Input.Text',
      id: 'why',
      label: say.whyLabel,
      errorMessage: say.whyMissing,
      isRequired: false,
      maxLength: longestWhy,
      ...valued(typed),
    },
  ];
}

function buttonsOf(
  { language: lang }: Reader,
  { id, step, corrects }: MeetingDraft,
  at: {
    readonly page: number;
    readonly pages: number;
    readonly sources: boolean;
    readonly doubtfulNames: boolean;
    readonly rows: readonly string[];
    readonly lines: readonly string[];
  },
): { readonly looking: readonly Action[]; readonly doing: readonly Action[] } {
  const say = meetingStringsIn(lang);
  const save = (
    button: string,
    title: string,
    goes: Afterwards,
    to: number,
    sources: boolean,
    fine = false,
  ): Action =>
    execute(button, title, {
      do: 'meeting_save',
      draft: id,
      step,
      lang,
      part: 'owners',
      page: at.page,
      rows: [...at.rows],
      ...(at.lines.length > 0 ? { lines: [...at.lines] } : {}),
      goes,
      to,
      ...(sources ? { sources: true } : {}),
      ...(fine ? { names: 'fine' } : {}),
    });
  const isLast = at.page === at.pages - 1;
  return {
    looking: [
      save('sources', at.sources ? say.hideSources : say.showSources, 'preview', at.page, !at.sources),
      ...(at.pages > 1
        ? [save('more', isLast ? say.back : say.more, 'preview', isLast ? 0 : at.page + 1, at.sources)]
        : []),
    ],
    doing: [
      save(
        'publish',
        corrects === undefined ? say.publish : say.publishCorrection,
        'publish',
        at.page,
        false,
      ),
      ...(at.doubtfulNames
        ? [save('names-are-fine', say.namesAreFine, 'publish', at.page, false, true)]
        : []),
      save('edit', say.edit, 'points', 0, false),
      save('add', say.addAction, 'new', 0, false),
      withoutInputs(execute('drop', say.drop, { do: 'meeting_drop', draft: id, step, lang })),
    ],
  };
}
