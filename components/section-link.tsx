import { hrefIn, type Language, type SectionId } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

type Props = {
  section: SectionId;
  /** Language of the text around. */
  language: Language;
};

/** The name of a section, which leads to it in the language of the text. */
export function SectionLink({ section, language }: Props) {
  return <a href={hrefIn(language, `/sections/${section}/`)}>{wordsIn(language).sections[section].name}</a>;
}
