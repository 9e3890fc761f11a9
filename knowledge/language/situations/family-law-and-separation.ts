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
fi sovussa päätettiin et poika on viikko ja viikko, missä siitä saa virallisen paperin
fi allekirjotettu ruutupaperille kahvipöydässä, päteekö jos toinen perääntyy
fi uus osoite ja koulu, entinen sopimus lapsen asumisesta pitäis uusia yhdessä
fi molemmat samaa mieltä huollosta, tarvitaan vaan leima ja aika
fi kumpikin vanhempi saapuis samaan aikaan allekirjoittamaan, voisko hoitaa etänä
fi lapsi muuttaa isälle lukion takia, elatus ja osoite uusiks paperille
fi avoliitto purkautu kesällä, kaksi lasta, mitään ei oo kirjoitettu mihinkään
fi isä asuu norjassa ja suostuu kaikkeen, miten sopimus pätee siellä
fi aika sopimuksen tekoon, jonoa sanottiin kaks kuukautta, eikö aikasemmin
fi voiko sen sopimuksen purkaa jonka vahvistivat silloin kun tyttö oli vauva
fi tulkki mukaan kun vanhemmat käy vahvistuttamassa asumisen ja tapaamiset
fi mitä papereita otetaan mukaan kun sovitaan elatuksesta ja viikonlopuista yhdellä kertaa
sv vi är överens om varannan vecka och vill bara ha stämpel på det
sv kökspapper med två namnteckningar, gäller det om den andra ångrar sig
sv flickan flyttar till pappa för gymnasiet, papperen om boende och pengar ska göras om
sv pappan bor i norge och går med på allt, hur blir avtalet giltigt
sv måste båda föräldrarna komma på samma tid för att skriva under
en we agreed week and week about, where do we get it on official paper
en dad lives in norway and agrees to everything, how does the agreement become valid
en what documents do we bring when we settle where the boy lives and the money
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
fi rahaa tuli viimeks helmikuussa ja silloinkin kymppi puhelimella
fi poika täyttää kaheksantoista kesken lukion, loppuuko maksut siihen
fi uus puoliso ja uus vauva, pitääkö ekoista lapsista maksaa saman verran
fi viikko ja viikko -lapsi, maksaako kumpikaan toiselle mitään
fi mies ilmottaa verottajalle nollatulot vaikka ajaa uudella autolla, miten summa määrätään
fi indeksikorotus tuli kirjeellä, paljonko tästä lähtien per lapsi
fi hammasraudat ja jääkiekkokamat, kuuluuko ne siihen kuukausisummaan
fi lomautettu isä ei pysty maksamaan sovittua neljääsataa kolmesta lapsesta
fi ulosottoon vai ei, eksä on kolme kuukautta jäljessä lapsen rahoissa
fi vaimo vaatii 350 kuussa, onko se kohtuullinen kun tienaan kaks tonnii
sv tian kom på mobilen i februari och sen dess inget till barnen
sv sonen fyller arton mitt i gymnasiet, upphör betalningarna då
sv permitterad pappa klarar int fyra hundra i månaden för barnen
sv barnet bor varannan vecka hos vardera, ska nån betala nåt
sv räknas tandställning och hockeyprylar in i månadssumman
en son turns eighteen in the middle of school, do the payments stop
en new wife and new baby, does he still owe as much for the first two
en exes share week by week, does either pay the other for the child
# maintenance-allowance
fi toinen vanhempi ei maksa elatusta, haetaan tukea kelasta
fi elatustuki kun isää ei ole tunnustettu
sv underhållsstöd från fpa när den andra inte betalar
en state support when the other parent does not pay maintenance
fi isä jätti taas maksamatta ja äiti kysyy maksaako valtio sen sata ja risat
fi lapsen isästä ei mitään tietoa, haetaan kuukausirahaa viranomaiselta hänen sijastaan
fi maksaja asuu ulkomailla kadoksissa, kela perii vai kuka
fi kelasta tuli hylkäys kun maksut oli myöhässä vasta viikon
fi yksin hedelmöityshoidolla saatu lapsi, kuuluuko siitä korvaava raha kelalta
fi velka kelalle kertyny kun isä ei oo maksanu lapsesta kahteen vuoteen
fi ex maksaa vaan puolet sovitusta, täydentääkö kela loput
fi vankilassa istuva isä ei maksa, mistä äiti hakee rahan lapselle
fi adoptoitu yksin, saako siitä sen lapsikohtaisen summan kelasta
sv exet betalar hälften, fyller fpa på resten för barnet
sv pappan sitter i fängelse och betalar inget, kan mamman få det av staten
sv fpa avslog för att han bara var en vecka försenad med pengarna till barnet
sv skuld till fpa efter två år utan att ha betalat för barnet
en father is in prison and pays nothing, can the state pay instead
en conceived with a donor alone, does kela pay something in place of a father
en he pays half of what was agreed, does kela top it up
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
fi kumpi saa päättää koulusta kun vanhemmat on eri mieltä ja molemmilla sanavalta
fi äiti ei anna passilupaa, isän mielestä hän kiusaa
fi isä haluu lapset kokonaan itselleen, vetoaa äidin masennukseen
fi huoltajuus vain äidillä, isä kysyy miten pääsee takasin mukaan päätöksiin
fi lapsi 12v sanoo haluavansa asua toisessa kodissa, kuunnellaanko häntä
fi muutto kolmensadan kilsan päähän ilman toisen suostumusta
fi yksin vai yhdessä, vauvan isä ei vastaa mihinkään paperiin
fi vuoroviikot kaksivuotiaalle, äiti sanoo ettei sovi, isä vie asian tuomarille
fi huoltaja estää psykologin tutkimukset, toinen haluais ne
fi ekaluokkalainen ilmoitettiin kahteen eri kouluun, kummankin vanhemman paperit mulla pöydällä
fi rovasti kysyy voiko lapsen kastaa kun vain toinen huoltajista haluaa
sv två olika skolanmälan från varsin förälder, vem har rätt att bestämma
sv mamman vägrar skriva på passet
sv tolvåringen säger själv var hon vill bo, räknas det
sv pappan vill ha barnen helt för att mamman är deprimerad
sv varannan vecka för en tvååring, pappan tänker gå till domstol
en each parent enrolled the child in a different school, who decides
en she will not sign for the passport
en a twelve-year-old says where she wants to live, does it count
fi äiti päätti yksin vaihtaa lapsen koulun, isä saapui käytävään huutamaan ettei hänen lupaa kysytty
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
fi isä tuo lapset sunnuntaina aina kaks tuntia myöhässä ja nälkäisinä
fi kuka maksaa junaliput kun lapsi matkustaa toisen luo joka toinen perjantai
fi vauva imee vielä rintaa, voiko olla yötä isällään
fi lapsi saa mahakipuja joka toinen perjantai ennen vaihtoa
fi isäpuoli ei päästä soittamaan lapselle viikolla, saako puheluista sopia
fi syysloma ja hiihtoloma, vuorottelu meni sekasin ja nyt kumpikaan ei jousta
fi äiti peruu aina viime tipassa kun isän viikonloppu ois alkamassa
fi teini ilmoitti ettei enää lähde etävanhemmalle, onko pakko
fi pitkä matka ja merimies, saako lapsi nähdä isää lomajaksoina kerralla enemmän
fi onko jouluaatto parillisina vuosina kenen
fi isä on muuttanu espanjaan ja näkee lapsen videolla, riittääkö se
sv barnet får magknip varannan fredag före bytet
sv vem betalar tågbiljetten när dottern far till pappa
sv mamman avbokar alltid sista minuten på pappas helg
sv babyn ammas ännu, kan han sova hos sin pappa
sv tonåringen vägrar åka mera, är det tvunget
en tummy aches every other friday before the switch
en the sailor father wants longer stretches when ashore instead of weekends
en who pays for the train when the daughter travels to her dad
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
fi äiti on ollu katkolla, lapsi kaipaa, mut sossu vaatii et huoneessa on työntekijä koko ajan
fi isoisä vaihtaa lapset parkkipaikalla kun vanhemmat ei saa kohdata, olisko neutraali tila
fi lähestymiskielto ja käräjien päätös kahdesta tunnista joka toinen lauantai valvojan kanssa
fi kaappausuhka, isä saa nähdä tytön vain ovet lukittuna ja joku paikalla
fi vanhempi ei ole tavannut vauvaa vuoteen, alku jonkun ulkopuolisen silmien alla
fi peruuntuneita kertoja kolme, isä ei ilmesty paikkaan jossa joku istuu mukana
fi saako valvojaksi mummo vai pitääkö olla ammattilainen
fi lapsi luovutetaan eteisessä työntekijälle ja toinen vanhempi tulee vartin päästä
fi paljonko se maksaa kun oikeus määräsi jonkun istumaan mukaan tapaamisiin
fi tuettu muoto loppuu syyskuussa, jatkuuko niin että ohjaaja käy vaan välillä
sv mamman har varit på avgiftning, barnet längtar men nån måste sitta med
sv rädd att pappan för bort flickan, bara med låsta dörrar och någon på plats
sv barnet lämnas i tamburen till en arbetare och den andra föräldern kommer en kvart senare
sv duger farmor som vakt eller måste det va ett proffs
sv pappan har inte sett babyn på ett år, början ska ske under nåns ögon
en restraining order and two hours every other saturday with someone watching
en fear of abduction, he may see her only with doors locked and staff present
en may granny be the watcher or must it be a professional
fi vaihto onnistuu vain jos joku työntekijä ottaa lapsen vastaan ja vanhemmat ei näe
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
fi vauva syntyy ensi kuussa eikä olla naimisissa, millon mies voi allekirjottaa olevansa isä
fi mies on ulkomailla töissä, miten saadaan hänet paperille lapsen isäksi
fi nainen oli vielä toisen kanssa naimisissa kun vauva sai alkunsa, kumpi merkitään
fi parikymppinen sai kirjeen että olis jonkun isä, haluaa suunäytteen
fi äiti ei kerro isän nimeä, lapsi kysyy
fi terkkari unohti tarjota lomaketta odotusaikana, hoituuko jälkikäteen
fi toinen äideistä ei ole synnyttänyt, hoito oli klinikalla, merkintä puuttuu
fi kotikonstilla tehty lapsi kahden naisen perheessä, onko luovuttaja isä
fi kutsu tuli selvitykseen ja mies pelkää elatusmaksuja, tulosta ei oo
fi isä kuoli ennen kuin ehti tunnustaa vauvan
fi aikuinen poika haluaa tietää oikean isänsä, onko liian myöhäistä
sv babyn kommer nästa månad och vi är inte gifta, när skriver han på
sv kvinnan var ännu gift med nån annan när barnet blev till
sv killen fick brev om att han är pappa och vill ha prov
sv den ena mamman står inte i pappren, behandlingen var på klinik
sv pappan dog innan han hann skriva på för babyn
en he works abroad, how do we get him registered as the baby's dad
en she was still married to someone else when the baby was conceived
en a young man got a letter that he is a father and wants a swab
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
fi riisuttiin sormukset eilen, lapset ei vielä tiedä, miten sanotaan
fi asuntolaina yhteinen, kumpikaan ei pysty muuttamaan pois, lapset kuulee kaiken
fi vaimo löys toisen ja pakkas laukun, mies istuu tallissa itkemässä
fi mistä eroinfoa alusta, minne hakemus lähetetään ja kauanko harkinta
fi pari on päättäny erota sopuisasti ja kyselee mitä kaikkea pitää hoitaa
fi 5v kysyy joka ilta millon iskä tulee takasin kotiin, muutti toissapäivänä
fi miten kertoa päiväkodille ja isovanhemmille että osotteita on kohta kaksi
fi mies uhkaa lähteä joka riidassa, nyt lähti, äiti ei tiedä oikeuksiaan
fi vanhemmat nukkuu eri huoneissa ja teini arvas jo
fi muuttolaatikot pihalla, koululaiset itkee tunnilla, vanhemmat hakee neuvoa miten eteenpäin
sv ringarna är av och barnen vet inget ännu, hur säger man det
sv gemensamt bostadslån, ingen kan flytta ut och barnen hör allt
sv femåringen frågar varje kväll när pappa kommer hem, han for i förrgår
sv de skiljs som vänner och undrar vad allt som ska ordnas
sv flyttlådorna står på gården och skolbarnen gråter
en rings came off yesterday, the kids know nothing yet
en a shared mortgage and neither can move out, the children hear everything
en where does one send the divorce papers and how long is the waiting time
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
fi kahden kodin lapsia on meidän luokalla viis, joku pitäis niille yhteistä
fi yksvuotta sitten erottiin ja vieläkin katkera, muita samassa veneessä iltaisin
fi poika 8v luulee olevansa ainut jonka isä asuu muualla
fi kuus kertaa, teejuttuja ja muita jätettyjä, milloin alkaa uusi
fi vertaisilta miehille jotka on jääneet ilman arkea lasten kanssa
fi tyttö ei puhu erosta kotona mut piirtäis sitä muiden lasten kanssa
fi luento ja keskustelu vanhemmuudesta kun on lyöty hanskat tiskiin liitossa
fi teinit joiden vanhemmat on vasta eronnu, kokoontuuko ne jossain
fi nettiryhmä erilleen muuttaneille, kylällä tuntee kaikki toisensa
fi äidin erosta kaks kuukautta, haluais kuulla miten toiset selvis
sv fem i min klass har två hem, nån som håller nåt gemensamt för dem
sv åttaåringen tror att han är ensam om att pappa bor annanstans
sv bitter ännu ett år efteråt, andra i samma båt på kvällarna
sv tonåringar vars föräldrar nyss skilts, träffas de nånstans
en five pupils in my class have two homes, something joint for them
en still bitter a year after, others in the same boat in the evenings
en he thinks he is the only boy whose dad lives elsewhere
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
fi exät istuu kotonani eri huoneissa ja minä kannan viestejä, joku ammattilainen väliin
fi yksi pöytä ja kolmas ihminen, sovittais kesän viikot ilman huutoa
fi käräjillä ehdotettiin et kokeiltais asiantuntija-avusteisesti ennen tuomiota
fi vaihtopäivä on ainoa mistä tapellaan, puolueeton auttais
fi kumpikin antaa mut vasta jos toinen antaa ekana, jumissa lasten lomissa
fi whatsapp täynnä haukkuja, vanhemmat haluis sopia mut ei osaa
fi paperit on kunnossa mut niistä tulkinnoista riita, ei haluta enää oikeuteen
fi eropari suostuu vielä yhteen tapaamiseen jossa joku pitää puheenvuorot
fi isän kotimaan tapa ja äidin tapa törmää lapsen asioissa, neutraali välikäsi
fi tapellaan siitä kuka vie hammaslääkäriin, joku istumaan väliin tunniksi
sv jag bär bud mellan två rum, nån annan borde sitta mellan exen
sv domstolen föreslog att försöka med sakkunnig före dom
sv ett bord och en tredje person så kunde de dela sommaren
sv alla ger med sig bara den andra gör det först, loven är låsta
sv bytesdagen är det enda de grälar om, en neutral sku hjälpa
en one table and a third person and they could share out the summer
en the court suggested trying with an expert before any ruling
en change-over day is the only thing they fight about, someone neutral
fi koululääkäri kuulee et vanhemmat riitelee lääkkeistä ja lomista, tarttis puolueettoman pöydän ääreen
# circumstances-report
fi käräjäoikeus pyytää selvitystä huoltoasiasta
fi olosuhdeselvitys lapsen oloista oikeudelle
sv tingsrätten begär utredning i vårdnadstvist
en court asks for a report on the child's circumstances
fi tuomari pyysi sosiaalitoimelta lausunnon kummankin vanhemman kodista
fi kaksi työntekijää kävi mittaamassa kodin ja haastatteli tytärtä oikeutta varten, kauanko menee
fi opettajalta kysellään lapsen koulunkäynnistä huoltoriidan takia, saanko vastata
fi saako isä lukea sen mitä hänestä kirjoitettiin tuomioistuimelle
fi kuullaanko kymmenvuotiasta erikseen kun oikeus selvittää missä asuu
fi selvitystä odotettu puoli vuotta, istunto siirtyi jo kaksi kertaa
fi tarhasta pyydettiin kuvaus pojan arjesta käräjien käsittelyyn
fi vanhempi kokee että selvittäjä oli puolueellinen, voiko tekijän vaihtaa
fi kotikäynti molempien luona oikeuden pyynnöstä, miten siihen valmistaudutaan
sv två arbetare kom hem och intervjuade dottern inför rätten, hur länge tar det
sv jag som lärare får frågor om eleven på grund av vårdnadstvisten, får jag svara
sv pappan tycker att den som skrev till rätten var partisk
sv hörs tioåringen för sig när domstolen vill veta hur hon har det
sv halvt år väntan och rättegången sköts upp två gånger
en two workers came to our home and interviewed my daughter for the court, how long does it take
en a judge wants a statement on both homes, who writes it
en i am a teacher and they ask me about a pupil for the court, may i answer
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
fi seitsemän vuotta hoidettu sijaislapsi halutaan omaks pysyvästi ja laillisesti
fi raskaana oleva opiskelija ei halua pitää vauvaa eikä keskeyttää
fi sinkkunainen 41 miettii lapsen ottamista ulkomailta, onko liian vanha
fi neuvontakäynnit ennen kuin pääsee jonoon, mistä ne alkaa
fi poika 17 haluu tietää biologisen äitinsä kolumbiasta
fi äitipuoli hoitanu tytärtä vauvasta asti, bioäiti kuollut, paperit
fi kansainvälinen jono seisoo, tuleeko kotimaasta vauvoja
fi lapsi tuli kaks vuotta sit kiinasta ja oireilee, kuka tukee vanhempia sen jälkeen
fi ottolapsi alkaa kysellä alkuperästään koulun sukupuutehtävän takia
sv ogift 41-åring funderar på att ta emot ett barn från utlandet
sv studenten är gravid, vill varken behålla eller avbryta
sv vår sjuttonåring vill hitta sin mamma i colombia
sv styvmor har skött flickan sen babytiden och biomamman är död, hur blir hon mamma på papper
sv fosterbarnet har bott här sju år och vi vill göra det till vårt för alltid
en our seventeen-year-old wants to trace his birth mother in colombia
en we cared for the foster child seven years and want to make it permanent and legal
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
fi yhdeksänvuotias pesee käsiä verille ja vanhemmat haluais tulla keskustelemaan kolmistaan jonkun kanssa
fi lapsi muuttu hiljaiseks kun isä sairastu, perhe tarvii yhteistä puheaikaa psykologin kans
fi äiti ja isä kasvattaa eri suuntiin, lapsi oireilee vatsakipuina, pitempi keskustelujakso
fi kuusvuotias leikkii vain hautajaisia, kuka tapaa lapsen ja vanhemmat
fi siskokset ei oo puhuneet toisilleen kuukauteen, 11 ja 13, perhe haluais istua alas
fi adoptiolapsen ja vanhempien välit kireällä, haetaan psykologin vastaanottoa
fi lapsi valehtelee ja varastaa äidin lompakosta, vanhemmat haluu ymmärtää mistä kumpuaa
fi poika 7 pelkää et äiti katoaa eikä päästä vessaan yksin, käyntejä lapselle ja vanhemmille
sv nioåringen tvättar händerna tills det blöder, föräldrarna vill komma dit alla tre
sv sexåringen leker bara begravning, vem möter barn och föräldrar tillsammans
sv pojken på sju släpper int mamma ur sikte, en serie samtal för familjen
sv två systrar har int talat på en månad, familjen vill sätta sig med nån
en six-year-old plays nothing but funerals, who sees child and parents together
en boy of seven will not let mum out of sight, a series of talks for the family
fi kymmenvuotias ei halua nukkua omassa sängyssä murron jälkeen, perhe haluais käydä juttelemassa
fi mykkä ruokapöytä, poika 14 ja isä ei puhu kuin viestein, äiti pyytää apua koko perheelle
fi eskarilainen hakkaa päätään seinään kun pikkusisko itkee, vanhemmat ja lapsi psykologille
# church-family-counselling
fi kirkon pariterapeutti parille joka harkitsee eroa
fi seurakunnan perheneuvoja avioparille
sv kyrkans rådgivning för gifta par
en church counsellor for a married couple
fi vihkipappi lupas et seurakunnalla on joku jonka luona pariskunta voi käydä puhumassa ilmaiseksi
fi uskovainen aviopari miettii eroa ja haluis puhua kristityn ammattilaisen kanssa
fi eivät kuulu kirkkoon, saavatko silti tulla keskustelemaan liitostaan sinne
fi rippikoululaisen vanhemmat riitaantuneet, pappi ei itse osaa auttaa, kenelle siirrän
fi diakoni ehdotti avioparille maksutonta keskustelusarjaa kirkon puolelta
fi kolmenkymmenen vuoden liitto ja pettäminen, vaimo haluaa vaitiolevan keskustelijan seurakunnasta
fi mies ei suostu kunnan palveluun mut kirkon ihmiselle puhuis perheen riidoista
fi kihlapari haluaa jutella ennen häitä papin työparin kanssa rahasta ja lapsista
fi eronnut seurakuntalainen kantaa syyllisyyttä liitosta, keskusteluapua kirkolta
sv paret är troende och vill hellre prata med nån från kyrkan om äktenskapet
sv konfirmandens föräldrar har rykt ihop, jag som präst räcker int till, vem i församlingen tar över
sv måste man höra till kyrkan för att få komma dit som par och prata
sv förlovade som vill reda ut saker före vigseln med nån i kyrkan
sv diakonen föreslog gratis parsamtal genom församlingen
en a devout couple wants to talk about their marriage with someone from church
en do you have to belong to the church to come and talk as a couple
en the vicar sent them for free marriage talks in the parish
fi vihkipari riitelee rahasta vaikka pappi vasta vihki, keskusteluaikaa kirkolta
fi uskossa oleva pari ei halua maalliselle terapeutille, kriisi liitossa
fi pitkä avioliitto rakoilee kun kuopus muutti pois, ilmasia tapaamisia
fi avioerosta puhutaan mutta kumpikin haluis vielä yrittää, hengellinen näkökulma ok
fi mies kävi vieraissa, pari haluis jutella vaitiolovelvolliselle kirkon psykologille
fi jono kaupungin parineuvojalle pitkä, onko srk:lla sama ilmaseksi
fi isän ja murkun välit poikki, seurakunta tarjoo kuulemma perhetapaamisia
fi leski ja uus puoliso, aikuisten lasten kapina, kirkolla neuvojaa
fi molemmat kirkosta eronneet, pääseekö silti sinne pariasioissa
sv paret är troende och vill ha samtal i kyrklig regi om äktenskapet
sv han var otrogen och de vill prata med nån i församlingen som har tystnadsplikt
sv måste man höra till kyrkan för att få parsamtal där
sv trettio år gifta och yngsta flyttade ut, nu tiger de vid köksbordet, gratis samtal via kyrkan
en christian couple in crisis would prefer counselling from the parish
en do both need to be church members to get marriage talks there for free
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
fi mies pelaa yöt ja vaimo nukkuu lasten huoneessa, kumpikin tahtois vielä yrittää
fi hellyys loppui kaksosten jälkeen, puhutaan vaan vaipoista
fi vaimo löysi viestit puhelimesta, kumpikaan ei haluu vielä luovuttaa
fi lapsettomuushoidot vei meiltä ilon toisistamme
fi eri kulttuurit ja anopit, pari riitelee joka pyhä
fi pitkä liitto, lapset lähti kotoa, ei oo mitään puhuttavaa
fi seksi on loppunut kolme vuotta sitten ja mies miettii lähtöä
fi kumpikaan ei lyö mut sanat on pahoja, halutaan opetella riitelemään
fi vuorotyö, nähdään vain keittiössä, tunteet hiipuu
sv hon hittade meddelandena i telefonen, ingen vill ge upp ännu
sv de pratar bara om blöjor sen tvillingarna föddes
sv barnen har flyttat hemifrån och det finns inget att prata om vid bordet
sv olika kulturer och svärmödrar, gräl varje helg mellan makarna
en she found messages on his phone, neither wants to give up yet
en kids left home and there is nothing to say at the table any more
# stepfamilies
fi uusperheessä bonuslapset ja säännöt hiertää
fi isäpuolen ja pojan välit kireät
fi sun lapset mun lapset, uusi puoliso
sv ombildad familj, bonusbarn och regler
sv styvpappan och pojken kommer inte överens
en blended family, step-kids and rules
en stepfather and boy clash
fi mun, sun ja yhteinen, kuus lasta ja yks vessa
fi tyttö 10v ei suostu syömään isän uuden naisystävän laittamaa ruokaa
fi saako isäpuoli komentaa, eskarilainen sanoo sä et oo mun iskä
fi bonusäiti kokee olevansa hotellin siivooja joka toinen viikko
fi yhteinen vauva syntyi ja isommat ekasta liitosta tuntee jääneensä ulkopuolelle
fi muutettiin yhteen liian nopeasti, miehen tytär ja mun poika vihaa toisiaan
fi exän säännöt ja meidän säännöt, lapset pelaa niillä, uusi puoliso väsynyt
fi koulun äitienpäiväkortti, oppilaalla kaks äitiä kotona ja yks muualla, kireää välillä
fi lapsipuolen luottamus kesken, mies muutti sisään heinäkuussa, onko kurssia
fi äidin miesystävä tuli asumaan lapsineen ja teini lukittautuu huoneeseen
sv sex ungar på två håll och en gemensam, vem bestämmer reglerna
sv tioåringen äter inte mat som pappas nya lagat
sv bonusmamman känner sig som hotellstäderska varannan vecka
sv mammas kille flyttade in med sina barn och tonåringen låser in sig
sv hans dotter och min son hatar varandra efter att vi flyttat ihop
en his, hers and a baby together, six children and one bathroom
en ten-year-old will not eat what dad's new partner cooks
en the partner's rules and the ex's rules clash, the stepmum is worn out
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
fi vuokraisäntä haastoi oikeuteen ja tilillä neljä euroa, kuka puolustaa
fi pienyrittäjä-äiti huoltokiistassa, vastapuolella kallis asianajaja
fi mummi kuoli ja perikunta riitelee, lapsella osuus, kuka lukee paperit ilmaiseksi
fi oleskeluluvasta kielteinen, valitusaika kaks viikkoa, lakimies puuttuu
fi työnantaja jätti palkat maksamatta kolmelta kuulta, siivooja ei osaa kirjottaa haastetta
fi ex haluaa puolet talosta jonka perin vanhemmilta
fi nuori todistajana käräjillä, kuka neuvoo mitä siellä saa sanoa
fi maksuton tunti juristin kanssa ulosoton takia, onnistuuko etänä
fi osapuolena väkivaltajutussa, haluis avustajan jonka valtio kustantaa
fi ammattiliitto ei auta, irtisanottiin raskausaikana, juristia pienituloiselle
sv arbetsgivaren har int betalat på tre månader, städerskan behöver jurist billigt
sv avslag på uppehållstillstånd, besvärstiden är två veckor
sv exet vill ha halva huset jag ärvt
sv bouppteckningen drar ut och barnet har en andel, vem läser papper gratis
sv hyresvärden drog oss till rätten och kontot är tomt
en boss has not paid for three months, she needs a cheap lawyer
en her residence permit was refused and the appeal runs out in two weeks
en ex wants half of the house i inherited
`;
