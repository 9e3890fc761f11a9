import type { MeetingStrings } from './strings.ts';

export const en: MeetingStrings = {
  help: [
    '**Summaries of meetings**',
    '- **summary of the HYVÄ group 3.11.** – paste the notes or send a file; you check and publish',
    '- **correct the summary** · in the channel of the group **@Koppi this is the channel of the HYVÄ group**',
    '- **add to the HYVÄ group’s agenda: counsellor hours** · **agenda of the HYVÄ group** · **HYVÄ group: meeting 3 December at 9**',
    '- **follow the HYVÄ group** · **follow the HYVÄ group weekly** · **unfollow the HYVÄ group**',
  ].join('\n'),
  summaryOf: (group, day) => `Summary: ${group} ${day}`,
  notice: (group, day) => `Summary of a meeting: ${group} ${day}`,
  headings: { decisions: 'Decisions', actions: 'Actions', open: 'Left open', next: 'Next meeting' },
  nothingDecided: 'No decisions or actions were noted.',
  action: (what, who, day) => `**${who}**${day === undefined ? '' : ` by ${day}`}: ${what}`,
  actionOfNobody: (what, day) => `**Who?**${day === undefined ? '' : ` by ${day}`}: ${what}`,
  actionBy: (who, day) => `${who ?? '**Who?**'}${day === undefined ? '' : ` · by ${day}`}`,
  ended: { done: (line) => `✓ Done. ${line}`, dropped: (line) => `No longer needed. ${line}` },
  duePassed: (what) => `The due date has already passed: ${what}`,
  duePassedOnForm: (what) =>
    `The due date has already passed: “${what}” Change the day. If it is right, leave it as it is and press *Done*.`,
  nextAt: (weekday, day, clock) =>
    clock === undefined ? `${weekday} ${day}` : `${weekday} ${day} at ${clock}`,
  source: (sentence) => `Source: “${sentence}”`,
  publishedBy: (name, moment) => `Published by ${name} ${moment}`,
  corrected: (name, moment, why) => `Corrected ${moment} (${name}): ${why}`,
  olderVersion: (name, moment) =>
    `This is an earlier version, published by ${name} ${moment}. It is no longer current.`,
  writtenIn: {
    fi: 'The summary is written in Finnish.',
    sv: 'The summary is written in Swedish.',
    en: 'The summary is written in English.',
  },
  page: (page, pages) => `Page ${page}/${pages}`,

  begin:
    'Paste the notes here as a message or send a file (.docx, .txt, .md or .vtt). I look for the decisions and actions, and you check them before anything is published. You can also fill in a form.',
  noNotesKept:
    'The notes are not stored, only the points and the sentences they were taken from. Lines that I did not understand stay in the draft until it is published.',
  noClients: 'Do not write anything about clients.',
  whichGroup: 'Which group met, and when?',
  groupLabel: 'Group',
  groupMissing: 'Choose the group.',
  dayLabel: 'Day of the meeting',
  dayMissing: 'Choose the day of the meeting.',
  notInAnyGroup:
    'Summaries are written by the members of a group, and you do not belong to one. Write *groups* to see the groups and who chairs them.',
  notMember: (group, keepers) =>
    keepers === undefined
      ? `Summaries are written by the members of a group, and you do not belong to ${group}. Ask the coordinator of the area to add you.`
      : `Summaries are written by the members of a group, and you do not belong to ${group}. Its chair and secretary look after them: ${keepers}.`,
  personalOnly:
    'Summaries are written with Koppi in private. Open your own chat with Koppi and write *summary* there.',
  preview: 'Draft of the summary',
  onlyYou: 'Only you see the draft. Check it before you publish.',
  nothingFound:
    'No decisions or actions were found in the notes. Send them again with more detail, or fill in the form.',
  notUnderstood: 'I did not understand these',
  notPublishedUnlessAdded: 'They are left out unless you add them.',
  moreNotUnderstood: (count) => (count === 1 ? 'And one more line.' : `And ${count} more lines.`),
  chooseWhatItIs: 'Choose what this is',
  asDecision: 'Decision',
  asAction: 'Action',
  asOpen: 'Left open',
  asNothing: 'None of these',
  addChosen: 'Add the chosen ones',
  nothingFoundButLines:
    'There were no clear decisions or actions in the notes. The lines at the end may be some.',
  tooLongMessage: 'The message was so long that its end was left out. Send long notes as a file.',
  cutShort: (most) => `There were more points than fit. The first ${most} of each list are here.`,
  whoDoes: (what) => `Who will do it: ${what}`,
  whoMissing: 'Choose who will do it.',
  somebodyElse: 'Somebody else (write the name next)',
  leaveOut: 'Leave the action out',
  otherLabel: 'Name of somebody else',
  otherHint: 'First name Surname or e-mail',
  unknownPerson: (name, near) =>
    `${name} is not in the directory.${near === undefined ? '' : ` Do you mean ${near}?`} Write the full name or the e-mail address. If the colleague is not in the directory, write the name in the text of the action and choose whoever keeps in touch with them.`,
  severalPeople: (name, names) => `${name} may be ${names}. Write the e-mail address.`,
  ownersProposed: (names) =>
    `Where only one person can be meant, I have chosen who does it: ${names}. Change it if the choice is wrong.`,
  ownersMissing: (count) =>
    count === 1
      ? 'One action has no owner yet. Choose who will do it, or leave it out.'
      : `${count} actions have no owner yet. Choose who will do them, or leave them out.`,
  absentLabel: 'Absent (they get the summary)',
  absent: (names) => `Absent: ${names}`,

  decisionsLabel: 'Decisions, one per line',
  openLabel: 'Left open, one per line',
  nextLabel: 'Next meeting',
  nextTimeLabel: 'Time',
  actionLabel: (number) => `Action ${number}`,
  ownerLabel: 'Who will do it',
  dueLabel: 'By when',
  emptyRemoves: 'Clear the text of an action to remove it.',
  whyLabel: 'Why are you correcting the summary?',
  whyMissing: 'Say briefly why you are correcting the summary.',
  lineTooLong: (line, most) => `Line ${line} is too long. Shorten it to at most ${most} characters.`,
  actionTooLong: (most) => `The action is too long. Shorten it to at most ${most} characters.`,
  tooMany: (most) => `There are too many points. Each list holds ${most}.`,
  notADay: (day) => `The day was not understood. Write it like this: ${day}`,
  notATime: 'The time was not understood. Write it like this: 9.30.',
  dayToCome: 'The day of the meeting is still to come. Change the day under Edit.',
  noSuchGroup: (name) => `I found no group *${name}*. Choose your group below.`,
  noSuchDay: 'There is no such day in the calendar. Choose the day of the meeting.',
  dayLongAgo: 'The meeting was over a year ago. Check that the day is right.',
  removed: ({ decisions, actions, open }) => {
    const what = new Intl.ListFormat('en').format([
      ...(decisions === 0 ? [] : [decisions === 1 ? 'one decision' : `${decisions} decisions`]),
      ...(actions === 0 ? [] : [actions === 1 ? 'one action' : `${actions} actions`]),
      ...(open === 0 ? [] : [open === 1 ? 'one open question' : `${open} open questions`]),
    ]);
    return `The correction takes ${what} out of the summary.${actions === 0 ? '' : ' An action that is taken out is called off for whoever has it.'}`;
  },
  correctedBecause: (why) => `Why it is corrected: ${why}`,
  dayGuessed: (day) =>
    `I set the day of the meeting to ${day}, as no day was given. If that is wrong, change it under *Edit*.`,
  dayFromNotes: (day) =>
    `I took the day of the meeting, ${day}, from the top of the notes. If that is wrong, change it under *Edit*.`,
  dayFromFileName: (day) =>
    `I took the day of the meeting, ${day}, from the name of the file. If that is wrong, change it under *Edit*.`,
  dayToComeYet:
    'The day of the meeting is still to come. Check the day: the summary can be published only after the meeting.',
  nothingToPublish: 'There is nothing to publish yet. Add a decision, an action or something left open.',

  refused: (findings) =>
    `The notes were not stored, because they seem to hold: ${findings}. Remove it and send them again. Of a partner the role and the organisation are enough.`,
  finding: (kind, count, lines) => `${kind} (${count === 1 ? 'line' : 'lines'} ${lines})`,
  doubtful: (count, lines) =>
    `The notes may hold the name of a client (${count === 1 ? 'line' : 'lines'} ${lines}). The names have not been stored. If they are those of workers, confirm it. Otherwise leave the names out or discard the draft.`,
  inDirectory: (names) => `The directory has people of the same name: ${names}.`,
  doubtfulTooMany:
    'The notes hold too many names that may be those of clients to confirm at once. Write roles instead of names and send them again.',

  publish: 'Publish',
  publishCorrection: 'Publish the correction',
  jointAction: (owners) =>
    `A shared action is with whoever is named first: ${owners}. Change that with *Edit*.`,
  edit: 'Edit',
  addAction: 'Add an action',
  drop: 'Discard',
  showSources: 'Show sources',
  hideSources: 'Hide sources',
  more: 'Show more',
  back: 'Back',
  toPreview: 'Done',
  nextPage: 'Next',
  save: 'Save',
  saveAndAnother: 'Save and add another',
  fillForm: 'Fill in a form',
  go: 'Continue',
  namesAreFine: 'The names are not those of clients',
  leaveNamesOut: 'Leave the names out',
  correct: 'Correct',
  formerVersion: 'Earlier version',
  presentVersion: 'Current version',
  dropped: 'The draft is discarded and nothing was published. Write *summary* to begin a new one.',
  draftChanged: 'The draft has changed; this is how it is now. Nothing has been published yet.',
  gone: 'This draft no longer exists. Write *summary* to begin a new one.',
  notYours: 'This is somebody else’s draft. Write *summary* to make your own.',
  mayNotSee: 'Only members of the group and workers in its area can see its summaries.',
  mayNotCorrect:
    'A summary can be corrected by the chair, the secretary and whoever published it. Tell them about the mistake.',
  groupGone: 'The group is no longer in the directory. Start again with another one: write *summary*.',

  published: (inChannel, people) =>
    inChannel
      ? people === 0
        ? 'The summary is published in the channel of the group.'
        : people === 1
          ? 'The summary is published in the channel of the group and sent to one person.'
          : `The summary is published in the channel of the group and sent to ${people} people.`
      : people === 1
        ? 'The summary is published and sent to one person.'
        : `The summary is published and sent to ${people} people.`,
  publishedLater: (inChannel, people, moment) => {
    const whom = people === 1 ? 'one person' : `${people} people`;
    return inChannel
      ? `The summary is published in the channel of the group and goes to ${whom} ${moment}.`
      : `The summary is published and goes to ${whom} ${moment}.`;
  },
  noPlace: (group) =>
    `The group has no channel yet. Once the chair or the secretary writes *@Koppi this is the channel of ${group}* in a channel, the next summaries go there.`,
  alreadyPublished: (name, moment) => `${name} has already published the summary of this meeting ${moment}.`,
  draftedBy: (name, moment) =>
    `${name} is already writing the summary of this meeting, the draft was begun ${moment}. Agree on who publishes. You can still go on with yours.`,
  publishedBefore: (name, moment) =>
    `${name} has already published the summary of this meeting ${moment}. You can still add your own points to it: go on with the draft and press *Publish*.`,
  pointsKept: 'Your points are kept: you can publish them as a correction.',
  pointsMayBeAdded:
    'Your points are kept: you can add them to the summary. The rest of it is corrected by the chair, the secretary and whoever published it.',
  makeCorrection: 'Make a correction with my points',
  addPoints: 'Add my points',
  mayOnlyAdd:
    'You can add points to the summary, but not change or remove published ones. Put them back under *Edit*, or tell the chair or the secretary about the changes.',
  correctedMeanwhile: (name, moment) =>
    `${name} has corrected the summary ${moment}. Look at the current version, and correct that if it is still needed.`,
  nothingToCorrect:
    'Your groups have no published summaries. Write *summary* to make one, or write the group and the day: *correct the summary of the HYVÄ group 3.11.*',
  whichToCorrect: 'Which summary do you want to correct?',
  whichToCorrectHint:
    'The latest that you may correct. Find an older one by its group and day: *correct the summary of the HYVÄ group 3.11.*',
  nothingPublishedYet: (group) => `${group} has no published summaries yet. Write *summary* to make one.`,
  nothingPublished: (group, day) =>
    `There is no published summary of ${group} ${day}. Write *summary* to make it.`,
  howCorrected:
    'The chair and the secretary correct this by writing *correct the summary* to Koppi in private.',
  openOwnChat:
    'Corrections are made in private. Open your own chat with Koppi and write *correct the summary* there.',

  news: 'Summary of a meeting',
  newsCorrected: 'The summary of a meeting has been corrected',
  whyMember: 'You get this because you belong to the group.',
  whyAbsent: 'You get this because you were absent from the meeting.',
  placeGone: (group) =>
    `The summary could not be shown in the channel of ${group}: the channel is gone or Koppi was removed from it. It was sent to the members one by one. Write *@Koppi this is the channel of ${group}* in the new channel.`,

  placeQuestion: (group, channel) =>
    channel === undefined
      ? `Should this channel become the channel of ${group}?`
      : `Should the channel ${channel} become the channel of ${group}?`,
  placeSeenBy: 'Its summaries and agendas are then seen by everybody who sees this channel.',
  placeYes: 'Yes, publish here',
  placeNo: 'No',
  placeNotTaken: (group) => `All right: this is not the channel of ${group}. Nothing was changed.`,
  placeSet: (group) => `Done: the summaries of ${group} are published here from now on.`,
  placeLeft: (group) =>
    `Done: this is no longer the channel of ${group}. Summaries and agendas go to each member until the group has a new channel.`,
  placeNotSet: (group) => `This is not the channel of ${group}, so nothing was changed.`,
  placeDenied: (group, keepers) =>
    keepers === undefined
      ? `The coordinator of the area decides on the channel of ${group}.`
      : `The chair, the secretary and the coordinator of the area decide on the channel of ${group}. Ask: ${keepers}.`,
  placeWhichGroup:
    'I did not recognise the group. Write its name, for example *this is the channel of the HYVÄ group*.',
  placeHere: 'Write this in the channel or group chat where you want to see the summaries.',

  fileTooLarge: 'The file is too large. Send a file of at most 10 megabytes.',
  fileNotAvailable:
    'The file could not be fetched from Teams. Send it again or paste the notes as a message.',
  fileFaults: {
    unknown_kind:
      'Notes are read from .docx, .txt, .md and .vtt files. Save them as one of these or paste them as a message.',
    not_text: 'The file holds no readable text. Save it as text (UTF-8) or .docx and send it again.',
    macros: 'The file holds macros and was not opened. Save it as an ordinary .docx file and send it again.',
    too_large: 'The file is too large when unpacked, so it was not opened. Paste the notes as a message.',
    other_kind: 'The file is not what its name says. Save it again as .docx or .txt and send it.',
    damaged: 'The file is damaged and could not be read. Save it again and send it.',
    empty: 'There is no text in the file. Send the notes or fill in the form.',
  },
};
