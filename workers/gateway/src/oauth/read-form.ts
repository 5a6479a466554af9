import { AppError } from '@orrery/contracts/errors'
import { readBody } from '@orrery/worker-kit/parse-body'

const mostBytes = 16 * 1024

/** The fields of a form. Throws `UNSUPPORTED`, `TOO_LARGE`, and `INVALID_INPUT` for a field that comes twice, which only `resource` may. */
export const readForm = async (request: Request): Promise<URLSearchParams> => {
  const form = new URLSearchParams(await readBody(request, mostBytes, 'form'))
  const names = [...form.keys()]
  const twice = names.find((name, index) => name !== 'resource' && names.indexOf(name) !== index)
  if (twice !== undefined) throw new AppError('INVALID_INPUT', `The field ${twice} comes more than once.`)
  return form
}
