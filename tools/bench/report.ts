import { changes } from './contender.ts';
import { peakMemory, ratios, seconds } from './ratios.ts';
import type { BenchResult, ContenderResult, SizeResult } from './result.ts';

const ours = 'Naba';
const hugo = 'Hugo';
const builds = ['full', ...changes] as const;

/** The figures as Markdown: a table for each size, with each time as so many times Hugo's, and what they come to. */
export function report({ machine, sizes }: BenchResult): string {
  const heading = `${machine.processors} processors, ${gigabytes(machine.memory)}, ${machine.system}, Node ${machine.node}`;
  return [heading, ...sizes.map(sizeTable), ...summary(sizes)].join('\n\n');
}

function sizeTable(size: SizeResult): string {
  const { articles, load, contenders } = size;
  const rows = contenders.map((contender) => [
    `${contender.name} ${contender.version}`,
    ...builds.map((build) => time(size, contender, build, 'seconds')),
    megabytes(peakMemory(contender)),
    megabytes(contender.bytes),
    contender.files.toLocaleString('en'),
  ]);
  const work = contenders.map((contender) => [
    contender.name,
    ...builds.map((build) => time(size, contender, build, 'processorSeconds')),
  ]);
  return [
    `### ${articles.toLocaleString('en')} articles`,
    `Seconds by the clock (× ${hugo}'s); ${load.toFixed(1)} processes were busy before:`,
    table(['', ...builds, 'largest process', 'site', 'files'], rows),
    'Seconds of work on all processors, which other work disturbs less:',
    table(['', ...builds], work),
  ].join('\n\n');
}

function time(
  size: SizeResult,
  { name }: ContenderResult,
  build: (typeof builds)[number],
  of: 'seconds' | 'processorSeconds',
): string {
  const own = seconds(size, name, build, of);
  if (Number.isNaN(own)) return '–';
  const ratio = own / seconds(size, hugo, build, of);
  return Number.isNaN(ratio) ? own.toFixed(2) : `${own.toFixed(2)} (${ratio.toFixed(2)} ×)`;
}

function summary(sizes: readonly SizeResult[]): string[] {
  const rows = ratios(sizes, ours, hugo, 'Next alone').map(({ name, value }) => [name, value.toFixed(2)]);
  const memory = sizes.flatMap(({ articles, contenders }) => {
    const own = contenders.find(({ name }) => name === ours);
    return own
      ? [[`largest process, ${articles.toLocaleString('en')} articles`, megabytes(peakMemory(own))]]
      : [];
  });
  const all = [...rows, ...memory];
  return all.length > 0 ? [`### ${ours}`, table(['', ''], all)] : [];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(0)} GB`;
}
