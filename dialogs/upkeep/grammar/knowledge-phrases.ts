import type { VerbPhrases } from './verb-phrases.ts';

/** Commands about services, areas and the knowledge as a whole. */
export const knowledgePhrases: readonly VerbPhrases[] = [
  {
    verb: 'add_service',
    needs: 'nothing',
    phrases: {
      fi: ['lisää/luo/perusta (uusi) palvelu', 'uusi palvelu'],
      sv: ['lägg till/in (ny) tjänst/tjänsten', 'lägg till en (ny) tjänst', 'ny tjänst'],
      en: ['add/create (a) (new) service', 'new service'],
    },
  },
  {
    verb: 'edit_service',
    needs: 'nothing',
    phrases: {
      fi: ['muokkaa/muuta/vaihda/päivitä/korjaa palvelua/palvelun/palvelu'],
      sv: ['ändra/redigera/uppdatera/korrigera tjänst/tjänsten/tjänstens'],
      en: ['edit/change/update/correct (the) service'],
    },
  },
  {
    verb: 'edit_service',
    needs: 'field',
    phrases: {
      fi: ['muokkaa/muuta/vaihda/päivitä/korjaa'],
      sv: ['ändra/redigera/uppdatera/korrigera'],
      en: ['edit/change/update/correct'],
    },
  },
  {
    verb: 'end_service',
    needs: 'nothing',
    phrases: {
      fi: ['lopeta/päätä/poista palvelu'],
      sv: ['avsluta tjänst/tjänsten', 'ta bort tjänst/tjänsten'],
      en: ['end/close/remove (the) service'],
    },
  },
  {
    verb: 'add_area',
    needs: 'nothing',
    phrases: {
      fi: ['lisää/luo (uusi) alue', 'uusi alue'],
      sv: ['lägg till (ett) (nytt) område/området', 'nytt område'],
      en: ['add/create (an) (a) (new) area', 'new area'],
    },
  },
  {
    verb: 'move_area',
    needs: 'nothing',
    phrases: { fi: ['siirrä alue'], sv: ['flytta område/området'], en: ['move (the) area'] },
  },
  {
    verb: 'edit_area',
    needs: 'nothing',
    phrases: {
      fi: ['muokkaa/muuta/vaihda/päivitä/korjaa aluetta/alueen/alue'],
      sv: ['ändra/redigera/uppdatera/korrigera område/området/områdets'],
      en: ['edit/change/update/correct (the) area'],
    },
  },
  {
    verb: 'add_keywords',
    needs: 'nothing',
    phrases: {
      fi: ['lisää avainsana/avainsanat/avainsanoja/hakusana/hakusanat/hakusanoja'],
      sv: ['lägg till nyckelord/nyckelordet/nyckelorden/sökord/sökordet/sökorden'],
      en: ['add (the) (a) keyword/keywords'],
    },
  },
  {
    verb: 'add_keywords',
    needs: 'service',
    phrases: {
      fi: ['… tunnetaan (myös) nimellä/nimillä', '… on (myös) nimeltään'],
      sv: ['… är (också) känd/känt som', '… kallas (också)'],
      en: ['… is (also) known as', '… is (also) called'],
    },
  },
  {
    verb: 'remove_keywords',
    needs: 'nothing',
    phrases: {
      fi: ['poista avainsana/avainsanat/avainsanoja/hakusana/hakusanat/hakusanoja'],
      sv: ['ta bort nyckelord/nyckelordet/nyckelorden/sökord/sökordet/sökorden'],
      en: ['remove/delete (the) (a) keyword/keywords'],
    },
  },
  {
    verb: 'next_step',
    needs: 'known',
    phrases: { fi: ['seuraava askel'], sv: ['nästa steg'], en: ['next step'] },
  },
  {
    verb: 'verify',
    needs: 'known',
    phrases: {
      fi: ['tarkistettu/tarkastettu/tarkistin', 'vahvista', 'merkitse tarkistetuksi'],
      sv: ['kontrollerat/kontrollerad/granskat/granskad', 'bekräfta', 'märk som kontrollerad/kontrollerat'],
      en: ['verified/checked', 'verify/confirm', 'mark as verified/checked'],
    },
  },
  {
    verb: 'due',
    needs: 'areas',
    phrases: {
      fi: ['(näytä) tarkistettavat/tarkastettavat', 'mitä pitää tarkistaa'],
      sv: ['(visa) att kontrollera', 'ska kontrolleras', 'vad ska kontrolleras'],
      en: ['(show) to check', 'due for (a) check', 'what should/must be checked'],
    },
  },
  {
    verb: 'flags',
    needs: 'areas',
    phrases: {
      fi: ['(näytä) (avoimet) ilmoitukset/virheilmoitukset'],
      sv: ['(visa) (öppna) anmälningar/felanmälningar'],
      en: ['(show) (open) reports/flags'],
    },
  },
  {
    verb: 'undo',
    needs: 'alone',
    phrases: {
      fi: ['peru/peruuta/kumoa (viimeisin/edellinen/äskeinen) (muutos)'],
      sv: ['ångra (den) (senaste/förra) (ändringen)'],
      en: ['undo (the) (last/latest) (change)'],
    },
  },
  {
    verb: 'history',
    needs: 'known',
    phrases: {
      fi: ['(näytä) historia/muutokset/muutoshistoria'],
      sv: ['(visa) historik/historiken/ändringar/ändringarna/ändringshistorik'],
      en: ['(show) history/changes', 'change history'],
    },
  },
  {
    verb: 'list_services',
    needs: 'areas',
    phrases: {
      fi: ['(listaa/näytä) palvelut'],
      sv: ['(lista/visa) tjänster/tjänsterna'],
      en: ['(list/show) services'],
    },
  },
  {
    verb: 'list_areas',
    needs: 'areas',
    phrases: {
      fi: ['(listaa/näytä) alueet'],
      sv: ['(lista/visa) områden/områdena'],
      en: ['(list/show) areas'],
    },
  },
  {
    verb: 'coverage',
    needs: 'areas',
    phrases: {
      fi: ['(näytä) katvealueet/katveet'],
      sv: ['(visa) luckor/luckorna', '(visa) blinda fläckar'],
      en: ['(show) coverage/gaps', 'coverage gaps'],
    },
  },
  {
    verb: 'gaps',
    needs: 'alone',
    phrases: {
      fi: ['(näytä) kysymykset/kysymyksiä ilman vastausta', '(näytä) vastaamattomat (kysymykset)'],
      sv: ['(visa) obesvarade frågor', '(visa) frågor utan svar'],
      en: ['(show) unanswered (questions)', '(show) questions without (an) answer/answers'],
    },
  },
  {
    verb: 'follow',
    needs: 'known',
    phrases: { fi: ['seuraa', 'ala seurata'], sv: ['följ', 'börja följa'], en: ['follow'] },
  },
  {
    verb: 'unfollow',
    needs: 'known',
    phrases: {
      fi: [
        'älä (enää) seuraa',
        'lopeta seuraaminen/seuranta/seuraamasta',
        'lopeta … seuraaminen/seuranta',
        'poista seuranta',
      ],
      sv: ['sluta följa', 'följ inte (längre)', 'avfölj'],
      en: ['unfollow', 'stop following', "don't follow", 'do not follow'],
    },
  },
  {
    verb: 'follows',
    needs: 'alone',
    phrases: {
      fi: ['seuraan', 'mitä (minä) seuraan', 'seuratut', 'seuraamani'],
      sv: ['vad följer jag', 'jag följer', 'följer'],
      en: ['what do I follow', 'what am I following', 'I follow', 'following', 'follows'],
    },
  },
  {
    verb: 'export_contacts',
    needs: 'nothing',
    phrases: {
      fi: ['vie yhteystiedot/yhteystietolista', 'vie … yhteystiedot'],
      sv: ['exportera kontakter/kontakterna/kontaktuppgifter/kontaktuppgifterna/kontaktlistan'],
      en: ['export (the) contacts', 'export (the) contact list'],
    },
  },
  {
    verb: 'export_history',
    needs: 'nothing',
    phrases: {
      fi: ['vie historia/muutoshistoria/muutokset', 'vie … historia'],
      sv: ['exportera historik/historiken/ändringar/ändringarna'],
      en: ['export (the) history/changes'],
    },
  },
  {
    verb: 'export_coverage',
    needs: 'nothing',
    phrases: {
      fi: ['vie katvealueet/katveet', 'vie … katvealueet'],
      sv: ['exportera luckor/luckorna', 'exportera blinda fläckar'],
      en: ['export (the) coverage/gaps'],
    },
  },
];
