/** What people say of the concepts of `lexicon/disability.ts`. */
export const disabilitySaid = `
# disability-services
fi cp-lapsen palvelut ja vammaispalvelupäätös
fi vammaispalvelun sosiaalityöntekijä lapselle
fi vaikeavammaisen lapsen palvelusuunnitelma
fi lapsi sai diagnoosin harvinaisesta vammasta, mitä palveluja haetaan kunnalta tai hyvinvointialueelta
fi vammaispäätös, tukea pyörätuolilapselle
fi pyörätuolissa oleva lapsi ja vanhempi kysyy mitä saa
fi vaikea kehitysviive, kuka tekee päätökset tuista
fi vammainen äiti ja vauva, mitä apua
fi oma työntekijä vammaispuolella on lomalla
fi valitus kielteisestä päätöksestä
fi diagnoosi tuli, mitkä tuet seuraavaks haetaan
fi suunnitelma kun poika täyttää 18 ja on moniliitännäinen
fi vammaispuolen sossu palaveriin
fi lapsella harvinainen oireyhtymä ja avuntarve arjessa suuri
fi onko meillä oikeus palveluun jos on autismi eikä vammaa
sv funktionshinderservice för barn
sv socialarbetare för barn med funktionsnedsättning
sv barnet fick diagnos, vilka tjänster söker man
sv barn i rullstol, va har man rätt ti
sv diagnosen kom, vilka stöd söker man
sv avslag på ansökan, klaga hos vem
sv mamma me funktionsnedsättning å baby
sv egna arbetaren på handikappsidan är borta
en disability services decision for a child
en social worker for disabled children
en child got a diagnosis of a rare disability, what services
en child in wheelchair, what may we get
en diagnosis came, which supports now
en decision was negative, where to appeal
en mother with disability and a baby
en plan when multi-disabled son turns eighteen
fi uus vammaislaki tuli, mitä se tarkottaa cp-tytön päätöksille
fi kaikki tuet pitäs laittaa samaan suunnitelmaan ennen kouluunmenoa, kuka sen tekee
fi vauvalta puuttuu käsi, mitä vanhemmat voi anoa alueelta
fi lapsen avun tarve pitäs arvioida kotona, isä nostelee selkä hajalla
fi ms-tautia sairastava isä, portaat ja lasten hoito, päättäjä kuka
fi sosiaalityöntekijä joka tuntee vammalain, haluan konsultoida
sv planen för flickan med cp borde förnyas innan skolstart, vem gör den
sv den nya lagen kom, gäller de gamla besluten för sonen
sv babyn föddes utan hand, vad kan familjen ansöka om
en baby born without a hand, who decides what support the family gets
# personal-assistance
fi vammainen nuori tarvii avustajan harrastukseen
fi aikuinen pyörätuolissa tarttis apuria kauppaan ja harrastukseen
fi 16v vammainen haluis ilman äitiä elokuviin, jonkun mukaan
fi tunnit ei riitä viikolle
fi avustaja lopetti ja perhe jumissa
fi palkanmaksu avustajalle, työnantajamalli
fi opiskelijalle käsiapua luennoille
fi vammainen äiti, apua lapsen viemiseen harrastukseen
fi saako lapsi oman apurin vapaa-aikaan
fi sijainen viikonloppuna
fi mitä kuuluu avustamiseen, pesuko
fi cp-poika tarvis aikuisen mukaan harrastuksiin
sv personlig assistent till hobby
sv vuxen i rullstol behöver nån me ti butiken
sv 16-åring me handikapp vill på bio utan mamma
sv timmarna räcker int i veckan
sv assistenten slutade
sv lön åt assistenten, hur sköts det
sv pojke med cp-skada behöver någon vuxen med sig på fritiden
en personal assistant for a disabled teenager
en wheelchair user needs helper for shop and hobby
en disabled sixteen wants to movies without mum
en hours not enough per week
en helper quit and family stuck
en wages for the assistant, how
en boy with CP needs an adult with him in free time
fi teini haluais kavereiden kaa ostarille eikä äiti kehtaa enää tulla perässä
fi isä ei pysty pukemaan vauvaa omien käsien takia, toiset kädet
fi uimahalliin pitäis joku työntämään ja pukemaan, poika 14
fi työnantajana toimiminen on perheelle liikaa, palkat ja sijaiset
fi opiskelija tarttis apurin luennoille ja ruokalaan, lihastauti
fi valtuutettu yritys hoitais työntekijän vai ite palkataan
fi kesämökille ei voi lähteä ku kukaan ei auta suihkussa, parikymppinen
sv han vill gå på hockeymatch med kompisar, nån som skjuter stolen
sv att vara arbetsgivare åt hjälparen är för mycket för familjen
sv pappan kan int klä babyn med sina händer
en a teenager in a power chair wants to go to the mall without dad
en being an employer of the helper is too much paperwork for us
# family-carer
fi äiti lopetti työt hoitaakseen vaikeasti sairasta poikaansa, saako korvausta
fi omaishoitaja tarvii vapaapäiviä
fi hoitaa vammaista lasta kotona ympäri vuorokauden, palkkio
fi hoidan poikaa joka ei kävele eikä puhu, jäin pois töistä, mitä rahallista tukea
fi valvoo yöt hengityskonelapsen vierellä, vapaita
fi äiti hoitaa vammaista poikaa kotona eikä ehdi töihin
fi rahaa siitä että hoitaa omaansa
fi vapaapäivät hoidosta, kuka tulee tilalle
fi puoliso aivovamman jälkeen, vaimo hoitaa
fi sopimus hoitamisesta, lapsi ei nuku yksin
fi hoitajan oma terveys rapautuu, ei lomia
fi palkkio pienin luokka, valitetaan
fi isä valvoo öin tyttöä koneessa
fi hoitajien kahvit, vertaisia missä
fi hylätty koska hoito on normaalia
sv mamma har slutat jobba för att sköta sin svårt sjuka son, finns ersättning
sv närståendevårdarens lediga dagar
sv sköter barnet som varken går eller pratar, jobbar inte längre
sv mamman sköter sonen hemma å hinner int jobba
sv pengar för att vårda sin egen
sv lediga dagar från vården, vem tar över
sv frun sköter mannen efter hjärnskada
sv arvodet i lägsta klassen
en mother quit work to care for her severely ill son, is there any pay
en carer's days off
en care for a child who neither walks nor talks, gave up job
en mother cares for disabled son and cannot work
en money for caring for your own
en days off caring, who replaces
en father awake nightly with daughter's machine
en lowest fee class, want to appeal
fi mummo hoitaa kehitysvammaista lapsenlasta täyspäiväisesti, kuuluuko korvaus hälle
fi äiti imee limaa pojan kurkusta joka toinen tunti, palkatta
fi kolme vapaata vuorokautta kuussa jää pitämättä ku ei oo ketään
fi isä jäi rekkahommista pois diabetesta sairastavan taaperon takia, sopparia vailla
fi sopimus irtisanottiin kun poika meni kouluun
fi kuka antaa valmennusta kotona omaansa hoitavalle
sv mormor sköter barnbarnet dygnet runt, får hon nåt avtal
sv de tre lediga dygnen i månaden tas aldrig ut för ingen kan avlösa
sv pappan slutade köra långtradare för sonens skull, ersättning
en mother suctions her son every two hours, unpaid, can she get a contract
# intellectual-disability
fi kehitysvammaisen lapsen neuvola ja kuntoutus
fi down-lapsi syntynyt, mitä palveluja
fi down-lapsi aloittaa eskarin
fi 15v kehitysvammainen tyttö ja seurustelu
fi ikätasosta kolme vuotta jäljessä, neuvola epäilee
fi poika 20v, ymmärtää kuten viisvuotias, oikeudet
fi erityishuolto-ohjelma, kuka sen laatii
fi äidillä vamma ja ymmärrys rajallinen, vauva tulossa
fi vammaisen kehitysarvio ja tutkimukset
fi puhuu harvoin, älyllinen taso, koulumuoto
fi aggressiivisuus aikuisella vammaisella kotona
fi vanhemmat pohtii mitä lapsen oppimisen viive tarkoittaa
sv utvecklingsstört barn, habilitering
sv barn me downs börjar förskola
sv 15-årig flicka me utvecklingsstörning å dejtande
sv tre år efter åldern, rådgivningen misstänker
sv mamman har begränsad förståelse å väntar baby
sv vem gör specialomsorgsprogrammet
en a child with Down syndrome
en child with downs starts preschool
en fifteen with learning disability dating
en three years behind age, clinic suspects
en mother with limited understanding expects baby
en aggressive adult son with intellectual disability
fi epikriisissä älykkyystesti alle 50 ja vanhemmat ihmettelee mitä nyt
fi kummipoika 23v, menee puhelinhuijareiden ansaan, ymmärtää kuin pieni lapsi
fi tytöllä 21-trisomia, rintaruokinta ei suju ja syke seurannassa
fi ekaluokkalainen oppii hitaasti kaiken, testit viittaa laajaan viiveeseen
fi äidillä itsellään lievä vamma ja taapero, selkokielellä neuvoja
fi poika täyttää 18, kuka hoitaa hänen raha-asiansa kun hän ei ymmärrä niitä
sv testet visar låg begåvning och föräldrarna undrar vad som händer nu
sv flickan har trisomi och matningen går dåligt
sv lätt utvecklingsstörd mamma behöver råd på lättläst
en the iq result was very low and the parents ask what it means
en our son turns eighteen but does not grasp money at all
# transport-service
fi taksimatkat vammaiselle nuorelle, kuljetuspalvelu
fi vammainen nuori ei pääse bussilla harrastuksiin, taksit
fi matkat ylittyi tässä kuussa
fi invataksi ei tule, jäätiin kotiin
fi pyörätuolilainen matka toiseen kuntaan
fi ei pysty käyttämään yleistä kulkuneuvoa
fi tarvitsee saattajan kyytiin mukaan
fi kortti taksiin hukkui
fi äiti ei näe ajaa, lapsen haku hoidosta
fi terapiaan taksi viikottain vammaiselle
fi montako kyytiä kuukaudessa vammaisena
sv färdtjänst
sv unga me handikapp kommer int me bussen ti hobbyn
sv resorna tog slut denna månad
sv invataxin kom int
sv taxikortet är borta
sv kan int åka allmänt, får ledsagare me
en transport service for the disabled
en disabled youth can't take bus to hobbies
en trips ran out this month
en inva taxi did not show
en taxi card lost
en needs escort in the ride
fi poika haluais säbäkatsomoon mut ei pääse matalalattiabussiin, 18 kyytiä kuussa
fi sovittu taksi jätti rullaripojan pakkaseen
fi äiti näkövammanen ja hoitoonvienti, kyydit loppu kesken kuun
fi välityskeskus ei löydä autoa viikonlopulle, rippijuhlat
fi saako kaverin mukaan samalla kortilla
fi kuuntelin jonotusmusaa 40 min ja nuori myöhästyi teatterista
fi omavastuu on noussu ja perhe ei enää käytä
sv bilen lämnade pojken i rullstol ute i kylan
sv resorna är slut mitt i månaden och konfirmationsfesten är på lördag
sv får en kompis åka med på samma kort
en the dispatch centre finds no adapted car for saturday night
en monthly rides are used up and it is only the tenth
# assistive-devices
fi pyörätuoli ja apuvälinelainaamo
fi pissalla käyntiin tuoli ja seisomateline
fi kävelytuki lapselle, mistä lainataan
fi rollaattori rikki mummolla
fi pyörätuoli liian pieni kasvaneelle
fi istuin tuolille jossa ei kaadu
fi suihkutuoli lainaksi kipsin ajaksi
fi kyynärsauvat, mihin palautetaan
fi tabletti puheen tueksi, kokeilu
fi nostolaite koulun vessaan
fi rattaat isolle erityislapselle
fi korkea syöttötuoli cp-lapselle
sv rullstol och hjälpmedel
sv gångstöd för barn, var lånas
sv rullstolen för liten
sv duschstol under gipstiden
sv rollatorn är sönder
sv kryckorna, vart returneras
en wheelchair and aids on loan
en walker for child, where to borrow
en wheelchair too small now
en shower chair while in cast
en lift for school toilet
en crutches, where to return
fi kasvanu ulos seisomatelineestä, uutta tilausta
fi kuka säätää polvituen, tarra irronnu
fi saunaan menevä tuoli, isä nostaa 40 kiloa
fi kolmipyöräinen pyörä isolle lapselle, kokeilu pihalla
fi sähkömopon akku tyhjenee puolimatkassa, huolto
fi lusikka jota tärisevä käsi saa pidettyä
fi lainassa ollu sairaalasänky, mihin palautus kun poika kuoli
fi päiväkodin tuoli jossa tuet kyljissä, kuka mittaa
sv ståstödet är för litet, vem beställer nytt
sv elmoppens batteri dör halvvägs till skolan
sv en trehjuling för stor pojke, var får man prova
sv sked som går att hålla när handen skakar
en the battery of her power chair dies halfway, who services it
en a spoon a shaky hand can hold, where to try one
# disability-allowance
fi alle 16-vuotiaan vammaistuki, lääkärinlausunto c
fi lapsen sairaus vaatii öisin hoitoa, saako rahaa Kelalta
fi c-lausunto lääkäriltä puuttuu hakemuksesta
fi kuinka monta satasta alle 16-vuotiaasta
fi diabeteksen hoito, kelan rahat
fi hylätty tuki, valitus
fi allergiat ja ihottuma, joku korvaus hoidosta
fi 17 täyttyy, muuttuuko tuki
fi adhd ja korotettu
fi keliakia, lapsi ei saa enää
fi hakemuksen teko vanhemman kanssa, liite
fi diabeteslapsen vanhemmat kysyi kuukausittaisesta rahasta kun hoito sitoo
sv handikappbidrag för barn under 16
sv barnets sjukdom kräver nattvård, pengar från FPA
sv c-utlåtande saknas i ansökan
sv hur många hundra för under 16
sv avslag på bidrag för sjukt barn
sv adhd å förhöjt belopp
sv diabetesbarnets föräldrar frågar om pengar per månad för vården
en disability allowance for under 16
en child needs night care, money from Kela
en c-statement missing in application
en rejected money for sick kid
en how many hundred under sixteen
en ADHD and higher rate
en monthly money for parents of a child with diabetes
fi astmalapsen vanhempi valvoo, sanoivat et kuukausiraha haettavissa, lappu lääkäriltä
fi kasvuhormonipistoksista väsymystä ja menoja, joku pikkutuki kelasta alle kuustoistavuotiaalle
fi perustuki vai korotettu, poika lyö päätä seinään yöt läpi
fi edellinen päätös loppuu maaliskuussa, jatkohakemus ja uus lausunto
fi ihottumaisen vauvan rasvaukset vie kolme tuntia päivässä
fi harvinainen aineenvaihduntatauti, ruokavaliotuotteet maksaa, kuukausittainen hyvitys
sv beslutet går ut i mars och det behövs nytt c-intyg
sv eksembabyn ska smörjas tre timmar om dagen, finns det månadspengar
sv grundbidrag eller förhöjt, pojken sover aldrig
en the doctor's statement is ready, how do we claim the monthly money for our ill kid
en creams and special milk cost a fortune, is there some monthly sum for parents
# adaptation-training
fi sopeutumisvalmennuskurssi perheelle jonka lapsi sai diagnoosin
fi perheviikko kylpylässä samassa tilanteessa olevien kanssa
fi kelan kurssi vakavasti sairaan lapsen perheelle
fi vammasta juuri saatu tieto, leiri vanhemmille
fi sisaruksetkin mukaan kurssille diagnoosin jälkeen
fi mahtuuko adhd-perheen viikonloppuun
fi diabeteslapsen kurssi, matkat kelalta
fi lapsi ja vanhempi oppii elämään uuden sairauden kanssa, viisi päivää
fi kuntoutuslaitokseen koko perhe, kuka hakee
fi harvinaissairaan perheen tapaaminen, päivärahat
fi diagnoosin jälkeen miten sopeutua, ryhmäkurssi
sv anpassningskurs för familjen
sv familjevecka me andra i samma situation efter diagnos
sv FPA-kurs för svårt sjukt barns familj
sv syskonen får också komma på kursen
sv ryms vi på adhd-familjens veckoslut
sv hela familjen på rehabiliteringsanstalt, vem söker
en adaptation course for the family after diagnosis
en family week with others after the diagnosis
en Kela course for family of seriously ill child
en siblings too on the course
en adjusting to a new illness, five days
en whole family at rehab centre, who applies
fi keliakia ja diabetes samassa pojassa, viiden päivän kurssi koko perheelle, päivärahat
fi juuri todettu lihastauti, perheleiri jossa luennot ja lapsille tekemistä
fi viittomaperheen kurssi kesällä, hotelli ja opetusta
fi isä ei pääse töistä, voiko äiti ja lapsi käydä diagnoosikurssilla kahestaan
fi jaksoja tekniikkaan ja mieleen epilepsian kanssa, kuntoutuskeskus
fi sisarukset leikkii muiden sairaiden sisarusten kaa, vanhemmilla luennot
sv fem dagar på hotell med föreläsningar om muskelsjukdomen, hela familjen
sv pappan får int ledigt, kan mamma och barn åka ensamma på diagnoskursen
en five days away with lectures and play for families newly told of epilepsy
en dad cannot leave work, may mum and child go on the course alone
# short-term-care
fi autistisen lapsen vanhemmat loppu, poika viikonlopuksi muualle ammattilaisten luo
fi kehitysvammaiselle lapselle lomahoitoa
fi vammaisen lapsen tilapäishoito jotta vanhemmat saa levätä
fi kehitysvammaisen tytön perhe tarvii lomaa, hoitoyksikkö viikoksi
fi jaksavat paremmin jos poika olis kerran kuussa hoitokodissa
fi vammainen poika viikonlopuksi hoitoon että levätään
fi äiti leikkaukseen, kuka hoitaa autistista tytärtä viikon
fi loma hoidettavasta, kesäkuussa kaksi viikkoa
fi paikka jossa valvotaan epilepsialasta yöllä
fi aikuinen kehitysvammainen yökylään
fi vuoro peruttiin, ei henkilökuntaa
fi tilapäistä yksikköä ei oo kun lapsi on kunnossa erikseen
fi koululomilla hoitoa erityislapselle, työssäkäyvät vanhemmat
fi montako vuorokautta kuussa hoitoa vammaiselle lapselle
fi lyhyt hoito kriisissä, ei omaista
fi downlapsen vanhemmat uupuu, tarvis paikan missä lapsi on välillä yötä
sv avlastning, barnet med autism veckoslut borta
sv kortvarig vård för utvecklingsstörd
sv familjen behöver semester, korttidsboende en vecka
sv handikappad son bort på helgen så vi får vila
sv mamman opereras, vem har autistiska dottern en vecka
sv ledigt från vården, två veckor i juni
sv nattvakt över barn me epilepsi
sv skollov å barn me specialbehov
sv barnet med downs kunde vara någonstans ibland över natten
en respite weekend for an autistic boy with professionals
en short breaks for a disabled child
en family needs a break, care unit for a week
en disabled son away for weekend so we rest
en mum has surgery, who has autistic girl a week
en two weeks of care in June for carer's break
en place to watch a child with seizures at night
en how many nights a month for a disabled child
en somewhere the disabled child can stay overnight at times
fi yks yö kuussa edes että äiti saa nukkua ilman kohtausvahtia
fi hoitokoti jonne poika menis keväällä tutustumaan, vanhemmat ristiäisissä
fi letkulapsi, kukaan sukulainen ei uskalla hoitaa, perhe haluais juhliin
fi kesälomalla kahden viikon hoitopaikka muualta, koska paikallinen täynnä
fi sisaruksen häät, tyttö ei kestä melua, yöksi johonki tuttuun yksikköön
fi koulu loppuu toukokuussa, hoitoa aamusta iltaan vaikeavammaselle kesän ajan
fi tilapäinen sijaishoitaja kotiin kun hoitava isä leikataan polvesta
sv en natt i månaden så mamma får sova utan att vakta anfall
sv ingen släkting vågar sköta barnet med slang, vi vill på bröllop
sv pappan ska opereras i knät och vårdar annars sonen jämt
en just one night a month so she can sleep without watching for seizures
en nobody in the family dares to look after a tube-fed child
# interpreting-for-disabled
fi viittomakielen tulkki
fi kuuro äiti, vasukeskustelu, tarvitaan viittomakielinen
fi kela tilaus tulkille, kaks viikkoa ennen
fi kuurosokea isä ja kirjoitustulkki
fi puhevammaisen oppilaan palaveri
fi neuvolakäynti kuuron perheen kanssa
fi lapsi tulkkaa vanhemmalle, ei kuulu olla niin
fi etätulkki videolla
fi äiti viittoo, ekan vanhempainillan tulkkaus
fi tilaus peruuntui, palaveri jää
fi viittova perhe lääkäriin
sv teckenspråkstolk
sv döv mamma, plansamtal, teckentolk
sv beställa tolk två veckor före
sv dövblind pappa å skrivtolk
sv barnet tolkar åt föräldern, så ska det int va
sv tecknande familj ti läkaren
en sign language interpreter
en deaf mother at plan meeting, sign language
en order interpreter two weeks before
en deafblind dad, writing interpreter
en child translates for the parent, not right
en signing family to doctor
fi kuuro isä neuvolassa, lappua kirjoitellaan mutta ei riitä
fi vauvan sydänäänet, vanhemmat viittoo, etänä joku
fi kuuleva sisar tulkkasi lääkärin sanat, teini ei saa siihen joutua
fi esikoulun vanhempainvartti, kuulokojeäiti haluais tekstin ruudulle
fi päätös tulkkituntien määrästä, montako vuodessa
fi poikaa kuulustellaan ja äiti kuuro, pikatilaus
sv döv pappa på babyns ultraljud, vi skrev lappar men det räcker int
sv föräldern med hörapparat vill ha text på skärmen under mötet
sv hörande syskonet tolkade läkarens ord, så får det int gå till
en a deaf father at the ultrasound, we wrote notes but that is not enough
# visual-impairment
fi näkövammainen lapsi, pistekirjoitus
fi sokea lapsi aloittaa koulun
fi näkövammainen äiti ei näe vauvaa hoitaa turvallisesti
fi pistekirjoitus ja valkoinen keppi, 8v
fi isä sokeutui diabeteksen takia
fi puhuva puhelin, opastus
fi opaskoira perheeseen
fi suurennuslaite luokkaan
fi liikuntatunti heikkonäköiselle
fi kyllä erottaa valon ja varjon mutta ei kasvoja, taapero
fi näön menetys kotona, muita vanhempia
sv synskadat barn
sv blint barn börjar skolan
sv synskadad mamma sköter babyn, är det tryggt
sv punktskrift å vit käpp, 8 år
sv pappan blev blind av diabetes
sv talande telefon, handledning
en blind child
en blind child starts school
en mother with poor sight caring for baby
en braille and white cane at eight
en dad went blind from diabetes
en guide dog for the family
fi koulu kysyy mistä isokirjaiset matikankirjat
fi äiti menettää kesken imetyksen keskeisen näön
fi vauvalla kaihi ja seuranta, miten leikkiä kontrastilla
fi valkoinen keppi hävettää yhdeksäsluokkalaista
fi sokea isä kaipaa vinkkejä vaipanvaihtoon
fi tyttö kompuroi hämärässä, näkökenttä kapenee
fi retkellä museossa, miten kuvailla esineet sokealle koululaiselle
sv skolan behöver böcker med stora bokstäver
sv blind pappa vill ha tips för blöjbyte
sv nian skäms för vita käppen
en school needs large-print maths books for a girl with tunnel vision
# hearing-impairment
fi kuurolle lapselle viittomakielen opetusta
fi vauva ei reagoi ääniin, istute
fi kuurojen vanhempien kuuleva lapsi
fi viittomakieltä koko perheelle oppimaan
fi kuulolaite ei kestä päällä, 4v
fi koulussa mikrofoni opettajalle
fi huonokuuloinen poika jää ulkopuolelle pihalla
fi kuurojen yhdistys perheille
fi kuulokojelapsen vertaisia
fi toinen korva kuuro ja sijoittelu luokassa
fi viittova lapsi ja sijoitus
sv dövt barn, teckenspråk
sv babyn reagerar int på ljud, implantat
sv hörande barn ti döva föräldrar
sv hela familjen vill lära sig tecken
sv hörapparaten sitter int på, 4 år
sv mikrofon åt läraren
en deaf child, signing lessons
en baby does not react to sounds, implant
en hearing child of deaf parents
en whole family learning signs
en hearing aid won't stay on at four
en microphone for teacher, half deaf boy
fi vauvan kuuloseula ei menny läpi kahdesti, vanhemmat kyselee jo viittomista
fi kokeili kaks kuukautta kojetta, repii pois ja viskaa lattialle
fi luokan kaiku on hirvee, tarttis akustiikkaa ja mikkiä pojalle
fi kuurojen perheiden kerho ja satuja käsin kerrottuna
fi isovanhemmat haluais oppia viittomia lapsenlasta varten
fi pelikentällä ei kuule pilliä, valkku miettii valomerkkiä
fi koju uimassa, mitä tehdään simmarissa
sv eko i klassrummet, pojken med apparat hör int läraren
sv mormor vill lära sig tecken för barnbarnets skull
sv på planen hör hon int visselpipan, ljussignal kanske
en our boy's aids are in but he still misses half of what the group says
en newborn failed the screening twice and parents ask about signs
# mobility-impairment
fi liikuntavammainen lapsi, esteettömyys koulussa
fi cp-lapsi ei kävele ja koulu portaita
fi lihakset heikkenee, kymmenvuotias
fi isä loukkasi selkäytimen, pyörätuoliin
fi hemiplegia, käsi ei toimi ekaluokkalaisella
fi liikuntarajoitteinen äiti ja vaunut
fi talviretki, miten pyörätuoli mukaan
fi uimaan apua spastiselle
fi selkärankahalkio, katetrointi koulussa
fi nuori amputaation jälkeen, harrastus
fi vertaisia lihastautiperheistä
sv rörelsehindrat barn
sv cp-barn går int å skolan har trappor
sv musklerna svagare, tie år
sv pappan skadade ryggmärgen
sv ena handen fungerar int, ettan
sv ryggmärgsbråck å katetrisering i skolan
en child with reduced mobility
en cp child can't walk and school has stairs
en muscles weakening at ten
en dad hurt spine, in a wheelchair
en one hand not working, first grader
en spina bifida and catheter at school
fi luokan vessaan ei mahu kääntymään rollaattorilla, neloseen siirtyvä poika
fi lasiluinen tyttö koulun liikkatunnilla, mitä saa tehdä
fi retki kallioille, miten sähkärilapsi saadaan mukaan
fi vasen puoli jäykkä, hiihto ei onnistu, mitä lajia
fi portaikko viiteen kerrokseen, evakuointi harjotus ja ei kävelevä oppilas
fi isä halvaantui pudottuaan katolta, kolme pientä lasta
fi oma laji luistimien sijaan kelkka, jääkiekkoseuran junnu
sv i skolans toalett ryms man int vända med rullator
sv glasbenssjuk flicka på gymnastiken, vad får hon göra
sv utrymning med elev som int kan gå ner för trappor
en sledge hockey instead of skates for a boy who cannot stand
en a fire drill with a pupil who cannot do stairs
# autism-services
fi autistisen nuoren tukea arkeen
fi asperger, autismiliitto
fi asperger-kasi kiusaantuu muutoksista
fi ei katsekontaktia, pyörittää lusikoita, autismi
fi diagnoosi tuli, mihin tukiin
fi aistikuorma ja lukitun oven takana, 10v autisti
fi autismin kirjo, ohjaaja kotiin
fi matkustaminen lapsella mahdotonta, jumit
fi repii vaatteensa jos aikataulu muuttuu
fi 20v autistinen, työ ja asuminen
fi siirtymätilanteisiin kuvat ja ennakointi
fi puhumaton viisivuotias rivittää autoja, kirjo
sv stöd för unga med autism
sv asperger i åttan, förändringar är svåra
sv ingen ögonkontakt, snurrar skedar, autism
sv diagnosen kom, vilket stöd
sv river sina kläder när tidtabellen ändras
sv autistisk 20-åring, jobb å boende
en support for a youngster on the spectrum
en asperger pupil upset by changes
en no eye contact, spins spoons, autistic
en tears clothes when schedule alters
en autistic twenty, job and living
en nonverbal five lines up cars
fi lukiolainen ei käy suihkussa eikä syö muuta ku valkosta, spektrillä, joku arkeen
fi pikkuveli kävelee ympyrää ja toistaa mainoksia, tutkimukset tehty
fi bussin vaihtuminen numeroon 12 saa pojan makaamaan asfaltille
fi aikuisena todettu, nainen ja kaksi lasta, häiriöherkkä, missä opastetaan
fi eskarilainen kaappaa hiljasuus-kuulokkeet ja menee kaappiin
fi ruokalan haju laukaisee, miten jakso kirjolla olevalle oppilaalle
sv gymnasisten duschar int och äter bara vitt, spektrum, nån i vardagen
sv när bussnumret byts lägger sig pojken på asfalten
sv vuxen kvinna fick diagnosen nu, två barn och oväsen, handledning
en the smell of the canteen sets him off, who advises on spectrum pupils
en a mother diagnosed as an adult wants coaching for the noise of family life
# home-modification
fi ramppi ja kylpyhuoneen muutos vammaiselle lapselle
fi pyörätuoli ei mahdu kylppärin ovesta
fi luiska rappusten eteen
fi hissi talosta puuttuu, vammaisella 3 kerros
fi kynnykset pois, lapsi kompuroi rollan kaa
fi keittiön tasot matalammiksi
fi kuka maksaa wc:n korkeutta muuttaa
fi suihkutila liian ahdas avustajalle
fi vuokranantajan lupa kaiteeseen
fi nostimen kiskot kattoon
fi oviautomatiikka vammaiselle nuorelle
sv ramp och ändringsarbeten i hemmet
sv rullstolen ryms int genom badrumsdörren
sv ramp framför trappan
sv ingen hiss, rullstolsburen på tredje våningen
sv trösklarna bort
sv hyresvärdens lov för räcke
en ramp and bathroom changes at home
en wheelchair won't fit through bathroom door
en ramp in front of stairs
en no lift, third floor with wheelchair
en thresholds removed for rollator
en landlord's permission for handrail
fi omakotitalon eteiseen kolme porrasta, poika siirtyi sähköseen
fi ovenpielet naarmuilla ja pyöriä ei saa käännettyä käytävässä
fi kylppäriin istuimellinen seinäkaide ja liukumaton lattia
fi lattialämmitystä ei, mut liukuovi vessaan auttais
fi saako avustusta hissiin, kolmikerroksinen ja invateini
fi asuntoon vilkkuva ovikello kuurolle äidille
fi piha soraa, pyörät uppoo, asfalttia
sv tre trappsteg vid entrén och elstol sen i våras
sv blinkande dörrklocka för den döva mamman
sv gården är grus och hjulen sjunker
en three steps at our front door since the boy got a power chair
en a flashing doorbell for a deaf mother, who installs and pays
# rehabilitation-guidance
fi kuntoutusohjaaja sairaalasta koululle
fi sairaalan ihminen joka kertoo kuntoutuspolun
fi kuntoutusohjaaja käymään koulussa katsomassa
fi suunnitelma terapioista päivitettävä syksyllä
fi miten diagnoosin kanssa arki, joku sairaalasta opastaa
fi kuka sovittaa terapiat ja koulun
fi kotiutus ja ohjaaja mukaan
fi vanhempi kysyy mitä kuntoutusta saisi
fi päiväkoti kaipaa ohjeita lapsen sairaudesta
fi reumalapsen ohjaaja
fi aivovamman jälkeen nuoren kuntoutus, koordinaattori
sv rehabiliteringshandledare
sv nån från sjukhuset som berättar om rehab
sv rehabiliteringshandledaren på besök i skolan
sv terapiplanen uppdateras i höst
sv vem samordnar terapierna å skolan
sv dagis behöver råd om barnets sjukdom
en rehabilitation counsellor
en hospital person explaining rehab path
en coordinator visits school to look
en therapy plan to be updated in autumn
en who fits therapies with school
en daycare needs instructions on the illness
fi leukemiasta toipuva palaa luokkaan, kuka sairaalasta kertoo opettajille
fi keuhkoputkitauti, happi mukana, päiväkodin henkilökunta haluais kuulla ohjeet
fi kotiutuu pyörätuolilla, kuka sairaalasta käy katsomassa kodin
fi epilepsialapsen hoitoketju katkeaa kun lääkäri vaihtuu, yks yhteyshenkilö
fi äiti haluaa keskustella mitä tukimuotoja lapsi voi ylipäätään saada sairaalan kautta
fi siirtymä lasten puolelta aikuisten polille 16v
sv efter leukemin ska hon tillbaka till klassen, vem från sjukhuset berättar
sv från barnpoliklinik till vuxensidan vid sexton, vem lotsar
sv personalen på dagis vill ha råd om syrgasbarnet
en someone from the ward to explain to teachers before she returns
en who guides the move from the kids' unit to adult care at sixteen
# medical-rehabilitation
fi vaativa lääkinnällinen kuntoutus kelasta, terapiat
fi maksusitoumus terapiaan puuttuu
fi kela vai sairaala maksaa kuntoutuksen
fi lasten kuntoutustyöryhmä kokoontuu milloin
fi uusi jakso terapiaa, kuka jatkaa
fi vaativa kuntoutus kelasta, liite
fi terapeutti lopetti ja uusi puuttuu
fi montako kertaa terapiaa vuodessa
fi cp-lapsen viikko kuntoutuksessa
fi intensiivijakso sairaalassa ja nuori
fi hakeeko perhe vai lääkäri kuntoutuksen
sv krävande medicinsk rehabilitering
sv betalningsförbindelse ti terapi saknas
sv FPA eller sjukhuset betalar rehabiliteringen
sv terapeuten slutade å ny saknas
sv hur många terapigånger per år
sv cp-barnets vecka på rehab
en demanding medical rehabilitation
en payment commitment for therapy missing
en who pays rehab, Kela or hospital
en therapist quit, new one missing
en how many sessions yearly
en intensive rehab period for youth
fi allasryhmä loppui, montako viikkoa jatkuu seuraavalla päätöksellä
fi kelan kuntoutuspäätös syyskuusta, terapeutti löytyi, sopimus puuttuu
fi viisvee saanu hylsyn vaativasta, lisälausunto
fi palveluntuottaja vaihtui eikä kukaan hoida siirtoa
fi intensiivikurssi sormiin halvaantuneelle nuorelle
fi keväällä loppuu fysio ja puhe, kuka tekee uuden pyynnön
sv simgruppen för handikappade tog slut, när kommer nytt beslut
sv fpa avslog den krävande rehabiliteringen, nytt utlåtande
sv producenten byttes och ingen sköter överföringen
en kela rejected the demanding rehab, who writes the new statement
# augmentative-communication
fi lapsi kommunikoi kuvilla, kommunikaatio-ohjaaja
fi puhumattomalle kuvat seinälle
fi tukiviittomia päiväkodin henkilöstölle
fi kansio jossa lapsi osoittaa haluamansa
fi laite joka puhuu painamalla
fi viittomat käyttöön koko eskariryhmässä
fi autistinen viisvuotias ei pyydä mitään, kuvat avuksi
fi perheelle opetusta merkkien käyttöön
fi isovanhemmat eivät osaa kuvia, kurssi
fi silmäohjaus tietokoneeseen
fi bliss, kuka opettaa
sv bildkommunikation och tecken som stöd
sv bilder på väggen för den som int talar
sv stödtecken åt dagispersonalen
sv pärm där barnet pekar
sv apparat som talar när man trycker
sv mormor kan int bilderna, kurs
en communicates with pictures and signs
en pictures on wall for nonspeaking
en key word signs for nursery staff
en folder where child points
en device that speaks when pressed
en grandparents don't know symbols, a course
fi kolmevee vie kädestä jääkaapille, sanoja ei oo, kortit hukassa
fi toimintataulu kurahousuihin, pukemisjärjestys kuvina
fi tabletin puheohjelma liian vaikee opetella perheelle
fi eskarin laulut tuettuina merkeillä
fi koululainen hakkaa kun ei saa sanottua, joku opettais kertomaan toisin
fi bussikuski ei ymmärrä, kortti jossa lukee et en puhu
sv treåringen drar mig till kylskåpet, inga ord, bildkort saknas
sv kan nån lära hela gruppen de viktigaste tecknen till sångerna
sv surfplattans talprogram är för svårt för familjen
en he hits because he cannot tell us, someone to teach him another way
en picture cards for dressing in the morning, who makes them
# disability-housing
fi vammaisen nuoren oma asuminen, ryhmäkoti
fi kehitysvammainen 20v muuttaisi omaan, kuka tukee yöllä
fi ryhmäkotipaikka autistiselle nuorelle
fi asumiskokeilu kotona asuvalle vammaiselle
fi vanhemmat ikääntyy, missä poika asuu sitten
fi tukiasunto vammaiselle, ohjaaja päivittäin
fi jono asumisyksikköön on kuus vuotta
fi nuoren muutto pois, äiti jännittää
fi hoiva ympäri vuorokauden vammaiselle
fi lapsen asuminen muualla vamman vuoksi, alaikäinen
fi ryhmäkodissa tappelua, muutto toiseen
sv boende för unga med funktionsnedsättning
sv 20-åring me utvecklingsstörning vill flytta till eget
sv grupphem för autistisk ung
sv föräldrarna åldras, var bor sonen sen
sv kö till boendet sex år
sv vård dygnet runt för handikappad vuxen
en housing for a disabled young adult
en twenty with learning disability wants own home
en group home for autistic youth
en parents ageing, where will son live
en queue to unit is six years
en round the clock care for disabled adult
fi äiti 74, hoidettavana 42-vuotias down-poika, missä hän asuu kun äiti kaatuu
fi saisko poika kokeilla yksin asumista ohjaajien naapurissa
fi kolme kaverusta haluais muuttaa yhteen erityistukeen
fi muutto laitoksesta omaan yhiöön, huolissaan yöistä
fi vuokrasopimus tuetussa, edunvalvoja puuttuu
fi nuori nainen lyö huonekaveria ja pitää saaha uus ryhmä
fi kotona asuva parikymppinen, haluaa oman oven
sv mamman är sjuttiofyra och sonen fyrtio, vart ska han
sv tre kompisar vill dela bostad med handledare i närheten
sv flickan slår sin rumskamrat, annan grupp behövs
en she wants a door of her own with staff downstairs
en mother is old and the son with downs needs somewhere to live later
# disability-day-activities
fi kehitysvammaisen nuoren työ- ja päivätoiminta
fi kehitysvammainen 19v ei töitä, päiväksi jonnekin
fi kuljetus ja ruoka, päivä jossa askarrellaan
fi lopetti koulun kesäkuussa, vammainen, mitä tekee
fi avotyö kaupassa, ohjaaja mukana
fi palkka pienenä työtoiminnassa
fi musiikkia ja leipomista aikuisille vammaisille
fi tarve virikkeelle, istuu vain kotona 25v
fi onko paikka viis päivää viikossa
fi autistinen nuori ja tuettu työ
fi erityisammattikoulun jälkeen päiviin sisältöä
sv dagverksamhet
sv 19-åring me utvecklingsstörning, nånstans om dagarna
sv skola slut i juni, handikappad, va gör hen nu
sv öppet arbete i butik me handledare
sv musik å bakning för vuxna me handikapp
sv sitter bara hemma, 25 år
en day activities for a disabled young person
en disabled nineteen no job, somewhere by day
en school ended in June, what now for him
en supported shop work with coach
en music and baking for disabled adults
en sits at home at 25, needs things to do
fi kesälläkin jotain, poika alkaa purra ilman viikko-ohjelmaa
fi pakkaa ruuveja pusseihin, tykkää, onko tarjolla vastaavaa meillä
fi puutarha ja eläintenhoitoa erityisnuorelle arkisin
fi kuljetus puuttuu eikä äiti pääse töihin, paikka löytyis
fi neljä päivää kerhossa ei riitä, kotona kaivellaan seinää
fi toive työstä kahvilassa tuetusti, nuori downmies
sv kaféet där unga med stöd jobbar, finns det plats
sv utan program på sommaren börjar pojken bitas
sv packa skruvar i påsar älskar han, nåt liknande här
en he loves packing screws in bags, anything like that on weekdays
en a supported cafe job for a young man with downs
# special-child-parents-association
fi äideille joiden lapsilla on diagnoosi porukkaa missä muut tajuaa
fi erityislasten vanhempien vertaistuki
fi vanhemmat haluis tavata muita joiden lapsi on autistinen
fi nepsylasten äitien oma ryhmä
fi äiti kaipaa muita joilla down-lapsi
fi leiri erityislasten perheille
fi taistelua virastojen kanssa, vertaisia neuvomaan
fi facebookryhmä vammaisten lasten vanhemmille
fi isä pettynyt, muut miehet samassa
fi valvominen erityislapsen kanssa, vertainen ymmärtää
fi sisarusryhmä jossa veli vammainen
fi yhdistyksen jäsenyys ja juristi
fi diagnoosin shokki, joku joka on käynyt sen läpi
fi vapaaehtoisena muille erityisvanhemmille
sv förening för föräldrar till specialbarn
sv träffa andra föräldrar till barn med autism
sv mamman vill träffa andra me barn me downs
sv läger för specialbarnsfamiljer
sv strider me byråer, andra föräldrar ger råd
sv chock efter diagnosen, nån som gått igenom
sv syskongrupp där brodern är handikappad
en group for mothers of kids with a diagnosis
en meet other parents whose child is autistic
en mum wants others with a downs child
en camp for special families
en fights with offices, peers to advise
en diagnosis shock, someone who lived it
en siblings group with disabled brother
fi iltapiiri isille joitten lapset on erilaisia, sauna ja makkara
fi äiti kaipaa ettei tarttis selittää miks lapsi huutaa kaupassa
fi leijonaemo jolla samat lappusodat jo takana, vois neuvoa tätä äitiä
fi vanhempien yhdistyksestä joku puhumaan luokan vanhemmille
fi edunvalvontaa päättäjille, porukka joka ajaa erityislasten asiaa
sv pappor till barn som är annorlunda, bastukväll nånstans
sv mamman vill slippa förklara varför barnet skriker i butiken
en mums who already fought the same paper war and can advise
en dads of kids who are different, a sauna night somewhere
`;
