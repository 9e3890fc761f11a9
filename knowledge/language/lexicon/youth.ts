import type { ConceptSource } from './concept.ts';

/** Young people: youth work in its kinds, guidance into studies and work, loneliness, first home. */
export const youth: readonly ConceptSource[] = [
  {
    id: 'youth-work',
    names:
      'nuorisotyö*; nuorisopalvelu*; nuorisotoim*; nuorisoyksik*; ungdomsarbet*; ungdomstjänst*; ungdomsväsende*; youth work*; youth services',
    general: true,
    fi: `nuorisotyöntekijä; nuoriso-ohjaaja; nuoriso-ohjaaj*; nuorisonohjaaja; nuoriso-ohjaus; nuorisosihteeri; nuorisotyönohjaaja; nuorten toiminta; nuorille toimintaa; nuorten vapaa-aika; nuorten vapaa-ajan toiminta;
      nuorten illat; nuorisotapahtum*; nuorisotoimisto; nuorten ohjaaja; kunnan nuoriso*; nuoriso; nuoret notkuu; nuorille tekemistä; nuorille paikka; missä nuoret voi; nuoret hengailee`,
    sv: 'ungdomsledare; ungdomsarbetare; ungdomssekreterare; ungdomsbyrå*; verksamhet för unga; ungdomsverksamhet*; ungdomsväsendet; unga fritid',
    en: 'youth worker; youth leader; activities for young people; activities for teenagers; youth office; things to do for teens; youth services office',
  },
  {
    id: 'youth-centre',
    names:
      'nuorisotalo*; nuorisotalo; nuorisotila; nuorisotil*; nuorisokeskus; nuorisokahvila*; nuorten talo; nuorten tila; ungdomsgård*; ungdomsgårdar*; ungdomslokal*; ungdomscafé*; youth cent*; youth club*; youth house; youth caf*',
    fallback: 'nuorisotyö*; nuorisopalvelu*; ungdomsarbet*; youth work*',
    fi: `nuokkari; nuokkarille; nuokkarilla; nuokkarin; nuta; nutalla; nutalle; nutat; nuoriso talo; nuorten kahvila; nuorten kohtaamispaik*; nuorten hengailupaik*; nuorten oleskelutila; nuorisotalon aukiolo*; missä nuoret voi hengata;
      nuorille hengailupaik*; nuorten olohuone; bänditila; skeittihalli; varhaisnuorten ilta*; varkki-ilta*; hengata iltaisin; nuorille paikka iltaisin; nuokku auki; nuorille tila`,
    sv: 'ungdomsgården; gården för unga; gårdskväll*; häng för unga; ställe för unga; träffpunkt för unga; mötesplats för unga; ungdomshus*; bandrum; var kan ungdomar hänga; ungdomsgård; ungdomsgården öppen',
    en: 'hangout for teens; place for teenagers to hang out; place for young people; drop-in for teenagers; teen club; youth space; band room; where can teens hang out; youth club open',
  },
  {
    id: 'outreach-youth-work',
    names:
      'etsivä nuorisotyö*; etsivä nuorisotyöntekijä; etsivän nuorisotyön*; uppsökande ungdomsarbet*; uppsökande ungdomsarbetar*; uppsökande arbet* ung*; outreach youth work*; outreach worker young; detached youth work',
    fallback:
      'erityisnuorisotyö*; Ohjaamo; nuorisotyö*; nuorten palveluohjau*; Navigator*; ungdomsarbet*; youth work*; service counselling for young',
    fi: `etsivä; etsivät; etsivälle; etsivää; etsivään; etsivä työ; etsivä työntekijä; nuori ei lähde kotoa; nuori ei poistu kotoa; ei poistu kotoa; ei tule ulos huoneestaan; ei tule huoneestaan; ei käy ulkona; ei käynyt ulkona; ei mene ulos; ei liiku minnekään; ei lähde minnekään; istu* kotona; maka* kotona; kotiin jumittu*; jumittu* kotiin; eristäyty*; vetäyty* huonee*; ei ulkona kotoa; nuori jäänyt kotiin; jäänyt kotiin peruskoulun jälkeen;
      nuori|poika|tyttö istu* kotona; nuori|poika|tyttö maka* kotona; nuori kotona päivät; sulkeutunut huoneeseensa; linnoittautu* huonee*; neljän seinän sisällä; neet-nuori; neet; koulun ja työn ulkopuolel*; ilman opiskelupaikkaa; ei opiskelupaikkaa; ei opiskele eikä käy töissä; ei koulussa eikä töissä;
      keskeytti amiksen; keskeytti lukion; keskeyttänyt koulun; jätti koulun kesken; jätti amiksen kesken; koulu jäi kesken; opinnot jäi kesken; opintojen keskeyty*; opinnot keskeyty*; jatkopaik* ilman; vaille jatkopaikkaa; syrjäyty*; syrjäytymisvaara*; nuori tipahta*; nuori putoa* tuki*; nuori putos* tuki*; nuori hukassa;
      nuori ei tee mitään; ei saa nuorta liikkeelle; hikikomori; lopetti|lopettanut|keskeytti|keskeyttänyt|jätti|jättänyt amis|lukio|koulu|opinnot|opiskelu|ammattikoulu; koulu|opinnot|opiskelu|amis|lukio kesken; ei koulua ei töitä; ei töitä ei koulua; ei koulua eikä töitä; ei töitä eikä koulua; ei työtä eikä koulu*|opiskelu*; istu* himassa|himas; himassa kaikki päivät|päivät; kotona|himassa kaiket|kaikki päivät; vailla työtä; ei tee mitään himassa|kotona|päivisin; pelaa* kotona|himassa päivät|yöt; ei työ- eikä opiskelupaikkaa; ei työpaikkaa eikä opiskelu*; putosi|pudonnut koulu*|kelkasta|opinno*; parikymppinen jumissa; jumissa kotona; ei poistu huoneesta; ei ole poistunut huoneestaan; ei lähde huoneesta; huoneessaan puoli vuotta; ei koulua ei duunia; koulu kesken; keskeyttänyt amiksen; nuori kotona pelaa; ei tee mitään nuori; pelaa kaiket päivät; syrjäytyy; syrjäytyminen; nuori aikuinen eristäyty*; nuori ei vastaa viesteihin; nuorta ei tavoiteta; lapsuudenkodissa jumissa; tippunut koulusta; vetelehtii; ei opiskele eikä ole töissä; keskeytti opinnot; lopetti koulun; lukio jäi kesken; amis jäi kesken; ei tee mitään; ei työtä ei koulua; tipahtanut; pudonnut koulusta; vailla opiskelupaikkaa; ei saanut opiskelupaikkaa; peruskoulun jälkeen tyhjän päällä; päivät kotona nuori`,
    sv: 'uppsökande; unga utanför; utan studieplats; varken studerar eller jobbar; avbrutit studier*; avbröt studier*; hoppat av skolan; hoppade av skolan; sitter hemma ung*; går inte ut; lämnar inte sitt rum; kommer inte ut ur rummet; utslag* ung*; marginaliser*; isolera* sig ung*; ungdomen sitter hemma; hoppat|hoppade|hoppar av skolan|gymnasiet|studierna|yrkesskolan|yrkesinstitutet; varken jobb|jobbar|arbetar|arbete; utan jobb studieplats|skolplats|studier; sitter hemma hela dagarna; sitter bara hemma; bara sitter hemma; sitter hemma utan; gör ingenting hemma; kommer inte ut ur sitt rum; hoppat av; varken jobb eller skola; isolerar sig hemma; avbrutit studier; ung vuxen hemma; avbröt studierna; gör ingenting; inget jobb ingen skola',
    en: 'neet; not in education or work; not studying or working; dropped out; drop-out; dropout; sits at home all day; never leaves his room; never leaves her room; does not leave the house; will not leave home; without a study place; socially withdrawn; marginalised youth; quit school; drop out of school; dropping out of; neither works nor studies; not working or studying; no job or study place; no job no school; not in school or work; stays at home all day; never leaves the house; does not leave his|her room; left school no job; neither work nor school; stuck at home; not in education; left school without; not in work or school; dropped out of school; does nothing all day; no study place; neither studying nor working',
  },
  {
    id: 'special-youth-work',
    names:
      'erityisnuorisotyö*; kohdennettu nuorisotyö*; kohdennetun nuorisotyön; yksilöllinen nuorisotyö*; sosiaalinen nuorisotyö*; specialungdomsarbet*; specialiserat ungdomsarbet*; riktat ungdomsarbet*; targeted youth work; special youth work; specialised youth work',
    fallback:
      'etsivä nuorisotyö*; nuorisotyö*; koulukuraat*; uppsökande ungdomsarbet*; ungdomsarbet*; youth work*',
    fi: `erityisnuorisotyöntekijä; erityisnuoriso-ohjaaja; erityisnuoris*; nuoren yksilöohjaus; nuorelle yksilötuki; nuorelle luotettava aikuinen; nuorelle turvallinen aikuinen; pienryhmä nuorille; nuorten pienryhmä; kaveripulma*; huonossa seurassa; huono kaveripiiri; huonot kaverit; kaveriporukka huolestut*;
      nuori joutunut huonoon seuraan; nuoren kaveripiiri; riskinuor*; tukea tarvitseva nuori; nuori oireilee käytöksellä; porukka pyörii; nuorisoporukk*; kännissä nuoret; häiriköi asemalla; porukka asemalla; päihtyneet nuoret; nuoret juo puistossa; nuoret kauppakeskuk*; huono porukka; väärät porukat; vääriin porukoihin; huonoon seuraan; oireileva nuorisoporukka`,
    sv: 'specialungdomsarbetare; individuellt stöd ung*; smågrupp för unga; dåligt sällskap; fel umgänge; dåliga kompisar; trygg vuxen för unga; ungdom i riskzon*; gäng vid stationen; fulla ungdomar; ungdomar dricker',
    en: 'one-to-one youth work; small group for teens; small group for young people; bad company; wrong crowd; bad friends; youth at risk; trusted adult for a teenager; gang hangs around; drunk teens; teens drinking',
  },
  {
    id: 'street-youth-work',
    names:
      'jalkautuva nuorisotyö*; jalkautuvan nuorisotyön; katutyö*; kauppakeskusnuorisotyö*; Walkers*; Aseman Lapset; fältarbet*; gatuarbet*; street work; street youth work; street-based youth work; walkers',
    fallback: 'erityisnuorisotyö*; etsivä nuorisotyö*; nuorisotyö*; ungdomsarbet*; youth work*',
    fi: `nuoret notku*; nuoret hengaa* kauppakeskus*; nuoret pyöri* kaupungilla; nuorisojoukko*; nuorisojengi*; katujengi*; nuorisoporuk*; nuoret häiriköi*; nuorten häiriökäyttäyty*; nuoret kerääntyy; nuoret juopottele* puisto*; nuoret kaupungilla öisin; kulkee kaupungilla yö*;
      nuoret ostari*; asemalla notku*`,
    sv: 'ungdomsgäng*; unga på stan; drar på stan; driver på stan; ute sent på kvällar; fältare; gänget på torget; unga köpcent*',
    en: 'youth gang*; teens hanging around; teenagers on the streets; out late at night; hanging around the mall; groups of teenagers; street gang*',
  },
  {
    id: 'school-youth-work',
    names:
      'koulunuorisotyö*; nuorisotyö koulu*; kouluilla tehtävä nuorisotyö; koulunuorisotyöntekijä; skolungdomsarbet*; ungdomsarbete i skol*; school youth work; youth work in schools; school-based youth work; school coach',
    fallback: 'nuorisotyö*; koulukuraat*; ungdomsarbet*; youth work*',
    fi: 'nuorisotyöntekijä koulu*; nuoriso-ohjaaja koulu*; koulucoach; koulucoachi; koulunuoriso-ohjaaja; yhteisövalmentaja; ryhmäyttämi*; ryhmäytyspäivä; ryhmäytys; seiskojen ryhmäyty*; seiskaluokkalaisten ryhmäyty*; luokan ryhmäyty*; tukioppilastoimint*; välituntitoiminta nuoriso*',
    sv: 'ungdomsledare i skolan; skolcoach*; skolungdomsarbetare; gruppstärkande; grupperingsdag; stödelevsverksamhet*; vänelev*; ungdomsarbetare i skolan',
    en: 'youth worker at school; school coaching; class team building; group building for class; peer students; youth leader in school',
  },
  {
    id: 'youth-workshop',
    names:
      'nuorten työpaja*; työpajatoiminta*; työpajatoimint*; nuorisopaja*; nuorten paja; pajatoiminta; ungdomsverkst*; verkstadsverksamhet*; verkstäder* ung*; youth workshop*; workshop activities; workshops for young people; workshop for young people',
    fallback: 'Ohjaamo; etsivä nuorisotyö*; nuorisotyö*; Navigator*; ungdomsarbet*; youth work*',
    fi: `pajalle; pajalla; pajanuor*; pajajakso; pajaohjaaja; työpajajakso; starttipaja; starttipaj*; työvalmentaja paja; yksilövalmentaja paja; valmentautuja paja; työkokeiluun nuori; nuorelle työkokeilu; nuoren työkokeilu; nuorelle päivärytmi; päivärytmi nuor*; työharjoittelu nuori;
      nuorten kuntouttava työtoiminta; taidepaja; mediapaja; digipaja; kädentaitopaja; nuorten työllistymi*`,
    sv: 'verkstad för unga; verkstan; ungdomsverkstaden; startverkstad*; arbetsträning ung*; arbetsprövning ung*; dagsrytm; arbetsverkstad*; mediaverkstad*; verkstadsperiod',
    en: 'work trial for a young person; workshop period; daily rhythm for a young person; work coach for youth; start-up workshop; work training for youth; supported work youth',
  },
  {
    id: 'one-stop-guidance',
    names:
      'Ohjaamo; Ohjaamo*; Navigator; navigatorn; navigatorcent*; one-stop guidance; guidance centre for young; one-stop-shop young',
    fallback:
      'etsivä nuorisotyö*; työllisyyspalvel*; nuorten työpaja*; nuorten palveluohjau*; uppsökande ungdomsarbet*; sysselsättningstjänst*; employment services; outreach youth work*',
    fi: `ohjaamon; ohjaamoon; ohjaamosta; ohjaamossa; nuori työtön; työtön nuori; työttömän nuoren; nuorisotyöttömy*; nuorisotakuu; alle 30-vuotias työtön; alle 30-vuotiaa*; uraohja* nuor*; uravalmenn* nuor*; nuorten uraohjaus; nuori ei tiedä mitä opiskel*; ei tiedä mitä haluaa opiskella;
      mihin hakea opiskelemaan; opiskelupaikan haku; ammatinvalin*; ammatinvalintapsykolog*; nuori etsii töitä; nuorelle töitä; nuori hakee töitä; tutkintokoulutukseen valmenta*; tuva-koulutu*; yhteishaku jälkeen; jälkiohjaus; välivuosi`,
    sv: 'arbetslös ung*; ung arbetslös*; ungdomsarbetslös*; ungdomsgaranti*; yrkesval*; yrkesvalspsykolog*; karriärhandledning; karriärvägledning ung*; vet inte vad studera; söka studieplats; ung söker jobb; mellanår',
    en: 'ohjaamo; unemployed young; unemployed youth; youth guarantee; career guidance for young; career choice; under 30 unemployed; does not know what to study; young person looking for work; career planning',
  },
  {
    id: 'youth-clinic',
    names:
      'nuorisoneuvol*; nuorten neuvola; nuorisoaseman; nuorisoasema; nuorisopoli*; nuorten vastaanot*; nuorten terveysneuvon*; nuorten hyvinvointiasema; nuortenkeskus; nuorten ehkäisyneuvol*; ungdomsmottagning*; ungdomspoliklinik*; ungdomsstation*; ungdomsrådgivning*; youth clinic*; youth health clinic; youth counselling cent*; youth station',
    fallback:
      'ehkäisyneuvol*; seksuaalineuvo*; kouluterveyden*; opiskeluterveyden*; preventivrådgivning*; skolhälsovård*; family planning; school health; school nurse',
    fi: `nuorisoneuvolaan; nuorisovastaanot*; nupa; nuorten matalan kynnyksen vastaanot*; nuorten terveydenhoitaja; nuoren seurustel*; nuori seurustel*; nuoren ensimmäinen seurustelu*; teini seurustel*; nuorelle ehkäisy; nuoren ehkäisy; teinille ehkäisy; alle 18-vuotiaan ehkäisy; ehkäisyä 15-vuotiaalle;
      poikaneuvola; poikien neuvola; nuorisolääkär*; nuorten puhelinneuvonta; nuoren oma asia; nuori haluaa puhua luottamuksella; nuorten vastaanotto; alle 23; ilman vanhempien tietoa`,
    sv: 'ungdomsmottagningen; ungas hälsovårdare; mottagning för unga; lågtröskelmottagning för unga; preventivmedel åt ung*; ung sällskapar; ungdomsstationen; tonåring* preventivmedel',
    en: 'clinic for young people; clinic for teenagers; contraception for a teenager; birth control for teenager; teen dating; low-threshold clinic for youth; health advice for teens; youth nurse',
  },
  {
    id: 'summer-job',
    names:
      'kesätyö*; kesätyösetel*; kesätyöpaik*; kesätyöntekij*; kesätyö; sommarjobb*; sommararbet*; sommarjobbssed*; sommarsed*; summer job*; summer work; summer voucher',
    fallback: 'nuorisotyö*; Ohjaamo; ungdomsarbet*; Navigator*; youth work*',
    fi: 'kesäduuni*; kesähom*; kesätöi*; kesätöitä; kesätyöhaku; kesätöihin; kesätyöt nuorille; töitä kesäksi; kesäksi töitä; tutustu työelämään; kesäseteli; koululaiselle kesätyö; nuori kesätöi*; 16-vuotiaalle töitä; kesäyrittäj*; kesäks hommia; kesähommia; kesäduuni; kesäduunia; eka työpaikka; ensimmäinen työ nuorel*; kesätyöseteli',
    sv: 'sommarjobbare; jobb på sommaren; jobb för sommaren; sommarjobb åt skolelev*; sommarföretag*; lär känna arbetslivet; sommarjobb',
    en: 'summer employment; work for the summer; holiday job; summer jobs for teens; summer trainee; first job for a teenager; summer entrepreneur*; summer job; job for the summer',
  },
  {
    id: 'lonely-young-person',
    names:
      'yksinäisy*; yksinäiset nuoret; nuorten ystävätoiminta; kaveritaito*; kaveritaidot; ensamhet*; vänverksamhet ung*; loneliness; friend activities; friendship skills',
    fallback:
      'nuorisotalo*; nuorisotil*; nuorisotyö*; erityisnuorisotyö*; koulukuraat*; SPR; ungdomsgård*; ungdomsarbet*; kurator*; youth cent*; youth work*; school social worker',
    fi: `yksinäinen nuori; yksinäinen lapsi; yksinäinen koululainen; yksinäinen teini; nuori yksinäinen; nuori on yksin; yksin välitunnil*; ei ole kavereita; ei kavereita; ei yhtään kaveria; ei ole ystäviä; ei ystäviä; kaveriton; vailla kavereita; kaverisuhte*; kaverisuhde; ystävyyssuhte*;
      ulkopuolelle jää*; jää porukan ulkopuolel*; jätetään yksin; jätetään ulkopuolel*; ei pääse porukkaan; ei saa kavereita; arka nuori; ujo nuori; tunnetaitoryhmä; sosiaalisten taitojen ryhmä; yksinäisyyttä; ei ketään kavereita nuor*; nuorella ei kavereita; yksin kaikki illat nuor*; ei uskalla mennä porukkaan; yksinäinen; yksinäisyy*; ei poistu kotoa; ei lähde kotoa; ei käy missään; kotona kaiket päivät; vain netissä; erakoituu; syrjäytyy; syrjäytymisvaara; syrjäytyn*; päivät sängyssä`,
    sv: 'ensam ung*; ensamt barn; ensam tonåring; ensam i skolan; inga vänner; inga kompisar; har inga kompisar; saknar vänner; blir utanför; lämnas utanför; kompisfärdighet*; blyg ung*; ensam; ensamhet; går inte ut; hemma hela dagarna; bara på nätet; isolerar sig; marginaliser*',
    en: 'lonely; lonely teen*; lonely young; no friends; has no friends; left out; without friends; alone at school; friendship problem*; cannot make friends; social skills group; shy teenager; does not leave home; never leaves the house; home all day; only online; isolated; withdraws',
  },
  {
    id: 'girls-and-boys-groups',
    names:
      "tyttöjen ryhmä; poikien ryhmä; tyttöryhm*; poikaryhm*; tyttöjen talo; poikien talo; tyttötyö*; poikatyö*; tyttöjen tila; tyttö- poikaryhm*; flickgrupp*; pojkgrupp*; flickornas hus; pojkarnas hus; tjejgrupp*; killgrupp*; girls group*; boys group*; girls' group*; boys' group*; girls house; boys house",
    fallback: 'erityisnuorisotyö*; nuorisotyö*; ungdomsarbet*; youth work*; kerhotoimin*',
    fi: `tyttöjen kerho; poikien kerho; tyttökerho; poikakerho; tyttöjen ilta*; poikien ilta*; tyttöjen keskusteluryhmä; poikien keskusteluryhmä; ryhmä tytöille; ryhmä pojille; ryhmä teinitytöille; poikien toimintaryhmä; tyttöjen toiminta; poikien toiminta; miehen malli pojalle; pojalle miehen malli;
      itsetuntoryhmä tytö*; Loisto setlementti`,
    sv: 'grupp för flickor; grupp för pojkar; flickkväll*; pojkkväll*; flickverksamhet*; pojkverksamhet*; manlig förebild; flickklubb*; pojkklubb*',
    en: 'group for girls; group for boys; girls only; boys only; girls evening; male role model; group for teenage girls; group for teenage boys',
  },
  {
    id: 'online-youth-work',
    names:
      'digitaalinen nuorisotyö*; verkkonuorisotyö*; verkkonuorisotalo; verkkonuorisotyö; netari; nuortennetti; nuorten chat; digitalt ungdomsarbet*; ungdomsarbete på nät*; digital youth work; online youth work; chat for young people',
    fallback: 'nuorisotyö*; erityisnuorisotyö*; ungdomsarbet*; youth work*',
    fi: 'discord nuoriso*; nuorisotyön discord; nuorisotyö netissä; chat nuorille; nuori voi chatata; anonyymi chat nuor*; nuorten chatti; nuorten puhelin; lasten ja nuorten puhelin; nuorten nettipalvelu; Sekasin; Sekasin-chat; Sua varten somessa; e-urheilu nuoriso*; pelitila; peli-illat',
    sv: 'chatt för unga; ungdomschatt*; chatta anonymt; barn- och ungdomstelefon*; ungdomsarbete online; discord ungdom*; decibel',
    en: 'chat for teens; anonymous chat; youth chat; helpline for young people; child and youth phone; discord youth; online chat teenager',
  },
  {
    id: 'youth-participation',
    names:
      "nuorisovaltuusto*; nuorten osallisuus*; lasten parlamentti; nuorten vaikuttajaryhmä; oppilaskuntatoimint*; ungdomsfullmäktig*; ungdomsråd*; barnens parlament; youth council*; children's parliament; youth participation",
    fallback: 'nuorisotyö*; nuorisopalvelu*; ungdomsarbet*; youth work*',
    fi: 'nuva; nuvan; nuvassa; nuvaan; nuorten kuulemi* kunta; nuorten ääni päätö*; nuoret vaikutta*; nuorten vaikuttami*; lapsiystävällinen kunta; lasten kuulemi* kunta; lasten ja nuorten osallisuu*; nuorisoedustaj*; nuorten aloite; nuorten aloittee*; nuorten ideat',
    sv: 'unga påverka*; ungas inflytande; barns delaktighet; ungdomars delaktighet; barnvänlig kommun; ungdomsrepresentant*; ungdomsinitiativ*',
    en: 'youth representatives; young people have a say; youth initiative; child friendly municipality; hearing young people; participation of young people',
  },
  {
    id: 'conscripts',
    names:
      'Aikalisä*; kutsunnat; kutsuntatarkastu*; varusmies*; siviilipalvelu*; siviilipalvelus; uppbåd*; beväring*; civiltjänst*; conscript*; military service; non-military service; call-up',
    fallback: 'etsivä nuorisotyö*; uppsökande ungdomsarbet*; outreach youth work*',
    fi: 'armeija keskeyty*; armeija jäi kesken; keskeytti armeijan; keskeyttänyt armeijan; intti jäi kesken; inttiin; intti; armeijaan; kutsuntoihin; kutsunnois*; sivari*; c-paperit; vapautettu armeijasta; vapautus palveluksesta; ennakkoterveystarkastu*; varusmiehen; sotilaskoti; sosiaalikuraattori varuskun*; varusmiehen vaimo; varusmies vaimo raskaana; armeijassa isä; mies intissä; mies armeijas*; sivari; sotilasavustu*; asepalvelus perhe; isä armeijaan',
    sv: 'armén; militärtjänst*; värnplikt*; avbröt armén; uppbådsgranskning; befriad från tjänst; beväringens; mannen i armén; värnplikt* familj; militärunderstöd; civiltjänst',
    en: 'army service; drafted; the draft; left the army; civilian service; exempted from military; conscription; husband in army; military service family; conscript wife; military assistance',
  },
  {
    id: 'youth-housing',
    names:
      'nuorisoasun*; nuorisoasunnot; nuorten tuettu asumi*; nuorten asumi*; nuorten asumisen tuki; ungdomsbostäder*; ungdomsbostad*; stödboende ung*; youth housing; supported housing for young; student housing; opiskelija-asun*; studentbostäder*',
    fallback:
      'asumisneuvon*; sosiaalityö*; etsivä nuorisotyö*; boenderådgiv*; socialt arbete; housing advice; social work',
    fi: `nuori muutta* omaan kotiin; nuori muutta* omilleen; nuori muutta* kotoa; omaan kotiin muutta* nuor*; itsenäistyvä nuori; nuoren itsenäisty*; nuoren ensimmäinen asunto; nuoren ensiasunto; nuorelle asunto; nuorelle kämppä; nuori tarvitsee asunnon; NAL; nuorisosäätiö;
      nuori heitettiin ulos kotoa; nuori potkittiin kotoa; nuori ei voi asua kotona; 17-vuotias muutta*; opiskelijakämppä; solukämppä; nuoren asumistaid*`,
    sv: 'flytta hemifrån; flyttar hemifrån; ung behöver bostad; första bostaden; första egna bostad; utkastad hemifrån; bostad åt ung*; studentlägenhet*; självständigt boende ung*',
    en: 'moving out of home; moving away from home; first flat; first apartment; first own home; thrown out of home; kicked out of home; flat for a young person; independent living young; student flat',
  },
];
