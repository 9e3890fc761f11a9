import { type Weights, weightsFrom } from './model.ts';

/**
 * Written by `npm run train:notes -- --write`; docs/adr/0010 tells why and how. Each line: a feature, and in hundredths how
 * much it speaks for a decision, an action, an open question and none of them.
 */
export const trained: Weights = weightsFrom(`
accepts|-2 -9 -9 8
after other accepts|35 -1 18 -22
after other agreed|-22 10 1 5
after other asks|4 6 -12 2
after other joined action|20 -7 18 -12
after other joined decision|-20 -12 -17 20
after other joined open|7 -10 4 -1
after other joined statement|-2 27 -11 -11
after other need|-14 18 -2 -2
after other open|-6 -11 18 -1
after other opening|13 20 9 -17
after other passive|-8 -4 1 4
after other past|28 1 -4 -14
after other perfect|-16 16 11 -3
after other procedure|-17 9 -10 11
after other settled|-14 -30 -3 31
after other short|18 11 5 -12
after other subject|26 -19 22 -14
after other talk|-21 3 8 5
after other undone|-8 -3 4 7
after other v conditional|-16 -4 -4 9
after other v passive|10 -18 -2 5
after other v passive past|12 -6 -16 6
after same|-16 -16 -14 16
after same accepts|33 -5 -10 -9
after same agreed|-2 -9 -19 13
after same asks|-22 -14 -22 26
after same joined action|22 4 -4 -11
after same joined decision|-6 -9 -17 15
after same joined none|-23 -15 -13 18
after same joined open|20 -14 -9 2
after same joined statement|-21 -21 -16 23
after same need|-23 0 -1 17
after same open|22 -11 7 -10
after same opening|20 -25 -15 12
after same passive|-6 -7 -18 13
after same past|-14 -25 -9 25
after same perfect|-31 -8 -12 20
after same procedure|-8 -5 13 2
after same settled|9 -1 0 -6
after same short|-1 -9 -11 8
after same subject|26 3 0 -16
after same talk|-28 -13 -17 22
after same undone|16 4 1 -20
after same v conditional|-25 -16 -14 22
after same v passive|-14 -10 -15 15
after same v passive past|6 -9 -10 9
again|35 -19 -17 -9
agreed|16 1 -7 -6
agreed before talk|6 -2 1 -5
all|7 -12 6 0
arrow|38 6 7 -37
asks|-21 -11 16 7
asks within|-21 -11 16 7
before other|-7 -4 -8 6
before other accepts|23 26 -7 -16
before other agreed|-6 5 -4 2
before other asks|-13 -11 8 6
before other joined action|-19 -8 -8 14
before other joined decision|11 22 -8 -11
before other joined none|-7 -4 -8 7
before other joined open|-27 -6 28 5
before other joined statement|45 -31 -18 -1
before other need|-18 1 -1 10
before other open|-17 -3 -2 12
before other opening|-11 0 -3 6
before other passive|6 15 0 -8
before other past|-10 9 -12 7
before other perfect|16 -9 -15 5
before other procedure|-18 -13 -8 20
before other settled|-10 -6 7 9
before other short|-3 -2 -7 4
before other subject|-18 -4 -8 12
before other talk|16 -6 -8 0
before other undone|-2 15 0 -12
before other v conditional|22 -2 -5 -5
before other v passive|-1 3 9 -5
before other v passive past|23 -9 3 -11
before same|1 -7 -4 4
before same accepts|-20 -13 -13 20
before same agreed|24 7 -17 -5
before same asks|-31 -23 48 -14
before same joined action|-27 25 -3 4
before same joined decision|11 19 -2 -12
before same joined none|3 -15 -5 6
before same joined open|-7 12 -20 9
before same joined statement|5 -7 18 -8
before same need|-4 19 -6 -8
before same open|-8 9 11 -7
before same opening|21 -9 -18 2
before same passive|14 17 -15 -6
before same past|20 -1 12 -16
before same perfect|18 -15 -18 7
before same procedure|-9 -10 -8 17
before same settled|4 12 -6 -12
before same short|3 5 8 -6
before same subject|-19 10 0 7
before same talk|3 -22 -8 11
before same undone|-11 -9 -5 24
before same v conditional|11 -1 -7 -2
before same v passive|9 9 -16 2
before same v passive past|14 10 5 -17
before2 other|-7 -6 -9 8
before2 other accepts|3 9 -11 0
before2 other agreed|-2 4 -10 4
before2 other asks|-12 3 -15 9
before2 other joined action|-17 18 27 -13
before2 other joined decision|-4 2 -5 5
before2 other joined none|-6 -8 -11 9
before2 other joined open|-3 -1 -2 5
before2 other need|-4 -22 -3 23
before2 other opening|-14 6 2 3
before2 other passive|-15 12 -13 9
before2 other past|-14 5 -5 9
before2 other perfect|-4 -9 -9 12
before2 other procedure|-18 -19 17 13
before2 other short|-4 4 -8 3
before2 other subject|-17 19 29 -16
before2 other talk|15 -6 -18 4
before2 other v conditional|9 -11 -16 8
before2 other v passive|-17 5 -1 6
before2 other v passive past|0 13 -1 -11
before2 same|-4 -9 -5 6
before2 same accepts|-29 4 -12 20
before2 same agreed|14 -4 5 -9
before2 same asks|33 -5 12 -19
before2 same joined action|-6 -5 -4 11
before2 same joined decision|33 -3 7 -26
before2 same joined none|-9 -8 -6 8
before2 same need|-2 -2 -1 6
before2 same open|-1 -1 -1 5
before2 same opening|-2 -10 -13 12
before2 same passive|-9 -7 8 5
before2 same perfect|-6 -1 -4 10
before2 same short|-9 2 -14 9
before2 same subject|-5 -4 -3 10
before2 same talk|-16 -8 9 8
before2 same v conditional|-14 -12 4 11
before2 same v passive|-15 -10 2 11
begins with a name|-19 26 -17 5
bias|-6 -7 -7 7
block asked|-6 -5 -3 5
block asked course|6 -20 6 6
block asked doubt|4 -2 -9 3
block asked is|4 -16 -8 8
block asked must|-16 9 -3 5
block asked none|-6 3 -3 2
block asked passive|4 -13 9 0
block asked past|-16 -10 -14 15
block asked perfect|-10 1 20 -5
block asked present|-10 -2 -1 5
block asked we|10 -9 -2 2
block named course|-17 1 12 9
block named doubt|3 -4 -5 3
block named is|-1 -5 -13 8
block named must|-11 2 1 7
block named none|-8 -4 0 4
block named passive|-1 2 -4 5
block named past|1 -9 3 2
block named perfect|-5 1 -8 5
block named present|-5 5 -7 6
block named we|15 -4 -5 -4
block past course|-4 -15 11 9
block past doubt|6 -1 -11 3
block past is|13 -8 -9 2
block past must|-9 8 5 -1
block past none|-7 3 -1 2
block past passive|10 -1 3 -3
block past past|-7 -5 -1 5
block past perfect|0 -3 -16 8
block past present|-13 17 -8 3
block past we|12 -3 -6 -2
block settled|-14 10 -5 3
block settled course|5 -1 -12 9
block settled doubt|-5 -1 17 -8
block settled is|-14 -2 -3 12
block settled must|2 -11 -3 12
block settled none|-12 11 -9 6
block settled passive|4 8 -4 -5
block settled past|-3 6 10 -10
block settled perfect|-1 -5 -2 8
block settled present|-8 14 -4 -4
block talked|-4 -1 -5 3
block talked course|2 -20 1 14
block talked is|13 -16 -9 6
block talked must|-9 10 -3 3
block talked none|-8 4 -4 3
block talked past|-3 -9 0 5
block talked perfect|-7 -3 6 2
block talked present|-9 17 -10 2
block talked we|12 -5 -6 -1
block talked: agreed|14 17 -9 -9
block talked: asks|-17 -5 -5 10
block talked: need|-19 29 -8 -13
block talked: open|-30 -16 36 -22
block talked: opening|6 9 -3 -5
block talked: passive|22 7 2 -15
block talked: past|-6 -4 -9 10
block talked: procedure|-19 -13 -7 22
block talked: settled|24 -3 -3 -24
block talked: subject|-14 22 -14 -19
block talked: talk|-18 -10 1 10
block talked: undone|-1 27 -7 -18
block talked: v passive|7 13 3 -7
block talked: v passive past|2 0 9 -7
box open|-5 26 -3 -27
brackets|24 19 -21 -10
but|-9 -4 -10 9
by a day|-9 27 7 -31
capital|-7 -8 -8 8
chair|32 -11 -5 -6
colon|-5 2 -4 3
course|10 6 8 -7
course from end 0|10 0 -2 -6
course from end 1|1 4 7 -9
course from end 2|18 -6 -4 -7
course from end 3|3 -20 4 11
course from start 0|-3 -10 14 1
course from start 1|26 10 -8 -27
course from start 2|15 0 -1 -14
course from start 3|-3 -20 1 17
dash|-11 2 7 2
day|-8 4 -5 3
denial|9 -15 18 -5
denies|31 -5 -12 -18
digits|17 -11 -19 6
done|5 -9 -5 4
doubt from end 0|8 11 -15 -1
doubt from end 1|-5 7 18 -16
doubt from end 2|-5 -2 -5 13
doubt from end 3|-3 -7 -9 8
doubt from start 0|-8 7 -6 7
doubt from start 1|-14 2 2 9
doubt from start 2|-6 -3 -3 13
doubt from start 3|7 -3 -8 2
e -in|5 -1 -2 -2
e aaja|-4 3 27 -24
e aan|-4 -5 5 1
e aana|-2 -1 -1 5
e aava|-24 7 -4 14
e act|21 -5 -2 -14
e ade|0 -3 -11 7
e aden|-3 -2 -3 8
e ader|-7 -4 -1 13
e ades|-11 -3 5 9
e aen|14 -2 -1 -10
e agar|21 -6 -5 -11
e age|-4 31 -3 -21
e agen|-3 -5 6 1
e aget|8 -3 -2 -4
e aika|8 -1 -1 -5
e ain|9 2 -11 2
e aina|-3 12 -10 2
e airs|26 -1 -1 -23
e aisi|-13 -3 -2 19
e ait|6 -4 0 -2
e aja|-7 -7 28 -10
e ajaa|-3 -1 -3 8
e ajan|2 26 6 -27
e ajat|-8 4 -6 7
e ake|7 -2 -4 -1
e akin|-1 5 -6 2
e ako|-11 2 14 -4
e aks|-7 -3 31 -20
e aksi|15 -6 -2 -6
e akt|13 11 -1 -23
e ala|13 -15 3 0
e alar|26 -1 -2 -22
e alen|21 1 -3 -15
e alet|8 1 0 -8
e alla|27 -9 -10 -5
e alle|15 -20 -4 6
e alo|22 -2 -2 -17
e alon|-6 -1 -1 8
e alta|1 17 19 -27
e amme|-2 5 -1 -1
e ana|-4 -19 -4 17
e ance|1 -4 33 -29
e anen|15 -7 -4 -4
e anko|-12 4 37 -26
e anks|-5 -1 -2 9
e anna|4 3 -2 -5
e anne|-6 -19 18 7
e anot|-1 -3 -2 7
e anut|-7 -5 -5 12
e arar|-10 2 -1 9
e are|-28 -20 18 18
e ared|15 0 -2 -13
e aren|-5 13 8 -12
e ari|2 11 3 -9
e arn|13 12 -2 -24
e arna|9 5 -10 -3
e art|9 -15 10 -4
e ary|-14 15 0 -3
e asi|1 5 -2 -4
e assa|-16 -9 -7 17
e ast|-2 13 -23 8
e asta|0 15 0 -8
e aste|-4 0 -1 6
e asti|-3 -7 -3 13
e asto|5 5 -5 -5
e ata|-21 13 -8 15
e atat|6 -2 -1 -3
e ate|-4 22 -2 -17
e atia|-1 -4 -3 9
e atii|-2 6 0 -3
e atta|-6 -2 -4 12
e attu|11 -7 -4 0
e atus|5 -2 -9 7
e aus|-20 -5 -16 31
e ava|-6 -11 -6 14
e avaa|-7 16 -6 -3
e avan|-5 7 -1 0
e ays|22 -3 4 -20
e barn|18 -6 -2 -11
e bart|12 -11 -1 1
e ber|-5 5 8 -5
e bers|-4 14 -1 -9
e body|-15 7 -16 17
e box|9 1 4 -13
e cast|-1 -2 -20 23
e ckan|15 2 -6 -7
e ckar|-7 11 -2 -2
e cker|-3 -4 -3 8
e cket|-4 40 -2 -31
e ckor|6 9 -3 -12
e cks|-4 -1 16 -11
e ckte|-6 -7 -1 14
e cond|-8 18 4 -14
e daan|-2 -5 17 -10
e dag|7 24 -1 -17
e dare|-21 6 19 -4
e day|-6 -3 0 5
e days|22 -3 4 -20
e ded|-5 -2 -7 14
e den|-13 -11 -5 13
e der|10 0 -7 -3
e dera|-9 -6 27 -12
e dern|1 5 -1 -5
e des|-19 -5 2 15
e det|-4 -9 21 -5
e detä|-4 -1 -9 14
e dget|-7 -2 -2 12
e din|-4 7 -1 -2
e ding|18 -4 -4 -9
e dnar|-1 -4 0 5
e dnas|11 -6 4 -10
e don|0 16 -15 0
e drar|-3 -14 -1 18
e dän|-7 14 -4 -2
e dät|-5 4 -1 2
e dään|14 -22 -2 7
e edag|-6 6 -2 1
e edot|6 1 -2 -4
e eeks|-1 -2 -2 5
e een|-10 5 7 1
e eena|40 0 -1 -38
e eeri|-3 7 -1 -2
e eers|-1 -5 3 3
e eet|3 -10 -10 10
e efan|-4 7 -1 -1
e eita|-8 -3 -4 14
e eitä|26 7 -5 -29
e eja|21 -2 -1 -17
e ejä|-5 -1 -1 8
e eket|-2 -4 -1 6
e eks|14 -11 -5 2
e eksi|28 10 -14 -17
e ela|-3 5 -1 0
e elee|-14 12 -4 5
e eli|-3 -6 -2 11
e elin|8 -8 -4 4
e ella|14 -8 -1 -2
e elle|11 -4 -6 0
e ellä|-2 -1 -10 8
e elma|-7 -3 8 2
e eln|-2 -7 10 -1
e elta|2 -5 -3 6
e elto|-2 -2 -2 6
e eltä|13 -27 -7 16
e elu|-18 -12 -6 28
e elua|4 -5 2 -1
e elun|5 -2 -1 -1
e elut|-1 -5 -1 7
e ely|0 -5 -10 12
e elyn|-5 15 -7 -3
e empi|13 1 -8 -5
e ena|38 -7 -4 -22
e enen|22 -8 -1 -11
e enna|-1 33 -1 -34
e enom|-5 0 -2 8
e ens|-10 11 -9 7
e ent|4 -2 -9 6
e enta|-5 -2 -2 9
e ents|5 1 14 -21
e era|-11 -10 21 0
e erar|-4 -1 -1 8
e erat|-6 -2 -3 11
e eri|-19 2 -7 18
e erit|-1 9 -5 -3
e ern|1 5 -1 -4
e erna|-13 19 18 -15
e eroa|8 -1 -2 -6
e ers|-17 54 -6 -26
e essa|24 2 -11 -10
e essä|-6 -1 0 2
e esta|-21 8 5 6
e esti|-5 -14 19 1
e estä|-6 -4 -9 12
e eta|28 -3 -8 -18
e eter|-1 -4 6 -1
e ets|-2 6 4 -9
e ett|-10 -6 -3 20
e etta|14 25 -8 -23
e etti|-9 -2 33 -22
e ettu|-9 -4 -3 12
e etty|-3 -5 -7 11
e että|-6 -1 -3 11
e etä|0 -2 -9 11
e ever|-4 -21 -2 26
e evet|-4 22 -5 -12
e evät|1 24 -2 -23
e fan|-4 7 -1 -1
e fas|19 3 -2 -20
e ffas|19 3 -2 -20
e fore|18 7 -3 -21
e ften|-1 -3 -2 6
e ftet|13 2 -4 -11
e féet|6 -4 -4 2
e gan|-7 -5 19 -7
e gar|17 0 3 -12
e gen|-5 19 25 -19
e ger|-10 26 -7 -9
e get|14 -5 -5 -3
e gon|-1 14 -2 -10
e han|-7 -4 -4 14
e hat|25 -3 -5 -14
e hden|-6 -5 2 8
e hed|-1 -3 -1 5
e heen|-1 -3 -5 9
e hen|7 8 7 -12
e her|-10 2 7 0
e hers|4 -6 -2 3
e het|-1 -2 10 -8
e hin|0 5 -3 0
e hing|-3 -2 13 -7
e hjan|9 -5 -1 -3
e hmä|35 -13 -10 -11
e hmän|-2 6 0 -4
e hoja|-10 -1 -3 14
e holm|-2 13 -2 -7
e hool|-8 -2 -7 18
e htuu|-9 -7 -4 19
e hään|-14 -3 31 -12
e ial|-6 -1 -1 9
e ian|2 -2 10 -10
e ias|-7 10 -5 2
e iday|-4 0 -1 7
e ides|-3 -1 -1 5
e idän|-7 13 -4 -1
e ien|5 4 -9 0
e ies|-5 -1 -2 8
e iga|15 7 -1 -17
e igen|-2 -3 11 -4
e igt|-2 0 -9 8
e ihan|-7 -3 -3 13
e ihen|7 2 10 -12
e iin|9 -7 -3 0
e ijä|4 9 -8 -4
e ijää|8 -2 -6 0
e ikaa|-11 -2 3 10
e ikin|7 -1 0 -7
e ikka|2 -9 -5 10
e ikki|2 -10 -3 9
e ikko|-12 -4 -2 17
e iko|6 -1 4 -8
e ikon|-11 22 -7 -13
e iks|3 1 21 -23
e iksi|-9 17 -2 -5
e ila|9 -3 -2 -3
e ilan|-5 -8 -1 14
e ili|-1 -2 -1 6
e ilj|16 -3 -2 -11
e illa|9 -6 -8 4
e ille|-8 30 15 -21
e illä|8 -11 -6 5
e ilta|-9 25 -6 -8
e iltä|-7 10 -2 0
e ilu|7 5 -6 -6
e ily|-20 -1 -1 22
e ilö|13 -6 -1 -5
e imet|14 3 -1 -16
e imi|-3 -2 -1 6
e imme|-3 11 -2 -6
e ina|0 6 -10 2
e inen|11 9 -18 2
e ing|5 -19 -2 7
e ings|4 -13 -2 11
e inni|27 -1 -1 -24
e inta|-3 25 -2 -19
e inti|-8 -2 6 3
e ioi|0 -1 -15 17
e ion|-13 -5 11 6
e ions|17 -7 -4 -7
e iota|-2 -3 -2 7
e irje|5 -1 0 -3
e irs|26 -1 -1 -23
e isen|-11 27 -5 -9
e iset|13 -2 -6 -4
e ish|-16 11 -1 6
e isi|-5 9 -7 2
e isia|-8 -5 18 -6
e isin|9 -11 -7 7
e iska|6 -4 -3 1
e iskt|-2 -2 -2 7
e issa|-21 17 -7 7
e issä|-1 3 -5 4
e ist|-6 -9 9 6
e ista|-17 19 0 -1
e isto|18 -2 1 -15
e istä|5 8 -6 -3
e ita|-4 -22 -11 20
e itaa|-4 19 15 -28
e itan|7 14 -7 -10
e itin|-1 -11 -1 12
e itos|-8 -10 -5 14
e itta|31 -7 -3 -21
e itti|-7 -11 2 14
e ittu|0 -1 -4 5
e itus|0 -10 4 6
e itys|-1 27 -4 -21
e itä|5 6 -7 -2
e iva|-2 -3 -13 18
e iver|-11 19 -5 -4
e ivä|42 -5 -7 -31
e ivät|-5 2 14 -9
e ivää|-3 -10 -2 15
e jaa|-5 -1 -4 11
e jan|1 14 7 -14
e jar|31 -1 -2 -27
e jat|-9 0 16 -6
e jaus|13 -3 4 -15
e jeen|-3 10 -1 -6
e jen|-7 4 -12 11
e jer|-20 -20 11 20
e jia|-3 -1 -1 5
e jon|-13 -3 -9 21
e jää|8 -2 -6 0
e kaa|-11 -3 0 12
e kaan|-13 -15 -4 15
e kade|-6 -2 -4 13
e kaen|14 -2 -1 -10
e kan|9 12 -9 -7
e kana|6 -3 0 -1
e kar|-14 6 -7 13
e kat|-3 -7 -1 12
e ked|-7 -6 -2 16
e kee|-6 -7 11 2
e keen|0 3 4 -6
e ken|3 19 4 -14
e ker|-1 -2 -4 6
e ket|2 28 -4 -17
e kett|-10 -6 -3 20
e kii|-1 7 0 -5
e kiin|-5 9 2 -6
e kijä|5 10 -7 -8
e kilö|16 -5 -3 -8
e kin|-9 1 -10 12
e king|-7 -6 -3 16
e kion|-1 0 5 -4
e kka|1 -13 -7 13
e kki|12 -12 -5 4
e kko|-15 -15 -5 24
e kkoa|16 -3 3 -15
e kkuu|-2 -1 -1 6
e klas|-1 -8 -1 10
e koa|29 -4 1 -23
e koja|6 -2 -2 -2
e kon|-11 22 -8 -13
e kona|-1 22 -2 -18
e koon|14 -4 25 -29
e kor|31 8 -5 -29
e kous|-9 -7 -3 14
e ksaa|-2 -2 17 -11
e ksan|-3 19 -2 -14
e ksen|-7 5 -17 12
e kset|-17 20 12 -13
e ksi|28 13 -9 -16
e ksia|0 -6 -4 7
e ksän|-7 -7 -1 15
e kte|-6 -7 -1 14
e kten|-3 -1 8 -4
e ktet|-2 5 0 -3
e kun|-8 27 -6 -19
e kus|-2 -4 -1 8
e kuu|28 -9 -3 -16
e kuun|10 6 3 -9
e kää|5 -5 0 0
e kään|9 2 -7 -3
e laa|-3 0 -7 11
e laan|5 1 -7 2
e lade|-8 8 -2 3
e lag|-5 -2 -1 10
e lan|3 22 -9 -6
e lar|8 -21 -9 16
e lart|-2 -3 12 -6
e las|-7 -9 -3 19
e lee|-14 12 -4 5
e leen|4 4 -1 -7
e len|14 2 -6 -6
e ler|-4 10 -5 1
e let|34 -13 1 -18
e lies|-5 -1 -2 8
e liga|-5 -1 1 5
e ligt|4 3 -7 1
e liin|-1 12 -4 -7
e lin|-6 20 -8 -5
e lish|-9 15 -1 -5
e lit|-3 6 -2 -1
e ljer|-20 2 12 7
e ljon|-13 -3 -9 22
e lken|-3 12 12 -21
e lla|13 4 -14 -2
e llan|-9 -4 -1 14
e llar|-7 -20 -2 28
e lle|15 19 5 -15
e ller|0 6 -3 0
e llet|23 -2 -2 -16
e llin|-9 29 -4 -17
e llre|-1 -3 -1 5
e llt|-5 -1 0 6
e llut|-6 8 1 -3
e llä|9 -7 -3 1
e lma|-7 -3 8 2
e lmea|-9 -1 -1 11
e loa|0 -2 -3 6
e log|-3 -3 -4 10
e loin|-5 -1 -2 9
e lon|-6 -1 -1 9
e lre|-1 -3 -1 5
e lsan|-6 -4 -1 12
e lta|-17 43 3 -25
e ltid|7 -1 -1 -4
e lto|-5 -3 -4 10
e ltså|9 -4 -4 0
e ltu|-5 -1 -1 8
e ltä|0 3 -10 5
e lua|6 11 0 -15
e luaa|-7 -1 -1 10
e lun|15 -3 -7 -3
e lund|-3 -21 -1 23
e lut|-20 -18 15 14
e lyn|-5 15 -7 -3
e län|12 -3 7 -14
e lään|-17 7 -4 13
e maa|-5 -10 -1 16
e maan|2 9 14 -19
e make|7 -2 -4 -1
e man|26 -3 -5 -17
e mas|-7 13 -1 -5
e mat|-7 10 14 -17
e mber|1 7 -7 -1
e mea|-9 -1 -1 11
e meen|-1 7 29 -33
e meks|7 -4 -2 -2
e men|17 -6 -2 -7
e mer|13 1 13 -19
e met|10 6 -2 -10
e mia|-5 -1 -1 8
e milj|16 -3 -2 -11
e mily|-20 -1 -1 22
e min|-12 -2 3 11
e mma|-2 11 -2 -7
e mmat|-6 -3 14 -5
e mme|-10 14 -3 0
e mmen|17 -3 -3 -10
e mmer|13 1 13 -19
e mmet|-1 5 -4 2
e mmin|-1 -1 5 -2
e mnen|-2 -15 0 18
e mpi|13 0 -8 -4
e mtal|-4 -2 -1 7
e mus|-3 -18 -2 22
e mys|-3 -2 13 -8
e män|-6 11 3 -8
e mät|-1 -3 -2 6
e mään|21 29 2 -40
e mål|-12 -1 -3 16
e nade|24 -10 -2 -11
e nal|-2 -2 -1 6
e nan|3 11 -2 -8
e nar|-2 -7 14 -5
e nas|-3 -21 -2 17
e nast|-8 14 -6 -7
e nava|19 -21 -1 3
e nce|1 -4 33 -29
e ndag|8 32 -4 -28
e nde|-20 -2 -2 15
e nden|-2 6 3 -5
e nder|-8 -9 1 15
e ndet|-4 -5 28 -18
e nds|-18 -2 -3 22
e ned|-5 -6 0 10
e neet|-3 -1 -3 7
e nen|14 -13 -17 7
e nens|-6 -22 0 27
e ner|-7 -6 -4 14
e ngar|-5 -7 10 3
e ngen|-4 27 20 -23
e nger|-9 18 -6 -3
e ngs|7 -13 -2 9
e nhat|26 -1 -4 -20
e ning|-13 -10 -1 12
e nit|16 -4 -4 -8
e nkar|-4 -2 -4 11
e nko|-13 10 36 -26
e nks|-6 -5 -3 15
e nkun|-8 27 -6 -19
e nkö|-1 -2 10 -6
e nna|21 32 -8 -31
e nnan|5 12 -2 -10
e nne|-6 -19 18 7
e nner|-4 -13 -1 17
e nni|27 -1 -1 -24
e nnin|3 2 0 -5
e nnit|16 -4 -4 -8
e nnos|-11 7 -3 8
e nnu|-1 -3 -3 7
e nnut|-6 0 -8 12
e nom|-5 0 -2 8
e nos|-13 20 -4 -2
e not|-1 -3 -2 8
e nsa|-3 -2 -2 7
e nsam|1 24 -3 -22
e nska|-10 6 -3 7
e nske|-6 -3 -4 12
e nssa|16 2 -1 -13
e nst|13 -2 -2 -9
e nsä|23 -1 0 -22
e nta|-12 16 -9 4
e ntai|5 2 -1 -5
e nted|-2 -5 -2 9
e nten|10 -1 -1 -9
e nths|12 -2 -3 -7
e nti|7 -16 5 3
e ntia|21 -3 -2 -15
e nts|5 14 12 -31
e ntti|-3 -1 -2 6
e nut|-17 2 -11 13
e nyt|-9 -9 -9 16
e nään|-10 -6 13 4
e ober|-9 -1 21 -11
e oden|12 -1 -1 -9
e ody|-15 7 -16 17
e oita|-4 -2 -3 10
e oja|0 -6 -11 13
e ojan|-6 -3 6 2
e ojen|-3 -14 -5 20
e oked|-6 -5 -2 13
e okko|-3 -12 -2 16
e ola|-4 1 -4 7
e olan|18 -4 -6 -6
e olen|2 5 -1 -7
e olet|-5 -1 -1 7
e olit|-2 7 -1 -3
e olla|-11 26 -9 -6
e olle|23 15 1 -34
e olm|-2 13 -2 -7
e olta|-6 23 -1 -15
e oman|2 -3 -4 5
e ona|-3 20 -4 -13
e onas|-3 -19 4 18
e ond|-8 18 4 -14
e onde|-13 3 -2 10
e one|15 -6 -6 -2
e onen|-20 -4 -7 21
e onna|21 -2 -4 -14
e ons|13 19 -8 -19
e ool|-8 -2 -7 18
e oon|31 1 9 -23
e ople|-5 28 -1 -21
e ord|-2 -1 -1 5
e ore|18 7 -3 -21
e ori|-2 1 -5 5
e ork|2 -4 18 -15
e orn|1 5 -10 4
e orna|20 0 -6 -12
e oro|-3 21 -1 -17
e orot|13 15 -3 -25
e ors|-2 -1 -1 5
e ort|-2 -2 -1 5
e osed|6 0 -1 -5
e ossa|-6 0 -10 12
e osta|-3 1 -7 8
e osti|-3 -5 -1 9
e osto|-4 -6 -4 12
e ota|1 -3 -2 5
e otin|5 1 -1 -5
e otta|-3 -4 -1 8
e otti|2 -11 2 7
e otto|-3 -10 10 3
e ottu|0 -4 -2 5
e otus|-4 -4 16 -8
e ould|-1 5 -2 -1
e ous|11 -11 -5 4
e pasi|-1 6 -1 -3
e pen|4 -9 -5 8
e per|-4 0 -1 5
e pet|-2 9 -1 -6
e ple|-5 28 -1 -21
e port|-2 -2 -1 5
e ppa|-2 -2 -1 6
e ppen|7 -8 -4 5
e pper|-4 -1 -1 6
e ppuu|7 -1 1 -6
e puu|7 -1 1 -6
e puun|8 -3 -7 0
e pää|-4 7 -5 2
e raa|10 -3 12 -21
e raan|-4 5 -3 2
e rad|-3 -1 -1 5
e ral|-2 -2 -1 5
e ran|11 1 -5 -5
e rar|-17 -8 -3 23
e rary|-16 2 -7 20
e rat|-8 -3 -4 14
e raus|-1 6 -1 -5
e rde|-2 -1 -1 5
e rden|8 -21 -5 15
e red|14 -2 11 -20
e ren|4 10 -2 -8
e rens|11 -1 -1 -7
e ret|-2 -8 -10 17
e rgon|-1 13 -2 -9
e ria|2 -5 -1 4
e rik|-6 5 -2 4
e rin|-5 -8 -1 12
e ring|25 -10 6 -16
e rish|-6 -3 1 9
e rit|-3 10 -6 0
e rita|1 -17 -1 17
e rjar|31 -1 -2 -27
e rje|5 -1 0 -3
e rket|-3 -4 -1 8
e rna|11 18 1 -13
e rnas|-1 3 -7 5
e roa|19 -2 -3 -13
e ron|-4 42 -1 -36
e rot|12 15 -3 -22
e rran|2 0 -5 3
e rson|-5 -4 -2 11
e rsta|29 -6 -4 -17
e rtaa|2 -6 -3 7
e rtan|-6 7 8 -9
e rten|-5 -4 15 -6
e rter|-13 20 -2 -4
e rtin|-4 0 -3 7
e rtit|20 0 -5 -15
e rtoi|-7 -3 -1 9
e rtoo|-4 -10 -7 21
e rtta|-3 6 -1 -2
e rtti|-4 37 -3 -26
e saa|-2 -2 17 -11
e saan|-3 -2 -1 6
e sam|22 17 -3 -32
e san|3 7 -7 -2
e sar|5 0 -1 -4
e sdag|2 -5 -4 6
e sday|-9 2 -4 7
e seen|-7 11 16 -12
e sely|4 -3 -7 6
e sen|0 23 -8 -9
e senä|-1 5 -1 -3
e ser|10 6 -2 -14
e set|-10 11 1 -1
e sia|-1 -12 17 -3
e siin|28 -15 -3 -9
e siko|6 -1 4 -8
e sin|2 -16 7 6
e sit|3 0 4 -8
e siä|-4 -2 7 -1
e ska|-7 1 -7 10
e ske|-6 -3 -4 12
e skt|-2 -3 -2 8
e skus|-2 -10 -1 14
e son|-6 -6 -3 14
e ssa|-3 4 -17 8
e ssar|5 -4 -1 0
e ssen|7 -2 -1 -5
e ssit|4 1 0 -5
e ssä|-3 -3 -7 11
e sta|-12 14 4 -3
e staa|10 -8 -6 4
e stai|17 -5 -4 -6
e stan|-6 15 18 -22
e star|-5 1 -3 7
e ste|10 -2 0 -8
e stem|1 16 -1 -16
e sten|23 -6 -10 -6
e ster|-2 -2 11 -6
e sti|-17 -14 7 14
e stin|-2 25 -1 -20
e stio|-3 -2 -2 7
e sto|15 -6 0 -5
e ston|-5 8 1 -4
e stun|0 -5 0 7
e stuu|-9 -2 -5 16
e stys|-1 -3 -3 7
e styy|6 -1 0 -5
e stä|6 1 -12 4
e stää|-7 -3 -6 17
e sun|-2 16 0 -14
e sut|-6 23 -1 -15
e syin|-5 -4 -2 11
e sän|-7 -7 -1 15
e sään|13 -3 13 -21
e taa|9 6 12 -11
e taan|17 -9 4 -5
e tade|-6 -2 -2 9
e tai|20 -3 -6 -9
e tain|9 2 -11 2
e tait|6 -4 0 -2
e taja|-18 -10 13 9
e takt|13 11 -1 -23
e tal|-4 -2 -1 7
e tala|-3 -7 7 3
e talo|22 -1 -2 -19
e tan|-9 23 20 -19
e tar|6 19 -8 -11
e tary|-2 7 0 -4
e tas|-5 11 -3 -3
e tat|-2 -4 -2 9
e ted|-4 -7 -3 12
e teen|-7 -27 -12 31
e teet|20 -10 -5 -5
e teli|-3 -6 -2 11
e telu|-11 -1 -4 17
e tem|1 16 -1 -16
e ten|30 -16 8 -11
e tena|-5 -4 -1 11
e ter|-22 1 3 10
e ters|3 41 -2 -40
e tes|-7 3 -4 7
e tet|27 19 -7 -29
e teta|26 -1 -4 -22
e ther|-10 1 7 2
e ths|12 -2 -3 -7
e tia|21 -8 -7 -5
e tid|18 -2 -2 -13
e tien|4 2 -6 -1
e tii|-3 5 0 -1
e tiin|0 -13 -2 6
e tin|-5 10 0 -2
e ting|7 -4 -7 4
e tio|14 -5 -4 -3
e tion|-13 -4 3 12
e tis|-7 -2 -1 11
e tit|19 1 -5 -16
e tiä|-4 -5 26 -15
e tiö|-8 -1 -2 11
e tko|-1 24 -1 -22
e tkoa|13 -1 -2 -11
e tkuu|13 -3 0 -10
e tmas|5 8 -2 -11
e toa|-2 -8 16 -5
e toi|-7 -3 -1 9
e toja|4 -2 -6 5
e ton|-12 2 -4 10
e too|-5 12 -8 1
e toon|5 14 -9 -9
e tor|8 3 -3 -8
e tori|-2 1 -5 5
e torn|1 5 -10 4
e tors|-2 -1 -1 5
e tos|-3 -11 -6 12
e tre|-6 -2 2 6
e tsun|-2 16 0 -14
e tså|9 -4 -4 0
e tta|12 35 -13 -17
e ttaa|10 4 13 -13
e ttas|-4 12 -3 -5
e tte|-3 1 -4 6
e tten|29 -9 -13 -4
e tter|-9 -10 -5 17
e tti|-22 -4 20 3
e ttiä|-2 -5 26 -19
e ttiö|-8 -1 -2 11
e tto|26 -14 5 -14
e tton|-4 -1 -1 7
e tts|19 -2 0 -18
e ttu|-2 -7 -11 11
e ttua|-5 10 -8 3
e ttuu|-25 -3 45 -20
e tty|-6 -5 -11 14
e ttyy|-7 -2 -1 11
e ttä|-14 27 24 -27
e ttää|19 13 -10 -12
e tua|-5 9 9 -13
e tun|0 -5 0 7
e tus|-4 -21 8 12
e tuu|-25 -16 32 2
e ty's|-4 -5 10 -1
e tyi|-4 -1 0 5
e tys|-3 22 -8 -8
e tyy|-2 -12 5 9
e työ|7 0 -1 -6
e työn|-6 -5 3 8
e täis|-8 -21 19 9
e tävä|-4 10 6 -12
e tää|12 12 -14 -4
e tään|-1 -9 30 -8
e uaa|-7 -1 -1 10
e uari|6 2 4 -7
e uary|7 5 8 -18
e uja|23 1 -8 -16
e ujen|-2 7 -7 2
e ulan|-1 7 0 -5
e uld|-1 5 -2 -1
e ulla|-6 -13 -3 18
e ulle|-4 -3 7 1
e ulua|0 16 -1 -16
e ulun|10 -1 -6 -3
e ulut|-9 -3 -5 16
e und|-3 -21 -1 23
e unta|-7 -4 -3 14
e unut|-6 12 -4 0
e uone|5 -1 -1 -3
e uoro|-3 21 -1 -17
e urs|-3 0 -16 20
e uska|-5 -1 -1 7
e ussa|2 0 -15 7
e usta|0 2 13 -10
e usti|-7 -2 -4 12
e uta|-1 -3 -6 6
e utar|2 6 -3 -6
e uten|-2 -1 30 -26
e utes|-1 -2 -1 5
e utet|3 12 -3 -13
e utta|-16 -2 -1 19
e utti|-8 -6 10 4
e uttu|-5 -2 -1 8
e utus|-2 -4 -3 9
e uun|26 7 11 -17
e uus|-4 -4 26 -19
e uuta|-1 -3 -6 6
e uvat|-2 -4 -1 8
e vaa|-8 15 -3 -4
e vaan|-6 20 -2 -12
e vade|-1 7 0 -6
e van|-5 7 -1 0
e vana|-2 -8 0 10
e vat|-11 -6 9 7
e vaus|-23 -2 -4 29
e vely|-4 -1 -2 7
e ver|-16 17 -9 5
e veri|-7 -3 -2 12
e ves|-5 6 -1 0
e vet|-7 21 -6 -7
e vila|11 -1 -1 -8
e vioi|0 -1 -15 17
e vist|-2 -2 10 -6
e väll|19 -1 -4 -14
e vänä|-8 -3 -2 13
e vät|12 20 7 -25
e vää|-3 -10 -2 15
e vään|3 6 -5 -6
e work|2 -4 18 -15
e y's|34 -6 9 -33
e yden|-1 6 0 -4
e yhmä|35 -13 -10 -11
e yin|-5 -4 -2 11
e ykö|-3 -2 15 -10
e ylän|13 -3 7 -17
e ymys|-3 -2 13 -8
e ynyt|-5 -7 -7 15
e yone|12 -5 -4 -3
e yvät|-1 -2 -2 5
e yykö|-3 -2 15 -10
e yys|6 -2 -1 -3
e yön|-6 -5 3 8
e äili|-1 -2 -1 6
e äis|-8 -21 19 9
e äisi|-6 14 -4 -4
e äivä|42 -5 -7 -31
e äkin|-4 -1 -1 7
e äksi|4 3 8 -16
e äkö|-11 4 -2 9
e äll|19 -1 -4 -14
e älle|19 -13 -9 3
e ällä|1 3 16 -13
e ält|-6 -5 -1 12
e ältä|-4 -1 -2 8
e änds|-16 -1 -2 20
e änkö|-1 -2 10 -6
e änyt|-3 -1 -2 7
e änä|4 -8 -6 8
e ässä|-10 -5 -3 15
e ästä|14 -3 -3 -8
e äten|-10 -3 -2 15
e ätti|-6 -6 -3 15
e ätts|19 -2 0 -18
e ättä|-14 31 32 -43
e ävä|-4 10 6 -12
e ävät|17 -2 -2 -12
e ääkö|-11 4 -2 9
e ään|11 1 24 -14
e ådet|5 -2 -2 0
e ågan|-7 -5 19 -7
e ågar|-1 13 -1 -12
e åken|19 -1 -3 -16
e åpet|-2 9 -1 -6
e éet|6 -4 -4 2
e öitä|-4 0 0 6
e öken|6 -1 -1 -5
e öltä|-1 26 -1 -23
e össä|10 -2 -3 -4
e östä|-3 -1 -1 6
e över|-1 18 -2 -14
exclaims|-12 -11 -6 18
first a|-6 4 -8 9
first and|12 10 -10 -7
first bra|-6 -4 -2 10
first could|-1 -1 14 -11
first de|1 -7 -4 7
first den|-14 -5 -4 17
first det|-11 -8 5 6
first då|-5 -22 10 11
first efter|21 0 0 -19
first ei|14 -12 -2 0
first eli|12 -11 2 -2
first elva|-1 -1 -4 6
first en|9 -9 -7 6
first ensi|-5 -3 -3 11
first frågan|-4 -4 18 -10
first från|31 -1 -2 -27
first för|-2 -29 -1 30
first försla|-3 0 -1 5
first först|-6 -1 -1 8
first föräld|-5 -1 -5 12
first gör|-3 16 -1 -12
first han|-7 -2 -2 10
first hej|-2 -4 -2 9
first hon|-15 23 -8 0
first huolto|-3 -2 -1 6
first hur|-4 -8 14 0
first hyvä|-3 -3 -2 6
first i|-8 -18 15 7
first ingen|-25 -3 19 10
first it|-5 0 1 3
first ja|-23 -3 -1 14
first jag|-12 18 -11 3
first jalkau|-5 0 -2 8
first jo|-4 -4 -2 9
first joku|-2 6 -2 -1
first jonkun|-4 5 -3 2
first joo|-13 -10 -15 18
first jos|-3 -3 -8 14
first jouluk|-1 32 -4 -26
first jätetä|0 -2 23 -22
first kahvit|-1 -2 -4 7
first kan|-2 -4 14 -8
first keskus|0 -2 -2 5
first kiinte|-1 -4 22 -17
first kiitos|-6 -6 -3 11
first kokeil|12 0 0 -11
first kokous|17 -3 -2 -10
first kolme|-3 -1 -1 6
first koska|-1 0 5 -5
first koulut|17 -3 -12 -2
first kuka|-3 -6 9 1
first kysely|-1 -17 -2 20
first lasten|-7 -2 -5 14
first left|-3 -3 37 -32
first leluje|0 9 -4 -5
first lista|24 10 -5 -29
first meillä|-14 -3 -2 17
first men|-10 5 -5 8
first mennää|5 0 0 -4
first minna|-2 -2 -1 5
first minä|-9 18 -3 -5
first mistä|-2 -1 5 -1
first mitä|-2 -2 22 -16
first moi|-1 -3 -2 6
first mulla|-4 -3 -2 9
first mun|-1 -10 -1 13
first mut|12 -6 19 -19
first muuta|-1 16 -2 -13
first mä|-18 24 11 -12
first nej|44 -12 -5 -26
first next|-6 -10 -4 17
first niin|-8 -8 -5 14
first no|17 -8 -11 3
first nobody|-8 -1 -6 16
first not|27 -1 -8 -19
first nuoris|-2 -1 -1 5
first nästa|-9 -11 -5 20
first någon|-1 0 -3 5
first och|12 -4 -10 2
first of line|-8 -5 -8 7
first ok|-5 -2 -2 10
first okej|15 -3 -2 -7
first on|-13 -1 -4 16
first onko|-4 -5 5 4
first onks|-1 -1 -2 6
first otetaa|13 -2 -3 -7
first perhek|10 -9 0 0
first puheen|-7 13 -3 -2
first på|-3 -2 -2 8
first rehtor|-4 7 -2 -1
first ryhmä|22 -2 -6 -13
first ryhmän|-2 12 1 -13
first saako|-2 -3 22 -16
first se|26 -5 -3 -9
first sen|1 -12 -4 16
first seuraa|-18 6 -2 10
first seurak|-8 0 -3 11
first sihtee|-3 12 -1 -8
first sit|4 -5 -4 5
first sitten|-3 30 -9 -14
first ska|-2 -3 14 -8
first så|9 -2 -8 2
first tack|-4 -7 -4 13
first the|-22 -12 -9 22
first thursd|-6 -3 -1 10
first toimin|7 -3 -1 -3
first torsta|7 -2 -5 0
first två|11 -4 -3 -3
first tää|-3 -4 -1 8
first vanhem|-2 -3 -1 7
first vem|-3 -5 18 -8
first vi|17 -13 -14 7
first viime|-3 -1 -2 7
first viimek|-1 -3 -1 5
first ville|-1 20 -1 -17
first vuokra|-5 -1 -1 7
first who|-1 -6 12 -5
first yksi|30 -1 -1 -28
first äänest|-4 0 -1 6
from a day|23 -13 -7 -5
from end 0|-12 6 -5 3
from end 1|-3 2 6 -2
from end 2|23 -14 -22 5
from end 3|-8 -10 -7 8
from start 0|-17 -9 -11 13
from start 1|-13 -19 -19 19
from start 2|-11 0 -10 8
i|-23 27 0 -5
if|-24 0 26 -2
in actions: begins with a name|-2 -6 -2 13
in actions: box open|-4 22 -3 -22
in actions: brackets|-2 -1 -2 5
in actions: by a day|-2 11 -2 -8
in actions: capital|-9 6 -6 4
in actions: colon|-2 -1 -1 5
in actions: dash|-1 -19 -1 22
in actions: day|-6 -1 -4 10
in actions: digits|-6 9 -4 -3
in actions: first of line|-10 4 -8 8
in actions: from end 0|-11 18 -8 -13
in actions: from start 0|-10 13 -7 -4
in actions: from start 1|-3 0 -1 5
in actions: from start 2|-2 8 -1 -5
in actions: joined action|-10 17 -8 -12
in actions: joined none|-4 -9 -2 15
in actions: last of line|-12 10 -9 0
in actions: names nobody|-3 20 -2 -15
in actions: names nominative|-10 3 -7 9
in actions: opens|-2 -15 -1 20
in actions: present|-7 23 -4 -22
in actions: rule action|-10 17 -8 -12
in actions: rule none|-4 -9 -2 15
in actions: subject|-2 12 -2 -12
in actions: subject named|-2 12 -1 -12
in actions: tense none|-8 2 -6 9
in actions: tense passive|-2 16 -1 -12
in actions: tense present|-1 8 -1 -5
in actions: topic|-10 4 -8 8
in actions: v passive|-2 16 -1 -12
in actions: v present|-6 25 -3 -22
in actions: words 3-4|-6 -5 -5 17
in actions: words 5-7|-3 6 -2 0
in actions: words 8-12|-4 16 -3 -14
in decisions: agreed|-12 -5 -5 21
in decisions: begins with a name|-5 13 -1 -6
in decisions: capital|7 -1 -2 -7
in decisions: course|6 0 0 -5
in decisions: day|10 2 -2 -11
in decisions: denial|-1 -9 -5 14
in decisions: digits|18 0 -3 -17
in decisions: first of line|11 -6 -10 -4
in decisions: from end 0|21 -3 -9 -20
in decisions: from end 1|-6 -3 6 3
in decisions: from end 2|-17 -1 -2 23
in decisions: from start 0|20 -8 -10 -16
in decisions: from start 1|-5 1 6 -2
in decisions: joined decision|16 -17 -12 -4
in decisions: last of line|15 -7 -4 -13
in decisions: names nobody|13 -18 -5 -4
in decisions: names nominative|-1 12 -1 -10
in decisions: opens|8 0 -3 -6
in decisions: passive|5 -4 -5 2
in decisions: present|20 -9 -8 -15
in decisions: prose|-32 -2 3 35
in decisions: rule decision|16 -17 -12 -4
in decisions: tense is|10 -1 -1 -8
in decisions: tense none|8 -3 3 -9
in decisions: tense passive|-12 -4 -5 21
in decisions: tense present|15 0 -2 -13
in decisions: topic|10 -4 -10 -3
in decisions: v is|20 -1 -2 -19
in decisions: v not passive|-10 -1 -1 13
in decisions: v passive|-1 -3 -4 7
in decisions: v present|18 0 -3 -17
in decisions: weekday|12 -2 -1 -9
in decisions: words 3-4|-13 6 -3 11
in decisions: words 5-7|20 -12 2 -16
in decisions: words 8-12|17 -3 -3 -15
in next: begins with a name|-3 7 -2 -1
in next: capital|-8 1 -6 9
in next: course|-1 5 -1 -3
in next: day|-3 -4 -1 8
in next: digits|-3 -4 -1 8
in next: first of line|-7 -12 -5 15
in next: from end 1|-4 -4 -2 10
in next: from start 0|-6 -8 -4 12
in next: from start 1|-2 8 -2 -3
in next: joined none|-7 -12 -5 15
in next: last of line|-6 2 -5 7
in next: names nobody|-5 -7 -4 11
in next: names nominative|-3 7 -2 -1
in next: opens|-5 7 -4 3
in next: present|-2 12 -1 -8
in next: prose|-4 10 -2 -2
in next: rule none|-7 -12 -5 15
in next: tense none|-5 -11 -5 14
in next: time|-3 -4 -1 8
in next: topic|-8 0 -6 9
in next: weekday|-3 -3 -1 6
in next: words 1-2|-3 -8 -3 13
in next: words 5-7|-1 -2 0 5
in open: asks|-2 -3 7 -1
in open: asks within|-2 -3 7 -1
in open: capital|-4 -9 1 13
in open: course|-1 -1 11 -9
in open: dash|-2 5 5 -8
in open: first of line|-9 -5 14 -5
in open: from end 0|-8 -7 9 1
in open: from start 0|-7 -13 18 -7
in open: joined open|-8 -14 16 -2
in open: last of line|-9 -7 11 0
in open: names nobody|-6 -11 14 -2
in open: opens|-4 -8 14 -5
in open: present|-5 3 10 -8
in open: rule open|-8 -14 16 -2
in open: subordinate|-2 -2 -11 18
in open: talk|-1 -2 -27 30
in open: tense none|-3 -9 23 -13
in open: tense passive|-1 -1 -9 12
in open: tense present|-3 6 8 -10
in open: topic|-9 -5 14 -5
in open: v becomes|-1 -1 11 -9
in open: v passive|-1 -1 -9 12
in open: v present|-4 5 13 -14
in open: words 3-4|-1 -1 -7 9
in open: words 5-7|-3 -7 18 -11
in open: words 8-12|-1 -1 -17 19
in talk: begins with a name|-8 -1 -5 9
in talk: capital|-4 -9 -10 10
in talk: colon|-1 5 -1 -3
in talk: day|-3 12 -1 -7
in talk: denial|-5 -4 -4 11
in talk: digits|1 9 -3 -4
in talk: first of line|-10 -10 -8 13
in talk: from end 0|-3 -8 -10 10
in talk: from end 1|-5 -4 -3 9
in talk: from end 2|-2 -1 -1 6
in talk: from start 0|-10 -10 -8 13
in talk: from start 1|5 -5 -4 5
in talk: joined none|-18 -16 -10 18
in talk: last of line|-3 -8 -10 10
in talk: names genitive|-3 -2 -2 8
in talk: names nobody|1 -11 -8 10
in talk: names nominative|-8 -2 -6 9
in talk: opens|9 -11 -7 6
in talk: perfect|-3 -3 -2 7
in talk: present|-14 -9 -8 14
in talk: present after talk|-1 -4 -1 6
in talk: prose|15 -6 -5 -1
in talk: rule none|-18 -16 -10 18
in talk: subject|-1 13 -1 -11
in talk: subordinate|-1 -4 -1 7
in talk: talk|-5 -8 -4 12
in talk: tense doubt|-2 -3 -1 7
in talk: tense is|-4 -2 -1 7
in talk: tense none|12 0 -5 -4
in talk: tense past|-3 -4 -2 7
in talk: tense perfect|-3 -3 -2 7
in talk: tense present|-7 -1 -4 11
in talk: topic|1 -5 -8 6
in talk: v becomes|-2 -2 -1 5
in talk: v conditional|-3 -3 -2 8
in talk: v has been|-3 -4 -2 7
in talk: v is|-7 -5 -4 10
in talk: v participle|-4 -4 -2 8
in talk: v present|-8 -4 -5 12
in talk: v to be done|-1 9 0 -8
in talk: v was|-2 -2 -1 5
in talk: words 13-20|-1 -3 -1 5
in talk: words 3-4|2 -7 -5 8
in talk: words 5-7|-2 -9 -6 10
in talk: words 8-12|-9 4 -5 7
is from end 0|1 -16 10 4
is from end 1|30 19 -8 -27
is from end 2|-4 -19 -4 20
is from end 3|-3 -11 -9 9
is from start 0|2 -16 -5 13
is from start 1|-22 -10 -11 26
is from start 2|1 25 -3 -16
is from start 3|12 -13 -6 3
item: again|28 -5 -5 -18
item: agreed|27 -10 -2 -22
item: all|-9 -5 -7 18
item: arrow|4 3 -2 -5
item: asks|-18 -11 35 -17
item: asks within|-18 -11 35 -17
item: begins with a name|-19 15 -16 10
item: brackets|2 21 -20 -3
item: by a day|2 20 14 -30
item: capital|-2 -6 -9 12
item: colon|-11 -15 21 4
item: course|9 5 1 -14
item: dash|8 16 1 -22
item: day|-28 13 17 -2
item: denial|-1 -9 -10 12
item: digits|16 -16 -19 10
item: done|-5 -6 -5 15
item: exclaims|-6 -5 -2 14
item: first of line|-2 12 1 -2
item: from end 0|23 17 4 -16
item: from end 1|-25 -21 -15 29
item: from end 2|-21 -12 4 21
item: from end 3|-14 -7 -9 25
item: from start 0|-3 11 0 -1
item: from start 1|-2 -12 -16 16
item: from start 2|-3 -3 9 -1
item: from start 3|22 -8 -7 -5
item: if|-7 -1 5 3
item: joined action|-9 21 -14 -17
item: joined decision|26 -13 -14 -17
item: joined none|-5 -21 -8 14
item: joined open|-18 -1 22 -13
item: last of line|23 17 4 -16
item: names genitive|-4 6 -1 0
item: names nobody|16 -26 3 3
item: names nominative|-20 23 -13 1
item: need|-7 25 -7 -14
item: only|10 -3 -1 -4
item: open|-9 -7 10 6
item: opening|-14 -3 22 -5
item: opens|-24 -4 -4 20
item: passive|18 -2 -1 -11
item: perfect|-6 -4 -3 11
item: present|2 -5 14 -5
item: present after talk|-10 1 -7 14
item: present before talk|20 -13 -6 1
item: procedure|-6 -2 15 -7
item: rule action|-9 21 -14 -17
item: rule decision|26 -13 -14 -17
item: rule none|-5 -20 -5 13
item: rule open|-18 -1 18 -7
item: so|14 -1 -2 -11
item: subject|-4 16 -9 -13
item: subject named|-4 16 -9 -13
item: subordinate|-12 7 16 -7
item: subordinate first|-3 -9 23 -12
item: talk|-4 -18 -16 21
item: tense course|11 1 2 -13
item: tense doubt|-8 3 -6 9
item: tense is|18 -5 -5 -6
item: tense must|-6 9 9 -11
item: tense none|7 11 -13 -2
item: tense passive|3 -14 6 6
item: tense past|-11 -15 -8 20
item: tense perfect|-5 -2 -2 9
item: tense present|-6 1 11 0
item: that|13 -9 -5 1
item: topic|-26 14 -2 7
item: v becomes|21 -5 -8 -11
item: v conditional|-11 1 -8 14
item: v has been|-5 -3 -2 11
item: v is|16 -7 -7 -1
item: v must|0 9 8 -17
item: v participle|-9 -8 -6 17
item: v passive|12 -3 14 -19
item: v present|7 -4 9 -2
item: v was|-4 -11 -22 25
item: v we past|-1 -2 7 -4
item: we|5 -5 17 -15
item: weekday|25 -10 -5 -8
item: words 1-2|-18 1 15 5
item: words 13-20|8 0 2 -11
item: words 3-4|20 -15 2 -3
item: words 5-7|8 -2 -15 3
item: words 8-12|-18 10 -5 8
item: yes|-1 -7 -3 12
joined action|-19 23 -19 -18
joined decision|28 -23 -19 -23
joined none|-12 -13 -10 12
joined open|-29 -20 37 -32
joined statement|10 -12 -8 7
line heading|-1 -3 -1 6
line plain|-7 -7 -7 7
line row|9 -3 -2 -4
money|0 31 -4 -19
must|-1 -23 -1 25
must from end 0|-13 6 3 0
must from end 1|-3 -6 -2 11
must from end 2|-7 0 10 -3
must from end 3|-6 3 -5 4
must from start 0|-5 8 12 -15
must from start 1|-3 -4 -4 12
must from start 2|-6 6 7 -7
must from start 3|-10 -1 -7 10
names allative|-10 27 -3 -17
names genitive|-14 15 -12 7
names nobody|-2 -15 -4 7
names nominative|-15 23 -17 5
names other|-18 44 -6 -21
names two|-6 4 -13 11
need|-26 37 -11 -21
need after talk|-2 16 17 -29
need before talk|-8 30 -5 -22
none from end 0|7 21 -14 -5
none from end 1|-8 -17 8 7
none from end 2|-3 -1 -21 14
none from end 3|-10 -5 -6 7
none from start 0|-13 9 -19 11
none from start 1|-11 -27 1 16
none from start 2|4 -23 -10 15
none from start 3|-5 3 -4 3
once|7 -11 11 -6
only|25 -12 -12 -3
open|-30 -20 35 -26
opening|-6 -2 -2 4
opening before talk|4 -2 -6 5
opens|-10 -15 -6 11
passive|16 -4 -4 -3
passive after talk|-2 9 -4 -1
passive before talk|12 -6 -3 -1
passive from end 0|-19 -8 2 19
passive from end 1|2 16 1 -7
passive from end 2|30 -10 -20 -10
passive from end 3|1 -15 0 9
passive from start 0|-12 -28 -3 29
passive from start 1|3 -9 -19 19
passive from start 2|-12 13 -6 8
passive from start 3|11 -3 6 -4
past|-13 -13 -12 16
past after talk|-7 -1 -1 8
past before talk|9 -4 -4 0
past from end 0|-11 -13 2 10
past from end 1|0 -2 -13 8
past from end 2|-4 -7 -9 12
past from end 3|-11 -14 -9 12
past from start 0|-11 -17 -12 17
past from start 1|-2 -9 -26 18
past from start 2|-5 -3 14 -2
past from start 3|-10 -11 -2 9
perfect|-8 -12 -1 8
perfect from end 0|-9 -3 -8 12
perfect from end 1|-4 -1 -3 5
perfect from end 2|9 3 -3 -5
perfect from end 3|-15 -12 9 7
perfect from start 0|-11 -2 15 -1
perfect from start 1|-15 -10 -11 17
perfect from start 2|-4 -8 -11 18
perfect from start 3|-2 -2 8 -2
place in actions|-13 13 -9 -4
place in decisions|13 -8 -6 -8
place in next|-8 0 -6 9
place in open|-9 -7 14 -4
place in talk|-7 -10 -11 12
place item|3 -5 -5 3
place plain|-8 -3 -7 6
place prose|-1 -5 -2 3
place spoken|-8 -7 -8 8
plain course|20 -5 -6 -9
plain course item|17 -3 -5 -9
plain course plain|12 -2 -6 -4
plain course prose|2 -4 -9 11
plain course spoken|13 -4 14 -16
plain doubt|36 -24 -15 -6
plain doubt item|-1 -3 -2 5
plain doubt plain|17 -14 -6 2
plain doubt prose|14 1 -4 -9
plain doubt spoken|24 -15 -8 -2
plain is|14 -13 -7 3
plain is in decisions|10 -1 -1 -8
plain is in talk|-3 -1 -1 6
plain is item|19 -5 -5 -8
plain is plain|12 4 -4 -10
plain is prose|6 -9 7 0
plain is spoken|5 -11 -7 6
plain must|-16 20 5 -5
plain must item|-5 9 -4 0
plain must plain|-6 1 -3 7
plain must prose|6 -2 1 -3
plain must spoken|-14 18 11 -9
plain none|-1 -6 -7 5
plain none in actions|-7 -10 -5 23
plain none in decisions|14 -12 -5 0
plain none in next|-5 -11 -5 14
plain none in talk|14 -8 -4 -2
plain none item|21 7 -17 -6
plain none plain|-16 2 -5 8
plain none prose|27 -5 13 -16
plain none spoken|-6 -6 -10 8
plain passive in decisions|-12 -4 -5 21
plain passive item|-5 19 7 -12
plain passive plain|-5 -16 1 17
plain passive prose|5 17 5 -8
plain passive spoken|8 -17 3 3
plain past|-14 -14 -10 14
plain past in talk|-2 -3 -1 7
plain past item|-8 -11 -14 22
plain past plain|-1 0 -12 6
plain past prose|-7 -13 8 6
plain past spoken|-16 -10 -10 14
plain perfect|-11 -7 0 7
plain perfect in talk|-3 -3 -2 7
plain perfect item|-3 -2 -1 6
plain perfect plain|-6 -2 14 -5
plain perfect prose|-2 -11 -11 12
plain perfect spoken|-9 3 5 1
plain present|8 -14 -11 7
plain present in decisions|17 -3 -2 -12
plain present in talk|-5 -2 -2 10
plain present item|-17 -20 7 22
plain present plain|10 -17 -4 7
plain present prose|5 2 -14 4
plain present spoken|4 -1 -12 4
plain we|12 -13 -14 9
plain we prose|-2 -5 -6 13
plain we spoken|9 -8 -10 6
plain words 0|-16 -15 -14 15
plain words 1|3 -12 -5 6
plain words 2|7 -11 -10 6
plain words 3|13 4 0 -9
plain words 4|1 9 10 -9
plain words 5|13 1 -6 -6
plain words 6|25 -4 -4 -13
plain: again|8 -6 -11 7
plain: agreed|21 -5 -7 -18
plain: agreed after talk|6 -4 3 -5
plain: all|18 -9 22 -19
plain: arrow|39 3 9 -38
plain: asks|-12 -8 5 12
plain: asks within|-12 -8 5 12
plain: begins with a name|-11 20 -13 0
plain: brackets|-9 -5 -3 13
plain: but|24 1 2 -18
plain: by a day|24 6 8 -21
plain: capital|-21 -13 -19 21
plain: colon|-4 15 -5 -2
plain: course|-7 -5 31 -8
plain: course after talk|-8 -4 -1 13
plain: dash|-12 -4 4 12
plain: day|-10 6 -12 8
plain: denial|13 -2 30 -19
plain: digits|10 -15 -10 8
plain: done|33 -18 -10 -6
plain: exclaims|-1 -3 -2 7
plain: first of line|-10 10 -14 7
plain: from a day|15 -4 -6 -4
plain: from end 0|-22 11 -11 10
plain: from end 1|8 1 9 -8
plain: from end 2|-3 14 -17 3
plain: from end 3|0 -19 -3 9
plain: from start 0|-28 -2 -16 18
plain: from start 1|7 -18 -22 17
plain: from start 2|-14 -9 -9 16
plain: from start 3|12 13 14 -13
plain: i|0 6 -11 5
plain: if|-12 9 1 1
plain: joined action|-6 16 -15 -13
plain: joined decision|19 -9 -4 -18
plain: joined none|-15 -12 -9 13
plain: joined open|-16 2 24 -17
plain: last of line|0 -6 3 1
plain: names allative|1 39 -1 -39
plain: names genitive|1 -6 -7 11
plain: names nobody|-7 -17 -1 9
plain: names nominative|-7 14 -12 4
plain: names other|-4 9 -2 -3
plain: names two|9 -19 -11 13
plain: need|-7 35 -9 -27
plain: only|20 -3 -2 -18
plain: open|-13 3 34 -32
plain: open after talk|-2 5 -1 -3
plain: opening|7 20 -16 -5
plain: opens|-8 -16 -4 12
plain: passive|18 -1 -2 -10
plain: passive after talk|3 3 2 -8
plain: past|5 -7 -5 6
plain: past before talk|13 -3 -1 -9
plain: perfect|5 -13 -9 11
plain: present|7 -9 -2 1
plain: present after talk|9 -10 7 -4
plain: present before talk|-12 30 8 -18
plain: procedure|8 -3 -1 -4
plain: rather|12 -3 -4 -4
plain: rule action|-6 16 -15 -13
plain: rule decision|19 -9 -4 -18
plain: rule none|-15 -12 -10 13
plain: rule open|-14 3 27 -23
plain: settled|10 -2 -1 -7
plain: so|13 -5 -7 -1
plain: subject|-1 12 -12 -10
plain: subject named|-6 15 -11 -12
plain: subject none|-3 -10 -2 16
plain: talk|-8 1 2 2
plain: tense course|14 -9 -1 -3
plain: tense doubt|3 -5 -1 3
plain: tense is|5 12 -6 -6
plain: tense must|-7 5 -5 5
plain: tense none|-18 5 -8 9
plain: tense passive|-10 -16 6 17
plain: tense past|14 -5 -3 -4
plain: tense perfect|-9 -10 11 5
plain: tense present|5 4 -11 5
plain: that|20 6 -12 -9
plain: time|2 -11 -7 11
plain: v becomes|28 -7 6 -18
plain: v has been|-3 0 7 -2
plain: v is|0 13 -3 -4
plain: v must|7 20 -4 -14
plain: v not passive|8 -9 -3 3
plain: v participle|25 -11 -12 -3
plain: v passive|3 3 7 -3
plain: v passive past|-3 -3 -5 11
plain: v to be done|0 8 -3 -4
plain: v was|29 4 2 -17
plain: v we|10 6 -3 -11
plain: v we past|-2 4 -8 5
plain: we|16 -17 13 -7
plain: weekday|21 -6 -15 0
plain: words 1-2|-11 -2 -18 14
plain: words 13-20|-2 -7 1 4
plain: words 3-4|-21 -16 19 8
plain: words 5-7|0 4 -14 5
plain: words 8-12|-10 -5 -6 8
plain: words more|26 23 -4 -31
plain: yes|24 -21 -6 0
present after talk|-10 -13 1 8
present before talk|-4 -3 -7 6
present from end 0|-15 9 11 -1
present from end 1|-21 4 15 2
present from end 2|23 4 -13 -9
present from end 3|2 -4 -12 6
present from start 0|-5 2 -1 5
present from start 1|7 3 -5 -1
present from start 2|-15 12 -16 11
present from start 3|-1 7 -1 0
procedure|-18 -19 -4 18
prose: again|32 -13 -8 -17
prose: agreed|15 -1 -2 -7
prose: agreed before talk|-6 -1 -2 9
prose: all|-2 -8 -19 19
prose: asks|-11 -3 39 -25
prose: asks within|-11 -3 39 -25
prose: begins with a name|-21 24 -16 9
prose: brackets|39 -3 -4 -29
prose: but|-13 -5 2 13
prose: by a day|-25 20 17 -19
prose: colon|8 -2 -6 1
prose: course|5 12 -7 -8
prose: day|1 -5 -22 14
prose: denial|15 -21 13 -4
prose: denies|33 -2 -6 -27
prose: digits|14 -9 -19 7
prose: done|-5 -1 -2 7
prose: first of line|3 -14 -8 8
prose: from a day|3 -11 6 2
prose: from end 0|-37 -4 3 18
prose: from end 1|13 20 15 -21
prose: from end 2|28 -14 -21 4
prose: from end 3|3 -14 -3 6
prose: from start 0|-10 -17 -11 15
prose: from start 1|-18 -15 -10 17
prose: from start 2|5 9 -10 -1
prose: from start 3|11 4 13 -12
prose: i|-9 -2 -3 14
prose: if|-11 -1 1 7
prose: joined action|-18 22 -12 -18
prose: joined decision|23 -23 -21 -1
prose: joined none|-8 -14 -7 10
prose: joined open|-11 -14 35 -32
prose: joined statement|10 -12 -8 7
prose: last of line|0 5 9 -6
prose: money|8 -2 -2 -4
prose: names genitive|-6 19 -2 -8
prose: names nobody|11 -21 10 0
prose: names nominative|-15 21 -17 7
prose: names other|-13 37 -3 -21
prose: names two|-8 -3 -6 13
prose: need|-14 32 0 -26
prose: need before talk|-1 18 -2 -15
prose: only|11 -1 -4 -5
prose: open|-16 -19 31 -21
prose: opens|-4 -8 -5 6
prose: passive|9 1 -3 -1
prose: passive after talk|4 5 -4 -3
prose: passive before talk|7 -3 -5 1
prose: past|-13 -4 -8 15
prose: perfect|-6 -11 -3 8
prose: present after talk|-12 -13 3 11
prose: present before talk|-5 -1 -11 11
prose: procedure|-5 -10 -8 15
prose: prose|-1 -5 -2 3
prose: rule action|-18 22 -12 -18
prose: rule decision|22 -3 -5 -20
prose: rule none|-8 -14 -1 8
prose: rule open|-12 -13 24 -16
prose: rule statement|16 -19 -15 8
prose: settled|18 -1 -5 -16
prose: so|30 2 -4 -25
prose: subject|-12 17 -12 -13
prose: subject named|-11 15 -11 -11
prose: subject unclear|-2 17 -2 -13
prose: subordinate|2 -16 15 -3
prose: subordinate first|-1 -9 33 -29
prose: talk|-18 -20 -9 18
prose: tense course|2 -4 -9 11
prose: tense is|-9 -6 2 7
prose: tense must|6 0 1 -5
prose: tense none|12 1 1 -5
prose: tense passive|13 -5 0 -3
prose: tense past|-14 -12 -3 12
prose: tense perfect|-5 -11 -3 9
prose: tense present|-6 10 2 -2
prose: tense we|-4 5 -7 5
prose: that|-14 -4 -12 14
prose: time|4 -8 -5 7
prose: topic|7 5 -4 -3
prose: undone|-10 -10 36 -17
prose: v becomes|1 24 -14 -5
prose: v conditional|-8 -2 4 4
prose: v has been|-16 -11 -3 14
prose: v is|-2 -10 -3 6
prose: v must|2 6 -3 -2
prose: v not passive|25 -3 -9 -13
prose: v participle|1 -3 -16 9
prose: v present|-2 0 -8 3
prose: v to be done|9 3 -3 -7
prose: v was|-9 -13 4 9
prose: v we|11 -1 -3 -7
prose: v will|-10 5 -4 6
prose: we|-2 -11 20 -8
prose: weekday|10 15 -5 -8
prose: words 1-2|-12 -15 -12 20
prose: words 13-20|10 -8 -5 1
prose: words 3-4|-6 -11 -2 8
prose: words 5-7|-2 7 6 -5
prose: yes|-1 -12 0 14
rather|26 -11 -11 -4
rule action|-19 22 -19 -16
rule decision|26 -18 -14 -22
rule none|-10 -13 -8 10
rule open|-31 -18 30 -21
rule statement|16 -19 -15 8
s 00|-12 -7 -3 16
s 1|8 -13 -8 10
s 10|-4 -11 -5 13
s 11|-20 -18 -9 26
s 12|-10 17 -12 4
s 13|5 -6 -4 5
s 14|9 -11 -7 7
s 15|-15 -24 -5 28
s 16|-2 7 -1 -4
s 18|-1 6 -2 -2
s 19|5 -1 -2 -1
s 2|33 -18 -6 -8
s 20|-12 -2 -1 16
s 2024|-4 -1 -1 6
s 2026|3 -8 -6 7
s 2027|24 -32 -7 9
s 21|10 6 -4 -10
s 24|-8 -10 -1 19
s 26|-2 -1 -1 5
s 28|-2 -3 -1 6
s 29|26 0 -1 -24
s 3|21 10 -8 -17
s 30|10 33 -7 -24
s 4|30 -7 -8 -13
s 40|-3 -22 -1 26
s 45|11 -14 -1 3
s 50|-4 23 -1 -19
s 6|-4 5 -4 5
s 7|-7 2 -1 7
s 8|5 -1 -3 1
s 9|-1 30 -8 -12
s a|2 30 -19 -7
s about|-7 -10 -3 18
s affisc|-3 -1 -2 6
s after|17 -6 -2 -8
s aikaa|-3 9 -6 0
s aikaan|-10 0 0 11
s aikoja|6 -2 -2 -3
s aikuis|21 -3 -2 -15
s aina|14 -7 -5 -2
s ajanva|13 -13 -1 1
s ajat|-2 5 -2 -1
s ajatus|5 -2 -9 5
s alkaen|14 -2 -1 -10
s all|-8 -3 -4 14
s alla|11 -6 -9 4
s alle|-18 -2 -2 22
s alltid|7 -1 -1 -4
s alltså|9 -4 -4 0
s aloite|7 -2 -2 -3
s alusta|9 -6 -4 1
s am|-5 27 -4 -18
s ammatt|6 -12 0 7
s an|-3 -1 19 -15
s and|18 -8 -14 2
s andra|-18 -4 -3 25
s annons|-4 24 -3 -17
s ansåg|-9 -2 -1 13
s anteck|-4 18 -1 -13
s använd|-18 -2 -1 20
s april|21 -6 -4 -11
s are|14 -6 -3 -3
s arvioi|-3 -1 -16 20
s as|-1 -18 1 18
s asia|-3 -10 12 1
s asiaa|-9 -3 -8 20
s asked|-1 -1 -2 5
s asti|19 -2 -2 -16
s at|-11 -8 -8 16
s att|10 -3 -19 7
s august|-1 -1 -4 5
s auki|-28 -8 41 -16
s aukiol|1 -5 -3 7
s auto|-11 14 -2 -1
s auton|-3 4 9 -11
s av|-13 24 -10 -5
s avaime|12 3 4 -20
s avasi|-1 -6 -1 9
s bara|8 -2 -4 -2
s barn|31 -6 -3 -21
s barnen|8 -2 2 -8
s be|1 14 -13 0
s been|-2 -1 -2 6
s before|18 7 -3 -21
s behöve|-1 18 -2 -14
s berätt|-5 -4 -1 10
s beslut|-3 -21 23 1
s bestäl|-4 47 -1 -41
s besök|23 -3 -3 -17
s besöka|-1 25 -4 -20
s besöke|10 -1 -1 -8
s betala|24 -9 5 -17
s biblio|-2 -4 -1 6
s blanke|-13 -7 -2 22
s blev|10 8 5 -19
s blir|-22 20 -4 5
s borde|-12 23 -5 -5
s bra|-12 -15 -7 18
s brosch|41 -3 -4 -31
s budget|-8 -2 -3 13
s budjet|-16 -2 34 -16
s but|5 -3 -4 3
s by|-12 45 -9 -32
s båda|19 -1 -3 -14
s börjar|31 -1 -2 -27
s can|4 14 -4 -12
s centre|-2 -1 -1 5
s chair|-3 6 -2 0
s christ|5 8 -2 -10
s city's|-1 -1 13 -11
s come|-8 -9 5 11
s could|-5 -4 24 -12
s dag|13 -2 -2 -9
s dagar|-5 -1 -1 7
s daghem|-17 -2 -3 19
s dagise|15 28 -4 -34
s datum|-2 -2 -1 5
s day|-5 24 -7 -9
s de|34 -8 -12 -9
s decemb|5 8 -7 -4
s dem|-4 22 -9 -6
s den|6 -2 -10 4
s det|-15 -25 -2 15
s detta|-20 -29 -1 46
s does|8 -23 2 12
s door|-1 -9 -1 11
s down|-7 -3 -1 11
s du|-9 9 -7 6
s during|-5 -2 7 0
s där|-5 -9 -4 13
s då|10 -15 -2 5
s e|16 -7 7 -15
s edelle|5 -1 -1 -4
s edusta|-2 -3 13 -8
s efter|21 -1 1 -20
s egen|-1 -2 -2 5
s egentl|-2 -2 11 -6
s ehdi|-8 -1 -3 12
s ehdott|-4 -8 -1 13
s ehkä|-5 3 -6 9
s ei|-6 -17 13 5
s eikä|-6 -5 -8 16
s eivät|-18 -4 -7 26
s eka|-3 12 -3 -5
s eli|14 -14 -2 1
s eller|-26 7 -3 18
s elokuu|-1 -1 -3 6
s elva|13 -3 -6 -2
s emot|39 -10 -3 -27
s en|-14 9 2 1
s end|3 9 -2 -11
s englis|-9 15 -1 -4
s enkäte|-10 -3 -2 15
s ennen|-26 10 -3 13
s ens|0 34 -2 -34
s ensam|-1 -6 -1 9
s ensi|2 2 -5 -1
s ensin|12 -1 -1 -9
s epäili|-1 -2 -1 6
s eri|-13 -3 -3 19
s ersätt|13 5 0 -18
s esihen|-4 -3 -1 9
s esitet|-4 -3 5 2
s esitte|-10 -13 -3 23
s et|-27 15 18 -1
s ett|33 -7 -3 -17
s ettei|-4 -3 26 -17
s että|-2 -5 -12 9
s etänä|-1 -2 -4 8
s evenin|8 -3 3 -7
s every|19 -4 -2 -13
s everyo|12 -5 -4 -3
s facebo|2 9 1 -13
s faktis|-1 -2 -2 5
s famili|-5 -1 -2 8
s familj|-9 -12 8 9
s family|-20 -1 -1 22
s februa|10 2 -4 -5
s fel|-17 -4 -6 25
s fem|16 -5 -2 -6
s fine|48 -4 -1 -40
s finns|-11 3 -5 13
s finska|-8 7 -1 2
s fint|-2 -6 -1 9
s first|9 -11 33 -25
s fjol|-2 -1 -1 5
s fler|8 -2 -1 -5
s flunss|-4 -2 -1 8
s folk|-5 21 -2 -13
s folkhä|-10 -4 -1 15
s for|12 8 -18 -2
s fortsä|-15 -2 -3 21
s four|-12 -5 -3 20
s fram|-4 20 -2 -15
s fre|-4 5 -3 2
s fredag|-10 6 -4 7
s free|-17 -1 -1 20
s fri|-9 32 -1 -21
s frivil|-5 0 1 4
s from|15 7 -10 -9
s frågan|-5 -5 22 -15
s frågar|-1 13 -1 -12
s från|6 -17 3 6
s full|-15 -9 16 8
s funder|-3 -14 26 -10
s fyra|0 5 -3 -2
s fyrtio|-2 37 -2 -32
s få|-2 -4 -1 7
s får|39 3 8 -30
s för|6 7 -11 -1
s före|26 25 11 -40
s förra|1 -3 -3 5
s förråd|5 -3 -2 0
s försam|11 14 -3 -20
s försla|-3 -1 -1 6
s först|8 -4 -3 0
s första|29 -6 -4 -17
s försök|10 -3 -2 -5
s föräld|10 -5 -9 4
s gav|6 -8 -1 3
s gemens|5 -1 -2 -1
s ger|13 -2 -1 -9
s gick|5 -1 -2 -2
s gjort|-7 -5 -2 15
s go|18 -2 -2 -14
s goes|0 -2 -5 8
s good|-2 -1 -1 5
s group|36 -7 -11 -18
s gruppe|20 -3 -4 -12
s gäller|-1 -2 -1 5
s gärna|-1 -3 -1 5
s gå|9 -14 -5 10
s gång|3 -6 16 -10
s går|57 -18 -9 -35
s gör|9 16 -11 -10
s göra|-3 12 -2 -7
s ha|-12 -15 0 18
s haasta|-4 5 -2 1
s had|-4 -3 -2 9
s hade|4 -5 -3 5
s haft|-10 -3 -2 15
s haluaa|-7 -1 -1 10
s halunn|-2 -5 -1 8
s haluu|-2 -6 -5 13
s halv|2 -6 -1 5
s han|-9 37 -4 -20
s hankki|-2 8 -1 -4
s har|-17 2 -3 7
s has|-8 9 -9 6
s have|-6 -5 9 3
s hei|-14 -1 -1 15
s hej|-3 -6 -3 11
s hela|18 2 -4 -14
s hellre|-1 -3 -1 5
s helmik|16 29 -18 -20
s hoitaa|-4 19 15 -28
s hon|-20 36 -11 -8
s hos|-5 16 -2 -8
s hours|7 -2 -2 -3
s how|-5 -3 -8 17
s huolto|-4 -2 -2 9
s huomau|-5 -1 0 7
s huomen|-6 32 -3 -21
s hur|-5 0 12 -4
s hyvinv|-2 -1 -3 6
s hyvä|3 -7 -5 6
s hyväks|26 -2 -1 -23
s hyvält|-1 -4 -1 6
s hyvää|-6 -1 -1 9
s hän|-4 5 -1 -1
s hänell|1 6 -1 -6
s här|-10 -12 -2 20
s håller|4 -5 -1 3
s hålls|8 -1 -1 -5
s hör|-2 16 -1 -12
s i|9 -4 0 -2
s idea|-4 -3 -3 10
s igen|-1 -2 -1 5
s igenom|-5 0 -2 8
s ihan|5 -3 -5 2
s ihmist|-3 -14 -1 18
s ilman|11 -7 20 -23
s ilmoit|20 -15 -5 3
s ilmott|-1 4 21 -24
s iltapä|-2 -8 -1 11
s in|-30 28 -7 5
s inform|-9 17 -1 -5
s ingen|22 -11 41 -33
s ingent|-5 -2 -1 9
s innan|-2 8 -1 -5
s int|-7 -2 -8 10
s inte|23 -28 18 -6
s integr|-3 -1 -1 6
s is|8 1 -7 -2
s it|18 -21 -9 5
s itse|-8 -8 -2 18
s ja|6 -6 -2 0
s jaetaa|6 -2 1 -6
s jag|-11 8 -4 2
s jaksa|-12 -2 -4 18
s jalkau|-17 -1 -3 20
s januar|4 6 14 -14
s jatket|2 -2 6 -6
s jatkoa|7 -1 -2 -4
s jatkos|9 0 0 -8
s jatkuu|13 -3 0 -10
s jo|-18 6 -11 11
s johtaj|-4 6 -3 1
s johtor|-28 30 -6 4
s joka|22 -16 -8 2
s jokain|-4 -3 -1 8
s jokais|21 -14 -2 -6
s joku|-13 9 7 -2
s jonka|18 -2 -2 -14
s jonkun|-8 27 -6 -19
s jono|-5 -2 2 5
s jonoss|7 0 0 -6
s joo|-13 -11 -15 18
s jos|-12 -4 6 7
s jotain|-3 -3 -7 13
s joten|4 6 -5 -5
s joulua|-3 16 -1 -12
s jouluk|9 24 -2 -20
s ju|-13 -9 -10 18
s jul|4 10 -1 -13
s julist|1 11 -1 -12
s just|-4 -1 -1 7
s juttel|-1 13 -1 -12
s jäi|-4 -6 22 -11
s jäljel|-2 -1 -1 5
s jälkee|7 3 5 -13
s järjes|0 10 -7 -3
s jätetä|-11 -3 38 -25
s jää|-10 5 22 -16
s kahdel|6 -1 -1 -5
s kahdes|7 12 -5 -11
s kahvil|12 -4 -2 -6
s kai|13 -1 -2 -9
s kaikil|11 0 -9 -3
s kaikki|0 -2 -3 5
s kaks|3 -12 -5 11
s kaksi|35 -13 -11 -13
s kaksik|7 0 0 -6
s kaksit|-3 -2 0 6
s kaksky|-11 -2 -1 14
s kalent|-1 20 -5 -15
s kallel|-1 11 -2 -8
s kamera|6 -1 -3 -1
s kan|-16 33 5 -16
s kannat|-5 -8 -11 20
s kans|-2 -5 -2 10
s kanske|-6 -3 -4 12
s kanssa|19 1 0 -15
s katota|-2 -1 -1 5
s kauppa|-3 -1 -5 9
s kaupun|-1 18 0 -16
s ke|2 -4 -5 7
s keitti|-7 2 -2 8
s kello|12 -9 -9 5
s kelpaa|26 -2 -2 -21
s kenell|-10 -4 1 13
s kerral|9 0 1 -11
s kerran|2 0 -5 3
s kerta|-6 -4 -1 11
s kertaa|-1 11 -4 -5
s kertoi|-7 -3 -1 9
s kertoo|-4 -10 -8 21
s keskiv|-5 9 -3 -2
s keskus|-15 -4 -8 20
s kevätk|17 -1 -3 -13
s kevääl|-6 -4 25 -14
s kevään|11 2 -1 -10
s kiinni|27 -1 -1 -24
s kiinte|-11 -4 22 -7
s kiitos|-9 -10 -5 14
s kiitti|-2 -8 -2 13
s kirjas|6 6 -10 -2
s kirjat|-6 -1 -2 9
s kirjoi|-8 0 -2 10
s kirjot|-1 -2 -1 5
s kiva|-3 -2 -10 15
s kl|1 -8 -4 10
s klo|4 -7 -11 9
s klocka|0 -4 -3 7
s know|-3 2 38 -31
s kohtaa|-6 -1 -1 7
s kokeil|11 -2 -2 -6
s kokemu|0 -4 -1 5
s koko|-3 -6 -3 11
s kokoon|8 -3 3 -7
s kokouk|-8 0 19 -7
s kokous|9 -4 -5 0
s kolman|-1 -2 6 -3
s kolme|-3 9 -6 2
s kolmea|-9 -1 -1 11
s kom|-4 -2 -1 7
s kommer|-9 13 13 -16
s kommun|-6 -16 -3 23
s konsul|-6 -6 6 4
s kontak|10 21 -1 -26
s kort|7 6 -2 -11
s kotikä|-3 -1 -1 5
s koulu|-1 -2 -1 5
s koulul|-1 -3 -1 5
s koulun|12 0 -5 -7
s koulup|-10 -1 3 8
s koulut|1 15 -17 1
s ku|-9 -5 -13 24
s kuin|7 -5 -5 3
s kuka|-9 -10 31 -14
s kukaan|-18 6 5 6
s kul|-3 -1 -16 20
s kumpi|-2 7 -2 -2
s kun|-14 18 -10 5
s kunde|-8 -8 -4 16
s kunnan|11 -4 5 -11
s kunnas|-5 -1 -1 8
s kunta|-10 -2 7 5
s kurato|-32 -1 -3 36
s kuukau|8 -1 -1 -6
s kuullu|-2 15 -2 -12
s kuulos|-2 -1 -1 5
s kuuluu|-1 -2 -1 5
s kuussa|8 0 0 -8
s kuvauk|-2 4 4 -5
s kuvaus|-23 -2 -4 29
s kvar|22 -8 -7 -6
s kyllä|2 -8 -3 8
s kymmen|18 -18 -5 3
s kysele|-1 9 -1 -6
s kysely|-4 14 -13 2
s kysymy|-5 10 13 -16
s kysyn|-5 19 -1 -12
s kysytt|-2 -1 -2 6
s kysytä|-3 -1 -1 5
s kysyy|-4 23 -6 -12
s kysyä|-4 31 20 -36
s kävijä|0 -6 2 4
s kävijö|-3 0 0 5
s käy|-3 -20 -3 20
s käynni|20 -2 -3 -15
s käynyt|2 -5 -1 4
s käytet|5 -1 -2 -3
s käytii|-2 -1 -1 5
s käytän|-6 0 -1 7
s käytös|8 0 -1 -6
s kö|-3 -1 -1 6
s kön|13 24 -1 -34
s köpa|-2 7 -2 -3
s kör|-2 22 -2 -17
s laatii|-2 6 0 -3
s laitan|-3 17 -6 -9
s laitta|21 -15 17 -21
s last|12 -4 -1 -6
s lasten|7 -6 6 -6
s lauant|11 -1 0 -10
s ledare|-2 9 -7 1
s left|-3 -3 37 -32
s leluje|0 9 -4 -5
s librar|-16 2 -7 20
s liikaa|-9 -1 3 6
s liked|-3 -5 -2 10
s lista|19 26 -7 -29
s listal|11 1 0 -12
s listan|-2 2 22 -21
s lisää|-5 -7 6 7
s lite|10 -10 -5 5
s lomake|7 -1 -3 -2
s lomakk|-6 -1 7 0
s longer|-8 -1 -1 10
s looked|-6 -5 -2 13
s lopete|28 -1 -3 -23
s loppu|-4 -6 -4 14
s loppuu|13 -4 -7 -3
s lovade|-1 7 0 -6
s lovat|12 0 -1 -10
s lukkoo|-10 -2 27 -15
s luonno|-11 18 -4 -4
s luovut|5 -2 3 -6
s lupasi|-1 6 -1 -3
s lähdet|7 0 0 -6
s lähete|5 -2 -2 -1
s lähett|28 0 -10 -15
s lähtie|7 -2 -3 0
s läpi|1 14 -2 -12
s lördag|11 -2 8 -16
s m|6 -5 -3 3
s ma|4 3 -1 -6
s maalis|-2 -32 -2 34
s maanan|4 4 -7 0
s maksaa|-3 -2 17 -10
s man|-1 -12 -11 15
s marras|-23 -2 -3 23
s mars|-4 1 -3 7
s max|36 -8 -4 -28
s may|-5 -1 13 -7
s me|13 -14 -14 11
s med|34 -3 -7 -15
s meetin|-9 8 4 -2
s meidän|-6 -2 -2 11
s meille|-2 7 -3 -2
s meillä|2 -5 1 3
s men|-4 3 -11 7
s mennes|1 1 -5 2
s mennää|2 -3 -4 7
s mera|5 -4 9 -10
s mieles|2 -11 -7 12
s mieltä|9 -26 -4 18
s mietit|-4 -2 -4 10
s mietti|4 -5 20 -19
s mig|-4 18 -5 -7
s might|-2 -3 -5 11
s min|8 -4 -2 -2
s minna|-2 -2 -1 5
s minute|-1 -4 -1 7
s minä|-10 18 -5 -2
s miten|-4 15 -8 -3
s mitä|-17 -3 22 -5
s mitään|-28 -6 11 17
s moi|-3 8 -6 1
s moikka|-2 -2 -2 6
s monday|-14 -2 -1 17
s money|-2 -4 0 6
s month|24 7 -4 -26
s months|12 -2 -3 -7
s mornin|7 -5 -2 0
s mottag|-8 -4 9 4
s muista|-4 -1 -6 11
s muisti|-5 -9 -6 14
s muistu|-7 5 -8 9
s mukaan|20 -16 5 -6
s mukana|-11 -3 -3 17
s mulla|-7 -3 -3 11
s mulle|-5 15 -3 -7
s mun|-3 -12 -2 15
s musta|-2 -1 -1 5
s mut|-3 -11 5 5
s mutta|-17 4 -11 14
s muuta|-3 14 -4 -6
s muuten|-2 -1 29 -25
s muutok|20 7 -4 -23
s mycket|-4 40 -2 -31
s myöhäs|-8 8 -1 1
s myös|-5 0 -5 8
s mä|-22 30 3 -8
s mäkin|-1 -8 -1 11
s månade|-11 24 -8 -4
s måndag|17 30 -5 -28
s måste|-11 3 -10 18
s möte|-18 3 24 -8
s n|-8 -9 -2 19
s naapur|-9 -2 4 7
s namn|15 -1 0 -14
s ne|-14 35 -11 -7
s need|-8 18 31 -36
s nej|53 -17 -6 -30
s neljä|-7 -5 -5 14
s neljäs|-3 -4 -4 9
s neljää|8 -3 -3 -2
s nettis|-2 8 -1 -4
s networ|2 -3 10 -9
s neuvol|-4 3 6 -3
s neuvon|0 -1 -5 6
s new|12 -10 23 -20
s next|-12 5 6 0
s ni|-25 -11 -6 29
s nice|-2 -2 -5 10
s niille|-1 5 23 -26
s niiltä|-1 5 0 -4
s niin|-11 9 -3 3
s niistä|-3 12 -1 -5
s niitä|0 -3 -4 5
s niklas|-1 -8 -1 10
s nimet|-3 5 -1 -1
s nimeäm|-17 10 14 -7
s nimi|17 8 -2 -22
s nine|-3 -3 0 6
s nio|3 2 -5 0
s nitton|5 0 -1 -4
s no|8 1 -4 -2
s nobody|-12 -6 -13 25
s not|22 -2 6 -19
s notes|-1 -18 -1 21
s now|22 -5 -3 -12
s nu|15 -15 -8 5
s number|-5 22 -3 -13
s numero|3 -10 -3 9
s nuoris|1 -7 4 2
s nuorte|-8 -3 12 -1
s ny|8 5 -3 -8
s nya|18 3 -3 -17
s nykyin|-15 -1 -3 20
s nykyis|11 -3 -1 -6
s nyt|6 -9 18 -7
s nytt|0 -3 -2 5
s nähdää|-3 -2 -1 8
s näin|30 -2 -2 -25
s när|-5 5 22 -18
s nästa|-12 20 20 -17
s nätver|-3 -4 -1 8
s nå|-6 0 -3 9
s någon|-9 12 -4 1
s något|-2 -2 -2 7
s nån|-8 8 -3 4
s och|24 -11 -13 -2
s också|20 0 -4 -11
s of|29 10 3 -24
s offert|-15 20 -2 -3
s ohjaus|-8 -2 -1 12
s ohje|-2 -16 -1 19
s ois|-5 32 -6 -15
s ok|9 -12 -6 9
s okej|15 -3 -3 -5
s oklart|-2 -3 12 -6
s oktobe|-6 -1 22 -16
s ole|-32 -5 34 1
s oli|-9 1 -14 10
s olisi|-6 12 -8 1
s olla|8 -4 -15 9
s ollaan|5 -2 -3 1
s ollut|-15 -6 6 10
s om|-21 1 27 -6
s oma|-6 -1 -1 9
s omista|-7 12 4 -10
s on|24 -9 -10 -1
s one|2 -16 -12 19
s onko|-4 -5 5 5
s onks|-2 -1 -2 6
s only|14 -3 0 -10
s onsdag|3 -7 -4 6
s oo|-8 -3 -5 13
s oon|3 -12 -9 14
s open|14 -19 33 -26
s openin|-4 -2 6 0
s opetta|1 -5 -3 8
s oppila|5 -2 -1 -3
s or|-6 -2 2 6
s order|-1 16 -1 -14
s ordnar|-1 -4 0 5
s ordnas|11 -6 4 -10
s orkar|-3 -6 -1 12
s osa|-3 -2 -3 8
s osalli|-9 -12 3 16
s oss|17 -9 -3 -4
s otetaa|-6 -9 34 -18
s ottaa|-10 9 0 2
s out|-10 -3 28 -15
s ovat|16 -4 -4 -5
s page|2 6 8 -17
s paikal|-4 -2 -3 9
s paikas|-3 14 -2 -8
s paikka|17 -5 -2 -9
s palata|-5 -2 -2 12
s palaut|-2 -8 -2 11
s paljon|-14 -2 -11 22
s palvel|-8 10 9 -11
s paperi|1 6 -2 -7
s paremp|-5 5 -5 4
s parent|5 0 13 -18
s parish|-6 -3 1 9
s pe|15 -11 -2 -1
s peltok|1 -3 7 -6
s pengar|-6 -5 10 0
s people|-5 28 -1 -21
s per|23 -7 -4 -11
s perhee|-8 2 -13 18
s perhei|0 -20 22 -3
s perhek|14 -13 -7 5
s perheo|-1 -4 -3 8
s perjan|-12 20 -7 -2
s person|9 -1 0 -5
s perust|24 -20 -1 -2
s peruut|-14 -2 -2 18
s phone|33 2 -5 -27
s pidett|-2 -1 -1 5
s pidetä|6 -6 22 -15
s piti|-4 -5 -2 12
s pitäis|-13 -5 15 3
s pitäs|-1 16 -5 -9
s pitää|-6 0 10 -2
s plats|-24 -5 -6 27
s platse|-4 7 19 -23
s podcas|-1 -2 -20 23
s pois|36 2 -10 -23
s polise|-1 -1 -2 5
s pratat|6 -2 -1 -3
s presen|-1 0 -5 7
s progra|-5 4 2 -1
s protok|-2 -1 -2 6
s puheen|-19 -7 -8 26
s puheli|8 -5 -8 4
s puhuja|-4 6 -3 0
s puhutt|-5 -1 -2 9
s puhuu|11 0 -1 -10
s punkt|-12 -6 -10 21
s puol|-17 -1 0 18
s puolen|2 5 -1 -7
s puolet|-5 -1 -1 7
s puuttu|-29 -4 43 -12
s päivit|-5 -6 2 7
s päivä|-12 -12 -4 25
s päiväk|11 14 -7 -12
s päivän|-12 -13 -3 25
s päälle|-2 -9 -1 12
s pääse|-3 -2 -3 9
s päästä|-4 -2 -1 8
s päätet|1 -1 -5 5
s päätti|-5 -2 -1 8
s päätty|-11 -3 -2 15
s päättä|-9 -1 -1 12
s päätök|22 -2 -1 -19
s på|12 25 7 -18
s pöytäk|24 -5 -1 -16
s questi|8 -4 2 -7
s rahaa|-4 -1 -2 8
s rahoit|-1 -3 5 -1
s ran|-7 -14 -2 25
s ratkai|-23 5 34 -18
s reda|-2 30 -4 -23
s redan|0 -3 -3 6
s region|16 -3 -5 -6
s rehtor|-1 6 -1 -3
s rektor|2 18 -8 -14
s report|-2 -8 -1 12
s riittä|28 -5 -9 -11
s riitä|-26 -1 -3 30
s rikki|-4 -1 -1 7
s ringer|-7 24 -1 -18
s ringt|-6 -7 -1 15
s room|-3 -8 -2 14
s round|-2 -11 -1 15
s rummet|7 0 -1 -5
s ruotsi|33 16 -2 -32
s ryhmä|10 -6 12 -13
s ryhmän|0 8 1 -9
s ryhmät|2 -1 5 -6
s ryhmää|44 -10 7 -42
s räcker|-6 -3 3 5
s rådgiv|17 -4 -1 -10
s sa|4 -7 -3 5
s saa|20 -10 -12 1
s saako|-3 -5 17 -8
s saanut|-2 -1 -8 12
s saatu|-7 10 2 -5
s sagt|-3 -2 -4 9
s said|14 -2 -2 -10
s sak|-1 13 0 -12
s sama|-4 -3 -1 10
s samaa|12 -25 -3 16
s samall|10 -3 -2 -5
s same|-1 -5 -1 8
s samma|-6 -11 -5 20
s samman|-19 26 -5 -1
s sano|-1 -3 20 -15
s sanoi|1 2 -7 3
s sanon|-2 27 -1 -25
s sanott|5 -4 0 0
s sant|-4 0 0 5
s says|-1 -2 8 -5
s school|-10 -1 -8 19
s se|-4 -9 6 3
s second|-8 18 4 -14
s secret|-2 7 0 -4
s sedan|-5 -1 -3 10
s seinäl|23 0 -3 -19
s seitse|-4 -2 5 2
s selvit|-5 20 -6 -10
s selvä|13 0 -1 -11
s semest|-2 -1 11 -8
s sen|-11 13 -11 6
s senast|-12 14 -6 -4
s sent|8 -9 -2 3
s septem|4 -3 -7 6
s ser|-10 -1 -1 13
s servic|0 -2 -3 5
s seur|-3 5 1 -2
s seuraa|-29 34 -9 1
s seurak|-6 -3 -5 11
s sex|-4 -2 -1 7
s shared|15 -3 -2 -11
s should|-1 5 -2 -1
s siellä|2 5 -5 0
s sig|-4 11 14 -19
s sign|-3 25 -20 -2
s sihtee|-4 7 -1 -1
s siihen|7 2 10 -12
s siinä|3 -12 -2 10
s siirre|11 -11 -5 5
s siirto|-3 10 -10 2
s siirty|-9 -3 21 -8
s siis|28 -3 -5 -15
s siitä|-13 31 -16 -2
s sijais|-11 -4 15 0
s silloi|-5 -1 -1 7
s sista|23 1 -1 -22
s sisäll|-1 11 -4 -6
s sit|-18 -12 -10 21
s sitten|21 8 -11 -8
s sitter|4 -6 0 2
s sitä|-6 -4 29 -14
s six|29 -2 -4 -22
s sju|-3 -5 -3 10
s ska|4 10 20 -19
s skaffa|-1 8 0 -7
s skicka|-7 9 -3 2
s skolan|24 -8 0 -15
s skolor|10 -1 -1 -9
s skrive|-11 18 -5 -4
s skulle|-7 -7 -3 13
s slut|-15 21 -11 6
s slutar|2 6 -3 -6
s slutet|-3 12 -2 -7
s småbar|18 -6 -2 -10
s so|10 2 -4 -7
s social|-9 -4 10 4
s soitta|-4 -7 15 -3
s some|-3 -3 -1 8
s somebo|-1 15 -3 -10
s sori|-1 -9 0 11
s sosiaa|-4 -4 -5 13
s sovitt|4 9 -8 -5
s spring|29 -4 4 -26
s språke|19 -1 -3 -16
s staden|-6 -1 -1 8
s staff|5 -1 -2 -1
s start|7 -4 -3 -1
s stays|22 -2 -1 -20
s stefan|-4 7 -1 -1
s ställe|21 -4 -2 -14
s står|26 -5 -3 -17
s sugges|-7 -1 -1 10
s suoraa|7 4 -4 -8
s sure|-2 19 -1 -16
s suunni|-4 0 12 -7
s svarar|-8 3 -3 8
s system|1 16 -1 -16
s syysku|9 -15 -7 11
s syyslo|-3 -3 -3 9
s sä|-2 45 -3 -38
s säga|-1 -8 -3 12
s säger|24 -4 -4 -11
s sähköp|-4 -1 -1 6
s så|-19 -12 -16 21
s ta|-3 -8 18 -5
s taas|-6 -9 -6 20
s tack|-7 -8 -5 14
s tai|-12 -2 -1 15
s taken|-2 5 -2 -1
s tallen|-2 -10 -1 14
s talous|18 -13 8 -15
s tammik|1 2 35 -24
s tapaam|8 -4 -9 5
s tapaht|-11 4 -6 13
s tar|18 31 1 -31
s tarjoi|-2 6 -4 0
s tarkis|2 8 0 -10
s tarpee|-1 -1 -16 18
s tarvit|-1 12 -6 -6
s tas|6 -1 3 -8
s teams|13 -8 -3 -2
s teamsi|23 -22 -5 4
s teen|-1 -6 -1 8
s tehdä|7 7 -2 -11
s tehdää|9 -1 5 -13
s tehty|-5 0 -3 9
s tehtäv|-5 10 7 -11
s tekee|-7 19 -7 -12
s telefo|4 -8 -10 12
s tervet|-2 -5 -1 8
s tervey|-13 16 -4 1
s thanks|-5 -1 -2 8
s that|-5 -3 -1 7
s the|-5 33 14 -19
s them|-3 10 -2 -5
s then|1 32 -10 -21
s there|-1 -5 6 0
s this|-4 -13 -3 18
s three|-1 22 -3 -16
s thursd|33 -12 -3 -15
s ti|1 10 -3 -8
s tid|12 -13 -5 6
s tiden|-2 -4 -1 8
s tiedet|-10 -1 -6 18
s tiedos|3 9 -1 -12
s tiedot|3 12 -3 -9
s tiedä|-5 -8 18 -4
s tietos|-3 -8 28 -15
s tiista|17 12 -4 -18
s tilaa|-3 32 -1 -27
s tilall|17 -20 5 -2
s tilann|-4 -4 17 -8
s tilaus|-3 5 0 -2
s till|9 24 23 -23
s time|-11 -7 8 8
s tisdag|7 -7 -4 5
s to|5 27 1 -16
s toimi|-14 -4 18 1
s toimin|5 -1 -2 -1
s toista|7 -1 -12 6
s toivot|-1 -6 -1 9
s tolv|-7 -1 -1 9
s tom|6 9 -2 -12
s too|-2 -3 -1 6
s torsda|22 -5 -3 -13
s torsta|13 -10 -9 4
s tosi|0 -8 -1 9
s totta|0 6 -5 -1
s toukok|17 -5 14 -25
s traini|5 -1 1 -5
s tre|0 -5 4 1
s träffa|19 -2 -2 -15
s tuesda|3 12 -1 -14
s tulee|13 -15 -10 11
s tuli|-3 -2 -4 9
s tulla|-1 6 -5 -1
s tuloss|-10 0 -3 13
s två|28 6 -11 -13
s two|-3 -7 1 8
s tycker|-8 18 -4 -2
s tyckte|-6 -7 -1 14
s työnte|27 -5 -10 -10
s tähän|-5 -3 -16 22
s tällä|-8 9 -1 0
s tämä|-4 -1 0 5
s tänä|16 -1 -2 -13
s tänään|-14 -3 17 1
s tässä|7 -1 -2 -5
s tästä|3 13 -6 -11
s tää|8 -11 8 -3
s unga|-5 0 -1 6
s ungdom|30 -2 -8 -17
s unit|-1 5 0 -4
s until|18 -7 0 -11
s up|4 -14 -1 10
s update|-2 -6 -2 10
s upp|5 34 -5 -26
s upptag|-5 -1 0 7
s ut|14 -3 -4 -6
s utbild|-3 -9 5 6
s utgång|-1 5 -1 -3
s uuden|-11 24 -3 -12
s uudest|-3 0 7 -3
s uusi|-7 -4 -6 16
s uusia|17 -2 -2 -13
s uutisk|5 -1 -1 -3
s uutta|-4 -6 19 -9
s v|-4 -1 -2 6
s vaan|9 -5 -6 2
s vad|-1 -2 -2 6
s vai|-21 -12 25 5
s vaihto|-4 3 -5 6
s vaihtu|-5 -2 -2 9
s vain|12 -4 -2 -5
s valmis|-3 0 -5 7
s vanhat|26 -1 -4 -20
s vanhem|4 1 10 -11
s vanhoj|-10 -1 -3 14
s var|23 -22 -14 8
s vara|10 -13 -7 8
s varaa|-3 5 0 0
s varahe|16 -6 19 -28
s varann|15 -3 -3 -8
s varast|-2 9 -1 -6
s varata|11 -9 -1 -1
s varaus|-1 9 -1 -7
s varhai|-4 -12 -5 20
s varit|12 -2 -2 -5
s varje|18 0 -3 -14
s varmaa|-2 -9 22 -10
s vasta|-3 -2 5 1
s vastaa|-5 14 -4 -3
s vastau|-23 -10 33 -6
s vastuu|9 1 -1 -10
s vecka|-16 31 -3 -25
s veckan|16 6 -3 -19
s veckor|-5 11 -2 -4
s vem|-13 -4 21 -4
s verkos|-1 -4 -1 7
s versio|-3 8 -1 -4
s vet|-9 -4 53 -41
s veta|-1 -3 -1 5
s vetää|8 -23 -1 16
s vi|7 -15 21 -5
s vid|-10 -2 5 6
s viedä|3 5 -2 -5
s vielä|-50 14 55 -25
s viesti|-1 11 -1 -8
s viides|23 3 -3 -21
s viikko|21 -9 0 -10
s viikol|-8 18 -5 -5
s viikon|-4 23 26 -34
s viime|-4 -4 -3 11
s viimei|-5 17 -4 -8
s viimek|-4 -6 -3 13
s viisi|6 -3 -1 -2
s viisky|-3 8 -1 -4
s vilken|-3 12 12 -21
s vill|-7 -7 -6 17
s ville|-5 21 -3 -12
s visito|-2 -1 -1 5
s vko|-3 23 -1 -19
s voi|-6 -3 -3 11
s voidaa|-1 7 0 -7
s voiko|-3 4 10 -12
s voin|-1 40 -2 -40
s vois|-8 21 -8 -4
s voisi|-3 4 11 -11
s volunt|20 -10 1 -12
s vuoden|9 -1 -2 -6
s vuodes|10 -2 -1 -6
s vuokko|-1 -4 -2 7
s vuokra|-1 -2 -3 5
s vuonna|21 -2 -4 -14
s vuoro|3 2 15 -20
s vuosi|38 -2 -4 -32
s vuotta|-3 -4 -1 8
s vuxna|5 0 0 -4
s väl|-10 20 -8 -1
s välkom|-3 -4 -4 11
s vår|20 -1 -2 -15
s was|-9 -6 11 3
s we|11 -14 13 -6
s wednes|32 -3 0 -27
s week|8 24 -3 -23
s whethe|-6 1 9 -3
s which|-6 -3 5 4
s who|-11 14 13 -13
s will|-15 11 -6 8
s with|3 -8 -8 11
s work|-4 5 -1 0
s would|-3 -5 -2 10
s yes|14 -9 2 -7
s yhdeks|5 -10 -1 7
s yhdist|-11 3 -2 10
s yhtein|22 -2 -1 -18
s yhteis|-8 -8 -15 23
s yhteyd|-4 -11 5 10
s yksi|24 -3 -3 -16
s ylihuo|0 8 0 -6
s youth|-1 5 -1 -4
s ändrar|-2 -13 -1 16
s ännu|-15 -1 23 -6
s är|-19 -12 -3 13
s äänest|-5 -1 -1 8
s år|35 -4 -7 -23
s året|0 10 -2 -8
s årsski|17 2 -1 -17
s åtta|-4 -1 -1 6
s öppet|20 -3 13 -29
s över|-7 19 -4 -7
section actions|-13 13 -9 -4
section decisions|13 -8 -6 -8
section next|-8 0 -6 9
section none|-6 -7 -7 7
section open|-9 -7 14 -4
section talk|-7 -10 -11 12
settled|29 -9 -8 -26
so|36 -10 -11 -12
spoken: again|22 -22 -11 5
spoken: agreed|-2 17 -5 -1
spoken: all|2 -3 19 -7
spoken: asks|-16 -6 -9 12
spoken: asks within|-16 -6 -9 12
spoken: begins with a name|-7 36 -13 -11
spoken: but|-18 1 -4 9
spoken: by a day|2 39 -14 -39
spoken: capital|-8 -7 -8 8
spoken: course|19 -12 -16 4
spoken: day|13 -4 30 -24
spoken: denial|4 -10 17 -4
spoken: done|-8 2 7 0
spoken: exclaims|-4 -2 -1 7
spoken: first of line|-9 -6 -6 7
spoken: from a day|27 -3 -10 -9
spoken: from end 0|-5 -9 -4 14
spoken: from end 1|-8 -6 -5 14
spoken: from end 2|60 -7 -13 -41
spoken: from end 3|-10 -7 -8 8
spoken: from start 0|-15 -4 -5 19
spoken: from start 1|-13 -15 -6 25
spoken: from start 2|-6 -6 -4 13
spoken: from start 3|-6 -7 -8 7
spoken: i|-23 30 3 -6
spoken: if|-17 -4 41 -14
spoken: joined action|-16 20 -15 -5
spoken: joined decision|32 -7 -5 -27
spoken: joined none|-10 -11 -10 11
spoken: joined open|-11 -7 41 -30
spoken: last of line|-5 -3 -6 5
spoken: money|-4 32 -3 -20
spoken: names nobody|-7 -10 -7 8
spoken: names nominative|-5 18 -14 -2
spoken: names two|-4 14 -1 -7
spoken: need|-11 5 2 3
spoken: only|-8 -6 -7 13
spoken: open|-20 -5 23 -5
spoken: opening|-4 -7 -3 6
spoken: opening before talk|-3 -2 -5 10
spoken: opens|-20 -14 -8 26
spoken: passive|4 -6 4 -2
spoken: passive after talk|-4 -9 -1 14
spoken: passive before talk|9 -2 -1 -7
spoken: past|-9 -4 -7 11
spoken: perfect|-7 -1 14 -2
spoken: present|0 -4 -7 4
spoken: present after talk|-6 -3 1 4
spoken: present before talk|-3 -13 -2 9
spoken: procedure|-23 -13 -8 23
spoken: rather|9 -6 -7 2
spoken: rule action|-17 15 -17 2
spoken: rule decision|18 -2 -2 -11
spoken: rule none|-7 -10 -9 9
spoken: rule open|-19 -4 25 -8
spoken: settled|8 -3 -2 -3
spoken: so|21 -9 -6 -4
spoken: subject|-14 15 -13 0
spoken: subject named|-14 14 -13 2
spoken: subordinate|-16 -14 20 4
spoken: subordinate first|-12 -11 -1 11
spoken: talk|-14 -7 3 7
spoken: tense course|8 -20 9 3
spoken: tense doubt|-5 0 -6 5
spoken: tense is|3 -14 -8 8
spoken: tense must|-15 -5 -2 11
spoken: tense none|-9 -3 -9 8
spoken: tense passive|-1 -5 -5 5
spoken: tense past|-16 -9 -10 14
spoken: tense perfect|-9 3 3 2
spoken: tense present|-5 -5 -6 6
spoken: tense we|5 -10 -3 5
spoken: that|-24 6 3 7
spoken: v becomes|-13 -14 4 13
spoken: v conditional|-6 -1 -7 6
spoken: v has been|-13 -8 -16 16
spoken: v is|3 -15 -11 9
spoken: v must|-17 -4 8 7
spoken: v not passive|0 4 -22 14
spoken: v participle|-12 16 -5 1
spoken: v passive|-6 4 -4 2
spoken: v present|-3 -1 -5 3
spoken: v to be done|-3 -5 -3 10
spoken: v was|-14 -9 -10 14
spoken: v we|-24 -3 10 8
spoken: we|5 -15 -3 6
spoken: weekday|13 28 -10 -16
spoken: words 1-2|-13 -18 -13 15
spoken: words 13-20|-9 20 19 -17
spoken: words 3-4|-9 -15 -14 13
spoken: words 5-7|-7 -4 -4 5
spoken: words 8-12|7 16 0 -8
spoken: yes|-3 -17 -11 12
subject|-14 18 -16 -14
subject named|-15 18 -16 -14
subject none|-3 -10 -2 16
subject unclear|10 16 -4 -21
subordinate|-12 -12 18 1
subordinate first|-14 -20 33 -1
talk|-17 -15 -8 14
tense  then is|-6 -1 -1 8
tense  then none|-20 -23 -13 24
tense  then passive|-9 -1 -2 12
tense  then past|-10 -5 -4 16
tense  then present|-3 -11 -1 17
tense course|17 -17 4 -2
tense course then doubt|0 -3 -5 8
tense course then must|-1 -5 -2 8
tense course then none|21 -6 -11 -4
tense course then passive|14 8 8 -28
tense course then past|1 -14 -6 18
tense course then present|0 14 2 -13
tense doubt|-3 -2 -9 5
tense doubt then course|-10 -1 2 9
tense doubt then doubt|-11 -8 -9 17
tense doubt then is|-16 -3 -3 14
tense doubt then must|-8 18 -7 -3
tense doubt then none|48 4 7 -31
tense doubt then passive|-6 1 -4 8
tense doubt then past|6 -5 1 -1
tense doubt then perfect|-3 -2 -5 10
tense doubt then present|1 -16 2 10
tense is|6 -12 -8 6
tense is then doubt|-10 16 -7 2
tense is then is|19 -7 1 -6
tense is then must|3 -4 -4 5
tense is then none|-5 -18 -17 16
tense is then passive|-11 -8 -6 15
tense is then past|-12 -8 2 11
tense is then perfect|-3 -2 -10 12
tense is then present|-4 -9 -11 16
tense is then we|19 -1 -3 -14
tense must|-17 7 3 6
tense must then is|-10 -2 -1 10
tense must then none|-1 22 -12 -4
tense must then passive|-19 4 22 -7
tense must then past|1 -2 5 -3
tense must then present|-9 12 -4 1
tense none|-7 -1 -8 6
tense none then course|13 -25 21 -3
tense none then doubt|9 -21 -7 10
tense none then is|-4 -20 -3 12
tense none then must|-16 2 23 -6
tense none then none|-14 11 -16 9
tense none then passive|15 -9 -3 0
tense none then past|-16 -14 -11 16
tense none then perfect|-9 15 -8 2
tense none then present|-19 16 -3 4
tense none then we|4 5 2 -7
tense passive|3 -11 -3 8
tense passive then course|-21 8 -14 26
tense passive then doubt|33 6 -6 -25
tense passive then is|11 -8 -5 2
tense passive then must|-5 13 -1 -7
tense passive then none|-26 -11 10 11
tense passive then passive|12 -17 -10 8
tense passive then past|11 -5 -6 1
tense passive then perfect|12 -5 -3 -2
tense passive then present|24 -2 -12 1
tense past|-11 -14 -9 12
tense past then course|15 5 2 -21
tense past then doubt|-14 8 -5 9
tense past then is|20 7 -7 -11
tense past then must|-3 -10 10 4
tense past then none|11 -7 -4 1
tense past then passive|-9 27 -9 -2
tense past then past|12 1 -4 -3
tense past then perfect|-4 -10 -1 8
tense past then present|10 21 -18 -8
tense perfect|-13 -9 1 8
tense perfect then course|6 -3 -2 0
tense perfect then doubt|-7 -10 5 9
tense perfect then is|10 -4 -7 3
tense perfect then must|-2 -8 -3 14
tense perfect then none|8 -21 1 8
tense perfect then passive|6 -5 -9 7
tense perfect then past|-13 3 -5 11
tense perfect then perfect|-8 -4 -1 9
tense perfect then present|19 -11 2 -6
tense present|-3 8 -4 2
tense present then course|22 -5 -6 -10
tense present then doubt|-13 26 10 -17
tense present then is|-2 -3 -5 7
tense present then must|8 0 -15 9
tense present then none|-15 13 19 -6
tense present then passive|-3 -30 4 20
tense present then past|-15 -9 -14 19
tense present then perfect|-10 -7 8 6
tense present then present|-6 -11 21 -3
tense present then we|8 -2 -4 -1
tense we|5 0 -9 2
tense we then is|-7 14 -2 -3
tense we then none|-11 -14 -4 18
tense we then passive|-8 -6 2 13
tense we then past|-3 0 12 -9
tense we then perfect|-1 -2 -2 5
tense we then we|-18 0 -4 22
that|-9 0 -10 7
time|3 -14 -13 12
topic|-3 3 -6 2
undone|-19 29 28 -30
v becomes|17 -5 -1 -5
v conditional|-8 -2 -6 6
v has been|-17 -11 -8 13
v is|5 -11 -9 6
v must|-9 17 6 -6
v not passive|13 -10 -26 13
v participle|0 0 -17 7
v passive|4 5 1 0
v passive past|-11 -7 1 8
v to be|3 0 6 -8
v to be done|4 11 -3 -6
v was|-3 -12 -9 9
v we past|-7 0 12 -3
v will|13 10 -7 -10
we|12 -20 11 0
we from end 0|-15 7 -4 11
we from end 1|-2 5 0 -2
we from end 2|23 1 -1 -24
we from end 3|0 -10 -5 9
we from start 1|-5 5 -1 1
we from start 3|7 -3 -7 2
weekday|28 14 -13 -11
words 1-2|-16 -17 -13 16
words 13-20|1 5 6 -5
words 3-4|-10 -17 -8 12
words 8-12|1 8 -6 -1
words more|26 22 -5 -27
yes|5 -23 -12 13
`);
