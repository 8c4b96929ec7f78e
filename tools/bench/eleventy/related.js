/**
 * The three stories that share most topics with a story, newer ones first among equals.
 *
 * @param stories newest first
 */
export function related(stories) {
  const byTopic = new Map();
  for (const [index, { data }] of stories.entries()) {
    for (const topic of data.topics) {
      const known = byTopic.get(topic);
      if (known) known.push(index);
      else byTopic.set(topic, [index]);
    }
  }
  const shared = new Uint16Array(stories.length);
  return (story) => {
    shared.fill(0);
    for (const topic of story.data.topics) for (const index of byTopic.get(topic)) shared[index] += 1;
    const best = [];
    for (let index = 0; index < shared.length; index += 1) {
      if (shared[index] === 0 || stories[index] === story) continue;
      const place = best.findIndex((other) => shared[other] < shared[index]);
      if (place === -1 && best.length >= 3) continue;
      best.splice(place === -1 ? best.length : place, 0, index);
      best.length = Math.min(best.length, 3);
    }
    return best.map((index) => stories[index]);
  };
}
