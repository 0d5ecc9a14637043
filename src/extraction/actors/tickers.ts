/** Stock exchanges as they stand before a share's letters: "(NYSE: XYZ)". */
const TICKERS = /\((?:NYSE(?: American)?|NASDAQ|Nasdaq|AMEX|LSE|LON|TSX(?:-?V)?|ASX|NSE|BSE|HKEX|HKG|SEHK|SGX|JSE|FRA|ETR|XETRA|EPA|BIT|BME|AMS|OTC\w*|TYO|TSE|SIX|SWX)\s?:\s?[A-Z0-9.:-]{1,12}(?:[;,/]\s?[A-Za-z]+\s?:\s?[A-Z0-9.-]{1,12})*\)/gu;

/** Stretches of a sentence that say where a share is traded, as offsets into the text that was given: neither the exchange nor the letters take part. */
export function tickerStretches(text: string, offset: number): { from: number; to: number }[] {
  return [...text.matchAll(TICKERS)].map((m) => ({ from: offset + m.index, to: offset + m.index + m[0].length }));
}
