/** What people say of the concepts of `lexicon/family-law-and-separation.ts`. */
export const familyLawAndSeparationSaid = `
# child-supervisor
fi vanhemmat tekee sopimukset lapsen asumisesta ja tapaamisista, vahvistaminen
fi elatus sovittu vain suullisesti, pitäis saada paperille ja viralliseksi
fi avopari eroaa, lapsen huolto ja asuminen kirjattavaksi
fi sopimuksen muuttaminen kun lapsi muuttaa toisen vanhemman luo
fi vanhemmat erimielisiä lapsen asioista eikä sopimusta oo
fi yhteishuoltosopimus allekirjoitettavaksi virallisesti
fi eronneet tarvii paperit lasten asumisesta
fi sopimus tapaamisista ja elatuksesta kirjalliseksi
fi miten vahvistetaan yhdessä sovittu huolto
sv avtal om barnets boende och umgänge ska fastställas
sv underhållet är bara muntligt överenskommet
sv föräldrarna vill ändra vårdnadsavtalet
sv sambor separerar, avtal om barnet
sv skriftligt avtal om umgänge och underhåll
sv papper på var barnet bor efter separationen
sv vi har separerat och vill ha papper på barnens boende
en confirm an agreement on child's living arrangements and contact
en child support was only agreed verbally
en parents want to change the custody agreement officially
en agreement must be signed and made enforceable
en written agreement on contact and support after separation
en papers on where the child lives
# maintenance
fi isä ei ole antanut senttiäkään puoleen vuoteen
fi elarit maksamatta, kuka laskee summan
fi kuinka paljon pitäis maksaa lapsesta kuussa
fi elatusavun määrä ja laskelma
fi palkka laski, elatusmaksua pienemmäksi
sv pappan har inte betalat ett öre på ett halvår
sv hur mycket ska man betala för barnet i månaden
sv underhållsbidragets belopp
sv exet betalar inte för barnet
en dad has not paid a cent for half a year
en how much child support per month
en lower income, wants to reduce maintenance
# maintenance-allowance
fi toinen vanhempi ei maksa elatusta, haetaan tukea kelasta
fi elatustuki kun isää ei ole tunnustettu
sv underhållsstöd från fpa när den andra inte betalar
en state support when the other parent does not pay maintenance
# custody
fi kiista siitä kumman luona lapset asuu
fi isä haluaa yksinhuoltajuuden oikeuteen
fi vuoroasuminen ei toimi ja vanhemmat kiistelee
fi huoltoriita, äiti pelkää menettävänsä lapset
fi äiti aikoo muuttaa lapsen kans toiselle puolelle suomea eikä isä suostu
sv tvist om var barnen ska bo
sv pappan vill ha ensam vårdnad
sv växelvis boende fungerar inte
sv mamma tänker flytta långt bort med barnet mot pappas vilja
en they fight over where the children should live
en father wants sole custody
en mother plans to move far away with the child against father's will
# visitation
fi lapsi ei halua mennä isän luo viikonlopuksi
fi isä ei tuo lasta takaisin sovittuna aikana
fi tapaamiset ei toteudu, äiti estää näkemästä
fi etävanhempi haluaa nähdä lasta useammin
fi kesälomat ja joulut, kumman luona
sv barnet vill inte åka till pappa på helgen
sv mamma hindrar pappa från att träffa barnet
sv pappan för inte tillbaka barnet i tid
en child refuses to go to dad's on weekends
en mother blocks the visits
en not returned at the agreed time
# supervised-visits
fi lapsi saa nähdä äitiä vain jos ulkopuolinen istuu vieressä
fi tapaaminen pitää olla valvottu isän väkivallan takia
fi lapsen vaihto vanhemmalta toiselle niin ettei tarvi nähdä toisiaan
fi oikeus määräsi valvojan tapaamisiin
fi missä erovanhemmat voi vaihtaa lapsen turvallisesti
fi tapaaminen vaan jos joku vahtii, isällä päihteitä
fi vaihdot tapahtuu poliisiaseman pihalla, olisko parempaa paikkaa
fi äiti saa nähdä lapsen vain valvotusti kaks tuntia
fi missä isä voi tavata lasta kun joku valvoo
sv barnet får träffa mamma bara om någon utomstående är med
sv rätten bestämde om övervakade träffar
sv byte av barn utan att föräldrarna möts
sv umgänge bara om någon vakar, pappa missbrukar
sv bättre ställe för överlämning än polisens gård
sv pappan får träffa flickan bara om någon vuxen sitter med, var ordnas sådant
sv umgänge i sällskap av en utomstående
en child may only see mother if someone else is present
en court ordered that a third person watches the meetings
en hand-over of the child without parents meeting each other
en contact only if someone watches, father uses drugs
en better place for hand-overs than a car park
en father may see the girl only with an adult sitting in
# parenthood-confirmation
fi avoparille syntyy vauva, isyys pitää tunnustaa
fi isyystesti ja dna kun mies epäilee
fi naispari, äitiyden tunnustaminen hedelmöityshoidon jälkeen
fi mies kiistää olevansa isä
sv faderskapet ska erkännas före födseln
sv dna-test, mannen tvivlar på att barnet är hans
sv kvinnopar, erkänna moderskap
en paternity should be acknowledged, couple not married
en man doubts he is the father, DNA test
en two women, recognition of maternity
# separation
fi vanhemmat eroaa ja ei tiedä mistä aloittaa
fi miten lapsille kerrotaan et vanhemmat muuttaa erilleen
fi mies muutti pois, perhe hajoo
fi riitainen ero, lapset välissä
fi avioerohakemus ja harkinta-aika
fi eropäätös tehty, kuka neuvoo vanhemmuudessa eron jälkeen
fi vanhemmat puhuu toisistaan pahaa lapsen kuullen, erilleen muutettu
fi muutetaan erilleen ens kuussa, miten lapset kestää
fi puoliso ilmoitti haluavansa eron
fi ero tuli yllättäen ja koko perhe sekaisin
sv föräldrarna skiljer sig och vet inte var de ska börja
sv hur berättar man för barnen att man flyttar isär
sv skilsmässan är bitter och barnen hamnar emellan
sv pappan flyttade ut
sv maken meddelade att han vill skiljas
sv flyttar isär nästa månad, hur klarar barnen det
sv mamman funderar på att lämna, hur går man vidare med barnen
en parents are splitting up and do not know where to start
en how to tell the kids about the divorce
en bitter break-up with the children in the middle
en dad moved out last week
en spouse announced wanting a divorce
en moving apart next month, how will kids cope
# divorce-groups
fi lapsi surkee ku vanhemmat asuu eri paikoissa, muita joilla sama
fi erolapsille oma ryhmä
fi eronneiden porukka jossa jutella
fi eroseminaari ja vertaisilta aikuisille
fi äiti kaipais muita saman kokeneita eron jälkeen
fi nelosluokkalaisen vanhemmat erosi, olisko ryhmää jossa muita erolapsia
fi eronneille naisille porukkaa
sv barnet är ledset efter skilsmässan, andra barn i samma läge
sv grupp för skilda föräldrar
sv grupp för barn vars föräldrar skilt sig
en child is sad that parents live apart, others in the same situation
en group for people who went through divorce
en kids' group after parents separated
en group for children whose parents divorced
# mediation
fi eroavat vanhemmat ei osaa puhua ilman riitaa, ulkopuolinen neuvottelemaan
fi puolueeton henkilö auttaa sopimaan lasten asioista ettei mennä oikeuteen
fi sovittelija vanhemmille lapsen asumisesta
fi ex-puolisot ei pääse sopuun lomista, joku puolueeton välille
fi sovinto lasten asioissa ilman lakimiehiä
fi vanhemmat riitelee lomista ja vuoroviikoista niin ettei pysty puhumaan keskenään, joku kolmas
sv föräldrar som skiljer sig behöver en opartisk som hjälper dem förhandla
sv slippa gå till rätten, komma överens om barnen
sv föräldrarna kommer inte överens om loven, någon neutral
sv grälar om veckorna och kan inte prata, någon tredje part
en separating parents cannot talk without fighting, need a neutral person
en avoid court and agree about the kids
en exes cannot agree on holidays, a neutral third party
en argue about holidays and weeks, someone in between
# circumstances-report
fi käräjäoikeus pyytää selvitystä huoltoasiasta
fi olosuhdeselvitys lapsen oloista oikeudelle
sv tingsrätten begär utredning i vårdnadstvist
en court asks for a report on the child's circumstances
# adoption
fi naisparin toinen äiti haluaa juridiseksi vanhemmaksi puolison lapselle
fi haluais ottaa lapsen omaksi ulkomailta
fi adoptiovanhemmiksi aikovat, neuvonta pakollinen
fi isäpuoli haluaa lapsen viralliseksi isäksi
fi äiti harkitsee vauvan luovuttamista synnytyksen jälkeen
fi puolison lapsen adoptointi
fi vaimon biologinen lapsi halutaan myös mun nimiin juridisesti
sv den andra mamman vill bli juridisk förälder
sv adoptera barn från utlandet
sv styvpappa vill bli officiell pappa
sv adoptera makens barn
en stepfather wants to become the legal father
en couple considers adopting a child from abroad
en pregnant woman thinks of giving the baby away
en adopt the spouse's child legally
# family-counselling
fi lapsen pelot ja yöheräily huolettaa, vanhemmat haluais ammattilaisen juttusille
fi koko perheen keskinäiset suhteet solmussa
fi äidin ja tyttären välit tulehtuneet
fi lapsi ei puhu vieraille eikä leiki muiden kans, kasvatus mietityttää
fi kasvatuskysymyksissä psykologin vastaanotto vanhemmille ja lapselle
fi viisvuotiaalla mustasukkaisuutta ja raivareita, perheterapia
fi eskarilainen alkanut kastella ja takertuu, mitä takana
fi uhmaa ja valehtelua, vanhemmat keinottomia
fi lapsi satuttaa sisarustaan ja vanhemmat riitelee siitä
fi tokaluokkalaisen tunteet räiskyy kotona, vanhemmat ymmällään
fi koko perheen keskusteluja ammattilaisen kanssa
fi perhesuhteet, äitipuoli ja murrosikäinen
fi lapsi pelkää kuolemaa ja pimeää, ei uskalla nukkua
fi masentunut ja vetäytynyt alakouluikäinen, vanhempien kans mietitään
sv barnets rädslor oroar, föräldrarna vill tala med psykolog
sv relationerna i familjen är i knut
sv mamma och dotter går inte ihop
sv svartsjuka på lillasyster, femåring
sv barnet gör illa sitt syskon och föräldrarna grälar
sv känslorna svallar hemma, åttaåring
sv samtal med hela familjen
sv barnet är rädd för döden och vågar inte sova
en worried about a child's fears, parents want to see a professional
en family relationships are tangled, family therapy
en mother and daughter do not get on
en five-year-old is jealous of the baby and has tantrums
en child hurts his sibling and parents argue about it
en eight-year-old explodes at home, parents at a loss
en talks with the whole family and a professional
en child is afraid of death and the dark
# church-family-counselling
fi kirkon pariterapeutti parille joka harkitsee eroa
fi seurakunnan perheneuvoja avioparille
sv kyrkans rådgivning för gifta par
en church counsellor for a married couple
# couple-relationship
fi vanhemmat tappelee kaikesta ja miettii jatketaanko yhdessä
fi parisuhde kuivunut vauvan jälkeen
fi uskottomuus tuli ilmi, pari haluais puhua yhdessä
fi kommunikaatio puolison kanssa ei toimi, mykkäkoulua
fi riidellään rahasta ja kotitöistä, pariterapiaan
fi aviokriisi
fi aviopari elää kuin kämppikset
fi miten jatkaa pettämisen jälkeen yhdessä
fi huudetaan toisillemme joka ilta, molemmat haluaa apua suhteeseen
fi ollaanko yhdessä enää vain lasten takia
sv paret grälar hela tiden och vet inte om de ska fortsätta
sv otrohet avslöjades, vill prata tillsammans
sv förhållandet har svalnat efter bebisen
sv lever som rumskompisar
sv hur gå vidare efter otrohet
sv stannar vi ihop bara för barnens skull
sv paret bråkar och överväger skilsmässa, vill gå i samtal tillsammans
sv kärleken tog slut efter andra barnet
en couple argues about everything and wonders whether to stay together
en affair came out, they want to talk with someone
en marriage has gone cold after the baby
en live like flatmates, wife and husband
en how to go on after cheating
en staying together only for the kids
en couple thinks of divorce, wants counselling together
# stepfamilies
fi uusperheessä bonuslapset ja säännöt hiertää
fi isäpuolen ja pojan välit kireät
fi sun lapset mun lapset, uusi puoliso
sv ombildad familj, bonusbarn och regler
sv styvpappan och pojken kommer inte överens
en blended family, step-kids and rules
en stepfather and boy clash
# legal-aid
fi juttu menossa käräjille eikä oo varaa asianajajaan
fi mies ei suostu jakamaan taloa, tarvii lakimiehen halvalla
fi perunkirjoitus ja testamentti neuvoja juristilta
fi ositus ja avioehto
fi oikeudenkäynnissä tarvitsee avustajan
fi tarvii asianajajan huoltoriitaan, pienet tulot
fi omaisuuden jako erossa, mies vaatii kaiken
fi haaste tuli, kuka puolustaa
fi vuokrasopimus ja perintö, juristin neuvo ilmaiseksi
sv har inte råd med advokat till rättegången
sv mannen vill inte dela huset, behöver jurist
sv bodelning och äktenskapsförord
sv behöver advokat i vårdnadstvist, små inkomster
sv fick en stämning, vem försvarar
sv har inte råd med jurist i vårdnadstvist
en cannot afford a lawyer for court
en he refuses to divide the house, needs legal advice cheaply
en division of property after divorce
en needs a solicitor in a custody case, low income
en got a summons, who defends
`;
