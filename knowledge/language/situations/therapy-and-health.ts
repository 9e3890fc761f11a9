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
`;
