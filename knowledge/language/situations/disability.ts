/** What people say of the concepts of `lexicon/disability.ts`. */
export const disabilitySaid = `
# disability-services
fi cp-lapsen palvelut ja vammaispalvelupäätös
fi vammaispalvelun sosiaalityöntekijä lapselle
fi vaikeavammaisen lapsen palvelusuunnitelma
fi lapsi sai diagnoosin harvinaisesta vammasta, mitä palveluja haetaan kunnalta tai hyvinvointialueelta
fi vammaispäätös, tukea pyörätuolilapselle
sv funktionshinderservice för barn
sv socialarbetare för barn med funktionsnedsättning
sv barnet fick diagnos, vilka tjänster söker man
en disability services decision for a child
en social worker for disabled children
en child got a diagnosis of a rare disability, what services
# personal-assistance
fi vammainen nuori tarvii avustajan harrastukseen
fi cp-poika tarvis aikuisen mukaan harrastuksiin
sv personlig assistent till hobby
sv pojke med cp-skada behöver någon vuxen med sig på fritiden
en personal assistant for a disabled teenager
en boy with CP needs an adult with him in free time
# family-carer
fi äiti lopetti työt hoitaakseen vaikeasti sairasta poikaansa, saako korvausta
fi omaishoitaja tarvii vapaapäiviä
fi hoitaa vammaista lasta kotona ympäri vuorokauden, palkkio
fi hoidan poikaa joka ei kävele eikä puhu, jäin pois töistä, mitä rahallista tukea
fi valvoo yöt hengityskonelapsen vierellä, vapaita
sv mamma har slutat jobba för att sköta sin svårt sjuka son, finns ersättning
sv närståendevårdarens lediga dagar
sv sköter barnet som varken går eller pratar, jobbar inte längre
en mother quit work to care for her severely ill son, is there any pay
en carer's days off
en care for a child who neither walks nor talks, gave up job
# intellectual-disability
fi kehitysvammaisen lapsen neuvola ja kuntoutus
fi down-lapsi syntynyt, mitä palveluja
sv utvecklingsstört barn, habilitering
en a child with Down syndrome
# transport-service
fi taksimatkat vammaiselle nuorelle, kuljetuspalvelu
sv färdtjänst
en transport service for the disabled
# assistive-devices
fi pyörätuoli ja apuvälinelainaamo
fi pissalla käyntiin tuoli ja seisomateline
sv rullstol och hjälpmedel
en wheelchair and aids on loan
# disability-allowance
fi alle 16-vuotiaan vammaistuki, lääkärinlausunto c
fi diabeteslapsen vanhemmat kysyi kuukausittaisesta rahasta kun hoito sitoo
sv handikappbidrag för barn under 16
sv diabetesbarnets föräldrar frågar om pengar per månad för vården
en disability allowance for under 16
en monthly money for parents of a child with diabetes
# adaptation-training
fi sopeutumisvalmennuskurssi perheelle jonka lapsi sai diagnoosin
sv anpassningskurs för familjen
en adaptation course for the family after diagnosis
# short-term-care
fi autistisen lapsen vanhemmat loppu, poika viikonlopuksi muualle ammattilaisten luo
fi kehitysvammaiselle lapselle lomahoitoa
fi vammaisen lapsen tilapäishoito jotta vanhemmat saa levätä
fi kehitysvammaisen tytön perhe tarvii lomaa, hoitoyksikkö viikoksi
fi jaksavat paremmin jos poika olis kerran kuussa hoitokodissa
fi downlapsen vanhemmat uupuu, tarvis paikan missä lapsi on välillä yötä
sv avlastning, barnet med autism veckoslut borta
sv kortvarig vård för utvecklingsstörd
sv familjen behöver semester, korttidsboende en vecka
sv barnet med downs kunde vara någonstans ibland över natten
en respite weekend for an autistic boy with professionals
en short breaks for a disabled child
en family needs a break, care unit for a week
en somewhere the disabled child can stay overnight at times
# interpreting-for-disabled
fi viittomakielen tulkki
sv teckenspråkstolk
en sign language interpreter
# visual-impairment
fi näkövammainen lapsi, pistekirjoitus
sv synskadat barn
en blind child
# hearing-impairment
fi kuurolle lapselle viittomakielen opetusta
sv dövt barn, teckenspråk
en deaf child, signing lessons
# mobility-impairment
fi liikuntavammainen lapsi, esteettömyys koulussa
sv rörelsehindrat barn
en child with reduced mobility
# autism-services
fi autistisen nuoren tukea arkeen
fi asperger, autismiliitto
sv stöd för unga med autism
en support for a youngster on the spectrum
# home-modification
fi ramppi ja kylpyhuoneen muutos vammaiselle lapselle
sv ramp och ändringsarbeten i hemmet
en ramp and bathroom changes at home
# rehabilitation-guidance
fi kuntoutusohjaaja sairaalasta koululle
sv rehabiliteringshandledare
en rehabilitation counsellor
# medical-rehabilitation
fi vaativa lääkinnällinen kuntoutus kelasta, terapiat
sv krävande medicinsk rehabilitering
en demanding medical rehabilitation
# augmentative-communication
fi lapsi kommunikoi kuvilla, kommunikaatio-ohjaaja
sv bildkommunikation och tecken som stöd
en communicates with pictures and signs
# disability-housing
fi vammaisen nuoren oma asuminen, ryhmäkoti
sv boende för unga med funktionsnedsättning
en housing for a disabled young adult
# disability-day-activities
fi kehitysvammaisen nuoren työ- ja päivätoiminta
sv dagverksamhet
en day activities for a disabled young person
# special-child-parents-association
fi äideille joiden lapsilla on diagnoosi porukkaa missä muut tajuaa
fi erityislasten vanhempien vertaistuki
fi vanhemmat haluis tavata muita joiden lapsi on autistinen
fi nepsylasten äitien oma ryhmä
sv förening för föräldrar till specialbarn
sv träffa andra föräldrar till barn med autism
en group for mothers of kids with a diagnosis
en meet other parents whose child is autistic
`;
