import { existsSync } from 'node:fs';
import path from 'node:path';
import { createTopicMatcher } from '../linking/topic-matcher.ts';
import { site } from '../site.ts';
import { suggestName } from './file-name.ts';
import { namedTopics } from './named-topics.ts';
import { ask } from './new/ask.ts';
import { emptyStory } from './new/empty-story.ts';
import { momentInZone } from './new/moment-in-zone.ts';
import { type NewOptions, readNewOptions, usage } from './new/options.ts';
import { headlineWarning } from './rules/headline-length.ts';
import { writeDraft } from './write-draft.ts';

/**
 * `npm run new -- [name] [--title …] [--section …] [--name …] [--lang …]`: a story still to be written, as a draft. What is not
 * given is asked for; where there is no terminal to ask at, headline and section have to be given.
 */
const date = momentInZone(Date.now(), site.timeZone);
const year = Number(date.slice(0, 4));
const options = readNewOptions(process.argv.slice(2));
if ('problems' in options) fail(options.problems.join('\n'));
else await begin(options);

async function begin({ language, ...known }: NewOptions): Promise<void> {
  const story = process.stdin.isTTY && process.stdout.isTTY ? await askFor(known) : given(known);
  if (!story) return;
  const markdown = emptyStory({ ...story, language, date });
  try {
    const file = writeDraft(site.articlesDir, year, story.name, markdown);
    process.stdout.write(`${file}: مسودة جديدة. اكتب الخبر فيها، ثم احذف سطر draft ليُنشر.\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    fail(`تعذرت كتابة المسودة في ${site.articlesDir}: ${reason}`);
  }
}

type Known = Omit<NewOptions, 'language'>;
type Story = { [Field in keyof Known]-?: NonNullable<Known[Field]> };

async function askFor(known: Known): Promise<Story | null> {
  const terminal = { input: process.stdin, output: process.stdout };
  const story = await ask(known, terminal, { suggestName: freeName, isFree, warn });
  if (story) return story;
  process.stderr.write('\nأُلغي الأمر ولم يُكتب شيء.\n');
  // As a shell reports a command that Ctrl-C ended.
  process.exitCode = 130;
  return null;
}

function given({ title, section, name }: Known): Story | null {
  if (title !== undefined && section !== undefined) {
    const warning = warn(title);
    if (warning !== null) process.stderr.write(`${warning}\n`);
    return { title, section, name: name ?? freeName(title) };
  }
  const missing = [title === undefined ? '--title' : null, section === undefined ? '--section' : null];
  fail(`لا طرفية لطرح الأسئلة فيها، وينقص ${missing.filter(Boolean).join(' و')}. مثال: ${usage}`);
  return null;
}

function warn(title: string): string | null {
  const warning = headlineWarning(title);
  return warning && `تنبيه: ${warning.ar}`;
}

/** A name that the headline suggests, and that no story has. */
function freeName(title: string): string {
  const topics = namedTopics(site.articlesDir);
  const name = suggestName(title, createTopicMatcher(topics).find(title), topics);
  let free = name;
  for (let count = 2; !isFree(free); count += 1) free = `${name}-${count}`;
  return free;
}

function isFree(name: string): boolean {
  return !existsSync(path.join(site.articlesDir, String(year), `${name}.md`));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
