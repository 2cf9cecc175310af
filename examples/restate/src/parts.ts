import { type FileHandle, open } from "node:fs/promises";

/** A run of bytes of a file: it begins with a line and ends with one. `end` is the first byte after it. */
export interface Part {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a file into parts of about a size, each of whole lines. */
export const partsOf = async (path: string, size: number): Promise<readonly Part[]> => {
  const file = await open(path);
  try {
    const { size: length } = await file.stat();
    const parts: Part[] = [];
    for (let start = 0; start < length; start = parts.at(-1)?.end ?? length) {
      parts.push({ path, start, end: await afterLine(file, start + size, length) });
    }
    return parts;
  } finally {
    await file.close();
  }
};

/** The first byte after the line that a place stands in. */
const afterLine = async (file: FileHandle, place: number, length: number): Promise<number> => {
  const block = Buffer.alloc(65_536);
  for (let at = place - 1; at < length; ) {
    const { bytesRead } = await file.read(block, 0, block.length, at);
    const found = block.subarray(0, bytesRead).indexOf("\n");
    if (found >= 0) return at + found + 1;
    at += Math.max(bytesRead, 1);
  }
  return length;
};
