/** The same draw at every run of a test. */
export const chance = () => ({ freshSeed: '5eed'.repeat(16), secret: 'of a test' })
