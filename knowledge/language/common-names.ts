/**
 * Names that nobody's question needs to keep: the most common surnames in Finland, and given names of people whose
 * families came from elsewhere. People write both in lower case as well.
 */
const surnames = `
  korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen
  salminen heinonen niemi heikkilä kinnunen salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila
  savolainen lahtinen ahonen ojala leppänen kallio väisänen hiltunen leinonen pitkänen aaltonen miettinen mikkonen
  manninen hakala koivisto anttila laaksonen hirvonen räsänen lehto laakso toivonen mustonen rantala nurminen lindholm
  johansson karlsson lindström eriksson nyman lindqvist andersson lundström nyberg sjöberg holmberg lindroos blomqvist
  sundström backman ekholm ahlgren wikström häggblom mannila peltonen kettunen hänninen partanen lappalainen
  moilanen kemppainen pesonen eskelinen ikonen ruotsalainen kokkonen kärkkäinen suominen seppälä seppänen vainio
  vartiainen vuorinen tikkanen tolonen halonen karppinen kokko hakkarainen huttunen pulkkinen jääskeläinen
  kauppinen laukkanen makkonen martikainen mäkelin nissinen oksanen parviainen rautio ruuska saastamoinen
  sillanpää soininen suhonen tanskanen tervonen timonen tuomi valkonen vehviläinen viitala ylinen lehtimäki hietala
  smirnov smirnova ivanov ivanova petrov petrova kuznetsov popov sokolov nguyen tran pham hoang huynh vuong
`;

const fromElsewhere = `
  ahmed ahmad ahmet abdi abdul abdullah abdulla abdirahman adan aden aisha ayesha akram aleksandr aleksei aleksej alina
  amal amina amir anastasia andrei anton arash arman artur asad ayan aylin aziz bahar bashir bilal bogdan dalia darya
  deqa dilan dmitri dmitry ebrahim ekaterina elham elif emir emre farah farhad farhan fadumo fadi faisal fatema fatima
  fatma fatuma galina gulnara habib halima hamid hamza hani hanan hasan hassan hawa hodan hussein hussain husein ibrahim
  idil ifrah igor ilham imran irina ismail ivan jamal jamila kadir karim karima khadija khadra khalid khaled kirill
  ksenia layla leila leyla linh ludmila maksim malik manal maria mariam maryam marwa maxim mehdi mehmet mina mohammad
  mohammed mohamad mohamud muhammad muhammed muna murat mustafa nadia nadja najma nasir nasra natalia natalja natasha
  nour noor oksana oleg omar osman pavel polina raisa rashid reza rustam said saeed salim samira samir sahra sergei
  sergey shukri sofija suleiman tamara tatiana tatjana thi valentina vadim victor viktor viktoria vladimir volodymyr
  yasin yasmin youssef yusuf yulia jelena zahra zainab zeinab zara zaynab
`;

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

export const commonSurnames: ReadonlySet<string> = new Set(wordsOf(surnames));

/** Given names, of which many are surnames as well. */
export const namesFromElsewhere: ReadonlySet<string> = new Set(wordsOf(fromElsewhere));

export const commonNames: ReadonlySet<string> = new Set([...commonSurnames, ...namesFromElsewhere]);
