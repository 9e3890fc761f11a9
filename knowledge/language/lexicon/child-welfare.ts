import type { ConceptSource } from './concept.ts';

/** Worry about a child, child protection and what follows it: open care, placement, after-care. */
export const childWelfare: readonly ConceptSource[] = [
  {
    id: 'child-welfare',
    names:
      'lastensuojelu*; lasten suojelu; lastensuojelun sosiaalityö*; lastensuojelun avohuol*; barnskydd*; barnskyddets socialarbet*; child welfare; child protection; child protective',
    fallback:
      'perhesosiaalityö*; lapsiperheiden sosiaalityö; sosiaalityö*; familjesocialarbet*; socialarbet*; social work*',
    general: true,
    fi: `lasu; lasun; lasuun; lasusta; lasulle; lasua; lasutyöntekijä*; lasun sossu; ls; ls:n; ls-työntekijä*; lastensuojelun sossu; lastensuojelun työntekijä; lastensuojelun sosiaalityöntekijä; lastensuojelun konsultaatio; konsultoida lastensuojelua; lastensuojelun asiakas; lastensuojelun asiakkuus; lastensuojeluasiakas; lastensuojeluasiakkuus; lastensuojelun asiakkaana; lastensuojelulaki; lastensuojelun tarve; lastensuojelutarpee*; lastensuojelutiimi; lapsen edun; lapsen etu; lapsi vaarassa; lapsen turvallisuus vaarant*; huoli lapsen turvallisu*; lapsella ei turvallista; kotona ei turvallista; lastensuojelun sosiaalityön*; lasun työntekij*; sosiaalityöntekijä lastensuojel*; lapsen asioista vastaava; huostaan; huostaanoton; sijoittaa lapsi; asiakkuus lastensuojel*; onko lasulla asiakkuutta; ls asiakkuus`,
    sv: 'barnskyddet; barnskyddare; barnskyddets socialarbetare; klient inom barnskyddet; barnskyddsklient*; barnskyddslag*; konsultera barnskyddet; barnets bästa; barnet i fara; orolig för barnets säkerhet; omhänderta barn*; barnet tryggt hemma inte; är familjen klient i barnskyddet',
    en: `child protection social worker; child welfare client; child welfare worker; consult child welfare; cps; child at risk; child in danger; best interests of the child; child welfare act; worried about child's safety; child not safe at home; take into care; social worker child protection`,
  },
  {
    id: 'child-welfare-notification',
    names:
      'lastensuojeluilmoitu*; lastensuojelun ilmoitu*; ennakollinen lastensuojeluilmoitu*; lastensuojeluilmoitusten vastaanot*; lastensuojelun vastaanot*; barnskyddsanmäl*; förhandsanmälan barnskydd*; föregripande barnskyddsanmäl*; child welfare notification*; child welfare report; child protection notification; anticipatory child welfare',
    fallback:
      'lastensuojelu*; palvelutarpeen; sosiaalipäivysty*; barnskydd*; socialjour*; child welfare; child protection',
    fi: `lasuilmo*; lasu-ilmo*; lasu ilmoitus; lasuilmoitus; lasuilmotus; lasu-ilmoitus; ls-ilmoitus; lsilmoitus; ls-ilmo*; ls ilmoitus; lastensuojeluilmo; lastensuojelu ilmoitus; tehdä ilmoitus lapse*; tehdä ilmoitus lastensuojeluun; ilmoitus lastensuojeluun; ilmoittaa lastensuojeluun; ilmoitusvelvollisuus; ilmoitusvelvollinen; velvollisuus ilmoittaa; ilmoitus perheestä; ilmoitus lapsesta; mihin ilmoitan lapsen; kenelle teen ilmoituksen;
      kuka ottaa vastaan ilmoituksen; ilmoituksen vastaanot*; ennakollinen ilmoitus; ennakkoilmoitus raskaa*; syntymättömän lapsen; lastensuojeluilmoituslomake; nimetön ilmoitus; anonyymi ilmoitus; lastensuojeluilmoituksen kynnys; ilmoituksen teko; pitääkö tehdä ilmoitus; pitäskö tehdä lasu; tehdä lasu; teen lasun; lasun tekeminen; lasun teko; ilmoitusvelvollisu*; huoli-ilmoitus; huoli ilmoitus; lastensuojeluilmo*; lasutan; huoli lapsesta kenelle ilmoit*; pitääkö ilmoittaa; täytyykö tehdä ilmoitus; teenkö ilmoituksen; ilmoitusvelvolli*`,
    sv: 'anmälan till barnskyddet; anmäla till barnskyddet; anmälan om barn; anmälningsplikt*; anmälningsskyld*; göra en barnskyddsanmälan; barnskydds anmälan; förhandsanmälan; ofött barn; vem tar emot anmälan; anonym anmälan; ska jag göra en anmälan; barnskyddsanmälan; lämna anmälan om barn; orosanmälan; måste jag anmäla; ska jag göra anmälan; anmälningsplikt; orolig för barn anmäla',
    en: 'report to child welfare; report to child protection; make a notification about a child; duty to report; mandatory report*; obligation to notify; unborn child; report a family; report a child; anonymous report; should i report; report a concern about a child; make a notification; mandatory reporting; must I notify; obliged to report; report concern child',
  },
  {
    id: 'contact-social-services',
    names:
      'yhteydenotto sosiaalihuol*; yhteydenotto sosiaalipalvel*; huoli-ilmoitu*; huolen ilmoit*; pyyntö tuen tarpeen; yhteydenotto tuen tarpeen; kontakt socialvården; kontakta socialvård*; kontakt med socialvården; orosanmäl*; contacting social welfare; concern notification; report a concern; worry notification',
    fallback:
      'palvelutarpeen; perhesosiaalityö*; palveluohja*; lastensuojeluilmoitu*; familjesocialarbet*; servicehandled*; social work*; service guidance',
    fi: `huoli-ilmoitus; huoli-ilmo; huoli ilmoitus; huoli-ilmoituksen; huolilomake; huoli lapsesta; huoli lapsen; huolta lapsesta; huoli nuoresta; huoli perheestä; huoli vauvaper*; huoli oppilaasta; huoli heräs*; herännyt huoli; huoli herännyt; huolissaan lapsesta; huolissani lapsesta; huolissaan perheestä; huolissani perheestä; huolissaan nuoresta; puheeksi ottam*; ottaa huoli puheeksi; huoli puheeksi; huolen puheeksi*;
      yhteydenotto sosiaalihuoltoon; yhteydenotto palvelutarpeen; sosiaalihuollon yhteydenotto; sosiaalihuoltolain 35; shl 35; shl-ilmoitus; shl yhteydenotto; sosiaalihuollon ilmoitus; yhdessä perheen kanssa ilmoitus; yhteydenottopyyntö perheelle; yhteydenotto yhdessä perheen kanssa; huole* naapur*; huolestut* lapsi|lapsista|lapsesta|perhe|perheestä|nuori|nuoresta; naapurin lapsi|lapset|lapsista|lapsesta; naapurista kuulu*; huolissa* naapur*; pelottaa|huolettaa lapsen|lasten puolesta`,
    sv: 'orosanmälan; oro för barnet; oro för ett barn; orolig för barnet; orolig för ett barn; oroliga för familjen; orolig för en elev; orolig för en ungdom; orolig för familjen; oro över familjen; ta upp oron; anmäla oro; oro för barn; kontakt till socialvården; orolig* grannens|grannbarn*|grannfamilj*; grannens barn; orolig för ett barn|barnet|en familj; oroar mig barn',
    en: "contact social services about; worried about a child; worried about child; worried about the child; worried about family; worried about the family; concern about a child; concern about a family; concerned about a pupil; raise a concern; concern for child; bring up concern; neighbour's|neighbor's children|kids|child; worried neighbour*|neighbor*; worried about kids|children",
  },
  {
    id: 'urgent-placement',
    names:
      'kiireellinen sijoitu*; kiireellisen sijoit*; kiireelliset sijoit*; brådskande placering*; brådskande placera*; akut placering*; emergency placement*; urgent placement*',
    fallback:
      'lastensuojelu*; sosiaalipäivysty*; kriisi- päivystysper*; barnskydd*; socialjour*; child welfare; child protection; social emergency',
    fi: `kiire sijoitus; kiireellinen huostaanotto; kiireellisesti sijoi*; sijoitetaan kiireellisesti; lapsi pois kotoa heti; lapsi pois kotoa; lapsi turvaan heti; lapsi turvaan; lapset turvaan; lapsi ei voi jäädä kotiin; ei voi jäädä kotiin yöksi; ei voi palauttaa kotiin; välitön vaara; välittömässä vaarassa; lapsi välittömässä vaarassa; hätäsijoitus; kriisisijoitus; akuutti sijoitus;
      ei uskalla mennä kotiin; ei uskalla kotiin; lapsi pelkää mennä kotiin; pelkää mennä kotiin; nuori ei halua mennä kotiin; ei suostu menemään kotiin; päivystysperhe; kriisiperhe; päivystysperhehoi*; lapset jäivät yksin; lapset ilman hoitajaa; äiti vietiin ambulanssi*; vanhempi vietiin sairaalaan lapset; vanhempi pidätetty lapset; vanhemmat sairaalassa lapset; ei aikuista kotona; lapset nyt jonnekin; minne lapset yöksi`,
    sv: 'barnet måste bort hemifrån; barnet i säkerhet; barnet i trygghet; omedelbar fara; vågar inte gå hem; rädd att gå hem; vill inte gå hem; kan inte stanna hemma; akutplacering; jourfamilj*; krisfamilj*; barnen blev ensamma; mamma togs med ambulans; föräldern gripen barnen; ingen vuxen hemma; vart med barnen i natt',
    en: 'immediate danger; take the child to safety; child cannot stay at home; afraid to go home; does not dare to go home; refuses to go home; emergency foster; emergency removal; crisis family; get child out of the home; children left alone; mother taken by ambulance; parent arrested children; no adult at home; where do the children go tonight',
  },
  {
    id: 'open-care',
    names:
      'lastensuojelun avohuol*; avohuollon tukitoim*; avohuollon sijoit*; avohuollon sosiaalityö*; lastensuojelun avopalvel*; barnskyddets öppenvård*; öppenvård barnskydd*; stödåtgärder öppenvård*; öppenvårdens stödåtgärd*; child welfare open care; non-institutional child welfare; community care child welfare; in-home support measures',
    fallback: 'lastensuojelu*; perhesosiaalityö*; perhetyö*; barnskydd*; child welfare; child protection',
    fi: `avohuolto; avohuollon; avohuollossa; avohuollon asiakas; avohuollon asiakkuus; avohuollon tuki; avohuollon tukitoimi; avohuoltotiimi; avohuollon sossu; avohuollon sosiaalityöntekijä; tukitoimet lastensuojelu*; lastensuojelun tukitoim*; lastensuojelun tuki kotiin; avosijoitus; avohuollon sijoitus; lastensuojelun asiakassuunnitelma; lapsen sosiaalityöntekijä; lapsen asioista vastaava`,
    sv: 'öppenvårdens klient; öppenvårdens socialarbetare; placering inom öppenvården; öppenvårdsplacering*; stödåtgärder barnskydd*; barnets socialarbetare; barnskyddets stödåtgärder',
    en: "open care; open-care placement; child welfare support measures; community-based child welfare; child's social worker; open care social worker; support measures at home child welfare",
  },
  {
    id: 'intensified-family-work',
    names:
      'tehostettu perhetyö*; tehostetun perhetyön; intensiivinen perhetyö*; lastensuojelun perhetyö*; tehoperhetyö*; intensifierat familjearbete*; effektiverat familjearbete*; förstärkt familjearbete*; barnskyddets familjearbet*; intensive family work; intensified family work; enhanced family work; child welfare family work',
    fallback:
      'perhetyö*; lastensuojelu*; perhekuntoutu*; familjearbet*; barnskydd*; family work; child welfare',
    fi: `tepe; tepen; tepe-työ; tepetyö; tehope; tehostettua perhetyötä; tehostettu perhetyöntekijä; tehostetun perhetyöntekijä; intensiivistä tukea perheelle; intensiivinen tuki kotiin; tiivis tuki kotiin; tiivistä perhetyötä; tiivis perhetyö; monta kertaa viikossa kotiin; useita kertoja viikossa kotikäyn*; lastensuojelun perhetyöntekijä; huostaanoton ehkäis*; sijoituksen ehkäis*; sijoituksen estäm*; avohuollon perhetyö; viimesijainen perhetyö; tehostettu perhetyö; useita kertoja viikossa kotiin`,
    sv: 'intensivt familjearbete; intensivt stöd hemma; flera gånger i veckan hem*; tätt stöd till familjen; undvika placering; förebygga omhändertagande; barnskyddets familjearbetare',
    en: 'intensive support at home; several times a week at home; intensive home visits; prevent placement; avoid taking into care; intensive family support; close support for the family',
  },
  {
    id: 'family-rehabilitation',
    names:
      'perhekuntoutu*; päiväperhekuntoutu*; avoperhekuntoutu*; kotiin perhekuntoutu*; laitosmuotoi* perhekuntoutu*; familjerehabilit*; family rehabilit*; residential family rehabilit*',
    fallback:
      'tehostettu perhetyö*; lastensuojelu*; ensikoti*; barnskydd*; familjearbet*; child welfare; family work',
    fi: `perhekuntoutusjakso; koko perheen kuntoutus; koko perheen jakso; koko perheen sijoitus; perheen kuntoutus; kuntoutusjakso perhe*; perheen arviointijakso; vanhemmuuden arviointi; vanhemmuuden arvio*; vanhemmuuden arviointijakso; arviointijakso perhe*; perhe laitokseen; perhe muuttaa yksikköön; perhe sijoitetaan; kuntouttava perhejakso; kuntoutusta koko perheelle; perheelle kuntoutus*; koko perhe jaksolle; perhe laitosjaksolle; intensiivi* perhekuntout*`,
    sv: 'rehabilitering för hela familjen; rehabiliteringsperiod familj*; hela familjen på period; bedömning av föräldraskap*; familjen placeras; bedömningsperiod familj*; familjerehab*',
    en: 'rehabilitation for the whole family; whole family placement; parenting assessment; assessment period family; assess parenting capacity; whole family moves in; family rehab',
  },
  {
    id: 'substitute-care',
    names:
      'sijaishuol*; huostaanot*; sijoitettu* laps*; lastensuojelun sijaishuol*; sijaishuollon sosiaalityö*; vård utom hemmet; omhändertag*; omhändertagna barn; placerade barn; substitute care; alternative care; out-of-home care; taken into care; taking into care; foster care social work',
    fallback: 'lastensuojelu*; perhehoi*; barnskydd*; familjevård*; child welfare; child protection',
    fi: `sijaishuolto; sijaishuollon sossu; sijaishuollon sosiaalityöntekijä; sijaishuollossa; huostaanotto; huostassa; huosta; huostaan otettu; huostaanotettu; otettu huostaan; otetaan huostaan; huostaan; huostaanoton purku; huostaanotto puretaan; huostaanoton valmistelu; sijoitettu lapsi; sijoitetun lapsen; sijoitettu nuori; sijoitetut lapset; lapsi sijoitettu; lapsi sijoitetaan; sijoituksessa oleva; sijoituspaikka; sijoituspaikan;
      lapsen sijoitus; nuoren sijoitus; sijoitetun lapsen vanhem*; huostaanotetun lapsen vanhem*; voikukkia; sijoitetun yhteydenpito; yhteydenpidon rajoit*; rajoitustoimenpi*; kotiinpalautus; kotiutuminen sijoituks*; sijoituksen jälkeen kotiin`,
    sv: 'omhändertagen; omhändertagna; tas om hand; placerat barn; placerad ungdom; barnet är placerat; barnet placeras; placering av barn; placeringsplats; förälder till placerat barn; föräldrar till omhändertag*; upphöra omhändertagande; begränsningsåtgärd*',
    en: 'taken in custody by social; placed child; child placed; placement of a child; child in care; children in care; looked-after child; parents of a placed child; end of placement; restrictive measures child',
  },
  {
    id: 'foster-family',
    names:
      'sijaisper*; perhehoi*; sijaisvanhem*; sijaisperhetoimin*; toimeksiantosuhtei* perhehoi*; lyhytaikainen perhehoito; läheisver* sijoit*; sukulaissijoit*; pride-valmennus; familjevård*; fosterfamilj*; fosterförälder*; fosterhem; fosterbarn*; foster famil*; foster parent*; foster home; foster care; kinship care',
    fallback: 'sijaishuol*; lastensuojelu*; vård utom hemmet; barnskydd*; substitute care; child welfare',
    fi: `sijaisäiti lapselle; sijaisisä; sijaisvanhempi; sijaisvanhemmaksi; sijaisperheeksi; perhehoitaja; perhehoitajaksi; perhehoitajien valmennus; perhehoidossa; perhehoitoon; perhehoidon palkkio; sijaiskoti; kasvattivanhempi; kasvattivanhemmat; kasvattilapsi; sijoituslapsi; pride; pride-koulutus; ryhtyä sijais*; haluaa sijaisvanhemmaksi; lapsi sijaisperheessä; sijoitus sukulaiselle; sijoitus isovanhem*; lapsi sukulaiselle asumaan; lapsi asumaan tädin; läheissijoitus; yksityinen sijoitus; yksityisesti sijoitettu; sijoitettu lapsi perheeseen; perhehoitaja*; haluamme sijaisperheeksi`,
    sv: 'bli fosterförälder; bli fosterfamilj; barnet i fosterfamilj; barn i familjevård; familjevårdare; pride-utbildning; placering hos släkting*; privatplacer*; fostermamma; fosterpappa',
    en: 'become a foster parent; foster carer; foster child; foster children; foster mother; foster father; fostering; placed with relatives; placed with grandparents; private placement',
  },
  {
    id: 'childrens-home',
    names:
      "lastenkoti*; lastenkodi*; nuorisokoti*; nuorisokodi*; vastaanottokoti*; vastaanottokodi*; vastaanottolaito*; lastensuojelulaito*; lastensuojeluyksik*; lasten vastaanotto; perhekoti*; perhekodi*; koulukoti; koulukodi*; erityinen huolenpito; barnhem*; ungdomshem*; mottagningshem*; barnskyddsanstalt*; barnskyddsenhet*; skolhem; familjehem; children's home*; youth home; reception home*; residential care; residential school; child welfare institution*; child welfare unit",
    fallback: 'sijaishuol*; lastensuojelu*; vård utom hemmet; barnskydd*; substitute care; child welfare',
    fi: `lastenkoti; lastenkotiin; lastenkodissa; nuorisokodissa; laitossijoitus; laitossijoitukse*; laitoshoito lapsi; lapsi laitoksessa; laitoksessa asuva nuori; laitosnuori; ammatillinen perhekoti; hatka; hatkassa; hatkaa; hatkat; hatkaaja*; hatkoilla; hatkareissu*; laitoksesta karan*; karannut lastenkodista; karannut laitoksesta; karkaa laitoksesta; omaohjaaja lastenkodissa; vastaanottokotiin; eho-jakso`,
    sv: 'barnet på barnhem; anstaltsplacering*; på anstalt; ungdom på institution; rymt från barnhem*; rymmer från barnhem*; på rymmen; yrkesmässigt familjehem',
    en: 'runaway; run away from care; ran away from the home; absconded; institution placement; child in institution; professional family home; residential unit for youth',
  },
  {
    id: 'after-care',
    names:
      'jälkihuol*; itsenäistymisvaroj*; lastensuojelun jälkihuol*; itsenäistyvä* nuor* jälkihuol*; eftervård*; barnskyddets eftervård*; självständighetsmedel; after-care; aftercare; care leaver*',
    fallback:
      'lastensuojelu*; sijaishuol*; tuettu asuminen nuor*; barnskydd*; child welfare; supported housing youth',
    fi: `jälkkäri; jälkkärin; jälkkärissä; jälkihuolto; jälkihuollon sossu; jälkihuollon sosiaalityöntekijä; jälkihuollon ohjaaja; jälkihuoltonuor*; jälkihuollossa; jälkihuoltoon; jälkihuolto-oikeu*; sijoituksen jälkeen; sijoituksen päätty*; sijoitus päättyy; sijoitus loppuu; täyttää 18 sijoitettu; sijoitettu täysi-ikäis*; muuttaa pois lastenkodista; lastenkodista omaan asuntoon; huostaanotettuna ollut; sijoitettuna ollut; kokemus sijaishuollosta; 18-vuotias sijaishuol*; itsenäistymisvarat; pesäpuu; täyttää 18 sijoit*|huostaan*; sijoit* 18|täysi-ikäi*|itsenäist*|omaan kämppään|omilleen; huostaan* 18|täysi-ikäi*|itsenäist*; itsenäistymi* sijoit*|huostaan*|laitos*; sijoitus* päätty*|loppu*|jälkeen; täyttää 18 sijoitu*; sijoituksesta itsenäisty*; sijoitettu nuori täysi-ikä*; muuttaa pois laitoksesta; entinen huostaanotettu`,
    sv: 'eftervården; eftervårdens socialarbetare; efter placeringen; placeringen upphör; flyttar från barnhem; blir myndig placerad; egna lägenhet efter placering*; varit placerad; varit omhändertagen; fyller 18 placer*|omhänderta*; placerad|omhändertagen myndig|flytta|eget',
    en: "after placement; placement ends; leaving care; turns 18 in care; young adult from foster care; moving out of children's home; formerly placed; independent living fund; turns|turning 18 foster|placed|care; care leaver*; after foster|placement",
  },
  {
    id: 'neglect',
    names:
      'lapsen laiminlyön*; laiminlyön*; heitteillejät*; lasten kaltoinkohtelu laiminly*; vanvård*; försumm*; child neglect; neglect*; neglected child*',
    fallback:
      'lastensuojelu*; palvelutarpeen; perhetyö*; barnskydd*; servicebehov*; child welfare; child protection',
    fi: `yksin kotona; lapsi yksin kotiin; jää yksin kotiin; jättää|jättävät|jätti|jättänyt lapsen yksin; jättää|jättävät|jätti|jättänyt lapset yksin; jätetty yksin kotiin; lapsi yksin kotona; lapset yksin kotona; lapsi jätetään yksin; lapset keskenään kotona; keskenään kotona; lapsi yksin illa*; lapsi yksin ulkona; lapsi yksin yö*; lapsi ulkona yöllä; lapsi kulkee yksin; laiminlyö; laiminlyöty; laiminlyödään; laiminlyönti; hoitamaton lapsi; lapsesta ei huolehdita; ei huolehdi lapsesta; vanhempi ei huolehdi; ei huolehdita lapsesta; lapsi likainen; likaiset vaatteet; likaisissa vaatteissa; pesemätön; haisee lika; haisee pissalle;
      lapsi nälkä*; ei ruokaa kotona; kotona ei ruokaa; lapsella ei ruokaa; koti likainen; kotona sotkuista; koti sotkuinen; koti kamala kunto; kodin kunto; säävaatteet puuttu*; ei asianmukaisia vaatteita; ei talvivaatteita; ilman talvivaatteita; ei haeta päiväkodista; ei hakenut päiväkodista; unohti hakea lapsen; hakematta päiväkodista; vanhempi ei hae lasta; lapset yksin yöllä; lapset yksin pihalla myöhään; yksin kotona yön; jätetty yksin; lapset yksin öisin; pieni lapsi yksin; lapset likais*; samat vaatteet viikkoja; lapset nälissä*; eväitä ei koskaan; kukaan ei huolehdi lapsi*; lapset hoitaa itsensä; lapset pitävät huolta itsestään; lapsi huolehtii pikkusisar*; lapsi hakee päiväkodista humalas*; hakija humalassa; hakemaan päihtyneenä; haisee alkoholilta; koti sotku*; koti kuin kaatopaikka; ei vaatteita säähän; hampaat hoitamatta; päivähoidosta hakematta; ilman eväitä; tulee nälkäisenä; ilman ulkovaattei*; koti sekaisin; koti kaaos; likainen koti; lapset keskenään; kukaan ei hae; vanhempi ei hae; unohtaa hakea`,
    sv: 'ensam hemma; barnet ensam hemma; barnen ensamma hemma; lämnat barnet ensamt; smutsiga kläder; smutsigt barn; ingen mat hemma; barnet hungrigt; tar inte hand om barnet; ingen hämtar barnet; hemmet smutsigt; ute ensam på kvällen; inga vinterkläder; barnen ensamma på natten; lämnade ensamma; barnen hungriga; barnen sköter sig själva; hämtar full från dagis; luktar alkohol; kommer hungrig; smutsigt hem; kaos hemma; litet barn ensamt hemma; ingen hämtar från dagis; hämtar inte barnet',
    en: 'home alone; child left alone; children left alone; dirty clothes; dirty child; hungry child; no food at home; not cared for; not taken care of; dirty home; nobody picked up the child; parent did not pick up; no winter clothes; alone outside at night; left alone overnight; children hungry; nobody looks after children; parent drunk at pick-up; smells of alcohol; comes hungry; filthy home; chaos at home; small child alone at home; nobody picks up; not picked up from daycare; left alone',
  },
  {
    id: 'minors-guardian',
    onlyItself: true,
    names:
      'lapsen edunvalvoj*; edunvalvoja alaikäi*; alaikäisen edunvalvo*; edunvalvoja lapse*; lapsiasiamies; lapsiasiavaltuut*; edunvalvoj*; edunvalvonta; intressebevaka*; intressebevakning; intressebevakare för barn; minderårigas intressebevak*; guardian appointed for a minor; guardianship; public guardian',
    fallback:
      'lastensuojelu*; lastenvalvoj*; oikeusapu*|oikeusapu; digi- väestötietovirasto; barnskydd*; barnatillsyn*; rättshjälp*; child welfare; legal aid',
    fi: `edunvalvoja; lapselle edunvalvoja; lapsen edunvalvoja; edunvalvojan määrääm*; edunvalvojan sijainen; alaikäisen edunvalvoja; edunvalvontavaltuu*; lapsen omaisuus; lapsen perintö; lapsen omat rahat; lapsi perii; lapsen edustaja; yleinen edunvalvoja; alaikäisen rahat; lapselle perintö; lapsen omaisuu*; edunvalvo*; holhou*; sijainen päättämään lapsen`,
    sv: 'intressebevakare; intressebevakare åt barn; barnets intressebevakare; barnets egendom; barnets arv; barnets företrädare; allmän intressebevakare; barnets pengar; intressebevak*',
    en: "child's property; child's inheritance; represent the child; appoint a guardian; public guardian; trustee for the child; child inheritance; minor money; guardian for child; child property",
  },
];
