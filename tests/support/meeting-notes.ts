import type { Reply, TestPerson } from './bot.ts';
import { button } from './consultation-taps.ts';

/** Notes of the HYVÄ working group of Hartola, as somebody writes them. */
export const hyvaNotes = `Muistio HYVÄ-ryhmän kokouksesta 3.11.
Poissa: Saila Hokkanen

Päätökset
- Hyvinvointikysely tehdään keväällä kaikissa kouluissa.

Toimenpiteet
- Samuli Kantola lähettää kyselyn kouluille 20.11. mennessä.
- Selvitetään tilojen hinta.

Avoimet asiat
- Kuka maksaa tulkkauksen, jäi auki.
`;

export const draftTitle = '**Muistion luonnos: HYVÄ-työryhmä 3.11.**';
/** Makes the channel in which the person speaks that of a group. */
export async function takeChannel(
  person: TestPerson,
  words = 'Tämä on HYVÄ-ryhmän kanava',
): Promise<Reply | undefined> {
  const [asked] = await person.say(words);
  return (await person.press(button(asked, 'Kyllä, julkaise täällä')))[0];
}

export const firstLine = (reply: Reply | undefined): string => reply?.text.split('\n')[0] ?? '';
