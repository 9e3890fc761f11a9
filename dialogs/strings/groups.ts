import type { GroupKind, GroupRole } from '../../knowledge/directory/group.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of groups. Parameters are already escaped for where they stand. */
export interface GroupStrings {
  readonly kinds: Readonly<Record<GroupKind, string>>;
  readonly roles: Readonly<Record<GroupRole, string>>;
  /** A member with a role, within a list. */
  readonly memberAs: (name: string, role: string) => string;

  readonly listTitle: string;
  readonly listIn: (area: string) => string;
  readonly listNone: string;
  readonly listMore: (count: number) => string;
  readonly which: string;
  /** No group of that name is there; others are listed below. */
  readonly notThere: (area: string) => string;
  readonly chairLine: (name: string) => string;
  readonly nextLine: (occasion: string) => string;

  readonly chair: string;
  readonly secretary: string;
  readonly noChair: string;
  readonly noSecretary: string;
  /** Beside the chair and the secretary. */
  readonly members: (count: number) => string;
  readonly noMembers: string;
  readonly andMore: (count: number) => string;
  readonly concerns: (services: string) => string;
  readonly meets: (how: string) => string;
  readonly meetsUnknown: string;
  readonly next: (occasions: string) => string;
  readonly noNext: string;
  readonly summary: (group: string, chair: string) => string;
  readonly whenSummary: (group: string, occasion: string) => string;

  readonly buttons: {
    readonly open: string;
    readonly all: string;
    readonly members: string;
    readonly meets: string;
    readonly edit: string;
    readonly add: string;
  };
}

export const groupStrings: Readonly<Record<Language, GroupStrings>> = {
  fi: {
    kinds: { working_group: 'työryhmä', core_team: 'ydintiimi', network: 'verkosto' },
    roles: { chair: 'puheenjohtaja', secretary: 'sihteeri', member: 'jäsen' },
    memberAs: (name, role) => `${name} (${role})`,

    listTitle: 'Ryhmät',
    listIn: (area) => `Ryhmät, ${area}`,
    listNone: 'Ryhmiä ei ole merkitty.',
    listMore: (count) =>
      count === 1
        ? 'Ja yksi ryhmä lisää. Kerro alue, esimerkiksi *ryhmät Hartola*.'
        : `Ja ${count} ryhmää lisää. Kerro alue, esimerkiksi *ryhmät Hartola*.`,
    which: 'Mitä ryhmää tarkoitat?',
    notThere: (area) => `Tällaista ryhmää ei ole alueella ${area}. Muualla on:`,
    chairLine: (name) => `puheenjohtaja ${name}`,
    nextLine: (occasion) => `seuraavan kerran ${occasion}`,

    chair: 'Puheenjohtaja',
    secretary: 'Sihteeri',
    noChair: 'Puheenjohtajaa ei ole merkitty.',
    noSecretary: 'Sihteeriä ei ole merkitty.',
    members: (count) => `Muut jäsenet (${count})`,
    noMembers: 'Muita jäseniä ei ole merkitty.',
    andMore: (count) => (count === 1 ? 'ja yksi muu' : `ja ${count} muuta`),
    concerns: (services) => `Käsittelee: ${services}`,
    meets: (how) => `Kokoontuu ${how}`,
    meetsUnknown: 'Kokoontumisia ei ole merkitty.',
    next: (occasions) => `Seuraavat kerrat: ${occasions}`,
    noNext: 'Seuraavaa päivää ei ole merkitty.',
    summary: (group, chair) => `${group}: ${chair}`,
    whenSummary: (group, occasion) => `${group}: seuraavan kerran ${occasion}`,

    buttons: {
      open: 'Avaa ryhmä',
      all: 'Näytä kaikki jäsenet',
      members: 'Muuta jäseniä',
      meets: 'Muuta kokoontumisia',
      edit: 'Muuta tietoja',
      add: 'Lisää ryhmä',
    },
  },
  sv: {
    kinds: { working_group: 'arbetsgrupp', core_team: 'kärngrupp', network: 'nätverk' },
    roles: { chair: 'ordförande', secretary: 'sekreterare', member: 'medlem' },
    memberAs: (name, role) => `${name} (${role})`,

    listTitle: 'Grupper',
    listIn: (area) => `Grupper, ${area}`,
    listNone: 'Inga grupper har antecknats.',
    listMore: (count) =>
      count === 1
        ? 'Och en grupp till. Ange område, till exempel *grupper Hangö*.'
        : `Och ${count} grupper till. Ange område, till exempel *grupper Hangö*.`,
    which: 'Vilken grupp menar du?',
    notThere: (area) => `Det finns ingen sådan grupp i området ${area}. På andra håll finns:`,
    chairLine: (name) => `ordförande ${name}`,
    nextLine: (occasion) => `nästa gång ${occasion}`,

    chair: 'Ordförande',
    secretary: 'Sekreterare',
    noChair: 'Ingen ordförande har antecknats.',
    noSecretary: 'Ingen sekreterare har antecknats.',
    members: (count) => `Övriga medlemmar (${count})`,
    noMembers: 'Inga andra medlemmar har antecknats.',
    andMore: (count) => (count === 1 ? 'och en till' : `och ${count} till`),
    concerns: (services) => `Behandlar: ${services}`,
    meets: (how) => `Träffas ${how}`,
    meetsUnknown: 'Det är inte antecknat när gruppen träffas.',
    next: (occasions) => `Kommande gånger: ${occasions}`,
    noNext: 'Nästa dag är inte antecknad.',
    summary: (group, chair) => `${group}: ${chair}`,
    whenSummary: (group, occasion) => `${group}: nästa gång ${occasion}`,

    buttons: {
      open: 'Öppna gruppen',
      all: 'Visa alla medlemmar',
      members: 'Ändra medlemmar',
      meets: 'Ändra mötestider',
      edit: 'Ändra uppgifter',
      add: 'Lägg till grupp',
    },
  },
  en: {
    kinds: { working_group: 'working group', core_team: 'core team', network: 'network' },
    roles: { chair: 'chair', secretary: 'secretary', member: 'member' },
    memberAs: (name, role) => `${name} (${role})`,

    listTitle: 'Groups',
    listIn: (area) => `Groups, ${area}`,
    listNone: 'No groups have been recorded.',
    listMore: (count) =>
      count === 1
        ? 'And one more group. Name the area, for example *groups Hartola*.'
        : `And ${count} more groups. Name the area, for example *groups Hartola*.`,
    which: 'Which group do you mean?',
    notThere: (area) => `There is no such group in ${area}. Elsewhere there are:`,
    chairLine: (name) => `chaired by ${name}`,
    nextLine: (occasion) => `next ${occasion}`,

    chair: 'Chair',
    secretary: 'Secretary',
    noChair: 'No chair has been recorded.',
    noSecretary: 'No secretary has been recorded.',
    members: (count) => `Other members (${count})`,
    noMembers: 'No other members have been recorded.',
    andMore: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    concerns: (services) => `Works on: ${services}`,
    meets: (how) => `Meets ${how}`,
    meetsUnknown: 'When it meets has not been recorded.',
    next: (occasions) => `Next times: ${occasions}`,
    noNext: 'The next day has not been recorded.',
    summary: (group, chair) => `${group}: ${chair}`,
    whenSummary: (group, occasion) => `${group}: next ${occasion}`,

    buttons: {
      open: 'Open the group',
      all: 'Show all members',
      members: 'Change members',
      meets: 'Change meeting times',
      edit: 'Change details',
      add: 'Add a group',
    },
  },
};
