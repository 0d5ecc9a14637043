/**
 * Edits that turn one word into another (insert, delete, replace, swap neighbours), or undefined when more
 * than `limit` are needed. Optimal string alignment (Damerau 1964) within a diagonal band (Ukkonen 1985), so that
 * comparing a query with every name of a large corpus stays cheap.
 */
export function withinEdits(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const row = Array.from({ length: b.length + 1 }, () => far);
    row[0] = Math.min(i, far);
    let least = row[0];
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (beforeLast[j - 2] ?? far) + 1);
      row[j] = Math.min(edits, far);
      least = Math.min(least, edits);
    }
    if (least > limit) return undefined;
    beforeLast = last;
    last = row;
  }
  const edits = last[b.length] ?? far;
  return edits <= limit ? edits : undefined;
}
