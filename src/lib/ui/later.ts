/**
 * Parts of the page that few readers ask for. They come by way of this module, which is itself fetched when the first of
 * them is wanted: so neither their code nor their styles weigh on the first page.
 */

export const propose = () => import('./Propose.svelte');
export const noTour = () => import('./NoTour.svelte');
export const kept = () => import('./Kept.svelte');
export const tourExport = () => import('./TourExport.svelte');
export const passages = () => import('./Passages.svelte');
export const keeping = () => import('./keeping');
export const ownTours = () => import('./owntours.svelte');
export const proposals = async () => {
	const [{ propose }, { proposalWords }] = await Promise.all([
		import('$lib/views/proposals'),
		import('./proposalwords')
	]);
	return { propose, proposalWords };
};
