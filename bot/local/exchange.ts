import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';

/** Sent with everything: the page runs its own files alone, and nobody may frame it. */
const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** What a request is answered with, as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export const answer = (status: number, body: unknown): Answer => ({ status, body });

/** In the Bot Connector's own form, which the page reads as well. */
export const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});

export function send(
  res: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  res.writeHead(status, {
    ...securityHeaders,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  res.end(res.req.method === 'HEAD' ? undefined : body);
}

export function sendAnswer(res: ServerResponse, { status, body }: Answer): void {
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

export function startEvents(res: ServerResponse): void {
  res.writeHead(200, {
    ...securityHeaders,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'X-Accel-Buffering': 'no',
  });
  res.write('retry: 1000\n\n');
}

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Local mode has no log-in, so only this machine's own browser window and programs may use it.
 * A Host that is not loopback is DNS rebinding; a foreign Origin is another web site's script.
 */
export function guard(req: IncomingMessage): Answer | undefined {
  const peer = req.socket.remoteAddress ?? '';
  if (!/^(127\.|::1$|::ffff:127\.)/.test(peer)) {
    return refusal(403, 'NotLocal', 'Local mode answers this machine only.');
  }
  const host = req.headers.host?.toLowerCase() ?? '';
  if (!loopbackNames.has(host.replace(/:\d{1,5}$/, ''))) {
    return refusal(403, 'HostNotAllowed', 'Open the page by the address 127.0.0.1.');
  }
  const origin = req.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) {
    return refusal(403, 'OriginNotAllowed', 'Another web site may not use local mode.');
  }
  const site = req.headers['sec-fetch-site'];
  const followedLink = req.method === 'GET' && req.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !followedLink) {
    return refusal(403, 'OriginNotAllowed', 'Another web site may not use local mode.');
  }
  return undefined;
}

/** Reads to the end but keeps no more than the limit, so that the sender of too much hears the 413. */
export async function readBytes(req: IncomingMessage, limit: number): Promise<Result<Buffer, Answer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
  }
  return size > limit
    ? err(refusal(413, 'MessageSizeTooBig', `At most ${limit} bytes are taken at once.`))
    : ok(Buffer.concat(chunks));
}

/** Reads a JSON body of at most `limit` bytes that fits the schema. */
export async function readJson<S extends z.ZodTypeAny>(
  req: IncomingMessage,
  schema: S,
  limit: number,
): Promise<Result<z.output<S>, Answer>> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    return err(refusal(415, 'UnsupportedMediaType', 'The body must be application/json.'));
  }
  const bytes = await readBytes(req, limit);
  if (!bytes.ok) return bytes;
  let json: unknown;
  try {
    json = JSON.parse(bytes.value.toString('utf8'));
  } catch {
    return err(refusal(400, 'BadSyntax', 'The body is not JSON.'));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return err(
    refusal(400, 'BadSyntax', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not valid'}`),
  );
}
