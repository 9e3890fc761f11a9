import { expect, test } from '@jest/globals';
import { readCallOff } from '../../../dialogs/consultation/call-off.ts';

test.each([
  ['peru', 'fi', true],
  ['peruuta', 'fi', true],
  ['perun sen', 'fi', false],
  ['peruisin tämän', 'fi', false],
  ['Haluaisin perua.', 'fi', false],
  ['jag avbokar', 'sv', false],
  ['avboka den', 'sv', false],
  ['can I cancel it?', 'en', false],
])('%s is a wish to cancel', (text, said, mayUndo) => {
  expect(readCallOff(text)).toEqual({ said, mayUndo });
});

test.each([
  'peru tiistain aika',
  'perun kurssin',
  'cancel culture',
])('%s says what, or something else', (text) => {
  expect(readCallOff(text)).toBeUndefined();
});
