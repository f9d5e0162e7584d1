/**
 * The database was created with migrations that this version lacks, and lacks some of this version's, so that it cannot be
 * migrated.
 */
export class OtherMigrations extends Error {
  constructor(service: string, foreign: string) {
    super(
      `The database of ${service} was created with migrations that this version does not have (${foreign}). Use an empty database.`,
    );
    this.name = 'OtherMigrations';
  }
}
