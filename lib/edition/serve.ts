import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { currentEdition } from './edition-folder.ts';
import { createEditionServer } from './server.ts';

/** `npm run serve`: the current edition at http://localhost:PORT. */
if (!currentEdition(site.editionDir)) {
  process.stderr.write(`There is no edition in ${site.editionDir} yet: run \`npm run build\` first.\n`);
  process.exit(1);
}
const server = createEditionServer(site.editionDir);
server.once('error', (error) => {
  process.stderr.write(
    `Cannot serve on port ${site.port}: ${error.message}. Choose another with PORT=3001.\n`,
  );
  process.exit(1);
});
server.listen(site.port, () => {
  process.stdout.write(`${wordsIn(site.language).site.name}: http://localhost:${site.port}\n`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
