/** The short forms of an action. */
export const actionForms = ['finish', 'postpone', 'hand_on', 'assign', 'drop'] as const;
export type ActionForm = (typeof actionForms)[number];
