import { namesFromElsewhere } from '../common-names.ts';
import { givenNames, wordlikeNames } from '../given-names.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What children in Finland are called, and those who have come to live here, beside the names of grown-ups. */
const more = words(`
  aaron aatos aava abdi ada ahmad aivar alan albert alec alfons alfred alice alicia alina alisa alvar alvin amadeus
  ambra amelie amy anatoli andre andrea andrei andrew andriy angela angelina anh anjelika ann annabella annie antonio
  aram artem artemi arthur arvid ashley aune aung aurora austin awa ayla ayman azad barbara bassam bella ben benedict
  berivan bettina bianca birk bob bohdan boris brandon brian britt caroline casper catherine celina charles charlie
  charlotte chloe chris claudia connor dan dana danil daria daryna dean denis dennis diana dilara dilnaz dina dmytro
  doris dylan ebba edda eddie edith edvard edvin edward edwin eeli eemi eevert elin eliot eliott elis elise elja ellie
  ellinor elliot elmer elmo elna elsi elvira emeli emelie emilie emily emine enna eppu eric erin ester esteri ethan
  eugen evan evelina evelyn ezgi fabian fanni fariba farid felicia fia finn fiona florian freja freya george gina
  gloria grace greg hailey hamed hans harald harry hedda hedvig heljä helka helmer hermanni hertta hilla hoa htoo hugo
  hung hussein ida idris iina iines iisa iita iivari iivo ilari ilja ilmo ilta ines ingemar inka iryna isa isabel isac
  isak isla isto ivo jaako jack jacob jade jake james jane jasmine jason jasper javier jean jeff jemina jeremias
  jessica jessika jim jimi jimmy joan joe johannes jonas jonatan jonathan jone jooa jooel joonatan jose josef joseph
  joshua josua juni juno justin justus juuli juulia kaapo kaarle kadri kaisla kaius kaj kaja kasimir kaspar kasper
  kaspian kate kateryna katherine katie katriina kenneth kerkko kert kevin kiia kiira kira kiril kirill kirsikka klara
  konsta kosti kristjan kristo kristofer kyle lahja lan lana larissa lauren laurence laurens leevi lemmy lenna lennart
  lennox leon leonard leyla li lia liam liana lila lili lilian liliana lily lina linh linnéa linus lisa liv livia
  lizzy lorenzo lova loviisa lovis luca lucia lucy luis luka lumi luna luukas lyyli madeleine maia maikki maja malva
  manu marcus margot marie markel marketta mary masoud matei mateo matteo matthew matvei max maxim maya megan meja
  melissa melker mert mette michelle mihail miia miikka miisa mikaela mike mikke mila milana milena miljo mille milo
  mimosa minh minka mio mirella mirko moa molly mona moo morgan musa my myron naemi nancy naomi natalie nathalie navid
  naw nazar neea neela neo nicholas nick nicolai nicolas nicole niki nikita nikke niklas nikola nikolai nikolas noa
  noah noel noelia nooa nooel nora nova nuutti odessa oleh oleksandr olena oliwer omar onerva orvokki ossian otava
  ozan paavali parisa patrick pauliine peetu peppi peppiina philip pieta pietari pihla pihlaja priit pyry päivi raakel
  rachel ralf ramona rana rania raul rebecca rebekka reima remu rene rex richard riia riku rita robin rojin roni ronja
  ronny roosa rosanna rosie rostyslav ruben ruby ruslan russell ruut ryan saaga sabah saga saimi saimo sally sam samer
  sandra santiago sarah sascha saul sean seela selina senja serafiina seth severi shane shirin sievä signe siim siina
  silja silva simon simona sinna sirja sixten smilla sofie sofija solomiia sophia soraya stanislav stella stephanie
  steven sulo susan svea sviatoslav svitlana sylvester sylvia taavetti taavi tage taika taneli taras ted teo teodor
  teresa tess thea theo theodor thuy tiitus tilda tilia tim tina tindra tinja tino tobias tony touko tristan tuan
  tuukka tuva tyler tyra tyyra ulrik unna usva uuno valdemar valeria valerie valma valto vanessa varpu vasili vasyl
  veeti verneri vertti vidar viggo vilhelm vili vilja vilppu vincent viola viveka vivian volodymyr waltteri wei werner
  wilhelm wiljami willem william willy wilma wilmer wiola yana yaroslav yasmine ylva yosef younes yousef zacharias
  zeynep zlata zoe zuhal
`);

export const firstNames: ReadonlySet<string> = new Set([...givenNames, ...namesFromElsewhere, ...more]);

/** First names that are words as well: at the beginning of a sentence, where every word has a capital, too. */
export const everydayNames: ReadonlySet<string> = new Set([
  ...wordlikeNames,
  ...words(`
    tuva vilja anna aava alan ann dan dean arvo ester grace hung ilta isa isto jade juni kaisla lahja lan lauren li lia
    lila lumi luna max min moa moo my mio mini manu musa nova otava pihlaja rita rana rex ruut saaga saga sulo
    sievä silva stella taika tess usva varpu vera viola will may mark hope joy rose frank hani asad said
    maxim noor nour farah amal thi mina linh
  `),
]);

/**
 * First names that as often are something else: of a system or a portal, a feast, a month, a place. Alone they are
 * nobody.
 */
export const publicFirstNames: ReadonlySet<string> = new Set(
  words(
    'wilma maisa vappu august lucia salla kaarina inari simo soini lovisa loviisa vanda aura lilja can said',
  ),
);
