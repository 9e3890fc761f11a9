import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counts without words or people: what kind of answer was given, how long a turn took, and how messages fared. */
export interface Metrics {
  turn(kind: string): void;
  took(seconds: number): void;
  told(outcome: string): void;
  /** A request was not let in, or was too much. */
  refused(reason: string): void;
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'koppi_turns_total',
    help: 'Turns by the kind of answer',
    labelNames: ['kind'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'koppi_turn_seconds',
    help: 'Time from an activity to its answer',
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  const messages = new Counter({
    name: 'koppi_messages_total',
    help: 'Messages that were not answers, by how they fared; doubtful: the person may get it twice',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'koppi_refused_total',
    help: 'Requests that were refused before they became a turn, by reason',
    labelNames: ['reason'],
    registers: [registry],
  });
  return {
    turn: (kind) => turns.inc({ kind }),
    took: (time) => seconds.observe(time),
    told: (outcome) => messages.inc({ outcome }),
    refused: (reason) => refusals.inc({ reason }),
    text: () => registry.metrics(),
  };
}
