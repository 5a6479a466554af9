type SignName = string

/** `25°03′`: within its sign, cut and not rounded, so that 29°59′59″ never shows as the next sign. */
export const writtenDegree = (degree: number): string => {
  const minutes = Math.floor(degree * 60)
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const writtenPlace = ({ sign, degree }: { sign: SignName; degree: number }): string =>
  `${writtenDegree(degree)} ${capital(sign)}`

/** A body as people write it: `North Node`, `Lilith (mean)`. */
export const pointName = (id: string): string =>
  id.startsWith('lilith_')
    ? `Lilith (${id.slice('lilith_'.length)})`
    : id
        .split('_')
        .map((word) => capital(word))
        .join(' ')

/** Seconds of arc as `12″`, `2′05″` beyond a minute. */
export const writtenArcseconds = (arcseconds: number): string => {
  if (arcseconds < 1) return `${arcseconds.toFixed(2)}″`
  if (arcseconds < 60) return `${arcseconds.toFixed(1)}″`
  return `${Math.floor(arcseconds / 60)}′${String(Math.round(arcseconds % 60)).padStart(2, '0')}″`
}
