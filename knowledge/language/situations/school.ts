/** What people say of the concepts of `lexicon/school.ts`. */
export const schoolSaid = `
# school
fi kuka on koulun rehtori ja miten opettajan tavoittaa
fi perhe haluaa tietää missä lähikoulu on ja mihin kouluun lapsi kuuluu
fi koulun vaihto kesken lukuvuoden kun perhe muutti
fi wilma-tunnukset ei toimi huoltajalla
fi luokanopettajan kanssa pitäis saada palaveri
fi koulun järjestyssäännöistä ja jälki-istunnosta riitaa rehtorin kanssa
sv vem är rektor och hur når man klassläraren
sv familjen flyttade och barnet ska byta skola mitt i terminen
sv till vilken närskola hör vårt barn
en which school does the child belong to after moving house
en parents want to talk to the headteacher about school rules
en how to change schools in the middle of the term
# school-social-worker
fi kaverit jättää välitunneilla yksin eikä kukaan ota leikkeihin mukaan
fi tytöt riitelee luokassa ja yks on aina ulkopuolella
fi oppilas ei viihdy luokassaan, ryhmän henki on huono
fi kotona on hankalaa ja se näkyy koulussa, ope haluis et joku juttelis oppilaan kans
fi seiskaluokkalainen joutuu jatkuvasti tappeluihin välkällä
fi oppilas haluais jutella jonkun aikuisen kanssa koulussa kaverihuolista
fi luokassa on klikkejä ja ilkeää puhetta, tarvittais ryhmäytystä
fi kutosluokkalainen syö yksin ruokalassa ja menee kotiin heti kun kello soi
fi oppilaan vanhemmat eroaa ja se vetäytyy tunneilla, koulussa ois hyvä jutella jollekin
fi kännykkäviestit luokan ryhmässä menee ilkeiksi, kuka koulussa puuttuu sosiaalisiin ongelmiin
fi poika valehtelee kavereille ja menettää ystävät, alakoulu
fi oppilas kertoi et kotona ei oo turvallista puhua, haluis luottoaikuisen koululta
fi luokkahenki repeilee uuden oppilaan tultua
fi tyttö itkee vessassa joka välitunti
fi oppilaan käytös muuttui ja opettaja on huolissaan, juttelee mielellään kaksin
fi nelosluokkalainen varastelee kavereilta ja suuttuu helposti
sv hon blir utfryst på rasterna och har ingen att äta med
sv det är bråk mellan flickorna i klassen och dålig stämning
sv eleven bråkar och hamnar i slagsmål på skolgården
sv en på femman vill inte gå ut på rast för att ingen leker med hen
sv eleven behöver en vuxen i skolan att prata med om kompisar och hemmet
sv klassen är splittrad, gruppen behöver arbeta med sammanhållningen
sv flickan gråter på toaletten varje rast
sv läraren är orolig för elevens beteende och kamratkontakter
sv pojken ljuger för vännerna och blir utanför
sv ensam på rasterna, blir inte bjuden på kalas
sv kompisbråk i fyran som aldrig tar slut
en a pupil sits alone at lunch and has no friends in class
en girls in the class keep leaving one of them out
en fights at break time again and again, fifth grader
en pupil wants to talk to an adult at school about trouble at home
en nasty messages in the class group chat
en bad atmosphere in the class, group work needed
en the girl cries in the toilet every break
en class falls apart after a new pupil joined
en teacher worries about behaviour and friendships, fourth grade
# school-psychologist
fi lukeminen on takkuista ja kirjaimet menee sekaisin, pitäis testata onko lukihäiriö
fi matikka ei suju yhtään vaikka on yrittänyt, pitäis tutkia oppimisvaikeus
fi oppilaan päättelytaidot ja muisti pitäis arvioida ennen tuen päätöksiä
fi koejännitys niin paha että menee lukkoon joka kokeessa
fi vitosella keskittyminen herpaantuu, toivotaan psykologin testejä koulussa
fi oppilas on ahdistunut koulussa ja itkee ennen esitelmää
fi kolmosluokkalainen ei opi lukemaan, dysleksia epäilys
fi kykytestit ja wisc tehtäis kelle, ope kysyy
fi hidas tekemään tehtäviä, ei pysy muiden mukana, syytä ei tiedetä
fi oppilaan mieliala maassa ja jännittää luokan edessä puhumista
fi testit lukivaikeuden selvittämiseksi
fi oppilas ei ymmärrä ohjeita ja unohtaa kaiken, työmuisti
fi hahmottamisen vaikeus ja laskeminen
fi paniikkikohtaus tunnilla
fi vuotta nuorempana kouluun, valmiuksien arviointi
fi ylisuoriutuja, joka uupuu numeroista
fi epäillään lukihäiriötä, kakkosluokkalainen
sv trean kan inte läsa ännu, misstänker dyslexi
sv eleven behöver utredas för inlärningssvårigheter
sv matten går inte alls, är det dyskalkyli
sv så nervös inför prov att hen får black out
sv koncentrationen sviktar i klassrummet, läraren önskar testning
sv eleven är ångestfylld och gråter inför presentationer
sv utreda läs- och skrivsvårigheter
sv arbetsminnet svajar, eleven glömmer instruktioner
sv panikattack i klassrummet
sv trean lär sig inte läsa fast vi försökt allt, vem kan testa
sv räkning går inte in trots stödundervisning
sv testa inlärning, eleven hänger inte med
en third grader still cannot read, could it be dyslexia
en teacher asks for a learning assessment, maths makes no sense to the pupil
en so nervous before tests that he freezes
en pupil cannot concentrate, needs testing at school
en memory and reasoning should be assessed before support decisions
en pupil is anxious in class and cries before speaking
en reading and writing difficulties to be assessed
en working memory is weak, forgets instructions
en panic attack in the classroom
en does not learn to read though we tried everything, who can test
# student-welfare
fi kuka kutsuu koolle monialaisen asiantuntijaryhmän oppilaan asiassa
fi yhteisöllinen opiskeluhuoltoryhmä ja sen vetäjä
fi oppilashuoltopalaveri pitäis järjestää huoltajien kanssa
fi opiskeluhuollon vastuuhenkilö koululla
fi oppilashuoltoryhmän kokous ja muistio, kelle
fi opiskeluhuollon yhteistyö koulun ja hyvinvointialueen välillä
sv vem sammankallar elevvårdsgruppen
sv elevvårdsmöte med vårdnadshavarna
sv ansvarig för den gemensamma studerandevården
en who calls the pupil welfare meeting together
en pupil welfare group needs a date with the parents
en coordinator of student welfare in the school
# special-education
fi poika pitäis siirtää pienempään luokkaan, kuka siitä päättää
fi oppilas tarvis pienryhmän, iso luokka on liikaa
fi erityisluokan paikka ja siirto sinne
fi tuen päätös perusopetuksessa, kuka tekee hallintopäätöksen
fi tarvii osa-aikaista erityisopetusta lukemiseen
fi laaja-alainen erityisopettaja tukiopetukseen
fi ei pärjää yleisopetuksessa, harkitaan erityistä tukea
fi koulussa tuki ei riitä, vanhemmat vaatii erkkaluokkaa
fi onko erityiskoulussa vapaata
fi ryhmäkohtainen tuki ja oppilaskohtaiset tukitoimet uuden lain mukaan
fi onko pienluokalla tilaa ja miten sinne haetaan
fi tukimuodot eivät riitä, siirto erityisopetukseen
fi rehtori lähetti hakemuksen erityisluokkaan, kuka käsittelee
fi integroitu oppilas ei pärjää isossa ryhmässä
fi lukihäiriö kakkosluokalla, tarvitsee erityisopettajaa
fi kakkosluokkalaisen lukemisen tuki erityisopettajalta
sv eleven behöver flyttas till en mindre klass, vem beslutar
sv specialklass eller smågrupp, hur får man plats
sv beslut om särskilt stöd i grundskolan
sv stödundervisning räcker inte, klassen är för stor
sv speciallärare i skolan för läsningen
sv klarar inte den vanliga undervisningen
sv finns det plats i smågruppen
sv integrerad elev klarar inte storklass
sv ska flytta till specialklass, vem fattar beslutet
en he needs a smaller class, who decides
en special class placement for a pupil
en support decisions in basic education
en cannot cope in mainstream lessons, parents ask for a special school
en part-time special teaching for reading
en extra lessons are not enough any more
en is there room in the small class
en integrated pupil struggles in a big group
# individual-education-plan
fi oppiaineen oppimäärän rajaaminen ja pedagoginen selvitys
fi oppimissuunnitelma tai hojks pitäis päivittää
fi kuka kirjaa pedagogisen asiakirjan oppilaalle
fi matikka pitäis yksilöllistää, miten menettely menee
sv individuell plan för elevens lärande ska uppdateras
sv pedagogisk utredning och begränsad lärokurs
en individual education plan needs updating
en pupil's syllabus in maths should be individualised
# school-assistant
fi oppilas tarvii aikuisen vierelleen tunneilla, avustajaa haetaan
fi ei pysy paikallaan ilman ohjaajaa vieressä, koulunkäynninohjaaja
fi saako ekaluokkalainen henkilökohtaisen avustajan kouluun
fi tunneille tarvittais toinen käsipari, avustajaresurssi
sv eleven behöver en assistent i klassen
sv ansöka om skolgångsbiträde
en pupil needs an assistant next to him in lessons
en who grants a classroom aide
# school-absence
fi kasiluokkalainen ei oo tullu paikalle sitten syysloman
fi ei avaa oman huoneen ovea eikä lähde kouluun vaikka vanhemmat yrittää
fi poissaolotunteja kertynyt satoja, ollut kotona viikkoja
fi joka aamu mahakipu ja itku eikä lähde koulubussiin
fi nukkuu päivät ja jää pois tunneilta, ysin suorittaminen vaarassa
fi lintsaa iltapäivät eikä wilma-viesteihin vastata
fi koulupelko, tyttö jähmettyy portilla
fi koulu ei onnistu, paluu pikkuhiljaa parin tunnin päivistä
fi kutonen ollu kuukauden himassa, sanoo ettei pysty
fi vanhempi ilmoittaa aina sairaaksi, epäillään ettei lapsi suostu tulemaan
fi koulusta poissa ja pelaa yöt, kukaan ei ole nähnyt sitä luokassa tammikuun jälkeen
fi koulukäymättömyys ja kotiin jääminen
fi aamut on yhtä taistelua, jää sänkyyn eikä lähde
fi ollut koulussa kolme päivää tässä kuussa
fi kotona jumissa, koululaukku pakkaamatta viikkoja
fi ilmoitus 50 poissaolotunnista, kuka ottaa kopin
fi jää bussipysäkille ja palaa kotiin
sv har inte varit i skolan sen höstlovet
sv vägrar gå till skolan och stänger in sig i sitt rum
sv hundratals frånvarotimmar, hemmasittare
sv ont i magen varje morgon och kommer inte iväg
sv skolkar eftermiddagarna, åttan
sv skolvägran, hur får man hen tillbaka steg för steg
sv morgnarna är en kamp, stannar i sängen
sv har bara varit i skolan tre dagar denna månad
sv femtio frånvarotimmar, vem tar vid
sv åttan har inte varit på plats på två månader, sitter hemma i sängen
sv lärarna har provat allt, eleven kommer inte
sv sexan stannar hemma nästan varje måndag
sv vänder på dygnet och missar skolan
en has not shown up since the autumn break
en locks himself in his room and refuses school
en hundreds of hours of absence this term
en stomach ache every morning and will not get on the bus
en skips afternoons, eighth grade
en school refusal, needs to come back step by step
en mornings are a fight, stays in bed
en only three days at school this month
en fifty hours missed, who takes over
en sits at home in bed instead of school for two months
en teachers have tried everything, pupil does not come
en grade six misses most Mondays
# bullying
fi haukutaan läskiksi joka päivä ja reppu heitetään roskikseen
fi muut nauraa ja kuvaa sitä pukuhuoneessa
fi kiusataan bussissa ja kotimatkalla
fi tönitään ja potkitaan, kutsutaan homoksi
fi somessa levitetään valheita ja pilkataan oppilasta
fi vanhempi soittaa et kiusaaminen jatkuu vaikka opettajalle on sanottu
fi kiva-tiimi koululla, kuka kuuluu
fi porukka ahdistelee yhtä poikaa joka välitunti
sv de kallar henne fet och slänger ryggsäcken
sv blir mobbad på bussen och på väg hem
sv de andra skrattar och filmar honom i omklädningsrummet
sv knuffas och sparkas, mobbningen fortsätter
sv blir kallad fula saker och fryst ut i klassens chatt
en they call her names and throw her bag away
en is being picked on on the school bus
en others film and mock him in the changing room
en bullying goes on although the teacher knows
en called ugly names in the class chat
# school-transport
fi koulumatka liian pitkä eikä bussi kulje, saako kuljetuksen
fi koulutaksi jätti lapsen tielle
fi koulukyyti ekaluokkalaiselle, matkaa kuus kilsaa
fi vaarallinen tie kouluun, kuka myöntää koulukuljetuksen
fi ykkösellä kahdeksan kilsaa isoa tietä, kuka päättää tuleeko taksi
sv skolskjuts för eleven som bor avlägset
sv skoltaxin kom inte, vem ansvarar för skolresorna
sv ettan har åtta kilometer längs stora vägen, vem avgör om det blir taxi
sv mörk och farlig väg till skolan
en school taxi for a child who lives far away
en the road to school is dangerous, who grants transport
en eight kilometres along the main road, who decides on a taxi
# after-school-care
fi eka luokka loppuu puoliltapäivin ja pieni ois kotona yksin
fi koulun jälkeen ei ketään kotona ennen viittä, ykkösluokkalainen
fi iltapäivähoito pienelle koululaiselle
fi iltikseen paikkaa tokaluokkalaiselle
fi vanhemmat töissä neljään, minne ekaluokkalainen tuntien jälkeen
fi aamuhoito ennen koulun alkua pikkukoululaiselle
fi iltapäiväkerhosta ei saatu paikkaa, onko peruutuspaikkoja
fi ip-kerhon maksu ja välipala
fi vammaisen koululaisen iltapäivä tuntien jälkeen
fi koululainen ilman valvontaa iltapäivät
fi tokaluokkalainen pärjäiskö yksin kolmeen asti
fi kerhoon tuntien jälkeen, molemmilla pitkä työpäivä
fi erityislapsen iltapäivähoito koululla
sv ettan slutar klockan tolv och är ensam hemma
sv plats på eftis för en tvåa
sv föräldrarna jobbar till fem, vart går barnet efter skolan
sv morgonvård före skolan för en liten elev
sv andraklassare ensam på eftermiddagarna
sv eftermiddagsverksamhet efter lektionerna
sv mamma slutar klockan fem, var kan ettan vara så länge
en first grader would be alone at home after noon
en place in the afternoon club for a second grader
en parents work till five, where can she go after lessons
en morning care before school starts
en second grader unsupervised in the afternoons
en both parents work late, club after lessons
en mum finishes at five, where can the first grader be
# compulsory-education
fi ysiluokkalainen jää ilman jatkopaikkaa, kuka valvoo oppivelvollisuutta
fi 16v keskeytti amiksen, oppivelvollisuus voimassa
fi opiskelupaikka puuttuu eikä yhteishaussa päässy mihinkään
fi tuva-koulutukseen hakeminen
fi nuori erosi lukiosta, kuka huolehtii uudesta paikasta
sv niondeklassare utan studieplats, vem övervakar läroplikten
sv 16-åring avbröt yrkesskolan
sv hoppade av gymnasiet, vem ordnar ny plats
en sixteen-year-old dropped out of vocational school
en no study place after ninth grade
en who watches over compulsory education
# guidance-counsellor
fi ei tiedä mihin hakea ysin jälkeen, ammattikoulu vai lukio
fi yhteishaun valinnat ja ainevalinnat mietityttää
fi tet-paikkaa ja jatko-opintoja pohtii
fi oppilas tarvii apua opintojen suunnitteluun ja kurssivalintoihin
sv vet inte vart hen ska söka efter nian
sv hjälp med gemensam ansökan och ämnesval
en does not know where to apply after ninth grade
en help with choosing courses and further studies
# home-education
fi vanhemmat ilmoittaa et opettaa lapsen itse kotona
fi kotiopetuksessa olevan oppilaan edistymisen seuranta
fi perhe ei halua lasta kouluun vaan opettavat kotona
sv föräldrarna vill undervisa barnet själva hemma
sv hemundervisning, vem följer upp framstegen
en parents want to teach the child themselves at home
en homeschooling and who monitors it
# starting-school
fi eskarin jälkeen kouluun ilmoittautuminen
fi koulutulokas, koulukypsyys mietityttää
fi pitäiskö lykätä koulun aloitusta vuodella
fi syksyllä ekalle, kouluun tutustuminen
sv börjar ettan i höst, hur anmäler man
sv är barnet skolmoget eller ska starten skjutas upp
en starts first grade next autumn, how to enrol
en should school start be postponed by a year
# upper-secondary
fi lukiossa kurssit kasaantuu ja uupuu
fi amiksen opiskelija tarvii ohjausta ammattiopistolla
fi toisen asteen opinnot viivästyy
fi lukiolaisen opintopolku jumissa
sv gymnasiet går trögt, kurserna hopar sig
sv studerande på yrkesinstitutet behöver handledning
en upper secondary student falls behind in courses
en vocational college student needs guidance
`;
