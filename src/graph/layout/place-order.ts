/** Buckets of one pass of the radix sort: small enough to clear often. */
const BITS = 11;
const BUCKETS = 1 << BITS;

/** Spreads 16 bits so that another 16 fit between them. */
function spread(v: number): number {
  let s = v & 0xffff;
  s = (s | (s << 8)) & 0x00ff00ff;
  s = (s | (s << 4)) & 0x0f0f0f0f;
  s = (s | (s << 2)) & 0x33333333;
  return (s | (s << 1)) & 0x55555555;
}

/**
 * Sorts nodes along the Z-order curve (Morton 1966): near in the order is near in the plane. Writes the
 * order and the sorted 32-bit keys, whose leading bit pairs tell the quarter, its quarter, and so on.
 * Deterministic: nodes with one key stay in ascending order.
 */
export function sortByPlace(x: Float64Array, y: Float64Array, order: Int32Array, keys: Uint32Array): void {
  const count = x.length;
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (let i = 0; i < count; i++) {
    const px = x[i] as number;
    const py = y[i] as number;
    if (px < x0) x0 = px;
    if (px > x1) x1 = px;
    if (py < y0) y0 = py;
    if (py > y1) y1 = py;
  }
  const scale = 65535 / Math.max(x1 - x0, y1 - y0, Number.MIN_VALUE * 2 ** 60);
  let fromKeys: Uint32Array = keys;
  let fromOrder: Int32Array = order;
  let toKeys: Uint32Array = new Uint32Array(count);
  let toOrder: Int32Array = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    fromKeys[i] = spread(((x[i] as number) - x0) * scale) | (spread(((y[i] as number) - y0) * scale) << 1);
    fromOrder[i] = i;
  }
  const starts = new Int32Array(BUCKETS);
  for (let shift = 0; shift < 32; shift += BITS) {
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const b = ((fromKeys[i] as number) >>> shift) & (BUCKETS - 1);
      starts[b] = (starts[b] as number) + 1;
    }
    let sum = 0;
    for (let b = 0; b < BUCKETS; b++) {
      const size = starts[b] as number;
      starts[b] = sum;
      sum += size;
    }
    for (let i = 0; i < count; i++) {
      const key = fromKeys[i] as number;
      const b = (key >>> shift) & (BUCKETS - 1);
      const slot = starts[b] as number;
      starts[b] = slot + 1;
      toKeys[slot] = key;
      toOrder[slot] = fromOrder[i] as number;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromOrder, toOrder] = [toOrder, fromOrder];
  }
  // An odd number of passes leaves the result in the spare arrays.
  if (fromKeys !== keys) {
    keys.set(fromKeys);
    order.set(fromOrder);
  }
}
