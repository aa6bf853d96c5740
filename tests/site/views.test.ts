/** One selection in every view, by keyboard, palette and link; undone, kept, and the same in the other language. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answerIn, arrive, at, plain } from './arrive';
import { pages, useBrowser } from './site';

const { open } = useBrowser();
/** Every view that was built, the network with the empty name among them; the presenter’s notes are no view. */
const folders = pages
	.flatMap((page) => /^en\/wtpf-2013-draft-opinion-5\/(\w*)\/?$/.exec(page)?.[1] ?? [])
	.filter((view) => view !== 'notes' && view !== 'sheets');
/** What a screen reader says of whatever has the focus. */
const heard = async (tab: Page): Promise<string> =>
	plain(
		await tab.evaluate(() => {
			const { activeElement: focus } = document;
			return focus?.getAttribute('aria-label') ?? focus?.querySelector('title')?.textContent ?? '';
		})
	);

test('by keys alone from a group to a clause to an organization, told each time by which tie', async () => {
	const tab = await arrive(open, at('en'));
	await tab.locator('.large a[data-key][tabindex="0"]').focus();
	expect(await heard(tab)).toBe('Governments (States), stakeholder group, 6 ties');
	const steps = [
		['ArrowDown', 'invite, section, 6 ties. The heading of invite addresses States'],
		['ArrowRight', 'rappelant, clause of the preamble, 5 ties. Rappelant names States'],
		['ArrowDown', 'Private sector, stakeholder group'],
		['ArrowRight', 'Civil society, stakeholder group, 4 ties. Rappelant names civil society'],
		['ArrowRight', 'Fifth World Telecommunication/ICT Policy Forum'],
		['ArrowDown', 'reconnaissant, section'],
		['End', "est d'avis, operative clause"],
		['ArrowLeft', 'considérant, clause of the preamble'],
		['ArrowDown', 'Relevant organizations'],
		['ArrowRight', 'International Telecommunication Union (ITU), organization'],
		['ArrowDown', '(ICANN), organization, 2 ties. Collaboration between ITU and ICANN'],
		['ArrowUp', 'International Telecommunication Union (ITU), organization'],
		['ArrowDown', '(ICANN), organization, 2 ties.']
	] as const;
	for (const [key, words] of steps) {
		await tab.keyboard.press(key);
		expect(await heard(tab)).toContain(words);
	}
	await tab.keyboard.press('Enter');
	expect(await answerIn(tab)).toContain('ICANN is named in 1 of the 15 clauses');
	await tab.keyboard.press('Escape');
	expect(await heard(tab)).toContain('International Telecommunication Union');
	expect(await answerIn(tab)).toContain('ICANN is named');
});

test('the picture is one stop of Tab; without script every mark is one', async () => {
	const tab = await arrive(open, at('fr'));
	expect(await tab.locator('.large a[data-key][tabindex="0"]').count()).toBe(1);
	const still = await arrive(open, at('fr'), { javaScriptEnabled: false });
	expect(await still.locator('.large a[data-key][tabindex]').count()).toBe(0);
});

test('a picture is there too when the reader comes to it from another view', async () => {
	const tab = await arrive(open, at('en', 'text'));
	for (const view of ['Network', 'Roles']) {
		await tab.locator('.views a', { hasText: view }).click();
		await tab.waitForURL(new RegExp(view === 'Network' ? 'opinion-5/$' : 'roles/$'));
		const strangers = () =>
			tab
				.locator('svg')
				.evaluateAll(
					(pictures) =>
						pictures.flatMap((picture) =>
							[...picture.querySelectorAll('*')].filter(({ namespaceURI }) => namespaceURI !== picture.namespaceURI)
						).length
				);
		await tab.locator('a[data-key="stakeholder-group:states"]:visible').first().waitFor();
		expect(await strangers()).toBe(0);
	}
});

test('the palette opens a view, forgives a slip, and acts; Escape closes it', async () => {
	const tab = await arrive(open, at('en'));
	await tab.keyboard.press('Control+k');
	await tab.keyboard.type('privat sectr');
	await tab.locator('[data-command-item]', { hasText: 'Private sector' }).waitFor();
	await tab.keyboard.press('Enter');
	expect(await answerIn(tab)).toContain('The private sector is named');
	await tab.keyboard.press('Control+k');
	await tab.keyboard.type('questions');
	await tab.locator('[data-command-item][data-selected]', { hasText: 'Questions' }).waitFor();
	await tab.keyboard.press('Enter');
	await tab.waitForURL(at('en', 'questions', '?select=stakeholder-group:private-sector'));
	await tab.keyboard.press('Control+k');
	await tab.locator('.palette').waitFor();
	await tab.keyboard.press('Escape');
	await tab.locator('.palette').waitFor({ state: 'detached' });
	expect(await tab.locator('.chosen').first().innerText()).toBe('Private sector');
});

test('every step is undone and done again, also after a reload', async () => {
	const tab = await arrive(open, at('en'));
	await tab.locator('.large a[data-key="stakeholder-group:states"]').click();
	await tab.getByRole('button', { name: /Collectives/ }).click();
	await tab.waitForURL(/hide=kind:collective/);
	await tab.reload({ waitUntil: 'networkidle' });
	await tab.keyboard.press('Control+z');
	await tab.waitForURL(at('en', '', '?select=stakeholder-group:states'));
	await tab.keyboard.press('Control+z');
	await tab.waitForURL(at('en'));
	expect(await answerIn(tab)).toContain('Five groups');
	await tab.keyboard.press('Control+Shift+z');
	await tab.keyboard.press('Control+y');
	await tab.waitForURL(/hide=kind:collective/);
	expect(await answerIn(tab)).toContain('States are named');
});

test('1, 2, 3 and 0 look so far around the selection', async () => {
	const tab = await arrive(open, at('en', '', '?select=stakeholder-group:civil-society'));
	const seen = () => tab.locator('.large .marks a:has(text)').count();
	const counts = [];
	for (const key of ['1', '2', '3', '0']) {
		await tab.keyboard.press(key);
		counts.push(await seen());
	}
	expect(counts).toEqual([5, 11, 24, 49]);
});

test('a path is lit, told with its words, and given up by Escape', async () => {
	const tab = await arrive(open, at('fr', '', '?select=stakeholder-group:civil-society'));
	await tab.getByRole('button', { name: 'Chemin vers…' }).click();
	await tab.keyboard.type('etats');
	await tab.locator('[data-command-item]', { hasText: 'Gouvernements' }).waitFor();
	await tab.keyboard.press('Enter');
	await tab.waitForURL(/to=stakeholder-group:states/);
	const told = plain(await tab.locator('.facts').innerText());
	expect(told).toContain('Rappelant nomme les États : « les Etats »');
	expect(told).toContain('Invite a) nomme la société civile : « la société civile »');
	await tab.keyboard.press('Escape');
	await tab.waitForURL(at('fr', '', '?select=stakeholder-group:civil-society'));
	await tab.goto(at('en', '', '?select=stakeholder-group:civil-society&to=organization:icann'), {
		waitUntil: 'networkidle'
	});
	expect(await answerIn(tab)).toContain('words alone don’t tie them');
});

test('the operative part alone says what is asked of whom', async () => {
	const tab = await arrive(open, at('en'));
	await tab.getByRole('button', { name: 'operative only' }).click();
	await tab.waitForURL(/force=operative/);
	expect(await answerIn(tab)).toContain('It gives no role, names five groups and no organization');
	expect(await tab.locator('.large a[data-key="organization:icann"] text').count()).toBe(0);
	expect(await tab.locator('.large a[data-key="clause:5.a"] text').count()).toBe(1);
});

test('the text stands side by side in both languages, clause by clause, and says who is named in none', async () => {
	const tab = await arrive(open, at('en', 'text', '?text=all'));
	const row = tab.locator('[id="clause-2.b.ii"] p');
	expect(await row.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual(['fr', 'en']);
	const [left, right] = [await row.nth(0).boundingBox(), await row.nth(1).boundingBox()];
	expect(Math.abs((left?.y ?? 0) - (right?.y ?? 9))).toBeLessThan(2);
	expect(await tab.locator('.translation').innerText()).toContain('not an official text');
	expect(await tab.locator('[id="clause-5.b"]').innerText()).toContain('names nobody');
	expect(await tab.locator('[id="clause-5.c"]').innerText()).toContain('names no group');
});

describe.each(folders)('the view “%s”', (view) => {
	const query = '?select=stakeholder-group:private-sector&hide=kind:collective';

	test('shows the same state from a link in the other language and after a change of view', async () => {
		const tab = await arrive(open, at('en', view, query));
		await tab.locator('.languages a', { hasText: 'FR' }).click();
		await tab.waitForURL(at('fr', view, query));
		await tab.waitForLoadState('networkidle');
		await tab.locator('.views a').first().click();
		await tab.waitForURL(at('fr', '', query));
		expect(await answerIn(tab)).toContain('Le secteur privé figure dans 4 des 15 clauses');
	});

	test('overflows at no width from a phone to twice enlarged text, and has no label under 11 px', async () => {
		for (const width of [320, 390, 720, 1024]) {
			// The longer name of the two in the head, and the longer words everywhere else.
			const language = width === 390 ? 'en' : 'fr';
			const tab = await arrive(open, at(language, view, '?select=stakeholder-group:private-sector'), {
				viewport: { width, height: 844 }
			});
			expect(await tab.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
			if (width >= 390) expect((await tab.locator('header').first().boundingBox())?.height).toBeLessThan(70);
			const small = await tab.evaluate(() =>
				[...document.querySelectorAll('main text, main :is(p, a, button, td, th):not(svg *)')]
					.filter((each) => each.textContent?.trim() && each.getClientRects().length > 0)
					.filter((each) => {
						const size = parseFloat(getComputedStyle(each).fontSize);
						const matrix = each instanceof SVGGraphicsElement ? each.getScreenCTM() : null;
						return innerWidth >= 390 && size * (matrix?.a ?? 1) < 10.99;
					})
					.map((each) => each.textContent?.trim())
			);
			expect(small, `${width}`).toEqual([]);
		}
	});

	test('is usable in forced colours', async () => {
		const tab = await arrive(open, at('en', view), { forcedColors: 'active', colorScheme: 'dark' });
		const hidden = await tab.evaluate(() => {
			const [canvas, words] = ['Canvas', 'CanvasText'].map((colour) => {
				document.body.style.color = colour;
				return getComputedStyle(document.body).color;
			});
			const ink = (each: Element) =>
				each instanceof SVGElement ? getComputedStyle(each).fill : getComputedStyle(each).color;
			return [...document.querySelectorAll('main text, main .tag, main .word, main button')]
				.filter((each) => each.getClientRects().length > 0 && ![canvas, words].includes(ink(each)))
				.map((each) => `${each.textContent}: ${ink(each)}`);
		});
		expect(hidden).toEqual([]);
	});
});

test('a picture that is drawn in the browser has its marks: after another view, and on a phone for a selection', async () => {
	const tab = await arrive(open, at('en', 'learn'));
	await tab.locator('.views a').first().click();
	const mark = tab.locator('.large [data-key="organization:icann"]');
	await mark.waitFor();
	expect((await mark.boundingBox())?.width).toBeGreaterThan(20);
	const phone = await arrive(open, at('en', '', '?select=organization:icann'), {
		viewport: { width: 390, height: 844 }
	});
	expect((await phone.locator('.small [data-key="organization:itu"]').boundingBox())?.width).toBeGreaterThan(20);
});

test('a finger that misses a mark chooses the nearest, and one finger scrolls the page', async () => {
	const tab = await arrive(open, at('en'), { viewport: { width: 1024, height: 768 }, hasTouch: true });
	const box = await tab.locator('.large a[data-key="paragraph:tunis-agenda-69"]').boundingBox();
	if (!box) throw new Error('the mark is not there');
	await tab.touchscreen.tap(box.x + box.width / 2, box.y + box.height + 12);
	await tab.waitForURL(/select=paragraph:tunis-agenda-69/);
	expect(await tab.locator('.large .picture svg').evaluate((svg) => getComputedStyle(svg).touchAction)).toBe(
		'pan-x pan-y'
	);
});

test('on paper the text is whole, and nothing of the page that does anything', async () => {
	const tab = await arrive(open, at('fr', 'text'));
	expect(await tab.locator('.printed').isVisible()).toBe(false);
	await tab.emulateMedia({ media: 'print' });
	expect(await tab.locator('.printed table').isVisible()).toBe(true);
	for (const path of ['1', '2.b.v', '5.c']) expect(await tab.locator(`[id="clause-${path}"]`).isVisible()).toBe(true);
	for (const gone of ['.views', '.search', '.languages', '.note'])
		expect(await tab.locator(gone).isVisible()).toBe(false);
});

test('what filters take from the text and from the roles is said, and comes back', async () => {
	for (const [view, words] of [
		['text', 'Hidden: 11 of 15 clauses.'],
		['roles', 'Hidden: 5 of 5 roles.']
	] as const) {
		const tab = await arrive(open, at('en', view, '?force=operative'));
		const notice = tab.locator('.hidden').filter({ hasText: words });
		await notice.locator('button').first().click();
		await expect.poll(() => tab.locator('.hidden').count()).toBe(0);
	}
});

test('a mark is moved by Shift and an arrow, and put back by Delete', async () => {
	const tab = await arrive(open, at('en'));
	await tab.locator('.large a[data-key="organization:icann"]').focus();
	await tab.keyboard.press('Shift+ArrowUp');
	await tab.keyboard.press('Shift+ArrowUp');
	await expect.poll(() => tab.url()).toContain('pin=organization:icann');
	await tab.keyboard.press('Delete');
	await expect.poll(() => tab.url()).not.toContain('pin=');
});

test('nothing jumps while a link’s state arrives', async () => {
	for (const address of [at('en', '', '?select=stakeholder-group:states'), at('en', 'text', '?text=all')]) {
		const tab = await open({ viewport: { width: 1440, height: 900 } });
		await tab.addInitScript(() => {
			Object.assign(window, { shifted: 0 });
			new PerformanceObserver((list) => {
				const shifts = list.getEntries() as unknown as { readonly value: number }[];
				for (const { value } of shifts) Object.assign(window, { shifted: (window as never)['shifted'] + value });
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await tab.goto(address, { waitUntil: 'networkidle' });
		await expect.poll(() => tab.evaluate(() => 'arriving' in document.documentElement.dataset)).toBe(false);
		expect(await tab.evaluate(() => (window as never)['shifted'] as number)).toBeLessThan(0.01);
	}
});

test('on a phone the whole network scrolls in its own box', async () => {
	const tab = await arrive(open, at('en'), { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	await tab.locator('button', { hasText: 'Whole network' }).click();
	await tab.locator('.frame.whole svg').waitFor();
	expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
