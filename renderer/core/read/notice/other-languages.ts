/**
 * The decisive words of reuse sentences in French, Spanish, Portuguese, Italian, Dutch, Czech and Slovak, by the same
 * ideas as the words of the archive's own languages. Stems with a boundary before them: no word of those languages may
 * be hit.
 */
const stems = (...words: readonly string[]): string => `(?<!\\p{L})(?:${words.join('|')})`;

export const OTHER = {
  reuse: stems(
    'reprodu[czçi]|riprodu|diffusion|rediffus|republi|réutilis|reutiliz|riutilizz|utilis(?:és|ée|er|ation)|uso\\b|utilizaci|utilizad|utilizzo|utilizzat',
    'difusión|redifus|distribu(?:er|ción|ição|zione)|citation|citaci|citar|citazion|copi(?:e|a|er|ar)(?:se|rse|s)?\\b|divulga',
    'cita\\b|repris\\p{L}{0,2}\\b|reprendre|reprodui|reprodu[cz]|ripres[oaie]\\b|riprend|přebír|převz|přejím|reproducere|reprodus|preluare|prelua|utilizare|citare|citat[ăe]|distribuire|difuzare|kopijuo|platin|cituo|cituoj|citavim|perspausdin|naudoti|naudojim|publikuo|skelbti|skelbim|persiun|overname|overnemen|overgenomen|verspreid|citeren|přetisk|pretlač|šíření|šírenie|použití|použitie|kopírov|rozmnož|citov',
  ),
  self: stems(
    '(?:ce|cet|cette|ces|nos|notre|tous les|toutes les) (?:text|article|note|contenu|document|publication)|(?:est[eao]s?|nuestros?|todos los|todo el) (?:text|art[ií]cul|contenid|document|publicaci)|(?:quest[oaie]|i nostri|tutti i) (?:test|articol|contenut|document)',
    '(?:tento|tyto|tohoto|naše|všechny|veškeré) (?:text|článk|člán|obsah|materiál)',
  ),
  matter: stems(
    'utilisation|utilizaci|utilização|utilizzo|uso\\b|citazion|citaci|reproduction|reproducci|reprodução|riproduzione|textes?\\b|articles?|contenus?|contenid|conteúd|contenut|textos?\\b|testi?\\b|artícul|artigo|articol',
    'text(?:e|ul|elor)|articol|material|conținut|medžiag|tekst|straipsn|turin|informacij|raport|imagin|fotograf|nuotrauk|extraits?|fragmentos|image|imágen|fotogra|immagin|overname|artikelen|přetisk|pretlač|text[uůy]?\\b|článk|obsah|citation|šíření|použití',
  ),
  copyright: stems(
    'tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata',
    'toate drepturile (?:sunt )?rezervate|visos teisės (?:saugomos|priklauso)|všechna práva vyhrazena|všetky práva vyhradené|alle rechten voorbehouden|droits d.auteur',
  ),
  nonCommercial: stems(
    'necomercial|nekomercin|ne pelno|non commercial[ei]|no comercial|sin fines (?:de lucro|comerciales)|nekomerčn|niet-commerci|fins non lucratives|sem fins lucrativos',
  ),
  pictures: stems(
    'images?\\b|imágenes|imagens|immagin|photos?\\b|photographi|fotograf[ií]|fotos\\b|foto\\b|illustrations?|ilustraci|afbeelding|obráz|snímk',
  ),
  excepted: stems(
    "n[’']|ne\\b|non\\b|aparte|à part|réserv|riservat|reservad|vyhrazen|nejsou|vyňat|nelze|nesmí|exclu[sr]?|excluid|excluíd|esclus|à l.exception|excepto|salvo|eccett|tranne|sauf|sans\\b|sin\\b|sem\\b|senza|ne peuvent|no pueden|no se|non possono",
    'nevztahuj|nu se |fără|cu excepția|išskyrus|be \\p{L}{1,12} sutikim|netaikom|vyjma|kromě|s výjimkou|bez\\b|zakáz|uitgezonderd|behalve|zonder|niet\\b|interdit|prohib|vietat',
  ),
  credit: stems(
    'mention(?:ner|nant|née?)? (?:de |obligatoire de )?(?:la|sa|leur) source|en citant|source (?:soit|est|doit être|étant) (?:mentionn|cit|indiqu)|citer la source',
    'mención de la fuente|cit(?:e|en|ar|ando|ada?) (?:siempre |claramente )?(?:a )?(?:la|su) fuente|citada a fonte|citar a fonte|citando a fonte|indicada a fonte|indicando la fuente|fuente original',
    'indicarea (?:clară a |corectă a )?surs|cu menționarea|menționarea surs|citarea surs|cu condiția|nurod(?:ant|yti|oma|ykite|žius)|šaltin|nuorod|cit(?:ata|ando|are|azione della|i) la fonte|venga citata la fonte|fonte (?:sia|venga) (?:citat|indicat)|citazione della fonte|indicazione della fonte',
    '(?:mentionner|citer|indiquer|nommer|mentionnant|citant|mencionar|citar|citare|menzionare|indicare) (?:clairement )?(?:l[ae’.]|el |los? |il |gli ?)|(?:bude|je|jsou|budou)-li uveden|(?:mention|mención|menzione) d|uvedete(?:-li)?|uveďte|uvedou|bronvermelding|met vermelding van|uvedením zdroje|uvedenia zdroja|uvést zdroj|s odkazem na|uvedením pramene',
  ),
  ask: stems(
    'soumise?s? à (?:l.)?(?:autorisation|accord)|sans (?:l.)?autorisation|(?:avec|après|sauf|sous réserve de l.) ?(?:l.)?(?:autorisation|accord)|sin (?:la )?(?:previa )?autorización|sin permiso|sem autorização|senza (?:previa )?autorizzazione|previa autorizzazione|previa autorización',
    'cu acordul|fără acord\\p{L}{0,3}|acord\\p{L}{0,3} (?:scris|prealabil)|cu permisiunea|fără permisiunea|be (?:\\p{L}{1,15} ){0,3}(?:sutikim|leidim)|gavus (?:\\p{L}{1,15} ){0,2}(?:sutikim|leidim)|tik su (?:\\p{L}{1,15} ){0,2}(?:sutikim|leidim)|consenso|consentimiento|bez svolení|se svolením|bez (?:předchozího |písemného )?souhlasu|se souhlasem|bez súhlasu|so súhlasom|zonder (?:schriftelijke |voorafgaande )?toestemming|met toestemming',
  ),
  ban: stems(
    'este interzis|interzis[ăe]?|nu poate fi|nu pot fi|draudžiam|negalima|neleidžiam|nelze|nesmí|no se (?:puede|permite)|non è (?:consentit|permess)|n.est pas autoris',
    'interdite?s?\\b|prohibid|proibid|vietat|zakázán|zakázan|verboden|ne peu(?:t|vent) être|no pueden? ser|não pode|non (?:può|possono) essere',
  ),
  grant: stems(
    'p(?:ued|uod|eu)\\p{L}{1,4} (?:\\p{L}{1,12} ){0,2}(?:copi|reprodu|difund|cit|usar|util)|(?:si può|si possono|può|possono) (?:\\p{L}{1,12} ){0,2}(?:riprodu|copi|citar|usar|utilizz)|lze (?:\\p{L}{1,16} ){0,4}(?:kopír|šíř|citov|přetis|použí|převz)|(?:smí|můž|smějí|mohou)\\p{L}{0,3} (?:\\p{L}{1,16} ){0,3}(?:kopír|šíř|citov|přetis|použí|převz)',
    'autorisée?s?\\b|est (?:libre|permise)|peu(?:t|vent) être (?:reproduit|diffus|utilis|cit)|se permite|se autoriza|permitid[ao]s?|autorizad[ao]s?|consentit[aeoi]|autorizzat[aeoi]|è libera',
    'se poate |se pot |sont libres?|libres?\\b|este permis|permis[ăe]|pot fi|poate fi (?:reprodus|prelua|cita|distribui)|leidžiam|galima|galite|toegestaan|povolen[aoy]?\\b|povolené|dovolen',
  ),
  extracts: stems('extraits|extractos|estratti|brani|úryvk|uittreksel|de courtes citations'),
  unchanged: stems('sans modification|sin modificaciones|senza modifiche|beze změn|ongewijzigd'),
} as const;
