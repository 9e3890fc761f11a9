import { describe, expect, test } from '@jest/globals';
import {
  addArea,
  changeCoordinators,
  moveArea,
  setArea,
} from '../../../../knowledge/directory/edit/areas.ts';
import { area, made, network, refusal, who } from './network.ts';

const data = network([]);
const areaOf = (edited: typeof data, id: string) => edited.areas.find((each) => each.id === id);

describe('a new area', () => {
  test.each([
    ['hartola', 'district'],
    ['pka', 'municipality'],
    ['region', 'municipality'],
  ])('under %s is a %s', (parent, kind) => {
    expect(made(addArea(data, { name: 'Itä-Häme', parent: area(parent) })).areas.at(-1)).toEqual({
      id: 'ita-hame',
      kind,
      names: { fi: 'Itä-Häme' },
      aliases: [],
      parent,
      coordinators: [],
    });
  });

  test('is refused with a name that is taken, under a district, and under what has gone', () => {
    expect(refusal(addArea(data, { name: 'hartola', parent: area('region') }))?.reason).toBe('exists');
    expect(refusal(addArea(data, { name: 'Pihapiiri', parent: area('kirkonkyla') }))?.reason).toBe(
      'wrong_parent',
    );
    expect(refusal(addArea(data, { name: 'Pihapiiri', parent: area('lahti') }))).toEqual({ reason: 'gone' });
  });
});

describe('an area that moves', () => {
  test('lies in the other one, with all that lies in it', () => {
    const after = made(moveArea(data, area('hartola'), area('region')));
    expect(areaOf(after, 'hartola')?.parent).toBe('region');
    expect(areaOf(after, 'kirkonkyla')?.parent).toBe('hartola');
  });

  test.each([
    ['pka', 'hartola', 'its own part'],
    ['heinola', 'kirkonkyla', 'a narrower kind'],
    ['hartola', 'hartola', 'itself'],
  ])('%s cannot lie in %s: %s', (id, parent) => {
    expect(refusal(moveArea(data, area(id), area(parent)))).toEqual({
      reason: 'wrong_parent',
      area: id,
      parent,
    });
  });

  test('to where it lies already is no change', () => {
    expect(refusal(moveArea(data, area('hartola'), area('pka')))).toEqual({ reason: 'already_so' });
  });
});

test('names of an area change language by language, other names as a whole', () => {
  const named = made(
    setArea(data, area('hartola'), { names: { sv: 'Gustav Adolfs' }, aliases: ['Hartolan pitäjä'] }),
  );
  expect(areaOf(named, 'hartola')).toMatchObject({
    names: { fi: 'Hartola', sv: 'Gustav Adolfs' },
    aliases: ['Hartolan pitäjä'],
  });
  expect(areaOf(made(setArea(named, area('hartola'), { aliases: [] })), 'hartola')?.aliases).toEqual([]);
});

describe('coordinators of an area', () => {
  const kept = made(changeCoordinators(data, area('hartola'), { add: who('ismo') }));

  test('are named one after the other and dismissed', () => {
    const two = made(changeCoordinators(kept, area('hartola'), { add: who('outi') }));
    expect(areaOf(two, 'hartola')?.coordinators).toEqual(['ismo@example.org', 'outi@example.org']);
    const one = made(changeCoordinators(two, area('hartola'), { remove: who('ismo') }));
    expect(areaOf(one, 'hartola')?.coordinators).toEqual(['outi@example.org']);
  });

  test('are not named twice, nor dismissed when they are none', () => {
    expect(refusal(changeCoordinators(kept, area('hartola'), { add: who('ismo') }))).toEqual({
      reason: 'already_so',
    });
    expect(refusal(changeCoordinators(kept, area('hartola'), { remove: who('outi') }))).toEqual({
      reason: 'already_so',
    });
  });
});
