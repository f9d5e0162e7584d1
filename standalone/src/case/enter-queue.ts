import { apply, type Intake } from './apply.ts';
import { deliverProgramme } from './deliver-programme.ts';
import { grant } from './grant.ts';
import { registerPerson } from './register-person.ts';
import type { Story, WithApplication, WithEntry, WithMeasure, WithWindow } from './setup.ts';

/** Everything up to the place in the queue: person, programme, application, decision. */
export async function enterQueue<S extends Story>(
  story: S,
  intake: Intake,
): Promise<S & WithMeasure & WithApplication & WithEntry & WithWindow> {
  return grant(await apply(await deliverProgramme(await registerPerson(story)), intake));
}
