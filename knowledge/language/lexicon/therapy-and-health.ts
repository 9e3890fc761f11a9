import type { ConceptSource } from './concept.ts';

/** Bodies, senses, speech: examination, treatment and therapy for children and families. */
export const therapyAndHealth: readonly ConceptSource[] = [
  {
    id: 'speech-therapy',
    names: 'puheterap*; talterap*; logoped*; speech therap*; speech and language therap*',
    fallback: 'lasten kuntoutu*; lastenneuvol*; barnrådgivning*; child health clinic; kuntoutu*',
    fi: `puhetera; puheteraan; puhetera*; ei puhu*; ei vielä puhu*; ei sano sanaa; ei sano sanoja; ei yhtään sanaa; puheen kehitys; puheenkehity*; puheen kehity*; puheen tuot*; puheen ymmärt*; puhuu epäselvä*; epäselvä* puhe; puheesta ei saa selvää;
      ei saa selvää puhe*; änkyt*; änkkä*; takelt*; r-vika; r-äänn*; ärrävika; ärrä; s-vika; äännevir*; äännehäiriö*; äännevik*; kielihäiriö*; kielellinen kehity*; kielellinen viivästy*; kielellinen erityisvaikeu*; dysfasia; puhehäiriö*; puhe viivä*; puhe myöhä*; puheongelm*;
      puhe ongelm*; sanavarasto; puhumaton*; puhumaan oppi*; selektiivinen mutismi; ei ymmärrä puhetta; lauseita ei; äänne*; logopedi*; puhe huolettaa; puhe tökkii; puhe ei; ässä; ei sano r|s|k; ei tule sanoja; puhe epäselvä; puhe* viiväst*; ei puhu vielä; sanoja vähän; puhuu epäselvästi; puhuu vain muutama sana; puhuu vähän; vain muutaman sanan; vain muutama sana; ei muodosta lauseita; ei saa ärrää; puheessa takelt*; kolmevee puhuu; yksittäisiä sanoja; vain yksittäisiä; muutaman sanan; muutamia sanoja; osaa muutaman sanan; ei osaa sanoa ärrää; ärrä puuttu*; ärräfirm*; takeltelee; ei saa selvää puheesta; epäselvä puhe; änkkää; kangertelee puhe; ei vastaa nimeensä; ei ymmärrä ohjeita pieni|lapsi; puhe ei kehity; puhe viivästy*; puhumaton; puhetutk*; kieli kehity*; ei puhu; ei sanoja; puhe epäselvää; ei saa selvää puhee*; ässävika; r-kirjain; sössöttä*; lausuu väärin; puhe jäljessä; änkyttää; ei ymmärrä ohjeita; kielellinen viivä*; kielenkehity*; kaksisanai*`,
    sv: 'talar inte; pratar inte; säger inte ord; stamma*; talsvårighet*; talstörning*; otydligt tal; talets utveckling; talutveckling*; språkutveckling*; språkstörning*; uttal*; läspa*; r-ljud*; sen i talet; språkförsening*; säger inga ord; få ord; pratar otydligt; kan inte säga r|s; säger bara några ord; svårt att prata; inte börjat prata|tala; säger bara enstaka ord; talar otydligt; stammar; talet utvecklas inte; pratar inte ännu; r-ljud; kan inte säga r; försenad tal*; förstår inte vad barnet säger; r-fel; s-fel; läspar; uttalar fel; talet försenat; språkstörning; förstår inte instruktioner',
    en: 'not talking; does not speak; does not talk; stutter*; stammer*; speech delay*; delayed speech; late talker; language delay*; language disorder*; unclear speech; lisp; speech problem*; pronunciation; no words yet; still not talking; does not talk|speak yet; no words; few words; cannot say r|s; says only a few words; hard to understand speech; lisp*; hardly says a word; hardly says; only a few words; only says few words; cannot pronounce; not talking yet; does not speak yet; not speaking yet; speech unclear; cannot understand his|her speech; mispronounce*; speech delay; speech delayed; language delay; does not understand instructions',
  },
  {
    id: 'occupational-therapy',
    onlyItself: true,
    names: 'toimintaterap*; ergoterap*; occupational therap*',
    fallback: 'lasten kuntoutu*; kuntoutu*; lastenneuvol*; rehabilit*',
    fi: `toimari; toimarille; toimarin; toimintatera; hienomotori*; hieno motoriikka; kynäote; kynäotteen; kömpelö*; aistiyliherk*; aistisäätel*; aistiherk*; aistipulm*; motoriset vaikeu*; käden taid*; kädentaid*; ei osaa pukea; pukeminen ei suju; sensori*; saksilla leikkaa*; piirtäminen vaikeaa; motoriikka; saksilla; saksien käyttö; hienomotoriik*; aistisäätely*; aistit; kovia ääniä ei siedä|kestä|pelkää; ei kestä ääniä|saumoja|vaatteita|kosketusta; pukeminen ei onnistu; solmia kengännauha*; hahmottami*; hahmotus*; saksista otetta; saksilla leikkaami*; kynästä otetta; kynäote*; piirtäminen ei onnistu; ei siedä lappuja; laput vaatteissa; ei siedä ääniä; kovat äänet häiritsee; napit ja vetoketju*; kömpelö käsistään; hienomotor*; tuntoherk*; saumat häiritsee; kynä ei pysy; sakset ei; ei osaa leikata saksilla; napit vaikei*; kengännauhat; pukeminen vaikeaa; kömpelö käsistä; käden taidot; aistisäätely; aistiongelm*; kädentai*`,
    sv: 'finmotorik*; pennfattning; klumpig*; sinnesintryck; sensorisk*; motoriska svårigheter; kan inte klä på sig; överkänslig ljud; pennan grepp; känslig för ljud; tål inte ljud|sömmar|kläder|beröring; klippa med sax; perceptions*; hålla i pennan; kan inte hålla pennan; tål inte sömmar; tål inte ljud; finmotorik; svårt att klä på sig; pennan; knappar svåra; skosnören; klumpig med händerna; sinnesreglering',
    en: 'fine motor; clumsy; sensory; pencil grip; motor skills; dressing himself|herself; ot; scissors; sensory issues|processing|overload; sensitive to noise|sounds|touch; cannot stand noise|seams|clothes; handwriting difficult*; dressing difficult*; cannot hold a pencil; use scissors; cut with scissors; seams in socks; sensitive to noise; trouble dressing; buttons difficult; shoelaces; fine motor*; clumsy hands; dressing difficult; sensory regulation',
  },
  {
    id: 'physiotherapy',
    onlyItself: true,
    names: 'fysioterap*; fysiatri*; physiotherap*; physical therap*',
    fallback: 'lasten kuntoutu*; kuntoutu*; rehabilit*',
    fi: 'fyssari*; fysio; fyssa; karkeamotori*; karkea motoriikka; ryhtivika; selkä kipe*; selkäkipu*; varpaillaan kävel*; kävelee varpailla*; pää vinossa; vino pää; lättäpää; kehon hallin*; liikkumisen vaikeu*; liikuntarajoit*; vauvan motori*; niskakipu*; lantionpohja*; ei käänny; ei ryömi; ei konttaa; ei kävele; ei nouse seisomaan; vauva|taapero ei käänny|konttaa|kävele|istu; selkä kipeä lapsi|nuori; kävelee varpailla; varvastaa; motorinen kehitys; motoriikka karkea; kömpelö; päänmuoto; kaatuilee; kompuroi; ryhti vino; ryhti huono; selkä vino; skolioosi; kävelee varpaillaan; kääntää päätä; päätä vain toiselle puolelle; vauva jäykkä; jäykkä vauva; vauva veltto; ei käänny selältään; litteä pää; ei kävele vielä; liikkuminen kömpelöä; polvi kipeä nuori; liikkuu kömpelösti; motoriikka; varvaskävely; jalat sisäänpäin; motoriikka jäljessä; ei opi pyöräile*; selkä kiero; motorisesti kömpelö',
    sv: 'fysio; grovmotorik*; ryggont; ont i ryggen; går på tå; hållning; bäckenbotten*; rörelsesvårighet*; vänder sig inte; kryper inte; går inte ännu; inte börjat gå; klumpig; motorik; grovmotorik; sned skalle; snubblar; vänder huvudet bara åt ena; stel baby; krum hållning; sned rygg; ramlar; motoriken; sned nacke',
    en: 'gross motor; back pain; toe walking; posture; pelvic floor; mobility problem*; does not crawl|walk|roll; not crawling|walking|rolling|sitting; cannot turn over; roll over; walks on toes|tiptoe; clumsy; motor development; fysiotherapy; fisiotherapy; walks on tiptoe; falls over; trips over; turns head only one way; stiff baby; poor posture; not walking yet; walks on toes; gross motor*; motor skills; tilted head; flat head',
  },
  {
    id: 'nutrition',
    onlyItself: true,
    names:
      'ravitsemusterap*; ravitsemusneuvon*; näringsterap*; kostrådgiv*; dietist*; nutritionist; dietitian; nutrition*',
    fallback: 'lastenneuvol*; terveydenhoit*; barnrådgivning*; hälsovårdar*',
    fi: `nirso*; valikoiva syö*; ei syö mitään; ei syö muuta; lapsi ei syö; syö vain; syömisen pulm*; syömispulm*; syömisvaikeu*; ylipain*; lihav*; painonhallin*; painoa liikaa; ruokavalio*; keliakia; ruoka-allergia*; ravintoneuvon*; erityisruokavalio*;
      alipain*; laihtu*; syömisen ongelm*; valikoiva syöjä; ei syö kuin; nirso; ylipaino*; syömisen pulmat; ruoka-aine*; allergia ruoka*|maito*; ei suostu syömään; laktoosi*; syö pelkkää makaronia; rajoittunut syöminen; ruokavalio; allergiaruokav*; valikoiva syöj*; syö vain pasta*|leipä*|makaroni*|muroja|perunaa; ei syö kasviksia; ei suostu maistamaan; lihava lapsi; lapsi lihoo; ylipainoinen; maitoallergia*; karkkia liikaa; limsaa`,
    sv: 'kräsen; äter inte; äter bara; övervikt*; fetma; kosthåll*; matallergi*; celiaki; kost; undervikt*; äter dåligt; äter inget annat; vill inte äta; petig i maten; äter bara pasta; äter inte grönsaker; vill inte smaka; barnet går upp i vikt; mjölkallergi; kost*',
    en: 'picky eater; fussy eater; does not eat; overweight; obesity; diet; food allerg*; celiac; underweight; weight management; eats only; only eats; will not eat; refuses to eat; weight problem; eats only pasta|bread; will not eat vegetables; child gaining weight; food allergy; milk allergy; coeliac',
  },
  {
    id: 'psychologist',
    names: 'psykolog*; psykologi; terveyskeskuspsykolog*; hälsovårdspsykolog*; psychologist; psychology',
    fallback: 'perheneuvo*; familjerådgivning*; family counselling',
    fi: 'psykologin tutkimu*; psykologin tutkimuks*; psykologin vastaanot*; psykologille; psykologinen tutkimu*; kognitiivinen tutkimu*; testaus psykologi; psykolle; psyko; terapia-arvio*; lapsi pelkää; pelot; pelkoja; pelkotil*; lasten psykologi',
    sv: 'psykologisk undersökning; psykologtest*; psykologtid; barnpsykolog*; rädslor; barnet är rädd',
    en: 'psychological assessment; cognitive testing; psychological testing; child psychologist; fears',
  },
  {
    id: 'dental',
    names:
      'hammashoi*; hammashuolto; suun terveydenhuol*; suun terveyden*; suuhygienist*; hammaslääk*; hammasklini*; tandvård*; munhälsovård*; munhälsa; tandläkar*; tandkötare; munhygienist*; dental*; dentist*; oral health',
    fi: 'hammas; hampaat; hampaita; hampaiden; hammassär*; hammaskipu*; reikiä hampa*; reikiin*; hammashoitaja*; hammashoitopelko*; hammaspeikko; oikomishoi*; hammasraud*; karies*; ei harjaa hampaita; hammaspesu*; suuhygien*; hammastarkastu*; maitohamp*; suun hoito; reikiä hampais*|hampaat; hammaslääk*; purenta; reikiä hampaissa; reikä hampaassa; posket turvoksissa hamm*; hammassärky; hammas kipeä; hammas särkee; ei avaa suutaan; hammaslääkärissä itkee; hammaslääkäripelko; hampaat mätä*; maitohamm*; oikomi*; raudat hampaisiin; ei ole käynyt hammas*; suu kipeä; hampaat reikiintyn*; raudat hampai*; hampaat huonossa',
    sv: 'tänder*; tand; tänderna; tandvärk; hål i tänderna; tandreglering*; karies; tandborst*; tandskötare; tänder; tandställning; tandläk*; ont i en tand; rädd för tandläkaren; ont i tanden; hål i tanden; tandläkarskräck',
    en: 'teeth; tooth; toothache; braces; cavities; orthodon*; tooth decay; dentist; holes in teeth; afraid of dentist; swollen cheek tooth; tooth hurts; cavit*',
  },
  {
    id: 'health-centre',
    names:
      "terveysasema*; terveyskeskus*; sote-asema*; sote-keskus*; hyvinvointiasema*; lääkärin vastaanot*; sairaanhoitajan vastaanot*; vastaanottopalvelu*; hälsostation*; hälsocentral*; hvc; läkarmottagning*; mottagningstjänst*; health cent*; doctor's appointment; general practitioner; social and health cent*",
    general: true,
    fi: `terkkari lääkäri; tk-lääkäri; terveyskeskuslääk*; lääkäri; lääkäriaika; lääkäriin; omalääkäri; sairaanhoitaja; sairas lapsi; kuume*; kuumeinen; flunssa*; korvatulehdu*; vatsakipu*; vatsatauti*; ihottuma; ihottumaa; resepti*; lähete; laboratori*; labra*; astma*; hoidon tarpeen arvio*; hoidontarpeen; sairastun*; päänsärky; allergia; täit; täitä; kihomato*; syyhy`,
    sv: 'läkare; läkartid; feber; sjukt barn; öroninflammation; magont; eksem; recept; remiss; sjukskötare; allergi; astma; vårdbehov*; huvudvärk; löss',
    en: 'doctor; gp; fever; sick child; ear infection; rash; prescription; referral to a doctor; nurse appointment; stomach ache; asthma; headache; lice',
  },
  {
    id: 'health-duty',
    names:
      'päivysty*; yhteispäivysty*; akuutti*; 116117; päivystysapu; ensiapu; jour; jouren; samjour*; jourmottagning*; medical helpline; emergency department; emergency room; emergency duty',
    fallback: 'terveysasem*; hälsostation*; health cent*',
    fi: 'päivystykseen; ensiapuun; yöpäivystys; viikonloppu lääkäri; lääkäri yöllä; lääkäri viikonloppuna; päivystyspuhelin; päivystävä lääkäri; ilta-aika sairas',
    sv: 'akuten; läkare på natten; läkare på veckoslutet; jourhavande läkare',
    en: 'out of hours; doctor at night; doctor on weekend; urgent medical',
  },
  {
    id: 'school-nurse',
    names:
      'kouluterveyden*; koululterveyden*; koulun terveydenhoit*; koulu- opiskeluterveyden*; kouluterveydenhuol*; skolhälsovård*; skolhälsovårdar*; school nurse; school health; school and student health',
    fi: `kouluterkkari*; koulu terkkari; koulun terkkari; terkkari koulu*; kouluterkka; terkka; terkan; terkalle; koulutarkastu*; oppilaan terveystarkastu*; terveystarkastus koulu; kouluhoitaja; koululaisen terveystarkastu*; terkkari; terkkaria; terkkarille; terkkarin; ekaluokkalaisen terveystarkastu*; terveydenhoitaja koulu*; oppilaan terveys; kasiluokkalais* tarkastu*; oppilas vatsakipu*; vatsa kipeä koulussa; päänsäryt koulu*; oppilaan rokotus; kutosluok* rokot*; koulun terkka; koulun terkkarille; lihonut oppilas; painonnousu koululainen; laihtunut koululainen; nelosluokkalainen lihonut; oppilaan paino; terveystarkastus koulu*; oppilaan kuulo; oppilaan näkö; täit koulussa; pissavahinko* koulu*`,
    sv: 'skolsköterska*; skolhälsovårdaren; hälsovårdare i skolan; skolans hälsovårdare; hälsogranskning skol*; elevens hälsa; hälsis; ont i magen i skolan; elev ont i magen; hälsovårdaren i skolan; elevens vaccination; elev gått upp i vikt',
    en: `nurse at school; pupil health check; health check at school; nurse in school; stomach aches at school; pupil headaches; pupil's vaccination; pupil gained weight`,
  },
  {
    id: 'school-doctor',
    names: 'koululääkär*; skolläkar*; school doctor; school physician',
    fallback: 'kouluterveyden*; skolhälsovård*; school health',
    fi: 'lääkärintarkastus koulu*; koulun lääkär*; oppilaan lääkärintarkastu*',
    sv: 'läkare i skolan; läkarundersökning skol*',
    en: 'doctor at school',
  },
  {
    id: 'student-health',
    names:
      'opiskeluterveyden*; opiskelijaterveyden*; opiskelijoiden terveyden*; opiskeluterveydenhuol*; yths; studerandehälsovård*; studenthälsovård*; student health',
    fallback: 'kouluterveyden*; skolhälsovård*; school health; opiskeluhuolto*',
    fi: 'opiskelijan terveydenhoitaja; lukiolaisen terveys; amiksen terkkari; lukion terkkari; opiskelijaterveys; ammattikoulun terkkari; lukiolaisen terveydenhoitaja; opiskelija terveydenhoitaja; amis terkkari; opiskeluterk*; opiskelijaterk*; amis*|lukio* terkka*|terveydenhoitaj*; lukiolainen|opiskelija|amislainen pillerit|ehkäisy|e-pillerit; kutsuntatarkastus; opiskelijoiden terveydenhoi*; abi loppu; abiturientti; amislainen lääkärintodist*; opiskelijan lääkärintodistus; opiskelijan terkkari; lukiolainen valvoo; lukiolaisen terkkari; opiskelija uupunut; kutsunta; ajokorttitodist*',
    sv: 'hälsovårdare gymnasiet; studerandes hälsa; yrkesskolans hälsovårdare; studerandehälsovårdare; hälsovårdare på gymnasiet|yrkesinstitutet|yrkesskolan; gymnasiets hälsovård*',
    en: 'college nurse; nurse for students; vocational school nurse; student nurse; nurse at college|vocational; student health nurse',
  },
  {
    id: 'hearing-and-sight',
    names:
      'kuulo*; audiolog*; kuulontutk*; näkö*; näönhuol*; optikko; silmä*; hörsel*; syncentral*; synrehab*; syn; hearing; audiology; eyesight; vision; ophthalm*; eye clinic',
    fallback: 'lastenneuvol*; kouluterveyden*; apuväline*; barnrådgivning*',
    fi: 'ei kuule; kuulee huono*; kuulovamma*; huonokuuloi*; kuulokoje*; kuuro*; näkövamma*; karsasta*; silmälasi*; ei näe; näkee huono*; kuulon alenem*',
    sv: 'hör inte; hör dåligt; hörselskada*; hörapparat*; döv*; synskada*; skelar; glasögon; ser dåligt',
    en: 'does not hear; deaf; hearing aid*; hearing loss; squint; glasses; visually impaired; blind',
  },
  {
    id: 'paediatric-clinic',
    onlyItself: true,
    names:
      "lastentaudit; lastenpoli*; lastenlääkär*; lasten poliklinik*; lasten ja nuorten poliklinik*; lastenosasto; lastensairaala; lastentautien; barnpoliklinik*; barnsjukhus*; barnläkare; barnsjukdom*; pediatri*; paediatri*; children's hospital; children's outpatient",
    fallback: 'terveysasem*; hälsostation*; health cent*',
    fi: 'erikoissairaanhoi* lapsi; keskussairaalan lasten; lasten erikoislääkär*; lapsen diabetes; diabetes lapsi; lapsen epilepsia; epilepsia; reuma; lapsen leikkaus; sydänlapsi; syöpä lapsi; syöpää sairastava lapsi',
    sv: 'specialsjukvård barn; barnets diabetes; epilepsi; barn med cancer; hjärtbarn',
    en: 'specialist care child; child diabetes; epilepsy; child with cancer',
  },
  {
    id: 'chronically-ill-child',
    names:
      'pitkäaikaissair*; långtidssjuk*; kroniskt sjuk*; long-term ill; chronically ill; harvinaissairau*; sairaalaopetus; sjukhusundervisning*; hospital teaching',
    fallback:
      'sopeutumisvalmennu*; kuntoutusohja*; sosiaalityöntekijä sairaala; rehabiliteringshandled*; vertaistu*',
    fi: 'vakavasti sairas lapsi; lapsi sairastui vakavasti; lapsen pitkäaikainen sairau*; lapsi sairaalassa pitkään; harvinainen sairaus; krooninen sairaus',
    sv: 'svårt sjukt barn; allvarligt sjukt barn; sällsynt sjukdom',
    en: 'seriously ill child; chronic illness; rare disease; long-term illness',
  },
  {
    id: 'wetting',
    names: 'uroterap*; kastelu*; yökastelu*; sängvät*; enures*; bedwetting; wetting',
    fallback: 'lastenneuvol*; kouluterveyden*; barnrådgivning*; skolhälsovård*; child health clinic',
    fi: 'kastelee; kastelee yö*; pissaa sänky*; pissaa housu*; ummetu*; tuhri*; ulosteet; ulosteentuhri*; pissaa sänkyyn; kastelee sängyn; pissaa housuihin; kakkaa housuihin; kakka housu*; tuhrii; tuhrimi*; vaippa vielä; ei pysy kuivana; pottaharjoit*; potalle oppim*; pidättää kakkaa',
    sv: 'kissar på sig; kissar i sängen; väter sängen; förstopp*; sängvätning; bajsar i byxorna; blöja ännu; blir inte torr; potträning',
    en: 'wets the bed; wets himself|herself; constipation; soiling; bedwett*; soils pants; still in nappies; not dry at night; potty training; toilet training',
  },
  {
    id: 'sexual-health',
    names:
      'seksuaalineuvo*; seksuaalitervey*; seksuaaliterap*; seksuaalikasvatu*; sexualrådgiv*; sexualhälsa*; sexualterap*; sexualitet*; sexual health; sexual counsel*',
    fallback: 'ehkäisyneuvol*; preventivrådgivning*; family planning; kouluterveyden*',
    fi: 'seksi*; seksuaalisuus; seksuaali*; seksitauti; sukupuolitau*; haluttomuu*; murrosikä*; kehonmuutok*; seksuaalikäyttäyty*; turvataitokasvatu*; turvataid*; porno*; klamydia; epäilee tautia; sukupuolitauti*; klamydia*; seksin jälkeen tauti; testi seksitau*; seksuaalisuus askarrut*; ensimmäinen kerta; seksuaalineuvoj*; kortsu*',
    sv: 'sex; könssjukdom*; pubertet*; porr; kondom; testa sig; på smällen tonåring',
    en: 'sex education; sexuality; std; puberty; chlamydia; sti test',
  },
  {
    id: 'gender-diversity',
    names:
      'sateenkaari*; sukupuolen moninaisu*; sukupuolivähemmist*; seta; hlbti*; regnbåg*; könsminoritet*; könsmångfald*; rainbow; lgbt*; gender diversity; transpoli*; sukupuoli-identiteet*',
    fallback: 'kouluterveyden*; koulukuraat*; nuorisotyö*; seksuaalineuvo*; kurator*; school social worker',
    fi: 'transnuor*; trans nuori; transsukupuoli*; muunsukupuoli*; homo; homoseksuaali*; lesbo; sateenkaariperhe; sukupuoliristirii*; haluaa olla poika; haluaa olla tyttö; sukupuoli pohdit*; identiteetti; olevansa tyttö|poika; transu*; transsuku*; transtausta*; muunsukupuol*; sukupuoli*; sateenkaari*; seksuaalinen suuntautu*; hlbt*; intersukupuol*; kaapista; sukupuoli ahdist*; kokee olevansa poika; kokee olevansa tyttö; haluaa olla poika|tyttö; trans; ei ole tyttö eikä poika; bi-sek*; identiteetti sukupuoli',
    sv: 'transsexuell*; transperson*; homosexuell*; hbtq*; könsidentitet*; regnbågsfamilj*; transsexu*; transung*; regnbåg*; könskorrigering; homosexuell; lesbisk; känner sig som pojke|flicka; transungdom; icke-binär; regnbågs*; könsidentitet',
    en: 'transgender; gay; lesbian; gender identity; nonbinary; rainbow family; transgender*; transsexual*; rainbow; lgbt*; gender ident*; says he|she is a girl|boy; coming out; feels like a boy|girl; non-binary',
  },
];
