import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../bot/package-root.ts';

interface Dockerfile {
  /** Of each stage, its lines; those that go on stand in one. */
  readonly stages: readonly (readonly string[])[];
  /** What the last stage says, as a container would have it. */
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
}

export function readDockerfile(): Dockerfile {
  const text = readFileSync(join(packageRoot(), 'deploy', 'Dockerfile'), 'utf8').replace(/\\\n\s*/g, ' ');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const stages: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('FROM ')) stages.push([]);
    stages.at(-1)?.push(line);
  }
  const last = stages.at(-1) ?? [];
  const array = (start: RegExp): readonly string[] => {
    const line = last.find((each) => start.test(each)) ?? '[]';
    const words: unknown = JSON.parse(line.slice(line.indexOf('[')));
    if (!Array.isArray(words)) throw new Error(`no list of words: ${line}`);
    return words.map(String);
  };
  const env = last.find((line) => line.startsWith('ENV '))?.slice(4) ?? '';
  return {
    stages,
    env: Object.fromEntries(
      [...env.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    ),
    command: array(/^CMD /),
    healthCheck: array(/^HEALTHCHECK /),
  };
}
