import type { Press } from '../press.ts';

export type Saving = Extract<Press, { do: 'meeting_save' }>;

/** What a form holds of one action. */
export interface ActionRow {
  readonly id: string;
  readonly text: string | undefined;
  readonly owner: string | undefined;
  readonly other: string | undefined;
  readonly due: string | undefined;
}

/** The inputs of a form by the actions that they belong to. */
export function actionRows(press: Saving): readonly ActionRow[] {
  const inputs = [
    { text: press.text0, owner: press.owner0, other: press.other0, due: press.due0 },
    { text: press.text1, owner: press.owner1, other: press.other1, due: press.due1 },
    { text: press.text2, owner: press.owner2, other: press.other2, due: press.due2 },
    { text: press.text3, owner: press.owner3, other: press.other3, due: press.due3 },
    { text: press.text4, owner: press.owner4, other: press.other4, due: press.due4 },
  ];
  return press.rows.flatMap((id, at) => {
    const row = inputs[at];
    return row ? [{ id, ...row }] : [];
  });
}
