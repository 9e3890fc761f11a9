export const practiceStatuses = ['idea', 'trial', 'in_use', 'ended'] as const;
export type PracticeStatus = (typeof practiceStatuses)[number];

/** UTF-16 units: of a name, of a cell of the plan, and of any other text. */
export const longestName = 120;
export const longestCell = 120;
export const longestText = 800;
/** More steps than these nobody reads on a phone. */
export const mostSteps = 12;
