/** Absolute addresses, each with the SHA-256 of what stands there. */
export type Hashes = ReadonlyMap<string, string>;

/** Addresses in their order. */
export type Changes = { added: string[]; changed: string[]; gone: string[] };

/** What is another now than it was: exactly the addresses whose bytes differ. */
export function changedAddresses(before: Hashes, now: Hashes): Changes {
  const addresses = [...now.keys()].sort();
  return {
    added: addresses.filter((address) => !before.has(address)),
    changed: addresses.filter((address) => before.has(address) && before.get(address) !== now.get(address)),
    gone: [...before.keys()].filter((address) => !now.has(address)).sort(),
  };
}
