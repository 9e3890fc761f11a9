/** What an input of a form is filled in with, when that is anything. */
export const valued = (value: string | undefined) => (value === undefined || value === '' ? {} : { value });

/** Whether an `Input.Date` can show it. */
export const isDay = (day: string | undefined): boolean =>
  day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day);
