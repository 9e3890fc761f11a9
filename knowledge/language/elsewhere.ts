import { ExpressionMatcher, splitExpressions } from './expressions.ts';
import { isFrame } from './frame.ts';

/** What people at work also talk about, and no service for families answers. */
const matters = `
  sää; mitä ruokana|ruuaksi|ruoaksi|ruokaa; tänään ruokana|ruuaksi|ruoaksi|ruokaa|syödään; päivän ruoka; sataa; lumisade; keli; sääennuste; lounas; lounaalla; lounaspaikka; lounaslista; lounasravintola; ruokalista; kahvitauko; kahvinkeitin; kahvihuone; pullaa; parkkipaikka; parkki; parkkeera*; pysäköin*; autopaikka; matkalasku*; matkakorvau*; kilometrikorvau*; päiväraha; kulukorvau*; palkka; palkanmaksu; palkkalaskelma; palkkasihteeri*; palkanlaskenta; palkanlaskija*; määräaikainen sopimus|työsuhde; työaika*; työvuoro*; vuosiloma; lomapäiv*; lomalista; saldovapaa; liukuma; ylityö*; työsuhde; pomo; luottamusmies; tyky*; virkistyspäiv*; pikkujoulu*; kokoushuone; neuvotteluhuone; huonevarau*; avain; kulkukortti; kulkulupa; siivous; siivooja;
  tulostin; tulostimen; printteri; printata; tulosta*; salasana; salasanan; kirjautu*; kirjaudu; tietokone; läppäri; kannettava; näppäimistö; näyttö; hiiri; wifi; wlan; langaton; vpn; verkkoyhteys; netti; netin; outlook; excel; word; powerpoint; teams; sharepoint; onedrive; windows; päivitys; ohjelmisto*; it-tuki; atk-tuki; helpdesk; tietohallin*; sähköposti toimi; laskuri; 
  jääkiekko-ottelu; jääkieko* voitt*|tulos|peli|pelin|ottelu*; jalkapallo-ottelu; lottonumero*; horoskoop*; resepti kakku*; elokuva; televisio; vitsi; vitsin; uutiset; vaali*; pörssi*; osakkeet; junaliput; bussiaikataulu; juna-aikataulu; juna lähtee; lentolip*; hotelli; hotellivarau*; koira; koiran; kissa; kissan; lemmik*; auton; autokorjaamo; katsastu*; renkaat; rengas*; rakennuslup*; rakennusvalvon*; katuvalo*; auraus; aurata; lumityö*; jätehuolto; roskat; roska-astia; jäteastia; kaatopaikka; viemäri*; vesilasku*; sähkölasku*; sähkösopimu*; kaavoitu*; tonti*; tontti; hautausmaa; metsästys; kalastus*; kalastuslupa; passi; passin; ajokort*; vuosilomapäiv*; lomapäivi*; prisma; lidl; alko; apteekki; citymarket; tokmanni; silmälääkär*; optikko; testamentti; testamentin; perunkirjoitu*; perinnönja*; bussi lähtee; bussit kulke*; pizza; pizzan; pizzaa; pizzeria*; ravintola; ravintolan; ravintolaa; ravintolat; aikataulu; aikataulut; aikataulun; eläkepäätö*; eläkehakemu*; eläkeasi*; eläkkeel*; matkailija*; matkarokot*; kopiokone*; monistuskone*; aikuise* hammas*|hampa*|hammaslääkär*; hammas*|hammaslääkär* aikuise*; oma hammas|hampa*; hammas*|hammaslääkär* mulle|minulle|itselle|itselleni; resepti pulla*|kakku*|keitto*|piiraka*|leivo*; ampiaispesä; siili|lintu|orava loukkaan*|kuollut|jumissa; verotus; veroilmoitus; verokortti; eläke; eläkkee*;
  väder; vädret; regnar; regna; snöar; lunch; lunchen; lunchställe*; matsedel*; kaffe; kaffepaus; parkering*; parkera*; resekostnad*; reseersättning*; reseräkning*; dagtraktamente; kilometerersättning*; lön; lönen; löneutbetalning*; lönesekreterare; löneräknare; recept bulla*|kaka*|soppa*|kanelbulla*|tårta*; getingbo; igelkott|fågel|ekorre skadad|död|fastnat; arbetstid*; semester; semesterdagar; arbetsskift; förtroendeman; apotek; apoteket; alko; ögonläkar*; testamente*; bouppteckning*; när går bussen|tåget; pizza; pizzeria*; restaurang*; tidtabell*; resevaccin*; kopieringsmaskin*; mötesrum*; nyckel; passerkort; städning; städare;
  skrivare; skrivaren; printer; lösenord*; logga in; inloggning*; dator; datorn; tangentbord; skärm; nätverk; nätverket; nätverksfel*; it-stöd; programvara; fotboll; ishockey; horoskop; film; skämt; nyheter; val; aktier; tågbiljett*; busstidtabell*; flygbiljett*; hotell; hund; hunden; hundens; katt; katten; husdjur; bilen; bilverkstad; bygglov*; gatubelysning*; snöplogning; plogning; avfall*; sopor; soptunna; avlopp; elräkning; elavtal; kyrkogård; jakt; fiske; fiskelov; pass; körkort*; skatt; skatte*; pension; tandläkar* vuxen|vuxna|mej|mig;
  weather; raining; fixed-term contract; recipe soup|cake|buns|bread; wasps; hedgehog|bird|squirrel injured|dead|stuck; rain; snowing; forecast; lunch; lunchtime; menu; coffee; parking; park my car; car park; travel expense*; mileage; per diem; expense claim*; expense report; salary; payslip; payroll; working hours; annual leave; shift; overtime; shop steward; pharmacy; eye doctor; optician; last will; bus leave; pizza; restaurant; restaurants; timetable; travel vaccin*; photocopier; meeting room; key card; cleaning; cleaner;
  printer; print; password; log in; login; laptop; computer; keyboard; monitor; wifi; wi-fi; network printer; intranet; it support; software; hockey game; hockey match; football match; lottery; horoscope; movie; joke; news; stock market; shares; train ticket*; bus timetable; train leave; flight; hotel; my dog; the dog; cat; pet; pets; car repair; building permit; street light*; snow ploughing; waste; garbage; sewer; electricity; cemetery; hunting; fishing; passport; driving licen*; tax; taxes; tax return; tax card; pension; dentist adult|adults|myself; adult dentist|dental`;

/** Those whom other services are for, whatever else is said. */
const others = `
  työterveyteen; työterveys*; dosetti*; dosetti; kotihoi* mummo*|mummu*|vaari*|isoäid*|isoäit*|isois*|mummi*|anopp*|vanhemma* äid*; mummo* lääkkee*; vanhus; vanhuksen; vanhusten; vanhukset; muistisair*; muistihäiriö*; ikäihmi*; iäkäs; iäkkää*; ikääntyn*; palvelutalo*; vanhainkoti*; palveluasumi*; omaishoi* mummo*|vaari*|puoliso*|äiti* muisti*; mummo|vaari|pappa|isoäiti|isoisä|anoppi eksy*|kaatu*|kotiutu*; eläinlääkär*; eläinhoitola;
  företagshälsovård*; hemvård* mormor*|farmor*|morfar*|farfar*; hemservice* mormor*|farmor*|morfar*|farfar*; åldring*; äldreomsorg*; äldreboende; servicehus*; serviceboende*; åldringshem*; mormor|farmor|morfar|farfar fallit|vilse|demens*; äldre personer|släkting|människor; för äldre; minnessjuk*; demens*; veterinär*;
  occupational health; home care grandmother|grandfather|grandma|grandpa|granny; elderly; old people; nursing home; assisted living; dementia; veterinarian; veterinary`;

/** Expressions from this number on are of `others`. */
let compiled: { readonly matcher: ExpressionMatcher; readonly others: number } | undefined;

function compile(): { readonly matcher: ExpressionMatcher; readonly others: number } {
  const matcher = new ExpressionMatcher();
  const first = splitExpressions(matters);
  for (const expression of [...first, ...splitExpressions(others)]) matcher.add(expression);
  return { matcher, others: first.length };
}

/**
 * `surely`: a whole phrase of another world, or somebody of it; `mostly`: a word of it and hardly any other; `partly`:
 * a word of it beside others.
 */
export type Elsewhere = 'no' | 'partly' | 'mostly' | 'surely';

/** Whether the text is of another world; a single word that the directory itself has is never taken so. */
export function readElsewhere(words: readonly string[], isOurs: (word: string) => boolean): Elsewhere {
  compiled ??= compile();
  const { matcher, others: firstOther } = compiled;
  const hits = matcher.match(words).filter((hit) => hit.words > 1 || !isOurs(words[hit.from] ?? ''));
  if (hits.some((hit) => hit.words > 1 || hit.expression >= firstOther)) return 'surely';
  if (hits.length === 0) return 'no';
  const content = words.filter((word) => !isFrame(word)).length;
  return hits.length * 2 >= content ? 'mostly' : 'partly';
}
