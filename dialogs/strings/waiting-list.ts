import type { Language } from '../../knowledge/kernel/languages.ts';

/** What Koppi writes by itself about consultation windows. Parameters are already escaped. */
interface WaitingListStrings {
  readonly slotFree: string;
  readonly slotFreeSummary: (service: string, area: string) => string;
  readonly place: (service: string, area: string) => string;
  /** The time that is free, and the moment up to which it is kept. */
  readonly kept: (time: string, until: string) => string;
  readonly otherwise: string;
  readonly whyWaiting: string;
  readonly book: string;
  readonly leave: string;
  /** To who had booked the time before its day was called off. */
  readonly heldAgain: string;
  readonly otherwiseFree: string;
  readonly whyAgain: string;
  /** To who was offered a time that is called off, or that they let lapse. */
  readonly offerGone: string;
  readonly offerGoneText: (time: string) => string;
  readonly stillWaiting: string;
  readonly waitAgain: string;
  readonly whyOfferGone: string;
  readonly listOver: string;
  readonly listOverText: (window: string) => string;
  readonly whyListOver: string;
  readonly nobodyLeft: string;
  readonly nobodyLeftText: (window: string) => string;
  readonly nobodyLeftHint: string;
  readonly whyNobodyLeft: string;
}

export const waitingListStrings: Readonly<Record<Language, WaitingListStrings>> = {
  fi: {
    slotFree: 'Sinulle on vapaa konsultaatioaika',
    slotFreeSummary: (service, area) => `Vapaa konsultaatioaika: ${service}, ${area}`,
    place: (service, area) => `${service}, ${area}`,
    kept: (time, until) =>
      `**${time}**. Varaa aika viimeistään ${until}. Sitä ennen kukaan muu ei voi varata sitä.`,
    otherwise: 'Jos et varaa aikaa, se tarjotaan seuraavalle ja poistut jonosta.',
    whyWaiting: 'Saat tämän, koska jonotat konsultaatioaikaa. Jos et enää tarvitse aikaa, poistu jonosta.',
    book: 'Varaa aika',
    leave: 'Poistu jonosta',
    heldAgain: 'Konsultaatiopäivä pidetään sittenkin, aikasi on taas vapaa',
    otherwiseFree: 'Jos et varaa aikaa, se vapautuu muille.',
    whyAgain: 'Saat tämän, koska olit varannut ajan ennen kuin se peruttiin.',
    offerGone: 'Sinulle tarjottu aika ei ole enää tarjolla',
    offerGoneText: (time) => `Et voi enää varata tarjottua aikaa **${time}**.`,
    stillWaiting: 'Olet yhä jonossa. Saat viestin, kun seuraava aika vapautuu.',
    waitAgain:
      'Et ole enää jonossa. Jos tarvitset yhä ajan, kirjoita *vapaat konsultaatioajat*, palvelu ja alue.',
    whyOfferGone: 'Saat tämän, koska sinulle tarjottiin konsultaatioaikaa jonosta.',
    listOver: 'Konsultaatioajat ovat päättyneet',
    listOverText: (window) =>
      `**${window}**. Näitä aikoja ei enää ole, joten jono on purettu. Voit silti kysyä neuvoa: kysy palvelun yhteyshenkilöä ja paina *Kysy neuvoa*.`,
    whyListOver: 'Saat tämän, koska jonotit aikaa. Muita viestejä siitä ei tule.',
    nobodyLeft: 'Konsultaatioajalla ei ole enää pitäjää',
    nobodyLeftText: (window) =>
      `**${window}**. Kukaan sen pitäjistä ei ole enää tehtävässä. Uusia aikoja ei voi varata, ja varatut ajat perutaan. Kysyjille kerrotaan siitä.`,
    nobodyLeftHint: 'Kirjoita *konsultaatioajat*, niin voit nimetä uuden pitäjän tai lopettaa ajat.',
    whyNobodyLeft: 'Saat tämän, koska vastaat konsultaatioajasta tai sen alueesta. Asiasta ei muistuteta.',
  },
  sv: {
    slotFree: 'Det finns en ledig konsultationstid för dig',
    slotFreeSummary: (service, area) => `Ledig konsultationstid: ${service}, ${area}`,
    place: (service, area) => `${service}, ${area}`,
    kept: (time, until) => `**${time}**. Boka tiden senast ${until}. Innan dess kan ingen annan boka den.`,
    otherwise: 'Om du inte bokar tiden erbjuds den åt nästa och du stryks från kön.',
    whyWaiting:
      'Du får det här eftersom du köar till en konsultationstid. Om du inte längre behöver en tid, lämna kön.',
    book: 'Boka tiden',
    leave: 'Lämna kön',
    heldAgain: 'Konsultationsdagen hålls ändå, din tid är ledig igen',
    otherwiseFree: 'Om du inte bokar tiden blir den ledig för andra.',
    whyAgain: 'Du får det här eftersom du hade bokat tiden innan den ställdes in.',
    offerGone: 'Tiden som du erbjöds finns inte längre',
    offerGoneText: (time) => `Du kan inte längre boka tiden **${time}** som du erbjöds.`,
    stillWaiting: 'Du står fortfarande i kö. Du får ett meddelande när nästa tid blir ledig.',
    waitAgain:
      'Du står inte längre i kö. Om du ännu behöver en tid, skriv *lediga konsultationstider*, tjänsten och området.',
    whyOfferGone: 'Du får det här eftersom du erbjöds en konsultationstid när du stod i kö.',
    listOver: 'Konsultationstiderna har upphört',
    listOverText: (window) =>
      `**${window}**. De här tiderna finns inte längre, så kön har upplösts. Du kan ändå be om råd: fråga efter tjänstens kontaktperson och tryck på *Be om råd*.`,
    whyListOver: 'Du får det här eftersom du köade till en tid. Det kommer inga fler meddelanden om den.',
    nobodyLeft: 'Ingen håller längre konsultationstiden',
    nobodyLeftText: (window) =>
      `**${window}**. Ingen av dem som höll den har längre uppgiften. Nya tider kan inte bokas, och bokade tider ställs in. De som har bokat får besked.`,
    nobodyLeftHint: 'Skriv *konsultationstider*, så kan du utse någon ny eller avsluta tiderna.',
    whyNobodyLeft:
      'Du får det här eftersom du ansvarar för konsultationstiden eller dess område. Det kommer ingen påminnelse.',
  },
  en: {
    slotFree: 'There is a free consultation time for you',
    slotFreeSummary: (service, area) => `Free consultation time: ${service}, ${area}`,
    place: (service, area) => `${service}, ${area}`,
    kept: (time, until) => `**${time}**. Book it no later than ${until}. Until then nobody else can book it.`,
    otherwise: 'If you do not book it, it is offered to the next person and you leave the waiting list.',
    whyWaiting:
      'You get this because you are waiting for a consultation time. If you no longer need one, leave the list.',
    book: 'Book this time',
    leave: 'Leave the list',
    heldAgain: 'The consultation day is held after all, your time is free again',
    otherwiseFree: 'If you do not book it, others can.',
    whyAgain: 'You get this because you had booked the time before it was called off.',
    offerGone: 'The time you were offered is gone',
    offerGoneText: (time) => `You can no longer book **${time}**, which you were offered.`,
    stillWaiting: 'You are still on the waiting list. You will get a message when the next time is free.',
    waitAgain:
      'You are no longer on the waiting list. If you still need a time, write *free consultation times*, the service and the area.',
    whyOfferGone: 'You get this because you were offered a consultation time from the waiting list.',
    listOver: 'The consultation times have ended',
    listOverText: (window) =>
      `**${window}**. These times are no longer held, so the waiting list is closed. You can still ask for advice: ask for the contact of the service and press *Ask for advice*.`,
    whyListOver: 'You get this because you were waiting for a time. There will be no more messages about it.',
    nobodyLeft: 'Nobody holds this consultation time any more',
    nobodyLeftText: (window) =>
      `**${window}**. None of those who held it is in the post any more. No new times can be booked, and booked ones are called off. Those who booked are told.`,
    nobodyLeftHint: 'Write *consultation times* to name somebody new or to end the times.',
    whyNobodyLeft:
      'You get this because you answer for the consultation time or its area. There will be no reminder.',
  },
};
