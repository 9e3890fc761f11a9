import { type Action, isGoing } from '../action/action.ts';
import { actorOf } from '../consultation/act.ts';
import { personName } from '../consultation/consult-reader.ts';
import { type Consultation, isOver } from '../consultation/consultation.ts';
import { sideOf } from '../consultation/events.ts';
import { consultReader } from '../consultation/kind.ts';
import { stateName } from '../consultation/state-said.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { groupName } from '../meeting/groups-of.ts';
import { latestOf } from '../meeting/meeting.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import type { Scene } from '../upkeep/scene.ts';
import { hasTexts, type OwnData } from './own-data.ts';

/** A row of the file; rows of one section stand together. Plain text. */
export interface FileRow {
  readonly section: string;
  readonly what: string;
  readonly content: string;
  readonly kept: string;
}

const dayLength = 86_400_000;

/** What somebody has to do with others. */
export async function matterRows(scene: Scene, own: OwnData): Promise<readonly FileRow[]> {
  const { reader, world } = scene;
  const words = privacyStringsIn(reader.language);
  const { label, keptFor, others } = words;
  const clocked = await consultReader(reader, world);
  const dayOf = (moment: number): string => reader.say.day(world.dayOf(moment), reader.today);
  const subject = ({ service, area }: Pick<Consultation, 'service' | 'area'>): string =>
    `${serviceName(reader, service)}, ${areaName(reader, area)}`;

  const consultation = (each: Consultation, side: string): FileRow => {
    const wrote = (who: Parameters<typeof personName>[1], text: string): string =>
      words.wrote(personName(reader, who), text);
    const state = `${side}, ${dayOf(each.history[0]?.at ?? 0)}, ${stateName(clocked, each)}`;
    // Who was only asked in their turn has no right to what the others wrote.
    const isTheirs = sideOf(each, actorOf(scene)) !== undefined;
    const exchange = each.exchange
      .filter(({ email }) => isTheirs || email === own.email)
      .map(({ by, email, text }) =>
        wrote(by === 'requester' ? each.requester.email : (email ?? each.holder.email), text),
      );
    const lines = !isTheirs
      ? [state, ...exchange]
      : [
          state,
          ...(each.question === undefined ? [] : [wrote(each.requester.email, each.question)]),
          ...exchange,
          ...(each.closing?.note === undefined ? [] : [wrote(each.holder.email, each.closing.note)]),
          ...each.actions.map(({ text, owner }) =>
            wrote(owner === 'requester' ? each.requester.email : each.holder.email, text),
          ),
        ];
    const kept =
      isOver(each) && hasTexts(each)
        ? keptFor.until(dayOf(each.state.clearAt))
        : isOver(each)
          ? keptFor.until(dayOf(each.state.since + world.consultationKeptDays * dayLength))
          : keptFor.ended(world.textKeptDays);
    return { section: label.consultations, what: subject(each), content: lines.join('\n'), kept };
  };
  const action = (each: Action): FileRow => ({
    section: label.tasks,
    what: each.text,
    content: [
      ...(each.owner === own.email ? [] : [words.ofOther(coordinatorOf(reader, each.owner).name)]),
      ...(each.due === undefined ? [] : [reader.say.day(each.due, reader.today)]),
      ...('note' in each.state && each.state.note !== undefined ? [each.state.note] : []),
    ].join('\n'),
    kept:
      'clearAt' in each.state && !isGoing(each)
        ? keptFor.until(dayOf(each.state.clearAt))
        : keptFor.done(world.textKeptDays),
  });
  const other = (what: string, content: string, kept: string): FileRow => ({
    section: label.others,
    what,
    content,
    kept,
  });
  return [
    ...own.asked.map((each) => consultation(each, words.asker)),
    ...own.advised.map((each) => consultation(each, words.adviser)),
    ...own.awaited.flatMap(({ waiting }) =>
      waiting
        .filter(({ email }) => email === own.email)
        .map((each) => ({
          section: label.queues,
          what: subject(each),
          content: dayOf(each.since),
          kept: keptFor.you,
        })),
    ),
    ...own.actions.map(action),
    ...own.practices.map(({ name }) => other(others.practices(1), name, keptFor.owner)),
    ...own.interested.map(({ name }) => other(others.interests(1), name, keptFor.you)),
    ...own.reports.map(({ row, state, at }) =>
      other(
        others.reports(1),
        [dayOf(at), subject(row), state.note].filter((part) => part !== undefined).join('\n'),
        keptFor.handled,
      ),
    ),
    ...own.drafts.map(({ body: { at } }) => other(others.drafts(1), dayOf(at), keptFor.draft)),
    ...own.meetingDrafts.map(({ body }) =>
      other(
        others.drafts(1),
        [
          [body.group && groupName(reader, body.group), reader.say.day(body.day, reader.today)]
            .filter((part) => part !== undefined)
            .join(' '),
          ...[...body.decisions, ...body.actions, ...body.open].map(({ text }) => text),
          ...(body.left ?? []).map(({ text }) => text),
        ].join('\n'),
        keptFor.draft,
      ),
    ),
    ...own.items.map(({ group, item }) =>
      other(others.items(1), `${groupName(reader, group.id)}: ${item.text}`, keptFor.meeting),
    ),
    ...own.meetings.map((meeting) =>
      other(
        others.summaries(1),
        [
          `${groupName(reader, meeting.group)} ${reader.say.day(meeting.day, reader.today)}`,
          ...latestOf(meeting)
            .actions.filter(({ owner }) => owner === own.email)
            .map(({ text }) => text),
        ].join('\n'),
        meeting.keptUntil === undefined
          ? keptFor.published(world.summaryKeptDays)
          : keptFor.until(dayOf(meeting.keptUntil)),
      ),
    ),
    ...own.windows.map(({ window }) =>
      other(
        others.windows(1),
        [
          ...window.services.map((id) => serviceName(reader, id)),
          ...window.areas.map((id) => areaName(reader, id)),
        ].join(', '),
        keptFor.coordinator,
      ),
    ),
  ];
}
