import { createContext } from "react";

/** The request's nonce, known on the server only: the browser hides it from scripts. */
export const Nonce = createContext<string | undefined>(undefined);
