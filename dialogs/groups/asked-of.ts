/** What somebody asks of a group; `about`: nothing in particular. */
export const askedOf = ['chair', 'secretary', 'members', 'when', 'about'] as const;
export type AskedOf = (typeof askedOf)[number];
