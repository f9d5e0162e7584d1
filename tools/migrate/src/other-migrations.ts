/** The database was made by migrations of which this version lacks some, while it lacks some of this version's: neither leads to the other. */
export class OtherMigrations extends Error {
  constructor(service: string, foreign: string) {
    super(
      `The database of ${service} was made by migrations that this version does not have, as ${foreign}. Begin anew with an empty one.`,
    );
    this.name = 'OtherMigrations';
  }
}
