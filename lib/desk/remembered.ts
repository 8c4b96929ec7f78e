/** The same function, which finds each answer once: stories ask of the same words again and again. */
export function remembered<Answer>(find: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = find(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
