import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { z } from 'zod';

/** A server like Cosmos DB in memory, with a door in front of it that may answer something else. */
export interface CosmosEmulator {
  readonly endpoint: string;
  /** Answers the next requests for which it returns true, instead of the server. */
  answer(with_: ((req: IncomingMessage, res: ServerResponse) => boolean) | undefined): void;
  readonly requests: () => number;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** The server behind wants the partition key of a batch in each of its operations too. */
function withKeys(body: Buffer, partitionKey: string): Buffer {
  const operations = z.array(z.record(z.unknown())).parse(JSON.parse(body.toString()));
  return Buffer.from(JSON.stringify(operations.map((operation) => ({ ...operation, partitionKey }))));
}

/**
 * The client asks for a plan with every query and needs it for one over all partitions at the earliest. Cosmos DB makes it without
 * reading anything; the server behind would run the whole query for it.
 */
const plan = JSON.stringify({ partitionedQueryExecutionInfoVersion: 2, queryInfo: {}, queryRanges: [] });

export async function startCosmosEmulator(): Promise<CosmosEmulator> {
  const behind = createHttpServer({ keepAlive: true });
  const port = await listen(behind);
  let instead: Parameters<CosmosEmulator['answer']>[0];
  let count = 0;
  const door = createServer((req, res) => {
    count += 1;
    if (instead?.(req, res)) return;
    const { method, url, headers } = req;
    if (headers['x-ms-cosmos-is-query-plan-request'] !== undefined) {
      req.resume();
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(plan);
      return;
    }
    const key = headers['x-ms-documentdb-partitionkey'];
    const isBatch = headers['x-ms-cosmos-is-batch-request'] !== undefined;
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks);
      const sent = isBatch ? withKeys(body, String(key)) : body;
      const asked = { ...headers, 'content-length': String(sent.length) };
      const passed = request({ port, host: '127.0.0.1', method, path: url, headers: asked }, (answer) => {
        res.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(res);
      });
      passed.on('error', () => res.destroy());
      passed.end(sent);
    });
  });
  const endpoint = `http://127.0.0.1:${await listen(door)}`;
  return {
    endpoint,
    answer: (with_) => {
      instead = with_;
    },
    requests: () => count,
    close: async () => {
      await closed(door);
      await closed(behind);
    },
  };
}
