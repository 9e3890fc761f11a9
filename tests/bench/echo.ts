import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { createAdapter } from '../../bot/http.ts';

/** The least a bot can do on this stack: one text back for each message. Koppi is measured against it. */
const adapter = createAdapter({ framework: {} });
const server = restify.createServer();
server.post('/api/messages', restify.plugins.bodyParser({ mapParams: false }), async (req, res) => {
  await adapter.process({ body: req.body, headers: req.headers, method: 'POST' }, res, async (context) => {
    await context.sendActivity(`You said ${context.activity.text}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Echo: http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
