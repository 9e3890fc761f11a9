import type { ConceptSource } from './concept.ts';

/** Families who have moved to Finland: settling, languages, permits, asylum, living between cultures. */
export const immigration: readonly ConceptSource[] = [
  {
    id: 'immigrant-services',
    names:
      'maahanmuuttajapalvelu*; maahanmuuttopalvelu*; maahanmuuttajatyö*; maahanmuuttajien palvelu*; maahanmuuttoyksikkö; maahanmuuttokoordinaattor*; maahanmuuttajaneuvon*; invandrartjänst*; invandrarbyrå*; invandrarservice*; tjänster för invandrare; invandringskoordinator*; immigrant service*; immigration service*; services for immigrants; immigrant advice',
    general: true,
    fallback: 'kotoutu*; kotouttami*; sosiaalityö*; integration*; socialt arbete; social work',
    fi: `mamu; mamut; mamuperhe; mamu-perhe; maahanmuuttaja; maahanmuuttajaperhe; maahanmuuttajaperhe*; maahanmuuttajataust*; maahanmuuttajaäiti; maahanmuuttajanuor*; maahanmuuttajaohjaaja; maahanmuuttajien neuvonta; maahanmuuttajan asia*; maahan muuttan*; ulkomaalaistaustai*; ulkomaalainen perhe; ulkomaalaisperhe*; ulkomailta muuttanut; ulkomaalainen äiti; juuri Suomeen muuttanut; vasta Suomeen muuttan*; Suomeen muuttanut perhe; vieraskielinen perhe; vieraskieli* perhe*; International House; omakielinen neuvonta; omankielinen neuvonta; omakielistä ohjausta; neuvontaa omalla kielellä; tuli|tullut|tulleet|muutti|muuttanut|muuttaneet|saapui|saapunut suomeen; juuri suomeen; tuli|tullut|muutti|muuttanut syyria|irak|iran|afganistan|somalia|eritrea|sudan|kongo|turkki|intia|vietnam|thaimaa|kenia|nigeria|myanmar|filippiinit|venäjä|viro; uusi suomessa; ei puhu|osaa suomea perhe|äiti|isä|vanhempi|vanhemmat; ei ymmärrä kirjeitä; ei ymmärrä papereita; ei osaa suomea; suomea taitamat*; juuri tullut suomeen; juuri muuttanut suomeen; vasta suomeen tull*; ukrainalai*; syyrialai*; afganistanilai*; irakilai*; somalialai*; somaliperhe*; venäjänkieli*; arabiankieli*; arabiaa puhuva; vieraskieli*; maahanmuuttajaäi*; auttaa papereissa maahan*; virastoasiat eri kielellä; lomakkeet ei ymmärrä kieli*`,
    sv: 'invandrare; invandrarfamilj*; invandrarmamm*; invandrarung*; invandrarbakgrund; flyttat till Finland; nyanländ*; inflyttad familj; utländsk familj; utländsk bakgrund; rådgivning på eget språk; främmandespråkig*; nyinflyttad*; flyttat|flyttade|kom|kommit till finland; kom|kommit|kommer från syrien|irak|iran|afghanistan|somalia|eritrea|sudan|kongo|turkiet|indien|vietnam|thailand|ryssland; kan inte svenska|finska familj*|förälder|föräldrar|mamma|pappa; förstår inte breven; kan inte svenska; kan inte finska; nyss kommit till finland; från ukraina; från syrien; ukrainsk*; somalisk*; arabiskspråkig*; ryskspråkig*; hjälp med papper familj*',
    en: 'immigrant*; immigrant family; foreign family; foreigner*; moved to finland; newly arrived; newcomer*; immigrant background; immigrant mother; advice in own language; foreign background; new in finland; moved|came|arrived to finland; moved|came|arrived from syria|iraq|iran|afghanistan|somalia|eritrea|sudan|congo|turkey|india|vietnam|thailand|russia; just arrived; no finnish; does not speak finnish family|mother|father|parents|parent; does not speak finnish; just moved to finland; from ukraine; ukrainian; syrian; somali; arabic-speaking; russian-speaking; help with forms',
  },
  {
    id: 'integration',
    names:
      'kotoutu*; kotouttami*; kotoutumispalvelu*; kotoutumissuunnitelm*; kotoutumiskoulutu*; kotoutumisohja*; kotoutumisen edistämi*; integration*; integrationsfrämj*; integrationstjänst*; integrationsplan*; integrationsutbildning*; integration service*; integration plan*; integration training',
    fallback:
      'maahanmuuttajapalvelu*; maahanmuuttopalvelu*; invandrartjänst*; immigrant service*; työllisyyspalvel*',
    fi: `koto-koulutu*; koto-ohjaaja; kotokoulutus; kotosuunnitelma; kotoutumislaki; kotouttaja; kotoutumiskoordinaat*; kotoutujan; kotoutuja; kotoäiti*; kotiäidin kotoutu*; kotona oleva äiti kotoutu*; alkukartoitus maahanmuut*; alkukartoitus kotoutu*; perheen kotoutumi*; suomalaiseen yhteiskuntaan; suomalaiseen elämään tutustu*; yhteiskuntaorientaatio*; yhteiskuntaan tutustu*; kotoutumiskurssi*; tuli|tullut|tulleet|muutti|muuttanut|muuttaneet|saapui suomeen juuri|vasta; tuli|tullut|muutti|muuttanut syyria|irak|iran|afganistan|somalia|eritrea|sudan|kongo|turkki|intia|vietnam|thaimaa|venäjä; ei puhu|osaa suomea perhe|vanhemmat; kotoutumissuunnit*; kotokoulut*; kotoutumispalvel*; oleskelu ja kotout*; kotoutumisen; pakeni sotaa; paennut sotaa; juuri muuttanut Suomeen; muutti Suomeen; muuttanut ulkomailta; ei osaa suomea; uusi maassa; uuteen maahan; tulivat maahan; tullut Ukrainasta; ukrainalai* perhe; alkuun Suomessa; mistä aloittaa Suomessa; ei tunne suomalais*; maahanmuuttaja perhe neuvo*`,
    sv: 'integrationskoordinator*; integrationskurs*; inledande kartläggning invandr*; hemmamammor integration*; integrering av invandr*; samhällsorientering*; lära känna finländska samhället; integreras; nyanländ familj; kom|kommit|kommer från syrien|irak|iran|afghanistan|somalia|eritrea|sudan|kongo|turkiet; flyttat till finland familj*; flydde kriget; flytt från kriget; nyss flyttat till Finland; kan inte finska; kan inte svenska; nya i landet; i gång i landet; familj från Ukraina; känner inte till finländska',
    en: 'integrate into society; integration course; integration coordinator; settling in finland; civic orientation; getting to know finnish society; initial assessment immigrant; integrating the family; integration of immigrants; came|arrived|moved from syria|iraq|iran|afghanistan|somalia|eritrea|sudan|congo|turkey; just moved|arrived|came to finland; fled the war; just moved to Finland; moved to Finland; new in the country; does not speak Finnish; get started in Finland; Ukrainian family; newcomer*; recently arrived',
  },
  {
    id: 'interpreter',
    onlyItself: true,
    names:
      'tulkkipalvelu*; tulkkauspalvelu*; tulkkikesku*; tulkkau*; asioimistulkkau*; asioimistulk*; puhelintulkkau*; etätulkkau*; käännöspalvelu*; tolkservice*; tolktjänst*; tolkcentral*; tolkning*; distanstolk*; telefontolk*; översättningstjänst*; interpretation service*; interpreting service*; interpreter service*; interpreter cent*; telephone interpret*; translation service*',
    fallback: 'maahanmuuttajapalvelu*; invandrartjänst*; immigrant service*',
    fi: `tulkki; tulkkia; tulkin; tulkille; tulkin tilaami*; tilata tulkki; tulkin varaami*; varata tulkki; tulkkitilau*; tulkki paikalle; tulkki tapaami*; tulkki vasu*; tulkki palaver*; puhelintulkki; etätulkki; arabian tulkki; somalin tulkki; venäjän tulkki; ukrainan tulkki; darin tulkki; sorani tulkki; ei yhteistä kieltä; yhteinen kieli puuttuu; ei puhu suomea; ei puhuta suomea; perhe ei puhu suomea; vanhempi ei puhu suomea; vanhemmat eivät puhu suomea; äiti ei puhu suomea; eivät osaa suomea; ei osaa suomea; ei ymmärrä suomea; kielimuuri*; lomake kääntä* kiel*; käännättää; kääntäjä; kuka maksaa tulkin; tulkin tilaus; tulkki neuvolakäynnille; tulkki palaveriin; tulkki huomiseksi; etätulkki*; puhelintulkk*; tulkin käynnille; tarvitaan tulkki; tarviin tulkin; tulkkiväl*; ei puhu suomea palaveri; tarvitaan joku kääntämään; kuka kääntää; tulkataan; ymmärrä suomea`,
    sv: 'tolk; tolken; boka tolk; beställa tolk; beställning av tolk; översättare; talar inte svenska; talar inte finska; kan inte svenska; kan inte finska; förstår inte finska; inget gemensamt språk; gemensamt språk; arabisk tolk; språkbarriär*; översätta; tolk till möte*; tolk på dari|arabiska|somaliska|ryska; någon som översätter; föräldrarna talar inte finska|svenska; förstår inte finska|svenska',
    en: 'interpreter*; book an interpreter; order an interpreter; interpreting; translator; translate a form; does not speak finnish; do not speak finnish; does not speak swedish; no common language; language barrier; does not understand finnish; no finnish; arabic interpreter; speaks no finnish; interpreter for a visit; someone to translate; parents do not speak Finnish|Swedish',
  },
  {
    id: 'asylum-seekers',
    names:
      'turvapaik*; turvapaikanhakij*; vastaanottokesku*; vastaanottopalvelut turvapaik*; tilapäinen suojelu; tilapäistä suojelua; asylsök*; flyktingförläggning*; förläggning*; mottagningscentral*; tillfälligt skydd; asylum*; asylum seeker*; reception cent* asylum; temporary protection',
    fallback: 'maahanmuuttajapalvelu*; pakolais*; invandrartjänst*; flykting*; immigrant service*; refugee*',
    fi: `turvapaikanhakijaperhe; turvapaikkaa hakenut; hakee turvapaikkaa; turvapaikkaprosessi; vokki; vastaanottokeskuksen; vastaanottokeskuksessa; vok; yksin tullut alaikäinen; yksin tullut lapsi; yksintullut; yksintulleet; yksin maahan tul*; ilman huoltajaa tullut; ilman huoltajaa maahan*; alaikäinen turvapaik*; ryhmäkoti alaikäi*; kielteinen päätös turvapaik*; turvapaikkapuhuttelu; Ukrainasta tullut; ukrainalainen; ukrainalaiset; ukrainalaisperhe*; ukrainalaislapsi; ukrainalaisen; Migri turvapaik*; ukrain*; kiova; kiovasta; odessa; harkova; sotaa pakoon; tilapäis* suojelu*`,
    sv: 'asylsökande familj; asylsökande barn; söker asyl; sökt asyl; asyl; asylprocess*; ensamkommande*; ensamkommande barn; ukrainsk*; från Ukraina; ukrainare; negativt beslut asyl; ukrain*; kiev; kyjiv',
    en: 'seeking asylum; asylum process; unaccompanied minor*; unaccompanied child*; ukrainian*; from ukraine; negative asylum decision; reception centre; asylum-seeking family; applied for asylum; ukrain*; from kyiv',
  },
  {
    id: 'refugees',
    names:
      'pakolaistyö*; pakolaispalvelu*; pakolais*; pakolaisneuvon*; Pakolaisapu; Pakolaisneuvonta; kiintiöpakolai*; kansainvälinen suojelu; kidutettujen kuntoutu*; flyktingarbet*; flykting*; Flyktinghjälp*; Flyktingrådgivning*; kvotflykting*; internationellt skydd; refugee*; refugee work; refugee advice; quota refugee*; international protection; torture victim*',
    fallback:
      'maahanmuuttajapalvelu*; kotoutu*; sosiaalityö*; invandrartjänst*; integration*; immigrant service*; integration service*',
    fi: `pakolainen; pakolaisperhe; pakolaislapsi; pakolaisperheen; pakolaisena tullu*; pakolaistausta*; pakolaisten sosiaalityö*; sodasta paen*; sotaa paennut; sotaa paennee*; sodan kokenee*; sotatrauma*; sodan traumat; sotakokemukset; kidutettu; kidutusta kokenut; kidutuksen uhri*; paennut kotimaastaan; pakomatka*; pakolaiskoordinaatt*; pakolaisvastaanot*; paperi pakolaisstatu*`,
    sv: 'flykting; flyktingfamilj*; flyktingbarn; flytt undan krig; flytt från krig*; krigstrauma*; tortyrskad*; torterad*; flyktingkoordinator*; flyktingbakgrund; flyktingmottagning*',
    en: 'refugee; refugee family; refugee child; fled the war; fleeing war; war trauma; tortured; torture survivor*; refugee background; refugee coordinator; fled from home country',
  },
  {
    id: 'language-course',
    onlyItself: true,
    names:
      'kielikurs*; suomen kielen kurssi; ruotsin kielen kurssi; suomen kurs*; suomen kielen opetu* aikui*; kieliopetus aikui*; kielikahvila*; kielikerho; suomi-kerho; språkkurs*; kurs i finska; kurs i svenska; finskakurs*; svenskakurs*; språkcafé*; språkkafé*; language course*; finnish course*; swedish course*; language caf*; finnish language course',
    fallback:
      'kansalaisopisto*; maahanmuuttajapalvelu*; kotoutu*; medborgarinstitut*; arbetarinstitut*; invandrartjänst*; adult education cent*; immigrant service*; integration*',
    fi: `kielikurssi; kielikurssille; suomen alkeet; suomen kielen alkeis*; oppia suomea; oppisi suomea; opetella suomea; oppia suomen kieltä; opiskella suomea; haluaa oppia suomea; vanhempi oppia suomea; äiti oppia suomea; äideille kielikurssi; kielikoulu; kielikoulutus; lukutaitokoulutu*; luku- ja kirjoitustaito* aikui*; ei osaa lukea eikä kirjoittaa; luku- ja kirjoitustaidoton; Luetaan yhdessä; kielen oppimi* aikui*; yki-testi; yki-tutkinto; kielikurssi lastenhoito; suomen kielen keskusteluryhmä`,
    sv: 'lära sig finska; lära sig svenska; lära sig språket; studera finska; studera svenska; läskunnighetsutbildning; kan inte läsa eller skriva; analfabet*; språkundervisning vuxna; konversationsgrupp; nybörjarkurs finska; Luckan svenska',
    en: 'learn finnish; learn swedish; learning finnish; study finnish; finnish lessons; swedish lessons; finnish classes; learn the language; illiterate; literacy training; finnish for beginners; language class; conversation group; yki test',
  },
  {
    id: 'finnish-as-second-language',
    names:
      'suomi toisena kielenä; ruotsi toisena kielenä; suomen tai ruotsin opetus toisena kielenä; suomi toisena kielenä ja kirjallisuus; S2; S2-opetu*; S2-opettaj*; R2; svenska som andraspråk; finska som andraspråk; SvA; andraspråk; finnish as a second language; swedish as a second language; second language teaching; fsl',
    fallback:
      'maahanmuuttaj*; monikulttuuri*; varhaiskasvatus; perusopetus; mångkulturell*; grundläggande utbildning; basic education',
    fi: `s2; s2-ope; s2-opettaja; s2-tuki; s2-lapsi; s2-oppilas; s2-lapset; s2-tunnit; s2-suunnitelma; s2-opetus; S2-ryhmä; suomi toisena; suomi ei äidinkieli; lapsi ei osaa suomea; oppilas ei osaa suomea; lapsi ei puhu suomea päiväko*; lapsen suomen kieli; suomen kielen tuki koulu*; suomen kielen oppiminen lapsi; suomen kielen kehittymi*; kielitaidon arvio* oppilas; kielen tuki eskari*`,
    sv: 's2; svenska som andraspråk undervisning; barnet kan inte svenska; eleven kan inte svenska; eleven kan inte finska; språkstöd i skolan; språkstöd dagis; andraspråkselev*; annat modersmål elev',
    en: 'second language pupil; pupil does not speak finnish; child does not know finnish; language support at school; s2 teacher; finnish as second language; second-language learner; language support in daycare',
  },
  {
    id: 'preparatory-education',
    names:
      'valmistava opetus; valmistavan opetuksen; perusopetukseen valmistava; maahanmuuttajien valmistava opetu*; valmistava luokka; förberedande undervisning; förberedande utbildning; undervisning som förbereder; förberedande klass; preparatory education; preparatory class*; instruction preparing immigrants; preparatory teaching',
    fallback: 'perusopetus; maahanmuuttajapalvelu*; grundläggande utbildning; basic education',
    fi: 'valo-opetus; valo-luokka; valmistavalla luokalla; valmistavalle luokalle; valmistavalla; valmistavaan opetukseen; maahanmuuttajaoppilas kouluun; ulkomailta muuttanut oppilas; ulkomailta muuttanut lapsi kouluun; uusi oppilas ei osaa kieltä; vastatullut oppilas; maahan muuttanut koululainen; juuri Suomeen muuttanut koululainen; juuri Suomeen muuttaneen koulu*',
    sv: 'förberedande klassen; inflyttad elev; nyanländ elev; elev som flyttat till Finland; invandrarelev*; ny elev utan språk*; nyanlända elever',
    en: 'newly arrived pupil; newcomer pupil; immigrant pupil; pupil who just moved to finland; starting school in finland immigrant; preparatory class for immigrants; new pupil no language',
  },
  {
    id: 'home-language-teaching',
    names:
      'oman äidinkielen opetu*; oman äidinkielen; oma äidinkieli opetu*; äidinkielen opetus maahanmuut*; undervisning i eget modersmål; eget modersmål; hemspråk*; modersmålsundervisning*; native language instruction; mother tongue teaching; home language teaching; instruction of immigrants native; own mother tongue',
    fallback: 'perusopetus; maahanmuuttajapalvelu*; grundläggande utbildning; basic education',
    fi: 'omaa äidinkieltä; oman kielen tunnit; oman kielen opetu*; oman kielen opettaja; kotikielen opetu*; kotikieli; arabian opetu*; venäjän opetu* äidinkiel*; somalin opetu*; viron opetu* äidinkiel*; äidinkielen tunnit arabia; äidinkielen säilyttäm*; kotikielen tuki; oman äidinkielen opettaja',
    sv: 'hemspråket; hemspråkslärare; modersmålslärare arabiska; undervisning i arabiska; undervisning i ryska modersmål; lektioner i eget språk; bevara modersmålet',
    en: "lessons in own language; home language lessons; arabic lessons; teaching in child's own language; heritage language; keep mother tongue; mother tongue lessons",
  },
  {
    id: 'residence-permit',
    onlyItself: true,
    names:
      'oleskelulupa*; oleskeluluvat; Maahanmuuttovirasto; Migri; perheenyhdistämi*; kansalaisuuden haku; kansalaisuushakemus; uppehållstillstånd*; Migrationsverket; familjeåterförening*; medborgarskap*; residence permit*; Immigration Service; family reunification; citizenship application',
    fallback:
      'maahanmuuttajapalvelu*; oikeusapu; invandrartjänst*; rättshjälp*; immigrant service*; legal aid',
    fi: `oleskelulupa; oleskelulupaa; oleskeluluvan; oleskeluluvan jatko; jatkolupa; oleskelulupahakemu*; maahanmuuttolupa; migri; migriin; migrin päätö*; perheenyhdistämistä; perhe toisessa maassa; puoliso ulkomailla; muu perhe jäänyt kotimaahan; kansalaisuus; suomen kansalaisuus; kansalaisuutta; käännyty*; karkotu*; karkotetaan; maasta poist*; ulkomaalaislaki; ulkomaalaislupa; viisumi; työlupa; henkilötunnus ulkomaalai*; rekisteröityminen EU-kansalai*; lapsen oleskelulupa; tuoda|saada|haluaa|haluaisi|hakea vaimo|mies|puoliso|perhe|lapset|äiti suomeen; perhe perässä suomeen; puoliso|vaimo|mies|perhe toisesta maasta; passi voimassa oleskelu*; lupa päättyy oleskelu*|migri`,
    sv: 'uppehållstillståndet; fortsatt tillstånd; migri; återförena familj*; familj i annat land; finskt medborgarskap; utvisning*; utvisas; avvisning*; visum; arbetstillstånd; personbeteckning utlän*; få|hämta|ta hit fru|man|familj|familjen|frun|hustru; få sin fru|man|familj till finland; uppehållstill*',
    en: 'residence permits; extended permit; migri; reunite family; family in another country; finnish citizenship; citizenship; deport*; visa; work permit; permit to stay; removal from the country; residency; bring his|her wife|husband|family to finland; wife|husband|family to finland',
  },
  {
    id: 'undocumented',
    names:
      'paperittom*; paperittomat; paperittomien; Global Clinic; Global Klinik*; papperslös*; papperslösa; undocumented*; without papers; irregular migrant*',
    fallback:
      'terveysasem*; diakonia*; pakolais*; sosiaalipäivysty*; hälsostation*; diakoni*; flykting*; health cent*; refugee*',
    fi: 'paperiton; paperiton äiti; paperiton lapsi; paperiton perhe; paperitonta; paperittoman hoito; ilman oleskelulupaa; ilman oleskeluoikeutta; ei oleskelulupaa; ilman kotikuntaa; ei kotikuntaa; kotikunnaton; ilman henkilötunnusta; laittomasti maassa; luvatta maassa; maassa ilman lupaa; vakuuttamaton; ei oikeutta terveyspalvelu*; ilman papereita; ei papereita; kielteinen turvapaikka*',
    sv: 'papperslös; utan uppehållstillstånd; utan papper; olagligt i landet; ingen hemkommun; utan hemkommun; utan personbeteckning; papperslöst barn; papperslös mamma; avslag på asyl; inget uppehållstillstånd',
    en: 'undocumented; undocumented family; undocumented child; without residence permit; no residence permit; illegally in the country; no papers; no home municipality; paperless; rejected asylum',
  },
  {
    id: 'trafficking',
    names:
      'ihmiskaup*; ihmiskaupan uhrien auttamisjärjestelmä; ihmiskauppa; auttamisjärjestelmä; människohandel*; hjälpsystemet för offer; trafficking; human trafficking; assistance system for victims',
    fallback: 'poliisi; rikosuhri*; polis*; brottsoffer*; police; victim support; Monika-Naiset',
    fi: `ihmiskaupan uhri; ihmiskauppaepäily; epäily ihmiskaup*; ihmiskaupan uhriksi; pakkotyö; pakkotyötä; työperäinen hyväksikäyt*; työvoiman hyväksikäyt*; pakotettu prostituutio*; prostituutioon pakot*; pakotetaan töihin; myyty; passi otettu; passi viety; passi takavarikoi*; kiskonnantapai*; orjatyö; hyväksikäytetään työnteko*`,
    sv: 'offer för människohandel; misstanke om människohandel; tvångsarbete; tvingad till prostitution; tvingas arbeta; passet taget; utnyttjad arbetskraft; arbetskraftsexploater*; prostitution',
    en: 'victim of trafficking; trafficked; forced labour; forced labor; forced prostitution; passport taken; labour exploitation; exploited worker*; modern slavery; forced to work',
  },
  {
    id: 'multicultural-families',
    names:
      'monikulttuuri*; monikulttuurinen; Familia ry; kahden kulttuurin per*; Monika-Naiset; kulttuuritulk*; kulttuurivälitt*; maahanmuuttajaäitien ryhmä; maahanmuuttajavanhem*; mångkulturell*; tvåkulturell*; kulturtolk*; Monika-Kvinnor*; multicultural*; intercultural*; bicultural*; cultural interpreter*; monika women',
    fallback:
      'maahanmuuttajapalvelu*; kotoutu*; perhekesku*; invandrartjänst*; integration*; immigrant service*; family cent*',
    fi: `monikulttuurinen perhe; monikulttuuriset perheet; kahden kulttuurin perhe; kaksikulttuuri*; kulttuurien väli*; eri kulttuurista; kulttuurierot; kulttuurieroja; kulttuurinen; kulttuuritaustasta; monikulttuurinen ohjaaja; kulttuuriohjaaja maahanmuut*; maahanmuuttajaäideille; maahanmuuttajaäitien; maahanmuuttajaäideille ryhmä; maahanmuuttajavanhemmille; maahanmuuttajanaisten; maahanmuuttajaisille; suomalaisesta kasvatuksesta; kasvatus eri kulttuuri*; uusi kulttuuri sopeutu*; moniku; monikulttuurisuuskoordinaattori; romaniperhe; romani; romanityö*; romanien; saamelai*`,
    sv: 'mångkulturell familj; mångkulturella familjer; två kulturer; kulturskillnad*; annan kultur; olika kulturer; invandrarmammor grupp; grupp för invandrarkvinn*; invandrarkvinn*; romer; romsk*; samisk*',
    en: 'multicultural family; two cultures; bicultural family; cultural differences; different culture; different cultures; group for immigrant mothers; immigrant women; roma family; sami famil*; culture shock; raising children in a new culture',
  },
  {
    id: 'returnee-and-moving-abroad',
    names:
      'paluumuut*; paluumuuttaj*; kansainvälinen sosiaalipalvelu; Kansainvälinen perhe; lapsikaappau*; kansainvälinen lapsikaappau*; Kaapatut Lapset; Suomi-Seura; återflytt*; återvandr*; bortförande av barn; Bortrövade Barn; internationell social service; returnee*; returning migrant*; child abduction; international social service',
    fallback:
      'maahanmuuttajapalvelu*; oikeusapu; sosiaalityö*; invandrartjänst*; rättshjälp*; socialt arbete; immigrant service*; legal aid; social work',
    fi: 'paluumuuttaja; muuttaneet takaisin Suomeen; palannut Suomeen; palasi ulkomailta; ulkosuomalai*; muuttavat ulkomaille; perhe muuttaa ulkomaille; lapsi viety ulkomaille; vei lapsen ulkomaille; lapsen vieminen ulkomaille; uhkaa viedä lapsen; kaapattu lapsi; lapsi kaapattu; ei palauttanut lasta ulkomail*; toinen vanhempi ulkomailla; inkeriläi*; muuttaa takaisin kotimaahan; haluaa palata kotimaahan; paluu kotimaahan; vapaaehtoinen paluu; paluumuutto; muuttaa ulkomaille perhe; lähtevät takaisin',
    sv: 'återflyttare; flyttat tillbaka till Finland; utlandsfinländ*; flyttar utomlands; barnet fört utomlands; tog barnet utomlands; bortfört barn; hotar ta barnet utomlands; ena föräldern utomlands; flytta tillbaka till hemlandet; återvända; frivillig återresa; flytta utomlands',
    en: 'moved back to finland; returned to finland; moving abroad; took the child abroad; taken abroad; child taken abroad; abducted child; threatens to take the child; parent abroad; other parent abroad; return to home country; voluntary return; move back home country',
  },
];
