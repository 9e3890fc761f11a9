import { run } from './main.ts';

await run(process.argv[2] === 'serve' ? 'serve' : 'local');
