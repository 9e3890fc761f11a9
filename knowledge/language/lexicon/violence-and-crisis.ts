import type { ConceptSource } from './concept.ts';

/** Violence and abuse, safety, sudden crises, death and grief. */
export const violenceAndCrisis: readonly ConceptSource[] = [
  {
    id: 'domestic-violence',
    names:
      'lähisuhdeväkival*; perheväkival*; parisuhdeväkival*; väkivaltatyö*; väkivallan vastai*; väkivallan vastai* työ; väkivaltaa kokene*; avomuotoi* väkivaltatyö*; väkivallan uhri*; nollalinja; våld i nära relation*; närståendevåld*; familjevåld*; våldsarbete*; nollinjen; relationsvåld*; partnervåld*; domestic violence; family violence; intimate partner violence; violence in close relationships; violence work; victims of violence; nollalinja',
    fallback:
      'turvakot*; ensi- turvakot*; kriisikesk*; kriisi*; sosiaalipäivysty*; skyddshem*; kris*; socialjour*; shelter*; crisis',
    fi: `väkivalta; väkivalta kotona; väkivaltaa kotona; kotona väkivaltaa; perheessä väkivaltaa; väkivalta perheessä; väkivaltaa perheessä; väkivaltainen mies; väkivaltainen puoliso; väkivaltainen isä; väkivaltainen äiti; väkivaltainen parisuhde; väkivaltainen kumppani; väkivaltainen eksä; väkivaltainen ex; henkinen väkivalta; taloudellinen väkivalta; väkivallan uhka; väkivallan uhri; väkivallan pelko; väkivallan puheeksiot*; marak; mies lyö*|löi*; mies hakka*; puoliso lyö*|löi*; puoliso hakka*; isä lyö*|löi* äitiä; isä hakka* äitiä;
      äiti pelkää miestään; pelkää miestään; pelkää puolisoaan; pelkää kumppaniaan; pelkää eksää; pelkää isää; mies uhkailee; puoliso uhka*; ex uhkailee; eksä uhka*; ex-mies uhka*; ex vainoaa; eksä vainoaa; vainoava ex*; lähestymiskiel*; äidillä mustelmia; äidillä musta silmä; mustelmilla äiti; mies kontrolloi; puoliso kontrolloi; alistettu parisuhte*; lapsi nähnyt väkivaltaa; lapset näkevät väkival*; lapsi väkivallan todista*; vaino eron jälkeen; varjo ry; mies uhkaa; uhkaa tappaa vaimo|mies|puoliso; pakenee miestään; paeta miestä; pakko päästä pois kotoa; lyö vaimoa; lyö äitiä; hakkaa vaimo*; mies hakkaa; kontrolloiva mies; alistava puoliso; henkistä väkivaltaa; vaimo pelkää; äiti pelkää miestä; nainen pelkää; mustasukkainen mies uhka*; vainoaa; vaino; lähestymiskielto*; turvaan lasten kanssa`,
    sv: 'våld hemma; våld i hemmet; våld i familjen; mannen slår; pappa slår mamma; maken slår; partnern slår; våldsam man; våldsam partner; rädd för sin man; psykiskt våld; ekonomiskt våld; hotar mamma; hotar sin fru; besöksförbud; blåmärken på mamma; bevittna* våld; barn som sett våld; utsatt för våld; marak; kontrollerande partner; mannen hotar; fly från mannen; måste fly; slår sin fru; slår mamman; kontrollerande man',
    en: 'violence at home; violence in the family; violence; husband hits; husband beats; partner hits; father hits mother; dad hits mum; beats his wife; violent husband; violent partner; violent ex; abusive husband; abusive partner; abusive relationship; afraid of her husband; afraid of her partner; restraining order; emotional abuse; battered; child witnessed violence; ex threatens; stalked by ex; coercive control; husband threatens; hits his wife; flee from husband; run from partner; controlling partner; stalking',
  },
  {
    id: 'perpetrator-help',
    names:
      'väkivallan tekijö*; väkivaltaa käyttä*; lyömätön linja; jussi-työ*; miesten väkivalta*; väkivallan katkais*; väkivallan lopettam*; vaihtoehto väkivallalle; aggressionhallin*; maria akatemia; demeter; för dem som utövat våld; våldsutöva*; förövar*; alternativ till våld; perpetrator*; perpetrators of violence; users of violence; stop using violence; anger management; alternative to violence',
    fallback:
      'lähisuhdeväkival*; väkivaltatyö*; kriisikesk*; perheneuvo*; våld i nära relation*; domestic violence; crisis centre',
    fi: `väkivallan tekijä; väkivallantekijä; väkivaltaan syyllist*; väkivaltaa tekevä; apua väkivallan tekijälle; apua lyöjälle; tekijälle apua; käyttäytyy väkivaltaisesti perhe*; haluaa lopettaa väkivallan; haluaa lopettaa lyömi*; pelkää lyövänsä; pelkää vahingoittavansa lasta; pelkää satuttavansa lasta; pelkää omaa suuttumis*; oma viha pelottaa; raivo kotona vanhempi; isän raivari*; äidin raivari*; vihanhallinta; vihanhallin*; suuttuu vanhempi hillit*; äiti väkivaltainen; vanhempi lyö ja katuu; aggressiivinen isä; aggressiivinen äiti; miesten linja; väkivallaton`,
    sv: 'hjälp att sluta slå; sluta använda våld; använt våld; aggressiv pappa; aggressiv mamma; rädd att slå; rädd att skada barnet; ilskekontroll*; hantera ilska; aggressionshantering; hjälp till den som slår',
    en: "help to stop violence; afraid of hitting; afraid of hurting the child; help for the abuser; abuser wants help; father wants help with anger; aggressive father; aggressive mother; parent's rage; person who uses violence",
  },
  {
    id: 'shelter',
    names:
      "turvakot*; turvakodi*; ensi- turvakot*; turvakotipalvelu*; turva-asunto; skyddshem*; skyddshemstjänst*; kvinnohus*; shelter; shelters; safe house; women's refuge; refuge for victims; shelter for victims",
    fallback:
      'lähisuhdeväkival*; sosiaalipäivysty*; kriisi*; våld i nära relation*; socialjour*; domestic violence; crisis; social emergency',
    fi: `turvakoti; turvakotiin; turvis; turvikselle; turvakotipaikka; turvapaikka väkivaltaa pakenevalle; turvaan väkivallalta; turvaan mieheltä; pakoon väkivaltaa; pakoon miestään; pakenee väkivaltaa; pakenee miestään; paennut kotoa lasten; paeta väkivaltaa; äiti ja lapset turvaan; lähtenyt kotoa väkivallan; joutunut lähtemään kotoa; missä yöksi turvaan; salainen turvakoti; turvakielto; turvakiellon; lähdettävä heti kotoa; turvaan|suojaan|pakoon mies|mieheltä|puoliso|kotoa; turvaan|pakoon pelkää|lyö*|löi*|hakka*|väkival*; pitäisi päästä turvaan; turvallinen paikka yöksi; lähteä|päästä pois|kotoa lyö*|hakka*|väkival*; ei uskalla mennä kotiin mies|puoliso; yöksi pois kotoa väkival*|lyö*; pakenee lasten kanssa; turvaan yöksi; pakko päästä pois; paikka mihin mennä turvaan; pakeneva nainen; pakeneva äiti; lähtee kotoa väkivallan; minne turvaan väkivalt*; mies uhkaa tappaa`,
    sv: 'skyddshemmet; skydda sig mot våld; fly undan våld*; flyr sin man; flytt undan mannen; plats på skyddshem; mamma och barn i säkerhet; säkert ställe för natten; spärrmarkering; måste lämna hemmet; bort hemifrån slår|våld*|slagen|misshandla*; måste bort hemifrån; trygg plats; tryggt ställe; fly från sin man; vågar inte gå hem; i säkerhet slår|våld*|mannen; sova i natt slår|våld*; fly med barnen; skydd undan våld; kvinna måste fly; någonstans trygg mannen',
    en: 'flee violence; fleeing violence; escape violence; escape from her husband; fled home with children; safe place for the night; mother and children to safety; leave a violent home; place in a shelter; non-disclosure for safety; safe place; somewhere safe; place to stay violen*|hits|beats|abus*; cannot go home violen*|husband|partner; run away from her husband; fled her husband; get away from husband|partner; get out violen*|hits|beats; flee with the children; safe place from violence; somewhere safe tonight',
  },
  {
    id: 'crisis-help',
    names:
      'kriisikesk*; kriisiapu*|kriisiapu; kriisityö*; kriisipuhelin; kriisitiimi*; kriisiryhm*; kriisivastaanot*; kriisipäivysty*; kriisikäyn*; kriisituki; kriisiauttami*; psykososiaali* tuki; sos-kriisikesk*; mieli kriisi*; kriscent*; krishjälp*; krisarbete; krisjour*; kristelefon*; kriscentral*; krisgrupp*; psykosocialt stöd; krismottagning*; crisis centre; crisis center; crisis helpline; crisis line; crisis work; crisis team; crisis support; psychosocial support; crisis intervention',
    fallback:
      'sosiaalipäivysty*; terveysasem*; mielenterveys*; diakon*; socialjour*; mentalvård*; social emergency; mental health',
    fi: `kriisi; kriisissä; kriisiin; äkillinen kriisi; akuutti kriisi; kriisitilanne; kriisitilan*; kriisitilante*; kriisihoit*; kriisityöntekijä; kriisiauttaja; kriisipuhelin; traumaattinen tapahtuma; järkyttävä tapahtuma; järkyttyn*; järkytty*; shokissa; sokissa; defusing; debriefing; jälkipuinti; purkukeskustelu; onnettomuu* jälkeen; vakava onnettomuus; liikenneonnettomuus; kolari; tulipalo; tulipalon jälkeen; koti paloi; koti palanut; äkillinen kuolema; joku keskustelemaan heti; keskusteluapu heti; suuronnettomuus; henkinen ensiapu; koulun kriisi; päiväkodin kriisi; oppilaan kuolema; kriisisuunnitelma; järkyttävä tapahtu*; kriisiapua; onnettomuuden jälkeen keskusteluapu*; kriisikeskus*; järkyttyneet; itsemurhan jälkeen perhe; tulipalo perhe`,
    sv: 'kris; akut kris; plötslig kris; krisen; krisarbetare; i chock; chockad; traumatisk händelse; chockerande händelse; olycka; trafikolycka; eldsvåda; brand hemma; hemmet brann; plötsligt dödsfall; någon att tala med genast; debriefing; kris i skolan; krissituation*',
    en: 'crisis; acute crisis; sudden crisis; in shock; shocked; traumatic event; shocking event; accident; car accident; house fire; home burned; sudden death; someone to talk to right away; debriefing; defusing; crisis at school; psychological first aid',
  },
  {
    id: 'social-emergency',
    names:
      'sosiaalipäivysty*; sosiaali- kriisipäivysty*; sosiaali- kriisi päivysty*; sosiaalityön päivysty*; kiireellinen sosiaalityö*; virka-ajan ulkopuoli* sosiaali*; virka-aikainen sosiaalipäivysty*; takapäivysty*; socialjour*; social- krisjour*; brådskande socialarbet*; socialvårdens jour; social emergency; emergency social; social crisis emergency; out-of-hours social; emergency social services; social duty',
    fallback:
      'lastensuojelu*; kriisi*; päivysty*; barnskydd*; kris*; child welfare; child protection; crisis',
    fi: `sospäivysty*; sospäivystys; sospä; sosiaalipäivystäj*; päivystävä sosiaalityöntekijä; päivystävä sossu; sossupäivysty*; sossu päivystys; sosiaalityöntekijä päivystys; sosiaalityöntekijä yöllä; sosiaalityöntekijä viikonloppuna; sosiaalityö viikonloppu*|viikonloppu; lastensuojelun päivystys; lastensuojelu päivystys; lastensuojelu yöllä; lastensuojelu viikonloppu*|viikonloppu; lasu yöllä; lasu viikonloppu*|viikonloppu; lasun päivystys; virka-ajan ulkopuolella; virka-ajan jälkeen; viikonloppuna huoli lapsesta; illalla huoli lapsesta; yöllä huoli lapsesta; hätätilanne lapsi; hätätilanne perhe*; kiireellinen huoli; kiireellinen tilanne lapsi; akuutti huoli lapsesta; kuka päivystää sosiaali*; lapsi heitteillä yöllä; vanhemmat sammuneet; lapsi kadulla yöllä; kiireellinen sosiaalinen; kiireellinen avuntarve; kuka päivystää; päivystää ilta*|viikonlop*|sunnuntai*|lauantai*|yö|yöllä|perhe*; päivystäv* sosiaali*; virka-ajan ulkopuolel*; ilta|iltana|iltaisin|yöllä|viikonloppuna|sunnuntaina|lauantaina sosiaali*|kiire*|hätä*; kello yöllä lapsi; yöllä lapsi ilman; lapsi ilman aikuista; lapsi ilman huoltajaa; keskellä yötä; viikonloppuna kiireelli*; iltaisin kiireelli*; pyhänä kiireelli*; heti yöllä apua; poliisi löysi lapsen`,
    sv: 'socialjouren; jourhavande socialarbetare; socialarbetare på kvällen; socialarbetare på natten; socialarbetare på veckoslutet; barnskyddets jour; barnskydd på veckoslut*; barnskydd på natten; utanför tjänstetid; efter tjänstetid; akut oro för barn*; akut situation barn; jourhjälp familj; vem har jour; jour på kvällen|natten|helgen|veckoslutet; kväll|natt|helg|veckoslut brådskande|akut; mitt i natten; barn ensamt på natten; utanför kontorstid; akut på veckoslut',
    en: 'social worker on duty; on-duty social worker; emergency social worker; social worker at night; social worker at the weekend; child welfare at night; child protection at weekend; after office hours; outside office hours; urgent concern about a child; urgent situation with a child; emergency with a child; urgent social help; who is on call; on call; out of hours; after hours; weekend|night urgent|emergency social; middle of the night; child without an adult at night; urgent at weekend',
  },
  {
    id: 'child-abuse',
    names:
      'lapsen kaltoinkohtel*; lasten kaltoinkohtel*; kaltoinkohtel*; lapsen pahoinpitel*; lapsiin kohdistu* väkival*; lapsiin kohdistu* rikos*; lapsen fyysinen väkival*; kuritusväkival*; barnahus*; barnmisshandel*; våld mot barn; misshandel av barn; fysisk bestraffning; child abuse; abuse of a child; physical abuse; violence against children; corporal punishment; child maltreatment; barnahus',
    fallback:
      'lastensuojeluilmoitu*; lastensuojelu*; poliisi; sosiaalipäivysty*; barnskyddsanmäl*; barnskydd*; child welfare; child protection; police',
    fi: `kaltoinkohdel*; kaltoin kohdel*; kaltoinkohtelu; pahoinpidelty lapsi; lapsi pahoinpidelt*; lasta pahoinpid*; lapsen pahoinpitely; pahoinpitelyepäily lapsi; epäily pahoinpitelystä; isä lyö*|löi*; äiti lyö*|löi*; vanhempi lyö*|löi*; vanhemmat lyö*|löi*; isäpuoli lyö*|löi*; äitipuoli lyö*|löi*; lyö lasta; lyö lapsia; löi lasta; lyönyt lasta; lyönyt lapsia; lyödään kotona; lyödä kotona; lapsi lyödä kotona; lapsi kertoi että lyö*; lapsi kertoo lyömi*; isä hakkaa; äiti hakkaa; isä hakkasi; äiti hakkasi; vanhempi hakka*; isä tukis*; äiti tukis*; vanhempi tukis*; tukistaminen; tukista*; läimäyt*; läpsäis*; luunappi*|luunappi; remmiä; saanut remmistä; saa selkään; saanut selkäänsä; piiskaa; piiskaami*; kuritta*; kuritus; kurittaminen; ruumiillinen kuritus;
      ravistel*; ravisteltu vauva; mustelmia lapse*; lapsella mustelmi*; lapsessa mustelmi*; oppilaalla mustelmi*; lapsessa jälkiä; palovammoja lapse*; lapsi pelkää isä*; lapsi pelkää äiti*; lapsi pelkää vanhempaansa; lapsi pelkää isäpuol*; henkinen väkivalta lapse*; lasta nöyryyt*; lasta alistetaan; lasta uhkaillaan; lukittu huoneeseen; vanhempi väkivaltainen lasta; mustelmia; mustelmat; mustelmi*; vanhempi löi lasta; isä löi; äiti löi; lyöty lasta; lapsi kertoi lyömis*; lapsi sanoi isä lyö; tukist*; luunappi*; remmillä; ravistel* vauv*; käytti väkivaltaa lapse*; pahoinpid* lapsi; lapsi pelkää isää; lapsi pelkää vanhempaa; lapsi pelkää äitiä; kuritus*; kurittaa`,
    sv: 'slår barnet; slår barnen; slår sitt barn; pappa slår; mamma slår; förälder slår; föräldern slår; pappa slog; mamma slog; styvpappa slår; barnet blir slaget; får stryk; barnet har blåmärken; blåmärken barn*; aga; agar; barnaga; rädd för pappa; rädd för mamma; rädd för sin förälder; misstänkt misshandel; misshandlat barn; skakat bebisen; skakvåld; luggar barnet; blåmärk*; mamma slår barnet; barnet säger att pappa slår; lugga; rädd för sin pappa; misshandlar barnet',
    en: 'hits the child; hits his child; hits her child; father hits; mother hits; parent hits; dad hit; mum hit; father hit; mother hit; beaten at home; child is beaten; smacks; smacking; spanking; spanked; bruises on child; child has bruises; child afraid of father; child afraid of mother; child afraid of parent; suspected abuse; abused child; shaken baby; hair pulled by parent; physical punishment; bruis*; mother hits the child; child says father hits; hit by a parent; spank*; afraid of dad; afraid of father',
  },
  {
    id: 'sexual-violence',
    names:
      'seksuaaliväkival*; seksuaalirikos*; seri-tukikesk*; seri; serit; seri-kesk*; tukinainen; raiskauskriisikesk*; raiskauskriisi*; seksuaali* väkival*; sexuellt våld; våldtäkt*; seri-stödcent*; sexualbrott*; rape crisis; sexual violence; sexual assault; seri support cent*; rape',
    fallback:
      'kriisikesk*; rikosuhri*; päivysty*; poliisi; kriscent*; brottsofferjour*; polis*; crisis; victim support; police',
    fi: `raiskaus; raiskattu; raiskatuksi; raiskaaja; raiskasi; raiskauksen; raiskauksen uhri; raiskattiin; seksuaaliväkivalta; seksuaalista väkivaltaa; seksuaalinen väkivalta; seksuaalisesti hyväksikäytet*; seksuaalista ahdistel*; seksuaalinen ahdistel*; seksuaalinen häirin*; seksuaalista häirin*; ahdisteltu; ahdistellaan; koskettelu; kosketeltu; koskettelee vasten tahtoa; kähmi*; kourinut; pakotettu seks*; vasten tahtoa; nuori raiskat*; tyttö raiskat*; seksuaalirikos; seri-tutkimus; nettiraiskau*; tyrmäystippo*`,
    sv: 'våldtagen; blivit våldtagen; våldtäkten; våldtog; sexuellt utnyttja*; sexuellt ofredande; sexuella trakasserier; sexuellt antasta*; tafsa*; mot sin vilja; tvingad till sex; utsatt för sexuellt våld; gruppvåldtäkt',
    en: 'raped; rape victim; sexually assaulted; sexual harassment; groped; molested; forced to have sex; against her will; victim of sexual violence; date rape; sexually harassed; sexual abuse of a teenager',
  },
  {
    id: 'child-sexual-abuse',
    names:
      'lapsen seksuaali* hyväksikäyt*; lasten seksuaali* hyväksikäyt*; lapsiin kohdistu* seksuaali*; hyväksikäyttöepäi*; lapsen hyväksikäyt*; oikeuspsykiatri* lasten; lasten oikeuspsykiatri*; oikeuspsykologi*; lastentalo; barnahus*; sexuellt utnyttjande av barn; sexuella övergrepp mot barn; incest; insest; rättspsykiatri* barn; child sexual abuse; sexual abuse of children; sexual abuse of a child; forensic child psychiatry; forensic psychology unit',
    fallback:
      'lastensuojelu*; poliisi; seri; sosiaalipäivysty*; seksuaaliväkival*; barnskydd*; polis*; child welfare; child protection; police',
    fi: `seksuaalinen hyväksikäyttö; seksuaalista hyväksikäyttöä; hyväksikäyttö; hyväksikäytetty; hyväksikäytetään; hyväksikäyttöä; lasta käytetty hyväksi; käyttänyt hyväksi lasta; käytetty hyväksi seksuaali*; insesti; insestiepäi*; insestin; lapsen seksuaalirikos; seksuaalirikosepäi* lapse*; lapsi kertoi koskettel*; aikuinen koskettel*; isä koskettel*; isäpuoli koskettel*; setä koskettel*; alapäätä kosket*; pedofiili*; pedofilia; hyssyt; lapsi seksualisoit*; lapsi ylikorostunut seksuaal*; seksuaalinen käytös lapsi; seksuaalisesti käyttäytyvä lapsi; epäily hyväksikäytöstä`,
    sv: 'utnyttjat barn; barnet har utnyttjats; misstänkt utnyttjande; misstanke om övergrepp; sexuella övergrepp; pedofil*; vuxen har rört barnet; övergrepp mot barn; barnet berättar om beröring; sexualiserat beteende barn',
    en: 'child molested; child was touched; touched inappropriately; inappropriate touching; suspected sexual abuse; paedophil*; pedophil*; incest; adult touched the child; sexualised behaviour child; sexual abuse suspicion; abuse disclosure',
  },
  {
    id: 'child-violent-at-home',
    names:
      'vanhempiin kohdistu* väkival*; lapsen väkivaltai* käyttäyty*; lapsen väkival* vanhem*; lasten aggressiivisuu*; väkivaltai* lapsi; våld mot föräldrar; våldsamt barn; barn som använder våld; child-to-parent violence; violence towards parents; children who use violence; violent child',
    fallback:
      'perheneuvo*; lastenpsykiatr*; tehostettu perhetyö*; lastensuojelu*; familjerådgivning*; barnpsykiatri*; barnskydd*; family counselling; child psychiatr*; child welfare',
    fi: `hakka*|lyö*|löi*|poti* äitiään|isäänsä|vanhempaansa|vanhempiaan; lapsi|poika|tyttö|nuori hakka* äitiä|äitiään|isää|isäänsä; lapsi|poika|tyttö|nuori lyö*|löi* äitiään|isäänsä|vanhempiaan; lapsi lyö*|löi* äitiä; lapsi lyö*|löi* vanhem*; lapsi lyö*|löi* isää; nuori lyö*|löi* äitiä; nuori lyö*|löi* vanhem*; poika lyö*|löi* äitiä; teini lyö*|löi*; lapsi hakkaa vanhem*; lapsi käy käsiksi; nuori käy käsiksi; käy vanhempien päälle; käy äidin päälle; lapsi satuttaa vanhem*; lapsi potkii äitiä; lapsi puree äitiä; lapsi uhkaa vanhem*; nuori uhkaa vanhem*; uhkaa äitiään; vanhempi pelkää lasta; vanhempi pelkää lastaan; äiti pelkää poikaansa; äiti pelkää lastaan; vanhemmat pelkäävät lasta; väkivaltainen lapsi; väkivaltainen nuori kotona; nuori rikkoo paikkoja kotona; rikkoo kotona tavaroita; hajottaa kotona paikkoja; sisarusväkivalta; lyö sisarustaan; lyö pikkuveljeä; lyö pikkusiskoa; satuttaa sisarus*`,
    sv: 'barnet slår sin mamma; barnet slår föräldr*; barnet slår mamma; tonåring slår; son slår mamma; våldsam tonåring; våldsamt barn hemma; rädd för sitt barn; rädda för sitt barn; rädd för sin son; slår sitt syskon; barnet slår syskon; slår sönder hemma',
    en: 'child hits parent; child hits mother; son hits his mother; teenager hits; teenager attacks parents; violent teenager; afraid of their child; afraid of her son; parents afraid of their; hits sibling; hits little brother; hits little sister; breaks things at home; child threatens parent*',
  },
  {
    id: 'honour-violence',
    names:
      'kunniaväkival*; kunniaan liitty* väkival*; pakkoavioliit*; avioliittoon pakott*; didar; sopu-työ*; sopu työ; hedersvåld*; hedersrelatera* våld; tvångsäktenskap*; hedersförtryck*; honour violence; honor violence; honour-related; honor-related; honour-based; honor-based; forced marriage*',
    fallback:
      'turvakot*; lähisuhdeväkival*; maahanmuut*; lastensuojelu*; skyddshem*; barnskydd*; shelter*; child welfare; immigrant*',
    fi: `kunniakonflikti; kunniakonflikt*; kunnia perhe väkival*; kunniaväkivalta; suvun kunnia; perheen kunnia; naitetaan; naittaa; naittaminen; pakkonaitta*; pakko mennä naimisiin; pakotetaan naimisiin; alaikäinen avioliit*; lapsiavioliit*; tyttö valvonta veljet; veljet vahtivat; suku valvoo tyttöä; suku kontrolloi; tyttö ei saa seurustella; viedään ulkomaille naimisiin; lähetetään kotimaahan; viedään kotimaahan; pelkää sukuaan; pelkää veljiään; kasvatusmatka; kasvatusleiri ulkomai*`,
    sv: 'familjens heder; släktens heder; bortgift; giftas bort; tvingas gifta sig; tvingas att gifta sig; barnäktenskap; bröderna vaktar; släkten kontrollerar; rädd för sin släkt; förs utomlands; skickas till hemlandet; uppfostringsresa',
    en: 'family honour; family honor; forced to marry; child marriage; married off; controlled by brothers; relatives control the girl; afraid of relatives; taken abroad to be married; sent to home country; honour conflict; control by the clan',
  },
  {
    id: 'genital-mutilation',
    names:
      'silpomi*; sukuelinten silpomi*; tyttöjen silpomi*; ympärileikkau*; fgm; könsstympning*; kvinnlig omskärelse; omskärelse*; female genital mutilation; genital mutilation; female circumcision; male circumcision; circumcision',
    fallback:
      'äitiysneuvol*; lastenneuvol*; kouluterveyden*; maahanmuut*; lastensuojelu*; mödrarådgivning*; barnskydd*; maternity clinic; child welfare',
    fi: 'silpominen; silvottu; silpomisuh*; silpomisvaara; silpomisen ehkäisy; silpomisen uhka; silvotaan; silvotuksi; tyttöjen ympärileikkaus; poikien ympärileikkaus; pojan ympärileikkaus; ympärileikattu; ympärileikata; ympärileikkaus; sukuelinten silpominen; tyttö viedään silpo*; kokonainen naisena; ihmisoikeusliitto silpo*; avausleikkaus; infibulaatio',
    sv: 'könsstympad; könsstympa; omskuren; omskära*; risk för könsstympning; stympning; flicka könsstympa*; omskärelse av pojke*',
    en: 'fgm; mutilation; circumcised; circumcise; circumcising a boy; risk of mutilation; cutting of girls; girl to be circumcised; infibulation',
  },
  {
    id: 'grief',
    names:
      'sururyhm*; sorgegrup*; suruty*; sururyhmä; surev*; surunauha; leskiper*; leskien; nuoret lesket; surutuki; surukeskustel*; kuolemaan johtan* kriisi*; omaisen kuolem*; itsemurhan tehneiden lähei*; sorggrup*; sorgearbet*; sorgestöd*; sörjande; efterlevande; unga änkor; grief; grief group*; bereavement; bereaved; bereavement group*; widow*',
    fallback:
      'diakon*; kriisikesk*; kirkon perheneuvon*; seurakun*; diakoni*; kriscent*; församling*; parish; crisis; deacon*; church',
    fi: `suru; suree; surra; sureva lapsi; sureva nuori; sureva vanhempi; sureva perhe; lapsen suru; surussa; surutyö; surun kanssa; kuolema; kuolema perheessä; kuolemantapaus; äiti kuoli; isä kuoli; vanhempi kuoli; vanhemman kuolema; äidin kuolema; isän kuolema; mummo kuoli; isovanhem* kuol*; mummin kuolema; ukki kuoli; puoliso kuoli; puolison kuolema; mies kuoli; vaimo kuoli; leski; leskeksi; leskenä; sisar kuoli; veljen kuolema; siskon kuolema; sisaruksen kuolema; kuoli äkillisesti; läheinen kuoli; läheisen kuolema; läheisen menetys; menettänyt läheis*; menetti läheis*; menettänyt vanhem*; menettänyt äitinsä; menettänyt isänsä; vanhempi tehnyt itsemurhan; isä teki itsemurhan; äiti teki itsemurhan; läheisen itsemurha; läheinen itsemurha; lemmikki kuoli; hautajais*; orpo; orvoksi; vanhempi kuolemassa; saattohoi*; kuinka puhua kuolemasta; kuol* mummo|mummi|ukki|vaari|isä|äiti|sisko|veli|isoäiti|isovanhempi|läheinen|perheenjäsen|puoliso; surev*; menehty*; hautaja*; menettänyt isän|äidin|läheisen|puolison; isä kuollut; äiti kuollut; isoveljen kuoleman; surutyö*; sururyhmä*`,
    sv: 'sorg; sörjer; barn i sorg; barns sorg; dödsfall; dödsfall i familjen; mamma dog; pappa dog; förälder dog; förälderns död; mormor dog; farfar dog; maken dog; make dog; maka dog; närstående död*; närstående dog; anhörig dog; änka; änkling; förlorat sin mamma; förlorat sin pappa; förlorat en närstående; begravning*; föräldralös*; självmord i familjen; tala om döden; sorgen; mormor|farmor|morfar|farfar|mamma|pappa|syskon|anhörig dog|död|dött|avlidit; sörj*; sorg; sorgen; begravning; förlorat sin mamma|pappa|man|fru; pappan har dött; mamman dog; död i familjen; sorggrupp*; syskon dog; förlorat förälder',
    en: 'mourning; grieving; mother died; father died; parent died; death of a parent; death in the family; death of a loved one; grandmother died; grandparent died; husband died; wife died; spouse died; sibling died; lost a parent; lost her mother; lost his father; lost a loved one; funeral; orphan*; suicide in the family; talk about death; terminally ill parent; died; death of; grie*; bereave*; lost her|his mother|father|parent|husband|wife; passed away',
  },
  {
    id: 'seriously-ill-parent',
    names:
      'syöpäyhdisty*; syöpäpotil*; vanhemman sairau*; vanhempi sairast* vakav*; vanhemman vakava sairau*; sairastun* vanhem*; cancerförening*; allvarligt sjuk förälder; cancersjuk*; barn som anhörig*; cancer society; cancer association; seriously ill parent; parental illness',
    fallback:
      'sosiaalityöntekijä sairaala; terveyssosiaalityö*; kriisikesk*; kotipalvelu*; hälsosocialarbet*; kriscent*; hemservice*; crisis; home service',
    fi: `vanhemman syöpä; vanhemmalla syöpä; äidillä syöpä; isällä syöpä; äidin syöpä; isän syöpä; vanhempi vakavasti sairas; vakavasti sairas vanhempi; vakavasti sairas äiti; vakavasti sairas isä; vanhempi sairastui vakavasti; äiti sairastui vakavasti; isä sairastui vakavasti; vanhemman aivovamma; vanhemman ms-tauti; vanhemman pitkäaikaissairau*; kuinka kertoa lapselle sairaudesta; lapselle kertominen sairaudesta; lapsi omaisena; syöpää sairastava vanhempi`,
    sv: 'förälder har cancer; mamma har cancer; pappa har cancer; förälder svårt sjuk; svårt sjuk mamma; svårt sjuk pappa; svårt sjuk förälder; berätta för barnen om sjukdom*; långtidssjuk förälder; föräldern insjuknade allvarligt',
    en: "parent has cancer; mother has cancer; father has cancer; parent with cancer; mother seriously ill; father seriously ill; tell the child about illness; parent's illness; parent with long-term illness; sick parent long-term",
  },
];
