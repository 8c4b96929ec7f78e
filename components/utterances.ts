/**
 * A text cut into what a voice reads at once: browsers fall silent in longer ones. Cuts are at the ends of sentences, else at a comma
 * or semicolon, else between words.
 * @param text in one paragraph, its whitespace of any kind
 * @returns pieces of up to 200 letters, in order, which together are the text; none where there is nothing to read
 */
export function utterances(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  return (
    line.match(
      /\S.{0,199}$|\S.{0,196}[.!?؟۔…][»”"')]{0,2}(?= )|\S.{0,198}[،؛,;:](?= )|\S.{0,199}(?= )|\S.{0,199}/gu,
    ) ?? []
  );
}
