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
# culture
fi lastenteatteri ja kulttuurikasvatus
sv barnkultur
en theatre for children
# art-education
fi kuvataidekoulu ja tanssi
sv konstskola
en art classes
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
# adult-education-centre
fi kansalaisopiston kurssi
sv medborgarinstitutets kurs
en adult education course
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
# adapted-sports
fi soveltavaa liikuntaa erityislapselle
sv anpassad motion
en adapted sports for special kids
# swimming
fi uimakoulu
sv simskola
en swimming lessons
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
# playground
fi leikkipuisto ja puistotäti
sv lekpark
en playground with staff
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
# recreation-services
fi vapaa-aikatoimen ohjaaja
sv fritidsledare
en recreation officer
`;
