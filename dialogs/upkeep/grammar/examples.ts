import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Verb } from '../command.ts';

type Examples = Readonly<Record<Language, readonly string[]>>;

/** How each command may be said, for help and for saying what would have been understood. */
const examples: Readonly<Record<Verb, Examples>> = {
  add_service: {
    fi: ['lisää palvelu Perhekahvila'],
    sv: ['lägg till tjänst Familjecafé'],
    en: ['add service Family café'],
  },
  edit_service: {
    fi: [
      'muokkaa palvelua Perheneuvola kuvaus: Tukea kasvatuksen ja vanhemmuuden pulmiin',
      'muuta palvelun Perheneuvola nimi ruotsiksi: Familjerådgivning',
    ],
    sv: [
      'ändra tjänsten Familjerådgivning beskrivning: Stöd i frågor om föräldraskap',
      'ändra tjänsten Familjerådgivning namn på finska: Perheneuvola',
    ],
    en: [
      'edit service Family counselling clinic description: Support with questions of parenting',
      'edit service Family counselling clinic name in Finnish: Perheneuvola',
    ],
  },
  end_service: {
    fi: ['lopeta palvelu Perhevalmennus 31.12.'],
    sv: ['avsluta tjänsten Familjeförberedelse 31.12'],
    en: ['end service Antenatal and family classes 31.12.'],
  },
  add_worker: {
    fi: ['lisää työntekijä Liisa Laine, liisa.laine@example.org, 040 000 0000'],
    sv: ['lägg till anställd Liisa Laine, liisa.laine@example.org, 040 000 0000'],
    en: ['add worker Liisa Laine, liisa.laine@example.org, 040 000 0000'],
  },
  edit_worker: {
    fi: ['muokkaa työntekijää Elisa Koivula puhelin: 040 000 0000'],
    sv: ['ändra anställd Elisa Koivula telefon: 040 000 0000'],
    en: ['edit worker Elisa Koivula phone: 040 000 0000'],
  },
  remove_worker: {
    fi: ['poista työntekijä Elisa Koivula'],
    sv: ['ta bort anställd Elisa Koivula'],
    en: ['remove worker Elisa Koivula'],
  },
  assign: {
    fi: ['nimeä Elisa Koivula perheneuvola Hartola varahenkilöksi 1.1.-30.6.'],
    sv: ['utse Elisa Koivula till ersättare för familjerådgivningen i Hangö 1.1-30.6'],
    en: ['assign Elisa Koivula as substitute for speech therapy in Hartola 1.1.-30.6.'],
  },
  unassign: {
    fi: ['poista Elisa Koivula perheneuvola Hartola'],
    sv: ['ta bort Elisa Koivula från familjerådgivningen i Hangö'],
    en: ['remove Elisa Koivula from speech therapy in Hartola'],
  },
  replace: {
    fi: ['Elisa Koivula lopettaa 31.12., tilalle Outi Sallinen', 'korvaa Elisa Koivula: Outi Sallinen'],
    sv: ['Elisa Koivula slutar 31.12, ersätts av Outi Sallinen', 'byt ut Elisa Koivula mot Outi Sallinen'],
    en: [
      'Elisa Koivula leaves on 31.12., replaced by Outi Sallinen',
      'replace Elisa Koivula with Outi Sallinen',
    ],
  },
  add_area: {
    fi: ['lisää alue Kirkonkylä kuntaan Hartola'],
    sv: ['lägg till område Kyrkbyn i Hangö'],
    en: ['add area Church village in Hartola'],
  },
  move_area: {
    fi: ['siirrä alue Vääksy alueeseen Asikkala'],
    sv: ['flytta området Lappvik till Hangö'],
    en: ['move area Lappohja to Hanko'],
  },
  edit_area: {
    fi: ['muokkaa aluetta Vääksy muut nimet: Vesivehmaa, Vääksyn taajama'],
    sv: ['ändra området Lappvik andra namn: Skogby, Tvärminne'],
    en: ['edit area Lappohja other names: Skogby, Tvärminne'],
  },
  add_keywords: {
    fi: [
      'lisää avainsanat perheneuvola: perhekriisi, riidat',
      'perheneuvola tunnetaan myös nimellä: perheterapia',
    ],
    sv: ['lägg till nyckelord familjerådgivning: familjekris, gräl'],
    en: ['add keywords Family counselling clinic: family crisis, quarrels'],
  },
  remove_keywords: {
    fi: ['poista avainsana perheneuvola: riidat'],
    sv: ['ta bort nyckelord familjerådgivning: gräl'],
    en: ['remove keyword Family counselling clinic: quarrels'],
  },
  next_step: {
    fi: ['seuraava askel perheneuvola: Perheneuvola soittaa perheelle viikon kuluessa'],
    sv: ['nästa steg familjerådgivning: Rådgivningen ringer familjen inom en vecka'],
    en: ['next step Family counselling clinic: The clinic calls the family within a week'],
  },
  verify: {
    fi: ['tarkistettu perheneuvola Hartola'],
    sv: ['kontrollerat familjerådgivningen i Hangö'],
    en: ['verified speech therapy in Hartola'],
  },
  undo: { fi: ['peru'], sv: ['ångra'], en: ['undo'] },
  history: {
    fi: ['historia perheneuvola Hartola'],
    sv: ['historik familjerådgivningen i Hangö'],
    en: ['history speech therapy Hartola'],
  },
  list_services: { fi: ['palvelut Hartola'], sv: ['tjänster Hangö'], en: ['services Hartola'] },
  list_workers: { fi: ['työntekijät Hartola'], sv: ['anställda Hangö'], en: ['workers Hartola'] },
  list_areas: { fi: ['alueet'], sv: ['områden'], en: ['areas'] },
  coverage: { fi: ['katvealueet Hartola'], sv: ['luckor i Hangö'], en: ['coverage Hartola'] },
  gaps: {
    fi: ['kysymykset ilman vastausta'],
    sv: ['obesvarade frågor'],
    en: ['unanswered questions'],
  },
  due: { fi: ['tarkistettavat'], sv: ['att kontrollera'], en: ['to check'] },
  flags: { fi: ['ilmoitukset'], sv: ['anmälningar'], en: ['reports'] },
  absent: {
    fi: ['olen poissa 1.-15.12.', 'Elisa Koivula on poissa 1.-15.12.'],
    sv: ['jag är borta 1-15.12', 'Elisa Koivula är borta 1-15.12'],
    en: ['I am away 1.-15.12.', 'Elisa Koivula is away 1.-15.12.'],
  },
  back: { fi: ['olen palannut'], sv: ['jag är tillbaka'], en: ['I am back'] },
  absences: { fi: ['poissaolot Hartola'], sv: ['frånvaro Hangö'], en: ['absences Hartola'] },
  follow: {
    fi: ['seuraa perheneuvola Hartola'],
    sv: ['följ familjerådgivningen i Hangö'],
    en: ['follow speech therapy in Hartola'],
  },
  unfollow: {
    fi: ['älä seuraa perheneuvola Hartola'],
    sv: ['sluta följa familjerådgivningen i Hangö'],
    en: ['unfollow speech therapy in Hartola'],
  },
  follows: { fi: ['mitä seuraan'], sv: ['vad följer jag'], en: ['what do I follow'] },
  export_contacts: {
    fi: ['vie yhteystiedot Hanko'],
    sv: ['exportera kontakter Hangö'],
    en: ['export contacts Hanko'],
  },
  export_history: {
    fi: ['vie historia Hanko'],
    sv: ['exportera historik Hangö'],
    en: ['export history Hanko'],
  },
  export_coverage: {
    fi: ['vie katvealueet Hanko'],
    sv: ['exportera luckor Hangö'],
    en: ['export coverage Hanko'],
  },
  name_coordinator: {
    fi: ['nimeä koordinaattoriksi Elisa Koivula Hartola'],
    sv: ['utse till koordinator Elisa Koivula i Hangö'],
    en: ['name coordinator Elisa Koivula in Hartola'],
  },
  dismiss_coordinator: {
    fi: ['poista koordinaattori Elisa Koivula Hartola'],
    sv: ['ta bort koordinator Elisa Koivula i Hangö'],
    en: ['remove coordinator Elisa Koivula in Hartola'],
  },
  my_phone: {
    fi: ['puhelinnumeroni on 040 000 0000'],
    sv: ['mitt telefonnummer är 040 000 0000'],
    en: ['my phone is 040 000 0000'],
  },
  my_title: {
    fi: ['nimikkeeni on perheohjaaja'],
    sv: ['min titel är familjehandledare'],
    en: ['my title is family worker'],
  },
  my_languages: {
    fi: ['palvelen suomeksi ja ruotsiksi'],
    sv: ['jag betjänar på finska och svenska'],
    en: ['I serve in Finnish and Swedish'],
  },
  my_consultation: {
    fi: ['konsultaationi: puhelin, kirjallisesti'],
    sv: ['jag konsulterar per telefon'],
    en: ['I consult by phone'],
  },
  add_outreach: {
    fi: ['lisää jalkautuminen perheohjaus Vääksy: Vääksyn päiväkoti, kuukauden toinen tiistai klo 9-11'],
    sv: ['lägg till uppsökande talterapi Hangö: Hangö daghem, andra tisdagen i månaden kl. 9-11'],
    en: ['add outreach speech therapy Hartola: Hartola day care, second Tuesday of the month 9-11'],
  },
  cancel_outreach: {
    fi: ['peru jalkautuminen Vääksyn päiväkoti 8.12.'],
    sv: ['ställ in uppsökande Hangö daghem 8.12'],
    en: ['cancel outreach Hartola day care 8.12.'],
  },
  remove_outreach: {
    fi: ['poista jalkautuminen Vääksyn päiväkoti'],
    sv: ['ta bort uppsökande Hangö daghem'],
    en: ['remove outreach Hartola day care'],
  },
  list_outreach: { fi: ['jalkautumiset Hartola'], sv: ['uppsökande Hangö'], en: ['outreach Hartola'] },
};

export const examplesOf = (verb: Verb, language: Language): readonly string[] => examples[verb][language];
