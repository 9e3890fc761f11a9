import type { ConceptSource } from './concept.ts';

/** Benefits, debts, food and clothes, work, and a home. */
export const moneyAndHousing: readonly ConceptSource[] = [
  {
    id: 'kela',
    names:
      'Kela; Kelan palvelu*; Kelan perhe-etuude*; Kela-etuu*; Kansaneläkelaitos; Kelan asiakaspalvelu; perhe-etuu*; FPA; Folkpensionsanstalten; FPA-förmån*; familjeförmån*; Social Insurance Institution; Kela benefit*; family benefit*',
    general: true,
    fallback: 'palveluohjau*; sosiaalityö*; servicehandled*; socialt arbete; service guidance; social work',
    fi: `kelan; kelaan; kelasta; kelalta; kelalle; kela pop-up; kela-asia*; kela-asiat; kelan tuet; kelan tuki; kelan etuudet; kelan hakemus; kelan lomake*; kela hakemu*; kelan yhteyshenkilö; kelan viranomaislinja; kelan viranomaispuhelin; kelan yhteistyökumppan*; kelakorva*; kela-kortti; oma-kela; omakela; kelan päätös; kelan valitu*; mitä tukia perhe voi hakea; mitä etuuksia; lapsiperheen etuude*; perheetuude*; kelan lomake; kelaan hakem*; mitä rahaa saa; mitä tukea saa rahallista; kela tulla kertomaan; kelan edustaja; kelalta joku`,
    sv: 'fpa; FPA:s; förmåner för familjer; vilka förmåner; vilka bidrag; fpa ansökan; FPA-kort; mittfpa; myndighetslinje fpa',
    en: 'benefits for families; which benefits; benefit application; kela card; kela form; kela decision; social insurance; omakela; kela application',
  },
  {
    id: 'child-benefit',
    names: 'lapsilisä*; lapsilisä; lapsilisän; barnbidrag*; child benefit*; child allowance*',
    fallback: 'Kela; FPA; Folkpensionsanstalten; perhe-etuu*; palveluohjau*',
    fi: 'lapsilisät; lapsilisää; lapsilisähakemus; lapsilisän haku; lapsilisän saaja; kenelle lapsilisä maks*; lapsilisä vuoroviik*; lapsilisän yksinhuoltajakorot*; yksinhuoltajakorotu*; yksinhuoltajalisä; lapsilisän maksupäivä; lapsilisä loppuu; lapsilisä 17 vuotta',
    sv: 'barnbidraget; barnbidragen; barnbidrag ansökan; ensamförsörjartillägg*; vem får barnbidrag*; barnbidragets',
    en: 'child benefits; apply for child benefit; single parent supplement; single-parent supplement; who gets the child benefit; kela child benefit; monthly child benefit',
  },
  {
    id: 'parental-allowance',
    names:
      'vanhempainpäiväraha*; vanhempainraha*; raskausraha*; äitiyspäiväraha*; äitiysraha*; isyysraha*; vanhempainvapaa*; perhevapaa*; äitiysavustu*; äitiyspakkau*; föräldrapenning*; graviditetspenning*; moderskapspenning*; moderskapsunderstöd*; moderskapsförpackning*; föräldraledig*; familjeledig*; parental allowance*; pregnancy allowance*; maternity allowance*; paternity allowance*; maternity grant*; maternity package*; parental leave*',
    fallback: 'Kela; FPA; Folkpensionsanstalten; äitiysneuvol*; mödrarådgivning*; maternity clinic',
    fi: `äitiysloma; äitiyslomalle; äitiyslomaraha; äippäloma; äippälomal*; isyysloma; isyyslomal*; isyysvapaa; isän perhevapaa; vanhempainvapaan jako; perhevapaan jako; perhevapaat; äippäpakkaus; äippäpaketti; vauvapakkaus; vauvan pakkaus Kela; babyboxi; päivärahapäiv*; vanhempainpäivärahat; adoptiovanhem* raha; vanhempainvapa*; vanhempainpäivärah*; isyysvapa*; raskausrah*; vanhempainrah*`,
    sv: 'moderskapsledig*; mammaledig*; pappaledig*; faderskapspenning*; faderskapsledig*; babylåda; mammalåda; moderskapslåda; dela föräldraledigheten; föräldradagpenning*',
    en: 'maternity leave; paternity leave; baby box; family leave; sharing parental leave; parental benefit*; maternity box; daddy leave; kela parental; parental leave; maternity allowance; parental allowance; maternity package',
  },
  {
    id: 'home-care-allowance',
    names:
      'kotihoidon tuki; kotihoidontuki; kotihoidon tuen; kotihoidontuen; kotihoidontu*; kuntalisä kotihoi*; joustava hoitoraha; osittainen hoitoraha; yksityisen hoidon tuki; yksityisen hoidon tuen; lastenhoidon tuki; lastenhoidon tuet; hemvårdsstöd*; stöd för hemvård; hemvårdsstöd; flexibel vårdpenning; partiell vårdpenning; stöd för privat vård; home care allowance*; child home care allowance*; private day care allowance*; flexible care allowance; partial care allowance',
    fallback: 'Kela; FPA; Folkpensionsanstalten; varhaiskasvatus palveluohjau*',
    fi: `kotihoidontukea; kotihoidontuelle; kotihoidontuella; kotihoitotuki; hoitoraha; hoitorahaa; hoitovapaa; hoitovapaalle; hoitovapaalla; hoitaa lasta kotona alle 3; alle kolmevuotiaan kotihoi*; jää kotiin lasten kanssa; kotona lapsen kanssa tuki Kela; lyhennetty työaika lapsi; yksityinen hoito tuki Kela; hoitovapaan tuki; kotihoidontuk*; jää kotiin hoitamaan lasta; hoitaa lasta kotona tuki; kuntalisä`,
    sv: 'hemvårdsstödet; vårdledig*; vårdpenning; sköta barnet hemma stöd; stöd för vård av barn i hemmet; kommuntillägg*; förkortad arbetstid barn; vårdledighet; vara hemma med barnet stöd',
    en: 'allowance for caring for child at home; staying at home with child; stay at home with toddler; care leave; child care leave; kela home care; reduced working hours child; home-care support; stay at home with child allowance; home care allowance',
  },
  {
    id: 'housing-allowance',
    names:
      'asumistuki; asumistuen; asumistukea; yleinen asumistuki; asumistuki*; bostadsbidrag*; allmänt bostadsbidrag; housing allowance*; housing benefit*; general housing allowance',
    fallback: 'Kela; FPA; Folkpensionsanstalten',
    fi: 'asumistukihakemus; asumistuen haku; asumistuen tarkist*; asumistuki loppu*; asumistuki lakkas*; asumistuki perhe; asumistuki laski; kelan asumistuki; tukea vuokranmaksuun Kela; eläkkeensaajan asumistuki; asumislisä; enimmäisasumismeno*; vuokraan apua; vuokraan tukea; vuokra liian kallis; vuokranmaksu tuki',
    sv: 'bostadsbidraget; ansökan om bostadsbidrag; FPA bostadsbidrag; bostadsstöd; stöd för hyran; bostadstillägg; justering av bostadsbidrag; hjälp med hyran; bostadsbidrag; hyran för dyr',
    en: 'rent allowance; apply for housing allowance; kela housing; help with rent kela; housing support kela; rent benefit; housing supplement; help with the rent; rent too high; housing benefit',
  },
  {
    id: 'basic-social-assistance',
    names:
      'perustoimeentulotuki; perustoimeentulotuen; toimeentulotuki; toimeentulotuen; toimeentulotukea; utkomststöd*; grundläggande utkomststöd; basic social assistance; social assistance; income support',
    fallback:
      'Kela; FPA; Folkpensionsanstalten; aikuissosiaalityö*; sosiaaliohjau*; socialt arbete; social work',
    fi: `tt-tuki; tt-tukea; tt-tuen; totu; totuki; toimeentulotuelle; toimeentulotuella; toimeentulotukihakemus; toimeentulotuen päätös; toimeentulotuen haku; kelan toimeentulotuki; sossun rahat; sossurahat; sossun luukulta; luukulta raha*; maksusitoumus Kela; maksusitoumus ruokaan; maksusitoumus lääkkei*; maksusitoumus vauvan*; maksusitoumus apteekki*; toimeentulotuen perusosa; toimeentulotuki hylättiin; kielteinen toimeentulotuki*; viimesijainen tuki; viimesijaista tukea; totun haku; kelan toimeentulo*`,
    sv: 'utkomststödet; sökt utkomststöd; ansöka om utkomststöd; grundutkomststöd; utkomststöd FPA; betalningsförbindelse FPA; betalningsförbindelse mediciner; betalningsförbindelse mat; socialbidrag',
    en: 'apply for social assistance; last-resort; welfare payment*; payment commitment for food; payment commitment for medicine; kela social assistance; last resort support; minimum income support',
  },
  {
    id: 'supplementary-social-assistance',
    names:
      'täydentävä toimeentulotuki; täydentävän toimeentulotuen; täydentävää toimeentulotukea; ehkäisevä toimeentulotuki; ehkäisevän toimeentulotuen; ehkäisevää toimeentulotukea; harkinnanvarainen toimeentulotuki; täydentävä ehkäisevä; kompletterande utkomststöd; förebyggande utkomststöd; supplementary social assistance; preventive social assistance; discretionary assistance; supplementary assistance',
    fallback:
      'aikuissosiaalityö*; sosiaalityö*; sosiaaliohjau*; toimeentulotu*; vuxensocialarbet*; socialt arbete; utkomststöd*; adult social work; social work; social assistance',
    fi: `täydentävä tt-tuki; ehkäisevä tt-tuki; täydentävää; ehkäisevä tuki sosiaalityö*; sosiaalityön toimeentulotuki; sossun täydentävä; harkinnanvarainen tuki; harkinnanvaraista tukea; harrastusraha sosiaalityö*; harrastuskulut toimeentulotu*; harrastusmaksu toimeentulotu*; vuokrarästi* tuki; vuokrarästeihin tuk*; sähkörästi*; sähkölasku maksamatta; sähkövela*; sähköt katkaist*; sähköt katkes*; pesukone rikki ei raha*; pesukone hajo* raha*; lastenvaunuihin raha*; ylimääräinen meno raha*; yllättävä meno; kodinkone rikki raha*; muuttokulu* tuk*`,
    sv: 'kompletterande stöd; förebyggande stöd pengar; stöd enligt prövning; stöd för barnets hobby; hyresrest* stöd; elräkning*; elen stängs av; elavbrott obetald*; tvättmaskinen sönder pengar; oväntad utgift',
    en: "discretionary support; support for rent arrears; electricity bill; power cut off unpaid; unexpected expense*; money for a washing machine; money for child's hobby social work; supplementary income support; broken washing machine",
  },
  {
    id: 'money-does-not-suffice',
    names:
      'taloudellinen tuki; taloudellisen tuen; taloudellinen avustami*; taloudelliset vaikeu*; talousohjau*; taloussosiaalityö*; sosiaalinen luotto; sosiaalinen luototus; ekonomiskt stöd; ekonomiska svårighet*; ekonomisk hjälp; social kredit*; financial support; financial difficult*; financial assistance; social credit',
    fallback:
      'aikuissosiaalityö*; sosiaaliohjau*; toimeentulotu*; diakonia*; velkaneuvon*; vuxensocialarbet*; utkomststöd*; diakoni*; skuldrådgivning*; adult social work; social assistance; diaconal work; debt counselling',
    fi: `rahat ei riit*; rahat eivät riit*; raha ei riit*; rahat loppu*; rahat lopussa; rahat vähissä; rahat tiukalla; raha tiukalla; rahat loppu; raha loppu*; ei ole rahaa; ei rahaa; rahaa ei ole; ei varaa; varaa ei ole; rahahuol*; rahahuolet; raha-asia*; raha-asiat; rahapulassa; rahapula; rahaongelm*; rahavaikeu*; köyhyys; köyhä perhe; lapsiperheköyhyy*; vähävarai*; varaton; varattom*; pienituloi*; taloushuol*; talous kuralla; talous tiukalla; tiukka talous; talousvaikeu*; taloustilanne; taloudellinen tilanne; taloudellisesti vaikea; laskut maksamatta; laskuja ei pysty maksa*; laskut kasaantu*; tili tyhjä; persaukis*; ei selviä laskuista; perheen toimeentulo; toimeentulovaikeu*; toimeentulo vaikeu*; rahat ei riitä; rahat eivät riitä; rahaton; tiukkaa taloudell*; pennitön; rahapula*; jääkaappi tyhjä; ei rahaa ruokaan; palkkapäivään; viikko palkkapäivään; ei oo varaa; velkaa ja rahat; sähköt katkaist*; sähkölasku maksamatta; taloudellinen ahdinko; rahat loppuu ennen; rahat loppu kesken kuu*; ei ole varaa; ei varaa ostaa; ei varaa harrastuks*; rahahuolia; tulot romahti; palkka ei tule; tilillä nolla; rahaa ei ole vaippoihin|ruokaan|lääkkeisiin|bussiin; pärjää rahoillaan`,
    sv: 'pengarna räcker inte; pengarna tar slut; pengar slut; inte råd; har inte råd; inga pengar; ont om pengar; penningbrist; fattig familj; fattigdom; barnfattigdom; mindre bemedlad*; låginkomst*; penningbekymmer; penningproblem; ekonomin knapp; ekonomiska problem; obetalda räkningar; räkningar obetalda; dålig ekonomi; har inte pengar; ekonomin körs; kylskåpet tomt; inga pengar till mat; slut på pengar; ekonomiska bekymmer; elen avstängd; pengarna slut före; inte råd med; pengabekymmer; inga pengar till blöjor|mat|mediciner',
    en: "no money; not enough money; money is not enough; money runs out; money ran out; cannot afford; can't afford; money problem*; money trouble*; financial problem*; poor family; poverty; low income; low-income; unpaid bills; cannot pay bills; bills pile up; money worries; short of money; broke family; cannot make ends meet; struggling financially; financial trouble; no money for groceries; no money for food; empty fridge; until payday; money runs out before; run out of money; can not afford; low income family; no money for nappies|food|medicine|bus",
  },
  {
    id: 'debt-counselling',
    onlyItself: true,
    names:
      'talous- velkaneuvon*; talous- ja velkaneuvonta; velkaneuvon*; velkaneuvonta; velkajärjestely*; Takuusäätiö; talousneuvon*; talousneuvola; ulosot*; ekonomi- och skuldrådgivning*; ekonomisk skuldrådgivning*; ekonomisk rådgivning; skuldrådgivning*; skuldsanering*; Garantistiftelsen; utsökning*; debt counsel*; financial and debt; debt adjustment; debt advice; financial advice; guarantee foundation; enforcement authority',
    fallback: 'oikeusapu*; sosiaaliohjau*; diakonia*; rättshjälp*; diakoni*; legal aid',
    fi: `velka; velat; velkaa; velkoja; veloissa; veloista; veloissaan; velkaantu*; ylivelkaantu*; velkakierre; velkakierteessä; pikavippi; pikavipit; pikavippejä; kulutusluot*; osamaksu*; perintä; perintätoimisto; perintäkirje*; perintäkirjei*; ulosotossa; ulosottoon; ulosottovelka; luottotied*; luottotiedot menne*; luottohäiriö*; maksuhäiriö*; maksuhäiriömerkin*; vouti; lainat lopet*; lainanhoito*; järjestelylaina; asuntolaina maksu*; velkajärjestelyyn; talous sekaisin; maksuvaikeu*; velka-asia; velka asia; velka-asiat; luotot; laskut perintä*|kertyy|kasaantu*|maksamatta; rahat ei riitä lainat|laskut; ulosotto*; velkaantun*; velkakierre*; pikavip*; velkajärjest*; maksuhäiri*; luottotiedot menneet; luottotiedot men*; velkoja ei pysty; perintäfirm*; perintä soittelee; perintälask*; laskupino; laskut pinossa; laskut avaamatta; avaamattomat laskut; ei avaa kirjei*|laskuja; menot suuremmat tulot; menee enemmän kuin tulee; laskuja enemmän palkka*; palkka ulosotto*; lainaa lainan päälle; uusi laina vanhan maks*; luottokortti tapissa; tili miinuksella; talous retuperällä; budjetti apu; budjetin laatimi*; rahankäyttö hallin*; rahat hukassa`,
    sv: 'skuld; skulder; skuldsatt*; överskuldsatt*; snabblån; betalningsanmärkning*; betalningsstörning*; kreditstörning*; inkasso*; indrivning*; utmätning*; i utsökning; betalningssvårighet*; konsumtionskredit*; ekonomirådgivning*; lån betala; obetalda räkningar; räkningarna betala; räkningshög; räkningar på hög; öppnar inte räkningarna; mer utgifter än inkomster; lån på lån; kreditkortet fullt; kontot på minus; hjälp med budget*; indrivare ringer',
    en: 'debt; debts; in debt; over-indebted; overindebted; payday loan*; quick loan*; collection agency; debt collect*; credit record; bad credit; payment default*; enforcement; consumer credit; loan problem*; unpaid bills; cannot pay bills|loans; debt*; bills piling up; pile of bills; unopened bills; spends more than earns; loan on top of loan; maxed out credit card*; account overdrawn; help with budget*; bailiff*',
  },
  {
    id: 'food-aid',
    names:
      'ruoka-apu*; ruokajak*; ruoka-avu*; ruokajakelu*; leipäjono*; hävikkiruo*; ruokapankki; ruokakassi; ruokakassit; EU-ruoka*; ruokakor*; lahjakort* ruoka*; mathjälp*; matutdelning*; matbank*; matkass*; brödkö; matkort*; food aid; food bank*; food distribution; food parcel*; bread line; food voucher*',
    fallback:
      'diakonia*; seurakun*; SPR; sosiaaliohjau*; diakoni*; församling*; Röda Korset; parish; diaconal work; Red Cross',
    fi: `ruoka-apua; ruoka-avun; rahat ei riit* ruoka*; rahat eivät riit* ruoka*; rahaa ei ole ruokaan; ei rahaa ruokaan; ei ole rahaa ruokaan; ei varaa ruokaan; ruokaan ei rahaa; ruokarahat loppu; ruokaraha; ruokaa ei ole; kaapit tyhjä*; jääkaappi tyhjä; tyhjä jääkaappi; kotona ei ruokaa; kotona ei ole ruokaa; lapset nälissään; lapsi nälkäi*; lapsi nälkä; nälissään; nälkäinen lapsi; viikonlopun ruoka; ruokakauppaan raha; ruokajonossa; ilmaista ruokaa; ilmainen ruoka; yhteisöruokai*; yhteisruokailu; joulu avust*; jouluapu; joulukassi; hyvä joulumieli; hyvän joulumielen; jouluksi ruokaa; ruokakass*; ruokajono; ruoka-apu*; hävikkiru*; leipäjono; ei rahaa ruokaan|ruokaa; rahaa ruokaan; ruoka loppu; jääkaappi tyhj*; ei ole ruokaa; ruokakassi*; ruoka-avust*; ei ruokaa kotona; jouluruoka*; joulu tulossa ei rahaa; joulukassi*; joululahja* ei varaa; kaapit tyhjät; lapset nälkäi*; nälkä kotona; mistä ruokaa`,
    sv: 'inte råd med mat; ingen mat hemma; pengarna räcker inte till mat; inga pengar till mat; pengar till mat; kylskåpet tomt; tomt kylskåp; hungrigt barn; barn hungriga; gratis mat; svinnmat; julhjälp; god jul presentkort; matpengar; matkass*; matutdel*; mathjälp; råd med mat; inget att äta; matbank; matkasse*; julkasse*; barnen hungriga',
    en: 'no food at home; no food; no money for food; cannot afford food; empty fridge; fridge is empty child; children hungry; free food; groceries help; money for groceries; christmas aid; food for the weekend; community meal*; food bank; food parcel*; food aid; money for food; hungry; food bag; food parcel; no money for groceries; christmas hamper; fridge empty; free meals; nothing to eat',
  },
  {
    id: 'clothes-and-goods',
    names:
      'vaateapu*; vaateavustu*; tavara-apu; kierrätyskesku*; vaatevaihto*; lastenvaatekirp*; Hope ry; HOPE-yhdistys; Vauvatavarat; stipendi*; avustusrahasto*; Tukikummit; harrastustu*; klädhjälp*; återvinningscent*; loppis; Stödfaddr*; hobbystöd*; understöd barnfamilj*; clothing aid; clothes aid; second-hand clothes; donations for families; recycling cent*; hobby grant*',
    fallback:
      'diakonia*; SPR; Pelastakaa Lapset; MLL; sosiaaliohjau*; diakoni*; Röda Korset; Rädda Barnen; Red Cross; Save the Children; diaconal work',
    fi: `vaatteita lapsille; talvivaatte*; talvivaatteet lapselle; ei ole talvivaatte*; ei varaa vaatte*; ei ole varaa talvivaatte*; talvikeng*; kengät pienet ei rahaa; vaatteita perheelle; vaatteet rikki; rattaat ilmaiseksi; lastentarvik*; vauvantarvik*; vauvatarvik*; sänky lapselle ilmai*; huonekalut perheelle; huonekaluja perheelle; lahjoitukset perheel*; lahjoitetut vaattee*; luistimet lainaksi; sukset lainaksi; harrastusväline*; välinelainaamo; ei varaa harrastu*; harrastukseen ei raha*; harrastus maksaa liikaa; harrastusavustu*; harrastusmaksu; harrastusmaksuihin; tuki harrastusmaksu*; harrastusstipendi; koulutarvikkei* ei raha*; lukiokirjat; joululahjat lapsille; Tukikummien avustus; talvivaatt* lapsille|lapselle; toppahaalari*; käytettyjä vaatteita; vaunut tarvis; sänky puuttuu; huonekalut puuttuu; tavaraa muuttaville; pinnasänky; ei talvivaattei*; talvivaatteet puuttu*; talvihaalari puuttu*; rikkinäiset kengät; ei kenkiä; lapsella ei kunnon vaattei*; mistä rattaat; lastenvaunut lainaksi; lahjoitusvaattei*; ilmaisia vaatteita; pinnasänky lahjoit*; huonekalu lahjoit*`,
    sv: 'kläder till barnen; vinterkläder; vinterskor; barnvagn gratis; babytillbehör; möbler till familj*; inte råd med hobby*; hobbyavgift*; stöd för hobbyavgift*; låna skridskor; låna skidor; julklappar till barn; secondhand; inga vinterkläder; saknar vinterkläder; trasiga skor; gratis kläder; låna barnvagn; begagnade barnkläder',
    en: "clothes for children; winter clothes; winter shoes; winter boots; baby supplies; stroller for free; furniture for a family; cannot afford hobbies; can't afford hobby; hobby fee*; borrow skates; christmas presents for children; donated clothes; no winter clothes; no winter shoes; free clothes; borrow a pram; second-hand children clothes; crib donation",
  },
  {
    id: 'student-financial-aid',
    names:
      'opintotuki; opintotuen; opintotukea; opintoraha*; opintolaina*; koulumatkatuki; koulumatkatuen; oppimateriaalilis*; studiestöd*; studiepenning*; studielån*; skolresestöd*; stöd för skolresor; student financial aid; study grant*; student loan*; school transport subsidy; financial aid for students',
    fallback: 'Kela; FPA; Folkpensionsanstalten; opinto-ohjaa*; koulukuraat*',
    fi: 'opintotuet; opintotukihakemus; opintotuen haku; opintotuen asumislisä; oppimateriaalilisä; opintorahan huoltajakorot*; opiskelijan toimeentulo; opiskelijan raha*; opiskelijan rahat; opiskelijan tuet; koulumatkatuki lukio*; koulumatkatuki amis; bussikortti opiskel*; lukiolaisen tuet; ammattikoululaisen tuet; opintolainan takaus',
    sv: 'studiestödet; ansöka studiestöd; FPA studiestöd; läromaterialtillägg; försörjartillägg; stöd för studerande ekonomi; skolreseunderstöd; busskort studerande',
    en: 'student benefit*; student aid; student allowance; study allowance; learning material supplement; bus ticket for students; money for students; kela student; provider supplement',
  },
  {
    id: 'unemployment-benefit',
    names:
      'työttömyysturva*; työttömyyspäiväraha*; työmarkkinatuki; työmarkkinatuen; peruspäiväraha; yleistuki; sairauspäiväraha*; kuntoutustuki; utkomstskydd för arbetslös*; arbetslöshetsdagpenning*; arbetslöshetsförmån*; arbetsmarknadsstöd*; sjukdagpenning*; unemployment benefit*; unemployment allowance; labour market subsidy; sickness allowance*',
    fallback: 'Kela; FPA; työllisyyspalvel*; sysselsättningstjänst*; employment service*',
    fi: 'työttömyyskorvau*; työttömyysraha; ansiosidonnai*; liitosta päiväraha*; työttömyyskassa*; karenssi; karenssissa; sairausloma raha; sairauslomalla raha*; kelan päiväraha; sairauspäivärahaa; työmarkkinatukea; omavastuuaika; työkyvyttömyy*; työkyvyttömyyseläke',
    sv: 'arbetslöshetsersättning*; a-kassa; arbetslöshetskassa*; karens; karenstid; sjukledig ersättning; arbetsoförmåg*; sjukpension*; inkomstrelaterad dagpenning',
    en: 'unemployment money; unemployment fund; earnings-related allowance; sick pay; sick leave allowance; disability pension; unable to work; waiting period unemployment; labour market support',
  },
  {
    id: 'survivors-pension',
    names:
      "lapseneläke; lapseneläk*; leskeneläke; leskeneläk*; perhe-eläke; perhe-eläk*; kuolinpesä*; barnpension*; efterlevandepension*; familjepension*; dödsbo*; survivors' pension*; survivor pension; orphan*; widow's pension; child pension*",
    fallback: 'Kela; FPA; oikeusapu*; rättshjälp*; legal aid',
    fi: 'lapseneläkettä; leskeneläkettä; perhe-eläkettä; lapsen eläke; vanhempi kuoli eläke; orpo; orpolapsi; orvoksi; perunkirjoitu*; perukirja; perintöasia*; hautausavustu*; hautajaiskulu*; vanhempi kuoli raha*',
    sv: 'pension efter förälder; föräldralös; föräldralöst barn; bouppteckning*; arv; begravningskostnad*; begravningsbidrag; efterlevande barn pension',
    en: 'pension after parent died; orphaned child; estate inventory; inheritance matters; funeral costs; funeral expenses; widow pension; estate of the deceased',
  },
  {
    id: 'homelessness',
    names:
      'asunnottom*; asunnottomien; asunnottomuustyö; hätämajoitu*; kriisiasun*; hätäasun*; tilapäismajoitu*; Vailla vakinaista; asunto ensin; bostadslös*; nödinkvartering*; krisbostad*; tillfälligt boende; härbärge*; homeless*; emergency accommodation; emergency housing; temporary accommodation; housing first',
    fallback:
      'asumisneuvon*; sosiaalityö*; sosiaalipäivysty*; aikuissosiaalityö*; boenderådgiv*; socialjour*; socialt arbete; housing advice; social emergency; social work',
    fi: `asunnoton; asunnoton perhe; kodittom*; koditon; ei ole asuntoa; ei asuntoa; asunto alta; menettänyt asunnon; asunnon menettä*; menettää asunnon; menetti asunnon; asuu kaverin sohval*; asuu autossa; nukkuu autossa; nukkuu kavereilla; yöpyy kavereil*; yöpyy tuttavien luona; asuu tuttavien luona; jäänyt kadulle; jää kadulle; jäävät kadulle; jää taivasalle; taivasalla; ei paikkaa missä yöpyä; ei paikkaa minne mennä yöksi; yösija; yöpaikka perhe*; katto pään pääl*; talo paloi; tulipalo* asun*; vesivahinko* asun*; ei kotia; asuu kaverin sohvalla; yöpyy tuttujen; sohvamajoit*; koti paloi; ilman asuntoa; asuu kaverilla; asuvat sukulaisten luona; ei paikkaa missä asua; yöpaikka; kiertää kavereiden sohvilla`,
    sv: 'hemlös*; hemlös familj; ingen bostad; utan bostad; förlorat bostaden; mist bostaden; sover i bilen; bor i bilen; sover på soffan; sover hos vänner; på gatan; tak över huvudet; ingenstans att sova; huset brann; bor hos släktingar; bor hos kompis; ingenstans att bo',
    en: 'homeless family; nowhere to live; no home; lost their home; lost home; lost the flat; nowhere to sleep; sleeps in the car; living in a car; on the street; sofa surfing; couch surfing; roof over head; house burned; staying with friends no home; staying with relatives; sleeping in the car; without a home',
  },
  {
    id: 'eviction',
    names:
      'häätö*; häädön; häätöuh*; vuokravel*; vuokrarästi*; vräkning*; avhysning*; hyresskuld*; hyresrest*; eviction*; rent arrears; unpaid rent',
    fallback:
      'asumisneuvo*; aikuissosiaalityö*; velkaneuvon*; ehkäisevä toimeentulotuki; boenderådgiv*; vuxensocialarbet*; skuldrådgivning*; housing advice; debt counsel*; adult social work',
    fi: `häätö; häätöä; häädetään; häädetty; häädetä*; häätöuhka; häätö uhkaa; häätöpäätös; häätöilmoitu*; vuokra maksamatta; vuokrat maksamatta; vuokrat rästissä; vuokraa ei makse*; vuokravelka; vuokravelkaa; vuokrasopimus irtisano*; vuokrasopimus päätty*; vuokrasopimus puretaan; irtisanottu asunto; irtisanottiin vuokra*; asunto irtisanottu; purkuilmoitus; ei pysty maksamaan vuokraa; vuokrarahat; menettämässä asun*; joutuu muuttamaan pois asun*; häiriövaroitu*; vuokranantaja uhkaa; häätö*; vuokra* rästi*|maksamatta; lähtee asunto alta; menettää asunnon; vuokravel*; vuokravelk*; uhkaa häätö; asunto menossa; avaimet pois; vuokrarästejä; joutuu pois asunnosta; asunto alta; vuokrasopimus irtisanottu; vuokranantaja irtisanoi`,
    sv: 'vräks; vräkt; vräkas; hot om vräkning; hyran obetald; obetald hyra; hyror obetalda; kan inte betala hyran; hyresavtalet uppsagt; uppsagd bostad; hyresvärden hotar; avhyst; vräk*; hyresskuld*; mista bostaden; förlora bostaden; inte betala hyran; obetalda hyror; hotas av vräkning; mister sin lägenhet; hyreskontraktet uppsagt',
    en: "evicted; being evicted; threat of eviction; evict; rent unpaid; behind on rent; cannot pay rent; can't pay the rent; lease terminated; landlord threatens; losing their home; eviction notice; losing the flat; evict*; rent arrears; behind on|with rent; cannot pay the rent; lose their home|apartment|flat; unpaid rent; behind with rent; threatened with eviction",
  },
  {
    id: 'rental-housing',
    onlyItself: true,
    names:
      'vuokra-asun*; vuokra-asunto; vuokra-asunnot; kunnan vuokratalo*; kaupungin vuokra-asunto*; vuokrataloyhtiö; asuntotoimisto; asuntotoim*; ara-asunto; hyresbostad*; hyreslägenhet*; hyreshus; bostadsbyrå*; kommunens hyreshus; bostäder att hyra; rental housing; rental flat*; rental apartment*; municipal housing; council flat*; housing office',
    fallback: 'asumisneuvo*; sosiaalityö*; boenderådgiv*; socialt arbete; housing advice; social work',
    fi: `vuokrakämppä; kunnan asunto; kunnan asunnot; kaupungin asunto; kaupungin asunnot; kaupungin kämppä; kämppä vuokralle; asuntohakemus; asunnon haku; asunnon hakeminen; hakea asuntoa; hakee asuntoa; etsii asuntoa; asuntoa etsi*; asuntojono; isompi asunto; isompaan asuntoon; suurempi asunto perhe*; ahdas asunto; ahtaasti asuva; ahtaasti; liian pieni asunto; vuokrasopimus; vuokranantaja; vuokraemäntä; takuuvuokra*; vuokravakuu*; homeasunto; homei* asun*; homei* koti; hometalo; homekoti; hometta kotona; sisäilmaongelm* koti; uusi asunto ero*; eron jälkeen asunto; asunto eron jälkeen; asumisoikeusasun*; tarvitsee asunnon; tarvitsevat asunnon; iso asunto iso perhe; ahtaasti asumi*; asuvat ahtaasti; asunto homeessa; kaupungin vuokra-asunto; vaihtaa asuntoa`,
    sv: 'hyra lägenhet; söka lägenhet; söker bostad; söka bostad; bostadsansökan; bostadskö; större lägenhet; större bostad; trångbodd*; trångt boende; hyresavtal; hyresvärd; hyresgaranti; garantihyra; mögel i bostad*; mögelbostad; bostad efter skilsmässa; bostad efter separation; behöver bostad; kommunens lägenhet*; för liten lägenhet; stadens hyreslägenhet; mögel i lägenheten',
    en: 'apply for a flat; apply for apartment; looking for a flat; looking for an apartment; bigger flat; bigger apartment; overcrowded; cramped flat; landlord; rental agreement; rental deposit; mould at home; mouldy flat; need a flat; needs an apartment; flat after divorce; housing queue; city apartment; flat too small; need a bigger flat; bigger home; council flat; mould in flat',
  },
  {
    id: 'housing-advice',
    names:
      'asumisneuvo*; asumisneuvonta; asumisneuvoja; asumisohja*; asumisen ohjau*; asumisen tuki; asumissosiaali*; tuettu asuminen; asumispalvelu*; boenderådgiv*; boenderådgivare; boendehandled*; boendestöd*; stödboende; boendetjänst*; housing advi*; housing counsel*; housing guidance; housing support; supported housing; housing service*',
    fallback:
      'aikuissosiaalityö*; sosiaaliohjau*; vuxensocialarbet*; socialhandled*; adult social work; social guidance',
    fi: `asumisneuvojalle; asumisen ongelm*; asumisongelm*; asumishäiriö*; asumiseen apu*; asumiseen liittyv*; asumisen pulma*; naapurit valitta*; naapurivalitu*; häiriöt naapur*; koti siivoton; sotkuinen asunto; asunto sotkui*; hamstra*; hamstraaja; hamstraus; raivaussiivo*; asumisen onnistumi*; asumistaidot; asuminen vaarantu*; asumisasiat`,
    sv: 'problem med boendet; boendeproblem; grannar klagar; störningar i boendet; hemmet stökigt; hamstrar; samlarsyndrom; stöd i boendet; saneringsstädning',
    en: 'housing problem*; neighbours complain; neighbors complain; living problems flat; hoard*; messy flat; dirty flat; help with housing; housing matters; tenancy support',
  },
  {
    id: 'employment-services',
    onlyItself: true,
    names:
      'työllisyyspalvelu*; työvoimapalvelu*; TE-palvelu*; TE-toimisto*; työllisyysalue*; työllisyyden kuntakokeilu; työvoimatoimisto*; työhönvalmenn*; työhönvalmentaja; kuntouttava työtoiminta; kuntouttavan työtoimin*; sysselsättningstjänst*; arbetskraftsservice; arbetskraftstjänst*; TE-byrå*; TE-tjänst*; sysselsättningsområde*; arbetsverksamhet i rehabiliteringssyfte; rehabiliterande arbetsverksamhet; employment service*; employment office; TE services; TE office; job coach*; rehabilitative work',
    fallback: 'aikuissosiaalityö*; Ohjaamo; vuxensocialarbet*; Navigator*; adult social work',
    fi: `työkkäri; työkkäriin; työkkäristä; te-toimis; te-palvelut; työtön; työttömä*; työttömyy*; työttömäksi; työttömäksi jääny*; jäi työttömäksi; työnhaku; työnhakija*; työnhakuun; työpaik* menettä*; menetti työpaikan; irtisanottu työstä; irtisanottiin töistä; potkut töistä; sai potkut; saanut potkut; lomautettu; lomautu*; etsii töitä; hakee töitä; työllisty*; työllistymi*; vanhemman työllistymi*; töihin paluu; paluu työelämään; kotiäiti töihin; työkokeilu; palkkatuki; palkkatukityö; kuntouttava; kuty; työvalmennus; työvalmentaja; uravalmenn*; omavalmentaja; yritysneuvon*; pitkäaikaistyötön; pitkäaikaistyöttöm*`,
    sv: 'arbetslös; arbetslösa; arbetslöshet; blivit arbetslös; arbetslös mamma; arbetslös pappa; arbetslös förälder; arbetssökande; söker jobb; söka jobb; mist jobbet; förlorat jobbet; uppsagd från jobbet; permittera*; lönesubvention; arbetskraftsbyrå*; arbetsprövning; långtidsarbetslös*; tillbaka till arbetslivet; arbetsförmedling*',
    en: 'unemployed; unemployment; unemployed parent; became unemployed; lost job; lost his job; lost her job; job seeker*; job search; looking for work; looking for a job; laid off; fired from job; find a job; back to work; return to work; long-term unemployed; te-office; job centre; work coach; wage subsidy',
  },
];
