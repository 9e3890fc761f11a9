/** The most workers of one first name that are offered to choose from. */
export const mostBearers = 6;
