/** An answer that comes at once needs no sign that it is coming. */
const firstSignMs = 800
/** The platforms show it for five seconds. */
const nextSignMs = 4000

/** Shows, again and again, that we are at it, for as long as the work takes. */
export const whileWorking = async <Answer>(show: () => Promise<void>, work: () => Promise<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout>
  const showAgain = (): void => {
    void show()
    timer = setTimeout(showAgain, nextSignMs)
  }
  timer = setTimeout(showAgain, firstSignMs)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}
