import { type Language, type SectionId, sections, site } from '#lib/site.ts';
import { languageAttributes } from './foreign.ts';

type Props = {
  section: SectionId;
  /** Language of the text around. */
  language?: Language;
};

/** The section of a story, hanging from the rule above it. */
export function Kicker({ section, language = site.language }: Props) {
  return (
    <p className="kick" {...languageAttributes(site.language, language)}>
      <a href={`/sections/${section}/`}>{sections[section].name}</a>
    </p>
  );
}
