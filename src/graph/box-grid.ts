/** A rectangle in pixels, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes by the cells of a coarse grid that they touch, so that a test meets only its neighbours. */
export class BoxGrid {
  private readonly cells = new Map<number, { box: Box; index: number }[]>();

  add(box: Box, index: number): void {
    for (const cell of cellsOf(box, 0)) {
      const entries = this.cells.get(cell);
      if (entries) entries.push({ box, index });
      else this.cells.set(cell, [{ box, index }]);
    }
  }

  /** Indices of the entries that come nearer than `air` to the box. */
  near(box: Box, air: number): number[] {
    const found: number[] = [];
    for (const cell of cellsOf(box, air)) {
      for (const { box: b, index } of this.cells.get(cell) ?? []) {
        if (b.x < box.x + box.width + air && box.x < b.x + b.width + air && b.y < box.y + box.height + air && box.y < b.y + b.height + air) found.push(index);
      }
    }
    return found;
  }
}

const CELL = 64;

function* cellsOf(box: Box, air: number): Generator<number> {
  const right = Math.floor((box.x + box.width + air) / CELL);
  const bottom = Math.floor((box.y + box.height + air) / CELL);
  for (let row = Math.floor((box.y - air) / CELL); row <= bottom; row++) {
    for (let column = Math.floor((box.x - air) / CELL); column <= right; column++) yield row * 4096 + column;
  }
}
