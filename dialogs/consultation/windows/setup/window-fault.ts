import type { Email, IsoDate, ServiceId } from '../../../../knowledge/kernel/ids.ts';

/** What is said in the same sentence whatever the form has. */
export type PlainFault =
  | 'service_missing'
  | 'several_services'
  | 'areas_missing'
  | 'specialists_missing'
  | 'several_of_a_name'
  | 'when_missing'
  | 'no_time'
  | 'no_such_time'
  | 'end_before_start'
  | 'several'
  | 'unclear_days'
  | 'exception'
  | 'unclear_exception'
  | 'no_such_day'
  | 'past'
  | 'begun'
  | 'on_holiday'
  | 'slot_missing'
  | 'slot_too_long'
  | 'bad_number'
  | 'way_missing';

/** What has to be mended in the form before a window can be made of it. */
export type WindowFault =
  | { readonly kind: Exclude<PlainFault, 'several_services' | 'specialists_missing'> }
  /** `services`: those that fit the words. */
  | { readonly kind: 'several_services'; readonly services: readonly ServiceId[] }
  /** `workers`: who gives advice about the service there. */
  | { readonly kind: 'specialists_missing'; readonly workers: readonly Email[] }
  | { readonly kind: 'unknown_specialist'; readonly name: string; readonly near: readonly Email[] }
  /** A day is left out on which the window would not be held. */
  | { readonly kind: 'not_in_series'; readonly day: IsoDate }
  | { readonly kind: 'unknown_area'; readonly name: string };
