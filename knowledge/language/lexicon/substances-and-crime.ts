import type { ConceptSource } from './concept.ts';

/** Intoxicants, nicotine and gaming; crimes by and against the young, prison in a family, dangers of the net. */
export const substancesAndCrime: readonly ConceptSource[] = [
  {
    id: 'substance-services',
    names:
      'päihdepalvelu*; päihdehuol*; päihdehoi*; päihdetyö*; päihdeklini*; A-klinik*; A-klinikka; mielenterveys- päihdepalvelu*; päihde- riippuvuus*; päihdepoli*; riippuvuuspoli*; päihdekuntoutu*; katkaisuhoi*; missbrukarvård*; missbrukstjänst*; missbrukarvård; rusmedelsvård*; rusmedelstjänst*; beroendevård*; A-klinik; A-kliniken; substance abuse service*; addiction service*; addiction clinic; addiction treatment; substance abuse treatment; detox*',
    fi: `päihde; päihteet; päihteistä; päihdeongelm*; päihderiippuv*; päihdesairaanhoitaja; päihdesosiaalityö*; päihdeohjaaja; päihdetyöntekijä; a-klinikalle; aklinikka; aklinik*; katko; katkolle; katkaisu; vieroitu*; vieroitushoi*; korvaushoi*; raitistu*; päihteiden käytt*; päihteiden väärinkäyt*; päihteetön; addikti*;
      huumevierot*; huumeongelm*; huumeriippuv*; opioid*; riippuvuuslääk*; retkahta*; retkahdu*; aikuisen päihteidenkäyt*; alkoholisti; alkoholismi; juoppo; terveysneuvontapiste; pistävät huum*; AA-kerho; AA-ryhmä; irti päihteistä; minnesota-hoi*; alkoholi*; alkoholist*; katkaisuhoi*; huumekoukku*; narkomaani; narkkari; aikuinen käyttää päihteitä|huumeita; isä ryyppää; ryyppää; äiti juo; juo aina kun; haluaisi lopettaa juomi*; haluaa lopettaa juomi*; juomisen lopettami*; alkoholiongel*; viinaa; kaljaa joka ilta; huumeita vanhempi; pilleri* väärinkäyt*; katkaisuhoito*; pelaa rahat; nettikasino*; peliongelm*; rahapel*; uhkapel*; kasinolla; puoliso juo; päihtynyt vanhempi; haluaa lopettaa juomisen; haluaa kuiville; kuiville; raitistua; katkaisu*; vieroitukse*; retkahti; riippuvai* alkohol*|huume*|lääkke*; selvin päin`,
    sv: 'missbruk; missbruk*; rusmedel; rusmedelsproblem*; drogproblem*; drogberoende*; alkoholproblem*; beroende av alkohol; avgiftning*; avvänjning*; substitutionsbehandling; alkoholist*; återfall*; nykter*; drogfri*; alkoholist; avgiftning; narkoman; beroende av; dricker för mycket; dricker varje kväll; vill sluta dricka; spelar bort pengar; spelmissbruk; spelberoende; supa; bli nykter; avvänjning; återfall; beroende av alkohol|droger',
    en: 'substance abuse; substance misuse; substance use; drug problem*; drug addict*; addict*; alcoholic; alcoholism; alcohol problem*; rehab for drugs; withdrawal treatment; opioid*; relapse*; getting sober; alcoholi*; detox; rehab; drug addict; substitution treatment; withdrawal; drinks too much; drinks every night; wants to quit drinking; gambl*; online casino; addiction*; wants to stop drinking; get sober; dependent on alcohol|drugs; rehab*',
  },
  {
    id: 'parent-drinks',
    names:
      'päihdeperhe*; päihdeperhetyö*; päihdeongelmaisen lähei*; alkoholistien läheis*; lasinen lapsuus; Al-Anon*; Varjomaailma; läheisriippuv*; medberoende; anhöriga till missbruk*; barn till missbruk*; families of alcoholics; children of alcoholics; family members of addicts',
    fallback:
      'päihde*; A-klinik*; päihdehuol*; perhetyö*; lapsiperheiden sosiaalityö*; missbruk*; beroendevård*; familjearbet*; addiction*; substance abuse service*; family work',
    fi: `vanhempi juo; vanhemman juomi*; äiti juo; isä juo; äidin juomi*; isän juomi*; vanhemmat juo; vanhemmat juovat; vanhempien juomi*; vanhemman päihde*; vanhempien päihde*; vanhemmalla päihdeongelm*; äidin päihde*; isän päihde*; äidillä alkoholi*; isällä alkoholi*; isän alkoholi*; äidin alkoholi*;
      juo liikaa; juo viikonloppuisin; juo joka ilta; juo joka päivä; juo salaa; isä ryyppä*; äiti ryyppä*; vanhempi ryyppä*; ryyppyput*; ryyppää kotona; juomaputki; puoliso juo; mies juo; vaimo juo; isä kännissä; äiti kännissä; vanhempi kännissä; vanhempi humalassa; päihtynyt vanhempi; päihtyneenä hak*; humalassa hak*; humalassa päiväko*;
      hais* viina*; äiti|isä|vanhempi|puoliso|huoltaja juonut|joi|juovat|juoneet|dokaa|juopottelee|ryypännyt|tissuttelee; äiti|isä|vanhempi retkah*; juomaan retkah*; äiti|isä|vanhempi käyttää päihteitä|aineita|kamaa; viinan haju*; hais* alkoholi*; alkoholin haju*; krapulassa äiti|isä; vanhempi käyttää huumei*; äiti käyttää huumei*; isä käyttää huumei*; alkoholia kotona; kotona juodaan; kotona ryypätään; päihteitä kotona; isä|äiti|vanhempi|mies|puoliso|huoltaja|vaimo|isäpuoli|äitipuoli juo|dokaa|ryyppää|kännää|juopottelee; juo viikonloput; juo viikonloput|iltaisin|päivittäin|jatkuvasti; viina|kalja|pullo|alkoholi maistuu; alkoholinkäyt* isä*|äiti*|äidin|vanhem*|mies|miehen|puoliso*; isä|äiti|vanhempi alkoholisti|juoppo; kaljaa joka ilta; kännissä joka; humalassa kotona; isä ryyppää; lapset näkee juomi*; juo lasten nähden; viikonloput kännissä; humalainen vanhempi; isä humalassa; äiti humalassa; haisee viina; haisi alkohol*; tuli hakemaan humalassa; tuli hakemaan päihtyneenä; ryyppää; ryyppäävät; dokaa; dokaavat; lapset pelkää kun juo; viinapullo*; tissuttelee; ratkesi juomaan`,
    sv: 'föräldern dricker; förälder dricker; mamma dricker; pappa dricker; dricker för mycket; dricker varje kväll; föräldrars drickande; föräldrarnas drickande; missbrukande förälder; full förälder; berusad förälder; hämtar berusad; luktar alkohol; luktar sprit; mannen dricker; förälder använder droger; mamman dricker; pappan dricker; dricker varje helg; dricker på helgerna; dricker på veckosluten; mamman|pappan|maken|mannen super; mamma|pappa full; alkoholproblem förälder*|mamma*|pappa*; alkoholiserad; föräldrarna dricker; full framför barnen; pappa full; mamma full; luktade alkohol; kom full; dricker hemma',
    en: 'parent drinks; parent drinking; parents drink; mother drinks; father drinks; mum drinks; dad drinks; drinks too much; drinking parent; drunk parent; parent is drunk; parent was drunk; smells of alcohol; parent uses drugs; parental substance; alcoholic parent; husband drinks; wife drinks; drinks every weekend|night|evening|day; drinks a lot; heavy drinking; drunk every; alcohol problem parent|father|mother|dad|mum; alcoholic father|mother|dad|mum|husband; drinking problem; drunk in front of children; parent drunk; came drunk; smelled of alcohol; drinking at home',
  },
  {
    id: 'pregnancy-and-substances',
    names:
      'HAL-poli*; HAL-poliklinik*; Pidä kiinni*; päihdeäiti*; päihde-ensikoti*; huume- alkoholi- lääkepoli*; raskausajan päihde*; HAL-mottagning*; missbruk under graviditet*; substance use pregnan*; addiction pregnan*',
    fallback:
      'äitiysneuvol*; päihde*; A-klinik*; ensikoti*; mödrarådgivning*; beroendevård*; missbruk*; maternity clinic; addiction*',
    fi: 'raskaana juo; raskaana käyttää; raskaana päihte*; raskaana huumei*; raskaana oleva juo; odottava äiti juo; odottava äiti käyttää; odottava äiti päihte*; raskaudenaikainen päihde*; päihteet raskau*; alkoholi raskau*; tupakointi raskau*; polttaa raskaana; päihdeongelma raskau*; FASD; FAS-lapsi; sikiövauri*; alkoholin vaurioittam*',
    sv: 'dricker gravid; gravid dricker; gravid använder droger; gravid missbruk*; alkohol under graviditet*; röker gravid; fosterskad*; FASD; gravid rusmedel*',
    en: 'drinking while pregnant; pregnant drinking; pregnant drugs; pregnant using; smoking while pregnant; fetal alcohol; fasd; pregnant substance*; alcohol during pregnancy',
  },
  {
    id: 'prevention-of-substance-use',
    names:
      'ehkäisevä päihdetyö*; ehkäisevän päihdetyön; ehkäisevä päihde- mielenterveystyö; päihdekasvatu*; päihdevalistu*; EHYT; Ehyt ry; ehkäisevän työn yhdyshenkilö; förebyggande rusmedels*; förebyggande alkohol- drogarbet*; drogförebyggande*; rusmedelsförebyggande*; preventive substance*; substance abuse prevention; drug education',
    fallback: 'nuorisotyö*; päihde*; ungdomsarbet*; missbruk*; youth work*; substance abuse service*',
    fi: `päihdekoordinaattori; päihdeyhdyshenkilö; ept; ehkäisevä huumetyö; huumevalistu*; päihdetunti; päihdetunn*; päihdetietou*; päihdeinfo*; vanhempainilta päihte*; vanhempainilta huume*; päihteistä puhu* koulu*; oppitunti päihte*; luokalle päihte*; päihdeviikko; Selvin päin kesään; pakka-malli; Örebro-malli; päihdeagent*;
      puheeksiotto päihte*; mini-interventio; koulun päihdeohjelma; nuuskataan; nuuska; vapettaa; veippaa; sähkötupak*; puhumaan päihteistä; luokalle puhumaan päihte*; kannabista koulu*; energiajuom*`,
    sv: 'drogupplysning*; droginformation; föräldrakväll droger; föräldramöte rusmedel; lektion om droger; prata om droger skol*; rusmedelsfostran; drogfostran; snus; vejpa*; vape; prata om droger i klassen',
    en: 'drugs talk at school; lesson about drugs; parents evening drugs; substance prevention; alcohol awareness; drug awareness; prevention coordinator; vaping; talk about drugs to class',
  },
  {
    id: 'young-person-uses-substances',
    names:
      'nuorten päihdepalvelu*; nuorten päihde*; nuorisoasema päihde*; nuorten päihdehoi*; nuorten päihdetyö*; nuorten päihdepoli*; ungdomar missbruk*; unga rusmedel*; ungdomsstation*; missbruk bland unga; youth substance*; substance abuse among young; adolescent substance*',
    fallback:
      'nuorisoasema; päihde*; A-klinik*; päihdehuol*; kouluterveyden*; koulukuraat*; missbruk*; beroendevård*; skolhälsovård*; kurator*; addiction*; substance abuse service*; school nurse',
    fi: `nuori käyttää; nuori käyttää päihteitä; nuori käyttää huumei*; nuori juo; nuori|teini|poika|tyttö|oppilas|alaikäinen juonut|joi|dokaa|juopottelee|ryyppää; nuori|teini|poika|tyttö|oppilas käyttää|käyttänyt|käytti|kokeillut|kokeili päihteitä|huumeita|kannabista|aineita; nuoren juomi*; nuoren päihteidenkäyt*; nuoren päihteiden käyt*; nuoren päihde*; nuoren huume*; nuorten huume*; teini juo; teinin juomi*; alaikäinen juo; alaikäinen humalassa; alaikäisen alkoholi*; alaikäiselle alkoholi*; juo kavereiden kanssa; nuori kännissä; tuli kotiin kännissä; nuori humalassa; sammunut nuori;
      pilveä; polttaa pilveä; poltti pilveä; poltta* pilve*; kannabis; kannabista; kannabi*; hasis; hasista; ruoho poltta*; marihuana*; nuori|poika|tyttö poltta* ruohoa; kokeillut huumeita; kokeili huumeita; huumekokeilu; huumekokeilu*; huumeet; huumeita; huume*; huumetesti*; huumeseula*; pillerit nappaile*; sekakäyt*; lääkkeitä väärinkäyt*;
      ekstaasi; amfetamiini*; piri; bentso*; kokaiini*; subu; impata; imppaa; imppaus; ilokaasu*; päihtynyt oppilas; päihtynyt nuori; oppilas päihtyn*; oppilas käyttää; löytyi huume*; löytyi pilve*; bileet alkoholi*; viikonloppuna ryyppää nuori; diileri; diilaa; pilvi; pilvee; pössyttel*; pössy*; nuori|teini|poika|tyttö|tytär|lukiolainen|yläkoululainen|seiskaluokkalainen|kasiluokkalainen|ysiluokkalainen polttel*|käyttää|vetää|bilettää|dokaa; huumeet nuori|teini|poika|tyttö; kaljaa nuori|teini|poika|tyttö; känni nuori|teini|poika|tyttö; polttaa kannabi*; pössyttele*; ruohoa; nuuskaa; juo viikonlop*; humalassa nuori; känni*; kokeillut huumei*; huumeita nuori; huumeet nuori; amfetamii*; lääkkeitä päihty*; haisee pilvi|kannabis|viina`,
    sv: 'ung dricker; tonåring dricker; ungdomar dricker; ungdom dricker; ung använder droger; tonåring använder droger; röker cannabis; röker hasch; röker gräs; röker på; cannabis; hasch; gräs rök*; marijuana; knark*; testat droger; provat droger; drogtest*; berusad elev; full tonåring; minderårig alkohol; droger; elev full; lustgas; amfetamin; drogbruk; röker hasch|brass|gräs|cannabis; ungdom|tonåring|ungdomar|sonen|dottern droger|alkohol|dricker|super; full på helgerna; berusad ungdom; prövat droger; knark; piller; luktar sprit',
    en: 'teen drinks; teenager drinking; teenager drinks; underage drinking; teen uses drugs; young person uses drugs; teenager using drugs; smoking weed; smokes weed; weed; cannabis; marijuana; hash; tried drugs; experimenting with drugs; drug test; drugs; drunk teenager; drunk pupil; youth drinking; laughing gas; drug use; smok* weed|pot|cannabis|marijuana; teen*|son|daughter drugs|drinking|drunk|alcohol; using drugs teen*|son|daughter|boy|girl; smokes cannabis; drunk at weekends; drunk teen*; pills; smells of alcohol; smells of weed; drinking teen*',
  },
  {
    id: 'nicotine',
    names:
      'tupakka*; tupakoin*; nikotiini*; tupakasta vieroitu*; nuuska*; savuttom*; tobak*; nikotin*; snus; snus*; rökavvänj*; rökfri*; rökslut*; tobacco; nicotine; smoking cessation; snuff; stop smoking',
    fallback:
      'kouluterveyden*; ehkäisevä päihdetyö*; terveysasem*; skolhälsovård*; hälsostation*; school nurse; health cent*',
    fi: `vapet*; vapee*; vapettaa; vapetta*; veippi; veippaa; veippa*; sähkötupak*; sähkösavuk*; sähkörööki; rööki; röökiä; rööki*; polttaa tupakkaa; poltta* tupak*; tupakalla; tupakkapaik*; nuuskaa; nuuskaaja; nuuskapussi*; nikotiinipuss*; nikkari; nikotiiniriippuv*; lopettaa tupak*; tupakanpoltt*; tupakan lopett*; vesipiippu; lapsi poltta*; oppilas poltta*; tupakointi koulu*; nuuska*; veippaus; tupakoi*; röökaa; nikotiini*`,
    sv: 'vejp*; vejpa; vejpar; e-cigarett*; elcigarett*; röker; röka; cigarett*; snusar; snusa; sluta röka; vitt snus; rökning*; vattenpipa; snus*; vejpa*; vapet*; rök* ung*|elev*|tonåring; nikotin*',
    en: 'vapes; vaping; e-cigarette*; electronic cigarette*; cigarette*; smokes; smoking; snus; nicotine pouch*; quit smoking; shisha; smoking teen*|pupil*|youth; nicotine*',
  },
  {
    id: 'gaming-and-screens',
    names:
      'peliriippuv*; peliongelm*; pelihaitta*; Peluuri; pelaamisen haitat; digipelaa*; digipelirajat*; peliklinik*; pelikasvatu*; rahapel*; spelproblem*; spelberoende*; spelfostran; spelkliniken; penningspel*; problem gambling; gambling; gaming addiction; gaming problem*',
    fallback:
      'nuorisotyö*; perheneuvo*; ehkäisevä päihdetyö*; A-klinik*; ungdomsarbet*; familjerådgivning*; beroendevård*; youth work*; family counselling; addiction*',
    fi: `pelaa yöt; pelaa koko yön; pelaa yötä myöten; pelaa kaiket yöt; pelaa koko ajan; pelaa liikaa; pelaa vain; vain pelaa; pelaa tietokone*; pelaa konso*; pelaa fortnite*; pelaaminen; pelaamista; pelaami*; liiallinen pelaami*; pelikoukku; pelikoukussa; peliaika; peliajat; pelirajat; konsolipel*; fortnite; roblox; pleikkari;
      ruutuaika; ruutuajat; ruutuaik*; ruudun äärellä; kännykkä koukku; kännykkäkoukku; kännykkäriippuv*; kännykkä kädessä; puhelin koko ajan kädessä; puhelimella koko ajan; puhelinriippuv*; kännykän käyttö; kännyköiden käyttö; someriippuv*; somekoukku; nettiriippuv*; nettiaddikti*; tablet* koko ajan; älylaite*; nettikasino*; vedonlyön*; pelaa rahat; pelivel*; uhkapeli*; slottaa; pelaa liikaa|yöt|koko ajan|tietokone*|fortnite; peliriippuv*; somekoukku*; roikkuu puhelimella|netissä|somessa; kännykkä koukus*|koukku*; pelaami* hallinta|huoli|huolestut*; pelaa kaiken ajan; pelikone*; pleikka*; fortnite*; roblox*; puhelin kädessä koko ajan; ei irtoa puhelime*; kännykkä koukku*; tiktok*; netti koukku*; raivoaa kun peli; pelit vie; koukussa pelei*; ei nuku pelaa; tabletti`,
    sv: 'spelar hela natten; spelar hela nätterna; spelar för mycket; spelar bara; datorspel*; tv-spel*; dataspel*; speltid; skärmtid*; nätberoende*; telefonberoende*; mobilberoende*; mobilen hela tiden; överdrivet spelande; nätkasino*; vadslagning; fortnite; roblox; spelande; spelar hela tiden|nätterna|för mycket; fast vid mobilen|telefonen; spelberoende barn|ung*|tonåring; spelar hela tiden; släpper inte mobilen; skärmtid; beroende av spel; tiktok; arg när spelet; surfplatta',
    en: 'plays all night; gaming all night; games all night; plays games; too much gaming; excessive gaming; gaming; video game*; computer game*; screen time; phone addiction; addicted to phone; internet addiction; betting; online casino; fortnite; roblox; addicted to games; games all night|day; gaming all|too; video games; addicted to phone|games|gaming; always on phone; gaming too much; phone all the time; cannot put down phone; hooked on games; rages when game',
  },
  {
    id: 'crime-mediation',
    names:
      'rikosten ja riitojen sovittelu*; rikos- ja riita-asioiden sovittelu*; rikosten sovittelu*; rikosasioiden sovittelu*; rikossovittelu*; rikos- riita-asioiden sovittelu*; rikos- riitasovittelu*; sovittelutoimisto*; medling vid brott*; brottmål medling*; medling brott tvist*; medling i brottmål*; medlingsbyrå*; medling i brott* tvist*; mediation crim*; crime mediation; victim-offender*; mediation office; mediation in criminal*',
    fallback: 'poliisi; Ankkuri*; polis*; police',
    fi: `sovitella rikos; sovitella pahoinpitely; tappel* sovi*; tappeli sovi*; pahoinpit* sovi*; rikos* sovi*; näpist* sovi*; vahingonte* sovi*; sovittelualoit*; rikoksen sovittelu; riita-asioiden sovittelu; riita-asian sovittelu; pahoinpitelyn sovittelu; tappelun sovittelu; naapuririida*; naapuririita; naapuririitojen; koulutappelun sovittelu; lapsen teon sovittelu; teosta sopiminen; rikosasian sovittelu; vahingonkorvau* nuor*; vahingonteosta sopi*; tekijä ja uhri; tekijän ja uhrin; uhri ja tekijä; kiusaami* sovittelu poliisi*; vapaaehtoinen sovittelija; sovittelualoite; rikkoi ikkunan; rikottu ikkuna; korvaukset sopimatta; korvauksista sopi*; vahingonkorvau* sopi*; ilkivalta* sopi*; sovitella teko; nuorten tappelu sovit*; pahoinpitely sovit*; graffit*; töhri*; kouluväkivalta sovit*; varasti kaupasta; riita naapuri*; pahoinpiteli koulukaver*; anteeksipyyntö; korvaa vahingon; sovitaan rikos; koulutappelu poliisi`,
    sv: 'medla brott; medla i brott; medling misshandel; medling skadegörelse; grannbråk; granntvist*; gärningsman och offer; tvistemål*; skadestånd ung*; medling offer; krossade fönster; skadegörelse; komma överens om ersättning; brottsoffer och gärningsman; slagsmål medling; stal i butiken; slog en skolkamrat; gottgöra skadan',
    en: 'mediate a crime; mediation assault; mediation vandalism; neighbour dispute*; neighbor dispute*; offender and victim; mediation of disputes; restorative justice; compensation for damage; broke a window; vandalis*; agree on compensation; victim and offender; stole from shop; broke window; assault schoolmate; neighbour dispute; make up for the damage',
  },
  {
    id: 'anchor-team',
    names:
      'Ankkuri*; Ankkuritiimi*; Ankkuri-tiimi*; Ankkuritoimin*; Ankkuri-toimin*; Ankkurityö*; moniammatillinen ankkuri*; Ankarteam*; Ankarverksamhet*; Ankare*; Anchor team; Anchor work; anchor*',
    fallback:
      'erityisnuorisotyö*; poliisi; sosiaalityö*; nuorisotyö*; polis*; ungdomsarbet*; police; youth work*',
    fi: `ankkuriin; ankkurin; ankkurille; ankkurilaiset; nuorisopoliisi*; nuorisorik*; nuorisorikolli*; nuoren rikos; nuoren rikok*; nuori rikos; nuori rikok*; rikoksella oireil*; rikoksilla oireil*; rikollisuudella oireil*; rikosoireil*; rikoskierre; rikoskierteessä; teki rikoksen nuor*; rikoksia tehnyt; rikoksiin syyllist*; alaikäinen rikok*; alle 15-vuotia* rikok*;
      lapsi teki rikoksen; lapsi syyllistyi; nuori|poika|tyttö|oppilas|teini hakkasi|pahoinpiteli|hakannut|pahoinpidellyt; pahoinpiteli toisen oppilaan; ilkival*; vandalis*; töhri*; rikko* ikkun*; hajotti paikkoja; varastanut auton; mopoautovark*; ryöstö nuor*; ryösti toisen; puukko; puukon kanssa; teräase; teräase koulu*; puukko koulu*; uhkasi puukolla; väkivaltainen nuori kaupungil*; poliisi sai kiinni; joutunut poliisin kanssa; poliisin kanssa tekemisis*; jäi kiinni poliisi*;
      radikalisoi*; ääriliik*; kouluuhkau*; kouluampumi*; uhkaa koulua; poliisi mukaan nuoren; rikokse* alaikäi*; alaikäinen epäil* rikok*; poliisin ja sosiaalityön; nuori rikosten polulla; alkanut tehdä rikoksia; poliisi koululle; jengi*; radikalisoit*; väkivaltainen nuori porukka; puukko koulussa; ase koulussa`,
    sv: 'ungdomsbrott*; ungdomsbrottslig*; ung begått brott; ungdom begått brott; brottsspiral*; kriminell ung*; skadegörelse; vandalis*; vandalism; radikaliser*; extremis*; misshandlade; ungdomspolis*; kniv i skolan; vapen i skolan; råkat ut för polisen; problem med polisen; hot mot skolan; brottsbenägen*; rån ung*; polisen och ungdom; ungdom begår brott; gäng',
    en: 'youth crime; young offender*; juvenile; teenager committed a crime; committed a crime; criminal behaviour; criminal behavior; vandalis*; radicali*; extremis*; knife at school; carries a knife; trouble with the police; caught by the police; school threat; youth robbery; delinquen*; youth gang; young offender police',
  },
  {
    id: 'shoplifting',
    names:
      'näpistely*; näpistys; myymälävarkau*; varastelu*; snatteri*; stöld*; shoplifting; theft; petty theft; stealing',
    fallback:
      'Ankkuri*; rikosten sovittelu*; sovittelutoimin*; erityisnuorisotyö*; koulukuraat*; nuorisotyö*; Ankarteam*; medling brott*; kurator*; ungdomsarbet*; anchor*; mediation crim*; school social worker; youth work*',
    fi: `näpisti; näpistä*; näpistän*; näpistely; näpistelee; pölli*; pöllii; pölli kaupasta; varasti kaupasta; varasta* kaupa*; varastanut; varastaa; varasti; varastelee; vei kaupasta; jäi kiinni kaupa*; jäi kiinni näpist*; kiinni varastamisesta; pihist*; pihistänyt; kiinni varkaudesta; varkauksi*; nuoren varkau*; lapsen varkau*; varkauteen syyllist*; syyllistynyt varkau*; rahaa hävinnyt kotoa; varastaa rahaa; varastaa vanhemmilta; varastaa kavereilta; kaupan vartija; jäi kiinni varastelu*; jäi kiinni näpistel*; varastanut kaupasta; näpistänyt; varkaudesta kiinni; pölli kaup*; näpistää; jäi kiinni varka*; varastaa kaupasta; vohki; pölli`,
    sv: 'snatta*; snattar; snattade; stal i butik*; stulit i butik*; stjäl; stjäla; stjäl pengar; stulit; stal; åkt fast i butik*; butiksstöld*; butikssnatteri; snattar*; tagit saker i affär; åkte fast för stöld; åkt fast för snatteri',
    en: 'shoplift*; shoplifter; stole from a shop; stole from a store; steals; stole; stolen from store; caught stealing; steals money; theft at school; caught in a shop; thief; steals from shops',
  },
  {
    id: 'crime-victim',
    names:
      'rikosuhri*; Rikosuhripäivysty*; uhrin tuki; uhripäivysty*; oikeudenkäyntiavustaj*; Brottsofferjour*; brottsoffer*; BOJ; Victim Support; crime victim*; victim of crime; victims of crime',
    fallback: 'poliisi; kriisi*; oikeusapu*; polis*; kris*; rättshjälp*; police; crisis; legal aid',
    fi: `rikoksen uhri; rikoksen uhriksi; rikoksen uhrin; rikoksen uhrille; joutui rikoksen; joutunut rikoksen; uhrille tukea; uhrille tukihenkilö; rikosilmoitu*; rikosilmoituksen teko; tehdä rikosilmoitus; oikeudenkäyntiin tuki; esitutkinta uhri; kuulustelu lapsi uhri; lasta pahoinpidelty koulu*; nuori hakattiin; nuori pahoinpideltiin; nuori ryöstettiin; ryöstön uhri; vaino; vainottu; vainoami*; uhrin oikeudet; oikeudenkäyn*; oikeuteen todista*; todista* oikeu*; pahoinpid*; ryöst*`,
    sv: 'offer för brott; utsatt för brott; utsatts för brott; brottsanmälan; stöd för offer; stödperson rättegång*; rånad; förföljelse; offrets rättigheter; polisanmälan; brottsoffer; rättegång*; vittna*; misshandel',
    en: 'support for victims; report a crime; police report; was robbed; was beaten up; support at trial; stalking; rights of victims; victim of a crime; victim of crime; court witness; trial; testify; robbed; assault*',
  },
  {
    id: 'prison-family',
    names:
      'vankiper*; vankilaper*; vankien perhe*; vankien lähei*; Kriminaalihuol*; Krits; Kriminaalihuollon tukisäätiö; vankila*; rikosseuraamus*; yhdyskuntaseuraamus*; fång* familj*; anhöriga till fång*; fängelse*; brottspåföljd*; prison*; families of prisoners; inmates',
    fallback:
      'lapsiperheiden sosiaalityö*; perhetyö*; diakonia*; sosiaalityö*; familjearbet*; socialt arbete; diakoni*; family work; social work',
    fi: `vankila; vankilassa; isä vankilassa; äiti vankilassa; vanhempi vankilassa; vankilaan; vankilatuomio*; vapautu* vankila*; vankilasta; vanki; vangin; vangin perhe; vangin lapsi; vangin puoliso; isä istuu; isä linnassa; linnassa; lusii; istuu tuomiota; ehdonalai*; ehdollinen tuomio; koevapaus; koevapaudessa; tapaaminen vankila*; vankilatapaami*; perhetapaamis* vankila*; valvontarangaistus; jalkapanta; rikostausta vanhempi; tutkintavanke*; isä vankila*; äiti vankila*; tuomio isä; vankilaan joutu*; rangaistus isä; vankilavierailu`,
    sv: 'pappa i fängelse; mamma i fängelse; förälder i fängelse; sitter i fängelse; fängelsedom*; fånge; fångens barn; friges; frigiven; fängslad; villkorlig dom; besök i fängelse*; fotboja; häktad; sitter inne; fängelsedom',
    en: 'father in prison; mother in prison; parent in prison; in prison; jail; jailed; released from prison; prisoner; imprisoned; serving a sentence; prison visit*; probation; ankle monitor; parole; child of a prisoner; dad in prison; in jail; prison sentence; prison visit',
  },
  {
    id: 'online-dangers',
    names:
      'nettiturvallisu*; verkkoturvallisu*; digiturva*; mediakasvatu*; grooming*; Nettivihje; someturva*; digitaalinen turvallisuus; nätsäkerhet*; mediefostran; internetsäkerhet*; mediepedagogi*; Nättips; online safety; internet safety; media education; grooming; hotline online',
    fallback:
      'nuorisotyö*; Ankkuri*; koulukuraat*; poliisi; Pelastakaa Lapset; ungdomsarbet*; Ankarteam*; kurator*; polis*; Rädda Barnen; youth work*; anchor*; school social worker; police; Save the Children',
    fi: `netin vaarat; netissä kiusaami*; nettikiusaami*; nettikiusattu; somekiusaami*; somessa kiusataan; kiusataan somessa; kiusataan netissä; somessa uhka*; somehäirin*; lähetti alastonkuv*; lähettänyt alastonkuv*; alastonkuv*; alastomia kuvia; alaston kuva; nakukuv*; nude; nudeja; nudet; nudekuv*; munakuv*; dickpic*; kuvia levitetään; kuva levi*; video levi*; levittää kuvia; kuvattu salaa; kiristetään kuvilla; kiristää kuvilla;
      netissä aikuinen; aikuinen netissä lähestyi; aikuinen mies netissä; tuntematon netissä; tuntematon lähesty* netissä; lähestyi somessa; viestittelee aikuisen kanssa; tapasi netissä; tapaa netissä tutun; houkuttelu netissä; seksuaali* netissä; seksikiristy*; sekstailu; deepfake*; snapchat; snapissa; tiktok; tiktokki*; somesuoj*; nettihuija*; verkkohuija*; huijattiin netissä; somen vaarat; lapsi katsoo pornoa; pornosivu*; ikäraja some; someraju*; alastonkuva*; outo aikuinen netissä; aikuinen viestittelee lapselle; houkuttelee netissä; tapaa nettitutun; pedofiili*`,
    sv: 'faror på nätet; nätmobbning*; mobbad på nätet; mobbning på nätet; näthat*; nakenbild*; sprider bilder; bilder sprids; utpressning bilder; vuxen på nätet; okänd på nätet; okänd vuxen på nätet; träffat på nätet; snapchat; tiktok; lurad på nätet; nätbedrägeri*; sociala medier; säker på nätet; sexuella bilder; skickade nakenbild*; nakenbilder; vuxen skriver till barnet på nätet; gromning; utpressas med bilder',
    en: 'cyberbullying; online bullying; bullied online; dangers of the internet; nude pictures; nude photo*; nudes; naked picture*; sextortion; sexting; stranger online; adult online; met online; pictures shared online; shared her photo; snapchat; tiktok; online scam; deepfake*; blackmail* with pictures; social media; sent nude*; naked pictures; adult messaging child online; groom*; blackmailed with pictures; meets someone from internet',
  },
];
