import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Installed } from './installed.ts';

const policySchema = z.object({
  /** SPDX ids that need no thought. */
  allowed: z.array(z.string()),
  /** By the name of a package: what it says of itself today, and why that is good enough. */
  exceptions: z.record(z.object({ licence: z.string(), reason: z.string().min(20) })),
});
type Policy = z.infer<typeof policySchema>;

export const readPolicy = (root: string): Policy =>
  policySchema.parse(JSON.parse(readFileSync(join(root, 'deploy', 'licences.json'), 'utf8')));

/** Why these packages may not be shipped, one line each; exceptions that nothing needs are told too. */
export function licenceProblems(packages: readonly Installed[], policy: Policy): readonly string[] {
  const isException = ({ name, licence }: Installed): boolean => policy.exceptions[name]?.licence === licence;
  const refused = packages.filter((each) => !isAllowed(each.licence, policy.allowed) && !isException(each));
  const unused = Object.keys(policy.exceptions).filter(
    (name) => !packages.some((each) => each.name === name && isException(each)),
  );
  return [
    ...refused.map(
      ({ name, version, licence }) =>
        `${name} ${version}: ${licence === '' ? 'no licence is named' : `${licence} is not allowed`}; see deploy/licences.json`,
    ),
    ...unused.map((name) => `deploy/licences.json: the exception for ${name} is not needed as it stands`),
  ];
}

/** One id, or ids between brackets with OR or with AND; anything else counts as not allowed. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const inner = /^\(([^()]+)\)$/.exec(licence)?.[1] ?? licence;
  if (inner.includes(' OR ') && inner.includes(' AND ')) return false;
  if (inner.includes(' AND ')) return inner.split(' AND ').every((id) => allowed.includes(id));
  return inner.split(' OR ').some((id) => allowed.includes(id));
}
