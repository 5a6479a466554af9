export const humanDesign = {
  title: 'humanDesign',
} as const
