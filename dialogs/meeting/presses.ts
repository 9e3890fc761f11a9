import { z } from 'zod';
import { groupId } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';

/** Longer texts are cut one beyond what may be kept, so that they are seen to be too long. */
const typed = (most: number) =>
  z
    .string()
    .transform((text) => text.slice(0, most + 1).trim() || undefined)
    .optional();

/** UTF-16 units of one list, as it is typed. */
/** UTF-16 units: why a summary is corrected. */
export const longestWhy = 300;
export const longestList = 12_000;
const short = typed(400);
const longer = typed(longestList);

const draft = { draft: z.string().min(1).max(600), step: z.number().int(), lang: language };
const one = { id: z.string().min(1).max(200), lang: language };
const page = z.number().int().min(0).max(999);
/** Doubtful names are no clients, says the one who writes. */
const names = z.literal('fine').optional();

/** So many actions stand on one form. */
export const rowsOnForm = 5;
/** So many lines that became nothing are asked about at once. */
export const linesOnCard = 5;
/** Points, owners of unclear actions, actions, or one more action. */
const draftParts = ['points', 'owners', 'actions', 'new'] as const;
/** What is shown after a draft was saved. */
const afterwards = ['preview', 'points', 'actions', 'new', 'publish', 'correct'] as const;
export type Afterwards = (typeof afterwards)[number];

/** The inputs of up to five actions. */
const rowInputs = {
  text0: short,
  text1: short,
  text2: short,
  text3: short,
  text4: short,
  owner0: short,
  owner1: short,
  owner2: short,
  owner3: short,
  owner4: short,
  other0: short,
  other1: short,
  other2: short,
  other3: short,
  other4: short,
  due0: short,
  due1: short,
  due2: short,
  due3: short,
  due4: short,
};

/** The buttons of summaries. */
export const meetingPresses = [
  /** Which group met, and when. */
  z.object({ do: z.literal('meeting_group'), ...draft, group: short, day: short }),
  /** `names`: those that were left out of the texts, in the order of their marks. */
  z.object({ do: z.literal('meeting_names'), ...draft, names: z.array(z.string().max(100)).max(60) }),
  /** A form of the draft, or its preview with buttons that go elsewhere: what it holds is saved first. */
  z.object({
    do: z.literal('meeting_save'),
    ...draft,
    part: z.enum(draftParts),
    /** The page that is saved. */
    page,
    /** The actions on it. */
    rows: z.array(z.string().max(20)).max(rowsOnForm),
    goes: z.enum(afterwards),
    /** The page that is shown next. */
    to: page,
    sources: z.literal(true).optional(),
    /** The lines that became nothing on it. */
    lines: z.array(z.string().max(20)).max(linesOnCard).optional(),
    line0: short,
    line1: short,
    line2: short,
    line3: short,
    line4: short,
    names,
    decisions: longer,
    open: longer,
    day: short,
    next: short,
    time: short,
    absent: typed(8000),
    why: short,
    ...rowInputs,
  }),
  z.object({ do: z.literal('meeting_drop'), ...draft }),
  /** Whether the channel in which it is pressed becomes that of a group. */
  z.object({ do: z.literal('meeting_place'), group: groupId, answer: z.enum(['yes', 'no']), lang: language }),
  /** A published summary. `version`: an older one, from 0. */
  z.object({ do: z.literal('meeting_show'), ...one, page, version: page.optional() }),
  z.object({ do: z.literal('meeting_correct'), ...one }),
] as const;

export const groupChoice = groupId;
