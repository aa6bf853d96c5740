import { pictures, type Saved } from '$lib/ui/views';

export const match = (param: string): param is Saved => pictures.some((each) => each === param);
