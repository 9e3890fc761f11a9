import { ExpressionMatcher, splitExpressions } from './expressions.ts';
import type { Emergency } from './question.ts';

/**
 * What people write when danger is present. In the same notation as the lexicon. An expression must say that it
 * happens (a deed, a threat, now), not just name the theme: questions about services name themes all day.
 */
const signs: Readonly<Record<Emergency, string>> = {
  suicide: `
    tappaa itse*; tapan itse*; tappaisi itse*; tappa* itsensä; hirttää itse*; hirttä* itse*; aikoo tappaa itse*; haluaa kuolla; halua elää; ei halua elää; haluaisi kuolla; tahtoo kuolla; haluan kuolla; en halua elää; ei jaksa elää; en jaksa elää; tekee itsemurhan; tehdä itsemurhan; teen itsemurhan;
    itsemurha-aikei*; itsemurha-aie; itsemurhaa yrittä*; yritti itsemurhaa; yrittänyt itsemurhaa; uhkaa itsemurha*; uhkailee itsemurha*; puhuu itsemurha*; puhunut itsemurha*; puhui itsemurha*; suunnittelee itsemurha*; miettii itsemurha*; aikoo itsemurha*; itsetuho* nyt; itsetuhoinen; itsetuhoisia; itsetuhoise*; itsetuhoisuu* puhu*; itsemurha-ajatu*; itsemurhaviesti*; itsemurhavaara*; jäähyväiskirje*; jäähyväisviesti*; päättää päivänsä; lopettaa elämänsä; lopettaa elämäni; ottaa hengen itseltään; riistää henkensä; parempi kuollut; olisi parempi kuolla; kuolla pois; otti yliannostuksen; ottanut yliannostuksen; söi lääkkeitä yliannos*; hyppää sillalta; hyppäämässä sillalta; hypätä sillalta; viiltelee nyt; viilsi ranteensa; viiltää ranteensa; junan alle; itsari; itsarin; itsaria; tekee itsarin;
    ta livet av sig; tar livet av sig; ta sitt liv; tar sitt liv; tagit sitt liv; ta mitt liv; vill dö; vill inte leva; orkar inte leva; självmordsförsök*; hotar självmord; hota* självmord; begå självmord; begår självmord; självmordsbenägen; självmordstank*; självmordsplan*; prata* självmord; tala* självmord; suicidal; suicidala; suicidalt; ta sig av daga; överdos; hänga sig; avskedsbrev; självmord nu; skära sig nu; bättre död;
    kill himself|herself|themselves|myself|themself; killing himself|herself|themselves|myself; end his|her|their|my life; ending his|her|their|my life; take his|her|their|own life; wants to die; want to die; wants die; does not want live; commit suicide; committing suicide; attempted suicide; suicide attempt*; suicidal; suicide threat*; threatens suicide; threatening suicide; talk* suicide; talks suicide; suicide note; suicidal thought*; better off dead; overdose*; overdosed; cut* wrists; hang himself|herself; jump off bridge`,
  violence: `
    lyö nyt; löi minua|mua|häntä|lasta|äitiä|vaimoaan|miestään|vaimoa|tyttöä|poikaa|lapsiaan|siskoaan|lapsensa|oppilasta; löi juuri|tänään|äsken|eilen|taas|viime; lyö lasta|lapsia|lapsiaan|lastaan|vaimoa|vaimoaan|äitiä|minua|mua|häntä|vanhempiaan|äitiään|tyttöä|poikaa; lyödään kotona; lyöty kotona; lyönyt lasta|lapsia|lapsiaan|lastaan|vaimoa|vaimoaan|häntä|äitiä|minua|mua; hakkaa; hakkasi; hakkaavat; hakannut; hakkas; hakataan; hakattu; pahoinpitelee; pahoinpiteli; pahoinpidellyt; pahoinpitelevät; pahoinpidelty; pahoinpidellään; potki* lasta|äitiä|häntä|vaimoa*; kuristaa; kuristi; kuristanut; kuristettu; puukottaa; puukotti; puukko kädessä; puukolla uhka*; uhkaa puukolla|veitsellä|aseella|kirveellä; uhkailee veitsellä|puukolla|aseella; veitsi kädessä; uhkaa tappaa; uhkaili tappaa; uhannut tappaa; uhkasi tappaa; uhkailee tappaa; tappouhkau*; tappaa meidät|minut|mut|hänet|lapset|vaimonsa|perheensä; väkivaltainen nyt; väkivaltaa nyt; väkivaltainen juuri; tulee väkivaltaiseksi; on väkivaltainen; käyttäytyy väkivaltaisesti; väkivaltaisesti; väkivalta käynnissä; mies lyö; isä lyö; äiti lyö; isäpuoli lyö; poikaystävä lyö; puoliso lyö; vaimo lyö; lyö minua; lyö mua; käy kimppuun|päälle; kävi kimppuun|päälle; käynyt kimppuun|päälle; hyökkää kimppuun; hyökkäsi; raivoaa kotona; riehuu; riehuu kotona; rikkoo paikkoja; rikkoo tavaroita nyt; pelkää henkensä; pelkään henkeni; hengenvaara*; hengenvaarassa; raiskattu; raiskattiin; raiskasi; raiskannut; ei uskalla mennä kotiin; uskalla kotiin; pelkää mennä kotiin; pelkään mennä kotiin; paeta kotoa; pakeni kotoa; juossut karkuun kotoa; mustelm* mies|isä|puoliso|vaimo; ase mukana; ampua;
    slår nu; slår barnet|barnen|sin|sina|henne|honom|mig|frun|mamman; slog barnet|barnen|henne|honom|mig|sin|sina; slagit henne|honom|mig|barnet|barnen|sin|sina; blir slagen; blivit slagen; blev slagen; mannen slår; pappan slår; mamman slår; pappa slår; mamma slår; misshandlar; misshandlade; misshandlat; misshandlas; misshandlad; hotar döda; hotat döda; hotade döda; hotar kniv; knivhot*; med kniv; dödshot*; stryptag; stryper; ströp; sparkar henne|honom|mig|barnet|mamman; är våldsam; våldsam nu; blir våldsam; våldsam just; våld pågår; pågående våld; attackerar; våldtagen; våldtog; våldtagits; rädd för sitt liv; vågar inte gå hem; vågar inte åka hem; vågar inte hem; livsfara; livsfarlig*;
    hits his|her|me|him|them|wife|child|children|kids; hit me|her|him|child|kids again|now|today|yesterday|tonight; hitting his|her|me|him|wife|child|children|kids; beating his|her|me|him|them|wife|child|children|kids; beats his|her|me|him|them|wife|child|children|kids; beaten up; beat me|her|him up|badly; being beaten; is violent now; violent right now; being violent; turned violent; is violent; becomes violent; assaulting; assaulted; attacked her|him|me|his|mother|wife; attacking; strangl*; choking her|him|me; threatens to kill; threatened to kill; threatening kill; threatens kill; threatened kill; death threat*; with a knife; holding knife; knife threat*; knife; gun; raped; afraid for her|his|my life; fears for her|his|life; afraid to go home; scared to go home; dare not go home; kicking her|him|child`,
  child_in_danger: `
    lapsi vaarassa; lapset vaarassa; lapsi hengenvaara*; lapsi välittömä* vaara*; välittömässä vaarassa; välitön vaara; lapsi yksin kotona; lapset yksin kotona; vauva yksin; taapero yksin; lapsi yksin ulkona; lapsi jätetty yksin; lapset jätetty yksin; jätetty heitteille; heitteillä; heitteillejät*; heitteille jät*; lapsi kadonnut; lapsi karannut; lapsi katosi; tyttö kadonnut; poika kadonnut; tyttö karannut; poika karannut; oppilas kadonnut; nuori kadonnut; lapsi kateissa; lapsi hukassa; kidnap*; siepattu; sieppaa; sieppasi; viety lapsi ulkomaille; vie lapsen; humalassa lapsen|lasten|lapsi|lapset|vauvan; kännissä lapsen|lasten|lapsi|lapset|vauva*; päihtynyt vanhempi|äiti|isä hakemassa|lapsi|lapsen|lasta|vauva*|nyt; päihtyneenä hake*|lapsen|lasta|lapset|vauvan; huumeissa lapsen|lapset|vauva*; sammunut lapsen|lapset|lapsi|vauva*|äiti|isä; sammuneena; ravistel* vauva*; ravisti vauva*; ravistan vauva*; vahingoittaa vauva*|lasta|lapsi|lapsen|lapsia|lapsiaan; satuttaa vauva*|lasta|lapsi|lapsen|lapsia; satutan vauva*|lasta; tekee pahaa vauvalle|lapselle; lapsella mustelm*; mustelmia lapse*; mustelmia oppilaa*; mustelmia kertoo|isä|äiti|lyö*; lapsi pelkää mennä kotiin; ei uskalla kotiin; ei uskalla mennä kotiin; hyväksikäyttää lasta|lastaan|tytärtään|poikaansa|lapsi; hyväksikäyttänyt lasta|lapsi|tytärtä*; hyväksikäytet* nyt; seksuaalisesti hyväksikäyttä*; koskenut lapse* intiim*; ei hengitä; ei hereillä vauva|lapsi; tajuton; tajuttomana; lapsi ilman ruokaa; 
    barn i fara; barnet i fara; barn fara; barnet fara; omedelbar fara; barn ensam hemma; barnet ensamt hemma; barnen ensamma hemma; lämnat ensamt; lämnade barnet|barnen ensamt|ensamma|ensam; barnet försvunnit; barn försvunnit; barnet försvunnet; försvunnet barn; rymt hemifrån; eleven försvunnen; full hämta*|barnet|barnen; berusad hämta*|barnet|barnen|mamma|pappa; påverkad förälder|mamma|pappa; skakar babyn|bebisen|barnet; skakat babyn|bebisen|barnet; skada barnet|babyn|bebisen|barnen; skadar barnet|babyn|bebisen|barnen; blåmärken barn*|elev*; barnet blåmärken; barnet vågar inte hem; rädd att gå hem; andas inte; medvetslös; utnyttjar barnet; kidnappa*;
    child in danger; children in danger; kid in danger; kids in danger; baby in danger; child is danger; immediate danger; child alone home; children alone home; kids alone home; baby alone; toddler alone; left alone; child missing; missing child; child has disappeared; child disappeared; kid missing; girl missing; boy missing; run away from home; ran away; drunk parent|mother|father|mum|dad|picking; parent drunk; mother drunk; father drunk; intoxicated parent|mother|father|child; high on drugs child|baby; passed out child|baby|mother|father; shaking baby; shook baby; shake baby; hurt the child|baby|children|kids; hurting child|baby|children|kids; harm child|baby|children|kids; harming child|baby|children; child bruis*; bruises child|pupil|student|kid; bruised; afraid home tonight; not breathing; unconscious; being abused; abusing child|children|kids|his|her; abducted; abduct*; kidnap*; child without food`,
};

/**
 * Words of a question about services and duties. One of them calms down a sign that is not certain by itself: who
 * asks who answers for preventing violence is not in danger.
 */
const calm = `
  ehkäis*; ennaltaehkäis*; koordin*; koulut*; työryhm*; suunnitelm*; vastaa; vastuuhenkilö; vastuualue; toimintamalli*; lomake; tilastot; hanke; hankkeen; projekti*; strategi*; väkivaltatyö*; turvakot*; turvakod*; luento; vertaisryhm*; yhteistyöryhm*; jälkihoito; jälkihuol*;
  förebygg*; samordna*; koordinator*; utbildning*; arbetsgrupp*; plan; projekt*; skyddshem*; statistik; föreläs*; ansvarar; kamratstödsgrupp*;
  prevent*; coordinat*; training; workgroup; project*; statistics; shelter; lecture; policy; course; responsible`;

/** Danger that no word about services explains away. */
const certain = `
  nyt; juuri; parhaillaan; äsken; tällä hetkellä; heti; hätä; apua; kiire; tänään; välittömä*; nu; just nu; genast; akut; akuutti; now; right now; tonight; immediately; urgent; minua; mua; mig; me`;

interface Signs {
  readonly matcher: ExpressionMatcher;
  readonly meaning: readonly (Emergency | 'calm' | 'certain')[];
}

let compiled: Signs | undefined;

function compile(): Signs {
  const matcher = new ExpressionMatcher();
  const meaning: (Emergency | 'calm' | 'certain')[] = [];
  const add = (list: string, of: Emergency | 'calm' | 'certain'): void => {
    for (const expression of splitExpressions(list)) meaning[matcher.add(expression)] = of;
  };
  add(signs.suicide, 'suicide');
  add(signs.violence, 'violence');
  add(signs.child_in_danger, 'child_in_danger');
  add(calm, 'calm');
  add(certain, 'certain');
  return { matcher, meaning };
}

const order: readonly Emergency[] = ['suicide', 'child_in_danger', 'violence'];

/**
 * Urgent danger in the words of a text. An answer about services is still given beside it, so it rather speaks once
 * too often than keeps silent, but not to who asks about prevention, training or a shelter's number.
 */
export function readEmergency(words: readonly string[]): Emergency | undefined {
  compiled ??= compile();
  const { matcher, meaning } = compiled;
  const found = new Set<Emergency | 'calm' | 'certain'>();
  for (const { expression } of matcher.match(words)) {
    const sign = meaning[expression];
    if (sign !== undefined) found.add(sign);
  }
  if (found.has('calm') && !found.has('certain')) return undefined;
  return order.find((each) => found.has(each));
}
