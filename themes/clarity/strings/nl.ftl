### Words of the theme. Every file in this folder has the same keys.

## The page around the text

skip = Naar de inhoud
menu = Menu
menu-label = Hoofdmenu
breadcrumb = Kruimelpad
languages-label = Deze pagina in andere talen
feed = Nieuws volgen (Atom)

## What readers set for themselves

reader = Leesinstellingen
reader-size = Tekstgrootte
reader-size-normal = Normaal
reader-size-large = Groot
reader-size-larger = Heel groot
reader-theme = Kleuren
reader-theme-system = Zoals op je apparaat
reader-theme-light = Licht
reader-theme-dark = Donker
reader-theme-contrast = Hoog contrast
reader-play = Lees deze pagina voor
reader-again = Lees verder voor
reader-pause = Pauze
reader-stop = Stop
reader-playing = De pagina wordt voorgelezen

## Titles of pages

title-a-z = Alle onderwerpen van A tot Z
title-glossary = Moeilijke woorden
title-languages = Talen
title-not-found = Pagina niet gevonden
title-chooser = Kies een taal
title-page = { $title } – pagina { $number }
withdrawn-title = Deze informatie is ingetrokken

## Help

when-to-call = Wanneer moet ik bellen?
emergency-text = Levensgevaar of een noodgeval?
emergency-call = Bel{"\u00A0"}{ $number }
call = Bel
telephone = Telefoon:
email = E-mail:
appointment = Afspraak maken
contact-title = Vragen? Neem contact op
contact-text = Maak een afspraak, of vraag ons om advies.

## Articles

key-points = In het kort
contents = Op deze pagina
faq-title = Veelgestelde vragen
answer-link = Link naar dit antwoord
sources-title = Bronnen
related-title = Lees ook
arrows-label = Vorig en volgend artikel
previous = Vorige
next = Volgende
footnotes = Voetnoten
footnote-back = Terug naar de tekst
task-done = Gedaan
task-open = Nog te doen
table = Tabel

## Difficult words: the name of the button that explains one, and what stands in the explanation

term = Uitleg
term-plain = Gewoon gezegd:
term-forms = Ook:
term-more = Alle moeilijke woorden
close = Sluiten

## About this information

trust-title = Over deze informatie
written-by = Geschreven door
reviewed-by = Medisch gecontroleerd door
reviewed = Medisch gecontroleerd op
next-review = Volgende controle
original-reviewed-by = Oorspronkelijke tekst gecontroleerd door
original-reviewed = Oorspronkelijke tekst gecontroleerd op
translated-from = Vertaald uit het
translated-by = Vertaald door
translation-method = Manier van vertalen
method-human = Vertaald door een mens
method-machine = Automatisch vertaald
method-machine-edited = Automatisch vertaald, daarna door een mens verbeterd
translation-reviewed-by = Vertaling gecontroleerd door
translation-reviewed = Vertaling gecontroleerd op
comma = ,
published = Gepubliceerd op
updated = Bijgewerkt op
audience = Voor wie
audience-patient = Patiënten
audience-carer = Mantelzorgers
audience-parent = Ouders
audience-young-person = Jongeren
conflicts = Belangen en financiering

## Notices at the top of an article

notice-draft = Dit is een concept. Gebruik deze tekst nog niet.
notice-review = Deze tekst wordt nog gecontroleerd. Gebruik hem nog niet.
notice-scheduled = Deze pagina is nog niet gepubliceerd.
notice-overdue = Deze informatie moest al opnieuw gecontroleerd zijn. Mogelijk klopt niet alles meer. Vraag bij twijfel een arts.
notice-replaced = De vertaling van deze pagina is verouderd, en dat kan schadelijk zijn. Daarom staat hier de oorspronkelijke tekst, in een andere taal:
notice-outdated = De oorspronkelijke tekst is veranderd sinds deze vertaling. Mogelijk klopt iets hier niet meer. Vraag bij twijfel een arts. De nieuwe tekst:
notice-fallback = Deze pagina is nog niet vertaald. De tekst staat hier in een andere taal:
notice-machine = Deze tekst is automatisch vertaald en niet door een mens gecontroleerd. Er kunnen fouten in staan.
notice-machine-edited = Deze tekst is automatisch vertaald en daarna verbeterd. Een zorgverlener heeft de vertaling niet gecontroleerd.
notice-withdrawn = Deze informatie is ingetrokken, omdat zij niet meer klopt of niet meer nodig is. Gebruik een oude versie niet.
replacement-title = Lees in plaats daarvan

## Lists

sections-title = Kies een onderwerp
subsections-title = Onderdelen
topics-title = Onderwerpen
newest-title = Nieuw en bijgewerkt
articles-title = Artikelen
count = { $count ->
        [one] 1 artikel
       *[other] { $count } artikelen
    }
page-of = Pagina { $number } van { $pages }
pages-label = Meer pagina’s
letters-label = Ga naar een letter
empty-list = Hier staat nog niets.

## Other pages

languages-text = Deze website is er in meer talen. Niet elke pagina is in elke taal vertaald.
not-found-text = Deze pagina bestaat niet, of niet meer. Zoek verder vanaf de startpagina of in de lijst van A tot Z.
to-home = Naar de startpagina
alias-title = Deze pagina is verplaatst
alias-link = Ga naar de nieuwe pagina

## Clinical blocks: the title where the editor gives none, and the words that only a screen reader says before it

callout-non-urgent-title = Bel uw huisarts of zorgverlener
callout-non-urgent-hidden = Niet-dringend advies
callout-urgent-title = Bel vandaag nog
callout-urgent-hidden = Dringend advies
callout-emergency-title = Bel direct
callout-emergency-hidden = Direct hulp nodig
callout-warning-title = Waarschuwing
callout-warning-hidden = Waarschuwing
callout-info-title = Goed om te weten
callout-info-hidden = Informatie
callout-do-title = Wel doen
callout-do-hidden = Wel doen
callout-dont-title = Niet doen
callout-dont-hidden = Niet doen
callout-steps-title = Stap voor stap
callout-steps-hidden = Stap voor stap
callout-exercise-title = Oefening
callout-exercise-hidden = Oefening
callout-details-title = Meer uitleg
callout-details-hidden = {""}
callout-note-title = Opmerking
callout-note-hidden = Opmerking
callout-tip-title = Tip
callout-tip-hidden = Tip
callout-important-title = Belangrijk
callout-important-hidden = Belangrijk
callout-caution-title = Pas op
callout-caution-hidden = Pas op
