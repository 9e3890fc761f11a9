import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appPackage } from './app-package.ts';

/** `npm run package`: writes dist/koppi-teams.zip for the application that the environment names. */
const settings = z
  .object({
    MicrosoftAppId: z.string().uuid('set the application id of the Azure Bot'),
    KOPPI_PUBLISHER: z.string().min(1, 'set the name of who publishes the app').max(32),
    KOPPI_WEBSITE: z
      .string()
      .regex(
        /^https:\/\/\S+[^/\s]$/,
        'set an https address without a slash at the end; /privacy and /terms are below it',
      ),
  })
  .safeParse({
    MicrosoftAppId: process.env.MicrosoftAppId ?? '',
    KOPPI_PUBLISHER: process.env.KOPPI_PUBLISHER ?? '',
    KOPPI_WEBSITE: process.env.KOPPI_WEBSITE ?? '',
  });
const problems: string[] = [];
if (settings.success) {
  const { MicrosoftAppId: appId, KOPPI_PUBLISHER: name, KOPPI_WEBSITE: website } = settings.data;
  const made = appPackage('manifest', { appId, name, website });
  problems.push(...made.problems);
  if (made.zip) {
    mkdirSync('dist', { recursive: true });
    const file = join('dist', 'koppi-teams.zip');
    writeFileSync(file, made.zip);
    process.stdout.write(`${file}: ${made.zip.length} bytes, valid by the schema of Microsoft\n`);
  }
} else problems.push(...settings.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
