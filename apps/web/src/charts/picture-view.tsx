import type { Picture, PictureNode } from '@orrery/engines/picture'
import {
  createElement,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type ReactNode,
  type SyntheticEvent,
  useRef,
  useState,
} from 'react'
import { reactAttributes } from './picture-nodes.tsx'

/** Which part of a picture a person looks at, and what to do when that changes. */
export type PictureFocus = {
  /** Pointed at or focused. */
  active: string | null
  /** Parts that are shown beside it: what a text speaks of. */
  lit?: ReadonlySet<string>
  /** Titles of the parts, as a screen reader says them. */
  titleOf: (factId: string) => string
  onPoint: (factId: string | null) => void
  onChoose: (factId: string) => void
  onLeave: () => void
}

/** Turns the nodes into React elements and counts the parts, so that exactly one of them is in the tab order. */
const drawer = (focus: PictureFocus, tabStop: number) => {
  let parts = 0
  const draw = (node: PictureNode | string, key: number): ReactNode => {
    if (typeof node === 'string') return node
    const part = node.fact === undefined ? {} : partAttributes(node.fact)
    return createElement(node.tag, { key, ...reactAttributes(node.attributes), ...part }, ...node.children.map(draw))
  }
  const partAttributes = (factId: string) => ({
    'data-fact': factId,
    'data-active': focus.active === factId || focus.lit?.has(factId) ? '' : undefined,
    role: 'button',
    'aria-label': focus.titleOf(factId),
    tabIndex: parts++ === tabStop ? 0 : -1,
  })
  return draw
}

const partOf = (target: EventTarget): SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>('[data-fact]') : null

/** A fingertip covers about this much; smaller parts than that are found beside where it touched. */
const fingerPixels = 22

const middleOf = (part: SVGElement): { x: number; y: number; extent: number } => {
  const { left, top, width, height } = part.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2, extent: Math.max(width, height) }
}

/** The part under a press, or the nearest small one within a fingertip of it. */
const partNear = (press: MouseEvent, parts: readonly SVGElement[]): SVGElement | null => {
  const hit = press.target && partOf(press.target)
  if (hit) return hit
  const near = parts
    .map((part) => ({ part, ...middleOf(part) }))
    .filter(({ extent }) => extent < 2 * fingerPixels)
    .map(({ part, x, y }) => ({ part, distance: Math.hypot(press.clientX - x, press.clientY - y) }))
    .filter(({ distance }) => distance < fingerPixels)
    .toSorted((a, b) => a.distance - b.distance)
  return near[0]?.part ?? null
}

/** Where the text covers the lower half of a phone, the part it is about moves to the upper one. */
const keepInSight = (part: SVGElement): void => {
  if (!matchMedia('(width < 64rem)').matches) return
  const { bottom } = part.getBoundingClientRect()
  const covered = bottom - innerHeight * 0.48
  if (covered > 0) window.scrollBy({ top: covered })
}

const kindOf = (part: SVGElement): string => part.dataset['fact']?.split(':')[0] ?? ''

/** Where a key leads from a part: to its neighbour, to the next kind, to either end; null when the key means nothing. */
const nextPart = (key: string, parts: readonly SVGElement[], current: number): number | null => {
  const here = parts[current]
  const ownKind = here ? kindOf(here) : ''
  const otherKind = (part: SVGElement) => kindOf(part) !== ownKind
  const last = parts.length - 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(current + 1, last)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(current - 1, 0)
    case 'PageDown':
      return parts.findIndex((part, index) => index > current && otherKind(part))
    case 'PageUp':
      return parts.findLastIndex((part, index) => index < current && otherKind(part))
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

const usePictureEvents = (focus: PictureFocus) => {
  const svg = useRef<SVGSVGElement>(null)
  const [tabStop, setTabStop] = useState(0)
  const parts = () => [...(svg.current?.querySelectorAll<SVGElement>('[data-fact]') ?? [])]
  const point = (happening: SyntheticEvent) => focus.onPoint(partOf(happening.target)?.dataset['fact'] ?? null)
  const events = {
    // A picture that appears under a pointer at rest is not pointed at: only a movement counts.
    onPointerMove: (move: ReactPointerEvent) => {
      if (move.movementX !== 0 || move.movementY !== 0) point(move)
    },
    onPointerLeave: () => focus.onPoint(null),
    onClick: (click: ReactMouseEvent) => {
      const part = partNear(click.nativeEvent, parts())
      if (!part) return focus.onLeave()
      keepInSight(part)
      focus.onChoose(part.dataset['fact'] ?? '')
    },
    onFocus: (change: FocusEvent) => {
      const part = partOf(change.target)
      if (!part) return
      setTabStop(parts().indexOf(part))
      focus.onPoint(part.dataset['fact'] ?? null)
    },
    onKeyDown: (press: KeyboardEvent) => {
      const part = partOf(press.target)
      if (!part) return
      if (press.key === 'Escape') focus.onLeave()
      if (press.key === 'Enter' || press.key === ' ') focus.onChoose(part.dataset['fact'] ?? '')
      const all = parts()
      const next = nextPart(press.key, all, all.indexOf(part))
      if (next !== null) all[next]?.focus()
      if (next !== null || press.key === 'Enter' || press.key === ' ') press.preventDefault()
    },
  }
  return { svg, tabStop, events }
}

/**
 * A picture of an engine, drawn from the same tree as the SVG of the API. Every node with a fact can be pointed at,
 * touched, and reached by keyboard: one tab stop, arrows from there.
 */
export const PictureView = ({ picture, focus }: { picture: Picture; focus: PictureFocus }) => {
  const { svg, tabStop, events } = usePictureEvents(focus)
  const draw = drawer(focus, tabStop)
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      className="picture h-auto w-full"
      // An SVG has no native group that can be named.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-labelledby={`${picture.id}-title`}
      aria-describedby={`${picture.id}-desc`}
      {...events}
    >
      <title id={`${picture.id}-title`}>{picture.title}</title>
      <desc id={`${picture.id}-desc`}>{picture.alt}</desc>
      {picture.children.map(draw)}
    </svg>
  )
}
