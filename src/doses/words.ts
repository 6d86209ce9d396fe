/** The closed classes of English words that the reading of a sentence rests on. */
export const DETERMINERS =
  /^(a|an|the|its|their|his|her|our|my|your|this|that|these|those|each|every|all|both|some|any|other|another|several|many|various)$/;

export const PREPOSITIONS =
  /^(to|from|by|for|in|into|at|on|onto|of|with|towards?|among|amongst|between|across|via|through|under|within|against|than|like|unlike|including|as|besides|except|after|following|behind|near|about|over|per|without|despite|during|since|until|before|inside|outside|throughout|excluding|upon|toward|alongside)$/;

export const CONJUNCTIONS =
  /^(and|or|but|while|whereas|plus|&|although|though|because|yet|nor|so)$/;

export const PRONOUNS = /^(it|they|he|she|we|i|you)$/;

export const AUXILIARIES =
  /^(is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|cannot|won't|wouldn't|didn't|doesn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|can't|couldn't|ought|don't|shan't|'ll|'ve|'d)$/;

export const BE = /^(is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't|get|gets|got)$/;

export const ADVERBS =
  /^(also|already|recently|then|later|now|only|just|even|still|again|soon|once|first|finally|so|far|thus|together|jointly|alone|eventually|previously|initially|instead|subsequently|directly|earlier|since|too|further|formally|officially|reportedly|itself|themselves|altogether|not|never|\p{Ll}+ly)$/u;

export const NEGATIONS =
  /^(not|never|no|none|neither|nor|cannot|without|hardly|barely|scarcely|nobody|nothing|zero|\p{L}+n't)$/u;

/** Words for people in a country: doses that they get are administered, not supplied. */
export const PEOPLE =
  /^(people|persons?|citizens|residents|adults|children|patients|population|populations|inhabitants|workers|nurses|doctors|elderly|students|teachers|individuals|recipients|arms|seniors|teenagers|pupils|soldiers|americans|nationals|men|women|volunteers|participants|refugees|pensioners|volunteer)$/;

/** Parts of one country: doses that they get never crossed a border. */
export const INLAND =
  /^(states|hospitals?|clinics?|pharmacies|provinces?|municipalities|counties|county|districts?|cities|sites|centres|centers|governorates?|prefectures?|arms|facilities)$/;

/** Nouns before "for" or "of" that only wish for doses. */
export const WANTS =
  /^(pleas?|requests?|appeals?|demands?|needs?|bids?|hopes?|calls?|application|shortages?|shortfalls?|lack|goals?|targets?|wish|wants?)$/;

/** Nouns that stand for a delivery; what precedes and follows them is who gave and who got. */
export const EVENTS =
  /^(shipments?|consignments?|batch|batches|delivery|deliveries|tranches?|donations?|gifts?|grants?|suppl(?:y|ies)|pledges?|lots?|cargo|contributions?|arrivals?|exports?|transfers?|packages?|loans?|offers?|promises?|commitments?|allocations?|deals?|contracts?|agreements?|orders?|purchases?|sales?|receipt|installments?|instalments?|portion|stocks?|aid|assistance)$/;

export const PROMISES =
  /^(pledges?|offers?|promises?|commitments?|allocations?|plans?|proposals?)$/;
export const DEALS =
  /^(deals?|contracts?|agreements?|orders?|purchases?|sales?|memorandums?|accords?)$/;

/** Adjectives and nouns before "to" that make the next verb a plan. */
export const PLANS =
  /^(plans?|pledges?|promises?|commitments?|decisions?|intentions?|offers?|due|set|ready|prepared|scheduled|going|about|likely|agreements?|deals?|contracts?|set|willing|on|goals?|targets?|committed|expected|slated|poised|planned|proposals?|bound|sure|willingness|readiness|intent|intention)$/;

export const FACTUAL =
  /^(able|first|last|latest|second|third|only|country|nation|continent|proud|pleased|happy|glad)$/;
