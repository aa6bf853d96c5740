import { views, type View } from '$lib/lessons/tour';

/** The views that are pictures or the text itself. */
export const match = (param: string): param is View => views.some((each) => each === param);
