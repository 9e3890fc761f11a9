import type { Language } from '../../knowledge/kernel/languages.ts';

/** Why a slot could not be had. */
export type SlotLoss = 'taken' | 'not_held' | 'too_late' | 'too_early';

/** What is said about free consultation times and their booking. Parameters are already escaped for where they stand. */
interface BookingStrings {
  readonly freeTitle: string;
  /** One slot, as a row of text. */
  readonly row: (time: string, names: string, way: string) => string;
  /** All slots that are shown are given by the same people. */
  readonly givenBy: (names: string, way: string) => string;
  readonly book: (time: string) => string;
  /** Of several slots at the same time: with the names, or the way, that tell them apart. */
  readonly bookWith: (time: string, names: string) => string;
  /** Short, so that a phone shows the time too. */
  readonly confirmAndBook: (time: string) => string;
  /** The reader has agreed on something else at that time; above the button below it. */
  readonly ownClash: (time: string) => string;
  readonly bookAnyway: (time: string) => string;
  /** The same of a time that somebody else agreed on or moved. */
  readonly alsoAgreed: (time: string) => string;
  readonly more: string;
  readonly pickLabel: string;
  readonly pickMissing: string;
  readonly bookPicked: string;
  /** The question, when a slot can be booked without it. */
  readonly questionLabel: string;
  readonly orAsk: string;
  readonly lost: Readonly<Record<SlotLoss, (time: string) => string>>;
  readonly nobodyThere: string;
  readonly yours: string;

  readonly noWindows: string;
  readonly full: string;
  /** A day or a time that somebody wanted; free ones follow. */
  readonly notFree: (time: string) => string;
  readonly wait: string;
  readonly waiting: string;
  readonly joined: string;
  /** To who has typed a question and joined: it waits in no list. */
  readonly questionNotKept: string;
  readonly unwait: string;
  readonly left: string;
  /** Nobody can be told that a time is free without an e-mail. */
  readonly cannotWait: string;

  readonly nextFree: (time: string) => string;

  /** To who asked, when the agreed time fell: above the buttons of other times. */
  readonly bookAgain: string;
  readonly rebookTitle: string;
  /** The same for who gives the advice: who asked has to accept the slot. */
  readonly proposeTitle: string;
  readonly rebookNone: string;
  /** On the day that was wanted; others follow. */
  readonly rebookNoneOn: (day: string) => string;
  readonly rebook: (time: string) => string;
  readonly proposeSlot: (time: string) => string;

  readonly whichService: string;
  readonly whichServiceAndArea: string;
  readonly whichSummary: string;
  /** The list of services to choose from. Plain text. */
  readonly serviceLabel: string;
  readonly serviceMissing: string;

  /** What help says to everybody; markdown, a heading with its lines. */
  readonly help: string;
}

export const bookingStrings: Readonly<Record<Language, BookingStrings>> = {
  fi: {
    freeTitle: 'Vapaat konsultaatioajat',
    row: (time, names, way) => `${time}: ${names}, ${way}`,
    givenBy: (names, way) => `Neuvoa antaa ${names}. ${way}.`,
    book: (time) => `Varaa ${time}`,
    bookWith: (time, names) => `Varaa ${time}, ${names}`,
    confirmAndBook: (time) => `Ei asiakkaan nimiä: ${time}`,
    ownClash: (time) => `Sinulla on jo konsultaatio samaan aikaan: ${time}. Varataanko silti?`,
    bookAnyway: (time) => `Varaa silti ${time}`,
    alsoAgreed: (time) => `Huomaa: sinulla on samaan aikaan toinenkin konsultaatio (${time}).`,
    more: 'Lisää aikoja',
    pickLabel: 'Konsultaatioaika',
    pickMissing: 'Valitse aika.',
    bookPicked: 'Varaa valittu aika',
    questionLabel: 'Mihin tarvitset neuvoa? (ei pakollinen, jos varaat ajan)',
    orAsk: 'Tai lähetä vain kysymys',
    lost: {
      taken: (time) => `Aika ${time} ehti juuri mennä. Valitse toinen aika.`,
      not_held: (time) => `Aikaa ${time} ei enää pidetä. Valitse toinen aika.`,
      too_late: (time) => `Aikaa ${time} ei voi enää varata. Valitse myöhempi aika.`,
      too_early: (time) => `Aikaa ${time} ei voi vielä varata. Valitse aikaisempi aika.`,
    },
    nobodyThere: 'Kukaan ei pääse antamaan neuvoa tähän aikaan. Valitse toinen aika tai lähetä kysymys.',
    yours: 'Tämä aika on jo varattu sinulle.',

    noWindows: 'Tähän ei ole varattavia konsultaatioaikoja. Voit lähettää kysymyksen.',
    notFree: (time) => `Aika ${time} ei ole vapaa. Alla ovat seuraavat vapaat ajat.`,
    full: 'Vapaita konsultaatioaikoja ei juuri nyt ole.',
    wait: 'Ilmoita, kun aika vapautuu',
    waiting: 'Olet jonossa. Saat viestin, kun aika vapautuu.',
    questionNotKept: 'Kysymystäsi ei ole lähetetty. Lähetä se nyt tai kirjoita se, kun varaat ajan.',
    joined: 'Olet nyt jonossa. Saat viestin, kun aika vapautuu. Voit silti lähettää kysymyksen.',
    unwait: 'Poistu jonosta',
    left: 'Et ole enää jonossa.',
    cannotWait:
      'En voi ilmoittaa sinulle vapautuvasta ajasta, koska en tiedä sähköpostiosoitettasi. Lähetä kysymys.',

    nextFree: (time) => `Seuraava vapaa konsultaatioaika: ${time}`,

    bookAgain: 'Voit varata uuden ajan heti.',
    rebookTitle: 'Vapaat ajat, joihin voit siirtyä heti',
    proposeTitle: 'Vapaat ajat, joita voit ehdottaa',
    rebookNone: 'Muita vapaita aikoja ei juuri nyt ole. Ehdota aikaa omin sanoin.',
    rebookNoneOn: (day) => `Päivänä ${day} ei ole vapaita aikoja.`,
    rebook: (time) => `Siirrä: ${time}`,
    proposeSlot: (time) => `Ehdota: ${time}`,

    whichService:
      'Mistä palvelusta haluat konsultaation? Valitse palvelu, tai kirjoita esimerkiksi *konsultaatio puheterapiasta Hartolaan*.',
    whichServiceAndArea:
      'Mistä palvelusta ja mille alueelle haluat konsultaation? Valitse ensin palvelu, tai kirjoita molemmat, esimerkiksi *konsultaatio puheterapiasta Hartolaan*.',
    whichSummary: 'Mistä palvelusta haluat konsultaation?',
    serviceLabel: 'Palvelu',
    serviceMissing: 'Valitse palvelu.',

    help: [
      '**Neuvoa toiselta työntekijältä**',
      '- **konsultaatio puheterapiasta Hartolaan** – kysy tai varaa aika',
      '- **vapaat konsultaatioajat perheneuvola Hartola** · **omat konsultaatiot**',
    ].join('\n'),
  },
  sv: {
    freeTitle: 'Lediga konsultationstider',
    row: (time, names, way) => `${time}: ${names}, ${way}`,
    givenBy: (names, way) => `Råd ges av ${names}. ${way}.`,
    book: (time) => `Boka ${time}`,
    bookWith: (time, names) => `Boka ${time}, ${names}`,
    confirmAndBook: (time) => `Inga klientnamn: ${time}`,
    ownClash: (time) => `Du har redan en konsultation samtidigt: ${time}. Ska tiden bokas ändå?`,
    bookAnyway: (time) => `Boka ändå ${time}`,
    alsoAgreed: (time) => `Observera: du har också en annan konsultation samtidigt (${time}).`,
    more: 'Fler tider',
    pickLabel: 'Konsultationstid',
    pickMissing: 'Välj en tid.',
    bookPicked: 'Boka den valda tiden',
    questionLabel: 'Vad behöver du råd om? (behövs inte om du bokar en tid)',
    orAsk: 'Eller skicka bara en fråga',
    lost: {
      taken: (time) => `Tiden ${time} blev just bokad. Välj en annan tid.`,
      not_held: (time) => `Tiden ${time} hålls inte längre. Välj en annan tid.`,
      too_late: (time) => `Tiden ${time} går inte längre att boka. Välj en senare tid.`,
      too_early: (time) => `Tiden ${time} går inte att boka ännu. Välj en tidigare tid.`,
    },
    nobodyThere: 'Ingen kan ge råd vid den här tiden. Välj en annan tid eller skicka en fråga.',
    yours: 'Den här tiden är redan bokad för dig.',

    noWindows: 'Här finns inga konsultationstider att boka. Du kan skicka en fråga.',
    notFree: (time) => `Tiden ${time} är inte ledig. Nedan finns de följande lediga tiderna.`,
    full: 'Just nu finns det inga lediga konsultationstider.',
    wait: 'Meddela mig när en tid blir ledig',
    waiting: 'Du står i kö. Du får ett meddelande när en tid blir ledig.',
    questionNotKept: 'Din fråga har inte skickats. Skicka den nu eller skriv den när du bokar en tid.',
    joined: 'Du står nu i kö. Du får ett meddelande när en tid blir ledig. Du kan ändå skicka en fråga.',
    unwait: 'Lämna kön',
    left: 'Du står inte längre i kö.',
    cannotWait:
      'Jag kan inte meddela dig om lediga tider, eftersom jag inte har din e-postadress. Skicka en fråga.',

    nextFree: (time) => `Nästa lediga konsultationstid: ${time}`,

    bookAgain: 'Du kan boka en ny tid genast.',
    rebookTitle: 'Lediga tider som du kan byta till genast',
    proposeTitle: 'Lediga tider som du kan föreslå',
    rebookNone: 'Just nu finns det inga andra lediga tider. Föreslå en tid med egna ord.',
    rebookNoneOn: (day) => `Den ${day} finns det inga lediga tider.`,
    rebook: (time) => `Byt till ${time}`,
    proposeSlot: (time) => `Föreslå ${time}`,

    whichService:
      'Vilken tjänst gäller konsultationen? Välj en tjänst, eller skriv till exempel *konsultation om talterapi i Hangö*.',
    whichServiceAndArea:
      'Vilken tjänst och vilket område gäller konsultationen? Välj först tjänsten, eller skriv båda, till exempel *konsultation om talterapi i Hangö*.',
    whichSummary: 'Vilken tjänst gäller konsultationen?',
    serviceLabel: 'Tjänst',
    serviceMissing: 'Välj en tjänst.',

    help: [
      '**Råd av en annan anställd**',
      '- **konsultation om talterapi i Hangö** – fråga eller boka en tid',
      '- **lediga konsultationstider familjerådgivning Hangö** · **mina konsultationer**',
    ].join('\n'),
  },
  en: {
    freeTitle: 'Free consultation times',
    row: (time, names, way) => `${time}: ${names}, ${way}`,
    givenBy: (names, way) => `Advice comes from ${names}. ${way}.`,
    book: (time) => `Book ${time}`,
    bookWith: (time, names) => `Book ${time}, ${names}`,
    confirmAndBook: (time) => `No client names: ${time}`,
    ownClash: (time) => `You already have a consultation at the same time: ${time}. Book anyway?`,
    bookAnyway: (time) => `Book anyway: ${time}`,
    alsoAgreed: (time) => `Note: you have another consultation at the same time (${time}).`,
    more: 'More times',
    pickLabel: 'Consultation time',
    pickMissing: 'Choose a time.',
    bookPicked: 'Book the chosen time',
    questionLabel: 'What do you need advice about? (optional when you book a time)',
    orAsk: 'Or just send a question',
    lost: {
      taken: (time) => `${time} has just been taken. Choose another time.`,
      not_held: (time) => `${time} is no longer held. Choose another time.`,
      too_late: (time) => `${time} can no longer be booked. Choose a later time.`,
      too_early: (time) => `${time} cannot be booked yet. Choose an earlier time.`,
    },
    nobodyThere: 'Nobody can give advice at this time. Choose another time, or send a question.',
    yours: 'This time is already booked for you.',

    noWindows: 'There are no consultation times to book here. You can send a question.',
    notFree: (time) => `${time} is not free. The next free times are below.`,
    full: 'There are no free consultation times right now.',
    wait: 'Tell me when a time is free',
    waiting: 'You are on the waiting list. You will get a message when a time is free.',
    questionNotKept: 'Your question has not been sent. Send it now, or write it when you book a time.',
    joined:
      'You are now on the waiting list. You will get a message when a time is free. You can still send a question.',
    unwait: 'Leave the waiting list',
    left: 'You are no longer on the waiting list.',
    cannotWait:
      'I cannot tell you about a free time, because I do not have your e-mail address. Send a question instead.',

    nextFree: (time) => `Next free consultation time: ${time}`,

    bookAgain: 'You can book another time at once.',
    rebookTitle: 'Free times that you can move to at once',
    proposeTitle: 'Free times that you can propose',
    rebookNone: 'There are no other free times right now. Suggest a time in your own words.',
    rebookNoneOn: (day) => `There are no free times on ${day}.`,
    rebook: (time) => `Move to ${time}`,
    proposeSlot: (time) => `Propose ${time}`,

    whichService:
      'Which service is the consultation about? Choose a service, or write for example *consultation about speech therapy in Hartola*.',
    whichServiceAndArea:
      'Which service and which area is the consultation about? Choose the service first, or write both, for example *consultation about speech therapy in Hartola*.',
    whichSummary: 'Which service is the consultation about?',
    serviceLabel: 'Service',
    serviceMissing: 'Choose a service.',

    help: [
      '**Advice from another worker**',
      '- **consultation about speech therapy in Hartola** – ask, or book a time',
      '- **free consultation times family counselling Hartola** · **my consultations**',
    ].join('\n'),
  },
};
