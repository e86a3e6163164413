import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * What must hold, in steps that each count: `test` (types, walls, lint, unit and end-to-end specs), `e2e`
 * (only the end-to-end specs), `sure` (all of it, then unused code, slow specs, fuzzing and the packed app). The last line is
 * `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the counts that the command left in a file; without it a step counts as one check. */
  readonly counts?: () => Count;
}

const artefacts = 'tests/artefacts';
const bin = (name: string) => `node_modules/.bin/${name}`;

function vitestCounts(name: string): Count {
  const report = JSON.parse(readFileSync(`${artefacts}/${name}.json`, 'utf8'));
  const skipped: number = report.numPendingTests + report.numTodoTests;
  const brokenFiles = report.testResults.filter(
    (file: { status: string; assertionResults: unknown[] }) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles, skipped };
}

function playwrightCounts(): Count {
  const { stats, errors } = JSON.parse(readFileSync(`${artefacts}/e2e.json`, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

const types: Step = { name: 'types', command: [bin('tsc'), '-b'] };
const walls: Step = { name: 'walls', command: ['npm', 'run', '--silent', 'walls'] };
const lint: Step = { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] };
const specs = (name: string, ...how: readonly string[]): Step => ({
  name,
  command: [
    bin('vitest'),
    'run',
    ...how,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${artefacts}/${name}.json`,
  ],
  counts: () => vitestCounts(name),
});
const unit = specs('unit');
const slow = specs('slow', '--config', 'vitest.slow.config.ts');
const fuzz: Step = { name: 'fuzz', command: ['npm', 'run', '--silent', 'fuzz'] };
const build: Step = { name: 'build', command: ['node', 'scripts/build.ts'] };
const e2e: Step = { name: 'e2e', command: [bin('playwright'), 'test'], counts: playwrightCounts };
const unused: Step = { name: 'unused code', command: [bin('knip')] };
const packed: Step = { name: 'packed app', command: ['node', 'scripts/dist.ts', '--linux', 'dir'] };

const runs: Readonly<Record<string, readonly Step[]>> = {
  test: [types, walls, lint, build, unit, e2e],
  e2e: [build, e2e],
  sure: [types, walls, lint, unused, build, unit, e2e, slow, fuzz, packed],
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const chosen = runs[positionals[0] ?? 'test'];
if (!chosen) {
  console.error(`usage: node scripts/check.ts ${Object.keys(runs).join('|')} [--only STEP,STEP]`);
  process.exit(2);
}
const only = values.only?.split(',');
mkdirSync(artefacts, { recursive: true });

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const verdicts: string[] = [];
for (const step of chosen.filter((s) => !only || only.includes(s.name))) {
  const began = Date.now();
  console.log(`\n== ${step.name}`);
  rmSync(`${artefacts}/${step.name}.json`, { force: true });
  const [program = '', ...args] = step.command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const count = countOf(step, status === 0);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = Math.round((Date.now() - began) / 1000);
  verdicts.push(
    `${step.name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)`,
  );
}

console.log(`\n${verdicts.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step that failed counts as at least one failure, whatever its report says or does not say. */
function countOf(step: Step, fine: boolean): Count {
  const bare: Count = { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 };
  if (!step.counts) return bare;
  try {
    const count = step.counts();
    return fine ? count : { ...count, failed: Math.max(count.failed, 1) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
