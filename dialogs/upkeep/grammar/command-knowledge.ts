import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { DateFault } from '../command.ts';
import type { PlaceKnowledge } from './places.ts';

/** What commands are read with. */
export interface CommandKnowledge extends PlaceKnowledge {
  /** The days a text names, and the text without them; `span` is missing when it names none. */
  readonly readDates: (
    text: string,
    today: IsoDate,
  ) => {
    readonly span?: { readonly from?: IsoDate; readonly to?: IsoDate };
    readonly fault?: DateFault;
    readonly rest: string;
  };
}
