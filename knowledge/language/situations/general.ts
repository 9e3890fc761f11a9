/** What people say of the concepts of `lexicon/general.ts`. */
export const generalSaid = `
# social-work
fi sosiaalitoimiston työntekijä
sv socialbyrån
en social office
fi asiakas muutti meille naapurikunnasta, kuka ottaa tapauksen
fi perheellä oma työntekijä vaihtu neljännen kerran, kuka nyt
fi päätös tehtävä ennen perjantaita ja sijainen puuttuu
fi tarvitsen virkasossun samaan pöytään kun asiat on monimutkaisia
fi perhe haluaa vaihtaa työntekijää kun kemiat ei kohtaa
fi kuka sossussa vastaa lapsiperheistä tällä postinumerolla
fi johtavan puhelinnumero, kiistaa asiakkuudesta
fi asiakassuunnitelma vanhentunut ja kukaan ei kutsu koolle
fi äiti sanoi ettei ole kuullut omasta sosiaalityöntekijästään kuukauteen
sv familjen har bytt handläggare fyra gånger, vem har ärendet nu
sv klientplanen är föråldrad och ingen sammankallar
sv vem på socialen ansvarar för barnfamiljer i den här byn
sv klienten flyttade hit från grannkommunen, vem tar över
en her caseworker left and nobody has called the family for a month
en who at the social office covers this neighbourhood
# adult-social-work
fi aikuisen elämänhallinta hukassa, sosiaaliohjaaja
fi työikäisen sosiaalityöntekijä
sv vuxensocialarbetare
en social worker for adults
fi lasten isä 45v juo, vuokra rästissä, ei lapsia kotona, kuka hänestä huolehtii
fi mies päässy linnasta ja kaikki levällään, alotetaan alusta
fi täysi-ikänen poika ei avaa ovea, laskut kasautuu, äiti huolissaan
fi työkyvyttömyys, velat ja masennus samassa paketissa, 38-vuotias
fi kuntouttava työtoiminta keskeytyi, kenen kanssa uus suunnitelma
fi yksin asuva nainen, koti kaaoksessa, ei oo lapsia
fi välitystili kun raha palaa kahessa päivässä, aikuinen mies
fi isä muutti eron jälkeen parakkiin, tarttis omaa tukea eikä perheen
fi päihdepolulla oleva aikuinen, sosiaaliohjaaja mukaan kelaan
fi 29v ei oo hoitanu asioitaan vuosiin, postit avaamatta
sv barnens pappa bor nu ensam i en barack och behöver eget stöd
sv fyrtioårig man, skulder, sprit och ingen bostad, vem tar honom
sv pengarna tar slut på två dagar, nån borde förmedla dem åt honom
sv kvinnan bor ensam, inga barn, hemmet är kaos
en a man of forty just out of prison, everything in pieces, no kids with him
en adult son will not open the door and bills pile up
# family-and-social-services
fi perhe- ja sosiaalipalvelujen päällikkö
sv chef för familje- och socialtjänster
en head of family services
fi kuka päättää koko hyvinvointialueella lasten palveluista
fi tarvin palvelualuejohtajan yhteystiedon, palautetta resursseista
fi kenelle lähetetään yhteistyöehdotus joka koskee kaikkia lapsiperheitä
fi johtoryhmään terveisiä koulusta, jonot kestämättömiä
fi lape-uudistuksen tilanne meillä, kuka vetää
fi seminaariin puhuja, joku joka johtaa perheiden palveluita
fi tilaukset, sopimukset ja budjetti lapsipuolella, kuka allekirjoittaa
fi lehtijuttuun haastateltava lapsiperhepuolen pomo
fi lautakunta pyytää selvitystä perhetyön jonoista, kuka vastaa
sv vem bestämmer över barnfamiljernas tjänster i hela området
sv jag vill ge respons om köerna till chefen för barnsidan
sv föreläsare till seminariet, nån som leder familjesidan
en who is in charge of all services for families in the county
en want to send feedback on queues to whoever runs the children's side
# family-centre
fi perhekeskuskoordinaattori
sv familjecentrets koordinator
en family centre coordinator
fi neuvola, perhetyö ja puheterapia samassa talossa, mikä sen nimi oli
fi kohtaamispaikka jossa on kaikki lapsiperheen ammattilaiset, aukiolo
fi kuka kutsuu koolle alueen lasten ammattilaisten yhteiset aamukahvit
fi olohuone johon perheet voi vaan kävellä, ammattilaisia paikalla
fi palveluverkosto saman katon alla, esittelykierros opiskelijoille
fi avajaiset ja ilmapallot, lapsiperheiden talo
fi avoin neuvonta, lastenhuone ja perheohjaus yhessä osoitteessa
fi haluisin tuoda infopöydän siihen taloon jossa vauvaperheet käy
fi koordinoija joka tuntee kaikki alueen lapsitoimijat
sv huset där rådgivning och familjearbete finns under samma tak, när öppet
sv vem samlar alla som jobbar med barn i regionen
sv vi vill ha infobord i huset dit babyfamiljerna kommer
sv rundtur för studerande i barnfamiljernas hus
en the house where midwife, speech therapist and family workers sit together
en who coordinates all child professionals in this area
# wellbeing-coordinator
fi hyte-koordinaattori
sv välfärdskoordinator
en wellbeing coordinator
fi kouluterveyskyselyn tuloksista esitys valtuustolle, kuka tekee
fi lapsivaikutusten arviointi ennen koulun lakkautusta
fi kunnan suunnitelma lasten ja nuorten hyvinvoinnista päivitettävänä
fi työryhmä jossa nuoriso, liikunta ja sivistys miettii ennaltaehkäisyä
fi mittarit yksinäisyyteen, kuka kerää luvut
fi hankeideana terveyttä kyläteille, mihin ryhmään ehdotus
fi vuosikertomus kuntalaisten terveydestä, luvut lapsista
fi unicefin lapsiystävällinen kunta, kuka koordinoi
fi ehkäisevän päihdetyön ryhmän seuraava kokous
fi kyselyssä kasilla paljon humalajuomista, kuka vie eteenpäin
sv enkäten visade mycket ensamhet i åttan, vem för resultaten vidare
sv barnkonsekvensanalys innan byskolan stängs
sv vem uppdaterar planen för barns och ungas mående i kommunen
sv gruppen som planerar förebyggande arbete, när möts den
en who writes the town's plan for young people's health and wellbeing
en impact on kids should be assessed before closing a village school
# advice-line
fi neuvontapuhelin vanhemmille
sv rådgivningstelefon för föräldrar
en helpline for parents
fi vanhempi haluais vaan soittaa jonnekin anonyymisti ja kysyä onko tää normaalia
fi onko numero johon äiti voi soittaa illalla neuvoa kysyäkseen
fi chat josta isä voi kysyä ilman et antaa nimeä
fi kaupungintalon vaihde, mistä ohjataan oikealle ihmiselle
fi perhe vailla tietoa, keskitetty numero koko alueelle
fi kuka vastaa viestiin nettisivun lomakkeesta
fi nuorelle numero johon voi soittaa vaik yöllä huoltaan
fi infopisteen aukioloaika, äiti tulisi kysymään paikan päälle
fi yks numero jonka voin antaa kaikille vanhemmille jääkaapin oveen
fi takasoitto ei toimi, vaihde katkeaa aina
sv ett nummer som mamman kan ringa utan att säga vem hon är
sv chatt där pappan kan fråga om det är normalt
sv växeln kopplar fel varje gång, vilket nummer är rätt
sv infopunkten i stadshuset, när är den öppen
en a number parents can call anonymously just to ask if this is normal
en one phone number i can give to any parent for the fridge door
# police
fi poliisin ennalta estävä toiminta
sv polisens förebyggande
en preventive police
fi lasten polkupyörä vietiin pihasta, miten ilmotus tehdään
fi luokan chatissa uhkaillaan tappamisella, virkavalta mukaan vai ei
fi puistosta löytyi pussi jauhetta ja neuloja leikkimökin alta, kuka hakee pois
fi meidän nurkilla kiertää valkonen paku ja houkuttelee lapsia autoon
fi ajattaa mopolla ylinopeutta koulun pihassa, ketä valvoo
fi kadonnut 13v eilen illasta, kavereilla ei tietoa
fi haluis luokalle jonkun virkapukusen kertoon laillisuudesta
fi rikosilmotuksen kopio vakuutusyhtiöön, jäi varashälytyksestä
fi exä käy kotona uhkaamassa, lähestymiskielto, mistä se haetaan
fi tutkinnan johtajan nimi, lapsen pahoinpitelyjuttu seisoo
sv flickan är borta sen i går kväll, ingen vän vet nåt
sv vit skåpbil lockar barn vid skolan, vem anmäler jag åt
sv nån i uniform kunde komma och berätta om lag och straff i sexan
sv mopeder kör för hårt på skolgården
sv undersökningen om misshandeln av pojken står stilla, vem leder den
en our thirteen-year-old did not come home and friends know nothing
en death threats in the class chat, should officers be involved
# digital-support
fi suomi.fi-valtuus ja pankkitunnukset, lomake netissä
sv digitalt stöd, bankkoder
en help with online forms and bank codes
fi mummo saanu huostaan lapsenlapsen eikä osaa wilmaa ollenkaan
fi mistä apua täyttää sähköinen hakemus, isä ei lue ruudulta hyvin
fi äidin verkkopankki lukossa ja kaikki hoituu enää netissä, joku istumaan viereen
fi valtuutus lapsen puolesta asiointiin, isä ei osaa klikkailla
fi kirjastossa joku joka neuvois tietokoneen kaa kahen kesken
fi lapsen reseptit ei näy äidille netissä, kuka näyttää mistä klikataan
fi perhe ei omista konetta, päivähoitohakemus vain netissä
fi varmenne puhelimeen, ei ymmärrä mikä on
fi turvaposti tuli mut asiakas ei osaa avata sitä puhelimella
sv pappan kan int logga in, bankkoder saknas, vem hjälper på plats
sv mormor som vårdar barnbarnet förstår int wilma
sv nån på biblioteket som visar steg för steg hur man fyller i
sv barnens recept syns int i mammas mobil
en dad has no bank codes so he cannot log in to anything
en someone to sit next to her while she fills the daycare form online
# patient-ombudsman
fi valitus hoidosta, potilasasiavastaava
sv patientombud, klagomål
en complaint about treatment
fi vauvan murtuma jäi huomaamatta päivystyksessä, mihin valitetaan
fi äiti tuntee ettei synnytyksessä kuunneltu ja haluaa tehdä asiasta jotain
fi lääkäri puhui rumasti ylipainosta 12v kuullen
fi väärä lääkeannos lapselle, vahinkoilmoitus, kuka auttaa
fi lähete katosi kahdesti ja oireet paheni
fi muistutus lastenosastosta, kuka neuvoo miten kirjotetaan
fi hampaan oikomisessa tehtiin virhe, korvausta
fi psykiatrian jonosta pudotettiin ilman selitystä
fi perhe ei saanu itse valita hoitopaikkaa, oikeudet
fi tahdosta riippumaton hoito 16v, vanhempi kyseenalaistaa
sv frakturen på babyn missades på jouren, var klagar man
sv förlossningen gick illa och ingen lyssnade, hon vill göra en anmälan
sv fel dos åt barnet, vem hjälper med skadeanmälan
sv remissen försvann två gånger och barnet blev sämre
en they missed the baby's broken arm, who helps to file a complaint
en wrong dose was given to my child on the ward, what are our rights
# social-ombudsman
fi muistutus sosiaalihuollon päätöksestä
sv socialombud, anmärkning
en complaint about a social services decision
fi vanhempi kokee ettei häntä kuultu huostaanoton valmistelussa, mihin vie
fi kielteinen päätös perhetyöstä ja äiti pitää sitä vääränä
fi sosiaalityöntekijä käyttäyty töykeästi, kuka puolueeton
fi odotettu palvelutarpeen arviota neljä kuukautta, lakiko rikottu
fi kuka auttaa tekemään muistutuksen sossusta johtajalle
fi valitus hallinto-oikeuteen tapaamisrajoituksesta, mistä ohjausta
fi kirjauksissa valheita mun asiakkaan mielestä, neuvoa haluais
fi isän mukaan viranomainen puolueellinen äidin hyväks
fi ehkäisevä tuki evättiin perusteluitta
sv mamman tycker hon int blev hörd vid omhändertagandet, vem är opartisk
sv vi har väntat fyra månader på bedömningen, är det lagligt
sv socialarbetaren var otrevlig, hur anmärker man
sv avslag utan motivering på familjearbete, vem ger råd
en the caseworker was rude and took sides, who is neutral
en refused without any reasons, who tells us how to object
# communications
fi viestintä ja tiedote
sv kommunikation och meddelande
en press release
fi meidän kerhosta pitäs saada juttu paikallislehteen
fi nettisivuilla väärä puhelinnumero perheille, kuka korjaa
fi juliste vanhempainiltaan, painatus ja taitto
fi someen kuva lapsiperhepäivästä, saako julkaista
fi toimittaja soitteli jonosta, kuka puhuu talon puolesta
fi esite kolmelle kielelle neuvolan aulaan
fi uutiskirje ammattilaisille kerran kuussa
fi kampanja vanhempien jaksamisesta, bannerit
fi logo väärä roll-upissa
sv fel telefonnummer på webbsidan för familjer, vem rättar
sv affisch till föräldrakvällen, vem trycker
sv redaktören ringde om köerna, vem får uttala sig
sv bilder på barn i sociala medier, vem godkänner
en a reporter called about the waiting list, who may speak for us
en leaflet about our family group in three languages, who designs it
# records-and-privacy
fi kirjaamo ja omien tietojen tarkastus
fi tietosuojavastaava
sv registratorskontoret, kontroll av egna uppgifter
en data protection officer
fi isä haluaa nähdä mitä hänestä on kirjattu vuosina 2019-2022
fi saako koulu kertoa neuvolalle ilman huoltajan suostumusta
fi lapsi 13v ei halua että vanhemmat näkee terkan merkinnät
fi salassapito, naapuri kyselee perheen asioista
fi väärä tieto paperissa, äiti vaatii korjaamaan
fi turvakielto perheellä, miten ohjelma piilottaa osoitteen
fi kuvauslupa vanhempainiltaan, kenen suostumus
fi tietovuoto: lappu jäi printteriin, mihin ilmotetaan
fi siirtyykö perheen paperit muuton mukana uudelle alueelle
fi kauanko lapsesta tehty lausunto säilyy arkistossa
fi yhteinen palaveri, saanko kirjata toisen lapsen nimeä
sv pappan vill läsa allt som skrivits om honom
sv får skolan berätta åt rådgivningen utan lov
sv ett papper glömdes i skrivaren, vem anmäler man det till
sv trettonåringen vill int att föräldrarna ser anteckningarna
en may the school tell the clinic without parents' consent
en he wants a copy of everything written about his family
# multi-agency-meeting
fi verkostopalaveri ja lapset puheeksi -neuvonpito
fi monialainen palaveri, kuka kutsuu koolle
sv nätverksmöte, vem sammankallar
en network meeting with several agencies
fi viis eri työntekijää samasta lapsesta, kuka kutsuis saman pöydän ääreen
fi koulu, polikka ja koti sopivat yhdessä, puheenjohtaja puuttuu
fi asia etenee ympyrää, vois kaikki istua kerran alas
fi saako perhe kutsua oman tuttunsa siihen isoon neuvotteluun
fi muistio palaverista, kuka kirjaa
fi koolle ennen kesää, aikaa ei löydy
fi menetelmä missä lapsen arki käydään läpi ennen ongelmia, kouluttajaa etsin
fi äiti haluais mummon ja naapurin mukaan, läheiset päättäis
fi ei tieto kulje päiväkodin ja perhetyön välillä
sv fem olika personer runt samma pojke, vem kallar alla till samma bord
sv får mamman ta med mormor till det stora mötet
sv skola, poliklinik och hem borde komma överens, men ingen leder
sv vem skriver protokollet när alla runt familjen träffas
en five workers around the same boy, who gets them to one table
en may grandma join the big meeting about the child
# large-families
fi kymmenen lapsen perhe
sv storfamilj
en family with ten kids
fi yheksän lasta ja auto johon mahtuu seitsemän, mistä tukea arkeen
fi pesukone pyörii yötä päivää, kahdeksas tulossa
fi kuudetta odottava äiti pyytää arkiapua isompien vuoksi
fi päiväkotimaksu vaikuttaa kun on monta sisarusta
fi lestadiolaisperhe, 12 lasta, isä pois, äiti yksin
fi kenkiä eteisessä neljätoista paria ja äiti kirjaimellisesti nukahti pöytään
sv nio barn och en bil med sju platser, hur klarar de vardagen
sv åttonde på kommande och tvättmaskinen går dygnet runt
sv mamman ensam med sju ungar när pappan är till havs
en eighth baby on the way and the washing machine never stops
# placed-child
fi sijoitettu lapsi meidän koulussa
sv placerat barn i vår skola
en a child in care at our school
fi tyttö tullut sijaisperheeseen ja vaihtaa koulua ens viikolla, mitä huomioida
fi äiti ei saa tietää osoitetta, voiko tyttö olla luokkakuvassa, asuu sijaiskodissa
fi kuka allekirjoittaa retkiluvan kun lapsi asuu muualla ku vanhemmilla
fi laitoksessa asuva poika luokallamme, kenelle raportoin
fi kotiloma meni huonosti, maanantaina itkua
fi sijaisäiti haluis neuvotella hammashoidosta ilman biovanhempaa
sv flickan bor i fosterfamilj och byter skola, vad ska vi ta hänsyn till
sv vem skriver på utfärdslovet när barnet bor på hem
sv efter hembesöket gråter pojken varje måndag
en a foster girl joins our class on monday, who signs permission slips
# bilingual
fi kaksikielisen lapsen kielivalinta
sv tvåspråkigt barn, språkval
en bilingual child
fi isä puhuu ruotsia ja äiti suomea, kumpaan kouluun
fi kolmivuotias sekottaa kielet ja mummo ihmettelee
fi haluis ruotsinkielisen eskarin vaik koti on suomea
fi palvelu omalla äidinkielellä kun perhe ruotsinkielinen, onko oikeus
fi lapsi ei suostu puhumaan isän englantia enää
fi viisvee ymmärtää mutta vastaa aina toisella kielellä
sv treåringen blandar språken, ska man oroa sig
sv finskspråkigt hem men vill ha svensk förskola
sv har vi rätt till service på svenska här
sv barnet vägrar svara på pappas engelska
en the three-year-old mixes two languages and granny worries
en which language should we pick for school when mum and dad differ
# young-parents
fi 17-vuotias äiti
fi nuoret vanhemmat ryhmään
sv tonårsmamma
en teenage mother
fi lukiolainen odottaa ja poikakaveri 18v asuu äidillä
fi kuudentoista ja synnytys maaliskuussa, koulu kesken
fi isä 17v haluis olla mukana mutta ei kelpaa appivanhemmille
fi parikymppiset asuu soluasunnossa vauvan kans ja riitelee
fi tyttö 16 päätti pitää vauvan ja nyt kotona kaikki huutaa
fi nuori äiti skippaa neuvolat kun hävettää muut odottavat
fi ryhmä missä muutkin on alle parikymppisiä vaunujen kans
sv sexton och nedkomst i mars, mitt i gymnasiet
sv pappan är sjutton och vill vara med men svärföräldrarna säger nej
sv tjugoåringar med baby i studentlägenhet, grälar jämt
en a pregnant high schooler whose boyfriend still lives with his mum
en mum of eighteen feels all others at the clinic are so old
`;
