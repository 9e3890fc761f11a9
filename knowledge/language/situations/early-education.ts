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
`;
