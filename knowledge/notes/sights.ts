import { judge, type Verdict } from './judge.ts';
import { nobody, type Owner, type Subject, subjectOf } from './owners.ts';
import { joinBeside } from './told-beside.ts';
import { type Reading, type Unit, unitsOf } from './units.ts';
import { writerOf } from './writer.ts';
import { joinZones } from './zones.ts';

/** A sentence and what the rules make of it. */
export interface Sight {
  readonly unit: Unit;
  readonly subject: Subject | undefined;
  /** Who says `I`. */
  readonly me: Owner;
  /** By itself. */
  readonly rule: Verdict;
  /** With the sentences around it. */
  readonly joined: Verdict;
  /** The chair says it. */
  readonly isChair: boolean;
}

/** `stated`: who says `I`, where the notes do not tell. */
export function sightsOf(reading: Reading, stated: string | undefined): readonly Sight[] {
  const { members } = reading.crew;
  const units = joinBeside(unitsOf(reading), reading.notes.lines);
  const writer =
    writerOf(reading.notes, members) ?? stated ?? members.find(({ role }) => role === 'secretary')?.name;
  const chair = members.find(({ role }) => role === 'chair')?.name;
  const named = (name: string | undefined): Owner => (name === undefined ? nobody : { kind: 'named', name });
  const alone = units.map((unit) => {
    const { speaker } = unit.line;
    const me = reading.notes.spoken ? named(speaker) : named(writer);
    const subject = subjectOf(unit, me);
    const mayBeChair = speaker !== undefined && (chair === undefined || speaker === chair);
    return {
      unit,
      subject,
      me,
      rule: judge(unit, subject, mayBeChair),
      isChair: mayBeChair && chair !== undefined,
    };
  });
  const joined = joinZones(
    units,
    alone.map(({ rule }) => rule),
    chair,
  );
  return alone.map((each, at) => ({ ...each, joined: joined[at] ?? each.rule }));
}
