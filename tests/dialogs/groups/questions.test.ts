import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readDemo } from '../../../bot/load-demo.ts';
import { readGroupQuestion } from '../../../dialogs/groups/read-question.ts';
import { createKnowledge, type Knowledge } from '../../../dialogs/knowledge.ts';
import { groupSchema } from '../../../knowledge/directory/group.ts';
import { areaId } from '../../../knowledge/kernel/ids.ts';

let knowledge: Knowledge;

/** A second core team, so that the kind alone leaves two. */
const hangoTeam = groupSchema.parse({
  id: 'hango-ydintiimi',
  kind: 'core_team',
  names: { fi: 'Hangon ydintiimi', sv: 'Kärngruppen i Hangö' },
  areas: ['hanko'],
});

beforeAll(async () => {
  const demo = await readDemo();
  knowledge = createKnowledge({ ...demo, groups: [...demo.groups, hangoTeam] });
});

function read(text: string, home?: string): string | undefined {
  const found = readGroupQuestion(
    text,
    knowledge.read(text, 'fi'),
    home === undefined ? undefined : areaId.parse(home),
    knowledge,
  );
  return (
    found &&
    `${found.asked}: ${found.groups.map(({ id }) => id).join(' ')}${found.elsewhere ? ' elsewhere' : ''}`
  );
}

describe('what is asked of which group', () => {
  test.each([
    ['kuka vetää HYVÄ-ryhmää?', 'chair: hyva-hartola'],
    ['Kuka on hyvä-työryhmän puheenjohtaja', 'chair: hyva-hartola'],
    ['kuka on hyvä ryhmän pj', 'chair: hyva-hartola'],
    ['kuka vetää hyvistä', 'chair: hyva-hartola'],
    ['kuka johtaa HYVÄ-tiimiä Hartolassa?', 'chair: hyva-hartola'],
    ['HYVÄ-ryhmä', 'about: hyva-hartola'],
    ['hyväryhmä', 'about: hyva-hartola'],
    ['keneen otan yhteyttä HYVÄ-ryhmän asioissa', 'about: hyva-hartola'],
    ['ketkä kuuluvat HYVÄ-ryhmään?', 'members: hyva-hartola'],
    ['HYVÄ-työryhmän jäsenet', 'members: hyva-hartola'],
    ['ketkä on HYVÄ-ryhmässä', 'members: hyva-hartola'],
    ['vilka är med i familjenätverket', 'members: hango-barn-och-familj'],
    ["who's in the HYVÄ group?", 'members: hyva-hartola'],
    ['ydintiimi Sysmä', 'about: hartola-sysma-ydintiimi'],
    ['kuka on Hartola-Sysmän ydintiimin sihteeri', 'secretary: hartola-sysma-ydintiimi'],
    ['milloin ydintiimi kokoontuu Sysmässä seuraavan kerran?', 'when: hartola-sysma-ydintiimi'],
    ['kuinka usein Hartolan opiskeluhuoltoryhmä kokoontuu', 'when: hartola-opiskeluhuolto'],
    ['vem leder nätverket i Hangö?', 'chair: hango-barn-och-familj'],
    ['vem är ordförande för barn- och familjenätverket', 'chair: hango-barn-och-familj'],
    ['vem är sekreterare i familjenätverket?', 'secretary: hango-barn-och-familj'],
    ['vilka hör till kärngruppen i Hangö', 'members: hango-ydintiimi'],
    ['när träffas elevvårdsgruppen nästa gång?', 'when: hartola-opiskeluhuolto'],
    ['who chairs the HYVÄ group?', 'chair: hyva-hartola'],
    ['who is the secretary of the core team in Hartola', 'secretary: hartola-sysma-ydintiimi'],
    ["who is the HYVÄ working group's chair", 'chair: hyva-hartola'],
    ['when does the children and families network meet next?', 'when: hango-barn-och-familj'],
    ['who belongs to the school welfare group', 'members: hartola-opiskeluhuolto'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the kind alone leaves several groups, and the home area one of them', () => {
    expect(read('kuka vetää ydintiimiä?')).toBe('chair: hartola-sysma-ydintiimi hango-ydintiimi');
    expect(read('kuka vetää ydintiimiä?', 'hanko')).toBe('chair: hango-ydintiimi');
  });

  test('a group of elsewhere is not taken for one of the area that was said', () => {
    expect(read('kuka vetää HYVÄ-ryhmää Hangossa?')).toBe('chair: hyva-hartola elsewhere');
  });
});

describe('what is no question about a group', () => {
  test.each([
    'Onko Hartolassa vertaisryhmää eronneille vanhemmille?',
    'kuka vetää vauvaryhmää Hartolassa',
    'milloin vauvaryhmä kokoontuu Hartolassa?',
    'onko Hartolassa hyvä ryhmä erolapsille',
    'kuka vetää lasten eroryhmää Heinolassa?',
    'työryhmä',
    'verkosto',
    'millainen työryhmä neuvoo lastenpsykiatriassa',
    'mihin ryhmään vauvan voi viedä Hartolassa',
    'HYVÄ-ryhmässä puhuttiin lapsesta, joka ei puhu, kelle soitan',
    'vem leder babygruppen i Hangö',
    'who runs the baby group in Hanko?',
    'HYVÄ-ryhmä, asiakas uhkaa tappaa itsensä',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('none of the questions that people ask of services', () => {
    const line = z.object({ text: z.string() });
    const asked = readFileSync('tests/evaluation/demo/questions.jsonl', 'utf8')
      .split('\n')
      .filter((each) => each.trim() !== '')
      .map((each) => line.parse(JSON.parse(each)).text);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((text) => read(text) !== undefined)).toEqual([]);
  });
});
