/** What people say is wrong. */
export const flagReasons = ['left', 'phone', 'area', 'other'] as const;
export type FlagReason = (typeof flagReasons)[number];
