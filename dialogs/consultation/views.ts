/** What people see of consultations. */
export { askCard } from './ask-card.ts';
export type { ConsultForm } from './consult-form.ts';
export type { ConsultReader } from './consult-reader.ts';
export { formCard } from './forms.ts';
export { holderCard } from './holder-card.ts';
export { listCard } from './list-card.ts';
export { newsMessage } from './news-message.ts';
export { onlookerCard, refusedLine } from './onlooker-card.ts';
export { presentMessage } from './present-message.ts';
export { requesterCard } from './requester-card.ts';
