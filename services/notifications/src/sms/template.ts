import type { PlainDate, ServiceKind } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { Language, SmsReason } from './sms.ts';

/**
 * The text of an SMS, in force from a day. `variant` distinguishes texts with the same reason: the cause of a block, the outcome.
 */
export type Template = {
  code: string;
  kind: ServiceKind;
  reason: SmsReason;
  variant: string | null;
  validFrom: PlainDate;
  kk: string;
  ru: string;
  en: string;
};

export type TemplateKey = Pick<Template, 'kind' | 'reason' | 'variant'>;

/** Values for the placeholders: `{closesOn}` in a text is replaced by the value `closesOn`. */
export type TemplateValues = Readonly<Record<string, string>>;

/** The templates in force on a day, the newest of each; templates stand oldest first. */
export function templatesInForce(templates: readonly Template[], day: PlainDate): Template[] {
  return templates.filter((one) => one.validFrom <= day && one === findTemplate(templates, one, day));
}

/** The template in force on a day. */
export function templateOn(templates: readonly Template[], { kind, reason, variant }: TemplateKey, day: PlainDate): Template {
  return findTemplate(templates, { kind, reason, variant }, day) ?? refuse('NO_TEMPLATE', { kind, reason, variant });
}

function findTemplate(templates: readonly Template[], { kind, reason, variant }: TemplateKey, day: PlainDate) {
  return templates.findLast(
    (one) => one.kind === kind && one.reason === reason && one.variant === variant && one.validFrom <= day,
  );
}

/**
 * Returns the text in the language, with all placeholders replaced. Throws when a value is missing, which is a bug in the template.
 */
export function textOf(template: Template, language: Language, values: TemplateValues): string {
  const words = language === 'KK' ? template.kk : template.ru;
  return words.replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template.code} has no value for ${gap}`);
    return value;
  });
}

/** Returns a date as users of the portal expect it: `02.04.2026`. */
export function dateText(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}
