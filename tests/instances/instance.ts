import { z } from 'zod';
import { readConfig } from '../../bot/config.ts';
import { start } from '../../bot/main.ts';

/** A bot as a process of its own that does nothing by itself: whoever started it sends the time that it is, and then it does what is due. */
const { config, problems } = readConfig('local', process.env);
if (!config) throw new Error(problems.join('\n'));
let time = Number(process.argv[2]);
const running = await start(config, { clock: { now: () => time }, background: false });
process.on('message', (now) => {
  time = z.number().parse(now);
  void running.runDue().then(() => process.send?.('done'));
});
// Nobody is left to tell it the time.
process.once('disconnect', () => process.exit());
process.stdout.write(`Koppi: ${running.address}/\n`);
