/** Without a model nobody writes code: what can be drawn then are the templates of the library of scenes. */
export const compose = null
