import type { ConceptSource } from './concept.ts';

/** Disability: the services of the disability act, aids, carers, languages and communication, associations. */
export const disability: readonly ConceptSource[] = [
  {
    id: 'disability-services',
    names:
      'vammaispalvelu*; vammaissosiaalityö*; vammaisten palvelu*; vammaisneuvon*; vammaistyö*; vammaisten lasten palvelu*; funktionshinderservice*; handikappservice*; service för personer med funktionsnedsättning*; tjänster för personer med funktionsnedsättning*; funktionshindersocialarbet*; disability service*; services for disabled; services for persons with disabilities',
    general: true,
    fallback: 'sosiaalityö*; palveluohjau*; socialt arbete; servicehandled*; social work; service guidance',
    fi: `vammaispalveluun; vammaispalvelut; vampa; vampal*; vpl; vammaispalvelulaki; vammaispalvelulain; vammaissosiaalityöntekijä; vammaisohjaaja; vammaispalveluohjaaja; vammaispalvelun sossu; vammaispalvelupäätös; vammaispalveluhakemus; vammaispalvelun hakemus; vammainen lapsi; vammaisen lapsen; vammainen nuori; vammaisen nuoren; vammainen vanhempi; vammaisella lapsella; lapsella vamma; lapsen vamma; lapsi vammautu*; vammautunut lapsi; monivamm*; vaikeavamm*; vaikeasti vammai*; erityislapsi vammais*; vammaisuus; vammaisten oikeudet; downin syndrooma; down-lapsi; kehitysvammaepäi*; vaikeasti vammainen; vammaisen lapsen tuki; vammaissossu; vammaissossun; erityislapsen tuki; erityislapsi; pyörätuoli; avustaja harrastuksiin; henkilökohtainen avustaja; vammaisen pojan|tytön; vammaispäätös`,
    sv: 'funktionshinder; funktionsnedsättning*; funktionshindrad*; funktionsvariation*; handikapp*; handikappade barn; barn med funktionsnedsättning*; barn med funktionshinder; lagen om funktionshinderservice; flerfunktionshind*; gravt handikapp*; gravt funktionshind*; downs syndrom; barn i rullstol; assistent till; assistent åt; funktionsnedsätt*; handikappservice; specialbarn',
    en: `disability; disabled; disabled child; child with a disability; disabilities; disability act; handicap*; severely disabled; multiple disabilities; disabled parent; disabled teenager; down's syndrome; down syndrome; child in a wheelchair; assistant for; special needs child support`,
  },
  {
    id: 'personal-assistance',
    names:
      'henkilökohtainen apu; henkilökohtaisen avun; henkilökohtainen avustaja; henkilökohtaisen avustaj*; personlig assistans; personliga assistent*; personlig assistent; personal assistance; personal assistant*',
    fallback: 'vammaispalvelu*; vammaissos*; funktionshinderservice*; handikappservice*; disability service*',
    fi: `hk-apu; hk-avustaja; hka; henkilökohtaista apua; henkilökohtaista avustajaa; Heta-liitto; avustaja vammai*; vammaisen avustaja; avustaja harrastu* vammai*; avustaja vapaa-ajalle; avustajakeskus; avustajan tunnit; avustajatunnit; työnantajamalli; avustajan palkka; avustajavälity*; vammainen nuori avustaja*; erityinen tuki osallisuu*; valmennus ja tuki vammai*`,
    sv: 'assistent på fritiden; assistenttimmar; arbetsgivarmodell*; assistans; assistansen; assistentens lön; ansöka om assistans',
    en: 'pa hours; assistant hours; assistant for disabled; employer model; assistance at home for disabled; assistant for hobbies',
  },
  {
    id: 'family-carer',
    names:
      "omaishoi*; omaishoidon tuki; omaishoidon tuen; omaishoitaja; omaishoitajaliitto; omaishoitajat; närståendevård*; stöd för närståendevård; närståendevårdar*; anhörigvård*; informal care*; family carer*; caregiver support; support for informal care; carer's allowance",
    fallback:
      'vammaispalvelu*; vammaissos*; palveluohjau*; funktionshinderservice*; disability service*; service guidance',
    fi: `omaishoitajuu*; omaishoitosopimu*; omaishoidettava; omaishoitajan vapaa; omaishoitajan vapaapäivä*; omaishoitajien vapaapäivä*; omaishoitajan jaksami*; omaishoidon palkkio; omaishoidon hakemus; vammaista lastaan hoitava; hoitaa vammaista lasta kotona; hoitaa itse vammai*; sairasta lasta kotona hoitava; erityislapsen omaishoit*; OmaisOiva; vapaapäivät omaishoit*; läheinen hoitaa kotona; hoitaa|hoidan|hoitaisi|hoitamassa sairas|vammainen|pitkäaikaissairas lapsi|lasta|lastaan|poika|tytär kotona; palkkio|korvaus|rahaa hoitaa vammai*|sairas|sairasta|omaa|lasta|lastaan; hoitopalkkio*; hoitaa vaikeasti kotona; omaishoi*; hoitaa itse vammaista; hoitaa kotona vammaista; hoitaa sairasta lasta kotona; lapsen hoito sitoo kotiin; joutuu valvomaan vammai*`,
    sv: 'närståendevårdaren; vårdar sitt barn hemma; närståendevårdsavtal*; lediga dagar närståendevård*; arvode närståendevård*; vårdar handikappat barn; anhörigvårdare; stöd till närstående; vårdar|vårda|sköter sjukt|sjuka|handikappat|funktionsnedsatt barn; ersättning|arvode vårda|vårdar|sköter|vård barn|barnet hemma; sköter sitt funktionsnedsatta barn hemma; sköter sjukt barn hemma',
    en: "carer for disabled child; caring for a disabled child at home; caregiver*; carer leave; days off for carer; care allowance; family caregiver; carer agreement; care|cares|caring sick|disabled|ill child at home; carer's allowance; paid|payment|allowance caring|care child at home|disabled|sick; cares for disabled child at home; caring for sick child at home; carer",
  },
  {
    id: 'intellectual-disability',
    names:
      'kehitysvamma*; kehitysvammahuol*; kehitysvammaneuvol*; kehitysvammapalvelu*; kehitysvammapoli*; kehitysvammaisten; KTO; Eteva; KVPS; Kårkulla; omsorgsvård*; specialomsorg*; utvecklingsstör*; utvecklingshäm*; intellektuell funktionsnedsättning; intellektuell funktionshinder; intellectual disabilit*; developmental disabilit*; learning disabilit*',
    fallback: 'vammaispalvelu*; vammaissos*; funktionshinderservice*; handikappservice*; disability service*',
    fi: `kehitysvammainen; kehitysvammainen lapsi; kehitysvammaiset; kehitysvammaiselle; keva; kehitysvammadiagnoosi; kehitysvammaepäily; älyllinen kehitysvamma; kehitysvammalaki; erityishuolto; erityishuolto-ohjelma; erityishuollon; eho; downin syndrooma; down-lapsi; downlapsi; Downin; kehitysvammalääkäri; oppimisvammai*; laaja-alainen kehitysviive; lievästi kehitysvamm*; vaikeasti kehitysvamm*; fragiili`,
    sv: 'utvecklingsstörning; utvecklingsstörd*; utvecklingshämmad*; downs syndrom; specialomsorgsprogram; omsorgen; omsorgsbyrå*; intellektuell funktionsvariation',
    en: 'down syndrome; downs; intellectually disabled; mentally disabled; developmentally disabled; special care programme; mental retardation; learning-disabled',
  },
  {
    id: 'transport-service',
    names:
      'kuljetuspalvelu*; kuljetustu*; vammaisten kuljetu*; liikkumisen tuki; liikkumista tukeva palvelu*; liikkumista tukevat; sosiaalihuoltolain kuljetu*; färdtjänst*; färdtjänsten; stöd för rörlighet; stöder rörlighet*; transporttjänst*; transport service*; mobility support; services supporting mobility; paratransit',
    fallback:
      'vammaispalvelu*; vammaissos*; palveluohjau*; funktionshinderservice*; handikappservice*; disability service*',
    fi: `taksimatk* vammais*; kuljetu* terapia*; taksi terapia*; kuljetu* vamma*; vammaispalvelun taksi*; taksikort*; invataksi*; inva-taksi*; vpl-kuljetus; vpl-matkat; shl-kuljetus; shl-matkat; kuljetuspalvelumatk*; 18 yhdensuuntais*; yhdensuuntainen matka; kuljetuspalveluhakemus; ei voi käyttää julkis*; ei pysty kulkemaan bussilla; vammaisen pysäköintitunnus; pysäköintilupa vammai*; invapysäköinti; inva-auto; autoavustus vammai*; vammaisen autoveron*; matkapalvelukesku*; kuljetustu* vammai*; vpl-kuljetu*; taksikyyti vammai*`,
    sv: 'färdtjänstresor; färdtjänstkort; invataxi*; invalidtaxi*; taxiresor handikapp*; parkeringstillstånd rörelsehindrad*; parkeringstillstånd handikapp*; kan inte använda kollektivtrafik; taxikort*; reseservice*; färdtjänst*',
    en: 'accessible taxi; wheelchair taxi; taxi card; taxi rides for disabled; disabled parking permit; parking permit disabled; cannot use public transport; car allowance disability; disability transport',
  },
  {
    id: 'assistive-devices',
    names:
      'apuväline*; apuvälinepalvelu*; apuvälinekesku*; apuvälinelainaam*; apuvälineyksikkö; hjälpmedel*; hjälpmedelstjänst*; hjälpmedelscentral*; hjälpmedelsutlåning*; assistive device*; assistive equipment; aids and equipment; assistive technology',
    fallback:
      'lääkinnällinen kuntoutu*; fysioterap*; kuntoutu*; medicinsk rehabilit*; physiotherap*; rehabilit*',
    fi: `apparaatti*; pyörätuoli*; pyörätuoli; kyynärsauva*; kepit lainaan; rollaattori*; kävelyteline*; erityisrattaat; erikoisrattaat; vammaisrattaat; seisomateline; suihkutuoli; wc-koroke; nostolaite; erikoissänky; tukikenkä*; pohjalliset lapselle; proteesi*; ortoosi*; painopeitto; aktiivityyny; istuintyyny; kuulosuojaimet nepsy*; apuvälineen huolto; apuvälineen laina; lainaksi apuväline*`,
    sv: 'rullstol*; kryckor; rollator*; specialvagn*; duschstol; proteser; protes; ortos*; tyngdtäcke*; låna hjälpmedel; service av hjälpmedel',
    en: 'wheelchair*; crutches; walker frame; special stroller; special pushchair; prosthes*; orthos*; weighted blanket; borrow equipment; equipment for disabled child; shower chair; lift aid',
  },
  {
    id: 'disability-allowance',
    names:
      'alle 16-vuotiaan vammaistuki; vammaistuki; vammaistuen; vammaistukea; hoitotuki Kela; Kelan vammaisetuu*; vammaisetuude*; handikappbidrag*; handikappbidraget; handikappförmån*; disability allowance*; disability benefit*',
    fallback: 'Kela; FPA; Folkpensionsanstalten; palveluohjau*; servicehandled*; sosiaalityö terveyskesku*',
    fi: `vammaistuki lapselle; lapsen vammaistuki; lapsen hoitotuki; hoitotuki; hoitotukea; alle 16-vuotiaan tuki; C-lausunto; c-todistus; C-lausuntoa; c lausunto Kela; kelan tuki sairaalle lapselle; kelan tuki pitkäaikaissair*; kelan tuki erityislapsen; rahallinen tuki sairaan lapsen; rahallinen tuki vammai*; 16 vuotta täyttäneen vammaistuki; perusvammaistuki; korotettu vammaistuki; ylin vammaistuki; vammaistukihakemus; vammaistuen lausunto; erityishoitoraha*; diabeteslapsen tuki; diabeteslaps* tuki; sairaan lapsen tuki kela*; vammaistuki hakematta; hoitotuki lapsi; pitkäaikaissairaan lapsen tuki; sairauden kulut kela; keliaki* tuki`,
    sv: 'handikappbidrag för barn; handikappbidrag under 16; C-utlåtande; vårdbidrag; FPA bidrag sjukt barn; bidrag för långtidssjukt barn; specialvårdspenning; ekonomiskt stöd handikapp*; vårdbidrag barn; bidrag för sjukt barn; bidrag diabetes barn; fpa bidrag sjuk*',
    en: 'kela disability allowance; disability allowance for a child; allowance for disabled child; allowance for sick child; c certificate; medical certificate c; special care allowance; benefit for disabled child; disability allowance; allowance for child with diabetes; benefit for ill child',
  },
  {
    id: 'adaptation-training',
    names:
      'sopeutumisvalmenn*; sopeutumisvalmennuskurss*; sopeutumisvalmennus; perhekurssi Kela; Kelan perhekurs*; kuntoutuskurs*; anpassningsträning*; anpassningskurs*; rehabiliteringskurs*; adaptation training; adjustment training; adaptation course*; rehabilitation course*',
    fallback: 'kuntoutusohjau*; Kela; järjestö*; rehabiliteringshandled*; FPA; rehabilitation counsel*',
    fi: `sopuvalmennus; sopeutumiskurssi; sopeutumisvalmennukseen; kurssi vammai* lapsen perhe*; kurssi sairaan lapsen perhe*; perhekurssi; perhekurssille; diagnoosin jälkeen kurssi; kurssi diagnoosin saanee*; ensitieto; ensitietopäivä; ensitietopäiv*; LAKU; Laku-kuntoutus; kuntoutuskurssi perhe*; Kelan kurssi perhe*; uusi diagnoosi perhe; juuri diagnoosin saanut`,
    sv: 'anpassningskurs för familj*; kurs för familjer med sjukt barn; kurs för familjer med handikapp*; förstainformation*; FPA:s kurs; familjekurs FPA; familjerehabiliteringskurs*; nydiagnos*',
    en: 'course for families with a disabled child; course for families of sick child; kela family course; kela course; recently diagnosed; after the diagnosis course; first information; family course rehabilitation',
  },
  {
    id: 'short-term-care',
    names:
      'lyhytaikaishoi*; lyhytaikainen huolenpito; lyhytaikaisen huolenpidon; lyhytaikaisasumi*; tilapäishoi* vammai*; vammaisten tilapäishoi*; lomahoi*; tilapäishoitokoti; korttidsvård*; korttidsboende; avlastningsvård*; kortvarig omsorg; short-term care; respite care; short-term residential care',
    fallback:
      'vammaispalvelu*; vammaissos*; kehitysvamma*; omaishoi*; funktionshinderservice*; handikappservice*; disability service*',
    fi: `lyhythoi*; lyhytaikaishoitopaikka; viikonloppuhoito vammai*; vammainen lapsi hoitoon; vammaisen lapsen hoito*; erityislapselle hoitopaikka; erityislapsi hoitoon; kehitysvammainen hoitoon; vammaisen lapsen vanhem* lepo; intervallihoi*; intervallijakso; tilapäishoito omaishoit*; tilapäistä hoitoa vammai*; sijaishoitaja omaishoi*; perhehoito omaishoi*; perhelomitu*; lomittaja omaishoi*; vammaisen lapsen loma-ajan hoito; vammaisten iltapäivätoimint*; yli 13-vuotiaan iltapäivä*; vapaata|lomaa|lepoa|hengähdys* vammai*|omaishoitaj*|erityislaps*; lyhytaik*; tilapäishoi*; hengähdystauk*; vammai* viikonlop* hoito*; erityislapsen vapaata; vapaata viikonloppu; lomaa erityislapsen; hoitopaikka viikonlopuksi vammai*; lyhytaikaishoito; hengähdystauko vammais*; omaishoitajan vapaa*; vapaata omaishoito*; hengähdystauko vammai*; lepoa vammaisen lapsen vanhem*; vammainen lapsi hoitoon viikonlop*; omaishoitajan vapaa; vapaapäivät omaishoi*; vammaiselle lapselle hoito`,
    sv: 'avlastning handikapp*; avlastning för föräldrar till funktionshind*; avlösarvård*; intervallvård; periodvård; korttidshem; tillfällig vård funktionsned*; avlastning åt närståendevård*; vård av handikappat barn; avlastning*; korttids*; ledig* närståendevårdare|funktionsn*; andrum för föräldrar till funktionsnedsatt; avlastning; ledigt för närståendevårdare',
    en: 'respite for carers; respite for disabled child; short break*; respite for parents of disabled; temporary care for disabled child; weekend care disabled child; relief carer; respite*; break disabled|carer|caregiver; short-term care; respite; break for parents of disabled child; disabled child care weekend; carer days off',
  },
  {
    id: 'interpreting-for-disabled',
    onlyItself: true,
    names:
      'vammaisten tulkkau*; vammaisten henkilöiden tulkkau*; viittomakielen tulk*; viittomakielen tulkkau*; puhevammaisten tulk*; puhevammaisten tulkkau*; kirjoitustulk*; teckenspråkstolk*; tolktjänst för handikapp*; tolktjänst funktionsned*; skrivtolk*; tolktjänst för personer med funktionsnedsättning; sign language interpret*; interpreter service* disabled; speech impaired interpret*; speech-to-text interpret*',
    fallback: 'vammaispalvelu*; vammaissos*; Kela; funktionshinderservice*; FPA; disability service*',
    fi: `viittomakielinen tulkki; tulkki viittomakieli*; viittomakielinen tulkkaus; viittomakieliselle tulkki; tulkki kuurolle; kuuron tulkki; kuuro vanhempi tulkki; kuuro asiakas tulkki; tulkki puhevammai*; puhevammaisen tulkki; tukiviittomatulk*; kuulovammaiselle tulkki; kuurosokeiden tulk*; Kelan tulkkauspalvelu*; Kelan vammaisten tulk*; etätulkkau* viitto*`,
    sv: 'tolk för döva; teckenspråk tolk*; tolk för hörselskadade; tolk talskad*; tolk åt döv; FPA tolktjänst*; dövblindtolk*',
    en: 'sign language interpreter; interpreter for the deaf; interpreter for deaf parent; interpreter for deaf client; interpreting for speech impaired; kela interpreting; deafblind interpret*',
  },
  {
    id: 'visual-impairment',
    names:
      'näkövamma*; näkövammaisten; näkövammainen; Näkövammaisten liitto; näkövammayhdisty*; synskad*; synskadade; Förbundet för finlandssvenska synskadade; Synskadades förbund; visually impaired; visual impairment*; blind people; low vision',
    fallback:
      'vammaispalvelu*; vammaissos*; kuntoutusohjau*; funktionshinderservice*; rehabiliteringshandled*; disability service*',
    fi: `näkövammainen lapsi; näkövammainen vanhempi; sokea; sokea lapsi; sokea vanhempi; heikkonäköi*; sokeutu*; valkoinen keppi; pistekirjoitu*; opaskoira*; äänikirja* näkö*; Celia; näkövammaisneuvo*; näkövammaisten kuntoutu*; kuntoutusohjaaja näkö*; Onerva näkö*; liikkumistaidon ohjau*; näön kuntoutu*`,
    sv: 'blind; blint barn; blind förälder; vit käpp; punktskrift; ledarhund*; talbok*; synsvag*; barn med synskada; Celia',
    en: 'blind child; blind parent; white cane; braille; guide dog*; talking book*; partially sighted; child with visual impairment',
  },
  {
    id: 'hearing-impairment',
    names:
      'kuulovamma*; kuulovammaisten; Kuuloliitto; Kuurojen liitto; KLVL; kuurojen; viittomakieli; viittomakielinen; viittomakielis*; hörselskad*; Svenska hörselförbundet; Dövas förbund; teckenspråk*; hearing impair*; hard of hearing; deaf association; sign language',
    fallback:
      'vammaispalvelu*; vammaissos*; kuntoutusohjau*; kuulo*; hörsel*; funktionshinderservice*; disability service*; audiology',
    fi: `kuulovammainen lapsi; kuulovammainen vanhempi; kuuro; kuuro lapsi; kuuro vanhempi; kuurot vanhemmat; sisäkorvaistut*; sisäkorvaistute; viittoma; viittomakielen opetu*; viittomakieltä perheelle; viittomaopetu*; sopeutumisvalmennus kuulo*; huonokuuloinen lapsi; kuuloyhdisty*; kuuroutunut; kuurosokea; induktiosilmukka; koda-lapsi`,
    sv: 'döv; dövt barn; döva föräldrar; döv förälder; hörselskadat barn; kokleaimplantat; lära sig teckna; teckna; hörselskadade; teckenspråksundervisning; dövblind*',
    en: 'deaf; deaf child; deaf parent; deaf parents; cochlear implant; learn to sign; sign language teaching; hard-of-hearing; deafblind; child with hearing loss',
  },
  {
    id: 'mobility-impairment',
    names:
      'liikuntavamma*; liikuntarajoittei*; CP-liitto; CP-vamma*; Invalidiliitto*; lihastau*; Lihastautiliitto; rörelsehind*; rörelsehandikapp*; CP-förbundet; CP-skad*; Invalidförbundet; muskelsjukdom*; physical disabilit*; physically disabled; mobility impair*; cerebral palsy; muscular',
    fallback:
      'vammaispalvelu*; vammaissos*; fysioterap*; kuntoutusohjau*; funktionshinderservice*; disability service*; physiotherap*',
    fi: 'cp; cp-vammainen; cp-lapsi; liikuntavammainen lapsi; liikuntavammainen vanhempi; pyörätuolissa; pyörätuolilapsi; selkäydinvamma*; hydrokefalia; mmc; lihassairau*; raajapuuto*; lyhytkasvu*; halvaantu*; halvaantunut; esteettömy*; esteettömät tilat; esteetön; aivovamma*',
    sv: 'cp; cp-skada; rullstolsburen; i rullstol; rörelsehindrat barn; ryggmärgsbråck; förlamad; tillgänglighet rullstol; kortväxt*; hjärnskad*',
    en: 'cp child; in a wheelchair; wheelchair user; spinal cord; spina bifida; paralysed; accessibility; limited mobility; brain injury; short stature',
  },
  {
    id: 'autism-services',
    names:
      'autismi*; autismikirjo*; autismipalvelu*; autismiliitto; autismiohja*; autismikuntoutu*; autismiyhdisty*; autismin kirjon; autism*; autismspektr*; Autismförbundet; autismi- aspergerliit*; autistis*; asperger*; autism service*; autism spectrum; autism association',
    fallback:
      'neuropsykiatri*; nepsy*; vammaispalvelu*; vammaissos*; neuropsyk*; funktionshinderservice*; neuropsychiatric*; disability service*',
    fi: `autisti; autistin; autistinen; autistinen lapsi; autistinen nuori; autistisen lapsen; autismidiagnoosi; autismiepäily; epäillään autismi*; assit; asperger; asperger-nuori; aspergerin oireyhtymä; aspien; autismivalmen*; autismivalmentaja; kirjolla oleva; kirjon lapsi; kirjon nuori; strukturoi* autis*; autistiset piirte*; autistisia piirteitä; kuvastruktuuri; asd`,
    sv: 'autist*; autistiskt barn; autism misstanke; autismdiagnos; asperger; aspergers syndrom; barn med autism; autistiska drag; autismhandled*; inom spektret; asd',
    en: 'autistic; autistic child; autistic teenager; on the spectrum; asd; asperger; suspected autism; autism diagnosis; autism coach; child with autism; autistic traits',
  },
  {
    id: 'home-modification',
    names:
      'asunnonmuuto*; asunnon muutosty*; asunnon muutostyöt; esteettömän asumisen tuki; esteettömän asumisen; kodin muutosty*; bostadsändring*; ändringsarbeten i bostad*; tillgängligt boende stöd; home modification*; home adaptation*; housing adaptation*; alterations to home',
    fallback:
      'vammaispalvelu*; vammaissos*; funktionshinderservice*; handikappservice*; disability service*; toimintaterap*',
    fi: `muutostyöt kotiin; muutostöitä kotiin; muutostyöt vammai*; luiska; luiska kotiin; luiskan rakent*; ramppi; kynnysten poisto; kynnykset pois; kylpyhuoneen muutos*; kylpyhuone pyörätuoli*; oviaukon leven*; nostin kotiin; tukikaiteet kotiin; kaiteet kotiin; asunto pyörätuolille; asunto esteettömäksi; koti esteettömäksi; hissi kotiin; aita pihalle karkail*; karkaileva lapsi lukot; turvalukot kotiin; luiskan; pyörätuoliluiska*; asunnon muutostyö*; kodin muutostyö*; nostolaite kotiin; kylpyhuone muutos`,
    sv: 'ramp; ramp hemma; ändra badrummet; badrum rullstol; trösklar bort; anpassa bostaden; bostadsanpassning*; anpassa hemmet; stödräcken; hemmet tillgängligt rullstol',
    en: 'ramp at home; wheelchair ramp; adapting the bathroom; remove thresholds; make home accessible; accessible home; grab rails; wider doors; ceiling hoist; adapting the flat',
  },
  {
    id: 'rehabilitation-guidance',
    names:
      'kuntoutusohja*; kuntoutusohjaaja; kuntoutusohjaus; kuntoutussuunnittel*; kuntoutussuunnitelma; rehabiliteringshandled*; rehabiliteringsplan*; rehabiliteringsrådgiv*; rehabilitation guidance; rehabilitation counsel*; rehabilitation plan*; rehabilitation advis*',
    fallback:
      'lastenpoli*; lasten kuntoutu*; vammaispalvelu*; vammaissos*; barnpoliklinik*; rehabilit*; disability service*',
    fi: `kuntoutusohjaajan käynti; sairaalan kuntoutusohjaa*; kuntoutusohjaaja päiväko*; kuntoutusohjaaja koulu*; kuntoutussuunnitelmapalaveri; kuntoutuspalaver*; kuntoutuspalaveri; kuntoutustyöryhmä; kuntoutusneuvo*; kuntoutuksen suunnit*; kuntoutuksen koordinoin*; kuka tekee kuntoutussuunnitelman; kuntoutustarpeen arvio*; kuntoutusasia*; lapsen kuntoutuksen yhteenso*; kuntoutuksesta vastaava; kuntoutuslähete`,
    sv: 'rehabiliteringshandledare; rehabhandledare; rehabiliteringsplanen; rehabiliteringsbehov; vem gör rehabiliteringsplan; rehabiliteringsmöte*; rehabiliteringssamordn*',
    en: 'rehabilitation counsellor; rehabilitation coordinator; rehab plan; who makes the rehabilitation plan; rehabilitation meeting; need for rehabilitation; rehabilitation instructor',
  },
  {
    id: 'medical-rehabilitation',
    names:
      "lääkinnällinen kuntoutu*; lääkinnällisen kuntoutu*; vaativa lääkinnällinen kuntoutus; lasten kuntoutu*; lasten kuntoutusyksikkö; lasten kuntoutustyöryhmä; medicinsk rehabilit*; krävande medicinsk rehabilitering; rehabilitering för barn; barnrehabilit*; medical rehabilitation; demanding medical rehabilitation; children's rehabilitation; rehabilitation for children",
    fallback:
      'kuntoutusohja*; fysioterap*; toimintaterap*; puheterap*; rehabiliteringshandled*; physiotherap*',
    general: true,
    fi: `lapsen kuntoutus; lapselle kuntoutusta; Kelan kuntoutus; Kelan vaativa; Kelan terapia; terapiamaksusitoumu*; maksusitoumus terapiaan; maksusitoumus kuntoutu*; ostopalveluterap*; terapiaseteli; terapiajono*; terapian jatko; kuntoutuspäätös Kela; kuntoutusraha lapsen; kuntoutus jatko; nuoren kuntoutusraha; kuntoutusrahaa; lapsi tarvitsee terapiaa`,
    sv: 'FPA rehabilitering; barnets rehabilitering; betalningsförbindelse terapi; terapikö; rehabiliteringspenning ung*; terapi för barn; barnet behöver terapi; FPA terapi',
    en: 'kela rehabilitation; rehabilitation of a child; therapy payment; payment commitment; therapy queue; therapy funded by kela; rehabilitation allowance for young; child needs therapy',
  },
  {
    id: 'augmentative-communication',
    names:
      'AAC; AAC-ohjau*; puhetta tukeva; puhetta tukeva kommunikaatio; puhetta korvaava; kommunikaatio-opetu*; kommunikaatio- ohjau*; tikoteek*; tikoteekki; kommunikaatiokeskus; Papunet; AKK; AKK-handled*; kommunikationsundervisning; alternativ kommunikation; kompletterande kommunikation; augmentative; alternative communication',
    fallback:
      'puheterap*; apuväline*; vammaispalvelu*; vammaissos*; talterap*; hjälpmedel*; speech therap*; assistive device*',
    fi: `tukiviittom*; tukiviittomat; tukiviittomia; kuvat kommunik*; kuvakort*; kuvakommunik*; kuvakansio; kuvatuki; kuvatuen; kuvia arkeen; kuvat arjen tueksi; pcs-kuvat; pecs; kommunikaatiokansio; kommunikaattori; kommunikointi kuvilla; puhelaite; puhekone; viestii kuvilla; puhevammai*; puhevamma; puhumattoman lapsen kommunik*; bliss; selkokieli; selkokielinen; toimintataulu; kommunikaatio-ohjaaja`,
    sv: 'stödtecken; tecken som stöd; bildstöd*; bildkort; kommunikationskarta; talapparat*; kommunicera med bilder; talskad*; lättläst; lätt svenska; TAKK',
    en: 'picture cards; visual supports; communication with pictures; supporting signs; key word signing; speech device; communication book; pecs; non-verbal; easy language; communication aid; speech-impaired',
  },
  {
    id: 'disability-housing',
    names:
      'vammaisten asumispalvelu*; vammaisten asumi*; kehitysvammaisten asumi*; asumisyksikkö vammai*; tuettu asuminen vammai*; vammaisten palveluasumi*; lapsen asumisen tuki; boendeservice funktionshind*; boende för handikapp*; boendeservice; boendeenhet* handikapp*; housing services for disabled; disability housing; supported living disabled',
    fallback:
      'vammaispalvelu*; vammaissos*; kehitysvamma*; funktionshinderservice*; disability service*; intellectual disabilit*',
    fi: 'kehitysvammainen muuttaa omaan; kehitysvammainen omaan kotiin; vammainen nuori muuttaa; vammaisen nuoren asunto; vammaisen asumiskokeilu; asumisharjoittelu vammai*; asumisvalmenn*; ryhmäkoti; ryhmäkotiin; ympärivuorokautinen asuminen vammai*; vammaiselle asunto; kehitysvammaiselle asunto; lapsi asumisyksikköön; erityislapsi muualle asumaan; vammainen lapsi ei voi asua kotona',
    sv: 'gruppboende*; gruppboende; grupphem; stödboende handikapp*; handikappad ung flytta*; bostad för utvecklingsstör*; boendeträning*; serviceboende funktionshind*',
    en: 'group home; group home disabled; disabled young person moving out; housing for intellectually disabled; living unit; residential unit disabled; disabled child cannot live at home',
  },
  {
    id: 'disability-day-activities',
    names:
      'päivätoimin* vammai*; vammaisten päivätoimin*; kehitysvammaisten päivätoimin*; vammaisten työtoimin*; kehitysvammaisten työtoimin*; työ- ja päivätoimint*; päiväaikainen toimint*; toimintakeskus; dagverksamhet handikapp*; dagverksamhet funktionshind*; arbetsverksamhet funktionshind*; aktivitetscenter; day activities disabled; day activities for disabled; work activities for disabled; day centre',
    fallback: 'vammaispalvelu*; vammaissos*; kehitysvamma*; funktionshinderservice*; disability service*',
    fi: 'päivätoiminta; päivätoimintaan; työtoiminta kehitysvamm*; avotyötoimin*; avotyö; tuettu työ kehitysvamm*; kehitysvammainen töihin; vammainen nuori koulun jälkeen; vammainen nuori töihin; tekemistä kehitysvamm*; toimintaa kehitysvamm*; toimintaa vammai*; kehitysvammaisten kerho; vammaisille nuorille toimintaa; vammaisten työpaja',
    sv: 'dagverksamhet; arbetscentral; dagcenter; sysselsättning utvecklingsstör*; sysselsättning funktionshind*; verksamhet för handikappade; verksamhet för unga med funktionsned*',
    en: 'activities for disabled; activity centre; sheltered work; disabled after school leaving; supported employment disabled; activities for intellectually disabled; day programme',
  },
  {
    id: 'special-child-parents-association',
    names:
      'Leijonaem*; Leijonaemot; Kehitysvammaisten tukiliit*; vammaisperhe*; vammaisperheyhdistys Jaatinen; vammaisyhdisty*; vammaisjärjest*; vammaisten tukiyhdisty*; kehitysvammaisten tuki ry; Kynnys ry; FDUV; DUV; SAMS; funktionshinderförbund; handikappförening*; disability organi*; disability association*; association for parents of disabled; inclusion finland',
    fallback:
      'vertaistu*; kamratstöd*; vammaispalvelu*; vammaissos*; peer support; funktionshinderservice*; disability service*',
    fi: `erityislasten vanhem*; erityislapsen vanhem*; erityislapsen äiti; erityislapsen isä; erityislasten vertaistu*; erityislapsen vanhemmille vertaistukea; vammaisen lapsen vanhem*; vammaisten lasten vanhem*; vammaisen lapsen perhe; vammaisperheille vertaistu*; kehitysvammaisen lapsen vanhem*; erityisperhe; erityisperheille; erityislasten perheet; sisaruus vammai*; vammaisen lapsen sisarukse*; erityislapsen sisaru*; leijonaemo; muita erityislapsen vanhem*; samassa tilanteessa olevia vanhem*; samassa veneessä; jutella muiden vanhempien; vertaisia erityislap*`,
    sv: 'föräldrar till handikapp*; föräldrar till funktionshind*; föräldrar till specialbarn; familjer med specialbarn; kamratstöd handikapp*; föräldrar till barn med funktionsned*; syskon till handikapp*; specialbarn familj; andra föräldrar till specialbarn; i samma situation; föräldrar till barn med funktionsnedsättning; i samma båt',
    en: 'parents of disabled children; parents of special needs children; special needs parents; peer support for parents of disabled; siblings of disabled child; special needs family; families with disabled children; special needs mother; other parents of special needs; in the same situation parents; same boat; parents of disabled child*',
  },
];
