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
# recreation-services
fi vapaa-aikatoimen ohjaaja
sv fritidsledare
en recreation officer
`;
