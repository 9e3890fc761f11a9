import type { VerbPhrases } from './verb-phrases.ts';

/** Commands about workers: who is named to what, and who is away. */
export const peoplePhrases: readonly VerbPhrases[] = [
  {
    verb: 'add_worker',
    needs: 'nothing',
    phrases: {
      fi: ['lisää/luo (uusi) työntekijä'],
      sv: ['lägg till (en) (ny) anställd/anställda/arbetstagare/medarbetare'],
      en: ['add/create (a) (new) worker'],
    },
  },
  {
    verb: 'edit_worker',
    needs: 'nothing',
    phrases: {
      fi: ['muokkaa/muuta/vaihda/päivitä/korjaa työntekijää/työntekijän/työntekijä'],
      sv: ['ändra/redigera/uppdatera/korrigera anställd/anställda/arbetstagare/arbetstagaren/medarbetare'],
      en: ['edit/change/update/correct (the) worker'],
    },
  },
  {
    verb: 'edit_worker',
    needs: 'field',
    phrases: {
      fi: ['muokkaa/muuta/vaihda/päivitä/korjaa/lisää'],
      sv: ['ändra/redigera/uppdatera/korrigera', 'lägg till'],
      en: ['edit/change/update/correct/add/set'],
    },
  },
  {
    verb: 'remove_worker',
    needs: 'somebody_or_half',
    phrases: {
      fi: ['poista työntekijä', 'poista (työntekijä) @ hakemistosta'],
      sv: [
        'ta bort (en) anställd/anställda/arbetstagare/arbetstagaren/medarbetare',
        'ta bort @ ur/från katalogen',
      ],
      en: ['remove/delete (a) (the) worker', 'remove/delete @ from (the) directory'],
    },
  },
  { verb: 'assign', needs: 'nothing', phrases: { fi: ['nimeä'], sv: ['utse'], en: ['assign', 'appoint'] } },
  {
    verb: 'assign',
    needs: 'worker',
    phrases: {
      fi: ['merkitse/aseta/lisää/laita'],
      sv: ['sätt/märk', 'lägg till'],
      en: ['name/set/add/make'],
    },
  },
  {
    verb: 'unassign',
    needs: 'worker',
    phrases: {
      fi: ['poista/vapauta (työntekijä)'],
      sv: ['ta bort (anställd/arbetstagare)'],
      en: ['remove (worker)', 'unassign'],
    },
  },
  {
    verb: 'replace',
    needs: 'worker_or_half',
    phrases: { fi: ['korvaa', 'vaihda'], sv: ['byt ut', 'ersätt'], en: ['replace'] },
  },
  {
    verb: 'replace',
    needs: 'nothing',
    phrases: {
      fi: [
        '@ lopettaa/lähtee',
        '@ jää pois/eläkkeelle',
        '@ on lopettanut',
        '@ siirtyy muihin tehtäviin',
        '@ tilalle',
        'vaihda @ tilalle',
        '@ korvataan',
      ],
      sv: ['@ slutar/avgår', '@ har slutat', '@ går i pension', '@ ersätts/efterträds av'],
      en: [
        '@ leaves/retires/quits',
        '@ is leaving/retiring',
        '@ has left/retired',
        '@ is replaced by',
        '@ will be replaced by',
      ],
    },
  },
  {
    verb: 'replace',
    needs: 'dates',
    own: true,
    phrases: {
      fi: ['(minä) lopetan (työt)', 'jään eläkkeelle'],
      sv: ['jag slutar (jobba)', 'jag går i pension'],
      en: ['I leave', 'I am leaving', "I'm leaving", 'I retire', 'I quit'],
    },
  },
  {
    verb: 'replace',
    needs: 'worker',
    comerFirst: true,
    phrases: {
      fi: ['… tulee @ tilalle', '… aloittaa @ tilalla', '@ korvaa'],
      sv: ['… kommer i stället för @', '@ ersätter/efterträder'],
      en: ['… comes in place of @', '@ replaces/succeeds', '… takes over from @'],
    },
  },
  {
    verb: 'list_workers',
    needs: 'areas',
    phrases: {
      fi: ['(listaa/näytä) työntekijät'],
      sv: ['(lista/visa) anställda/arbetstagare/arbetstagarna/medarbetare'],
      en: ['(list/show) workers'],
    },
  },
  {
    verb: 'absent',
    needs: 'dates_or_few',
    own: true,
    phrases: {
      fi: ['olen/oon (itse) poissa/lomalla/vapaalla', 'jään/lähden (nyt) pois/lomalle/vapaalle'],
      sv: ['jag är borta/frånvarande/ledig', 'jag är på semester'],
      en: [
        'I am away/absent/off',
        "I'm away/absent/off",
        'I am on leave/holiday/vacation',
        "I'm on leave/holiday/vacation",
        'I am out of office',
      ],
    },
  },
  {
    verb: 'absent',
    needs: 'dates_or_half',
    own: true,
    fromToday: true,
    phrases: {
      fi: ['olen/oon (nyt) sairaana/kipeänä/kipeä/sairas', 'olen/oon sairauslomalla/saikulla'],
      sv: ['jag är sjuk/sjukskriven', 'jag är hemma sjuk'],
      en: ['I am sick/ill', "I'm sick/ill", 'I am on sick leave', "I'm on sick leave", 'I am off sick'],
    },
  },
  {
    verb: 'absent',
    needs: 'dates',
    own: true,
    phrases: {
      fi: ['en ole/oo töissä/paikalla', 'olen/oon koulutuksessa/matkalla/kurssilla'],
      sv: ['jag är inte på jobbet/plats', 'jag är på kurs/utbildning'],
      en: [
        "I won't be at work",
        "I won't be in",
        'I am not at work',
        "I'm not at work",
        'I am at a course/training',
      ],
    },
  },
  {
    verb: 'absent',
    needs: 'dates',
    phrases: {
      fi: ['poissa/lomalla/poissaolo/sairaana/kipeänä/saikulla', '@ poissa/lomalla/vapaalla/sairaana'],
      sv: ['borta/frånvarande/frånvaro/sjuk', 'på semester', '@ borta/frånvarande/ledig', '@ på semester'],
      en: [
        'away/absent/absence',
        'on leave/holiday/vacation',
        'out of office',
        '@ away/absent',
        '@ on leave/holiday',
      ],
    },
  },
  {
    verb: 'absent',
    needs: 'nothing',
    phrases: {
      fi: [
        '@ on poissa/lomalla/vapaalla',
        'lisää/merkitse/ilmoita poissaolo',
        'lisää/merkitse/ilmoita @ poissaolo',
        'merkitse @ poissa/poissaolevaksi',
      ],
      sv: ['@ är borta/frånvarande/ledig', '@ är på semester', 'lägg till frånvaro', 'anmäl frånvaro'],
      en: ['@ is away/absent/off', '@ is on leave/holiday/vacation', 'add/record (an) absence'],
    },
  },
  {
    verb: 'back',
    needs: 'dates_or_half',
    own: true,
    phrases: {
      fi: [
        'olen palannut (töihin)',
        'olen taas/jälleen töissä/paikalla',
        'palasin töihin',
        'palaan (takaisin) töihin',
        'palaan',
      ],
      sv: [
        'jag är tillbaka (på) (jobbet)',
        'jag är på jobb/plats igen',
        'jag kommer tillbaka (till) (jobbet)',
      ],
      en: [
        'I am back (at) (work)',
        "I'm back (at) (work)",
        'I will be back (at) (work)',
        "I'll be back (at) (work)",
      ],
    },
  },
  {
    verb: 'back',
    needs: 'alone',
    own: true,
    phrases: {
      fi: [
        'en ole (enää/sittenkään) poissa/lomalla',
        'en olekaan poissa/lomalla',
        'olen sittenkin töissä/paikalla',
      ],
      sv: ['jag är inte borta/frånvarande/ledig (längre/ändå)', 'jag är på jobb/plats ändå'],
      en: ['I am not away/absent/off (after) (all)', "I'm not away/absent/off (after) (all)"],
    },
  },
  {
    verb: 'back',
    needs: 'known',
    phrases: {
      fi: [
        'peru/peruuta/poista/lopeta poissaolo/poissaoloni/loma/lomani',
        'peru/peruuta/poista/lopeta @ poissaolo',
        '@ on palannut',
        '@ on taas töissä/paikalla',
      ],
      sv: [
        'ta bort (min) frånvaro/frånvaron/semester',
        'ta bort @ frånvaro',
        'avboka/avsluta (min) frånvaro/frånvaron/semester',
        '@ är tillbaka',
      ],
      en: ['cancel/end/remove (my) (the) absence', 'cancel/end/remove @ absence', '@ is back'],
    },
  },
  {
    verb: 'absences',
    needs: 'areas',
    phrases: {
      fi: [
        '(listaa/näytä) poissaolot',
        'poissaolijat',
        'kuka on poissa/lomalla',
        'ketkä on/ovat poissa/lomalla',
      ],
      sv: ['(lista/visa) frånvaro/frånvarande', 'vem/vilka är borta/frånvarande', 'vem/vilka är på semester'],
      en: ['(list/show) absences', 'who is away/absent', "who's away/absent", 'who is on leave/holiday'],
    },
  },
  {
    verb: 'name_coordinator',
    needs: 'nothing',
    phrases: {
      fi: ['nimeä/lisää/aseta koordinaattori/koordinaattoriksi', 'nimeä/lisää/aseta … koordinaattoriksi'],
      sv: ['utse (till) koordinator', 'utse … till koordinator', 'lägg till koordinator'],
      en: ['appoint/add (as) (a) coordinator', 'name/appoint/assign … as coordinator'],
    },
  },
  {
    verb: 'name_coordinator',
    needs: 'worker_or_half',
    phrases: { fi: [], sv: [], en: ['name/assign (as) coordinator'] },
  },
  {
    verb: 'dismiss_coordinator',
    needs: 'nothing',
    phrases: {
      fi: ['poista/vapauta koordinaattori', 'poista/vapauta … koordinaattoreista'],
      sv: ['ta bort koordinator/koordinatorn', 'ta bort … som koordinator'],
      en: ['remove/dismiss (the) coordinator', 'remove/dismiss … as coordinator'],
    },
  },
];
