/** Where in a film (seconds) its picture is taken, or in its middle when it is shorter; and how long (ms) it may take. */
const [second, patience] = [2, 15_000];
const widest = 1600;

/** A picture from near the beginning of a film, made by this browser; undefined when it cannot play the film. */
export async function pictureOfFilm(file: File): Promise<File | undefined> {
	const address = URL.createObjectURL(file);
	const film = document.createElement('video');
	Object.assign(film, { muted: true, preload: 'auto', src: address });
	try {
		await heard(film, 'loadeddata');
		const there = heard(film, 'seeked');
		film.currentTime = Math.min(second, film.duration / 2 || 0);
		await there;
		const blob = await drawn(film);
		return blob ? new File([blob], `${file.name}.jpg`, { type: 'image/jpeg' }) : undefined;
	} catch {
		// A film that this browser cannot play may play in others.
		return undefined;
	} finally {
		film.removeAttribute('src');
		URL.revokeObjectURL(address);
	}
}

function heard(film: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<unknown> {
	return new Promise((resolve, reject) => {
		film.addEventListener(event, resolve, { once: true });
		film.addEventListener('error', reject, { once: true });
		setTimeout(reject, patience, new Error(`no ${event}`));
	});
}

function drawn(film: HTMLVideoElement): Promise<Blob | null> {
	const scale = Math.min(1, widest / film.videoWidth);
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(film.videoWidth * scale);
	canvas.height = Math.round(film.videoHeight * scale);
	canvas.getContext('2d')?.drawImage(film, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
}
