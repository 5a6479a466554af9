const encoder = new TextEncoder()

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', encoder.encode(text))

/** Whether both are the same, in a time that says nothing of where they differ or how long they are. */
export const equalSecret = async (given: string, expected: string): Promise<boolean> =>
  crypto.subtle.timingSafeEqual(await digest(given), await digest(expected))
