import { anyOf } from '../words.ts';
import type { Wording } from './wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const states = set(
  'är har tror tycker anser hoppas känner upplever tänker undrar förstår vet minns menar säger berättar föreslår behöver får går sitter ' +
    'ligger står bor jobbar blir brukar trivs orkar hör ser önskar saknar ger var för eller här där när över efter under inför år per ' +
    'påminner konstaterar betonar klagar undrar kör reser funderar lutar stöder oroar verkar låter mår kunder barnen senior vår flyttar börjar slutar räcker heter äger gillar vill håller er flera fler mer åker dröjer hinner hittar deltar medverkar mister',
);
const leads = set('ska skall ber tar gör lovar lovade ansvarar åtar åtog erbjuder lägger');
const thirdPerson = (word: string): boolean =>
  leads.has(word) || (word.length >= 3 && /[aeiouyåäö]r$/.test(word) && !/(?:erar?e|are)$/.test(word));

const taskVerbs =
  '(?:ta|göra|fixa|skicka|ringa|skriva|fråga|boka|kolla|ordna|hålla|dra|sköta|mejla|maila|köpa|hämta|sätta|tala|prata|kontakta|skaffa|lägga|föra|be|meddela|informera|uppdatera|översätta)';

export const swedish: Wording = {
  language: 'sv',
  settled: anyOf(
    '(?<=^\\W*)(?:beslut|resultat|riktlinje|överenskommet|beslutat|bestämt)(?=:);(?<=^\\W*)(?:beslutat|bestämt|överenskommet)(?= att);(?:gruppen|mötet|teamet) (?:omfattade|förordade|avslog|förkastade);(?:bestämmer|beslutar|beslöt|bestämde) vi;vi (?:bestämmer|beslutar|beslöt|bestämde|beslutade|enades);beslöts;beslöt;beslutades;beslutade;beslutat att;bestämdes;bestämde;är det bestämt;är bestämt;enades;enades om;kom (?:\\p{L}+ )?överens;kommit överens;är vi överens;alla är överens;är alla överens;var överens;godkändes;godkände;fastställdes;fastställde;fastslogs;fastslog;slogs fast;slog fast;' +
      'valdes;utsågs;antogs;eniga? om;fatta(?:de|des) (?:\\p{L}+ )?beslut(?! i)(?= om| att);tog (?:ett )?beslut;(?:man|gruppen|mötet|vi) valde att;röstades;röstade;röstning;enhälligt;alla (?:var )?(?:eniga|överens);avslogs;förkastades;klubbades;spikades;linjerade;det är klubbat;beslut är',
  ),
  agreed: anyOf(
    'tar vi (?:\\p{L}+ ){1,3}i bruk;vi (?:kör|håller|tar|satsar|väljer|fortsätter|slutar|börjar|går|rättar|gör|ordnar|byter|flyttar|behåller|skippar|lägger|avslutar|låter|trycker|använder);(?:kör|håller|fortsätter|väljer|satsar|slutar|byter|flyttar|behåller|avslutar) vi;' +
      '(?:framöver|i fortsättningen|hädanefter|tills vidare|från och med|fr\\.?o\\.?m\\.?|från nyår);(?!(?:finns|trivs|minns|hoppas|känns|behövs|saknas|syns|lyckas|annars|deras|dagens|årets|höstens|vårens|tills|väntas|tycks|kvälls|hennes|hans|allas|senaste|diskuteras|förs|kallas|upplevs|anses)(?!\\p{L}))(?:\\p{L}{4,}s|görs|ges) (?:\\p{L}+ ){0,3}?(?:på|till|i|från|av|varje|två|en|med|inte|under|ut|vid|efter|före|endast|bara|ihop|som|tills|hädanefter);' +
      'blir;gäller;fortsätter;upphör;(?:ingen|inget|inga) \\p{L}+ (?:längre|mera|mer);ingen \\p{L}+ i (?:år|vår|höst|sommar);inget \\p{L}+ i (?:år|vår|höst|sommar);inga \\p{L}+ i (?:år|vår|höst|sommar)',
  ),
  opening:
    /^\W*(?:(?:no|jo|ja|jå|och|men|bra)[, ]+)*(?:ok|okej|okay|då|alltså|så|beslut|obs|dvs|slutsats|vi säger|då säger vi|sen)(?!\p{L})/iu,
  open: anyOf(
    'lämnades öppen;lämnades öppet;lämnades öppna;lämnas öppen;lämnas öppet;blev öppen;blev öppet;är öppen;är öppet;öppen fråga;öppet ännu;ännu öppet;frågan är öppen;frågan är öppet;bordlades;bordläggs;bordlägga;oklart;oklar;är inte klart;är inte klar;inte klart ännu;inte avgjort;inte bestämt;inte beslutat;' +
      'tas upp (?:i|på|nästa|igen|senare|vid);ta(?:r|s)? upp (?:det |den |frågan )?(?:i \\p{L}+|nästa gång|senare|igen);återkommer (?:till|i|senare);återkommer vi;sköts upp;skjuts upp;skjuter (?:vi )?upp;vi skjuter;sköt upp;sköts fram;uppskjuts;flyttades till (?:nästa|\\p{L}+mötet|\\p{L}+i|mars|maj|juni|april|augusti);flyttas till nästa;överfördes till;' +
      'ingen (?:\\p{L}+ )?(?:visste|vet);kom int(?:e)? fram till;ingen lösning;inget beslut;ej beslut;fattades inget beslut;det är frågan;en annan gång;vet vi inte;(?:man|vi) vet (?:\\p{L}+ )?inte;vet inte ännu;vet man inte;kvar att (?:lösa|avgöra|besluta|bestämma|reda ut);behandlingen (?:\\p{L}+ ){0,3}?fortsätter;kom inte fram till;inget beslut;inte enas;lämnar (?:vi )?(?:det|den|frågan|saken) (?:öppet|öppen);hinner (?:vi )?inte;hann (?:vi |man )?inte;fortfarande (?:öppet|öppen|oklart|oklar);(?:ännu|än) inte (?:klart|klar|bestämt|avgjort|löst|känt);är inte (?:känt|avgjort|löst);beslutet (?:\\p{L}+ ){0,3}?(?:görs|fattas);avgörs;remitterades;inte överens;inte kommit överens;hålls öppet;hölls öppen;avgörs (?:senare|i|först);kvarstår;förblev öppen;förblev öppet;nästa gång igen;väntar på;får vi fundera på;obestämt;utan svar;inte klarlagt;hann inte behandlas;återremitterades;förblev olöst;olöst;fortsätter diskussionen;diskussionen fortsätter;får vänta',
  ),
  talk: anyOf(
    'pratar;berättade;sade;sa;säger;rapporterade;undrade;undrar;ansåg;anser;tyckte;tycker;tror;trodde;föreslog;föreslogs;förslag;påminde;påmindes;konstaterade;konstaterades;diskuterades;diskuterade;diskuterats;hoppades;hoppas;önskade;önskar;frågade;betonade;tackade;hälsade;presenterade;informerade om;' +
      'skulle;borde;vore;kunde;kanske;gärna;upplever;upplevde;enligt;efterlyste;beklagade;klagade;menade;påpekade;brukar;kan vara;drömma;vill ha;ville ha;lutar;verkar;låter;redogjorde;kommenterade;varnade;understödde;motsatte;oroade;hade hälsat;pratade;pratades;dyrt;svårt',
  ),
  past: anyOf(
    'vid mötet i \\p{L}+;i \\p{L}+ (?:beslöts|beslöt|slog|sade|bestämdes|bestämde);har \\p{L}+(?:at|it|t) (?:in|ut|upp|till);redan;förra mötet;föregående möte;senaste mötet;i fjol;förra gången;förra året;(?:godkändes|beslöts|bestämdes|valdes) (?:redan|i våras|i höstas|i fjol|förra)',
  ),
  need: anyOf(
    '(?:någon|nån) (?:\\p{L}+ )?(?:måste|borde|ska|skall|behöver|får|bör) (?:\\p{L}+ )?\\p{L}+;(?:måste|bör|borde) (?:ännu |också |nu )?\\p{L}{3,}as;\\p{L}+ (?:ska|måste|bör|behöver|borde) (?:\\p{L}+ )?(?:ordnas|skaffas|fixas|bokas|köpas|utredas|kollas|göras|hittas|uppdateras|beställas|skickas|kontaktas|sökas|förberedas|skötas|tas fram|kontrolleras|rättas|frågas|klaras upp|lösas|reserveras|översättas|informeras|samlas in|hämtas|städas|bytas);' +
      '(?:ansvarig|utförare) (?:saknas|öppen|öppet|söks);man (?:måste|bör|ska) (?:\\p{L}+ )?(?:kolla|utreda|ordna|skaffa|boka|fråga|fixa|hitta|beställa|ta reda på);det (?:måste|bör|ska|behöver) (?:\\p{L}+ )?(?:ordnas|skaffas|fixas|bokas|utredas|kollas|göras|beställas)',
  ),
  course: anyOf(
    'fortsätter;gäller;blir;upphör;utvidgas;flyttas;flyttar;ordnas;hålls;trycks;lämnas;avslutas;är \\p{L}+avgift\\p{L}*;förblir;används;ges;besöker;kvarstår;betalar',
  ),
  passive: /(?<!\p{L})(?:\p{L}{4,}s|görs|ges)(?!\p{L})/iu,
  denies: anyOf(
    '(?:går|tar|ger|betalar|deltar|ordnar|öppnar|börjar|fortsätter|ansluter|byter|använder|lämnar|startar|köper|ändrar|ändras|ändras|flyttas) (?:\\p{L}+ )?(?:inte|inga|inget|ingen)',
  ),
  present: /(?<!\p{L})(?:är|har|ska|skall|\p{L}{2,}(?:er|ar|år|ör|yr|ér)|\p{L}{3,}s)(?!\p{L})/iu,
  procedure: anyOf(
    'tar vi(?! (?:\\p{L}+ ){1,3}i bruk);vi tar det;mikrofon\\p{L}*;kameran;en stund;vi väntar ännu;vi ser;går vi vidare;går vidare;öppnades;öppnade mötet;avslutades;avslutade mötet;delar skärmen;skärmen;får se;hälsade;gicks igenom;nästa sak;nästa punkt;nästa ärende;protokollet justerades;valdes till (?:mötes)?ordförande;valdes till (?:mötes)?sekreterare;valdes till protokolljusterare;beslutför\\p{L}*;föredragningslistan godkändes;står parkerad;börjar vi;vi börjar',
  ),
  subordinate: set('om när eftersom som medan innan tills ifall vem vad hur var varför vilken vilket därför'),
  that: set('att'),
  between: set('också ännu sedan sen nu då ändå genast själv redan alltså gärna i ansvarar'),
  does: (word, next) => {
    if (word === 'kommer') return next === 'med' || next === 'att';
    if (word === 'för') return /^(?:saken|ärendet|frågan|detta|det)$/.test(next);
    if (word === 'kan') return new RegExp(`^${taskVerbs}$`, 'u').test(next);
    if (word === 'ska' || word === 'skall') return !/^(?:vara|ha|bli|få)$/.test(next);
    if (word === 'håller') return next !== 'med' && next !== '';
    if (word === 'går') return /^(?:igenom|genom)$/.test(next);
    if (word === 'får') return next === 'i';
    if (word === 'ser') return next === 'till';
    if (word === 'hör') return next === 'av';
    if (word === 'säger') return next === 'upp' || next === 'till';
    if (word === 'ger') return next !== 'sig' && next !== '';
    return thirdPerson(word) && !states.has(word);
  },
  doesByDay: set('påminner berättar funderar presenterar föreslår konstaterar tänker deltar kör'),
  do: (word, next) => {
    if (word === 'kan') return new RegExp(`^${taskVerbs}$`, 'u').test(next);
    if (word === 'ska' || word === 'skall')
      return new RegExp(`^${taskVerbs}$`, 'u').test(next) || /^(?:kontrollera|se)$/.test(next);
    if (word === 'lovar') return next === 'att' || next.length > 3;
    if (word === 'håller') return next !== 'med' && next !== '';
    if (word === 'går') return /^(?:igenom|genom)$/.test(next);
    if (word === 'ser') return next === 'till';
    if (word === 'hör') return next === 'av';
    if (word === 'delar') return next !== 'skärmen';
    if (word === 'säger') return next === 'upp' || next === 'till';
    return thirdPerson(word) && !states.has(word);
  },
  they: set('hon han hen'),
  i: set('jag ja undertecknad'),
  must: anyOf('jag (?:måste|behöver|bör) (?!gå|sticka|iväg|säga)\\p{L}+ \\p{L}+'),
  once: anyOf('beställs;utreds;köps;samlas in;kollas;kontrolleras;kontaktas;efterfrågas;reds ut;tas reda på'),
  asked:
    /^(?:du|kan du|kunde du|skulle du|tar du|ringer du|skickar du|frågar du|kollar du|fixar du|ordnar du|skriver du|bokar du|vill du)(?!\p{L})/iu,
  duty: /^(?:ansvarar för|är ansvarig|ansvarig|har ansvar|får i uppdrag|fick i uppdrag|gavs i uppdrag|fick uppdraget|får uppdraget|ålades|uppgift är|ansvar att|ansvar är|uppgift att|uppgift blir|ombads|uppmanades|lovade|åtog sig|ombedes)(?!\p{L})/iu,
  dutyBefore:
    /(?<!\p{L})(?:ansvarig|ansvar|ansvariga|uppdrogs åt|gavs i uppdrag åt|i uppdrag åt|bad|utförare|vem|\p{L}{2,}s av)[: ]*$/iu,
  breaks: anyOf(
    'sedan;därefter;följande punkt;nästa punkt;sista punkten;till sist;till slut;först;för det andra;så hade vi;så vi;mötet (?:beslöt|enades|godkände);gruppen (?:beslöt|enades);det beslöts;vi beslöt;vi enades;vi kom överens;vi bestämde;vi beslutade;vi bestämmer;det bestämdes;' +
      'det föreslogs;\\p{L}+ är inte (?:klart|klar|bestämt|avgjort);det är oklart;ny rad;nytt stycke;punkt;frågan om;det är bestämt;ska \\p{L}+ vara',
  ),
};
