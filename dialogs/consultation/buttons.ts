import type { AreaId, Email, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Execute } from '../card.ts';
import type { ConsultForm } from './consult-form.ts';
import type { Survey } from './consultation.ts';

/** What the buttons of consultations carry; the inputs of a card add the rest. Times are epoch milliseconds. */
type ConsultPress = { readonly lang: Language } & (
  | {
      readonly do: 'consult' | 'consult_ask';
      readonly service: ServiceId;
      readonly area: AreaId;
      readonly names?: 'fine';
      readonly again?: string;
    }
  | {
      readonly do: 'consult_withdraw' | 'consult_clear' | 'consult_held' | 'consult_keep' | 'consult_thank';
      readonly id: string;
    }
  | { readonly do: 'consult_show'; readonly id: string; readonly more?: true }
  | { readonly do: 'consult_list'; readonly list: 'mine' | 'open' | 'agreed'; readonly page: number }
  | {
      readonly do: 'consult_form' | 'consult_send';
      readonly id: string;
      readonly form: ConsultForm;
      readonly names?: 'fine';
      readonly colleague?: Email;
      readonly confirm?: 'fine';
      readonly oddTimes?: string;
    }
  | {
      readonly do: 'consult_accept';
      readonly id: string;
      readonly start?: number;
      readonly end?: number;
    }
  | { readonly do: 'consult_choose'; readonly id: string; readonly start: number; readonly end: number }
  | ({ readonly do: 'consult_survey'; readonly id: string } & Survey)
);

/** A button of a consultation; `title` is plain text. */
export function consultButton(id: string, title: string, press: ConsultPress): Execute {
  const data = { koppi: 1, ...press };
  return {
    type: 'Action.Execute',
    id,
    title,
    verb: press.do,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}
