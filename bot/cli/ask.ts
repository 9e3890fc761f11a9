import { z } from 'zod';
import { answer, type Memory } from '../../dialogs/contact/dialog.ts';
import type { Choice, Decision } from '../../dialogs/contact/rules.ts';
import type { Knowledge } from '../../dialogs/knowledge.ts';
import { answerListing } from '../../dialogs/listing/dialog.ts';
import { parseCommand } from '../../dialogs/profile/commands.ts';
import { obey } from '../../dialogs/profile/dialog.ts';
import { newPerson } from '../../dialogs/profile/person.ts';
import type { Role } from '../../knowledge/directory/directory.ts';
import { firstToContact, type PeopleFound } from '../../knowledge/directory/find-contact.ts';
import { type AreaId, areaId, type IsoDate } from '../../knowledge/kernel/ids.ts';
import { type Language, language } from '../../knowledge/kernel/languages.ts';
import type { Because } from '../../knowledge/language/because.ts';

/** One question of `ask --jsonl` and `evaluate`. */
export const askedSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string(),
  lang: language.optional(),
  home_area: areaId.nullish(),
});
export type Asked = z.infer<typeof askedSchema>;

/** One answer, in the shape that other programs rely on. */
export interface AskResult {
  readonly id: string;
  readonly kind: Decision['kind'] | 'other';
  readonly lang: Language;
  readonly service: string | null;
  readonly area: string | null;
  readonly workers: readonly { readonly email: string; readonly name: string; readonly role: Role }[];
  readonly alternatives: readonly { readonly service: string; readonly area: string | null }[];
  readonly message: string;
  readonly emergency?: true;
}

const noMemory: Memory = {};

/** Asks one question as a person without history would. `explain` is told why it is understood so. */
export function ask(
  asked: Asked,
  knowledge: Knowledge,
  today: IsoDate,
  explain?: (because: Because) => void,
): AskResult {
  const { directory } = knowledge;
  const preferred: Language = asked.lang ?? 'fi';
  const home = asked.home_area && directory.area(asked.home_area) ? asked.home_area : undefined;
  const base = { id: asked.id, service: null, area: null, workers: [], alternatives: [] };
  const command = parseCommand(asked.text);
  if (command) {
    const language = asked.lang ?? command.said ?? preferred;
    const read = (place: string) => knowledge.read(place, language).areas;
    const { message } = obey(command, newPerson, language, directory, read);
    return { ...base, kind: 'other', lang: language, message: message.text };
  }

  const question = knowledge.read(asked.text, preferred, explain);
  const reply = asked.lang ?? question.language;
  const now = { directory, today, ...(home === undefined ? {} : { home }) };
  const listed = answerListing(asked.text, question, reply, now, knowledge);
  if (listed) return { ...base, kind: 'other', lang: reply, message: listed.message.text };
  const answered = answer(question, now, noMemory, reply, knowledge.duty);
  const common = {
    ...base,
    lang: answered.language,
    message: answered.message.text,
    ...(answered.emergency ? { emergency: true as const } : {}),
  };
  const { decision } = answered;
  if (!decision) return { ...common, kind: 'other' };
  switch (decision.kind) {
    case 'answer':
      return {
        ...common,
        kind: 'answer',
        service: decision.contact.service,
        area: decision.contact.area,
        workers: workersOf(decision.contact, knowledge, today),
        alternatives: decision.alternatives.map(choiceOf),
      };
    case 'clarify_area':
      return {
        ...common,
        kind: 'clarify_area',
        service: decision.service,
        alternatives: decision.areas.map((area) => ({ service: decision.service, area })),
      };
    case 'clarify_service':
      return {
        ...common,
        kind: 'clarify_service',
        area: areaOf(question.areas, home),
        alternatives: decision.choices.map(choiceOf),
      };
    case 'unknown':
      return {
        ...common,
        kind: 'unknown',
        service: decision.service ?? null,
        area: decision.area ?? null,
        alternatives: decision.alternatives.map(choiceOf),
      };
  }
}

const areaOf = (said: readonly AreaId[], home: AreaId | undefined): string | null =>
  (said.length === 1 ? said[0] : home) ?? null;

const choiceOf = ({ service, area }: Choice) => ({ service, area: area ?? null });

/** Primary first, then substitutes, then consultants; who stands in for somebody who is away comes before them. */
function workersOf(contact: PeopleFound, { directory }: Knowledge, today: IsoDate): AskResult['workers'] {
  const all = [...contact.primaries, ...contact.substitutes, ...contact.consultants];
  const first = firstToContact(directory, contact, today);
  const ordered = first ? [first, ...all.filter((named) => named !== first)] : all;
  return ordered.map(({ assignment: { worker, role } }) => ({
    email: worker,
    name: directory.worker(worker)?.name ?? worker,
    role,
  }));
}
