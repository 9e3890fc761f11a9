import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import type { Installed } from './installed.ts';

const bomSchema = z
  .object({
    metadata: z.object({ component: z.object({ 'bom-ref': z.string() }).passthrough() }).passthrough(),
    components: z.array(z.object({ 'bom-ref': z.string() }).passthrough()),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
  })
  .passthrough();
export type Bom = z.infer<typeof bomSchema>;

/**
 * CycloneDX of what is shipped: npm tells of everything in the lockfile, and what is not shipped is left out here. (With
 * `--omit=dev` npm forgets packages that tools for developers need as well, such as semver.)
 */
export function billOfMaterials(root: string, packages: readonly Installed[]): Bom {
  const told = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const bom = bomSchema.parse(JSON.parse(told));
  const { component } = bom.metadata;
  const shipped = new Set([
    component['bom-ref'],
    ...packages.map(({ name, version }) => `${name}@${version}`),
  ]);
  return {
    ...bom,
    // npm names the project by the folder that it lies in.
    metadata: { ...bom.metadata, component: { ...component, type: 'application', name: 'koppi' } },
    components: bom.components.filter((each) => shipped.has(each['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => shipped.has(each)) })),
  };
}
