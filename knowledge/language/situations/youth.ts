/** What people say of the concepts of `lexicon/youth.ts`. */
export const youthSaid = `
# youth-work
fi kunnan nuorisotyöntekijä mukaan tapahtumaan
fi nuoriso-ohjaajan tavoittaa mistä
fi kuka vastaa kunnan nuorisopalveluista
fi nuorille tekemistä lomaviikolle, nuorisotoimi
sv kommunens ungdomsledare till ett evenemang
sv vem ansvarar för ungdomstjänsterna i kommunen
en who runs the municipal youth services
en youth worker wanted for an event
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
sv var kan niorna hänga på fredagskvällar
sv ungdomarna driver runt på torget, finns det ett ställe inomhus
sv öppet hus för högstadieelever på kvällen
sv ungdomsgårdens öppettider
sv var kan högstadieelever vara på kvällarna
sv ett ställe för unga med vuxna på plats
sv var kan fjortonåringar vara på fredagskvällar inomhus
en where can ninth graders hang out on Friday nights
en teenagers loiter at the mall, is there a place indoors
en opening hours of the youth club
en open evenings for secondary pupils
en safe place for teens in the evening with adults present
en holiday trips for youngsters by the municipality
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
sv unga vuxna utan jobb och studieplats som sitter hemma
sv 19-åring har hamnat utanför allt, föräldrarna får inte kontakt
sv någon som söker upp den unga hemma och går med till FPA
sv hoppade av allt och har isolerat sig i ett år
sv ung person svarar ingen, inga inkomster och ingen dygnsrytm
sv föräldrarna försörjer en 24-åring som inte lämnar rummet
sv avbröt studierna, ingen vet vad hen gör
sv tjugoåring som droppat yrkis och sitter hemma, svarar inte
sv någon som går hem och knackar på hos en 18-åring
en nineteen-year-old neither works nor studies, stays at home
en someone to knock on the young man's door and go with him to offices
en young adult has dropped out of everything
en isolated for a year, no school no job
en youngster answers nobody, no income, days upside down
en parents support a 24-year-old who never leaves the room
en quit studies and nobody knows what he does
en dropped vocational school and sits at home, does not answer
# special-youth-work
fi oireileva nuori pyörii huonossa seurassa, tarvii oman nuorisotyöntekijän tueksi
fi erityisnuorisotyöntekijä yksilötyöhön riskikäyttäytyvän kanssa
fi pienryhmä tytöille jotka karkailee ja hakee vaaraa
fi nuori liikkuu vaarallisessa porukassa, tarvitsee turvallisen aikuisen rinnalle
sv ungdom i riskzonen behöver en egen ungdomsarbetare
sv specialungdomsarbetare för individuellt stöd
sv ung i farligt gäng behöver en trygg vuxen
en youth at risk needs a youth worker of his own
en small group for girls who run away and seek danger
en youth in a dangerous crowd needs a steady adult
# street-youth-work
fi koulujen päättyessä rannalla hirveesti humalaisia teinejä, kuka siellä kiertää öisin
fi viikonloppuöinä nuoria kaduilla, onko aikuisia liikkeellä
fi festareilla katupartio nuorten tukena
fi walkers-auto ja jalkautuva päivystys keskustassa yöllä
fi vappuna puistossa juovat alaikäiset, kuka jalkautuu sinne
sv fulla tonåringar på stranden vid skolavslutningen, vem rör sig där på natten
sv vuxna som går runt på stan på helgnätter
sv nattvandring och jour på gatorna för unga
en drunk teenagers on the beach at the end of term, who is out there at night
en adults walking the streets on weekend nights to help the young
en street patrol for youth at festivals
# school-youth-work
fi nuorisotyöntekijä koulun käytävillä välitunneilla
fi koulunuorisotyö ryhmäyttää seiskaluokat
sv ungdomsarbetare på rasterna i skolan
sv skolungdomsarbete för sjuorna
en youth worker present at school during breaks
en group activities by youth work in school
# youth-workshop
fi nuori tarvis työkokeilun pajalta ja päivärytmin
fi starttipaja ja puupaja 18-vuotiaalle
fi ei vielä kykene töihin, harjoittelua ohjatusti pajalla
sv verkstaden för unga, arbetspraktik och dygnsrytm
sv startverkstad för en 18-åring
en workshop with guided training for an unemployed youngster
en needs a daily rhythm and supervised practice
# one-stop-guidance
fi parikymppinen haluis alaa vaihtaa ja cv:n kuntoon, ilman ajanvarausta
fi alle kolmekymppisille työtä, opintoja ja asuntoa saman katon alta
fi ohjaamosta neuvoja työnhakuun ja hakemuksiin
fi 22v miettii mitä tekis elämällään, uravalmennus
fi nuori aikuinen pohtii alanvaihtoa, opoa ei enää oo
fi työhakemus ja haastattelu jännittää, neuvoja 23v
fi kaikki asiat samasta paikasta nuorelle: kela, työkkäri, asunto
sv under trettio, hjälp med cv och jobbsökning utan tidsbokning
sv navigatorn ger råd om studier och jobb
sv byta bransch, ung vuxen behöver vägledning
sv jobbansökan och intervju, 23 år
en under thirties help with CV, studies and flat in one place
en a 22-year-old wonders what to do with life, career coaching
en young adult wants to change field, no counsellor any more
en job application and interview nerves at 23
# youth-clinic
fi nuorisoneuvolan vastaanotto
fi nuorisoasema, nuorten terveysneuvonta ja juttelu
sv ungdomsmottagningen, råd och samtal
en youth clinic for health advice
# summer-job
fi kesätyöseteli ja kesähommia 16-vuotiaalle
fi eka kesäduuni, mistä haetaan kunnalta
sv sommarjobb för 15-åring
sv kommunens sommarjobbssedel
en summer job for a sixteen year old
en voucher for summer work
# lonely-young-person
fi nuorella ei ole yhtään kaveria, istuu yksin huoneessa viikonloput
fi yksinäinen teini kaipaa porukkaa
fi muutti uudelle paikkakunnalle eikä oo saanut ystäviä, lukiolainen
sv tonåringen har inga vänner och sitter ensam hemma
sv ensam ungdom söker sällskap
en teenager has not a single friend
en lonely youngster new in town
# girls-and-boys-groups
fi tyttöryhmä arkoihin asioihin ja itsetuntoon
fi tyttöjen talo tai poikien ryhmä
fi sukupuolisensitiivinen ryhmä yläkoulun tytöille
sv flickgrupp för självkänsla
sv pojkgrupp på högstadiet
en group for girls to talk about self-esteem
en boys group with a male leader
# online-youth-work
fi nuorille chatti iltaisin verkossa
fi discord-kanava nuorille, jossa aikuisia
sv chatt för unga på kvällarna
en online chat for teenagers with adults
# youth-participation
fi nuorisovaltuusto ja oppilaskunta kuulemaan
fi nuoret haluis vaikuttaa skeittipuiston suunnitteluun
sv ungdomsfullmäktige och inflytande
en youth council wants to be heard
# conscripts
fi armeijasta palautettiin kotiin, inttiin meno pelottaa
fi kutsunnat ja siviilipalvelus, aikalisä
sv uppbåd och beväring, tjänsten avbröts
en called up for military service and afraid
# youth-housing
fi 18v muuttaa omilleen, nuorisoasunto ja tukea asumiseen
fi nuorelle tuettu asuminen kun kotona ei voi olla
sv ungdomsbostad för den som flyttar hemifrån
en supported flat for a youngster moving out
`;
