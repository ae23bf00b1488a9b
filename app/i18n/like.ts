/** The same keys as the Vietnamese source: a missing or surplus English text does not compile. */
export type Like<T> = { [K in keyof T]: T[K] extends string ? string : Like<T[K]> };
