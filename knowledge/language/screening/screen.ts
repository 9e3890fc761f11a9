import { findBirthDates } from './birth-dates.ts';
import { findClientNames } from './client-names.ts';
import { findClientNumbers } from './client-numbers.ts';
import { findEmails } from './emails.ts';
import { foldText, type Span } from './folded-text.ts';
import { findIdentityCodes } from './identity-codes.ts';
import { findPhones } from './phones.ts';
import { findStreetAddresses } from './street-addresses.ts';

/** What people's free text must not hold about anybody. */
export type PersonalData =
  | 'identity_code'
  | 'phone'
  | 'email'
  | 'street_address'
  | 'birth_date'
  | 'client_number'
  | 'client_name';

/** Where a kind of personal data stands. It carries no text, so that nobody logs it by mistake. */
export interface Finding {
  readonly kind: PersonalData;
  /** Positions in the text, UTF-16, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** It may be harmless: worth asking the writer, not a refusal. Only names are so. */
  readonly doubtful?: true;
  /** A name for certain, and nothing around it tells whose: where colleagues are spoken of it may be one of theirs. */
  readonly alone?: true;
}

/** What the directory itself tells, which may be said. */
export interface KnownContacts {
  /** In lower case. */
  readonly emails: ReadonlySet<string>;
  /** As E.164, see `toE164`. */
  readonly phones: ReadonlySet<string>;
  /** Full names of the workers in lower case, one space between the words. */
  readonly names?: ReadonlySet<string>;
  /** Whether a word, in lower case, belongs to the name of an area, a service or an organisation. */
  readonly isWord?: (word: string) => boolean;
}

type ContactData = Exclude<PersonalData, 'client_name'>;

interface Candidate<Kind> extends Span {
  readonly kind: Kind;
}

const overlap = (one: Span, other: Span): boolean => one.from < other.to && one.to > other.from;

/** Codes, numbers and addresses, and the workers' own among them, in order of position and not overlapping. */
function contactsIn(text: string, known: KnownContacts): readonly Candidate<ContactData | 'known'>[] {
  const codes = findIdentityCodes(text);
  // `(010203-…)`: a parenthesis may begin a number, but not a code.
  const phones = findPhones(text, known.phones).filter(
    (phone) => phone.known || !codes.some((code) => code.certain && overlap(phone, code)),
  );
  const each = (kind: ContactData | 'known', spans: readonly Span[]) =>
    spans.map(({ from, to }) => ({ kind, from, to }));
  // Where two begin together the first in this list wins: a worker's number may look like a code.
  const candidates = [
    ...each(
      'known',
      phones.filter((phone) => phone.known),
    ),
    ...each(
      'identity_code',
      codes.filter((code) => code.certain),
    ),
    ...each('email', findEmails(text, known.emails)),
    ...each(
      'phone',
      phones.filter((phone) => !phone.known),
    ),
    ...each(
      'identity_code',
      codes.filter((code) => !code.certain),
    ),
    ...each('street_address', findStreetAddresses(text)),
    ...each('birth_date', findBirthDates(text)),
    ...each('client_number', findClientNumbers(text)),
  ].sort((one, other) => one.from - other.from);

  const taken: Candidate<ContactData | 'known'>[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.from < end) continue;
    end = candidate.to;
    taken.push(candidate);
  }
  return taken;
}

const personal = (candidates: readonly Candidate<ContactData | 'known'>[]) =>
  candidates.flatMap(({ kind, from, to }) => (kind === 'known' ? [] : [{ kind, from, to }]));

/**
 * Personal data in a free text, in order of position and not overlapping. Every text of people passes here before it
 * is stored or sent on; the work grows with its length.
 */
export function screen(text: string, known: KnownContacts): readonly Finding[] {
  const folded = foldText(text);
  const contacts = contactsIn(folded.text, known);
  // `Aleksis Kiven katu 5`: a street may be called after somebody.
  const names = findClientNames(folded.text, {
    names: known.names ?? nobody,
    isWord: known.isWord ?? (() => false),
  }).filter((name) => !contacts.some((contact) => overlap(contact, name)));

  const findings: readonly Finding[] = [
    ...personal(contacts),
    ...names.map(({ from, to, certain, alone }) => ({
      kind: 'client_name' as const,
      from,
      to,
      ...(certain ? {} : { doubtful: true as const }),
      ...(alone ? { alone } : {}),
    })),
  ];
  return [...findings]
    .sort((one, other) => one.from - other.from)
    .map((finding) => ({ ...finding, ...folded.original(finding) }));
}

/** The same without names, for texts where people are spoken of as a matter of course. */
export function screenContacts(text: string, known: KnownContacts): readonly Finding[] {
  const folded = foldText(text);
  return personal(contactsIn(folded.text, known)).map((finding) => ({
    ...finding,
    ...folded.original(finding),
  }));
}

const nobody: ReadonlySet<string> = new Set();
