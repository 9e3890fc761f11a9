import type { MeetingStrings } from './strings.ts';

export const sv: MeetingStrings = {
  help: [
    '**Minnesanteckningar från möten**',
    '- **minnesanteckningar HYVÄ-gruppen 3.11** – klistra in anteckningarna eller skicka en fil; du granskar och publicerar',
    '- **rätta minnesanteckningarna** · i gruppens kanal **@Koppi det här är kanalen för HYVÄ-gruppen**',
    '- **lägg till på HYVÄ-gruppens föredragningslista: kuratorns tider** · **HYVÄ-gruppens föredragningslista** · **HYVÄ-gruppen: möte 3.12 kl. 9**',
    '- **följ HYVÄ-gruppen** · **följ HYVÄ-gruppen varje vecka** · **sluta följa HYVÄ-gruppen**',
  ].join('\n'),
  summaryOf: (group, day) => `Minnesanteckningar: ${group} ${day}`,
  notice: (group, day) => `Minnesanteckningar från mötet: ${group} ${day}`,
  headings: { decisions: 'Beslut', actions: 'Åtgärder', open: 'Öppna frågor', next: 'Nästa möte' },
  nothingDecided: 'Inga beslut eller åtgärder antecknades.',
  action: (what, who, day) => `**${who}**${day === undefined ? '' : ` senast ${day}`}: ${what}`,
  actionOfNobody: (what, day) => `**Vem?**${day === undefined ? '' : ` senast ${day}`}: ${what}`,
  actionBy: (who, day) => `${who ?? '**Vem?**'}${day === undefined ? '' : ` · senast ${day}`}`,
  ended: { done: (line) => `✓ Klart. ${line}`, dropped: (line) => `Behövs inte längre. ${line}` },
  duePassed: (what) => `Tidsfristen har redan gått ut: ${what}`,
  duePassedOnForm: (what) =>
    `Tidsfristen har redan gått ut: ”${what}” Byt dag. Om dagen stämmer, lämna den som den är och tryck på *Klar*.`,
  nextAt: (weekday, day, clock) =>
    clock === undefined ? `${weekday} ${day}` : `${weekday} ${day} kl. ${clock}`,
  source: (sentence) => `Källa: ”${sentence}”`,
  publishedBy: (name, moment) => `Publicerat av ${name} ${moment}`,
  corrected: (name, moment, why) => `Rättat ${moment} (${name}): ${why}`,
  olderVersion: (name, moment) =>
    `Det här är en tidigare version som ${name} publicerade ${moment}. Den gäller inte längre.`,
  writtenIn: {
    fi: 'Anteckningarna är skrivna på finska.',
    sv: 'Anteckningarna är skrivna på svenska.',
    en: 'Anteckningarna är skrivna på engelska.',
  },
  page: (page, pages) => `Sida ${page}/${pages}`,

  begin:
    'Klistra in anteckningarna här som ett meddelande eller skicka en fil (.docx, .txt, .md eller .vtt). Jag letar fram besluten och åtgärderna, och du granskar dem innan de publiceras. Du kan också fylla i ett formulär.',
  noNotesKept:
    'Anteckningarna sparas inte, bara punkterna och de meningar som de är plockade ur. Rader som jag inte förstod finns kvar i utkastet tills det publiceras.',
  noClients: 'Skriv inga klientuppgifter.',
  whichGroup: 'Vilken grupp hade möte och när?',
  groupLabel: 'Grupp',
  groupMissing: 'Välj grupp.',
  dayLabel: 'Mötesdag',
  dayMissing: 'Välj mötesdag.',
  notInAnyGroup:
    'Minnesanteckningarna görs av gruppens medlemmar, och du hör inte till någon grupp. Skriv *grupper* för att se grupperna och deras ordförande.',
  notMember: (group, keepers) =>
    keepers === undefined
      ? `Minnesanteckningarna görs av gruppens medlemmar, och du hör inte till ${group}. Be områdets koordinator lägga till dig.`
      : `Minnesanteckningarna görs av gruppens medlemmar, och du hör inte till ${group}. De sköts av ordföranden och sekreteraren: ${keepers}.`,
  personalOnly:
    'Minnesanteckningar görs på tu man hand med Koppi. Öppna din egen chatt med Koppi och skriv *minnesanteckningar* där.',
  preview: 'Utkast till minnesanteckningar',
  onlyYou: 'Bara du ser utkastet. Granska det innan du publicerar.',
  nothingFound:
    'Inga beslut eller åtgärder hittades i anteckningarna. Skicka dem på nytt kompletterade eller fyll i formuläret.',
  notUnderstood: 'Det här förstod jag inte',
  notPublishedUnlessAdded: 'Raderna kommer inte med om du inte lägger till dem.',
  moreNotUnderstood: (count) => (count === 1 ? 'Dessutom en rad.' : `Dessutom ${count} rader.`),
  chooseWhatItIs: 'Välj vad det är',
  asDecision: 'Beslut',
  asAction: 'Åtgärd',
  asOpen: 'Öppen fråga',
  asNothing: 'Inget av dessa',
  addChosen: 'Lägg till de valda',
  nothingFoundButLines:
    'Det fanns inga tydliga beslut eller åtgärder i anteckningarna. Sist finns de rader som kan vara sådana.',
  tooLongMessage: 'Meddelandet var så långt att slutet föll bort. Skicka långa anteckningar som fil.',
  cutShort: (most) => `Det fanns fler punkter än vad som ryms. De ${most} första i varje lista är med.`,
  whoDoes: (what) => `Vem gör: ${what}`,
  whoMissing: 'Välj vem som gör det.',
  somebodyElse: 'Någon annan (skriv namnet i nästa steg)',
  leaveOut: 'Lämna bort åtgärden',
  otherLabel: 'Namn på någon annan',
  otherHint: 'Förnamn Efternamn eller e-post',
  unknownPerson: (name, near) =>
    `${name} finns inte i katalogen.${near === undefined ? '' : ` Menar du ${near}?`} Skriv hela namnet eller e-postadressen. Om kollegan inte finns i katalogen, skriv namnet i åtgärdens text och välj den som håller kontakten.`,
  severalPeople: (name, names) => `${name} kan vara ${names}. Skriv e-postadressen.`,
  ownersProposed: (names) =>
    `Jag har valt vem som gör uppgiften där bara en person kan avses: ${names}. Byt om valet är fel.`,
  ownersMissing: (count) =>
    count === 1
      ? 'En åtgärd saknar ansvarig. Välj vem som gör den eller lämna bort den.'
      : `${count} åtgärder saknar ansvarig. Välj vem som gör dem eller lämna bort dem.`,
  absentLabel: 'Frånvarande (får anteckningarna)',
  absent: (names) => `Frånvarande: ${names}`,

  decisionsLabel: 'Beslut, ett per rad',
  openLabel: 'Öppna frågor, en per rad',
  nextLabel: 'Nästa möte',
  nextTimeLabel: 'Klockslag',
  actionLabel: (number) => `Åtgärd ${number}`,
  ownerLabel: 'Vem gör det',
  dueLabel: 'Senast',
  emptyRemoves: 'Töm åtgärdens text om du vill ta bort den.',
  whyLabel: 'Varför rättas anteckningarna?',
  whyMissing: 'Skriv kort varför anteckningarna rättas.',
  lineTooLong: (line, most) => `Rad ${line} är för lång. Förkorta den till högst ${most} tecken.`,
  actionTooLong: (most) => `Åtgärden är för lång. Förkorta den till högst ${most} tecken.`,
  tooMany: (most) => `Punkterna är för många. Varje lista rymmer ${most}.`,
  notADay: (day) => `Det gick inte att förstå datumet. Skriv det så här: ${day}`,
  notATime: 'Det gick inte att förstå klockslaget. Skriv det så här: 9.30.',
  dayToCome: 'Mötesdagen har inte varit ännu. Byt dag under Ändra.',
  noSuchGroup: (name) => `Jag hittade ingen grupp *${name}*. Välj din grupp nedan.`,
  noSuchDay: 'Den dagen finns inte i kalendern. Välj mötesdag.',
  dayLongAgo: 'Mötet var för över ett år sedan. Kontrollera att dagen är rätt.',
  removed: ({ decisions, actions, open }) => {
    const what = new Intl.ListFormat('sv').format([
      ...(decisions === 0 ? [] : [decisions === 1 ? 'ett beslut' : `${decisions} beslut`]),
      ...(actions === 0 ? [] : [actions === 1 ? 'en åtgärd' : `${actions} åtgärder`]),
      ...(open === 0 ? [] : [open === 1 ? 'en öppen fråga' : `${open} öppna frågor`]),
    ]);
    return `Rättelsen tar bort ${what} ur anteckningarna.${actions === 0 ? '' : ' En borttagen åtgärd avbryts också för den som har den.'}`;
  },
  correctedBecause: (why) => `Varför det rättas: ${why}`,
  dayGuessed: (day) =>
    `Jag satte mötesdagen till ${day}, eftersom ingen dag nämndes. Om det är fel, byt dag under *Ändra*.`,
  dayFromNotes: (day) =>
    `Jag tog mötesdagen ${day} från början av anteckningarna. Om det är fel, byt dag under *Ändra*.`,
  dayFromFileName: (day) =>
    `Jag tog mötesdagen ${day} från filens namn. Om det är fel, byt dag under *Ändra*.`,
  dayToComeYet:
    'Mötesdagen har inte varit ännu. Kontrollera dagen: anteckningarna kan publiceras först efter mötet.',
  nothingToPublish:
    'Det finns ännu inget att publicera. Lägg till ett beslut, en åtgärd eller en öppen fråga.',

  refused: (findings) =>
    `Anteckningarna sparades inte, eftersom de verkar innehålla: ${findings}. Ta bort uppgifterna och skicka på nytt. För en samarbetspartner räcker roll och organisation.`,
  finding: (kind, count, lines) => `${kind} (${count === 1 ? 'rad' : 'raderna'} ${lines})`,
  doubtful: (count, lines) =>
    `Det kan finnas en klients namn i anteckningarna (${count === 1 ? 'rad' : 'raderna'} ${lines}). Namnen har inte sparats. Om de är anställdas, bekräfta det. Lämna annars bort namnen eller förkasta utkastet.`,
  inDirectory: (names) => `I katalogen finns personer med samma namn: ${names}.`,
  doubtfulTooMany:
    'Anteckningarna innehåller så många namn som kan vara klienters att de inte kan bekräftas på en gång. Skriv roller i stället för namn och skicka på nytt.',

  publish: 'Publicera',
  publishCorrection: 'Publicera rättelsen',
  jointAction: (owners) =>
    `För en gemensam uppgift svarar den som nämns först: ${owners}. Du kan byta med *Ändra*.`,
  edit: 'Ändra',
  addAction: 'Lägg till åtgärd',
  drop: 'Förkasta',
  showSources: 'Visa källor',
  hideSources: 'Dölj källor',
  more: 'Visa mer',
  back: 'Tillbaka',
  toPreview: 'Klar',
  nextPage: 'Nästa',
  save: 'Spara',
  saveAndAnother: 'Spara och lägg till en till',
  fillForm: 'Fyll i formulär',
  go: 'Fortsätt',
  namesAreFine: 'Namnen är inte klienters',
  leaveNamesOut: 'Lämna bort namnen',
  correct: 'Rätta',
  formerVersion: 'Tidigare version',
  presentVersion: 'Gällande version',
  dropped:
    'Utkastet är förkastat och ingenting publicerades. Skriv *minnesanteckningar* när du vill börja på nytt.',
  draftChanged: 'Utkastet har ändrats, här är det nuvarande. Inget har publicerats ännu.',
  gone: 'Utkastet finns inte längre. Skriv *minnesanteckningar* för att börja på nytt.',
  notYours: 'Det här är någon annans utkast. Skriv *minnesanteckningar* för att göra ett eget.',
  mayNotSee: 'Bara gruppens medlemmar och de som arbetar inom gruppens område ser minnesanteckningarna.',
  mayNotCorrect:
    'Minnesanteckningarna rättas av gruppens ordförande, sekreterare och den som publicerade dem. Berätta om felet för dem.',
  groupGone:
    'Gruppen finns inte längre i katalogen. Börja om och välj en annan grupp: skriv *minnesanteckningar*.',

  published: (inChannel, people) =>
    inChannel
      ? people === 0
        ? 'Minnesanteckningarna är publicerade i gruppens kanal.'
        : people === 1
          ? 'Minnesanteckningarna är publicerade i gruppens kanal och skickade till en person.'
          : `Minnesanteckningarna är publicerade i gruppens kanal och skickade till ${people} personer.`
      : people === 1
        ? 'Minnesanteckningarna är publicerade och skickade till en person.'
        : `Minnesanteckningarna är publicerade och skickade till ${people} personer.`,
  publishedLater: (inChannel, people, moment) => {
    const whom = people === 1 ? 'en person' : `${people} personer`;
    return inChannel
      ? `Minnesanteckningarna är publicerade i gruppens kanal och skickas till ${whom} ${moment}.`
      : `Minnesanteckningarna är publicerade och skickas till ${whom} ${moment}.`;
  },
  noPlace: (group) =>
    `Gruppen har ingen kanal. När ordföranden eller sekreteraren i kanalen skriver *@Koppi det här är kanalen för ${group}* kommer nästa anteckningar dit.`,
  alreadyPublished: (name, moment) =>
    `${name} har redan publicerat minnesanteckningarna från det här mötet ${moment}.`,
  draftedBy: (name, moment) =>
    `${name} skriver redan minnesanteckningar från samma möte, utkastet påbörjades ${moment}. Kom överens om vem som publicerar. Du kan ändå fortsätta med ditt utkast.`,
  publishedBefore: (name, moment) =>
    `${name} har redan publicerat minnesanteckningarna från det här mötet ${moment}. Du kan ändå lägga till dina egna punkter: fortsätt med utkastet och tryck på *Publicera*.`,
  pointsKept: 'Dina punkter finns kvar: du kan göra en rättelse av dem.',
  pointsMayBeAdded:
    'Dina punkter finns kvar: du kan lägga till dem i anteckningarna. Annat i dem rättas av ordföranden, sekreteraren och den som publicerade dem.',
  makeCorrection: 'Gör en rättelse med mina punkter',
  addPoints: 'Lägg till mina punkter',
  mayOnlyAdd:
    'Du kan lägga till punkter i anteckningarna, men inte ändra eller ta bort det som är publicerat. Återställ det under *Ändra* eller berätta om ändringarna för ordföranden eller sekreteraren.',
  correctedMeanwhile: (name, moment) =>
    `${name} hann rätta anteckningarna ${moment}. Se den gällande versionen och rätta den om det ännu behövs.`,
  nothingToCorrect:
    'Dina grupper har inga publicerade minnesanteckningar. Skriv *minnesanteckningar* för att göra sådana, eller skriv grupp och dag: *rätta minnesanteckningarna HYVÄ-gruppen 3.11*.',
  whichToCorrect: 'Vilka minnesanteckningar ska rättas?',
  whichToCorrectHint:
    'De senaste som du kan rätta. Äldre hittar du med grupp och dag: *rätta minnesanteckningarna HYVÄ-gruppen 3.11*.',
  nothingPublishedYet: (group) =>
    `${group} har ännu inga publicerade minnesanteckningar. Skriv *minnesanteckningar* för att göra sådana.`,
  nothingPublished: (group, day) =>
    `Det finns inga publicerade minnesanteckningar för ${group} ${day}. Skriv *minnesanteckningar* för att göra dem.`,
  howCorrected:
    'Ordföranden och sekreteraren rättar genom att skriva *rätta minnesanteckningarna* till Koppi på tu man hand.',
  openOwnChat:
    'Rättelsen görs på tu man hand. Öppna din egen chatt med Koppi och skriv *rätta minnesanteckningarna* där.',

  news: 'Minnesanteckningar från mötet',
  newsCorrected: 'Minnesanteckningarna har rättats',
  whyMember: 'Du får det här eftersom du hör till gruppen.',
  whyAbsent: 'Du får det här eftersom du var borta från mötet.',
  placeGone: (group) =>
    `Minnesanteckningarna kunde inte publiceras i kanalen för ${group}: kanalen finns inte längre eller Koppi har tagits bort därifrån. De skickades till medlemmarna en och en. Skriv i den nya kanalen *@Koppi det här är kanalen för ${group}*.`,

  placeQuestion: (group, channel) =>
    channel === undefined
      ? `Ska den här kanalen bli kanal för ${group}?`
      : `Ska kanalen ${channel} bli kanal för ${group}?`,
  placeSeenBy:
    'Gruppens minnesanteckningar och föredragningslistor syns då för alla som ser den här kanalen.',
  placeYes: 'Ja, publicera här',
  placeNo: 'Nej',
  placeNotTaken: (group) => `Klart: den här kanalen hör inte till ${group}. Ingenting ändrades.`,
  placeSet: (group) => `Klart: minnesanteckningarna för ${group} publiceras här från och med nu.`,
  placeLeft: (group) =>
    `Klart: det här är inte längre gruppens kanal (${group}). Minnesanteckningar och föredragningslistor går till medlemmarna var för sig tills gruppen har en ny kanal.`,
  placeNotSet: (group) => `Det här är inte gruppens kanal (${group}), så inget ändrades.`,
  placeDenied: (group, keepers) =>
    keepers === undefined
      ? `Områdets koordinator bestämmer kanalen för ${group}.`
      : `Ordföranden, sekreteraren och områdets koordinator bestämmer kanalen för ${group}. Fråga: ${keepers}.`,
  placeWhichGroup:
    'Jag kände inte igen gruppen. Skriv gruppens namn, till exempel *det här är kanalen för HYVÄ-gruppen*.',
  placeHere: 'Skriv det här i den kanal eller gruppchatt där du vill se minnesanteckningarna.',

  fileTooLarge: 'Filen är för stor. Skicka en fil på högst 10 megabyte.',
  fileNotAvailable:
    'Filen kunde inte hämtas från Teams. Skicka den på nytt eller klistra in anteckningarna som ett meddelande.',
  fileFaults: {
    unknown_kind:
      'Anteckningar läses ur .docx-, .txt-, .md- och .vtt-filer. Spara dem så eller klistra in dem som ett meddelande.',
    not_text:
      'Filen innehåller ingen läsbar text. Spara den som text (UTF-8) eller .docx och skicka på nytt.',
    macros:
      'Filen innehåller makron och öppnades inte. Spara den som en vanlig .docx-fil och skicka på nytt.',
    too_large:
      'Filen packas upp till något för stort och öppnades inte. Klistra in anteckningarna som ett meddelande.',
    other_kind: 'Filen är inte det som namnet säger. Spara den på nytt som .docx eller .txt och skicka den.',
    damaged: 'Filen är skadad och kunde inte läsas. Spara den på nytt och skicka den.',
    empty: 'Filen innehåller ingen text. Skicka anteckningarna eller fyll i formuläret.',
  },
};
