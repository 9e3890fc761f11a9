import type { ZodError } from 'zod';
import { type Expected, expectedSchema } from './evaluate.ts';

/** The questions of a file of `evaluate`, one a line; `problems` tells what is wrong with which line. */
export function readExpected(text: string): {
  readonly questions: readonly Expected[];
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
} {
  const questions: Expected[] = [];
  const problems: { line: number; problem: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = expectedSchema.safeParse(parseJson(line));
    if (parsed.success) questions.push(parsed.data);
    else problems.push({ line: at + 1, problem: lineProblem(parsed.error) });
  }
  return { questions, problems };
}

/** What is wrong with a line of questions. */
export function lineProblem(error: ZodError): string {
  const [issue] = error.issues;
  if (!issue || issue.path.length === 0) return 'this line is no JSON object';
  return `${issue.path.join('.')}: ${issue.message === 'Required' || issue.message === 'Invalid input' ? 'is missing or not what it should be' : issue.message}`;
}

/** A line as a value, or nothing when it is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
