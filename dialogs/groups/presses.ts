import { z } from 'zod';
import { groupKinds, groupRoles } from '../../knowledge/directory/group.ts';
import { groupId } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { askedOf } from './asked-of.ts';

/** What somebody typed; longer texts are cut, not refused. */
const typed = z
  .string()
  .transform((text) => text.slice(0, 1000).trim())
  .optional();

const groupForms = ['add', 'edit', 'members', 'meets'] as const;
export type GroupForm = (typeof groupForms)[number];

/** What a form holds, as people write it. */
const filled = {
  name: typed,
  name_sv: typed,
  name_en: typed,
  aliases: typed,
  kind: z.enum(groupKinds).optional().catch(undefined),
  areas: typed,
  services: typed,
  who: typed,
  role: z
    .enum([...groupRoles, 'none'])
    .optional()
    .catch(undefined),
  when: typed,
  off: typed,
  move: typed,
};

/** The buttons of groups. */
export const groupPresses = [
  /** Its card. `all`: with every member; `asked`: what a question asked of it. */
  z.object({
    do: z.literal('group_show'),
    lang: language,
    group: groupId,
    all: z.boolean().optional(),
    asked: z.enum(askedOf).optional(),
  }),
  z.object({
    do: z.literal('group_form'),
    lang: language,
    form: z.enum(groupForms),
    group: groupId.optional(),
  }),
  z.object({
    do: z.literal('group_send'),
    lang: language,
    form: z.enum(groupForms),
    group: groupId.optional(),
    ...filled,
  }),
  z.object({ do: z.literal('group_remove'), lang: language, group: groupId }),
] as const;

const [, , sent] = groupPresses;
export type SentForm = z.infer<typeof sent>;
