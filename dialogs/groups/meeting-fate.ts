import { saysSeries } from '../../knowledge/language/dates/recurrence.ts';
import { cadenceIn } from './read-meets.ts';

/** What a sentence about the meetings of a group tells: they recur, or one of them is moved or not held. */
export type MeetingFate = 'recurs' | 'moved' | 'called_off';

/** In all three languages; a move may be an arrow between two days. */
const moved =
  /(?<!\p{L})(?:siirtyy|siirtyi|siirretään|siirrettiin|siirretty|flyttas|flyttades|flyttats|flyttat|moves|moved|moving)(?!\p{L})|->|→|=>/iu;
const calledOff =
  /(?<!\p{L})(?:peruttu|perutaan|peruttiin|peruuntuu|peruuntui|ei (?:pidetä|järjestetä|toteudu)|ställs in|ställdes in|inställt|inställd|hålls inte|blir inte av|cancelled|canceled|called off|not held|(?:does not|doesn['’]t) take place)(?!\p{L})/iu;

/** What the words behind `kokous` tell; undefined when they only name a day. */
export function fateIn(text: string): MeetingFate | undefined {
  if (moved.test(text)) return 'moved';
  if (calledOff.test(text)) return 'called_off';
  // `kerran kuussa` alone; beside a day it tells of something else.
  const isLoose = !/\d/.test(text) && cadenceIn(text) !== undefined;
  return saysSeries(text) || isLoose ? 'recurs' : undefined;
}
