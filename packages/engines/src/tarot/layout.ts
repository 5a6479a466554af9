import type { SpreadType } from './content/spreads.ts'

/** Size of a card before it is scaled. */
export const cardWidth = 130
export const cardHeight = 216
export const pictureWidth = 720

/** How much of a card shows that lies under the crossing one. */
export const tuckedHeight = 124

/**
 * Where a card lies: left and top of its frame, and its scale. `across` lies on its side over the lower part of the card
 * before it, which is `tucked` under it.
 */
export type Place = { x: number; y: number; scale: number; lies: 'straight' | 'tucked' | 'across' }

export type Layout = { places: readonly Place[]; height: number }

const straight = (x: number, y: number, scale = 1): Place => ({ x, y, scale, lies: 'straight' })

/** Room above a card for the number of its place. */
const numberRoom = 34

const centred = (scale: number): number => (pictureWidth - cardWidth * scale) / 2

const row = numberRoom + cardHeight

const celticCross: Layout = {
  places: [
    { x: 196, y: 386, scale: 1, lies: 'tucked' },
    { x: 153, y: 386 + tuckedHeight, scale: 1, lies: 'across' },
    straight(196, 136),
    straight(196, 386 + tuckedHeight + cardWidth + numberRoom),
    straight(12, 416),
    straight(380, 416),
    straight(576, numberRoom + 3 * row),
    straight(576, numberRoom + 2 * row),
    straight(576, numberRoom + row),
    straight(576, numberRoom),
  ],
  height: 4 * row,
}

const threeCards: Layout = {
  places: [20, 255, 490].map((x) => straight(x, numberRoom, 210 / cardWidth)),
  height: numberRoom + (cardHeight * 210) / cardWidth,
}

const singleCard: Layout = {
  places: [straight(centred(2.3), 12, 2.3)],
  height: 12 + cardHeight * 2.3,
}

const horseshoe: Layout = {
  places: [
    straight(14, 60 + 2 * row),
    straight(34, 60 + row),
    straight(136, 60),
    straight(centred(1), numberRoom),
    straight(454, 60),
    straight(556, 60 + row),
    straight(576, 60 + 2 * row),
  ],
  height: 60 + 2 * row + cardHeight,
}

const large = 1.2
const largeRow = numberRoom + cardHeight * large

const relationship: Layout = {
  places: [
    straight(40, numberRoom + largeRow, large),
    straight(pictureWidth - 40 - cardWidth * large, numberRoom + largeRow, large),
    straight(centred(large), numberRoom, large),
    straight(centred(large), numberRoom + largeRow, large),
    straight(centred(large), numberRoom + 2 * largeRow, large),
  ],
  height: 3 * largeRow,
}

const twoPaths: Layout = {
  places: [
    straight(centred(large), numberRoom + 2 * largeRow, large),
    straight(130, numberRoom + largeRow, large),
    straight(50, numberRoom, large),
    straight(pictureWidth - 130 - cardWidth * large, numberRoom + largeRow, large),
    straight(pictureWidth - 50 - cardWidth * large, numberRoom, large),
  ],
  height: 3 * largeRow,
}

/** Where the cards of each spread lie, in the order in which they are drawn. */
export const spreadLayouts: Readonly<Record<SpreadType, Layout>> = {
  single_card: singleCard,
  three_card: threeCards,
  celtic_cross: celticCross,
  horseshoe,
  relationship,
  two_paths: twoPaths,
}
