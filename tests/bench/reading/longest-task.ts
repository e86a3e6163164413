import type { BrowserContext, Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor; unlike those of the clock, no other program adds to them. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Watches the page's own thread from now on. The function that it returns ends that and gives the longest time, in
 * milliseconds of the processor, that one task took: so long a click waits on a machine that has nothing else to do.
 */
export async function watchTasks(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask' || event.name === 'thread_name')
        events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    const main = new Set(
      events.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = events.filter(({ ph, pid, tid }) => ph === 'X' && main.has(`${pid} ${tid}`));
    if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
    return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
  };
}
