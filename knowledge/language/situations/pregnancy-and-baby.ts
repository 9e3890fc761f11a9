/** What people say of the concepts of `lexicon/pregnancy-and-baby.ts`. */
export const pregnancyAndBabySaid = `
# maternity-clinic
fi raskaana ja haluais ensimmäisen käynnin
fi plussa testissä, mihin varataan aika
fi odottavan äidin seurantakäynnit ja ultra
fi raskausviikkoja kymmenen eikä oo vielä käyny missään
fi verenpaine koholla odottaessa, kätilö tai terkka
fi plussasi juuri, yksin ilman kumppania
fi raskaus todettu lomalla, ilmoittautuminen
sv gravid och vill boka första besöket
sv tio veckor på väg och inte varit någonstans
sv blivande mammas kontroller
sv just fått positivt test
en pregnant and needs the first appointment
en ten weeks along and not seen by anyone
en expectant mother's check-ups
en positive test, where to register
# child-clinic
fi vauvan paino ei nouse ja punnitus
fi nelivuotistarkastus, kenelle aika
fi taaperon kasvukäyrä ja rokotukset
fi puolivuotiaan tarkastus jäi väliin
fi lastenneuvolaan muuton takia uusi terkka
fi pikkulapsen kehitys mietityttää, neuvolan seuranta
fi kolmikuisen ihottuma ja rokotus
fi 18 kuukauden tarkastus
fi lapsi 3v ei kasva, neuvolakäynti
sv babyns vikt går inte upp, vägning
sv fyraårskontroll
sv sexmånaderskontrollen missades
sv artonmånaderskontroll
sv trettonmånaders utslag och vaccin
en baby is not gaining weight, needs weighing
en four-year check-up
en toddler's growth and vaccinations
en eighteen-month check
en rash and vaccine for a three-month-old
# clinic
fi neuvolan ajanvaraus ja puhelinaika
fi neuvolan terkka ei vastaa
sv rådgivningens tidsbokning
en clinic appointment line for families
# family-planning
fi kierukka ja ehkäisy synnytyksen jälkeen
fi ei enää lisää lapsia, ehkäisyneuvola
sv preventivmedel efter förlossningen, spiral
en contraception after birth, coil
# childbirth
fi synnytyspelko, pelkää sektiota
fi lapsivuodeosastolla ja synnytystapa-arvio
fi synnytys edessä ja pelottaa kauheesti
sv rädd för förlossningen
sv förlossningsrädsla och kejsarsnitt
en terrified of giving birth
en fear of labour
# birth-preparation
fi ensimmäistä odottaville kurssi vanhemmaksi
fi perhevalmennus isille ja äideille ennen vauvan tuloa
sv kurs för dem som väntar sitt första barn
sv familjeförberedelse
en class for first-time parents-to-be
# breastfeeding
fi imetys ei onnistu, rinnat kipeät
fi maito ei riitä, vauva hermostuu rinnalla
fi rinnanpää haavoilla
fi pulloruokinnasta takaisin rinnalle
sv amningen fungerar inte, ont i brösten
sv mjölken räcker inte
en breastfeeding hurts, baby will not latch
en not enough milk
# baby-family-exhaustion
fi äiti itkee kun vauva huutaa eikä tunnu saavan yhteyttä
fi synnytyksestä kaks kuukautta, alakulo ja tyhjä olo
fi tuore äiti ei jaksa nousta eikä iloitse vauvasta
fi baby blues ei mene ohi
fi vanhemmat valvoo yöt ja riitelee, vauva itkuinen
fi isä uupunut koliikkivauvan kanssa
fi äidillä pelottavia ajatuksia vauvan satuttamisesta
fi äiti ei halua pitää vauvaa sylissä
fi synnytyksen jälkeen ahdistus ja unettomuus, imeväinen
fi vauvaperheessä äiti romahti
fi odottavan äidin masennus
sv nyblivna mamman gråter hela dagarna
sv tom och nedstämd efter förlossningen
sv orkar inte med bebisen
sv pappan är slut av kolikbebisen
sv mamman vill inte hålla babyn
sv ångest och sömnlöshet efter förlossning
sv gravid och deprimerad
sv mamman orkar inte med bebisen och gråter hela dagarna
sv sex veckor efter förlossningen, känner inget för babyn
en new mother cries all day and feels nothing for the baby
en low mood since giving birth
en exhausted parents with a screaming newborn
en scary thoughts about harming the baby
en mother will not hold the baby
en anxiety and insomnia after delivery
en pregnant and depressed
en mom with a 6 week old cries all day and feels nothing
# baby-sleep
fi puolivuotias herää tunnin välein
fi unikoulu, vauva ei nuku omassa sängyssä
fi perhe ei oo nukkunu kuukausiin, 8 kk heräilee
fi nukahtaminen kestää tunteja, taapero
sv sexmånaders vaknar varje timme
sv sömnskola, babyn sover inte
en baby wakes up every hour
en sleep training for an eight-month-old
# early-interaction
fi vauva ei ota katsekontaktia, äiti etäinen
fi varhainen vuorovaikutus äidin ja vauvan välillä huolettaa
fi äiti ei osaa lukea vauvan viestejä
sv samspelet mellan mamma och baby oroar
sv babyn möter inte blicken
en baby avoids eye contact, mother is distant
en bonding between mother and baby is a worry
# mother-child-home
fi ensikotiin äiti ja vastasyntynyt, ympärivuorokautinen tuki
fi nuori äiti ei pärjää vauvan kanssa yksin kotona, asuminen
sv mödrahem för mamma och nyfödd
en residential home for mother and newborn
# multiples-and-preterm
fi kaksosvauvat, kädet ei riitä
fi keskonen pääsi kotiin
fi kolmoset syntyi, apua arkeen
sv tvillingar, händerna räcker inte till
sv för tidigt född kom hem
en twins and not enough hands
en premature baby came home
# child-loss
fi vauva kuoli kohtuun
fi keskenmeno ja suru
fi vanhemmat menettivät lapsensa
fi kätkytkuolema
sv missfall och sorg
sv föräldrar som förlorat sitt barn
en miscarriage, parents grieve
en stillborn baby
# vaccination
fi rokote jäi väliin, mistä tuhkarokko
fi influenssarokotus lapselle
fi vanhemmat ei halua rokottaa
sv vaccinet missades, mässling
en missed vaccine for measles
# fetal-screening
fi seulonnassa poikkeava löydös, odottaja järkyttynyt
fi sikiön kehityshäiriö ja raskauden keskeytys
sv avvikande fynd vid fosterscreening
en abnormal finding in the scan
# baby-groups
fi vauvaryhmä ekaa kotona hoitavalle
fi muskariin ja vauvajumppaan muiden äitien kans
sv babygrupp för mammor
en group for mums with babies
`;
