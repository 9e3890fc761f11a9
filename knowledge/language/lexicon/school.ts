import type { ConceptSource } from './concept.ts';

/** School and its welfare workers, support for learning, and the practical matters around a school day. */
export const school: readonly ConceptSource[] = [
  {
    id: 'school',
    names:
      'perusopetu*; peruskoulu*; koulu; koulut; alakoulu*; yläkoulu*; yhtenäiskoulu*; rehtori; koulunjohtaja; sivistystoimen opetus; opetuspalvelu*; opetustoimi; grundläggande utbildning*; grundskol*; skola; skolan; skolor; lågstadi*; högstadi*; rektor; skolföreståndare; basic education; comprehensive school*; primary school*; lower secondary; school; schools; principal; headmaster',
    general: true,
    fi: `koulun rehtori; rehtorille; apulaisrehtori; luokanvalvoja; luokanopettaja; luokanohjaaja; opettaja; ope; open kanssa; aineenopettaja; koulusihteeri; koulun kanslia; kouluasia; kouluasiat; wilma; wilmaan; koulunkäynti; koululainen; oppilas; ala-aste; yläaste; ala-asteen; ykkösluokka; seiskaluokka; yläkoululainen; alakoululainen; ruotsinkielinen koulu; oppitunti; koulupäivä`,
    sv: 'skolans rektor; biträdande rektor; klasslärare; klassföreståndare; ämneslärare; skolkansli; skolsekreterare; elev; eleven; skolgång; skolbarn; lågstadieelev; högstadieelev; wilma; svensk skola; skoldag',
    en: 'class teacher; teacher; form teacher; head teacher; vice principal; school secretary; school office; pupil; schoolchild*; elementary school; upper comprehensive; wilma; school day; schooling',
  },
  {
    id: 'school-social-worker',
    names:
      'kuraattor*; koulukuraattor*; opiskeluhuollon kuraattor*; opiskelijakuraattor*; koulujen kuraattor*; vastaava kuraattori; kuraattoripalvel*; koulun sosiaalityö*; kurator*; skolkurator*; kurators*; kuratorstjänst*; studerandekurator*; elevvårdens kurator; school social work*; school social worker*; school welfare officer*; student social worker; curator*; koulukuraat*; kuraat*; skolkurat*',
    fallback:
      'opiskeluhuol*; oppilashuol*; koulupsykolog*; elevvård*; studerandevård*; student welfare; pupil welfare',
    fi: `kuraattori; kuraattorin; kuraattorille; kuraattoria; kuralle; kuraattoriaika; kurattori; koulukura; koulukuraattori; koulun kuraattori; lukion kuraattori; ammattikoulun kuraattori; amiksen kuraattori; koulun sosiaalityöntekijä; koulusosiaalityö*; koulusosiaalityöntekijä; sosiaalityöntekijä koululla; koulun sossu; kaverisuhteet koulussa; kaveririid* koulussa; riidat koulussa; luokan ristiriid*; ristiriid* koulussa; koulussa sosiaali*; koulunkäynti ei suju; koulunkäyntivaikeu*; koulunkäynnin vaikeu*; koulunkäynnin pulm*; huoli oppilaan kotitilante*; oppilaan kotitilanne; koulussa käytös*; käyttäytymi* koulussa; käytöshäiriö* koulussa; käytösongelma* koulussa; häiriköi tunn*; häiriköi koulu*; häiriköinti koulu*; häiritsee tunti*|tunti; häiritsee oppitun*; huutelee tunnilla; motivaatio koulu*; koulumotivaatio; oppilaan huoli; oppilas uhkailee; oppilas uhkaa; riehuu koulussa; kouluväkivalta; tappelu koulussa; tappelee koulussa; tappelut koulu*; luokassa tapellaan; tapellaan ja uhkaillaan; tappeluita välitun*; uhkailee luokkakaver*; uhkaillaan koulussa; ei kavereita luokalla; ei yhtään kaveria; ei oo kaveria luokal*; jää yksin välitun*; välitunnit yksin; syrjitään luokassa; jätetään porukasta; kiroilee opettajal*; haistattelee opettaj*; häiriköi tunneilla; lähtee kesken päivän; karkaa koulusta; lintsaa; lintsaaminen; pinnaa; luokan ilmapiiri; luokan tilanne; huoli oppilaasta; oppilas kotona riitaa; kotiasiat painaa oppilas*; oppilaan perhetilanne`,
    sv: 'kuratorn; kuratorstid; kurator i skolan; skolans kurator; gymnasiets kurator; kurator yrkesskol*; skolans socialarbetare; kompisbråk i skolan; konflikter i klassen; konflikter i skolan; bråkar i skolan; slagsmål i skolan; stör lektion*; stör på lektion*; beteende i skolan; skolgångsproblem*; skolmotivation; elevens hemsituation; problem i skolan; orolig för elev*; slåss i klassen; hotar i skolan; inga kompisar i klassen; ensam på rasten; ensam på rasterna; utfryst i klassen; skolkar; skolk; stämningen i klassen',
    en: "social worker at school; school counsellor for social; behaviour at school; behavior at school; disrupts lessons; disruptive in class; disruptive pupil; conflicts in class; quarrels at school; fights at school; fighting at school; problems at school; trouble at school; school motivation; pupil's home situation; social worker in school; pupil threatens; fighting in class; threats at school; no friends in class; alone at break; left out at school; skipping class; skips school; class atmosphere",
  },
  {
    id: 'school-psychologist',
    names:
      'koulupsykolog*; koulu- psykolog*; opiskeluhuollon psykolog*; koulun psykolog*; opiskelijapsykolog*; psykologi opiskeluhuol*; psykologipalvelut koulu*; koulupsykologipalvel*; skolpsykolog*; psykolog inom elevvård*; studerandevårdens psykolog*; elevvårdens psykolog*; school psychologist*; student psychologist*; school psychology',
    fallback:
      'opiskeluhuol*; oppilashuol*; psykolog*; elevvård*; studerandevård*; student welfare; psychologist*',
    fi: `koulupsykologi; koulupsykologin; koulupsykologille; koulupsyka; koulupsyko*; koulupsykka; koulupsykan; koulun psykologi; psykologi koulu*; psykologi koululla; lukion psykologi; psykologi lukio*; psykologi amis; psykologi ammattikoulu*; oppilaan psykologi; psykologi oppilaalle; koululaisen psykologi; psykologi oppilas*; koululaisen tutkimu*; oppilaan psykologinen; koulusuoriutumi*; oppimisvaikeuksien tutkimu*; oppimisvaikeu* tutki*; oppimiskyky tutki*; oppilaan kognitiivi*; oppilas wisc; wisc-tutkimu*; wisc; kouluvalmiu*; kouluvalmius; koulukypsyy*; kouluvalmiustutkimu*; koulunaloituksen lykkäys arvio*; oppilas ahdistunut; koululainen ahdistunut; oppilas masentunut; oppilaan ahdistu*; oppilaan mieliala; esiintymisjännitys; esitelmän pitämi* pelko; koejännity*; koulustressi; stressaantunut koulu*; lukiolainen uupu*; lukiolaisen stress*; jännittää koulussa; koulupsyk*; oppilaan psyk*; wisc*; lukitutkim*; luki-tutkim*; kouluvalmiuden arvio; koulunaloituksen lykkäys; epäillään oppimisvaikeu*; pitäisi testata oppimi*; kognitiiviset testit; keskittyminen nolla; keskittyminen ei onnistu; romahti koulussa; kympin oppilas; suorituspaine*; paniikkikohtaus koulussa; oppilas itkee tunnilla; ahdistuu kokeista; ei saa mitään aikaan koulussa`,
    sv: 'skolpsykologen; skolans psykolog; psykolog i skolan; psykolog för elev*; gymnasiets psykolog; psykolog i gymnasiet; skolmognad*; skolmognadstest*; utredning av inlärningssvårighet*; elevens ångest; elev med ångest; ångest i skolan; provångest; stressad i skolan; skolstress*; nedstämd elev; psykologundersökning elev*; skolpsyk*',
    en: 'psychologist at school; psychologist for pupil*; psychologist at upper secondary; learning difficulties assessment; assessment of learning difficulties; school readiness; pupil anxious; anxious pupil; depressed pupil; exam nerves; exam anxiety; test anxiety; school stress; stressed at school; student psychologist; psychologist in the school; school psych*; cognitive assessment pupil|student|school*',
  },
  {
    id: 'student-welfare',
    names:
      'opiskeluhuol*; oppilashuol*; opiskelijahuol*; opiskeluhuoltopalvel*; yhteisöllinen opiskeluhuol*; yksilökohtainen opiskeluhuol*; oppilashuoltoryhm*; monialainen asiantuntijaryhm*; elevvård*; studerandevård*; elevhälsa; elevvårdsgrup*; studerandevårdstjänst*; student welfare; pupil welfare; pupil and student welfare; multidisciplinary expert group',
    general: true,
    fi: `oppilashuolto; opiskeluhuolto; ohr; ohr:n; ohry; mar; mar-ryhmä; oppilashuollon palaver*; oppilashuoltopalaver*; opiskeluhuollon palaver*; opiskeluhuoltopalaver*; opiskeluhuollon päällikkö; opiskeluhuollon koordinaattor*; oppilashuoltokertomu*; opiskeluhuoltosuunnitelm*; monialainen palaver* koulu*; verkostopalaver* koulu*; koulupalaver*; koulun verkosto; opiskelijahuolto; koulun tukipalvelut; oppilaan hyvinvointi; oppilaan tilanne palaver*; hyvinvointityö koulu*`,
    sv: 'elevvården; studerandevården; elevvårdsmöte; elevvårdsgruppen; studerandevårdsgrupp; expertgrupp elev*; nätverksmöte skola; nätverksmöte i skolan; elevens välbefinnande; elevvårdschef',
    en: 'pupil welfare group; student welfare group; student welfare services; welfare meeting at school; school welfare team; multi-professional meeting at school; network meeting school; pupil wellbeing',
  },
  {
    id: 'special-education',
    names:
      'erityisopetu*; laaja-alainen erityisopet*; erityisopettaj*; erityisluokan*; osa-aikainen erityisopetus; oppimisen tuki; oppimisen tue*; kolmiportainen tuki; oppilaskohtainen tuki; oppilaskohtaiset tukitoim*; pienryhmäopetu*; specialundervisning*; speciallärare*; specialklass*; stöd för lärande; elevspecifik* stöd; trestegsstöd*; deltidsspecialundervisning; special education*; special needs education; special education teacher*; special needs teacher*; support for learning; special needs class',
    fallback:
      'opiskeluhuol*; perusopetu*; rehtori; elevvård*; grundläggande utbildning*; student welfare; basic education',
    fi: `erityisope; erityisopen; erkka; erkan; erkkaope*; erkkaopettaja; laaja-alainen; laajis; laajiksen; laaja-alaisen; elo-opettaja; erityisluokka; erityisluokalle; erityisluokanopettaja; pienluokka; pienluokalle; pienluokkapaikka; pienluokkaan; pienryhmään siirto; pienryhmäpaikka; tehostettu tuki; erityinen tuki; tehostetun tuen; erityisen tuen päätös; erityisen tuen; ryhmäkohtainen tuki; koulun tuen tarve; oppilaan tuen tarve; tuki koulunkäyntiin; tukea koulunkäyntiin; tukea oppimiseen; oppimisen vaikeu*; oppimisvaikeu*; oppimisvaikeus; oppimispulm*; ei opi lukemaan; ei opi laskemaan; lukemaan oppimi*; lukivaikeu*; lukihäiriö*; lukivaikeus; lukikset; lukitesti*; lukitestaus; lukiseula*; dysleksia; matematiikan oppimisvaikeu*; dyskalkulia; matikka ei suju; kertotaulu ei; keskittymisvaikeu* koulu*; jää jälkeen koulussa; jää luokalle; luokalle jäämi*; luokan kertaami*; tukiopetu*; ei pysy opetuksessa mukana; ei pysy mukana tunnilla; yksilöllistet*; yksilöllistäm*; rajattu oppimäärä; joustava perusopetus; jopo; jopo-luokka; jopoluokka; koulunkäynnin tuki; lukitutkim*; luki-tutkim*; lukitest*; lukiseulo*; lukikartoitu*; ei lue vieläkään; ei vieläkään lue; ei osaa lukea; lukeminen takkuaa; takkuaa lukemi*; matikassa pihalla; matikka ei mene; kertotaulu ei jää; kirjaimet sekoi*; lukee hitaasti; kirjoittaminen vaikeaa; oppiminen jäljessä; jäänyt jälkeen luokasta; tukea koulussa oppimi*`,
    sv: 'specialläraren; speciallärare i skolan; smågrupp i skolan; smågruppsundervisning; specialklasslärare; stödundervisning*; inlärningssvårighet*; läs- och skrivsvårighet*; lässvårighet*; dyslexi; dyskalkyli; lär sig inte läsa; lär sig inte räkna; svårt att läsa; läskunnig*; hänger inte med i skolan; intensifierat stöd; särskilt stöd i skolan; beslut om särskilt stöd; stödbehov i skolan; stöd i skolan; gå om klass; kvar på klassen; jopo; läser inte ännu; kan inte läsa; stakar sig på orden; klarar inte av texter; svårt med matte; hänger inte med; bokstäver blandas',
    en: 'special class; small group at school; small class; learning difficult*; dyslexia; dyscalculia; cannot read; does not learn to read; learning to read; reading difficult*; remedial teaching; falls behind at school; falling behind in school; repeat a year; repeat a class; support at school; support needs at school; special support decision; cannot keep up in class; flexible basic education; still cannot read; not reading yet; struggles with reading; struggles with maths; letters mixed up; behind in class',
  },
  {
    id: 'individual-education-plan',
    names:
      'hojks; henkilökohtainen opetuksen järjestämis*; oppimissuunnitelm*; pedagoginen arvio; pedagoginen selvity*; oppilaskohtaisten tukitoimien toteuttamissuunnitelm*; henkilökohtainen osaamisen kehittämis*; hoks; plan för hur undervisning*; individuell plan undervisning*; plan för elevens lärande; individuell inlärningsplan; pedagogisk bedömning; pedagogisk utredning; individual education plan; individual educational plan; learning plan; pedagogical assessment; pedagogical statement',
    fallback:
      'erityisopet*; rehtori; specialundervisning*; speciallärar*; special education*; special needs teacher*',
    fi: 'hojks; hojksi; hojksin; hojksia; hojks-palaveri; hojksipalaver*; oppimissuunnitelma; pedaarvio*; pedagoginen arvio; peda-arvio*; pedaselvity*; peda-selvity*; pedagoginen selvitys; oppilaan suunnitelm* koulu*; hops; hoks; hoksi; hoks-keskustel*; toteuttamissuunnitelma oppila*; oppimissuunnitelman; tuen asiakirjat koulu*',
    sv: 'ip; individuell plan elev*; plan för elev*; elevens plan; inlärningsplan; hojks; pedagogisk bedömning; individuell studieplan',
    en: "iep; individual plan pupil; pupil's individual plan; education plan; learning plan for pupil; hojks; personal study plan; pedagogical evaluation",
  },
  {
    id: 'school-assistant',
    names:
      'koulunkäynninohjaaj*; koulunkäynnin ohjaaj*; koulunkäyntiavustaj*; koulunkäyntiohjaaj*; avustajapalvel* koulu*; skolgångsbiträd*; skolgångshandled*; elevassistent*; skolgångsassistent*; school assistant*; teaching assistant*; classroom assistant*; special needs assistant*',
    fallback:
      'rehtori; erityisopetu*; perusopetu*; rektor; specialundervisning*; principal; special education*',
    fi: 'avustaja kouluun; avustajaa kouluun; avustaja koulussa; avustaja koululaiselle; avustaja oppilaalle; koulun avustaja; koulunkäynninohjaajaa; avustaja luokkaan; oppilas tarvitsee avustajan; oppilaan avustaja; luokka-avustaja; koulun ohjaaja oppilaalle; avustajaresurssi; avustajapäätös koulu*; koulukäyntiavustaja; henkilökohtainen avustaja koulu*; resurssiopettaja; ohjaajaresurssi',
    sv: 'assistent i skolan; assistent till elev*; elev behöver assistent; skolgångsbiträde till klass*; personlig assistent skol*; skolans assistent; biträde i klassen; resurslärare',
    en: 'assistant at school; assistant for a pupil; pupil needs an assistant; personal assistant school; classroom helper; aide at school; assistant in class; school aide',
  },
  {
    id: 'school-absence',
    names:
      'poissaol*; koulupoissaol*; poissaolomalli*; sitouttava kouluyhteisöty*; koulunkäymättömyy*; kouluakäymättömy*; koulupelko*|koulupelko; koulupelo*; koulupudokk*; skolfrånvaro*; frånvaromodell*; frånvaro; hemmasittar*; skolvägran; school absenteeism; school attendance problem*; school refusal; truancy; engaging school community',
    fallback:
      'kuraattor*; koulukuraat*; opiskeluhuol*; koulunuorisotyö*; lastensuojelu*; kurator*; elevvård*; school social worker; student welfare',
    fi: `ei käy koulussa; ei käy koulua; ei mene kouluun; ei suostu kouluun; ei suostu menemään kouluun; ei suostu lähtemään kouluun; ei lähde kouluun; ei halua kouluun; ei halua mennä kouluun; ei halua lähteä kouluun; ei pääse kouluun aamuisin; ei uskalla kouluun; ei uskalla mennä kouluun; koulu ei maistu; kieltäytyy koulusta; kieltäytyy menemästä kouluun; pois koulusta; poissa koulusta; poissaolot; poissaoloja; poissaolot koulu*; luvattomat poissaolot; luvattomia poissaoloja; runsaat poissaolot; paljon poissaoloja; oppilas poissa; jää kotiin koulusta; jää kotiin koulupäiv*; koulupoissaolo; lintsaa; lintsaaminen; lintsaami*; lintsail*; pinnaa koulusta; pinnaami*; lintsari*; skippaa koulu*; karkaa koulusta; karkaa tunneilta; koulupelko; koulukieltäyty*; koulupinn*; ei ole käynyt koulu*; ei herää kouluun; myöhästelee koulusta; myöhästely koulu*; koulukammo; kouluallergia; koulu-uupumus; koulupudokas; koulusta putoa*; koulusta pudonn*; poissaolo*; ei ole käynyt koulussa; ei mene|lähde|suostu kouluun; kieltäytyy kouluun|koulusta|menemästä; koulussa käyminen tökkii; lintsa*; skippa* tunnit|koulu*; koulukunto*; ei ole mennyt tunneille; ei mene tunneille; ei tule kouluun; ei tuu kouluun; ei oo ollu koulussa; poissa koulusta viikkoja; poissa kuukauden; koulusta pois monta viikkoa; luvattom* poissaol*; lintsannut; ei pääse sängystä kouluun; ei nouse aamulla kouluun; pelaa yöt ei kouluun; jää kotiin aamuisin; kouluakäymät*; kotona viikkoja koulu*`,
    sv: 'går inte i skolan; går inte till skolan; vill inte gå i skolan; vill inte gå till skolan; vägrar gå i skolan; vägrar gå till skolan; vägrar skolan; borta från skolan; frånvaro från skolan; olovlig frånvaro; mycket frånvaro; skolkar; skolk; skolka; skolvägrare; vågar inte till skolan; hemmasittare; stannar hemma från skolan; skolrädsla; kommer för sent till skolan; skolk*; skolvägr*; vägrar skolan|skola; går inte i skola|skolan; inte varit i skolan; kommer inte till skolan; frånvaro*; har inte varit i skolan; hemmasitt*; missat alla lektioner',
    en: "does not go to school; doesn't go to school; won't go to school; not going to school; refuses to go to school; refuses school; does not want to go to school; not attending school; absent from school; absences; unauthorised absence*; misses school; missing school; skips school; skipping school; skips class; truant; playing truant; school avoidance; afraid to go to school; stays home from school; late for school; truant*; truancy; skips|skipping school|classes; will not go to school; not been to school; school refusal; absence*; has not been to school; hasn't been at school; missed all lessons; missing lessons for weeks; truan*",
  },
  {
    id: 'bullying',
    names:
      'kiusaami*; koulukiusaami*; kiusaamisen vastai*; kiva koulu; kiva-tiimi*; kiva-koulu*; kiusattu* tuki*|tuki; mobbning*; skolmobbning*; antimobbning*; mot mobbning; bullying*; anti-bullying; school bullying; kiva school; kiva programme',
    fallback:
      'kuraattor*; koulukuraat*; opiskeluhuol*; rehtori; kurator*; elevvård*; school social worker; student welfare',
    fi: `kiusaaja; kiusaajat; kiusaa; kiusaavat; kiusattu; kiusattua; kiusatun; kiusattuna; kiusataan; kiusattiin; koulukiusattu; koulukiusaaja; koulukiusaaminen; kiusaamista; kiusaamistapaus; lasta kiusataan; oppilasta kiusataan; poikaa kiusataan; tyttöä kiusataan; kiusaaminen koulussa; kiusaaminen päiväkodissa; kiusataan koulussa; nimittelee; nimittely; nimitellään; haukutaan koulussa; haukkuvat koulussa; tönitään; tönivät välitunnilla; syrjitään koulussa; syrjintä koulussa; porukasta pois; suljetaan porukasta; jätetään leikistä; hakattu koulussa; hakataan koulussa; pilkataan; pilkkaa*; lyödään koulussa; kiusaamisen selvittely; kiusaamistilante*; oppilas kiusaa; kiusa*; koulukius*; syrji* luokka*|koulu*; haukku* luokka*|koulu*|kaveri*; jätetään ulkopuolelle; syrjitään; kaverit nauraa; välkällä kiusa*; someki*; nettikiusa*; whatsapp ryhmä* kiusa*; nolataan`,
    sv: 'mobbad; mobbat; mobbade; mobbas; mobbar; mobbare; mobbad i skolan; blir mobbad; blir retad; retas i skolan; mobbning på daghem*; utfryst; fryses ut; utanför i klassen; knuffas i skolan; hånas; slås i skolan; mobbningsfall; reds ut mobbning*; mobb*; retas; utesluten ur gänget; elaka mot i skolan|klassen; kränkning*; retad; retar; mobba*; kallar öknamn; nätmobb*; fula kommentarer',
    en: 'bullied; bully; bullies; bullied at school; is being bullied; being teased; teased at school; called names; name-calling; picked on; excluded at school; excluded by classmates; beaten at school; pushed around; bullying case; victim of bullying; harassed by classmates; bull*; bullying; left out at school; mean to at school; being picked on; teased; left out; cyberbull*',
  },
  {
    id: 'school-transport',
    names:
      'koulukuljetu*; koulukyyd*; koulukyyt*; koulumatkat; koulumatkaetu*; koulutaksi*; kuljetusetuu*; skolskjuts*; skoltransport*; skoltaxi*; skolresor; school transport*; school transportation; school taxi; school bus; school trips to and from',
    fallback:
      'koulusihteeri; koulutoimisto; sivistystoimi*; perusopetu*; skolkansli*; bildningskansli*; bildningstjänst*; basic education; education office',
    fi: 'koulukyyti; koulukyydin; koulukyytiä; koulukuljetus; koulukuljetusta; koulukuljetushakemus; koulukuljetuspäätös; hakea koulukyytiä; hakea koulukuljetusta; kyyti kouluun; kyydit kouluun; taksi kouluun; taksikyyti koulu*; koulutaksi; pitkä koulumatka; vaarallinen koulumatka; koulumatka vaarallinen; koulumatka liian pitkä; koulumatka yli viisi kilometriä; viisi kilometriä kouluun; bussilippu kouluun; koulubussi; koulumatka; koulutien vaarallisu*; koulukuljetusten koordin*; eskarikyyti; kuljetus eskari*; eskarilaisen kuljetus; kyyti eskari*',
    sv: 'skjuts till skolan; resor till skolan; skolresa; skolväg*; lång skolväg; farlig skolväg; taxi till skolan; skolbuss*; ansöka om skolskjuts; busskort till skolan; fem kilometer till skolan; skolskjutsbeslut',
    en: 'transport to school; ride to school; taxi to school; way to school; dangerous route to school; long way to school; bus to school; bus card for school; journey to school; apply for school transport; five kilometres to school',
  },
  {
    id: 'after-school-care',
    names:
      'aamu- iltapäivätoimin*; aamu- iltapäivätoiminta; aamupäivätoimin*; iltapäivätoimin*; iltapäiväkerho*; aamutoimin*; koululaisten aamu- iltapäivä*; ip-toimin*; aip; ap-ip; koululaisten iltapäivä*; iltapäivähoi*; morgon- eftermiddagsverksamhet*; eftermiddagsverksamhet*; morgonverksamhet*; eftermiddagsklubb*; eftis; fritidsverksamhet elev*; before- after-school*; morning and afternoon activit*; morning and afternoon club*; after-school*; before-school*; afternoon club*; afternoon care',
    fallback:
      'perusopetu*; nuorisopalvel*; vapaa-aikapalvel*; grundläggande utbildning*; fritidstjänst*; basic education; leisure services',
    fi: `iltis; iltikseen; iltiksessä; iltiksen; iltapäivis; ip-kerho; ip-kerhoon; ip-ohjaaja; ip-hoito; ip-paikka; aamupäivähoito; iltapäiväkerhopaikka; iltapäiväkerhoon; apip; ap-ip-toimin*; aamukerho; aamuhoito koululai*; koululaisen aamuhoito; koululaisen iltapäivähoito; koululaisen hoito koulun jälkeen; koulun jälkeen hoito; koulun jälkeen hoitopaikka; koulun jälkeen yksin; iltapäivät yksin; koululainen iltapäivisin; ekaluokkalai* iltapäivä*; tokaluokkalai* iltapäivä*; ekaluokkalainen yksin; koululainen yksin kotona iltapäivä*; hakemus iltapäivä*; haku iltapäivä*; iltapäivätoimintapaikka; lapselle paikka koulun jälkeen; iltapäivähoitopaikka; koululaisten loma-ajan hoito; lomahoito koululai*; kesähoito koululai*; iltapäiv* yksin kotona; yksin iltapäivä*; koulun jälkeen hoito*|paikka|yksin|tekemistä; iltapäiväkerho*; ippe; ip-toiminta; iltapäivähoi*; paikka koulun jälkeen; koulun jälkeen paikka; yksin kotona koulun jälkeen; kotona yksin neljään; yksin iltapäivät ekaluok*|tokaluok*; ekaluokkalainen yksin kotona; vanhemmat töissä viiteen; iltiksestä; aamuhoito koulu*; ennen koulua hoito; iltapäivähoito`,
    sv: 'eftis; eftisplats; eftermis; fritis; eftermiddagsvård; eftermiddagsplats; vård efter skolan; efter skolan; ensam efter skolan; ettan ensam på eftermiddag*; plats i eftermiddagsverksamhet*; söka till eftis; skolbarns eftermiddag*; morgonvård; morgonis; morgonklubb; ensam på eftermiddag*; eftis*; fritids; efter skoldagen; ensam hemma efter skolan; klubb efter skolan; morgonverksamhet skol*',
    en: 'after school care; after-school club; after school; alone after school; first-grader afternoons; first grader after school; before school care; care after school; apply for after-school; afternoon activities; afternoon activity; holiday care schoolchild*; alone in the afternoon*; afternoon care|club; home alone after school; after school until parents; after school place',
  },
  {
    id: 'compulsory-education',
    names:
      'oppivelvollisuu*; oppivelvollisuuden valvon*; ohjaus- valvontavastu*; oppivelvolli*; hakeutumisvelvollisuu*; toisen asteen koulutu*; läropliktig*; läroplikt*; övervakning av läroplikt*; handlednings- tillsynsansvar; compulsory education; extended compulsory education; supervision of compulsory education; compulsory schooling; compulsory school age',
    fallback:
      'oppilaanohjaaj*; opinto-ohjaaj*; koulutoimi*; sivistystoimi*; rehtori; studiehandled*; bildningstjänst*; guidance counsellor*; education office',
    fi: `oppivelvollisuus; oppivelvollisuusvalvo*; oppivelvollisuuden suorittam*; oppivelvollisen valvon*; oppivelvollisuuden keskeyttäm*; oppivelvollisuuden laiminly*; oppivelvollinen; oppivelvollinen ilman koulupaikkaa; ilman koulupaikkaa; ilman opiskelupaikkaa peruskoulun jälkeen; ilman toisen asteen paikkaa; ei opiskelupaikkaa; peruskoulun jälkeen ei; keskeyttänyt lukion; keskeyttänyt ammattikoulun; lukio keskeyty*; amis kesken; amis jäi kesken; ammattikoulu keskeyty*; eroaa opinnoista; opinnot keskeyty*; koulu kesken 16-vuotia*; koulu kesken 17-vuotia*; alle 18 ei käy koulu*; toinen aste; toiselle asteelle; toisen asteen opiskelija*; tuva; tuva-koulutus; tuvalle; nivelvaihe peruskoulun jälkeen; ulkomaille muutto koulu*`,
    sv: 'läropliktsbevakning; läroplikten; utan studieplats efter grundskol*; ingen studieplats; avbrutit gymnasiet; avbrutit yrkesskolan; avbrutna studier; avbryta studierna; andra stadiet; hux; hux-utbildning; läropliktiga utan; läroplikt upphör; studier avbryts',
    en: 'compulsory education supervision; without a study place after; no study place; dropped out of upper secondary; dropped out of vocational; interrupted studies; upper secondary level; quit vocational school; tuva; obligation to study; school obligation; quit upper secondary',
  },
  {
    id: 'guidance-counsellor',
    names:
      'oppilaanohjaaj*; oppilaanohjau*; opinto-ohjaaj*; opinto-ohjau*; tehostettu oppilaanohjau*; jälkiohjau*; elevhandled*; studiehandled*; intensifierad elevhandled*; guidance counsellor*; guidance counselor*; student counsel* studies; study counsel*; study guidance; careers counsel*; career counsellor*',
    fallback: 'rehtori; ohjaamo; etsivä nuorisoty*; rektor; navigator*; principal; one-stop guidance',
    fi: 'opo; opon; opolle; opoa; opoon; koulun opo; lukion opo; yläkoulun opo; opo-aika; oppilaanohjaaja; opinto-ohjaaja; yhteishaku; yhteishakuun; yhteishaussa; yhteishakuohje*; jatko-opinto*|jatko-opinto; jatko-opinnot; ammatinvalinta peruskoulu*; ysiluokkalainen jatko*; ysi jatkokoulutu*; lukiovalin*; lukio vai amis; mitä peruskoulun jälkeen; mihin peruskoulun jälkeen; kurssivalin*; tet; tet-jakso; tet-paikka; työelämään tutustumi*; opintojen eteneminen; opinnot eivät etene; lukio-opinnot jumi*; alanvaihto; tutustumaan toisen asteen; jatko-opin*; ei tiedä mihin hakea; koulutusvalin*; hakea ammattikouluun',
    sv: 'studiehandledare; studiehandledaren; elevhandledare; elevhandledaren; gemensam ansökan; gemensamma ansökan; fortsatta studier; studieval; gymnasiet eller yrkesskola; vad efter grundskolan; prao; prao-plats; prao-period; kursval; studierna går inte framåt',
    en: 'joint application; study choices; further studies; what after comprehensive school; after ninth grade; upper secondary or vocational; course choices; work experience period school; tet period; studies not progressing; applying to upper secondary; student guidance; career guidance at school',
  },
  {
    id: 'home-education',
    names:
      'kotiopetu*; kotikoulu*; kotiopetuk* valvon*; tutkiva opettaja kotiopetu*; hemundervisning*; hemskol*; home education*; homeschool*; home-school*; home schooling; supervision of home education',
    fallback:
      'rehtori; perusopetu*; oppivelvollisuu*; rektor; grundläggande utbildning*; läroplikt*; basic education; principal',
    fi: 'kotiopetus; kotiopetukseen; kotiopetuksessa; kotiopetusta; kotikoulu; kotikoulussa; kotikoululainen; opettaa lasta kotona; opetetaan kotona; opiskelee kotona vanhem*; kotiopetukseen siirty*; kotiopetuksen aloittami*; etäkoulu; etäopetu*; kotiopetusoppila*; kulkukoulu; nettiperuskoulu; pitkä matka ulkomai* koulu*; lomamatka koulu poissa*',
    sv: 'hemskola; undervisas hemma; undervisa barnet hemma; barnet i hemundervisning; distansundervisning; distansskola; övervaka hemundervisning*; hemundervisat barn',
    en: 'teach the child at home; taught at home; studies at home with parent; home-educated; home taught; distance school; remote school; distance teaching; move to home education',
  },
  {
    id: 'starting-school',
    names:
      'kouluun ilmoittautumi*; koulunaloit*; koulun aloitt*; koulutulokk*; koulupaik*; lähikoulu*; oppilaaksiott*; oppilaaksi otto*|otto; oppilaaksi ottami*; koululykkäy*; koulunkäynnin aloittami*; toissijainen koulu; koulunvaihto*|koulunvaihto; anmälan till skolan; skolstart*; skolanmäl*; skolplats*; elevantagning*; närskol*; skolbyt*; uppskjuten skolstart; school enrol*; enrolment in school; starting school; school start; school admission*; local school; change of school; deferred school start',
    fallback:
      'rehtori; koulusihteeri; perusopetu*; opetuspalvel*; rektor; skolkansli*; grundläggande utbildning*; basic education; principal',
    fi: `ilmoittautuminen kouluun; kouluun ilmoittautuminen; ilmoittaa kouluun; ilmoittautuminen ekaluokalle; ilmoittautuminen ykkösluok*; ekalle luokalle; ykköselle; ekaluokkalainen aloit*; ekaluokan aloitus; koulun aloitus; koulun aloittaminen; aloittaa koulun; aloittaa ekaluok*; koulutulokas; koulutulokkaan; koulupaikka; koulupaikan; koulupaikkaa; koulun vaihto; vaihtaa koulua; koulunvaihto; siirtyä toiseen kouluun; siirto toiseen kouluun; muuttaa kuntaan koulu*; uusi oppilas muutto*|muutto; muutto toiseen kuntaan koulu*; lähikoulu; lähikoulupäätös; haluaa toiseen kouluun; koulunkäynnin lykkäys; lykätä koulu*; koululykkäys; lykkäys koulu*; vuotta myöhemmin kouluun; pidennetty oppivelvollisuus; varhennettu oppivelvollisuus; painotettu opetus; musiikkiluok*; liikuntaluok*`,
    sv: 'anmäla till skolan; anmäla till första klass; anmälan till första klass; börja skolan; börja i skolan; börjar i ettan; börja ettan; första klass; byta skola; byte av skola; ny elev flyttar; flyttar till kommunen skol*; närskola; skjuta upp skolstart*; förlängd läroplikt; skjuta på skolstarten',
    en: 'enrol in school; enroll in school; enrol at school; enrolment for first grade; first grade enrolment; start school; starts school; school place; change school; change schools; transfer to another school; move to another municipality school; new pupil moving; postpone school start; start school a year later; first graders',
  },
  {
    id: 'upper-secondary',
    names:
      'lukio; lukio*; lukiokoulutu*; ammattikoulu*; ammattiopist*; ammattioppilait*; ammatillinen koulutu*; oppilaitos toinen aste; gymnasi*; gymnasieutbildning*; yrkesskol*; yrkesinstitut*; yrkesutbildning*; upper secondary school*; vocational school*; vocational college*; vocational institution*; vocational education',
    fallback:
      'opinto-ohjaaj*; opiskeluhuol*; studiehandled*; studerandevård*; guidance counsel*; student welfare',
    general: true,
    fi: 'amis; amiksen; amiksessa; amikseen; ammis; ammattikoululainen; ammattikouluun; lukiolainen; lukiolaisen; lukiossa; lukioon; lukiolaiset; kaksoistutkin*; ylioppilaskirj*; opiskelija toisella asteella; ammattiin opiskeleva; oppisopimu*; ammatillinen opettaja; ryhmänohjaaja amis; lukion rehtori',
    sv: 'gymnasist; gymnasiestuderande; i gymnasiet; till gymnasiet; studentexamen; yrkesskoleelev; yrkesstuderande; läroavtal*; gymnasiets rektor; kombiexamen',
    en: 'upper secondary student; vocational student; high school; matriculation; apprenticeship*; double degree; upper-secondary; sixth form; college student vocational',
  },
];
