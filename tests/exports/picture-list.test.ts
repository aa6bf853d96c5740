import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workshop } from '../../src/commands/workshop';
import { pictureFormat, pictureFormats } from '$lib/exports/pictures';
import { code } from '$lib/exports/pictures/code';
import { setLocale } from '$lib/words/runtime';
import { atRest, chosen, never, quietly } from './pictures';

/** Width and height stand in the first chunk of a PNG, and whether it has an alpha channel. */
function header(bytes: Uint8Array): readonly [number, number] {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	expect([...bytes.subarray(1, 4)].map((each) => String.fromCharCode(each)).join('')).toBe('PNG');
	return [view.getUint32(16), view.getUint32(20)];
}

const picture = chosen('fr', {}, true);

describe('a PNG', () => {
	test.each([
		[1, 960, 540],
		[2, 1920, 1080],
		[4, 3840, 2160]
	] as const)('at %i × has exactly %i by %i pixels', async (scale, width, height) => {
		const bytes = await pictureFormat('png').write([picture], { workshop, scale }, quietly, never);
		expect(header(bytes)).toEqual([width, height]);
	});
});

test('a zip holds the pictures, numbered and named so that any system takes them', async () => {
	const told: number[] = [];
	const two = [picture, atRest('en')] as const;
	const bytes = await pictureFormat('zip').write(two, { workshop, scale: 1 }, (share) => told.push(share), never);
	expect(Object.keys(unzipSync(bytes))).toEqual([
		'1-secteur-prive.png',
		'2-a-single-clause-names-all-five-groups-invite-a.png'
	]);
	expect(told).toEqual([0.5, 1]);
});

describe.each(pictureFormats.map((format) => [format.id, format] as const))('%s', (_, format) => {
	test('stops when nobody wants the file any more', async () => {
		const controller = new AbortController();
		const written = format.write([picture], { workshop, scale: 1 }, quietly, controller.signal);
		controller.abort();
		await expect(written).rejects.toThrow('abort');
	});

	test('has a name in both languages, and tells how far it is', async () => {
		const told: number[] = [];
		const bytes = await format.write([picture], { workshop, scale: 1 }, (share) => told.push(share), never);
		expect(bytes.length).toBeGreaterThan(1000);
		expect(told.at(-1)).toBe(1);
		const names = (['fr', 'en'] as const).map((language) => {
			setLocale(language, { reload: false });
			return format.name();
		});
		expect(new Set(names).size).toBe(2);
	});
});

test('a code has its three corners, and on a dark page the light squares are drawn', () => {
	const squares = (path: string) => path.split('Z').length - 1;
	const [light, dark] = [false, true].map((each) => code('https://example.org/', 'Live view', each));
	expect(light?.modules).toBe(25 + 4);
	expect(light?.path(0, 0, 29).startsWith('M2 2H9V3H2Z')).toBe(true);
	expect(dark?.path(0, 0, 29).startsWith('M0 0H29V1H0Z')).toBe(true);
	expect(squares(light?.path(0, 0, 29) ?? '')).toBeGreaterThan(100);
});
