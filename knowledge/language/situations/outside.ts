/** What people also ask a bot at work, and no service for children, young people and families answers. */
export const outsideSaid = `
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
