import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import { unmetSaid } from '../unmet.ts';
import type { World } from '../world.ts';
import { colleaguesFor, isNamedFor, peopleCalled } from './colleagues.ts';
import { type ConsultReader, nameSaid, subjectOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import type { Calendar } from './owners.ts';

/** What a form says about whom the question is handed to. */
interface Said {
  readonly to?: string | undefined;
  readonly colleague?: Email | undefined;
  readonly confirm?: 'fine' | undefined;
}

/** What has to be asked back: among whom to choose, or whether somebody or some time is really meant. */
export interface AskedBack {
  readonly notes: readonly string[];
  readonly colleagues: readonly Email[];
  readonly confirm?: Email;
  /** Times at odd hours, as they were written. */
  readonly oddTimes?: string;
}

/** Who gets the question. Somebody who has nothing to do with the service gets it only when that is confirmed. */
export function whoGetsIt(
  reader: ConsultReader,
  consultation: Consultation,
  { to, colleague, confirm }: Said,
  calendar: Calendar,
): Result<Email, AskedBack> {
  const { directory, language } = reader;
  const say = consultationAnswers[language];
  const again = (note: string, among?: readonly Email[]): Result<never, AskedBack> =>
    err({ notes: [note], colleagues: among ?? colleaguesFor(directory, consultation, calendar) });
  if (to === undefined && colleague === undefined) return again(consultationChecks[language].toMissing);
  if (to !== undefined && colleague !== undefined) return again(say.oneOfTwo);
  const { people, certain } =
    colleague === undefined ? peopleCalled(directory, to ?? '') : { people: [colleague], certain: true };
  const [first] = people;
  if (first === undefined) return again(say.fullName);
  if (!certain) return again(say.chooseAmong, people);
  if (confirm === 'fine' || !directory.worker(first) || isNamedFor(directory, consultation, first, calendar))
    return ok(first);
  const [service] = subjectOf(reader, consultation);
  const note = say.notNamed(nameSaid(reader, first), escapeText(service));
  return err({ notes: [note], colleagues: [], confirm: first });
}

/** Somebody whom Koppi cannot write to gets the question only when that is confirmed, since it goes on to the next one. */
export async function reached(
  to: Result<Email, AskedBack>,
  confirm: Said['confirm'],
  reader: ConsultReader,
  { unmet }: Pick<World, 'unmet'>,
): Promise<Result<Email, AskedBack>> {
  const who = to.ok ? to.value : to.error.confirm;
  if (who === undefined || confirm === 'fine') return to;
  const warning = unmetSaid(reader, await unmet([who]), 'take');
  if (warning.length === 0) return to;
  return err({ notes: [...(to.ok ? [] : to.error.notes), ...warning], colleagues: [], confirm: who });
}
