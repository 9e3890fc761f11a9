/**
 * Words that frame a question and carry no topic: who, whom to call, give me the number, in my municipality. As they
 * stand; endings of the frequent ones are written out, since this list decides what is left to be searched for.
 */
const finnish = `
  kuka ketkä kenen kenelle keneen kenestä keneltä ketä kelle kelt keltä kellekään kuku kukas kukaan joku jota jonka jonkun jolle jolla johon jossa josta
  mikä mitä mihin missä mistä millä miten minne milloin mille miltä mitkä minkä minkälainen millainen kuinka miksi koska entä entäs entäpä
  ja tai vai eli sekä että jos kun kuin niin myös vielä jo nyt sitten siis vaan vain kanssa kans kaa mukaan varten kautta puolesta suhteen takia vuoksi
  on ole olla oli olisi olen olet olemme oltava ois oo onko onks olisiko oisko ollut pitää pitäisi pitäs täytyy kannattaa kannattaisi voi voin voiko voisin voisiko voinko voidaan voisi
  saa saan saako saanko saisin saisinko saisko saada saadaan saataisiin haluaa haluan haluaisin haluais halutaan haluaisi tarvitsen tarvitsee tarvitaan tarvis tarttis tarvisin tarvitsisin tarvitsisi tarvitseva
  minä mä mun mulla mulle minun minulle minulla minua mua sinä sä se sen sitä siitä siihen siinä sille sillä ne niitä niiden tämä tän tämän tästä tähän tätä nämä tuo tuon me meidän meille meijän meiän meillä te teidän teillä he heidän heille hän hänen hänelle hänestä
  ota otan ottaa otamme otettava ottaisin otetaan ottaisi ottaa yhteys yhteyttä yhteydessä yhteyden yhteyshenkilö yhteyshenkilön yhteyshenkilöä yhteyshenkilönä yhteystieto yhteystiedot yhteystietoja yhteystietoa yhteyttä
  soittaa soitan soittaisin soitetaan soittais soittelen soitella soitto kilauttaa kilautan kysyä kysyn kysyisin kysyttävä kysyttävää kysellä kysymys kysymyksiä kysymyksissä kysyy kysytään kyselen kysyä laitan laittaa laittaisin laitetaan viesti viestiä viestin viestillä kirjoittaa
  puhua puhun puhuisin jutella tavoittaa tavoitan tavoittaisin löytyy löydän löytää löytyisi löytyiskö löytyykö löytyä löydänkö tiedä tietää tietäisi tiedätkö tietääkö tiedän tieto tietoa tiedot tietoja
  hoitaa hoitelee hoitavat hoidetaan hoita hoitaako vastaa vastaavat vastaako vastuu vastuussa vastuuhenkilö vastuuhenkilön vastaava vastaavan järjestää tekee tehdä teen tehdään tarjoaa antaa anna antaisi annetaan pyörittää vetää organisoi koordinoi
  ohjata ohjaan ohjaisin ohjataan neuvoa neuvo neuvoisi auttaa auttaisi auttais auttaako auttamaan kääntyä käännyn käännytään kääntyisin lähettää lähetän viedä vien osoittaa viitsisi pyytää pyydän konsultoida konsultoin konsultoisin konsultoi
  numero numeron numeroa puhelinnumero puhelinnumeron puhelin puhelinta puhelimen puh sähköposti sähköpostin sähköpostia osoite osoitteen email meili meilin nimi nimen nimeä
  täällä täältä tänne siellä sieltä sinne tuolla alue alueen alueella alueelta alueelle alueemme paikkakunta paikkakunnalla kunta kunnan kunnassa kunnassamme kunnalla kunnasta kaupunki kaupungin kaupungissa seutu seudun seudulla lähellä päin puolella
  hei heippa moi moikka terve tervehdys huomenta päivää iltaa kiitos kiitti kiitoksia kiva ihan aika tosi hyvin hyvä joo juu no niinku niinkuin ehkä varmaan oikein oikea suoraan ensin heti pian nopeasti tänään huomenna eilen viikolla
  asia asian asiaa asiassa asioissa asioista asioita asiat asiasta asialla asioihin juttu jutun juttua jutuissa juttuja jutut tilanne tilanteessa tilanteen tilannetta tilanteesta tilanteisiin ongelma ongelmaa ongelman ongelmassa ongelmien ongelmissa pulma pulmat pulmassa
  tiimi tiimin tiimille tiimistä esihenkilö esihenkilön esihenkilöä esihenkilölle esihenkilöni esimies esimiehen työntekijä työntekijän työntekijää työntekijälle henkilö henkilön henkilöä ihminen ihmisen tyyppi tyypin taho tahon kollega asiantuntija ammattilainen ammattilaista ammattilaisen ammattilaiselle asiakas asiakkaan asiakkaalle asiakasta asiakkaani asiakkaalla asiakkaat asiakkaiden
  palvelu palvelun palvelua palveluun palveluita palvelut palveluista palvelusta palveluja palvelujen palveluiden apu apua avun avuksi tukea tuki tuen tukeen tuesta neuvoa neuvoja
  koskee koskien koskeva koskevissa koskevat liittyvä liittyen liittyvissä liittyvää liittyy liittyvistä varalta
  kello kuuluu kuulua avain avaimet aamulla illalla päivällä vuosi vuoden kuukausi viikko viikon kerta kerran monta paljon vähän jonnekin mitäs aivan eräs tietenkin taas usein joskus aina
  ei en et eikä emme älä eivät joka jotka jotain jokin jonkin jotakin kaikki mitään mikään muu muuta muun muut toinen toisen toista sellainen semmonen semmoista sellaista tällainen tällaista tällaisessa
`;

const swedish = `
  vem vems vilka vilken vilket vad var vart varifrån hur när varför som och eller men att om för till från med utan på i av hos vid inom under över efter ur åt
  är var vore vara varit har hade ha kan kunde kunna ska skall skulle bör borde måste får fick få vill ville vilja behöver behövs blir bli
  jag mig min mitt mina du dig din man en ett den det denna detta dessa de dem deras vi oss vår vårt våra han hon hen honom henne sin sitt sina nån någon något några
  kontakta kontaktar kontakt kontakten kontaktperson kontaktuppgifter kontaktinformation ringa ringer ringer ring ta tar tala talar prata pratar fråga frågar frågor fråga frågan ställa skicka skickar meddelande nå når hitta hittar finns finnas
  ansvarar ansvarig ansvariga ansvar sköter skötte sköta ordnar ordna hjälper hjälpa hjälp hjälpen hand handhar gör göra ger ge vända vänder råd vet veta veta tipsa hänvisa hänvisar hänvisas konsultera
  svarar svara svarade jobbar alltså nummer numret telefonnummer telefon telefonnumret epost e-post adress namn namnet uppgifter information
  här där hit dit område området kommun kommunen stad staden ort orten trakten
  hej hejsan tack tackar snälla god morgon dag ja jo nej inte ingen inget inga också bara nu redan då så
  ärende ärenden sak saken saker fall situation situationen problem problemet problemen person personen arbetstagare anställd kollega klient klienten kund kunden service tjänst tjänsten tjänster
  gäller gällande angående beträffande rörande stöd stödet
`;

const english = `
  who whom whose what which where when how why there here the a an and or but if of for to from with without on in at by about into as than that this these those it its
  is are was were be been being am do does did done have has had can could should would will shall may might must need needs needed want wants like get gets got give gives
  i me my mine we us our ours you your yours he him his she her hers they them their someone somebody anyone anybody person people one ones any some
  contact contacts contacting reach call calls calling phone ring email e-mail mail number numbers telephone talk talking speak ask asking message send find finds know knows tell details
  responsible responsibility charge handle handles handling handled deals deal dealing takes take care runs run organises organizes help helps helping support please could refer advise advice guidance turn consult
  area municipality city town region local nearby around
  hello hi hey thanks thank ok okay yes no not also just now already still so then
  matter matters case cases issue issues problem problems situation situations worker workers colleague client clients customer service services regarding concerning related
`;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** `ensi tiistain`, `perjantaista`, `keskiviikoksi`: when it is says nothing of what it is. */
const weekdays: readonly string[] = [
  ...['maanantai', 'tiistai', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'].flatMap((day) =>
    ['', 'n', 'na', 'sta', 'lle', 'ksi', 'hin', 'sin', 'ta'].map((ending) => day + ending),
  ),
  ...'keskiviikko keskiviikon keskiviikkona keskiviikosta keskiviikolle keskiviikoksi keskiviikkoon keskiviikkoisin'.split(
    ' ',
  ),
  ...['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'].flatMap((day) => [
    `${day}dag`,
    `${day}dagen`,
    `${day}dagar`,
  ]),
  ...['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].flatMap((day) => [`${day}day`, `${day}days`]),
  ...'ensi viime nästa förra next last'.split(' '),
];

export const frameWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...wordsOf(finnish),
  ...wordsOf(swedish),
  ...wordsOf(english),
]);

export const finnishFrame: ReadonlySet<string> = new Set(wordsOf(finnish));
export const swedishFrame: ReadonlySet<string> = new Set(wordsOf(swedish));
export const englishFrame: ReadonlySet<string> = new Set(wordsOf(english));

const clitic = /(?:kaan|kään|kin|kohan|köhän|ko|kö|han|hän|pa|pä|s)$/;

/** True when the word says nothing about the topic. */
export const isFrame = (word: string): boolean =>
  frameWords.has(word) || (word.length > 4 && frameWords.has(word.replace(clitic, '')));
