import type { ConceptSource } from './concept.ts';

/** The parish, the associations by name, and what volunteers and peers do. */
export const parishAndAssociations: readonly ConceptSource[] = [
  {
    id: 'parish',
    names:
      'seurakunta*; seurakunnan; seurakunta; seurakuntayhtym*; kirkko; kirkollinen; evankelis-luterilainen; ortodoksinen seurakun*; församling*; kyrklig samfällighet*; svenska församlingen; ortodoxa församling*; parish; congregation*; church*',
    general: true,
    fi: `srk; srk:n; seurakunnalta; seurakunnan työntekijä; seurakunnan toiminta; seurakunnan lapsityö*; seurakunnan perhetyö*; kirkon toiminta; kirkon apu; pappi; papin; papille; papin kanssa; kanttori; lapsen kaste; kastaa lapsi; kastetilaisuu*; ristiäiset; kummiksi; kummina kaste*; seurakunnan työ perhe*; kirkkoherranvirasto*; hartaus; perhekirkko; rukou*; uskonto; moskeija; vapaaseurakun*; helluntai*; lestadiolai*`,
    sv: 'kyrkan; kyrka; församlingens verksamhet; församlingens barnarbete; församlingens familjearbete; präst; prästen; kyrkoherde; kantor; dop; barndop; döpa barnet; pastorskansli*; gudstjänst; familjegudstjänst',
    en: 'priest; pastor; church worker; baptism; christening; baptise; family service at church; religious; parish office; mosque; church activities',
  },
  {
    id: 'parish-family-club',
    names:
      'perhekerho*; seurakunnan perhekerho*; seurakunnan päiväkerho*; päiväkerho*; pikkukerho*; lapsi- perhetyö* seurakun*; vauvakirkko*; muskari seurakun*; avoin perhekerho; familjeklubb*; familjeklubben; församlingens familjeklubb*; församlingens dagklubb*; dagklubb*; öppen dagklubb; barn- familjearbete församling*; family club*; parish family club*; parish day club*; church playgroup*; toddler church',
    fallback:
      'seurakun*; perhekahvila*; avoin varhaiskasvatu*; församling*; familjecafé*; parish; family caf*',
    fi: `seurakunnan kerho; srk perhekerho; srk kerho; srk:n kerho; kirkon kerho; kirkon kerho pienille; kirkon perhekerho; seurakunnan perhetoiminta; seurakunnan lapsiperheil*; seurakunnan lastenohjaaja; lastenohjaaja; varhaiskasvatuksen ohjaaja seurakun*; seurakunnan muskari; seurakunnan vauvakerho; vauvakerho; taaperokerho seurakun*; äiti-lapsi-kerho; äiti-lapsipiiri; lapsikerho seurakun*; kerho kotona olev* lapsi*; kerho kotihoidos*; srk:n muskari; muskari; pyhis; perhekerhoon srk`,
    sv: 'församlingens klubb; församlingens barnklubb; babyklubb; babykyrka; babyrytmik församling*; barnledare; mamma-barn-grupp*; kyrkis; klubb för hemmavarande barn; familjelördag*; församlingens familjeverksamhet',
    en: "parish club; church club; baby church; parish children's leader; church group for families; church toddler group; mother and child club; club for children at home; parish toddlers",
  },
  {
    id: 'diaconia',
    names:
      'diakonia*; diakoniatyö*; diakoniatyöntekij*; diakoniss*; diakoni; diakoniavastaanot*; diakoniatoimisto; diakoniapäivysty*; diakoni*; diakoniarbet*; diakoniarbetar*; diakonissa; diacon*; diaconal work*; diaconia; deacon*',
    fallback: 'seurakun*; församling*; parish; congregation*',
    fi: `diakonille; diakonian; diakoniin; diakonian rahat; diakonia-avustu*; kirkon diakonia; seurakunnan diakoni; seurakunnan diakonia; seurakunnan avustu*; seurakunnan taloudellinen apu; seurakunnasta rahaa; seurakunta ruokakassi*; seurakunta avusta*; kirkosta apua; kirkosta rahaa; srk avustu*; kirkon avustus; kirkon taloudellinen apu; keskusteluapu seurakun*; sielunhoito*; sielunhoitaja; virkistysloma seurakun*; osto-osoitus seurakun*; seurakunnan apu; seurakunnalta rahaa; ruokakassi seurakun*; juttuapua seurakun*; jouluapu*`,
    sv: 'diakonen; diakon; diakonin; församlingens diakoni; ekonomisk hjälp församling*; hjälp av församlingen; hjälp från församlingen; själavård*; matkasse församling*; samtalsstöd församling*; kyrkans hjälp',
    en: 'deaconess; parish social worker; help from the church; financial help from parish; church financial help; pastoral care; church aid; diaconal worker; food bags from church',
  },
  {
    id: 'confirmation-school',
    names:
      'rippikoulu*; rippikoulu; rippileir*; rippikouluohja*; rippikoulutyö*; isoskoulutu*; skriftskol*; konfirmation*; konfirmand*; Prometheus-leiri*; Protu*; confirmation school*; confirmation camp*; confirmation class*',
    fallback: 'seurakun*; församling*; parish; congregation*',
    fi: 'ripari; ripari*; riparille; riparilla; rippilei*; rippikouluun; rippikouluikäi*; rippikoulupaikka; konfirmaatio*; rippijuhla*; isonen; isoset; isoseksi; isostoimint*; isoskoulutus; protuleiri; prometheus; erityisrippikoulu; rippikoulu vammai*; rippikoulu erityisnuor*; aikuisrippikoulu; rippileiri*; rippari',
    sv: 'skriba; skribaläger; skriban; skriftis; konfirmeras; hjälpledare; hjälpledarutbildning*; prometheusläger; konfirmationsläger; konfa',
    en: 'confirmation; confirmed in church; prometheus camp; camp leader training confirmation; young group leader parish; confirmation for special needs',
  },
  {
    id: 'parish-youth-work',
    names:
      'seurakunnan nuorisotyö*; seurakunnan nuorisotyönohjaaja; kirkon nuorisotyö*; seurakunnan nuortenilta*; kirkollinen nuorisotyö; Saapastoimint*; koulupastori; oppilaitospastori; oppilaitospap*; församlingens ungdomsarbet*; kyrkans ungdomsarbet*; skolpräst*; studentpräst*; parish youth work*; church youth work*; school chaplain; university chaplain',
    fallback: 'seurakun*; nuorisotyö*; församling*; ungdomsarbet*; parish; youth work*',
    fi: 'seurakunnan nuoret; seurakunnan nuorten; seurakunnan nuorisotyöntekijä; srk nuoriso*; nuortenilta seurakun*; nuorten ilta seurakun*; koulupappi; oppilaitospappi; seurakunnan varhaisnuoriso*; seurakunnan koulutyö; kirkon nuoriso*; seurakunnan nuorisotila; saapas-partio; seurakunnan poikatyö; seurakunnan tyttötyö',
    sv: 'församlingens unga; församlingens ungdomsledare; ungdomskväll församling*; ungdomsarbetsledare församling*; församlingens ungdomsgård; församlingens juniorarbete; kyrkans unga',
    en: 'parish youth worker; youth evening at parish; church youth group; chaplain at school; youth nights at church; parish teenagers; church youth worker',
  },
  {
    id: 'family-camp',
    names:
      'perheleiri*; perheleiritoimint*; perheloma*; lomatoimint*; tuettu loma*; tuettuja lomia; MTLH; Hyvinvointilomat; Maaseudun Terveys- ja Lomahuolto; Solaris-lomat; lapsiperheiden loma*; familjeläger*; stödd semester; stödda semestr*; semesterverksamhet; familjesemester*; family camp*; supported holiday*; subsidised holiday*; family holiday*',
    fallback: 'seurakun*; diakonia*; MLL; församling*; diakoni*; parish; diaconal work',
    fi: 'perheleirille; perheleirit; seurakunnan perheleiri; koko perheen leiri; leiri koko perhe*; perhe lomalle; loma vähävarai*; loma vähävaraiselle perheelle; lomatuki; tuettu loma; lomaviikko perhe*; loma erityislapsi perhe*; vertaisloma; perhe ei ole päässyt lomalle; edullinen loma; ei varaa lomaan; kesäleiri perhe*',
    sv: 'läger för familjer; läger för hela familjen; församlingens familjeläger; semester för familj*; billig semester; semesterstöd; inte råd med semester; familjen på läger',
    en: 'camp for families; camp for the whole family; parish family camp; cheap holiday for family; holiday for low-income family; cannot afford holiday; supported family holidays; holiday support',
  },
  {
    id: 'family-cafe',
    names:
      "perhekahvil*; perhekahvila; MLL perhekahvil*; MLL:n perhekahvila; perhekahvilatoimint*; vauvakahvil*; avoin perhekahvila; familjecafé*; familjekafé*; familjecaféet; öppet familjecafé; babycafé*; family caf*; baby caf*; parent caf*; parents' caf*",
    fallback:
      'perhetupa*; perhetal*; kohtaamispaik*; perhekerho*; MLL; avoin varhaiskasvatu*; mötesplats*; familjeklubb*; Folkhälsan; family club*; meeting place*; open early childhood',
    fi: `pervekahvila; mll kahvila; mll:n kahvila; mannerheimin kahvila; perhe kahvila; mammakahvil*; äitikahvil*; mammatreffit; äititreffit; mammapiiri; kahvittelu lasten kanssa; kahvila vauvaperhe*; kahvila lapsiperheille; tutustua muihin vanhempiin; tutustua muihin äiteihin; äiti kaipaa seuraa; kotiäiti kaipaa seuraa; kotona lasten kanssa seuraa; kotona vauvan kanssa seuraa; aikuista seuraa; tapaamispaikka kotivanhem*; kotivanhem*; vaunulenk*; vaunukävely*; MLL vertaistu*; tavata muita äitejä|vanhempia|isiä|perheitä; tutustu* muihin; yksinäinen äiti|isä|kotiäiti|vauva; äiti|isä on yksinäinen; yksin vauvan kanssa; kaipaa|kaipaisi juttuseuraa|seuraa|ystäviä äiti|isä|kotiäiti|vanhempi; muita äitejä; vertaisseura*; kahvila vauvan kanssa; tavata muita äitejä; uus äiti; ei tunne ketään vauvan; vauvakahvi*; isien kahvila; muita iskiä; muita isiä`,
    sv: 'café för föräldrar; föräldrar kaffe; café för familjer; mammacafé; mammaträff; träffa andra föräldrar; träffa andra mammor; föräldracafé; hemmaförälder*; hemmamamm*; sällskap för hemmaföräldr*; vagnpromenad*; mll café; Folkhälsans familjecafé; träffa andra föräldrar|mammor|pappor|familjer; ensam mamma|pappa; ensam hemma med bebis*|barn; nya mammakompisar; sällskap mamma|förälder',
    en: 'cafe for families; cafe for parents; coffee with other parents; meet other parents; meet other mums; stay-at-home parent*; stay at home mother; company for mother at home; mums and babies; pram walk*; mother and baby meet; meet other parents|mothers|mums|families|dads; lonely mother|mum|parent|mom; new mother lonely|alone; alone at home with baby',
  },
  {
    id: 'mll',
    names:
      'MLL; MLL:n; Mannerheimin Lastensuojeluliit*; Mannerheimin Lastensuojeluliitto; MLL piiri*; MLL paikallisyhdisty*; Mannerheims Barnskyddsförbund; Barnskyddsförbund*; Mannerheim League',
    general: true,
    fi: 'mll piiri; mll yhdistys; mll paikallisyhdistys; mll:n paikallisyhdistys; mannerheimin; lastensuojeluliitto; mll toiminta; mll:ltä; mll:stä; mll:ään; mll:n toiminta; mll:n kerho; lasten ja nuorten puhelin mll',
    sv: 'mll:s; mannerheims; mll förening; mll lokalförening; mannerheimförbundet; mll verksamhet',
    en: 'mannerheim; mll association; mll local; league for child welfare; mll branch; mll activities',
  },
  {
    id: 'mll-support-person',
    names:
      'MLL tukihenkil*; MLL:n tukihenkil*; MLL-tukihenkil*; MLL perheiden tukihenkil*; Mannerheimin tukihenkil*; vapaaehtoinen tukihenkilö; perhekummi*; Kotikummi*; äitiystukihenkil*; MLL stödperson*; MLL:s stödperson*; frivillig stödperson*; familjefadder*; MLL support person*; volunteer support person*; volunteer family friend',
    fallback: 'MLL; tukihenkilötoimin*; vapaaehtoi*; stödpersonsverksamhet; frivillig*; support person*',
    fi: `mll tukihlö; mll tukihenkilö; mll tuki hlö; vapaaehtoinen perheen avuksi; vapaaehtoinen äidin tueksi; vapaaehtoinen aikuinen perhe*; perheen tukihenkilö järjestö*; järjestön tukihenkilö; tukihenkilö äidille; tukihenkilö vauvaperhe*; tukihenkilö pikkulapsiperhe*; tukihenkilö maahanmuuttaja*; kaveri äidille; kotikummi; vapaaehtoinen käymään kotona; HelsinkiMissio perhe*; perheaikaa`,
    sv: 'frivillig hem till familjen; frivillig till mamma; stödperson för mamma; stödperson för småbarnsfamilj; frivillig vän till familj*; föreningens stödperson; stödmamma',
    en: 'volunteer for a mother; volunteer visits family; volunteer for a family with small children; support person for a mother; family buddy; volunteer friend for mum; association support person',
  },
  {
    id: 'save-the-children',
    names: 'Pelastakaa Lapset; Pelastakaa Lasten; Pelastakaa Lapsia; Rädda Barnen; Save the Children',
    general: true,
    fi: 'pelastakaa; pelastakaa lasten; pelastakaa lapset ry; pelastakaa lapset tukiperhe*; eväitä elämälle; eväitä elämälle ohjelma; pelastakaa lapset harrastu*; pelastakaa lapset kummi; sijaisisovanhem*; pelastakaa lapset oppimateriaal*',
    sv: 'rädda barnens; rädda barnens verksamhet; rädda barnen förening; rädda barnen stödfamilj*; rädda barnens barnskydd; matsäck för livet',
    en: 'save children; save the children finland; save the children hobby*; save the children local; eväitä elämälle support; save the children support family',
  },
  {
    id: 'folkhalsan',
    names: 'Folkhälsan; Folkhälsan*; Folkhälsans; samfundet Folkhälsan',
    general: true,
    fi: 'folkkari; folkhälsanin; folkhälsaniin; folkhälsanilta; folkhälsanilla; ruotsinkielinen järjestö; ruotsinkieliset perhepalvelut; ruotsinkielistä toimintaa perhe*; ruotsinkielinen perhekahvila; ruotsinkielistä tukea perhe*; Barnavårdsföreningen; Luckan',
    sv: 'folkhälsan förening; folkhälsans verksamhet; folkhälsans lokalförening*; folkhälsan familj*; folkhälsans babysim; Barnavårdsföreningen; luckan; understödet; svenskspråkig förening familj*',
    en: 'swedish-speaking association; swedish family activities; swedish-language family support; folkhälsan activities; folkhalsan; folkhälsan swimming; luckan',
  },
  {
    id: '4h',
    names:
      '4H; 4H-yhdisty*; 4H-toimint*; 4H-kerho*; 4H-liitto; 4H-yrity*; 4H-förening*; 4H-klubb*; 4H-verksamhet; 4H association*; 4H club*; 4-H',
    fallback: 'nuorisotyö*; kerhotoimin*; ungdomsarbet*; klubbverksamhet*; youth work*; club activities',
    fi: '4h; 4h:n; 4h-yhdistyksen; 4h kerho; nelihoo; neli-h; nelihoo-kerho; 4h-nuori; 4h työpaikka; 4h-yrittäjä; ajokortti työelämään; nuorten yrittäjyys; nuori yrittäjä; kädentaitokerho; eläinkerho; luontokerho; kokkikerho; dogsitter; koiranhoitokerho',
    sv: '4h-arbete; 4h-företag*; 4h:s; ung företagsam*; hantverksklubb; djurklubb*; naturklubb*; matlagningsklubb; fyra-h',
    en: '4h activities; young entrepreneur*; craft club; animal club; nature club; cooking club; four-h',
  },
  {
    id: 'red-cross',
    names:
      'SPR; SPR:n; Suomen Punainen Rist*; Punainen Risti; Punaisen Ristin; SPR ystävätoimin*; ystävätoiminta; Nuorten turvatal*; Röda Kors*; FRK; vänverksamhet; De ungas skyddshus; Red Cross; friend visitor*; youth shelter*; refuge for young',
    fallback: 'vapaaehtoi*; frivillig*; volunteer*; sosiaalipäivysty*; socialjour*',
    fi: `spr:ltä; spr:ään; punaisen ristin ystävä; punaisen ristin ryhmä; ystävävälitys; ystäväksi vapaaehtoinen; ystävä yksinäiselle; spr ystävä; spr läksykerho; terhokerho; reddie kids; ensiapukurs*; ensiaputaid*; lapsen ensiapu kurssi; nuorten turvatalo; nuorten turvataloon; nuori turvatalo*; nuori yöksi turva*; nuori riidel* vanhempi* yöksi; nuori karannut kotoa turvatalo*; spr kirppu*; spr kontti`,
    sv: 'röda korset; röda korsets vän; röda korset avdelning; vän till ensam*; förstahjälp*; första hjälpen; ungas skyddshus; ung behöver nattplats; läxklubb röda korset; vänförmedl*',
    en: "red cross friend; red cross branch; first aid course; first aid for children; safe house for young; young people's safe house; teenager needs place for the night; friend for lonely person; volunteer friend",
  },
  {
    id: 'homes-and-shelters-association',
    names:
      'Ensi- ja turvakotiyhdisty*; Ensi- ja turvakotien liitto; Ensi- turvakotiyhdisty*; ensi- turvakotien; turvakotiyhdisty*; ETKL; Förbundet för mödra- och skyddshem; mödra- skyddshem*; skyddshemsförening*; Federation of Mother and Child Homes; mother and child homes and shelters',
    fallback: 'ensikoti*; turvakoti*; mödrahem*; skyddshem*; shelter*; mother and child home',
    fi: 'ensi ja turvakoti; turvakotiyhdistys; ensi- ja turvakotiyhdistyksen; ensi ja turvakotiyhdistys; turvakotiyhdistyksen avopalvel*; turvakotiyhdistyksen vauva*; alvari perhetyö; alvari-perhetyö; baby blues turvakotiyhdisty*; ero lapsiperheessä turvakotiyhdisty*; nettiturvakoti; ensikotiyhdistys; ensi- ja turvakotien',
    sv: 'mödra- och skyddshem; mödra- och skyddshemmet; skyddshemsföreningen; nätskyddshem; alvari familjearbete; mödrahemsförening*',
    en: 'mother and child home association; shelter association; mother-and-child homes; online shelter; alvari family work; federation of shelters',
  },
  {
    id: 'sos-childrens-village',
    names:
      "SOS-Lapsikyl*; SOS-Lapsikylä; SOS Lapsikyl*; lapsikylä; Apuu; Apuu-chat; SOS-Barnby*; SOS Barnby*; barnby*; SOS Children's Village*; children's village*",
    fallback:
      'lastensuojelu*; sijaishuol*; tukiperhe*; barnskydd*; vård utom hemmet; child welfare; substitute care',
    fi: 'sos-lapsikylään; sos-lapsikylässä; sos lapsikylään; lapsikylän; lapsikylään; lapsikylässä; lapsikyläperhe*; sos-perhe*; apuu chat; apuu-chatti; chat lapsille; unelmista totta; ylitetään huolet perhe*; sos-lapsikylän perhekumppan*; perhekumppani',
    sv: 'sos-barnbyn; sos-byn; barnbyn; i barnby; apuu chatt; chatt för barn; sos-barnbys',
    en: "sos village; sos families; sos children; chat for children; apuu chat; in a children's village; village for children; sos finland",
  },
  {
    id: 'icehearts-and-long-companions',
    names:
      'Icehearts; Icehearts-*; Icehearts-kasvattaja*; kasvattajatoiminta; Lasten ja nuorten säätiö; Zaptiva*; KOTA-hank*; Setlementti*; Setlementtiliitto; Vamos; Diakonissalaitos; Deaconess Foundation; Settlement*; settlement association*; Hemgården; Icehearts team*; Diakonissanstalten',
    fallback:
      'nuorisotyö*; erityisnuorisotyö*; koulukuraat*; ungdomsarbet*; kurator*; youth work*; school social worker',
    fi: 'icehearts-joukkue; icehearts ryhmä; iceheartsiin; kasvattaja koulupäivä*; pitkäjänteinen aikuinen pojal*; joukkue syrjäytymisvaara*; vamoksen; vamos-valmentaja; vamokseen; vamoksessa; setlementin; setlementtiin; setlementin toiminta; joukkuekasvatta*; icehearts-joukkueeseen; kasvattaja koulun arjessa',
    sv: 'icehearts lag; icehearts-ledare; settlementförening*; vamos coach; vamos ung*; långvarig vuxen i skolan; settlementförbund*',
    en: 'icehearts mentor; icehearts team; vamos coach; long-term mentor for a child; long-term adult in school; team for children at risk; settlement house',
  },
  {
    id: 'peer-support',
    names:
      'vertaistu*; vertaistuki; vertaistukiryhm*; vertaistuen; vertaisryhm*; vertaistukihenkilö*; vertaistoiminta; kokemusasiantunt*; kokemustoimint*; kamratstöd*; kamratstödsgrup*; kamratgrupp*; erfarenhetsexpert*; peer support*; peer group*; support group*; self-help group*; expert by experience; experts by experience',
    fallback:
      'järjestö*; yhdisty*; perhekahvil*; MLL; diakonia*; förening*; familjecafé*; association*; family caf*',
    general: true,
    fi: `vertaistukea; vertaistuen piiriin; vertainen; vertaisia; vertaisohjaaja; vertaistapaami*; muita samassa tilantees*; samassa tilanteessa olevia; samassa tilanteessa olevien; samaa kokenei*; samoja kokemuksia; toisia samanlaisi* perhe*; keskusteluryhmä; keskusteluryhmään; vertaisneuvo*; OLKA; OLKA-piste; kokemusasiantuntijaa; oma-apuryhm*; saman kokenut juttelu*; muut saman kokeneet; muiden saman kokeneiden; saman kokeneet; muita samassa tilanteessa; muiden kanssa jotka; saman kokeneita; saman kokeneiden; muita samanlaisia; vertaisten; samaa kokeneet; joku joka on kokenut`,
    sv: 'andra i samma situation; i samma situation; samma erfarenhet*; diskussionsgrupp*; stödgrupp*; samtalsgrupp*; självhjälpsgrupp*; kamratstödjare; träffa andra familjer i samma; som varit med om samma; andra som upplevt; likasinnade',
    en: 'others in the same situation; in the same situation; same experience; discussion group; families in the same situation; similar experiences; peer mentor; peer supporter; mutual support; been through the same; others who have experienced; peers',
  },
  {
    id: 'childlessness',
    onlyItself: true,
    names:
      'lapsettomien; Simpukka; Lapsettomien yhdisty*; tahaton lapsettomuus; lapsettomuu*; hedelmöityshoi*; barnlösa; ofrivillig barnlös*; ofrivilligt barnlös*; infertility; involuntary childless*; childless*; fertility treatment*; fertility clinic*; lapsettomuushoi*; lapsettomuusklinik*; lapsettomuuspoli*; barnlöshetsbehandling*; fertilitetsklinik*',
    fallback:
      'perhesuunnittelu*; ehkäisyneuvol*; terveysasem*; familjeplanering*; preventivrådgivning*; family planning; health cent*',
    fi: 'lapsettomuus; lapseton pari; lapsettomuuspoli*; lapsettomuustutkimu*; lapsettomuuden kokem*; lapsettomuuskriisi; lapsettomuussuru; toiselle lapselle ei; sekundaarinen lapsettomuus; ei saada lasta; yrittää lasta pitkään; yrittäneet lasta; ei ole tullut raskaaksi; hedelmöity*; keinohedelmöity*; koeputkihedelmöity*; ivf; lahjasolu*; lapsihaave*; ei tule raskaaksi; lapsettomuushoi*; toivovat lasta; vauvakuume; hedelmöitys*',
    sv: 'barnlöst par; kan inte få barn; har försökt få barn; fertilitet*; fertilitetsbehandling*; konstgjord befruktning; ivf; donerade könscell*; barnlöshetskris; blir inte gravid; barnlöshet; försökt få barn; fertilitets*',
    en: 'cannot have children; unable to conceive; trying for a baby; trying to conceive; ivf; fertility clinic; donor cells; childless couple; difficulty conceiving; cannot get pregnant; infertil*; fertility treatment',
  },
  {
    id: 'volunteering',
    names:
      'vapaaehtoistyö*; vapaaehtoistoimint*; vapaaehtoistyö; vapaaehtoiseksi; järjestökoordinaattor*; vapaaehtoistoiminnan koordinaatt*; yhdistystalo*; järjestötalo*; frivilligarbet*; frivilligverksamhet*; frivilligkoordinator*; föreningshus*; volunteer work*; volunteering*; voluntary work*; volunteer coordinat*',
    fallback:
      'MLL; SPR; seurakun*; järjestö*; Röda Korset; församling*; förening*; Red Cross; parish; association*',
    fi: 'vapaaehtoinen; vapaaehtoisia; vapaaehtoisten; vapaaehtoisen; vapaaehtoiseksi haluava; haluaa vapaaehtoiseksi; vapaaehtoisen löytäm*; vapaaehtoisapu; vapaaehtoiskoulutu*; haluaa auttaa perheitä; talkoolai*; vapaaehtoispörssi; vapaaehtoinen läksyapu; läksykerho*; läksyapu*; läksyhelp*; läksyparkki; läksyt vaikeu*',
    sv: 'frivillig; frivilliga; bli frivillig; söker frivilliga; frivilligutbildning; vill hjälpa familjer; läxhjälp*; läxklubb*; frivillig hjälp',
    en: 'volunteer; volunteers; become a volunteer; looking for volunteers; voluntary help; wants to volunteer; homework help; homework club*; volunteer training',
  },
  {
    id: 'associations',
    names:
      'järjestö*; järjestöt; yhdisty*; järjestötoimint*; järjestöyhteistyö*; kolmas sektori; kolmannen sektorin; yhteisötalo*; perheyhdistys; lapsijärjest*; förening*; organisation*; tredje sektorn; föreningsverksamhet*; association*; organisations; organizations; third sector; non-governmental; ngo',
    general: true,
    fi: 'yhdistys; yhdistykset; järjestöjen toiminta; järjestöjen yhteyshenkilö; järjestöyhdyshenkilö; järjestöneuvottelukunta; järjestöagen*; yhdistysten toiminta; paikallisyhdisty*; paikalliset yhdistykset; ry:t; järjestöavustu*; avustus yhdistykselle; yhdistysavustu*; järjestöpalvelu*; Martat; Marttaliitto; Marttayhdistys; kyläyhdisty*; kylätalo',
    sv: 'föreningar; föreningen; föreningsbidrag*; organisationer; lokalförening*; Marthaförbund*; Marthorna; byaförening*; föreningskoordinator*; samarbete med organisationer',
    en: 'associations; local association*; ngos; civil society; martha organi*; village association; grant for association; association cooperation; non-profit*',
  },
  {
    id: 'family-associations',
    names:
      'sijaisvanhempien vertaistu*; Perhehoitoliitto; Adoptioperheet ry; perheyhdistykset; Monikkoperheyhdisty*; Suomen Monikkoperheet; Uusperheliitto; Kehitysvammaliitto; ADHD-liitto; Barnavårdsförening; Perheiden talo; Väestöliit*; Befolkningsförbund*; Family Federation',
    fallback: 'vertaistu*; perhekeskus*; kamratstöd*; familjecenter*; peer support; family cent*',
    fi: 'väestöliitto; väestöliiton; väestöliiton perheverk*; väestöliiton nettiluen*; väestöliiton chat; hyvä kysymys chat; adhd-liiton; adhd-liitto sopeutumisv*; adoptioperheet; uusperheliiton; monikkoperheyhdistys; perhehoitoliiton; vanhempien chat; vanhempain chat järjestö*',
    sv: 'befolkningsförbundet; befolkningsförbundets chatt; adhd-förbundet; adhd-centrum; familjeförbund*; adoptivfamiljer förening; föräldrachatt*',
    en: 'väestöliitto; adhd association; adoptive families association; chat for parents; family federation of finland; parent chat; association for families',
  },
];
