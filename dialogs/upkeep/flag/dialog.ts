import type { Press } from '../../press.ts';
import type { Effect } from '../../turn.ts';
import type { Scene } from '../scene.ts';
import { type HandlingPress, handleFlag } from './handle.ts';
import { askWhatIsWrong, sendReport } from './report.ts';

type FlagPress = HandlingPress | Extract<Press, { do: 'flag' | 'flag_send' }>;

/** A tap on one of the buttons of flags. */
export async function pressFlag(press: FlagPress, scene: Scene): Promise<Effect> {
  switch (press.do) {
    case 'flag':
      return { kind: 'say', message: askWhatIsWrong(scene, press) };
    case 'flag_send':
      return sendReport(scene, press);
    default:
      return handleFlag(scene, press);
  }
}
