import * as v from 'valibot';
import { failed, type Result } from '../../renderer/core/model/problem.ts';
import type { Desktop } from './desktop.ts';
import { isVerb, schema } from './schema.ts';

const refused = (details: string): Result<never> =>
  failed(
    'call-refused',
    'The window asked the desktop side for something that it does not do. Nothing was changed.',
    'Close the app and open it again. If it happens once more, send these details to support.',
    details,
  );

/**
 * Answers one call of the page. Both arguments are whatever came over the wire. Never throws and never
 * rejects: an unknown verb or an argument that does not fit is `call-refused`, a defect is `unexpected`.
 */
export async function answer(services: Desktop, verb: unknown, args: unknown): Promise<Result<unknown>> {
  if (!isVerb(verb)) return refused('The call is unknown.');
  const checked = v.safeParse(schema[verb], args, { abortEarly: true });
  if (!checked.success) return refused(`${verb}: ${place(checked.issues[0])}`);
  try {
    const call = services[verb] as (...given: unknown[]) => Promise<Result<unknown>>;
    return await call.apply(services, checked.output);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    return failed(
      'unexpected',
      'The desktop side met something unexpected. What was saved before is safe.',
      'Try once more. If it happens again, send these details to support.',
      `${verb}: ${kind}${code}`,
    );
  }
}

/** Where an argument did not fit and what was expected there; never what was given, which may be words of a report. */
function place(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((step) =>
    typeof step.key === 'number' ? step.key : String(step.key).slice(0, 40),
  );
  return `argument ${path.join('.') || 'list'} does not fit (${issue.type}${issue.expected ? `, expected ${issue.expected.slice(0, 200)}` : ''}).`;
}
