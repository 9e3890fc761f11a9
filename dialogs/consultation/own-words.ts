import type { Language } from '../../knowledge/kernel/languages.ts';
import { withoutDays } from './agreed-words.ts';

/** A list of one's own: everything, or only what goes on. */
type OwnList = 'mine' | 'open';

type Words = Readonly<Record<Language, readonly RegExp[]>>;

const lists: Readonly<Record<OwnList, Words>> = {
  mine: {
    fi: [
      /^(?:näytä |missä (?:on|ovat) )?(?:kaikki )?(?:omat (?:konsultaatiot|konsultaationi|varaukset|varaukseni|kysymykset|kysymykseni)|konsultaationi|varaukseni|kysymykseni)$/,
      /^(?:näytä )?(?:mun|minun) (?:konsultaatiot|konsultaatioita|varaukset|varauksia|kysymykset|varatut ajat|ajat)$/,
      /^(?:näytä )?omat (?:varatut )?(?:ajat|aikani|ajanvaraukset|pyynnöt)$/,
      /^(?:mitkä|mitä) (?:konsultaatiot|konsultaatioita|varaukset|varauksia|kysymyksiä) (?:minulla|mulla) on$/,
      /^(?:onko|onks) (?:minulla|mulla|mul) (?:mitään |yhtään )?(?:konsultaatio(?:ita|ta)|varau(?:ksia|sta)|varattuja aikoja)(?: (?:tänään|huomenna|tällä viikolla|(?:ensi|ens) viikolla))?$/,
      /^(?:kuka on varannut|ketkä ovat varanneet) (?:ajan|aikoja) (?:minulta|multa|minulle)$/,
    ],
    sv: [
      /^(?:visa )?(?:alla )?mina (?:konsultationer|bokningar|tider|frågor)$/,
      /^vilka (?:konsultationer|bokningar|tider) har jag$/,
      /^har jag (?:några |någon )?(?:konsultation|konsultationer|bokning|bokningar|bokade tider|tid bokad|tider bokade)(?: (?:i dag|i morgon|den här veckan|nästa vecka))?$/,
    ],
    en: [
      /^(?:show )?(?:all )?my (?:consultations|bookings|appointments|questions)$/,
      /^(?:what|which) (?:consultations|bookings|appointments) do i have$/,
      /^do i have (?:any |a )?(?:consultations?|bookings?|appointments?)(?: (?:today|tomorrow|this week|next week))?$/,
    ],
  },
  open: {
    fi: [
      /^(?:näytä )?avoimet(?: (?:konsultaatiot|kysymykset))?$/,
      /^(?:näytä )?(?:minua )?odottavat(?: (?:konsultaatiot|kysymykset|pyynnöt))?$/,
      /^(?:mitä|mikä) (?:minulla|mulla) (?:on )?(?:nyt |vielä )?(?:avoinna|auki|kesken|odottamassa)(?: (?:olevaa|nyt|vielä))?$/,
      /^onko (?:minulla|mulla) (?:nyt |vielä )?(?:mitään |jotain )?(?:avoinna|auki|kesken|odottamassa|(?:avoimia|keskeneräisiä) (?:konsultaatioita|kysymyksiä|pyyntöjä))$/,
      /^(?:mun|minun|omat) (?:avoimet|keskeneräiset)(?: (?:konsultaatiot|kysymykset|pyynnöt|asiat))?$/,
      /^(?:mitä minulta kysytään|mikä (?:minua )?odottaa|mitkä kysymykset odottavat(?: minua)?)$/,
      /^(?:vastaa|vastaan|haluan vastata) (?:kysymykseen|konsultaatioon)$/,
      /^siirrä (?:kysymys|konsultaatio|pyyntö) (?:toiselle|kollegalle|eteenpäin)$/,
    ],
    sv: [
      /^(?:visa )?öppna(?: (?:konsultationer|frågor))?$/,
      /^(?:visa )?(?:frågor|konsultationer)(?:na)? som väntar(?: på mig)?$/,
      /^vad (?:väntar på mig|frågas av mig)$/,
      /^vad (?:har jag|är) (?:nu |ännu |kvar )?(?:öppet|på gång|på hälft|som väntar)(?: (?:för|hos) mig| just nu| nu)?$/,
      /^har jag (?:något|nåt|några) (?:öppet|som väntar|öppna (?:frågor|konsultationer))$/,
      /^mina öppna(?: (?:frågor|konsultationer|ärenden))?$/,
      /^(?:svara på|besvara) (?:frågan|en fråga|konsultationen)$/,
      /^(?:ge|skicka) frågan (?:till en annan|vidare)$/,
    ],
    en: [
      /^(?:show )?open(?: (?:consultations|questions))?$/,
      /^(?:show )?(?:the )?(?:questions|consultations)(?: that are)? waiting(?: for me)?$/,
      /^what (?:is|questions are) waiting for me$/,
      /^what(?:['’]s| is| do i have) (?:still |now )?(?:open|pending|waiting)(?: (?:for|with) me| now)?$/,
      /^do i have (?:anything|any questions|any consultations) (?:open|pending|waiting)$/,
      /^my open(?: (?:consultations|questions))?$/,
      /^answer (?:the|a|my) (?:question|consultation)$/,
      /^(?:hand over|pass on) the question$/,
    ],
  },
};

/** The list of one's own consultations that a text, in lower case, asks for. */
export const ownListIn = (text: string, said: Language): OwnList | undefined =>
  (['mine', 'open'] as const).find((list) => lists[list][said].some((words) => words.test(text)));

/** That a time suits, or does not. */
const answers: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:ok|okei|joo|kyllä|hyvä|selvä),? )*(?:se |tämä |aika |ehdotettu aika )?(?:sopii|käy|passaa|hyväksyn?|ei sovi|ei käy|en hyväksy)(?: (?:minulle|mulle|hyvin|mainiosti|ajan|aika|aikaa|ehdotuksen|ehdotus|ehdotusta))*(?:,? kiitos)?$/,
  sv: /^(?:(?:ok|okej|ja|jo|bra),? )*(?:det |tiden |den föreslagna tiden )?(?:passar|går bra|funkar|(?:jag )?godkänner?|passar inte)(?: (?:bra|fint|mig|tiden|förslaget))*(?:,? tack)?$/,
  en: /^(?:(?:ok|okay|yes|good),? )*(?:(?:that|it|this|the (?:proposed )?time) )?(?:works|suits|is fine|(?:i )?accept|(?:does not|doesn't) (?:work|suit))(?: (?:for me|me|fine|well|it|the time|the proposal))*(?:,? (?:thanks|thank you))?$/,
};

/** Whether a text, in lower case, answers a proposed time. The words of a day and an hour may stand anywhere. */
export const answersIn = (text: string, said: Language): boolean =>
  answers[said].test(text) || answers[said].test(withoutDays(text, said));

/** To stand in the queue for a time, or to leave it. */
const queues: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:haluan |haluaisin |voinko )?(?:poistu|poistun|poistua|poista (?:minut|mut)|ota (?:minut|mut) pois|lähden|peru|perun|perua|lopeta) (?:minun |mun )?(?:jonosta|jonotus|jonotuksen|jonotukseni|jonopaikka|jonopaikan|jonopaikkani)|(?:olen|olenko|oonko|oonks|oon)(?: minä| mä)? (?:yhä |vielä |nyt )?jonossa|en halua (?:enää )?(?:jonottaa|olla (?:enää )?jonossa)|en (?:enää jonota|jonota enää)|(?:monesko|monentenako|mones|monentena|millä sijalla) (?:minä |mä )?(?:olen|oon) (?:minä |mä )?jonossa|(?:missä|mihin) (?:minä |mä )?(?:olen jonossa|jonotan)|(?:omat |mun |minun )?(?:jonotukset|jonotukseni|jonopaikka|jonopaikkani|jono))$/,
  sv: /^(?:(?:jag vill |kan jag )?(?:lämna|lämnar|gå ur|går ur|(?:ta bort|stryk) mig (?:från|ur)|avsluta) (?:kön|köplatsen|väntelistan)|(?:jag )?står (?:jag )?(?:ännu |fortfarande )?i kö(?:n)?|(?:jag )?(?:köar|är i kön?)|är jag i kön?|jag (?:köar|väntar) inte (?:längre|mera|mer)|jag vill inte (?:stå i kö|köa|vänta)(?: längre| mera| mer)?|(?:vilken plats har jag|vilken är min plats|på vilken plats är jag|hur långt har jag kommit) i kön|(?:mina? )?(?:köplats|köplatser|kö))$/,
  en: /^(?:(?:i want to |can i |please )?(?:leave|quit|remove me from|take me (?:off|out of)) (?:the )?(?:queue|waiting list)|(?:i am|i['’]m|am i) (?:still )?(?:in|on) (?:the |a )?(?:queue|waiting list)|(?:what(?:['’]s| is) )?(?:my )?(?:queue|waiting lists?|(?:place|position) (?:in|on) the (?:queue|waiting list))|stop waiting|i (?:do not|don['’]t|no longer) want to (?:wait|queue|be (?:in|on) the (?:queue|waiting list))(?: any ?more| any longer)?|(?:i['’]m|i am) (?:no longer|not) waiting(?: for a time)?(?: any ?more)?)$/,
};

/** Whether a text, in lower case, is about standing in the queue for a time. */
export const isAboutQueue = (text: string, said: Language): boolean => queues[said].test(text);
