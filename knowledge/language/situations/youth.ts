/** What people say of the concepts of `lexicon/youth.ts`. */
export const youthSaid = `
# youth-work
fi kunnan nuorisotyöntekijä mukaan tapahtumaan
fi nuoriso-ohjaajan tavoittaa mistä
fi kuka vastaa kunnan nuorisopalveluista
fi nuorille tekemistä lomaviikolle, nuorisotoimi
fi kuka nuorisopuolelta vois tulla vanhempainiltaan
fi leiri kesällä kolmetoistavuotiaille
fi kunnan nuoriso-ohjaajat, mitä kaikkea ne tekee
fi nuorten bändikämppä ja rahaa tapahtumaan
fi haluttais järjestää skeittitapahtuma nuorten kaa
fi ohjaajan nimi joka tuntee paikalliset nuoret
fi joukko nuoria haluis omaa tekemistä kylälle
fi nuorisosihteeri yhteistyöpalaveriin
fi talviloman matka nuorille, mukaan ilmottautuminen
fi syrjäkylän nuorilla ei oo mitään tekemistä, mitä kunta tarjoaa
sv kommunens ungdomsledare till ett evenemang
sv vem ansvarar för ungdomstjänsterna i kommunen
sv vem från ungdomssidan kunde komma på föräldramöte
sv läger på sommaren för 13-åringar
sv ungdomarna vill ordna skejtevenemang
sv inget att göra för unga i byn
sv bandrum å pengar ti ett evenemang
en who runs the municipal youth services
en youth worker wanted for an event
en who from the youth side could join parents' night
en summer camp for 13-year-olds
en youngsters want to arrange a skate event
en nothing to do for teens in our village
en band room and some money for an event by young people
fi kylätalolle toivottais konehuonetta ja grillipaikkaa, mopoikäiset tekis itse jos joku kunnasta tulis mukaan
fi keväällä järjestetään disko alakoululaisille ja tarvittais järkkäri ja valot
fi seiskoille kunnan leffailta ja bussikyydit, ketä siitä päättää
fi 14-vuotiaiden kaveriporukka haluaa pitää bänditapahtuman, avustus ja äänentoisto
fi kouluun kaivattaisiin ulkopuolinen ihminen puhumaan vapaa-ajasta vanhempainiltaan
fi syyslomaksi nuorille jotain järkevää, lasketteluretki tai peliyö
fi kaavoittaja kysyi mitä nuoret haluis puistoon, kuka kerää niiden mielipiteet
fi urheiluseuran puheenjohtaja etsii yhteyttä kunnan nuoriso-ohjaajiin yhteistä iltaa varten
fi nuorten avustushakemukset, kenelle lomake palautetaan kunnassa
sv vem på kommunen hjälper tonåringarna att ordna en spelning i föreningshuset
sv lågstadiediskot behöver lampor och nån ledig ledare i vår
sv idrottsföreningen söker kontakt med kommunens ledare för unga
sv höstlovet närmar sig, får femtonåringarna nån slalomresa i år
sv bidrag till ett ungdomsgäng som vill bygga en grillplats
sv planeraren undrar vad unga vill ha i parken, vem frågar dem
en could the municipality lend lights and a leader for a primary school disco
en a bunch of fourteen-year-olds want to build a grill spot, who gives money for that
en any trip for teens in the autumn holiday this year, skiing or gaming night
fi haluaisin tietää kuka kunnassa auttaa nuoria perustamaan pelijoukkueen ja saamaan sille rahaa
en who in town supports a teen crew that wants a gaming tournament in the hall
fi kyläyhdistys järjestää lantapäivät, saisko kunnan nuoriso-ohjaajilta pelejä ja vetäjän yläkouluikäsille
fi bändikämppää kysytään, kolme kutosta ja yks rummut
fi mopotalli tyhjillään, kuka kunnassa vois vetää siellä iltoja nuorille
fi hiihtolomaviikolla pitäis olla tekemistä 11–14-vuotiaille, kuka suunnittelee
fi saako nuorten oma teatteriporukka avustusta lavasteisiin
fi lanit liikuntasaliin, lainataanko jostain verkkokaapelia ja ohjaaja yöks
fi nuorisovaihto saksaan, kuka auttaa hakemuksen kanssa
fi tarvittais ohjaajia koulun taksvärkkipäivään järjestämään kisoja
sv byaföreningen vill ordna en höstdisco för niorna, finns nån från kommunen som ställer upp
sv kan ett gäng tolvåringar få bidrag för sin pjäs
sv resa till stockholm för tonåringar på sportlovet, vem ordnar
en our village wants a movie night for teens, who from the municipality could run it
sv ungdomarna vill ha mopedgarage och någon som håller öppet på lördagar, vem bekostar
sv byn fick ett pingisbord som arv, kan kommunen skicka en ledare en kväll i veckan
en a youth exchange to Poland, who in the municipality signs the application
# youth-centre
fi mis ysit vois hengata perjantaisin ettei roikuta ostarilla
fi nuorilla ei oo paikkaa missä olla iltaisin, pyörivät huoltoasemalla
fi nuokkarin aukioloajat ja ohjaaja
fi biljardia ja pleikkaa, nuorten oma tila illalla
fi varhaisnuorille iltatoimintaa, kolmos–kutosluokkalaisille avoin ilta
fi yläkoululaiset notkuu kaupan pihalla, missä olis lämmin paikka ja turvallisia aikuisia
fi nuortentila, onko perjantaina auki
fi missä yläkouluikäiset viettää iltoja valvotusti
fi skeittarit ja peli-ilta, nuorten oma paikka
fi loma-ajan retki ja leiri nuorille kunnalta
fi mihin kasi vois mennä perjantai-iltana pelaamaan bilistä
fi nuokkarin aukiolo syyslomalla
fi nuokkarilla porttari, teini tuli itkien
fi minkä ikäsenä pääsee nutalle
fi paikka hengata lämpimässä koulun jälkeen
fi kiellettiin nuorta tulemasta kuukauteen sinne
fi pingistä, toastia ja kavereita illaksi
fi onko nuorilla omaa tilaa tällä alueella
fi nutan ohjaaja tietää mitä siellä tapahtu lauantaina
fi vois kutosen viedä joskus tutustumaan siihen nuorten taloon
sv var kan niorna hänga på fredagskvällar
sv ungdomarna driver runt på torget, finns det ett ställe inomhus
sv öppet hus för högstadieelever på kvällen
sv ungdomsgårdens öppettider
sv var kan högstadieelever vara på kvällarna
sv ett ställe för unga med vuxna på plats
sv vart kan åttan gå på fredag och spela biljard
sv ungdomsgårdens öppethållning på höstlovet
sv från vilken ålder får man komma till gården
sv hänga i värmen efter skolan
sv portförbud en månad på gården
sv var kan fjortonåringar vara på fredagskvällar inomhus
en where can ninth graders hang out on Friday nights
en teenagers loiter at the mall, is there a place indoors
en opening hours of the youth club
en open evenings for secondary pupils
en safe place for teens in the evening with adults present
en holiday trips for youngsters by the municipality
en where can an eighth-grader go Friday to play pool
en opening hours of youth club in holidays
en from what age can she come in
en warm place to hang out after school
en banned from the club for a month
en where could 14 year olds spend Friday evenings indoors
fi viistoistavuotias haluis soittaa rumpuja jossain iltaisin ja muut pelais fifaa
fi bussipysäkillä palelee joka ilta samat kasit, eikö niille oo mitään sisätilaa
fi sunnuntaisin on kotona kireetä ja seiska menis vaikka leipoon mokkapaloja muitten kaa johonkin
fi kolmostelijoille oma tunti ennen isompia, saako tulla omilla eväillä
fi leffailta, sohvat ja joku aikuinen joka ei saarnaa, ysien toive
fi kuka päästää nuoret sinne kellariin biljardin ääreen kun ovi on ollut kiinni koko kuun
fi kirjaston aulassa riehuu yläkoululaisia koska iltapaikka on remontissa
fi meinaako ne pitää sen nuorten paikan auki myös juhannusviikolla
fi puhelin unohtu sinne perjantaina sohvalle missä nuoret pelaa pingistä
fi nuarilla ei oo kylällä ku nuorisoseuran rappuset, johonki pitääs päästä lämpöösehen
fi mopopaja ja oleskelua saman katon alla, kenelle viistoistavee soittaa
sv samma åttor fryser i busskuren varje kväll, finns det inget rum för dem
sv femtonåringen vill trumma på kvällarna och kompisarna spela fifa
sv han glömde mobilen på soffan där ungdomarna spelar pingis
sv biblioteket fylls av högstadiebarn för att deras kvällsställe renoveras
sv får trean följa med storasyster till biljarden på onsdagar
sv baka, hänga och ha en vuxen som inte predikar, var får niorna göra det
sv är det öppet under sportlovet där mopedkillarna brukar sitta
en he left his phone on the sofa where the teens play ping-pong
en same kids freeze in the bus shelter every evening, is there no room for them
en my fifteen-year-old wants somewhere to jam and play console after six
fi kutosen synttäriporukka kysyi saako sinne pelitilaan tulla perjantaina jo neljältä
fi kutoset kysyy mihin voi mennä biljardia pelaan koulun jälkeen ilman et pitää ostaa mitään
fi abc:n pihassa istuu viis seiskaa joka ilta kun ei oo sisätilaa, ois kiva joku paikka
fi poika haluis olla iltaa muitten ikästen kans, äiti tahtoo et aikuinen on paikalla
fi onks siellä lauantaisin auki, tytöt tulis kokkaamaan ja laulaan karaokea
fi kasi sai viikon porttikiellon ku heitti sohvatyynyn, voiko siitä puhuu
fi nelosluokkalaiset innostu slimen teosta, minä päivänä on heidän ikästen vuoro
fi mopopojat kaipaa lämmintä paikkaa talvella missä saa notkua ja juoda kaakaota
fi kuka päästää bändin soittamaan tiistai-iltana, avain on ohjaajalla
fi vanhempi kyselee millasta sakkia siellä illoissa käy ja onko valvottua
fi seittemäsluokkalaiset haluis pleikkaa isolta screeniltä eikä kenenkään kotiin mahdu
fi sateella nuoret seisoskelee s-marketin tuulikaapissa, mihin heitä vois ohjata viettään iltaa
sv sexorna vill spela biljard efter skolan nånstans där man int måst köpa nåt
sv sjuorna sitter i butikens vindfång, vart kan dom gå på kvällen
sv dottern fick en veckas portförbud för att hon kasta en kudde, kan man diskutera det
sv e de öppet på lördagar för femteklassare som vill baka och sjunga
en seventh graders need a warm place with a pool table and some grown-ups around
en is it open on Saturdays for eleven-year-olds who want to cook together
en a mother asks what kind of crowd comes there in the evenings
sv elvaåringen vill bara spela bordtennis nånstans där int mamma står och tittar
sv bandet har ingenstans att öva, fyra killar från sjuan me förstärkare
sv gänget hänger i tvättstugan nu när det är minusgrader
sv varför får femmorna komma bara på onsdag och hur länge
en my thirteen-year-old says everyone goes there on Fridays, is it supervised
en she bakes and sings with two friends, our flat is too small, indoor place for the evening
en pupils loiter in the stairwell because there is nothing open after six
# outreach-youth-work
fi nuori ei oo töissä eikä koulussa, hautautunu kotiin
fi parikymppinen istuu kotona koneella eikä ole missään kirjoilla
fi 19v jäi tyhjän päälle armeijan keskeydyttyä, ei vastaa puhelimeen
fi 17v pudonnut kaiken ulkopuolelle, vanhemmat ei saa liikkeelle
fi tarvittais joku joka käy kotiovella ja lähtee nuoren kanssa kelaan ja te-toimistoon
fi nuori ilman opiskelupaikkaa ja tukea arkeen, ei osaa hoitaa asioitaan
fi kutsunnoissa huomattiin et kaveri on syrjässä kaikesta
fi abi jätti kaiken kesken, eristäytynyt vuoden
fi nuori ei vastaa kenellekään, ei tuloja eikä päivän rytmiä
fi vanhemmat elättää 24-vuotiasta joka ei poistu huoneesta
fi nuori keskeytti opinnot eikä tiedetä mitä tekee
fi tarvittais joku jalkautumaan nuoren luo, virallisiin toimistoihin ei mene
fi kaveri putosi kelkasta kun kurssi loppui, työtön ja masis
fi 19v pelaa himassa, ei koulua ei duunia, kukaan ei tavoita
fi lopetti amiksen eikä vastaa puhelimeen
fi äiti soittaa että aikuinen poika ei tuu huoneestaan
fi 17v pudonnut kaikesta, joku käymään kotona ja kahville
fi nuori ei uskalla mennä toimistoihin, tarttis jonkun saattamaan
fi ilmotetaan nuori jolla ei oo mitään tekemistä
fi parikymppinen katkaissu yhteydet kaikkiin
fi armeijasta palautettu ja jäänyt tyhjän päälle
fi ei kelan papereita täytä, posti avaamatta, 21v
fi hakeutuuko joku tapaamaan nuoren sinne missä se on
sv unga vuxna utan jobb och studieplats som sitter hemma
sv 19-åring har hamnat utanför allt, föräldrarna får inte kontakt
sv någon som söker upp den unga hemma och går med till FPA
sv hoppade av allt och har isolerat sig i ett år
sv ung person svarar ingen, inga inkomster och ingen dygnsrytm
sv föräldrarna försörjer en 24-åring som inte lämnar rummet
sv avbröt studierna, ingen vet vad hen gör
sv 19-åring spelar hemma, ingen skola å inget jobb
sv slutade yrkesskolan och svarar int i telefon
sv pojken kommer int ut ur rummet, säger mamman
sv vågar int gå ti byråer, nån som följer me
sv tjugoåring utan kontakt ti nån
sv tjugoåring som droppat yrkis och sitter hemma, svarar inte
sv någon som går hem och knackar på hos en 18-åring
en nineteen-year-old neither works nor studies, stays at home
en someone to knock on the young man's door and go with him to offices
en young adult has dropped out of everything
en isolated for a year, no school no job
en youngster answers nobody, no income, days upside down
en parents support a 24-year-old who never leaves the room
en quit studies and nobody knows what he does
en 19 stays at home, no school no work, nobody reaches
en dropped vocational and won't answer the phone
en too scared to visit offices, needs someone to go with
en mum says adult son never leaves room
en post unopened at 21, someone to go meet him
en dropped vocational school and sits at home, does not answer
fi kaheksantoistavuotias on kesästä asti asunu kaverin sohvalla eikä vastaa enää opolle
fi kauppias huomas et sama nuori mies hakee öisin limsaa eikä muuten poistu kotoa, parikymppinen
fi isä kantaa ruokatarjottimen oven taakse, tyttö yheksäntoista
fi sivari jäi kesken ja sen jälkeen ei oo ollu missään, verhot kiinni päivät
fi lukiosta eronnut nuori ei kuulu enää minkään koulun listoille, joku menis moikkaamaan
fi nuori laittaa viestejä vaan whatsappissa, virastoon ei saa sitä kirveelläkään
fi terkkarina näin 20-vuotiaan joka ei oo puhunu kenellekään kuukausiin, tarttis vierellä kulkijaa
fi häädön jälkeen 22v pyörii asemalla eikä tiedä mistä alottaa, ei töitä ei opintoja
fi veli pelaa korttia netissä ja nukkuu päivät, täyttää just kakskytkolme
fi likka jätti merkonomit ja jäi kotio, vanahemmat ei tierä mitä teherä
fi joku joka tuntee nuoret kadulta ja vois lähteä kahville ilman papereita, poika pudonnut amiksesta
fi muuttanut toiselta paikkakunnalta poikakaverin perässä, erosi, nyt yksin ilman koulua ja työtä, 18v
sv pappan bär in mat åt dottern på nitton, hon har inte gått ut sen påsk
sv civiltjänsten blev på hälft och sen dess är gardinerna fördragna
sv tjugotvååring driver omkring vid stationen, ingen studieplats och inget jobb
sv hon svarar bara på snap, ingen byrå får tag på henne, arton år
sv nån som kunde ta en kaffe med min bror som gav upp merkonomstudierna
sv han står inte på någon skolas lista längre och morsan har gett upp
sv militären skickade hem honom och nu sover han dagarna på vår soffa
en dad leaves food trays outside her bedroom door, she is nineteen and does nothing
en civil service ended halfway and since then my brother has kept the curtains closed
en at 22 he drifts around the station, no school, no job, someone should walk up and talk to him
en he only answers on discord and will not set foot in any office
fi mökille muuttanut 20v ei käy kaupassa muuta ku yöllä, sukulaiset huolissaan ettei sillä oo mitään suunnitelmaa
sv tjugoåringen har flyttat ut i stugan, inga studier, ingen inkomst, och öppnar inte för släkten
fi 20v lopetti ammattikoulun helmikuussa, verhot kiinni, äiti tuo ruuan oven taakse
fi kesällä 18 täyttänyt ei avaa kirjeitä eikä puhelinta, kuka lähtis rappukäytävään koputtamaan
fi kutsunnoissa yks kertoi ettei oo tehny kahteen vuoteen mitään, kenelle annan yhteystiedot
fi poika 22, valvoo yöt koneella, ei opiskele, joku vois viedä kahville ja kattoa mistä alottaa
fi amiksen opo: eronnut opiskelija katosi tutkalta, kuka etsii sen käsiinsä
fi veljenpoika on 25, ei tuloja, mummo maksaa vuokran, tarttis rinnalla kulkijan virastoihin
fi nuori mies asuu autossa kaverin pihalla, ei opiskele, haluaa ehkä tavata jonkun huoltoasemalla
fi meni inttiin ja tuli takas kahen viikon päästä, nyt istuu vanhempien kellarissa
fi tyttö, 17, jäi ilman kaikkea kun muutto meni puihin, kuka tulee sen luo eikä vaadi toimistokäyntiä
fi asiakkaan poika täyttää parikymppiä, hammasharja ja kello ei kiinnosta, saako joku käydä kotona
fi parikymppinen tulee lähikauppaan vaan yöaikaan, kassa huolestu
fi nuori tarttis jonkun joka istuu vieressä puhelun ajan kun soitetaan kelaan ja opinto-ohjaajalle
sv tjugoett, har int varit i skola eller jobb på ett år, mamma ställer maten vid dörren
sv svarar int i telefon å öppnar int post, nån kunde gå och ringa på
sv blev hemskickad från militären och sitter i källaren, vem tar första kontakten
sv lärare på yrkesskolan: en som skrevs ut i våras har försvunnit från kartan
en he is twenty, dropped out in February and only leaves the flat after midnight
en she has no school and no job, someone patient should sit beside her while she calls Kela
en nephew sleeps in his car, no studies, maybe he would meet a person at the petrol station
sv kusin på tjugo har int lämnat pojkrummet på ett år, moster skickar mat i plastlåda
sv jag träffar killar på uppbåden som int har nåt i höst, vart ringer jag
sv arton, int inskriven nånstans, sover tills fem, skulle behöva nån som väntar vid trappan
sv brevet från fpa ligger oöppnat sen januari, nån som sätter sej bredvid och öppnar
en his sister says he answers only to game messages, twenty, no studies, no work
en the flat smells, curtains stay shut, a lad of nineteen and no one has seen him since August
en could somebody meet her at the bus stop, she is too anxious to walk into an office, twenty-one
# special-youth-work
fi oireileva nuori pyörii huonossa seurassa, tarvii oman nuorisotyöntekijän tueksi
fi erityisnuorisotyöntekijä yksilötyöhön riskikäyttäytyvän kanssa
fi pienryhmä tytöille jotka karkailee ja hakee vaaraa
fi nuori liikkuu vaarallisessa porukassa, tarvitsee turvallisen aikuisen rinnalle
fi kasi tarttis omaa ohjaajaa jonka kaa kävellä ja jutella
fi 15v reuhaa ryhmässä, yksilöllistä tukea nuorisopuolelta
fi tyttö pyörii huonossa seurassa, oma luotettava nuoriso-ohjaaja
fi ysi tarvii tukea vapaa-aikaan ja rajoihin, ei terapiaa
fi pienryhmä pojille joilla käytös kuumenee
fi tekeekö nuoriso-ohjaaja yksilötapaamisia
fi nuori ei luota muihin aikuisiin, nuorisopuolella juttu synkkas
fi kymppiluokkalainen kaipaa suunnitelmaa ja tsemppausta
fi pienessä porukassa retkelle nuoria joilla vaikeaa
fi jengiytymisriskissä oleva 14v, kohdennettu ohjaaja
sv ungdom i riskzonen behöver en egen ungdomsarbetare
sv specialungdomsarbetare för individuellt stöd
sv ung i farligt gäng behöver en trygg vuxen
sv åttan sku behöva en egen ledare att promenera me
sv 15-åring stökar i grupp, individuellt stöd
sv flickan rör sig i dåligt sällskap, nån ungdomsledare
sv liten grupp för pojkar som hettar till
sv litar int på andra vuxna men ungdomsledaren gick det me
en youth at risk needs a youth worker of his own
en small group for girls who run away and seek danger
en youth in a dangerous crowd needs a steady adult
en eighth-grader needs own youth leader to walk and talk
en fifteen acts up in groups, one-to-one support
en small group for boys who get heated
en girl drifts to bad company, a trusted youth leader
en not therapy but a young person's personal leader for free time
fi neljätoistavuotias varastaa mopoja ja on aina vanhempien poikien mukana, tarvii turvallisen ohjaajan kaksin
fi ohjaaja vois käydä kerran viikossa pojan kanssa salilla ja samalla jutella riitelystä kotona ja pihalla
fi kasin tyttö on porttikiellossa nutalla ja kauppakeskuksessa, kaikki aikuiset on sille vihollisia
fi seiska heittelee kiviä bussin ikkunoihin, ennen kun menee pahemmaks joku nuorisopuolelta tekis yksilötyötä
fi neljän pojan porukka jolle vois vetää kuntonyrkkeilyä ja keskustelua, kaikilla ollut jo poliisin kanssa
fi ysin tyttö karkaa bileisiin mopopoikien kyydissä, tarttis oman ohjaajan johon luottaa
fi rikoksilla oireileva viistoista, lastensuojelu ei oo ottanu, mut joku kulkis rinnalla vapaa-ajalla
fi nuori kantaa puukkoa taskussa ja leuhkii sillä, haluttais ohjaaja lähelle
fi rehtori ehottaa et joku nuorisotyöstä ottais ysin pojan omaksi projektikseen koulupäivän jälkeen
fi ylilyöntejä netissä ja kadulla, pienryhmä jossa opetellaan huilaamaan, yläkouluikäiset
sv fjortonåringen hänger med äldre killar som snor mopeder, han behöver en egen vuxen på fritiden
sv avstängd från både gården och köpcentret, alla vuxna är fiender enligt henne
sv han skryter med kniven i fickan, kunde en ungdomsledare ta honom under sina vingar
sv fyra killar som polisen redan känner, en liten grupp med boxning och prat
sv hon sticker på fester med mopokillarna varje helg, nån ledare som vinner hennes tillit
sv en gång i veckan till gymmet med en trygg ledare, sjuan är på glid
sv inte barnskyddet ännu men det behövs nån som går bredvid en stökig nia
en fourteen, tags along with older guys who steal mopeds, needs a steady leader of his own
en four boys the police already know, boxing and talking in a small group
en she is banned from the mall and the youth club and trusts no adult
en somebody from the youth side who would take him to the gym weekly and talk sense
fi kolmetoistavuotias sytyttelee roskiksia ja haukkuu vartijoita, joku ohjaaja kahestaan sen kans mettälle
en thirteen and sets bins on fire for laughs, needs a patient leader one to one
fi neljätoistavee hengaa rikoksia tekevien kaa, tarttis ohjaajan joka näkee sen joka viikko kaksin
fi kasipojat joilla koulu ei suju ja kotona kiehuu, viiden hengen kalastusporukka
fi seiska soittaa mulle yöllä ku tarvitsee aikuisen, mut mun työaika ei riitä, kuka ottas yksilöllisesti
fi tyttö, viistoista, sijaishuollossa ja karkailee, oma rinnallakulkija vapaa-aikaan
fi moottoripajaan kolme nuorta joita yhdistää huono maine, kuka vetää
fi sossu ja koulu on jo mukana, mut poika kaipaa ihmistä joka lähtee sen kaa frisbeegolfiin ja jaksaa
fi kasin poika lentää ulos joka tavallisesta illasta, tarttis pienemmän porukan ja enemmän ohjaajia
fi porukkaan mukaan vaan lähetteellä, kasiluokan kahakoitsijat, pari ohjaajaa ja metsäretki
fi romanttinen suhde vanhempaan mieheen ja taskut täynnä tavaraa, tyttö luottaa vain nuoriso-ohjaajaan
fi koulusta sysätty kuustoistavuotias, oma ohjaaja jonka kans mennä oikeuteen ja salille
fi joukkueesta erotettu poika roikkuu nyt kovien jätkien kyydissä, joku aikuinen ottas siipiensä suojaan
sv pojken i åttan drar runt med äldre som stjäl, behöver en egen ledare en gång i veckan
sv fem killar med kaos hemma, fiskegrupp med två ledare
sv flicka på femton bor på anstalt och vill ha nån att gå ut och gå med, regelbundet
en five boys with a bad name need a leader who takes them to the forest every Thursday
en she trusts only one adult and he cannot meet her alone every week, who could
en fifteen, thrown out of every ordinary club, smaller group with more staff
sv en tjej på tretton går me killar på tjugo, släpper in bara ungdomsledaren, han hinner int
sv en liten grupp som skruvar me båtmotorer för dem som blir utkastade överallt
sv han ska i rätten och vågar int gå ensam, sexton år, nån som följt honom länge
en boys nobody wants at the open evenings need two grown-ups and a boat shed
en a thirteen-year-old lost her place in every team, one adult she can text on Sundays
en after the fight the club banned him, a guided small group might keep him afloat
# street-youth-work
fi koulujen päättyessä rannalla hirveesti humalaisia teinejä, kuka siellä kiertää öisin
fi viikonloppuöinä nuoria kaduilla, onko aikuisia liikkeellä
fi festareilla katupartio nuorten tukena
fi walkers-auto ja jalkautuva päivystys keskustassa yöllä
fi vappuna puistossa juovat alaikäiset, kuka jalkautuu sinne
fi porukka teinejä ostarilla iltaisin häiritsee ihmisiä
fi puistossa viinaa ja kakstoistavuotiaita, kuka käy siellä
fi linja-autoasemalla hengaa kakskyt nuorta
fi koulun lopettajaisiltana joku liikkeelle kaduille
fi mopojengi huoltoasemalla yömyöhään
fi aikuisia jalan nuorten perässä uimarannalle
fi ketkä menee nuorten luo sinne missä ne on viikonloppuöinä
fi vappuna lauma teinejä metsässä
fi huoltsikalla tapellaan kymmenen maissa
fi juna-aseman nurkalla samat kasvot joka perjantai
sv fulla tonåringar på stranden vid skolavslutningen, vem rör sig där på natten
sv vuxna som går runt på stan på helgnätter
sv nattvandring och jour på gatorna för unga
sv ett gäng tonåringar stör folk vid köpcentret
sv sprit i parken, vem går dit om kvällarna
sv tjugo unga vid busstationen
sv mopedgäng på bensinmacken sent
sv vuxna som rör sig bland ungdomar på valborg
en drunk teenagers on the beach at the end of term, who is out there at night
en adults walking the streets on weekend nights to help the young
en street patrol for youth at festivals
en teens at the mall in the evenings bother people
en drink in the park with 12-year-olds, who walks there
en twenty youngsters hanging at the bus station
en adults out on the streets last school night
en moped gang at petrol station late
fi juhannusyönä kylän rannassa kuustoistavuotiaita sammuneena heinikossa, liikkuuko siellä aikuisia
fi viisitoistavuotiaat juovat siiderit kirkkopuistossa ja vanhukset pelkää kulkea ohi
fi mäkkärin parkkis täynnä autoja ja yläkoululaisia yhen aikaan yöllä
fi penkkarit lähestyy, tarttis porukan liiveissä kiertämään torille
fi skeittihallin takana haisee kannabis ja sinne tulee uusia naamoja joka viikko, kuka kävis juttelemassa
fi kioskin kulmalla hengaa kolmetoistavuotiaita myöhään, äiti kysyy voisko joku niitä moikata
fi vanhempainyhdistys lähtis yökävelylle kaduille, kenen kans sovitaan
fi uimarannan hyppytornilla illalla humalaisia lukiolaisia, hukkumisen pelko
fi partiossa nähtiin kyläjuhlissa itkevä tyttö ilman kenkiä, joku autotupaan lämmittelemään
fi metron portailla teinilaumat huutelee iltaisin, vartijat vaan ajaa pois
fi konsertin jälkeen sadat nuoret jää keskustaan eikä yöbussia oo, jalkautujat
sv midsommarnatten låg sextonåringar däckade i gräset vid badstranden, går det vuxna där
sv parkeringen vid mäkki är full av bilar och niondeklassare mitt i natten
sv hem och skola vill gå runt på stan i väst på fredag, vem samordnar
sv det luktar hasch bakom skejtrampen och nya ansikten varje vecka, nån som rör sig där
sv trettonåringar hänger sent vid kiosken, kunde nån prata lite med dem
sv efter konserten blir hundratals unga kvar på torget utan nattbuss
sv fulla gymnasister hoppar från tornet på kvällen, vi är rädda att nån drunknar
en hundreds of teens stuck downtown after the gig with no night bus, who is around
en ninth graders in cars at the burger place at one in the morning
en parents' group would like to walk the streets in vests on friday nights
fi vesisateessa teinejä sillan alla kaljakassin kanssa, voisko joku viedä niille kuumaa mehua ja jutella
en teens with a beer crate under the bridge in the rain, someone to go and chat with them
fi uimarannalla rikottiin pulloja ja pari kolmetoistavuotiasta oksensi, kuka kiertelee siellä perjantaisin
fi parkkihallin tasanteelle kokoontuu kymmeniä teinejä iltaisin, kuka vois mennä juttelemaan eikä ajamaan pois
fi messupäivän ilta, nuoria metsän laidassa nuotiolla, aikuisia kävelylle keltaisissa liiveissä
fi lukion penkkarit ja jäähallin takana örveltämistä, kaivataan aikuisia kadulle joiden kanssa voi puhua
fi bussipysäkillä notkuu pari yläkoululaista yö toisensa perään, ei kotia kiinnosta, joku liikkeelle
fi venetsialaisten jälkeen muksut harhailee satamassa, kenen kuuluu olla siellä paikalla
fi aseman seutu kuumenee lauantaisin, tarttis jalkautuvaa ohjaajaa eikä pelkkää vartijaa
fi skeittiparkin reunoilla myydään jotain, joku tuttu aikuinen vois käydä siellä tsekkaamassa
fi kauppakeskuksen vartija: ryhmä 12-vuotiaita täällä sulkemisaikaan, kuka ottaa haltuun
fi vanhemmat haluais kulkea perjantai-iltoina taajamassa liivit päällä, kenelle ilmottaudutaan
sv tonåringar bakom ishallen varje lördag, vuxna som promenerar och pratar behövs
sv parkeringshuset är fullt av niondeklassare på kvällarna, nån borde finnas där
sv efter skolavslutningen dricker dom på stranden, vem rör sig där på natten
en thirty teens around the fire at the beach, we need adults in vests among them
en security at the mall wants a youth leader who talks to the group, not throws them out
en midsummer on the square, someone who walks round and gives water to wobbly fifteen-year-olds
sv midsommarafton och dansbanan är full av sjuttonåringar, vuxna som går runt med vatten
sv ungar i buskarna vid idrottsplan varje fredag, vakten jagar dem bara
sv föräldrarna i byn vill vandra kvällstid i reflexvästar, vem leder det
en thirty of them on the pier with a crate, I would like calm adults beside them rather than police
en the shop shuts at nine, the kids move to the tunnel, somebody should be around till midnight
# school-youth-work
fi nuorisotyöntekijä koulun käytävillä välitunneilla
fi koulunuorisotyö ryhmäyttää seiskaluokat
fi koulussa joku ohjaaja välituntipelien vetäjäksi
fi ryhmäyttämispäivä uudelle seiskaluokalle
fi nuoriso-ohjaaja olis koululla yhtenä päivänä
fi kummioppilaat ja välkkätoiminta
fi ysien leirikoulupäivän peleistä
fi oppilaat juttelee ohjaajalle käytävällä välkällä
fi ruokalassa hengaa nuoria joille aikuinen paikalle koulupäivänä
fi luokkahenki vaatis päivän yhdessä tekemistä metsässä
fi koulun nurkkahuone missä nuokkarin ihminen käy
fi kuudesta seiskalle siirtyvien tutustumisryhmä koululla
sv ungdomsarbetare på rasterna i skolan
sv skolungdomsarbete för sjuorna
sv en ledare i skolan som drar rastspel
sv lära känna-dag för nya sjuan
sv ungdomsledaren på plats i skolan en dag
sv vän-elever och rastverksamhet
sv gruppdag i skogen för klassandan
en youth worker present at school during breaks
en group activities by youth work in school
en leader to run break games at school
en get-to-know day for new seventh-grade
en youth leader in the school building one day
en peer pupils and break time activities
en class spirit day out in woods
fi ruokavälitunnilla kaivataan jotain joka pelaa korttia käytävällä kasien kaa
fi seiskojen ryhmäyttäminen elokuussa, kuka nuorisopuolelta tulee rasteille
fi tukioppilaat hukassa, ohjaajaa joka pyörittäis heidän kanssaan tapahtumia taukoina
fi torstaisin aulassa ollut nuoriso-ohjaaja lopetti, tuleeko tilalle ketään
fi yläkoulun käytävällä oppilaat istuu penkeillä ilman ketään joka pysähtyis juttelemaan
fi ennen koulun alkua pitäis olla aamuklubi, puuroo ja pelejä
fi kiusaamisen jälkeen luokka tarvis kivaa yhteistä tunnin ajaks, ei terapiaa
sv nian behöver lagbygge i augusti, kommer nån ledare till skolan
sv spel och kompisjuttor i aulan på lunchrasten, en som är där för ungdomarna
sv elevkåren vill ordna en temadag, kan nån av fritidsfolket va här på skoldagen
en someone from the youth side to hang out in our hall during the long break
en team building for seventh graders in the first week, who comes to us
sv sjuor står i korridoren utan att prata me nån, en ledare där i mellantimmen
sv klassen var helt splittrad efter sommaren, lagövning två timmar på gården, vem leder
en someone to run games in the hall for eighth graders before the bell
sv efter kaoset på höstlovet vill rektorn ha nån ungdomlig vuxen i matsalen dagtid
# youth-workshop
fi nuori tarvis työkokeilun pajalta ja päivärytmin
fi starttipaja ja puupaja 18-vuotiaalle
fi ei vielä kykene töihin, harjoittelua ohjatusti pajalla
fi 18v harjoittelis aamuheräämistä ja jotain käsillä tekemistä
fi puutyötä ja pyöränkorjausta nuorille ilman työpaikkaa
fi odottaa koulun alkua puoli vuotta, jokin päiväpaikka
fi nuori ei pärjää työelämässä vielä, harjoittelupaikka ohjaajan kanssa
fi kuukausi kahdeksasta kahteen rytmiä saamaan
fi keittiöpajalle pääsy ja korvaus
fi työtoiminta nuorelle joka keskeytti
fi saako pajalta opintopisteitä
fi kuntouttava työtoiminta parikymppiselle
fi media- tai autopaja, miten haetaan
sv verkstaden för unga, arbetspraktik och dygnsrytm
sv startverkstad för en 18-åring
sv 18-åring övar på att vakna och göra nåt me händerna
sv snickeri å cykelreparation för unga utan jobb
sv väntar på skolstart ett halvår, nån plats om dagarna
sv ungdomsverkstad i kök, får man ersättning
sv int redo för arbetslivet, praktik me handledare
en workshop with guided training for an unemployed youngster
en needs a daily rhythm and supervised practice
en eighteen should practise waking up and working with hands
en woodwork and bikes for youth without job
en half a year before school starts, day place
en not ready for work life, practice with coach
en kitchen workshop, is there pay
fi yheksäntoista eikä oo ikinä ollu töissä, vois opetella tekemään halkoja ja olemaan ajoissa
fi te-toimisto ehotti paikkaa jossa korjataan polkupyöriä ja syödään yhdessä lounas
fi ompelu ja kierrätys kiinnostaa, tytöllä katkennut amis ja koulu alkaa vasta tammikuussa
fi lyhyt päivä ohjaajan kanssa, vaikka kymmenestä yhteen, kakskymppiselle jolla rytmi ihan sekasin
fi voiko seitsemäntoistavuotias suorittaa opintoja tehden, metallihommat sujuis
fi parikymppinen haluis nähdä onko musta kahvilatyöhön, turvallinen harjottelu
fi kuntoutuspsykiatrialta tulee nuori aikuinen joka kaipaa mielekästä tekemistä neljänä päivänä viikossa
fi studiohommaa ja graffitia, nuori ei halua toimistoon mutta tekemään kyllä
fi mitä rahaa saa ku menee sinne verstaalle, työttömyystuki vai joku muu, 18v
fi mestari joka opettais maalaamaan huonekaluja kolmelle työttömälle nuorelle
fi tartteis ryhmäläisiä joilla ei oo mihin mennä aamuisin, keväällä taas hakuun
sv nitton och har aldrig haft en chef, kunde öva på att laga cyklar och passa tider
sv syverkstad eller kök i väntan på att skolan börjar i januari
sv tre korta dagar i veckan med handledare, dygnet är uppochner hos tjugoåringen
sv får man dagpeng när man snickrar där, arbetslös 18-åring
sv kan en sjuttonåring läsa in kurser genom att svetsa
sv hon kommer från psyket och behöver något vettigt att göra på förmiddagarna, 22 år
sv prova på kaféjobb i lugn takt, ung utan examen
en nineteen and never had a boss, could learn to fix bikes and turn up on time
en short days with an instructor, paint furniture, cook lunch together, young unemployed
en does he get benefit money while he trains in the wood shop, eighteen
fi kaveri on 23 ja nikkaroi mielellään mut ei pysy missään, semmonen paikka missä vetäjä katsoo perään
fi 19-vuotiaalle tekemistä aamusta iltapäivään, ei vielä kykene avoimille työmarkkinoille
fi tyttö on käsistään taitava muttei pysty opiskelemaan, ompelu tai remontti jossain missä on ohjaus
fi nuori mies odottaa opiskelupaikkaa tammikuulle asti, tarttis syyn nousta sängystä
fi 23v aloittais kahdella päivällä viikossa, polkupyörien kunnostusta ja porukka ympärillä
fi poika tykkää autojen purkamisesta, onks missään opastajaa ja hallitilaa työttömälle
fi saako pari osaa amiksen opinnoista tehtyä verstaalla hyväksilukien
fi käsillä tekeminen ja yhteinen aamupuuro, parikymppinen joka ei muualla pärjää
fi mitä korvausta päivästä saa puutöistä ohjaajan kans ku on alle kolmekymppinen työtön
fi kokeilee kahvilan pyörittämistä ohjaajan kanssa ennen oikeaa duunia, 18v
fi kaksikymppinen jännittää uusia ihmisiä, pienessä porukassa keramiikkaa tai painatusta päivällä
sv tjugoåring behöver en orsak att stiga upp, handarbete eller reparationer med handledning
sv kan man få några studiepoäng medan man bygger möbler i en handledd grupp
sv arbetslös men klarar int riktigt jobb än, tre dagar i veckan i en verkstad
sv nån dagplats där hon får laga mat i grupp innan yrkesstudierna börjar
en twenty-two, not ready for a real job, wants woodwork with an instructor three days a week
en is there a supervised kitchen where an unemployed lad can learn the basics
sv tjugoett år, sitter å väntar på nåt, vill bygga båtar me nån som lär ut
sv hon klarar tre timmar om dagen bland folk, sy eller dreja
sv kan han få ett dagprogram me mat så att han kommer upp innan tolv, nitton
sv hemma från värnplikten utan planer, vill meka med mopeder tillsammans me handledare
en he needs to be somewhere at nine with others and hands in work, eighteen and no job
en can the hours sewing in a supervised group count towards vocational credits
en a lad of twenty in recovery wants half days of metalwork with an instructor
# one-stop-guidance
fi parikymppinen haluis alaa vaihtaa ja cv:n kuntoon, ilman ajanvarausta
fi alle kolmekymppisille työtä, opintoja ja asuntoa saman katon alta
fi ohjaamosta neuvoja työnhakuun ja hakemuksiin
fi 22v miettii mitä tekis elämällään, uravalmennus
fi nuori aikuinen pohtii alanvaihtoa, opoa ei enää oo
fi työhakemus ja haastattelu jännittää, neuvoja 23v
fi kaikki asiat samasta paikasta nuorelle: kela, työkkäri, asunto
fi 22v ei tiedä haluaako duunin vai opiskelun
fi alle kolkyt, tulee suoraan ovelle ilman aikaa
fi työhakemus ja cv pitäis tehdä nuoren kanssa
fi nuori hoitamaan kaikki yhdestä paikasta, kela työkkäri ja opinnot
fi työtön nuori kaipaa suuntaa
fi keskeytti lukion, mitkä vaihtoehdot, yks luukku
fi nuoren asuntoasiat, tuet ja työ samalla kerralla
fi nuorisotakuu, mistä kysytään
fi uravalmennusta alle 30-vuotiaalle
fi ammattilaisia monelta alalta saman katon alla nuorille
sv under trettio, hjälp med cv och jobbsökning utan tidsbokning
sv navigatorn ger råd om studier och jobb
sv byta bransch, ung vuxen behöver vägledning
sv jobbansökan och intervju, 23 år
sv 22-åring vet int jobb eller studier
sv under trettio och vill komma in utan tid
sv cv och ansökan me en ung person
sv ett ställe för fpa, arbetskraft å studier
sv arbetslös ung behöver riktning
en under thirties help with CV, studies and flat in one place
en a 22-year-old wonders what to do with life, career coaching
en young adult wants to change field, no counsellor any more
en job application and interview nerves at 23
en twenty-two, unsure whether job or studies
en under thirty and wants to walk in with no booking
en write a cv together with young person
en one place for benefits, work and studies
en jobless youth needs some direction
fi kakskytyks, kaks keskenjäänyttä koulua ja kasa laskuja, haluis vaan kävellä sisään ja kysyä kaikki
fi valmistunut lähihoitaja ei löydä töitä ja on asunnon kans kusessa, 24v
fi armeija loppu ja nyt pitäs keksiä jotain, työpaikka tai opiskelu
fi nuori maahanmuuttaja kyselee kuka kattois hakemuksen, vuokran ja kelan kerralla
fi ansioluettelossa ei oo mitään, miten semmosella saa kesän jälkeen hommia, 20v
fi haastattelu torstaina prismaan ja kaheksantoistavee jännittää, joku harjottelis
fi 29-vuotias ehtii vielä alle kolmekymppisten paikkaan, ura solmussa
fi haaveena oma firma, parikymppinen kysyy starttirahasta ja opinnoista samalla
fi äitiysloman jälkeen 23-vuotias miettii meneekö töihin vai kouluun
fi välivuosi venyny kolmeks, ei oikein tiedä minkä alan ihminen on
sv tjugoett, två avbrutna skolor och en hög räkningar, vill bara stiga in och fråga
sv lumpen är slut och han vet inte om det blir jobb eller skola
sv jobbintervju på torsdag, artonåring behöver öva med någon
sv merit å ansökan är tomma, hur börjar en tjugoåring
sv mellanåret blev tre, vad passar jag för undrar en 22-åring
sv nyutexaminerad närvårdare under trettio utan jobb och bostad, allt på samma gång
sv vill starta eget, tjugosex, frågar om startpeng och kurser
en done with the army and unsure whether to work or study, aged 20
en job interview thursday at a supermarket, eighteen-year-old wants to rehearse
en young newcomer under thirty asks about rent, studies and applications in one go
en her gap year became three and the cv is blank
fi eronnut 25-vuotias haluis yhellä käynnillä selvittää tuet, kurssit ja uuden vuokrakodin
sv tjugofem och nyskild, bidrag, kurser och ny lya borde redas ut på ett besök
fi 24v seisoo ovella kirjeet sylissä eikä tiedä hakeeko vuokratukea, työtä vai koulua
fi 28-vuotias barista miettii uusia hommia, joku kattois työhakemuksen läpi kahvin ääressä
fi parikymppinen pyyhkiny opinnot ja muutto edessä, haluis yhden ihmisen joka tietää kaikesta vähän
fi voiko vaan kävellä sisään alle kolmekymppinen ilman varausta ja kysyä asumisesta
fi tyttö 19v, poikaystävän luona, ei rahaa eikä papereita koulusta, kuka neuvoo mistä alkaa
fi samassa tilassa pitäis saada puhua työvoiman ja kelan ihmisen kanssa, 22v
fi yövuoroja tekevä 26v haluu opiskelemaan ja budjetin kuntoon, iltapäivällä tulis käymään
fi välivuosi venynyt kolmeks, ei mitään suunnitelmaa, ois oma-alotteinen mutta pihalla
fi asunnoton mut ei kriisissä, 25v, ohjausta hakemuksiin
fi nuori kyselee kesätöistä, bussikortista ja opintotuesta samalla kertaa
sv tjugofyra, har en hög papper under armen och vet int om hon ska söka jobb, bostad eller skola
sv finns ett ställe dit man bara kliver in under trettio och får hjälp med allt möjligt
sv ska byta bransch, vill att nån läser brevet till arbetsgivaren
sv samma dag prata med fpa-människan och jobbmänniskan, tjugotvå år
en under thirty, can I just walk in and ask about flats, studies and work in one place
en twenty-six, night shifts, wants to go back to school and needs a plan for the money
en she is nineteen and has papers from four offices, someone to go through them with her
sv får man ta me sej mamma, jag är nitton och har frågor om hyra, intyg och jobb
sv han är tjugosju och vet int vem som ger pengar och vem som ger utbildning
sv en soffa, en kopp kaffe och nån som går igenom min cv, utan bokad tid
sv bytte ort och vet int vilken byrå som gör vad, tjugotvå
en a drop-in where one person knows about jobs, flats and money, I'm twenty-three
en she quit uni, her English is good, Finnish weak, who helps sort it out under thirty
en need a second pair of eyes on an application before noon, no appointment possible
# youth-clinic
fi nuorisoneuvolan vastaanotto
fi nuorisoasema, nuorten terveysneuvonta ja juttelu
fi 16v haluis puhua seurustelusta ja mielialasta ilman lähetettä
fi nuori pelkää saaneensa taudin ja häpeää mennä terkkariin
fi 17v haluaa jutella jonnekin itse varaten ilman vanhempia
fi matala kynnys nuorelle, ei psykan jonoa
fi nuoren alakuloon ja paniikkiin jokin oma paikka
fi juttelua ikätasoisesti viisitoistavuotiaalle
fi haluis ilmasen kortsun ja kysyä juttuja
fi nuorisovastaanotto, voiko tulla kaverin kanssa
fi unettomuus, kiloja tippunut, nuorelle aika nopeasti
fi 19v muutti kotoa ja ahdistus kasvaa, nuorten oma vastaanotto
sv ungdomsmottagningen, råd och samtal
sv 16-åring vill prata om dejtande å humör utan remiss
sv rädd för en sjukdom å skäms gå ti hälsis
sv låg tröskel för ung, ingen kö
sv boka själv utan föräldrar
sv får man komma me en kompis ti mottagningen
en youth clinic for health advice
en sixteen wants to talk on dating and mood without referral
en teen afraid of infection and ashamed to go to nurse
en low threshold place for youth, no queue
en wants to book alone without parents knowing
en nineteen moved out and worries grow, a youth reception
fi kuustoistavuotias haluis ehkäisyä niin ettei äiti kuule, ja samalla puhua unesta
fi tyttö kysyy onko valkovuoto normaalia eikä kehtaa koululla näyttäytyä
fi 17v poika miettii ekaa kertaa ja pelottaa, paikka johon saa pistäytyä koulun jälkeen
fi nuori laihduttaa, juo vähän viikonloppuna ja riitelee tyttökaverin kanssa, yhdestä ovesta
fi chatilla varattava aika johon saa tulla parhaan kaverin kanssa, viistoistavee
fi kondomi hajos lauantaina ja ollaan kuustoista, kenelle soitetaan jossa nuoria palvellaan
fi alle kakskymppinen haluis jutella erosta ja panikoinnista pari kertaa, ei lähetettä
fi terveydenhoitaja ja psykiatrinen sairaanhoitaja samassa, nuori itse varaa netistä
fi penis kirvelee ja nolottaa, kahdeksantoista täyttänyt lukiolainen
fi 20-vuotias opiskeluista ulkona, ahdistaa ja pillerit loppu, nuorten oma vastaanotto
sv sextonåringen vill ha skydd utan att mamma får veta och prata om sömnen
sv kondomen gick sönder i lördags, vi är sexton båda två
sv får bästisen sitta med, hon vill fråga om flytningar och vågar inte i skolan
sv drop-in efter skolan för en kille på sjutton som grubblar på första gången
sv det svider när han kissar och han skäms, arton år
sv några samtal om ett brustet förhållande och panik, bokas på nätet av den unga själv
sv ung kvinna på nitton, p-ringen är slut och huvudet snurrar av oro
en condom broke on saturday, both sixteen, somewhere that is meant for young people
en can her best friend sit in, she has questions on discharge and is shy at school
en seventeen-year-old wants two or three talks about a break-up and books it himself online
fi viistoista, selvä rakkaushuoli ja kierrot sekaisin, kävis yhdellä vastaanotolla kaverin tuella
en a lad of eighteen worries about a rash down there and hates the thought of the family doctor
fi poika 16 epäilee tartuntaa kesän jälkeen eikä halua omalle lääkärille
fi tyttö sopii itse ajan, ei halua äidin tietävän, jälkiehkäisy jäi ottamatta
fi kondomeja ja neuvoja seurusteluun, pari seiskaluokkalaista kyselee
fi seurustelun eka kerta edessä, 16v tyttö haluis kysyä jotain aikuiselta ilman punastelua
fi 17-vuotias tarvis e-pillerit, pelkää kotona puhumista
fi kierukka alaikäselle, mistä ja mitä maksaa
fi ammattikoululainen huomas rikkoutuneen kortsun vasta aamulla
fi nuori pariskunta tahtoo testin ilman et kumpikaan merkitään vanhempien tietoihin
fi poikaystävä painostaa seksiin, tyttö haluis puhua jonkun kans joka tietää niistä
sv sexton år och rädd för klamydia, vill int gå till egen läkare
sv kondomen sprack i natt och hon vågar int säga hemma, vart hinner hon
sv p-piller utan att mamma får veta, sjutton år
sv nån att fråga om första gången, blyg kille på åttan
en seventeen, wants the pill, does not dare to tell her mother
en boy has a burning pain after a festival, somewhere that does not tell his parents
en a couple of fifteen-year-olds want free condoms and honest answers
sv pojke, sexton, svider när han kissar efter festivalen, vill int till vårdcentralen me mamma
sv akut-p-piller på söndag, hon är femton
sv vill fråga om kroppen och första gången utan fniss, nån vuxen
sv sjutton år båda två, vill testa sig innan de slutar me kondom
en she thinks she is pregnant, sixteen, and cannot tell her mother, who sees her today
en my girlfriend and I are both fifteen and we want condoms, no parents
en he asks about a lump and is too shy for a doctor who knows the family
# summer-job
fi kesätyöseteli ja kesähommia 16-vuotiaalle
fi eka kesäduuni, mistä haetaan kunnalta
fi 16v hakee ekaa duunia kesälomalle
fi seteli jolla yritys palkkaa nuoren kahdeksi viikoksi
fi mitä viistoistavee saa tehdä heinäkuussa
fi kunnan puistotöihin nuoria, milloin haku
fi ekan palkan verokortti ja työsopimus nuorelle
fi nuori ei saanut kesän paikkaa mistään
fi jäätelökioski palkkas alaikäsen ja palkka puuttuu
fi yrittäisi itse omaa firmaa kesällä, 17v
fi haku kiinni helmikuussa, myöhästyttiinkö
fi työtodistus nuorelle puistohommista
sv sommarjobb för 15-åring
sv kommunens sommarjobbssedel
sv 16-åring söker första jobbet till sommarlovet
sv sedel me vilken företaget anställer ung för två veckor
sv va får en femtonåring göra i juli
sv parkjobb för unga, när söker man
sv glasskiosken betalade int lön åt minderåriga
en summer job for a sixteen year old
en voucher for summer work
en sixteen looks for first work for holidays
en voucher for firm to hire youth two weeks
en what may a fifteen do in July
en park work by the municipality, when to apply
en ice cream kiosk did not pay the minor
fi viistoistavuotiaalle marjanpoimintaa tai leikkurin työntöä, mistä niitä kysellään
fi kaupunki arpoi paikat ja poika jäi taas ilman, onko muita
fi omenatilan isäntä haluis palkata kaks lukiolaista elokuussa, saako siihen tukea
fi hautausmaan kukkien kastelua kuukaus, ysin tytöt kyselee
fi palkkaako kunta neljätoistavuotiasta edes viikoks siivoomaan rantaa
fi tyttö haluis tienata riparirahat itse ennen elokuuta
fi uimahallin kassalle hakis seittemäntoistavee, koska ilmotukset tulee
fi kuinka monta tuntia kuustoistavuotias saa painaa heinäkuussa jätskiauton kyydissä
fi kioskinpitäjä ei antanu työtodistusta kesän lopuks, eka duuni
fi nuorten kesäyrittäjätuki, kaks kaverusta pesis veneitä
sv mata kor och klippa gräs i juli, femtonåringen letar efter något
sv lottningen på stan gick fel igen, var finns det fler platser för sextonåringar
sv får kommunen anställa en fjortonåring att plocka skräp en vecka
sv tomatodlaren tar gymnasister, får bonden nåt bidrag
sv hon vill tjäna egna skriftskolpengar före augusti
sv två kompisar tänkte tvätta båtar på egen hand, stöd för unga företagare
sv hur många timmar får en sextonåring sälja glass per dag
en fifteen and keen to mow lawns or pick berries in july, who hires
en a farmer wants two high schoolers for august and asks about vouchers
en the city draw left him without a spot, any other places for a sixteen-year-old
fi paperit hukassa ja verokortti tilaamatta, seiskatoista aloittaa mansikkatilalla maanantaina
fi viistoistavee kyselee pitääkö äiti allekirjottaa työsopimus mansikkatilalle
fi pizzeriassa sunnuntailisät jäi maksamatta, tyttö 16, heinäkuu
fi kioskiyrittäjä haluis palkata kasiluokkalaisen, mitä lomake vaatii
fi puistoja siistimään kahdeks viikoks, ysiluokan pojat innoissaan, missä ilmoittaudutaan
fi seteli sai arpaonnella, yrittäjä pohtii miten se lunastetaan
fi yrittäjyyskesä limupisteellä, 17v pohtii alotusrahaa
fi nuori ei saanu yhtään paikkaa, lähettänyt kolmekymmentä hakemusta ennen kesää
sv femtonåring vill plocka jordgubbar, behöver mamman skriva under
sv glasskiosken betalade int söndagstillägget åt flickan
sv startpengar för egen limonadvagn i juli
en my son is fifteen and wants to stack shelves during the holidays, hours allowed?
en kiosk owner did not pay my daughter's last two weeks in July
sv flickan fick tre timmar i glasskiosken och ingen lön, sen sjutton juli
sv får tretton år gamla plocka jordgubbar om mamman är me på åkern
en is a fourteen-year-old allowed to sweep the boatyard in July
en how does a kiosk owner use the voucher for a teen
sv mopedpengar, sexton, vem anställer i juli utan erfarenhet
# lonely-young-person
fi nuorella ei ole yhtään kaveria, istuu yksin huoneessa viikonloput
fi yksinäinen teini kaipaa porukkaa
fi muutti uudelle paikkakunnalle eikä oo saanut ystäviä, lukiolainen
fi kasi syö aina yksin ruokalassa eikä kukaan kutsu
fi ei oo yhtäkään kaveria täällä muuton jälkeen
fi ysi juttelee vain äidille, viestit jää lukematta muilta
fi synttäreille ei tullut kukaan
fi introvertti 14v haluis kavereita muttei osaa
fi käytävillä seinää pitkin, ei puhu muille
fi kaverihakemus, mistä nuori löytää samanhenkisiä
fi perjantait aina yksin huoneessa, muut bileissä
fi ystävyys katkesi, jäi ihan tyhjäksi
fi uuteen luokkaan tullut ei pääse mukaan porukkaan
sv tonåringen har inga vänner och sitter ensam hemma
sv ensam ungdom söker sällskap
sv åttan äter alltid ensam i matsalen
sv inte en enda vän efter flytten
sv ingen kom på födelsedagen
sv blyg 14-åring vill ha kompisar men kan int
sv vänskapen bröts, hen blev tom
en teenager has not a single friend
en lonely youngster new in town
en eighth-grader always eats alone
en no friend at all since the move
en nobody came to the birthday
en shy fourteen wants friends but lacks skill
en newcomer to class is not let into the group
fi kasi syö eväät vessassa ja sanoo äidille et oli kavereita
fi lukion ekalla kukaan ei tuu samaan pöytään, viikonloput menee sarjoja kattellen
fi viistoistavuotiaan puhelimessa on vaan mummon numero
fi ainoa ystävä muutti etelään ja poika ei oo sen jälkeen käyny ulkona kuin koiran kanssa
fi riparilla se istui nuotion reunalla eikä kukaan pyytäny peliin
fi nuori sanoo pelikavereita olevan norjassa mutta täällä ei ketään, haluais jonkun jonka kans mennä leffaan
fi seiska odottaa kaupan edessä että joku tuttu sattuis kohalle
fi seitsemäntoistavuotias viettää uudenvuoden vanhempien kanssa joka vuosi, toivois edes yhtä kaveria
fi maalla asuva teini, naapurit yli viiskymppisiä, ei ketään kenen kaa
fi tyttö kirjoitti aineeseen et välkällä se on ku ilmaa, ystäviä ei ole
fi ei saa kutsua bileisiin eikä osaa lähteä mukaan jutteluun, ysi
fi maahan vuosi sitten tullut 16v osaa kielen mut on aina yksin bussissa ja tauoilla
sv åttan äter matlådan på toaletten och säger hemma att allt är bra
sv enda vännen flyttade till sverige och nu går han bara ut med hunden
sv femtonåringens telefon har bara mormors nummer
sv på nyåret är hon alltid med oss föräldrar, sjutton och skulle så gärna ha en kompis
sv spelkompisar i norge men ingen här att gå på bio med
sv satt vid kanten av lägerelden hela veckan och ingen bad henne med
sv gymnasisten väntar utanför affären ifall nån bekant skulle gå förbi
en my teenager eats his sandwich in the toilet so nobody sees he is alone
en her only friend moved to sweden, now she goes out just to walk the dog
en seventeen and every new year's eve with his parents, wishes for one friend
fi kuudentoista synttäreille leivottiin kakku kymmenelle ja paikalla oli vaan isovanhemmat
sv på stafettkarnevalen satt hon ensam på läktaren hela dagen, nian utan en enda vän
fi seittemäsluokkalainen syö eväänsä kirjastossa ettei muut näe et se on ilman porukkaa
fi 17v on ollu kouluvuoden puhumatta kellekään samanikäselle, pelaa yksin ja itkee sunnuntaisin
fi tyttö järjesti synttärit ja kaksitoista kutsuttua ilmotti ettei pääse
fi futisporukassa kukaan ei syötä sille pukkarissa sanaakaan, autossa kerto isälleen
fi muutto toiselta puolelta maata, vanhat kaverit jäi, eikä uusia löydy, mistä tavata muita 15-vuotiaita
fi nuori tunnustaa haluavansa vaan jonkun jonka kanssa käydä hesessä
fi nörtti-isä huolissaan, poika sanoo ettei tarvi ketään mut katsoo viikonloput ikkunasta
fi seiskalle tuttu tukihenkilö vai porukka, ei mielenterveysongelmaa vaan puuttuu kaveri
fi viestiin ei kukaan vastaa, jää odottaan puhelimen kanssa illat, 14v
fi mummo huomasi ettei lapsenlapsella oo ketään kylässä koko syyslomana
fi lukiossa kaikki tunsi toisensa jo ennestään, uusi vaihtari syö yksin
sv sjuan äter matsäcken i biblan så ingen ser att hon saknar kompisar
sv tolv bjudna och ingen kom till hans fjortonårskalas
sv flyttade hit från norr, femton år och hittar int nån att va med
sv hon vill bara ha nån att gå på bio med, mår annars bra
en seventeen, has not spoken to anyone his own age the whole term
en the new girl waits for messages that never come, only wants one friend to go out with
en moved across the country, where could a fifteen-year-old meet others
sv pojken på fjorton ritar alla kvällar, ingen frågar efter han, han säger att han int bryr sej
sv flickan höll plats åt fem på bion, ingen kom
sv flyttade från åland i höstas och äter lunch me telefonen i handen
sv gymnasisten sa att hon int har sagt hej åt nån utanför familjen på två veckor
en she sits by herself at the bus stop each day with a book so no one asks
en a boy deleted his birthday invite because he knew nobody would answer
en foreign exchange student eats alone, others have known each other since nursery
# girls-and-boys-groups
fi tyttöryhmä arkoihin asioihin ja itsetuntoon
fi tyttöjen talo tai poikien ryhmä
fi sukupuolisensitiivinen ryhmä yläkoulun tytöille
fi tytöille oma ilta missä puhua kehosta ja itsetunnosta
fi poikaporukka jossa opetellaan tunteita nyrkkien sijaan
fi 12v tyttö tahtois vaan tyttöjen kerhoon
fi pojille kokkausta ja miesten juttuja
fi yläkoulun tytöt tarttis voimaannuttavaa ryhmää
fi ujot tytöt pienessä porukassa meikkaus ja jutut
fi maahanmuuttajatytöille turvallinen tila ilman poikia
fi kymmenvuotiaat pojat, liikuntaa ja keskustelua
fi ryhmässä vain pojat, ohjaajana mies
fi tyttöjen talo, ketkä pääsee
sv flickgrupp för självkänsla
sv pojkgrupp på högstadiet
sv egen kväll för flickor, prata kropp å självkänsla
sv pojkgrupp där man övar känslor istället för nävar
sv blyga flickor i liten grupp
sv invandrarflickor behöver ett ställe utan killar
sv bara pojkar å en manlig ledare
en group for girls to talk about self-esteem
en boys group with a male leader
en own night for girls about body and self-esteem
en boys' group to learn feelings instead of fists
en immigrant girls need safe room without boys
en shy girls in a small circle
en only boys with male leader
fi kutosen tytöt haluis hengata keskenään ja jutella meikeistä, kropasta ja pelottavista jutuista
fi kymmenvuotiaat pojat tarttis miesohjaajan ja vähän painia, ei aina vaan fudista
fi romanityttöjen porukka jossa vois neuloa ja puhua vapaasti
fi ei uskalla mennä sekaporukkaan, tyttö tahtoo vaan toisten tyttöjen seurassa käydä
fi yläkoulun jätkät opettelis kokkaamaan ja puhumaan muustakin kuin autoista
fi musliminuorten äiti kysyy missä tytär vois uida ja jutella ilman miehiä
fi itsetunto nollissa, kolmetoistavuotiaat tytöt pieneen piiriin keskiviikkosin
fi isättömille pojille retki laavulle ja porukkaa jossa isompi mies mukana
fi somekuvat ja ulkonäköpaineet, viitosen tytöt kokoontuu jonnekin ohjaajan kanssa
fi poijjat vois olla keskenää paja-iltana ja oppia näyttämään tunteita
sv flickorna på sexan vill sitta för sig själva och prata om kroppen och smink
sv pojkar utan pappa ut till ett vindskydd med en vuxen karl
sv hon vågar inte komma om det finns killar med, tolv år
sv mamman frågar var hennes muslimska döttrar får simma och prata utan män
sv högstadiekillar som lär sig laga mat och snacka om annat än bilar
sv självkänslan i botten, trettonåriga tjejer i en liten ring på onsdagar
sv femmans pojkar skulle få brottas och sen prata om ilska
en twelve-year-old refuses to come if boys are there, something for just her and other girls
en boys without a dad, a campfire and a man to look up to
en where can teen daughters swim and talk with no men around
fi yksitoistavuotias tyttö inhoaa omaa peilikuvaansa, tekis hyvää jutella samanikäisten tyttöjen kanssa ohjatusti
fi pojat haluis porukan jossa saa puhua isistä, vihasta ja tytöistä ilman et kukaan nauraa
fi viides- ja kutosluokan tytöille keskusteluilta kehosta ja rajoista
fi somalitytöille oma paikka jossa veljet ei kävele sisään
fi hiljaisia nelosia, ois tytöille taidetta ja eväitä tiistaisin
fi miehenalulle roolimalleja, kahdeksan seiskaa ja saunailta ohjaajan kaa
fi meillä tytöt riitelee, voiko koota kymmenen samaan tilaan kerran viikossa puhumaan ystävyydestä
sv killgrupp där sjuorna lär sej prata utan att slåss om makten
sv flickor som aldrig säger nåt i klassen, samtalsgrupp med te och måleri
sv systrar från somalia vill ha en kväll utan bröder
en an evening for boys about being a man, with food and no jokes at their expense
en ten shy girls, art and talk once a week with one grown woman
sv åtta killar som vill laga mat och tala om pappor utan att nån skrattar
sv en kväll för flickor där dörren är låst för bröder
en a boys' night about being afraid, with sauna and hot dogs
en quiet fifth-grade girls need a weekly table with paint and tea
sv tolvåriga tjejer som aldrig törs säga nej, en liten krets me en kvinnlig ledare
# online-youth-work
fi nuorille chatti iltaisin verkossa
fi discord-kanava nuorille, jossa aikuisia
fi nuori kirjoittaa mieluummin discordissa kuin tulee paikalle
fi teini yöllä yksin, joku aikuinen chatissa
fi pelipalvelin jossa nuoriso-ohjaaja mukana
fi nimettömänä vois kysyä jotain ammattilaiselta verkossa
fi tiktokissa vastailevat nuorisotyöntekijät
fi striimi ja minecraft ohjaajan kanssa
fi syrjäkylän nuori ei pääse mihinkään mutta netissä on
fi aikuisia keskusteluun nuorten omalla palvelimella
fi ei uskalla soittaa, viestein vois jutella
fi nettikahvila nuorille iltaisin
sv chatt för unga på kvällarna
sv unga skriver hellre på discord än kommer på plats
sv anonym chatt me nån vuxen på kvällen
sv minecraft me ungdomsledare
sv vågar int ringa men kan skriva
sv ung i utby som bara finns på nätet
en online chat for teenagers with adults
en rather writes on discord than comes in
en anonymous chat with an adult at night
en minecraft server with youth leaders
en dares not call but could message
en teen in remote village meets only online
fi yökyöpeli 16v puhuu vaan koneella, jonku ohjaajan pitäs olla langoilla kymmenen jälkeen
fi saaristossa asuvat nuoret tapaa vain ruudun kautta, tarvitaan vetäjä heidän omalle serverille
fi nuori ei tule paikalle mutta vastaa viestiin twitchissä
fi roblox-ilta alakoululaisille ohjaajan kanssa verkossa
fi kysyä voi anonyymisti aikuiselta sydänsuruista, kirjoittamalla
fi kehen ohjata teini joka haluu jutella tekstillä eikä kasvokkain
fi englanninkielinen keskustelukanava vaihtarinuorille iltasin
fi lastensuojelun nuori lukottautunut, pelaa, ja ohjaaja tavoittais sen pelistä
fi nuori mokas livelähetyksen, haluu neuvoja ohjaajalta viestillä heti
fi esports-joukkue tarttis aikuisen valvojan netin kautta
sv ungdomar i skärgården ses bara på skärmen, behöver en ledare där på kvällen
sv sexton år, vill skriva anonymt till nån om hjärtesorg i natt
sv spelturnering på nätet med ledare som håller ordning
en he will not come out but he answers in the game, a leader there would help
en text chat for a teenager who cannot speak on the phone, after ten in the evening
en an English server for young people on exchange with a moderator at hand
fi vaihtarinuorille joku englanninkielinen kanava iltasin, missä aikuinen mukana
sv han skriver int på riktiga platser men nog i spelchatten, en ledare där vid tiotiden
sv ungdom på utskär har bara telefonen, nån som svarar när det blåser och är mörkt
en a Fortnite evening with a moderator for kids on remote farms
en she writes at midnight about a breakup, an adult on text would do
sv en tjej på finskspråkig ort vill chatta på svenska me en vuxen, helst efter läxorna
sv grabbarna har egen server och där har det gått överstyr, en ledare som hänger me
# youth-participation
fi nuorisovaltuusto ja oppilaskunta kuulemaan
fi nuoret haluis vaikuttaa skeittipuiston suunnitteluun
fi nuva-vaaleihin ehdokas, miten pääsee
fi nuoret haluis sanoa skeittiparkista päättäjille
fi oppilaskunnan puheenjohtaja ja budjetti
fi miten lapsilta kysytään leikkipuistosta
fi aloite kunnalle bussivuorosta, 14v
fi nuorten edustaja lautakuntaan
fi lapsen oma näkemys palveluista mukaan suunnitteluun
fi päättäjille tavattava nuoria ennen päätöstä
fi vaikuttajaryhmän kokous tiistaina
fi nuorten kysely lakkautettavasta koulusta
sv ungdomsfullmäktige och inflytande
sv hur ställer man upp i ungdomsfullmäktige
sv unga vill säga sitt om skejtparken ti beslutsfattare
sv elevkårens budget å ordförande
sv motion ti kommunen om busstur, 14-åring
sv ungas representant i nämnden
en youth council wants to be heard
en how to run for youth council
en young want say on skate park to decision makers
en pupil board's budget and chair
en fourteen wants to propose a bus line
en a youth representative to the committee
fi kutosten idea pumpparadasta, kenelle se toimitetaan kirjallisena
fi nuorten mielipide uuteen nuorisotilaan, miten kysytään eikä vaan aikuiset päätä
fi kylän kasiluokkalainen haluaa vaaleihin ehdolle ja tarvis tukea kampanjaan
fi päättäjien kahvit ja nuoret, ketkä istuu pöydässä ens kuussa
fi oppilaskunnan kassassa 300 e ja kukaan ei tiedä mihin sen saa käyttää
fi suojatie puuttuu koulun edestä, lapset haluaa kirjottaa itse teknisille
fi lautakunta kuuli nuoria kerran syksyllä, he haluais puheoikeuden joka kokoukseen
fi lastenparlamentti alakouluun, ken auttaa alkuun
fi budjetista 5 000 euroa nuorten päätettäväks, mites äänestys hoidetaan
sv sexorna vill ha en hoppbana, vem tar emot förslaget skriftligt
sv flicka i åttan vill ställa upp i val, kan nån stötta kampanjen
sv fem tusen euro som unga själva får rösta om, hur gör vi
sv vi saknar övergångsställe vid skolan, barnen vill skriva brevet själva
en pupils want a crossing in front of school and to write the letter themselves
en a student asks to speak at the council meeting, how is it arranged
en who helps start a children's parliament in a small primary school
sv åttorna vill ha längre öppethållning och frågar vem som lyssnar i stadshuset
sv elevrådet har tre hundra euro i kassan och vet int hur man får använda dem
en a class of ten-year-olds drew the playground they want, who takes the drawings
en our youth rep wants to speak at the board and was told it is not the custom
sv tonårsflicka vill ha gatlampor på stigen till hallen, kan hon själv lägga fram det i fullmäktige
sv hur väljs de unga som får sitta me i nämnden, vår son är intresserad
sv planeringen av nya badstranden, har nån frågat dem som är under arton
# conscripts
fi armeijasta palautettiin kotiin, inttiin meno pelottaa
fi kutsunnat ja siviilipalvelus, aikalisä
fi inttiin menossa heinäkuussa ja pelottaa
fi kotiutettiin kolmen viikon jälkeen, mihin nyt
fi haluaa sivarin sijaan, miten hakee
fi lykkäys opintojen takia
fi kutsuntapaperi tuli, mitä otetaan mukaan
fi alokas soittaa äidille ettei jaksa kasarmilla
fi asuntoa ei oo kun palvelus päättyy
fi tyttö harkitsee vapaaehtoista asepalvelusta
fi varusmiehellä huoltaja sairastui, saako lomaa
fi vapautus mielenterveyden takia, nuori häpeää
sv uppbåd och beväring, tjänsten avbröts
sv ska in i juli och är rädd
sv hemskickad efter tre veckor, va nu
sv vill göra civil istället
sv uppbådspapper kom, va tar man me
sv rekryten ringer mamma från kasernen
en called up for military service and afraid
en goes to army in July and is afraid
en sent home after three weeks from barracks
en wants civil service instead of weapons
en call-up letter came, what to bring
en no flat when service ends
fi nuori jännittää heinäkuun aamua kun pitää olla portilla varusteineen
fi kolmas ilmoitus karanteenista ja tupa täynnä, poika haluaa lopettaa kesken
fi polvi ei kestä marssia, mikä on lääkärin paperi palvelukseen
fi tyttöystävä odottaa lasta ja poika on metsässä leireillä, mistä saa lomia
fi lukion abi haluais vaihtaa palveluspaikkaa lähemmäks kotia
fi kutsuntakirjeeseen ei vastattu, sakot tulossa, 18v
fi siviilipuolen palveluspaikkaa etsii kirjastosta tai kirpparilta
fi vakaumuksen takia ei halua kumpaakaan palvelusta, 19v, mitä seuraa
fi nuori mies palaa puolen vuoden jälkeen eikä tiedä mitä tekis
fi kaksi kuukautta ennen armeijaa, asunto ja vuokra, mitä kelalta saa
sv inställelsen i juli gruvar, tappar sömnen redan nu
sv knät håller int för marsch, vilket intyg behövs
sv flickvännen väntar barn och han är på övning, hur får man permission
sv brevet om uppbåd blev obesvarat, blir det böter
en my son leaves for service in a week and cannot eat, who talks with him
en he is pacifist, where could he do his months at a library instead
sv ryggen värker och han är livrädd för intaget i januari
sv pojkvännen är på övning och barnet kommer i maj, får han ledigt
en he got a letter for call-up and threw it away, nineteen, now what
en he faints in the gas mask drill and wants to know if he may quit the barracks
sv grabben fick c-papper på uppbådet och skäms inför kompisarna
sv dottern funderar på frivillig tjänst, när ska papperen in
# youth-housing
fi 18v muuttaa omilleen, nuorisoasunto ja tukea asumiseen
fi nuorelle tuettu asuminen kun kotona ei voi olla
fi 18v muuttaa kotoa eikä osaa maksaa laskuja
fi vuokrakämppä nuorelle, takuuvuokra mistä
fi solu tai soluasunto opiskelijalle
fi täysi-ikäistynyt pitäis lähteä laitoksesta, minne asumaan
fi nuori sai häädön ekasta kämpästä
fi tuettua asumista jossa ohjaaja käy
fi riidat kotona, 18v haluais omaan yksiöön
fi nuori yöpyy kavereilla, tarttis omaa osoitetta
fi tiskaus ja pyykinpesu, ekasta asunnosta
fi nuorisosäätiön kämppä, hakuajat
sv ungdomsbostad för den som flyttar hemifrån
sv 18 flyttar hemifrån å kan int betala räkningar
sv hyresetta åt ung, garantihyra
sv vräkt från första lyan
sv stödboende där handledare hälsar på
sv sover hos kompisar, behöver egen adress
en supported flat for a youngster moving out
en eighteen moves out and cannot handle bills
en cheap flat for youth, deposit needed
en evicted from first apartment
en supported flat where coach visits
en sleeps at friends, needs own place at nineteen
fi tyttö täyttää kaheksantoista toukokuussa ja isäpuoli on jo pakannut tavarat
fi amispaikka toisella paikkakunnalla ja kämppää ei oo, alaikänen vielä
fi ysin jälkeen muuttaa harjotteluun pohjoiseen, soluhuone olis hyvä
fi ekan oman yksiön avaimet saatu mutta nuori ei osaa sähkösopimusta eikä pesukonetta
fi jälkihuoltonuori haluais kimppakämpän kaverin kans, missä semmosia on
fi 19v nukkuu autossa työmatkojen takia, takuuvuokraan ei riitä
fi tukihenkilö kävis kerran viikossa nuoren luona tarkistamassa et posti on avattu ja roskat viety
fi vanhemmat muuttaa espanjaan ja 18-vuotias jää yksin suomeen ilman asuntoa
fi nuorten vuokratalon jono, kuinka kauan parikymppinen odottaa
fi bileet ja valituksia naapureilta, ekaa kertaa yksin asuva 20v tarttis ohjaajaa
sv styvfarsan har redan packat hennes grejer, arton i maj
sv yrkisplats två timmar bort men ingen lya, sjutton år
sv nycklarna till första ettan men han förstår inte elavtal och tvättmaskin
sv nitton och sover i bilen, garantihyran går inte att skrapa ihop
sv nån som tittar in en gång i veckan och ser att posten är öppnad, ung kille i eget boende
sv föräldrarna flyttar till spanien och artonåringen blir utan tak här
sv kö till ungdomshyreshuset, hur lång är den för en tjugoåring
en stepdad has packed her bags and she turns eighteen in may
en first flat of his own at nineteen, no idea about electricity contract or laundry
en training place in another town but no room to rent, seventeen
fi kämppäkaveri lähti ja 20v jää yksin liian isoon vuokraan, pienempi koti nuorelle
sv kompisen flyttade ut och tjugoåringen klarar inte hyran, mindre lägenhet för ung
fi opiskelijatyttö sai avaimet pieneen kaksioon mut ei tiedä miten sähkösopimus tehdään
fi sijaishuollosta omilleen muuttava tarvitsee ohjaajan joka käy kaks kertaa viikossa
fi kämppäkaveri häipyi ja kuustoista neliöö on kallis yksin, 19v
fi äidin uus mies heittää ulos täysikäisen, majapaikka kuukaudeks ja siitä oma
fi ekassa kämpässä lattia täynnä pizzalaatikoita ja vuokranantaja uhkaa
fi soluun vai yksiöön, muuttava amislainen kysyy jonosta
sv flyttar från anstalten och klarar int el-avtal å vattenmätare själv, nån som tittar in
sv rumskompisen stack, nitton år och hyran för dyr
sv får nycklarna i augusti men vet int hur man skriver hyreskontraktet
en care leaver gets his first keys, someone to drop in twice a week
en nineteen, flatmate moved out, the rent alone is impossible
sv hen har nycklarna men int möbler och vet int hur man läser av elen, arton år
sv hyresvärden hotar kasta ut tonåringen för högljudda fester
en her roommate left and the deposit is gone, she is nineteen
en a boy leaves the children's home in June, who drops in to teach bills and laundry
sv arton och bor i husvagnen på gården, vill ha egen lya före snön kommer
`;
