/**
 * The verbs that open sections and paragraphs, by language and by force, as ITU and the United Nations write them.
 * Written plainly, compared folded. A star stands for the endings of an adjective that agrees: conscient, consciente,
 * conscients, conscientes. A new language is a row here and one in grammar.ts.
 */

export interface Vocabulary {
	readonly preamble: string;
	/** Operative verbs that may be followed by whom they address, on the same line. */
	readonly addressing: string;
	/** Operative verbs that stand alone, or go on with what is done. */
	readonly operative: string;
	/** What may stand before, within or after a verb: “further”, “également”. */
	readonly adverbs: string;
	/** What leads to a feeling after a verb, and the feelings: “noting WITH deep CONCERN”. */
	readonly manner: { readonly lead: string; readonly feelings: string };
	/** The ending of a participle, by which a paragraph of a preamble is known whose verb is not listed. */
	readonly participle: RegExp;
}

const fr: Vocabulary = {
	preamble: `rappelant, reconnaissant, considérant, notant, prenant note, prenant acte, prenant connaissance,
		prenant en considération, prenant en compte, tenant compte, compte tenu, ayant examiné, ayant à l'esprit,
		ayant présent à l'esprit, ayant présents à l'esprit, gardant à l'esprit, gardant présent à l'esprit,
		gardant présents à l'esprit, ayant entendu, ayant étudié, ayant reçu, ayant pris note, ayant pris acte, ayant adopté,
		ayant décidé, soulignant, insistant sur, insistant, mettant l'accent, conscient*, ayant conscience, sachant, affirmant,
		réaffirmant, confirmant, convaincu*, persuadé*, préoccupé*, inquiet, inquiète, alarmé*, consterné*, bouleversé*,
		troublé*, estimant, constatant, observant, relevant, remarquant, accueillant, accueillant avec satisfaction,
		accueillant favorablement, accueillant avec intérêt, se félicitant, saluant, se référant, vu, exprimant,
		exprimant sa préoccupation, exprimant sa vive préoccupation, exprimant sa profonde préoccupation,
		exprimant sa satisfaction, exprimant sa gratitude, exprimant sa reconnaissance, exprimant son appréciation,
		s'inspirant, guidé*, animé*, inspiré*, désireux, désireuse, désireuses, soucieux, soucieuse, soucieuses, résolu*,
		déterminé*, réitérant, renouvelant, déplorant, regrettant, condamnant, se déclarant, se disant, s'engageant,
		se déclarant préoccupé*, se déclarant inquiet, se déclarant inquiète, se déclarant convaincu*, se déclarant résolu*,
		se déclarant conscient*, se déclarant alarmé*, se disant préoccupé*, se disant conscient*, se disant convaincu*,
		se disant résolu*, agissant, rendant hommage, remerciant, félicitant, appréciant, espérant, souhaitant, jugeant, recommandant,
		encourageant, invitant, demandant, attendant, comprenant, admettant, faisant observer, se souvenant, croyant,
		s'appuyant, se fondant, s'inquiétant, se réjouissant, se préoccupant, reprenant, proclamant, déclarant, désirant,
		cherchant, mesurant, attaché*, satisfait*, honoré*, profondément attristé*, se rendant compte, rendant compte,
		étant donné, eu égard, ayant considéré, ayant noté, ayant constaté, étant conscient*, étant convaincu*, étant entendu,
		forte, fort, faisant sien, faisant sienne, faisant siens, faisant siennes, ayant délibéré, réunie, réunis, réuni`,
	addressing: `charge, invite, prie instamment, prie, demande, encourage, engage, exhorte, appelle, fait appel, en appelle,
		lance un appel, recommande, autorise, remercie, félicite, confie, invite instamment, engage instamment,
		demande instamment, décide de charger, décide d'inviter, décide de prier, décide d'encourager, décide d'autoriser,
		décide de demander, décide de recommander, charge en outre, prie en outre, exprime ses remerciements,
		exprime ses sincères remerciements, exprime sa reconnaissance, exprime sa gratitude, exprime sa profonde gratitude,
		exprime ses plus vifs remerciements, exprime sa profonde reconnaissance, exprime ses chaleureux remerciements,
		continue d'inviter, continue à inviter, continue d'encourager, continue à encourager, continue de prier,
		continue d'engager, décide d'exhorter, décide d'engager, décide de confier, conjure`,
	operative: `est d'avis, est convenu*, convient, décide, déclare, adopte, approuve, affirme, réaffirme, confirme, souligne,
		insiste, insiste sur, rappelle, note, constate, relève, observe, prend note, prend acte, prend connaissance,
		prend en considération, se déclare préoccupé*, se déclare convaincu*, se déclare résolu*, se déclare conscient*,
		se déclare alarmé*, se dit conscient*, se dit préoccupé*, se dit convaincu*, se dit résolu*, se dit alarmé*,
		se félicite, se réjouit, salue, accueille, accueille avec satisfaction, accueille favorablement,
		accueille avec intérêt, réitère, renouvelle, propose, suggère, proclame, reconnaît, considère, estime, juge, condamne,
		déplore, regrette, exprime, exprime sa préoccupation,
		exprime sa vive préoccupation, exprime sa profonde préoccupation, exprime sa satisfaction, se déclare, se dit, rend hommage, s'engage, s'inquiète, fait sien, fait sienne, fait siens,
		fait siennes, souscrit, appuie, soutient, entérine, crée, établit, institue, nomme, désigne, élit, proroge, prolonge,
		reste saisi*, demeure saisi*, met l'accent, attire l'attention, appelle l'attention, garde à l'esprit, tient compte,
		est conscient*, est convaincu*, est préoccupé*, est résolu*, est déterminé*, est consciente, espère, attend, compte,
		forme le voeu, sait gré, apprécie, exige, ordonne, réclame, enjoint, presse, somme, voit, mesure, convient, conclut,
		transmet, renvoie, donne, ratifie, accepte, admet, admet que, plaide, préconise, conseille, s'emploie, promet, témoigne,
		remarque, fait observer, fait remarquer, marque, lance, se propose, se réserve, ratifie, abroge, annule, révise, modifie,
		supprime, maintient, reconduit, prévoit, souhaite, se prononce, accorde, poursuit, émet, entend, veille, félicite chaleureusement, prend la résolution, décide en outre`,
	adverbs: `également, aussi, en outre, de plus, par ailleurs, en particulier, notamment, dûment, pleinement, enfin,
		de nouveau, à nouveau, une nouvelle fois, une fois de plus, encore, derechef, profondément, vivement, gravement,
		fermement, particulièrement, extrêmement, sincèrement, chaleureusement, solennellement, énergiquement, sérieusement,
		instamment, vigoureusement, sans équivoque, sans réserve, catégoriquement, expressément, résolument, en conséquence,
		toutefois, cependant, au plus haut point, très, plus, ainsi, ensuite, spécialement, hautement, tout particulièrement,
		dans les termes les plus énergiques, dans les termes les plus vigoureux`,
	manner: {
		lead: 'avec',
		feelings: `satisfaction, préoccupation, inquiétude, intérêt, regret, gratitude, reconnaissance, appréciation, consternation,
			force, vigueur, insistance, plaisir, fierté, angoisse, alarme, indignation, déception, émotion, gratitude, respect,
			enthousiasme, tristesse`
	},
	participle: /ant$/
};

const en: Vocabulary = {
	preamble: `recalling, recognizing, recognising, considering, noting, taking into account, taking into consideration,
		taking note, taking cognizance, having considered, having examined, having heard, having regard, having regard to,
		having noted, having received, having adopted, having decided, having reviewed, having studied, having taken note,
		having in mind, bearing in mind, mindful, keeping in mind, emphasizing, emphasising, stressing, underlining,
		underscoring, highlighting, aware, conscious, cognizant, affirming, reaffirming, confirming, convinced, persuaded,
		concerned, alarmed, disturbed, dismayed, shocked, acknowledging, observing, believing, welcoming, referring,
		referring to, expressing, expressing concern, expressing deep concern, expressing grave concern,
		expressing serious concern, expressing its concern, expressing its deep concern, expressing its grave concern,
		expressing its serious concern, expressing alarm, expressing satisfaction, expressing its satisfaction,
		expressing appreciation, expressing its appreciation, expressing its deep appreciation, expressing gratitude,
		expressing its gratitude, expressing its deep gratitude, expressing support, expressing its support, guided by, guided, desiring, desirous, determined, resolved, appreciating, acting, seeking,
		deploring, condemning, realizing, realising, regretting, commending, encouraged, encouraged by, inspired, inspired by,
		reiterating, recommending, paying tribute, viewing, looking forward, wishing, hoping, calling for, calling upon,
		calling on, urging, encouraging, requesting, inviting, satisfied, grateful, honoured, honored, thanking,
		congratulating, declaring, proclaiming, committed, committing, pledging, drawing attention, understanding,
		remembering, building on, building upon, reminding, supporting, endorsing, anxious, eager, fearing, expecting,
		pursuant to, in view of, in pursuance of, recognizant, sharing, trusting, remaining, being aware, being conscious,
		being mindful, being convinced, being concerned, taking due account, taking due note, taking full account,
		giving due consideration, having met, having assembled, attaching, dedicated, motivated by, heartened`,
	addressing: `invites, instructs, requests, urges, encourages, calls upon, calls on, appeals to, recommends, authorizes,
		authorises, directs, charges, exhorts, thanks, commends, congratulates, resolves to instruct, resolves to invite,
		resolves to request, resolves to urge, resolves to encourage, resolves to call upon, resolves to authorize,
		resolves to recommend, decides to instruct, decides to invite, decides to request, decides to authorize,
		expresses its thanks, expresses its gratitude, expresses its warmest thanks, expresses its appreciation, expresses its sincere thanks,
		expresses its deep gratitude, expresses its deepest gratitude, expresses its sincere gratitude,
		expresses its deep appreciation, expresses its profound gratitude, expresses its warm thanks, reminds,
		continues to invite, continues to encourage, continues to urge, continues to request, continues to call upon,
		decides to encourage, decides to urge, decides to call upon, decides to recommend, decides to charge, implores, advises,
		entrusts, mandates, tasks`,
	operative: `is of the view, is of the opinion, resolves, decides, agrees, declares, adopts, approves, affirms, reaffirms,
		confirms, emphasizes, emphasises, stresses, underlines, underscores, highlights, takes note, notes, welcomes,
		reiterates, proposes, proclaims, recognizes, recognises, acknowledges, considers, believes, is convinced, is aware,
		is conscious, is concerned, is mindful, condemns, deplores, denounces, regrets, expresses, expresses concern,
		expresses deep concern, expresses grave concern, expresses serious concern, expresses its concern,
		expresses its deep concern, expresses its grave concern, expresses its serious concern, expresses alarm, endorses, supports, accepts,
		appreciates, recalls, observes, pays tribute, looks forward, draws attention, draws the attention, remains seized,
		remains, calls for, demands, insists, establishes, creates, appoints, designates, elects, extends, renews, concludes,
		transmits, commits itself, commits, pledges, undertakes, hopes, suggests, cautions, wishes, strives, reserves, stands ready, pronounces, opts, regards, trusts, is
		determined, is resolved, bears in mind, takes into account, acts, rejects, reserves, revises, abrogates, repeals, amends,
		suppresses, maintains, ratifies, salutes, hails, shares, subscribes, joins, envisages, intends, finds, holds, warns,
		registers, records, agrees to`,
	adverbs: `further, also, in addition, again, once again, once more, moreover, in particular, fully, duly, finally, deeply,
		gravely, seriously, profoundly, strongly, keenly, firmly, extremely, especially, particularly, expressly, solemnly,
		unequivocally, urgently, warmly, highly, sincerely, earnestly, categorically, vehemently, still, therefore, likewise,
		in this regard, in the strongest terms, in the strongest possible terms, nevertheless, accordingly, equally, always,
		specifically, notably, greatly, hereby, now, thus, consequently, jointly, unanimously`,
	manner: {
		lead: 'with',
		feelings: `concern, satisfaction, appreciation, interest, regret, alarm, gratitude, approval, dismay, pleasure, pride,
			deep, grave, anxiety, sadness, disappointment, indignation, emphasis, thanks, respect, enthusiasm, horror`
	},
	participle: /ing$/
};

export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([
	['fr', fr],
	['en', en]
]);
