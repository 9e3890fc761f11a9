import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { send } from './exchange.ts';

const script = 'text/javascript; charset=utf-8';
const page = 'bot/local/page';

/** The only files that are ever served. What is not named here does not exist. */
const files = new Map([
  ['index.html', { path: `${page}/index.html`, type: 'text/html; charset=utf-8' }],
  ...['page', 'start', 'chats', 'chat', 'composer', 'cards', 'files', 'phone'].map(
    (name) => [`${name}.css`, { path: `${page}/${name}.css`, type: 'text/css; charset=utf-8' }] as const,
  ),
  ['koppi.svg', { path: `${page}/koppi.svg`, type: 'image/svg+xml' }],
  ...[
    'page',
    'api',
    'attachment',
    'cards',
    'chat',
    'chat-list',
    'dom',
    'files',
    'markdown',
    'messages',
    'start',
    'texts',
    'texts-en',
    'texts-fi',
    'texts-sv',
    'toasts',
    'top-bar',
  ].map((name) => [`${name}.js`, { path: `${page}/${name}.js`, type: script }] as const),
  ['adaptivecards.min.js', { path: 'node_modules/adaptivecards/dist/adaptivecards.min.js', type: script }],
]);

/** Serves one file of the page; false when there is no such file. */
export async function sendAsset(res: ServerResponse, name: string): Promise<boolean> {
  const file = files.get(name);
  if (!file) return false;
  const body = await readFile(join(packageRoot(), file.path));
  send(res, 200, file.type, body, { 'Cache-Control': 'no-cache' });
  return true;
}
