import type { ComponentProps } from 'react'

const looks = {
  main: 'bg-accent text-ground hover:opacity-90 font-semibold',
  plain: 'border border-line text-ink hover:bg-ground',
  quiet: 'text-calm hover:underline underline-offset-4',
} as const

type Look = keyof typeof looks

/** Classes of a button, for links that look like one. */
export const buttonClass = (look: Look = 'plain'): string =>
  `inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 text-[0.9375rem] transition-opacity duration-150 disabled:opacity-60 ${looks[look]}`

export const Button = ({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) => (
  <button type="button" {...rest} className={`${buttonClass(look)} ${className}`} />
)
