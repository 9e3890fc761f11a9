/** What a span tells besides its name and time: kinds and outcomes, never what people wrote or who they are. */
export type Facts = Readonly<Record<string, string>>;

/** Where an operator wants to see what took how long. */
export interface Traces {
  /** Of an OTLP/HTTP receiver, without `/v1/traces`. */
  readonly endpoint: string;
  readonly service: string;
}

export interface Tracing {
  /** Does the work as a trace of its own. */
  trace<T>(name: string, facts: Facts, work: () => Promise<T>): Promise<T>;
  /** Does the work as a part of the trace that is going on; outside of one it is only done. */
  span<T>(name: string, facts: Facts, work: () => Promise<T>): Promise<T>;
  /** Adds to what is going on. */
  note(facts: Facts): void;
  /** Sends what is left. */
  stop(): Promise<void>;
}

export const noTracing: Tracing = {
  trace: (_name, _facts, work) => work(),
  span: (_name, _facts, work) => work(),
  note: () => undefined,
  stop: async () => undefined,
};
