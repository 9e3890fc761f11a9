/** What people also ask a bot at work, and no service for children, young people and families answers. */
export const outsideSaid = `
fi mun oma kolesteroli koholla ja työterveys laittais statiinit, kannattaako
fi niska jumissa näytöllä istumisesta, millanen tyyny
fi vaarin pissavaiva ja katetri vaihdettava hoivakodissa
fi isäni 88v eksyi kauppareissulla, muistitesti
fi vanhuspuolelta soitettiin et ateriapalvelu ei löytäny rappua
fi äidin lonkka leikattiin, mistä sinne sänky kotiin, ikä 79
fi koira söi suklaalevyn, soitanko päivystävälle eläinlääkärille
fi kissanpennuille kotia, neljä raitaista
fi hevosen ontuminen ja kengittäjä
fi akvaarion pumppu surisee yöllä
fi hamsteri nukkuu liikaa, onko se talviunilla
fi omat verot ei täsmää, kotitalousvähennys remontista
fi mätkyjen eräpäivä ja osamaksu
fi kilometrikorvaus jäi matkalaskulta pois
fi mikä on verovapaa lounasetu
fi näppäimistöstä ä-kirjain jumissa
fi vpn ei yhdistä kotoa käsin
fi kaksi näyttöä ei näy, toinen pimeenä
fi outlookin allekirjotus katosi päivityksessä
fi sertifikaatti vanhentu ja potilasjärjestelmä heittää ulos
fi salasanan vaihto 90 päivän välein taas, mikä oli se sivu
fi paljonko kasvislounas maksaa tänään kuntatalolla
fi onko ruokalassa tänään hernekeittoa
fi kuka on pessy mun kupin väärin ja vienyt jääkaapista jogurtin
fi renkaat alle ja alustanmittaus
fi autossa vilkkuu moottorin vika valo
fi leasing-auto naarmuuntui parkkihallissa
fi pitääkö mun tehdä työajanseuranta lomaltakin
fi meen kysymään palkankorotusta, miten perustelen
fi saanko mä irtisanoutua kesken vuorotteluvapaan
fi mun sijainen puuttuu ens viikolta, henkilöstöresurssi
fi minkä liiton jäsen kannattais olla
fi ikälisät ja palvelusvuodet laskettu väärin
fi haluan vaihtaa työhuonetta, ilmastointi puhaltaa
fi tyhy-iltapäivän ruuat ja sauna
fi läksiäislahja kollegalle, parikymppiä per naama
fi deitti meni pieleen, mitä vastaan
fi naapurini on kaunis, miten kutsun kahville
fi oon ite eronnu ja yksinäinen, pitäskö mun hankkia koira
fi uusi sohva vai vanha verhoilu
fi mikä viini sopii hirvelle
fi ylikypsä possu uunissa montako tuntia
fi lämpötila laskee alle nollan viikonloppuna, talvirenkaat
fi pääskikö suomi jatkoon mm-kisoissa
fi formula-kuskin aika-ajon tulos
fi tappara ilves maalit eilen
fi eduskunta hajosi, kuka pääministeriks
fi mitä mieltä tekoälystä äänestäjänä
fi mitä tarkoittaa nato jäsenyyden artikla viisi
fi käännä lause saksaks, kiitos vieraanvaraisuudesta
fi tarkista kirjeestäni pilkut ja yhdyssanat
fi runo eläkejuhliin, kolme säkeistöä
fi kerro yks hyvä vitsi savolaisesta
fi tuu hakemaan mut kahville
fi arvaa mikä eläin mä oon
fi kuka sut on tehny
fi oletko ihminen vai kone
fi mikä on elämän tarkotus
fi paljonko on 17 kertaa 23
fi milloin on helluntai ensi vuonna
fi kuinka kaukana kuu on
fi hei vaan, testaan toimiiko tää
fi lähin huoltoasema auki yöllä
fi sähkösopimus pörssiin vai kiinteään
fi pihan omenapuu sairastaa rupea
fi pyykkikone pitää kolinaa mun kotona
fi varasto-osakkeesta lappu lunastukseen
fi osta asunto nyt vai odota korkojen laskua
fi mihin valitan hotellin pölystä
fi kirppispöytä itselleni, vaatteita kolme säkillistä
fi neuleohje raglan koko m
fi joulukuusen pudonneet neulaset viemärissä
fi kuorolaulu sovitettuna neljälle äänelle
fi kunnallistekniikka kaivaa tontin kohdalla
fi rekisteröity y-tunnus hävisi ytj:stä
fi opintomatka henkilöstölle, kuka hyväksyy hotellin
fi kuulin radiosta biisin, mikä on se du du dam
sv min egen axel värker, företagsläkare eller fysio
sv morfars hörapparat piper på äldreboendet
sv faster är 91 och ramlar, trygghetsarmband
sv valpen har fått fästing, vaccin
sv kilometerersättningen saknas på reseräkningen
sv skattebesked och restskatt, betala när
sv vpn fungerar inte hemifrån
sv skärmen blinkar och datorn startar om
sv lunchen i dag, finns det ärtsoppa
sv vem tog min yoghurt ur kylen
sv ladda elbilen på jobbet
sv lönesamtal med chefen, hur ska jag säga
sv avskedspresent till en kollega, tjugo per person
sv regnar det på midsommaren
sv vem vann matchen i går
sv formulera ett tack på engelska åt mig
sv rätta kommateringen i min rapport
sv skriv en limerick om måndagar
sv är du en människa
sv hur mycket är sjutton gånger tjugotre
sv elavtal, börs eller fast pris
sv båten ska upp för vintern
sv kantareller, finns det redan
sv regeringskrisen, vem blir minister
sv korsord åtta bokstäver fågel
en my own back hurts at the desk, any stretches
en grandpa in the nursing home lost his dentures
en the dog ate chocolate, which vet is open
en vpn will not connect from home
en second screen stays black after the update
en is it pea soup in the canteen today
en winter tyres on the company car
en how do i ask my boss for a raise
en farewell gift for a colleague, ideas
en who won the hockey final
en will it snow this weekend
en translate this thank-you note into german
en fix the commas in my report
en write a limerick about mondays
en are you human or a machine
en what is seventeen times twenty-three
en flight cancelled, how to claim
en crypto crashed, should i sell
en my date went badly, what do i text
fi pyörästä putos ketju pihalla, kuka myy uusia lähistöllä
fi kissa karkas mökillä, mistä saa lainata loukun
fi mikä oli eilisen jääkiekko-ottelun tulos
sv var köper man billigaste grillkolet i dag
en how do I reset the printer in the staff room
fi päiväkodin ikkuna hajalla lumipallon jäljiltä, kuka korjaa
fi mihin asti se keskustan apteekki on auki helatorstaina
fi koulun patterit ihan jääkylmät, kelle huoltomiehelle tästä soitetaan
fi äidin kuulokojeen paristot loppu, saako niitä kaupasta vai audiologilta
fi mun silmänpaineet pitäs mitata, ottaako silmäpoli vastaan ilman lähetettä
fi oon itse saanu diabeteslääkkeen ja hoitajan soittoaika meni ohi
fi luomi selässä muuttanu väriä, ihotautilääkäri iäkkäälle naapurille
fi olkapää leikattiin ja fyssarin jumppaohje hukkui, ikää mulla viiskytneljä
fi pääseekö työterveyteen huomenna kun kuume ei laske ja vuoro alkaa seittemältä
fi paljonko juristi ottaa testamentin teosta, lapset jo nelikymppisiä
fi anoppi kuoli, minkä ajan sisällä perunkirjoitus pitää tehä
fi mitä maksaa avioeron hoitaminen asianajajalla, kumpikin maksais omansa
fi kärjäoikeudesta tuli haaste naapurin aitariidasta, voiko päivää siirtää
fi vuokranantaja ei vaihda jääkaappia vaikka pyysin jo elokuussa
fi yläkerran porukka poraa seinää sunnuntaiaamuna kasilta, onko se sallittua
fi kaksion ostotarjous hyväksyttiin, millon varainsiirtovero maksetaan
fi mikä muuttofirma kantaa pianon kolmanteen ilman hissiä
fi kuinka pitkä jono hedelmöityshoitoihin on julkisella, olen 38
fi lähden intiaan kuukaudeks, mitkä rokotteet mun kannattaa ottaa
fi viisumi lomamatkaan, riittääkö että passi on voimassa puol vuotta
fi tullista tuli lappu et paketissa on lisää verotettavaa
fi faija 82 ei jaksa enää laittaa ruokaa, tuoko kukaan sille valmiita aterioita
fi mummon turvaranneke hälytti turhaan, mistä numerosta sen saa kuitattua
fi muistipolin lähete mun miehelle 74v, kuka sen kirjottaa
fi kotisairaanhoito ei tullu laittaa äidin silmätippoja aamulla
fi hautakiven kaiverrus, monenko viikon päästä kivi saadaan takasin
fi onko kauneimmat joululaulut konsertti maksullinen ja mistä kirkkoon mahtuu parkkiin
fi tuliko se veronpalautus jo kaikille vai maksetaanko sitä erissä
fi pankin konttorissa pitäs vaihtaa kolikoita, ottaako ne niitä enää
fi vakuutusyhtiö ei korvannu mun puhelinta joka putos järveen
fi milloin vois jäädä osittain varhennetulle eläkkeelle, synt. 1964
fi ansiosidonnaisen hakemus jäi ammattikassan koneeseen jumiin, itelleni siis
fi kesärenkaan venttiili vuotaa, ehtiikö rengasliike ennen lounasta
fi bussikortin kausi loppu kesken ja työmatkaan tarvis kuukausilippu
fi taksi tilattu väärään osoitteeseen, miten perun sen
fi voiko neuvolan pihaan jättää auton yöksi, tarviiko parkkikiekon
fi kissa ollu kateissa tiistaista, harmaaraitanen ja arka
fi koiralla silmä rähmii, ottaako eläinlääkäri ilman ajanvarausta
fi terassin lasitus kerrostalossa, tarviiko siihen toimenpideluvan
fi vesiputki jääty mökillä ja lattian alla tulee outo ääni
fi katulamppu pimeenä eskarin risteyksessä jo toista viikkoo
fi aura työns lumet meiän postilaatikon päälle, kuka maksaa
fi biojäteastia kaatuu ja lokit levittää, saako isomman
fi teamsissa kaikki näkee mut punasena vaikken oo palaverissa
fi kalenterikutsu meni väärälle jakelulle, miten vedän sen pois
fi salasanan palautuslinkki vanheni ennen ku ehin klikata
fi monitoimilaite tulostaa vaan kaksipuolisena ja raidallista
fi koska palkka tulee kun maksupäivä osuu pyhälle
fi saanko siirtää talvilomaviikon syksyyn jos pomo vaihtu
fi omailmotus kolme päivää vai heti lääkärintodistus, oon flunssassa
fi hyvitetäänkö junalippu jos koulutus peruuntu samana aamuna
fi onks neukkari kakkonen vapaa kello yks, tulee kuus henkee
fi mitä tänään ruokana, onko laktoositonta vaihtoehtoa työntekijöille
fi avainnipusta puuttu arkistokaapin pieni avain, kenellä vara-avain
fi kahvi loppu henkilökunnan huoneesta, kuka käy ostamassa
fi tuuleeko lauantaina niin et ulkoilupäivä pitää siirtää, päiväkodin kevätjuhla
fi mitkä joukkueet pelaa tänään koripallon finaalissa ja miltä kanavalta
fi joku hyvä leffa perjantai-illalle, ei kauhua
fi karjalanpiirakan kuoritaikina ruisjauhoista, montako desiä vettä
fi heitä joku äitienpäivävitsi tohon kahvihuoneen taululle
fi tää espanjankielinen sähköposti hotellilta, mitä siinä lukee suomeks
fi tarviin juhlapuheen rehtorin eläköitymiseen, noin kaks minuuttia
fi jos alv on 25,5 niin mikä on veroton hinta 89 eurosta
fi mitä päivän uutisissa, en oo ehtiny lukea lehtee
fi ketä mun piiristä pääsi läpi aluevaltuustoon
fi kertausharjotuksen kutsu tuli ja se osuu mun kesälomalle
fi metsästäjätutkinto, missä kuussa seuraava koe järjestetään
fi saako siikaa narrata verkolla ilman kalastonhoitomaksua
fi oon hakemas avoimeen yliopistoon kasvatustieteeseen, mitä maksaa opintopiste
fi iltaruotsi alkeet mulle itelleni kansalaisopistossa, onko paikkoja
fi autokoulun teoriakoe meni pieleen, monelta voi varata uuden, oon 41
fi viisaudenhammas poistettava multa, yksityinen vai julkinen
fi nuohooja jätti lapun ovelle, sopiiko uus aika netissä
fi bussiin jäi mun villakangastakki, mihin löytötavarat viedään
fi keittiön tiskikone antaa virhekoodia e15 ja lattia märkänä
fi liikuntasalin katto tippuu vettä, rehtori kysyy urakoitsijan numeroa
fi osakeyhtiölle pankkitili, hallituksen pöytäkirja vaaditaan vai ei
fi yrittäjyysraha kahvilan perustamiseen, teenkö hakemuksen ennen y-tunnusta
fi marketti kiinni itsenäisyyspäivänä vai pienemmillä tunneilla
fi onko optikolla vapaata tänään, linssi irtosi sangasta kesken päivän
fi sädehoidon ajat siirty ja taksikortti puuttuu, itse potilas 67
fi polvilumpio pois paikoiltaan salibandyssä, ortopedille aika mulle
fi kuulontutkimus melutyössä, varataanko työterveydestä joka kolmas vuos
fi ihottumaa käsissä desin takia, onko siitä työperäinen ilmotus tehtävä
fi isälle 90v katetrin vaihtoon hoitaja kotiin, soittivat väärään numeroon
fi palvelutalon ruoka on ukista mautonta, kelle reklamoida
fi tarttis kaatumahälytin tädille joka asuu yksin rintamamiestalossa
fi edunvalvontavaltuutus äidilleni ennen kuin muisti menee, mistä pohja
fi kuolinpesän asunto tyhjennettävä, otatteko te huonekaluja vastaan
fi kesäteatterin liput loppu, onko jonotuslistaa työporukalle
fi seurakuntasalin vuokra kuuskymppisille, saako siellä olla kuohuviiniä
fi siunauskappelin urkuri perjantaille, kuka sopii
fi onko lahjaverosta vapaa raja noussu, annan aikuiselle pojalle auton
fi pankkitunnukset lukkiutu kun näppäilin koodin kolmesti väärin
fi kaskovakuutus vai osakasko kymmenen vuotta vanhaan farmariin
fi tuulilasiin tuli kiveniskemä moottoritiellä, paikataanko vai vaihdetaan
fi latausasema neuvolan parkissa ei tunnista korttia
fi mihin aikaan eka bussi lähtee sairaalalle lauantaina, aamuvuoroon
fi pysäköinninvalvoja antoi lapun vaikka kiekko oli ikkunassa
fi papukaijan kynnet pitkät, leikkaako joku niitä
fi hiiri keittiön kaapissa, tuleeko tuholaistorjunta viikonloppuna
fi rajanaapurin kuusi kaatu meidän autotallin päälle myrskyssä
fi vesi tulee hanasta ruskeena koko talossa, onko katkos
fi muuntaja räjähti ja sähköt poikki koko korttelista
fi mihin vien vanhan sohvan ja maalipurkit, onko kierrätysasema auki
fi kaksvaiheinen tunnistus kysyy vanhaa puhelinta joka on jo romuna
fi jaettu kansio katosi asemalta, saako sen palautettua varmuuskopiosta
fi mikrofoni ei kuulu etäkokouksessa vaikka kuulokkeet kiinni
fi näytönsäästäjä lukitsee koneen kesken perhetapaamisen, miten aikaa pidennetään
fi ylityötunnit, saanko ne rahana vai vapaana
fi ekaluokan oven kahva irtos käteen, mistä uus lukko
fi nuorisotalon jääkaappi huutaa eikä kylmetä, huoltoliikkeen numero
fi perheneuvolan odotustilan valo vilkkuu, kelle vikailmoitus
fi lastenvaunut estää rappukäytävässä pelastustien, sanooko isännöitsijä siitä jotain
fi koulun pihalle jätettiin romuauto, kuka hinaa
fi lastensuojelun toimiston kopiokoneesta loppu musta väri
fi äitiysneuvolan vessan hana tippuu, putkimies
fi vauvan potkupuku jäi mulle nettikaupasta tilaamatta, mikä on palautusaika
fi vanhempainillan kahvitarjoilu, mistä lasku maksetaan ja montako kuppia
fi perhekahvilan kahvinkeittimen pannu halkes, saako uuden hankintarenkaasta
fi siskon häissä pidän puheen, auta alkuun, morsian on lastentarhanope
fi lapsenlapsi opetti mulle tiktokin, miten sieltä poistaa oman tilin
fi vaimo täyttää viiskymmentä ja lapset kysyy lahjaideaa, jotain alle satasen
fi luokan akvaarion lämmitin rikki, kala-asiantuntijaa kaivataan
fi päiväkodin pihan keinun alla muurahaispesä, myrkyttääkö kiinteistöpuoli
fi eskarin portin sarana vinkuu, öljyykö talkkari
fi esiopetuksen saliin tilattu verho puuttuu vieläkin toimituksesta
fi sosiaalitoimiston aulan automaatti söi kaks euroo eikä antanu suklaata
fi äitini jätti mökin meille kolmelle sisarukselle, miten omistus jaetaan
fi veli ei suostu myymään perintömetsää, mitä voi tehdä kun ollaan kaikki aikuisia
fi pitää mennä käräjille todistamaan pyörävarkaudesta, voiko päivää siirtää mun loman takia
fi vaarin sydämentahdistin tarkistus, pitääkö olla ravinnotta
fi mummille ostettu sähkömopo, saako sillä ajaa pyörätiellä
fi vanhus yritti maksaa kotipalvelulaskun väärällä viitteellä, kuka oikasee
fi naapurin rouva 93 ei saa lääkedosettia auki, käykö apteekki jakamassa
fi intervallipaikka miehelle jolla alzheimer, että itse pääsen kaihileikkaukseen
fi kuntoutusjakso veteraanin leskelle, kuka niitä jakaa
fi seniorijumppa tiistaisin, onko alaikäraja kuuskytviis
fi psa-arvo nousi, pääsenkö urologille suoraan
fi oma migreeni rassaa näyttöpäätteellä, saisko kattovalot himmeemmälle
fi uniapneamaski vuotaa, mistä uus tiiviste, olen hoitajan esimies
fi kengänpohjalliset vaivaisenluuhun, tekeekö ne apuvälineverstas aikuiselle
fi kalliimpi reseptilääke loppu tukusta, mistä apteekista löytys
fi influenssarokote henkilöstölle, monelta jono ja mihin kerrokseen
fi mökin kaivovesi haisee kananmunalta, mihin näyte viedään
fi savupiippu halki, rakennusvalvonta vai muurari
fi ojarumpu tukossa ja pelto tulvii tielle asti
fi rantasaunan suunnittelutarveratkasu, kauan käsittely vie
fi jätekuljetus jätti väliin koko kadun, pussit seisoo portilla
fi mihin ilmotetaan kun kuollu lokki makaa torin laidalla
fi suojatien maalaus kulunu näkymättömiin koulun eessä, kunnossapito
fi hiekkalaatikkohiekka loppu varikolta, me liukastellaan henkilöstön ovella
fi peräkärryn valot ei pala, huomenna pitäs hakee lautoja
fi katsastuksessa tuli hylsy jarruista, ehtiikö korjata kuukaudessa
fi sähköpotkulauta jätetty keskelle ramppia, kenen numeroon
fi talvikunnossapito jätti mun auton hiekkavallin taakse, hinaus
fi laivaliput kakkoskannelta, saako ikkunapaikan henkilökunta-alella
fi lento viivästy viis tuntia, paljonko yhtiö korvaa
fi onko ulkomailla ostetusta viinistä ilmoitettava satamassa
fi passikuva hylättiin koska silmälasit heijasti, otanko uuden
fi ajokortin c-luokka vanhenee, tarviiko siihen silmälausunnon
fi kani ei oo syöny eilisestä, eksoottisten eläinten vastaanotto
fi löyty kilpikonna puistosta, ihan elossa, minne toimitan
fi lomittaja navettaan ku mulla on itellä selkä sökönä
fi varhaiseläkepäätöksestä valitus, olen kuuskytkolme ja vakuutusyhtiö hylkäs
fi saako isännöitsijä korottaa autopaikan vuokran kesken vuoden
fi terapiahuoneen sohvaan läikky kahvia, kuka pesee verhoilun
fi vuokrasopimus päättyy, pitääkö ikkunat pestä ennen loppusiivousta
fi ulko-oven koodi vaihtu yöllä, mikä se on nyt
fi hiilidioksidihälytin piippaa arkistossa, voiko sen vaan irrottaa
fi mihin jätän vanhan virkapuvun ja nimikyltin ku lopetan
fi mun työsuhdepyörän renkaasta kumi puhki, kuka maksaa
fi saako työpaikkaliikuntaedulla hierontaa vai pelkkää salia
fi kokeiluaika päättyy maanantaina, jatketaanko mun sopimusta
fi vuosityöaika ja arkipyhät, miksi saldo on miinuksella
fi hätäensiapukurssi hoitohenkilökunnalle, onko maaliskuussa päivää
fi työmatkalla unohtu läppärin laturi hotelliin, toimitetaanko se
fi mistä tilataan kukkalaite eläkkeelle jäävälle keittäjälle
fi pikkujoulubussi lähtee mistä ja monelta takasin
fi onko aula auki viikonloppuna, unohdin takin naulakkoon
fi miten piilotan oman kalenterin yksityiset merkinnät tiimiltä
fi powerpointissa fontti hajoaa ku avaa toisella koneella
fi exceliin pitäs saada rivit aakkosiin, neuvolan tavaraluettelo
fi selain ei muista kirjautumista intraan, evästeet vai mikä
fi bluetooth-hiiri nykii, vaihdoin jo patterin
fi saanko toisen käyttäjätilin sijaiselle huomiseks, tunnukset puuttuu
fi puhelinvaihteen soitonsiirto jäi päälle loman jälkeen
fi allekirjotuskortti ei lue lukijassa, sininen valo vilkkuu
fi tuleeko ukkosta illalla, ollaan menossa melomaan
fi paljonko pakkasta oli viime yönä mittarissa
fi kuka teki eilen hattutempun liigassa
fi sunnuntain kirkkokahveille kakku, gluteeniton ja maidoton ohje
fi lapset kävi jo nukkumaan, mitä pelaan yksin konsolilla
fi lue mulle horoskooppi, oon vesimies
fi keksi nimi meidän tiimin whatsapp-ryhmälle
fi kirjota kutsu taloyhtiön talkoisiin, haravat ja makkaraa
fi mitä on 'tervetuloa' arabiaks, tulee juliste aulaan
fi keskiarvo luvuista neljä kuus yheksän ja kolmetoista
fi montako työpäivää joulukuussa on tänä vuonna
fi minkä puolueen linja on verotuksessa löysin
fi onko ehdokasnumerot jo julkastu seurakuntavaaleihin
fi paljonko reserviläinen saa päivärahaa viikon harjotuksesta
fi karhunkaatolupa poronhoitoalueella, montako niitä on jäljellä
fi pilkkikisat lauantaina, kantaako jää jo
fi haen lukion opeks, riittääkö mun maisterin paperit
fi pääsykoekirjat lääkikseen, aion hakea nelikymppisenä
fi suoritin koulunkäynninohjaajan tutkinnon, missä todistusjäljennös tilataan
fi mopoauto vaihtoon peräkonttikirppiksellä, verot ja omistajanvaihdos
fi ajotunti perutaan kuinka ajoissa ilman maksua, automaattivaihteinen
fi purentakisko hajos yöllä, teen hampaita narskuttavaa työtä
fi ienverenvuotoa itelläni, onko suuhygienistillä perjantaina rakoa
fi nokikolari voi sattua, onko meiän hormi luokiteltu
fi silmälasit löyty pöydältä kolme, onko joku kadottanu
fi mikroaaltouuni kipinöi ku laittaa puuron, taukotila b
fi jääpalakone vuotaa henkilökunnan keittiön lattialle
fi pankki kysyy tosiasiallisia edunsaajia, pienyhdistys jonka rahastonhoitaja oon
fi osuuskunnan perustaminen neljän kaverin kesken, mikä on osuusmaksu
fi innovaatioseteli vai kehittämisavustus, yritys tekee leikkimökkejä
fi työnantajan tyel-maksu ku palkkaan ekan työntekijän
fi sähköyhtiön asiakasnumero ei käy kirjautumiseen, mistä uuden saa
fi kaukolämmön huoltokatko klo 8-15, tuleeko koululle lämmintä vettä
fi vuokrattiin seurakuntatalo rippijuhliin, riittääkö siellä kahvikupit sadalle
fi koulukuvat tuli jo, missä mun henkilöstökuva mihin kampasin tukan
fi äitienpäiväruusut torilta vai kukkakaupasta, paljonko kimppu
fi lapsuudenkoti myyntiin, tilataanko kuntotarkastus ennen välittäjää
fi voiko isyyslomalla olevan kollegan sähköpostit ohjata mulle
fi perhevapaalta palaava työkaveri tarttis oman tuolin ja pöydän, kalustetilaus
fi poikani armeijakaverin auto meidän pihassa, saako siirrättää
fi kummilapsen ylioppilaslahja, riittääkö viiskymppiä kuoressa
fi oppilaitoksen savuilmaisin piippaa minuutin välein, paristo vai vika
fi päiväkodin keittiöstä vietiin väärä maitolava, tavarantoimittajan numero
fi leikkipuiston penkki kaadettu, ilmotanko puistopuolelle
fi aamulla pulkkamäen valot ei syttyny, sähköasentaja
fi miten saan neuvolan käytävään uuden ilmotustaulun ja nastoja
fi ihmettelen mun palkkakuittia, vähennetty ruokaraha jota en syöny
fi tartteeko tyttären häihin vuokrateltta luvan rannalle
fi dialyysikuljetus enolle, kela-taksin numero ei vastaa
fi rintasyövän kontrolliaika siirrettävä, olen itse lomalla silloin
fi ajanvaraus verensokeripoliklinikalle mun sensorin takia joka irtos saunassa
fi mikä lentoyhtiö ottaa suksipussin ilman lisämaksua
fi rajamuodollisuudet norjaan asuntoautolla ja koira mukana
fi keikkalaskutus vai toiminimi, teen kakkuja tilauksesta iltasin
fi sijotusrahaston kulut, kannattaako vaihtaa indeksiin
fi hautauslupa ja uurnan lasku sukuhautaan lokakuussa
fi adressin muistolause entisen pomon hautajaisiin
fi kylmäkellari tulvii keväisin, auttaako kosteuskartottaja
fi pomppivat nettikokouksen kuvat, paljonko kaistaa kuitu antaa
fi sienikurssi lauantaina, onko tää mun kuvassa korvasieni
sv skolans klocka går sju minuter fel, vem ställer den
sv gungan på daghemmet gnisslar, kommer vaktmästaren med olja
sv kylskåpet på ungdomsgården tjuter om nätterna, servicefirma
sv mammagruppen behöver kaffe, på vilket kostnadsställe sätter ja kvittot
sv barnrådgivningens parkering är full av byggbaracker, var ställer personalen bilen
sv vi tre syskon ärvde villan, hur skriver man ett samägaravtal
sv ska vittna om en cykelstöld, får man ersättning för bensinen
sv vad tar en advokat i timmen för en tvist om båthuset
sv moffa ska byta batteri i pacemakern, ska han fasta
sv dosetten är tom hos fru nittiotre i trappan, fyller apoteket på
sv avlastningsplats för make med alzheimer medan jag opereras
sv pensionärsgymnastik på tisdagar, finns lediga platser
sv sömnapnémasken läcker luft, var får ja en ny tätning
sv hudläkare för eksem på mina händer, remiss eller inte
sv brunnsvattnet på villan luktar ägg, vart tar man provet
sv strandbastu, hur länge tar undantagslovet
sv sopbilen hoppa över hela vår väg i veckan
sv besiktningen underkände bromsarna, en månad på mej va
sv flyget sena fem timmar, ersättning av bolaget
sv passfotot blev inte godkänt för att glasögonen blänkte
sv kaninen äter inte sen igår, vem tar emot smådjur
sv hotspoten i telefonen delar int nät till paddan
sv reseräkningen returnerades, det fattas bilaga för tåget
sv influensaspruta för personalen, vilken våning och klockslag
sv älgjakten börjar, ska västen vara orange eller röd
sv dörrkoden byttes i natt, vad är den nu
sv vem tvättar soffan i terapirummet efter kaffefläcken
sv får disponenten höja hyran på min bilplats mitt i året
sv prövotiden tar slut på måndag, fortsätter mitt avtal
sv flexsaldot är på minus fast jag jobba trettondagen
sv första hjälpen-kurs för oss i personalen i mars
sv julbussen till personalfesten, var startar den och när hem
sv vart lämnar jag namnskylten när jag slutar
sv gömma mina privata möten för teamet i kalendern
sv sortera en lista i excel efter bokstavsordning
sv vidarekopplingen på min telefon är kvar efter semestern
sv kortläsaren blinkar blått och vägrar läsa
sv åskar det i kväll, vi ska paddla
sv vem gjorde hattrick i går i ligan
sv glutenfri kaka till söndagens kyrkkaffe, recept utan mjölk
sv hitta på ett namn åt lagets chattgrupp
sv hur många arbetsdagar har december
sv vad heter välkommen på arabiska, till en skylt i entrén
sv bär isen på lördag, vi har pilktävling
sv dagpenning för en vecka i reserven, hur mycket
sv söker till juristlinjen vid fyrtio, vilka böcker ingår i provet
sv tandköttet blöder på mej, munhygienist nästa vecka
sv mikron i pausrummet slår gnistor
sv andelslag med fyra kompisar, hur stor insats
sv fjärrvärmen stängs av åtta till tre, räcker varmvattnet i skolköket
sv byta spolvätska i tjänstebilen, står flaskan i källaren
sv vår körs vårkonsert i kyrkan, hur många stolar ryms på läktaren
sv lampan i eskarens tambur surrar, elektriker snälla
sv progressiva glas gör mej yr vid skärmen, optiker eller läkare
sv vaxpropp i vänster öra sen simhallen, vart ringer jag
sv knöl på stortån ska opereras, hur länge sjukskriven vid femtiett
sv sockersensorn lossna i bastun, ja e typ ett själv
sv tennisarmbåge på mig gympalärare, fysioterapeut utan remiss
sv lungprovet hos företagsläkaren, när kommer mina svar
sv ett födelsemärke på axeln blöder när ja klär på mig
sv mamma lämna inget testamente, fyra vuxna arvingar och en båt
sv är nämndeman på torsdag, får man betald ledighet
sv stambyte i huset, kan aktieägarna rösta nej
sv kärra och två starka karlar på lördag, ett klädskåp ska flyttas
sv frysa in ägg vid trettifyra, pris på privatklinik
sv visum till bali, på flygplatsen eller på nätet före
sv får man ta me sej ost å korv från spanien i handbagaget
sv larmarmbandet åt farfar är urladdat, vem byter
sv grannen på nitti får fel matlåda av middagsbilen
sv hur lång väntan till minnesmottagningen för min man sjuttisex
sv sköterskan som lindar mormors ben kom två timmar sent
sv krans till begravning i morgon klockan tolv, vilken blomsterhandel hinner
sv orgelkonserten ikväll, öppnar dörrarna sex
sv reseavdrag i skatten om ja cyklar halva året
sv hagel gjorde bucklor i plåten, hur stor e självrisken
sv gå i pension vid sextitre, hur mycket minskar den
sv a-kassan glömde min dagpenning, ja va permitterad två veckor
sv punka på dagisets lådcykel, finns det nån cykelverkstad
sv taxikvittot borta efter kvällsskiftet, duger kontoutdraget
sv papegojan rycker sina fjädrar, finns fågelveterinär
sv haltande igelkott bakom skolan, vem tar hand om vilda djur
sv bygga ut bastun vid sjön, måst grannarna skriva under
sv röret under vasken har frusit, inget vatten sen i morse
sv lyktan utanför ungdomsgården blinkar som ett disko
sv plogen körde över brevlådan och halva häcken
sv vart för man gamla färgburkar och en trasig frys
sv fläkten i min bärbara dator vrålar under hembesöken
sv dela bara ett fönster i mötet och inte hela skrivbordet
sv inbjudan till nätverksmötet visar fel klockslag
sv skannern skickar allt till min företrädares inkorg
sv spara fem semesterdagar till nästa vår, går det
sv tre veckoslut i rad på min arbetslista, det kan int va rätt
sv ledarskapskurs för mej i höst, vem betalar avgiften
sv projektorn i stora salen visar bara grönt
sv veganskt i personalmatsalen på torsdagar
sv havremjölken är slut, kafferummet sörjer
sv norrsken i natt, vad säger prognosen
sv tog damstafetten medalj i går
sv laxsoppa åt trettio föräldrar på föräldramötet, hur många kilo potatis
sv en torr vits till måndagsmötet
sv översätt hyresannonsen till artig finska
sv tolv procent av fyratusen trehundrafemtio
sv helikoptrar över stan, vad har hänt
sv vem ställer upp i församlingsvalet
sv när nappar abborren bäst i juli
sv masterutbildning för egen del, krävs två referenser
sv kronan lossna när ja åt kola, e sextifem
sv sot i vardagsrummet, ska sotaren komma på nytt
sv hitta ett silverarmband i personalens klädrum
sv potatisskalaren i centralköket slår ut proppen
sv bokslut för en designfirma på två personer, vad kostar en byrå
sv momsnummer för min ljusstöpning, hur länge tar det
en customs wants an invoice for a jumper my aunt sent
en dad is 84 and lives on toast, does anyone bring hot meals
en the engraving on my uncle's gravestone is misspelt
en staff toilet at the family centre is blocked, plumber please
en printer at the child welfare office has no black toner left
en bank wants beneficial owners for our tiny choir association
en excel sorts the toy inventory wrong, numbers come before letters
en the nursery's milk delivery went to the wrong address again
en playground bench burnt down, does the city parks crew collect it
en our kids moved out, what commission do estate agents take on a terraced house
en my daughter's wedding marquee on a public beach, whom do i ask
en wife washed my work phone at sixty degrees, any spares
en colleague on parental leave, can her inbox be redirected to me
en marten in the loft insulation, pest control number
en brother's chemo moved to friday, where can i park at the hospital
en graduation gift for my godson, is fifty euros mean
en urn burial in the family grave in october, which form
en which bank branch still counts coins, the school fair left us buckets full
en the ceiling lamp in the kindergarten hall hums, electrician
en varifocals make me dizzy at the screen, optician or ophthalmologist
en earwax, i hear nothing in my left ear since swimming
en bunion surgery, how many weeks am i off my feet at fifty-one
en my insulin sensor fell off in the sauna, diabetes nurse number please
en physio exercises for tennis elbow, i am a pe teacher aged 47
en occupational nurse checked my lungs, where are the results
en mole on my shoulder bleeds, dermatology referral
en mum left no will, four adult heirs and one boat
en court clerk needs me as a lay judge on thursday, paid leave?
en housing company wants to renew pipes, can shareholders vote no
en van and two strong lads to shift a wardrobe saturday
en egg freezing at thirty-four, rough price at a private clinic
en visa on arrival for bali or apply online beforehand
en bringing cheese and sausages home from spain, customs limit
en renewing my own british passport from abroad, embassy hours
en grandad's emergency wristband battery is flat, who replaces it
en neighbour aged ninety gets wrong frozen dinners from the delivery van
en waiting time for memory testing of my husband, seventy-six
en nurse who changes granny's leg bandages came two hours late
en which florist does wreaths by tomorrow, funeral at noon
en organ recital tonight, do the doors open at six
en commuting deduction if i cycle half the year
en my broker app locked me out, two index funds inside
en hailstones dented the bonnet, own-risk share on the policy
en voluntary retirement at sixty-three, how much is the cut
en union fund forgot my earnings-related payment, i was laid off two weeks
en puncture in the day care centre's cargo bike, which repair shop
en taxi receipt lost after the late shift, is a bank statement enough
en parking disc or permit behind the family centre, staff only sign
en parrot plucks its feathers, any bird vet around
en hedgehog with a limp in our yard, who takes wild animals
en sauna extension by the lake, do neighbours have to sign
en frozen pipe under the sink, nothing comes out since morning
en street lamp outside the youth club blinks like a disco
en snow plough buried the mailbox and half the hedge
en where do old paint tins and a broken freezer go
en laptop fan roars, tickets to the helpdesk stay open
en how do i share only one slide and not my whole desktop
en invite for the network meeting shows the wrong time zone
en caps lock stuck, locked out of my account before a home visit
en scanner sends everything to my predecessor's inbox
en carry over five unused holidays to next spring?
en shift roster gives me three weekends in a row
en is a self-declared sick note enough for a two-day cold
en leadership training for me in autumn, who pays the fee
en mileage rate when i drive my own car to a seminar
en projector in the big meeting room shows only green
en vegan option in the staff canteen on thursdays
en spare key for my drawer, i left mine at the cottage
en oat milk ran out, the coffee corner is in mourning
en northern lights forecast for tonight
en did the women's relay win a medal yesterday
en name that film where a bear eats marmalade
en salmon soup for thirty parents' evening guests, how many kilos of potatoes
en knock knock joke suitable for a monday meeting
en put this rental ad into polite finnish for me
en toast for my best man's speech, he is a teacher
en twelve percent of 4,350, quickly
en why are there helicopters over town, any news
en who is standing in the parish elections
en moose season, when does it end this year
en perch bite best at which hour in july
en master's application for myself, are two references needed
en manual or automatic licence, i am 29 and learning to drive
en crown came off while eating toffee, i am an adult with insurance
en soot fell in the living room, should the sweep come again
en found a silver bracelet in our staff cloakroom
en the kitchen's potato peeler machine trips the fuse
en accountant for a two-person design firm, monthly fee
en vat number for my candle business, how long does it take
sv hur tar man bort kåda ur en barnhalare
en which bus goes to the outlet mall on Sundays
# outside
fi tulostin ei toimi kolmannessa kerroksessa
fi salasana unohtui ja tunnukset lukossa
fi missä saa auton katsastettua
fi lounaslista ja ruokalan aukioloaika
fi palkkalaskelmassa virhe
fi lomapäivien kertymä ja lomaraha
fi rakennuslupa autotalliin
fi verokortti kesätöihin
fi veroilmoituksen vähennykset
fi jätehuollon tyhjennysväli
fi koiran rokotus ja eläinlääkäri
fi vanhuksen kotihoito ja ateriapalvelu
fi muistisairaan äidin hoivakotipaikka
fi ikäihmisen palveluohjaus
fi hautajaisten järjestäminen ja hautapaikka
fi avioliittoon vihkiminen kirkossa
fi lautan aikataulu saareen
fi junaliput ja matkalasku
fi bussiaikataulu keskustaan
fi kokoushuoneen varaus
fi avain hukassa, vahtimestari
fi työterveyslääkärin aika henkilöstölle
fi äänestyspaikka ja ennakkoäänestys
fi metsästyslupa
fi aurausauto ei oo käyny
fi vesilasku ja vesimittari
fi sähkösopimus ja kaukolämpö
fi internetyhteys pätkii
fi puhelimen vaihto ja sim-kortti
fi excel-kaava ei toimi
fi teams-kokous ei avaudu
fi sää huomenna
fi jalkapallotulokset
fi pullan resepti
fi lentokentälle menevä bussi
fi passin uusiminen ja ajokortti
fi kalastuslupa
fi venepaikka satamasta
fi tontin myynti ja kaavoitus
fi kuntosalin kausikortti aikuiselle
fi parturi ja kampaaja
fi aikuisen hammassärky ja hammaslääkäri
fi silmälääkäri eläkeläiselle
fi polven leikkausjono
fi aikuisen fysioterapia selkään
fi syöpäseulonta
fi eläkehakemus ja työeläke
fi perukirjan kopio
fi kesämökin vuokraus
fi asuntolaina ja pankki
fi vakuutuskorvaus vesivahingosta
fi yrityksen perustaminen ja y-tunnus
fi starttiraha yrittäjälle
fi maataloustuki ja lomittaja
fi hiekoitus ja katuvalot
fi koirapuisto
fi rottia pihassa
fi melumittaus työmaalla
fi palotarkastus ja nuohooja
fi hankinta ja tarjouspyyntö
fi laskutusosoite ja verkkolasku
fi rekrytointi, avoimet työpaikat
fi virkamatkan päiväraha
fi työajan leimaus ja flexi
fi luottamusmies ja lakko
fi tietoturva ja huijausviesti
fi valokuvaaja henkilökuviin
fi pysäköinti ja parkkisakko
fi pyörätelineet
fi siivousvuoro ja siivooja
fi kahvinkeitin rikki
fi lippujen tilaus konserttiin
fi elokuvien aikataulu
fi uimahallin aukiolo
fi jäähallin vuoro
fi apteekki auki sunnuntaina
fi labran aukioloaika ja verikoe
fi röntgen
fi kuka voitti vaalit
fi kerro vitsi
fi mikä on suomen pääkaupunki
fi käännä tämä englanniksi
fi kirjoita minulle runo
fi paljonko kello on
fi mistä saan uuden työkännykän
fi tietokone jumittaa ja it-tuki ei vastaa
fi sähköposti ei lähde ja tallennustila täynnä
fi etätyön ohje ja hybridityö
fi kuka hyväksyy mun vuosiloman
fi sairauspoissaolo pitää kirjata minne
fi koulutuspäivän ilmoittautuminen henkilöstölle
fi esihenkilön puhelinnumero palkka-asioissa
fi kulkulätkä ei avaa ovea
fi auton vuokraus työajoon ja ajopäiväkirja
fi kokoustarjoilu ja kahvitilaus
fi toimiston paperit loppu, tarviketilaus
fi posti ja lähettipalvelu
fi kiinteistöhuolto, lämpöpatteri vuotaa
fi hissi jumissa
fi palohälytys testataan milloin
fi kunnanvaltuuston kokous ja esityslista
fi kaupunginjohtajan puhelin
fi lupa järjestää toritapahtuma
fi anniskelulupa ja terassi
fi tien kunto ja kuoppa asfaltissa
fi liikennevalot rikki
fi puun kaato ja kaupungin metsä
fi kompostin rekisteröinti
fi lumet tukkii tien
fi öljyvuoto ja ympäristönsuojelu
fi ravintolan hygieniatarkastus
fi asuntokaupan verot
fi kiinteistöveron maksu
fi perintövero
fi auton rekisteröinti ja ajoneuvovero
fi kissa karkasi, löytöeläimet
fi hevosen kengittäjä
fi mehiläiset ja tuholaiset
fi isoäidille kotihoito ja turvapuhelin
fi vanhempi ihminen kaatuilee kotona, apuväline rollaattori
fi 85-vuotias äitini muistaa huonosti
fi palvelutalon paikka ikääntyneelle
fi omaishoitajaksi dementoituneelle puolisolle
fi saattohoito vanhukselle
fi aikuisen hammas lohkesi, hammaslääkäri
fi hammaskivi ja paikkaus työikäiselle
fi proteesi ja hammasimplantti
fi mammografia ja papa-koe
fi lonkkaleikkauksen jono ja kuntoutus
fi aikuisen verenpaine ja kolesteroli
fi eturauhanen ja urologi
fi matkailijan rokotukset ulkomaanmatkalle
fi lääkäriin flunssan takia, aikuinen
fi fysioterapeutti työperäiseen selkäkipuun
fi silmälasit aikuiselle ja optikko
fi häiden järjestäminen, vihkiaika
fi sukututkimus ja kirkonkirjat
fi haudan hoito
fi kirkon vuokraus juhlaan
fi kuoron harjoitusaika
fi asianajotoimisto yritysriitaan
fi tilintarkastus ja kirjanpito
fi apuraha taiteilijalle
fi matkapuhelinliittymä kallis
fi digiboksi ja antenni
fi pankkikortti kadonnut
fi osakesäästötili
fi asuntosijoittaminen
fi laina yritykselle
fi maastoauton renkaat
fi traktori ja pelto
fi salaojitus ja maatalousyrittäjä
fi hirvikolari
fi kalenteri ja pyhäpäivät
fi mikä päivä tänään on
fi kuka on presidentti
fi suosittele hyvää sarjaa
fi mistä ostaa joulukuusi
fi ravintolasuositus illaksi
fi hotelli ja lennot lomalle
fi mökkitontti rannalta
fi retkeilyreitti ja nuotiopaikka
fi hiihtolatu kunnossa
fi lentopallon sarjataulukko
fi tarjouskilpailu ja urakka
fi henkilöstöhallinto ja työsopimus
fi eläkkeelle jääminen ja vuosilomakorvaus
fi työsuojeluvaltuutettu
fi ergonominen tuoli
fi hallituksen kokouksen pöytäkirja
fi tilastot ja väestömäärä
fi graafinen ohje ja logo
fi nettisivujen päivitys
fi verkkokauppa ja palautus
fi paketti ei saapunut
sv skrivaren fungerar inte
sv lösenordet glömt
sv bilbesiktning
sv lunchlistan
sv fel i lönespecifikationen
sv semesterdagar
sv bygglov för garage
sv skattekort
sv sophämtning
sv veterinär för hunden
sv äldreomsorg och hemvård för mormor
sv minnessjuk pappa, vårdhem
sv tandläkare för vuxna
sv begravningsplats
sv vigsel i kyrkan
sv färjans tidtabell
sv busstider
sv boka mötesrum
sv nyckeln är borta
sv företagshälsovård för personalen
sv förhandsröstning
sv jakttillstånd
sv snöplogning
sv vattenräkning
sv vädret i morgon
sv recept på bullar
sv förnya pass och körkort
sv båtplats
sv pensionsansökan
sv bolån i bank
sv starta företag
sv lantbruksstöd
sv gatubelysning
sv faktureringsadress
sv lediga jobb
sv parkeringsböter
sv kaffekokaren är sönder
sv apoteket öppet
sv röntgen och laboratorium
sv berätta en vits
sv it-stödet svarar inte
sv ny arbetstelefon
sv semesteransökan och chefen
sv sjukfrånvaro registreras var
sv passerkortet fungerar inte
sv kontorsmaterial slut
sv fastighetsskötsel, elementet läcker
sv fullmäktiges föredragningslista
sv stadsdirektörens telefon
sv serveringstillstånd
sv hål i vägen
sv fastighetsskatt
sv registrera bil
sv upphittad katt
sv hemvård och trygghetstelefon för mormor
sv min mamma är 85 och glömsk
sv plats på äldreboende
sv tandläkare åt en vuxen
sv tandprotes
sv mammografi
sv knäoperation i kö
sv resevaccin
sv vigseltid och bröllop
sv gravskötsel
sv bokföring och revision
sv mobilabonnemang
sv bankkort borta
sv lån till företag
sv traktor och åker
sv vem är president
sv tips på restaurang
sv hotell och flyg
sv skidspår
sv anbud och entreprenad
sv anställningsavtal
sv arbetarskydd
sv paketet kom inte
en the printer is broken
en forgot my password
en car inspection
en lunch menu
en error in my payslip
en annual leave days
en building permit for a garage
en tax card for a summer job
en rubbish collection
en vet for a dog
en elderly care for grandmother
en dementia nursing home
en dentist for adults
en burial plot
en wedding in church
en ferry timetable
en bus times
en book a meeting room
en lost key
en occupational health for staff
en advance voting
en hunting licence
en snow ploughing
en water bill
en weather tomorrow
en cake recipe
en renew a passport or driving licence
en pension application
en mortgage
en start a company
en farm subsidy
en street lights
en invoice address
en job vacancies
en parking fine
en coffee machine
en pharmacy hours
en blood test and x-ray
en tell me a joke
en knee surgery queue
en IT support does not answer
en new work phone
en who approves my holiday
en where to record sick leave
en access card does not open the door
en out of office supplies
en radiator leaks, facility maintenance
en city council agenda
en mayor's phone number
en alcohol licence
en pothole in the road
en property tax
en register a car
en found a stray cat
en home care and alarm for an old mother
en my mother is 85 and forgetful
en place in a care home for elderly
en adult needs a filling, dentist
en dentures
en mammography
en hip replacement queue
en travel vaccines
en wedding date and venue
en grave maintenance
en bookkeeping and audit
en mobile phone subscription
en lost bank card
en business loan
en tractor and field
en who is the president
en restaurant tip
en hotel and flights
en ski tracks
en tender and contract
en employment contract
en safety representative at work
en parcel did not arrive
`;
