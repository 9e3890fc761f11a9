import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Theme } from '../../knowledge/language/lexicon/index.ts';
import type { StageName } from '../../knowledge/language/life-stages.ts';
import type { Provider } from '../../knowledge/language/listing.ts';

/** What is said around lists of services. Parameters are already escaped for where they stand. */
interface ListingStrings {
  readonly title: (area: string, count: number) => string;
  readonly peopleTitle: (area: string, count: number) => string;
  /** Below the title: by whom and for whom, each when it was said. */
  readonly givenBy: Readonly<Record<Provider, string>>;
  readonly forStages: (stages: readonly StageName[]) => string;
  readonly chooseTheme: string;
  readonly theme: Readonly<Record<Theme, string>>;
  /** A button. */
  readonly themeButton: (theme: string, count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly toThemes: string;
  /** The people differ within the area. */
  readonly byArea: string;
  readonly none: (area: string) => string;
  /** Only services for the stage of life are shown, and there are more for every age. */
  readonly more: (count: number) => string;
  readonly showAll: string;
  readonly andMore: (count: number) => string;
  readonly whichArea: string;
}

const stages: Readonly<Record<Language, Readonly<Record<StageName, string>>>> = {
  fi: {
    baby: 'vauvat',
    toddler: 'taaperot',
    preschool: 'eskari-ikäiset',
    primary: 'alakouluikäiset',
    lower_secondary: 'yläkouluikäiset',
    youth: 'nuoret',
    adult: 'aikuiset',
  },
  sv: {
    baby: 'spädbarn',
    toddler: 'småbarn',
    preschool: 'barn i förskoleåldern',
    primary: 'barn i lågstadieåldern',
    lower_secondary: 'barn i högstadieåldern',
    youth: 'unga',
    adult: 'vuxna',
  },
  en: {
    baby: 'babies',
    toddler: 'toddlers',
    preschool: 'pre-school children',
    primary: 'primary school children',
    lower_secondary: 'lower secondary pupils',
    youth: 'young people',
    adult: 'adults',
  },
};

const told = (language: Language, said: readonly StageName[]): string =>
  said.map((stage) => stages[language][stage]).join(', ');

export const listingStrings: Readonly<Record<Language, ListingStrings>> = {
  fi: {
    title: (area, count) => `Palvelut: ${area} (${count})`,
    peopleTitle: (area, count) => `Kuka hoitaa mitäkin: ${area} (${count} palvelua)`,
    givenBy: {
      municipality: 'Järjestäjä: kunta',
      wellbeing_county: 'Järjestäjä: hyvinvointialue',
      association: 'Järjestäjä: järjestöt',
      parish: 'Järjestäjä: seurakunta',
      kela: 'Järjestäjä: Kela',
    },
    forStages: (said) => `Kenelle: ${told('fi', said)}`,
    chooseTheme: 'Valitse aihe, niin näytän palvelut ja yhteyshenkilöt.',
    theme: {
      pregnancy_and_baby: 'Raskaus ja vauva',
      early_education: 'Varhaiskasvatus',
      school: 'Koulu',
      youth: 'Nuoret',
      everyday_support: 'Arjen ja vanhemmuuden tuki',
      mental_health: 'Mielenterveys',
      therapy_and_health: 'Terveys ja terapiat',
      disability: 'Vammaisuus',
      family_law: 'Perheneuvonta, ero ja sopiminen',
      child_welfare: 'Lastensuojelu',
      violence_and_crisis: 'Väkivalta ja kriisit',
      substances_and_crime: 'Päihteet ja rikokset',
      money_and_housing: 'Raha ja asuminen',
      immigration: 'Maahanmuutto',
      leisure: 'Vapaa-aika ja kohtaamispaikat',
      parish_and_associations: 'Seurakunnat ja järjestöt',
      other: 'Muut',
    },
    themeButton: (theme, count) => `${theme} (${count})`,
    page: (page, pages) => `Sivu ${page}/${pages}`,
    toThemes: 'Kaikki aiheet',
    byArea: 'yhteyshenkilö vaihtelee alueittain',
    none: (area) => `Näillä ehdoilla en löytänyt palveluja tältä alueelta: ${area}. Kokeile kysyä väljemmin.`,
    more: (count) =>
      count === 1
        ? 'Lisäksi alueella on yksi palvelu, jota ei ole rajattu iän mukaan.'
        : `Lisäksi alueella on ${count} palvelua, joita ei ole rajattu iän mukaan.`,
    showAll: 'Näytä kaikki palvelut',
    andMore: (count) => `… ja ${count} muuta. Rajaa aiheella tai alueella.`,
    whichArea: 'Minkä alueen palvelut näytän?',
  },
  sv: {
    title: (area, count) => `Tjänster: ${area} (${count})`,
    peopleTitle: (area, count) => `Vem sköter vad: ${area} (${count} tjänster)`,
    givenBy: {
      municipality: 'Ordnas av: kommunen',
      wellbeing_county: 'Ordnas av: välfärdsområdet',
      association: 'Ordnas av: föreningar och organisationer',
      parish: 'Ordnas av: församlingen',
      kela: 'Ordnas av: FPA',
    },
    forStages: (said) => `För: ${told('sv', said)}`,
    chooseTheme: 'Välj ett tema, så visar jag tjänsterna och kontaktpersonerna.',
    theme: {
      pregnancy_and_baby: 'Graviditet och spädbarn',
      early_education: 'Småbarnspedagogik',
      school: 'Skola',
      youth: 'Unga',
      everyday_support: 'Stöd i vardagen och föräldraskapet',
      mental_health: 'Psykisk hälsa',
      therapy_and_health: 'Hälsa och terapier',
      disability: 'Funktionsnedsättning',
      family_law: 'Familjerådgivning, skilsmässa och medling',
      child_welfare: 'Barnskydd',
      violence_and_crisis: 'Våld och kriser',
      substances_and_crime: 'Rusmedel och brott',
      money_and_housing: 'Pengar och boende',
      immigration: 'Invandring',
      leisure: 'Fritid och mötesplatser',
      parish_and_associations: 'Församlingar och föreningar',
      other: 'Övriga',
    },
    themeButton: (theme, count) => `${theme} (${count})`,
    page: (page, pages) => `Sida ${page}/${pages}`,
    toThemes: 'Alla teman',
    byArea: 'kontaktpersonen varierar mellan områdena',
    none: (area) => `Jag hittade inga sådana tjänster i det här området: ${area}. Fråga gärna lite bredare.`,
    more: (count) =>
      count === 1
        ? 'Dessutom finns en tjänst i området som inte är begränsad till någon ålder.'
        : `Dessutom finns ${count} tjänster i området som inte är begränsade till någon ålder.`,
    showAll: 'Visa alla tjänster',
    andMore: (count) => `… och ${count} till. Välj ett tema eller ett mindre område.`,
    whichArea: 'Vilket områdes tjänster vill du se?',
  },
  en: {
    title: (area, count) => `Services: ${area} (${count})`,
    peopleTitle: (area, count) => `Who does what: ${area} (${count} services)`,
    givenBy: {
      municipality: 'Provided by: the municipality',
      wellbeing_county: 'Provided by: the wellbeing services county',
      association: 'Provided by: associations',
      parish: 'Provided by: the parish',
      kela: 'Provided by: Kela',
    },
    forStages: (said) => `For: ${told('en', said)}`,
    chooseTheme: 'Choose a theme, and I’ll show its services and contacts.',
    theme: {
      pregnancy_and_baby: 'Pregnancy and baby',
      early_education: 'Early childhood education',
      school: 'School',
      youth: 'Young people',
      everyday_support: 'Everyday life and parenting',
      mental_health: 'Mental health',
      therapy_and_health: 'Health and therapies',
      disability: 'Disability',
      family_law: 'Family counselling and separation',
      child_welfare: 'Child welfare',
      violence_and_crisis: 'Violence and crises',
      substances_and_crime: 'Substance use and crime',
      money_and_housing: 'Money and housing',
      immigration: 'Immigration',
      leisure: 'Leisure and meeting places',
      parish_and_associations: 'Parishes and associations',
      other: 'Other',
    },
    themeButton: (theme, count) => `${theme} (${count})`,
    page: (page, pages) => `Page ${page}/${pages}`,
    toThemes: 'All themes',
    byArea: 'the contact depends on the place',
    none: (area) => `I found no such services in this area: ${area}. Try asking more broadly.`,
    more: (count) =>
      count === 1
        ? 'The area also has one service that is not limited to any age.'
        : `The area also has ${count} services that are not limited to any age.`,
    showAll: 'Show all services',
    andMore: (count) => `… and ${count} more. Choose a theme or a smaller area.`,
    whichArea: 'Which area’s services shall I show?',
  },
};
