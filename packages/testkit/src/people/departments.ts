/** An employment department with the code of its region in the classifier of territories (KATO). */
export type DemoDepartment = { id: string; region: string; nameKk: string; nameRu: string; nameEn: string };

const almaty = {
  id: '0190a8a0-0d00-7000-8000-000000000075',
  region: '75',
  nameKk: 'Алматы қаласының Жұмыспен қамту және әлеуметтік бағдарламалар басқармасы',
  nameRu: 'Управление занятости и социальных программ города Алматы',
  nameEn: 'Employment and Social Programmes Department of Almaty',
} as const satisfies DemoDepartment;

const karaganda = {
  id: '0190a8a0-0d00-7000-8000-000000000035',
  region: '35',
  nameKk: 'Қарағанды қаласының Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі',
  nameRu: 'Отдел занятости и социальных программ города Караганды',
  nameEn: 'Employment and Social Programmes Division of Karaganda',
} as const satisfies DemoDepartment;

const astana = {
  id: '0190a8a0-0d00-7000-8000-000000000071',
  region: '71',
  nameKk: 'Астана қаласының Жұмыспен қамту және әлеуметтік қорғау басқармасы',
  nameRu: 'Управление занятости и социальной защиты города Астаны',
  nameEn: 'Employment and Social Protection Department of Astana',
} as const satisfies DemoDepartment;

const shymkent = {
  id: '0190a8a0-0d00-7000-8000-000000000079',
  region: '79',
  nameKk: 'Шымкент қаласының Жұмыспен қамту және әлеуметтік қорғау басқармасы',
  nameRu: 'Управление занятости и социальной защиты города Шымкента',
  nameEn: 'Employment and Social Protection Department of Shymkent',
} as const satisfies DemoDepartment;

/** The departments of the demo. Almaty and Karaganda have users; the others show a register of several departments. */
export const demoDepartments = { almaty, karaganda, astana, shymkent };
