import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { BotLogic } from './fake-bot.ts';

const sentFile = z.object({ downloadUrl: z.string().url() });
const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.unknown(),
  uploadInfo: z
    .object({
      contentUrl: z.string(),
      name: z.string(),
      uploadUrl: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
});

export const exported = Buffer.from('palvelu;työntekijä\nperheneuvola;Liisa Korhonen\n');

export const offer = (size = exported.length) => ({
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: 'yhteystiedot Päijät-Häme.csv',
  content: {
    description: 'Alueen yhteystiedot taulukkona.',
    sizeInBytes: size,
    acceptContext: { export: 'x-1' },
    declineContext: { export: 'x-1', no: true },
  },
});

export const upload = (url: string, bytes: Uint8Array, range?: string) =>
  fetch(url, {
    method: 'PUT',
    headers: {
      'Content-Length': String(bytes.length),
      'Content-Range': range ?? `bytes 0-${bytes.length - 1}/${bytes.length}`,
    },
    body: bytes,
  });

/** Tells what it read in a file; offers one when asked for it, and uploads it when that is accepted. */
export const fileBot =
  (read: Buffer[] = []): BotLogic =>
  async (context) => {
    const { activity } = context;
    if (activity.type === ActivityTypes.Invoke && activity.name === 'fileConsent/invoke') {
      const { uploadInfo } = consent.parse(activity.value);
      if (uploadInfo) {
        const { uploadUrl, uniqueId, name, contentUrl, fileType } = uploadInfo;
        await upload(uploadUrl, exported);
        const contentType = 'application/vnd.microsoft.teams.card.file.info';
        await context.sendActivity({
          type: ActivityTypes.Message,
          attachments: [{ contentType, name, contentUrl, content: { uniqueId, fileType } }],
        });
      }
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
      return;
    }
    if (activity.type !== ActivityTypes.Message) return;
    const [file] = activity.attachments ?? [];
    if (file) {
      const response = await fetch(sentFile.parse(file.content).downloadUrl);
      const bytes = Buffer.from(await response.arrayBuffer());
      read.push(bytes);
      await context.sendActivity(`Luin tiedoston ${file.name}: ${bytes.length} tavua.`);
    } else await context.sendActivity({ type: ActivityTypes.Message, attachments: [offer()] });
  };
