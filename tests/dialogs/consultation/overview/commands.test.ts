import { describe, expect, test } from '@jest/globals';
import { readDemo } from '../../../../bot/load-demo.ts';
import { readOverviewCommand } from '../../../../dialogs/consultation/overview/commands.ts';
import { createKnowledge } from '../../../../dialogs/knowledge.ts';

const knowledge = createKnowledge(await readDemo());
const read = (text: string) => readOverviewCommand(text, knowledge);

describe('how consultations go', () => {
  test.each([
    ['konsultaatioiden tilanne', { kind: 'overview', said: 'fi' }],
    ['Konsultaatiotilasto Hartola.', { kind: 'overview', said: 'fi', areas: ['hartola'] }],
    ['konsultaatiot Hartolassa', { kind: 'overview', said: 'fi', areas: ['hartola'] }],
    ['läget för konsultationerna i Hangö', { kind: 'overview', said: 'sv', areas: ['hanko'] }],
    ['konsultationer Ingå', { kind: 'overview', said: 'sv', areas: ['inkoo'] }],
    ['consultation overview', { kind: 'overview', said: 'en' }],
    ['consultations in Hanko', { kind: 'overview', said: 'en', areas: ['hanko'] }],
    ['konsultaatiotilasto Xyzzylä', { kind: 'overview', said: 'fi', areas: [] }],
    ['vie konsultaatiotilasto Hanko', { kind: 'statistics_file', said: 'fi', areas: ['hanko'] }],
    ['exportera konsultationsstatistiken', { kind: 'statistics_file', said: 'sv' }],
    ['export consultation statistics', { kind: 'statistics_file', said: 'en' }],
    ['konsultaatiot', { kind: 'consultations', said: 'fi' }],
    ['konsultaation tilanne?', { kind: 'consultations', said: 'fi' }],
    ['konsultationens läge', { kind: 'consultations', said: 'sv' }],
    ['Consultation status', { kind: 'consultations', said: 'en' }],
    ['lopeta maanantaikooste', { kind: 'stop_digest', said: 'fi' }],
    ['starta måndagsöversikten', { kind: 'start_digest', said: 'sv' }],
  ])('is asked with: %s', (text, command) => {
    expect(read(text)).toEqual(command);
  });

  test.each([
    'konsultaatiot perheneuvolan kanssa Hartolassa',
    'konsultaatiot Hartolassa?',
    'konsultationer om talterapi i Hangö',
    'consultations about speech therapy in Hanko',
    'omat konsultaatiot',
    'konsultaatio perheneuvola Hartola',
  ])('is not asked with: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
