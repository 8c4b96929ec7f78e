import { type Language, type SectionId, sections, site } from '#lib/site.ts';
import { languageAttributes } from './foreign.ts';

type Props = {
  section: SectionId;
  /** Language of the text around. */
  language: Language;
};

/**
 * The name of a section, which is Arabic on every page. Only the name turns: what stands around it keeps the direction of the
 * text, or its marks would change sides.
 */
export function SectionLink({ section, language }: Props) {
  return (
    <a href={`/sections/${section}/`} {...languageAttributes(site.language, language)}>
      {sections[section].name}
    </a>
  );
}
