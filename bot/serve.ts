import { run } from './main.ts';

/** The program of the image: it only serves, so it needs neither the demo directory nor the local page. */
await run('serve');
