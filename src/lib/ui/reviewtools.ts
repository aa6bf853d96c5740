/** What correcting a text needs, in one piece that comes when a text is corrected: the reader, the lexicon, the deeds. */

export { actorOf, labelOf, lexicon } from '$lib/clauses/lexicon';
export { apply } from '$lib/projects/apply';
export { slugOf, studied } from '$lib/projects/compose';
export { noteIn } from '$lib/projects/say';
