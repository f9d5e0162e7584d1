/** The data, besides the pages of the ledger, needed for a decision about money, read in the same transaction. */
export type LedgerFacts = {
  /** Region of the department whose budget is set; null for other commands. */
  region: string | null;
  /** Who may correct the claim, as published by providers; null when not published yet, and for other commands. */
  providerBinDigest: string | null;
};
