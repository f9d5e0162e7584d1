import applicationForm from '../../data/application-form.json' with { type: 'json' };
import refusalReceipt from '../../data/refusal-receipt.json' with { type: 'json' };
import resultNotification from '../../data/result-notification.json' with { type: 'json' };
import type { Form } from './form.ts';

/** The forms of Appendix 2: A2/F2, A2/F4, A2/F5. */
export const FORMS = { applicationForm, refusalReceipt, resultNotification } satisfies Record<string, Form>;
