/** The front door has nothing to hydrate: its one script leads on. */
export const csr = false;
