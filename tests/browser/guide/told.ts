/** The same day in two languages: who takes part, and what each of them writes and presses. */
export interface Told {
  readonly lang: 'fi' | 'sv';
  /** Local parts of the e-mail addresses in the demo directory. */
  readonly asker: string;
  readonly specialist: string;
  readonly coordinator: string;
  readonly chair: string;
  readonly reporter: string;
  /** Gets the report. */
  readonly keeper: string;
  /** Has to be known to Koppi before tasks can be given. */
  readonly member: string;
  readonly window: string;
  readonly question: string;
  readonly consult: string;
  readonly asked: string;
  readonly times: string;
  readonly aboutMe: string;
  readonly away: string;
  readonly naming: string;
  readonly toCheck: string;
  readonly reported: string;
  readonly channel: string;
  readonly notes: string;
  readonly buttons: {
    readonly confirm: string;
    readonly send: string;
    readonly accept: string;
    readonly wrong: string;
    readonly phoneWrong: string;
    readonly report: string;
  };
  /** What is seen when a step is done. */
  readonly seen: {
    readonly saved: string;
    readonly asked: string;
    readonly agreed: string;
    readonly reported: string;
    readonly doubt: string;
  };
}

const fi: Told = {
  lang: 'fi',
  asker: 'riikka.tolvanen',
  specialist: 'jarkko.nurmela',
  coordinator: 'ilona.hameenniemi',
  chair: 'ismo.poyhonen',
  reporter: 'saila.hokkanen',
  keeper: 'ismo.poyhonen',
  member: 'samuli.kantola',
  window:
    'perheneuvolan konsultaatioaika joka toinen tiistai klo 12–14, 30 min, Hartola ja Sysmä, Teams, alkaen 8.12.',
  question: 'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?',
  consult: 'konsultaatio perheneuvolasta Hartolaan',
  asked: '3-vuotias herää monta kertaa yössä, ja vanhemmat ovat väsyneitä. Mitä voimme neuvoa kotiin?',
  times: 'ma 30.11. klo 9–10 tai ti 1.12. klo 14',
  aboutMe: 'mitä tiedät minusta',
  away: 'olen poissa 7.–18.12.',
  naming: 'nimeä Nina Heiskari perheneuvola Hartola varahenkilöksi',
  toCheck: 'tarkistettavat',
  reported: 'diakoniatyö Hartola',
  channel: '@Koppi tämä on HYVÄ-ryhmän kanava',
  notes: `Muistio HYVÄ-ryhmän kokouksesta 24.11.

Päätökset
- Hyvinvointikysely tehdään keväällä kaikissa kouluissa.

Toimenpiteet
- Samuli Kantola lähettää kyselyn kouluille 4.12. mennessä.
- Selvitetään tilojen hinta.

Avoimet asiat
- Kuka maksaa tulkkauksen, jäi auki.`,
  buttons: {
    confirm: 'Vahvista',
    send: 'Lähetä',
    accept: 'Sopii ma 30.11.',
    wrong: 'Tieto ei pidä paikkaansa',
    phoneWrong: 'Puhelinnumero on väärä',
    report: 'Ilmoita',
  },
  seen: {
    saved: 'Tallennettu.',
    asked: 'sai kysymyksesi',
    agreed: 'Aika on sovittu',
    reported: 'Kiitos',
    doubt: 'Tieto voi olla väärä',
  },
};

const sv: Told = {
  lang: 'sv',
  asker: 'asa.karlsson',
  specialist: 'johanna.blomqvist',
  coordinator: 'victoria.lindgren',
  chair: 'victoria.lindgren',
  reporter: 'fredrik.lonnberg',
  keeper: 'marja-leena.rosenberg',
  member: 'linda.wikstrom',
  window:
    'konsultationstid för talterapi varannan tisdag kl. 12–14, 30 min, Hangö och Raseborg, Teams, från och med 8.12',
  question: 'Vem kontaktar jag om talterapi i Hangö?',
  consult: 'konsultation om talterapi i Hangö',
  asked:
    'En 4-åring förstår det mesta men talar i enstaka ord. Hur kan vi stöda språket i vardagen på daghemmet?',
  times: 'mån 30.11 kl. 9 eller tis 1.12 kl. 14',
  aboutMe: 'vad vet du om mig',
  away: 'jag är borta 7–18.12',
  naming: 'utse Linda Wikström till ersättare för familjerådgivningen i Hangö',
  toCheck: 'att kontrollera',
  reported: 'Folkhälsans familjecafé Hangö',
  channel: '@Koppi det här är kanalen för familjenätverket',
  notes: `Minnesanteckningar från familjenätverkets möte 24.11

Beslut
- Föräldrakvällarna hålls i alla skolor i mars.

Åtgärder
- Linda Wikström skickar enkäten till skolorna senast 4.12.
- Priset på lokalerna utreds.

Öppna frågor
- Vem som betalar tolkningen.`,
  buttons: {
    confirm: 'Bekräfta',
    send: 'Skicka',
    accept: 'Passar mån 30.11',
    wrong: 'Uppgiften stämmer inte',
    phoneWrong: 'Telefonnumret är fel',
    report: 'Anmäl',
  },
  seen: {
    saved: 'Sparat.',
    asked: 'fick din fråga',
    agreed: 'Tiden är bokad',
    reported: 'Tack',
    doubt: 'En uppgift kan vara fel',
  },
};

export const told: readonly Told[] = [fi, sv];
