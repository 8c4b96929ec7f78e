/** Labels that would touch: they stand one beneath the other, around the middle of where they wanted to be. */
type Group = { members: number[]; middle: number };

/**
 * Moves heights apart so that labels at them never touch, each as little as can be.
 *
 * @param apart least distance between two
 * @returns the new heights, in the order given
 */
export function spread(heights: readonly number[], apart: number): number[] {
  const groups: Group[] = [];
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  for (const index of order) {
    let group: Group = { members: [index], middle: heights[index] ?? 0 };
    for (let above = groups.at(-1); above && touch(above, group, apart); above = groups.at(-1)) {
      groups.pop();
      const members = [...above.members, ...group.members];
      const wanted = members.reduce((sum, member) => sum + (heights[member] ?? 0), 0);
      group = { members, middle: wanted / members.length };
    }
    groups.push(group);
  }
  const moved = [...heights];
  for (const { members, middle } of groups) {
    members.forEach((member, rank) => {
      moved[member] = middle + (rank - (members.length - 1) / 2) * apart;
    });
  }
  return moved;
}

function touch(above: Group, below: Group, apart: number): boolean {
  const room = ((above.members.length + below.members.length) / 2) * apart;
  return below.middle - above.middle < room;
}
