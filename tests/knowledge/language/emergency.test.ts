import { describe, expect, test } from '@jest/globals';
import { readEmergency } from '../../../knowledge/language/emergency.ts';
import type { Emergency } from '../../../knowledge/language/question.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';

const read = (text: string): Emergency | undefined => readEmergency(tokenize(text).map(({ word }) => word));

describe('danger is heard', () => {
  test.each<readonly [text: string, danger: Emergency]>([
    ['lapsi kertoi että isä hakkaa äitiä kotona juuri nyt', 'violence'],
    ['Mies uhkaa vaimoaan puukolla', 'violence'],
    ['se löi mua', 'violence'],
    ['tyttö ei uskalla mennä kotiin koska isäpuoli lyö', 'violence'],
    ['perheessä on tapeltu ja isä on lyönyt lapsia vyöllä', 'violence'],
    ['han slår henne just nu', 'violence'],
    ['mannen hotar döda sin fru', 'violence'],
    ['he is threatening to kill them', 'violence'],
    ['asiakas sanoi tappavansa itsensä tänään', 'suicide'],
    ['nuori sanoo ettei jaksa enää elää', 'suicide'],
    ['mä tapan itteni', 'suicide'],
    ['teini on ottanut ison määrän lääkkeitä', 'suicide'],
    ['nuorella akuutti itsetuhoisuus', 'suicide'],
    ['hon tänker ta livet av sig', 'suicide'],
    ['pojken säger att han vill dö', 'suicide'],
    ['she says she wants to kill herself', 'suicide'],
    ['konsultoisin, nuori aikoo tappaa itsensä', 'suicide'],
    ['pojken hotar ta livet av sej', 'suicide'],
    ['flickan skär sig', 'suicide'],
    ['girl cuts herself, mum doesnt know', 'suicide'],
    ['itsetuhosii puheita', 'suicide'],
    ['poika tökkäs puukolla kaveria', 'violence'],
    ['vauva on yksin kotona ja vanhemmat humalassa', 'child_in_danger'],
    ['päiväkodin pihalla on humalainen isä hakemassa lasta', 'child_in_danger'],
    ['äiti ravisteli vauvaa', 'child_in_danger'],
    ['pappan kom full för att hämta barnet', 'child_in_danger'],
    ['barnen är ensamma hemma', 'child_in_danger'],
    ['the child is in danger', 'child_in_danger'],
    ['baby left alone at home', 'child_in_danger'],
  ])('%s: %s', (text, danger) => {
    expect(read(text)).toBe(danger);
  });
});

describe('questions about services and everyday worries are no emergency', () => {
  test.each([
    'kuka vastaa lähisuhdeväkivallan ehkäisystä',
    'turvakoti Hartola',
    'väkivaltatyön koordinaattori',
    'itsetuhoisen nuoren konsultaatio',
    'viiltelevän nuoren konsultaatio',
    'mjölken skär',
    'kuka hoitaa itsemurhien ehkäisyä',
    'läheisen itsemurhan kokeneiden ryhmä',
    'lastensuojeluilmoitus Sysmä',
    'lapsi lyö muita päiväkodissa',
    'isä lyö vetoa peleissä',
    'hakkaa päätään seinään autistinen lapsi',
    'lapsi on yksin iltapäivisin, onko kerhoa',
    'lapsi haluaa leikkiä yksin',
    'lapsi ei halua mennä kouluun',
    'vem ansvarar för våldsförebyggande arbete',
    'skyddshem Hangö',
    'barnet slår andra barn på daghemmet',
    'suicide prevention coordinator',
    'who coordinates domestic violence prevention',
    'child hits other children at daycare',
    'knife and fork skills occupational therapy',
    'nuori ei herää aamulla kouluun',
    'lapsi ei reagoi puheeseen',
    'ei reagoi omaan nimeensä, kuka arvioi kehitystä',
    'kuka pitää ensiapukurssin',
    'kuka vastaa seksuaaliväkivallan ehkäisystä',
    'asevelvollinen tarvitsee tukea',
    'vem ansvarar för brandövning',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a life in danger', () => {
  test.each([
    'apua!! lapsi tukehtuu',
    'lapsi ei reagoi',
    'lapsi sai kouristuskohtauksen',
    'vauva putosi hoitopöydältä eikä herää',
    'lapsi söi pesuainetta',
    'lapsi juoksi tielle ja jäi auton alle',
    'koulussa ammutaan',
    'tulipalo',
    'pojalla on ase mukana nuorisotalolla, Hartola',
    'oppilaalla on puukko koulussa',
    'nuori sammunut nuorisotilan eteen',
    'barnet kvävs',
    'barnet har svalt tvättmedel',
    'the child is choking',
    'a pupil has a knife at school',
  ])('%s', (text) => {
    expect(read(text)).toBe('accident');
  });

  test.each([
    ['epäilen seksuaalista hyväksikäyttöä, Lahti', 'child_in_danger'],
    ['lapsi kertoi että isäpuoli koskettelee', 'child_in_danger'],
    ['I suspect sexual abuse, Hanko', 'child_in_danger'],
    ['barn blir slaget hemma, Hangö', 'violence'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
