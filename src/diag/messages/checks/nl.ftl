# What checks say, in Dutch.

### Governance

kind-missing = In dit artikel staat niet wat voor tekst het is.
    .summary = Een artikel waarin niet staat wat voor tekst het is
    .why = Alleen van een aandoening, klacht of ingreep is te controleren of er staat wanneer je hulp zoekt.
    .mend = Schrijf de soort boven de tekst: kind: condition (of symptom, treatment, procedure, lifestyle, aftercare; page voor een pagina over de kliniek)
review-missing = In dit artikel staat niet wanneer het voor het laatst is beoordeeld.
    .summary = Een artikel zonder de dag van de laatste beoordeling
    .why = Gezondheidsinformatie veroudert. Lezers en collega’s moeten kunnen zien hoe oud een tekst is.
    .mend = Laat de hele tekst beoordelen en zet de dag daarna boven de tekst: reviewed: 2026-10-01
review-no-reviewer = In dit artikel staat niet wie het heeft beoordeeld.
    .summary = Een artikel zonder de naam van een beoordelaar
    .why = Lezers vertrouwen een tekst die iemand met kennis van zaken met naam heeft goedgekeurd.
    .mend = Schrijf boven de tekst wie hem heeft beoordeeld: reviewers: [{"{"}name: Team fysiotherapie, type: team, role: fysiotherapeuten{"}"}]
review-soon = Dit artikel moet uiterlijk op { $day } opnieuw worden beoordeeld.
    .summary = Een artikel dat binnen 60 dagen opnieuw moet worden beoordeeld
    .why = Een beoordeling kost tijd: iemand moet de tekst lezen en nieuwe richtlijnen bekijken.
    .mend = Vraag het de beoordelaar nu. Verander na de beoordeling de dag achter “reviewed”.
review-overdue = Dit artikel had uiterlijk op { $day } opnieuw beoordeeld moeten zijn.
    .summary = Een artikel waarvan de volgende beoordeling al gedaan had moeten zijn
    .why = Wat toen klopte, kan nu verkeerd zijn. De pagina zegt de lezer dat niemand ernaar heeft gekeken.
    .mend = Laat de tekst beoordelen en verander de dag achter “reviewed”, of trek hem tot die tijd in: status: withdrawn
review-self = { $name } heeft dit artikel geschreven en ook zelf beoordeeld.
    .summary = Een artikel dat is beoordeeld door wie het schreef
    .why = Wie een tekst schrijft, ziet de eigen vergissingen niet. Een beoordeling is er juist voor een tweede paar ogen.
    .mend = Laat iemand anders hem beoordelen.
sources-missing = In dit artikel staat niet waarop het berust.
    .summary = Een artikel zonder bronnen
    .why = Zonder bronnen weet niemand of een advies op bewijs berust, en ook niet waar je bij de volgende beoordeling naar moet kijken.
    .mend = Noem de richtlijnen en onderzoeken boven de tekst: sources: [{"{"}title: Richtlijn Lage rugpijn, year: 2021{"}"}]
sources-old = De jongste bron van dit artikel is van { $year }.
    .summary = Een artikel zonder een bron die jonger is dan tien jaar
    .why = Richtlijnen worden om de paar jaar vernieuwd. Het advies kan dus veranderd zijn.
    .mend = Zoek een nieuwere richtlijn en kijk of de tekst er nog mee klopt.
translation-no-provenance = Bij deze vertaling staat niet wie haar maakte, en ook niet hoe.
    .summary = Een vertaling waarbij niet staat wie haar maakte of hoe
    .why = Een vergissing in een vertaalde dosis of waarschuwing kan schade doen. Lezers en collega’s moeten het kunnen navragen.
    .mend = Schrijf het boven de tekst: translation: {"{"}of: { $source }, method: human{"}"} (of: machine, machine-edited), met de vertaler erbij als dat mag.
translation-machine = Niemand heeft deze vertaling door een machine met het origineel vergeleken.
    .summary = Een vertaling door een machine die niemand met het origineel heeft vergeleken
    .why = Machines vertalen doses en ontkenningen soms verkeerd. De pagina zegt de lezer dat niemand het heeft nagekeken.
    .mend = Laat iemand die beide talen kent haar vergelijken, en schrijf wie: reviewed_by: {"{"}name: Vertaalteam, type: team{"}"}
address-disappeared = Het adres { $url } bestond eerder, en nu is daar geen pagina meer.
    .summary = Een adres dat gepubliceerd was en nu nergens meer heen leidt
    .why = Links in brieven, in zoekmachines en op andere sites gaan daarheen.
    .mend = Heeft het artikel een nieuw adres, zet het oude dan bij “aliases”.
    .withdraw = Is het voorgoed weg, laat het bestand dan staan en schrijf: status: withdrawn

### Safety

care-missing = In dit artikel staat niet wanneer iemand hulp moet zoeken.
    .summary = Een klacht of ingreep zonder advies wanneer je hulp zoekt
    .why = “Wanneer moet ik bellen?” is wat een ongeruste lezer het eerst zoekt.
    .mend = Voeg een blok toe dat het zegt, met de signalen als lijst.
    .example = Schrijf het zo:
        > [!urgent] Bel vandaag nog uw huisarts als:
        > - u koorts krijgt
        > - u kracht verliest in uw been
emergency-link = In een noodblok staat een link: “{ $text }”.
    .summary = Een link in een noodblok die geen telefoonnummer is
    .why = In nood kost alles buiten het telefoontje tijd.
    .mend = Haal de link weg, of zet hem in de tekst eronder. Een link die een nummer belt (tel:112) mag blijven.
emergency-number-foreign = { $number } is geen alarmnummer in het land van de kliniek.
    .summary = Het alarmnummer van een ander land
    .why = Een patiënt die het belt, krijgt niemand aan de lijn.
    .mend = Schrijf in plaats daarvan { $own }.
dont-no-negation = Hier hoort “niet” te staan, want dit staat in een lijst van wat je laat: “{ $entry }”.
    .summary = Een punt in een lijst “niet doen” zonder “niet”
    .why = Voorgelezen, of zonder het kruisje gezien, zegt het het tegendeel van wat je bedoelt.
    .mend = Schrijf het met “niet”, “geen”, “nooit” of “vermijd”, zodat het ook los klopt.
details-in-care = In een advies om hulp te zoeken is iets weggeklapt.
    .summary = Weggeklapte tekst in een advies om hulp te zoeken
    .why = Wie hulp nodig heeft, klapt het misschien niet open.
    .mend = Schrijf alles in het blok zelf, of zet de uitleg eronder.
care-in-details = Een advies om hulp te zoeken is weggeklapt.
    .summary = Een advies om hulp te zoeken dat is weggeklapt
    .why = Wie het nodig heeft, ziet het pas na openklappen.
    .mend = Haal het uit het blok “details”.

### Clinical blocks

care-heading-form = De titel van dit blok eindigt niet in een voorwaarde: “{ $title }”.
    .summary = Een blok over hulp zoeken met een andere titel dan “Bel … als:”
    .why = De titel en de lijst eronder lees je als één zin: wat je moet doen, en wanneer.
    .mend = Schrijf één oproep die eindigt op “als:”, zoals: { $kind ->
            [emergency] > [!emergency] Bel direct { $number } als:
            [non-urgent] > [!non-urgent] Maak een afspraak met uw huisarts als:
           *[other] > [!{ $kind }] Bel vandaag nog uw huisarts als:
        }
care-many-services = De titel van dit blok noemt { $services } plaatsen voor hulp.
    .summary = Een blok over hulp zoeken dat meer dan twee plaatsen noemt
    .why = Wie ziek is of pijn heeft, moet niet hoeven kiezen.
    .mend = Noem er één, hooguit twee, en de andere in de tekst.
care-no-list = Dit blok heeft geen lijst van signalen.
    .summary = Een blok over hulp zoeken zonder lijst van signalen
    .why = Een lijst vind en begrijp je sneller dan een zin, zeker als je schrikt.
    .mend = Zet elk signaal op een eigen regel die begint met: > - 
care-duplicate-level = Op deze pagina staat meer dan één blok “{ $kind }”.
    .summary = Meer blokken van dezelfde urgentie op een pagina
    .why = Wie er één heeft gevonden, zoekt niet verder en mist de signalen in het andere.
    .mend = Voeg de signalen samen, tenzij de twee iets verschillends vragen.
callout-adjacent = Dit blok staat direct onder een ander blok.
    .summary = Twee blokken direct onder elkaar
    .why = Waar alles in een kader staat, valt niets meer op. Lezers slaan het over.
    .mend = Zet er tekst of een kop tussen, of schrijf een van de twee als gewone tekst.
text-after-callout = Deze tekst staat onder een blok “{ $kind }” en heeft geen eigen kop.
    .summary = Tekst onder een blok zonder eigen kop
    .why = Lezers denken dat hij bij het blok hoort, of slaan hem over.
    .mend = Zet er een kop boven, of zet de tekst boven het blok.
do-item-form = Dit punt in een lijst “wel doen” begint met het verkeerde woord.
    .summary = Een punt in een lijst “wel doen” dat begint met “wel” of met een verbod
    .why = Het opschrift zegt al dat het om doen gaat, ook aan wie de pagina hoort.
    .negates = Dit verbiedt iets: zet het in een blok “dont”.
    .repeats = Laat het eerste woord weg.
do-single = Deze lijst heeft maar één punt.
    .summary = Een lijst van wat je doet of laat met maar één punt
    .why = Zo’n lijst is er om meer dingen in één oogopslag te zien.
    .mend = Schrijf het advies als gewone tekst, of als een blok “warning” of “info”.
warning-too-many = Op deze pagina staan { $count } waarschuwingen.
    .summary = Meer dan twee waarschuwingen op een pagina
    .why = Waar alles een waarschuwing is, is niets het meer.
    .mend = Houd de ene of de twee die er het meest toe doen, en schrijf de andere als gewone tekst.
warning-no-heading = Deze waarschuwing heeft geen titel.
    .summary = Een waarschuwing zonder eigen titel
    .why = Lezers zien aan de titel of een waarschuwing over hen gaat.
    .mend = Zeg in de titel waar het over gaat: > [!warning] Rijd niet na de injectie
care-in-other-block = Dit blok “{ $kind }” zegt de lezer om hulp te bellen.
    .summary = Een advies om te bellen in een blok dat niet zegt hoe dringend het is
    .why = Lezers zien aan de kleur en het opschrift van een blok hoe snel ze iets moeten doen.
    .mend = Maak er een blok “emergency”, “urgent” of “non-urgent” van.
details-many = { $count } delen van deze tekst zijn weggeklapt.
    .summary = Meer dan drie weggeklapte delen in een tekst
    .why = Lezers klappen ze zelden open, en vinden niet wat erin staat.
    .mend = Schrijf wat de meeste lezers nodig hebben onder een eigen kop.
steps-no-list = Dit blok “steps” heeft geen genummerde lijst.
    .summary = Een blok met stappen zonder genummerde lijst
    .why = Stappen krijgen grote cijfers, zodat lezers weten waar ze zijn.
    .mend = Begin elke stap met een cijfer: > 1. Rol op uw zij.

### Structure

heading-level-one = Deze kop is van het eerste niveau.
    .summary = Een kop met één #, het niveau van de titel
    .why = De titel van het artikel staat al boven de tekst. Voorleesprogramma’s verwachten één zo’n kop op een pagina.
    .title = Hij herhaalt de titel: haal hem weg.
    .mend = Begin met twee tekens: ##
heading-skipped = De kop “{ $heading }” slaat een niveau over.
    .summary = Een kop die een niveau overslaat
    .why = Wie de pagina hoort en van kop naar kop springt, denkt dat er iets ontbreekt.
    .mend = Begin met { $marks }
heading-too-deep = Deze kop is van het vijfde of zesde niveau.
    .summary = Een kop met meer dan vier #
    .why = Niemand ziet meer waar hij bij hoort.
    .mend = Maak de tekst vlakker: zet dit deel onder een hogere kop, of in een eigen artikel.
heading-long = Deze kop heeft { $length } tekens.
    .summary = Een titel of kop van meer dan 65 tekens
    .why = Een kop lees je in één oogopslag. Op een telefoon beslaat deze meer regels.
    .mend = Maak hem korter: hooguit { $most } tekens.
heading-manual-number = Deze kop is met de hand genummerd: { $number }
    .summary = Een kop die met de hand is genummerd
    .why = Het nummer komt in het adres en in de inhoud, en klopt niet meer zodra er iets bij komt.
    .mend = Haal het nummer weg.
    .steps = Doet de volgorde ertoe? Schrijf de stappen dan in een blok: > [!steps] Titel
heading-fake = Deze regel lijkt een kop, maar is het niet: “{ $words }”.
    .summary = Een regel die een kop lijkt en het niet is
    .why = Hij ontbreekt in de inhoud, en wie de pagina hoort kan er niet heen springen.
    .mend = Maak er een kop van: begin met ## of ###, en haal de sterretjes weg.
    .above = Maak er een kop van: begin met ## of ###, haal de sterretjes weg, en zet er een lege regel onder.
    .list = Schrijf het als kop (### zonder nummer), en zet de tekst eronder na een lege regel.
emoji-in-heading = In deze kop staat een plaatje: { $sign }
    .summary = Een emoji in een titel of kop
    .why = Voorleesprogramma’s zeggen hardop hoe het heet, en elke telefoon tekent het anders.
    .mend = Haal het weg.
list-fake = Dit lijkt een lijst, maar is het niet: de regels beginnen met { $sign }
    .summary = Een lijst die is getypt met streepjes, bolletjes of cijfers die Markdown niet kent
    .why = Op de pagina wordt het één lange alinea, en wie de pagina hoort weet niet dat het een lijst is.
    .mend = Begin elke regel met een koppelteken en een spatie, en zet een lege regel boven de eerste: - 
    .numbers = Schrijf elk cijfer met een punt en een spatie, en zet een lege regel boven de eerste: 1. 
list-long = Deze lijst heeft { $count } punten.
    .summary = Een lijst van meer dan negen punten
    .why = Niemand onthoudt zo veel dingen.
    .mend = Verdeel hem in lijsten van hooguit { $most } met elk een kop, of laat weg wat er het minst toe doet.
section-long = Hier staan { $words } woorden zonder kop.
    .summary = Meer dan 300 woorden zonder kop
    .why = Lezers zoeken hun vraag in de koppen, en haken af in een lange tekst.
    .mend = Zet een kop (### …) boven elke nieuwe gedachte, zodat geen deel meer dan { $most } woorden heeft.
paragraph-long = Deze alinea heeft { $count } zinnen.
    .summary = Een alinea van meer dan vijf zinnen
    .why = Een blok tekst zonder adempauze slaan lezers over, zeker op een telefoon.
    .mend = Zet een lege regel waar een nieuwe gedachte begint: hooguit { $most } zinnen bij elkaar.
table-no-header = De kolommen van deze tabel hebben geen naam.
    .summary = Een tabel zonder namen van kolommen
    .why = Wie de tabel hoort, krijgt niet te horen wat een getal betekent.
    .mend = Geef in de eerste rij elke kolom een naam. Is het geen tabel, schrijf dan een lijst.
key-points-missing = Dit artikel heeft geen kernpunten.
    .summary = Een artikel zonder kernpunten
    .why = Veel lezers lezen alleen de eerste regels. Wat ze moeten onthouden, hoort daar te staan.
    .mend = Schrijf drie tot vijf korte zinnen boven de tekst: key_points: [Blijf bewegen., De meeste pijn gaat in weken over.]
key-points-long = { $words ->
        [0] Er zijn { $count } kernpunten.
       *[other] Dit kernpunt heeft { $words } woorden.
    }
    .summary = Kernpunten van meer dan 25 woorden, of meer dan zeven
    .why = Kernpunten zijn wat een lezer morgen nog moet weten.
    .fewer = Houd de { $most } die er het meest toe doen, of minder.
    .mend = Zeg het in hooguit { $most } woorden, of maak er twee van.
summary-long = De samenvatting heeft { $words } woorden.
    .summary = Een samenvatting van meer dan 45 woorden
    .why = Ze staat in lijsten en in zoekmachines, die haar afkappen.
    .mend = Zeg in één of twee zinnen waar het artikel over gaat, in hooguit { $most } woorden.

### Images and links

image-alt-missing = Deze afbeelding heeft geen tekst voor wie haar niet ziet.
    .summary = Een afbeelding zonder beschrijving
    .why = Een voorleesprogramma zegt “afbeelding” of de naam van het bestand. De lezer mist wat erop staat.
    .mend = Schrijf tussen de haken wat erop staat: ![Een vrouw ligt op haar zij met een kussen tussen haar knieën](bestand.jpg)
    .field = Schrijf achter “alt”, onder “image”, wat erop staat. Is het alleen versiering, schrijf dan: alt: ""
image-alt-file-name = De tekst voor wie deze afbeelding niet ziet, is de naam van een bestand: “{ $alt }”.
    .summary = Een beschrijving die de naam van een bestand is
    .why = Een voorleesprogramma spelt hem, en de lezer weet nog niet wat erop staat.
    .mend = Zeg in een paar woorden wat er te zien is.
image-alt-repeats = De tekst voor wie deze afbeelding niet ziet, herhaalt de regel eronder: “{ $alt }”.
    .summary = Een beschrijving die het bijschrift herhaalt
    .why = Wie de pagina hoort, hoort twee keer hetzelfde, en niet wat er te zien is.
    .mend = Zeg wat er te zien is. Het bijschrift mag blijven.
link-text-vague = De woorden van deze link zeggen niet waar hij heen gaat: “{ $text }”.
    .summary = Een link met woorden die niets zeggen, zoals “klik hier”
    .why = Veel lezers springen van link naar link en horen alleen de woorden ervan.
    .mend = Zet de naam van de pagina tussen de haken: [Oefeningen voor de rug](…)
link-bare = Hier staat een adres waar woorden horen: { $address }
    .summary = Het adres van een pagina waar woorden horen
    .why = Een voorleesprogramma spelt het letter voor letter, en lezers weten niet wat daar staat.
    .link = Zet er woorden voor die zeggen waar de link heen gaat: [Oefeningen voor de rug](https://…)
    .typed = Het is ook geen link. Schrijf het zo: [Oefeningen voor de rug](https://…)
link-insecure = Deze link is niet veilig: hij begint met http:
    .summary = Een link die begint met http: in plaats van https:
    .why = Anderen in hetzelfde netwerk kunnen zien en veranderen wat de lezer te zien krijgt.
    .mend = Schrijf { $address }, en probeer of het werkt.
link-in-html = Dit adres staat in HTML en wordt niet gecontroleerd: { $address }
    .summary = Een link of afbeelding die in HTML is geschreven
    .why = Een link in HTML gaat niet mee naar het nieuwe adres van een artikel, of naar de taal van de lezer.
    .mend = Schrijf het in Markdown: [woorden](hernia.md), of ![wat erop staat](bestand.jpg) voor een afbeelding.
link-dead = De pagina { $address } is niet te bereiken: { $reason ->
        [not-found] ze bestaat niet meer
        [server-error] de server meldt een storing
        [no-host] die site bestaat niet
        [no-answer] de server geeft geen antwoord
        [certificate] het certificaat is niet geldig
        [too-many-redirects] ze stuurt steeds door naar een ander adres
        [private] het adres bestaat alleen in één netwerk
       *[other] er ging iets mis
    }.
    .summary = Een link naar een andere site die nergens heen gaat (met --online)
    .why = Een lezer die hem volgt, vindt niets.
    .mend = Zoek het nieuwe adres van de pagina, of haal de link weg.
link-moved = De pagina { $address } is verhuisd naar { $to }
    .summary = Een link naar een pagina van een andere site die is verhuisd (met --online)
    .why = Het oude adres werkt op een dag misschien niet meer.
    .mend = Schrijf het nieuwe adres.

### Questions and answers

faq-question-form = Dit is geen vraag: “{ $question }”.
    .summary = Een vraag in de veelgestelde vragen die geen vraag is
    .why = Lezers zoeken hun eigen vraag, in hun eigen woorden.
    .mend = Schrijf hem zoals een patiënt hem stelt, met een vraagteken: Mag ik weer tillen?
faq-in-text = { $questions ->
        [none] Hier staan antwoorden zonder hun vragen.
       *[other] De veelgestelde vragen staan in de tekst.
    }
    .summary = Veelgestelde vragen in de tekst in plaats van in het veld “faq”
    .why = Uit het veld “faq” kun je ze één voor één openklappen en afdrukken, en vinden zoekmachines ze.
    .mend = Zet ze in het veld “faq” boven de tekst.
    .questions = Voeg de vragen toe: die gaan verloren als je een pagina met weggeklapte antwoorden kopieert. Zet ze dan in het veld “faq” boven de tekst.
    .example = Schrijf ze zo:
        faq:
          - question: Mag ik weer tillen?
            answer: Ja, na een paar weken.
faq-duplicate = Deze vraag wordt ook beantwoord in { $other }.
    .summary = Een vraag die twee keer op de site staat
    .why = Twee antwoorden gaan uit elkaar lopen, en lezers vinden het oude.
    .mend = Laat het antwoord in één artikel staan, en link ernaar vanuit het andere.

### Privacy

theme-remote = Het thema laadt iets van een andere site: { $address }
    .summary = Iets dat het thema van een andere site laadt
    .why = Die andere site krijgt te weten wie over welke ziekte leest.
    .mend = Bewaar het bestand in de map “assets” van het thema en laad het daarvandaan.

### Consistency

block-unused = Het blok “{ $block }” staat onder geen enkel artikel.
    .summary = Een blok waarmee geen artikel eindigt
    .why = Iemand houdt het bij voor niemand.
    .mend = Noem het in een artikel (cta: { $block }) of in de instellingen, of gooi het bestand weg.
glossary-undefined = In de uitleg van “{ $term }” staat “{ $word }”, dat nergens wordt uitgelegd.
    .summary = Een moeilijk woord dat wordt uitgelegd met een onbekende afkorting
    .why = Wie een woord opzoekt en dan een ander onbekend woord leest, is nog niets verder. Een afkorting is bekend als zij zelf een moeilijk woord in de lijst is, naast haakjes voluit staat, of een alledaags woord voor zorg is.
    .mend = Schrijf de afkorting voluit, leg haar uit tussen haakjes, of zet haar bij de moeilijke woorden.
glossary-unused = Het moeilijke woord “{ $term }” staat in geen enkele tekst in deze taal.
    .summary = Een moeilijk woord met uitleg dat in geen tekst staat
    .why = Iemand houdt de uitleg bij voor niemand; of het woord staat in de teksten in een vorm die niet in de lijst staat.
    .mend = Schrijf achter “forms” de vormen die in de teksten staan, of haal het woord weg.
title-duplicate = Een ander artikel heeft dezelfde titel: { $other }
    .summary = Twee artikelen met dezelfde titel in één taal
    .why = In lijsten en zoekresultaten zien lezers het verschil niet.
    .mend = Zeg in de titel wat er anders is, of maak er één artikel van.
language-other = { $case ->
        [whole] Deze tekst lijkt in het { $other } te zijn, terwijl het bestand dat voor het { $own } is.
       *[part] Vanaf hier lijkt deze tekst in het { $other } te zijn, en niet in het { $own }.
    }
    .summary = Een tekst in een andere taal van de site dan het bestand
    .why = Lezers van deze taal kunnen hem niet lezen, en voorleessoftware spreekt hem verkeerd uit.
    .mend = Vertaal de tekst, of zet hem in het bestand van zijn taal. Is het zo bedoeld, zet er dan bij: <!-- vademecum: allow language-other: de reden -->
translation-untranslated = { $count ->
        [one] Dit staat er woord voor woord zoals in { $source }.
       *[other] Dit, en in totaal { $count } delen van de tekst, staat er woord voor woord zoals in { $source }.
    }
    .summary = Delen van een vertaling die nog niet vertaald zijn
    .why = Lezers van deze taal kunnen ze niet lezen, en zien niet dat er iets ontbreekt.
    .mend = Vertaal ze, of zet “status: draft” tot de vertaling klaar is.
translation-incomplete = Deze vertaling heeft { $own } alinea’s en punten, { $source } heeft er { $count }.
    .summary = Een vertaling die veel korter is dan het origineel
    .why = Wat ontbreekt, kan net het advies zijn dat iemand nodig heeft.
    .mend = Vertaal de rest, of zet “status: draft” tot de vertaling klaar is.
translation-contradicts = “{ $field }” is anders dan in het origineel, { $source }
    .summary = Een vertaling die het origineel tegenspreekt
    .why = Dit is in alle talen hetzelfde. Bij twee waarden is er één verkeerd.
    .mend = Haal de regel weg: een vertaling krijgt dit van het origineel.

### Parity

parity-dose = { $case ->
        [differs] Hier staat “{ $own }”, in het origineel “{ $source }”.
        [missing] “{ $source }” staat in het origineel en ontbreekt hier.
       *[added] “{ $own }” staat niet in het origineel.
    }
    .summary = Een dosis of ander getal met een eenheid dat in origineel en vertaling verschilt
    .why = Wie een andere hoeveelheid of tijd leest dan bedoeld is, neemt te veel, te weinig of wacht te lang.
    .mend = Vergelijk beide regels met wat bedoeld is en verbeter de verkeerde.
parity-telephone = { $case ->
        [differs] Hier staat “{ $own }”, in het origineel “{ $source }”.
        [missing] “{ $source }” staat in het origineel en ontbreekt hier.
       *[added] “{ $own }” staat niet in het origineel.
    }
    .summary = Een telefoonnummer dat in origineel en vertaling verschilt
    .why = Wie een verkeerd nummer belt, krijgt geen hulp als die nodig is.
    .mend = Vergelijk beide regels en verbeter het verkeerde nummer.
parity-care = { $case ->
        [differs] Hier staat { $own ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }, in het origineel { $source ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }.
        [missing] In het origineel staat { $source ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }, en dat ontbreekt hier.
       *[added] Hier staat { $own ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }, en in het origineel niet.
    }
    .summary = Blokken over hulp zoeken die in origineel en vertaling verschillen
    .why = Elke lezer moet even dringend horen wanneer hulp nodig is, in welke taal dan ook.
    .mend = Geef beide teksten dezelfde blokken in dezelfde volgorde.
parity-block = { $case ->
        [differs] Hier staat { $own ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }, in het origineel { $source ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }.
        [missing] In het origineel staat { $source ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }, en dat ontbreekt hier.
       *[added] Hier staat { $own ->
            [emergency] een blok voor spoed (112)
            [urgent] een blok voor vandaag bellen
            [non-urgent] een blok voor een afspraak maken
            [warning] een waarschuwing
            [do] een lijst met wat je wel doet
           *[dont] een lijst met wat je niet doet
        }, en in het origineel niet.
    }
    .summary = Waarschuwingen of lijsten met wat je wel en niet doet die in origineel en vertaling verschillen
    .why = Wat in de ene taal een waarschuwing is, valt niet op waar het er geen is.
    .mend = Geef beide teksten dezelfde blokken in dezelfde volgorde.
parity-number = { $case ->
        [differs] Hier staat “{ $own }”, in het origineel “{ $source }”.
        [missing] “{ $source }” staat in het origineel en ontbreekt hier.
       *[added] “{ $own }” staat niet in het origineel.
    }
    .summary = Een getal of datum die in origineel en vertaling verschilt
    .why = Een van de twee klopt niet, of iemand heeft de ene tekst aangepast en de andere vergeten.
    .mend = Vergelijk beide regels en verbeter de verkeerde.
parity-link = { $case ->
        [differs] Deze link gaat naar { $own }, die in het origineel naar { $source }.
        [missing] Het origineel heeft een link naar { $source } die hier ontbreekt.
       *[added] Het origineel heeft geen link naar { $own }.
    }
    .summary = Een link naar een andere pagina die in origineel en vertaling verschilt
    .why = Lezers van de vertaling vinden niet waar het origineel naar verwijst.
    .mend = Laat beide naar dezelfde pagina verwijzen; Vademecum zoekt de vertaling erbij.
parity-external = { $case ->
        [differs] Deze link gaat naar { $own }, die in het origineel naar { $source }.
        [missing] Het origineel heeft een link naar { $source } die hier ontbreekt.
       *[added] Het origineel heeft geen link naar { $own }.
    }
    .summary = Een link naar een andere site die in origineel en vertaling verschilt
    .why = Dat is goed als de andere site een pagina in deze taal heeft, en anders een vergissing.
    .mend = Is het zo bedoeld, laat het dan staan.
parity-number-words = { $case ->
        [differs] Hier staat “{ $own }”, in het origineel “{ $source }”.
        [missing] “{ $source }” staat in het origineel en ontbreekt hier.
       *[added] “{ $own }” staat niet in het origineel.
    }
    .summary = Een getal in letters dat in origineel en vertaling verschilt
    .why = Ook een getal in letters is een getal.
    .mend = Vergelijk beide regels; betekenen ze hetzelfde, laat ze dan zo.

### The checks themselves

allow-unused = “{ $code }” wordt hier toegestaan, maar niets heeft dat nodig.
    .summary = Er wordt iets toegestaan dat niet is gevonden
    .why = Het zou een fout verbergen die iemand later maakt.
    .mend = Haal het weg.
allow-unknown = “{ $code }” kan niet worden toegestaan.
    .summary = Er wordt iets toegestaan waar geen controle naar zoekt
    .why = Het doet niets.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .list = Alle controles zie je zo: vademecum check --list
    .fixed = Hiervoor bestaat geen reden: zo’n pagina kan niet worden gepubliceerd.
allow-no-reason = “{ $code }” wordt hier zonder reden toegestaan.
    .summary = Er wordt iets zonder reden toegestaan
    .why = Wie na jou aan de tekst werkt, moet weten waarom.
    .mend = Schrijf de reden achter een dubbele punt.
check-words-missing = Voor teksten in deze taal, { $language }, vinden deze controles niets: { $checks }.
    .summary = Een taal waarvoor sommige controles geen woorden hebben
    .why = Ze hebben lijsten van woorden nodig, en die zijn er voor deze taal nog niet.
check-unknown = Er is geen controle “{ $code }”.
    .why = Het niveau dat je instelt, doet niets.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .list = Alle controles zie je zo: vademecum check --list
check-fixed = “{ $code }” is altijd een fout.
    .why = Zo’n pagina kan niet worden gepubliceerd.

### Words around checks

group-governance = Beoordeling en bronnen
group-safety = Veiligheid
group-blocks = Medische blokken
group-structure = Opbouw
group-access = Afbeeldingen en links
group-faq = Vragen en antwoorden
group-privacy = Privacy
group-consistency = Samenhang
group-parity = Vertaling en origineel
group-checks = De controles zelf
level-off = uit
explain-why = Waarom: { $why }
explain-standard = Dit berust op: { $name }, { $url }
explain-own = Dit is een regel van Vademecum.
explain-example = Een voorbeeld:
explain-allow = Is er een goede reden om het zo te laten, schrijf dan boven het blok waar het om gaat:
    .reason = de reden
explain-fixed = Dit kan niet worden toegestaan, want zo’n pagina kan niet worden gepubliceerd.
explain-levels = Niveau: { $level }; relaxed: { $relaxed }, default: { $default }, strict: { $strict }
explain-unknown = Er is geen controle “{ $code }”.
    .why = Alleen de codes van controles en van andere meldingen kunnen worden uitgelegd.
    .did-you-mean = Bedoelde je “{ $nearest }”?
    .list = Alle controles zie je zo: vademecum check --list
cli-checked = { $articles ->
        [one] Eén tekst
       *[other] { $articles } teksten
    } gecontroleerd
cli-nothing-found = Niets te verbeteren
cli-shown = Hierboven staan de eerste { $shown } van { $count }. Niet getoond:
cli-shown-line = { $count } × { $code }: { $summary }
cli-known = { $count ->
        [one] Nog één staat in de nulmeting
       *[other] Nog { $count } staan in de nulmeting
    }
article-unknown = Er is geen artikel { $path }.
    .why = Er is niets gecontroleerd.
    .did-you-mean = Bedoelde je { $nearest }?
baseline-unreadable = De nulmeting { $file } is niet te gebruiken: { $reason ->
        [not-json] het is geen verslag van Vademecum
        [other-version] het is een verslag van een andere versie van Vademecum
       *[other] het bestand is niet te lezen
    }.
    .why = Zonder de nulmeting zijn oude en nieuwe problemen niet te onderscheiden.
    .mend = Maak haar opnieuw: vademecum check --format json > { $file }

### Translations

translation-outdated = { $source } is veranderd sinds deze vertaling ervan is gemaakt.
    .summary = Een vertaling waarvan het origineel sindsdien is veranderd
    .why = Lezers van deze taal lezen misschien iets dat niet meer klopt.
    .mend = Bekijk wat er is veranderd: vademecum translations diff { $path } – werk de vertaling bij, en dan: vademecum translations accept { $path }
    .forgotten = Vergelijk de hele tekst met { $source }: waarvan de vertaling is gemaakt, is niet bewaard. Daarna: vademecum translations accept { $path }
translation-unknown = Nergens staat van welke tekst van { $source } deze vertaling is gemaakt.
    .summary = Een vertaling die niet zegt waarvan zij is gemaakt
    .why = Als het origineel verandert, merkt niemand dat deze vertaling verouderd is.
    .mend = Vergelijk haar één keer met het origineel, en dan: vademecum translations accept { $path }
translation-orphan = Volgens de velden boven de tekst is dit een vertaling, maar van dit artikel is er geen andere tekst.
    .summary = Een vertaling van een tekst die er niet meer is
    .why = Niemand kan haar met het origineel vergelijken, en een verandering daarvan valt niet op.
    .mend = Heeft het origineel een andere naam gekregen? Geef dit bestand dan dezelfde naam. Is deze tekst nu het origineel? Haal dan het veld “translation” weg.
translation-missing = Dit artikel is er niet in het { $language }.
    .summary = Een artikel zonder vertaling in een taal van de site
    .why = Lezers van deze taal vinden het niet in hun eigen taal.
revision-form = “{ $written }” is geen revisie.
    .summary = Een revisie die er nooit een is geweest
    .why = Zij is niet met het origineel te vergelijken, dus merkt niemand dat deze vertaling verouderd is.
    .mend = Schrijf een revisie niet met de hand. Vergelijk de vertaling met het origineel, en dan: vademecum translations accept { $path }
revision-newer = De revisie “{ $written }” is geschreven door een nieuwere versie van Vademecum.
    .summary = Een revisie van een nieuwere versie van Vademecum
    .why = Deze versie kan niet zien of de vertaling nog klopt.
    .mend = Installeer de nieuwere versie.
store-damaged = Deze bewaarde tekst is niet te vertrouwen: { $reason ->
        [conflict] er staan tekens van een samenvoegconflict in
        [name] de naam is er geen die Vademecum geeft
        [unreadable] het bestand is niet te lezen
       *[text] het is niet de tekst waar de naam voor staat
    }.
    .summary = Een bewaarde tekst van een origineel die is veranderd
    .why = Vademecum laat ermee zien wat er in een origineel is veranderd; met een beschadigde tekst zou dat niet kloppen.
    .mend = Haal een eerdere versie van het bestand terug, of verwijder het. Aan de artikelen verandert dat niets.
