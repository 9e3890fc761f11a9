import type { ConceptSource } from './concept.ts';

/** Wide matters that yield to narrower ones, offices, rights and tools; and what kind of family is spoken of. */
export const general: readonly ConceptSource[] = [
  {
    id: 'social-work',
    names:
      'sosiaalityö*; sosiaalipalvelu*; sosiaalitoim*; sosiaalitoimist*; sosiaalihuol*; sosiaaliohja*; sosiaalineuvon*; socialt arbete; socialarbete*; socialservice*; socialväsende*; socialvård*; socialtjänst*; socialbyrå*; socialhandled*; social work; social service*; social welfare; social office; social guidance',
    general: true,
    fi: `sossu; sossut; sossuun; sossulle; sossun; sossusta; sossutäti; sossutoimisto; sosku; soskut; soskulle; sosiaalityöntekijä; sosiaalityöntekij*; sosiaaliohjaaja; sosiaaliohjaaj*; sostt; sos.tt; sosionomi; sosiaalityön; sosiaaliasemalla; sosiaaliasema; sosiaalikeskus; sosiaalijohtaja; johtava sosiaalityöntekijä; omatyöntekijä; omatyöntekij*; sosiaalihuoltolaki; shl; sosiaalihuollon asiakkuus; asiakkuus sosiaali*; asiakassuunnitelma; palvelupäätös`,
    sv: 'socialarbetare; socialarbetaren; socialen; soc; socialhandledare; socialkansli*; socialcentral*; egen kontaktperson; socialvårdslag*; ledande socialarbetare; klientplan*; socionom*',
    en: 'social worker; social workers; social counsellor; social office; welfare office; leading social worker; own worker; client plan; social welfare act; bachelor of social services; social instructor',
  },
  {
    id: 'adult-social-work',
    names:
      'aikuissosiaalityö*; aikuissosiaalityöntek*; aikuisten sosiaalipalvelu*; työikäisten palvelu*; työikäisten sosiaali*; aikuisten sosiaaliohja*; aikuissosiaaliohja*; vuxensocialarbet*; socialarbete för vuxna; vuxnas socialservice; socialservice för personer i arbetsför ålder; adult social work*; social work for adults; working-age social*; adult social service*',
    fallback: 'sosiaalityö*; sosiaalipalvelu*; socialt arbete; socialservice*; social work; social service*',
    fi: 'aikuissossu; aikuissossut; aikuissosku; aikuissossun; aikuissosiaalityöhön; aikuissosiaalityön; vanhemman oma elämäntilan*; vanhemman omat asiat sosiaali*; aikuisen sosiaaliohjaus; aikuisen sosiaalityö; työikäisen sosiaalityö; työikäisten; aikuisten palvelut; aikuispalvelut; elämänhallin*; vanhemman elämänhallin*; aktivointisuunnitel*; yli 18-vuotiaan sosiaali*; täysi-ikäisen sosiaali*; lapseton asiakas sosiaali*; nuorten aikuisten sosiaali*',
    sv: 'vuxensocialarbetare; vuxensociala; vuxensocialen; livshantering; personer i arbetsför ålder; vuxenservice; aktiveringsplan*; socialhandledning för vuxna; vuxenklient*',
    en: 'adult social worker; working-age services; life management; activation plan; social services for adults; adult services; working-age people; social guidance for adults',
  },
  {
    id: 'family-and-social-services',
    names:
      'perhe- ja sosiaalipalvelu*; perhe- sosiaalipalvelu*; lasten nuorten perheiden palvelu*; perhepalvelu*; lapsiperhepalvelu*; lapsiperheiden palvelu*; familje- och socialtjänst*; familje- socialtjänst*; familje- socialservice*; tjänster för barn unga familjer; familjetjänst*; familjeservice; barnfamiljstjänst*; family and social services; family service*; services for children young people and families; services for families with children',
    general: true,
    fallback:
      'perhekeskus*; sosiaalityö*; sosiaalipalvelu*; familjecenter*; socialservice*; family cent*; social service*',
    fi: 'lanupe; lape; lape-palvelut; lape-muutosohjelm*; perhepalvelupäällik*; perhepalvelujohtaja; perhepalvelujen päällikkö; perhepalveluiden esihenkilö; lapsiperheiden palvelut; hyvinvointialueen perhepalvelut; perhepalveluiden johta*; palvelupäällikkö perhe*; hyvinvointialueen lapsiperhe*; lapsiperhepalvelut',
    sv: 'barnfamiljer tjänster; välfärdsområdets familjeservice; chef för familjetjänst*; familjeservicens chef; lape; servicechef familj*',
    en: 'head of family services; manager of family services; wellbeing services county families; lape; services for families; director of family services',
  },
  {
    id: 'family-centre',
    names:
      'perhekeskus*; perhekeskus; perhekeskuksen; perhekeskuspalvelu*; perhekeskustoimint*; perhekeskuskoordinaattor*; perhekeskusverkost*; LAPE-koordinaattor*; hyvinvointikeskus lapsiperhe*; familjecent*; familjecenter*; familjecenterkoordinator*; familjecentralen; family cent*; family centre coordinat*; family center coordinat*',
    general: true,
    fallback:
      'perhe- sosiaalipalvelu*; perhepalvelu*; palveluohjau*; familje- socialtjänst*; servicehandled*; family service*; service guidance',
    fi: `perhekeskuskoordinaattori; perhekeskuksen koordinaattori; perhekeskuskoordi; perhekeskuskoordinaattorin; perhekeskukseen; perhekeskuksessa; perhekeskuksen vastuuhenkilö; perhekeskusalue*; perhekeskustyö*; perhekeskusverkoston; perhekeskuksen ohjausryhmä; perhekeskuksen johtor*; perhekeskustiimi; perhekeskusmalli; perhekeskuskehittä*; perhekeskuksen palaveri; perhekeskuksen verkostopal*; sähköinen perhekeskus; Omaperhe`,
    sv: 'familjecentret; familjecentrets koordinator; familjecenterverksamhet*; familjecenternätverk*; familjecentrets nätverk; familjecentrets ledningsgrupp; digitala familjecentret; familjecenterområde*',
    en: 'coordinator of the family centre; family centre network; family centre area; family centre steering group; family center; family centre meeting; digital family centre; online family centre',
  },
  {
    id: 'wellbeing-coordinator',
    names:
      'hyvinvointikoordinaattor*; hyte-koordinaattor*; hyte; HYTE-palvelu*; hyvinvoinnin terveyden edistämi*; hyvinvointisuunnittelij*; hyvinvointipäällik*; hyvinvointikertom*; hyvinvointisuunnitelm*; välfärdskoordinator*; välfärdsplan*; främjande av välfärd*; välfärdsberättels*; wellbeing coordinat*; well-being coordinat*; health promotion coordinat*; promotion of wellbeing; welfare coordinat*',
    fallback:
      'sivistystoim*; bildningsväsende*; education service*; perhekeskus*; familjecent*; family cent*',
    fi: 'hytekoordinaattori; hyte-työ; hyte-ryhmä; hyvinvointiryhmä; hyvinvointityöryhmä; HYVÄ-ryhmä; hyvä-ryhmän; kunnan hyvinvointityö; lasten ja nuorten hyvinvointisuunnitelma; lanu-suunnitelma; lanuti; lapsibudjetoin*; hyvinvoinnin edistäminen; terveyden edistäminen; terveyden edistämisen koordinaattori; kouluterveyskysely*; lapsivaikutust*; lapsivaikutusten arvio*',
    sv: 'hyte-koordinator; välfärdsgrupp*; välfärdsarbete; främja välfärd; hälsofrämjand*; barn och ungas välfärdsplan; hälsa i skolan-enkät*; barnkonsekvens*',
    en: 'health promotion; wellbeing group; wellbeing plan; welfare plan for children; municipal wellbeing; child impact assessment; wellbeing report; school health survey',
  },
  {
    id: 'advice-line',
    names:
      'neuvontapiste*; neuvontapuhel*; neuvontapalvelu*; asiakaspalvelu*; asiakaspalvelupiste*; asiakasneuvon*; puhelinvaihde; vaihde; yhteispalvelu*; palvelupiste*; kuntainfo; kaupungintalo; kunnantalo; kunnanvirasto; rådgivningstelefon*; rådgivningspunkt*; kundtjänst*; kundservice*; växel; samservice*; servicepunkt*; kommungård*; stadshus*; kommunkansli*; customer service; advice line*; helpline*; information point*; service point*; switchboard; town hall; municipal office*',
    general: true,
    fallback: 'palveluohjau*; servicehandled*; service guidance; perhekeskus*; familjecent*; family cent*',
    fi: 'yleisneuvonta; neuvontanumero; palvelunumero; puhelinneuvonta; sähköinen asioin*; chat-palvelu; infopiste; keskitetty neuvonta; yleinen neuvonta; asiakaspalvelunumero; asiakasneuvoja; palveluneuvoja; palveluneuvon*; hyvinvointialueen vaihde; hyvinvointialueen asiakaspalvelu; kunnan vaihde; kaupungin neuvonta; omaolo; ajanvaraus numero; ajanvarauspuhelin',
    sv: 'växeln; allmän rådgivning; infopunkt*; servicenummer; kommunens växel; chattjänst*; servicerådgivare; tidsbeställning telefon*; stadens rådgivning; välfärdsområdets växel',
    en: 'general advice; general enquiries; information desk; service number; municipal switchboard; chat service; appointment booking phone; customer advisor; hotline; info desk',
  },
  {
    id: 'police',
    onlyItself: true,
    names:
      'poliisi; poliisi*; poliisilaitos*; poliisin; polis; polisen; polisinrättning*; police; police station; police department',
    general: true,
    fallback: 'Ankkuri*; sosiaalipäivysty*; Ankar*; socialjour*; anchor*; social emergency',
    fi: 'poliisille; poliisiin; poliisin ennalta estävä*; ennalta estävä toiminta; ennaltaestävä poliisi; koulupoliisi*; poliisiasema; poliisiasemalle; konstaapeli; lähipoliisi; tutkinnanjohtaja; rikostutkija; tutkija poliisi; lapsirikosten tutkin*; nettipoliisi; poliisin lausunto; poliisin lupa; lupapalvelu poliisi; virka-apu*; kadonnut lapsi; kadonnut nuori; nuori kadonnut; lapsi kadonnut; lapsi karannut; nuori karannut; turvallisuusselvitys',
    sv: 'polisstation; polisens förebyggande; förebyggande polis*; skolpolis*; närpolis*; konstapel; nätpolis*; försvunnet barn; försvunnen ungdom; polisanmälan; brottsutredare; handräckning polis*',
    en: 'police officer; community police*; preventive police; school police; report to police; missing child; missing teenager; police investigation; detective; runaway teenager; criminal investigation',
  },
  {
    id: 'digital-support',
    names:
      'digituki*; digituki; digiopastu*; digineuvon*; digitaalinen tuki; digiapu*; digistöd*; digihandled*; digirådgivning*; digital support; digital guidance; digital help; digital advice',
    fallback: 'kirjasto*; neuvontapist*; bibliotek*; rådgivningspunkt*; library; information point*',
    fi: 'verkkopankkitunnuks*; verkkopankkitunnukset puuttu*; ei verkkopankkitunnuks*; pankkitunnuk*; pankkitunnukset; suomi.fi; suomi.fi-valtuus; sähköinen hakemus ei onnistu; ei osaa täyttää sähköistä; ei osaa käyttää tietokonetta; ei osaa käyttää nettiä; ei ole tietokonetta; ei ole älypuhelinta; tietokoneen käyttö; lomakkeen täyttö netti*; täyttää lomake; täyttää hakemus; lomake netis*; hakemus netis*; lomakkeen täyttäm*; kirjautumi* ei onnistu; ei pääse kirjautumaan; tunnistautumi*; mobiilivarmen*; digitaidot; puolesta-asioin*; toisen puolesta asioi*; omakanta; wilma-tunnuk*; daisy-tunnuk*; salasana; ei osaa verkkoasioin*; suomi.fi-tunnu*; pankkitunnukset puuttu*; lomakkeen täyttö netissä; sähköinen asiointi',
    sv: 'bankkoder; nätbankskod*; saknar bankkoder; kan inte använda dator; ingen dator; fylla i elektronisk blankett; fylla i blankett; kan inte logga in; logga in; suomi.fi-fullmakt; elektronisk ansökan; digifärdighet*; uträtta ärenden för annan; lösenord',
    en: 'online banking codes; bank codes; cannot use a computer; cannot use computer; no computer; fill in online form; fill in a form; cannot log in; log in; suomi.fi; electronic application; digital skills; password; strong identification',
  },
  {
    id: 'patient-ombudsman',
    onlyItself: true,
    names:
      'potilasasiavast*; potilasasiavastaava; potilasasiamie*; potilasturvallisu*; potilasvahinko*; potilasvakuutus*; patientombud*; patientombudsman*; patientskad*; patientsäkerhet*; patientförsäkring*; patient ombud*; patient representative; patient safety; patient injur*',
    fallback: 'sosiaaliasiavast*; socialombud*; social ombud*',
    fi: 'potilasasiavastaavalle; potilaan oikeu*; potilaan oikeudet; potilaan asema; muistutus hoido*; muistutus hoidosta; hoitovirhe*; väärä hoito; väärin hoidettu; hoidosta valitta*; valittaa hoidosta; valitus hoidosta; tyytymätön hoitoon; tyytymätön lääkäri*; huonoa kohtelua sairaala*; huonosti kohdeltu lääkäri*; kantelu hoido*; hoitopäätöksestä valit*; potilastietojen korjau*',
    sv: 'patientens rättigheter; missnöjd med vården; klaga på vården; klagomål vård*; felbehandling*; fel vård; anmärkning om vården; dåligt bemött sjukhus*; patienträttighet*',
    en: 'patient rights; rights of a patient; malpractice; complain about treatment; complaint about treatment; wrong treatment; unhappy with treatment; dissatisfied with care; badly treated at hospital; treatment complaint',
  },
  {
    id: 'social-ombudsman',
    onlyItself: true,
    names:
      'sosiaaliasiavast*; sosiaaliasiavastaava; sosiaaliasiamie*; sosiaaliasiamies; socialombud*; socialombudsman*; socialombudet; social ombud*; social services ombud*; social welfare ombud*; social affairs ombud*',
    fallback: 'potilasasiavast*; oikeusapu*; patientombud*; rättshjälp*; patient ombud*; legal aid',
    fi: 'sosiaaliasiavastaavalle; asiakkaan oikeudet; asiakkaan oikeuk*; asiakkaan oikeus* sosiaali*; muistutus sosiaali*; muistutus sosiaalihuol*; muistutuksen tekemi*; muistutus palvelu*; tyytymätön sosiaali*; tyytymätön lastensuojelu*; tyytymätön palvelu*; tyytymätön kohtelu*; tyytymätön päätös*; valittaa sosiaali*; valittaa lastensuojelu*; valittaa palvelu*; valitus sosiaali*; valitus lastensuojelu*; päätöksestä valitta*; valittaa päätöksestä; huonoa kohtelua sosiaali*; huonosti kohdeltu sosiaali*; kantelu lastensuojelu*; kantelu sosiaali*; kantelu; aluehallintovirast*; oikaisuvaatimu*; oikaisuvaatimus',
    sv: 'klientens rättigheter; missnöjd med socialvård*; missnöjd med barnskydd*; missnöjd med service*; missnöjd med beslut*; klaga på socialen; klaga på barnskydd*; anmärkning socialvård*; besvär över beslut; överklaga beslut; omprövning*; dåligt bemött socialen; regionförvaltningsverk*',
    en: 'client rights; rights of the client; complain about social services; complaint about social services; complaint about child welfare; unhappy with decision; dissatisfied with the service; dissatisfied with social services; appeal a decision; badly treated by social services; objection social; complain about decision',
  },
  {
    id: 'communications',
    names:
      'viestintä; viestintäpalvelu*; viestintäyksik*; viestintäpääll*; viestintäasiantunt*; tiedottaja*; tiedotu*; viestintäsuunnittel*; kommunikationstjänst*; kommunikationsenhet*; informatör*; informationschef*; kommunikationschef*; communications unit; communications department; communications officer; public relations; press officer',
    fi: 'viestinnän; viestinnästä; tiedottami*; tiedote; mediatiedote; tiedotteen; esite perhe*; palveluesite; esitteet; esitteen teko; verkkosivujen päivit*; verkkosivut päivit*; nettisivujen päivit*; nettisivut; kotisivut; somepäivit*; somekanav*; facebook-sivu*; some-julkaisu*; ilmoitus lehteen; juliste; mainos tapahtum*; tapahtuman markkinoin*; toimittaja soitti; lehdistö; haastattelupyyntö; haastattelupyynnö*',
    sv: 'kommunikation*; webbsid* uppdatera*; uppdatera webbplats*; broschyr*; pressmeddelande*; affisch*; journalist*; intervjubegäran; marknadsföra evenemang*; inlägg på sociala medier; informera om',
    en: 'communications; press release; brochure*; leaflet*; update the website; website update; poster*; journalist; interview request; marketing an event; social media post; facebook page',
  },
  {
    id: 'records-and-privacy',
    names:
      'kirjaamo*; rekisteri*; rekisterinpitäj*; tietosuoja*; tietosuojavast*; asiakirjapyyn*; asiakirjahallin*; tietopyyn*; potilasasiakirj*; asiakastietojen; arkisto*; registratur*; registrator*; registerbeskrivning*; dataskydd*; dataskyddsombud*; begäran om handlingar; begäran om uppgifter; arkiv*; registry; registry office; data protection*; privacy officer; records request; request for documents; archives',
    fi: 'kirjaamoon; tietosuojavastaava; rekisterivastaava; rekisteriseloste; tietosuojaseloste; rekisteritiedot; tarkastusoikeu*; omien tietojen tarkast*; omat tiedot nähtäväksi; haluaa nähdä kirjaukset; haluaa paperinsa; asiakirjat pyytää; asiakirjojen pyytäm*; asiakirjojen luovut*; tietojen luovut*; tietojen luovuttami*; suostumus tietojen; salassapito*; salassapitovelvolli*; vaitiolo*; tietoturva*; tietovuoto; väärä kirjaus; kirjauksen korja*; potilastiedot; asiakastiedot; lokitie*; tietojen tarkastuspyyn*; nimenmuuto*; turvakielto; osoite salassa; salainen osoite; väestötieto*; nimenvaihto*; sukunimenmuut*; DVV',
    sv: 'registratorskontor*; registrator; dataskyddsbeskrivning; granska egna uppgifter; se sina egna uppgifter; utlämnande av uppgifter; lämna ut uppgifter; sekretess*; tystnadsplikt*; klientuppgifter; patientuppgifter; journalhandling*; informationssäkerhet*; rätta uppgifter; samtycke uppgifter; namnändring; spärrmarkering; hemlig adress; befolkningsdata*',
    en: 'register; data protection officer; see own records; access to records; disclose information; disclosure of information; confidentiality; secrecy obligation; client records; patient records; privacy notice; correct the records; consent to share information; gdpr; name change; secret address; protected address; population register',
  },
  {
    id: 'multi-agency-meeting',
    names:
      'verkostopalaver*; verkostotapaami*; verkostokokou*; monialainen yhteistyö; moniammatillinen työryhm*; monialainen työryhm*; läheisneuvonpito*; neuvonpito*; nätverksmöte*; nätverksträff*; sektorsövergripande; multiprofessionell* arbetsgrupp; network meeting*; multi-agency*; multiprofessional; multidisciplinary; family group conference',
    fallback:
      'palveluohjau*; perhekeskus*; sosiaalityö*; servicehandled*; familjecent*; service guidance; family cent*',
    fi: 'verkosto koolle; kutsua verkosto; verkoston kokoon kutsu*; verkostotapaaminen; verkostoneuvonpito; verkostopala; verkostopalsu; moniammatillinen tiimi; monialainen tiimi; monialainen tapaaminen; yhteinen palaveri perhe*; yhteispalaver*; kuka kutsuu koolle; monta toimijaa perhees*; systeeminen tiimi; yhteinen suunnitelma; yhteinen palaveri; monta toimijaa; monta työntekijää perheessä; kaikki saman pöydän; yhteinen suunnitelma perheen; päiväkodin ja neuvolan palaveri; neuvola ja päiväkoti yhdessä',
    sv: 'sammankalla nätverk*; kalla samman nätverket; gemensamt möte familj*; multiprofessionellt team; vem sammankallar; närståenderådslag; många aktörer; nätverksmöte; samla nätverket; gemensamt möte om familj*; flera instanser',
    en: 'convene the network; call a network meeting; joint meeting about a family; many professionals involved; multi-professional team; who convenes; joint plan; network meeting; get everyone around the table; several agencies',
  },
  {
    id: 'large-families',
    names:
      'suurperhe*; monilapsi*; monilapsiset; suurperheiden; stora familjer; storfamilj*; flerbarnsfamilj*; large famil*; big famil*',
    background: true,
    fallback: 'kotipalvelu*; tukiperhe*; hemservice*; home service*',
    fi: 'monta lasta; paljon lapsia; viiden lapsen; kuuden lapsen; seitsemän lapsen; kahdeksan lapsen; neljän lapsen; viisi lasta; kuusi lasta; seitsemän lasta; neljä lasta; viisilapsi*; kuusilapsi*; nelilapsi*; monen lapsen äiti; monen lapsen vanhempi; iso perhe; lapsikatras',
    sv: 'många barn; fyra barn; fem barn; sex barn; sju barn; fyrabarns*; fembarns*; stor familj; mamma till fem',
    en: 'many children; four children; five children; six children; seven children; mother of five; mother of four; lots of children; family of seven',
  },
  {
    id: 'placed-child',
    names:
      'sijoitettu*; sijoitetut lapset; sijoitetun lapsen; huostaanotettu*; placerat barn; placerade barn; placerad; omhändertag*; placed child*; child in care; children in care; looked-after',
    background: true,
    fallback:
      'sijaishuol*; perhehoi*; lastensuojelu*; vård utom hemmet; familjevård*; barnskydd*; substitute care; foster care; child welfare',
    fi: 'sijoitettu lapsi; sijoitettu nuori; sijoitettuna; sijoitetun nuoren; sijoitetun lapsen vanhempi; huostassa; huostaanotettu lapsi; huostaanotetun; lapsi asuu sijaisperheessä; asuu sijaisperhee*; asuu laitoksessa; asuu lastenkodissa; asuu perhekodissa; kodin ulkopuolelle sijoit*; sijaisperheen lapsi; perhehoidossa asuva; perhehoidossa oleva',
    sv: 'placerad ungdom; barnet är placerat; omhändertaget barn; bor i fosterfamilj; bor i familjehem; bor på barnhem; barn i familjevård; placerats utanför hemmet',
    en: "child placed; placed outside home; lives in foster family; lives in a foster home; foster child; lives in children's home; in foster care; taken into care; young person in care",
  },
  {
    id: 'bilingual',
    names:
      'kaksikieli*; kaksikieliset perheet; monikieli*; ruotsinkieli*; suomenkieli*; tvåspråkig*; flerspråkig*; svenskspråkig*; finskspråkig*; bilingual*; multilingual*; swedish-speaking; finnish-speaking',
    background: true,
    fallback: 'Folkhälsan; varhaiskasvatus; småbarnspedagogik*; early childhood education',
    fi: 'kaksikielinen lapsi; kaksikielinen perhe; kaksikielinen; kaksikielisyys; monikielinen; monikielinen lapsi; monikielinen perhe; ruotsinkielinen perhe; ruotsinkielinen lapsi; ruotsinkielisen; ruotsinkieliset; suomenruotsala*; kaksi kieltä kotona; kotona kaksi kieltä; kaksi kotikieltä; englanninkieli*; venäjänkieli*; arabiankieli*; somalinkieli*',
    sv: 'tvåspråkig familj; tvåspråkigt barn; flerspråkigt barn; svenskspråkig familj; finlandssvensk*; två språk hemma; hemma talas; engelskspråkig*; ryskspråkig*; arabiskspråkig*',
    en: 'bilingual child; bilingual family; two languages at home; multilingual child; multilingual family; swedish speaking family; english-speaking; russian-speaking; arabic-speaking',
  },
  {
    id: 'young-parents',
    names:
      'nuoret vanhem*; nuori äiti; nuoret äidit; nuorten äitien; nuorten vanhempien; nuori vanhempi; teiniäiti*; unga föräldrar; unga mammor; ung mamma; ung förälder; tonårsmamm*; young parent*; young mother*; teenage mother*; teen mother*; teenage parent*; teen mum*',
    background: true,
    fallback:
      'vauvaperhe*; perhetyö*; äitiysneuvol*; ensikoti*; familjearbet*; mödrarådgivning*; family work; maternity clinic',
    fi: 'nuoren äidin; nuoren vanhemman; nuorelle äidille; nuori isä; nuori perhe; nuoret äidit ryhmä; teinivanhem*; teini-ikäinen äiti; teiniraskaus; alaikäinen äiti; alaikäinen vanhempi; alle 20-vuotias äiti; 17-vuotias äiti; 18-vuotias äiti; 19-vuotias äiti; alle kaksikymppinen äiti; nuorena äidiksi; nuorena saa* lapsen; teiniäiti; teiniäidit; 17v raskaana; 16v raskaana; alaikäinen raskaana; lukiolainen raskaana; koululainen raskaana; nuoret vanhemmat',
    sv: 'ung pappa; ung familj; tonårsförälder; minderårig mamma; minderårig förälder; mamma 17 år; mamma 18 år; grupp för unga mammor; unga mödrar; tonårsmamma; gravid tonåring; minderårig gravid',
    en: 'young mum*; young mom*; young father; young family; teen parent*; underage mother; underage parent; mother aged 17; mother under 20; group for young mothers; teen mother; teenage mum; teen mum; pregnant teenager; pregnant schoolgirl; young mother; young dad; young parents',
  },
];
