import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { setArea } from '../../knowledge/directory/edit/areas.ts';
import type { Refusal } from '../../knowledge/directory/edit/refusal.ts';
import { type ServicePatch, setService } from '../../knowledge/directory/edit/services.ts';
import { setTitle, setWorker } from '../../knowledge/directory/edit/workers.ts';
import { type AreaId, type Email, email, type ServiceId } from '../../knowledge/kernel/ids.ts';
import { err, type Result } from '../../knowledge/kernel/result.ts';
import { readPhone } from '../../knowledge/language/phone.ts';
import type { Missing } from '../strings/upkeep/strings.ts';
import type { Field, Slots } from './command.ts';
import { readConsultationWays, readLanguages, readLevel, readMode, splitWords } from './values.ts';

/** Why a command made no change. */
export type Unplanned =
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'services'; readonly services: readonly ServiceId[] }
  | { readonly kind: 'same_name'; readonly workers: readonly Email[] }
  /** Nobody said as what, and others are primary there already. */
  | { readonly kind: 'role'; readonly primaries: readonly Email[] }
  | { readonly kind: 'past' }
  /** A last day was said for somebody who is named without an end. */
  | { readonly kind: 'no_end'; readonly worker: Email }
  | { readonly kind: 'bad_phone' }
  | { readonly kind: 'bad_value'; readonly field: Field }
  | { readonly kind: 'not_in_directory' };

export type Plan = Result<DirectoryData, Unplanned>;

export const missing = (...what: readonly Missing[]): Plan => err({ kind: 'missing', missing: what });

export const planned = (edited: Result<DirectoryData, Refusal>): Plan =>
  edited.ok ? edited : err({ kind: 'refused', refusal: edited.error });

type Value = Pick<Slots, 'field' | 'value' | 'phone' | 'workers'>;

export function planServiceField(data: DirectoryData, service: ServiceId, slots: Value): Plan {
  const { field, value } = slots;
  if (field === undefined) return missing('field');
  if (value === undefined && slots.workers.length === 0) return missing('value');
  const patch = servicePatch(field, value?.trim() ?? '', slots.workers[0]);
  return patch ? planned(setService(data, service, patch)) : err({ kind: 'bad_value', field });
}

/** An empty text takes a translation away. */
function servicePatch(field: Field, text: string, worker: Email | undefined): ServicePatch | undefined {
  switch (field) {
    case 'name':
    case 'name_fi':
      return text ? { name: { fi: text } } : undefined;
    case 'name_sv':
      return { name: { sv: text } };
    case 'name_en':
      return { name: { en: text } };
    case 'description_fi':
      return { description: { fi: text } };
    case 'description_sv':
      return { description: { sv: text } };
    case 'description_en':
      return { description: { en: text } };
    case 'next_step_fi':
      return { nextStep: { fi: text } };
    case 'next_step_sv':
      return { nextStep: { sv: text } };
    case 'next_step_en':
      return { nextStep: { en: text } };
    case 'keywords':
    case 'aliases':
      return { keywords: splitWords(text) };
    case 'level': {
      const level = readLevel(text);
      return level && { level };
    }
    case 'mode': {
      const mode = readMode(text);
      return mode && { mode };
    }
    case 'owner': {
      const said = email.safeParse(text);
      const owner = worker ?? (said.success ? said.data : undefined);
      return owner && { owner };
    }
    case 'verify_every': {
      const days = Number(/\d+/.exec(text)?.[0]);
      return days >= 7 && days <= 1000 ? { verifyEvery: days } : undefined;
    }
    default:
      return undefined;
  }
}

export function planWorkerField(data: DirectoryData, worker: Email, slots: Value): Plan {
  const { field } = slots;
  const text = (slots.value ?? slots.phone ?? '').trim();
  if (field === undefined) return missing('field');
  if (text === '') return missing(field === 'phone' ? 'phone' : 'value');
  switch (field) {
    case 'name':
    case 'name_fi':
      return planned(setWorker(data, worker, { name: text }));
    case 'phone': {
      const phone = readPhone(slots.phone ?? text);
      return phone === undefined ? err({ kind: 'bad_phone' }) : planned(setWorker(data, worker, { phone }));
    }
    case 'title':
      return planned(setTitle(data, worker, text.slice(0, 120)));
    case 'languages': {
      const languages = [...readLanguages(text)];
      return languages.length > 0
        ? planned(setWorker(data, worker, { languages }))
        : err({ kind: 'bad_value', field });
    }
    default:
      return err({ kind: 'bad_value', field });
  }
}

/** How one takes consultations; words that name no way take the setting away. */
export const planConsultation = (data: DirectoryData, worker: Email, words: string | undefined): Plan =>
  words === undefined
    ? missing('value')
    : planned(setWorker(data, worker, { consultationWays: [...readConsultationWays(words)] }));

export function planAreaField(data: DirectoryData, area: AreaId, { field, value }: Value): Plan {
  if (field === undefined) return missing('field');
  const text = value?.trim();
  if (!text) return missing('value');
  switch (field) {
    case 'name':
    case 'name_fi':
      return planned(setArea(data, area, { names: { fi: text } }));
    case 'name_sv':
      return planned(setArea(data, area, { names: { sv: text } }));
    case 'name_en':
      return planned(setArea(data, area, { names: { en: text } }));
    case 'aliases':
    case 'keywords':
      return planned(setArea(data, area, { aliases: splitWords(text) }));
    default:
      return err({ kind: 'bad_value', field });
  }
}

export function withService({ service, services }: Slots, then: (service: ServiceId) => Plan): Plan {
  if (service !== undefined) return then(service);
  return services.length > 0 ? err({ kind: 'services', services }) : missing('service');
}

/** The worker named, or `self` when nobody is. */
export function withWorker(slots: Slots, self: Email | undefined, then: (worker: Email) => Plan): Plan {
  if (slots.sameName.length > 0) return err({ kind: 'same_name', workers: slots.sameName });
  const worker = slots.workers[0] ?? self;
  return worker === undefined ? missing('worker') : then(worker);
}
