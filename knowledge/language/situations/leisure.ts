/** What people say of the concepts of `lexicon/leisure.ts`. */
export const leisureSaid = `
# library
fi kirjavinkkari ja satutunti
fi kirjastoauto
sv sagostund på biblioteket
en story hour
# culture
fi lastenteatteri ja kulttuurikasvatus
sv barnkultur
en theatre for children
# art-education
fi kuvataidekoulu ja tanssi
sv konstskola
en art classes
# music-school
fi soittotunnit ja musiikkiopisto
sv musikskola, pianolektioner
en piano lessons
# adult-education-centre
fi kansalaisopiston kurssi
sv medborgarinstitutets kurs
en adult education course
# sports
fi liikuntaneuvoja ja perheliikunta
sv idrott för familjer
en family sports
# adapted-sports
fi soveltavaa liikuntaa erityislapselle
sv anpassad motion
en adapted sports for special kids
# swimming
fi uimakoulu
sv simskola
en swimming lessons
# hobbies
fi ilmaisia kerhoja koulupäivän jälkeen
fi lapselle harrastus joka ei maksa mitään
sv gratis hobbyklubbar efter skolan
en free clubs after school
en a hobby that costs nothing
# camps
fi kesäleiri koululaiselle
sv sommarläger
en summer camp
# playground
fi leikkipuisto ja puistotäti
sv lekpark
en playground with staff
# open-meeting-place
fi mis kotona olevat mammat näkis toisiaan aamupäivisin
fi kahvia ja leikkiä pikkulapsen kans, ei tarvi ilmottautua
fi kotiäiti kaipaa aikuista seuraa, lapsi leikkikavereita
fi perhekahvila tai olohuone taaperoiden vanhemmille
fi äiti muutti uutena eikä tunne ketään, vauvan kanssa jonnekin
fi avoin olohuone lapsiperheille aamupäivällä
fi hiekkalaatikkoseuraa ja kahvit
sv mammor hemma vill träffa andra på förmiddagarna
sv kaffe och lek utan anmälan
sv mamma nyinflyttad och känner ingen, någonstans med babyn
sv öppet vardagsrum för småbarnsfamiljer
sv pappaledig med ettåring, var träffar man andra
en mums at home want to meet others in the mornings
en coffee and play with toddlers, no sign-up
en lonely stay-at-home mother looks for company
en new in town with a baby and knows nobody
en drop-in living room for families
en on parental leave with a one-year-old, where to meet others
fi äiti soittaa mulle joka päivä tylsyyttään, vauva kaks kuukautta, missä muut on kahvilla
fi pudonnut kaikesta muuton jälkeen, kaipais sohvaa ja juttuseuraa muiten vanhempien kanssa
fi sisään voi vaan kävellä vauvan kanssa ja juoda kahvia, tällaista kysyttiin
fi ulkomaalainen isä kotona kolmosvuotiaan kanssa, tahtois oppia suomea toisilta vanhemmilta
fi sateella tarvitaan lattia johon laskea ryömivä ja toinen aikuinen viereen
fi tiistain yhteinen lounas perheille jossain, tulee halvaks ja tapaa muita
fi kylällä kaks mammaa jotka ei tunne toisiaan, missä ne vois törmätä
fi nuori äiti istuu kirjastossa vauvan kanssa koska ei oo muutakaan paikkaa
fi onko iltapäivisin auki joku paikka jossa vanhemmat tapaa ja lapset leikkii
fi vapaamuotoista seuraa, ei ohjelmaa eikä papereita, lapsi neljä kuukautta
fi yh-isä etsii porukkaa jonne voi viedä kaksvuotiaan ja jäädä itte juttelemaan
fi mummon kanssa kyläilyä kaipaa, kaikki muut töissä, vauvan ja taaperon äiti
sv mamman sitter på biblioteket med babyn för det finns inget annat ställe
sv bara kliva in med vagnen och dricka kaffe, var kan hon göra det
sv utländsk pappa med treåring vill öva svenska med andra föräldrar
sv gemensam lunch för familjer på tisdagar, billigt och trevligt
sv ett golv för krypande baby och en vuxen att prata med när det regnar
sv ny på byn, barnvagn men inga bekanta, nånstans utan program
en a young mum sits at the library with her baby because there is nowhere else
en walk in with the pram, drink coffee, talk to someone, where
en foreign dad with a three-year-old wants to practise the language with other parents
en a shared cheap lunch for families on tuesdays
fi toisen kulttuurin rouva, pihalla vaan liukumäki, lämmin olohuone muitten äitien seuraan
fi puoliso palaa vasta illalla, torstaisin kahviseuraa jossain taaperon kaa ettei tarvi olla yksin
# recreation-services
fi vapaa-aikatoimen ohjaaja
sv fritidsledare
en recreation officer
`;
