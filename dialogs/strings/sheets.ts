import type { ContactSheetTexts } from '../../knowledge/exchange/contact-sheet.ts';
import type { CoverageSheetTexts } from '../../knowledge/exchange/coverage-sheet.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { finnishDay, swedishDay } from './days.ts';
import { en } from './en.ts';

/** The words of the lists that are printed. Plain text, not markdown. */
interface SheetStrings {
  readonly contacts: ContactSheetTexts;
  readonly coverage: CoverageSheetTexts;
}

/** With the year even when it is this one: a list on a wall stays there over the new year. */
const noYearIsThis = '';

const fi: SheetStrings = {
  contacts: {
    title: (area) => `Yhteystiedot: ${area}`,
    onDay: (day) => `Tilanne ${day}`,
    keptBy: (coordinator, email) => `Tietoja ylläpitää ${coordinator}, ${email}`,
    keptByNobody: 'Alueelle ei ole nimetty tietojen ylläpitäjää.',
    columns: {
      service: 'Palvelu',
      role: 'Rooli',
      name: 'Nimi',
      jobTitle: 'Nimike',
      employer: 'Työnantaja',
      phone: 'Puhelin',
      email: 'Sähköposti',
      area: 'Vastuualue',
      nextStep: 'Mitä seuraavaksi tapahtuu',
      checked: 'Tarkistettu',
    },
    roles: { primary: 'Ensisijainen', substitute: 'Varahenkilö', consultant: 'Konsultti' },
    sectors: {
      municipality: 'Kunta',
      wellbeing_county: 'Hyvinvointialue tai kuntayhtymä',
      association: 'Järjestöt',
      parish: 'Seurakunta',
      state: 'Valtio',
    },
    sectorUnknown: 'Muut',
    away: (worker, until) => `${worker} (poissa ${until} asti)`,
    notChecked: 'Ei tarkistettu',
    importTab: 'tuonti',
    day: (day) => finnishDay(day, noYearIsThis),
  },
  coverage: {
    title: 'Puuttuvat yhteyshenkilöt ja käännökset',
    onDay: (day) => `Tilanne ${day}`,
    noGaps: 'Puutteita ei ole.',
    columns: { gap: 'Mikä puuttuu', service: 'Palvelu', area: 'Alue', keepers: 'Tietoja ylläpitää' },
    kinds: {
      no_primary: 'Ensisijainen henkilö puuttuu',
      no_substitute: 'Varahenkilö puuttuu',
      no_special: 'Erityistason työntekijää ei ole nimetty',
      no_swedish: 'Ruotsinkielinen teksti puuttuu',
    },
    day: (day) => finnishDay(day, noYearIsThis),
  },
};

const sv: SheetStrings = {
  contacts: {
    title: (area) => `Kontaktuppgifter: ${area}`,
    onDay: (day) => `Läget ${day}`,
    keptBy: (coordinator, email) => `Uppgifterna upprätthålls av ${coordinator}, ${email}`,
    keptByNobody: 'Ingen är utsedd att upprätthålla områdets uppgifter.',
    columns: {
      service: 'Service',
      role: 'Roll',
      name: 'Namn',
      jobTitle: 'Titel',
      employer: 'Arbetsgivare',
      phone: 'Telefon',
      email: 'E-post',
      area: 'Ansvarsområde',
      nextStep: 'Vad händer härnäst',
      checked: 'Kontrollerat',
    },
    roles: { primary: 'Ordinarie kontakt', substitute: 'Ersättare', consultant: 'Konsult' },
    sectors: {
      municipality: 'Kommunen',
      wellbeing_county: 'Välfärdsområdet eller samkommunen',
      association: 'Organisationer',
      parish: 'Församlingen',
      state: 'Staten',
    },
    sectorUnknown: 'Övriga',
    away: (worker, until) => `${worker} (borta till och med ${until})`,
    notChecked: 'Inte kontrollerat',
    importTab: 'import',
    day: (day) => swedishDay(day, noYearIsThis),
  },
  coverage: {
    title: 'Kontaktpersoner och översättningar som saknas',
    onDay: (day) => `Läget ${day}`,
    noGaps: 'Ingenting saknas.',
    columns: {
      gap: 'Vad saknas',
      service: 'Tjänst',
      area: 'Område',
      keepers: 'Uppgifterna upprätthålls av',
    },
    kinds: {
      no_primary: 'Ordinarie kontakt saknas',
      no_substitute: 'Ersättare saknas',
      no_special: 'Ingen anställd på specialnivå är utsedd',
      no_swedish: 'Svensk text saknas',
    },
    day: (day) => swedishDay(day, noYearIsThis),
  },
};

const english: SheetStrings = {
  contacts: {
    title: (area) => `Contacts: ${area}`,
    onDay: (day) => `As of ${day}`,
    keptBy: (coordinator, email) => `Information kept by ${coordinator}, ${email}`,
    keptByNobody: 'Nobody is named to keep the information of this area.',
    columns: {
      service: 'Service',
      role: 'Role',
      name: 'Name',
      jobTitle: 'Title',
      employer: 'Employer',
      phone: 'Phone',
      email: 'E-mail',
      area: 'Area of responsibility',
      nextStep: 'What happens next',
      checked: 'Checked',
    },
    roles: { primary: 'Primary contact', substitute: 'Substitute', consultant: 'Consultant' },
    sectors: {
      municipality: 'Municipality',
      wellbeing_county: 'Wellbeing services county or joint authority',
      association: 'Associations',
      parish: 'Parish',
      state: 'State',
    },
    sectorUnknown: 'Others',
    away: (worker, until) => `${worker} (away up to and including ${until})`,
    notChecked: 'Not checked',
    importTab: 'import',
    day: (day) => en.day(day, noYearIsThis),
  },
  coverage: {
    title: 'Missing contacts and translations',
    onDay: (day) => `As of ${day}`,
    noGaps: 'Nothing is missing.',
    columns: { gap: 'What is missing', service: 'Service', area: 'Area', keepers: 'Information kept by' },
    kinds: {
      no_primary: 'No primary contact',
      no_substitute: 'No substitute',
      no_special: 'No special-level worker is named',
      no_swedish: 'Swedish text is missing',
    },
    day: (day) => en.day(day, noYearIsThis),
  },
};

export const sheetStrings: Readonly<Record<Language, SheetStrings>> = { fi, sv, en: english };
