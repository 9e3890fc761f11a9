/** What people say of the concepts of `lexicon/immigration.ts`. */
export const immigrationSaid = `
# immigrant-services
fi pakolaisperhe muutti kuntaan, kuka hoitaa alkuun
fi kiintiöpakolaiset saapuu ensi viikolla
fi vastikään saapunut perhe, ei tiedä miten suomessa toimitaan
fi haluaa perheen tänne ulkomailta, perheenyhdistäminen
fi papereita ei osata täyttää kun kieli puuttuu, omakielinen neuvoja
fi maahanmuuttajille neuvontaa lomakkeissa arabiaksi tai somaliksi
fi perhe sai oleskeluluvan ja muuttaa kuntaan, vastaanotto ja alkuvaihe
fi pakolaisäiti ei saa puolisoaan maahan
fi tulijoiden sosiaalityöntekijä
fi kunta saa syyrialaisen perheen suoraan leiriltä, kuka ottaa vastaan
sv flyktingfamilj har flyttat till kommunen
sv nyanländ familj som inte vet hur allt fungerar
sv familjeåterförening
sv kan inte fylla i blanketter, behöver råd på sitt språk
sv familjen fick uppehållstillstånd och flyttar hit
sv kommunen får en familj direkt från lägret, vem tar emot
sv kvotflyktingar kommer nästa vecka
en refugee family moved to the municipality
en newly arrived family does not know how things work here
en family reunification
en cannot fill in the Finnish forms, needs advice in Arabic
en family got a permit and moves in, first steps
en municipality receives a family straight from a camp
fi thaimaalainen vaimo ei tiedä miten postilaatikko tai pankki täällä toimii
fi perhe tuli kuukausi sitten, patteri kylmä eikä osata soittaa kellekään omalla kielellä
fi mies kantaa mulle kassillisen kirjeitä joista ei tajua yhtäkään, puhuu kurdia
fi oon kätilö ja synnyttänyt äiti sanoo ettei heillä oo ketään joka selittäis tän maan tavat
fi veli jäi leirille ja perhe anelee että saatais hänet tänne samaan kotiin
fi sos.tt:n asiakas, kuntapaikka myönnetty, muutto 3.2., kalusteet ja avaimet auki
sv bärplockarfamiljen från thailand blev kvar och vet int hur man får läkare eller skola
sv syster och hennes barn sitter kvar i turkiet, familjen undrar hur de får hit dem
sv pappan i växthuset har en påse brev han int kan läsa, nån som pratar vietnamesiska
en family arrived in september and still has no idea which office does what
en the au pair's friend came with husband and kids, nobody has shown them how to live here
en colleague's neighbour from eritrea brings every letter to her door, needs someone in tigrinya
# integration
fi kotoutumissuunnitelma ja alkukartoitus
fi kotoutumisajan palvelut vanhemmille
fi neuvontaa omalla kielellä kirjeiden ja lomakkeiden kanssa
sv integrationsplan och inledande kartläggning
sv ny familj vet inte hur något fungerar, hjälp på eget språk
en integration plan and initial assessment
en new family does not know how anything works, advice in their own language
fi puoliso tuli avioliiton kautta puoli vuotta sitten eikä oo missään työkkärin listoilla
fi kotona kaks vuotta lasten kans ja nyt vasta kuuli että ois ollu joku suunnitelma
fi pitäs tehä se alun haastattelu jossa kysytään koulutus ja kielet
fi filippiiniläinen sairaanhoitaja pesee pyykkiä kotona, miten hänet saa alkuun suomessa
fi isällä kolmen vuoden aika kohta täynnä eikä oo päässy mihinkään yhteiskuntaan kiinni
fi asiakkaan alkukartoitus tekemättä, maassa 4 kk, 2 alaikäistä
fi mistä nainen saa tiedon suomalaisesta yhteiskunnasta, tunteja omalla kielellään
fi syyrialainen räätäli kysyy miten hänen ammattinsa tunnustetaan ja mistä aloittaa
fi kahden alle kouluikäisen äiti ei pääse kursseille, voiko hänelle tehä oman polun
sv frun kom hit genom giftermål och har int fått nån plan för hur hon kommer vidare
sv vem gör den första intervjun om utbildning och språk med en nyinflyttad pappa
sv han har bott här i tre år utan att komma in i samhället, räknas tiden ännu
sv samhällsinformation på dari för föräldrarna i gruppen, vem ordnar
en spouse of a local man, eight months here, nobody has made any plan with her
en she is a trained teacher back home, how does she get started in this country
en who does the first interview about skills and goals with a newly settled father
# interpreter
fi palaverissa vanhemmat puhuu vain daria, miten selvitään
fi tarttis somalin tulkki huomiselle neuvolakäynnille
fi kuka tilaa ja maksaa kääntäjän tapaamiseen
fi puhelimessa ei ymmärretä toisiamme, äiti puhuu tigrinjaa
fi etätulkkaus vanhempainvarttiin
fi yhteistä kieltä ei oo asiakkaan kans
fi tarviin ukrainan kielen tulkkia palaveriin
fi miten varaan puhelintulkin päivystyksenä
fi vanhempainilta ja arabiankieliset perheet, tulkkaus
fi huomenna keskustelu ja isä puhuu vaan daria, kenet saan väliin
sv föräldrarna talar bara somaliska, möte på torsdag
sv boka tolk till vårdmöte
sv vi har inget gemensamt språk
sv behöver rysk tolk till mötet
sv telefontolk genast
sv utvecklingssamtal med mamma som bara talar arabiska, vem bokar jag
sv behöver någon som översätter på mötet
en parents speak only Dari, meeting tomorrow
en book someone to translate at the appointment
en we have no common language with the client
en need a Ukrainian interpreter for the meeting
en phone interpreting right now
en need someone to translate at the parents' meeting
fi vanhempi nyökkää kaikkeen mut näen ettei se ymmärrä sanaakaan, tapaaminen yhdeltä
fi eskarin aloituskeskustelu ja koti puhuu vietnamia
fi google kääntäjä meni ihan metsään ja äiti suuttui, tarttis ihmisen väliin
fi kuulustelussa 14v ja isä puhuu vain albaniaa
fi poika 11v kääntää äidilleen mun sanomiset, ei käy näin
fi aika varattu 45 min, somali ja pitäis olla nainen
fi synnytyssalissa äiti puhuu vain amharaa, linjan päähän joku nyt
fi maksaako koulu vai kuka kun wilmaviesti pitää selittää punjabiksi puhelimessa
sv modern nickar bara, jag tror int hon förstår nåt, vi ses på onsdag
sv storebror på tolv översätter för mamma på mottagningen och det känns fel
sv vi har hembesök hos en familj som pratar bara thai
sv den bokade dök aldrig upp och familjen sitter i väntrummet
en the older sister keeps translating for her dad and it should not be her job
en home visit on monday, grandmother and mum speak only pashto
en the person on the line spoke the wrong dialect, can we get another one
# asylum-seekers
fi vastaanottokeskuksessa asuva perhe
fi turvapaikanhakijan lapset
fi kielteinen päätös ja käännytys pelottaa
sv familj på flyktingförläggning
sv asylsökande barn
en family living in a reception centre
en asylum seeker with a negative decision
fi perhe odottaa päätöstä toista vuotta samassa huoneessa, viis ihmistä
fi keskuksen lapset ei käy missään koulussa vielä, tulivat perjantaina rajan yli
fi poika 16v saapui yksin laivalla ja sanoo hakevansa suojelua
fi äiti sai hylkäyksen hallinto-oikeudesta ja pakkaa jo laukkuja lasten kans
fi asuvat entisessä kasarmissa muiden hakijoiden kaa, saako lapsi kerhopaikan
fi vauva syntyi kun papereista ei oo vielä päätetty, mihin neuvolaan
fi haastattelu migrillä ens viikolla ja isä ei nuku, lapset pelkää palautusta
fi perhe siirretään toiseen keskukseen kesken kouluvuoden
fi millaista hoitoa saa perhe jonka hakemus on vasta vireillä
sv de väntar på beslut om skydd och bor fem i ett rum
sv pojken på sexton kom ensam och har sökt skydd
sv avslaget kom i går och barnen slutar snart på vår skola
sv familjen på förläggningen undrar om treåringen får börja i klubb
sv babyn föddes medan ansökan ännu behandlas
en they are still waiting for the decision, five people in one room at the centre
en a boy of sixteen crossed the border alone and wants protection
en the second refusal came and the children are afraid of being sent back
# refugees
fi ukrainasta paennut äiti lapsineen
fi sotaa paennut perhe
sv ukrainsk mamma flydde kriget med barnen
en fled the war with her children
fi äiti ja kaks poikaa tuli kharkivasta pelkän repun kanssa, asuvat tuttavan mökillä
fi perhe pakeni talebania, isä oli tulkkina armeijalla
fi tyttö piirtää tankkeja kerhossa, kotikaupunki pommitettu
fi isoäiti ja lapsenlapsi tilapäisen suojelun luvalla, kunta pian vaihtuu
fi leirillä syntynyt viisvuotias ei oo koskaan nukkunu omassa sängyssä
fi vuosi täyttyy ja ukrainalainen perhe saa kotikunnan, mitä muuttuu
fi kongosta leirin kautta tullut yhdeksänhenkinen perhe, lentokentältä haku
fi sodan jaloista tulleille lapsille terveystarkastus ja rokotteet, kenelle soitan
fi vanhemmat säikkyy hävittäjien ääntä, tulivat aleppossa asuttuaan
sv mamman flydde bomberna med två söner och en ryggsäck
sv familjen har tillfälligt skydd och bor i prästgårdens övervåning
sv flickan ritar stridsvagnar, de kom från kiev i våras
sv nio personer direkt från ett läger i uganda, vem möter dem på flygfältet
sv efter ett år får den ukrainska familjen hemkommun, vad ändras då
en grandmother and grandchild fled the shelling and stay at a summer cottage
en a family of nine straight from a camp, who meets them at the airport
en boy draws tanks all day, their home town was bombed
# language-course
fi äiti haluais oppia suomea mut pikkuiset mukana
fi suomen kielen kurssi kotiäideille lastenhoidolla
fi aikuinen ei osaa lukea millään kielellä
fi kotona olevat ulkomaalaiset äidit ja suomen alkeet
sv svenskakurs för mammor med småbarn
sv lära sig finska på kvällarna
sv grundkurs i språket för hemmamammor
sv lära sig finska medan barnen passas
en mothers want to learn Finnish with childcare
en cannot read or write in any language, adult
en beginner Finnish for mothers at home
fi puoliso puhuu vaan portugalia ja haluais iltaisin oppia arkisanoja
fi kaupan kassalla ei tule mitään, nainen kysyy missä opitaan puhumaan
fi isä tekee vuorotyötä hallissa ja tarttis tunteja jotka sopii siihen
fi nainen ei oo koskaan pitäny kynää kädessä, missä aikuinen opettelee aakkoset
fi keskustelukerho jossa ulkomaalaiset vanhemmat vois jutella suomeks kahvin ääressä
fi vauva kainalossa tunneille, onko sellasta paikkaa
fi ymmärtää jo jonkin verran mutta ei uskalla avata suutaan neuvolassa
fi yki-testi edessä ja pitäs saaha harjotusta ennen kevättä
fi äiti jäi vaille paikkaa kun ryhmä oli täynnä, seuraava alkaa milloin
fi oon futisvalkku, pelaajan isä haluis ymmärtää mitä kentän laidalla huudetaan
sv pappan på sågen vill kunna prata med arbetskompisarna, nåt på kvällar
sv kvinnan har aldrig gått i skola, var lär sig en vuxen läsa
sv språkkafé där utländska föräldrar får öva sig
sv hon förstår lite men vågar int öppna munnen i butiken
en i want to understand what the daycare staff say, evening classes maybe
en dad works shifts and cannot attend mornings, any other way to learn the local language
en a woman who never held a pencil, where do grown-ups learn the alphabet
# finnish-as-second-language
fi oppilaan suomi toisena kielenä opetus
fi s2-opettaja koululle
sv svenska som andraspråk i skolan
en Finnish as a second language lessons at school
fi oppilas puhuu sujuvasti välkällä mutta ei ymmärrä biologian kirjaa
fi kolmosella tyttö jonka kotikieli on viro, lukeminen tahmaa, eri oppimäärä vai ei
fi arvosana äidinkielestä vai siitä toisesta, todistus pitäs antaa perjantaina
fi seiskan poika ollu maassa kolme vuotta ja koesanasto ei avaudu
fi ysin päästötodistukseen kysymys kun koti ei puhu suomea
fi tunneilla muut lukee kalevalaa ja hän kaipais sanojen selittämistä pienessä porukassa
fi vanhempi vastustaa että poika siirretään erilliseen ryhmään äikän ajaks
fi lukion eka ja yo-kirjotuksiin kieli joka ei oo oma
fi montako viikkotuntia saa oppilas jonka suomi on vasta hataraa
sv eleven pratar bra på rasten men förstår inte texten i geografiboken
sv vitsord i modersmål eller den andra lärokursen, hemma pratar de albanska
sv femman har bott här två år, behöver ordförråd i liten grupp
sv föräldern vill int att sonen tas ut från modersmålstimmarna
en he chats fine at recess but cannot follow the history textbook
en which grade goes on the certificate when the mother tongue at home is estonian
en parents object to a separate group during language arts
# preparatory-education
fi tyttö 9v tuli ulkomailta eikä sanaakaan osaa meidän kieltä, mihin luokalle
fi vastasaapunut koululainen, valmistava luokka
fi juuri muuttanut poika ei puhu suomea, koulunaloitus
fi kouluikäiset sisarukset juuri maahan, ensimmäinen koulu
fi syyskuussa saapunut 12v ei lue latinalaisia kirjaimia
sv nyanländ elev kan inte språket, vilken klass
sv förberedande undervisning
sv syskon nyss till landet, första skolan
sv tolvåring nyss kommen, kan inte svenska eller finska
en ten year old just arrived and speaks no Finnish, which class
en newcomer pupil starts school without the language
en siblings just arrived in the country, first school
fi ilmottautuminen kesken, kaksoset 8v tulivat brasiliasta eikä yhteistä sanaa oo
fi rehtorina kysyn monta vuotta oppilas saa olla siinä alkuluokassa
fi tyttö 13v istuu ysin matikassa mykkänä, lensi maahan tiistaina
fi poika ei oo käyny päivääkään koulua, ikä yksitoista, saapui isänsä luo
fi pitäskö kuusvuotiaan aloittaa eskari tavallisessa vai siinä kielen alkeisryhmässä
fi millon vasta tullut siirretään pois alkuryhmästä omaan ikäluokkaan
fi au pair -perheen poika 10v vuodeks suomeen, mihin opetukseen ilman kieltä
sv flickan på tretton landade i tisdags och sitter tyst i åttans klass
sv pojken har aldrig gått i skola, elva år och kom till sin pappa
sv hur länge får en elev vara i gruppen där man först lär sig språket
sv tvillingarna från ghana ska börja och ingen här pratar samma språk
en eleven-year-old who never went to school joined his father here last week
en when does a new arrival move from the starter group to his own grade
en our son is ten, we came from india for work, he cannot follow lessons yet
# home-language-teaching
fi oman äidinkielen opetusta venäjänkieliselle oppilaalle
fi arabian kielen tunnit koulussa
sv undervisning i elevens modersmål
en lessons in the pupil's own mother tongue
fi pikkuveli alkaa unohtaa farsin, saisko koulussa siitä tunteja
fi montako oppilasta pitää olla että saadaan kurdin opettaja
fi isä haluais että lapset oppis kirjottamaan kiinaa muutenki kun kotona
fi tunti on iltapäivällä toisella koululla eikä kyytiä oo
fi adoptiolapsi ja thai, säilyykö kieli jos ei opeteta
fi opettaja lopetti ja albanian ryhmä jäi tyhjän päälle
fi puolalainen äiti kysyy voiko poika saada arvosanan omasta kielestään
fi ilmoittautumislappu kotikielen ryhmään piti palauttaa huhtikuussa, myöhästyttiin
fi viron kielen lukeminen jää, mummo ei ymmärrä enää lapsen viestejä
fi koulun iltapäivässä kerran viikossa ukrainaksi lukemista ja kirjoitusta
sv pojken tappar sin vietnamesiska, finns det timmar i skolan
sv hur många elever krävs för att få en lärare i bosniska
sv lektionen är på andra sidan stan efter skolan, ingen skjuts
sv anmälan till gruppen i hemspråket blev för sent inlämnad
en our kids are losing their spanish, does the school teach it
en how many pupils are needed to start a group in tamil
en lesson is in another school at four and we have no ride
# residence-permit
fi oleskelulupa menossa umpeen, migri
fi kansalaisuushakemus ja henkilötunnus ulkomaalaiselle
sv uppehållstillståndet går ut
sv medborgarskap och personbeteckning
en residence permit is about to expire
en citizenship application
fi kortissa lukee että voimassa kesäkuuhun, jatko tekemättä
fi vauva syntyi täällä, vanhemmat töissä täällä viisumilla, pitääkö vauvalle hakea omat paperit
fi mies kuoli ja vaimon oikeus olla maassa roikkui avioliitosta
fi äiti eroaa väkivaltaisesta ja pelkää et hänet karkotetaan
fi 17v täyttää kohta kakstoista kuukautta siitä kun jätti paperit, ei vastausta
fi haluais suomen passin, asunu täällä kuus vuotta ja lapsi syntyny täällä
fi siivooja vaihtais työpaikkaa, onko lupa sidottu siivousfirmaan
fi sormenjäljet pitäs käydä antamassa ja lähin toimisto 200 km päässä
fi hakemusmaksu 600 e per naama ja perheessä kuus
fi opiskelija valmistuu ja kysyy saako jäädä etsimään töitä
fi rekisteröinti eu-kansalaiselle, latvialainen perhe muutti tilalle
sv kortet gäller till sista juni och ingen har sökt förlängning
sv hon skiljer sig och är rädd att bli utvisad från landet
sv babyn föddes här, ska hen ha egna papper också
sv vill bli finsk medborgare, har bott sju år i österbotten
sv avgiften är flera hundra per person och familjen är sex
en her right to stay depends on the husband and she wants to leave him
en baby was born here, do we apply for his card separately
en how long must one live here before getting a finnish passport
# undocumented
fi ilman papereita elävä perhe, saako hoitoa
fi paperiton raskaana
sv papperslös familj
en family without papers needs care
fi synnytys lähellä, äidillä ei henkkareita eikä kotikuntaa, asuu tuttavan luona piilossa
fi lapsi kuumeessa ja isä pelkää lähteä lääkäriin ettei poliisi saa tietää
fi käännytetty perhe jäi maahan ja poika on meidän luokalla
fi laskuttaako sairaala jos ei oo mitään lupaa olla täällä
fi 15v jäi suomeen kun vanhemmat lähti, ei papereita
fi perhe asuu kellarissa, viisumi meni vanhaks kaks vuotta sitte
fi saako sossusta mitään jos oleskelulle ei oo perustetta
fi tyttö ei voi lähteä luokkaretkelle laivaan kun henkilötodistusta ei oo
fi raskauspahoinvointi, rv 20, ei hetua, ei uskalla antaa osoitetta
fi hammas mädäntynyt pojalla, perhe luvatta maassa
fi kuka hoitaa vauvan rokotukset kun perhettä ei oo missään rekisterissä
sv familjen lever gömd hos en bekant och pojken går i vår klass
sv gravid i vecka trettio, inget visum och vågar inte säga var hon bor
sv får man vård när visumet gick ut för två år sedan
sv barnet har feber men pappan är rädd att polisen får veta
en no visa any more and the baby is due in march, can she see a midwife
en the family hides in a friend's flat after the final refusal
en child needs a dentist but they have no right to be here
# trafficking
fi epäillään että tyttöä pakotetaan myymään itseään
fi työnantaja vei passin ja teettää ilmaiseksi töitä
sv misstänkt människohandel
en employer took her passport, forced labour
fi keittiössä nukkuva mies tekee 16 tuntia päivässä eikä passi oo itellä
fi tyttö 17v vaihtaa hotellia viikoittain, vanhempi mies kantaa puhelimet
fi au pair ei pääse ulos talosta eikä oo saanu palkkaa viiteen kuukauteen
fi nainen tuotiin morsiameks ja häntä pidetään kotiorjana
fi poimija kertoo et velka kasvaa koko ajan vaik kuin poimis
fi mies lupas mallintöitä ja nyt tyttö ei pääse pois siitä asunnosta
fi kynsistudion tyttö säikähti kun kysyin missä hän asuu
fi pomo uhkaa perhettä kotimaassa jos lähtee töistä
fi poika kerjää aamusta iltaan ja joku hakee rahat autolla
fi partio löysi kuus miestä nukkumasta autohallista, palkat ottaa sama tyyppi
sv au pairen får inte lämna huset och har aldrig sett nån lön
sv karlen tog hennes pass och hon betjänar kunder i lägenheten
sv bärplockaren säger att skulden bara växer hur mycket han än plockar
sv flickan på sjutton byter hotell varje vecka, en äldre man håller telefonen
en he sleeps in the restaurant kitchen and the owner keeps his documents
en she was promised a nanny job but has to serve men at night
en the debt to the boss never shrinks and he threatens her family at home
# multicultural-families
fi kahden kulttuurin perhe, riitaa kasvatuksesta ja uskonnosta
fi maahanmuuttajaäidit yksin kotona, ryhmä
fi äitien ryhmä jossa ommellaan ja opitaan kieltä
sv tvåkulturell familj
sv grupp för invandrarmammor
sv invandrarmammor syr och lär sig språk
en two cultures in one family, disagree about upbringing
en group for migrant mothers at home with kids
en sewing and coffee group for immigrant women
fi isovanhemmat haluis ympärileikata pojan ja suomalainen äiti ei
fi joulu vai ramadan, pariskunta riitelee lasten juhlista
fi nigerialainen isä sanoo et täällä lapsia hemmotellaan, äiti eri mieltä
fi iltapäivä jossa eri maiden äidit kokkais yhessä ja lapset leikkis
fi anoppi asuu intiasta kolme kuukautta vuodessa ja määrää kaikesta
fi somaliäidit toivoo iltaa jossa puhutaan lasten kasvatuksesta täällä ja siellä
fi tytär 14v haluais olla kuin muut, koti pitää tiukemmat tavat
fi venäläiset mammat kaipais paikkaa missä lapset leikkii ja joku kertoo suomen arjesta
fi kuka tukee perhettä jossa isä turkista ja äiti savosta
fi parisuhteessa eri uskonnot ja vauvan nimestä jo tappelu
sv mormor i kenya vill bestämma hur babyn sköts och pappan är från österbotten
sv jul eller eid, paret grälar om barnens högtider
sv träff där mammor från olika länder lagar mat och barnen leker
sv flickan vill vara som de andra, hemma gäller andra regler
en my husband is finnish and we fight about how strict to be with the kids
en indian mother-in-law stays half the year and runs the house
en a place where dads from other countries talk about raising kids here
# returnee-and-moving-abroad
fi perhe palaa ulkomailta suomeen, mitä pitää hoitaa
fi muutto ulkomaille, sosiaaliturva
sv familjen flyttar tillbaka från Sverige
en family returns to Finland from abroad
fi perhe palaa espanjasta elokuussa ja lapset ei oo koskaan käyny koulua täällä
fi isä sai komennuksen saksaan kahdeks vuodeks, jääkö neuvola ja lapsilisä
fi ruotsista takaisin muuttava äiti kysyy miten saa kelakortin lapselle
fi lähetystyöntekijät tulee tansaniasta, kolme lasta, mihin ilmottaudutaan
fi virossa asunu tytär palaa lasten kans mummolaan, mitkä paperit ja mihin neuvolaan
fi töihin norjaan koko porukka, mitä vakuutuksille ja rokotuksille käy
fi amerikansuomalainen suku muuttaa mummon taloon, lapsilla vaan usan passi
fi teini-ikänen kieltäytyy palaamasta suomeen singaporen jälkeen
sv vi flyttar hem från stockholm i juni, hur får barnen skolplats och fpa-kort
sv mamman ska jobba två år i bryssel, faller familjen ur socialskyddet
sv familjen kommer tillbaka efter åtta år i spanien och barnen kan bara spanska
sv ungdomen vägrar flytta hem till finland efter åren utomlands
en we lived in dubai nine years and come back with three kids, where to register
en posted to germany for a year, do we lose the family benefits
`;
