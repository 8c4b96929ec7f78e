import type { NextAdapter } from 'next';
import { site } from '../site.ts';
import { endWith } from './end-with.ts';
import { noteExported } from './exported.ts';

if (site.builder !== null) endWith(site.builder);

/** Next's build adapter: tells the build that runs Next which files it exported. */
const adapter: NextAdapter = {
  name: 'naba-edition',
  async onBuildComplete({ outputs, config }) {
    if (config.output !== 'export')
      throw new Error('An edition is made of an export: keep `output: "export"`.');
    if (site.planDir !== null) noteExported(site.planDir, outputs.staticFiles);
  },
};

export default adapter;
