# What diagnostics say, in German. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.

### Files as such, and the folder of the site

no-content-folder = In { $folder } gibt es keinen Ordner „content“.
    .why = Vademecum macht eine Website aus den Artikeln und Einstellungen im Ordner „content“.
    .root = Gehen Sie zuerst in den Ordner der Website, oder geben Sie ihn an: --root ORDNER.
no-root-folder = Den Ordner { $folder } gibt es nicht.
    .why = Vademecum macht eine Website aus den Artikeln und Einstellungen im Ordner „content“ in diesem Ordner.
    .root = Gehen Sie zuerst in den Ordner der Website, oder geben Sie ihn an: --root ORDNER.
file-unreadable = { $file } ließ sich nicht lesen: { $reason }.
    .why = Ohne diese Datei wäre die Website unvollständig.
    .mend = Prüfen Sie, ob das Laufwerk da ist und ob Sie die Datei lesen dürfen.
not-utf-8 = Diese Datei ist nicht als UTF-8 gespeichert. Deshalb sind manche Buchstaben nicht lesbar.
    .why = Buchstaben wie ä und é würden den Patienten falsch angezeigt.
    .encoding = Sie sieht aus wie { $encoding }.
    .save = Öffnen Sie die Datei so, dass die Buchstaben stimmen, wählen Sie „Mit Codierung speichern“ oder „Speichern unter“, und dort UTF-8.
file-too-large = Diese Datei ist zu groß: { $size } MB. Höchstens { $largest } MB sind erlaubt.
    .why = Eine so große Datei hat niemand selbst geschrieben, und der Computer käme zu nichts anderem mehr.
    .mend = Sehen Sie nach, was darin steht: Vielleicht ist es eine andere Datei, die versehentlich diesen Namen bekam.
name-not-unicode = Im Namen „{ $name }“ stehen Buchstaben, die nicht lesbar sind.
    .why = Aus dem Namen der Datei wird die Adresse der Seite.
    .rename = Geben Sie ihr einen Namen aus gewöhnlichen Buchstaben, Ziffern und Bindestrichen.
link-leaves-root = Diese Datei oder dieser Ordner ist eine Verknüpfung (ein symbolischer Link), die aus dem Ordner der Website hinausführt, nach { $target }.
    .why = Dateien von anderswo könnten so versehentlich veröffentlicht werden, und auf einem anderen Computer fehlen sie.
    .copy = Kopieren Sie die Datei oder den Ordner selbst an diese Stelle.
link-loop = Dies ist eine Verknüpfung (ein symbolischer Link), die im Kreis führt, nach { $target }.
    .why = Wer ihr folgt, kommt nie ans Ende.
    .remove = Entfernen Sie die Verknüpfung.
link-broken = Dies ist eine Verknüpfung (ein symbolischer Link) nach { $target }, und das gibt es nicht.
    .why = Was dahinter stehen soll, würde auf der Website fehlen.
    .remove = Entfernen Sie die Verknüpfung, oder legen Sie die Datei dorthin, wohin sie führt.

### The preview

watch-limit = Das System kann nicht so viele Ordner beobachten. Deshalb werden alle Dateien zweimal pro Sekunde verglichen.
    .why = Eine gespeicherte Seite erscheint etwas später, und der Computer hat etwas mehr zu tun.
    .raise = Unter Linux heißen die Grenzen fs.inotify.max_user_watches und fs.inotify.max_user_instances. Wer das System verwaltet, kann sie erhöhen.
watch-refused = Das System meldet nicht, welche Dateien sich ändern ({ $reason }). Deshalb werden alle Dateien zweimal pro Sekunde verglichen.
    .why = Eine gespeicherte Seite erscheint etwas später, und der Computer hat etwas mehr zu tun.

### Publishing

output-holds-site = Im Ordner { $folder }, in den veröffentlicht werden soll, liegt die Website selbst.
    .why = Beim Veröffentlichen wird alles ersetzt, was Vademecum in diesem Ordner gemacht hat. Was Sie geschrieben haben, kann also nicht dort liegen.
    .choose = Wählen Sie einen eigenen Ordner, zum Beispiel „output“: --out ORDNER.
output-in-input = Der Ordner { $folder }, in den veröffentlicht werden soll, liegt in { $input }. Gerade daraus wird die Website gemacht.
    .why = Veröffentlichte Seiten würden für das gehalten, was Sie geschrieben haben.
    .choose = Wählen Sie einen eigenen Ordner, zum Beispiel „output“: --out ORDNER.
output-no-folder = { $folder } ist kein Ordner.
    .why = Eine Website besteht aus vielen Dateien und braucht deshalb einen Ordner.
output-not-ours = Im Ordner { $folder } liegen Dateien, die Vademecum nicht gemacht hat.
    .why = Vielleicht brauchen Sie sie noch.
    .choose = Wählen Sie einen leeren Ordner, oder einen, den es noch nicht gibt: --out ORDNER.
    .empty = Brauchen Sie nichts mehr von dem, was darin liegt? Dann leeren Sie den Ordner selbst, und beginnen Sie noch einmal.
output-record-damaged = Die Liste der veröffentlichten Dateien, { $file }, ist beschädigt.
    .why = Ohne diese Liste weiß niemand, welche Dateien in diesem Ordner Ihnen gehören.
    .empty = Stellen Sie die Liste aus einer Kopie wieder her, oder leeren Sie den Ordner selbst, und beginnen Sie noch einmal.
output-foreign-files = { $count ->
        [one] Eine Datei, die Vademecum nicht gemacht hat, liegt
       *[other] { $count } Dateien oder Ordner, die Vademecum nicht gemacht hat, liegen
    } in { $folder } dort, wo eine Seite hinkommen soll: { $files }.
    .why = Vademecum überschreibt niemals Dateien von anderen.
    .move = Verschieben Sie sie oder benennen Sie sie um, und beginnen Sie noch einmal.
output-busy = In { $folder } wird gerade schon eine Website geschrieben.
    .why = Zwei zugleich würden ihre Seiten vermischen.
    .wait = Warten Sie, bis das fertig ist, und beginnen Sie noch einmal.
output-disk = { $file } ließ sich nicht lesen oder schreiben: { $reason }.
    .why = Eine Website, an der etwas fehlt, wird nicht veröffentlicht. Was schon da war, ist unverändert.
    .mend = Prüfen Sie, ob das Laufwerk nicht voll ist und ob Sie in diesen Ordner schreiben dürfen, oder wählen Sie einen anderen: --out ORDNER.
### Fields of articles, settings, topics and glossaries

unknown-field = Ein Feld „{ $field }“ gibt es hier nicht.
    .why = Was in einem unbekannten Feld steht, fiele stillschweigend weg.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .known = Diese Felder können hier stehen: { $known }.
field-not-here = Das Feld „{ $field }“ kann nicht im Text { $role ->
        [home] der Startseite
        [section] einer Rubrik
        [block] eines Blocks
       *[article] eines Artikels
    } stehen.
    .why = Es fiele stillschweigend weg.
    .known = Diese Felder können hier stehen: { $known }.
field-missing = Das Feld „{ $field }“ fehlt.
    .why = Ohne dieses Feld kann die Seite, oder ein Teil davon, nicht gemacht werden.
    .example = Schreiben Sie es so: { $example }
field-empty = Das Feld „{ $field }“ ist leer.
    .why = Ohne dieses Feld kann die Seite, oder ein Teil davon, nicht gemacht werden.
    .example = Schreiben Sie es so: { $example }
item-empty = In der Liste „{ $field }“ ist eine Zeile leer.
    .why = Man würde eine leere Zeile sehen.
    .mend = Schreiben Sie etwas hinter den Strich, oder nehmen Sie die Zeile heraus.
duplicate-field = Das Feld „{ $field }“ steht hier zweimal.
    .why = Nur eines von beiden kann gezeigt werden, und niemand weiß, welches gemeint ist.
    .mend = Behalten Sie eine der beiden Zeilen, und nehmen Sie die andere heraus.
expected-text = Im Feld „{ $field }“ muss ein Text stehen.
    .why = Dort steht etwas anderes, zum Beispiel eine Liste. Das kann hier nicht gezeigt werden.
    .quote-text = Wenn dies der Text ist, setzen Sie ihn in Anführungszeichen.
expected-number = Im Feld „{ $field }“ muss eine ganze Zahl stehen.
    .why = Damit wird gezählt oder sortiert.
    .example = Schreiben Sie es so: { $example }
expected-yes-no = Im Feld „{ $field }“ muss true (ja) oder false (nein) stehen.
    .why = Es schaltet etwas ein oder aus.
    .example = Schreiben Sie es so: { $example }
expected-list = Im Feld „{ $field }“ muss eine Liste stehen.
    .why = Alles in der Liste wird einzeln gezeigt.
    .example = Schreiben Sie es so: { $example }
    .dash = Setzen Sie ein Leerzeichen hinter den Strich am Anfang jeder Zeile.
expected-fields = Im Feld „{ $field }“ müssen wieder Felder stehen, jedes mit einem Namen.
    .why = Die Teile davon werden an verschiedenen Stellen gezeigt.
    .example = Schreiben Sie es so: { $example }
choice-unknown = „{ $written }“ kann nicht im Feld „{ $field }“ stehen.
    .why = Vademecum wüsste nicht, was zu tun ist.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .known = Zur Wahl stehen: { $known }.
date-form = Das Datum „{ $written }“ ist nicht als Jahr, Monat und Tag geschrieben.
    .why = Anders geschrieben könnten Tag und Monat verwechselt werden.
    .form = Schreiben Sie den 1. Oktober 2026 so: 2026-10-01
date-impossible = Den Tag „{ $written }“ gibt es nicht.
    .why = Vademecum weiß nicht, welcher Tag gemeint ist.
    .form = Schreiben Sie Jahr, Monat und Tag so: 2026-10-01
slug-form = „{ $written }“ kann kein Teil einer Adresse sein.
    .why = Mit Leerzeichen und Sonderzeichen gehen Adressen kaputt, sobald man sie verschickt oder druckt.
    .form = Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.
alias-form = „{ $written }“ kann keine alte Adresse sein.
    .why = Vademecum macht an dieser Adresse eine Seite, die weiterleitet. Sie muss deshalb auf dieser Website liegen.
    .form = Beginnen Sie mit einem Schrägstrich, und lassen Sie den Namen der Website weg, zum Beispiel: /alt/adresse/
url-form = „{ $written }“ ist keine Webadresse.
    .why = Niemand könnte dem Link folgen.
    .form = Schreiben Sie die ganze Adresse, zum Beispiel: https://www.klinik.example/seite
language-code = „{ $written }“ ist kein Sprachcode.
    .why = Vorleseprogramme und Suchmaschinen kennen Sprachen nur unter diesen Codes.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .form = Verwenden Sie den Code aus zwei oder drei Buchstaben, zum Beispiel de, en oder ar.
language-unknown = „{ $written }“ ist keine Sprache dieser Website.
    .why = Der Text wäre nirgends zu sehen.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .known = Die Sprachen dieser Website sind: { $known }.
local-text-missing = Im Feld „{ $field }“ steht kein Text für die Sprache „{ $language }“.
    .why = Auf Seiten in dieser Sprache wäre eine leere Stelle.
    .mend = Fügen Sie einen Text für diese Sprache hinzu, oder schreiben Sie einen Text für alle Sprachen.

### Lines that cannot be read

yaml-colon = In diesem Text steht ein Doppelpunkt mit einem Leerzeichen dahinter, und der Text steht nicht in Anführungszeichen.
    .why = Ein Doppelpunkt beendet den Namen eines Feldes. Deshalb ist der Text dahinter nicht lesbar.
    .quote = Setzen Sie den Text von „{ $field }“ in Anführungszeichen.
    .quote-text = Setzen Sie den Text in Anführungszeichen.
yaml-sign = Ein Text, der mit diesem Zeichen beginnt, muss in Anführungszeichen stehen.
    .why = Ohne Anführungszeichen hat das Zeichen eine eigene Bedeutung. Der Text ist dann nicht lesbar oder verliert Wörter.
    .quote = Setzen Sie den Text von „{ $field }“ in Anführungszeichen.
    .quote-text = Setzen Sie den Text in Anführungszeichen.
yaml-tab = Diese Zeile beginnt mit einem Tabulator.
    .why = Nur Leerzeichen zeigen, was wozu gehört, denn ein Tabulator ist nicht überall gleich breit.
    .mend = Ersetzen Sie den Tabulator durch Leerzeichen.
yaml-colon-space = Hinter dem Doppelpunkt steht kein Leerzeichen.
    .why = Ohne das Leerzeichen ist nicht zu erkennen, dass dies ein Name ist und etwas dahinter steht.
    .mend = Setzen Sie ein Leerzeichen hinter den Doppelpunkt.
yaml-equals = Hier steht ein Gleichheitszeichen, wo ein Doppelpunkt hingehört.
    .why = Ohne Doppelpunkt ist nicht zu erkennen, dass dies ein Name ist und etwas dahinter steht.
    .mend = Schreiben Sie stattdessen einen Doppelpunkt und ein Leerzeichen.
yaml-no-colon = Diese Zeile ist kein Feld: Es fehlt ein Name mit einem Doppelpunkt dahinter.
    .why = Vademecum weiß nicht, zu welchem Feld sie gehört.
    .mend = Setzen Sie einen Namen und einen Doppelpunkt davor. Gehört sie zur Zeile darüber? Dann rücken Sie sie mit Leerzeichen ein.
yaml-open-quote = Hier beginnt ein Anführungszeichen, das nicht geschlossen wird.
    .why = Alles dahinter würde zum selben Text gezählt.
    .mend = Setzen Sie auch ans Ende des Textes ein Anführungszeichen.
yaml-after-quote = Hinter dem letzten Anführungszeichen steht noch mehr Text.
    .why = Nur was zwischen den Anführungszeichen steht, wird gelesen.
    .mend = Setzen Sie die Anführungszeichen um den ganzen Text.
yaml-open-bracket = Hier beginnt eine Klammer, die nicht geschlossen wird.
    .why = Alles dahinter würde zur selben Liste gezählt.
    .mend = Schließen Sie die Klammer. Gehört sie zum Text? Dann setzen Sie den Text in Anführungszeichen.
yaml-dash = Vor diesem Text steht ein Strich.
    .why = Ein Strich beginnt einen neuen Punkt einer Liste, und jeder Punkt braucht eine eigene Zeile.
    .mend = Nehmen Sie den Strich heraus. Gehört er zum Text? Dann setzen Sie den Text in Anführungszeichen.
yaml-smart-quotes = Die Anführungszeichen um diesen Text stammen aus einer Textverarbeitung.
    .why = Nur gerade Anführungszeichen wirken hier. Diese hier würden als Teil des Textes gezeigt.
    .mend = Verwenden Sie gerade Anführungszeichen.
yaml-indentation = Am Anfang dieser Zeile stehen zu viele oder zu wenige Leerzeichen.
    .why = Die Leerzeichen zeigen, was wozu gehört.
    .mend = Lassen Sie sie unter dem ersten Buchstaben der Zeilen beginnen, zu denen sie gehört.
yaml-line = Diese Zeile ist nicht lesbar.
    .why = Vademecum weiß nicht, was hier steht, und kann die Seite deshalb nicht machen.
    .mend = Sehen Sie sich die Leerzeichen am Anfang, den Doppelpunkt hinter dem Namen und die Anführungszeichen an, hier und in der Zeile darüber.
yaml-invisible = In dieser Zeile steht ein Zeichen, das niemand sehen kann.
    .why = Es beendet die Zeile oder den Text, wo das nicht gemeint ist. Wahrscheinlich kam es beim Einfügen aus einem anderen Programm mit.
    .mend = Schreiben Sie die Zeile neu, oder nehmen Sie das Zeichen heraus.
yaml-second-document = Zwischen den Feldern steht eine Zeile, die nur aus Strichen oder Punkten besteht.
    .why = Was darunter steht, würde nicht gelesen.
    .mend = Nehmen Sie die Zeile heraus.
yaml-alias = Hier wird zu viel mit „*“ wiederholt.
    .why = Ausgeschrieben wäre es so lang, dass es nicht in den Computer passt.
    .mend = Schreiben Sie den Text selbst. Gehört das Zeichen zum Text? Dann setzen Sie ihn in Anführungszeichen.
yaml-nesting = Hier stehen Listen und Klammern mehr als { $limit } Ebenen tief ineinander.
    .why = So viele braucht keine Seite, und dem Computer könnte der Speicher ausgehen.
    .mend = Schließen Sie die Klammern, die offen geblieben sind, oder nehmen Sie Ebenen heraus.

### Front matter

line-ends = Die Zeilen dieser Datei enden wie auf Computern des vorigen Jahrhunderts.
    .why = Vademecum hält die ganze Datei für eine einzige Zeile und findet deshalb Titel und Text nicht.
    .mend = Öffnen Sie die Datei in Ihrem Schreibprogramm, wählen Sie als Zeilenende „LF“ oder „Windows (CRLF)“, und speichern Sie sie.
front-matter-missing = Der Artikel beginnt nicht mit Titel und Zusammenfassung.
    .why = Ohne sie gibt es keine Seite, und der Artikel steht nicht in Listen und Suchergebnissen.
    .example = Beginnen Sie die Datei mit diesen vier Zeilen:
        ---
        title: "Rückenschmerzen"
        summary: "Was Rückenschmerzen sind, und was Sie selbst tun können."
        ---
front-matter-start = Die Zeile über dem Titel muss aus drei Strichen bestehen.
    .why = Sonst stehen Titel und Zusammenfassung als Text auf der Seite.
    .mend = Setzen Sie eine Zeile mit drei Strichen über das erste Feld.
front-matter-end = Die Zeile, die die Felder über dem Text abschließt, fehlt.
    .why = Ohne sie weiß Vademecum nicht, wo der Text beginnt.
    .mend = Setzen Sie eine Zeile mit drei Strichen zwischen das letzte Feld und den Text.
front-matter-form = Zwischen den Zeilen mit Strichen müssen Felder stehen: ein Name, ein Doppelpunkt und was es ist.
    .why = Vademecum findet Titel und Zusammenfassung nicht.
    .example = Schreiben Sie es so:
        ---
        title: "Rückenschmerzen"
        summary: "Was Rückenschmerzen sind, und was Sie selbst tun können."
        ---
front-matter-empty = Zwischen den beiden Zeilen mit Strichen steht nichts.
    .why = Ohne Titel und Zusammenfassung gibt es keine Seite, und der Artikel steht nicht in Listen und Suchergebnissen.
    .example = Schreiben Sie es so:
        ---
        title: "Rückenschmerzen"
        summary: "Was Rückenschmerzen sind, und was Sie selbst tun können."
        ---
article-too-large = Diese Datei enthält { $megabytes } MB Text. Mehr als { $largest } MB werden nicht gelesen.
    .why = Niemand könnte eine solche Seite öffnen, und wahrscheinlich ist es kein Artikel.
    .mend = Teilen Sie den Text auf mehrere Artikel auf, und speichern Sie Bilder als eigene Dateien.

### Names of files

article-twice = „{ $path }“ und „{ $other }“ sind derselbe Artikel in derselben Sprache.
    .why = Nur einer von beiden kann gezeigt werden.
    .mend = Benennen Sie eine der beiden Dateien um, oder nehmen Sie sie weg.
language-suffix = „{ $suffix }“ im Namen dieser Datei ist keine Sprache dieser Website.
    .why = Was in einem Namen auf den ersten Punkt folgt, ist die Sprache.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .known = Die Sprachen dieser Website sind: { $known }.
    .rename = Ist es keine Sprache? Dann nennen Sie die Datei „{ $name }“.
reserved-name = „{ $name }“ kann nicht der Name einer Rubrik sein, und auch nicht der einer Seite außerhalb der Rubriken.
    .why = Die Website hat an dieser Adresse selbst schon eine Seite oder einen Ordner.
    .rename = Wählen Sie einen anderen Namen.
file-name = „{ $name }“ kann kein Teil einer Adresse sein.
    .why = Mit Leerzeichen und Sonderzeichen gehen Adressen kaputt, sobald man sie verschickt oder druckt.
    .rename = Wählen Sie den Namen „{ $better }“.
    .slug = Sie können die Adresse auch selbst wählen, mit dem Feld „slug“ über dem Text.
name-ignored = „{ $name }“ zählt nicht mit, wie alle Namen, die mit „_“ beginnen.
    .why = Es sieht aus wie der Name von etwas, das mitzählt.
    .mend = Nehmen Sie das Zeichen am Anfang weg, wenn es veröffentlicht werden soll.
    .did-you-mean = Meinten Sie „{ $nearest }“?
article-ending = Diese Datei wird nicht gelesen, weil ihr Name auf „.{ $ending }“ endet.
    .why = Nur Dateien, deren Name auf „.md“ endet, sind Artikel.
    .mend = Lassen Sie den Namen auf „.md“ enden.

### Settings

settings-missing = Es gibt keine Datei „{ $path }“.
    .why = Darin steht, wie die Website heißt, wo sie veröffentlicht wird und in welchen Sprachen.
    .example = Legen Sie sie mit diesen drei Zeilen an:
        title: Rückenklinik
        base_url: https://www.klinik.example/
        languages: [de, en]
settings-form = Die Einstellungen müssen Felder sein: ein Name, ein Doppelpunkt und was es ist.
    .why = Vademecum weiß nicht, wie die Website heißt und wo sie veröffentlicht wird.
    .example = Das ist mindestens nötig:
        title: Rückenklinik
        base_url: https://www.klinik.example/
        languages: [de, en]
language-twice = Die Sprache „{ $language }“ steht zweimal in der Liste.
    .why = Bei der Wahl der Sprache würde sie zweimal gezeigt.
    .mend = Nehmen Sie eine der beiden heraus.
base-url = „{ $written }“ kann nicht die Adresse der Website sein.
    .why = Suchmaschinen und Newsfeeds brauchen von jeder Seite die ganze Adresse.
    .scheme = Beginnen Sie mit https:// oder http://
    .host = Setzen Sie hinter https:// den Namen der Website, zum Beispiel www.klinik.example
    .query = Lassen Sie weg, was mit „?“ oder „#“ beginnt.
    .path = Lassen Sie Leerzeichen, umgekehrte Schrägstriche und Punkte zwischen den Schrägstrichen weg.
theme-name = „{ $written }“ kann nicht der Name eines Designs sein.
    .why = Ein Design ist ein Ordner in „themes“.
    .form = Schreiben Sie den Namen dieses Ordners: Buchstaben, Ziffern, Bindestriche.
review-interval = „{ $written }“ ist keine Zeit zwischen zwei Prüfungen.
    .why = Daraus ergibt sich, wann jeder Artikel neu geprüft werden muss.
    .form = Schreiben Sie Monate (months) oder Jahre (years), zum Beispiel: 36 months, oder 3 years
menu-missing = Im Menü steht die { $kind ->
        [section] Rubrik
       *[page] Seite
    } „{ $name }“, aber die gibt es auf dieser Website nicht.
    .why = Dieser Eintrag des Menüs wäre nicht zu sehen.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .mend = Schreiben Sie den Namen { $kind ->
        [section] des Ordners
       *[page] der Datei, ohne Sprache und ohne das, was hinter dem letzten Punkt steht
    }.
logo-missing = Das Logo { $file } ist nicht da, oder es ist keine Art von Bild, die ein Browser zeigen kann.
    .why = Auf jeder Seite würde es fehlen.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .put = Legen Sie die Datei in den Ordner „content“, oder nehmen Sie die Zeile heraus.
menu-item = Ein Eintrag des Menüs muss genau eines nennen: eine Rubrik, eine Seite oder eine Adresse.
    .why = Vademecum weiß nicht, wohin er führen soll.
    .example = Schreiben Sie „section: ruecken“, oder „page: ueber-uns“, oder „url: https://…“ mit einem Titel (title).
clinic-kind = „{ $written }“ ist keine Art von Einrichtung.
    .why = Suchmaschinen kennen die Arten nur unter ihren Namen bei schema.org.
    .form = Schreiben Sie ein Wort in lateinischen Buchstaben, zum Beispiel Physiotherapy, MedicalClinic oder Hospital.
email-form = „{ $written }“ ist keine E-Mail-Adresse.
    .why = Niemand könnte dorthin schreiben.
    .form = Schreiben Sie sie so: info@klinik.example
telephone-form = „{ $written }“ ist keine Telefonnummer.
    .why = Niemand könnte dort anrufen.
    .form = Schreiben Sie Ziffern, und wo es hilft, Leerzeichen, Bindestriche und ein Pluszeichen: +49 00 000 0000
country-code = „{ $written }“ ist nicht der Code eines Landes.
    .why = Suchmaschinen kennen Länder nur unter diesen Codes.
    .form = Schreiben Sie die zwei Buchstaben groß, zum Beispiel DE.
logo-path = „{ $written }“ ist keine Datei im Ordner „content“.
    .why = Die Website darf keine Dateien von anderen Websites holen.
    .form = Legen Sie die Datei in „content“, und schreiben Sie, wo sie darin liegt, zum Beispiel logo.svg
color-empty = Die Farbe „{ $field }“ hat keinen Wert.
    .why = Was hinter dem Zeichen # steht, ist eine Bemerkung, außer in Anführungszeichen.
    .form = Schreiben Sie sie in Anführungszeichen, zum Beispiel: "#0a5560"
color-form = „{ $written }“ ist keine Farbe in der Form, die Vademecum kennt.
    .why = Nur bei einer solchen Farbe lässt sich sagen, ob Texte darauf lesbar sind.
    .form = Schreiben Sie # und drei oder sechs Ziffern von 0 bis f, in Anführungszeichen: "#0a5560"
color-unreadable = Die Farbe „{ $name }“ ist { $mode ->
        [dark] auf dunklen Seiten
        [contrast] für alle, die mehr Kontrast wünschen,
        [dark-contrast] auf dunklen Seiten für alle, die mehr Kontrast wünschen,
       *[light] auf hellen Seiten
    } nicht gut genug zu sehen: { $pairs }.
    .why = Viele Patientinnen und Patienten sehen schlecht. Text braucht zum Hintergrund einen Kontrast von 4,5:1, Zeichen und Ränder brauchen 3:1 (WCAG, Stufe AA).
    .nearest = Die nächste Farbe im selben Farbton, die gut zu sehen ist: { $nearest }
color-faint = Mit der Farbe „{ $name }“ ist Text { $mode ->
        [dark] auf dunklen Seiten
        [contrast] für alle, die mehr Kontrast wünschen,
        [dark-contrast] auf dunklen Seiten für alle, die mehr Kontrast wünschen,
       *[light] auf hellen Seiten
    } schwer zu lesen: { $pairs }.
    .why = Dem Gesetz genügt das (4,5:1), aber wer schlecht sieht, braucht einen Kontrast von 7:1 (WCAG, Stufe AAA).
    .nearest = Die nächste Farbe im selben Farbton, mit der alles gut zu lesen ist: { $nearest }
brand-unknown = Das Design „{ $theme }“ hat keine Farbe oder Schrift „{ $name }“ zur Wahl.
    .why = Auf den Seiten würde sich nichts ändern.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .known = Zur Wahl stehen: { $known }
    .none = Zur Wahl steht keine. Nehmen Sie die Zeile heraus, oder wählen Sie ein anderes Design.
font-name = „{ $written }“ kann nicht der Name einer Schrift sein.
    .why = Er wird ein Teil des Stylesheets.
    .form = Schreiben Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche, zum Beispiel: Atkinson Hyperlegible
font-path = „{ $written }“ ist keine Datei im Ordner „content“.
    .why = Durch Schriften von anderen Websites erfahren diese, wer über welche Krankheit liest.
    .form = Legen Sie die Datei in „content“, und schreiben Sie, wo sie darin liegt, zum Beispiel fonts/inter.woff2
font-missing = Die Datei { $file } der Schrift ist nicht da.
    .why = Texte würden in einer anderen Schrift gezeigt.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .put = Legen Sie die Datei in den Ordner „content“, oder nehmen Sie die Zeile heraus.
font-kind = Die Datei { $file } ist keine Schrift der Art WOFF2.
    .why = Diese Art liest jeder Browser, und sie lädt am schnellsten.
    .mend = Fragen Sie den Hersteller der Schrift nach WOFF2, oder wandeln Sie sie um, und lassen Sie den Namen auf .woff2 enden

### Topics and glossary

topics-form = Die Liste der Themen muss aus Feldern bestehen: der Name jedes Themas, ein Doppelpunkt und wie es heißt.
    .why = Vademecum weiß nicht, was die Themen sind.
    .example = Schreiben Sie jedes Thema so: { "schlaf: {name: {de: Schlaf, en: Sleep}}" }
topic-id = „{ $written }“ kann nicht der Name sein, mit dem Artikel auf ein Thema zeigen.
    .why = Er kann Teil einer Adresse werden.
    .form = Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.
glossary-form = Ein Glossar muss eine Liste von Begriffen sein, jeder mit seiner Erklärung.
    .why = Vademecum weiß nicht, was die Begriffe sind.
    .example = Schreiben Sie jeden Begriff so:
        - term: Bandscheibenvorfall
          definition: Eine Bandscheibe, die sich vorwölbt.
glossary-twice = Das Wort „{ $form }“ gehört schon zum Begriff „{ $term }“.
    .why = Zu einem Wort kann nur eine Erklärung gezeigt werden.
    .mend = Nehmen Sie es an einer der beiden Stellen heraus.
glossary-language = „{ $written }“ im Namen dieses Glossars ist keine Sprache dieser Website.
    .why = Seine Begriffe würden nirgends erklärt.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .known = Die Sprachen dieser Website sind: { $known }.
glossary-not-read = Diese Datei im Ordner der Glossare wird nicht gelesen.
    .why = Ein Glossar heißt nach seiner Sprache und endet auf „.yaml“, zum Beispiel de.yaml.
    .mend = Benennen Sie sie um, oder legen Sie sie anderswohin.
### Words around the diagnostics

label-error = Fehler
label-warning = Warnung
label-hint = Tipp
label-why = warum
label-help = Hilfe
label-write = schreiben Sie
summary-errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
summary-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
summary-hints = { $count ->
    [one] { $count } Tipp
   *[other] { $count } Tipps
}

### The command line

cli-published = { $articles ->
        [one] Eine Seite
       *[other] { $articles } Seiten
    } mit Artikeln veröffentlicht in { $languages ->
        [one] einer Sprache
       *[other] { $languages } Sprachen
    } ({ $files } Dateien, davon { $unchanged } unverändert)
cli-not-published = Es wurde nichts veröffentlicht
cli-language = Die Sprache „{ $written }“ spricht Vademecum nicht.
    .why = Meldungen und Vorschau können nur in einer Sprache erscheinen, für die es Texte gibt.
    .known = Wählen Sie eine dieser Sprachen: { $known }.
cli-serving = Vorschau auf { $address }
cli-serving-lan = Auf einem Telefon im selben Netz: { $address }
cli-no-lan = Es wurde kein Netz gefunden. Nur dieser Computer kann die Vorschau zeigen.
cli-stop = Was Sie speichern, erscheint sofort. Zum Beenden drücken Sie Strg und C.
cli-problems-page = Alle zusammen: { $path }
cli-ready = Auf dem neuesten Stand nach { $milliseconds } ms
cli-rebuilt-page = { $page }: { $input }
cause-new = diese Seite gab es noch nicht
cause-theme = das Design
cause-settings = die Einstellungen
cause-page = ihre Adresse oder ihr Zustand
cause-text = ihr eigener Text
cause-source = der Artikel, aus dem sie übersetzt ist
cause-block = der Block an ihrem Ende
cause-links = wohin ihre Links und Bilder führen
cause-terms = die schwierigen Wörter im Text
cause-list = die Artikel in ihrer Liste
cause-answer = was { $function }() im Design antwortet
cli-rebuilt = { $pages ->
        [0] Auf dem neuesten Stand
        [one] Eine Seite neu gemacht
       *[other] { $pages } Seiten neu gemacht
    } in { $milliseconds } ms
cli-browser = Der Browser ließ sich nicht öffnen: { $reason }
port-busy = Port { $port } und die folgenden sind von anderen Programmen belegt.
    .choose = Wählen Sie einen anderen, zum Beispiel: --port 9000
port-refused = Die Vorschau kann Port { $port } nicht benutzen: { $reason }.
    .choose = Wählen Sie einen anderen, zum Beispiel: --port 9000

### The preview, as the browser shows it

preview-place = { $path }, Zeile { $line }
preview-broken = Diese Seite kann gerade nicht gezeigt werden
preview-last-version = Darunter steht die Seite, wie sie vorher war.
preview-no-last-version = Die Seite erscheint hier, sobald das behoben und gespeichert ist.
preview-nothing = Die Website kann noch nicht gezeigt werden
preview-nothing-why = Die Website erscheint hier, sobald das behoben und gespeichert ist.
preview-why = Warum:
preview-mend = So beheben Sie es:
preview-write = Schreiben Sie es so:
panel-name = Notizen für die Redaktion
panel-waiting = Die Vorschau ist beendet. Sobald sie wieder läuft, macht diese Seite wieder mit.
panel-fine = Diese Seite ist in Ordnung
panel-site-mistake = Ein Fehler in den Einstellungen oder im Design
panel-problems = Auf dieser Seite zu verbessern
panel-article = Dieser Artikel
panel-length = { $words ->
        [one] Ein Wort
       *[other] { $words } Wörter
    }, { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } zu lesen
panel-published = Veröffentlicht
panel-draft = Entwurf: nur in der Vorschau zu sehen
panel-review = Wird geprüft: nur in der Vorschau zu sehen
panel-waits = Wartet auf seinen Tag: nur in der Vorschau zu sehen
panel-withdrawn = Zurückgezogen: nur ein Hinweis ist geblieben
panel-broken = Enthält Fehler: Solange das so ist, kann nichts veröffentlicht werden
panel-appears = Erscheint am { $day }
panel-expires = Bleibt bis einschließlich { $day }
panel-next-review = Nächste Prüfung spätestens am { $day }
panel-overdue = Hätte spätestens am { $day } geprüft werden müssen
panel-no-review = Kein Tag für eine nächste Prüfung
panel-languages = Sprachen
panel-changes = Was sich im Original geändert hat
panel-board = Alle Übersetzungen der Website
panel-source = das Original
panel-fallback = nicht übersetzt: zeigt das Original
panel-missing = nicht übersetzt: Links führen zum Original
panel-missing-omit = nicht übersetzt: nicht zu sehen
panel-elsewhere = { $count ->
        [0] Kein Problem auf anderen Seiten
        [one] Ein Problem auf einer anderen Seite
       *[other] { $count } Probleme auf anderen Seiten
    }
panel-more = { $count ->
        [one] und noch eine Datei
       *[other] und noch { $count } Dateien
    }
panel-earlier = Die Seiten zeigen die Website, wie sie vorher war: In den Einstellungen oder im Design ist ein Fehler
panel-general = In den Einstellungen oder im Design ist ein Fehler: Es kann nichts veröffentlicht werden
panel-hints = { $count ->
        [one] Ein Tipp zu dieser Seite
       *[other] { $count } Tipps zu dieser Seite
    }
problems-all = Alle Probleme der Website
problems-title = Probleme der Website
problems-home = Zu den Seiten der Website
problems-views = Wie die Probleme geordnet sind
problems-by-article = Nach Artikel
problems-by-check = Nach Prüfung
problems-levels = Welche Probleme zu sehen sind
problems-every = { $count ->
    [0] Kein Problem
    [one] Ein Problem
   *[other] { $count } Probleme
}
problems-site = Die Website
problems-other = Dateien und Einstellungen
problems-line = Zeile { $line }
problems-none = Hier gibt es nichts zu verbessern.
problems-cut = Hier sehen Sie { $shown } von { $count } Problemen. Um die anderen zu sehen, wählen Sie oben eine Art aus, oder folgen Sie unten einem Link zu allen Problemen eines Artikels oder einer Prüfung.
problems-cut-one = Hier sehen Sie { $shown } von { $count } Problemen. Wählen Sie oben eine Art aus, oder beheben Sie zuerst diese: Dann folgen die anderen.
problems-more = { $count ->
    [one] Noch ein Problem zeigen
   *[other] Noch { $count } Probleme zeigen
}
problems-rest = Weitere Probleme
problems-back = Alle Probleme zeigen
### Markdown

callout-title-missing = Dieser Block „{ $kind }“ hat keinen Titel.
    .summary = Ein Block zur Hilfesuche ohne Titel
    .why = Der Titel sagt, wann man Hilfe suchen soll, und wie schnell. Ohne ihn könnte der Block missverstanden werden.
    .title = Schreiben Sie ihn hinter die Klammer, zum Beispiel: > [!{ $kind }] Rufen Sie noch heute Ihre Hausarztpraxis an, wenn:
callout-unknown = Einen Block der Art „{ $kind }“ gibt es nicht.
    .summary = Ein Block einer Art, die es nicht gibt
    .why = Man sähe ein gewöhnliches Zitat anstelle des Blocks, den Sie meinten.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .kinds = Diese Arten gibt es: { $kinds }.
comment-unclosed = Hier beginnt eine Anmerkung, die nirgends endet.
    .why = Ohne Ende ist Ihre Anmerkung für alle zu sehen, oder es fehlt, was darunter steht.
    .end = Setzen Sie { "-->" } hinter Ihre Anmerkung.
footnote-twice = Die Fußnote „{ $label }“ ist mehr als einmal geschrieben.
    .why = Nur die erste wird gezeigt.
    .mend = Geben Sie einer von beiden einen anderen Namen, hier und im Text.
footnote-undefined = In diesem Text gibt es keine Fußnote „{ $label }“.
    .why = Man sieht die Klammern und findet die Fußnote nicht.
    .mend = Schreiben Sie die Fußnote in eine eigene Zeile: [^{ $label }]: Was darin steht
footnote-unused = Die Fußnote „{ $label }“ wird in diesem Text nicht verwendet.
    .why = Eine Fußnote, auf die nichts verweist, wird nicht gezeigt.
    .mend = Setzen Sie [^{ $label }] in den Text, wo sie hingehört, oder nehmen Sie die Fußnote heraus.
heading-empty = In dieser Überschrift stehen keine Wörter.
    .summary = Eine Überschrift ohne Wörter
    .why = Ein Vorleseprogramm kündigt eine Überschrift an und sagt dann nichts.
    .mend = Schreiben Sie die Überschrift hinter die Zeichen, oder nehmen Sie die Zeile heraus.
heading-id-taken = Der Anker „{ $id }“ ist in diesem Text schon vergeben.
    .why = Ein Link kann nur an eine Stelle führen.
    .mend = Geben Sie einer der beiden Überschriften einen anderen Namen zwischen den Klammern.
image-data = Dieses Bild steht im Text selbst.
    .why = Ein solches Bild macht die Seite langsam, und niemand kann es austauschen.
    .download = Speichern Sie das Bild als Datei neben dem Artikel, und verwenden Sie ihren Namen.
link-unsafe = Dieser Link beginnt mit „{ $scheme }“.
    .why = Ein solcher Link startet im Browser ein Programm, oder er öffnet eine Seite, die niemand geprüft hat.
    .mend = Nehmen Sie eine Adresse, die mit https: beginnt, oder nehmen Sie den Link heraus.
nesting-too-deep = Hier stehen Listen oder Zitate mehr als { $most } Ebenen tief ineinander.
    .why = Dem kann niemand folgen. Meistens ist es ein Versehen mit > oder mit Leerzeichen am Anfang der Zeilen.
    .mend = Nehmen Sie am Anfang der Zeilen die Zeichen weg, die zu viel sind.
raw-html = HTML im Text („{ $tag }“) wird so gezeigt, wie es getippt wurde.
    .summary = HTML im Text
    .why = HTML kann die Seite kaputt machen oder etwas von anderen Websites laden.
    .bold = Fette Wörter schreiben Sie so: **Wörter**.
    .italic = Kursive Wörter schreiben Sie so: *Wörter*.
    .break = Für eine neue Zeile beenden Sie die Zeile davor mit einem umgekehrten Schrägstrich (\).
    .link = Einen Link schreiben Sie so: [Wörter](Adresse).
    .image = Ein Bild schreiben Sie so: ![was darauf zu sehen ist](datei.jpg).
    .underline = Unterstrichene Wörter sehen aus wie Links. Schreiben Sie **Wörter**, um sie fett zu machen.
    .settings = Brauchen Sie doch HTML? Mit raw_html in site.yaml können Sie es erlauben.
remote-embed = Dieses HTML lädt etwas von einer anderen Website: { $address }
    .summary = HTML, das etwas von einer anderen Website lädt
    .why = Die andere Website würde erfahren, wer welche Seite ansieht.
    .mend = Verlinken Sie es mit Worten, oder speichern Sie es neben dem Artikel.
remote-image = Dieses Bild liegt auf einer anderen Website: { $address }
    .summary = Ein Bild auf einer anderen Website
    .why = Die andere Website würde erfahren, wer welche Seite ansieht.
    .download = Dürfen Sie das Bild verwenden? Dann speichern Sie es neben dem Artikel, und schreiben Sie hier den Namen der Datei.
wikilink = „{ $written }“ ist kein Link, dem man folgen kann.
    .summary = Ein Link in doppelten eckigen Klammern
    .why = Doppelte eckige Klammern wirken nur in manchen Notizprogrammen.
    .ordinary = Schreiben Sie { $ordinary }
### Site

no-articles = Es gibt noch keinen Artikel: Die Website hat nur eine leere Startseite.
    .why = Man würde hier nichts finden.
no-settings = Es gibt hier keine Datei { $file }.
    .why = Darin stehen Name, Adresse und Sprachen der Website. Ohne sie gibt es keine Website.
    .example = Legen Sie sie mit diesen drei Zeilen an:
        title: Rückenklinik
        base_url: https://www.klinik.example/
        languages: [de, en]
section-without-index = Der Ordner „{ $folder }“ hat keinen Titel: Es gibt darin keine Datei _index.md, in keiner Sprache.
    .summary = Eine Rubrik ohne Titel
    .why = Als Titel der Rubrik ist der Name des Ordners zu sehen.
    .mend = Schreiben Sie in diesen Ordner eine Datei _index.md, oben mit dem Titel: title: Rückenbeschwerden
address-taken = Die Adresse { $url } ist schon vergeben: { $other ->
        [home] an die Startseite
        [404] an die Seite für Adressen, die es nicht gibt
        [sitemap] an die Sitemap
        [robots] an die Datei für Suchmaschinen
        [a-z] an die Seite von A bis Z
        [languages] an die Seite der Sprachen
        [feed] an den Newsfeed
        [topic] an die Seite eines Themas
       *[other] an { $other }
    }.
    .why = An einer Adresse kann nur eine Seite stehen. Die andere ginge verloren.
    .rename = Geben Sie einer von beiden einen anderen Namen, oder einen anderen „slug“ über ihrem Text.
alias-taken = Die alte Adresse { $url } ist schon vergeben: { $other ->
        [home] an die Startseite
        [404] an die Seite für Adressen, die es nicht gibt
        [sitemap] an die Sitemap
        [robots] an die Datei für Suchmaschinen
        [a-z] an die Seite von A bis Z
        [languages] an die Seite der Sprachen
        [feed] an den Newsfeed
        [topic] an die Seite eines Themas
       *[other] an { $other }
    }.
    .why = An einer Adresse kann nur eine Seite stehen. Die andere ginge verloren.
    .remove = Nehmen Sie diese Zeile aus „aliases“ heraus.
address-is-folder = Auf { $url } liegt eine Seite oder Datei, aber { $other ->
        [home] die Startseite
        [404] die Seite für Adressen, die es nicht gibt,
        [a-z] die Seite von A bis Z
        [languages] die Seite der Sprachen
        [feed] der Newsfeed
        [topic] die Seite eines Themas
       *[other] { $other }
    } braucht dort einen Ordner dieses Namens.
    .why = Kein Webserver kann beides zeigen.
    .rename = Geben Sie einem von beiden einen anderen Namen.
file-taken = Auf { $url } würden zwei Dateien veröffentlicht: diese und { $other }.
    .why = Nur eine von beiden wäre da.
    .mend = Benennen Sie eine der beiden um, oder nehmen Sie sie heraus.
translation-of-missing = Laut den Feldern über dem Text ist dies eine Übersetzung aus „{ $language }“, aber einen solchen Text gibt es nicht.
    .why = Niemand könnte die Übersetzung mit dem Original vergleichen.
    .others = Diesen Artikel gibt es in: { $existing }.
    .no-others = Nehmen Sie „of“ heraus, oder fügen Sie den Text hinzu, aus dem übersetzt wurde.
translation-of-itself = Laut den Feldern über dem Text ist dies eine Übersetzung aus „{ $language }“, aber der Text ist selbst in dieser Sprache.
    .why = Zu einer Übersetzung gehört die Sprache des Textes, aus dem sie gemacht ist.
    .others = Diesen Artikel gibt es auch in: { $existing }.
    .no-others = Ist dieser Text das Original? Dann nehmen Sie das Feld „translation“ heraus.
translation-of-circle = Laut den Feldern über dem Text ist dies eine Übersetzung aus „{ $language }“, aber jener Text ist letztlich selbst eine Übersetzung von diesem.
    .why = Ein Text eines Artikels muss das Original sein. Von ihm übernehmen die anderen Daten, Quellen und Prüfung.
    .mend = Nehmen Sie „of“ aus dem Text heraus, der zuerst geschrieben wurde.
translation-two-sources = Die Texte dieses Artikels führen zu zwei verschiedenen Originalen: { $one } und { $other }.
    .why = Ein Artikel hat ein Original. Von ihm übernehmen die Übersetzungen Daten, Quellen und Prüfung.
    .mend = Lassen Sie „of“ in allen Texten zum selben Original führen.
topic-not-listed = Das Thema „{ $topic }“ steht nicht in der Liste der Themen. Deshalb ist dieses Wort als sein Name zu sehen in: { $languages }.
    .summary = Ein Thema, das nicht in der Liste der Themen steht
    .why = Ein Thema hat nur dann in jeder Sprache einen Namen, wenn er in content/_topics.yaml steht.
    .mend = Tragen Sie es mit seinen Namen in content/_topics.yaml ein, oder nehmen Sie ein Thema, das dort steht.
    .did-you-mean = Meinten Sie „{ $nearest }“?
topic-name-missing = Das Thema „{ $topic }“ hat keinen Namen in: { $languages }.
    .summary = Ein Thema ohne Namen in einer Sprache der Website
    .why = In diesen Sprachen ist sein Name in der Hauptsprache der Website zu sehen.
    .mend = Tragen Sie die Namen in content/_topics.yaml ein.
link-target-missing = Der Link führt zu { $target }, aber diesen Artikel gibt es nicht.
    .summary = Ein Link zu einem Artikel, den es nicht gibt
    .why = Wer ihm folgt, findet nichts.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .create = Schreiben Sie den Artikel, oder nehmen Sie den Link heraus.
link-anchor-missing = Der Link führt zur Überschrift „#{ $anchor }“ in { $target }, aber diese Überschrift gibt es nicht.
    .summary = Ein Link zu einer Überschrift, die es nicht gibt
    .why = Man käme oben auf der Seite an und müsste selbst weitersuchen.
    .mend = Verlinken Sie eine Überschrift, die es gibt: ihre Wörter in Kleinbuchstaben, mit Bindestrichen statt Leerzeichen. Oder lassen Sie weg, was hinter dem # steht.
    .did-you-mean = Meinten Sie „#{ $nearest }“?
link-anchor-dropped = Der Text in { $target } hat keine Überschrift „#{ $anchor }“. Deshalb führt der Link zum Anfang der Seite.
    .summary = Ein Link zu einer Überschrift, die der Text in einer anderen Sprache nicht hat
    .why = Der Text dort ist in einer anderen Sprache, und seine Überschriften heißen anders.
    .mend = Sie müssen nichts tun, außer der Text kann übersetzt werden.
link-section-empty = Der Link führt zur Rubrik { $target }, aber darin ist kein Artikel veröffentlicht.
    .summary = Ein Link zu einer Rubrik ohne veröffentlichte Artikel
    .why = Eine Rubrik hat nur in den Sprachen eine Seite, in denen es darin etwas zu lesen gibt.
    .mend = Veröffentlichen Sie einen Artikel in dieser Rubrik, oder nehmen Sie den Link bis dahin heraus.
link-address-missing = Der Link führt zur Adresse { $target }, aber eine solche Seite hat die Website nicht.
    .summary = Ein Link zu einer Adresse, die es auf der Website nicht gibt
    .why = Wer ihm folgt, findet nichts.
    .mend = Verlinken Sie stattdessen die Markdown-Datei, so wie ../ruecken/hernia.md.
    .did-you-mean = Meinten Sie { $nearest }? Ein Link zur Markdown-Datei, von { $file } aus gesehen, bleibt gültig, auch wenn sich Adressen ändern.
link-file-missing = Der Link führt zu { $target }, aber diese Datei gibt es nicht.
    .summary = Ein Link zu einer Datei, die es nicht gibt
    .why = Wer ihm folgt, findet nichts.
    .mend = Legen Sie die Datei dorthin, schreiben Sie ihren Namen genau so, wie er ist, oder nehmen Sie den Link heraus.
    .did-you-mean = Meinten Sie „{ $nearest }“?
link-leaves-site = Der Link „{ $target }“ führt aus dem Ordner mit den Inhalten hinaus.
    .why = Nur was in diesem Ordner liegt, wird veröffentlicht. Man würde nichts finden.
    .mend = Legen Sie die Datei in den Ordner „content“ und verlinken Sie sie dort.
link-to-unpublished = Der Link führt zu { $target }, und das ist nicht veröffentlicht.
    .summary = Ein Link zu einem Artikel, der nicht veröffentlicht ist
    .why = Wer ihm folgt, findet nichts.
    .draft = Dieser Artikel ist ein Entwurf oder wird noch geprüft. Veröffentlichen Sie ihn, oder nehmen Sie den Link so lange heraus.
    .scheduled = Dieser Artikel erscheint an einem späteren Tag. Nehmen Sie den Link bis dahin heraus.
link-to-withdrawn = Der Link führt zu { $target }, und das wurde zurückgezogen.
    .summary = Ein Link zu einem Artikel, der zurückgezogen wurde
    .why = Man findet dort nur einen Hinweis.
    .mend = Verlinken Sie den Artikel, der an seine Stelle tritt, oder nehmen Sie den Link heraus.
link-not-translated = Der Link führt zu { $target }, aber das gibt es nicht in „{ $language }“. Seine Wörter stehen dort als gewöhnlicher Text.
    .summary = Ein Link zu einem Artikel, den es in dieser Sprache nicht gibt
    .why = In den Einstellungen steht „missing_translation: omit“. Deshalb kann man diesem Link nicht folgen.
    .mend = Lassen Sie jenen Artikel übersetzen, oder nehmen Sie den Link aus diesem Text heraus.
link-not-article = „{ $target }“ ist kein Artikel.
    .why = Hier können nur Artikel stehen. Schreiben Sie, wo die Datei liegt, zum Beispiel ../ruecken/hernie.md.
    .mend = Schreiben Sie den Weg zur Datei eines Artikels, von hier aus gesehen: ../ruecken/hernia.md
image-missing = Das Bild { $target } ist nicht da, oder es ist keine Art von Bild, die ein Browser zeigen kann.
    .summary = Ein Bild, das es nicht gibt
    .why = Man sähe eine leere Stelle.
    .put = Legen Sie die Datei neben den Artikel, und schreiben Sie ihren Namen genau so, wie er ist, mit großen und kleinen Buchstaben.
    .did-you-mean = Meinten Sie „{ $nearest }“?
block-missing = In content/_blocks gibt es keinen Block „{ $block }“.
    .why = Der Artikel würde ohne ihn enden.
    .create = Schreiben Sie den Block als { $file }, oder nennen Sie einen anderen.
    .did-you-mean = Meinten Sie „{ $nearest }“?
block-not-translated = Den Block „{ $block }“ gibt es nicht in „{ $language }“. An seiner Stelle stehen die Kontaktdaten der Klinik.
    .summary = Ein Block, den es in einer Sprache nicht gibt
    .why = In dieser Sprache ist nicht zu sehen, was in den anderen zu sehen ist.
    .mend = Schreiben Sie den Block auch in dieser Sprache, neben die anderen in content/_blocks.
emergency-number-missing = Hier steht ein Notfall-Block, aber in { $settings } steht nicht, welche Nummer man anrufen soll.
    .summary = Ein Notfallblock, und keine Notrufnummer in den Einstellungen
    .why = Im Notfall soll niemand die Nummer suchen müssen.
    .add = Schreiben Sie die Nummer in { $settings }, unter „clinic“, zum Beispiel: emergency_number: "112"

### Themes

theme-missing = Ein Design „{ $theme }“ gibt es nicht.
    .why = Ohne Design kann keine Seite gemacht werden.
    .did-you-mean = Meinten Sie „{ $nearest }“?
theme-extends-circle = Das Design „{ $theme }“ baut auf sich selbst auf, über die Designs, auf denen es aufbaut.
    .why = Das nähme kein Ende.
theme-form = In dieser Datei müssen Felder stehen: ein Name, ein Doppelpunkt und was es ist.
    .why = Vademecum weiß nicht, auf welchem Design dieses aufbaut.
    .example = Schreiben Sie es so: { "extends: clarity" }
theme-bare = Das Design „{ $theme }“ hat keine Vorlagen und baut auf keinem Design auf, das welche hat.
    .why = Ohne Vorlagen kann keine Seite gemacht werden.
    .extend = Möchten Sie nur einen Teil des Designs ändern, das zu Vademecum gehört? Dann schreiben Sie in diese Datei: { "extends: clarity" }
theme-api = Das Design „{ $theme }“ ist für Version { $written } dessen gemacht, was Designs bekommen, und dieses Vademecum gibt Version { $known }.
    .why = Auf seinen Seiten könnte etwas fehlen oder falsch stehen.
    .newer = Verwenden Sie ein neueres Vademecum oder eine ältere Version des Designs.
    .older = Fragen Sie nach einer neueren Version des Designs, oder ändern Sie es, wie „Versions“ in themes/README.md sagt, und schreiben Sie hier: { "api: " }{ $known }
theme-look-name = „{ $written }“ kann nicht der Name einer Farbe oder Schrift sein.
    .why = Er wird der Name einer Eigenschaft im Stylesheet.
    .form = Schreiben Sie Buchstaben von a bis z, Ziffern und Bindestriche.
theme-color-unknown = Das Design hat keine Farbe „{ $name }“.
    .why = Vademecum weiß nicht, wie sie aussieht.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .light = Jede Farbe eines Designs hat einen Wert unter { "palette: {light: …}" }
theme-stylesheet = Das Design hat kein Stylesheet assets/{ $written } für seine Farben und Schriften.
    .why = Sie wären auf keiner Seite.
    .did-you-mean = Meinten Sie „{ $nearest }“?
    .name = Nennen Sie eine Datei in „assets“, zum Beispiel: { "stylesheet: clarity.css" }
theme-stylesheet-unnamed = Das Design hat Farben oder Schriften und sagt nicht, in welches Stylesheet sie gehören.
    .why = Sie wären auf keiner Seite.
    .name = Nennen Sie eine Datei in „assets“, zum Beispiel: { "stylesheet: clarity.css" }
theme-language-missing = Das Design hat keine Wörter für die Sprache { $language }.
    .why = Knöpfe, Beschriftungen und Hinweise würden fehlen oder in einer Sprache stehen, die man vielleicht nicht versteht. Kopieren Sie eine Datei einer anderen Sprache in diesem Ordner nach { $file }, und übersetzen Sie sie.
theme-string-missing = Das Design hat keinen Text „{ $name }“ für die Sprache { $language }.
    .why = An dieser Stelle wäre nichts zu sehen.
theme-string-unreadable = Diese Zeile ist nicht lesbar: { $reason }.
    .why = Ihr Text würde auf den Seiten fehlen.
theme-template-missing = Das Design hat keine Vorlage { $name }.
    .why = Seiten dieser Art können nicht gemacht werden.
theme-template-error = In der Vorlage ist ein Fehler: { $reason }
    .why = Seiten, die sie verwenden, können nicht gemacht werden.

### Translations

translations-title = Übersetzungen
translations-article = Artikel
translations-language = Sprache
translations-sections = Welche Artikel gezeigt werden
translations-all = Alle Artikel
translations-none = Solche Artikel gibt es nicht.
translations-cut = Hier stehen { $shown } von { $count } Artikeln. Wählen Sie einen Bereich oder eine Zahl in der Tabelle oben, um die anderen zu sehen.
translations-state = { $state ->
        [source] Original
        [current] aktuell
        [minor] aktuell (kleine Änderung)
        [outdated] veraltet
        [unknown] unbekannt
        [orphan] ohne Original
        [draft] Entwurf
       *[missing] fehlt
    }
translations-counted = { $articles ->
        [one] Ein Artikel
       *[other] { $articles } Artikel
    }
translations-count = { $count } { $state ->
        [current] aktuell
        [minor] aktuell (kleine Änderung)
        [outdated] veraltet
        [unknown] unbekannt
        [orphan] ohne Original
        [draft] im Entwurf
       *[missing] fehlend
    }
translations-accepted = { $path } entspricht { $source }: { $revision }
translations-accepted-before = { $path } entsprach { $source } schon: { $revision }
translations-marked = Diese Änderung von { $source } muss nicht übersetzt werden in: { $translations }
translations-diff-same = In { $source } steht noch dasselbe wie damals, als { $path } daraus entstand.
translations-diff-forgotten = Was in { $source } stand, als { $path } daraus entstand, wurde nicht aufbewahrt. Vergleichen Sie den ganzen Text, dann: vademecum translations accept { $path }
translations-diff-end = Das hat sich in { $source } geändert, seit { $path } daraus entstanden ist.
translations-diff-before = war:         { $text }
translations-diff-after = ist:         { $text }
translations-diff-beside = Übersetzung: { $text }
translations-block = { $kind ->
        [title] Titel
        [summary] Zusammenfassung
        [key-point] Kernaussage
        [image-alt] Beschreibung des Bildes
        [image-caption] Bildunterschrift
        [question] Frage
        [heading] Überschrift
        [item] Listenpunkt
        [step] Schritt
        [callout] Block
        [quote] Zitat
        [table-head] Kopf einer Tabelle
        [table-row] Zeile einer Tabelle
        [code] Code
        [html] HTML
        [term] Begriff
        [meaning] Bedeutung
        [footnote] Fußnote
       *[paragraph] Absatz
    } { $detail }
translations-options = Mit --language, --section, --state und --format wählen Sie, was die Tabelle zeigt. Bei accept, minor und diff bedeuten sie nichts: Dort geht es um die genannte Datei.
translations-no-article = Es gibt keinen Artikel { $path }.
    .did-you-mean = Meinten Sie { $nearest }?
translations-no-language = „{ $written }“ ist keine Sprache der Website.
    .known = Die Sprachen der Website sind: { $known }.
    .did-you-mean = Meinten Sie „{ $nearest }“?
translations-no-section = Es gibt keine Rubrik „{ $written }“ mit Artikeln.
    .known = Rubriken mit Artikeln: { $known }.
    .did-you-mean = Meinten Sie „{ $nearest }“?
translations-is-source = { $path } ist das Original dieses Artikels, keine Übersetzung.
translations-no-source = Es gibt keinen Text, aus dem { $path } übersetzt sein könnte.
translations-errors = Es wurde nichts geschrieben, denn im Artikel oder im Original sind Fehler.
translations-by-hand = Die Felder von { $path } sind so geschrieben, dass Vademecum nicht weiß, wo etwas dazukommen kann.
    .mend = Schreiben Sie diese Zeile selbst unter „translation:“: revision: { $revision }
translations-not-written = { $path } konnte nicht geschrieben werden: { $reason ->
        [changed] jemand anderes hat die Datei gerade geändert
       *[other] { $reason }
    }.
translations-nothing-outdated = Keine Übersetzung von { $path } ist veraltet, also gibt es keine Änderung zu markieren.
translations-differ = Die Übersetzungen von { $path } sind aus verschiedenen Texten entstanden. Deshalb ist nicht klar, welche Änderung gemeint ist.
    .mend = Nennen Sie eine davon: { $translations }
conflict-marks = In dieser Datei stehen zwei Stände des Textes hintereinander, weil ein Zusammenführen nicht beendet wurde.
    .why = Leserinnen und Leser sähen beide und könnten dem falschen folgen.
    .mend = Behalten Sie, was stimmt, und löschen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.
