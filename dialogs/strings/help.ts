import type { Language } from '../../knowledge/kernel/languages.ts';

/** What help adds for people who keep information up. Markdown; each a heading with its lines. */
interface HelpStrings {
  readonly own: string;
  readonly specialist: string;
  readonly outreach: string;
  readonly coordinator: string;
  readonly admin: string;
  readonly forms: string;
  /** Below a part of it. */
  readonly all: string;
}

export const helpStrings: Readonly<Record<Language, HelpStrings>> = {
  fi: {
    own: [
      '**Omat tietosi**',
      '- **olen poissa 1.–15.12.** · **olen palannut**',
      '- **numeroni on 040 …** · **nimikkeeni on …** · **palvelen suomeksi ja ruotsiksi**',
      '- **seuraa perheneuvola Hartola** – kerron, kun tieto muuttuu',
    ].join('\n'),
    specialist: '- **konsultoin puhelimitse ja kirjallisesti** – miten sinulta voi kysyä neuvoa',
    outreach: [
      '**Jalkautuminen**',
      '- **lisää jalkautuminen perheohjaus Vääksy: Vääksyn päiväkoti, joka tiistai klo 9–11**',
      '- **peru jalkautuminen Vääksyn päiväkoti 8.12.** · **poista jalkautuminen …** · **jalkautumiset Hartola**',
    ].join('\n'),
    coordinator: [
      '**Koordinaattorina pidät tietoja ajan tasalla**',
      '- **nimeä Maija Malli perheneuvola Hartola varahenkilöksi 1.1.–30.6.**',
      '- **Maija Malli lopettaa 31.12., tilalle Matti Malli**',
      '- **lisää työntekijä …** · **poista työntekijä …** · **lisää palvelu …** · **lisää alue …** · **lisää avainsanat perheneuvola: riidat**',
      '- **muokkaa palvelua Perheneuvola kuvaus: …** · **seuraava askel perheneuvola: …** · **lopeta palvelu …**',
      '- **tarkistettavat** · **tarkistettu perheneuvola Hartola** · **ilmoitukset** · **katvealueet**',
      '- **palvelut Hartola** · **työntekijät Hartola** · **alueet** · **poissaolot**',
      '- **historia perheneuvola Hartola** · **peru** – viimeisin oma muutoksesi',
      '- **vie yhteystiedot Hartola** – taulukko; lähetä muokattu taulukko takaisin tähän keskusteluun',
      '',
      'Näytän jokaisen muutoksen ensin, ja vasta vahvistuksesi tallentaa sen.',
    ].join('\n'),
    admin: [
      '**Pääkäyttäjänä**',
      '- **nimeä koordinaattori Hartola: Maija Malli** · **poista koordinaattori …**',
    ].join('\n'),
    forms: 'Jos et muista sanoja, täytä lomake:',
    all: 'Muut ohjeet näet kirjoittamalla *ohje*.',
  },
  sv: {
    own: [
      '**Dina egna uppgifter**',
      '- **jag är borta 1–15.12** · **jag är tillbaka**',
      '- **mitt nummer är 040 …** · **min titel är …** · **jag betjänar på finska och svenska**',
      '- **följ familjerådgivningen i Hangö** – jag berättar när uppgiften ändras',
    ].join('\n'),
    specialist: '- **jag konsulterar per telefon och skriftligt** – hur man kan fråga dig om råd',
    outreach: [
      '**Uppsökande arbete**',
      '- **lägg till uppsökande talterapi Hangö: Hangö daghem, varje tisdag kl. 9–11**',
      '- **ställ in uppsökande Hangö daghem 8.12** · **ta bort uppsökande …** · **uppsökande Hangö**',
    ].join('\n'),
    coordinator: [
      '**Som koordinator håller du uppgifterna aktuella**',
      '- **utse Maija Malli till ersättare för familjerådgivningen i Hangö 1.1–30.6**',
      '- **Maija Malli slutar 31.12, ersätts av Matti Malli**',
      '- **lägg till anställd …** · **ta bort anställd …** · **lägg till tjänst …** · **lägg till område …** · **lägg till nyckelord familjerådgivning: gräl**',
      '- **ändra tjänsten Familjerådgivning beskrivning: …** · **nästa steg familjerådgivning: …** · **avsluta tjänsten …**',
      '- **att kontrollera** · **kontrollerat familjerådgivning Hangö** · **anmälningar** · **luckor**',
      '- **tjänster Hangö** · **anställda Hangö** · **områden** · **frånvaro**',
      '- **historik familjerådgivning Hangö** · **ångra** – din senaste ändring',
      '- **exportera kontakter Hangö** – en tabell; skicka den ändrade tabellen tillbaka i den här chatten',
      '',
      'Jag visar varje ändring först, och den sparas först när du bekräftar.',
    ].join('\n'),
    admin: [
      '**Som huvudanvändare**',
      '- **utse koordinator Hangö: Maija Malli** · **ta bort koordinator …**',
    ].join('\n'),
    forms: 'Om du inte minns orden, fyll i ett formulär:',
    all: 'Skriv *hjälp* för att se resten.',
  },
  en: {
    own: [
      '**Your own information**',
      '- **I am away 1–15 December** · **I am back**',
      '- **my phone is 040 …** · **my title is …** · **I serve in Finnish and Swedish**',
      '- **follow family counselling Hartola** – I’ll tell you when it changes',
    ].join('\n'),
    specialist: '- **I consult by phone and in writing** – how people can ask your advice',
    outreach: [
      '**Outreach**',
      '- **add outreach speech therapy Hartola: Hartola day care, every Tuesday 9–11**',
      '- **cancel outreach Hartola day care 8 December** · **remove outreach …** · **outreach Hartola**',
    ].join('\n'),
    coordinator: [
      '**As a coordinator you keep the information up to date**',
      '- **assign Maija Malli as substitute for family counselling in Hartola 1 January – 30 June**',
      '- **Maija Malli leaves on 31 December, replaced by Matti Malli**',
      '- **add worker …** · **remove worker …** · **add service …** · **add area …** · **add keywords family counselling: quarrels**',
      '- **edit service Family counselling description: …** · **next step family counselling: …** · **end service …**',
      '- **to check** · **verified family counselling Hartola** · **reports** · **coverage**',
      '- **services Hartola** · **workers Hartola** · **areas** · **absences**',
      '- **history family counselling Hartola** · **undo** – your latest change',
      '- **export contacts Hartola** – a spreadsheet; send the changed one back in this chat',
      '',
      'I show every change first, and only your confirmation saves it.',
    ].join('\n'),
    admin: ['**As an admin**', '- **name coordinator Hartola: Maija Malli** · **remove coordinator …**'].join(
      '\n',
    ),
    forms: 'If you do not remember the words, fill in a form:',
    all: 'Write *help* to see the rest.',
  },
};
