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
# child-benefit
fi lapsilisä ei tule tilille
fi kenelle lapsilisä maksetaan eron jälkeen
fi yksinhuoltajakorotus
sv barnbidraget har inte kommit
sv vem får barnbidraget efter skilsmässan
en child benefit is not paid
en who gets child benefit after divorce
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
# home-care-allowance
fi jää kotiin hoitamaan alle kolmevuotiasta, mitä rahaa saa
fi kotihoidon tuki ja kuntalisä
sv stanna hemma med barn under tre, stöd
en stays home with an under three-year-old, what money
# housing-allowance
fi yleinen asumistuki vuokraan
fi vuokra liian iso tuloihin, asumistukea
sv bostadsbidrag till hyran
en help with rent from kela, housing allowance
# basic-social-assistance
fi perustoimeentulotuki ja hakemuksen liitteet
fi ei yhtään tuloja, toimeentulotukea kelasta
sv grundläggande utkomststöd från fpa
en no income at all, basic social assistance
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
# student-financial-aid
fi opintotuki ja asumislisä
sv studiestöd och bostadstillägg
en student grant
# unemployment-benefit
fi työttömyyspäiväraha ja karenssi
fi jäi työttömäksi, mistä päivärahaa
sv arbetslöshetsdagpenning
en lost his job, unemployment allowance
# survivors-pension
fi puoliso kuoli, lapsille perhe-eläkettä
sv familjepension efter att pappan dog
en pension for children after father's death
# homelessness
fi perhe nukkuu autossa
fi asunnoton äiti lapsen kanssa, yösija
fi kiertelee kavereiden sohvilla, ei omaa osoitetta
sv familjen sover i bilen
sv bostadslös, ingenstans att sova
en family sleeps in the car
en sofa surfing, no address of their own
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
# rental-housing
fi perhe tarvii isomman vuokra-asunnon
fi kunnan vuokrakämppään hakemus
fi kaupungin asunto lapsiperheelle
sv familjen behöver en större hyreslägenhet
sv kommunens hyresbostäder
en family needs a bigger flat from the municipality
en apply for council housing
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
# employment-services
fi pitkäaikaistyötön äiti haluais takaisin työelämään
fi työttömän työnhakijan palkkatuki ja kurssit
fi työllisyyspalveluihin ilmoittautuminen
sv arbetssökande, sysselsättningstjänster
sv långtidsarbetslös vill tillbaka till jobb
sv mamman söker jobb efter hemmaåren
en long-term unemployed mother wants to work again
en register as a jobseeker
`;
