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
