/** What people say of the concepts of `lexicon/therapy-and-health.ts`. */
export const therapyAndHealthSaid = `
# speech-therapy
fi kolmevee sanoo vasta pari sanaa ja muut ei ymmärrä
fi ärrä ja ässä ei tuu, viisivuotias
fi änkyttää ja jännittää puhumista
fi kaksivuotias ei puhu vielä ollenkaan
fi sanat menee epäselviksi, eskarilaisen puheesta ei saa selvää
fi lauseita ei muodostu, kieli kehittyy hitaasti
fi ei osaa sanoa ärrää, ekaluokkalainen
fi kaksivee osoittaa eikä sano sanaakaan
fi puhe puuroutuu, muut lapset ei ymmärrä
fi lapsi ei vielä puhu, ikää kaksi ja puoli
sv treåringen säger bara några ord
sv kan inte säga r och s
sv stammar och blir nervös
sv tvååring pekar och säger inget ord
sv talet är otydligt
sv fyraåring som inte säger hela meningar och ingen förstår
sv pratar otydligt, dagis oroligt
sv barnet pratar inte ännu
en three-year-old says only a handful of words
en stutters and cannot pronounce s
en speech is unclear, others do not understand
en two-year-old points and says no word
en mumbles, other kids do not understand him
en four-year-old barely talks and nobody understands him
en the child does not talk yet
en our toddler doesn't talk, only points
en she is late in speaking
# occupational-therapy
fi kömpelö, ei osaa napittaa eikä pidä kynästä
fi aistiyliherkkä, vaatteet hiertää ja äänet satuttaa
fi hienomotoriikka ja kädentaidot jäljessä
sv klumpig, kan inte knäppa knappar
sv överkänslig för ljud och kläder
en clumsy with buttons and pencil
en oversensitive to sounds and clothes
# physiotherapy
fi vauva ei käänny eikä kanna päätä
fi puolitoistavuotias ei kävele vielä
fi varvastaa ja kompuroi, tasapaino
sv går inte ännu, ett och ett halvt
sv går på tå och snubblar
en not walking at eighteen months
en walks on toes and stumbles
# nutrition
fi lapsi lihonut, ruokailuneuvoja
fi nirso syö vain makaronia
fi ravitsemusterapeutti allergialapselle
sv barnet går upp i vikt, kostråd
sv äter bara makaroner
en overweight child, diet advice
en eats only pasta
# psychologist
fi pienen lapsen kehityksen arvio psykologilla
fi neuvolapsykologi
sv psykolog för utvecklingsbedömning av litet barn
en developmental assessment of a small child by a psychologist
# dental
fi kymppivuotiaan purukalusto ihan vinossa
fi lapsen hammas lohkesi
fi raudat hampaisiin ja oikominen
fi reikiä maitohampaissa
fi hammaslääkäripelko lapsella
fi hampaat törröttää ja purenta ristissä
fi koululaisella hammas kipeä
fi lapsella reikä, ei oo kutsuttu tarkastukseen
sv tänderna sitter snett, tandställning
sv hål i mjölktänderna
sv bettet är snett, elvaåring
sv eleven har tandvärk
sv sjuåring har ont i en kindtand
sv barnets tand gick av
en crooked teeth, braces for a ten-year-old
en chipped tooth, child
en cavities in milk teeth
en overbite, eleven-year-old
en pupil has toothache
en seven-year-old has toothache in a molar
# health-centre
fi terveysaseman ajanvaraus lapselle
fi lääkärin aika korvakipuun
sv hälsocentralens tidsbokning
en doctor's appointment at the health centre
# health-duty
fi lapsella korkea kuume viikonloppuna, päivystys
fi yöllä hengitys vinkuu
sv hög feber på helgen, jour
en high fever at the weekend
# school-nurse
fi yläkoululaisella joka päivä pää kipeä ja pyörryttää tunnilla
fi oppilas oksensi ja vatsakipuja toistuvasti koulussa
fi pituuskasvu pysähtynyt, kutosluokkalainen
fi kuukautiskivut vie tytön kotiin joka kuussa
fi koulussa terveystarkastus ja näkö
fi oppilas nukahtelee tunneille ja valittaa huimausta
fi oppilaalla migreeni ja pahoinvointia tunnilla
fi kutosen tyttö laihtunut, punnittais koululla
fi päänsärkyä ja väsymystä, ruokailu väliin
sv huvudvärk varje dag och yr på lektionerna
sv hälsogranskning i skolan
sv mensvärk varje månad, sjuan
sv migrän och illamående på lektionen
sv eleven har magrat, väga i skolan
sv svimmade på gympan och har ofta ont i magen
en headaches every day and dizzy in class
en health check at school
en pupil has stomach pain again and again
en migraine and nausea in class
en pupil lost weight, should be weighed at school
en fainted in PE and often has stomach ache
# school-doctor
fi koululääkärin arvio ja todistus
fi koululääkärille aika adhd-epäilystä
sv skolläkarens intyg
en school doctor's statement
# student-health
fi lukiolaisen ja amislaisen terveydenhoitaja
fi opiskelijan reseptit ja mielialaseula opiskeluterkka
sv studerandehälsovård, hälsovårdare på gymnasiet
en nurse for college students
# hearing-and-sight
fi kuulo epäilyttää, ei reagoi kun kutsutaan
fi siristelee, silmälasit
sv hör dåligt, reagerar inte
sv kisar mot tavlan
en does not react when called, hearing
en squints at the board
# paediatric-clinic
fi lastenpoliklinikka, astma ja erikoislääkäri
fi lastenlääkärin lähete sairaalaan
fi poissaolokohtauksia ja kehitys junnaa, missä tutkitaan
sv barnpolikliniken, remiss
sv frånvaroattacker och utvecklingen går bakåt
en children's outpatient clinic referral
en seizures and delayed development, where examined
# chronically-ill-child
fi diabeteslapsen pistokset koulupäivän aikana
fi epilepsialapsen kohtauslääke päiväkodissa
fi syöpään sairastunut lapsi, perhe sairaalassa
sv diabetesbarn, sprutor under skoldagen
sv barn med cancer
en child with diabetes needs injections at school
en epilepsy medication at nursery
# wetting
fi seitsenvuotias kastelee sängyn yöllä
fi pissavahingot eskarissa ja ummetus
sv kissar i sängen, sju år
en wets the bed at seven
# sexual-health
fi e-pillerit 16-vuotiaalle
fi sukupuolitautitesti nuorelle
fi kondomi petti, jälkiehkäisy
fi tyttö 15 ehkä raskaana, ei uskalla kertoa
sv p-piller för 16-åring
sv könssjukdom test
sv akut p-piller
sv 16-åring vill ha p-piller utan att föräldrarna vet
en the pill for a sixteen-year-old
en STI test
en girl 15 might be pregnant
en 16-year-old wants contraception privately
# gender-diversity
fi nuori haluaa et käytetään toista nimeä, sukupuoli ahdistaa
fi transnuori ja vanhemmat ei hyväksy
fi homo nuori yksin asian kanssa
sv transungdom, föräldrarna accepterar inte
sv könsidentitet
en teenager wants another name and pronoun
en gay youth alone with it
`;
