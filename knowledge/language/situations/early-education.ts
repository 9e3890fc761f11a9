/** What people say of the concepts of `lexicon/early-education.ts`. */
export const earlyEducationSaid = `
# early-education
fi kunnan varhaiskasvatuksen päällikkö
fi varhaiskasvatukseen liittyvä valitus
fi onko kaksivuotiaalla oikeus hoitoon vaikka äiti on työtön
fi vakan johto kunnassa, kuka vastaa koko hommasta
fi kuinka monta tuntia lapsi saa olla viikossa hoidossa
fi kunnan vakassa liian isot ryhmät, kelle palaute
fi sijaisia ei oo missään yksikössä, kenen vastuulla vakan henkilöstö on
fi haluaisin kysyä ylipäätään varhaiskasvatuksen järjestämisestä
fi kesäajan hoito, mitkä yksiköt päivystää heinäkuussa
fi yhdyshenkilö vaka-puolelta yhteistyöryhmään
fi alle kouluikäisten hoitovaihtoehdot uudelle perheelle
fi saako lapsi olla hoidossa kun äiti jää vauvan kanssa kotiin
sv chef för småbarnspedagogiken
sv har barnet rätt ti dagvård fast mamman är arbetslös
sv vem leder småbarnspedagogiken i kommunen
sv hur många timmar i veckan får barnet va i vård
sv vilka enheter är öppna i juli
sv för stora grupper, vem ger man respons åt
en head of early childhood education
en does a child have right to care if mum has no job
en who is in charge of early childhood education in the municipality
en how many hours a week may a child attend
en which units stay open in July
en options for under school age kids for a newcomer family
fi lautakunta leikkaa henkilöstöä kaikista tarhoista, kelle vanhemmat kirjoittaa yhteisen kirjeen
fi kuka kunnassa päättää montako yksikköä pidetään auki loma-aikoina
fi rekrytoidaanko sijaisia keskitetysti kaikkiin hoitopaikkoihin, olen valmistunut opettaja
fi tuleeko uuteen asuinalueeseen minkäänlaista hoitoa alle kouluikäisille
fi kuka vastaa alle kouluikäisten palveluista, tarvitsen vastauksen toimittajalle
fi montako viikkotuntia laki antaa lapselle jos isä on kotona vauvan kans
fi yhteistyöryhmäämme toivotaan edustajaa pienten lasten kasvatuksen puolelta, johtotasolta
fi kehittäjä tai palveluvastaava jonka kanssa sopia neuvolan ja tarhojen yhteisestä illasta
fi saako turvapaikkaa odottavan lapsi osallistua samoin ku muut
fi mitä eri muotoja täällä on, tarha, kerho, hoitaja kotona, perhe on vasta muuttamassa
fi kunnan kriteerit kesäsulusta ja ryhmien yhdistämisistä, keneltä kysyn
sv vem i kommunen bestämmer hur många enheter som hålls öppna på loven
sv nämnden sparar på personal överallt, vart riktar föräldrarna sitt brev
sv vilka vårdformer finns det här för barn under sju, vi flyttar i maj
sv har barn till asylsökande samma rätt till plats som andra
sv chefen för dagvården, tidningen vill ha en kommentar
en who at the town hall decides which nurseries close for the summer
en cuts to staff in all units, where do parents send a joint letter
en which kinds of care exist here for under sevens, we move in may
# daycare-centre
fi päiväkodin johtajan numero
fi lapsi viihtyy huonosti päiväkodissa, jutella johtajalle
fi tarhan ryhmäkoko
fi tarhan täti ei päästänyt lasta ulos, haluan puhua johtajan kanssa
fi päikyssä tippui lapsi kiipeilytelineestä
fi meidän ryhmässä 21 muksua ja kaksi aikuista
fi johtajan numero, haluan kertoa että lapsi vaihtaa ryhmää
fi hakuaika loppuu viideltä, vanhempi aina myöhässä päikystä
fi hoidossa kadonnut kurahousut ja tutti
fi tarvitsen yhteyden siihen päiväkotiin missä sisarus on
fi ruotsinkielinen tai kielikylpytarha
fi vanhempi tyytymätön siihen miten lasta nukutetaan tarhassa
fi lapsi kertoo että tarhassa on yhtä kiukkuinen aikuinen
sv daghemsföreståndaren
sv dagistanten lät int barnet gå ut, vill prata med chefen
sv barnet föll från klätterställningen på dagis
sv föräldern hämtar alltid försent på dagis
sv finns det svenskt dagis eller språkbad häromkring
sv 21 barn och två vuxna i gruppen
en director of the nursery
en child fell from climbing frame at nursery
en parent always late for pickup at kindergarten
en want to talk with the head of the daycare about the group
en 21 kids and two adults in one group
en is there a Swedish or immersion nursery nearby
fi sormi jäi oven väliin tarhassa ja kukaan ei kertonut, haluan puhua vastaavan kanssa
fi oven koodi vaihtui eikä mulla oo uutta, soitto taloon
fi meidän poika tulee kotiin märissä vaatteissa joka päivä, kelle siitä sanotaan
fi keväällä on aina samat kolme sijaista eikä lapsi tunne ketään
fi tarvitsen puhelun sinne taloon jossa kaverin tytär on, lapsi ei saa tulla tänään kyydissäni
fi aamupala alkaa kahdeksalta, mahtuuko lapsi vielä sisään kymmentä yli
fi sisaruksen ryhmän hoitaja sairastunut, kuka hakee heidän ryhmän tavarat
fi tytär sanoi et hänet laitettiin seinän viereen jäähylle, haluaisin kuulla talon version
fi pihalla on lasinsiruja aidan vieressä, kuka huolehtii
fi mistä numerosta saan kiinni kun lapsen hakija on juuttunut ruuhkaan
fi remontti ja väistötilat, mihin rakennukseen lapset maanantaina menee
sv dörrkoden byttes och jag får int tag i nån på huset
sv pojken kom hem i blöta kläder igen, vem pratar man med
sv fingret kom i kläm och ingen berättade, jag vill prata med ansvarig
sv renoveringen och tillfälliga lokaler, vart ska barnen på måndag
sv hämtaren fastnade i rusningen, vilket nummer når gruppen
en finger caught in a door and nobody told me, i want to speak to whoever runs the place
en stuck in traffic, which number reaches my child's group
en temporary building during repairs, where do the kids go on monday
# early-education-guidance
fi mutsi alkaa duunissa maanantaina ja kaksivee pitäs saada hoitoon
fi yksvuotiaalle hoitopaikka kun äiti palaa töihin
fi palveluseteli vai kunnallinen, kuka neuvoo
fi päiväkotihakemus jätetty, milloin paikka
fi hoitopaikan vaihto lähemmäs kotia
fi opiskelupaikka alkaa kahden viikon päästä, lapselle kiireesti tarhapaikka
fi muuttaa kuntaan ja tarvii lapselle hoidon
fi miten haetaan päivähoitoon
fi työ alkaa nopeasti ja 3v ilman hoitoa
fi muuttavat kuntaan, kaksi alle kouluikäistä, mihin hakemus
fi paikka peruttu, uusi hoito elokuuksi
fi hoidon tarve muuttui kokopäiväiseksi
fi töihin kahden viikon päästä eikä lapsella hoitopaikkaa
fi miten anotaan hoitopaikkaa yksivuotiaalle
fi saatiin paikka väärältä puolelta kylää, halutaan vaihtaa
fi neljä kuukautta ennen vai kuinka aikaisin paperit sisään
fi sisarukset eri tarhoissa, haluttais samaan
fi muutetaan elokuussa, pitääkö hoitopaikkaa hakea uudestaan
fi äiti sai opiskelupaikan, nopeasti tarvittais hoitopaikka
fi jonossa numero 30, kuka päättää kuka pääsee
fi perhe ei osaa täyttää hakemusta sähköisesti
fi paikan irtisanominen kun jäädään kotiin
sv mamman börjar jobba i februari och ettåringen måste få plats
sv dagisplats, hur ansöker man
sv byta dagis närmare hemmet
sv servicesedel eller kommunalt dagis
sv jobbet börjar snart och treåringen är utan dagvård
sv flyttar hit med två småbarn, vart ansöker man
sv jobbet börjar om två veckor och barnet har ingen dagisplats
sv vi fick plats på fel sida av byn å vill byta
sv hur tidigt måste ansökan in
sv syskonen på olika dagis, sku vilja ha dem på samma
sv mamman fick studieplats och plats behövs snabbt
sv familjen flyttade hit och vill ha dagisplats åt tvååringen
sv pengarna och platserna på dagis, vem svarar på frågor
en mum starts work in two weeks and needs a place for her two-year-old
en how to apply for a nursery place
en change to a daycare closer to home
en voucher or municipal daycare, who advises
en job starts soon and the three-year-old has no care
en moving in with two little ones, where to apply
en work starts in two weeks and no nursery place yet
en we got a place too far away and want to change
en how early must the application be in
en siblings in different kindergartens, want the same one
en how to give up the place when staying home
en family moved for work and wants a place for their 2 yr old from August
fi isä sai oppisopimuksen ja kolmevuotiaalle pitäs löytää jostain hoito tammikuulle
fi kahden viikon kuluttua vuoro alkaa laivalla, hakemus tekemättä
fi neuvoisko joku kumpi on parempi puolitoistavuotiaalle, pieni vai iso yksikkö
fi muuttivat eilen, paperit ovat arabiaksi, lapset 2 ja 4 ilman paikkaa
fi päätös saatu kielteisenä, miten siitä valitetaan ja saako vielä toivoa
fi äiti peruu hoitotarpeen kesäks mutta haluu syksyllä saman paikan
fi muutama kuukausi töitä keväällä, voiko hoidon ottaa vain siksi aikaa
fi kuinka pitkä odotusaika on elokuulle pienelle jolla kaksi vuotta tulee täyteen
sv pappan fick läroavtal och treåringen måste ha vård i januari
sv papperen är på arabiska, barnen två och fyra har ingen plats
sv vi fick nej på ansökan, hur överklagar man
sv bara några månader jobb i vår, kan man ta plats så kort
en got a no on our application, how do we appeal
en only three months of work this spring, can she have a place just for that
fi muutto elokuussa ja kaksoset, millä kaavakkeella ja mihin päivään mennessä
fi äiti lähtee sairaanhoitajaopintoihin, tyttö 1,5v, jonnekin pitäs päästä syyskuussa
fi sai paikan toiselta puolen kaupunkia eikä autoa, vaihtomahdollisuus
# family-daycare
fi perhepäivähoitaja pienessä ryhmässä kotona
fi pph-paikka arkalle lapselle
fi allergiselle ykköselle pieni porukka jonkun kotona
fi hoitotäti jolla neljä lasta omassa talossaan
fi meidän pph sairastui, mihin varahoitoon viedään
fi kodinomaisempi paikka herkälle yksivuotiaalle
fi haluan itse hoitaa muiden lapsia kotonani työkseni
fi kunnan perhepäivähoitaja lähistöllä ryhmän sijaan
fi lapsi säikkyy isoa ryhmää, kotona tapahtuva hoito vois olla parempi
fi gruppis vai pph, kummassa pienempi ryhmä
fi hoitaja omalla pihallaan, käydään metsässä ja syödään keittiössä
fi pph:n kesäloma neljä viikkoa, kuka hoitaa
sv familjedagvårdare hemma
sv barnet blir rädd i stor grupp, nån som sköter hemma hos sig
sv vår dagmamma blev sjuk, vart för vi barnet
sv jag sku vilja ta hand om andras barn hemma som jobb
sv hemlik liten grupp för ettåringen
sv dagmamman har semester, vem tar över
en childminder at her home
en small group in someone's own home for a shy one-year-old
en our childminder fell ill, where does the kid go
en I want to mind other people's children at my house
en four children in a home instead of big group
en minder has four weeks holiday, who covers
fi pojalle joka pelkää melua joku rouva joka ottaa pari muuta omaan taloonsa
fi vauva vasta 11 kk ja tarha 20 lapsen kokoinen, rauhallisempi vaihtoehto olohuoneessa
fi hoitajamme jää eläkkeelle toukokuussa, minne kaikki neljä lasta siirtyy
fi haavena ryhtyä kunnan palkkaamaksi, koti ja piha, kuka opastaa
fi naapurissa se hoitaja jolla on koira ja kolmekin kertaa päivässä ulos, onko vapaata
fi liikaa ääntä nelivuotiaalle jolla herkkä kuulo, pienempi kokoonpano jonkun luona
fi varahoitopaikka kun oma hoitaja on kurssilla tiistain
fi perheen oma keittiö ja samat kolme lasta päivittäin, onko sellaista enää meillä päin
fi ryhmässä kolmonen pelkää nukkua, kotihoitajan luona nukkui hyvin
fi saarella ei ole tarhaa mutta yksi täti hoitaa kotonaan, kuka sen järjestää
sv på ön finns inget dagis men en tant sköter hemma hos sig, vem ordnar det
sv hennes lägenhet, tre barn och en katt, ledig plats för en ljudkänslig fyraåring
sv vår skötare går i pension i maj, vart ska alla fyra barnen
sv jag har gård och kök och vill bli anställd för att sköta andras småttingar
sv reservplats på tisdag när vår dagtant har kurs
en no nursery on the island but a lady looks after a few at her home, who arranges that
en a lady with three children and a cat, any room for a noise-sensitive four-year-old
en our minder retires in may, what now for all four kids
# open-daycare
fi avoin päiväkoti vanhemman kanssa
fi kotona oleva kaksivuotias kaipaa leikkikavereita, äiti voi olla mukana
fi paikka jonne voi tulla taaperon kaa aamupäivällä ilman ilmoittautumista
fi hoitovapaalla oleva isä etsii tekemistä taaperolle
fi sadepäivän leikkipaikka jossa muitakin vanhempia
fi leikkipuiston ohjattua toimintaa pienille
fi laulutuokioita ja askartelua vanhemman kanssa, lapsi ei oo hoidossa
fi mihin voi mennä taaperon kanssa kun seinät kaatuu kotona
fi maahanmuuttajaäiti kotona kahden pienen kaa, tutustuis muihin
fi ilmainen leikkipaikka pienille maanantaisin
fi lapsi kotihoidossa ja mietitään missä näkis ikäisiään
sv öppet daghem med förälder
sv hemmavarande tvååring vill leka med andra, mamman är med
sv ställe dit man kan komma utan anmälan på förmiddagen
sv vårdledig pappa söker nåt att göra me småttingen
sv sångstund och pyssel med förälder
sv lekplats inomhus gratis för barn som int går i dagis
en drop-in nursery with parent
en toddler at home needs playmates, mother can come too
en place to drop by in the morning without booking
en dad on care leave looks for things to do with a two-year-old
en singing and crafts together with parent
en free indoor play for kids who are not in daycare
fi kotona oleva kolmevuotias ei osaa vuorotella, vanhempi voi tulla mukaan ja ohjaaja näyttää
fi askartelua ja lauluja aamupäivisin, lastenhoitajat ohjaa, äiti istuu vieressä
fi taapero haluais sormivärejä ja satuhetkeä mut hoitopaikkaa ei ole
fi äiti ei tahdo luopua hoitovapaasta, lapsi kuitenkin kaipaa toimintaa ohjatusti
fi isoisä hoitaa kotona kaksivuotiasta, missä piha ja kasvattaja, ukki mukana
fi kaikki lelut ja jumppa päiväkodin salissa, vanhempi läsnä
fi meidän pihalla ei oo muita ikäisiä, aamutoimintaa pienille jossa joku opettaja vetää
fi tarttis ohjattua leikkiä kolmevuotiaalle ennen kuin hän menee hoitoon, mamma mukana
fi laululeikit ja tunnin askarruttaminen, ilman paikan varausta
fi perhe kotoutuu, lapsi oppii suomea leikeissä ja äiti näkee miten täällä leikitetään
sv morfar hemma med tvååringen, gård med pedagog där han kan vara med
sv fingerfärg och sagostund på förmiddagen, mamman sitter bredvid
sv hemmavarande treåring kan int turas om, ledd verksamhet med förälder
sv lekpass i salen med förälder, ingen anmälan
en grandpa at home with a two-year-old, a yard and a teacher where he stays along
en finger paint and stories in the morning with mum beside, no place booked
en toddler at home cannot take turns, guided play with parent present
fi isä ja tytär 1v, aamupäivällä päiväkodin saliin leikkimään ja itse mukana
fi kaksvuotiaan äiti hoitaa kotona, haluais laulupiiriin ja liimailemaan ohjaajan kans
sv sandlek och ramsor på dagisgården med förälder, barnet har ingen plats nånstans
# early-education-club
fi kerhopaikka kolmevuotiaalle pari aamua viikossa
fi kolmevuotias kerhoon pariksi aamuksi viikossa ilman äitiä
fi nelivee vois harjotella olemaan ryhmässä muutaman tunnin
fi päiväkerho missä omat eväät ja lapsi jää yksin
fi kerhon haku keväällä, milloin se on
fi äiti kotona vauvan kaa ja isompi kaipaa omaa ryhmää pari kertaa
fi seurakunnan kerho kolmevuotiaille vai kunnan
fi haluais ettei kokopäivähoitoa, vaan ti ja to yhdeksästä kahteentoista
fi menettääkö kotihoidon tuen jos lapsi käy kerhossa
fi paikka kerhoon vapautuiko, lapsi 2v10kk
fi kerholainen itkee, pitääkö vanhemman jäädä
sv klubb för treåringar några förmiddagar
sv treåringen ti klubb ett par förmiddagar i veckan
sv fyraåringen kunde öva på att va i grupp några timmar
sv när är ansökan till dagklubben
sv mamma hemma med baby och storasyster vill ha en egen klubb
sv mister man hemvårdsstödet om barnet går i klubb
en playgroup a couple of mornings for a three-year-old
en three-year-old to a club two mornings a week without mum
en few hours in a group, not full day care
en when is the sign up for the toddlers' club
en do we lose home care allowance if child attends club
en older sibling wants own small group while mother is with baby
fi kolmonen osaa jo olla erossa vanhemmasta pari tuntia, laulaa ja piirtää muiden kanssa
fi tiistai ja torstai ysistä puol kahtatoista, eväät mukaan, onko täynnä
fi pikkuveli vauva ja isosisko tylsistyy, saisiko sille oman aamupäivän
fi ei oo kiire hoitoon vaan harjotusta ryhmästä ennen eskarivuotta
fi aamu vapautuu äidille opiskeluun jos lapsi on kaksi tuntia toisaalla
fi kotona hoidettava nelivuotias saa leikkiä ilman vanhempia, mistä paikkoja kysytään
fi aloitetaanko ryhmä tammikuussa vai pitikö ilmoittautua toukokuussa
fi kastelee vielä housuihin, otetaanko kaksi ja puolivuotiasta mukaan aamuryhmään
fi lapsi käy viikossa kolme tuntia, laskeeko kotihoidon raha
fi ohjaaja sairas viikolla, peruuntuuko pienten aamupäivä
sv tisdag och torsdag nio till halv tolv med egen matsäck, finns det rum
sv fyraåringen hemma hela tiden, kunde leka två timmar utan mig
sv han kissar på sig ibland, får två och ett halvt år va med på förmiddagarna
sv mister vi stödet om hon går tre timmar i veckan
sv öva att vara utan mamma några timmar, ingen dagvård ännu
en tuesday and thursday nine to half past eleven with own snack, any spots
en he still wets sometimes, is two and a half accepted in the mornings
en just practise being apart from mum a few hours, no daycare yet
# preschool
fi kuusivee syksyllä eskariin, ilmoittautuminen
fi esiopetuspaikka lähempää
fi kuusivuotiaat, milloin ilmoitetaan syksyksi
fi onko pakko mennä ennen ekaluokkaa siihen vuoteen
fi eskarilainen ei halua päiväunia, eskaripäivän pituus
fi esikoulun ja hoidon yhdistäminen, neljä tuntia aamulla
fi muutettiin toukokuussa, eskaripaikka puuttuu kuusivuotiaalta
fi saako lapsi aloittaa viisivuotiaana vuotta aiemmin
fi harjoitellaan kirjaimia ennen koulua, lapsi täyttää kuus
fi eskariopen kans pitäis puhua valmiudesta
fi lomat noudattaako koulun lukuvuotta kuusivuotiailla
fi eskari koulun tiloissa vai tarhassa, valinta
sv sexåringen börjar i förskolan i höst
sv när anmäler man sexåringen till hösten
sv är året före ettan obligatoriskt
sv förskolläraren undrar om hen är mogen för ettan
sv sexåring som saknar plats efter flytten
sv fyra timmar om dagen å sen dagis efter det
en six-year-old starts pre-primary next autumn
en when to enrol a six-year-old for autumn
en is the year before first grade compulsory
en six-year-old has no place after moving
en four hours in the morning then daycare, how does it combine
en can she begin at five a year earlier
fi tyttö täyttää kuusi lokakuussa, meneekö tänä vai ensi syksynä
fi lykkäystä koulun alkuun mietitään, voiko käydä sama vuosi toiseen kertaan
fi kaksikielinen kuusivuotias, kumman kielen esikouluun paperit viedään
fi harjoituskirjat ja kynän pito, pojan ope sanoo ettei hän vielä jaksa istua
fi mistä bussi tulee kun ryhmä on koululla ja perhe metsän reunassa
fi iltapäivän hoito jatkuu neljään, aamupäivä kirjaimia, mihin hakemukset
fi vapaaehtoisesti kotona opettava vanhempi, onko kuusivuotiaalle pakko antaa jotain
fi kummien luona käydään toukokuussa, saako olla pois kolme viikkoa
fi ulkomailta saapunut tammikuussa syntynyt poika ei oo missään ennen ykköstä
fi koululla tutustumispäivä, ryhmän vaihto kaverin kanssa samaan
fi vuotta nuorempi osaa lukea, pääsisikö jo mukaan kuusivuotiaiden joukkoon
sv flickan fyller sex i oktober, hör hon till årets eller nästa års grupp
sv femåringen läser redan, får hon börja ett år före
sv tvåspråkig sexåring, åt vilkendera hållet lämnas papperen in
sv vi far bort tre veckor i maj, får sexåringen va borta
sv han kom hit i januari och har int gått nånstans före ettan
en she turns six in october, this autumn or next
en can he repeat the year before school, he is not ready to sit
# special-teacher-early
fi ryhmässä nelivee puree ja lyö muita, tarvis jonkun tulee havainnoimaan ja neuvomaan tiimiä
fi päiväkotiryhmän kasvattajat kaipaa neuvoja levottoman lapsen kanssa
fi lapsi ei osallistu piirihetkeen eikä ota kontaktia muihin päiväkodissa
fi kuvakortit ja struktuuri ryhmään, kuka opastaa tiimiä
fi eskariryhmässä lapsi jolla pulmia kynäotteessa ja keskittymisessä
fi siirtymät on vaikeita ryhmässä, viskari
fi kiertävä erityisopettaja katsomaan lapsen leikkiä ja vuorovaikutusta ryhmässä
fi henkilökunta neuvoton, viisvee karkaa ja heittelee tavaroita päiväkodissa
fi päiväkodissa ei puhu mitään, tarvitaan vinkkejä ryhmään
fi veo vois tulla havainnoimaan nelivuotiasta meidän ryhmään
fi ryhmän opet kaipaa konsultaatiota lapsesta joka ei keskity satupiirissä
fi kolmivuotiaan leikki ja puhe laahaa, joku erityisopettaja kattomaan tarhaan
fi keneltä kuvallinen päivästruktuuri tarhaan
fi kiertävä elto, millon sen saa käymään
fi lapsella tuen tarve tarhassa, opettaja pyytää pedagogista apua
fi siirtymätilanteet mahdottomia yhdellä lapsella, ammattilaisen vinkit ryhmään
fi mitä keinoja viisivuotiaan levottomuuteen ryhmässä, erityisopen silmät
fi eskariryhmään tukea varhaiskasvatuksen erityisopettajalta
fi testaako veo kielelliset valmiudet ennen eskaria
sv fyraåring biter och slår i gruppen, någon behöver komma och observera
sv barnet deltar inte i samlingen på dagis
sv personalen i barngruppen behöver råd
sv personalen rådvill, femåring rymmer och kastar saker på dagis
sv någon som observerar lek och samspel i gruppen
sv veon kunde komma å observera fyraåringen i gruppen
sv vi vill konsultera om ett barn som int klarar samlingen
sv nån specialpedagog till dagis som tittar på leken
sv bildstöd för dagens gång, vem gör det på dagis
sv ambulerande elto, när besöker den oss
sv barn i vår daghemsgrupp som inte hänger med, någon att bolla med på plats
sv treåring i gruppen leker inte med andra, behöver observation
en four-year-old bites in our nursery group, someone should come and observe
en staff in the group need advice with a restless child
en child does not join circle time
en staff helpless, five-year-old throws things at nursery
en someone to observe play in our group
en special ed teacher to observe a four-year-old in our group
en staff wants consultation about a child who cannot sit in circle
en who makes picture schedule for nursery
en transitions are impossible for one kid, pedagogical advice needed
en does she test language skills before preschool
en a child in our nursery group does not keep up, someone to think with on site
fi kolmevuotias ei siedä jos joku istuu hänen paikallaan, henkilökunta kaipaa silmäparia
fi lapsi toistaa samaa lausetta ja lajittelee autoja koko aamupäivän, joku katsomaan leikkiä
fi viisivuotiaan sormileikki ja saksilla leikkaaminen jää jälkeen muista, ryhmään neuvoja
fi lapsi nukahtaa kesken piirin ja säikähtää ääniä, miten meidän pitäis toimia
fi kahta kieltä puhuva nelivuotias ei ymmärrä ohjeita, tukeeko tai testaisko joku tarhalla
fi tiimissä erimielisyyttä miten lasta tuetaan päiväunille, konsultointia kaipaisimme
fi siirtyminen ulos ruoan jälkeen päättyy huutoon viidesti viikossa, keinovalikoima loppu
sv barnet sorterar bilar hela morgonen, nån som tittar på leken ihop med oss
sv oenighet i teamet om hur vi stödjer honom vid vilan, behöver rådgivning på plats
sv femåringens sax och penna släpar efter, vad gör vi i gruppen
sv trespråkig fyraåring hänger inte med i instruktionerna på dagis
en a child lines up cars all morning, someone to look at the play with our team
en scissors and pencil lag behind, what should we do in the five-year-olds' group
fi kolmosryhmän kasvattaja pyytää jotakuta kattomaan kun yks kiipeää hyllylle koko ulkoilun jälkeen
fi viittomia ja kuvia käytetään jo, miten edetään ryhmässä puhumattoman kanssa, ammattilainen havainnoimaan
fi leikkitaidot kahta vuotta jäljessä viisivuotiaalla, meidän tiimi tarttis pedagogin silmiä
# early-education-support
fi lapselle tuen päätös varhaiskasvatuksessa, avustaja ryhmään
fi lapsi tarvii pienemmän ryhmän päiväkodissa
fi kolmevee puree kavereita tarhassa joka päivä
fi tarttis lisäkäden ryhmään kun yks lapsi karkailee aidan yli
fi tarhassa lyö ja heittelee leluja, pienempi ryhmä auttas
fi lapsi vetäytyy pöydän alle eikä leiki kenenkään kanssa tarhassa
fi haetaan avustajaa lapselle päikkyyn, kuka tekee päätöksen
fi viisivuotias huutaa ja tavarat lentää ryhmässä
fi tehostettu tuki tarhassa, miten kirjataan
fi lapsi jolla diabetes tarvitsee aikuisen vierelle tarhapäivään
fi integroitu ryhmä, miten sinne pääsee
fi päikyssä ei syö, ei puhu, istuu nurkassa
sv beslut om stöd inom småbarnspedagogiken
sv treåringen biter kompisar varje dag på dagis
sv rymmer över staketet, en extra vuxen sku behövas
sv slår och kastar leksaker, mindre grupp sku hjälpa
sv barnet kryper under bordet och leker int me nån
sv vem besluter om assistent åt barnet på dagis
en support decision and an assistant for a nursery child
en three-year-old bites friends every day at daycare
en runs over the fence, group needs an extra adult
en throws toys and hits, a smaller group would help
en child hides under table and plays with nobody at kindergarten
en who decides on an assistant for the kid at nursery
fi uusi ryhmä kahdentoista lapsen, paikka siellä myönnetty vai ei
fi pistää hampaat kaverin käteen neljä kertaa viikossa, tarvitaan lisää käsiä taloon
fi diabeetikon insuliinit päivällä, onko lapselle joku jatkuvasti vierelle
fi kuulolaite ja kaikuva ryhmätila, mitä lapselle järjestetään
fi lapsi juoksee liikennetielle retkillä, päätös lisäresurssista viipyy
fi kuvat ja tukiviittomat pitäis kirjata päätökseen
fi viisivuotias joka ei puhu, haetaan paikkaa pienemmästä porukasta
fi voiko kunta jättää avustajan palkkaamatta vaikka paperi on
fi ryhmän vanhemmat valittaa, yksi lapsi heittelee kenkiä, mitä tukea sille
fi jos lapsi tarvitsee sylin koko päivän, riittääkö yksi hoitaja
sv beslutet om extra hjälp dröjer fast hon springer ut på vägen på utfärder
sv hörapparat och ekande rum, vad ordnas för barnet på dagis
sv plats i den mindre gruppen, tolv barn, hur får man den
sv insulin mitt på dagen, får barnet nån vid sidan
sv biter kompisar fyra gånger i veckan och personalen räcker inte
en the runaway on trips still waits for a decision about an extra adult
en insulin at midday, does our nursery child get someone beside her
en a place in the smaller group of twelve, how is it granted
# early-education-social-worker
fi päiväkodin kuraattori vanhempien tueksi
fi eskarilainen kertoi kotiriidoista, onko siellä kuraattoria
fi tarhan psykologi vanhempien tueksi
fi esiopetuksen oppilashuoltoa, kuusivuotias pelkää kaikkea
fi vaka-kuraattori ryhmän kaveriongelmiin
fi eskariryhmässä yksi jätetään aina ulos, joku ammattilainen ryhmäyttämään
fi tarhalla käyvä sosionomi juttelemaan perheen kanssa
fi eron keskellä oleva eskarilainen itkee tarhassa, kura sinne
fi psykologi arvioimaan kouluvalmiutta eskarissa
fi vanhemmat haluaa keskustella lapsen oireilusta vaan tarhan omalla väellä
fi onko kuraattorin palvelua alle kouluikäisille
sv kurator på dagis
sv förskolebarnet berättade om bråk hemma, finns det kurator där
sv dagispsykologen som stöd för föräldrarna
sv en blir alltid utanför i förskolegruppen
sv bedömning av skolmognad i förskolan, vilken psykolog
sv socionomen som besöker dagis kunde tala me familjen
en social worker of early education
en preschooler told about fights at home, is there a counsellor
en psychologist for kindergarten kids to judge school readiness
en one is always left out in the six-year-old group
en the nursery's own social worker to talk with the family
en child crying at preschool during divorce, someone on site
fi viskari piirsi isän pistoolin kanssa, ryhmän tädit haluais taloon jonkun joka juttelee lapsen kanssa
fi kuka hoitaa kuusivuotiaiden kaverisuhteita, ope ei ehdi
fi erolasten ryhmä alle kouluikäisille talon sisällä, voisko joku pitää
fi eskarin vanhemmat riitelee lapsen hakemisesta ovella, talon oma ammattilainen väliin
fi psykologi katsomaan viisivuotiasta joka istuu muovilaatikossa koko päivän
fi eteisessä kuiskattiin perheen huolista, kuka talossa tapaa vanhempia
fi ennen koulua lapsi itkee oksennukseen asti, eskarin oppilashuoltoon
fi tiimi toivoo että joku pitäis tunnetaitotunteja viisivuotiaille
fi kuusivuotias eskarilainen puhuu kuolemasta, kuka häntä voi tavata talossa
fi tarhan kulmahuoneessa istuva työntekijä, miten saan sille ajan
sv föräldrarna grälar om hämtningen vid dörren på förskolan, nån från huset emellan
sv sexåringen ritade pappa med pistol, nån på plats som pratar med honom
sv känsloövningar åt femåringarna, finns nån som håller
sv psykolog som tittar på barnet som sitter i plastlådan hela dagen på dagis
sv sexåringen kräks av gråt före förskolan, vem möter barnet där
en preschooler drew his dad with a gun, somebody on the premises to talk to him
en parents quarrel at the nursery door about pickup, the house's own professional
en someone to run feelings lessons for five-year-olds on site
# early-education-plan
fi vasu-keskustelu
fi vanhempi ei oo tullu sovittuun vasuun
fi mitä kirjataan lapsen suunnitelmaan kun tuen tarve muuttuu
fi siirtopalaveri tarhasta eskariin, keneltä lupa
fi vasulomake puuttuu uuden lapsen paperista
fi miten usein lapsen vasu pitää päivittää
fi kaksikielisen lapsen tavoitteet vasuun
fi keskustelu lapsen vahvuuksista syksyllä huoltajien kanssa
fi nivelvaihe ekaluokalle, mitä tietoja siirretään
fi molemmat huoltajat paikalle vasukeskusteluun erosta huolimatta
fi leops-keskustelu tulkin kanssa
sv plan för småbarnspedagogik
sv föräldern kom int ti plansamtalet
sv va skrivs i barnets plan när stödet ändras
sv övergång från dagis ti förskola, vilka uppgifter flyttas
sv hur ofta uppdateras planen på dagis
sv samtal om barnets styrkor me bägge vårdnadshavare
en early education plan talk
en parent did not come to the plan meeting at daycare
en what goes into child's plan when support changes
en handover from nursery to preschool, who gives permission
en how often is the early education plan updated
en autumn talk about the child's strengths with both guardians
fi syksyn keskustelun aika hukkui, lapsi on viskarissa, milloin se pidetään
fi mitä me vanhemmat saadaan vaikuttaa lapsen paperiin, oma toive puuttuu
fi tukitoimet lisättiin, kuka päivittää lomakkeen ja saako äiti kopion
fi opettajan kans puhuttiin tunnin verran vahvuuksista, saako sen kirjattua uudestaan
fi onko pakko antaa tietoja esikoululle, isä kieltäytyi luvasta
fi neuvola toivoi otteita tarhan paperista
fi lapselle asetettiin tavoite: pukee itse, kuka seuraa toteutuuko
fi puhuttiin jo kesällä suunnitelmasta, nyt ryhmä vaihtui, kirjataanko alusta
fi joku kääntäjä syksyn keskusteluun, vanhemmat puhuu vain persiaa
fi huoltaja ei allekirjoittanut lomaketta, mitä ryhmän pitää tehdä
sv vi vill ändra det som står om barnet i pappret, till vem säger vi
sv pappan ger int lov att skicka uppgifter vidare till förskolan
sv höstsamtalet glömdes bort, barnet är fem
sv målen står kvar från i fjol, nån som uppdaterar
sv tolk till samtalet om barnets mål, föräldrarna talar persiska
en we want to change what is written about our child, whom do we tell
en dad refuses to let the information go to the next teacher
en the goals are a year old, who updates them
# shift-care
fi yksinhuoltaja sai siivoustyön yöllä, minne lapset siksi aikaa
fi sairaanhoitajaäiti tekee kolmivuoroa, ilta- ja yöhoito
fi viikonloppuvuorot kaupassa, lapselle hoitoa lauantaina
fi vanhemmat töissä yöllä
fi leipurivanhempi lähtee kolmelta yöllä
fi äidin työt illasta aamuun, yöpäiväkoti
fi äiti sairaalassa yövuorossa, missä viisivuotias yöpyy
fi vuorolista vaihtuu viikoittain, hoito myös sunnuntaisin
fi tarhat menee kiinni viideltä, mun vuoro loppuu kymmeneltä
fi yh-äiti siivoo öisin ja tarttis yöpaikan lapselle
fi rekkakuski-isä lähtee neljältä aamulla
fi kaupan työntekijälle hoitopaikka joka on auki lauantaina
fi iltavuoron aikana ekaluokkalainen ja sisarus johonkin
fi 24/7 tarha, mihin kuntaan
fi hoitajaäidin vuorot ilmoitetaan kahden viikon välein, kuinka hoitoajat
fi pyhinä töissä molemmat vanhemmat
fi äiti sai yövuoroja sairaalasta, kuka katsoo lapsen yöllä
sv ensam mamma fick nattjobb, vart med barnen
sv kvälls- och nattvård när föräldrarna jobbar skift
sv jobbar veckoslut, vård på lördag
sv bagare som går klockan tre på natten
sv mamman jobbar nätter på sjukhuset, var sover femåringen
sv dagis stänger fem men skiftet slutar tie
sv turlistan byts varje vecka, vård också på söndag
sv pappan kör långtradare och far klockan fyra
sv öppet på lördag för butiksanställdas barn
sv mamman fick nattskift, vem ser efter barnet
en night cleaning job, where do the kids stay
en parents on three shifts, evening and night care
en works weekends, care on Saturdays
en baker parent leaves at three at night
en mum works nights at hospital, where does the child sleep
en nursery closes at five but shift ends at ten
en rota changes weekly and Sundays too
en dad leaves at four in the morning with the truck
en need care open on Saturdays for shop workers
fi ravintolatyö päättyy yhdeltä yöllä ja lapset nukkuu jo jossain
fi ambulanssikuski äiti, vuorot kaksitoista tuntia, päivät vaihtuu
fi jouluaattona töissä molemmat, missä hoito auki
fi junan kuljettajan lapsi 2 vee tarttis pedin kahdeksi yöksi viikossa
fi postin jakaja lähtee neljältä aamulla, hoitopaikka avaa vasta kuudelta
fi lauantaiset kassavuorot ja mummo ei jaksa enää
fi laivalla viikko töissä, lapsi hoidossa jossa saa olla yön yli
fi vuorotyöläisen lapsen aamu-uni yövuoron jälkeen, missä saa nukkua pitkään
sv hon kör buss till midnatt och pojken borde sova nånstans
sv posten delas ut klockan fyra, dagis öppnar sex
sv julafton jobbar båda, vilket ställe är öppet
sv servitris, slutar ett på natten, barnet är tre
en postal round at four in the morning, the nursery opens at six
en waitress finishing at one at night with a three-year-old
fi sukkulakuski palaa aamukahdelta, eskarilainen ja pikkuveli tarvii tutun sängyn siksi aikaa
fi hoitaja tekee pitkää kahtentoista tunnin vuoroa, kuus vuotias ei jaksa niin pitkään normaalissa
# private-daycare
fi yksityinen päiväkoti ja tuki siihen
fi palkattais oma hoitaja kotiin kolmen perheen kesken
fi palveluseteli ja montessoritarha, riittääkö raha
fi yksityistarhan paikka, kunta maksaako osan
fi au pair perheeseen, mitä tukea saa
fi steinerpäiväkoti ja omavastuu
fi yksityinen tarha meni konkurssiin, mitä nyt
fi hoitajan palkkaus Kelan tuella kotiin
fi englanninkielinen yrityksen tarha
fi valitus yksityisestä tarhasta, kuka valvoo
fi kunnalla ei tilaa, otettais ostettu hoitopaikka
sv privat daghem
sv tre familjer sku anställa en skötare hemma
sv räcker servicesedeln till montessoridagis
sv privata dagiset gick i konkurs, va nu
sv au pair i familjen, va får man för stöd
sv vem övervakar ett privat daghem
en private nursery
en three families want to hire a nanny together
en does the voucher cover a montessori place
en private kindergarten went bankrupt, what now
en au pair at home, any money for that
en English-speaking company nursery, who checks it
fi kiinalaispäiväkoti avattiin viereen, korvaako kunta mitään
fi steinerpaikan kuukausihinta ja oma osuus, paljonko jää maksettavaksi
fi hoitaja palkataan kotiin lapsen vieressä nukkumaan, kuka auttaa sopimuksessa
fi kansainvälisen firman talossa oma ryhmä, miten siellä valvotaan
fi yrittäjä lopettaa toimintansa kesään, perhe ilman paikkaa
fi kristillinen kasvattaja omassa talossa, sopiiko kunnan seteli
fi kolmas lapsi syntyi ja saadaanko pienempi ostettu ryhmä
fi haluttais kielikylpy englanniksi, kaupunki ei tarjoa
fi ranskankielinen yhdistyksen pitämä ryhmä, onko hintaa
fi ketkä valvoo kun tarhan omistajalla on rahahuolia ja palkat maksamatta
sv ett sällskap driver en fransk grupp, kan man få bidrag till avgiften
sv ägaren slutar i sommar, vi blir utan plats
sv en skötare anställd hem för att också sova över, vem hjälper med avtalet
sv waldorfdagis, hur mycket blir egenandelen
sv företagets egen grupp på engelska, vem granskar den
en the owner closes in summer and we have no place
en hiring a nanny at home, who helps with the contract and subsidy
en steiner group, what share do we pay ourselves
# daycare-fees
fi hoitomaksu nousi, tulotiedot muuttuneet
fi maksuhelpotus päivähoitolaskuun
fi hoidon lasku tuli vaikka lapsi oli koko kuun poissa
fi tulot putosi, voisko tarhan maksua alentaa
fi kahden lapsen hinta, saako sisaruksesta alennusta
fi perhe ei oo palauttanut palkkakuitteja, tuli korkein maksu
fi heinäkuulta peritäänkö
fi tarhalaskut rästissä, uhkaako paikan menetys
fi paljonko neljä tuntia päivässä kustantaa
fi miksi eskarilaisen hoitomaksu on noin iso
fi laskutus toiselle vanhemmalle, vuoroviikot
fi työttömän perheen nollamaksu
sv dagvårdsavgiften steg, inkomsterna ändrades
sv räkning kom fast barnet var borta hela månaden
sv inkomsterna sjönk, kan dagisavgiften sänkas
sv va kostar fyra timmar om dagen
sv obetalda dagisfakturor, mister vi platsen
sv rabatt för syskon, hur mycket
en nursery fee went up, income changed
en bill came although the child was away all month
en our income dropped, can the nursery fee be lower
en price for two kids, is there sibling discount
en unpaid daycare invoices, do we lose the place
en we did not send payslips and got the highest fee
fi isä jäi lomautetuksi, lasku silti vanhoilla luvuilla
fi sairaalassa kolme viikkoa, meneekö siltä ajalta hinta
fi muuttui yrittäjäksi eikä osaa arvioida mitä maksaa lapsista hoitoon
fi aterioista ei makseta silti lasku tuli
fi eron jälkeen molemmille lasku samasta lapsesta
fi kuukausiluku laskee kun kolmas lapsi tulee hoitoon
fi lasku eräpäivänä eilen, vanhempi haluu maksuaikaa
fi mistä löytyy lomake tulotiedoille ja minne se viedään
fi heinäkuu vapaa ja kuitenkin laskutettu
fi yli kahdeksan tunnin päivät muuttui kuuteen, pieneneekö
sv två räkningar för samma barn efter skilsmässan
sv pappan blev permitterad men fakturan är lika stor
sv barnet på sjukhus tre veckor, betalas det ändå
sv vi kortade från åtta till sex timmar, sjunker priset
sv blanketten för inkomster, var hittar man den och vart lämnas den
en two bills for the same child after the split
en dad laid off but the invoice stays the same
en three weeks in hospital, do we still pay
# starting-daycare
fi hoidon aloitus itkettää, pehmeä lasku
fi puoltoistavee itkee äidin perään joka aamu eteisessä
fi ensimmäiset päivät hoidossa, kuinka monta kertaa käydään tutustumassa
fi lapsi takertuu isän jalkaan eikä päästä irti kun jätetään hoitoon
fi äidillä kova ikävä kun yksivuotias jää ekaa kertaa hoitoon
fi pehmeä lasku, saako vanhempi olla mukana
fi kuukauden jälkeen yhä huutaa jätettäessä, milloin helpottaa
fi ei nuku eikä syö uudessa hoitopaikassa alkuun
fi mitä mukaan ensimmäiseen tarhapäivään, unilelu ja tutti
fi aloituskeskustelu kotona ennen hoidon alkua
fi kieltä osaamaton lapsi aloittaa hoidon ensi viikolla
sv inskolning på dagis
sv ettåringen gråter efter mamma varje morgon i tamburen
sv hur många gånger hälsar vi på innan hen börjar
sv klamrar sig fast vid pappas ben vid lämning
sv mamman har svårt att lämna barnet första gången
sv va tar man me första dagen på dagis
en settling in at nursery
en toddler cries for mum at the door each morning
en how many visits before the first day
en clings to dad's leg at drop off after a month
en mother finds it hard to leave baby first time
en child without Finnish begins nursery next week
fi kolmevuotias sanoo aamuisin että maha on kipeä ja itkee tamburissa, viikko toinen
fi äiti jäi tarhan ikkunaan kurkkimaan vielä tunnin jälkeen
fi unirätti unohtui kotiin, miten ekat päikkärit onnistuu
fi yksivuotias lopetti syömisen ja puhumisen vasta alkaneessa hoidossa
fi kaksoset alottaa yhtä aikaa, voidaanko jakaa ryhmiin
fi haku kolmelta vai puoli neljältä alussa, isä kysyy
fi miksi lapsi ei halua pois hoidosta kun äiti hakee, onko kaikki hyvin
fi tutustumiseen ei ehditä töistä, voiko mummo käydä ensimmäisillä kerroilla
fi loman jälkeen taas kuin ensimmäinen viikko, lapsi huutaa kadulla
fi lapsi kolme viikkoa uudessa talossa eikä vieläkään mene kenenkään syliin
sv tvillingarna börjar samtidigt, ska de va i samma grupp
sv han slutade äta hemma sen det började, tredje veckan
sv barnet vill int följa med hem när jag hämtar, är allt som det ska
sv efter semestern är det som första veckan igen
sv kan mommo komma med på de första dagarna i stället
en twins begin the same week, together or apart
en he stopped eating at home three weeks after it began
en after the holiday it is like the first week again, screaming on the pavement
# meals-and-diets
fi allergialapsen erityisruokavalio kouluun ja päiväkotiin
fi pähkinäallergia, kuka ilmoittaa keittiölle
fi vegaaniruoka tarhaan, onnistuuko
fi lapsi ei saa sianlihaa, miten kerrotaan koulun keittiölle
fi keliaakikon gluteeniton lounas koulussa
fi lääkärintodistus ruoka-aineyliherkkyydestä mihin toimitetaan
fi ruokalassa maistuva ruoka aina loppu, kelle palaute
fi maidoton leipä ja välipala eskarissa
fi annos ei riitä isolle oppilaalle kouluruokailussa
fi mitä huomenna on ruokana, lista netissä
fi halal-ruoka päiväkodin ruokailuun
sv specialkost för allergiskt barn
sv nötallergi, vem meddelar köket
sv vegan mat på dagis, går det
sv barnet äter int griskött, hur säger man det ti skolköket
sv glutenfri lunch i skolan för den me celiaki
sv läkarintyg om matallergi, vart lämnas det
en special diet for an allergic child at nursery
en nut allergy, who tells the kitchen
en can my child get vegan food at nursery
en no pork for religious reasons at school lunch
en gluten free meals for a pupil with coeliac
en where to send doctor's note about milk allergy
fi lapselta vaaditaan todistus vaikka äiti on kertonut laktoosista jo vuosia
fi lapsi on kananmunalle allerginen ja laskiaispullat lähestyy
fi kala-allergiasta ilmoitettu syksyllä mutta keittiö vaihtoi työntekijää
fi seitsemäsluokkalainen alkoi vegaaniksi, tarjotaanko muuta kuin salaattia
fi jäi ilman ruokaa kun jono sulkeutui
fi ketoosidieetti epilepsiaan, osaako keittiö tehdä sen oikein
fi paastonajan syöminen koulussa, oppilas kysyy missä levätään
fi lautasellinen jää syömättä koska haju etoo, vaihtoehto
fi lounaslista englanniksi vanhemmille jotka ei lue suomea
sv äggallergi och fastlagsbullarna kommer snart
sv sjuan blev vegan, finns annat än sallad
sv ketogen kost mot epilepsi, klarar köket det
sv kön stängde och eleven blev utan mat
sv lista på engelska över veckans lunch
en keto diet for epilepsy, can the kitchen do it
en egg allergy and shrove buns are coming
en weekly menu in english for parents who cannot read finnish
fi oppilaan banaaniallergia puuttuu listasta, välipalalla meinas käydä huonosti
`;
