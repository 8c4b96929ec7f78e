import type { NextAdapter } from 'next';
import { site } from '../site.ts';
import { endWith } from './end-with.ts';

if (site.builder !== null) endWith(site.builder);

/**
 * Next's build adapter. A build takes pages from where Next renders them (rendered-files.ts): the export, as Next makes it alone, would
 * copy each once more with its flight data, of which an edition needs none.
 */
const adapter: NextAdapter = {
  name: 'naba-edition',
  modifyConfig: (config) => (site.planDir === null ? config : { ...config, output: undefined }),
};

export default adapter;
