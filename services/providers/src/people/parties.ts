/** A provider who acts, as the token names it. */
export type ActingProvider = { binDigest: string };
