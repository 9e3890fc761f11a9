import { featuresOf } from './features.ts';
import type { Verdict } from './judge.ts';
import { type Class, classes, logLikelihoods, type Weights } from './model.ts';
import { nobody, type Owner, ownerOf } from './owners.ts';
import { isPlainlySettled } from './plainly-settled.ts';
import type { Sight } from './sights.ts';

const none: Verdict = { kind: 'none' };

/**
 * Added to the likelihoods, in the order of the classes: what was missed costs more than a line too many, as somebody
 * looks at every draft.
 */
const leaning: readonly number[] = [0.6, 0.3, 0.9, 0];

/** What every sentence is, by the weights of its features. */
export function weigh(sights: readonly Sight[], weights: Weights): readonly Verdict[] {
  const features = featuresOf(sights);
  return sights.map((sight, at) => {
    const kind =
      isPlainlySettled(sight) || isNotedDown(sight, sights[at + 1])
        ? 'decision'
        : likeliest(sight, features[at] ?? [], weights);
    if (kind === 'open' && isAnswered(sight, sights[at + 1])) return none;
    return kind === 'action' && isPromised(sight) ? none : verdictOf(sight, kind);
  });
}

/** What somebody was asked to do, and then promised in words of their own. */
const isPromised = ({ unit, rule, joined }: Sight): boolean =>
  rule.kind === 'action' && joined.kind === 'none' && /\?\s*$/.test(unit.text);

/** `Saako soittaa? Saa, aina.`: a short answer, not of those who do not know. */
const answers =
  /^(?!.*(?:tied|vet |know|sure))(?:joo|kyllä|saa|on|ei|käy|sopii|tietysti|ja|jo|jå|nej|visst|yes|no|of course)(?!\p{L})/iu;
const longestAnswer = 4;
const isAnswered = ({ unit }: Sight, next: Sight | undefined): boolean =>
  /\?\s*$/.test(unit.text) &&
  next?.unit.line === unit.line &&
  next.unit.words.length <= longestAnswer &&
  answers.test(next.unit.text);

/** What another answers with `Merkitty.` was said to be written down. */
const isNotedDown = ({ unit, rule }: Sight, next: Sight | undefined): boolean =>
  unit.line.speaker !== undefined &&
  rule.kind !== 'action' &&
  !/\?\W*$/.test(unit.text) &&
  next?.unit.line.speaker !== undefined &&
  next.unit.line.speaker !== unit.line.speaker &&
  /^(?:merkitty|kirjattu|antecknat|noted)\W*$/iu.test(next.unit.text);

/** `The city has decided`, `siitä päätetään muualla`, `fastställdes av fullmäktige`: others decide, and the notes tell of it. */
const othersDecide =
  /(?<!\p{L})(?:on (?:jo )?päättänyt|ovat päättäneet|(?:päätetään|päätettiin) muualla|(?:kunta|kunnanhallitus|kaupunki|hyvinvointialue|aluehallitus|aluevaltuusto|valtuusto|lautakunta|Kela|THL|ministeriö) (?:päätt|linja|hyväksy|vahvist)\p{L}+|(?<!(?:vi|man|mötet|gruppen) )(?:har|hade) (?:\p{L}+ ){0,3}beslutat|(?:fastställdes|beslöts|beslutades|godkändes) av|(?<!(?:we|group|team|meeting) )(?:has|had) decided|the (?:city|county|council|board|ministry|municipality) (?:decided|will decide|decides))(?!\p{L})/iu;

const deadline = /(?<!\p{L})(?:mennessä|viimeistään|senast|no later than)(?!\p{L})/iu;
/** What an explicit word adds to a decision, and a name with its task to an action; chosen by leaving out writers. */
const sureness = { decision: 1, action: 2 };

function likeliest(
  { unit, rule, joined, subject }: Sight,
  features: Iterable<string>,
  weights: Weights,
): Class {
  const sure =
    rule.kind === 'action' && (subject !== undefined || unit.wording.once.test(unit.text))
      ? sureness.action
      : rule.kind === 'decision' && unit.wording.settled.test(unit.text)
        ? sureness.decision
        : 0;
  // Others settled it; or with a day by which, it is a task, or nothing that was settled.
  const isNoRule =
    othersDecide.test(unit.text) ||
    (deadline.test(unit.text) && rule.kind !== 'decision' && joined.kind !== 'decision');
  const scores = logLikelihoods(features, weights).map((score, of) => {
    if (isNoRule && classes[of] === 'decision') return Number.NEGATIVE_INFINITY;
    return score + (leaning[of] ?? 0) + (classes[of] === rule.kind ? sure : 0);
  });
  return classes[scores.indexOf(Math.max(...scores))] ?? 'none';
}

function verdictOf(sight: Sight, kind: Class): Verdict {
  const { unit, subject, rule, joined } = sight;
  const { line, wording, text } = unit;
  if (kind === 'none' || line.box === 'done' || line.kind === 'heading') return none;
  if (joined.kind === kind) return joined;
  if (kind === 'action') {
    if (rule.kind === 'action') return rule;
    return { kind, owner: ownerIn(sight), at: subject?.at ?? 0 };
  }
  if (rule.kind === kind) return rule;
  const carries =
    kind === 'open' ? wording.open.exec(text) : (wording.settled.exec(text) ?? wording.agreed.exec(text));
  return { kind, at: carries?.index ?? 0 };
}

/** Of a task without a verb that goes with a name: whoever says `I`, else who is named in it. */
function ownerIn({ unit, subject, me }: Sight): Owner {
  if (subject) return subject.owner;
  const { words, mentions, wording } = unit;
  if (me.kind === 'named' && words.some(({ lower }) => wording.i.has(lower))) return me;
  const one = mentions.find((mention) => mention.case === 'nominative') ?? mentions[0];
  return one ? ownerOf(one) : nobody;
}
