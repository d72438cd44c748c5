### Words of the theme. Every file in this folder has the same keys.

## The page around the text

skip = Zum Inhalt
menu = Menü
menu-label = Hauptmenü
breadcrumb = Brotkrumen
languages-label = Diese Seite in anderen Sprachen
feed = Neues abonnieren (Atom)

## What readers set for themselves

reader = Leseeinstellungen
reader-size = Schriftgröße
reader-size-normal = Normal
reader-size-large = Groß
reader-size-larger = Sehr groß
reader-theme = Farben
reader-theme-system = Wie auf Ihrem Gerät
reader-theme-light = Hell
reader-theme-dark = Dunkel
reader-theme-contrast = Hoher Kontrast
reader-play = Diese Seite vorlesen
reader-again = Weiter vorlesen
reader-pause = Pause
reader-stop = Beenden
reader-playing = Die Seite wird vorgelesen

## Titles of pages

title-a-z = Alle Themen von A bis Z
title-glossary = Schwierige Wörter
title-languages = Sprachen
title-not-found = Seite nicht gefunden
title-chooser = Sprache wählen
title-page = { $title } – Seite { $number }
withdrawn-title = Diese Information wurde zurückgezogen

## Help

when-to-call = Wann muss ich anrufen?
emergency-text = Lebensgefahr oder Notfall?
emergency-call = { $number }{"\u00A0"}anrufen
call = Anrufen:
telephone = Telefon:
email = E-Mail:
appointment = Termin vereinbaren
contact-title = Fragen? Nehmen Sie Kontakt auf
contact-text = Vereinbaren Sie einen Termin oder fragen Sie uns um Rat.

## Articles

key-points = Kurz gesagt
contents = Auf dieser Seite
faq-title = Häufige Fragen
answer-link = Link zu dieser Antwort
sources-title = Quellen
related-title = Lesen Sie auch
arrows-label = Voriger und nächster Artikel
previous = Zurück
next = Weiter
footnotes = Fußnoten
footnote-back = Zurück zum Text
task-done = Erledigt
task-open = Noch zu tun
table = Tabelle

## Difficult words: the name of the button that explains one, and what stands in the explanation

term = Erklärung
term-plain = Einfach gesagt:
term-forms = Auch:
term-more = Alle schwierigen Wörter
close = Schließen

## About this information

trust-title = Über diese Information
written-by = Geschrieben von
reviewed-by = Medizinisch geprüft von
reviewed = Medizinisch geprüft am
next-review = Nächste Prüfung
original-reviewed-by = Das Original wurde geprüft von
original-reviewed = Das Original wurde geprüft am
translated-from = Übersetzt aus
translated-by = Übersetzt von
translation-method = Art der Übersetzung
method-human = Von einem Menschen übersetzt
method-machine = Maschinell übersetzt
method-machine-edited = Maschinell übersetzt, dann von einem Menschen überarbeitet
translation-reviewed-by = Übersetzung geprüft von
translation-reviewed = Übersetzung geprüft am
comma = ,
published = Veröffentlicht am
updated = Aktualisiert am
audience = Für wen
audience-patient = Patientinnen und Patienten
audience-carer = Pflegende Angehörige
audience-parent = Eltern
audience-young-person = Jugendliche
conflicts = Interessen und Finanzierung

## Notices at the top of an article

notice-draft = Dies ist ein Entwurf. Verwenden Sie diesen Text noch nicht.
notice-review = Dieser Text wird noch geprüft. Verwenden Sie ihn noch nicht.
notice-scheduled = Diese Seite ist noch nicht veröffentlicht.
notice-overdue = Diese Information hätte schon neu geprüft werden müssen. Manches kann veraltet sein. Fragen Sie im Zweifel eine Ärztin oder einen Arzt.
notice-replaced = Die Übersetzung dieser Seite ist veraltet, und das kann schaden. Deshalb steht hier der ursprüngliche Text, in einer anderen Sprache:
notice-outdated = Der ursprüngliche Text hat sich seit dieser Übersetzung geändert. Etwas hier kann nicht mehr stimmen. Fragen Sie im Zweifel eine Ärztin oder einen Arzt. Der neue Text:
notice-fallback = Diese Seite ist noch nicht übersetzt. Der Text steht hier in einer anderen Sprache:
notice-machine = Dieser Text wurde maschinell übersetzt und von keinem Menschen geprüft. Er kann Fehler enthalten.
notice-machine-edited = Dieser Text wurde maschinell übersetzt und dann überarbeitet. Keine Fachperson hat die Übersetzung geprüft.
notice-withdrawn = Diese Information wurde zurückgezogen, weil sie nicht mehr stimmt oder nicht mehr gebraucht wird. Verwenden Sie keine alte Fassung.
replacement-title = Lesen Sie stattdessen

## Lists

sections-title = Wählen Sie ein Thema
subsections-title = Bereiche
topics-title = Themen
newest-title = Neu und aktualisiert
articles-title = Artikel
count = { $count ->
        [one] 1 Artikel
       *[other] { $count } Artikel
    }
page-of = Seite { $number } von { $pages }
pages-label = Weitere Seiten
letters-label = Zu einem Buchstaben
empty-list = Hier gibt es noch nichts.

## Other pages

languages-text = Diese Website gibt es in mehreren Sprachen. Nicht jede Seite ist in jede Sprache übersetzt.
not-found-text = Diese Seite gibt es nicht oder nicht mehr. Suchen Sie weiter auf der Startseite oder in der Liste von A bis Z.
to-home = Zur Startseite
alias-title = Diese Seite ist umgezogen
alias-link = Zur neuen Seite

## Clinical blocks: the title where the editor gives none, and the words that only a screen reader says before it

callout-non-urgent-title = Wenden Sie sich an Ihre Arztpraxis
callout-non-urgent-hidden = Nicht dringender Rat
callout-urgent-title = Rufen Sie noch heute an
callout-urgent-hidden = Dringender Rat
callout-emergency-title = Rufen Sie sofort an
callout-emergency-hidden = Sofort handeln
callout-warning-title = Warnung
callout-warning-hidden = Warnung
callout-info-title = Gut zu wissen
callout-info-hidden = Information
callout-do-title = Das hilft
callout-do-hidden = Das hilft
callout-dont-title = Das besser nicht
callout-dont-hidden = Das besser nicht
callout-steps-title = Schritt für Schritt
callout-steps-hidden = Schritt für Schritt
callout-exercise-title = Übung
callout-exercise-hidden = Übung
callout-details-title = Mehr dazu
callout-details-hidden = {""}
callout-note-title = Hinweis
callout-note-hidden = Hinweis
callout-tip-title = Tipp
callout-tip-hidden = Tipp
callout-important-title = Wichtig
callout-important-hidden = Wichtig
callout-caution-title = Vorsicht
callout-caution-hidden = Vorsicht
