import type { VerbPhrases } from './verb-phrases.ts';

/** Commands about one's own details, and about visits outside the office. */
export const ownPhrases: readonly VerbPhrases[] = [
  {
    verb: 'my_phone',
    needs: 'nothing',
    own: true,
    phrases: {
      fi: ['puhelinnumeroni/numeroni/puhelimeni (on)'],
      sv: ['mitt telefonnummer/nummer/mobilnummer (är)'],
      en: ['my phone/number (is)', 'my phone number (is)'],
    },
  },
  {
    verb: 'my_phone',
    needs: 'phone',
    own: true,
    phrases: {
      fi: ['puhelin/puhelinnumero/numero'],
      sv: ['telefon/telefonnummer/nummer'],
      en: ['phone/number', 'phone number'],
    },
  },
  {
    verb: 'my_title',
    needs: 'nothing',
    own: true,
    phrases: {
      fi: ['nimikkeeni/ammattinimikkeeni/tehtävänimikkeeni (on)'],
      sv: ['min titel/yrkestitel (är)'],
      en: ['my title (is)', 'my job title (is)'],
    },
  },
  {
    verb: 'my_languages',
    needs: 'languages',
    own: true,
    phrases: {
      fi: ['palvelen', 'palvelukieleni/kieleni (ovat/on)'],
      sv: ['jag betjänar (på)', 'mina språk/servicespråk (är)'],
      en: ['I serve (in)', 'my languages (are)'],
    },
  },
  {
    verb: 'my_consultation',
    needs: 'nothing',
    own: true,
    phrases: {
      fi: ['konsultaationi/konsultointitapani'],
      sv: ['min konsultation', 'mina konsultationssätt'],
      en: ['my consultation (ways)'],
    },
  },
  {
    verb: 'my_consultation',
    needs: 'ways',
    own: true,
    phrases: { fi: ['konsultoin'], sv: ['jag konsulterar'], en: ['I consult'] },
  },
  {
    verb: 'add_outreach',
    needs: 'nothing',
    phrases: {
      fi: ['lisää (uusi) jalkautuminen/jalkautumisen'],
      sv: ['lägg till uppsökande (arbete) (verksamhet) (mottagning)'],
      en: ['add (an) (a) (new) outreach (visit)'],
    },
  },
  {
    verb: 'cancel_outreach',
    needs: 'nothing',
    phrases: {
      fi: ['peru/peruuta jalkautuminen'],
      sv: ['ställ in uppsökande (arbete) (verksamhet)', 'avboka uppsökande (arbete) (verksamhet)'],
      en: ['cancel (the) outreach (visit)'],
    },
  },
  {
    verb: 'remove_outreach',
    needs: 'nothing',
    phrases: {
      fi: ['poista/lopeta jalkautuminen'],
      sv: ['ta bort uppsökande (arbete) (verksamhet)'],
      en: ['remove/end (the) outreach (visit)'],
    },
  },
  {
    verb: 'list_outreach',
    needs: 'areas',
    phrases: {
      fi: ['(listaa/näytä) jalkautumiset'],
      sv: ['(lista/visa) uppsökande (verksamhet)'],
      en: ['(list/show) outreach (visits)'],
    },
  },
];
