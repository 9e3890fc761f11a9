import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Action, card, container, text, withoutInputs } from '../card.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { moving } from '../strings/moving.ts';
import { oddTimes } from '../strings/odd-times.ts';
import type { Message } from '../turn.ts';
import { consultButton } from './buttons.ts';
import type { ConsultForm } from './consult-form.ts';
import { type ConsultReader, subjectOf, timeSaid, wordsOf } from './consult-reader.ts';
import { type Consultation, isIn } from './consultation.ts';
import type { Side } from './events.ts';
import { type Filled, inputsOf } from './form-inputs.ts';
import { beforeCancelling, beforeHandingOver } from './time-handed.ts';
import { writtenLines } from './written.ts';

/** What a form shows besides its inputs. */
interface FormView {
  readonly filled: Filled;
  /** Markdown: what has to be mended. */
  readonly notes: readonly string[];
  /** Adds the button which says that the names are not those of clients. */
  readonly doubtfulNames?: boolean;
  /** To whom a question may be handed with a tap. */
  readonly colleagues?: readonly Email[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Of who fills it in. */
  readonly side: Side | undefined;
  /** `filled.times` when they are asked back for their odd hours. */
  readonly oddTimes?: string | undefined;
  /** Asks only whether the question is really meant to go to this person. */
  readonly confirm?: Email | undefined;
}

/** What becomes of an agreed time once the form is sent; markdown. */
function beforehand(
  reader: ConsultReader,
  consultation: Consultation,
  form: ConsultForm,
  { side, now }: Pick<FormView, 'side' | 'now'>,
): readonly string[] {
  if (form === 'hand_over') return beforeHandingOver(reader, consultation, now);
  if (form === 'cancel') return beforeCancelling(reader, consultation, side);
  if (form !== 'reschedule' || !isIn(consultation, 'scheduled')) return [];
  const { time } = consultation.state;
  return [moving[reader.language][now < time.start ? 'before' : 'begun'](timeSaid(reader, time))];
}

/** One short form. */
export function formCard(
  reader: ConsultReader,
  consultation: Consultation,
  form: ConsultForm,
  { filled, notes, now, doubtfulNames = false, colleagues = [], confirm, side, oddTimes: odd }: FormView,
): Message {
  const words = wordsOf(reader);
  const { id } = consultation;
  const lang = reader.language;
  const [service, area] = subjectOf(reader, consultation);
  const place = words.place(escapeText(service), escapeText(area));
  const writes = form !== 'propose' && form !== 'reschedule' && form !== 'hand_over';
  const warning = writes ? [words.noClients] : [];
  const stands = beforehand(reader, consultation, form, { side, now });
  const title = words.formTitles[form];
  // Nobody has to leave the form, and what is typed there, to look what it is about.
  const written =
    form === 'question' ? [] : writtenLines(reader, consultation, side === 'requester' ? side : 'holder');
  const asText = [`**${title}**`, place, ...written, ...stands, ...notes, ...warning].join('\n\n');
  const send = { do: 'consult_send', id, form, lang } as const;
  const back = confirm === undefined ? ({ do: 'consult_show', id, lang } as const) : opening(send);
  const buttons: readonly Action[] =
    confirm === undefined
      ? [
          odd === undefined
            ? consultButton('send', form === 'cancel' ? words.opens.cancel : words.send, send)
            : consultButton('send', oddTimes[lang].send, { ...send, oddTimes: odd }),
          ...(doubtfulNames
            ? [consultButton('names-are-fine', words.namesAreFine, { ...send, names: 'fine' })]
            : []),
        ]
      : [
          consultButton('confirm', consultationAnswers[lang].handOverAnyway, {
            ...send,
            colleague: confirm,
            confirm: 'fine',
          }),
        ];
  return {
    text: asText,
    summary: words.summary(plainText(service), plainText(area)),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(place, { id: 'place', isSubtle: true, spacing: 'none' }),
        ...(written.length > 0
          ? [
              container(
                written.map((line) => text(line)),
                { id: 'written', style: 'emphasis' },
              ),
            ]
          : []),
        ...stands.map((line, at) => text(line, { id: `stands-${at}` })),
        ...notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        ...warning.map((line) => text(line, { id: 'no-clients' })),
        // What is asked back about one person needs no inputs, which could name another one.
        ...(confirm === undefined ? inputsOf(reader, consultation, form, filled, colleagues) : []),
      ],
      [...buttons, withoutInputs(consultButton('back', words.back, back))],
    ),
  };
}

const opening = <T extends object>(send: T) => ({ ...send, do: 'consult_form' as const });
