import type { AgendaStrings } from './strings.ts';

export const en: AgendaStrings = {
  title: (group) => `Agenda: ${group}`,
  notice: (group) => `Meeting agenda: ${group}`,
  next: (occasion) => `Next meeting ${occasion}`,
  noNext: (group, time) =>
    `No next meeting has been agreed. The chair or secretary can write for example *${group}: meeting ${time}*.`,
  nothing: 'There is nothing on the agenda yet.',
  item: (what, who) => `${what} (${who})`,
  movedItem: (line) => `${line} – moved to the next meeting`,
  openActions: 'Open tasks',
  action: (what, who, due) => `**${who}**: ${what} (${due})`,
  moreActions: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  news: 'A meeting is coming up: here is the agenda',
  why: 'You get this because you belong to the group.',

  add: 'Add an item',
  propose: 'Add to a group’s agenda',
  edit: 'Move or remove',
  back: 'Back',
  addTitle: 'Item for the agenda',
  addTo: (group) => `Item for the agenda: ${group}`,
  noClients: 'Do not write anything about clients.',
  groupLabel: 'Group',
  groupMissing: 'Choose a group.',
  textLabel: 'What should the meeting discuss?',
  textMissing: 'Write what should be discussed.',
  send: 'Add to the agenda',
  namesAreFine: 'The names are not clients’, add it',
  added: 'The item is on the agenda.',
  tooMany: (most) => `An agenda holds ${most} items. Move or remove one first.`,

  editTitle: (group) => `Move or remove an item: ${group}`,
  itemLabel: 'Which item?',
  itemMissing: 'Choose an item.',
  formerItem: (what) => `${what} (from the last meeting)`,
  move: 'Move to the next',
  remove: 'Remove',
  moved: 'The item has been moved to the next meeting.',
  removed: 'The item has been removed from the agenda.',
  gone: 'The item is no longer on the agenda.',
  notOwn: 'You can remove only items you added yourself. The chair and the secretary can remove others too.',
  noMeeting: 'No next meeting has been agreed, so the item waits on the agenda.',

  meetingOver: (group, day) => `The meeting is over: ${group} ${day}`,
  offerMinutes: 'Write the summary, so that everybody can see the decisions and tasks.',
  makeMinutes: 'Write the summary',

  whichGroup: 'Which group’s agenda?',
  notInAnyGroup:
    'Agendas are for the members of a group, and you do not belong to one. Write *groups* to see the groups and who chairs them.',
  notMember: (group, keepers) =>
    keepers === undefined
      ? `The agenda is for members, and you do not belong to ${group}. Ask the area’s coordinator to add you.`
      : `The agenda is for members, and you do not belong to ${group}. Propose the item to ${keepers}.`,
  elsewhere:
    'The agenda is shown in the group’s own channel or in your own chat with Koppi. Write the same there.',
  groupGone: 'The group is no longer there. Write *groups* to see the groups.',

  meetingSet: 'The meeting is noted. I’ll send the agenda the working day before.',
  meetingOff: 'The meeting is called off.',
  meetingMoved: (day) => `The meeting is moved. New day: ${day}`,
  meetingPast: (time) => `The day has passed or could not be understood. Write it as *meeting ${time}*.`,
  meetingDenied: (group, keepers) =>
    keepers === undefined
      ? `The area’s coordinator decides on the meetings of ${group}.`
      : `The chair, the secretary and the area’s coordinator decide on the meetings of ${group}. Ask ${keepers}.`,
};
