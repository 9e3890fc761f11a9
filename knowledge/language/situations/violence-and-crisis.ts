/** What people say of the concepts of `lexicon/violence-and-crisis.ts`. */
export const violenceAndCrisisSaid = `
# domestic-violence
fi mies paiskoo ovia ja tönii vaimoaan lasten nähden
fi äidillä on aina aurinkolasit ja kaulassa sormenjälkiä
fi eksä väijyy pihalla ja laittaa sata viestiä päivässä
fi asiakas kertoi et puoliso vie palkan ja tarkistaa kännykän
fi oppilas näki kun iskä kuristi äitiä keittiössä
fi vaimo lyö miestään ja mies häpeää puhua siitä
fi äiti ei saa tavata ystäviä eikä opiskella kieltä, mies määrää kaikesta
fi lähestymiskielto eksälle, miten sellaista haetaan
fi kotona kävelee kuin munankuorilla, mies haukkuu ja mitätöi joka päivä
fi vauvaperheen äiti säpsähtää aina ku mies nostaa ääntään
fi poliisi on käyny perheen luona kolmesti kotihälytyksellä vanhempien riidan takia
fi ex-puoliso uhkaa tappaa jos en palaa takaisin
fi raskaana olevaa potkittiin vatsaan, tulee neuvolaan yksin
fi miten kysyn neuvolassa parisuhdeväkivallasta kun mies on aina vieressä
fi tyttöystävä 17v saa turpaan poikaystävältä
fi nainen miettii eroa mut pelkää mitä mies tekee sitten
fi lapset piiloutuu sängyn alle ku aikuiset alkaa tapella
fi seksiin pakottaminen liitossa, vaimo ei tiedä onks se rikos
fi mies uhkaa viedä lapset jos nainen kertoo kenellekään lyömisestä
fi väkivaltatyöntekijälle asiakas jota on hakattu vuosia mut asuu vielä kotona
fi perheessä isä nöyryyttää äitiä huutamalla ja rikkomalla astioita
fi eron jälkeen vainoaminen jatkuu, seurantalaite löytyi autosta
fi lähti jo lyövän miehen luota mut painajaiset jatkuu, kelle puhumaan
fi nainen kertoi vastaanotolla et mies tönii ja kuristaa, ei halua lähteä vielä
fi lapset näkee kun isä hakkaa äitiä, keskusteluapua
fi pelkää sanoa vastaan, mies valvoo rahat ja puhelimen
fi eksä tirkistelee ja seuraa, vaikka ero tuli
fi ex löi ja kontrolloi vuosia, äiti ja lapset voi vieläkin huonosti
sv mannen knuffar och sparkar sin fru så barnen ser
sv mamman har alltid långärmat och blåmärken på halsen
sv exet förföljer henne och skickar hundra meddelanden om dan
sv maken tar hennes lön och kollar telefonen
sv eleven berättade att pappa tog strypgrepp på mamma
sv frun slår sin man och han skäms
sv hon får int träffa vänner eller gå på språkkurs för mannen
sv hur söker man besöksförbud mot exmannen
sv gravid som blivit slagen i magen, kommer ensam till rådgivningen
sv hur frågar man om våld när mannen sitter bredvid hela tiden
sv polisen har vari hos dem flera gånger för bråk mellan de vuxna
sv har lämnat en man som slog, behöver någon att prata med
sv kvinnan berättade att mannen knuffar och stryper
sv barnen ser när pappa slår
sv mannen kontrollerar pengarna och telefonen
sv exet slog och kontrollerade henne i åratal, hon och barnen mår ännu dåligt
sv vågar inte säga emot sin man
sv hot och knuffar hemma, kvinna söker samtalsstöd
en husband pushes and kicks his wife in front of the children
en mother wears scarf to hide finger marks on her neck
en ex sends a hundred messages a day and follows her car
en partner takes her salary and checks the phone
en pupil saw dad strangling mum in the kitchen
en wife hits her husband and he is ashamed to tell
en she is not allowed to meet friends or study language
en how to apply for a restraining order against the ex
en pregnant woman kicked in the stomach by her boyfriend
en how to ask about partner violence when the man is always present
en children hide under the bed when mum and dad fight physically
en has left a man who hit her, needs someone to talk to
en woman told that husband pushes and chokes her
en kids see father hitting mother
en he controls her money and phone
en ex hit and controlled her for years, she and kids still suffer
fi muutin kuukausi sitten pois ja silti säpsyn joka oven ääntä, haluisin käydä puhumassa
fi entinen mies seurailee työpaikan parkkiksella, ollaan erillään jo puoli vuotta
fi äiti kertoi vastaanotolla et mies vääntää kättä ja lukitsee kotiin illoiks
fi päiväkodin eteisessä näky kuinka isä tarttu äitiä niskasta
fi vaimo piilottaa mun lompakon ja lyö, mies en ole kertonut kellekään, haluan keskustella
fi tytöllä 10v puhe: isä heitti äitiä lautasella, äiti itki vessassa
fi kummipoika näkee vanhempiensa tappelut joka viikonloppu, miten otan asian puheeksi äidin kanssa
fi mies sai lähestymiskiellon, nyt pitäis jotenki rakentaa luottamus uudestaan
fi kuristaminen on toistunut raskaana olevalla, neuvolassa tunnistin merkit
fi toimittais turvasuunnitelman asiakkaan kanssa joka ei lähde vielä pois
fi avopuoliso pitää hallussa asiakkaan pankkikortin ja kuitit, ei lyö mut pelottaa
fi nainen asuu jo omassa kämpässä, mutta ei pysty nukkumaan miehen takia, tukiryhmä
sv hon har flyttat till sin syster men vill prata igenom åren me en man som styrde allt
sv skilsmässan är klar, ändå messar han femtio gånger om dagen och cyklar förbi huset
sv mannen låser in bilnycklarna och räknar kilometrarna, hon skrattar bort det
sv barnet ritade pappa med röda händer och mamma under bordet
sv gubben på sjuttio knuffar sin fru när hon glömmer, hemvården såg
sv har varit fri i ett år men kroppen är på helspänn, gruppträffar för kvinnor
sv killen läser flickvännens meddelanden och nyper henne på skolgården, gymnasieelever
sv vill ansöka om besöksförbud mot exet, hur går de till
en moved out last winter, sleeps better, but she wants to talk through what he did
en her partner controls the money and the sim card, she laughs it off at playgroup
en the husband throws things near her head, never at her, is that violence
fi erosta kaks vuotta, uusi mies kiltti, mut tärisen vielä ku ovi paukahtaa, haluun jutella
fi neuvolassa äiti vetää hihan alas nopeasti ja mies vastaa kaikkiin kysymyksiin hänen puolestaan
fi mies laittoi vaimon kännykkään seurannan ja kuittaa jokaisen kauppareissun minuutilleen
fi kutosluokkalainen kertoo nukkuvansa keittiön oven edessä ettei isä pääse äidin luo
fi sählyvalkku: poika tuli reeneihin sukkasillaan koska kotona lensi lautaset ja äiti huusi juokse
fi työkaveri peittää mustelman meikillä kolmatta maanantaita, miten otan puheeksi
fi vaimo tönii ja raapii miestään, mies häpeää ja istuu autossa kunnes se nukkuu
fi eksä odottaa päiväkodin portilla ja huutelee, lapset on alkanu pelätä haku-aikoja
fi tulkki käänsi hiljaa et mies on polttanu hänen passinsa ja henkkarit grillissä
fi vanhusäiti saa potkuja aikuiselta pojaltaan joka asuu yläkerrassa, kenelle tästä
fi diakonina kuulin: kuristanut kerran joulun alla, sanoo ettei se enää tapahdu
fi anoppi ja mies lukitsee miniän huoneeseen, haluis puhua jollekin joka ymmärtää mitä tää on
fi haluisin jutella jonku kans onko tää normaalia, mies rikkoo mun tavarat muttei koske
sv mannen svarar på allt åt henne på rådgivningen och hon drar ner ärmen
sv han läser hennes meddelanden och kollar kilometermätaren varje kväll
sv pojken sover framför köksdörren för att pappa int ska komma åt mamma
sv hustrun klöser och slår maken, han skäms och sitter i bilen tills hon somnat
en a student's mother has a bruise under make-up every Monday, how do I raise it
en her husband burned her documents and checks every receipt, whom can she talk to
en he has never hit her but smashes her things and the kids freeze
sv han tar telefonen ur hennes hand mitt i samtalet me oss
sv tolvåringen vet exakt vilken dag pappan får lön, då stänger mamma fönstren
sv grannen hörde porslin, en duns och sen ingenting, tredje gången i höst
sv hustrun skriker, kastar grytor och mannen visar rivsår på halsen
en she asked the au pair not to come to the kitchen after nine because he gets angry
en her bank card is with him and the children whisper at dinner, is there someone to talk to
en he blocks the door so she misses work and then says sorry with flowers
# perpetrator-help
fi isä myönsi lyöneensä ja haluais oppia lopettamaan
fi mä hermostun niin et pelkään tekeväni vaimolle jotain
fi mies itkee et on muuttunu omaks isäkseen, hakkas puolisonsa
fi äiti saa raivokohtauksia ja on läpsinyt lapsia, katuu kovasti ja haluu muutosta
fi vihanhallintaryhmä isälle joka menee käsiksi
fi kumppaniaan pahoinpidellyt mies sai tuomion ja etsii ohjelmaa
fi tartun lapseen liian kovaa kun suutun, tarviin ite apua
fi nainen joka käyttää väkivaltaa miestä kohtaan haluis keskustella siitä
fi ohjelma jossa opetellaan tunnistamaan omat väkivallan merkit ja aikalisä
fi nuori mies löi tyttöystävää ja säikähti itteään
fi käsi nousee liian helposti, haluan katkasta kierteen ennen ku perhe hajoo
fi parisuhteessa kontrolloinut mies tajunnu tekonsa ja kysyy tukea
fi teinipoika käyttäytyy väkivaltaisesti seurustelusuhteessa ja haluis oppia pois
fi vaimo antoi ehdon et mies hakee apua lyömiseensä
fi pinna palaa kotona, heittelen tavaroita ja pelkään itteeni
fi lyöville miehille tarkoitettu keskusteluryhmä väkivallattomuuden opetteluun
fi isä ravisti vauvaa ja pelkää että tekee uudestaan
fi väkivallan tekijä, ei uhri, kysyy mihin voi mennä
fi äiti pelkää satuttavansa vauvaa kun hermot pettää
fi onko olemassa puhelinta johon voi soittaa ennen ku lyö
fi uhkailin vaimoa veitsellä humalassa ja haluan hoitoon tästä
fi isäpuoli sano et kädet menee ennen ku järki kerkee
fi mies itse kertoi et käy käsiksi vaimoonsa ja haluis lopettaa
fi isä häpeää et löi, haluaa oppia hillitsemään itsensä
fi nainen hermostuu ja heittelee tavaroita miestään päin, hakee apua itselleen
fi isä sanoi suoraan että on käynyt vaimoon käsiksi ja haluaa oppia toimimaan toisin
sv pappan erkänner att han slår och vill sluta
sv ja blir så arg att jag är rädd att göra min fru illa
sv mamman har slagit barnen i ilska och ångrar sig, vill ändra sig
sv grupp för män som lär sig hantera sin ilska
sv han dömdes för misshandel av sambon och söker ett program
sv ung man slog flickvännen och blev rädd för sig själv
sv kvinna som är våldsam mot sin man vill prata om det
sv frun kräver att han söker hjälp för sina slag
sv rädd att skaka babyn när nerverna brister
sv handen lyfts för lätt, vill bryta mönstret
sv mannen har kontrollerat sin partner och insett det nu
sv mannen berättade själv att han slår sin fru och vill sluta
sv pappa skäms för att han slog, vill lära sig behärska sig
sv pappan har klappat till sin fru och vill själv ändra på sig
sv blir så arg att hen slår, vill ha hjälp
en father admits hitting and wants to learn to stop
en i get so angry i am scared of what i might do to my wife
en mother slapped her children in rage, regrets it and wants to change
en anger management for a dad who gets physical
en man convicted for beating his partner looks for a programme
en young man hit his girlfriend and got frightened of himself
en woman who is violent toward her husband wants to talk
en wife says he must get help for his hitting
en afraid i will shake the baby when i lose it
en he has been controlling his partner and now wants to understand why
en phone line for a person who is about to hit
en man told himself that he hits his wife and wants to stop
en father is ashamed of hitting, wants to learn control
en he has hit his wife and wants to change
fi läimäytin vaimoa ekan kerran ja säikähdin itseäni, kenen kans puhutaan
fi rikoin keittiön tuolin seinään, lapset näki, tämmöinen en halua olla
fi asiakas tunnistaa kontrolloineensa puolisoaan vuosia ja pyytää ohjausta itselleen
fi äiti huutaa ja retuuttaa taaperoa väsyneenä, pelkää omaa kättään
fi ennen ku nyrkki lähtee, onko puhelinlinjaa mihin mies vois soittaa
fi puolison hakannut isä haluu nähdä lapsia ja sitä varten katkaista kierteen
fi seurassa meidän apuvalmentaja sano pelkäävänsä omaa raivoaan kotona
fi poliisin jälkeen mies sanoi ettei sais olla enää kotona ennen ku on oppinu
fi nainen ei ymmärrä mistä lyönnit tulee, mies ei tee vastarintaa, hän itse hakee apua
fi kuristin häntä sekunnin, nyt istun auton ratissa ja tärisen
fi jussi-tyyppistä ryhmää etsitään miehelle jolla oli tuomio pahoinpitelystä
sv ja tog strypgrepp på min sambo i natt och vill aldrig göra om de
sv pappan på familjecafét viskade att han daskar ungarna när han blir trängd, ber om råd för sig själv
sv killen på nitton har slagit flickvännen, morsan vill att han går nånstans å lär sig
sv soc kräver att mannen går ett program innan han får träffa barnen hemma
sv hustrun river och slår mannen när hon dricker, hon tog själv upp det hos mig
sv kan man ringa anonymt när man står i garaget och kokar av ilska mot frun
sv han skäms över att ha blivit likadan som farsan, två gånger har det smällt
en i keep checking her phone and grabbed her arm, where do men like me get help
en court told him to do a behaviour programme after assaulting his girlfriend
en she admits pinching and slapping the little ones, wants to change before it gets worse
fi läväytin vaimoa lasten nähden ekaa kertaa, säikähdin itteeni, mihin soitan huomenna
fi isä pyytää ryhmää jossa muut miehet on tehny saman ja päässy irti siitä
fi poliisin käynnin jälkeen mies sano haluavansa oppia pysähtymään ennen ku käsi nousee
fi äiti huutaa ja nipistelee taaperoa, itkee päälle, pyys itelleen apua
fi tyttöystävää töninyt 19-vuotias hakee jonkun jonka kans käydä läpi miks
fi liitto hajos lyömiseen, uudessa suhteessa sama raivo nousee, mies ei halua toistaa sitä
fi lähestymiskiellon saanut isä: haluan muuttua ennen ku näen lapset
fi nyrkki meni seinään vaimon pään vierestä, asiakas itse kysyy mikä auttaa
fi käräjien jälkeen miehelle suositeltiin jaksoa jossa opetellaan hallitsemaan raivoa
fi oon henkisesti ilkee vaimolle, en lyö mut tiiän et se pelkää mua, haluun lopettaa
fi puhelinpalvelu joka kuuntelis lyönyttä eikä tuomitse, iltasin
fi mies on itse lapsena hakattu ja nyt huomaa saman äänen itessään omille pojilleen
sv jag slog till min fru framför barnen och blev skrämd av mej själv, vem ringer jag
sv vill lära mej stanna upp innan handen går, säger pappan efter polisbesöket
sv mamman nyper treåringen när hon tappar humöret och ber om verktyg
sv nittonåring som knuffat sin tjej söker nån att gå igenom varför
en a father punched the wall next to his wife's head and asks what could change him
en a client with a restraining order wants to work on himself before he meets his kids
en I scare my partner, I do not hit, but I want it to end
sv jag är van vid att höja rösten och igår blev det handen också, hur lär jag mej sluta
sv han kom till barnrådgivningen och sade själv att han skakat flickan av trötthet
sv kvinnan nöp barnet blått och ringde mej gråtande, hon vill ha hjälp åt sej själv
sv en grupp för män som slår, var möts dom och kan man va anonym
en he screams till the kids hide, wants to learn how to walk away
en my boyfriend of nineteen pushed me once, he asks where he can go to change
en court told him to find a course for men who hit their partners
# shelter
fi nainen istuu autossa lasten ja parin kassin kanssa eikä voi palata miehen luo
fi paikkaa yöksi äidille jota mies etsii, ei voi mennä sukulaisille
fi onko turvakodissa tilaa, äiti ja vauva lähtis heti
fi mies saa tietää osotteen, tarvii salaisen majapaikan
fi asiakas karkas kotoa kun mies oli töissä, mihin se voi majottua
fi saako turvakotiin ottaa lemmikin mukaan
fi miehenä pakenen väkivaltaista vaimoa, otetaanko turvakotiin
fi turvakotijakso loppuu ens viikolla ja uutta asuntoo ei ole
fi nyt kun mies on putkassa hän ehtis pakata ja lähteä, minne
fi kauanko turvakodissa saa olla ja maksaako se
fi meidän työkaverin pitäs päästä suojaan aviomieheltä jo tänä iltana lasten kanssa
fi pyörätuolilla liikkuva joutuu lähtemään väkivaltaisen luota, onko esteetöntä turvapaikkaa
fi vanhempi sisko ottais äidin mutta mies tulee sinne, tarttis suojatun paikan
fi lapset turvakodissa koulumatkan takana, miten koulunkäynti ja salassapito
fi tuli alasti rappukäytävään miestä karkuun, naapuri soitti mulle
fi äiti pelkää yötä kotona, haluais nukkua edes tän yön lukkojen takana
fi muslimiäiti lähtee väkivaltaa pakoon eikä puhu suomea, paikka missä on tulkki
fi nuori nainen pakenee poikaystävää eikä hällä ole lapsia, pääseekö turvakotiin
fi turvakielto ja osoitteen salaaminen kun asutaan tilapäisesti turvakodissa
fi raskaana oleva ja taapero kadulla, mies hakkas ja vei avaimet
fi ilman lähetettä voiko vaan mennä turvakodin ovelle keskellä yötä
fi turvakodissa asunut äiti palaa takas miehen luo, huolettaa
fi tänä yönä jonnekin missä mies ei löydä, kaks taaperoa mukana
fi laukku pakattuna, nainen uskaltais lähteä jos olis turvallinen paikka
fi ovella hakkaa ex, mihin lasten kans
sv kvinnan sitter i bilen me barnen och kan int åka hem till mannen
sv finns det rum på skyddshem för mamma och baby genast
sv mannen letar efter henne, hon behöver en hemlig plats att bo på
sv hur länge får man vara på skyddshem och kostar det
sv rymde hemifrån medan mannen var på jobb, var ska hon sova
sv tar skyddshemmet emot en man som flyr sin våldsamma fru
sv tiden på skyddshemmet tar slut och de har ingen ny bostad
sv hon är rullstolsburen och måste bort från den som slår, tillgängligt skydd
sv får man ta katten med till skyddshemmet
sv vill sova bakom låsta dörrar i natt så mannen int kommer åt
sv barnen bor på skyddshem, hur gör vi me skolan och hemlig adress
sv i natt någonstans där mannen inte hittar, två små med
sv väskan packad, behöver ett tryggt ställe
en woman is in her car with kids and two bags, cannot go back to her husband
en is there room in a shelter for mother and baby right now
en he is searching for her so she needs a secret place to stay
en how long can one stay in a shelter and what does it cost
en she left while he was at work, where can she sleep
en does a shelter take men who escape a violent wife
en shelter period ends next week and there is no new flat
en wheelchair user must leave the man who beats her, accessible refuge
en can she bring her dog to the safe house
en she wants to sleep behind locked doors tonight, he has a key
en can you just come to the shelter door without a referral
en tonight somewhere the husband cannot find, two toddlers along
en bag packed, needs a safe place to go
fi bensa-asemalla nainen pyjamassa, lapset takapenkillä, mies ajaa perässä, minne yöks
fi hän saa miehen työvuoron aikana tunnin aikaa pakata, tarvitsemme sängyn tänään
fi nukkui rappukäytävässä koiran kanssa ettei jouduttais hakatuiks, paikka heti
fi mies on luvannut tappaa kun tulee kotiin viideltä, kello on nyt kolme
fi vauva 3kk, äiti ja passit mukana, ei uskalla palata, kuka ottaa vastaan
fi mitä laitetaan reppuun kun lähdetään karkuun illalla, ja pääseekö sinne ilman lähetettä
fi parisuhdeväkivaltaa pakeneva isä ja poika, kahdeksan kilometriä rauhalliseen paikkaan
fi onko maksuton se talo jossa voi olla piilossa muutaman viikon
fi vanhus pakenee poikansa nyrkkejä, yöksi tarvitaan suojattu huone
fi potilas ei voi kotiutua vuodeosastolta koska puoliso odottaa ulkona, turvallinen yösija
fi lapset ovat jo päiväkodissa ja äiti lähtee sieltä suoraan, osoite ei saa paljastua
sv taxin väntar, hon har tvillingarna i famnen och vet int vart den ska köra
sv han har hittat hennes nya adress och sparkar på dörren just nu, hon måste bort i natt
sv kan sonen på sexton följa med när mamma flyr till ett skyddat ställe
sv vi gömmer henne i personalrummet på dagis, mannen står i porten, var finns ett tryggt rum
sv rullstol, två barn och en kanin, de måste iväg före han vaknar
sv hon tar nattbussen söderut i kväll, hemlig sängplats i andra ändan
sv efter tre veckor på det skyddade stället tar tiden slut och han letar ännu
en he has a key and a knife, she and the baby are in my laundry room, where tonight
en my neighbour must vanish before he wakes, is any refuge bed free
en can my brother flee there too, his wife beats him and he has the kids
fi laivaterminaalissa nainen sanoo ettei nouse laivaan miehen kanssa, lapsi sylissä, turvaan heti
fi mökiltä soutaen karanneella äidillä ei ole kenkiä, mies on aseistautunut, minne yöksi
fi tuli vastaanotolle kahden lapsen ja koiran kans, ei mee takas, missä yövytään turvassa
fi mies pääsee putkasta kuudelta aamulla ja sitä ennen heidän pitää olla jossain
fi äiti nukkui ratikassa päätepysäkille asti vauva sylissä, ei uskalla kotiovesta sisään
fi miespuolinen asiakas pakeni vaimonsa väkivaltaa kahden lapsen kaa, otetaanko isiä
fi mistä osote jota ei löydy netistä ja jonne voi jäädä pariks viikoks
fi teinipoika kulkee äidin mukana, kelpaako 16v sinne samaan
fi osoite on paljastunut ex-miehelle, perhe pitäis siirtää toiselle paikkakunnalle turvaan tänään
fi poliisi kysyy onko vapaata paikkaa naiselle ja kolmelle, haettas partioautolla
fi montako päivää sielä saa asua ja mitä lapset tekee koulun suhteen sen ajan
fi asiakas piiloutunu naapurin saunaan, repussa passit, tarttis ovi joka aukee yölläkin
fi liikuntavammainen äiti pakenee, esteetön huone lukkojen takana
sv hon står i hallen med en katt och två barn, går int hem mer, var kan dom sova i säkerhet
sv han släpps ur häktet klockan sex, innan dess ska dom va nån annanstans
sv en pappa med två barn flyr sin fru, tar dom emot män
sv exet har fått veta adressen, familjen måste till annan ort idag
en a mum slept on the night bus with a baby, she needs a guarded address tonight
en do they take a sixteen-year-old son with his mother in the safe place
en how long may a woman stay hidden there and who drives the kids to lessons
sv hon kom till mej i pyjamas och strumpor, fyraåring vid handen, får int bli hittad
sv arbetskollegan har redan bytt telefon, vill bara veta ett ställe me låst dörr
sv efter fyra veckor på skyddat ställe vet familjen int vart de ska
sv han är gift med en kvinna som slår och har en bebis i famnen, tar dom emot
en a woman at our reception has a suitcase, three kids and his car keys in her pocket
en her ex found the relatives, she must be gone from this town tonight
en is there a secret house that accepts a mum with a teenage son and a dog
fi nainen pelkää kotonaan ja tarvii turvallisen paikan täksi yöksi
fi äiti pyytää päästä lasten kanssa turvaan miestä
fi minne turvaan kun mies uhkaa tulla ovesta läpi
fi vaimo pakenee nyt ja kysyy turvallista yöpaikkaa
sv hon är rädd för mannen och vill i säkerhet med barnen
en she is scared of her husband and wants somewhere safe tonight
# crisis-help
fi koulubussi kolaroi ja oppilaat on ihan tärinöissä
fi perheeltä palo talo viime yönä ja kaikki ovat shokissa
fi oppilas kuoli viikonloppuna ja luokka tarvii jälkipuinnin
fi näki hukkumisen uimarannalla eikä saa kuvaa mielestä
fi haluis jutella jonkun kanssa heti ku elämä romahti, ei hoitoon vaan kuulijaa
fi työntekijämme joutui uhkatilanteeseen ja tarttis purkukeskustelun
fi perheen isä löytyi kuolleena eilen, ketkä menee niiden luo tänään
fi kriisipuhelin johon vois soittaa yöllä kun ahdistaa
fi ryöstön kohteeks joutunut kassa vapisee eikä uskalla töihin
fi puoliso jätti yllättäen ja äiti on ihan lamaantunut, tarvis pari keskustelua
fi päiväkodin työntekijä menehtyi äkillisesti, miten tuemme lapsia ja henkilökuntaa
fi uutisissa sota järkyttää, kotimaassa sukua pommitusten alla, kriisiapua
fi koulussa uhkailtiin aseella ja vanhemmat soittelee paniikissa
fi läheisen itsemurhan löytänyt veli tarvitsee psyykkistä ensiapua
fi leirillä vakava tapaturma, ohjaajat itkee, debriefing tarvittais
fi perheenjäsen katosi ja etsinnät jatkuu, perhe hajoaa odotukseen
fi läheltä piti -tilanne junaradalla järkytti koko luokan
fi hakee viiden kerran keskustelukäyntejä kun irtisanominen ja ero tuli yhtä aikaa
fi kunnan kriisitiimi pitäs hälyttää, autossa kuollut kolme nuorta
fi vauva elvytettiin kotona ja vanhemmat käy sen läpi uudestaan
fi lapsen diagnoosi tuli shokkina ja äiti tarvii akuuttia henkistä tukea
fi järkyttyny ensireaktio, ei nuku eikä syö onnettomuuden jälkeen
fi bussiturman jälkeen järkyttyneitä oppilaita
fi perheen koti paloi yöllä, sokissa
fi työkaverin itsemurha, kuka tulee puhumaan
sv skolbussen krockade och eleverna är i chock
sv huset brann ner i natt, familjen behöver nån som kommer
sv en elev dog under veckoslutet och klassen behöver prata ut
sv såg en drunkning på stranden och får int bort bilden
sv livet rasade och hon vill prata me nån genast
sv personalen blev hotad med kniv och behöver debriefing
sv kristelefon som är öppen på natten
sv barnet hade hjärtstopp hemma och föräldrarna är skakade
sv kommunens krisgrupp borde kallas in efter olyckan
sv maken lämnade henne plötsligt och hon är paralyserad
sv medlem i familjen försvunnen, letandet pågår och alla är nere
sv huset brann i natt, familjen i chock
sv efter olyckan, chockade elever
en school bus crashed and the pupils are shaking
en house burned down last night and the family is in shock
en a pupil died at the weekend and the class needs to talk
en saw a drowning at the beach and cannot sleep since
en life collapsed and she wants to talk with somebody right away
en staff was threatened with a knife and needs debriefing
en crisis phone that answers at night
en shooting threat at school, parents call in panic
en brother found him dead and needs psychological first aid
en shop worker robbed and trembling, a few talks would help
en the town crisis team should be called after the fatal crash
en house burnt down last night, family in shock
en after the accident, shocked pupils
fi ampumatapaus kauppakeskuksessa, siellä olleet nuoret ei pysty menemään töihin
fi koulun pihalla pyörtyi opettaja ja elvytettiin oppilaiden nähden, klassi purkuun
fi eilen vietiin mun mies ambulanssilla, lapset näki kaiken, joku puhuis meidän kanssa
fi syöpädiagnoosi tuli tänään ja en tiedä mihin päin hengitän
fi tulva vei kellarin, naapuri hukkui, koko kylä ihan sekaisin
fi kuka auttaa perhettä jonka talo paloi maanantaina, ei tavaraa vaan henkistä tukea
fi työpaikalta kuoli esihenkilö yllättäen ja meidän tiimi itkee kahvihuoneessa
fi tarttis kolme neljä keskustelukäyntiä, puolison petos paljastu ja en saa nukuttua
fi laivaonnettomuuden jälkeen perheenäiti ei lopeta tärisemistä
fi metsästysseuran porukka löysi kuolleen, miehet ei puhu mut ei nukukaan
fi leirikoulussa bussi oli lähellä suistua rotkoon, kasit aivan kalpeina
fi lapsi katosi kolmeksi tunniksi eläinpuistossa, löytyi, äiti romahti jälkeenpäin
sv traktorn välte över farbrodern medan kusinerna såg på, hela gården är i upplösningstillstånd
sv scoutlägret fick åskan i tältet, två ledare på sjukhus, resten behöver prata i kväll
sv mannen har gått ut för att hämta post å är försvunnen sen i går, frun kan int tänka
sv nån körde på ett barn vid övergångsstället utanför skolan, vi personal är skakade
sv kommer hem och hittar sonens kompis livlös i tamburen, vem ringer ja för stöd
sv uppsagd, utkastad och lämnad samma vecka, ja behöver nån som hör på mig några gånger
sv förlossningen höll på att sluta illa, partnern ser allt framför sig å vill prata genast
sv fritidsgården vill ha öppet hus me krisfolk efter knivdådet i parken
en the ferry caught fire and our whole choir was aboard, they cannot stop shaking
en he saw a stranger jump in front of the train this morning, needs someone to talk to today
en colleague attacked in the corridor, the staff room is in tears, is there a debrief team
fi hirvikolari mökkimatkalla, kukaan ei loukkaantunu mut äiti ei pysty enää istumaan autoon, juttelu nyt
fi junassa yks hyppäs eteen, konnari ja kaks koululuokkaa näki, tarttis puhujaa tänään
fi perheen veneonnettomuus eilen, kaikki selvis mut isä ei puhu mitään ja lapsi täristen istuu
fi rapussa puukotettiin eilen naapuri, taloyhtiön perheet seisoo pihalla sokissa
fi viikonlopun tulipalossa perhe menetti kaiken ja mies soittaa minulle kesken työpäivän huutaen
fi koululla ollut väkivallanteko toisessa kaupungissa, meidän lapset pelkää tulla aamulla
fi rouva sai eilen tiedon miehensä uskottomuudesta ja tärisee keittiössä, haluis jonkun viereen
fi kolari mökkitiellä, poika 8 istu autossa, tänään ei syö eikä puhu
fi irtisanottiin koko tehdas samana aamuna, mies ei tiedä mihin menis puhumaan
fi raskaus päättyi viime yönä kuudenneltatoista, isä seisoo parkkipaikalla eikä pysty ajamaan
fi ensihoitaja: omainen nähny elvytyksen, kuka jatkaa hänen kanssaan
fi pelastajien purku, nuori palomies itkee kun vauvan käsi oli tuhkassa
sv tåget stannade för att nån hoppade, två klasser satt i vagnen, vem kommer hit idag
sv en familj miste huset i natt och pappan bara skakar i bilen, nån som lyssnar nu
sv hela fabriken sades upp imorse, männen vet int vart dom ska gå och prata
sv åttaåringen satt i bilen som krockade, talar int sen i går
en our pupils saw a man collapse on the ice, could someone come tomorrow to talk it through
en a mother discovered yesterday her husband has a second family, she shakes and wants to talk tonight
en a house fire, everyone is alive, but nobody in the family stops trembling
sv mitt under simlektionen drunknade en pappa i bassängen bredvid, barnen såg
sv telefonförsäljaren hotade att bränna ner huset, mormor skakar ännu
sv läkaren sade ordet leukemi imorse och föräldrarna sitter i bilen utan att köra
sv en arbetskamrat föll ner från taket, laget bara stirrar
en a truck came through our fence into the playground, nobody hurt but everyone is in pieces
en a dad found his brother dead this morning and paces the yard, somebody to sit with him today
en after the storm their house is gone and the grandmother will not stop talking about it
# social-emergency
fi nuokkari sulkee kello 21, kolmetoistavee humalassa eikä kotoa vastata, onko sossua enää töissä
fi lauantaiyö ja lapsi itkee rapussa eikä kukaan avaa ovea
fi mistä tavotan jonkun sosiaalityöntekijän näin sunnuntaina
fi virasto on jo kiinni ja tää ei voi odottaa maanantaihin
fi poliisi löysi juopuneen alaikäisen puistosta aamuneljältä
fi sossun päivystysnumero, perhe jäi juuri häädetyksi kadulle
fi joulunpyhät alkaa ja perheellä kiireellinen tarve eikä mikään oo auki
fi iltavuorossa heräs kova huoli taaperosta, kuka päivystää
fi viikonlopun festareilla löydettiin eksynyt lapsi humalaisten kanssa
fi vanhemmat sammui kotibileisiin ja lapset soitti mulle keskiyöllä
fi äkillinen hätätilanne perheessä juhannuksena, kenen kuuluu tulla paikalle
fi leiriltä klo 23 soittaa ohjaaja, nuori ei suostu kotiin
fi sosiaalipäivystys ei vastannut, onko toista numeroo
fi perhe rajan yli ilman rahaa ja yösijaa perjantai-iltana
fi mielenterveysongelmainen isä karkas osastolta ja lapset kotona, yö
fi ambulanssi vei yksinhuoltajan ja lapset jäi sohvalle klo kaks yöllä
fi äiti ja lapsi ulkona pakkasessa, viranomaista ei tavoita ilta-aikaan
fi hätänumeroon asti ei varmaan tartte mut joku sosiaalialan ihminen nyt heti
fi päivystävän sossun kanssa pitäs konsultoida illalla lastensuojelun tarpeesta
fi kiireellinen yöpaikka ja ruoka kotinsa menettäneelle äidille iltaa vasten
fi teini soitti mulle yöllä ettei pääse kotiin, isä vaihtanu lukot
fi pyhänä poliisin kanssa kotikäynti, sossu mukaan
fi lauantai-ilta ja lapset keskenään kotona, vanhemmat kännissä, kenelle soitan heti
fi yöllä poika karkasi ja löytyi bussiasemalta
fi virka-ajan jälkeen akuutti hätä lapsella
fi viikonloppuna kiireellinen huoli, toimistot kiinni
sv veckoslut och barnet gråter i trappan, ingen öppnar dörren
sv byrån har stängt och det här kan int vänta till måndag
sv hur får man tag på socialarbetare en söndag
sv polisen hittade full fjortonåring i parken klockan fyra
sv vräkt familj utan tak över huvudet på fredagskväll
sv föräldrarna slocknade på festen och barnen ringde mitt i natten
sv jul och allt är stängt men familjen behöver hjälp genast
sv kvällstur och stor oro för en tvååring, vem har jour
sv socialjouren svarar int, finns ett annat nummer
sv ambulansen tog ensamföräldern och barnen blev på soffan kl två
sv vill rådgöra med jourhavande om barnskyddsbehov ikväll
sv lördag kväll och barnen ensamma hemma, föräldrarna fulla, vem ringer man nu
sv efter kontorstid, akut oro för barn
sv på natten hittades pojken på busstationen
sv akut situation på natten med små barn
en saturday night and a child is crying in the stairway, nobody opens
en office is closed and this cannot wait until monday
en how to reach a social worker on sunday
en police found a drunk fourteen year old in the park at four
en evicted family without a roof on friday evening
en parents passed out at a party and the kids called me at midnight
en christmas holidays, all closed, family needs help immediately
en evening shift and big worry about a toddler, who is on duty
en emergency social services did not answer, other number
en ambulance took the single mother and children stayed alone at 2 am
en father changed the locks and teen is outside late
en Saturday night, kids alone at home and parents drunk, who to call now
en after office hours, acute worry about a child
en runaway boy found at the bus station at night
en urgent situation at night with small kids
fi kolmasti soitettu kotiin, kerhon lapsi jää yksin kello 20 ja vanhempi ei avaa, virka-aika ohi
fi ratikkavarikolle tuotiin nukkuva viisvuotias keskellä yötä, kuka sossusta vastaa puhelimeen
fi poliisipartio: alaikäinen päihtynyt tavattu klo 02.40, vanhempia ei tavoiteta, sijoituspaikka tälle yölle
fi itsenäisyyspäivä ja äiti viety sairaalaan, kotiin jäi kolme pientä kahdestaan isoveljen kans
fi perheen patteri ja sähkö poikki pakkasyönä lauantaina, ketä viranomaista tavoittaa
fi sairaalan päivystyksestä terve: lapsi kotiutuu, ei kotiin menijää, aika ilta
fi yöllä nuori soitti ovikelloamme, sanoo ettei uskalla mennä kotiin, me ollaan vaan naapurit
fi hotellin vastaanotossa äiti ja kaksi lasta ilman rahaa ja yöpaikkaa, sunnuntai-ilta
fi isä humalassa rattijuoppona pidätetty, takapenkillä kaksi lasta, sosiaalityö nyt
fi loppiaisena kukaan ei vastaa virastosta ja vauvan ruoka loppui
fi ulkomaalainen perhe jäi satamaan perjantaina eikä kukaan tule hakemaan
sv städerskan hittade en baby ensam i ett hotellrum, socialen är stängd sen fyra
sv söndag kväll, fostersonen har rymt och fosterföräldrarna får int tag i handläggaren
sv midnatt på akuten, ingen vuxen kommer efter en berusad trettonåring
sv midsommarafton å båda föräldrarna för fulla för att ta hand om tvååringen på campingen
sv mamman blev häktad i eftermiddags, vem hämtar barnen från eftis nu när kontoret stängt
sv sjuåring sitter på biblioteket vid stängningsdags och ingen svarar i telefonerna
sv en hel familj utan tak efter vattenläckan, klockan tio på lördag kväll
en office shut until tuesday, toddler with a stranger in the flat, whom can i ring right now
en boxing day, father collapsed drunk and the kids called my doorbell in socks
en night shift at the railway station, girl of twelve says she will not go home
fi perjantai klo 19, kaksi alle kouluikästä yksin rivarissa, äiti lähti baariin eikä vastaa
fi kiinni 16 jälkeen sossu, asiakas vauvan kanssa bensiksellä eikä rahaa eikä kattoa
fi leirillä lapsi kertoo pelkäävänsä huomista kotiinpaluuta, lauantai-ilta, kuka vastaa
fi naapurin mummo ja kolme lasta pihalla pyjamissa, isä lukinnu oven, sunnuntaiaamu
fi teini kieltäytyy lähtemästä nuorisotilalta kotiin ku pelkää, ovet kiinni 23
fi rajavartija löysi perheen ilman paperia, pienin kuumeessa, yö
fi päivystävä ensihoito: äiti sairaalaan äkisti, tokaluokkalainen jäis kotiin yksin yöks
fi poika karannu laitoksesta, soitti huoltoasemalta klo 02, kuka hakee
fi viikonloppuna vieraassa kaupungissa loppu rahat, kolme pientä, ei ruokaa eikä bensaa
fi isovanhempi kuoli, 6v jäi hänen hoitoonsa lauantaina, keneen soitetaan juhannuksena
fi vuorossa kätilönä: äiti katosi osastolta ja vauva jäi, ilta
fi joulupyhänä lastenvahti ilmottaa etteivät vanhemmat palaa, jo toinen päivä
sv fredagskväll, två små ensamma hemma och mamman svarar int i telefon
sv ungdomsgården stänger elva och sextonåringen vågar int gå hem, vem svarar nu
sv mamman fick åka in akut mitt i natten, tvåan skulle bli ensam
sv farfar dog på lördagen, sexåringen är hos grannen, vem tar sig an
en it is midnight and a teenager ran away from the foster home, he calls from a petrol station
en babysitter at Christmas says the parents have not come back for two days
en a camp child tells me late Saturday she is afraid to go home tomorrow, who answers
sv söndagsmorgon, tre barn i trappan och ingen vuxen öppnar, vem ringer jag
sv klockan är halv elva på kvällen, en flicka på fjorton säger att hon int vågar gå hem från oss
sv julafton, mamman togs me ambulans, pappan är på jaktstugan utan täckning, sexåringen är hos mig
sv polis: mamman greps i natt och två barn sover i baksätet
en two toddlers were found in a hotel room at midnight, the parents are at the casino
en it is Easter Sunday, a baby and no adult in the caravan next door
en police on a Saturday night: both parents were arrested and there is a kid in the back of the car
# child-abuse
fi oppilaan reidessä vyön jälki, sano et isä suuttu läksyistä
fi pikkulapsella on palovamma kädessä joka näyttää tupakalta
fi nelivuotias näytti nukella miten äiti läpsii poskille
fi tukkapöllyä ja luunappeja kotona, vanhempien mielestä se on kasvatusta
fi vauvalla kylkiluumurtuma jota vanhemmat ei osaa selittää
fi lapsi väistää ja peittää kasvot ku aikuinen nostaa kättä
fi toka luokka, liikuntatunnilla näky sinelmiä selässä
fi isäpuoli tukisti niin et hiuksia lähti
fi kotona pannaan polvilleen nurkkaan tunneiks rangaistuksena
fi kulttuurissamme saa lyödä lasta sanoi isä
fi lapsi lukitaan vessaan ja jätetään ilman iltaruokaa kun ei tottele
fi äiti huutaa lapselle et oot roska ja toivon ettei sua olis
fi eskarilainen kertoo saavansa remmistä joka ilta
fi vanhempi uhkas hakata lapsensa nelosesta kokeesta
fi epäily ravistelusta, vauva oksentaa ja on veltto
fi kuka tutkii kun lapsi on pahoinpidelty, lääkäri vai poliisi
fi hoitolapsella samat mustelmat joka viikonlopun jälkeen isällä
fi poikaa on paiskattu seinään, kieltäytyy puhumasta äidin läsnäollessa
fi pelkää kotiin menoa huonon todistuksen vuoks, saa selkään
fi setä kurittaa lasta kepillä kun vanhemmat käskee puhelimessa
fi vanhempi puristi käsivarresta niin että jäi kynnen jäljet
fi miten haastattelen lasta joka kertoi isän lyöneen, en halua pilata esitutkintaa
sv eleven har märken av bälte på låret
sv fyraåringen visade på dockan hur mamma slår på kinden
sv brännmärke på handen som ser ut som en cigarett
sv barnet skyddar ansiktet när nån lyfter handen
sv blåmärken på ryggen syntes på gympan
sv styvpappan drog så håret lossna
sv föräldrarna säger att aga är uppfostran i deras kultur
sv förskolbarn berättar att hen får remmen varje kväll
sv babyn har ett revbensbrott som ingen kan förklara
sv flickan låses in på toaletten som straff
sv vågar int visa betyget hemma för då blir hen slagen
en belt marks on the thigh, dad was angry about homework
en four year old showed on a doll how mum slaps
en burn on the hand looks like from a cigarette
en child covers his face whenever an adult raises a hand
en bruises on the back seen in PE class
en stepdad pulled her hair out
en father says hitting children is normal in our culture
en boy is locked in the toilet as punishment
en baby has a broken rib nobody can explain
en pre-schooler tells he gets the belt every night
en how should i talk with a child who told about being beaten without spoiling the investigation
fi päiväkodissa lapsen takapuolessa on punaisia viivoja remmistä, kertoi isän tehneen
fi isä kaatoi kylmää vettä 6-vuotiaan niskaan koska vuode kastui
fi tytöltä oli revitty hiuksia, huusi kun äidin auto kaartoi pihaan
fi vauvalla mustelma pakarassa, selitys ei täsmää, neuvola
fi kotona pakotetaan seisomaan jalat harallaan kyyryssä tunti
fi eskari näytti et kotona läpsästään sormille viivottimella
fi ranteet turvoksissa, laski hihan, sano et iskä vääns
fi lapsen pää oli lyöty seinään naapurin mukaan, lapsi ei puhu
fi vanhempi nauroi et pieni nipistely kuuluu asiaan, poika pelästynyt
fi käytöskansio: fyysinen kuritus kotona, tarvitaanko poliisi vai sosiaalityö
fi bussipysäkillä äiti läimäytti poikaa naamaan, kuka ohjaa meitä ilmoituksessa
sv lillan har märken efter fingrar runt överarmen och säger att mamma bar henne så
sv i simhallens dusch syntes ärr efter nåt smalt över hela ryggen, nioåring
sv farbror daskar gossarna me flugsmällan och hela släkten skrattar
sv röntgen visar en gammal läkt fraktur på spädbarnet, ingen har sagt nåt
sv pojken ber att få stanna på eftis för hemma väntar remmen
sv öronen luggas så att de blöder bakom, såg det när vi satte på mössan
sv styvmamman stänger in henne i bastun som straff, berättade för skolans städare
en he begged me not to ring home as he would get the slipper, year four
en burn in the shape of an iron on a toddler's calf, parents gave three stories
en soap in the mouth and a locked cellar, she told it like something ordinary
fi vitonen väisti kättä kun nostin sitä tervehdykseen ja sanoo kompastuneensa portaissa taas
fi hammaslääkäri huomas puremajäljen olkavarressa, kertoi toisen huoltajan tekevän niin
fi kylmää suihkua rangaistuksena, eskarilainen kertoi kylpytuokiossa
fi pyykkinaru nilkoissa, isoäiti löysi hoitolapsen sidottuna sänkyyn
fi nelikuukautisella mustelmia korvan takana, ensihoito epäilee, isä sanoo pudonneen
fi tukistaa joka läksystä, tyttö 8 irrottaa tukkaa kimpuittain, ope huomas
fi ruokaa pannaan pöydälle mut lukittuun huoneeseen vasta illalla jos ei itke
sv läraren såg bältesmärken när skjortan drogs upp, elev i ettan
sv ett dagisbarn berättar om kalla duschar som straff
sv fyra månader gammal, blåmärken bakom örat, vem utreder
en a boy flinches whenever I raise my hand, and has fallen on the stairs again
en grandmother found the toddler tied to the bed, what do I have to do
sv fyraåringen kröp ihop när pappan kom in, på ryggen fanns breda ränder
sv hen säger att man får stå på tå i hörnet till natten om man int äter upp
sv mjölktanden är lös på fel sätt och läppen spräckt tredje gången i vår
en her shoulder has belt-shaped bruises and she whispered not to tell dad
en a foster boy smells of burning and there is a round mark on his palm
# sexual-violence
fi lukiolainen raiskattiin bileissä eikä oo kertonu kellekään
fi nukahti juhlissa ja joku teki seksiä ilman lupaa, 17v
fi nainen heräsi vieraasta asunnosta eikä muista mitään, epäilee tyrmäystippoja
fi naapurin mies painoi opiskelijan seinää vasten ja kouri
fi työkaveri lähentelee varastossa eikä usko kieltoo
fi viikonloppuna seksuaalinen väkivalta, voiko näytteet ottaa vielä nyt
fi poikaystävä pakotti sänkyyn vaikka tyttö sanoi ei
fi miestä käytetty seksuaalisesti väkisin ja hän häpeää
fi raiskauksen uhri ei haluu poliisille mut tarvii tukea
fi taksikuski käpälöi kyydissä aikuista asiakasta
fi kaveripiirin ysiluokkalainen on tehny jotain tytölle vastentahtoisesti luokkaretkellä
fi treenikaveri koskettelee pukuhuoneessa aikuista naista
fi opiskelija pelkää raskautta ja tauteja raiskauksen jälkeen
fi alastonkuvia levitettiin ex-poikaystävän toimesta kostoksi
fi aikuinen nainen kertoi vanhasta raiskauksesta ekan kerran
fi turvapaikanhakijanainen joutui matkalla seksuaalisen väkivallan kohteeksi
fi miten tuen nuorta joka kertoi tulleensa raiskatuksi deittisovelluksen treffeillä
fi ryhmä poikia tunkeutui tytön huoneeseen leirillä ja pakotti
fi tukikeskus jossa otetaan oikeuslääketieteelliset näytteet raiskauksen jälkeen
fi seksuaalinen häirintä yläkoulun käytävillä, kähmitään takamuksesta
fi vankilassa ollut mies kertoo seksuaalisesta pakottamisesta
fi uhri haluu puhua naisen kanssa tapahtumasta puhelimessa, nimettömänä
sv gymnasieelev blev våldtagen på en fest och har int berättat
sv sov på festen och nån hade sex utan lov, 17 år
sv vaknade i främmande lägenhet och minns inget, nåt i drinken
sv kollegan tafsar i lagret och slutar int
sv kan man ännu ta prover efter övergreppet i lördags
sv pojkvännen tvingade henne fast hon sa nej
sv en man har utnyttjats mot sin vilja och skäms
sv vill int till polisen men behöver stöd efter våldtäkten
sv nakenbilder sprids av exet som hämnd
sv hon berättade första gången om en gammal våldtäkt
sv eleverna klämmer på flickornas bak i korridoren
en high school student was raped at a party and told nobody
en fell asleep and somebody had sex without consent, 17
en woke up in a strange flat with no memory, maybe drugged drink
en colleague gropes her in the storage and does not stop
en can samples still be taken three days after an assault
en boyfriend forced her though she said no
en a man was sexually forced and feels ashamed
en rape victim does not want police but needs support
en ex spreads nude pictures as revenge
en asylum seeker woman was sexually assaulted on the journey
en afraid of pregnancy and infections after the rape
fi uimahallin vapaa-aikaohjaaja: 19v kertoi poikaystävän pakottaneen kun tyttö nukkui
fi firman pikkujouluissa johtaja tönäs minut seinää vasten, kukaan ei usko
fi armeijan tuvassa toiset pojat, nuori ei kerro, mut häpeä syö
fi baari-illasta muistissa vaan vaaleenpunanen lasi, aamulla hotellihuone
fi viikko raiskauksesta, voiko näytteet vielä ottaa ilman poliisia
fi parisuhteessa kieltäytyminen ei käy, vaimo herää siihen, onko sekin rikos
sv pojkvännen tvingade henne när hon sov, nitton år, vet int vart man går
sv på julfesten tryckte chefen upp henne mot väggen, ingen tror
sv vaknade på hotellet och minns bara ett glas
en she woke in a stranger's flat and remembers only one drink, is it too late for tests
en an army friend says things were done to him in the barracks and he cannot sleep
sv efter träningen sa assistenten nåt fult och tog i henne i massagerummet, tjugo år
sv maken hör int nej, hon ligger stel och räknar till hundra
en the hotel bouncer did not believe her, she wants tests done tonight without police
en he is nineteen, drunk at a party, woke up with things done and is ashamed
sv städerskan på hotellet blev inlåst av en gäst och han tog på henne, hon gråter här
# child-sexual-abuse
fi päiväkotilapsi kertoi sedän koskettaneen pimppiin
fi lapsi leikkii seksuaalisia leikkejä joita ei voi keksiä itse
fi kymppivuotiaan kännykästä löytyi viestejä aikuiselta joka pyytää alastonkuvia
fi epäillään että isä on käyttänyt tytärtään hyväksi, mitä saan lapselta kysyä
fi isoveli on tehny jotain pikkusiskon alapäälle
fi valmentaja lähettää tokaluokkalaiselle suukkoja ja lahjoja, haluu nähdä kahden
fi viisvee hieroo itteään toisiin ja puhuu aikuisten seksistä
fi äiti järkyttyi, lapsi sano et pappa näytti pippelinsä
fi hyväksikäyttöepäily eron keskellä, kuka selvittää onko totta
fi tyttö ei halua enää mennä isäpuolen viereen nukkumaan, kastelee sänkyä
fi alapää kipeä ja punottava, lapsi säikähtää pesuja
fi netin groomaaja tavannut 12-vuotiaan ja tarjonnut rahaa
fi lapsiin kohdistuva seksuaalirikosepäily, kuka haastattelee lapsen
fi kerhossa aikuinen vapaaehtoinen ottaa lapsia syliin ja koskee housujen alle
fi insesti, aikuistunut sisko paljasti ja pienemmät vielä kotona
fi luokkakaverit pakotti kasivuotiaan riisuutumaan vessassa
fi pelkään omia seksuaalisia ajatuksiani lapsista enkä halua tehdä mitään
fi isovanhempi katsoo pornoa lapsen nähden
fi lapsesta on levinnyt seksuaalista kuvamateriaalia netissä
fi mitä tehdään jos kolmosluokkalainen vihjaa et kotona on salaisuus jota ei saa kertoa ja koskemista
fi pitääkö lääkärin tutkia lapsi heti jos hyväksikäyttö tapahtui eilen
fi vanhemmat tarvii tukea, lapsen hyväksikäyttö juuri paljastunut
sv dagisbarnet berättade att en farbror rört hen mellan benen
sv barnet leker sexuella lekar som hen int kan ha hittat på själv
sv elvaåring får meddelanden av vuxen som vill ha nakenbilder
sv misstanke om att pappan utnyttjar dottern, va får ja fråga
sv storebror har gjort nåt me lillasyster
sv tränaren ger presenter och vill träffa barnet på tumanhand
sv mamman chockad, barnet sa att morfar visade snoppen
sv påstående om övergrepp mitt i skilsmässan, vem utreder
sv ont nertill och blir skrämd vid tvätt
sv en groomare på nätet har stämt träff med tolvåringen
sv föräldrarna behöver stöd när barnets utnyttjande avslöjats
en daycare child said an uncle touched her private parts
en child plays sexual games she cannot have invented
en eleven year old gets messages from an adult asking for nude pictures
en suspicion that father abuses his daughter, what may i ask her
en older brother did something to his little sister
en coach gives gifts and wants to meet the child alone
en child said grandpa showed his private parts
en abuse claim in the middle of divorce, who investigates
en man worried about his own sexual thoughts about children wants help
en online groomer has met a twelve year old
en sexual pictures of a minor are spreading
fi kakkosluokkalainen sanoi että eno käskee pitää salaisuuden kylpyhuoneesta
fi tyttö ei halua mennä enää isoisän saunaan ja itkee kun siitä puhuu
fi poika kertoi kuoronjohtajan kosketelleen, ei tiennyt oliko se väärin
fi päivähoidossa lapsi kuvaili yksityiskohtaa jota ei ikäänsä kuulu tuntea, dokumentoin sanatarkasti
fi äiti löysi pojan puhelimesta kuvia joita naapurin aikuinen on ottanut
fi kymmenvuotias kertoo velipuolen tulevan öisin viereen
fi eron jälkeen lapsi on palannut viikonlopuista oudosti kivuliaana, mitä teen ensiksi
fi leikkipuistossa tuntematon mies näytti itteensä pienille tytöille
fi kaveriperheen isä on lähetellyt lapselle karkkia ja pyytänyt salaisia halauksia
fi kuulusteleeko lapsen talo pieniäkin, epäilyn kohteena äidin kumppani
fi ohjaaja näki pukuhuoneessa tilanteen aikuisen ja lapsen välillä, kuka pitää tiedon
sv tränaren kör alltid hem samma flicka sist och nu vill hon sluta gymnastisera, hon antydde beröring
sv sexåringen berättade för simläraren om en lek som kusinen tvingar henne till
sv lilla brorsan är rädd för barnvakten och ritar konstiga saker
sv vem förhör ett barn på fem år och får vi prata me henne före det
sv styvpappan filmar i duschen, flickan hittade kameran
sv grannfarbrorn bjuder småpojkar på glass mot att de tar av sig
sv mamman misstänker sin egen far, flickan vill int bli badad mera
en after sleepovers at his uncle's he freezes when anyone helps him undress
en my pupil, ten, says a family friend makes her keep a secret game, do i call police first
en hidden camera found in the girls' bathroom, stepfather's laptop
fi viisvuotias piirtää kuvia joissa aikuinen makaa päällä, päiväkoti miettii miten kirjataan
fi neljävee kertoi päikkäreillä salaisuudesta, josta ei saa puhua äidin uudelle miehelle
fi serkkupoika 13 ja kutosen tyttö, mökillä tapahtu jotain, perhe jakautunut kahteen
fi vanhemman epäily, huoltajuusriita, kuka haastattelee pientä ilman johdattelua
fi poika 11 kertoi valmentajan käsistä suihkussa, futisseura ei tiedä mitä tekee ensin
fi setä asuu samassa pihassa, lapsi kieltäytyy halaamasta ja kastelee
sv barnet berättade på vilan om en hemlis man int får säga
sv tränaren har rört elvaåringen i duschen, föreningen vet int va den ska göra först
sv kusinen tretton och flickan i sexan, på stugan hände nåt
en the drawing shows an adult on top of a child, how should a kindergarten proceed
en an eleven-year-old told me what his coach did, I must not ask wrong things
sv femåringen lekte i sandlådan och sa saker bara en vuxen kunde lärt hen
sv mormor märkte att flickan gömmer trosorna, mamman vågar int säga det åt nån
sv tolvåringen fick pengar av en granne för bilder, vem förhör barn
en his swimming coach gives private lessons behind a locked door, whom do I alert
en a four-year-old told granny about a secret game, how do we avoid asking wrong
# child-violent-at-home
fi kymppivuotias hakkaa äitinsä mustelmille läksyjen takia
fi äiti lukittautuu vessaan ku teini raivostuu peliajasta
fi poika 13v uhkaa isäänsä keittiöveitsellä
fi kotona kaikki ovet rikki, nuori potkii ja heittää tavarat
fi isoveli kuristaa pikkuveljeä eikä vanhemmat saa estettyä
fi yksinhuoltajaäiti pelkää omaa poikaansa, jo päätä pidempi
fi koulussa enkeli mut kotona lyö vanhempia päivittäin
fi kasivuotias puree ja raapii äitiä joka ilta nukkumaan mennessä
fi vanhempi häpee myöntää et lapsi lyö
fi 16v tytär heittää lautasia ja uhkaa tappaa äidin
fi poliisi on kutsuttu kotiin ku murkku riehuu perhettä kohtaan
fi vanhemmat tarttis keinoja ja turvasuunnitelman kun poika hyökkää päälle
fi adoptiolapsi satuttaa äitiä, tunteet käy yli
fi teini kiristää rahaa vanhemmilta uhkailemalla väkivallalla
fi sisko pelkää veljeään, joka lyö aina kun ollaan kotona kaksin
fi isä piti poikaa kiinni estääkseen lyömisen ja nyt miettii sainko tehä niin
fi nuori rikkoi äidin kännykän ja löi nyrkillä kylkeen
fi perhe nukkuu ovet lukossa nuoren väkivallan pelossa
fi autistinen poika purkautuu äitiin, nyt jo sen kokoinen ettei jaksa hillitä
fi mummo sai iskun lapsenlapselta joka asuu hänen luonaan
fi teini tönii isää rappusissa aina ku puututaan vapaa-aikaan
fi ryhmä vanhemmille joiden lapset on väkivaltaisia heitä kohtaan
sv tioåringen slår mamma gul och blå för läxorna
sv mamman låser in sig på toa när tonåringen rasar
sv trettonåringen hotar pappa med köksknivar
sv alla dörrar sönder hemma, pojken sparkar
sv storebror stryper lillebror och föräldrarna kan int stoppa
sv ensam mamma rädd för sin son som växt om henne
sv en ängel i skolan men hemma slår hen föräldrarna dagligen
sv föräldrarna skäms att berätta att barnet slår dem
sv tonårsdottern kastar tallrikar och hotar döda mamman
sv familjen sover me låsta dörrar av rädsla för den unga
sv måste få redskap och säkerhetsplan när sonen går till attack
en ten year old hits his mother black and blue over homework
en mum locks herself in the bathroom when the teenager rages
en thirteen year old threatens dad with kitchen knife
en all doors broken at home, boy kicks and throws things at parents
en big brother strangles little one and parents cannot stop it
en single mother is scared of her own son
en angel at school but attacks his parents every day
en ashamed that my child beats me
en daughter throws plates and threatens to kill mum
en family sleeps behind locked doors because of the son
en parents need a safety plan when he attacks them
fi yhdeksänvuotias löi äitiä kahvikupilla otsaan kun piti sammuttaa tabletti
fi poika 15v työnsi isän portaita, isä ei uskalla kertoa töissä
fi ollaan lukittu kaikki veitset, kaksitoistavuotias uhkaa meitä niillä
fi teini riehuu joka kerta kun sanotaan ei, pikkusisarukset juoksee naapuriin
fi isoäitiä lapsenlapsi potkii säärille, mummi kertoo kerhossa kyynel silmässä
fi koulusta ei huomaa mitään mutta kotona oma poika kuristaa äitinsä kaulaa
fi sijoitetun nuoren isku osui sijaisäidin poskeen kolmatta kertaa tällä viikolla
fi äiti nukkuu auton takapenkillä etteivät lapset lyö, 11 ja 13
fi raivarin jälkeen pikkuveljen huoneen ovi oli säpäleinä, vanhemmat kysyy keinoja
fi adoptiotyttö, 7v, puree ja sylkee joka iltatoimi, vanhemmat mustelmilla
fi nuorukainen on jo mua vahvempi, kotihälytyksiä poliisille kolme tänä keväänä
fi lapsi uhkaa polttaa kodin, vanhemmat kyselee kuka puuttuu
sv varje gång läxan kommer fram flyger saxen, mamman har sytt tre stygn
sv sonen på sjutton håller sin mor i håret tills hon ger pengar
sv pappan tar på sig cykelhjälm när åttaåringen ska i säng
sv lillasyster sover hos grannen för att storasyster bits å slåss
sv flickan hotar kasta ut hunden och sen mamma om hon int får gå ut
sv ensamförsörjaren gömmer sig på balkongen, dottern är fjorton
sv skolan ser en lugn elev medan föräldrarna visar mig blåmärken
en the twelve-year-old kicks his mum's shins under the table until she gives in
en she bit through my sleeve again, foster mum of a girl of six, what tools are there
en grandparents took him in and now he swings the fire poker at them
fi kasi iski isäänsä pesäpallomailalla kun läppäri suljettiin, vanhemmat nukkuu ovi lukossa
fi kuusvee heitti veitsen äitiä kohti eikä tajunnut, naapuri hälytti meidät
fi yheksänvuotias lyö pikkuveljeä niin että tikit, muuten kiltti ku enkeli kotipihalla
fi poika 16, 185 senttiä, tönii äitiä seinään kännykästä, isä on reissutöissä
fi äiti soitti poliisin oman tyttärensä takia, 12v, ikkuna rikki
fi koulussa ei mitään, kotona lamput lentää kun sanotaan tv kiinni, tokaluokkalainen
fi huostaanotettu palas kotiin ja potkii isovanhempia joka viikonloppu
fi vanhemmat piilottaa keittiöveitset, 10-vuotias uhkaa illasta toiseen
fi kehitysvammainen nuori hyökkää omaishoitajan kimppuun autossa ja moottoritiellä
fi sisarukset pelkää veljeään niin että nukkuu meillä naapurissa
fi perheohjaaja: 14v puree ja sylkee kaikkia kotona, mitä annan ensi yötä varten
fi mummo kertoi hävettävänsä, tyttärentytär 13 löi kattilalla
sv tolvåringen slog sönder fönstret och mamman ringde polis på sitt eget barn
sv sexåringen kastade kniv mot mamma, mest förvånad själv
sv syskonen är så rädda för brodern att dom sover hos grannen
sv sonen på sexton knuffar mamma i väggen för telefonen, pappan på resejobb
en our son of sixteen pushes his mother against the wall when we take his phone
en a girl of twelve broke the window and hit grandma, what can the parents do tonight
en at school an angel but at home he throws lamps at us, second grade
sv mamman bär hörselskydd för pojken på nio kastar porslin varje söndag
sv flickan på elva låste ut sina föräldrar i kylan och skrek att hon ska döda dem
sv tvåan är snäll i klubben men slår mamma me bälte hemma, berättade storasyster
sv vi sover turvis för att sonen på fjorton går runt me yxan
en my nine-year-old bit my arm so hard that I have stitches and I am still afraid of bedtime
en the neighbours hear it each evening, a boy of twelve throwing chairs at his father
en the parents remove the knives at seven, their daughter is ten
# honour-violence
fi tyttö 15v pelkää että kesälomamatkalla hänet naitetaan serkulle
fi veljet seuraa siskoa koulun pihalla ja lukee sen viestit
fi oppilas kielletään menemästä retkille koska suku puhuu
fi perhe uhkaa tappaa jos tytär seurustelee suomalaisen kanssa
fi nuori lähetettiin kotimaahan kasvatettavaks, ei palannu syksyllä kouluun
fi huivin riisuminen koulussa aiheutti hirveen rangaistuksen kotona
fi isä sano et tytär on häpäissy suvun
fi 17v sai valita avioliiton tai hylätyksi tulemisen
fi poika homo ja suku haluu pakottaa sen naimisiin naisen kanssa
fi äiti pelkää miehen veljiä kun aikoo erota, kyse on kunniasta
fi sukulaiset vahtii kylällä jokaista askelta, kertovat isälle
fi suku vaatii tytöltä neitsyystodistusta ja pyytää sitä terkkarilta
fi passi viety ja lentoliput ostettu, tyttö itki opolle
fi serkku painostaa menemään liittoon, kihlaus tehtiin puhelimessa
fi tyttö ei saa käyttää somea eikä puhua pojille, kotiin heti kellosta
fi kunniaan liittyvä väkivalta, työntekijä tarvii konsultaatiota
fi suuri pelko suvun kostosta kun nainen lähti liitosta
fi pieni sisko jo luvattu vaimoksi, isosisko kertoi kuraattorille
fi maahanmuuttajaperheen nuori haluu lähteä kotoa suvun valvontaa karkuun
fi perheneuvottelu jossa setä päättää keitä nuori saa tavata
fi alaikäinen morsian asuu miehen perheessä, papit vihki ulkomailla
fi tyttö pelkää sukua koska lähti väärän pojan kanssa
sv flickan är rädd att giftas bort på sommarens resa
sv bröderna följer efter systern och läser hennes meddelanden
sv familjen hotar döda henne om hon dejtar en finländare
sv ungdomen skickades till hemlandet för uppfostran och kom int tillbaka
sv pappa säger att dottern dragit skam över släkten
sv homosexuell pojke ska tvingas gifta sig
sv passet är taget och biljetterna köpta
sv släktingar bevakar henne i byn och rapporterar till pappa
sv vårdaren blir ombedd att intyga oskuld
sv lillasyster redan lovad till brud berättade storasyster
sv rädd för släktens hämnd när hon lämnade sin man
en girl fears she will be married off on the summer trip
en brothers follow their sister and read her messages
en family threatens to kill her if she dates a finn
en teen was sent to the home country to be disciplined and did not return
en father says she shamed the whole clan
en gay boy will be forced to marry a woman
en passport taken and tickets bought, she cried to the counsellor
en relatives watch her every step and tell her father
en nurse is asked to certify virginity
en younger sister already promised as a bride
en afraid of revenge of the clan after leaving her husband
fi 15v viety ulkomaille naitettavaks ja palannu raskaana
fi serkut kyselee koulun käytävillä kenen kans sisko puhui, tyttö ei uskalla kertoa syytä
fi lukiolainen matkustaa kesällä sukuhäihin, mutta pelkää ettei hän palaa
fi äidin ystävät raportoivat tytön pukeutumisesta isälle, hän kertoo itkien
fi poika asetettiin vartioimaan siskoaan, hän ei itse haluaisi
fi oppilas poistettiin koulusta ja sanotaan kotimaahan käymään mummoa
fi opiskelija menee kihloihin vanhempien valitseman kanssa, muuten hylätään
fi tytön ystävyys poikaan selvisi ja perhe suunnittelee rangaistusta
fi veljet löysi pojan lähettämän sydämen tytön kännykästä, nyt tulee tappouhkauksia
fi homo poika, 17v, setä uhkas tulla hoitamaan asian
fi neuvolan asiakas eroaa miehestään ja suku julistaa hänet häpeäksi
fi tyttö naitetaan kirjeen mukaan serkkunsa kanssa elokuussa, hän soitti opettajalle salaa
sv hon fick stryk för att en klasskamrat gillade hennes bild, bröderna förhörde henne
sv mamman till en nyfödd flicka hotas av svärföräldrarna om hon söker skilsmässa
sv studeranden får bara gå raka vägen hem, kusinen tajmar bussen
sv passet låg i pappas kavaj och flygbiljetten är enkel, hon fyller sexton
sv familjen har lovat bort honom, han älskar en kille från arbetet å vågar int säga nej
sv en pojke på tretton gråter, han måste rapportera vad systern gör på rasten
sv släkten utomlands ringde och sa att hon ska tystas
en dance class is forbidden now, her brothers say the family is being laughed at
en his parents picked a bride and locked away his passport, he is nineteen and gay
en the whole clan votes on whether she may divorce, she gets death threats
fi tyttö vaihtaa vaatteet koulun vessassa joka aamu ja pelkää serkun näkevän bussissa
fi kolmannen polven tytär sai tietää sovitusta avioliitosta instagramista
fi poika 18 saattaa siskonsa kouluun, ovat ostaneet liput kesäkuulle
fi äiti ei saa mennä neuvolaan ilman miehen veljeä ja pelkää maineen mustumista
fi luottamuksella tyttö sanoi: jos lähden poikaystävän kans mua pidetään kuolleena suvulle
fi abien illanvietosta kuva levis ja perhe kokosi kokouksen, tyttö soittaa wc:stä
fi eronneelle rouvalle suku valvoo portilla vuorotellen, ei oo vain eksä
fi uskonnollinen johtaja suositteli lähettämistä kotiseudulle kunnes tyttö tottelee
fi alaikäinen, 16, sanoo olevansa kihloissa eikä koskaan tavannu miestä
fi pojan homous paljastui ja isän veljet vaatii häät tai katoamisen
fi kutosluokkalainen ei saa tulla uintitunnille, veli uhkaa jos se menee
fi veljen velvollisuus vahtia siskoja, poika ahdistuu eikä halua tehdä sitä
sv flickan byter om på skoltoaletten och är rädd att kusinen ser henne
sv bilden från kalaset spreds och släkten höll möte, hon ringer från toan
sv hon är förlovad med en man hon aldrig träffat, sexton år
sv hela släkten står vakt utanför porten, int bara exmannen
en her uncles decide whom she marries, the tickets are for June, she is seventeen
en a boy must watch his sisters for the family's name and does not want to
en a divorced mother fears her in-laws more than her husband because of the family's reputation
sv hon får int prata me killar, brodern hämtar henne på minuten, och i juli blir det resa
sv släktrådet har beslutat, han ska gifta sej me kusinen eller int komma hem, artonåring
sv mostern skickade bilder till fadern när hon satt på kafé me klasskompisar
sv mamman vågar int skilja sej för då tar hela klanen barnen
en she deletes her chats before going home because her brother checks for the family's name
en an uncle told her teacher that she will be sent away to learn respect
en he came out to his sister and now his cousins want to fix him by force
# genital-mutilation
fi tyttö matkustaa suvun luo ja pelätään että hänet leikataan alhaalta
fi raskaana oleva on ympärileikattu lapsena, miten synnytys
fi äiti kysyy mistä saa poikansa ympärileikattua turvallisesti
fi kuukautiskivut ja pissavaivat silvotulla nuorella
fi avausleikkaus ennen häitä, kelle lähete
fi vanhemmat aikoo silpoa nuoremman sisaren, vanhempi kertoi terkkarille
fi onko silpominen suomessa rikos vaikka tehdään ulkomailla
fi miten puhun neuvolassa tyttöjen silpomisesta kun äiti itse on silvottu
fi uskonnollinen pojan leikkaus, tekeekö sairaala vai yksityinen
fi kesäloman jälkeen tyttö vaisu ja istuminen sattuu, epäillään silpomista
fi isoäiti painostaa perinteeseen jossa tytöt leikataan, vanhemmat ei halua
fi lapsena leikattu nuori haluis keskustella omasta silpomisestaan
fi ympärileikatulla vauvapojalla verenvuotoa, tehtiin kotona
fi silpomisen jälkeen seksi on kivuliasta, nainen haluaa apua
fi synnyttäjällä infibulaatio, kätilö tarvitsee ohjeet umpeen ommellun hoitoon
fi epäilen et kotimaan mummola tarkoittaa tytölle leikkausta, pitääkö estää matka
fi koulun terveystarkastuksessa selvis silpominen, mitä kirjaan
fi luokan tyttö kertoi kavereille et siltä leikattiin osa pois
fi pojan esinahan poisto uskonnon takia, kustannukset ja lupa molemmilta vanhemmilta
fi koulutusta henkilökunnalle sukuelinten silpomisen tunnistamiseen
fi nainen haluu korjausleikkauksen silpomisen jälkeen
fi mikä on silpomisvaara-arvio ja kuka sen tekee tyttölapsista
sv flickan ska resa till släkten och det finns risk att hon blir skuren i underlivet
sv gravid som är omskuren som barn, hur blir förlossningen
sv mamman undrar var sonen kan omskäras tryggt
sv mensvärk och kissbesvär hos könsstympad ungdom
sv storasyster berättade att lillasyster ska stympas
sv är könsstympning brott fast det görs utomlands
sv farmor pressar om traditionen men föräldrarna vill int
sv efter sommarlovet gör det ont att sitta, misstänker stympning
sv bebispojke blöder efter omskärelse hemma
sv hon vill ha en öppningsoperation före bröllopet
sv personalen behöver utbildning om kvinnlig omskärelse
en girl travels to relatives and we fear she will be cut
en pregnant woman was circumcised as a child, what about birth
en mother asks where her baby boy can be circumcised safely
en teen with period pain and urinary problems after FGM
en older sister told that the younger one will be cut
en is genital cutting a crime if done abroad
en grandmother pressures for the tradition, parents refuse
en after summer abroad it hurts her to sit, suspect cutting
en baby bleeds after circumcision at home
en woman wants an opening operation before the wedding
en midwife needs instructions for infibulation
fi tytön passi uusitaan kesäks, mummo puhuu pienestä juhlasta kotimaassa, pelkään tytön puolesta
fi neuvolassa äiti ite ympärileikattu, sano ettei halua tyttärelle samaa
fi kätilö: avaamisleikkaus ennen synnytystä, mistä konsultoin
fi teinillä jokaiset kuukautiset helvettiä, vasta nyt kerrottu leikkauksesta lapsena
fi seitsenvuotias palas reissusta eikä istu, ope kysyy mitä saa kysyä
fi isä pyytää poikansa ympärileikkausta sairaalaan, uskonnollinen syy, hinta?
sv mormor talar om en fest i hemlandet, flickan är åtta, hur förhindrar man
sv barnmorska: öppning före förlossningen, vem har erfarenhet
sv tonåring med svåra mensar, berättade nu om skärningen som barn
en mother was cut herself and says she will not let it happen to her daughters, how to back her
en a seven-year-old will not sit after the summer trip, teacher asks what to do
sv lärarinnan hörde att systern ska på en rituell fest i sommar, åtta år, vem stoppar
sv hon bad barnmorskan om ett ingrepp för att kunna bli av med smärtan när hon kissar
en a girl returned from the holidays with a bandage and a secret, PE teacher noticed
en the clinic nurse wants training on how to ask about cutting in a kind way
sv flyktingmamman undrar om finsk lag gäller när farmor vill låta skära flickan utomlands
# grief
fi mummi kuoli ja ekaluokkalainen itkee koulussa joka päivä
fi jäin leskeks kolmen lapsen kanssa syksyllä
fi pikkusisko kuoli syöpään ja isoveli ei puhu siitä
fi isän hautajaiset ens viikolla, ottaako lapset mukaan
fi oppilaan äiti menehtyi eilen, mitä sanon luokalle
fi vuosi kuolemasta eikä äiti pääse surussaan eteenpäin
fi onko sururyhmää nuorille jotka menettänyt vanhempansa
fi koira kuoli ja lapsi ei pysty nukkumaan surultaan
fi veljeni teki itsemurhan ja me vanhemmat emme jaksa
fi kesken raskauden kuollut vauva, vanhemmat suree yksin
fi kätkytkuolema perheessä, etsitään muita vauvansa menettäneitä
fi puoliso kuoli, nelikymppinen mies haluis muita leskiä tavata
fi lapsi kyselee mitä tapahtuu ku ihminen kuolee, ukki just haudattiin
fi joulun lähestyessä ikävä edesmennyttä isää pahenee
fi nuoren paras kaveri kuoli moponkolarissa
fi miten eskarissa käsitellään kuolemaa kun lapsen isä on poissa
fi seurakunnasta surutukea perheelle jossa äiti kuollut
fi teini joka menetti siskonsa ei surru näkyvästi, pelaa vain
fi lapsettomaksi jäänyt äiti jonka ainoa poika kuoli
fi muistotilaisuus koululla, opettaja kuoli, kenet kutsua puhumaan
fi ikävä isoäitiä, lapsi piirtää vaan enkeleitä ja hautoja
fi kirjoja ja apua lapsen surun kohtaamiseen kun sisarus kuoli
fi äiti kuoli syksyllä eikä lapset puhu siitä
fi isoveljen kuolema, tyttö vetäytyy
fi luokan oppilas menehtyi onnettomuudessa
fi leski kahden pienen kanssa, suru
sv mormor dog och ettan gråter i skolan varje dag
sv blev änka me tre barn i höstas
sv lillasyster dog i cancer och storebror pratar int om det
sv ska barnen vara med på begravningen
sv elevens mamma gick bort igår, va säger ja åt klassen
sv finns sorggrupp för unga som förlorat en förälder
sv barnet kan int sova för hunden dog
sv brodern tog livet av sig och vi föräldrar orkar int
sv plötslig spädbarnsdöd, söker andra i samma situation
sv barnet frågar va som händer när man dör, farfar begravdes just
sv bästa vännen dog i mopedolycka
sv mamma gick bort och barnen vill inte prata om det
sv storebrodern dog, flickan drar sig undan
sv änka med två små
sv pappan dog i våras, barnen drar sig undan
sv barnen sörjer mormor och skolan är orolig
en grandma died and the first grader cries at school every day
en became a widow with three children last autumn
en little sister died of cancer and brother never speaks about it
en should children come to the funeral
en pupil's mother passed away yesterday, what do i tell the class
en is there a grief group for teens who lost a parent
en the dog died and the child cannot sleep
en our son took his life and we parents cannot go on, other bereaved families
en stillborn baby, parents mourn alone
en widower in his forties wants to meet others
en best friend died in a moped crash
en mum passed away and the children will not talk about it
en elder brother died, girl withdraws
en widow with two little ones
en dad died in spring, kids withdraw
fi ukki kuoli vaarin mökillä ja kolmosluokkalainen ei halua enää kulkea siitä tiestä
fi leski istuu kirkkokahveilla viikoittain, lapsilla oma suru, ryhmää kyselisivät
fi ekan luokan opettaja löysi pulpetista kirjeen kuolleelle isälle
fi sisko kuoli rekkakolarissa, koti tyhjä, pojat ei sano sanaakaan
fi perhe vaeltaa sukulaisissa hautajaisten jälkeen, teinin läksyt jää, suru painaa
fi kaverin isä kuoli ja koko joukkue suri, mitä pelaajille sanotaan
fi joulukuusta ei koristella koska äiti kuoli viime jouluna, lapset kaipaa rituaaleja
fi nuori leski 32v kaksosten kanssa, ystävät katosi kun tuli kuolema
fi menetti kummitätinsä syöpään ja laulaa siitä unissaan
fi tuhkan sirottelu jännittää lapsia, miten valmistaa viisvuotias siihen
fi vaari ei löydä sanoja, vaimo poissa 50 vuoden jälkeen, lapsenlapset lohduttaa
sv gudfadern föll från taket och dog, lillpojken frågar om alla stegar är farliga
sv första farsdagen utan pappa, dagis undrar om alla ska göra kort
sv läraren i ettan dog i cancer på sommaren, klassen börjar om i augusti
sv änklingen kokar makaroner varje dag, döttrarna saknar mammas röst
sv mommo hittades död i stolen och tonåringen stänger in sig me hörlurarna
sv ja har int gråtit än fast frun gått bort för ett halvår sen, är de normalt
sv finns de nåt veckoslut för familjer där en förälder tagit sitt liv
sv hästen måste avlivas och flickan på tio orkar int gå till skolan
en the stepdad died on a business trip and the kids never got to say goodbye
en how do i explain a coffin to a three-year-old before saturday
en our class hamster and then her nan in one week, she weeps through maths
fi koira jäi auton alle eilen ja koko luokka itkee, eskarilaisten kanssa hautajaiset pihalla?
fi ekaluokkalainen kertoo joka aamu pappansa kuolinpäivän, kun ovi avataan
fi teini ei puhu isästä, kuolemasta puolitoista vuotta, huppu silmillä
fi perhe palaa hautajaisista lasten kans, päiväkodilta kysellään miten puhutaan
fi mies jäi leskeksi kolmen alle kouluikäisen kans, muut leskiperheet ryhmänä?
fi tuttu kuoli juopottelun jälkeen, sukulaisviha, itkettää eikä oo ketään
sv hunden dog och fyran gråter varje morgon i tamburen
sv pappan dog i höstas, tonåringen säger int ett ord
sv änkling med tre små, finns nån grupp för såna familjer
en our class hamster died and one pupil cannot stop crying about her grandad
en father of three lost his wife in spring, other widowed families to meet?
sv farfar dog i våras och pojken vägrar sätta sej i båten utan honom
sv vi pratade aldrig om bebisen som dog, nu frågar femåringen varje kväll
sv änkan me tre småbarn söker andra i samma livsläge
en their mum died in June and the boy wears her scarf to school every day
en the neighbour's cat died and a whole row of five-year-olds wants a funeral
sv klasskompisen drunknade i fjol, nu närmar sej dagen och pojken vill int gå till stranden
# seriously-ill-parent
fi äidillä levinnyt rintasyöpä, lapset 5 ja 8, miten kerrotaan
fi isä sai aivoverenvuodon eikä enää tunnista lapsiaan
fi vanhempi käy sytostaateissa ja hiukset lähti, lapsi pelkää
fi isän als etenee, perheen nuori hoitaa isää koulun jälkeen
fi äidin ms-tauti pahenee eikä jaksa enää pienten kanssa
fi lapset ei saa nukuttua ku äiti on leikkauksessa ja vakavasti sairas
fi vanhempi saattohoidossa, miten tuetaan lasta ennen kuolemaa
fi työntekijä kysyy miten puhua luokalle oppilaan isän syövästä
fi isä on dialyysissä kolme kertaa viikossa, perheen arki kaatuu
fi syöpäperheille on joku vertaisryhmä lapsille
fi äiti on sairaalassa kuukausia ja isä tekee kolmivuorotyötä
fi huumori katosi lapsesta kun isällä todettiin aivokasvain
fi vaimo vakavasti sairas, mies ei pysty kertomaan lapsille
fi nuori lintsaa ollakseen sairaan äitinsä seurana
fi vanhempi joutu pyörätuoliin tapaturmassa, lapset hämmentyneitä
fi isän sydän pettää ja odottaa siirtoa, perhe jännityksessä
fi lapsi luulee että äidin sairaus on hänen syytään
fi sairaalan sosiaalityöntekijä perheelle jossa äiti on kuolemansairas
fi syöpää sairastavan yksinhuoltajan lapset, kuka hoitaa hoitojen aikana
fi isän perinnöllinen sairaus pelottaa teiniä, saako hänkin sen
fi kotihoidossa oleva vakavasti sairas isä, lapsilla ei ole hiljaista läksypaikkaa
fi äidin syöpä uusiutui ja kasiluokkalainen hajoaa kokeissa
sv mamman har spridd bröstcancer, barnen är fem och åtta, hur berättar man
sv pappa fick hjärnblödning och känner int igen barnen
sv föräldern får cellgifter och håret föll av, barnet är rädd
sv mammas ms blir värre och hon orkar int med de små
sv pappas als framskrider och tonåringen sköter honom efter skolan
sv förälder på palliativ vård, hur stöda barnen innan
sv stödgrupp för barn i familjer med cancer
sv mamma på sjukhus i månader och pappa jobbar skift
sv barnet tror att mammas sjukdom är hens fel
sv pappas hjärntumör och eleven klarar int proven
sv ensamförsörjare me cancer, vem har barnen under behandlingarna
en mother has spread breast cancer, kids are five and eight, how to tell
en father had a stroke and does not recognise the children
en parent is on chemo and lost her hair, child is frightened
en mum's MS gets worse and she cannot manage the little ones
en dad's ALS, teenager nurses him after school
en parent in hospice care, how to prepare the children
en group for children in families with cancer
en mother hospitalised for months and dad works shifts
en child thinks mum's illness is her fault
en single parent with cancer, who has the kids during treatment
en father has a brain tumour and the pupil cannot concentrate in tests
fi äiti sai uutisen aivokasvaimesta, nelonen kuuli keittiön ovesta, mitä kerron
fi isän dialyysipäivinä kuusivuotias pyytää saada olla mukana, onko siellä lapsille mitään
fi poika tuo vesilasia äidille joka yö, als etenee, ei nuku itse
fi sädehoito kuukauden kaupungissa, kuka auttaa miestä ja lapsia kotona
fi vanhempi hospice-hoidossa, lapset 3 ja 7, jäähyväiset miten
fi isän aivohalvaus muutti kaiken, puhe on poissa ja lapsi pelkää
sv mamman har als och pojken kommer upp med vatten varje natt
sv pappan fick stroke och talar int, sexåringen förstår int varför
sv hur tar barnen avsked när mamma ligger på hospis
en dad on dialysis three days a week, six-year-old wants to go along
en she overheard in the kitchen that mum has a brain tumour, what do we say
sv mamman tappade håret och femåringen frågar om hon blir pojke nu
sv pappan får dialys hemma i vardagsrummet, barnen går på tå
en mum is having a transplant abroad for eight weeks and the kids stay with granddad
en how do I tell a five-year-old that daddy's heart is worn out
`;
