/**
 * Which assembly adopted a numbered text, told by its place and year (“Rev. Guadalajara, 2010” is the Plenipotentiary
 * Conference of 2010) or by the assembly's own sign (“WRC-15”). Places are folded.
 */

const met: Readonly<Record<string, string>> = {
	pp: `nice 1989, geneva 1992, geneve 1992, kyoto 1994, minneapolis 1998, marrakesh 2002, marrakech 2002, antalya 2006,
		guadalajara 2010, busan 2014, dubai 2018, bucharest 2022, bucarest 2022, doha 2026`,
	wtsa: `geneva 1996, geneve 1996, montreal 2000, florianopolis 2004, johannesburg 2008, dubai 2012, hammamet 2016, geneva 2022,
		geneve 2022, new-delhi 2024`,
	wtdc: `buenos-aires 1994, valletta 1998, la-valette 1998, istanbul 2002, doha 2006, hyderabad 2010, dubai 2014, buenos-aires 2017,
		kigali 2022, baku 2025, bakou 2025`,
	ra: `istanbul 2000, geneva 2003, geneve 2003, geneva 2007, geneve 2007, geneva 2012, geneve 2012, geneva 2015, geneve 2015,
		sharm-el-sheikh 2019, charm-el-cheikh 2019, dubai 2023`,
	wtpf: `geneva 1998, geneve 1998, lisbon 2009, lisbonne 2009, geneva 2013, geneve 2013, geneva 2021, geneve 2021`
};

const assemblies = new Map(
	Object.entries(met).flatMap(([body, sessions]) =>
		sessions.split(',').map((session) => [session.trim(), body] as const)
	)
);

/** The assembly that met there and then. */
export function assemblyOf(place: string, year: string): string | null {
	return assemblies.get(`${place} ${year}`) ?? null;
}

const signs: Readonly<Record<string, string>> = {
	wrc: 'wrc',
	cmr: 'wrc',
	wtsa: 'wtsa',
	amnt: 'wtsa',
	wtdc: 'wtdc',
	cmdt: 'wtdc',
	pp: 'pp',
	ra: 'ra',
	ar: 'ra',
	wcit: 'wcit',
	cmti: 'wcit'
};

/** The assembly and the year of a sign such as `wrc-15`. */
export function assemblyBySign(sign: string): { readonly body: string; readonly year: string } | null {
	const [, name, digits] = /^([a-z]{2,4})-(\d{2}|\d{4})$/.exec(sign) ?? [];
	const body = name !== undefined && Object.hasOwn(signs, name) ? signs[name] : undefined;
	if (body === undefined || digits === undefined) return null;
	return { body, year: digits.length === 4 ? digits : `${Number(digits) > 60 ? 19 : 20}${digits}` };
}
