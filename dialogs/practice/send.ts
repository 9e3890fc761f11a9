import { sameRecord } from '../../knowledge/directory/changes.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { faultOf } from '../consultation/checks.ts';
import { peopleCalled } from '../consultation/colleagues.ts';
import { readAreaList, readServiceList } from '../groups/read-form.ts';
import { plain } from '../plain-message.ts';
import { actionStringsIn } from '../strings/action/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { changePractice } from './change-practice.ts';
import { filledOf, practiceFormCard, type Sent } from './form-card.ts';
import { mayChangePractice } from './may-change.ts';
import type { PlanStep, Practice, Told } from './practice.ts';
import { practiceKind } from './practice-kind.ts';
import { changed, newPractice } from './rules.ts';
import { ownerName, practiceWords } from './said.ts';
import { goneMessage, readPractice, shown } from './show.ts';
import { longestCell, longestName, longestText, mostSteps } from './terms.ts';

/** What has to be mended in a form. */
interface Mend {
  readonly notes: readonly string[];
  readonly doubtfulNames?: boolean;
  readonly people?: readonly Email[];
}

/** A form was sent. What is wrong with it is said in the form; all of it is screened before anything is kept. */
export async function sendPracticeForm(scene: Scene, sent: Sent): Promise<Message> {
  const { reader, turn, world } = scene;
  const { form, row, id, fresh } = sent;
  const words = practiceWords(reader);
  const kept = id === undefined ? undefined : await readPractice(scene, id);
  if (!kept && form !== 'new') return goneMessage(scene);
  const before = form === 'new' && fresh !== undefined ? await readPractice(scene, fresh) : undefined;
  if (before) return shown(scene, before.body, words.savedBefore);
  const practice = kept?.body;
  if (practice && !mayChangePractice(practice, turn.who, reader.directory))
    return shown(scene, practice, words.mayNot(ownerName(reader, practice)));
  const { email: who } = turn.who;
  if (who === undefined) return plain(words.onlyWorkers);
  const again = (mend: Mend): Message =>
    practiceFormCard(reader, { form, practice, row, fresh }, { filled: sent, ...mend });
  const fault = faultIn(scene, sent);
  if (fault) return again(fault);
  const told = toldIn(scene, sent, practice);
  if (!told.ok) return again(told.error);
  if (id === undefined) {
    const made = fresh ?? world.newId();
    const context = { now: turn.moment.now, working: await world.workingTime() };
    const { name = '', what = '', areas = [], services = [], status = 'trial' } = told.value({});
    const described = newPractice(
      made,
      {
        name,
        what,
        areas: [...areas],
        services,
        status,
        language: reader.language,
        plan: [],
        experiences: {},
        owner: who,
      },
      context,
    );
    if (await world.documents.put(practiceKind, made, described, 'absent'))
      return shown(scene, described, words.saved);
    const first = await readPractice(scene, made);
    return first ? shown(scene, first.body, words.savedBefore) : goneMessage(scene);
  }
  const result = await changePractice(scene, id, (now, context) =>
    mayChangePractice(now, turn.who, reader.directory)
      ? changed(now, told.value(now), who, context)
      : undefined,
  );
  if (result.kind === 'gone') return goneMessage(scene);
  const note = result.kind === 'done' ? words.saved : words.mayNot(ownerName(reader, result.practice));
  return shown(scene, result.practice, note);
}

/** Every text of a form, with the longest that it may be; UTF-16 units. */
const limits = [
  ['name', longestName],
  ['what', longestText],
  ['areas', longestText],
  ['services', longestText],
  ['theme', longestCell],
  ['step', longestCell],
  ['who', longestCell],
  ['by', longestCell],
  ['worked', longestText],
  ['failed', longestText],
  ['next', longestText],
] as const;

/** Everybody reads it: nothing of a client may stand in any of its texts. */
function faultIn({ reader }: Scene, sent: Sent): Mend | undefined {
  const words = practiceWords(reader);
  for (const [field, longest] of limits) {
    if ((sent[field]?.length ?? 0) > longest) return { notes: [words.tooLong(longest)] };
    const fault = faultOf(reader, sent[field], sent.names === 'fine');
    if (fault) return { notes: [fault.note], doubtfulNames: fault.doubtful };
  }
  return undefined;
}

/** What a form says of a practice as it is when the answer is written. */
type Telling = (now: Partial<Practice>) => Partial<Told>;

function toldIn(scene: Scene, sent: Sent, practice: Practice | undefined): Result<Telling, Mend> {
  const { reader } = scene;
  const words = practiceWords(reader);
  switch (sent.form) {
    case 'new':
    case 'basics': {
      const { name, what, status } = sent;
      if (name === undefined) return err({ notes: [words.nameMissing] });
      if (what === undefined) return err({ notes: [words.whatMissing] });
      const before = practice && filledOf(reader, { form: 'basics', practice });
      const areas =
        practice && before?.areas === sent.areas ? ok(practice.areas) : readAreaList(scene, sent.areas ?? '');
      if (!areas.ok) return err({ notes: [areas.error] });
      // Names of services may hold what else stands between two of them.
      const services =
        practice && (before?.services ?? '') === (sent.services ?? '')
          ? ok(practice.services)
          : readServiceList(scene, sent.services ?? '');
      if (!services.ok) return err({ notes: [services.error] });
      const told = { name, what, areas: [...areas.value], services: [...services.value] };
      return ok(() => (status === undefined ? told : { ...told, status }));
    }
    case 'plan':
      return planTold(scene, sent, practice);
    case 'experiences': {
      const { worked, failed, next } = sent;
      return ok(() => ({ experiences: { worked, failed, next } }));
    }
    case 'owner': {
      const { colleague, to } = sent;
      if (colleague !== undefined && reader.directory.worker(colleague))
        return ok(() => ({ owner: colleague }));
      const { people, certain } =
        to === undefined ? { people: [], certain: false } : peopleCalled(reader.directory, to);
      const [first] = people;
      if (first === undefined)
        return err({ notes: [actionStringsIn(reader.language).refused.unknown_person] });
      return certain ? ok(() => ({ owner: first })) : err({ notes: [words.labels.people], people });
    }
  }
}

/** Sent twice it is told once; a row that has gone or moved since its form was opened is added as a new one. */
function planTold({ reader }: Scene, sent: Sent, practice: Practice | undefined): Result<Telling, Mend> {
  const words = practiceWords(reader);
  const { row, was, theme, step, who, by, remove } = sent;
  const isRow = (each: PlanStep, at: number): boolean => at === row && each.theme === was;
  if (remove) return ok(({ plan = [] }) => ({ plan: plan.filter((each, at) => !isRow(each, at)) }));
  if (theme === undefined || step === undefined) return err({ notes: [words.stepMissing] });
  const said: PlanStep = { theme, what: step, who, by };
  const planWith = (plan: readonly PlanStep[]): PlanStep[] => {
    if (plan.some((each) => sameRecord(each, said))) return [...plan];
    return plan.some(isRow) ? plan.map((each, at) => (isRow(each, at) ? said : each)) : [...plan, said];
  };
  if (planWith(practice?.plan ?? []).length > mostSteps)
    return err({ notes: [words.tooManySteps(mostSteps)] });
  return ok(({ plan = [] }) => ({ plan: planWith(plan).slice(0, mostSteps) }));
}
