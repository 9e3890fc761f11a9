import { type Action, card, type Element, execute, text } from '../card.ts';
import { groupsOf } from '../meeting/groups-of.ts';
import { isCoordinator } from '../permissions.ts';
import { actionStringsIn } from '../strings/action/in-language.ts';
import { bookingStrings } from '../strings/booking.ts';
import { consultationOverview } from '../strings/consultation-overview.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import { helpStrings } from '../strings/help.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { meetingFind } from '../strings/meeting-find.ts';
import { practiceStringsIn } from '../strings/practice/in-language.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import { windowSetupStringsIn } from '../strings/window-setup/in-language.ts';
import type { Message } from '../turn.ts';
import type { Verb } from './command.ts';
import type { Scene } from './scene.ts';

/** The commands that people most often need a form for, five buttons side by side. */
const coordinatorForms: readonly (readonly Verb[])[] = [
  ['assign', 'replace', 'add_worker', 'edit_worker', 'edit_service'],
  ['add_service', 'add_outreach', 'remove_worker'],
];
const ownForms: readonly Verb[] = ['absent', 'my_phone', 'my_title', 'my_languages', 'follow'];

/** What Koppi does for this very person: everybody asks, workers keep their own information, coordinators their area's. */
export function helpMessage(scene: Scene): Message {
  const { turn, reader } = scene;
  const { directory, language } = reader;
  const { who } = turn;
  const words = helpStrings[language];
  const own = who.email !== undefined && directory.worker(who.email) !== undefined;
  const special =
    who.email !== undefined &&
    directory
      .assignmentsBy(who.email)
      .some((each) => each.role === 'consultant' || directory.service(each.service)?.level === 'special');
  const keeper = isCoordinator(who, directory);
  const isInGroup = groupsOf(directory, who.email).length > 0;
  const isTold = own || keeper;
  const parts = [
    reader.say.help,
    bookingStrings[language].help,
    ...(own ? [actionStringsIn(language).help] : []),
    ...(own ? [[words.own, ...(special ? [words.specialist] : [])].join('\n')] : []),
    ...(isInGroup ? [meetingStringsIn(language).help] : []),
    ...(isTold
      ? [
          meetingFind[language].help,
          practiceStringsIn(language).help,
          words.outreach,
          groupUpkeep[language].help,
        ]
      : []),
    ...(special || keeper ? [windowSetupStringsIn(language).help] : []),
    ...(keeper ? [words.coordinator, consultationOverview[language].help] : []),
    ...(who.admin ? [words.admin] : []),
    privacyStringsIn(language).help,
  ];
  const summary = (reader.say.help.split('\n')[0] ?? '').replaceAll('*', '');
  const sets = [...(own ? [ownForms] : []), ...(keeper ? coordinatorForms : [])];
  const asText = parts.join('\n\n');
  if (sets.length === 0) return { text: asText, summary };
  return {
    text: asText,
    summary,
    card: card(
      asText,
      [
        ...parts.map((part, at) =>
          text(part, { id: `help-${at}`, ...(at > 0 ? { spacing: 'medium' } : {}) }),
        ),
        text(words.forms, { isSubtle: true }),
        ...sets.slice(0, -1).map(
          (set, at): Element => ({
            type: 'ActionSet',
            id: `forms-${at}`,
            actions: buttons(scene, set),
          }),
        ),
      ],
      buttons(scene, sets.at(-1) ?? []),
    ),
  };
}

const buttons = ({ say, reader }: Scene, verbs: readonly Verb[]): readonly Action[] =>
  verbs.map((verb) =>
    execute(`form-${verb}`, say.form.title[verb] ?? verb, { do: 'open_form', verb, lang: reader.language }),
  );
