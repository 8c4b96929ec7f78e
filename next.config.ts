import path from 'node:path';
import type { NextConfig } from 'next';
import { site } from './lib/site.ts';

const config: NextConfig = {
  // Editors' pages (`*.desk.tsx`, app/(site)/desk) exist in their preview alone: a build does not even see them. The preview exports nothing,
  // so that a story which is saved while it runs has its pages at once.
  ...(site.preview
    ? {
        pageExtensions: ['tsx', 'ts', 'desk.tsx', 'desk.ts'],
        // Their pages ask it each second.
        logging: { incomingRequests: { ignore: [/^\/desk\/mark/] } },
      }
    : { output: 'export' }),
  trailingSlash: true,
  adapterPath: path.resolve('lib/edition/adapter.ts'),
  images: { unoptimized: true },
  // It runs a program of its own, which cannot be bundled.
  serverExternalPackages: ['esbuild'],
  // Types are checked by `npm test`, for people who change code: a build is for people who change stories.
  typescript: { ignoreBuildErrors: true },
  enablePrerenderSourceMaps: false,
  // Seconds: pages wait for the build, which reads stories meanwhile, for minutes where there are tens of thousands.
  staticPageGenerationTimeout: 3600,
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  experimental: {
    // A story's page takes its language from the story, so there is more than one root layout and no common 404 below them.
    globalNotFound: true,
    // One request less before the first paint; measured in the README.
    inlineCss: true,
    // Styles are inlined: a sheet more is no request more, and a page carries what its own components need.
    cssChunking: { type: 'graph', requestCost: 0 },
    cpus: 2,
    // Measures how flight data could be bundled, a quarter of the work on each page, and readers get none.
    prefetchInlining: false,
  },
};

export default config;
