import type { ConceptSource } from './concept.ts';

/** Help with everyday life at home: hands, guidance, rest, and finding the way to the right service. */
export const everydaySupport: readonly ConceptSource[] = [
  {
    id: 'home-service',
    names:
      'kotipalvelu*; lapsiperheiden kotipalvelu*; kotiapu; lapsiperheiden kotiapu; hemservice*; barnfamiljers hemservice; hemhjälp*; home service*; home help*; domestic help; home-help service',
    fallback:
      'arjen tuki; perhetyö*; palveluohja*; lastenhoitoapu; familjearbet*; servicehandled*; family work; service guidance',
    fi: `lapsiperheiden kotipa*; kotipalvelun hoitaja; lähihoitaja kotiin; kotiin apua; kotiin apu*|apu; apua kotiin; apu kotiin; konkreettinen apu kotona; konkreettista apua kotiin; apua kodin arkeen; apua lastenhoitoon kotona; apua kotitöihin; kotitöihin apu*|apu; kotityöt;
      siivousapu*|siivousapu; siivota ei jaksa; pyykit; koti kaaoksessa; kodinhoitaja*; perheavustaja; auttamaan kotiin; joku kotiin auttamaan; kotiavustaja; äiti joutui sairaalaan; äiti sairaalassa; vanhempi sairastui; vanhempi sairaalassa; jalka kipsissä;
      hoitaja kotiin; synnytyksen jälkeen apua; kotipalveluseteli; kotipalvelun maksu; kotipalvelun hinta; tilapäinen kotipalvelu; säännöllinen kotipalvelu; kotihommat; isä sairaalassa; vanhempi leikkau*; lapsia hoitamaan; joku hoitamaan lapsia; hoitoapua lapsille; apukädet; apukäsiä; ei jaksa kotona kanssa; äiti|isä|vanhempi leikkaus*|sairaala*|jalka poikki|kipsissä|sairastunut; kotiapu*; siivousapu*; kodinhoit*; kaksoset|kolmoset apua; monta pientä lasta; kotona sekamelska; koti sekaisin; arki sekaisin kotona; tarvitsee jonkun kotiin; joku kotiin pari kertaa; apua pienten kanssa; äiti leikkaus; kädet täynnä kotona; puhki kaksos*; kolmosten äiti; mies reissutöissä; puoliso reissutöissä; puoliso työmatka* yksin; yksin kolmen lapsen; lastenhoitoapu uupu*; vanhempi sairaana lapset; selkä kipeä ei jaksa nostaa; lapset saa kouluun aamuisin; aamut ei onnistu; siivousapua; uupunut vanhempi apua kotiin; joku kotiin avuksi; apukäsi; kotiin apua vauva; kaksoset apua kotiin; äiti sairaalaan lapset; äiti leikkaukse*; jalka poikki äiti; synnytyksen jälkeen apua kotiin; ei ketään hoitamaan lapsia; ei ole ketään kuka hoita*; ei läheisiä auttamaan; ei sukulaisia lähellä; ei tukiverkkoa; tukiverkko puuttuu`,
    sv: 'hjälp hemma; hjälp i hemmet; hemvårdare; någon hem till familjen; konkret hjälp hemma; städhjälp; hushållsarbet*; hushållshjälp; mamma på sjukhus; föräldern sjuk; föräldern på sjukhus; hemservicesedel; närvårdare hem; avlastning i hemmet; hemhjälp*; hjälp med barnen hemma; avlastning hemma; barnvakt; orkar inte med barnen; sköta barnen; passa barnen; mamma|pappa operer*|sjukhus*|sjuk; behöver hjälp hemma; någon som hjälper hemma; stökigt hemma; ensam med tvillingar; trillingmamma; utmattad mamma hjälp; partnern jobbar borta; hjälp hem; någon hem och hjälpa; mamma på sjukhus barnen; ingen som sköter barnen; ingen kan ta hand om barnen; inga släktingar nära; inget skyddsnät; tvillingar hjälp hem',
    en: 'help at home; help in the home; housework; cleaning help; home helper; someone to come home; practical help at home; parent in hospital; mother in hospital; parent fell ill; help around the house; household chores; home help; someone to look after children|kids; babysit*; look after the children|kids; childcare help at home; mother|father|parent in hospital|surgery|operation; extra pair of hands; help with children at home; needs a hand at home; needs help at home; mum with twins; exhausted mum; partner works away; someone to come round; someone to help at home; help in the home with baby; mother in hospital children; nobody to look after the children; no relatives nearby; no support network; twins help at home',
  },
  {
    id: 'family-work',
    names:
      'perhetyö*; perhetyöntek*; sosiaalihuollon perhetyö; ennaltaehkäisevä perhetyö; ehkäisevä perhetyö; neuvolan perhetyö; varhainen perhetyö; familjearbet*; familjearbetare; förebyggande familjearbete; family work; family worker; family workers; preventive family work',
    fallback: 'perheohja*; arjen tuki; kotipalvelu*; familjehandled*; hemservice*; family guidance',
    fi: `perhetyötä perheelle; perhetyöntekijä käy kotona; perhetyöntekijän kotikäyn*; kotikäynnit perhe*; tukea vanhemmuuteen kotiin; arki ei suju; arki ei toimi; arki ei rullaa; arki ei pyöri; arjen haaste*; arjen hallinta; arjenhallinta; arjen struktuuri; arjen rutiinit; rutiinit hukassa; päivärytmi; päivärytmi sekaisin;
      rytmi hukassa; vuorokausirytmi; perheen arki; perheen arjessa; arki solmussa; arki kaaos*; arki hajoaa; perheen tilanne jumissa; tukea perheen arkeen; kotiin vietävä tuki; perheen vuorovaikutus; perhe tarvitsee ohjausta kotiin; aamutoimet; aamutoimista; lapset myöhässä koulusta; ei saa lapsia kouluun; nukkumaanmeno; iltarutiini*; ruokailut kaaos; arjen pyöri*; ei pysty pitämään arkea; rutiinien rakentami*; vanhemman tuki kotona; tukea kotiin kasvatukseen; lapset ei tottele; ei saa lapsia nukkumaan; rajat hukassa; rajoja lapsi*; arki sekaisin lapsi*; rytmi kateissa; ohjausta kotiin; tueksi kotiin; tulee kotiin ohjaamaan; apua kasvatukseen kotona`,
    sv: 'familjearbetaren; vardagen fungerar inte; vardagen rullar inte; vardagsrutin*; dygnsrytm*; rutiner hemma; hembesök familj*; stöd i vardagen hemma; kaos i vardagen; familjens vardag; stöd till familjen hemma; barnen lyder inte; sätta gränser; rutinerna saknas; handledning hem; kommer hem och handleder',
    en: 'daily routines; everyday life does not work; chaos at home; family worker home visit; home visits; daily rhythm; structure in everyday life; family support worker; support for family at home; family routines; children do not obey; set limits; no routines; bedtime routines; day rhythm; comes home to guide; guidance at home',
  },
  {
    id: 'family-guidance',
    names:
      'perheohja*; perheohjaaja*; perheneuvo* ohjaaja; kasvatusohja*; perhekeskuksen ohjaaja; perhevalmen* ohjaaja; familjehandled*; familjehandledare; familjeledare; family guidance; family instructor*; family counsellor at home; family coach*',
    fallback:
      'perhetyö*; arjen tuki; perheneuvo*; familjearbet*; familjerådgivning*; family work; family counselling',
    fi: `perheohjaajaa; perheohjaaja päiväkodissa; perheohjaaja koululla; perheohjaaja neuvolassa; ohjaaja perheelle; ohjausta vanhemmille; ohjausta kasvatukseen; perhevalmentaja; perhevalmentajan; matalan kynnyksen perheohjaus; lyhytaikainen ohjaus perheelle; ohjauskäynnit perheelle`,
    sv: 'familjehandledaren; familjecoach; handledning till föräldrar; handledning för familjer; handledare till familjen; familjehandledare på daghemmet; familjehandledare i skolan',
    en: 'family guide; guidance for parents at home; family instructor at daycare; guidance visits; family mentor; coach for the family',
  },
  {
    id: 'everyday-support-unit',
    names:
      'arjen tuki; arjen tuen; lapsiperheiden arjen tuki; perheiden arjen tuki; lapsiperhepalvelu*; lapsiperheiden varhainen tuki; varhaisen tuen palvelu*; stöd i vardagen; vardagsstöd*; stöd till barnfamiljer; tidigt stöd familj*; services for families with children; support in everyday life; everyday support',
    fallback:
      'kotipalvelu*; perhetyö*; perheohja*; palveluohja*; hemservice*; familjearbet*; home service; family work',
    general: true,
    fi: `tukea arkeen; tukea arjessa; apua arkeen; arkeen apua; apua arjessa; arjen apu; arkiapu; varhainen tuki perheelle; varhaista tukea perheelle; matalan kynnyksen tuki perheelle; lapsiperheen tuki; tukea lapsiperheelle; perhe tarvitsee apua; perhe tarvitsee tukea; apua perheelle; tukea perheelle; perhepalvelut; perhepalveluihin; kotiin tuotava tuki`,
    sv: 'hjälp i vardagen; stöd till familjen; familjen behöver stöd; familjen behöver hjälp; lågtröskelstöd; familjeservice*; hjälp för barnfamilj*; tidigt stöd',
    en: 'help with everyday life; everyday help; family needs help; family needs support; low-threshold support; family services; support for a family',
  },
  {
    id: 'support-family',
    names:
      'tukiperhe*; tukiperhetoimin*; lomaperhe*; vaihtokoti; viikonloppuperhe*; stödfamilj*; avlastningsfamilj*; semesterfamilj*; support family activit*; support family service*; support persons and support families; respite famil*; weekend family',
    fallback:
      'tukihenkil*; perhesosiaalityö*; lapsiperheiden sosiaalityö; sosiaaliohja*; stödperson*; socialarbet* familj*; social work families',
    fi: `tukiperhettä; tukiperheeksi; tukiperheen haku; tukiperhejono; jonottaa tukiperhettä; viikonloppuna toiseen perheeseen; viikonloppu toisessa perheessä; toinen perhe viikonloppuisin; viikonloppu tukiperheessä; lapselle viikonloppupaikka; lapsi pois kotoa viikonloppuna; hengähdystauko; hengähdystauko viikonloppuna; haluaa ryhtyä tukiperheeksi; sukulaisia ei lähellä;
      ei tukiverkkoa; tukiverkosto puuttuu; ei turvaverkkoa; turvaverkko puuttuu; ilman tukiverkkoa; tukiverkko; toiseen perheeseen; toinen perhe kerran kuussa; kerran kuussa perhe; kerran kuukaudessa toiseen; äiti saa levätä; vanhempi saa levätä; vanhempi saa huilata; lepoa yksinhuoltaja*; viikonloppulapsi; viikonlopuksi toiseen; lapselle toinen koti; viikonlopuksi toiseen perheeseen; toinen perhe lapselle; yh tarvitsee vapaaviikonlop*; hengähdystauko viikonlop*; lapselle mukava perhe; lapsi hoitoon viikonlop*; kerran kuussa viikonlop*; annan familj åt barnet`,
    sv: 'stödfamiljsverksamhet; bli stödfamilj; annan familj på veckoslutet; veckoslut i en annan familj; andrum för föräldern; inget skyddsnät; inga släktingar nära; kö till stödfamilj; avlastning på veckoslut; annan familj en gång i månaden; vila för föräldern; mamman får vila; annan familj för barnet; familj för barnet under veckoslut; behöver lediga veckoslut; andrum för ensamstående; barnet till en annan familj',
    en: 'support family; support families; weekend with another family; respite weekend; become a support family; no safety net; no relatives nearby; no support network; break at weekends; other family once a month; so that mother can rest; another family for the child; family for weekends; weekend break for single parent; child to another family; respite for single mother',
  },
  {
    id: 'support-person',
    names:
      'tukihenkil*; tukihenkilötoimin*; lasten tukihenkilö; nuoren tukihenkilö; perheen tukihenkilö; ammatillinen tukihenkilö; kummi toiminta; perhekummi*; mentori*; stödperson*; stödpersonsverksamhet; familjefadder; support person; support persons; volunteer support person; befriend*; family mentor',
    fallback: 'tukiperhe*; vapaaehtoi*; perhesosiaalityö*; stödfamilj*; frivillig*; volunteer*; nuorisotyö*',
    fi: `tukihlö; tukari; tukihenkilöä; tukihenkilöksi; aikuinen kaveriksi; turvallinen aikuinen; luotettava aikuinen; aikuinen juttukaveri; lapselle aikuinen; nuorelle aikuinen; isähahmo; miehen malli; miesesikuva; miehinen malli; kummi pojalle; mieskaveri*;
      vapaaehtoinen perheelle; vapaaehtoinen ystävä; juttuseura äidille; ystävä äidille; yksinäinen äiti; yksinäinen vanhempi; perhekummi; saattaja kokouksiin; tsemppari; miehinen esikuva; mieshahmo; aikuinen kaveri pojalle; isä kuollut pojalle; ei isää elämässä; harrastuskaveri lapselle; vierelle kulkija; vapaaehtoinen rinnalle; vapaaehtoista rinnalle; rinnalle joku äidille; yksinäinen odottava; äidille kaveri; äidille juttukaveri; nuorelle aikuinen kaveri; tukihenkilö nuorelle; tukihenkilö äidille; aikuinen kaveri lapselle; miehen mallia; joku tekemistä lapsen kanssa; yksinäinen lapsi aikuinen; harrastuskaver*`,
    sv: 'stödpersonen; trygg vuxen; vuxen kompis; manlig förebild; frivillig till familjen; ensam mamma utan vänner; vän till mamma; en vuxen för barnet; faddermormor; vuxenkontakt; frivillig vid sidan om; vän för ensam mamma; stödperson för ungdom; vuxen vän åt barnet; pålitlig vuxen; någon att göra saker med barnet',
    en: 'safe adult; trusted adult; male role model; volunteer for family; lonely mother; lonely parent; someone to talk to for the child; mentor for the child; adult friend; adult to spend time with; volunteer to support a mother; befriender; adult friend for child; reliable adult; someone to do things with the child',
  },
  {
    id: 'family-social-work',
    names:
      'perhesosiaalityö*; lapsiperheiden sosiaalityö*; sosiaalityö lapsiperhe*; perheiden sosiaalityö*; lapsiperheiden sosiaaliohja*; sosiaaliohja* lapsiperhe*; perhepalvelujen sosiaalityö*; sosiaalihuoltolain mukaiset palvelut; lasten nuorten sosiaalityö; familjesocialarbet*; socialarbete barnfamilj*; socialt arbete barnfamilj*; socialhandled*; family social work; social work for families; social guidance',
    fallback:
      'sosiaalityö*; palvelutarpeen; lastensuojelu*; sosiaaliohja*; socialarbet*; socialservice*; servicebehov*; social work*',
    general: true,
    fi: `sossu; sossun täti; sossuun; sossusta; sossut; sossutäti; soskut; sosku; soskulle; soskun; sosiaalityöntekijä; sosiaalityöntekijä*; sosiaalitoimi; sosiaalitoimisto; sosiaalitoimeen; sosiaalipalvelut; sosiaalihuolto; sosiaaliohjaaja; sosiaalityö; sosiaalihuoltolaki; shl; shl-palvelu*; shl-asiakkuus; omatyöntekijä; omatyöntekijän; sosiaalihuollon asiakkuus; perhesossu; lapsiperheiden sossu; sosionomi perheelle; asiakassuunnitelma`,
    sv: 'socialarbetare; socialen; socialbyrå*; socialkansli*; soss*; socialvård*; socialhandledare; egen kontaktperson; egen kontakt i socialvården; klientplan; socialvårdslag*; barnfamiljernas socialarbet*',
    en: 'social worker; social services; social office; social welfare; social counsellor; own worker; social welfare act; client plan; social work',
  },
  {
    id: 'service-guidance',
    names:
      'palveluohja*; palveluneuvo*; asiakasohja*; asiakasohjausyksik*; lapsiperheiden neuvonta; sosiaalineuvon*; perhekeskuksen palveluohja*; lapsiperheiden palveluohja*; keskitetty asiakasohja*; servicehandled*; servicerådgivning*; kundhandled*; klienthandled*; socialrådgivning*; service guidance; service counsellor*; client guidance; case manage*',
    fallback: 'arjen tuki; perhesosiaalityö*; palvelutarpeen; perhekeskus*; familjecenter; family centre',
    fi: `palveluohjaaja perheelle; neuvontapuhelin perhe*; neuvontanumero; ei tiedä mistä apua; ei tiedä minne ottaa yhteyttä; mihin perhe ohjataan; mihin ohjata perhe; ohjata perhe eteenpäin; eteenpäin ohjaus; minne ohjaan perheen; mikä palvelu sopisi; mitä palveluja perheelle; palveluviidakko; palveluvalikko; oikea palvelu; oikean palvelun piiriin;
      palveluiden piiriin; monta palvelua; useita palveluja yhtä aikaa; palvelujen yhteensovittam*; palvelut sekaisin; kuka koordinoi palveluja; monialainen tuki; lape-palvelu*; perhekeskuspalvelu*`,
    sv: 'servicehandledare; rätt tjänst; vilken tjänst passar; flera tjänster; hänvisa familjen vidare; vart hänvisas familjen; servicedjungel; samordna tjänster; rådgivningsnummer',
    en: 'right service; which service suits; refer the family onward; where to refer family; several services at once; coordinating services; service coordinator; advice line for families; does not know where to get help',
  },
  {
    id: 'service-needs-assessment',
    names:
      'palvelutarpeen arvio*; palvelutarpeenarvio*; palvelutarve arvio*; pta; bedömning av servicebehov*; servicebehovsbedöm*; bedömning servicebehov*; assessment of service needs; service need* assessment; needs assessment',
    fallback:
      'perhesosiaalityö*; palveluohja*; lastensuojelu*; sosiaalityö*; familjesocialarbet*; servicehandled*; barnskydd*; social work*',
    fi: `palvelutarpeen arviointi; palvelutarpeen arviota; pta:n; pta:ta; pta-tiimi*; palvelutarve; palvelutarpeen; palvelutarpeen selvit*; tuen tarpeen arvio*; tuen tarve arvio*; tuentarve; tuen tarpeen selvit*; perheen tilanteen arvio*; tilannearvio perhe*; tilanteen kartoit* perhe*; alkuarvio*; alkuarviointi; alkukartoitus perhe*; arviointityöntekijä; arviointitiimi; arviointiyksikkö;
      kolmen kuukauden arviointi; seitsemän arkipäivää; arvioinnin vireille*; sosiaalihuollon hakemus; hakemus sosiaalihuol*; monta huolta perhe*; perheellä monta huolta; sosiaalityön arvio; sossun arvio; mihin ilmoitan huolen; ilmoitus huolesta; yhteydenotto sosiaalityö*; yhteydenottopyyntö sosiaali*; arvioidaan tuen tarve; huoli perheestä; perheen kokonaistilanne; ei tiedetä mitä perhe tarvitsee; monenlaisia ongelmia perhe`,
    sv: 'servicebehov; servicebehovet; stödbehov*; bedöma familjens behov; bedömning av stödbehov*; bedömningsteam*; kartläggning av familjens situation; inledande bedömning; många bekymmer i familjen; orolig för familjen; kontakta socialvården om familj; bedöma stödbehov',
    en: "assess the need; assess family's needs; assessment team; need for support; assessment of support needs; initial assessment; evaluating the family situation; many worries about the family; worried about the family; assess what the family needs",
  },
  {
    id: 'parenting-support',
    names:
      'vanhemmuuden tuki; vanhemmuuden tuke*; kasvatusneuvon*; kasvatustuki; kasvatuksen tuki; vanhemmuustai*; vanhempainpuhelin; vanhempainnet*; nettipuhelin vanhem*; stöd i föräldraskap*; stöd för föräldraskap*; föräldrastöd*; uppfostringsrådgivning*; föräldratelefon*; parenting support; parenting advice; parenting helpline; support for parenthood',
    fallback:
      'perheohja*; perheneuvo*; perhetyö*; familjehandled*; familjerådgivning*; family guidance; family counselling',
    fi: `vanhemmuus; vanhemmuus hukassa; vanhemmuustyö; kasvatus; kasvatuspulm*; kasvatusongelm*; kasvatushaaste*; kasvatuskysymy*; kasvatusvaikeu*; kasvatusasi*; rajat hukassa; rajojen asettam*; asettaa rajoja; rajattom*; rajojen pitäm*; ei osaa sanoa ei; vanhempi ei pidä rajoja; rajat ja rakkaus; lapsi ei tottele; tottele*; ei tottele; pompottaa vanhempi; uhmaikä; uhmaiän; uhma; uhmaikäi*; tahtoikä; tahtoiän;
      sisarkateus; mustasukkainen pikkuveli; mustasukkainen pikkusisko; mustasukkainen vauvasta; sisarusriid*; sisarukset tappelevat; sisarukset riitelevät; pukeminen tappelu; huutaa lapsille; huutaa lapselle; vanhempi huutaa; menettää malttinsa; vanhempi hermostuu; teini ei kuuntele; teini-ikäisen vanhempi; teinin vanhem*; murrosikäisen vanhem*; positiivinen kasvatus; vahvuusperustainen; vanhemmat keinottom*; keinot loppu; keinot vähissä; kasvatuskeino*; lapsi pomottaa; lapsi ei kuuntele; ei usko kieltoja; välit solmussa; äidin ja tyttären välit; välit lapseen tulehtu*; jatkuvaa tappelua kotona teini|lapsi; kotiintuloaja*; ruutuaika riidat; lapsen kanssa riitaa; kilari*; raivari*; raivoaa kotona; saa raivokohtau*; kiukkukohtau*; ei osaa olla vanhempi; neuvoja kasvatukseen; miten asettaa rajoja; uhmaikäinen raivoaa; saa raivareita; itkupotkuraivari*; huutaa ja raivoaa; makaa kaupan lattialla; sisarukset tappelee; tahtoikä*; nipistää; sylkee; kiukkuaa; kiukuttelee; lapsi määrää; pompottaa`,
    sv: 'föräldraskap*; uppfostran; uppfostringsfråg*; sätta gränser; gränssättning; lyder inte; trotsålder*; trotsig*; syskonbråk; syskonsvartsjuka; svartsjuk på bebisen; skriker åt barnen; tonårsförälder*; föräldrar till tonåring*; raseriutbrott; föräldrarna rådlösa; föräldrar rådlösa; lyssnar inte på föräldrarna; vredesutbrott; bråk hemma med tonåring; råd om uppfostran; hur sätta gränser; trotsålder; trotsar; får utbrott; syskonen slåss; barnet bestämmer',
    en: 'parenting; upbringing; setting limits; setting boundaries; does not obey; disobedien*; terrible twos; sibling rivalry; siblings fight; shouts at the children; raising a child; parents of teenagers; child-rearing; loses temper with child; tantrum*; meltdown*; rage at home; parents at their wits end; does not listen to parents; fights at home with teen; advice on raising; how to set limits; defiant; temper tantrum*; sibling jealousy; jealous of the baby; child rules the house',
  },
  {
    id: 'parenting-groups',
    names:
      'vanhempainryhm*; vanhempien ryhm*; vanhemmuusryhm*; vanhemmuuden ryhm*; vertaisryhm* vanhem*; vanhem* vertaistuki; perhekoulu*; ihmeelliset vuodet; perheryhm*; äitiryhm*; voimaperhe*; ryhmämuotoi* perhe*; föräldragrup*; föräldrakurs*; familjeskola; de otroliga åren; kamratstöd* föräldr*; mammagrup*; parent group*; parenting group*; parenting course*; incredible years; peer support parents; peer group* parents',
    fallback:
      'perhekahvil*; vertaistu*; perheohja*; vanhemmuuden; familjecafé*; kamratstöd*; peer support; family café',
    fi: `vanhempainkoulu; vanhemmuuskurssi; kurssi vanhemmille; ryhmä vanhemmille; ryhmää vanhemmille; ryhmä äideille; ryhmä vauvaperheille; vertaistukea vanhemmalle; vertaistukea äidille; vertaistukea vanhemmille; vertaistukiryhmä vanhem*; muita äitejä; muita vanhempia; toisia äitejä; tavata toisia vanhempia; vanhempainkurssi; ihmeelliset vuodet -ryhmä; vahvuutta vanhemmuuteen; nepsyvanhempien ryhmä; hyvän kasvun; kannustava vanhemmuus; mll vertaisryhmä; vanhemmille kurssi; vanhemmat kurssille; tukea vertaisista vanhem*; vanhempien ryhmä`,
    sv: 'grupp för föräldrar; kurs för föräldrar; träffa andra föräldrar; träffa andra mammor; kamratstöd för föräldrar; mammaträff*; kamratgrupp föräldr*; föräldrar på kurs',
    en: "group for parents; group for mothers; course for parents; meet other parents; meet other mothers; parent peer support; mothers' group; parenting class*; parenting programme; parents course; class for parents",
  },
  {
    id: 'parental-exhaustion',
    names:
      'vanhemman uupumus; vanhempien uupumus; vanhemman jaksami*; vanhempien jaksami*; vanhempien hyvinvointi; perheen jaksami*; föräldrautmattning; föräldrars ork; trötta föräldrar; parental burnout; parental exhaustion; exhausted parents; parents coping',
    fallback:
      'kotipalvelu*; perhetyö*; perheohja*; arjen tuki; perheneuvo*; tukiperhe*; hemservice*; familjearbet*; home service; family work',
    fi: `uupunut; uupunut vanhempi; uupumus; uupunee*; uupunu*; uuvuksissa; vanhempi uupu*; vanhempi uuvu*; vanhemmat uupu*; isä uupu*; isä väsy*; väsynyt isä; perhe uupu*; perhe väsy*; väsyneet vanhemmat; mummo väsy*; isovanhempi väsy*; väsynyt vanhempi; vanhemmat väsy*; vanhempi väsy*; väsähtän*; ei jaksa lasten kanssa; ei jaksa lapsen kanssa; ei jaksa arkea; ei jaksa arjessa; ei jaksa enää; äiti ei jaksa; isä ei jaksa; vanhempi ei jaksa; vanhemmat eivät jaksa; jaksa enää;
      jaksaminen; jaksamisen kanssa; jaksamisen tuki; tukea jaksamiseen; voimat loppu*|loppu; voimat lopussa; voimat vähissä; vanhempi loppu; äiti romahta*; romahtaa; vanhempi romahta*; burnout; burn out; loppuunpalan*; ruuhkavuo*; äiti itkee; äiti itkuinen; kuormittunut vanhempi; kuormittunut perhe; kuormittunut äiti; perheen kuormitus; vanhempien kuormitus; hermoromahdu*; itkuinen ja väsynyt; äiti aivan poikki; väsynyt yh; yh-äiti loppu; yh-isä väsynyt; yksinhuoltaja uupu*; burnout vanhem*; äiti puhki; isä loppu; loppuun palanut vanhempi; vanhempi itkee; vanhemman voimat lopussa; voimat loppu; ei jaksa lapsiaan; ei jaksa enää lasten kanssa; huutaa koko ajan lapsille väsyn*; ei jaksa nousta; itkee väsymyst*; ei nuku öisin äiti; valvoo öitä; univaje; ei omaa aikaa; kaikki kaatuu päälle; kaipaa lepoa; pinna kireällä; pinna palaa; hermo menee lapsiin; huutaa lapsille; arki ei rullaa; arki kaatuu; arki solmussa; pyykit ja tiskit; seinät kaatuu`,
    sv: 'utmattad; utmattade; utmattad förälder; utmattning; trött förälder; trötta; föräldern orkar inte; orkar inte längre; orkar inte med barnen; orkar inte med vardagen; slutkörd; utbränd; utbrändhet; krafterna slut; överbelastad familj; pappa orkar inte; mamma gråter; ruschår*; slutkörd förälder; mamman slut; ensamförsörjare trött; orkar inte mer med barnen; orkar inte stiga upp; gråter av trötthet; sömnbrist; ingen egen tid; allt rasar; vardagen rasar; skriker åt barnen; behöver vila',
    en: "exhausted; exhausted parent; exhausted father; burned out; burnt out; burnout; worn out; cannot cope; can't cope; overwhelmed parent; overwhelmed mother; no strength left; tired parents; parent is at the end; mother cries; overloaded family; burnt out parent; single mother exhausted; worn out parent; parent at the end of her|his|their tether; cries from tiredness; sleep deprived; no time for herself; everything falls apart; everyday life collapsing; shouts at the children; needs a break; losing her temper with kids",
  },
  {
    id: 'childcare-help',
    names:
      'lastenhoitoapu*|lastenhoitoapu; lastenhoito- apu; lastenhoitopalvelu*; lastenhoitaja kotiin; tilapäinen lastenhoito; tilapäinen hoito; lapsiparkki*|lapsiparkki; lastenhoitopark*; mll lastenhoito*|lastenhoito; barnvaktsförmedl*; barnvakt*; tillfällig barnpassning; tillfällig barnvård; barnparkering; barnpassning*; childminding help; babysit*; temporary childcare; child care assistance',
    fallback: 'kotipalvelu*; vapaaehtoi*; tukiperhe*; perhekahvil*; hemservice*; frivillig*; home service',
    fi: `lastenvahti; lapsenvahti; lapsenvahtia; lapsenvahdin; lastenvahdin; babysitter; hoitaja illaksi; hoitaja pariksi tunniksi; hoitoapua; lastenhoitoapua; hoitoapu lapselle; lapselle hoitaja; lapsille hoitaja; joku katsomaan lasta; joku katsomaan lapsia; katsoo lapsia; kuka katsoo lasta; kuka hoitaa lapset; kuka hoitaisi lasta; sisarukset hoitoon; sisarusten hoito; sisarukselle hoitaja; lapsi hoitoon tunniksi;
      hoitaja lääkärikäynnin ajaksi; lapsi hoitoon vastaanoton; lastenhoito synnytyksen ajaksi; synnytyksen ajaksi; mll:n hoitaja; aikaa itselle; omaa aikaa; vanhempien oma aika; parisuhdeaika; ei lastenhoitajaa; lapsenvahti*; joku kattomaan lapsia; hoitaja lapsille illaksi; lapset hoitoon illaksi; lastenhoito palaverin aikana; lastenhoito kokouksen; vanhemmat palaveriin lapset; parisuhdeilta hoitaja; hoitaja muutamaksi tunniksi; tilapäinen hoitaja; kuka vahtii lapsia`,
    sv: 'barnvakten; behöver barnvakt; någon som passar barnen; passa barnen; passning av syskon; barnskötare några timmar; egen tid; vem sköter barnen; mll barnvård*; barnvakt för kvällen; någon som ser efter barnen; tillfällig barnvakt; barnpassning',
    en: 'babysitter; baby-sitter; nanny for a few hours; someone to watch the children; watch the kids; look after siblings; child minding; time for myself; care for siblings; sitter for the evening; someone to watch the kids; childcare during a meeting',
  },
  {
    id: 'sick-child-care',
    names:
      'sairaan lapsen hoito*|hoito; sairaan lapsen hoitaja; sairaiden lasten hoito; lapsen sairastu* hoitaja; sjukt barn vårdare; vård av sjukt barn; vårdare till sjukt barn; care of a sick child; sick child care',
    fallback: 'lastenhoitoapu*|lastenhoitoapu; kotipalvelu*; barnvakt*; hemservice*; home service',
    fi: `hoitaja sairaalle lapselle; sairas lapsi hoitaja; lapsi sairaana kotona; hoitaja kotiin lapsi sairas*; hoitoapu sairaan lapsen; sairaslasten hoitaja; tilapäinen hoitovapaa; lapsi kipeänä töihin; kipeän lapsen hoitaja; lapsi kuumeessa töihin`,
    sv: 'vårda sjukt barn; sjukt barn hemma; skötare till sjukt barn; barnet sjukt jobbet; tillfällig vårdledighet',
    en: 'child ill at home; nanny for sick child; carer for sick child; temporary care leave; child ill and parent at work',
  },
  {
    id: 'fathers',
    names:
      "isätoimin*; isäryhm*; isätyö*; isä-lapsi*; isäkerho*; isien ryhm*; isyyden tuki; miesten keskus; miestyö; isä lapsi toiminta; pappagrup*; papparing*; pappa-barn*; pappaverksamhet; stöd för pappor; father group*; fathers' group; dads group; father-child; support for fathers",
    fallback:
      'perhekahvil*; vanhempainryhm*; perheohja*; perhetyö*; familjecafé*; föräldragrup*; parent group',
    fi: `toimintaa isille; isille ryhmä; ryhmä isille; ryhmää isille; isille toimintaa; isille vertaistukea; isän vertaistuki; isän oma tuki; isille suunnattu; tuore isä; nuori isä; isäksi kasvam*; isäksi tulo; isäkahvila; isäporukka; muita iskiä; muita isiä; tapaisi muita isiä; yksinhuoltajaisä; koti-isä; iskät; isäkerho; isien oma; isä yksin lasten kanssa; isä jäi yksin; isille; iskille; iskien; iskä; isät; isä kaipaa seuraa; isä ulkopuolinen; isien`,
    sv: 'grupp för pappor; verksamhet för pappor; nybliven pappa; ung pappa; pappacafé; pappaträff*; kamratstöd för pappor; andra pappor; pappagrupp; ensam pappa; pappor; pappa ensam med barn*',
    en: "group for fathers; group for dads; new father; young father; dads' café; activities for fathers; becoming a father; other dads; single dad; dads; dad alone with children; other fathers; new dad; meet other fathers",
  },
  {
    id: 'single-parents',
    names:
      'yhden vanhemman per*; yksinhuoltaj*; yksin vanhem*; pienperheyhdis*; yhden vanhemman perheiden liitto; ensamförsörjar*; ensamföräld*; enföräldersfamilj*; familjer med en förälder; single parent*; single mother*; single-parent; lone parent*; one-parent',
    fallback: 'kotipalvelu*; tukiperhe*; vertaistu*; hemservice*; stödfamilj*; support family; home service',
    background: true,
    fi: `yh; yh-äiti; yh-isä; yh-perhe; yh-vanhempi; yksinhuoltajaäiti; yksinhuoltajaisä; yksin lasten kanssa; yksin kolmen lapsen kanssa; yksinodottaja; yksin odottava; itsellinen äiti; äiti yksin lasten; totaaliyksinhuoltaja; totaali-yh; lähivanhempi; jäi yksin lasten; yksin vauvan kanssa; toinen vanhempi poissa; ei toista vanhempaa; yksin vastuussa`,
    sv: 'ensamstående mamma; ensamstående pappa; ensamstående förälder; ensam med barnen; ensam med tre barn; ensamstående; ensam vårdnadshavare; ensam med babyn; blev ensam med barn*; ingen andra förälder',
    en: 'alone with children; single mum; single mom; single dad; single father; raising children alone; lone mother; alone with the children; alone with the baby; left alone with children; no other parent; lone parent',
  },
  {
    id: 'grandparents',
    names:
      'isovanhem*; isovanhempien ryhm*; isovanhemmuu*; varaisovanhem*; varamummo*; mummola toiminta; mor- farföräld*; morföräld*; farföräld*; reservmormor*; reservmormödr*; fadder- mormor; grandparent*; volunteer grandparent*; surrogate grandparent*',
    fallback: 'vapaaehtoi*; perheneuvo*; vertaistu*; frivillig*; volunteer*',
    background: true,
    fi: `mummo; mummi; mummu; vaari; ukki; pappa huolissaan; mummo huolissaan; isoäiti; isoisä; lapsenlapsi; lapsenlapset; lapsenlapsen; mummo hoitaa; varavaari; kylämummi; kylämummo; kummimummo; isovanhempi huolissaan; isovanhempi soittaa; mummo väsynyt; lapsi asuu mummolassa; lapsi asuu isovanhem*; varamummi*; varavaari*; varaisovan*; lainamummi; mummi puuttuu; ei isovanhempia; isovanhemmat kaukana; isovanhempia lähellä; mummo tai vaari; mummi tai pappa; mummoa lapsille; isovanhempia ei ole; ei isovanhempi*; lapsenlapsi*; vaari|ukki huolissaan; isovanhemmat hoitavat`,
    sv: 'mormor; farmor; morfar; farfar; mommo; fammo; moffa; faffa; barnbarn; barnbarnet; mormor orolig; farmor sköter; reservmormor*; reservmorfar*; reservfarmor; lånemormor; inga mor- och farföräldrar; reservmormor; extramormor; mormor eller morfar; barnbarn*',
    en: 'grandmother; grandfather; grandma; grandpa; granny; grandchild*; grandmother worried; grandson; granddaughter; substitute grand*; no grandparents; grandparents far; extra grandma|grandmother; substitute grandparent*; volunteer grand*; grandma or grandpa',
  },
];
