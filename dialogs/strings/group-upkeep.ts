import type { Language } from '../../knowledge/kernel/languages.ts';
import type { GroupForm } from '../groups/presses.ts';

/** What is said when groups are kept up. Parameters are already escaped for where they stand. */
interface GroupUpkeepStrings {
  readonly titles: Readonly<Record<GroupForm, string>>;
  readonly labels: {
    readonly name: string;
    readonly name_sv: string;
    readonly name_en: string;
    readonly aliases: string;
    readonly kind: string;
    readonly areas: string;
    readonly services: string;
    readonly who: string;
    readonly role: string;
    readonly when: string;
    readonly off: string;
    readonly move: string;
  };
  readonly hints: {
    readonly name: string;
    readonly aliases: string;
    readonly areas: string;
    readonly services: string;
    readonly who: string;
    readonly when: string;
    readonly off: (day: string) => string;
    readonly move: (day: string, other: string) => string;
  };
  readonly leaves: string;
  readonly remove: string;
  readonly nameMissing: string;
  readonly areasMissing: string;
  readonly exists: (group: string) => string;
  readonly notMember: (worker: string, group: string) => string;
  readonly notHeld: (group: string, day: string) => string;
  readonly noSeries: (group: string) => string;
  readonly whoMissing: string;
  readonly writeWhole: (names: string) => string;
  readonly noTime: string;
  readonly endsFirst: string;
  readonly severalTimes: string;
  readonly severalDays: string;
  /** A series says days on which it is not. */
  readonly exception: string;
  readonly notUnderstood: string;
  /** `day` is an example of one to come, `other` a later one. */
  readonly dayMissing: (day: string) => string;
  readonly toMissing: (day: string, other: string) => string;
  readonly nothingSaid: string;
  /** To somebody who would join or leave: who may see to it. */
  readonly membersKept: (group: string, names: string) => string;
  /** Several groups fit a command. */
  readonly sayAgain: string;
  readonly personalData: (kinds: string) => string;
  readonly warnLeads: (worker: string, groups: string) => string;
  readonly help: string;
}

export const groupUpkeep: Readonly<Record<Language, GroupUpkeepStrings>> = {
  fi: {
    titles: {
      add: 'Lisää ryhmä',
      edit: 'Muuta ryhmän tietoja',
      members: 'Muuta jäseniä',
      meets: 'Muuta kokoontumisia',
    },
    labels: {
      name: 'Nimi',
      name_sv: 'Nimi ruotsiksi',
      name_en: 'Nimi englanniksi',
      aliases: 'Muut nimet',
      kind: 'Laji',
      areas: 'Alueet',
      services: 'Palvelut, joita ryhmä käsittelee',
      who: 'Työntekijä',
      role: 'Tehtävä ryhmässä',
      when: 'Milloin ryhmä kokoontuu',
      off: 'Peruttava kerta',
      move: 'Siirrettävä kerta',
    },
    hints: {
      name: 'HYVÄ-työryhmä',
      aliases: 'hyvis, HYVÄ-ryhmä',
      areas: 'Hartola, Sysmä',
      services: 'perheneuvola, kuraattori',
      who: 'Nimi tai sähköposti',
      when: 'joka kolmas tiistai klo 9–11',
      off: (day) => day,
      move: (day, other) => `${day} -> ${other} klo 9–11`,
    },
    leaves: 'poistuu ryhmästä',
    remove: 'Poista ryhmä',
    nameMissing: 'Kirjoita ryhmän nimi.',
    areasMissing: 'Kirjoita, millä alueella ryhmä toimii.',
    exists: (group) => `Ryhmä ${group} on jo hakemistossa.`,
    notMember: (worker, group) => `${worker} ei kuulu ryhmään ${group}.`,
    notHeld: (group, day) => `${group} ei kokoonnu ${day} muutenkaan. Tarkista päivä.`,
    noSeries: (group) =>
      `Ryhmälle ${group} ei ole merkitty kokoontumispäiviä, joten yksittäistä kertaa ei voi perua eikä siirtää. Merkitse ensin, milloin ryhmä kokoontuu.`,
    whoMissing: 'Kirjoita työntekijän nimi tai sähköpostiosoite.',
    writeWhole: (names) => `Kirjoita koko nimi. Hakemistossa ovat: ${names}.`,
    noTime: 'Kirjoita myös, mistä mihin kellonaikaan, esimerkiksi *joka kolmas tiistai klo 9–11*.',
    endsFirst: 'Kellonaika loppuu ennen kuin alkaa. Kirjoita ensin alku, esimerkiksi *klo 9–11*.',
    severalTimes: 'Kirjoitit useita aikoja. Kirjoita yksi, esimerkiksi *joka kolmas tiistai klo 9–11*.',
    severalDays: 'Kirjoitit useita päiviä. Siirrä yksi kerrallaan.',
    exception: 'Kirjoita ensin, milloin ryhmä kokoontuu, ja peru yksittäinen kokous sen jälkeen.',
    notUnderstood:
      'En ymmärtänyt, milloin ryhmä kokoontuu. Kirjoita esimerkiksi *joka kolmas tiistai klo 9–11*, *kuukauden viimeinen perjantai klo 9–11* tai *kerran lukukaudessa*.',
    dayMissing: (day) => `Kirjoita päivä, esimerkiksi *${day}*`,
    toMissing: (day, other) => `Kirjoita myös uusi päivä, esimerkiksi *${day} -> ${other}*`,
    nothingSaid: 'Kirjoita ainakin yksi muutos.',
    membersKept: (group, names) =>
      `Ryhmän ${group} jäsenet pitää ajan tasalla sen puheenjohtaja, sihteeri tai alueen koordinaattori. Pyydä: ${names}.`,
    sayAgain:
      'Mitään ei vielä muutettu. Avaa ryhmä ja kirjoita sama uudelleen, tai kirjoita mukaan ryhmän koko nimi.',
    personalData: (kinds) =>
      `Nimessä näyttää olevan tieto, jota Koppi ei ota vastaan: ${kinds}. Kirjoita pelkkä ryhmän nimi. Mitään ei tallennettu.`,
    warnLeads: (worker, groups) =>
      `${worker} on edelleen näiden ryhmien puheenjohtaja tai sihteeri: ${groups}. Valitse uusi.`,
    help: [
      '**Ryhmät**',
      '- **ryhmät Hartola** · **HYVÄ-ryhmä** · **kuka vetää HYVÄ-ryhmää?** · **milloin ydintiimi kokoontuu?**',
      '- **lisää Maija Malli HYVÄ-ryhmään sihteeriksi** · **poista Maija Malli HYVÄ-ryhmästä**',
      '- **HYVÄ-ryhmä kokoontuu joka kolmas tiistai klo 9–11** · **peru HYVÄ-ryhmän kokous 22.12.**',
      '- kun ryhmä on avattu: **lisää jäsen Maija Malli** · **sihteeri on Maija Malli** · **lisää minut**',
    ].join('\n'),
  },
  sv: {
    titles: {
      add: 'Lägg till grupp',
      edit: 'Ändra gruppens uppgifter',
      members: 'Ändra medlemmar',
      meets: 'Ändra mötestider',
    },
    labels: {
      name: 'Namn',
      name_sv: 'Namn på svenska',
      name_en: 'Namn på engelska',
      aliases: 'Andra namn',
      kind: 'Slag',
      areas: 'Områden',
      services: 'Service som gruppen behandlar',
      who: 'Anställd',
      role: 'Uppgift i gruppen',
      when: 'När gruppen träffas',
      off: 'Möte som ställs in',
      move: 'Möte som flyttas',
    },
    hints: {
      name: 'Barn- och familjenätverket',
      aliases: 'familjenätverket',
      areas: 'Hangö, Raseborg',
      services: 'familjerådgivning, kurator',
      who: 'Namn eller e-post',
      when: 'var tredje tisdag kl. 9–11',
      off: (day) => day,
      move: (day, other) => `${day} -> ${other} kl. 9–11`,
    },
    leaves: 'lämnar gruppen',
    remove: 'Ta bort gruppen',
    nameMissing: 'Skriv gruppens namn.',
    areasMissing: 'Skriv i vilket område gruppen verkar.',
    exists: (group) => `Gruppen ${group} finns redan.`,
    notMember: (worker, group) => `${worker} hör inte till gruppen ${group}.`,
    notHeld: (group, day) => `${group} träffas inte ${day} i alla fall. Kontrollera dagen.`,
    noSeries: (group) =>
      `Det är inte antecknat vilka dagar ${group} träffas, så ett enskilt möte kan inte ställas in eller flyttas. Anteckna först när gruppen träffas.`,
    whoMissing: 'Skriv den anställdas namn eller e-postadress.',
    writeWhole: (names) => `Skriv hela namnet. Här finns: ${names}.`,
    noTime: 'Skriv också från vilket till vilket klockslag, till exempel *var tredje tisdag kl. 9–11*.',
    endsFirst: 'Sluttiden är före starttiden. Skriv först början, till exempel *kl. 9–11*.',
    severalTimes: 'Du skrev flera tider. Skriv en, till exempel *var tredje tisdag kl. 9–11*.',
    severalDays: 'Du skrev flera dagar. Flytta en i taget.',
    exception: 'Skriv först när gruppen möts och ställ sedan in det enskilda mötet.',
    notUnderstood:
      'Jag förstod inte när gruppen träffas. Skriv till exempel *var tredje tisdag kl. 9–11*, *sista fredagen i månaden kl. 9–11* eller *en gång per termin*.',
    dayMissing: (day) => `Skriv dagen, till exempel *${day}*.`,
    toMissing: (day, other) => `Skriv också den nya dagen, till exempel *${day} -> ${other}*.`,
    nothingSaid: 'Skriv minst en ändring.',
    membersKept: (group, names) =>
      `Medlemmarna i ${group} hålls uppdaterade av ordföranden, sekreteraren eller områdets koordinator. Fråga: ${names}.`,
    sayAgain:
      'Ingenting ändrades ännu. Öppna gruppen och skriv samma sak på nytt, eller skriv gruppens hela namn med.',
    personalData: (kinds) =>
      `Namnet verkar innehålla något som Koppi inte tar emot: ${kinds}. Skriv bara gruppens namn. Ingenting sparades.`,
    warnLeads: (worker, groups) =>
      `${worker} är fortfarande ordförande eller sekreterare i: ${groups}. Välj en ny.`,
    help: [
      '**Grupper**',
      '- **grupper Hangö** · **familjenätverket** · **vem leder nätverket i Hangö?** · **när träffas nätverket?**',
      '- **lägg till Maija Malli i familjenätverket som sekreterare** · **ta bort Maija Malli ur familjenätverket**',
      '- **familjenätverket träffas var tredje tisdag kl. 9–11** · **ställ in familjenätverkets möte 22.12**',
      '- när gruppen är öppnad: **lägg till medlem Maija Malli** · **sekreteraren är Maija Malli** · **lägg till mig**',
    ].join('\n'),
  },
  en: {
    titles: {
      add: 'Add a group',
      edit: 'Change the details of the group',
      members: 'Change members',
      meets: 'Change meeting times',
    },
    labels: {
      name: 'Name',
      name_sv: 'Name in Swedish',
      name_en: 'Name in English',
      aliases: 'Other names',
      kind: 'Kind',
      areas: 'Areas',
      services: 'Services it works on',
      who: 'Worker',
      role: 'Role in the group',
      when: 'When the group meets',
      off: 'Meeting to call off',
      move: 'Meeting to move',
    },
    hints: {
      name: 'HYVÄ working group',
      aliases: 'HYVÄ group',
      areas: 'Hartola, Sysmä',
      services: 'family counselling, school social worker',
      who: 'Name or e-mail',
      when: 'every third Tuesday 9–11',
      off: (day) => day,
      move: (day, other) => `${day} -> ${other} 9–11`,
    },
    leaves: 'leaves the group',
    remove: 'Remove the group',
    nameMissing: 'Write the name of the group.',
    areasMissing: 'Write in which area the group works.',
    exists: (group) => `The group ${group} is there already.`,
    notMember: (worker, group) => `${worker} is not a member of ${group}.`,
    notHeld: (group, day) => `${group} does not meet on ${day} anyway. Check the day.`,
    noSeries: (group) =>
      `The meeting days of ${group} have not been recorded, so a single meeting cannot be called off or moved. First record when the group meets.`,
    whoMissing: 'Write the name or e-mail address of the worker.',
    writeWhole: (names) => `Write the whole name. The directory has: ${names}.`,
    noTime: 'Write also from what time to what time, for example *every third Tuesday 9–11*.',
    endsFirst: 'It ends before it starts. Write the start first, for example *9–11*.',
    severalTimes: 'You wrote several times. Write one, for example *every third Tuesday 9–11*.',
    severalDays: 'You wrote several days. Move one at a time.',
    exception: 'Write first when the group meets, and then call off the single meeting.',
    notUnderstood:
      'I did not understand when the group meets. Write for example *every third Tuesday 9–11*, *the last Friday of the month 9–11* or *once a term*.',
    dayMissing: (day) => `Write the day, for example *${day}*.`,
    toMissing: (day, other) => `Write the new day too, for example *${day} -> ${other}*.`,
    nothingSaid: 'Write at least one change.',
    membersKept: (group, names) =>
      `The members of ${group} are kept by its chair, its secretary or the coordinator of the area. Ask ${names}.`,
    sayAgain:
      'Nothing has been changed yet. Open the group and write the same again, or write it with the full name.',
    personalData: (kinds) =>
      `The name seems to hold something that Koppi does not take: ${kinds}. Write the name of the group only. Nothing was saved.`,
    warnLeads: (worker, groups) => `${worker} is still chair or secretary of: ${groups}. Choose another one.`,
    help: [
      '**Groups**',
      '- **groups Hartola** · **HYVÄ group** · **who chairs the HYVÄ group?** · **when does the core team meet?**',
      '- **add Maija Malli to the HYVÄ group as secretary** · **remove Maija Malli from the HYVÄ group**',
      '- **the HYVÄ group meets every third Tuesday 9–11** · **cancel the HYVÄ group meeting 22.12.**',
      '- once a group is open: **add member Maija Malli** · **the secretary is Maija Malli** · **add me**',
    ].join('\n'),
  },
};
