import { z } from 'zod'

/** A language tag of BCP 47 by its form, since it is written into what models are told: nothing else fits into it. */
export const localeTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$/, 'Write the language as a tag like en or pt-BR.')

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** A language somebody asks for, also as phones write it (`pt_BR`). What no text can be spoken in is refused at the door. */
export const askedLocale = localeTag
  .overwrite((tag) => tag.replaceAll('_', '-'))
  .refine(isLanguage, 'Write the language as a tag like en or pt-BR.')
