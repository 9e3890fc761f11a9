import { keepHeapSmall } from './heap.ts';
import { run } from './main.ts';

keepHeapSmall();
await run(process.argv[2] === 'serve' ? 'serve' : 'local');
