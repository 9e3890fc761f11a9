import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';

/** What an installation says of itself in the package. */
export interface Publisher {
  /** The application id of the Azure Bot, a GUID. */
  readonly appId: string;
  readonly name: string;
  /** `https`, without a slash at the end; `/privacy` and `/terms` are below it. */
  readonly website: string;
}

/** Three numbers with dots, as Teams has it. Raise it with every package that is uploaded. */
const packageVersion = '0.1.0';

const translations = ['sv.json', 'en.json'] as const;
/** Side lengths that Teams wants, pixels, and whether what is around the drawing shows through. */
const icons = [
  ['color.png', 192, false],
  ['outline.png', 32, true],
] as const;
/** The colour type of a PNG with a channel for transparency. */
const withAlpha = 6;

const manifestSchema = z.object({ manifestVersion: z.string() }).passthrough();
const schemaFile = z.record(z.unknown());

/**
 * The zip that is uploaded to Teams, or what is wrong with it, line by line: the manifest and its translations are held
 * against the schema that Microsoft ships, translations against what there is to translate, icons against their sizes.
 */
export function appPackage(
  folder: string,
  { appId, name, website }: Publisher,
): { readonly zip?: Uint8Array; readonly problems: readonly string[] } {
  const values: Readonly<Record<string, string>> = {
    APP_ID: appId,
    PUBLISHER: name,
    WEBSITE: website,
    VERSION: packageVersion,
  };
  const template = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const filled = template.replace(/\$\{([A-Z_]+)\}/g, (whole, key: string) => values[key] ?? whole);
  const manifest = manifestSchema.parse(JSON.parse(filled));
  const texts = translations.map(
    (file) =>
      [file, z.record(z.string()).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))] as const,
  );
  const images = icons.map(
    ([file, side, isClear]) => [file, readFileSync(join(folder, file)), side, isClear] as const,
  );
  const { manifestVersion } = manifest;
  const problems = [
    ...faultsOf('manifest.json', manifest, schemaOf(manifestVersion, 'MicrosoftTeams.schema.json')),
    ...texts.flatMap(([file, text]) => [
      ...faultsOf(file, text, schemaOf(manifestVersion, 'MicrosoftTeams.Localization.schema.json')),
      ...Object.keys(text)
        .filter((path) => path !== '$schema' && typeof at(manifest, path) !== 'string')
        .map((path) => `${file}: there is no ${path} to translate`),
    ]),
    ...images.flatMap(([file, bytes, side, isClear]) => [
      ...(bytes.readUInt32BE(16) === side && bytes.readUInt32BE(20) === side
        ? []
        : [`${file}: not ${side} x ${side} pixels`]),
      ...(isClear && bytes[25] !== withAlpha ? [`${file}: nothing shows through`] : []),
    ]),
  ];
  if (problems.length > 0) return { problems };
  const zip = zipSync({
    'manifest.json': strToU8(JSON.stringify(manifest, undefined, 2)),
    ...Object.fromEntries(texts.map(([file, text]) => [file, strToU8(JSON.stringify(text, undefined, 2))])),
    ...Object.fromEntries(images.map(([file, bytes]) => [file, new Uint8Array(bytes)])),
  });
  return { zip, problems };
}

/** A schema of the version, as `@microsoft/app-manifest` ships it. */
function schemaOf(version: string, file: string): Record<string, unknown> {
  const { resolve } = createRequire(import.meta.url);
  const shipped = join(
    dirname(resolve('@microsoft/app-manifest')),
    'json-schemas',
    'teams',
    `v${version}`,
    file,
  );
  return schemaFile.parse(JSON.parse(readFileSync(shipped, 'utf8')));
}

function faultsOf(file: string, value: unknown, schema: Record<string, unknown>): readonly string[] {
  const ajv = new Ajv.default({
    strict: false,
    allErrors: true,
    validateFormats: false,
    // Some patterns of the schema are none with the flag u.
    unicodeRegExp: false,
  });
  const isValid = ajv.compile(schema);
  if (isValid(value)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath}: ${message}`);
}

/** What stands at a path such as `bots[0].commandLists[0].commands[1].title`. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>(
      (within, part) =>
        typeof within === 'object' && within !== null ? Reflect.get(within, part) : undefined,
      value,
    );
