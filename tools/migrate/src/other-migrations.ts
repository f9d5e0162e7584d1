/** The database was made by migrations of which this version lacks some, while it lacks some of this version's: neither leads to the other. */
export class OtherMigrations extends Error {
  constructor(service: string, foreign: string) {
    super(
      `The database of ${service} was created with migrations that this version does not have (${foreign}). Use an empty database.`,
    );
    this.name = 'OtherMigrations';
  }
}
