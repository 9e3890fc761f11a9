import type { Language } from '../../knowledge/kernel/languages.ts';

/**
 * What is to come: an answer, the choice of a time, more information, or the end. Who asked reads `choose`,
 * `more_of_you`, `answered` and `noted` where who advises reads `chosen`, `more`, `answered_outcome` and `outcome`.
 */
type Awaited =
  | 'answer'
  | 'choose'
  | 'chosen'
  | 'more_of_you'
  | 'more'
  | 'answered'
  | 'answered_outcome'
  | 'noted'
  | 'outcome';

/** What a list of consultations says besides what their cards say. */
interface ConsultationList {
  /** The buttons that turn its pages. Plain text. */
  readonly more: string;
  readonly back: string;
  /** The state of one with an agreed time, `ti 17.11. klo 12–12.30`. */
  readonly agreedAt: (time: string) => string;
  /** The same when the time is kept for writing the answer, `17.11. klo 12.30`. */
  readonly writtenBy: (when: string) => string;
  /** Who advises has asked for more. */
  readonly moreAsked: string;
  /** What is awaited by then, `13.11. klo 9.00`, in a state that has no agreed time. */
  readonly until: Readonly<Record<Awaited, (when: string) => string>>;
  /** Either with a proposal of another time, from who reads or to them. */
  readonly moveAsked: (agreed: string) => string;
  readonly moveToAnswer: (agreed: string) => string;
  /** Over what waits for who asked, for who advises, or for either; over the agreed times; over the ended. Plain text. */
  readonly waitsFor: Readonly<Record<'requester' | 'specialist' | 'both', string>>;
  readonly agreedTimes: string;
  readonly ended: string;
  /** The button of one of them: the other person, and the time or the subject. Plain text. */
  readonly pick: (who: string, about: string) => string;
  /** On such a button, when a question was asked: `tänään klo 9.00`. */
  readonly asked: (when: string) => string;
  /** Over the agreed times at which one gives advice, and at which one asks for it. Plain text. */
  readonly timesToAdvise: string;
  readonly timesToAsk: string;
  /** To somebody who wants to change a time: there is nothing at all; or only what has no time. Markdown. */
  readonly nothingAgreed: string;
  readonly notAgreedYet: string;
  /** To somebody who wants to cancel without saying what. Markdown. */
  readonly nothingToCancel: string;
  readonly whichToCancel: string;
  /** To somebody who writes that a time suits, or does not. Markdown. */
  readonly nothingToAnswer: string;
  readonly whichToAnswer: string;
  /** They named a day on which they have none; before the only time that they have, or the list of them. */
  readonly noneOn: (day: string, times: 'one' | 'several') => string;
  /** The same when they named a service or a person. */
  readonly noneAbout: (times: 'one' | 'several') => string;
  /** To somebody who has been helped: before the only question that is open, before several, or with none. Markdown. */
  readonly helped: string;
  readonly whichToEnd: string;
  readonly nothingToEnd: string;
}

export const consultationList: Readonly<Record<Language, ConsultationList>> = {
  fi: {
    more: 'Näytä lisää',
    back: 'Edelliset',
    agreedAt: (time) => `aika ${time}`,
    writtenBy: (when) => `kirjallinen vastaus viimeistään ${when}`,
    moreAsked: 'odottaa lisätietoja kysyjältä',
    until: {
      answer: (when) => `odottaa vastausta, viimeistään ${when}`,
      choose: (when) => `valitse aika viimeistään ${when}`,
      chosen: (when) => `kysyjä valitsee ajan viimeistään ${when}`,
      more_of_you: (when) => `sinulta pyydetään lisätietoja, vastaa viimeistään ${when}`,
      more: (when) => `odottaa lisätietoja kysyjältä, viimeistään ${when}`,
      answered: (when) => `vastattu, päättyy viimeistään ${when}`,
      answered_outcome: (when) => `vastattu, merkitse lopputulos viimeistään ${when}`,
      noted: (when) => `aika on ohi, päättyy viimeistään ${when}`,
      outcome: (when) => `merkitse lopputulos viimeistään ${when}`,
    },
    moveAsked: (agreed) => `${agreed}, ehdotit uutta aikaa`,
    moveToAnswer: (agreed) => `${agreed}, ehdotus uudesta ajasta odottaa vastaustasi`,
    waitsFor: {
      requester: 'Odottaa kysyjää',
      specialist: 'Odottaa neuvon antajaa',
      both: 'Odottaa muita',
    },
    agreedTimes: 'Sovitut ajat',
    ended: 'Päättyneet',
    pick: (who, about) => `${who}: ${about}`,
    asked: (when) => `kysytty ${when}`,
    timesToAdvise: 'Ajat, joina annat neuvoa',
    timesToAsk: 'Ajat, joina kysyt neuvoa',
    nothingAgreed:
      'Sinulla ei ole sovittua konsultaatioaikaa. Kun haluat varata ajan, kirjoita *varaa konsultaatioaika*. Kaikki kysymyksesi näet, kun kirjoitat *omat konsultaatiot*.',
    nothingToCancel:
      'Sinulla ei ole mitään peruttavaa: ei sovittua konsultaatioaikaa, avointa kysymystä eikä omaa muutosta tietoihin. Aiemmat konsultaatiosi näet, kun kirjoitat *omat konsultaatiot*.',
    whichToCancel: 'Mitä haluat perua? Avaa se numerolla.',
    nothingToAnswer:
      'Mikään ehdotettu aika ei odota vastaustasi. Jos vastasit muuhun viestiin, paina sen kortin painiketta.',
    whichToAnswer: 'Mihin vastaat? Avaa se numerolla.',
    noneOn: (day, times) =>
      times === 'one'
        ? `Päivälle ${day} sinulla ei ole sovittua aikaa. Tämä aika sinulla on:`
        : `Päivälle ${day} sinulla ei ole sovittua aikaa. Nämä ajat sinulla on:`,
    noneAbout: (times) =>
      times === 'one'
        ? 'Sellaista aikaa sinulla ei ole. Tämä aika sinulla on:'
        : 'Sellaista aikaa sinulla ei ole. Nämä ajat sinulla on:',
    helped: 'Hyvä, että asia selvisi. Päätä kysymys alla olevalla painikkeella, niin kukaan ei enää odota.',
    whichToEnd: 'Hyvä, että asia selvisi. Minkä kysymyksen päätät? Avaa se numerolla.',
    nothingToEnd: 'Hyvä, että asia selvisi. Sinulla ei ole avoimia kysymyksiä.',
    notAgreedYet:
      'Sinulla ei ole sovittua konsultaatioaikaa. Nämä ovat kesken. Avaa se, jonka haluat perua tai jota haluat muuttaa.',
  },
  sv: {
    more: 'Visa fler',
    back: 'Föregående',
    agreedAt: (time) => `tid ${time}`,
    writtenBy: (when) => `skriftligt svar senast ${when}`,
    moreAsked: 'väntar på mer information från den som frågade',
    until: {
      answer: (when) => `väntar på svar, senast ${when}`,
      choose: (when) => `välj en tid senast ${when}`,
      chosen: (when) => `den som frågade väljer en tid senast ${when}`,
      more_of_you: (when) => `du ombeds om mer information, svara senast ${when}`,
      more: (when) => `väntar på mer information från den som frågade, senast ${when}`,
      answered: (when) => `besvarad, avslutas senast ${when}`,
      answered_outcome: (when) => `besvarad, anteckna resultatet senast ${when}`,
      noted: (when) => `tiden är över, avslutas senast ${when}`,
      outcome: (when) => `anteckna resultatet senast ${when}`,
    },
    moveAsked: (agreed) => `${agreed}, du har föreslagit en ny tid`,
    moveToAnswer: (agreed) => `${agreed}, ett förslag till ny tid väntar på ditt svar`,
    waitsFor: {
      requester: 'Väntar på den som frågade',
      specialist: 'Väntar på den som ger råd',
      both: 'Väntar på andra',
    },
    agreedTimes: 'Avtalade tider',
    ended: 'Avslutade',
    pick: (who, about) => `${who}: ${about}`,
    asked: (when) => `ställd ${when}`,
    timesToAdvise: 'Tider då du ger råd',
    timesToAsk: 'Tider då du ber om råd',
    nothingAgreed:
      'Du har ingen bokad konsultationstid. Skriv *boka konsultationstid* om du vill boka en. Alla dina frågor ser du när du skriver *mina konsultationer*.',
    nothingToCancel:
      'Du har inget att avboka: ingen bokad konsultationstid och ingen öppen fråga. Dina tidigare konsultationer ser du när du skriver *mina konsultationer*.',
    whichToCancel: 'Vad vill du avboka? Öppna det med numret.',
    nothingToAnswer:
      'Ingen föreslagen tid väntar på ditt svar. Om du svarade på något annat meddelande, tryck på knappen i det.',
    whichToAnswer: 'Vad svarar du på? Öppna det med numret.',
    noneOn: (day, times) =>
      times === 'one'
        ? `Du har ingen avtalad tid den ${day}. Den här tiden har du:`
        : `Du har ingen avtalad tid den ${day}. De här tiderna har du:`,
    noneAbout: (times) =>
      times === 'one'
        ? 'Någon sådan tid har du inte. Den här tiden har du:'
        : 'Någon sådan tid har du inte. De här tiderna har du:',
    helped: 'Bra att det löste sig. Avsluta frågan med knappen nedan, så behöver ingen vänta längre.',
    whichToEnd: 'Bra att det löste sig. Vilken fråga avslutar du? Öppna den med numret.',
    nothingToEnd: 'Bra att det löste sig. Du har inga öppna frågor.',
    notAgreedYet:
      'Du har ingen bokad konsultationstid. De här är på gång. Öppna den som du vill avboka eller ändra.',
  },
  en: {
    more: 'Show more',
    back: 'Previous',
    agreedAt: (time) => `time ${time}`,
    writtenBy: (when) => `written answer by ${when}`,
    moreAsked: 'waiting for more information from the person asking',
    until: {
      answer: (when) => `waiting for an answer by ${when}`,
      choose: (when) => `choose a time by ${when}`,
      chosen: (when) => `the person asking chooses a time by ${when}`,
      more_of_you: (when) => `you are asked for more information, answer by ${when}`,
      more: (when) => `waiting for more information from the person asking by ${when}`,
      answered: (when) => `answered, closes by ${when}`,
      answered_outcome: (when) => `answered, note the outcome by ${when}`,
      noted: (when) => `the time is over, closes by ${when}`,
      outcome: (when) => `note the outcome by ${when}`,
    },
    moveAsked: (agreed) => `${agreed}, you proposed another time`,
    moveToAnswer: (agreed) => `${agreed}, a proposal of another time is waiting for your answer`,
    waitsFor: {
      requester: 'Waiting for the one who asked',
      specialist: 'Waiting for the adviser',
      both: 'Waiting for others',
    },
    agreedTimes: 'Agreed times',
    ended: 'Ended',
    pick: (who, about) => `${who}: ${about}`,
    asked: (when) => `asked ${when}`,
    timesToAdvise: 'Times when you give advice',
    timesToAsk: 'Times when you ask for advice',
    nothingAgreed:
      'You have no agreed consultation time. To book one, write *book a consultation*. To see all your questions, write *my consultations*.',
    nothingToCancel:
      'You have nothing to cancel: no agreed consultation time and no open question. To see your earlier consultations, write *my consultations*.',
    whichToCancel: 'Which one do you want to cancel? Open it by its number.',
    nothingToAnswer:
      'No proposed time is waiting for your answer. If you were answering another message, use the button on its card.',
    whichToAnswer: 'Which one are you answering? Open it by its number.',
    noneOn: (day, times) =>
      times === 'one'
        ? `You have no agreed time on ${day}. This is the time that you have:`
        : `You have no agreed time on ${day}. These are the times that you have:`,
    noneAbout: (times) =>
      times === 'one'
        ? 'You have no such time. This is the time that you have:'
        : 'You have no such time. These are the times that you have:',
    helped: 'Good that it is settled. End the question with the button below, so that nobody waits any more.',
    whichToEnd: 'Good that it is settled. Which question do you want to end? Open it by its number.',
    nothingToEnd: 'Good that it is settled. You have no open questions.',
    notAgreedYet:
      'You have no agreed consultation time. These are under way. Open the one that you want to cancel or change.',
  },
};
