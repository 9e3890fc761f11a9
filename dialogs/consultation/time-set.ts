import type { Step } from './consultation.ts';

/** Steps by which a time is agreed on without who asked. */
export const setByOthers: readonly Step['what'][] = ['accepted', 'slot_moved', 'time_back'];

/** All steps by which a time is agreed on. */
export const settingSteps: readonly Step['what'][] = [...setByOthers, 'booked', 'chosen', 'rebooked'];
