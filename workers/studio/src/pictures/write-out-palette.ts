/** The light scheme of the web app: chats show pictures on their own ground, so each brings its own. */
const colours: Readonly<Record<string, string>> = {
  ink: '#1c2334',
  quiet: '#565e70',
  line: '#7b8296',
  ground: '#f7f5f0',
  raised: '#ffffff',
  accent: '#765610',
  calm: '#2b55a0',
  good: '#1f6b3c',
  warn: '#8a4b08',
  bad: '#a02828',
}

const paletteName = /var\(--picture-([a-z]+)(?:,\s*([^()]*))?\)/gu
const viewBox = /\bviewBox="([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([-\d.e]+)"/u

/**
 * The SVG with colours instead of names of the palette, on a ground of its own. One that names none stays as it is: it has
 * chosen its colours, and perhaps to have no ground.
 */
export const writeOutPalette = (svg: string): string => {
  const written = svg.replaceAll(
    paletteName,
    (_, name: string, fallback?: string) => colours[name] ?? fallback ?? 'none',
  )
  const begin = written.indexOf('>', written.indexOf('<svg')) + 1
  if (written === svg || begin === 0) return svg
  const [, x = '0', y = '0', width = '100%', height = '100%'] = viewBox.exec(written.slice(0, begin)) ?? []
  const root = written.slice(0, begin).replace('<svg', `<svg color="${colours['ink']}"`)
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours['raised']}"/>`
  return `${root}${ground}${written.slice(begin)}`
}
