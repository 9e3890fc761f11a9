import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, IdSource } from '../../knowledge/kernel/time.ts';
import { createActivities } from './activities.ts';
import { sendAsset } from './assets.ts';
import { createConnector } from './connector.ts';
import { createConversations } from './conversations.ts';
import { createDelivery, type Reply } from './delivery.ts';
import { guard, refusal, sendAnswer } from './exchange.ts';
import { createFileApi } from './file-api.ts';
import { sendFile, takeUpload } from './file-door.ts';
import { createFiles } from './files.ts';
import { createLive } from './live.ts';
import { createPageApi } from './page-api.ts';
import { findPerson, type LocalPerson } from './people.ts';
import { createPublish } from './publish.ts';
import { createScenes } from './scenes.ts';

export interface LocalTeams {
  /** Answers what belongs to local mode; false leaves the request to others. The body must be unread. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** Ends the pages' live connections, so that the server can close. */
  close(): void;
}

const nobody = refusal(404, 'PersonNotFound', 'There is no such person any more.');
const noPage = refusal(404, 'NotFound', 'There is no such page.');

/** A stand-in for Teams on one's own machine: a Bot Connector and a page to chat on. */
export function createLocalTeams(options: {
  /** Read anew at every use: the directory changes while the program runs. */
  readonly people: () => readonly LocalPerson[];
  /** Posts an activity to the bot's own `/api/messages`. */
  readonly deliver: (activity: object) => Promise<Reply>;
  /** `http://127.0.0.1:PORT/local/connector/` */
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly ids: IdSource;
}): LocalTeams {
  const { people, serviceUrl, ids } = options;
  const conversations = createConversations(options);
  const live = createLive();
  const publish = createPublish(conversations, live);
  const delivery = createDelivery(options.deliver);
  const activities = createActivities(options);
  const files = createFiles();
  const connector = createConnector({ people, serviceUrl, conversations, publish, files });
  const scenes = createScenes({ people, conversations, delivery, publish, live });
  const fileApi = createFileApi({ conversations, scenes, activities, delivery, publish, files, ids });
  const pageApi = createPageApi({ people, conversations, activities, delivery, live, scenes, fileApi });

  const route = async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> => {
    const path = decoded(url.pathname);
    const [, area, ...rest] = path ?? [];
    if (area === 'connector') return sendAnswer(res, await connector(req, url, rest));
    if (area === 'events') {
      const person = findPerson(people(), url.searchParams.get('as') ?? '');
      return person ? live.open(res, person) : sendAnswer(res, nobody);
    }
    if (area === 'api') return sendAnswer(res, await pageApi(req, url, rest.join('/')));
    const [id = ''] = rest;
    if (area === 'upload' && req.method === 'PUT') {
      return sendAnswer(res, await takeUpload(req, files, id));
    }
    const asset = url.pathname === '/' ? 'index.html' : area === 'page' ? rest.join('/') : '';
    const reading = req.method === 'GET' || req.method === 'HEAD';
    if (area === 'files' && reading) return sendFile(res, files, id);
    if (reading && (await sendAsset(res, asset))) return;
    sendAnswer(res, noPage);
  };

  return {
    async handle(req, res) {
      const address = `http://local${(req.url ?? '/').replace(/^\/+/, '/')}`;
      const url = URL.canParse(address) ? new URL(address) : undefined;
      if (!url || !/^\/(local(\/|$)|$)/.test(url.pathname)) return false;
      const refused = guard(req);
      if (refused) sendAnswer(res, refused);
      else await route(req, res, url);
      return true;
    },

    close: () => live.close(),
  };
}

/** Path segments, decoded one by one: an encoded slash stays inside its segment. */
function decoded(pathname: string): readonly string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
