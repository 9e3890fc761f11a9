/** What people say of the concepts of `lexicon/pregnancy-and-baby.ts`. */
export const pregnancyAndBabySaid = `
# maternity-clinic
fi raskaana ja haluais ensimmäisen käynnin
fi plussa testissä, mihin varataan aika
fi odottavan äidin seurantakäynnit ja ultra
fi raskausviikkoja kymmenen eikä oo vielä käyny missään
fi verenpaine koholla odottaessa, kätilö tai terkka
fi plussasi juuri, yksin ilman kumppania
fi raskaus todettu lomalla, ilmoittautuminen
fi kaksi viivaa testissä, mihin ekaks varataan aika
fi rv 12 eikä oo käyny missään vielä
fi odottava äiti kysyy verenpaineesta ja turvotuksesta
fi kuukautiset jääny pois ja pahoinvointia, haluaa pitää
fi vauvan liikkeet tuntuu vähäisiltä viikolla 30
fi turvapaikanhakija raskaana, ensimmäinen käynti ja tulkki
fi raskausajan sokerirasitus poikkeava
fi äitiysavustuspakkaus vai raha, todistus tarvitaan
fi jälkitarkastus synnyttäneelle, missä tehdään
fi 17v tyttö raskaana ja aikoo pitää lapsen
sv gravid och vill boka första besöket
sv tio veckor på väg och inte varit någonstans
sv blivande mammas kontroller
sv just fått positivt test
sv två streck på testet, var bokar man första tiden
sv i vecka tolv och int varit nånstans
sv väntande mamma me högt blodtryck och svullnad
sv intyget för moderskapsunderstödet saknas
sv 17-åring som är gravid och vill behålla barnet
en pregnant and needs the first appointment
en ten weeks along and not seen by anyone
en expectant mother's check-ups
en positive test, where to register
en two lines on the test, where to book first visit
en twelve weeks along and not seen anyone yet
en expecting mother asks about blood pressure and swelling
en sugar test was abnormal in week 26
en asylum seeker expecting, first check with interpreter
# child-clinic
fi vauvan paino ei nouse ja punnitus
fi nelivuotistarkastus, kenelle aika
fi taaperon kasvukäyrä ja rokotukset
fi puolivuotiaan tarkastus jäi väliin
fi lastenneuvolaan muuton takia uusi terkka
fi pikkulapsen kehitys mietityttää, neuvolan seuranta
fi kolmikuisen ihottuma ja rokotus
fi 18 kuukauden tarkastus
fi lapsi 3v ei kasva, neuvolakäynti
fi yksivuotias ei nouse seisomaan, pitääkö huolestua
fi paino ei nouse kolmikuisella, missä punnitaan
fi neljävuotistarkastus jäi väliin kun muutettiin
fi taapero ei opi potalle vaikka kolme täyttää
fi mitä sanottiin kasvukäyrästä, hyppäs alas
fi puolivuotiaan kiinteät, milloin aloittaa
fi 2v ei sano kuin mama, mitä terkkari sanoo
fi ihottumaa pyllyssä vauvalla, kysytään hoitajalta
fi laajassa terveystarkastuksessa huolta viisivuotiaasta
fi perhe ei tullut pienen tarkastukseen kolmeen kertaan
sv babyns vikt går inte upp, vägning
sv fyraårskontroll
sv sexmånaderskontrollen missades
sv artonmånaderskontroll
sv trettonmånaders utslag och vaccin
sv ettåringen ställer sig int upp, ska man oroa sig
sv trillat på tillväxtkurvan, var väger man babyn
sv fyraårskontrollen uteblev när vi flyttade
sv när börjar man me fast föda åt halvåringen
sv treåringen kan int gå på pottan
en baby is not gaining weight, needs weighing
en four-year check-up
en toddler's growth and vaccinations
en eighteen-month check
en rash and vaccine for a three-month-old
en one-year-old does not stand up, should we worry
en three month old not gaining, where to weigh
en we missed the four year check when moving
en when to start solid food for a six month old
en parents did not come to toddler check three times
# clinic
fi neuvolan ajanvaraus ja puhelinaika
fi neuvolan terkka ei vastaa
fi neuvolan ajanvarauksen numero
fi millon neuvolan puhelinaika on
fi pitääkö siirtää neuvola-aika kun isä haluaa mukaan
fi kumpaan neuvolaan kuulutaan uudella osoitteella
fi neuvolassa jonotan puhelimessa eikä kukaan vastaa
fi voiko neuvolan vaihtaa toiseen toimipisteeseen
fi neuvolan terkka vaihtui, kuka on meidän uusi
fi netissä varattava neuvola-aika ei onnistu tunnuksilla
fi jätin soittopyynnön neukkaan eikä oo soitettu
fi neuvolakortti hukkui
sv rådgivningens tidsbokning
sv numret ti rådgivningens tidsbeställning
sv till vilken rådgivning hör vi på nya adressen
sv rådgivningskortet är borta
sv ingen svarar på rådgivningen när man ringer
sv kan man byta rådgivning
en clinic appointment line for families
en phone time of the neuvola clinic
en which neuvola do we belong to at our new address
en clinic nurse changed, who is ours now
en can we switch neuvola
en lost our clinic card
# family-planning
fi kierukka ja ehkäisy synnytyksen jälkeen
fi ei enää lisää lapsia, ehkäisyneuvola
fi kumi repesi lauantaina, mitä pitää tehdä
fi kuukautiset kaks viikkoa myöhässä eikä lasta haluta
fi 15v tyttö tahtois pillerit ettei äiti saa tietää
fi kierukan vaihto mistä
fi ei haluta enempää lapsia, mitä vaihtoehtoja miehelle
fi kaksi vuotta yritetty eikä tärppää
fi vahinkoraskaus ja harkitsee keskeyttämistä
fi pillereistä migreeni, joku muu keino
fi imettävälle sopiva keino ettei tuu heti uutta vauvaa
fi ilmaiset e-pillerit alle kakskytviis, missä
sv preventivmedel efter förlossningen, spiral
sv gummit sprack i lördags, va gör man
sv mensen två veckor sen och vill int ha barn
sv 15-åring som vill ha piller utan att mamma vet
sv försökt bli gravid i två år
sv var byter man spiral
en contraception after birth, coil
en condom broke on Saturday, what to do
en period is late and she does not want a baby
en girl 15 wants the pill without mum knowing
en trying for two years with no luck
en where to change an iud
# childbirth
fi synnytyspelko, pelkää sektiota
fi lapsivuodeosastolla ja synnytystapa-arvio
fi synnytys edessä ja pelottaa kauheesti
fi pelkää niin paljon synnyttämistä että tahtoo sektion
fi edellisestä lapsesta jäi kauheat muistot salista
fi supistuksia viiden minuutin välein, mihin soitetaan
fi ei kielitaitoa ja synnytys lähellä, saako doulan
fi toivelista siitä miten vauva saa tulla, kuka käy läpi
fi lapsivedet meni, lähdetäänkö
fi miehen osallistuminen leikkaussalissa
fi lähin synnytyssairaala on tunnin ajon päässä, jännittää
fi ammeessa tai istukan kanssa, haluais luonnollisesti
fi itkee kun ajattelee sitä h-hetkeä, laskettu aika kuukauden päästä
sv rädd för förlossningen
sv förlossningsrädsla och kejsarsnitt
sv så rädd för att föda att hon vill ha snitt
sv hemska minnen från salen förra gången
sv värkar var femte minut, vart ringer vi
sv en timmes körning till BB, det skrämmer
sv kan man få doula om man int kan språket
en terrified of giving birth
en fear of labour
en so scared of labour she asks for a section
en bad memories from the last delivery haunt her
en contractions every five minutes, who to call
en hospital is one hour away and waters broke
en a doula for a mother without the language
# birth-preparation
fi ensimmäistä odottaville kurssi vanhemmaksi
fi perhevalmennus isille ja äideille ennen vauvan tuloa
fi ensikertalaiset haluais oppia kylvettämään vauvan ja hengitystekniikkaa
fi iltakurssi tuleville vanhemmille, milloin alkaa
fi esikoista odottava pari kaipaa muita odottajia
fi opetellaan vaipanvaihtoa ennen syntymää
fi verkossa katsottavat videot tuleville äideille ja isille
fi mitä laitosreppuun ja miten puoliso voi tukea, jossain kerrotaan?
fi englanniksi tunteja raskaana oleville
fi perhevalmennuksen seuraava ryhmä
fi tutustumiskäynti sairaalan osastolle ennen h-hetkeä
fi miten parisuhde muuttuu vauvan myötä, jotain valmennusta
sv kurs för dem som väntar sitt första barn
sv familjeförberedelse
sv förstföderskor vill lära sig bada baby och andas rätt
sv kvällskurs för blivande föräldrar
sv öva blöjbyte innan babyn föds
sv par som väntar sitt första och vill träffa andra väntande
sv besök på avdelningen innan det är dags, ordnas det
en class for first-time parents-to-be
en first-timers want to learn bathing a baby and breathing
en evening class for parents-to-be
en classes in English before the baby arrives
en couple expecting their first wants to meet others expecting
en tour of the ward and tips on how partner helps
# breastfeeding
fi imetys ei onnistu, rinnat kipeät
fi maito ei riitä, vauva hermostuu rinnalla
fi rinnanpää haavoilla
fi pulloruokinnasta takaisin rinnalle
fi tissit kivikovat ja kuume nousi
fi vauva huutaa rinnalla eikä saa otetta
fi maito ei tunnu riittävän, lisämaitoa jo kolmannes
fi haavaumat nänneissä, jokainen syöttö on kipua
fi äiti haluis lopettaa täysin, miten alas ajetaan
fi rintakumista eroon pääseminen
fi onko lääke turvallinen kun vauva syö rintaa
fi kireä kielijänne ja imu heikko
fi tissitakiainen yksvuotias, miten vierottaa
fi vertaisäitejä jotka tietää pumppaamisesta
sv amningen fungerar inte, ont i brösten
sv mjölken räcker inte
sv bröstet är stenhårt och feber
sv babyn skriker vid bröstet och får int tag
sv mjölken räcker int till, ger ersättning
sv såriga bröstvårtor, varje matning gör ont
sv hur slutar man amma en ettåring
en breastfeeding hurts, baby will not latch
en not enough milk
en breasts rock hard and a fever
en baby screams and cannot latch
en milk does not seem enough, giving formula
en sore nipples, each feed hurts
en how to wean a one-year-old from nursing
# baby-family-exhaustion
fi äiti itkee kun vauva huutaa eikä tunnu saavan yhteyttä
fi synnytyksestä kaks kuukautta, alakulo ja tyhjä olo
fi tuore äiti ei jaksa nousta eikä iloitse vauvasta
fi baby blues ei mene ohi
fi vanhemmat valvoo yöt ja riitelee, vauva itkuinen
fi isä uupunut koliikkivauvan kanssa
fi äidillä pelottavia ajatuksia vauvan satuttamisesta
fi äiti ei halua pitää vauvaa sylissä
fi synnytyksen jälkeen ahdistus ja unettomuus, imeväinen
fi vauvaperheessä äiti romahti
fi odottavan äidin masennus
fi kuukauden ikäisen äiti itkee eikä tunne iloa
fi epds-pisteet koholla, äiti vähättelee
fi öitä valvottu kaks kuukautta, vauva koliikki ja isä töissä
fi pelottaa että satuttaa vauvaa kun on niin väsynyt
fi vauva-arki murskas kaikki haaveet, tuore äiti musertuu
fi synnytyksestä kolme viikkoa ja äiti ei nouse sängystä
fi isäkin alakuloinen vauvan tulon jälkeen
fi tuore äiti ahdistuu jokaisesta itkusta ja tarkistaa hengitystä
fi pikkuvauvaperhe, ei tukijoukkoja, molemmat zombeja
fi äiti toivoo ettei vauvaa olis koskaan syntynyt
sv nyblivna mamman gråter hela dagarna
sv tom och nedstämd efter förlossningen
sv orkar inte med bebisen
sv pappan är slut av kolikbebisen
sv mamman vill inte hålla babyn
sv ångest och sömnlöshet efter förlossning
sv gravid och deprimerad
sv mamma ti en månad gammal baby gråter och känner ingen glädje
sv höga poäng på epds men hon viftar bort det
sv kolik i två månader och pappan på jobb
sv rädd att hon ska skada babyn av trötthet
sv nybliven mamma stiger int upp efter förlossningen
sv mamman orkar inte med bebisen och gråter hela dagarna
sv sex veckor efter förlossningen, känner inget för babyn
en new mother cries all day and feels nothing for the baby
en low mood since giving birth
en exhausted parents with a screaming newborn
en scary thoughts about harming the baby
en mother will not hold the baby
en anxiety and insomnia after delivery
en pregnant and depressed
en mother of a one month old cries and feels no joy
en high score in the postnatal mood form
en colic for two months and partner at work
en afraid she will hurt the baby because so tired
en new dad low after the birth too
en mom with a 6 week old cries all day and feels nothing
# baby-sleep
fi puolivuotias herää tunnin välein
fi unikoulu, vauva ei nuku omassa sängyssä
fi perhe ei oo nukkunu kuukausiin, 8 kk heräilee
fi nukahtaminen kestää tunteja, taapero
fi puolvuotias herää tunnin välein tissille
fi ysikuinen nukahtaa vain rattaisiin
fi vauva kukkuu kahdelta yöllä kolme tuntia
fi tassutellaan vai annetaanko huutaa, kuka opettaa
fi päiväunet ei onnistu kun vauva herää pienestäkin
fi kaksivuotias kiipee sängystä sata kertaa ennen nukahtamista
fi ammattilainen yöksi opettamaan lasta nukkumaan
fi perheen yöt pilalla kun taapero herää huutamaan
fi nukutus kestää kolme tuntia joka ilta
fi yösyötöistä luopuminen kahdeksankuisella
sv sexmånaders vaknar varje timme
sv sömnskola, babyn sover inte
sv halvåringen vaknar varje timme
sv somnar bara i vagnen
sv babyn är vaken från två ti fem på natten
sv nattningen tar tre timmar varje kväll
sv hur slutar man me nattmål åt åttamånaders
en baby wakes up every hour
en sleep training for an eight-month-old
en six month old wakes up every hour
en baby only falls asleep in the pram
en bedtime takes three hours nightly with the toddler
en how to stop night feeds at eight months
en awake from two until five, who teaches sleeping
# early-interaction
fi vauva ei ota katsekontaktia, äiti etäinen
fi varhainen vuorovaikutus äidin ja vauvan välillä huolettaa
fi äiti ei osaa lukea vauvan viestejä
fi äiti ei katso vauvaa silmiin eikä juttele sille
fi vauva tuntuu vieraan lapselta, sanoo äiti
fi kahdeksankuinen ei hae kontaktia eikä hymyile takaisin
fi äidin ja vauvan välit etäiset pitkän keskola-ajan jälkeen
fi vauva kääntää pään pois aina kun äiti lähestyy
fi mekaanista hoitamista, ei sylittelyä eikä ääntelyä vauvalle
fi taapero menee kenen tahansa syliin eikä etsi vanhempaa
fi ei osaa lukea vauvan viestejä, nälkä ja väsymys menee sekaisin
fi vanhemmat käsittelee vauvaa kovakouraisesti, sävy kireä
fi lapsi ja adoptioäiti ei löydä toisiaan
sv samspelet mellan mamma och baby oroar
sv babyn möter inte blicken
sv mamman ser int babyn i ögonen å pratar int me hen
sv babyn känns som nån annans, säger hon
sv åttamånaders ler int tillbaka och söker int kontakt
sv vänder bort huvudet när mamman kommer nära
sv småbarnet går i famnen på vem som helst
en baby avoids eye contact, mother is distant
en bonding between mother and baby is a worry
en mother does not look at or talk to her baby
en says the baby feels like a stranger's
en eight month old does not smile back or seek contact
en parents handle the infant roughly, tense tone
en toddler goes to anyone and never looks for mum
# mother-child-home
fi ensikotiin äiti ja vastasyntynyt, ympärivuorokautinen tuki
fi nuori äiti ei pärjää vauvan kanssa yksin kotona, asuminen
fi nuori äiti ja vastasyntynyt, ei pärjää kotona ilman ympärivuorokautista apua
fi harkitaan että äiti muuttaa vauvan kanssa laitokseen opettelemaan hoitoa
fi sosiaalityön jakso vauvaperheelle asuen siellä
fi odottaja jolla ei lapsen kanssa kotiinpaluu turvallista ilman valvontaa
fi äidin kyky hoitaa vauvaa arvioitava yötäpäivää
fi kuinka kauan vauvaperhe asuu siellä ja saako isä olla mukana
fi päiväryhmä vauvaperheille joissa monia vaikeuksia
fi vauvan kotiuttaminen sairaalasta viivästyy, tuettu asumispaikka perheelle
fi alaikäinen äiti, omat vanhemmat ei auta, asumista vauvan kanssa
fi kokeillaanko kotia ennen sijoitusta, äiti ja vauva yhdessä yksikössä
sv mödrahem för mamma och nyfödd
sv ung mamma klarar int babyn hemma utan stöd dygnet runt
sv flytta in me babyn nånstans där man lär sig sköta
sv får pappan bo me mamman å babyn på enheten
sv bedömning dygnet runt av hur hon sköter den nyfödda
sv minderårig mamma utan hjälp, boende me baby
en residential home for mother and newborn
en young mother cannot manage newborn at home without round the clock support
en live-in place where she learns to care for the baby
en may the dad stay there with mother and infant
en assess day and night how she cares for the newborn
en day group for families with a baby and many difficulties
# multiples-and-preterm
fi kaksosvauvat, kädet ei riitä
fi keskonen pääsi kotiin
fi kolmoset syntyi, apua arkeen
fi vauva syntyi viikolla 28 ja on vielä teholla
fi kolmoset kuukauden päästä, muita samanlaisia perheitä
fi kaksi vauvaa yhtaikaa itkee, miten imettää molempia
fi keskolan jälkeen kotiin, pelottaa hengitys
fi tuplarattaat ja tuplamäärä vaippoja, monikkovanhempien porukka
fi etuajassa tullut lapsi, korjattu ikä ja kehitys
fi tuliko siellä kaksi sydänääntä, äiti shokissa
fi 900-grammaisena syntynyt menossa eskariin
fi identtiset ekaluokkalaiset, samaan vai eri luokkaan
fi isosisaren vointi kun vanhemmat kulkee keskolassa
sv tvillingar, händerna räcker inte till
sv för tidigt född kom hem
sv babyn kom i vecka 28 och ligger på intensiven
sv trillingar om en månad, andra likadana familjer
sv hur ammar man två på en gång
sv rädd för andningen efter prematuravdelningen
sv identiska ettor, samma klass eller olika
en twins and not enough hands
en premature baby came home
en baby born week 28 still in intensive care
en triplets due next month, other families like that
en how to nurse two at once
en scared about breathing after coming home from the neonatal ward
en came ten weeks early, corrected age and development
# child-loss
fi vauva kuoli kohtuun
fi keskenmeno ja suru
fi vanhemmat menettivät lapsensa
fi kätkytkuolema
fi vauva kuoli kohtuun viikolla 34
fi kätkytkuolema perheessä, päiväkoti haluaa tietää miten tukea
fi kolmas keskenmeno ja pari murtuu
fi lapsensa haudanneet vanhemmat etsii muita jotka tietää
fi liikenteessä menehtyi heidän seitsemänvuotias
fi tyhjä sänky ja vauvanvaatteet, äiti ei pysty puhumaan
fi syöpään kuollut poika, isä ei pääse eteenpäin
fi luokkakaveri kuoli, sen lapsen vanhemmat romahti
fi sukulaiset välttelee kun oma lapsi kuoli
fi keskeytys sikiön vamman takia ja suru jäi
sv missfall och sorg
sv föräldrar som förlorat sitt barn
sv babyn dog i magen i vecka 34
sv plötslig spädbarnsdöd i familjen
sv tredje missfallet och paret är förkrossat
sv föräldrar som begravt sitt barn söker andra
sv sjuåringen omkom i trafiken
en miscarriage, parents grieve
en stillborn baby
en baby died in the womb at 34 weeks
en cot death in the family, how can nursery support
en third miscarriage and they are broken
en parents who buried a son look for others
en seven-year-old killed in traffic, mother cannot move on
# vaccination
fi rokote jäi väliin, mistä tuhkarokko
fi influenssarokotus lapselle
fi vanhemmat ei halua rokottaa
fi mitä piikkejä saa puolen vuoden iässä
fi vanhempi kieltää kaikki piikit, terkkarin neuvo
fi ulkomailta muuttanut lapsi, sarja kesken
fi hpv kuudennella, pitääkö antaa lupa
fi influenssapiikki raskaana olevalle
fi kuume ja turvonnut reisi piikin jälkeen
fi tuhkarokkoa liikkeellä, onko suojassa alle vuoden ikäinen
fi kortti kadonnut, mistä näkee mitä on annettu
fi matka Thaimaahan, mitä lapsille
fi pistopelkoinen kaheksikko ei päästä terkkaa lähelle
sv vaccinet missades, mässling
sv va för sprutor ges vid ett halvt år
sv föräldern vägrar alla sprutor
sv barn som flyttat från utlandet, serien är halvfärdig
sv hpv i sexan, behövs lov
sv feber å svullet lår efter sticket
en missed vaccine for measles
en which jabs at six months
en parent refuses all shots for kids
en child moved from abroad, series not finished
en card lost, where can we see what was given
en measles around, is my baby protected
# fetal-screening
fi seulonnassa poikkeava löydös, odottaja järkyttynyt
fi sikiön kehityshäiriö ja raskauden keskeytys
fi niskaturvotusultra poikkeava, mitä nyt
fi suvussa perinnöllinen sairaus, kannattaako testata
fi verikokeesta suurentunut riski, odottava paniikissa
fi rakenneultrassa löytyi sydämestä jotain
fi kaksikymppisellä raskaus, onko nipt ilmaista
fi epäillään downia ja vanhemmat miettii jatkaako
fi lapsivesipunktio pelottaa
fi kromosomipoikkeama sikiöllä, kuka kertoo lisää
fi milloin ne ultrat tehdään ja onko pakollisia
fi serkulla lihassairaus, voiko tuleva vauvakin saada
sv avvikande fynd vid fosterscreening
sv nackuppklarningen avvek, va nu
sv ärftlig sjukdom i släkten, ska man testa
sv förhöjd risk i blodprovet, panik
sv nånting i hjärtat syntes på strukturultraljudet
sv misstanke om downs, de funderar på fortsättningen
en abnormal finding in the scan
en nuchal scan was abnormal, what now
en inherited illness in family, should we test
en blood test showed raised risk and she panics
en something found in heart at the anomaly scan
en suspected downs, parents think about continuing
# baby-groups
fi vauvaryhmä ekaa kotona hoitavalle
fi muskariin ja vauvajumppaan muiden äitien kans
fi nelikuisen kaa jonnekin missä muita vauvoja lattialla
fi vauvahierontaa ja loruja, missä pyörii
fi uudella paikkakunnalla vauvan äiti haluais tuttavia
fi muskari alle yksivuotiaille
fi värikylpy tai vauvasirkus, ilmainen
fi perjantain vauvatreffit, pitääkö ilmoittautua
fi isä ja vauva, ryhmä puoli vuotiaille
fi ensikertalaisäidit vaunulenkille yhdessä
fi vauvauinti ja vauvajumppa
fi lattialeikkiä ja kahvia kun vauva on 3kk
sv babygrupp för mammor
sv me fyramånaders nånstans där andra bebisar ligger på golvet
sv babymassage å ramsor, var ordnas det
sv nyinflyttad mamma me baby vill ha bekanta
sv vagnpromenad med andra nyblivna mammor
sv babysång under ett år
en group for mums with babies
en somewhere on the floor with other four month olds
en infant massage and rhymes, where
en new in town with a baby and wants friends
en pram walk with other first-time mums
en music class for under one year
`;
