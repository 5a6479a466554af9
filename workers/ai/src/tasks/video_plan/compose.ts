/** Without a model nobody plans: known topics are drawn from the library of scenes, which needs no plan. */
export const compose = null
