import { consultReader } from '../../consultation/kind.ts';
import type { OutboxKind } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import type { World } from '../../world.ts';
import { groupPlaceKind } from '../group-place.ts';
import { groupIn } from '../groups-of.ts';
import type { Agenda } from './agenda.ts';
import { agendaCard } from './agenda-card.ts';
import { agendaDeadline, agendaDocuments } from './agenda-documents.ts';
import { agendaView } from './agenda-view.ts';
import { minutesOffer } from './minutes-offer.ts';
import { nextSending } from './next-meeting.ts';
import { openActionsOf } from './open-actions.ts';
import { type AgendaNews, scheduled, sentTo } from './schedule-agenda.ts';

const placeOfGroup = async (group: Agenda['group'], { documents }: World): Promise<string | undefined> =>
  (await documents.get(groupPlaceKind, group))?.body.place;

/** Agendas are sent a working day before the meeting, and cleared after it. */
export const agendaKind: OutboxKind<Agenda> = {
  ...agendaDocuments,
  deadline: agendaDeadline,
  async advance(agenda, moment, world) {
    const working = await world.workingTime();
    const { directory } = world.knowledge();
    const group = groupIn(directory, agenda.group);
    const tidy = scheduled(agenda, group, moment, working);
    const sending = group && nextSending(group, tidy, moment, working);
    if (!group || !sending || sending.at > moment.now) return tidy;
    const { day } = sending.held;
    const hasContent =
      tidy.items.some(({ shown }) => shown === undefined) ||
      (await openActionsOf(world.documents, group.id)).length > 0;
    const owed = sentTo(group, await placeOfGroup(group.id, world), hasContent, moment, directory);
    const sent: Agenda = {
      ...tidy,
      sentFor: day,
      items: tidy.items.map((item) => (item.shown === undefined ? { ...item, shown: day } : item)),
      posted: [],
      owed: [...tidy.owed.filter(({ edits }) => edits === undefined), ...owed],
    };
    return scheduled(sent, group, moment, working);
  },
  async letter(agenda, { about, place }, { language }, { today }, world) {
    const { directory } = world.knowledge();
    if (!groupIn(directory, agenda.group)) return undefined;
    const reader = await consultReader({ directory, language, today, say: stringsIn(language) }, world);
    if (about === ('minutes' satisfies AgendaNews)) return minutesOffer(reader, agenda, world);
    const isNews = about === ('agenda' satisfies AgendaNews);
    return agendaCard(reader, await agendaView(reader, agenda, world), {
      isNews,
      isPersonal: place === undefined,
    });
  },
  sent: (agenda, { to, place, edits, about }, activity) =>
    edits === undefined && about === ('agenda' satisfies AgendaNews)
      ? { ...agenda, posted: [...agenda.posted, { to, activity, ...(place === undefined ? {} : { place }) }] }
      : agenda,
  done: () => false,
  async unreachable(agenda, { place, edits }, moment, world) {
    if (place === undefined || edits !== undefined) return agenda;
    const kept = await world.documents.get(groupPlaceKind, agenda.group);
    if (kept?.body.place === place) await world.documents.delete(groupPlaceKind, agenda.group, kept.etag);
    // What the channel would have told is told to each.
    const { directory } = world.knowledge();
    const group = groupIn(directory, agenda.group);
    if (!group) return agenda;
    return { ...agenda, owed: [...agenda.owed, ...sentTo(group, undefined, true, moment, directory)] };
  },
};
