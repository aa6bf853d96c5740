import { isLocale, type Locale } from '$lib/words/runtime';

export const match = (param: string): param is Locale => isLocale(param);
