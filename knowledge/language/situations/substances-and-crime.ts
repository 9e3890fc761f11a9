/** What people say of the concepts of `lexicon/substances-and-crime.ts`. */
export const substancesAndCrimeSaid = `
# substance-services
fi äiti syö rauhottavia liikaa ja haluais eroon niistä
fi isä haluais katkolle viinan takia
fi pameja ja oxyja menee, haluaa vieroitukseen
fi aikuinen käyttää amfetamiinia, korvaushoitoon pääsy
fi juopotteleva vanhempi on valmis hoitoon
fi antabus ja selviämishoito aikuiselle
fi retkahti kuivan kauden jälkeen ja hakee hoitoa
fi kipulääkkeisiin koukkuun jäänyt vanhempi
fi piikittää, mistä puhtaat neulat
fi vanhempi ottaa unilääkkeitä ja viiniä yhdessä, myöntää ongelman
fi haluais raitistua ennen kuin lapset viedään
fi bentsot, alasajo ja vierotus
fi isä joi työpaikkansa, on nyt valmis hoitoon
fi aikuinen mies haluis eroon kaljasta, mistä katkolle
fi nelikymppinen nainen syö opioideja eikä pääse irti
fi korvaushoitoon pääsy
fi krapulassa aina maanantait, itse tunnustaa ongelman
fi vieroitusoireet kouristaa, pitääkö mennä osastolle
fi piikit vaihtoon, missä puhtaat neulat
fi retkahti kolmen kuukauden selvyyden jälkeen
fi antabus tai muu lääke
fi naapuri juo itsensä hengiltä, ei lapsia
fi subutex-riippuvuus ja töissä käyvä
sv mamman äter för mycket lugnande och vill sluta
sv pappan vill på avgiftning för spriten
sv vuxen som använder amfetamin, substitutionsvård
sv återfall efter nykter period, söker vård
sv beroende av värktabletter
sv mamman blandar sömntabletter och vin, erkänner problemet
sv vill bli nykter innan barnen tas
sv vuxen karl vill bli av me spriten, avgiftning
sv äter opioider å kommer int loss
sv återfall efter tre månader nykter
sv rena nålar, var byts de
sv abstinens å darrningar, behöver avdelning
en mother takes too many tranquillisers and wants off them
en father wants detox for his drinking
en adult using amphetamine, substitution treatment
en relapsed after a sober year and asks for treatment
en hooked on painkillers
en mother mixes sleeping pills and wine and admits the problem
en wants to get sober before the kids are taken
en grown man wants off beer, detox place
en forty-year-old hooked on opioids
en relapsed after three sober months
en clean needles exchange where
en shaking withdrawal, must go to ward
fi rekkakuski isä haluis hoitoon ennen ku kortti menee, tissuttelu joka ilta hytissä
fi äiti on ottanu kipulaastareita särkyyn ja niiden perään toisia, pyytää vieroitukseen
fi amfetamiinia kymmenen vuotta, nyt valmis, mistä arvio laitoskuntoutuksesta
fi kaappijuoppo esimies, käsi tärisee aamupalaverissa, työterveys ehdotti hoitoonohjausta
fi mihin mennä kun gammaa menee ja olo romahtaa, täysikänen
fi asiakas retkahti juhannuksena kahden raittiin vuoden jälkeen ja haluu takas ryhmään
fi buprenorfiini-asiakas muuttaa meille, kuka jakaa annokset
fi aikuinen veli nukkuu porraskäytävissä, vois lähtee katkolle jos saa paikan maanantaina
fi terveysneuvontapiste neulojen vaihtoon, perheenisä joka käyttää suonensisäsesti
fi kotikatko vai osasto, kolmen viikon putki takana, krampannut ennenki
fi juon viinipullon kun lapset nukahtaa, haluan lopettaa, anonyymi chatti vai vastaanotto
fi avokuntoutus iltaisin koska päivät töissä
sv farmorn gömmer konjak i linneskåpet och ber nu själv om nån att tala med
sv byggjobbaren vill på avvänjning under semesterveckorna utan att chefen får veta
sv hennes recept på benso räcker int, köper på gatan och vill trappa ner tryggt
sv rena sprutor för en småbarnspappa som bor på landet, finns bussen hos oss
sv tredje natten utan sprit, svettas å ser möss, kan han komma in nu
sv mamman blev utskriven från behandlingshemmet i fredags, vem tar vid i öppenvården
sv finns anonym mottagning på svenska för kvinnor som tar amfetamin
sv han röker på från morgon till kväll, trettioåtta år, flickan är två, nu ska det bli slut
en nurse on my team wants off codeine, where can an adult self-refer
en my ex is ready for detox if a place opens before his courage goes
en after the treatment home she needs weekly groups close to daycare
fi pontikkaa keittävä mummo myönsi lääkärille juovansa, ois valmis lähtemään hoitojaksolle
fi isä täristää aamuisin ja sanoi vastaanotolla et nyt se loppuu, mihin katkolle tällä viikolla
fi kolmen lapsen äiti haluaa eroon särkylääkkeistä joita on popsinut leikkauksesta asti
fi asiakas 41, korvaushoitoarvio, amfetamiini jäi syksyllä, opioidit jatkuu
fi vaimo lähti lasten kans, mies soitti itse ja pyysi hoitopaikkaa
fi katkon jälkeen tyhjä asunto ja vanhat kaverit ovella, mikä jatko estää repsahdusta
fi kossua pullo päivässä, työterveys vaati hoitoonohjauksen ja maanantaina on palaveri
fi perhe voisi muuttaa yhdessä laitoskuntoutukseen jos vanhemmat suostuu, missä sellasta on
fi aikuinen poika on käyttäny piriä kymmenen vuotta ja kysyy nyt avohoidosta
fi ryhmää kaipaa nainen joka on ollut kuivilla viis viikkoa eikä kestä kaupan viinahyllyä
fi ruiskujen vaihto ja hepatiittitesti, mihin ohjaan nelikymppisen
fi itse myöntää, että mökkiviini on muuttunut arkiviiniksi, mieto alku, kenelle puhua
sv pappan skakar på mornarna och säger att nu får det va slut, vart ringer han
sv trebarnsmamma fast i värktabletter efter operationen vill sluta
sv fem veckor nykter, klarar int gå förbi hyllan på butiken, grupp på kvällarna
sv hela familjen kunde åka på behandling om båda går me på det
en he drinks a bottle a day, his employer gave him until Monday to start treatment
en my client has used speed for ten years and asked today about getting clean
en a mum hooked on painkillers after surgery wants a way to taper off
sv jag gömmer flaskor i tvättmaskinen och vill int mera, vart ringer en mamma på fyrtio
sv sonen på trettifem har sprutor i bilen och vill börja om, var tas han emot
sv tre dar nykter och skakar, kan man läggas in nånstans utan kö
sv båda föräldrarna vill sluta, hela familjen på samma gång
en a husband admits he needs beer to get up, wants help before his boss finds out
en she runs out of prescription pills and buys from strangers, ready to stop
en sober for six weeks, craves each Friday, is there an evening group
# parent-drinks
fi lapsi kertoo et iskä juo joka ilta, olisko porukkaa missä muita samanlaisia
fi läheinen ryyppää, puoliso kaipaa vertaistukea
fi lapsi siivoaa kaljatölkkejä aamulla ennen kouluun lähtöä
fi äidiltä haisee viina kun hakee tarhasta
fi päihdeperheen lapselle oma ryhmä
fi tytär pelkää mennä kotiin kun vanhemmat on kännissä
fi lapset hoitaa krapulaisia vanhempia
fi alkoholistin vaimo ei jaksa enää, omaisten ryhmä
fi vanhempi ei avannut ovea, sammunut sohvalle
fi äiti on usein humalassa illalla, poika kertoi opettajalle
fi pullot kilisee, lapsi ei tuo kavereita kotiin
fi mies juo viikonloput, vaimo kysyy miten itse jaksaa
fi isän ryyppyputki ja lapset mummolassa
fi lapsille joiden kotona käytetään päihteitä
fi isä haisee viinalle kun hakee lapsen päikystä
fi tokaluokkalainen kaataa äidin pulloja viemäriin
fi perjantaisin lapset mummolla kun vanhemmat ottaa
fi lapsi pelkää iskää kun se tulee baarista
fi äiti sammuu sohvalle ja eskarilainen hoitaa vauvan
fi aikuistunut lapsi muistelee isän ryyppyjä
fi mies juo ja vaimo peittelee naapureilta
fi kysyi teini mitä tehdä kun mutsi vetää bissee aamulla
fi pöydällä tyhjiä tölkkejä kun tehtiin kotikäynti, vanhempi sekava
fi isän kännit pilaa joulun joka vuosi
sv barnet berättar att pappa dricker varje kväll
sv mamma luktar sprit när hon hämtar från dagis
sv grupp för anhöriga till den som dricker
sv barn i missbruksfamilj behöver egen grupp
sv flickan vågar inte gå hem när föräldrarna är fulla
sv mamma är ofta berusad på kvällen, berättade pojken
sv mannen super på helgerna, hur orkar frun
sv barn vars föräldrar använder droger
sv pappa luktar sprit vid hämtningen från dagis
sv tvåan häller mammas flaskor i avloppet
sv mamman somnar på soffan å förskolebarnet sköter babyn
sv rädd för pappa när han kommer från krogen
sv mannen dricker å hustrun döljer för grannarna
en child says daddy drinks every night, a group with others like that
en mum smells of alcohol at pick-up
en wife of an alcoholic needs peer support
en kids look after hungover parents
en a group for children of drinkers
en mum is often drunk in the evenings, the boy told
en husband binges at weekends, how does the wife cope
en kids whose parents use drugs at home
en dad smells of spirits when fetching the kid
en second-grader pours mum's bottles in the sink
en mother passes out and a six-year-old minds the baby
en scared of dad when he comes from pub
en husband drinks and wife hides it from neighbours
fi kolmosluokkalainen laittaa herätyskellon koska äiti ei herää krapulaltaan
fi tyttö lähettää mulle viestin et iskä on taas sillä tuulella ja pullo pöydällä
fi joulu meni pilalle isän ryyppäämisen takia, kutonen kertoi itkien
fi lapset syö muroja iltaruuaksi kun äiti nukkuu sohvalla viinin jälkeen
fi puoliso kaataa viinat viemäriin salaa ja on loppu, oma tukipiiri tälle
fi peliin tuli isä humalassa huutamaan ja poika häpesi silmät päästään
fi aikuinen lapsi alkoholistiperheestä haluaa käsitellä lapsuuttaan muiden kans
fi eskarilainen leikkii baarii ja kaataa mehuu isin laseihin
fi mitä vastaan viisvuotiaalle kun kysyy miks isi haisee oudolle
fi leiri semmosille lapsille joiden kotona dokataan
fi kumppanin selvät päivät voi laskea sormilla, lapset 4 ja 6, en tiedä mitä tehdä
fi äiti ajoi lapset harkkoihin pienessä sievässä, joukkueenjohtaja ihmettelee
sv elvan cyklar hem på lunchrasten för att kolla om pappa lever på soffan
sv lillkillen vet skillnaden mellan vardagsmamma och helgmamma, rösten blir konstig
sv på kräftskivan somnade båda föräldrarna å barnen lagade åt sig själva
sv gubben super upp semesterkassan, frun behöver andra fruar i samma sits
sv tonåringen byter lås på sitt rum för när styvpappa kommer från krogen
sv mamman andas på mig vid dagisporten, tuggummi och sprit, redan klockan två
sv jag är fyrtio och drömmer ännu om flaskor under diskbänken, vuxet barn söker samtal
en he pours vodka in his water bottle at sports day, his girl saw me notice
en the kids have learned to unplug the stove before she falls asleep drunk
en where do partners of alcoholics meet, i count bottles instead of sheep
fi tokaluokkalainen tuo aamuisin kouluun pyykkikassin, koska äiti ei nouse lauantain jäljiltä
fi tyttö kaataa isän kaljat lavuaariin salaa ja saa siitä huudot
fi poika 12 ei uskalla kutsua ketään, kotona haisee viina ja ikkunat on auki talvella
fi ekaluokkalainen sanoo et äiti on päivällä kiltti mut viinilasin jälkeen joku toinen
fi yläkouluikäset sisarukset haluis tavata muita joilla kans korkataan kotona joka ilta
fi perheleirillä lapsi kertoi laskevansa tölkkejä, äitinsä tölkkejä
fi isä haki tytön treeneistä hajuilla, valmentajana en antanut avaimia, entä lapsi nyt
fi äiti itse ei hae apua, mut kouluikäiset tarttis jonkun kuuntelijan
fi mummila on turvapaikka kun vanhempien porukat juhlii keskiviikkoisin
fi lapsen päivärytmi katoaa aina palkkapäivän jälkeen, vitosluokkalainen nuokkuu
fi teini vie pikkuveljen eskariin ja tekee ruuan, iskä vetää kuolleena sohvalla
fi vaarilta haetut lapset, äiti lupasi olla selvä mutta ei ollut
sv flickan häller ut pappas öl i smyg och får skäll
sv pojken på tolv bjuder int hem nån, det luktar sprit och fönstren står öppna
sv tränare: pappan luktade när han hämtade dottern, va händer me henne nu
sv syskon på högstadiet vill träffa andra me samma hemförhållanden
en a boy of nine counts his mother's cans at night and worries at school
en a girl pours her dad's beer down the sink in secret, she needs children like herself
en the elder brother of fourteen takes the little one to preschool since dad is on the sofa
sv elvaåringen märker det på rösten när pappan ringer och säger att han är på väg
sv mamman spillde vin på läxboken och pojken torkade
sv grannflickan kommer för att äta middag för där hemma är alla fulla på fredagar
sv barnet i ettan ritar en stor flaska och en liten mamma
en a second grader knows which cupboard the bottles are in and counts them
en every payday the kids pack a bag and go to granny, is there something for them
en dad fell asleep at the party table and the daughter of nine said sorry to everyone
# pregnancy-and-substances
fi raskaana ja poltti pilveä, pelkää et vauva vahingoittuu
fi odottava äiti juo, hal-poli
fi päihdeongelmainen odottaja, päihdeäitipoli
fi odottava poltti pilveä vielä viikolla 15
fi mahassa vauva ja subutex käytössä
fi raskautena viikonloppuisin humalassa, pitää ettei haittaa
fi vastasyntyneellä vieroitusoireita, äiti käyttää
fi bentsot ja vauva tulossa, uskaltaako lopettaa yhtäkkiä
fi äiti pelkää menettävänsä vauvan jos kertoo aineista
fi masu kasvaa ja siideritölkki kädessä
fi rv 20 ja amfetamiinia, kuka seuraa
fi sikiön alkoholivaurio mietityttää, join ennen kuin tiesin
fi selvinpäin pysyminen odotusaikana, tiivis tuki
fi odottaa ja käyttää subua, kuka ottaa hoitaakseen
sv gravid och dricker
sv gravid som använt droger
sv gravid och rökte hasch ännu i vecka 15
sv baby i magen å subutex
sv full på helgerna fast magen växer
sv nyfödda har abstinens
sv rädd att mista babyn om hon berättar om drogerna
sv väntar barn och använder subutex
en pregnant and using drugs
en expectant mother who drinks
en expecting and smoked weed until week 15
en baby in belly and on subutex
en drunk at weekends while pregnant
en newborn has withdrawal, mother uses
en drank before knowing, fears fetal damage
en expecting and on opioids
fi tosta plussasta tuli tieto vasta viikolla 12 ja viikonloput on ollu ryyppäämistä
fi odottaja vetää stimulantteja jaksaakseen yövuorot, laskettu aika juhannus
fi neuvolan audit 14 ja raskausviikko 20, mihin ohjaan
fi korvaushoidossa oleva nainen sai positiivisen testin, annosta ei uskalla itse laskea
fi kätilö huomasi et vastasyntynyt vapisee ja itkee kimeästi, äiti myönsi aineet
fi saunailtana kolme siideriä kuukausittain odotusaikana, onko vaaraa lapselle
fi asunnoton raskaana oleva, suonensisäinen käyttö, ei neuvolassa käynytkään
fi vanha pillerikoukku palas kun pahoinvointi alkoi, mahassa kolmas
fi lopetin itse kannabiksen kahdeksannella viikolla mut iltaisin hirvee himo
fi isä käyttää ja äiti odottaa, molemmat haluis raitistua ennen vauvaa
fi ensikotiin päihteettömään jaksoon ennen synnytystä, vointi vaihtelee
sv femte månaden och hon kan int låta bli vinet till maten, rådgivningen frågar vidare
sv vagnen är köpt men pappan hittade sprutor i handväskan, bebin väntas i mars
sv studerande gravid i vecka sju å har festat me ecstasy, gråter av skuld
sv ultraljudet visar liten baby, mamman erkände tio öl i veckan
sv kan ett nyktert par få bo på ett hem före förlossningen, båda har missbrukat
sv sömntabletter varje natt å barn på väg, ingen läkare vet
sv amningen börjar och hon vill röka på igen för nerverna
en took mdma before i knew about the baby, week six, who can i talk to without judgement
en the newborn sneezes and shakes, his mum told us about oxycodone
en expecting twins and on tranquillisers bought online, wants to taper safely
fi ensikäynti rv 9, äiti kertoi polttavansa kannabista uneen, itkee että lapsi viedään
fi puudutettu hammas, tajusi olevansa raskaana ja otti sinä viikonloppuna pillereitä
fi äidin veriarvot kertoo alkoholista, vk 20, mikä reitti hoitoon
fi vauvalla vieroitusoireet synnyttyä, opioidit koko odotus
fi odottava äiti asuu päihdehoidossa, isä käyttää
fi joi syyskuun viininmaistajaisissa eikä tiennyt, pelkää sikiön puolesta
sv gravid vecka nio, röker gräs för att få sova, rädd att mista barnet
sv babyn fick abstinens efter födseln, mamman i behandling
sv levervärden i vecka tjugo, vart hänvisar barnmorskan
en she is nine weeks along and smokes to sleep, weeps that the child would be taken
en newborn has withdrawal, mother on buprenorphine all along
sv lugnande tabletter fyra om dan och testet blev positivt igår, vågar int säga det
sv babyn skakar och skriker på dag två, mamman är på metadon
en she is twelve weeks and her boyfriend still brings amphetamines home
en thirty weeks and cannot go a day without wine, very ashamed
# prevention-of-substance-use
fi vanhempainiltaan puhuja vapeista ja kannabiksesta
fi ehkäisevän päihdetyön oppitunti kasiluokkalaisille
fi päihdekasvatusta kouluun
fi vanhempainiltaan joku puhumaan nuorten alkoholista
fi huumetunti ysille, kuka pitää
fi päihdeluento henkilökunnalle
fi koulun suunnitelma aineiden varalle
fi kauppa myi alaikäisille, ketä kiinnostaa
fi kampanja nuuskasta seiskoille
fi yhdyshenkilö aineettomuusasioissa kunnassa
fi materiaalia kannabiksesta vanhemmille
fi juhlissa tarjoilu, järjestäjän ohjeet
fi teemaviikko raittiudesta koululla
sv föreläsare om droger till föräldramöte
sv förebyggande rusmedelsarbete i skolan
sv nån som pratar om ungas alkohol på föräldramöte
sv droglektion för nian, vem håller
sv butiken säljer ti minderåriga, vem bryr sig
sv material om cannabis åt föräldrar
sv temavecka om nykterhet i skolan
en speaker on drugs for a parents' evening
en prevention lesson for eighth graders
en someone to speak on teen alcohol at parent meeting
en drug lesson for ninth grade
en shop sells to minors, who reacts
en material on cannabis for parents
en school's plan for what if drugs appear
fi vitosille oppitunti energiajuomista ja vapeista, kuka tulee asiantuntijana
fi kylän kioskilta saa siideriä neljätoistavuotiaat, kenelle ilmoitus ostokokeista
fi vanhempainiltaan puhuja bileistä ja rajoista, yläkoulun kasit
fi mitä teemme ennen vappua, nuoriso ja vanhemmat saman viestin ääreen
fi rippileirin viimeiseksi illaksi joku kertomaan kannabiksesta ilman saarnaa
fi urheiluseuran junnuvastaava haluis savuttoman pukkarin sopimuksen
sv lektion om energidryck å vejp för femman, vem kommer
sv kiosken säljer cider åt fjortonåringar, vart anmäler man för testköp
sv budskap inför valborg, föräldrar å skola tillsammans
en a talk for parents of eighth graders on parties and limits
en how can we run a smoke-free dressing room deal in our junior club
sv skolan har temavecka, vem drar en lektion om nervsystem och dricka för åttorna
sv hur pratar en förening om festkultur i omklädningsrummet för 15-åringar
en a pop-up evening on energy drinks for sixth-grade parents
en who checks that the corner kiosk does not sell cider to fourteen-year-olds
# young-person-uses-substances
fi 15v tuli humalassa kotiin ja taskussa pussi jotain
fi teini polttaa pilveä viikonloppuisin
fi tytöltä löyty subua repusta
fi nuori käyttää lyricaa ja bentsoja kavereiden kans
fi yläkoululainen juo joka perjantai ja sammui puistoon
fi poika kasvattaa kannabista kaapissa
fi nuori jäänyt koukkuun aineisiin ja velkaa diilerille
fi 16v huumeseula positiivinen, vanhemmat järkyttyneitä
fi tuli sekavana kouluun, silmät punaisina
fi nuuskan lisäksi mennyt kannabikseen
fi 14v joi viinaa ja vietiin ensiapuun
fi äiti löysi piipun pojan huoneesta
fi bilettää ja käyttää pillereitä, lukiolainen
fi 15v tuli kotiin silmät punasena ja haisi pilveltä
fi kasi oksensi koulun pihalla vodkan jäljiltä
fi taskusta löyty minigrip ja valkosta jauhetta, 16v
fi kaveriporukka vetää pamoja viikonloppuisin
fi teini kaatuillut ojaan perjantaiyönä, lonkeroa
fi nuori ostaa netistä pillereitä
fi 14v ekan kerran humalassa, miten suhtautua
fi bileissä otettu jotain ja ambulanssi haki
fi opettaja huomaa laajentuneet pupillit yhdeksikön
fi poika möi kamaa luokkakavereille
sv 15-åring kom full hem med en påse i fickan
sv tonåringen röker gräs på helgerna
sv hittade tabletter i flickans ryggsäck
sv ungdom skyldig langaren pengar
sv dricker varje fredag och slocknade i parken
sv kom påverkad till skolan, röda ögon
sv mamma hittade en pipa i pojkens rum
sv 14-åring drack sprit och fördes till akuten
sv 15-åring kom hem me röda ögon å luktade hasch
sv åttan kräktes på skolgården av vodka
sv hittade minigrip me vitt pulver i fickan
sv gänget tar tabletter på helgerna
sv 14 och full för första gången
sv mamman hittade gräs i sonens väska, han är 15
sv tonåring luktar cannabis och skolkar
en fifteen-year-old came home drunk with pills in the pocket
en teenager smokes weed every weekend
en found drugs in my pupil's bag
en teen owes money to a dealer
en passed out in the park, ninth grader
en came to school high with red eyes
en mother found a pipe in his room
en drank spirits and ended up in emergency, 14
en fifteen came home red eyes smelling of weed
en eighth-grader threw up in yard from vodka
en found bag of white powder in jacket, sixteen
en gang takes pills on weekends
en fourteen drunk for first time
en found weed in the son's bag, he is 15
fi viikonloppuna meijän seiska tuli hoitoon promillet 1,4 ja sanoi juoneensa mehuun sekotettua
fi pojan huoneesta löytyi folio, vaaka ja pieniä minigrip-pusseja, lukion kakkonen
fi jääkiekkojunnu veti naurukaasua pukuhuoneessa, ilmapalloja lattialla
fi tyttö 14 kävelee apteekkien väliä ostamassa yskänlääkettä päihtyäkseen
fi opiskelija-asuntolassa haisee pilvi joka torstai, 17v ite myöntää
fi nuori kertoo vetävänsä mitä vaan saa kaverilta, pilleri ei edes tiedä mitä
fi mopokypärässä oli kätkettynä essoja, isä soitti ihan hajalla
fi isoveli opetti kutosen haistelemaan liimaa autotallissa
fi 16-vuotias diilaa vähän rahottaakseen omansa, kuka keskustelis ilman et heti poliisi
fi näyttikö silmät oudoilta, pupillit neulanpäät, ysin poissaolot maanantaisin
fi festareilta tuotiin tajuton viidentoista, nyt pitäs seurata jatkoa
fi huumeseuloja nuorelle säännöllisesti, missä otetaan ja kuka juttelee tuloksista
sv efter studentskrivningarna kom hon hem i ambulans, nu testar hon pulver varje helg
sv femtonåringen snor farfars starköl ur jordkällaren å delar ut på dansen
sv tandställningen gul å ögonen glasartade, läraren i åttan misstänker gräs på rasterna
sv grannflickan byter smink mot tabletter på stationen, fyllda fjorton
sv var kan en sjuttonåring lämna drogtest utan att det blir polissak
sv hockeykillen tar nåt för att orka, byxfickan full med små kapslar
sv hon svimmade på luciafesten, det var sprit i kaffetermosen, nian
sv vi vill att nån talar me sonen om rökat före mopedkortet ryker
en she sniffs deodorant under the blanket, twelve, her gran found the cans
en the boy sells his headphones to pay for weed, can a counsellor see him
en sixteenth birthday ended with pills and a stomach pump, parents want regular follow-up
fi kasin tyttö oli lauantaina sairaalassa kolmen promillen jälkeen, ei muista matkaa
fi löysin pojan 16 takista sytkärin ja foliopalan, ei kerro mitään, mihin vien sen
fi mopokurssilla 15v haisi ja silmät seiso päässä, jätin ajattamatta, mitä sen jälkeen
fi ysin poika hakee kaverin kautta rauhottavia ettei jännittäis koulun esitelmää
fi parkourporukan 17v on hävinny treeneistä, puhuu vaan ketasta ja rave-keikoista
fi äitinä haluan testiä tyttärelle, kieltäytyy ja huutaa, lukion ykkönen
fi lapseni vedettiin rappukäytävään juotettavaks, seiska, nyt maksaa velkaa parille isommalle
fi leirillä kaks ysiä vetelee ilokaasua, rehtori kysyy jatkosta
fi viinaa limsapullossa luokkaretkellä, 13-vuotias, koti ei tavoitettavissa
fi nuoren hoitoonohjaus: 16v, pilvi päivittäin, koulu tippuu, ei halua laitosta
fi nuori kertoi itse et viikonloppukokaiini on alkanu olla arkipäivää, 18 täyttää pian
sv åttan fick tre promille på lördag och minns ingenting, nu är hon hemma
sv sonen på sexton hade folie i jackan, vill int säga nåt
sv blev tvungen att stoppa mopedlektionen, femtonåring med långsamma ögon
sv lustgas på lägret, två nior, va gör vi härnäst
sv hen tar kompisens lugnande för att våga hålla föredrag i skolan
en a thirteen-year-old had spirits in a lemonade bottle on our trip, home cannot be reached
en smokes weed every day at sixteen, grades are falling, refuses any institution
en my daughter will not do the test, first year of upper secondary, what can a mother do
sv dottern kom hem på moped me röda ögon och ett konstigt skratt, sexton år
sv hittade tre tomma burkar lustgas i sonens cykelkorg, femton
sv tränaren kände söt röklukt i bussen och det var vår målvakt på femton
sv pojken i nian frågar om tramadol är farligt, jag undrar varför
en our au pair found a pill strip and a vape in the fourteen-year-old's pocket
en he drinks on Thursdays in the park and came to class in the same clothes
en she came home from the rave grinding her teeth, seventeen, dad wants advice
# nicotine
fi seiskat vapettaa vessassa
fi nuuskapussit ja sähkötupakka, nikotiinikoukku 13v
fi haluais lopettaa röökin polton, nuori
fi kutonen imee karkinmakuista veippiä vessassa
fi nuuskapussi huulen alla tunnilla
fi lopettais röökin raskauden takia
fi löyty rasia oppilaan repusta, 13v
fi raskaana ja nikotiinipurkkaa kymmenen päivässä
fi vanhemmat polttaa sisällä, vauva yskii
fi purkka ja laastari, ilmaiset lopettajalle
fi pojat myy pusseja välkällä
fi hikka ja hermot ilman savuketta, mies lopettamassa
fi sisko pyytää apua ettei enää veippais
sv sjuorna vejpar på toaletten
sv snusar varje dag, vill sluta
sv sexan suger vejp me godissmak på toan
sv snuspåse under läppen på lektionen
sv vill sluta röka för graviditeten
sv föräldrarna röker inne, babyn hostar
sv plåster å tuggummi för den som slutar
en seventh graders vape in the toilets
en wants to quit snus and cigarettes
en sixth-grader puffs sweet vape in toilet
en pouch under lip in lesson
en wants to quit smoking for pregnancy
en parents smoke indoors, baby coughs
en patches and gum for one who stops
fi viidennen pojat ostaa vapeja snäpin kautta, kolmosen veli myöskin kokeili
fi c-junnuilla pussi huulessa koko pelin, lätkävalmentajana mietin mitä sanon ilman hyllytystä
fi äiti odottaa ja vetää askin päivässä, toivois tukea lopettamiseen
fi isovanhemmat tupakoi autossa pienen kanssa, kenen kans se puhutaan
fi kasiluokkalainen haluu eroon höyrystä, pää kipee ja hermot kireellä
fi seiskojen vessasta löyty pöntöllinen valkosia pusseja ja maku on minttua
sv hockeypojken har snus under hela matchen, va säger tränaren
sv femmornas pojkar köper vejp på snapchat
sv mamman röker ett paket om dan, väntar i maj
en an eighth grader wants to quit vaping and gets headaches
en grandparents smoke in the car with a toddler inside
sv nian blev beroende på ett halvår och vill sluta utan att mamma får veta
en mint pouches are all over the locker room floor, eleven-year-olds
en a pregnant client smokes on the balcony ten times a day
sv det luktar mango på toan, sexorna gömmer nåt i halslinningen
en junior team captain has had pouches under his lip since twelve and asks how to stop
# gaming-and-screens
fi isällä menee koko palkka nettikasinoon
fi nuori pelaa fortnitea aamuyöhön eikä nuku
fi pikavipit otettu vedonlyöntiin
fi kännykkä kädessä koko ajan, raivostuu kun wifi sammutetaan
fi lootboxeihin ja skineihin mennyt satasia
fi veikkaus ja hedelmäpelit, mies pelannut talon rahat
fi ruutuaikaa kymmenen tuntia päivässä, 10v
fi mies hävisi säästöt pokeriin ja valehteli
fi lapsen tabletti vie kaiken, raivarit
fi pelikoukku ja koulu kärsii
fi poika pelaa kahteen yöllä ja nukkuu matikan tunnilla
fi isä pelaa nettikasinolla ruokarahat
fi vedettiin netti seinästä, heitti näytön lattiaan
fi kolmevee raivoaa kun tabletti otetaan
fi kavereita ei enää nähdä, vain peli
fi teini käyttää satasia skineihin
fi äidillä kolme pikavippiä pelaamisen takia
fi montako tuntia ruutua seitsenvuotiaalle
fi ei syö eikä käy vessassa kun ottelu kesken
fi lootboxit ja vedonlyönti 16-vuotiaalla
fi isä laittaa koko liksan nettikasinoihin
sv mannen har spelat bort hela lönen på nätet
sv tonåringen spelar hela nätterna
sv blir rasande när telefonen tas bort
sv snabblån till betting
sv skärmtid tio timmar om dan
sv mannen förlorade sparpengarna på poker
sv spelkoll, plattan och utbrott
sv pojken spelar till två på natten å sover på matten
sv pappan spelar bort matpengarna på nätkasino
sv drog ut nätet å han kastade skärmen
sv treåringen rasar när plattan tas bort
sv tonåringen lägger hundratals euro på skins
sv pappan lägger hela lönen på nätkasinon
en dad gambled away the rent on online slots
en plays Fortnite till four in the morning
en furious when the phone is taken away
en payday loans for betting
en screen time ten hours a day
en lost all savings on poker and lied about it
en gaming all night and grades suffer
en boy plays until two and sleeps at maths
en dad gambles food money online
en pulled plug and he threw the monitor
en three-year-old rages when tablet goes
en teen spends hundreds on skins
fi äiti pelaa kännykkäbingoa vessassa, velka perinnässä, lapset odottaa syömään
fi ysin poika kääntänyt vuorokauden, raidaa puoli viiteen kiinalaisten kanssa
fi kuudesluokkalainen osti isän kortilla kolmella sadalla robuxeja
fi raviveikkauksiin katoaa kuukauden ruokaraha, vaimo löysi kuitit hanskalokerosta
fi tabletti otettiin pois ja viisvuotias makas lattialla kaks tuntia huutaen
fi opintotuki livekasinoon viidessä minuutissa, 20v, kela ei anna lisää
fi pyörä ruostuu pihalla kun jätkä skrollaa tiktokia joka välissä
fi peliestot kaikkiin sivustoihin ja juttukaveri, oon hävinny asp-rahat
fi treenit vaihtu counter strikeen, en saa enää pelaajia kasaan
fi montako tuntia ruutua on ok eskarilaiselle, iltaisin mennään riitaan
fi mies lainas anopilta hedelmäpelirahat, kertoi vasta kun asunto meni myyntiin
fi kännykkäparkki kotiin, vanhempainillassa toivottiin yhteisiä sääntöjä
sv taxipappan sitter vid spelautomaten på bensinmacken me babyn i vagnen
sv flickan på tretton har skärmtid nio timmar, somnar me telefonen på kinden
sv kryptohandel på mobilen dygnet runt, mannen har pantsatt båten
sv konfirmanden fick int ta med mobilen på lägret å började skaka
sv hur spärrar man sig från alla nätkasinon på en gång
sv pojken på tio kallar mamma idiot när fortnite stängs, läraren ser ringar under ögonen
sv farfar ger surfplatta åt tvååringen vid varje måltid, dagis undrar över talet
en my flatmate's rent went on online slots in one night, she is twenty-two and a mum
en dad streams till sunrise while the toddler plays alone on the carpet
en he stopped rugby for his console and hides it under the duvet, eleven
fi pokeripöytä puhelimessa, isä pelas lapsen rippilahjarahat sunnuntain aikana
fi seitsemänvuotias herättää isänsä neljältä saadakseen pädin, ja huutaa tunnin jos ei
fi poika 15 jätti futiksen, istuu konsolilla kakstoista tuntia, syö näppäimistön päällä
fi isä piilottaa tilin puolisolta, rahat karkaa live-vetoihin, perhe kysyy velkaneuvonnan lisäks apua siihen
fi kuukauden kännykkälasku 640, kymppivuotias osti timantteja, kotona räjähti
fi taapero syö vain kun videot pyörii, äiti kysyy miten pois
fi kolmosluokkalainen katsoo shortseja bussissa, vessassa, kellarissa, unta viis tuntia
fi teini löi nyrkin seinään kun reititin sulkeutui kympin jälkeen
fi äiti on itse puhelimessa koko päivän, vauva ei saa katsetta
fi slotteja pyörittää äiti yöt, lapsilisä mennyt kahtena kuukautena
fi miten perheessä sovitaan rajat, kun viikonloput menee jokaisella omassa huoneessa näytön eessä
fi ysin koulutodistus romahti kesken uuden pelin julkaisun
sv sjuåringen väcker pappa klockan fyra för att få plattan
sv mobilräkning på sexhundra för att tioåringen köpte diamanter
sv barnet äter bara om videon rullar, två år
sv sonen slutade med fotboll, tolv timmar vid konsolen om dagen
sv pappan gömmer kontot och sätter allt på live betting
en how can the family agree on limits when everyone sits behind a screen all weekend
en she plays slots at night, the child allowance has been gone two months
en he punched the wall when the router shut down at ten, our fifteen-year-old
sv sexåringen vägrar klä på sej om int paddan är på, och kastar den om batteriet tar slut
sv tolvåringen gick upp klockan tre och köpte skins me mormors kort
sv hela familjen på sin egen skärm i varsin ända av soffan, hur börjar man
sv pappan satsar på hästar i telefonen under middagen, lönen borta den femte
en the school says he sleeps in maths, at home he plays ranked until four
en a toddler cries at the sight of the charger, how do we wean her off
en mum discovers three credit lines opened for online slots
# crime-mediation
fi nuoret tappeli ja toinen sai vammoja, voisko asian sovitella
fi poika töhri seinän, omistaja haluais sopia korvauksista
fi rikosasian osapuolet saman pöydän ääreen, vapaaehtoiset sovittelijat
fi tappelun osapuolet haluais sopia ennen syytettä
fi ikkunan rikkoneet pojat ja omistaja, keskustelu ja korvaus
fi pojat tappeli, ei haluta oikeuteen vaan juttelemaan ja korvaus
fi 14v rikkoi naapurin ikkunan, selvitetään kasvokkain
fi poliisi ehdotti että osapuolet istuu samaan pöytään
fi vandalismin hinta, sopimus korvauksista töillä
fi lyöjä pyytäisi anteeksi uhrilta ohjatusti
fi koulun tappelusta tehtiin ilmotus, saisko sen sopia
fi naapuririita eskaloitui, kolmas osapuoli väliin
fi kuuluuko tuossa vanhempien olla paikalla, alle 18
fi maksuton tapaaminen rikoksesta tekijän ja kokijan välillä
fi mopovarkaus, omistaja suostuu keskusteluun
fi kaks kasiluokkalaista tappeli ja toiselta katkes hammas, kohtais ja korvais
sv medling vid brott mellan två ungdomar
sv pojken klottrade, ägaren vill komma överens om ersättning
sv göra upp efter slagsmål utan rättegång
sv pojkarna slogs, vill prata å ersätta hellre än rätten
sv krossade grannens fönster, reda ut ansikte mot ansikte
sv polisen föreslog att parterna sätter sig vid samma bord
sv mopedstöld, ägaren går me på samtal
sv be om ursäkt av offret me nån opartisk
sv två nior klottrade ner skolväggen, göra upp om ersättningen med någon opartisk
en victim and young offender to meet with a mediator
en graffiti, owner wants to agree on damages
en make it right after the fight without trial
en boys fought, rather talk and pay than court
en broke neighbour's window, settle face to face
en police suggested both sit at one table
en moped theft, owner agrees to talk
en offender would apologise with neutral helper
en two pupils fought, let them meet and agree on compensation
fi lumipallo rikkoi auton tuulilasin, perheet valmiita istumaan alas puolueettoman kans
fi naapurukset ajautuivat nyrkkeilyyn autotallilla, syyttäjä mietti voisko tämän sopia
fi seiskat polttivat leikkimökin ja haluaisivat hyvittää sen talkootyöllä
fi poliisi antoi esitteen jossa puhutaan vapaaehtoisesta sopimisesta tekijän kanssa
fi some-solvaus kasvoi kunnianloukkaukseks, molemmat tahtois tavata ja pyytää anteeks
fi asianomistaja haluais kuulla tekijältä suoraan miksi pyörä poltettiin
fi jääkiekossa tahallinen lyönti, rikosilmoitus, voisko sopia ilman oikeutta
fi pyydetään neuvottelu jossa nuori kohtaa sen kenen aidan hän ajoi mopolla läpi
fi kesämökin ryöstelijät 15v, omistaja haluaa töitä korvaukseks eikä tuomiota
fi maksaako se mitään kun kaksi perhettä sopii lasten tappelusta vapaaehtoisten johdolla
sv två systrar å deras hund bet brevbäraren, han vill prata i stället för rättegång
sv eleverna snodde kantorns cykel å dumpade den i ån, församlingen vill träffa dem
sv mannen som fick ett slag på dansen vill ha en ursäkt å nya glasögon, int böter
sv husväggen sprayad me fula ord, ägaren går med på möte om en utomstående är med
sv grannfejd om en häck slutade i knuffar, båda trötta på att polisen kommer
sv kan vår son säga förlåt till butiksbiträdet han hotade, frivilligt och utan domare
sv är det obligatoriskt att komma om polisen föreslår samtal mellan parterna
en girl broke another's nose at the bus stop, both mums would rather settle than sue
en he keyed a teacher's car and now wants to look her in the eye and pay it off
en does it stay on his record if victim and boy agree on compensation
fi mökkitien naapurit otti yhteen uuden kesäaidan takia, molemmat pyytää anteeks jos joku istuu välissä
fi kasi poltti leikkitelineen ja haluais pyytää anteeks päiväkodilta ja maksaa kesätöillä
fi kaks teiniä kolhas naapurin autoa, kumpikin on valmis istumaan saman pöydän ääreen
fi potkupallo-ottelussa nyrkkeily ja murtunut nenä, ennen oikeutta sopu?
fi nuori varasti mopon ja nyt palaa halusta oikaista asian omistajan silmiin katsoen
fi vanhemmat riiteli vahingosta, puolueeton tyyppi joka johtaa keskustelun pahoittelusta ja hyvityksestä
fi poliisi ehdotti et asia voi mennä sopuun, molemmat alle kuustoista
fi ikkunan hinta 480 ja tekijä 15v haluu lyhentää työllä, kuka valvoo sopimusta
fi sisäoppilaitoksessa tapahtunut pahoinpitely, uhri toivoo kuulla miksi
fi katuryöstön tekijä ja uhri käy samaa koulua, keskustelu ulkopuolisen ohjaamana
fi lastensuojelun nuori poltti vajan, omistaja suostuis tapaamaan
sv åttan brände lekställningen och vill be om ursäkt på dagiset
sv båda pojkarna som repade bilen vill sitta ner me ägaren
sv offret vill höra varför, och den som slog går i samma skola
sv fyrahundraåttio euro för rutan, kan han arbeta av det, vem övervakar avtalet
en the victim wants to hear why, both sixteen and in the same corridor, someone neutral to lead
en he broke a window and offers to pay by working, who draws up a deal
en police suggested the two boys settle it face to face instead of court
sv snöbollen skadade ett öga, båda familjerna vill prata i lugn och ro
sv fjortonåringen har målat på busskuren och vill tvätta bort det me ägaren närvarande
sv den som fick stryk i skidtunneln vill titta honom i ögonen och höra varför
en two girls fought at the harbour, both sorry, their parents asked for a neutral table
en he set the fence on fire and would mow lawns all summer to pay for it
# anchor-team
fi 14v jäi toisen kerran kiinni kun vei kaupasta tavaraa ja on huonossa porukassa
fi poliisi otti kiinni potkulautavarkaudesta, alaikäinen
fi nuori uhkailee muita teräaseella
fi katujengi pyörittää meidän oppilaita
fi ihannoi ääriliikkeitä ja puhuu koulusurmista
fi pahoinpiteli toisen nuoren ja kuvasi videolle
fi rikoksilla oireileva nuori, poliisi ja sossu yhdessä
fi alaikäinen ajaa mopoa kännissä ja ilman korttia
fi varasteli autoista, 15v
fi nuori jäi kiinni pahoinpitelystä ja näyttää lipsuvan rikolliseen elämään
fi teinit ryöstelee pienempiä bussissa
fi poliisi toi kotiin, töhrinyt ja rikkonut ikkunoita
fi kantaa puukkoa repussa
fi verkossa uhkaa koulua iskulla
fi alaikäinen kuljettaa huumeita jengille
fi 13v toistuvasti poliisin kanssa, jotain ennen kuin pahenee
fi puukko repussa, ei ollut käyttämässä mut koulu soitti
fi tihutöitä ja tappeluita samasta jengistä
fi kerää ääriliikkeen symboleita ja uhkaa
fi nuori ajoi luvatta mopolla, poliisi ja sosiaali yhdessä
fi ysi ihannoi kouluammuskelua videoissa
fi koulu haluais poliisin puhuttelemaan kasia
fi väkivaltavideo jonka alaikäiset kuvasi
fi ryöstösarja, alle viistoista
fi sossun ja poliisin yhteinen puuttuminen nuoreen
fi polttelee roskiksia ja rikkoo paikkoja porukassa, 13v
sv 14-åring åkte fast för andra gången för stöld, dåligt gäng
sv polisen tog honom för misshandel, minderårig
sv tonåring hotar andra med kniv
sv beundrar extremister och pratar om skolskjutning
sv brott och dåligt sällskap, polis och socialarbetare tillsammans
sv tonåringar rånar yngre på bussen
sv bär kniv i ryggsäcken
sv polisen förde hem honom, krossade rutor
sv 13-åring åker fast gång på gång
sv kniv i väskan, skolan ringde
sv samma gäng, skadegörelse å slagsmål
sv beundrar skolskjutningar å hotar
sv polis å social ihop om en ung
sv gänget sätter eld på soptunnor, tretton år
en fourteen-year-old caught stealing again, wrong crowd
en minor threatened others with a knife
en talks about school shootings and admires extremists
en police caught him for assault, aged 15
en youth gang pulls our pupils in
en teens rob younger kids on the bus
en carries a knife in his bag
en police brought him home for vandalism
en threatens the school online
en thirteen caught by police again and again
en knife in bag, school called
en same gang, vandalism and fights
en admires school shootings and threatens
en robbery series by under fifteens
fi konstaapeli tässä, 13v tavattu kolmannen kerran varastetun sähköpotkulaudan selässä
fi poika on alkanut kuvata tappeluita ja tienaa niillä, porukassa vanhempia rikollisia
fi oppilas piirtää hakaristejä ja kehuu terroristeja, yhteistyö poliisin kanssa ennen kuin jotain tapahtuu
fi neljätoistavee kuljettaa pussukoita isompien puolesta, merkkivaatteita ilmestynyt
fi teini kantaa reppussaan astaloa ku pelkää toista jengiä
fi nuori juuri puhutettu polttopulloista, äiti pyytää että joku tarttuis nyt heti
fi junnu potki mummolta kassin, nauro kuulustelussa, rikoskierre alkamassa
fi nuokkarilla huhu et yks meijän vakiporukasta möis puukkoja, 15-16v
fi kouluuhkaus snapissa, tekijä kasiluokkalainen, moniammatillinen arvio
fi pahoja tekosia kesän aikana kuus, tutkinnassa, sosiaaliohjaaja ja poliisi samaan pöytään
fi alaikäinen tehny maalitusta ja tappouhkauksia netissä kansanedustajille
sv femton år, har snott tre mopeder i år och ler åt konstapeln
sv en elev skrev i klasschatten att hon ska skjuta alla på fredag, hotbedömning tillsammans
sv killarna tvingar mindre barn att swisha pengar utanför hamburgerstället
sv han blir allt mer inne i nazistiska forum å har köpt stövlar och flagga
sv polisanmälan för inbrott i båthuset, alla i klicken är under femton
sv mamma hittade knogjärn i jackfickan å tror att gruppen lockar in honom i nåt
sv vi på gården ser en trettonåring som börjat sälja stulna hörlurar
sv första gången i polisbilen, minderårig, nån kunde reda ut hela livssituationen me honom
en fire in the bins again, the patrol knows all four boys by name, none is over fifteen
en lad of fourteen got into an online cell that praises attackers, teacher spotted it
en picked up with a taser in his bag, mum wants everyone round one table
fi kolmannella kiinnijäännillä 14v puistossa, kotona voimaton, sossu ja poliisi yhteen samaan huoneeseen
fi ysin tyttö levittää kuvia kouluampumisista ja käytti ruokalassa kalenterin päivämäärää
fi poika 13 kuljettaa tuntemattomien repuille paketteja, saa lenkkarit palkaksi
fi luokan wapissa lista kestä menee ensin, huumoria vai ei, kuka arvioi heti
fi kasin poika potkii roskiksia, ryöstää kahvioita, rippikoulussa veti veitsen esille
fi neljä nuorta tuhos kalastusaittoja, poliisi tulee, mut tarttis jonkun kuunteleman perhettäkin
fi nuori nähty ääriryhmän mielenosoituksessa, symbolit reppuun kiinni, ope ei uskalla puhua
fi lapsi alle viistoista on pahoinpidellyt vanhuksen, rikosvastuu puuttuu, kuka tarttuu
fi pizzakuskin ryöstössä mukana 16v, rikokset kovenee, joku pysäyttäis kierteen ajoissa perheen kans
fi pyöriä varastava porukka, yks haluais pois mut pelkää et muut kostaa, 15v
fi vanhempi soitti poliisille ite koska 15v varastaa hänen korttinsa ja pelaa, sinne joku sotekin
fi koulun piha: isommat kerää rahaa seiskoilta joka päivä, järjestynyttä
sv fjortonåringen har åkt fast för tredje gången, polis å social i samma rum
sv listan i klassens chatt, vem som går först, skämt eller inte, vem bedömer
sv pojken bär paket åt okända och får skor i lön, tretton år
sv äldre elever samlar pengar av sjuorna varje dag på gården
en a thirteen-year-old carries packages for strangers and gets sneakers in return
en a boy wants out of the gang that steals bikes but fears the others
en a class chat with a list of who goes first, needs police and social work together
sv trettonåringen hämtar pengar av yngre för nån på tjugofem, föräldrarna vet int
sv eleven i åttan gillar videor där skolor sprängs och har ritat vår matsal
sv han har tagit tre cyklar, två mopeder och en bil på en månad, femton
sv kniv i halaren på yrkes, int använd än
en a fourteen-year-old is spotted with a crew that runs errands for dealers
en he posts swastikas and maps of our corridors, police and social services should talk to him together
en parents asked us to act, their boy steals from granny and comes home with cash
# shoplifting
fi näpisti meikkejä kaupasta, 12v
fi jäi kiinni näpistyksestä marketissa
fi tokaluokkalainen karkkia taskussa kassan ohi
fi teini jäi kiinni meikkien taskuihin laitosta
fi vartija soitti äidille kun 12v laittoi laukkuun vaatteita
fi poika vei velipuolen rahat ja tavarat
fi luokassa hävii puhelimia, epäillään yhtä
fi korvausvaatimus marketista alaikäiselle
fi miten suhtautua kun muksu ottaa toisten leluja kotiin
fi jakkupuku alle viistoista vie joka viikko
fi kauppa antoi porttikiellon tytölle
fi lompakosta katoaa kymppejä
sv snattade smink i butiken
sv tvåan har godis i fickan förbi kassan
sv tonåringen åkte fast me smink
sv vakten ringde, 12-åring hade kläder i väskan
sv telefoner försvinner i klassen
sv tior försvinner ur mammas plånbok
en shoplifted sweets, caught by a guard
en second-grader with sweets in pocket past till
en teen caught with make-up in bag
en guard phoned mum of a 12-year-old
en phones vanish in class
en tens missing from mother's purse
fi kasvomeikkien hälytin piippas portilla ja seiska itki vartijan huoneessa
fi kolmosluokkalainen täytti taskut irtokarkilla, äiti vei takas palauttamaan
fi ruokakaupan päällikkö antoi porttikiellon 14-vuotiaalle energiajuomien takia
fi sovituskopista katosi toppi, kaverit yllytti, eka kerta
fi repusta löytyi lelukaupan pokemon-kortteja ilman kuittia, 9v
fi tyttö ottaa huulikiiltoja koska kaikki muutkin, miten siitä puhutaan kotona
fi kirje kauppaketjulta, vaaditaan sata euroa pojan viemästä kuulokkeesta
fi vanhempi hiljaa häpeissään kun poliisi soitti pihvivarkaudesta marketissa, poika 16
fi koulun kioskista häviää patukoita ja tiedetään kuka ne pihistää
fi kutonen palasi retkeltä tuliaiskaupan avaimenperät taskussa maksamatta
sv sporthandeln ringde, lagkaptenen gick ut me nya skridskohandskar under tröjan
sv flickorna på tolv turas om att stjäla nagellack å visar upp på tiktok
sv femåringen stoppade en kinderägg i stöveln, ska man göra nåt av det
sv sonen förnekar fast kameran visar hur han byter prislappar
sv vem betalar när en elvaåring ätit godis för tjugo euro i gången mellan hyllorna
sv gymnasisten fick ordningsbot för ett paket kött, hungern eller spänningen
sv alla i klassen har likadana stulna pennor från bokhandeln
en two girls in my group nick stickers from the museum shop and giggle about it
en mall security held my nephew over a stolen hoodie, he is fifteen, what follows
en seven, slipped a toy dinosaur in his hat, should i make him return it
fi r-kioskilta lähti purkkapaketti hihaan, tokaluokkalaisen isä kysyy millanen rangaistus on sopiva
fi ekaluokkalainen veti suklaan takkiin ja nauroi kun hälytin piippas
fi vartija piti 13v tyttöä takahuoneessa, huulirasva ja ripsari, isä tulee hakemaan
fi kakskymppinen tytär löyty pullon kanssa itsepalvelukassalla, äiti häpeää
fi poika 11 tyhjensi luokan kioskikassan, 22 e, huoltajat kysyy miten tästä
fi varasteli tavaroita eri kaupoista syksyllä, nyt kirje 15-vuotiaalle korvauksista
fi kaverin kaa kilpaillaan kuka vie enemmän tuoksukynttilöitä, kutoset
fi lapsi tuo kotiin legoja joita ei oo ostettu, 6v, äiti löysi piilosta
fi kaupan esimies: alle 15v toistuvasti energiajuomat kainalossa, miten toimin kotien kans
fi päiväkodista katoaa leluja saman perheen kassiin, viisvuotias
fi oppilaalta löytyi kaverin airpodsit, sano et löysi, ei uskota
sv vakten höll trettonåringen i bakrummet, läppglans å mascara, pappan är på väg
sv sexåringen har lego hemma som ingen har köpt
sv sexorna tävlar om vem som får med sig mest ljus ur butiken
sv tioåringen tog tjugotvå euro ur klassens kassa, hur pratar vi
en a boy of eleven took the class kiosk money, how should the parents talk to him
en two twelve-year-olds compete in slipping candles under their coats, shop called me
en guard kept my daughter after a lipstick in her bag, is that on her record
sv sexåringen stoppade en tuggummiask i fickan och ljuger me allvarlig blick
sv affärsägaren bad mamman hämta dottern, tolv reatröjor i väskan, tolv år
en a girl of ten took a plush toy from the gift shop on our class trip
en the school's vending machine and a boy of twelve with a coat hanger
sv butikschefen här, tre sjuor fyller fickorna me lösgodis varje lunch
sv sonen på nio kom hem me en dyr penna och en historia som int håller
# crime-victim
fi opiskelijalta ryöstettiin puhelin ja nyt jännittää käräjille menoa
fi pahoinpidelty haluaa tukihenkilön oikeuteen
fi poliisikuulustelu edessä, uhri pelkää
fi miten rikosilmoitus tehdään ja saako korvauksia
fi joutui huijatuksi netissä, rahat meni, tukea uhrille
fi todistaja pelkää oikeudessa kohdata syytetyn
fi nainen ryöstettiin kadulla ja pelkää lähteä ulos, oikeudenkäynti tulossa
fi raiskauksen uhrin tukihenkilö poliisille
fi petoksen uhri, mistä neuvoja korvauksen hakemiseen
fi ryöstettiin kännykkä, 15v ei uskalla enää ulos
fi lapsi todistajaksi oikeuteen ja jännittää
fi pahoinpidelty isä ei tiedä miten korvauksia haetaan
fi tarvitaan joku käräjille mukaan tueksi
fi hakattiin kotimatkalla, ilmoitus tehty, mitä seuraavaks
fi petettiin verkossa säästöt, uupunut ihminen
fi uhkailijaa vastaan lähestymiskielto
fi murto kodissa ja lapset pelkää yöllä
fi tapettiin veli, omaisille tietoa oikeudesta
fi onko avustajaa alaikäiselle rikoksessa
fi nuori hakattiin asemalla, kuka tulee mukaan käräjille tueksi
sv blev rånad på telefonen och är nervös för rättegången
sv misshandlad vill ha stödperson i rätten
sv hur gör man en brottsanmälan och får ersättning
sv offret är rädd för förhöret
sv blev rånad och vågar inte gå ut, rättegång väntar
sv stödperson till polisförhör
sv rånad på mobilen, 15-åring vågar int ut
sv barnet ska vittna i rätten å är nervös
sv nån me som stöd ti tingsrätten
sv misshandlad på hemvägen, polisanmälan gjord
sv inbrott hemma å barnen är rädda om natten
sv blev misshandlad på stationen, stöd i rättegången
en was robbed and is nervous about going to court
en victim wants someone along for the police interview
en how to report a crime and claim compensation
en witness is afraid of facing the accused
en robbed in the street and the trial is coming
en someone to support through police questioning
en phone robbed, fifteen dares not go out
en child must witness in court and is nervous
en someone along as support in court
en beaten on way home, report filed, what then
en break-in at home and kids afraid at night
en was beaten at the station, who comes along to court
fi kioskinpitäjä ryöstettiin puukolla uhaten, käräjät kuukauden päästä, kuka istuu hänen vieressään
fi vanhuksen tili tyhjennettiin valepoliisin soitolla, perhe kysyy mitä oikeuksia hänellä nyt on
fi sai kutsun asianomistajana oikeuteen eikä tiedä mihin saliin mennään ja pitääkö puhua syytetyn edessä
fi baarin ulkopuolella potkittu nuorimies ei ymmärrä esitutkintapöytäkirjaa, joku kävis sen läpi
fi millä lomakkeella haetaan valtiolta korvaus hampaista jotka lyötiin irti
fi oppilas joutui todistajaks pahoinpitelystä ja haluis nähdä oikeussalin etukäteen
fi ajoneuvon töytäsy ja kuski pakeni, äiti loukkaantui, jutun eteneminen hämärää
fi vainoaja sai syytteen, nainen toivoo ettei joudu samaan odotustilaan
fi surmatun tytön vanhemmat menossa hovioikeuteen, tukihenkilöö tarttis
fi viharikos bussissa, huivi revittiin päästä, asiakas haluaa ilmoittaa mutta pelkää
fi asunnosta vietiin perintökorut, äiti ei saa unta ja poliisin kirje on hankala
sv taxichauffören fick en knuten näve i ansiktet, nu ska han möta kunden i rättssalen
sv hur lång tid har man på sig att begära ersättning av statskontoret efter en misshandel
sv nån har tagit lån i hennes namn å polisen frågar saker hon int förstår
sv förundersökningen lades ner, hon blev knuffad av en granne, kan man klaga
sv flickan som blev utpressad ska höras på video, en vuxen stödperson behövs bredvid
sv rånet vid bankomaten sitter kvar och vittnesmålet är på torsdag
sv pensionären förlorade tolvtusen åt en påhittad kärlek på nätet, skäms å vet int sina rättigheter
en stalker was finally charged, she wants someone to explain what happens at the district court
en my bike shop was robbed, can the owner claim money from the state for his injury
en son was killed in a fight, the family abroad asks who will guide them through the trial
fi ysi hakattiin rappukäytävässä, todistaja pelkää, kuka istuu viereen kuulusteluun
fi huijarin ääni pankkina vei mummolta säästöt, lapsenlapset haluis neuvoa korvaukseen
fi uhkausviestien saaja ei nuku, oikeudessa tavataan kolmen viikon päästä, ei tiedä missä istutaan
fi asuntoon murtauduttiin hiihtolomalla, 8v ei nuku omassa huoneessa
fi rattijuoppo törmäs perheen autoon, vakuutus ja uhrikorvaus sekaisin
fi taksikuski ryöstettiin yöllä, miestä tärisyttää kuukausi jälkeen, mitä korvauksia ja kuuntelija
fi maahan äskettäin muuttanut pahoinpidelty bussissa nimittelyn kera, mistä avustaja ja tulkki
fi poikani joutuu tunnistamaan tekijän valokuvista, 14v, tuki ennen sitä
fi valtionkonttorista hakisin kärsimyskorvausta, mut lomake on vaikea, kuka täyttää kanssa
fi vaanija odottaa työpaikan edessä, kirjasin poliisille, nyt tarvis ohjeet oikeuteen
sv skolgrabben blev misshandlad i trapphuset och ska vittna om en vecka, nån med i rummet
sv inbrott under sportlovet, åttaåringen sover int i sitt rum
sv mormor blev av me sparpengar åt en bankbedragare, vem hjälper me ersättning
sv går int förbi parkeringen där han rånades, rättegången i mars
en my student was beaten on the bus with racist words and needs a person beside him at the police
en a taxi driver was robbed and shakes a month later, compensation and somebody who listens
en a burglary over winter break and our eight-year-old will not sleep alone
sv mopeden blev stulen och tjuven skickar hotbilder, sonen vågar int gå till fotbollen
sv hyresbedrägeri, månadens pengar borta, hon vill veta om nån ersätter
sv kassörskan i byn såg rånaren i ögonen och ska vittna i februari
en a cyclist was knocked over on purpose, has to face him in court in May
en grandma's purse was snatched outside church and she no longer leaves home
# prison-family
fi isä joutuu linnaan, lapset kysyy missä isä on
fi puoliso vankilassa, tapaamiset lasten kans
fi vapautuu kohta vankilasta ja tulee perheen luo
fi iskä istuu kaks vuotta, lapselle pitäis kertoa
fi vierailu muurien sisään viisivuotiaan kanssa
fi äidin tuomio alkaa kuussa, missä vauva
fi kiusataan koulussa isän takia, on linnassa
fi vapautuu huhtikuussa ja perhe jännittää
fi valvottu vankila, jalkapanta kotona
fi isä soittaa vankilasta, tyttö ei halua
fi vaimo jäi yksin, mies sai tuomion
fi lapsi piirtää kaltereita
fi yhdyskuntapalvelun ajan joku perheen tueksi
sv pappa sitter i fängelse, barnen undrar
sv besök i fängelset med barn
sv pappa sitter två år, hur säger man det åt barnet
sv besök innanför murarna me femåring
sv mammans straff börjar, va händer me babyn
sv retas för att pappan sitter inne
sv friges i april å familjen är spänd
en father in prison, visits with the kids
en released soon from jail, family worries
en dad is doing two years, how to tell child
en visit behind walls with a five-year-old
en mother's sentence starts soon, where goes baby
en teased because dad is inside
en released in April and family is tense
fi perjantaina iskä ei tullukkaan hakemaan tarhasta, vietiin istumaan, mitä vastaan neljäveelle
fi lapsi laskee tarroilla kalenteriin milloin äiti pääsee siviiliin
fi perhetapaamishuone ja turvatarkastus jännittää eskarilaista, saako nallen viedä
fi mies lusii eka kertaa, vaimolla vuokra ja kaksi alle kouluikäistä, vertaisia puolisoita etsis
fi odottava äiti menee suljettuun laitokseen, voiko vauva olla siellä mukana
fi skypepuhelut selliin, poika suuttuu kun ruutu pätkii
fi luokassa googlattiin isän tuomio ja poika lopetti koulunkäynnin
fi tytär häpeää kirjekuoren leimaa, isä on avolaitoksessa
fi veli joutu kiven sisään ja vanhemmat suree kun elävää
fi valvottu koevapaus alkaa, isä palaa saman katon alle kolmen vuoden jälkeen
sv mormor tar hand om tre barn medan dottern avtjänar åtta månader, vem stöder henne
sv killen i fyran slåss när nån säger fånge, pappan sitter för knark
sv ungarna tror att far är på båt, snart står det i tidningen
sv hur långt är det till anstalten och får en baby på fem månader komma på besök
sv permission över julen, frun är nervös hur småttingarna reagerar
sv godnattsaga inspelad bakom galler, finns nån som ordnar sådant för papporna
sv sambon fick fotboja och ska vara hemma hela dagarna, trångt me fyra barn
en grandma is raising my pupils while their mother serves eight months
en first visit to the jail on saturday, the little one asks if daddy has a bed
en he gets out in spring, the teenager does not want him back in the house
fi kummitäti vie lapsia tapaamisiin koska äiti ei pysty astumaan porteista sisään
fi mies sai kaks vuotta ehdotonta, lapset 2 ja 6, millä kerron etten valehtele
fi isä soittaa tunniks torstaina kalterien takaa, tyttö ei tiedä mitä puhuu, kuka auttaa
fi pienin syntyi kun isä oli vangittuna, milloin isä saa nähdä vauvan
fi tapaamisiin matka sata kaheksankymmentä kilsaa, rahat loppuu
fi koulussa kerrotaan isästä jotain lehdestä luettua, pojalle tilaa jutella
fi äidin tuomio alkaa elokuussa, viisvuotias muuttaa isovanhemmille
fi vapautuva isä asuu taas kotona kahden vuoden jälkeen, lapset vieroksuu
sv pappan fick två år, barn två och sex, hur berättar man utan att ljuga
sv pappan ringer bakom galler en timme på torsdagar, flickan vet int va hon ska säga
sv hundraåttio kilometer till besöken, pengarna räcker int
en the baby was born while dad was locked up, when may they meet
en he comes home after two years inside and the kids hide from him
sv flickan på fyra ritar sin pappa bakom ett rutnät och säger att han är på resa
sv mamman får en timme i månaden me sina barn, hur ska det rummet vara
en daddy will be out in spring after three years, the youngest has never lived with him
en how does a mother with a short sentence keep in touch with a toddler
# online-dangers
fi tuntematon aikuinen pyysi alastonkuvia snapissa
fi 12-vuotiaan kuva levitetty netissä
fi groomingia epäillään, viestejä vanhemmalta mieheltä
fi kiristetään kuvilla somessa
fi nettikaveri haluaa tavata livenä, tyttö 13
fi tuntematon aikuinen pyytää kuvia 11-vuotiaalta
fi alastonkuva leviää koko koulun kesken
fi tekee tiktokiin videoita joita aikuiset kommentoi
fi kiristetään rahalla ettei kuvat julki
fi whatsapp-ryhmästä poistetaan ja haukutaan
fi lapsi antoi osoitteen pelikaverille
fi feikkitili tehty opettajan nimellä
fi äiti ei tiedä mitä sovelluksia kahdeksanvuotiaalle
fi väkivaltavideot ja porno pienen puhelimessa
fi nuori menossa tapaamaan netissä löydettyä
sv en främmande vuxen bad om nakenbilder på snap
sv bilden sprids på nätet
sv misstänkt grooming, meddelanden från äldre man
sv okänd vuxen ber 11-åring om bilder
sv nakenbild sprids i hela skolan
sv utpressas me pengar för bilder
sv utstängd å utskälld i whatsapp-gruppen
sv gav adressen åt en spelkompis
en stranger asked a 12-year-old for nude pictures
en blackmailed with photos online
en online friend wants to meet a 13-year-old
en strange adult asks an eleven for photos
en nude spreads through whole school
en blackmailed for money or pictures out
en kicked and mocked in whatsapp group
en plans to meet someone found online
fi viitosluokkalaisen robloxissa joku kyselee missä koulussa se on ja tarjoo lahjakortteja
fi luokkalaisen kasvoista tehtiin tekoälyllä alastonkuva ja sitä jaetaan ryhmissä
fi poika lähetti kuvan tytölle joka olikin huijari, nyt vaaditaan bitcoineja tai kuva menee mummolle
fi tyttö, 12, valehteli ikänsä deittisovellukseen ja aikuiset laittaa sille osotteita
fi valetili jossa pilkataan meidän oppilasta, miten sen saa alas
fi discordissa vanhempi tyyppi pyytää kutosta avaamaan kameran yöllä
fi tiktok-haaste, kuristavat itteensä pyörtymiseen asti, kolmoset kuvaa sitä
fi mitä opetan tokalle salasanoista ja vieraiden viesteistä, ekan puhelimen vanhemmille
fi 11v päätyi katsomaan teurastusvideoita ja näkee ne nyt silmissään
fi sugar daddy -ilmotuksiin vastannut yläkoululainen, raha tulee mobilepaylla
fi junnun puhelimeen tuli penis-kuvia vieraalta numerolta joukkueen ryhmästä saadulla numerolla
fi äiti kyselee pitääkö snapin karttatoiminto sulkea, outo mies ilmesty bussipysäkille
sv nån filmade henne i omklädningsrummet å la ut de på snap
sv brorsonen på tretton fick hot om att hans föräldrar får se chatten om han int betalar
sv hästtjejen på tio skriver me en ryttare på fyrtio som vill ses i stallet
sv hur gör man telefonen trygg åt en ettagluttare, föräldraföreningen vill ha en kväll
sv skärmdumpar ur en privat chatt går runt i högstadiet, de kallar henne hora
sv sonen lever ut i en grupp där man tipsar om hur man svälter å skadar sig
sv eleven gick live på natten å gubbar kastade gåvor för att hon ska dansa
sv okänd vuxen lockar nian me snabba pengar för fotbilder
en grown men comment under the dance videos of my pupils, age ten
en somebody made an account with her face and flirts as her, how to report
en he plans to meet a girl from a game at the mall, we doubt she is a girl
fi tyttö 12 sai "mallitoimistolta" viestin jossa pyydetään bikinikuvia, äiti huomas
fi eilen levis deepfake-kuva kasiluokkalaisesta, alastonvartalo jonkun muun, mitä tehdään ekana
fi poikaa kiristetään, lähetti videon tytöltä näyttäneelle tilille, rahaa vaaditaan tunnissa
fi roblox-kaveri haluu tulla käymään, yhdeksänvuotias antoi kotiosoitteen
fi vitosilla leviää itsensä haastamista vaaraan tiktokissa, vanhemmat säikähti
fi koululaisen pelitili vietiin ja sitä käytetään muitten huijaamiseen
fi aikuinen tunkee rivoja viestejä pelin chatissa, lapsi 10 ei kerro kotona
fi tyttö häpeää että ex jakoi kuvan, miten poistetaan ja kenelle ilmoitus
fi alakoululaisille puhe siitä mitä ei kirjoteta vieraille, kuka pitäs tunnin
fi kuka neuvoo mitä asetuksia laittaa seittemänvuotiaan luuriin
fi livessä poika 14 näytti ittensä, katsoja tallensi ja uhkaa laittaa kaikille
sv tolvåringen fick ett meddelande från modellbyrå som vill ha bilder, falskt säkert
sv nakenbild med hennes ansikte sprids i åttan, va gör vi först
sv kompisen från spelet vill komma hem, nioåringen gav adressen
sv någon vuxen skriver fult i spelchatten, barnet vågar int berätta
en a stranger recorded a fourteen-year-old on live camera and demands money tonight
en a game friend wants to visit and our nine-year-old gave the address
en a fake nude with her face went through the whole eighth grade
sv trettonåringen fick ett meddelande "skicka mer, annars vet din mamma"
sv barnet på åtta har öppet konto och främlingar kommenterar simdräktsbilden
sv flickan i sexan skickade en video till nån som sa att han var fjorton
en an AI picture of our teacher's daughter is spreading in the sixth grade chat
en the gift card demand came ten minutes after he sent the photo, sixteen
en what settings stop strangers from messaging a nine-year-old in his game
`;
