import { basesOf } from './base-forms.ts';
import { tokenize } from './tokens.ts';

/**
 * Professions that workers of more than one service have, one a line, as titles and questions call them. Words that any
 * worker may be called by (`ohjaaja`, `koordinaattori`) tell nothing and are not here.
 */
const professions: ReadonlyMap<string, string> = new Map(
  `terveydenhoitaja, terkkari, terkka, terkku, hälsovårdare, public health nurse, health nurse
  sairaanhoitaja, sairaanhoitsu, sjukskötare, nurse
  psykologi, psykolog, psychologist
  kuraattori, kura, kurator, skolkurator, school social worker
  sosiaalityöntekijä, sossu, sostt, socialarbetare, social worker
  sosiaaliohjaaja, socialhandledare, social instructor, social counsellor
  perhetyöntekijä, familjearbetare, family worker
  perheohjaaja, familjehandledare, family instructor
  perheneuvoja, familjerådgivare, family counsellor
  palveluohjaaja, servicehandledare, service adviser, service advisor, service counsellor
  kuntoutusohjaaja, rehabiliteringshandledare, rehabilitation counsellor
  erityisopettaja, erkkaope, erityisope, specialpedagog, speciallärare, special needs teacher, special education teacher, special teacher
  nuorisotyöntekijä, nuorisotyönohjaaja, nuoriso-ohjaaja, nuorisonohjaaja, ungdomsarbetare, ungdomsledare, youth worker
  päihdetyöntekijä, päihdeohjaaja, missbrukarbetare, substance worker
  terapeutti, terapeut, therapist
  diakoni, diakonissa, diakoniatyöntekijä, diakon, diakoniarbetare, deacon
  lääkäri, lekuri, läkare, doctor
  psykiatri, psykiater, psychiatrist
  lastenohjaaja, barnledare
  kätilö, barnmorska, midwife`
    .split('\n')
    .flatMap((line) => {
      const called = line.trim().split(', ');
      return called.map((name) => [name, called[0] ?? name] as const);
    }),
);
const names = [...professions];
const phrases = names.filter(([name]) => name.includes(' '));

/**
 * The profession that a question names and nothing else (`psykologin`, `social worker`), in its Finnish name. `content`: those
 * of the words that carry the topic.
 */
export function professionAsked(words: readonly string[], content: readonly string[]): string | undefined {
  const [only, another] = content;
  if (only !== undefined && another === undefined)
    for (const base of basesOf(only)) {
      const found = professions.get(base);
      if (found !== undefined) return found;
    }
  const said = ` ${words.join(' ')} `;
  return phrases.find(
    ([phrase]) =>
      said.includes(` ${phrase} `) && content.every((word) => ` ${phrase} `.includes(` ${word} `)),
  )?.[1];
}

/** Whether a worker with the title has the profession, by the title's end: `vastaava koulupsykologi` is a psychologist. */
export function hasProfession(title: string, profession: string): boolean {
  const words = tokenize(title)
    .map(({ word }) => word)
    .join(' ');
  return names.some(([name, each]) => each === profession && words.endsWith(name));
}
