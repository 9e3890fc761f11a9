/** What people say of the concepts of `lexicon/everyday-support.ts`. */
export const everydaySupportSaid = `
# home-service
fi äiti leikattiin eikä saa nostaa vauvaa, joku kotiin
fi isä sairastui ja äiti matkoilla, lapsille hoitaja kotiin
fi kotipalvelusta tunteja kun vanhempi on uupunut
fi kodinhoitaja käymään kaksosperheessä
fi vanhempi kipsissä, kuka laittaa ruuan ja vie tarhaan
fi äiti sairaalassa ja isä yövuorossa, kotiin apua lasten kanssa
fi selkäleikkaus, ei voi nostaa taaperoa
fi kolmoset ja väsymys, käytännön apua kotiin pariksi viikoksi
fi äidillä jalka kipsissä, kuka nostelee vauvaa ja laittaa ruoan
fi kolmosten äiti tarttis lisäkäsiä pariksi tunniksi viikossa
fi pyykkivuori kasvaa ja lapsilla ei oo puhtaita vaatteita kun äiti leikattiin
fi isä reissutöissä ja äiti makaa vuodelevossa, kaksi taaperoa kotona
fi joku kotiin auttamaan tiskien ja imuroinnin kanssa kun vauva syntyi
fi äiti joutui äkisti osastolle eikä isä saa vapaata töistä
fi sektiosta toipuva ei saa nostaa mitään, isommat lapset pitäis ulkoiluttaa
fi haluais jonkun tekemään ruokaa ja olemaan lasten kaa että ehtis suihkuun
fi maksaako se jotain jos hoitaja käy perheessä kaksi kertaa viikossa
fi yh:lla selkäleikkaus ens kuussa, kotihommat ja lapset jää levälleen
sv mamma opererades och får inte lyfta babyn, någon hem
sv hemvårdare när föräldern är sjuk
sv förälder i gips, vem lagar mat
sv mamma på sjukhus, hjälp hemma med barnen
sv ryggopererad, kan inte lyfta barnet
sv mamma har brutit armen och kan int lyfta babyn eller laga mat
sv tvillingföräldrar som sku behöva ett par extra händer några timmar i veckan
sv pappan på sjukhus och mamman hinner varken tvätta eller handla
sv hemma är disken uppe i taket efter kejsarsnittet
sv sängliggande gravid mamma med två småbarn, nån sku behöva komma hem och hjälpa
sv mamman ska opereras, någon hem några timmar om dagen
en mum had surgery and must not lift the baby, someone to help at home
en a home helper when the parent is ill
en parent in plaster, who cooks and takes kids to nursery
en mother in hospital, practical help at home with kids
en back surgery, cannot lift the toddler
en mother just had surgery and cannot lift the toddler or cook
en someone to come and do laundry and be with the kids twice a week
en dad works abroad and mum is on bed rest with two small ones
en new baby plus twins, they cannot manage the cleaning and meals
en single father with a broken leg needs hands at home for a while
fi iskällä aivotärähdys ja neljä alle kouluikäistä, kuka vie ulos ja keittää puuron
fi raskausmyrkytys, määrätty makuulle, esikoinen 2 v pitäis saada pestyä ja syötettyä
fi äiti sai sytostaatit aloitettua, joku hoitamaan taaperoa hoitopäivien jälkeen kotona
fi kolme viikkoa sektiosta, haava auki, koneellinen pyykkiä mätänee
fi kaksosäiti ei pääse kauppaan, kädet täynnä, pari tuntia tiistaisin auttais jo
fi mummo joka normaalisti auttaa kaatu liukkaalla, nyt ei kukaan hae tarhasta eikä laita ruokaa
fi yh:n olkapää leikataan, puoltoistavee painaa kakstoista kiloo
fi noroviirus kaatoi molemmat vanhemmat, vauva ainut terve
fi vanhempi migreenissä pimeessä huoneessa kolmatta päivää, lapset 3 ja 5 seilaa keskenään
fi perhe on niin poikki että kaipaa ihan siivoavaa ja leikkivää ihmistä, ei puhetta
fi äiti joutuu dialyysiin kolmesti viikossa, lapsille tekijä kotiin siksi aikaa
fi isä rintamalla ja äidillä nivelreuma, ei saa pulloa auki eikä vaippaa kiinni
fi lumityöt ja ruuanlaitto jää ku äidillä selkä jumissa ja vauva sylissä
fi tarvittais nopea käytännön apu kotiin, huoltajalla keuhkokuume
sv båda föräldrarna ligger i magsjuka och babyn är frisk, nån som kommer hem
sv mamma får cellgift på måndagar, nån behöver sköta tvååringen hemma de dagarna
sv havande och måste ligga, äldre barnet ska ha mat och blöjor
sv axeln opereras och pojken väger tolv kilo, hon är ensam
sv familjen vill int prata utan behöver nån som diskar och leker me ungarna
sv fammo bröt höften, hon brukade hämta från dagis och laga mat
en both parents down with stomach flu and a healthy baby to feed
en mum starts chemo on mondays and the two-year-old needs someone at home those days
en she must lie down until the birth, the older one needs food and nappies
en they do not want talks, just someone to wash up and play with the kids
fi polvi tähystettiin, rappuset ja kolme lasta, kylpy ja nukutus jää tekemättä
fi neljäs syntyi etuajassa, muut kolme tarttee ulkoilua ja lounasta kun äiti on sairaalassa päivät
fi isän sädehoito kestää kuus viikkoa, joku hakemaan kerhosta ja lämmittämään makaronilaatikon
# family-work
fi perhetyöntekijä käymään kotona arjen pulmissa
fi perhe kaipaa kotiin tehtävää ohjausta ja rinnalla kulkemista
fi aamut on yhtä huutoa ja lapset tulee aina myöhässä kouluun ilman aamupalaa
fi lapset valvoo puoleenyöhön eikä kotona oo mitään nukkumaanmenoaikaa
fi joku vois käydä kotona näyttämässä miten arki rytmitetään
fi perheessä ei syödä koskaan yhdessä, jokainen napostelee mitä sattuu
fi vanhemmat ei saa pidettyä kiinni sovituista rutiineista vaikka yrittävät
fi lapset juoksee ympäri kämppää eikä äiti saa heitä iltapesulle
fi reppu pakkaamatta, läksyt tekemättä, vaatteet likaiset, vanhempi kadottanut otteen arkeen
fi kotikäynneillä tehtävää ohjausta vuorovaikutukseen ja lapsen kanssa leikkimiseen
fi unirytmi ihan päälaellaan koko perheellä loman jäljiltä
fi viikkokalenteri, ruoka-ajat ja iltatoimet pitäis rakentaa perheen kanssa alusta
sv familjearbetare hem till familjen
sv morgnarna är kaos och barnen kommer försent utan frukost
sv ingen läggtid, barnen springer omkring ti midnatt
sv nån sku kunna komma hem och visa hur man får vardagen att rulla
sv familjen äter aldrig tillsammans och allt sker huller om buller
sv föräldrarna tappar greppet om rutinerna fast de försöker
en a family worker to visit home
en mornings are chaos and the kids come late without breakfast
en family has no mealtimes or bedtimes at all
en someone to visit at home and practise routines with the parents
en parents cannot get children washed and to bed in the evening
en day and night have turned around for the whole family
fi sovittiin ruutuajat ja ne kesti kaks päivää, joku sais käydä viikottain harjottelemassa perheen kans
fi ekaluokkalainen ja kolmonen lähtee kouluun pyjamat alla, äiti ei osaa järjestää aamua
fi kotikäynneillä tehtäis äidin kanssa yhdessä ruokaa ja siivousjärjestys
fi viis lasta eikä kenelläkään omaa vuoroa suihkuun, iltahulina loppuu puoliltaöin
fi kehitysviiveinen äiti tarvii että joku näyttää kotona kädestä pitäen moneen kertaan
fi perhe muutti turvapaikasta omaan asuntoon eikä arki lapsen kanssa oo vielä tuttua
fi puolen vuoden jakso kotona, joka toinen viikko, tavotteena yhteinen ruokapöytä
fi isä jäi yksin kolmen koululaisen kanssa eikä tiedä miten pyykit ja läksyt pyörittää
fi sisarusten tappelut loppuu vasta kun jompikumpi itkee, kotona pitäs tehdä jotain toisin
fi äiti ei saa laskuja, wilmaa ja lasten menoja mihinkään järjestykseen
fi koululaisten läksyt tehdään bussissa, kotona ei paikkaa eikä aikaa
fi uusperheen arkeen sääntöjä kotikäynneillä, kuus lasta ja kaks kissaa
fi vanhempi haluaa muutosta ja suostuu että joku tulee kotiin säännöllisesti useamman kuukauden
fi lapsilla ei oo leluja esillä eikä kukaan leiki lattialla, työntekijä näyttämään mallia kotona
fi kuudennen luokan poika vaihtaa päivän ja yön, äiti tarvii rinnalle jonkun joka käy kotona
sv lågstadiesyskonen kommer i pyjamas till skolan, mamman får int ihop morgnarna
sv nån som kommer hem varannan vecka ett halvår och övar mat och sovtider med dem
sv pappan blev ensam med tre skolbarn och kan int få läxor och tvätt att gå ihop
sv skärmtiden höll i två dagar sen var allt som förr, nån sku behöva öva hemma med dem
sv mamman lär sig bäst när nån visar hemma, gång på gång
en primary school siblings arrive in pyjamas, mum cannot organise mornings
en someone to come home every other week for half a year and practise meals and bedtimes
en dad left alone with three schoolkids and laundry and homework pile up
en five children, nobody has a turn in the shower, evenings go on past midnight
fi opettelevat viikonlopun ohjelmaa, nyt kaikki makaa omassa huoneessaan puhelimen kanssa, tuki kotiin
fi kouluikäiset lyö ovia ja vanhempi häipyy röökille, kotikäyntejä joilla harjotellaan sopimista
fi ikinä ei oo ollu sovittua ruoka-aikaa, kolme koululaista syö chipsejä kun äiti nukkuu, tarvitaan rinnalla kulkijaa
fi vanhempi ei lue koulun viestejä eikä avaa postia, viikoittain kotona istuttais ja käytäis läpi
# family-guidance
fi kaksivuotias kieltäytyy nukkumasta ja huutaa illat, vanhemmat haluis jonkun näyttämään miten tehdä
fi rajat ja rutiinit hukassa, ohjausta kotiin
fi uhmaikäinen pyörittää koko perhettä
fi ruokailu on taistelua joka päivä
fi iltatoimet kestää kolme tuntia, neuvoja vanhemmille
fi aamut on kaaosta kun kukaan ei pukeudu
fi miten saada lapsi nukkumaan omassa sängyssä, joku neuvoo kotona
fi kolmevuotias lyö vanhempia ja kiipeää pöydille, keinoja arkeen
fi päivärytmi sekaisin, lapset valvoo
fi vanhemmat kaipais pari juttelukertaa ja vinkkejä kasvatukseen, ei mitään raskasta
fi perheohjaaja mukaan päiväkodin keskusteluun kun vanhempi on epävarma
fi lyhyt jakso jossa ohjaaja tapaa vanhempia ja miettii heidän kanssaan keinoja
fi perhe ei tarvii lastensuojelua mut joku ohjaaja olis hyvä lyhyeksi aikaa
fi isä pyytää ammattilaista sparraamaan miten toimia nelivuotiaan kanssa kotona
fi kolme neljä tapaamista riittäis, vanhemmat vain haluavat varmistusta tekemiselleen
fi tarvittais valmentaja perheelle, joka tulee vaikka koululle tapaamaan
fi vanhemmat toivoo konkreettisia työkaluja, jotka ohjaaja käy läpi heidän kanssaan
fi ohjaajaa joka tapaa vanhemmat ja lapsen yhdessä matalalla kynnyksellä
fi neuvolassa äiti sanoi haluavansa ohjausta uuteen tilanteeseen isomman lapsen kanssa
fi raivarit ja nukutus kestää tunteja, joku kotiin näyttämään
sv tvååringen vägrar sova och skriker, någon hem som visar hur man gör
sv gränser och rutiner saknas hemma
sv trotsåldern tar kraften av föräldrarna
sv måltiderna är en kamp
sv hur få barnet att sova i egen säng, någon som ger råd hemma
sv treåring slår föräldrarna
sv föräldrarna vill ha några träffar med en handledare om uppfostran
sv en coach åt familjen för en kort tid, ingen tung insats
sv familjehandledaren kunde komma med på samtalet på dagis
sv mamman vill ha konkreta verktyg genomgångna med ett proffs
sv nån som handleder föräldrarna tre fyra gånger å sen räcker det
sv treåringen styr hela familjen, föräldrarna orkar inte, någon som kommer hem och handleder
sv läggningen tar tre timmar
sv femåring slåss och lyder inte, hjälp hemma
en two-year-old refuses to sleep, parents want someone to show them what to do
en no routines or limits at home
en meals are a battle every day
en terrible twos run the whole family
en how to get a child to sleep in own bed, advice at home
en three-year-old hits parents and climbs on tables
en parents want a few meetings with an advisor about daily parenting
en a coach for the family, short period, nothing heavy
en family instructor could join the talk at daycare
en dad asks for practical tools, someone to go through them with him
en some light guidance for parents who feel unsure, three or four visits
en bedtime takes three hours, someone to show parents at home
en three-year-old rules the whole family
fi nelivee ei suostu käymään potalla vessassa, vain vaippaan, vinkkejä kotiin kolmella käynnillä
fi vanhemmat kysyi tarhassa voisko joku tulla katsomaan iltaa ja kertoo mitä kokeilla
fi isä haluais kuulla pari keinoo ku kolmevuotias heittelee ruuat koiralle
fi lyhyt ohjaus, kaksi kotikäyntiä, siirtymät ulos ja sisälle kaatuu aina itkuun
fi tarvitaan ammattilainen joka tulee mukaan koulupalaveriin ja jatkaa pari kertaa vanhempien kanssa
fi kuvataulu jääkaapin oveen ja neuvot miten sitä käytetään
fi viskari nukkuu vasta kun äiti makaa vieressä kaks tuntia, joku kertomaan vaihtoehdot
fi haetaan vanhemmille valmennusta muutaman kerran, lapsi ei siedä häviämistä peleissä
fi kaks pientä, kolmosvuotias lyö vauvaa, äiti haluais näyttämisapua ihan muutaman kerran
fi neuvolasta ohjautuu perhe jolle riittäis pari tapaamista tutin lopettamisesta ja yöheräilystä
sv fyraåringen går bara på blöja, nån som ger tips hemma tre gånger
sv treåringen kastar maten åt hunden, pappan vill ha ett par knep
sv någon kunde vara med på mötet i skolan och sen träffa föräldrarna några gånger
sv övergångarna in och ut slutar alltid i gråt, två hembesök sku räcka
en four-year-old will only go in a nappy, a couple of home visits with tips
en three-year-old throws dinner to the dog, dad wants a few tricks
en a picture chart on the fridge and someone to explain how to use it
fi puolitoista vuotias heittää nokkamukin seinään, äiti kysyy tarvittaisko jotain pientä neuvoa vielä tällä viikolla
fi miten uhmaikäinen saadaan autonistuimeen ilman itkua, kotiin joku konkari pariksi kertaa
fi kolmevuotiaan tutista luopuminen ja isomman kateus, ohjaajan kanssa kaks juttuhetkeä riittäis
fi päiväunille meno on show, nelivuotias ja väsynyt mut ei uupunut äiti, neuvot paikan päällä
# everyday-support-unit
fi perheen arki ei pyöri, varhaista tukea kotiin
fi kodin järjestys retuperällä, vanhemmat voimattomia
fi perhe tarttis jotain apua arkeen mut ei tiedä vielä mitä
fi pientä varhaista tukea ennen kuin menee pahemmaksi, pari lasta ja kiire
fi perhe on ihan ok mutta arki on raskasta, jotain kevyttä tukea kotiin
fi hakisko perhe tukea arkeen ilman että sossu tulee mukaan
fi arjen kuormitus kasvanut, äiti pyysi itse jotain tukea perheelle
fi lapsiperheelle jotain apua ettei tarvis lastensuojelun asiakkuutta
fi perhe voisi hyötyä varhaisesta tuesta, vasta pieniä merkkejä kuormituksesta
fi vanhemmat sanoo että jotain apua tarttis, ihan tavalliseen elämään
fi miten lapsiperhe hakee tukea arjen sujumiseen netissä
fi perhe pyytää tukea arkeen, onko sille joku yksi paikka
sv vardagen fungerar inte, tidigt stöd
sv familjen sku behöva nåt slags stöd i vardagen men vet int vad
sv tidigt stöd innan det blir värre, barnfamilj med tung vardag
sv lite hjälp åt familjen utan att barnskyddet kopplas in
sv mamman bad själv om stöd för familjens vardag
sv hur ansöker en barnfamilj om stöd för vardagen
en daily life is out of hand, early support
en family needs some light help with everyday life before it gets worse
en early support for a family, nothing like child protection
en parents ask for any support for normal daily life
en how does a family with children apply for everyday support
en life is heavy for this family, small support would help
fi perheelle jotain kevyttä, en tiiä mitä, lasten vaatteet hukassa ja isä väsyny
fi ei tässä mitään hätää oo mutta arki takkuaa muuton ja uuden työn takia
fi kahden alle kouluikäisen perhe, pieniä juttuja monesta suunnasta, mistä apua pyydetään
fi äiti kysyi onko mitään mitä voi saada ilman että leimaudutaan
fi lapsiperhe, isä reissaa, äiti opiskelee, kaipais vähän helpotusta, muoto auki
fi perhe ei oo asiakas missään mutta arki on hajallaan, ennen kuin menee pahemmaks
fi kouluterkkari soittaa puolesta: vanhempi toivois apua arkeen, joku palvelu mikä vaan
fi kuka vastaa varhaisista tuista lapsiperheille jotka ei kuulu erityispalveluun
fi omat sukulaiset pohjoisessa ja lapset pieniä, joku tukimuoto arkeen
fi perheen elämä on ihan ok mut rutiinit katkeilee, jotain ennaltaehkäsevää
fi vanhemmat ovat nuoria ja tahtovat apua arkeen, eivät osaa sanoa mitä
sv de är int i nån kris men vardagen skramlar efter flytten, nåt lätt stöd
sv mamman frågade om det finns nånting man kan få utan att bli stämplad
sv pappan reser, mamman studerar, två små, lite lättnad av nåt slag
sv vem har hand om det tidiga stödet till barnfamiljer som int hör nånstans
en no crisis, just life out of joint after the move, some light help of any kind
en young parents want help with daily life but cannot say what kind
en dad travels, mum studies, two little ones, a bit of relief of some sort
fi kerron äidille että saa pyytää helpotusta, mut mihin palveluun, lapset terveitä ja arki raskasta
fi neljän hengen perhe, muutto ja uusi koulu, ihan mikä tahansa tuki arjelle olis tarpeen
# support-family
fi kasivuotias vois olla joskus viikonlopun jonkun muun luona, yh:lla ei ketään
fi kerran kuussa toinen koti lapselle hengähdystauoksi
fi isovanhempia ei oo, joku perhe joka ottais lapsen viikonlopuksi
fi lapsi kaipaa toista kotia viikonlopuiksi, vanhempi yksin
fi adhd-pojan äiti tarvii lepoa, vkl muualla tavallisessa perheessä
fi lapselle toinen koti pariksi yöksi kuussa että äiti saa huilata
fi yh:lla ei mummoja eikä kummeja, poika vois olla yhden viikonlopun kuussa muualla
fi kaipaavat tavallista perhettä jonne tyttö pääsis lauantaiksi ja sunnuntaiksi
fi haluttais ottaa meille joku lapsi kerran kuussa kylään, miten ryhtyä
fi erityislapsen vanhemmat ei oo nukkuneet kunnolla, sama tuttu perhe viikonlopuiksi
fi lapsi jonottaa viikonloppuperhettä jo toista vuotta
fi maalaistaloon jonnekin eläinten luo vakituisesti yhdeksi viikonlopuksi kuussa
fi äidillä ei oo yhtään vapaata viikonloppua ikinä, lapset aina mukana
fi lapsi tarttis toisia luotettavia aikuisia ja yökylän säännöllisesti
fi meidän oma jaksaminen vaatis että lapset olis jossain yökylässä sovitusti
sv åttaåring kunde vara något veckoslut hos en annan familj
sv en gång i månaden en paus för ensam mamma
sv barnet behöver ett andra hem på veckoslut
sv pojken sku få fara ti en annan familj en helg i månaden
sv ensam mamma utan släktingar behöver en ledig helg nu och då
sv vi sku vilja ta emot ett barn hos oss nåt veckoslut, hur blir man det
sv barnet har köat länge till en helgfamilj
sv flickan sku må bra av att sova över hos en vanlig familj regelbundet
sv barnet behöver en familj att vara hos ibland, mamma har ingen
en eight-year-old could stay with another family one weekend a month
en no grandparents, single mum needs a break
en child needs a second home at weekends
en child could stay with another family one weekend a month
en single mum never has a free weekend and no relatives
en we would like to take a child for weekends, how to sign up
en same familiar family for overnight stays so parents can rest
en boy has waited over a year for a weekend family
en a child needs a family to be with sometimes, mother has nobody
fi poika 6v, isä vankilassa ja äiti kolmessa työssä, kerran kuussa mukava paikka missä on koira
fi kolme lasta ja erityislapsi vie kaiken, sisarukset pääsis joskus viikonlopuksi muualle
fi kymmenvuotias ei oo ikinä saunonut mökillä, perhe joka ottais vkl mukaan
fi lapsi on yöpynyt samassa perheessä kuukausittain ja he muuttaa pois, uusi tilalle
fi meillä on tilaa ja hevosia, voisimme olla toinen aikuinen jollekin lapselle viikonloppuisin
fi äidin migreenit ja ei sukua, tytöt toivois viikonloppukavereita perheestä
fi pakolaisäiti yksin kahden tytön kanssa, suomalainen perhe jossa vierailla säännöllisesti
fi isä kasvattaa yksin ja saattohoitaa omaa äitiään, lapselle yöpaikka kaksi yötä kuussa tutuille
sv flickan är sex och har aldrig varit på stuga, en familj som tar henne med en helg i månaden
sv familjen vi hade i två år flyttar, vem tar emot pojken nu
sv vi har hästar och plats för ett extra barn på veckosluten
sv sjuka mormor tar all tid, barnet kunde sova borta ett par nätter i månaden
en the family he stayed with monthly is moving, we need a new one
en we have horses and a spare room for some child at weekends
en refugee mum alone with two girls, a local family to visit regularly
fi kaksosilla ei ole tuttuja aikuisia, perhe jossa saa leipoa ja hoitaa kanoja kuukausittain
fi koululaisen isä vankilassa eikä äidillä ketään, lauantaiaamuisin jonkun toisen koti
# support-person
fi teini-ikäiselle luotettava aikuinen jonka kans käydä leffassa ja pelaamassa
fi poika kaipaa miehen mallia, kaveriksi aikuinen
fi lapselle vapaaehtoinen aikuinen ystävä
fi kaveriksi aikuinen joka veis elokuviin, äiti sairas
fi pojalla ei oo yhtään miestä elämässä, joku jonka kaa käydä kalassa
fi yksinäiselle äidille joku vapaaehtoinen joka lähtis puistoon mukaan
fi tyttö 12v hyötyis luotettavasta aikuisesta jonka kanssa käydä leffassa
fi maahanmuuttajaäidille tsemppari rinnalle hoitamaan asioita
fi isä kuoli, poika kaipaa aikuista jonka kanssa korjata fillaria
fi joku juttukaveri äidille kerran viikossa, ei ammattilainen
fi nuorelle aikuinen joka kulkee vierellä ja vie harrastukseen
fi haluaisin itse vapaaehtoiseksi tapaamaan jotain lasta
fi teini sanoo ettei sil oo ketään aikuista kenelle puhua, joku oma tyyppi
fi lapselle kummi tai mentori joka tapaa pari kertaa kuussa
sv pojken behöver en manlig förebild, en vuxen vän
sv vuxen vän till barnet
sv vuxen kompis som tar med på bio
sv pojken har ingen man i sitt liv, nån att fiska med
sv en frivillig som sku följa mamman ti parken
sv flickan på 12 sku behöva en trygg vuxen att göra saker med
sv nån vuxen kompis som hämtar honom till hobbyn
sv jag sku vilja bli frivillig och träffa ett barn
en boy needs a male role model, an adult friend
en a reliable adult for a teenager to do things with
en grown-up buddy to take the child to movies
en boy without a dad would like an adult to fix bikes with
en lonely mother, a volunteer to walk with her in the park
en girl 12 needs a reliable grown-up for movies and talks
en I want to volunteer and meet a child regularly
en someone to walk beside this teen, not a professional
fi teini-ikäisen mummi kuoli ja mummi oli ainoa jonka kanssa hän kävi kirpparilla, joku aikuinen tilalle
fi kolmetoistavuotias jää kotiin aina, kiltti aikuinen joka veis frisbeegolfiin keskiviikkoisin
fi äiti on juuri muuttanut maahan eikä osaa bussikorttia käyttää, vierelle ihminen
fi poika haluais oppia laittaan mopoa, isä ei oo tavannu sitä vuosiin
fi tyttö ei puhu äidille eikä opelle mut puhuu koirista, aikuinen jolla on koira
fi eläkkeellä oleva timpuri kysyy voisko hän käydä kalassa jonkun pojan kanssa
fi masentuneen äidin tukeena joku jonka kans juoda kahvit, ei virallinen
fi 9v tarvitsis yhden luotettavan ihmisen joka tulee hakemaan ja lähtee uimaan
sv flickan pratar bara om hundar, en vuxen med hund sku va bra
sv pensionerad snickare vill fiska med nån kille som saknar pappa
sv trettonåring sitter bara hemma, nån vuxen som tar med på frisbeegolf
sv nyinflyttad mamma som int klarar busskortet, nån frivillig vid sidan
en retired carpenter wants to go fishing with a boy who has no dad
en nine-year-old would do well with one adult who takes him swimming on wednesdays
en girl only talks about dogs, an adult friend with a dog would suit
fi tyttö 14 on jäänyt kotiin, vanhemmat väsyneitä, kävelykaveri joka ei ole virkailija
fi parikymppinen opiskelija haluais itse opettaa jollekin lapselle lautapelejä, mihin ilmoittautua
# family-social-work
fi sosiaalityöntekijä lapsiperheen kokonaistilanteeseen ilman lasua
fi perheellä monta huolta yhtä aikaa, sosiaaliohjaaja
fi perheen omatyöntekijä ei vastaa, kuka tuuraa sossua
fi äiti haluaa tavata sossun omasta aloitteesta
fi perhe on jo sosiaalihuollon asiakas, kenen kanssa sovin palaverin
fi kuka on tän perheen oma työntekijä sosiaalipuolella
fi asiakassuunnitelma pitäis päivittää ja vanhempi kysyy aikaa
fi isä kysyi voiko sossuun soittaa ilman ilmoitusta
fi soskun puhelinaika, perheen asiat solmussa
fi perhe tarttis työntekijän joka tapaa säännöllisesti ja hakee tukia heidän kaa
fi verkostoon kaivataan sosiaalipuolen edustaja, perhe suostunut
fi äiti pelkää sosiaalitoimea mut nyt vois suostua tapaamiseen
fi perheellä monta eri tahoa eikä kukaan pidä lankoja käsissä, mitään lasujuttua ei oo
sv socialarbetare för barnfamilj utan barnskydd
sv familjens egna kontaktperson på socialen svarar int
sv mamman vill själv träffa en socialarbetare
sv vem är familjens arbetare på socialsidan
sv klientplanen borde uppdateras och föräldern ber om tid
sv pappan undrar om man kan ringa socialen utan anmälan
sv många instanser och ingen håller i trådarna
en social worker for a family with many worries
en family's own worker at social services does not answer
en mother wants to meet a social worker on her own wish
en we need someone from the social side at the network meeting
en the client plan should be updated for this family
en can a father call the social office without any report
en many agencies involved and nobody coordinates, not child protection
fi perheen oma työntekijä lomalla, asunto ja lapsen sairaus samaan aikaan, kuka paikkaa
fi perheellä on asiakkuus sosiaalipuolella mutta ei lastensuojelussa, suunnitelma vanhentunut
fi äiti haluaisi tehdä uuden hakemuksen tukien suhteen oman sosiaalialan ammattilaisen kanssa
fi isä menetti työn, äiti sairastaa, lapsi kapinoi, yksi ihminen joka pitää kokonaisuuden koossa
fi tarvittais sossun näkemys perheen palavereihin mutta mikään ei viittaa vaaraan
fi avioeron jälkeen asunto, rahat ja lasten paperit samaan nippuun jonkun kanssa
fi onko perheelle nimetty omatyöntekijää sosiaalihuollossa
fi koulu ja terveydenhuolto kumpikin vetää omaa, sosiaaliohjaajan pitäis istua päähän
fi perhe on sossussa asiakkaana, vanhemmat kyselee milloin seuraava tapaaminen
fi työntekijä käynyt perheessä sosiaalihuoltolain nojalla ja nyt jakso päättyy
sv familjen är klient på socialsidan men int i barnskyddet och planen är gammal
sv pappan miste jobbet, mamman är sjuk och dottern trotsar, en person som håller ihop helheten
sv har familjen nån utsedd egen arbetare inom socialvården
sv socialhandledaren borde sitta i mitten, skolan och vården drar åt olika håll
en father lost his job, mother ill, child rebels, one worker to hold it all together
en the family has a social services plan without child welfare, and it is out of date
en does this family have a named worker in social care
fi palveluja kuudesta paikasta ja kukaan ei katso perheen asioita kokonaisena, sossun työntekijä puuttuu
fi onko mahdollista että isä saa oman sosiaaliohjaajan tapaamaan kahden viikon välein
# service-guidance
fi perhe ei tiedä mistä aloittaa, joku kartoittaa mikä palvelu sopii
fi yhteydenotto lapsiperheiden neuvontaan ja ohjaukseen
fi mitä kaikkea perhe voi saada
fi perhe pyörii luukulta luukulle eikä kukaan ota koppia
fi mulla on neljä eri tahoa tän perheen ympärillä, kuka sovittaa yhteen
fi en tiedä minne ohjata kun ongelma ei oikein kuulu mihinkään
fi äiti uupuu lappusiin ja hakemuksiin, kuka neuvoo mitä kaikkea vois saada
fi neuvontanumero vanhemmille, josta kerrotaan mitä palveluja on
fi perhe muutti tänne eikä tunne yhtäkään palvelua
fi kuka osaa sanoa mikä palvelu tälle perheelle sopii
fi kolme työntekijää eikä yksikään tiedä toisistaan
fi vanhempi eksynyt palveluviidakkoon, tarttis jonkun kartoittamaan vaihtoehdot
fi takaisin lähetetty lähete taas, minne tän perheen seuraavaks ohjaan
sv familjen vet inte var de ska börja, någon som hittar rätt service
sv familjen bollas från lucka till lucka
sv fyra olika instanser runt familjen, vem samordnar
sv jag vet int vart jag ska hänvisa dem
sv mamman vill veta vilka tjänster som finns att få
sv vilsen i servicedjungeln efter flytten hit
en family does not know where to turn, someone to find the right service
en family is sent from one office to another
en four different workers around them, who puts it together
en I do not know which service suits this family
en mother lost in forms, who tells what she could get
en just moved here and knows none of the services
fi erilaisia vaihtoehtoja monta, mitä ensimmäiseksi suosittelisit ekaluokkalaisen perheelle
fi uusi opettaja, en tiedä mitä täällä on tarjolla, kuka neuvoo perheen oikeaan paikkaan
fi perhe kysyi minulta kaupassa ja soitin väärään paikkaan kolme kertaa
fi äidillä kymmenen esitettä pöydällä, kuka osaa selittää mikä on mikä
fi tilanne on epäselvä, menisikö tämä terveydenhuoltoon vai sosiaalihuoltoon
fi tarvitsisin yhden numeron johon annan vanhemman soittaa, en osaa luokitella asiaa
fi vanhempi itki ja kysyi minne, ja mulla ei ollut vastausta
sv ny lärare här, vem lotsar familjen till rätt ställe
sv mamman har tio broschyrer på bordet och fattar int vilken som är vad
sv ett enda nummer som föräldern kan ringa, jag kan inte klassa ärendet
sv ska det här till hälsovården eller socialsidan, jag är osäker
en i phoned three wrong offices for a family, who actually knows
en one number i can give a parent who asked where to go
en is this health or social care, i cannot tell
fi kun olen kuunnellut tämän perheen niin en keksi muuta kuin kysyä joltain joka tuntee kaikki luukut
fi vanhemmalla kädessä kolme puhelinnumeroa ja jokainen sanoo että ei kuulu meille
fi oon eka kertaa tän perheen kaa enkä osaa edes nimetä mitä ne tarttis
fi mummo soitti tyttärensä perheestä, minne mä käännyn
fi vanhempi täyttäny viis lomaketta viiteen paikkaan eikä mistään kuulu
fi isä kysyi koulun pihalla mistä apua, en osannu sanoa yhtään mitään
fi joku vois istua alas perheen kaa ja piirtää mitä kaikkea on tarjolla
fi kaikkien ovien takaa sanotaan et ei kuulu meille
fi perheellä on pikkuhuolia joka suunnassa mutta ei mitään isoa
fi huoltaja toivoo yhtä ihmistä joka pitäisi langat käsissä
fi mistä numerosta aloitetaan kun perheessä vähän kaikki hakusessa
fi futisjunnun äiti pyysi neuvoa, mä oon vaan valkku, kelle vinkkaan
sv en pappa frågade mig på fotbollsplan om hjälp och jag visste int vart de ska
sv mamman har fyllt i fem blanketter på fem ställen och ingen svarar
sv kunde nån sitta ner med dem och rita upp vad som finns
sv överallt säger de att det int hör till dem
en i am only the coach, a mum asked me for help and i do not know whom to point to
en one person who sits down with them and maps out the options
# service-needs-assessment
fi palvelutarpeen arviointi perheelle
fi ilmoitus tuen tarpeesta
fi perheestä on monta huolta yhtä aikaa, pitäis selvittää mitä kaikkea tarvitaan
fi kauanko niillä on aikaa selvittää perheen tilanne ilmoituksen jälkeen
fi tein yhteydenoton sosiaalihuoltoon, mitä seuraavaks tapahtuu
fi kotikäynti jossa katotaan koko perheen tilanne ja päätetään tuista
fi äiti allekirjoitti suostumuksen että sosiaalipuoli kartoittaa tilanteen
fi huoli-ilmoitus vai pyyntö yhdessä vanhemman kanssa, kumpi ensin
fi rahahuolia, väsymystä, lapsen oireilua, kaikki sekaisin, joku arvioimaan kokonaisuus
fi pta kesken ja perhe muutti, jatkuuko se uudella alueella
fi perhe ei oo missään asiakkaana vielä mut tuki pitäis arvioida
fi kolme kuukautta menny eikä arvioinnista kuulu mitään
sv bedömning av servicebehovet
sv många bekymmer på en gång, nån borde kartlägga hela läget
sv hur länge har de på sig att utreda familjens behov
sv jag gjorde en kontakt ti socialvården, va händer sen
sv mamman gick med på att läget bedöms
sv tre månader har gått och bedömningen är int klar
en assessment of service needs
en many worries at once, someone should map the whole situation
en how long does it take to assess what the family needs
en I made a contact to social care about a family, what next
en mother agreed that her family's situation is evaluated
en family is not a client anywhere yet, support should be assessed
fi alueella asunut kuukauden, mikään taho ei ole kartoittanut mitä perhe tarvitsee
fi päiväkodin johtajalta tuli pyyntö, perheeseen pitää katsoa kunnolla mitä tukea tarvitaan
fi sossu soitti ja sanoi että arvio valmis kuukauden sisällä, kauanko jonossa
fi kotikäynnin jälkeen pitäis tulla päätös, perheestä on usea huoli mutta mitään ei alkanut
fi arviosta puuttuu isän kuuleminen, kuka korjaa
fi kun yhteydenotto on tehty, kuka perheestä vastaa sen aikana kun kaikki selvitellään
fi asiakas odotti selvitystä puoli vuotta, lain mukaan kauemmin ei saa
fi käynnistetäänkö tilanteen kartoitus uudestaan jos perheeseen syntyi vauva
sv alla är oroade men ingen har tagit reda på vad familjen egentligen behöver
sv utredningen blev ett halvår försenad, vad säger lagen
sv hembesöket är gjort och nu väntar vi på besked om vilka stöd de får
sv börjar kartläggningen om från början när de fick en ny baby
en everyone is worried but nobody has worked out what the family needs
en home visit done, when do we hear which supports they will get
fi perheestä tullut kolme eri huolta kahessa viikossa, joku sais istua alas ja katsoa mitä ne tarvii
fi missä vaiheessa meidän yhteydenoton jälkeinen selvittely on, äiti soittaa mulle päivittäin
fi vanhempi suostu siihen että kotiin tullaan ja käydään läpi talous, jaksaminen ja lapset
# parenting-support
fi vanhempi epävarma kasvattajana
fi miten olla johdonmukainen, vanhemmuus hukassa
fi kolmevuotias pomottaa koko huushollia ja vanhemmat antaa periks
fi veljekset hakkaa toisiaan joka ilta, äidin keinot loppu
fi teini paukuttaa ovia ja viittaa kintaalla kotiintuloajoille
fi isä karjuu lapselle ja katuu sitä jälkeenpäin
fi uhmis heittäytyy kaupan lattialle, vanhempi ei tiedä mitä tehdä
fi isoveli tönii vauvaa, mustis iski pahasti
fi pukeminen on joka aamu tunnin taistelu viisivuotiaan kanssa
fi vanhemmat eri linjoilla rangaistuksista ja säännöistä
fi äiti ei uskalla sanoa lapselle ei kun pelkää raivaria
fi miten puhua murkulle niin ettei kaikki pääty huutoon
sv osäker förälder, stöd i föräldraskapet
sv treåringen styr hela huset och föräldrarna ger efter
sv syskonen slåss varje kväll, mamma vet int va hon ska göra
sv tonåringen smäller i dörrar och struntar i hemkomsttider
sv pappan gormar åt barnet och skäms efteråt
sv storebror knuffar babyn, svartsjuk
en insecure as a parent
en three-year-old bosses the whole house and parents give in
en brothers hit each other every night, mum has run out of ideas
en teen slams doors and ignores curfew
en dad yells and regrets it afterwards
en dressing is a battle every morning with a five-year-old
fi viisivuotias haluaa lahjan joka kauppareissulla ja äiti ostaa ettei tule numeroa
fi mummu ja äiti kasvattaa eri tavalla, lapsi käyttää sen hyväks
fi isä ei tiedä milloin voi jättää kahdeksanvuotiaan yksin kotiin ja mitä siitä sovitaan
fi äiti haluais sanoa nelivuotiaalle ilman huutamista, kuka antaa vihjeitä
fi murrosikä iski, onko kännykän vieminen rangaistuksena hyvä
fi kumpikaan ei lyö mutta ei tiedä mitä sitten, kuus vuotias kiroilee
fi vanhempi kysyy kuinka paljon viikkorahaa kolmasluokkalaiselle ja mistä rangaistaan
fi kymppivee valehtelee läksyistä, äiti epävarma miten suhtautua
fi lapsi ei tottele kuin isää, äidin auktoriteetti kadoksissa
fi kuinka puhua kuolemasta tai seksistä ekaluokkalaiselle, äiti arka
fi isä epäilee olevansa liian pehmeä kolmosluokkalaisensa kanssa
sv mommo och mamma uppfostrar olika och barnet utnyttjar det
sv sexåringen svär och mamman vet int hur hon ska reagera
sv hur mycket veckopeng och vilka konsekvenser, tredjeklassisten
sv barnet lyder bara pappan, mamman tvivlar på sig själv
en six-year-old swears and mum does not know how to react
en how much screen time and pocket money for a third grader, insecure dad
en child obeys only his father, mother doubts herself
fi kaksosten vanhemmat ei tiedä milloin komentaa ja milloin antaa olla, kolmivuotiaat
fi isä haukkui lasta tyhmäksi ja häpeää, miten puhua nätimmin seitsemänvuotiaalle
fi kotiintuloajat, synttärit ja netti, 11-vuotiaan vanhempi tarvii vertaistietoa rajoista
# parenting-groups
fi ihmeelliset vuodet ja vanhempainryhmä
fi muiden vanhempien kanssa kasvatusasioista ryhmässä
fi äiti tahtois jutella muiden samassa tilanteessa olevien vanhempien kanssa
fi alkaako syksyllä jokin kurssi vanhemmille joiden lapsi raivoaa
fi onko nepsyvanhemmille omaa porukkaa iltaisin
fi kymmenen kerran ryhmä jossa opetellaan kehumista ja rajoja
fi vanhemmat haluu vertaisia, ei yksilökäyntejä
fi ryhmä eronneille vanhemmille vai teinien vanhemmille, mitä nyt pyörii
fi miten ilmoittaudutaan siihen vanhempien kurssiin
fi maahanmuuttajaäideille ryhmä jossa puhutaan kasvattamisesta Suomessa
fi etänä vanhempien ilta kerran viikossa, lapset saa olla kotona
fi muita vanhempia kuulemaan että en oo ainoa jolla on vaikeaa
fi porukka missä opeteltais rajojen laittoa viisvuotiaalle
sv föräldragrupp om uppfostran
sv mamman vill höra hur andra föräldrar har det
sv ordnas nån kurs för föräldrar ti barn som får utbrott
sv en kvällsgrupp för nepsyföräldrar
sv tio träffar där man övar beröm och gränser tillsammans
sv hur anmäler man sig ti föräldrakursen
sv grupp där man lär sig sätta gränser
en parenting course in a group
en mother wants to hear how other parents manage
en is there a course for parents of explosive kids
en evening group where parents share experiences
en ten sessions to learn praise and limits with other parents
en how do you sign up for the parents' course
en a group where parents learn to set limits
fi murkkuikäisten vanhempia kokoontuu jossain keskiviikkoisin, kuka pitää
fi kymmenen tapaamista muiden kanssa, kotitehtäviä ja videoita lapsen kehumisesta
fi äiti ei halua kahden kesken ammattilaisen kans vaan muitten joilla on samanlaiset kersat
fi tulisieluisten lasten äidit ja isät haluais kokoontua illalla yhdessä
fi somalinkielisten äitien ilta jossa puhutaan lasten kasvatuksesta täällä
fi isät ja äidit mukaan vuorovaikutuskurssiin, onko lastenhoitoa
fi seurakuntasalissa pyörii vanhempien piiri, keneltä kysyn paikkaa
fi koulun vanhempainillassa kysyttiin kurssia rajoista, kuka järjestää
fi onko ryhmää jonka voi käydä netissä kun asutaan metsässä
fi ensikertalaisvanhempien kurssi syksyksi, lapset kaksivuotiaita
sv tonårsföräldrar som träffas på onsdagar, vem håller i det
sv tio gånger med hemuppgifter ihop med andra föräldrar
sv finns det nåt på webben för föräldrar ute på landet att träffas
sv föräldramötet frågade efter en kurs om gränser
en parents of teens meeting on wednesdays, who leads
en a circle for somali speaking mothers about raising kids here
en an online course with other parents because we live far out
# parental-exhaustion
fi äiti ihan puhki, hermot menee lapsille
fi vanhempi uupunut työn ja lasten kans
fi ei jaksa leikkiä eikä laittaa ruokaa, väsynyt äiti
fi äiti sanoi ettei jaksa enää yhtäkään aamua, itki vasuhetkessä
fi isä nukahtaa eteisen lattialle, ollut vuoden ilman lepoa
fi vanhemman pinna katkeaa joka ilta kun voimia ei oo
fi kolmen lapsen äiti haluis vaan kävellä pois kotoa
fi loppuunpalanut vanhempi, sairausloma töistä muttei lapsista
fi yksinhuoltaja istuu autossa tunnin ennen kuin uskaltaa mennä kotiin
fi mä oon ihan poikki näihin lapsiin sanoi iskä
fi pitkään valvottu, äiti tärisee ja unohtelee asioita
fi vanhempi ei iloitse lapsistaan enää, kaikki on suorittamista
fi ruuhkavuodet vei mehut, molemmat vanhemmat romahtamispisteessä
sv mamman är helt slut och skriker på barnen
sv utmattad förälder
sv mamman grät i tamburen och sa att hon int orkar en morgon till
sv pappan somnar sittande, int fått vila på ett år
sv föräldern är slutkörd och tålamodet brister varje kväll
sv hon sitter i bilen en timme innan hon vågar gå in till barnen
sv båda föräldrarna är på gränsen att gå in i väggen
sv båda föräldrarna är helt slut, skriker och orkar inte leka
en mother is burnt out and snaps at the kids
en exhausted parent
en mum cried at pickup and said she cannot do one more morning
en dad falls asleep standing, no rest for a year
en parent sits in the car an hour before going in to the kids
en burnt out, on sick leave from work but not from children
en mother feels no joy with the kids, only surviving
en both parents worn out and shouting
fi kahden koululaisen äiti huutaa jo ennen kuin käsi on ovenkahvalla
fi isä on ollu vuosia ainut aikuinen, ei jaksa enää edes läksyjä
fi erityislapsen vanhemmat vuorottelee yöt ja töissä nukahdellaan
fi päiväkodin eteisessä äiti tuijotti seinään ja unohti kuopuksen saappaat
fi perheessä terve lapsi 7v ja hyvä koti, mutta vanhempi sanoo ettei jaksa olla äiti
fi iskä makasi sohvalla koko viikonlopun ja lapset söi muroja
fi kuka vois auttaa kun koko päivä menee suorittaessa ja pinna poikki
fi viikolla neljä harrastuskyytiä, vanhempi unohti yhden lapsen halliin ja itki
fi työn ja omaishoidon päälle teini, äiti kertoi että haluais vaan nukkua vuoden
fi sijaisopettaja huomasi että vanhempi haki lapsen kolmatta kertaa kyyneleet silmissä
fi äiti pelkää että lyö kouluikäistä kun voimat on niin lopussa
sv hon skriker innan hon ens kommit innanför dörren, två skolbarn
sv pappan låg på soffan hela helgen och barnen åt flingor
sv mamman glömde ena barnet i hallen, för mycket skjutsar, grät sen
sv jag vill bara sova ett år sa mamman till en fjärdeklassist
sv de turas om om nätterna med specialbarnet och somnar på jobbet
en dad lay on the sofa all weekend and the kids lived on cereal
en she forgot one child at the ice rink and broke down, too many errands
en mother of a fourth grader just wants to sleep for a year
fi kuudetta vuotta ilman kesälomaa, kolmosen ja viitosen isä itkee työpaikan vessassa
fi mutsi ei muista millon nukku, koululaiset menee ja tulee, mikään ei tunnu miltään
fi erityislapsi 8v, isä kysy onko normaalia vihata omaa lastaan välillä
# childcare-help
fi lapsenvahti lääkärikäynnin ajaksi
fi muutamaksi tunniksi joku kattomaan lapsia
fi kuka katsois pikkuveljeä sen aikaa kun käydään palaverissa
fi vanhemmille yksi ilta kaksin, lapsenvahtia ei löydy
fi äidillä hammaslääkäri eikä taaperoa voi ottaa mukaan
fi hoitaja kolmeksi tunniksi lauantaille, lapset 2 ja 5
fi isommat sisarukset jonnekin siks aikaa kun synnytetään
fi vahtia tarvitaan häiden ajaksi, ei tunneta täältä ketään
fi maksullinen lastenhoitaja tuntihinnalla, mistä tilataan
fi lapsiparkki kauppareissun ajaksi olis kätevä
fi pääsykokeet perjantaina eikä kukaan voi katsoa lasta
fi äiti haluis jumppaan kerran viikossa, kuka vahtii muksuja
sv barnvakt under läkarbesök
sv vem passar lillebror medan vi är på mötet
sv föräldrarna sku vilja gå ut en kväll men ingen barnvakt hittas
sv mamman har tandläkartid å kan int ta med ettåringen
sv var bokar man en barnskötare för tre timmar
sv storasyskonen nånstans medan babyn föds
en babysitter for a few hours
en who can watch the little brother during our meeting
en parents would like one evening out but no sitter
en mum has a dentist and cannot take the toddler along
en where to book a paid nanny for three hours on Saturday
en siblings need a place while mother gives birth
fi synnytyssairaalaan lähtö voi tulla yöllä, esikoiselle joku tuttu tätsy
fi isän hautajaiset perjantaina, vauvaa ei viedä kirkkoon, kuka katsoo
fi tentti klo 9 ja nelivee ilman hoitoa, yks aamupäivä vain
fi teatteriliput ja lapset 3 ja 6, ei mummoja sadan kilometrin säteellä
fi leikkipuistoon joku tunniksi et äiti pääsis näkölääkäriin
fi torstai-illan vanhempainkokous, lapset mukaan ei saa, vahtia kaivataan
fi häihin kolmeksi päiväksi, pojat 4 ja 9, maksullinen hoitaja
fi äiti käy terapiassa keskiviikkoisin kolmelta, kuka istuu kuopuksen kanssa
fi saako luotettavan nuoren tyttölapsenvahdin viikoksi syyslomalle
fi sunnuntaina ois yks messu missä laulan, kuka kattois kaksoset sen tunnin
fi haluaisin vaan hetken omaa aikaa parturissa, lapselle vahti
sv begravning på fredag och babyn tas int med, vem passar
sv tenten är klockan nio och fyraåringen har ingenstans att va, bara en förmiddag
sv mamman går i terapi på onsdagar, någon som sitter med minsta barnet
sv bröllop i tre dagar och pojkarna är fyra och nio
sv hon får babyn när som helst, någon som kommer om natten till storasyster
en funeral on friday, nobody to sit with the baby
en theatre tickets and no grandparents within a hundred kilometres
en an exam at nine and no one to watch the four-year-old, one morning only
fi äiti menee palkanneuvotteluun, tokaluokkalainen ja kolmonen ei voi olla yksin kahta tuntia
fi lapsenkaitsijaksi eläkeläinen jolla on aikaa, ensi lauantaina sukujuhlat
# sick-child-care
fi sairas lapsi eikä vanhempi pääse töistä pois
fi kuumeiselle lapselle hoitaja kotiin
fi muksulla vesirokko ja äidillä koeaika, ei voi jäädä kotiin
fi lapsi kuumeessa eikä kumpikaan vanhempi pysty olemaan pois töistä
fi oksennustauti tuli yöllä, hoitaja kotiin aamuksi
fi päiväkoti ei ota räkäistä, työnantaja ei anna vapaata
fi onko palvelua joka lähettää hoitajan kun lapsi sairastuu
fi äiti hälytetty töihin ja kolmevuotias korvatulehduksessa
fi sairas lapsi kotona, mummo ei voi tulla tartunnan takia
fi montako päivää saa olla kotona kipeen lapsen kanssa
fi yh-isä menettää keikan jos lapsi on taas kipeä
fi silmätulehdus, tarhaan ei saa mennä, kuka hoitaa kotona
sv sjukt barn och föräldern måste jobba
sv barnet har vattkoppor och mamman är på prövotid
sv magsjuka i natt, nån som kommer hem i morgon bitti
sv dagis tar int emot snorigt barn och jobbet ger int ledigt
sv finns det nån som vårdar ett febrigt barn hemma
sv hur många dagar får man vara hemma med sjukt barn
en ill child and parent must go to work
en child has chickenpox and mother cannot miss work
en fever at home, is there a carer who comes in the morning
en daycare will not take a sick kid and boss gives no leave
en dad loses his gig if the child is ill again
en how many days can a parent stay with a feverish child
fi neljä tuntia lounasvuoroa eikä ketään paikkaamaan, lapsella nousi kuume yöllä
fi korvasärky, tarha soitti hakemaan ja mulla on leikkauspotilas pöydällä
fi syyhy diagnosoitu, hoitopaikka kieltää tulon, huomenna pakko olla töissä
fi opettajana en saa sijaista, oma kuumeinen ekaluokkalainen kotona yksin
fi onko paikkaa josta saa hoitajan aamuksi klo 6 oksentavalle
fi vesirokkoinen 5 v, isällä merivuoro laivalla ja äiti työhaastattelussa
fi palkkaako työnantaja hoitajan kun lapsi sairas ja minulla tärkeä päivä
fi influenssa pyyhkäs koko luokan, omasta ei raski olla viikkoa pois
fi tilapäinen hoitopoissaolo, paljonko palkasta, sairas kaksvuotias
fi flunssainen kolmonen kotona eikä mummo uskalla tulla, tarvitsen hoitajan
sv dagis ringde att jag ska hämta, jag har en patient på bordet
sv vattkoppor femåring, pappan till sjöss och mamman på arbetsintervju
sv nån som kan komma klockan sex när tvååringen kräks
sv hur många dar med lön får man vara hemma med febrigt barn
sv skabb, dagvården vägrar och jag får int ledigt
en daycare called to fetch him with an ear infection, i am mid-shift
en a carer at six in the morning for a vomiting two-year-old
# fathers
fi isä jäi yksin lasten kans ja haluis jutella toisten miesten kans
fi miehille oma ryhmä vanhemmuudesta
fi isä-lapsi-illat
fi tuore isä jää sivuun neuvolassa
fi erotut isät kokoontuu ja jutellaan miten jaksaa
fi yksinhuoltajaisä kaipaa toisia isiä
fi tuore isä kotona vapaalla, ei tunne yhtään toista iskää
fi jotain äijäporukkaa jossa lapset mukana
fi isä kokee että neuvolassa puhutaan vain äidille
fi koti-isä haluais kahville muiden isien kanssa
fi onko lauantaisin isille ja lapsille jotain puuhaa
fi etäisä ei tiedä miten olla lapsen kanssa viikonloppuna
fi nuori isä 19v, oma faija puuttu, mistä mallia
fi mies jäi ulkopuolelle kun vauva syntyi
fi iskäryhmä missä vois jutella isänä olemisesta
fi isät haluis telttaretken lasten kaa
sv pappa ensam med barnen vill prata med andra män
sv pappagrupp
sv skilda pappor träffas
sv nybliven pappa hemma, känner ingen annan farsa
sv finns det nåt på lördagar för pappor å barn
sv pappan känner sig utanför på rådgivningen
sv karlgäng där ungarna får vara med
sv ung pappa på 19 utan egen förebild
sv pappor som träffas och pratar om att vara pappa
en dad alone with the kids wants to talk with other men
en fathers' group
en single dad would like to meet other dads
en new dad at home who knows no other dads
en something on Saturdays for men and their kids
en father feels left out, everything is for mothers
en stay-at-home dad wants coffee with other fathers
en young man of 19 became a father, needs example from others
fi kolme isää tapas hiekkalaatikolla ja kysyivät miksi tapahtumia on vaan mammoille
fi mies jäi vanhempainvapaalle eikä löydä muuta kuin äitien piirejä
fi maahanmuuttajaisä ei tiedä mitä isältä täällä odotetaan, miesten juttuporukka
fi eronneena joka toinen viikonloppu, mitä tehdä lasten kanssa muutakin kuin sisähuvipuisto
fi pitäis saada ukkojen kalareissu tai peliretki jossa kersat mukana
fi vaimo synnytti, mies puhuu vain töistä, kaipais miesporukkaa jossa puhutaan tunteistakin
fi raskaana olevan kumppani jännittää, onko miehille keskustelua odotusaikana
fi isän ja tyttären yhteinen lauantai, järjestääkö kukaan
fi koti-isän vuosi vanhemman vapaalla ja yksinäistä, lenkkikaveri jolla lapsi
fi jätkäporukka jossa isät korjaa polkupyöriä poikien kanssa
sv pappan är ensam karl i sandlådan, var finns andra farsor
sv killar som fått sitt första barn och sitter och dricker kaffe ihop
sv invandrarpappa som undrar vad man väntar sig av en far här
sv pappaledig och trött på att bara möta mammor
sv fiska med ungarna, nån som ordnar för farsor
en expecting dad is nervous, is there a chat for men
en immigrant father asks what is expected from dads here, a men's circle
en dads fixing bikes with their boys, anything like that
# single-parents
fi yh-äiti jolla ei verkostoa
fi yksinhuoltajien yhdistys ja tapaamiset
fi lapsen isä katosi, äiti hoitaa kaiken ihan yksin
fi leskeksi jäänyt isä ja kaksi alakoululaista
fi mistä löytyy muita yksin lapsensa kasvattavia
fi itsellinen äiti, lahjasolulla saatu lapsi, kaipaa samanlaisia
fi ei ole toista aikuista jonka kanssa jakaa päätökset
fi yh-perheille tarkoitettu leiri tai lomapäivä
fi mies lähti kun vauva oli kuukauden, nainen jäi yksin kahden kanssa
fi lähivanhempi hoitaa koulut, neuvolat ja yöt ilman vuorottelijaa
fi yksinodottava miettii miten pärjää vauvan kanssa
fi toinen vanhempi ulkomailla eikä osallistu mitenkään
sv ensamstående mamma utan nätverk
sv barnets pappa försvann och mamman sköter allt själv
sv änkling med två lågstadiebarn
sv läger för familjer med en vuxen
sv ensam om alla beslut, ingen annan förälder finns
sv självvald ensam mamma söker andra likadana
en single parents' get-together
en child's father disappeared, she does everything alone
en widower with two school kids
en camp for families with just one adult
en no other parent to share decisions with
en expecting alone and wondering how to manage
fi mies kuoli työtapaturmassa ja kolme lasta, kokemuksia toisilta
fi hän odottaa kaksosia yksin ja sanoo ettei uskalla edes kuvitella arkea
fi äiti valvoo kuumeisen lapsen ja lähtee aamuun, ei ketään tuuraa
fi ainoan vanhemman porukka, jossa saa puhua siitä että pelkää sairastuvansa
fi avopuoliso muutti toiseen maahan eikä vastaa, arki on yhden ihmisen
fi jouluaatto pelottaa kahden lapsen kanssa ilman muita aikuisia, onko jotain yhteistä
fi ei varaa harrastuksiin eikä seuraa, yksin neljän lapsen kans
sv mannen dog på jobbet, tre barn, andra som varit med om samma
sv väntar tvillingar ensam och vågar int tänka på vardagen
sv julafton med bara två barn och ingen annan vuxen, finns nåt gemensamt
sv rädd att bli sjuk, för vem tar barnen då, ensam mamma
en christmas alone with two kids, is there something shared with others like me
en scared of falling ill because there is no other adult, who else is in that boat
fi kaikki koulun lomat yhden ihmisen harteilla, onko toisia joiden kaa jakaa kyydit ja lounaat
fi yövuorot, lapset ja auton katsastus yhdellä naisella, kukaan ei kysy miten menee
fi lapsi piirsi perheen jossa vaan äiti ja kissa, äiti kaipais samanlaisia perheitä
fi leski-isä istuu juhlissa ainoana ilman paria, kaipais toisia jotka kasvattaa yksin
# grandparents
fi mummi hoitaa lapsenlapsia ja kaipaa tukea
fi isovanhempi ei saa tavata lapsenlasta
fi mummo on huolissaan pojantyttärestä, eikä saa häntä tavata
fi lapsella ei oo isovanhempia lähellä, saiskohan jonkun varamummin
fi vaari hoitaa kolmea lastenlasta ja on ihan poikki
fi eron jälkeen miniä ei päästä enää mummolaan
fi ukki kysyi mitä tekis kun tytär ei huolehdi lapsistaan
fi eläkeläinen haluis ryhtyä lainamummoksi jollekin perheelle
fi isoäiti kasvattaa lapsenlapsiaan ja kaipaa muita samanlaisia
fi mummi maksaa kaiken ja pelkää tyttärenpojan puolesta
fi kylämummi lukemaan lapsille
fi mummu soitti koululle lapsenlapsesta, saako hän tietoja
sv mormor tar hand om barnbarnen
sv farmor är orolig för sonsonen och får int träffa honom
sv barnen har ingen mommo nära, finns det reservmormödrar
sv morfar sköter tre barnbarn och är slut
sv pensionär som sku vilja bli extra mormor
sv fammo undrar va hon kan göra när dottern int sköter barnen
en grandmother raising grandchildren
en grandma worried about her grandson and not allowed to see him
en no grandparents nearby, could there be an extra granny
en grandpa minds three grandkids and is worn out
en retired lady wants to be a granny for some family
en grandmother raises her daughter's children and wants others like her
fi ukki ja mummi ottaneet kolme lastenlasta ku äiti häipyi etelään, ei tukea keneltäkään
fi pojan ex katkas välit, lapsenlapsen synttärit meni ohi
fi kysymys: onko isoisällä oikeus tavata jos vanhemmat kieltää
fi naapurin lapset ja omat lastenlapset, eläkeläinen ehtii hoitaa vielä yhdetkin
fi tytär huutaa lapsilleen puhelimessa niin että mummo kuulee, mitä vaari voi tehdä
fi lapset kysyy miksi heillä ei oo mummia, sellanen ihminen löytyiskö
fi isovanhemmat asuu ulkomailla, lukumummi koululle vierailemaan
fi vaari 71 hoitaa nelivuotiasta tytärtä kokopäiväisesti ja selkä on poikki
fi isoäiti saa elareita vai ei, lapsenlapset asuu luonaan
fi tyttärentytär oireilee ja mumma haluis puhua siitä jonkun kanssa
sv fammo har inte sett barnbarnet sen skilsmässan, födelsedagen gick förbi
sv vår klass sku behöva en läsmormor på onsdagar
sv morfar är sjuttioett och sköter fyraåringen hela dagarna
sv mommo hör dottern skrika i telefonen på ungarna, va kan hon göra
en a reading granny for our class on wednesdays
en grandfather of 71 minds a four-year-old all day and his back is gone
en kids ask why they have no granny, could somebody be one
`;
