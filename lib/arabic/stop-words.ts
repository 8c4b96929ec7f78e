import { normalise } from './normalise.ts';

/** Words that stand in every text and tell none apart: particles, pronouns, auxiliaries, the verbs of reporting. */
export const stopWords: ReadonlySet<string> = new Set(
  `من في على إلى عن أن إن أنه أنها التي الذي الذين هذا هذه ذلك تلك كان كانت قد لا لم لن ما ثم أو بل حتى إذا كل بعد قبل بين مع غير
   هو هي هم كما لكن منذ عند عندما حيث أي أيضًا قال قالت وقال وقالت واضاف أضاف ولم وقد ولا وأن وكان وكانت وهو وهي بأن به بها له لها فيه فيها
   عليه عليها منه منها خلال دون حول عبر ضد حين مما وفي ومن وعلى إلا أما أنا نحن يكون تكون بعض جدًا هناك هنا ولكن وذلك كذلك لدى
   أمام تحت فوق نحو أحد إحدى أول عام يوم يتم تم أكد وأكد وتابع لأن فإن الآن وهذا وهذه والتي والذي سوف ليس ليست`
    .split(/\s+/)
    .map(normalise),
);
