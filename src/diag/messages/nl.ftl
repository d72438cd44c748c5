# What diagnostics say, in Dutch. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.

### Files as such, and the folder of the site

no-content-folder = In { $folder } staat geen map “content”.
    .why = Vademecum maakt een site van de artikelen en instellingen in de map “content”.
    .root = Ga eerst naar de map van de site, of geef die map op: --root MAP.
no-root-folder = De map { $folder } bestaat niet.
    .why = Vademecum maakt een site van de artikelen en instellingen in de map “content” in die map.
    .root = Ga eerst naar de map van de site, of geef die map op: --root MAP.
file-unreadable = { $file } kan niet worden gelezen: { $reason }.
    .why = Zonder dit bestand is de site niet compleet.
    .mend = Kijk of de schijf er is, en of je het bestand mag lezen.
not-utf-8 = Dit bestand is niet opgeslagen als UTF-8. Daardoor zijn sommige letters niet te lezen.
    .why = De patiënt zou letters als é en ë verkeerd te zien krijgen.
    .encoding = Het lijkt op { $encoding }.
    .save = Open het bestand zo dat de letters kloppen, kies “Opslaan met codering” of “Opslaan als”, en dan UTF-8.
file-too-large = Dit bestand is te groot: { $size } MB. Het mag hoogstens { $largest } MB zijn.
    .why = Zo’n groot bestand heeft niemand zelf geschreven, en de computer zou er helemaal door vastlopen.
    .mend = Kijk wat erin staat: misschien is het een ander bestand, dat per ongeluk deze naam kreeg.
name-not-unicode = In de naam “{ $name }” staan letters die niet te lezen zijn.
    .why = Van de naam van het bestand wordt het adres van de pagina gemaakt.
    .rename = Geef het een naam met gewone letters, cijfers en streepjes.
link-leaves-root = Dit bestand of deze map is een snelkoppeling (een symbolische link) naar een plek buiten de map van de site: { $target }.
    .why = Bestanden van elders kunnen zo per ongeluk worden gepubliceerd, en ze ontbreken op een andere computer.
    .copy = Kopieer het bestand of de map zelf naar deze plek.
link-loop = Dit is een snelkoppeling (een symbolische link) die in een kringetje rondgaat, naar { $target }.
    .why = Wie die volgt, komt nooit aan een eind.
    .remove = Haal de snelkoppeling weg.
link-broken = Dit is een snelkoppeling (een symbolische link) naar { $target }, en dat bestaat niet.
    .why = Wat erachter hoort te zitten, zou op de site ontbreken.
    .remove = Haal de snelkoppeling weg, of zet het bestand op de plek waar die naartoe leidt.

### The preview

watch-limit = Het systeem kan niet zoveel mappen in de gaten houden. Daarom worden alle bestanden twee keer per seconde vergeleken.
    .why = Een opgeslagen pagina verschijnt iets later, en de computer heeft wat meer te doen.
    .raise = Op Linux heten de grenzen fs.inotify.max_user_watches en fs.inotify.max_user_instances. De systeembeheerder kan ze verhogen.
watch-refused = Het systeem meldt niet welke bestanden veranderen ({ $reason }). Daarom worden alle bestanden twee keer per seconde vergeleken.
    .why = Een opgeslagen pagina verschijnt iets later, en de computer heeft wat meer te doen.

### Publishing

output-holds-site = De map { $folder }, waarin gepubliceerd zou worden, bevat de site zelf.
    .why = Bij het publiceren wordt alles vervangen wat Vademecum in die map heeft gemaakt. Wat jij schreef kan daar dus niet staan.
    .choose = Kies een aparte map, zoals “output”: --out MAP.
output-in-input = De map { $folder }, waarin gepubliceerd zou worden, ligt in { $input }. Daaruit wordt de site juist gemaakt.
    .why = Gepubliceerde pagina’s zouden worden aangezien voor wat jij schreef.
    .choose = Kies een aparte map, zoals “output”: --out MAP.
output-no-folder = { $folder } is geen map.
    .why = Een site bestaat uit veel bestanden, en daar is een map voor nodig.
output-not-ours = In de map { $folder } staan bestanden die Vademecum niet heeft gemaakt.
    .why = Misschien heb je ze nog nodig.
    .choose = Kies een lege map, of een map die nog niet bestaat: --out MAP.
    .empty = Heb je niets meer nodig van wat erin staat? Maak de map dan zelf leeg, en begin opnieuw.
output-record-damaged = De lijst met gepubliceerde bestanden, { $file }, is beschadigd.
    .why = Zonder die lijst weet niemand welke bestanden in deze map van jou zijn.
    .empty = Zet de lijst terug vanuit een kopie, of maak de map zelf leeg, en begin opnieuw.
output-foreign-files = { $count ->
        [one] Een bestand dat Vademecum niet heeft gemaakt, staat
       *[other] { $count } bestanden of mappen die Vademecum niet heeft gemaakt, staan
    } in { $folder } op de plek van een pagina: { $files }.
    .why = Vademecum schrijft nooit over de bestanden van anderen heen.
    .move = Verplaats ze of geef ze een andere naam, en begin opnieuw.
output-busy = Er wordt op dit moment al een site in { $folder } geschreven.
    .why = Twee tegelijk zouden hun pagina’s door elkaar halen.
    .wait = Wacht tot dat klaar is, en begin opnieuw.
output-disk = { $file } kan niet worden gelezen of geschreven: { $reason }.
    .why = Een site waaraan iets ontbreekt, wordt niet gepubliceerd. Wat er al stond, is onveranderd.
    .mend = Kijk of de schijf niet vol is en of je in die map mag schrijven, of kies een andere map: --out MAP.
### Fields of articles, settings, topics and glossaries

unknown-field = Een veld “{ $field }” bestaat hier niet.
    .why = Wat in een onbekend veld staat, zou stilletjes wegvallen.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .known = Deze velden kunnen hier staan: { $known }.
field-not-here = Het veld “{ $field }” kan niet in de tekst van { $role ->
        [home] de startpagina
        [section] een rubriek
        [block] een blok
       *[article] een artikel
    } staan.
    .why = Het zou stilletjes wegvallen.
    .known = Deze velden kunnen hier staan: { $known }.
field-missing = Het veld “{ $field }” ontbreekt.
    .why = Zonder dit veld kan de pagina, of een deel ervan, niet worden gemaakt.
    .example = Schrijf het zo: { $example }
field-empty = Het veld “{ $field }” is leeg.
    .why = Zonder dit veld kan de pagina, of een deel ervan, niet worden gemaakt.
    .example = Schrijf het zo: { $example }
item-empty = In de lijst “{ $field }” is een regel leeg.
    .why = Lezers zouden een lege regel zien.
    .mend = Schrijf iets achter het streepje, of haal de regel weg.
duplicate-field = Het veld “{ $field }” staat hier twee keer.
    .why = Maar één van de twee kan worden getoond, en niemand weet welke je bedoelt.
    .mend = Houd één van de twee regels en haal de andere weg.
expected-text = In het veld “{ $field }” hoort een tekst te staan.
    .why = Er staat iets anders, bijvoorbeeld een lijst, en dat kan hier niet worden getoond.
    .quote-text = Als dit de tekst is, zet hem dan tussen aanhalingstekens.
expected-number = In het veld “{ $field }” hoort een heel getal te staan.
    .why = Er wordt mee geteld of gesorteerd.
    .example = Schrijf het zo: { $example }
expected-yes-no = In het veld “{ $field }” hoort true (ja) of false (nee) te staan.
    .why = Het zet iets aan of uit.
    .example = Schrijf het zo: { $example }
expected-list = In het veld “{ $field }” hoort een lijst te staan.
    .why = Alles in de lijst wordt apart getoond.
    .example = Schrijf het zo: { $example }
    .dash = Zet een spatie achter het streepje aan het begin van elke regel.
expected-fields = In het veld “{ $field }” horen weer velden te staan, elk met een naam.
    .why = De delen ervan komen op verschillende plekken te staan.
    .example = Schrijf het zo: { $example }
choice-unknown = “{ $written }” kan niet in het veld “{ $field }” staan.
    .why = Vademecum zou niet weten wat het moet doen.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .known = Je kunt kiezen uit: { $known }.
date-form = De datum “{ $written }” is niet geschreven als jaar, maand en dag.
    .why = Anders geschreven kunnen dag en maand worden verwisseld.
    .form = Schrijf 1 oktober 2026 zo: 2026-10-01
date-impossible = De dag “{ $written }” bestaat niet.
    .why = Vademecum weet niet welke dag je bedoelt.
    .form = Schrijf jaar, maand en dag zo: 2026-10-01
slug-form = “{ $written }” kan geen deel van een adres zijn.
    .why = Met spaties en tekens gaan adressen stuk zodra iemand ze verstuurt of afdrukt.
    .form = Gebruik alleen letters, cijfers en streepjes.
alias-form = “{ $written }” kan geen oud adres zijn.
    .why = Vademecum maakt op dat adres een pagina die lezers doorstuurt. Het moet dus op deze site liggen.
    .form = Begin met een schuine streep en laat de naam van de site weg, zoals /oud/adres/
url-form = “{ $written }” is geen webadres.
    .why = Lezers kunnen de link niet volgen.
    .form = Schrijf het hele adres, zoals https://www.kliniek.example/pagina
language-code = “{ $written }” is geen taalcode.
    .why = Voorleesprogramma’s en zoekmachines kennen talen alleen bij deze codes.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .form = Gebruik de code van twee of drie letters, zoals nl, en of ar.
language-unknown = “{ $written }” is geen taal van deze site.
    .why = De tekst zou nergens te zien zijn.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .known = De talen van deze site zijn: { $known }.
local-text-missing = In het veld “{ $field }” staat geen tekst voor de taal “{ $language }”.
    .why = Op pagina’s in die taal zou een lege plek staan.
    .mend = Voeg een tekst voor die taal toe, of schrijf één tekst voor alle talen.

### Lines that cannot be read

yaml-colon = In deze tekst staat een dubbele punt met een spatie erachter, en er staan geen aanhalingstekens omheen.
    .why = Een dubbele punt sluit de naam van een veld af. Daarom is de tekst erachter niet te lezen.
    .quote = Zet de tekst van “{ $field }” tussen aanhalingstekens.
    .quote-text = Zet de tekst tussen aanhalingstekens.
yaml-sign = Een tekst die met dit teken begint, moet tussen aanhalingstekens staan.
    .why = Zonder aanhalingstekens heeft het teken een eigen betekenis. De tekst is dan niet te lezen, of er vallen woorden weg.
    .quote = Zet de tekst van “{ $field }” tussen aanhalingstekens.
    .quote-text = Zet de tekst tussen aanhalingstekens.
yaml-tab = Deze regel begint met een tab.
    .why = Alleen spaties laten zien wat bij wat hoort, want een tab is niet overal even breed.
    .mend = Vervang de tab door spaties.
yaml-colon-space = Achter de dubbele punt staat geen spatie.
    .why = Zonder die spatie is niet te zien dat dit een naam is met iets erachter.
    .mend = Zet een spatie achter de dubbele punt.
yaml-equals = Hier staat een is-teken waar een dubbele punt hoort.
    .why = Zonder dubbele punt is niet te zien dat dit een naam is met iets erachter.
    .mend = Schrijf in plaats daarvan een dubbele punt en een spatie.
yaml-no-colon = Deze regel is geen veld: er staat geen naam met een dubbele punt erachter.
    .why = Vademecum weet niet bij welk veld hij hoort.
    .mend = Zet er een naam en een dubbele punt voor. Hoort hij bij de regel erboven? Laat hem dan met spaties inspringen.
yaml-open-quote = Hier begint een aanhalingsteken dat niet wordt gesloten.
    .why = Alles erachter zou bij dezelfde tekst worden geteld.
    .mend = Zet aan het eind van de tekst ook een aanhalingsteken.
yaml-after-quote = Achter het laatste aanhalingsteken staat nog meer tekst.
    .why = Alleen wat tussen de aanhalingstekens staat, wordt gelezen.
    .mend = Zet de aanhalingstekens om de hele tekst.
yaml-open-bracket = Hier begint een haakje dat niet wordt gesloten.
    .why = Alles erachter zou bij dezelfde lijst worden geteld.
    .mend = Sluit het haakje. Hoort het bij de tekst? Zet de tekst dan tussen aanhalingstekens.
yaml-dash = Voor deze tekst staat een streepje.
    .why = Een streepje begint een nieuwe regel van een lijst, en elke regel van een lijst staat apart.
    .mend = Haal het streepje weg. Hoort het bij de tekst? Zet de tekst dan tussen aanhalingstekens.
yaml-smart-quotes = De aanhalingstekens om deze tekst zijn die van een tekstverwerker.
    .why = Alleen rechte aanhalingstekens werken hier. Deze zouden als deel van de tekst te zien zijn.
    .mend = Gebruik rechte aanhalingstekens.
yaml-indentation = Aan het begin van deze regel staan te veel of te weinig spaties.
    .why = De spaties laten zien wat bij wat hoort.
    .mend = Laat hem beginnen onder de eerste letter van de regels waar hij bij hoort.
yaml-line = Deze regel is niet te lezen.
    .why = Vademecum weet niet wat hier staat, en kan de pagina dus niet maken.
    .mend = Kijk naar de spaties aan het begin, de dubbele punt achter de naam en de aanhalingstekens, hier en in de regel erboven.
yaml-invisible = In deze regel staat een teken dat niemand kan zien.
    .why = Het breekt de regel of de tekst af waar dat niet de bedoeling is. Waarschijnlijk is het uit een ander programma meegekomen bij het plakken.
    .mend = Schrijf de regel opnieuw, of haal het teken weg.
yaml-second-document = Tussen de velden staat een regel met alleen streepjes of punten.
    .why = Wat eronder staat, zou niet worden gelezen.
    .mend = Haal de regel weg.
yaml-alias = Hier wordt te veel herhaald met “*”.
    .why = Voluit geschreven zou het zo lang zijn dat het niet in de computer past.
    .mend = Schrijf de tekst zelf. Hoort het teken bij de tekst? Zet die dan tussen aanhalingstekens.
yaml-nesting = Hier staan lijsten en haakjes meer dan { $limit } lagen diep in elkaar.
    .why = Zoveel heeft geen enkele pagina nodig, en het geheugen van de computer zou vol kunnen lopen.
    .mend = Sluit de haakjes die open zijn gebleven, of haal lagen weg.

### Front matter

line-ends = De regels van dit bestand eindigen zoals op computers uit de vorige eeuw.
    .why = Vademecum ziet het hele bestand als één regel, en kan de titel en de tekst niet vinden.
    .mend = Open het bestand in je tekstprogramma, kies als regeleinde “LF” of “Windows (CRLF)”, en sla het op.
front-matter-missing = Het artikel begint niet met een titel en een samenvatting.
    .why = Zonder die twee is er geen pagina, en staat het artikel niet in lijsten en zoekresultaten.
    .example = Begin het bestand met deze vier regels:
        ---
        title: "Rugpijn"
        summary: "Wat rugpijn is, en wat je er zelf aan kunt doen."
        ---
front-matter-start = De regel boven de titel moet uit drie streepjes bestaan.
    .why = Anders komen titel en samenvatting als tekst op de pagina.
    .mend = Zet een regel met drie streepjes boven het eerste veld.
front-matter-end = De regel die de velden boven de tekst afsluit, ontbreekt.
    .why = Zonder die regel weet Vademecum niet waar de tekst begint.
    .mend = Zet een regel met drie streepjes tussen het laatste veld en de tekst.
front-matter-form = Tussen de regels met streepjes horen velden te staan: een naam, een dubbele punt, en wat het is.
    .why = Vademecum kan de titel en de samenvatting niet vinden.
    .example = Schrijf het zo:
        ---
        title: "Rugpijn"
        summary: "Wat rugpijn is, en wat je er zelf aan kunt doen."
        ---
front-matter-empty = Tussen de twee regels met streepjes staat niets.
    .why = Zonder titel en samenvatting is er geen pagina, en staat het artikel niet in lijsten en zoekresultaten.
    .example = Schrijf het zo:
        ---
        title: "Rugpijn"
        summary: "Wat rugpijn is, en wat je er zelf aan kunt doen."
        ---
article-too-large = In dit bestand staat { $megabytes } MB tekst. Meer dan { $largest } MB wordt niet gelezen.
    .why = Geen lezer zou zo’n pagina kunnen openen, en waarschijnlijk is het geen artikel.
    .mend = Verdeel het over meer artikelen, en bewaar afbeeldingen als aparte bestanden.

### Names of files

article-twice = “{ $path }” en “{ $other }” zijn hetzelfde artikel in dezelfde taal.
    .why = Maar één van de twee kan worden getoond.
    .mend = Geef één van de twee een andere naam, of haal het weg.
language-suffix = “{ $suffix }” in de naam van dit bestand is geen taal van deze site.
    .why = Wat in een naam na de eerste punt komt, is de taal.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .known = De talen van deze site zijn: { $known }.
    .rename = Is het geen taal? Noem het bestand dan “{ $name }”.
reserved-name = “{ $name }” kan niet de naam zijn van een rubriek, of van een pagina buiten de rubrieken.
    .why = De site heeft op dat adres zelf al een pagina of map.
    .rename = Kies een andere naam.
file-name = “{ $name }” kan geen deel van een adres zijn.
    .why = Met spaties en tekens gaan adressen stuk zodra iemand ze verstuurt of afdrukt.
    .rename = Noem het “{ $better }”.
    .slug = Je kunt het adres ook zelf kiezen, met het veld “slug” boven de tekst.
name-ignored = “{ $name }” telt niet mee, net als alle namen die met “_” beginnen.
    .why = Het lijkt op de naam van iets dat wel meetelt.
    .mend = Haal het teken aan het begin weg als het gepubliceerd moet worden.
    .did-you-mean = Bedoelde je “{ $nearest }”?
article-ending = Dit bestand wordt niet gelezen, omdat de naam eindigt op “.{ $ending }”.
    .why = Alleen bestanden waarvan de naam op “.md” eindigt, zijn artikelen.
    .mend = Laat de naam eindigen op “.md”.

### Settings

settings-missing = Het bestand “{ $path }” is er niet.
    .why = Daarin staat hoe de site heet, waar die wordt gepubliceerd en in welke talen.
    .example = Maak het met deze drie regels:
        title: Rugkliniek
        base_url: https://www.kliniek.example/
        languages: [nl, en]
settings-form = De instellingen moeten velden zijn: een naam, een dubbele punt, en wat het is.
    .why = Vademecum weet niet hoe de site heet en waar die wordt gepubliceerd.
    .example = Dit is er minstens nodig:
        title: Rugkliniek
        base_url: https://www.kliniek.example/
        languages: [nl, en]
language-twice = De taal “{ $language }” staat twee keer in de lijst.
    .why = Wie een taal kiest, zou die twee keer zien.
    .mend = Haal er één weg.
base-url = “{ $written }” kan niet het adres van de site zijn.
    .why = Zoekmachines en nieuwsfeeds hebben van elke pagina het hele adres nodig.
    .scheme = Begin met https:// of http://
    .host = Zet achter https:// de naam van de site, zoals www.kliniek.example
    .query = Laat weg wat met “?” of “#” begint.
    .path = Laat spaties, omgekeerde schuine strepen en punten tussen de schuine strepen weg.
theme-name = “{ $written }” kan niet de naam van een thema zijn.
    .why = Een thema is een map in “themes”.
    .form = Schrijf de naam van die map: letters, cijfers, streepjes.
review-interval = “{ $written }” is geen tijd tussen twee controles.
    .why = Daaruit volgt wanneer elk artikel opnieuw moet worden gecontroleerd.
    .form = Schrijf maanden (months) of jaren (years), zoals: 36 months, of 3 years
menu-missing = In het menu staat de { $kind ->
        [section] rubriek
       *[page] pagina
    } “{ $name }”, maar die is er op deze site niet.
    .why = Lezers zouden deze regel van het menu niet zien.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .mend = Schrijf de naam van { $kind ->
        [section] de map
       *[page] het bestand, zonder taal en zonder wat er achter de laatste punt staat
    }.
logo-missing = Het logo { $file } is er niet, of het is geen soort afbeelding die een browser kan tonen.
    .why = Op elke pagina zou het ontbreken.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .put = Zet het bestand in de map “content”, of haal de regel weg.
menu-item = In het menu hoort bij elke regel één ding: een rubriek, een pagina of een adres.
    .why = Vademecum weet niet waar de regel naartoe moet leiden.
    .example = Schrijf “section: rug”, of “page: over-ons”, of “url: https://…” met een titel (title).
clinic-kind = “{ $written }” is geen soort organisatie.
    .why = Zoekmachines kennen de soorten alleen bij hun namen op schema.org.
    .form = Schrijf één woord in gewone letters, zoals Physiotherapy, MedicalClinic of Hospital.
email-form = “{ $written }” is geen e-mailadres.
    .why = Lezers kunnen er niet naar schrijven.
    .form = Schrijf het zo: info@kliniek.example
telephone-form = “{ $written }” is geen telefoonnummer.
    .why = Lezers kunnen het niet bellen.
    .form = Schrijf cijfers, met spaties, streepjes en een plusteken waar dat helpt: +31 00 000 0000
country-code = “{ $written }” is niet de code van een land.
    .why = Zoekmachines kennen landen alleen bij deze codes.
    .form = Schrijf de twee letters als hoofdletters, zoals NL.
logo-path = “{ $written }” is geen bestand in de map “content”.
    .why = De site mag geen bestanden bij andere sites ophalen.
    .form = Zet het bestand in “content” en schrijf waar het daarin staat, zoals logo.svg
color-empty = De kleur “{ $field }” heeft geen waarde.
    .why = Wat achter het teken # staat, is een opmerking, behalve tussen aanhalingstekens.
    .form = Schrijf de kleur tussen aanhalingstekens, zoals: "#0a5560"
color-form = “{ $written }” is geen kleur in de vorm die Vademecum kent.
    .why = Alleen van zo’n kleur is te zeggen of teksten erop leesbaar zijn.
    .form = Schrijf # en drie of zes cijfers van 0 tot en met f, tussen aanhalingstekens: "#0a5560"
color-unreadable = De kleur “{ $name }” is { $mode ->
        [dark] op donkere pagina’s
        [contrast] voor wie om meer contrast vraagt
        [dark-contrast] op donkere pagina’s voor wie om meer contrast vraagt
       *[light] op lichte pagina’s
    } niet goed genoeg te zien: { $pairs }.
    .why = Veel patiënten zien slecht. Tekst heeft met de achtergrond een contrast van 4,5:1 nodig, tekens en randen 3:1 (WCAG, niveau AA).
    .nearest = De dichtstbijzijnde kleur met dezelfde tint die wel goed is: { $nearest }
color-faint = De kleur “{ $name }” maakt tekst { $mode ->
        [dark] op donkere pagina’s
        [contrast] voor wie om meer contrast vraagt
        [dark-contrast] op donkere pagina’s voor wie om meer contrast vraagt
       *[light] op lichte pagina’s
    } moeilijk leesbaar: { $pairs }.
    .why = Voor de wet is het genoeg (4,5:1), maar patiënten die slecht zien hebben een contrast van 7:1 nodig (WCAG, niveau AAA).
    .nearest = De dichtstbijzijnde kleur met dezelfde tint waarmee alles goed leesbaar is: { $nearest }
brand-unknown = Het thema “{ $theme }” heeft geen kleur of lettertype “{ $name }” om te kiezen.
    .why = Op de pagina’s zou niets veranderen.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .known = Wel: { $known }
    .none = Dit thema heeft er geen. Haal de regel weg, of kies een ander thema.
font-name = “{ $written }” kan niet de naam van een lettertype zijn.
    .why = De naam komt in het stijlblad te staan.
    .form = Schrijf letters, cijfers, spaties en streepjes, zoals: Atkinson Hyperlegible
font-path = “{ $written }” is geen bestand in de map “content”.
    .why = Via lettertypen van andere sites komen die sites te weten wie over welke ziekte leest.
    .form = Zet het bestand in “content” en schrijf waar het daarin staat, zoals fonts/inter.woff2
font-missing = Het bestand { $file } van het lettertype is er niet.
    .why = Teksten zouden een ander lettertype krijgen.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .put = Zet het bestand in de map “content”, of haal de regel weg.
font-kind = Het bestand { $file } is geen lettertype van de soort WOFF2.
    .why = Die soort kan elke browser lezen, en ze laadt het snelst.
    .mend = Vraag de maker van het lettertype om WOFF2, of zet het om, en laat de naam eindigen op .woff2

### Topics and glossary

topics-form = De lijst met onderwerpen moet uit velden bestaan: de naam van elk onderwerp, een dubbele punt, en hoe het heet.
    .why = Vademecum weet niet wat de onderwerpen zijn.
    .example = Schrijf elk onderwerp zo: { "slaap: {name: {nl: Slaap, en: Sleep}}" }
topic-id = “{ $written }” kan niet de naam zijn waarmee artikelen een onderwerp aanwijzen.
    .why = Hij kan een deel van een adres worden.
    .form = Gebruik alleen letters, cijfers en streepjes.
glossary-form = Een woordenlijst moet een lijst van begrippen zijn, elk met uitleg.
    .why = Vademecum weet niet wat de begrippen zijn.
    .example = Schrijf elk begrip zo:
        - term: hernia
          definition: Een tussenwervelschijf die uitpuilt.
glossary-twice = Het woord “{ $form }” hoort al bij het begrip “{ $term }”.
    .why = Bij een woord kan maar één uitleg staan.
    .mend = Haal het op één van de twee plekken weg.
glossary-language = “{ $written }” in de naam van deze woordenlijst is geen taal van deze site.
    .why = De begrippen erin zouden nergens worden uitgelegd.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .known = De talen van deze site zijn: { $known }.
glossary-not-read = Dit bestand in de map met woordenlijsten wordt niet gelezen.
    .why = Een woordenlijst heet naar de taal en eindigt op “.yaml”, zoals nl.yaml.
    .mend = Geef het een andere naam, of zet het ergens anders neer.
### Words around the diagnostics

label-error = fout
label-warning = waarschuwing
label-hint = tip
label-why = waarom
label-help = hulp
label-write = schrijf
summary-errors = { $count ->
    [one] { $count } fout
   *[other] { $count } fouten
}
summary-warnings = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
summary-hints = { $count ->
    [one] { $count } tip
   *[other] { $count } tips
}

### The command line

cli-published = { $articles ->
        [one] Eén pagina
       *[other] { $articles } pagina’s
    } met artikelen gepubliceerd in { $languages ->
        [one] één taal
       *[other] { $languages } talen
    } ({ $files } bestanden, waarvan { $unchanged } onveranderd)
cli-not-published = Er is niets gepubliceerd
cli-language = Vademecum spreekt de taal “{ $written }” niet.
    .why = Meldingen en voorvertoning kunnen alleen verschijnen in een taal waarvoor er teksten zijn.
    .known = Kies een van deze talen: { $known }.
cli-serving = Voorvertoning op { $address }
cli-serving-lan = Op een telefoon in hetzelfde netwerk: { $address }
cli-no-lan = Er is geen netwerk gevonden. Alleen deze computer kan de voorvertoning laten zien.
cli-stop = Elke keer dat je opslaat, zie je het meteen. Druk op Ctrl en C om te stoppen.
cli-problems-page = Allemaal bij elkaar: { $path }
cli-ready = Bijgewerkt na { $milliseconds } ms
cli-rebuilt-page = { $page }: { $input }
cause-new = deze pagina was er nog niet
cause-theme = het thema
cause-settings = de instellingen
cause-page = het adres of de toestand van de pagina
cause-text = de tekst van de pagina zelf
cause-source = het artikel waarvan de pagina een vertaling is
cause-block = het blok aan het eind
cause-links = waar de links en afbeeldingen naartoe leiden
cause-terms = de moeilijke woorden in de tekst
cause-list = de artikelen in de lijst
cause-answer = wat { $function }() in het thema antwoordt
cli-rebuilt = { $pages ->
        [0] Bijgewerkt
        [one] Eén pagina opnieuw gemaakt
       *[other] { $pages } pagina’s opnieuw gemaakt
    } in { $milliseconds } ms
cli-browser = De browser kan niet worden geopend: { $reason }
port-busy = Poort { $port } en de poorten daarna zijn bezet door andere programma’s.
    .choose = Kies een andere, bijvoorbeeld: --port 9000
port-refused = De voorvertoning kan poort { $port } niet gebruiken: { $reason }.
    .choose = Kies een andere, bijvoorbeeld: --port 9000

### The preview, as the browser shows it

preview-place = { $path }, regel { $line }
preview-broken = Deze pagina kan nu niet worden getoond
preview-last-version = Hieronder staat de pagina zoals die eerst was.
preview-no-last-version = De pagina verschijnt hier zodra dit is verbeterd en opgeslagen.
preview-nothing = De site kan nog niet worden getoond
preview-nothing-why = De site verschijnt hier zodra dit is verbeterd en opgeslagen.
preview-why = Waarom:
preview-mend = Zo los je het op:
preview-write = Schrijf het zo:
panel-name = Aantekeningen voor de redactie
panel-waiting = De voorvertoning is gestopt. Zodra die weer draait, doet deze pagina weer mee.
panel-fine = Deze pagina is in orde
panel-site-mistake = Er staat een fout in de instellingen of het thema
panel-problems = Te verbeteren op deze pagina
panel-article = Dit artikel
panel-length = { $words ->
        [one] Eén woord
       *[other] { $words } woorden
    }, { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } lezen
panel-published = Gepubliceerd
panel-draft = Concept: alleen in de voorvertoning te zien
panel-review = Wordt gecontroleerd: alleen in de voorvertoning te zien
panel-waits = Wacht op de dag van verschijnen: alleen in de voorvertoning te zien
panel-withdrawn = Ingetrokken: er staat alleen nog een mededeling
panel-broken = Er staan fouten in: zolang die er zijn, kan er niets worden gepubliceerd
panel-appears = Verschijnt op { $day }
panel-expires = Blijft staan tot en met { $day }
panel-next-review = Volgende controle uiterlijk op { $day }
panel-overdue = Had uiterlijk op { $day } gecontroleerd moeten zijn
panel-no-review = Er is geen dag voor een volgende controle
panel-languages = Talen
panel-changes = Wat er in het origineel is veranderd
panel-board = Alle vertalingen van de site
panel-source = het origineel
panel-fallback = niet vertaald: toont het origineel
panel-missing = niet vertaald: links gaan naar het origineel
panel-missing-omit = niet vertaald: niet te zien
panel-elsewhere = { $count ->
        [0] Geen probleem op andere pagina’s
        [one] Eén probleem op een andere pagina
       *[other] { $count } problemen op andere pagina’s
    }
panel-more = { $count ->
        [one] en nog één bestand
       *[other] en nog { $count } bestanden
    }
panel-earlier = De pagina’s tonen de site zoals die eerst was: er staat een fout in de instellingen of het thema
panel-general = Er staat een fout in de instellingen of het thema: er kan niets worden gepubliceerd
panel-hints = { $count ->
        [one] Eén tip voor deze pagina
       *[other] { $count } tips voor deze pagina
    }
problems-all = Alle problemen van de site
problems-title = Problemen van de site
problems-home = Naar de pagina’s van de site
problems-views = Hoe de problemen zijn geordend
problems-by-article = Per artikel
problems-by-check = Per controle
problems-levels = Welke problemen te zien zijn
problems-every = { $count ->
    [0] Geen probleem
    [one] Eén probleem
   *[other] { $count } problemen
}
problems-site = De site
problems-other = Bestanden en instellingen
problems-line = Regel { $line }
problems-none = Hier valt niets te verbeteren.
problems-cut = Hier zie je { $shown } van de { $count } problemen. Wil je de andere zien? Kies hierboven welke soort, of volg een link hieronder naar alle problemen van één artikel of één controle.
problems-cut-one = Hier zie je { $shown } van de { $count } problemen. Kies hierboven welke soort, of verbeter eerst deze: dan komen de andere.
problems-more = { $count ->
    [one] Toon nog één probleem
   *[other] Toon nog { $count } problemen
}
problems-rest = Meer problemen
problems-back = Toon alle problemen
### Markdown

callout-title-missing = Dit blok “{ $kind }” heeft geen titel.
    .summary = Een blok over hulp zoeken zonder titel
    .why = De titel vertelt de lezer wanneer hij hulp moet zoeken, en hoe snel. Zonder titel kan iemand het blok verkeerd begrijpen.
    .title = Schrijf de titel achter het haakje, zoals: > [!{ $kind }] Bel vandaag nog je huisarts als:
callout-unknown = Een blok van de soort “{ $kind }” bestaat niet.
    .summary = Een blok van een soort die niet bestaat
    .why = De lezer zou een gewoon citaat zien in plaats van het blok dat je bedoelde.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .kinds = Dit zijn de soorten: { $kinds }.
comment-unclosed = Hier begint een opmerking die nergens eindigt.
    .why = Zonder einde zien lezers je opmerking, of zien ze juist niet wat eronder staat.
    .end = Zet { "-->" } achter je opmerking.
footnote-twice = De voetnoot “{ $label }” is meer dan één keer geschreven.
    .why = Alleen de eerste is te zien.
    .mend = Geef een van de twee een andere naam, hier en in de tekst.
footnote-undefined = In deze tekst staat geen voetnoot “{ $label }”.
    .why = De lezer ziet de haakjes en kan de noot niet vinden.
    .mend = Schrijf de noot op een eigen regel: [^{ $label }]: Wat erin staat
footnote-unused = De voetnoot “{ $label }” wordt in deze tekst niet gebruikt.
    .why = Een noot waar niets naar verwijst, is niet te zien.
    .mend = Zet [^{ $label }] in de tekst waar de noot bij hoort, of haal de noot weg.
heading-empty = In deze kop staan geen woorden.
    .summary = Een kop zonder woorden
    .why = Een voorleesprogramma kondigt een kop aan en zegt dan niets.
    .mend = Schrijf de kop achter de tekens, of haal de regel weg.
heading-id-taken = Het anker “{ $id }” is in deze tekst al gebruikt.
    .why = Een link kan maar naar één plek leiden.
    .mend = Geef een van de twee koppen een andere naam tussen de accolades.
image-data = Deze afbeelding staat in de tekst zelf.
    .why = Zo’n afbeelding maakt de pagina traag, en niemand kan die vervangen.
    .download = Bewaar de afbeelding als bestand naast het artikel, en gebruik de naam daarvan.
link-unsafe = Deze link begint met “{ $scheme }”.
    .why = Zo’n link start een programma in de browser van de lezer, of opent een pagina die niemand heeft gecontroleerd.
    .mend = Gebruik een adres dat begint met https:, of haal de link weg.
nesting-too-deep = Lijsten of citaten staan hier meer dan { $most } lagen diep in elkaar.
    .why = Dat kan geen lezer volgen. Meestal is het een vergissing met > of met spaties aan het begin van de regels.
    .mend = Haal de tekens aan het begin van de regels weg die te veel zijn.
raw-html = HTML in de tekst (“{ $tag }”) krijgt de lezer te zien zoals het is getypt.
    .summary = HTML in de tekst
    .why = HTML kan de pagina stukmaken, of iets ophalen bij andere sites.
    .bold = Schrijf vette woorden als **woorden**.
    .italic = Schrijf schuine woorden als *woorden*.
    .break = Wil je een nieuwe regel? Zet dan een omgekeerde schuine streep (\) aan het eind van de regel ervoor.
    .link = Schrijf een link als [woorden](adres).
    .image = Schrijf een afbeelding als ![wat erop te zien is](bestand.jpg).
    .underline = Onderstreepte woorden lijken op links. Schrijf **woorden** om ze vet te maken.
    .settings = Heb je toch HTML nodig? Met raw_html in site.yaml kun je het toestaan.
remote-embed = Deze HTML haalt iets op bij een andere site: { $address }
    .summary = HTML die iets van een andere site laadt
    .why = Die andere site komt zo te weten welke lezer welke pagina bekijkt.
    .mend = Maak er een link met woorden van, of bewaar het naast het artikel.
remote-image = Deze afbeelding staat op een andere site: { $address }
    .summary = Een afbeelding op een andere site
    .why = Die andere site komt zo te weten welke lezer welke pagina bekijkt.
    .download = Mag je de afbeelding gebruiken? Bewaar die dan naast het artikel en schrijf hier de naam van het bestand.
wikilink = “{ $written }” is geen link die een lezer kan volgen.
    .summary = Een link tussen dubbele vierkante haken
    .why = Dubbele rechte haken werken alleen in sommige programma’s voor aantekeningen.
    .ordinary = Schrijf { $ordinary }
### Site

no-articles = Er is nog geen artikel: de site heeft alleen een lege startpagina.
    .why = Lezers zouden hier niets vinden.
no-settings = Het bestand { $file } is er niet.
    .why = Daarin staan de naam, het adres en de talen van de site. Zonder dat bestand is er geen site om te maken.
    .example = Maak het met deze drie regels:
        title: Rugkliniek
        base_url: https://www.kliniek.example/
        languages: [nl, en]
section-without-index = De map “{ $folder }” heeft geen titel: er staat geen bestand _index.md in, in geen enkele taal.
    .summary = Een rubriek zonder titel
    .why = Lezers zien de naam van de map als titel van de rubriek.
    .mend = Schrijf in die map een bestand _index.md met bovenaan de titel: title: Rugklachten
address-taken = Het adres { $url } is al bezet door { $other ->
        [home] de startpagina
        [404] de pagina voor adressen die niet bestaan
        [sitemap] de sitemap
        [robots] het bestand voor zoekmachines
        [a-z] de pagina van A tot Z
        [languages] de pagina met talen
        [feed] de nieuwsfeed
        [topic] de pagina van een onderwerp
       *[other] { $other }
    }.
    .why = Op een adres kan maar één pagina staan. De andere zou wegvallen.
    .rename = Geef een van de twee een andere naam, of een andere “slug” boven de tekst.
alias-taken = Het oude adres { $url } is al bezet door { $other ->
        [home] de startpagina
        [404] de pagina voor adressen die niet bestaan
        [sitemap] de sitemap
        [robots] het bestand voor zoekmachines
        [a-z] de pagina van A tot Z
        [languages] de pagina met talen
        [feed] de nieuwsfeed
        [topic] de pagina van een onderwerp
       *[other] { $other }
    }.
    .why = Op een adres kan maar één pagina staan. De andere zou wegvallen.
    .remove = Haal deze regel weg uit “aliases”.
address-is-folder = Op { $url } staat een pagina of bestand, terwijl { $other ->
        [home] de startpagina
        [404] de pagina voor adressen die niet bestaan
        [a-z] de pagina van A tot Z
        [languages] de pagina met talen
        [feed] de nieuwsfeed
        [topic] de pagina van een onderwerp
       *[other] { $other }
    } daar een map met die naam nodig heeft.
    .why = Geen enkele webserver kan ze allebei tonen.
    .rename = Geef een van de twee een andere naam.
file-taken = Op { $url } zouden twee bestanden komen: dit bestand en { $other }.
    .why = Maar één van de twee zou er staan.
    .mend = Geef een van de twee een andere naam, of haal hem weg.
translation-of-missing = Volgens de velden boven de tekst is dit een vertaling uit “{ $language }”, maar zo’n tekst is er niet.
    .why = Niemand kan de vertaling met de oorspronkelijke tekst vergelijken.
    .others = Dit artikel is er wel in: { $existing }.
    .no-others = Haal “of” weg, of voeg de tekst toe waaruit dit is vertaald.
translation-of-itself = Volgens de velden boven de tekst is dit een vertaling uit “{ $language }”, maar het is zelf in die taal geschreven.
    .why = Bij een vertaling hoort de taal van de tekst waaruit die is gemaakt.
    .others = Dit artikel is er ook in: { $existing }.
    .no-others = Is deze tekst het origineel? Haal dan het veld “translation” weg.
translation-of-circle = Volgens de velden boven de tekst is dit een vertaling uit “{ $language }”, maar die tekst is uiteindelijk zelf een vertaling van deze.
    .why = Eén tekst van een artikel moet het origineel zijn. Daarvan nemen de andere de datums, bronnen en controle over.
    .mend = Haal “of” weg uit de tekst die het eerst is geschreven.
translation-two-sources = De teksten van dit artikel leiden naar twee verschillende originelen: { $one } en { $other }.
    .why = Een artikel heeft één origineel. Daarvan nemen de vertalingen de datums, bronnen en controle over.
    .mend = Laat “of” in alle teksten naar hetzelfde origineel leiden.
topic-not-listed = Het onderwerp “{ $topic }” staat niet in de lijst met onderwerpen. Lezers zien daarom dit woord als de naam ervan in: { $languages }.
    .summary = Een onderwerp dat niet in de lijst van onderwerpen staat
    .why = Alleen als de namen in content/_topics.yaml staan, heeft een onderwerp in elke taal een eigen naam.
    .mend = Zet het met zijn namen in content/_topics.yaml, of gebruik een onderwerp dat daar al staat.
    .did-you-mean = Bedoelde je “{ $nearest }”?
topic-name-missing = Het onderwerp “{ $topic }” heeft geen naam in: { $languages }.
    .summary = Een onderwerp zonder naam in een taal van de site
    .why = Lezers van die talen zien de naam in de hoofdtaal van de site.
    .mend = Zet de namen erbij in content/_topics.yaml.
link-target-missing = De link gaat naar { $target }, maar dat artikel is er niet.
    .summary = Een link naar een artikel dat niet bestaat
    .why = Een lezer die hem volgt, vindt niets.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .create = Schrijf het artikel, of haal de link weg.
link-anchor-missing = De link gaat naar de kop “#{ $anchor }” in { $target }, maar die kop is er niet.
    .summary = Een link naar een kop die niet bestaat
    .why = De lezer komt bovenaan de pagina terecht en moet zelf verder zoeken.
    .mend = Maak een link naar een kop die er wel is: de woorden in kleine letters, met streepjes in plaats van spaties. Of laat weg wat achter het # staat.
    .did-you-mean = Bedoelde je “#{ $nearest }”?
link-anchor-dropped = De tekst in { $target } heeft geen kop “#{ $anchor }”. Daarom gaat de link naar het begin van de pagina.
    .summary = Een link naar een kop die de tekst in een andere taal niet heeft
    .why = De tekst daar is in een andere taal, en de koppen hebben andere namen.
    .mend = Je hoeft niets te doen, tenzij de tekst vertaald kan worden.
link-section-empty = De link gaat naar de rubriek { $target }, maar daarin is geen enkel artikel gepubliceerd.
    .summary = Een link naar een rubriek zonder gepubliceerde artikelen
    .why = Een rubriek heeft alleen een pagina in talen waarin er iets te lezen is.
    .mend = Publiceer een artikel in die rubriek, of haal de link tot die tijd weg.
link-address-missing = De link gaat naar het adres { $target }, maar zo’n pagina heeft de site niet.
    .summary = Een link naar een adres dat de site niet heeft
    .why = Een lezer die hem volgt, vindt niets.
    .mend = Maak in plaats daarvan een link naar het Markdown-bestand, zoals ../rug/hernia.md.
    .did-you-mean = Bedoelde je { $nearest }? Een link naar het Markdown-bestand, gezien vanuit { $file }, blijft werken als adressen veranderen.
link-file-missing = De link gaat naar { $target }, maar dat bestand is er niet.
    .summary = Een link naar een bestand dat niet bestaat
    .why = Een lezer die hem volgt, vindt niets.
    .mend = Zet het bestand daar neer, schrijf de naam precies zoals hij is, of haal de link weg.
    .did-you-mean = Bedoelde je “{ $nearest }”?
link-leaves-site = De link “{ $target }” leidt naar een plek buiten de map met de inhoud.
    .why = Alleen wat in die map staat, wordt gepubliceerd. De lezer zou niets vinden.
    .mend = Zet het bestand in de map “content” en maak daar een link naartoe.
link-to-unpublished = De link gaat naar { $target }, en dat is niet gepubliceerd.
    .summary = Een link naar een artikel dat niet is gepubliceerd
    .why = Een lezer die hem volgt, vindt niets.
    .draft = Dat artikel is een concept of wordt nog gecontroleerd. Publiceer het, of haal de link zolang weg.
    .scheduled = Dat artikel verschijnt op een latere dag. Haal de link tot die dag weg.
link-to-withdrawn = De link gaat naar { $target }, en dat is ingetrokken.
    .summary = Een link naar een artikel dat is ingetrokken
    .why = De lezer vindt daar alleen een mededeling.
    .mend = Maak een link naar het artikel dat ervoor in de plaats komt, of haal de link weg.
link-not-translated = De link gaat naar { $target }, maar dat is er niet in “{ $language }”. De woorden staan daar als gewone tekst.
    .summary = Een link naar een artikel dat er in deze taal niet is
    .why = In de instellingen staat “missing_translation: omit”. Daardoor kunnen lezers deze link niet volgen.
    .mend = Laat dat artikel vertalen, of haal de link uit deze tekst.
link-not-article = “{ $target }” is geen artikel.
    .why = Hier kunnen alleen artikelen staan. Schrijf waar het bestand staat, zoals ../rug/hernia.md.
    .mend = Schrijf de weg naar het bestand van een artikel, gezien vanaf dit: ../rug/hernia.md
image-missing = De afbeelding { $target } is er niet, of het is geen soort afbeelding die een browser kan tonen.
    .summary = Een afbeelding die er niet is
    .why = Lezers zouden een lege plek zien.
    .put = Zet het bestand naast het artikel, en schrijf de naam precies zoals hij is, met hoofdletters en al.
    .did-you-mean = Bedoelde je “{ $nearest }”?
block-missing = In content/_blocks staat geen blok “{ $block }”.
    .why = Het artikel zou zonder dat blok eindigen.
    .create = Schrijf het blok als { $file }, of kies een ander blok.
    .did-you-mean = Bedoelde je “{ $nearest }”?
block-not-translated = Het blok “{ $block }” is er niet in “{ $language }”. In plaats daarvan staan er de contactgegevens van de kliniek.
    .summary = Een blok dat er in een taal niet is
    .why = Lezers van deze taal zien niet wat de anderen zien.
    .mend = Schrijf het blok ook in die taal, naast de andere in content/_blocks.
emergency-number-missing = Hier staat een noodblok, maar in { $settings } staat niet welk nummer iemand moet bellen.
    .summary = Een noodblok, en geen alarmnummer in de instellingen
    .why = In nood hoort niemand het nummer te moeten zoeken.
    .add = Zet het nummer in { $settings }, onder “clinic”, zoals: emergency_number: "112"

### Themes

theme-missing = Een thema “{ $theme }” bestaat niet.
    .why = Zonder thema kan er geen pagina worden gemaakt.
    .did-you-mean = Bedoelde je “{ $nearest }”?
theme-extends-circle = Het thema “{ $theme }” bouwt voort op zichzelf, via de thema’s waarop het voortbouwt.
    .why = Daar zou geen einde aan komen.
theme-form = In dit bestand horen velden te staan: een naam, een dubbele punt, en wat het is.
    .why = Vademecum weet niet op welk thema dit thema voortbouwt.
    .example = Schrijf het zo: { "extends: clarity" }
theme-bare = Het thema “{ $theme }” heeft geen sjablonen, en bouwt ook niet voort op een thema dat ze heeft.
    .why = Zonder sjablonen kan er geen pagina worden gemaakt.
    .extend = Wil je alleen een deel veranderen van het thema dat bij Vademecum hoort? Schrijf dan in dit bestand: { "extends: clarity" }
theme-api = Het thema “{ $theme }” is gemaakt voor versie { $written } van wat thema’s krijgen, en deze Vademecum geeft versie { $known }.
    .why = Op de pagina’s kan iets ontbreken, of verkeerd staan.
    .newer = Gebruik een nieuwere Vademecum, of een oudere versie van het thema.
    .older = Vraag de maker van het thema om een nieuwere versie, of pas het aan zoals “Versions” in themes/README.md zegt, en schrijf hier: { "api: " }{ $known }
theme-look-name = “{ $written }” kan niet de naam van een kleur of lettertype zijn.
    .why = Het wordt de naam van een eigenschap in het stijlblad.
    .form = Schrijf letters van a tot en met z, cijfers en streepjes.
theme-color-unknown = Het thema heeft geen kleur “{ $name }”.
    .why = Vademecum weet niet hoe die eruitziet.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .light = Elke kleur van een thema heeft een waarde onder { "palette: {light: …}" }
theme-stylesheet = Het thema heeft geen stijlblad assets/{ $written } voor zijn kleuren en lettertypen.
    .why = Ze zouden op geen enkele pagina komen.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .name = Noem een bestand in “assets”, zoals: { "stylesheet: clarity.css" }
theme-stylesheet-unnamed = Het thema heeft kleuren of lettertypen, maar zegt niet in welk stijlblad ze horen.
    .why = Ze zouden op geen enkele pagina komen.
    .name = Noem een bestand in “assets”, zoals: { "stylesheet: clarity.css" }
theme-language-missing = Het thema heeft geen woorden voor de taal { $language }.
    .why = Knoppen, opschriften en mededelingen zouden ontbreken, of in een taal staan die de lezer misschien niet kent. Kopieer een bestand van een andere taal in die map naar { $file } en vertaal het.
theme-string-missing = Het thema heeft geen tekst “{ $name }” voor de taal { $language }.
    .why = Lezers zouden op die plek niets zien.
theme-string-unreadable = Deze regel is niet te lezen: { $reason }.
    .why = De tekst ervan zou op de pagina’s ontbreken.
theme-template-missing = Het thema heeft geen sjabloon { $name }.
    .why = Dit soort pagina’s kan niet worden gemaakt.
theme-template-error = In het sjabloon zit een fout: { $reason }
    .why = Pagina’s die het gebruiken, kunnen niet worden gemaakt.

### Translations

translations-title = Vertalingen
translations-article = artikel
translations-language = taal
translations-sections = Welke artikelen je ziet
translations-all = Alle artikelen
translations-none = Zulke artikelen zijn er niet.
translations-cut = Hier staan { $shown } van { $count } artikelen. Kies een onderdeel, of een getal in de tabel hierboven, om de andere te zien.
translations-state = { $state ->
        [source] origineel
        [current] actueel
        [minor] actueel (kleine wijziging)
        [outdated] verouderd
        [unknown] onbekend
        [orphan] zonder origineel
        [draft] concept
       *[missing] ontbreekt
    }
translations-counted = { $articles ->
        [one] Eén artikel
       *[other] { $articles } artikelen
    }
translations-count = { $count } { $state ->
        [current] actueel
        [minor] actueel (kleine wijziging)
        [outdated] verouderd
        [unknown] onbekend
        [orphan] zonder origineel
        [draft] concept
       *[missing] ontbrekend
    }
translations-accepted = { $path } klopt met { $source }: { $revision }
translations-accepted-before = { $path } klopte al met { $source }: { $revision }
translations-marked = Deze wijziging van { $source } hoeft niet te worden vertaald in: { $translations }
translations-diff-same = In { $source } staat nog hetzelfde als toen { $path } ervan werd gemaakt.
translations-diff-forgotten = Wat er in { $source } stond toen { $path } ervan werd gemaakt, is niet bewaard. Vergelijk de hele tekst, en dan: vademecum translations accept { $path }
translations-diff-end = Dit is in { $source } veranderd sinds { $path } ervan is gemaakt.
translations-diff-before = was:       { $text }
translations-diff-after = is:        { $text }
translations-diff-beside = vertaling: { $text }
translations-block = { $kind ->
        [title] Titel
        [summary] Samenvatting
        [key-point] Kernpunt
        [image-alt] Beschrijving van de afbeelding
        [image-caption] Bijschrift van de afbeelding
        [question] Vraag
        [heading] Kop
        [item] Punt van een lijst
        [step] Stap
        [callout] Blok
        [quote] Citaat
        [table-head] Kop van een tabel
        [table-row] Rij van een tabel
        [code] Code
        [html] HTML
        [term] Begrip
        [meaning] Betekenis
        [footnote] Voetnoot
       *[paragraph] Alinea
    } { $detail }
translations-options = Met --language, --section, --state en --format kies je wat de tabel laat zien. Bij accept, minor en diff betekenen ze niets: die gaan over het bestand dat je noemt.
translations-no-article = Er is geen artikel { $path }.
    .did-you-mean = Bedoelde je { $nearest }?
translations-no-language = “{ $written }” is geen taal van de site.
    .known = De talen van de site zijn: { $known }.
    .did-you-mean = Bedoelde je “{ $nearest }”?
translations-no-section = Er is geen rubriek “{ $written }” met artikelen.
    .known = Rubrieken met artikelen: { $known }.
    .did-you-mean = Bedoelde je “{ $nearest }”?
translations-is-source = { $path } is het origineel van dit artikel, geen vertaling.
translations-no-source = Er is geen tekst waaruit { $path } vertaald kan zijn.
translations-errors = Er is niets geschreven, want in het artikel of het origineel staan fouten.
translations-by-hand = De velden van { $path } zijn zo geschreven dat Vademecum niet weet waar er iets bij kan.
    .mend = Schrijf deze regel zelf onder “translation:”: revision: { $revision }
translations-not-written = { $path } kon niet worden geschreven: { $reason ->
        [changed] iemand anders heeft het bestand zojuist veranderd
       *[other] { $reason }
    }.
translations-nothing-outdated = Geen vertaling van { $path } is verouderd, dus er is geen wijziging te markeren.
translations-differ = De vertalingen van { $path } zijn van verschillende teksten gemaakt. Daarom is niet duidelijk welke wijziging je bedoelt.
    .mend = Noem er één: { $translations }
conflict-marks = In dit bestand staan twee versies van de tekst achter elkaar, van een samenvoeging die niet is afgemaakt.
    .why = Lezers zien ze allebei en kunnen de verkeerde volgen.
    .mend = Laat staan wat klopt, en haal de regels weg die beginnen met <<<<<<<, ======= en >>>>>>>.
