import type { ConceptSource } from './concept.ts';

/** Free time: hobbies, sport, culture, camps, and open places where families meet. */
export const leisure: readonly ConceptSource[] = [
  {
    id: 'library',
    names:
      'kirjasto*; kirjasto; kirjastopalvelu*; kirjastoauto*; lukukoira*; satutun*; satutunti; lainasto; bibliotek*; bibliotekstjänst*; bokbuss*; sagostund*; librar*; library service*; mobile library; story time; storytime',
    fi: `kirjastonhoitaja; kirjastovirkailija; kirjastoon; kirjaston lastenosasto; lastenkirjasto; kirjakassi; kirjavinkkau*; kirjavinkki; kirjoja lapsille; kirjojen lainaus; kirjastokort*; lainata kirjoja; satuhetki; satuhetket; sadutus; lukukummi; lukumummi; lukukoirat; lautapelit lainaksi; e-kirjat; selkokirja*; Lukulahja; lukulahja lapselle; lukuinnostu*; lukemaan ääneen; lukuvinkk*; kirjavinkk*; lukuhetki; lorutteli*; satutunt*; eskariryhmä kirja*`,
    sv: 'biblioteket; bibliotekarie*; låna böcker; bokprat*; bokväska; barnböcker; barnbibliotek*; läshund*; sagostunder; lånekort; lässtund*; läsa högt; boktips; sagostund',
    en: "librarian; borrow books; children's books; book bus; reading dog*; library card; story hour; storytelling for children; book tips; read aloud",
  },
  {
    id: 'culture',
    names:
      "kulttuuripalvelu*; kulttuuritoim*; lastenkulttuuri*; kulttuuritoimint*; kulttuurikasvatu*; kulttuurikeskus; kulttuurineuvola*; museo*; teatteri*; kaikukort*; Kaikukortti; taidetoimint*; kulturtjänst*; kulturväsende*; barnkultur*; kulturverksamhet*; kulturfostran; museum; museer; teater*; cultural service*; culture service*; children's culture; cultural activit*; museums; theatre; theater",
    fi: `kulttuurituottaja; kulttuurisihteeri; kulttuurikoordinaattor*; kulttuuriohjaaja; lasten konsert*; konsert*; lastenteatteri; nukketeatteri; teatteriesity*; elokuvat lapsille; elokuvanäyt*; taidenäyttely*; näyttely lapsille; kulttuuripolku; museokäynti; museovierailu*; kulttuuritapahtum*; lastentapahtum*; perhetapahtum*; tapahtumat perheille; tapahtumia lapsiperheil*; tapahtumia lapsille; kulttuuria vähävarai*; vauvojen värikylpy; värikylpy; vauvojen taide*; sirkusesity*`,
    sv: 'kulturproducent; kultursekreterare; kulturkoordinator*; konsert*; barnteater; barnkonsert*; utställning*; konst för barn; evenemang för barn; evenemang för familjer; kulturevenemang*; film för barn; färgbad; babykonst',
    en: "culture producer; concert*; puppet theatre; exhibition*; events for families; events for children; cultural event*; children's theatre; art for babies; museum visit*; culture card; circus show",
  },
  {
    id: 'art-education',
    names:
      'taiteen perusopetus; taiteen perusopetuksen; kuvataidekoulu*; taidekoulu*; käsityökoulu*; tanssikoulu*; tanssiopisto*; sirkuskoulu*; teatterikoulu*; kuvataide*; grundläggande konstundervisning; konstundervisning*; bildkonst*; bildkonstskol*; konstskol*; dansskol*; hantverksskol*; basic education in the arts; art school*; dance school*; circus school*; visual art*',
    fallback:
      'kansalaisopisto*; kulttuuri*; medborgarinstitut*; kultur*; adult education cent*; cultural service*',
    fi: 'kuviskoulu; kuviskerho; kuvataidekerho; taidekerho; taideharrastus; lapsi piirtää harrastu*; piirustuskerho; tanssitunti; tanssitunnit; balettitunni*; baletti; tanssiharrastus; sirkuskerho; sirkusharrastus; teatterikerho; teatteriharrastus; näytelmäkerho; käsityökerho; keramiikka lapsil*',
    sv: 'bildkonst för barn; rita och måla hobby; dansgrupp*; dansundervisning; balett; cirkusklubb*; teaterklubb*; teatergrupp ung*; hantverk för barn; konstklubb; konst hobby barn',
    en: 'art classes; art lessons; drawing class; dance lessons; dance class*; ballet; circus club; drama club; theatre club; crafts for children; art hobby',
  },
  {
    id: 'music-school',
    onlyItself: true,
    names:
      'musiikkiopisto*; musiikkikoulu*; musiikkileikki*; muskari*; konservatorio*; musiikinopetu*; musikinstitut*; musikskol*; musiklek*; musikundervisning; music school*; music institute*; music playschool; music lesson*; early childhood music',
    fallback:
      'kansalaisopisto*; kulttuuri*; medborgarinstitut*; kultur*; adult education cent*; cultural service*',
    fi: 'muskari; muskariin; muskarissa; vauvamuskari; vauvojen muskari; perhemuskari; musiikkileikkikoulu; musaleikkis; soittotun*; soittotunti; soittotunnit; soittoharrastus; soitonopetu*; soittaa pianoa; pianotun*; pianotunnit; viulutun*; kitaratun*; kitaratunnit; laulutun*; lapsikuoro; lastenkuoro; kuoro; bändikerho; soitin lainaksi; musiikkiharrastus; soitonopettaja; musiikkiopistoon',
    sv: 'musiklekis; babyrytmik; musiklekskola; pianolektion*; spela piano; spela instrument; sånglektion*; barnkör; musikhobby; instrumentundervisning; gitarrlektion*',
    en: "piano lesson*; violin lesson*; guitar lesson*; baby music; play an instrument; singing lesson*; children's choir; music hobby; music for babies; learn an instrument",
  },
  {
    id: 'adult-education-centre',
    names:
      'kansalaisopisto*; kansalaisopisto; työväenopisto*; kansanopisto*; vapaa sivistystyö; opisto kurssi*; medborgarinstitut*; arbetarinstitut*; vuxeninstitut*; folkhögskol*; fritt bildningsarbete; adult education cent*; community college; folk high school*; adult education institute*',
    fi: 'kansalaisopistoon; kansalaisopiston kurssi*; kansalaisopiston kerho; työväenopiston kurssi*; kansalaisopiston perhe*; opiston kurssit; iltakurssi*; harrastuskurssi; kurssit aikuisille; käsityökurssi; ompelukurssi; kokkikurssi; vanhempi ja lapsi kurssi; vauvajumppa kansalaisopisto; kurssi-ilmoittautumi*; opistolinja; kansanopistoon',
    sv: 'medborgarinstitutet; medis; medborgarinstitutets kurs*; arbis; kvällskurs*; kurser för vuxna; hobbykurs*; kurs barn och förälder; handarbetskurs*; matlagningskurs*; sykurs',
    en: 'evening course*; evening class*; courses for adults; hobby course*; parent and child course; sewing course; cooking course; community institute; adult courses',
  },
  {
    id: 'sports',
    names:
      'liikuntapalvelu*; liikuntatoim*; liikuntaneuvon*; liikuntapaik*; liikuntahall*; urheiluseur*; liikuntaseur*; liikuntaviras*; perheliikun*; idrottstjänst*; idrottsväsende*; idrottsförening*; idrottshall*; motionsrådgiv*; idrottsplats*; familjemotion*; sports service*; sport service*; sports club*; exercise counsel*; sports hall*; family exercise; physical activity service*',
    fi: `liikuntaneuvoja; liikunnanohjaaja; liikunta-ohjaaja; liikuntasihteeri; liikuntakoordinaattor*; liikuntaa lapsille; liikuntaa nuorille; liikuntaa perheille; liikuntaryhm*; liikkumisryhm*; lapsi ei liiku; nuori ei liiku; liian vähän liikuntaa; liikkuu liian vähän; vähän liikkuva; liikunnallis*; liikuntaharrastus; perhejumppa; lastenjumppa; äiti-vauvajumppa; vauvajumppa; jumppa; naperojumppa; temppujumppa; temppurata; kuntosali nuor*; urheiluharrastus; salivuoro*; jalkapallo; jalkapalloseura; jääkiekko; futis; lätkä; sähly; luistelu; luisteluk*; voimistelu*; Liikkuva perhe; Neuvokas perhe; pyöräilykoulu; opetella pyöräilemään`,
    sv: 'idrott; idrottsledare; motion; motionsledare; gymnastik; barngymnastik; familjegymnastik; babygymnastik; rör sig för lite; barnet rör sig inte; fotboll; ishockey; innebandy; skridsko*; idrottshobby*; motionsgrupp*; gym för unga; motionsrådgivare; cykelskola',
    en: 'sports; exercise; sport hobby; physical activity; gymnastics; family gym; baby gym; football; ice hockey; floorball; skating; not active enough; does not exercise; sports instructor; exercise group; learn to ride a bike; gym for teens',
  },
  {
    id: 'adapted-sports',
    names:
      'soveltava liikunta; soveltavan liikunnan; soveltavaa liikuntaa; erityisliikun*; erityisliikunnanohjaaja; vammaisliikun*; Paralympiakomitea; SOLIA; Valtti-ohjelma; tillämpad motion; specialmotion*; specialidrott*; handikappidrott*; parasport*; adapted physical; adapted sport*; adaptive sport*; special exercise; disability sport*',
    fallback:
      'liikuntapalvelu*; vammaispalvelu*; vammaissos*; idrottstjänst*; sports service*; disability service*',
    fi: 'erkkaliikunta; erityisliikunta; liikuntaa erityislaps*; liikuntaa vammai*; liikuntaryhmä erityislaps*; liikuntaryhmä vammai*; jumppa erityislaps*; harrastus erityislapsel*; harrastus vammai*; harrastuksia erityislaps*; erityislapselle harrastus; vammaiselle lapselle harrastus; nepsylapsel* harrastus; nepsylapsil* liikunta; uinti erityislaps*; erityisuinti*; valtti-ohjelmaan; erityisryhmien liikunta; sovellettu liikunta; perhesählyä; tuettu liikunta; motoriikkakerho; motoriikkaryhmä; vammaisuinti; kömpelölle liikunta*; sopiva liikuntaryhmä; missä ei tarvi kilpailla; ei tarvitse kilpailla; matalan kynnyksen liikunt*; liikuntaryhmä ujol*; jumppakerho',
    sv: 'motion för specialgrupper; idrott för handikapp*; idrott för barn med funktionsned*; hobby för barn med specialbehov; hobby för handikapp*; simning för specialgrupp*; specialgruppers motion; motorikklubb*; simskola specialgrupp*',
    en: 'sports for disabled; sport for disabled children; exercise for special needs; hobby for special needs child; hobby for disabled child; swimming for special groups; motor skills club; para sport; special groups exercise',
  },
  {
    id: 'swimming',
    onlyItself: true,
    names:
      'uimahalli*; uimahalli; uimakoulu*; uimaopetu*; vauvauin*; perheuin*; simhall*; simskol*; simundervisning; babysim*; familjesim*; swimming pool*; swimming hall*; swimming school*; swimming lesson*; baby swimming',
    fallback: 'liikuntapalvelu*; idrottstjänst*; sports service*',
    fi: 'uikkari; uimahalliin; uimahallissa; uimahallilla; uimahallikort*; uimaan; uimaan oppi*; oppia uimaan; uida; ei osaa uida; uimataito*; uimataidoton; uinninopettaja; uimaopettaja; uimavalvoja; kylpylä; vauvojen uinti; vauvauintiin; uimakouluun; uimavuoro; naisten uimavuoro; uimaseura; uinti; uintiharrastus; allasjumppa; vesijumppa',
    sv: 'simhallen; lära sig simma; kan inte simma; simma; simkunnig*; simlärare; badhus; vattengymnastik; simning; simförening*',
    en: "learn to swim; cannot swim; swimming; swim class*; swimming instructor; family swim; women's swimming; water exercise; swim school",
  },
  {
    id: 'hobbies',
    names:
      'harrastustoimint*; harrastuskoordinaattor*; harrastuspalvelu*; Harrastamisen Suomen malli*; Suomen malli; Suomen mallin; harrastus; harrastukset; harrastuskerho*; harrastepass*; harrastuspassi; Finlandsmodellen; hobbyverksamhet*; hobbykoordinator*; hobby; hobbyklubb*; hobbypass*; hobbyer; Finnish model; hobby activit*; leisure activit*; hobbies; hobby coordinat*; after-school hobb*',
    fallback:
      'nuorisotyö*; liikuntapalvelu*; vapaa-aikapalvelu*; ungdomsarbet*; idrottstjänst*; fritidstjänst*; youth work*; leisure service*',
    fi: `harkka; harrasteet; harrastuksia; harrastuksen; harrastukseen; harrastuksen löytäm*; harrastus lapselle; harrastus nuorelle; lapselle harrastus; nuorelle harrastus; lapselle mieluisa harrastus; maksuton harrastus; maksuttomia harrastuksia; ilmainen harrastus; ilmaisia harrastuksia; harrastus koulupäivän yhteydes*; harrastukset koulupäivän jälkeen; koulun kerhot; koulukerho*; maksuton kerho; ei harrasta; ei ole harrastuksia; ei harrastusta; harrastustunti*; harrastekerho; harrasteryhm*; harrastustakuu; suomenmalli; partio; partioon; partiolai*; ratsastus; tekemistä lapsille; tekemistä nuorille; ei varaa harrast*; varaa|rahaa jääkiekko*|jalkapallo*|harrast*|lisenssi*|treeni*|soittotun*|ratsast*|tanssi*|voimistelu*; harrastusmaksu*; jääkiekkomaksu*; jalkapallomaksu*; lisenssimaksu*; seuramaksu*; maksu* harrast*|seura*; tuki|tukea|avustus harrast*|harrastuks*; harrastusväline*; halpa harrastus; tekemistä nuorelle; tekemistä lapselle; mitä tekemistä; iltapäiville tekemistä`,
    sv: 'hitta en hobby; hobby för barn; hobby för unga; hobbyn; gratis hobby; avgiftsfri hobby; skolans klubbar; har ingen hobby; hobbyverksamhet i skolan; hobby under skoldagen; hobby efter skolan; scouterna; scout*; ridning; fritidssysselsättning*; råd|pengar hobby*|hockey*|fotboll*|ridning*|dans*|träning*; hobbyavgift*; hockeyavgift*; avgift* hobby*|träning*; hobbystöd*; hobby åt barnet; något att göra för ungdom|barn; hobbyavgift',
    en: 'hobby; find a hobby; free hobby; hobby for child; hobby for a teenager; free hobbies; has no hobbies; after-school club*; school clubs; scouts; scouting; riding lessons; things to do for children; finnish model for hobbies; afford|money hobby|hobbies|hockey|football|sport|sports|riding|dance|training|club fees; hobby fees|costs; hockey|football|sports fees; help with hobby costs; something to do for kid*|teen*; activities for kid*; hobby fee*',
  },
  {
    id: 'camps',
    names:
      'leiritoimint*; lasten leiri*; nuorten leiri*; kesäleiri*; päiväleiri*; leirikeskus; leirikoulu*; kesätoimint*; loma-ajan toimint*; lägerverksamhet*; läger*; sommarläger*; dagläger*; lägerskol*; lägergård*; sommarverksamhet*; summer camp*; day camp*; camp activit*; camps for children; holiday activit*',
    fallback: 'nuorisotyö*; seurakun*; 4H; liikuntapalvelu*; ungdomsarbet*; församling*; youth work*; parish',
    fi: 'leiri; leirille; leirillä; leirit; leirejä; syyslomaleiri*; hiihtolomaleiri*; talvilomaleiri*; kesäkerho*; kesäpuuhaa; kesäksi tekemistä; kesäksi lapselle; kesälomaksi tekemistä; kesälomalla lapset; koululainen kesällä; lapsi yksin kesällä; kesän hoito koulu*; lomatekemis*; syyslomalla tekemistä; hiihtolomalla tekemistä; leiri erityislaps*; leiripaikka; leirimaksu; leirin hinta; kesähoito koulu*; loma-ajan kerho*',
    sv: 'läger; på läger; sommarklubb*; höstlovsläger; sportlovsläger; sysselsättning på sommaren; sommaren skolbarn; aktiviteter på lovet; lovprogram; lägeravgift; lovverksamhet*',
    en: 'camp; camps; holiday camp; autumn holiday camp; winter holiday camp; things to do in summer; school holiday activities; summer activities; summer club; camp fee; child alone in summer',
  },
  {
    id: 'playground',
    names:
      'leikkipuisto*; leikkipuisto; leikkikenttä*; leikkikent*; puistotoiminta; puistotäti*; perhepuisto*; asukaspuisto*; avoin leikkipuisto; leikkipuistotoimint*; seikkailupuisto; lekpark*; lekplats*; invånarpark*; parktant*; parkverksamhet; playground*; play park*; park auntie; residents park*',
    fallback:
      'avoin varhaiskasvatu*; kohtaamispaik*; perhekesku*; öppen småbarnspedagogik; mötesplats*; open early childhood; meeting place*',
    fi: 'leikkipuistoon; leikkipuiston; leikkipuistossa; leikkipuisto-ohjaaja; leikkipuistoruoka*; puistoruokai*; kesäruoka puisto*; puistokerho*; puistotädit; puistokummi; puistoilu; leikkipaikka; leikkipaikka lapsille; sisäleikki*; sisäleikkipuisto*; hoplop*; leikkilä; hiekkalaatikko; leikkipuistokerho*; ohjattu puistotoimin*',
    sv: 'lekparken; lekparksledare; lekparksmat; parkmat; parktanter; inomhuslek*; lekland; ledd parkverksamhet; lekställe barn; sandlåda',
    en: 'play area; indoor playground; park aunt; park lunch; free lunch in the park; sandpit; supervised park; place to play; playpark; outdoor play',
  },
  {
    id: 'open-meeting-place',
    names:
      'avoin kohtaamispaik*; avoimet kohtaamispaik*; avoimen kohtaamispaik*; kohtaamispaikka*; kohtaamispaik*; perhekeskuksen kohtaamispaik*; perhetupa*; perhetuvan; perhetuvalla; perhetal*; perhetalo; asukastupa*; asukastalo*; perheiden olohuone; perheolohuone; matalan kynnyksen kohtaamispaikka; öppen mötesplats*; mötesplats*; familjestug*; familjehus*; invånarstug*; öppen träffpunkt; träffpunkt*; familjestuga; open meeting place*; meeting place*; family house; open house families; residents house; drop-in cent*; low-threshold meeting place',
    fallback:
      'perhekahvila*; avoin varhaiskasvatu*; perhekesku*; perhekerho*; familjecafé*; familjecenter*; öppen småbarnspedagogik; family caf*; family cent*; open early childhood',
    fi: `tupa perheil*; perhetupaan; kohtaamispaikkaan; kohtaamispaikan ohjaaja; kohtaamispaikkaohjaaja; avoin toiminta perhe*; avointa toimintaa; avoimia toiminto*; avointa toimintaa perheille; avoimet ovet perheil*; olohuone perheil*; lapsiperheiden olohuone; yhteinen olohuone; tapaamispaikka perheil*; paikka missä tavata muita perheitä; missä perheet kokoontu*; missä perheet voivat tavata; tavata muita perheitä; toisia lapsiperhei*; tutustua muihin perheisiin; muita lapsiperhei*; missä voi käydä lasten kanssa; paikka vauvan kanssa; ajanviettopaik*; perhe muuttanut ei tunne ketään; tunne ketään; ei tunne ketään paikkakun*; uudella paikkakunnalla ei tunne; yksinäinen perhe; yksinäiset perheet; missä kotiäiti vois; leikittämässä taaperoa; missä käydä taaperon; kotona taaperon kanssa ei tunne; ei tunne ketään; ei tunne täältä; tavata muita äitejä; äitikavere*; muita vauvaperheit*; muuttivat juuri ei tunne; uusi paikkakunnalla äiti|perhe|isä; yksinäinen kotiäiti; kahvila vauvan; leikkiseuraa`,
    sv: 'träffpunkt för familjer; träffa andra familjer; öppen verksamhet för familjer; öppen verksamhet; öppet hus för familjer; familjernas vardagsrum; ställe att träffa andra familjer; känner ingen här; känner ingen på orten; nyinflyttad familj känner ingen; ensam familj; kom med barnen; nyinflyttad mamma; träffa andra småbarnsföräldrar; någonstans att gå med småbarn; kafé med baby',
    en: 'meet other families; place for families to meet; open activities for families; open activities; families living room; somewhere to go with a baby; place to go with children; knows nobody in town; does not know anyone here; new in town family; drop-in for families; lonely family; knows nobody here; new in town with a baby; meet other mums; somewhere to go with a toddler',
  },
  {
    id: 'recreation-services',
    names:
      'vapaa-aikapalvelu*; vapaa-aikatoim*; vapaa-ajan palvelu*; vapaa-aikasihteeri*; hyvinvointi- vapaa-aika*; fritidstjänst*; fritidsväsende*; fritidsservice*; fritidssekreterare*; leisure service*; recreation service*; recreational service*',
    general: true,
    fallback:
      'liikuntapalvelu*; nuorisopalvelu*; kulttuuripalvelu*; idrottstjänst*; ungdomstjänst*; kulturtjänst*; sports service*; youth service*',
    fi: 'vapaa-aika; vapaa-ajan; vapaa-aikaohjaaja; vapaa-ajanohjaaja; vapari; vapaa-ajan toiminta; vapaa-ajanviet*; vapaa-ajan ohjaaja; kunnan vapaa-aika; vapaa-aikatoimisto; vapaa-aikatoimi; lasten vapaa-aika; perheen vapaa-aika',
    sv: 'fritid; fritiden; fritidsledare; fritidsverksamhet*; fritidsbyrå*; barnens fritid; fritidsintressen',
    en: 'leisure; leisure time; free time activities; free-time; recreation; leisure office; spare time',
  },
];
