import { type Picture, svgOf } from '@orrery/engines/picture'
import { saveFile } from '../parts/save-file.ts'

const tokens = ['ink', 'quiet', 'line', 'ground', 'raised', 'accent', 'calm', 'good', 'warn', 'bad'] as const

/** The colours the page shows now; a file has no page around it, so they are written into it. */
const coloursOfPage = (): Record<string, string> => {
  const probe = document.createElement('span')
  document.body.append(probe)
  const colours = tokens.map((token): [string, string] => {
    probe.style.color = `var(--color-${token})`
    return [token, getComputedStyle(probe).color]
  })
  probe.remove()
  return Object.fromEntries(colours)
}

/** The picture as a file: colours and ground of the page as it looks now. */
const standaloneSvg = (picture: Picture): string => {
  const colours = coloursOfPage()
  const svg = svgOf(picture).replaceAll(
    /var\(--picture-([a-z]+),\s*[^()]*\)/g,
    (fallback, token: string) => colours[token] ?? fallback,
  )
  const start = svg.indexOf('>') + 1
  const ground = `<rect width="${picture.width}" height="${picture.height}" fill="${colours['raised']}"/>`
  const root = svg.slice(0, start).replace('<svg ', `<svg color="${colours['ink']}" `)
  return `${root}${ground}${svg.slice(start)}`
}

const base64Of = async (address: string): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
}

/** `@font-face` rules with the fonts inside: an image may load nothing from outside. */
const embeddedFonts = async (): Promise<string> => {
  const { fontFiles } = await import('./font-files.ts')
  const faces = await Promise.all(
    Object.entries(fontFiles).map(
      async ([family, address]) =>
        `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${await base64Of(address)})}`,
    ),
  )
  return `<style>${faces.join('')}</style>`
}

const loadImage = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('The browser could not draw the SVG.')))
    image.src = address
  })

/** The picture as PNG, `scale` times its own size, with its fonts. */
const pngOf = async (picture: Picture, scale: number): Promise<Blob> => {
  const svg = standaloneSvg(picture)
  const start = svg.indexOf('>') + 1
  const withFonts = `${svg.slice(0, start)}${await embeddedFonts()}${svg.slice(start)}`
  const address = URL.createObjectURL(new Blob([withFonts], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(address)
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * scale
    canvas.height = picture.height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no PNG.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

export const saveSvg = (picture: Picture): void =>
  saveFile(`${picture.id}.svg`, new Blob([standaloneSvg(picture)], { type: 'image/svg+xml' }))

export const savePng = async (picture: Picture, scale: number): Promise<void> =>
  saveFile(`${picture.id}@${scale}x.png`, await pngOf(picture, scale))
