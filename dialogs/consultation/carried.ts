import { type Element, text } from '../card.ts';
import { questionInWords } from '../strings/question-in-words.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { AskDraft } from './ask-draft.ts';
import { questionFault } from './question-fault.ts';
import { longestText } from './terms.ts';

/** A question that was written before its form was open, once it has been screened. */
export interface Carried {
  /** What the form holds of it: nothing when it may not be kept. */
  readonly draft: Pick<AskDraft, 'question' | 'namesAreFine' | 'urgency' | 'way'>;
  /** Markdown: what keeps it from being sent. */
  readonly notes: readonly string[];
}

/** Screens a question before it stands in a card. What is surely a client's is not repeated there. */
export function carriedIn({ reader }: Pick<Scene, 'reader'>, question: string | undefined): Carried {
  const fault = questionFault(reader, question, false);
  if (question === undefined) return { draft: {}, notes: [] };
  if (!fault) return { draft: { question }, notes: [] };
  return fault.doubtful
    ? { draft: { question, namesAreFine: false }, notes: [fault.note] }
    : { draft: {}, notes: [fault.note, questionInWords[reader.language].notCarried] };
}

/** What is to be said about it, above what the card asks. */
export const carriedLines = ({ notes }: Carried): readonly Element[] =>
  notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' }));

/** The question on a card that asks something else first: it goes on with whatever is pressed there. */
export function carriedInput({ reader }: Pick<Scene, 'reader'>, { draft }: Carried): readonly Element[] {
  const { question } = draft;
  const { label, missing } = questionInWords[reader.language];
  if (question === undefined) return [];
  return [
    {
      type: 'Input.Text',
      id: 'question',
      label,
      errorMessage: missing,
      isRequired: false,
      isMultiline: true,
      maxLength: longestText,
      value: question,
    },
  ];
}
