/** What people say of the concepts of `lexicon/school.ts`. */
export const schoolSaid = `
# school
fi kuka on koulun rehtori ja miten opettajan tavoittaa
fi perhe haluaa tietää missä lähikoulu on ja mihin kouluun lapsi kuuluu
fi koulun vaihto kesken lukuvuoden kun perhe muutti
fi wilma-tunnukset ei toimi huoltajalla
fi luokanopettajan kanssa pitäis saada palaveri
fi koulun järjestyssäännöistä ja jälki-istunnosta riitaa rehtorin kanssa
fi luokanvalvojan kanssa pitäis puhua numeroista
fi rehtorin päätös erottaa viikoksi
fi lapsen lukujärjestys ja koulupäivän pituus
fi matikan ope huutaa tunnilla oppilaille
fi koulun sisäilma oireilee, kelle valitetaan
fi miten lomapyyntö kahdeksi viikoksi tehdään
fi 3b:llä viides sijainen tänä vuonna
fi huoltaja ei pääse wilmaan
fi vanhempainilta milloin ja missä
fi oppilas haluu vaihtaa valinnaisainetta
sv vem är rektor och hur når man klassläraren
sv familjen flyttade och barnet ska byta skola mitt i terminen
sv till vilken närskola hör vårt barn
sv vill prata me klassläraren om vitsorden
sv rektorn har beslutat om avstängning i en vecka
sv hur ber man om ledigt för två veckors resa
sv femte vikarien på trean i år
sv matteläraren skriker på eleverna
en which school does the child belong to after moving house
en parents want to talk to the headteacher about school rules
en how to change schools in the middle of the term
en want to speak with class teacher about grades
en headmaster decided on a week of suspension
en how to ask leave for two weeks' trip
en fifth substitute in class three this year
en parent cannot log in to wilma
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
fi kaveriporukka hajos ja seiska jää välkällä yksin vessaan
fi kasi haluaa jutella jollekin koulussa kotiriidoista
fi yläasteen tyttöjen draama, joku puhumaan ryhmän kaa
fi vanhempien ero näkyy, vitonen itkee ruokalassa
fi nuori ei viihdy luokassa, haluis juttuajan koulupäivän aikana
fi sisaruspari molemmilla vaikeaa, ketkä koulusta tapaa perhettä
fi luokan ilmapiiri myrkyllinen, miten lähdetään purkamaan
fi lukiolaisella rahahuolet, kura osais neuvoa
fi ysi kertoi et kotona ei puhuta, haluis jonkun kuulemaan
fi huoli kutosen ystävyyksistä, opettaja kaipaa tietoa kuraattorista
sv hon blir utfryst på rasterna och har ingen att äta med
sv det är bråk mellan flickorna i klassen och dålig stämning
sv eleven bråkar och hamnar i slagsmål på skolgården
sv en på femman vill inte gå ut på rast för att ingen leker med hen
sv eleven behöver en vuxen i skolan att prata med om kompisar och hemmet
sv klassen är splittrad, gruppen behöver arbeta med sammanhållningen
sv flickan gråter på toaletten varje rast
sv läraren är orolig för elevens beteende och kamratkontakter
sv pojken ljuger för vännerna och blir utanför
sv kompisgänget sprack och sjuan är ensam på rasterna
sv åttan vill prata me nån i skolan om bråken hemma
sv tjejdrama på högstadiet, nån att prata me gruppen
sv skilsmässan syns, femman gråter i matsalen
sv stämningen i klassen är giftig
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
en friend group broke up and seventh-grader sits alone at break
en eighth-grader wants to talk at school about home
en girls' drama in upper grades, someone to talk with them
en parents' divorce shows, fifth-grader cries at lunch
en classroom mood is poisonous, who from school sorts it out
fi vitosluokkalainen on alkanut kertoo muille keksittyjä juttuja rikkaista sukulaisista ja nyt kukaan ei usko sitä
fi opettaja huomas että hiljanen poika jää aina viimeseks kun valitaan joukkueita liikkatunnilla
fi kasiluokan kaverukset ei puhu toisilleen sen jälkeen kun toinen alko seurustelee
fi isä joutui vankilaan ja poika tappelee kässän tunnilla, ois hyvä jos joku koulussa kuuntelis
fi meijän tokalla yks tyttö määrää kuka saa olla kiipeilytelineessä ja muut itkee
fi ysin oppilas jäi kiinni tupakkapaikalla kolmatta kertaa ja haluaisin että joku käy sen kans elämäntilannetta läpi
fi lukiolainen muutti kaksioon siskonsa kanssa ja arki ja kaverit painaa, juttelis koulupäivän lomassa
fi nelosella kaks poikaa on ollu parhaat kaverit eskarista ja nyt ne repii toisiltaan paidat
fi luokkaretken huonejaossa kukaan ei ottanut yhtä tyttöä ja se on ollu siitä asti tosi allapäin
fi lapsi sanoi minulle kuviksessa, ettei viihdy kotona kun vanhemmat riitelevät iltaisin, kenen kanssa koulussa jatketaan
fi uusioperheen kutonen kiukkuaa opettajalle ja tarttis jonkun neutraalin aikuisen koulun sisältä
fi amisryhmässä jengi jättää yhden aina pois kahvitauolta, opettaja kysyy miten puretaan
fi ekaluokkalaine kätkeytyy naulakon taakse aina ko pitäs mennä parijonnoon
fi äidin syöpähoidot menossa ja seiskan tyttö haluaisi koulussa jonkun jolle siitä puhua
sv tvåans pojkar har bildat ett hemligt gäng och en får aldrig veta lösenordet
sv hon på sjuan har bytt kompisgäng tre gånger i höst och gråter i korridoren
sv pappan har fått sparken och sonen på femman blir arg för minsta lilla i skolan
sv flickorna på sexan skickar lappar om varandra så att slöjdläraren inte får undervisa
sv en i ettan på gymnasiet bor ensam i veckorna och vill ha en vuxen i skolan att bolla med
sv killen kastar stolar när han förlorar i fotboll på rasten, fyran
sv ingen ville dela rum med henne på lägerskolan och nu vill hon inte prata med nån
en a boy in year two trades his lunch for someone to play with him
en two best friends in grade six fell out over a boyfriend and the class took sides
en new girl moved here from pakistan and nobody speaks to her at recess, teacher would like someone at school to help
en eighth grader told his shop teacher that things at home are rough and wants a grown-up at school
fi mopo-onnettomuudessa menehtyi serkku ja kasi haluis puhua jollekin koulussa muullekin ku opelle
fi tukioppilaat kertoi et seiskojen kesken panetellaan ja yks on aina silmätikkuna, tarvis sovittelevan keskustelun
sv femman har blivit tjuvaktig och sur sen mamma flyttade ut, läraren vill att nån i skolan tar ett snack
fi kolmosen pojat jakaa luokan kahteen leiriin futismatsien takia ja osa itkee ruokajonossa
fi vitosluokkalaisen porukat erkani joulun alla, tyttö istuu tunnilla huppu päässä eikä viittaa
fi nelosella yks tyttö määrää ketkä saa istua samaan pöytään, miten tän vyyhdin purkas kouluaikana
fi ysin poika myöntää et välkkätappelut alkaa aina siitä ku joku mainitsee sen faijan
fi kutosen whatsapp-ryhmästä potkittiin kolme pois ja nyt riita on pulpeteissa asti
fi opp. sijoitettu isovanhemmille, aloitti kasilla ma, kaipaa säännöllistä juttelua koulupäivän lomassa
fi isoveli joutui armeijan jälkeen ongelmiin ja pikkusisko kantaa sitä meidän luokassa hartioillaan
fi ope täs moi, tokaluokkalainen valehtelee kavereille isoja juttuja ja menettää ne yksitellen
fi ryhmä seiskoja ei suostu tekemään ryhmätöitä yhen kanssa, luokassa ilmapiiri ihan jäässä
fi tyttö kerto liikkatunnin jälkeen et äidin uus mies on muuttanu eikä tunnu enää kodilta
fi kasiluokkalaisella ja sen matikanopella sukset ristissä, kaivataan kolmatta korvaa talon sisältä
fi poika on alkanu kulkea isompien mukana ruokatunnilla ja jättäny vanhat frendit, haluun jonkun jututtamaan
sv fyran har delat upp sig i två gäng efter ett kalas och ingen vill jobba i par
sv pojken i sexan berättade på slöjden att int pappa bor hemma mera, nån borde lyssna på han
sv högstadieelev hamnar i gräl med varje vikarie, behöver reda ut det med nån på skolan
sv två bästisar i femman har brutit och hela klassen tar parti, vem i huset tar samtalet
sv eleven har flyttat mellan tre fosterhem och testar oss alla, samtal under skoldagen önskas
en grade five girls keep a list of who may sit with whom, I need a colleague to sort it
en my homeroom student's parents split over Christmas and he wants someone in the building to talk with
en two seventh graders who used to be inseparable now shout across the canteen every lunch
sv gänget i sexan röstar om vem som ska få va me på fotboll, samma kille blir alltid över
sv storasyster blev gravid och femman hör skvallret i korridoren, behöver en vuxen på skolan att prata me
sv flickan ljuger för kompisarna om en häst hon int har och nu har dom genomskådat henne
sv två åttor kastade mjölkpaket i matsalen, bakom ligger en gammal osämja från lågstadiet
sv killen i sjuan är jätteklar i huvudet men gör sig till clown, vad vill han säga oss
en a new boy from Syria hits out at football time because nobody understands his jokes
en the twins in grade eight no longer speak to each other and drag their friends into it
en her dog-walking friend turned on her and now she hides in the cloakroom, who can she see between lessons
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
fi neljäsluokkalainen ahdistuu kokeista niin että oksentaa
fi pitäis tutkia miksei oppi lukemaan, koulussa testit
fi lukitutkimus ysille, kuka tekee
fi oppilas ei pysty keskittymään, epäillään jotain, testausjono
fi esiintymispelko lukiolaisella
fi kouluterapia tai keskusteluja tunnesäätelystä koulun aikana
fi kakkosluokkalainen pelkää vessaa ja pimeää käytävää
fi kognitiivinen profiili ennen erityisen tuen päätöstä
fi koulun psykan aika, viha räjähtelee tunnilla
fi lahjakas mut alisuoriutuu, haluttais arviota koulusta
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
sv fyran blir så nervös för prov att hen spyr
sv varför lär hen sig int läsa, tester i skolan
sv scenskräck i gymnasiet
sv kan int koncentrera sig, testkö hos skolan
sv tvåan är rädd för toan och mörka korridoren
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
en fourth-grader so anxious before tests he vomits
en why can't she learn to read, testing at school
en pupil cannot focus, waiting for assessment in school
en stage fright in upper secondary student
en gifted but underachieving, school evaluation wanted
en does not learn to read though we tried everything, who can test
fi kakkosella numerot kääntyy peilikuviksi ja kellonaikoja ei opi millään, haluisin jonkun tutkivan
fi oppilas tekee kokeet alusta loppuun kolme kertaa kun pelkää virhettä, vitonen
fi nelonen muistaa dinosaurusten nimet mutta ei sitä mitä just luin ääneen, kannattaisko arvioida
fi lukion eka vuosi ja kirjoittaminen niin hidasta et aika loppuu joka kokeessa, lausunto yo-kirjoituksiin
fi uinnin jälkeen pukuhuoneessa poika meni aivan lukkoon eikä puhunut tuntiin, ope ihmettelee
fi kolmosluokkalainen puhuu kotona mut koulussa ei sanaakaan
fi seiskan tyttö tärisee kun pitää vastata ruotsin tunnilla ja pyytää päästä vessaan
fi jäiskö luokalle vai ei, vanhemmat haluis jonkun katsovan mikä oppimisessa jumittaa
fi ekaluokkalainen ei erota äänteitä vielä kevätlukukaudella vaikka erkkaopettaja on treenannut syksystä
fi amiksen kokkilinjalainen ei saa reseptejä luettua, onko ikinä testattu
fi viime viikon onnettomuuden nähnyt oppilas säpsähtelee tunneilla, koulun sisällä keskustelu
fi mittasuhteet ja kartat ei aukea kutoselle ollenkaan, matikan ope pyysi tutkimusta
fi poijaalla juuttuu sanat ja lukkeminen on ku tervanjuontia vielä nelosella
sv sexan läser samma rad om och om igen och minns inget, kan nån utreda i skolan
sv abin har skrivit prov till fyra på natten sen nian, allt måste bli perfekt
sv hon säger inte ett ord i klassrummet men pratar som en bäck hemma, ettan
sv klockan, vänster och höger och månaderna går inte in hos pojken på trean
sv sjuan stelnar till när läraren ställer en fråga, hjärtat bankar
sv för studentskrivningarna behövs ett utlåtande om att läsningen är långsam
sv eleven klarar det muntliga fint men på papper blir det tomt, vad beror det på
sv ska han gå om tvåan eller inte, vi behöver en bedömning av mognad och inlärning
sv flickan på femman tvättar händerna före varje uppgift och kommer inte igång
en she reads numbers backwards in grade two and cannot tell the time, who could assess it
en boy speaks at home but has not said one word in class since august
en upper secondary student needs a statement on slow reading for the matriculation exam
fi englannin sanat katoo päästä heti ku kirja menee kiinni, kutosen äiti pyytää selvittämään muistia
sv gymnasisten får hjärtklappning varje gång grupparbetet ska redovisas, samtal i skolan önskas
en he is seven, starting school a year early, is he ready, someone to evaluate
fi kakkosluokkalainen lukee sanan kolme kertaa ja silti eri tavalla, kuka tutkis missä vika
fi kuulee ohjeen mut ei muista sitä enää pulpetin luona, nelosluokkalainen, työmuistitestiä kaipaillaan
fi vanhemmat pyytää kognitiivista arviota ennen ku opetussuunnitelmaan kosketaan
fi lukion ykkönen jähmettyy joka kertausviikolla ja palauttaa tyhjän paperin vaikka osaa
fi kasin poika ei ymmärrä kelloa eikä rahaa, onks kyse laajemmasta, joku tekis testipatterin
fi lahjakas tokaluokkalainen turhautuu ja lukee kirjaa pulpetin alla, arvio voisko siirtyä luokan yli
fi ekalla vasenkätinen tyttö kirjottaa peilikuvana vielä huhtikuussa, mistä se johtuu
fi ruotsin sanakokeet menee nolliks vaikka tyttö lukee illat, epäilen jotain kielellistä
fi esikoululaisen kouluvalmiustestit ja lausunto lykkäyksestä, kuka meillä niitä tekee
fi suomi toisena kielenä -oppilas jäänyt kolme vuotta jälkeen, onko kyse kielestä vai oppimiskyvystä
fi kutonen pelkää ukonilmaa niin ettei pysty istumaan ikkunapaikalla, kahdenkeskistä apua koulun puolelta
fi tutkimusta pyytäisin: sanelussa 34 virhettä, matematiikassa luokan parhaita
sv trean läser på samma sätt som för ett år sen, borde nån testa han
sv flickan kan allt hemma men på provet blir det blankt, vem i skolan utreder sånt
sv han gissar ord efter första bokstaven i fyran ännu, vi behöver ett test
sv föräldrarna undrar om sonen kan hoppa över en klass, vem bedömer mognaden
en grade six boy cannot tell left from right or copy a shape, who does the testing
en bright child, illegible spelling, I would like a cognitive assessment before we plan support
en student freezes in oral exams although she knows it all, someone at school to work on it
sv treans handstil går int att tyda och hon får ont i magen av skrivboken, var sitter knuten
sv en sexa räknar på fingrarna ännu, kan det va dyskalkyli
sv pojken svarar fyra sekunder senare än alla andra, är det hörseln eller tänkandet som är långsamt
sv inför modersmålsprovet låser sig åttan och hyperventilerar, kunde nån öva me henne på skoltid
en he reasons like an adult aloud but writes like a first grader, what explains the gap
en two languages at home and neither seems to stick, we want proper tests in both
en a perfectionist in year nine tears up every essay, a few sessions inside school might help
# student-welfare
fi kuka kutsuu koolle monialaisen asiantuntijaryhmän oppilaan asiassa
fi yhteisöllinen opiskeluhuoltoryhmä ja sen vetäjä
fi oppilashuoltopalaveri pitäis järjestää huoltajien kanssa
fi opiskeluhuollon vastuuhenkilö koululla
fi oppilashuoltoryhmän kokous ja muistio, kelle
fi opiskeluhuollon yhteistyö koulun ja hyvinvointialueen välillä
fi kuka kutsuu koolle ryhmän yksittäisen oppilaan asiassa
fi huoltajan suostumus ennen kuin asiantuntijat kootaan
fi koululle kriisiryhmä kun oppilas kuoli
fi monialainen palaveri ysistä, keitä saa olla paikalla
fi mitkä muut tuen muodot koulussa on kuin ope
fi onko opiskeluhuolto kuntien vai hyvinvointialueen
fi kirjaaminen ja salassapito kun oppilaasta puhutaan yhdessä
fi yhteisöllinen ryhmä käsittelee koulun terveyskyselyä
fi ohr-palaveri ja huoltaja ei suostu
fi psykologin ja kuran jonot, kokonaistilanne koulussa
sv vem sammankallar elevvårdsgruppen
sv elevvårdsmöte med vårdnadshavarna
sv ansvarig för den gemensamma studerandevården
sv vem kallar ihop expertgruppen för en elev
sv vårdnadshavaren måste gå me på det innan gruppen samlas
sv krisgrupp i skolan efter elevens död
sv vilka får va me på mötet om nian
sv anteckningar och tystnadsplikt i elevvårdsgruppen
en who calls the pupil welfare meeting together
en pupil welfare group needs a date with the parents
en coordinator of student welfare in the school
en who calls the expert group together about one pupil
en guardian's consent before professionals meet at school
en crisis group in school after pupil's death
en what kind of pupil welfare is there besides teachers
en record and secrecy when school team talks about student
fi luokassa kuoli oppilaan isä ja pitäis päättää yhdessä mitä koulu tekee
fi opettajana mietin kuka kokoaa aikuiset saman pöydän ääreen kun yhdestä oppilaasta on kolme eri huolta
fi koulun turvallisuusilmapiirikysely näytti punaista, missä ryhmässä se käsitellään
fi vanhempainyhdistys haluis edustajan siihen koulun hyvinvointia pohtivaan porukkaan
fi huoltajalle ei kerrottu että lapsen asiasta pidettiin palaveri, mitä laki sanoo
fi apulaisrehtori tarttis listan keitä kaikkia koulussa on oppilaan hyvinvointia varten
fi saako nuoriso-ohjaaja istua mukana kun puhutaan oppilaan tilanteesta koululla
fi amisryhmän opettaja kysyy miten monialainen kokous kutsutaan kasaan täysi-ikäisen luvalla
fi lukuvuosisuunnitelmaan pitää kirjata hyvinvointityö, kuka vetää sen koululla
fi kuraattori psykologi ja terkka ei tiedä toistensa käynneistä, miten yhteistyö sovitaan
fi koko koulun tasolla pitäs miettiä vape- ja puhelinasiaa, mikä porukka
sv tre vuxna oroar sig för samma elev, vem samlar oss kring bordet
sv föreningen hem och skola vill ha plats i gruppen som jobbar med trivseln
sv resultaten från enkäten hälsa i skolan ska behandlas, i vilken grupp
sv måste föräldern ge lov innan kurator, psykolog och lärare sätter sig ner om eleven
sv en lärare dog hastigt, hur ordnar skolan stödet för hela huset
sv vilka tjänster har eleverna rätt till i skolan utöver undervisningen
sv den myndiga yrkesskoleeleven vill inte att mamma deltar i mötet
en three teachers worry about the same pupil, how is a joint meeting set up
en a staff member died suddenly, who organises support for the whole school
en are parents allowed to sit in the group which plans wellbeing at school
fi ketkä ovat paikalla kun alakoulun ja yläkoulun väki sopii yhdessä nivelvaiheen oppilaiden tuesta
fi haluaisin koota opettajan, terkan, kuraattorin ja vanhemmat saman pöydän ääreen yhden vitosen asiassa
fi luokassa kolmas tappelu kuukaudessa, asia pitäs käsitellä koko yhteisön tasolla eikä yksittäisenä
fi mihin tallennetaan muistio kun viis aikuista pohti yhtä oppilasta
fi uusi lukuvuosi, kuka päivittää koulun hyvinvointisuunnitelman ja kriisikansion
fi äiti perui suostumuksen kesken palaverin, saako kuraattori jäädä huoneeseen
fi kuinka monen koulupäivän sisällä oppilaalle on järjestettävä keskusteluaika lain mukaan
fi keitä istuu siinä ryhmässä joka miettii koko talon viihtyvyyttä, vanhempainyhdistys haluis mukaan
fi terveyskyselyn tulokset tuli, kasit väsyneitä, kenen pöydällä koko koulun toimet sovitaan
fi ysiluokan huolta tulee joka suunnalta mut kukaan ei kokoa palasia, miten kutsutaan ammattilaiset yhteen
fi luokan yhteinen kartotus jossa kuraattori ja psykologi haastattelee kaikki, kuka tilaa
sv tre vuxna har var sin bit av oron för en sjua, hur kallar man alla till samma bord
sv hälsoenkäten visar att åttorna mår sämst i hela skolan, vilken grupp behandlar det
sv mamman vill läsa det som antecknats när lärare och kurator träffades om hennes barn
sv inom hur många dagar måste eleven få träffa nån enligt lagen
en several of us worry about the same pupil, how do we gather an expert group around him
en may the class teacher join the meeting if the parent only agreed to the nurse
en who writes our school's yearly well-being plan and crisis folder
sv behöver jag mammas lov innan jag tar upp pojken me skolans alla experter på en gång
sv efter bråken i korridoren borde hela skolans trivsel tas upp, när samlas gruppen som jobbar me det
sv föräldraföreningen vill va med och skriva handlingsplanen för krissituationer
sv pm från mötet där fem sakkunniga diskuterade eleven, i vilken mapp ska det
en our counsellor, nurse and psychologist each started separately, who pulls it together
en how long are the minutes kept when experts discussed a pupil's situation
en the class had three incidents, I want the whole community's well-being on the agenda
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
fi oppilas sekoittaa b ja d vielä nelosella
fi pienluokkaan siirto, tunneilla ei pärjää
fi kertotaulut ei jää päähän, erkan tunnille
fi kaksikielinen ei pysy lukemisessa mukana, lukitesti
fi erityinen tuki, päätös ja hakeminen
fi ekaluokkalainen ei istu paikallaan, oppitunti menee pilalle koko luokalta
fi yksilöllistetty matikka kutosella
fi lukihäiriö ja englanti takkuaa
fi laajis ehtii vain tunnin viikossa
fi opiskelussa takkuaa, erityisluokan paikka
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
sv eleven blandar b å d ännu i fyran
sv överföring till liten klass
sv multiplikationstabellen fastnar int, spesu
sv läs- och skrivsvårigheter me engelskan
sv anpassad matte i sexan
sv ska flytta till specialklass, vem fattar beslutet
en he needs a smaller class, who decides
en special class placement for a pupil
en support decisions in basic education
en cannot cope in mainstream lessons, parents ask for a special school
en part-time special teaching for reading
en extra lessons are not enough any more
en is there room in the small class
en integrated pupil struggles in a big group
en mixes up b and d still in grade four
en move to a small class, cannot manage lessons
en times tables do not stick, extra lessons with special teacher
en dyslexia makes English hard
en first-grader ruins the lessons, needs special class
fi kutonen lukee kuin kakkonen ja luokassa on kakskytkaheksan muuta, tarvii jonkun rinnalle opettamaan
fi oppilas ryömii pulpettien alla koko aamun ja ope ei ehdi, pienempi ryhmä vois auttaa
fi äidinkielen sanelukokeista tulee aina nelonen, saako tunteja kahestaan
fi kehitysvammaiselle ekaluokkalaiselle sopiva luokka syksyksi
fi vanhemmat ei hyväksy että lapsi laitettais pienryhmään, päätös pitää silti tehdä
fi meluherkkä autistinen nelonen pärjäis kahdeksan oppilaan ryhmässä
fi yläkouluun siirtyvälle oppilaalle pitäs varmistaa samat tukitunnit matikkaan
fi jakokulma ei avaudu vaikka tukiopetusta annettu jo pääsiäisestä, mitä seuraavaksi
fi kuulokojetta käyttävä oppilas tippuu kärryiltä avoimessa oppimistilassa, opetusjärjestelyt uusiksi
fi lastenpsykalta kotiutuva tyttö tarttee sairaalakoulun tai pienluokan
sv fyran kryper under bänkarna hela förmiddagen, en mindre undervisningsgrupp vore bättre
sv diktamen blir bara rött och han skäms, kunde han få läsa på tu man hand med nån
sv autistisk sexa klarar inte ljudet i en klass på tjugosex
sv föräldrarna motsätter sig smågruppen men skolan ser inget annat sätt
sv hur får vi med oss stödtimmarna i matte när han går över till högstadiet
sv flickan med downs syndrom börjar ettan i höst, vilken klass passar
sv division har inte lossnat fast vi haft stödundervisning sen jul
en autistic fourth grader melts down in the open-plan classroom, a group of eight would suit him
en dictations come back all red, could he get lessons one to one at school
en our daughter with down syndrome starts grade one, which class will take her
en she is leaving hospital school and the ordinary class is too much
fi ylä-asteella tekstit pitenee ja seiska lukee vieläkin tavaten, oma ryhmä tai opettaja rinnalle
sv sjuan stavar sig ännu igenom texterna, behöver egen lärare bredvid i modersmål
fi kolmosella kymppiylitys ei luonnistu, ois kiva saada kahdesti viikkoon pienempään porukkaan laskemaan
fi luokassa 26 lasta, yks kiipeää verhoihin, riittääkö perusluokka vai haetaanko kymmenen oppilaan ryhmää
fi äidinkielen tunneilla ei pysy mukana, kuka harjottaa tavujen yhdistämistä kahden kesken
fi tukiopetus ei enää riitä nelosen englannissa, mikä on seuraava porras
fi poika siirtyi sairaalakoulusta takas, mis luokassa sille on riittävän rauhallista
fi vanhempi vastustaa siirtoa pienryhmään ja uhkaa valittaa, kuka tekee päätöksen
fi ysiluokkalainen lukee tokaluokkalaisen tasolla, voiko tunteja pitää erikseen
fi yhteisopettajuus kahden luokan kesken jotta heikoimmat sais ohjausta, kenen kanssa sovin
fi seiskalla matikan pohjat puuttuu, eriyttävää materiaalia ja oma tila kiitos
fi erityisluokka lopetetaan keväällä, minne nää seitsemän lasta sijotetaan
fi kehitysvammaisen tytön siirto lähikouluun tavalliseen luokkaan, mitä se vaatii
sv fyran kan int dela med två, skulle behöva lugn och ro med en som kan sånt två timmar i veckan
sv föräldrarna motsätter sig flytt till mindre klass, vem fattar beslutet
sv stödundervisningen räcker int till i svenskan, va är nästa steg
sv flickan med downs syndrom ska gå i närskolan, hur ordnas undervisningen
en he reads two years below his grade, extra lessons outside the classroom please
en class of 27 is too noisy for her, is there a smaller teaching group
en ordinary remedial lessons did not help with maths, what comes next
sv bokstäverna b och p blandas i tvåan, kunde hon få öva i eget rum några gånger i veckan
sv pojken klarar int tjugofem runt sig men briljerar när dom är sex, hur söker man dit
sv får en sjua ha lättare engelska och egen lärare två timmar
sv vår resursklass dras in, vart placeras niorna me störst behov
en grade three, cannot tell time or count change, wants teaching in a tiny group
en he came back from the hospital classroom and our ordinary room is too loud
en the parents say no to the separate class, what does the law let the head decide
# individual-education-plan
fi oppiaineen oppimäärän rajaaminen ja pedagoginen selvitys
fi oppimissuunnitelma tai hojks pitäis päivittää
fi kuka kirjaa pedagogisen asiakirjan oppilaalle
fi matikka pitäis yksilöllistää, miten menettely menee
fi suunnitelma tavoitteista ja arvioinnista tuen päätöksen liitteeksi
fi hojks vanhentunut, päivitetään keväällä
fi pedagogisen selvityksen tekijä ja määräaika
fi yksilölliset tavoitteet englannissa kirjattava
fi huoltaja ei allekirjoita oppimissuunnitelmaa
fi amiksessa hoks tekemättä
fi tuen dokumentit uudessa koulussa, siirtyykö ne
fi kuinka usein tukitoimia arvioidaan paperille
fi miten eroaa vanha ja uusi lomake tuesta
fi palaveri jossa käydään läpi oppilaan omat tavoitteet ja arvosanat
sv individuell plan för elevens lärande ska uppdateras
sv pedagogisk utredning och begränsad lärokurs
sv planen för elevens mål är föråldrad
sv vårdnadshavaren skriver int på lärplanen
sv pedagogisk utredning, vem gör å till när
sv följer stödpapprena me till nya skolan
sv egna mål i engelskan ska skrivas in
en individual education plan needs updating
en pupil's syllabus in maths should be individualised
en written plan with the pupil's own goals is out of date
en guardian refuses to sign the learning plan
en who writes the pedagogical statement and when
en do support documents follow to new school
en individual targets for English to be recorded
fi oppilaan omat tavoitteet matikkaan pitäis kirjata paperille ennen arviointikeskustelua
fi siirtopalaverissa alakoulun papereista puuttu kokonaan mitä tukea oli sovittu
fi arvosanaa ei voi antaa kun tavoitteita on rajattu, mihin se merkitään
fi isä haluu kopion asiakirjasta jossa lukee pojan oppimisen keinot ja vahvuudet
fi keväällä tarkistetaan toteutuiko kirjatut tukitoimet, mikä pohja on nyt käytössä
fi sijainen kysyy mistä näkee mitä tästä lapsesta on sovittu opetukseen
fi huoltajan näkemys -kohta jäi tyhjäks kun tulkki ei tullu, voiko silti tallentaa
sv vem uppdaterar dokumentet med elevens egna mål före jul
sv det står int nånstans va som avtalats om stöd när eleven bytte skola
sv pappan vill ha en kopia av målen som skrivits in i matten
en the document listing her learning goals is from two years ago, who revises it
en where do I record that his maths targets were narrowed
sv mamman tycker att målen i svenskan är för lätta, när justeras dokumentet
sv vikarien hittade int var stödåtgärderna för tvåan är nedskrivna
sv hur skrivs det in att vitsordet bygger på färre mål
en the Swedish form about her strengths and goals is blank, who fills it
en we moved from another municipality and the old learning document did not travel along
# school-assistant
fi oppilas tarvii aikuisen vierelleen tunneilla, avustajaa haetaan
fi ei pysy paikallaan ilman ohjaajaa vieressä, koulunkäynninohjaaja
fi saako ekaluokkalainen henkilökohtaisen avustajan kouluun
fi tunneille tarvittais toinen käsipari, avustajaresurssi
fi diabeetikko ekalla, kuka pistää insuliinin koulussa
fi välituntivalvontaan lisäkäsi kun yksi karkaa
fi luokkaan aikuinen joka istuu oppilaan vieressä
fi rehtori ei myönnä ohjaajaa vaikka ope pyytää
fi cp-lapsi tarttis avun vessassa koulupäivänä
fi ohjaaja vaihtuu kesken vuoden autistisella
fi retkelle henkilö mukaan huolehtimaan pyörätuolista
fi avustajan tunnit leikattiin puoleen
fi puhetta tukevaa viittomaa osaava aikuinen luokkaan
fi kolme levotonta ykkösellä, yksi aikuinen lisää
sv eleven behöver en assistent i klassen
sv ansöka om skolgångsbiträde
sv diabetiker i ettan, vem ger insulin i skolan
sv en vuxen bredvid eleven i klassen
sv rektorn beviljar ingen assistent
sv hjälp på toa under skoldagen
sv assistentens timmar skars ner ti hälften
en pupil needs an assistant next to him in lessons
en who grants a classroom aide
en diabetic first-grader, who gives insulin in school
en an adult to sit beside the pupil in class
en help in the toilet during school day
en assistant hours cut in half, teacher worried
en one more pair of eyes at break because he runs away
fi ekaluokkalainen juoksee portista autotielle, tarttis aikuisen joka kulkee vieressä välkät
fi pyörätuolilla liikkuva kolmosluokkalainen ei saa tarjotinta itse kannettua ruokalassa
fi ohjaaja jäi äitiyslomalle ja autistinen poika on nyt opettajan varassa kahdenkymmenen muun kans
fi tokaluokkalainen tarvii jonkun avaamaan katetrointivälineet ja odottamaan oven takana
fi leirikouluun lähtee oppilas joka ei pärjää yötä ilman omaa aikuista, kuka maksaa
fi miten perustelen että luokkaan tarvitaan toinen käsipari aamupäiviks
fi kirjottaa sanelemalla, tarttis ihmisen joka naputtaa koneelle
sv ettan rymmer över staketet varje rast, behöver en vuxen som håller sig intill
sv kan int bära brickan själv från rullstolen, vem hjälper i matsalen
sv vår handledare slutade och ingen ny har anställts för pojken med autism
en he needs a grown-up to read the questions aloud and scribe his answers
en our aide quit and the girl with seizures has nobody at her side in class
sv flickan har epilepsi och ingen finns bredvid henne på simlektionen
sv handledaren är sjuk till påsk, barnet klarar int toaletten själv
sv skolresan till stockholm kräver en vuxen för en i rullstol, vem betalar
en a first grader who runs needs one grown-up within arm's reach in the yard
en someone must type for him, he has ideas but no hands for it
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
fi kasi ei oo näkyny tunneilla kolmeen viikkoon
fi aamulla vatsa kipee joka kerta kun pitäis lähtee
fi makaa peiton alla eikä lähde kouluun vaikka pakotetaan
fi maanantait aina poissa, huoltaja kuittaa syyksi päänsäryn
fi ovi lukossa, ei avaa vaikka ope koputtaa
fi yli viiskyt tuntia poissa, mitä askelia seuraavaks
fi tulee koulun pihalle ja kääntyy takaisin
fi äiti antaa jäädä kotiin kun lapsi on väsynyt
fi luvatta lomalla, kuukausi poissa
fi seiska istuu vain ekan tunnin ja lähtee ovesta
sv har inte varit i skolan sen höstlovet
sv vägrar gå till skolan och stänger in sig i sitt rum
sv hundratals frånvarotimmar, hemmasittare
sv ont i magen varje morgon och kommer inte iväg
sv skolkar eftermiddagarna, åttan
sv skolvägran, hur får man hen tillbaka steg för steg
sv morgnarna är en kamp, stannar i sängen
sv har bara varit i skolan tre dagar denna månad
sv femtio frånvarotimmar, vem tar vid
sv åttan har int synts på tre veckor
sv ont i magen varje morgon när hen sku iväg
sv ligger under täcket å vägrar gå
sv måndagarna borta och föräldern kvitterar huvudvärk
sv kommer ti gården och vänder om
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
en eighth-grader not seen in lessons for three weeks
en tummy ache each morning when it's time to leave
en lies under blanket and won't go to school
en over fifty hours missed, what's the next step
en comes to the yard and turns back
en sits at home in bed instead of school for two months
en teachers have tried everything, pupil does not come
en grade six misses most Mondays
fi kutosluokkalaisen takki on naulassa ja reppu pakattuna mut ovesta ei pääse ulos
fi wilmassa punasta seinä täynnä, ysin tyttö käy vaan kuviksessa
fi etsivä soitti et seiska on ollu kahvilassa joka aamupäivä vaikka pitäs olla tunnilla
fi joululomasta asti selitetty flunssaa, opettaja ei enää usko
fi poika oksentaa eteisessä joka maanantai ja jää mummolle, nelosluokka
fi kahdeksasluokkalainen tulee pihaan asti mutta kääntyy takaisin kun näkee muut
fi isä vie autolla koulun eteen ja lapsi ei suostu nousemaan kyydistä
fi tokaluokkalainen roikkuu äidin jalassa eikä luokkaan saa, kolmas viikko
fi perhe matkusti syyskuussa eikä palannut, oppilaan paikka tyhjä marraskuussa
fi ei tuu enää edes lyhennettyyn päivään, suomen ja matikan tunti olis riittäny
fi valvoo aamuneljään ja herää iltapäivällä, kahdeksannen luokan kurssit jää kaikki suorittamatta
fi poliisina tavattiin sama viistoistavuotias kaupungilla koulupäivän aikana neljättä kertaa
fi kaheksasluokkalaene ei oo käyny tunneilla ku kaheksan kertaa koko syksynä
fi miten portaittain takaisin kun lapsi on ollut kolme kuukautta pois luokasta
sv hon står påklädd i tamburen men benen bär inte till skolskjutsen
sv frånvaron på åttan är snart tvåhundra timmar och mamman svarar inte i wilma
sv pojken går hemifrån men sitter på kafé tills det ringer ut
sv förkyld varje måndag sedan sportlovet, vi börjar undra
sv vi har fått henne till skolgården men inte längre, femman
sv nian är vaken till fyra och kommer till sista lektionen om ens då
sv hur bygger man upp närvaron igen efter två månader hemma
sv farmor ringer in honom sjuk fast han sitter och fiskar
sv tvåan klamrar sig fast vid bilbältet och vägrar kliva ur utanför skolan
sv eleven kom inte tillbaka efter semestern utomlands
en she gets dressed and packs but cannot step over the doorstep, sixth grade
en two hundred hours missed and it is only november, eighth grader
en he leaves home in the morning and sits in the library cafe until two
en family went abroad in september and the pupil has not been back at his desk
en stomach ache every single monday, kid stays with grandma instead of school
fi kaksoset, toinen menee kouluun ja toinen jää sohvalle peiton alle, neljäs luokka
en grade two twins, one goes off happily, the other has stayed under the blanket since october
fi seiskalta 94 tuntia pois tällä jaksolla, äiti väittää et kaikki selvitetty
fi poika jää autoon parkkipaikalle koulun eteen, isä istuu vieressä tunnin eikä ovi aukee
fi herätyskello soi, ovi lukossa sisältäpäin ja kasi viestii et tulee huomenna, tätä jo marraskuusta
fi tyttö käy vaan kuviksessa ja köksässä, muut tunnit hukkaa
fi kutosluokkalainen lintsaa kotirappukäytävässä, naapuri soitti
fi miten rakennan paluun niin et ensin vaan ope moikkaa pihalla kymmenen minuuttia
fi vitonen soittaa joka toinen aamu terkan huoneesta kotiin hakemaan eikä palaa
fi huoltaja puhuu vaan flunssasta, wilmassa neljä viikkoa punasta, seiska
fi perhe lähtee kolmannen kerran syksyllä reissuun ja lapsi jää taas jälkeen
fi etäyhteydellä kävis mut luokkahuoneeseen ei jalka astu, ysi
fi pikkusiskoa hoitamaan jätetty neljäsluokkalainen puuttuu aina keskiviikkosin
fi kolmosen vatsa kipee vaan arkisin, lähtee pihalle heti ku bussi on menny
sv sjuan låser in sig på badrummet när taxin tutar, mamma orkar int mera
sv över åttio timmar borta sedan höstlovet, föräldern kvitterar allt som förkyld
sv kommer bara på bildkonsten, resten av dagen är stolen tom
sv femman ringer hem från korridoren klockan nio och blir avhämtad varenda gång
sv vi behöver en trappa tillbaka, först tio minuter på gården och se hur det går
en mum drives him here and he will not leave the back seat
en she has missed Mondays and Fridays since September and the notes all say headache
en eighth grader attends online but has not set foot in the building since autumn
sv åttan är på stallet om dagarna, ridläraren ringde och undrade om det är lov
sv tolvåringen har börjat somna klockan fyra på morgonen och ingen får liv i han till bussen
sv kommer till tredje timmen, går före femte, ingen vet var hen är däremellan
sv familjen tycker att skola är överskattat och låter barnen stanna på villan till fredag
sv så fort det är gympa fattas sjuan, och det är gympa fyra gånger i veckan
en a girl cries in the car park, gets dressed, undresses, and by ten the day is lost
en nobody has marked him present since the ski holiday and his mum works nights
en we agreed she starts with one lesson a day and by Thursday even that failed
# bullying
fi haukutaan läskiksi joka päivä ja reppu heitetään roskikseen
fi muut nauraa ja kuvaa sitä pukuhuoneessa
fi kiusataan bussissa ja kotimatkalla
fi tönitään ja potkitaan, kutsutaan homoksi
fi somessa levitetään valheita ja pilkataan oppilasta
fi vanhempi soittaa et kiusaaminen jatkuu vaikka opettajalle on sanottu
fi kiva-tiimi koululla, kuka kuuluu
fi porukka ahdistelee yhtä poikaa joka välitunti
fi pipo revitään päästä joka välitunti
fi nimitellään läskiksi ja suljetaan luokan synttäreiltä
fi reppu potkittiin lätäkköön kolmesta tekijästä
fi syljetään ja kukaan ei istu viereen bussissa
fi vitonen piiloutuu kirjastoon kun pojat odottaa oven takana
fi toiset nauraa aina kun avaa suunsa
fi oma lapsi yks niistä jotka pilkkaa
fi koulu väittää ettei mitään oo, silti mustelmia
fi ryhmä tyttöjä hylkii luokkakaveria
fi kiva-tiimi ei oo ottanut kantaa
sv de kallar henne fet och slänger ryggsäcken
sv blir mobbad på bussen och på väg hem
sv de andra skrattar och filmar honom i omklädningsrummet
sv knuffas och sparkas, mobbningen fortsätter
sv mössan rivs av varje rast
sv kallas fetto och bjuds int på kalas
sv väskan sparkades i en pöl
sv gömmer sig i biblioteket för killarna väntar
sv mitt eget barn är en av dem som hånar
sv blir kallad fula saker och fryst ut i klassens chatt
en they call her names and throw her bag away
en is being picked on on the school bus
en others film and mock him in the changing room
en bullying goes on although the teacher knows
en hat pulled off each break
en called fat and left out of class parties
en bag kicked into a puddle by three boys
en hides in library because they wait behind the door
en my own child is one of those who mock
en called ugly names in the class chat
fi alakoulun pukuhuoneessa vaatteet oli heitetty suihkuun ja video levis snäpissä
fi nelosen poikaa odotetaan kotimatkalla sillan alla ja otetaan lippis ja karkkirahat
fi äiti soittaa raivona et kolme tyttöä esittää oksentavansa aina kun sen tytär kävelee ohi
fi kasiluokkalaisesta tehty feikkitili jossa kuvia läskimuokattuna
fi jalkapallojoukkueessa yhtä kutsutaan änkyräksi ja syötöt jätetään antamatta
fi ekaluokkalainen joutuu olemaan leikeissä aina koira ja muut käskyttää
fi sama kolmikko tökkii kynällä selkään joka ussan tunnilla
fi aksentin takia matkitaan ja nauretaan, ukrainalainen seiska
fi opettaja on sanonut et poikien leikkiä, mutta tytöllä on jo mustelmat
fi riparilla joku sai hiuksiinsa purkkaa ja sille vielä naurettiin iltanuotiolla
fi luokkakaverit tekivät äänestyksen kuka on rumin ja tulos laitettiin taululle
fi penkkiä vetästään alta ruokalassa ja tarjotin lentää, kutosluokkalainen
fi onko tämä jo rikosilmoituksen paikka kun viistoistavuotiasta hakattiin koulun pihassa
fi pittää pojan silimälasit ja hyppyyttää sitä joka välitunti
sv de väntar på honom under bron och tar hans keps och godispengar
sv falskt konto med fula bilder på flickan i åttan
sv de härmar hans dialekt och kastar maten på honom i skolbussen
sv gympakläderna låg i duschen och alla skrattade när hon grät
sv läraren kallar det pojkstreck men min son kommer hem med blåmärken
sv klassen röstade om vem som är fulast och skrev det på tavlan
sv han får alltid vara hunden i leken och blir kommenderad, ettan
sv de håller för näsan när min dotter går förbi, tredje året redan
sv laget fryser ut målvakten och kallar henne flodhäst
sv när ska man göra polisanmälan, pojken blev sparkad i huvudet av tre äldre elever
en they hide his shoes and film him walking home in socks
en a fake account with edited pictures of my fourteen-year-old
en three boys wait under the bridge and take his cap and sweets money
en kids mimic her accent and bark at her in the corridor, year five
en teammates call the goalie a hippo and will not pass to her
fi vitosen tyttären fillarin renkaat tyhjennetään joka perjantai ja katsojat hurraa
sv någon skär upp hennes ryggsäck och klassen hurrar, fyran
en my son's bike tyres are let down every friday while others cheer
fi nelosen lasit potkittiin ojaan ja joku kuvas sen, katsojia oli kymmenen
fi kutosen tytöt matkii yhen änkytystä aina ku se viittaa
fi saunavuoron jälkeen futisjoukkueessa yhen vaatteet löyty pöntöstä, mites puututaan
fi pyörän renkaat puhkottu kolmannen kerran, poika kertoo ketkä
fi joukkue äänestää aina saman pojan ulos, puheenjohtajana en tiiä miten toimia
fi sovittiin viime viikolla et loppuu, tänään eväät taas tallattu
fi eka luokka ja jo nyt ihonväristä huudellaan liukumäessä
fi anonyymi tili jossa arvostellaan seiskojen ulkonäköä, uhri ei halua enää tulla ruokalaan
sv dom härmar hans dialekt varje gång han öppnar munnen
sv skorna hängde i trädet och en hel sjua stod och skrattade
sv vi redde ut det i tisdags och på torsdag spottades det i hennes mössa
sv bussresorna är värst, bakersta raden kastar snus på en sexa
en they bark at him when he walks past, third week running
en a fake profile mocking a grade eight girl's body is going round
sv tre femmor gör grisläten så fort hon äter, och läraren ser åt andra hållet
sv i omklädningsrummet försvinner kalsongerna varje onsdag, samma kille
sv de delar ut poäng åt tjejernas kroppar på en lista i mobilen
sv jag är tränare och hörde hur laget kallar vår målvakt för nåt fult, nu vill han sluta
en they hide his crutches and laugh when he hops, second week now
en a girl is called a name in Swedish by half her class because of her accent
# school-transport
fi koulumatka liian pitkä eikä bussi kulje, saako kuljetuksen
fi koulutaksi jätti lapsen tielle
fi koulukyyti ekaluokkalaiselle, matkaa kuus kilsaa
fi vaarallinen tie kouluun, kuka myöntää koulukuljetuksen
fi taksi ei tullut pihaan aamulla ja lapsi jäi tien varteen
fi 5,5 km kouluun vaarallista tietä ekaluokkalaisella
fi erosta jaettu asuminen, kyyti kahteen osoitteeseen
fi bussi kulkee liian aikaisin, odotus koulun pihassa tunti
fi hylätty hakemus kyydistä
fi kuskin kanssa riitaa, oppilas ei uskalla mennä autoon
fi jalka poikki, kuka vie kouluun
fi erityisluokalle naapurikuntaan, kuka maksaa matkat
fi invavaunu koulumatkalle
fi karhuja ja hirviä tien varrella, kävelymatka pelottaa
fi ykkösellä kahdeksan kilsaa isoa tietä, kuka päättää tuleeko taksi
sv skolskjuts för eleven som bor avlägset
sv skoltaxin kom inte, vem ansvarar för skolresorna
sv taxin kom int på morgonen och barnet blev vid vägen
sv fem kilometer farlig väg för ettan
sv skjuts till två adresser efter skilsmässan
sv ansökan om skjuts avslogs
sv benet av, vem för hen ti skolan
sv ettan har åtta kilometer längs stora vägen, vem avgör om det blir taxi
sv mörk och farlig väg till skolan
en school taxi for a child who lives far away
en the road to school is dangerous, who grants transport
en taxi did not come in the morning and kid was left
en five km of dangerous road for first-grader
en ride to two addresses after divorce
en school ride application was rejected
en broken leg, who takes him to school
en eight kilometres along the main road, who decides on a taxi
fi linja-auto ajaa ohi pysäkistä ja tokaluokkalainen jäi sateeseen
fi iltapäiväkerhosta kotiin ei tuukaan kyytiä vaikka aamulla haetaan
fi lautta ja sitten taksi, saaren kahdelle oppilaalle uus reitti
fi muutettiin kesken vuoden vanhan koulun ulkopuolelle, ketä maksaa matkan
fi pitkä odotus koulun aulassa ennen ku auto lähtee, ekaluokkalainen itkee
fi kuljettaja kiroilee ja turvavyöt puuttuu, kelle valitan
fi valmistavan luokan oppilas joutuu vaihtaan kahta bussia
sv taxin kör förbi hållplatsen och tvåan stod kvar i regnet
sv från eftis får barnet ingen skjuts fast morgonen funkar
sv ön har två elever, färjan och sen bil, vem planerar rutten
en the minibus driver swears and there are no belts, who do i complain to
en we moved to a farm and the bus stop is four km away
fi lossi seisoo kelirikon aikaan ja saaren kaks oppilasta pitäis saada mantereelle tunneille
fi linja lakkautettiin elokuussa ja kolmosluokkalaisen pitäis kävellä kantatien reunaa
fi vuoroviikoin isän luona toisella puolen kaupunkia, kuka maksaa aamukyydit
fi pyörätuolia käyttävän kutosen taksi tulee joka päivä puoli tuntia myöhässä
fi kuinka monta kilometriä ekaluokkalaiselle on liikaa kunnan säännöissä
fi taksissa on nii kova meteli että aistiherkkä nelonen on jo aamulla ihan poikki
fi lähikoulu suljettiin ja uuteen on kaheksan kilsaa hiekkatietä
fi bussikortti hukassa eikä kuski ottanut tokaluokkalaista kyytiin
fi kipsissä oleva vitonen ei jaksa kepeillä kahden kilometrin mäkeä
fi painotettuun musiikkiluokkaan pääsi, mut kuka kuskaa sinne keskustaan
fi pimmee mehtätie eikä katuvaloja, seittemänvuotias lähtee puoli seittemältä
sv förbindelsebåten går inte i isläget, hur kommer trean till lektionerna
sv indragen busslinje och nu ska sjuåringen gå längs riksåttan
sv taxin hämtar en halvtimme sent varje dag, eleven sitter i rullstol
sv varannan vecka hos pappa i byn intill, vem betalar turen till skolan
sv byskolan stängde och det är nio kilometer till den nya
sv chauffören lämnade av pojken vid fel hållplats i snöyran
sv benet i gips i sex veckor och två kilometer att hoppa på kryckor
sv varg har setts vid vägen och barnen vågar inte vänta på bussen
en village school closed, new one is nine km away and there is no bus
en driver dropped my seven-year-old at the wrong stop in the snow
en leg in a cast for six weeks, how does he get to class
fi aamuyhdeksän taksiin mahtuu kolme, neljäs naapurin ekaluokkalainen jää pihalle
en we live half a year with each parent, which one gets the morning taxi for grade two
fi kuski vaihtui ja ekaluokkalainen jätettiin väärälle pysäkille viiden kilometrin päähän
fi maantie ilman valoja ja rekkaliikennettä, seitsemänvuotias kävelee kaks ja puol kilsaa
fi tyttö kipsissä kuus viikkoa, pääsiskö autolla luokse ja takas
fi linjuri lähtee 13.10 mut koulu loppuu 13.15
fi vuoroviikoin äidillä asuva vitonen, isän luota kyyti kulkee mut äidin luota ei
fi susia liikkuu tien varressa ja huoltajat pelkää aamupimeetä
fi taksissa isommat kiusaa pientä, kuka on siellä vastuussa
sv chauffören glömde ettan vid kyrkan, vem tar vi kontakt med
sv vägen saknar trottoar och barnet är sju, borde hen få åka
sv brutet ben i sex veckor, kan eleven få taxi den tiden
en the minibus comes forty minutes before lessons and the gate is locked
en her leg is in plaster, can she be driven to lessons for a while
sv sexåringen åker en och en halv timme i taxi och kissar på sej
sv mammas hus ligger tre kilometer för nära, pappas är tillräckligt långt, va gäller varannan vecka
sv snöplogen kom int, bussen stod, barnen gick hem längs riksvägen i mörkret
sv föraren röker och har radion på full volym, vem säger åt han
en the driver changed and he refuses to get in the car, he has autism
en is a second grader expected to cross a motorway ramp on foot in the dark
sv taxin väntar int fast pojken me rullator behöver fyra minuter till dörren
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
fi koulu loppuu kahdeltatoista ja vanhempi töissä neljään
fi tokaluokkalainen yksin kotona iltapäivät
fi mihin ekaluokkalainen menee ennen kahdeksaa
fi iltis täynnä, jonossa sata muuta
fi hakeminen kouluikäisen välipalalle ja leikkiin tunnin jälkeen
fi ip-maksu lapsen poissaolosta
fi kerhossa lyötiin toista, kuka ohjaa
fi syyslomalla toimintaa pienille koululaisille
fi nelonen liian iso hoitoon, missä viettää ajan
fi erityislapsi iltapäivisin, otetaanko
sv ettan slutar klockan tolv och är ensam hemma
sv plats på eftis för en tvåa
sv föräldrarna jobbar till fem, vart går barnet efter skolan
sv morgonvård före skolan för en liten elev
sv andraklassare ensam på eftermiddagarna
sv eftermiddagsverksamhet efter lektionerna
sv skolan slutar tolv och föräldern jobbar ti fyra
sv tvåan är ensam hemma på eftermiddagarna
sv vart går ettan före åtta
sv eftis är fullt och jättekö
sv avgift för eftis fast barnet är sjukt
sv mamma slutar klockan fem, var kan ettan vara så länge
en first grader would be alone at home after noon
en place in the afternoon club for a second grader
en parents work till five, where can she go after lessons
en morning care before school starts
en second grader unsupervised in the afternoons
en both parents work late, club after lessons
en school ends at noon and parents work until four
en second-grader home alone in afternoons
en where can first-grader go before eight
en afternoon club full with a long queue
en special needs child in afternoons, is he accepted
en mum finishes at five, where can the first grader be
fi ykkösluokkalainen soittaa mulle töihin kuus kertaa yhen ja kolmen välillä
fi vuorotöissä molemmat ja tokaluokkalainen pelkää tyhjää kerrostaloa tuntien jälkeen
fi voiko mennä myös kolmosluokkalainen joka ei osaa vielä olla yksin
fi avain hukkuu ja pikkukoululainen istui rapussa kaks tuntia
fi koulu alkaa kymmeneltä ja mulla bussi lähtee seittemältä, eka luokka
fi hakuaika meni ohi toukokuussa, pääseekö syksyllä vielä jonnekin iltapäiviksi
fi maksuvapautus kun yh-äiti opiskelee ja lapsi tarvii paikan neljään asti
fi seurakunnan työntekijänä mietin, minne pienet koululaiset joutuvat puoliltapäivin kun kotona ei ole ketään
fi nepsylapsi on kakkosella ja illalla ihan loppu, missä saisi rauhallisen iltapäivän aikuisten seurassa
fi synnytys tulossa ja eppulla loppuu koulu jo yheltätoista
sv ettan slutar tolv och jag är på jobb i stan till fem
sv tvåan tappade nyckeln och satt på trappan i regnet tills jag kom
sv vi missade ansökan i maj, finns det nånstans för sjuåringen efter lektionerna
sv båda jobbar skift på fabriken och lillebror går i ettan
sv får treor komma med på eftis om de inte klarar sig ensamma
sv mellanmål och sällskap till klockan fyra för en nybliven skolelev
sv morgonen är problemet, jag far kvart före sju och skolan börjar nio
en grade one ends at noon and i teach until three, who looks after him
en my seven-year-old lost his key and sat in the stairwell for two hours
en single mum works shifts and first grader needs somewhere to be until five
en missed the may deadline, any place left for a second grader in the afternoons
fi isovanhempi haki tähän asti mut lonkka leikataan, ekaluokkalainen tarttis paikan puolestapäivästä eteenpäin
en grandpa picked him up until now but has surgery, first grader finishes at eleven
fi kello 12.15 tokaluokkalainen istuu rappusilla kolme tuntia kunnes isä pääsee rakennukselta
fi päivystävä sairaanhoitaja, ekaluokkalainen ei voi olla yksin kuuteen asti
fi seiskavee on saanu himan avaimen kaulaan ja pelkää hissiä, löytyiskö porukkaa kunnes iskä tulee
fi ryhmä hajoaa jo klo 16 vaik äidin bussi tulee puol viis
fi välipala, ulkoilu ja läksyt aikuisen kanssa, tokaluokkalainen, mistä haetaan ja mihin mennessä
fi kolmannella ei enää oteta mutta poika ei pärjää iltapäiviä itekseen, adhd
fi äiti sai työn vasta lokakuussa, voiko kesken vuotta hakea ekaluokkalaiselle paikan iltapäiviin
fi lapsi karkasi ryhmästä kotiin, ohjaaja soitti vasta tunnin päästä
fi maksut kasaantuu kun kaks lasta, mistä saa alennusta niistä iltapäivätunneista
fi eskarin jälkeen ens syksynä koulu, mitäs ne pienet tekee yhdestä neljään
sv skolan slutar tolv och mamman har skift till fyra, ettan sitter på trappan
sv sjuåringen är rädd ensam hemma, var kan hen vara tills pappa kommer från fabriken
sv trean får int plats mera men kan int vara ensam, va finns det
sv kan man börja mitt i terminen när mamman fick jobb i oktober
sv ledarna stänger fyra men bussen kommer halv fem
en lessons end at noon and the seven-year-old has a key round his neck and nobody home
en single dad on site till five, where could a first grader have a snack and play
en fee for two children in the afternoon group is too much, any discount
sv nyckeln runt halsen och tre timmar soffa, mormor orkar int hämta ettan mera
sv vem ser till tvåan mellan ett och fem när jag kör långtradare
sv läxorna, mellanmålet och ute på gården me nån vuxen, senast när anmäler man
sv pojken rymmer från grupperna och hem, ledaren ringde först när han redan satt vid teven
sv halvdagsplats räcker, tisdag och torsdag, ettan har pappa de andra dagarna
en the bus driver found our first grader sitting at the stop alone because I was late from the ward
en I start at the fish factory at six and end at four, where does my second grader spend the afternoon
en he needs quiet and one adult he knows until half past four, he is seven with autism
# compulsory-education
fi ysiluokkalainen jää ilman jatkopaikkaa, kuka valvoo oppivelvollisuutta
fi 16v keskeytti amiksen, oppivelvollisuus voimassa
fi opiskelupaikka puuttuu eikä yhteishaussa päässy mihinkään
fi tuva-koulutukseen hakeminen
fi nuori erosi lukiosta, kuka huolehtii uudesta paikasta
fi ysin jälkeen ei hakenut minnekään, kuka valvoo
fi 17v keskeytti amiksen, saako lopettaa ennen kahdeksaatoista
fi ulkomaille muutto, onko silti pakko käydä koulua
fi jäi ilman paikkaa yhteishaussa, kenen pitää löytää se
fi eronnut opiskelupaikasta, kotikunnalle tieto
fi sairauden takia tauko, miten haetaan
fi huoltaja kieltää koulun, mitä seuraa
fi mihin ikään asti pakollista
fi onko kesällä vastuu jossain jos 16v ei oo hakenut
fi maksuttomuus kirjoihin ja läppäriin toisella asteella
sv niondeklassare utan studieplats, vem övervakar läroplikten
sv 16-åring avbröt yrkesskolan
sv hoppade av gymnasiet, vem ordnar ny plats
sv efter nian sökt ingenstans, vem övervakar
sv 17-åring avbröt yrkesskolan, får hen sluta före aderton
sv utan plats i gemensam ansökan
sv flytt utomlands, måste man gå i skola ändå
sv föräldern förbjuder skolgången
en sixteen-year-old dropped out of vocational school
en no study place after ninth grade
en who watches over compulsory education
en applied nowhere after ninth grade, who watches over
en 17 dropped out of vocational, allowed before eighteen
en no place in joint application, whose duty to find
en moving abroad, must he still attend
en guardian forbids school, what follows
fi viistoista täyttänyt lopetti autolinjan lokakuussa eikä oo ilmottautunu mihinkään muualle
fi oppilaitos aikoo katsoa eronneeksi 16-vuotiaan, kelle ilmoitus menee
fi äidin mielestä tyttö saa jäädä kotiin töihin peruskoulun jälkeen, saako
fi läppäri ja kirjat lukiossa, onko kaikki ilmasta siihen asti kun täyttää 20
fi ei tullut yhtään opiskelupaikkaa kesäkuun tuloksissa, poika seittemäntoista vasta syksyllä
fi romaninuori menee naimisiin ja jättää koulun, oppivelvollisen seuranta
fi kymppiluokan korvannut koulutus, sopisko kuustoistavuotiaalle jolla päättötodistus viitosia
fi perhe muutti ruotsista ja viisitoistavuotiaalla ei oo mitään suomalaista koulupaikkaa
fi työpaja vai opisto, millä ysin päättänyt saa velvollisuuden suoritettua
fi lukion rehtori soitti ettei kuulu meille enää, nuori seitsemäntoista eikä missään kirjoilla
fi tarviiko raskaana olevan kuustoistakesäsen käydä koulua loppuun
sv sextonåringen slutade på bilsidan i oktober och ingen vet vem som tar över
sv skolan tänker skriva ut en 17-åring, måste hemkommunen hitta en ny plats
sv får hon jobba på farmors kiosk i stället för att gå i skola efter nian
sv blev utan plats i gemensamma ansökan och fyller sjutton i höst
sv är böckerna och datorn gratis tills man är tjugo
sv folkhögskola eller handledande utbildning för en femtonåring med svagt avgångsbetyg
sv vem följer upp att han som fyllde sexton faktiskt går någonstans
en sixteen and quit car mechanics in october, can he just stop studying
en no place in the joint application at all, who must find something for the boy of 16
en are books and laptop free for her until she turns twenty
fi seitsemäntoista ja raksalla jo täysillä töissä, riittääkö se vai pitääkö hakea kouluun
sv sjutton och redan på bygget på heltid, måste han ändå ha en studieplats
fi kuustoistavuotias lopetti linjan viikossa ja makaa kotona, kuka on nyt velvollinen hakemaan uutta opiskelupaikkaa
fi päättötodistus jäi saamatta, voiko ysin suorittaa loppuun jossain muualla
fi kodin tuki puuttuu, 17v ilmotti eroavansa, mikä prosessi käynnistyy oppilaitoksesta
fi saako alaikäinen mennä töihin suoraan ysin perästä jos ei kiinnosta opiskella
fi miten keskeytetään opinnot kun nuori synnyttää maaliskuussa
fi läppäri ja työhaalarit maksaa, kuuluuko ne ilmaisina kaikille alle 18
fi tuva vai kansanopisto kun ei keväällä tullu valituks
fi perhe muutti ruotsiin, merkitäänkö 16v vielä kunnan valvontaan
fi ysi tulee olemaan 15 vasta joulukuussa, kuinka kauan pitää roikkua mukana
fi koulu ilmotti kuntaan et nuori ei oo missään kirjoilla, kenen vuoro soittaa
sv sextonåring har slutat på linjen efter en vecka, vem måste hitta en ny plats åt hen
sv fick int avgångsbetyg från nian, hur tar man ikapp
sv behöver familjen betala datorn själv när barnet är sjutton
sv sjutton år, gravid och vill pausa, får man det enligt lag
en sixteen and dropped his course last week, who is responsible for placing him somewhere
en must a seventeen-year-old stay in education or may she just work
en are books and tools free until eighteen
sv sjuttonåringen vill sluta och köra taxi åt farbror, går det lagligt
sv flickan har int gått nånstans sen augusti, sexton och ett halvt, vem ansvarar i kommunen
sv skolan har ringt hemkommunen tre gånger om en som försvann efter två veckor på yrkes
sv han fick underkänt i matte i nian, får han gå om eller till nåt annat
en she turned sixteen, skipped enrolment and says nobody can force her, is that right
en pregnant at seventeen, does she have to study until the baby comes
en the boy moved to his uncle's in Sweden, who closes his duty here
# guidance-counsellor
fi ei tiedä mihin hakea ysin jälkeen, ammattikoulu vai lukio
fi yhteishaun valinnat ja ainevalinnat mietityttää
fi tet-paikkaa ja jatko-opintoja pohtii
fi oppilas tarvii apua opintojen suunnitteluun ja kurssivalintoihin
fi ysi ei tiedä mikä haluaa isona
fi lukio vai amis, kevään haku lähestyy
fi tet-paikkaa ei löydy
fi tutkintoon puuttuu kursseja, suunnitelma pitäis tehdä
fi nuori vaihtaa linjaa, kannattaako
fi keskiarvo ei riitä, mihin hakee varalle
fi valinnaisaineet seiskalle
fi opon aika ennen kevään valintoja
fi maahan juuri muuttanut, mihin jatko-opintoihin pääsee
fi jäi valmistavaan, mitä sen jälkeen
sv vet inte vart hen ska söka efter nian
sv hjälp med gemensam ansökan och ämnesval
sv nian vet int va hen vill bli
sv gymnasium eller yrkesskola, ansökan i vår
sv praoplats hittas int
sv medeltalet räcker int, va söker man i reserv
sv byta linje, lönar det sig
en does not know where to apply after ninth grade
en help with choosing courses and further studies
en ninth-grader unsure what to become
en general or vocational, spring application coming
en work practice place not found
en average not enough, what to apply as back-up
en missing courses, needs a plan to graduate
fi ysi haluis lentäjäks mut matikka on kutonen, mitä sille sanois
fi oppilaan pitäis kirjottaa hakutoiveet helmikuussa ja äiti ja isä on eri mieltä
fi lukion kakkonen luki pitkää fysiikkaa ja haluais pois, riittääkö pisteet
fi kasin työharjotteluviikko alkaa maanantaina eikä pojalla oo paikkaa
fi pääsykoe vai todistusvalinta, abi on ihan pihalla vaihtoehdoista
fi maahanmuuttajaperhe ei ymmärrä mitä eroa on kaksoistutkinnolla ja lukiolla
fi urheilulukio ja muutto kiinnostais, kenen kanssa koulussa käydään läpi
fi nuorella ei oo mitään kiinnostuksen kohdetta, pitäs valita linja ens kuussa
fi koko jakson kurssitarjotin tekemättä ja lukkoon menee perjantaina
fi siirtymäpalaveri seiskalle, kuka kertoo valinnaisista ja kielistä
fi amiksen tyttö haluis vaihtaa hiusalalta leipuriksi kesken vuoden
sv nian vill bli veterinär men medeltalet räcker inte, vad finns det för andra vägar
sv praoplatsen föll bort på fredagen, vem i skolan hjälper åttan
sv kort eller lång matte i gymnasiet, hon ändrar sig varje dag
sv gemensam ansökan på svenska eller finska sidan, familjen är kluven
sv abiturienten har inget sökt och sista dagen är om två veckor
sv dubbelexamen låter bra men ingen av oss förstår hur det går till
sv gymnasisten ligger efter två kurser och behöver en ny plan för våren
en what is the difference between vocational and upper secondary, parents of a ninth grader wonder
en his work practice week starts monday and no company took him, grade eight
en which courses does she need for medicine, second year of lukio
fi ysiluokkalainen epäröi kampaajan ja datanomin välillä ja haku sulkeutuu tiistaina
sv åttan ska välja tillval och vet inte om tyska eller slöjd är smartast
fi ysin keskiarvo 6,8, mitkä vaihtoehdot on realistisia ja koska haku menee kiinni
fi oppilas haluaa urheilulukioon mut vanhemmat työntää sähkölinjalle
fi tet-paikka löytymättä, kasi on kysyny jo neljästä kaupasta
fi lukion kurssitarjotin sekasin, pitkä vai lyhyt matikka jos meinaa lääkikseen
fi tyttö seiskalta miettii valinnaisia eikä tajuu mitä ne vaikuttaa jatkoon
fi abi jäi välivuodelle, missä pisteet lasketaan ja kannattaako korottaa
fi kaksoistutkinto vai ammattilinja, kuka sen laskis auki tytön kans
fi ysi on kuullu et parturi ei työllisty, tarttis tietoo ammateista
fi oppilas arpoo kolmen linjan välillä ja yhteishaku sulkeutuu tiistaina
fi ysin soveltuvuuskokeen kirje tuli, poika ei tiedä mihin se liittyy
sv åttan hittar ingen praopraktikplats, har frågat på fyra ställen
sv gymnasisten vill bli läkare, lång eller kort matte
sv medeltal sex komma fem, vart kan hon söka realistiskt
sv nian velar mellan tre linjer och ansökan stänger tisdag
en he wants to be an electrician but his average is low, what are his chances
en ninth grader has no idea which line to put first in the application
en no work-experience week found yet, whom can the pupil ask
sv lärling hos kusinen eller gymnasium, niondeklassaren har två veckor att bestämma sig
sv en åtta har fått nej på fem ställen till prao, vem känner nån på gården
sv hur räknas poängen till läkarlinjen och lönar det sig att skriva om fysiken
sv niondeklassaren har dyslexi och funderar vilken utbildning som är lagom teoretisk
en she loves cars and languages and cannot rank her five choices, deadline Tuesday
en a recently arrived fifteen-year-old asks which courses accept his grades from Nepal
en he wants sports school but his knee is bad, is there another track
# home-education
fi vanhemmat ilmoittaa et opettaa lapsen itse kotona
fi kotiopetuksessa olevan oppilaan edistymisen seuranta
fi perhe ei halua lasta kouluun vaan opettavat kotona
fi perhe haluaa itse opettaa lapsensa keittiön pöydän ääressä
fi vanhempi ottaa lapsen pois koulusta ja hoitaa opetuksen
fi kuka käy tarkistamassa mitä lapsi on oppinut kotona
fi maailmanympärysmatka vuoden, opiskelu veneestä
fi saako kirjat kunnalta jos ei käy koulua
fi vanhempi ei anna testata kotona oppivaa poikaa
fi ilmoitus rehtorille opetuksesta kotona
fi tutkija opettaja nimettiin, mitä se pyytää
fi paluu lähikouluun vuoden kotona oppimisen jälkeen
fi yhdeksännen päättötodistus kotona opiskelleelle
sv föräldrarna vill undervisa barnet själva hemma
sv hemundervisning, vem följer upp framstegen
sv familjen vill undervisa barnet vid köksbordet
sv vem kollar va barnet lärt sig hemma
sv seglar ett år, hur sköts studierna
sv får man böcker av kommunen om man int går i skola
sv avgångsbetyg för den som studerat hemma
en parents want to teach the child themselves at home
en homeschooling and who monitors it
en parents want to teach their child at the kitchen table
en who checks what the child learns at home
en sailing for a year, how do studies go
en back to local school after a year at home
en certificate for a teen who studied at home
fi äiti kertoo ettei vie lasta syksyllä minnekään vaan hoitaa aapisen keittiön pöydässä
fi tutkiva opettaja kunnasta tulee katsomaan oppimista, mitä hänelle on näytettävä
fi purjehdusvuosi kolmosen ja vitosen kanssa, mitä ilmotetaan rehtorille
fi saako kotona opiskeleva syödä koululla tai lainata kirjat
fi lahko, perheessä neljä lasta joita kukaan opettaja ei oo tavannut vuoteen
fi rehtorille tuli kirje et lapsi ei palaa joulun jälkeen, vanhemmat opettaa ite
fi voiko koeajan jälkeen palata tavalliseen luokkaan kesken kevään
sv familjen tänker lära tvåan hemma vid köksbordet, hur anmäler dom det
sv vem från kommunen tittar på att barnet lär sig nåt där hemma
sv fyra syskon som ingen lärare sett på ett år, får det va så
en may a child taught by her mother still borrow textbooks from us
en someone has to check that the boys taught at the farm learn to read
sv mamman tänker segla med barnen till azorerna och undervisa själv ombord
sv ett syskonpar på sju och nio har aldrig skrivits in nånstans, vem granskar kunskaperna
sv fick nej till egen läroplan, får man ändå stanna hemma och läsa
en who tests the ten-year-old's progress when her father teaches at the kitchen table
en can a child who studies at the farm come back to class in March
# starting-school
fi eskarin jälkeen kouluun ilmoittautuminen
fi koulutulokas, koulukypsyys mietityttää
fi pitäiskö lykätä koulun aloitusta vuodella
fi syksyllä ekalle, kouluun tutustuminen
fi lapsi täyttää seitsemän, mihin kouluun kuuluu
fi muutto lokakuussa, uusi koulu lapsille
fi vuotta myöhemmin kouluun, lausunto
fi haku englanninkieliseen luokkaan
fi kouluvalmius arveluttaa, vielä vuosi eskaria
fi kaveri menossa toiseen kouluun, saako vaihtaa
fi tutustumispäivä ykkösille keväällä
fi ulkomailta tuleva perhe, miten lapset rekisteröidään kouluun
fi koulutulokas ilmoitettava tammikuussa
fi kaksoset samaan luokkaan ekalle
sv börjar ettan i höst, hur anmäler man
sv är barnet skolmoget eller ska starten skjutas upp
sv barnet fyller sju, vilken skola hör vi ti
sv flyttar i oktober, ny skola för barnen
sv börja skolan ett år senare, utlåtande
sv är hen mogen för ettan, eller ett förskoleår till
sv kompisen går i annan skola, får man byta
en starts first grade next autumn, how to enrol
en should school start be postponed by a year
en child turns seven, which school do we belong to
en moving in October, new school for kids
en start school one year later, statement needed
en family from abroad, how to register kids in school
en is she ready for first grade
fi eskarilainen täyttää seitsemän joulukuussa, voiko odottaa vuoden
fi infoilta tuleville ekaluokkalaisille ja reppulistaa kyselee äiti jo maaliskuussa
fi lähikoulu on vanha ja homeinen, voiko pyytää toista kun kaveritkin menee sinne
fi juuri maahan muuttanu kuusivuotias, mihin ilmottaudutaan elokuuta varten
fi nepsylapsi jännittää siirtymää, voisko käydä tutustumassa luokkaan toukokuussa
fi kirje oppilaaksi ottamisesta ei tullu, kaikki muut naapurit sai
fi kaksoset, samaan luokkaan vai erilleen, kenelle toive esitetään
sv sexåringen ska bli skolelev i höst, när är inskrivningen
sv tvillingar, går det att önska samma klass i ettan
sv brevet om skolplats kom int fast alla grannar fick
en moving here in June with a six-year-old, how do we enrol for August
en can a shy boy visit his future classroom in May
sv i förskolan har vi pratat om ettan men flickan vill stanna, kunde hon besöka klassrummet
sv brevet från bildningen gick till fel adress, när hinner man skriva in pojken
sv vi bor på gränsen mellan två skolor, får vi själva välja för sjuåringen
en our six-year-old is a December child and tiny, can she wait one more year
# upper-secondary
fi lukiossa kurssit kasaantuu ja uupuu
fi amiksen opiskelija tarvii ohjausta ammattiopistolla
fi toisen asteen opinnot viivästyy
fi lukiolaisen opintopolku jumissa
fi lähihoitajaopinnot, nuori jätti tulematta työssäoppimiseen
fi lukion ykkönen ei jaksa kurssitahtia
fi amisnuori asuu solussa ja rästejä kertynyt
fi pakollisista kurssit läpi, ylppärit edessä
fi ryhmänohjaajan kans pitäis puhua autoalan opiskelijasta
fi opiskelija 18 haluaa vaihtaa toiselle linjalle
fi näyttöjä tekemättä ja kone kadonnut
fi iltalukio ja työ, miten yhdistää
fi valma-koulutus ysin jälkeen
fi toisella paikkakunnalla opiskelu, asuntola
sv gymnasiet går trögt, kurserna hopar sig
sv studerande på yrkesinstitutet behöver handledning
sv närvårdarstuderande kom int till praktiken
sv ettan i gymnasiet orkar int me kurstakten
sv yrkeselev bor i internat å har mycket ogjort
sv skrivningarna närmar sig
sv bilmekanikerlinjen, vill prata me grupphandledaren
en upper secondary student falls behind in courses
en vocational college student needs guidance
en practical nurse student did not show at internship
en first year at high school cannot keep the pace
en vocational student lives in dorm with lots undone
en matriculation exams coming
en student of eighteen wants another line
fi lukion eka jakso, viis kurssia hylätty ja poika ei kehtaa sanoo kotona
fi amiksen kokkilinjan opiskelija pelkää työpaikkaohjaajaa ja harkkapaikka vaihdettava
fi abitytöllä kuus kirjotettavaa ja yöt menee kertaamiseen, opintoja pitäis keventää
fi toisen asteen asuntolassa bilettäjät pitää hereillä, nuori haluis pois
fi sähkölinjan opiskelija ei saa näyttöä läpi kun kirjallinen osuus tökkii
fi logistiikkalinjalla ryhmänohjaaja ei vastaa viesteihin, poissaolot kertyy
fi vaihto-opiskelijan kurssit pitäis hyväksilukea lukiossa
sv tvåan på gymnasiet ligger efter med sju kurser, vem pratar man med
sv kocklinjen, praktikplatsen fungerar int och vi måste byta
sv studentskrivningarna i vår och flickan klarar int alla ämnen samtidigt
en vocational student needs more time for the final skills demonstration
en second-year at gymnasium is seven courses behind and hides it from home
sv bilmekare på yrkes, pojken har fått underkänt i yrkesprov och skäms
sv flickan i tvåan på gymnasiet läser till fyra på natten, hur lättar man schemat
sv internatet bråkar tills två, läraren ringer int tillbaka, sjutton år
en how can a nursing student change her placement when the supervisor shouts
en second-year student failed five courses and wants to start over with fewer
`;
