/** The modules of a code: dark or light, and which of them belong to the patterns of every code. */
export interface Grid {
  readonly size: number;
  isDark(x: number, y: number): boolean;
  /** Of a pattern: no data is written here. */
  isReserved(x: number, y: number): boolean;
  reserve(x: number, y: number, dark: boolean): void;
  write(x: number, y: number, dark: boolean): void;
}

export function emptyGrid(version: number): Grid {
  const size = 17 + 4 * version;
  const dark = new Set<number>();
  const reserved = new Set<number>();
  const key = (x: number, y: number) => y * size + x;
  const write = (x: number, y: number, isDark: boolean) => {
    if (isDark) dark.add(key(x, y));
    else dark.delete(key(x, y));
  };
  return {
    size,
    isDark: (x, y) => dark.has(key(x, y)),
    isReserved: (x, y) => reserved.has(key(x, y)),
    write,
    reserve(x, y, isDark) {
      if (x < 0 || y < 0 || x >= size || y >= size) return;
      reserved.add(key(x, y));
      write(x, y, isDark);
    },
  };
}
