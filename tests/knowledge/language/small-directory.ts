import {
  type Area,
  areaSchema,
  type Service,
  serviceSchema,
} from '../../../knowledge/directory/directory.ts';
import type { Localized } from '../../../knowledge/kernel/languages.ts';

const service = (
  id: string,
  name: Localized,
  description: Localized,
  keywords: readonly string[] = [],
): Service => serviceSchema.parse({ id, name, description, keywords, level: 'basic', mode: 'fixed' });

const municipality = (id: string, fi: string, sv: string): Area =>
  areaSchema.parse({ id, kind: 'municipality', names: { fi, sv }, parent: null });

/** A directory made up for these tests, with services that are easily mistaken for one another. */
export const smallDirectory: { readonly areas: readonly Area[]; readonly services: readonly Service[] } = {
  areas: [
    municipality('hartola', 'Hartola', 'Gustav Adolfs'),
    municipality('sysma', 'Sysmä', 'Sysmä'),
    municipality('heinola', 'Heinola', 'Heinola'),
    municipality('tammisaari', 'Tammisaari', 'Ekenäs'),
  ],
  services: [
    service(
      'lastenneuvola',
      { fi: 'Lastenneuvola', sv: 'Barnrådgivning', en: 'Child health clinic' },
      { fi: 'Alle kouluikäisen kasvu ja rokotukset.', sv: 'Växt och vaccinationer före skolåldern.' },
      ['neuvola'],
    ),
    service(
      'aitiysneuvola',
      { fi: 'Äitiysneuvola', sv: 'Mödrarådgivning', en: 'Maternity clinic' },
      { fi: 'Raskaana olevan ja perheen tueksi.', sv: 'Stöd under graviditeten.' },
      ['neuvola'],
    ),
    service(
      'perheneuvola',
      { fi: 'Perheneuvola', sv: 'Familjerådgivning', en: 'Family counselling' },
      { fi: 'Kasvatuksen ja parisuhteen pulmat.', sv: 'Bekymmer med fostran och parförhållande.' },
    ),
    service(
      'puheterapia',
      { fi: 'Lasten puheterapia', sv: 'Talterapi för barn', en: 'Speech therapy for children' },
      { fi: 'Puheen ja kielen kehityksen arvio.', sv: 'Bedömning av talets utveckling.' },
    ),
    service(
      'kuraattori',
      { fi: 'Koulukuraattori', sv: 'Skolkurator', en: 'School social worker' },
      { fi: 'Oppilaan tuki koulussa.', sv: 'Stöd för eleven i skolan.' },
      ['koulupoissaolot'],
    ),
    service(
      'kouluterveys',
      { fi: 'Kouluterveydenhuolto', sv: 'Skolhälsovård', en: 'School health care' },
      { fi: 'Terveydenhoitajan vastaanotto koulussa.', sv: 'Hälsovårdarens mottagning i skolan.' },
    ),
    service(
      'lastensuojelu',
      { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child protection' },
      { fi: 'Lapsen turvallisuus ja avohuollon tuki.', sv: 'Barnets trygghet.' },
      ['lastensuojeluilmoitus'],
    ),
    service(
      'turvakoti',
      { fi: 'Turvakoti', sv: 'Skyddshem', en: 'Shelter' },
      { fi: 'Suoja lähisuhdeväkivallalta.', sv: 'Skydd mot våld i nära relationer.' },
    ),
    service(
      'ehkaiseva-vakivaltatyo',
      {
        fi: 'Lähisuhdeväkivallan ehkäisy',
        sv: 'Förebyggande av våld i nära relationer',
        en: 'Prevention of domestic violence',
      },
      { fi: 'Koulutus ja yhteistyö työntekijöille.', sv: 'Utbildning för anställda.' },
    ),
    service(
      'etsiva-nuorisotyo',
      { fi: 'Etsivä nuorisotyö', sv: 'Uppsökande ungdomsarbete', en: 'Outreach youth work' },
      { fi: 'Koulun ja työn ulkopuolella olevat nuoret.', sv: 'Unga utan skolplats och jobb.' },
    ),
    service(
      'perhetyo',
      { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
      { fi: 'Apua arkeen kotona.', sv: 'Hjälp i vardagen hemma.' },
    ),
    service(
      'eroauttaminen',
      { fi: 'Eroauttaminen', sv: 'Hjälp vid skilsmässa', en: 'Divorce support' },
      { fi: 'Vanhempien eron tuki.', sv: 'Stöd när föräldrar skiljer sig.' },
    ),
  ],
};
