import type { PrivacyStrings } from './strings.ts';

const of = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

export const en: PrivacyStrings = {
  help: '**Privacy**\n- **what do you know about me** – what is kept about you, also as a file\n- **delete my data** – I first show what is deleted and what stays',
  personalOnly:
    'I tell about your data in a personal chat only. Open your own chat with Koppi and write the same there.',

  title: 'This is what I know about you',
  summary: 'What Koppi knows about you',
  label: {
    language: 'Language',
    home: 'Home area',
    follows: 'You follow',
    directory: 'In the directory',
    keeper: 'The directory is kept by',
    consultations: 'Consultations',
    tasks: 'Tasks',
    groups: 'Groups',
    others: 'Other',
    questions: 'Questions',
    account: 'Teams account',
    digest: 'Monday digest',
    memory: 'Last topic',
    queues: 'Waiting lists',
    checks: 'Check of your information',
  },
  languageOfMessages: 'that of your messages',
  none: 'none',
  follows: (services, groups) =>
    [
      ...(services > 0 ? [of(services, 'service or area', 'services or areas')] : []),
      ...(groups > 0 ? [of(groups, 'group’s summaries', 'groups’ summaries')] : []),
    ].join(', '),
  notInDirectory: 'you are not in the directory',
  coordinates: (areas) => `coordinator: ${areas}`,
  andMore: (count) => `and ${count} more`,
  consultations: (asked, advised) => `asked ${asked}, advised ${advised}`,
  textsOpen: (count, days) => `${count} open: the texts are deleted ${days} days after the consultation ends`,
  textsEnded: (count, lastDay) => `${count} ended: the last texts are deleted on ${lastDay}`,
  tasks: (open, others) => (others === 0 ? `${open} open` : `${open} open, ${others} others`),
  others: {
    drafts: (count) => of(count, 'draft', 'drafts'),
    interests: (count) => of(count, 'trial you are interested in', 'trials you are interested in'),
    practices: (count) => of(count, 'trial you are responsible for', 'trials you are responsible for'),
    reports: (count) => of(count, 'open report of an error', 'open reports of errors'),
    items: (count) => of(count, 'item on an agenda', 'items on agendas'),
    summaries: (count) => of(count, 'meeting summary', 'meeting summaries'),
    windows: (count) => of(count, 'consultation time', 'consultation times'),
    history: (count) => of(count, 'entry in the change history', 'entries in the change history'),
  },
  questions:
    'I do not keep your questions. When one has no answer, I keep at most three words and the area, not who asked.',
  asFile: 'Everything as a file',
  deleteMine: 'Delete my data',

  deleteTitle: 'Delete your data?',
  deletes: 'This is deleted:',
  stay: 'This stays:',
  goes: {
    choices: () => 'language, home area and the choice of the Monday digest',
    memory: () => 'the memory of what we last talked about',
    follows: (count) => `what you follow (${count})`,
    texts: (count) => `the texts of your questions that have ended, the answers you got included (${count})`,
    drafts: (count) => `drafts (${count})`,
    interests: (count) => `trials you are marked as interested in (${count})`,
    address: () => 'your Teams account and e-mail address',
  },
  stays: {
    directory: () => 'your information in the directory, because the coordinator keeps it',
    group: (count) =>
      `your membership in groups (${count}), because the group’s leaders and the coordinator keep it`,
    open: (count) =>
      `open consultations and places on waiting lists (${count}), because the other side is waiting`,
    advised: (count, days) =>
      `consultations in which you were asked (${count}), because the texts are also the asker’s; they are deleted ${days} days after the end`,
    asked: (count, days) =>
      `whom you asked and when (${count}), without texts, because consultations are counted; deleted ${days} days after they end`,
    tasks: (count, days) =>
      `agreed tasks (${count}), because they are agreed with others; the texts are deleted ${days} days after the task ends`,
    windows: (count) => `consultation times (${count}), because others book them`,
    practices: (count) => `trials you are responsible for (${count}); hand them over first`,
    reports: (count) =>
      `your open reports of errors (${count}); your name and the text are deleted once the report is handled`,
    items: (count) => `your items on agendas (${count}); you can remove them from the agenda yourself`,
    summaries: (count, days) =>
      `meeting summaries that name you (${count}), because they belong to the group; they are deleted ${days} days after publication`,
    history: (count, days) =>
      `the change history (${count}), because it shows who has changed the directory; entries are deleted ${days} days after the change`,
    address: () => 'your Teams account and e-mail address, because others need to reach you through me',
  },
  ask: (people) => `To have the information in the directory deleted, ask: ${people}.`,
  askOfficer: 'For the rest, ask the data protection officer of your organisation.',
  chatStays: 'The messages of this chat are in Teams. I do not delete them.',
  confirm: 'Delete',
  keep: 'Do not delete',
  kept: 'I deleted nothing.',
  deleted: 'Your data has been deleted',
  again: 'If you write to me again, I again keep your Teams account and what we talked about.',

  fileName: 'my-data',
  fileDescription: 'Everything that Koppi keeps about you.',
  fileNote:
    'Your questions are not kept. The messages of the chat are in Teams. If you do not write to me for two years, I delete what we spoke of; if you are not in the directory and have nothing open either, I delete all that you could delete yourself.',
  columns: ['Data', 'Content', 'Kept'],
  keptFor: {
    you: 'until you delete it',
    coordinator: 'until the coordinator deletes it',
    ended: (days) => `${days} days after the end`,
    until: (day) => `until ${day}`,
    done: (days) => `${days} days after the task ends`,
    published: (days) => `${days} days after publication`,
    handled: 'until the report is handled',
    draft: '14 days',
    meeting: '14 days after the meeting',
    owner: 'until the one responsible deletes it',
  },
  digest: { sent: 'is sent', stopped: 'is not sent' },
  asker: 'You asked',
  adviser: 'You were asked',
  followLevel: { at_once: 'at once', weekly: 'weekly', never: 'never' },
  nextCheck: (day) => `I ask next on ${day}`,
  wrote: (who, text) => `${who}: ${text}`,
  ofOther: (owner) => `done by: ${owner}`,
};
