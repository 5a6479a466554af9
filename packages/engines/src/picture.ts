/** SVG elements a picture may use. No script, link, image or foreign object can be expressed. */
export type PictureTag =
  | 'g'
  | 'path'
  | 'circle'
  | 'ellipse'
  | 'line'
  | 'rect'
  | 'polygon'
  | 'polyline'
  | 'text'
  | 'tspan'
  | 'title'
  | 'defs'
  | 'pattern'
  | 'clipPath'

/**
 * One element of a picture. `fact` names what it shows (`gate:41`, `center:throat`, `body:moon`): the web app makes such
 * elements focusable and looks the explanation up by it; the SVG writer puts it out as `data-fact`.
 * Attribute names are SVG's own (`stroke-width`); numbers are written with at most three decimals.
 */
export type PictureNode = {
  tag: PictureTag
  attributes: Readonly<Record<string, string | number>>
  children: readonly (PictureNode | string)[]
  fact?: string
}

/**
 * A drawing as data. Colours are `currentColor` or CSS variables with a fallback that reads on white and on black:
 * `var(--picture-accent, #a8873a)`. Variables: ink, quiet, line, ground, raised, accent, calm, good, warn, bad.
 */
export type Picture = {
  id: string
  title: string
  /** What a person who cannot see it should know: the finding, not the shapes. */
  alt: string
  width: number
  height: number
  children: readonly PictureNode[]
}

/** Builds an element; keeps picture files readable. */
export const element = (
  tag: PictureTag,
  attributes: PictureNode['attributes'],
  children: PictureNode['children'] = [],
  fact?: string,
): PictureNode => (fact === undefined ? { tag, attributes, children } : { tag, attributes, children, fact })

// Most texts need no escape, and one search is much cheaper than five replacements.
const mustEscape = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** What XML 1.0 cannot hold even as a reference: control characters and halves of pairs. One of them spoils a document. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapeText = (text: string): string =>
  mustEscape.test(text)
    ? text
        .replaceAll(notXml, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text

const attributeText = (value: string | number): string =>
  escapeText(typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value)

const writeNode = (node: PictureNode | string): string => {
  if (typeof node === 'string') return escapeText(node)
  const { tag, attributes, children, fact } = node
  let text = `<${tag}`
  for (const name of Object.keys(attributes)) text += ` ${name}="${attributeText(attributes[name] ?? '')}"`
  if (fact !== undefined) text += ` data-fact="${escapeText(fact)}"`
  if (children.length === 0) return `${text}/>`
  text += '>'
  for (const child of children) text += writeNode(child)
  return `${text}</${tag}>`
}

/** The picture as a standalone SVG document. Same picture, same bytes. */
export const svgOf = (picture: Picture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${picture.width}" ` +
  `height="${picture.height}" role="img" aria-labelledby="${escapeText(picture.id)}-title ${escapeText(picture.id)}-desc">` +
  `<title id="${escapeText(picture.id)}-title">${escapeText(picture.title)}</title>` +
  `<desc id="${escapeText(picture.id)}-desc">${escapeText(picture.alt)}</desc>` +
  `${picture.children.map(writeNode).join('')}</svg>`
