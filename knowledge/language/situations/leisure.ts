/** What people say of the concepts of `lexicon/leisure.ts`. */
export const leisureSaid = `
# library
fi kirjavinkkari ja satutunti
fi kirjastoauto
sv sagostund på biblioteket
en story hour
fi sarjakuvat kiinnostaa mut muu ei, kakkosen poika haluis jonkun suosittelevan jotain hauskaa
fi dekkareita isoilla kirjaimilla, lukihäiriöinen yläkoululainen
fi kortin pin-koodi unohtui ja kolmonen haluis lainata pelejä
fi auto pysähtyy kylän raitilla tiistaisin, mihin aikaan
fi äidinkielen ope vie vitoset kirjavinkkaukseen, ajanvaraus
fi arabiankielisiä kuvakirjoja nelivuotiaalle, löytyykö mistään
fi sakkoja kolmekymppiä ja lapsi ei pääse enää lainaamaan
fi lauantaiaamuisin luetaan ääneen koiralle, ekaluokkalainen tahtois kokeilla
fi hiljanen nurkka lukiolaiselle joka lukee yo-kokeisiin kun koti on meluisa
sv högläsning för treåringar och nallar som sover över
sv sonen på tvåan vill bara ha serier, kan nån rekommendera nåt roligt
sv bokbussen stannar vid lanthandeln, vilken tid på tisdagar
sv böter på trettio euro och barnet får inte låna mer
sv läsa högt för en hund på lördag, ettan vill pröva
sv bilderböcker på arabiska och ukrainska till dagisgruppen
sv lugnt hörn för en abiturient som läser till skrivningarna, hemma är det stökigt
en picture books in arabic for a four-year-old, who lends those
en thirty euros of late fees and the kid cannot borrow any more
en quiet corner to revise for exams because home is noisy
fi isä ei osaa lukea suomea ja haluis äänikirjoja jotka kuuntelis yhessä pojan kaa
sv pojken vill lyssna på ljudböcker på väg till morfar, hur laddar man ner dem
fi tokaluokkalainen lukee kaikki neropatit läpi, mistä seuraavat ja joku joka suosittelis
fi torstain tarinatuokioon taaperon kanssa, pitääkö ilmottautua
fi auto joka tuo kirjoja kylälle ei pysähtyny tänään, mistä aikataulu
fi koira jolle lapsi saa lukea ääneen, missä sellasia on
fi arabiankielisiä kuvakirjoja päiväkotilaiselle lainaks
fi palautus myöhässä, viisvuotias repi sivun, mitä se maksaa
fi eskariryhmälle kirjapaketti metsästä, voiko varata kassillisen
fi lukutaidoton äiti haluaa äänikirjoja lapsilleen, kuka neuvoo lataamisen
fi läksyapua hiljaisessa tilassa iltapäivisin, vitosluokkalainen ja sisarukset
sv högläsning för treåringar på torsdag, behöver man anmäla
sv bokbussen stannade int i byn idag, var ser man tiderna
sv hund som barnen får läsa åt, finns det här
sv bilderböcker på somaliska till lån
en picture books in Ukrainian to borrow for a four-year-old
en does anyone read to toddlers on Thursday mornings among the shelves
en a quiet table with computers for homework after lessons
fi arabiankielisiä kuvakirjoja kassillinen päiväkotilaiselle lainaks
sv ukrainsk mormor vill läsa sagor på sitt språk åt fyraåringen
sv femman har läst slut på fantasyhyllan, nån som rekommenderar nästa
sv när stannar bilen me böcker vid bykiosken
en can we borrow a sewing kit and board games with the picture books
en storytime for toddlers, do I sign up and may dad join
# culture
fi lastenteatteri ja kulttuurikasvatus
sv barnkultur
en theatre for children
fi nukketeatteri päiväkodille, ohjelma ja lippujen hinta tammikuuksi
fi pienituloinen perhe haluais konserttiin, onko ilmaisia lippuja jossain ohjelmassa
fi vauvalle tarkoitettu värikylpy ja soittotuokio, milloin seuraava
fi museoon luokkaretkelle, neljäsluokkalaiset, opas kuuluuko hintaan
fi autistinen lapsi, näytös jossa ääni on hiljaisemmalla ja valot päällä
fi sirkusryhmä tulee koululle, kuka maksaa ja miten haetaan avustusta
fi joulunäytelmään mukaan koko perhe, isä pyörätuolissa, onko luiska
fi kesäkonsertti torilla, missä lapset voi soittaa itse mukaan
fi isoäiti vie lastenlapset elokuviin, ikäraja ja kaikille sopiva esitys lauantaina
fi toimeentulotuella elävä äiti haluis teatteriin lasten kans, onko sellasta ilmaiskorttia
sv dockteater för dagisgruppen i januari, program och pris
sv låginkomsttagare vill ta barnen på konsert, finns biljettstöd
sv museet med fyrorna, ingår guide i priset
sv föreställning med dämpat ljud för barn med autism
en a concert a low-income family could attend, any card or free tickets
en a relaxed performance with low sound for my autistic nephew
sv finns det en konsert där bebisen får gråta och krypa
sv resan till museet me tvåan, vem betalar bussen
en a puppet show in Swedish for a first-grade trip in March
en free tickets to the winter circus for families on low income
# art-education
fi kuvataidekoulu ja tanssi
sv konstskola
en art classes
fi ekaluokkalainen rakastaa savea, mistä ryhmä jossa valmistetaan oikeita astioita
fi kympin tyttö haluu jatkaa klassista tanssia, salit täynnä, missä koe-esiintyminen
fi poika 8 akrobaatti, sirkustelu harrastuksena viikottain
fi lukukausimaksu 320 piirustuksesta ja maalauksesta, saako osuuksina
fi diplomi, kaksi vuotta syventäviä kuviksessa ja mitä lopputyö on
fi teatteriporukka teineille, lavalla syksyllä ja esiintymisen opettelua
fi neljävuotiaalle käsityötä villalla ja puulla ohjattuna, lauantaiaamuna
fi arkkitehtuurikerho koululaiselle, rakennellaan pienoismalleja
fi tanssiryhmä nepsylapselle, pieni ja rauhallinen
sv ettan älskar lera, en grupp där man drejar på riktigt
sv pojken är akrobat, cirkusträning varje vecka
sv terminsavgiften trehundratjugo för måleriet, kan man dela upp den
sv scenkonst för tonåringar, teatergrupp med föreställning i december
en pottery on Saturdays for a six-year-old who loves clay
en a girl wants to dance in a class for beginners, is there still room this term
en a weekly drama group for teens that ends with a performance
fi tokaluokkalainen rakentelee pienoismalleja pahvista, missä sitä opetetaan lapsille
sv flickan vill lära sej rita serier på lördagar, var finns platser
sv pojken vill dansa men det är bara flickor på listan, kan han komma ändå
en termly fee for the pottery group is too high, any sibling discount
en a shy teen wants a stage and a director, weekly rehearsals
sv sexåringen syr och täljer hela dagarna, nån som undervisar barn i slöjd på lördagar
sv cirkusskolan tar emot från vilken ålder, vår fyraåring hänger i gardinstången
# music-school
fi soittotunnit ja musiikkiopisto
sv musikskola, pianolektioner
en piano lessons
fi kuusvuotias koputtelee rytmejä kattiloihin ja haluis rumpuja oikealla opettajalla
fi viulu lainaan ja syksylle opettaja, kolmosluokkalainen
fi pääsykoe sellonsoittoon maaliskuussa, mitä pitää osata
fi lukukausimaksu kuussataa on liikaa, onko vapaaoppilaspaikkoja
fi muskari puolitoistavuotiaalle ja isälle torstaiaamuihin
fi yläkoululainen osaa kitaran netistä, nyt tarttis nuotit ja bänditunnit
fi poika lopettais pianon ku läksyjä on liikaa, voiko pitää välivuoden
fi huilunsoiton tasosuoritus siirrettävä kipeän käden takia
sv sexåringen trummar på kastruller och borde få en riktig lärare
sv fiol att hyra och en ledig timme för trean i höst
sv inträdesprov för cello, vad ska man kunna
sv terminsavgiften är för hög, finns friplatser
sv dragspel för en tolvåring som spelar med morfar i österbotten
sv vill ta ett mellanår från pianot för läxorna är för många
en six-year-old drums on saucepans, time for a real teacher
en rent a violin and find a weekly slot for a third grader
fi urkujen soitosta innostunut kymmenvuotias, seurakunnan kanttori neuvoi kysymään tunneista
en my daughter wants to sing in a choir and learn notes, she is eight
fi viisvuotias haluu viulun kouraan, mistä pienen viulun saa vuokralle ja opettajan
fi pääsykoe pianoon toukokuussa, tokaluokkalainen, miten valmistaudutaan
fi muskarissa jo kolme vuotta, mikä on seuraava askel ennen omaa soitinta
fi rumpujensoiton opettaja kympille, ei pääse yksityistunneille rahatilanteen takia
fi orkesteriin sello kutosella, orkesterin harjoitusajat törmää futikseen
fi lukukausimaksun vapautus soitonopiskeluun, äiti opiskelee
fi laulutunnit murrosikäiselle pojalle jonka ääni murtuu
fi kitaran kaulan korkeus 7-vuotiaalle ja vaihto kesällä, neuvoja opettajalta
fi bändiopetus teineille, kaksi kitaraa ja ujo basisti etsii opettajaa
sv femåringen vill spela fiol, var hyr man en liten och hittar lärare
sv inträdesprov i piano i maj, tvåan övar
sv sänkt avgift för spelande barn, mamman studerar
sv kören och bandet för högstadiet, sångaren i målbrottet
en a small violin to rent and a teacher for a five-year-old
en he has played drums on pots for a year, real lessons for a ten-year-old please
en can the tuition for cello lessons be reduced, single mother studying
sv trumpetens munstycke är för stort åt sexåringen, finns barninstrument att hyra
sv lärare i fiol för en som redan kan läsa noter, nio år
en he wants to sing in a group but refuses to sing alone, eight
en audition in May for cello, how many pieces
sv trummor två gånger i veckan kostar mer än hyran, finns friplats för nioåringen
sv lekstunder me sång och rytm för treåringen, kan man stiga in mitt i terminen
# adult-education-centre
fi kansalaisopiston kurssi
sv medborgarinstitutets kurs
en adult education course
fi äiti haluis oppia ompelemaan lastenvaatteita iltakurssilla, koneet paikan päällä
fi isä ilmottautuu espanjaan, paikkoja vapaana ja hinta työttömälle
fi maahanmuuttajaäiti, tietokonetaidot alkeista asti, iltaisin tai lauantaina
fi pikkukurssi vauvan äideille: keramiikka kun vauva nukkuu vaunuissa
fi eläkeläisryhmä kasvattaa yrttejä, isoäiti kysyy onko vielä tilaa syksyllä
fi opintoseteli, saisko sillä kurssin puoleen hintaan
fi isän ja lapsen yhteinen puutyöiltakurssi, 7v mukana
fi kurssi peruttu koska ilmoittautuneita kaksi, rahat takas
fi ukrainalainen opettaja haluis pitää kurssin ruoanlaitosta kylän väelle
fi valokuvausta aikuisille, viikonloppu, tasot alkeista
sv mamma vill sy barnkläder på kväll, finns symaskiner på plats
sv pappan och sjuåringen vill ha snickerikväll ihop
sv kursen ströks för bara två anmälde sej, får man pengarna tillbaka
sv datorkurs från grunden för invandrad mormor
en an evening sewing course for a mum, machines provided, price for unemployed
en grandpa wants Spanish lessons in the autumn term with other beginners
en father and seven-year-old woodwork evening, how do I sign up
sv odla tomater på dagtid, finns plats åt mormor
sv vill lära sej göra hemsidor på kvällstid, mamma som söker jobb
en a Saturday course on basic car repair for a single mum
en an evening class in Finnish cooking for foreign parents
# sports
fi liikuntaneuvoja ja perheliikunta
sv idrott för familjer
en family sports
fi kahdeksanvuotias painaa enemmän kuin äitinsä toivoo ja hengästyy portaissa, jotain hauskaa liikkumista
fi futismaksut tuhat euroa, kutonen joutuu jättäytymään pois joukkueesta
fi perheelle vapaa salivuoro lauantaisin, kaikki hyppis trampalla
fi kömpelö ekaluokkalainen ei uskalla kiipeillä, ryhmä jossa ei kilpailla
fi valmentaja haluu tietää mistä saa varusteita lainaan, sukset ja monot
fi seiska lopetti kilpauinnin ja jäi sohvalle, höntsäporukka tekis hyvää
fi koko suku kävis jäähallilla jos ois ilmasia luisteluaikoja
fi mistä tennismailoja ja tunteja viistoistavuotiaalle aloittelijalle
fi isä ja nelonen haluis painimaan samaan ryhmään
fi tytöille pesistä vai lentistä, kuka kunnassa tietää seuroista
sv fotbollsavgiften är tusen euro och sexan måste sluta i laget
sv var lånar man skidor och pjäxor till tre barn
sv åttaåringen flämtar i trappan och gillar inte att tävla, roligt rörande
sv gympasal för hela familjen på lördagar med studsmatta och ribbstol
sv slutade tävlingssimma och ligger på soffan, ett gäng som bara spelar för skojs skull
sv tennis för nybörjare på femton, rack och tider
sv pappa och son vill börja brottas tillsammans
en football fee is a thousand euros so he must leave the team in grade six
en where can we borrow skis and boots for three children
en clumsy seven-year-old afraid of climbing frames, a group with no competing
fi tyttö täytti kuus ja tanssii kotona sohvalta alas, minne purkaa energiaa ohjatusti
fi nelosluokkalainen ei liiku yhtään, mitkä ilmaiset vuorot on koulun salissa
fi naperoiden temppurata lauantaisin, isä ja kolmevuotias, ei sitoutumista
fi koulun kenttävuorot futikselle tyttöjoukkueelle, kuka jakaa
fi äiti palautuu raskaudesta, jumppa jossa vauva voi olla matolla
fi teini haluis salille mut ikäraja, ohjattu ryhmä alle 16
fi hiihtoladun lamput ei syty, kuka hoitaa
fi nuori ylipainoinen ja ujo, rauhallinen ryhmä ohjaajan kanssa
fi isä kyselee pyöräilemään oppimisesta kuusvuotiaalle
fi ilmainen luisteluvuoro ja luistimien lainaus perheelle
fi jalkapalloseura etsii apuohjaajia, missä koulutus
sv skridskoturer gratis och lånskridskor för hela familjen
sv fyran rör sej knappt, finns gratis turer i skolans gymsal
sv mammagympa där babyn ligger på mattan
sv spårbelysningen är släckt, vem sköter om den
en a ten-year-old who hates football but must move more, an easy free group
en a teenager wants to lift weights, who teaches youngsters under sixteen
en floodlights on the ski track do not work, whom do I ring
sv grannarna vill ha ett litet utegym för barn, vem tar beslut
sv sjuåringen vill pröva skridskor utan att binda sej till ett lag
en she is nine, wary of ball games, maybe archery or climbing
en ice time for a family group on Sunday evening
# adapted-sports
fi soveltavaa liikuntaa erityislapselle
sv anpassad motion
en adapted sports for special kids
fi down-tytölle uintiryhmä missä ohjaajia riittää
fi cp-poika 11 tahtoo pelata lätkää, kelkka vai pyörätuoli, mistä laji
fi autistinen nelonen liikuntaryhmään jossa aistit otetaan huomioon
fi sokealle nuorelle maalipallo ja kuljetus mukaan
fi mitä liikuntaa kehitysvammaiselle teinille kesällä, omassa tahdissa
fi erityisryhmän kortti uimahalliin, avustaja ilmaiseksi?
fi vaikeavammaiselle tytölle hevosen selkään ihan huvin vuoksi, ei kuntoutuksena
fi pyörätuolikoris tyttärelle, ensimmäinen kokeilukerta
fi äkkipikainen adhd-poika ei pärjää isossa joukkueessa, pienempi sovellettu ryhmä
sv flicka med downs syndrom vill va med i en vattengrupp med många ledare
sv pojke med cp vill spela kälkhockey, var börjar man
sv rullstolsbasket för dottern, prova på
sv kort till simhallen för specialgrupp, assistent gratis
en a blind teen would like to try goalball
en our autistic boy needs a small exercise group with patient instructors
en wheelchair basketball or sledge hockey for a ten-year-old, first try
fi tyttö istuu pyörätuolissa ja haluis koripalloa, missä voi kokeilla eka kerran
sv pojken me autism vill cykla i lugn takt me en ledare, fem i gruppen
sv finns karate för rullstolsburna, tolv år
en our daughter with Down syndrome would love to ride horses for fun with a side walker
en deaf boy joins football, who can sign for the coach
sv synskadad tonåring vill åka skidor me ledsagare, vem ordnar sånt
sv lugn gymnastik för barn som int tål höga ljud och visselpipor
# swimming
fi uimakoulu
sv simskola
en swimming lessons
fi kuusvuotias pelkää syvää, alkeisryhmä jossa vanhempi voi olla altaassa
fi kolmikuisen kans eka kertaa altaaseen, alin ikä ja veden lämpötila
fi kolmosluokan uimataito puuttuu yheltä ja retki vesille kesäkuussa
fi musliminainen haluu tuntien ajan jolloin on vain naisia
fi uimahallin perhelippu ja sarjakortti, mikä on halvempi neljälle
fi teini ei osaa kroolia, aikuisten alkeet vai nuorten ryhmä
fi lapsi sai korvatulehduksen kesken ryhmän, palautetaanko maksu
fi halli kiinni juhannuksena, missä muualla perhe voi pulahtaa ohjaajan kans
fi viisi kertaa viikossa kesällä rannalla opetusta, milloin ilmoittautuminen
fi koulun kutosten vesikoe, mihin halliin mahtuu aamulla
sv sexåringen är rädd för djupt vatten, nybörjargrupp me förälder i bassängen
sv babyn första gången i bassängen, minimiålder och temperatur
sv kvinnotimmar i hallen, när
sv strandkurs på sommaren, fem gånger i veckan
en my six-year-old fears deep water, beginners' group where I may be in the pool
en women-only hours at the pool for a Muslim mother and daughters
en teen wants to learn front crawl, which group fits
sv vilka tider är bassängen bara för kvinnor och flickor
sv tvåan måste klara tvåhundra meter före maj, var kan han öva
sv kurs för pappor som aldrig lärt sej crawl
en Saturday lessons for a nine-year-old who panics when water covers his ears
en baby swimming, how old must she be
# hobbies
fi ilmaisia kerhoja koulupäivän jälkeen
fi lapselle harrastus joka ei maksa mitään
sv gratis hobbyklubbar efter skolan
en free clubs after school
en a hobby that costs nothing
fi kaheksanvuotias haluis robotteja ja legoja johonkin porukkaan, mut budjetti on nolla
fi kolmostyttö lopetti ratsastuksen ku tunti maksaa kolmekymppiä, mitä tilalle
fi lapsi vaan roikkuu puhelimella, jotain kivaa torstai-illoille lähelle kotia
fi shakkikerho tai joku semmonen hiljaselle vitosluokkalaiselle
fi koululla alkaa parkouria ja animepiirtämistä, miten ilmoittaudutaan
fi mistä tukea vitosen luistelumaksuihin ja luistimiin ku isä jäi työttömäks
fi seiska kokeili kolmee lajia ja lopetti kaikki, oisko jotain muuta ku urheilua
fi partio, eläimet vai teatteri, kymmenvuotias ei osaa valita
fi pienellä kylällä ei järjestetä mitään alakoululaisille muuta ku salibandya
fi viereisen koulun kokkikerhoon pääsiskö toiselta alueelta
sv åttaåringen älskar lego och robotar men vi har inga pengar till kurser
sv ridningen blev för dyr för trean, vad kunde hon göra i stället på torsdagar
sv schack eller något lugnt för en blyg femma
sv stöd till skridskor och avgifter när pappa blev utan jobb
sv han har provat tre grenar och slutat med alla, finns det annat än sport
sv skolan ska ha parkour och mangaritning på eftermiddagarna, hur kommer man med
sv i vår by finns bara innebandy för lågstadiebarn
en riding got too pricey, what else could a nine-year-old do on thursdays
en a shy ten-year-old who likes chess, is there a group nearby
en help with skating fees and skates now that dad lost his work
fi kympin ikäinen keräilee kiviä ja katselee tähtiä, löytyykö samanhenkisille kokoontumista
en ten-year-old collects stones and stargazes, any circle for kids like that
fi kolmosluokkalaiselle jotain tiistaiks koulun jälkeen, kokkausta tai legoa, rahaa ei oo
fi kaksoset haluis eri lajeja, kasi ja vitonen, kuljetus ongelma kun ei autoa
fi jääkiekon vuosimaksu 1 800, perheen budjetti, onko mistään tukea siihen
fi lapsi ei keksi mitään mikä kiinnostais, kuka auttaa kartottaan
fi hevostallin siivousta vastaan ratsastusta, tyttö 10
fi varusteiden vaihtopäivä luistimista ja futisnappiksista, missä järjestetään
fi kiinaa puhuva poika pelais shakkia, mistä sille muita saman lajin lapsia
fi iltapäivän aikuisen pitämää shakkia koululla, ketkä mukana
fi pakolaisperheen poika haluis potkia palloa, maksu jäi seuran puolelta avoimeks
fi moottorikelkkakerhosta kyseli 15v, missä nikkaroidaan
fi seuralta kolmas muistutuslasku telinevoimistelusta, äiti häpeää, mistä apua
sv trean vill göra nåt på tisdagar efter skolan, matlagning eller lego, inga pengar
sv hockeyavgiften är artonhundra, finns stöd för familjen
sv ridning mot att hon städar stallet, tio år
sv bytesdag för skridskor och skor
en free Tuesday cooking or Lego for a third grader after lessons
en nothing interests my eleven-year-old, who could help him choose something
en ice hockey fee is eighteen hundred euros and we cannot pay, is there a fund
sv åttaåringen vill pröva minst tre saker före jul, finns prova på-kort
sv orienteringsklubbens avgift kom igen fast familjen bytte jobb till halvtid
sv nån klubb för modelljärnväg i stadshuskällaren
en my daughter likes insects, is there any club with a microscope
en we are eight in the family and cannot afford boots and fees for all
# camps
fi kesäleiri koululaiselle
sv sommarläger
en summer camp
fi seittemänvuotiaalle viikko juhannuksen jälkeen kun meillä ei oo lomaa vielä
fi yöpyminen teltassa jännittää, kymmenvuotiaalle päivällä toimiva viikko
fi isoveljet oli saaressa melomassa, saako pikkusiskokin mukaan ensi heinäkuussa
fi diabetesta sairastava nelonen haluis vertaisia viikoksi metsään
fi yksinhuoltajalla ei varaa lomaan, lapsille edes muutama päivä järven rannalla
fi heppoja, iltanuotio ja kerrossängyt, koska lista avataan
fi koti-ikävä iski tiistaina ja lapsi pitää hakea, kelle sinne soitetaan
fi hiihtolomaviikolla alakoululaisille ohjelmaa kymmenestä neljään
fi mitä pakataan kun kolmonen lähtee ekaa kertaa kolmeksi yöksi
fi isosena viime vuonna ollut 16v haluis töihin lapsiviikolle keittiöön
sv sjuåringen behöver nåt en vecka efter midsommar, vi har ingen semester då
sv hemlängtan slog till på tisdagen, vem ringer man dit för att hämta
sv paddla i skärgården som storebror, kan elvaåringen fara i juli
sv barnet har diabetes och vill träffa andra i skogen en vecka
sv ensam mamma utan råd med semester, några dagar vid sjön för barnen
sv vad packar man när trean sover borta tre nätter första gången
sv hästar, våningssäng och lägereld, när öppnar anmälan
en homesick on tuesday and needs collecting, whom do we ring there
en a week of canoeing like his big brother did, eleven years old, july
en no money for a holiday, the kids would love a few days by a lake
fi erityislapsi yhdeksän, voiko oma avustaja tulla viikoksi saareen mukaan
sv nioåring behöver egen assistent med på veckan vid sjön, går det
fi kesäkuun ensimmäiset viikot töissä molemmat, ekaluokkalainen yksin, päiväohjelmaa 9–15
fi diabeetikkolapsen ensi kertaa yöpyvä leiri, hoitaja mukana
fi syyslomaksi muutama päivä jossain missä on muita kymppisiä
fi leirin hinta 240 ja kolme lasta, tuettuja paikkoja
fi koti-ikävä, kasi, haluu kotiin keskiviikkona, miten ohjaaja toimii
fi pakkauslista, makuupussi ja allergiat, kehen yhteys ennen perjantaita
fi luontoleirille mahtuuko nepsylapsi ilman omaa avustajaa
fi heinäkuun lasten päiväleirin ohjaajaksi 16-vuotias
fi viikko seikkailua, ei mitään hengellistä, telttoja ja melontaa 13-vuotiaille
fi talvilomalla laskettelureissu tai pulkka, järjestääkö kunta koululaisille
sv bägge jobbar i juni, ettan ensam, dagprogram nio till tre
sv diabetiker ska övernatta första gången, följer nån sköterska med
sv hemlängtan på onsdag, får barnet ringa
sv packlistan å allergierna, vem kontaktar jag före fredag
en both of us work in June, an all-day programme for our first grader
en sleeping in tents and canoeing for thirteen-year-olds in July
en fee of two hundred and forty for three kids, any supported places
sv seglingsläger för elvaåringar i augusti, hur lång är kön
sv natten före är pojken livrädd, får han åka hem mitt i
en my boy has nut allergy, do they cook separately when they sleep in the cabins
en day programme in the woods for kids of working parents the first two weeks of June
# playground
fi leikkipuisto ja puistotäti
sv lekpark
en playground with staff
fi kiikku rikki lähikentällä, kuka korjaa ennen ku joku putoaa
fi heinäkuussa ilmanen lounas ulkona, oma kulho mukaan, mihin aikaan, kolme lasta
fi hiekkalaatikon lelut ja aikuinen joka ohjaa askartelua tiistaisin
fi isän ja kaksivuotiaan aamupäivä, liukumäki sisätiloissa kun sataa
fi kaksi- ja kolmevuotiaiden turvallinen aita, vieressä vilkas tie
fi sirpaleita ja sprayta hiekassa, toivoisin siistijän paikalle
fi kiipeilyteline, onko ikäraja, eskarilaiset odottaa tulla
fi koululaisten jälkeinen ulkoilu puiston rakennuksessa, kahvi ja ohjaaja, voiko piipahtaa
fi esteetön keinu pyörätuolia käyttävälle kolmoselle, missä lähin
sv trasig gunga i närområdet, vem reparerar innan nån faller
sv gratis soppa ute på sommaren, klockan hur mycket
sv inhägnad sandlåda för tvååringar vid livligt trafikerad väg
sv inomhusrutschbana när det regnar, pappa och treåring
en broken swing near us, who mends it before a child falls
en free soup outdoors in July, what time and do we bring bowls
en a fenced sandpit for toddlers next to the busy road
sv rutschkanan är het som en plåt i juli, vem sätter upp skugga
sv får man ha födelsedagskalas i parken och låna bollarna
en someone in the park runs games and crafts for the little ones on Wednesdays, where is it
en is there an indoor slide for the winter morning with a two-year-old
# open-meeting-place
fi mis kotona olevat mammat näkis toisiaan aamupäivisin
fi kahvia ja leikkiä pikkulapsen kans, ei tarvi ilmottautua
fi kotiäiti kaipaa aikuista seuraa, lapsi leikkikavereita
fi perhekahvila tai olohuone taaperoiden vanhemmille
fi äiti muutti uutena eikä tunne ketään, vauvan kanssa jonnekin
fi avoin olohuone lapsiperheille aamupäivällä
fi hiekkalaatikkoseuraa ja kahvit
sv mammor hemma vill träffa andra på förmiddagarna
sv kaffe och lek utan anmälan
sv mamma nyinflyttad och känner ingen, någonstans med babyn
sv öppet vardagsrum för småbarnsfamiljer
sv pappaledig med ettåring, var träffar man andra
en mums at home want to meet others in the mornings
en coffee and play with toddlers, no sign-up
en lonely stay-at-home mother looks for company
en new in town with a baby and knows nobody
en drop-in living room for families
en on parental leave with a one-year-old, where to meet others
fi äiti soittaa mulle joka päivä tylsyyttään, vauva kaks kuukautta, missä muut on kahvilla
fi pudonnut kaikesta muuton jälkeen, kaipais sohvaa ja juttuseuraa muiten vanhempien kanssa
fi sisään voi vaan kävellä vauvan kanssa ja juoda kahvia, tällaista kysyttiin
fi ulkomaalainen isä kotona kolmosvuotiaan kanssa, tahtois oppia suomea toisilta vanhemmilta
fi sateella tarvitaan lattia johon laskea ryömivä ja toinen aikuinen viereen
fi tiistain yhteinen lounas perheille jossain, tulee halvaks ja tapaa muita
fi kylällä kaks mammaa jotka ei tunne toisiaan, missä ne vois törmätä
fi nuori äiti istuu kirjastossa vauvan kanssa koska ei oo muutakaan paikkaa
fi onko iltapäivisin auki joku paikka jossa vanhemmat tapaa ja lapset leikkii
fi vapaamuotoista seuraa, ei ohjelmaa eikä papereita, lapsi neljä kuukautta
fi yh-isä etsii porukkaa jonne voi viedä kaksvuotiaan ja jäädä itte juttelemaan
fi mummon kanssa kyläilyä kaipaa, kaikki muut töissä, vauvan ja taaperon äiti
sv mamman sitter på biblioteket med babyn för det finns inget annat ställe
sv bara kliva in med vagnen och dricka kaffe, var kan hon göra det
sv utländsk pappa med treåring vill öva svenska med andra föräldrar
sv gemensam lunch för familjer på tisdagar, billigt och trevligt
sv ett golv för krypande baby och en vuxen att prata med när det regnar
sv ny på byn, barnvagn men inga bekanta, nånstans utan program
en a young mum sits at the library with her baby because there is nowhere else
en walk in with the pram, drink coffee, talk to someone, where
en foreign dad with a three-year-old wants to practise the language with other parents
en a shared cheap lunch for families on tuesdays
fi toisen kulttuurin rouva, pihalla vaan liukumäki, lämmin olohuone muitten äitien seuraan
fi puoliso palaa vasta illalla, torstaisin kahviseuraa jossain taaperon kaa ettei tarvi olla yksin
fi kotona oleva isä ja yksivuotias kiertelee kauppakeskusta, kaipais lattiaa ja aikuisten juttuja
fi mummo hoitaa lapsenlasta päivät ja toivoo kahvikuppia toisten mummujen kanssa
fi kolmen lapsen äiti tarttis paikan johon saa tulla yöpuku päällä eikä kukaan ihmettele
fi kymmenenkuinen ryömii karkuun ja äiti ois aivan yksin pirtissä koko viikon
fi saako tuoda omat eväät ja viipyä vaan puol tuntia, kaksoset vaunuissa
fi maaseudulla tie auraamatta eikä ketään käy, vanhemmille juttupaikka keskiviikkona
fi pakolaisäiti istuu leikkipuistossa kylmässä ja haluais sisälle muiden äitien kanssa
fi vaihdetaan vaatteita, höpistään ja lapset juoksee, mihin sellaseen pääsee ilman kutsua
fi puolisoni on merillä kolme viikkoa, tahtoisin vauvan kanssa muiden seuraan
fi imetän sohvalla ja joku toinen keittäis kahvit, tämmöstä kysellään
sv morfar passar barnbarnet på dagarna och vill dricka kaffe med andra
sv tvillingar i vagnen, får man titta in en halvtimme med egen matsäck
sv maken är på sjön i tre veckor och jag sitter ensam med åttamånaders
sv flyktingmamman fryser i parken och skulle vilja in till andra mammor
sv soffa, ammande och nån annan som kokar kaffet, var finns sånt
sv byta kläder, prata skit och låta barnen springa, utan inbjudan
sv oplogad väg och ingen på besök på veckor, onsdagskaffe för föräldrar
en husband at sea for three weeks, baby and i would like some company
en grandma minds the toddler all day and would love a cup with others
en twins in the pram, could we pop in for half an hour with our own snacks
fi vuorotyöläisen vapaapäivä on aina tiistai, taaperon kans jonnekin missä on muitaki aikuisia
fi isovanhempi hoitaa lapsenlasta aamupäivät, mistä muita samassa tilanteessa olevia sylejä
fi kolmen viikon vauva ja lumet, mihin voi piipahtaa lämpimään ja jutella
fi vauvan kanssa istuu kauppakeskuksen penkillä, haluis sohvan ja kaverin
fi isien lauantaiaamu, sämpylöitä, lapset leikkii lattialla, ei ilmoittautumista
sv barnvagnen i snön och ensam hela förmiddagen, en soffa och nån att prata me
sv farmor sköter tvååringen, vill träffa andra i samma situation
en a dad home on leave with twins wants a sofa, coffee and others like him
fi mummo hoitaa lapsenlasta aamupäivät ja pitkästyy, mihin mennä leikkiin ja kahville
sv mannen arbetar natt och jag har dubbelvagn och inga vänner, vart får man bara sitta
sv dagmammor me fyra barn vill in ur regnet en stund, kaffe vore lyx
en I have a baby and just moved, no booking needed I hope, just a sofa
# recreation-services
fi vapaa-aikatoimen ohjaaja
sv fritidsledare
en recreation officer
fi perheellä sunnuntaisin tylsää, mitä kaikkea kunnassa on tarjolla, esite kotiin
fi kylätalon salivuoroja hakis pyhäkoulu, kenen kanssa varaus
fi kuka on se joka vastaa uimarannasta, kirjastosta ja nuokkarista samalla kertaa
fi muuttaneille esitteet siitä mitä kaikenikäisille tapahtuu kylillä
fi avustus yhdistykselle lasten juhliin, lomake hukassa, kenelle puhelu
fi eläkkeelle jäänyt opettaja haluis vetää kerhoa lapsille, kehen yhteys kunnassa
fi liikunta, kulttuuri ja nuoriso saman katon alle, kuka johtaja kertoo tilastoista
fi haluttais pyörille vuokrapaikka, mökkikylän perheet, kenelle ehdotus
fi vuorojen maksut lapsiryhmille, miks tuli lasku
fi perhetapahtumien kalenteri, miten saan meidän leikkipäivän siihen
sv söndagarna är tråkiga för oss, va allt ordnas i kommunen för familjer
sv bokning av byahuset för en lekträff, till vem ringer man
sv en pensionerad lärare vill leda en klubb, vem kontaktar hen
sv bidrag för barnfest, blanketten är borta
en newcomers ask what there is to do in their spare time for all ages
en who takes bookings for the village hall on Saturday for a children's party
en our association wants a grant for a kids' day, which office
sv bagarstugan i byn står tom, till vem föreslår man mysdagar för familjer
sv hur vet en nyinflyttad var det ordnas nåt för barn och vuxna
en how do I book the old gym for a folk dance evening with kids
en who is the contact for our parents' association about events in town
`;
