/** What people say of the concepts of `lexicon/substances-and-crime.ts`. */
export const substancesAndCrimeSaid = `
# substance-services
fi äiti syö rauhottavia liikaa ja haluais eroon niistä
fi isä haluais katkolle viinan takia
fi pameja ja oxyja menee, haluaa vieroitukseen
fi aikuinen käyttää amfetamiinia, korvaushoitoon pääsy
fi juopotteleva vanhempi on valmis hoitoon
fi antabus ja selviämishoito aikuiselle
fi retkahti kuivan kauden jälkeen ja hakee hoitoa
fi kipulääkkeisiin koukkuun jäänyt vanhempi
fi piikittää, mistä puhtaat neulat
fi vanhempi ottaa unilääkkeitä ja viiniä yhdessä, myöntää ongelman
fi haluais raitistua ennen kuin lapset viedään
fi bentsot, alasajo ja vierotus
fi isä joi työpaikkansa, on nyt valmis hoitoon
fi aikuinen mies haluis eroon kaljasta, mistä katkolle
fi nelikymppinen nainen syö opioideja eikä pääse irti
fi korvaushoitoon pääsy
fi krapulassa aina maanantait, itse tunnustaa ongelman
fi vieroitusoireet kouristaa, pitääkö mennä osastolle
fi piikit vaihtoon, missä puhtaat neulat
fi retkahti kolmen kuukauden selvyyden jälkeen
fi antabus tai muu lääke
fi naapuri juo itsensä hengiltä, ei lapsia
fi subutex-riippuvuus ja töissä käyvä
sv mamman äter för mycket lugnande och vill sluta
sv pappan vill på avgiftning för spriten
sv vuxen som använder amfetamin, substitutionsvård
sv återfall efter nykter period, söker vård
sv beroende av värktabletter
sv mamman blandar sömntabletter och vin, erkänner problemet
sv vill bli nykter innan barnen tas
sv vuxen karl vill bli av me spriten, avgiftning
sv äter opioider å kommer int loss
sv återfall efter tre månader nykter
sv rena nålar, var byts de
sv abstinens å darrningar, behöver avdelning
en mother takes too many tranquillisers and wants off them
en father wants detox for his drinking
en adult using amphetamine, substitution treatment
en relapsed after a sober year and asks for treatment
en hooked on painkillers
en mother mixes sleeping pills and wine and admits the problem
en wants to get sober before the kids are taken
en grown man wants off beer, detox place
en forty-year-old hooked on opioids
en relapsed after three sober months
en clean needles exchange where
en shaking withdrawal, must go to ward
# parent-drinks
fi lapsi kertoo et iskä juo joka ilta, olisko porukkaa missä muita samanlaisia
fi läheinen ryyppää, puoliso kaipaa vertaistukea
fi lapsi siivoaa kaljatölkkejä aamulla ennen kouluun lähtöä
fi äidiltä haisee viina kun hakee tarhasta
fi päihdeperheen lapselle oma ryhmä
fi tytär pelkää mennä kotiin kun vanhemmat on kännissä
fi lapset hoitaa krapulaisia vanhempia
fi alkoholistin vaimo ei jaksa enää, omaisten ryhmä
fi vanhempi ei avannut ovea, sammunut sohvalle
fi äiti on usein humalassa illalla, poika kertoi opettajalle
fi pullot kilisee, lapsi ei tuo kavereita kotiin
fi mies juo viikonloput, vaimo kysyy miten itse jaksaa
fi isän ryyppyputki ja lapset mummolassa
fi lapsille joiden kotona käytetään päihteitä
fi isä haisee viinalle kun hakee lapsen päikystä
fi tokaluokkalainen kaataa äidin pulloja viemäriin
fi perjantaisin lapset mummolla kun vanhemmat ottaa
fi lapsi pelkää iskää kun se tulee baarista
fi äiti sammuu sohvalle ja eskarilainen hoitaa vauvan
fi aikuistunut lapsi muistelee isän ryyppyjä
fi mies juo ja vaimo peittelee naapureilta
fi kysyi teini mitä tehdä kun mutsi vetää bissee aamulla
fi pöydällä tyhjiä tölkkejä kun tehtiin kotikäynti, vanhempi sekava
fi isän kännit pilaa joulun joka vuosi
sv barnet berättar att pappa dricker varje kväll
sv mamma luktar sprit när hon hämtar från dagis
sv grupp för anhöriga till den som dricker
sv barn i missbruksfamilj behöver egen grupp
sv flickan vågar inte gå hem när föräldrarna är fulla
sv mamma är ofta berusad på kvällen, berättade pojken
sv mannen super på helgerna, hur orkar frun
sv barn vars föräldrar använder droger
sv pappa luktar sprit vid hämtningen från dagis
sv tvåan häller mammas flaskor i avloppet
sv mamman somnar på soffan å förskolebarnet sköter babyn
sv rädd för pappa när han kommer från krogen
sv mannen dricker å hustrun döljer för grannarna
en child says daddy drinks every night, a group with others like that
en mum smells of alcohol at pick-up
en wife of an alcoholic needs peer support
en kids look after hungover parents
en a group for children of drinkers
en mum is often drunk in the evenings, the boy told
en husband binges at weekends, how does the wife cope
en kids whose parents use drugs at home
en dad smells of spirits when fetching the kid
en second-grader pours mum's bottles in the sink
en mother passes out and a six-year-old minds the baby
en scared of dad when he comes from pub
en husband drinks and wife hides it from neighbours
# pregnancy-and-substances
fi raskaana ja poltti pilveä, pelkää et vauva vahingoittuu
fi odottava äiti juo, hal-poli
fi päihdeongelmainen odottaja, päihdeäitipoli
fi odottava poltti pilveä vielä viikolla 15
fi mahassa vauva ja subutex käytössä
fi raskautena viikonloppuisin humalassa, pitää ettei haittaa
fi vastasyntyneellä vieroitusoireita, äiti käyttää
fi bentsot ja vauva tulossa, uskaltaako lopettaa yhtäkkiä
fi äiti pelkää menettävänsä vauvan jos kertoo aineista
fi masu kasvaa ja siideritölkki kädessä
fi rv 20 ja amfetamiinia, kuka seuraa
fi sikiön alkoholivaurio mietityttää, join ennen kuin tiesin
fi selvinpäin pysyminen odotusaikana, tiivis tuki
fi odottaa ja käyttää subua, kuka ottaa hoitaakseen
sv gravid och dricker
sv gravid som använt droger
sv gravid och rökte hasch ännu i vecka 15
sv baby i magen å subutex
sv full på helgerna fast magen växer
sv nyfödda har abstinens
sv rädd att mista babyn om hon berättar om drogerna
sv väntar barn och använder subutex
en pregnant and using drugs
en expectant mother who drinks
en expecting and smoked weed until week 15
en baby in belly and on subutex
en drunk at weekends while pregnant
en newborn has withdrawal, mother uses
en drank before knowing, fears fetal damage
en expecting and on opioids
# prevention-of-substance-use
fi vanhempainiltaan puhuja vapeista ja kannabiksesta
fi ehkäisevän päihdetyön oppitunti kasiluokkalaisille
fi päihdekasvatusta kouluun
fi vanhempainiltaan joku puhumaan nuorten alkoholista
fi huumetunti ysille, kuka pitää
fi päihdeluento henkilökunnalle
fi koulun suunnitelma aineiden varalle
fi kauppa myi alaikäisille, ketä kiinnostaa
fi kampanja nuuskasta seiskoille
fi yhdyshenkilö aineettomuusasioissa kunnassa
fi materiaalia kannabiksesta vanhemmille
fi juhlissa tarjoilu, järjestäjän ohjeet
fi teemaviikko raittiudesta koululla
sv föreläsare om droger till föräldramöte
sv förebyggande rusmedelsarbete i skolan
sv nån som pratar om ungas alkohol på föräldramöte
sv droglektion för nian, vem håller
sv butiken säljer ti minderåriga, vem bryr sig
sv material om cannabis åt föräldrar
sv temavecka om nykterhet i skolan
en speaker on drugs for a parents' evening
en prevention lesson for eighth graders
en someone to speak on teen alcohol at parent meeting
en drug lesson for ninth grade
en shop sells to minors, who reacts
en material on cannabis for parents
en school's plan for what if drugs appear
# young-person-uses-substances
fi 15v tuli humalassa kotiin ja taskussa pussi jotain
fi teini polttaa pilveä viikonloppuisin
fi tytöltä löyty subua repusta
fi nuori käyttää lyricaa ja bentsoja kavereiden kans
fi yläkoululainen juo joka perjantai ja sammui puistoon
fi poika kasvattaa kannabista kaapissa
fi nuori jäänyt koukkuun aineisiin ja velkaa diilerille
fi 16v huumeseula positiivinen, vanhemmat järkyttyneitä
fi tuli sekavana kouluun, silmät punaisina
fi nuuskan lisäksi mennyt kannabikseen
fi 14v joi viinaa ja vietiin ensiapuun
fi äiti löysi piipun pojan huoneesta
fi bilettää ja käyttää pillereitä, lukiolainen
fi 15v tuli kotiin silmät punasena ja haisi pilveltä
fi kasi oksensi koulun pihalla vodkan jäljiltä
fi taskusta löyty minigrip ja valkosta jauhetta, 16v
fi kaveriporukka vetää pamoja viikonloppuisin
fi teini kaatuillut ojaan perjantaiyönä, lonkeroa
fi nuori ostaa netistä pillereitä
fi 14v ekan kerran humalassa, miten suhtautua
fi bileissä otettu jotain ja ambulanssi haki
fi opettaja huomaa laajentuneet pupillit yhdeksikön
fi poika möi kamaa luokkakavereille
sv 15-åring kom full hem med en påse i fickan
sv tonåringen röker gräs på helgerna
sv hittade tabletter i flickans ryggsäck
sv ungdom skyldig langaren pengar
sv dricker varje fredag och slocknade i parken
sv kom påverkad till skolan, röda ögon
sv mamma hittade en pipa i pojkens rum
sv 14-åring drack sprit och fördes till akuten
sv 15-åring kom hem me röda ögon å luktade hasch
sv åttan kräktes på skolgården av vodka
sv hittade minigrip me vitt pulver i fickan
sv gänget tar tabletter på helgerna
sv 14 och full för första gången
sv mamman hittade gräs i sonens väska, han är 15
sv tonåring luktar cannabis och skolkar
en fifteen-year-old came home drunk with pills in the pocket
en teenager smokes weed every weekend
en found drugs in my pupil's bag
en teen owes money to a dealer
en passed out in the park, ninth grader
en came to school high with red eyes
en mother found a pipe in his room
en drank spirits and ended up in emergency, 14
en fifteen came home red eyes smelling of weed
en eighth-grader threw up in yard from vodka
en found bag of white powder in jacket, sixteen
en gang takes pills on weekends
en fourteen drunk for first time
en found weed in the son's bag, he is 15
# nicotine
fi seiskat vapettaa vessassa
fi nuuskapussit ja sähkötupakka, nikotiinikoukku 13v
fi haluais lopettaa röökin polton, nuori
fi kutonen imee karkinmakuista veippiä vessassa
fi nuuskapussi huulen alla tunnilla
fi lopettais röökin raskauden takia
fi löyty rasia oppilaan repusta, 13v
fi raskaana ja nikotiinipurkkaa kymmenen päivässä
fi vanhemmat polttaa sisällä, vauva yskii
fi purkka ja laastari, ilmaiset lopettajalle
fi pojat myy pusseja välkällä
fi hikka ja hermot ilman savuketta, mies lopettamassa
fi sisko pyytää apua ettei enää veippais
sv sjuorna vejpar på toaletten
sv snusar varje dag, vill sluta
sv sexan suger vejp me godissmak på toan
sv snuspåse under läppen på lektionen
sv vill sluta röka för graviditeten
sv föräldrarna röker inne, babyn hostar
sv plåster å tuggummi för den som slutar
en seventh graders vape in the toilets
en wants to quit snus and cigarettes
en sixth-grader puffs sweet vape in toilet
en pouch under lip in lesson
en wants to quit smoking for pregnancy
en parents smoke indoors, baby coughs
en patches and gum for one who stops
# gaming-and-screens
fi isällä menee koko palkka nettikasinoon
fi nuori pelaa fortnitea aamuyöhön eikä nuku
fi pikavipit otettu vedonlyöntiin
fi kännykkä kädessä koko ajan, raivostuu kun wifi sammutetaan
fi lootboxeihin ja skineihin mennyt satasia
fi veikkaus ja hedelmäpelit, mies pelannut talon rahat
fi ruutuaikaa kymmenen tuntia päivässä, 10v
fi mies hävisi säästöt pokeriin ja valehteli
fi lapsen tabletti vie kaiken, raivarit
fi pelikoukku ja koulu kärsii
fi poika pelaa kahteen yöllä ja nukkuu matikan tunnilla
fi isä pelaa nettikasinolla ruokarahat
fi vedettiin netti seinästä, heitti näytön lattiaan
fi kolmevee raivoaa kun tabletti otetaan
fi kavereita ei enää nähdä, vain peli
fi teini käyttää satasia skineihin
fi äidillä kolme pikavippiä pelaamisen takia
fi montako tuntia ruutua seitsenvuotiaalle
fi ei syö eikä käy vessassa kun ottelu kesken
fi lootboxit ja vedonlyönti 16-vuotiaalla
fi isä laittaa koko liksan nettikasinoihin
sv mannen har spelat bort hela lönen på nätet
sv tonåringen spelar hela nätterna
sv blir rasande när telefonen tas bort
sv snabblån till betting
sv skärmtid tio timmar om dan
sv mannen förlorade sparpengarna på poker
sv spelkoll, plattan och utbrott
sv pojken spelar till två på natten å sover på matten
sv pappan spelar bort matpengarna på nätkasino
sv drog ut nätet å han kastade skärmen
sv treåringen rasar när plattan tas bort
sv tonåringen lägger hundratals euro på skins
sv pappan lägger hela lönen på nätkasinon
en dad gambled away the rent on online slots
en plays Fortnite till four in the morning
en furious when the phone is taken away
en payday loans for betting
en screen time ten hours a day
en lost all savings on poker and lied about it
en gaming all night and grades suffer
en boy plays until two and sleeps at maths
en dad gambles food money online
en pulled plug and he threw the monitor
en three-year-old rages when tablet goes
en teen spends hundreds on skins
# crime-mediation
fi nuoret tappeli ja toinen sai vammoja, voisko asian sovitella
fi poika töhri seinän, omistaja haluais sopia korvauksista
fi rikosasian osapuolet saman pöydän ääreen, vapaaehtoiset sovittelijat
fi tappelun osapuolet haluais sopia ennen syytettä
fi ikkunan rikkoneet pojat ja omistaja, keskustelu ja korvaus
fi pojat tappeli, ei haluta oikeuteen vaan juttelemaan ja korvaus
fi 14v rikkoi naapurin ikkunan, selvitetään kasvokkain
fi poliisi ehdotti että osapuolet istuu samaan pöytään
fi vandalismin hinta, sopimus korvauksista töillä
fi lyöjä pyytäisi anteeksi uhrilta ohjatusti
fi koulun tappelusta tehtiin ilmotus, saisko sen sopia
fi naapuririita eskaloitui, kolmas osapuoli väliin
fi kuuluuko tuossa vanhempien olla paikalla, alle 18
fi maksuton tapaaminen rikoksesta tekijän ja kokijan välillä
fi mopovarkaus, omistaja suostuu keskusteluun
fi kaks kasiluokkalaista tappeli ja toiselta katkes hammas, kohtais ja korvais
sv medling vid brott mellan två ungdomar
sv pojken klottrade, ägaren vill komma överens om ersättning
sv göra upp efter slagsmål utan rättegång
sv pojkarna slogs, vill prata å ersätta hellre än rätten
sv krossade grannens fönster, reda ut ansikte mot ansikte
sv polisen föreslog att parterna sätter sig vid samma bord
sv mopedstöld, ägaren går me på samtal
sv be om ursäkt av offret me nån opartisk
sv två nior klottrade ner skolväggen, göra upp om ersättningen med någon opartisk
en victim and young offender to meet with a mediator
en graffiti, owner wants to agree on damages
en make it right after the fight without trial
en boys fought, rather talk and pay than court
en broke neighbour's window, settle face to face
en police suggested both sit at one table
en moped theft, owner agrees to talk
en offender would apologise with neutral helper
en two pupils fought, let them meet and agree on compensation
# anchor-team
fi 14v jäi toisen kerran kiinni kun vei kaupasta tavaraa ja on huonossa porukassa
fi poliisi otti kiinni potkulautavarkaudesta, alaikäinen
fi nuori uhkailee muita teräaseella
fi katujengi pyörittää meidän oppilaita
fi ihannoi ääriliikkeitä ja puhuu koulusurmista
fi pahoinpiteli toisen nuoren ja kuvasi videolle
fi rikoksilla oireileva nuori, poliisi ja sossu yhdessä
fi alaikäinen ajaa mopoa kännissä ja ilman korttia
fi varasteli autoista, 15v
fi nuori jäi kiinni pahoinpitelystä ja näyttää lipsuvan rikolliseen elämään
fi teinit ryöstelee pienempiä bussissa
fi poliisi toi kotiin, töhrinyt ja rikkonut ikkunoita
fi kantaa puukkoa repussa
fi verkossa uhkaa koulua iskulla
fi alaikäinen kuljettaa huumeita jengille
fi 13v toistuvasti poliisin kanssa, jotain ennen kuin pahenee
fi puukko repussa, ei ollut käyttämässä mut koulu soitti
fi tihutöitä ja tappeluita samasta jengistä
fi kerää ääriliikkeen symboleita ja uhkaa
fi nuori ajoi luvatta mopolla, poliisi ja sosiaali yhdessä
fi ysi ihannoi kouluammuskelua videoissa
fi koulu haluais poliisin puhuttelemaan kasia
fi väkivaltavideo jonka alaikäiset kuvasi
fi ryöstösarja, alle viistoista
fi sossun ja poliisin yhteinen puuttuminen nuoreen
fi polttelee roskiksia ja rikkoo paikkoja porukassa, 13v
sv 14-åring åkte fast för andra gången för stöld, dåligt gäng
sv polisen tog honom för misshandel, minderårig
sv tonåring hotar andra med kniv
sv beundrar extremister och pratar om skolskjutning
sv brott och dåligt sällskap, polis och socialarbetare tillsammans
sv tonåringar rånar yngre på bussen
sv bär kniv i ryggsäcken
sv polisen förde hem honom, krossade rutor
sv 13-åring åker fast gång på gång
sv kniv i väskan, skolan ringde
sv samma gäng, skadegörelse å slagsmål
sv beundrar skolskjutningar å hotar
sv polis å social ihop om en ung
sv gänget sätter eld på soptunnor, tretton år
en fourteen-year-old caught stealing again, wrong crowd
en minor threatened others with a knife
en talks about school shootings and admires extremists
en police caught him for assault, aged 15
en youth gang pulls our pupils in
en teens rob younger kids on the bus
en carries a knife in his bag
en police brought him home for vandalism
en threatens the school online
en thirteen caught by police again and again
en knife in bag, school called
en same gang, vandalism and fights
en admires school shootings and threatens
en robbery series by under fifteens
# shoplifting
fi näpisti meikkejä kaupasta, 12v
fi jäi kiinni näpistyksestä marketissa
fi tokaluokkalainen karkkia taskussa kassan ohi
fi teini jäi kiinni meikkien taskuihin laitosta
fi vartija soitti äidille kun 12v laittoi laukkuun vaatteita
fi poika vei velipuolen rahat ja tavarat
fi luokassa hävii puhelimia, epäillään yhtä
fi korvausvaatimus marketista alaikäiselle
fi miten suhtautua kun muksu ottaa toisten leluja kotiin
fi jakkupuku alle viistoista vie joka viikko
fi kauppa antoi porttikiellon tytölle
fi lompakosta katoaa kymppejä
sv snattade smink i butiken
sv tvåan har godis i fickan förbi kassan
sv tonåringen åkte fast me smink
sv vakten ringde, 12-åring hade kläder i väskan
sv telefoner försvinner i klassen
sv tior försvinner ur mammas plånbok
en shoplifted sweets, caught by a guard
en second-grader with sweets in pocket past till
en teen caught with make-up in bag
en guard phoned mum of a 12-year-old
en phones vanish in class
en tens missing from mother's purse
# crime-victim
fi opiskelijalta ryöstettiin puhelin ja nyt jännittää käräjille menoa
fi pahoinpidelty haluaa tukihenkilön oikeuteen
fi poliisikuulustelu edessä, uhri pelkää
fi miten rikosilmoitus tehdään ja saako korvauksia
fi joutui huijatuksi netissä, rahat meni, tukea uhrille
fi todistaja pelkää oikeudessa kohdata syytetyn
fi nainen ryöstettiin kadulla ja pelkää lähteä ulos, oikeudenkäynti tulossa
fi raiskauksen uhrin tukihenkilö poliisille
fi petoksen uhri, mistä neuvoja korvauksen hakemiseen
fi ryöstettiin kännykkä, 15v ei uskalla enää ulos
fi lapsi todistajaksi oikeuteen ja jännittää
fi pahoinpidelty isä ei tiedä miten korvauksia haetaan
fi tarvitaan joku käräjille mukaan tueksi
fi hakattiin kotimatkalla, ilmoitus tehty, mitä seuraavaks
fi petettiin verkossa säästöt, uupunut ihminen
fi uhkailijaa vastaan lähestymiskielto
fi murto kodissa ja lapset pelkää yöllä
fi tapettiin veli, omaisille tietoa oikeudesta
fi onko avustajaa alaikäiselle rikoksessa
fi nuori hakattiin asemalla, kuka tulee mukaan käräjille tueksi
sv blev rånad på telefonen och är nervös för rättegången
sv misshandlad vill ha stödperson i rätten
sv hur gör man en brottsanmälan och får ersättning
sv offret är rädd för förhöret
sv blev rånad och vågar inte gå ut, rättegång väntar
sv stödperson till polisförhör
sv rånad på mobilen, 15-åring vågar int ut
sv barnet ska vittna i rätten å är nervös
sv nån me som stöd ti tingsrätten
sv misshandlad på hemvägen, polisanmälan gjord
sv inbrott hemma å barnen är rädda om natten
sv blev misshandlad på stationen, stöd i rättegången
en was robbed and is nervous about going to court
en victim wants someone along for the police interview
en how to report a crime and claim compensation
en witness is afraid of facing the accused
en robbed in the street and the trial is coming
en someone to support through police questioning
en phone robbed, fifteen dares not go out
en child must witness in court and is nervous
en someone along as support in court
en beaten on way home, report filed, what then
en break-in at home and kids afraid at night
en was beaten at the station, who comes along to court
# prison-family
fi isä joutuu linnaan, lapset kysyy missä isä on
fi puoliso vankilassa, tapaamiset lasten kans
fi vapautuu kohta vankilasta ja tulee perheen luo
fi iskä istuu kaks vuotta, lapselle pitäis kertoa
fi vierailu muurien sisään viisivuotiaan kanssa
fi äidin tuomio alkaa kuussa, missä vauva
fi kiusataan koulussa isän takia, on linnassa
fi vapautuu huhtikuussa ja perhe jännittää
fi valvottu vankila, jalkapanta kotona
fi isä soittaa vankilasta, tyttö ei halua
fi vaimo jäi yksin, mies sai tuomion
fi lapsi piirtää kaltereita
fi yhdyskuntapalvelun ajan joku perheen tueksi
sv pappa sitter i fängelse, barnen undrar
sv besök i fängelset med barn
sv pappa sitter två år, hur säger man det åt barnet
sv besök innanför murarna me femåring
sv mammans straff börjar, va händer me babyn
sv retas för att pappan sitter inne
sv friges i april å familjen är spänd
en father in prison, visits with the kids
en released soon from jail, family worries
en dad is doing two years, how to tell child
en visit behind walls with a five-year-old
en mother's sentence starts soon, where goes baby
en teased because dad is inside
en released in April and family is tense
# online-dangers
fi tuntematon aikuinen pyysi alastonkuvia snapissa
fi 12-vuotiaan kuva levitetty netissä
fi groomingia epäillään, viestejä vanhemmalta mieheltä
fi kiristetään kuvilla somessa
fi nettikaveri haluaa tavata livenä, tyttö 13
fi tuntematon aikuinen pyytää kuvia 11-vuotiaalta
fi alastonkuva leviää koko koulun kesken
fi tekee tiktokiin videoita joita aikuiset kommentoi
fi kiristetään rahalla ettei kuvat julki
fi whatsapp-ryhmästä poistetaan ja haukutaan
fi lapsi antoi osoitteen pelikaverille
fi feikkitili tehty opettajan nimellä
fi äiti ei tiedä mitä sovelluksia kahdeksanvuotiaalle
fi väkivaltavideot ja porno pienen puhelimessa
fi nuori menossa tapaamaan netissä löydettyä
sv en främmande vuxen bad om nakenbilder på snap
sv bilden sprids på nätet
sv misstänkt grooming, meddelanden från äldre man
sv okänd vuxen ber 11-åring om bilder
sv nakenbild sprids i hela skolan
sv utpressas me pengar för bilder
sv utstängd å utskälld i whatsapp-gruppen
sv gav adressen åt en spelkompis
en stranger asked a 12-year-old for nude pictures
en blackmailed with photos online
en online friend wants to meet a 13-year-old
en strange adult asks an eleven for photos
en nude spreads through whole school
en blackmailed for money or pictures out
en kicked and mocked in whatsapp group
en plans to meet someone found online
`;
