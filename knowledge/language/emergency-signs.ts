import type { Emergency } from './question.ts';

/**
 * What people write when danger is present, in the notation of the lexicon. `deeds` say that it happens, happened or
 * is threatened: nothing explains them away. `hints` name what may be going on; a word about services calms them.
 */
export interface Signs {
  readonly deeds: string;
  readonly hints: string;
}

// Word groups that the expressions below are put together from.
const selfFi = 'itse*|itte*|ittensä';
const hits =
  'lyö|lyövät|löi|löivät|löit|lyönyt|lyöneet|lyövän|lyöneen|lyödä|lyömässä|lyömään|lyödään|lyöty|lyötiin|hakkaa*|hakkasi*|hakannut|hakkas|hakata*|hakkaam*|hakattu|potki*|potkai*|pahoinpi*|kurist*|läimäy*|läpsi|tukist*|retuut*|mätki*|mukiloi*';
const victims =
  'äitiä|äitiään|äitinsä|isää|isäänsä|vaimoa*|vaimonsa|miestä*|puolisoa*|lasta|lastaan|lapsia|lapsiaan|lapsensa|lapsiansa|lapsen|tyttöä|tyttöään|tytärtä*|poikaa|poikaansa|minua|mua|mut|häntä|meitä|sitä|siskoa*|veljeä*|vauvaa*|taaperoa*|oppilasta|nuorta|tyttöystävä*|vanhempiaan|asiakasta|asiakastani';
const attackers =
  'isä|iskä|isi|faija|äiti|mutsi|äitipuoli|isäpuoli|mies|miehensä|aviomies|vaimo|puoliso|poikaystävä|tyttöystävä|kumppani|ex|eksä|exä|ex-mies|exmies|ex-puoliso|setä|eno|veli|isoveli|vanhempi|vanhemmat|partneri';
const small =
  'vauva*|taapero*|lapsi|lapset|lapsen|lasta|lapsia|lapsilla|lapsella|barn|barnet|barnen|baby*|bebis*|child|children|kid|kids|toddler';
const drunkFi = 'humala*|kännissä|känni*|päihty*|sammun*|jurri*|huumeissa|huumehou*|pilves*|sekaisin';
const hitsSv = 'slår|slog|slagit|misshandla*|sparka*|stryp*|ströp|daskar|örfil*';
const victimsSv =
  'henne|honom|mig|oss|frun|mamman|mamma|pappan|barnet|barnen|sin|sina|fru|flickan|pojken|babyn|syster|hustru*|eleven';
const hitsEn =
  'hit|hits|hitting|beat|beats|beating|beaten|punch*|kick*|slap*|strangl*|chok*|attack*|assault*';
const victimsEn =
  'me|her|him|them|us|wife|husband|mother|mom|mum|father|child|girl|boy|baby|sister|brother|pupil|student|daughter|son|kids|children';

const suicide: Signs = {
  deeds: `
    tappa*|tapan|tapat|tapa|tappoi|tapo* ${selfFi}; ampu*|hirttä*|hirtt*|hukutt*|vahingoit* ${selfFi}; surma* ${selfFi}; haluaa|haluan|halua|haluu|haluaisi|haluais|haluavansa|haluisi|tahtoo|tahdon|toivoo kuolla; haluaa|haluan|haluu|haluavansa kuolema*;
    halua|haluu|jaksa|jaksais|jaksaisi|tahdo elää|elossa|elämässä; otti|ottanut|söi|syönyt|nielaissut lääkkei*|pillere*|tablet*|unilääk*|särkylääk*; ei huomista|tulevaisuutta tule|ole; jaksa elämä*; tehdä|tekee|teen|tehä|tekevänsä|tehnyt|teki|yrittä*|yritti|yritt* itsemurha*|itsari*; aikoo|uhkaa*|uhkai*|uhannut|uhkas*|suunnit*|yrittä*|mietti* itsemurha*|itsari*; puhu*|kerto*|sano* itsemurha*|itsari*; itsemurha-aik*; itsemurhayrity*; itsemurhaviesti*; jäähyväisviesti*; jäähyväiskirje*;
    aikoo|ottaa|otti|ottanut|aikovansa|ottavansa|söi|syönyt yliannos*; päättää|lopettaa|päättävänsä päivänsä|elämänsä|elämäni; hypä*|hyppää*|hyppä* sillalta|katolta|parvekkeelta|junan|alle; junan|auton|rekan alle hyp*|aikoo|heittä*|juos*|mene*; viilt* ranteen*|ranteet|kaula*; viilte*|viilt* nyt|parhaillaan|juuri; ottaa|riistää hengen|henkensä|hengiltä; olla|olisi parempi kuollut|kuolleena; tappaisi itseni; ei elämälle jatkoa;
    ta|tar|tagit|tog|tänker livet av sig|sej|mig|mej; ta|tar|tagit|tog sitt|mitt liv; vill|ville dö; vill|orkar inte leva; begå|begår|begått|planera*|försök*|hota* självmord; prata*|tala*|sagt|säger självmord*; självmordsförsök*; självmordsplan*; hänga|skjuta|dränka|döda sig|sej|mig|mej; avskedsbrev*; tagit|tar|ta överdos; hoppa tåget|bron|taket; tagit|svalt|tog tabletter|piller|tabletterna|medicin*; skär sig|sej nu;
    kill*|hang*|shoot*|drown*|harm*|hurt* himself|herself|themselves|myself|themself; end*|take|taking|took his|her|their|my life; wants|want|wanted|wish* die; wants|want|wanted die|dead; dont|don't|not want live; commit*|attempt*|threat*|plan*|talk*|consider* suicide; suicide note|attempt|threat; slit|cut|cutting wrists; took|taken|taking|swallowed overdose|pills|tablets; jump off bridge|roof; better off dead`,
  hints: `itsetuhoi*; itsetuhos*; itsemurha-ajatu*; itsemurhavaara*; itsemurhariski*; viiltel*; viillelly*; ranteet|käsivar*|itse*|itte* auki viiltän*|viilt*; skär|skar|skurit|rispa*|ritsa* sig|sej|mig|mej; cut|cuts|cutting himself|herself|themselves|myself; yliannostu*; självmordstank*; självmordsbenäg*; självmordsrisk*; suicidal*; suicidnära; självskade*; suicidal; suicidal thought*; self-harm*; overdos*`,
};

const violence: Signs = {
  deeds: `
    ${hits} ${victims}; ${attackers} ${hits}; isä|äiti|mies|puoliso|isäpuoli pahoinpit*; uhkaa*|uhkai*|uhannut|uhkas* tappa*|puuko*|veitse*|asee*|kirvee*|ampu*; tappouhka*; tappaa|tappavansa meidät|minut|mut|hänet|lapset|lapsensa|vaimonsa|perheensä|muijansa|sut|sinut; puukko|veitsi|ase|kirves|puuko*|veitse* kädessä|kanssa|heilu*|uhka*; puukolla|veitsellä|saksilla|teräaseella tökkä*|tökki*|tökkii|iski|iske*|sohi*|sohai*|pisti|pistän*|uhitte*; puukotti; puukottaa; puukottan*; puukotettu; käy|kävi|käynyt|hyökkä* kimppuun|päälle|kiinni; ${attackers} riehu*|raivo*|uhkai*|uhkaa*|väkivaltai*|väkivaltaa; riehuu täällä|nyt|kotona|humala*; väkival* nyt|juuri|parhaillaan|äsken|käynnissä|tänään; on|oli|ollut|muuttu*|tullut|tulee väkivaltainen|väkivaltaiseksi|väkivaltaisena; käyttäyty* väkivaltaisesti; huuta*|kuuluu apua; polttaa|poltti|polttanut lasta|lapsen|tupakalla|raudalla|häntä; pelkää|pelkään|pelkäävät henkensä|henkeni|henkeään; hengenvaara*; raiskasi; raiskattu; raiskattiin; raiskannut; raiskaa; uskalla|uskaltaa|pelkää|pelkään|uskalla|uskalle kotiin; pakeni|paennut|paossa|juossut|karkuun kotoa|mies*|isä*; mustelm* mies|isä|isi|iskä|äiti|puoliso|isäpuoli;
    ${hitsSv} ${victimsSv}; mannen|pappan|mamman|pappa|mamma|maken|sambon|pojkvännen|styvpappan|min|hennes ${hitsSv}; blir|blivit|blev slagen|slaget|slagna|misshandlad|misshandlat; hot* döda|kniv*|mörda|vapen; dödshot*; med kniv; stack|stucket|sticker|högg kniv*; kniv handen|hot*|pappa*|man*; stryptag; våld pågår|nu|just; är|blir|blivit våldsam; våldta*; rädd sitt|livet; vågar inte hem; livsfara; livshotande;
    ${hitsEn} ${victimsEn}; father|mother|dad|mum|mom|husband|wife|boyfriend|stepfather|partner|ex ${hitsEn}; violen* now|right; is|are|was|became|turned|becoming|getting violent; threat* kill|knife|gun|weapon; threaten* me|her|him|them|us|wife|mother|kids|children; somewhere|place safe tonight|now; has|with|holding|pulled knife|gun; stabb*; death threat*; raped; afraid|fear*|scared life; afraid|scared|dare go|going home; domestic violence now`,
  hints:
    'väkivaltainen; väkivaltaise*; hakattu; pahoinpidel*; pahoinpitel*; lyödään; hakataan; våldsam*; misshandel; misshandlas; being beaten; beaten up; abusive',
};

const childInDanger: Signs = {
  deeds: `
    ${small} vaara*; ${small} hengenvaara*; välitön|välittömä* vaara*; ${small} hätä; lapsen|vauvan henki; ${small} kaksin|kahestaan|kahdestaan|keskenään kotona|ulkona|autossa; ${small} yksin kotona|ulkona|ulkoa|kadulla|pihalla|autossa|yöllä; vauva|taapero|1-vuotias|2-vuotias|3-vuotias|4-vuotias|5-vuotias|kaksivuotias|kolmivuotias|nelivuotias yksin; jätetty|jätti|jättänyt|jättävät yksin lapse*|lapsi*|vauva*; heitteillä; heitteille; ${small}|tyttö|poika|oppilas|nuori|tytär kadonnut|katosi|karannut|karkasi|kateissa|hukassa|siepat*|sieppa*; kidnap*; vie|vei|vienyt|viedä lapse*|lapsi* ulkomail*;
    ${drunkFi} ${small}; ${drunkFi} vanhempi|vanhemmat|äiti|isä hake*|tuli|tulee|lapse*|nyt|sammun*|paikalla|täällä; ${drunkFi} hake*|hakemaan|hakemassa; sammun* vanhempi|vanhemmat|äiti|isä; ravist*|ravistel*|satutta*|satutan|vahingoit*|tukehdut*|hukutt* ${small}|vauva*|lasta*|lapse*; tekee|tehnyt|teki pahaa vauvalle|lapselle; ${small}|oppilaa*|tyttö|tytöllä|poika|pojalla|eskarilai*|koululai*|nuorella mustelm*|ruhje*|palovam*|palojälk*; ${small} pelkää|uskalla kotiin; hyväksikäyt*|hyväksi käyt* lasta*|lapsi*|lapsen|tytär*|tyttö*|poika*|isä|isäpuoli|setä|nyt|kertoi|kertonut; koskenut|koskettanut|kosketteli|koskee lapse*|intiim*|alapää*|pimppi*|pippel*; ei hengitä; tajuton; tajuttomana; ${small} ilman ruokaa; lukittu|lukitsi lapsi*|lapsen|lapset; jätetty pakkaseen;
    barn|barnet|barnen fara; omedelbar fara; barn|barnet|barnen|babyn|bebisen ensam*|ensamt hemma|ute|lämna*; lämna* barn* ensam*; barn*|eleven|flickan|pojken försvunn*|rymt|borta; full|berusad|påverkad|drucken hämta*|barn*|förälder|mamma*|pappa*|baby*; skaka*|skada* barn*|baby*|bebis*; barn*|elev*|pojke*|flicka* blåmärk*; barnet inte hem vågar; rädd pappa*|mamma*|hem|styvpappa* blåmärk*|barnet|gå|åka; andas inte; medvetslös*; utnyttja* barn*|dotter*|son*; kidnappa*;
    ${small} danger; immediate danger; ${small} alone home|outside|left|car|night|street|found; left ${small} alone; ${small}|girl|boy missing|disappeared|kidnap*|abduct*; abducted; drunk|intoxicated|high|passed parent*|mother|father|mum|mom|dad|${small}|picking; shak*|shook|hurt*|harm* ${small}; ${small}|pupil|student bruis*; afraid home tonight; not breathing; unconscious; abus* ${small}|his|her|daughter|son; touch* child inappropriately|private; locked child`,
  hints:
    'hyväksikäyttöepäily; seksuaali* hyväksikäyt*; seksuaaliväkival*; raiskau*; koskettel*; sexuella|sexuellt övergrepp|utnyttjande; våldtäkt; sexual abuse|assault; rape; pahoinpitelyepäily; mustelmia; blåmärken; bruises; laiminly* vakava*; child abuse suspicion; misstänkt övergrepp',
};

const accident: Signs = {
  deeds: `
    tukehtu*; ei reagoi|hengitä|herää|virkoa; ${small}|äiti|isä|nuori|oppilas kouristaa|kouristelee|kouristi; kouristuskohtau*; sairauskohtau*; elvyttä*; söi|syönyt|nieli|niellyt|nielaisi|joi|juonut pesuain*|myrky*|myrkkyä|konetiskiain*|astianpesuain*|lamppuöljy*|pariston|nappipariston|lääkkeitä; hukku*|hukkui|hukkumassa ${small}|järve*|uima*; jäi|jäänyt|jää auton|bussin|junan alle; ${small} putosi|pudonnut|tippui|tippunut ikkun*|parvek*|hoitopöyd*|katolta; vuotaa verta; verta vuotaa; talo|koti|asunto|koulu|keittiö palaa; ammutaan|ampuu|ampui|ampuminen; ase|aseen|asetta|puukko|puukon|veitsi|veitsen mukana|koulussa|koululla|kädessä|oppilaalla|repussa|päiväkodissa; nuori|tyttö|poika|oppilas|lapsi|teini sammun*;
    kvävs|kväver|kvävas; reagerar|vaknar inte; krampar; krampanfall; svalt|druckit|ätit tvättmedel|diskmedel|gift|batteri|lampolja; drunkna*; påkörd; blöder; huset|hemmet|skolan brinner; skottlossning; skjuter; kniv|vapen|pistol skolan|väskan|handen|hemma; tuppat|svimmat av;
    choking; unresponsive; not|doesnt|doesn't|wont|won't responding|respond|wake|waking; seizure*; convuls*; swallowed|drank|drunk|ate detergent|bleach|poison|battery; drown*; hit|run by|over car; house|school|home on fire; shooting school|now; gun|knife at|in school|bag|hand; bleeding`,
  hints: `tulipalo; palaa; hengenvaara*; eldsvåda; brinner; fire; life-threatening`,
};

export const emergencySigns: Readonly<Record<Emergency, Signs>> = {
  suicide,
  accident,
  violence,
  child_in_danger: childInDanger,
};

/** Other meanings of the same words, and children who quarrel: they silence a sign of violence beside them. */
export const otherMeanings = `
  lyö*|löi|lyömään|lyödä vetoa|palloa|korttia|tahtia|leikiksi|rahaksi|laudalta|läpi|kättä|ällikällä|viisaat; ${hits} päätä*|seinä*|päänsä; ${hits} muita|toisia|toista|kaveri*|kaveria|ryhmä*|päiväkodi*|leluja; ${hits} koulukaver*|luokkakaver*; puree; haarukka*; puukkojunk*; motoriik*; autis* hakkaa*; ${hitsSv} andra|kompis*|klocka*|vad|huvudet|kamrater; slår upp|på|fast; gaffel; finmotori*; bits; ${hitsEn} other|others|peers|friends|classmates|head|ball|drum; fork; motor skills; occupational; pojat tappele*; tappelee koulu*`;

/** A child who does not react to speech or wake up for school is a worry of another kind. */
export const otherThanAccidents = `
  reagoi puhee*|puhutteluun|nime*|ohje*|kieltoi*|kehotuk*|ääni*; herää|herättää aamu*|kouluun|töihin; kouristus* hoito-ohje*|lääkitys*|suunnitelma*;
  reagerar tilltal|namn*|instruktion*; vaknar morgon*|skolan; respond|responding name|speech|instructions; wake|waking school|mornings`;

/** Words of a question about services and duties. */
export const calmWords = `
  ehkäis*; ennaltaehkäis*; koordin*; koulut*; työryhm*; suunnitelma*; vastaa|vastaavat kuka; vastuuhenkilö; toimintamalli*; lomake; tilast*; hanke; hankkeen; projekti*; strategi*; väkivaltatyö*; turvakot*; turvakod*; luento*; vertaisryhm*; tukiryhm*; ryhmä; yhteistyöryhm*; jälkihoi*; jälkihuol*; konsult*; hoitopolku; palveluketju*; läheis*; omais*; tutkimu*; ohje; ohjeet; opas; esite;
  förebygg*; samordn*; koordinator*; utbild*; arbetsgrupp*; plan; projekt*; skyddshem*; statistik*; föreläs*; ansvar*; kamratstöd*; stödgrupp*; konsult*; anhörig*; anvisning*;
  prevent*; coordinat*; training; workgroup; working group; project*; statistics; shelter; lecture; policy; course; responsible; support group; consult*; relatives; guideline*`;
