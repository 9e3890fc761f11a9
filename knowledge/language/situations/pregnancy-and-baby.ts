/** What people say of the concepts of `lexicon/pregnancy-and-baby.ts`. */
export const pregnancyAndBabySaid = `
# maternity-clinic
fi raskaana ja haluais ensimmäisen käynnin
fi plussa testissä, mihin varataan aika
fi odottavan äidin seurantakäynnit ja ultra
fi raskausviikkoja kymmenen eikä oo vielä käyny missään
fi verenpaine koholla odottaessa, kätilö tai terkka
fi plussasi juuri, yksin ilman kumppania
fi raskaus todettu lomalla, ilmoittautuminen
fi kaksi viivaa testissä, mihin ekaks varataan aika
fi rv 12 eikä oo käyny missään vielä
fi odottava äiti kysyy verenpaineesta ja turvotuksesta
fi kuukautiset jääny pois ja pahoinvointia, haluaa pitää
fi vauvan liikkeet tuntuu vähäisiltä viikolla 30
fi turvapaikanhakija raskaana, ensimmäinen käynti ja tulkki
fi raskausajan sokerirasitus poikkeava
fi äitiysavustuspakkaus vai raha, todistus tarvitaan
fi jälkitarkastus synnyttäneelle, missä tehdään
fi 17v tyttö raskaana ja aikoo pitää lapsen
sv gravid och vill boka första besöket
sv tio veckor på väg och inte varit någonstans
sv blivande mammas kontroller
sv just fått positivt test
sv två streck på testet, var bokar man första tiden
sv i vecka tolv och int varit nånstans
sv väntande mamma me högt blodtryck och svullnad
sv intyget för moderskapsunderstödet saknas
sv 17-åring som är gravid och vill behålla barnet
en pregnant and needs the first appointment
en ten weeks along and not seen by anyone
en expectant mother's check-ups
en positive test, where to register
en two lines on the test, where to book first visit
en twelve weeks along and not seen anyone yet
en expecting mother asks about blood pressure and swelling
en sugar test was abnormal in week 26
en asylum seeker expecting, first check with interpreter
fi apteekin testi näytti plussaa eilen ja nyt ei tiedä kenelle soittaa ensin
fi turvotusta nilkoissa ja päätä särkee, laskettu aika kesäkuussa
fi odottava kassa kysyi missä käydään mittaamassa sydänäänet kun ei oo autoa
fi gravida, rv 9, ei vielä kontaktia mihinkään, lähettäisin seurantaan
fi maha on kova ku kivi illalla ja vasta viikolla kakskytkuus, kuka tsekkaa
fi rouva odottaa neljättä lastaan eikä ole käynyt kertaakaan mittauksissa
fi serkku tuli ulkomailta viidennellä kuulla eikä täällä kukaan oo kattonu sitä
fi lääkäri kirjoitti että rautaa pitää syödä, kuka kattoo hemoglobiinin odotusaikana
fi kuudes kuukausi ja vaivaa liitoskivut, ei meinaa päästä portaita
fi lukiolainen oksentaa aamuisin ja laski just päivät, aikoo pitää
fi oon kolmannella kuulla ja hoidan tarhassa lapsia joilla parvorokko, kenelle puhun
fi mihin todistus siitä että on yli viis kuukautta raskaana, kela kyselee
fi anoppi sano et pitäs käyä näyttämäs ku kakkonen on tulossa ja verta vähä tullu
fi kuus viikkoo synnytyksestä, kuka kattoo onko paikat parantunu
sv hon väntar i augusti och blodtrycket hoppar upp varje gång hon mäter på apoteket
sv en au pair hos oss spyr om mornarna och tror hon är med barn, vart ska hon
sv järnvärdet lågt i sjunde månaden, vem följer upp det
sv barnet i magen rör sig mindre än i går, sku nån lyssna
sv flyttade från sverige i femte månaden, vem tar över kontrollerna
sv femte veckan efter bb, var görs efterkollen
en my cleaner is four months along and nobody has listened to the heartbeat yet
en swollen ankles and headaches, due in june, who measures her
en exchange student did two tests this morning, both positive, she wants to keep it
en i am expecting and work with kids who have parvovirus, who do i talk to
# child-clinic
fi vauvan paino ei nouse ja punnitus
fi nelivuotistarkastus, kenelle aika
fi taaperon kasvukäyrä ja rokotukset
fi puolivuotiaan tarkastus jäi väliin
fi lastenneuvolaan muuton takia uusi terkka
fi pikkulapsen kehitys mietityttää, neuvolan seuranta
fi kolmikuisen ihottuma ja rokotus
fi 18 kuukauden tarkastus
fi lapsi 3v ei kasva, neuvolakäynti
fi yksivuotias ei nouse seisomaan, pitääkö huolestua
fi paino ei nouse kolmikuisella, missä punnitaan
fi neljävuotistarkastus jäi väliin kun muutettiin
fi taapero ei opi potalle vaikka kolme täyttää
fi mitä sanottiin kasvukäyrästä, hyppäs alas
fi puolivuotiaan kiinteät, milloin aloittaa
fi 2v ei sano kuin mama, mitä terkkari sanoo
fi ihottumaa pyllyssä vauvalla, kysytään hoitajalta
fi laajassa terveystarkastuksessa huolta viisivuotiaasta
fi perhe ei tullut pienen tarkastukseen kolmeen kertaan
sv babyns vikt går inte upp, vägning
sv fyraårskontroll
sv sexmånaderskontrollen missades
sv artonmånaderskontroll
sv trettonmånaders utslag och vaccin
sv ettåringen ställer sig int upp, ska man oroa sig
sv trillat på tillväxtkurvan, var väger man babyn
sv fyraårskontrollen uteblev när vi flyttade
sv när börjar man me fast föda åt halvåringen
sv treåringen kan int gå på pottan
en baby is not gaining weight, needs weighing
en four-year check-up
en toddler's growth and vaccinations
en eighteen-month check
en rash and vaccine for a three-month-old
en one-year-old does not stand up, should we worry
en three month old not gaining, where to weigh
en we missed the four year check when moving
en when to start solid food for a six month old
en parents did not come to toddler check three times
fi kymmenkuinen ei konttaa vaan hinkkaa pyllyllä, onko se normaalia
fi puolitoistavuotias kävelee varpaillaan koko ajan
fi vauvan napa märkii kotiinpaluun jälkeen
fi päälaella lättänä kohta kun nukkuu aina samalla puolella, 4 kk
fi kolmevuotiaan puheesta ei saa selvää kukaan muu ku äiti
fi tarhasta pyydettiin vanhempia varaamaan viisvuotiaan iän mukainen käynti
fi taaperon jalat kääntyy sisäänpäin ja kompuroi hiekkalaatikolla
fi perhe tuli juuri maahan, yksivuotiasta ei ole kukaan mitannut eikä punninnut
fi kahden viikon ikäinen pulauttelee kaiken, pitäskö punnita välillä
fi nelivee ei erota värejä eikä piirrä päätä ihmiselle, eka tarkastus syksyllä
fi soseet menee lattialle, 7 kk syö vaan maitoa
fi isä kysyy monta desiä maitoo kaksvuotiaan pitäs juua ku muuta ei syö
fi oliko se d-vitamiini kaks vai viis tippaa puolvuotiaalle
sv bebisen är platt i bakhuvudet, fyra månader gammal
sv lillebror på ett och ett halvt går bara på tå
sv treåringen vägrar blöjfritt och storasyster var torr i den åldern
sv navelstumpen luktar illa, vi kom hem från bb förra veckan
sv femårskollen har vi glömt helt och hållet, mamman skäms
en ten month old scoots on her bottom and will not crawl, normal or not
en newly arrived family, nobody has weighed or measured the toddler here
en flat spot on the back of the baby's head
en how many drops of vitamin d for my six-month-old
# clinic
fi neuvolan ajanvaraus ja puhelinaika
fi neuvolan terkka ei vastaa
fi neuvolan ajanvarauksen numero
fi millon neuvolan puhelinaika on
fi pitääkö siirtää neuvola-aika kun isä haluaa mukaan
fi kumpaan neuvolaan kuulutaan uudella osoitteella
fi neuvolassa jonotan puhelimessa eikä kukaan vastaa
fi voiko neuvolan vaihtaa toiseen toimipisteeseen
fi neuvolan terkka vaihtui, kuka on meidän uusi
fi netissä varattava neuvola-aika ei onnistu tunnuksilla
fi jätin soittopyynnön neukkaan eikä oo soitettu
fi neuvolakortti hukkui
sv rådgivningens tidsbokning
sv numret ti rådgivningens tidsbeställning
sv till vilken rådgivning hör vi på nya adressen
sv rådgivningskortet är borta
sv ingen svarar på rådgivningen när man ringer
sv kan man byta rådgivning
en clinic appointment line for families
en phone time of the neuvola clinic
en which neuvola do we belong to at our new address
en clinic nurse changed, who is ours now
en can we switch neuvola
en lost our clinic card
fi mies tarvii vahvistuksen ajasta ku työvuorolista lyödään lukkoon tänään
fi aika oli kello kahdeksan mutta auto ei lähteny, mihin perun
fi tulkki puuttuu huomiselta ajalta terkkarille, kuka tilaa sen
fi omahoitaja jäi eläkkeelle eikä kukaan kertonu uutta nimeä
fi muutettiin kirkonkylälle, siirtyykö vauvan paperit itestään uudelle terveydenhoitajalle
fi puhelinaika on vaan yhdeksästä kymmeneen ja olen silloin luokassa
fi saako mummo tuoda lapsen sovitulle terkkarikäynnille jos vanhemmilla töitä
fi takaisinsoittoa oottelen jo kolmatta päivää terkkarilta, vauvan asia
fi mistä ovesta sinne raskaana olevien ja vauvojen puolelle mennään, rakennus on remontissa
fi kortti jossa on kaikki mitat jäi junaan
fi parkkipaikkaa tuplarattaille ja hissiä ei löydy, onko muuta toimipistettä
sv telefontiden är slut innan jag hinner ner från skiftet, kan man skriva istället
sv vi måste avboka hälsovårdarens tid i morgon för bilen är på service
sv babyns papper följde int med när vi flyttade över bron
sv mommo kommer med babyn till hälsovårdaren, behöver hon fullmakt
sv de bytte hälsovårdare tre gånger på ett år, får man önska
en how do i cancel tomorrow's nurse visit for the baby, the line is always busy
en interpreter missing for the family's nurse appointment on thursday
en do our baby's records move by themselves when we change address
# family-planning
fi kierukka ja ehkäisy synnytyksen jälkeen
fi ei enää lisää lapsia, ehkäisyneuvola
fi kumi repesi lauantaina, mitä pitää tehdä
fi kuukautiset kaks viikkoa myöhässä eikä lasta haluta
fi 15v tyttö tahtois pillerit ettei äiti saa tietää
fi kierukan vaihto mistä
fi ei haluta enempää lapsia, mitä vaihtoehtoja miehelle
fi kaksi vuotta yritetty eikä tärppää
fi vahinkoraskaus ja harkitsee keskeyttämistä
fi pillereistä migreeni, joku muu keino
fi imettävälle sopiva keino ettei tuu heti uutta vauvaa
fi ilmaiset e-pillerit alle kakskytviis, missä
sv preventivmedel efter förlossningen, spiral
sv gummit sprack i lördags, va gör man
sv mensen två veckor sen och vill int ha barn
sv 15-åring som vill ha piller utan att mamma vet
sv försökt bli gravid i två år
sv var byter man spiral
en contraception after birth, coil
en condom broke on Saturday, what to do
en period is late and she does not want a baby
en girl 15 wants the pill without mum knowing
en trying for two years with no luck
en where to change an iud
fi kapseli käsivarressa vaihtoiässä, viis vuotta täynnä ja haluis uuden
fi mies miettii piuhojen katkaisua kun on jo neljä muksua
fi opiskelijalla menkat sekasin laastarin jälkeen
fi viiden lapsen äiti pelkää että tulee kuudes, uskonnollinen suku vastustaa ehkäisyä
fi kylällä ei uskalla ostaa kortsuja kun kassa on tuttu, 16 vee
fi kaksviivanen testi ja itku, ei missään nimessä nyt kolmatta lasta
fi unohtu kumi bileissä lauantai-iltana, apteekki jo kiinni
fi onko 38 liian vanha yrittämään, ovulaatiotestit ei näytä mitään
fi kierukan lanka ei tunnu enää
fi keskeytyslääke kotiin vai osastolle, nuori kysyy peloissaan
sv hon vill int bli med barn innan studierna är klara, vad passar migränmänniskor
sv p-staven har suttit fem år och ska ut
sv tjej i nian vågar int köpa kondomer i bykiosken
sv fyra barn räcker, mannen undrar om sterilisering
sv vill avbryta graviditeten men är rädd för att någon ska se henne i väntrummet
en morning after pill needed, it is saturday evening
en four kids is enough, he asks about a vasectomy
en the implant in her arm runs out this spring
# childbirth
fi synnytyspelko, pelkää sektiota
fi lapsivuodeosastolla ja synnytystapa-arvio
fi synnytys edessä ja pelottaa kauheesti
fi pelkää niin paljon synnyttämistä että tahtoo sektion
fi edellisestä lapsesta jäi kauheat muistot salista
fi supistuksia viiden minuutin välein, mihin soitetaan
fi ei kielitaitoa ja synnytys lähellä, saako doulan
fi toivelista siitä miten vauva saa tulla, kuka käy läpi
fi lapsivedet meni, lähdetäänkö
fi miehen osallistuminen leikkaussalissa
fi lähin synnytyssairaala on tunnin ajon päässä, jännittää
fi ammeessa tai istukan kanssa, haluais luonnollisesti
fi itkee kun ajattelee sitä h-hetkeä, laskettu aika kuukauden päästä
sv rädd för förlossningen
sv förlossningsrädsla och kejsarsnitt
sv så rädd för att föda att hon vill ha snitt
sv hemska minnen från salen förra gången
sv värkar var femte minut, vart ringer vi
sv en timmes körning till BB, det skrämmer
sv kan man få doula om man int kan språket
en terrified of giving birth
en fear of labour
en so scared of labour she asks for a section
en bad memories from the last delivery haunt her
en contractions every five minutes, who to call
en hospital is one hour away and waters broke
en a doula for a mother without the language
fi viikko yli lasketun ajan ja alkaa hermo mennä, käynnistetäänkö
fi supistaa kotimatkalla lumituiskussa, kuka antaa ohjeen jäädäänkö tien varteen
fi tahtois synnyttää kotona niinku mummi aikanaan
fi repesi pahasti esikoisesta eikä uskalla alateitse toista
fi vaimo haluaa että synnytyksessä on vain naisia, miten toivomus kerrotaan
fi puhelu kätilölle kun limatulppa irtosi ja vettä tihkuu
fi vauva on perätilassa viikolla 37, käännetäänkö
fi saako nelivuotias tulla katsomaan pikkusiskoa lapsivuodeosastolle
fi epiduraali ei toiminu viimeks ja nyt neulakammo
fi jälkipuinti kätilön kanssa jäi saamatta vaikka synnytys oli kauhea
sv hon gick en vecka över och undrar om det sätts igång
sv barnet ligger i säte, vecka 37, mamman panikar
sv får storebror komma på besök på avdelningen efter att babyn fötts
sv vill prata igenom förra förlossningen med en barnmorska innan nästa
sv vattnet sipprar, är det dags att åka eller vänta ti morgonen
en baby is breech at 37 weeks, what happens next
en wants only female staff in the delivery room
en one week overdue and nervous, when do they induce
# birth-preparation
fi ensimmäistä odottaville kurssi vanhemmaksi
fi perhevalmennus isille ja äideille ennen vauvan tuloa
fi ensikertalaiset haluais oppia kylvettämään vauvan ja hengitystekniikkaa
fi iltakurssi tuleville vanhemmille, milloin alkaa
fi esikoista odottava pari kaipaa muita odottajia
fi opetellaan vaipanvaihtoa ennen syntymää
fi verkossa katsottavat videot tuleville äideille ja isille
fi mitä laitosreppuun ja miten puoliso voi tukea, jossain kerrotaan?
fi englanniksi tunteja raskaana oleville
fi perhevalmennuksen seuraava ryhmä
fi tutustumiskäynti sairaalan osastolle ennen h-hetkeä
fi miten parisuhde muuttuu vauvan myötä, jotain valmennusta
sv kurs för dem som väntar sitt första barn
sv familjeförberedelse
sv förstföderskor vill lära sig bada baby och andas rätt
sv kvällskurs för blivande föräldrar
sv öva blöjbyte innan babyn föds
sv par som väntar sitt första och vill träffa andra väntande
sv besök på avdelningen innan det är dags, ordnas det
en class for first-time parents-to-be
en first-timers want to learn bathing a baby and breathing
en evening class for parents-to-be
en classes in English before the baby arrives
en couple expecting their first wants to meet others expecting
en tour of the ward and tips on how partner helps
fi kumpikaan ei oo ikinä pidelly vastasyntynyttä, missä harjotellaan nukella
fi esikoinen tulossa jouluksi, iltaisin tietoa pariskunnalle
fi mies pyörtyy verta nähdessä ja haluis tietää etukäteen mitä salissa tapahtuu
fi laskettu huhtikuussa, onko jotain tapaamisia muiden odottajien kaa
fi rentoutumista ja ponnistusasentoja opetellaan missä
fi kaksosia odottava pari kaipaa ennakkotietoa arjesta vauvojen kanssa
fi isyyteen valmistava ilta, saako tulla ilman puolisoa
fi toisen lapsen odottajille kertausta, ekasta kymmenen vuotta
fi mitä sairaalakassiin ja turvaistuin kuntoon, kuka käy läpi ensikertalaisten kanssa
fi teiniparin pitäs oppia miten vauvaa käsitellään ennen ku se tulee
sv förstagångspar vill öva att hålla i en nyfödd, med docka eller så
sv var lär man sig andas och slappna av inför det stora
sv föräldrakväll på svenska för dom som väntar, finns sånt
sv farsan svimmar av blod och vill veta vad som händer i salen
en we have never held a newborn, where can we practise
en expecting couple from abroad wants an evening in english about the first weeks
en second time around after ten years, a refresher before the baby
# breastfeeding
fi imetys ei onnistu, rinnat kipeät
fi maito ei riitä, vauva hermostuu rinnalla
fi rinnanpää haavoilla
fi pulloruokinnasta takaisin rinnalle
fi tissit kivikovat ja kuume nousi
fi vauva huutaa rinnalla eikä saa otetta
fi maito ei tunnu riittävän, lisämaitoa jo kolmannes
fi haavaumat nänneissä, jokainen syöttö on kipua
fi äiti haluis lopettaa täysin, miten alas ajetaan
fi rintakumista eroon pääseminen
fi onko lääke turvallinen kun vauva syö rintaa
fi kireä kielijänne ja imu heikko
fi tissitakiainen yksvuotias, miten vierottaa
fi vertaisäitejä jotka tietää pumppaamisesta
sv amningen fungerar inte, ont i brösten
sv mjölken räcker inte
sv bröstet är stenhårt och feber
sv babyn skriker vid bröstet och får int tag
sv mjölken räcker int till, ger ersättning
sv såriga bröstvårtor, varje matning gör ont
sv hur slutar man amma en ettåring
en breastfeeding hurts, baby will not latch
en not enough milk
en breasts rock hard and a fever
en baby screams and cannot latch
en milk does not seem enough, giving formula
en sore nipples, each feed hurts
en how to wean a one-year-old from nursing
fi vauva puree hampailla ja äiti haluis jo luopua
fi kolmen päivän ikäinen ei jaksa imeä, paino pudonnu kymmenen prossaa
fi rintapumppua lainaan, imuteho kotipumpussa surkee
fi toinen puoli tuottaa ja toinen ei ollenkaan
fi palaan töihin kun vauva on 7 kk, miten pakastetaan maito
fi kaksosten syöttö rinnalta samaan aikaan, tyynyjen kanssa ei onnistu
fi patti kainalossa ja punainen läiskä, vauva nelikuinen
fi iltatissi taistelu, kaksvuotias ei luovu
fi synnytyslaitokselta lähti pullon kanssa kotiin vaikka ois halunnu täysimettää
fi oon tupakoinu, voinko silti antaa omaa maitoo
sv bitet gör så ont att hon gråter varje gång babyn ska äta
sv ena sidan ger nästan inget, femveckors baby
sv kan man låna en elektrisk pump nånstans
sv röd fläck och feber, hon har tre månader gammal baby som äter var tredje timme
sv ska tillbaka på jobb, hur fryser man in mjölk
en baby bites and mum is thinking of stopping
en where can i borrow a strong pump
en three days old, too sleepy to suck, weight down ten percent
en one side makes nothing, the other is bursting
# baby-family-exhaustion
fi äiti itkee kun vauva huutaa eikä tunnu saavan yhteyttä
fi synnytyksestä kaks kuukautta, alakulo ja tyhjä olo
fi tuore äiti ei jaksa nousta eikä iloitse vauvasta
fi baby blues ei mene ohi
fi vanhemmat valvoo yöt ja riitelee, vauva itkuinen
fi isä uupunut koliikkivauvan kanssa
fi äidillä pelottavia ajatuksia vauvan satuttamisesta
fi äiti ei halua pitää vauvaa sylissä
fi synnytyksen jälkeen ahdistus ja unettomuus, imeväinen
fi vauvaperheessä äiti romahti
fi odottavan äidin masennus
fi kuukauden ikäisen äiti itkee eikä tunne iloa
fi epds-pisteet koholla, äiti vähättelee
fi öitä valvottu kaks kuukautta, vauva koliikki ja isä töissä
fi pelottaa että satuttaa vauvaa kun on niin väsynyt
fi vauva-arki murskas kaikki haaveet, tuore äiti musertuu
fi synnytyksestä kolme viikkoa ja äiti ei nouse sängystä
fi isäkin alakuloinen vauvan tulon jälkeen
fi tuore äiti ahdistuu jokaisesta itkusta ja tarkistaa hengitystä
fi pikkuvauvaperhe, ei tukijoukkoja, molemmat zombeja
fi äiti toivoo ettei vauvaa olis koskaan syntynyt
sv nyblivna mamman gråter hela dagarna
sv tom och nedstämd efter förlossningen
sv orkar inte med bebisen
sv pappan är slut av kolikbebisen
sv mamman vill inte hålla babyn
sv ångest och sömnlöshet efter förlossning
sv gravid och deprimerad
sv mamma ti en månad gammal baby gråter och känner ingen glädje
sv höga poäng på epds men hon viftar bort det
sv kolik i två månader och pappan på jobb
sv rädd att hon ska skada babyn av trötthet
sv nybliven mamma stiger int upp efter förlossningen
sv mamman orkar inte med bebisen och gråter hela dagarna
sv sex veckor efter förlossningen, känner inget för babyn
en new mother cries all day and feels nothing for the baby
en low mood since giving birth
en exhausted parents with a screaming newborn
en scary thoughts about harming the baby
en mother will not hold the baby
en anxiety and insomnia after delivery
en pregnant and depressed
en mother of a one month old cries and feels no joy
en high score in the postnatal mood form
en colic for two months and partner at work
en afraid she will hurt the baby because so tired
en new dad low after the birth too
en mom with a 6 week old cries all day and feels nothing
fi neljän viikon ikäinen karjuu illasta aamuun ja isä lyö nyrkkiä seinään
fi vauva on kuusviikkonen ja äiti sano et vois ajaa autolla puuhun
fi vanhemmat vaihtaa vahtivuoroo kahen tunnin välein, vauvalla refluksi, kumpikin ihan sumussa
fi äiti ei oo käyny suihkussa neljään päivään kun pikkunen ei irtoo sylistä
fi nelikuisen äiti, itkuisuus, ruokahaluttomuus, epds 17
fi hän katsoo vauvaa eikä tunne yhtään mitään, hymyilee vaan meille
fi rouva kertoi pelkäävänsä pudottavansa pienokaisen parvekkeelta
fi esikoinen kolmikuinen ja nainen ei halua mennä ulos eikä vastata viesteihin
fi pappa soitti ku tytär ei jaksa nostaa omaa vauvaansa pinnasängystä
fi raskausviikolla 33 itkee joka ilta ja sanoo ettei halua koko lasta
fi vauva nukkuu hyvin mut äiti valvoo silti ja vahtii hengittääkö se
fi koliikki jatkunu kymmenen viikkoa, naapuri koputtaa seinään ja äiti huutaa takas
fi meijän vauva kaks kuukautta, mieheni ei enää puhu, istuu pimeässä
fi ihan sairaan väsynyt kahden kuukauden vauvan äiti pyyhki kyyneliä kaupan vaippahyllyllä
sv sjuveckors baby och mamman säger att hon kunde köra i diket
sv pappan slog näven i väggen när kolikbabyn int tystnade
sv hon har int duschat på fyra dar för babyn vill bara vara i famnen
sv höggravid, gråter varenda kväll och vill int ha barnet längre
sv mamman ligger vaken och lyssnar om tremånaders andas fast han sover gott
sv båda föräldrarna går som i dimma, refluxbaby på två månader
en four weeks old, screams dusk till dawn, dad punched a wall
en she smiles at us but says she feels nothing when she looks at her newborn
en thirty-three weeks and crying every evening, says she does not want it any more
en baby sleeps fine but the mother lies awake checking he breathes
fi yöimetykset, kahden kuukauden vauva ja esikoinen joka kiipee, äiti romahti lattialle
fi vauvan jälkeen pimeetä, ei pese hampaita, viisviikkonen huutaa sylissä
fi isä kertoi itkien että pelkää lasta heittäväänsä kun se kirkuu kolmatta tuntia, 7 vk
# baby-sleep
fi puolivuotias herää tunnin välein
fi unikoulu, vauva ei nuku omassa sängyssä
fi perhe ei oo nukkunu kuukausiin, 8 kk heräilee
fi nukahtaminen kestää tunteja, taapero
fi puolvuotias herää tunnin välein tissille
fi ysikuinen nukahtaa vain rattaisiin
fi vauva kukkuu kahdelta yöllä kolme tuntia
fi tassutellaan vai annetaanko huutaa, kuka opettaa
fi päiväunet ei onnistu kun vauva herää pienestäkin
fi kaksivuotias kiipee sängystä sata kertaa ennen nukahtamista
fi ammattilainen yöksi opettamaan lasta nukkumaan
fi perheen yöt pilalla kun taapero herää huutamaan
fi nukutus kestää kolme tuntia joka ilta
fi yösyötöistä luopuminen kahdeksankuisella
sv sexmånaders vaknar varje timme
sv sömnskola, babyn sover inte
sv halvåringen vaknar varje timme
sv somnar bara i vagnen
sv babyn är vaken från två ti fem på natten
sv nattningen tar tre timmar varje kväll
sv hur slutar man me nattmål åt åttamånaders
en baby wakes up every hour
en sleep training for an eight-month-old
en six month old wakes up every hour
en baby only falls asleep in the pram
en bedtime takes three hours nightly with the toddler
en how to stop night feeds at eight months
en awake from two until five, who teaches sleeping
fi 10 kk nousee seisomaan pinnasängyssä kolmelta ja haluis leikkiä
fi päikkärit vaan autossa, isä ajaa lenkkiä moottoritietä
fi nukahtaa tissille ja herää heti ku laskee patjalle, 5 kk
fi taapero valvoo puol yhteentoista vaikka valot sammutettu kaheksalta
fi tutti tippuu kymmenen kertaa yössä ja huuto alkaa
fi puoltoistavuotias siirtyy yöllä vanhempien väliin ja potkii
fi yöunet pirstaleina ysikuisella, äiti jaksaa kyllä mut haluis keinoja
fi milloin yksi päiväuni riittää, vuoden ikäinen kukkuu illalla
fi vuorokausirytmi kääntynyt vauvalla mökkiviikon jälkeen
fi siirto omaan huoneeseen kakstoistakuiselle, huutokonsertti
sv pappan kör runt i bilen för att babyn ska ta sin tupplur
sv tiomånaders står upp i spjälsängen klockan tre och vill leka
sv nappen faller ut och hela huset väcks, åttonde gången i natt
sv när räcker det med en tupplur, ettåringen är pigg till elva
sv småttingen kryper in mellan oss varje natt och sparkar
en dummy falls out ten times a night
en ten month old stands in the cot at three wanting to play
en naps only in a moving car
en wakes the second you lay him down, five months old
fi 14 kk nukkuu vaan rintareppuun, sängyssä huutoa, keinoja siihen
fi puolitoistavuotiaan heräilyt alko hampaiden myötä, tassuttelu ei auta mitään
# early-interaction
fi vauva ei ota katsekontaktia, äiti etäinen
fi varhainen vuorovaikutus äidin ja vauvan välillä huolettaa
fi äiti ei osaa lukea vauvan viestejä
fi äiti ei katso vauvaa silmiin eikä juttele sille
fi vauva tuntuu vieraan lapselta, sanoo äiti
fi kahdeksankuinen ei hae kontaktia eikä hymyile takaisin
fi äidin ja vauvan välit etäiset pitkän keskola-ajan jälkeen
fi vauva kääntää pään pois aina kun äiti lähestyy
fi mekaanista hoitamista, ei sylittelyä eikä ääntelyä vauvalle
fi taapero menee kenen tahansa syliin eikä etsi vanhempaa
fi ei osaa lukea vauvan viestejä, nälkä ja väsymys menee sekaisin
fi vanhemmat käsittelee vauvaa kovakouraisesti, sävy kireä
fi lapsi ja adoptioäiti ei löydä toisiaan
sv samspelet mellan mamma och baby oroar
sv babyn möter inte blicken
sv mamman ser int babyn i ögonen å pratar int me hen
sv babyn känns som nån annans, säger hon
sv åttamånaders ler int tillbaka och söker int kontakt
sv vänder bort huvudet när mamman kommer nära
sv småbarnet går i famnen på vem som helst
en baby avoids eye contact, mother is distant
en bonding between mother and baby is a worry
en mother does not look at or talk to her baby
en says the baby feels like a stranger's
en eight month old does not smile back or seek contact
en parents handle the infant roughly, tense tone
en toddler goes to anyone and never looks for mum
fi äiti selaa kännykkää syötön ajan eikä vauva enää yritä saada katsetta
fi yksivuotias satuttaa itsensä eikä hae lohtua keneltäkään
fi synnytys meni pieleen ja nyt vauva tuntuu syylliseltä, äiti pitää käsivarren mitassa
fi kun isä kumartuu puolivuotiaan puoleen, vauva jäykistyy
fi vuorovaikutusvideointi neljäkuisen ja vanhemman kanssa, kuka tekee
fi sijaisperheestä kotiin palannut kymmenkuinen ei katso äitiin
fi neuvolan huoneessa vauva jokeltaa seinälle, äiti ei vastaa
fi kuuro äiti ja kuuleva vauva, miten he löytää yhteisen kielen
fi vauva itkee ja äiti nauraa, viestit menee ohi
fi äiti sanoo neljäkuisesta että tuo kiusaa mua tahallaan
fi vastasyntynyttä syötetään pullosta sitteriin eikä pidetä lähellä
sv mamman säger att fyramånaders babyn jäklas med flit
sv hon matar i babysittern och håller aldrig nära
sv ettåringen slår sig och söker inte tröst hos någon
sv babyn stelnar till när pappan böjer sig fram
sv filma samspelet mellan mamma och sexmånaders, vem gör det
en the mother scrolls her phone while feeding and the baby gave up looking
en one-year-old falls, hurts himself and goes to nobody for comfort
en mum says her four month old annoys her on purpose
fi puolivuotias jähmettyy kun äiti laulaa, äiti ei siedä vauvan kosketusta
fi sairaalassa syntymästä asti ollut vauva, isä ei tiedä miten olla sen kaa
# mother-child-home
fi ensikotiin äiti ja vastasyntynyt, ympärivuorokautinen tuki
fi nuori äiti ei pärjää vauvan kanssa yksin kotona, asuminen
fi nuori äiti ja vastasyntynyt, ei pärjää kotona ilman ympärivuorokautista apua
fi harkitaan että äiti muuttaa vauvan kanssa laitokseen opettelemaan hoitoa
fi sosiaalityön jakso vauvaperheelle asuen siellä
fi odottaja jolla ei lapsen kanssa kotiinpaluu turvallista ilman valvontaa
fi äidin kyky hoitaa vauvaa arvioitava yötäpäivää
fi kuinka kauan vauvaperhe asuu siellä ja saako isä olla mukana
fi päiväryhmä vauvaperheille joissa monia vaikeuksia
fi vauvan kotiuttaminen sairaalasta viivästyy, tuettu asumispaikka perheelle
fi alaikäinen äiti, omat vanhemmat ei auta, asumista vauvan kanssa
fi kokeillaanko kotia ennen sijoitusta, äiti ja vauva yhdessä yksikössä
sv mödrahem för mamma och nyfödd
sv ung mamma klarar int babyn hemma utan stöd dygnet runt
sv flytta in me babyn nånstans där man lär sig sköta
sv får pappan bo me mamman å babyn på enheten
sv bedömning dygnet runt av hur hon sköter den nyfödda
sv minderårig mamma utan hjälp, boende me baby
en residential home for mother and newborn
en young mother cannot manage newborn at home without round the clock support
en live-in place where she learns to care for the baby
en may the dad stay there with mother and infant
en assess day and night how she cares for the newborn
en day group for families with a baby and many difficulties
fi 18-vuotias synnytti eikä kukaan usko että hän osaa yksin, tarvitaan asuinpaikka jossa ohjaaja yötäpäivää
fi odottava äiti poistui päihdeosastolta, minne vauvan kanssa asumaan ettei otettaisi pois
fi kehitysviive äidillä, vastasyntynyt, kotiutus vain valvottuun yksikköön
fi vauva kahden viikon ikäinen ja äiti jättää sen itkemään, tarvitaan hoivan ohjausta vuorokauden ympäri
fi kätilö: kotiutus perjantaina, ei uskalla päästää heitä keskenään yksiöön
fi mies hakkasi ja vauva on viiden päivän ikäinen, pitempi paikka missä opittais yhdessä
fi isä ja kuuden viikon ikäinen ilman äitiä, ottaako yksikkö miehen asumaan
fi nuoripari ja keskonen, asuisivat puoli vuotta jossain missä joku on kaverina öisin
fi raskaana rv 34 ja kadulla, paikka ennen synnytystä missä saa jäädä vauvan kanssa
fi jakso loppuu toukokuussa ja vauva täyttää vuoden, minne ensimmäinen oma koti
fi avopuolen päiväryhmä, vauvan kanssa käydään syömässä ja hoitamassa mut yöksi kotiin
sv sjutton år, föder i mars, vågar ingen skicka hem henne ensam med babyn
sv hon lämnade avgiftningen, var kan hon bo med den nyfödda under uppsikt
sv kan en pappa med sex veckors baby få flytta in på enheten
sv bo ett halvår nånstans där nån är vaken med henne och babyn om natten
en pregnant at 34 weeks and on the street, somewhere to stay on with the baby afterwards
en midwife will not send them home alone on friday, a place with staff all night
en learning disabled new mum, discharge only to somewhere she lives with supervision
# multiples-and-preterm
fi kaksosvauvat, kädet ei riitä
fi keskonen pääsi kotiin
fi kolmoset syntyi, apua arkeen
fi vauva syntyi viikolla 28 ja on vielä teholla
fi kolmoset kuukauden päästä, muita samanlaisia perheitä
fi kaksi vauvaa yhtaikaa itkee, miten imettää molempia
fi keskolan jälkeen kotiin, pelottaa hengitys
fi tuplarattaat ja tuplamäärä vaippoja, monikkovanhempien porukka
fi etuajassa tullut lapsi, korjattu ikä ja kehitys
fi tuliko siellä kaksi sydänääntä, äiti shokissa
fi 900-grammaisena syntynyt menossa eskariin
fi identtiset ekaluokkalaiset, samaan vai eri luokkaan
fi isosisaren vointi kun vanhemmat kulkee keskolassa
sv tvillingar, händerna räcker inte till
sv för tidigt född kom hem
sv babyn kom i vecka 28 och ligger på intensiven
sv trillingar om en månad, andra likadana familjer
sv hur ammar man två på en gång
sv rädd för andningen efter prematuravdelningen
sv identiska ettor, samma klass eller olika
en twins and not enough hands
en premature baby came home
en baby born week 28 still in intensive care
en triplets due next month, other families like that
en how to nurse two at once
en scared about breathing after coming home from the neonatal ward
en came ten weeks early, corrected age and development
fi ultrassa kaksi sykettä ja perhe miettii isompaa autoa ja kaikkea muuta
fi toinen kaksosista kotona ja toinen yhä sairaalassa
fi hengityshälytin piippaa ja äiti hyppää joka kerta, syntyi 29. viikolla
fi viiskuinen joka on oikeesti kolmekuinen, verrataanko muihin
fi kaksoset vuoroviikoin hereillä, yks syö ku toinen nukkuu
fi neljän viikon ikäinen, happipullo mukana kotona, vanhemmat pelkää infektioita
fi kolmen vauvan turvaistuimet ei mahdu autoon, mistä vinkkejä muilta
fi samat geenit ja eri luokat, kaksosten äiti haluais neuvoja muilta
fi kengurua nahkaa vasten nicussa, isä pääsee vaan viikonloppuna
fi pikkukeskosen vanhemmille porukka, jotka on käyny saman läpi
sv en av tvillingarna är hemma och den andra kvar på sjukhuset
sv född i vecka 29 och larmet piper, mamman hoppar till
sv ska man räkna från beräknade dagen, babyn kom nio veckor för tidigt
sv tre bilstolar i baksätet, hur gör andra trillingfamiljer
en one twin at home and the other still in hospital
en born in week 29, the alarm beeps and mum jumps every time
en three car seats do not fit, tips from other triplet families
# child-loss
fi vauva kuoli kohtuun
fi keskenmeno ja suru
fi vanhemmat menettivät lapsensa
fi kätkytkuolema
fi vauva kuoli kohtuun viikolla 34
fi kätkytkuolema perheessä, päiväkoti haluaa tietää miten tukea
fi kolmas keskenmeno ja pari murtuu
fi lapsensa haudanneet vanhemmat etsii muita jotka tietää
fi liikenteessä menehtyi heidän seitsemänvuotias
fi tyhjä sänky ja vauvanvaatteet, äiti ei pysty puhumaan
fi syöpään kuollut poika, isä ei pääse eteenpäin
fi luokkakaveri kuoli, sen lapsen vanhemmat romahti
fi sukulaiset välttelee kun oma lapsi kuoli
fi keskeytys sikiön vamman takia ja suru jäi
sv missfall och sorg
sv föräldrar som förlorat sitt barn
sv babyn dog i magen i vecka 34
sv plötslig spädbarnsdöd i familjen
sv tredje missfallet och paret är förkrossat
sv föräldrar som begravt sitt barn söker andra
sv sjuåringen omkom i trafiken
en miscarriage, parents grieve
en stillborn baby
en baby died in the womb at 34 weeks
en cot death in the family, how can nursery support
en third miscarriage and they are broken
en parents who buried a son look for others
en seven-year-old killed in traffic, mother cannot move on
fi pinnasänky piti viedä varastoon, vauva eli kaksi vuorokautta
fi viikolla yhdeksän tuli verta ja kaikki loppu, mies sanoo et yritetään uutta
fi kolme vuotta siitä kun tyttö hukkui mökkirannassa, äiti ei oo käyny siellä
fi hautajaiset tulossa, perhe haluais kummit ja hoitajan mukaan, vauva kuoli osastolla
fi isä puhuu työmaalla pojastaan niinku olis elossa, kuoli keväällä moottoripyörällä
fi nimipäivä, joulu ja syntymäpäivä on kamalia kun lapsi on poissa
fi raskaus keskeytettiin viikolla kakskytyks vamman takia, kukaan ei saanu tietää
fi isovanhemmat suree lapsenlastaan ja omaa tytärtä samalla
fi muut käy neuvolassa vaunujen kanssa, hänellä vain muistolaatikko
fi aikuinen poika kuoli huumeisiin, vanhemmat häpee ja on yksin
fi kaksosista vain toinen jäi eloon, iloa ja surua yhtä aikaa
sv en av tvillingarna dog och den andra växer, glädje och sorg på samma gång
sv tredje julen utan sonen som drunknade vid stugan
sv mannen vill genast försöka igen men hon sörjer missfallet i vecka nio
sv barnsängen måste bäras ut, babyn levde två dygn
sv vuxna sonen dog i droger, föräldrarna vågar int berätta
en they carry a memory box while others push prams
en one of the twins died, joy and grief together
en son drowned at the cottage three summers ago and she never went back
fi pieni arkku kannettiin viikko sitten, äiti istuu yhä lastenhuoneessa valot pois
fi ultrassa ei löytynyt enää sykettä, viikko 21, puoliso sulkeutui kokonaan
fi meidän vauva syntyi elottomana eilen iltana, kuka tulee sairaalaan
fi viisvee karkasi autotielle ja kuoli, isä syyttää itteensä siitä portista
fi ensimmäinen raskaus päättyi keskenmenoon viikolla 7 ja kaikki sanoo et semmosta sattuu
fi nuori aikuinen tyttäremme kuoli yliannostukseen, emme pysty puhumaan kenellekään
fi leukemian hävinneen kuusivuotiaan hautakivi, vanhemmat etsii toisia joille käynyt samoin
fi keskosvauva eli neljä päivää, sisarukset tapasivat hänet kerran
fi päiväkodissa tyhjä naulakko, perheen poika hukkui uimarannalla heinäkuussa
fi äiti pesee yhä kuolleen vauvan bodyt joka sunnuntai
fi kohtukuoleman jälkeen pelottaa uusi raskaus, ketkä ymmärtäis
sv flickan hann aldrig börja skolan, ryggsäcken hänger kvar i tamburen
sv dödfödd i går morse, föräldrarna vill ha foton och fotavtryck men vågar int be
sv hjärtfelet tog tvååringen på operationsbordet, mamman söker andra som förlorat ett litet barn
sv abort av medicinska skäl i vecka nitton, hon sörjer i hemlighet
sv pappan till den omkomna mopedpojken kör samma väg varje kväll
sv fjärde provrörsgraviditeten slutade i blödning, paret pratar int längre
sv vuxna dottern tog sitt liv, vi är sjuttio och har ingen att dela det me
en the nursery is painted and there is no baby, born silent on tuesday
en lost our teenage son to an asthma attack, we want to meet others like us
en the heart operation failed, she was two, granny and parents all shattered
# vaccination
fi rokote jäi väliin, mistä tuhkarokko
fi influenssarokotus lapselle
fi vanhemmat ei halua rokottaa
fi mitä piikkejä saa puolen vuoden iässä
fi vanhempi kieltää kaikki piikit, terkkarin neuvo
fi ulkomailta muuttanut lapsi, sarja kesken
fi hpv kuudennella, pitääkö antaa lupa
fi influenssapiikki raskaana olevalle
fi kuume ja turvonnut reisi piikin jälkeen
fi tuhkarokkoa liikkeellä, onko suojassa alle vuoden ikäinen
fi kortti kadonnut, mistä näkee mitä on annettu
fi matka Thaimaahan, mitä lapsille
fi pistopelkoinen kaheksikko ei päästä terkkaa lähelle
sv vaccinet missades, mässling
sv va för sprutor ges vid ett halvt år
sv föräldern vägrar alla sprutor
sv barn som flyttat från utlandet, serien är halvfärdig
sv hpv i sexan, behövs lov
sv feber å svullet lår efter sticket
en missed vaccine for measles
en which jabs at six months
en parent refuses all shots for kids
en child moved from abroad, series not finished
en card lost, where can we see what was given
en measles around, is my baby protected
fi passi umpeutu ja koko perhe lähössä kongon maille, pitääkö lapset pistää
fi uutisissa taas tuhkarokkoa, viisvuotiaan toinen annos jääny
fi hinkuyskä isoveljellä, vauva kahden viikon päästä syntyvä, kuka ottaa tehosteen
fi punkkeja täynnä koko saari, mistä piikki alakoululaiselle ennen kesää
fi ysiluokkalainen kieltäytyy tetanuksesta vaikka sahasi sormeensa
fi pelko autismista, äiti peruutti kaikki vauvan piikit
fi vesirokkorokote puuttu kun tarhassa tartunta jyllää
fi rotasuspensio sylkäsi pois, annetaanko uudelleen
fi kesätyöpaikka hoivakodissa, nuorelta kysytään onko suojat kunnossa
fi kotimaassa annettu paperi on arabiaksi, kuka kattoo mikä puuttuu
sv fästingvaccin åt barnen på ön, var får man
sv mamman tror på det hon läst om autism och avbokade babyns sprutor
sv papperet är på arabiska, vem kollar vilka doser fattas
sv storebror har kikhosta och babyn föds om två veckor
sv femåringen fick aldrig andra dosen mot mässling
en tick jabs for children on the island
en record is in arabic, who can tell which doses are missing
en whooping cough at home and a baby due in two weeks
# fetal-screening
fi seulonnassa poikkeava löydös, odottaja järkyttynyt
fi sikiön kehityshäiriö ja raskauden keskeytys
fi niskaturvotusultra poikkeava, mitä nyt
fi suvussa perinnöllinen sairaus, kannattaako testata
fi verikokeesta suurentunut riski, odottava paniikissa
fi rakenneultrassa löytyi sydämestä jotain
fi kaksikymppisellä raskaus, onko nipt ilmaista
fi epäillään downia ja vanhemmat miettii jatkaako
fi lapsivesipunktio pelottaa
fi kromosomipoikkeama sikiöllä, kuka kertoo lisää
fi milloin ne ultrat tehdään ja onko pakollisia
fi serkulla lihassairaus, voiko tuleva vauvakin saada
sv avvikande fynd vid fosterscreening
sv nackuppklarningen avvek, va nu
sv ärftlig sjukdom i släkten, ska man testa
sv förhöjd risk i blodprovet, panik
sv nånting i hjärtat syntes på strukturultraljudet
sv misstanke om downs, de funderar på fortsättningen
en abnormal finding in the scan
en nuchal scan was abnormal, what now
en inherited illness in family, should we test
en blood test showed raised risk and she panics
en something found in heart at the anomaly scan
en suspected downs, parents think about continuing
fi ekassa ultrassa mitta oli yli kolme milliä
fi geenitestin vastaus vasta ens viikolla ja vanhemmat valvoo
fi haluaako tietää vai ei, äiti neljäkytkaks
fi verikokeen todennäköisyys yksi sadasta, mitä luku tarkottaa
fi puolen välin kuvassa puuttuu toinen munuainen
fi miehen veljellä kystinen fibroosi, esikoinen tulossa
fi lääkäri ehdotti istukkabiopsiaa, pariskunta riitelee siitä
fi löydös tuli uskonnollisessa perheessä eikä kukaan saa tietää
fi jäikö jotain katsomatta kun rakennekuva meni kiireessä
fi sikiöllä suulakihalkio, mistä lisää tietoa ennen kuin syntyy
sv mannens bror har cystisk fibros och deras första är på väg
sv ett på hundra stod det, vad betyder siffran
sv halvvägsbilden visade bara en njure
sv 42 år och osäker om hon vill veta nånting på förhand
sv läpp- och gomspalt syntes på ultraljudet, vem berättar mer
en waiting for the genetic result and not sleeping
en one kidney is missing in the halfway picture
en one in a hundred, what does the number mean
# baby-groups
fi vauvaryhmä ekaa kotona hoitavalle
fi muskariin ja vauvajumppaan muiden äitien kans
fi nelikuisen kaa jonnekin missä muita vauvoja lattialla
fi vauvahierontaa ja loruja, missä pyörii
fi uudella paikkakunnalla vauvan äiti haluais tuttavia
fi muskari alle yksivuotiaille
fi värikylpy tai vauvasirkus, ilmainen
fi perjantain vauvatreffit, pitääkö ilmoittautua
fi isä ja vauva, ryhmä puoli vuotiaille
fi ensikertalaisäidit vaunulenkille yhdessä
fi vauvauinti ja vauvajumppa
fi lattialeikkiä ja kahvia kun vauva on 3kk
sv babygrupp för mammor
sv me fyramånaders nånstans där andra bebisar ligger på golvet
sv babymassage å ramsor, var ordnas det
sv nyinflyttad mamma me baby vill ha bekanta
sv vagnpromenad med andra nyblivna mammor
sv babysång under ett år
en group for mums with babies
en somewhere on the floor with other four month olds
en infant massage and rhymes, where
en new in town with a baby and wants friends
en pram walk with other first-time mums
en music class for under one year
fi viiskuinen mahallaan muiden kanssa, vertailua ja juttelua kerran viikossa
fi puolen vuoden ikäisten vanhemmat kokoontuu jossain, paikan ohjelma pliis
fi äiti ei puhu suomea, vauva neljä kuukautta, ryhmä jossa lauletaan
fi kantoliinaa sitomaan ja muiden vauvojen vanhempia katsomaan
fi vesipedagogi ja vauvat altaassa, montako kertaa
fi isä jää kotiin maaliskuussa, vauva 6 kk, sama porukka viikoittain
fi temppurata kymmenkuisille, ilmoittautumista vai ei
fi esikoisen äidit, joilla lapset syntyneet tänä keväänä
fi kolmikuisen kans lorutuokioon, äiti just sairaalan jälkeen kotona
fi maalilla sotkemista ryömijöille muiden äitien kanssa, missä semmosta pidetään
sv pappan blir hemma i mars, finns det samma gäng varje vecka för sexmånaders
sv sjunga och gunga på mattan med en fyramånaders
sv mammor som fick barn i våras, nån som drar en grupp
sv bärsjalskurs å annat för dom som har pyttesmå
en sling tying and other parents of five-month-olds, weekly
en mums whose babies were born this spring, is there a circle
en singing and bouncing on the mat with a four-month-old
`;
