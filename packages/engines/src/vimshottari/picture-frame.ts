/** Narrow enough that its letters stay legible on a phone of 360 pixels. */
export const width = 420
export const inner = { left: 14, right: 406, width: 392 } as const

export const round = (value: number): number => Math.round(value * 100) / 100

/** Two letters of each lord; the whole name stands in the title of the element. */
export const shortName = (lord: string): string => lord.slice(0, 2)
