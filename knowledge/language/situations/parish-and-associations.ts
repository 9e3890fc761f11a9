/** What people say of the concepts of `lexicon/parish-and-associations.ts`. */
export const parishAndAssociationsSaid = `
# parish
fi seurakuntatoimiston pappi
fi kaste ja kummit
sv församlingens präst, dop
en christening and vicar
# parish-family-club
fi kirkon pikkulapsikerho
fi taaperolle laulua ja leikkiä kirkolla
sv församlingens småbarnsklubb
sv sång och lek i församlingen för småbarn
en church toddlers' club
en songs and play at the parish for toddlers
# diaconia
fi viimesijainen apu laskuun kirkolta
fi diakonissan kotikäynti yksinäiselle
fi kirkon työntekijä joka kävis kotona juttelemassa ja auttais ruokakaupassa
fi yksinäinen äiti kaipaa juttuseuraa ja lahjakorttia kauppaan
sv diakon, hjälp med räkning i sista hand
sv någon från kyrkan som besöker hemma och ger presentkort till mat
sv ensam mamma, någon från församlingen på hembesök
en parish help with a bill as last resort
en someone from church to visit and give a food voucher
# confirmation-school
fi rippileirille erityisnuori
sv skriftskola för 15-åring
en confirmation camp
# parish-youth-work
fi kirkon nuorten illat ja isoset
sv församlingens ungdomskvällar
en church youth evenings
# family-camp
fi perheleiri ja lomatuki
sv familjeläger
en family holiday camp
# family-cafe
fi kahvila jossa vapaaehtoiset ja lasten leikit
sv familjecafé
en family café
# mll
fi mannerheimin liiton paikallisyhdistys
sv mannerheims barnskyddsförbund
en mannerheim league local branch
# mll-support-person
fi tukioppilaat
sv stödelever
en peer student supporters
# save-the-children
fi pelastakaa lapset -yhdistys
sv rädda barnen
en save the children
# folkhalsan
fi ruotsinkielinen järjestö perheille
sv folkhälsans verksamhet
en swedish-speaking health association
# 4h
fi nelosaahoon kerhoa
sv 4h-klubb
en 4h club
# red-cross
fi punaisen ristin kriisiryhmä ja turvatalo nuorelle
sv röda korset, de ungas skyddshus
en red cross youth shelter
# homes-and-shelters-association
fi ensi- ja turvakotiyhdistyksen avopalvelut
sv förbundet för mödra- och skyddshem
en mother and child homes association
# sos-childrens-village
fi lapsikylän toiminta
sv sos-barnby
en sos children's village
# icehearts-and-long-companions
fi kasvattaja joka kulkee pojan rinnalla vuosia joukkueessa
sv en vuxen som följer pojken i åratal
en a mentor who stays with the child for years
# peer-support
fi muita samassa tilanteessa olevia vertaistueksi
sv kamratstöd med andra i samma situation
en others in the same situation
# childlessness
fi lapsettomuus ja hedelmöityshoidot
fi ei raskaudu vaikka yrittäny vuosia
sv barnlöshet
en infertility, trying for years
# volunteering
fi haluais vapaaehtoiseksi lasten pariin
fi joku tavallinen ihminen joka vois tulla kahville uuden äidin luo
sv bli frivillig
sv någon vanlig människa som kunde komma på kaffe till en ensam mamma
en wants to volunteer
en an ordinary person who could come for coffee with a lonely mother
# associations
fi järjestön yhteyshenkilö
sv föreningens kontakt
en association's contact
# family-associations
fi perheyhdistyksen toiminta
sv familjeförening
en families' association
`;
