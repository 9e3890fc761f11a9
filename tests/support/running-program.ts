import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The built program in local mode, as a process of its own. */
export interface RunningProgram {
  readonly child: ChildProcessWithoutNullStreams;
  /** Ends with a slash. */
  readonly address: string;
  /** Settles when the process has ended and all that it wrote has been read. */
  readonly ended: Promise<unknown>;
  /** What it has logged so far. */
  readonly logged: () => string;
}

/** Starts it and waits for its address; fails with what it logged when it ends before. */
export async function runProgram(
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const child = spawn(process.execPath, [program, 'local'], { env: { ...process.env, PORT: '0', ...env } });
  const ended = once(child, 'close');
  let told = '';
  let logged = '';
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      told += chunk;
      const said = /Koppi: (http\S+)\n/.exec(told)?.[1];
      if (said !== undefined) resolve(said);
    });
    child.on('close', () => reject(new Error(`it ended before it told its address: ${logged}`)));
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    logged += chunk;
  });
  return { child, address: await address, ended, logged: () => logged };
}
