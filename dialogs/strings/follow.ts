import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said of what people follow. Parameters are already escaped for where they stand. */
interface FollowStrings {
  readonly placed: (service: string, area: string) => string;
  readonly following: (what: string) => string;
  readonly tooMany: (most: number) => string;
  readonly noAddress: string;
  readonly stopped: (what: string) => string;
  readonly notFollowed: string;
  readonly list: string;
  readonly nothing: string;
  readonly stop: (what: string) => string;

  readonly title: string;
  readonly summary: (count: number) => string;
  readonly by: (name: string, day: string) => string;
  readonly why: string;
}

export const followStrings: Readonly<Record<Language, FollowStrings>> = {
  fi: {
    placed: (service, area) => `${service}, ${area}`,
    following: (what) =>
      `**Seuraat nyt:** ${what}. Kun joku muu muuttaa tietoja, kerron siitä seuraavan työpäivän aamuna. Lopeta kirjoittamalla **älä seuraa** ja palvelun tai alueen nimi.`,
    tooMany: (most) =>
      `Voit seurata enintään ${most} asiaa. Katso seuraamasi kirjoittamalla **mitä seuraan**.`,
    noAddress: 'En tiedä sähköpostiosoitettasi, joten en voi kertoa sinulle muutoksista.',
    stopped: (what) => `Et enää seuraa: ${what}.`,
    notFollowed: 'Et seuraa tätä.',
    list: '**Seuraat näitä**',
    nothing: 'Et seuraa mitään. Kirjoita esimerkiksi *seuraa perheneuvola Hartola*.',
    stop: (what) => `Älä seuraa: ${what}`,

    title: 'Muutoksia seuraamissasi tiedoissa',
    summary: (count) =>
      count === 1 ? 'Yksi muutos seuraamissasi tiedoissa' : `${count} muutosta seuraamissasi tiedoissa`,
    by: (name, day) => `${name}, ${day}`,
    why: 'Saat tämän, koska seuraat näitä tietoja. Kerron muutoksista enintään kerran päivässä.',
  },
  sv: {
    placed: (service, area) => `${service}, ${area}`,
    following: (what) =>
      `**Du följer nu:** ${what}. När någon annan ändrar uppgifter berättar jag om det följande vardagsmorgon. Sluta genom att skriva **sluta följa** och namnet på tjänsten eller området.`,
    tooMany: (most) =>
      `Du kan följa högst ${most} saker. Se vad du följer genom att skriva **vad följer jag**.`,
    noAddress: 'Jag känner inte till din e-postadress, så jag kan inte berätta om ändringar för dig.',
    stopped: (what) => `Du följer inte längre: ${what}.`,
    notFollowed: 'Du följer inte det här.',
    list: '**Du följer**',
    nothing: 'Du följer ingenting. Skriv till exempel *följ familjerådgivning i Hangö*.',
    stop: (what) => `Sluta följa: ${what}`,

    title: 'Ändringar i det du följer',
    summary: (count) => (count === 1 ? 'En ändring i det du följer' : `${count} ändringar i det du följer`),
    by: (name, day) => `${name}, ${day}`,
    why: 'Du får det här eftersom du följer uppgifterna. Jag berättar om ändringar högst en gång om dagen.',
  },
  en: {
    placed: (service, area) => `${service}, ${area}`,
    following: (what) =>
      `**You now follow:** ${what}. When somebody else changes it, I’ll tell you on the next working morning. To stop, write **unfollow** and the name of the service or area.`,
    tooMany: (most) => `You can follow at most ${most} things. To see them, write **what do I follow**.`,
    noAddress: 'I do not know your e-mail address, so I cannot tell you about changes.',
    stopped: (what) => `You no longer follow: ${what}.`,
    notFollowed: 'You do not follow this.',
    list: '**You follow**',
    nothing: 'You follow nothing. Write for example *follow family counselling in Hartola*.',
    stop: (what) => `Unfollow: ${what}`,

    title: 'Changes in what you follow',
    summary: (count) =>
      count === 1 ? 'One change in what you follow' : `${count} changes in what you follow`,
    by: (name, day) => `${name}, ${day}`,
    why: 'You get this because you follow it. I tell you about changes at most once a day.',
  },
};
