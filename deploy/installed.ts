import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package as it stands in node_modules. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** From the root of the project. */
  readonly folder: string;
  /** As package.json says it; empty when it does not. */
  readonly licence: string;
}

const packageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z
    .union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])
    .optional()
    .catch(undefined),
});

const lockfile = z.object({
  packages: z.record(
    z.object({
      version: z.string(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});
export type Locked = z.infer<typeof lockfile>['packages'][string];

/** What the lockfile names, by folder, the project itself left out. */
export function lockedPackages(root: string): ReadonlyMap<string, Locked> {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

export function installedPackage(root: string, folder: string): Installed {
  const { name, version, license } = packageJson.parse(
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
  );
  return { name, version, folder, licence: license ?? '' };
}

/** What `npm ci --omit=dev` installs. Of a package for another platform the lockfile alone is known. */
export function productionPackages(root: string): readonly Installed[] {
  return [...lockedPackages(root)]
    .filter(([, { dev }]) => !dev)
    .map(([folder, { version, license = '' }]) =>
      existsSync(join(root, folder, 'package.json'))
        ? installedPackage(root, folder)
        : { name: folder.split('node_modules/').at(-1) ?? folder, version, folder, licence: license },
    );
}
