import { type Weights, weightsFrom } from './model.ts';

/**
 * Written by `npm run train:notes -- --write`; docs/adr/0010 tells why and how. Each line: a feature, and in hundredths how
 * much it speaks for a decision, an action, an open question and none of them.
 */
export const trained: Weights = weightsFrom(`
after other accepts|27 3 16 -39
after other agreed|-28 22 -6 12
after other asks|4 22 -9 -11
after other joined action|22 -25 12 -7
after other joined decision|-22 -25 -19 54
after other joined statement|11 17 -10 -18
after other opening|0 20 14 -30
after other perfect|-19 14 18 -11
after other settled|-11 -36 -6 53
after other short|35 27 2 -29
after other subject|41 -33 10 -15
after other talk|-41 14 24 4
after other v conditional|-19 22 -3 2
after other v passive|26 -28 8 -3
after other v passive past|-5 4 -21 22
after same|-26 -23 -30 34
after same accepts|17 -1 -5 -11
after same asks|5 -7 -9 12
after same joined action|18 6 -10 -11
after same joined decision|-18 -12 -15 44
after same joined none|-21 -17 -23 29
after same joined statement|-26 2 -4 27
after same need|-17 0 -5 22
after same open|7 -9 34 -32
after same passive|-9 -8 -23 36
after same past|-5 -22 -7 34
after same perfect|-34 8 2 24
after same short|26 1 4 -15
after same subject|31 5 -5 -28
after same talk|-40 4 -9 35
after same v conditional|-14 -14 -2 29
again|82 -30 -39 -19
agreed|24 -8 -11 -5
all|20 -20 7 -6
arrow|41 25 1 -66
asks|-47 -5 54 1
asks within|-47 -6 61 -3
before other accepts|45 26 -23 -41
before other asks|-25 -23 39 9
before other joined action|-38 10 -2 23
before other joined decision|-6 28 2 -20
before other joined open|-26 -10 43 -7
before other joined statement|38 -26 -23 12
before other need|-19 7 -5 16
before other open|-16 -15 16 15
before other perfect|19 -2 -25 9
before other settled|-27 -1 11 17
before other subject|-34 6 2 21
before other v passive|-2 10 20 -20
before other v passive past|12 -4 16 -24
before same|14 -2 -10 0
before same accepts|-17 -8 -18 43
before same agreed|18 6 -16 -7
before same asks|-22 -18 21 17
before same joined action|-30 42 -7 -5
before same joined decision|12 8 8 -27
before same joined none|9 -29 -9 14
before same opening|14 3 -16 -1
before same passive|4 19 -23 1
before same past|10 7 6 -22
before same perfect|29 -7 -33 12
before same short|1 16 21 -22
before same subject|-20 21 -6 4
before same talk|7 -32 7 15
before same v passive|15 11 -33 6
before same v passive past|13 13 15 -41
before2 other asks|-2 8 -23 15
before2 other joined action|-22 12 6 4
before2 other joined decision|-5 15 6 -16
before2 other joined none|1 -16 -35 23
before2 other opening|-18 14 -12 17
before2 other past|-12 -12 24 0
before2 other perfect|-14 2 -13 24
before2 other procedure|-8 -14 20 3
before2 other settled|-1 5 12 -17
before2 other subject|-20 11 7 1
before2 other talk|18 15 -20 -9
before2 other v conditional|14 -12 -22 19
before2 other v passive|-17 17 0 1
before2 same accepts|-28 5 -12 35
before2 same asks|17 -3 9 -23
before2 same joined none|-22 -33 12 26
before2 same short|6 11 -18 1
before2 same talk|-18 1 26 -8
begins with a name|-37 51 -45 20
block asked course|-11 -10 -2 23
block asked is|-5 -27 -2 26
block asked must|-15 28 -17 4
block asked none|8 28 1 -14
block asked passive|16 -19 15 -11
block asked past|-14 -2 -32 41
block asked present|-25 -6 22 9
block named course|-14 -7 26 -4
block named is|13 3 -25 9
block named none|-10 -17 10 8
block named passive|-19 15 4 4
block past passive|23 7 0 -24
block past perfect|6 -3 -25 19
block past present|-26 23 -8 10
block settled|-44 5 22 11
block settled perfect|9 -24 5 9
block settled present|-15 20 17 -21
block talked is|27 -27 -13 11
block talked none|-18 28 1 -3
block talked perfect|-14 -3 31 -10
block talked present|-20 22 -7 5
block talked: agreed|5 30 -11 -15
block talked: asks|-26 0 -1 20
block talked: need|-19 34 -14 -1
block talked: open|-35 -14 53 -5
block talked: opening|25 3 -1 -24
block talked: passive|2 10 19 -23
block talked: settled|25 -2 -11 -12
block talked: subject|-16 49 -13 -36
block talked: talk|-14 -16 28 4
box open|-10 18 13 -20
brackets|22 8 -24 -5
but|-25 -13 -12 42
by a day|-13 62 8 -61
chair|105 -25 18 -49
course from end 0|10 5 5 -20
course from end 3|-18 -16 10 24
dash|5 -11 21 -14
day|-13 18 -16 9
denial|26 -33 29 -12
denies|30 -4 -14 -12
digits|37 -12 -48 18
doubt from end 2|-5 -2 -14 21
e aaja|-11 -7 34 -17
e aan|-2 -4 38 -24
e aava|-27 -2 -5 34
e aja|-20 -19 43 -4
e ajan|-5 7 13 -16
e aks|-3 -15 31 -13
e akt|18 10 -1 -27
e alen|17 -1 -6 -10
e alla|15 -14 24 -25
e alta|-1 10 8 -18
e ana|-3 -18 2 19
e ange|-1 15 -2 -13
e anko|-16 -3 48 -29
e ast|5 8 -22 10
e aus|18 15 -14 -19
e ckan|11 8 1 -19
e cket|-3 18 -2 -13
e cond|13 7 0 -21
e dag|7 21 -3 -25
e days|12 -4 12 -21
e ded|-14 -4 -7 25
e den|-6 -12 -2 21
e drag|-4 0 18 -15
e drig|23 -3 -3 -17
e dään|4 -19 2 12
e eena|18 -1 0 -16
e elee|-15 1 -10 24
e elu|-14 -8 -2 23
e ena|6 11 -4 -14
e enna|-1 30 -1 -28
e ens|-18 24 6 -12
e erna|-22 14 23 -14
e ers|-7 23 7 -23
e essa|21 6 -15 -11
e eta|25 -2 -7 -16
e gen|1 17 25 -42
e ger|-10 22 -12 -1
e hat|22 -5 -4 -14
e hen|7 7 11 -24
e hin|15 3 11 -28
e hmä|18 -6 -6 -6
e hään|-14 -2 20 -3
e ies|-10 -1 26 -15
e iga|10 7 8 -24
e ihin|14 2 11 -27
e iin|30 -26 3 -6
e ikon|2 24 -4 -22
e ikö|-1 -1 28 -26
e ille|-2 26 -9 -15
e imen|-4 25 2 -23
e ina|10 25 -15 -19
e inta|20 7 -4 -23
e isen|-14 19 -6 1
e ista|-25 20 -2 8
e ita|-3 -12 -13 29
e itan|8 24 -8 -23
e itoa|11 -1 13 -23
e itos|-9 -10 -6 25
e itys|6 17 -5 -17
e itä|-12 -5 -5 22
e iva|0 -1 -15 17
e ivä|31 -5 5 -32
e jan|-1 0 19 -18
e jar|17 -2 -2 -14
e jer|-15 -10 -2 27
e kaa|-17 -6 -1 25
e kaan|-12 -14 6 19
e kan|11 16 -7 -21
e kana|14 5 2 -21
e ker|3 -16 -9 22
e ket|6 16 -1 -22
e kio|-8 -1 28 -19
e kkio|-8 -1 28 -19
e kko|-14 -8 -4 27
e koa|25 -3 3 -25
e kon|-1 15 3 -17
e kona|8 11 -1 -18
e kor|13 11 -7 -17
e ksi|26 6 -1 -31
e kun|-7 25 -3 -15
e kuu|26 -9 -5 -12
e kuun|26 11 -9 -29
e köön|-14 18 -2 -2
e lar|23 -19 -2 -2
e laus|9 15 -3 -21
e lee|-17 -3 -11 31
e len|28 -15 10 -23
e let|31 -11 -6 -14
e lle|24 23 -3 -35
e llä|33 -11 -15 -6
e lta|-14 44 -14 -16
e maan|-13 18 9 -14
e men|12 19 -3 -29
e mpää|-10 -3 -7 20
e mään|-2 10 11 -19
e n't|-5 8 18 -22
e nas|-12 -18 -8 38
e ndag|14 11 -7 -17
e nde|-31 7 13 11
e ndet|-6 -2 18 -10
e nds|-18 -20 3 35
e nens|-3 -17 -3 23
e nge|-1 15 -2 -13
e ngen|-10 15 17 -22
e nhat|23 -4 -4 -14
e ning|-3 -12 22 -8
e nko|-16 -1 47 -30
e nkun|-7 26 -2 -17
e nna|26 15 2 -43
e nos|-9 22 -4 -8
e nsam|8 16 -2 -23
e nssa|12 0 13 -25
e nut|-22 11 -13 24
e oja|16 -20 -11 15
e olan|24 -4 -3 -17
e olla|-15 33 -9 -8
e olle|9 14 2 -24
e ona|2 9 8 -20
e ond|13 7 0 -21
e oon|25 8 3 -36
e pen|19 -7 -10 -2
e piva|0 -1 -15 17
e ppen|21 -7 -10 -4
e pää|-11 0 -8 19
e rag|-4 0 18 -15
e raja|19 2 -2 -19
e rden|3 -19 -4 19
e red|12 -12 18 -18
e ren|2 19 5 -27
e rig|23 -3 -3 -17
e riga|11 -1 9 -20
e rjar|17 -2 -2 -14
e rna|7 7 6 -19
e ron|-6 22 -1 -15
e rron|-1 20 0 -19
e rsta|20 -6 -2 -11
e rtit|9 22 -7 -23
e rtti|4 18 -6 -15
e sam|23 9 -3 -30
e san|-8 27 -5 -14
e sday|-14 -7 -2 23
e seen|-12 22 5 -16
e sen|10 35 -1 -41
e sia|-8 -9 18 0
e siin|22 -18 -1 -3
e sikö|-1 -1 28 -26
e ssa|11 5 -36 16
e staa|15 2 12 -28
e stä|26 -5 -18 -2
e sua|-28 15 -1 15
e taa|-26 6 -2 19
e taan|18 -8 12 -20
e taja|-21 -2 -1 24
e takt|18 10 -1 -27
e tan|12 15 6 -33
e teen|17 -27 -16 26
e telu|-16 -2 -5 23
e ten|4 -21 10 7
e tet|22 10 -4 -28
e tetä|18 -1 0 -17
e tia|-5 -5 -12 22
e tid|21 -7 8 -22
e tiin|17 -22 5 0
e tit|26 22 -10 -38
e tiö|-12 -1 -6 18
e too|-5 23 -8 -10
e toon|3 13 1 -18
e tos|-14 -11 -9 33
e tta|-6 19 -16 3
e tten|8 -23 13 2
e tti|-21 7 11 4
e ttu|2 -7 -18 24
e ttuu|-19 -4 37 -15
e ttä|-17 19 5 -7
e tus|-19 -19 4 33
e tuu|-23 -19 30 12
e tys|2 16 -1 -18
e tää|20 4 -20 -4
e tään|-1 -1 21 -18
e uary|0 11 10 -22
e und|-6 -13 -1 20
e uta|-19 -3 -4 26
e uten|9 -2 9 -16
e utta|-19 -1 -3 22
e uun|38 8 -4 -41
e uus|0 -6 21 -15
e vaa|-8 16 13 -20
e vaan|-4 38 -1 -34
e vaus|-23 -4 2 24
e vät|16 6 2 -24
e y's|13 -2 23 -34
e yhmä|18 -6 -6 -6
e äivä|31 -5 5 -32
e älan|-1 17 -1 -16
e ättä|-11 20 21 -30
e ään|-7 -2 49 -32
e öltä|-5 16 10 -21
first after|29 -2 -1 -26
first det|-24 14 7 3
first då|-12 -16 10 17
first fine|25 0 0 -24
first från|21 -1 -1 -19
first för|-2 -16 -1 19
first i'll|-3 24 -2 -19
first ingen|-24 -1 10 15
first ja|-22 -2 0 24
first jag|-9 26 -13 -4
first jätetä|-1 -1 26 -23
first kan|-3 -2 17 -12
first kurato|-21 -1 -1 23
first left|-3 -1 18 -14
first mistä|-8 -7 26 -11
first mitä|-7 -2 17 -8
first mut|8 -3 28 -34
first mä|-15 16 19 -19
first nej|23 -8 -4 -11
first no|11 -2 -17 8
first nobody|-11 -1 28 -16
first otetaa|22 -1 -5 -16
first pitäis|-1 -1 21 -19
first päätet|20 0 -2 -18
first ryhmä|23 -2 -5 -16
first saako|-3 -8 26 -15
first seuraa|-17 -2 -4 23
first siihen|17 -2 -8 -7
first sitten|-6 22 -8 -7
first the|-5 -15 -9 28
first then|-1 25 -4 -19
first tähän|-7 -2 -10 19
first vanhat|21 -19 -1 -1
first vi|30 -8 -20 -2
first yksi|32 -4 -1 -26
from a day|32 -20 4 -16
from end 0|-41 13 -9 18
from end 2|21 -19 -27 18
from end 3|-15 -29 -23 25
from start 0|-47 -18 -22 43
from start 1|-23 -24 -38 51
i|-49 66 -3 -9
if|-45 5 33 6
in actions: box open|-2 22 -2 -17
in actions: from end 0|-11 30 -8 -11
in actions: from start 0|-10 15 -7 2
in actions: joined action|-9 25 -6 -10
in actions: names nobody|-3 26 -4 -19
in actions: present|-6 33 -4 -23
in actions: rule action|-9 25 -6 -10
in actions: v present|-4 25 -2 -18
in decisions: agreed|-20 -3 -4 27
in decisions: from end 0|33 -5 -8 -20
in decisions: from start 0|41 -7 -8 -26
in decisions: joined decision|21 -9 -6 -5
in decisions: last of line|28 -7 -6 -14
in decisions: names nobody|25 -11 -6 -8
in decisions: present|32 -3 -6 -22
in decisions: prose|-27 0 2 26
in decisions: rule decision|21 -9 -6 -5
in decisions: v present|22 1 -2 -21
in decisions: words 5-7|21 -7 -3 -12
in open: tense none|-2 -12 29 -15
in talk: capital|-17 -10 -9 35
in talk: joined none|-2 -8 -11 21
in talk: rule none|-2 -8 -11 21
in talk: topic|-11 -12 -5 28
in talk: v present|-7 -12 -4 23
is from end 0|4 -27 19 4
is from end 1|13 12 -5 -20
is from end 3|-3 -9 -11 18
is from start 0|8 -25 4 14
is from start 1|-15 -4 -2 22
item: agreed|23 -11 1 -12
item: asks|-10 -4 19 -6
item: asks within|-10 -4 19 -5
item: begins with a name|-21 15 -17 24
item: dash|4 20 5 -29
item: denial|22 4 -27 1
item: digits|34 -13 -21 0
item: from end 0|25 19 -10 -26
item: from end 2|-16 -2 1 18
item: from start 1|-15 -5 3 17
item: joined action|3 16 3 -21
item: joined decision|1 9 -17 9
item: joined none|-12 -26 -1 30
item: last of line|25 19 -10 -26
item: names nobody|16 -22 -1 6
item: names nominative|-17 16 -4 7
item: need|-5 19 -4 -9
item: passive|26 -12 -16 2
item: perfect|-16 -3 0 20
item: rule action|3 16 3 -21
item: rule decision|1 9 -17 9
item: rule none|-11 -26 8 24
item: subordinate|-32 17 -8 23
item: talk|1 -9 -20 29
item: tense course|19 0 -6 -13
item: topic|-29 0 11 17
item: v becomes|18 -2 5 -20
item: v conditional|-13 -1 -15 29
item: v is|-12 -21 1 31
item: v passive|20 -4 -1 -15
item: v present|16 -20 7 -2
item: we|-8 0 21 -13
item: weekday|19 -3 6 -21
item: words 3-4|-3 18 20 -34
item: words 5-7|20 -14 -12 6
item: words 8-12|-25 -10 8 26
joined action|-35 52 -35 -27
joined decision|49 -24 -50 -14
joined none|-28 -30 -21 29
joined open|-36 -21 74 -34
line item|19 -5 2 -8
line plain|-29 -19 -24 27
must|-1 -18 -2 21
must from start 3|-18 9 -19 28
names allative|-17 38 -4 -17
names genitive|-29 11 -20 37
names nobody|2 -48 -7 22
names nominative|-31 33 -41 26
names other|-14 25 -6 -4
names two|-3 -3 -18 25
need|-26 78 -13 -39
need before talk|-5 31 -6 -20
none from end 0|5 19 -8 -10
none from end 2|-12 -6 -5 23
none from start 0|-13 16 -24 17
none from start 1|-14 -25 15 25
none from start 2|5 -30 2 23
only|40 -17 -1 -21
open|-40 -18 55 -2
opens|-34 -30 16 25
passive|26 -16 -2 -6
passive from end 2|19 -7 -1 -11
passive from start 1|-3 -16 -2 21
past|-1 -12 -4 18
past from end 2|-9 -15 0 24
past from end 3|-2 -21 -2 20
past from start 0|6 -7 -5 9
past from start 1|4 2 -22 17
perfect|-10 -24 3 23
perfect from end 3|-29 1 16 11
perfect from start 1|-2 -7 -8 18
perfect from start 3|0 -6 28 -18
place in decisions|28 -5 -7 -17
place in talk|-4 -12 -11 27
place spoken|-27 -18 -25 27
plain course|17 3 3 -22
plain course item|22 -2 -7 -12
plain doubt|42 -38 -11 7
plain is|17 -12 -1 -2
plain must|-26 20 4 3
plain must spoken|-13 35 3 -25
plain none|18 -4 -15 3
plain none in open|-2 -7 28 -19
plain none item|26 7 2 -36
plain none spoken|-11 2 -28 19
plain passive item|-22 23 9 -10
plain passive prose|12 16 -9 -18
plain passive spoken|10 -16 14 -6
plain past|-33 6 -26 34
plain past plain|2 18 -24 5
plain past spoken|-11 -6 -4 21
plain perfect item|-14 -4 -8 25
plain words 0|-16 -13 -16 25
plain words 2|4 5 -37 15
plain words 3|11 -10 -8 3
plain words 4|-7 22 5 -19
plain words 5|-5 -13 -13 31
plain words 6|28 -7 -5 -16
plain: agreed|33 -10 -5 -17
plain: arrow|31 15 6 -52
plain: begins with a name|12 28 -19 -15
plain: but|19 -3 2 -17
plain: by a day|29 -20 7 -16
plain: capital|-7 -24 -16 36
plain: denial|10 -10 40 -37
plain: digits|4 -18 -8 20
plain: first of line|-10 26 -29 11
plain: from end 0|-27 20 -6 13
plain: from end 3|3 -19 -11 19
plain: from start 0|-32 19 -10 22
plain: from start 1|19 -13 -25 20
plain: from start 3|11 11 15 -25
plain: last of line|-1 -22 -11 19
plain: names allative|-11 42 -2 -28
plain: names nobody|1 -22 11 7
plain: names two|13 -27 -10 24
plain: need|-6 26 -8 -12
plain: only|27 -6 7 -28
plain: open|-12 12 14 -14
plain: opens|8 -10 19 -10
plain: present|30 -5 13 -24
plain: present before talk|-25 29 0 -5
plain: rule open|-13 10 10 -7
plain: settled|30 -2 -6 -22
plain: tense passive|-25 -8 9 25
plain: tense past|27 -2 -8 -15
plain: that|34 -12 -1 -20
plain: topic|13 -8 20 -25
plain: undone|-6 22 -3 -13
plain: v becomes|26 -9 -10 -7
plain: v present|-23 18 -8 10
plain: v was|19 7 -1 -24
plain: v we|20 4 -1 -23
plain: weekday|22 -11 -23 11
plain: words 1-2|2 17 -23 8
plain: words 3-4|-31 4 -7 32
plain: words 5-7|-18 6 -4 15
plain: words 8-12|-2 -26 7 17
plain: words more|26 21 4 -51
present|17 -14 1 -1
present before talk|6 24 -28 -1
present from end 0|-7 16 -1 -7
present from end 2|17 2 1 -19
present from start 0|-1 -11 -13 24
present from start 1|-8 21 1 -14
present from start 3|9 11 8 -17
procedure|-13 -19 0 32
prose|-23 -4 -14 20
prose: again|24 -7 1 -18
prose: all|21 -4 -14 -2
prose: asks|-12 -2 52 -38
prose: asks within|-12 -2 52 -38
prose: begins with a name|-20 -2 -16 32
prose: brackets|28 -5 -4 -19
prose: but|-22 -10 -2 34
prose: by a day|-22 29 -3 -5
prose: day|2 7 -16 7
prose: denial|9 -18 14 -5
prose: denies|32 -1 -8 -22
prose: digits|14 10 -24 1
prose: from end 0|-50 -11 18 40
prose: from end 1|13 22 -12 -20
prose: from end 2|28 -22 -7 4
prose: from end 3|22 -15 -9 5
prose: from start 0|-16 -8 -1 25
prose: from start 1|-8 -14 -14 32
prose: from start 3|32 -5 19 -32
prose: joined action|-10 20 -2 -7
prose: joined decision|32 -9 -23 -1
prose: joined open|-4 -12 20 -3
prose: names genitive|-14 21 4 -10
prose: names nobody|33 -57 10 11
prose: names nominative|-7 20 -21 11
prose: names other|-9 19 -2 -9
prose: need|-6 14 3 -11
prose: passive|-3 18 3 -15
prose: rather|26 -3 -6 -17
prose: rule action|-10 20 -2 -7
prose: rule decision|21 -4 -3 -13
prose: settled|13 10 -3 -21
prose: subordinate first|-3 -12 44 -29
prose: talk|-16 -23 -13 41
prose: tense passive|35 -4 -5 -24
prose: that|-1 -8 -8 19
prose: topic|33 12 -1 -27
prose: undone|-2 -6 23 -16
prose: v has been|-4 -18 -11 32
prose: weekday|-2 25 -2 -22
prose: words 1-2|4 -7 -7 11
rather|33 4 -15 -21
rule action|-37 49 -38 -22
rule decision|32 -16 -30 -6
rule none|-20 -29 -15 24
rule open|-41 -20 54 -5
s 11|-8 -8 -8 24
s 15|-3 -18 -3 24
s 17|14 -2 -1 -11
s 2|42 -11 -6 -25
s 2026|-7 -11 -5 23
s 2027|16 -27 -1 12
s 30|4 27 -5 -26
s 40|-7 -16 -1 23
s 50|6 16 -1 -22
s 9|-3 34 -9 -22
s a|5 22 -25 -2
s after|34 -4 -4 -26
s aina|18 -4 -5 -8
s ajanva|23 -10 -3 -10
s aldrig|23 -3 -3 -17
s alla|32 -12 3 -22
s and|35 -3 -19 -13
s andra|-13 -4 -3 20
s annat|-6 17 -3 -8
s anneta|0 -19 -1 19
s as|-2 -18 -4 24
s asiaa|-11 -1 -13 25
s asti|25 -4 -3 -18
s at|5 -12 -13 20
s auki|-11 -20 66 -35
s av|-24 2 -13 35
s avaime|1 16 8 -25
s avustu|-7 -4 21 -9
s barn|17 1 -4 -14
s beslut|-19 -17 11 26
s bestäl|-4 29 -1 -23
s besök|16 -1 -3 -12
s blev|7 2 17 -26
s borde|-6 24 -4 -14
s brosch|17 1 -3 -15
s bussen|-3 -7 16 -6
s by|-14 45 -12 -19
s börjar|17 -2 -2 -14
s change|-2 15 -2 -11
s city|-15 -3 -6 24
s dagise|7 15 -3 -19
s de|24 -15 -10 2
s det|-9 -22 0 27
s detta|-13 -16 -1 30
s do|-12 20 1 -9
s does|6 -25 0 19
s don't|-4 -6 27 -18
s där|-10 -8 -4 23
s då|9 -17 4 3
s efter|9 9 3 -21
s ei|14 -19 -15 15
s eivät|-25 -8 -5 38
s eli|-7 -10 -9 26
s emot|25 -8 -2 -14
s enempä|-10 -3 -7 20
s ens|5 17 -2 -20
s ensin|13 -1 11 -22
s enää|25 -13 -4 -8
s epäsel|-7 -2 18 -9
s ersätt|7 6 15 -27
s ett|27 -4 -2 -20
s etänä|31 -4 -10 -18
s every|25 0 -2 -23
s familj|-8 -7 -5 20
s fine|33 -2 -1 -31
s first|6 -8 30 -29
s fri|-5 16 -1 -9
s fyrtio|-3 18 -5 -10
s får|20 -9 23 -35
s före|16 21 3 -40
s försam|7 13 2 -22
s första|20 -6 -2 -11
s går|50 -13 -8 -30
s gör|8 18 -10 -16
s haetaa|-14 -3 21 -5
s han|-2 17 -2 -13
s har|-27 4 -11 32
s helmik|-3 27 -14 -11
s hon|-13 28 -7 -8
s huomen|-3 27 -2 -21
s här|-21 -10 4 28
s i|22 -21 -1 0
s i'll|-3 32 -3 -26
s ilman|12 -3 13 -22
s ilmoit|12 -12 -1 1
s ingen|-4 -13 22 -5
s inte|28 -29 16 -14
s it|15 -10 -25 20
s ja|41 -30 -19 4
s jaetaa|30 -12 0 -18
s joka|23 -13 -7 -3
s jokais|28 -10 -5 -14
s jonka|25 -1 -8 -15
s jonkun|-7 26 -2 -17
s joo|1 -15 -13 27
s jos|-25 2 -7 29
s ju|-11 -5 -8 24
s jäi|-7 11 23 -27
s jätetä|-14 -2 51 -35
s jää|9 0 23 -32
s kahdes|7 11 0 -17
s kaksi|26 -10 -5 -11
s kan|-13 20 20 -26
s kanssa|12 -2 13 -23
s kanta|-2 -4 25 -19
s katsot|-2 -1 40 -38
s kaupun|-11 20 -7 -2
s kerron|-1 20 0 -19
s keskus|-21 -1 -7 29
s kiitos|-9 -10 -6 26
s kirjas|-3 0 -14 18
s klo|19 -8 -6 -5
s know|-13 15 32 -33
s kommun|-9 -17 -10 35
s kontak|17 16 -2 -31
s kotiho|2 -4 -15 18
s koulut|-2 10 5 -13
s ku|-19 -4 -9 32
s kuka|-17 2 47 -31
s kukaan|-22 11 -11 21
s kumpi|-2 23 -4 -17
s kurato|-24 -2 4 21
s kuvaus|-21 -5 -3 29
s kyl|-15 -4 -1 20
s kymmen|23 -16 -4 -3
s kysymy|-25 8 11 6
s kysyy|-3 19 -8 -8
s kysyä|-2 20 8 -26
s käy|-8 -12 -2 23
s käytet|32 -1 -3 -28
s kön|6 17 0 -23
s laitan|-2 27 -7 -17
s lausun|9 -5 14 -18
s left|-4 -2 17 -11
s lista|10 20 -4 -26
s lomakk|-3 0 20 -17
s lopete|19 -1 -5 -13
s luonno|-8 18 -4 -6
s lupa|8 -3 17 -22
s läggs|26 -2 -3 -21
s ma|14 8 -2 -20
s maalis|-1 -22 -1 24
s maksaa|-1 -1 22 -19
s max|34 -4 -4 -26
s me|6 -12 -20 26
s med|29 -11 5 -24
s meille|-25 8 -1 18
s menee|34 -2 -5 -27
s mennä|26 -3 -5 -17
s messag|7 10 -1 -16
s mieltä|-4 -21 -5 30
s mistä|-11 -7 26 -9
s mitä|-20 1 32 -12
s mitään|-30 -5 0 35
s month|16 2 0 -17
s mulle|-6 20 -4 -11
s muuten|12 -1 11 -22
s muutos|-15 -3 -4 21
s mycket|-5 18 -2 -12
s mä|-26 4 6 15
s måndag|18 9 -8 -19
s need|-3 14 9 -20
s nej|47 -11 -5 -32
s new|13 6 9 -29
s ni|-21 -7 -3 31
s niille|-2 13 14 -25
s niin|-11 20 -3 -7
s niitte|-2 -19 -1 21
s nimett|1 -1 16 -16
s no|5 2 -18 10
s nobody|-14 -5 19 0
s not|2 16 8 -26
s nya|24 5 -7 -22
s nyt|-8 -6 24 -10
s nästa|-20 12 6 3
s o|20 2 -3 -20
s och|19 -1 -20 1
s of|6 8 6 -20
s ohjaaj|-14 -8 31 -9
s ole|-36 -1 32 5
s ollu|-30 -2 -5 36
s om|-12 1 11 0
s on|18 -2 -11 -2
s one|0 -17 -5 23
s only|30 -8 -2 -20
s open|3 -17 36 -22
s osaa|-1 0 17 -15
s osalli|0 -8 -9 18
s osteta|16 -1 3 -18
s otetaa|16 -5 14 -25
s ovat|17 -3 -3 -11
s paikka|10 9 -2 -16
s palata|-5 -2 -9 15
s palkki|-11 -1 27 -14
s palvel|7 1 11 -20
s perjan|-13 14 -3 2
s pitäis|-19 -4 42 -20
s pois|39 0 -17 -22
s puheen|-6 -16 -4 25
s puuttu|-21 -4 38 -13
s päätet|22 -2 -6 -14
s päättä|-15 -3 -6 24
s på|17 21 6 -41
s rahat|-1 -2 16 -13
s ratkai|-21 -1 31 -9
s reda|-1 19 -3 -15
s ruotsi|16 13 -3 -26
s ryhmä|3 -3 20 -21
s ryhmää|21 -11 18 -27
s saa|25 -9 -7 -9
s saada|-6 -5 22 -11
s saako|-3 -9 40 -28
s saatu|-5 12 -25 17
s sama|-10 -4 -6 20
s samaa|2 -17 -3 18
s se|-24 -10 38 -2
s selvä|24 -1 -1 -22
s seuraa|-44 55 -7 -4
s seven|23 -4 -2 -18
s siis|19 -5 14 -28
s siitä|-36 40 -21 17
s sit|-21 -6 7 20
s sitten|4 4 8 -16
s sitä|0 -12 34 -23
s sivu|15 1 0 -16
s ska|0 0 21 -21
s skolan|18 -3 -1 -14
s skulle|-8 -6 -10 24
s sovitt|27 22 -18 -30
s stays|19 -2 7 -24
s står|27 -3 -2 -22
s suljet|31 -17 -1 -13
s sä|-3 56 -3 -51
s så|-14 -16 -8 39
s t|10 21 -5 -26
s taas|-9 -8 -7 24
s talous|5 -5 22 -22
s tammik|-1 1 18 -19
s tar|16 30 -7 -39
s tarvit|-17 21 8 -13
s tehdä|16 0 0 -15
s tells|0 25 -1 -23
s the|-18 33 35 -39
s then|5 17 -9 -13
s three|19 13 -3 -30
s tilaa|-3 31 -1 -27
s tilall|30 -20 7 -17
s tilaus|4 15 4 -23
s till|7 24 27 -55
s told|0 0 19 -19
s träffa|8 15 -1 -21
s tulos|14 -20 2 4
s två|38 8 -5 -41
s tähän|-9 -5 -15 28
s tässä|-11 -6 -2 18
s under|4 14 9 -28
s upp|0 26 -2 -24
s us|-3 -1 15 -11
s uutta|0 -5 19 -14
s vai|-24 -8 54 -22
s vanhat|23 -4 -4 -14
s var|34 -24 -3 -7
s varahe|13 -3 12 -22
s vastaa|8 4 7 -19
s vastat|-16 0 -4 20
s vastau|-31 -3 32 2
s vecka|-8 21 -3 -11
s veckan|5 13 3 -21
s vem|-9 -3 34 -22
s vet|-22 -4 31 -5
s vi|12 -18 11 -5
s vidare|-9 -1 17 -7
s vielä|-50 15 46 -11
s viides|18 2 -1 -19
s viikol|-11 25 -3 -11
s viikon|-1 27 7 -33
s viime|3 -18 -3 18
s vko|-5 21 -2 -14
s voi|-9 -3 -6 18
s voiko|8 1 13 -22
s voin|0 31 -1 -30
s vuorot|15 12 -1 -26
s vuosi|18 0 -2 -16
s vähän|-3 -14 -4 22
s we|0 3 16 -20
s wednes|22 -2 -1 -19
s who|-8 27 0 -19
s yhteis|-5 -6 -12 22
s yksi|31 -7 -3 -22
s yksity|23 -2 -12 -10
s år|37 -3 -6 -28
s åt|0 25 -7 -18
s öppet|13 -3 4 -15
section decisions|28 -5 -7 -17
section talk|-4 -12 -11 27
settled|50 3 -18 -38
so|50 -20 -14 -16
spoken: all|-12 -5 20 -3
spoken: asks|-17 5 -30 29
spoken: asks within|-17 5 -30 29
spoken: begins with a name|-10 51 -13 -27
spoken: but|-15 4 13 1
spoken: by a day|-3 37 0 -33
spoken: denial|0 -15 32 -11
spoken: from a day|25 5 -8 -23
spoken: from end 0|-9 -8 -7 24
spoken: from end 1|-21 -5 -7 32
spoken: from end 2|21 18 -8 -31
spoken: from end 3|-27 -19 -19 26
spoken: from start 0|-9 -2 -4 16
spoken: from start 1|-9 -4 -4 18
spoken: from start 2|-5 -10 -3 19
spoken: i|-46 47 13 -8
spoken: if|-11 2 15 -6
spoken: joined decision|10 -4 -8 4
spoken: joined none|-24 -12 -28 26
spoken: joined open|-8 -3 22 -10
spoken: must|0 -19 -1 21
spoken: names nobody|-23 -23 -19 26
spoken: names nominative|-13 16 -19 15
spoken: opens|-14 -5 -6 25
spoken: present|26 -7 -3 -5
spoken: present after talk|-19 0 27 -8
spoken: present before talk|26 1 -17 -10
spoken: procedure|-24 -8 4 28
spoken: rule action|-19 -12 -11 41
spoken: so|13 -11 0 -2
spoken: subordinate|-7 -30 41 -4
spoken: subordinate first|-6 -7 -19 31
spoken: talk|-9 15 23 -16
spoken: tense is|6 -18 -6 15
spoken: tense past|-13 -4 -8 24
spoken: v has been|-13 1 -3 15
spoken: v is|14 -26 -11 16
spoken: v must|-23 18 3 3
spoken: v participle|-11 16 -7 2
spoken: v passive|-22 2 4 13
spoken: v was|-8 -2 -6 17
spoken: v we|-21 2 8 11
spoken: weekday|19 25 -18 -26
spoken: words 1-2|-24 -29 -14 37
spoken: words 3-4|-2 -24 -29 33
spoken: words 5-7|-19 -11 1 16
spoken: words 8-12|-7 28 -17 -3
spoken: yes|20 -21 -21 20
subject|-14 28 -30 -8
subject named|-19 25 -27 -3
subordinate|-37 1 48 -10
subordinate first|-31 -16 60 -13
talk|-39 -23 -15 40
tense  then none|-14 -20 -8 39
tense  then present|-3 -14 -1 18
tense course|20 -17 6 -7
tense course then past|-5 -13 -2 20
tense doubt|-3 3 -35 31
tense doubt then is|-10 -9 -2 22
tense doubt then none|21 -1 7 -25
tense doubt then present|21 -9 15 -27
tense is|8 -17 -2 8
tense is then is|12 14 -3 -22
tense is then none|-2 -15 0 18
tense is then passive|0 2 -18 16
tense is then present|-9 3 -23 28
tense must|-32 11 0 21
tense none then is|3 -27 1 21
tense none then must|-19 14 19 -14
tense none then none|-11 11 -28 16
tense none then past|-20 -8 3 24
tense none then present|-28 19 13 -2
tense passive|-4 -15 -13 26
tense passive then doubt|8 5 5 -18
tense passive then is|-9 -6 -4 18
tense passive then none|-22 -8 21 7
tense passive then passive|0 -18 -9 27
tense passive then present|27 -16 -16 5
tense past|-22 -17 -16 32
tense past then is|14 16 -1 -29
tense past then passive|-11 21 -8 -3
tense past then past|26 -1 -14 -10
tense past then present|3 23 -15 -10
tense perfect|-26 -17 21 17
tense perfect then is|35 -2 -4 -29
tense present|-1 14 -13 4
tense present then course|42 -6 5 -41
tense present then doubt|-13 18 -15 9
tense present then is|7 -10 22 -18
tense present then must|4 -6 -20 22
tense present then none|-27 32 21 -20
tense present then passive|-2 -28 7 23
tense present then past|-7 -16 -5 29
tense present then present|-18 11 20 -12
that|6 -20 -25 28
time|10 -20 -10 20
undone|-10 15 18 -23
v becomes|32 -15 -13 -3
v has been|-21 -24 -9 35
v is|-7 -15 -10 16
v must|-18 23 15 -19
v not passive|20 -1 -38 19
v participle|-16 -13 -5 27
v passive|-8 22 -7 2
v we|7 4 10 -20
we|23 -24 10 -6
weekday|52 29 -34 -37
words 1-2|-23 -26 -37 41
words 3-4|-20 -24 -30 35
words more|29 20 3 -52
yes|29 -46 -33 38
`);
