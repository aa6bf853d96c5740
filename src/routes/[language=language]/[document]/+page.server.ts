import { everyDocument } from '$lib/ui/entries';

export const entries = everyDocument;
