/** Of the API and of the platform behind it. */
export const version = '0.1.0'
