import { allOf } from '../listed.ts';
import type { WindowSetupStrings } from './strings.ts';

export const en: WindowSetupStrings = {
  newTitle: 'New consultation time',
  editTitle: 'Change the consultation time',
  intro: 'Fill in or correct the details. You see them once more before anything is saved.',
  labels: {
    service: 'Service',
    areas: 'Areas it is for',
    specialists: 'Specialists (if empty, you)',
    when: 'When',
    slot: 'Length of one slot, min',
    buffer: 'Break between slots, min',
    capacity: 'How many consultations at the same time',
    notice: 'Book at least this many working days before',
    horizon: 'Book at most this many weeks ahead',
    way: 'How',
    holidays: 'On holidays',
  },
  hints: {
    specialists: 'Maija Malli, Matti Malli',
    areas: 'Hartola, Sysmä',
    when: 'every other Tuesday 12–14',
  },
  missing: 'Fill this in.',
  ways: { meeting: 'Teams meeting', phone: 'Phone call', writing: 'In writing' },
  holidaysOff: 'not held',
  holidaysOn: 'held',
  next: 'Continue',
  faults: (day) => ({
    service_missing: 'Which service is it about? Write the name of the service.',
    several_services: 'Several services fit. Choose which one it is about.',
    areas_missing: 'Which areas is it for? Write the names of municipalities or areas.',
    specialists_missing: 'Who gives advice? Write the name or e-mail address of the specialist.',
    several_of_a_name: 'Several people have this name. Write the e-mail address of the specialist.',
    when_missing: 'When is it? Write for example *every other Tuesday 12–14*.',
    no_time: 'At what time? Write start and end, for example *12–14*.',
    end_before_start: 'It ends before it starts. Check the times.',
    several:
      'You wrote several times. One consultation time always has the same hours: write one first and set up the other one separately.',
    unclear_days:
      'I did not understand which days you mean. Write for example *the last Friday of the month 12–14* or *Tuesdays in even weeks 12–14*.',
    exception: `Single days cannot be left out here. Write the time without them, and once it is saved write for example *call off consultation time ${day}*.`,
    unclear_exception: `I did not understand which days are left out. Write their dates, for example *every Wednesday 12–14, except ${day}*.`,
    no_such_time: 'There is no such time of day. Write for example *12–14*.',
    no_such_day: 'There is no such day. Check the day.',
    past: 'That day has passed. Write a later day, with the year if it is next year.',
    begun: 'That time has begun already or is past. Write a later time.',
    on_holiday:
      'The day is a public holiday. Write another day, or choose that the time is held on public holidays too.',
    slot_missing: 'How long is one slot? Write the minutes, for example *30*.',
    slot_too_long: 'One slot is longer than the whole consultation time. Make it shorter.',
    bad_number: 'One of the numbers is not allowed. Check the minutes, days and weeks.',
    way_missing: 'Choose how advice is given.',
  }),
  unknownSpecialist: (name, near) =>
    near.length === 0
      ? `I found nobody called ${name}. Check the name or write the e-mail address.`
      : `I found nobody called ${name}. Did you mean one of these: ${near.join(', ')}?`,
  notInSeries: (day) => `It would not be held on ${day} anyway. Check the day to leave out.`,
  unknownArea: (name) => `I found no area called ${name}. Check the name or remove it.`,
  otherService: 'Another service',
  chooseSpecialists: 'Specialists',
  changeFaults: (day, other) => ({
    day_missing: `Which day do you mean? Write the date, for example *${day}*.`,
    to_missing: `To which day does it move? Write for example *${day} -> ${other} 13–15*.`,
    no_such_day: 'There is no such day. Check the day.',
    end_before_start: 'The end is before the start. Check days and times.',
    past: 'The day is already past. Write a day to come.',
    begun: 'That time has begun already or is past. Choose a later time.',
    several_days: 'You wrote several days. Write one at a time.',
    no_such_time: `There is no such time of day. It starts and ends on the same day, at 23:59 at the latest. Write for example *${day} -> ${other} 13–15*.`,
    not_held: 'There is no consultation time then. Choose one of the days to come.',
    not_off: 'Nothing is called off then, and there is no break. Choose one of the days that are called off.',
    not_ended: 'This consultation time has no last day.',
    held_there_already: 'There is a consultation time on that day already. Choose another day.',
  }),
  previewTitle: 'Check the consultation time',
  specialists: (names) => `Specialists: ${names}`,
  coming: (days) => `Next: ${days}`,
  onlyDay: (day) => `Day: ${day}`,
  callOffDay: 'Call off the day',
  off: (days) => `Called off or on a break: ${days}`,
  near: (days) => `Nearest: ${days}`,
  over: 'This consultation time has ended. If it is needed again, write *new consultation time*.',
  noneComing: 'No coming days.',
  slots: (slots, capacity) =>
    capacity === 1
      ? `${slots} ${slots === 1 ? 'slot' : 'slots'} to book each time.`
      : `${slots} ${slots === 1 ? 'slot' : 'slots'} to book each time, ${capacity} consultations in each.`,
  rules: (notice, weeks) =>
    notice === 0
      ? `Can be booked on the same day, at most ${weeks} ${weeks === 1 ? 'week' : 'weeks'} ahead.`
      : `Booked at least ${notice} ${notice === 1 ? 'working day' : 'working days'} before, at most ${weeks} ${weeks === 1 ? 'week' : 'weeks'} ahead.`,
  overlap: (name, day, other) => `**Note:** on ${day} ${name} is here at the same time: ${other}.`,
  outside: '**Note:** the time is partly outside working hours (8–16).',
  intoBreak: (day) => `**Note:** ${day} is during the break. The time is held all the same.`,
  ontoHoliday: (day) => `**Note:** ${day} is a holiday. The time is held all the same.`,
  ontoWeekend: (day) => `**Note:** ${day} is on a weekend.`,
  weekend: '**Note:** the time is on a weekend.',
  holidayDays: (days, held) =>
    held
      ? `**Note:** it is held on public holidays too: ${days}`
      : `**Note:** it is not held on public holidays: ${days}`,
  moves: (count) =>
    count === 1
      ? 'One booked consultation moves along. I tell both people the new time.'
      : `${count} booked consultations move along. I tell everybody the new times.`,
  lost: (count) =>
    count === 1
      ? '**Note:** one booked consultation loses its time. I will tell both people.'
      : `**Note:** ${count} booked consultations lose their times. I will tell everybody.`,
  confirm: 'Confirm',
  edit: 'Edit',
  drop: 'Do not save',
  dropped: 'Nothing was saved.',
  saved: 'Saved.',
  denied: (names) =>
    `A consultation time is set up by the coordinator of all its areas, or by the primary contacts and consultants of the service (not substitutes) for themselves and their colleagues. Ask ${names}.`,
  deniedChange: (names) => `You cannot change this consultation time. ${names} can.`,
  othersChange: (names) => `You can call off a day. Other changes are made by ${names}.`,
  admin: 'an admin',
  ask: (name) => `Ask ${name}`,
  listTitle: 'Consultation times',
  listNone: 'There are no consultation times.',
  listMore: (count) => `and ${count} more. Name an area: *consultation times Hartola*.`,
  listSummary: 'Consultation times',
  which: 'Which consultation time do you mean?',
  notFound: 'I found no consultation time that you can change. Write *consultation times* to see them.',
  gone: 'This consultation time is no longer there.',
  buttons: {
    day_off: 'Call off one day',
    move: 'Move a day',
    pause: 'Break',
    end: 'End',
    resume: 'Continue after all',
    take_back: 'Hold after all',
  },
  forms: {
    day_off: { label: 'Which day is called off?', hint: (day) => day },
    move: { label: 'Which day moves, and where to?', hint: (from, to) => `${from} -> ${to} 13–15` },
    pause: { label: 'When is the break?', hint: () => '1.7.–31.7.' },
    end: { label: 'Which is the last day?', hint: () => '31.12.' },
    take_back: { label: 'Which day is held after all?', hint: (day) => day },
  },
  changes: {
    day_off: (days) => `Called off: ${allOf(days, 'en')}`,
    move: (from, to) => `Moved: ${from} → ${to}`,
    pause: (from, to) => `Break ${from}–${to}`,
    end: (day) => `Last day ${day}`,
    resume: 'Continues after all, without a last day',
    take_back: (days) => `Held after all: ${days}`,
  },
  news: {
    setUp: 'A consultation time has been set up for you',
    changed: 'A consultation time in which you give advice has been changed',
    changedYours: 'A consultation time that you answer for has been changed',
    setUpBy: (name) => `It was set up by ${name}.`,
    changedBy: (name) => `The change was made by ${name}.`,
  },
  help: [
    '**Consultation times**',
    '- **consultation time for family counselling every other Tuesday 12–14, 30 min, Hartola and Sysmä, Teams**',
    '- **consultation times Hartola** · **my consultation times** · **new consultation time**',
    '- **call off consultation time 24.11.** · **undo cancellation 24.11.** · **move consultation time 24.11. -> 26.11. 13–15** · **break in consultation times 1.7.–31.7.** · **end consultation time 31.12.**',
  ].join('\n'),
};
