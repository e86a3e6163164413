/**
 * The decisive words of reuse sentences in French, Spanish, Portuguese, Italian, Dutch, Czech and Slovak, by the same
 * ideas as the words of the archive's own languages. Stems with a boundary before them: no word of those languages may
 * be hit.
 */
const stems = (...words: readonly string[]): string => `(?<!\\p{L})(?:${words.join('|')})`;

export const OTHER = {
  reuse: stems(
    'reprodu[czçi]|riprodu|diffusion|rediffus|republi|réutilis|reutiliz|riutilizz|utilis(?:és|ée|er|ation)|uso de|utilizaci|utilizad|utilizzo|utilizzat',
    'difusión|redifus|distribu(?:er|ción|ição|zione)|citation|citaci|citar|citazion|copi(?:e|a|er|ar)\\b|divulga',
    'overname|overnemen|overgenomen|verspreid|citeren|přetisk|pretlač|šíření|šírenie|použití|použitie|kopírování|kopírovanie|rozmnož|citov',
  ),
  condition: stems(
    'autoris|autoriz|autorizz|sous réserve|à condition|moyennant|interdit|libre|siempre que|prohib|permit|citando|indicando',
    'desde que|vietat|consentit|a condizione|purché|toegestaan|toestemming|verboden|mits|povolen|souhlas|súhlas|zakáz|podmínk|uvedením|podmienk',
  ),
  matter: stems(
    'reproduction|reproducci|reprodução|riproduzione|textes?\\b|articles?|contenus?|contenid|conteúd|contenut|textos?\\b|testi?\\b|artícul|artigo|articol',
    'extraits?|fragmentos|image|imágen|fotogra|immagin|overname|artikelen|přetisk|pretlač|text[uůy]?\\b|článk|obsah|citation|šíření|použití',
  ),
  copyright: stems(
    'tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata',
    'všechna práva vyhrazena|všetky práva vyhradené|alle rechten voorbehouden|droits d.auteur',
  ),
  nonCommercial: stems(
    'non commerciale|no comercial|sin fines (?:de lucro|comerciales)|nekomerčn|niet-commerci|fins non lucratives|sem fins lucrativos',
  ),
  pictures: stems(
    'images?\\b|imágenes|imagens|immagin|photos?\\b|photographi|fotograf[ií]|fotos\\b|foto\\b|illustrations?|ilustraci|afbeelding|obráz|snímk',
  ),
  excepted: stems(
    "n[’']|ne\\b|non\\b|aparte|à part|réserv|riservat|reservad|vyhrazen|nejsou|exclu[sr]?|excluid|excluíd|esclus|à l.exception|excepto|salvo|eccett|tranne|sauf|sans\\b|sin\\b|sem\\b|senza|ne peuvent|no pueden|no se|non possono",
    'vyjma|kromě|s výjimkou|bez\\b|zakáz|uitgezonderd|behalve|zonder|niet\\b|interdit|prohib|vietat',
  ),
  credit: stems(
    'mention(?:ner|nant|née?)? (?:de |obligatoire de )?(?:la|sa|leur) source|en citant|source (?:soit|est|doit être|étant) (?:mentionn|cit|indiqu)|citer la source',
    'mención de la fuente|cit(?:e|en|ar|ando|ada?) (?:siempre |claramente )?(?:a )?(?:la|su) fuente|citada a fonte|citar a fonte|citando a fonte|indicada a fonte|indicando la fuente|fuente original',
    'cit(?:ata|ando|are|azione della|i) la fonte|venga citata la fonte|fonte (?:sia|venga) (?:citat|indicat)|citazione della fonte|indicazione della fonte',
    'bronvermelding|met vermelding van|uvedením zdroje|uvedenia zdroja|uvést zdroj|s odkazem na|uvedením pramene',
  ),
  ask: stems(
    'sans (?:l.)?autorisation|(?:avec|après|sauf|sous réserve de l.) ?(?:l.)?(?:autorisation|accord)|sin (?:la )?(?:previa )?autorización|sin permiso|sem autorização|senza (?:previa )?autorizzazione|previa autorizzazione|previa autorización',
    'bez (?:předchozího |písemného )?souhlasu|se souhlasem|bez súhlasu|so súhlasom|zonder (?:schriftelijke |voorafgaande )?toestemming|met toestemming',
  ),
  ban: stems(
    'interdite?s?\\b|prohibid|proibid|vietat|zakázán|zakázan|verboden|ne peu(?:t|vent) être|no pueden? ser|não pode|non (?:può|possono) essere',
  ),
  grant: stems(
    'autorisée?s?\\b|est (?:libre|permise)|peu(?:t|vent) être (?:reproduit|diffus|utilis|cit)|se permite|se autoriza|permitid[ao]s?|autorizad[ao]s?|consentit[aei]|autorizzat[aei]|è libera',
    'toegestaan|povolen[aoy]?\\b|povolené|dovolen',
  ),
  extracts: stems('extraits|extractos|estratti|brani|úryvk|uittreksel|de courtes citations'),
  unchanged: stems('sans modification|sin modificaciones|senza modifiche|beze změn|ongewijzigd'),
} as const;
