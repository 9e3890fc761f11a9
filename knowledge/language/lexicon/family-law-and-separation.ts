import type { ConceptSource } from './concept.ts';

/** Parents' agreements and disputes, parenthood in law, couples, separation and adoption. */
export const familyLawAndSeparation: readonly ConceptSource[] = [
  {
    id: 'child-supervisor',
    names:
      "lastenvalvoj*; lastenvalvonta; lasten valvoja; perheoikeudelli*; perheoikeuspalvel*; perheoikeusyksik*; barnatillsyn*; barnatillsyningsman*; barnatillsyningsmän; barnatillsyningsperson*; familjerättslig*; familjerätt*; child welfare officer*; child welfare supervisor*; children's supervisor; child supervisor; family law; family law services; family law unit",
    fallback:
      'perheasioiden sovittelu; oikeusapu*|oikeusapu; perheneuvo*; familjerådgivning*; rättshjälp*; family counselling; legal aid',
    general: true,
    fi: `lastenvalvojalle; lastenvalvojan aika; lastenvalvojan ajanvaraus; aika lastenvalvojalle; lastenvalvojan luo; lastenvalvojan vahvistama; sopimus lastenvalvoj*; perheoikeus; perheoikeudellinen; perheoikeudelliset; vahvistaa sopimus; sopimuksen vahvistam*; sopimus lapsen asioista; sopia lapsen asioista; lasten asiat eron jälkeen; lapsen asiat erossa; lapsen sukunimi; lapsista sopiminen; vanhempien sopimus; sopimus lapsista; vahvistaa isyys; isyyden vahvist*; isyyden tunnustam*; isyys tunnustettu; avopari sai lapsen; avoliitossa syntynyt; elarit; elareista; elareiden; elatus sopimatta; sopia elareista; huoltosoppar*; tapaamissoppar*; sopimus lapsen asumisesta; luona-asumi*; luonapito; missä lapset asuvat sopimus; sopia tapaamisista; tapaamisista sopi*; sopimus huollo*; huolto ja asuminen; sopia lapsen asioista ero*; kummalle lapset; viikko viikko systeemi; vuoroviikot; vuoroasumi* sopi*; etävanhempi ei maksa; isyyden selvit*; paperit lasten asumisesta; erosopimus lapsista; lasten asioista sopiminen`,
    sv: 'barnatillsyningsmannen; tid till barnatillsyn*; avtal om barn*; fastställa avtal*; avtal hos barnatillsyn*; familjerättsliga ärenden; familjerättsliga tjänster; barnens ärenden vid skilsmässa; komma överens om barnen; barnets efternamn; avtal om var barnet bor; avtal om umgänge; avtal om barnets boende; avtal om vårdnad; fastställa faderskap; bekräfta faderskap; underhållsavtal; komma överens om barnens boende; varannan vecka avtal; avtal om barnen; faderskapsutredning*',
    en: "confirm an agreement; agreement about children; child agreement; confirm agreement custody; agree on children's matters; parents agreement; family law matters; family law officer; custody agreement; confirm* agreement; agreement confirm*; agreement where child lives; agreement on visits; confirm paternity; child maintenance agreement; who children live with agreement; agreement about the children; paternity inquiry",
  },
  {
    id: 'maintenance',
    names:
      'elatusapu*|elatusapu; elatussopimu*; elatusmaksu*; lapsen elatu*; elatus; elatusavun vahvista*; underhållsbidrag*; underhållsavtal*; underhåll till barn; child maintenance; maintenance agreement*; child support payment*; alimony; maintenance payment*',
    fallback:
      'lastenvalvoj*; oikeusapu*|oikeusapu; barnatillsyn*; rättshjälp*; child welfare officer*; family law',
    fi: `elarit; elarei*; elareita; elareiden; elareista; elari*; elatusavun määrä; elatusavun laskem*; elatusavun muuttam*; elatusapulaskuri; elatusvelvolli*; elatuksesta; elatusapusopimu*; isä ei maksa; äiti ei maksa elatus*; isä ei maksa elatu*; ei maksa elatusapua; maksaa elatusapua; ruokkomaksu*; ruokot; elatusvelka; elatusapuriita; kuka maksaa lapsen kulut; lapsen kulut eron jälkeen; indeksikorotus elatu*; exä ei maksa elatus*; elatusta ei tule; paljonko elatusta; elatus liian pieni; elatus tarkistaa; ei maksa lapsesta`,
    sv: 'underhåll; underhållet; underhållsskyldig*; betala underhåll; betalar inte underhåll*; pappan betalar inte; hur mycket underhåll; räkna ut underhåll*; ändra underhåll*; barnets kostnader efter skilsmässa; underhållsskuld; exet betalar inte underhåll; pappa betalar inte; underhållet räcker inte; betalar inte för barnet',
    en: 'maintenance; father does not pay; pay|pays|paying child support; unpaid child support; child support amount; child-support; unpaid maintenance; amount of maintenance; change maintenance; maintenance debt; costs of child after separation; paying for the child after divorce; ex does not pay; not paying for the child; how much maintenance; child support too low',
  },
  {
    id: 'maintenance-allowance',
    names:
      'elatustuki*|elatustuki; elatustue*; kelan elatustu*; underhållsstöd*; fpa underhållsstöd*; maintenance allowance; kela child maintenance; child maintenance allowance',
    fallback: 'kela; lastenvalvoj*; fpa; folkpensionsanstalt*; barnatillsyn*; social insurance',
    fi: 'elatustukea; elatustuki kelalta; elatustukea kelasta; kelan elatustuki; hakea elatustukea; toinen vanhempi ei maksa elatu*; elatusavun perintä; elatusavun ulosotto; elatusapu maksamatta; elatustuen haku; elatustukihakemus; elatusapuvelka perintä; elatustuki; isä ei maksa elareita; ex ei maksa elareita; elarit maksamatta',
    sv: 'underhållsstöd från fpa; ansöka om underhållsstöd; fpa underhåll; obetalt underhåll; indrivning underhåll*; utsökning underhåll*',
    en: 'maintenance support from kela; kela maintenance; apply for child maintenance; recovery of maintenance; unpaid child support kela; social insurance maintenance',
  },
  {
    id: 'custody',
    names:
      'lapsen huolto*|huolto; lapsen huolto ja tapaamisoikeu*; huoltosopimu*; yhteishuolto*|yhteishuolto; yksinhuolto; lapsen huoltajuu*; lapsen asuminen; huolto- tapaamissopimu*; vårdnad; vårdnadstvist*; vårdnadsfråg*; gemensam vårdnad; ensam vårdnad; vårdnadsavtal*; vårdnad umgängesrätt; barnets boende; child custody; custody; joint custody; sole custody; custody agreement*',
    fallback:
      'lastenvalvoj*; oikeusapu*|oikeusapu; perheasioiden sovittelu; barnatillsyn*; rättshjälp*; child welfare officer*; family law; legal aid',
    fi: `huoltajuus; huoltajuuskiista; huoltajuuskiist*; huoltajuusriit*; huoltoriid*; huoltoriit*; huoltokiusaami*; huoltokiista*; yhteishuoltajuus; yhteishuoltajuudes*; yksinhuoltajuus; yksinhuoltajuutta; kenelle huoltajuus; kenen luona lapsi asuu; kumman luona asuu; lapsen asumisesta; vuoroasumi*; vuoroviikkoasumi*; vuoroviiko*; viikko-viikko; viikko-viikkoasumi*; lapsen muutto toiselle paikkakunnalle; toinen vanhempi muuttaa; lapsi muuttaa toisen vanhem*; huoltaja ei suostu; huoltajat eri mieltä; huoltajien erimielisyy*; riitelevät lapsista; riita lapsista; riitelevät lapsen huol*; tiedonsaantioikeus; vieraannuttam*; vieraannutta*; lapsikaappau*; lapsi viety ulkomaille; lapsen passi suostumus; huoltajuus*; huoltajuuskiis*; kumman luona; kenen luona lapsi|lapset; lapset asuvat ero*|eroa*; vuoroviik*; yhteishuolto; yksinhuoltajuu*; asuuko äidin|isän luona; kummalle lapset jää*; lapset jäävät kummalle; ero tulossa lapset; ei päästä sopuun lapsista; toinen ei suostu muuttoon; puoliso vei lapset; exä vei lapset; mies vei lapset; äiti vei lapset; muutti lasten kanssa pois; lasten asuinpaikka`,
    sv: 'vårdnadstvist*; vårdnaden; vårdnadshavarna oeniga; barnets vårdnad; hos vem ska barnet bo; var ska barnet bo; växelvis boende; varannan vecka; gräla om barnen; bråkar om barnen; förälder flyttar; föräldraalienation; bortförande av barn; rätt till information; vårdnad*; bor hos vem; barnen bo hos; vem får barnen; barnen stannar hos vem; kommer inte överens om barnen; exet tog barnen; flyttade med barnen',
    en: 'custody dispute; custody battle; where the child lives; where will the child live; live with which parent; alternate weeks; week-on week-off; shared residence; parents disagree about the child; fighting over the children; parental alienation; child abduction; parents argue over custody; custody; who the children live with; where the children live; sole custody; joint custody; who gets the children; cannot agree about the children; took the children away; ex took the kids; moved away with the children',
  },
  {
    id: 'visitation',
    names:
      'tapaamisoikeu*; tapaamissopimu*; lapsen tapaami*; tapaamisjärjestely*; umgängesrätt*; umgängesavtal*; umgänge med barn*; visitation; right of access; access rights; contact rights; contact arrangements; meeting arrangements',
    fallback: 'lastenvalvoj*; perheasioiden sovittelu; barnatillsyn*; child welfare officer*; family law',
    fi: `tapaamiset eivät toteudu; tapaamiset ei suju; tapaamiset eivät suju; vanhemman tapaamiset; lapsen ja vanhemman tapaami*; tapaamiset ei toteudu; tapaamiset ei onnistu; ei saa tavata lasta; ei saa tavata lapsia; isä ei saa tavata; äiti ei saa tavata; ei anna tavata; estää tapaami*; tapaamiset isän luona; tapaamisista sopimi*; isäviikonlop*; etävanhem*; etävanhempi; etä-isä; etäisä; etä-äiti; etäviikonlop*; lapsi ei halua isän luo; lapsi ei halua mennä isä*; ei halua isälle; ei halua mennä äidille; tavata lastaan; tavata lapsiaan; lapsen ja isän tapaami*; isovanhempien tapaamisoikeus; tavata lapsenlasta; tavata lapsenlapsia; tavata lapsenlastaan; läheisen tapaamisoikeus; lomatapaami*; tapaamisriita; tapaamisten täytäntöönpano; täytäntöönpanosovittelu; ei päästä tapaamaan lasta; ei saa tavata lastaan; ei näe lastaan; exä estää tapaami*; isä ei näe lapsia; lapsi ei halua mennä isälle; lapsi ei halua mennä äidille; ei suostu menemään isälle; viikonloppuisä; joulun tapaami*; kesäloma tapaami*`,
    sv: 'umgänge; umgänget; träffa sitt barn; träffa sina barn; får inte träffa barnet; får inte träffa; distansförälder; umgängestvist*; pappahelg*; barnet vill inte till pappa; barnet vill inte till mamma; veckoslut hos pappa; umgänget fungerar inte; får inte träffa sitt barn; ser inte sina barn; hindrar umgänget; barnet vill inte till pappa|mamma; pappa får inte träffa',
    en: 'visiting rights; see his children; see her children; not allowed to see the child; not allowed to see; prevents visits; visits with father; non-resident parent; child refuses to visit; child does not want to go to father; weekend with dad; contact with the child after separation; cannot see his|her child; stops visits; child refuses to go to dad|mum|father|mother; visits not happening; ex blocks contact',
  },
  {
    id: 'supervised-visits',
    names:
      'valvottu* tapaami*; valvotut tapaamiset; valvotut vaihdot; valvottu vaihto; tuettu* tapaami*; tapaamispaikka*; tapaamispaikkatoimin*; tapaamisten valvonta; vaihtojen valvonta; övervakad* umgänge*; övervakade möten; övervakat umgänge; stött umgänge; stödda umgängen; umgängesplats; mötesplats umgänge; övervakade byten; supervised visit*; supervised meeting*; supervised contact; supervised exchange*; contact centre; supported visits',
    fallback: 'lastenvalvoj*; ensi- turvakot*; barnatillsyn*; child welfare officer*; family law',
    fi: `valvotusti; tapaa lasta valvotu*; tavata valvotu*; tapaaminen valvottu*; valvotussa tapaamises*; valvoja tapaami*; tapaamisten valvoja; tapaaminen turvallisesti; turvallinen tapaaminen isä*; vaihtotilanne; vaihtotilanteet; vaihtotilanteissa; lapsen vaihto; vaihdon valvonta; noutotilanne; saattovaihto; tapaamiset ensi- turvakot*; tapaamiset valvojan läsnäol*; sijoitetun tapaamiset valvot*; näkee|näkisi|tapaa|tapaisi|tavata isä|äiti|lapsi|lasta|lastaan|lapsiaan|isäänsä|äitiään valvo*|vahti*|vahdi*|läsnä; joku vahtimassa|valvomassa; ei saa tavata lasta|lastaan|lapsiaan yksin; valvo* tapaa*|tapaami*; tapaaminen valvottuna; valvoja tapaamisiin; ei uskalla antaa lasta isälle; vaihto valvottu; tapaaminen jonkun läsnä*; turvallinen paikka tavata`,
    sv: 'övervakat; träffa barnet övervak*; umgänge under övervakning; övervakare vid umgänge; trygg träff; bytessituation*; övervakat byte; överlämning av barnet; träffa|träffar barn|barnet|barnen|pappa|pappan|mamma|mamman övervak*|uppsikt; någon på plats träffa*; inte träffa barnet ensam; träffa barnet under uppsikt; träffas under övervakning; övervakare vid umgänget; trygg plats att träffas',
    en: 'supervised; visit under supervision; handover of the child; safe place to meet the child; meeting with a supervisor present; supervised handover; supervision of visits; sees|see|meets|meet|visit|visits child|children|kids|dad|father|mother|mum supervis*|present|watching; someone present visit*|meets|sees; not allowed alone with child|children; someone present at visits; visits watched',
  },
  {
    id: 'parenthood-confirmation',
    names:
      'isyyden; isyyden vahvist*; isyyden tunnust*; isyyden selvit*; vanhemmuuden vahvist*; vanhemmuuden selvit*; vanhemmuuden tunnust*; vanhemmuuslaki; äitiyden vahvist*; faderskap*; fastställande av faderskap*; erkännande av faderskap*; fastställa föräldraskap*; fastställande av föräldraskap*; moderskap fastställ*; moderskapserkännan*; paternity; establish* parent*; confirmation of paternity; parenthood confirmation; acknowledgement of paternity; establishing parenthood',
    fallback: 'lastenvalvoj*; neuvola*; barnatillsyn*; child welfare officer*; family law',
    fi: `isyys; isyyslaki; isyyden; isyystesti; isyystutkimu*; dna-testi; tunnustaa lapsi; tunnustaa lapsen; tunnustaa isyyden; tunnustaa vanhemmuuden; avoliitossa isyys; avopari vauva tunnust*; avovanhem* tunnust*; ei naimisissa vauva; eivät ole naimisissa; isyyden kumoam*; isä tuntematon; isyys epäselvä; isä epävarma; kuka on isä; isää ei ole vahvistet*; hedelmöityshoi* vanhemmuu*; naispari* vanhemmuu*; oheisvanhem*; kumppanuusvanhem*; tunnustamisasiakirja; vahvistamatta isyys; ei naimisissa lapsi syntyi; isä papereihin; haluaa isäksi virallisesti; virallinen isä; viralliseksi isäksi; dna-testi isä; biologinen isä; isyys kumota; avoliitto vauva isyys`,
    sv: 'faderskapet; faderskapstest; erkänna faderskapet; erkänna barnet; erkänna föräldraskap*; dna-test; sambo väntar barn faderskap*; inte gifta barn; fadern okänd; vem är pappan; häva faderskap*; kvinnopar föräldraskap*; inte gifta barn föddes; pappan in i papperen; dna-test pappa; officiell pappa; sambor baby faderskap',
    en: 'dna test; recognise paternity; recognize paternity; acknowledge the child; not married baby; unmarried parents; unmarried couple baby; unknown father; who is the father; second mother; same-sex parents legal; fatherhood established; father on the record; not married baby father; legal father; officially the father; paternity test; dna test father',
  },
  {
    id: 'separation',
    names:
      'eroneuvo*; eroauttami*; eropalvel*; eroavat vanhem*; eroper*; avioero*; eroinfo*; ero lapsiperhe*; erotilan*; neuvokeskus; eroauttamisen keskus; skilsmäss*; skilsmässorådgivning*; skilsmässoservice; separation*; divorce*; divorce counsel*; separating parents; separation service*; divorce service*',
    fallback:
      'lastenvalvoj*; perheneuvo*; perheasioiden sovittelu; perheasiain neuvottelukesk*; barnatillsyn*; familjerådgivning*; family counselling; child welfare officer*',
    fi: `ero; eron jälkeen; eroon liitty*; eroamassa; eroaa; eroavat; eroavi*; eroaminen; erokriisi; eron hakem*; erohakemus; eropäätös; eronnut; eronneet; eronnei*; eronneen; vanhemmat erosivat; vanhempien ero; vanhemmat eroa*; vanhemmat eronn*; vanhemmat muuttaneet erilleen; muuttavat erilleen; muuttaa erilleen; asumusero; muuttaa pois puolison; harkitsevat eroa; harkitsee eroa; eroa harkitse*; eroriita; eroriid*; riitaisa ero; riitaero; riitaiset vanhemmat; vanhemmat riidoissa; erovanhem*; erolapsi; erolapset; yhteistyövanhem*; vanhemmuus eron; vanhemmuussuunnitelm*; kuinka kertoa lapselle erosta; lapsen suru erosta; eroilta; avioehto; ositus; erota; avioero*; erotilan*; eroperhe*; erosi; eroais*; bänksit; bänks; erosivat; eropäät*; erokriis*; ero tulossa; porukat erosi; muuttivat erilleen; erotilante*; ero edessä; eroprosess*; miten kertoa lapsille erosta; eropari*; eronneet vanhemm*; exät; eksä*; ex-puoliso*; ei pysty puhumaan exän kanssa; pari erosi; vanhemmat eroavat; ero vireillä; erotaan; jätti perheen; puoliso jätti; mies lähti; vaimo lähti; lapset oireilee eroa; lapsi oireilee ero*; kertoa lapsille erosta; miten kerrotaan erosta`,
    sv: 'skild; skilda föräldrar; skiljer sig; ska skiljas; skiljas; separera*; separation; flyttar isär; flytta isär; skilsmässan; efter skilsmässan; skilsmässobarn; svår skilsmässa; överväger skilsmässa; betänketid; föräldraskapsplan; samarbetsföräldr*; skilsmäss*; skilja sig; separ*; gå skilda vägar; går isär; separerar; föräldrarna skiljer sig; berätta för barnen om skilsmässan; paret separerar; mannen lämnade; frun lämnade; barnet mår dåligt av skilsmässan',
    en: 'divorc*; separating; separated; splitting up; break-up; breakup; split up; parents separated; moving apart; considering divorce; ex-husband; ex-wife; after the separation; co-parent*; parenting plan; high-conflict divorce; separat*; breaking up; getting divorced; parents separating; telling children about divorce; ex-partner; parents splitting up; couple split up; husband left; wife left; telling the children about divorce; how to tell children; child upset by divorce',
  },
  {
    id: 'divorce-groups',
    names:
      'eroryhm*; eroseminaari*; eron vertaistuki; vertaistuki eronn*; lasten eroryhm*; eroperheiden ryhm*; vanhemman neuvo; sopukka; erosta elossa; erosta selviyty*; skilsmässogrup*; kamratstöd skilsmäss*; skilsmässogrupp för barn; divorce group*; divorce support group; peer support divorce; children of divorce group*; separation group*',
    fallback:
      'perheasiain neuvottelukesk*; perheneuvo*; eroneuvo*; vertaistu*; familjerådgivning*; skilsmäss*; divorce*; family counselling',
    fi: 'ryhmä eronneille; eronneiden ryhmä; ryhmää eronneille; eronneiden vertaisryhmä; ryhmä erolapsille; ryhmä erolasten; vertaistukea eroon; vertaistukea eronneelle; vertaistukea erossa; eronnut vertaistukea; eronnut kaipaa juttuseuraa; vertaisryhmä ero; ryhmä lapselle vanhempien erosta; lasten vertaisryhmä ero; erokurssi; eron jälkeen ryhmä; eronneet isät ryhmä; lapsi surkeana erosta; muita samassa tilanteessa ero; vanhempien ero lapsi ryhmä; ryhmä eron kokeneille lapsille; lapsi reagoi eroon; lapsi suree eroa; eroperheen lapsi ryhmä*',
    sv: 'grupp för skilda; grupp för frånskilda; grupp för skilsmässobarn; träffa andra skilda; kamratstöd efter skilsmässa; stödgrupp skilsmäss*; grupp för barn skilsmäss*',
    en: 'group for divorced; group for separated; group for children of divorce; support group after divorce; peer support after separation; divorced parents group; meet other divorced',
  },
  {
    id: 'mediation',
    names:
      'perheasioiden sovittelu*; perhesovittelu*; perheasiain sovittelu*; perheasioissa sovittelu; follo-sovittelu; follo; asiantuntija-avusteinen sovittelu; huoltoriitojen sovittelu; huoltoriitasovittelu; fasper; medling i familje*; familjemedling*; medling i vårdnad*; sakkunnigmedling; medling; family mediation; mediation in family matters; mediation; mediator',
    fallback:
      'lastenvalvoj*; perheneuvo*; perheasiain neuvottelukesk*; barnatillsyn*; familjerådgivning*; family counselling; child welfare officer*',
    fi: `sovittelu; sovittelija; sovittelijaa; sovitteluun; perhesovittelija; perheasioiden sovittelija; avioliittolain sovittelu; sovitteluapu; sovittelua vanhemmille; sovitella vanhempien; eroriidan sovittelu; vanhemmat eivät pääse sopuun; ei pääse sopuun; eivät pääse sopuun; ei sopua lapsista; eivät pääse yhteisymmärry*; eivät pysty sopimaan; eivät kykene sopimaan; vanhemmat eivät puhu keskenään; vanhemmat puheväl*; eivät ole puheväleissä; käräjäoikeus sovittelu; riitelevät lapsista|lasten; ero* riita*|riite*; eroriita*; sopu ero*; riitaisa ero; riitaa lapsista; pääse yhteisymmärrykseen; huoltoriit*; huoltokiist*; huoltajuusriit*; huoltajuuskiist*; riitaa tapaamisista; riitelevät huoltajuude*; exät riitelee; sovittelijaa vanhem*; puolueeton apu riita; tapaamisriit*; sopu lasten asioista; vanhemmat riitelevät lasten asioista ero*`,
    sv: 'medlare; familjemedlare; medling mellan föräldrar; kommer inte överens; föräldrarna kommer inte överens; kan inte komma överens; kan inte enas; talar inte med varandra; tingsrätten medling; bråkar om barnen; grälar om barnen; skilsmässa tvist|bråk; oeniga om barnen; kommer inte överens om barnen; vårdnadstvist*; tvist om vårdnad; tvistar om barnen',
    en: "mediate; mediate between parents; cannot agree; can't agree; unable to agree; parents cannot reach agreement; parents not on speaking terms; help parents agree; court mediation; cannot agree about|on; argue about children|custody|kids; fight over custody|children|kids; high-conflict; disagree about the children; messy divorce; cannot agree about children; custody dispute; parents fighting over custody; neutral mediator",
  },
  {
    id: 'circumstances-report',
    names:
      'olosuhdeselvity*; olosuhde selvity*; selvitys oikeudelle lapse*; selvitys käräjäoikeu*; lapsen olosuhteiden selvit*; redogörelse för förhålland*; utredning om förhålland*; utredning av förhålland*; utredning till domstol*; utredning till tingsrätt*; report on circumstances; report on the circumstances; circumstances report; social report to court; court report; investigation of circumstances',
    fallback:
      'lastenvalvoj*; perheoikeudelli*; barnatillsyn*; familjerättslig*; child welfare officer*; family law',
    fi: 'olosuhdeselvitys; olosuhdeselvityksen; olosuhdeselvityksen tekijä; olosuhdeselvittäjä; olosuhdeselvitystä; selvitys tuomioistui*; selvityspyyntö käräjäoikeu*; käräjäoikeus pyytää selvity*; käräjäoikeuden selvityspyyntö; selvitys huoltoriid*; selvitys lapsen oloista; lapsen olot selvit*; lapsen kuuleminen oikeu*; lapsen mielipide oikeu*; huoltoriita oikeudessa; huoltoriita käräjä*; oikeudenkäynti lapsista',
    sv: 'redogörelse för barnets förhållanden; domstolen begär utredning; tingsrätten begär utredning; tingsrätten; vårdnadstvist i domstol*; vårdnadstvist i rätten; barnet hörs i rätten; höra barnet domstol*',
    en: "report for the court; court requests a report; statement to district court; district court custody; custody case in court; custody trial; hearing the child in court; child's opinion in court",
  },
  {
    id: 'adoption',
    onlyItself: true,
    names:
      'adoptio*; adoptioneuvon*; adoptiopalvel*; adopt*; kansainvälinen adoptio; perheen sisäinen adoptio; adoptioperhe*; adoption*; adoptionsrådgivning*; adoptivfamilj*; adoptivbarn*; adoption counsel*; adoption service*; adoptive famil*; international adoption',
    fallback:
      'lastenvalvoj*; perheoikeudelli*; pelastakaa lapset; familjerättslig*; rädda barnen; save the children; family law',
    fi: 'adoptiolapsi; adoptoida; adoptoitu; adoptoidun; adoptiovanhem*; ottolapsi; ottolapsen; ottovanhem*; adoption jälkipalvelu; adoption jälkeinen; antaa lapsi adoptoitav*; luovuttaa lapsi adoptio*; antaa vauvan pois; antaa lapsen pois; puolison lapsen adoptoi*; adoptoida puolison; perheensisäinen adoptio; adoptiojono; adoptioselvity*; adoptoitu haluaa tietoa juur*; adoptiojuuret',
    sv: 'adoptera*; adopterat barn; adopterad; adoptivföräldr*; adoptivförälder; lämna barnet för adoption; ge bort barnet; ge barnet till adoption; adoption inom familjen; adoptera makens barn',
    en: 'adopt*; adopted child; adopting a child; give up for adoption; give the baby away; step-parent adoption; adopt a stepchild; adoption process; roots of an adopted child',
  },
  {
    id: 'family-counselling',
    names:
      'perheneuvol*; kasvatus- perheneuvol*; kasvatus- perheneuvon*; kasvatus- perheneuvonta*; lasten perheiden perheneuvola; perheneuvolapalvelu*; perheneuvolan palvelut; familjerådgivning*; familjerådgivningsbyrå*; uppfostrings- familjerådgivning*; fostrings- familjerådgivning*; rådgivning i uppfostrings- familje*; family counselling; family counseling; child guidance; family guidance clinic; child guidance clinic; child and family guidance; family counselling clinic',
    fallback: 'perheneuvon*; psykolog*; perheohja*; psychologist; family guidance; familjehandled*',
    fi: `pene; penen; penelle; peneen; penestä; perhenla; perheneuvolan psykologi; perheneuvolan sosiaalityöntekijä; perheneuvolan työntekijä; perheneuvoja; perheneuvonta; perheneuvolaan; perheneuvolaan lähete; perheneuvolan konsultaatio; perheneuvolan tutkimu*; konsultoida perheneuvolaa; lapsen tunne-elämä; tunne-elämän vaikeu*; tunne-elämän ongelm*; tunne-elämä*; tunnesäätel*; perheterap*; perheen ristiriid*; perheristirii*; perheriit*; perheriid*; perheen sisäiset ongelm*; perheen sisäiset riid*;
      perheen ongelmat; lapsen oireilu; oireileva lapsi; lapsi oireilee; oireilee kotona; psyykkinen oireilu lapsi; lapsen psyykki*; lapsen mieliala; lapsen kehityksen pulm*; psykologi ja sosiaalityöntekijä; lapsi vetäyty*; vetäytyvä lapsi; lapsi alakuloinen; lapsi surullinen; vanhemman ja lapsen väli*; vanhemman ja nuoren väli*; äidin ja tyttären väli*; isän ja pojan väli*; perheen kriisi; välit poikki; riitelevät koko ajan; pariskunta riitelee; parisuhd*; parisuhdekriis*; lapsen käytös; tunteiden säätel*; neuvoton vanhempi|äiti|isä; kasvatuspulm*`,
    sv: 'familjeråd*; familjerådgivningens psykolog; familjerådgivningens socialarbetare; familjeterap*; barnets känsloliv; känsloreglering; barnet mår dåligt; barnet är ledset; barnets psykiska; konflikter i familjen; familjekonflikt*; tillbakadraget barn; gräl i familjen; relationen mellan barn och förälder; gräl; relationsproblem*; uppfostr*; barnets beteende',
    en: "family therap*; family therapist; family counsellor; family conflict*; conflicts in the family; emotional problems child; child's emotional; emotion regulation; child has symptoms; withdrawn child; sad child; parent-child relationship; relationship between mother and daughter; family problems; family quarrel*; relationship problem*; upbringing; child's behaviour|behavior",
  },
  {
    id: 'church-family-counselling',
    names:
      'kirkon perheneuvon*; perheasiain neuvottelukesk*; perheasiainneuvottelukesk*; perheasian neuvottelukesk*; seurakunnan perheneuvo*; seurakuntayhtymän perheneuvo*; perheneuvonta kirkko; parisuhdeneuvon* kirkko; kyrkans familjerådgivning*; församlingens familjerådgivning*; familjerådgivningscentral*; kyrkliga samfällighet* familjerådgivning*; church family counselling; church family counseling; family counselling centre; parish family counselling; family counselling church',
    fallback:
      'pariterap*; parisuhde*|parisuhde; perheneuvo*; parterapi*; familjerådgivning*; family counselling; couples therapy',
    fi: `kirkon perheneuvoja; seurakunnan perheneuvoja; seurakunta perheneuvonta; seurakunta parisuhde; kirkon pariterapia; seurakunnan pariterapia; kirkko parisuhde*|parisuhde; kirkollinen perheneuvonta; perheneuvoj* kirkko; perheneuvon* kirkko; perheneuvoj* seurakunta; perheneuvon* seurakunta; perheneuvonta; perheneuvontaan; perheneuvonnan aika; kirkon perheneuvontaan; perheasiat kirkko; perheasiain neuvottelu; perheasiainkeskus; neuvottelukeskus; pastori pariskun*; pappi pariskun*`,
    sv: 'församlingens familjerådgivare; kyrkans familjerådgivare; kyrkan parrelation*; kyrkans parterapi; församlingen parrelation*; präst parrelation*; familjerådgivning i församlingen; familjerådgivning kyrkan',
    en: 'parish family counsellor; church marriage counselling; church couples; family counselling by the church; church counsellor couple; parish couples counselling; parish marriage',
  },
  {
    id: 'couple-relationship',
    names:
      'parisuhde*|parisuhde; parisuhdeneuvon*; parisuhdetyö*; pariterap*; parisuhdekurssi*; parisuhteen; avioliittoneuvon*; avioliittoleiri*; parirelation*; parrelation*; parterapi*; relationskurs*; parrådgivning*; relationsrådgivning*; couple relationship*; couples therapy; couple therapy; couples counselling; relationship counselling; relationship course*; marriage counselling; marriage counseling',
    fallback:
      'perheasiain neuvottelukesk*; kirkon perheneuvon*; perheneuvo*; familjerådgivning*; family counselling',
    fi: `parisuhdeongelm*; parisuhdekriisi*; parisuhteessa riitoja; riitoja puolison; riitoja vanhempien; parisuhdepulm*; parisuhde rakoilee; parisuhde solmussa; parisuhde kriisissä; riitaa puolison; riitaa puolisoiden; riitelevät puolis*; pariskunta riitelee; vanhemmat riitelevät; vanhempien riitely; vanhempien väliset riid*; vanhempien keskinäi* riid*; riidellään kotona; jatkuvat riidat kotona; kotona riidellään; avioliitto; avioliittokriisi; avioparit; pariskunta; pariskunnat; pariskunnille; puolisoiden väli*; puolison kanssa riit*; puolison kanssa vaikeu*; pettämi*; uskottomuu*; puoliso petti; mustasukkaisuus puoliso; seksuaaliterapia pariskun*; läheisyys parisuhteessa; vauva-ajan parisuhde; pettänyt puoliso*; uskottomu*; puhua suhteesta; puhua suhteestaan; suhteen kriisi; liitto rakoilee; avioliitto karikol*; parisuhde karikol*; parisuhde rakoil*; pari haluaa puhua; pariskunta puhumaan; jatkaa yhdessä pettämi*; etääntyn* puolisot; rakkaus lopussa; mies ja vaimo riitele*; parisuhdeasi*; pariterapi*; suhdeongelm*; puolisot eivät puhu; puoliso pettänyt; pettää; uskottomuus; kumppanit riitele*; jatkuva riitely; riitelevät kotona; aina riitaa; mykkäkoulua; ei puhuta toisillemme; pariskunta eroaikei*; eroaikeissa; haluavat vielä yrittää; suhde kriisissä; etääntyneet; vauvan jälkeen riitele*`,
    sv: 'problem i förhållandet; parförhållande*; gräl mellan föräldrar*; föräldrarna grälar; föräldrarna bråkar; grälar hemma; äktenskap*; äktenskapsproblem*; otrohet; otrogen; make maka gräl; kris i förhållandet; kris i relationen; par i kris; otrohet*; varit otrogen; bedragit sin; parterapi; paret vill prata om sitt förhållande; äktenskapet knakar; relationen knakar; partnern otrogen; bråkar hemma; grälar hela tiden; förhållandet knakar; förhållandet i kris; paret vill försöka ännu; pratar inte med varandra',
    en: 'relationship problems; relationship crisis; couple in crisis; parents argue; parents arguing; couple argues|argue; couple arguing; parents quarrel; parents fight constantly; marriage in trouble; marital problem*; marital; infidelity; cheated on; husband and wife argue; problems between spouses; cheated; affair; couple wants to talk; partner cheated; always arguing; couple fights; relationship in crisis; want to try again; on the brink of separation; grown apart; arguing since the baby',
  },
  {
    id: 'stepfamilies',
    names:
      'uusper*; uusperheneuvon*; uusperheellis*; supli; uusperheiden liitto; nyfamilj*; bonusfamilj*; ombildad* familj*; styvfamilj*; stepfamil*; blended famil*; reconstituted famil*',
    fallback:
      'perheasiain neuvottelukesk*; perheneuvo*; parisuhde*|parisuhde; familjerådgivning*; family counselling',
    fi: 'uusperhe; uusperheen; uusperheen riid*; uusperheen arki; äitipuoli; isäpuoli; bonusäiti; bonusisä; bonuslapsi; bonuslapset; bonusvanhem*; puolison lapsi; puolison lapset; puolison lapsen kanssa; uusi puoliso ja lapset; äidin uusi mies; isän uusi nainen; isän uusi puoliso; äidin uusi puoliso; sisarpuoli; sisarpuolet; uusi kumppani ja lapset; miehen lapsi edellisestä; sinun minun lapset; lapset eivät hyväksy uutta; uusi kumppani lapset; sisarpuol*',
    sv: 'styvpappa; styvmamma; styvförälder; styvbarn; bonusbarn; bonusförälder; bonusmamma; bonuspappa; mammas nya man; pappas nya; ny partner och barnen; partnerns barn; mannens barn; barnen accepterar inte den nya; ny partner barnen',
    en: "stepfather; stepmother; stepchild*; step-parent; stepparent; stepdad; stepmum; new partner and children; mother's new partner; partner's children; step family; partner children; children do not accept the new partner",
  },
  {
    id: 'legal-aid',
    onlyItself: true,
    names:
      'oikeusapu*|oikeusapu; oikeusaputoimisto*; julkinen oikeusavustaj*; lakineuvon*; lakimies*; juridinen neuvon*; rättshjälp*; rättshjälpsbyrå*; offentligt rättsbiträde; juridisk rådgivning; legal aid; legal advice; legal aid office; public legal',
    fallback: 'lastenvalvoj*; rikosuhripäivysty*; barnatillsyn*; brottsofferjour*; victim support',
    fi: 'asianajaja; asianajajaa; juristi; juristia; lakimiestä; lakiasia; lakiasiat; lakiapu; lakiapua; oikeudellinen neuvo*; oikeudellista apua; oikeusavustaja; oikeudenkäynti; oikeudenkäyntiin; käräjäoikeus; käräjäoikeuteen; käräjille; maksuton lakimies; ilmainen lakimies; valittaa päätöksestä; valitus hallinto-oikeu*; potilasasiavastaava; sosiaaliasiavastaava; lakimies ilmaiseksi; oikeusjuttu; oikeuteen lapsista; ei varaa asianajajaan; käräjäoikeu*',
    sv: 'advokat; jurist; juridisk hjälp; gratis advokat; rättegång*; tingsrätt; rättsbiträde; överklaga beslut; besvär förvaltningsdomstol*; socialombud*; gratis jurist; inte råd med advokat; till tingsrätten; domstol',
    en: 'lawyer; solicitor; attorney; legal help; free lawyer; court case; district court; appeal a decision; public defender; cannot afford lawyer; going to court',
  },
];
