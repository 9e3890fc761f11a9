import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { faultPlaces } from './faults.ts';

/** How things stand when somebody looks; ages in seconds. */
export interface Condition {
  readonly directory: {
    /** Since it was last compared with the store. */
    readonly age: number;
    readonly records: Readonly<Record<string, number>>;
  };
  /** Undefined: the store does not tell. */
  readonly outbox: { readonly due: number; readonly oldest: number } | undefined;
}

/** Figures without words or people: labels are names of our own, and there are few of them. */
export interface Metrics {
  turn(kind: string): void;
  took(seconds: number): void;
  told(outcome: string): void;
  /** A request was not let in, or was too much. */
  refused(reason: string): void;
  /** The first part of the code of a fault. */
  fault(where: string): void;
  stored(operation: string, outcome: string, seconds: number): void;
  /** How long the connector took for something that was not an answer. */
  delivered(outcome: string, seconds: number): void;
  text(condition: Condition): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers });
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const turns = counter('koppi_turns_total', 'Turns by the kind of answer', 'kind');
  const seconds = new Histogram({
    name: 'koppi_turn_seconds',
    help: 'Time from an activity to its answer',
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  const messages = counter(
    'koppi_messages_total',
    'Messages that were not answers, by how they fared; doubtful: the person may get it twice',
    'outcome',
  );
  // What an alert watches is there from the start, so that its first rise is seen.
  for (const outcome of ['sent', 'unreachable', 'refused', 'doubtful']) messages.inc({ outcome }, 0);
  const refusals = counter(
    'koppi_refused_total',
    'Requests that were refused before they became a turn, by reason',
    'reason',
  );
  const faults = counter('koppi_faults_total', 'Faults by the first part of their code', 'code');
  for (const code of faultPlaces) faults.inc({ code }, 0);
  const deliveries = new Histogram({
    name: 'koppi_delivery_seconds',
    help: 'Time that the connector took for a message or an edit that was not an answer, by how it fared',
    labelNames: ['outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15],
    registers,
  });
  const store = new Histogram({
    name: 'koppi_store_seconds',
    help: 'Time of the store by operation and outcome; conflict: somebody else wrote first',
    labelNames: ['operation', 'outcome'],
    buckets: [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  const due = gauge('koppi_outbox_due', 'Documents that should have been looked at, at most 100 of a kind');
  const oldest = gauge(
    'koppi_outbox_oldest_seconds',
    'How long the one that has waited longest has been due',
  );
  const age = gauge(
    'koppi_directory_age_seconds',
    'Time since the directory in memory was compared with the store',
  );
  const records = gauge('koppi_directory_records', 'Records of the directory in memory', ['kind']);
  return {
    turn: (kind) => turns.inc({ kind }),
    took: (time) => seconds.observe(time),
    told: (outcome) => messages.inc({ outcome }),
    refused: (reason) => refusals.inc({ reason }),
    fault: (code) => faults.inc({ code }),
    stored: (operation, outcome, time) => store.observe({ operation, outcome }, time),
    delivered: (outcome, time) => deliveries.observe({ outcome }, time),
    text({ directory, outbox }) {
      age.set(directory.age);
      for (const [kind, count] of Object.entries(directory.records)) records.set({ kind }, count);
      due.set(outbox?.due ?? Number.NaN);
      oldest.set(outbox?.oldest ?? Number.NaN);
      return registry.metrics();
    },
  };
}
