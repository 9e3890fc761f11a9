/** The longest question, in UTF-16 units. */
export const longestQuestion = 1000;

/** The longest answer, reason or note, in UTF-16 units. */
export const longestText = 4000;

/** How soon an answer is needed. */
export const urgencies = ['today', 'this_week', 'two_weeks'] as const;
export type Urgency = (typeof urgencies)[number];

export const closingKinds = [
  'new_advice',
  'confirmed_plan',
  'guided',
  'joint_meeting',
  'did_not_happen',
] as const;

/**
 * What comes of it when whoever is asked says nothing until the deadline. `end`: nobody is left to ask; `too_late`: the
 * advice would come too late.
 */
export type Silence = 'reminder' | 'next' | 'end' | 'too_late';

/** What comes of it when who asked says nothing until the deadline. */
export type AskersSilence = Extract<Silence, 'reminder' | 'end'>;
