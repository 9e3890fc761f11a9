import type { ConceptSource } from './concept.ts';

/** The mind: children's, young people's and parents', from low mood to specialised psychiatric care. */
export const mentalHealth: readonly ConceptSource[] = [
  {
    id: 'child-psychiatry',
    names:
      "lastenpsykiatri*; lasten psykiatri*; lastenpsykiatrian poliklinik*; lastenpsykiatrian osasto; lasten mielenterve*; lasten mielenterveyspalvel*; lastenpsyk*; barnpsykiatri*; barnpsykiatriska poliklinik*; barns psykiska hälsa; barns mentala hälsa; child psychiatr*; child psychiatric clinic; child mental health; children's mental health",
    fallback:
      'perheneuvo*; lastenpoli*; psykiatri*; familjerådgivning*; psykiatri; family counselling; psychiatr*',
    fi: `lastenpsykka; lastenpsykan; lastenpsykiatri; lastenpsykiatrian lähete; lähete lastenpsykiatri*; lastenpsykiatrinen; lastenpsykalle; lasten psykiatri; lasten psykka; lapsen psykiatri*; lapsi psykiatri*; lapsi osastolle psykiatri*; lapsen psykiatrinen tutkimu*; lapsen psykiatrinen hoito; vakavasti oireileva lapsi; vaikeasti oireileva lapsi; lapsen mielenterve*; lapsen mielenterveys; lapsen psyykkinen vointi; lapsen psyykkinen sairau*; lapsi näkee harhoja; lapsi kuulee ääniä; lapsi puhuu kuolemasta; lapsi sanoo haluavansa kuolla; lapsi haluaa kuolla; lapsi ei halua elää; alakouluikäisen psyykki*; alle 13-vuotiaan psyykki*; rajuja väkivaltaisia raivarei*; alakoululainen haluaa kuolla; vaikeat oireet alakoul*; lapsi psykoos*; pakko-oireet lapsi vaik*; kaikki kokeiltu lapsen; bup; buppi`,
    sv: 'barnpsykiater; barnpsyk; remiss till barnpsykiatrin; barnets psykiska ohälsa; barnets mentala hälsa; barnet hör röster; barnet vill dö; barnet talar om döden; barnpsykiatrisk avdelning; barnet vill inte leva; allvarliga symtom barn psykisk*; bup-remiss; remiss till bup; barn mår mycket dåligt',
    en: "child psychiatrist; referral to child psychiatry; children's psychiatry; psychiatric treatment for a child; psychiatric ward child; child hears voices; child wants to die; child talks about dying; child's mental health; severe symptoms child mental; mental health of a child",
  },
  {
    id: 'youth-psychiatry',
    names:
      'nuorisopsykiatri*; nuorten psykiatri*; nuorisopsykiatrian poliklinik*; nuorisopsykiatrian osasto; nuorisopsyk*; ungdomspsykiatri*; ungdomspsykiatriska; adolescent psychiatr*; youth psychiatr*; adolescent psychiatric clinic',
    fallback:
      'nuorten mielenterve*; psykiatri*; nuorisoasema; ungas mental*; psykiatri; psychiatr*; youth mental health',
    fi: `nuorisopsykka; nuorisopsykan; nuorisopsykalle; nuorisopsykiatri; lähete nuorisopsykiatri*; nuorisopsykiatrian lähete; nuorisopsykiatrinen; nuoren psykiatri*; nuori psykiatri*; nuori osastolle psykiatri*; nuori psykiatriselle osastolle; nuoren psykiatrinen hoito; nuoren osastojakso; nuori osastohoitoon; nuoren vakava psyykki*; nuoren vakava mielenterve*; nuori psykoosi*; vakavasti oireileva nuori; teinin psykiatri*; nuori kuulee ääniä; nuori harhainen; nuoren intensiivihoito; jatkohoito nuorisopsykiatri*; nupsy; nupsyn; nupsyyn; nupsyssä; nupsylle; nuorisopsyka*; kuulee ääniä; luulee että seurataan; epäluuloinen nuori; harhoja; sekava nuori; nupoli; nupolin; nupolille; nuorpsyk*; harhaluulo*`,
    sv: 'ungdomspsykiater; ungdomspsyk; remiss till ungdomspsykiatrin; ungdom psykiatrisk avdelning; tonåring psykiatri*; ungdom hör röster; allvarlig psykisk ohälsa ung*; psykiatrisk vård för ung*; hör röster; tror att någon förföljer; vanföreställning*',
    en: 'adolescent psychiatry referral; psychiatrist for teenager; psychiatric ward teenager; teenager hears voices; serious mental illness teenager; psychiatric treatment for teenager; teen psychiatry; psychiatric care young person; hears voices; believes he is being followed; hallucinat*; delusion*',
  },
  {
    id: 'youth-mental-health',
    names:
      "nuorten mielenterve*; nuorten mielenterveyspalvel*; nuorten mielen hyvinvointi; nuorten psyykki*; nuorten matalan kynnyksen mielenterve*; ipc; ipc-työskentely; ipc-ohjaus; ipt-n; interpersonaali*; psykiatrinen sairaanhoitaja koulu*; koulupsyykkari; koulun psykiatrinen sairaanhoitaja; depressiohoitaja nuor*; nuorten mielialaryhmä; ungas mentala hälsa; ungas psykiska hälsa; mentalvård för unga; mentalvårdstjänst* för unga; psykisk hälsa ungdomar; psykiatrisk sjukskötare i skol*; youth mental health; mental health services for young; young people's mental health; adolescent mental health; interpersonal counselling; psychiatric nurse school",
    fallback:
      'nuorisoasema; nuorisopsykiatri*; koulupsykolog*; opiskeluhuol*; kouluterveyden*; mielenterveys*; ungdomspsykiatri*; skolpsykolog*; elevvård*; youth clinic; school psychologist; mental health',
    fi: `nuoren mielenterveys; nuoren mielenterve*; nuoren mieliala; nuoren psyykki*; nuori voi huonosti; nuori oireilee; nuoren oireilu; nuoren paha olo; nuorella paha olo; nuorella paha olla; teini voi huonosti; nuori itkee; teini itkee; nuori romahta*; nuori uupu*; uupunut nuori; nuori väsynyt ja alakuloi*; nuori eristäyty*; nuori vetäyty*; nuori sulkeutunut; teini sulkeutu* huone*; nuorelle keskusteluapu*|keskusteluapu; nuorelle juttelija; nuorelle joku jolle puhua; nuorelle terapiaa; psyykkari; psyykkarin; psyykkarille; psyykkari koulu*; psyykkarin aika nuor*; koulun psyykkari; psykiatrinen sairaanhoitaja nuor*; psykiatrinen sairaanhoitaja oppil*; mielenterveyshoitaja koulu*; mielenterveyshoitaja nuor*; nuoren mielenterveyshoitaja; nuorten keskusteluapu; ensilinjan terapia nuor*; terapiat etulinjaan nuor*; cool kids; terapianavigaattori; ei jaksa enää mitään nuori|teini; itkee illat; itkee iltaisin; itkee öisin; valvoo yöt; nuori ei jaksa; ahdistaa bussissa; ahdistaa ruokalassa; nuori lopettanut harrastuks*; ei halua nähdä kavereita; vetäytynyt huoneeseen*; mieli maassa; masennusoireita nuor*; juttuapua nuorelle; joku jolle puhua nuor*; nuoren itsetunto; paha olo nuor*`,
    sv: 'ung mår dåligt; ungdomen mår dåligt; ungdom mår dåligt; tonåring mår dåligt; tonåringen mår dåligt; elev mår dåligt; eleven mår dåligt; ungas psykiska ohälsa; tonåring gråter; tonåring isolerar sig; psykiatrisk sjukskötare ung*; psykiatrisk sjukskötare skol*; samtalshjälp för unga; någon att prata med ung*; ung behöver terapi; psykiska symtom ung*; gråter på kvällarna; orkar inte mera; ungdom mår dåligt psykiskt; ångest i bussen; drar sig undan; någon att prata med',
    en: 'teenager feels bad; young person feels bad; teen mental health; teenager unwell mentally; teenager cries; teenager isolates; withdrawn teenager; someone to talk to for a teenager; talking help for young; therapy for a teenager; psychiatric nurse at school; mental health nurse at school; mental health of teenager; young person struggling; exhausted teenager; pupil feels bad; cries at night; cries every evening; has lost interest; withdrawn; low mood teenager; someone to talk to',
  },
  {
    id: 'depression',
    names:
      'masennus; masennuk*; depressio*; depressiohoitaj*; mielialahäiri*; depressionssköt*; depression*; nedstämd*; depression; depression nurse; mood disorder*; low mood',
    fallback:
      'mielenterveys*; nuorten mielenterve*; psykolog*; psykiatri*; terveysasem*; mentalvård*; mental*; hälsostation*; mental health; psychiatr*; health cent*',
    fi: `masennus; masennusta; masentunut; masentunee*; masentunei*; masentuneisuu*; masentuu; masennuslääk*; masennusoire*; masis; masiksessa; masikseen; alakuloinen; alakuloisuu*; alakulo; mieliala matala; matala mieliala; mieliala laskenut; mielialan lasku; mieliala maassa; mielialalääk*; ei iloa mistään; ei jaksa nousta sängystä; ei nouse sängystä; makaa vain sängyssä; toivoton olo; toivottomu*; itkee koko ajan; itkuisuu*; masentunut nuori; masentunut lapsi; masentunut isä; masentunut vanhempi; nuoren masennus; lapsen masennus; isän masennus; vanhemman masennus; beck; deps; bdi; phq-9; depis; kaksisuuntainen; bipo`,
    sv: 'deprimerad; deppig; nedstämd; nedstämdhet; låg sinnesstämning; ledsen hela tiden; gråter hela tiden; orkar inte stiga upp; deprimerad ung*; deprimerad elev; deprimerat barn; deprimerad pappa; antidepressiv*; hopplöshet; bipolär*',
    en: 'depressed; depressive; depressed teenager; depressed child; depressed father; depressed parent; sad all the time; cries all the time; cannot get out of bed; hopeless; hopelessness; antidepressant*; feeling down; bipolar',
  },
  {
    id: 'anxiety',
    names:
      'ahdistuneisuu*; ahdistuneisuushäiri*; ahdistu*; paniikkihäiri*; jännittäjä*; sosiaalisten tilanteiden pelko; ångest*; ångestsyndrom; paniksyndrom*; social fobi; anxiety*; anxiety disorder*; panic disorder*; social anxiety',
    fallback:
      'koulupsykolog*; nuorten mielenterve*; psykolog*; mielenterveys*; perheneuvo*; skolpsykolog*; mentalvård*; familjerådgivning*; school psychologist; mental health; psychologist',
    fi: `ahdistus; ahdistaa; ahdistunut; ahdistuneen; ahdistunei*; ahdistunut lapsi; ahdistunut nuori; ahdistusta; ahdistuskohtau*; ahdistusoire*; ahis; ahistaa; ahistunut; paniikki; paniikkikohtau*; paniikkihäiriö; sosiaalinen ahdistus; sosiaaliset tilanteet pelot*; sosiaalisten tilanteiden pelko; jännittää kaikkea; jännittää ihmis*; pelkotilat; peloissaan kaik*; eroahdistus; eroahdistu*; murehtii kaikkea; murehtii jatkuv*; huolestuneisuu*; ei uskalla lähteä kotoa; ei pysty lähtemään kotoa; fobia; fobiat; pakko-oire*; pakkoajatu*; pakko-oireinen häiriö; ocd; pesee käsiään; käsienpesu pakko*; pakonomai*; nykimishäiri*; tic-oire*; tourette*; ahdistu*; paniikki*; pelkää kaikkea; pelkotil*; jännittää; jännittämi*; ei uskalla nukkua|lähteä|mennä`,
    sv: 'ångest; ångestattack*; panikattack*; panik; orolig och ängslig; ängslig; ängslan; separationsångest; rädd för sociala situationer; vågar inte gå ut; fobi; fobier; tvångssyndrom; tvångstank*; tvångshandling*; tics; tourette*; oroar sig för allt; ångest*; panik*; rädd för allt; rädslor; orolig hela tiden; oroar sig; nervös',
    en: 'anxious; anxiousness; panic attack*; panic; phobia*; separation anxiety; social phobia; afraid to leave home; worries about everything; constant worry; ocd; obsessive*; compulsive*; compulsions; tics; tourette*; anxious child; anxious teenager; anxi*; afraid of everything; scared of everything; fears; worries all the time; nervous',
  },
  {
    id: 'eating-disorder',
    names:
      'syömishäiri*; syömishäiriöyksik*; syömishäiriöpoli*; syömishäiriöliit*; syömishäiriökesk*; syli-yhdisty*; ätstörning*; ätstörningsenhet*; eating disorder*; eating disorder unit; eating disorder clinic',
    fallback:
      'nuorisopsykiatri*; lastenpsykiatri*; nuorten mielenterve*; kouluterveyden*; ungdomspsykiatri*; skolhälsovård*; adolescent psychiatr*; school health; school nurse',
    fi: `syömishäiriö; syömishäiriötä; syömishäiriöinen; syömishäiriöepäi*; syömishäiriöoire*; anoreksia; anoreksiaa; anorektikko; anorektinen; bulimia; bulimiaa; bulimikko; ahmii; ahminta; ahmintahäiri*; ortoreksia; arfid; laihduttaa liikaa; nuori laihdut*; tyttö laihdut*; poika laihdut*; teini laihdut*; lopettanut syömisen; lopettanut syömästä; nuori ei syö; tyttö ei syö; teini ei syö; tytär ei syö; teini laihtunut; nuori laihtunut; laihtunut rajusti; laihtunut paljon; laihtunut nopeasti; paino pudonnut; painon putoami*; oksentaa ruoan; oksentaa syömisen; oksentelee syömisen; oksentelu vessassa; laskee kaloreita; kalorien laskem*; pakkoliikun*; liikkuu pakonomaisesti; ei suostu syömään; ruokavalio hallitsee; kehonkuva; pelkää lihomista; kokee olevansa lihava; jättää kouluruoan väli*; syömisen hallinta; pudottanut kiloa; pudottanut kymmenen; laihtunut kymmenen; laihtunut kiloja; jättää lounaan; ei syö koulussa; ei syö ruokalassa; jättää ruokailun; väliin ruokailu*; pelkää lihoamista; laskee kalorit; liikkuu liikaa ja ei syö; ostaa laksatiiv*`,
    sv: 'anorexi; anorektiker; bulimi; hetsät*; ortorexi; slutat äta; tonåring äter inte; ungdom äter inte; dottern äter inte; flicka äter inte; ung bantar; bantar; magrat; magrat mycket; gått ner i vikt mycket; kräks efter maten; räknar kalorier; tvångsmässig träning; rädd för att bli tjock; kroppsbild; gått ner tio kilo; hoppar över lunchen; äter inte i skolan; rädd att gå upp i vikt',
    en: 'anorexi*; anorexic; bulimi*; binge eating; binge; stopped eating; teenager does not eat; teen not eating; daughter does not eat; girl does not eat; losing weight fast; lost a lot of weight; rapid weight loss; vomits after meals; throws up after eating; counts calories; body image; afraid of gaining weight; excessive exercise; orthorexia; arfid; lost ten kilos; skips lunch; not eating at school; afraid of food',
  },
  {
    id: 'suicidality',
    names:
      'itsemurh*; itsetuhoi*; itsemurhien ehkäis*; itsemurhan ehkäis*; linity; lyhytinterventio itsemurh*; itsemurhaa yrittäne*; självmord*; suicid*; självdestruktiv*; förebyggande av självmord; suicide prevention; suicide*; suicidal*; suicide attempt*',
    fallback:
      'kriisi*; päivysty*; nuorisopsykiatri*; psykiatri*; sosiaalipäivysty*; mielenterveys*; kris*; akut*; ungdomspsykiatri*; psykiatri; crisis; emergency; psychiatr*; mental health',
    fi: `itsetuhoisuus; itsetuhoinen; itsetuhoinen nuori; itsetuhoinen lapsi; itsetuhoisia ajatuksia; itsetuhoiset ajatukset; itsetuhoajatu*; itsetuhoisesti; itsemurha-ajatu*; itsemurha-alt*; itsemurhasuunnitelm*; itsemurhariski; itsemurhavaara; itsemurhayritys; itsemurhauhkailu*; itsemurhalla uhk*; uhkaa tappaa itsensä; uhannut tappaa itsensä; tappaa itsensä; tapan itseni; tappaa itseni; haluaa kuolla; haluan kuolla; halua elää; ei halua elää; ei halua enää elää; puhuu kuolemisesta; puhuu itsemurhasta; nuori puhuu kuolemasta; kuoleman toiv*; kuolemantoiv*; toivoo kuolevansa; toivoo kuolemaa; ei jaksa elää; elämä ei ole elämisen; päättää päivänsä; hyppää sillalta; hypätä junan alle; otti yliannostuksen; lääkkeiden yliannost*; lääkeyliannost*; otti purkillisen lääk*; jättänyt jäähyväisvies*; jäähyväiskirj*; itseään vahingoitta*; haluaa pois; pois täältä maailmasta; pois maailmasta; ei halua olla olemassa; parempi ilman minua; kuolema mielessä; synkkiä ajatuksia; synkät ajatuk*; ei näe tulevaisuutta`,
    sv: 'vill dö; vill inte leva; vill inte leva mer; vill inte längre leva; vill ta livet av sig; ta livet av sig; ta sitt liv; tar sitt liv; hotar ta livet; självmordstank*; självmordsförsök; självmordsrisk; självmordsbenägen; självdestruktiv ung*; talar om att dö; talar om självmord; överdos; dödslängtan; mörka tankar; vill försvinna; vill inte finnas',
    en: "wants to die; want to die; does not want to live; doesn't want to live; kill himself; kill herself; kill themselves; killing himself|herself; take his own life; take her own life; end his life; end her life; thoughts of suicide; self-destructive; overdose; suicide risk; suicide threat; threatens suicide; talks about dying; talks about suicide; goodbye letter; dark thoughts; wants to disappear; better off without me; no reason to live",
  },
  {
    id: 'self-harm',
    names:
      'viiltel*; itsensä vahingoitta*; itsensä viilt*; itsensä satutta*; itseä vahingoit*; självskade*; självskadebeteende*; self-harm*; self harm*; self-injur*',
    fallback:
      'nuorten mielenterve*; nuorisopsykiatri*; kouluterveyden*; koulupsykolog*; kriisi*; ungdomspsykiatri*; skolhälsovård*; skolpsykolog*; adolescent psychiatr*; school nurse; school psychologist',
    fi: 'viiltely; viiltelee; viillellyt; viiltelyjäl*; viiltelyä; viiltää itseään; viilsi itseään; viillot; viiltoja; viiltohaav*; viiltojälk*; viiltojälj*; ranteet auki; ranteiden viilt*; ranteissa jälkiä; käsissä viilto*|viilto; käsivarsissa jälkiä; arpia käsivarsi*; arpia rante*; vahingoittaa itseään; vahingoittanut itseään; satuttaa itseään; satuttanut itseään; lyö itseään; hakkaa päätään seinään; hakkaa päätä seinään; raapii itseään verille; polttaa itseään; itsensä vahingoittaminen; itseään satutta*; viilte*; viilto*; satutta* itse*; vahingoitta* itse*; arpia ranteissa; arpia käsissä; haavoja ranteissa; haavat käsivarsi*; pitkät hihat kesällä; viiltojälkiä; viiltää',
    sv: 'skär sig; skär sig själv; skurit sig; skärsår; rispar sig; skadar sig själv; skadar sig; självskada; slår sig själv; slår huvudet i väggen; ärr på armarna; bränner sig själv; skär armarna; självskad*; ärr på handlederna; skärsår på armen',
    en: 'cuts herself; cuts himself; cutting herself; cutting himself; cutting wrists; cut marks; hurts herself; hurts himself; harming herself; harming himself; harms herself; harms himself; scars on arms; bangs head against wall; burns herself; injures himself|herself; cut* herself|himself|themselves; cuts arms; cuts her|his arms|wrists; self harm*; self-harm*',
  },
  {
    id: 'neuropsychiatry',
    names:
      'neuropsykiatri*; neuropsykiatriset; neuropsykologi*; nepsy*; nepsy-palvel*; nepsy-poliklinik*; nepsy-tiimi*; nepsytyö*; lastenneurologi*; lasten neurologi*; kehityksellinen neuropsykiatri*; adhd-liit*; adhd-keskus; neuropsykiatrisk*; barnneurologi*; neuropsykologisk*; npf; neuropsychiatr*; neuropsycholog*; paediatric neurology; child neurology; adhd',
    fallback:
      'perheneuvo*; lastenpsykiatri*; lastenpoli*; koulupsykolog*; kouluterveyden*; lastenneuvol*; familjerådgivning*; barnpsykiatri*; skolpsykolog*; child psychiatr*; family counselling; school psychologist',
    fi: `nepsy; nepsyn; nepsylle; nepsyä; nepsylapsi; nepsy-lapsi; nepsynuori; nepsy-nuori; nepsyperhe; nepsy-oire*; nepsyoire*; nepsypiirte*; nepsy-piirte*; nepsytutkimu*; nepsy-tutkimu*; nepsyepäi*; nepsy-epäi*; neuropsykiatrinen; neuropsykiatrisia piirteitä; neurologi; neurologin tutkimu*; lastenneurologi; adhd; adhd-tutkimu*; adhd-epäily; adhd-epäi*; adhd-diagnoosi; adhd-lapsi; adhd-lääk*; adhd:n; adhd:ta; add-diagnoosi; adhd vanhemmalla; aikuisen adhd; ylivilk*; ylivilkas; ylivilkkau*; yliaktiivi*; impulsiivi*; tarkkaavuu*; tarkkaavaisuu*; tarkkaavuushäiriö; keskittymishäiri*; keskittymisvaikeu*; keskittymisvaikeus; keskittymisongelm*; keskittymiskyky; ei keskity; ei pysty keskittymään; ei pysy paikallaan; ei pysy paikoillaan; levoton; levottomuu*; ei malta istua; toiminnanohjaus; toiminnanohjauk*; medikinet; concerta; conners; viivi-lomake; kehityshäiriö; f83; f90; keskittyä ei; keskittymi*; asperger; autismi*; tourette; unohtelee; ei jaksa keskittyä; ei pysy hetkeäkään; ei pysy piirissä; keskittyminen lyhyt*; adhd epäily; epäillään adhd; autismiepäily; epäillään autismia; ei katso silmiin; jumittuu; säntäilee; adhd-pojal*; adhd-tytö*; adhd-lap*`,
    sv: 'neuropsykiatrisk utredning; nepsy; adhd; adhd-utredning; misstänkt adhd; adhd-diagnos; överaktiv*; hyperaktiv*; impulsiv*; koncentrationssvårighet*; koncentrationsproblem*; svårt att koncentrera sig; kan inte koncentrera; kan inte sitta still; sitter inte still; rastlös*; uppmärksamhet*; exekutiva; barnneurolog; neurolog; sitta still; koncentr*; autism*; glömmer allt; överaktiv; misstänkt autism; utredning adhd; koncentrationssvårig*; impulsiv',
    en: "add; adhd assessment; adhd diagnosis; suspected adhd; adhd medication; hyperactiv*; impulsive; impulsivity; attention deficit; attention problems; concentration problem*; trouble concentrating; cannot concentrate; can't concentrate; does not sit still; cannot sit still; restless; executive function*; neurologist; neurodevelopmental; neurodiver*; sit still; concentrat*; impulsiv*; adhd; autis*; fidget*; suspected autism; hyperactive",
  },
  {
    id: 'nepsy-coaching',
    names:
      'nepsy-valmen*; nepsyvalmen*; neuropsykiatrinen valmen*; neuropsykiatrisen valmen*; nepsy-valmentaj*; nepsyvalmentaj*; nepsy-ohja*; nepsyohja*; adhd-valmen*; neuropsykiatrisk handled*; neuropsykiatrisk coach*; nepsy-coach*; nepsycoach*; nepsyhandled*; neuropsychiatric coach*; adhd coach*; nepsy coach*',
    fallback:
      'neuropsykiatri*; nepsy*; perheohja*; perheneuvo*; perhetyö*; neuropsykiatrisk*; familjehandled*; neuropsychiatr*; family guidance',
    fi: 'nepsyvalmentaja; nepsy-valmentaja; nepsyvalmennus; nepsy-valmennus; nepsykoutsi; nepsy-koutsi; nepsycoach; valmentaja nepsylapselle; valmennusta adhd; adhd valmentaja; valmentaja adhd-lapselle; nepsyohjaus; nepsy-ohjaaja; nepsyohjaaja; nepsylapsen arki; nepsy arki; nepsyarki; adhd-lapsen arki; adhd arki; ohjausta nepsyarkeen; nepsyvanhempi tuki; keinoja nepsy*; keinoja adhd*; ratkaisukeskeinen valmentaja nepsy*',
    sv: 'coach för barn med adhd; handledning adhd; vardagen med adhd; nepsycoach; nepsyhandledare; stöd i vardagen adhd; adhd-coach; neuropsykiatrisk handledare',
    en: 'coach for adhd; coaching for adhd; adhd coach; everyday life with adhd; nepsy coaching; guidance for adhd family; neuropsychiatric coaching; practical help with adhd',
  },
  {
    id: 'child-behaviour',
    names:
      'käytöshäiri*; käytösongelm*; haastava käyttäyty*; käytösoire*; uhmakkuushäiri*; lasten tunnetai*; tunnetaitoryhm*; aggressiivisuu* lapsi; aggression portaat; beteendestörning*; beteendeproblem*; utmanande beteende*; trotssyndrom; känslofärdighet*; conduct disorder*; behavioural problem*; behavioral problem*; behaviour problem*; challenging behaviour; challenging behavior',
    fallback:
      'perheneuvo*; perheohja*; perhetyö*; lastenpsykiatri*; familjerådgivning*; familjehandled*; familjearbet*; family counselling; family guidance; family work',
    fi: `käytöshäiriö; käytösongelma; käytös hankala; hankala käytös; haastava lapsi; haastava käytös; aggressiivinen lapsi; aggressiivinen poika; aggressiivinen käytös lapsi; aggressiivisuus lapsi; lapsi aggressiivinen; vihainen lapsi; lapsi vihainen; lapsi raivoaa; lapsi saa raivareita; raivokohtau*; raivarit; raivareita; raivare*; raivari; saa raivokohtauksia; kiukkukohtau*; kiukkuaa; kiukuttel*; kilari; kilareita; itkupotkuraivar*; hermostuu helposti; suuttuu helposti; suuttuu herkästi; lapsi riehuu; lapsi ei hallitse; ei hallitse tunteitaan; tunteiden säätely; tunteiden hallinta; tunteiden käsittely lapsi; tunnetaidot; tunnetaito*|tunnetaito; tunnekasvatu*; lapsi valehtelee; lapsi varastelee; lapsi karkailee; karkailee kotoa; lapsi rikkoo tavaroita; ei kuuntele ohjeita; lapsi potkii; lapsi sylkee; lapsi puree muita; raivo*; lyö muita|toisia|sisaruksia; puree; potkii; heittelee tavaroita; hermostuu; ei kuuntele; uhmakas; riehuu; paiskoo; karkailee; puree muita; puree toisia; lyö muita lapsia; potkii muita; satuttaa muita lapsia; tönii muita; raivoaa päiväkodissa; purkaukset päiväkodissa; käy kimppuun; riehuu eskarissa; riehuu päiväkodissa`,
    sv: 'aggressivt barn; argt barn; barnet är aggressivt; barnet är argt; barnet får utbrott; raseriutbrott; utbrott hemma; vredesutbrott; barnet rasar; hantera känslor; barnet ljuger; barnet stjäl; rymmer hemifrån; besvärligt beteende; beteendet hos barn*; svårt beteende; slår andra; biter; bits; sparkar; får utbrott; lyder inte; lyssnar inte; kastar saker; aggressiv*; arg hela tiden; biter andra; slår andra barn; får utbrott på daghemmet; sparkas',
    en: 'aggressive child; angry child; child is aggressive; child is angry; tantrum*; temper tantrum*; rage; outburst*; anger outburst*; meltdown*; child lies; child steals; runs away from home; difficult behaviour; difficult behavior; defiant; oppositional; cannot control emotions; manage emotions; managing feelings child; bites; biting; hits other children; kicks; outbursts; aggressiv*; does not listen; throws things; angry all the time; bites other; bites children; outbursts at daycare',
  },
  {
    id: 'adult-mental-health',
    names:
      'mielenterveyspalvel*; mielenterveys- päihdepalvel*; aikuispsykiatri*; psykiatri*; psykiatrian poliklinik*; psykiatrinen sairaanhoitaj*; mielenterveystoimist*; mielenterveyskesk*; mielenterveysyksik*; mielenterveyshoitaj*; mielenterveysneuvol*; mielenterveys; mentalvård*; mentalvårdstjänst*; vuxenpsykiatri*; psykiatri*; psykiatrisk sjuksköt*; mental hälsa; psykisk hälsa; mental health service*; mental health; adult psychiatr*; psychiatric clinic; psychiatric nurse*; mental health nurse',
    general: true,
    fi: `mielenterveys; mielenterveysongelm*; mielenterveysongelma; mielenterveyshäiri*; mielenterveyden; mielenterveyspuoli; mielenterveystalo; mielenterveystyö; mielenterveysapu*|mielenterveysapu; miepä; mieppä; mipä; mtt; mt-palvelu*; mt-hoitaja; psykiatri; psykiatrille; psykka; psykan poli; psykiatrian poli; psykiatrinen hoito; psykiatrinen arvio; aikuisen mielenterve*; keskusteluapua aikuiselle; keskusteluapua; keskusteluapu; terapiat etulinjaan; ensilinjan terapia; nettiterapia; itkuinen aikuinen; psykoosi; psykoosis*; skitsofreni*; harhainen; harhaluulo*; kuulee ääniä; vainoharhai*; mania; pakkohoito; m1-lähete; tarkkailulähete; äidin masennus; isän masennus; äidin ahdistus; vanhemman mielenterve*; vanhempi psykoos*; vanhempi masentunut; äiti makaa sängyssä; mielialalääk* äiti|isä; vanhemman paniikki*; vanhempi itsetuhoi*`,
    sv: 'psykisk ohälsa; psykiska problem; mentala problem; psykiater; psykiatriska polikliniken; psykiatrisk vård; samtalshjälp; samtalsstöd; psykos; psykotisk; schizofreni*; hör röster; vanföreställning*; nätterapi; mental ohälsa; mår psykiskt dåligt',
    en: 'mental health problem*; mental illness; mentally ill; psychiatrist; psychiatric care; psychiatric assessment; psychosis; psychotic; schizophreni*; hears voices; delusion*; talking help; talk therapy; online therapy; mental breakdown; involuntary treatment',
  },
  {
    id: 'parent-mental-illness',
    names:
      "vanhemman mielenterve*; vanhempien mielenterve*; lapset puheeksi; lp-keskustel*; lapset puheeksi -keskustel*; vertti-ryhm*; mielenterveysomais*; finfami*; omaiset mielenterveystyön; mielenterveysperhe*; psykiatri* perhetyö*; förälders mentala hälsa; föräldrars psykiska; för barnen på tal; föra barnen på tal; anhöriga till psykiskt sjuk*; anhörigas stöd för mentalvård*; barn till psykiskt sjuka; parental mental; parents with mental; let's talk about children; families and mental health; relatives of mentally ill",
    fallback:
      'mielenterveyspalvel*; mielenterveys*; perhetyö*; perheneuvo*; lapsiperheiden sosiaalityö; mentalvård*; familjearbet*; familjerådgivning*; mental health; family work; family counselling',
    fi: `vanhemman mielenterveys; vanhemman mielenterveysongelm*; vanhemmalla mielenterveysongelm*; vanhempien mielenterveysongelm*; äidin mielenterveys; äidillä mielenterveysongelm*; isällä mielenterveysongelm*; äidin mielenterve*; isän mielenterve*; vanhemman psyykki*; äidin psyykki*; isän psyykki*; vanhempi psyykkisesti sairas; äiti psyykkisesti sairas; äiti psykiatri*; isä psykiatri*; vanhempi psykiatri*; äiti osastolla psykiatri*; äiti osastohoidossa; isä osastohoidossa; vanhempi osastohoidossa; vanhempi psykoosi*; äiti psykoosi*; isä psykoosi*; vanhempi harhainen; äiti harhainen; äiti masentunut; isä masentunut; vanhempi masentunut; äidin masennus; äidin ahdistus; vanhemman ahdistus; äiti itsetuhoinen; isä itsetuhoinen; vanhempi itsetuhoinen; vanhempi kaksisuuntainen; äidillä kaksisuuntainen; lapset puheeksi -keskustelu; lp-keskustelu; lp-neuvonpito; toimiva lapsi ja perhe; kuinka puhua lapselle vanhemman sairaudesta; mielenterveysomaisten lapset`,
    sv: 'förälder med psykisk ohälsa; psykiskt sjuk förälder; psykiskt sjuk mamma; psykiskt sjuk pappa; mamma psykiskt sjuk; pappa psykiskt sjuk; förälderns psykiska; mammas depression; pappas depression; mamma deprimerad; pappa deprimerad; förälder psykos; mamma på psyket; förälder på psykiatrisk avdelning; föra barnen på tal; självmordsbenägen förälder',
    en: "parent with mental; mentally ill parent; mentally ill mother; mentally ill father; mother's mental health; father's mental health; parent's mental health; parent in psychiatric; mother in psychiatric; parent psychotic; mother psychotic; mother depressed; father depressed; parent depressed; suicidal parent; suicidal mother; bipolar mother; parent's depression; let's talk about children discussion",
  },
  {
    id: 'psychotherapy',
    names:
      'psykoterap*; kuntoutuspsykoterap*; kelan kuntoutuspsykoterapia; lasten psykoterap*; nuorten psykoterap*; kognitiivinen terap*; taideterap*; musiikkiterap*; ratsastusterap*; leikkiterap*; psykoterapi*; rehabiliterande psykoterapi; terapeut; bildterapi*; musikterapi*; ridterapi*; psychotherap*; rehabilitative psychotherapy; therapist*; art therap*; music therap*; play therap*; riding therap*',
    fallback:
      'kela; perheneuvo*; psykiatri*; mielenterveys*; fpa; familjerådgivning*; psykiatri; mental health; psychiatr*',
    fi: `psykoterapia; psykoterapiaan; psykoterapiaa lapselle; lapselle terapiaa; lapsi terapiaan; lapselle terapeutti; terapiaa lapselle; terapiaan; terapeutti; terapeutille; terapeuttia; terapia; terapian haku; terapiapaikka; kelan terapia; kela-terapia; kelan tukema terapia; kelaterapia; terapiasuositus; b-lausunto terapia; terapiahakemus; terapialähete; lyhytterapia; lyhytterapiaa; kognitiivinen terapia`,
    sv: 'psykoterapi; terapi; terapi för barn; barnet behöver terapi; gå i terapi; terapiplats; fpa terapi; korttidsterapi; kognitiv terapi; psykoterapeut',
    en: 'therapy for child; therapy for a child; child needs therapy; kela therapy; kela psychotherapy; therapy place; short therapy; brief therapy; cognitive therapy; cbt; find a therapist',
  },
  {
    id: 'trauma',
    names:
      'trauma*; traumapsykiatri*; traumaterap*; traumapsykolog*; psykotrauma*; emdr; ptsd; stressiperäi* häiriö; traumaterapi*; posttraumatisk*; traumatiserad*; trauma*; trauma therap*; trauma care; post-traumatic*; traumatised; traumatized',
    fallback:
      'kriisi*; lastenpsykiatri*; nuorisopsykiatri*; perheneuvo*; kris*; barnpsykiatri*; crisis; child psychiatr*; family counselling',
    fi: 'trauma; traumat; traumaa; traumatisoitu*; traumatisoitunut; traumatisoitunut lapsi; traumatisoitunut nuori; traumaattinen kokemus; traumaattisia kokemuksia; traumaoire*; traumatausta; lapsuuden trauma; takaumat; takaumia; painajaiset trauma; dissosiaatio*; dissosioi; kidutettu; kiduttamisen; sotatrauma*; pakolaisen trauma',
    sv: 'traumatiserat barn; traumatiska upplevelser; traumatisk upplevelse; flashbacks; barndomstrauma; dissociation; dissocierar; krigstrauma*; torterad; mardrömmar trauma',
    en: 'traumatised child; traumatized child; traumatic experience*; flashback*; childhood trauma; dissociation; dissociates; war trauma; torture; tortured; nightmares trauma; ptsd',
  },
];
