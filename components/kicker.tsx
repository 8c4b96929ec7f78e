import type { Language, SectionId } from '#lib/site.ts';
import { SectionLink } from './section-link.tsx';

type Props = {
  section: SectionId;
  /** Language of the text around. */
  language: Language;
};

/** The section of a story, hanging from the rule above it. */
export function Kicker({ section, language }: Props) {
  return (
    <p className="kick">
      <SectionLink section={section} language={language} />
    </p>
  );
}
