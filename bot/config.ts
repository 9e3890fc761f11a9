import { z } from 'zod';
import type { Graph } from './online-meetings.ts';
import type { Traces } from './tracing.ts';

const words = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

const environment = z.object({
  PORT: z.coerce
    .number({ invalid_type_error: 'set a port number, such as 3978' })
    .int()
    .min(0)
    .max(65_535)
    .default(3978),
  HOST: z.string().default('127.0.0.1'),
  KOPPI_DATA: z.string().default('./data'),
  KOPPI_STORE: z.enum(['sqlite', 'cosmos', 'memory']).default('sqlite'),
  COSMOS_ENDPOINT: z
    .string()
    .url('set the address of the account, such as https://name.documents.azure.com/')
    .optional(),
  COSMOS_KEY: z.string().optional(),
  COSMOS_DATABASE: z.string().default('koppi'),
  KOPPI_DEMO: z.enum(['0', '1']).default('1'),
  MicrosoftAppId: z.string().default(''),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant', '']).default(''),
  MicrosoftAppTenantId: z.string().default(''),
  KOPPI_TENANTS: words,
  KOPPI_ADMINS: words,
  KOPPI_TEXT_DAYS: z.coerce
    .number({ invalid_type_error: 'set a number of days, such as 90' })
    .int()
    .min(1)
    .max(730)
    .default(90),
  KOPPI_SUMMARY_DAYS: z.coerce
    .number({ invalid_type_error: 'set a number of days, such as 1826' })
    .int()
    .min(30)
    .max(3653)
    .default(1826),
  // The figures of a year are counted from what is kept.
  KOPPI_CONSULTATION_DAYS: z.coerce
    .number({ invalid_type_error: 'set a number of days, such as 1095' })
    .int()
    .min(400)
    .max(3653)
    .default(1095),
  KOPPI_HISTORY_DAYS: z.coerce
    .number({ invalid_type_error: 'set a number of days, such as 1826' })
    .int()
    .min(30)
    .max(3653)
    .default(1826),
  KOPPI_GRAPH: z.enum(['0', '1']).default('0'),
  KOPPI_TIMEZONE: z.string().default('Europe/Helsinki').refine(isTimeZone, 'no such time zone'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .url('set the address of the receiver, such as http://127.0.0.1:4318')
    .optional(),
  OTEL_SERVICE_NAME: z.string().default('koppi'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The Bot Framework's own names for other clouds: passed on to it as they are, all or none. */
const cloudNames = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
  'CallerId',
  'ValidateAuthority',
] as const;

export type Mode = 'local' | 'serve';

export interface Config {
  readonly mode: Mode;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly store: 'sqlite' | 'cosmos' | 'memory';
  /** The Cosmos DB account; without a key the machine's own identity opens it. */
  readonly cosmos?: { readonly endpoint: string; readonly key?: string; readonly database: string };
  readonly demo: boolean;
  /** Settings of the Bot Framework under its own names; empty in local mode, where nobody has credentials. */
  readonly framework: Readonly<Record<string, string>>;
  /** Who makes online meetings; absent: nobody. */
  readonly graph?: Graph;
  readonly tenants: readonly string[];
  /** E-mails or object ids of those who name the coordinators. */
  readonly admins: readonly string[];
  /** How many days what people wrote in a consultation is kept after its end. */
  readonly textKeptDays: number;
  /** How many days a summary of a meeting is kept after it was published or corrected. */
  readonly summaryKeptDays: number;
  /** How many days after its end it is kept that a consultation took place. */
  readonly consultationKeptDays: number;
  /** How many days the history of the directory reaches back. */
  readonly historyKeptDays: number;
  readonly timeZone: string;
  readonly logLevel: string;
  /** Absent: no traces. */
  readonly traces?: Traces;
}

/** Reads the environment. Every problem is one line that says what to set. */
export function readConfig(
  mode: Mode,
  env: Readonly<Record<string, string | undefined>>,
): { readonly config?: Config; readonly problems: readonly string[] } {
  const read = environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!read.success) {
    return { problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const set = read.data;
  const cloud = cloudNames.filter((name) => env[name]);
  const problems: string[] = [];
  if (mode === 'local' && !isLoopback(set.HOST)) {
    problems.push(
      `HOST: local mode has no credentials and listens on loopback only; ${set.HOST} needs \`npm run serve\``,
    );
  }
  if (mode === 'serve') {
    if (!set.MicrosoftAppId) problems.push('MicrosoftAppId: set the application id of the Azure Bot');
    if (!set.MicrosoftAppType || set.MicrosoftAppType === 'MultiTenant') {
      problems.push('MicrosoftAppType: set SingleTenant or UserAssignedMSI');
    }
    if (!set.MicrosoftAppTenantId)
      problems.push('MicrosoftAppTenantId: set the tenant id of the application');
    if (set.MicrosoftAppType !== 'UserAssignedMSI' && !set.MicrosoftAppPassword) {
      problems.push(
        'MicrosoftAppPassword: set the client secret of the application (not needed with UserAssignedMSI)',
      );
    }
    if (set.KOPPI_TENANTS.length === 0) {
      problems.push('KOPPI_TENANTS: set the tenant ids whose people may use Koppi, separated by commas');
    }
    if (cloud.length > 0 && cloud.length < cloudNames.length) {
      const missing = cloudNames.filter((name) => !env[name]);
      problems.push(`${missing.join(', ')}: the names of another cloud are set all together or not at all`);
    }
  }
  if (set.KOPPI_STORE === 'cosmos' && set.COSMOS_ENDPOINT === undefined)
    problems.push('COSMOS_ENDPOINT: set the address of the Cosmos DB account, or KOPPI_STORE=sqlite');
  if (set.KOPPI_GRAPH === '1') {
    const problem = graphProblem(mode, set, cloud.length > 0);
    if (problem !== undefined) problems.push(`KOPPI_GRAPH: ${problem}`);
  }
  if (problems.length > 0) return { problems };
  const framework =
    mode === 'local'
      ? {}
      : {
          MicrosoftAppId: set.MicrosoftAppId,
          MicrosoftAppPassword: set.MicrosoftAppPassword,
          MicrosoftAppType: set.MicrosoftAppType,
          MicrosoftAppTenantId: set.MicrosoftAppTenantId,
          ...Object.fromEntries(cloud.map((name) => [name, env[name] ?? ''])),
        };
  return {
    problems,
    config: {
      mode,
      port: set.PORT,
      host: set.HOST,
      dataFolder: set.KOPPI_DATA,
      store: set.KOPPI_STORE,
      ...(set.COSMOS_ENDPOINT === undefined
        ? {}
        : {
            cosmos: {
              endpoint: set.COSMOS_ENDPOINT,
              ...(set.COSMOS_KEY === undefined ? {} : { key: set.COSMOS_KEY }),
              database: set.COSMOS_DATABASE,
            },
          }),
      demo: mode === 'local' && set.KOPPI_DEMO === '1',
      framework,
      ...(set.KOPPI_GRAPH === '1' ? { graph: graphOf(set) } : {}),
      tenants: set.KOPPI_TENANTS,
      textKeptDays: set.KOPPI_TEXT_DAYS,
      summaryKeptDays: set.KOPPI_SUMMARY_DAYS,
      consultationKeptDays: set.KOPPI_CONSULTATION_DAYS,
      historyKeptDays: set.KOPPI_HISTORY_DAYS,
      admins: set.KOPPI_ADMINS.map((name) => name.toLowerCase()),
      timeZone: set.KOPPI_TIMEZONE,
      logLevel: set.LOG_LEVEL,
      ...(set.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? {}
        : { traces: { endpoint: set.OTEL_EXPORTER_OTLP_ENDPOINT, service: set.OTEL_SERVICE_NAME } }),
    },
  };
}

type Environment = z.infer<typeof environment>;

/** Why online meetings cannot be made with these settings. */
function graphProblem(mode: Mode, set: Environment, otherCloud: boolean): string | undefined {
  if (mode === 'local')
    return 'online meetings are made in serve mode only, with the credentials of the application';
  if (otherCloud) return 'online meetings are made in the public cloud only; unset it';
  const has = set.MicrosoftAppType === 'SingleTenant' && set.MicrosoftAppPassword && set.MicrosoftAppTenantId;
  return has
    ? undefined
    : 'online meetings need MicrosoftAppType=SingleTenant, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId; set them, or unset KOPPI_GRAPH';
}

const graphOf = (set: Environment): Graph => ({
  login: 'https://login.microsoftonline.com',
  api: 'https://graph.microsoft.com',
  tenant: set.MicrosoftAppTenantId,
  appId: set.MicrosoftAppId,
  secret: set.MicrosoftAppPassword,
});

const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|localhost|::1|\[::1\])$/.test(host);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
