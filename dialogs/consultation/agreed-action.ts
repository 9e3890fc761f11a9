import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { Reader } from '../contact/views.ts';
import { exampleDaySaid } from '../example-days.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { dayTyped } from '../typed-day.ts';
import type { AgreedAction } from './consultation.ts';
import type { Filled } from './form-inputs.ts';

/** The action that a form names, or notes on what is wrong with it; undefined when it names none. */
export function actionIn(
  reader: Reader,
  { action, owner, due }: Filled,
): Result<AgreedAction | undefined, readonly string[]> {
  const say = consultationAnswers[reader.language];
  if (action === undefined) return due === undefined ? ok(undefined) : err([say.actionMissing]);
  const day = due === undefined ? undefined : dayTyped(due, reader.today);
  const faults = [
    ...(owner === undefined ? [say.ownerMissing] : []),
    ...(due !== undefined && day === undefined ? [say.dueUnclear(exampleDaySaid(reader))] : []),
    ...(day !== undefined && day < reader.today ? [say.duePassed] : []),
  ];
  if (owner === undefined || faults.length > 0) return err(faults);
  return ok({ text: action, owner, ...(day === undefined ? {} : { due: day }) });
}
