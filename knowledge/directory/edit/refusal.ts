import type { AreaId, Email, IsoDate, ServiceId } from '../../kernel/ids.ts';
import type { Role } from '../directory.ts';
import type { Bond } from './bonds.ts';

/** Why an edit cannot be made, with what a person needs to know to do it otherwise. */
export type Refusal =
  | { readonly reason: 'end_before_start'; readonly from: IsoDate; readonly to: IsoDate }
  /** The worker holds another role of the service at the same time. */
  | {
      readonly reason: 'two_roles';
      readonly worker: Email;
      readonly service: ServiceId;
      readonly role: Role;
      readonly area: AreaId;
    }
  | { readonly reason: 'already_so' }
  | { readonly reason: 'exists'; readonly what: 'service' | 'worker' | 'area'; readonly name: string }
  | { readonly reason: 'not_named'; readonly worker: Email; readonly service?: ServiceId }
  | { readonly reason: 'nothing_left'; readonly worker: Email }
  | { readonly reason: 'same_person' }
  /** An area cannot lie in that one. */
  | { readonly reason: 'wrong_parent'; readonly area: AreaId; readonly parent: AreaId }
  /** So much still hangs on somebody who is to be removed. */
  | { readonly reason: 'bound'; readonly worker: Email; readonly bonds: readonly Bond[] }
  | { readonly reason: 'gone' };
