import { type Weights, weightsFrom } from './model.ts';

/**
 * Written by `npm run train:notes -- --write`; docs/adr/0010 tells why and how. Each line: a feature, and in hundredths how
 * much it speaks for a decision, an action, an open question and none of them.
 */
export const trained: Weights = weightsFrom(`
accepts|5 -9 -10 6
after other accepts|32 0 18 -20
after other agreed|-20 13 1 3
after other asks|0 7 -8 1
after other joined action|27 -11 4 -10
after other joined decision|-23 -14 -14 20
after other joined open|5 -5 0 0
after other joined statement|9 30 -10 -17
after other need|-1 18 -2 -10
after other open|-9 -12 8 8
after other opening|6 21 5 -12
after other passive|-5 -8 3 4
after other past|14 0 -6 -4
after other perfect|-19 21 10 -3
after other procedure|-18 13 -10 10
after other settled|-13 -30 -1 29
after other short|18 14 2 -12
after other subject|29 -24 8 -10
after other talk|-18 -2 5 6
after other undone|-10 -4 2 12
after other v conditional|-19 -3 -6 11
after other v passive|0 -15 -1 6
after other v passive past|8 4 -21 9
after same|-16 -15 -12 15
after same accepts|34 -4 -10 -10
after same agreed|-4 -9 -11 10
after same asks|-22 -14 -24 26
after same joined action|23 9 -4 -14
after same joined decision|-17 -14 -14 19
after same joined none|-21 -16 -13 17
after same joined open|15 -10 15 -11
after same joined statement|-27 -20 -10 22
after same need|-18 -2 -2 15
after same open|12 -9 32 -22
after same opening|17 -27 -16 14
after same passive|-9 -6 -16 12
after same past|-18 -25 -11 26
after same perfect|-31 -9 -7 19
after same procedure|-8 -5 5 7
after same settled|9 -8 -2 1
after same short|0 -9 -3 5
after same subject|26 9 -2 -18
after same talk|-26 -12 -18 20
after same undone|17 3 -1 -18
after same v conditional|-22 -17 -16 22
after same v passive|-15 -12 -14 15
after same v passive past|-2 -13 -5 11
again|36 -19 -18 -9
agreed|16 -1 -10 -4
agreed after talk|4 4 -6 0
agreed before talk|7 -1 3 -8
all|6 -14 3 2
arrow|35 5 4 -36
asks|-22 -13 26 4
asks within|-22 -13 26 4
before other|-8 -4 -7 6
before other accepts|25 22 -9 -14
before other agreed|-6 2 -9 5
before other asks|-13 -13 7 7
before other joined action|-22 -4 -8 14
before other joined decision|8 23 -10 -9
before other joined none|-6 -6 -8 7
before other joined open|-26 -13 36 1
before other joined statement|50 -24 -22 -7
before other need|-13 0 -6 10
before other open|-19 -2 18 5
before other opening|-8 2 -1 3
before other passive|-1 12 -1 -4
before other past|-4 6 -12 6
before other perfect|17 -8 -15 4
before other procedure|-5 -10 -8 13
before other settled|-11 -6 8 9
before other short|-1 -3 -7 4
before other subject|-22 -4 -7 13
before other talk|19 -6 -3 -3
before other undone|-4 7 -2 -1
before other v conditional|15 -3 -1 -4
before other v passive|-2 5 12 -6
before other v passive past|18 -1 5 -12
before same|1 -7 -5 4
before same accepts|-17 -12 -15 19
before same agreed|20 10 -21 -2
before same asks|-37 -25 37 10
before same joined action|-30 31 -1 1
before same joined decision|17 20 -3 -16
before same joined none|2 -16 -6 8
before same joined open|-7 18 -11 0
before same joined statement|10 0 8 -8
before same need|0 21 -5 -14
before same open|-10 14 9 -9
before same opening|24 -10 -17 -1
before same passive|14 17 -25 1
before same past|20 -1 12 -16
before same perfect|18 -15 -20 8
before same procedure|-7 -9 -8 14
before same settled|6 11 -7 -12
before same short|4 4 8 -6
before same subject|-26 18 1 5
before same talk|-1 -19 -5 10
before same undone|-4 -7 -5 16
before same v passive|6 -1 -26 10
before same v passive past|27 13 11 -26
before2 other|-6 -6 -10 8
before2 other accepts|2 14 -13 0
before2 other agreed|-5 6 -11 6
before2 other asks|-15 4 -15 10
before2 other joined action|-17 17 24 -10
before2 other joined decision|-5 6 -5 3
before2 other joined none|-5 -8 -12 9
before2 other joined open|-4 -1 -2 7
before2 other need|-5 -23 -3 23
before2 other opening|-17 9 -4 6
before2 other passive|-17 14 -13 8
before2 other past|-11 4 -6 8
before2 other perfect|-6 -9 -11 13
before2 other procedure|-22 -18 28 8
before2 other short|-4 3 -10 4
before2 other subject|-17 19 26 -14
before2 other talk|21 -7 -18 2
before2 other v conditional|8 -10 -16 8
before2 other v passive|-19 9 -1 6
before2 other v passive past|0 12 -1 -11
before2 same|-9 -8 -2 6
before2 same accepts|-29 4 -15 21
before2 same agreed|10 2 1 -6
before2 same asks|23 -5 9 -12
before2 same joined action|-8 4 -5 7
before2 same joined decision|32 2 1 -23
before2 same joined none|-14 -10 -1 8
before2 same joined open|-1 0 -2 5
before2 same need|-2 -2 -1 7
before2 same open|-2 -1 -2 6
before2 same opening|-6 -3 -16 13
before2 same passive|-14 0 5 6
before2 same perfect|-5 -1 -4 10
before2 same short|-8 0 -14 9
before2 same subject|-8 5 -4 6
before2 same talk|-22 -8 27 2
before2 same v conditional|-9 -11 22 -1
before2 same v passive|-18 -4 -1 11
begins with a name|-19 23 -17 6
bias|-6 -6 -7 7
block asked|-6 -5 -4 5
block asked course|1 -12 -7 13
block asked doubt|1 -1 -8 3
block asked is|3 -16 -8 9
block asked must|-15 8 -10 9
block asked none|-6 1 -4 3
block asked passive|7 -11 9 -2
block asked past|-13 -10 -19 16
block asked perfect|-9 3 15 -3
block asked present|-12 0 4 3
block asked we|8 -9 -2 3
block named course|-13 -3 18 5
block named doubt|0 -4 -7 5
block named is|7 -7 -14 6
block named must|-11 1 -3 10
block named none|-5 -4 -1 3
block named passive|-3 0 2 5
block named past|-3 -8 -6 6
block named perfect|-6 -1 -9 7
block named we|13 -3 -5 -4
block past course|-2 -17 18 4
block past doubt|9 -1 -12 2
block past is|12 -3 -10 1
block past must|-10 9 11 -3
block past none|-6 3 -2 2
block past passive|12 0 6 -6
block past past|-1 -8 -4 5
block past perfect|1 -3 -17 8
block past present|-10 18 -5 -1
block past we|10 -7 -6 1
block settled|-11 7 -1 2
block settled course|8 -2 -14 8
block settled doubt|-7 -3 17 -5
block settled is|-13 -3 -4 12
block settled must|3 -10 -4 11
block settled none|-7 10 -6 2
block settled passive|-2 6 -8 3
block settled past|-3 0 14 -8
block settled perfect|-2 -5 -4 11
block settled present|-8 13 11 -10
block settled we|-3 8 0 -4
block talked course|8 -14 3 3
block talked doubt|4 1 -6 1
block talked is|16 -16 -10 5
block talked must|-10 10 3 0
block talked none|-5 4 -3 2
block talked past|0 -9 -4 5
block talked perfect|-8 -3 5 3
block talked present|-10 15 -5 2
block talked we|12 -5 -6 -1
block talked: agreed|15 16 -15 -7
block talked: asks|-19 -7 2 9
block talked: need|-22 31 -12 -13
block talked: open|-31 -16 35 -16
block talked: opening|13 5 -5 -6
block talked: passive|21 8 0 -13
block talked: past|-7 -6 -8 11
block talked: procedure|-20 -13 -8 23
block talked: settled|22 -6 -12 -16
block talked: subject|-14 20 -14 -18
block talked: talk|-19 -10 2 10
block talked: undone|-2 25 -7 -16
block talked: v passive|6 12 -1 -4
block talked: v passive past|19 -3 -8 -5
box open|-11 28 -6 -25
brackets|19 20 -20 -6
but|-13 -10 -5 11
by a day|-9 25 2 -28
capital|-8 -7 -8 8
chair|35 -9 -7 -7
colon|6 4 -2 -3
course|10 0 4 -3
course after talk|4 -3 -9 8
course from end 0|14 6 -2 -12
course from end 1|15 3 2 -15
course from end 2|13 -7 -5 -1
course from end 3|-8 -13 7 12
course from start 0|-10 -4 7 7
course from start 1|29 7 -8 -28
course from start 2|18 0 -1 -17
course from start 3|-2 -13 4 10
dash|-5 3 14 -5
day|-4 7 -6 0
denial|8 -13 12 -3
denies|32 -5 -12 -19
digits|10 -5 -16 6
done|-1 -9 -1 4
doubt from end 0|4 6 -14 3
doubt from end 1|-5 6 11 -8
doubt from end 2|-6 -2 -12 19
doubt from end 3|-3 -8 -10 8
doubt from start 0|-10 -2 -9 13
doubt from start 1|-13 0 1 10
doubt from start 2|-11 -5 -8 17
doubt from start 3|7 -2 -10 3
e aaja|-17 -1 32 -14
e aako|-11 -2 23 -10
e aan|1 -2 13 -6
e aana|-4 -10 -2 15
e aat|-18 2 -3 19
e aava|-26 3 -6 16
e ach|-9 -4 -1 13
e ack|-1 -15 0 16
e act|18 -3 -1 -13
e ade|-3 -5 -2 5
e aden|-4 -2 -3 9
e ader|-5 -5 -3 12
e ades|-12 -5 -7 18
e ady|-1 -2 -1 5
e aen|14 -2 -2 -9
e agar|27 -7 -5 -17
e age|-4 35 -3 -24
e agen|2 -8 6 0
e aget|6 -4 14 -16
e aika|13 -3 9 -15
e ain|12 0 -13 1
e aina|6 16 -10 -6
e airs|23 -1 -1 -20
e ais|-4 -2 -1 8
e aisi|-11 -3 -2 17
e ait|13 -5 -1 -8
e aja|-13 -6 26 -5
e ajaa|5 -2 -4 1
e ajan|4 28 12 -30
e ajat|-7 -2 -6 11
e ake|8 -3 -4 0
e akin|-1 5 -5 1
e ako|-12 2 22 -11
e aks|-5 -2 26 -17
e aksi|15 -7 -1 -6
e akt|13 13 -1 -24
e ala|12 -13 3 -1
e alar|25 -1 5 -25
e alen|26 1 -5 -16
e alet|10 1 0 -11
e alla|25 -17 7 -8
e alle|14 -7 -11 2
e alo|24 -3 -2 -18
e alon|-8 -1 -1 11
e alta|-2 20 16 -24
e alue|5 -1 8 -12
e ana|-5 -20 -4 15
e ance|1 -5 32 -28
e anen|23 -9 -4 -9
e anko|-15 4 42 -29
e anks|-6 -2 -3 10
e anne|-6 -18 16 7
e anot|-2 -4 -3 9
e ans|0 -5 -1 6
e ansa|-6 -1 -1 9
e ant|5 -3 -1 0
e anut|-10 -5 -4 12
e arar|-10 -1 27 -14
e arat|-1 -2 12 -9
e are|-23 -19 25 10
e ared|9 1 -4 -6
e aren|-3 11 17 -15
e aret|-2 -8 -5 16
e ari|1 8 3 -8
e arn|13 14 -3 -23
e arna|17 10 -13 -6
e art|8 -14 12 -6
e ary|-18 20 -3 -3
e asi|0 6 -2 -4
e assa|-13 -13 -11 18
e ast|-2 13 -21 5
e asta|0 16 -7 -5
e aste|-4 0 -1 5
e asti|-5 -7 -4 15
e asto|7 -4 -4 2
e ata|-35 13 -15 28
e ataa|-3 -1 -1 5
e atat|7 -1 0 -5
e ate|-11 26 -3 -13
e atia|-1 -3 -2 7
e atii|-3 7 0 -4
e atko|-1 7 0 -4
e ator|-4 -1 0 6
e att|-22 -2 -4 27
e atta|-5 -4 -6 14
e attu|-7 -8 -10 18
e atus|7 -2 -11 7
e aus|-7 -6 -19 21
e ava|-7 -18 -8 17
e avaa|-7 18 -5 -5
e avan|-10 5 -2 8
e avel|4 -2 3 -5
e ays|22 -4 4 -21
e back|-1 -15 0 16
e barn|20 -4 -1 -14
e bart|10 -10 -1 1
e bben|5 -1 -1 -2
e ben|5 -1 -1 -2
e ber|-8 0 8 -1
e berg|-1 -3 -1 5
e bers|-7 11 -3 0
e body|-14 6 -14 15
e box|9 1 4 -14
e cast|-1 -1 -21 23
e chen|2 5 -3 -4
e ckan|15 1 -6 -7
e ckar|-7 11 -3 0
e ckas|-6 4 10 -9
e cker|-4 -6 -4 9
e cket|-5 36 -3 -25
e ckor|3 9 -3 -9
e cks|-4 -1 15 -10
e ckte|-6 -5 -1 12
e come|-2 5 -1 -2
e cond|-7 21 2 -16
e cts|25 2 7 -34
e daan|-1 -5 18 -12
e dag|8 23 -1 -16
e dan|-1 16 -1 -13
e dare|-19 5 27 -12
e day|-13 0 -2 10
e days|22 -4 4 -21
e ded|-11 -5 -10 22
e den|0 -15 1 5
e dens|-8 26 -9 -10
e der|10 3 -6 -4
e dera|-9 -8 33 -18
e dern|2 7 -1 -7
e des|-14 -7 -10 20
e det|-6 -8 22 -5
e detä|-1 -1 -6 8
e dget|-8 -2 -2 13
e digt|-4 0 -1 5
e din|-2 5 -1 -2
e ding|16 -4 -5 -6
e dje|-4 -2 -1 8
e dnar|-1 -4 0 6
e dnas|10 -7 -1 -3
e don|-3 15 -17 4
e dot|5 1 -5 0
e dra|-1 -12 -1 15
e drar|-4 -14 -2 19
e drig|26 -5 -3 -19
e dän|-17 11 -7 9
e dät|-4 5 -1 0
e dään|5 -22 -3 16
e eady|-1 -2 -1 5
e edag|-9 9 -2 -1
e edje|-4 -2 -1 8
e edot|7 1 -2 -5
e eeks|-1 -2 -1 5
e een|-9 8 4 0
e eena|40 0 -1 -38
e eeri|-3 9 -1 -4
e eers|9 -7 0 -2
e eet|3 -10 -10 10
e efan|-6 6 -1 1
e efon|13 -1 -2 -10
e eita|-9 -3 -3 15
e eitä|20 8 -7 -20
e eja|20 -3 -5 -11
e ejä|-14 -4 -3 21
e eks|12 -9 -4 1
e eksi|26 6 -8 -16
e elar|-3 8 -1 -3
e elee|-16 13 -7 7
e eli|-5 -9 -4 15
e elin|14 -8 -5 0
e ell|-2 10 0 -8
e ella|19 -8 -3 -5
e elle|12 1 9 -11
e ellä|1 -3 -13 8
e elma|-9 -3 10 2
e eln|-2 -7 6 3
e elta|1 7 -5 -3
e elto|-2 -1 -2 5
e eltä|13 -27 -4 13
e elu|-27 -10 -10 32
e elua|3 -6 2 1
e elun|5 -2 -2 0
e elut|19 -5 -4 -7
e ely|10 -6 -14 8
e elyn|-5 12 -5 -2
e elyä|13 0 -1 -11
e emma|-5 9 -3 -2
e empi|11 1 -8 -2
e emus|-3 0 15 -12
e ena|28 18 -4 -32
e ends|-1 -5 -1 7
e enen|24 -9 -2 -11
e enna|-2 36 -2 -36
e enom|-6 0 -3 9
e ens|-10 8 -10 9
e ent|7 -3 -7 3
e enta|-5 -2 -2 9
e enth|-13 22 -6 -5
e ents|6 1 13 -21
e entä|0 -3 -4 6
e era|-19 -7 34 -9
e erar|-11 2 -4 14
e eras|5 4 0 -11
e erat|-4 -2 -5 12
e ered|1 -1 10 -10
e erg|-1 -3 -1 5
e eri|-18 2 -10 18
e eria|-4 -2 10 -4
e erit|6 6 -5 -7
e ern|-4 5 -2 1
e erna|-22 19 37 -22
e ero|-6 3 -2 6
e eroa|8 0 -2 -7
e ers|-14 44 1 -23
e ert|1 -4 -4 6
e essa|22 0 -10 -6
e essä|-10 8 2 -6
e esta|-12 5 3 2
e esti|-6 -15 14 5
e estä|4 -6 -5 5
e eta|34 -3 -8 -25
e eter|-1 -5 10 -4
e etoa|-5 -2 7 0
e ets|-1 4 5 -9
e ett|-11 -5 -2 19
e etta|14 22 -8 -19
e etti|-6 -2 35 -26
e ettu|-16 -5 -8 19
e etty|-3 -5 0 5
e että|-6 0 -4 11
e etä|0 -3 -7 11
e evat|-3 -1 -1 6
e even|0 -1 7 -6
e ever|-4 -18 -2 23
e evet|-3 23 -5 -15
e evät|-1 23 -2 -20
e fan|-6 6 -1 1
e fas|19 3 -2 -20
e ffas|19 3 -2 -20
e flet|-3 -4 -1 8
e fon|13 -1 -2 -10
e fore|14 6 0 -16
e ftet|15 1 -4 -13
e ful|-5 -2 -1 8
e féet|9 -4 -4 1
e gan|-9 -7 10 6
e gar|17 -1 -2 -8
e gare|-3 -4 -3 10
e gde|-3 -3 -1 7
e gen|-8 19 25 -18
e ger|1 24 -8 -13
e get|11 -9 11 -9
e gger|0 7 0 -6
e ght|12 2 2 -16
e gin|-9 16 -11 4
e gon|-2 14 -2 -9
e gor|-5 -4 -3 12
e gre|20 -12 -3 -5
e han|-5 -3 -3 11
e hat|27 -3 -5 -16
e hden|-8 -7 2 13
e hed|-1 -3 -1 5
e heen|-1 -3 -7 11
e heet|-2 -2 -1 6
e hen|11 9 7 -14
e her|-13 -1 0 11
e hers|1 -4 -2 5
e het|-2 -2 11 -8
e hin|4 10 -7 -4
e hing|-4 -3 11 -3
e hjan|11 -6 -1 -3
e hmä|35 -14 -11 -9
e hmää|12 -4 -1 -6
e hoja|-14 -2 -2 19
e holm|-3 17 -2 -9
e hool|-7 -2 -8 16
e htaa|-2 -6 -1 9
e htuu|-12 -6 12 7
e hyen|-1 15 -1 -12
e hään|-14 -3 29 -12
e hövs|11 -2 -2 -8
e ial|-6 -1 -2 10
e ian|12 -1 5 -16
e ias|-8 12 5 -10
e ided|-8 -3 -8 19
e iden|-5 0 17 -8
e ides|-2 -1 -2 5
e idon|-3 17 -16 3
e idän|-17 10 -7 10
e ien|8 5 -3 -6
e ies|-13 -3 9 7
e iga|15 7 -3 -15
e igen|-3 -3 10 -4
e igt|-6 5 -11 9
e ihan|-4 -2 -2 9
e ihen|10 5 10 -14
e ihin|3 7 -7 -2
e iimi|-3 -2 -1 6
e iin|8 -12 -1 1
e ija|-2 -1 28 -25
e ijä|9 8 -8 -7
e ijää|8 -3 -6 1
e ika|0 -3 8 -3
e ikaa|-12 -3 3 11
e ikin|8 -1 -1 -7
e ikka|7 -4 -6 3
e ikki|5 -8 -5 6
e ikko|-14 -3 -2 18
e iko|6 -1 4 -9
e ikon|-12 23 -10 -16
e iks|0 1 17 -18
e iksi|-10 21 -1 -9
e ikö|-1 -1 33 -28
e ila|19 -5 -3 -9
e ilan|-5 -10 -1 16
e ilar|-2 9 -1 -4
e ili|-4 -4 -2 11
e ilj|19 -3 -2 -13
e illa|-2 2 -10 7
e ille|-6 30 15 -20
e illä|10 -11 4 -1
e ils|-1 6 -1 -4
e ilta|-11 23 -7 -4
e iltä|-5 10 -2 -2
e ilu|6 3 -4 -4
e ily|-22 -7 8 20
e ilö|13 -7 -6 0
e imen|-5 -2 8 0
e imet|12 3 -1 -15
e imi|-3 -2 -1 7
e imme|-3 11 -1 -7
e ina|6 19 -11 -6
e inan|-2 -3 -10 16
e ine|3 12 -3 -12
e inen|9 20 -3 -9
e ing|-6 -12 0 7
e ings|4 -13 -4 13
e inni|26 -1 -2 -23
e int|-4 -6 -1 11
e inta|31 20 -6 -34
e inti|-8 -2 6 4
e inä|-2 -2 -2 6
e ioi|0 -1 -15 17
e ion|-16 -2 19 1
e ions|18 -6 -5 -6
e iota|-2 -2 -1 6
e irja|21 -2 -1 -17
e irje|5 -1 -1 -3
e irs|23 -1 -1 -20
e isan|-20 19 -3 4
e isen|-11 34 -10 -9
e iset|9 -2 -7 0
e ish|-19 -1 -1 16
e isi|-9 13 5 -6
e isia|-10 -5 18 -4
e isin|6 -11 -8 9
e iska|8 -4 -5 1
e iskt|-6 -3 7 2
e iskö|0 -1 -4 6
e issa|-12 13 -10 5
e issä|0 -1 -7 10
e ist|-13 8 4 1
e ista|-11 20 -2 -4
e isto|17 -2 0 -15
e istä|2 9 -3 -4
e ita|-8 -20 -13 22
e itaa|-4 19 16 -29
e itan|8 14 -6 -11
e ite|-5 5 -4 6
e iten|-17 2 -5 19
e ites|-1 8 -1 -6
e itin|-1 -11 -1 12
e ito|-2 -2 -3 8
e itos|-8 -11 -6 14
e its|10 -3 -3 -3
e itta|30 -5 -2 -22
e itti|-8 -15 0 17
e itto|17 5 -3 -19
e ittu|4 -1 -12 9
e itty|-2 -1 -9 12
e itus|-4 -13 4 12
e ity|-1 -3 -1 5
e itys|-2 32 -5 -23
e itä|-4 5 -9 7
e iva|-2 -3 -17 22
e ivat|-3 -2 -3 8
e iver|-11 19 -6 -4
e ivä|45 -5 -10 -32
e ivät|-2 1 16 -12
e ivää|1 -12 -3 13
e jaa|1 -2 -6 8
e jaan|17 -1 1 -17
e jade|-7 -1 -1 9
e jan|3 17 12 -19
e jar|30 -1 -2 -26
e jat|-10 -2 17 -3
e jaus|25 -6 4 -21
e jeen|-5 14 -1 -8
e jen|-10 12 2 -3
e jer|-25 -22 3 27
e jia|-3 -1 -1 5
e jien|-6 5 6 -6
e jon|-13 -3 -8 19
e jän|17 -1 -2 -14
e jää|14 -3 -7 -4
e kaa|-5 -5 -1 9
e kaan|-19 -16 15 9
e kade|-5 -2 -5 12
e kaen|14 -2 -2 -9
e kan|12 11 -9 -8
e kana|10 7 -3 -9
e kar|-6 7 -9 8
e kari|-2 -2 -3 8
e kas|-6 4 10 -8
e kat|-2 -7 -2 11
e ked|-6 -7 -3 15
e kee|-4 -6 9 -1
e keen|1 12 9 -15
e ken|-3 17 5 -10
e ker|-3 -4 -8 9
e ket|1 26 -5 -13
e kett|-11 -5 -2 19
e kii|-1 10 -1 -8
e kiin|-6 7 6 -8
e kijä|10 8 -8 -10
e kilö|16 -6 -5 -5
e kin|-12 5 -11 11
e king|-11 12 -9 8
e kion|-1 0 7 -6
e kiä|-11 -7 -3 20
e kka|4 -11 -8 10
e kkaa|-5 0 -2 7
e kki|4 -10 17 -6
e kkii|-1 10 0 -9
e kko|-16 -11 -5 23
e kkoa|17 -5 2 -13
e kkuu|-2 -1 -2 6
e klas|-1 -8 -1 10
e knas|-6 -1 -2 9
e koa|23 -6 -1 -14
e kola|-3 -1 11 -6
e kon|-4 21 -10 -16
e kona|-1 19 -1 -16
e koon|14 -3 29 -28
e kor|33 8 -6 -30
e kous|-12 -7 -4 15
e ksaa|-11 -3 27 -14
e ksan|-3 16 -2 -11
e ksen|-4 11 -13 6
e kset|-20 18 19 -13
e ksi|25 12 -3 -15
e ksia|2 -7 -6 9
e ksän|-7 -7 -1 14
e kte|-6 -5 -1 12
e kten|-2 -1 10 -7
e ktet|-1 6 -1 -4
e kun|-7 26 -7 -18
e kus|11 -9 -3 2
e kut|-4 5 -1 0
e kuu|28 -9 -5 -14
e kuun|19 14 -3 -14
e kään|14 1 1 -12
e laa|-1 0 -7 9
e laan|7 1 -8 1
e lade|-6 8 -2 1
e lag|-5 -4 -2 13
e lan|8 19 -8 -8
e lans|2 -4 5 -3
e lar|14 -23 -4 9
e lart|-2 -3 13 -8
e las|-8 -9 -3 20
e lat|13 -11 -2 0
e led|3 -1 5 -8
e lee|-16 13 -7 8
e leen|-7 1 -5 10
e lem|-3 14 -1 -10
e len|21 -2 0 -12
e lena|-18 24 -1 -5
e ler|-9 11 -6 6
e let|28 -10 1 -15
e lies|-13 -3 9 7
e liga|-7 0 1 7
e ligt|5 2 -6 0
e liin|-2 14 -3 -9
e lija|-2 -1 28 -25
e lin|4 19 -9 -9
e lish|-8 16 -1 -6
e lit|-2 6 -2 -1
e ljer|-17 1 5 9
e ljon|-13 -3 -8 20
e lkee|-1 -6 -3 9
e lken|-4 12 15 -23
e lkki|10 -1 11 -20
e lla|6 7 -7 -2
e llan|-8 -3 -1 12
e llar|-4 -23 -3 27
e lle|13 24 7 -16
e llen|-6 -4 9 1
e ller|-4 5 -4 4
e llet|24 -3 -2 -17
e llin|-12 30 -4 -15
e llt|-3 -1 -1 5
e llut|-8 8 1 0
e llä|23 -11 -5 -4
e lma|-9 -3 10 2
e lmea|-8 -1 -2 11
e log|-2 -22 -6 28
e loin|-6 -3 -3 11
e lon|-9 -3 -2 13
e lord|-2 4 4 -6
e lsan|-4 -3 -1 10
e lsen|-2 -2 -6 9
e lta|-19 40 -2 -18
e ltid|9 -1 -1 -5
e lto|-4 -2 -3 8
e ltså|16 -4 -5 -4
e ltu|-7 -1 -1 10
e ltä|3 1 -8 3
e lua|5 10 0 -11
e luaa|-6 -1 -1 9
e lue|5 -1 8 -12
e lun|8 -5 -8 5
e lund|-3 -19 -1 22
e lut|-6 -18 16 5
e luun|13 -2 19 -29
e lyn|-5 12 -5 -2
e lyä|13 0 -1 -11
e län|13 -3 7 -16
e lään|-20 6 -5 17
e maa|-10 -9 -3 21
e maan|-7 25 20 -25
e make|8 -3 -4 0
e man|32 -4 -5 -21
e mar|-1 -5 -2 7
e mas|0 14 0 -10
e mat|-8 19 15 -22
e mber|-2 3 -6 2
e mea|-8 -1 -2 11
e meen|-2 7 27 -31
e meks|7 -3 -2 -3
e men|14 -8 1 -5
e ment|8 -1 -1 -5
e mer|12 -1 13 -17
e met|9 5 -1 -8
e mia|-7 -1 -1 10
e milj|19 -3 -2 -13
e mily|-22 -7 8 20
e min|-17 3 4 10
e mma|-5 9 -5 1
e mmat|-5 -2 17 -9
e mme|-10 12 -5 3
e mmen|16 -2 -3 -8
e mmer|12 -1 13 -17
e mmet|2 3 -5 1
e mmin|-2 -1 6 -3
e mmän|-1 -1 -2 5
e mnen|-2 -16 -1 19
e mpi|12 -4 -9 1
e mtal|5 -3 -2 1
e mus|-5 -19 12 11
e mys|-3 -2 16 -11
e män|-7 9 2 -3
e mää|9 -5 -2 -2
e mään|18 31 1 -38
e mål|-11 -2 -2 15
e n't|15 5 8 -26
e nade|22 -11 -3 -6
e nal|-2 -2 -1 6
e nan|3 12 -11 -3
e nar|-1 -8 15 -6
e nas|-15 -14 -8 22
e nast|-6 15 -6 -10
e nava|21 -23 -1 4
e nce|1 -5 32 -28
e ndag|19 33 -4 -36
e nday|-2 5 -1 -2
e nde|-22 -3 -6 18
e nden|-3 8 0 -3
e nder|-9 -8 2 14
e ndet|-5 -5 36 -25
e ndra|-1 -12 -1 15
e nds|-16 -7 -3 24
e ned|-4 -7 2 9
e neen|17 -4 -2 -10
e neet|-3 -1 -3 7
e nen|11 -1 -2 -5
e nens|-4 -23 0 26
e ner|-7 -4 -4 13
e nes|-5 1 -1 5
e net|1 -2 9 -8
e ngar|-18 -9 4 16
e ngde|-3 -3 -1 7
e ngen|-11 28 22 -21
e nger|3 18 -7 -10
e ngin|-3 17 -7 -6
e ngre|20 -12 -3 -5
e ngs|10 -14 -4 8
e nhat|28 -2 -4 -21
e nika|-2 6 1 -6
e ning|-9 -11 1 9
e nit|4 -4 -7 8
e nkar|-5 -2 -3 12
e nkin|-7 6 -3 3
e nko|-16 9 39 -26
e nks|-7 -6 -4 16
e nkun|-7 26 -7 -18
e nkö|-2 -3 8 -3
e nna|22 33 -8 -29
e nnan|6 9 -2 -9
e nne|-6 -18 16 7
e nner|-4 -11 -1 17
e nni|26 -1 -2 -23
e nnit|4 -4 -7 8
e nnos|-10 11 -3 4
e nnu|7 -3 -4 0
e nnut|-8 0 -13 15
e nnyt|-1 -1 -2 5
e nnä|-3 -1 -1 6
e noa|-4 0 -1 6
e nom|-6 0 -3 9
e nos|-14 23 -4 -5
e not|-2 -4 -3 10
e nsa|-2 -6 -4 11
e nsam|-1 26 -3 -21
e nsen|26 -5 -2 -19
e nska|-11 8 -4 7
e nske|-6 -4 -9 15
e nssa|18 7 4 -18
e nst|11 -3 -1 -8
e nsä|24 -1 -2 -20
e nta|15 3 -12 -3
e ntaa|-7 1 -7 13
e nted|-2 -4 -2 9
e nten|10 -2 7 -15
e nth|14 21 -6 -24
e nths|10 -2 -3 -5
e nti|20 -18 3 -5
e ntia|26 -2 -3 -19
e nto|-6 0 21 -15
e nts|6 14 12 -30
e ntti|-3 -1 -1 6
e ntä|-1 -3 -4 8
e ntää|0 0 8 -7
e nut|-19 1 -12 14
e nyt|-13 -10 -11 16
e nään|-14 -6 13 7
e ober|-10 -3 27 -12
e oden|22 -1 0 -18
e ody|-14 6 -14 15
e oin|-1 -4 -4 8
e oita|-7 -4 -8 15
e oito|-2 -2 -3 8
e oja|-10 -21 -16 29
e ojan|-6 -2 7 2
e ojen|-10 1 12 -1
e oked|-4 -5 -2 11
e oken|-21 22 -3 3
e okko|-2 -9 -2 13
e ola|-7 1 6 0
e olan|22 -4 -4 -9
e olen|15 3 -2 -17
e olet|-4 -2 -2 8
e olit|-2 6 -1 -3
e olla|-17 34 -10 -8
e olle|24 15 2 -35
e olm|-3 17 -2 -9
e olta|-8 25 -3 -13
e oman|5 -4 -3 2
e omas|3 -5 -1 2
e ome|-2 5 -1 -2
e ona|-6 16 15 -23
e onas|-3 -12 2 13
e ond|-7 21 2 -16
e onde|-14 2 -3 12
e one|9 -7 -7 4
e onen|-24 -5 5 16
e onna|27 -4 -4 -16
e ons|13 17 -9 -17
e onsa|-3 -1 -1 6
e onta|0 -10 -2 12
e onu|0 -6 -2 8
e ool|-9 -3 -9 20
e oon|36 -3 9 -26
e ople|-5 30 -4 -17
e ore|14 6 0 -16
e ori|12 0 -6 -4
e oria|0 -6 -1 8
e ork|3 -3 17 -16
e orn|-1 13 -9 -3
e orna|18 15 -8 -20
e oro|-2 20 -1 -16
e orot|9 15 -3 -21
e ors|-2 -6 -2 11
e ort|-3 -2 10 -4
e orta|8 -4 -3 -1
e osed|5 0 -1 -4
e ossa|6 -2 -16 10
e osta|-1 0 -6 6
e osti|-3 -3 -1 8
e osto|-5 -5 -4 11
e otin|5 1 -1 -6
e otre|-6 -1 5 1
e otta|-2 -3 -1 7
e otti|2 -9 1 5
e otto|-2 -12 9 5
e otus|-3 -6 17 -7
e ough|-8 7 11 -9
e ould|-6 3 9 -6
e ous|11 -5 -6 1
e owed|-2 -3 -2 7
e p-in|5 -1 -1 -2
e paa|26 -3 -3 -20
e pasi|-1 7 -1 -5
e ped|-5 -1 -3 9
e pen|3 -10 -8 10
e per|-3 -2 -2 6
e pet|-2 9 -1 -6
e ple|-7 29 -4 -14
e por|-2 -1 -1 5
e ppa|-2 -2 -1 6
e ppen|6 -9 -7 7
e pper|-2 -3 -1 7
e ppor|-2 -1 -1 5
e puun|12 -1 -7 -3
e pää|-3 7 -6 3
e raa|9 -2 8 -16
e rad|-4 -1 8 -2
e rade|5 -1 -1 -1
e rals|1 -4 -2 6
e ran|13 0 -6 -4
e rar|-22 -7 17 12
e rary|-21 9 -8 19
e ras|5 4 0 -11
e rat|-8 -5 4 7
e raus|-2 9 -1 -6
e rdag|7 -6 11 -12
e rde|-3 -1 -1 7
e rden|18 -25 -7 10
e red|9 -1 23 -24
e ren|-1 15 3 -9
e rens|10 -1 1 -8
e ret|-7 -8 -9 18
e rgon|-1 10 -2 -6
e ria|-5 -10 8 7
e rig|26 -5 -3 -19
e rik|-6 4 -3 5
e rika|-9 -6 -2 17
e rin|-8 -9 -2 14
e ring|23 -13 17 -19
e rish|-7 -3 2 7
e rit|3 5 -7 0
e rita|2 -14 -1 13
e rja|21 -2 -1 -17
e rjar|30 -1 -2 -26
e rje|5 -1 -1 -3
e rket|-3 -3 -1 8
e rkki|-5 -1 21 -14
e rna|9 23 12 -19
e rnas|-1 5 -5 0
e roa|21 -1 -3 -15
e ron|-4 43 -1 -37
e ros|-6 32 -3 -24
e rot|7 15 -3 -18
e rran|5 -2 -5 2
e rros|-6 32 -3 -24
e rson|-5 -4 -2 11
e rsta|29 -8 -4 -17
e rta|8 -4 -3 -1
e rtaa|5 -3 -5 3
e rtan|-6 7 6 -7
e rten|-3 1 12 -10
e rter|-19 24 -2 -3
e rtin|-5 -1 15 -9
e rtit|24 1 -5 -20
e rtoi|-6 -4 -2 9
e rtoo|-5 -10 -7 22
e rtta|-4 7 -1 -2
e rtti|12 37 -2 -38
e rty|-14 -1 -1 15
e saa|-11 -3 27 -13
e saan|-4 -3 -1 9
e sam|21 17 -4 -30
e san|-15 32 -8 -8
e sar|7 0 -1 -6
e sdag|-2 1 -5 3
e sday|-13 -8 -4 18
e seen|-15 9 16 -5
e seja|11 -1 -3 -6
e sely|15 -4 -12 1
e sen|-3 22 -9 -7
e senä|-1 5 -1 -2
e ser|5 6 -4 -6
e set|-13 7 5 0
e sia|-3 -11 12 2
e siin|34 -19 -6 -10
e siko|6 -1 4 -9
e sikö|-1 -1 33 -28
e sin|0 -15 6 8
e sing|-3 -1 -1 5
e sio|-4 9 -1 -4
e siä|-13 -4 -1 16
e ska|-6 3 -9 9
e ske|-6 -4 -9 15
e skin|-4 -2 -1 8
e skt|-6 -4 7 3
e skus|12 -16 -3 7
e skö|-1 -2 -5 8
e slag|-1 -3 -2 6
e son|-5 0 -3 8
e soo|-1 -4 0 5
e ssa|1 -1 -15 6
e ssan|12 3 -2 -14
e ssar|7 -3 -1 -2
e ssed|-3 0 -1 5
e ssä|-7 4 -6 7
e sta|-7 11 3 -3
e staa|13 -12 -3 2
e stai|23 -7 -5 -9
e stan|2 11 12 -18
e star|-5 0 -3 8
e ste|4 2 -6 0
e stem|2 15 -1 -15
e sten|14 5 -12 -3
e ster|-2 -1 7 -3
e sti|-12 -17 2 14
e stid|6 -1 -1 -3
e stin|-3 23 -2 -17
e stio|-5 -2 -3 9
e stly|-2 -2 -2 6
e sto|15 -12 0 0
e ston|-15 1 23 -7
e stui|-4 -1 -2 8
e stun|0 -5 0 6
e stuu|-3 -4 -6 13
e styy|9 -1 -1 -7
e stä|15 0 -9 -2
e stää|-7 -2 -10 19
e sua|-33 -2 2 33
e sun|-1 18 0 -17
e sut|-7 22 -1 -13
e syin|-5 -3 -1 10
e synä|-3 -1 -1 5
e sän|-7 -7 -1 14
e sään|14 -3 16 -23
e taa|3 5 3 -3
e taan|19 -7 11 -9
e tade|-6 -3 15 -2
e tai|22 -4 -6 -9
e tain|12 0 -13 1
e tais|-4 -2 -1 8
e tait|13 -5 -1 -8
e taja|-17 -5 8 9
e takt|13 13 -1 -24
e tala|-2 -6 6 2
e talo|24 -2 -2 -20
e tan|-2 22 14 -17
e tar|6 25 -12 -13
e tare|-1 -15 -1 18
e tary|-1 8 -1 -5
e tas|-3 12 6 -13
e tat|1 -3 -3 6
e tava|5 -2 -1 -1
e ted|-5 -7 1 9
e teen|8 -26 -19 24
e teet|22 -9 -5 -7
e teja|-6 -2 -1 10
e tejä|-13 -4 -3 20
e teli|-5 -9 -4 15
e telu|-20 -1 -7 26
e tem|2 15 -1 -15
e ten|8 -8 11 -5
e ter|-21 5 3 7
e teri|-9 0 -4 13
e ters|3 35 -3 -33
e tes|-7 5 -5 7
e tet|25 20 -8 -21
e teta|34 0 -5 -30
e ther|-13 -4 1 13
e thin|1 4 0 -5
e ths|10 -2 -3 -5
e tia|23 -9 -10 -1
e tice|-1 5 -1 -3
e tid|24 -3 -3 -17
e tien|16 1 -8 -8
e tii|-3 6 0 -2
e tiin|-1 -16 -1 8
e tin|-7 7 15 -9
e ting|-2 -2 -4 5
e tio|15 -5 -5 -2
e tion|-15 -1 12 5
e tis|-8 -1 -1 10
e tit|18 -1 -9 -9
e tiä|-4 -7 24 -13
e tiö|-11 -1 -2 14
e tkiä|-10 -6 -2 18
e tko|-2 28 -1 -27
e tkoa|7 -1 -2 -3
e tkuu|13 -3 0 -10
e tly|-2 -2 -2 6
e tmas|3 8 -2 -9
e toa|-8 -8 22 -6
e toi|-6 -4 -2 9
e toja|4 -7 -9 12
e ton|-10 -7 14 2
e tona|-5 -2 17 -10
e too|-7 13 -8 2
e toon|3 13 -10 -5
e tor|8 1 -4 -5
e tori|12 0 -6 -4
e torn|-1 13 -9 -3
e tors|-2 -6 -2 11
e tos|-4 -8 -6 11
e tre|-9 -3 9 3
e trik|-4 8 -1 -2
e tser|-4 8 -1 -2
e tsoo|-1 -4 0 5
e tsun|-1 18 0 -17
e tså|16 -4 -5 -4
e tta|11 33 -11 -15
e ttaa|5 5 6 -6
e ttar|-1 13 -1 -12
e ttas|3 13 -4 -12
e tte|-3 2 -4 6
e tten|16 -10 5 -5
e tter|-7 -8 -6 15
e tti|-12 -5 17 0
e ttia|-4 -2 -2 8
e ttiä|-2 -5 26 -19
e ttiö|-11 -1 -2 14
e tto|18 -10 3 -9
e tton|8 -3 -2 -2
e tts|17 -1 0 -17
e ttu|-16 -8 -20 20
e ttua|-3 10 -6 -1
e ttuu|-31 -5 47 -14
e tty|-7 -6 -5 11
e ttyy|-6 -3 -2 12
e ttä|-16 24 17 -18
e ttää|14 10 -5 -9
e tua|-3 8 10 -14
e tui|-4 -7 -2 14
e tumn|-4 -2 -1 6
e tun|0 -5 0 6
e tus|-14 -14 3 15
e tuu|-27 -19 39 -2
e tuva|-10 0 -1 11
e ty's|-3 -4 6 1
e tyi|-5 -1 0 6
e tys|-6 25 -2 -11
e tyy|-2 -14 17 0
e tyä|-5 -1 -4 10
e työn|-6 -4 3 7
e täis|-10 -24 17 14
e täjä|-9 -4 23 -11
e tämt|5 -3 0 -2
e tän|-1 7 -1 -4
e tävä|-5 9 5 -10
e tää|6 9 -8 -2
e tään|1 -7 24 -7
e uaa|-6 -1 -1 9
e uari|4 2 6 -8
e uary|6 8 5 -14
e uden|-19 -2 -2 23
e udet|-10 0 -2 12
e ueen|0 -2 -1 5
e ugh|-8 7 11 -9
e ught|12 2 -3 -11
e uja|29 -1 -8 -18
e ujen|3 6 -8 -1
e ukka|-1 -6 -1 8
e ulan|-1 5 0 -3
e uld|-6 3 9 -6
e ulla|-7 -15 -5 20
e ulle|-4 4 5 -2
e uloa|-3 0 -1 5
e ulta|-10 11 -2 1
e ulua|0 16 -1 -15
e ulun|4 -2 -6 4
e ulut|-10 -2 -3 14
e umn|-4 -2 -1 6
e una|6 3 -3 -6
e und|-9 -21 -3 29
e unta|-10 -3 -3 14
e unto|-6 0 21 -15
e unut|-6 12 -4 0
e uoro|-2 20 -1 -16
e ure|9 -5 -3 -1
e urs|-1 -1 -18 19
e uska|-4 -1 -1 6
e ussa|3 -7 -12 8
e usta|-6 -5 20 -6
e usti|-6 -3 -3 12
e uta|-6 -5 -7 11
e utar|1 4 -6 0
e uten|-7 -5 21 -7
e utet|0 13 -2 -11
e utos|5 2 0 -7
e utta|-15 -2 -2 18
e utti|-10 -5 7 7
e uttu|-3 -2 -1 7
e utus|-7 -4 -5 15
e uun|24 13 9 -28
e uus|3 -5 26 -25
e uuta|-6 -5 -7 11
e uva|-10 0 -1 11
e uvat|-2 -3 -1 7
e vaa|-8 18 -3 -6
e vaan|-9 28 4 -27
e vade|0 7 0 -6
e van|-16 5 -3 13
e vana|-2 -7 0 10
e vat|-16 -6 3 12
e vaus|-26 -2 -3 30
e vel|4 -2 3 -5
e vely|-5 -1 -2 9
e ven|-1 2 7 -8
e ver|-16 19 -9 2
e veri|-7 -5 -2 13
e ves|-4 7 -1 0
e vet|-6 22 -5 -10
e vice|5 -2 -1 -2
e vien|-6 -1 -1 7
e vila|19 -3 -1 -14
e vioi|0 -1 -15 17
e vist|-3 -3 11 -5
e väll|20 -1 -5 -14
e vänä|-2 -5 3 3
e vät|15 18 9 -25
e vää|1 -12 -3 13
e vään|-4 8 0 -8
e wed|-2 -3 -2 7
e wing|-13 -1 -1 15
e work|3 -3 17 -16
e y's|30 -5 5 -28
e yden|-1 5 -1 -3
e yen|-1 15 -1 -12
e yhmä|35 -14 -11 -9
e yin|-5 -3 -1 10
e ying|-2 -1 -2 6
e yks|5 -3 -1 -2
e ykö|-3 -2 17 -12
e yllä|14 -5 -7 -2
e ylän|14 -3 7 -18
e ymys|-3 -2 16 -11
e ynnä|-3 -1 -1 5
e ynti|11 -2 -1 -7
e ynyt|-7 -5 -7 14
e ynä|-3 -1 -1 5
e yone|11 -5 -5 -1
e yttä|0 0 -10 11
e yykö|-3 -2 17 -12
e yys|8 -2 -1 -4
e yön|-6 -4 3 7
e äder|7 -3 -2 -2
e äili|-2 -2 -1 6
e äis|-10 -24 17 14
e äisi|-7 21 9 -19
e äivä|45 -5 -10 -32
e äjä|-9 -4 23 -11
e äkin|-3 -1 -1 6
e äksi|3 6 8 -16
e äkö|-8 3 -4 9
e äll|20 -1 -5 -14
e älle|14 -13 3 -3
e ällä|21 -4 6 -15
e ält|-6 -5 -1 12
e ältä|-3 -1 -3 8
e ämt|5 -3 0 -2
e änds|-16 -1 -2 19
e änkö|-2 -3 8 -3
e änyt|-6 -4 -3 10
e änä|7 -13 -3 8
e ärin|-2 -3 -1 7
e ässä|-9 -11 -4 18
e ästä|22 -3 -7 -10
e äten|-10 -3 -2 15
e ätti|-6 -7 -3 15
e ätts|17 -1 0 -17
e ättä|-17 29 34 -41
e ävä|-5 9 5 -10
e ävät|18 -2 -1 -15
e ääkö|-8 3 -4 9
e ään|4 3 22 -9
e ågan|-8 -6 10 5
e ågar|-1 15 -1 -13
e ågor|-5 -4 -3 12
e åken|21 -1 -2 -18
e åpet|-2 9 -1 -6
e éet|9 -4 -4 1
e öitä|-6 -2 -1 9
e öjen|-6 5 -1 1
e öken|6 -1 -1 -3
e öket|15 -1 -1 -11
e öltä|-1 26 -1 -24
e össä|11 -2 -3 -5
e östä|-3 -1 -2 7
e över|-2 18 -2 -14
e övs|11 -2 -2 -8
exclaims|-14 -11 -8 18
first a|-5 -3 -7 13
first after|38 -5 -2 -31
first aika|-4 -1 0 5
first alltså|12 -1 0 -11
first aloite|-3 0 -1 5
first and|11 10 -11 -6
first bra|13 -4 -6 -1
first budget|-3 -1 -1 5
first could|-1 -1 8 -6
first de|0 -10 -5 10
first den|-15 -5 -4 16
first det|-18 -9 6 10
first do|-4 -4 20 -12
first då|-16 -20 11 16
first eeva|-2 -2 -1 6
first efter|21 -1 0 -19
first ei|-5 -13 -2 11
first eikä|-3 -1 -1 6
first eli|8 -12 8 -3
first elva|-1 -1 -3 5
first en|8 -10 -9 8
first ensi|-3 -4 -2 9
first fine|53 -1 -1 -48
first from|11 0 -1 -10
first frågan|-6 -5 3 10
first från|33 -1 -2 -29
first får|-8 -2 21 -10
first för|-1 -29 -1 30
first först|-7 -1 -1 11
first föräld|1 -2 -7 8
first gruppe|14 -2 -4 -8
first gör|-3 14 -1 -11
first han|-6 -2 -1 10
first hanna|-1 6 -1 -4
first hej|-3 -4 -2 9
first hon|-14 22 -10 1
first huolto|-3 -2 -1 6
first hur|-4 -7 13 -1
first hyvinv|-2 -3 -3 8
first hyvä|-15 -5 -5 14
first i|-12 -14 13 8
first i'll|-3 34 -3 -31
first ingen|-28 -4 22 9
first it|-10 17 -3 -3
first ja|-24 -5 -1 15
first jag|-14 20 -11 3
first jalkau|-6 -1 -2 11
first jo|-8 -4 -3 11
first joku|-2 5 -1 -1
first jonkun|-3 6 -4 1
first joo|-11 -10 -15 17
first joonas|-1 -7 -1 9
first jos|-3 -3 -12 18
first jouluk|-3 29 -5 -19
first jätetä|-1 -2 25 -21
first kahvit|-1 -1 -3 6
first kan|-3 -5 25 -15
first kenell|-9 -1 6 5
first keskus|-1 -1 -4 8
first kiinte|-1 -3 22 -17
first kiitos|-5 -6 -3 11
first kokeil|12 0 -1 -10
first kokous|15 -3 -2 -8
first koska|0 0 5 -4
first koulut|21 -3 -11 -6
first kuka|-3 -6 4 6
first kunde|-2 -2 -6 11
first kysely|-3 -17 -4 22
first kysymy|-6 -2 25 -15
first käy|-2 6 -1 -3
first lasten|-9 3 -9 14
first left|-9 -6 37 -24
first leluje|0 10 -3 -6
first lena|-2 -4 -1 7
first lista|25 8 -4 -30
first lomakk|-14 5 -2 10
first maanan|-1 -3 0 5
first me|24 -2 -5 -16
first meidän|-3 -1 -1 6
first meillä|-15 -3 -3 17
first men|-15 3 9 5
first mennää|6 0 0 -4
first minna|-3 -5 -1 10
first minä|-9 22 -3 -11
first mirva|-2 12 -1 -8
first mistä|-9 -3 19 -6
first mitä|-5 -3 33 -23
first moi|-1 -3 -2 7
first mulla|-4 -2 -2 9
first mun|-2 -11 -2 15
first mut|12 -7 33 -28
first mutta|-22 -1 -15 37
first muuta|-2 17 -4 -11
first mä|-18 25 12 -13
first nej|46 -16 -5 -25
first neuvol|-2 1 -3 5
first next|-8 -12 -7 20
first niin|-9 -8 -7 16
first no|9 -8 -12 6
first nobody|-6 -1 -3 11
first not|27 -2 -4 -22
first nuoris|-6 -1 -3 11
first nykyin|8 -1 -2 -5
first nästa|-11 -14 -7 20
first nån|-2 22 -1 -20
first och|12 -7 -13 5
first of line|-8 -6 -8 7
first ok|-3 -3 -2 10
first okay|-4 -1 6 -1
first okei|12 -2 -2 -7
first okej|11 -3 -3 -3
first on|-15 -2 -4 16
first onko|-5 -4 4 5
first onks|-1 -1 -4 7
first otetaa|9 -2 -6 -1
first patrik|-1 -4 -1 6
first perhek|9 -9 0 1
first piste|-10 -13 -10 20
first pitäis|0 -1 25 -23
first puheen|-6 15 -3 -4
first puheli|-2 -5 -4 12
first punkt|-14 -2 -7 19
first på|-2 -1 -2 7
first rehtor|-6 8 -3 1
first ryhmä|29 -2 -11 -15
first ryhmän|-2 12 1 -13
first saako|-4 -7 31 -20
first sari|-5 -6 -1 12
first se|22 -5 -4 -5
first sen|6 -16 -6 15
first seuraa|-24 0 -5 17
first seurak|-6 0 -2 9
first she|-1 5 0 -3
first sihtee|-2 12 -1 -8
first siitä|-1 -7 -1 9
first sit|2 -4 -3 6
first sitten|-8 30 -10 -8
first ska|-1 -3 12 -6
first so|-6 5 -5 5
first somebo|0 18 -2 -16
first staden|-5 -1 -1 7
first sure|-1 13 -1 -12
first så|14 -3 -8 -2
first tack|-4 -7 -4 12
first teen|-1 -9 -1 12
first the|-25 -23 -2 24
first thursd|-5 -3 -1 8
first timo|-2 -7 0 9
first toimin|7 -3 -1 -3
first tom|12 7 -2 -16
first torsta|6 -2 -4 -1
first två|11 -4 -3 -3
first tästä|-5 -1 -2 9
first tää|-2 -4 -1 8
first vad|0 -1 -2 5
first vanhem|-2 -3 -2 8
first vem|-2 -4 9 -1
first vi|14 -13 -15 9
first vielä|7 -1 -1 -5
first viikon|-9 -8 28 -10
first viime|-5 -1 -1 9
first ville|-1 20 -1 -18
first voiko|-2 6 17 -21
first voisi|-3 -1 -2 6
first vuokra|-3 -1 -1 5
first we|15 -3 -5 -7
first what|-1 -1 -5 7
first who|-1 -6 25 -18
first will|-6 -1 0 8
first yhdist|-2 -1 -3 6
first yks|-1 -2 -2 5
first yksi|33 -3 -2 -30
first äänest|-4 0 -1 6
from a day|25 -22 -3 -5
from end 0|-12 6 -5 3
from end 1|5 2 1 -3
from end 2|15 -14 -12 4
from end 3|-8 -11 -7 9
from start 0|-18 -10 -11 13
from start 1|-15 -20 -19 19
from start 2|-5 -4 -7 6
i|-22 24 -1 -3
if|-25 -2 26 -1
in actions: begins with a name|-2 -6 -2 12
in actions: box open|-4 23 -3 -23
in actions: brackets|-2 -1 -1 5
in actions: by a day|-2 11 -2 -8
in actions: capital|-9 6 -6 4
in actions: colon|-2 -3 -1 6
in actions: dash|-2 -18 -1 21
in actions: day|-6 -3 -3 12
in actions: digits|-6 8 -4 -1
in actions: first of line|-10 4 -8 7
in actions: from end 0|-10 19 -7 -14
in actions: from start 0|-9 13 -7 -6
in actions: from start 1|-4 -1 -2 7
in actions: from start 2|-2 9 -1 -5
in actions: joined action|-11 17 -8 -12
in actions: joined none|-3 -9 -2 15
in actions: last of line|-12 10 -9 -1
in actions: names nobody|-4 21 -2 -15
in actions: names nominative|-10 3 -7 8
in actions: opens|-1 -14 -1 19
in actions: present|-7 24 -4 -22
in actions: rule action|-11 17 -8 -12
in actions: rule none|-3 -9 -2 15
in actions: subject|-2 13 -2 -12
in actions: subject named|-2 13 -2 -12
in actions: tense none|-8 2 -6 8
in actions: tense passive|-2 16 -1 -13
in actions: tense present|-1 8 -1 -5
in actions: topic|-10 4 -8 7
in actions: v passive|-2 16 -1 -13
in actions: v present|-6 25 -4 -22
in actions: words 3-4|-7 -3 -4 15
in actions: words 8-12|-4 17 -3 -14
in decisions: agreed|-10 -5 -5 19
in decisions: begins with a name|-4 12 -1 -6
in decisions: capital|6 -1 -2 -6
in decisions: day|9 2 -1 -10
in decisions: denial|3 -8 -5 9
in decisions: digits|18 -1 -3 -17
in decisions: first of line|12 -5 -10 -6
in decisions: from end 0|21 -2 -9 -20
in decisions: from end 1|-6 -3 6 3
in decisions: from end 2|-15 -2 -3 20
in decisions: from start 0|20 -6 -11 -17
in decisions: from start 1|-4 0 6 -2
in decisions: joined decision|16 -16 -12 -5
in decisions: last of line|16 -6 -4 -14
in decisions: names nobody|14 -17 -5 -5
in decisions: names nominative|-1 12 -2 -10
in decisions: opens|10 -1 -3 -6
in decisions: passive|5 -4 -5 2
in decisions: present|20 -9 -8 -16
in decisions: prose|-30 -2 2 34
in decisions: rule decision|16 -16 -12 -5
in decisions: tense is|11 -1 -1 -9
in decisions: tense none|7 -1 3 -8
in decisions: tense passive|-12 -4 -5 20
in decisions: tense present|16 -1 -2 -13
in decisions: topic|10 -3 -10 -5
in decisions: v is|19 -1 -2 -18
in decisions: v not passive|-5 -1 -1 7
in decisions: v passive|-1 -3 -4 7
in decisions: v present|19 -1 -3 -17
in decisions: weekday|11 -2 -1 -9
in decisions: words 3-4|-9 7 -3 7
in decisions: words 5-7|18 -11 2 -15
in decisions: words 8-12|17 -3 -3 -15
in next: begins with a name|-2 8 -2 -2
in next: capital|-8 0 -6 9
in next: course|-1 6 -1 -4
in next: day|-4 -4 -1 8
in next: digits|-4 -4 -1 8
in next: first of line|-7 -12 -5 14
in next: from end 0|-5 4 -4 5
in next: from end 1|-4 -4 -2 10
in next: from start 0|-6 -9 -4 12
in next: from start 1|-2 10 -2 -4
in next: joined none|-7 -13 -6 14
in next: last of line|-6 1 -6 8
in next: names nobody|-6 -8 -4 11
in next: names nominative|-2 8 -2 -2
in next: opens|-6 6 -4 4
in next: present|-2 13 -1 -9
in next: prose|-4 11 -2 -2
in next: rule none|-7 -13 -6 14
in next: tense none|-6 -12 -5 14
in next: time|-4 -4 -1 8
in next: topic|-8 -1 -6 9
in next: weekday|-3 -3 -1 7
in next: words 1-2|-3 -8 -4 12
in next: words 5-7|-2 -3 -1 6
in next: words 8-12|-2 5 -1 -1
in open: asks|-2 -3 10 -5
in open: asks within|-2 -3 10 -5
in open: capital|-4 -9 2 11
in open: course|-1 -1 9 -7
in open: dash|-2 6 3 -7
in open: first of line|-8 -4 11 -4
in open: from end 0|-8 -6 11 -3
in open: from start 0|-7 -13 18 -8
in open: joined open|-7 -13 16 -5
in open: last of line|-9 -6 12 -4
in open: names nobody|-6 -10 15 -5
in open: opens|-4 -8 18 -11
in open: passive|-1 -1 -10 12
in open: present|-5 3 11 -10
in open: prose|-1 -2 -10 13
in open: rule open|-7 -13 16 -5
in open: subordinate|-3 -2 -9 16
in open: subordinate first|-1 -1 -3 6
in open: talk|-1 -2 -27 29
in open: tense none|-3 -9 21 -11
in open: tense passive|-2 -1 -6 10
in open: tense present|-2 6 5 -9
in open: topic|-8 -4 11 -4
in open: v becomes|-1 -1 9 -7
in open: v passive|-2 -2 0 5
in open: v present|-3 6 10 -12
in open: words 3-4|-1 -1 -7 10
in open: words 5-7|-3 -5 16 -10
in open: words 8-12|-1 -1 -17 20
in talk: again|21 -1 -1 -19
in talk: agreed|-2 -6 -1 9
in talk: begins with a name|-11 -2 -7 11
in talk: brackets|-2 18 -1 -15
in talk: by a day|-2 9 -1 -5
in talk: capital|-10 -9 -10 12
in talk: day|-3 9 -1 -4
in talk: denial|-6 0 -4 8
in talk: digits|-2 6 -3 1
in talk: first of line|-3 -10 -10 11
in talk: from end 0|4 -9 -11 7
in talk: from end 1|-9 -4 -3 12
in talk: from end 2|-3 -1 -1 6
in talk: from start 0|-3 -10 -10 11
in talk: from start 1|2 -5 -4 6
in talk: joined action|-1 7 0 -5
in talk: joined none|-14 -13 -11 15
in talk: last of line|4 -9 -11 8
in talk: names genitive|-3 -2 -1 7
in talk: names nobody|10 -11 -9 6
in talk: names nominative|-11 -3 -7 11
in talk: names two|-2 8 -1 -4
in talk: opens|4 -10 -7 7
in talk: passive|-2 -1 -1 5
in talk: past|-1 -3 -1 7
in talk: perfect|-4 -3 -2 7
in talk: present|-8 -9 -9 12
in talk: present after talk|-1 -3 -1 6
in talk: present before talk|-2 -2 -1 6
in talk: prose|12 -5 -5 1
in talk: rule action|-1 7 0 -5
in talk: rule none|-14 -13 -11 15
in talk: subject|-1 9 -1 -7
in talk: subject named|-1 9 0 -8
in talk: subordinate|-3 5 -2 1
in talk: talk|-7 -8 -5 13
in talk: tense course|-4 5 -1 1
in talk: tense doubt|-2 -3 -1 7
in talk: tense is|13 -3 -2 -5
in talk: tense none|9 0 -5 -2
in talk: tense past|-5 -6 -3 10
in talk: tense perfect|-4 -3 -2 7
in talk: tense present|-8 -7 -3 16
in talk: that|-2 -1 -2 5
in talk: topic|-3 -9 -8 10
in talk: v becomes|-4 5 -2 1
in talk: v conditional|-3 -3 -1 8
in talk: v has been|-4 -4 -3 7
in talk: v is|6 -6 -5 4
in talk: v participle|-4 -3 -2 8
in talk: v present|-11 -12 -6 16
in talk: v to be done|-1 7 0 -6
in talk: v was|-3 -2 -1 6
in talk: words 13-20|-2 6 -1 -2
in talk: words 3-4|0 -8 -5 10
in talk: words 5-7|10 -14 -7 7
in talk: words 8-12|-12 2 -5 9
is from end 0|1 -24 10 8
is from end 1|28 17 -10 -22
is from end 2|0 0 -6 6
is from end 3|2 -12 -10 8
is from start 0|6 -25 -2 13
is from start 1|-27 -12 -13 29
is from start 2|17 17 -6 -18
is from start 3|12 -8 -7 2
item: again|18 -8 -7 -3
item: agreed|24 -7 -2 -21
item: agreed after talk|-5 8 -6 3
item: all|-12 -10 -14 25
item: arrow|25 0 -5 -22
item: asks|-19 -11 34 -15
item: asks within|-19 -11 34 -15
item: begins with a name|-21 18 -18 11
item: brackets|4 21 -21 -5
item: but|-6 -4 -6 18
item: by a day|0 23 8 -29
item: capital|-6 5 -7 6
item: colon|-12 -9 9 7
item: course|1 0 -6 5
item: dash|18 22 -4 -30
item: day|-17 23 14 -15
item: denial|10 -5 -19 6
item: digits|27 -21 -17 4
item: done|-6 -8 -5 15
item: exclaims|-9 -5 -2 16
item: first of line|0 3 -6 1
item: from a day|1 -4 -2 6
item: from end 0|19 18 -3 -12
item: from end 1|-20 -22 -2 22
item: from end 2|-25 -12 -1 24
item: from end 3|-19 -16 -12 29
item: from start 0|-1 2 -7 2
item: from start 1|-7 -13 -11 15
item: from start 2|2 -3 25 -16
item: from start 3|19 -2 -14 -1
item: if|-11 -8 4 11
item: joined action|-15 23 -15 -19
item: joined decision|26 -17 -17 -17
item: joined none|-7 -21 -9 15
item: joined open|-19 -2 27 -19
item: last of line|19 18 -3 -12
item: names nobody|16 -26 5 1
item: names nominative|-23 23 -17 6
item: names two|-7 -9 -2 18
item: need|-9 31 -9 -21
item: only|15 -4 -2 -8
item: open|-13 -9 22 0
item: opening|3 -6 26 -19
item: opens|-28 -4 -1 19
item: passive|23 -3 -3 -11
item: passive after talk|-4 8 -7 2
item: past|-6 -4 -3 13
item: perfect|-18 -8 -2 20
item: present|4 -6 8 -2
item: present after talk|-11 -1 -13 19
item: present before talk|22 -11 -4 -4
item: procedure|-13 -3 14 2
item: rule action|-15 23 -15 -19
item: rule decision|26 -17 -17 -17
item: rule none|-7 -21 -6 13
item: rule open|-19 -3 22 -5
item: so|15 -7 -6 -4
item: subject|-5 15 -9 -13
item: subject named|-5 15 -9 -13
item: subordinate|-14 5 8 3
item: subordinate first|-3 -8 22 -14
item: talk|-4 -22 -18 22
item: tense course|19 -1 2 -19
item: tense doubt|-11 -3 -13 18
item: tense is|19 -17 -8 6
item: tense must|-14 9 10 -6
item: tense none|12 15 -17 -4
item: tense passive|-4 -11 1 12
item: tense past|-14 -15 6 13
item: tense perfect|-10 -7 10 6
item: tense present|-3 5 6 -1
item: that|12 -12 -6 5
item: time|15 -7 -1 -6
item: topic|-24 13 4 5
item: v becomes|16 -9 -8 1
item: v conditional|-14 -4 -14 20
item: v has been|-3 -9 4 7
item: v is|1 -21 -6 17
item: v must|-7 15 6 -15
item: v not passive|-10 -2 -3 15
item: v participle|-17 -11 9 13
item: v passive|8 5 9 -10
item: v passive past|-4 -2 23 -16
item: v present|10 -6 2 1
item: v was|-4 -14 -3 14
item: v we|14 -1 -1 -11
item: we|-1 -3 18 -11
item: weekday|36 -4 -7 -25
item: words 1-2|-26 0 5 15
item: words 3-4|13 -11 3 -1
item: words 5-7|14 4 -16 -2
item: words 8-12|-15 -3 2 7
item: yes|1 -11 -8 17
joined action|-19 22 -19 -18
joined decision|28 -22 -20 -22
joined none|-12 -13 -8 11
joined open|-28 -21 33 -26
joined statement|12 -11 -6 4
line heading|-1 -4 -2 7
line item|4 -2 -5 1
line plain|-8 -7 -7 7
line row|8 -3 -3 -1
money|1 28 -8 -12
must|-1 -24 -1 26
must from end 0|-19 6 -8 9
must from end 1|-7 -6 11 2
must from end 2|-6 0 7 -1
must from end 3|-8 4 -5 5
must from start 0|-14 14 11 -12
must from start 1|-4 -11 -13 28
must from start 2|-9 7 19 -16
must from start 3|-10 2 -9 11
names allative|-14 35 -7 -26
names genitive|-27 23 -19 13
names nobody|-1 -15 -3 7
names nominative|-16 22 -17 6
names other|-21 41 -8 -16
names two|-11 -12 -14 17
need|-26 38 -15 -29
need after talk|-2 16 13 -26
need before talk|-8 33 -4 -28
none from end 0|1 19 -14 -2
none from end 1|-3 -12 0 6
none from end 2|-11 -12 -10 14
none from end 3|-8 -6 -7 7
none from start 0|-11 6 -18 10
none from start 1|-14 -26 0 17
none from start 2|1 -26 -12 18
once|10 -12 5 -2
only|28 -12 -13 -5
open|-31 -23 33 -13
opening before talk|2 -3 -7 7
opens|-14 -15 -3 11
passive|17 -6 -3 -3
passive after talk|-1 8 -8 1
passive before talk|15 -6 -3 -4
passive from end 0|-14 -12 9 13
passive from end 1|-5 17 -7 2
passive from end 2|26 -11 -5 -15
passive from end 3|-7 -15 -1 9
passive from start 0|-16 -25 -7 28
passive from start 1|-1 -10 -15 19
passive from start 2|-11 14 -8 7
passive from start 3|11 -7 10 -5
past|-17 -16 -12 18
past after talk|-7 -1 -1 9
past before talk|9 -3 -4 0
past from end 0|-12 -10 6 7
past from end 1|8 -5 -16 7
past from end 2|-9 -8 -11 14
past from end 3|-11 -13 -8 12
past from start 0|-16 -19 -7 17
past from start 1|0 -9 -28 18
past from start 2|-3 -2 21 -7
past from start 3|-8 -9 -6 9
perfect|-9 -12 -5 10
perfect from end 0|-12 -6 -8 14
perfect from end 1|5 -4 4 -2
perfect from end 2|8 1 -6 -1
perfect from end 3|-15 -11 5 8
perfect from start 0|-14 -6 20 -1
perfect from start 1|-16 -10 -14 17
perfect from start 2|-9 -10 -12 18
perfect from start 3|4 -3 7 -3
place in actions|-13 14 -9 -4
place in decisions|13 -7 -6 -10
place in next|-8 -1 -6 9
place in open|-9 -6 14 -6
place in talk|-4 -10 -11 11
place item|1 -4 -6 3
place plain|-7 -4 -6 6
place prose|-2 -5 -3 3
place spoken|-8 -8 -8 8
plain course|16 1 -2 -9
plain course in talk|-4 5 -1 1
plain course item|22 -3 -4 -16
plain course plain|10 -2 -7 -1
plain course prose|3 -8 -11 13
plain course spoken|5 2 21 -17
plain doubt|35 -25 -15 -2
plain doubt item|-3 -6 -2 11
plain doubt plain|18 -17 -9 6
plain doubt prose|12 -2 -5 -3
plain doubt spoken|26 -14 -7 -6
plain is|18 -11 -8 1
plain is in decisions|11 -1 -1 -9
plain is in talk|14 -2 -2 -9
plain is item|21 -8 -6 -5
plain is plain|23 0 -6 -14
plain is prose|9 3 1 -5
plain is spoken|5 -12 -7 6
plain must|-21 16 6 1
plain must item|-13 9 -1 6
plain must plain|-5 0 -13 17
plain must prose|3 -9 10 -1
plain must spoken|-15 23 11 -10
plain none|0 -6 -9 5
plain none in actions|-7 -9 -5 22
plain none in decisions|13 -10 -5 0
plain none in next|-6 -12 -5 14
plain none in talk|12 -7 -3 -2
plain none item|22 11 -17 -8
plain none plain|-13 -2 -6 8
plain none prose|26 -2 -1 -9
plain none spoken|-6 -6 -10 8
plain passive in decisions|-12 -4 -5 20
plain passive item|-10 20 6 -4
plain passive plain|-10 -17 9 17
plain passive prose|10 11 5 -10
plain passive spoken|5 -16 0 5
plain past|-14 -13 -12 14
plain past in talk|-4 -3 -2 8
plain past item|-12 -11 -10 19
plain past plain|1 -2 -17 9
plain past prose|-9 -9 -1 8
plain past spoken|-16 -11 -8 14
plain perfect|-10 -9 -6 9
plain perfect in talk|-4 -3 -2 7
plain perfect item|-8 -6 -9 21
plain perfect plain|-10 -2 16 -3
plain perfect prose|1 -13 -15 12
plain perfect spoken|-8 4 3 1
plain present|4 -16 -11 10
plain present in decisions|18 -3 -2 -13
plain present in talk|-7 -7 -2 15
plain present item|-12 -17 6 16
plain present plain|11 -17 1 3
plain present prose|-1 -8 -12 11
plain present spoken|-1 -4 -16 9
plain we|12 -12 -14 7
plain we prose|0 -3 -5 8
plain we spoken|6 -9 -11 8
plain words 0|-16 -15 -14 16
plain words 1|2 -13 -7 7
plain words 2|8 -7 -11 4
plain words 3|12 -1 -2 -5
plain words 4|-1 11 7 -8
plain words 5|10 1 -5 -2
plain words 6|26 -7 -2 -13
plain: again|20 -9 -14 -1
plain: agreed|18 -5 -16 -3
plain: agreed after talk|6 -3 3 -6
plain: all|22 -8 20 -20
plain: arrow|33 8 10 -35
plain: asks|-14 -14 14 11
plain: asks within|-14 -14 14 11
plain: begins with a name|-8 18 -15 2
plain: brackets|-11 -5 -5 14
plain: but|26 -4 -6 -12
plain: by a day|25 8 14 -24
plain: capital|-16 -16 -18 19
plain: colon|4 17 2 -10
plain: course|-2 -7 18 -4
plain: course after talk|-7 -4 -1 13
plain: dash|-13 -11 21 4
plain: day|-7 1 -10 7
plain: denial|14 -1 25 -16
plain: denies|2 -2 -5 6
plain: digits|0 -10 -8 8
plain: done|25 -19 4 -8
plain: exclaims|-2 -3 -3 8
plain: first of line|-9 4 -13 7
plain: from a day|13 -2 -7 -3
plain: from end 0|-20 10 -10 9
plain: from end 1|8 -3 4 -4
plain: from end 2|-1 7 -8 2
plain: from end 3|0 -18 -4 9
plain: from start 0|-27 -5 -13 18
plain: from start 1|3 -18 -28 20
plain: from start 2|-1 -9 -11 10
plain: from start 3|15 14 18 -16
plain: i|1 10 -11 0
plain: if|-19 9 0 6
plain: joined action|-9 17 -17 -12
plain: joined decision|20 -11 -4 -18
plain: joined none|-12 -13 -7 11
plain: joined open|-18 -1 20 -10
plain: last of line|-2 -5 -1 3
plain: names allative|-1 42 -2 -40
plain: names genitive|1 -4 -19 18
plain: names nobody|-7 -17 1 9
plain: names nominative|-4 14 -14 3
plain: names other|-6 13 -4 -2
plain: names two|5 -28 -13 20
plain: need|-8 34 -9 -25
plain: only|26 -4 -5 -18
plain: open|-16 1 32 -27
plain: open after talk|-1 6 0 -5
plain: opening|4 21 -16 -2
plain: opening before talk|5 -1 -1 -4
plain: opens|-11 -18 -4 13
plain: passive|21 -3 -1 -10
plain: passive after talk|1 4 2 -8
plain: past|-1 -7 -6 9
plain: past after talk|-6 -1 -1 7
plain: past before talk|12 -2 -1 -8
plain: perfect|11 -11 -10 6
plain: present|7 -8 1 0
plain: present after talk|5 -10 9 -1
plain: present before talk|-9 34 7 -22
plain: procedure|9 -2 -1 -6
plain: rather|21 -6 6 -17
plain: rule action|-9 17 -17 -12
plain: rule decision|20 -11 -4 -18
plain: rule none|-12 -13 -9 12
plain: rule open|-17 -1 27 -20
plain: settled|10 -1 -1 -8
plain: so|9 -4 -8 3
plain: subject|-4 13 -14 -10
plain: subject named|-8 14 -13 -11
plain: subject none|-2 -8 -3 13
plain: subject unclear|10 1 -1 -10
plain: subordinate|-1 -1 6 -3
plain: subordinate first|-4 -4 21 -11
plain: talk|-9 4 3 2
plain: tense course|12 -7 -3 -1
plain: tense doubt|0 -6 -10 10
plain: tense is|13 8 -9 -7
plain: tense must|-7 8 -16 11
plain: tense none|-15 -1 -8 9
plain: tense passive|-14 -17 11 17
plain: tense past|15 -6 -5 -3
plain: tense perfect|-13 -8 11 5
plain: tense present|5 6 -2 -2
plain: that|16 2 1 -11
plain: time|-4 -12 -8 13
plain: topic|20 -6 14 -15
plain: undone|-9 36 -6 -21
plain: v becomes|25 -2 -9 -9
plain: v has been|0 2 7 -5
plain: v is|-1 11 -4 -3
plain: v must|9 21 -4 -21
plain: v not passive|6 -10 -7 8
plain: v participle|14 -11 -6 1
plain: v passive|6 6 12 -7
plain: v passive past|-3 -5 5 4
plain: v present|-3 6 2 0
plain: v to be done|1 9 -4 -5
plain: v was|28 2 9 -17
plain: v we|10 7 -1 -13
plain: v we past|-3 4 -20 15
plain: we|14 -13 0 0
plain: weekday|10 -6 -15 4
plain: words 1-2|-12 -3 -19 14
plain: words 3-4|-30 -19 13 15
plain: words 5-7|2 4 -18 6
plain: words 8-12|1 -8 4 1
plain: words more|29 21 -1 -33
plain: yes|20 -21 -5 4
present after talk|-11 -14 2 9
present before talk|-5 0 -9 6
present from end 0|-15 13 6 -3
present from end 1|-14 6 14 -1
present from end 2|25 -2 5 -15
present from end 3|-3 -7 -11 8
present from start 0|-9 -4 -7 10
present from start 2|-8 12 -16 7
present from start 3|-3 9 3 -2
procedure|-21 -19 -5 20
prose: again|27 -10 -10 -11
prose: agreed|16 -4 -7 -4
prose: agreed after talk|6 1 -3 -2
prose: agreed before talk|-4 0 -1 6
prose: all|2 -9 -14 13
prose: asks|-24 -7 46 -37
prose: asks within|-24 -7 46 -37
prose: begins with a name|-21 20 -16 11
prose: brackets|38 -6 -5 -25
prose: but|-21 -15 -2 24
prose: by a day|-25 20 0 -15
prose: colon|21 -1 -1 -11
prose: course|11 8 -3 -13
prose: day|6 9 -19 5
prose: denial|9 -19 9 0
prose: denies|34 -2 -5 -29
prose: digits|2 6 -16 5
prose: done|-9 3 -4 8
prose: first of line|-5 -10 -3 6
prose: from a day|6 -23 16 1
prose: from end 0|-36 5 6 16
prose: from end 1|26 20 0 -18
prose: from end 2|20 -13 -9 2
prose: from end 3|2 -15 -7 8
prose: from start 0|-18 -19 -8 17
prose: from start 1|-18 -18 -10 17
prose: from start 2|2 2 -10 3
prose: from start 3|14 9 9 -13
prose: i|-12 0 -3 15
prose: if|-9 4 8 -3
prose: joined action|-17 21 -13 -17
prose: joined decision|22 -20 -25 0
prose: joined none|-10 -13 -3 9
prose: joined open|-10 -19 27 -21
prose: joined statement|12 -11 -6 4
prose: names allative|-7 -11 -4 22
prose: names genitive|-28 32 -5 1
prose: names nobody|11 -21 8 0
prose: names nominative|-16 18 -17 9
prose: names other|-13 36 -4 -20
prose: names two|-8 -1 -6 11
prose: need|-12 32 -3 -26
prose: need before talk|-2 18 -1 -14
prose: only|13 -1 -3 -6
prose: open|-17 -23 25 -5
prose: opening|0 -2 6 -4
prose: opens|-8 -8 -1 6
prose: passive|8 -3 -3 1
prose: passive after talk|6 7 -4 -6
prose: passive before talk|6 -2 -5 2
prose: past|-15 -7 -8 16
prose: perfect|-8 -13 -9 12
prose: present after talk|-11 -13 -3 12
prose: present before talk|-10 -3 -12 13
prose: procedure|-4 -10 -7 14
prose: prose|-2 -5 -3 3
prose: rather|25 -3 -3 -18
prose: rule action|-17 21 -13 -17
prose: rule decision|21 -5 -6 -18
prose: rule none|-10 -13 1 8
prose: rule open|-11 -18 21 -11
prose: rule statement|16 -16 -14 5
prose: settled|17 -3 -6 -14
prose: so|31 2 2 -33
prose: subject|-12 16 -12 -13
prose: subject named|-11 15 -12 -11
prose: subject unclear|-3 14 -2 -9
prose: subordinate|-4 -5 18 -7
prose: subordinate first|0 -9 34 -32
prose: talk|-19 -20 -13 19
prose: tense course|3 -8 -11 13
prose: tense is|-1 6 1 1
prose: tense must|3 -6 9 -2
prose: tense none|7 -2 1 -3
prose: tense passive|15 -9 9 -7
prose: tense past|-14 -10 -8 12
prose: tense perfect|-2 -12 -10 10
prose: tense present|-10 11 -5 2
prose: tense we|-2 8 -7 -3
prose: that|-4 -8 -14 12
prose: time|8 -14 -8 10
prose: topic|5 3 -3 -2
prose: undone|-9 -10 38 -19
prose: v becomes|7 20 -15 -5
prose: v conditional|-11 -6 -1 8
prose: v has been|-15 -14 -9 15
prose: v is|-2 -6 -5 5
prose: v must|-2 -1 10 -3
prose: v not passive|23 -4 -10 -10
prose: v participle|-1 -1 -12 6
prose: v passive|7 -3 -1 2
prose: v passive past|2 -6 -11 8
prose: v present|-2 -1 -9 5
prose: v to be|4 2 -1 -5
prose: v to be done|6 -2 1 -1
prose: v was|-11 -8 4 7
prose: v we|7 -2 -4 0
prose: v will|4 8 -6 -7
prose: we|-2 2 10 -8
prose: weekday|10 22 -5 -19
prose: words 1-2|-5 -20 -21 22
prose: words 3-4|-5 -14 -9 11
prose: words 5-7|-4 4 11 -5
prose: words 8-12|2 -3 -5 2
prose: yes|-2 -12 -1 15
rather|35 -14 -7 -16
rule action|-19 21 -19 -16
rule decision|26 -19 -15 -23
rule none|-10 -13 -7 10
rule open|-30 -20 30 -11
rule statement|16 -16 -14 5
s 00|-14 -7 -4 16
s 1|13 -16 1 2
s 10|-13 -10 -7 16
s 11|-21 -14 -9 22
s 12|-10 17 -7 1
s 13|19 -3 -5 -5
s 14|-2 6 -9 5
s 15|-6 -23 -7 21
s 16|-2 14 -1 -9
s 17|-4 -4 -1 10
s 18|-1 9 -3 -3
s 19|-5 0 -3 7
s 2|28 -17 -8 -4
s 20|-4 -4 -2 10
s 2024|-3 -1 -1 6
s 2026|-3 -13 -8 12
s 2027|23 -34 -10 16
s 2028|-14 -2 4 13
s 21|8 6 -6 -8
s 212|-13 -1 -1 15
s 22|-8 -4 -2 15
s 24|-9 -2 -2 13
s 26|-5 0 -2 7
s 28|-10 -3 -2 15
s 29|31 -1 -1 -27
s 3|15 14 -11 -12
s 30|6 27 -8 -13
s 31|-11 -2 -1 15
s 4|30 -10 -10 -8
s 40|-2 -24 -2 25
s 45|14 -15 -1 2
s 48|-18 25 0 -9
s 5|-8 -1 -1 10
s 50|4 23 -2 -25
s 6|-15 6 -7 12
s 7|8 1 -3 -5
s 8|19 -6 -4 -5
s 9|4 34 -10 -15
s a|-2 32 -16 -7
s about|-8 -4 -6 14
s affisc|-4 -1 -1 6
s after|40 -9 -5 -24
s aika|0 -6 -5 8
s aikaa|-3 9 -5 -1
s aikaan|-10 -1 3 7
s aikana|-5 14 4 -11
s aikuis|16 -3 -2 -10
s aina|23 -12 -10 -5
s ajan|3 6 -4 -4
s ajanva|14 -14 -1 1
s ajat|-1 7 -2 -3
s ajatel|-7 -4 -4 16
s ajatus|6 -2 -12 8
s ajoist|5 -1 0 -3
s aldrig|26 -5 -3 -19
s alkaen|14 -2 -2 -9
s alkuun|9 -6 -3 1
s all|-10 -2 -4 14
s alla|12 -6 -10 3
s alle|-9 1 6 2
s alltid|9 -1 -1 -5
s alltså|16 -4 -5 -4
s aloite|7 -1 -3 -3
s aloitt|1 -5 -1 5
s alread|-1 -2 -1 5
s also|-11 17 6 -12
s alusta|7 -5 -3 1
s am|-8 30 -5 -16
s ammatt|6 -14 -1 9
s an|-5 -5 20 -9
s and|23 -9 -15 1
s andra|-18 -5 -3 25
s annat|-8 39 -5 -24
s annons|-3 24 -3 -17
s answer|-3 -6 24 -15
s ansåg|-7 -2 -1 12
s anteck|-2 16 -1 -12
s använd|-17 -1 0 18
s april|21 -6 -3 -11
s are|8 -9 -6 6
s area|0 -5 12 -7
s arvioi|6 -3 -18 14
s as|-1 -26 3 24
s asia|-14 -9 12 9
s asiaa|-11 2 -12 21
s asiakk|-1 0 10 -8
s asian|-8 -2 -4 14
s asiat|-3 -2 -1 6
s asti|21 -2 -2 -19
s asumis|-4 -1 -1 7
s at|-11 -10 -10 17
s att|10 -7 -13 5
s august|-1 -3 -4 7
s auki|-19 -10 41 -22
s aukiol|-2 -13 -3 17
s auto|-10 14 -2 -2
s auton|-3 4 8 -10
s autumn|-4 -2 -1 6
s av|-15 24 -11 -4
s avaime|10 3 9 -24
s avasi|-1 -6 -1 9
s avoime|-2 -3 8 -3
s avustu|-5 -6 33 -22
s back|0 -4 9 -5
s bara|6 -2 -4 1
s barn|32 -6 -6 -18
s barnen|8 -2 1 -8
s be|9 9 -11 -4
s been|-3 -1 -1 7
s before|14 6 0 -16
s behöve|-2 18 -2 -14
s behövs|11 -2 -2 -8
s berätt|-7 8 -2 3
s beslut|-7 -24 26 4
s bestäl|-3 48 -1 -43
s bestäm|5 -3 0 -2
s besök|27 -3 -4 -20
s besöka|-1 27 -5 -21
s besöke|9 -1 -1 -7
s betala|23 -9 11 -20
s blanke|-14 -7 10 11
s blev|18 7 5 -24
s blir|-20 19 -19 17
s borde|-12 30 -4 -12
s bordla|-4 -1 -14 20
s bra|-3 -15 -9 15
s bring|-1 -18 -1 20
s brosch|42 -2 -6 -31
s budget|-9 -2 -2 13
s budjet|-16 -2 35 -18
s but|3 -4 -4 5
s by|-17 44 -14 -29
s byter|-20 -2 -1 22
s båda|20 -1 -2 -16
s börjad|-7 -1 -1 9
s börjar|30 -1 -2 -26
s call|20 -2 12 -30
s camill|-7 9 -2 0
s can|3 11 -1 -11
s chair|-4 7 -3 1
s christ|3 7 -2 -8
s city|-13 -3 -3 20
s city's|-1 -1 8 -6
s clinic|-3 -4 -2 9
s come|-7 -7 6 7
s comes|-1 0 7 -5
s could|-5 -3 16 -4
s dag|16 -3 -2 -10
s dagar|10 -1 -1 -7
s daghem|-13 -1 -3 14
s dagise|15 29 -6 -35
s dan|-4 16 -2 -10
s dates|-4 -13 -1 19
s datum|-3 -2 -1 6
s day|-5 18 -13 1
s de|23 -10 -16 1
s decemb|6 1 -12 4
s del|-7 -2 -1 10
s dela|-1 -3 12 -9
s dem|-9 20 -12 1
s den|10 -4 -11 3
s det|-16 -24 -5 16
s detta|-22 -29 -1 48
s diakon|-2 -1 -1 5
s dictat|-4 -4 -3 12
s discus|-3 0 -1 5
s do|-12 9 5 -2
s does|12 -20 0 8
s don't|-6 -7 37 -23
s door|-1 -8 -1 10
s down|-6 -3 -1 10
s drop-i|5 -1 -1 -2
s du|-8 7 -8 7
s during|-4 -2 10 -2
s där|-7 -9 -4 14
s då|17 -14 -4 1
s e|20 -8 3 -13
s edusta|-1 -2 9 -6
s eero|-3 -4 0 8
s eeva|-3 19 -1 -14
s efter|21 -2 0 -17
s egen|-2 -2 -2 7
s egentl|-2 -2 11 -6
s ehdi|-10 -6 -3 18
s ehdott|-4 -7 -4 13
s ehkä|-4 4 -6 6
s ei|-5 -16 3 7
s eikä|4 -5 -8 6
s eivät|-20 -10 -2 27
s eka|-12 26 -5 -9
s eleven|10 -3 6 -14
s eli|7 -15 1 5
s eller|-26 4 -3 20
s elokuu|-4 -3 -5 12
s else|13 -1 -3 -9
s elva|15 -4 -5 -4
s emot|39 -12 -1 -25
s en|-15 10 4 0
s end|2 18 -5 -16
s englis|-9 15 -2 -4
s eniten|-17 2 -5 19
s enkäte|-10 -3 -2 15
s ennen|-21 11 4 3
s ens|8 32 -4 -34
s ensam|-1 -3 -1 6
s ensi|0 6 -5 -3
s ensimm|-4 9 -3 -2
s ensin|17 -2 -2 -10
s enää|28 -9 -7 -15
s epäili|-2 -2 -1 6
s eri|-14 -2 -2 17
s ersätt|11 5 0 -17
s esihen|-7 -4 -3 15
s esitet|-2 -3 6 0
s esitte|-11 -10 4 15
s esittä|14 -1 -1 -12
s et|-29 9 16 4
s ett|38 -7 -5 -19
s ettei|-5 -3 27 -16
s että|-5 -6 -10 9
s etänä|16 -3 -10 -3
s euros|1 -5 -3 6
s evenin|9 -3 4 -10
s every|40 -5 -3 -32
s everyb|-2 -3 -1 8
s everyo|11 -5 -5 0
s facebo|2 8 0 -11
s faktis|-1 -2 -2 6
s famili|-13 -3 9 7
s familj|-7 -15 0 13
s family|-22 -7 8 20
s fast|-13 -1 -6 19
s februa|9 9 -5 -9
s feels|-1 -3 -1 5
s fel|-20 -4 -5 26
s fem|13 -5 -3 -4
s fine|57 -5 -1 -49
s finns|-20 3 -5 20
s finska|-7 9 -1 0
s fint|-1 -3 -1 6
s first|19 -13 41 -36
s fjol|-2 0 -1 5
s fler|6 -2 -2 -2
s flunss|-6 -4 -2 12
s flytta|8 1 -2 -7
s folk|-8 21 -3 -10
s folkhä|-9 -2 -1 13
s for|6 7 -12 -1
s fortsä|-15 -3 -4 22
s four|-14 -4 -3 20
s fpa|-3 -3 -2 9
s fram|-5 19 1 -16
s fre|-4 6 -2 1
s fredag|4 6 -5 -2
s free|-20 -1 -1 23
s fri|-9 35 -1 -25
s frivil|-6 0 1 5
s from|24 -11 4 -12
s fråga|-2 -2 6 -2
s frågan|-7 -6 12 1
s frågar|-1 15 -1 -13
s frågor|-5 -3 -3 11
s från|7 -19 -2 9
s full|-16 -8 16 7
s funder|-6 -15 29 -8
s funger|-4 0 -1 6
s fyrtio|-1 39 -2 -34
s färre|-2 0 -1 5
s få|-2 -5 15 -8
s får|27 3 25 -30
s för|-9 10 -12 5
s före|29 23 12 -39
s förra|-1 -4 -3 7
s försam|10 16 1 -23
s försla|-3 -3 -3 9
s först|6 -6 -4 5
s första|29 -8 -4 -17
s försäk|-3 11 0 -8
s försök|10 -2 -2 -5
s föräld|18 -6 -11 0
s gav|9 -5 -1 -2
s ger|13 -2 -1 -10
s gjort|-6 -7 -2 16
s go|16 -1 -2 -12
s goes|-1 5 -5 1
s good|-4 -1 -2 7
s got|-1 -1 -2 5
s grace|-1 -5 -3 9
s group|32 -6 -12 -14
s grupp|7 -3 -2 -2
s gruppe|25 -4 -4 -14
s gäller|-6 -3 -1 11
s gå|11 -14 -5 8
s gång|8 -5 17 -14
s gången|-1 -11 -1 14
s går|60 -21 -12 -34
s gör|8 20 -11 -13
s göra|-3 13 -4 -6
s ha|-7 -17 -2 17
s haasta|-4 5 -2 2
s had|-7 -4 -3 11
s hade|10 -6 -7 3
s haft|-4 -4 -3 10
s haha|14 3 -1 -16
s hakema|-3 6 0 -4
s hakuai|-1 0 11 -9
s half|-7 -4 -2 14
s haluaa|-6 -1 -1 9
s haluai|-2 -1 -2 5
s halunn|-1 -4 -1 6
s haluu|-2 -4 -8 14
s halv|1 -5 -2 5
s han|-2 36 -3 -24
s hankki|-1 11 -1 -7
s hanna|-1 6 -1 -4
s har|-22 0 -5 11
s has|-13 6 -7 11
s have|4 -6 15 -7
s hei|-11 -1 -1 13
s heidän|-6 -3 -1 11
s hej|-4 -7 -3 12
s hela|17 0 -8 -9
s helmik|14 37 -15 -25
s hem|14 -5 -1 -8
s her|18 -1 -1 -17
s heti|-1 -2 -1 5
s hinnan|-1 21 -1 -20
s hinnas|-8 -1 1 8
s hoitaa|-3 19 16 -29
s hoitaj|-6 9 -2 -1
s hon|-19 34 -12 -6
s hos|-9 17 -4 -3
s hours|7 -3 -3 -2
s how|-4 -3 -7 15
s huolta|-9 11 6 -8
s huolto|-3 -2 -1 7
s huomau|-5 -1 -1 7
s huomen|-6 36 -3 -24
s hur|-5 -1 11 -3
s hyvinv|-6 -2 3 4
s hyvä|-7 -8 -7 10
s hyväks|24 -2 -2 -18
s hyvält|-1 -4 -1 7
s hyvää|-6 -1 -1 8
s hän|-2 5 -1 -3
s hänell|1 5 -1 -6
s här|-11 -14 -4 22
s håller|4 -5 -1 3
s hålls|10 -1 -1 -8
s hör|-1 20 -2 -17
s hösten|6 -4 -2 1
s i|11 -7 -5 0
s i'll|-3 42 -3 -40
s idea|-6 -5 -4 14
s if|-2 -1 8 -6
s igen|-1 -3 -2 7
s igenom|-6 0 -3 9
s igår|-3 -1 -1 6
s ihan|11 -4 -6 -1
s ihmist|-4 -15 -1 19
s ilman|16 -8 19 -23
s ilmoit|16 -18 2 2
s ilmott|-1 5 28 -31
s iltaan|-1 -3 -4 8
s iltapä|-5 -9 -2 15
s in|-24 20 -6 5
s inform|-8 19 -2 -9
s inga|0 -2 -5 7
s ingen|15 -13 38 -28
s ingent|-6 -2 -1 10
s innan|1 7 -2 -7
s int|-10 1 -10 10
s inte|27 -28 14 -6
s integr|-3 -2 -2 8
s interp|2 -7 7 -2
s is|11 2 -8 -4
s it|24 -16 -11 1
s its|-1 0 9 -7
s itse|-8 -9 2 14
s ja|12 -6 -4 -1
s jaetaa|5 -2 1 -5
s jag|-12 10 -4 1
s jaksa|-11 -1 -2 15
s jalkau|-15 -2 -4 19
s januar|3 2 15 -12
s jatket|8 -2 8 -14
s jatkos|15 -2 -1 -12
s jatkuu|13 -3 0 -10
s jo|-22 3 -6 12
s johtor|-28 31 -4 1
s joista|-7 -1 -3 11
s joka|26 -12 -9 -6
s jokain|-4 -3 -2 9
s jokais|26 -15 -3 -11
s joku|-16 11 1 2
s jonka|24 -2 -2 -19
s jonkun|-7 26 -7 -18
s jonna|-3 10 -1 -5
s jono|-1 -5 1 5
s jonotu|24 -3 -5 -16
s joo|-12 -11 -15 17
s joonas|-2 -10 -1 13
s jos|-18 -9 3 14
s jotain|-2 -7 -10 17
s joten|5 6 -5 -6
s joulua|-2 16 -1 -13
s jouluk|8 18 -4 -12
s ju|-16 -12 -9 20
s jul|5 10 -1 -14
s julist|0 12 -1 -12
s julkai|-2 -1 -1 5
s just|-3 -1 -1 6
s juttel|-1 10 -1 -8
s juttu|-9 1 -4 11
s jäi|-7 8 31 -25
s jäljel|-4 -2 -1 7
s jälkee|13 1 1 -13
s järjes|1 10 -10 0
s jätetä|-12 -3 39 -25
s jättää|-5 1 -2 6
s jää|-10 11 21 -19
s kahdel|7 -1 -1 -5
s kahden|-5 0 3 2
s kahdes|4 13 0 -13
s kahta|-4 -1 -2 9
s kahvil|16 -5 -2 -8
s kai|12 -1 -2 -8
s kaikil|17 -1 -8 -6
s kaikki|3 -3 -5 4
s kaks|10 -14 -7 8
s kaksi|37 -16 -15 -12
s kaksik|7 0 0 -7
s kaksit|-5 -1 -1 8
s kaksky|-8 -2 -1 13
s kalend|-2 0 5 -3
s kalent|-1 22 -4 -17
s kallel|-1 11 -2 -9
s kan|-19 30 23 -21
s kannat|-6 -7 -9 17
s kans|-3 -5 -3 11
s kanske|-6 -4 -9 15
s kansli|11 3 -3 -10
s kanssa|22 9 6 -21
s kassej|11 -1 -3 -6
s katota|-2 -1 -1 5
s katsoo|-1 -4 0 5
s katsot|-3 -2 18 -13
s kauppa|9 -9 -9 8
s kaupun|-8 33 -9 -15
s ke|5 -5 -5 6
s keitti|-10 2 -2 10
s kela|6 20 -9 -17
s kelan|-5 1 -1 5
s kello|6 -8 -10 10
s kelpaa|26 -2 -2 -23
s kenell|-15 -3 2 15
s kenenk|14 -1 -2 -11
s kerral|9 0 2 -12
s kerran|-1 0 -5 6
s kerta|-14 -7 -2 18
s kertaa|1 27 -7 -16
s kertoi|-6 -4 -2 9
s kertoo|-5 -11 -7 22
s keskim|-2 -3 -1 6
s keskiv|-2 8 -3 -3
s keskus|-25 -1 -4 21
s kesäll|5 -1 -2 -2
s ketään|-7 5 -5 8
s kevätk|20 -1 -2 -16
s kevääl|1 -4 20 -13
s kevään|12 -6 -2 -3
s kiertä|17 -5 3 -16
s kiinni|26 -1 -2 -23
s kiinte|-10 -3 22 -8
s kiitos|-8 -11 -6 14
s kiitti|-2 -8 -2 12
s kirjaa|-4 0 -2 6
s kirjas|10 -2 -14 4
s kirjat|-4 -1 -1 7
s kirje|-6 3 -5 8
s kirjoi|-9 -3 -2 15
s kiva|-3 -3 -12 16
s kl|12 -16 -7 8
s klart|-6 -1 5 2
s klo|3 -10 -12 11
s klocka|1 -5 -3 6
s know|-10 21 27 -30
s kohtaa|-9 -1 -1 11
s kokeil|9 -3 -3 -1
s koko|4 -10 -4 10
s kokoon|15 -4 1 -11
s kokouk|-7 1 25 -11
s kokous|8 -1 -5 0
s kolman|-11 -4 21 -6
s kolmas|2 -1 4 -5
s kolme|5 6 -7 -2
s kolmea|-8 -1 -2 11
s kolmes|-2 -1 -2 6
s kom|-7 -3 1 9
s komma|-3 -2 -2 8
s kommer|-9 12 13 -13
s kommun|-8 -18 -4 26
s konsul|-4 -5 1 6
s kontak|9 22 -2 -25
s korjat|6 -1 -3 -2
s kort|11 4 -2 -13
s koska|9 -5 -2 -2
s kotikä|-9 -1 -1 12
s koulu|-4 -3 17 -10
s koului|-3 -1 -2 6
s kouluk|-1 -1 17 -16
s koulun|7 -1 -5 0
s koulup|-6 -1 2 6
s koulus|7 -2 -2 -1
s koulut|4 17 -16 -1
s ku|-21 -10 -6 28
s kuin|4 -5 -7 7
s kuiten|-5 5 -1 1
s kuka|-7 -9 32 -18
s kukaan|-20 3 1 11
s kul|-2 -1 -18 21
s kuljet|-1 14 -1 -12
s kumpi|-3 14 -3 -7
s kun|-11 17 -8 3
s kunde|-4 -10 -9 17
s kunnan|12 -4 5 -13
s kunnas|-4 -1 -1 7
s kunta|-13 -2 5 9
s kurato|-30 -2 -2 33
s kurs|-3 -1 -2 5
s kutsun|-1 10 0 -9
s kuukau|8 -1 -2 -3
s kuulem|-5 9 -3 -2
s kuullu|-2 15 -2 -12
s kuulos|-2 -1 -1 5
s kuuluu|-1 -2 -2 6
s kuussa|5 -1 -1 -4
s kuva|-2 -3 29 -23
s kuvaus|-26 -6 -4 34
s kvar|20 -7 -6 -5
s kvälle|-3 -1 -1 5
s kyl|-26 -5 -2 30
s kyllä|-3 -3 -4 8
s kymmen|32 -20 -6 -8
s kysele|-1 11 -2 -8
s kysely|18 9 -15 -8
s kysymy|-21 9 27 -14
s kysyn|-6 17 -1 -9
s kysyny|-8 1 -2 10
s kysytt|-2 -2 -2 6
s kysyy|-5 23 -8 -10
s kysyä|-5 34 20 -38
s kävi|-5 2 -5 7
s kävijä|0 -6 2 4
s kävijö|-5 -2 -1 8
s käy|-10 -22 -5 24
s käynni|23 -1 -3 -19
s käytii|-11 -2 -2 15
s käytän|-7 0 -1 8
s käytös|6 -1 -2 -3
s kö|-3 -1 -2 7
s kön|13 26 -1 -35
s kör|-5 24 -2 -16
s la|20 -6 -1 -13
s laatii|-3 7 0 -4
s lahjoi|-19 24 -1 -5
s laitan|-3 18 -5 -10
s laitta|24 -14 9 -18
s landlo|-3 3 4 -5
s lapsi|-7 -1 14 -6
s last|11 -7 -3 1
s lasten|12 -4 7 -11
s lauant|18 -1 -1 -15
s lausun|17 -9 24 -28
s leafle|-6 -4 5 5
s leave|-5 -11 -1 18
s ledare|0 10 -7 -3
s left|-9 -6 37 -24
s leluje|0 10 -3 -6
s lena|-2 -4 -1 7
s librar|-21 9 -8 19
s liikaa|-10 -1 4 7
s liikun|-3 -3 -2 8
s liisa|-2 6 -1 -3
s liitte|9 -1 -2 -7
s liked|-3 -4 -2 9
s line|1 -2 11 -10
s list|-9 3 1 4
s lista|21 26 -7 -31
s listal|13 0 0 -14
s listan|-4 2 17 -16
s lisää|-4 -7 5 6
s lite|12 -12 -6 5
s lokaku|18 -3 -4 -9
s lomake|7 -3 -4 0
s lomakk|-11 -1 37 -21
s longer|6 -3 -1 -2
s looked|-4 -5 -2 11
s lopete|29 -1 -5 -22
s lopett|-5 -3 -1 9
s loppu|-6 2 -5 9
s loppuu|11 -3 -8 -2
s lopult|-3 -1 -1 6
s lovade|0 7 0 -6
s lovat|13 -1 -1 -11
s lovely|-5 -1 -2 8
s lukkoo|-10 -2 31 -19
s luonno|-11 21 -4 -7
s luovut|27 -5 2 -23
s lupasi|-1 7 -1 -5
s lyhyem|-4 0 -1 6
s lyhyen|-1 15 -1 -12
s lägger|0 7 0 -6
s lähdet|8 -1 0 -6
s lähett|28 -6 -12 -7
s lähtie|12 -2 -4 -5
s lämnad|-2 -4 8 -2
s längre|20 -12 -3 -5
s läpi|2 16 -3 -13
s läsnäo|-1 -4 -1 6
s lördag|9 -7 10 -11
s m|5 -4 -3 3
s ma|21 -1 -2 -17
s maalis|-1 -40 -2 38
s maanan|10 17 -8 -10
s mailar|-2 9 -1 -4
s mainos|-4 24 -1 -19
s maj|9 -3 25 -30
s maksaa|-12 -4 31 -18
s mammor|-9 10 -1 0
s man|0 -14 -4 11
s march|-15 -7 14 8
s marras|-28 3 -4 24
s mars|-4 1 -2 6
s materi|-3 -1 -1 6
s max|41 -7 -4 -34
s may|-5 -2 13 -6
s me|5 -14 -15 15
s med|35 0 -8 -16
s meddel|-5 5 0 0
s meetin|-11 11 5 -3
s meidän|-10 -4 -5 17
s meille|-6 9 -3 0
s men|-7 -1 -7 8
s meni|-2 -1 -1 5
s mennes|-1 9 -8 -8
s mennää|1 -3 -4 7
s mera|4 -5 6 -6
s mest|-2 -3 -1 6
s mieles|3 -12 -9 13
s mielip|-11 -2 -1 14
s mieltä|3 -27 -7 22
s mietit|-5 -2 -6 12
s mietti|4 -5 20 -19
s mig|-4 21 -3 -12
s might|-2 -3 -4 11
s min|10 -6 -2 -1
s minna|-3 -5 -1 10
s minä|-8 25 -6 -11
s mirva|-2 12 -1 -8
s mistä|-11 -3 18 -4
s miten|-5 15 -2 -8
s mitä|-20 2 31 -13
s mitään|-37 -7 8 25
s moi|-3 8 -5 1
s moikka|-3 -3 -2 8
s monday|-17 4 -2 15
s money|-2 -3 0 5
s month|27 7 7 -36
s months|10 -2 -3 -5
s mornin|7 -4 -2 -1
s most|-4 -2 -2 8
s mot|-11 -2 9 4
s mottag|-9 -6 21 -6
s muista|-5 -1 -3 9
s muisti|-9 -4 -7 13
s muistu|-9 10 -8 7
s mukaan|13 -17 3 2
s mukana|-8 -5 -5 18
s mulla|-15 -3 -3 16
s mulle|-9 13 -3 0
s mun|-4 -13 -4 17
s mut|-6 -12 13 3
s mutta|-13 -4 -12 15
s muut|0 -2 -4 6
s muuta|-4 15 -6 -3
s muuten|-2 -1 24 -20
s muutok|17 5 -3 -19
s muutos|-3 -2 -1 6
s muutta|8 -13 -2 8
s mycket|-7 38 -3 -23
s myöhäs|-7 8 -1 0
s myös|-2 8 -9 2
s mä|-22 31 4 -8
s mäkin|-1 -7 -1 9
s mäntyr|0 -4 0 5
s mån|-6 -2 -6 14
s månade|-8 22 -12 -1
s måndag|14 33 -5 -27
s många|-12 -4 1 15
s måste|-13 6 -11 16
s möte|-17 8 10 0
s mötet|-3 -3 -4 9
s n|-11 -7 -2 19
s naapur|-11 -3 2 13
s namn|18 -1 -1 -16
s ne|-10 30 -12 -5
s need|-7 19 31 -36
s needs|-6 16 -8 -2
s nej|56 -20 -6 -31
s neljä|-8 -6 -6 16
s neljäs|-4 -4 -5 10
s neljää|13 -3 -5 -5
s ner|12 -1 -1 -10
s nettis|-2 9 -1 -5
s networ|3 -2 4 -5
s neuvol|6 4 2 -8
s neuvon|0 -1 -7 8
s new|20 -3 17 -24
s next|-14 12 4 -1
s ni|-24 -13 -6 30
s nice|-2 -3 -4 10
s niille|-1 4 32 -32
s niiltä|-1 5 -1 -3
s niin|-17 6 -6 8
s niistä|-4 10 -1 -3
s niklas|-1 -8 -1 10
s nimet|-6 6 -3 3
s nimeäm|-18 8 17 -7
s nimi|19 8 -2 -24
s nine|-1 -3 -1 6
s nitton|5 0 -2 -2
s no|13 -2 -6 -2
s nobody|-11 -6 -10 22
s nog|-3 -3 -1 8
s noin|-4 -6 -2 11
s not|14 13 0 -18
s notes|-1 -15 -1 18
s novemb|-6 2 5 1
s now|22 -4 -4 -12
s nu|14 -12 -9 4
s number|-8 18 -6 -3
s numero|0 -10 -4 12
s nuoria|0 -5 -1 6
s nuoris|-7 -4 3 6
s nuorta|8 -4 -3 -1
s nuorte|-5 1 8 -4
s ny|9 4 -3 -8
s nya|28 3 -5 -22
s nykyin|-3 -2 -4 9
s nykyis|11 -3 -1 -6
s nyt|7 -8 20 -9
s nytt|-1 -2 -1 5
s nä|-2 -1 -1 5
s nähdää|-2 -2 -2 8
s näin|20 -5 -5 -10
s när|-6 4 26 -20
s nästa|-18 27 6 -13
s nätver|-3 -3 -1 8
s nå|-7 0 -3 9
s någon|-10 16 -5 -1
s något|-2 -2 -4 8
s nån|-13 15 -5 4
s nöjda|8 -10 -1 4
s o|10 0 -2 -7
s och|25 -12 -14 -2
s också|18 11 -7 -15
s octobe|-5 -2 -2 10
s odotta|5 -4 -4 4
s of|14 6 -1 -9
s off|-1 9 9 -17
s offert|-20 25 -2 -5
s ohjaaj|-2 -2 16 -12
s ohjaus|-9 -3 -2 13
s ohje|-4 -15 -1 20
s ohjeen|-1 6 0 -4
s ois|-7 27 -6 -9
s ok|10 -13 -5 7
s okay|-9 -1 6 4
s okei|11 -3 -2 -5
s okej|11 -4 -3 -1
s oklart|-2 -3 13 -8
s oktobe|-5 -1 30 -23
s ole|-35 -6 33 5
s olen|-9 -5 -2 17
s oli|-9 -2 -16 11
s olisi|-5 13 -7 1
s olla|14 -4 -18 7
s ollaan|5 -2 -3 2
s ollu|-14 -3 -4 21
s ollut|-13 -10 8 9
s om|-22 9 26 -5
s oma|-11 -12 20 4
s omaa|10 0 -1 -8
s omista|-6 11 4 -10
s on|20 -10 -12 1
s one|0 -26 -12 26
s onko|-5 -4 3 7
s onks|-1 -1 -4 7
s only|20 -4 -1 -15
s onsdag|-5 1 -5 6
s oo|-7 -3 -4 12
s oon|2 -17 -8 16
s open|12 -29 38 -20
s openin|-5 -2 5 2
s opetta|0 -11 -3 13
s oppila|6 -2 -2 -3
s or|-7 -2 -1 9
s order|-1 16 -1 -14
s ordnar|-1 -4 0 6
s ordnas|10 -7 -1 -3
s orkar|-4 -3 -1 9
s osa|-3 -2 -3 8
s osalli|-4 -14 0 15
s osalta|-9 -1 -4 15
s osasto|-7 5 -4 5
s oss|20 -9 -4 -5
s otetaa|-6 -8 31 -15
s ottaa|-9 7 -1 3
s our|-19 -5 -3 28
s out|-4 -3 28 -20
s ovat|18 -5 -4 -7
s own|4 -2 8 -11
s page|-1 3 4 -7
s pages|-2 6 -2 -2
s paikal|-3 -2 -4 9
s paikan|9 -2 -2 -5
s paikas|-5 13 3 -9
s paikka|24 -6 -3 -12
s palata|-4 -2 -2 12
s palaut|-7 -8 -3 15
s palave|-6 -4 9 1
s paljon|-13 -2 -11 21
s palvel|-5 11 8 -13
s paperi|1 6 -3 -4
s paremp|-4 6 -5 3
s parent|6 1 13 -19
s parish|-7 -3 2 7
s patrik|-4 8 -1 -2
s pe|15 -4 -3 -5
s peltok|2 -3 7 -7
s pengar|-13 -6 6 10
s people|-5 30 -4 -17
s per|19 -7 -6 -5
s perhe|18 -2 -3 -13
s perhee|-6 2 -15 17
s perhei|-4 -18 17 4
s perhek|15 -13 -8 5
s perheo|-1 -3 -3 8
s perjan|-18 21 -7 -11
s person|12 -2 -3 -4
s perust|25 -23 -1 -1
s peruut|-7 -2 -3 11
s petra|-5 -10 -1 16
s phone|27 2 -7 -20
s pidett|-2 0 -1 5
s pidetä|12 -7 18 -16
s pihall|26 -3 -1 -22
s piste|-13 -13 -10 21
s piti|-6 -14 -6 21
s pitkiä|-10 -6 -2 18
s pitkä|-8 -2 -6 15
s pitkää|7 6 -4 -10
s pitäis|-16 -7 37 -15
s pitäs|-3 19 -5 -9
s pitää|-5 -3 0 8
s pj|-1 5 0 -3
s planer|-5 -1 -1 7
s plats|-18 -4 -6 22
s platse|-7 7 22 -22
s podcas|-1 -1 -21 23
s pois|42 0 -15 -24
s poliis|7 -1 -1 -6
s polise|-1 -1 -3 6
s pratat|7 -1 0 -5
s presen|-1 -2 10 -6
s proble|-6 12 -3 -3
s progra|-6 4 1 1
s protok|-2 -1 -2 6
s psykol|-1 -3 -5 10
s puheen|-15 -8 -8 24
s puheli|19 -6 -9 -3
s puhete|-1 -4 6 0
s puhuja|-3 6 -3 -1
s puhutt|-12 -3 -4 15
s puhuu|7 1 -2 -6
s punkt|-11 -2 -8 16
s puol|-12 -1 -1 14
s puolen|14 2 -2 -14
s puoles|-7 -5 -3 15
s puolet|-4 -2 -2 8
s put|-2 6 11 -15
s puuttu|-33 -5 42 -10
s pysyy|10 -2 -1 -6
s päivit|-6 4 1 1
s päivys|-7 -1 -1 9
s päivä|-9 -15 -7 25
s päiväk|22 11 -8 -15
s päivän|-6 -14 1 17
s päivää|-7 11 -3 -1
s päälle|-2 -8 -1 12
s pääse|-4 -3 2 5
s päästä|-4 -2 -2 8
s päätti|-5 -2 -1 8
s päätty|-10 -4 -2 17
s päättä|-13 -3 -3 17
s päätök|23 -2 -2 -18
s på|13 23 18 -21
s pöytäk|20 -5 -2 -12
s questi|5 -5 14 -13
s rahaa|-2 -1 -3 7
s rahat|-4 -6 37 -29
s rahoit|-1 -3 5 -1
s ran|-7 -13 -4 25
s raskaa|-3 -10 -2 14
s ratkai|-25 -5 24 4
s read|-4 -3 -2 9
s reda|-2 31 -5 -23
s redan|-5 -5 -4 10
s referr|2 -4 -3 5
s region|14 -3 -5 -6
s rehtor|-3 8 -1 -2
s rektor|2 22 -9 -17
s report|-2 -7 -2 11
s right|10 -5 -1 -4
s riittä|29 -6 -9 -11
s riitä|-28 -1 -3 31
s rikki|-5 -1 -1 8
s riktig|-2 5 -3 0
s ringer|-9 24 -2 -17
s ringt|-3 -6 -1 11
s room|-4 -6 -2 12
s round|-1 -11 -3 16
s rum|-22 -1 -1 22
s rummet|5 2 -1 -5
s ruotsi|28 16 -2 -29
s ryhmä|14 -7 8 -11
s ryhmän|0 7 1 -7
s ryhmäs|-2 -4 -2 8
s ryhmät|1 -1 6 -7
s ryhmää|43 -11 5 -39
s rådgiv|15 -5 8 -18
s sa|5 -6 -4 5
s saa|30 -13 2 -15
s saako|-6 -10 39 -25
s saanut|-3 -1 -6 10
s saatu|-10 7 -27 29
s sagt|-4 -2 -4 9
s said|13 -2 -3 -7
s sak|-1 13 0 -12
s saken|-9 0 -1 11
s saknas|-6 -1 -2 9
s sali|6 -2 -1 -3
s salin|17 2 -2 -18
s sama|-6 -4 -3 13
s samaa|10 -26 -5 18
s samall|10 -1 -2 -6
s samass|-2 -4 -1 8
s same|-1 -3 -2 6
s samma|-10 -11 -7 22
s samman|-24 30 -4 -2
s samtal|7 -3 -2 0
s sano|-2 -3 22 -15
s sanoa|-1 0 -6 8
s sanoi|-1 3 -7 5
s sanon|-3 30 -1 -27
s sant|-5 -1 -1 8
s sari|-5 -6 -1 12
s says|-1 -1 9 -6
s school|-8 -2 -9 18
s se|-12 -12 3 8
s second|-7 21 2 -16
s secret|-1 8 -1 -5
s sedan|-4 -1 -3 8
s seinäl|23 1 -3 -19
s seitse|-7 -2 4 5
s selvit|-5 20 -8 -8
s selvä|23 -2 -3 -16
s semest|-2 0 7 -4
s sen|-7 9 -13 4
s senast|-9 14 -7 -8
s send|-4 26 -1 -21
s sent|-3 -9 1 12
s septem|-1 -2 -7 9
s ser|-3 -1 -1 6
s servic|-1 -2 -3 5
s seuraa|-31 35 -5 -2
s seurak|-6 -3 -5 10
s seuran|6 -2 -1 -4
s sex|-4 -2 -1 7
s shared|14 -2 -2 -9
s should|-6 3 9 -6
s siellä|-3 5 -7 3
s sig|-11 14 14 -15
s sign|-3 28 -21 -4
s sihtee|-4 8 -2 -1
s siihen|10 5 10 -14
s siinä|2 -12 -3 11
s siirre|17 -16 5 -6
s siirto|5 10 -13 -3
s siirty|-13 -4 17 1
s siirtä|-3 -1 -2 6
s siis|35 -2 -5 -23
s siitä|-21 29 -20 8
s sijais|-11 -4 18 -2
s silloi|-6 -2 -2 10
s sillä|9 -2 -3 -4
s sin|-6 -1 -1 8
s since|-4 -2 -3 10
s sista|22 2 -1 -21
s sisäll|5 9 -6 -9
s sit|-19 -10 -12 21
s sitten|7 7 -6 -3
s sitter|4 -5 -1 2
s sitä|-11 -4 27 -9
s sivu|25 3 -1 -27
s sivun|16 1 -1 -15
s six|26 -2 -4 -20
s sju|2 -5 -3 5
s ska|4 12 20 -19
s skaffa|-1 7 0 -5
s skicka|-10 8 7 -5
s skolan|22 -7 1 -14
s skolor|14 -1 -1 -12
s skrive|-11 18 -5 -4
s skulle|-7 -9 -4 14
s slut|-14 21 -13 4
s slutar|3 6 -2 -7
s slutet|-3 13 -2 -9
s småbar|20 -5 -1 -13
s so|16 -1 -7 -6
s social|-9 -4 11 2
s soitet|-6 -1 -1 7
s soitta|-4 -6 17 -7
s soitto|-5 7 -1 -1
s somali|-2 0 -2 5
s some|-3 -3 -2 8
s somebo|-1 16 -3 -12
s sori|-1 -7 0 8
s sosiaa|-5 -3 -5 13
s sovitt|12 15 -18 -7
s speech|-7 11 -7 2
s spring|26 -4 2 -22
s språke|21 -1 -2 -18
s staden|-5 -2 -2 10
s start|7 -4 -3 0
s stays|22 -2 3 -23
s stefan|-6 6 -1 1
s stifte|-3 -1 -6 11
s still|-12 2 -3 13
s stop|-15 -8 11 12
s ställe|23 -4 -2 -15
s står|28 -5 -3 -19
s sugges|-7 -1 -2 11
s summer|-3 -3 1 5
s suoraa|6 3 -3 -7
s sure|-2 13 -1 -10
s suunni|-9 -2 8 2
s svarar|-9 0 27 -19
s svensk|-3 -1 -1 6
s syksyl|14 -5 -7 -1
s system|2 15 -1 -15
s syysku|8 -4 -9 4
s syyslo|-1 -4 -2 7
s sä|-2 44 -4 -37
s säga|-1 -9 -2 13
s säger|25 -4 -4 -13
s sähköp|-4 0 -1 6
s sätta|-3 28 -5 -20
s så|-19 -10 -16 20
s ta|-4 -8 12 0
s taas|-9 -11 -9 23
s tack|-7 -9 -6 15
s tai|-12 -2 -2 14
s taken|-1 5 -2 -1
s takia|-5 -4 -2 12
s tallen|-2 -10 -1 14
s talous|23 -9 9 -24
s tammik|3 2 35 -24
s tapaam|4 -3 -8 7
s tapaht|-13 2 11 0
s tar|19 32 -4 -29
s tarjoi|-2 6 -2 -1
s tarjol|7 -2 0 -5
s tarjou|-2 6 2 -6
s tarkis|2 8 0 -10
s tarpee|-1 -1 -16 18
s tarvit|-13 14 24 -21
s tas|12 -2 1 -11
s tausta|-4 -6 -1 13
s tavata|-7 9 -1 -1
s teams|12 -8 -3 -1
s teamsi|25 -24 -7 6
s tehdä|1 4 15 -18
s tehdää|-5 -2 4 4
s tehty|-6 -3 -3 13
s tehtäv|-7 12 7 -11
s tekee|-7 19 -11 -8
s teksti|-2 -4 -1 7
s telefo|14 -3 -14 1
s tell|0 20 0 -19
s tervet|-4 -5 -1 10
s tervey|-11 17 -4 -1
s text|4 -5 -2 2
s thanks|-6 -1 -3 9
s that|14 -5 -7 -1
s the|-9 25 17 -15
s them|-5 12 -3 -3
s then|10 28 -10 -23
s there|3 -6 7 -3
s this|-8 -12 -3 20
s three|23 27 -4 -35
s throug|-2 8 -1 -6
s thursd|25 -13 -4 -7
s ti|0 9 -3 -5
s tid|8 -15 -5 12
s tiden|-2 -4 -1 8
s tiedet|-8 -1 -2 11
s tiedos|4 9 -1 -12
s tiedot|-1 26 -4 -18
s tiedä|-6 -7 17 -4
s tietoa|-5 -2 7 0
s tietos|-3 -7 27 -15
s tiimi|-2 -2 -1 5
s tiina|0 9 0 -8
s tiista|17 10 -7 -14
s tila|-1 -3 -1 5
s tilaa|-2 33 -1 -29
s tilall|22 -25 6 -3
s tilann|-4 -3 14 -6
s tilaus|-3 6 0 -2
s till|13 28 27 -27
s time|-11 -3 19 -6
s times|-2 7 0 -5
s timo|-3 -4 -1 8
s tisdag|8 -10 -4 7
s tjugo|-2 -3 -1 5
s to|3 26 6 -16
s toi|-9 -1 -2 12
s toimi|-13 -4 24 -6
s toimia|5 1 -2 -5
s toimin|4 -3 8 -7
s toimit|5 2 4 -10
s toinen|17 -6 -3 -7
s toista|7 -1 -11 5
s toivoi|-2 -2 -1 6
s toivot|-2 -6 -3 11
s tolv|-6 -2 -1 10
s tom|3 14 -3 -12
s too|-8 -4 -2 14
s torsda|22 -5 -3 -12
s torsta|21 -13 -10 1
s tosi|0 -7 -1 8
s totta|-1 6 -5 -1
s toukok|14 -4 16 -24
s travel|4 -2 3 -5
s tre|28 -7 1 -16
s tredje|-4 -2 -1 8
s tror|-3 -1 -1 6
s träff|-4 16 -4 -6
s träffa|19 -1 -2 -16
s tulee|19 -13 -13 5
s tuli|-4 -3 -4 10
s tulkki|1 0 11 -12
s tulla|-2 1 5 -6
s tullu|-11 -1 -3 15
s tullut|-5 -1 3 3
s tuloks|-3 -2 -2 8
s tuloss|-12 0 -3 16
s tutust|1 -20 -1 20
s två|34 4 -12 -16
s two|5 -13 12 -3
s tycker|-5 18 -4 -5
s tyckte|-6 -5 -1 12
s tyytyv|-3 -2 -3 9
s työnte|23 -5 -12 -6
s työpaj|-5 -4 6 4
s tähän|-6 -4 -44 41
s tällä|-13 8 -3 9
s tämä|-11 1 -5 14
s tämän|-1 -3 0 5
s tän|-6 11 -1 -4
s tänä|24 -1 -2 -20
s tänään|-18 -3 17 3
s tässä|7 -1 -2 -3
s tästä|0 14 -8 -3
s täynnä|-3 -1 -1 5
s täyttä|-2 -6 7 1
s tää|10 -11 5 -2
s ukrain|18 -1 -2 -15
s under|19 -1 -4 -14
s unga|-5 0 -1 6
s ungdom|25 -6 -7 -10
s unit|-1 6 -1 -4
s until|21 -9 0 -12
s up|0 -7 -1 6
s update|-1 -6 -3 10
s upp|5 34 -5 -25
s uppdat|-3 9 -3 -3
s upptag|-6 0 -1 8
s ut|12 -3 7 -11
s utan|4 -4 10 -8
s utbild|-2 -8 5 6
s utgång|-1 6 -1 -3
s uudell|-3 -5 -4 12
s uuden|-12 25 -3 -10
s uudest|-5 2 8 -4
s uudet|-1 7 0 -5
s uusi|-4 -4 -7 14
s uusia|18 -1 -1 -16
s uutisk|5 -1 -1 -3
s uutta|-7 -9 25 -7
s v|-3 -1 -1 5
s va|-7 -3 -2 12
s vaan|18 -6 -10 -2
s vad|-1 -1 -3 6
s vai|-25 -14 28 1
s vaihta|-2 -6 -1 10
s vaihte|0 6 0 -6
s vaihto|-4 3 -6 7
s vaihtu|-4 -2 -5 12
s vaikut|-7 -2 5 4
s vain|12 -3 -2 -5
s vaktmä|7 0 -1 -6
s valmis|-4 -1 -5 10
s van|-5 0 -1 6
s vanha|-5 11 -1 -5
s vanhat|28 -2 -4 -21
s vanhem|19 -2 9 -18
s vanhoj|-16 -3 19 0
s vapaae|-3 -1 -1 7
s var|25 -22 -12 5
s vara|11 -15 -6 8
s varaa|-6 15 -2 -7
s varahe|17 -6 21 -28
s varann|13 -3 -2 -8
s varast|-2 10 -1 -7
s varata|15 -12 -1 -2
s varatt|-2 6 -2 -2
s varaus|-2 11 -1 -8
s varhai|-6 -12 -7 23
s varit|9 -6 -4 2
s varje|21 1 -4 -17
s varmaa|-8 -8 21 -3
s varsin|-6 -1 -1 9
s vasta|-4 -3 5 3
s vastaa|-5 12 -7 -1
s vastat|-30 1 -7 36
s vastau|-24 -10 32 -4
s vastuu|15 2 -1 -14
s vecka|-16 28 -1 -24
s veckan|16 6 -3 -18
s veckor|-6 11 -2 -3
s vem|-18 0 27 -9
s verkos|-5 -4 24 -10
s versio|-6 9 -2 -1
s vertai|-3 5 -6 4
s vet|-15 -6 53 -35
s veta|-2 -5 10 -3
s vetää|12 -21 -1 10
s vi|10 -13 14 -4
s vid|-5 -5 2 7
s video|-5 12 12 -18
s vie|-1 5 4 -9
s vielä|-49 19 54 -21
s viesti|-1 11 -1 -7
s viides|26 3 -4 -23
s viikko|20 -10 -2 -6
s viikol|-22 30 -6 -9
s viikon|2 24 12 -30
s viime|-11 -7 -6 14
s viimei|-5 15 -3 -6
s viimek|-4 -5 -2 11
s viisi|2 -6 -2 6
s viisky|-2 7 -2 -3
s vikari|-2 -4 -2 8
s vilken|-4 12 15 -23
s vill|-6 -6 -6 17
s ville|-5 19 -3 -9
s visito|-2 -1 -1 5
s vko|-5 31 -1 -26
s voi|-4 -7 -4 13
s voidaa|-1 9 -1 -8
s voiko|-2 5 23 -25
s voin|-1 41 -3 -41
s vois|-8 19 -7 -3
s voisi|-5 3 8 -6
s voisit|-1 6 -1 -4
s volunt|26 -10 -1 -14
s vuoden|13 -2 -3 -6
s vuokko|-1 -3 -1 6
s vuonna|27 -4 -4 -16
s vuoro|2 2 22 -27
s vuorot|-1 17 0 -16
s vuosi|38 -2 -3 -33
s vuotta|-2 -3 -1 7
s vähän|3 -5 -2 6
s väkeä|-5 -4 -1 11
s väl|-8 20 -9 -2
s välitu|16 -1 -1 -13
s välkom|-3 -5 -4 11
s väntru|2 4 -1 -6
s vår|17 -1 -2 -13
s våras|-7 0 -1 9
s waitin|-9 -6 -3 19
s wants|-4 -5 -2 12
s was|-8 -7 21 -4
s we|19 -2 12 -15
s wednes|34 -3 0 -30
s week|7 22 -3 -20
s welcom|-2 5 -2 -2
s whatsa|9 -1 -1 -7
s when|-1 -1 6 -5
s whethe|-4 1 10 -6
s which|-6 5 5 -3
s who|-18 31 18 -22
s will|-7 12 -8 -3
s wilmaa|-5 21 -2 -14
s with|5 -11 -12 13
s within|1 4 0 -5
s work|-5 4 -1 2
s would|-6 -13 -4 17
s write|-2 -7 -2 13
s writes|-1 8 -1 -6
s writte|-1 -12 2 11
s year|-8 -1 -3 12
s yes|20 -10 3 -11
s yhdeks|4 -11 -2 9
s yhdess|2 -5 15 -12
s yhdist|-14 0 7 6
s yhtein|22 -2 -2 -17
s yhteis|-7 -8 -13 20
s yhteyd|-4 -14 5 12
s yhtä|-2 -1 -2 5
s yks|3 -2 -5 3
s yksi|31 -6 -5 -19
s yli|12 -5 -1 -5
s ylihuo|-1 8 0 -6
s you|-7 18 -4 -6
s ändrar|-2 -13 -1 16
s ännu|-14 -1 28 -11
s är|-16 -12 2 10
s äänest|-5 -1 -1 7
s å|-5 -6 -2 13
s år|34 -5 -9 -19
s året|-1 11 -2 -8
s årsski|17 1 -1 -17
s åt|-8 0 -5 12
s åtta|-5 -1 -2 9
s öppen|0 -3 7 -3
s öppet|16 -5 18 -26
s över|-12 21 -4 -3
section actions|-13 14 -9 -4
section decisions|13 -7 -6 -10
section next|-8 -1 -6 9
section none|-6 -7 -7 7
section open|-9 -6 14 -6
section talk|-4 -10 -11 11
settled|28 -9 -15 -22
so|32 -12 -11 -10
spoken: again|25 -21 -13 2
spoken: agreed|4 14 -6 -3
spoken: all|-5 -4 19 -4
spoken: asks|-16 -7 -8 12
spoken: asks within|-16 -7 -8 12
spoken: begins with a name|-9 36 -13 -12
spoken: but|-19 -1 10 5
spoken: by a day|2 37 -12 -32
spoken: capital|-8 -7 -8 8
spoken: course|12 -12 -10 7
spoken: day|3 3 26 -18
spoken: denial|1 -10 16 -3
spoken: done|-10 1 5 2
spoken: exclaims|-3 -2 -1 6
spoken: first of line|-9 -7 -6 8
spoken: from a day|30 -8 -12 -10
spoken: from end 0|-6 -9 -5 14
spoken: from end 1|-11 -2 -4 13
spoken: from end 2|59 -7 -14 -34
spoken: from end 3|-10 -7 -7 8
spoken: from start 0|-18 -7 -6 21
spoken: from start 1|-15 -16 -7 25
spoken: from start 2|-9 -7 -5 15
spoken: from start 3|-7 -7 -8 7
spoken: i|-23 27 1 -4
spoken: if|-18 -6 41 -14
spoken: joined action|-15 20 -16 -15
spoken: joined decision|34 -9 -6 -24
spoken: joined none|-11 -11 -9 11
spoken: joined open|-10 -6 37 -26
spoken: last of line|-5 -3 -6 5
spoken: money|-4 35 -3 -22
spoken: names nobody|-8 -10 -7 9
spoken: names nominative|-9 28 -14 -2
spoken: names two|-6 14 -2 -5
spoken: need|-12 12 -1 0
spoken: need before talk|-4 10 -1 -5
spoken: only|-11 -6 -8 15
spoken: open|-19 -4 26 -8
spoken: opening|4 -8 -6 4
spoken: opening before talk|-3 -1 -6 11
spoken: opens|-24 -17 -9 27
spoken: passive|5 -6 2 -1
spoken: passive after talk|-4 -11 -1 14
spoken: passive before talk|8 -2 -1 -5
spoken: past|-9 -5 -6 11
spoken: perfect|-6 1 11 -2
spoken: present|1 -6 -6 4
spoken: present after talk|-7 -5 12 1
spoken: present before talk|-3 -13 -5 10
spoken: procedure|-25 -13 -10 24
spoken: rather|7 -6 -9 5
spoken: rule action|-16 16 -17 1
spoken: rule decision|23 -5 -4 -15
spoken: rule none|-9 -10 -9 9
spoken: rule open|-18 -4 28 -11
spoken: settled|6 -3 -11 8
spoken: so|20 -10 -9 -4
spoken: subject|-14 15 -13 0
spoken: subject named|-14 14 -13 1
spoken: subordinate|-15 -17 23 3
spoken: subordinate first|-13 -12 -4 13
spoken: talk|-13 -7 6 5
spoken: tense course|1 -12 13 -1
spoken: tense doubt|-3 0 -7 4
spoken: tense is|3 -14 -9 8
spoken: tense must|-16 -2 -3 11
spoken: tense none|-9 -4 -10 8
spoken: tense passive|-2 -6 -9 7
spoken: tense past|-16 -10 -10 13
spoken: tense perfect|-8 3 1 2
spoken: tense present|-7 -7 -2 6
spoken: tense we|2 -10 -4 7
spoken: that|-23 3 0 9
spoken: v becomes|-4 -7 1 5
spoken: v conditional|-5 -1 -7 5
spoken: v has been|-14 -9 -15 16
spoken: v is|1 -15 -11 10
spoken: v must|-12 -3 6 4
spoken: v not passive|-5 3 -22 17
spoken: v participle|-12 14 -10 5
spoken: v passive|-9 2 -9 7
spoken: v to be done|-5 -5 -3 11
spoken: v was|-15 -9 -11 14
spoken: v we|-24 -3 11 7
spoken: v will|23 -2 -1 -18
spoken: we|9 -14 -3 4
spoken: weekday|13 23 -11 -13
spoken: words 1-2|-14 -18 -14 16
spoken: words 13-20|2 16 20 -20
spoken: words 3-4|-11 -14 -15 14
spoken: words 5-7|-6 -6 -2 5
spoken: words 8-12|2 17 -1 -7
spoken: yes|4 -16 -13 10
subject|-14 18 -16 -14
subject named|-15 17 -16 -13
subject none|-3 -2 -3 9
subject unclear|7 19 -4 -21
subordinate|-13 -9 19 0
subordinate first|-16 -19 33 -3
talk|-17 -15 -8 14
tense  then is|-11 -2 -1 14
tense  then none|-20 -23 -15 23
tense  then passive|-9 -1 -3 13
tense  then past|-10 -5 -5 16
tense  then present|-3 -11 -1 16
tense course|14 -10 2 -3
tense course then must|-1 -5 -2 8
tense course then none|14 -5 -12 1
tense course then passive|14 8 3 -23
tense course then past|2 -12 -7 17
tense course then perfect|-3 -1 -2 7
tense course then present|-3 14 -1 -7
tense doubt|-4 -4 -11 8
tense doubt then course|-14 -2 -3 18
tense doubt then doubt|-10 -9 -14 18
tense doubt then is|-16 -13 -5 21
tense doubt then must|-8 20 -6 -5
tense doubt then none|45 -1 8 -26
tense doubt then passive|-17 1 3 12
tense doubt then past|2 -2 14 -9
tense doubt then perfect|-3 -2 -5 9
tense doubt then present|-10 -13 16 4
tense is|9 -12 -9 5
tense is then course|2 8 -1 -9
tense is then doubt|-14 9 -10 11
tense is then is|2 10 0 -5
tense is then must|4 -4 -5 5
tense is then none|-6 -14 -15 14
tense is then passive|-16 -7 -8 18
tense is then past|-12 -9 3 10
tense is then perfect|-7 -3 -5 10
tense is then present|-8 -2 -13 16
tense is then we|19 -1 -2 -14
tense must|-20 7 1 9
tense must then is|-6 -2 -2 8
tense must then none|-7 25 -16 0
tense must then passive|-19 5 25 -10
tense must then past|3 -6 -12 12
tense must then perfect|0 -2 36 -33
tense must then present|-9 9 -4 5
tense none|-7 -2 -9 6
tense none then course|8 -17 13 -1
tense none then doubt|9 -17 -7 7
tense none then is|7 -21 -6 10
tense none then must|-22 4 22 -2
tense none then none|-13 5 -15 10
tense none then passive|19 -8 3 -6
tense none then past|-14 -15 -5 13
tense none then perfect|-10 8 -13 7
tense none then present|-19 14 -8 8
tense none then we|-3 7 1 -3
tense passive|2 -11 1 7
tense passive then course|-21 8 -11 24
tense passive then doubt|28 4 -6 -20
tense passive then is|6 -13 -5 9
tense passive then must|-4 15 -2 -9
tense passive then none|-14 -8 10 4
tense passive then passive|4 -21 0 11
tense passive then past|5 -8 -23 16
tense passive then perfect|15 -5 -3 -5
tense passive then present|23 -1 -5 -4
tense past|-10 -13 -9 11
tense past then course|10 4 -2 -10
tense past then doubt|-13 -2 -6 13
tense past then is|10 9 -2 -10
tense past then must|-7 -5 20 -8
tense past then none|11 -12 -5 3
tense past then passive|-1 29 -10 -8
tense past then past|13 -2 -2 -3
tense past then perfect|2 -10 2 3
tense past then present|15 18 -21 -6
tense perfect|-12 -10 1 8
tense perfect then course|8 -4 -5 2
tense perfect then doubt|-4 -14 3 11
tense perfect then is|29 -8 -9 -9
tense perfect then must|-1 -8 -4 14
tense perfect then none|19 -16 -4 1
tense perfect then passive|-3 -4 -12 17
tense perfect then past|-8 2 -8 9
tense perfect then perfect|-8 -6 -3 11
tense perfect then present|17 -10 -2 -2
tense present|-5 9 -2 2
tense present then course|28 -8 10 -25
tense present then doubt|-16 23 5 -9
tense present then is|18 -6 -8 -1
tense present then must|9 -8 -23 20
tense present then none|-19 18 14 -3
tense present then passive|-7 -34 4 24
tense present then past|-17 -4 -12 15
tense present then perfect|-16 -7 14 6
tense present then present|-4 -9 29 -9
tense present then we|10 -3 -4 -3
tense we|5 3 -9 1
tense we then is|-12 14 -3 2
tense we then none|-16 -4 -9 18
tense we then passive|15 -9 -1 -4
tense we then past|-4 -1 15 -10
tense we then present|-5 15 -3 -6
tense we then we|-18 -5 -3 26
that|-5 -5 -8 7
time|9 -18 -14 12
undone|-19 24 27 -26
v becomes|18 2 -12 -3
v conditional|-7 -4 -8 7
v has been|-15 -13 -8 13
v is|3 -11 -9 7
v must|-8 17 9 -7
v not passive|9 -10 -26 16
v participle|-7 -1 -12 7
v passive|5 3 0 0
v passive past|-6 -10 6 5
v to be|2 0 6 -9
v to be done|-2 7 0 -2
v was|-4 -10 -3 6
v we|-2 -2 5 -1
v we past|-12 3 0 6
v will|20 11 -9 -12
we|11 -15 5 0
we from end 0|-17 6 -4 12
we from end 1|8 11 -1 -17
we from end 2|21 1 -1 -21
we from end 3|-3 -10 -5 10
we from start 1|-5 6 -1 1
we from start 3|8 -3 -7 1
weekday|28 21 -13 -11
words 1-2|-17 -17 -15 17
words 13-20|1 10 6 -7
words 3-4|-13 -17 -10 14
words 8-12|0 6 -3 -1
words more|29 20 -2 -32
yes|10 -22 -14 11
`);
