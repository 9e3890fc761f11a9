import { daysBetween } from '../../knowledge/directory/days.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Reader } from '../contact/views.ts';
import type { Action, Step } from './action.ts';
import type { NewsKind } from './news.ts';
import { actionWords, whoSaid } from './said.ts';

/** What is new, as markdown; `concerns`: about whom. */
export function newsHeading(
  reader: Reader,
  action: Action,
  about: Exclude<NewsKind, 'present' | 'shown'>,
  concerns: Email | undefined,
): string {
  const words = actionWords(reader);
  const who = whoSaid(reader, concerns);
  const by = (...steps: readonly Step['what'][]): Email | undefined => {
    const last = action.history.findLast(({ what }) => steps.includes(what))?.by;
    return last === 'time' ? undefined : last;
  };
  switch (about) {
    case 'given':
      return words.given(whoSaid(reader, by('made', 'assigned')));
    case 'remind': {
      if (action.due === undefined) return words.askDay;
      const late = daysBetween(action.due, reader.today);
      if (late > 0) return words.remindLate(late);
      return late === 0 ? words.remindToday : words.remindDue(reader.say.day(action.due, reader.today));
    }
    case 'ask_day':
      return words.askDay;
    case 'offered':
      return words.offersYou(who);
    case 'offered_still':
      return words.stillOffersYou(who);
    case 'came_back':
      return words.cameBack(who);
    case 'not_reached':
      return words.notReached(who);
    case 'refused':
      return words.refusedIt(who);
    case 'taken':
      return words.steps.taken(who);
    case 'moved':
      return words.hasItNow(whoSaid(reader, action.owner));
    case 'passed_on':
      return words.passedOn(who);
    case 'unreachable':
      return words.unreachable(who);
    case 'left':
      return words.left(who);
    case 'owner_away':
      return words.ownerAway(who);
    case 'postponed':
    case 'finished':
    case 'reopened':
      return words.steps[about](whoSaid(reader, by(about)));
    case 'dropped':
      switch (action.history.findLast(({ what }) => endings.includes(what))?.what) {
        case 'left':
          return words.nobodyLeft;
        case 'lapsed':
          return words.lapsed;
        default:
          return words.steps.dropped(whoSaid(reader, by('dropped')));
      }
  }
}

const endings: readonly Step['what'][] = ['dropped', 'left', 'lapsed'];
