import type { Picture, PictureNode } from '@orrery/engines/picture'
import { createElement, type ReactNode } from 'react'

/** SVG's own attribute names as React wants them; `aria-` and `data-` stay. */
const reactName = (name: string): string => {
  if (name.startsWith('aria-') || name.startsWith('data-')) return name
  if (name === 'class') return 'className'
  return name.replaceAll(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

export const reactAttributes = (attributes: PictureNode['attributes']): Record<string, string | number> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]))

const draw = (node: PictureNode | string, key: number): ReactNode =>
  typeof node === 'string'
    ? node
    : createElement(node.tag, { key, ...reactAttributes(node.attributes) }, ...node.children.map(draw))

/** A picture to look at only: one image with its text, nothing in it to focus. */
export const StillPicture = ({ picture, className = '' }: { picture: Picture; className?: string }) => (
  <svg
    viewBox={`0 0 ${picture.width} ${picture.height}`}
    className={`picture ${className}`}
    // An img element shows a file; this is drawn in the page, in its colours.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    role="img"
    aria-label={`${picture.title}. ${picture.alt}`}
  >
    {picture.children.map(draw)}
  </svg>
)
