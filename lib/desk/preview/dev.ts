/** `npm run dev`: the live preview. The site reads its environment when it is first imported, so that this comes before. */
process.env.NABA_PREVIEW = '1';
void import('./preview.ts');
