const thousand = 1000

const milliseconds = (text: string | null, factor: number): number | undefined => {
  if (text === null || !/^\d+(\.\d+)?$/.test(text.trim())) return undefined
  return Math.round(Number(text) * factor)
}

/** An HTTP date names its month; `Date.parse` alone would read a date out of `-5`. */
const fromDate = (text: string | null, nowMs: number): number | undefined => {
  const atMs = text !== null && /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs)
}

/** Gemini tells it in the body: `"retryDelay": "13s"`. */
const fromBody = (body: string): number | undefined =>
  milliseconds(/"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1] ?? null, thousand)

/** How long the provider asks to be left alone, in milliseconds; undefined when it says nothing. */
export const retryAfterOf = (headers: Headers, body: string, nowMs: number): number | undefined => {
  const told = headers.get('retry-after')
  return (
    milliseconds(headers.get('retry-after-ms'), 1) ??
    milliseconds(told, thousand) ??
    fromDate(told, nowMs) ??
    fromBody(body)
  )
}
