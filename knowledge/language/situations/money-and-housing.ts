/** What people say of the concepts of `lexicon/money-and-housing.ts`. */
export const moneyAndHousingSaid = `
# kela
fi kelan asiakaspalveluun hakemuksen kanssa
fi kelan hakemus jumissa ja päätöstä odotettu viikkoja
fi kela vaatii liitteitä, perhe ei ymmärrä kirjettä
fi kelan yhteyshenkilö ammattilaiselle
sv ansökan till fpa står still, beslut dröjer
sv brev från fpa som familjen inte förstår
en kela application is stuck, decision delayed
en family does not understand the letter from kela
fi oon jonottanu puhelimessa puol tuntia asiakkaan etuuden takia, onko suoraa linjaa
fi perheelle tuli takaisinperintä 1400 e eikä kukaan tajua mistä
fi hakemus palautettu kolmatta kertaa, sama lappu puuttuu muka taas
fi äiti ei pääse omakelaan kun ei oo verkkopankkia
fi maksupäivä meni jo ja tilillä nolla, kuka siellä vastaa
fi kortti lapselle hukkui mökkireissulla
fi mihin lähetän koulun lausunnon etuuspäätöstä varten
fi päätös on niin virkakieltä et luin sen itekin kolmesti
fi yhteisasiakkuus, haluisin kutsua etuuskäsittelijän mukaan palaveriin
fi sairaalamatkan omavastuu täynnä, mistä korvaus taksista
fi etuus lakkasi kun poika täytti 16 eikä kukaan ilmoittanu
sv de kräver tillbaka tusen euro och mamman fattar inte varför
sv handläggaren byts hela tiden och bilagan försvinner varje gång
sv finns det ett nummer för oss yrkesfolk så jag slipper köa med familjen
sv kortet till pojken kom aldrig på posten
sv ersättning för taxiresan till sjukhuset, var ansöker man
en they want eleven hundred euros back and the parents have no idea why
en is there a direct line for professionals about a client's benefit decision
en the child's card never came after we moved
# child-benefit
fi lapsilisä ei tule tilille
fi kenelle lapsilisä maksetaan eron jälkeen
fi yksinhuoltajakorotus
sv barnbidraget har inte kommit
sv vem får barnbidraget efter skilsmässan
en child benefit is not paid
en who gets child benefit after divorce
fi rahat 17. päivä ei tullu äidille vaan exän tilille
fi poika täytti seitsemäntoista, vieläkö siitä maksetaan joka kuukausi jotain
fi lapsi on nyt vuoroviikoin, voiko sen kuussumman jakaa
fi viides lapsi syntyi, nouseeko summa
fi isä asuu virossa töissä ja äiti lasten kans täällä, kumpi maa maksaa
fi sijoitettu lapsi ja kuukausittainen satanen, meneekö perheelle vai kunnalle
fi vauva syntyi viikko sitten, pitääkö sitä erikseen pyytää
fi yksin jäänyt äiti kuuli et saa enemmän per muksu, missä haetaan
fi au pair -vuosi ulkomailla 16-vuotiaalla, katkeeko maksu
fi toiseen kuuhun ei oo näkyny sitä joka lapsesta tulevaa rahaa
sv pengarna den sjuttonde gick till exets konto fast flickan bor hos mamma
sv blir summan större när femte barnet föds
sv kan man dela månadspengen när barnet bor varannan vecka
sv pappan jobbar i norge, vilket land betalar för barnen
sv ensam mamma hörde att man får lite extra per unge
en our son turned seventeen, does the monthly money per child stop now
en newborn is three weeks old, do we have to ask for the monthly payment
en the money for the girl goes to her dad though she lives with me
# parental-allowance
fi vapaiden jakaminen isän ja äidin kesken, vanhempainraha
fi äitiyspakkaus ja raskausraha
fi isyysvapaa, milloin haetaan
fi vauva syntyy elokuussa, kuka neuvoo päivärahojen hakemisessa
sv föräldrapenning och hur dagarna delas
sv moderskapsförpackning
sv bebisen föds i augusti, råd om dagpenning
en parental leave days shared between mum and dad
en maternity package
en baby due in August, advice on allowances
fi isä kysyy montako päivää hän voi olla vauvan kans kotona palkalla
fi mis vaiheessa laatikko vaatteineen haetaan, rv 22
fi yrittäjä-äidin päivät ja paljonko maksetaan nollavuodesta
fi pariskunta haluais olla yhtä aikaa kotona kaks viikkoa synnytyksestä
fi adoptiolapsi haetaan kolumbiasta, saako siitä samat rahat
fi osa-aikanen vapaa, isi kaks päivää viikossa ja äiti kolme
fi laskuri näytti nolla euroa kun oli ollu hoitovapaalla edellisestä
fi opiskelijaäiti, ei työtuloja, mitä saa synnyttäessä
fi vauva syntyi viikolla 27, alkaako ne päivät nyt vai kotiutuessa
fi yksinhuoltaja käyttääkö molempien päivät
fi raskaana siivousaineiden kanssa töissä, pois ennen aikojaan
sv pappan undrar hur många dagar han kan vara hemma utan att förlora lönen
sv lådan med babykläder, i vilken vecka ansöker man
sv studerande väntar barn och har inga inkomster, vad får hon
sv vi vill vara lediga båda två de första veckorna
en how many days can the father stay at home with pay
en self-employed mum wonders what she gets after giving birth
# home-care-allowance
fi jää kotiin hoitamaan alle kolmevuotiasta, mitä rahaa saa
fi kotihoidon tuki ja kuntalisä
sv stanna hemma med barn under tre, stöd
en stays home with an under three-year-old, what money
fi vauva kohta vuoden, äiti ei halua viedä hoitoon vaan olla kotona, paljonko maksetaan
fi mummi hoitais kaksvuotiasta, voiko hän saada siitä jotain
fi kotona kahen alle kolmivuotiaan kans, tuleeko sisaruksesta lisää
fi isä jää metsätöistä kotiin talveksi pikkusen kanssa, millä eletään
fi katkeaako se raha jos lapsi käy kerhossa kolmena aamuna
fi maksaako kunta jotain päälle kun ei tarvita päiväkotipaikkaa
fi kuopus täytti kolme maanantaina, loppuiko tuki siihen
fi esikoinen eskarissa ja pieni kotona, vaikuttaako
fi irtisanoutu töistä hoitaakseen omat muksut itse, onko tähän korvausta
fi voiko ottaa kuukauden työkeikan ja palata taas kotiin pienten luo
sv mormor skulle sköta tvååringen, kan hon få nåt för det
sv vill int ge ettåringen på dagis än, vad lever man på hemma
sv slutar pengarna när minstingen fyller tre
sv lägger kommunen till nåt om vi int tar dagisplats
en i would rather keep my one-year-old at home, is there pay for that
en does the money stop if she attends a club three mornings
# housing-allowance
fi yleinen asumistuki vuokraan
fi vuokra liian iso tuloihin, asumistukea
sv bostadsbidrag till hyran
en help with rent from kela, housing allowance
fi yhiö 780 e kuussa ja tulot 1200, saako siihen mitään helpotusta
fi poika muutti takas himaan, laskettiinko hänen palkka meidän vuokraan
fi tuki pieneni kun äiti sai kesätöitä
fi kämppiksen kans eri sopimukset, haetaanko yhessä
fi maksetaanko suoraan vuokranantajalle ettei mee muuhun
fi omistusasunnon vastike ja korot liikaa yksinhuoltajalle
fi ero tuli, sama kolmio nyt yhdellä palkalla
fi kelalta vaadittiin vuokran korotusilmoitus, perhe ei löydä paperia
fi lämmitys öljyllä maksaa maltaita omakotitalossa, huomioidaanko se
fi sossu neuvoi ensin hakemaan sen vuokraan kuuluvan tuen, mistä
sv hyran äter halva lönen, finns det nåt att söka månatligen
sv samma trea men nu med en lön efter skilsmässan, vem hjälper med boendekostnaden
sv stödet för hyran sjönk när dottern fick sommarjobb
sv kan det betalas direkt till hyresvärden
en rent is 900 and i earn 1300, can i get a monthly contribution
en the amount for our rent dropped after my son started working
# basic-social-assistance
fi perustoimeentulotuki ja hakemuksen liitteet
fi ei yhtään tuloja, toimeentulotukea kelasta
sv grundläggande utkomststöd från fpa
en no income at all, basic social assistance
fi tilillä neljä euroa ja seuraava tulo ehkä kuun lopussa, mikä on se ihan viimeinen
fi karenssissa oleva isä, kaks lasta, vuokra ja ruoka pitäis kattaa jostain
fi normi ei riitä kun lääkkeet otettiin laskelmasta pois
fi tiliotteet kahelta kuulta pyydetty liitteeks, perhe ei ymmärrä miks
fi laskelmaan luettiin mukaan mummon antama satanen
fi maksusitoumus apteekkiin, missä sen saa, kortilla ei rahaa
fi nuori 18 v juuri omillaan, tulot 0, kuka maksaa vuokran ja sähkön
fi kesä tulossa eikä opintolainaa, ei tuloja kolmeen kuukauteen
fi vuokratakuu pitäs saaha että äiti pääsee muuttamaan
fi perheen tulot alle normin mut autosta huomautettiin
fi yksinyrittäjä konkurssissa, ei saa mitään mistään
sv fyra euro på kontot och inga inkomster i sikte
sv räknar de med mormors gåva när de avgör om vi får det sista stödet
sv arton år, nyss flyttat hemifrån och noll inkomst
sv hyresgarantin måste ordnas så mamman får flytta
en he has four euros left and no income until further notice, what is the last resort
en they counted grandma's gift as income and refused
# supplementary-social-assistance
fi rikki menneeseen pesukoneeseen ja silmälaseihin harkinnanvaraista tukea
fi täydentävä toimeentulotuki lastenvaunuihin
fi ehkäisevä toimeentulotuki lapsiperheelle
fi kelan päätös on jo mut raha ei riitä lapsen silmälaseihin
sv kompletterande utkomststöd till tvättmaskin
sv förebyggande utkomststöd
sv fpa har beslutat men pengarna räcker inte till glasögon
en discretionary grant for a broken washing machine
en supplementary assistance for glasses
en kela decided but money is not enough for glasses
fi pakastin hajos helteellä ja ruoat meni, eikä kela korvaa
fi pojan rippipuku, tytön prillit ja rikkinäinen sänky, jotain sossulta
fi hautajaismatka toiseen päähän suomea, perheellä ei varaa
fi muuttokulut kun äiti lähti turvasta uuteen kotiin
fi kela hylkäs patjat, voiko aluelta anoa erityiseen tarpeeseen
fi lasten harrastus katkeaa ilman mailaa, harkinnanvaraista
fi ennaltaehkäsevästi vuokrarästiin ettei mee häätöön
fi tietokone etäkouluun, kone rikki ja perhe köyhä
fi soskun päätös kertaluontoisesta 250 e, kelle lausunto
fi turvaistuin autoon kun vauva syntyy ja tili on miinuksella
fi tapaamismatkat isän luo 400 km, kuka tukee kun kelasta ei
sv frysen gick sönder i värmen, fpa ersätter int
sv flyttkostnaden när mamman lämnade skyddat boende
sv resan till farfars begravning, familjen har int råd
sv bilbarnstol inför förlossningen när kontot är på minus
en freezer broke in the heat wave and the national office says no
en one-off help for moving costs after she left the safe house
# money-does-not-suffice
fi rahat loppuu ennen kuun vaihdetta, lapsille ei osteta talvikenkiä
fi perhe ei selviä laskuista, äiti jättää itse syömättä
fi tili tyhjä ja viikko palkkaan
fi vähävarainen perhe, ei varaa retkimaksuun
fi isä lomautettiin ja menot ei katu
fi äiti itki kaupassa kun kortti ei toiminut
fi lapset syö vain koulussa lämpimän ruuan
fi vanhemmat ei pysty maksamaan sähkölaskua
fi laskut maksamatta eikä rahaa vuokraan
sv pengarna tar slut före månadsskiftet
sv har inte råd med vinterskor åt barnen
sv pappa permitterades och räkningarna hopar sig
sv kortet fungerade inte i butiken
sv har inte råd med elräkningen
en money runs out before the end of the month
en cannot afford winter boots for the kids
en dad was laid off and bills pile up
en card was declined at the till
en cannot pay the electricity bill
fi synttärikutsu jäi väliin kun ei ollu rahaa lahjaan
fi bensa loppu eikä äiti pääse hakemaan lasta harkoista
fi vaipat vaihdetaan vaan kahdesti päivässä, kalliita
fi luokkakuvat palautettiin kun ei pystytty maksamaan
fi opettajana huomaan et luistimia ei oo eikä evästä koskaan mukana
sv pojken lämnade klassfotona tillbaka för de var för dyra
sv bensinen är slut och lönen dröjer, hon kan int hämta från träningen
sv blöjorna räcker int månaden ut
en she waters down the formula because it is so expensive
en boy skipped the birthday party because there was no money for a present
# debt-counselling
fi kirjeitä perintätoimistolta ei uskalleta avata
fi luottotiedot menny ja ulosotto vie palkasta
fi pikavippejä kymmenen, velkajärjestely
fi velat karannut käsistä, miten maksusuunnitelma
fi äiti on ottanu lainaa lainan päälle
fi ulosotto lähetti kirjeen, lainat ja osamaksut
fi perheen maksuhäiriöt ja vippikierre
fi veloista selviäminen suunnitelmallisesti
fi laskut perinnässä ja maksut rästissä
fi perintäkirjeitä tulee joka päivä
sv inkassobrev som ingen vågar öppna
sv betalningsanmärkning och utmätning av lönen
sv lån på lån, skuldsanering
sv utmätning, lån och avbetalningar
sv kan inte betala räkningarna, lån överallt
en debt collectors' letters unopened
en lost credit rating, enforcement takes from the salary
en loans on top of loans
en bailiffs' letter, instalments and loans
fi isä pelannu perheen säästöt ja kortit tapissa, miten tästä noustaan
fi äiti avaa mulle muovikassin täynnä punasia kuoria
fi maksaa kännyköitä viidelle operaattorille osamaksulla
fi nuori 19v tilas kaikkea laskulla ja nyt palkasta viedään kolmannes
fi exän nimissä otettu laina kaatui äidin niskaan
fi pitäs ottaa kaikki luotot yhteen ja päästä pois kierteestä
fi asuntolaina ja kulutusluotot, pankki ei enää jousta
fi tiliote täynnä kymmenen euron vippikuluja
fi asiakas häpeää, 38 000 eri yhtiöille, lapsia kolme
sv hon häller ut en plastkasse med röda kuvert på mitt bord
sv nittonåringen beställde allt på faktura och nu tas en del av lönen
sv exmannen lånade i hennes namn
sv spelat bort sparpengarna, krediterna är fulla
en she emptied a bag of red envelopes on my desk, mostly unopened
en nineteen and already a third of the wage goes to creditors
en the ex took loans in her name and now they call her daily
# food-aid
fi jääkaappi tyhjä, mistä ruokakassi
fi leipäjono ja ruuanjakelu
fi maksuton ateria viikonloppuna
fi perheellä ei mitään syötävää tänään
fi ruokaa ei oo kun palkka tulee vasta perjantaina
fi mistä ilmaista ruokaa tänään lapsiperheelle
sv kylskåpet är tomt, matkasse
sv matutdelning och brödkö
sv ingen mat före lönen
sv familj utan mat i skåpet och lönen kommer först om en vecka
sv inga pengar till mat innan lönen
en fridge is empty, food bag
en free meal, food distribution
en nothing to eat today
en no food until payday
en no money for food before payday
fi äidillä pelkkää puurohiutaletta kaapissa ja kolme lasta viikonlopun yli
fi missä jaetaan kaupoista jääneitä leipiä ja maitoja
fi koululomalla lapsilla ei oo lounasta missään, kotona tyhjää
fi tarttis heti pussin missä ois maitoo ja perunoita
fi isovanhemmat nälissään että lapset saa, saako jostain lahjakorttia kauppaan
fi poika kysyi voisko ottaa koulun jämäpalat mukaan kotiin
fi joululoma ja kaapit kumisee, perhe 6 henkee
fi äidinmaidonkorviketta ei oo varaa ostaa, vauva 3 kk
sv bara havregryn kvar i skåpet och tre barn över helgen
sv var delar man ut överblivet bröd och mjölk
sv under sportlovet får barnen int lunch nånstans
sv pojken ville ta hem skolmatens rester
en only oats left in the cupboard and three kids for the weekend
en during school holidays the children have no lunch
en no money for formula, baby is three months
# clothes-and-goods
fi lapselle tarttis talvihaalaria lahjoituksena
fi käytettyjä lastenvaatteita ja rattaat ilmaiseksi
fi säbä- tai jalkapalloharrastuksen maksuun avustusta, ei varaa kausimaksuun
fi vauvatarvikkeita vähävaraiselle, sänky ja vaunut
fi joululahjoja perheelle jolla ei ole varaa
fi vaunuja ja vaatteita lahjoituksena, vauva syntyy kohta
fi harrastusmaksut, luistimet ja maila liian kalliita
fi ei varaa futiskenkiin eikä seuramaksuun
sv vinteroverall som donation
sv begagnade barnkläder och vagn gratis
sv bidrag till hobbyavgift, har inte råd
sv vagn och kläder som gåva
sv skridskor och hobbyavgifter är för dyra
sv har inte råd med skridskor och avgifter
en donated winter clothes for a toddler
en second-hand pram for free
en help with the season fee for a hobby
en Christmas presents for a poor family
en donated pram and clothes before the birth
en skates and club fees too expensive
en cannot afford football boots and fees
fi poika tulee kouluun isoveljen liian isoissa kengissä, löytyskö mistään sopivia
fi hoitopöytä ja amme jostain kierrätyksestä ensi kuun vauvalle
fi tarttis lasten suksia, laskettelupäivä koululla eikä oo omia
fi mistä saa käytetyn pyörän, matka koululle neljä kilsaa
fi tyttö ei ui kun ei oo uikkareita, perhe tiukilla
fi koulureppu hajos ja kirjat kulkee muovikassissa
sv flickan kommer i storebrors för stora stövlar, finns det nånstans begagnat
sv badbalja och skötbord till januari, nåt cirkulerat gratis
sv skidor till skolans vinterdag, familjen har inga
en his backpack fell apart and he carries books in a plastic bag
en she has no swimsuit so she skips the pool lesson, any second-hand ones
# student-financial-aid
fi opintotuki ja asumislisä
sv studiestöd och bostadstillägg
en student grant
fi amis alkoi ja kotona ei auteta, saako 17-vuotias jotain kuussa
fi lainatakaus ja koulukirjat, lukiolainen ei tiedä mistä
fi poika jätti ammattikoulun, joutuuko maksamaan takas kuukausia
fi äiti opiskelee hoitajaks ja elää lasten kans pelkällä lainalla
fi vanhempien tulot pienentää tukea vaik he ei anna senttiäkään
fi kesätöistä tuli liikaa tienestejä, menikö tulorajan yli
fi koulumatkat lukioon 40 km, mistä korvaus bussikortista
fi vaihtovuosi tanskassa, jatkuuko raha
fi opintopisteet jäi vajaaks ja perintäkirje tuli
fi huoltajakorotus kun opiskelijalla on vauva
sv sjutton, bor på internat i yrkesskolan och föräldrarna hjälper int
sv fick för mycket sommarlön och nu krävs månader tillbaka
sv mamman läser till närvårdare och lever på lån med tre barn
sv studiepoängen räckte int och de drog in månadspengen
en she studies nursing with two kids and lives on loan only
en earned too much in summer, must he return months of his grant
# unemployment-benefit
fi työttömyyspäiväraha ja karenssi
fi jäi työttömäksi, mistä päivärahaa
sv arbetslöshetsdagpenning
en lost his job, unemployment allowance
fi tehdas sulki ja isän liitto maksaa vasta viiden viikon päästä
fi äiti sanoutui irti uupuneena ja nyt sanktio
fi päivät täynnä 400, mitä sen jälkeen tulee
fi lomautuslappu tuli perjantaina molemmille vanhemmille
fi puolikas keikka viikossa, pieneneekö päiväraha enemmän kuin tienaa
fi kassaan ei oltu liitytty, mitä silloin maksetaan
fi hoitovapaalta palatessa ei ollutkaan paikkaa, rahaa heti jostain
fi alle 25 ilman ammattia, sanovat ettei saa penniäkään
fi yrittäjä lopetti parturin ja kysyy onko hänelle mitään päivärahaa
fi hakemuksen neljän viikon jaksot sekottaa asiakkaan täysin
sv varvet sade upp pappan och facket betalar först om fem veckor
sv hon sa upp sig utmattad och får nu ingen dagpenning på länge
sv båda föräldrarna permitterades i fredags
sv hörde int till kassan, vad får man då
en my hours were cut and the factory sent both of us home, what do we live on
en she was not in any fund when the shop closed
# survivors-pension
fi puoliso kuoli, lapsille perhe-eläkettä
sv familjepension efter att pappan dog
en pension for children after father's death
fi isä hukkui juhannuksena, lapset 4 ja 9, mitä heille maksetaan
fi leski kolmen alaikäsen kans, joku kuukausittainen raha vainajan jälkeen
fi avopuoliso kuoli eikä oltu naimisissa, saako lapsi mitään
fi äiti menehtyi syöpään ja tyttö 17v asuu enossa, tuleeko hänelle jotain
fi edesmenneen isän yrittäjävakuutus, lapselle hakemus tekemättä
fi opiskelija 19v menetti molemmat, jatkuuko kuukausiraha
fi diakonissana autan leskeä, mikä lappu kelaan ja mikä eläkeyhtiöön miehen kuoltua
fi eksä kuoli, elarit loppui, mitä tilalle
fi ulkomailla kuolleen isän perheelle kuuluva raha
sv pappan drunknade i somras, barnen fyra och nio, vad har de rätt till
sv sambon dog och de var inte gifta, får dottern nåt
sv änka med tre små, finns det nån månadspeng efter maken
sv flickan är sjutton och mamma gick bort i cancer, hon bor hos mostern
sv underhållet slutade när exet dog, vad ersätter det
en father drowned in june, what monthly money do the kids get now
en they were not married when he died, is the daughter entitled to something
# homelessness
fi perhe nukkuu autossa
fi asunnoton äiti lapsen kanssa, yösija
fi kiertelee kavereiden sohvilla, ei omaa osoitetta
sv familjen sover i bilen
sv bostadslös, ingenstans att sova
en family sleeps in the car
en sofa surfing, no address of their own
fi äiti ja vauva nukkunu kolme yötä sairaalan aulassa
fi poika 19v telttailee metsässä koulun takana
fi avaimet vietiin eilen ja tavarat kadulla, yöksi ei mihinkään
fi tulipalo vei talon, viis henkee liikuntahallissa
fi isä asuu työmaakopissa eikä voi ottaa lapsia viikonlopuksi
fi exä potki ulos pakkaseen, kassi ja tyttö mukana
fi nukkuvat vuoron perään asuntoautossa huoltoaseman pihassa
fi nuori pyörii rautatieasemalla aamuun asti kun ei oo kotia
fi vankilasta vapautuva äiti, ei osoitetta mihin mennä lasten kans
sv mamman och babyn har sovit tre nätter i sjukhusets aula
sv elden tog huset och fem personer sover i gymnastiksalen
sv nittonåringen tältar i skogen bakom idrottsplan
sv pappan bor i en barack och kan int ta barnen till helgen
en they live in a camper at the petrol station
en released from prison on friday with no address to go to
en pregnant and sleeps in the stairwell
# eviction
fi isännöitsijä uhkaa et perhe lentää pihalle
fi vuokra kolmatta kuuta maksamatta, häätö tulossa
fi ulosottomies tulee tyhjentämään kämpän
fi vuokrasopimus purettiin häiriöiden takia
fi häätöpäivä ens viikolla, lapsiperhe
fi vuokranantaja irtisanoi ja kertoi vaihtavansa lukot
fi vuokra rästissä ja häätö uhkaa
fi vuokranantaja lähetti häätövaroituksen
sv hyran obetald tre månader, vräkning hotar
sv hyresvärden hotar kasta ut familjen
sv vräkningsdag nästa vecka
en rent unpaid for three months, eviction coming
en landlord threatens to throw the family out
en eviction day next week with kids
fi lappu ovessa et pitää olla pois ensimmäiseen mennessä, kolme lasta
fi käräjäoikeus tuomitsi muuttamaan, perhe ei pakannu mitään
fi lukkoseppä tilattu perjantaille klo 9
fi omistaja haluaa asuntonsa takas ja perhe saa lähteä
fi yhtiö purkaa sopimuksen teinin bileiden takia
fi voiko sossu pysäyttää sen et heidät laitetaan kadulle
fi haastemies toi paperit, rästiä 2900
sv lapp på dörren att de ska vara ute den första
sv låssmeden kommer fredag klockan nio
sv tingsrätten dömde dem att flytta men ingen har packat
sv de måste ut för att tonåringen ordnat fester
en note on the door says they must be out by the first
en locksmith comes on friday and nobody has packed
en court ordered them to leave, can it be stopped
# rental-housing
fi perhe tarvii isomman vuokra-asunnon
fi kunnan vuokrakämppään hakemus
fi kaupungin asunto lapsiperheelle
sv familjen behöver en större hyreslägenhet
sv kommunens hyresbostäder
en family needs a bigger flat from the municipality
en apply for council housing
fi seitsemän hengen perhe kahdessa huoneessa, kerrossängyt keittiössä
fi luottotiedot pilalla ja kukaan yksityinen ei suostu antamaan kämppää
fi eron jälkeen isän pitäs löytää kolmio samasta koulupiiristä
fi jono vuoden, hakemus pitäis päivittää kuulemma kolmen kuun välein
fi alakertaan tai hissitaloon, vaunut ei mene nelosiin
fi homeoireinen perhe haluaa pois, mistä uus koti edullisesti
fi äiti lähti turvasta eikä tiedä missä haetaan asuntoa
fi 18v aikuistuva lastenkodista, yksiö elokuuksi
fi kuka myöntää kaupungin omia asuntoja, puhelinnumero
fi soluasunto vaihtoon kun vauva tulee
sv sju personer i två rum, våningssäng i köket
sv betalningsanmärkning så ingen privat hyr ut åt dem
sv pappan söker trea i samma skolområde efter separationen
sv ska ansökan förnyas var tredje månad, vem svarar på det
en seven people in two rooms and a bunk bed in the kitchen
en bad credit so private landlords say no, where else to apply
# housing-advice
fi naapuririita ja melu, lapset juoksee yläkerrassa
fi kodissa hometta ja taloyhtiö ei tee mitään
fi hamstraa, koti täynnä tavaraa, asumisen pulmat
fi vuokrarästejä kertyny ja pelko kodin menetyksestä
fi perheelle tuli varoitus taloyhtiöltä
fi miten vältetään asunnon menetys, maksusuunnitelma vuokranantajan kans
sv grannbråk om oljud
sv mögel i lägenheten
sv hyresskulder och rädsla att förlora hemmet
sv varning från bolaget
sv hyresvärden hotar säga upp, obetalda hyror
en neighbours complain of noise
en mould in the flat and landlord does nothing
en rent arrears and fear of losing the home
en housing company gave the family a warning
fi yläkerran mummo hakkaa patteria joka ilta kun taapero juoksee
fi roskat rappukäytävässä ja perhe saa huomautuksia
fi parvekkeella grillataan, isännöitsijä soittanut jo kahdesti
fi eivät osaa käyttää pesutupaa eikä lajitella, naapurit kimpussa
fi kylppärin silikoni mustana ja lapsella yskä, kuka vastaa
fi sähköt nimeämättä ja vuokrasopimus hukassa, joku kävis läpi kotona asumisen asiat
fi eka oma kämppä 18v, ei tiiä mitä talossa saa ja ei saa
fi koira haukkuu päivät ja naapurit tehny valituksen perheestä
sv grannen bankar i elementet varje kväll när tvååringen springer
sv första egna lyan och han vet int vad som hör till att bo
sv soporna i trappan, bolaget har skickat anmärkning
sv badrummet är svart i hörnen och barnet hostar
en the neighbour bangs on the pipe whenever our toddler runs
en they do not know how to use the laundry room or sort waste, the house complains
# employment-services
fi pitkäaikaistyötön äiti haluais takaisin työelämään
fi työttömän työnhakijan palkkatuki ja kurssit
fi työllisyyspalveluihin ilmoittautuminen
sv arbetssökande, sysselsättningstjänster
sv långtidsarbetslös vill tillbaka till jobb
sv mamman söker jobb efter hemmaåren
en long-term unemployed mother wants to work again
en register as a jobseeker
fi kymmenen vuotta kotona viiden lapsen kans, ei uskalla soittaa minnekään hakemukseen
fi isän trukkikortti vanhentunut, kuka maksaa uuden
fi työhaastattelu huomenna eikä oo mitään cv:tä, 41-vuotias äiti
fi työkokeilu kaupassa, kuka tekee sopparin
fi perheen isä jäi ilman hommia kun telakka hiljeni, mistä uutta
fi velvoite hakea neljää paikkaa kuussa ahdistaa uupunutta
fi avioeron jälkeen pitäs kouluttautua uuteen ammattiin tuella
fi maahan muuttanut insinööri pesee lattioita, miten oman alan töihin
fi osatyökykyinen äiti, selkä hajalla, minkälaista työtä löytys
sv hemma i tio år med fem barn och vågar int ringa en enda arbetsgivare
sv truckkortet har gått ut, vem betalar ett nytt
sv arbetsprövning i butik, vem gör kontraktet
sv ingenjören tvättar golv, hur får han jobb i sin egen bransch
sv hon måste söka fyra platser i månaden och orkar inte
en ten years at home with five kids, who helps her back into paid work
en interview tomorrow and she has never written a cv, forty-one
`;
