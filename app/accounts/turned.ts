/** Why somebody was turned away at the door; the code has come by the address, so it may be any text. */
export type Turned = { code: string; details: Record<string, number> };
