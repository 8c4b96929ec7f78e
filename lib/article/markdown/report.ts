import type { Node } from 'unist';

/** Notes a problem where a node of the body stands. */
export type Report = (node: Node, message: string) => void;
