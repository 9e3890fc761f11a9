import { type Weights, weightsFrom } from './model.ts';

/**
 * Written by `npm run train:notes -- --write`; docs/adr/0010 tells why and how. Each line: a feature, and in hundredths how
 * much it speaks for a decision, an action, an open question and none of them.
 */
export const trained: Weights = weightsFrom(`
accepts|7 -6 -6 5
after other accepts|24 0 19 -28
after other agreed|-20 11 3 6
after other asks|-3 10 -7 1
after other joined action|27 -10 2 -14
after other joined decision|-13 -11 -9 25
after other joined none|-3 6 3 -2
after other joined statement|6 15 -6 -16
after other need|-3 7 8 -11
after other open|-4 -5 2 6
after other opening|2 14 1 -14
after other passive|-8 -7 5 8
after other past|6 -1 -2 -3
after other perfect|-12 14 3 -3
after other procedure|-7 7 -4 4
after other settled|-4 -9 -1 15
after other short|34 23 0 -23
after other subject|33 -21 4 -15
after other talk|-17 -1 14 3
after other undone|-6 -2 0 8
after other v conditional|-11 8 -9 10
after other v passive|4 -15 -1 8
after other v passive past|2 0 -9 7
after same|-20 -18 -16 21
after same accepts|8 -1 -2 -6
after same agreed|0 -3 -7 10
after same asks|-4 -5 -5 15
after same joined action|19 5 -5 -15
after same joined decision|-11 -7 -8 23
after same joined none|-25 -14 -16 23
after same joined open|10 -4 6 -12
after same joined statement|-16 -13 -3 24
after same need|-10 0 -1 12
after same open|8 -4 22 -25
after same opening|8 -7 -4 4
after same passive|2 -2 -11 10
after same past|-3 -9 -3 16
after same perfect|-23 1 -1 19
after same short|7 -3 5 -2
after same subject|26 5 -3 -22
after same talk|-20 -2 -14 23
after same undone|7 2 0 -9
after same v conditional|-12 -10 -8 25
after same v passive|-7 -8 -13 19
again|48 -17 -20 -17
agreed|17 -3 -12 -3
agreed after talk|5 1 -4 -2
all|7 -13 7 -1
arrow|20 6 1 -26
asks|-29 -13 41 0
asks within|-29 -13 41 0
before other|-8 -2 -7 6
before other accepts|23 18 -8 -22
before other agreed|-7 0 -10 12
before other asks|-14 -10 24 1
before other joined action|-22 2 -8 18
before other joined decision|5 18 -8 -12
before other joined none|-5 -3 -6 6
before other joined open|-18 -7 23 2
before other joined statement|29 -14 -11 -4
before other need|-9 2 -2 9
before other open|-9 -4 10 4
before other opening|-7 3 2 2
before other passive|1 10 -4 -5
before other past|8 8 -9 -6
before other perfect|14 -1 -5 -6
before other short|5 0 -8 2
before other subject|-17 -1 -4 14
before other talk|15 -1 -1 -7
before other v conditional|11 -4 1 -5
before other v passive|0 4 12 -9
before other v passive past|5 0 4 -9
before same|2 -7 -8 5
before same accepts|-4 -8 -8 18
before same agreed|15 5 -12 -6
before same asks|-19 -13 16 15
before same joined action|-21 20 -2 4
before same joined decision|7 13 3 -19
before same joined none|4 -23 -9 12
before same joined open|-3 6 -6 3
before same joined statement|13 -1 1 -11
before same open|-5 4 3 -3
before same opening|19 -2 -12 -4
before same passive|2 11 -20 6
before same past|7 4 2 -13
before same perfect|20 -7 -20 7
before same procedure|-4 -3 -3 10
before same settled|4 4 -3 -5
before same short|2 7 7 -7
before same subject|-16 11 -1 6
before same talk|2 -20 -1 13
before same undone|0 -2 -3 5
before same v conditional|4 1 5 -9
before same v passive|8 1 -24 11
before same v passive past|11 5 6 -21
before2 other|-7 -4 -12 9
before2 other accepts|2 12 -3 -6
before2 other agreed|-3 5 -5 3
before2 other asks|-13 4 -14 15
before2 other joined action|-10 9 12 -11
before2 other joined decision|-2 9 -2 -5
before2 other joined none|-2 -10 -15 11
before2 other need|-1 -4 -1 7
before2 other opening|-9 9 -5 5
before2 other passive|-4 8 -6 2
before2 other past|-5 2 -2 4
before2 other perfect|-3 -3 -4 10
before2 other procedure|-6 -7 12 1
before2 other short|-2 5 -9 3
before2 other subject|-9 10 12 -13
before2 other talk|20 -2 -16 0
before2 other v conditional|4 -4 -11 9
before2 other v passive|-7 11 1 -3
before2 same|-5 -9 4 5
before2 same accepts|-17 3 -7 21
before2 same agreed|2 4 0 -5
before2 same asks|15 -2 4 -15
before2 same joined decision|9 3 -1 -12
before2 same joined none|-10 -13 7 8
before2 same opening|3 0 -8 5
before2 same passive|-7 3 2 2
before2 same short|-4 2 -11 9
before2 same talk|-11 -2 18 -4
before2 same v conditional|-5 -5 14 -4
before2 same v passive|-6 1 7 -3
begins with a name|-26 33 -26 10
bias|-8 -8 -9 9
block asked|-9 -6 -2 6
block asked course|-2 -6 -3 11
block asked doubt|3 3 -5 1
block asked is|0 -14 -2 11
block asked must|-9 7 -6 7
block asked none|0 7 -1 -1
block asked passive|9 -7 9 -8
block asked past|-10 -5 -13 21
block asked perfect|-6 2 9 -4
block asked present|-19 -2 12 6
block asked we|5 -3 -2 1
block named course|-5 -2 10 -2
block named is|5 0 -13 6
block named must|-8 1 -3 10
block named none|-7 -9 4 5
block named passive|-8 2 0 7
block named past|0 -5 -1 5
block named perfect|-8 0 4 4
block named present|-1 -5 -4 8
block named we|5 -1 -4 0
block past course|-3 -8 7 4
block past doubt|10 3 -9 -1
block past is|8 4 -10 0
block past must|-8 7 5 -4
block past none|-6 9 7 -3
block past passive|9 1 7 -11
block past perfect|4 -1 -17 12
block past present|-11 22 -7 -3
block past we|5 -2 -5 2
block settled|-11 6 1 3
block settled doubt|-2 0 6 -4
block settled is|-4 0 -1 6
block settled past|-1 0 5 -4
block settled present|-3 4 5 -7
block talked course|4 -7 7 -3
block talked doubt|6 4 -4 -3
block talked is|16 -15 -6 4
block talked must|-8 7 0 1
block talked none|-3 9 2 -2
block talked past|8 -7 -1 1
block talked perfect|-9 -1 11 1
block talked present|-13 16 -2 1
block talked we|6 -2 -4 0
block talked: agreed|8 14 -15 -4
block talked: asks|-18 -3 3 12
block talked: need|-11 26 -5 -9
block talked: open|-20 -8 36 -11
block talked: opening|14 5 -3 -12
block talked: passive|14 4 2 -14
block talked: perfect|7 -2 4 -7
block talked: procedure|-9 -5 4 10
block talked: settled|9 -1 -5 -3
block talked: subject|-9 25 -12 -17
block talked: talk|-21 -9 9 12
block talked: undone|-1 8 -2 -6
block talked: v passive|-4 11 3 -5
block talked: v passive past|8 -1 -4 -3
box open|-4 17 -2 -11
brackets|11 8 -11 -8
but|-7 -9 -4 15
by a day|-12 39 1 -36
capital|-7 -9 -11 10
chair|59 -10 -2 -23
colon|10 0 -1 -7
course|7 0 9 -11
course after talk|3 0 -5 2
course from end 0|8 1 1 -10
course from end 2|6 -4 -2 0
course from end 3|-2 -6 4 5
course from start 1|13 1 -5 -9
course from start 2|5 0 -1 -4
course from start 3|-3 -8 6 5
dash|5 -1 8 -12
day|-9 12 -8 2
denial|12 -19 17 -5
denies|16 -2 -5 -8
digits|23 -7 -24 6
done|7 -11 0 4
doubt from end 0|2 4 -8 3
doubt from end 1|-3 3 5 -5
doubt from end 2|-3 -1 -4 7
doubt from end 3|-1 -4 -9 10
doubt from start 0|-2 2 -5 5
doubt from start 1|-5 1 1 3
doubt from start 2|-3 -2 -3 8
doubt from start 3|6 0 -9 2
e aaja|-7 -1 12 -5
e aako|-5 -1 10 -4
e aan|-1 -2 22 -12
e aana|-1 -4 -1 6
e aat|-7 0 -1 8
e aava|-15 2 -2 15
e ack|1 -5 0 4
e act|5 -1 0 -4
e ades|-5 -2 -1 8
e aen|5 -1 -1 -4
e agar|11 -3 -2 -6
e age|-1 9 -1 -7
e aget|2 -2 5 -4
e aika|5 -2 4 -8
e ain|5 -2 -7 3
e aina|4 9 -6 -7
e airs|6 0 0 -6
e aisi|-5 -1 -1 7
e ait|6 -3 0 -3
e aja|-7 -5 14 -2
e ajaa|1 -1 6 -7
e ajan|0 15 5 -21
e ajat|-3 -1 -2 6
e ako|-6 1 10 -5
e aks|-2 -1 7 -4
e aksi|6 -2 -1 -3
e akt|5 5 0 -10
e alar|8 0 2 -9
e alen|12 0 -2 -10
e alet|5 0 0 -5
e alla|12 -9 7 -10
e alle|12 -5 -5 -2
e alo|8 -1 -1 -7
e alon|-4 0 -1 5
e alta|-1 7 5 -11
e ana|-1 -11 -1 13
e ance|-2 -1 8 -5
e anen|7 -4 -2 -2
e anko|-9 0 26 -17
e anne|-2 -6 4 4
e anut|-5 -2 1 6
e arar|-4 1 6 -3
e are|-6 -5 8 3
e ared|5 0 -1 -4
e aren|-1 4 7 -10
e aret|0 -4 -1 5
e arn|5 5 -1 -8
e arna|6 6 -7 -5
e art|4 -6 9 -7
e ary|-7 8 1 -1
e assa|-5 -4 -3 11
e ast|-1 5 -10 6
e asta|-1 8 -5 -3
e asti|-2 -2 -2 6
e ata|-8 2 -6 12
e ate|-4 9 -1 -3
e att|-7 -1 -2 9
e atta|-3 -1 -1 5
e attu|-2 -3 -4 9
e atus|7 -1 -5 -1
e aus|6 -1 -8 3
e ava|1 -6 -5 9
e avaa|-3 9 -3 -2
e ays|10 -2 1 -10
e back|1 -5 0 4
e barn|6 -1 0 -5
e bart|5 -5 0 0
e ber|-5 0 3 2
e bers|-3 5 -1 -1
e body|-6 3 -7 11
e box|5 0 1 -6
e cast|0 -1 -7 8
e ckan|8 0 -2 -6
e cker|1 -3 -3 6
e cket|-2 9 -1 -6
e cond|5 3 1 -9
e cts|7 1 2 -10
e daan|-1 -2 5 -3
e dag|4 16 0 -19
e dare|-8 3 6 0
e day|-6 2 0 4
e days|10 -2 1 -10
e ded|-5 -2 -3 10
e den|-2 -11 0 11
e dens|-4 9 -2 -3
e dera|-3 -3 10 -4
e des|-5 -3 -2 10
e det|-2 -2 6 -1
e ding|6 -1 -2 -4
e don|-1 6 -5 0
e dra|0 -4 0 5
e drar|-2 -6 -1 8
e drig|11 -1 -1 -8
e dän|-7 4 -2 6
e dään|1 -8 -1 8
e een|-6 6 1 -1
e eena|9 0 0 -9
e eet|2 -3 -3 5
e efon|6 0 -1 -5
e eja|9 -1 -1 -7
e ejä|-5 -2 -1 8
e eks|4 -5 -2 3
e eksi|10 2 -3 -9
e elee|-7 4 -3 5
e eli|-2 -3 -1 6
e ella|9 -4 1 -6
e elle|3 0 3 -6
e ellä|3 0 -5 2
e eltä|5 -11 -2 8
e elu|-8 -4 -4 16
e elut|6 -2 -2 -3
e elve|6 0 -1 -5
e ely|3 -2 -6 5
e elyn|-3 7 -3 -1
e emus|-1 0 6 -4
e ena|5 7 -1 -10
e enen|7 -4 -1 -2
e enna|-1 17 -1 -16
e enth|-4 7 -2 -1
e ents|3 0 5 -8
e enu|-1 0 8 -7
e era|-6 -4 10 -1
e erar|-4 0 -1 5
e ered|1 0 5 -6
e eri|-8 7 -3 4
e erna|-9 7 15 -13
e ers|-5 18 1 -15
e essa|15 1 -6 -10
e esta|-8 2 0 5
e eta|16 -1 -3 -12
e ett|-4 -2 -1 6
e etta|6 6 -3 -9
e etti|-1 0 10 -9
e ettu|-7 -1 -3 12
e etty|-2 -1 6 -2
e ever|-1 -6 -1 8
e evet|-1 6 -2 -3
e evät|0 8 -1 -7
e fas|5 1 -1 -5
e ffas|5 1 -1 -5
e fon|6 0 -1 -5
e ftet|7 0 -1 -6
e gen|-4 6 16 -17
e ger|-1 10 -4 -5
e ght|4 1 1 -6
e gin|-4 6 -4 2
e gon|0 5 -1 -4
e gre|9 -5 -1 -2
e haa|-2 -5 -2 8
e hat|10 0 -2 -8
e hden|-3 -3 0 6
e hen|4 5 7 -15
e her|-5 -1 2 4
e het|-1 -1 5 -3
e hmä|14 -4 -3 -7
e hmää|5 -3 0 -2
e holm|-1 6 0 -5
e hool|-3 -1 -2 7
e htuu|-8 -3 5 6
e hyen|0 6 0 -5
e hään|-6 -1 10 -3
e hövs|3 -1 4 -6
e iaan|-2 0 6 -4
e ias|-2 5 1 -3
e ided|-3 -1 -2 7
e idon|-1 6 -5 0
e idän|-7 4 -2 6
e ien|5 2 -2 -5
e ies|-6 -2 12 -5
e iga|7 3 -1 -9
e igen|-1 -1 5 -3
e igt|-2 4 -5 3
e ihen|2 2 8 -12
e iin|12 -7 -1 -3
e ija|-1 0 8 -7
e ijä|2 4 -1 -5
e ika|2 -1 4 -5
e ikaa|-6 -1 1 6
e ikki|2 -4 6 -3
e ikko|-6 -1 -1 8
e ikon|-5 16 -2 -8
e iks|-1 -1 5 -3
e iksi|-3 7 -1 -3
e ikö|-1 0 12 -11
e ila|8 -2 -1 -4
e ilan|-2 -3 -1 5
e ilj|5 -1 -1 -3
e illa|-2 0 -3 5
e ille|-10 26 3 -18
e ilta|-5 10 -2 -3
e ily|-7 -3 2 8
e ilö|5 -2 -1 -2
e imen|-2 6 1 -5
e imet|3 1 2 -5
e imme|-1 5 0 -3
e ina|4 11 -7 -7
e inan|-1 -1 -4 6
e ine|1 5 -1 -5
e inen|1 11 -4 -7
e ing|-3 -8 2 8
e ings|2 -5 -2 4
e inni|10 0 -1 -9
e inta|11 5 -2 -14
e ioi|0 0 -5 6
e ion|-11 -3 13 0
e ions|8 -2 -3 -2
e irja|8 -1 0 -7
e irs|6 0 0 -6
e isan|-7 7 -1 1
e isen|-6 14 -2 -6
e ish|-6 0 0 6
e isi|-6 6 3 -4
e isia|-5 -2 6 1
e isin|3 -5 -4 5
e issa|-5 5 -4 3
e ist|-5 4 3 -1
e ista|-9 14 -4 0
e isto|7 -1 0 -6
e istä|0 6 -2 -4
e ita|1 -10 -6 16
e itaa|-2 8 4 -10
e itan|4 7 -4 -7
e iten|-7 2 -2 7
e itos|-4 -4 -2 10
e its|5 -1 -1 -3
e itse|-3 -1 -1 5
e itta|13 -2 -1 -10
e itti|-3 -5 1 7
e itto|6 2 -1 -7
e itty|-1 -1 -3 5
e itus|-2 -5 1 5
e itys|-1 10 -2 -8
e itä|-5 1 -3 7
e iva|-1 -1 -6 7
e iver|-4 10 -2 -3
e ivä|18 -2 3 -19
e ivät|-1 2 5 -6
e ivää|0 -4 -1 5
e jaa|0 -1 6 -4
e jaan|7 0 0 -7
e jan|2 10 5 -17
e jar|12 0 -1 -10
e jat|-5 -1 5 1
e jaus|7 -2 1 -6
e jeen|-2 6 0 -3
e jen|-6 7 1 -2
e jer|-11 -5 0 16
e jon|-5 -1 -2 9
e jän|6 0 -1 -5
e jää|5 -1 -3 -1
e kaa|-4 -2 0 6
e kaan|-10 -7 3 13
e kaen|5 -1 -1 -4
e kan|9 3 -4 -9
e kana|5 1 0 -6
e ked|-2 -3 -1 6
e keen|1 4 4 -9
e ken|-3 7 1 -5
e kenu|-1 0 8 -7
e ker|1 -3 -5 7
e ket|2 7 -1 -8
e kett|-4 -2 -1 6
e kiin|-1 5 1 -4
e kilö|6 -2 -2 -3
e kin|-3 4 -6 6
e king|-5 5 -3 3
e kiä|-4 -3 -1 9
e kka|2 -4 -3 5
e kki|-1 -5 15 -9
e kko|-7 -5 -2 14
e kkoa|7 -2 1 -6
e knar|7 0 -1 -6
e koa|9 -2 0 -7
e kon|-2 14 -3 -8
e kona|7 6 -1 -12
e koon|8 -2 7 -13
e kor|10 3 -2 -11
e kous|-3 -3 -1 7
e ksaa|-3 -1 11 -7
e ksan|-2 6 -1 -3
e ksen|4 3 -6 -1
e kset|-9 8 7 -6
e ksi|12 4 4 -19
e ksän|-3 -1 0 5
e kun|-4 14 -2 -9
e kuu|11 -4 -2 -5
e kuun|12 11 -2 -20
e kään|5 1 0 -7
e köön|-7 9 -1 -1
e laan|9 0 -3 -5
e lan|7 6 -2 -10
e lar|6 -9 -1 4
e lart|-1 -1 9 -7
e las|-2 -4 -1 7
e laus|6 0 0 -5
e lee|-7 4 -3 5
e len|13 -3 -1 -9
e lena|-7 8 0 -1
e let|15 -4 -1 -10
e lija|-1 0 8 -7
e lin|1 6 -4 -4
e lish|-2 6 -1 -3
e ljer|-8 1 0 6
e ljon|-5 -1 -2 9
e lken|-2 5 5 -8
e lkki|3 0 4 -7
e lla|5 4 0 -7
e llar|-1 -7 -1 9
e lle|9 21 2 -22
e llet|8 -2 -1 -5
e llin|-4 10 -1 -5
e llä|23 -8 -5 -8
e lmas|-2 -1 7 -4
e log|-1 -6 -1 8
e lon|-5 -1 -1 7
e lta|-9 32 -2 -20
e ltid|7 -1 -1 -5
e lua|0 4 0 -5
e lund|-1 -7 0 8
e lut|-4 -6 6 4
e luun|4 -1 5 -9
e lve|6 0 -1 -5
e lyn|-3 7 -3 -1
e län|4 -1 3 -6
e lään|-8 4 6 -2
e maa|-5 -4 -1 10
e maan|-4 9 5 -10
e man|10 -1 -2 -7
e mas|-3 4 6 -8
e mat|-3 6 5 -9
e mber|-1 1 -5 4
e meen|-1 4 7 -10
e men|5 3 0 -8
e mer|4 -1 4 -7
e milj|5 -1 -1 -3
e mily|-7 -3 2 8
e min|-6 1 1 4
e mmat|-2 -1 6 -3
e mme|-3 6 -2 -1
e mmen|5 -1 -1 -3
e mmer|4 -1 4 -7
e mnen|0 -4 0 5
e mpi|5 -2 -5 2
e mus|-3 -7 5 5
e mys|-2 -1 5 -3
e mään|4 8 0 -12
e n't|5 3 5 -12
e nade|8 -4 -1 -3
e nan|1 3 -6 1
e nar|7 -4 3 -6
e nas|-7 -8 -3 18
e nast|-3 6 -2 0
e nava|7 -8 -1 2
e nce|-2 -1 8 -5
e ndag|7 9 -2 -14
e nday|-2 7 -1 -4
e nde|-7 -1 -2 10
e nder|-2 -2 0 5
e ndet|-1 -1 9 -7
e ndra|0 -4 0 5
e nds|-6 -4 -1 11
e neen|5 -1 -1 -3
e nen|9 -3 -4 -2
e nens|-2 -8 -1 10
e ner|-4 -1 -2 7
e net|0 3 3 -7
e ngar|-6 -3 1 8
e ngen|-5 11 11 -16
e nger|-1 6 -4 -1
e ngin|-1 6 -3 -1
e ngre|9 -5 -1 -2
e ngs|3 -5 -2 3
e ngt|6 -1 0 -4
e nhaa|-2 -5 -2 8
e nhat|10 1 -2 -9
e ning|-2 -5 0 6
e nit|-2 -2 -2 6
e nko|-9 2 25 -18
e nks|-3 -2 -2 6
e nkun|-4 14 -2 -9
e nna|12 12 -3 -21
e nne|-2 -6 4 4
e nner|-1 -4 -1 6
e nni|10 0 -1 -9
e nnit|-2 -2 -2 6
e nnos|-4 6 -2 -1
e nnut|-3 1 -6 8
e nos|-5 12 -2 -4
e nsa|-1 -2 -2 5
e nsam|1 8 -1 -9
e nsen|7 -1 -1 -5
e nske|-2 -1 -4 8
e nssa|7 0 9 -16
e nst|5 -1 -1 -4
e nsä|6 0 -1 -5
e nta|7 0 -5 -3
e ntaa|-3 0 -2 5
e nten|3 -1 2 -5
e nth|3 7 -2 -8
e nths|5 -1 -1 -3
e nti|6 -6 0 0
e ntia|8 -1 -1 -6
e nto|-3 0 8 -6
e nts|3 4 4 -11
e nut|-12 4 -6 14
e nyt|-2 -4 -2 9
e ober|-4 -1 8 -2
e oden|6 -2 0 -4
e ody|-6 3 -7 11
e oita|-2 -1 -3 6
e oja|0 -10 -3 13
e ojen|-6 2 4 0
e oken|-6 7 -1 1
e okko|-1 -4 0 6
e olan|11 -2 -1 -8
e olen|5 1 -1 -5
e olla|-7 17 -4 -6
e olle|5 7 1 -13
e olm|-1 6 0 -5
e olo|-3 -1 6 -2
e olta|-3 9 -1 -5
e ona|4 4 5 -13
e onas|-1 -5 1 6
e ond|5 3 1 -9
e onde|-4 0 -1 5
e one|5 -3 -3 1
e onen|-8 -1 3 6
e onna|11 -5 -2 -4
e ons|6 5 -5 -6
e ool|-4 -1 -3 8
e oon|16 -1 1 -16
e ople|-1 8 -1 -6
e ori|5 0 -2 -4
e ork|1 -1 6 -5
e orn|-1 7 -4 -1
e orna|6 5 -3 -8
e oro|-1 7 -2 -4
e orot|4 5 -1 -8
e ossa|1 -2 -8 9
e osto|-1 -2 -1 5
e otus|-2 -3 5 -1
e paa|6 -1 -1 -4
e pen|8 -3 -4 -1
e ple|-2 8 -1 -5
e ppen|9 -3 -3 -3
e ppuu|-2 -1 8 -5
e puu|-2 -1 8 -5
e puun|5 1 -3 -3
e raja|8 2 -1 -9
e ran|5 0 -3 -3
e rar|-9 -5 4 10
e rary|-7 2 -2 7
e rat|-5 -2 2 5
e raus|5 4 -1 -9
e rden|7 -8 -3 4
e red|6 0 9 -14
e ren|-2 7 2 -8
e ret|-2 -5 2 5
e rig|11 -1 -1 -8
e rika|-3 -2 -1 5
e rin|-4 -5 6 3
e ring|8 -5 7 -11
e rita|1 -6 0 6
e rja|8 -1 0 -7
e rjar|12 0 -1 -10
e rkki|-2 -1 8 -5
e rna|4 17 5 -22
e roa|5 0 -1 -3
e ron|-2 10 -1 -8
e ros|-1 8 -1 -6
e rot|3 5 -1 -8
e rron|0 10 0 -9
e rros|-1 8 -1 -6
e rsta|10 -3 -2 -6
e rten|-1 1 4 -5
e rter|-6 8 -1 -1
e rtin|-2 0 6 -4
e rtit|6 2 -2 -6
e rtoo|-2 -2 -3 7
e rtti|3 11 -2 -12
e rty|-4 0 0 5
e saa|-3 -1 11 -6
e sam|8 5 -1 -13
e san|-7 12 -2 -3
e sdag|-1 6 -2 -3
e sday|-5 -4 -1 10
e seen|-7 5 7 -5
e seja|6 0 -1 -5
e sely|5 -2 -5 2
e sen|3 20 -4 -16
e ser|3 3 -1 -5
e set|-7 5 3 -1
e sia|-1 -4 5 0
e siin|13 -7 -1 -4
e sikö|-1 0 12 -11
e sin|0 -7 1 5
e sits|5 -1 -1 -3
e siä|-6 -1 0 7
e ske|-2 -1 -4 8
e skus|4 -6 -1 4
e ssa|0 1 -9 6
e ssä|-3 -2 -3 9
e sta|-8 12 6 -7
e staa|4 -5 5 -5
e stai|9 -3 -2 -4
e stan|2 4 4 -10
e stem|0 6 0 -6
e sten|2 3 -7 2
e sti|-7 -3 0 10
e stin|-2 5 4 -7
e sto|5 -5 0 1
e ston|-5 -2 8 -1
e stä|11 2 -7 -4
e stää|-3 -1 -4 8
e sua|-13 -1 1 13
e sun|0 7 0 -6
e sut|-2 8 -1 -5
e sän|-3 -1 0 5
e sään|5 -1 5 -9
e taa|2 -2 6 -5
e taan|11 -5 11 -14
e tade|-2 -1 5 -3
e tai|9 -2 -2 -5
e tain|6 -2 -5 1
e tait|6 -3 0 -3
e taja|-8 -3 4 7
e takt|5 5 0 -10
e talo|8 0 -1 -8
e tan|2 12 6 -19
e tar|-2 10 -3 -5
e tare|0 -6 0 7
e teen|4 -9 -8 13
e teet|8 -3 -1 -4
e tejä|-5 -2 -1 8
e teli|-2 -3 -1 6
e telu|-9 -1 -2 12
e tem|0 6 0 -6
e ten|0 -4 13 -7
e ter|-11 2 3 6
e teri|-4 6 -1 -1
e ters|1 8 -1 -8
e tet|10 7 -2 -15
e teta|12 0 -1 -10
e ther|-5 -2 2 4
e ths|5 -1 -1 -3
e tia|7 -3 -4 -1
e tid|12 -1 -1 -10
e tien|6 1 -3 -4
e tiin|4 -10 0 6
e tin|-1 0 10 -9
e tio|6 -2 -2 -1
e tion|-7 -2 5 3
e tit|18 1 -4 -16
e tiä|-2 -2 7 -3
e tiö|-4 0 -1 6
e tkiä|-4 -3 -1 8
e tko|-1 11 0 -9
e tkuu|5 -2 0 -3
e toa|-3 -3 7 -2
e ton|-3 -5 6 2
e tona|-3 -2 6 -1
e too|-2 6 -3 0
e toon|2 6 -4 -4
e tori|5 0 -2 -4
e torn|-1 7 -4 -1
e tos|-5 -4 -3 12
e tse|-3 -1 -1 5
e tsi|5 0 0 -4
e tsun|0 7 0 -6
e tsut|-2 9 -1 -6
e tta|7 15 -6 -15
e ttar|-1 3 5 -7
e tten|3 -5 9 -6
e tter|-3 -3 -2 8
e tti|-6 -2 9 0
e ttiä|-1 -1 8 -5
e ttiö|-4 0 -1 6
e tto|7 -3 1 -6
e tts|6 -1 0 -5
e ttu|-8 -3 -13 23
e ttua|-2 6 -3 0
e ttuu|-12 -2 20 -6
e ttyy|-2 -1 -1 5
e ttä|-6 11 6 -11
e ttää|10 2 -3 -8
e tua|-1 5 2 -5
e tui|-1 -3 0 5
e tus|-2 -8 0 10
e tuu|-15 -8 20 3
e tys|-2 10 0 -8
e tyy|-1 -6 6 1
e täis|-4 -8 6 7
e täjä|-2 0 8 -5
e tää|7 1 -5 -3
e tään|0 -5 13 -7
e töön|8 0 -1 -6
e uary|0 4 3 -7
e uden|-7 -1 -1 10
e uja|7 -1 -3 -4
e uksi|-3 -1 6 -2
e ulla|-4 -5 -1 10
e ulua|0 6 0 -5
e ulut|-4 -1 -2 6
e und|-3 -7 -1 11
e unto|-3 0 8 -6
e unut|-3 5 -2 0
e uoro|-1 7 -2 -4
e urin|-3 -2 9 -4
e urs|0 0 -6 6
e ussa|-5 -3 -1 9
e usta|1 -5 9 -6
e uta|-6 -2 -2 11
e uten|-2 -1 5 -2
e utta|-6 -1 -1 7
e utus|-3 -2 -1 5
e uun|18 11 3 -29
e uus|0 -3 12 -10
e uuta|-6 -2 -2 11
e vaa|-4 8 0 -4
e vaan|-3 16 0 -12
e van|-6 2 -1 5
e vaus|-10 -1 -1 12
e ver|-7 11 -4 -1
e veri|-3 -2 -1 6
e vet|-2 6 -2 -2
e vila|7 -2 -1 -5
e vioi|0 0 -5 6
e vist|-1 -1 5 -3
e väll|6 0 -2 -4
e vät|5 4 2 -12
e vää|-1 -4 -1 6
e work|1 -1 6 -5
e y's|8 -1 12 -19
e yen|0 6 0 -5
e yhmä|14 -4 -3 -7
e ykö|-1 -1 6 -4
e yllä|5 -2 -3 0
e ylän|4 -1 3 -7
e ymys|-2 -1 5 -3
e ynyt|-5 -2 -2 9
e yone|5 -2 -2 -1
e ytyy|-3 -4 6 1
e yykö|-1 -1 6 -4
e äis|-4 -8 6 7
e äisi|-3 9 5 -10
e äivä|18 -2 3 -19
e äjä|-2 0 8 -5
e äksi|2 1 3 -6
e äll|6 0 -2 -4
e ällä|11 -3 2 -9
e änds|-6 -1 -1 7
e ässä|-3 -5 -2 10
e ästä|8 -2 -3 -3
e ätts|6 -1 0 -5
e ättä|-7 12 12 -17
e ävät|4 -5 -1 2
e ään|0 -2 26 -17
e åken|6 0 -1 -5
e öket|6 0 0 -5
e öltä|0 9 0 -8
e över|-1 7 -1 -6
e övs|3 -1 4 -6
e öön|1 9 -2 -7
exclaims|-6 -4 -2 12
first after|14 -2 -1 -12
first alla|7 0 -1 -6
first and|3 4 -5 -2
first den|-4 -2 -1 7
first det|-9 -3 6 7
first do|-1 -1 7 -5
first då|-6 -8 3 11
first efter|7 0 0 -6
first ei|1 -5 -4 7
first en|1 -3 5 -3
first fine|16 0 0 -16
first från|8 0 -1 -7
first får|-3 -1 7 -4
first för|0 -9 0 9
first gör|-1 5 0 -4
first hon|-6 8 -2 1
first hur|-1 -3 5 -1
first i|-4 -5 4 4
first i'll|-1 16 -1 -14
first inga|9 -1 -1 -7
first ingen|-10 -1 6 5
first it|-1 6 -2 -3
first ja|-10 -1 1 10
first jag|-6 14 -6 -2
first jonna|0 6 0 -5
first joo|-6 -4 -6 15
first jos|-1 -1 -4 6
first jouluk|-1 10 -1 -8
first jätetä|-1 0 8 -6
first kan|-1 -1 8 -6
first keskiv|7 0 0 -6
first kiinte|0 -1 6 -5
first kiitos|-3 -2 -1 6
first kokeil|5 0 0 -4
first kokous|6 -1 -1 -4
first kolmas|-3 -1 7 -4
first koulut|7 -1 3 -9
first kuka|-8 6 0 2
first kunde|-1 -1 -4 5
first kysely|-1 -6 -2 9
first kysymy|-3 -1 8 -4
first left|-4 -2 11 -6
first lista|6 4 -2 -8
first lopuks|-4 -1 6 -1
first me|6 -1 -1 -4
first meillä|-5 -1 -1 7
first men|-5 1 2 2
first minä|-3 9 -1 -4
first mirva|-1 5 0 -4
first mistä|-4 -1 8 -3
first mitä|-2 -1 11 -8
first mun|-1 -5 -1 6
first mut|6 -2 12 -16
first mutta|-5 -1 -5 11
first muuta|0 8 -1 -6
first mä|-8 12 6 -9
first nej|13 -5 -1 -7
first next|-3 -3 -2 8
first niin|-3 -3 -2 8
first no|2 -3 -7 7
first nobody|-3 0 8 -4
first not|6 0 -1 -4
first nästa|-3 -4 -2 9
first nån|-1 7 0 -6
first och|4 -2 -6 3
first of line|-10 -7 -8 9
first on|-6 0 -1 7
first onko|-2 -2 5 -1
first otetaa|8 -1 -2 -6
first piste|-1 -5 -5 10
first pitäis|0 0 8 -8
first punkt|-5 0 -2 7
first region|-3 -1 -2 5
first right|6 -1 -1 -4
first ryhmä|14 -1 -4 -9
first ryhmän|-1 5 1 -5
first saako|-1 -2 11 -8
first se|5 -1 -2 -2
first sen|2 -4 -3 5
first seuraa|-12 1 -2 12
first seurak|-4 0 -1 5
first sitten|-3 9 -4 -2
first somebo|0 6 -1 -5
first så|5 -1 -3 0
first tack|-2 -2 -1 5
first the|-12 -9 -1 22
first tom|5 3 -1 -8
first uusi|-5 -3 -2 10
first vi|11 -4 -6 0
first viikon|-3 -2 6 -1
first ville|0 6 0 -6
first voiko|-1 2 6 -7
first we|5 -1 -1 -3
first who|0 -2 8 -6
first yksi|14 -2 -1 -11
from a day|22 -13 -2 -7
from end 0|-19 11 -6 6
from end 1|2 4 4 -6
from end 2|21 -13 -13 4
from end 3|-9 -14 -9 12
from start 0|-23 -13 -11 21
from start 1|-15 -16 -30 31
from start 2|-2 -3 -2 5
i|-29 41 -3 -6
if|-23 0 19 3
in actions: begins with a name|-1 -4 -1 5
in actions: box open|-2 12 -1 -9
in actions: by a day|-1 5 -1 -3
in actions: dash|-1 -6 0 7
in actions: day|-3 -1 -1 6
in actions: digits|-3 5 -1 -1
in actions: first of line|-5 2 -3 6
in actions: from end 0|-4 13 -3 -5
in actions: from start 0|-4 8 -2 -1
in actions: joined action|-5 13 -3 -5
in actions: last of line|-6 8 -3 2
in actions: names nobody|-1 9 -1 -6
in actions: names nominative|-5 0 -2 7
in actions: opens|-1 -4 -1 6
in actions: present|-3 16 -2 -11
in actions: rule action|-5 13 -3 -5
in actions: subject|-1 7 -1 -6
in actions: subject named|-1 7 0 -6
in actions: tense none|-3 -2 -2 7
in actions: tense passive|-1 6 -1 -4
in actions: topic|-5 2 -3 6
in actions: v passive|-1 6 -1 -4
in actions: v present|-3 14 -2 -10
in actions: words 3-4|-3 -3 -2 7
in actions: words 8-12|-2 9 -1 -6
in decisions: agreed|-8 -2 -2 12
in decisions: capital|5 -2 -1 -2
in decisions: day|5 0 -1 -5
in decisions: denial|-1 -3 -2 5
in decisions: digits|9 -1 -1 -8
in decisions: first of line|8 -3 -4 -1
in decisions: from end 0|17 -2 -3 -12
in decisions: from end 2|-5 -1 -1 7
in decisions: from start 0|20 -4 -4 -12
in decisions: joined decision|14 -7 -5 -2
in decisions: last of line|13 -4 -2 -7
in decisions: names nobody|11 -7 -2 -1
in decisions: opens|6 -1 -2 -4
in decisions: present|15 -4 -3 -8
in decisions: prose|-15 -1 1 16
in decisions: rule decision|14 -7 -5 -2
in decisions: tense none|5 -2 1 -4
in decisions: tense passive|-8 -1 -2 11
in decisions: tense present|8 -1 -1 -6
in decisions: topic|8 -3 -4 -1
in decisions: v is|8 -1 -1 -7
in decisions: v not passive|-4 0 0 5
in decisions: v present|10 -1 -1 -8
in decisions: words 5-7|10 -4 0 -6
in decisions: words 8-12|9 -2 -1 -6
in next: capital|-4 0 -2 6
in next: day|-2 -2 -1 5
in next: digits|-2 -2 -1 5
in next: first of line|-4 -5 -2 11
in next: from end 1|-2 -2 -1 5
in next: from start 0|-3 -4 -2 9
in next: joined none|-4 -6 -2 12
in next: last of line|-3 0 -2 5
in next: names nobody|-3 -3 -2 9
in next: present|-1 5 -1 -3
in next: rule none|-4 -6 -2 12
in next: tense none|-3 -5 -2 9
in next: time|-2 -2 -1 5
in next: topic|-4 0 -2 7
in next: words 1-2|-1 -3 -1 5
in open: first of line|-3 -4 8 -1
in open: from end 0|-3 -4 7 0
in open: from start 0|-3 -6 12 -3
in open: joined open|-3 -6 10 -1
in open: last of line|-3 -4 8 0
in open: names nobody|-2 -4 7 -1
in open: opens|-2 -3 8 -4
in open: present|-2 0 5 -3
in open: prose|0 -1 -4 5
in open: rule open|-3 -6 10 -1
in open: subordinate|-1 -1 -4 6
in open: talk|0 -1 -9 10
in open: tense none|-1 -4 10 -5
in open: topic|-3 -4 8 -1
in open: v present|-1 1 5 -5
in open: words 5-7|-1 -2 7 -3
in open: words 8-12|-1 -1 -6 7
in talk: again|7 0 0 -6
in talk: agreed|-1 -3 -1 5
in talk: begins with a name|-4 -2 -2 8
in talk: brackets|-1 6 0 -5
in talk: capital|-4 -5 -5 14
in talk: first of line|0 -5 -5 9
in talk: from end 0|3 -5 -5 7
in talk: from start 0|0 -5 -5 9
in talk: joined none|-8 -7 -6 19
in talk: last of line|3 -5 -5 7
in talk: names nobody|5 -4 -4 3
in talk: names nominative|-4 -2 -2 8
in talk: present|-4 -4 -5 13
in talk: prose|5 -2 -2 -2
in talk: rule none|-8 -7 -6 19
in talk: talk|-2 -3 -2 7
in talk: tense present|-2 -4 -1 7
in talk: topic|-1 -5 -4 10
in talk: v present|-5 -5 -2 12
in talk: words 5-7|5 -7 -2 5
in talk: words 8-12|-5 0 -2 6
is from end 0|2 -12 4 6
is from end 1|10 7 -5 -12
is from end 3|0 -9 -7 10
is from start 0|3 -12 -1 11
is from start 1|-8 -2 -5 15
is from start 2|8 6 -2 -12
is from start 3|9 -4 -2 -1
item: again|6 -2 -2 -1
item: agreed|11 -3 3 -10
item: all|-6 -4 -5 14
item: arrow|5 6 -3 -8
item: asks|-8 -3 21 -9
item: asks within|-8 -3 21 -9
item: begins with a name|-13 12 -9 11
item: brackets|1 5 -7 1
item: but|-2 -2 -2 6
item: by a day|-3 11 2 -10
item: capital|4 -4 -5 5
item: dash|5 10 -1 -14
item: day|-6 9 5 -8
item: denial|8 0 -9 2
item: digits|23 -14 -11 2
item: done|-2 -3 -2 7
item: exclaims|-4 -2 -1 7
item: from end 0|19 15 -6 -18
item: from end 1|-7 -10 5 13
item: from end 2|-9 -2 1 11
item: from end 3|-5 -3 -3 11
item: from start 1|-3 1 -6 9
item: from start 2|1 -1 9 -9
item: from start 3|2 -1 -5 4
item: if|-4 -3 2 5
item: joined action|-6 22 -6 -12
item: joined decision|13 -1 -8 -4
item: joined none|-3 -21 -3 18
item: joined open|-5 -1 11 -4
item: last of line|19 15 -6 -18
item: names nobody|19 -24 6 1
item: names nominative|-16 20 -9 4
item: names two|-3 -4 -1 7
item: need|-4 14 -3 -7
item: only|-1 6 -2 -4
item: open|-3 -4 6 0
item: opening|0 -3 8 -5
item: opens|-12 -1 -2 15
item: passive|12 -3 -3 -6
item: perfect|-7 -3 0 10
item: present|-1 -6 7 0
item: present after talk|-3 0 -6 9
item: present before talk|6 -3 -1 -1
item: procedure|-5 -1 5 1
item: rather|-5 8 -1 -2
item: rule action|-6 22 -6 -12
item: rule decision|13 -1 -8 -4
item: rule none|-3 -20 2 15
item: rule open|-5 -2 6 1
item: subject|0 5 -2 -3
item: subject named|1 5 -2 -3
item: subordinate|-11 9 1 1
item: subordinate first|-8 5 8 -5
item: talk|-1 -7 -9 18
item: tense course|13 -2 -2 -8
item: tense doubt|-5 0 -6 12
item: tense is|3 -7 -3 7
item: tense must|-5 4 3 -2
item: tense none|8 10 -9 -8
item: tense passive|2 -5 2 2
item: tense past|-7 -5 4 8
item: tense perfect|-5 -3 3 5
item: tense present|-5 8 0 -3
item: topic|-17 7 1 8
item: v becomes|6 -4 2 -4
item: v conditional|-6 -1 -7 14
item: v has been|-2 -4 1 5
item: v is|-4 -9 -3 16
item: v must|-3 6 2 -5
item: v not passive|-3 -1 -1 5
item: v participle|-7 -4 3 9
item: v passive|6 0 2 -8
item: v passive past|-2 -1 6 -3
item: v present|7 -7 0 1
item: v was|-2 -5 1 6
item: we|-4 -1 10 -6
item: weekday|14 -1 -3 -10
item: words 3-4|0 7 4 -9
item: words 5-7|11 -2 -10 -1
item: words 8-12|-13 -5 5 12
item: yes|-1 -4 -3 8
joined action|-25 33 -26 -20
joined decision|40 -22 -29 -22
joined none|-16 -19 -12 16
joined open|-26 -16 48 -28
joined statement|7 -9 -1 3
line item|7 -2 -2 -1
line plain|-10 -8 -9 10
money|0 9 -3 -5
must|0 -8 0 9
must from end 0|-7 4 0 3
must from end 3|-6 7 -4 3
must from start 0|-5 7 3 -5
must from start 1|-1 -2 -5 9
must from start 2|-5 2 11 -9
must from start 3|-9 2 -7 13
names allative|-4 21 -2 -15
names genitive|-17 13 -11 15
names nobody|4 -25 1 9
names nominative|-22 28 -27 11
names other|-7 19 -4 -9
names two|-3 -14 -9 23
need|-17 47 -7 -28
need after talk|-2 7 4 -9
need before talk|-3 16 -2 -12
none from end 0|4 20 -12 -7
none from end 1|5 -10 3 2
none from end 2|-8 -4 -3 14
none from end 3|-8 -4 -6 7
none from start 0|-9 12 -15 9
none from start 1|-2 -17 3 16
none from start 2|2 -14 -5 17
none from start 3|-2 9 -1 -2
once|4 -6 2 1
only|19 1 -5 -15
open|-25 -12 40 -12
opening|5 -5 -3 2
opening before talk|1 -2 -4 5
opens|-17 -22 4 16
passive|19 -9 -5 -4
passive after talk|2 5 -5 -2
passive before talk|6 -3 -1 -2
passive from end 0|-5 -7 0 11
passive from end 1|-3 8 -3 -2
passive from end 2|19 -4 0 -15
passive from end 3|-7 -12 1 14
passive from start 0|-7 -12 -4 23
passive from start 1|-2 -3 -4 9
passive from start 3|11 -4 7 -8
past|-4 -14 -6 19
past from end 0|-10 -1 4 7
past from end 1|3 -5 -7 9
past from end 2|-3 -3 -3 10
past from end 3|-1 -11 -4 11
past from start 0|-7 -12 -3 18
past from start 1|1 -1 -16 15
past from start 2|-3 0 11 -8
past from start 3|-1 -9 -3 9
perfect|-5 -12 -2 12
perfect from end 0|-6 -3 2 8
perfect from end 3|-11 -7 8 8
perfect from start 0|-7 -1 8 0
perfect from start 1|-6 -4 -7 16
perfect from start 2|-3 -3 -4 10
perfect from start 3|1 -2 12 -8
place in actions|-7 12 -4 -1
place in decisions|12 -4 -2 -5
place in next|-4 0 -2 7
place in open|-4 -4 9 -1
place in talk|0 -6 -7 13
place plain|-5 -2 -6 6
place prose|0 -5 -2 3
place spoken|-10 -9 -9 11
plain course|15 1 -1 -14
plain course item|14 -2 -5 -8
plain course plain|5 -1 -2 -2
plain course spoken|-1 0 8 -6
plain doubt|23 -16 -9 2
plain doubt item|-2 -2 -1 5
plain doubt plain|7 -8 -3 4
plain doubt prose|6 -1 -3 -2
plain doubt spoken|8 -6 -2 -1
plain is|19 -7 -6 -2
plain is plain|7 1 -2 -6
plain is prose|1 4 0 -6
plain is spoken|2 -8 -1 5
plain must|-16 14 5 -2
plain must item|-5 4 0 2
plain must plain|-3 1 -6 8
plain must prose|-1 -3 7 -3
plain must spoken|-7 12 4 -9
plain none|9 -3 -11 3
plain none in actions|-3 -7 -1 11
plain none in decisions|6 -4 -1 -1
plain none in next|-3 -5 -2 9
plain none in talk|5 -3 -1 -2
plain none item|15 8 -4 -17
plain none plain|-9 4 1 4
plain none prose|15 6 -8 -9
plain none spoken|-1 -1 -11 7
plain passive in decisions|-8 -1 -2 11
plain passive item|-2 7 3 -8
plain passive plain|-6 -8 5 8
plain passive prose|7 9 -4 -9
plain passive spoken|7 -9 6 -3
plain past|-14 -11 -13 20
plain past item|-6 -3 -2 12
plain past plain|2 2 -10 6
plain past spoken|-10 -4 -4 15
plain perfect|-10 -7 0 12
plain perfect item|-4 -3 -4 10
plain perfect plain|-2 -1 5 -2
plain perfect prose|0 -5 -3 8
plain present|3 -7 -8 8
plain present in decisions|8 -1 -1 -6
plain present in talk|-2 -3 -1 6
plain present item|-8 1 0 7
plain present prose|0 -1 -5 5
plain present spoken|4 -2 -6 5
plain we|4 -4 -8 8
plain words 0|-18 -15 -16 21
plain words 1|10 -13 -3 4
plain words 2|11 -3 -18 5
plain words 3|16 -1 -6 -7
plain words 4|-6 11 3 -6
plain words 5|5 3 -5 -3
plain words 6|19 -4 0 -15
plain: again|14 -4 -6 -3
plain: agreed|15 -5 -6 -6
plain: all|10 -2 6 -14
plain: arrow|14 0 4 -18
plain: asks|-4 -5 5 4
plain: asks within|-4 -5 5 4
plain: begins with a name|1 11 -11 1
plain: brackets|-5 -1 -1 7
plain: but|15 -2 0 -13
plain: by a day|14 -2 6 -16
plain: capital|-4 -13 -15 20
plain: colon|5 3 3 -11
plain: course|-4 -3 9 -2
plain: dash|-3 -5 8 0
plain: day|0 1 -7 5
plain: denial|7 1 15 -19
plain: digits|2 -8 -2 8
plain: done|10 -9 6 -7
plain: first of line|-3 9 -16 7
plain: from end 0|-16 9 -8 11
plain: from end 1|7 -1 6 -10
plain: from end 3|3 -10 -3 7
plain: from start 0|-26 3 -9 21
plain: from start 1|9 -8 -20 18
plain: from start 3|12 9 20 -24
plain: i|1 6 -4 -2
plain: if|-8 4 -1 5
plain: joined action|-1 14 -10 -6
plain: joined decision|13 -4 -2 -7
plain: joined none|-8 -11 -6 12
plain: joined open|-8 2 10 -4
plain: last of line|-3 -8 -1 6
plain: names allative|0 18 -1 -16
plain: names genitive|-1 -2 -8 11
plain: names nobody|-7 -15 7 8
plain: names nominative|7 0 -10 5
plain: names other|-2 6 -2 -2
plain: names two|7 -15 -5 13
plain: need|-3 15 -3 -9
plain: once|-2 -1 6 -3
plain: only|15 -2 -2 -11
plain: open|-8 4 17 -13
plain: opening|0 7 -8 1
plain: opens|-1 -10 5 7
plain: passive|14 -3 2 -12
plain: past before talk|5 0 -1 -4
plain: perfect|5 -4 -1 1
plain: present|15 -7 4 -7
plain: present after talk|1 -3 5 -2
plain: present before talk|-5 16 2 -13
plain: rather|12 -3 2 -10
plain: rule action|-1 14 -10 -6
plain: rule decision|13 -4 -2 -7
plain: rule none|-8 -11 -9 14
plain: rule open|-8 3 15 -9
plain: so|6 -2 -4 0
plain: subject|3 7 -7 -3
plain: subject named|-1 8 -6 -2
plain: subject unclear|5 0 0 -4
plain: subordinate first|-2 -2 8 -4
plain: talk|-5 8 3 -3
plain: tense course|6 -4 -1 -1
plain: tense doubt|0 -2 -3 5
plain: tense is|4 4 -3 -5
plain: tense must|-4 4 -8 7
plain: tense none|-14 3 -3 9
plain: tense passive|-9 -8 7 10
plain: tense past|17 -3 -2 -9
plain: tense present|1 6 0 -6
plain: that|17 0 0 -15
plain: time|2 -6 -2 6
plain: topic|9 -2 5 -12
plain: undone|-3 13 -1 -8
plain: v becomes|14 -1 -6 -8
plain: v conditional|5 2 2 -10
plain: v has been|-1 2 5 -6
plain: v is|2 8 -1 -8
plain: v must|3 9 -2 -10
plain: v not passive|5 -5 -2 2
plain: v participle|11 -5 -3 -3
plain: v passive|-3 4 8 -8
plain: v present|-3 5 1 -2
plain: v was|18 2 2 -20
plain: v we|6 2 0 -8
plain: v we past|-2 2 -5 4
plain: we|8 -7 2 -3
plain: weekday|9 -4 -10 4
plain: words 1-2|-3 8 -12 9
plain: words 3-4|-24 -9 9 20
plain: words 5-7|-1 4 -9 4
plain: words 8-12|1 -11 3 5
plain: words more|23 10 -2 -31
plain: yes|8 -8 -2 2
present|7 -6 -2 0
present after talk|-7 -10 4 9
present before talk|-2 10 -10 3
present from end 0|-14 12 2 0
present from end 1|-13 2 5 4
present from end 2|9 0 2 -11
present from end 3|6 2 -8 1
present from start 0|-2 -4 -4 10
present from start 1|-3 9 0 -4
present from start 2|-4 3 -7 8
present from start 3|1 10 8 -10
procedure|-12 -11 6 16
prose|-7 1 -5 5
prose: again|20 -5 -6 -9
prose: agreed|10 0 -4 -4
prose: agreed after talk|5 1 -1 -5
prose: all|6 -3 -7 4
prose: asks|-8 -2 38 -28
prose: asks within|-8 -2 38 -28
prose: begins with a name|-19 12 -15 17
prose: brackets|15 -2 -2 -12
prose: but|-10 -5 -1 16
prose: by a day|-14 20 0 -8
prose: colon|8 0 0 -9
prose: course|7 4 -4 -8
prose: dash|5 1 -1 -6
prose: day|-1 6 -16 10
prose: denial|10 -13 5 -3
prose: denies|14 -1 -3 -10
prose: digits|6 5 -14 2
prose: done|5 1 -3 -4
prose: first of line|-4 -9 -3 10
prose: from a day|3 -9 5 1
prose: from end 0|-39 0 10 22
prose: from end 1|11 20 -4 -19
prose: from end 2|13 -9 -5 2
prose: from end 3|17 -15 -5 4
prose: from start 0|-11 -12 -2 18
prose: from start 1|-12 -10 -8 22
prose: from start 2|5 4 -5 -2
prose: from start 3|16 9 10 -20
prose: i|-4 0 -1 5
prose: joined action|-9 22 -6 -13
prose: joined decision|15 -7 -15 7
prose: joined none|-6 -10 -1 9
prose: joined open|-3 -7 19 -8
prose: joined statement|7 -9 -1 3
prose: last of line|-5 -1 9 -3
prose: names genitive|-11 14 -1 -2
prose: names nobody|19 -26 13 -3
prose: names nominative|-12 11 -17 13
prose: names other|-5 14 -2 -8
prose: names two|-2 -5 -1 8
prose: need|-5 16 -1 -10
prose: need before talk|-1 6 -1 -5
prose: only|7 -1 -2 -4
prose: open|-7 -10 16 2
prose: opens|-7 -6 7 5
prose: passive after talk|5 3 -1 -6
prose: past|0 -6 -2 8
prose: perfect|0 -6 0 6
prose: present|-6 -2 0 3
prose: present after talk|-2 -4 0 7
prose: present before talk|-2 0 -5 7
prose: procedure|-1 -3 -2 6
prose: prose|0 -5 -2 3
prose: rather|13 -1 -2 -9
prose: rule action|-9 22 -6 -13
prose: rule decision|10 -1 -2 -6
prose: rule none|-6 -10 5 6
prose: rule open|-4 -7 9 2
prose: rule statement|12 -14 -12 11
prose: settled|7 0 -2 -5
prose: so|10 0 1 -11
prose: subject|-3 11 -5 -4
prose: subject named|-2 8 -4 -1
prose: subordinate|1 -2 11 -8
prose: subordinate first|-1 -4 16 -11
prose: talk|-13 -15 -11 25
prose: tense is|-5 5 2 -1
prose: tense must|-2 -3 7 -2
prose: tense passive|17 -4 -1 -10
prose: tense past|-7 -7 -3 13
prose: tense perfect|0 -5 -1 7
prose: tense present|-5 7 -2 0
prose: that|-1 -3 -7 11
prose: time|5 -4 -2 2
prose: topic|13 6 1 -10
prose: undone|-4 -2 14 -8
prose: v becomes|3 6 -3 -5
prose: v has been|-4 -6 -6 14
prose: v is|-4 0 -6 8
prose: v must|-4 0 8 -5
prose: v not passive|13 -1 -4 -7
prose: v passive|3 -2 -6 5
prose: v passive past|0 -1 -3 5
prose: v present|2 -5 -3 4
prose: v to be done|5 -3 -2 1
prose: v was|-2 -1 5 0
prose: we|0 3 2 -5
prose: weekday|3 14 -3 -14
prose: words 1-2|-3 -7 -8 18
prose: words 3-4|-6 -4 0 9
prose: words 5-7|-5 3 9 -4
prose: words 8-12|12 -1 -4 -4
prose: yes|-1 -5 0 6
rather|24 0 -5 -18
rule action|-26 32 -27 -17
rule decision|35 -15 -17 -23
rule none|-12 -18 -9 14
rule open|-28 -15 41 -15
rule statement|12 -14 -12 11
s 00|-6 -3 -1 10
s 1|6 -8 1 0
s 10|-6 -4 -3 12
s 11|-2 -8 -6 15
s 12|-1 5 -2 -2
s 13|7 -2 -1 -4
s 15|-5 -11 -2 18
s 17|6 -2 -1 -3
s 18|6 2 -1 -7
s 2|20 -8 -2 -10
s 20|-3 -2 -1 5
s 2026|-1 -7 -3 12
s 2027|10 -14 -4 8
s 2028|-5 -1 1 4
s 22|-3 -1 -1 5
s 28|-3 -1 -1 5
s 29|8 0 0 -7
s 3|10 6 -4 -13
s 30|-1 12 -3 -8
s 31|-5 -1 -1 6
s 4|14 -5 -3 -6
s 40|-1 -8 -1 10
s 45|4 -6 0 2
s 48|-7 9 0 -2
s 50|1 8 -1 -8
s 6|-6 2 -2 6
s 8|5 -1 -1 -2
s 9|1 17 -6 -12
s a|2 16 -9 -8
s about|-2 -2 -2 6
s after|16 -3 -2 -12
s again|8 0 0 -7
s aikaa|-2 5 -4 0
s aikana|0 4 1 -5
s aikuis|5 -1 -1 -3
s aina|9 -4 -3 -1
s ajanva|11 -5 -1 -4
s ajatel|-3 -2 -1 6
s ajatus|7 -1 -5 -1
s aldrig|11 -1 -1 -8
s alkaen|5 -1 -1 -4
s all|-4 -1 -2 6
s alla|13 -5 -4 -3
s alltid|7 -1 -1 -5
s also|-5 6 3 -4
s alussa|-2 8 -1 -5
s am|-2 7 -1 -4
s ammatt|4 -5 0 2
s an|-2 -2 6 -2
s and|15 -4 -9 -2
s andra|-8 -2 -2 12
s annat|-3 9 -2 -4
s annons|-2 7 -1 -5
s answer|-1 -2 10 -7
s använd|-6 -1 0 7
s april|5 -2 -2 -1
s are|6 -3 -2 0
s area|0 -2 5 -3
s arvioi|1 -1 -6 7
s as|-1 -7 1 7
s asia|-5 -3 4 4
s asiaa|-4 1 -5 8
s asiaan|-2 -1 6 -4
s asian|-3 -1 -1 5
s asti|7 -1 -1 -6
s at|-5 -4 -4 14
s att|10 -6 -9 5
s auki|-4 -3 25 -18
s aukiol|-1 -6 -1 7
s auto|-4 5 -1 0
s av|-6 12 -4 -1
s avaime|2 1 4 -8
s avustu|-4 -4 11 -3
s barn|13 -2 -2 -9
s be|4 3 -5 -2
s before|6 0 -1 -6
s behöve|-1 7 -1 -6
s behövs|3 -1 4 -6
s beslut|-3 -9 6 5
s bestäl|-1 14 0 -13
s besök|10 -1 -1 -8
s besöka|-1 8 -1 -5
s betala|7 -3 5 -9
s blanke|-5 -3 4 4
s blev|4 2 3 -9
s blir|-5 6 -6 5
s borde|-5 13 -2 -7
s bordla|-2 -1 -4 6
s bra|-2 -5 -3 10
s bring|0 -7 0 8
s brosch|9 0 -2 -7
s budjet|-4 0 11 -6
s by|-6 30 -5 -18
s byter|-6 0 0 7
s båda|6 0 -1 -5
s börjar|12 0 -1 -10
s call|6 0 4 -10
s city|-4 -1 -2 7
s could|-2 -1 7 -4
s dag|8 -1 -1 -5
s dagar|7 -1 -1 -6
s daghem|-4 -1 -1 6
s dagise|5 9 -1 -13
s dan|-1 5 -1 -3
s dates|-1 -5 0 6
s de|17 -8 -10 0
s decide|-5 -1 -1 7
s dem|-1 7 -3 -3
s den|12 -5 -8 0
s det|-9 -19 -4 20
s detta|-7 -8 0 16
s do|-2 5 3 -5
s does|4 -8 0 3
s don't|-2 -2 11 -7
s där|-3 -4 -2 9
s då|4 -8 -1 5
s e|13 -2 1 -12
s eeva|-1 5 0 -4
s efter|7 -1 0 -6
s egentl|-1 -1 5 -3
s ehdi|-5 -2 -1 8
s ehdott|-2 -2 -1 5
s ei|-8 -13 -3 16
s eivät|-10 -4 -1 16
s eka|-5 8 -2 -1
s eli|0 -7 0 7
s eller|-9 1 -2 10
s else|6 0 -1 -5
s emot|13 -4 0 -9
s en|-8 7 6 -4
s end|0 7 -1 -5
s englis|-3 6 -1 -2
s eniten|-7 2 -2 7
s ennen|-8 4 1 4
s ens|4 13 -2 -15
s ensin|5 0 -1 -4
s enää|13 -5 -3 -6
s eri|-4 -1 -1 6
s ersätt|4 3 -1 -7
s esittä|5 0 -1 -4
s et|-14 4 8 2
s ett|17 -3 0 -13
s ettei|-2 -1 7 -4
s että|-1 -2 -6 8
s etänä|6 -1 -3 -3
s every|15 -2 -1 -12
s everyo|5 -2 -2 -1
s familj|-6 -5 -1 11
s family|-7 -3 2 8
s fast|-2 0 -2 5
s fel|-6 -1 -1 9
s fine|21 -1 0 -19
s finns|-7 1 -2 8
s first|6 -4 13 -15
s flytta|1 1 4 -6
s folk|-3 7 -2 -1
s for|6 2 -6 -3
s fortsä|-7 -1 -2 9
s four|-4 -1 -1 6
s fram|-3 6 2 -5
s free|-8 0 -1 9
s fri|-3 8 -1 -5
s from|9 -4 2 -7
s från|2 -7 -2 7
s full|-6 -3 6 2
s funder|-3 -5 8 0
s fyrtio|-1 10 0 -9
s få|-1 -1 6 -4
s får|9 -2 10 -17
s för|0 6 -8 2
s före|8 12 2 -22
s försam|4 6 1 -10
s första|10 -3 -2 -6
s försök|5 -1 -1 -4
s föräld|7 -1 -4 -1
s gav|5 -2 0 -2
s ger|5 -1 0 -4
s gjort|-2 -3 -1 6
s go|6 0 -1 -5
s group|11 -2 -4 -5
s gruppe|8 -1 -2 -4
s gäller|-3 -1 -2 6
s gå|4 -5 -2 2
s gånger|9 0 -1 -8
s går|31 -6 -5 -21
s gör|5 8 -5 -8
s ha|-2 -5 -1 8
s haetaa|-8 -2 13 -3
s hakuai|0 0 5 -4
s haluu|-1 -1 -3 6
s han|0 8 -1 -7
s har|-11 0 -7 14
s has|-5 2 -4 7
s have|3 -1 6 -7
s hei|-4 0 0 5
s hej|-1 -3 -1 5
s hela|6 0 -3 -3
s helmik|-1 15 -6 -8
s her|6 -1 0 -5
s hinnan|0 7 0 -6
s hinta|6 1 -1 -6
s hoitaa|-2 8 4 -11
s hon|-8 15 -4 -4
s hos|-3 5 -1 0
s how|-1 -1 -3 5
s huomen|-2 14 -1 -11
s hur|0 -3 5 -1
s hyväks|10 -1 -1 -9
s här|-3 -4 -1 8
s hör|0 7 0 -6
s i|16 -8 -7 -1
s i'll|-1 19 -1 -17
s idag|-5 -1 -1 7
s idea|-2 -1 -1 5
s if|-1 0 5 -4
s ihan|6 -2 -2 -1
s ihmist|-1 -5 0 7
s ilman|5 -3 6 -9
s ilmoit|4 -9 0 5
s ilmott|0 2 7 -8
s iltapä|-2 -4 -1 6
s in|-8 9 -1 1
s inform|-2 5 0 -2
s inga|5 -1 -2 -2
s ingen|2 -4 12 -10
s int|-4 -1 -3 8
s inte|22 -17 4 -10
s is|6 1 -4 -3
s it|13 -7 -8 1
s itse|-2 -3 -1 6
s ja|15 -13 -3 0
s jag|-6 9 -4 1
s jaksa|-4 0 -1 6
s jalkau|-5 -1 -2 8
s januar|0 0 8 -8
s jatkos|6 -1 0 -5
s jatkuu|5 -2 0 -3
s johtor|-8 7 -2 3
s joka|9 -6 -3 0
s jokais|10 -6 -1 -3
s joku|-6 7 -1 0
s jonka|8 -1 -1 -7
s jonkun|-4 14 -2 -9
s jonna|-2 7 -1 -4
s jonotu|7 -1 -1 -4
s joo|-6 -4 -6 16
s joonas|-1 -4 0 6
s jos|-6 -1 -1 9
s jotain|-1 -2 -4 7
s joulua|-1 6 0 -5
s jouluk|0 8 -2 -6
s ju|-5 -4 -4 13
s jul|3 5 -1 -7
s julist|1 4 0 -5
s jurist|-5 0 4 1
s just|-1 0 5 -3
s juttu|-5 0 -1 5
s jäi|-3 3 13 -13
s jälkee|5 0 1 -5
s jätetä|-6 -1 14 -8
s jää|2 -1 11 -13
s kahdes|1 4 0 -5
s kahvil|7 -3 -1 -3
s kahvin|8 -3 -2 -3
s kai|5 0 -1 -4
s kaikki|4 -2 5 -8
s kaks|10 -6 -4 0
s kaksi|15 -5 -3 -7
s kalent|-1 9 -4 -4
s kan|-7 12 10 -15
s kanske|-2 -1 -4 8
s kanssa|8 0 9 -17
s kanta|-1 -1 11 -8
s kassej|6 0 -1 -5
s katsot|-2 -1 14 -11
s kaupun|-3 13 -4 -6
s kela|4 6 -1 -9
s kello|0 -3 -4 7
s kelpaa|6 0 -1 -5
s kenell|-6 -1 -1 7
s kenenk|5 0 -1 -4
s kerral|9 0 0 -9
s kerran|-5 1 -2 5
s kerron|0 10 0 -9
s kerta|-5 -3 -1 9
s kertaa|-1 11 -3 -8
s kertoo|-2 -2 -3 7
s keskus|-11 0 0 11
s kevätk|7 -1 2 -8
s kevääl|1 -2 6 -5
s kiertä|6 -2 1 -6
s kiinni|10 0 -1 -9
s kiinte|-2 -1 6 -2
s kiitos|-4 -4 -2 11
s kirjas|-1 -1 -6 8
s kirjoi|-5 -3 -1 8
s kiva|-1 -1 -4 6
s kl|2 -6 -2 6
s klo|14 -5 -5 -4
s know|-4 7 8 -11
s kokoon|5 -1 0 -4
s kokouk|-3 0 9 -5
s kolman|-5 -2 8 -1
s kolmas|-1 -1 7 -5
s kommun|-3 -7 -3 14
s kontak|4 10 -1 -13
s kort|8 1 -1 -8
s kotikä|-4 -1 -1 6
s koulu|-1 -1 6 -3
s kouluk|0 0 6 -5
s koulut|-2 4 7 -9
s kpl|6 -1 -1 -4
s ku|-10 -4 -3 16
s kuka|-9 4 16 -11
s kukaan|-9 3 -4 10
s kul|-1 0 -6 7
s kuljet|0 5 -1 -4
s kumpi|-1 5 -2 -2
s kun|-4 9 2 -6
s kunde|-1 -3 -4 8
s kurato|-11 0 -1 12
s kuten|-1 -5 0 7
s kuullu|-1 7 -1 -5
s kuusi|-1 -1 -2 5
s kuva|-1 -1 7 -6
s kuvaus|-10 -2 -1 14
s kvar|8 -2 -2 -3
s kyl|-9 -3 -1 12
s kyllä|-2 -2 -2 5
s kymmen|11 -8 -2 0
s kysely|5 6 -7 -4
s kysymy|-10 4 11 -5
s kysyny|-5 0 -1 5
s kysytä|5 -1 -1 -3
s kysyy|-2 7 -3 -3
s kysyä|-2 12 6 -16
s käsite|-1 0 8 -7
s käy|-3 -8 -1 13
s käynni|7 -1 -1 -6
s käytii|-5 0 -1 5
s käyttö|8 -1 -1 -6
s käytän|-3 -4 -1 8
s kön|4 8 0 -12
s kör|-2 6 -1 -3
s la|6 -2 0 -3
s lahjoi|-7 8 0 -1
s laitan|-1 10 -3 -5
s laitta|8 -5 3 -6
s lapsi|-3 -1 5 -2
s lasten|4 0 3 -6
s lauant|6 -1 0 -5
s lausun|5 -3 8 -10
s left|-4 -2 11 -6
s librar|-7 2 -2 7
s liikaa|-5 -1 2 4
s lista|5 11 -3 -13
s listan|-1 1 5 -6
s lite|5 -4 -2 1
s lokaku|7 -1 -1 -4
s lomakk|-2 0 12 -11
s lopete|9 0 -2 -7
s lopett|-3 -1 -1 5
s lopuks|-4 -1 6 -1
s lovat|5 0 0 -5
s lukkoo|-1 0 8 -6
s luonno|-5 11 -2 -4
s luovut|7 -2 0 -6
s lyhyen|0 6 0 -5
s lähett|8 -1 -4 -3
s längre|9 -5 -1 -2
s läpi|1 6 -1 -6
s ma|7 0 -1 -7
s maalis|-3 -11 -1 15
s maanan|5 6 -6 -6
s mainos|-2 9 -1 -6
s maj|3 -1 6 -8
s maksaa|-3 -2 15 -10
s man|2 -5 0 4
s marras|-7 0 -1 8
s max|19 -2 -2 -15
s may|4 -1 4 -7
s me|0 -6 -6 12
s med|27 0 -7 -20
s meidän|-5 -1 -2 8
s men|-2 0 -3 5
s menee|7 -1 -1 -6
s mennes|1 5 -3 -2
s merja|0 7 0 -6
s mieles|3 -4 -4 5
s mieltä|1 -10 -3 12
s mietit|-2 -1 -1 5
s mietti|3 -1 6 -8
s mig|-1 6 -1 -4
s minä|-3 11 -3 -6
s mirva|-1 5 0 -4
s mistä|-5 -1 8 -2
s miten|-2 8 -3 -4
s mitä|-8 1 18 -11
s mitään|-14 -2 -2 18
s moi|-1 5 -3 -1
s monday|-6 6 -1 1
s month|8 1 4 -13
s months|5 -1 -1 -3
s mottag|-4 -2 7 -1
s muisti|-3 -2 -3 8
s muistu|-4 5 -4 2
s mukaan|3 -6 2 2
s mukana|-3 -2 -1 7
s mulla|-5 -1 -1 7
s mun|-1 -5 -1 7
s mut|-2 -6 7 1
s mutta|-2 -1 -5 9
s muuta|-2 7 -2 -4
s muuten|-1 0 6 -5
s muutok|7 1 -1 -7
s muutos|-5 -1 -1 7
s muutta|3 -5 0 2
s mycket|-3 9 -1 -6
s mä|-14 15 3 -3
s månade|-4 8 -3 -1
s måndag|7 8 -2 -14
s måste|-5 3 -4 6
s möte|-6 0 4 2
s n|-4 -2 -1 7
s naapur|-6 -2 8 0
s namn|6 0 0 -5
s ne|-4 13 -7 -2
s need|-2 6 7 -11
s needs|-3 7 -2 -1
s nej|23 -6 -2 -15
s neljä|-3 -1 -2 6
s neljää|6 -1 -2 -4
s ner|5 0 0 -5
s new|8 0 5 -13
s next|-5 3 1 2
s ni|-9 -4 -2 15
s niille|-1 7 9 -15
s niin|-8 7 -3 3
s nimett|1 0 8 -9
s nimeäm|-6 5 6 -4
s nimi|5 4 -1 -8
s nobody|-5 -2 4 3
s not|1 6 1 -8
s notes|-1 -4 0 5
s now|8 -2 -1 -5
s nu|6 -5 -4 3
s number|-3 7 -2 -2
s numero|-1 -3 -1 6
s ny|5 1 -1 -5
s nya|8 2 -2 -8
s nyt|-2 -5 7 -1
s när|-1 1 10 -9
s nästa|-12 13 3 -4
s någon|-4 6 -2 0
s nån|-4 8 -2 -1
s nöjda|5 -5 0 0
s o|5 1 -1 -5
s och|22 -7 -11 -3
s också|6 4 -2 -8
s of|9 3 0 -11
s off|-1 3 3 -5
s offert|-7 8 0 -1
s ohjaaj|-1 -1 7 -5
s ohje|-2 -5 0 7
s ois|-2 11 -2 -6
s ok|1 -4 -2 6
s oklart|-1 -1 9 -7
s oktobe|-2 0 8 -6
s ole|-19 -1 16 4
s olen|-4 -1 -1 7
s oli|1 5 -12 7
s olisi|-2 7 -3 -2
s olla|4 -1 -5 2
s ollu|-5 -1 -1 7
s om|-15 2 12 0
s oma|-4 -5 7 2
s omista|-3 5 1 -3
s on|17 -4 -15 2
s one|0 -10 -5 15
s onko|-2 -2 5 0
s only|8 -2 -1 -6
s onsdag|-3 0 -2 6
s oon|2 -7 -3 7
s open|4 -8 11 -7
s opetta|1 -5 -1 5
s osaa|0 0 8 -8
s osalli|0 -4 -1 6
s oss|6 -2 -1 -2
s osteta|6 0 -1 -5
s otetaa|1 -3 11 -9
s our|-3 -1 -1 5
s out|3 -1 7 -9
s ovat|9 -1 -1 -6
s paikka|8 -2 -1 -5
s palata|-3 -1 -2 6
s palaut|-5 -2 -2 9
s paljon|-5 -1 -3 9
s parent|3 0 5 -7
s pe|5 -5 -1 1
s pengar|-6 -2 2 7
s people|-1 8 -1 -6
s per|9 -3 -2 -3
s perhe|6 -1 -1 -5
s perhee|-3 1 -5 7
s perhei|-2 -6 5 4
s perhek|5 -5 -4 4
s perjan|-8 13 -2 -2
s person|5 0 -2 -3
s perust|9 -8 0 0
s peruut|-4 -1 -1 6
s petra|-2 -3 0 5
s phone|10 1 -2 -9
s pidetä|8 -2 6 -12
s pihall|10 -1 -1 -9
s piste|-2 -5 -5 12
s piti|-2 -5 -1 8
s pitkiä|-4 -3 -1 8
s pitkä|-5 -1 -2 8
s pitäis|-7 -1 19 -10
s pitäs|-1 7 -2 -4
s plats|-7 -1 -2 10
s platse|-3 4 7 -7
s podcas|0 -1 -7 8
s pois|15 0 -5 -11
s puheen|-5 -3 -2 10
s puheli|7 -2 -4 0
s puhutt|-4 -1 -1 6
s punkt|-4 0 -3 6
s puol|-5 0 0 6
s puoles|-2 -2 -1 5
s put|-1 2 4 -5
s puuttu|-13 -2 20 -4
s päivä|-3 -5 -2 10
s päiväk|8 4 -3 -9
s päivän|-1 -5 0 6
s päätty|-4 -2 -1 7
s päättä|-3 -1 -1 5
s päätök|6 -1 -1 -4
s på|9 20 10 -28
s pöytäk|8 -1 -1 -6
s questi|3 -2 5 -7
s rahat|-1 -1 10 -7
s ran|-2 -4 -1 7
s raskaa|-1 -4 -1 6
s ratkai|-10 -2 8 3
s reda|-1 10 -1 -9
s redan|-2 -1 -1 5
s rektor|1 10 -4 -7
s right|5 -2 -1 -2
s riittä|13 -2 -3 -8
s riitä|-10 0 -1 11
s ringer|-4 8 -2 -2
s round|0 -4 -1 5
s rum|-7 0 0 7
s ruotsi|11 4 -1 -14
s ryhmä|7 -3 9 -14
s ryhmän|3 3 -1 -5
s ryhmää|16 -4 2 -14
s rådgiv|4 -1 4 -7
s saa|12 -6 -1 -5
s saada|-1 -1 6 -3
s saako|-2 -2 17 -12
s saatu|-4 5 -11 10
s said|6 -1 -1 -4
s salin|6 1 -1 -6
s sama|-2 -2 -1 5
s samaa|4 -9 -2 7
s same|7 -1 -1 -6
s samma|1 -3 -4 6
s samman|-9 10 -1 -1
s sano|-1 -1 6 -5
s sanoa|-1 0 6 -5
s sanon|0 8 0 -8
s school|-4 -1 -3 8
s se|-12 -8 21 0
s second|5 3 1 -9
s seinäl|6 1 -2 -6
s selvit|-4 6 1 -3
s selvä|7 0 -1 -6
s sen|0 6 -5 0
s senast|-4 6 -2 1
s send|-1 7 0 -6
s sent|-3 -3 0 6
s seuraa|-25 27 -5 3
s shared|6 -1 -1 -5
s sig|-2 5 5 -8
s sign|-1 9 -7 -1
s siihen|2 2 8 -12
s siinä|1 -3 -2 5
s siirre|5 -4 1 -2
s siirty|-5 -1 6 0
s siis|13 -2 -1 -10
s siitä|-13 17 -11 7
s sijais|-5 -2 6 0
s sista|6 1 0 -6
s sit|-8 -3 -5 17
s sitten|-2 2 6 -6
s sitä|-4 -5 9 1
s sivu|8 1 0 -8
s sivun|5 0 -1 -4
s six|8 -1 -1 -6
s ska|0 4 11 -14
s skolan|10 -2 0 -8
s skrive|-4 9 -2 -3
s skulle|-3 -4 -1 7
s slut|-7 7 -4 3
s småbar|6 -1 -1 -4
s so|6 -1 -2 -3
s soitta|-2 -1 5 -2
s somebo|-1 6 -1 -4
s sosiaa|-2 -1 -2 5
s sovitt|4 8 -8 -4
s speech|-3 5 -2 0
s spring|7 -2 2 -7
s språke|6 0 -1 -5
s stays|10 -1 1 -10
s still|-4 1 -1 5
s stop|-5 -2 4 3
s ställe|8 -2 -1 -5
s står|10 -2 -1 -6
s svarar|-4 1 7 -4
s syksyl|5 -2 -3 0
s system|0 6 0 -6
s syysku|5 -2 -3 1
s sä|-1 22 -1 -20
s säger|7 4 -2 -9
s sätta|-1 9 -1 -7
s så|-8 -6 -9 22
s t|8 7 -2 -14
s taas|-3 -4 -2 9
s tack|-2 -3 -2 7
s talous|3 -1 9 -11
s tammik|0 0 14 -14
s tapaht|-5 1 5 -1
s tar|9 17 -2 -24
s tarjou|5 1 0 -6
s tarpee|0 -1 -6 7
s tarvit|-5 5 6 -6
s tausta|-2 -3 0 6
s teamsi|9 -8 -2 2
s tehdä|2 2 5 -9
s tehtäv|-3 5 2 -4
s tekee|-1 6 -4 -1
s tekemä|1 8 -2 -8
s telefo|5 -1 -6 2
s tervey|0 6 -2 -4
s that|7 -1 -2 -4
s the|-9 26 22 -24
s them|-2 7 -1 -4
s then|2 9 -3 -8
s this|6 -4 -1 -2
s three|10 6 -1 -15
s thursd|8 -5 -2 -2
s tiedos|2 4 -1 -5
s tiedot|0 9 -1 -8
s tietos|-1 -2 8 -5
s tilaa|-2 17 -1 -14
s tilall|9 -9 1 -1
s tilaus|5 1 0 -7
s till|5 17 18 -33
s time|-3 -1 8 -3
s to|2 14 1 -16
s toi|-5 0 -1 6
s toimi|-4 -1 8 -3
s toimin|2 -1 4 -5
s toimit|3 5 2 -9
s toinen|7 -3 -1 -3
s toivot|-1 -2 -1 5
s told|0 0 10 -10
s tom|2 7 -1 -8
s torsda|8 -2 -1 -5
s torsta|10 -7 -4 1
s toukok|5 -2 6 -9
s tre|11 -2 -1 -9
s träff|-1 5 -1 -2
s träffa|5 0 -1 -4
s tule|6 0 -1 -4
s tulee|5 -3 -7 5
s tullu|-5 0 -1 6
s tulos|10 -9 1 -1
s tuloss|-5 -1 -1 7
s tutust|0 -6 0 6
s två|17 3 -5 -14
s twelve|6 0 -1 -5
s two|5 -4 5 -6
s tycker|-1 6 -2 -3
s tystna|5 0 -1 -4
s työnte|8 -2 -6 0
s tähän|-3 -1 -14 18
s tämä|-4 0 -2 6
s tänä|9 0 -1 -8
s tänään|-4 -1 5 1
s ukrain|6 0 -1 -5
s under|6 0 4 -10
s ungdom|10 -1 -3 -6
s until|6 -2 0 -3
s up|-1 5 0 -4
s upp|-1 15 -1 -12
s uuden|-3 9 -1 -5
s uusi|-3 -2 -2 7
s uusia|6 0 -1 -6
s uutta|-1 -3 5 -1
s va|-3 -1 -1 5
s vaan|4 5 -5 -5
s vai|-12 -6 23 -5
s vaihtu|-5 -1 -1 7
s vain|5 -1 -1 -2
s vanha|-2 5 0 -3
s vanhaa|-2 -5 -2 8
s vanhat|10 1 -2 -9
s vanhem|5 -2 4 -7
s vanhoj|-2 -1 6 -3
s var|15 -12 -6 3
s vara|4 -5 -2 4
s varahe|6 -1 6 -11
s varata|5 -5 -1 0
s varhai|-3 -4 -2 9
s varje|5 2 -1 -6
s varmaa|-3 -2 7 -1
s varsin|-3 0 -1 5
s vastaa|-4 5 5 -5
s vastat|-8 0 -3 11
s vastau|-12 -3 12 3
s vastuu|4 1 -1 -5
s vecka|-8 15 -1 -7
s veckan|5 2 -1 -6
s vem|-6 -1 11 -4
s verkos|-1 -2 8 -5
s vet|-4 -2 19 -13
s vetää|5 -5 -1 1
s vi|9 -9 15 -11
s vidare|-5 -1 8 -3
s video|-2 3 5 -6
s vielä|-29 7 30 -8
s viesti|6 2 -1 -7
s viides|7 1 -1 -7
s viikko|9 -3 -1 -5
s viikol|-8 14 -2 -3
s viikon|2 15 3 -20
s viime|-2 -6 -2 11
s viimek|-2 -2 -1 5
s vilken|-2 5 5 -8
s vill|-1 -2 -2 6
s ville|-2 6 -1 -3
s visits|5 -1 -1 -3
s vko|-2 9 0 -7
s voi|-1 -3 -2 6
s voiko|-1 1 8 -9
s voin|0 18 -1 -17
s vois|-2 9 -2 -5
s volunt|8 -3 0 -5
s vuonna|11 -5 -2 -4
s vuoro|1 1 8 -9
s vuorot|0 6 0 -6
s vuosi|11 0 -1 -9
s väki|-5 -1 -1 7
s väl|-2 6 -3 -1
s välitu|5 0 -1 -5
s vår|6 -1 -1 -4
s waitin|-3 -3 -1 6
s was|-4 -2 7 -1
s we|5 1 6 -12
s wednes|13 -1 0 -11
s week|4 8 -1 -11
s who|-7 11 4 -8
s will|-1 5 -4 -1
s wilmaa|-2 7 -1 -4
s would|-1 -3 -1 5
s writte|-1 -4 0 5
s year|6 -1 -1 -4
s yes|5 -3 1 -4
s yhdess|2 -1 5 -5
s yhdist|-5 1 1 2
s yhtein|9 -1 -2 -7
s yhteis|-4 -4 -5 13
s yksi|15 -3 -2 -9
s yksity|10 -1 -3 -6
s ändrar|-1 -5 0 6
s ännu|-5 0 9 -4
s är|-8 -9 6 9
s år|18 -2 -4 -12
s årsski|7 0 0 -7
s åt|-2 6 -2 -2
s öppet|6 -2 5 -9
s över|-3 6 -1 -1
section actions|-7 12 -4 -1
section decisions|12 -4 -2 -5
section next|-4 0 -2 7
section none|-8 -8 -8 8
section open|-4 -4 9 -1
section talk|0 -6 -7 13
settled|23 -3 -6 -14
so|31 -9 -10 -11
spoken: again|13 -10 -6 2
spoken: agreed|-3 9 -6 0
spoken: all|-5 -4 18 -8
spoken: asks|-14 -3 -13 17
spoken: asks within|-14 -3 -13 17
spoken: begins with a name|-6 33 -7 -19
spoken: but|-10 1 7 3
spoken: by a day|0 30 -5 -25
spoken: capital|-8 -7 -9 9
spoken: course|4 -5 3 -2
spoken: day|-1 0 10 -10
spoken: denial|-3 -12 22 -3
spoken: done|-6 1 2 3
spoken: first of line|-10 -6 -2 7
spoken: from a day|14 -1 -4 -10
spoken: from end 0|-3 -3 -2 8
spoken: from end 2|25 1 -4 -22
spoken: from end 3|-16 -8 -8 12
spoken: from start 0|-6 -2 -2 11
spoken: from start 1|-5 -5 -3 14
spoken: from start 2|-3 -5 -2 10
spoken: from start 3|-7 -6 -8 8
spoken: i|-28 35 2 -7
spoken: if|-8 -1 21 -12
spoken: joined action|-9 16 -9 -4
spoken: joined decision|24 -4 -3 -18
spoken: joined none|-14 -13 -12 15
spoken: joined open|-5 -2 21 -13
spoken: last of line|-5 -1 -5 4
spoken: money|-1 8 -1 -5
spoken: names nobody|-8 -15 -7 11
spoken: names nominative|-8 21 -10 -3
spoken: need|-5 6 0 -1
spoken: only|-4 -2 2 5
spoken: open|-7 -2 12 -2
spoken: opening|5 -8 -5 5
spoken: opening before talk|-1 -1 -3 5
spoken: opens|-9 -5 -3 18
spoken: passive after talk|-2 -3 -1 5
spoken: past|-2 -1 -2 6
spoken: present|8 -7 -5 3
spoken: present after talk|-2 0 7 -4
spoken: present before talk|0 -1 -5 6
spoken: procedure|-11 -5 3 13
spoken: rule action|-11 10 -11 9
spoken: rule decision|6 -1 0 -3
spoken: rule none|-8 -11 -11 11
spoken: rule open|-7 -2 14 -5
spoken: so|11 -6 -4 -1
spoken: subject|-6 6 -7 8
spoken: subject named|-6 4 -7 10
spoken: subordinate|-16 -16 32 0
spoken: subordinate first|-5 -5 -5 13
spoken: talk|-10 2 14 -2
spoken: tense course|-1 -6 5 2
spoken: tense is|2 -12 -4 9
spoken: tense must|-9 3 0 7
spoken: tense none|-7 0 -9 7
spoken: tense past|-11 -3 -6 16
spoken: tense present|-3 -6 0 6
spoken: that|-16 3 0 11
spoken: v becomes|-4 -3 -1 8
spoken: v has been|-6 -3 -2 11
spoken: v is|1 -17 -7 13
spoken: v must|-9 3 4 2
spoken: v not passive|-2 2 -7 7
spoken: v participle|-8 7 -6 7
spoken: v passive|-5 2 1 1
spoken: v present|1 0 5 -2
spoken: v was|-8 -2 -5 14
spoken: v we|-10 0 2 8
spoken: v will|7 0 0 -6
spoken: we|10 -11 -6 5
spoken: weekday|10 20 -7 -21
spoken: words 1-2|-14 -20 -14 23
spoken: words 13-20|-4 6 6 -9
spoken: words 3-4|2 -19 -15 15
spoken: words 5-7|-7 0 4 2
spoken: words 8-12|-5 21 -3 -8
spoken: yes|8 -13 -10 11
subject|-11 20 -19 -10
subject named|-13 19 -18 -9
subject unclear|4 6 -1 -8
subordinate|-21 -5 31 -4
subordinate first|-15 -6 26 -4
talk|-23 -13 -9 20
tense  then is|-4 -1 0 5
tense  then none|-11 -14 -7 27
tense  then passive|-3 0 -1 5
tense  then past|-3 -1 -1 6
tense  then present|-1 -5 -1 7
tense course|14 -8 1 -6
tense course then none|3 0 -6 3
tense course then passive|4 3 1 -8
tense course then past|1 -5 -1 6
tense doubt|-4 1 -14 12
tense doubt then course|-7 -1 4 4
tense doubt then doubt|3 -3 -5 6
tense doubt then is|-7 -6 -2 14
tense doubt then must|-3 7 -2 -2
tense doubt then none|30 -3 2 -26
tense doubt then passive|-9 0 1 8
tense doubt then past|4 -1 7 -10
tense doubt then present|2 -7 8 -3
tense is|10 -11 -9 6
tense is then doubt|-6 4 -3 6
tense is then is|5 7 0 -12
tense is then none|2 -8 -9 13
tense is then passive|-2 -2 -6 10
tense is then past|-4 -2 1 6
tense is then present|-7 4 -10 13
tense is then we|4 0 4 -8
tense must|-19 8 2 8
tense must then is|-5 -1 -1 7
tense must then none|-4 10 -5 -2
tense must then passive|-5 2 5 -3
tense must then perfect|0 -1 8 -7
tense none|-6 1 -9 6
tense none then course|7 -8 3 -1
tense none then doubt|3 -9 -2 7
tense none then is|2 -15 -3 13
tense none then must|-12 4 13 -5
tense none then none|-17 14 -13 9
tense none then passive|7 -2 -1 -2
tense none then past|-9 -11 -2 17
tense none then perfect|-3 4 -8 6
tense none then present|-14 8 5 1
tense passive|4 -13 -1 8
tense passive then course|-5 3 -3 5
tense passive then doubt|11 3 -2 -12
tense passive then is|0 -4 -2 6
tense passive then must|-2 5 -1 -2
tense passive then none|-8 -8 16 0
tense passive then passive|5 -10 0 4
tense passive then past|0 -2 -8 10
tense passive then perfect|4 -2 7 -9
tense passive then present|11 -8 -2 -1
tense past|-9 -17 -9 17
tense past then course|6 0 -1 -5
tense past then doubt|-7 2 -2 8
tense past then is|8 4 0 -11
tense past then must|-3 -1 8 -5
tense past then none|16 -6 -5 -3
tense past then passive|2 11 -4 -10
tense past then past|11 3 -2 -9
tense past then present|6 18 -13 -11
tense perfect|-14 -10 7 11
tense perfect then is|11 -2 -2 -7
tense perfect then none|10 -10 1 0
tense perfect then past|-4 1 -3 5
tense perfect then perfect|-3 -2 6 -1
tense perfect then present|6 0 -2 -3
tense present|-6 13 -1 -1
tense present then course|14 -3 1 -12
tense present then doubt|-8 8 0 0
tense present then is|8 0 3 -10
tense present then must|0 -1 -11 11
tense present then none|-14 19 17 -13
tense present then passive|3 -14 -1 11
tense present then past|-6 0 -3 10
tense present then perfect|-7 -2 2 7
tense present then present|-6 -3 17 -6
tense we then is|-3 5 -1 -1
tense we then none|-7 1 -4 9
tense we then past|-2 0 5 -3
tense we then we|-5 -1 -1 7
that|2 -5 -8 8
time|7 -12 -7 12
undone|-8 11 11 -14
v becomes|17 0 -6 -9
v conditional|-4 1 -9 8
v has been|-13 -11 -3 16
v is|3 -12 -11 10
v must|-12 18 12 -14
v not passive|8 -6 -15 13
v participle|-9 1 -12 12
v passive|0 6 1 -1
v passive past|-4 -5 5 4
v was|2 -8 -2 5
v we past|-6 3 2 1
v will|7 5 -4 -8
we|13 -15 9 -4
we from end 0|-6 2 -2 6
we from end 1|0 3 4 -7
we from end 2|6 0 0 -6
we from end 3|1 -4 -3 6
we from start 3|5 -1 -5 1
weekday|33 25 -19 -24
words 1-2|-20 -19 -20 25
words 13-20|-1 10 6 -10
words 3-4|-16 -20 -9 18
words 8-12|-1 9 -6 -1
words more|24 10 -2 -31
yes|13 -25 -15 18
`);
