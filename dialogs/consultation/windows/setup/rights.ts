import type { Email } from '../../../../knowledge/kernel/ids.ts';
import type { Reader } from '../../../contact/views.ts';
import type { Message } from '../../../turn.ts';
import type { Scene } from '../../../upkeep/scene.ts';
import {
  mayCallOff,
  mayKeepWindow,
  maySetUpWindow,
  whoKeepsWindow,
  whoSetsUp,
} from '../../../window-permissions.ts';
import type { Who } from '../../../world.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { askedOfOthers } from './asked-of-others.ts';
import type { ChangeKind } from './window-change.ts';

/** What a person may do to a window; `ask`: whom to ask for what they may not. */
export interface WindowRights {
  /** All of it may be changed. */
  readonly keeps: boolean;
  readonly callsOff: boolean;
  readonly ask: readonly Email[];
}

export const rightsOf = (
  { directory, today }: Pick<Reader, 'directory' | 'today'>,
  window: ConsultationWindow,
  who: Who,
): WindowRights => ({
  keeps: mayKeepWindow(window, who, directory, today),
  callsOff: mayCallOff(window, who, directory, today),
  ask: whoKeepsWindow(window, directory, today),
});

/** The rights of who speaks. */
export const rightsOver = ({ turn, reader }: Scene, window: ConsultationWindow): WindowRights =>
  rightsOf(reader, window, turn.who);

export const mayMake = (what: ChangeKind, { keeps, callsOff }: WindowRights): boolean =>
  what === 'day_off' || what === 'take_back' ? callsOff : keeps;

/**
 * Whether a person may give a window this shape: who may change it may keep its services, areas and specialists or leave
 * some out, and adds only what they might set up.
 */
export function mayBecome(scene: Scene, next: ConsultationWindow, before?: ConsultationWindow): boolean {
  const { turn, reader } = scene;
  if (maySetUpWindow(next, turn.who, reader.directory, reader.today))
    return before === undefined || rightsOver(scene, before).keeps;
  return (
    before !== undefined &&
    rightsOver(scene, before).keeps &&
    next.services.every((each) => before.services.includes(each)) &&
    next.areas.every((each) => before.areas.includes(each)) &&
    next.specialists.every((each) => before.specialists.includes(each))
  );
}

/** A change that is not theirs to make: who can. */
export const changeDenied = (scene: Scene, window: ConsultationWindow): Message =>
  askedOfOthers(scene.reader, rightsOver(scene, window).ask, 'deniedChange');

/** A window that is not theirs to set up: who can. */
export const setUpDenied = ({ reader }: Scene, window: ConsultationWindow): Message =>
  askedOfOthers(reader, whoSetsUp(window, reader.directory), 'denied');
