import {
  type CellError,
  type Fault,
  type Place,
  type RecordNoun,
  type RequiredText,
  shorten,
} from '../../../knowledge/exchange/fault-message.ts';

/** A fault as a plain sentence. Columns and options keep the names that the file must use. */
export const faultInSwedish = (fault: Fault): string => {
  const { message } = fault;
  switch (message.code) {
    case 'cannot_import':
      return message.ending === undefined
        ? 'Filnamnet saknar filändelse. Skicka en kontaktlista (.csv eller .xlsx).'
        : `En fil med ändelsen ${shorten(message.ending)} kan inte importeras. Skicka en kontaktlista (.csv eller .xlsx).`;
    case 'macro_workbook':
      return 'En arbetsbok med makron läses inte. Spara den som en vanlig Excel-arbetsbok (.xlsx) och skicka den på nytt.';
    case 'too_large':
      return `Filen är större än ${message.megabytes} MB. Dela upp den i mindre filer.`;
    case 'unpacks_too_large':
      return `Filen är större än ${message.megabytes} MB när den packas upp. Kopiera bara raderna till en ny fil eller dela upp filen.`;
    case 'not_utf8':
      return 'Texten är inte i UTF-8. Spara filen på nytt, i Excel som "CSV UTF-8".';
    case 'not_xlsx':
      return 'Det här är ingen läsbar .xlsx-fil. Öppna den i ett kalkylprogram och spara den på nytt.';
    case 'damaged':
      return 'Filen är skadad. Öppna den i ett kalkylprogram och spara den på nytt.';
    case 'quote_not_closed':
      return 'På raden börjar ett citattecken som inte avslutas. Avsluta det, eller skriv ett citattecken inne i en cell två gånger. Raderna efter den här lästes inte.';
    case 'quote_inside':
      return 'Inne i en cell på raden finns ett citattecken. Sätt hela cellen inom citattecken och skriv varje citattecken i den två gånger. Raderna efter den här lästes inte.';
    case 'no_sheet':
      return `Inget blad kunde läsas (högst ${message.mostRows} rader). Spara listan på nytt som .xlsx eller CSV.`;
    case 'empty_file':
      return `Filen är tom. På första raden står kolumnernas namn: ${message.columns.join(', ')}.`;
    case 'column_twice':
      return `Kolumnen ${message.column} finns två gånger. Ta bort den ena.`;
    case 'columns_unknown':
      return `De här kolumnerna känner Koppi inte till och läser inte: ${message.names.join(', ')}. Koppi känner till ${message.columns.join(', ')}.`;
    case 'columns_missing':
      return `I rubrikraden saknas ${message.names.join(', ')}. Där ska åtminstone finnas ${message.required.join(', ')}.`;
    case 'cell_empty':
      return `${message.column} är tom. ${adviceFor[message.column]}`;
    case 'choice_empty':
      return `${message.column} är tom. Skriv något av dessa: ${message.options.join(', ')}.`;
    case 'choice_unknown':
      return `${message.column} kan inte vara ${shorten(message.value)}. Skriv något av dessa: ${message.options.join(', ')}.`;
    case 'not_an_id':
      return `${message.column} ${shorten(message.value)} duger inte som id. Använd bara bokstäver, siffror och tecknen . _ : -`;
    case 'not_an_email':
      return `${message.column} ${shorten(message.value)} är ingen e-postadress. Skriv den så här: anna.virtanen@example.fi.`;
    case 'not_a_day':
      return `${message.column}: dagen ${shorten(message.value)} finns inte. Skriv dagen så här: 31.12.2026 eller 2026-12-31.`;
    case 'no_area_named':
      return `${message.column} ${shorten(message.value)} nämner inget område.`;
    case 'identity_code':
      return `${message.column}: cellen innehåller en personbeteckning. Ta bort den.`;
    case 'like_formula':
      return `${message.column} kan inte börja med =, +, - eller @, eftersom kalkylprogrammet tar det för en formel. Ta bort tecknet.`;
    case 'area_unknown':
      return `areas: det finns inget område ${shorten(message.name)}. Rätta namnet eller lägg till området först.`;
    case 'area_ambiguous':
      return `areas: ${shorten(message.name)} är namnet på flera områden. Skriv områdets id, något av dessa: ${message.ids.join(', ')}.`;
    case 'end_before_start':
      return `valid_to ${message.validTo} är före valid_from ${message.validFrom}. Rätta den ena dagen.`;
    case 'cell_too_long':
      return `${message.column}: cellen har ${message.length} tecken. Förkorta den till högst ${message.most} tecken.`;
    case 'beyond_header':
      return `Cellen ${shorten(message.value)} står utanför den sista rubriken. Sätt en cell som innehåller en avgränsare inom citattecken, eller ge kolumnen ett namn.`;
    case 'cell_error':
      return `I cellen ${message.cell} syns ${shownIn(message.shows)}. Skriv bara värdet där.`;
    case 'phone_lost_start':
      return `Telefonnumret ${shorten(message.phone)} har kanske förlorat 0 eller + i början i kalkylprogrammet. Formatera kolumnen som text.`;
    case 'lone_translation':
      return `${message.column} är ifylld men ${message.finnish} är tom. Skriv också den finska texten.`;
    case 'says_otherwise': {
      const { record, id, field, here, there, at } = message;
      return (
        `${records[record]} ${shorten(id)}: ${field} är ${shorten(here, 'tom')} här men ` +
        `${shorten(there, 'tom')} ${onLine(fault, at)}. Skriv samma sak på båda.`
      );
    }
    case 'area_again':
      return `Personen har samma roll i den här tjänsten för området ${shorten(message.area)} redan ${onLine(fault, message.at)}. Ta bort den ena raden.`;
    case 'days_differ': {
      const days = ({ validTo, verifiedAt }: typeof message.here) =>
        `valid_to ${validTo ?? 'tom'} och verified_at ${verifiedAt ?? 'tom'}`;
      return (
        `Samma person, tjänst, roll och första dag som ${onLine(fault, message.at)}, men andra datum: ` +
        `här ${days(message.here)}, där ${days(message.there)}. Skriv samma datum på båda.`
      );
    }
    case 'named_twice': {
      const { worker, role, service, area, at } = message;
      return at === undefined
        ? `${worker} finns redan i katalogen i tjänsten ${service} i rollen ${role} för området ${shorten(area)}, delvis under samma dagar. Båda blir kvar.`
        : `${worker} finns i tjänsten ${service} i rollen ${role} för området ${shorten(area)} också ${onLine(fault, at)}, delvis under samma dagar. Ta bort den ena eller ge den tidigare ett valid_to.`;
    }
    case 'two_primaries': {
      const { service, area, workers, at } = message;
      const where = at === undefined ? 'i katalogen' : onLine(fault, at);
      return `Tjänsten ${service} har två ordinarie kontakter för området ${shorten(area)}: ${workers[0]} och ${workers[1]} (den senare ${where}).`;
    }
    case 'more':
      return `Härifrån framåt finns ytterligare ${message.count} ställen.`;
    case 'in_json':
      return `Ett ställe måste rättas, närmare på engelska: ${message.english}`;
  }
};

const adviceFor: Readonly<Record<RequiredText, string>> = {
  service_id: 'Skriv tjänstens id, samma på alla dess rader.',
  service_fi: 'Skriv tjänstens finska namn på var och en av dess rader.',
  worker: 'Skriv personens namn.',
  email: 'Skriv personens e-postadress.',
  organization: 'Skriv arbetsgivaren.',
  areas: 'Skriv åtminstone ett område, flera med | emellan.',
};

const records: Readonly<Record<RecordNoun, string>> = {
  area: 'Området',
  organization: 'Arbetsgivaren',
  service: 'Tjänsten',
  worker: 'Personen',
  assignment: 'Uppdraget',
  outreach: 'Det uppsökande arbetet',
  group: 'Gruppen',
};

const shownIn = (shows: CellError): string => {
  switch (shows.kind) {
    case 'error':
      return shorten(shows.text);
    case 'no_text':
      return 'ett värde som inte är text';
    case 'no_result':
      return 'en formel som inte har räknats ut';
  }
};

const onLine = (here: Place, there: Place): string =>
  here.file === there.file ? `på rad ${there.line}` : `på rad ${there.line} i filen ${there.file}`;
