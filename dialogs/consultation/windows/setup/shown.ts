import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import type { Message } from '../../../turn.ts';
import type { Scene } from '../../../upkeep/scene.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { rightsOver } from './rights.ts';
import { windowCard } from './window-card.ts';

/** The card of a window, for who speaks. */
export const shown = (
  scene: Scene,
  window: ConsultationWindow,
  calendar: WorkingTime,
  notes: readonly string[] = [],
): Message =>
  windowCard(
    scene.reader,
    window,
    rightsOver(scene, window),
    { calendar, now: scene.turn.moment.now },
    notes,
  );
