/** What people say of the concepts of `lexicon/youth.ts`. */
export const youthSaid = `
# youth-work
fi kunnan nuorisotyöntekijä mukaan tapahtumaan
fi nuoriso-ohjaajan tavoittaa mistä
fi kuka vastaa kunnan nuorisopalveluista
fi nuorille tekemistä lomaviikolle, nuorisotoimi
fi kuka nuorisopuolelta vois tulla vanhempainiltaan
fi leiri kesällä kolmetoistavuotiaille
fi kunnan nuoriso-ohjaajat, mitä kaikkea ne tekee
fi nuorten bändikämppä ja rahaa tapahtumaan
fi haluttais järjestää skeittitapahtuma nuorten kaa
fi ohjaajan nimi joka tuntee paikalliset nuoret
fi joukko nuoria haluis omaa tekemistä kylälle
fi nuorisosihteeri yhteistyöpalaveriin
fi talviloman matka nuorille, mukaan ilmottautuminen
fi syrjäkylän nuorilla ei oo mitään tekemistä, mitä kunta tarjoaa
sv kommunens ungdomsledare till ett evenemang
sv vem ansvarar för ungdomstjänsterna i kommunen
sv vem från ungdomssidan kunde komma på föräldramöte
sv läger på sommaren för 13-åringar
sv ungdomarna vill ordna skejtevenemang
sv inget att göra för unga i byn
sv bandrum å pengar ti ett evenemang
en who runs the municipal youth services
en youth worker wanted for an event
en who from the youth side could join parents' night
en summer camp for 13-year-olds
en youngsters want to arrange a skate event
en nothing to do for teens in our village
en band room and some money for an event by young people
# youth-centre
fi mis ysit vois hengata perjantaisin ettei roikuta ostarilla
fi nuorilla ei oo paikkaa missä olla iltaisin, pyörivät huoltoasemalla
fi nuokkarin aukioloajat ja ohjaaja
fi biljardia ja pleikkaa, nuorten oma tila illalla
fi varhaisnuorille iltatoimintaa, kolmos–kutosluokkalaisille avoin ilta
fi yläkoululaiset notkuu kaupan pihalla, missä olis lämmin paikka ja turvallisia aikuisia
fi nuortentila, onko perjantaina auki
fi missä yläkouluikäiset viettää iltoja valvotusti
fi skeittarit ja peli-ilta, nuorten oma paikka
fi loma-ajan retki ja leiri nuorille kunnalta
fi mihin kasi vois mennä perjantai-iltana pelaamaan bilistä
fi nuokkarin aukiolo syyslomalla
fi nuokkarilla porttari, teini tuli itkien
fi minkä ikäsenä pääsee nutalle
fi paikka hengata lämpimässä koulun jälkeen
fi kiellettiin nuorta tulemasta kuukauteen sinne
fi pingistä, toastia ja kavereita illaksi
fi onko nuorilla omaa tilaa tällä alueella
fi nutan ohjaaja tietää mitä siellä tapahtu lauantaina
fi vois kutosen viedä joskus tutustumaan siihen nuorten taloon
sv var kan niorna hänga på fredagskvällar
sv ungdomarna driver runt på torget, finns det ett ställe inomhus
sv öppet hus för högstadieelever på kvällen
sv ungdomsgårdens öppettider
sv var kan högstadieelever vara på kvällarna
sv ett ställe för unga med vuxna på plats
sv vart kan åttan gå på fredag och spela biljard
sv ungdomsgårdens öppethållning på höstlovet
sv från vilken ålder får man komma till gården
sv hänga i värmen efter skolan
sv portförbud en månad på gården
sv var kan fjortonåringar vara på fredagskvällar inomhus
en where can ninth graders hang out on Friday nights
en teenagers loiter at the mall, is there a place indoors
en opening hours of the youth club
en open evenings for secondary pupils
en safe place for teens in the evening with adults present
en holiday trips for youngsters by the municipality
en where can an eighth-grader go Friday to play pool
en opening hours of youth club in holidays
en from what age can she come in
en warm place to hang out after school
en banned from the club for a month
en where could 14 year olds spend Friday evenings indoors
# outreach-youth-work
fi nuori ei oo töissä eikä koulussa, hautautunu kotiin
fi parikymppinen istuu kotona koneella eikä ole missään kirjoilla
fi 19v jäi tyhjän päälle armeijan keskeydyttyä, ei vastaa puhelimeen
fi 17v pudonnut kaiken ulkopuolelle, vanhemmat ei saa liikkeelle
fi tarvittais joku joka käy kotiovella ja lähtee nuoren kanssa kelaan ja te-toimistoon
fi nuori ilman opiskelupaikkaa ja tukea arkeen, ei osaa hoitaa asioitaan
fi kutsunnoissa huomattiin et kaveri on syrjässä kaikesta
fi abi jätti kaiken kesken, eristäytynyt vuoden
fi nuori ei vastaa kenellekään, ei tuloja eikä päivän rytmiä
fi vanhemmat elättää 24-vuotiasta joka ei poistu huoneesta
fi nuori keskeytti opinnot eikä tiedetä mitä tekee
fi tarvittais joku jalkautumaan nuoren luo, virallisiin toimistoihin ei mene
fi kaveri putosi kelkasta kun kurssi loppui, työtön ja masis
fi 19v pelaa himassa, ei koulua ei duunia, kukaan ei tavoita
fi lopetti amiksen eikä vastaa puhelimeen
fi äiti soittaa että aikuinen poika ei tuu huoneestaan
fi 17v pudonnut kaikesta, joku käymään kotona ja kahville
fi nuori ei uskalla mennä toimistoihin, tarttis jonkun saattamaan
fi ilmotetaan nuori jolla ei oo mitään tekemistä
fi parikymppinen katkaissu yhteydet kaikkiin
fi armeijasta palautettu ja jäänyt tyhjän päälle
fi ei kelan papereita täytä, posti avaamatta, 21v
fi hakeutuuko joku tapaamaan nuoren sinne missä se on
sv unga vuxna utan jobb och studieplats som sitter hemma
sv 19-åring har hamnat utanför allt, föräldrarna får inte kontakt
sv någon som söker upp den unga hemma och går med till FPA
sv hoppade av allt och har isolerat sig i ett år
sv ung person svarar ingen, inga inkomster och ingen dygnsrytm
sv föräldrarna försörjer en 24-åring som inte lämnar rummet
sv avbröt studierna, ingen vet vad hen gör
sv 19-åring spelar hemma, ingen skola å inget jobb
sv slutade yrkesskolan och svarar int i telefon
sv pojken kommer int ut ur rummet, säger mamman
sv vågar int gå ti byråer, nån som följer me
sv tjugoåring utan kontakt ti nån
sv tjugoåring som droppat yrkis och sitter hemma, svarar inte
sv någon som går hem och knackar på hos en 18-åring
en nineteen-year-old neither works nor studies, stays at home
en someone to knock on the young man's door and go with him to offices
en young adult has dropped out of everything
en isolated for a year, no school no job
en youngster answers nobody, no income, days upside down
en parents support a 24-year-old who never leaves the room
en quit studies and nobody knows what he does
en 19 stays at home, no school no work, nobody reaches
en dropped vocational and won't answer the phone
en too scared to visit offices, needs someone to go with
en mum says adult son never leaves room
en post unopened at 21, someone to go meet him
en dropped vocational school and sits at home, does not answer
# special-youth-work
fi oireileva nuori pyörii huonossa seurassa, tarvii oman nuorisotyöntekijän tueksi
fi erityisnuorisotyöntekijä yksilötyöhön riskikäyttäytyvän kanssa
fi pienryhmä tytöille jotka karkailee ja hakee vaaraa
fi nuori liikkuu vaarallisessa porukassa, tarvitsee turvallisen aikuisen rinnalle
fi kasi tarttis omaa ohjaajaa jonka kaa kävellä ja jutella
fi 15v reuhaa ryhmässä, yksilöllistä tukea nuorisopuolelta
fi tyttö pyörii huonossa seurassa, oma luotettava nuoriso-ohjaaja
fi ysi tarvii tukea vapaa-aikaan ja rajoihin, ei terapiaa
fi pienryhmä pojille joilla käytös kuumenee
fi tekeekö nuoriso-ohjaaja yksilötapaamisia
fi nuori ei luota muihin aikuisiin, nuorisopuolella juttu synkkas
fi kymppiluokkalainen kaipaa suunnitelmaa ja tsemppausta
fi pienessä porukassa retkelle nuoria joilla vaikeaa
fi jengiytymisriskissä oleva 14v, kohdennettu ohjaaja
sv ungdom i riskzonen behöver en egen ungdomsarbetare
sv specialungdomsarbetare för individuellt stöd
sv ung i farligt gäng behöver en trygg vuxen
sv åttan sku behöva en egen ledare att promenera me
sv 15-åring stökar i grupp, individuellt stöd
sv flickan rör sig i dåligt sällskap, nån ungdomsledare
sv liten grupp för pojkar som hettar till
sv litar int på andra vuxna men ungdomsledaren gick det me
en youth at risk needs a youth worker of his own
en small group for girls who run away and seek danger
en youth in a dangerous crowd needs a steady adult
en eighth-grader needs own youth leader to walk and talk
en fifteen acts up in groups, one-to-one support
en small group for boys who get heated
en girl drifts to bad company, a trusted youth leader
en not therapy but a young person's personal leader for free time
# street-youth-work
fi koulujen päättyessä rannalla hirveesti humalaisia teinejä, kuka siellä kiertää öisin
fi viikonloppuöinä nuoria kaduilla, onko aikuisia liikkeellä
fi festareilla katupartio nuorten tukena
fi walkers-auto ja jalkautuva päivystys keskustassa yöllä
fi vappuna puistossa juovat alaikäiset, kuka jalkautuu sinne
fi porukka teinejä ostarilla iltaisin häiritsee ihmisiä
fi puistossa viinaa ja kakstoistavuotiaita, kuka käy siellä
fi linja-autoasemalla hengaa kakskyt nuorta
fi koulun lopettajaisiltana joku liikkeelle kaduille
fi mopojengi huoltoasemalla yömyöhään
fi aikuisia jalan nuorten perässä uimarannalle
fi ketkä menee nuorten luo sinne missä ne on viikonloppuöinä
fi vappuna lauma teinejä metsässä
fi huoltsikalla tapellaan kymmenen maissa
fi juna-aseman nurkalla samat kasvot joka perjantai
sv fulla tonåringar på stranden vid skolavslutningen, vem rör sig där på natten
sv vuxna som går runt på stan på helgnätter
sv nattvandring och jour på gatorna för unga
sv ett gäng tonåringar stör folk vid köpcentret
sv sprit i parken, vem går dit om kvällarna
sv tjugo unga vid busstationen
sv mopedgäng på bensinmacken sent
sv vuxna som rör sig bland ungdomar på valborg
en drunk teenagers on the beach at the end of term, who is out there at night
en adults walking the streets on weekend nights to help the young
en street patrol for youth at festivals
en teens at the mall in the evenings bother people
en drink in the park with 12-year-olds, who walks there
en twenty youngsters hanging at the bus station
en adults out on the streets last school night
en moped gang at petrol station late
# school-youth-work
fi nuorisotyöntekijä koulun käytävillä välitunneilla
fi koulunuorisotyö ryhmäyttää seiskaluokat
fi koulussa joku ohjaaja välituntipelien vetäjäksi
fi ryhmäyttämispäivä uudelle seiskaluokalle
fi nuoriso-ohjaaja olis koululla yhtenä päivänä
fi kummioppilaat ja välkkätoiminta
fi ysien leirikoulupäivän peleistä
fi oppilaat juttelee ohjaajalle käytävällä välkällä
fi ruokalassa hengaa nuoria joille aikuinen paikalle koulupäivänä
fi luokkahenki vaatis päivän yhdessä tekemistä metsässä
fi koulun nurkkahuone missä nuokkarin ihminen käy
fi kuudesta seiskalle siirtyvien tutustumisryhmä koululla
sv ungdomsarbetare på rasterna i skolan
sv skolungdomsarbete för sjuorna
sv en ledare i skolan som drar rastspel
sv lära känna-dag för nya sjuan
sv ungdomsledaren på plats i skolan en dag
sv vän-elever och rastverksamhet
sv gruppdag i skogen för klassandan
en youth worker present at school during breaks
en group activities by youth work in school
en leader to run break games at school
en get-to-know day for new seventh-grade
en youth leader in the school building one day
en peer pupils and break time activities
en class spirit day out in woods
# youth-workshop
fi nuori tarvis työkokeilun pajalta ja päivärytmin
fi starttipaja ja puupaja 18-vuotiaalle
fi ei vielä kykene töihin, harjoittelua ohjatusti pajalla
fi 18v harjoittelis aamuheräämistä ja jotain käsillä tekemistä
fi puutyötä ja pyöränkorjausta nuorille ilman työpaikkaa
fi odottaa koulun alkua puoli vuotta, jokin päiväpaikka
fi nuori ei pärjää työelämässä vielä, harjoittelupaikka ohjaajan kanssa
fi kuukausi kahdeksasta kahteen rytmiä saamaan
fi keittiöpajalle pääsy ja korvaus
fi työtoiminta nuorelle joka keskeytti
fi saako pajalta opintopisteitä
fi kuntouttava työtoiminta parikymppiselle
fi media- tai autopaja, miten haetaan
sv verkstaden för unga, arbetspraktik och dygnsrytm
sv startverkstad för en 18-åring
sv 18-åring övar på att vakna och göra nåt me händerna
sv snickeri å cykelreparation för unga utan jobb
sv väntar på skolstart ett halvår, nån plats om dagarna
sv ungdomsverkstad i kök, får man ersättning
sv int redo för arbetslivet, praktik me handledare
en workshop with guided training for an unemployed youngster
en needs a daily rhythm and supervised practice
en eighteen should practise waking up and working with hands
en woodwork and bikes for youth without job
en half a year before school starts, day place
en not ready for work life, practice with coach
en kitchen workshop, is there pay
# one-stop-guidance
fi parikymppinen haluis alaa vaihtaa ja cv:n kuntoon, ilman ajanvarausta
fi alle kolmekymppisille työtä, opintoja ja asuntoa saman katon alta
fi ohjaamosta neuvoja työnhakuun ja hakemuksiin
fi 22v miettii mitä tekis elämällään, uravalmennus
fi nuori aikuinen pohtii alanvaihtoa, opoa ei enää oo
fi työhakemus ja haastattelu jännittää, neuvoja 23v
fi kaikki asiat samasta paikasta nuorelle: kela, työkkäri, asunto
fi 22v ei tiedä haluaako duunin vai opiskelun
fi alle kolkyt, tulee suoraan ovelle ilman aikaa
fi työhakemus ja cv pitäis tehdä nuoren kanssa
fi nuori hoitamaan kaikki yhdestä paikasta, kela työkkäri ja opinnot
fi työtön nuori kaipaa suuntaa
fi keskeytti lukion, mitkä vaihtoehdot, yks luukku
fi nuoren asuntoasiat, tuet ja työ samalla kerralla
fi nuorisotakuu, mistä kysytään
fi uravalmennusta alle 30-vuotiaalle
fi ammattilaisia monelta alalta saman katon alla nuorille
sv under trettio, hjälp med cv och jobbsökning utan tidsbokning
sv navigatorn ger råd om studier och jobb
sv byta bransch, ung vuxen behöver vägledning
sv jobbansökan och intervju, 23 år
sv 22-åring vet int jobb eller studier
sv under trettio och vill komma in utan tid
sv cv och ansökan me en ung person
sv ett ställe för fpa, arbetskraft å studier
sv arbetslös ung behöver riktning
en under thirties help with CV, studies and flat in one place
en a 22-year-old wonders what to do with life, career coaching
en young adult wants to change field, no counsellor any more
en job application and interview nerves at 23
en twenty-two, unsure whether job or studies
en under thirty and wants to walk in with no booking
en write a cv together with young person
en one place for benefits, work and studies
en jobless youth needs some direction
# youth-clinic
fi nuorisoneuvolan vastaanotto
fi nuorisoasema, nuorten terveysneuvonta ja juttelu
fi 16v haluis puhua seurustelusta ja mielialasta ilman lähetettä
fi nuori pelkää saaneensa taudin ja häpeää mennä terkkariin
fi 17v haluaa jutella jonnekin itse varaten ilman vanhempia
fi matala kynnys nuorelle, ei psykan jonoa
fi nuoren alakuloon ja paniikkiin jokin oma paikka
fi juttelua ikätasoisesti viisitoistavuotiaalle
fi haluis ilmasen kortsun ja kysyä juttuja
fi nuorisovastaanotto, voiko tulla kaverin kanssa
fi unettomuus, kiloja tippunut, nuorelle aika nopeasti
fi 19v muutti kotoa ja ahdistus kasvaa, nuorten oma vastaanotto
sv ungdomsmottagningen, råd och samtal
sv 16-åring vill prata om dejtande å humör utan remiss
sv rädd för en sjukdom å skäms gå ti hälsis
sv låg tröskel för ung, ingen kö
sv boka själv utan föräldrar
sv får man komma me en kompis ti mottagningen
en youth clinic for health advice
en sixteen wants to talk on dating and mood without referral
en teen afraid of infection and ashamed to go to nurse
en low threshold place for youth, no queue
en wants to book alone without parents knowing
en nineteen moved out and worries grow, a youth reception
# summer-job
fi kesätyöseteli ja kesähommia 16-vuotiaalle
fi eka kesäduuni, mistä haetaan kunnalta
fi 16v hakee ekaa duunia kesälomalle
fi seteli jolla yritys palkkaa nuoren kahdeksi viikoksi
fi mitä viistoistavee saa tehdä heinäkuussa
fi kunnan puistotöihin nuoria, milloin haku
fi ekan palkan verokortti ja työsopimus nuorelle
fi nuori ei saanut kesän paikkaa mistään
fi jäätelökioski palkkas alaikäsen ja palkka puuttuu
fi yrittäisi itse omaa firmaa kesällä, 17v
fi haku kiinni helmikuussa, myöhästyttiinkö
fi työtodistus nuorelle puistohommista
sv sommarjobb för 15-åring
sv kommunens sommarjobbssedel
sv 16-åring söker första jobbet till sommarlovet
sv sedel me vilken företaget anställer ung för två veckor
sv va får en femtonåring göra i juli
sv parkjobb för unga, när söker man
sv glasskiosken betalade int lön åt minderåriga
en summer job for a sixteen year old
en voucher for summer work
en sixteen looks for first work for holidays
en voucher for firm to hire youth two weeks
en what may a fifteen do in July
en park work by the municipality, when to apply
en ice cream kiosk did not pay the minor
# lonely-young-person
fi nuorella ei ole yhtään kaveria, istuu yksin huoneessa viikonloput
fi yksinäinen teini kaipaa porukkaa
fi muutti uudelle paikkakunnalle eikä oo saanut ystäviä, lukiolainen
fi kasi syö aina yksin ruokalassa eikä kukaan kutsu
fi ei oo yhtäkään kaveria täällä muuton jälkeen
fi ysi juttelee vain äidille, viestit jää lukematta muilta
fi synttäreille ei tullut kukaan
fi introvertti 14v haluis kavereita muttei osaa
fi käytävillä seinää pitkin, ei puhu muille
fi kaverihakemus, mistä nuori löytää samanhenkisiä
fi perjantait aina yksin huoneessa, muut bileissä
fi ystävyys katkesi, jäi ihan tyhjäksi
fi uuteen luokkaan tullut ei pääse mukaan porukkaan
sv tonåringen har inga vänner och sitter ensam hemma
sv ensam ungdom söker sällskap
sv åttan äter alltid ensam i matsalen
sv inte en enda vän efter flytten
sv ingen kom på födelsedagen
sv blyg 14-åring vill ha kompisar men kan int
sv vänskapen bröts, hen blev tom
en teenager has not a single friend
en lonely youngster new in town
en eighth-grader always eats alone
en no friend at all since the move
en nobody came to the birthday
en shy fourteen wants friends but lacks skill
en newcomer to class is not let into the group
# girls-and-boys-groups
fi tyttöryhmä arkoihin asioihin ja itsetuntoon
fi tyttöjen talo tai poikien ryhmä
fi sukupuolisensitiivinen ryhmä yläkoulun tytöille
fi tytöille oma ilta missä puhua kehosta ja itsetunnosta
fi poikaporukka jossa opetellaan tunteita nyrkkien sijaan
fi 12v tyttö tahtois vaan tyttöjen kerhoon
fi pojille kokkausta ja miesten juttuja
fi yläkoulun tytöt tarttis voimaannuttavaa ryhmää
fi ujot tytöt pienessä porukassa meikkaus ja jutut
fi maahanmuuttajatytöille turvallinen tila ilman poikia
fi kymmenvuotiaat pojat, liikuntaa ja keskustelua
fi ryhmässä vain pojat, ohjaajana mies
fi tyttöjen talo, ketkä pääsee
sv flickgrupp för självkänsla
sv pojkgrupp på högstadiet
sv egen kväll för flickor, prata kropp å självkänsla
sv pojkgrupp där man övar känslor istället för nävar
sv blyga flickor i liten grupp
sv invandrarflickor behöver ett ställe utan killar
sv bara pojkar å en manlig ledare
en group for girls to talk about self-esteem
en boys group with a male leader
en own night for girls about body and self-esteem
en boys' group to learn feelings instead of fists
en immigrant girls need safe room without boys
en shy girls in a small circle
en only boys with male leader
# online-youth-work
fi nuorille chatti iltaisin verkossa
fi discord-kanava nuorille, jossa aikuisia
fi nuori kirjoittaa mieluummin discordissa kuin tulee paikalle
fi teini yöllä yksin, joku aikuinen chatissa
fi pelipalvelin jossa nuoriso-ohjaaja mukana
fi nimettömänä vois kysyä jotain ammattilaiselta verkossa
fi tiktokissa vastailevat nuorisotyöntekijät
fi striimi ja minecraft ohjaajan kanssa
fi syrjäkylän nuori ei pääse mihinkään mutta netissä on
fi aikuisia keskusteluun nuorten omalla palvelimella
fi ei uskalla soittaa, viestein vois jutella
fi nettikahvila nuorille iltaisin
sv chatt för unga på kvällarna
sv unga skriver hellre på discord än kommer på plats
sv anonym chatt me nån vuxen på kvällen
sv minecraft me ungdomsledare
sv vågar int ringa men kan skriva
sv ung i utby som bara finns på nätet
en online chat for teenagers with adults
en rather writes on discord than comes in
en anonymous chat with an adult at night
en minecraft server with youth leaders
en dares not call but could message
en teen in remote village meets only online
# youth-participation
fi nuorisovaltuusto ja oppilaskunta kuulemaan
fi nuoret haluis vaikuttaa skeittipuiston suunnitteluun
fi nuva-vaaleihin ehdokas, miten pääsee
fi nuoret haluis sanoa skeittiparkista päättäjille
fi oppilaskunnan puheenjohtaja ja budjetti
fi miten lapsilta kysytään leikkipuistosta
fi aloite kunnalle bussivuorosta, 14v
fi nuorten edustaja lautakuntaan
fi lapsen oma näkemys palveluista mukaan suunnitteluun
fi päättäjille tavattava nuoria ennen päätöstä
fi vaikuttajaryhmän kokous tiistaina
fi nuorten kysely lakkautettavasta koulusta
sv ungdomsfullmäktige och inflytande
sv hur ställer man upp i ungdomsfullmäktige
sv unga vill säga sitt om skejtparken ti beslutsfattare
sv elevkårens budget å ordförande
sv motion ti kommunen om busstur, 14-åring
sv ungas representant i nämnden
en youth council wants to be heard
en how to run for youth council
en young want say on skate park to decision makers
en pupil board's budget and chair
en fourteen wants to propose a bus line
en a youth representative to the committee
# conscripts
fi armeijasta palautettiin kotiin, inttiin meno pelottaa
fi kutsunnat ja siviilipalvelus, aikalisä
fi inttiin menossa heinäkuussa ja pelottaa
fi kotiutettiin kolmen viikon jälkeen, mihin nyt
fi haluaa sivarin sijaan, miten hakee
fi lykkäys opintojen takia
fi kutsuntapaperi tuli, mitä otetaan mukaan
fi alokas soittaa äidille ettei jaksa kasarmilla
fi asuntoa ei oo kun palvelus päättyy
fi tyttö harkitsee vapaaehtoista asepalvelusta
fi varusmiehellä huoltaja sairastui, saako lomaa
fi vapautus mielenterveyden takia, nuori häpeää
sv uppbåd och beväring, tjänsten avbröts
sv ska in i juli och är rädd
sv hemskickad efter tre veckor, va nu
sv vill göra civil istället
sv uppbådspapper kom, va tar man me
sv rekryten ringer mamma från kasernen
en called up for military service and afraid
en goes to army in July and is afraid
en sent home after three weeks from barracks
en wants civil service instead of weapons
en call-up letter came, what to bring
en no flat when service ends
# youth-housing
fi 18v muuttaa omilleen, nuorisoasunto ja tukea asumiseen
fi nuorelle tuettu asuminen kun kotona ei voi olla
fi 18v muuttaa kotoa eikä osaa maksaa laskuja
fi vuokrakämppä nuorelle, takuuvuokra mistä
fi solu tai soluasunto opiskelijalle
fi täysi-ikäistynyt pitäis lähteä laitoksesta, minne asumaan
fi nuori sai häädön ekasta kämpästä
fi tuettua asumista jossa ohjaaja käy
fi riidat kotona, 18v haluais omaan yksiöön
fi nuori yöpyy kavereilla, tarttis omaa osoitetta
fi tiskaus ja pyykinpesu, ekasta asunnosta
fi nuorisosäätiön kämppä, hakuajat
sv ungdomsbostad för den som flyttar hemifrån
sv 18 flyttar hemifrån å kan int betala räkningar
sv hyresetta åt ung, garantihyra
sv vräkt från första lyan
sv stödboende där handledare hälsar på
sv sover hos kompisar, behöver egen adress
en supported flat for a youngster moving out
en eighteen moves out and cannot handle bills
en cheap flat for youth, deposit needed
en evicted from first apartment
en supported flat where coach visits
en sleeps at friends, needs own place at nineteen
`;
