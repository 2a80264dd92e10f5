/**
 * Measures speed and memory through the real server, and prints them beside the budgets.
 *
 *   npm run bench [-- --sources 100,1000,10000,20000] [--words 5000]
 */
import { cpus } from 'node:os';
import { flag, option } from './stories';
import { measureScale, type ScaleResult } from './speed/scale';
import { budgetTable, growthTable } from './speed/growth';

const SIZES = (option('--sources') ?? '100,1000,10000,20000').split(',').map(Number);
const WORDS = Number(option('--words') ?? 5000);

async function main(): Promise<void> {
  const results: ScaleResult[] = [];
  for (const size of SIZES) {
    process.stderr.write(`${size} sources …\n`);
    results.push(await measureScale(size, WORDS));
  }
  if (flag('--json')) {
    process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
    return;
  }
  const [cpu] = cpus();
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}\n\n`);
  process.stdout.write(`${growthTable(WORDS, results)}\n\n${budgetTable(results)}\n`);
}

void main();
