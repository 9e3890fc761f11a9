import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Facts, Traces, Tracing } from '../tracing.ts';

/** Traces to an OTLP/HTTP receiver; one that does not answer loses spans and holds up nobody. */
export function createOtlpTracing({ endpoint, service }: Traces): Tracing {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })),
    ],
  });
  const tracer = provider.getTracer('koppi');
  const current = new AsyncLocalStorage<Context>();
  const within = <T>(around: Context, name: string, facts: Facts, work: () => Promise<T>): Promise<T> => {
    const span = tracer.startSpan(name, { attributes: facts }, around);
    return current.run(trace.setSpan(around, span), async () => {
      try {
        return await work();
      } catch (fault) {
        // Not the message of the fault: it may name somebody.
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw fault;
      } finally {
        span.end();
      }
    });
  };
  return {
    trace: (name, facts, work) => within(ROOT_CONTEXT, name, facts, work),
    span(name, facts, work) {
      const around = current.getStore();
      return around ? within(around, name, facts, work) : work();
    },
    note(facts) {
      const around = current.getStore();
      if (around) trace.getSpan(around)?.setAttributes(facts);
    },
    stop: () => provider.shutdown(),
  };
}
