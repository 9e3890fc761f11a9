import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Verb, verbs } from '../../../dialogs/upkeep/command.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { type Reply, startTestBot, type TestBot } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

/** What is said, and what the reply holds. With `saved` it is a change: shown first, then confirmed. */
interface Spoken {
  readonly said: string;
  readonly shows: readonly string[];
  readonly saved?: true;
}

const change = (said: string, ...shows: readonly string[]): Spoken => ({ said, shows, saved: true });
const view = (said: string, ...shows: readonly string[]): Spoken => ({ said, shows });

/** Said one after the other by an admin, so that later rows stand on earlier ones. */
const conversations: Readonly<Record<Language, Readonly<Record<Verb, Spoken>>>> = {
  fi: {
    add_service: change('lisää palvelu Perhekahvila', 'Uusi: Perhekahvila', 'perustaso'),
    edit_service: change(
      'muokkaa palvelua Perhekahvila kuvaus: Vertaistukea vanhemmille',
      'Kuvaus suomeksi: Vertaistukea vanhemmille',
    ),
    add_worker: change(
      'lisää työntekijä Liisa Laine, liisa.laine@example.org, 040 123 4567',
      'Uusi: Liisa Laine',
      '+358 40 123 4567',
    ),
    edit_worker: change('muokkaa työntekijää Liisa Laine puhelin: 040 123 4568', '→ **+358 40 123 4568**'),
    remove_worker: change('poista työntekijä Liisa Laine', 'Poistuu: Liisa Laine', '1826 päivää'),
    assign: change(
      'nimeä Elisa Koivula perheneuvola Hartola varahenkilöksi 1.1.-30.6.',
      'Elisa Koivula · Perheneuvola · varahenkilö',
      'Alkaa: 1.1.2027',
      'Viimeinen päivä: 30.6.2027',
    ),
    unassign: change(
      'poista Elisa Koivula perheneuvola Hartola',
      'Poistuu: Elisa Koivula · Perheneuvola · varahenkilö · Hartola, 1.1.–30.6.2027',
    ),
    replace: change(
      'Elisa Koivula lopettaa 31.12., tilalle Outi Sallinen',
      'Elisa Koivula · Lasten puheterapia · ensisijainen',
      'Viimeinen päivä: 31.12.',
      'Uusi: Outi Sallinen · Lasten puheterapia · ensisijainen',
      'Alkaa: 1.1.2027',
    ),
    add_area: change(
      'lisää alue Kirkonkylä kuntaan Hartola',
      'Uusi: Kirkonkylä',
      'Kuuluu alueeseen: Hartola',
    ),
    move_area: change('siirrä alue Kirkonkylä kuntaan Sysmä', 'Kuuluu alueeseen: Hartola → **Sysmä**'),
    edit_area: change(
      'muokkaa aluetta Vääksy muut nimet: Vesivehmaa',
      'Muut nimet: Vääksyn taajama → **Vesivehmaa**',
    ),
    add_keywords: change(
      'lisää avainsanat perheneuvola: perhekriisi, riidat',
      'lisätään perhekriisi, riidat',
    ),
    remove_keywords: change('poista avainsana perheneuvola: riidat', 'poistetaan riidat'),
    next_step: change(
      'seuraava askel perheneuvola: Soitamme viikon kuluessa',
      '**Soitamme viikon kuluessa**',
    ),
    verify: change('tarkistettu lastenneuvola Hartola', 'Tarkistettu: ', '**12.11.**'),
    undo: change('peru', 'Näin viimeisin muutoksesi peruttaisiin'),
    end_service: change('lopeta palvelu Perhevalmennus 31.12.', 'Perhevalmennus', 'Viimeinen päivä: 31.12.'),
    history: view(
      'historia perheneuvola Hartola',
      '12.11. klo 9.00, Marketta Virolainen (keskustelussa)',
      'riidat',
    ),
    list_services: view('palvelut Hartola', 'Koulukuraattori: Saila Hokkanen'),
    list_workers: view('työntekijät Hartola', '**Saila Hokkanen**'),
    list_areas: view('alueet', '- Päijät-Häme', '- Hartola'),
    coverage: view('katvealueet Hartola', 'Varahenkilö puuttuu'),
    due: view('tarkistettavat', ''),
    flags: view('ilmoitukset', 'ei ole avoimia ilmoituksia'),
    gaps: view('kysymykset ilman vastausta', 'ei ole jäänyt vastauksetta'),
    absent: change('olen poissa 1.-15.12.', 'Poissa: 1.–15.12.'),
    absences: view('poissaolot', 'Marketta Virolainen: 1.–15.12.'),
    back: change('olen palannut', 'Poissa: 1.–15.12. → **ei mitään**'),
    follow: view('seuraa perheneuvola Hartola', 'Perheneuvola'),
    follows: view('mitä seuraan', 'Perheneuvola'),
    unfollow: view('älä seuraa perheneuvola Hartola', 'Perheneuvola'),
    export_contacts: view('vie yhteystiedot Hanko', ''),
    export_history: view('vie historia Hanko', ''),
    export_coverage: view('vie katvealueet Hanko', ''),
    name_coordinator: change('nimeä koordinaattori Hartola: Elisa Koivula', 'Ismo Pöyhönen, Elisa Koivula'),
    dismiss_coordinator: change('poista koordinaattori Hartola: Elisa Koivula', '→ **Ismo Pöyhönen**'),
    my_phone: change('puhelinnumeroni on 040 222 3344', '**+358 40 222 3344**'),
    my_title: change('nimikkeeni on kehittäjä', '**kehittäjä**'),
    my_languages: change('palvelen suomeksi ja ruotsiksi', 'Palvelukielet: suomi, ruotsi'),
    my_consultation: change('konsultoin puhelimitse ja kirjallisesti', 'puhelimitse, kirjallisesti'),
    add_outreach: change(
      'lisää jalkautuminen perheohjaus Hartola: Kirjaston satunurkka, kuukauden toinen tiistai klo 9-11',
      'Kirjaston satunurkka',
      'kuukauden toinen tiistai klo 9–11',
    ),
    list_outreach: view('jalkautumiset Hartola', 'Kirjaston satunurkka'),
    cancel_outreach: change('peru jalkautuminen Kirjaston satunurkka 8.12.', '8.12.'),
    remove_outreach: change('poista jalkautuminen Kirjaston satunurkka', 'Poistuu: Kirjaston satunurkka'),
  },
  sv: {
    add_service: change('lägg till tjänst Familjecafé', 'Ny: Familjecafé', 'basnivå'),
    edit_service: change(
      'ändra tjänsten Familjecafé beskrivning på finska: Vertaistukea',
      'Beskrivning på finska: Vertaistukea',
    ),
    add_worker: change('lägg till anställd Maj Lind, maj.lind@example.org, 040 123 4567', 'Ny: Maj Lind'),
    edit_worker: change('ändra anställd Maj Lind telefon: 040 123 4568', '→ **+358 40 123 4568**'),
    remove_worker: change('ta bort anställd Maj Lind', 'Maj Lind', '1826 dagar'),
    assign: change(
      'utse Fredrik Lönnberg till ersättare för familjerådgivningen i Hangö',
      'Fredrik Lönnberg · Familjerådgivning · ersättare',
      'Områden: Hangö',
    ),
    unassign: change(
      'ta bort Fredrik Lönnberg från familjerådgivningen i Hangö',
      'Tas bort: Fredrik Lönnberg',
    ),
    replace: change(
      'Fredrik Lönnberg slutar 31.12, ersätts av Johanna Blomqvist',
      'Sista dag: 31.12',
      'Ny: Johanna Blomqvist',
    ),
    add_area: change('lägg till område Kyrkbyn i Hangö', 'Ny: Kyrkbyn', 'Hör till området: Hangö'),
    move_area: change('flytta området Kyrkbyn till Ingå', 'Hör till området: Hangö → **Ingå**'),
    edit_area: change('ändra området Lappvik andra namn: Skogby', 'Andra namn: Skogby'),
    add_keywords: change('lägg till nyckelord familjerådgivning: familjekris', 'läggs till: familjekris'),
    remove_keywords: change('ta bort nyckelord familjerådgivning: familjekris', 'tas bort: familjekris'),
    next_step: change('nästa steg familjerådgivning: Vi ringer inom en vecka', '**Vi ringer inom en vecka**'),
    verify: change('kontrollerat familjerådgivningen i Hangö', 'Kontrollerat: '),
    undo: change('ångra', 'Så här skulle din senaste ändring ångras'),
    end_service: change('avsluta tjänsten Familjecafé 31.12', 'Sista dag: 31.12'),
    history: view('historik familjerådgivning', '12.11 kl. 9.00, Marketta Virolainen (i chatten)'),
    list_services: view('tjänster Hangö', 'Familjerådgivning'),
    list_workers: view('anställda Hangö', '**Fredrik Lönnberg**'),
    list_areas: view('områden', '- Västra Nyland', '- Hangö'),
    coverage: view('luckor i Hangö', 'Hangö'),
    due: view('att kontrollera', ''),
    flags: view('anmälningar', ''),
    gaps: view('obesvarade frågor', ''),
    absent: change('jag är borta 1–15.12', 'Borta: 1–15.12'),
    absences: view('frånvaro', 'Marketta Virolainen: 1–15.12'),
    back: change('jag är tillbaka', 'Borta: 1–15.12 → **ingenting**'),
    follow: view('följ familjerådgivningen i Hangö', 'Familjerådgivning'),
    follows: view('vad följer jag', 'Familjerådgivning'),
    unfollow: view('sluta följa familjerådgivningen i Hangö', 'Familjerådgivning'),
    export_contacts: view('exportera kontakter Hangö', ''),
    export_history: view('exportera historik Hangö', ''),
    export_coverage: view('exportera luckor Hangö', ''),
    name_coordinator: change('utse koordinator Hangö: Johanna Blomqvist', 'Koordinatorer: '),
    dismiss_coordinator: change('ta bort koordinator Hangö: Johanna Blomqvist', 'Koordinatorer: '),
    my_phone: change('mitt telefonnummer är 040 222 3344', '**+358 40 222 3344**'),
    my_title: change('min titel är utvecklare', '**utvecklare**'),
    my_languages: change('jag betjänar på finska och svenska', 'Servicespråk: finska, svenska'),
    my_consultation: change('jag konsulterar per telefon', 'per telefon'),
    add_outreach: change(
      'lägg till uppsökande familjerådgivning Hangö: Bibliotekets sagohörna, andra tisdagen i månaden kl. 9–11',
      'Bibliotekets sagohörna',
      'andra tisdagen i månaden kl. 9–11',
    ),
    list_outreach: view('uppsökande Hangö', 'Bibliotekets sagohörna'),
    cancel_outreach: change('ställ in uppsökande Bibliotekets sagohörna 8.12', '8.12'),
    remove_outreach: change('ta bort uppsökande Bibliotekets sagohörna', 'Tas bort: Bibliotekets sagohörna'),
  },
  en: {
    add_service: change('add service Family café', 'New: Family café', 'basic level'),
    edit_service: change('edit service Family café description in Finnish: Vertaistukea', 'Vertaistukea'),
    add_worker: change('add worker Mary Hill, mary.hill@example.org, 040 123 4567', 'New: Mary Hill'),
    edit_worker: change('edit worker Mary Hill phone: 040 123 4568', '→ **+358 40 123 4568**'),
    remove_worker: change('remove worker Mary Hill', 'Removed: Mary Hill', '1826 days'),
    assign: change(
      'assign Elisa Koivula as substitute for family counselling clinic in Hartola',
      'Elisa Koivula · Family counselling clinic · substitute',
    ),
    unassign: change(
      'remove Elisa Koivula from family counselling clinic in Hartola',
      'Removed: Elisa Koivula',
    ),
    replace: change(
      'Elisa Koivula leaves on 31.12., replaced by Outi Sallinen',
      'Last day: 31 Dec',
      'New: Outi Sallinen',
    ),
    add_area: change('add area Church village in Hartola', 'New: Church village', 'Part of: Hartola'),
    move_area: change('move area Church village to Sysmä', 'Part of: Hartola → **Sysmä**'),
    edit_area: change('edit area Lappohja other names: Skogby', 'Other names: Skogby'),
    add_keywords: change('add keywords family counselling clinic: quarrels', 'added: quarrels'),
    remove_keywords: change('remove keyword family counselling clinic: quarrels', 'removed: quarrels'),
    next_step: change(
      'next step family counselling clinic: We call within a week',
      '**We call within a week**',
    ),
    verify: change('verified child health clinic Hartola', 'Checked: '),
    undo: change('undo', 'Your latest change would be undone like this'),
    end_service: change('end service Family café 31.12.', 'Last day: 31 Dec'),
    history: view(
      'history family counselling clinic Hartola',
      '12 Nov at 9:00, Marketta Virolainen (in the chat)',
    ),
    list_services: view('services Hartola', 'Family counselling clinic: Kati Seppänen'),
    list_workers: view('workers Hartola', '**Saila Hokkanen**'),
    list_areas: view('areas', '- Päijät-Häme', '- Hartola'),
    coverage: view('coverage Hartola', 'Hartola'),
    due: view('to check', ''),
    flags: view('reports', ''),
    gaps: view('unanswered questions', ''),
    absent: change('I am away from 1 to 15 December', 'Away: 1–15 Dec'),
    absences: view('absences', 'Marketta Virolainen: 1–15 Dec'),
    back: change('I am back', 'Away: 1–15 Dec → **nothing**'),
    follow: view('follow family counselling clinic Hartola', 'Family counselling'),
    follows: view('what do I follow', 'Family counselling'),
    unfollow: view('unfollow family counselling clinic Hartola', 'Family counselling'),
    export_contacts: view('export contacts Hanko', ''),
    export_history: view('export history Hanko', ''),
    export_coverage: view('export coverage Hanko', ''),
    name_coordinator: change('name coordinator Hartola: Elisa Koivula', 'Ismo Pöyhönen, Elisa Koivula'),
    dismiss_coordinator: change('remove coordinator Hartola: Elisa Koivula', '→ **Ismo Pöyhönen**'),
    my_phone: change('my phone is 040 222 3344', '**+358 40 222 3344**'),
    my_title: change('my title is developer', '**developer**'),
    my_languages: change('I serve in Finnish and Swedish', 'Service languages: Finnish, Swedish'),
    my_consultation: change('I consult by phone', 'by phone'),
    add_outreach: change(
      'add outreach family guidance Hartola: Library corner, second Tuesday of the month 9-11',
      'Library corner',
      'second Tuesday of the month 9:00–11:00',
    ),
    list_outreach: view('outreach Hartola', 'Library corner'),
    cancel_outreach: change('cancel outreach Library corner 8.12.', '8 Dec'),
    remove_outreach: change('remove outreach Library corner', 'Removed: Library corner'),
  },
};

const confirms = ['Vahvista', 'Bekräfta', 'Confirm'];
const saved: Readonly<Record<Language, RegExp>> = {
  fi: /Tallennettu|Peruttu/,
  sv: /Sparat|Ångrat/,
  en: /Saved|Undone/,
};

describe.each(Object.entries(conversations))('commands in %s', (language, conversation) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
  });
  afterAll(() => bot.stop());
  const lang = language as Language;

  test('every command has its row', () => {
    expect(Object.keys(conversation).sort()).toEqual([...verbs].sort());
  });

  test.each(Object.entries(conversation))('%s', async (_verb, { said, shows, saved: isChange }) => {
    const marketta = bot.person({ email: 'marketta.virolainen@example.org', locale: `${lang}-FI` });
    const replies = await marketta.say(said);
    expect(replies.length).toBeGreaterThan(0);
    const [reply] = replies as readonly [Reply];
    for (const part of shows) expect(reply.text).toContain(part);
    const isCard = JSON.stringify(reply.card ?? '').includes('AdaptiveCard');
    if (isCard) expect(faultsOfCard(reply.card)).toEqual([]);
    const confirm = reply.buttons.find(({ title }) => confirms.includes(title));
    expect(confirm !== undefined).toBe(isChange === true);
    if (!confirm) return;
    expect((await marketta.press(confirm))[0]?.text).toMatch(saved[lang]);
  });
});
