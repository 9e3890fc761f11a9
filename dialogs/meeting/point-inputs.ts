import type { Element, Input } from '../card.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { exampleDaySaid } from '../example-days.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Saving } from './action-rows.ts';
import type { MeetingDraft } from './draft.ts';
import { pointsOnPage } from './form-pages.ts';
import { groupIn } from './groups-of.ts';
import { isDay, valued } from './input-values.ts';
import { mostPoints } from './meeting.ts';
import { longestList, longestWhy } from './presses.ts';

/** The lists of a page of the form, and on its first page what is told once. `filled`: what was typed. */
export function pointInputs(
  reader: Reader,
  draft: MeetingDraft,
  page: number,
  filled: Saving | undefined,
): readonly Element[] {
  const say = meetingStringsIn(reader.language);
  const shown = pointsOnPage(draft, page);
  const list = (id: 'decisions' | 'open', label: string): Input => ({
    type: 'Input.Text',
    id,
    label,
    errorMessage: say.tooMany(mostPoints),
    isRequired: false,
    isMultiline: true,
    maxLength: longestList,
    ...valued(
      filled
        ? filled[id]
        : draft[id]
            .slice(shown[id].from, shown[id].to)
            .map(({ text: line }) => line)
            .join('\n'),
    ),
  });
  const lists = [list('decisions', say.decisionsLabel), list('open', say.openLabel)];
  if (page > 0) return lists;
  const members = groupIn(reader.directory, draft.group)?.members.slice(0, mostMembers) ?? [];
  return [
    ...(draft.corrects === undefined
      ? [
          {
            type: 'Input.Date',
            id: 'day',
            label: say.dayLabel,
            errorMessage: say.dayMissing,
            isRequired: false,
            value: draft.day,
          } as const,
        ]
      : [
          {
            type: 'Input.Text',
            id: 'why',
            label: say.whyLabel,
            errorMessage: say.whyMissing,
            isRequired: false,
            maxLength: longestWhy,
            ...valued(filled ? filled.why : draft.why),
          } as const,
        ]),
    ...lists,
    {
      type: 'Input.Date',
      id: 'next',
      label: say.nextLabel,
      errorMessage: say.notADay(exampleDaySaid(reader)),
      isRequired: false,
      ...valued(isDay(filled?.next) ? filled?.next : draft.next?.day),
    },
    {
      type: 'Input.Text',
      id: 'time',
      label: say.nextTimeLabel,
      errorMessage: say.notATime,
      isRequired: false,
      maxLength: 20,
      ...valued(filled ? filled.time : draft.next?.starts),
    },
    ...(members.length > 0
      ? [
          {
            type: 'Input.ChoiceSet',
            id: 'absent',
            label: say.absentLabel,
            errorMessage: say.absentLabel,
            isRequired: false,
            isMultiSelect: true,
            style: 'compact',
            ...valued(filled ? filled.absent : draft.absent.join(',')),
            choices: members.map(({ worker }) => ({
              title: coordinatorOf(reader, worker).name,
              value: worker,
            })),
          } as const,
        ]
      : []),
  ];
}

/** In the choice of those who were absent. */
const mostMembers = 80;
