/** What people say of the concepts of `lexicon/parish-and-associations.ts`. */
export const parishAndAssociationsSaid = `
# parish
fi seurakuntatoimiston pappi
fi kaste ja kummit
sv församlingens präst, dop
en christening and vicar
fi vauvan nimi pitäs saada virallisesti kuntoon ja kummeja ei oo kun yksi
fi perhe ei kuulu kirkkoon, voiko lapsen silti kastaa kotona
fi isä toivoo hengellistä keskustelua vaikean uutisen jälkeen
fi mistä saa juhlatilan ristiäisiin, kakkukahvit neljällekymmenelle
fi ekaluokkalaisten siunaus ennen koulun alkua, missä se pidetään
fi joulukirkkoon päiväkotiryhmä, kenen kaa sovitaan
fi isä haluais kuulua ortodokseihin ja lapset samoin
fi koulu kysyy kuka papeista tulis aamunavaukseen
fi äiti erosi kirkosta nuorena ja liittyis takaisin ennen ristiäisiä
fi imaamin tai moskeijan yhteystieto kun perhe on muslimi
sv vi har bara en gudförälder till babyn, räcker det vid dopet
sv dagisgruppen vill komma på julspel i kyrkan, vem avtalar man med
sv pappan tillhör ingen kyrka men vill att flickan döps hemma på gården
sv behöver någon att be med efter det svåra beskedet
sv välsignelse av ettorna före skolstarten
en can the baby be christened if only one parent belongs to the church
en muslim family asks where to pray on fridays and if there is an imam
# parish-family-club
fi kirkon pikkulapsikerho
fi taaperolle laulua ja leikkiä kirkolla
sv församlingens småbarnsklubb
sv sång och lek i församlingen för småbarn
en church toddlers' club
en songs and play at the parish for toddlers
fi tiistaiaamut kellarissa jossa kanttori laulattaa ja kahvia saa eurolla
fi nelivee kotona äidin kaa ja kaipais ohjattua askartelua kahdesti viikossa, enkelit ja laulut
fi vauvamuskari urkuparvella, mahtuuko vielä
fi mummi vois viedä taaperon johonki kirkon tiloihin leikkimään torstaisin
fi kotiäiti kysyi missä se lastenohjaaja pitää pikkuisten piiriä srk-talolla
fi päiväkerhoon ilmottautuminen kolmevuotiaalle, kynttilän sytytys ja leikit
fi isä lasten kanssa kotona, kirkon alakerrassa oli joskus leikkiaamu
fi kaksoset 1v, laulupiiri pappilassa, pääseekö vaunuilla sisään
fi onko siinä hartaudessa pakko istua jos lapsi juoksee
fi lastenohjaajan soppatorstai perheille, tarviiko ilmottaa
fi pikkusisko mukaan kun veli on kerhossa seurakuntakodilla
sv onsdagar i församlingshemmet med sång, saft och leksaker på golvet
sv fyraåringen hemma, nån klubb i prästgården två förmiddagar
sv babyrytmik vid altaret, ryms vi med
sv pappaledig söker lekstund i kyrkans källare
sv barnledarens sopplunch för småttingar, måste man anmäla sig
en songs, bread rolls and toys in the church basement on tuesdays, can i join
en three-year-old stays home, a club with crafts and bible stories twice a week
# diaconia
fi viimesijainen apu laskuun kirkolta
fi diakonissan kotikäynti yksinäiselle
fi kirkon työntekijä joka kävis kotona juttelemassa ja auttais ruokakaupassa
fi yksinäinen äiti kaipaa juttuseuraa ja lahjakorttia kauppaan
sv diakon, hjälp med räkning i sista hand
sv någon från kyrkan som besöker hemma och ger presentkort till mat
sv ensam mamma, någon från församlingen på hembesök
en parish help with a bill as last resort
en someone from church to visit and give a food voucher
fi leskiäiti kysyi tulisko joku kirkolta juttelemaan kun seinät kaatuu päälle
fi sähkölasku 340 ja muualta on jo sanottu ei
fi pappilasta annettiin ennen kauppaan maksulappu, mistä sellasen saa
fi mies raitis viikon, perhe rikki, kaipais ihmistä jolle puhua ilman jonoa
fi vanhempi kirkon kävijä, ei enää lähde ulos, tytär ihmettelee
fi yhden äidin kylmä mökki ja polttopuut loppu
fi kuka kirkolla myöntää rahaa lasten talvivaatteisiin kun kaikki muu koluttu
fi lomalla lähtis äidit lepoon retriittiin ilmaiseks
fi syöpään sairastunut isä toivoo kotikäyntiä ja kuuntelijaa
fi matkalippuun apua, tytär synnyttää toisella paikkakunnalla
fi keskusteluapua yksinäiselle isälle, mieluiten kirkon väkeä
sv elräkningen på trehundra och alla andra har redan sagt nej
sv änkan vill att någon kommer hem och pratar, hon orkar inte till byrån
sv ved och varma kläder till mamman i stugan, finns det hjälp från kyrkan
sv de delade ut kort till matbutiken förr, vem sköter det nu
sv sjuk pappa önskar besök av nån som hinner lyssna
en every office said no to the electricity bill, maybe the church can
en widow would like a visitor who listens and maybe prays with her
# confirmation-school
fi rippileirille erityisnuori
sv skriftskola för 15-åring
en confirmation camp
fi poika ei pärjää isossa leirissä, adhd ja yösyöminen, päivämuotoinen vaihtoehto
fi 15v ei oo kastettu, saako silti mennä leirille
fi kesäleirille ei oo varaa, onko alennusta
fi tyttö pelkää nukkua vieraiden kanssa viikon
fi ilmottautuminen syyskuussa, missattiin, mahtuuko hiihtolomaryhmään
fi aikuinen kummiksi tuleva, 32v, käymättä jäi nuorena
fi vegaani ja gluteeniton leiriruoka seurakunnalla
fi leirin viimesenä päivänä alba ja juhla, vanhemmat erossa
fi nuori pyörätuolissa, mikä leirikeskus on esteetön
fi poika tulee takas ruotsista kesäks, voiko käydä täällä
sv femtonåringen klarar int stort läger, finns det dagsvariant
sv hon är inte döpt, får hon ändå komma på sommarlägret och konfirmeras
sv vuxen på trettio som ska bli fadder men gick aldrig när han var ung
sv anmälan i september missades, ryms hen på sportlovet
sv segellägret var fullt, andra datum
en she is fifteen and not baptised, may she join the camp with her classmates
en adult wants to be a godfather but never went to camp as a teen
# parish-youth-work
fi kirkon nuorten illat ja isoset
sv församlingens ungdomskvällar
en church youth evenings
fi nuori jäi leirin jälkeen kaipaamaan porukkaa, perjantai-illat kellarissa
fi isoseks haluis, missä koulutetaan
fi gospelbändi alotteleville, rumpali 14v
fi skeittihalli jonka pappi pitää, millon auki
fi poika 16v etsii jumalaa ja kaipais aikuista jolle kysellä
fi mökkiviikonloppu lumilla, hartauksia ja laskettelua
fi lukion hyppytunnilla srk-talolla kahvit, kuka sitä pyörittää
fi taizé-matka, lähteekö yhteisvastuuporukka tänä vuonna
fi työntekijä päivystää yläasteella pupuhuoneessa torstaisin, kirkon väkee
sv efter lägret saknar hon gänget, finns det fredagskvällar i krypkällaren
sv vill bli hjälpledare, när börjar utbildningen
sv ungdomsprästen på skidresan, kan man ännu hänga med
sv trumslagare på fjorton söker gospelband
sv lägereld vid kyrkstranden för nian
en after camp she wants to become a young leader
en a friday basement with pizza and prayers for teens
# family-camp
fi perheleiri ja lomatuki
sv familjeläger
en family holiday camp
fi koko porukalla viikko järven rannalla ruokineen, tuettuna
fi neljän lapsen perhe ei oo ikinä käyny lomalla, jotain halpaa
fi isoäitien ja lastenlasten yhteinen viikonloppu saunan ja ongen kera
fi leirikeskus jossa lapset leikkii ja vanhemmat saa levätä
fi yksinhuoltajaäidit pääsis halvalla lasten kans kylpylään, mistä haetaan
fi syyslomalle koko perheelle ohjelmaa maatilalla, 20 euroo per vrk
fi luontoviikonloppu isille ja pojille, kanootit
fi mitä tuettuja lomia on jäljellä kesäks
fi hakemus kylpylälomaan pitää jättää kolme kuukautta ennen, kelle
fi seurakunnan kesäkeskus, voiko vauva tulla mukaan
sv familj med fyra barn har aldrig haft semester, nåt billigt med mat
sv pappa-son veckoslut med kanot och bastu
sv en vecka vid havet med program för hela familjen, vem bekostar
sv ensam mamma till spa med barnen mot liten avgift
sv far- och morföräldrar med barnbarn på lägergård över natten
en single mum with kids would like a cheap week at a spa, where to apply
en nature weekend for dads and sons
# family-cafe
fi kahvila jossa vapaaehtoiset ja lasten leikit
sv familjecafé
en family café
fi tutit ja kahvit keskiviikkona klo 10, vapaaehtoiset keittää ja lapset matolla
fi rusinarasia ja pullaa, äidit vaihtaa neuvoja unirytmeistä
fi isi haluis nähdä muita iskiä ja nostaa muksun lattialle leikkimään
fi paikka jossa saa istua tunnin kuuman kahvin ääressä ku toinen katsoo lasta
fi muuttanut nainen, vauva 5 kk, mis saa kahvikupin ja aikuista jutustelua
fi onks kesätauko siinä kaffepaikassa mis meidän taapero leikki
fi pyöräytetään lettuja ja lapset saa askarrella, yhdistyksen naiset vetää
fi vauvatreffit lounaskahvilan sivussa, tilaa kuinka monelle
fi kierrätystori ja kahvittelu perheille kirjaston kulmalla
fi päikkäriaikaan auki oleva kahvipaikka jossa tapais muita pienten vanhempia
sv kaffekoppen är varm och nån håller babyn, onsdagar vid tio, var
sv pappan söker andra pappor att dricka kaffe med medan ungarna kryper
sv nyinflyttad med fem månaders baby, fika och småprat nånstans
sv är det sommarpaus i kaffestugan där barnen leker
sv frivilliga gräddar plättar och småbarnen pysslar
en hot coffee while volunteers keep an eye on the toddler
en wednesday waffle mornings for parents with babies, still running
# mll
fi mannerheimin liiton paikallisyhdistys
sv mannerheims barnskyddsförbund
en mannerheim league local branch
fi paikallinen lastensuojeluliitto ja sen hiihtokerho
fi vanhempainnetti ja se puhelin johon lapset soittaa, mikä liitto
fi tukioppilaskoulutus kasiluokkalaisille, kuka järjestö kouluttaa
fi yhdistyksen hallitukseen tuttava, missä heitä on
fi kierrätystapahtuma lastentarvikkeille, liiton väki järkkää
fi adventtikalenterin julkassu liitto, mitä muuta siltä saa
fi unelmien liikuntapäivä ja perhekahvilat samalta liitolta
fi terhokerho ja muskari järjestön tiloissa
fi tukioppilaiden kiitosjuhla keväällä, sponsoriks liitto
fi mistä löytyy lähin piiri joka vetää isä-lapsi-iltoja
sv förbundets telefon som barn ringer till, vem driver den
sv lokala föreningen som ordnar loppis för barnkläder
sv stödelevsutbildning för åttorna, vilket förbund ordnar
sv föreningens gymnastik för småttingar i skolans sal
en the league that trains peer pupils at our school, who is the contact
en which organisation runs the phone line kids can call
# mll-support-person
fi tukioppilaat
sv stödelever
en peer student supporters
fi kolmoset 4 kk ja äiti yksin päivät, joku tavallinen tyyppi kylään
fi vapaaehtoinen täti joka lähtis vaunulenkille ja pitäis seuraa
fi nuori äiti haluis itselleen kokeneen naisen rinnalle raskauden loppuun
fi isovanhemmat kaukana ja perhe kaipais viikottaista vierailijaa
fi maahanmuuttaja-äiti saisi suomalaisen kaverin arkeen kerran viikossa
fi pappa joka opettais pojalle verstastaitoja, pyytämättä palkkaa
fi kuka kouluttaa vapaaehtosia perheen luo, 4 tuntia viikossa
fi äiti ei halua ammattilaista vaan tavallisen ihmisen joka käy ja pitää vauvaa sylissä
fi viides lapsi tulossa, vois joku ottaa isommat puistoon
fi nuoret vanhemmat haluis lainamummon
sv en vanlig människa som går med på vagnpromenad en gång i veckan
sv trillingarna är fyra månader och hon är ensam om dagarna
sv unga mamman vill ha en äldre kvinna vid sin sida, int en tjänsteman
sv lånemormor, familjens egna bor i norrland
sv frivillig som tar storasyskonen till parken
en a volunteer granny who pops by once a week, not a professional
en a friendly woman to walk with a foreign mum and her pram
# save-the-children
fi pelastakaa lapset -yhdistys
sv rädda barnen
en save the children
fi harrastustukihakemus järjestölle, kausimaksu 600 e
fi toisen asteen kirjat kalliit, järjestö joka antaa stipendin vähävaraiselle
fi nettivihje seksuaalisesta materiaalista lapsesta, järjestön vihjelinja
fi kesäkotitoiminta, lapsi viikoksi maalle vieraaseen perheeseen
fi digikerho nuorille, punapaitainen järjestö
fi kummi kehitysmaahan lahjaksi luokalta
fi mikä järjestö rekrytoi tukiperheitä kunnille
fi katastrofityö ja lasten oikeuksien päivän aineisto kouluun
fi lapsiköyhyydestä raportti, kuka järjestö julkaisi
sv organisationen med den röda tröjan betalar hobbyer, hur söker man
sv anonymt nättips om bilder på barn
sv sommarhem på landet, en vecka hos främmande familj
sv stipendium till gymnasieböcker, familjen har int råd
sv material om barnets rättigheter till vår klass
en charity that pays hobby fees for low-income teens
en hotline to report images of children online
# folkhalsan
fi ruotsinkielinen järjestö perheille
sv folkhälsans verksamhet
en swedish-speaking health association
fi ruotsinkieliset äidit kaipais oman jumppa- ja laulutuokion
fi uimakoulu ruotsiksi kesäkuussa uimarannalla
fi kaksikieliselle perheelle joku taho joka toimii toisella kotimaisella
fi ruotsiksi vanhemmuuskurssi, savosta muuttanut pariskunta
fi ruotsinkielistä apua syömishäiriöiselle, järjestö
fi lapsen allergiaan neuvontaa ruotsiksi
sv simskola på stranden i juni för sexåringen
sv föreningen som ordnar babysång på svenska i byn
sv på svenska finns nästan inget här, vilken förening har nåt för småbarnsmammor
sv föräldrakurs på svenska, familjen bor i finskspråkig stad
sv förening som stöder far- och morföräldrar och har motionsgrupp
sv handledning kring känslor i klassen, på svenska, vem kommer ut
sv var finns närmaste lokala svenska förening för barnfamiljer
en swimming lessons in swedish on the beach this june
en a swedish-speaking association for baby singing
# 4h
fi nelosaahoon kerhoa
sv 4h-klubb
en 4h club
fi kanakerho ja pupujen hoitoa kymmenvuotiaalle
fi 14v haluis pienen yrityksen, ruohonleikkuuta mummoille
fi kokkikerho koulun jälkeen kolmosille, leivotaan
fi taimikasvatusta ja metsän istutusta nuorille, palkalla
fi kesällä marjojen myyntikoju, kuka auttaa yrittäjäks alkavaa nuorta
fi lampaiden rapsuttelua ja nuotio, päiväleiri eläinten keskellä
fi työnhakukurssi kasille ja hygieniapassi
fi nuori haluaa koirankakkapussibisneksen, joku valmentaa
fi nuoret vanhusten lumitöihin, välittäjä
fi vaellusta ja luontopolkua lapsille koulun jälkeen
sv kaninklubb eller höns för tioåringen, nånstans på landsbygden
sv fjortonåring vill starta eget med gräsklippning
sv matlagningsklubb efter skolan i bykök
sv plantera skog som sommarjobb för åttorna
en a club where kids look after rabbits and hens
en fourteen and wants to sell lawn mowing, someone to coach him
# red-cross
fi punaisen ristin kriisiryhmä ja turvatalo nuorelle
sv röda korset, de ungas skyddshus
en red cross youth shelter
fi ystävä vapaaehtoisista perheelle joka ei tunne ketään
fi tulipalon jälkeen vaatteet ja yöpyminen, hälytysryhmä
fi 16v karkasi kotoa ja haluaa yöksi johonki nuorten paikkaan
fi läksykerho jossa vapaaehtoset auttaa somalilapsia
fi evakuoitujen hoito kun putki räjähti, kuka johtaa vapaaehtosia
fi kadonneiden etsintä vapepa, perhe haluaa kiittää
fi kontista vaatteita, maksukuitti jostain
fi teini riitelee äidin kans, pari yötä jossain vapaaehtosten talossa ilman lastensuojelua
fi käykö vapaaehtonen kaverina syyrialaisen äidin kanssa ostoksilla
sv en sextonåring gick hemifrån och behöver sovplats över natten bland vuxna
sv första hjälpen-kurs för nyblivna föräldrar
sv läxklubb med frivilliga för invandrarbarn
sv vän som besöker familjen, ensamma och nya här
sv efter branden behövs kläder och filtar i natt
en homework club run by volunteers for newcomer kids
en first aid class for parents with babies
# homes-and-shelters-association
fi ensi- ja turvakotiyhdistyksen avopalvelut
sv förbundet för mödra- och skyddshem
en mother and child homes association
fi vauvaperheen intensiivinen päiväryhmä, järjestö jolla myös ensikoti
fi väkivaltaa kokeneille avopalvelua, yhdistyksen oma vastaanotto
fi miesten linja ja naisten ryhmä väkivallan jälkeen, kenen yhdistys
fi nettiturvakoti chatti illalla auki
fi eroauttamista, vanhemmille ryhmä jonka järjestö pitää
fi pidä kiinni -kuntoutus, mikä liitto
fi baby blues -kotikäynti yhdistyksen työntekijältä
fi yhdistys jolla on vauvoille oma talo ja isille iltaryhmä, mistä tavotan
fi alvari-työ, miten saan perheen sinne
sv föreningen som har både mödrahem och mottagning för våldsoffer
sv nätchatt för den som är rädd hemma, vem driver den
sv intensiv daggrupp för babyfamiljer via föreningen
sv frivillig doula genom förbundet
en the association that runs both a mothers' home and violence groups
en online chat for people afraid at home, which organisation
# sos-childrens-village
fi lapsikylän toiminta
sv sos-barnby
en sos children's village
fi sijaisperhe jossa sisarukset saa pysyä yhessä ja tädin luokse muutto
fi unelmatili lapselle, järjestö tukee harrastusta
fi chatti jossa lapsi voi kirjoittaa illalla, mikä järjestö
fi järjestön perhekuntoutusta jossa äiti ja lapset asuu talossa
fi jälkihuollossa oleva nuori järjestön asunnossa
fi järjestö jolla on perhetaloja ja kasvattajavanhempia
fi kummi lapselle maailmalla, kylän kautta
fi tukea sisaruksille ettei heitä eroteta sijoituksessa, kylämäinen koti
sv syskonen ska få bo ihop, organisationen har hus där föräldrar fostrar
sv barnens kvällschatt, vilken organisation svarar
sv föreningen som betalar ungens fritidsdröm
sv ung efter placering bor i organisationens lägenhet
en siblings placed together in a house run by that village organisation
en evening chat where kids can write, which charity
# icehearts-and-long-companions
fi kasvattaja joka kulkee pojan rinnalla vuosia joukkueessa
sv en vuxen som följer pojken i åratal
en a mentor who stays with the child for years
fi poika 7v hajottaa joka ryhmän, tarttis saman aikuisen kouluun vuosiks
fi jalkapallokerho jossa valmentaja kulkee mukana eskarista yläkouluun
fi syrjäytymässä oleva tokaluokkalainen ja pitkäaikainen mentori
fi miesmalli pojalle, ei viikon juttu vaan kymmenen vuotta
fi joukkue tytöille, joilla levottomuutta ja huolia
fi valmentaja kulkee rinnalla kun 19v ei saa opintoja alkuun
fi säätiön ohjaaja joka hakee nuoren ovelta ja vie työpajaan
fi pitkä kumppanuus, koululla oma luotettava aikuinen läpi alakoulun
fi kuka valitsee lapset siihen pitkään jengiin eskarissa
fi settlementin nuorten aikuisten tukea arkeen pitkäjänteisesti
sv pojken krossar varje grupp, samma vuxna i skolan i flera år skulle behövas
sv en ledare som följer gänget från förskolan till högstadiet
sv manlig förebild i tio år, inte bara en termin
sv coach som går bredvid nittonåringen tills studierna rullar
en same adult with a boy from preschool to ninth grade, football team
en long-term male role model, not just one term
# peer-support
fi muita samassa tilanteessa olevia vertaistueksi
sv kamratstöd med andra i samma situation
en others in the same situation
fi kohtukuoleman kokenut isä haluis jutella jollekin jolle on käynyt samoin
fi keskosten vanhemmat, joku jo sen läpi kulkenut kertomaan
fi ryhmä missä eronneet isät purkaa sydäntään
fi peliriippuvaisen läheisille oma piiri, äiti poika 15 v
fi kokemusasiantuntija kertomaan meidän vanhempainiltaan syömishäiriöstä
fi raskausmyrkytyksestä selvinnyt äiti kaipais toista
fi adoptiovanhempien kahvitteluilta, kokemusten vaihtoa
fi äitejä joiden aikuinen lapsi on vankilassa, missä he kokoontuu
fi sairaan lapsen isä sanoo ettei kukaan ymmärrä, muita isiä
fi yksinhuoltajamiehet samaan pöytään, illalla
fi adhd-äiti itse, muita joilla sama arki ja samat mokat
sv pappan som mist sitt barn vill prata med nån som gått igenom det
sv grupp för mammor vars vuxna son sitter i fängelse
sv nån som själv haft ätstörning kunde berätta på föräldramötet
sv prematurens föräldrar vill höra andras erfarenheter
en a dad whose child is ill says nobody gets it, are there other dads
en someone who lived through postnatal depression to talk with her
# childlessness
fi lapsettomuus ja hedelmöityshoidot
fi ei raskaudu vaikka yrittäny vuosia
sv barnlöshet
en infertility, trying for years
fi viides keskenmeno ja mies ei jaksa enää yrittää
fi pistoksia vatsaan ja pettymys joka kuukausi, joku jolle puhua
fi naispari miettii siittiöitä klinikalta, mistä alkaa
fi tahaton lapsettomuus ja siskon vauvakutsut, itku tulee
fi nelikymppinen nainen, viimeinen siirto epäonnistui
fi mies sai tietää ettei siittiöitä ole, häpeää
fi luovutettu munasolu, miten kerrotaan lapselle
fi jono inseminaatioon julkisella, montako kertaa maksetaan
fi pariskunta haluais jo luovuttaa, surun käsittely
fi endometrioosi ja kolme vuotta turhaan
sv femte missfallet och mannen orkar int försöka mera
sv kvinnopar funderar på donerade könsceller, var börjar man
sv sista återföringen misslyckades och hon är fyrtio
sv tre år av försök och systerns babyfest gör ont
en three years of trying and every baby shower hurts
en he was told there are no sperm and feels ashamed
# volunteering
fi haluais vapaaehtoiseksi lasten pariin
fi joku tavallinen ihminen joka vois tulla kahville uuden äidin luo
sv bli frivillig
sv någon vanlig människa som kunde komma på kaffe till en ensam mamma
en wants to volunteer
en an ordinary person who could come for coffee with a lonely mother
fi eläkkeellä oleva opettaja tarjoais läksyapua, mihin ilmottautua
fi meillä 20 opiskelijaa haluais auttaa lasten joulujuhlassa
fi haluan lukumummoksi ekaluokkalaisille, kenelle soitan
fi rikosrekisteriote tarvitaan kun joku tulee lasten pariin, kuka hoitaa
fi vanha rouva neuloisi vauvasukkia perheille
fi firma haluais antaa talkoopäivän lapsille
fi kaveri maahanmuuttajaäidille kävelylle, vapaaehtosta etsin
fi mies 50v, aikaa ja auto, haluais viedä lapsia kalaan
fi kahvittelijoita perhekahvilaan kaivataan, mistä innokkaita
fi juoksuvalkku ilmaseksi lapsille puistoon, kuka ottaa koppia
fi vakuutetaanko talkooväki jos ne vetää kerhoa
sv pensionerad lärare vill hjälpa med läxor, var anmäler hon sig
sv jag vill läsa sagor för ettorna, vem ringer jag
sv företaget erbjuder talkodag för barnfamiljer
sv femtioårig man med bil och tid vill fiska med barn
en retired and would like to read with kids, who organises that
en students want to help at a children's christmas party
# associations
fi järjestön yhteyshenkilö
sv föreningens kontakt
en association's contact
fi mistä löytyis lista kylän yhdistyksistä jotka tekee juttuja lapsille
fi marttakerho haluais järkätä kokkauspäivän lapsiperheille, kenen kaa sovitaan
fi avustusten hakuaika ry:ille, lastenkerhoon
fi kansalaistoiminnan tila, saako sen perheillallisille
fi kolmas sektori palaveriin, kuka koordinoi
fi kyläyhdistys kyselee yhteistyötä päiväkodin kanssa talkoissa
fi rotarit lupas rahaa leikkipaikkaan
fi partiolippukunta kutsuttais messuille, kenelle viesti
fi potilasjärjestöjen esitteet neuvolan aulaan
fi lions-klubi kysyy mihin perheisiin kohdentaa joulukorit
sv marthorna vill ordna matlagningsdag för familjer, vem kontaktar man
sv byaföreningen frågar om samarbete med daghemmet
sv lista på alla föreningar som gör nåt för barn här
sv när kan en förening söka bidrag för barnklubb
en is there a list of local clubs and ngos for kids in our town
en lions club asks which families should get their donation
# family-associations
fi perheyhdistyksen toiminta
sv familjeförening
en families' association
fi kolmosraskaus, oisko jotain liittoa joka neuvoo monikkoarkea
fi uusperheen puolisoille kurssi, liitto tai yhdistys
fi sateenkaariperheille oma yhdistys, mistä jäseneksi
fi adoptioperheille paikallista toimintaa, perhepäiviä
fi sijaisvanhemmat kaipaa omaa liittoa edunvalvontaan
fi leskien ja lasten oma yhdistys, oisko kesäleiriä
fi mikä liitto pitää sitä chattia jossa vanhemmat kysyy parisuhteesta
fi yksinhuoltajilla pitäs olla oma liitto
sv förbund för styvfamiljer som ordnar kurs
sv regnbågsfamiljer, finns det en förening här
sv änkors och barns förening med sommarläger
sv fosterföräldrar vill ha ett eget förbund bakom sig
en an association for rainbow families near here
en foster parents looking for their own union
`;
