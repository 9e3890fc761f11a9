import { anyOf } from '../words.ts';
import type { Wording } from './wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of the third person that are no tasks. */
const states = set(
  'on ei ole oo ovat eivät toivoo luulee haluaa haluu kokee näkee uskoo muistuttaa kertoo sanoo sanoi toteaa ehdottaa esittää miettii ' +
    'epäilee arvelee arvioi tietää osaa jaksaa ehtii pääsee saa saavat jää jäävät voi voivat kannattaa vastustaa suunnittelee ' +
    'asuu istuu pelkää ymmärtää muistaa kuulee huomauttaa painottaa korostaa kiittää kiitti kritisoi pohtii pitää pitävät tulee tulevat ' +
    'tarvitsee riittää toimii alkaa päättyy kuuluu olettaa tykkää näyttää tuntuu taitaa kaipaa vaatii naurattaa lähtee siis myöhässä ' +
    'kommentoi totesi esittelee mielestä mielii jo ei aikoo toi vei soi koki haki joi söi oli tuli meni voi loi kävi näki',
);
const irregular = set(
  'vie vievät tuo tuovat käy käyvät hakee tekee tekevät jättää organisoi koordinoi dokumentoi raportoi informoi varmistaa juoksuttaa tiedottaa',
);
const carries = set('lupaa lupasi lupautui lupautuu otti ottaa lupasivat ottavat');
const thirdPerson = (word: string): boolean =>
  irregular.has(word) ||
  carries.has(word) ||
  (word.length >= 4 && /(?:aa|ee|ii|oo|uu|yy|ää|öö)$/.test(word)) ||
  (word.length >= 5 && /(?:[aeouyäö]v[aä]t|(?:p|k)iv[aä]t)$/.test(word)) ||
  (word.length >= 7 && /[^o]oi$/.test(word));

const selfStates = set(
  'en tykkään rakastan inhoan vihaan olen oon luulen tiedän muistan mietin ehdotan toivon haluan näen kuulen ymmärrän ihmettelen arvelen epäilen uskon ' +
    'pelkään sanon tarkoitan suostun kannatan ehdin jaan pidän saan olin sanoin pääsen menen tulen lähden voin veikkaan heitän ' +
    'vastustan katson asun istun sain kävin kun niin tän sen sitten ihan vaan siihen nyt kyllä silloin meidän mielin kiitän muutin osaan',
);
const selfPast = /(?:in)$/;
const selfPresentWithI = set('etsin hankin laadin sovin tutkin poimin esittelin valmistelin');
const firstPerson = (word: string): boolean =>
  word.length >= 4 &&
  /[aeiouyäö]n$/.test(word) &&
  !/isin$/.test(word) &&
  (!selfPast.test(word) || selfPresentWithI.has(word));

const passive =
  '\\p{L}*(?:[aeiouyäö]t(?:aa|ää)n|(?:teh|näh|saa|vie|tuo|käy|jää|juo|syö|voi)d(?:aa|ää)n|(?:o|tu|kuunne|keskuste|jute|soite|kokei|vaihde|tarjo|järjeste|ope|e)ll(?:aa|ää)n|(?:men|pan)n(?:aa|ää)n|purraan|surraan|pes(?:tään)|noustaan|juostaan)';
const notPassive =
  '(?!(?:mitään|ketään|mihinkään|itään|ollaan|pöytään|listaan|listaan|kotaan|vuotaan|keskustellaan|puhutaan|mietitään|katsotaan|katotaan|käydään (?:\\p{L}+ ){0,2}läpi|kysytään|sanotaan|käsitellään|muistutetaan|toivotaan|tarvitaan|nähdään|voidaan|saadaan|päästään|tiedetään|ollaan|koetaan|odotetaan|palataan|kerrotaan|todetaan|pohditaan|aloitetaan (?:vaikka|siitä|tästä|nyt)|\\p{L}*listaan|\\p{L}*pöytään|\\p{L}*lautaan|jutellaan|tavataan|kuunnellaan|juodaan|syödään|soitellaan|nautitaan|luullaan|nukutaan|maksetaanko|pyydetään|vastataan)(?!\\p{L}))';
const negative =
  'ei (?:\\p{L}+ )?(?:\\p{L}+(?:eta|etä|ita|itä|ata|ätä|ota|uta|ytä|öt[äa])|tehdä|viedä|tuoda|jäädä)';

export const finnish: Wording = {
  language: 'fi',
  settled: anyOf(
    '(?<=^\\W*)(?:sovittu|päätetty|linjattu|päät\\.)(?=[:,]? (?:et|että|ettei|pitää)(?!\\p{L})|[:,]);(?<=^\\W*)(?:tulos|lopputulos|päätös|linjaus)(?=:);päätettiin;päättivät;päätimme;lyötiin lukkoon;lyödään lukkoon;lukittiin;sovittiin(?! viimeksi);sovimme;sovittu(?= \\p{L}+(?:taan|tään|että|et)),?;linjattiin;hyväksyttiin;vahvistettiin;' +
      'valittiin;nimettiin;päädyttiin;hylättiin;puollettiin;kumottiin;(?:kokous|ryhmä|työryhmä|tiimi|ohjausryhmä|johtoryhmä|verkosto|porukka|toimikunta) (?:\\p{L}+ )?(?:päätti|linjasi|puolsi|hylkäsi|kumosi|hyväksyi|valitsi|vahvisti|sopi|katsoi|teki päätöksen);tehtiin linjaus;' +
      'oltiin yksimielisiä;oltiin samaa mieltä;kaikki (?:\\p{L}+ )?samaa mieltä;ollaan samaa mieltä;ollaan yhtä mieltä;oltiin yhtä mieltä;yksimielisesti;päätökseksi;päätös oli;tehtiin päätös;äänestys \\d+;äänestettiin(?=,? (?:että|\\p{L}+ puolesta));äänin \\d+;on päätetty,? että;on sovittu,? että;ei hyväksytty;' +
      `todettiin,? että (?:\\p{L}+ ){0,3}?${notPassive}${passive};todettiin,? ettei (?:\\p{L}+ ){0,4}\\p{L}+(?:eta|etä|ita|itä|ata|ätä)`,
  ),
  agreed: anyOf(
    `${notPassive}${passive};${negative};jatkossa;toistaiseksi;tästä lähtien;tästä eteenpäin;uusi nimi on;uus nimi on;nimeksi tulee;ei enää;ei \\p{L}+ (?:tänä|ensi) (?:vuonna|keväänä|kesänä|syksynä|talvena|vuonna);vain (?:kesä|talvi|syys|kevät)\\p{L}+`,
  ),
  opening:
    /^\W*(?:(?:no|joo|hyvä|niin|ja|sit|mut|mutta)[, ]+)*(?:ok|okei|okey|selvä|eli|siis|joo eli|hyvä|päätös|huom|no sit|sitten|näin|lopputulos|sovitaan)(?!\p{L})/iu,
  open: anyOf(
    'emme (?:\\p{L}+ )?(?:ehdi|ehtineet|kerenneet);ei konsensusta;ei yksimielisyyttä;kukaan ei (?:\\p{L}+ )?(?:tiedä|tiennyt|tienny|osannut);parkkiin;jäi(?:vät)? (?:\\p{L}+ ){0,2}?(?:ilmaan|roikkumaan|leijumaan|vaiheeseen);puuttuu (?:yhä|edelleen|vielä);jäi auki;jää auki;jää nyt auki;jäi avoimeksi;avoimeksi jäi;avoimeksi jää;jätettiin auki;jätettiin avoimeksi;auki jäi;vielä auki;(?:asia|kysymys|päätös|ratkaisu|ajankohta|aikataulu|rahoitus) on (?:vielä |edelleen )?(?:auki|avoinna);auki, \\p{L}+;avoinna oleva;ratkaisematta;jäi(?:vät)? (?:\\p{L}+ )?(?:sopimatta|käymättä|päättämättä|harkittavaksi|mietittäväksi|selvittämättä|avoinna|harkintaan|odottamaan|kysymysmerkiksi|epävarmaksi|käsittelemättä);jäivät (?:\\p{L}+ )?(?:auki|avoimiksi|sopimatta);avoinna (?:on|ovat);vielä ei tiedetä;jätetään (?:\\p{L}+ )?(?:harkintaan|auki|avoimeksi|pöydälle|myöhemmäksi|hautumaan);ei (?:\\p{L}+ )?(?:ehditä|ehditty|ehitä|ehitty|ehtitty|keretty|keritty|ratkaistu|saatu|päästy|löydetty);' +
      'epäselväksi jäi;jäi epäselväksi;epäselvää;ei ole selvillä;ei selvinnyt;(?:siirrettiin|siirretään|siirtyy|siirtyi|siirrettiin käsiteltäväksi) (?:\\p{L}+ )?(?:kokoukseen|kokoukselle|kertaan|kerralle|kerraksi|palaveriin|\\p{L}+kuulle|\\p{L}+kuuhun|kevääseen|syksyyn|keväälle|syksylle);' +
      'palataan;mietitään (?:vielä|lisää|myöhemmin);pohditaan (?:vielä|lisää|myöhemmin);jatketaan (?:\\p{L}+kuussa|ensi kerralla|seuraavalla kerralla|seur\\.? kerralla|seuraavassa|keskustelua|pohtimista|myöhemmin);' +
      'ei (?:\\p{L}+ )?löytynyt (?:vastausta|ratkaisua|aikaa|tekijää);ei (?:\\p{L}+ )?päätetty;ei päätetä nyt;päätetään (?:myöhemmin|ensi|seuraava\\p{L}*|vasta|\\p{L}+kuussa);ei päätöstä;päätöstä ei;ei (?:\\p{L}+ )?(?:tehty|tehdä|saatu) (?:\\p{L}+ )?päätöstä;ei (?:\\p{L}+ ){0,2}varmuutta;(?:ratkaisu|päätös) (?:\\p{L}+ )?tehdään;päätetään,? (?:\\p{L}+k[oö]|kuka|miten|mitä|milloin|missä);ei (?:\\p{L}+ )?sovittu;jätettiin pöydälle;pöydälle;pantiin pöydälle;' +
      '(?:on|jäi|vielä|edelleen) kesken;keskeneräi\\p{L}+;seur\\.? kerralla uudestaan;uudestaan ensi kerralla;selviää (?:vasta|myöhemmin);odotetaan;ei (?:\\p{L}+ )?tiedetä;päätös tehdään (?:vasta|myöhemmin|kun|\\p{L}+kuussa);ei tiedetä vielä;avoin kysymys;asia jäi;jäi roikkumaan;lykät(?:ään|tiin);lykkääntyy;lykkääntyi;jäi hautumaan;jäi mietintään;jäi pohdintaan;ei osattu sanoa;otetaan (?:uudelleen|uudestaan) esille',
  ),
  talk: anyOf(
    'arveli;arvelivat;kertoi;kertoivat;sano;sanoi;sanoivat;totesi;totesivat;todettiin;muistutti;muistuttivat;muistutettiin;ehdotti;ehdottivat;ehdotettiin;ehdotus;esitti;esittivät;esitettiin;esitteli;toivoi;toivoivat;toivottiin;toivottu;toivoo;arvioi;arvioitiin;' +
      'epäili;kysyi;kyseli;tiedusteli;piti;pitivät;pidettiin;mielestä;mielest;keskusteltiin;keskustelua;puhuttiin;pohdittiin;mietittiin;esillä;nostettiin;huomautti;huomauttivat;korosti;painotti;kiitti;kiiteltiin;kiitettiin;pohti;' +
      'harmitteli;kaivattu;kaivattiin;luulee;luulen;musta;olisi;ois;olis;voisi;vois;voisko;voisiko;pitäisikö;pitäskö;haluaisi;haluais;osallistuisin;mukavaa;ihanne;kiva;hyvä olla;moni oli;meillä\\p{L}*;teillä\\p{L}*;on (?:\\p{L}+ )?(?:hyvä|kiva|hieno|harmi|tärkeää),? että;kokevat;kokee;ilmoitti;vastasi;kuulemma;ymmärtääkseni;taitaa;ehkä;varmaan;kai;jos joku;ei mahdu;viimeksi;' +
      'alusti;selosti;tiedotti;ihmetteli;oli sitä mieltä;oli huolissaan;raportoi;selvisi;kommentoi;varoitti;kannatti;vastusti;kuultiin',
  ),
  past: anyOf(
    'viime (?:keväänä|syksynä|talvena|kesänä|vuonna);(?:elo|syys|loka|kesä|touko|huhti|maalis)kuussa(?:han)? (?:\\p{L}+ )?(?:sanottiin|päätetty|päätettiin|sovittiin|linjattiin);viimeksi;edellisessä kokouksessa;viime kokouksessa;edellisellä kerralla;viime kerralla;on jo;oli jo;jo aiemmin;aiemmin;aikoinaan;(?:hyväksyttiin|päätettiin|sovittiin|valittiin|linjattiin|vahvistettiin|nimettiin) (?:jo|viime|keväällä|syksyllä|kesällä|talvella|\\p{L}+kuussa|aiemmin|eilen);' +
      'valmis(?=\\.);on valmis;tehty;hoidettu',
  ),
  need: anyOf(
    '(?:pitää|pitäisi|pitäis|pitäs|täytyy|täytyisi) (?:\\p{L}+ )?jonkun;tarvitaan (?:vielä )?joku;tarvittaisiin (?:vielä )?joku;on (?:myös |vielä )?(?!ol|huomat|saat|näht|otett)\\p{L}{2,}(?:tava|tävä)(?= );jonkun (?:\\p{L}+ )?(?:pit(?:ää|äisi|äis|äs)|tulee|tulisi|täytyy|olisi|on|kannattaisi) (?:\\p{L}+ ){0,3}?\\p{L}+(?:a|ä);joku (?:meistä )?(?:voisi|vois|voi|saisi|sais) (?:\\p{L}+ )?\\p{L}+(?:a|ä);joku (?:\\p{L}+ )?(?:selvittää|hoitaa|kysyy|tekee|soittaa|varaa|ottaa|hakee|vie|tuo|tarkistaa);' +
      '(?:\\p{L}+ )(?:pitää|pitäisi|pitäis|pitäs|täytyy|täytyisi|tulee|tulisi) (?!olla|saada|muistaa|kuitenkin|ehtiä|paikkansa|voida)(?:\\p{L}+ ){0,2}?(?:hoitaa|hommata|hankkia|selvittää|tarkistaa|tehdä|tilata|varata|kysyä|sopia|päivittää|järjestää|ottaa|hakea|viedä|tuoda|lähettää|koota|etsiä|löytää|kirjoittaa|laatia|korjata|ilmoittaa|kutsua|pyytää|ostaa|maksaa|siivota|siirtää|uusia|valita|varmistaa|vaihtaa|keksiä|kartoittaa|kerätä|tiedottaa|sopii|toimittaa|tulostaa|kääntää);' +
      'on (?:myös |vielä )?(?:selvitettävä|hoidettava|tarkistettava|tehtävä|hankittava|tilattava|varattava|kysyttävä|sovittava|päivitettävä|järjestettävä|etsittävä|löydettävä|laadittava|kerättävä|varmistettava|pyydettävä|ilmoitettava);' +
      'tekijä (?:avoin|puuttuu|auki);vastuuhenkilö (?:puuttuu|avoin|auki);ei vielä tekijää;tarvitaan (?:joku|tekijä|vapaaehtoinen);etsitään (?:tekijä|vetäjä|joku)',
  ),
  course: anyOf(
    'jatkuu;siirtyy;pysyy;laajenee;vaihtuu;muuttuu;säilyy;loppuu;pääsevät;järjestetään;on oltava;jatkuvat;siirtyvät;pysyvät;vastaa;koskee;pidetään;perustetaan;maksaa',
  ),
  passive: anyOf(`${notPassive}${passive}`),
  denies: anyOf(
    'ei (?:\\p{L}+ )?(?:lähde|maksa|osallistu|liity|peri|ota|anna|avaa|aloita|jatka|käytä|järjestä|laajenna|vaihda|siirry|muutu)',
  ),
  present: new RegExp(
    `(?<!\\p{L})(?:on|ovat|${passive}|\\p{L}{2,}(?:aa|ee|ii|oo|uu|yy|ää|öö|v[aä]t))(?!\\p{L})`,
    'iu',
  ),
  procedure: anyOf(
    'jatketaan(?=[.!]?$);jatketaan (?:eteenpäin|tästä|vaan|sitten);aloitetaan (?:vaikka|siitä|tästä|kokous|kierroksella);mennään (?:siihen|tähän|seuraavaan|eteenpäin|kohtaan|asiaan);siirrytään (?:seuraavaan|kohtaan|asiaan);' +
      'katotaan;katsotaan;mikin;mikki;mikrofoni\\p{L}*;kameran?;odotetaan (?:vielä )?(?:hetki|pari|vähän|\\p{L}+ minuut\\p{L}+);hetkeksi;lukitaan se;otetaan seuraava;otetaan sitten;avattiin;avasi;todettiin kokous;päätettiin kokous;päätti kokouksen;päätti tilaisuuden;päättyi;poistui;liittyi;hyväksyttiin (?:kokouksen )?(?:esityslista|työjärjestys|asialista);(?:esityslista|työjärjestys|asialista) hyväksyttiin;ruutu;ruudun;seuraavana;lopetetaan (?:tähän|tältä|kokous);päätetään kokous;valittiin (?:kokouksen )?(?:puheenjohtajaksi|sihteeriksi|pöytäkirjantarkastaj\\p{L}+);kokous avattiin;laillis\\p{L}+;päätösvaltai\\p{L}+',
  ),
  subordinate: set(
    'jos kun ku koska vaikka kunnes joka jota jonka jossa johon joita jotka mitä mikä kuka kenen miten milloin missä mihin kuinka ettei kuin',
  ),
  that: set('että et'),
  between: set(
    'myös vielä itse puolestaan sitten nyt kuitenkin kuiteski heti ensin edelleen taas sit vaan siis jatkossa molemmat yhdessä',
  ),
  does: (word, next) => {
    if (/^(?:pitää|pitävät)$/.test(word))
      return (/n$/.test(next) && !/(?:maan|mään)$/.test(next)) || next === 'yhteyttä';
    if (word === 'voi' || word === 'voivat')
      return /^(?:hoitaa|tehdä|kysyä|soittaa|varata|lähettää|ottaa|hakea|viedä|tuoda|selvittää|kirjoittaa|laittaa|sopia|tarkistaa|järjestää|vetää|tilata)$/.test(
        next,
      );
    if (word === 'on' || word === 'ovat') return next === 'yhteydessä';
    if (word === 'lähtee' || word === 'lähtevät') return /(?:maan|mään)$/.test(next);
    if (/^(?:tulee|tulevat)$/.test(word)) return /^mukaan$/.test(next);
    return thirdPerson(word) && !states.has(word);
  },
  doesByDay: set(
    'muistuttaa esittelee miettii arvioi esittää kertoo suunnittelee pohtii ehdottaa esittelevät miettivät arvioivat suunnittelevat',
  ),
  do: (word, next) => {
    if (word === 'voin' || word === 'lupaan') return /(?:a|ä)$/.test(next) && next.length > 3;
    if (word === 'pidän') return /n$/.test(next);
    return firstPerson(word) && !selfStates.has(word);
  },
  they: set('hän'),
  i: set('minä mä mää mie mä minäkin mäkin'),
  must: anyOf(
    '(?:mun|minun) (?:pitää|täytyy|tulee|pitäisi|pitäis|vastuulla|tehtävä|tehtäväksi|hommana|kontolla)',
  ),
  once: anyOf(
    'tilataan;selvitetään;kysytään;hankitaan;varataan;kerätään;kootaan;laaditaan;tarkistetaan;kutsutaan;pyydetään;etsitään;ostetaan;kartoitetaan;kysellään;soitetaan;valmistellaan;päivitetään (?!\\p{L}+sin)',
  ),
  asked:
    /^(?:voisit(?:ko|sä|ko sä)?|voitko|voisiks|voitsä|viitsitkö|viittiksä|sinä|sä|ehtisitkö|otatko|hoidatko|laitatko|kysytkö|lähetätkö|teetkö|soitatko|ottaisitko|laittaisitko|lähettäisitkö|hoitaisitko|tekisitkö|kysyisitkö|varaatko|varaisitko)(?!\p{L})/iu,
  duty: /^(?:toimeksi (?:jää|jäi|annettiin)|(?:annettiin|annetaan|jäi|jää|jätettiin) )?(?:vastuulla|selvitettäväksi|selvitettäväks|tehtävä on|vastuu on|tehtäviin kuuluu|tehtävä oli|vastuulle|tehtävänä|tehtäväks(?:i)?|hoidettavaksi|hoidettavaks|hommaksi|kontolla|kontolle|vastuuna)(?!\p{L})|^(?:pitää|täytyy|pitäisi|pitäs|pitäis) (?:(?:vielä|viel|myös|sitten|vaan) )?(?!olla|saada|voida|päästä)\p{L}{3,}(?:aa|ää|da|dä|ta|tä|oa|öä|ea|eä|ia|iä|lla|llä)(?!\p{L})|^(?:pitää|tulee|täytyy|tulisi|pitäisi|on) (?:\p{L}+ ){0,3}?(?:selvittää|hoitaa|kysyä|tehdä|varata|lähettää|tarkistaa|toimittaa|laatia|koota|kerätä|soittaa|päivittää|ilmoittaa|sopia|kutsua|hankkia|järjestää|valmistella|tiedottaa|kirjoittaa)(?!\p{L})/iu,
  dutyBefore:
    /(?<!\p{L})(?:pyydettiin|pyydetään|valtuutettiin|valtuutetaan|velvoitettiin|vastuu(?:henkilö|taho)?:?|tekijä:?|vastuussa|annettiin|annetaan|vastuuhenkilönä (?:toimii|on)|vastuussa on|vastuun ottaa|vastaa)\s*$/iu,
  breaks: anyOf(
    'ensin;sitten;sen jälkeen;seuraavaksi;seuraava asia;seuraavana;(?:toinen|kolmas|neljäs|viides|kuudes|viimeinen) asia;(?:toisena|kolmantena|neljäntenä|viidentenä|viimeisenä) asiana;toisena;tehtiin päätös;jonkun (?:pitää|pitäisi|pitäis|pitäs|täytyy);(?<!(?:että|et|missä|milloin|jos|kun|koska|miten|mitä|mikä|joka|jota|jonka|siitä|ja|ei) )\\p{L}+ (?:pidetään|järjestetään|siirretään|lopetetaan|perustetaan|muutetaan|jatketaan|poistetaan|avataan|suljetaan);kolmantena;neljäntenä;viidentenä;kuudentena;lopuksi;viimeisenä;viimeinen asia;epäselväksi jäi;auki jäi;avoimeksi jäi;ratkaisematta jäi;' +
      '(?:kokous|ryhmä|työryhmä|tiimi) (?:päätti|linjasi|sopi|hyväksyi);lyötiin lukkoon;päätettiin;sovittiin;linjattiin;hyväksyttiin;valittiin;jatkossa;todettiin;ehdotettiin;keskusteltiin;puhuttiin;keskustelua oli;piste;uusi kappale;' +
      '\\p{L}+ ei (?:\\p{L}+ )?\\p{L}+(?:etä|eta|itä|ita|ata|ätä)(?= )',
  ),
};
