/** What is written or chosen in a form of its own. */
export const consultForms = [
  'propose',
  'answer',
  'ask_more',
  'tell_more',
  'question',
  'hand_over',
  'decline',
  'cancel',
  'reschedule',
  'close',
  'agree',
] as const;
export type ConsultForm = (typeof consultForms)[number];
