import { offlineWorker } from '../offline-worker.ts';

export const dynamic = 'force-static';

export function GET() {
  return new Response(offlineWorker(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
