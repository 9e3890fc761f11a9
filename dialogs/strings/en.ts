import type { Strings } from './strings.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const en: Strings = {
  welcome:
    'Hi, I am Koppi. I tell you **whom to contact** about what, and where. Ask in your own words, for example: ' +
    '*Who do I contact about speech therapy in Hartola?* Do not write anything about a client. More: **help**.',
  help: [
    '**How to ask Koppi**',
    '- *Who do I contact about speech therapy in Hartola?* – the matter and the area in your own words',
    '- *What about Sysmä?* – the same matter in another area',
    '- *And the substitute?* – who stands in',
    '- *The same in Swedish* – the answer in another language',
    '- **home area Hartola** – I remember your area, so you do not have to say it',
    '- **language english**, **language suomi** or **language svenska** – I change language',
    '',
    'Do not write a client’s name, personal identity code or anything else that reveals who the client is.',
  ].join('\n'),
  greeting:
    'Hi! Tell me the matter and the area, and I’ll tell you whom to contact. For example: *school social worker Hollola*.',
  youAreWelcome: 'You are welcome!',
  insulted:
    'I am sorry I was no help. If an answer was wrong, press **This is wrong** below it. To reach a person, write for example: *family centre coordinator Hartola*.',
  insultedNear: (coordinator) =>
    `I am sorry I was no help. Tell the coordinator of your area what went wrong: ${coordinator}.`,
  nothingSaid:
    'I found no question in the message. Tell me the matter and the area, for example: *family counselling Hartola*.',
  whatAbout: (area) => `${area} – about what? Write for example: *speech therapy*.`,
  oldButton: 'This button is no longer in use. Ask again to get an up-to-date answer.',
  fault: (code) =>
    `I could not answer. If you were saving something, it may not have been saved. Try again in a moment. If this keeps happening, tell your administrator the code ${code}.`,

  areaOfAnswer: (area) => `Area: ${area}`,
  answeredBy: (area, answeredBy) => `Area: ${area} · contact for all of ${answeredBy}`,
  severalPrimaries: (coordinator) =>
    coordinator
      ? `This area has more than one primary contact. ${coordinator} keeps the information.`
      : 'This area has more than one primary contact.',
  noPrimary: 'No primary contact is named at the moment.',
  substitute: 'Substitute',
  consultants: 'Consultant',
  primary: 'Primary contact',
  nobodySubstitutes: 'No substitute is named.',
  nextStep: 'What happens next',
  verified: (day) => `Checked ${day}`,
  notVerified: 'The information has not been checked',
  notVerifiedFor: (months) => (months === 1 ? 'Not checked for a month' : `Not checked for ${months} months`),
  validUntil: (day) => `until ${day}`,
  callService: (service) => `Call: ${service}`,
  welcomeSummary: 'Koppi tells you whom to contact',
  call: (phone) => `Call ${phone}`,
  sendMail: 'E-mail',
  nearServices: 'Did you mean one of these?',
  answerSummary: (service, area, worker) => `${service}, ${area}: ${worker}`,

  whichArea: (service) => `**${service}** – which area is it about?`,
  areaLabel: 'Area',
  areaMissing: 'Choose an area.',
  choose: 'Choose',
  whichService: 'Which of these do you mean?',
  orSay: 'You can also say it in other words.',

  unknownService: 'I do not know whose matter this is.',
  nobodyHere: (service, area) => `Nobody is named for **${service}** in this area: ${area}.`,
  nobodyAnywhere: (service) => `Nobody is named for **${service}**.`,
  outside: (place) => `This area is not among my contacts: ${place}.`,
  nothingBefore:
    'I do not know which question this follows. Tell me the matter and the area, for example: *family counselling Hartola*.',
  coordinatorHelps: (area) => `Contact details for ${area} are kept up to date by:`,
  noCoordinator: (area) => `${area} has no coordinator. Ask your manager who keeps the information.`,
  askCoordinator: 'Tell me the area, and I’ll show you who keeps its information.',
  showCoordinator: 'Show the coordinator',
  tryOtherWords: 'Try saying it differently, for example by the name of the service.',

  emergency: '**Is someone in danger right now? Call 112.**',
  emergencyDuty: (service) => `Urgent help: ${service}`,

  languageSet: 'I will answer you in English from now on.',
  languageChoices: 'Write **language english**, **language suomi** or **language svenska**.',
  homeSet: (area) => `Your home area is now ${area}. If you do not mention an area, I answer for that one.`,
  homeNow: (area) =>
    `Your home area is ${area}. Change it by writing **home area** and a name, remove it by writing **home area none**.`,
  homeNone: 'You have no home area. Write for example **home area Hartola**.',
  homeRemoved: 'Your home area has been removed. Say the area in the question.',
  homeUnknown:
    'I do not know that area. Write the name of a municipality or an area, for example **home area Hartola**.',
  day: (day, today) => englishDay(day, today),
  daySpan: (from, to, today) => {
    if (from === to) return englishDay(from, today);
    const sameMonth = from.slice(0, 7) === to.slice(0, 7);
    return `${sameMonth ? Number(from.slice(8)) : englishDay(from, to)}–${englishDay(to, today)}`;
  },
};

function englishDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)} ${months[Number(month) - 1] ?? month}`;
  return today.startsWith(year) ? short : `${short} ${year}`;
}
