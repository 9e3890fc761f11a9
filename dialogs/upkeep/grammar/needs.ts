import type { Slots } from '../command.ts';
import { tellingWords } from './filler.ts';
import type { Read, Said } from './said.ts';

const languagesSaid = /suom|ruots|engla|saam|finsk|svensk|engelsk|finnish|swedish|english/iu;
const waysSaid =
  /puhelim|kirjallis|viest|video|teams|tapaami|etä|telefon|skrift|möte|träff|distans|phone|writing|written|meeting|remote/iu;

const hasWorker = ({ workers, sameName, newEmail }: Slots): boolean =>
  workers.length + sameName.length > 0 || newEmail !== undefined;

const hasDays = ({ from, to, dateFault }: Slots): boolean =>
  from !== undefined || to !== undefined || dateFault !== undefined;

const namesSomebody = (slots: Slots): boolean =>
  hasWorker(slots) || slots.unknownName !== undefined || slots.bearers !== undefined;

const saysMore = (slots: Slots): boolean =>
  slots.service !== undefined ||
  slots.services.length + slots.areas.length > 0 ||
  slots.role !== undefined ||
  hasDays(slots);

function changesSomething({ slots, named }: Read, { row }: Said): boolean {
  if (slots.field === undefined) return false;
  return row.verb === 'edit_worker' ? hasWorker(slots) : named;
}

const mostFew = 1;

/** Whether a text that begins like a command says what makes it one. */
export function meetsNeeds(read: Read, said: Said): boolean {
  const { slots, target } = read;
  const isBare = tellingWords(target, said.language).length === 0;
  switch (said.row.needs) {
    case 'nothing':
      return true;
    case 'alone':
      return isBare;
    case 'areas':
      return !read.strange && slots.services.length === 0 && slots.service === undefined && !hasWorker(slots);
    case 'known':
      return !read.strange || slots.value !== undefined;
    case 'worker_or_half':
      return isBare || hasWorker(slots);
    case 'worker':
      return hasWorker(slots);
    case 'somebody_or_half':
      return isBare || (namesSomebody(slots) && !saysMore(slots));
    case 'service':
      return read.named;
    case 'dates_or_half':
      return isBare || hasDays(slots);
    case 'dates_or_few':
      return hasDays(slots) || tellingWords(target, said.language).length <= mostFew;
    case 'dates':
      return hasDays(slots) && !read.strange;
    case 'field':
      return changesSomething(read, said);
    case 'phone':
      return slots.phone !== undefined;
    case 'languages':
      return languagesSaid.test(said.match.body);
    case 'ways':
      return waysSaid.test(said.match.body);
  }
}
