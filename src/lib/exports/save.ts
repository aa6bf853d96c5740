/** The last rung of every export: finished bytes are handed to the reader as a file, or put on the clipboard. */

export function save(bytes: Uint8Array<ArrayBuffer> | string, name: string, mime: string): void {
	const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser takes the file in its own time.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** False where the browser doesn't let a page put pictures on the clipboard; the caller offers the file instead. */
export async function copy(png: Promise<Uint8Array<ArrayBuffer>>): Promise<boolean> {
	try {
		const blob = png.then((bytes) => new Blob([bytes], { type: 'image/png' }));
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
		return true;
	} catch {
		// A picture that can't be drawn is another matter than one that can't be copied.
		await png;
		return false;
	}
}
