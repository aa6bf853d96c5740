import { isShown, views, type Shown } from '$lib/ui/views';

/** The views that are pictures or the text itself. */
export const match = (param: string): param is Shown => views.some((view) => view.id === param && isShown(view));
