/** What a decision on money needs beside the pages of the ledger, read in the same transaction. */
export type LedgerFacts = {
  /** Region of the department whose budget is set; null for other commands. */
  region: string | null;
  /** Who may correct the claim, as the register of providers told it; null when it did not yet, and for other commands. */
  providerBinDigest: string | null;
};
