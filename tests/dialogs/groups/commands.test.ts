import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDemo } from '../../../bot/load-demo.ts';
import { type GroupCommand, readGroupCommand } from '../../../dialogs/groups/commands.ts';
import { readMeets } from '../../../dialogs/groups/read-meets.ts';
import { createKnowledge, type Knowledge } from '../../../dialogs/knowledge.ts';
import { describeMeets } from '../../../dialogs/strings/cadence.ts';
import { cadences } from '../../../knowledge/directory/group.ts';
import { type GroupId, groupId, isoDate } from '../../../knowledge/kernel/ids.ts';
import { languages } from '../../../knowledge/kernel/languages.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = createKnowledge(await readDemo());
});

/** A command on one line: what is done, to which group, and with what. */
function told(command: GroupCommand): string {
  if (command.kind === 'list') return ['list', ...command.areas].join(' ');
  if (command.kind === 'add') return ['add', command.group, `"${command.name}"`, ...command.areas].join(' ');
  const groups = command.found.groups.map(({ id }) => id).join('/');
  const people =
    'people' in command
      ? [
          ...command.people.workers.map((each) => each.split('@')[0]),
          ...(command.people.self ? ['self'] : []),
          ...(command.people.unknown === undefined ? [] : [`?${command.people.unknown}`]),
        ]
      : [];
  return [
    command.kind,
    groups,
    ...people,
    ...('role' in command ? [command.role] : []),
    ...('text' in command ? [`"${command.text}"`] : []),
  ].join(' ');
}

const read = (text: string, meant: readonly GroupId[] = []): string | undefined => {
  const command = readGroupCommand(text, undefined, knowledge, meant);
  return command && told(command);
};

describe('commands about groups', () => {
  test.each([
    ['ryhmät', 'list'],
    ['Ryhmät Hanko', 'list hanko'],
    ['näytä ryhmät Hartolassa', 'list hartola'],
    ['grupper i Hangö', 'list hanko'],
    ['list groups in Hartola', 'list hartola'],
    ['näytä ryhmä HYVÄ', 'show hyva-hartola'],
    ['näytä HYVÄ-ryhmä', 'show hyva-hartola'],
    ['visa familjenätverket', 'show hango-barn-och-familj'],
    ['show the HYVÄ group', 'show hyva-hartola'],
    ['lisää ryhmä', 'add working_group ""'],
    ['lisää ryhmä Liikkuva perhe Hartolaan', 'add working_group "Liikkuva perhe" hartola'],
    ['lisää verkosto Perheverkosto Hartolaan ja Sysmään', 'add network "Perheverkosto" hartola sysma'],
    ['perusta ryhmä Sysmän liikuntaryhmä', 'add working_group "Sysmän liikuntaryhmä" sysma'],
    ['lägg till nätverk Ungdomsnätverket i Hangö', 'add network "Ungdomsnätverket" hanko'],
    ['add a core team Centre team in Hartola', 'add core_team "Centre team" hartola'],
    ['lisää Elisa Koivula HYVÄ-ryhmään', 'set_member hyva-hartola elisa.koivula member'],
    ['lisää Elisa Koivula HYVÄ-ryhmään sihteeriksi', 'set_member hyva-hartola elisa.koivula secretary'],
    ['nimeä Elisa Koivula HYVÄ-työryhmän puheenjohtajaksi', 'set_member hyva-hartola elisa.koivula chair'],
    ['HYVÄ-ryhmän puheenjohtaja on Elisa Koivula', 'set_member hyva-hartola elisa.koivula chair'],
    ['HYVÄ-ryhmän sihteeri: Elisa Koivula', 'set_member hyva-hartola elisa.koivula secretary'],
    ['lisää Maija Malli HYVÄ-ryhmään', 'set_member hyva-hartola ?Maija Malli member'],
    [
      'lägg till Kim Lindfors i familjenätverket som sekreterare',
      'set_member hango-barn-och-familj kim.lindfors secretary',
    ],
    ['ordföranden i familjenätverket är Kim Lindfors', 'set_member hango-barn-och-familj kim.lindfors chair'],
    ['add Elisa Koivula to the HYVÄ group as secretary', 'set_member hyva-hartola elisa.koivula secretary'],
    ['the chair of the HYVÄ group is Elisa Koivula', 'set_member hyva-hartola elisa.koivula chair'],
    ['poista Nina Heiskari HYVÄ-ryhmästä', 'remove_member hyva-hartola nina.heiskari'],
    ['ta bort Kristina Backman ur familjenätverket', 'remove_member hango-barn-och-familj kristina.backman'],
    ['remove Nina Heiskari from the HYVÄ group', 'remove_member hyva-hartola nina.heiskari'],
    ['historia HYVÄ-ryhmä', 'history hyva-hartola'],
    ['historik familjenätverket', 'history hango-barn-och-familj'],
    ['history of the HYVÄ group', 'history hyva-hartola'],
    ['poista ryhmä HYVÄ-työryhmä', 'remove hyva-hartola'],
    ['ta bort gruppen familjenätverket', 'remove hango-barn-och-familj'],
    ['poista puheenjohtaja HYVÄ-ryhmästä', 'remove_member hyva-hartola'],
    [
      'HYVÄ-ryhmä kokoontuu joka kolmas tiistai klo 9-11',
      'meets hyva-hartola "joka kolmas tiistai klo 9-11"',
    ],
    [
      'familjenätverket träffas var tredje tisdag kl. 9-11',
      'meets hango-barn-och-familj "var tredje tisdag kl. 9-11"',
    ],
    ['the HYVÄ group meets once a term', 'meets hyva-hartola "once a term"'],
    ['HYVÄ-ryhmä ei kokoonnu 24.11.', 'day_off hyva-hartola "24.11."'],
    ['peru HYVÄ-ryhmän kokous 24.11.', 'day_off hyva-hartola "24.11."'],
    ['ställ in familjenätverkets möte 22.12', 'day_off hango-barn-och-familj "22.12"'],
    ['cancel the HYVÄ group meeting 24.11.', 'day_off hyva-hartola "24.11."'],
    ['siirrä HYVÄ-ryhmän kokous 24.11. -> 26.11. klo 9-11', 'move hyva-hartola "24.11. -> 26.11. klo 9-11"'],
    ['HYVÄ-ryhmä koskee perheneuvolaa', 'concerns hyva-hartola "perheneuvolaa"'],
    ['HYVÄ-ryhmä tunnetaan myös nimellä hyvintekijät', 'also_called hyva-hartola "hyvintekijät"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['lisää jäsen Elisa Koivula', 'set_member hyva-hartola elisa.koivula member'],
    ['lisää Elisa Koivula ryhmään', 'set_member hyva-hartola elisa.koivula member'],
    ['sihteeri on Elisa Koivula', 'set_member hyva-hartola elisa.koivula secretary'],
    ['ryhmä kokoontuu joka toinen tiistai klo 9-11', 'meets hyva-hartola "joka toinen tiistai klo 9-11"'],
    ['poista jäsen Nina Heiskari', 'remove_member hyva-hartola nina.heiskari'],
    ['lägg till medlem Elisa Koivula', 'set_member hyva-hartola elisa.koivula member'],
    ['add Elisa Koivula to the group', 'set_member hyva-hartola elisa.koivula member'],
    ['the secretary is Elisa Koivula', 'set_member hyva-hartola elisa.koivula secretary'],
    ['lisää minut', 'set_member hyva-hartola self member'],
    ['lägg till mig', 'set_member hyva-hartola self member'],
    ['add me to the group', 'set_member hyva-hartola self member'],
    ['lisää ryhmään HYVÄ jäsen Elisa Koivula', 'set_member hyva-hartola elisa.koivula member'],
    ['ta bort mig ur familjenätverket', 'remove_member hango-barn-och-familj self'],
    ['nimeä Elisa Koivula perheneuvola Hartola varahenkilöksi', undefined],
    ['lisää Elisa Koivula perheneuvola Hartola', undefined],
    ['lisää minut varahenkilöksi perheneuvola Hartola', undefined],
  ])('about the group that was opened: %s', (text, expected) => {
    expect(read(text, [groupId.parse('hyva-hartola')])).toBe(expected);
  });

  test.each([
    'kuka vetää HYVÄ-ryhmää',
    'lisää Elisa Koivula HYVÄ-ryhmään?',
    'ryhmät vauvoille Hartolassa',
    'mitä ryhmiä Hartolassa on',
    'grupper i Hangö?',
    'HYVÄ-ryhmä kokoontuu milloin',
    'lisää palvelu Vauvaryhmä',
    'lisää avainsanat perheneuvola: työryhmä',
    'poista Elisa Koivula perheneuvola Hartola',
    'lisää työntekijä Liisa Laine, liisa.laine@example.org',
    'nimeä Elisa Koivula perheneuvola Hartola varahenkilöksi',
    'var träffas familjenätverket',
    'lisää Elisa Koivula vauvaryhmään',
    'sihteeri on Elisa Koivula',
    'ryhmä kokoontuu joka toinen tiistai klo 9-11',
  ])('no command about groups: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('when a group meets', () => {
  const today = isoDate.parse('2026-11-12');

  test.each(languages)('each cadence reads back from its own words: %s', (language) => {
    for (const every of cadences) {
      const meets = { kind: 'loose', every } as const;
      expect(readMeets(describeMeets(meets, language), today)).toEqual({ ok: true, value: meets });
    }
  });

  test.each([
    ['viimeinen perjantai klo 9-11', 'kuukauden viimeinen perjantai klo 9–11'],
    ['joka kolmas viikko tiistaisin klo 9-11', 'joka kolmas tiistai klo 9–11, 17.11.2026 alkaen'],
    ['joka kolmas viikko', 'joka kolmas viikko'],
    ['kaksi kertaa vuodessa', 'kerran lukukaudessa'],
  ])('%s', (text, expected) => {
    const read = readMeets(text, today);
    expect(read.ok && describeMeets(read.value, 'fi')).toBe(expected);
  });

  test.each([
    ['joka tiistai', 'no_time'],
    ['joka tiistai klo 11-9', 'ends_first'],
    ['silloin tällöin', 'not_understood'],
  ])('%s is %s', (text, fault) => {
    expect(readMeets(text, today)).toEqual({ ok: false, error: fault });
  });
});
