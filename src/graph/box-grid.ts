/** A rectangle in pixels, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Entry {
  readonly box: Box;
  readonly index: number;
}

/** Boxes by the cells of a coarse grid that they touch, so that a test meets only its neighbours. */
export class BoxGrid {
  private readonly cells = new Map<number, Entry[]>();

  add(box: Box, index: number): void {
    const { left, right, top, bottom } = cellsOf(box, 0);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const entries = this.cells.get(row * COLUMNS + column);
        if (entries) entries.push({ box, index });
        else this.cells.set(row * COLUMNS + column, [{ box, index }]);
      }
    }
  }

  /** Takes away all boxes of an index. Looks through everything: meant for seldom. */
  remove(index: number): void {
    for (const entries of this.cells.values()) {
      for (let i = entries.length - 1; i >= 0; i--) if (entries[i]?.index === index) entries.splice(i, 1);
    }
  }

  /** Indices of the entries that come nearer than `air` to the box; one may be there several times. */
  near(box: Box, air: number): number[] {
    const found: number[] = [];
    this.some(box, air, (index) => {
      found.push(index);
      return false;
    });
    return found;
  }

  /** Whether any entry that comes nearer than `air` to the box passes a test. */
  some(box: Box, air: number, test: (index: number) => boolean): boolean {
    const { left, right, top, bottom } = cellsOf(box, air);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const entries = this.cells.get(row * COLUMNS + column);
        if (!entries) continue;
        for (const { box: b, index } of entries) {
          if (b.x < box.x + box.width + air && box.x < b.x + b.width + air && b.y < box.y + box.height + air && box.y < b.y + b.height + air && test(index)) return true;
        }
      }
    }
    return false;
  }
}

const CELL = 64;
const COLUMNS = 4096;

function cellsOf(box: Box, air: number): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  return {
    left: Math.floor((box.x - air) / CELL),
    right: Math.floor((box.x + box.width + air) / CELL),
    top: Math.floor((box.y - air) / CELL),
    bottom: Math.floor((box.y + box.height + air) / CELL),
  };
}
