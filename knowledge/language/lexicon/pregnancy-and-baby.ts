import type { ConceptSource } from './concept.ts';

/** From pregnancy to the end of the first years. */
export const pregnancyAndBaby: readonly ConceptSource[] = [
  {
    id: 'maternity-clinic',
    names:
      'äitiysneuvol*; äitiys- neuvola; äitiyshuolto; mödrarådgivning*; mödravård*; mödra- barnrådgivning*; maternity clinic; maternity health; prenatal; maternity and child',
    fallback: '*neuvola; rådgivningsbyrå*; rådgivningen; health clinic',
    fi: `raskaus; raskaana; raskaan*; odottaa vauva; odottava äiti|perhe; odottavan äidin; odotusaika; alkuraskaus; loppuraskaus;
      raskaustesti; positiivinen testi; äippäneuvola; äitiysneuvolan terkkari; äitiysneuvolan terveydenhoitaja; laskettu aika;
      sikiöseulon*; seulontaultra*; raskauspahoinvoin*; teiniraskaus; nuori raskaana; kätilö; äitiyskortti; raskaustodistus; synnytysvalmennus;
      äitiysneuvolakäyn*; jälkitarkastus; testi positiivinen; raskaustesti plussa; plussa testi; plussas*; rv 12; raskausviikko*; raskausviikol*; raskaudenaikai*; odottaja; odottajan; esikoista odott*; odottaa toista lasta; verenpaine raskau*; raskausmyrkyt*; raskausdiabet*; sokerirasi*; neuvolaan kun raskaana; ensimmäinen neuvolakäynti; ultraan; rakenneultra*; alaikäinen raskaana; synnytti juuri; vastasynnyttän*; jälkitarkastuk*; lapsivuod*; pahoinvointi raskau*; supistelee`,
    sv: 'gravid*; graviditet*; väntar barn; väntar en bebis; barnmorska*; mödrapolikliniken; moderskapsintyg; ultraljud*; beräknat datum; mammarådgivning*; tonårsgraviditet*; positivt graviditetstest; i vecka gravid; graviditetsvecka; väntar sitt första barn; blivande mamma; nyförlöst; efterkontroll; graviditetsdiabetes; högt blodtryck gravid',
    en: 'pregnan*; expecting a baby; expecting mother; midwife; antenatal; ultrasound scan; due date; maternity nurse; pregnancy test; found out expecting; expecting her first; she is expecting; weeks pregnant; new mother check; gestational diabetes; postnatal check',
  },
  {
    id: 'child-clinic',
    names:
      "lastenneuvol*; lasten neuvola; lastenneuvonta; barnrådgivning*; child health clinic; child clinic; child health nurse; well-baby; children's clinic; child health cent*",
    fallback: '*neuvola; rådgivningsbyrå*; rådgivningen; terveydenhoit*',
    fi: `neuvolan terkkari; neuvolan terveydenhoitaja; neuvolan täti; neuvolatäti; neuvolatarkastus; neuvolakäyn*; neuvolaika; neuvola-aika;
      ikäkausitarkastus; 4-vuotistarkastus; nelivuotistarkastus; viisivuotistarkastus; 1-vuotistarkastus; laaja terveystarkastus; vauvan punnitus; vauvan paino; painonnousu;
      paino ei nouse; taapero kehitys; lapsen kehitys; kasvukäyrä*; kasvukäyrillä; pituuskasvu; kehitys huolettaa; kehitys jäljessä; myöhässä kehityksessä; ei kävele; oppinut kävele*; ei ryömi; ei konttaa;
      pienen lapsen terveydenhoitaja; alle kouluikäisen terveydenhoitaja; neuvolapsykologi; neuvolalääkäri; vauvan kasvu; vauva kasvu; kiinteät ruoat; soseet; vitamiini*; D-vitamiini;
      päiväkuiva; kuivaksi oppi*; potalle; pottailu; pottaharjoit*; vauva|taapero|lapsi paino*; ei lisänn* painoa; paino junnaa; rokotukset pienelle; vauvan rokot*; vauva piikit; kasvut; kasvuseuran*; pituus ja paino; nirsoilu*; syö huonosti; ei syö mitään pieni|taapero|vauva; ei käänny vatsalleen; kääntyy selältä; ei nouse istumaan; ei istu vielä; ei ota katsekontaktia; vauva ei hymyile; allergiaepäily*; maitoallergi*; koliikk*; pulauttel*; refluksi vauva; vauva ummetus; vaippaihottum*; tutin vieroit*; tuttipullo*; puolitoistavuotias*; puolivuotias*; 4kk; 6kk; 8kk; lääkärineuvol*; neuvolakortti; neuvolatäd*; uusi neuvola; neuvolaan asiakkaaksi; muutti neuvola; neuvolan vaihto`,
    sv: 'rådgivningens hälsovårdare; rådgivningskort; barnets utveckling; babyns vikt; viktökning; tillväxtkurva; 4-årskontroll; femårsgranskning; barnet går inte; barnets tillväxt; hälsovårdare småbarn; pottränin*; går inte upp i vikt; barnets vikt; vaccinera barnet; vaccination baby|barn|bebis; bebis äter dåligt; kolik; vänder sig inte; treårsgranskning; fyraårsgranskning; rådgivningstant*',
    en: 'baby weight; weight gain; growth curve; development of a toddler; developmental check; toddler check; late walker; does not walk; baby clinic; nurse for baby; potty training; not gaining weight; baby jabs; baby vaccination*; vaccinations for a toddler; baby not rolling over; not crawling; picky eater toddler; colic; well child visit; check-up for toddler',
  },
  {
    id: 'clinic',
    names: 'neuvola; neuvolapalvelu*; *neuvola; rådgivningsbyrå*; rådgivningen; rådgivning',
    general: true,
    fi: 'neuvolaan; neuvolasta; neuvolassa; neuvolat; nla',
    sv: 'rådgivningstjänst*',
    en: 'health clinic; clinic for families; neuvola clinic',
  },
  {
    id: 'family-planning',
    names:
      'ehkäisyneuvol*; ehkäisy- neuvonta; perhesuunnittelu*; preventivrådgivning*; familjeplanering*; family planning; contracepti*; raskaudenehkäisy',
    fallback: 'seksuaali*; *neuvola; sexual health',
    fi: `ehkäisy; e-pilleri*; ehkäisypilleri*; pillereitä; kierukka; kierukan; ehkäisykapseli; jälkiehkäisy; abortti; abortin; raskaudenkeskeyty*; raskauden keskeyt*; keskeyttää raskaus;
      kondomi*; vahinkoraskaus; ei-toivottu raskaus; maksuton ehkäisy; sterilisaatio; lapsettomuus; lapsettomuushoi*; ei tule raskaaksi; kierukan vaihto; kierukan poisto; kapselin vaihto; kondomi petti; kondomi rikki; jälkiehkäisypilleri; ehkäisyresepti; pillerit loppu; kuukautiset myöhässä; ei halua raskautta; raskaus ei toivottu; perheen kun ei enää lapsia; sterilisaati*; haluaa pillerit; alaikäinen pillerit`,
    sv: 'preventivmedel*; p-piller; spiral; abort; aborten; akut-p-piller; kondom*; oönskad graviditet; avbryta graviditet*; barnlöshet*; byta spiral; ta ut spiral; kondomen sprack; p-pillerrecept; vill ha p-piller; mensen sen',
    en: 'birth control; the pill; abortion; unwanted pregnancy; morning-after; iud; condom*; infertility; terminate pregnancy; condom broke; condom split; change iud; renew the pill; emergency contraception; period late',
  },
  {
    id: 'childbirth',
    names:
      'synnytys*; synnyttä*; pelkopoli*; äitiyspoli*; äitiyspoliklinik*; förlossning*; mödrapoliklinik*; BB; childbirth; delivery ward; maternity ward; maternity outpatient',
    fallback: 'äitiysneuvol*; mödrarådgivning*; maternity clinic',
    fi: 'synnytyspelko; pelkää synnytystä; synnytys pelottaa; synnytyspel*; keisarinleikkaus; sektio; synnytystapa*; doula*; synnytyssuunnitelma; traumaattinen synnytys; supistukset; lapsivesi; pelkää synny*; synnytyspelkoinen; synnytys pelot*; huono synnytyskokemus; synnytyksestä traum*; toivoo sektio*',
    sv: 'förlossningsrädsla; rädd för förlossning*; kejsarsnitt; doula*; värkar',
    en: 'fear of childbirth; afraid of giving birth; giving birth; c-section; caesarean; labour pains; doula*',
  },
  {
    id: 'birth-preparation',
    names:
      'perhevalmenn*; synnytysvalmenn*; familjeförbered*; familjeträning*; föräldraförbered*; prenatal class; antenatal class; parent preparation; preparation class; vanhemmuusvalmenn*',
    fallback: 'äitiysneuvol*; mödrarådgivning*; maternity clinic',
    fi: 'perhevalmennusryhmä; vauvaan valmistautu*; ensimmäistä lasta odottava; valmennus odottaville; esikoista odottav*; vauvaperhevalmenn*; vanhemmuuteen valmistautu*; valmennus esikoista odottaville; ensimmäinen lapsi valmennus; vanhemmaksi valmist*; tulevat vanhemmat kurssi; valmennukseen pari; isäksi valmentaut*',
    sv: 'förberedande kurs; föräldrakurs väntande; blivande föräldrar; profylax*',
    en: 'antenatal course; becoming parents; parents-to-be; first-time parents',
  },
  {
    id: 'breastfeeding',
    names: 'imety*; imetysohja*; imetystu*; amning*; amningsstöd*; amningsrådgiv*; breastfe*; lactation',
    fallback: 'lastenneuvol*; äitiysneuvol*; barnrådgivning*; child health clinic; maternity clinic',
    fi: 'rintaruokin*; maito ei riitä; maito ei nouse; rintatulehdus; tissiimprikka; imetyspoli*; ei ota rintaa; rinnalla syö*; imetys ei suju; imettä*; rintakumi; äidinmaito*; äidinmaidonkorvike; korvike; imetys sattuu; ei saa rinnasta; rinnat kipeät; rintatulehdu*; imetysohjau*; korvike vai imety*',
    sv: 'amma; ammar; bröstmjölk*; mjölken räcker inte; mjölkstockning; tar inte bröstet; modersmjölkersättning; amningen fungerar inte; ont att amma; bröstinflammation',
    en: 'breast milk; nursing mother; baby will not latch; breast feeding; not enough milk; formula milk; trouble breastfeeding; latch; sore nipples; mastitis',
  },
  {
    id: 'baby-family-exhaustion',
    names:
      'vauvaperhe*; vauvaperhetyö*; äidit irti synnytysmasennuksesta; synnytysmasenn*; baby blues; babyfamilj*; förlossningsdepression*; postpartum; postnatal depression; äimä',
    fallback:
      'perhetyö*; kotipalvelu*; lastenneuvol*; äitiysneuvol*; familjearbet*; hemservice*; barnrådgivning*; family work; home service; maternity clinic',
    fi: `uupu* vauva; väsy* vauva; uupunut äiti; väsynyt äiti; uupunut vanhempi; äiti uupu*; äiti uup*; vauva-arki; vauva-arjessa; vauvavuosi; vauvavuoden; jaksaa vauvan kanssa; ei jaksa vauvan;
      synnytyksen jälkeinen masennus; synnytyksen jälkeen masen*; äiti itkee vauva; vauva itkee; itkuinen vauva; koliikki*; koliikkivauva; vauvan itku; raskaudenaikainen masennus; masentunut äiti; vastasyntyneen äiti;
      tuore äiti väsy*; tuore äiti; äiti loppu; vauvaperheen väsymys; vauva valvottaa; äiti ei nuku vauvan; äiti itkee vauvan; vauvan äiti loppu; vauva-arki raskas; kaksosten äiti puhki; synnytyksen jälkeinen masennu*; ei tunne vauvaa omaksi; ei kiinny vauvaan; väsynyt vauvan; puhki vauva; vauvaperhe uupu*; koliikkivauva väsy*`,
    sv: 'utmatta* bebis|baby; trött mamma; utmattad mamma; orkar inte baby|bebis; kolik; bebisen gråter; babyn gråter; nedstämd efter förlossning*; baby-blues; deprimerad mamma; nybliven mamma; utmattad nyblivn*; mamman orkar inte med bebisen; babyn skriker hela tiden; trött bebis mamma; trillingmamma',
    en: 'exhausted baby; tired mother; exhausted mother; mother newborn tired; post-natal; colic; baby cries; new mother depress*; depressed after birth; worn out newborn; exhausted newborn; exhausted new mum; cannot cope with the baby; baby cries all night mother exhausted',
  },
  {
    id: 'baby-sleep',
    names:
      'unikoulu*; uniohjau*; unineuvon*; yöhoi*; sömnskol*; sömnhandled*; sömnråd*; sleep school; sleep guidance; sleep counsel*',
    fallback:
      'perhetyö*; lastenneuvol*; ensikoti; barnrådgivning*; familjearbet*; family work; child health clinic',
    fi: `vauva ei nuku; lapsi ei nuku; ei nuku öisin; ei nuku yö*; valvot* yö*; valvo* vauva; yöheräi*; heräilee yö*; herää öisin; univaikeu*; uniongelm*; nukahta* vaikeu*; nukkumaanmeno; nukutta*; taapero ei nuku;
      nukkuu huonosti; huonosti nukkuva; unihäiriö*; univelka; vauva heräilee; taapero herää öisin; nukuttaminen kestää; nukkuminen vaikeaa vauva; päiväunet ei`,
    sv: 'sover inte; sömnproblem*; vaknar på nätterna; vaknar nätterna; sömnsvårighet*; sover dåligt; vaken nätter',
    en: 'does not sleep; sleep problem*; wakes at night; sleepless nights; not sleeping; sleeps badly',
  },
  {
    id: 'early-interaction',
    names:
      'varhainen vuorovaikutus; vuorovaikutu*; pikkulapsipsykiatri*; vauvaperhepsykiatri*; vanhempi-vauva*; vauvapsyki*; vavu*; tidigt samspel; samspel*; spädbarnspsykiatri*; småbarnspsykiatri*; early interaction; infant psychiatr*; parent-infant',
    fallback: 'perheneuvo*; perhetyö*; lastenneuvol*; familjerådgivning*; family counselling',
    fi: 'kiintymyssuhde; kiintymysongelm*; ei synny sidettä vauvaan; side vauvaan; ei tunnu omalta; varhainen vuorovaikutussuhde; kiinty* vauva; theraplay*; äiti-vauva*; vauva katsekontakti; katsekontakti; ei katso vauvaa; vuorovaikutus vauvan; vauva-äiti; vanhempi ei ota vauvaa syliin; vauvan kanssa etäinen; kiintymyssuh*; varhainen vuorovaikut*',
    sv: 'anknytning*; knyta an; bandet till bebisen; ögonkontakt',
    en: 'attachment; bonding; bond with baby; interaction with the baby; eye contact',
  },
  {
    id: 'mother-child-home',
    names:
      'ensikoti*; ensikodi*; ensi- turvakot*; vauvaperhekoti; päiväperho; mödrahem*; skyddshem för mödrar; mother and child home; mother-and-baby; residential home for mothers',
    fallback: 'perhekuntoutu*; lastensuojelu*; familjerehabilit*; family rehabilit*',
    fi: 'vauva ensikotiin; ympärivuorokautinen tuki vauva; asua vauvan kanssa tuettu*; äiti vauva asuminen; äiti-lapsi-koti',
    sv: 'mor och barn hem; boende för mamma och bebis',
    en: 'live-in support baby; residential mother baby',
  },
  {
    id: 'multiples-and-preterm',
    names:
      'monikko*; kaksos*; kolmos*; keskos*; flerling*; tvilling*; prematur*; multiple birth*; twins; preterm; premature',
    fallback: 'kotipalvelu*; lastenneuvol*; hemservice*; home service',
    fi: 'kaksoset; kolmoset; kaksosperhe; monikkoperhe; keskonen; keskosena synty*; keskosvauva',
    sv: 'för tidigt född; trillingar',
    en: 'triplets; born early',
  },
  {
    id: 'child-loss',
    names:
      'käpy; käpyn; enkelivanhem*; kuolleen lapsen; lapsikuole*; surevien vanhem*; änglaförälder*; förlorat barn; bereaved parents; child loss',
    fallback: 'kriisi*; suru*; sururyhm*; diakon*; kris*; sorg*; crisis; grief',
    fi: 'lapsi kuoli; lapsen kuolema; vauva kuoli; kohtukuolema; keskenmeno; lapsensa menettän*; lapsen menety*; kätkytkuolema; kuollut lapsi; menettänyt vauvan; keskenmen*; kohtukuolem*; enkelivauva; menetti vauvan; kuoli kohtuun; lapsen menettä*',
    sv: 'barnet dog; missfall*; förlora* barn; fosterdöd; dödfödd*; plötslig spädbarnsdöd; förlorade sitt barn',
    en: 'miscarriage; stillb*; death of a child; lost a child; lost a baby; baby died; child died',
  },
  {
    id: 'vaccination',
    names: 'rokotu*; rokotte*; vaccinat*; vaccin',
    fallback: '*neuvola; terveydenhoit*; rådgivning*; hälsovårdar*; child health clinic',
    fi: 'rokottee*; rokottaa; rokotusohjelma*; influenssarokote*; rokotekriit*; tuhkarokko*; hpv-rokote; matkailurokot*; rokotus jäi; rokotukset jäänyt; rokotteet; rokotuskattav*; rokotusvastai*; ei halua rokot*; influenssarokot*; tuhkarokko; hpv-rokot*',
    sv: 'vaccinera*; vaccinationsprogram*; influensavaccin*',
    en: 'vaccine*; jab; immunisation; immunization; flu shot',
  },
];
