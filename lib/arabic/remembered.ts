/** The same function, which finds each answer once: stories ask of the same words, and pages of the same locales, again and again. */
export function remembered<Answer>(find: (asked: string) => Answer): (asked: string) => Answer {
  const answers = new Map<string, Answer>();
  return (asked) => {
    let answer = answers.get(asked);
    if (answer === undefined) {
      answer = find(asked);
      answers.set(asked, answer);
    }
    return answer;
  };
}
