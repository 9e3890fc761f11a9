import type { ConceptSource } from './concept.ts';

/** Day care, preschool, and the adults a worker may call there. */
export const earlyEducation: readonly ConceptSource[] = [
  {
    id: 'early-education',
    names:
      'varhaiskasvatu*; varhaiskasvatuspalvel*; varhaiskasvatuksen johtaja; varhaiskasvatusjohtaj*; varhaiskasvatuspäällik*; päivähoito; päivähoidon; småbarnspedagogik*; småbarnspedagogisk*; småbarnsfostran; dagvård*; early childhood education*; early education; ecec; day care services; daycare services',
    general: true,
    fi: `varhaiskasvatus; varhaiskasvatuspaikka; vaka; vakan; vakaan; vakassa; vaka-palvelu*; päivähoito; päivähoitoon; päivähoidossa; hoitopaikka; hoitopaikkaa; hoitopaikan; hoidossa oleva lapsi; varhaiskasvatuksen työntekijä; varhaiskasvatuksen opettaja; lto; lastentarhanopettaja; varhaiskasvatusyksikkö; varhaiskasvatukseen;
      vakaope*; vaka-ope*; vaka-johtaj*; vakajohtaj*; vakapäällik*; vakapalvelu*; varhaiskasvatuslaki`,
    sv: 'småbarnspedagogiken; dagvården; dagvårdsplats*; vårdplats barn; barnträdgårdslärare; lärare inom småbarnspedagogik; dagvårdschef*; dagisfrök*; barnskötare daghem*; småbarnspedagogikchef*',
    en: 'day care; daycare; kindergarten; nursery; early childhood; childcare place; kindergarten teacher; early childhood teacher',
  },
  {
    id: 'daycare-centre',
    names:
      'päiväkot*; päiväkodi*; päiväkodin johtaja; lastentarha*; daghem*; daghemsföreståndare; day-care cent*; day care cent*; daycare cent*; kindergarten*; nursery school*; daycare director',
    fallback:
      'varhaiskasvatu*; päivähoi*; småbarnspedagog*; dagvård*; early childhood education*; early education',
    general: true,
    fi: `päiväkoti; päiväkotiin; päiväkodissa; päikky; päikkyyn; päikyssä; päikyn; tarha; tarhaan; tarhassa; tarhan täti; tarhatäti; päiväkodin johtaja; päiväkodin johtajan; päiväkodinjohtaja; päiväkotiryhmä; päiväkodin henkilökunta; päiväkodin työntekijä; päiväkodin opettaja; hoitopäivä; päiväkotilapsi; päiväkoti-ikäinen; kunnallinen päiväkoti; lastenhoitaja päiväkodissa; ruotsinkielinen päiväkoti; englanninkielinen päiväkoti; kielikylpypäiväkoti; päiväkodin suljet*;
      tarha johtaja; päikkyjohtaj*; tarhassa oleva; ryhmätoiminta päiväkodissa`,
    sv: 'daghemmet; dagis; dagiset; på dagis; till dagis; dagispersonal; dagistant; daghemsgrupp*; daghemmets föreståndare; daghemsledare; daghemsbarn; kommunalt daghem; svenskt daghem; språkbad*; dagvård; dagvården; dagisplats; dagvårdsplats*; dagisförestånd*; dagischef*; dagisbarn*',
    en: 'day-care; head of daycare; kindergarten director; daycare staff; daycare group; municipal daycare; nursery staff; at the kindergarten; swedish daycare; language immersion; daycare|nursery manager|head|leader; daycare worker*; nursery',
  },
  {
    id: 'early-education-guidance',
    names:
      'varhaiskasvatu* palveluohja*; varhaiskasvatuksen palveluohjaaja*; varhaiskasvatushakemu*; varhaiskasvatuksen asiakaspalvel*; päivähoidon palveluohja*; varhaiskasvatuspaikan hak*; varhaiskasvatuksen hak*; päiväkotipaikan hak*; päivähoitohakemu*; småbarnspedagogi* servicehandled*; servicehandledare småbarnspedagog*; ansökan till småbarnspedagogik*; dagvårdsansök*; ansökan till dagvård*; early childhood education service guid*; early education application*; applying for daycare; daycare application*; applying for early childhood',
    fallback:
      'varhaiskasvatu*; päivähoi*; päiväkot*; småbarnspedagog*; dagvård*; daghem*; early childhood education*; early education; daycare',
    fi: `päiväkotipaikka; päiväkotipaikkaa; päiväkotipaikan; päiväkotipaikan haku; hakea päiväkotiin; hakea päiväkotipaikkaa; hakea päivähoitoon; hakea varhaiskasvatukseen; haku päiväkotiin; haku päivähoitoon; hakemus päiväkotiin; päivähoitopaikka; päivähoitopaikan; päivähoitopaikkaa; päivähoitohakemus; varhaiskasvatuspaikka; varhaiskasvatuspaikan; varhaiskasvatushakemus; varhaiskasvatuspäätös; paikka päiväkodista; paikkaa päiväkodista; ei paikkaa päiväko*; jonossa päiväkotiin; jonottaa päiväkoti*; siirto toiseen päiväkotiin; vaihtaa päiväkotia; päiväkodin vaihto; äkillinen hoidon tarve; äkillisesti päiväkotipaikka; työllistyn* päiväkotipaikka; kahden viikon hakuaika; neljän kuukauden hakuaika; kuka järjestää päivähoidon; hoitopaikan hakeminen; hoitopaikka kahden viikon; tarttee hoitopaikan; sai töitä hoitopaikka; sai töitä päiväko*; yövuorolaisen lapsi; yöhoito; iltahoito; vuorotyö hoito; paljonko päiväkoti maksaa; päivähoitomaksut; mihin päiväkotiin; päiväkotipaikka nopeasti; päiväkotihakemus;
      hoitopaikka|päiväkotipaikka|tarhapaikka|vakapaikka töihin|töissä|nopeasti|pian|heti|kiire*|pikana|muutto|haetaan|hakea|haku; tarhapaikka*; vakapaikka*; vakahakemu*; vaka-hakemu*; päiväkotihaku*; päiväkotihakemu*; vaihtaa|vaihto tarhaa|tarhan; hoitosopimu*; hoitoaik*; irtisanoa päiväkotipaik*|hoitopaik*; hoitoon miten|mistä haetaan|hakea|haku; effica; esiopetushaku*; kotihoidosta päiväko*|hoitoon; päiväkotiin siirty*|muutto|muuttava*; tarvitaan hoitopaikka; hoitopaikka nopeasti; hoitopaikka lapselle; mistä hoitopaikka; töihin paluu hoitopaikka; äkkiä hoitoon; paikka päiväkodi*; paikkaa haet*`,
    sv: 'söka dagisplats; söka dagvårdsplats; söka plats på daghem; ansöka om dagvård*; ansöka om daghemsplats; ansöka om plats inom småbarnspedagogik*; daghemsplats; dagisplats; dagvårdsplats; plats på daghem; byta daghem; byta dagis; kö till daghem; plats snabbt dagvård; beslut om småbarnspedagogik; dagisplats snabbt; behöver dagvård; fått jobb dagvårdsplats; vad kostar dagis; skiftesvård; nattvård barn; ansöka om dagvård; daghemsansök*; dagisansök*; behöver|får dagisplats|dagvårdsplats|daghemsplats; säga upp dagisplats*|dagvårdsplats*|daghemsplats*; söka till dagis|daghem|daghemmet; var söker man dagis*|daghem*; behöver dagvårdsplats; vårdplats snabbt; tillbaka till jobbet plats',
    en: 'apply for daycare; apply for day care; apply for kindergarten; apply for early childhood education; daycare place; day care place; kindergarten place; change daycare; place in daycare; no daycare place; need daycare quickly; daycare queue; transfer to another daycare; daycare place quickly; needs daycare; got a job needs daycare; how much does daycare cost; night shift childcare; need|needs|find|get nursery|kindergarten|daycare place; apply nursery|kindergarten; cancel daycare|kindergarten|nursery; daycare|kindergarten|nursery application|enrolment|enrolling|waiting; need a daycare place; returning to work child; nursery place',
  },
  {
    id: 'family-daycare',
    names:
      'perhepäivähoi*; perhepäivähoitaj*; perhepäivähoidon ohja*; ryhmäperhepäivä*; ryhmis; familjedagvård*; familjedagvårdare; gruppfamiljedag*; familjedaghem*; family day care; family daycare; family day-care; childminder*; group family day',
    fallback:
      'varhaiskasvatu*; päivähoi*; småbarnspedagog*; dagvård*; early childhood education*; early education',
    fi: `pph; pph:n; pph:lle; pph:lla; pph-ohjaaja; pphoitaja; perhepäivähoitaja; perhepäivähoitoon; perhepäivähoidossa; perhepäivähoitopaikka; perhepäivähoidon ohjaaja; perhepäivähoidonohjaaja; perhepäivähoitajan varahoito; perhepäivähoitajan sijainen; ryhmäperhepäiväkoti; ryhmäperhis; rpk; hoitaja kotonaan; hoitajan kotona; kodinomainen hoito; pieni ryhmä kodinomainen; kolmiperhehoi*; hoitotäti; hoitotädin; hoitotädille; perhepäivähoitajaksi; pienemmän paikan; pieneen ryhmään hoito*; hoitaja ottaa lapsia kotiinsa;
      hoitaja omassa kodissaan; hoitolaps*; varahoitopaik*; perhepäivähoitajien; pph-hoito; perhepäivä*`,
    sv: 'dagmamma; dagmamman; familjedagvårdaren; familjedagvårdsledare; familjedagvårdshandledare; hemma hos dagvårdare; dagvårdare i eget hem; gruppis; gruppfamilje; reservvård familjedag*; liten grupp hemlik; dagmammor; hemma hos vårdare; dagmamm*; dagbarnvårdar*; dagvårdare hemma',
    en: "child minder; day care at a childminder; home-based daycare; childminder's home; family day carer; substitute for the childminder; small home-like group; childminder; at the minder's home; small home daycare; day mother; daycare in a home; registered childminder*",
  },
  {
    id: 'open-daycare',
    names:
      'avoin päiväkoti; avoimen päiväkodin; avoimet päiväkodit; avoin varhaiskasvatu*; avoimen varhaiskasvatuk*; avoimet varhaiskasvatuspalvel*; asukaspuisto*; leikkipuisto*; avoin päivä- toiminta; öppet daghem; öppna daghem*; öppen småbarnspedagogik*; öppen dagvård; öppen verksamhet för barn; lekpark*; invånarpark*; open daycare; open day care; open day-care; open early childhood education; open kindergarten; playground activit*',
    fallback:
      'perhekahvil*; perhekerho*; perhekeskus*; kohtaamispaik*; familjecafé*; familjeklubb*; familjecenter; family café; family centre; meeting place',
    fi: `avoin päiväkoti; avoin päikky; avoimessa päiväkodissa; avoimeen päiväkotiin; avoimen päiväkodin ohjaaja; avoin vaka; avoin toiminta kotona oleville; avointa toimintaa lapsille; kotihoidossa oleville lapsille toimintaa; kotona olevien lasten toiminta; vanhemman kanssa yhdessä toimintaa; taaperolle tekemistä; tekemistä taaperon kanssa; leikkiseuraa kotona oleva*; toimintaa kotona oleville; leikkipuistotoiminta; muskari päiväkoti; ilman ilmoittautumista lapselle;
      avopäiväko*; leikkitreff*; leikkikaver* kotona|hoidossa|kotihoi*; taapero kaipaa|kaipaavat|tekemistä|seuraa; taaperolle seuraa|seuraa|kavereita|kerho; kotona|kotihoidossa olevalle|oleville|olevan lapselle|taaperolle|lapsille seuraa|tekemistä|toimintaa; avoin kerho; asukastup*; perhepuisto*; leikkipuist*; toimintaa|tekemistä taapero*|pikkulapsi|pienille; ei hoidossa leikkikaver*; leikkikavereita lapselle|taaperolle`,
    sv: 'öppna daghemmet; öppet dagis; verksamhet för hemmavarande barn; verksamhet för barn som vårdas hemma; sysselsättning för småbarn; lekparksverksamhet; lekkompisar; utan anmälan barn; öppna förskolan; lekträff*; lekpark*; sysselsättning hemmabarn|hemma småbarn; lekkamrat* hemma',
    en: 'drop-in daycare; drop-in activities for toddlers; activities for children at home; activities for children cared for at home; something to do with a toddler; playgroup*; playmates for a child at home; open activities with parent; toddler group*; stay and play; parent and toddler; drop-in playgroup; playmate*',
  },
  {
    id: 'early-education-club',
    names:
      "kerhotoimin*; lastenkerho*; leikkikerho*; päiväkerho*; varhaiskasvatuskerho*; kerho 2-5*; kunnan kerho; muksukerho*; klubbverksamhet; barnklubb*; lekklubb*; dagklubb*; dagklubbar; play club*; children's club*; day club*; taaperokerho*; leikkikoulu*; lekskol*; lekis; lekgrupp*; toddler club*",
    fallback:
      'avoin päiväkoti; varhaiskasvatu*; seurakunnan varhaiskasvatus; seurakun*; småbarnspedagog*; församling*; early childhood education*; parish',
    fi: `kerhopaikka; kerhopaikkaa; kerhohaku; kerhohakemus; kerho 3-vuotiaalle; kerho 2-vuotiaalle; kerho nelivuotiaalle; kerho kotihoidossa; kotihoidon lapselle kerho; päiväkerhoon; muutaman tunnin kerho; pari kertaa viikossa kerho; mll kerho;
      kerho taapero*|leikki-ikäi*|kotihoi*|hoidettavalle; kerho|kerhoa 2v|3v|4v|5v|2-vuotiaalle|3-vuotiaalle|4-vuotiaalle|5-vuotiaalle|pienille; kerholai*; leikkis; kerho ennen eskaria; kerhoon kotihoi*|taapero|3-vuotias|4-vuotias`,
    sv: 'klubb för barn; klubb för treåring*; klubbplats; dagklubben; klubb några timmar; klubb för hemmavarande; klubbverksamheten; klubb treåring*|fyraåring*|tvååring*|småbarn|hemma; klubbarn',
    en: 'club for a three-year-old; club for toddlers; club a few hours a week; club for children at home; place in a club; playschool; toddlers|toddler club; club three-year-old|four-year-old|two-year-old',
  },
  {
    id: 'preschool',
    names:
      'esiopetu*; esiopetuksen; esiopettaj*; esikoulu*; kaksivuotinen esiopetus; täydentävä varhaiskasvatu*; förskol*; förskoleundervisning*; förskolelärar*; tvåårig förskol*; preschool*; pre-school*; pre-primary*; preprimary',
    fallback:
      'varhaiskasvatu*; perusopetu*; småbarnspedagog*; grundläggande utbildning*; early childhood education*; basic education',
    fi: `eskari; eskariin; eskarissa; eskarin; eskarilainen; eskarilais*; eskariope; eskariopettaja; eskari-ikäi*; esiopetus; esiopetukseen; esiopetukseen ilmoittautumi*; ilmoittautuminen esiopetukseen; eskaripaikka; eskaripäivä; eskarin aloit*; eskarikuljetus; esiopetuksen kuljetus; viskari; viskarilainen; esiopetusryhmä; esiopetusoppila*; esiopetusikäi*; esioppilas; esioppila*; esiopetuksen oppilashuol*;
      eskarihakemu*; eskarihaku*; täydentävä|täydentävän vaka; esiopetuspäätö*; esiopetusvelvolli*; lykätä|lykkäys|lykkäystä eskari*|esiopetu*; kerta* eskari*|esiopetu*; toinen vuosi eskari*|esiopetu*; viisivuotiaiden esiopetus; eskarivuo*; eskarilais* tuki*`,
    sv: 'förskolan; förskola; i förskolan; förskolebarn; förskoleelev*; förskoleplats; anmälan till förskol*; skjuts till förskolan; förskolestart; förskolläraren; förskolestart*; förskoleplikt*; börjar i förskola*; anmälan förskolan',
    en: 'preschool class; preschool teacher; enrol in preschool; enrolment in preschool; preschooler*; preschool transport; reception class; pre-primary class; start|starts|starting preschool|pre-primary; preschool enrolment; preschool age',
  },
  {
    id: 'special-teacher-early',
    names:
      'varhaiskasvatuksen erityisopettaj*; erityislastentarhanopettaj*; varhaiserityisopet*; varhaiserityiskasvatu*; kiertävä varhaiskasvatuksen erityisop*; veo; kveo; rveo; konsultoiva varhaiskasvatuksen erityis*; kiertävä erityisopettaja; kelto; elto; speciallärar* inom småbarnspedagog*; speciallärar* småbarnspedagog*; specialbarnträdgårdslärar*; ambulerande speciallärar*; veo-lärare; special needs teacher early childhood; special education teacher early childhood; early childhood special education; special teacher in early childhood; special kindergarten teacher; special needs early education',
    fallback:
      'varhaiskasvatu*; erityisopet*; småbarnspedagog*; speciallärar*; early childhood education*; early education; special education',
    fi: `veo; veon; veolle; veoa; veot; veo:n; kelto; kelton; kveo; elto; kiertävä elto; kiertävä veo; ryhmän veo; veon konsultaatio; päiväkodin erityisopettaja; erityisopettaja päiväko*; päiväkodin erkka; erityisopettaja varhaiskasvatu*; erityisopettaja eskari*; päiväkodin erityisope; erityisope päiväko*; tuen tarve päiväkodissa; tukea tarvitseva lapsi päiväkodissa; erityistä tukea päiväkodissa; päiväkodissa tuen tarve; lapsen tuki päiväkodissa; tehostettu tuki päiväkodissa; erityinen tuki päiväkodissa; yleinen tuki päiväkodissa; alle kouluikäisen tuen tarve; tukea ryhmälle päiväkoti; ei pysy piirissä; lapsiryhmä levoton; eritysope päiväkoti; päiväkodin erityis*; eltolle; puree muita päiväko*|eskari*; riehuu eskari*; kaipaan tukea ryhmä*; leikki ei suju päiväko*; ei leiki muiden kanssa päiväko*;
      vaka-erityis*; vakan erityis*; vaka erityisope*|erityisopettaj*; varhaiserityis*; erkka|erkkaope|erityisope|erityisopettaja päikky|päikyssä|tarha|tarhassa|päiväko*|eskari|eskarissa; tarvitsee|tarvitsevat|tarvita tukea päiväko*|päikyssä|tarhassa|eskari*|vaka|vakassa; eskarilaisen tuki|tuesta|tukea|tuen; vakan|vaka tuki|tuen|tukea; oppimisen tuki eskari*|esiopetu*|päiväko*; puhe viivästy*|puhu|epäselv* päiväko*|päikky|tarha; inklusiivi* varhaiskasvatu*; tuen järjestelyt päiväko*|vaka|varhaiskasvatu*; lapsen tuki varhaiskasvatu*; ei leiki muiden kanssa; leikki ei suju; lapsi omissa oloissaan; ryhmässä vaikeaa; puree päiväkodissa; lyö päiväkodissa; ei pysy ryhmässä; päiväkodissa haasteita; tuen tarve päiväkoti; keskittymisvaikeus päiväkoti`,
    sv: 'speciallärare på daghem*; speciallärare dagis; veo; elto; ambulerande specialbarnträdgårds*; specialpedagog daghem*; barn i behov av stöd daghem*; stödbehov på daghem*; stöd på daghemmet; särskilt stöd på daghem*; speciallärare i förskol*; daghemmets speciallärare; behöver stöd i barngruppen; orolig barngrupp; specialpedagog* dagis|daghem*|småbarns*; specialsmåbarns*; speciallärare på dagis; barn behöver stöd på dagis|daghemmet|daghem; veo på daghem*|dagis; stöd på dagis; leker inte med andra; svårt i gruppen; biter på dagis; slår på dagis; utmaningar på daghemmet; behov av stöd på dagis',
    en: 'special teacher at daycare; special teacher at kindergarten; special needs teacher daycare; special education kindergarten; child needs support at daycare; support needs at daycare; special needs child daycare; special support daycare; itinerant special teacher; preschool special teacher; extra|more|special support daycare|kindergarten|nursery|preschool; support need* daycare|kindergarten|nursery; early childhood special; learning support preschool; does not play with others; difficult in group; bites at daycare; hits at daycare; needs support at nursery',
  },
  {
    id: 'early-education-support',
    names:
      'lapsen tuki varhaiskasvatu*; kolmiportainen tuki varhaiskasvatu*; integroitu ryhmä; integroidut ryhm*; integroitu erityisryhm*; erityisryhm* varhaiskasvatu*; varhaiskasvatuksen pienryhm*; varhaiskasvatuksen avustaja; avustaja varhaiskasvatu*; stöd inom småbarnspedagog*; integrerad grupp; integrerade grupper; specialgrupp* småbarnspedagog*; assistent inom småbarnspedagog*; assistent på daghem; support in early childhood education; integrated group*; special group early childhood; assistant in early childhood education; lapsikohtainen avustaj*; ryhmäkohtainen avustaj*; erityisryhmäpaik*; pienennetty ryhmä; avustava henkilö varhaiskasvatu*',
    fallback:
      'varhaiskasvatuksen erityisopettaj*; varhaiskasvatu*; speciallärar* inom småbarnspedagog*; småbarnspedagog*; early childhood education*',
    fi: `avustaja päiväkotiin; avustaja päiväkodissa; avustajaa päiväkotiin; päiväkodin avustaja; päiväkotiavustaja; henkilökohtainen avustaja päiväko*; integroitu päiväkoti*; integroituun ryhmään; inte-ryhmä; pienryhmä päiväkodissa; pienryhmäpaikka päiväko*; erityispäiväkoti; erityisryhmä päiväkodissa; lapsi puree päiväkodissa; puree muita lapsia; puree toisia lapsia; lyö muita lapsia; lyö toisia lapsia; satuttaa muita lapsia; satuttaa toisia lapsia; karkailee päiväkodissa; ei leiki muiden kanssa; ei leiki toisten; itkee päiväkodissa; ei viihdy päiväkodissa; käytös päiväkodissa; haastava käytös päiväko*; haastava lapsi päiväko*; huoli lapsesta päiväkodissa; päiväkoti huolissaan; tukipäätös varhaiskasvatu*; hallintopäätös tuesta varhaiskasvatu*;
      päiväko*|päikky|tarha|tarhassa|eskari|vaka avustaj*|avustajaresurss*|resurss*|pienryhm*; päiväko*|päikky|päikyssä|tarhassa|eskarissa puree|purra|karkaa|karkail*|rauhaton|rauhattom*|levoton|levottom*|vetäyty*|satutt*|heittele*|keskittymi*; lyö*|löi*|töni* muita|toisia|kavereita päiväko*|päikyssä|tarhassa|eskarissa; pärjää|pysy|viihdy ryhmässä päiväko*|päikky*|tarha*|eskari*; ei kuuntele|tottele|leiki päiväko*|päikyssä|tarhassa|eskarissa; tuen päätös vaka|varhaiskasvatu*|päiväko*; leikkitaido*; ryhmässä toimimi* päiväko*|eskari*; siirtymätilante* päiväko*|eskari*; käytös|käyttäyty* päiväko*|päikky*|tarha*|eskari*`,
    sv: 'assistent på dagis; assistent till daghem*; specialdaghem; smågrupp på daghem*; biter andra barn; barnet biter; slår andra barn; leker inte med andra; gråter på dagis; gråter på daghemmet; utmanande beteende daghem*; orolig för barn på dagis; daghemmet är oroligt; bits|bitas|slåss|utbrott|aggressiv*|orolig|rastlös|rymmer|svårt dagis|daghem*|förskolan; assistent|resurs dagis|daghem*|förskolan; specialgrupp* daghem*|dagis',
    en: 'assistant at daycare; daycare assistant for child; bites other children; hits other children; does not play with others; cries at daycare; challenging behaviour at daycare; small group at daycare; special daycare; behaviour at kindergarten; daycare is worried; tantrum*|bites|biting|hits|hitting|restless|behaviour|behavior|withdrawn daycare|kindergarten|nursery|preschool; assistant|aide|helper daycare|kindergarten|nursery|preschool',
  },
  {
    id: 'early-education-social-worker',
    names:
      'varhaiskasvatuksen sosionom*; varhaiskasvatuksen kuraattor*; varhaiskasvatuksen psykolog*; varhaiskasvatuksen perheohja*; varhaiskasvatuksen perhetyö*; varhaiskasvatuksen sosiaaliohja*; päiväkodin kuraattor*; esiopetuksen kuraattor*; esiopetuksen psykolog*; kurator inom småbarnspedagog*; kurator för förskol*; psykolog inom småbarnspedagog*; familjehandled* inom småbarnspedagog*; socionom inom småbarnspedagog*; early childhood education social worker; early childhood education psychologist; early education family counsellor; social pedagogue early childhood; preschool social worker; preschool psychologist; vaka-psykolog*; vakapsykolog*; eskaripsykolog*; vakaperheohj*; vakakuraattor*; dagiskurator*; daghemskurator*; förskolekurator*; förskolepsykolog*',
    fallback:
      'perheohja*; koulukuraat*; koulupsykolog*; familjehandled*; kurator*; skolpsykolog*; family guidance; school social worker; school psychologist',
    fi: `vaka-kuraattori; vakakuraattori; eskarin kuraattori; eskarikuraattori; kuraattori eskari*; kuraattori esiopetu*; kuraattori päiväko*; päiväkodin psykologi; psykologi päiväko*; eskarin psykologi; psykologi eskari*; psykologi esiopetu*; päiväkodin sosionomi; päiväkodin perheohjaaja; perheohjaaja päiväko*; päiväkodin perhetyöntekijä; sosionomi päiväko*; vaka-sosionomi; perheen ohjaus päiväkodissa; sosiaalityöntekijä päiväko*;
      vaka|vakan kuraattori|psykologi|sossu|perheohjaaja; oppilashuolto|opiskeluhuolto esiopetu*|eskari*; päiväko*|päikky*|tarha* sossu|kuraattori|psykologi|perheohjaaja|perhetyöntekijä`,
    sv: 'kurator på daghem*; kurator i förskolan; psykolog på daghem*; psykolog i förskolan; daghemmets familjehandled*; daghemmets socionom; familjehandledare daghem*; daghemskurator',
    en: 'family counsellor at daycare; daycare social worker; psychologist at daycare; psychologist in preschool; social worker at kindergarten; family worker at kindergarten; daycare psychologist; daycare|kindergarten|nursery|preschool counsellor|psychologist|social',
  },
  {
    id: 'early-education-plan',
    names:
      "vasu; vasu-keskustel*; varhaiskasvatussuunnitelm*; lapsen varhaiskasvatussuunnitelm*; lapsen esiopetuksen oppimissuunnitelm*; leops; plan för småbarnspedagogik*; barnets plan för småbarnspedagog*; individuell plan småbarnspedagog*; early childhood education plan; individual ecec plan; child's individual plan early",
    fallback:
      'varhaiskasvatu*; päiväkot*; varhaiskasvatuksen erityisopettaj*; småbarnspedagog*; daghem*; early childhood education*; daycare',
    fi: 'vasu; vasun; vasua; vasukeskustelu; vasukeskustel*; vasupalaver*; vasu-palaveri; lapsen vasu; vasun päivit*; vasuun; leops; leops-keskustel*; hyve4; hyve 4; vasukaavake; vasulomake; vasupohja; varhaiskasvatuskeskustelu; tiedonsiirto eskari*; siirtopalaver* päiväko*; nivelvaihe päiväko*; vasukeskustelu*; vasupalaveri; suunnitelma päiväko*|vaka|varhaiskasvatu*; tiedonsiirto|siirtopalaver*|siirtymä|siirtyminen|siirtyessä päiväko*|eskari*|esiopetu*; nivelvaih* eskari*|päiväko*|esiopetu*; hyve-lomak*; hyve; vasu-pala*; vasukeskus*',
    sv: 'barnets plan; samtal om småbarnspedagogisk plan; individuell plan för barnet daghem; plansamtal daghem; läroplanssamtal; informationsöverföring daghem; övergång till förskola; plansamtal*; övergång* daghem*|dagis|förskola*; informationsöverföring*',
    en: "child's plan at daycare; daycare plan discussion; ecec plan; individual plan daycare; transition to preschool; transfer of information daycare; early education plan meeting; individual plan daycare|early|preschool; transition|transfer daycare|kindergarten|preschool",
  },
  {
    id: 'shift-care',
    names:
      'vuorohoi*; vuoropäivähoi*; ympärivuorokautinen päivähoito; ympärivuorokautinen varhaiskasvatu*; vuorohoitopäiväko*; iltahoito; yöhoito päiväkoti; viikonloppuhoito; skiftesvård*; skiftvård*; dygnetruntvård*; kvälls- nattvård; skiftdagvård*; round-the-clock*; shift care; shift day care; evening and night care; 24-hour daycare; overnight daycare',
    fallback:
      'varhaiskasvatu*; päivähoi*; päiväkot*; småbarnspedagog*; dagvård*; early childhood education*; early education; daycare',
    fi: `vuorohoito; vuorohoitoon; vuorohoitopaikka; vuorohoitoyksik*; vuorotyö; vuorotyöläi*; vuorotyössä; vuorotyötä tekevä; kolmivuorotyö; yövuoro; yövuorossa; iltavuoro; iltavuoroja; yötyö; yötöissä; yötöitä; viikonlopputyö*; viikonloput töissä; tekee vuorotyötä; hoito yöksi vanhempi töissä; illaksi hoitoon vanhempi töissä; lapsi yöksi päiväko*; yöhoito lapsi; hoito yöaikaan; lauantaina päiväkoti; viikonlopuksi päiväko*; iltapäiväkoti; opiskelee iltaisin lapsi hoito*|hoito; epäsäännölliset työajat; yövuor*; iltavuor*; vuorotyö*; viikonlopputöi*; öisin töissä; yöhoito; iltahoito; vuoropäiväk*; epäsäännöl* työ*; 3-vuoro*; kolmivuoro*;
      öisin|yöllä töissä|siivoaa|työ*; kolmea|kolmessa|kahta|kahdessa vuoroa|vuorossa; hoitoa|hoito iltaisin|viikonloppuisin|öisin|aamulla töissä|töihin|vuoro|vuorot; iltaisin|viikonloppuisin töissä; vuoropäik*; iltapäik*; tekee yötä|öitä; 24h päiväko*|hoito|päikky; aamuvuor*; ennen kuutta hoitoon|päiväkotiin|töihin; vuorovanhe*; vuorotyövanhe*; opiskelee|opiskele iltaisin|viikonloppuisin; reissutyö*; keikkatyö* lapsi*; hoitoaika aikainen|myöhäinen`,
    sv: 'skiftarbet*; skiftesarbet*; jobbar i skift; jobbar skift; nattskift*; kvällsskift*; nattarbet*; jobbar på natten; jobbar nätter; jobbar kvällar; jobbar veckoslut; nattvård barn; kvällsvård barn; helgvård; dagvård på natten; dagvård på kvällen; oregelbunden arbetstid; skiftvård*; obekväma arbetstider; jobbar natt|kväll|helg; nattvård; dygnetruntdagis; natthem*; nattdagis; tvåskift*; treskift*; kvällsöppet|nattöppet|helgöppet; öppet natten|kvällen|helgen dagis|daghem*; jobbar på kvällarna|nätterna|helgerna; studerar på kvällarna|kvällar; morgonskift*; kvällsdagis',
    en: 'shift work; works shifts; works nights; night shift; night shifts; evening shift; weekend work daycare; daycare at night; evening daycare; care overnight parent at work; irregular working hours; parent works evenings; shift worker*; night shift*; shift work*; evening shift*; works nights|evenings|weekends; night care; round-the-clock daycare; 24-hour daycare; works|working nights|night|shifts|weekends; parent|mother|father|mum|dad works night|shifts|weekend|evening; weekend daycare|childcare; evening|night daycare|childcare|nursery; early shift; three shifts',
  },
  {
    id: 'private-daycare',
    names:
      'yksityinen varhaiskasvatu*; yksityisen varhaiskasvatu*; yksityinen päiväko*; yksityiset päiväkod*; yksityisen hoidon tuki; yksityisen hoidon tue*; palveluseteli varhaiskasvatu*; varhaiskasvatu* palvelusetel*; yksityinen päivähoito; privat daghem*; privata daghem*; privat småbarnspedagog*; stöd för privat vård; privatvårdsstöd*; servicesedel småbarnspedagog*; private daycare; private day care; private early childhood; private kindergarten; private day care allowance; service voucher early childhood; daycare voucher',
    fallback:
      'varhaiskasvatu* palveluohja*; varhaiskasvatu*; päivähoi*; småbarnspedagog*; dagvård*; early childhood education*; early education',
    fi: `yksityinen päikky; yksityinen tarha; yksityiseen päiväkotiin; yksityinen perhepäivähoitaja; yksityinen pph; palveluseteli päiväko*; palveluseteli päivähoito*|päivähoito; päiväkodin palveluseteli; yksityinen hoito; yksityinen hoitaja lapselle; hoitaja työsuhteeseen; palkata hoitaja; palkata lastenhoitaja; hoitorenkaa*; hoitorengas; steinerpäiväkoti; montessoripäiväkoti; yksityisen hoidon kuntalisä; yksityisen päiväkodin valvonta; valvonta yksityinen päiväko*;
      vaka-setel*; vakasetel*; palveluseteli vaka|vakaan|varhaiskasvatu*; palvelusetelipäiväko*; pilke; norlandia; touhula; ankkalampi; nanny; au pair; hoitaja palkata kotiin lapselle`,
    sv: 'privat dagis; privata dagis; privat barnskötare; privat vård av barn; privat vårdare; anställa barnskötare; servicesedel dagvård*; servicesedel till daghem; privat familjedagvård*; steinerdaghem; montessoridaghem; servicesedel dag*|dagis|daghem|småbarns*; privat dagvård',
    en: 'private nursery; voucher for daycare; hire a nanny; employ a nanny; private childminder; private care allowance; montessori; steiner daycare; private childcare; nanny; au pair; nannies; voucher daycare|kindergarten|nursery|early; service voucher',
  },
  {
    id: 'daycare-fees',
    names:
      'varhaiskasvatusmaksu*; varhaiskasvatuksen asiakasmaksu*; päivähoitomaksu*; päiväkotimaksu*; asiakasmaksut varhaiskasvatu*; maksut varhaiskasvatu*; klientavgift* småbarnspedagog*; avgift* inom småbarnspedagog*; avgift* för småbarnspedagog*; dagvårdsavgift*; daghemsavgift*; early childhood education fee*; daycare fee*; day care fee*; fees early childhood; client fee* early childhood',
    fallback:
      'varhaiskasvatu* palveluohja*; varhaiskasvatu*; päivähoi*; småbarnspedagog*; dagvård*; early childhood education*; early education',
    fi: `päivähoitomaksu; päivähoidon maksu; päiväkodin maksu; päiväkodin hinta; päiväkodin lasku; päivähoitolasku; varhaiskasvatuslasku; mitä päiväkoti maksaa; mitä päivähoito maksaa; paljonko päiväkoti maksaa; maksuvapautus päiväko*; maksualennus päiväko*; tuloselvity* päiväko*; tuloselvity* varhaiskasvatu*; tuloselvity* päivähoi*; maksupäätös varhaiskasvatu*; maksupäätös päivähoi*; nollamaksu*; sisarusalennus; varhaiskasvatuksen laskutus; päivähoidon laskutus;
      maksuvapa* varhaiskasvatu*|päiväko*|vaka; vaka-maksu*; vakamaksu*; päiväkotilasku*; päiväkotimaksu*; tarhamaksu*; päiväko*|päivähoi*|varhaiskasvatu*|vaka maksaa|maksamaan|maksut|maksu|lasku|laskut|laskutu*|tulotied*|alennus|perintä`,
    sv: 'avgift på dagis; dagisavgift; vad kostar dagis; vad kostar daghem*; kostar dagvården; faktura dagvård; faktura daghem; inkomstutredning dagvård*; inkomstutredning småbarnspedagog*; syskonrabatt; nedsatt avgift dagvård*; fakturering småbarnspedagog*; dagisavgift*; avgiftsfri* småbarns*|dagis|dagvård*; räkning|faktura|avgift|avgiften dagis|daghem*|dagvård*|småbarns*',
    en: 'cost of daycare; how much does daycare cost; price of daycare; daycare bill; daycare invoice; income statement daycare; sibling discount; daycare payment; kindergarten fee; fee reduction daycare; daycare|kindergarten|nursery|preschool fees|fee|cost|costs|bill|invoice|pay|payment|price',
  },
  {
    id: 'starting-daycare',
    names:
      'päiväkodin aloitt*; varhaiskasvatuksen aloitt*; pehmeä laskeutumi*; tutustumiskäyn* päiväko*; aloituskeskustel*; inskolning*; mjuklandning daghem; börja på daghem; start på daghem; inledande samtal daghem*; starting daycare; starting early childhood education; soft landing; settling in daycare; getting acquainted with daycare',
    fallback: 'päiväkot*; varhaiskasvatu*; daghem*; småbarnspedagog*; daycare; early childhood education*',
    fi: 'päiväkodin aloitus; aloittaa päiväkodissa; aloittaa päiväkodin; aloittaa hoidon; aloittaa päivähoidon; tarhan aloitus; päivähoidon aloitus; hoidon aloitus; tutustuminen päiväkotiin; päiväkotiin tutustuminen; pehmeä lasku; eroahdistus päiväkoti; eroahdistus päiväko*; eroitku; itkee kun jää hoitoon; jäämisitku; ei halua jäädä päiväkotiin; ei halua mennä päiväkotiin; päiväkotiin jääminen vaikea; lapsi aloittaa päiväko*; aloittaa|aloitti|aloittaminen|aloitus tarhan|päikky|päikyn|päikyssä|varhaiskasvatu*|vaka|vakassa|päiväkot*; ensimmäistä|eka|ekaa kertaa päiväko*|hoitoon|päikky*|tarhaan; tutustumisjakso*; jää itkien hoitoon; jää|jättää|jättäminen hoitoon itk*|vaikea; halua|suostu|vastustaa|vastusta päiväkotiin|tarhaan|päikkyyn|hoitoon mennä|jäädä|lähteä|menoa|jäämi*; halua|suostu päiväkotiin|tarhaan|päikkyyn|hoitoon lapsi|taapero; eroahdis*; hoitoonjättö*; hoidon alku; itkee päiväkotiin jäädes*; jääminen vaikeaa; päiväkodin aloitu*; tutustumispäiv*; itkee aamuisin päiväkoti',
    sv: 'börja dagis; börjar på dagis; börjar på daghem; bekanta sig med daghemmet; gråter när hen lämnas; vill inte till dagis; vill inte gå till dagis; separationsångest dagis; inskolning på dagis; dagisstart; inskol*; börja|börjar dagis|daghem*|dagvård*; gråter lämning|lämnas|lämnar; vill inte dagis|daghem*; första gången dagis|daghem*; gråter vid lämning; inskolning; börja på dagis; svårt att lämna',
    en: 'start daycare; starts daycare; starting kindergarten; separation anxiety daycare; cries when left at daycare; does not want to go to daycare; refuses to go to daycare; first day at daycare; introduction to daycare; drop-off; drop off cries|crying|hard; settling-in; settle in at daycare|nursery; first time|day daycare|kindergarten|nursery; separation anxiety; refuses|want daycare|kindergarten|nursery; cries at drop-off; settling in; starting nursery; drop-off is hard',
  },
  {
    id: 'meals-and-diets',
    names:
      'päiväkodin ruokailu*; erityisruokavalio* päiväko*; ruokapalvelu*; allergiaruok*; specialkost*; kosttjänst*; special diet* daycare; meal service*',
    fallback: 'päiväkot*; varhaiskasvatu*; daghem*; småbarnspedagog*; daycare; early childhood education*',
    fi: 'erityisruokavalio* päiväko*|eskari*|koulu*|tarha*; päiväko*|eskari|koulu allergia*|allergi*|ruokavalio*; päiväkodin ruoka; kouluruoka*; ruokalista*',
    sv: 'specialdiet* dagis|daghem*|skola*; allergi* dagis|daghem*; dagismat*; skolmat*',
    en: 'special diet daycare|school|kindergarten; allergy|allergies daycare|kindergarten; school meals; daycare food',
  },
];
