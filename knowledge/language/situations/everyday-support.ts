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
`;
