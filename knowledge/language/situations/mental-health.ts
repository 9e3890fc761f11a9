/** What people say of the concepts of `lexicon/mental-health.ts`. */
export const mentalHealthSaid = `
# child-psychiatry
fi seittemänvuotias sanoo kuulevansa ääniä jotka käskee tekemään pahaa
fi alakoululainen puhuu tappavansa itsensä ja on jo pitkään oireillut rajusti
fi miten saadaan lähete lastenpsykkalle, kuka sen kirjottaa
fi perheneuvolassa käyty kaks vuotta eikä kolmosluokkalaisen vointi parane yhtään
fi lasten osastojakso alkaa, koulun opettaja haluaa tavata hoitavan lääkärin
fi kymmenvuotiaan lääkitys mielialaan, kuka seuraa sitä
fi jono lasten psykiatrian polille kestää kuukausia, mitä sillä välin
fi kuusvuotias satuttaa eläimiä, leikit täynnä tappamista ja veristä kuolemaa
fi tokaluokkalainen on lakannut puhumasta kokonaan ja kieltäytyy syömästä
fi lapsen pakkorituaalit vie tunteja päivässä, mikään peruspalvelu ei riitä
fi eskarilainen ei ota kontaktia kehenkään, raivoaa tunteja ja on osastokunnossa
fi lasten psykiatrinen sairaanhoitaja tulis käymään koululla hoitopalaverissa
fi vaikeasti oireileva ysivuotias, tarvitaan psykiatrinen tutkimus
fi lapsi palaa sairaalakoulusta takas omaan luokkaan, mitä pitää tietää
fi päivystyksellisesti arvio kun yhdeksänvuotias juoksi auton alle tahallaan
fi lapsella pelottavia harhoja iltaisin, näkee mustia miehiä huoneessa
fi lähete hylättiin lastenpsykiatrialta, minne perhe nyt
fi kolmevuotiaan psykiatrinen arvio, pikkulasten tiimi löytyykö
fi lapsella epäillään masennusta ja kiintymyssuhdehäiriötä, erikoissairaanhoidon paikka
fi adoptoitu alakoululainen täysin hallitsematon, lääkäri suositteli osastoa
fi äiti kyselee voiko yksityinen lastenpsykiatri kirjoittaa lausunnon
fi kutosluokkalaisen hoito siirtyy nuorten puolelle kun täyttää kolmetoista, miten
fi kuusivuotiaan rajut oireet, lääkäri lähetti eteenpäin
fi alakouluikäinen puhuu haluavansa kuolla, hoitava taho
sv sjuåringen säger att hen hör röster som ger order
sv lågstadieelev säger att hen ska döda sig och har mått uselt länge
sv hur får man remiss till barnpsyk och vem skriver den
sv två år på familjerådgivningen och barnet i trean blir int bättre
sv barnet kommer tillbaka från sjukhusskola till vår klass
sv tioårings medicinering för humöret, vem följer upp
sv kön till barnpsykiatriska polin är lång, va gör vi medan vi väntar
sv sexåringen plågar djur och leker bara dödande
sv tvåan har slutat prata helt och vägrar äta
sv remissen kom i retur från barnpsykiatrin, vart nu
sv nioåringen sprang med flit framför en bil, akut bedömning
sv sexårings svåra symtom, remiss
en seven year old says he hears voices that give orders
en primary school child says he will kill himself and has severe symptoms for long
en who writes the referral to child psychiatry
en two years of family counselling and our third grader is not better
en child returns from hospital school to my class
en who follows the mood medication of a ten year old
en waiting list to child psychiatric clinic is long, what meanwhile
en six year old hurts animals and plays only killing
en second grader stopped speaking and refuses food
en referral to child psychiatry was rejected, what next
en does this nine year old need a psychiatric ward
en six-year-old with severe symptoms, referred
fi kuusivuotias hakkaa päätään seinään tunteja, neuvolapsykologi ei saa enää otetta
fi ykkösluokkalainen uhkaa puukolla itseään ja pikkusiskoa, lähete erikoissairaanhoitoon harkinnassa
fi lastenpolin työryhmä pyysi opettajalta lomaketta ysivuotiaasta, mihin sen palautan
fi nelivuotiaalla sellasia pelkotiloja et repii hiuksensa irti, lääkäri ehdottaa isompia tutkimuksia
fi perhe pelkää osastojaksoa, saako vanhempi yöpyä kahdeksanvuotiaan kanssa
fi poika 11v juttelee kuolleen papan kanssa ja näkee varjoja keittiössä, neuvola ohjas eteenpäin
fi pikkukoululainen on ollu intensiivijaksolla ja koulu ei tiedä miten vastaanottaa
fi vaikea traumatausta ja raju oirehdinta sijoitetulla seiskaveellä, perhehoitaja odottaa poliaikaa
fi perheneuvola palautti lähetteen ja lastenpsykiatri palautti sen takas, kymppivuotias jää väliin
fi eskari-ikäinen tuhrii tahallaan seiniin ja nauraa päälle, kaikki keinot kokeiltu kahessa yksikössä
fi lapsen mielialalääkkeen resepti loppuu perjantaina ja oma lastenlääkäri lomalla
fi kolmasluokkalainen ei oo nukkunu omassa huoneessa vuoteen ja raapii ihonsa auki, tilanne vakava
sv sjuåringen har gjort ett allvarligt försök att skada sig, barnläkaren vill ha specialistbedömning
sv remissen till barnens poliklinik kom i retur, vad ska kompletteras
sv nioåringen har varit inlagd tre veckor, hur tar lågstadiet emot honom på måndag
sv femåring med svåra tvång, familjerådgivningen har gjort sitt
sv tolvårsgränsen, hör sexan till barnens eller ungdomarnas sida
sv barnet ser döda människor i trappan å vägrar sova, tvåan, läget blir bara värre
en a child of nine starts as a day patient on monday, how does school stay in touch
en paediatrician wants specialist assessment, the five-year-old talks of killing baby brother
en how long is the queue for the hospital's unit for under-twelves with severe symptoms
fi kahdeksanvee on lyöny päätään seinään päiväkausia ja sanoo pään sisällä olevan miehen joka huutaa
fi perheneuvonta kävi puoli vuotta eikä riittäny, kuusivuotias uhkailee kuolemalla ja on arvaamaton
fi ekaluokkalaiselle tutkimusjakso sairaalaan, äiti kysyy montako viikkoa ja missä sisko olis sen ajan
fi päiväkotilapsi on syönyt pelkkää maitoa kolme kuukautta ja tytön kasvu pysähtyi, somaattinen suljettu pois
fi koulun palaveri: tokaluokkalainen viettää päivät pöydän alla kissana, erikoissairaanhoidon arvio tarpeen
fi lääkekokeilu aloitettiin yheksänvuotiaalle osastolla, kuka seuraa sitä avopuolella
fi viisvuotias ei erota unta todellisesta ja pelkää omia käsiään, mihin lähete
fi konsultaatio: 7v, vakavaa toistuvaa aggressiota, pakko-oireita, nukkuu 4h, avohoito ei tehoa
fi lähete palautettiin, toivottiin ensin perustason jaksoa, vaikka kakkosluokkalainen puhuu kuolemasta joka päivä
fi iltapäivisin kymmenvuotias raivoaa niin et poliisi on käyny, hoitotaho hukassa, lapsi tarvii osaston
fi lapsi 11, tic-oireet ja pakkoajatukset, perustaso sanoo ei heille, kuka tutkii
sv åttaåringen dunkar huvet i väggen och hör nån ropa inne i sej, dags för sjukhusbedömning
sv familjerådgivningen räckte int, sexåringen hotar med döden och är oberäknelig
sv nioåring på ny medicin från avdelningen, vem följer upp den hemma
sv remissen skickades tillbaka fast trean pratar om att dö nästan dagligen
en first grader spends days under the desk as a cat and no ordinary support has reached her
en a ten-year-old will be admitted for a few weeks' assessment, how do we prepare the class
en the new tablets were started on the ward, who follows the nine-year-old at home
en six-year-old has not slept or eaten properly for a month, GP wants specialist assessment
sv sjuåringen har klippt av sig håret och påstår att det växer ormar i magen, läkarbedömning
sv efter tre år av samtal på familjesidan är tolvåringen ännu farlig för sej själv, vart remitterar vi
sv föräldrarna får int barnet ur sängen, äter int, talar int, sex år, sjukhus
sv han är nio och nyss utskriven, skolan undrar vem som skriver intyg om kortare dagar
en nine, obsessive rituals take four hours a day, school and family counselling have been tried
en the five-year-old has said for weeks that he wants to be dead, paediatrician recommends specialists
en a boy of eleven smashed the ward window, parents wonder when he can visit home
# youth-psychiatry
fi lukiolainen uskoo että opettajat kuuntelevat häntä seinien läpi
fi nuoren osastojakso päättyy, kuka hoitaa jatkossa ja kouluun paluun
fi terveyskeskuslääkäri tekis lähetteen nupolille mutta kumpaan kaupunkiin
fi 16v ei nuku moneen yöhön, puhuu nopeesti ja luulee olevansa jumala
fi kuraattorin ja psyykkarin keinot loppu, teini vaan huononee
fi nuorisopsykan lääkäri vaihtuu joka kerta, äiti ihan väsynyt
fi nuori hautautunut omaan maailmaan, juttelee jonkun näkymättömän kanssa
fi teinin masennuslääkkeet ja annos, hoitava poli ei vastaa
fi epäillään alkavaa psykoosia 17-vuotiaalla, kenelle
fi vuoden hoitosuhde nuorisopsykiatrialla loppui ja tyttö jäi tyhjän päälle
fi m1-lähetteellä otettu nuori tulee kotiin, koulu miettii tuen
fi nuoren psykiatriseen hoitoon ei suostu nuori itse, vanhemmat hätääntyneitä
fi viistoistavuotias on mykistynyt, katse lasittunut ja liikkuu hitaasti
fi lähetettä vaativa vakava mielenterveyshäiriö, vain erikoissairaanhoito auttais
fi nuorisopsykiatrian tiimi verkostoon, ammattikoulun opo kutsuu
fi sekava nuori sanoo lähettävänsä viestejä televisioon
fi nuorelle intensiivistä psykiatrista avohoitoa, jakso päiväosastolla vai kotiin
fi nuorisopsykan hoitokontakti katkesi muuton takia, lähete siirtyykö
fi tyttö joka on yrittänyt itsemurhaa kahesti odottaa psykiatrin aikaa kolme kuukautta
fi millä perusteella nuori otetaan psykiatriselle osastolle vasten tahtoa
fi persoonallisuushäiriöepäily abilla, tunteet heittelehtii ja viiltelee, dkt-hoitoa
fi nuorelle tehty diagnoosi skitsofrenia, vanhemmat etsii tietoa
fi nuori viiltelee ja puhuu kuolemasta, lääkäri laittoi paperit eteenpäin
fi lähete tehty, 16v kuulee ääniä
fi syömishäiriöinen teini erikoissairaanhoitoon
fi vakava masennus, osastojakson jälkeen polikliininen hoito
sv gymnasisten tror att lärarna lyssnar på honom genom väggarna
sv ungdomens avdelningsvistelse tar slut, vem tar över och hur gör skolan
sv vill få remiss till ungdomspsykiatriska poli, vilken läkare skriver
sv 16-åring sover int på nätter, pratar snabbt och tror hen är gud
sv kuratorn och skolpsykologen räcker int, tonåringen blir bara sämre
sv misstänker begynnande psykos hos sjuttonåring
sv ungdomen vägrar psykiatrisk vård och föräldrarna är förtvivlade
sv väntetiden till ungdomspsykiatrin är tre månader efter två självmordsförsök
sv medicinen behöver justeras men ungdomspoliken svarar int
sv tonåring pratar me nån som int finns
sv vården på ungdomspsyk slutade efter ett år och hon blev utan
sv remiss skriven, 16-åring hör röster
sv svår depression efter avdelningsvård
sv skär sig och vill inte leva, läkaren har skickat papper vidare
sv hon äter knappt, remiss till specialsjukvård
en high school boy believes teachers listen to him through the walls
en young person's psychiatric ward stay ends, who follows up and school return
en how to get a referral to adolescent psychiatry, which clinic
en sixteen year old has not slept for nights, talks fast and thinks he is god
en counsellor and school psychologist are not enough, teen gets worse
en suspected early psychosis in a seventeen year old
en teen refuses psychiatric treatment and parents are desperate
en three months' wait for adolescent psychiatry after two attempts
en medication needs adjusting but youth clinic does not answer
en boy talks to somebody who is not there and has become strange
en treatment at adolescent psychiatry ended and she was left alone
en referral made, hears voices at sixteen
en severe depression after inpatient care
en cuts herself, doctor has sent papers on
fi lähete menossa erikoissairaanhoitoon, 15v, toimintakyky romahtanut, koulupoissaolot 80 %
fi nuori ollu polin asiakkaana jo vuoden ja nyt täyttää 18, kuka ottaa kopin hoidosta
fi osastolta lomille viikonlopuksi, vanhemmat ei tiedä mitä saa tehdä jos menee huonoksi
fi lukion ykkönen on vakuuttunut että hänen ruokansa on myrkytetty, aloitettava tutkimukset
fi minkä ikäsenä siirtyy lastenpuolelta nuorten poliklinikalle, kaveri täytti just kolmetoista
fi teinin lääkettä nostettiin ja nyt kädet tärisee, hoitotaho nuorten polilla ei oo töissä enää
fi pitkittynyt vaikea oirekuva murrosikäisellä, perustason keinot käytetty, konsultaatio
fi poika on sairaalassa m1-lähetteellä tarkkailussa, äiti pyytää et joku sieltä soittais hänelle
fi verkostopalaveri osastolla keskiviikkona, pääseekö opo etänä mukaan kun oppilas kotiutuu
fi työntekijät sairaalakoulusta kysyy millä luvalla hoidosta voi puhua
fi neljätoistavuotias ei oo puhunu kellekään kahteen kuukauteen ja istuu pimeessä, lääkäri pohtii lähetettä
fi tyttö kuvailee et telkkari antaa sille tehtäviä, lanu-työntekijä ei enää uskalla jatkaa yksin
sv läkaren sku skriva remiss för femtonåringen som tror att grannhunden läser hennes tankar
sv ungdomen skrivs ut från avdelningen på fredag och skolan vill vara med på nätverksmötet
sv kötiden till ungdomspolikliniken är fyra månader, flickan försämras hela tiden
sv han fyller arton i maj, ska vården då flyttas över till vuxensidan
sv sjukhusskolan hörde av sig, vem ansvarar för planen när eleven kommer tillbaka
sv sextonåringens medicin ger hemska biverkningar och ingen på polin svarar
sv tonåringen har vaknat fyra nätter i rad och skriver ner hemliga koder från radion
en the seventeen-year-old is being discharged from the ward, who continues specialised care
en referral accepted by the adolescent clinic in march and still no appointment letter
en he hardly sleeps, talks about being chosen, fifteen, the gp wants specialists to see him
fi jengi sairaalan koulusta pyysi palaveriin, potilas 14v palaa ysille osa-aikasesti
fi päivystyksestä soitettiin et murrosikäinen jää osastolle, mikä lääkäri jatkaa sen asiaa
fi kuudentoista ikäinen poika on alkanu tehdä alumiinifolioseiniä huoneeseensa säteilyn takia
fi koulupsykiatrinen lausunto: 15v, toistuva itsetuhokäytös, avohoidon kontakti ei riitä, kiireellinen
fi tyttö 17 puhuu kolmannessa persoonassa itsestään ja jättää huoltamattomana koulun, vanhemmat sanaton
fi nuori kotiutui osastolta viime viikolla, kuka ottaa vastuun jatkohoidosta kun koulun kuraattori ei voi
fi vuoden jono, nuori romahti kesällä kolmannen kerran, tarvittais arvio eikä keskustelukäyntejä
fi lukiolaisen lääkitys tarkastukseen: mielialantasaaja, paino nousee, ei suostu syömään pillereitä
fi yli 13-vuotias, tk-lääkäri pyytää selvitystä kaksisuuntaisesta, suvussa sama
fi 14v ei ole päästänyt ketään huoneeseensa viikkoihin, ulosteet sankossa, tahdonvastaisen hoidon harkinta
fi nuori osastolta kotilomalla, perhe säikähti ja haluaa hakea takasin samana iltana
fi tehostettu avohoito nuorelle, joka on kolmatta kertaa lopettanut hoidon, hoitotiimi kotiin
fi opiskelija puhuu niin nopeesti ettei kukaan pysy mukana ja on tilannu kolmella tuhannella tavaraa, alaikäinen
sv sextonåring klär väggarna i folie mot strålning, vi behöver läkare som kan ungdomar
sv flickan skrevs ut förra veckan och ingen har tagit över vården, kuratorn räcker int
sv fjorton år, allvarligt sjuk sen i höstas, släpper int in nån på rummet, tvångsvård övervägs
sv femton, medicinen gav tjugo kilo och hen slutade, uppföljning
sv tredje sammanbrottet i år, pojken sjutton, samtal i skolan hjälper int
en fifteen, third crisis this year, school counselling is not enough, needs a specialist team
en seventeen-year-old talks in third person about herself and stopped washing
en released from the ward on Friday, who takes over the treatment of a fourteen-year-old
sv pojken på sjutton skriver kod på väggarna och säger att regeringen svarar, föräldrarna rädda
sv femtonåring, utskriven efter överdos, ingen tid för uppföljning förrän om fem veckor
sv fjorton, äter två knäckebröd om dan och hjärtat slår långsamt, vilken klinik för tonåringar
sv hon har slutat med litiumet på egen hand, sexton och uppskruvad
en sixteen, believes her classmates were replaced by actors, referral from the GP needed
en the day ward discharged him after six weeks and the family has no plan for Monday
en our counsellor says it is beyond her, fifteen, voices and no sleep
# youth-mental-health
fi ysiluokkalainen itkee koulun vessassa eikä osaa sanoa miks
fi teini haluis jutella jonkun kanssa luottamuksella ettei porukat saa tietää
fi nuorella tosi paha olla eron jälkeen, ei mitään diagnoosia vaan juttuapua
fi lukiolaisella stressi ja riittämättömyys, nukkuu huonosti ja on aina kireä
fi matalan kynnyksen paikka missä 15v vois käydä ilman lähetettä
fi koulun psyykkarille aika kasiluokkalaiselle, alakulo kestänyt pari viikkoa
fi äiti kysyy miten ottaa murkun mielialan puheeks
fi nuori on muuttunut hiljaseks ja poissaolevaks, ei enää innostu mistään
fi ipc-ohjausta nuorelle, onko koulussa joku koulutettu
fi amiksen ykkönen sano et kaikki tuntuu merkityksettömältä, on ihan loppu
fi tyttö miettii ulkonäköään ja vertaa itseään muihin netissä, itsetunto pohjalla
fi nuorten chatti tai puhelin jossa voi jutella mieltä painavista asioista
fi kasiluokkalainen sulkeutuu kuulokkeisiin, ei vastaa kavereille ja kokee olevansa taakka
fi lieviä masennusoireita nuorella, riittäiskö muutama juttelukerta
fi nuorella univaikeudet ja stressi kokeista, mihin hän vois ite hakeutua
fi opo huomas et hyvä oppilas on ihan uupunu, itkee tunnilla
fi haluaisin ohjata rippileiriläisen keskustelemaan kun elämä ahdistaa ja masentaa
fi seiskaluokkalainen kirjotti aineeseen et on yksin pahan olonsa kanssa
fi nuoren mielen hyvinvoinnin hoitaja, voiko vanhempi varata ajan
fi lapsi täyttää 13 ja jo pitkään murheellinen, nyt vaatii apua itse
fi tokan vuoden lukiolainen jää kotiin ku ei jaksa nähdä ketään, porukat pihalla
fi terapeuttisia keskusteluja nuorille, ilmaiseksi ja nopeesti
fi 15v tytöllä paha olla ja itkee iltaisin, ei halua lääkäriin eikä mihinkään viralliseen
fi nuori haluis jutella jollekin alakulosta ilman lähetettä
fi lukiolaisella ahdistus ja unettomuus, matalalla kynnyksellä
fi yksinäinen teini jolla itsetunto nollassa
fi teini sanoo et kaikki on turhaa, jonkun kanssa puhuminen auttais
fi jännittää kaikkea, ei saa nukuttua, 17v, pari keskustelukertaa
fi ei nuku ja itkeskelee, ei halua mitään isoa, vois käydä muutaman kerran puhumassa
fi mieli maassa eikä mikään huvita, nuori, kevyt tuki riittäis
sv nian gråter på skoltoaletten och kan int säga varför
sv tonåringen vill prata me nån i förtroende utan att föräldrarna får veta
sv ung mår så dåligt efter ett förhållande, ingen diagnos men samtalsstöd behövs
sv gymnasist stressad, känner sig int tillräcklig och sover dåligt
sv mottagning dit 15-åring kan gå utan remiss
sv flickan jämför sig me andra på nätet och har botten i självkänsla
sv den unga har blivit tyst och int längre intresserad av nåt
sv chatt eller telefon där unga kan prata om det som tynger
sv skriftskolan: en ungdom mår dåligt psykiskt, vart styr man vidare
sv yrkesstuderande säger att allt känns meningslöst och orkar int
sv duktig elev helt slutkörd, gråter på lektionen
sv 17-åring som mår jättedåligt, vill inte till läkare, någon att prata med
sv tonåring nedstämd och sömnlös, utan remiss
sv säger att allt är meningslöst
sv självkänslan på noll
sv tjej i gymnasiet som mår skit och grubblar på nätterna, vill prata med någon
sv panik inför prov och kan inte sova, vill inte ha remiss
sv 15-åring gråter och vill bara ligga, inget akut
sv låg och orkeslös tonåring, några samtal kunde räcka
sv hen vågar inte gå till läkare men vill prata
en ninth grader cries in the school toilet and cannot say why
en teen wants to talk in confidence without parents knowing
en young person feels awful after a break-up, no diagnosis but needs a talk
en student is stressed, feels not good enough and sleeps badly
en low threshold place for a 15 year old without referral
en girl compares herself online and has very low self-esteem
en boy has become quiet and nothing interests him any more
en chat or phone for young people with things on their mind
en vocational student says everything feels meaningless
en good student totally burnt out, cries in class
en a few talks for a youngster with mild low mood
en 16yo feels low and cannot sleep but will not go to a doctor
en teenager wants to talk about feeling down without a referral
en says everything is pointless
en no self-esteem, a few talks would help
en panicky before exams and cannot sleep, no referral wanted
en teen cries a lot and needs someone to talk to a couple of times
fi futisjoukkueen maalivahti on alkanu jättää treenejä väliin ja sano mulle et kaikki tökkii
fi ammattikoulun kakkonen istuu autossaan parkkiksella eikä tuu tunnille, haluis vaan purkaa päätään
fi onko jotain walk in -paikkaa johon seiskaluokkalainen voi vaan kävellä sisään juttelemaan
fi 17v tyttö kysyi nuokkarilla voisko jollekin chattailla kun yöllä ajatukset jää pyörimään
fi rippileirillä isonen kertoi olleensa alamaissa koko kevään, ei mitään akuuttia, mistä kuuntelija
fi nuori itse toivoo muutamaa käyntiä psyykkarilla, lievä oireilu, ei tarvetta erikoissairaanhoitoon
fi poika sanoo ettei tunnu miltään ja skippaa kaverit, ei se sairas oo mut tarttis puhekumppanin
fi kutonen siirtyy yläkouluun ja on siitä ihan maassa, terkkari kyselee kevyttä tukea
fi parikymppinen opiskelija ei tiä mihin on menossa elämässään, haluais sparrata jonkun kanssa ilman ajanvarausta
fi tyttö on monesti viikossa mun kansliassa itkemässä, voisko hänel olla joku oma aikuinen muualla
fi mopopoika jätti lätkän ja tyttöystävä jätti hänet, äet kysyy kenelle se vois käyvvä haastelemassa
fi ysin todistus jännittää ja kotona kireää, tukikeskusteluja ennen kuin menee pahemmaksi
sv högstadieflickan drar sig undan på rasterna, hon skulle behöva prata lite me nån utanför skolan
sv finns de nåt ställe i stan där en sextonåring bara kan droppa in å snacka
sv spelare i mitt lag säger att hon känner sig tom, int farligt men hon vill ha nån som lyssnar
sv sjuan har haft det tungt sedan flytten, räcker det med kuratorn eller finns det en mottagning utan remiss
sv studerande vid yrkesskolan vill chatta anonymt om sitt mående på kvällarna
sv rippilägrets hjälpledare berättar att han varit nere sen jul, vem möter unga så där lättsamt
sv tonårsdottern vill int att vi ska veta va hon pratar om, men hon vill prata
en our exchange student is homesick and flat, she would like to chat with someone informal
en ninth grader asked me quietly whether there is a counsellor she can just walk in to
en moody since the breakup, my host family's son needs a listening ear, nothing medical
fi kirjastossa käy joka päivä hiljanen lukiolainen, kysyi onko kellään aikaa kuunnella
fi isoveli armeijassa ja kasilla kauhee ikävä ja apeus, pari juttelukertaa riittäs
fi ratsastustallin hoitajatyttö itki karsinassa eikä halua sairaalaan vaan jonku tavallisen aikuisen
fi lukion kakkonen nukkuu viis tuntia ja stressaa kirjotuksia, jutteleminen kaverin äidin kans ei enää auta
fi kasiluokan tytön kummitäti huolissaan, ei mitään vakavaa mut iloisuus on kadonnut kevään aikana
fi poika 15 haluis jonkun kahden- kolmen kerran juttukaverin, ei mitään tutkimuksia eikä papereita
fi rippikoululaisen isä kysyy paikkaa johon teini vois kävellä ilman lääkärikäyntiä, mieliala alamaissa
fi amiksen lähihoitajaopiskelijalla rintaa puristaa tenttien alla, vois varata vaikka tänään jonkun kuunteleman
fi futisvalmentaja: 16v pelaaja itkee pukkarissa jokaisen tappion jälkeen, ei sairas mut hukassa
fi ero poikaystävästä, viikko itkua, vanhempi kysyy mistä saa kuuntelijan joka ei lähettele eteenpäin
fi kouluuupumus alkaa: tytön numerot kymppejä mut kädet tärisee kokeessa, pari tapaamista riittäis
fi jännittää ihmisiä, ei tuu kotoa jos ei tuu seuraa, haluis harjotella jonkun kans, seiska
fi stressiin ja unettomuuteen joku ohjattu juttu, nuori 17, ei diagnoosia
fi koulun terkan kalenteri täynnä, ysin murheet ei odota, mihin siirto kevyemmälle tuelle
fi kummipoika sanoo ettei jaksa esittää reipasta enää, 17v, ois avoin jutella jollekin
sv femton år, vill prata två eller tre gånger me nån, inga utredningar
sv pojken i nian har dåligt samvete för allt, lite stöd nu så blir det inte värre
sv efter uppbrottet gråter hon varje kväll, mamman söker någon som lyssnar utan remiss
sv slut efter proven, kan int sova, gymnasist, vill boka själv
sv stallkompis mamma: dottern är ledsen utan orsak, sexton, kvällstid går bra
en a sixteen-year-old wants to talk with someone a few times, nothing serious, no referral
en top grades and trembling hands, overworked girl, light support before it turns into illness
en a boy says he is tired of pretending to be fine, can he walk in somewhere
sv hockeytränaren märkte att målvakten gråter i bilen, int sjuk men slut, nån att prata me nån gång
sv sjuan har ont i bröstet varje söndag kväll, vill int ha papper eller diagnos, bara få ur sej det
sv efter att farmor flyttade till ett hem har femtonåringen varit tyst, lätt stöd innan det blir nåt större
sv självkritisk tjej på gymnasiet, perfekta betyg, tom i blicken, vart kan hon gå i dag
en a confirmation camp boy asked if he could talk to somebody a couple of times about feeling flat
en she is fourteen and stressed about grades, not ill, a few talks close to home would do
en a dancer of sixteen is tired of being cheerful and her mum wants an open door, no waiting list
# depression
fi äiti ei jaksa edes tiskata, kaikki on harmaata päivästä toiseen
fi 14v ei enää naura, nukkuu iltapäivät ja sanoo ettei mikään huvita
fi mielialalääkkeet aloitettiin kuukausi sitten eikä mitään muutosta
fi tunnen itseni arvottomaksi ja itken ilman syytä, kesto jo puoli vuotta
fi iskä makaa sohvalla pimeessä huoneessa työttömäksi jäämisestä lähtien
fi oppilaalla masennusdiagnoosi, miten kouluarki mukautetaan
fi kaamosaika vie voimat, syksyisin aina sama synkkyys ja väsymys
fi masistaa niin paljon et opinnot jää kesken
fi kaksisuuntainen todettu, välillä ihan lamassa viikkoja
fi hampaat harjaamatta, ei peseydy, ei syö, vain tuijottaa kattoon
fi depressiohoitajan vastaanotto, mistä saa ajan
fi täytti bdi-kyselyn ja pisteet vaikeaa masennusta, mitä nyt
fi elämänilo on hävinnyt vanhemmalta kokonaan, kaikki tuntuu pakolta
fi kaheksasluokkalainen masentunut ja kotona sanotaan että se on laiskuutta
fi masennus uusiutu, viimeks auttoi terapia ja lääkkeet
fi ajatukset kiertää huonommuudessa, keskittyminen nolla ja itku herkässä
fi keskivaikea masennus, lääkäri kirjotti sairaslomaa kolmeks kuukaudeks
fi isoveli on ollut alavireinen kun jäi rannalle opiskelupaikasta, makaa peiton alla
fi lievä masennus aikuisella, riittäiskö nettiterapia
fi lapsi 9v vaan itkee, sanoo olevansa tyhmä ja ettei kukaan tykkää
fi vaikka kaikki on hyvin, sisällä on tyhjä olo ja toivottomuus
fi masennuksen takia äiti ei pysty herättämään lapsia kouluun
sv allt är grått och mamma orkar int ens diska
sv fjortonåringen skrattar aldrig mer, sover eftermiddagarna och inget roar
sv antidepressiva sattes in för en månad sen men ingen skillnad
sv känner mig värdelös och gråter utan orsak sen i höstas
sv pappan ligger på soffan i mörkret sen han blev arbetslös
sv varje höst samma mörker och trötthet
sv eleven har depressionsdiagnos, hur anpassa skolvardagen
sv depressionsskötare, hur får man tid
sv depressionen kom tillbaka, terapi och medicin hjälpte senast
sv tom inombords fast allt är bra på papper
sv duschar int, äter int, stirrar bara i taket
en everything is grey and she cannot even wash the dishes
en fourteen year old never laughs now, sleeps afternoons and nothing is fun
en antidepressants started a month ago and no change
en feel worthless and cry without reason for half a year
en dad lies on the sofa in the dark since he lost his job
en every autumn the same darkness and tiredness
en pupil has a depression diagnosis, how to adapt school
en how to get an appointment with the depression nurse
en depression came back, therapy and pills helped last time
en empty inside though all is fine on paper
en does not wash or eat, just stares at the ceiling
fi äiti hakee lapsen aina viimesenä, hiukset pesemättä, sanoo ettei mikään tunnu enää miltään
fi poika möi kitaransa, lopetti bändin ja makaa vaan peiton alla
fi lukiolainen nukkuu 14 tuntia vuorokaudessa, silti väsynyt, ei nauti mistään
fi isäntä ei oo navettaan jaksanut mennä kahteen viikkoon, kaikki on mustaa
fi masennuslääke vaihdettiin toiseen, paljonko kestää ennen ku olo kevenee
fi 12-vuotias itkee hiljaa iltaisin ja sanoo olevansa huono ihminen
fi keskivaikea masennus todettu, sairausloma päättyy ja töihin paluu kauhistuttaa
fi beck-pisteet 27, työikäinen nainen, ei itsetuhoisia ajatuksia, jatko
fi se ei avaa postia eikä vastaa viesteihin, ennen niin iloinen naapuri
fi ruoka maistuu pahville ja lasten leikit ärsyttää, näin on ollu syksystä
fi opiskelija jättää kurssit roikkumaan kun ei saa itteensä sängystä ylös, alakulo syvenee
fi aamut on pahimpia, vatsanpohjassa kivi, illalla vähän helpottaa
sv farmor märker att mamman har slutat skratta och gardinerna är fördragna hela dagarna
sv tonåringen orkar int duscha, säger att hon är värdelös och gråter utan orsak
sv diagnosen medelsvår depression, hur länge ska medicinen användas innan man märker nåt
sv killen som alltid skämtade sitter tyst på bänken sen jul, ingenting är roligt
sv husbonden stiger int upp till korna längre, allt känns meningslöst
sv tolvåringen säger att hon är dum och ful och vill bara sova
en he used to coach with me, now he stays in his dressing gown and feels nothing
en our au pair kid, thirteen, no longer draws or eats ice cream, just stares at the wall
en low for months, antidepressants started, still dragging herself through school runs
fi pihasauna on lämmittämättä koko talven, vaari makaa päivät eikä innostu enää ees lätkästä
fi isä nukkuu viikonloput läpi, ei vastaa ees lapsen piirustuksiin, lopetti kalastuksenkin
fi parvekkeella seisoskelee tyhjin katsein ja sanoo ettei mikään maistu millään, kolmannella kuukaudella
fi lääke vaihdettiin elokuussa, olo ei kohonnut, pitäskö soittaa hoitajalle
fi sairasloma masennuksesta loppuu maanantaina eikä voimia ole edes kauppakassin nostoon
fi ammattikoululaisen masennustila todettiin, missä pidetään huolta lääkityksestä ja jutteluista
fi mummo alkanut itkeä aamuja, silmät tyhjät, ei ota lapsenlapsia enää syliin
fi äiti laskee kalenterista montako päivää on ilman iloa, sanoo olevansa tiskirätti
fi perus-tk: beck 28, unettomuus, työkyvytön, hoidonporrastus?
fi synkkyys palas marraskuun kanssa niin kuin joka vuosi, vaimo tarvis hoidollista apua
fi kaks vuotta vaan harmaata, nyt lääkäri sano kolmekymppiselle et se on keskivaikeeta, mitä seuraavaks
fi isä joka ennen veti lasten futista ei nouse sohvalta, sanoo ettei mistään tuu mitään
sv fadern svarar int ens på barnets teckningar, sover hela helgerna
sv medicinen byttes i augusti men modet stiger int, behöver nån uppföljning
sv sjukledig för depression slutar måndag, krafterna är slut
sv mörkret kommer med november varje år, frun behöver vård
en the mother says everything tastes like cardboard and has stopped answering her sister
en moderate depression diagnosed in spring, sick leave ends Monday and no plan
en he gave up fishing, friends and shaving, his doctor spoke of depression treatment
sv grannen klipper int gräset mera, frun säger att han grät över en stekpanna
sv tredje medicinen, ingen lust till nåt, sköterskan har int ringt på sex veckor
sv fast jag sover tolv timmar är allt som sirap, tvåbarnsmamma
sv ettan på gymnasiet fick diagnosen och ligger i mörkt rum, behandling på orten
en he stares at the wall during dinner, third month, GP says moderate and gave tablets
en she sleeps twelve hours, wakes tired and hates the sound of her children laughing
en a carpenter of forty cries in the van and has lost ten kilos
# anxiety
fi tokaluokkalainen saa sydämentykytystä ja pyörryttää ennen koulupäivää
fi lukiolainen ei pysty pitämään esitelmää, ääni katoaa ja tärisee
fi joka ilta lapsi kysyy monta kertaa kuoleeko äiti yöllä
fi pelkää bakteereja ja pesee kädet rikki
fi vaikea paniikkikohtaus kaupassa, luuli saavansa sydärin
fi eskarilainen ei irtoa äidistä aamuisin, huutaa ja tarraa kiinni
fi teini välttää ruokalaa ku kaikki katsoo, syö vessassa
fi huolet kierii päässä koko ajan ja uni ei tule
fi hississä ja bussissa iskee pakokauhu
fi pakko tarkistaa lieden levyt kakskytä kertaa ennen lähtöö
fi poika pelkää ukkosta, sotaa, uutisia ja kaikkea mahdollista
fi vatsa kipee joka maanantaiaamu vaikka lääkäri ei löydä mitään
fi äiti jännittää puhua puhelimessa, ei saa asioita hoidettua
fi lapsi puhuu vain kotona, koulussa täysin mykkä jännitys
fi tics-oireet lisääntyy silmien räpyttely ja yskiminen stressissä
fi oppilas hyperventiloi luokassa ja juoksi pakokauhussa vessaan piiloon
fi ei uskalla nukkua omassa huoneessa koska pelkää murtovarkaita, kutonen
fi suorittaja-abi oksentaa ennen kokeita jännityksestä
fi koiran purema aiheutti lapselle fobian, ei kävele kouluun
fi aikuinen jää kotiin ahdistuksen vuoks, sosiaaliset tilanteet kauhistuttaa
fi nuori valvoo ja kuvittelee pahinta, kädet hikoaa
fi ryhmä jännittäjille, onko teineille sellasta
sv tvåan får hjärtklappning och svimmar nästan före skoldagen
sv gymnasisten kan int hålla föredrag, rösten försvinner och hen skakar
sv varje kväll frågar barnet om mamma ska dö
sv rädd för bakterier och tvättar händerna till sår
sv trodde det var hjärtattack i butiken men det var panik
sv förskolebarnet släpper int mamma på morgnarna, skriker och håller fast
sv tonåring undviker matsalen för att alla tittar
sv måste kolla spisplattorna tjugo gånger före hon går
sv barnet rädd för åska, krig och allt på nyheterna
sv pratar bara hemma, helt tyst i skolan av nervositet
sv orolig för allt, tankarna snurrar och sömnen uteblir
en second grader gets palpitations and almost faints before school
en student cannot give a presentation, voice disappears and she shakes
en every night the child asks if mum will die
en afraid of germs and washes hands until they bleed
en thought it was a heart attack in the shop but it was panic
en preschooler clings to mum in the mornings and screams
en teen avoids the canteen because everyone watches
en must check the stove twenty times before leaving
en kid afraid of thunder, war and everything in the news
en talks only at home, silent at school because of nerves
en thoughts spin and worrying keeps him awake
fi kakkosluokkalainen ei pysty menemään koulun vessaan yksin, pelkää et ovi jää lukkoon
fi ysi oksentaa joka kerta ennen ruotsin koetta ja tärisee käytävässä
fi äiti ei uskalla ajaa enää moottoritietä kun siellä iski paniikki
fi viisvee kysyy satoja kertoja et tuleeks tulipalo, kiertää ja tarkistaa pistorasiat
fi vuorotteleva hengitys, sormet puutuu ja luulen kuolevani prisman kassajonossa
fi treeneissä yks jäätyy aina kentän laidalle, sydän hakkaa ettei saa henkeä
fi nuori ei soita mihinkään puheluita, edes pizzaa tilata ei pysty
fi isä murehtii öisin lasten sairauksia vaikka kaikki on terveitä
fi tutti jäi pois ja kolmonen ei uskalla olla eri huoneessa ku äiti, tää on kestäny kuukausia
fi murrosikäinen laskee askeleita ja napsuttaa valokatkasijaa ettei perheelle käy huonosti
fi oppilas vaihtaa puolta kadulla kun näkee porukkaa, jännittää katseita ihan hirveesti
fi lentokonepelko niin paha et perheen reissu perutaan joka vuosi
sv fyran får ont i magen varje söndagskväll och hjärtat rusar inför skolan
sv flickan tvättar händerna tills de blöder, annars tror hon nåt hemskt händer
sv tonåringen går int in i matbutiken, tror att alla stirrar å får svårt att andas
sv pappan fick panikattack på färjan och vågar inte resa mer
sv sexåringen vågar int sova utan att kolla att mamma andas
sv gymnasisten rodnar, svettas och flyr klassrummet så fort läraren ställer en fråga
en she rehearses a phone call for hours and then hangs up, heart racing
en preschooler terrified of dogs, balloons and flushing toilets, cannot leave the pram
en panic hit me on the metro and now i take taxis to daycare
fi pesisjoukkueen lukkari jännittää niin että oksentaa ja pyörtyy ennen pelejä
fi nelosluokkalaisen mielestä talo palaa joka yö, kattoo hellan viis kertaa ennen nukkumaan menoa
fi suihkussa äidillä tulee henki salpautumaan, luuli kuolevansa ja lähti ambulanssilla
fi tyttö ei pysty vastaamaan tunnilla vaan lehahtaa punaseks, rintaa puristaa jo edellisenä iltana
fi kuusvee itkee joka portaikossa ku pelkää koiria, kiertää puiston kilometrin
fi isä hikoilee valtavasti kokouksissa ja on alkanu jättää väliin, pelko hallitsee elämää
fi tarkistaa oven, sulkee oven, tarkistaa, menee tunti, 16v on myöhässä joka aamu
fi eron jälkeen lapsi tarrautuu äidin jalkaan ja oksentaa jos ovi menee kiinni
fi ei kuljeta hissillä, ei bussilla, kaupassa vaan itsepalvelukassalle, nainen 32
fi esiintymistä jännittävä lukiolainen vapisee suullisissa, haluis keinoja hengittämiseen
fi kolmivuotias huutaa kauhuissaan vessan pönttöä ja vedon ääntä, kuukausia jatkunu
fi tauti- ja kuolemanpelko: nuori tutkii sydämentykytyksiä netistä öisin
sv sexåringen går omvägar för hundar och skriker när en kommer nära
sv kollar dörren tio gånger, sexton år och alltid sen till skolan av sånt
sv pappan svettas och skakar på möten och har börjat stanna hemma
sv fick andnöd i duschen, trodde hon skulle dö, nu vågar hon int va ensam
en checks the front door for an hour every evening, ten years old and frightened of thieves
en she turns red and shakes whenever she is asked to read aloud, what exercises help
en father avoids lifts, buses and crowds and his world is shrinking
sv tolvåringen räknar trappsteg och måste börja om om han tappar bort sig, tar en timme
sv hon vågar int öppna mejl, låter posten ligga, hjärtat rusar
sv treåringen skriker i hissen och vi bor på sjätte våningen
sv sista veckan före muntan kastar han upp varje morgon, sjutton
sv mamma tror att varje hosta är cancer, barnen börjar härma
en he will not touch door handles and showers four times, grade six
en every thunderstorm means an hour under the table, nine years old
en a mother plans her route so she never has to pass a bridge
# eating-disorder
fi tyttö vie kouluruoan roskiin ja juo pelkkää vettä
fi tytär on laihtunu kymmenen kiloo kesän aikana eikä kuukautiset tuu
fi vaatteet roikkuu, iho kalpee ja hän palelee aina, 15v
fi vessasta kuuluu oksentelua ruoan jälkeen
fi poika treenaa kolme kertaa päivässä ja syö vaan kanaa ja riisiä
fi punnitsee itsensä aamuin illoin, itkee jos numero nousi
fi keittiöstä katoaa yöllä karkit ja leivät, ahmimista ja häpeetä
fi lapsi syö vaan kolmea ruokaa ja paino ei nouse, oksennuskammo
fi ystävä sano ettei hän ole enää syönyt kahteen päivään, pelkää lihoa
fi kaloreita laskeva voimistelija, valmentaja vaatii laihtumista
fi syömishäiriöyksikön jono, voiko sillä välin tukea kotona
fi terkkari punnitsi ja käyrä romahti viiden kilon verran
fi perhe ei jaksa joka aterian tappelua, tyttö piilottaa leipää
fi ruokapäiväkirja ja dieetti vallannu elämän, ei käy synttäreillä kakun takia
fi nuori kokee olevansa lihava vaikka luut näkyy
fi käyttää laksatiiveja ja laihdutuspillereitä salaa
fi syke todella matala ja pyörryttää liikuntatunnilla, ei syö
fi aikuinen äiti sairastaa bulimiaa ja pelkää siirtävänsä lapselle
fi anoreksiasta toipuva palaa kouluun, miten valvotaan ruokailu
fi vegaanius muuttu pakkomielteeksi, rajottaa kaiken
fi kolmetoistavuotias laihduttaa ystävänsä kanssa yhdessä, kisaavat
fi vertaistukea läheisille joiden nuori kieltäytyy syömästä
sv flickan slänger skolmaten och dricker bara vatten
sv dottern har gått ner tio kilo i sommar och mensen är borta
sv hör kräkningar från toaletten efter maten
sv pojken tränar tre gånger om dan och äter bara kyckling
sv väger sig morgon och kväll och gråter om siffran stiger
sv godis och bröd försvinner på natten, hetsäter och skäms
sv äter bara tre sorters mat och vikten stiger int
sv gymnast räknar kalorier, tränaren kräver att hon går ner
sv ser sig som tjock fast benen syns
sv tar laxermedel och bantningspiller i smyg
sv anorektiker återvänder till skolan, hur övervakas lunchen
en girl throws away school food and drinks only water
en daughter lost ten kilos this summer and periods stopped
en vomiting sounds from the toilet after meals
en boy trains three times a day and eats only chicken
en weighs herself every morning and cries if the number goes up
en sweets and bread vanish at night, binge eating and shame
en child eats only three foods and does not gain weight
en gymnast counts calories and coach wants her thinner
en thinks she is fat although bones show
en uses laxatives and diet pills secretly
en anorexic pupil returns to school, how to supervise lunch
fi voimistelija punnitaan seurassa ja nyt yks kieltäytyy eväistä koko leirin ajan
fi tyttö leikkaa omenan kuuteentoista osaan ja se on päivän lounas
fi isä ihmettelee miks yks vessa haisee oksennukselta joka illallisen jälkeen
fi kasi juoksee portaita kellarissa yöllä ja laskee kaloreita vihkoon
fi pulssi 42, pyörtyi liikuntatunnilla, paino pudonnut kesästä 9 kg
fi nuori leipoo koko perheelle mut ei ite maista murustakaan
fi äiti ahmii roskakorista lasten jämät ja oksentaa, on hävennyt tätä vuosia
fi lapsi, 9v, ei syö mitään mikä on koskettanut toista ruokaa, kasvukäyrä taittui
fi salilla käyvä poika punnitsee riisinjyvät ja pitää itteensä läskinä, kylkiluut paistaa
fi koululounaalla hänen pitäis syödä valvotusti, kuka istuu vieressä ja mitä sanoo
fi kääreitä sängyn alla, kymmeniä, ja tyttö paastoo seuraavat päivät
fi hiukset lähtee, hammaskiille kulunut, hammaslääkäri epäilee oksentelua
sv ballerinan på femton dricker buljong och säger att hon ätit hos mormor
sv på lägerskolan såg vi att han la alla köttbullar i servetten, har tappat byxstorlek två gånger
sv hon stiger upp klockan fem för att gå trappor, mensen har varit borta sen i höstas
sv mamman själv har hetsätit och kräkts sen skoltiden, dottern börjar härma
sv sonen på elva är så rädd för att sätta i halsen att han bara dricker soppa
sv hur stöder skolköket en elev som just kommit hem från ätstörningsvård
sv kylskåpet plundras nattetid och sen fastar hon i två dygn
en he cut out carbs, then fat, then lunch, and faints at rowing practice
en a third of the plate hidden under lettuce each night, collarbones showing, au pair worried
en she vomits in the shower so nobody hears, nineteen and exhausted
fi lukiolainen pyyhkii rasvan kinkusta talouspaperilla ja leikkaa omenan kuuteentoista palaan
fi seiska vetää viikon pelkkää jugurttia ja näyttää punnitusten kuvakaappauksia kavereille
fi uimavalmentaja: tyttö 15 kylmissään kesälläkin, kuukautiset jäi, treenaa kaksi kertaa päivässä
fi perheen ruokapöydästä tuli sotatanner, tytär juoksee ylös heti lautasen jälkeen
fi poika 13 jättää hiilarit, katsoo vatsaansa peilistä joka kerta ja pelkää läskii
fi tyttö ahmii öisin jääkaapin tyhjäks ja häpeää aamulla, puhui siitä terkalle
fi äiti löysi kaapin perältä kuukauden eväät, tyttö on vienyt ne kouluun eikä syönyt
fi bmi 15,2 kutosluokkalaisella, painopudotus 9 kg keväästä, kenelle nopeasti
fi ballettitunnin jälkeen nelonen kysyy kuinka monta kaloria on porkkana
fi nuori syö vain kolmea merkkiä, ei anoreksiaa vaan pelko suuhun laitettavasta
sv flickan skär äpplet i sexton bitar och torkar fettet av skinkan
sv tränaren säger att hon fryser hela tiden och mensen har upphört
sv sextonåringen hetsäter på natten och skäms så hon int går i skolan
sv hittade en månads matsäckar i skåpet, dottern har int ätit dem
en our daughter wipes oil off salad and runs upstairs after each meal
en fourteen-year-old boy skips bread and rice and studies his stomach in the mirror
en swimmer of fifteen, always cold, periods stopped, training twice a day
sv ryttaren fryser i juni och har slutat äta grädde och smör och bröd i den ordningen
sv pojken väger sej sex gånger om dan och springer i korridoren mellan lektionerna
sv hon bakar åt alla andra men rör int en smula själv, fjorton
sv tuggar och spottar ut, mamma hittade servetter i byrån
en my niece makes huge meals for the family and leaves the table with a full plate
en wrestling coach wants him two classes lighter, fifteen, he stopped drinking water
en a first-year student binges at night and hides wrappers under the bed
# suicidality
fi oppilas kirjotti ystävälle hyvästit ja jakoi tavaransa
fi poika sano et ens viikolla mua ei enää ole
fi nuori katsoi siltaa ja sano et miks en hyppäis
fi äiti kertoi suunnitelleensa millä pillereillä lähtee
fi tytöllä on suunnitelma ja päivä valmiina, olen huolissani hengestä
fi kaveri laitto viestin et en jaksa elää, tavottaako sitä kukaan
fi yritti kuolla viime yönä, tuotiin sairaalasta kotiin
fi itsemurhayrityksen jälkeen tukea perheelle ja seurantaa
fi kymppivuotias toivois ettei ois syntyny
fi ysi puhuu jatkuvasti kuolemasta ja kirjottaa runoja siitä
fi uhkaa tappaa itsensä jos vanhemmat ottaa puhelimen
fi isä omistaa aseita ja on synkkä, puhuu lähtevänsä
fi miten kysyn nuorelta suoraan haluaako hän kuolla
fi puhelinlinja johon voi soittaa kun haluu kuolla, keskellä yötä
fi kuulin netin keskustelusta et oppilas aikoo tappaa itsensä tänään
fi tuntee olevansa taakka kaikille, parempi jos en olis
fi lukiolainen osti köyden, siskonsa löysi sen
fi otti lääkkeitä liian paljon, kertoi siitä vasta aamulla
fi toistuva kuolemantoive vanhemmalla jolla pieni lapsi
fi kun vaimo ilmoitti erosta mies sanoi ettei enää halua elää
fi itsetuhopuheita luokan viestiryhmässä, muut oppilaat peloissaan
fi turvasuunnitelma nuorelle joka on ajatellut itsemurhaa
sv eleven skrev farväl till en vän och delade ut sina saker
sv pojken säger att nästa vecka finns ja int mera
sv ungdomen stod vid bron och frågade varför int hoppa
sv mamma berättade vilka piller hon tänkt ta
sv hon har en plan och en dag, är rädd för hennes liv
sv försökte dö i natt och kom hem från sjukhuset
sv tioåring önskar att hen aldrig blivit född
sv hotar ta livet av sig om föräldrarna tar telefonen
sv hur frågar man rakt ut om en ung vill dö
sv känner sig som en börda, bättre utan mig
sv systern hittade ett rep hos gymnasisten
en pupil wrote a farewell to a friend and gave away her things
en boy says next week i won't exist
en the teenager stood on the bridge and asked why not jump
en mum told which pills she has planned to take
en she has a plan and a date, i fear for her life
en tried to die last night and was sent home from hospital
en ten year old wishes he was never born
en threatens to kill herself if parents take the phone
en how do i ask a young person directly about wanting to die
en feels like a burden, better without me
en sister found a rope in his room
fi kutonen piirsi hautakiven ja kirjotti siihen oman nimen ja huomisen päivän
fi mies soitti työmaalta ja jätti vaimolle hyvästit, haulikko on poissa kaapista
fi nuori googlasi tunnilla montako tablettia tappaa, näin ruudulta
fi treenikaveri lähetti kuvan laiturilta ja kirjotti kiitos kaikesta
fi äiti toteaa tyynesti et lasten ois parempi ilman häntä ja et asiat on jo järjestetty
fi tyttö on oireeton tänään mut viikko sitten vatsahuuhtelu, kouluun paluun turvasuunnitelma
fi ei suunnitelmaa, mutta usein käy mielessä ettei heräisi aamulla, 19v
fi konsultoin: potilas verbalisoi kuolemantoiveita, impulsiivinen, yksin kotona, lapsi isällä
fi lukiolainen on lahjottanut kissansa pois ja deletoinut some-tilit, pelkään pahinta
fi veljensä löysi köyden autotallista, mitä nyt tehhään, poika on 16
fi mummo kertoi kerhossa ettei hän tätä talvea aio elää, lapsenlapset vieressä
fi raskaana oleva sanoi minulle vastaanotolla että ajoi kaistan yli tarkoituksella
sv han skrev åt laget tack för allt och har stängt av telefonen, jag tror han tänker ta livet av sig
sv tioåringen säger att himlen vore bättre än skolan och har frågat hur man dör
sv mamman har samlat tabletter i byrålådan och visste vilken dag
sv efter försöket kom hon hem i går, hur vaktar vi henne i natt
sv gymnasisten tänker ofta på att inte finnas men säger att hon aldrig sku göra det
sv husbonden har tagit geväret ut till skogs, frun är utom sig
en he texted that the lake looks peaceful and that i should keep his bike
en teenager told me she has a date in mind and asked me to promise silence
en mother says the children would be better with her gone, she is very calm about it
fi viestissä luki vaan kiitos kaikesta, poika ei vastaa puhelimeen ja on jättäny avaimet pöydälle
fi parikymppinen tuttava sanoi iltapalalla tietävänsä päivän jona hän lähtee
fi nuori itki valmentajan autossa ettei maailmassa oo paikkaa ja haluais lopettaa
fi lapsi 9v piirsi hautakiven omalla nimellään ja vuosiluvulla, ope pelästyi
fi eronnut isä puhuu kuolemasta yölläkin, vei lasten kuvat äidille "et niillä on muisto"
fi opiskelijalta löytyi päiväkirjasta suunnitelma, pitääkö jättää yksin edes hetkeks
fi kollega lastensuojelusta: nuori sanoi tekevänsä sen ennen huomista, minne ohjaan heti
fi neljätoistavuotias lupasi kertoa jos ajatukset palaa, ne palas tänään
fi miten puhun luokan kans ku yks on yrittäny viedä hengen iteltään
fi sairaalasta kotiutettu yrittänyt kahdesti, äiti kysyy saako veitset jättää keittiöön
fi valvon yöllä veljeni ovella, sanoo ettei jaksa huomiseen
sv i meddelandet stod bara tack för allt, pojken svarar int
sv skrev sin egen gravsten med årtal, nioårig elev
sv vännen har gett bort hunden och säger att det int behövs mera
sv får jag fråga rakt ut om hon tänker ta sitt liv
en a boy of seventeen told his coach there is no place for him in the world
en she sent me a photo of a rail crossing and a goodbye, do I call now
en parents ask how to sleep after their son came home from two attempts
sv han gav bort sin gitarr och bad mej ta hand om katten, jag vet int va jag ska säga
sv tolvåringens sökhistorik handlar om att dö, pappan hittade den i natt
sv dottern kom hem från sjukhuset efter ett försök, vem sitter hos henne på nätterna
en he said goodbye to each team-mate after training and switched his phone off
en the boy told his sister which night it will happen, what do I do this minute
en a mother of newborn twins says the family would be better without her alive
# self-harm
fi uimatunnilla näky vanhoja viiltoja reisissä
fi seiskalla pitkähihainen helteelläkin, alta pilkottaa haavoja
fi terottimen terä puuttuu ja oppilaalla verta hihassa
fi kavereissa villitys et raapivat ranteita ja kuvaavat
fi tyttö polttaa ihoaan sytkärillä ku ahdistaa
fi poika hakkaa rystyset seinään kunnes veri tulee
fi miten puhua lapselle viiltelystä ilman et se pahenee
fi äiti löys partaterän lakanoista ja on hysteerinen
fi nuori kertoo viiltävänsä jotta paha olo helpottais
fi arpia käsivarsissa, haluaa peittää ne ja lopettaa
fi kahdeksanvuotias lyö itteään naamaan ja nipistelee kun epäonnistuu
fi pitääkö haavat tikata vai hoitaako koulun terkkari, oppilas viilsi tauolla
fi satuttaa itteään salaa mut ei halua kuolla
fi repii ihoa ja karvoja kunnes kirvelee
fi 14v viilteli, isosisko pelkää ja haluis tukea
fi itsensä vahingoittaminen loppu välillä ja nyt taas uusia jälkiä
fi kieltäytyy liikkatunnista ettei kaverit näe jälkiä
fi autismikirjon nuori puree käsiään ja hakkaa päätä lattiaan
fi keinoja viiltelyhalun hetkelle, mitä muuta vois tehdä
fi nuorisotyöntekijä näki tuoreet naarmut ranteessa leirillä
fi itsensä satuttelun kuvia ja videoita lähetellään luokan ryhmässä
fi sidetarpeita kuluu ja reppu täynnä laastareita, epäilen viiltelyä
sv på simningen syntes gamla skärsår på låren
sv långärmat i hettan och sår skymtar under
sv ett blad saknas ur pennvässaren och det är blod på ärmen
sv kompisarna rispar handlederna och lägger ut bilder
sv flickan bränner huden me tändare när det känns för mycke
sv pojken bankar knogarna i väggen tills de blöder
sv mamman hittade ett rakblad i lakanen
sv ungdomen skär sig för att lätta på det onda inuti
sv vill int dö men gör sig illa i smyg
sv hoppar över gympan för att ingen ska se märkena
sv hur pratar man om att skära sig utan att det blir värre
sv skär sig på armarna
en old cuts on the thighs were seen in swimming class
en long sleeves in the heat and wounds showing under
en a blade is missing from the sharpener and blood on her sleeve
en friends scratch their wrists and post pictures
en girl burns her skin with a lighter when it gets too much
en boy punches walls until knuckles bleed
en mother found a razor blade in the sheets
en cuts to relieve the pain inside, does not want to die
en skips PE so nobody sees the marks
en how to talk about cutting without making it worse
en autistic teen bites his hands and bangs his head on the floor
en cutting arms in secret
fi uikkareissa huomasin et seiskalla oli tikkaamattomia haavoja reidessä, ei halua kuolla vaan rauhottua
fi harppi takavarikoitiin kun oppilas painoi sitä käsivarteen tunnilla
fi perheen tyttö repii kynsinauhat veriin ja kaataa kiehuvaa vettä kädelleen pahassa olossa
fi terkkarina sidoin tänään kolmatta kertaa saman oppilaan ranteen, sano et kissa raapi
fi kasin whatsapp-ryhmässä vertaillaan arpia, vanhempainyhdistys hätääntyi
fi nuori pyytää apua siihen et sais jonkun muun keinon kuin lasinsirun
fi siskopuoli löysi pyyhkeen jossa verta ja sidetarpeita piilosta patjan alta
fi ammattilainen kysyy, voiko viiltelevän nuoren lähettää leirille ja kuka vastaa
fi parikymppinen tyttäreni satuttaa itseään edelleen kun riidellään, arvet käsissä
fi poika puree itteensä käsivarsiin jäljille asti kun häviää pelin tai saa kuulla moitteita
fi toppahousut jalassa sisällä, alta pilkisti sideharsoo, mitä osaan sanoa hänelle
fi napsii kuminauhaa ranteeseen mustelmille, ennen käytti saksia
sv simläraren såg färska streck på insidan av låret, flickan bad mig hålla tyst
sv han tuggar sönder underarmarna när gräl börjar, elva år
sv systrarna delar sax och hemlighet, båda har plåster under armbanden
sv konfirmanden visade sina ärr och frågade om gud är arg
sv vad säger man åt en dotter som rispar sig för att kunna somna
sv skolsköterskan undrar om såren ska sys och vem som sköter själen sen
sv tjugoåring bränner cigaretter mot handryggen efter varje fest
en plasters from wrist to elbow under the goalkeeper gloves, she told me it helps her breathe
en he punches the wardrobe till his knuckles split whenever dad phones
fi pitkähihasia hellepäivinä, uimarannalla ei mennä veteen, ysin tyttö
fi hiustenkuivaajalla palojälki ranteessa, sanoo et vahinko, kolmas kerta
fi kolmen kutosen porukka vertailee raapeita toistensa käsivarsissa
fi kymmenvuotias hakkaa nyrkillä omaa reittään kun läksyt ei suju
fi nuori pyys et auttaisin lopettaan ennen kuin äiti huomaa siteet
fi tyttö raapii nenän ja käsien rupia auki aina ennen isän luo menoa
fi poikki menneet harpin kärjet pöydällä ja ohuita viiruja kädessä, terkka sitoi
fi sanoo ettei tahdo kuolla, haluu vaan jonkin tuntuvan, 16v
fi vanhempi löysi sideharsot ja viinapullon kaapista, mistä alan
fi tyttö tietää bestiksensä haavoista ranteissa mut on luvannu olla hiljaa, kutosluokkalaisia
fi riehunnan jälkeen raavittu kaula, kehitysviiveinen 11v
sv långa ärmar på midsommar, dottern vill int bada med oss
sv brännmärke på armen, säger det var locktången, tredje gången
sv tioåringen slår sej själv i låret när läxan går fel
sv vännen har rispor hela vägen, får jag berätta åt nån vuxen
en she asks me to help her stop before her mother notices the bandages
en long sleeves on the hottest day and scratches when the sleeve slides up, eighth grader
en he does not want to die he says, he just wants to feel something, hits himself
sv armbanden täcker hela underarmen och hon drar bort handen när vi målar
sv tre kompisar jämför sår på rasten som om det var stickers
sv efter varje förlorad match biter målvakten sej i handleden tills det blir märken
sv hon berättade i tältet på lägret att hon rispar sej, vill int att föräldrarna får veta
en he pulls out his eyebrows hair by hair during tests, grade seven
en a girl came to training with plasters up to the elbow and asked me to say nothing
en she scratches her thighs when her parents fight and wants to find another way
# neuropsychiatry
fi tokaluokkalainen ei pysy paikallaan ja tehtävät jää aina kesken
fi mistä pääsee adhd-tutkimuksiin, koulupsykologi teki jo testit
fi viisvuotias ei katso silmiin ja rivittää autoja tuntikausia
fi poika unohtaa kaiken, reppu sekaisin ja myöhässä joka aamu
fi epäillään autismia, kelle lähete kirjoitetaan
fi meluherkkä lapsi menee jumiin joka siirtymässä
fi adhd-lääkitys ei sovi, ruokahalu mennyt ja öitä valvotaan
fi tyttö haaveilee tunnilla, arvosanat putoo, voisko olla add
fi aikuisena epäilen itselläni adhd:ta kun lapsi sai diagnoosin
fi touretten oireet, sanat lipsahtaa ja silmät räpyttää luokassa
fi asperger-nuori yläkoulussa ei ymmärrä vitsejä ja väsyy sosiaaliseen
fi nelivuotias ei puhu eikä osoita, lastenneurologille tarttis
fi impulsiivinen ekaluokkalainen huutaa vastaukset ja tönii jonossa
fi jonotusaika neuropsykiatrisiin tutkimuksiin, kuinka pitkä
fi eskari ihmettelee ku lapsi kiipeilee koko ajan, ei kuule ohjetta, tutkimusten paikka
fi diagnoosi saatiin, kuka selittää vanhemmille mitä nepsy tarkoittaa
fi toiminnanohjaus ei suju lukiolaisella, hän ei saa aloitettua mitään
fi vaatteiden saumat, valot ja äänet on lapselle kidutusta
fi vilkas poika, onks vaan vilkas vai tarkkaavuushäiriö
fi autismikirjon tytön naamiointi koulussa ja romahdus kotona
fi keskittyminen kestää kaks minuuttia ja sit jo katossa
fi neuropsykologin tutkimus oppimisen pulmien takia, kuka lähettää
fi adhd-tutkimukset ja diagnoosi, kuka tutkii
sv tvåan kan int sitta stilla och blir aldrig klar med uppgifter
sv var får man en adhd-utredning, skolpsykologen har redan testat
sv femåringen ser int i ögonen och radar bilar i timmar
sv pojken glömmer allt, ryggsäcken i kaos och alltid sen
sv barnet är känsligt för ljud och låser sig vid varje övergång
sv adhd-medicinen tar aptiten och sömnen
sv flickan dagdrömmer och vitsorden sjunker, kan det va add
sv misstänker adhd hos mig själv när barnet fick diagnos
sv fyraåring talar int och pekar int, tid till barnneurolog
sv autistisk flicka maskerar i skolan och rasar ihop hemma
sv kön till neuropsykiatrisk utredning, hur lång
sv utredning av adhd och autism
en second grader cannot sit still and never finishes tasks
en where to get an adhd evaluation, school psychologist has tested already
en five year old avoids eye contact and lines up cars for hours
en boy forgets everything, bag in chaos, late every day
en child sensitive to noise freezes in every transition
en adhd pills took the appetite and sleep
en girl daydreams and grades drop, could it be add
en i suspect adhd in myself after my child's diagnosis
en four year old does not speak or point, child neurologist needed
en autistic girl masks at school and collapses at home
en swears and blinks, tourette symptoms in class
en assessment for ADHD
fi eskaripoika tietää kaikki junat mutta ei vastaa nimeensä, neuvolasta ohjattiin selvityksiin
fi ekaluokkalainen kiipeilee kaapin päälle, vastaa ennen kysymystä, ope pyytää tutkimuksia
fi nykiviä silmäräpytyksiä ja rykäisyjä, tourettea epäillään, mikä poli
fi tytöllä on sukat aina nurinpäin koska saumat sattuu, ääniyliherkkyys, autismikirjo mielessä
fi metyylifenidaatti nosti pulssin, kuka tarkistaa annoksen kasiluokkalaiselle
fi lukiolainen hukkaa viidennen bussikortin, läksyt aina viime tippaan, voisko selvittää tarkkaavuutta
fi nelikymppinen isä tunnisti itsensä pojan lausunnosta, saako aikuinenkin arvion
fi vanhempien kyselylomake, opettajan lomake ja psykologin testit koossa, minne ne lähetetään
fi kolmivuotias ei osoita eikä tuo esineitä näytille, toistaa mainoslauseita
fi kauanko diagnostiset tutkimukset kestää julkisella kun ysityisellä maksais kaks tonnia
fi murrosikäinen tyttö peilaa kavereita ja romahtaa kotona, aspergerin piirteitä
fi lääketauko kesällä vai ei, poika 10v, tarkkaavuushäiriö
sv tvåan tappar vantarna varje dag, byter ämne mitt i meningen och kan int stå i kö
sv flickan i mellanstadiet sitter tyst å drömmer, provsvaren halvfärdiga, kunde nån utreda uppmärksamheten
sv lillkillen vaggar, kan alla flaggor i världen men leker int med andra på dagis
sv hur länge gäller läkarens adhd-recept när familjen flyttar hit från sverige
sv måste utredningen göras om på finska, papperen från barnläkaren är på svenska
sv studeranden blir överväldigad i matsalen å stänger av helt, har alltid varit annorlunda
sv höftryckningar och ljud sen höstlovet, gympaläraren trodde han retades
en he lines up cutlery and panics if we take another route to kindergarten, who assesses
en a medication holiday or not, the eleven-year-old lost weight since starting the pills
en our lad moved from dublin with an adhd label, does he need testing again
fi viisvuotias ei katso silmiin, asettelee autot jonoihin ja raivostuu jos yksi siirtyy
fi epäilen itselläni samaa ku pojalla, kadotan avaimet ja jonot, kuka tutkii aikuisen
fi tyttö 13, haaveilija, unohtaa kirjat, palautukset, takin, mut älykäs, tutkimuksiin?
fi koulu toivoo selvitystä kun tokaluokkalainen keinuu tuolilla ja puhuu kaiken aikaa
fi lääkkeen annosta nostettiin, sydän hakkaa iltasin, 10v, kenelle soittaa
fi tourettea vai tic-oireita, seittemänvee räpyttelee ja köhii oppitunneilla
fi diagnoosia haluis äiti, isä vastustaa, lapsi 6, missä tehdään tutkimus yhteistyönä
fi toinen lausunto haussa, yksityisellä sanottiin autismi ja kunnallisella ei
fi nuorella ei pysty odottamaan vuoroaan, ajoi mopolla kilparadalle, tarkkaavaisuuden tutkimus
fi tokan luokan tyttö ei siedä sukan saumaa eikä kaurapuuroa, eikä kestä juhlia
sv femåringen ställer bilar i rader och blir utom sig om nån flyttas
sv tolv år, drömmer bort halva dagen, tappar allt, vill utreda
sv dosen höjdes, hjärtat dunkar på kvällarna, vem kan justera
sv modern ser samma drag hos sig själv, kan vuxna bli utredda
en a second grader cannot bear sock seams, cries at parties, private clinic says autism
en thirteen, clever, forgets everything, parents want an assessment not tips
en is it tics or Tourette, seven-year-old blinks and coughs in class
fi viisvuotias osaa bussien aikataulut ulkoa mut ei vastaa nimeensä, onks syytä tutkia
sv storebror fick diagnos i våras, nu undrar mamman om flickan på sju är likadan, var kollar man
sv tolvåringen sätter två skor på samma fot och glömmer lunchen varje dag, lärarna ber om en utredning
sv han kan allt om tåg men int vems tur det är, fem år
sv vuxen man på 42 misstänker att orsaken till livslångt strul är adhd
en a boy of four spins plates for an hour and does not answer to his name
en the medicine wore off at four and the evenings are unbearable, who adjusts doses
en she copies classmates' gestures all day and sleeps fourteen hours, is it autism
# nepsy-coaching
fi adhd-diagnoosi on jo, nyt tarttis jonkun joka neuvoo aamurutiinit kotiin
fi äiti toivoo kuvakorttien ja viikkotaulun käytön opettelua kotiin
fi nepsyvalmentaja kouluikäiselle, saako siihen maksusitoumuksen
fi vanhempi on hukassa autistisen lapsen kanssa, ratkaisuja arjen siirtymiin
fi koutsaus nuorelle jolla asiat jää roikkumaan, ajanhallintaa ja kalenteria harjottelemaan
fi montako valmennuskertaa lapsi saa ja kuka sen maksaa
fi haluttais oppia palkkiotaulu ja ennakointi adhd-pojan iltoihin
fi läksyhetki menee aina tappeluksi, diagnosoitu lapsi, valmentaja vois auttaa
fi neuropsykiatrista valmennusta koko perheelle, käytännön vinkkejä ei tutkimuksia
fi nepsykoutsi tulis kotiin katsomaan miks iltatoimet kestää kolme tuntia
fi lukiolainen tarvii apua suunnitteluun ja aloittamiseen, adhd todettu
fi päiväkodin henkilökunta kaipaa ohjausta nepsylapsen päivän struktuuriin
fi keinoja aikuiselle adhd-vanhemmalle kodin pyörittämiseen
fi valmentajan kanssa harjotellaan tunteen tunnistamista ja taukoja, oman diagnoosin ymmärrystä
fi strukturoitu päiväjärjestys ja ajastin, kuka opastaa vanhempaa sen kanssa
fi ryhmävalmennus nepsylasten vanhemmille, seuraava alkaako syksyllä
fi lapsi osaa kyllä mutta ei saa aikaiseksi, kuka harjoittelee hänen kanssaan taitoja
fi vaatimusten madaltaminen ja onnistumiset, vanhempi haluaa coachin
fi nepsyohjaaja auttamaan nuorta opiskelun alkuun ja kämpän hoitoon
fi odottaessa tutkimuksia vanhemmille konkreettista neuvontaa nepsypiirteisiin
fi valmennus loppu kymmenen kerran jälkeen ja poika taantu, lisää kertoja
fi aamulähdöt autistisen tytön kanssa ei onnistu, tarvis ohjaajan keinoja
fi kotona neuvoja miten lapsi saa mitään aloitettua, paukkuu joka siirtymässä, tutkimukset jonossa
fi toiminnanohjaus hukassa ja kuvat avuksi kotiin
fi adhd-lapsen vanhemmat haluis keinoja arkeen
fi impulsiivinen, unohtelee kaiken, ohjausta kotiin ja kouluun
fi ylivilkas, aamut taistelua, joku opettais niksejä vanhemmille
fi keskittymisen pulmia, kotiin rutiineja ja kuvia
sv adhd-diagnosen finns redan, nu behövs nån som hjälper me morgonrutiner hemma
sv vill lära oss använda bildstöd och veckoschema
sv nepsycoach åt skolbarn, får man betalningsförbindelse
sv ungdom me adhd behöver träna kalender och att komma igång
sv hur många gånger coachning får man och vem betalar
sv läxstunden slutar alltid i gräl, barnet har diagnos, coach sku hjälpa
sv praktiska tips för vardagen me autistiskt barn, int utredning
sv dagispersonalen vill ha handledning i struktur för nepsybarn
sv gruppcoachning för föräldrar till nepsybarn i höst
sv coachningen tog slut efter tio gånger och pojken backade
sv kvällarna tar tre timmar, behöver nån som visar metoder hemma
sv hjälp hemma hur barnet kommer igång, utbrott i övergångar
sv föräldrar till barn med adhd vill ha verktyg
sv pojken kan inte sitta stilla och morgnarna är kaos, föräldrarna vill lära sig knep
sv överaktiv åttaåring, tips för vardagen hemma
sv adhd-utredning i kö men hemma behövs råd nu
en we have the adhd diagnosis, now someone to teach morning routines at home
en parents want to learn visual schedules and reward charts
en neuropsychiatric coach for a school child, does the county pay
en teen with adhd needs practice with calendar and getting started
en how many coaching sessions are given
en homework always ends in fights, diagnosed child, coach could show tricks
en practical everyday tips with an autistic child, no examinations
en daycare staff wants guidance on structure for a neurodivergent kid
en coaching group for parents of neurodivergent children
en sessions ended after ten times and he slipped back
en young adult with add needs a coach for studies and housekeeping
en home advice on how to get an adhd child started
en visual schedules and executive skills
en overactive boy, mornings are chaos, parents want tricks
fi autismi todettu viime vuonna, kotiin haluttais joku joka opettaa meille ne kuvakortit suihkuun ja pukeutumiseen
fi 19-vuotias sai diagnoosin ja asuu yksin, tiskit ja laskut hukkuu, joku koutsi vierelle
fi mikä taho myöntää valmentajan, tutkimukset tehty jo, lääkkeet käytössä
fi aamu menee huutamiseks ennen kouluun lähtöä, adhd on paperilla, kaivataan niksejä
fi voisko valmentaja tulla koululle ja kotiin vuorotellen, kutosen oppilas jolla autismi
fi vanhempi itse add, kaipaa tukea kodin rytmitykseen ja kalenterin käyttöön
fi time timer, listat ja palkkiot tuntuu vierailta, joku näyttäis kädestä pitäen
fi valmennuskäynnit päättyi helmikuussa ja taito rapisee, uusi jakso
fi äiti jaksaa kun saa jonku jonka kans pohtia nepsylapsen hermoja
fi ammattikoululaisella touretten ja tarkkaavuuspulmien kans työharjoittelu kaatuu, yksilöohjausta
fi keinoja ruokailutilanteisiin ja nukkumaanmenoon kun poika on diagnosoitu eikä mikään istu
fi rahan käytön harjottelua ja muistutuksia nuorelle, impulsiivinen mut valmis opettelemaan
sv utredningen blev klar i våras, nu behövs praktiska knep för läxor å hockeyväska
sv föräldrarna grälar om timer och belöningar, nån utbildad kunde handleda dem i hemmet
sv en ung man me autism börjar jobba på lager å vill öva på att passa tider
sv hur många gånger betalar välfärdsområdet för en sån handledare
sv pappa me egen adhd-diagnos tappar bort barnens lappar, vill lära sig system
sv vi har diagnos å medicin men ingen som visar hur kvällen ska gå till
en diagnosis in hand, parents ask for somebody to practise checklists with their nine-year-old
en an adult with add wants weekly sessions on planning meals and paying bills
en visual timers bought but unused, could a trained person model it at our home
fi kellon aikatauluttaminen ja läksykansio haltuun, diagnoosi on, käytännön ohjausta kotiin
fi adhd todettu keväällä, äiti haluis jonku joka tulee neuvoo mitä tehdä aamulla kello 7.20
fi vanhempi unohtaa laskut ja hoidot, ite diagnosoitu, tarttis rytmiä ja muistilistat
fi kalenteri ja viikkosiivous 17v autistille ennen omaan asuntoon muuttoo, harjottelua
fi tyttö saanut lääkkeet, mut kaappi ja reppu kaaos, joku neuvois systeemit
fi kymmenen kertaa käyty, keinot unohtu kesällä, kertausta
fi isä kaipaa keinoja raivokohtauksiin, asperger-pojan kans, ei uutta tutkimusta
fi mihin haen oman lapsen neuropulmiin sellaista joka tulee jopa kouluun neuvomaan
fi ohjaaja näyttää kuvin miten aamupesut etenee, 8v autistinen
fi diagnosoitu tarkkaavaisuushäiriö, isä jää jumiin aikatauluihin, yrityksen paperit kasassa
fi ryhmä vanhemmille, joilla on tarkkaavuuspulmainen lapsi, kokemusten vaihtoa ja keinoja
fi toimintakortit ja palkkiotaulu nelivuotiaalle, diagnoosi vasta tullut
sv nån hem å visa hur morgonen kan gå lättare, barnet har redan papper på adhd
sv autistisk sjuttonåring ska öva kalender och städning innan hen flyttar
sv pappan vill ha knep till vredesutbrotten, int mera utredningar
sv tio träffar klara, knepen föll bort över sommaren, vill ha mer
en the diagnosis is done, mum wants somebody to teach her what to do at seven in the morning
en picture cards for a four-year-old with autism, someone to try them at home
en a father with ADHD drowns in appointments and wants a system
sv utredd i höstas, nu vill pappan ha en vardagsplan för läxor och duschtider
sv tolvåringen med asperger tappar bort sej på väg till bussen, någon som övar rutten med hen
sv hur får vi barnet att lägga undan plattan utan krig, diagnosen är klar
sv hon är nitton, adhd, ska hyra sin första lägenhet och behöver en coach för räkningarna
en teen with autism needs practice planning a week and packing a bag, papers are ready
en our house is chaos, two adults and two kids diagnosed, someone to build a routine with us
en a step-by-step morning plan for an eight-year-old, we know what he has
# child-behaviour
fi nelivee puree muita lapsia päiväkodissa melkein joka päivä
fi eskarilainen heittää tuolilla ja huutaa rumia sanoja ohjaajille
fi kolmosluokkalainen varastaa kavereiden tavaroita ja valehtelee päin naamaa
fi kuusvuotias saa raivarit ku häviää pelin, kestää tunnin
fi lapsi ei tottele mitään kieltoo vaan nauraa päälle
fi poika tönii ja potkii välitunnilla, muut pelkää sitä
fi kerhossa yks karkaa pihalta aina ja sylkee päälle
fi tunnekasvatusryhmä alakouluun, lapset ei osaa pettyä
fi taapero hakkaa muita lelulla ja me vanhemmat nolostutaan
fi jatkuva vastaan sanominen ja uhma, opettaja aivan puhki
fi lapsen itku ja huuto kaupassa joka kerta, keinot lopussa
fi kymppivuotias sytyttelee tulia ja rikkoo pihavalot
fi miten rauhoitan lapsen joka suuttuu silmittömästi pienestä
fi aggressiivinen eskari-ikäinen, ryhmän turvallisuus kärsii ja muut vanhemmat valittaa
fi ekaluokkalainen rikkoo kynät ja repii vihkon kun ei onnistu
fi kiroilee, haistattelee ja osottaa keskaria aikuisille, 7v
fi kaverisuhteissa lyö ensin ja kysyy sitten
fi lapsi piilottelee roskia ja rahaa, kiinni jäädessä raivo
fi uhmaikä mennyt yli äyräiden, vanhemmat antaa aina periksi
fi itsesäätely ei toimi, raivo nousee nollasta sataan, päiväkoti toivoo neuvoja
fi kolmevuotias makaa lattialla ja potkii kun takki pitää pukea
fi luokan häirikkö, rehtorin puhuttelut ei auta eikä kotona uskota
fi uhmaikäinen raivoaa kaupassa ja vanhemmat neuvottomia
sv fyraåringen biter andra barn på dagis nästan dagligen
sv förskolebarn kastar stolar och skriker fula ord åt personalen
sv trean stjäl av kompisar och ljuger en rakt i ansiktet
sv sexåringen får raseri när hen förlorar i spel
sv lyder int alls utan skrattar när man säger nej
sv pojken knuffas och sparkas på rasten så andra är rädda
sv barnet rymmer från gården och spottar på oss
sv småbarnet slår andra me leksaker, vi föräldrar skäms
sv svär och visar fingret åt vuxna, sju år
sv hur lugnar man ett barn som exploderar för småsaker
sv ligger på golvet och sparkar när jackan ska på
en four year old bites other kids at daycare nearly every day
en preschooler throws chairs and shouts bad words at the teachers
en third grader steals from friends and lies to your face
en six year old rages for an hour when he loses a game
en never obeys, just laughs when told no
en boy pushes and kicks at recess, others fear him
en kid runs off from the yard and spits at staff
en toddler hits others with toys and we feel embarrassed
en swears and gives the finger to adults, age seven
en how to calm a child who explodes over small things
en breaks pencils and tears the notebook when he fails
fi kerhon nelivee heittää legot akvaarioon joka kerta kun muut alkaa leikkiä
fi toka luokka, jätkä sanoo opelle haista paska ja juoksee katolle
fi eskarissa pitää kaksi aikuista kun yks repii muiden piirustukset
fi pikkusisko pudotti vaunut mäkeen suutuspäissään, äiti ei keksi enää mitään
fi kuusivuotias kieltäytyy pukeutumasta ja makaa eteisen lattialla, isä kantaa autoon joka aamu
fi jalkapallossa yks 8v potkii tahallaan vastustajaa, mitä mä valmentajana teen
fi tarhan kolmevee kuristaa kavereita, muut vanhemmat soittaa ihan raivona
fi neljäsluokkalainen valehtelee olleensa mummolla ja oliki kaupungilla, rajat ei pidä
fi pieni heittää ruokaa ja nauraa, kun kielletään niin sylkee
fi osaisko joku neuvoa tunnetaitoja tokalle, ryhmä hajoaa kahden pojan uhmaan
fi nelivuotias riehuu kaupassa hyllyt sekasin, muut tuijottaa, mummi häpee
sv i kyrkans klubb knycker en sjuåring andras saft och trampar på pysslet
sv fyraårig tvilling biter systern i örat så fort vi vänder ryggen till
sv bussföraren vägrar ta med lågstadieeleven som kastar äpplen på passagerarna
sv förskoleläraren hinner int me de andra när en i gruppen välter bord dagligen
sv pappa undrar hur man sätter gränser åt en treårig envis motståndare utan att skrika
sv kompisarnas föräldrar bjuder honom int på kalas längre, han förstör för alla
sv nioåring kissade i lärarens stövlar på flit och ångrar ingenting
en tantrums over socks, over toast, over nothing, the nanny is at her wits' end with the three-year-old
en he lies to the babysitter and cuts holes in curtains, second grade
en a girl of five spits at other children by the sandpit, her mum asks for advice
fi uimakoulussa kuusvee painaa toisia veden alle ja nauraa kun kielletään
fi nelivee heittelee hiekkaa pikkusiskon silmiin ja nauraa vaik kielletään
fi kuusivuotias ottaa kaupassa karkin suoraan hyllystä ja huutaa koko kassan ajan
fi kasvot punasena ja mölyy hississä, kolmevee saa aina tahtonsa läpi
fi isä huutaa, äiti antaa periks, tokaluokkalainen tietää kumpaan vetoaa
fi eskarilaisen kirosanat leviää ryhmään, vanhemmat sanoo ettei kotona
fi turvavyö on sota joka aamu, kolmevee potkii penkkiä koko matkan hoitoon
fi poika ei mee nukkuun ennen puoltayötä ja rikkoo leluja, kolmevuotias
sv fyraåringen spottar på lillasyster och skrattar när man säger nej
sv kastar maten från bordet på restaurang, pappa orkar int fler blickar
sv sexåringen tar godiset från hyllan och skriker genom hela kassakön
en a four-year-old bites, spits, then laughs, how should we set limits at home
en every car ride is a fight about the seat belt with our three-year-old
sv femåringen rymmer från gården och springer till vägen, skrattar när man ropar
sv han kräver en leksak på varje bensinstation och sparkar på dörren
en our three-year-old slaps the dog and giggles, we have tried everything
en she wipes porridge on the wall and answers no to every request, four and stubborn
sv femåringen biter när kusinen vinner i memory, och sen igen när vi tröstar kusinen
# adult-mental-health
fi aikuinen veljeni kuulee naapurien puhuvan hänestä ja on peittäny ikkunat
fi työssäkäyvä äiti hajoaa, haluis keskustella psykiatrisen hoitajan kanssa
fi asiakas 35v ei oo poistunu asunnosta kuukausiin, mieli ei kestä
fi mistä aikuinen saa lähetteen psykiatrian polille
fi masentunut ja uupunut aikuinen ilman työterveyttä, mihin varata aika
fi kumppanini käyttäytyy maanisesti, ostelee autoja ja valvoo yöt
fi skitsofreniaa sairastava lopettanut lääkkeet ja on sekava
fi miepän hoitaja ei vastaa, aika jäi peruuttamatta
fi psykoosin ensioireet kolmekymppisellä naisella, ei sairauden tuntoa
fi täysi-ikäinen opiskelija haluaa mielenterveyshoitajalle, ei enää nuorten puolelle
fi mielenterveyspäivystys yöllä aikuiselle joka ei pysty hengittämään ahdistukselta
fi aikuisten psykiatrian lääkäri lopetti ja lääkkeitä pitäs jatkaa
fi aikuiselle mielenterveyskuntoutujalle päivätoimintaa ettei jää yksin asuntoon
fi voiko terveysasemalla puhua mielenterveysasioista ilman lääkäriä
fi naapuri huutaa yöllä näkymättömille, pelottaa mut käy sääliks
fi tahdosta riippumattomaan hoitoon joutuneen omaisena mitä voi tehdä
fi aikuisen ihmisen persoonallisuushäiriö ja tunteet, minne hoitoon
fi mieliala- ja ahdistusongelmat nelikymppisellä isällä, ensikäynti hoitajalle
fi itsehoito-ohjelmia netistä aikuisten mielen pulmiin, tarvitseeko lähetettä
fi potilas vaihtoi paikkakuntaa, mielenterveyspalvelut pitäis siirtää
fi keskivaikeasti oireileva aikuinen jäänyt jonoon puoleks vuodeks
fi työtön mies itkee vastaanotolla, ei kaipaa terapiaa vaan hoitajan aikaa
fi vanhempi masentunut ja hakee itselleen hoitoa
fi isällä burnout ja ahdistus, aikuisten puolelle
sv min vuxna bror tror att grannarna pratar om honom och har täckt fönstren
sv hur får en vuxen remiss till psykiatriska polikliniken
sv 35-årig klient har int lämnat lägenheten på månader
sv sambon är manisk, köper bilar och sover int
sv schizofrenipatient har slutat me mediciner och är förvirrad
sv vuxen utan företagshälsovård som är utmattad, vart ringer hon
sv tid hos psykiatrisk sjukskötare för en vuxen
sv var finns dagverksamhet för vuxna som rehabiliterar sig från psykisk sjukdom
sv hemmaprogram på nätet för vuxnas psykiska problem
sv patient har flyttat, mentalvården borde överföras
sv arbetslös man gråter, vill ha samtal me mentalvårdare
sv pappan är deprimerad och söker vård för sig själv
sv vuxen med panikattacker
en my adult brother thinks neighbours talk about him and covered the windows
en how does an adult get a referral to the psychiatric clinic
en client aged 35 has not left the flat in months
en partner is manic, buys cars and never sleeps
en schizophrenia patient stopped medicine and is confused
en exhausted adult without occupational health, where to book
en appointment with a psychiatric nurse for a grown-up
en day activities for adults recovering from mental illness
en online self-help programme for adult mental problems
en patient moved, mental health care must be transferred
en unemployed man breaks down crying, wants to see a mental health nurse
en adult with depression needs treatment
fi viiskymppinen isä tuli vastaanotolle, unet menneet avioeron jälkeen, psykiatrisen sairaanhoitajan aika
fi kolmen lapsen äiti kysyy omalääkärin kautta itselleen jatkohoitoa mieleen, ikä 41
fi miten pääsee aikuispolille kun työterveys loppui irtisanomiseen ja pää ei kestä
fi asiakkaan mies on ostanut kolme venettä viikossa eikä nuku, vaimo ymmällään mistä apua
fi aikuinen poika asuu kotona yläkerrassa, verhot kiinni ja puhuu avaruudesta, vanhemmat eläkkeellä
fi kaksviiskymppinen nainen, epävakaa persoonallisuus, hoitosuhde katkennut muuton takia
fi mielialahoitaja peruttu jo kahesti, rouva ei jaksa soittaa jonoon aamulla kaheksalta
fi mieheni tarttis lähetteen psykiatrille mut ei suostu lähtemään terveysasemalle
fi klubitalo tai muu paikka toipuvalle aikuiselle joka istuu päivät yksin kämpässä
fi eläkeikäinen isoäiti hoitaa lapsenlapsia ja on romahtamassa, hänelle oma juttuaika
fi keikkatyötä tekevä isä sekoaa valvomisesta ja kuulee radion puhuvan hänelle
sv farsan på 48 grät i hallen när ja hämtade pojken, var får en vuxen karl hjälp me måendet
sv klienten har varit inskriven på vuxenpsyk förr och behöver ny kontakt nu när hon flyttat hit
sv hennes mediciner för bipolariteten tog slut, ingen vårdkontakt på vuxensidan
sv trettioåring bor i föräldrarnas källare och kommer int ut, vem gör hembesök
sv lågtröskelmottagning för vuxna med psykisk ohälsa, behövs tid eller räcker det att dyka upp
sv arbetskamraten hör röster sedan i höst, hon är småbarnsmamma och vill int erkänna det
sv min svägerska sköter alla andra men är själv slut i knoppen, psykiatrisk skötare
en my husband cannot cope since redundancy, how does a grown man book the mental health nurse
en client is 29, was on a psychiatric ward abroad and needs follow-up here
en a father in our parent group says his head is not right and he has no gp
fi bussikuski isä alkoi pelätä et matkustajat lukee hänen ajatuksia, sairauslomalla, ei hoitoa
fi naapurin rouva 60v huutaa parvekkeelta ja tytär ei tiedä kehen ottaa yhteyttä
fi kolmikymppinen isä ei erota televisiosta puhuttuja viestejä, verhot kiinni kolme viikkoo
fi yli kakskytvuotias, nuorten puolelta loppu hoito, kuka jatkaa
fi lapset jo maailmalla, nainen 54 ei nuku eikä pysty töihin, hermot loppu, hakee hoitoa itelleen
fi työtön 45v ei saa unta eikä jaksa, terveyskeskus vaihtoi lääkkeen ja ei seurantaa
fi eläkeläinen vanhempi epäilee, että naapurin antennit lukee ajatuksia, aikuiset tyttäret huolissaan
fi mies 38 joka ollut kolme kertaa osastolla, tarvitsee hoidon jatkuvuutta ja injektiot
fi avioero, aikuinen kaipaa hoitajaa kenelle purkaa paniikkia työn jälkeen
fi nainen 29 kotiutui osastolta, jatko avohoidossa, kuka ottaa yhteyttä
fi kuntoutuja, 50v, yksin vuokralla, päivärytmi ja ryhmä mistä löytää
fi itsensä viiltely, 34v nainen, dialektinen ryhmä aikuisille?
fi pohdiskelee omaa mielen sairautta vasta nelikymppisenä, kaksisuuntainen suvussa, mistä tutkimus
sv trettioåring hör meddelanden ur teven och har fönstren täckta
sv kvinna på 29 kom ut från avdelningen, vem följer upp
sv ungdomssidan slutar vid tjugotvå, vart går man sen
sv eftermiddagssällskap för femtioåring som bor ensam efter psykos
sv mannen 45 sover int, medicinen byttes och ingen hör av sej
en my brother, forty, no longer leaves his flat and believes the neighbours read his mind
en a woman of thirty-four cuts herself, is there a skills group for adults
en panic after divorce, he is fifty and needs a nurse to talk with
sv grannfrun på femtio hör sin döda man i radion och vill int öppna dörren
sv han är tretti och har int sovit på två veckor, köpte tre båtar
sv efter tjugotre års ålder slutade vårdkontakten, ingen har tagit över
sv vart ringer en vuxen med tvångstankar som håller henne hemma från jobbet
en a man of thirty-five was discharged and no one has called him since
en my sister in her forties lost touch with reality after the night shifts
en long-term patient wants a day group with cooking so he is not alone in the flat
# parent-mental-illness
fi äiti on psykiatrisella osastolla ja lapset ihmettelee missä se on
fi isällä kaksisuuntainen, lapset pelkää mikä päivä tänään on
fi mitä kerron tokaluokkalaiselle äidin masennuksesta
fi koulu haluais käydä lapset puheeksi -keskustelun perheen kanssa
fi eskarilainen valvoo äitinsä mielialaa ja lohduttaa tätä
fi vanhemman psykoosi pelotti lasta, näki harhaisen äidin
fi kymppivuotias hoitaa kotia kun äidin paha masennus ei hellitä
fi vertaisryhmä lapsille joiden vanhempi on mielen sairas
fi äiti käy psykiatrilla, kuka muistaa lasten jaksamisen siinä
fi nuori kysyy perinkö isän sairauden, skitsofrenian
fi isä itsetuhoinen ja lapset kotona, aikuispuolen hoitaja miettii lasten turvaa
fi osastolta kotiutuva äiti ja vauva, mitä tukea perheelle
fi lapsi häpeää vanhempansa outoa käytöstä kaupassa
fi psyykkisesti sairas äiti epäluuloinen koulua kohtaan, yhteistyö takkuaa
fi tuettaisko lasta ku vanhemman ahdistus rajottaa perheen elämää eikä he lähde minnekään
fi omaisjärjestön tukea puolisolle jonka vaimo sairastaa mieltään
fi lapsi vierailulle psykiatriselle osastolle vanhempaa katsomaan, onko siellä perhehuone
fi mielenterveyskuntoutujan lapset, lomia tai leirejä
fi isän maaninen vaihe ja rahat meni, lapset hämillään
fi äidin pakko-oireet, lapset joutuu peseytymään moneen kertaan
fi teini kotona sairaan äidin tukena, jättää koulun väliin
fi lasten kanssa puhuminen sairaudesta, äidin hoitaja haluaa siihen mallin
fi äidillä paniikkikohtauksia eikä uskalla enää kauppaan
sv mamma är på psykiatriska avdelningen och barnen undrar var hon är
sv pappan bipolär, barnen rädda för hurudan dag det blir
sv va säger man åt tvåan om mammas depression
sv skolan vill ha ett föra barnen på tal-samtal me familjen
sv barnet bevakar mammas humör och tröstar henne
sv barnet såg mamman i psykos och blev skrämt
sv stödgrupp för barn vars förälder är psykiskt sjuk
sv tonåring undrar om pappas schizofreni är ärftlig
sv pappa självmordsbenägen, barnen bor hemma och sjukskötaren oroar sig
sv maken till psykiskt sjuk fru söker anhörigstöd
sv mammas tvångstankar styr hela familjen och barnen måste tvätta sig
sv mamma får panikattacker och vågar inte gå ut
en mum is on a psychiatric ward and the children wonder where she is
en father is bipolar, kids fear what kind of day it will be
en what do i tell a second grader about mum's depression
en school wants a let's talk about children discussion with the family
en child watches mother's mood and comforts her
en child saw mum psychotic and got frightened
en support group for children whose parent is mentally ill
en teenager asks if dad's schizophrenia is hereditary
en father suicidal and kids at home, adult nurse worries for the children
en husband of a mentally ill wife looks for family support
en mother's compulsions rule the family and children must wash again and again
en mother has panic attacks and cannot leave the house
fi tyttö 9v osaa ulkoa äidin lääkkeet ja tarkistaa illalla dosetin
fi iskä on ollut viikkoja suljetulla, miten tokaluokkalaiselle kuvataan mitä psykoosi on
fi aikuispuolen sairaanhoitaja mietti kuka juttelee potilaan kolmelle lapselle
fi vauvan äiti maanis-depressiivinen, isä pelkää mitä lapset ymmärtää
fi eskarilainen piirsi äidin mustan pilven alle, sanoi sen olevan taas surullinen kuukauden
fi vertaisleiri lapsille joiden vanhemmalla on skitsofrenia
fi seiska ei uskalla tuoda kavereita kotiin kun äiti puhuu harhojaan
fi lapset puheeksi -logi tehtäisi kotikäynnillä, vanhemmalla vaikea masennus
fi poika luulee olevansa syy siihen et äiti itkee, kuka selittää sille
fi äiti itsetuhoinen ja perheen kuopus nukkuu ovensuussa vahtimassa
fi nuori huolehtii pikkuveljien eväät koska isän paniikki vie isältä kaikki aamut
sv när mamma är uppe i varv målar hon om hela huset på natten, barnen får int sova
sv tolvåringen ljuger i skolan om varför ingen kommer på utvecklingssamtalet, föräldern är på psyk
sv föra barnen på tal, vem gör det me en familj där pappan är svårt deprimerad
sv dagis ser att lillan tröstar sin mamma vid hämtningen varje dag
sv var hittar man en bilderbok eller en grupp för barn till psykiskt sjuka
sv faderns tvångstankar styr hela hemmet, barnen måste byta kläder i trapphuset
sv tonårssonen stannar hemma från träningen för att vaka över sin självmordsnära mor
en she hears voices and her daughter covers for her at parents' evening
en how do you tell a seven-year-old that mum is on a locked ward
en dad's ocd rules the house, kids must undress in the hallway
fi viides luokka hoitaa koiran, ruuan ja pikkuveljen kun äiti makaa mielialahäiriön kans
fi isä on pakkohoidossa ja kaksoset kysyy onko iskä vankilassa, mitä vastaan
fi teini ei tuo kavereita kotiin, äiti puhuu seinille kun ne tulee
fi tyttö laskee äidin lääkkeet aamuin, 10v, kuka puhuis sairaudesta lapselle ääneen
fi äiti manian jäljiltä velassa, lasten luottamus meni, keskustelu perheen kesken
fi puolison skitsofrenia, minä jaksan, mut kuka jaksaa meidän esikoista
fi hoitava lääkäri ei kysyny kertaakaan lapsista, kenen pitäs
sv tioåringen räknar mammas mediciner varje morgon
sv tonåringen tar int hem kompisar, mamman pratar med väggarna
sv pappa är intagen och tvillingarna frågar om han är i fängelse
en a girl of ten counts her mother's tablets each morning
en twins ask if daddy is in jail, he is on a closed ward, how do we tell them
sv mamman är på avdelningen och trean har slutat sova, vem pratar med barnet om varför
sv pappan säger konstiga saker i kassan och tonåringen går på andra sidan gatan
sv mannen orkar int mera me hustruns psykoser, finns nån för oss anhöriga
en the eldest has become the parent at home since mum's breakdown, who hears him
en how do we explain a psychotic father to a four-year-old
# psychotherapy
fi haluaisin hakea kelan tukemaan psykoterapiaan, mitä papereita tarvitaan
fi terapeutteja ei löydy kenelläkään vapaita aikoja, miten etsitään
fi nuorelle terapeutti, puolen vuoden jono ja hinta pelottaa
fi b-lausunto psykoterapiasta psykiatrilta, kuinka monta kuukautta hoitoa ennen
fi lapselle leikkiterapiaa tai taideterapiaa, onko maksusitoumusta
fi musiikkiterapia autistiselle pojalle, kuka antaa suosituksen
fi terapiasuhde ei toimi, voiko vaihtaa terapeuttia kesken
fi kognitiivinen vai psykodynaaminen, kumpi sopii paniikkiin
fi kela epäsi kuntoutuspsykoterapian, mitä sitten
fi kuinka paljon terapia maksaa kerralta tuen jälkeen
fi ratsastusterapiaa lapselle, löytyykö läheltä tallia
fi äiti aloittaa kolmen vuoden terapian ja kyselee miten pääsee töistä sinne
fi lyhytterapia ilman kelaa, palveluseteli viideksitoista kerraksi
fi perheterapia vai yksilöterapia, kumpaan hakea
fi teini suostuu vain terapeutille joka puhuu englantia
fi voisko koulusta päästä terapiaan oppituntien aikana, kuljetus
fi terapiaviikot loppuu, jatkoa varten uus hakemus
fi psykoterapeutti jäi lomalle ja hoito katkes
fi vanhempien ohjauskäynnit osana lapsen psykoterapiaa
fi mistä tietää onko terapeutti oikeasti koulutettu ja löytyykö rekisteristä
fi psykofyysinen terapia kireälle keholle, saako lähetteellä
fi ensin arviokäynnit sopiiko terapia lapselle, maksaako kela ne
sv vill söka fpa-stödd psykoterapi, vilka papper behövs
sv hittar ingen terapeut me lediga tider
sv b-utlåtande för terapi, hur länge måste man ha varit i vård
sv lek- eller bildterapi åt barnet, får man betalningsförbindelse
sv musikterapi för autistisk pojke, vem rekommenderar
sv byta terapeut mitt i, funkar det
sv fpa avslog rehabiliterande terapin, va gör man nu
sv va kostar en gång efter stödet
sv korttidsterapi me servicesedel femton gånger
sv flickan sku ha nytta av ridterapi, finns det nära oss
sv barnet behöver få åka på terapi under skoldagen
en i want to apply for subsidised psychotherapy, which papers
en no therapist has free times, how to search
en doctor statement for therapy, how long treatment before it
en play therapy or art therapy for a child, is there a voucher
en music therapy for an autistic boy, who recommends
en can i change therapist in the middle
en rehabilitative therapy was refused, what now
en price of a therapy session after the subsidy
en short therapy with a voucher, fifteen times
en horse riding therapy for a child near us
en teen agrees only to an english-speaking therapist
fi työikäinen isä sai lääkäriltä suosituksen terapiaan ja nyt pitäs itse soitella läpi vapaita terapeutteja
fi miten paljon kelan korvaus on per käynti ja jääkö omavastuuta kymppejä vai satasia
fi terapeutti on 80 km päässä, voiko käydä etänä ruudun kautta
fi kolmas terapiavuosi loppuu juhannuksena, haetaanko vielä lisää vai ei
fi psykiatri kirjoittais b-lausunnon mutta vaatii kolme kuukautta hoitosuhdetta ensin
fi seiskaveen hiekkalaatikkoterapia, kuka maksaa kun kela ei myönnä alle kouluikäiselle
fi kuvataideterapeutin vastaanotto ja palveluseteli, mistä haetaan
fi meijän nuori tykkäis enemmän puhua miesterapeutin kanssa, löytyykö hakukonetta
fi saako terapiaa opiskelun tueksi kun täyttää 16 ja mitä papereita lukio antaa
fi hän jännittää onko sohvalla makaaminen pakollista, mikä suuntaus sopis
fi lyhyttä terapiajaksoa pariskunnalle perustasolta, viis tai kymmenen kertaa
sv läkaren sa att tre månaders vård behövs före ansökan, räknas skötarbesöken dit
sv är terapin avdragsgill eller får man pengar tillbaka i efterhand, ja går varje tisdag
sv vilken inriktning passar en tonåring med tvång, kbt eller nåt annat
sv föräldrabesöken i samband med barnets terapi, måste båda föräldrarna ta ledigt
sv terapeuten å ja klickar int, får man byta utan att förlora beslutet
sv ringer runt å alla har fullt till nästa höst, finns det en söktjänst me lediga platser
sv bildterapi åt åttaåring, kan servicesedel användas
en therapist moved abroad mid-treatment, may the funded sessions go on online
en is a psychiatrist's certificate enough to start two sessions weekly with reimbursement
fi b-lausunto puuttuu, terapeutti löytyis mut kelan päätös odottaa kolmatta kuukautta
fi kelan hyväksymä terapeutti joka puhuu ukrainaa, nainen 35
fi pelkkä lääke ei riittäny, haluis viikottaiset keskustelut kahdeksi vuodeks, mitä kela maksaa
fi etäterapia syrjäkylälle, onko nettivastaanottoja, omavastuu pelottaa
fi kolmas terapeutti ilmoitti ettei ota uusia, mistä listalta vois etsiä
fi 16v toivoo säännöllisiä käyntejä samalla ihmisellä, kela vai kunta kustantaa
fi puoli vuotta hoitosuhdetta takana, saako hakea tukea jo nyt
fi nelosluokkalaiselle hiekkaleikkitunteja, maksusitoumus vai itse
fi vaimo haluis käydä lapsuuttaan läpi pitkäkestoisesti ammattilaisen kans, mitä tukea ja mistä hakemus
fi ryhmäterapia tai yksilö, nuorella kaksi vuotta vanha diagnoosi, hakemus jumissa
fi hinta pudottaa pois, istunto 95 ja opiskelijalla 40 euroo
sv beslutet från fpa dröjer tredje månaden, terapeuten hinner fylla platsen
sv vill gå hos samma person varje vecka i två år, va kräver fpa
sv terapeut som talar ukrainska, kvinna 35, var hittar man listan
sv sandlådeterapi för nioåring, får man betalningsförbindelse
en the third therapist on the list takes no new patients, how do I find one
en a student cannot pay ninety euros a session, what subsidy is there
en remote sessions for a mother in a village, weekly for two years
sv b-utlåtandet är skrivet, hur hittar man en terapeut som har plats före jul
sv kan man byta terapeut utan att mista stödet efter tre månader
sv en treåring och dockor i sandlåda, vem betalar det
en his decision from Kela came but the therapist moved abroad
en three years of weekly sessions end in May, what is next
en art sessions with a therapist for a mute seven-year-old, how is it paid
# trauma
fi pakolaislapsi pelästyy lentokonetta ja menee pöydän alle
fi lapsuuden hyväksikäyttö painaa aikuisena, unissa palaa kaikki
fi poika katsoo tyhjyyteen eikä kuule kun menneisyys vyöryy päälle
fi kidutusta kokenut isä herää yöllä huutoon
fi nuori on kuin poissa kehostaan, ei tunne käsiään
fi onnettomuudesta vuosi ja tytöllä ne kuvat tulee yhä mieleen
fi kuka tekee emdr-hoitoa lapselle joka oli pahassa kolarissa
fi ptsd-diagnoosi äidillä joka pakeni sotaa
fi adoptoidulla menneisyys laiminlyönnistä, säpsyy kosketusta ja hamstraa
fi dissosiaatiohäiriö opiskelijalla, psykiatri ei osaa
fi takaumat lamauttaa oppilaan liikuntatunnilla, kosketus laukaisee
fi yläkoululaista hakattiin vuosia sitten ja se näkyy vieläkin ylivalppautena
fi traumaterapeutti turvapaikanhakijalle, käynnit pitää olla tulkin kanssa
fi pahat muistot synnytyksestä, äiti pelkää uutta raskautta
fi traumatietoinen ote luokkaan, tarvisimme koulutusta
fi lapsi leikkii sodan ja räjähdyksiä samana toistona
fi sukupolvien yli siirtyneet vaikeat kokemukset, äiti haluis käsitellä
fi tietty haju tuo kylmän hien ja vanhat kauheat tapahtumat mieleen
fi väkivaltaa nähnyt eskari elää kuin sota olis yhä, hermostunut öisin
fi vanha auto-onnettomuus, nyt ei uskalla istua autoon enää
fi vauva-ajan sairaalajaksot jätti lapselle pelon kaikesta hoidosta
fi monta kovaa kokemusta pienenä, nyt teini reagoi kaikkeen äärimmäisesti
sv flyktingbarnet kryper under bordet när flygplan hörs
sv övergrepp i barndomen kommer tillbaka i drömmarna som vuxen
sv pojken stirrar tomt och hör int när minnena kommer
sv pappan som torterats vaknar skrikande
sv ett år efter olyckan och bilderna kommer ännu
sv var ges emdr-behandling åt barn efter övergrepp
sv ptsd hos mamma som flytt kriget
sv adoptivbarnet skyggar för beröring och hamstrar mat
sv känns som hon är utanför sin kropp, dissocierar
sv mamma me en hemsk förlossning i minnet är rädd att bli gravid
sv traumaterapeut me tolk för asylsökande
en refugee child hides under the table when a plane flies over
en childhood abuse comes back in dreams as an adult
en boy stares blankly and does not hear when memories come
en father who was tortured wakes up screaming
en a year after the accident she still sees the pictures
en emdr for a child, who does it
en ptsd in a mother who fled the war
en adopted child flinches at touch and hoards food
en she feels outside her body, dissociates in class
en terrible birth left memories, afraid of new pregnancy
en trauma therapist with interpreter for asylum seekers
fi poika syöksyy lattialle joka kerta kun välituntikello soi, perhe tuli pommitusten keskeltä
fi kolme vuotta kolarista ja äiti haistaa vieläkin bensan kun sulkee silmät
fi koiran hampaat jäi kasvoihin viime kesänä, lapsi elää hyökkäyksen uudestaan unissaan
fi kertoo vankileiristä tasaisella äänellä ja jäykistyy kun ovi paukahtaa
fi synnytys meni henkihieveriin ja nyt puoliso näkee painajaisia leikkaussalista
fi sijoitettu kymppivuotias piilottaa leipää ja jähmettyy kun kädet nousee, vanhat väkivaltakokemukset
fi pakokauhu uimahallissa, lapsuudessa melkein hukutettiin
fi nuori menettää ajantajun, sanoo katsovansa itseään katosta, taustalla pitkä kaltoinkohtelu
fi traumafokusoitua hoitoa tarjoava psykologi seudulta, lapsi 7v, palosta selvinnyt
fi evakkoäiti ei pysty istumaan selkä oveen päin, tulkki mukana, minne hoitoon
fi rauhanturvaajaisä säpsähtää ilotulitteista ja huutaa lapsille
fi koulukiusaamisen muistot iskee takautumina päälle vielä aikuisena samassa rakennuksessa
sv eleven var på båten som sjönk på väg över medelhavet, nu skakar hon på simlektionen
sv brandmannen som blev pappa ser offren framför sig när babyn skriker
sv han växte upp på barnhem, vid trettiofem kommer mardrömmarna tillbaka
sv lukten av grillkol får henne att svimma, sen explosionen på jobbet
sv knivhotad i butiken för två år sen och fortfarande vaksam på varenda kund
sv åttaåringen leker samma ambulanslek om och om igen sen krocken på e8
sv konstterapi eller emdr för kvinna som levt med misshandel i barndomen
en a soldier's son jumps when the tumble dryer bangs and wets the bed again
en long after the assault she still showers four times and cannot bear a hand on her shoulder
en adopted at six, he hoards crusts and goes blank when scolded
fi kymmenvee pelkää mustaa autoa, sellanen törmäs iskään vuosia sitten, hyppii yhä
fi tyttö näki koiran raatelevan ja nyt yöt huutaa, koirat riittää laukasemaan
fi poika leikkii pommikonetta päivästä toiseen päiväkodissa, tuli sodasta vuosi sitten
fi nuori muistaa palasia, silmät lasittuu, väkivallan aika ohi mut keho ei tajua
fi synnytys oli niin hirveä, et äiti ei pysty ajamaan sairaalan ohi edes autolla
fi lapsi sulkeutuu kellariin ilmahälytysten äänestä, vapunpaukut
sv pojken leker bombplan varje dag, kom från kriget i fjol
sv flickan stelnar när nån rör henne bakifrån, gamla saker kommer tillbaka
sv födseln var så grym att hon int kan köra förbi sjukhuset
en every firework sends a seven-year-old under the bed, war two years behind him
en the accident is long over, but he shakes whenever a black car slows down
sv tolvåringen luktar rök och springer ut, bodde i en källare i ett halvår i kriget
sv han var med om en lavin och far upp varje gång dörren slår
en a ferry fire three years ago and she still checks every exit with her small brother
en a boy adopted at six hides bread in his pillow and freezes when touched
sv knallen från ett däck och mamman låg på golvet i butiken, kriget sitter kvar
`;
