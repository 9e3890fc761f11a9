import type { PrivacyStrings } from './strings.ts';

const of = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

export const sv: PrivacyStrings = {
  help: '**Dataskydd**\n- **vad vet du om mig** – vad som finns sparat om dig, också som fil\n- **radera mina uppgifter** – jag visar först vad som raderas och vad som blir kvar',
  personalOnly:
    'Jag berättar om dina uppgifter bara i en personlig chatt. Öppna din egen chatt med Koppi och skriv samma sak där.',

  title: 'Det här vet jag om dig',
  summary: 'Vad Koppi vet om dig',
  label: {
    language: 'Språk',
    home: 'Hemområde',
    follows: 'Du följer',
    directory: 'I katalogen',
    keeper: 'Katalogen sköts av',
    consultations: 'Konsultationer',
    tasks: 'Överenskomna uppgifter',
    groups: 'Grupper',
    others: 'Annat',
    questions: 'Frågor',
    account: 'Teams-konto',
    digest: 'Måndagsöversikt',
    memory: 'Senaste ämne',
    queues: 'I kö',
    checks: 'Kontroll av uppgifter',
  },
  languageOfMessages: 'enligt dina meddelanden',
  none: 'inget',
  follows: (services, groups) =>
    [
      ...(services > 0 ? [of(services, 'tjänst eller område', 'tjänster eller områden')] : []),
      ...(groups > 0 ? [of(groups, 'grupps anteckningar', 'gruppers anteckningar')] : []),
    ].join(', '),
  notInDirectory: 'du finns inte i katalogen',
  coordinates: (areas) => `koordinator: ${areas}`,
  andMore: (count) => `och ${count} till`,
  consultations: (asked, advised) => `du har frågat ${asked}, gett råd ${advised}`,
  textsOpen: (count, days) =>
    `${count} pågår: texterna raderas ${days} dagar efter att konsultationen har avslutats`,
  textsEnded: (count, lastDay) =>
    count === 1
      ? `1 avslutad: texterna raderas ${lastDay}`
      : `${count} avslutade: de sista texterna raderas ${lastDay}`,
  tasks: (open, others) => (others === 0 ? `${open} öppna` : `${open} öppna, ${others} andra`),
  others: {
    drafts: (count) => of(count, 'utkast', 'utkast'),
    interests: (count) => of(count, 'intresseanmälan till ett försök', 'intresseanmälningar till försök'),
    practices: (count) => of(count, 'försök som du ansvarar för', 'försök som du ansvarar för'),
    reports: (count) => of(count, 'öppen anmälan om fel', 'öppna anmälningar om fel'),
    items: (count) => of(count, 'förslag på en föredragningslista', 'förslag på föredragningslistor'),
    summaries: (count) => of(count, 'minnesanteckning', 'minnesanteckningar'),
    windows: (count) => of(count, 'konsultationstid', 'konsultationstider'),
    history: (count) => of(count, 'post i ändringshistoriken', 'poster i ändringshistoriken'),
  },
  questions:
    'Jag sparar inte dina frågor. Om en fråga inte får svar sparar jag högst tre ord och området, inte vem som frågade.',
  asFile: 'Allt som fil',
  deleteMine: 'Radera mina uppgifter',

  deleteTitle: 'Ska dina uppgifter raderas?',
  deletes: 'Det här raderas:',
  stay: 'Det här blir kvar:',
  goes: {
    choices: () => 'språk, hemområde och valet om måndagsöversikten',
    memory: () => 'minnet av vad vi senast talade om',
    follows: (count) => `det som du följer (${count})`,
    texts: (count) => `texterna i dina avslutade frågor, också svaren du fick (${count})`,
    drafts: (count) => `utkast (${count})`,
    interests: (count) => `intresseanmälningar till försök (${count})`,
    address: () => 'ditt Teams-konto och din e-postadress',
  },
  stays: {
    directory: () => 'dina uppgifter i katalogen, eftersom koordinatorn sköter dem',
    group: (count) =>
      `ditt medlemskap i grupper (${count}), eftersom gruppens ledare och koordinatorn sköter det`,
    open: (count) => `pågående konsultationer och köplatser (${count}), eftersom den andra parten väntar`,
    advised: (count, days) =>
      `konsultationer där någon frågade dig (${count}), eftersom texterna också är den andras; de raderas ${days} dagar efter avslutet`,
    asked: (count, days) =>
      `vem du frågade och när (${count}), utan texter, eftersom det förs statistik över konsultationerna; det raderas ${days} dagar efter att konsultationen avslutats`,
    tasks: (count, days) =>
      `överenskomna uppgifter (${count}), eftersom de är avtalade med andra; texterna raderas ${days} dagar efter att uppgiften har avslutats`,
    windows: (count) => `konsultationstider (${count}), eftersom andra bokar dem`,
    practices: (count) => `försök som du ansvarar för (${count}); ge dem först till någon annan`,
    reports: (count) =>
      `dina öppna anmälningar om fel (${count}); ditt namn och texten raderas när anmälan har behandlats`,
    items: (count) => `dina förslag på föredragningslistor (${count}); du kan själv ta bort dem från listan`,
    summaries: (count, days) =>
      `minnesanteckningar som nämner dig (${count}), eftersom de är gruppens; de raderas ${days} dagar efter publiceringen`,
    history: (count, days) =>
      `ändringshistoriken (${count}), eftersom den visar vem som har ändrat katalogen; posterna raderas ${days} dagar efter ändringen`,
    address: () => 'ditt Teams-konto och din e-postadress, eftersom andra måste kunna nå dig genom mig',
  },
  ask: (people) => `Be om att få uppgifterna i katalogen raderade: ${people}.`,
  askOfficer: 'Fråga din organisations dataskyddsombud om resten.',
  chatStays: 'Meddelandena i den här chatten finns i Teams. Dem raderar jag inte.',
  confirm: 'Radera',
  keep: 'Radera inte',
  kept: 'Jag raderade ingenting.',
  deleted: 'Dina uppgifter har raderats',
  again: 'Om du skriver till mig igen sparar jag på nytt ditt Teams-konto och det som vi talade om.',

  fileName: 'mina-uppgifter',
  fileDescription: 'Allt som Koppi har sparat om dig.',
  fileNote:
    'Dina frågor sparas inte. Meddelandena i chatten finns i Teams. Om du inte skriver till mig på två år raderar jag det vi talade om; om du inte heller finns i katalogen eller har något öppet raderar jag allt som du själv kan radera.',
  columns: ['Uppgift', 'Innehåll', 'Sparas'],
  keptFor: {
    you: 'tills du raderar det',
    coordinator: 'tills koordinatorn raderar det',
    ended: (days) => `${days} dagar efter avslutet`,
    until: (day) => `till ${day}`,
    done: (days) => `${days} dagar efter att uppgiften har avslutats`,
    published: (days) => `${days} dagar efter publiceringen`,
    handled: 'tills anmälan har behandlats',
    draft: '14 dagar',
    meeting: '14 dagar efter mötet',
    owner: 'tills den ansvariga raderar det',
  },
  digest: { sent: 'kommer', stopped: 'kommer inte' },
  asker: 'Du frågade',
  adviser: 'Någon frågade dig',
  followLevel: { at_once: 'genast', weekly: 'varje vecka', never: 'aldrig' },
  nextCheck: (day) => `jag frågar nästa gång ${day}`,
  wrote: (who, text) => `${who}: ${text}`,
  ofOther: (owner) => `utförs av: ${owner}`,
};
