import { type Role, roles } from '../../knowledge/directory/directory.ts';
import { email } from '../../knowledge/kernel/ids.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';
import type { Slots } from './command.ts';
import { readPeople } from './grammar/people.ts';
import { readPlaces } from './grammar/places.ts';
import { readBearers } from './grammar/unknown-words.ts';
import type { Form } from './presses.ts';
import type { Scene } from './scene.ts';

/** What was typed into a form, read like the same words in a command. */
export function slotsOfForm(form: Form, { world, reader }: Scene): Slots {
  const knowledge = world.knowledge();
  const { directory } = knowledge;
  const places = (text: string | undefined) =>
    text === undefined ? undefined : readPlaces(text, reader.language, knowledge);
  const leaver = readPeople(form.who ?? '', directory);
  const comer = readPeople(form.other ?? '', directory);
  const named = places(form.service);
  const areas = [form.area, form.parent].flatMap((text) => places(text)?.areas ?? []);
  const address = email.safeParse(form.email ?? '');
  const known = address.success && directory.worker(address.data) ? [address.data] : [];
  const newEmail = address.success && known.length === 0 ? address.data : (leaver.newEmail ?? comer.newEmail);
  const bearers =
    form.who && leaver.workers.length + leaver.sameName.length === 0 && !leaver.newEmail
      ? readBearers(form.who, reader.language, { directory, read: knowledge.read }).bearers
      : [];
  const foundNobody =
    leaver.workers.length + leaver.sameName.length + bearers.length === 0 && !leaver.newEmail;
  const unknownArea = [form.area, form.parent].find((text) => text && places(text)?.areas.length === 0);
  const isServiceKnown = named?.service !== undefined || (named?.services.length ?? 0) > 1;
  const several = leaver.workers.length > 1 || comer.workers.length > 1;
  const days = daysOf(form, reader.today);
  const value = form.text ?? form.name ?? (comer.workers.length === 0 ? form.other : undefined);
  return {
    workers: [...leaver.workers, ...comer.workers, ...known],
    sameName: leaver.sameName.length > 0 ? leaver.sameName : comer.sameName,
    ...(newEmail === undefined ? {} : { newEmail }),
    ...(named?.service === undefined ? {} : { service: named.service }),
    services: named?.services ?? [],
    areas,
    ...(isRole(form.role) ? { role: form.role } : {}),
    ...(form.organization === undefined ? {} : { organization: form.organization }),
    ...(form.sector === undefined ? {} : { sector: form.sector }),
    ...days,
    ...(form.field === undefined ? {} : { field: form.field }),
    ...(value === undefined ? {} : { value }),
    ...(form.phone === undefined ? {} : { phone: form.phone }),
    ...(bearers.length > 0 ? { bearers } : {}),
    ...(several ? { several } : {}),
    ...(form.who && foundNobody ? { unknownName: form.who } : {}),
    ...(unknownArea === undefined ? {} : { unknownArea }),
    ...(form.service && !isServiceKnown ? { unknownService: form.service } : {}),
    rest: '',
  };
}

const isRole = (text: string | undefined): text is Role => roles.some((role) => role === text);

/** Each of the two date inputs on its own, then the order of both. */
function daysOf(form: Form, today: Slots['from'] & string): Pick<Slots, 'from' | 'to' | 'dateFault'> {
  const read = [form.from, form.to].map((text) => (text === undefined ? undefined : readDates(text, today)));
  const fault = read.find((each) => each?.fault)?.fault;
  if (fault) return { dateFault: fault };
  const [first, last] = read.map((each) => each?.span);
  const from = first?.from ?? first?.to;
  const to = last?.to ?? last?.from;
  if (from !== undefined && to !== undefined && to < from)
    return { dateFault: { reason: 'end_before_start', text: `${form.from}–${form.to}` } };
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
