import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { inLanguage, languages } from '../../knowledge/kernel/languages.ts';
import { type GroupMention, groupsNamed } from '../../knowledge/language/group-names.ts';
import type { Question } from '../../knowledge/language/question.ts';
import { normalise } from '../../knowledge/language/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPlaceWords } from '../outreach/where.ts';
import type { AskedOf } from './asked-of.ts';
import { type GroupsFound, narrowed } from './find-groups.ts';
import { askedOfGroup } from './question-words.ts';

/** A question about groups: which may be meant, and what is asked of them. */
export interface GroupQuestion extends GroupsFound {
  readonly asked: AskedOf;
  /** The areas that were said beside the name. */
  readonly areas: readonly AreaId[];
}

/**
 * The question about a group that a text is. Undefined unless it surely is one: a group is called by name or kind, and
 * every other word asks of it, says where, or says nothing. Urgent matters and what a service is called come first.
 */
export function readGroupQuestion(
  text: string,
  question: Question,
  home: AreaId | undefined,
  knowledge: Knowledge,
): GroupQuestion | undefined {
  if (question.emergency !== undefined || question.outside !== undefined) return undefined;
  const { directory } = knowledge;
  const mention = groupsNamed(text, directory);
  if (!mention) return undefined;
  const plain = normalise(text);
  const called = plain.slice(mention.start, mention.end);
  const beside = readPlaceWords(`${plain.slice(0, mention.start)} ${plain.slice(mention.end)}`, knowledge);
  const asked = askedOfGroup(beside);
  if (asked === undefined) return undefined;
  const isVague = mention.byKind && !isCoreTeam(mention, knowledge);
  // `työryhmä` alone may be anything, and what bears the name of a service is the service.
  if (asked === 'about' && (isVague || isService(called, knowledge))) return undefined;
  const areas = [...new Set(beside.flatMap((word) => word.areas))];
  return { asked, areas, ...narrowed(mention.groups, areas, home, directory) };
}

const isCoreTeam = ({ groups }: GroupMention, { directory }: Knowledge): boolean =>
  directory.data.groups.some(({ id, kind }) => groups.includes(id) && kind === 'core_team');

const isService = (called: string, { directory }: Knowledge): boolean => {
  const name = called.toLowerCase();
  return directory.data.services.some((service) =>
    languages.some((language) => inLanguage(service.name, language).toLowerCase() === name),
  );
};
