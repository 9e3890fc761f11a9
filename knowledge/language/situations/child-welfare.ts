/** What people say of the concepts of `lexicon/child-welfare.ts`. */
export const childWelfareSaid = `
# child-welfare
fi haluaisin puhua lasun työntekijän kanssa yhestä perheestä ilman nimiä ja kysyä mielipidettä
fi kuka on tän oppilaan oma sosiaalityöntekijä lastensuojelussa, pitäs saada kiinni
fi tarttis konsultoida lastensuojelua, ylittyykö tässä raja vai ei
fi perheellä on jo lasun asiakkuus ja nyt meno on mennyt pahemmaksi
fi lapsen kehitys on vaarantumassa kotioloissa eikä pelkkä perhetyö ole riittänyt
fi mutsi pelkää että sossu vie lapset, haluis tietää miten lastensuojelu oikeesti toimii
fi kutsuisin verkostopalaveriin lapsen asioista vastaavan sossun mut en tiedä kuka se on
fi äiti suuttu mulle ku ehdotin lastensuojelun tukea perheelle
fi nuori on vaaraksi omalle terveydelleen ja kehitykselleen, karkailee, varastelee ja vetää aineita
fi lasten kasvuolot on pielessä, vuosien huolet kertyny eikä vanhemmat muuta mitään
fi perhe muuttaa meidän kuntaan ja heillä on ollut lastensuojelu mukana edellisessä paikassa
fi isä kyselee mitä oikeuksia vanhemmalla on kun lastensuojelu selvittää heidän tilannetta
fi lastensuojelun työntekijä vaihtu eikä uus vastaa soittoihin
fi mitä asioita saan koulusta kertoa lastensuojelun sosiaalityöntekijälle salassapidon estämättä
fi nelivee asuu paikassa jossa aikuiset vaihtuu, bailataan ja kukaan ei oo vastuussa
fi onko lapsen etu jäädä kotiin kun kumpikaan vanhempi ei tähän pysty
fi ls asiakkaana oleva poika kyseli millon hänen sossunsa tulee käymään
fi äiti haluaisi ite pyytää lastensuojelusta apua ennen kuin homma hajoo käsiin
fi kuka istuu moniammatillisessa palaverissa lastensuojelun edustajana meidän alueelta
fi lapsi on kotona jatkuvasti turvaton ja perhe kieltäytynyt kaikesta vapaaehtoisesta tuesta
fi millon perhesosiaalityö siirtää perheen lastensuojelun puolelle
fi mummo kysyy kuka lastensuojelussa valvoo ettei lapsenlapsi jää vaaraan
fi kuka on lapsen vastuusosiaalityöntekijä lastensuojelussa
fi asiakkuus lastensuojelussa ja asiakassuunnitelma
sv hur får jag tag på barnets socialarbetare inom barnskyddet
sv vill konsultera barnskyddet anonymt om en elev i femman
sv familjen är redan klient på barnskyddet men läget har blivit värre
sv barnets uppväxtmiljö är skadlig och föräldrarna tar int emot frivillig hjälp
sv pappan undrar va barnskyddet får göra och vilka rättigheter han har
sv tonåringen äventyrar sin egen hälsa och utveckling, stjäl och knarkar
sv mamman är rädd att socialen tar barnen om hon ber om hjälp
sv vem från barnskyddet ska vi bjuda med på nätverksmötet
sv barnskyddsklient har flyttat hit och vi har ingen kontaktperson
sv int tryggt för barnet hemma och det har pågått i åratal
sv får dagis berätta saker till barnskyddet fast de är sekretess
sv barnskyddets ansvariga socialarbetare
en i would like to consult child protection without giving the name of the family
en who is the child welfare social worker of this pupil
en family already has a child welfare case but things are getting worse at home
en mother is afraid that the social workers will take her children
en the child's growth and development are at risk and voluntary help did not work
en parents ask what their rights are when child protection investigates
en teenager endangers himself with crime and drugs and parents have no control
en we need someone from child protection in the network meeting
en is it in the best interest of the child to stay in that home
en family moved here, child protection was involved in the previous town
en what may a teacher tell child protection despite confidentiality
en who is the child's own social worker in child protection
fi vuosia sama kuvio, lapset kasvaa kännisten vieraiden keskellä eikä mikään apu ole muuttanut mitään
fi poliisi kävi kolmesti samassa osoitteessa, kuka on näiden sisarusten asioista vastaava sossu
fi saisko konsultaatiopuhelun: pojalla mustelmia mutta selitys uskottava, ylittyykö kynnys
fi kaksitoistavuotias myy vapeja, karkaa öisin eikä vanhemmat pysty enää pysäyttämään
fi meille siirty oppilas, aiemmassa kunnassa oli sossu ja huostaanottoa valmisteltiin
fi perheen tilanne on niin vakava että lapsi vaurioituu, eikä vanhempi ota mitään vastaan
fi vanhemmalla mielisairaus ja lapsi jää jatkuvasti ilman hoivaa, asiakkuus auki jo, vastuutyöntekijä kateissa
sv polisen har varit där tre gånger, vem är syskonens ansvariga socialarbetare
sv får jag rådgöra utan namn om en pojke med blåmärken
sv barnen växer upp bland fulla främlingar och ingen hjälp har ändrat nåt
sv tolvåringen rymmer om nätterna och föräldrarna rår inte på honom
en years of the same, children among drunk strangers and no help changed anything
en may i consult somebody about a boy with bruises without giving the name
fi sisarukset 3, 6 ja 10, sossut vaihtunut viidesti, tarvitsen nykyisen kiinni ennen viikonloppua
fi viime syksynä vanhempi retkahti, nyt taas, lasten sossulla ei vastausta eikä kukaan kutsu koolle
# child-welfare-notification
fi pitääkö tästä tehdä lasu ja miten se käytännössä täytetään
fi onks mulla opettajana ilmoitusvelvollisuus jos oppilas kertoo kotijutuista
fi mihin osoitteeseen lastensuojeluilmoitus lähetetään, löytyykö siitä lomaketta
fi voinko naapurina ilmoittaa lastensuojeluun nimettömänä
fi odottava äiti käyttää aineita, teenkö ennakollisen ilmoituksen syntymättömästä vauvasta
fi onko mun kerrottava vanhemmille et oon tehny heistä lasuilmon
fi tein ilmoituksen kolme viikkoa sitten eikä mitään kuulu, mitä sille tapahtuu
fi esihenkilö sano et koulu tekee ilmoituksen yhdessä, mut laki sanoo et mun pitää ite
fi saako ilmoituksen tehdä puhelimessa vai pitääkö olla kirjallinen
fi kynnys tehdä lasu on korkee, mistä tiedän millon pitää
fi montako kertaa voi samasta perheestä ilmottaa, oon tehny jo neljä
fi riittääkö huoli-ilmoitus vai täytyykö olla virallinen lastensuojeluilmoitus
fi seurakunnan kerhonohjaaja miettii koskeeko velvollisuus ilmoittaa lapsesta myös vapaaehtoista
fi saako vanhempi tietää kuka hänestä on ilmoittanut lastensuojeluun
fi lasutettiin yks oppilas ja äiti raivostu, miten jutellaan hänelle
fi nuori pyysi ettei kerrota kellekään, mut ilmoitus on kai pakko tehdä
fi voiko lapsi ite tehdä itsestään lastensuojeluilmotuksen
fi terkkarin pitäs jättää ls-ilmoitus, minkä kunnan vastaanottoon se menee ku perhe asuu muualla
fi ilmoituksen vastaanotto ei vastaa puhelimeen, pitäs saada lasu eteenpäin tänään
fi raskaana oleva asiakas on kadonnut neuvolasta, ilmotetaanko jo ennen synnytystä
fi onko sakkoa tai seurauksia jos jättää ilmoittamatta lapsen vaarasta
fi päiväkodin johtaja kyselee mallia miten lastensuojeluilmoitus kirjoitetaan asiallisesti
fi huoli pienestä, pitääkö ilmoittaa ja minne
fi lapsi tulee kouluun nälkäisenä ja samoissa vaatteissa
fi isä retuutti lasta päiväkodin pihalla, teen ilmoituksen
fi kuullaan naapurista huutoa ja lapsen itkua joka ilta
fi vastuuyksikkö johon lastensuojeluilmoitus tehdään päivällä
fi mustelmia ekaluokkalaisella, sanoo isän lyöneen, mihin soitan
fi lapsi kertoi et häntä on lyöty vyöllä
sv måste jag göra en barnskyddsanmälan om eleven berättar om hemmet
sv vart skickar man in en barnskyddsanmälan, finns det en blankett
sv kan man anmäla anonymt om grannens barn
sv är ungdomsledaren i församlingen anmälningsskyldig
sv gravid kvinna som knarkar, görs en föregripande anmälan om ofött barn
sv får föräldrarna veta vem som anmält dem till barnskyddet
sv ja gjorde anmälan för en månad sen och ingen har hört av sig
sv ska ja berätta åt föräldrarna innan ja anmäler
sv kan man göra anmälan per telefon eller måste den va skriftlig
sv rektorn vill int att vi anmäler men lagen säger att jag måste själv
sv var går gränsen när ska man anmäla till barnskyddet
sv orolig för ett litet barn, måste man anmäla och vart
sv barnet kommer hungrigt till skolan i samma kläder
sv hör skrik och barngråt från grannen
sv elev kom till skolan med blåmärken och vill inte gå hem, vart ringer jag
sv barnet berättar att pappa slagit hen, anmälningsplikt
sv misstänker att barnen inte får mat hemma
sv grannen hör att barnen är ensamma om nätterna
en do i have to report this to child protection as a teacher
en where do i send a child welfare notification and is there a form
en can a neighbour make an anonymous report about children
en pregnant client uses drugs, should we make an anticipatory notification for the unborn baby
en will the parents find out who reported them
en i made a notification a month ago and nobody has answered
en should i tell the family before i report
en is it enough to phone or must the report be written
en what happens if i fail my duty to report
en can a young person report about himself to child welfare
en head of daycare asks how to word a child welfare report
en worried about a little one, must I report and where
en comes to school hungry in the same clothes
en hear shouting and crying next door every night
en bruises on a first grader, says dad hit him, where do I call
en must I report that the children are left alone
fi valmentajana kuulin pukuhuoneessa et isä löi mailalla, mitä laki sanoo minun tekevän ja mihin paperi
fi kirjoitanko paperiin kaikki kolme sisarusta vai jokaisesta oma
fi bussikuski näki lapsen yksin pysäkillä puoliltaöin, voiko hän ilmoittaa ja kelle
fi vaitiolo rippipappina, koskeeko velvollisuus silti
fi ilmoitusta tehdessä pelkään että kylällä arvataan kuka
fi tarvitsen sähköisen lomakkeen linkin, ope tekee sen nyt heti välitunnilla
fi neuvolan tiimi, odottava äiti juo, ennen syntymää tehtävä paperi
fi lähetin paperin väärälle alueelle, siirtyykö se itsestään
sv jag hörde i omklädningsrummet att pappan slagit honom, var fyller jag i pappret som tränare
sv busschauffören såg ett barn ensamt vid midnatt, får han göra en anmälan
sv ska varje syskon få ett eget papper eller räcker ett
sv måste jag som präst skriva ändå fast det sades i bikt
en heard in the changing room that dad hit him with a stick, as a coach where do i file it
en one form for all three siblings or one each
en can the bus driver report a child alone at the stop at midnight
fi lapsi kertoi laivan leikkihuoneessa että isä potki, otin nimet ylös, mihin minä tämän toimitan
fi jätänkö lausunnon vai virallisen ilmoituksen kun puhelimessa äiti sanoi jättävänsä lapset yksin
# contact-social-services
fi on vähän huoli yhdestä perheestä, ei mitään isoa, mut joku vois soittaa niille
fi voiko perheen puolesta pyytää sosiaalihuollosta yhteydenottoa heidän luvallaan
fi tehtäskö vanhempien kanssa yhdessä huoli-ilmoitus sossuun
fi äiti myönsi et tarttis tukea, miten laitan hänen pyynnön eteenpäin sosiaalipalveluihin
fi naapurissa lapset itkee ja huudetaan usein, en tiedä onks aihetta vai ei
fi vanhemmat antoi suostumuksen et saan olla yhteydessä sosiaalitoimeen
fi miten otan huolen puheeksi vanhemman kanssa ilman et se loukkaantuu
fi mikä on ero shl 35 yhteydenoton ja lasun välillä
fi tekisin sosiaalihuoltolain mukaisen ilmoituksen tuen tarpeesta, mikä lomake
fi kouluterkkarille heräs huoli ekaluokkalaisen väsymyksestä ja vanhempien jaksamisesta, perhe suostuu apuun
fi mummi soitti eskariin et on huolissaan lapsenlapsistaan
fi ei oo lastensuojelun paikka vielä mut joku ammattilainen sais ottaa tähän perheeseen yhteyttä
fi valmentaja huomannu et yks pelaaja on alakuloinen ja kotona on jotain, kelle vihjata
fi tiedän perheen joka tarvis apua muttei osaa hakea itse
fi yhteydenottopyyntö lähtis perheelle sosiaaliohjaajalta, he toivo soittoa iltapäivällä
fi mikä on se lomake missä ilmotetaan huolesta lapsesta muttei ole lasu
fi kerrostalossa kaks lasta aina rapussa myöhään, mietityttää
fi neuvolan asiakas lupas et voin kertoo sossulle heidän tilanteesta
fi isovanhempi huolissaan, ei haluu tehdä lapsestaan lasua vaan saada sille apua
fi harrastusryhmässä lapsi jonka vaisuus huolettaa, haluaisin jättää jonnekin viestin
fi vauvaperheestä tullut outo fiilis kotikäynnillä, toivottais et joku kartottaa ne
fi uus perhe koulussa, opella epämääräinen huoli, vanhemmat itse haluavat keskustelua
sv vi vill tillsammans med föräldrarna göra en orosanmälan till socialen
sv mamman gav lov att ja kontaktar socialvården åt henne
sv är lite orolig för en familj men int så mycke att det blir barnskyddsanmälan
sv grannens barn gråter ofta, vet int om det är nåt allvarligt
sv hur tar man upp oron med föräldern utan att de tar illa upp
sv familjen behöver stöd men vågar int själva kontakta
sv farmor är bekymrad över barnbarnen och vill att nån ringer upp familjen
sv vilken blankett är det för kontakt enligt socialvårdslagen
sv tränaren oroar sig för en spelare som ser ledsen ut
sv föräldrarna önskar att nån från socialservicen tar kontakt me dem
sv fick en konstig känsla på hembesöket och familjen går med på hjälp
en parents gave permission to contact social services on their behalf
en a bit worried about a family but not enough for a child protection report
en make a request for support together with the mother
en neighbour kids cry a lot, not sure if it is serious
en how do i bring up my worry with the parents
en what is the form for telling social services that a family needs support
en grandmother is worried about her grandchildren and wants somebody to call the family
en coach noticed that a boy is gloomy and something is going on at home
en family agrees that a social worker may call them
en difference between a concern notification and a child welfare report
en family does not know how to ask for help themselves, can i pass it on
fi äiti istuu tässä vieressä ja sanoo et saat soittaa sossuun mun puolesta
fi perheestä jäi vähän kummallinen olo, lapset ihan ok mut isä väsynyt, kuka soittais niille
fi pyydettäiskö yhdessä isän kanssa apua sosiaalipuolelta, hän näpyttelee puhelimella, mikä lomake
fi luvan kanssa laitan viestin, ei ole mitään vaarallista, perhe vaan putoaa väliin
fi naapuriperheen äiti tarvis jonkun, antoi luvan kertoa eteenpäin
fi koulusihteeri huomaa et samalla oppilaalla aina jotain, kevyt yhteydenotto kotiin sossun puolelta
sv mamman sitter bredvid och ger lov att jag ringer socialen åt henne
sv ingen fara egentligen men en konstig känsla om en familj, vem kunde ringa dem
sv vi ber tillsammans med pappan om hjälp från socialsidan, vilken blankett
en the mother sits next to me and agrees that i call social services on her behalf
en nothing dangerous, just an odd feeling about a family, who could phone them
# urgent-placement
fi lapsi ei voi palata tänään kotiin, tarvitaan paikka heti
fi äiti pidätettiin ja lapset jäi poliisiasemalle istumaan ilman ketään
fi tokaluokkalainen ei uskalla lähteä koulusta kotiin ja itkee opehuoneessa
fi kumpikin vanhempi joutu sairaalaan kolarissa, kolme lasta vailla hoitajaa
fi lapset on saatava turvaan välittömästi, kotona aseella uhkailtu
fi päätös kiireellisestä sijoituksesta, kuka sen tekee ja kauanko se kestää
fi nuori heitettiin ulos kotoa eikä hällä oo minne mennä, 14v
fi tarvitaan päivystysperhe kahelle pienelle täks illaks
fi yksinhuoltaja romahti psykoosiin ja vauva on saatava muualle tänään
fi lapsi on viety kotoa äkkiä pois, isä kysyy mihin hänet on sijoitettu
fi kiireellinen sijoitus loppuu kolmessakymmenessä päivässä, mitä sitten
fi poika sano et jos hän menee kotiin isä tappaa sen
fi lapsi pitää siirtää kriisiperheeseen kunnes tilanne on selvitetty
fi teini kieltäytyy menemästä kotiin koska siellä on vaarallista, istuu meillä nuokkarilla
fi vanhempi löyty kuolleena ja lapsi oli siellä, kuka ottaa lapsen yöksi
fi koulussa huomattiin niin pahat jäljet ettei lasta saa päästää kotimatkalle
fi vauva ei ole kotiutettavissa synnäriltä, vanhemmat kamoissa
fi huoltaja otettu säilöön lentokentällä ja lapsi on yksin
fi vanhemmat aikoo viedä lapsen maasta huomenna, pitäs estää ja ottaa lapsi suojaan
fi iltapäiväkerhon eskarilainen jäi hakematta, isä juoppoputkassa, muita sukulaisia ei ole
fi lapsi otettiin heti haltuun koulusta ja luokkakaverit ihmettelee
fi hengenvaara kotona, lapsen paikka on järjestettävä ennen iltaa
sv barnet kan int gå hem idag, behövs en plats genast
sv mamma blev gripen av polisen och barnen sitter kvar ensamma
sv trean vågar int gå hem från skolan för pappa har hotat
sv båda föräldrarna ligger på sjukhus efter krocken, vem tar barnen
sv beslut om brådskande placering, hur länge gäller det
sv behöver en jourfamilj för två småbarn till ikväll
sv ensamförsörjaren blev psykotisk och bebisen måste bort hemifrån nu
sv fjortonåring utkastad hemifrån och har ingenstans att ta vägen
sv barnet hämtades akut från skolan, pappan vill veta vart
sv babyn kan int skrivas ut från bb för föräldrarna är påverkade
sv livsfara hemma, barnen ska i säkerhet före kvällen
en child cannot return home today, needs a place immediately
en mother was arrested and her kids are at the police station
en second grader is crying and too scared to leave school for home
en both parents in hospital after a crash and no one to take the children
en how long does an emergency placement last and who decides it
en we need a crisis family for two toddlers this evening
en single mother became psychotic, baby must be moved to safety now
en fourteen year old was thrown out and has nowhere to go
en child was removed suddenly from home and father asks where she is
en newborn cannot be discharged because the parents are on drugs
en life in danger at home, children must be out before tonight
fi yöbussin kuski toi kaksi lasta ilman aikuisia, vanhemmat katkolla, yöpaikka puuttuu
fi 11v istuu terkkarin huoneessa ja sanoo että jos menen kotiin niin se tappaa minut
fi vauva ja kaksvuotias ilman ketään, isä vietiin putkaan puoli tuntia sitten
fi teini on heitetty pihalle sukkasillaan, pakkasta kaksikymmentä, huoltaja ei avaa
fi kaikki kotona on räjähtäny, lapset tarvii toisen katon alle vielä tänään
fi sairaala: äidin tajuttomuus jatkuu, kolme lasta odotushuoneessa ilman ottajaa
sv pappan fördes till häktet för en halvtimme sen, bebis och tvååring har ingen
sv elvaåringen säger att han dör om han måste hem, vi har honom i hälsovårdarens rum
sv utkastad i strumpor i tjugo minusgrader, fjorton år
sv hela hemmet har exploderat, barnen behöver ett annat tak i kväll
en two kids arrived on the night bus with no adult, parents unreachable, need beds tonight
en an eleven-year-old in the nurse's room says he will be killed if he goes home today
fi ensihoito soittaa: yh ei herää, kaksi pientä istuu keittiössä, mihin ne viedään yöksi
# open-care
fi lastensuojelun asiakkaana oleva perhe, mitä tukitoimia heille voi saada kotiin
fi asiakassuunnitelmaan kirjattiin tukihenkilö ja harrastusmaksut, kuka avohuollosta hoitaa
fi avohuollon sossu ei oo käyny moneen kuukauteen vaikka piti tavata
fi nuori on avosijoituksessa vanhempien suostumuksella ja haluu takas kotiin
fi perhe on lasun asiakas mut lapset asuu kotona, kuka koordinoi tukea
fi vapaaehtoinen sijoitus pariksi kuukaudeksi jotta vanhempi saa levätä
fi lastensuojelu maksaa lapsen harrastuksen ja bussikortin osana suunnitelmaa, keneltä kysyn
fi lapsen oma sosiaalityöntekijä avohuollossa, hän voisi päivittää suunnitelman
fi selvityksen jälkeen asiakkuus jäi auki ja nyt odotetaan et tuet alkaa
fi onko huostaanoton sijaan vielä keinoja tukea kotona asuvaa lasta lastensuojelun kautta
fi lasun asiakassuunnitelmapalaveri koululla, pitäs sopia aika
fi 15v sijotettiin avohuollon päätöksellä lyhyeks jaksoks, vanhemmat suostu
fi perhe toivoo lastensuojelun asiakkuuden lopettamista, kun kaikki on jo hyvin
fi sosiaalityöntekijä lupas perheelle lastensuojelun kautta tukiperheen ja taloudellista apua
fi äiti on tyytyväinen lastensuojelun antamaan kotiin tulevaan tukeen mutta se on vähäistä
fi avohuollon tiimi, kuka siellä ottaa vastuun uudesta asiakkaasta
fi lastensuojelun järjestämä ammatillinen tukihenkilö jäi sairauslomalle, nuori odottaa uutta
fi äiti ja lapsi lastensuojelun asiakkaina, tukitoimena päivähoito ja keskustelut, riittääkö
fi avohuollon tukitoimet ei riitä enää, kenen kanssa tehdään arvio jatkosta
fi nuori haluu vaihtaa lastensuojelun työntekijää kun eivät tule toimeen
fi lasun jengi sano et perhe saa vertaisryhmän ja lomatuen, kyselevät missä viipyy
fi kotona asuvan asiakaslapsen tilannetta seuraava lastensuojelun sosiaalityöntekijä
sv familjen är barnskyddsklient men barnen bor hemma, va för stödåtgärder finns
sv öppenvårdens socialarbetare har int träffat barnet på flera månader
sv frivillig placering några månader med föräldrarnas samtycke
sv klientplanen borde uppdateras, vem på öppenvården gör det
sv barnskyddet betalar hobbyn åt pojken enligt planen, vem frågar man
sv familjen vill avsluta klientskapet inom barnskyddet för allt e bra nu
sv ungdomen är placerad inom öppenvården och vill hem
sv socialarbetaren lovade stödperson via barnskyddet men inget har hänt
sv stödåtgärderna räcker int mera, vem bedömer va som görs härnäst
sv va kan barnskyddet ge hemma före man omhändertar
sv vill byta socialarbetare inom barnskyddets öppenvård
en family is a child welfare client but kids live at home, what support measures are there
en open care social worker has not met the child for months
en voluntary placement for two months with parents' consent
en the client plan in child welfare needs updating
en child welfare pays the boy's hobby as part of the plan, who do we ask
en family wants to end the child welfare client relationship
en teen is in an open care placement and wants to go home
en social worker promised a support person through child welfare and nothing happened
en support measures are not enough any more, who decides the next step before custody
en network meeting with the child's own social worker in open care
en what can child welfare offer at home instead of taking into care
fi suunnitelmaan kirjattiin kuntosalikortti ja terapiamatkat, kuka tämän maksaa kun asiakkuus on lasussa
fi avun alku venynyt, päätös saatu syyskuussa, lapsi asuu kotona ja sossu kadoksissa
fi nuori suostui kahdeksi kuukaudeksi pois kotoa, vanhemmat allekirjotti, ja nyt kotiinpaluu
fi vastuusossun tapaaminen puolivuosittain, lapsi kysyy milloin se tulee
fi lasun kautta luvattu tuki alkamatta, kotona asuvan 13-vuotiaan perhe odottaa
sv hon flyttade frivilligt bort i två månader, föräldrarna skrev på, nu är det dags att komma hem
sv gymkort och resor står i planen, vem betalar när familjen är klient i barnskyddet
sv stödet beslöts i september men har int börjat, trettonåringen bor hemma
en the boy lives at home, a child protection client, and the promised support has not started since september
en client plan says gym card and fares, who pays
fi äiti allekirjoitti että tyttö 15 on kuukauden perhekodissa, kuka vastaa paluusta kotiin
# intensified-family-work
fi perheen luona pitäs käydä monta kertaa viikossa tai lapset joudutaan sijoittamaan
fi tavallinen perhetyö kerran kahessa viikossa ei riitä mihinkään, tarvii paljon tiiviimpää
fi lasu ehdotti tepeä, mitä se sisältää
fi tehostettu perhetyöntekijä käy aamuisin herättämässä lapset kouluun vanhempien kanssa
fi viimenen keino ennen huostaanottoa, joku kotiin lähes päivittäin
fi perhetyöntekijät käy myös iltaisin ja viikonloppuna, saisko tää perhe sellasta
fi lastensuojelun perhetyö alkaa ens viikolla, kuka on työpari
fi vanhemmat tarvii kädestä pitäen ohjausta rajoihin neljä kertaa viikossa kotona
fi intensiivinen kolmen kuukauden jakso kotiin, jotta teiniä ei tarttis sijottaa
fi äiti on saanu tehostettua perhetyötä mut ei koe siitä olevan hyötyä
fi vanhempi pystyy vain kun työntekijä on vieressä, kevyempi tuki on kokeiltu
fi sijoituksesta kotiutuvan lapsen perheelle tiheät kotikäynnit alkuun
fi tepen työntekijä perui tapaamiset ja perhe jäi pulaan
fi kotikäyntejä pitäis lisätä, perhe on lastensuojelun asiakas ja kriisi päällä
fi kotiin tarttis lastensuojelun tiivistä tukea kun nuori karkailee ja riidat on joka ilta
fi useampi tunti päivässä ammattilainen kotona katsomassa miten vauvan hoito sujuu, lasun päätöksellä
fi kotitilanne on niin rikki et tarvitaan kaks työntekijää kerralla monta päivää viikossa
fi haetaan lastensuojelusta vahvaa ohjausta arkeen ettei lapset päädy laitokseen
fi kuka päättää kun perhe tarvis perhetyön sijaan tehostettua
fi perhetyön määrä nostetaan kahesta kerrasta kuussa kolmeen kertaan viikossa lasun puolella
fi isä yksin viiden kanssa, sossu sano et joko tiivis työ kotona tai sijoitus
fi nepsyperheelle lasun tehoperhetyötä, kun kodin väkivaltatilanteet toistuu viikottain
fi lastensuojelun asiakasperheeseen tiivistä tukea kotiin monta kertaa viikossa
sv vanligt familjearbete räcker int, nån måste komma hem flera gånger i veckan
sv barnskyddets familjearbetare kommer på morgnarna och hjälper få barnen till skolan
sv sista försöket före omhändertagande, intensivt stöd hemma
sv hur får familjen effektiverat familjearbete
sv arbetarna borde besöka hemmet nästan dagligen ett tag
sv mamman fixar vardagen bara när nån är på plats, lättare stöd är prövat
sv intensiv period på tre månader så att tonåringen int behöver placeras
sv två familjearbetare kväll och helg för det är kaos varje dag
sv barnet kommer hem från placering och familjen behöver täta hembesök
sv familjearbetet ska ökas från två gånger i månaden till fyra i veckan
sv pappan tycker att det intensifierade familjearbetet int hjälper
sv intensivt stöd hem för barnskyddets klientfamilj
sv barnskyddet vill att någon är hemma hos familjen flera gånger i veckan
en normal family work is not enough, somebody should visit several times a week
en last attempt before the children are taken into care, strong support at home
en intensive family worker comes in the mornings to get kids to school
en how does a family get intensified family work from child welfare
en mother copes only when a worker stands next to her, lighter help was tried
en three month intensive period so that the teen need not be placed
en home visits also evenings and weekends by two family workers
en child returns from placement and family needs very frequent home visits
en almost daily guidance at home with the baby, decided by child welfare
en father says the intensive family work does not help
en increase the visits from twice a month to four times a week
en intensive home support for a child protection family
en child protection wants someone in the home several times a week
fi jos tähän ei tuu kotiin joku neljänä päivänä viikossa, lapset lähtee
fi sijoitus purettiin kesäkuussa, nyt tiivis tuki kotiin ettei mene rikki
fi perhetyö on ollu vuoden eikä pure, sossu mietti vahvempaa ennen huostaanottoa
fi iltaisin ja pyhinä pitäis olla työpari kotona kun 13v hajottaa paikkoja
fi lastensuojelun asiakas, vauva ja entiset käyttäjät, päivittäiset käynnit kotiin
fi vanhemmat haukkuu toisiaan lasten kuullen joka ilta, seuranta ja ohjaus kotona monta kertaa viikossa
fi kriisi kesti kolme viikkoa ja perheen luona oltiin joka päivä, voisko jatkua
fi viimeinen mahdollisuus sanoi sossu, kolme käyntiä viikossa tai sijoitus
fi kotiin aamutukea klo 6.30, muuten ei tytöt tule kouluun ja asiakkuus on jo lasussa
sv fyra besök i veckan eller så placeras barnen, det sa socialarbetaren
sv placeringen upphörde och nu behövs tätt stöd hemma för att det ska hålla
sv det vanliga familjearbetet har int bitit på ett år, nåt tyngre före omhändertagande
en either someone comes home four days a week or the children are placed
en came back from placement in june, needs close support at home several times a week
en regular home visits for a year changed nothing, the last step before taking into care
fi tyttö 15 karkaa, äiti ottaa ruuvia, asiakkuus auki, tarttis jonkun olla illat paikalla kun tullaan kotiin
fi työntekijät kävi kerran viikossa ja tilanne paheni, lasten sossu haluu tihentää neljään
fi lastensuojelussa oleva 9v ja 4v, kotiin joka päivä klo 16-20 kunnes vanhemmat oppii
# family-rehabilitation
fi koko perhe muuttais jaksolle yksikköön missä arvioidaan vanhemmuutta
fi vauvan kanssa sijoitettu äiti arviointijaksolla, kauanko se kestää
fi sossu haluaa et vanhemmuuden arviointi tehdään laitoksessa ennen päätöstä
fi päiväperhekuntoutus alkaa ja lapset on sen ajan poissa päiväkodista
fi haetaan perhekuntoutusjaksoa kun kotona mikään tuki ei pure
fi perhe lähtis viikoiks asumaan kuntoutusyksikköön yhdessä lasten kanssa
fi isä ei haluu lähtee perhekuntoutukseen, voiko äiti mennä lasten kans kaksin
fi vuorovaikutus vauvan ja äidin välillä pitäs arvioida ympärivuorokautisesti
fi perhekuntoutus päättyy, mikä tuki jatkuu kotona
fi koululaiset tarttis koulupaikan siks aikaa kun perhe on kuntoutuksessa toisessa kunnassa
fi lyhyt laitosjakso koko porukalle, vanhemmat opettelee rytmiä ja rajoja
fi pystyykö vanhempi huolehtimaan lapsesta, siitä tarvittas ammattilaisten jakso ja lausunto
fi kuntouttava jakso päihteistä toipuvalle perheelle lapsineen
fi maksaako perhe itse oleskelun kun ollaan yhdessä sijoitettuna arvioitavana
fi avoperhekuntoutus kotoa käsin, ryhmäpäivät kolmesti viikossa vanhemmille ja lapsille
fi perhe palas laitosjaksolta ja opettajalle tarttis tietoo mitä sovittiin
fi onko vanhemmilla eväitä, tutkitaan yksikössä jossa asutaan omassa huoneistossa ohjaajien valvonnassa
fi kehitysvammainen äiti ja vastasyntynyt, ehdotettiin yhteistä arviointia laitoksessa
fi kotiin annettava perhekuntoutus, onko sitä meidän alueella
fi vanhemmille ja teinille intensiivinen kuntoutusleiri perheenä, vuorovaikutus ihan jumissa
fi äiti sanoi et sijoitus koko perheelle tuntuu vankilalta, viikko neljä menossa
fi jonotetaan perhekuntoutuspaikkaa, sossun mukaan kuukausia
sv hela familjen flyttar in på en enhet för bedömning av föräldraskapet
sv mamman är med babyn på en bedömningsperiod på anstalt
sv dagrehabilitering för familjen, barnen är borta från dagis den tiden
sv pappan vill int åka på familjerehabilitering, kan mamma åka me barnen
sv bedömning dygnet runt av samspelet mellan mamma och bebis
sv familjerehabiliteringen tar slut, hur går vi vidare hemma
sv skolplats åt barnen medan familjen är på rehabiliteringsperiod i annan ort
sv föräldrar med intellektuell nedsättning och nyfödd, hela familjen placeras för utredning
sv betalar familjen själv när alla är placerade tillsammans
sv barnskyddet kräver att föräldrarnas förmåga utreds på en enhet innan beslut
sv rehabiliterande period för familj som blivit drogfri
en whole family moves to a unit where parenting is assessed
en mother and newborn are in an assessment period under supervision
en day rehabilitation for the family, children are away from daycare
en father refuses family rehabilitation, can mother go alone with kids
en parenting capacity must be evaluated around the clock before the decision
en family rehabilitation is ending, what follows at home
en pupils need a school place while the whole family stays in a rehab unit
en does the family pay when they are all placed together
en nothing at home helps, could they live some weeks in a rehabilitation centre together
en disabled mother with a baby, a joint placement to see if she manages
en waiting list for family rehabilitation is months
fi koko porukka kuukaudeks johonkin taloon jossa nähdään osaako ne
fi arviosta tarvittas lausunto oikeudelle ja lapsille jatko, vanhemmat suostuu asumaan yksikössä
fi päivisin muualla, iltaisin kotiin, ryhmiä ja ohjausta kolme kuukautta viidelle
fi pystyykö isä yksin kolmeen lapseen, katsotaan asumalla yhdessä ohjaajien kans
fi eron ja retkahduksen jälkeen äiti ja lapset yhdessä jaksolle, kotona ei onnistu
fi miten perheen lemmikit hoidetaan kun kaikki lähtee kahdeksaksi viikoksi yksikköön
sv hela gänget en månad på ett ställe där man ser om de klarar det
sv dagarna på annat håll, kvällarna hemma, tre månader handledning för alla fem
sv klarar pappan tre barn själv, man borde se det boende ihop med personal
en the whole family for a month somewhere staff can see whether they manage
en a stay with the children after relapse because home did not work
# substitute-care
fi lapsi otettiin huostaan ja äiti haluaa tietää miten saa sen takas
fi sijoitetun oppilaan tapaamisista vanhempien kanssa ei ole sovittu mitään
fi isä valittaa et yhteydenpitoa lapseen on rajotettu, puhelinta ei anneta
fi huostaanoton purkamista on haettu, kuka on sijaishuollon sossu
fi biologinen äiti suree kun kaikki lapset vietiin, onko sille mitään ryhmää
fi koulu kirjottaa lausunnon huostaanoton valmisteluun
fi sijoitettu seiskaluokkalainen vaihtaa koulua kesken lukukauden, kelle ilmotan
fi milloin huostassa oleva lapsi voi lomailla kotona
fi sijaishuollossa olevan lapsen suostumukset ja matkaluvat, kuka allekirjottaa
fi sijoitettu lapsi haluu muuttaa takas äidin luo, viistoista täyttäny
fi kotiinpalautus alkaa, miten perhe valmistellaan siihen
fi sijoituspaikka on vaihtunut jo kolmannen kerran ja lapsi on ihan sekasin
fi huostaanotetun lapsen asiat ovat sijaishuollon sosiaalityöntekijällä, tavoitanko hänet jotenkin
fi hallinto-oikeus päätti huostaanotosta vastoin vanhempien tahtoa
fi päättääkö koulusta vanhempi vai sossu ku lapsi on huostassa
fi vanhemmille joiden lapset asuu muualla sossun päätöksellä, vertaistukea ja tietoa
fi sisarukset sijotettiin eri paikkoihin ja ikävöi toisiaan
fi lapsella on rajoitustoimenpiteitä sijaishuollossa, voiko niistä valittaa
fi onko vauva mahollista ottaa pysyvästi pois vanhemmilta, käsittely kestää
fi millä perusteilla lapsi otetaan huostaan ja kuka sen lopulta päättää
fi lapset on olleet kaks vuotta poissa äidiltä ja nyt äiti raitis, haluis purkaa
fi huostassa olevan elatus ja lapsilisä, mihin ne menee
sv barnet är omhändertaget och mamman vill veta hur hon får det tillbaka
sv vem är socialarbetare för placerade barn, vårt nya elev är placerad
sv pappan klagar att umgänget med placerade barnet begränsats
sv föräldrarna har ansökt om att omhändertagandet upphör
sv skolan ska skriva ett utlåtande för beredning av omhändertagande
sv biologiska mamman sörjer sina barn som tagits av socialen
sv barnet har bytt placeringsplats tre gånger och är alldeles vilse
sv syskonen placerades på olika ställen och längtar efter varann
sv vem skriver under reselov när barnet är i vård utom hemmet
sv femtonåring som är omhändertagen vill flytta hem igen
sv hemflytten efter placeringen börjar, hur förbereds familjen
en child was taken into care and mother wants to know how to get him back
en who is the social worker for placed children, our new pupil is in care
en father complains his contact with the placed child has been restricted
en parents applied to end the custody decision of the authorities
en biological mother grieves because all her children were taken, is there a group
en school must write a statement for taking a child into care
en siblings were placed in different places and miss each other
en the child changed placement for the third time
en who signs travel permissions when the child is in out-of-home care
en 15 year old in care wants to move back with mum
en court decided on taking into care against the parents' will
fi huostassa oleva oppilas, saanko viestittää bioäidille kuulumisia vai pitääkö sossun kautta
fi yhteydenpitoa rajoitettiin, isä haluaa valittaa, mihin
fi äiti raitis puolitoista vuotta ja haluaa lapset kotiin takaisin huostasta
fi sijaishuollon sossu, tarvitsen päätöksen leirilupalapusta lapselle jota vanhemmat ei hoida
fi kolmesta sisaruksesta jokainen eri paikassa, saako heidät synttäreille yhteen
fi mistä bioisä kuulee missä poika asuu ja kuka hänestä vastaa
sv omhändertagen elev, vem ger lov till lägret, mamman eller socialarbetaren
sv tre syskon på tre ställen, kan de få fira födelsedag ihop
sv mamman nykter i ett och ett halvt år och vill få hem barnen som omhändertogs
en school trip permission for a child in care, whose signature
en three siblings in three places, could they have a birthday together
# foster-family
fi me voitas ottaa kotiin lapsi jolla ei oo omaa perhettä, miten siihen pääsee
fi mitä vaaditaan et hyväksytään sijaisvanhemmaksi, tarviiko olla naimisissa
fi sijaisäiti soitti koululle ja kaipais itselleen työnohjausta ja vapaita
fi alkaako pride-valmennus syksyllä, harkitaan lapsen ottamista meille
fi isovanhemmat ottais tyttärensä lapset asumaan luokseen virallisesti
fi perhehoitajan palkkio ja kulukorvaukset, kuka niistä päättää
fi kasvattilapsi on ollu meillä kaks vuotta ja haluis sukunimen vaihtaa
fi täti haluu siskonsa pojan kotiinsa ku pojan äiti ei pysty, saako siihen tukea
fi sijaisperhe uupunu, lapsi oireilee ja he miettii luopumista
fi meillä on tyhjä huone ja aikuiset lapset muuttanu, haettais sijotettua lasta
fi lapsi lähtee sijaisperheestä toiseen, miten tuetaan kasvattivanhempien omia lapsia
fi voiko yksinelävä nainen ryhtyä perhehoitajaksi
fi lyhytaikaista perhehoitoa vauvalle kunnes vanhempien tilanne selviää
fi yksityisesti sijoitettu poika asuu tuttavaperheessä ilman papereita
fi sijaisisä kysy miten lapsi kiintyy uuteen perheeseen
fi uudessa sijaiskodissa asuva tokaluokkalainen itkee äitiään koulussa
fi läheissijoitus mummolle, mummo tarvii rahaa ja ohjausta
fi ennakkovalmennus niille jotka harkitsee sijaisvanhemmuutta
fi perhehoidon vapaapäivät, kuka lapsen hoitaa sillä aikaa
fi haluisin tarjota kodin isommalle murkkuikäiselle, onko perheistä pulaa
fi sijaisvanhemmat ja bioäiti on riidoissa tapaamisista, perhehoidon ohjaaja mukaan
fi paikkaa perheessä etsitään sisaruksille, ei laitosta
fi pariskunta valmis ottamaan huostaanotetun lapsen luokseen
fi haluais sijaisvanhemmaksi, koulutus
fi sijaisperhettä etsitään sisaruksille
sv vi sku vilja ta emot ett barn som int kan bo hemma, hur gör man
sv va krävs för att bli godkänd fosterförälder
sv fostermamman är utmattad och behöver handledning och ledigt
sv mormor vill att barnbarnen officiellt bor hos henne
sv arvode till familjevårdare, vem betalar
sv finns det pride-utbildning på svenska
sv moster tar hand om systerns pojke, får hon stöd för det
sv fosterbarnet i tvåan gråter efter sin mamma i skolan
sv vi har ett ledigt rum och stora barn, kan vi bli fosterfamilj
sv privatplacerad flicka bor hos bekanta utan papper
sv familj söks för två syskon så de int hamnar på anstalt
sv par vill ta emot ett omhändertaget barn
sv bli fosterförälder
sv vi kunde ta emot ett barn som blivit omhändertaget
en we could take a child into our home who cannot live with her parents
en requirements for becoming a foster parent, can a single woman do it
en foster mother is exhausted and wants time off and supervision
en grandparents want to officially raise their daughter's children
en fee and expenses for a family carer
en is there training for people who think about fostering
en aunt takes her nephew, can she get support
en foster child in second grade misses his mum
en conflict between foster parents and birth mother about visits
en we have a spare room and grown kids, do you need families
en looking for a family instead of an institution for two siblings
en couple wants to take a foster child into their home
en training to become foster parents
fi meil ois iso talo ja aikaa, voitas ottaa kaks veljestä tänne kasvamaan
fi hoidettava lapsi herää öisin ja sijaisäiti on valvonut kolme viikkoa, kuka tukee
fi haluisin kuulla mitä vaatii ottaa taapero meille väliaikaisesti
fi isotäti ottais orvon pojan, kuinka siitä tulee virallista
fi alkava sijaisperhe kysyy kuinka kauan valmennus kestää
fi perheen oma tyttö mustis sijaissiskolle, sijoittajalle soitto
sv vi har stort hus och tid, kunde ta två bröder som växer upp hos oss
sv fosterbarnet vaknar varje natt och värdmamman har inte sovit på tre veckor
sv morfars syster vill ta pojken till sig officiellt
en we have a big house and could raise two brothers who cannot live at home
en a child we are raising for social services wakes every night and i have not slept for three weeks
# childrens-home
fi lastenkodissa asuva yheksäsluokkalainen on taas hatkassa
fi poika karkasi laitoksesta ja nukkuu kavereiden sohvilla
fi omaohjaaja ei vastaa, nuori asuu vastaanottokodissa ja on nyt koulussa itkuinen
fi nuorisokodin ohjaaja vois tulla vanhempainiltaan huoltajan sijaan
fi laitoksessa asuva tyttö kertoo et siellä kiusataan ja ohjaajat huutaa
fi mitä eroo on perhekodilla ja lastenkodilla
fi koulukotiin lähetetty nuori tulee lomalle, kuka on yhteyshenkilö
fi nuori sijotettu laitokseen ja sieltä vietiin puhelin pois, saako niin tehdä
fi saako kaveri tulla yökylään lastenkotiin
fi etsitään lapselle paikkaa ammatillisesta perhekodista
fi vastaanottolaitoksen paikat on täynnä, mihin nuori arvioidaan
fi eho-jaksolla oleva poika ei saa poistua yksiköstä, opetus pitäs järjestää
fi lastensuojeluyksikön hoitajat tuo lapsen päiväkotiin vuorotellen, keneltä kysyn luvat
fi uus yksikkö perustettiin meidän kylälle, sieltä tulis viis oppilasta kouluun
fi hatkareissulta palannu tyttö on huonossa kunnossa, laitos kieltäytyy
fi laitosnuori haluu vaihtaa yksikköä, talon säännöt tuntuu kohtuuttomilta
fi äiti kysyy millon saa vierailla lapsen luona lastenkodilla
fi seurakunta haluis järjestää joulujuhlan lastenkodin lapsille
fi sijoitettu poika pelkää osastonsa muita nuoria, asuntolassa väkivaltaa
fi kuka valvoo yksityisiä lastensuojelulaitoksia, henkilökuntaa liian vähän
fi onko lastenkodissa yövuorossa aikuinen hereillä
fi sisaruspari muuttaa vastaanottokodista perhekotiin ens kuussa
sv niondeklassare på barnhem har rymt igen
sv pojken har avvikit från anstalten och sover hos kompisar
sv egenvårdaren på ungdomshemmet svarar int
sv flickan på institutionen säger att personalen skriker
sv skillnad mellan familjehem och barnhem
sv skolhemmets elev kommer på lov, vem är kontaktperson
sv mottagningshemmet är fullt, vart sätts ungdomen för bedömning
sv barnskyddsenheten öppnar i byn och fem elever börjar i vår skola
sv mamma frågar när hon får hälsa på sonen på barnhemmet
sv anstalten tog telefonen av ungdomen, får de göra så
sv barnhemsbarnen sku få komma på församlingens julfest
en boy in the children's home has run away again
en teen absconded from the institution and sleeps at friends'
en key worker at the youth home does not answer
en girl in residential unit says staff shout and other kids bully her
en difference between a professional family home and an institution
en residential school student comes on leave, who is the contact
en reception home is full, where can he be assessed
en the institution took away his phone, is that allowed
en new child welfare unit in our village, five pupils come to school
en when may mother visit her son in the children's home
en who supervises private institutions for placed children
fi ohjaaja kertoi että nuori ei palannut perjantain lomalta laitokseen
fi oppilaan koulukuljetus haetaan yksiköstä eikä kukaan vastaa siellä
fi yksikkö kysyy voiko opettaja tuoda läksyt, kuus poikaa samassa talossa
fi sijotettu tyttö ei saa pitää kännykkää osastolla, vanhempi haluu kuulla miksi
fi laitoksen pihalta kantautuu huutoa, naapuri kysyy kuka valvoo
fi sisarukset erotettiin ammatilliseen kotiin ja perheeseen, omaohjaaja hukassa
sv ungdomen kom int tillbaka från permissionen på fredag, enheten ringer
sv skolan söker egenvårdaren, ingen svarar i huset
sv vem övervakar det privata hemmet, grannarna hör skrik
en a girl placed in a unit has her phone taken, parents ask why
en the staff at the unit do not answer and the school bus waits
# after-care
fi sijoitettu nuori täyttää 18 keväällä ja pelkää jäävänsä tyhjän päälle
fi lastenkodista ensimmäiseen omaan kämppään muuttanut ei osaa maksaa laskuja
fi itsenäistymisvaroja ei ole maksettu vaikka sijoitus päättyi
fi jälkkärin ohjaaja vaihtu ja nuori ei tunne ketään
fi onko kakskymppisellä entisellä sijaislapsella vielä oikeus tukeen
fi mihin ikään asti jälkihuolto kestää
fi sijaisperheestä kotoa pois lähtevä abi tarttis rahaa vuokratakuuseen
fi huostassa kasvanut nuori aikuinen on yksin eikä vanhempiin ole yhteyttä
fi laitoksesta lähtö edessä, kuka auttaa hankkimaan asunnon ja huonekalut
fi jälkihuoltonuori asuu yksin ja on jäänyt opinnoista
fi entinen huostaanotettu haluaa lukea omat lapsuuden asiakirjansa
fi sijoitus loppu puoli vuotta sit ja nyt nuori on velkaantunut, täyttäny 19
fi jälkihuollon sossu ei oo tavannut vaikka suunnitelmassa luki kerran kuussa
fi perhehoidosta itsenäistyvä haluis jäädä sijaisvanhempien luo opiskeluajaks
fi nuorella joka asui laitoksessa on oikeus tukihenkilöön täysi-ikäisenä, miten haetaan
fi lukiolainen kysy saako jälkihuollosta tietokoneen ja opiskelukirjat
fi nuori kieltäyty jälkihuollosta kaheksantoistavuotiaana mut katuu, voiko palata
fi onko ryhmää nuorille aikuisille jotka on itsekin varttuneet sijaishuollossa
fi sijoituksen jälkeen kotiin palanneelle teinille kuuluu vielä jotain seurantaa
fi täysi-ikäistyvä turvapaikanhakija muuttaa pois perheryhmäkodista ja tuki loppuu
fi ammattikoululainen asu ennen nuorisokodissa ja nyt ei saa arkea kasaan yksin
fi jälkihuollon rahat ei riitä ruokaan, nuori tulee kerhoon nälkäisenä
fi entinen laitosnuori täytti 18 ja kämppä hukassa
fi sijoitus päättyi, nuori aikuinen tarvii tukea itsenäistymiseen
fi itsenäistymisvarat ja nuori 19v perhekodista
fi perhekodissa kasvanut 19v ilman tukiverkkoa
fi laitoksesta itsenäistynyt, laskut ja asunto hukassa
sv placerad ungdom fyller 18 i vår och är rädd att bli utan stöd
sv flyttade från barnhemmet till egen lya och kan int sköta räkningar
sv självständighetsmedlen har int betalats fast placeringen är slut
sv till vilken ålder har man rätt till eftervård
sv ung vuxen som vuxit upp i fosterfamilj har ingen kontakt me sina föräldrar
sv eftervårdens socialarbetare har int hört av sig på länge
sv vill läsa papperen från tiden som omhändertagen
sv flyttar ut från fosterfamiljen och behöver hyresgaranti
sv tackade nej till eftervård men ångrar sig nu
sv kan hen bo kvar hos fosterföräldrarna under studierna
sv yrkesskolestuderande som bott på ungdomshem klarar int vardagen ensam
sv fyllt 18 och flyttat från barnhemmet, stöd till självständighet
sv vuxit upp i familjehem, 19 år utan skyddsnät
sv fyllde 18 på institution, ingen bostad
en young person in care turns 18 soon and fears losing all support
en moved from the children's home to his own flat and cannot manage bills
en independent living money was not paid after the placement ended
en until what age does a care leaver have a right to support
en grew up in foster care, is twenty now and has nobody
en after-care worker has not been in touch for months
en wants to read his own records from the time in care
en leaving a foster family and needs a deposit for rent
en she refused after-care at 18 but regrets it
en can he stay with his foster parents while studying
en ex youth home resident drops out of vocational school
en turned 18 after foster care and has no flat
en care leaver needs support
en grew up in a children's home, 19 and alone
fi hän muutti laitoksesta yksiöön ja pankkikortti lukossa, jääkaappi tyhjä
fi parikymppinen entinen sijaislapsi saa vauvan eikä ole ketään aikuista takana
fi sijoitetulle kirjattiin itsenäistymissumma, miksei se näy tilillä täysi-ikäisenä
fi nuori muutti perhekodista armeijaan, kuka pitää yhteyttä kun viikonloput ei ole kenenkään luona
fi mihin asti nuori saa oman työntekijän sijoituksen jälkeen, 22 täyttyy
sv han flyttade från hemmet till en etta och kortet är spärrat, kylskåpet tomt
sv tjugoårig före detta fosterbarn väntar barn och har ingen vuxen bakom sig
sv självständighetspengarna syns int på kontot fast hon fyllt 18
en former foster child, twenty-one and pregnant, has no adult behind her
en moved from the unit to a studio, card blocked and fridge empty, who helps after placement
# neglect
fi ekaluokkalainen tulee joka aamu ilman aamupalaa ja syö kolme lautasellista
fi lapsella on samat kakkaset housut kolmatta päivää
fi viisvuotias hakee itse pikkuveljen päiväkodista
fi kotona ei oo ruokaa ja jääkaappi tyhjä, lapset pyytää naapurilta leipää
fi isä unohti taas hakea lapsen päiväkodista, suljettiin jo tunti sitten
fi äiti tuli hakemaan lasta humalassa autolla
fi pakkasella lenkkareissa ilman hanskoja ja takki liian pieni
fi lapset keskenään kotona illat kun äiti on baarissa
fi hampaat ihan mustat eikä vanhemmat vie hammaslääkäriin
fi asunto täynnä roskia ja koiran kakkaa, vauva konttaa siellä
fi koululainen hoitaa sisaruksensa, laittaa ruoat ja nukuttaa
fi täitä ollut puoli vuotta, vanhemmat ei hoida vaikka ohjattu
fi rokotuksiin ja lääkärin kontrolliin ei tulla, lapsi jää hoitamatta
fi lapsella vaippa vaihtamatta koko yön, iho verillä
fi lapset juoksee pihalla puolilleöin eikä kukaan kutsu sisään
fi eväspäivänä ei koskaan eväitä, retkirahat jää aina maksamatta eikä äidiltä saa vastausta
fi tyttö haisee pissalle ja luokkakaverit karttaa häntä
fi kuusvuotias laitettiin kauppaan yksin ostamaan ruokaa koko perheelle
fi vanhempi räplää puhelinta eikä reagoi vauvan itkuun lainkaan
fi lapsi nukkuu patjalla lattialla ilman lakanoita, väsynyt aina
fi lapset jätettiin yöks yksin, vanhin on kasi
fi silmälaseja ei hankita vaikka lapsi ei näe taululle, vanhempia ei kiinnosta
sv barnet kommer utan frukost varje dag och äter tre portioner
sv fem år gammal hämtar själv lillebror från dagis
sv pappa glömde hämta barnet igen, vi stängde för en timme sen
sv mamman kom full för att hämta
sv inga vinterskor eller vantar fast det är tjugo grader kallt
sv barnen är ensamma hela kvällarna medan mamma sitter på krogen
sv lägenheten full me skräp och hundbajs och babyn kryper där
sv flickan luktar kiss och har samma kläder hela veckan
sv trean sköter småsyskonen och lagar maten hemma
sv tänderna är svarta och föräldrarna bokar ingen tid till tandläkaren
sv åttaåringen lämnad över natten me småsyskon
en child comes to school without breakfast and eats three plates
en five year old picks up his little brother from daycare
en father forgot again to collect the child, daycare closed an hour ago
en mum was drunk when she came to pick up
en no gloves or winter shoes in the frost
en kids are alone every evening while mother is in the bar
en apartment is full of rubbish and the baby crawls in it
en girl smells of urine and wears the same clothes all week
en nine year old cooks and takes care of siblings
en rotten teeth and parents never book the dentist
en lice for half a year and parents don't treat it
fi lapsi nukkuu luokassa joka tunti ja kertoo että kotona on yöllä vieraita juhlimassa
fi eväsrasiassa pelkkä suklaapatukka kolmatta viikkoa ja hampaat murtuu
fi nelivuotias löytyi parkkipaikalta paita päällä, äiti sammunut sisällä
fi jätetty koiran kanssa autoon kolmeksi tunniksi kaupan ajaksi
fi nuoren astmalääkettä ei ole haettu apteekista vaikka kohtauksia
fi kylpyä ei ollut viikkoon, iho rupinen ja vaatteet homeessa
sv fyraåringen i bara skjorta på parkeringen, mamman däckad inne
sv lämnad i bilen med hunden i tre timmar
sv barnets astmamedicin hämtas inte från apoteket fast han får anfall
sv somnar på varje lektion för att det festas hemma om nätterna
en a four-year-old in the car park in just a shirt, mother passed out inside
en asthma medicine not collected though he has attacks
en left in the car with the dog for three hours
fi kesä tuli ja lapsi juoksee edelleen talvikengissä, selkä täynnä ihottumaa, ei viedä lääkäriin
fi isä kuunteli peliä kuulokkeilla kun taapero seisoi avoimen parvekkeen laidalla
# minors-guardian
fi lapsi peri isältään asunnon, kuka hoitaa sen asioita
fi alaikäisen perintörahat tilillä ja äiti käyttää niitä, onko se laillista
fi vanhempien ja lapsen edut ristiriidassa oikeudenkäynnissä, tarvitaan sijainen
fi edunvalvojaa haetaan orvolle lapselle, mihin hakemus
fi kumpikin huoltaja kuoli eikä lapsella ole laillista edustajaa
fi rikosjutussa epäilty on oma isä, lapselle määrättävä ulkopuolinen edustaja
fi yksin tulleen pakolaislapsen edustaja, kuka hänet nimittää
fi vahingonkorvaukset maksettiin lapselle ja rahoja pitäs valvoa kunnes täyttää 18
fi pesänjakoon tarvitaan lapselle edunvalvojan sijainen kun äitikin on osakas
fi miten vanhempi tekee vuositilin lapsen omaisuudesta
fi lapsella on omia osakkeita, saako ne myydä ja kenen luvalla
fi huoltaja ei pysty päättämään lapsen raha-asioista mielenterveyden takia, määrätäänkö joku muu
fi sijoitetun lapsen eläkkeitä ja säästöjä hoitava yleinen edunvalvoja
fi nuori haluis tietää miks edunvalvoja ei anna käyttää tiliä
fi isyysjutussa lasta edustava, kuka hänet hakee
fi kiinteistön myynti jossa omistajana alaikäinen, tarttis viranomaisluvan
fi mummo testamenttas kesämökin kolmevuotiaalle, kuka hoitaa omaisuutta
fi kuka voi allekirjottaa lapsen puolesta kun huoltajat on esteellisiä
fi täytyykö alaikäisen omaisuus ilmottaa holhousviranomaiselle
fi valtuutus edunvalvonnasta vanhemmalle joka sairastuu ja jolla pienet lapset
fi lapsen edunvalvoja lastensuojeluasiassa kun vanhemmat ei aja lapsen etua
fi lapsi sai henkivakuutuksesta ison summan, miten se suojataan
sv barnet ärvde en lägenhet av sin pappa, vem sköter det
sv mamman använder den minderårigas arvspengar, är det lagligt
sv intressebevakare åt föräldralöst barn, vart ansöker man
sv föräldrar och barn har motstridiga intressen i rättegången, behövs en ställföreträdare
sv ensamkommande flyktingbarn behöver en laglig företrädare
sv vid arvskifte behöver barnet en egen bevakare när mamma också är delägare
sv vem godkänner att barnets aktier säljs
sv årsredovisning över barnets egendom, hur gör föräldern
sv skadestånd åt barnet ska bevakas tills hen är arton
sv ska den minderårigas egendom anmälas till förmyndarmyndigheten
sv barnets egen pappa är misstänkt, vem för barnets talan
en child inherited a flat from his father, who manages it
en mother spends the inheritance of the minor, is that legal
en both guardians died, who legally represents the orphan
en a substitute representative is needed because parents' and child's interests conflict in court
en unaccompanied refugee child needs a legal representative
en selling property owned by a minor needs permission
en insurance money paid to a child must be protected until eighteen
en apply for a guardian for a minor's estate
en yearly accounts of the child's assets
en suspect is the child's own father, someone else must represent the child
en representative for the child in estate division
fi pikkupoika sai vakuutusrahat isän kuolemasta ja äiti lainas niistä autoon
fi enon testamentti antoi teinille metsäpalstan, kuka sen myynnin hyväksyy
fi käräjillä lapsi ja vanhemmat vastakkain, tyttö tarvitsee oman edustajan
fi molemmat vanhemmat kuoli sukellusonnettomuudessa, sisarukset ilman laillista huoltajaa
fi isä on itse rikoksesta epäilty eikä voi edustaa tyttöä kuulustelussa
fi lapsen säästötili käytetty loppuun, kuka tarkistaa vanhemman tilitykset
sv båda föräldrarna omkom i dykolyckan, syskonen saknar laglig företrädare
sv morbrors skogsskifte gick till tonåringen, vem godkänner försäljningen
sv mamman lånade av pojkens försäkringspengar till bil
en both parents died and the siblings have nobody to sign for them
en uncle left a forest plot to a teenager, who approves selling it
`;
