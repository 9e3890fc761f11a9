import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of following a group's summaries. Parameters are already escaped for where they stand. */
interface MeetingFollowStrings {
  readonly atOnce: string;
  readonly weekly: string;
  readonly never: string;
  readonly chosen: Readonly<Record<'at_once' | 'weekly' | 'never', (group: string) => string>>;
  /** In the list of what somebody follows. */
  readonly followed: Readonly<Record<'at_once' | 'weekly', (group: string) => string>>;
  readonly mayNot: (group: string) => string;
  readonly noAddress: string;
  readonly why: string;

  readonly weekTitle: string;
  /** A summary in one line: the group, the day, and how much it holds. */
  readonly weekRow: (group: string, day: string, decisions: number, actions: number) => string;
  readonly weekMore: (count: number) => string;
  readonly weekWhy: string;
  readonly weekSummary: (count: number) => string;
  readonly open: (group: string, day: string) => string;
}

const plural = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);

export const meetingFollow: Readonly<Record<Language, MeetingFollowStrings>> = {
  fi: {
    atOnce: 'Seuraa',
    weekly: 'Viikoittain',
    never: 'Ei minulle',
    chosen: {
      at_once: (group) =>
        `Saat ryhmän ${group} muistiot heti, kun ne julkaistaan. Lopeta kirjoittamalla *en seuraa* ja ryhmän nimi.`,
      weekly: (group) => `Saat ryhmän ${group} muistiot koottuna maanantaisin.`,
      never: (group) => `En lähetä sinulle ryhmän ${group} muistioita. Voit silti lukea ne kysymällä.`,
    },
    followed: {
      at_once: (group) => `${group}: muistiot heti`,
      weekly: (group) => `${group}: muistiot maanantaisin`,
    },
    mayNot: (group) =>
      `Ryhmän ${group} muistioita voivat seurata ryhmän jäsenet ja ryhmän alueen työntekijät.`,
    noAddress: 'En tiedä sähköpostiosoitettasi, joten en voi lähettää sinulle muistioita.',
    why: 'Saat tämän, koska seuraat ryhmää.',
    weekTitle: 'Viikon muistiot',
    weekRow: (group, day, decisions, actions) =>
      `${group} ${day}: ${plural(decisions, 'yksi päätös', 'päätöstä')}, ${plural(actions, 'yksi toimenpide', 'toimenpidettä')}`,
    weekMore: (count) => (count === 1 ? 'ja yksi muu muistio' : `ja ${count} muuta muistiota`),
    weekWhy:
      'Saat muistiot, koska seuraat ryhmiä tai työskentelet niiden palveluissa. Lopeta kirjoittamalla *en seuraa* ja ryhmän nimi.',
    weekSummary: (count) => (count === 1 ? 'Viikon muistiot: yksi' : `Viikon muistiot: ${count}`),
    open: (group, day) => `${group} ${day}`,
  },
  sv: {
    atOnce: 'Följ',
    weekly: 'Varje vecka',
    never: 'Inte för mig',
    chosen: {
      at_once: (group) =>
        `Du får minnesanteckningarna för ${group} genast när de publiceras. Sluta genom att skriva *följ inte* och gruppens namn.`,
      weekly: (group) => `Du får minnesanteckningarna för ${group} samlade på måndagar.`,
      never: (group) =>
        `Jag skickar dig inga minnesanteckningar för ${group}. Du kan ändå läsa dem genom att fråga.`,
    },
    followed: {
      at_once: (group) => `${group}: minnesanteckningarna genast`,
      weekly: (group) => `${group}: minnesanteckningarna på måndagar`,
    },
    mayNot: (group) =>
      `Minnesanteckningarna för ${group} kan följas av gruppens medlemmar och dem som arbetar i gruppens område.`,
    noAddress: 'Jag känner inte till din e-postadress, så jag kan inte skicka minnesanteckningar till dig.',
    why: 'Du får det här eftersom du följer gruppen.',
    weekTitle: 'Veckans minnesanteckningar',
    weekRow: (group, day, decisions, actions) =>
      `${group} ${day}: ${plural(decisions, 'ett beslut', 'beslut')}, ${plural(actions, 'en åtgärd', 'åtgärder')}`,
    weekMore: (count) => (count === 1 ? 'och en till' : `och ${count} till`),
    weekWhy:
      'Du får anteckningarna eftersom du följer grupperna eller arbetar i deras tjänster. Sluta genom att skriva *följ inte* och gruppens namn.',
    weekSummary: (count) =>
      count === 1 ? 'Veckans minnesanteckningar: ett möte' : `Veckans minnesanteckningar: ${count} möten`,
    open: (group, day) => `${group} ${day}`,
  },
  en: {
    atOnce: 'Follow',
    weekly: 'Weekly',
    never: 'Not for me',
    chosen: {
      at_once: (group) =>
        `You get the summaries of ${group} as soon as they are published. To stop, write *unfollow* and the group’s name.`,
      weekly: (group) => `You get the summaries of ${group} together on Mondays.`,
      never: (group) => `I’ll send you no summaries of ${group}. You can still read them by asking.`,
    },
    followed: {
      at_once: (group) => `${group}: summaries at once`,
      weekly: (group) => `${group}: summaries on Mondays`,
    },
    mayNot: (group) => `Summaries of ${group} can be followed by its members and those who work in its area.`,
    noAddress: 'I do not know your e-mail address, so I cannot send you summaries.',
    why: 'You get this because you follow the group.',
    weekTitle: 'Summaries of the week',
    weekRow: (group, day, decisions, actions) =>
      `${group} ${day}: ${plural(decisions, 'one decision', 'decisions')}, ${plural(actions, 'one action', 'actions')}`,
    weekMore: (count) => (count === 1 ? 'and one more summary' : `and ${count} more summaries`),
    weekWhy:
      'You get the summaries because you follow the groups or work in their services. To stop, write *unfollow* and the group’s name.',
    weekSummary: (count) => (count === 1 ? 'Summaries of the week: one' : `Summaries of the week: ${count}`),
    open: (group, day) => `${group} ${day}`,
  },
};
