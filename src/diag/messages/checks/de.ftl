# What checks say, in German.

### Governance

kind-missing = In diesem Artikel steht nicht, was für ein Text er ist.
    .summary = Ein Artikel, in dem nicht steht, was für ein Text er ist
    .why = Nur bei einer Krankheit, einem Symptom oder einem Eingriff lässt sich prüfen, ob dasteht, wann man Hilfe sucht.
    .mend = Schreiben Sie die Art über den Text: kind: condition (oder symptom, treatment, procedure, lifestyle, aftercare; page für eine Seite über die Klinik)
review-missing = In diesem Artikel steht nicht, wann er zuletzt geprüft wurde.
    .summary = Ein Artikel ohne den Tag der letzten Prüfung
    .why = Gesundheitsinformationen veralten. Wer sie liest, muss sehen können, wie alt ein Text ist.
    .mend = Lassen Sie den ganzen Text prüfen und schreiben Sie den Tag danach über den Text: reviewed: 2026-10-01
review-no-reviewer = In diesem Artikel steht nicht, wer ihn geprüft hat.
    .summary = Ein Artikel ohne den Namen der prüfenden Person
    .why = Man vertraut einem Text, den eine Fachperson mit Namen freigegeben hat.
    .mend = Schreiben Sie über den Text, wer ihn geprüft hat: reviewers: [{"{"}name: Team Physiotherapie, type: team, role: Physiotherapie{"}"}]
review-soon = Dieser Artikel muss bis zum { $day } neu geprüft werden.
    .summary = Ein Artikel, der in den nächsten 60 Tagen neu geprüft werden muss
    .why = Eine Prüfung braucht Zeit: Jemand muss den Text lesen und neue Leitlinien ansehen.
    .mend = Fragen Sie die prüfende Person jetzt. Ändern Sie nach der Prüfung den Tag hinter „reviewed“.
review-overdue = Dieser Artikel hätte bis zum { $day } neu geprüft werden müssen.
    .summary = Ein Artikel, dessen nächste Prüfung überfällig ist
    .why = Was damals stimmte, kann heute falsch sein. Die Seite sagt allen, dass niemand nachgesehen hat.
    .mend = Lassen Sie den Text prüfen und ändern Sie den Tag hinter „reviewed“, oder ziehen Sie ihn bis dahin zurück: status: withdrawn
review-self = { $name } hat diesen Artikel geschrieben und auch selbst geprüft.
    .summary = Ein Artikel, den geprüft hat, wer ihn schrieb
    .why = Wer einen Text schreibt, übersieht die eigenen Versehen. Eine Prüfung lebt vom zweiten Blick.
    .mend = Lassen Sie ihn von jemand anderem prüfen.
sources-missing = In diesem Artikel steht nicht, worauf er sich stützt.
    .summary = Ein Artikel ohne Quellen
    .why = Ohne Quellen weiß niemand, ob ein Rat auf Belegen beruht, und auch nicht, was bei der nächsten Prüfung anzusehen ist.
    .mend = Nennen Sie Leitlinien und Studien über dem Text: sources: [{"{"}title: Leitlinie Kreuzschmerz, year: 2021{"}"}]
sources-old = Die jüngste Quelle dieses Artikels ist von { $year }.
    .summary = Ein Artikel ohne eine Quelle, die jünger ist als zehn Jahre
    .why = Leitlinien werden alle paar Jahre erneuert. Der Rat kann sich also geändert haben.
    .mend = Suchen Sie eine neuere Leitlinie und sehen Sie nach, ob der Text noch dazu passt.
translation-no-provenance = Bei dieser Übersetzung steht nicht, wer sie gemacht hat, und auch nicht, wie.
    .summary = Eine Übersetzung, bei der nicht steht, wer sie gemacht hat oder wie
    .why = Ein Versehen in einer übersetzten Dosis oder Warnung kann schaden. Man muss nachfragen können.
    .mend = Schreiben Sie es über den Text: translation: {"{"}of: { $source }, method: human{"}"} (oder: machine, machine-edited), und wer übersetzt hat, wenn Sie es nennen dürfen.
translation-machine = Niemand hat diese Übersetzung durch eine Maschine mit dem Original verglichen.
    .summary = Eine Übersetzung durch eine Maschine, die niemand mit dem Original verglichen hat
    .why = Maschinen übersetzen Dosen und Verneinungen manchmal falsch. Die Seite sagt allen, dass es niemand geprüft hat.
    .mend = Lassen Sie sie von jemandem vergleichen, der beide Sprachen kann, und schreiben Sie, von wem: reviewed_by: {"{"}name: Übersetzungsteam, type: team{"}"}
address-disappeared = Die Adresse { $url } gab es vorher, und jetzt ist dort keine Seite mehr.
    .summary = Eine Adresse, die veröffentlicht war und jetzt nirgends hinführt
    .why = Links in Briefen, in Suchmaschinen und auf anderen Websites führen dorthin.
    .mend = Hat der Artikel eine neue Adresse, dann schreiben Sie die alte zu „aliases“.
    .withdraw = Ist er für immer weg, dann lassen Sie die Datei stehen und schreiben Sie: status: withdrawn

### Safety

care-missing = In diesem Artikel steht nicht, wann man Hilfe suchen soll.
    .summary = Eine Beschwerde oder ein Eingriff ohne Rat, wann man Hilfe sucht
    .why = „Wann muss ich anrufen?“ ist das Erste, was jemand in Sorge sucht.
    .mend = Fügen Sie einen Block ein, der es sagt, mit den Anzeichen als Liste.
    .example = Schreiben Sie es so:
        > [!urgent] Rufen Sie noch heute Ihre Hausarztpraxis an, wenn:
        > - Sie Fieber haben
        > - Sie im Bein Kraft verlieren
emergency-link = In einem Notfallblock steht ein Link: „{ $text }“.
    .summary = Ein Link in einem Notfallblock, der keine Telefonnummer ist
    .why = Im Notfall kostet alles außer dem Anruf nur Zeit.
    .mend = Nehmen Sie den Link heraus, oder setzen Sie ihn in den Text darunter. Ein Link, der eine Nummer anruft (tel:112), darf bleiben.
emergency-number-foreign = { $number } ist im Land der Klinik keine Notrufnummer.
    .summary = Die Notrufnummer eines anderen Landes
    .why = Wer sie anruft, erreicht niemanden.
    .mend = Schreiben Sie stattdessen { $own }.
dont-no-negation = Hier muss „nicht“ stehen, denn es steht in einer Liste von dem, was man lässt: „{ $entry }“.
    .summary = Ein Punkt in einer Liste „Nicht tun“ ohne „nicht“
    .why = Vorgelesen oder ohne das Kreuz gesehen sagt er das Gegenteil von dem, was Sie meinen.
    .mend = Schreiben Sie ihn mit „nicht“, „kein“, „nie“ oder „vermeiden“, damit er auch allein stimmt.
details-in-care = In einem Rat, Hilfe zu suchen, ist etwas zugeklappt.
    .summary = Zugeklappter Text in einem Rat, Hilfe zu suchen
    .why = Wer Hilfe braucht, klappt es vielleicht nicht auf.
    .mend = Schreiben Sie alles in den Block selbst, oder setzen Sie die Erklärung darunter.
care-in-details = Ein Rat, Hilfe zu suchen, ist zugeklappt.
    .summary = Ein Rat, Hilfe zu suchen, der zugeklappt ist
    .why = Wer ihn braucht, sieht ihn erst nach dem Aufklappen.
    .mend = Nehmen Sie ihn aus dem Block „details“ heraus.

### Clinical blocks

care-heading-form = Der Titel dieses Blocks endet nicht mit einer Bedingung: „{ $title }“.
    .summary = Ein Block zur Hilfesuche mit einem anderen Titel als „Rufen Sie … an, wenn:“
    .why = Der Titel und die Liste darunter liest man als einen Satz: was zu tun ist, und wann.
    .mend = Schreiben Sie eine Aufforderung, die mit „wenn:“ endet, so wie: { $kind ->
            [emergency] > [!emergency] Rufen Sie sofort { $number } an, wenn:
            [non-urgent] > [!non-urgent] Vereinbaren Sie einen Termin in Ihrer Hausarztpraxis, wenn:
           *[other] > [!{ $kind }] Rufen Sie noch heute Ihre Hausarztpraxis an, wenn:
        }
care-many-services = Der Titel dieses Blocks nennt { $services } Stellen, die helfen.
    .summary = Ein Block zur Hilfesuche, der mehr als zwei Stellen nennt
    .why = Wer krank ist oder Schmerzen hat, soll nicht wählen müssen.
    .mend = Nennen Sie eine, höchstens zwei, und die anderen im Text.
care-no-list = Dieser Block hat keine Liste der Anzeichen.
    .summary = Ein Block zur Hilfesuche ohne Liste der Anzeichen
    .why = Eine Liste findet und versteht man schneller als einen Satz, gerade im Schreck.
    .mend = Schreiben Sie jedes Anzeichen in eine eigene Zeile, die so beginnt: > - 
care-duplicate-level = Auf dieser Seite steht mehr als ein Block „{ $kind }“.
    .summary = Mehrere Blöcke derselben Dringlichkeit auf einer Seite
    .why = Wer einen gefunden hat, sucht nicht weiter und übersieht die Anzeichen im anderen.
    .mend = Fassen Sie die Anzeichen zusammen, außer wenn die beiden Verschiedenes verlangen.
callout-adjacent = Dieser Block steht direkt unter einem anderen.
    .summary = Zwei Blöcke direkt untereinander
    .why = Wo alles in einem Kasten steht, fällt nichts mehr auf, und man überspringt es.
    .mend = Setzen Sie Text oder eine Überschrift dazwischen, oder schreiben Sie einen von beiden als gewöhnlichen Text.
text-after-callout = Dieser Text steht unter einem Block „{ $kind }“ und hat keine eigene Überschrift.
    .summary = Text unter einem Block ohne eigene Überschrift
    .why = Man hält ihn für einen Teil des Blocks, oder überspringt ihn.
    .mend = Setzen Sie eine Überschrift darüber, oder stellen Sie den Text über den Block.
do-item-form = Dieser Punkt in einer Liste „Tun“ beginnt mit dem falschen Wort.
    .summary = Ein Punkt in einer Liste „Tun“, der mit „tun“ oder mit einem Verbot beginnt
    .why = Die Aufschrift sagt schon, dass es ums Tun geht, auch beim Vorlesen.
    .negates = Er verbietet etwas: Setzen Sie ihn in einen Block „dont“.
    .repeats = Lassen Sie das erste Wort weg.
do-single = Diese Liste hat nur einen Punkt.
    .summary = Eine Liste von dem, was man tut oder lässt, mit nur einem Punkt
    .why = So eine Liste ist dafür da, mehrere Dinge auf einen Blick zu zeigen.
    .mend = Schreiben Sie den Rat als gewöhnlichen Text, oder als Block „warning“ oder „info“.
warning-too-many = Auf dieser Seite stehen { $count } Warnungen.
    .summary = Mehr als zwei Warnungen auf einer Seite
    .why = Wo alles eine Warnung ist, ist nichts mehr eine.
    .mend = Behalten Sie die eine oder die zwei wichtigsten, und schreiben Sie die anderen als gewöhnlichen Text.
warning-no-heading = Diese Warnung hat keinen Titel.
    .summary = Eine Warnung ohne eigenen Titel
    .why = Am Titel sieht man, ob eine Warnung einen angeht.
    .mend = Sagen Sie im Titel, worum es geht: > [!warning] Fahren Sie nach der Spritze nicht Auto
care-in-other-block = Dieser Block „{ $kind }“ rät dazu, Hilfe zu rufen.
    .summary = Ein Rat anzurufen in einem Block, der nicht sagt, wie dringend es ist
    .why = An Farbe und Aufschrift eines Blocks erkennt man, wie schnell man handeln muss.
    .mend = Machen Sie daraus einen Block „emergency“, „urgent“ oder „non-urgent“.
details-many = { $count } Teile dieses Textes sind zugeklappt.
    .summary = Mehr als drei zugeklappte Teile in einem Text
    .why = Man klappt sie selten auf und findet nicht, was darin steht.
    .mend = Schreiben Sie, was die meisten brauchen, unter eine eigene Überschrift.
steps-no-list = Dieser Block „steps“ hat keine nummerierte Liste.
    .summary = Ein Block mit Schritten ohne nummerierte Liste
    .why = Schritte bekommen große Ziffern, damit man weiß, wo man ist.
    .mend = Beginnen Sie jeden Schritt mit einer Zahl: > 1. Rollen Sie sich auf die Seite.

### Structure

heading-level-one = Diese Überschrift ist von der ersten Ebene.
    .summary = Eine Überschrift mit einem einzigen #, der Ebene des Titels
    .why = Der Titel des Artikels steht schon über dem Text. Vorleseprogramme erwarten nur eine solche Überschrift auf einer Seite.
    .title = Sie wiederholt den Titel: Nehmen Sie sie heraus.
    .mend = Beginnen Sie mit zwei Zeichen: ##
heading-skipped = Die Überschrift „{ $heading }“ überspringt eine Ebene.
    .summary = Eine Überschrift, die eine Ebene überspringt
    .why = Wer die Seite hört und von Überschrift zu Überschrift springt, glaubt, dass etwas fehlt.
    .mend = Beginnen Sie mit { $marks }
heading-too-deep = Diese Überschrift ist von der fünften oder sechsten Ebene.
    .summary = Eine Überschrift mit mehr als vier #
    .why = Niemand sieht mehr, wozu sie gehört.
    .mend = Machen Sie den Text flacher: Stellen Sie diesen Teil unter eine höhere Überschrift, oder in einen eigenen Artikel.
heading-long = Diese Überschrift hat { $length } Zeichen.
    .summary = Ein Titel oder eine Überschrift mit mehr als 65 Zeichen
    .why = Eine Überschrift erfasst man auf einen Blick. Auf einem Telefon braucht diese mehrere Zeilen.
    .mend = Kürzen Sie sie auf höchstens { $most } Zeichen.
heading-manual-number = Diese Überschrift ist von Hand nummeriert: { $number }
    .summary = Eine Überschrift, die von Hand nummeriert ist
    .why = Die Zahl gerät in die Adresse und in das Inhaltsverzeichnis, und sie stimmt nicht mehr, sobald etwas dazukommt.
    .mend = Nehmen Sie die Zahl heraus.
    .steps = Kommt es auf die Reihenfolge an, dann schreiben Sie die Schritte in einen Block: > [!steps] Titel
heading-fake = Diese Zeile sieht wie eine Überschrift aus und ist keine: „{ $words }“.
    .summary = Eine Zeile, die wie eine Überschrift aussieht und keine ist
    .why = Sie fehlt im Inhaltsverzeichnis, und wer die Seite hört, kann nicht zu ihr springen.
    .mend = Machen Sie daraus eine Überschrift: Beginnen Sie mit ## oder ###, und nehmen Sie die Sterne heraus.
    .above = Machen Sie daraus eine Überschrift: Beginnen Sie mit ## oder ###, nehmen Sie die Sterne heraus, und lassen Sie darunter eine Zeile leer.
    .list = Schreiben Sie sie als Überschrift (### ohne Zahl), und den Text darunter nach einer leeren Zeile.
emoji-in-heading = In dieser Überschrift steht ein Bildzeichen: { $sign }
    .summary = Ein Emoji in einem Titel oder einer Überschrift
    .why = Vorleseprogramme sagen seinen Namen, und jedes Telefon zeichnet es anders.
    .mend = Nehmen Sie es heraus.
list-fake = Das sieht wie eine Liste aus und ist keine: Die Zeilen beginnen mit { $sign }
    .summary = Eine Liste mit Strichen, Punkten oder Zahlen, die Markdown nicht kennt
    .why = Auf der Seite wird daraus ein langer Absatz, und wer sie hört, weiß nicht, dass es eine Liste ist.
    .mend = Beginnen Sie jede Zeile mit einem Bindestrich und einem Leerzeichen, und lassen Sie über der ersten eine Zeile leer: - 
    .numbers = Schreiben Sie jede Zahl mit Punkt und Leerzeichen, und lassen Sie über der ersten eine Zeile leer: 1. 
list-long = Diese Liste hat { $count } Punkte.
    .summary = Eine Liste mit mehr als neun Punkten
    .why = Niemand behält so viele Dinge.
    .mend = Teilen Sie sie in Listen von höchstens { $most } mit je einer Überschrift, oder lassen Sie weg, was am wenigsten wichtig ist.
section-long = Hier stehen { $words } Wörter ohne Überschrift.
    .summary = Mehr als 300 Wörter ohne Überschrift
    .why = Man sucht seine Frage in den Überschriften und gibt in einem langen Text auf.
    .mend = Setzen Sie eine Überschrift (### …) über jeden neuen Gedanken, damit kein Teil mehr als { $most } Wörter hat.
paragraph-long = Dieser Absatz hat { $count } Sätze.
    .summary = Ein Absatz mit mehr als fünf Sätzen
    .why = Ein Block Text ohne Pause wird übersprungen, gerade auf einem Telefon.
    .mend = Lassen Sie eine Zeile leer, wo ein neuer Gedanke beginnt: höchstens { $most } Sätze am Stück.
table-no-header = Die Spalten dieser Tabelle haben keine Namen.
    .summary = Eine Tabelle ohne Namen der Spalten
    .why = Wer die Tabelle hört, erfährt nicht, was eine Zahl darin bedeutet.
    .mend = Geben Sie jeder Spalte in der ersten Zeile einen Namen. Ist es keine Tabelle, dann schreiben Sie eine Liste.
key-points-missing = Dieser Artikel hat keine Kernpunkte.
    .summary = Ein Artikel ohne Kernpunkte
    .why = Viele lesen nur die ersten Zeilen. Was sie sich merken sollen, gehört dorthin.
    .mend = Schreiben Sie drei bis fünf kurze Sätze über den Text: key_points: [Bleiben Sie in Bewegung., Die meisten Schmerzen vergehen in Wochen.]
key-points-long = { $words ->
        [0] Es gibt { $count } Kernpunkte.
       *[other] Dieser Kernpunkt hat { $words } Wörter.
    }
    .summary = Kernpunkte mit mehr als 25 Wörtern, oder mehr als sieben
    .why = Kernpunkte sind, was man morgen noch wissen soll.
    .fewer = Behalten Sie die { $most } wichtigsten, oder weniger.
    .mend = Sagen Sie es in höchstens { $most } Wörtern, oder machen Sie zwei daraus.
summary-long = Die Zusammenfassung hat { $words } Wörter.
    .summary = Eine Zusammenfassung mit mehr als 45 Wörtern
    .why = Sie steht in Listen und in Suchmaschinen, die sie abschneiden.
    .mend = Sagen Sie in ein oder zwei Sätzen, worum es geht, in höchstens { $most } Wörtern.

### Images and links

image-alt-missing = Dieses Bild hat keinen Text für alle, die es nicht sehen.
    .summary = Ein Bild ohne Beschreibung
    .why = Ein Vorleseprogramm sagt „Bild“ oder den Namen der Datei, und man erfährt nicht, was zu sehen ist.
    .mend = Schreiben Sie zwischen die Klammern, was zu sehen ist: ![Eine Frau liegt auf der Seite, mit einem Kissen zwischen den Knien](datei.jpg)
    .field = Schreiben Sie hinter „alt“, unter „image“, was zu sehen ist. Ist es nur Schmuck, dann schreiben Sie: alt: ""
image-alt-file-name = Der Text für alle, die dieses Bild nicht sehen, ist der Name einer Datei: „{ $alt }“.
    .summary = Eine Beschreibung, die der Name einer Datei ist
    .why = Ein Vorleseprogramm buchstabiert ihn, und man weiß immer noch nicht, was zu sehen ist.
    .mend = Sagen Sie mit wenigen Worten, was zu sehen ist.
image-alt-repeats = Der Text für alle, die dieses Bild nicht sehen, wiederholt die Zeile darunter: „{ $alt }“.
    .summary = Eine Beschreibung, die die Bildunterschrift wiederholt
    .why = Wer die Seite hört, hört zweimal dasselbe, und nicht, was zu sehen ist.
    .mend = Sagen Sie, was zu sehen ist. Die Bildunterschrift darf bleiben.
link-text-vague = Die Wörter dieses Links sagen nicht, wohin er führt: „{ $text }“.
    .summary = Ein Link mit Wörtern, die nichts sagen, wie „hier klicken“
    .why = Viele springen von Link zu Link und hören nur dessen Wörter.
    .mend = Schreiben Sie den Namen der Seite in die Klammern: [Übungen für den Rücken](…)
link-bare = Hier steht eine Adresse, wo Wörter stehen sollten: { $address }
    .summary = Die Adresse einer Seite, wo Wörter stehen sollten
    .why = Ein Vorleseprogramm buchstabiert sie, und man weiß nicht, was dort ist.
    .link = Schreiben Sie davor, wohin der Link führt: [Übungen für den Rücken](https://…)
    .typed = Sie ist auch kein Link. Schreiben Sie es so: [Übungen für den Rücken](https://…)
link-insecure = Dieser Link ist nicht sicher: Er beginnt mit http:
    .summary = Ein Link, der mit http: statt mit https: beginnt
    .why = Andere im selben Netz können sehen und ändern, was man zu sehen bekommt.
    .mend = Schreiben Sie { $address }, und probieren Sie, ob es geht.
link-in-html = Diese Adresse steht in HTML und wird nicht geprüft: { $address }
    .summary = Ein Link oder Bild, das in HTML geschrieben ist
    .why = Ein Link in HTML folgt einem Artikel nicht an seine neue Adresse, und nicht in die Sprache der Lesenden.
    .mend = Schreiben Sie es in Markdown: [Wörter](hernie.md), oder ![was zu sehen ist](datei.jpg) für ein Bild.
link-dead = Die Seite { $address } ist nicht zu erreichen: { $reason ->
        [not-found] es gibt sie nicht mehr
        [server-error] ihr Server meldet eine Störung
        [no-host] es gibt keine solche Website
        [no-answer] ihr Server antwortet nicht
        [certificate] ihr Zertifikat ist nicht gültig
        [too-many-redirects] sie leitet immer wieder an eine andere Adresse weiter
        [private] die Adresse gibt es nur in einem einzigen Netz
       *[other] etwas ging schief
    }.
    .summary = Ein Link zu einer anderen Website, der nirgends hinführt (mit --online)
    .why = Wer ihm folgt, findet nichts.
    .mend = Suchen Sie die neue Adresse der Seite, oder nehmen Sie den Link heraus.
link-moved = Die Seite { $address } ist umgezogen nach { $to }
    .summary = Ein Link zu einer Seite einer anderen Website, die umgezogen ist (mit --online)
    .why = Die alte Adresse geht eines Tages vielleicht nicht mehr.
    .mend = Schreiben Sie die neue Adresse.

### Questions and answers

faq-question-form = Das ist keine Frage: „{ $question }“.
    .summary = Eine Frage in den häufigen Fragen, die keine Frage ist
    .why = Man sucht die eigene Frage, in den eigenen Worten.
    .mend = Schreiben Sie sie so, wie Patienten fragen, mit Fragezeichen: Darf ich wieder heben?
faq-in-text = { $questions ->
        [none] Hier stehen Antworten ohne ihre Fragen.
       *[other] Die häufigen Fragen stehen im Text.
    }
    .summary = Häufige Fragen im Text statt im Feld „faq“
    .why = Aus dem Feld „faq“ kann man sie einzeln aufklappen und drucken, und Suchmaschinen finden sie.
    .mend = Setzen Sie sie in das Feld „faq“ über dem Text.
    .questions = Fügen Sie die Fragen hinzu: Sie gehen verloren, wenn man eine Seite mit zugeklappten Antworten kopiert. Setzen Sie sie dann in das Feld „faq“ über dem Text.
    .example = Schreiben Sie sie so:
        faq:
          - question: Darf ich wieder heben?
            answer: Ja, nach einigen Wochen.
faq-duplicate = Diese Frage wird auch in { $other } beantwortet.
    .summary = Eine Frage, die auf der Website zweimal steht
    .why = Zwei Antworten entwickeln sich auseinander, und man findet die ältere.
    .mend = Lassen Sie die Antwort in einem Artikel stehen, und verlinken Sie sie aus dem anderen.

### Privacy

theme-remote = Das Design lädt etwas von einer anderen Website: { $address }
    .summary = Etwas, das das Design von einer anderen Website lädt
    .why = Die andere Website würde erfahren, wer über welche Krankheit liest.
    .mend = Speichern Sie die Datei im Ordner „assets“ des Designs und laden Sie sie von dort.

### Consistency

block-unused = Der Block „{ $block }“ steht unter keinem Artikel.
    .summary = Ein Block, mit dem kein Artikel endet
    .why = Er wird für niemanden gepflegt.
    .mend = Nennen Sie ihn in einem Artikel (cta: { $block }) oder in den Einstellungen, oder löschen Sie die Datei.
glossary-undefined = In der Erklärung von „{ $term }“ steht „{ $word }“, das nirgends erklärt wird.
    .summary = Ein schwieriges Wort, das mit einer unbekannten Abkürzung erklärt wird
    .why = Wer ein Wort nachschlägt und dort auf ein anderes unbekanntes Wort trifft, ist nicht klüger. Eine Abkürzung ist bekannt, wenn sie selbst ein schwieriges Wort der Liste ist, neben Klammern ausgeschrieben steht oder ein alltägliches Wort für Hilfe ist.
    .mend = Schreiben Sie die Abkürzung aus, erklären Sie sie in Klammern, oder nehmen Sie sie in die schwierigen Wörter auf.
glossary-unused = Das schwierige Wort „{ $term }“ steht in keinem Text dieser Sprache.
    .summary = Ein schwieriges Wort mit Erklärung, das in keinem Text steht
    .why = Die Erklärung wird für niemanden gepflegt; oder das Wort steht in den Texten in einer Form, die nicht in der Liste steht.
    .mend = Schreiben Sie hinter „forms“ die Formen, die in den Texten stehen, oder nehmen Sie das Wort heraus.
title-duplicate = Ein anderer Artikel hat denselben Titel: { $other }
    .summary = Zwei Artikel mit demselben Titel in einer Sprache
    .why = In Listen und Suchergebnissen kann man sie nicht unterscheiden.
    .mend = Sagen Sie im Titel, worin sie sich unterscheiden, oder machen Sie einen Artikel daraus.
language-other = { $case ->
        [whole] Dieser Text scheint in der Sprache „{ $other }“ zu sein; die Datei ist aber die für „{ $own }“.
       *[part] Ab hier scheint dieser Text in der Sprache „{ $other }“ zu sein und nicht in „{ $own }“.
    }
    .summary = Ein Text in einer anderen Sprache der Website als seine Datei
    .why = Wer diese Sprache spricht, kann ihn nicht lesen, und Vorleseprogramme sprechen ihn falsch aus.
    .mend = Übersetzen Sie ihn, oder setzen Sie ihn in die Datei seiner Sprache. Ist es so gemeint, schreiben Sie dazu: <!-- vademecum: allow language-other: der Grund -->
translation-untranslated = { $count ->
        [one] Das steht hier Wort für Wort wie in { $source }.
       *[other] Das, und insgesamt { $count } Teile des Textes, steht hier Wort für Wort wie in { $source }.
    }
    .summary = Teile einer Übersetzung, die noch nicht übersetzt sind
    .why = Wer diese Sprache spricht, kann sie nicht lesen und sieht nicht, dass etwas fehlt.
    .mend = Übersetzen Sie sie, oder setzen Sie „status: draft“, bis die Übersetzung fertig ist.
translation-incomplete = Diese Übersetzung hat { $own } Absätze und Listenpunkte, { $source } hat { $count }.
    .summary = Eine Übersetzung, die viel kürzer ist als ihr Original
    .why = Was fehlt, kann gerade der Rat sein, den jemand braucht.
    .mend = Übersetzen Sie den Rest, oder setzen Sie „status: draft“, bis die Übersetzung fertig ist.
translation-contradicts = „{ $field }“ ist anders als im Original, { $source }
    .summary = Eine Übersetzung, die dem Original widerspricht
    .why = Das ist in allen Sprachen gleich. Bei zwei Werten ist einer falsch.
    .mend = Nehmen Sie die Zeile heraus: Eine Übersetzung hat das von ihrem Original.

### Parity

parity-dose = { $case ->
        [differs] Hier steht „{ $own }“, im Original „{ $source }“.
        [missing] „{ $source }“ steht im Original und fehlt hier.
       *[added] „{ $own }“ steht nicht im Original.
    }
    .summary = Eine Dosis oder eine andere Zahl mit Einheit, die in Original und Übersetzung verschieden ist
    .why = Wer eine andere Menge oder Zeit liest als gemeint ist, nimmt zu viel, zu wenig oder wartet zu lange.
    .mend = Vergleichen Sie beide Zeilen mit dem, was gemeint ist, und verbessern Sie die falsche.
parity-telephone = { $case ->
        [differs] Hier steht „{ $own }“, im Original „{ $source }“.
        [missing] „{ $source }“ steht im Original und fehlt hier.
       *[added] „{ $own }“ steht nicht im Original.
    }
    .summary = Eine Telefonnummer, die in Original und Übersetzung verschieden ist
    .why = Wer eine falsche Nummer wählt, bekommt keine Hilfe, wenn sie nötig ist.
    .mend = Vergleichen Sie beide Zeilen und verbessern Sie die falsche Nummer.
parity-care = { $case ->
        [differs] Hier steht { $own ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }, im Original { $source ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }.
        [missing] Im Original steht { $source ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }, hier nicht.
       *[added] Hier steht { $own ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }, im Original nicht.
    }
    .summary = Blöcke zum Hilfesuchen, die in Original und Übersetzung verschieden sind
    .why = Alle müssen gleich dringend lesen, wann Hilfe nötig ist, in welcher Sprache auch immer.
    .mend = Geben Sie beiden Texten dieselben Blöcke in derselben Reihenfolge.
parity-block = { $case ->
        [differs] Hier steht { $own ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }, im Original { $source ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }.
        [missing] Im Original steht { $source ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }, hier nicht.
       *[added] Hier steht { $own ->
            [emergency] ein Block für den Notfall
            [urgent] ein Block für dringende Hilfe
            [non-urgent] ein Block für einen Termin
            [warning] eine Warnung
            [do] eine Liste mit dem, was zu tun ist
           *[dont] eine Liste mit dem, was zu lassen ist
        }, im Original nicht.
    }
    .summary = Warnungen oder Listen mit dem, was zu tun und zu lassen ist, die in Original und Übersetzung verschieden sind
    .why = Was in einer Sprache eine Warnung ist, wird leicht übersehen, wo es keine ist.
    .mend = Geben Sie beiden Texten dieselben Blöcke in derselben Reihenfolge.
parity-number = { $case ->
        [differs] Hier steht „{ $own }“, im Original „{ $source }“.
        [missing] „{ $source }“ steht im Original und fehlt hier.
       *[added] „{ $own }“ steht nicht im Original.
    }
    .summary = Eine Zahl oder ein Datum, das in Original und Übersetzung verschieden ist
    .why = Eines von beiden stimmt nicht, oder jemand hat einen Text geändert und den anderen vergessen.
    .mend = Vergleichen Sie beide Zeilen und verbessern Sie die falsche.
parity-link = { $case ->
        [differs] Dieser Link führt zu { $own }, der im Original zu { $source }.
        [missing] Das Original hat einen Link zu { $source }, der hier fehlt.
       *[added] Das Original hat keinen Link zu { $own }.
    }
    .summary = Ein Link zu einer anderen Seite, der in Original und Übersetzung verschieden ist
    .why = Wer die Übersetzung liest, findet nicht, worauf das Original verweist.
    .mend = Lassen Sie beide zur selben Seite führen; Vademecum findet deren Übersetzung.
parity-external = { $case ->
        [differs] Dieser Link führt zu { $own }, der im Original zu { $source }.
        [missing] Das Original hat einen Link zu { $source }, der hier fehlt.
       *[added] Das Original hat keinen Link zu { $own }.
    }
    .summary = Ein Link zu einer anderen Website, der in Original und Übersetzung verschieden ist
    .why = Das ist gut, wenn die andere Website eine Seite in dieser Sprache hat, sonst ein Versehen.
    .mend = Ist es so gemeint, lassen Sie es stehen.
parity-number-words = { $case ->
        [differs] Hier steht „{ $own }“, im Original „{ $source }“.
        [missing] „{ $source }“ steht im Original und fehlt hier.
       *[added] „{ $own }“ steht nicht im Original.
    }
    .summary = Ein Zahlwort, das in Original und Übersetzung verschieden ist
    .why = Auch eine Zahl in Worten ist eine Zahl.
    .mend = Vergleichen Sie beide Zeilen; bedeuten sie dasselbe, lassen Sie sie so.

### The checks themselves

allow-unused = „{ $code }“ ist hier erlaubt, und nichts braucht es.
    .summary = Etwas ist erlaubt, das nicht gefunden wurde
    .why = Es würde einen Fehler verdecken, den später jemand macht.
    .mend = Nehmen Sie es heraus.
allow-unknown = „{ $code }“ kann nicht erlaubt werden.
    .summary = Etwas ist erlaubt, wonach keine Prüfung sucht
    .why = Es bewirkt nichts.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .list = Alle Prüfungen sehen Sie so: vademecum check --list
    .fixed = Dafür gibt es keinen Grund: So eine Seite kann nicht veröffentlicht werden.
allow-no-reason = „{ $code }“ ist hier ohne Grund erlaubt.
    .summary = Etwas ist ohne Grund erlaubt
    .why = Wer als Nächstes an dem Text arbeitet, muss wissen, warum.
    .mend = Schreiben Sie den Grund hinter einen Doppelpunkt.
check-words-missing = Für Texte in dieser Sprache, { $language }, finden diese Prüfungen nichts: { $checks }.
    .summary = Eine Sprache, für die manche Prüfungen keine Wörter haben
    .why = Sie brauchen Listen von Wörtern, und die gibt es für diese Sprache noch nicht.
check-unknown = Es gibt keine Prüfung „{ $code }“.
    .why = Die Stufe, die Sie einstellen, bewirkt nichts.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .list = Alle Prüfungen sehen Sie so: vademecum check --list
check-fixed = „{ $code }“ ist immer ein Fehler.
    .why = So eine Seite kann nicht veröffentlicht werden.

### Words around checks

group-governance = Prüfung und Quellen
group-safety = Sicherheit
group-blocks = Medizinische Blöcke
group-structure = Aufbau
group-access = Bilder und Links
group-faq = Fragen und Antworten
group-privacy = Datenschutz
group-consistency = Zusammenhang
group-parity = Übersetzung und Original
group-checks = Die Prüfungen selbst
level-off = aus
explain-why = Warum: { $why }
explain-standard = Es stützt sich auf: { $name }, { $url }
explain-own = Es ist eine Regel von Vademecum.
explain-example = Ein Beispiel:
explain-allow = Gibt es einen guten Grund, es so zu lassen, dann schreiben Sie über den Block, um den es geht:
    .reason = der Grund
explain-fixed = Es kann nicht erlaubt werden, denn so eine Seite kann nicht veröffentlicht werden.
explain-levels = Stufe: { $level }; relaxed: { $relaxed }, default: { $default }, strict: { $strict }
explain-unknown = Es gibt keine Prüfung „{ $code }“.
    .why = Nur die Kennungen von Prüfungen und von anderen Meldungen können erklärt werden.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .list = Alle Prüfungen sehen Sie so: vademecum check --list
cli-checked = { $articles ->
        [one] Ein Text
       *[other] { $articles } Texte
    } geprüft
cli-nothing-found = Nichts zu beheben
cli-shown = Oben stehen die ersten { $shown } von { $count }. Nicht gezeigt:
cli-shown-line = { $count } × { $code }: { $summary }
cli-known = { $count ->
        [one] Eines mehr steht in der Ausgangsliste
       *[other] { $count } mehr stehen in der Ausgangsliste
    }
article-unknown = Es gibt keinen Artikel { $path }.
    .why = Es wurde nichts geprüft.
    .did-you-mean = Meinten Sie { $nearest }?
baseline-unreadable = Die Ausgangsliste { $file } ist nicht zu gebrauchen: { $reason ->
        [not-json] sie ist kein Bericht von Vademecum
        [other-version] sie ist ein Bericht einer anderen Version von Vademecum
       *[other] sie ist nicht zu lesen
    }.
    .why = Ohne sie lassen sich alte und neue Probleme nicht unterscheiden.
    .mend = Erstellen Sie sie neu: vademecum check --format json > { $file }

### Translations

translation-outdated = { $source } hat sich geändert, seit diese Übersetzung daraus entstanden ist.
    .summary = Eine Übersetzung, deren Original sich seither geändert hat
    .why = Wer diese Sprache liest, erfährt vielleicht etwas, das nicht mehr gilt.
    .mend = Sehen Sie nach, was sich geändert hat: vademecum translations diff { $path } – passen Sie die Übersetzung an, dann: vademecum translations accept { $path }
    .forgotten = Vergleichen Sie den ganzen Text mit { $source }: Woraus die Übersetzung entstanden ist, wurde nicht aufbewahrt. Danach: vademecum translations accept { $path }
translation-unknown = Nirgends steht, aus welchem Text von { $source } diese Übersetzung entstanden ist.
    .summary = Eine Übersetzung, die nicht sagt, woraus sie entstanden ist
    .why = Ändert sich das Original, bemerkt niemand, dass diese Übersetzung veraltet ist.
    .mend = Vergleichen Sie sie einmal mit dem Original, dann: vademecum translations accept { $path }
translation-orphan = Laut den Feldern über dem Text ist dies eine Übersetzung, aber von diesem Artikel gibt es keinen anderen Text.
    .summary = Eine Übersetzung eines Textes, den es nicht mehr gibt
    .why = Niemand kann sie mit dem Original vergleichen, und eine Änderung des Originals fällt nicht auf.
    .mend = Wurde das Original umbenannt? Dann benennen Sie diese Datei genauso um. Ist dieser Text jetzt das Original? Dann nehmen Sie das Feld „translation“ heraus.
translation-missing = Diesen Artikel gibt es nicht in der Sprache { $language }.
    .summary = Ein Artikel ohne Übersetzung in eine Sprache der Website
    .why = Wer diese Sprache liest, findet ihn nicht in der eigenen.
revision-form = „{ $written }“ ist keine Revision.
    .summary = Eine Revision, die nie eine war
    .why = Sie lässt sich nicht mit dem Original vergleichen. So bemerkt niemand, dass diese Übersetzung veraltet ist.
    .mend = Schreiben Sie eine Revision nicht von Hand. Vergleichen Sie die Übersetzung mit dem Original, dann: vademecum translations accept { $path }
revision-newer = Die Revision „{ $written }“ stammt von einer neueren Version von Vademecum.
    .summary = Eine Revision einer neueren Version von Vademecum
    .why = Diese Version kann nicht erkennen, ob die Übersetzung noch stimmt.
    .mend = Installieren Sie die neuere Version.
store-damaged = Diesem aufbewahrten Text ist nicht zu trauen: { $reason ->
        [conflict] darin stehen Zeichen eines Konflikts beim Zusammenführen
        [name] der Name ist keiner, den Vademecum vergibt
        [unreadable] die Datei lässt sich nicht lesen
       *[text] er ist nicht der Text, für den der Name steht
    }.
    .summary = Ein aufbewahrter Text eines Originals, der verändert wurde
    .why = Vademecum zeigt damit, was sich in einem Original geändert hat; mit einem beschädigten Text würde das nicht stimmen.
    .mend = Holen Sie einen früheren Stand der Datei zurück, oder löschen Sie sie. An den Artikeln ändert das nichts.
