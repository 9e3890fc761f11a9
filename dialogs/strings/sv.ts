import { swedishDay, swedishSpan } from './days.ts';
import type { Strings } from './strings.ts';

export const sv: Strings = {
  welcome:
    'Hej, jag heter Koppi. Jag berättar **vem du ska kontakta** i olika ärenden och kommuner. Fråga med egna ord, till exempel: ' +
    '*Vem kontaktar jag om talterapi i Hangö?* Skriv inga klientuppgifter. Mer: **hjälp**.',
  help: [
    '**Så frågar du Koppi**',
    '- *Vem kontaktar jag om talterapi i Hangö?* – säg ärendet och området med egna ord',
    '- *Och i Ingå?* – samma ärende i ett annat område',
    '- *Och ersättaren?* – vem som vikarierar',
    '- *Samma på finska* – svaret på ett annat språk',
    '- **hemområde Hangö** – jag kommer ihåg ditt område, så du inte behöver säga det',
    '- **språk svenska**, **språk suomi** eller **språk english** – jag byter språk',
    '',
    'Skriv inte klientens namn, personbeteckning eller andra uppgifter som avslöjar vem det gäller.',
  ].join('\n'),
  greeting:
    'Hej! Säg ärendet och området, så berättar jag vem du ska kontakta. Till exempel: *kurator Hangö*.',
  youAreWelcome: 'Varsågod!',
  insulted:
    'Synd att jag inte kunde hjälpa. Om svaret var fel, tryck på **Uppgiften stämmer inte** under det. Om du vill nå en människa, skriv till exempel: *familjecenterkoordinator Hangö*.',
  insultedNear: (coordinator) =>
    `Synd att jag inte kunde hjälpa. Berätta för ditt områdes koordinator vad som gick fel: ${coordinator}.`,
  nothingSaid:
    'Jag hittade ingen fråga i meddelandet. Säg ärendet och området, till exempel: *familjerådgivning Hangö*.',
  whatAbout: (area) => `${area} – vad gäller det? Skriv till exempel: *talterapi*.`,
  oldButton: 'Knappen är inte längre i bruk. Fråga på nytt, så får du ett aktuellt svar.',
  fault: (code) =>
    `Det gick inte att svara. Om du höll på att spara något blev det kanske inte sparat. Försök igen om en stund. Om felet fortsätter, uppge koden ${code} till administratören.`,

  areaOfAnswer: (area) => `Område: ${area}`,
  answeredBy: (area, answeredBy) => `Område: ${area} · kontaktperson för hela ${answeredBy}`,
  severalPrimaries: (coordinator) =>
    coordinator
      ? `Området har flera ordinarie kontakter. Uppgifterna upprätthålls av ${coordinator}.`
      : 'Området har flera ordinarie kontakter.',
  noPrimary: 'Ingen ordinarie kontakt är utsedd just nu.',
  substitute: 'Ersättare',
  consultants: 'Konsult',
  primary: 'Ordinarie kontakt',
  nobodySubstitutes: 'Ingen ersättare är utsedd.',
  nextStep: 'Vad händer härnäst',
  verified: (day) => `Kontrollerat ${day}`,
  notVerified: 'Uppgiften är inte kontrollerad',
  notVerifiedFor: (months) => `Inte kontrollerat på ${months} mån`,
  validUntil: (day) => `till och med ${day}`,
  callService: (service) => `Ring: ${service}`,
  welcomeSummary: 'Koppi berättar vem du ska kontakta',
  call: (phone) => `Ring ${phone}`,
  sendMail: 'E-post',
  nearServices: 'Menade du något av de här?',
  answerSummary: (service, area, worker) => `${service}, ${area}: ${worker}`,

  whichArea: (service) => `**${service}** – vilket område gäller det?`,
  areaLabel: 'Område',
  areaMissing: 'Välj ett område.',
  choose: 'Välj',
  whichService: 'Vilken av de här menar du?',
  orSay: 'Du kan också skriva ärendet med andra ord.',

  unknownService: 'Jag vet inte vem det här hör till.',
  nobodyHere: (service, area) => `Ingen är utsedd för **${service}** i det här området: ${area}.`,
  nobodyAnywhere: (service) => `Ingen är utsedd för **${service}**.`,
  outside: (place) => `Det här området finns inte bland mina kontaktuppgifter: ${place}.`,
  nothingBefore:
    'Jag vet inte vilken fråga det här hör till. Säg ärendet och området, till exempel: *familjerådgivning Hangö*.',
  coordinatorHelps: (area) => `Uppgifterna för området ${area} upprätthålls av:`,
  noCoordinator: (area) =>
    `Området ${area} har ingen utsedd koordinator. Fråga din chef vem som upprätthåller uppgifterna.`,
  askCoordinator: 'Säg området, så visar jag vem som upprätthåller uppgifterna.',
  showCoordinator: 'Visa koordinatorn',
  tryOtherWords: 'Försök säga det på ett annat sätt, till exempel med tjänstens namn.',

  emergency: '**Är någon i fara just nu? Ring 112.**',
  emergencyDuty: (service) => `Brådskande hjälp: ${service}`,

  languageSet: 'Jag svarar dig på svenska från och med nu.',
  languageChoices: 'Skriv **språk svenska**, **språk suomi** eller **språk english**.',
  homeSet: (area) => `Ditt hemområde är nu ${area}. Om du inte säger något område svarar jag enligt det.`,
  homeNow: (area) =>
    `Ditt hemområde är ${area}. Byt genom att skriva **hemområde** och områdets namn, ta bort genom att skriva **hemområde bort**.`,
  homeNone: 'Du har inget hemområde. Skriv till exempel **hemområde Hangö**.',
  homeRemoved: 'Ditt hemområde är borttaget. Säg området i frågan.',
  homeUnknown:
    'Jag känner inte till det området. Skriv namnet på en kommun eller ett område, till exempel **hemområde Hangö**.',
  day: (day, today) => swedishDay(day, today),
  daySpan: (from, to, today) => swedishSpan(from, to, today),
};
