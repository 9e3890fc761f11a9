/** What people say of the concepts of `lexicon/therapy-and-health.ts`. */
export const therapyAndHealthSaid = `
# speech-therapy
fi kolmevee sanoo vasta pari sanaa ja muut ei ymmärrä
fi ärrä ja ässä ei tuu, viisivuotias
fi änkyttää ja jännittää puhumista
fi kaksivuotias ei puhu vielä ollenkaan
fi sanat menee epäselviksi, eskarilaisen puheesta ei saa selvää
fi lauseita ei muodostu, kieli kehittyy hitaasti
fi ei osaa sanoa ärrää, ekaluokkalainen
fi kaksivee osoittaa eikä sano sanaakaan
fi puhe puuroutuu, muut lapset ei ymmärrä
fi kolmevee sanoo vain pari sanaa eikä ymmärretä
fi r ja s puuttuu vielä eskarissa
fi takertelee alkukirjaimiin, nolottaa puhua
fi lapsi ymmärtää mutta ei tuota lausetta
fi neljävuotias puhuu niin epäselvästi että vain äiti tajuaa
fi luokassa hiljaa, äännevirhe häpeillään
fi ei matki ääniä eikä nimeä kuvia, kaksvuotias
fi käheä ääni koko vuoden lapsella
fi puhetera jono, mitä voi tehdä kotona sillä aikaa
fi kaksikielisen puhe tulee myöhässä, huoli vai ei
fi lapsi ei vielä puhu, ikää kaksi ja puoli
sv treåringen säger bara några ord
sv kan inte säga r och s
sv stammar och blir nervös
sv tvååring pekar och säger inget ord
sv talet är otydligt
sv r å s saknas ännu i förskolan
sv stammar å skäms att tala
sv bara mamma förstår fyraåringen
sv tvåspråkig, talet kommer sent, oroa sig
sv fyraåring som inte säger hela meningar och ingen förstår
sv pratar otydligt, dagis oroligt
sv barnet pratar inte ännu
en three-year-old says only a handful of words
en stutters and cannot pronounce s
en speech is unclear, others do not understand
en two-year-old points and says no word
en mumbles, other kids do not understand him
en three-year-old says only few words
en r and s missing still at preschool
en stutters and is ashamed to speak
en only mother understands the four-year-old
en bilingual speech is late, worry or not
en four-year-old barely talks and nobody understands him
en the child does not talk yet
en our toddler doesn't talk, only points
en she is late in speaking
fi kolmevee huutaa ääää ja osottaa, kerhokaverit kääntyy pois
fi k ja t sekasin, tuli tulee kulina, täyttää viis
fi tv:stä opituilla repliikeillä vastaa mut omaa lausetta ei tuu
fi puhelimessa mummo ei saa mitään selvää kuusvuotiaasta
fi käyttää vain verbejä, ei taivuta, 4v
fi ekaluokkalainen sanoo "tota tota" ja tankkaa alkuun, kädet nyrkissä
fi taapero ei tuota vokaaleja, sormet suussa ja kuolaa
fi suu auki koko ajan ja l puuttuu
fi jonon aikana kotijumppaa suulle, mistä ohjeet
sv fyraåringen säger tatt i stället för katt och blir arg när ingen fattar
sv mormor förstår ingenting i telefonen av sexåringen
sv repeterar repliker från tv men kan int svara på en fråga
en three and a half, points at everything and screams, three words only
en he blocks on the first sound and clenches his fists
# occupational-therapy
fi kömpelö, ei osaa napittaa eikä pidä kynästä
fi aistiyliherkkä, vaatteet hiertää ja äänet satuttaa
fi hienomotoriikka ja kädentaidot jäljessä
fi kynä menee nyrkkiin ja saksilla ei leikkaa, 6v
fi napit ja nauhat ei onnistu kasilla
fi sotkee kädet hiekkaan ja kiljuu, ei kestä märkää
fi sukkien saumat ja kovat äänet saa raivon
fi eskarilainen törmäilee ja tippuu tuolilta
fi ateriointi haarukalla sotkuista 7-vuotiaalla
fi käsiala niin lukukelvoton että ope ei saa selvää
fi hahmottaminen, palapelit ja vaatteet väärinpäin
fi pesu ja pukeminen vaatii aikuisen yhä ekalla
fi aistit yliherkät, uimahallissa korvat peitetty
sv klumpig, kan inte knäppa knappar
sv överkänslig för ljud och kläder
sv pennan i näven å klipper int, 6 år
sv knappar å skosnören går int
sv tål int sand eller blöta händer
sv sömmarna i strumporna ger utbrott
sv krockar å faller av stolen i förskolan
en clumsy with buttons and pencil
en oversensitive to sounds and clothes
en holds pencil in fist and can't cut at six
en buttons and laces fail
en cannot stand sand or wet hands
en seams in socks cause fury
en handwriting so bad the teacher can't read
fi villapaita ja lappu niskassa, aamu alkaa huudolla joka ikinen kerta
fi lusikka pyörähtää väärin päin ja maito rinnuksilla, vielä kuusvee
fi sakset, liima ja lego kaikki jää kesken kun ei sormet tottele
fi kengännauhat, vetoketju, rusetti, kolmonen luovuttaa
fi haalarin kaulus ja hiustenleikkuu mahdottomia, koskettaminen sattuu
fi poika heiluu tuolissa, roikkuu puissa, ei pysty paikallaan, kaipaa puristusta
fi kirjaimet kääntyy peilikuvaks ja kynänote valkoisin rystysin
sv etiketten i nacken och morgonskriket, varje dag
sv treans knappar, dragkedja och rosett går inte alls
sv skeden snurrar i handen och mjölken på tröjan, sex år
en labels and haircuts make her scream every single morning
en third grader gives up on buttons, zips and shoelaces
# physiotherapy
fi vauva ei käänny eikä kanna päätä
fi puolitoistavuotias ei kävele vielä
fi varvastaa ja kompuroi, tasapaino
fi kävelee varpailla kolmevee
fi vauvan pää kääntyy vain oikealle, litteä takaraivo
fi kaatuu omiin jalkoihinsa, 5v
fi selkä kipee 14-vuotiaalla jalkapallosta
fi ei konttaa, liikkuu pyllyllään ysikuinen
fi ryhti kumara pelituolissa, niska jumissa
fi synnytyksen jälkeen lantionpohja pettää
fi ei osaa hyppiä eikä ajaa pyörällä ekaluokkalainen
fi polvileikkauksen jälkeen jumppaohjeet
fi löysä vartalo, istuu kumarassa 1v
sv går inte ännu, ett och ett halvt
sv går på tå och snubblar
sv går på tå, tre år
sv babyn vänder bara huvudet ti höger, platt bakhuvud
sv kan int hoppa eller cykla i ettan
sv ryggen värker på 14-åringen efter fotboll
sv nio månader hasar på rumpan
en not walking at eighteen months
en walks on toes and stumbles
en walks on toes at three
en baby turns head only right, flat back
en can't jump or ride a bike in first grade
en back hurts at fourteen after football
en nine month shuffles on bottom
fi taapero istuu w-asennossa ja kaatuu selälleen
fi kantapäät ei kosketa lattiaa, jäykät pohkeet
fi vauvalla kallo litistyi ja pää aina oikealle unessa
fi synnytyksen jälkeen pissa karkaa trampalla äidillä
fi nilkka vääntyi koripallossa, kuntoutusohjeet pelaajalle
fi hidas sylivauva, 8 kk eikä tue käsillä
fi istumaryhti kuin juustohöylä, kutonen pelaa ja selkää juilii
fi askel lonksuu ja toinen jalka lyhyempi
sv fotleden vreds på basketen, rehabråd åt spelaren
sv bebis åtta månader som int stöder på händerna
sv mamman läcker på studsmattan efter förlossningen
sv sitter i w och ramlar bakåt
en heels never touch the floor and calves are tight
en eight months and does not push up on her arms
# nutrition
fi lapsi lihonut, ruokailuneuvoja
fi nirso syö vain makaronia
fi ravitsemusterapeutti allergialapselle
fi lapsi syö vain nakkia ja makaronia
fi paino noussut kymmenen kiloa vuodessa, 11v
fi vegaanilapsen b12 ja rauta
fi maitoallergikon ruokavalio, mitä tilalle
fi eskarilainen juo limua koko päivän
fi perhe syö eineksiä, miten opettaa laittaa ruokaa
fi dieetti raskausajan sokeriin
fi kaksivuotias yökkää kun näkee vihanneksia
fi urheilevan 15v ruokamäärät
fi iso vatsa ja ummetus, kuitua miten
sv barnet går upp i vikt, kostråd
sv äter bara makaroner
sv äter bara korv å makaroner
sv gått upp tie kilo på ett år, 11 år
sv veganbarnets b12 å järn
sv mjölkallergi, va ger man istället
sv tvååringen kväljs av grönsaker
en overweight child, diet advice
en eats only pasta
en child eats only sausages and pasta
en gained ten kilos a year, eleven
en vegan kid's iron and b12
en milk allergy, what instead
en toddler gags at vegetables
fi lapsi syö viittä ruokaa ja kaikki beessejä
fi kolmosen housujen koko nousi kolmessa kuukaudessa kaks numeroa, kotiin vinkkejä
fi raskausdiabetes ja äiti syö salaa pullaa
fi aamupala jää väliin ja karkki paikkaa, seiskan poika
fi vauvan soseet aloitus, allergia suvussa
fi vegetaristitytön ferritiini 7, mitä lautaselle
fi keliakia todettu, mitä mummolassa voi syödä
fi paastoaminen kisaa varten, voimistelija 13v
sv barnet äter fem saker och alla är beige
sv mamman har graviditetsdiabetes och smygäter bullar
sv gymnast på tretton fastar före tävling
sv vegetarisk flicka med låga järnvärden, vad på tallriken
en eats five foods and all of them are beige
en coeliac found, what can she eat at grandma's
# psychologist
fi pienen lapsen kehityksen arvio psykologilla
fi neuvolapsykologi
fi lapsen käytöstä ja oppimista pitäis tutkia, lähete lääkäriltä
fi tk:n psykologille pääsy, aikuinen ahdistunut
fi kehitysarvio viisivuotiaasta
fi testit pojasta ennen diagnoosia
fi äiti haluis jutella muutaman kerran terveysaseman tyypille
fi kauanko jono arviointiin on
fi alle kouluikäisen tunne-elämä mietityttää, ammattilainen arvioi
fi muistin ja tarkkaavuuden testaus
fi pelkoihin keskusteluja psykologin kanssa
fi käytöksestä lausunto kuntoutusta varten
sv psykolog för utvecklingsbedömning av litet barn
sv barnets beteende å inlärning borde utredas
sv utvecklingsbedömning av femåring
sv hälsocentralens psykolog, vuxen me ångest
sv minne å uppmärksamhet testas
sv hur lång kö ti bedömningen
en developmental assessment of a small child by a psychologist
en child's behaviour should be examined with tests
en developmental assessment of five-year-old
en adult anxious, a few talks at health station
en memory and attention test
en how long the queue for evaluation
fi poika 6v ei erota oikeaa ja vasenta eikä muista kolmen ohjeen sarjaa, testaus
fi perhe haluais kuulla onko lapsi kehityksessä ikäistään jäljessä, joku tutkii leikin kautta
fi kouluvalmius mietityttää, aloittaako vuoden myöhemmin, lausunto
fi taapero ei ota kontaktia, puolitoista vuotta, neuvolan huoli
fi jännittäjä viisvee, ei puhu muille kuin äidille
fi tk-psykologin aika aikuselle jolla paniikki kaupassa
fi muistiko ongelma vai tarkkaavaisuus, testipäivä
sv sexåringen minns int tre instruktioner i rad, borde testas
sv är hen mogen för skolan eller ska starten skjutas upp, utlåtande
sv artonmånaders tar int kontakt, rådgivningen undrar
en should he start school a year later, who tests readiness
en the boy forgets a chain of three instructions, needs an assessment
# dental
fi kymppivuotiaan purukalusto ihan vinossa
fi lapsen hammas lohkesi
fi raudat hampaisiin ja oikominen
fi reikiä maitohampaissa
fi hammaslääkäripelko lapsella
fi hampaat törröttää ja purenta ristissä
fi koululaisella hammas kipeä
fi lapsella reikä, ei oo kutsuttu tarkastukseen
fi posket turvoksissa, särkee takahampaassa
fi tutin takia purenta vino kolmevuotiaalla
fi ei suostu avaamaan suuta tuolissa
fi mustat etuhampaat taaperolla
fi lohkesi pala kun kaatui polkupyörällä
fi oikominen, kenelle kuuluu maksutta
fi ekaluokkalaisen tarkastus jäi väliin
fi vanhempi ei harjaa lapselta, reikiä kuus
fi raudat irtosi viikonloppuna
fi kuinka monta kertaa vuodessa harjoja vaihdetaan
sv tänderna sitter snett, tandställning
sv hål i mjölktänderna
sv bettet är snett, elvaåring
sv eleven har tandvärk
sv kinden svullen å ont i bakre tanden
sv bettet snett av nappen hos treåring
sv vägrar öppna munnen i stolen
sv svarta framtänder på småbarn
sv en bit gick av när hen cyklade
sv sjuåring har ont i en kindtand
sv barnets tand gick av
en crooked teeth, braces for a ten-year-old
en chipped tooth, child
en cavities in milk teeth
en overbite, eleven-year-old
en pupil has toothache
en swollen cheek and ache in back tooth
en bite crooked from dummy at three
en will not open mouth in chair
en black front teeth on toddler
en brace came loose on weekend
en seven-year-old has toothache in a molar
fi leiriltä soitto, etuhammas lähti kokonaan maidon kaa purkissa
fi maitohampaat mustina ja äiti antaa yöllä mehua
fi teinin koje vääntyi eväshetkellä
fi poskihampaan juuresta tulehdus, silmäkulmaan säteilee, 9v
fi neljävuotias puree hampaat yhteen ja juoksee karkuun tuolista
fi kylmä vihloo, kaakao sattuu, kasi
fi sisarus löi lelulla, ikenestä tulee verta ja hammas heiluu
fi ylähuulijänne estää raon umpeutumisen
sv framtanden föll ut på lägret och ligger i mjölk
sv nattmjölk och svarta tänder på tvååringen
sv nian får ont av kall mjölk
sv tandställningen böjdes under matrasten
en front tooth knocked out at camp and kept in milk
en grinds teeth and runs from the chair at four
# health-centre
fi terveysaseman ajanvaraus lapselle
fi lääkärin aika korvakipuun
fi korva kipee kolmatta päivää, lääkäri
fi sairaslomatodistus äidille selästä
fi aika omalle lääkärille, mistä numerosta
fi resepti vanhentumassa
fi mies ei oo käyny kymmeneen vuoteen, verikokeet
fi räkätauti ei mene ohi kahdessa viikossa
fi rintakipuja, ei hätä mutta pelottaa
fi sormi poikki ja teippaus, minne
fi laboratorio, mihin aikaan
fi todistus leirille lapsen astmasta
sv hälsocentralens tidsbokning
sv öronont tredje dan, läkare
sv sjukledighetsintyg för ryggen
sv receptet går ut
sv förkylningen går int över på två veckor
sv laboratorium, vilken tid
en doctor's appointment at the health centre
en ear ache third day, doctor
en sick note for back pain
en prescription running out
en cold has not gone in two weeks
en blood tests for a man who never sees a doctor
fi punkki pureman ympärillä rengas, lapsi 5v, arkiaamuna
fi äidin kilpirauhasarvot kontrolliin, mihin soittaa
fi sinkkivoide ei auta ihottumaan, vastaanotto
fi katkeamaton yskä, isä haluu kuuntelun
fi todistus rokotuksista ulkomaille muuttavalle
fi virtsatulehdus äidillä, jonottamatta netistä
fi silmä rähmii ja hoitaja arvioi, onko takaisinsoitto toiminut
sv ring runt fästingbettet, femåring, vanlig vardag
sv mammans sköldkörtel ska kollas, vilket nummer
sv ögat varar, ringer de tillbaka nån gång
en a ring around the tick bite, weekday morning, who do we call
en need a doctor's note so she can miss work
# health-duty
fi lapsella korkea kuume viikonloppuna, päivystys
fi yöllä hengitys vinkuu
fi kuume 40 sunnuntai-iltana eikä laske
fi lapsi hengittää vinkuen keskiyöllä
fi käsi taisi murtua trampoliinilla lauantaina
fi nieli pariston, mihin heti
fi oksentaa verta juhannuksena
fi onko tilanne kiireellinen, mihin soitetaan ennen lähtöä
fi haava auki tikkiin iltakymmeneltä
fi kouristi ja oli hetken tajuton
fi pääsiäispyhinä korvatulehdus yöllä
fi löi päänsä ja torkkuu, viikonloppu
sv hög feber på helgen, jour
sv feber 40 på söndag kväll å sjunker int
sv andas pipande mitt i natten
sv armen bröts väl på studsmattan på lördag
sv svalde batteri, vart genast
sv slog huvudet å är dåsig
en high fever at the weekend
en fever 40 on Sunday night not going down
en wheezing breath at midnight
en swallowed a battery, where now
en arm probably broken on trampoline Saturday
en hit head and drowsy in the weekend
fi lapsi nieli ison magneettipallon, mökki 90 km
fi turpoaa huulet pähkinästä ja hengitys kiristyy, mitä heti
fi pulkka törmäsi puuhun klo 19, oksensi kahesti
fi jouluaattona vesirokko ja korkea kuume, uneton
fi kynsi irti saunan ovesta, verta kauheesti, su ilta
fi kipsi kiristää ja sormet sinisinä illalla
sv pulkan körde in i ett träd klockan sju och hen spyr
sv läpparna svullnade av nötter och andningen blir tung
sv nageln slets av i bastudörren på söndag kväll
en sledge hit a tree at seven and he has vomited twice
en cast is too tight and fingers are blue this evening
# school-nurse
fi yläkoululaisella joka päivä pää kipeä ja pyörryttää tunnilla
fi oppilas oksensi ja vatsakipuja toistuvasti koulussa
fi pituuskasvu pysähtynyt, kutosluokkalainen
fi kuukautiskivut vie tytön kotiin joka kuussa
fi koulussa terveystarkastus ja näkö
fi oppilas nukahtelee tunneille ja valittaa huimausta
fi oppilaalla migreeni ja pahoinvointia tunnilla
fi kutosen tyttö laihtunut, punnittais koululla
fi päänsärkyä ja väsymystä, ruokailu väliin
fi päänsärky keskellä tuntia, kolmas kerta viikossa
fi kolmosen tarkastus ja kasvukäyrä koululla
fi tyttö pyörryksissä, ei syö lounasta
fi menkkakivut ja tunnilta pois
fi lapsi haluis jutella huolistaan terkalle
fi täitä luokassa, kuka tarkastaa
fi vaatekoko tippunut, paino pois kutosella
fi haava liikkatunnilla, laastari
fi kasin laaja tarkastus ilman huoltajaa
fi tytöllä mustelmia joita terkka näki
sv huvudvärk varje dag och yr på lektionerna
sv hälsogranskning i skolan
sv mensvärk varje månad, sjuan
sv migrän och illamående på lektionen
sv eleven har magrat, väga i skolan
sv huvudvärk mitt i lektionen
sv granskning i trean å tillväxt i skolan
sv yr flicka som int äter lunch
sv löss i klassen, vem kollar
sv vill prata om oron me hälsovårdaren i skolan
sv svimmade på gympan och har ofta ont i magen
en headaches every day and dizzy in class
en health check at school
en pupil has stomach pain again and again
en migraine and nausea in class
en pupil lost weight, should be weighed at school
en headache in the middle of lesson, third time
en third-grade check-up with growth at school
en dizzy girl who skips lunch
en lice in class, who checks
en wound in gym, needs plaster
en fainted in PE and often has stomach ache
fi ysi pyörty ruokajonossa, nyt makaa sohvalla jalat ylhäällä, kuka kattoo
fi poika hyppäs väärin ja nilkka paukahti, terkan huone kii
fi haju, tukka ja täit, kolmas kerta tällä luokalla
fi oksennustauti kiertää, kuka antaa koteihin ohjeet
fi viidesluokkalainen kysyy rinnoista, kenelle hän voi mennä
fi kuulo testattais, opettajan mielestä toistuvasti hukkuu ohjeet
fi lapsella mukana allergiakynä, missä sitä säilytetään koulussa
sv nian svimmade i matkön och ligger nu på soffan, vem tittar på henne
sv allergipennan i skolan, var ska den förvaras
sv magsjuka går runt, vem ger råd till hemmen
sv femman undrar om sin kropp, vem kan hon prata med på skolan
en the third-grader forgets instructions, could her hearing be checked at school
en allergy pen at school, where should it be kept
fi korvat soi musiikin tunnin jälkeen ja näkötaulukin pitäis katsoo, vitosluokkalainen
fi oppilas kaatui jäällä välkällä ja ranne turvonnut, kuka vilkasee
fi kasin poika kysyi multa liikassa äänenmurroksesta ja aknesta, kelle ohjaan
fi täitä löytynyt kolmelta kakkosluokkalaiselta, koululta tarttis ohjeet
fi diabeteslapsen mittari piippaa matikantunnilla, pitäis sopia käytännöt koululla
fi seiskaluokan rokotuslupalappu jäi reppuun, voiko vielä antaa
fi yläkoululainen juo aamuksi kaks energiajuomaa ja sydän hakkaa tunnilla
fi alkoiko kuukautiset liian aikasin, kolmosluokkalaisen äiti miettii
fi selkä ihan vino uimapuvussa, liikanopettaja huomasi kutosella
fi laaja tarkastus ekaluokkalaiselle, vanhemmatkin pitäis saada paikalle
fi allergialääke ja epipen pitäis säilyttää koululla, kenen kanssa sovitaan
fi oppilas haisee hieltä ja muut huomauttelee, joku vois ottaa hygienian puheeks hienotunteisesti
fi ysin nuori tarvii terveystiedot mopokorttia varten koululta
sv eleven kisar mot tavlan och sitter med näsan i boken, synkontroll i skolan
sv löss igen på lågstadiet, vem delar ut lapparna och råden
sv åttan har kliande eksem mellan fingrarna och vill visa det för nån på skolan
sv hen skrapade knät i klätterställningen och såret har börjat vara
sv blodsockret faller efter gymnastiken, lärarna behöver lära sig hur man gör
sv femmans vikt och längd ska mätas och föräldrarna kallas till kontrollen
sv flickan fick mens första gången mitt i slöjden och visste inte vad det var
sv hosta hela hösten och pumpen ligger hemma, trean
en nosebleeds every gym lesson, sixth grader, could somebody at school have a look
en head lice going round in class 2b, who at school gives advice
en teenager skips breakfast and faints in assembly, height and weight check at school
fi vitonen istuu tunnilla puolella pyllyllä ku häntäluuhun sattuu, vois joku koululla kattoo
fi kolmosen silmät punottaa ja rähmii, pitääkö lähettää kesken päivän kotio
sv sjuan vill fråga om finnar och svett av nån som inte är läraren
en hearing test result from grade one got lost, who at school has the file
fi kuudennen tytöllä alkoi menkat kesken yleisurheilun eikä oo mitään mukana, itkee pukkarissa
fi tokaluokkalainen juoksi päin maalitolppaa, otsassa kuhmu ja vähän pahoinvointia
fi uusi oppilas tuli ulkomailta, rokotuskortti on arabiaks, kuka kattoo sen
fi kolmosluokkalainen nuokkuu aamut, kuka puhuis nukkumisesta ja mittais pituuden samalla
fi silmälasit hukassa ja poika siristelee taululle, näöntarkastus jossain välissä
fi epipen on vanhentunut opettajanhuoneen kaapissa, kenelle ilmoitan
fi vitosella haiskahtaa hiki ja kaverit nyrpistää, kuka pitäs hygieniatunnin
fi kaivaa korvaa koko ajan eikä kuule ku seisoo takana, ekaluokkalainen
fi käsityössä puukko lipsahti peukaloon, riittääkö laastari vai tikit
fi oppilas pyörähtää viikottain vatsan takia sohvalle, fyysistä syytä pitäis katsoa ensin
sv femman fick sin första mens på simhallen och vågade int säga åt nån annan än mig
sv eleven kisar mot tavlan, syntest på skolan så fort det går
sv trean föll från klätterställningen och handleden svullnar, ska jag ringa hem eller visa upp han
sv ny elev från ukraina, vilka sprutor fattas ännu
en a fourth grader came back from woodwork with a splinter deep in the palm
en pupil new from abroad, needs hearing and eyesight checked before term starts
en itchy rash spreading through my first grade, who looks at it here
sv tvåan kissar blod säger han, står här i dörren och är vit i ansiktet
sv getingstick på utflykten och läppen är dubbelt så stor, nu är vi tillbaka på skolan
sv sexan har int vuxit en centimeter på ett år, kurvan borde kollas
sv en flicka i fyran kliar sig blodig i hårbotten, hur gör vi me mössorna
en a tooth was knocked out at hockey practice in PE, it is in a glass of milk on my desk
en two pupils fasting this month feel faint in gym, who gives them advice
en hearing test letter never came for our second graders
# school-doctor
fi koululääkärin arvio ja todistus
fi koululääkärille aika adhd-epäilystä
fi laajassa tarkastuksessa viitosella kysyttävää lääkäriltä koululla
fi liikunnasta vapautus pitäis lääkäriltä koulussa
fi onko sydämessä sivuääni, terkka pyytää jatkoa
fi kasvu pysähtyi, lääkäri koululla katsoo
fi lähete adhd-epäilystä koulun lääkäriltä
fi huimaus ja kalpeus ysillä, lääkärin tarkastus
fi koulun lääkärin päivä, milloin paikalla
fi vanhemmat mukana tarkastukseen viidennellä
fi murrosiän alkaminen liian varhain kolmosella
fi puhutaan lääkityksestä koulupäivän ajaksi
sv skolläkarens intyg
sv läkargranskning i femman på skolan
sv befrielse från gymnastik, intyg
sv tillväxten stannat, läkaren i skolan ser
sv blåsljud på hjärtat, hälsovårdaren vill ha fortsättning
sv för tidig pubertet i trean
en school doctor's statement
en doctor check in fifth grade at school
en excuse from gym needs doctor
en growth stopped, doctor at school looks
en heart murmur, nurse wants follow up
en puberty too early in third grade
fi laaja tarkastus kasilla, isä haluis itse mukaan kysymään lapsen selkärangasta
fi skolioosi huomattu jumppasalissa, lääkärille koulun kautta
fi terkka kirjas huolen pituudesta ja pyytää jatkoarvioo koulussa
fi tytöllä 8v rinnat kasvaa jo, vanhemmat haluis lääkärin kattovan koululla
fi lausunto siitä voiko poika osallistua hiihtokilpailuun, sydän
fi hylättiin todistus poissaoloista, kuka lääkäri koululla
fi kasin pojan paine koholla terkan mittauksessa
fi adhd-lääke ei tehoa iltapäivällä, koulun tohtorin kanta ennen syyslomaa
sv pappan vill komma till granskningen i åttan för ryggens skull
sv blodtrycket var högt hos hälsovårdaren, läkaren i skolan fortsätter
sv intyg om pojken får delta i skidtävling, hjärtat
en nurse saw scoliosis in gym, doctor at school should look
# student-health
fi lukiolaisen ja amislaisen terveydenhoitaja
fi opiskelijan reseptit ja mielialaseula opiskeluterkka
fi amiksen ykkönen tarttis alkutarkastuksen
fi yliopisto-opiskelija, mieliala ja tk-aika
fi lukiolaisella unettomuus ja kokeet
fi 18v opiskelija muutti paikkakuntaa, missä hoidetaan
fi ehkäisyreseptin uusinta amksta
fi stressaantunut kauppiksessa
fi ensimmäisen vuoden kysely, terkkari lukiossa
fi kausimaksu Kelalle korkeakoululaisena
fi hoitoalan opiskelijan hepatiitti
fi ulkomaalainen vaihto-opiskelija sairastui
sv studerandehälsovård, hälsovårdare på gymnasiet
sv ettan i yrkesskola behöver första granskning
sv universitetsstuderande å humöret
sv gymnasist sover int före prov
sv flyttade för studier, var får man vård
sv utbytesstuderande blev sjuk
en nurse for college students
en first year vocational check-up
en university student and mood
en high school student can't sleep before exams
en moved for studies, where is care
en exchange student fell ill
fi fuksi ei saa unta soluasunnossa ja lääkkeet loppu
fi amisopiskelija, ihottuma ja työharjottelun rokotteet
fi lukion abi ja paniikki ennen kirjotuksia, ilman läheisiä
fi opiskelijan hammas vihloo ja jonot yksityisellä liian kalliita
fi kampuksella lähin hoitaja, käsimurtuma pelissä
fi mielialaseulassa punaset pisteet, korkeakouluopiskelija
sv abin har panik före skrivningarna, vem på gymnasiet
sv inneboende gulnäbb sover int och medicinen är slut
en first-year flat mate can't sleep and his pills ran out
en placement at a care home needs vaccinations for a vocational student
fi lukion kakkonen tarttee yskänlääkettä ja todistuksen poissaolosta kokeesta
fi amiksen sähkölinjalle pitää olla värinäkö tarkastettu, missä opiskelijalta katotaan
fi amk-opiskelija hyperventiloi ryhmätöissä ja haluis aikaa opiskelijoiden omalle puolelle
fi abi nukkuu kolme tuntia ja ottaa kofeiinitabletteja, kuka lukiossa katsoo terveyttä
fi lähihoitajaopiskelijalta vaaditaan tuhkarokko ennen harjoittelua
fi asuntolassa asuva 17-vuotias hitsaajaopiskelija kuumeessa, mihin se menee
fi korkeakoulussa hammas lohkes, opiskelijan hinta
fi kaksoistutkintoa tekevä parikymppinen haluais e-pillerit opiskelupaikan kautta
fi logistiikkalinjan nuorella selkäkipu kuormien nostosta, ammattikoulun oma hoitaja
fi kutsuntaikäinen lukiolainen tarvitsee ennakkotarkastuksen papereihin
fi gradu jumittaa ja rintaa puristaa, yliopistolla opiskelevan vastaanotto
sv gymnasieettan behöver intyg för att ha missat provveckan i feber
sv närvårdarstuderande måste visa upp vaccinationer före praktiken
sv universitetsstuderande har ont i magen av stress, vart bokar man
sv yrkesskolans fordonslinje, killen hostar av avgaserna och vill träffa hälsovårdaren
sv 17-åring bor på internatet och har öroninflammation
sv uppbådet kommer och andra årets gymnasist ska på granskning
sv p-piller till en 18-årig studerande på annan ort
en exchange student at the university has a urinary infection, where do students go
en second-year vocational student needs her vaccinations checked before work placement
en high school student pulled all-nighters before finals and has heart palpitations
fi parturikoulussa kemikaalit polttaa käsiä, opiskelijan ihottuma
sv kocklinjens tvåa har fått eksem av diskmedlet, vart vänder sig studerande
en polytechnic student from nepal has a toothache and asks what students pay
# hearing-and-sight
fi kuulo epäilyttää, ei reagoi kun kutsutaan
fi siristelee, silmälasit
fi tv kovalla ja kysyy mitä, neljävee
fi kiikaroi tauluun takarivistä, ei näe
fi toinen silmä karkaa kun väsyttää
fi toistuvat korvat tulpat ja kuulo heikko
fi kaksivuotias ei käänny kutsuun
fi silmälasit hajos, kelakorvaus
fi vauva ei seuraa lelua katseella
fi vinoon pitää päätä lukiessa
fi kuulontesti ennen eskaria
fi kohlea ja säätö
sv hör dåligt, reagerar inte
sv kisar mot tavlan
sv tv högt å frågar va, fyra år
sv kisar på tavlan från bakre bänken
sv ena ögat flyr när hen är trött
sv vänder sig int när man ropar
sv glasögonen gick sönder, ersättning
en does not react when called, hearing
en squints at the board
en tv loud and asks what, four
en squints at the board from back
en one eye wanders when tired
en toddler does not turn to calling
en baby does not follow toys with eyes
fi tunnistaa äidin vasta vierestä, pussailee lukukirjaa
fi ekaluokkalaisen näöntarkastus terkalla jäi ilman toista silmää
fi liimakorva, aina hä ja hä, kahen vuoden iästä asti
fi toinen silmä kääntyy nenään väsyneenä, 3v
fi poika vastaa ihan eri asiaan kun selän takaa kutsuu
fi lasit meni uimahallin lattialle mäsäksi
fi tärykalvossa putki, saako sukeltaa
sv ögat går inåt mot näsan när treåringen är trött
sv glasögonen gick i småbitar i simhallen
sv hen säger va och hör int bakifrån
en holds the book at the nose and cannot see the board
en answers something else when called from behind
# paediatric-clinic
fi lastenpoliklinikka, astma ja erikoislääkäri
fi lastenlääkärin lähete sairaalaan
fi lapsen sokeri heittelee, diabetes tuore diagnoosi
fi epileptiset kohtaukset yöllä, lähete erikoislääkärille
fi kasvuhormonit, keskussairaalan lääkäri
fi toistuva keuhkokuume kahdesti vuodessa
fi sydänleikkauksen jatkokontrolli kolmivuotiaalla
fi vaikea astma ja suihkeet, sairaala
fi anafylaksia mehiläisestä
fi reumalääke pistetään, kuka ohjaa
fi osastolla viikko, äiti yöpyi
fi suolikipua ja verta kakassa, tutkimukset sairaalassa
fi poissaolokohtauksia ja kehitys junnaa, missä tutkitaan
sv barnpolikliniken, remiss
sv diabetes nyligen, blodsockret svänger
sv epileptiska anfall, remiss ti specialist
sv uppföljning efter hjärtoperation, tre år
sv svår astma, sjukhuset
sv blod i avföringen, undersökningar
sv frånvaroattacker och utvecklingen går bakåt
en children's outpatient clinic referral
en fresh diabetes, sugar swings
en seizures at night, referral to specialist
en follow up after heart surgery at three
en severe asthma at hospital
en blood in stool, tests on children's ward
en seizures and delayed development, where examined
fi kuumekouristus kolmannen kerran, neurologinen tutkimus lapselle
fi luomi kasvaa olkapäässä kuukausi kuukaudelta, 3v
fi munuaisessa laajentuma ultrassa, kontrollit sairaalassa
fi pistelaput selkään ja maitoaltistus valvotusti osastolla, 1v
fi painokäyrä romahti, vauva ei kasva, osastoseuranta
fi selkäytimestä otettiin näyte, vanhemmat kauhuissaan
fi leikkaus herniaan ja nukutuksen pelko
sv tredje feberkrampen, neurologisk undersökning
sv njuren är vidgad på ultraljud, kontroller på sjukhuset
sv babyn växer int, avdelning för uppföljning
en hernia operation and fear of anaesthesia at three
en baby is not gaining weight, admitted to the ward
# chronically-ill-child
fi diabeteslapsen pistokset koulupäivän aikana
fi epilepsialapsen kohtauslääke päiväkodissa
fi syöpään sairastunut lapsi, perhe sairaalassa
fi syöpähoidot kestää vuoden, perhe väsyy
fi koulua osastolla pitkällä jaksolla
fi harvinainen oireyhtymä, löytyykö muita
fi reissataan viikoittain sairaalaan 200 km, matkat
fi sisarus jää varjoon kun veli sairastaa
fi luokalle miten kertoa leukemiasta
fi hoitopäiväkirjat, äiti jäi pois töistä
fi letku mahassa ja päiväkoti pelkää
fi väsymys, sairaus ei parane
fi elinsiirto edessä ja perhe odottaa soittoa
sv diabetesbarn, sprutor under skoldagen
sv barn med cancer
sv cancervård i ett år, familjen trött
sv skola på avdelningen
sv ovanligt syndrom, finns andra
sv syskonet i skuggan när brodern är sjuk
sv resor ti sjukhuset varje vecka
en child with diabetes needs injections at school
en epilepsy medication at nursery
en cancer treatment a year, family exhausted
en lessons on the ward
en rare syndrome, are there others
en sibling in the shadow of sick brother
en transplant ahead, waiting by phone
fi kolmas sytostaattikuuri, pikkuveli itkee päiväkodissa äidin perään
fi pumppu piippaa yöllä eikä vanhemmat ole nukkuneet kunnolla vuosiin
fi opettaja kysyy mitä tehdään jos hypo tulee uimahallissa
fi nivelreuma, aamujäykkä ja väsy, kaverit ei usko
fi harvinainen geenivirhe, lapsen ennuste kaksi vuotta, perhe seisahtui
fi äiti jäi sairaalaan, isä töissä, sisarusten arki mummon varassa
fi sydänvikanen ei jaksa juosta, tuntikohtaset liikkahelpotukset
sv pumpen piper på natten och föräldrarna har int sovit på flera år
sv kompisarna tror int på hennes reumatism
sv tredje cellgiftskuren och lillebror gråter på dagis
sv vad gör läraren om sockret faller i simhallen
en third round of chemo and the little brother cries at nursery
en pump alarms at night and parents have not slept in years
# wetting
fi seitsenvuotias kastelee sängyn yöllä
fi pissavahingot eskarissa ja ummetus
fi viisvee herää märkänä joka yö
fi pissaa housuun tunnilla tokaluokkalainen
fi kakkaa housuun eikä tunnista hätää
fi leirille ei uskalla kun lakanat märkänä
fi ummetus ja sotkut, vessaan ei
fi hälytin ja patja, toimiiko
fi potalta pois, taas housut märät päivällä
fi haisee pissalle tunnilla ja toiset huomaa
fi pidättelee tunteja ettei käy koulun vessassa
fi aikuisena asti yöllä, nyt 15v häpeää
sv kissar i sängen, sju år
sv femåringen vaknar våt varje natt
sv kissar på sig på lektionen
sv vågar int på läger för lakanen
sv bajsar på sig å känner int behovet
sv larm å madrass, fungerar det
en wets the bed at seven
en wakes wet each night at five
en pees in pants in class
en no camp because of the sheets
en poo accidents and constipation
en holds all day to avoid school toilet
fi patja pitää tuulettaa joka aamu, kahdeksanvee
fi yökylään kaverille ei uskalla, kymmenvuotias, vaippa repussa
fi eskarilaisella pikkuhousut aina kosteat leikin tiimellyksessä
fi kouluhousut vaihdetaan terkan luona toistuvasti
fi taapero oppi kuivaksi, nyt kastuu taas kun vauva syntyi
fi kakka tulee housuihin kun kova maha, 5v
fi musta laatikko piippas yöllä mut poika nukkuu läpi
fi ei uskalla kysyä vessaan kesken tunnin, vahinko käy
sv madrassen vädras varje morgon, åttaåring
sv blöja i ryggsäcken på kompisövernattning, tio år
sv torr ett halvt år, nu blöt igen när babyn kom
sv magen hård och bajs i kalsongerna
en nappies in the backpack so he can sleep at a friend's, ten
en was dry but since the baby came wet again
# sexual-health
fi e-pillerit 16-vuotiaalle
fi sukupuolitautitesti nuorelle
fi kondomi petti, jälkiehkäisy
fi tyttö 15 ehkä raskaana, ei uskalla kertoa
fi tabu kotona, 13v kysyy siemensyöksystä
fi kipua yhdynnässä ja häpeää
fi tautitesti tulokset, kumppanille kertominen
fi poika katsoo pornoa ja luulee sen normaaliksi
fi eskarilaiset leikkii lääkäriä, onko ok
fi lapsi koskettelee itseään tunnilla
fi halut katosi lasten jälkeen
fi suostumus ja raja, 15v seurustelee
fi puhelin täynnä kuvia, häpeää kehoaan
fi oppitunti turvataidoista alaluokille
sv p-piller för 16-åring
sv könssjukdom test
sv akut p-piller
sv tabu hemma, 13-åring undrar om onani
sv ont vid samlag å skäms
sv testresultat, hur säger man åt partnern
sv förskolebarn leker doktor, är det ok
sv lusten försvann efter barnen
sv 16-åring vill ha p-piller utan att föräldrarna vet
en the pill for a sixteen-year-old
en STI test
en girl 15 might be pregnant
en thirteen asks what nobody says at home
en pain during sex and shame
en test results, how to tell partner
en preschoolers play doctor, is it ok
en lost desire after kids
en 16-year-old wants contraception privately
fi kierukka vai pilleri, 17v haluaa luottamuksellisesti
fi eka kerta edessä ja 16v haluis kysyä joltain aikuiselta ehkäisystä
fi tissit kasvaa eri tahtia ja kuiskutellaan
fi oli ilman kortsua mökillä, huomenna jo myöhäistä?
fi tulehdus ja kirvely, poikaystävä ei kerro, 18v
fi synnytyksen jälkeen seksi pelottaa, pari hiljaa
fi spiraali poistettais, raskautta suunnittelee
fi koulun terveystietoon asiantuntija rajoista ja kuvista
fi kerhossa kysytään mistä vauvat tulee, ope punastuu
sv ingen kondom på stugan, hinner man ännu göra nåt
sv spiral eller piller, sjutton och vill att föräldrarna int vet
sv det svider och killen berättar int, arton
sv expert till hälsokunskapen om gränser och bilder
en she is planning her first time and wants to ask somebody about protection
en condom slipped on sunday, how fast must she act
# gender-diversity
fi nuori haluaa et käytetään toista nimeä, sukupuoli ahdistaa
fi transnuori ja vanhemmat ei hyväksy
fi homo nuori yksin asian kanssa
fi 14v haluaa että kutsutaan toisella nimellä
fi äiti ei hyväksy että tytär rakastuu tyttöön
fi kaksi äitiä päiväkodissa, lapsi saa kommentteja
fi poika puetaan mekkoon, vanhemmat hämillään
fi koulun pukuhuone, ei kuulu kumpaankaan
fi kaapista ulos isoäidille
fi ei tunne itseään tytöksi eikä pojaksi
fi haluu hormoneja, ikä 16
fi haukutaan homoksi käytävällä
fi ryhmä missä saa olla mitä on
sv transungdom, föräldrarna accepterar inte
sv könsidentitet
sv 14-åring vill kallas annat namn
sv mamman godkänner int att dottern är kär i en flicka
sv två mammor, barnet får kommentarer
sv känner sig varken flicka eller pojke
sv kallas bög i korridoren
en teenager wants another name and pronoun
en gay youth alone with it
en fourteen wants another name used
en mum does not accept daughter loving a girl
en two mothers, child hears remarks
en feels neither girl nor boy
en called gay in corridor
fi lomakkeen rasti mies/nainen saa nuoren itkemään
fi pukuhuoneongelma uintitunnilla, nuori ei kuulu kummallekaan puolelle
fi mummo kutsuu vanhalla nimellä ja teini katkaisi välit
fi poika ihastui tiimikaveriin, pelkää kopin kommentteja
fi binderi tekee hengityksen raskaaksi liikkatunnilla
fi joukkueessa kuka pelaa missä kun sukupuoli on korjattavana
fi kaksi isää eskariin, muiden kyselyt, lapsi hämillään
fi haluais muuttaa hetun numeron aikuisena, mutta nyt 15
sv rutan man eller kvinna på blanketten får hen att gråta
sv i omklädningsrummet hör hen inte hemma på endera sidan
sv mormor säger gamla namnet och tonåringen har brutit kontakten
sv kär i lagkamraten och rädd för snacket i båset
en nana keeps using the old name and the teen stopped visiting
en two dads at preschool and other kids ask all the time
`;
