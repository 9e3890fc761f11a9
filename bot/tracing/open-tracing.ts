import { noTracing, type Traces, type Tracing } from '../tracing.ts';

/** Only who wants traces loads what makes them. */
export async function openTracing(traces: Traces | undefined): Promise<Tracing> {
  if (!traces) return noTracing;
  const { createOtlpTracing } = await import('./otlp.ts');
  return createOtlpTracing(traces);
}
