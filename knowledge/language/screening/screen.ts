import { findEmails } from './emails.ts';
import { foldText, type Span } from './folded-text.ts';
import { findIdentityCodes } from './identity-codes.ts';
import { findPhones } from './phones.ts';
import { findStreetAddresses } from './street-addresses.ts';

/** What people's free text must not hold about anybody. */
export type PersonalData = 'identity_code' | 'phone' | 'email' | 'street_address';

/** Where a kind of personal data stands. It carries no text, so that nobody logs it by mistake. */
export interface Finding {
  readonly kind: PersonalData;
  /** Positions in the text, UTF-16, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Contact details of the directory's own workers, which may be said. */
export interface KnownContacts {
  /** In lower case. */
  readonly emails: ReadonlySet<string>;
  /** As E.164, see `toE164`. */
  readonly phones: ReadonlySet<string>;
}

interface Candidate extends Span {
  readonly kind: PersonalData | 'known';
}

/**
 * Personal data in a free text, in order of position and not overlapping. Every text of people passes here before it
 * is stored or sent on; the work grows with its length.
 */
export function screen(text: string, known: KnownContacts): readonly Finding[] {
  const folded = foldText(text);
  const phones = findPhones(folded.text, known.phones);
  const codes = findIdentityCodes(folded.text);
  const each = (kind: Candidate['kind'], spans: readonly Span[]): readonly Candidate[] =>
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
    ...each('email', findEmails(folded.text, known.emails)),
    ...each(
      'phone',
      phones.filter((phone) => !phone.known),
    ),
    ...each(
      'identity_code',
      codes.filter((code) => !code.certain),
    ),
    ...each('street_address', findStreetAddresses(folded.text)),
  ].sort((one, other) => one.from - other.from);

  const findings: Finding[] = [];
  let end = 0;
  for (const { kind, from, to } of candidates) {
    if (from < end) continue;
    end = to;
    if (kind !== 'known') findings.push({ kind, ...folded.original({ from, to }) });
  }
  return findings;
}
