import type { HistoryEntry } from '../../knowledge/directory/history.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { groupName } from '../meeting/groups-of.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import { followedText } from '../upkeep/follow/follow-view.ts';
import { nextLook } from '../upkeep/pulse/round.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { OwnData } from './own-data.ts';
import type { FileRow } from './own-matters.ts';

/** Who somebody is, what they have chosen, and what the directory says of them. Plain text. */
export function personRows(scene: Scene, own: OwnData): readonly FileRow[] {
  const { reader, say, world } = scene;
  const words = privacyStringsIn(reader.language);
  const { label, keptFor } = words;
  const { person, conversations, address } = own.known;
  const area = (id: Parameters<typeof areaName>[1]): string => areaName(reader, id);
  const row = (section: string, what: string, content: string, kept: string): FileRow => ({
    section,
    what,
    content,
    kept,
  });
  const untilOf = ({ at }: HistoryEntry): string =>
    reader.say.day(world.dayOf(at + world.historyKeptDays * 86_400_000), reader.today);
  const { worker } = own;
  const isIn = worker !== undefined || own.coordinates.length > 0;
  const group = (id: string): string => {
    const found = reader.directory.data.groups.find((each) => each.id === id);
    return found ? inLanguage(found.names, reader.language) : id;
  };
  return [
    ...(address
      ? [
          row(
            label.account,
            address.email ?? '',
            [...new Set([...address.ids, say.languages[address.locale], address.askedOn ?? ''])]
              .filter((part) => part !== '')
              .join('\n'),
            keptFor.you,
          ),
        ]
      : []),
    row(
      label.language,
      person.language ? say.languages[person.language] : words.languageOfMessages,
      '',
      keptFor.you,
    ),
    row(label.home, person.homeArea === undefined ? words.none : area(person.homeArea), '', keptFor.you),
    ...own.follows.map((each) => row(label.follows, followedText(reader, each), '', keptFor.you)),
    ...Object.entries(own.summaries).map(([id, level]) =>
      row(label.follows, group(id), words.followLevel[level], keptFor.you),
    ),
    ...(own.digest ? [row(label.digest, words.digest[own.digest], '', keptFor.you)] : []),
    ...(own.round
      ? [
          row(
            label.checks,
            words.nextCheck(reader.say.day(world.dayOf(nextLook(own.round)), reader.today)),
            '',
            keptFor.coordinator,
          ),
        ]
      : []),
    ...conversations.map((each) =>
      row(
        label.memory,
        [
          each.last?.service && serviceName(reader, each.last.service),
          each.last?.area && area(each.last.area),
          each.group && groupName(reader, each.group),
          each.language && say.languages[each.language],
        ]
          .filter((part) => part !== undefined)
          .join(', ') || words.none,
        '',
        keptFor.you,
      ),
    ),
    ...(isIn ? [] : [row(label.directory, words.notInDirectory, '', '')]),
    ...(worker
      ? [
          row(
            label.directory,
            worker.name,
            [
              worker.email,
              worker.phone,
              ...worker.languages.map((each) => say.languages[each]),
              ...worker.consultationWays.map((way) => say.ways[way]),
              ...worker.absences.map(({ from, to }) => reader.say.daySpan(from, to, reader.today)),
            ]
              .filter((part) => part !== undefined)
              .join('\n'),
            keptFor.coordinator,
          ),
        ]
      : []),
    ...own.assignments.map((each) =>
      row(
        label.directory,
        serviceName(reader, each.service),
        [
          [say.roles[each.role], each.areas.map(area).join(', ')].join(': '),
          [each.title, each.organization].filter((part) => part !== undefined).join(', '),
          [each.validFrom, each.validTo].filter((part) => part !== undefined).join(' – '),
        ]
          .filter((part) => part !== '')
          .join('\n'),
        keptFor.coordinator,
      ),
    ),
    ...own.coordinates.map((id) =>
      row(label.directory, words.coordinates(area(id)), '', keptFor.coordinator),
    ),
    ...own.groups.map(({ id }) => row(label.groups, groupName(reader, id), '', keptFor.coordinator)),
    ...own.made.map((entry) =>
      row(
        label.others,
        words.others.history(1),
        [
          reader.say.day(world.dayOf(entry.at), reader.today),
          entry.service && serviceName(reader, entry.service),
          entry.worker && coordinatorOf(reader, entry.worker).name,
          entry.group && groupName(reader, entry.group),
          ...(entry.service || entry.worker || entry.group ? [] : entry.areas.map(area)),
        ]
          .filter((part) => part !== undefined)
          .join(', '),
        keptFor.until(untilOf(entry)),
      ),
    ),
    ...own.about.map((entry) =>
      row(
        label.others,
        words.others.history(1),
        [
          reader.say.day(world.dayOf(entry.at), reader.today),
          entry.by.name,
          entry.service && serviceName(reader, entry.service),
          own.worker?.name ?? own.email,
        ]
          .filter((part) => part !== undefined)
          .join(', '),
        keptFor.until(untilOf(entry)),
      ),
    ),
  ];
}
