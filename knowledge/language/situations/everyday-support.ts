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
sv mamma opererades och får inte lyfta babyn, någon hem
sv hemvårdare när föräldern är sjuk
sv förälder i gips, vem lagar mat
sv mamma på sjukhus, hjälp hemma med barnen
sv ryggopererad, kan inte lyfta barnet
sv mamman ska opereras, någon hem några timmar om dagen
en mum had surgery and must not lift the baby, someone to help at home
en a home helper when the parent is ill
en parent in plaster, who cooks and takes kids to nursery
en mother in hospital, practical help at home with kids
en back surgery, cannot lift the toddler
# family-work
fi perhetyöntekijä käymään kotona arjen pulmissa
fi perhe kaipaa kotiin tehtävää ohjausta ja rinnalla kulkemista
sv familjearbetare hem till familjen
en a family worker to visit home
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
fi raivarit ja nukutus kestää tunteja, joku kotiin näyttämään
sv tvååringen vägrar sova och skriker, någon hem som visar hur man gör
sv gränser och rutiner saknas hemma
sv trotsåldern tar kraften av föräldrarna
sv måltiderna är en kamp
sv hur få barnet att sova i egen säng, någon som ger råd hemma
sv treåring slår föräldrarna
sv treåringen styr hela familjen, föräldrarna orkar inte, någon som kommer hem och handleder
sv läggningen tar tre timmar
sv femåring slåss och lyder inte, hjälp hemma
en two-year-old refuses to sleep, parents want someone to show them what to do
en no routines or limits at home
en meals are a battle every day
en terrible twos run the whole family
en how to get a child to sleep in own bed, advice at home
en three-year-old hits parents and climbs on tables
en bedtime takes three hours, someone to show parents at home
en three-year-old rules the whole family
# everyday-support-unit
fi perheen arki ei pyöri, varhaista tukea kotiin
fi kodin järjestys retuperällä, vanhemmat voimattomia
sv vardagen fungerar inte, tidigt stöd
en daily life is out of hand, early support
# support-family
fi kasivuotias vois olla joskus viikonlopun jonkun muun luona, yh:lla ei ketään
fi kerran kuussa toinen koti lapselle hengähdystauoksi
fi isovanhempia ei oo, joku perhe joka ottais lapsen viikonlopuksi
fi lapsi kaipaa toista kotia viikonlopuiksi, vanhempi yksin
fi adhd-pojan äiti tarvii lepoa, vkl muualla tavallisessa perheessä
sv åttaåring kunde vara något veckoslut hos en annan familj
sv en gång i månaden en paus för ensam mamma
sv barnet behöver ett andra hem på veckoslut
sv barnet behöver en familj att vara hos ibland, mamma har ingen
en eight-year-old could stay with another family one weekend a month
en no grandparents, single mum needs a break
en child needs a second home at weekends
en a child needs a family to be with sometimes, mother has nobody
# support-person
fi teini-ikäiselle luotettava aikuinen jonka kans käydä leffassa ja pelaamassa
fi poika kaipaa miehen mallia, kaveriksi aikuinen
fi lapselle vapaaehtoinen aikuinen ystävä
fi kaveriksi aikuinen joka veis elokuviin, äiti sairas
sv pojken behöver en manlig förebild, en vuxen vän
sv vuxen vän till barnet
sv vuxen kompis som tar med på bio
en boy needs a male role model, an adult friend
en a reliable adult for a teenager to do things with
en grown-up buddy to take the child to movies
# family-social-work
fi sosiaalityöntekijä lapsiperheen kokonaistilanteeseen ilman lasua
fi perheellä monta huolta yhtä aikaa, sosiaaliohjaaja
fi perheellä monta eri tahoa eikä kukaan pidä lankoja käsissä, mitään lasujuttua ei oo
sv socialarbetare för barnfamilj utan barnskydd
sv många instanser och ingen håller i trådarna
en social worker for a family with many worries
en many agencies involved and nobody coordinates, not child protection
# service-guidance
fi perhe ei tiedä mistä aloittaa, joku kartoittaa mikä palvelu sopii
fi yhteydenotto lapsiperheiden neuvontaan ja ohjaukseen
fi mitä kaikkea perhe voi saada
sv familjen vet inte var de ska börja, någon som hittar rätt service
en family does not know where to turn, someone to find the right service
# service-needs-assessment
fi palvelutarpeen arviointi perheelle
fi ilmoitus tuen tarpeesta
sv bedömning av servicebehovet
en assessment of service needs
# parenting-support
fi vanhempi epävarma kasvattajana
fi miten olla johdonmukainen, vanhemmuus hukassa
sv osäker förälder, stöd i föräldraskapet
en insecure as a parent
# parenting-groups
fi ihmeelliset vuodet ja vanhempainryhmä
fi muiden vanhempien kanssa kasvatusasioista ryhmässä
fi porukka missä opeteltais rajojen laittoa viisvuotiaalle
sv föräldragrupp om uppfostran
sv grupp där man lär sig sätta gränser
en parenting course in a group
en a group where parents learn to set limits
# parental-exhaustion
fi äiti ihan puhki, hermot menee lapsille
fi vanhempi uupunut työn ja lasten kans
fi ei jaksa leikkiä eikä laittaa ruokaa, väsynyt äiti
sv mamman är helt slut och skriker på barnen
sv utmattad förälder
sv båda föräldrarna är helt slut, skriker och orkar inte leka
en mother is burnt out and snaps at the kids
en exhausted parent
en both parents worn out and shouting
# childcare-help
fi lapsenvahti lääkärikäynnin ajaksi
fi muutamaksi tunniksi joku kattomaan lapsia
sv barnvakt under läkarbesök
en babysitter for a few hours
# sick-child-care
fi sairas lapsi eikä vanhempi pääse töistä pois
fi kuumeiselle lapselle hoitaja kotiin
sv sjukt barn och föräldern måste jobba
en ill child and parent must go to work
# fathers
fi isä jäi yksin lasten kans ja haluis jutella toisten miesten kans
fi miehille oma ryhmä vanhemmuudesta
fi isä-lapsi-illat
fi tuore isä jää sivuun neuvolassa
fi erotut isät kokoontuu ja jutellaan miten jaksaa
fi yksinhuoltajaisä kaipaa toisia isiä
sv pappa ensam med barnen vill prata med andra män
sv pappagrupp
sv skilda pappor träffas
sv pappor som träffas och pratar om att vara pappa
en dad alone with the kids wants to talk with other men
en fathers' group
en single dad would like to meet other dads
# single-parents
fi yh-äiti jolla ei verkostoa
fi yksinhuoltajien yhdistys ja tapaamiset
sv ensamstående mamma utan nätverk
en single parents' get-together
# grandparents
fi mummi hoitaa lapsenlapsia ja kaipaa tukea
fi isovanhempi ei saa tavata lapsenlasta
sv mormor tar hand om barnbarnen
en grandmother raising grandchildren
`;
