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
sv mamman äter för mycket lugnande och vill sluta
sv pappan vill på avgiftning för spriten
sv vuxen som använder amfetamin, substitutionsvård
sv återfall efter nykter period, söker vård
sv beroende av värktabletter
sv mamman blandar sömntabletter och vin, erkänner problemet
sv vill bli nykter innan barnen tas
en mother takes too many tranquillisers and wants off them
en father wants detox for his drinking
en adult using amphetamine, substitution treatment
en relapsed after a sober year and asks for treatment
en hooked on painkillers
en mother mixes sleeping pills and wine and admits the problem
en wants to get sober before the kids are taken
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
sv barnet berättar att pappa dricker varje kväll
sv mamma luktar sprit när hon hämtar från dagis
sv grupp för anhöriga till den som dricker
sv barn i missbruksfamilj behöver egen grupp
sv flickan vågar inte gå hem när föräldrarna är fulla
sv mamma är ofta berusad på kvällen, berättade pojken
sv mannen super på helgerna, hur orkar frun
sv barn vars föräldrar använder droger
en child says daddy drinks every night, a group with others like that
en mum smells of alcohol at pick-up
en wife of an alcoholic needs peer support
en kids look after hungover parents
en a group for children of drinkers
en mum is often drunk in the evenings, the boy told
en husband binges at weekends, how does the wife cope
en kids whose parents use drugs at home
# pregnancy-and-substances
fi raskaana ja poltti pilveä, pelkää et vauva vahingoittuu
fi odottava äiti juo, hal-poli
fi päihdeongelmainen odottaja, päihdeäitipoli
fi odottaa ja käyttää subua, kuka ottaa hoitaakseen
sv gravid och dricker
sv gravid som använt droger
sv väntar barn och använder subutex
en pregnant and using drugs
en expectant mother who drinks
en expecting and on opioids
# prevention-of-substance-use
fi vanhempainiltaan puhuja vapeista ja kannabiksesta
fi ehkäisevän päihdetyön oppitunti kasiluokkalaisille
fi päihdekasvatusta kouluun
sv föreläsare om droger till föräldramöte
sv förebyggande rusmedelsarbete i skolan
en speaker on drugs for a parents' evening
en prevention lesson for eighth graders
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
sv 15-åring kom full hem med en påse i fickan
sv tonåringen röker gräs på helgerna
sv hittade tabletter i flickans ryggsäck
sv ungdom skyldig langaren pengar
sv dricker varje fredag och slocknade i parken
sv kom påverkad till skolan, röda ögon
sv mamma hittade en pipa i pojkens rum
sv 14-åring drack sprit och fördes till akuten
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
en found weed in the son's bag, he is 15
# nicotine
fi seiskat vapettaa vessassa
fi nuuskapussit ja sähkötupakka, nikotiinikoukku 13v
fi haluais lopettaa röökin polton, nuori
sv sjuorna vejpar på toaletten
sv snusar varje dag, vill sluta
en seventh graders vape in the toilets
en wants to quit snus and cigarettes
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
fi isä laittaa koko liksan nettikasinoihin
sv mannen har spelat bort hela lönen på nätet
sv tonåringen spelar hela nätterna
sv blir rasande när telefonen tas bort
sv snabblån till betting
sv skärmtid tio timmar om dan
sv mannen förlorade sparpengarna på poker
sv spelkoll, plattan och utbrott
sv pappan lägger hela lönen på nätkasinon
en dad gambled away the rent on online slots
en plays Fortnite till four in the morning
en furious when the phone is taken away
en payday loans for betting
en screen time ten hours a day
en lost all savings on poker and lied about it
en gaming all night and grades suffer
# crime-mediation
fi nuoret tappeli ja toinen sai vammoja, voisko asian sovitella
fi poika töhri seinän, omistaja haluais sopia korvauksista
fi rikosasian osapuolet saman pöydän ääreen, vapaaehtoiset sovittelijat
fi tappelun osapuolet haluais sopia ennen syytettä
fi ikkunan rikkoneet pojat ja omistaja, keskustelu ja korvaus
fi kaks kasiluokkalaista tappeli ja toiselta katkes hammas, kohtais ja korvais
sv medling vid brott mellan två ungdomar
sv pojken klottrade, ägaren vill komma överens om ersättning
sv göra upp efter slagsmål utan rättegång
sv två nior klottrade ner skolväggen, göra upp om ersättningen med någon opartisk
en victim and young offender to meet with a mediator
en graffiti, owner wants to agree on damages
en make it right after the fight without trial
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
fi polttelee roskiksia ja rikkoo paikkoja porukassa, 13v
sv 14-åring åkte fast för andra gången för stöld, dåligt gäng
sv polisen tog honom för misshandel, minderårig
sv tonåring hotar andra med kniv
sv beundrar extremister och pratar om skolskjutning
sv brott och dåligt sällskap, polis och socialarbetare tillsammans
sv tonåringar rånar yngre på bussen
sv bär kniv i ryggsäcken
sv polisen förde hem honom, krossade rutor
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
# shoplifting
fi näpisti meikkejä kaupasta, 12v
fi jäi kiinni näpistyksestä marketissa
sv snattade smink i butiken
en shoplifted sweets, caught by a guard
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
fi nuori hakattiin asemalla, kuka tulee mukaan käräjille tueksi
sv blev rånad på telefonen och är nervös för rättegången
sv misshandlad vill ha stödperson i rätten
sv hur gör man en brottsanmälan och får ersättning
sv offret är rädd för förhöret
sv blev rånad och vågar inte gå ut, rättegång väntar
sv stödperson till polisförhör
sv blev misshandlad på stationen, stöd i rättegången
en was robbed and is nervous about going to court
en victim wants someone along for the police interview
en how to report a crime and claim compensation
en witness is afraid of facing the accused
en robbed in the street and the trial is coming
en someone to support through police questioning
en was beaten at the station, who comes along to court
# prison-family
fi isä joutuu linnaan, lapset kysyy missä isä on
fi puoliso vankilassa, tapaamiset lasten kans
fi vapautuu kohta vankilasta ja tulee perheen luo
sv pappa sitter i fängelse, barnen undrar
sv besök i fängelset med barn
en father in prison, visits with the kids
en released soon from jail, family worries
# online-dangers
fi tuntematon aikuinen pyysi alastonkuvia snapissa
fi 12-vuotiaan kuva levitetty netissä
fi groomingia epäillään, viestejä vanhemmalta mieheltä
fi kiristetään kuvilla somessa
fi nettikaveri haluaa tavata livenä, tyttö 13
sv en främmande vuxen bad om nakenbilder på snap
sv bilden sprids på nätet
sv misstänkt grooming, meddelanden från äldre man
en stranger asked a 12-year-old for nude pictures
en blackmailed with photos online
en online friend wants to meet a 13-year-old
`;
