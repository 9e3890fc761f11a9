import { readConfig } from '../../../bot/config.ts';
import { keepHeapSmall } from '../../../bot/heap.ts';
import { start } from '../../../bot/main.ts';
import { noLimit } from '../../../bot/rate-limit.ts';

/** The bot as it is served, with every token checked, but taking everything: a run says more in a second than people may in a minute. */
keepHeapSmall();
const { config, problems } = readConfig('serve', process.env);
if (!config) throw new Error(problems.join('\n'));
const running = await start(config, { limit: noLimit });
process.stdout.write(`Koppi: ${running.address}/\n`);
