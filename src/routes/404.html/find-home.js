// Speaks the language of the address, or else the reader's, and finds the folder in which the site lies.
const said = location.pathname.split('/').find((part) => part === 'fr' || part === 'en');
const language = said ?? (navigator.language.startsWith('en') ? 'en' : 'fr');
document.documentElement.lang = language;
for (const part of document.querySelectorAll('main')) part.hidden = part.id !== language;
document.title = document.querySelector(`#${language} h1`)?.textContent ?? document.title;
const folders = location.pathname.split('/').slice(1, -1);
const bases = folders.map((_, depth) => `/${folders.slice(0, depth + 1).join('/')}/`);
(async () => {
	for (const base of ['/', ...bases]) {
		const found = await fetch(`${base}_app/version.json`)
			.then((answer) => answer.json())
			.catch(() => null);
		if (!found?.version) continue;
		for (const link of document.querySelectorAll('a')) link.href = base + link.dataset.path;
		return;
	}
})();
