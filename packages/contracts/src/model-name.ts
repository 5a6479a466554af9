import { z } from 'zod'

/** `provider/model` or the name of a chain. It comes back in a header, which takes no control characters. */
export const modelName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'Name a model without line breaks and other control characters.')
