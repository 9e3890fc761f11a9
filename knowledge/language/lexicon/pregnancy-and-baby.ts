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
      äitiysneuvolakäyn*; jälkitarkastus; testi positiivinen; raskaustesti plussa; plussa testi; plussas*; rv 12; raskausviikko*; raskausviikol*; raskaudenaikai*; odottaja; odottajan; esikoista odott*; odottaa toista lasta; verenpaine raskau*; raskausmyrkyt*; raskausdiabet*; sokerirasi*; neuvolaan kun raskaana; ensimmäinen neuvolakäynti; ultraan; rakenneultra*; alaikäinen raskaana; synnytti juuri; vastasynnyttän*; jälkitarkastuk*; lapsivuod*; pahoinvointi raskau*; supistelee;
      äippäneuk*; äippäneuvol*; odottaa|odottavat|odottava lasta|lastaan|esikoista|esikoistaan|vauvaa|kaksosia; äiti odottaa toista|kolmatta|neljättä|viidettä; raskausviik*; raskausviikolla; rv; raskausaj*; raskausaika*; nt-ultra*; varhaisultra*; tyttö|nuori|äiti paksuna; perheeseen|perheelle tulossa vauva|lapsi|pienokainen; viimeisillään raskaana; äiti viikolla neuvola|neuvolassa; kuulumaton neuvolaan; ei ole käynyt neuvolassa raskaa*; plussas; teki plussan; positiivinen raskaustesti; kuukautiset myöhässä; odottaa lasta; odottava äiti; raskaudessa; viikolla raskaana; vatsa kasvaa; pahoinvointi raskaus*; synnytyspelko; pelkää synnytystä; jälkitarkastu*`,
    sv: 'gravid*; graviditet*; väntar barn; väntar en bebis; barnmorska*; mödrapolikliniken; moderskapsintyg; ultraljud*; beräknat datum; mammarådgivning*; tonårsgraviditet*; positivt graviditetstest; i vecka gravid; graviditetsvecka; väntar sitt första barn; blivande mamma; nyförlöst; efterkontroll; graviditetsdiabetes; högt blodtryck gravid; graviditetsdiabet*; ultraljudsundersökning*; hon med barn; mammarådgivningen; kvinna med barn; gravid; väntande mamma; beräknad tid; förlossningsrädsla; rädd för förlossningen',
    en: 'pregnan*; expecting a baby; expecting mother; midwife; antenatal; ultrasound scan; due date; maternity nurse; pregnancy test; found out expecting; expecting her first; she is expecting; weeks pregnant; new mother check; gestational diabetes; postnatal check; mother|she|family|client|mum|couple expecting; expecting first|second|third|child|twins; antenatal care; prenatal care; pregnancy check*; positive pregnancy test; expectant mother; pregnant; fear of childbirth; afraid of giving birth',
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
      päiväkuiva; kuivaksi oppi*; potalle; pottailu; pottaharjoit*; vauva|taapero|lapsi paino*; ei lisänn* painoa; paino junnaa; rokotukset pienelle; vauvan rokot*; vauva piikit; kasvut; kasvuseuran*; pituus ja paino; nirsoilu*; syö huonosti; ei syö mitään pieni|taapero|vauva; ei käänny vatsalleen; kääntyy selältä; ei nouse istumaan; ei istu vielä; ei ota katsekontaktia; vauva ei hymyile; allergiaepäily*; maitoallergi*; koliikk*; pulauttel*; refluksi vauva; vauva ummetus; vaippaihottum*; tutin vieroit*; tuttipullo*; puolitoistavuotias*; puolivuotias*; 4kk; 6kk; 8kk; lääkärineuvol*; neuvolakortti; neuvolatäd*; uusi neuvola; neuvolaan asiakkaaksi; muutti neuvola; neuvolan vaihto;
      *vuotisneuvola; *vuotistarkastus; vuotis neuvola|tarkastus; neuvola-ajan; vauva ei lihoa|kasva|käänny|kääntyile; kasvu hidastu*|taittu*; pituus jäänyt|jäljessä; kiintei* aloit*; pulautt*; pulautel*; puklai*; maitoru*; imeväi* hoito|hoidosta; lene*; lene arvio*|testi*|testaus; pikkulap* terveystarkast*; kehitysseuran*; kehitystarkast*; laaja tarkastus neuvola*|4v|4-vuotias; ei istu vielä|itse; ei tavoita ikätasoa; ikätasoinen kehitys; kaksivuotistarkas*; ei kasva; paino laskee; ei syö kunnolla vauva; vauva pulauttelee; koliikki; vauva itkee koko ajan; vauva itkuinen; ei kävele vielä; ei ota katsekontakti*; kontrollikäynti; rokotus jäi; rokotukset väliin; nelivuotistarkastu*; ikäkausitarkastu*; puolitoistavuotistarkastu*`,
    sv: 'rådgivningens hälsovårdare; rådgivningskort; barnets utveckling; babyns vikt; viktökning; tillväxtkurva; 4-årskontroll; femårsgranskning; barnet går inte; barnets tillväxt; hälsovårdare småbarn; pottränin*; går inte upp i vikt; barnets vikt; vaccinera barnet; vaccination baby|barn|bebis; bebis äter dåligt; kolik; vänder sig inte; treårsgranskning; fyraårsgranskning; rådgivningstant*; *årskontroll; *årsgranskning; månaders kontroll|granskning; barnet växer|utvecklas inte; utvecklingsbedömning*; rådgivningsbesök*; rådgivningskontroll*; bvc; följa barnets tillväxt; växer inte; babyn gråter hela tiden; går inte ännu; kryper inte; efter i utvecklingen; vaccinationen missad; åldersgranskning',
    en: 'baby weight; weight gain; growth curve; development of a toddler; developmental check; toddler check; late walker; does not walk; baby clinic; nurse for baby; potty training; not gaining weight; baby jabs; baby vaccination*; vaccinations for a toddler; baby not rolling over; not crawling; picky eater toddler; colic; well child visit; check-up for toddler; starting solids; solid foods; developmental milestone*; milestones; development check*; year check|checkup|check-up toddler|child; not walking yet; baby not gaining; losing weight baby; baby not feeding; not feeding well; baby cries all the time; behind in development; missed vaccination; check-up missed; four-year check',
  },
  {
    id: 'clinic',
    names: 'neuvola; neuvolapalvelu*; *neuvola; rådgivningsbyrå*; rådgivningen; rådgivning',
    general: true,
    fi: 'neuvolaan; neuvolasta; neuvolassa; neuvolat; nla; neukka; neukkan; neukkaan; nevola; neuvolakäynti',
    sv: 'rådgivningstjänst*',
    en: 'health clinic; clinic for families; neuvola clinic',
  },
  {
    id: 'family-planning',
    onlyItself: true,
    names:
      'ehkäisyneuvol*; ehkäisy- neuvonta; perhesuunnittelu*; preventivrådgivning*; familjeplanering*; family planning; contracepti*; raskaudenehkäisy',
    fallback: 'seksuaali*; *neuvola; sexual health',
    fi: `ehkäisy; e-pilleri*; ehkäisypilleri*; pillereitä; kierukka; kierukan; ehkäisykapseli; jälkiehkäisy; abortti; abortin; raskaudenkeskeyty*; raskauden keskeyt*; keskeyttää raskaus;
      kondomi*; vahinkoraskaus; ei-toivottu raskaus; maksuton ehkäisy; sterilisaatio; lapsettomuus; lapsettomuushoi*; ei tule raskaaksi; kierukan vaihto; kierukan poisto; kapselin vaihto; kondomi petti; kondomi rikki; jälkiehkäisypilleri; ehkäisyresepti; pillerit loppu; kuukautiset myöhässä; ei halua raskautta; raskaus ei toivottu; perheen kun ei enää lapsia; sterilisaati*; haluaa pillerit; alaikäinen pillerit;
      jälkiehkäisy*; hormoniehkäisy*; ehkäisyasi*; ehkäisyväline*; ehkäisypiller*; ehkäisyresept*; ei toivottu raskaus|raskaana; yllätysraska*; yllätysvauva*; vahingossa raskaana|raskaaksi; yllättäen raskaana; hedelmättöm*; lapsettomuustutk*; saanut|saada lasta|lapsia yrity*|pari; hedelmöityshoido*; hedelmöityshoito; ehkäisykierukka; aborttia; abortti*`,
    sv: 'preventivmedel*; p-piller; spiral; abort; aborten; akut-p-piller; kondom*; oönskad graviditet; avbryta graviditet*; barnlöshet*; byta spiral; ta ut spiral; kondomen sprack; p-pillerrecept; vill ha p-piller; mensen sen; oplanerad|oönskad|ovälkommen graviditet*; gravid av misstag; dagen efter-piller*; akutpiller*; hormonspiral*; fertilitet*; abort*; steriliser*',
    en: 'birth control; the pill; abortion; unwanted pregnancy; morning-after; iud; condom*; infertility; terminate pregnancy; condom broke; condom split; change iud; renew the pill; emergency contraception; period late; unplanned|accidental pregnancy; fertility; ivf; sterilisation; contraceptive*; termination of pregnancy',
  },
  {
    id: 'childbirth',
    names:
      'synnytys*; synnyttä*; pelkopoli*; äitiyspoli*; äitiyspoliklinik*; förlossning*; mödrapoliklinik*; BB; childbirth; delivery ward; maternity ward; maternity outpatient',
    fallback: 'äitiysneuvol*; mödrarådgivning*; maternity clinic',
    fi: 'synnytyspelko; pelkää synnytystä; synnytys pelottaa; synnytyspel*; keisarinleikkaus; sektio; synnytystapa*; doula*; synnytyssuunnitelma; traumaattinen synnytys; supistukset; lapsivesi; pelkää synny*; synnytyspelkoinen; synnytys pelot*; huono synnytyskokemus; synnytyksestä traum*; toivoo sektio*; missä synnyte*; synnytetä*; synnytti; synnäri*; lapsivuode*; synnytyksestä trauma*|pelko*|paha*; sektiopelko*; keisarinleikkau*; laskettu aika meni|yli; kätilö pelko*|pelot|synnyty*',
    sv: 'förlossningsrädsla; rädd för förlossning*; kejsarsnitt; doula*; värkar; föda barn var|sjukhus; rädd|rädsla föda; bb-avdelning*; förlossningssjukhus*; svår förlossning; traumatisk förlossning',
    en: 'fear of childbirth; afraid of giving birth; giving birth; c-section; caesarean; labour pains; doula*; birth trauma; traumatic|difficult birth|delivery|labour; labour|labor|delivery ward|room; give birth; birth plan; fear of birth',
  },
  {
    id: 'birth-preparation',
    names:
      'perhevalmenn*; synnytysvalmenn*; familjeförbered*; familjeträning*; föräldraförbered*; prenatal class; antenatal class; parent preparation; preparation class; vanhemmuusvalmenn*',
    fallback: 'äitiysneuvol*; mödrarådgivning*; maternity clinic',
    fi: 'perhevalmennusryhmä; vauvaan valmistautu*; ensimmäistä lasta odottava; valmennus odottaville; esikoista odottav*; vauvaperhevalmenn*; vanhemmuuteen valmistautu*; valmennus esikoista odottaville; ensimmäinen lapsi valmennus; vanhemmaksi valmist*; tulevat vanhemmat kurssi; valmennukseen pari; isäksi valmentaut*; vauvavalmennu*; vanhempainvalmenn*; esikoisperhe*; ensisynnyttäj*; kurssi|valmennus|ryhmä tulev*|odottav*; valmentautu* vanhemmuu*|synnyty*; tuleva isä|äiti; tulevat vanhemmat; tulevien vanhempien',
    sv: 'förberedande kurs; föräldrakurs väntande; blivande föräldrar; profylax*; förlossningsförbered*; kurs|grupp gravida; blivande mamma|pappa|mammor|pappor; profylaxkurs*',
    en: 'antenatal course; becoming parents; parents-to-be; first-time parents; birth|birthing class*|course*; birth|childbirth preparation; expectant parents; childbirth class*',
  },
  {
    id: 'breastfeeding',
    names: 'imety*; imetysohja*; imetystu*; amning*; amningsstöd*; amningsrådgiv*; breastfe*; lactation',
    fallback: 'lastenneuvol*; äitiysneuvol*; barnrådgivning*; child health clinic; maternity clinic',
    fi: 'rintaruokin*; maito ei riitä; maito ei nouse; rintatulehdus; tissiimprikka; imetyspoli*; ei ota rintaa; rinnalla syö*; imetys ei suju; imettä*; rintakumi; äidinmaito*; äidinmaidonkorvike; korvike; imetys sattuu; ei saa rinnasta; rinnat kipeät; rintatulehdu*; imetysohjau*; korvike vai imety*; rintapump*; hylkii rinta*; rintarai*; tissittel*; tissimaito*; pulloruok*; tuttipull*; osittaisimet*; täysimet*; imetysvertais*; imetyspulma*; imetysongelma*; vieroitus|vieroittaa imetyksestä|rinnasta|tissistä; maidonnousu*; ei saa imetett*; rinnat kipeä; rinta kipeä; rintaraivari*; ei imuta; ei tartu rintaan; maitoa ei tule; imukupu; lopettaa imetys; pulloon siirt*; lisämaito',
    sv: 'amma; ammar; bröstmjölk*; mjölken räcker inte; mjölkstockning; tar inte bröstet; modersmjölkersättning; amningen fungerar inte; ont att amma; bröstinflammation; bröstpump*; flaskmat*; nappflask*; suga bröst|bröstet; sluta amma; amningsproblem*; ont i brösten',
    en: 'breast milk; nursing mother; baby will not latch; breast feeding; not enough milk; formula milk; trouble breastfeeding; latch; sore nipples; mastitis; breast pump; pumping milk; bottle feeding; bottle-feeding; bottle-fed; weaning; lactat*; breastmilk; breastfeeding not working; not latching; milk not enough; no milk; sore breasts; stop breastfeeding',
  },
  {
    id: 'baby-family-exhaustion',
    names:
      'vauvaperhe*; vauvaperhetyö*; äidit irti synnytysmasennuksesta; synnytysmasenn*; baby blues; babyfamilj*; förlossningsdepression*; postpartum; postnatal depression; äimä; epds; epds-seula*; perinataal*; vauvaperheiden tuki',
    fallback:
      'perhetyö*; kotipalvelu*; lastenneuvol*; äitiysneuvol*; familjearbet*; hemservice*; barnrådgivning*; family work; home service; maternity clinic',
    fi: `uupu* vauva; väsy* vauva; uupunut äiti; väsynyt äiti; uupunut vanhempi; äiti uupu*; äiti uup*; vauva-arki; vauva-arjessa; vauvavuosi; vauvavuoden; jaksaa vauvan kanssa; ei jaksa vauvan;
      synnytyksen jälkeinen masennus; synnytyksen jälkeen masen*; äiti itkee vauva; vauva itkee; itkuinen vauva; koliikki*; koliikkivauva; vauvan itku; raskaudenaikainen masennus; masentunut äiti; vastasyntyneen äiti;
      tuore äiti väsy*; tuore äiti; äiti loppu; vauvaperheen väsymys; vauva valvottaa; äiti ei nuku vauvan; äiti itkee vauvan; vauvan äiti loppu; vauva-arki raskas; kaksosten äiti puhki; synnytyksen jälkeinen masennu*; ei tunne vauvaa omaksi; ei kiinny vauvaan; väsynyt vauvan; puhki vauva; vauvaperhe uupu*; koliikkivauva väsy*;
      vauva huuta*|itke*|kirku*|karju*|huuto*; itkuis* vauva*; synnytysmas*; mieliala synnyty*; vauvaarki*; äiti|isä|vanhempi|vanhemmat vauvan|vauva|vastasyntyneen poikki|loppu|lopussa|hajoaa|uupunut; jaksa|jaksaa|jaksamassa vauva|vauvaa|vastasynty*; masen*|alakulo*|ahdist*|mieliala* vauva|vastasynty*|synnytyksen; vauva valvottaa äiti|isä|vanhem*; refluksi*; uupu*|väsy* vastasynty*|pikkuvauva*; synnytyksen jälkeinen ahdistus; vauvavuosi rankka; synnytyksen jälkeinen masen*; ei rakasta vauvaa; ei tunne mitään vauva*; äiti masentunut vauva; vauva ja äiti itkee; pelkää satuttavansa vauvaa; ravistaa vauvaa; ei jaksa vauvan kanssa; ei kestä vauvan itkua; babyblues; synnytysmasen*`,
    sv: 'utmatta* bebis|baby; trött mamma; utmattad mamma; orkar inte baby|bebis; kolik; bebisen gråter; babyn gråter; nedstämd efter förlossning*; baby-blues; deprimerad mamma; nybliven mamma; utmattad nyblivn*; mamman orkar inte med bebisen; babyn skriker hela tiden; trött bebis mamma; trillingmamma; deprimerad|nedstämd|ångest|depression|mår bebis*|baby*|förlossning*|gravid|graviditet*|nyfödd; bebisen|babyn|bebis|baby skriker|gråter|skrikig; skrikande|skrikig bebis*|baby*; orkar inte bebisen|babyn; trött|trötta|utmattad|slut bebis|bebisen|baby|babyn|nyfödd; förlossningsdepression; älskar inte babyn; känner inget för babyn; rädd att skada babyn; orkar inte med babyn; tål inte gråten',
    en: 'exhausted baby; tired mother; exhausted mother; mother newborn tired; post-natal; colic; baby cries; new mother depress*; depressed after birth; worn out newborn; exhausted newborn; exhausted new mum; cannot cope with the baby; baby cries all night mother exhausted; crying|screaming baby|newborn|infant; baby crying|screams|screaming; depress*|anxious|anxiety|low newborn|baby|pregnan*|birth; new mum|mom|mother|parents struggling|exhausted|tired|overwhelmed|coping; perinatal; maternal depression; not coping baby|newborn; does not love the baby; no feelings for baby; afraid of hurting the baby; cannot stand the crying; new mother depressed',
  },
  {
    id: 'baby-sleep',
    names:
      'unikoulu*; uniohjau*; unineuvon*; yöhoi*; sömnskol*; sömnhandled*; sömnråd*; sleep school; sleep guidance; sleep counsel*; yökyläuni*; uniohjaaj*; uniryhm*; lasten uniongelm*',
    fallback:
      'perhetyö*; lastenneuvol*; ensikoti; barnrådgivning*; familjearbet*; family work; child health clinic',
    fi: `vauva ei nuku; lapsi ei nuku; ei nuku öisin; ei nuku yö*; valvot* yö*; valvo* vauva; yöheräi*; heräilee yö*; herää öisin; univaikeu*; uniongelm*; nukahta* vaikeu*; nukkumaanmeno; nukutta*; taapero ei nuku;
      nukkuu huonosti; huonosti nukkuva; unihäiriö*; univelka; vauva heräilee; taapero herää öisin; nukuttaminen kestää; nukkuminen vaikeaa vauva; päiväunet ei;
      vauva|taapero|lapsi|pikkulapsi|1-vuotias|2-vuotias|3-vuotias heräil*|valvott*|nukahd*|nukahta*|unettom*|univaik*|uniongel*; perhe|vanhemmat ei|eivät nukkunut|nukkuneet|nuku; suostu|halua|malta|rauhoitu nukkumaan; yösyöt*; yöimety*; päiväun*; nukkuminen ei suju|onnistu; lapsi|taapero nukkuu|nukkua vanhempien sängy*|vieressä; heräilevä|heräilevän; unettom* yö*; unettomia|valvottuja öitä; nukuttaminen; iltaisin nukuttam*; herää|heräilee tunnin; vauvan unirytmi*; vauva valvottaa; vauva herää öisin; herää tunnin välein; ei nuku yöllä; ei nukahda; nukahtaminen vaikea; unikoulu; heräilee; heräilevä vauva; nukkuu vain sylissä; yöheräily*; lapsi ei nuku omassa; nukkumaanmeno taistelu; yökukku*`,
    sv: 'sover inte; sömnproblem*; vaknar på nätterna; vaknar nätterna; sömnsvårighet*; sover dåligt; vaken nätter; somnar inte; svårt att somna; bebis*|baby*|barnet vaknar|vaken; nattamning*; nattning*; söva barn*|bebis*; babyn vakar; vaknar varje timme; sover inte på natten; sömnskola; vaknar på natten; sover bara i famnen',
    en: 'does not sleep; sleep problem*; wakes at night; sleepless nights; not sleeping; sleeps badly; fall|falling|fell asleep; baby|toddler|child|infant wakes|waking|awake; night feed*; night waking*; sleep training; bedtime*; will not sleep; child|baby|toddler sleep; baby wakes; wakes every hour; does not sleep at night; will not fall asleep; sleeps only in arms; bedtime struggle',
  },
  {
    id: 'early-interaction',
    names:
      'varhainen vuorovaikutus; vuorovaikutu*; pikkulapsipsykiatri*; vauvaperhepsykiatri*; vanhempi-vauva*; vauvapsyki*; vavu*; tidigt samspel; samspel*; spädbarnspsykiatri*; småbarnspsykiatri*; early interaction; infant psychiatr*; parent-infant; vauvaperhepsyk*; imeväispsyk*; vauvaperheiden vuorovaikut*',
    fallback: 'perheneuvo*; perhetyö*; lastenneuvol*; familjerådgivning*; family counselling',
    fi: 'kiintymyssuhde; kiintymysongelm*; ei synny sidettä vauvaan; side vauvaan; ei tunnu omalta; varhainen vuorovaikutussuhde; kiinty* vauva; theraplay*; äiti-vauva*; vauva katsekontakti; katsekontakti; ei katso vauvaa; vuorovaikutus vauvan; vauva-äiti; vanhempi ei ota vauvaa syliin; vauvan kanssa etäinen; kiintymyssuh*; varhainen vuorovaikut*; kiintymys*; kontaktia|kontakti|suhdetta vauvaan|vauvaansa; vauva ei katso|katsekontaktia|hymyile|silmiin; tunteita|rakasta|rakkautta|kiinny|kiintyny*|vieraalta vauva|vauvaan|vauvaansa|vauvaa; vauvan viestejä|viestien|vihjeitä; reflektiivi* työ*|vanhemm*; mim-arvio*; kiikku*; vauvan ja vanhemman; side|suhde lapseen ei|heikko; vauva ei katso; ei osaa leikkiä vauvan; kiintymys; ei hymyile vauva; puhelin kädessä vauva',
    sv: 'anknytning*; knyta an; bandet till bebisen; ögonkontakt; knyter|knutit an; kontakt* mamma bebis ögon*; känner inget för bebis*|barnet; band* till bebis*|barnet; anknytningsproblem*; anknytning; tittar inte på babyn; leker inte med babyn; bandet till babyn',
    en: 'attachment; bonding; bond with baby; interaction with the baby; eye contact; bond|bonds|bonding|bonded baby|child|newborn; feelings baby|newborn; mother-infant; mother-baby; infant mental; does not look at baby; bonding with baby; not bonding; baby does not smile',
  },
  {
    id: 'mother-child-home',
    names:
      'ensikoti*; ensikodi*; ensi- turvakot*; vauvaperhekoti; päiväperho; mödrahem*; skyddshem för mödrar; mother and child home; mother-and-baby; residential home for mothers; ensikotijakso*; mödra- barnhem*; vauvaperhe* päiväryhm*; avopalvel* vauvaper*; pidä kiinni',
    fallback: 'perhekuntoutu*; lastensuojelu*; familjerehabilit*; family rehabilit*',
    fi: 'vauva ensikotiin; ympärivuorokautinen tuki vauva; asua vauvan kanssa tuettu*; äiti vauva asuminen; äiti-lapsi-koti; vauvan kanssa laitok*|arvioon|yksikkö*; asumi*|asua|asumaan vauva|vauvan tuet*|tuettu|valvo*; ympärivuorokau* vauva|vauvan|raskaana|pikkulap*; pärjää|selviä vauvan yksin|kotona; vauvaperheiden|vauvaperheille päiväryhm*|päivätoimin*|avopalvel*',
    sv: 'mor och barn hem; boende för mamma och bebis; dygnet runt bebis|baby|mamma|gravid; dygnetrunt* bebis|baby|mamma|gravid; boende med bebis|baby stöd*',
    en: 'live-in support baby; residential mother baby; round-the-clock|24-hour|24 baby|mother|pregnant|newborn; live in with baby support',
  },
  {
    id: 'multiples-and-preterm',
    names:
      'monikko*; kaksos*; kolmos*; keskos*; flerling*; tvilling*; prematur*; multiple birth*; twins; preterm; premature; vastasynty* teho*; vastasynty* osasto*; neonatal*; neonatolog*',
    fallback: 'kotipalvelu*; lastenneuvol*; hemservice*; home service',
    fi: 'kaksoset; kolmoset; kaksosperhe; monikkoperhe; keskonen; keskosena synty*; keskosvauva; ennenaika*|etuajassa synty*; ennen aikojaan synty*; viikolla syntyn*|syntyi; kaksi vauvaa; monikkovanhem*; kaksosodo*; keskosperhe*; keskosena',
    sv: 'för tidigt född; trillingar; tidigt född*|född; född i vecka; kuvös; neonatalavdelning*; tvillingföräldr*',
    en: 'triplets; born early; twin; born prematurely; born at weeks; preemie*; multiple pregnancy; expecting twins; neonatal unit',
  },
  {
    id: 'child-loss',
    names:
      'käpy; käpyn; enkelivanhem*; kuolleen lapsen; lapsikuole*; surevien vanhem*; änglaförälder*; förlorat barn; bereaved parents; child loss',
    fallback: 'kriisi*; suru*; sururyhm*; diakon*; kris*; sorg*; crisis; grief',
    fi: 'lapsi kuoli; lapsen kuolema; vauva kuoli; kohtukuolema; keskenmeno; lapsensa menettän*; lapsen menety*; kätkytkuolema; kuollut lapsi; menettänyt vauvan; keskenmen*; kohtukuolem*; enkelivauva; menetti vauvan; kuoli kohtuun; lapsen menettä*; menetti|menettivät|menettänyt|menettäneet|menettäneelle vauvan|vauvansa|lapsensa|lastaan|pienokaisen; vanhemmat menettivät lapsen; raskaus meni|mennyt kesken; keskeytyi raskaus; lapsi|vauva|taapero|poika|tytär menehty*; enkelivau*; enkelilap*; kohtuun kuol*; kuopuksen|esikoisen|lapsen|nuoren|pojan|tyttären|vauvan kuolema; surevat vanhemmat lapsi|lasta|vauva; kuollut vauva; haudata|hautasi|hautaa lapsensa; menetti lapsen; keskenmeno*; kuollut kohtuun; kuollut syntyessään; syntyi kuolleena',
    sv: 'barnet dog; missfall*; förlora* barn; fosterdöd; dödfödd*; plötslig spädbarnsdöd; förlorade sitt barn; förlorat|förlorade|mist sin bebis|baby|son|dotter; barn|barnet dött|avlidit|gått bort; dödfött; sorg efter barn; missfallet; babyn dog; förlorade barnet; missfall; dog i magen; död i livmodern; dödfödd; mistat sitt barn',
    en: 'miscarriage; stillb*; death of a child; lost a child; lost a baby; baby died; child died; pregnancy loss; lost pregnancy; child|son|daughter|baby has|had died|passed; loss of a child|baby; lost their baby|child|son|daughter; infant death; lost the baby; stillbirth; stillborn; died in the womb; cot death; lost their baby',
  },
  {
    id: 'vaccination',
    names: 'rokotu*; rokotte*; vaccinat*; vaccin',
    fallback: '*neuvola; terveydenhoit*; rådgivning*; hälsovårdar*; child health clinic',
    fi: 'rokottee*; rokottaa; rokotusohjelma*; influenssarokote*; rokotekriit*; tuhkarokko*; hpv-rokote; matkailurokot*; rokotus jäi; rokotukset jäänyt; rokotteet; rokotuskattav*; rokotusvastai*; ei halua rokot*; influenssarokot*; tuhkarokko; hpv-rokot*; *rokotus; *rokote; rokotevasta*; mpr; hpv; rotavirus*; tbe; rokottamat*; rokoteaika; piikki|piikit neuvola*|koulu*',
    sv: 'vaccinera*; vaccinationsprogram*; influensavaccin*; vaccinering*; vaccinerad*; ovaccinerad*; mpr-vaccin; hpv-vaccin*',
    en: 'vaccine*; jab; immunisation; immunization; flu shot; mmr; vaccinated; unvaccinated; jabs; booster shot',
  },
  {
    id: 'fetal-screening',
    names:
      'sikiöseulon*; sikiödiagnosti*; perinnöllisyysneuvon*; sikiölääketie*; fosterscreening*; fosterdiagnosti*; genetisk rådgivning; ärftlighetsrådgivning*; fetal screening; foetal screening; prenatal screening; genetic counselling',
    fallback: 'äitiyspoli*; äitiysneuvol*; mödrapoliklinik*; mödrarådgivning*; maternity clinic',
    fi: `seulontaultra*; seulontatulo*; poikkeava|poikkeavaa ultra*|seulon*; sikiöllä todettu|epäily|epäillään; sikiön vamma|poikkeavuus|kehityshäiriö; lapsivesipunktio*|lapsivesinäyte; odottava|raskaana kehitysvamm*|downin|vammai* epäil*|tieto|todettu; niskaturvotus*; nipt`,
    sv: 'avvikande ultraljud*|screening; fostret har; fostervattensprov*; fosterskad*; nackuppklarning; nipt',
    en: 'abnormal scan|screening pregnan*; amniocentesis; unborn baby down|disability|syndrome; nipt test',
  },
  {
    id: 'baby-groups',
    names:
      'vauvaryhm*; vauvakerho*; vauvahieron*; vauvakahvil*; vauvatreff*; vauvojen ryhmä; vauvaperheiden ryhm*; vauvatoimin*; babygrup*; babycafé*; babymassage*; babyträff*; baby group*; baby massage; baby café; mother and baby group',
    fallback:
      'perhekahvil*; perhekerho*; avoin päiväkoti; muskari*; familjecafé*; familjeklubb*; family café; family club',
    fi: `toimintaa|ryhmä|ryhmää|ryhmiä|kerho|kerhoa|tekemistä vauva|vauvan|vauvoille|vauvaperheille|vauvaikäisille; äiti-vauvaryhm*; värikylpy*; vauvajumppa*; vauvajooga*; äitiysjoog*; raskausjoog*; vaunulenk*; vaunujump*; vaunukävel*; muita äitejä vauva|vauvan; äideille ja vauvoille; vauvojen kohtaamispaik*; äiti yksin vauvan kaipaa|seuraa`,
    sv: 'verksamhet|grupp|klubb för bebis*|baby*; mamma-barngrupp*; mamma-babygrup*; barnvagnspromenad*; babyrytmik*; träffa andra bebis*|baby*',
    en: 'activities|group|club for babies|infants; baby yoga; pram walk*; meet other mothers|parents baby|babies; something to do with baby',
  },
];
