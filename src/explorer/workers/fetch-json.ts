/** The text of a JSON file, or undefined where there is none (not found, or a page from a plain file). */
export async function fetchJson(url: string): Promise<string | undefined> {
  const response = await fetch(url).catch(() => undefined);
  // Servers of single pages answer every address with the page itself.
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return undefined;
  return response.text();
}
