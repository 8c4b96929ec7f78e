import { balancedMarks } from './balanced-marks.ts';
import { bidiControls } from './bidi-controls.ts';
import { composedLetters } from './composed-letters.ts';
import { deadLink } from './dead-link.ts';
import { digitSystems } from './digit-systems.ts';
import { doubledSpaces } from './doubled-spaces.ts';
import { doubledWords } from './doubled-words.ts';
import { finalLetter } from './final-letter.ts';
import { hamza } from './hamza.ts';
import { headlineLength } from './headline-length.ts';
import { invisibleLetters } from './invisible-letters.ts';
import { latinPunctuation } from './latin-punctuation.ts';
import { misspelling } from './misspelling.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { persianLetters } from './persian-letters.ts';
import { pictureSize } from './picture-size.ts';
import { pictureText } from './picture-text.ts';
import { presentationForms } from './presentation-forms.ts';
import type { Rule } from './rule.ts';
import { spacing } from './spacing.ts';
import { standfirst } from './standfirst.ts';
import { storyFacts } from './story-facts.ts';
import { straightQuotes } from './straight-quotes.ts';
import { tatweel } from './tatweel.ts';
import { topicName } from './topic-name.ts';
import { weekday } from './weekday.ts';

/** The copy rules, in the order of their table. */
export const rules: readonly Rule[] = [
  latinPunctuation,
  straightQuotes,
  balancedMarks,
  spacing,
  doubledSpaces,
  doubledWords,
  digitSystems,
  tatweel,
  presentationForms,
  bidiControls,
  invisibleLetters,
  composedLetters,
  persianLetters,
  hamza,
  finalLetter,
  misspelling,
  topicName,
  weekday,
  headlineLength,
  standfirst,
  storyFacts,
  deadLink,
  pictureText,
  pictureSize,
  nearDuplicate,
];
