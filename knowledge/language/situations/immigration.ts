/** What people say of the concepts of `lexicon/immigration.ts`. */
export const immigrationSaid = `
# immigrant-services
fi pakolaisperhe muutti kuntaan, kuka hoitaa alkuun
fi kiintiöpakolaiset saapuu ensi viikolla
fi vastikään saapunut perhe, ei tiedä miten suomessa toimitaan
fi haluaa perheen tänne ulkomailta, perheenyhdistäminen
fi papereita ei osata täyttää kun kieli puuttuu, omakielinen neuvoja
fi maahanmuuttajille neuvontaa lomakkeissa arabiaksi tai somaliksi
fi perhe sai oleskeluluvan ja muuttaa kuntaan, vastaanotto ja alkuvaihe
fi pakolaisäiti ei saa puolisoaan maahan
fi tulijoiden sosiaalityöntekijä
fi kunta saa syyrialaisen perheen suoraan leiriltä, kuka ottaa vastaan
sv flyktingfamilj har flyttat till kommunen
sv nyanländ familj som inte vet hur allt fungerar
sv familjeåterförening
sv kan inte fylla i blanketter, behöver råd på sitt språk
sv familjen fick uppehållstillstånd och flyttar hit
sv kommunen får en familj direkt från lägret, vem tar emot
sv kvotflyktingar kommer nästa vecka
en refugee family moved to the municipality
en newly arrived family does not know how things work here
en family reunification
en cannot fill in the Finnish forms, needs advice in Arabic
en family got a permit and moves in, first steps
en municipality receives a family straight from a camp
# integration
fi kotoutumissuunnitelma ja alkukartoitus
fi kotoutumisajan palvelut vanhemmille
fi neuvontaa omalla kielellä kirjeiden ja lomakkeiden kanssa
sv integrationsplan och inledande kartläggning
sv ny familj vet inte hur något fungerar, hjälp på eget språk
en integration plan and initial assessment
en new family does not know how anything works, advice in their own language
# interpreter
fi palaverissa vanhemmat puhuu vain daria, miten selvitään
fi tarttis somalin tulkki huomiselle neuvolakäynnille
fi kuka tilaa ja maksaa kääntäjän tapaamiseen
fi puhelimessa ei ymmärretä toisiamme, äiti puhuu tigrinjaa
fi etätulkkaus vanhempainvarttiin
fi yhteistä kieltä ei oo asiakkaan kans
fi tarviin ukrainan kielen tulkkia palaveriin
fi miten varaan puhelintulkin päivystyksenä
fi vanhempainilta ja arabiankieliset perheet, tulkkaus
fi huomenna keskustelu ja isä puhuu vaan daria, kenet saan väliin
sv föräldrarna talar bara somaliska, möte på torsdag
sv boka tolk till vårdmöte
sv vi har inget gemensamt språk
sv behöver rysk tolk till mötet
sv telefontolk genast
sv utvecklingssamtal med mamma som bara talar arabiska, vem bokar jag
sv behöver någon som översätter på mötet
en parents speak only Dari, meeting tomorrow
en book someone to translate at the appointment
en we have no common language with the client
en need a Ukrainian interpreter for the meeting
en phone interpreting right now
en need someone to translate at the parents' meeting
# asylum-seekers
fi vastaanottokeskuksessa asuva perhe
fi turvapaikanhakijan lapset
fi kielteinen päätös ja käännytys pelottaa
sv familj på flyktingförläggning
sv asylsökande barn
en family living in a reception centre
en asylum seeker with a negative decision
# refugees
fi ukrainasta paennut äiti lapsineen
fi sotaa paennut perhe
sv ukrainsk mamma flydde kriget med barnen
en fled the war with her children
# language-course
fi äiti haluais oppia suomea mut pikkuiset mukana
fi suomen kielen kurssi kotiäideille lastenhoidolla
fi aikuinen ei osaa lukea millään kielellä
fi kotona olevat ulkomaalaiset äidit ja suomen alkeet
sv svenskakurs för mammor med småbarn
sv lära sig finska på kvällarna
sv grundkurs i språket för hemmamammor
sv lära sig finska medan barnen passas
en mothers want to learn Finnish with childcare
en cannot read or write in any language, adult
en beginner Finnish for mothers at home
# finnish-as-second-language
fi oppilaan suomi toisena kielenä opetus
fi s2-opettaja koululle
sv svenska som andraspråk i skolan
en Finnish as a second language lessons at school
# preparatory-education
fi tyttö 9v tuli ulkomailta eikä sanaakaan osaa meidän kieltä, mihin luokalle
fi vastasaapunut koululainen, valmistava luokka
fi juuri muuttanut poika ei puhu suomea, koulunaloitus
fi kouluikäiset sisarukset juuri maahan, ensimmäinen koulu
fi syyskuussa saapunut 12v ei lue latinalaisia kirjaimia
sv nyanländ elev kan inte språket, vilken klass
sv förberedande undervisning
sv syskon nyss till landet, första skolan
sv tolvåring nyss kommen, kan inte svenska eller finska
en ten year old just arrived and speaks no Finnish, which class
en newcomer pupil starts school without the language
en siblings just arrived in the country, first school
# home-language-teaching
fi oman äidinkielen opetusta venäjänkieliselle oppilaalle
fi arabian kielen tunnit koulussa
sv undervisning i elevens modersmål
en lessons in the pupil's own mother tongue
# residence-permit
fi oleskelulupa menossa umpeen, migri
fi kansalaisuushakemus ja henkilötunnus ulkomaalaiselle
sv uppehållstillståndet går ut
sv medborgarskap och personbeteckning
en residence permit is about to expire
en citizenship application
# undocumented
fi ilman papereita elävä perhe, saako hoitoa
fi paperiton raskaana
sv papperslös familj
en family without papers needs care
# trafficking
fi epäillään että tyttöä pakotetaan myymään itseään
fi työnantaja vei passin ja teettää ilmaiseksi töitä
sv misstänkt människohandel
en employer took her passport, forced labour
# multicultural-families
fi kahden kulttuurin perhe, riitaa kasvatuksesta ja uskonnosta
fi maahanmuuttajaäidit yksin kotona, ryhmä
fi äitien ryhmä jossa ommellaan ja opitaan kieltä
sv tvåkulturell familj
sv grupp för invandrarmammor
sv invandrarmammor syr och lär sig språk
en two cultures in one family, disagree about upbringing
en group for migrant mothers at home with kids
en sewing and coffee group for immigrant women
# returnee-and-moving-abroad
fi perhe palaa ulkomailta suomeen, mitä pitää hoitaa
fi muutto ulkomaille, sosiaaliturva
sv familjen flyttar tillbaka från Sverige
en family returns to Finland from abroad
`;
