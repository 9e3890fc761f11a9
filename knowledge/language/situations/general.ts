/** What people say of the concepts of `lexicon/general.ts`. */
export const generalSaid = `
# social-work
fi sosiaalitoimiston työntekijä
sv socialbyrån
en social office
# adult-social-work
fi aikuisen elämänhallinta hukassa, sosiaaliohjaaja
fi työikäisen sosiaalityöntekijä
sv vuxensocialarbetare
en social worker for adults
# family-and-social-services
fi perhe- ja sosiaalipalvelujen päällikkö
sv chef för familje- och socialtjänster
en head of family services
# family-centre
fi perhekeskuskoordinaattori
sv familjecentrets koordinator
en family centre coordinator
# wellbeing-coordinator
fi hyte-koordinaattori
sv välfärdskoordinator
en wellbeing coordinator
# advice-line
fi neuvontapuhelin vanhemmille
sv rådgivningstelefon för föräldrar
en helpline for parents
# police
fi poliisin ennalta estävä toiminta
sv polisens förebyggande
en preventive police
# digital-support
fi suomi.fi-valtuus ja pankkitunnukset, lomake netissä
sv digitalt stöd, bankkoder
en help with online forms and bank codes
# patient-ombudsman
fi valitus hoidosta, potilasasiavastaava
sv patientombud, klagomål
en complaint about treatment
# social-ombudsman
fi muistutus sosiaalihuollon päätöksestä
sv socialombud, anmärkning
en complaint about a social services decision
# communications
fi viestintä ja tiedote
sv kommunikation och meddelande
en press release
# records-and-privacy
fi kirjaamo ja omien tietojen tarkastus
fi tietosuojavastaava
sv registratorskontoret, kontroll av egna uppgifter
en data protection officer
# multi-agency-meeting
fi verkostopalaveri ja lapset puheeksi -neuvonpito
fi monialainen palaveri, kuka kutsuu koolle
sv nätverksmöte, vem sammankallar
en network meeting with several agencies
# large-families
fi kymmenen lapsen perhe
sv storfamilj
en family with ten kids
# placed-child
fi sijoitettu lapsi meidän koulussa
sv placerat barn i vår skola
en a child in care at our school
# bilingual
fi kaksikielisen lapsen kielivalinta
sv tvåspråkigt barn, språkval
en bilingual child
# young-parents
fi 17-vuotias äiti
fi nuoret vanhemmat ryhmään
sv tonårsmamma
en teenage mother
`;
