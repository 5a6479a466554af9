/** `12,345`, the same in every runtime whatever locale data it carries. Whole numbers. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
