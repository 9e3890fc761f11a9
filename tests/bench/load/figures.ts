import { readFileSync } from 'node:fs';

/** The value below which that share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Linux counts the time of a process in hundredths of a second. */
const perTick = 10;

/** Milliseconds of a core that a process has used so far. Linux only. */
export function cpuOf(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in brackets and may hold anything.
  const [, user, system] = /^(?:\S+ ){11}(\d+) (\d+)/.exec(stat.slice(stat.lastIndexOf(')') + 2)) ?? [];
  return (Number(user) + Number(system)) * perTick;
}

const memory = (pid: number | undefined, field: string): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
};
/** The most and the present resident memory of a process, in megabytes. Linux only. */
export const peakMemoryOf = (pid: number | undefined): number => memory(pid, 'VmHWM');
export const memoryOf = (pid: number | undefined): number => memory(pid, 'VmRSS');
