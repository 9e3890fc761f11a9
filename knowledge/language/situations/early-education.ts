/** What people say of the concepts of `lexicon/early-education.ts`. */
export const earlyEducationSaid = `
# early-education
fi kunnan varhaiskasvatuksen päällikkö
fi varhaiskasvatukseen liittyvä valitus
sv chef för småbarnspedagogiken
en head of early childhood education
# daycare-centre
fi päiväkodin johtajan numero
fi lapsi viihtyy huonosti päiväkodissa, jutella johtajalle
fi tarhan ryhmäkoko
sv daghemsföreståndaren
en director of the nursery
# early-education-guidance
fi mutsi alkaa duunissa maanantaina ja kaksivee pitäs saada hoitoon
fi yksvuotiaalle hoitopaikka kun äiti palaa töihin
fi palveluseteli vai kunnallinen, kuka neuvoo
fi päiväkotihakemus jätetty, milloin paikka
fi hoitopaikan vaihto lähemmäs kotia
fi opiskelupaikka alkaa kahden viikon päästä, lapselle kiireesti tarhapaikka
fi muuttaa kuntaan ja tarvii lapselle hoidon
fi miten haetaan päivähoitoon
fi työ alkaa nopeasti ja 3v ilman hoitoa
fi muuttavat kuntaan, kaksi alle kouluikäistä, mihin hakemus
fi paikka peruttu, uusi hoito elokuuksi
fi hoidon tarve muuttui kokopäiväiseksi
sv mamman börjar jobba i februari och ettåringen måste få plats
sv dagisplats, hur ansöker man
sv byta dagis närmare hemmet
sv servicesedel eller kommunalt dagis
sv jobbet börjar snart och treåringen är utan dagvård
sv flyttar hit med två småbarn, vart ansöker man
sv familjen flyttade hit och vill ha dagisplats åt tvååringen
sv pengarna och platserna på dagis, vem svarar på frågor
en mum starts work in two weeks and needs a place for her two-year-old
en how to apply for a nursery place
en change to a daycare closer to home
en voucher or municipal daycare, who advises
en job starts soon and the three-year-old has no care
en moving in with two little ones, where to apply
en family moved for work and wants a place for their 2 yr old from August
# family-daycare
fi perhepäivähoitaja pienessä ryhmässä kotona
fi pph-paikka arkalle lapselle
sv familjedagvårdare hemma
en childminder at her home
# open-daycare
fi avoin päiväkoti vanhemman kanssa
sv öppet daghem med förälder
en drop-in nursery with parent
# early-education-club
fi kerhopaikka kolmevuotiaalle pari aamua viikossa
sv klubb för treåringar några förmiddagar
en playgroup a couple of mornings for a three-year-old
# preschool
fi kuusivee syksyllä eskariin, ilmoittautuminen
fi esiopetuspaikka lähempää
sv sexåringen börjar i förskolan i höst
en six-year-old starts pre-primary next autumn
# special-teacher-early
fi ryhmässä nelivee puree ja lyö muita, tarvis jonkun tulee havainnoimaan ja neuvomaan tiimiä
fi päiväkotiryhmän kasvattajat kaipaa neuvoja levottoman lapsen kanssa
fi lapsi ei osallistu piirihetkeen eikä ota kontaktia muihin päiväkodissa
fi kuvakortit ja struktuuri ryhmään, kuka opastaa tiimiä
fi eskariryhmässä lapsi jolla pulmia kynäotteessa ja keskittymisessä
fi siirtymät on vaikeita ryhmässä, viskari
fi kiertävä erityisopettaja katsomaan lapsen leikkiä ja vuorovaikutusta ryhmässä
fi henkilökunta neuvoton, viisvee karkaa ja heittelee tavaroita päiväkodissa
fi päiväkodissa ei puhu mitään, tarvitaan vinkkejä ryhmään
sv fyraåring biter och slår i gruppen, någon behöver komma och observera
sv barnet deltar inte i samlingen på dagis
sv personalen i barngruppen behöver råd
sv personalen rådvill, femåring rymmer och kastar saker på dagis
sv någon som observerar lek och samspel i gruppen
sv barn i vår daghemsgrupp som inte hänger med, någon att bolla med på plats
sv treåring i gruppen leker inte med andra, behöver observation
en four-year-old bites in our nursery group, someone should come and observe
en staff in the group need advice with a restless child
en child does not join circle time
en staff helpless, five-year-old throws things at nursery
en someone to observe play in our group
en a child in our nursery group does not keep up, someone to think with on site
# early-education-support
fi lapselle tuen päätös varhaiskasvatuksessa, avustaja ryhmään
fi lapsi tarvii pienemmän ryhmän päiväkodissa
sv beslut om stöd inom småbarnspedagogiken
en support decision and an assistant for a nursery child
# early-education-social-worker
fi päiväkodin kuraattori vanhempien tueksi
sv kurator på dagis
en social worker of early education
# early-education-plan
fi vasu-keskustelu
sv plan för småbarnspedagogik
en early education plan talk
# shift-care
fi yksinhuoltaja sai siivoustyön yöllä, minne lapset siksi aikaa
fi sairaanhoitajaäiti tekee kolmivuoroa, ilta- ja yöhoito
fi viikonloppuvuorot kaupassa, lapselle hoitoa lauantaina
fi vanhemmat töissä yöllä
fi leipurivanhempi lähtee kolmelta yöllä
fi äidin työt illasta aamuun, yöpäiväkoti
fi äiti sai yövuoroja sairaalasta, kuka katsoo lapsen yöllä
sv ensam mamma fick nattjobb, vart med barnen
sv kvälls- och nattvård när föräldrarna jobbar skift
sv jobbar veckoslut, vård på lördag
sv bagare som går klockan tre på natten
sv mamman fick nattskift, vem ser efter barnet
en night cleaning job, where do the kids stay
en parents on three shifts, evening and night care
en works weekends, care on Saturdays
en baker parent leaves at three at night
# private-daycare
fi yksityinen päiväkoti ja tuki siihen
sv privat daghem
en private nursery
# daycare-fees
fi hoitomaksu nousi, tulotiedot muuttuneet
fi maksuhelpotus päivähoitolaskuun
sv dagvårdsavgiften steg, inkomsterna ändrades
en nursery fee went up, income changed
# starting-daycare
fi hoidon aloitus itkettää, pehmeä lasku
sv inskolning på dagis
en settling in at nursery
# meals-and-diets
fi allergialapsen erityisruokavalio kouluun ja päiväkotiin
sv specialkost för allergiskt barn
en special diet for an allergic child at nursery
`;
