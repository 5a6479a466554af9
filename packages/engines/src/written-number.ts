/** `12,345`, the same in every runtime whatever locale data it carries. Whole numbers. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** `42 %` of a share from 0 to 1; with one decimal below a tenth. */
export const writtenShare = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`
