<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>About Gallery Dedup</source>
            <translation>Über Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Finds copies and look-alikes in photo collections, shows how sure it is and why, and removes only what is safe to remove. Photos never leave the computer.</source>
            <translation>Findet Kopien und ähnliche Bilder in Fotosammlungen, zeigt, wie sicher das ist und warum, und entfernt nur, was gefahrlos entfernt werden kann. Fotos verlassen den Computer nie.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Free to use, change and pass on under the MIT licence.</source>
            <translation>Frei zu benutzen, zu ändern und weiterzugeben unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Where its data lies</source>
            <translation>Wo die Daten liegen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Made with</source>
            <translation>Gemacht mit</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>The program's icon</source>
            <translation>Das Symbol des Programms</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Marks and journal</source>
            <translation>Markierungen und Journal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>What is known of photos</source>
            <translation>Was über Fotos bekannt ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>AcceptAllControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>No group in the list holds undecided copies that a rule may mark.</source>
            <translation>Keine Gruppe der Liste enthält unentschiedene Kopien, die eine Regel markieren darf.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Only the groups that the filter shows.</source>
            <translation>Nur die Gruppen, die der Filter zeigt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Marked are copies that the rules may mark by themselves, as {enter} does in each group. Edited photos, series, and groups in which you decided otherwise stay as they are. {undo} takes all of it back.</source>
            <translation>Markiert werden Kopien, die die Regeln von sich aus markieren dürfen, wie {enter} es in jeder Gruppe tut. Bearbeitete Fotos, Serien und Gruppen, in denen Sie anders entschieden haben, bleiben, wie sie sind. {undo} nimmt alles zurück.</translation>
        </message>
    </context>
    <context>
        <name>BestDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/best_dialog.py" />
            <source>It counts at once, for the groups in the review. Your marks stay.</source>
            <translation>Das gilt sofort, für die Gruppen in der Prüfung. Ihre Markierungen bleiben.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>BestView</name>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>{word}, number {rank} in the order</source>
            <translation>{word}, Nummer {rank} der Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Also in your settings: {rules}</source>
            <translation>Auch in Ihren Einstellungen: {rules}</translation>
        </message>
    </context>
    <context>
        <name>BrokenOffControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last scan, of {when}, did not come to its end. What it read is known, and it goes on from there.</source>
            <translation>Der letzte Scan ({when}) kam nicht zu seinem Ende. Was er gelesen hat, ist bekannt; von dort geht er weiter.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last move was broken off: {moved} of {total} marked photos are in the trash, the others are in their place and still marked.</source>
            <translation>Das letzte Verschieben wurde abgebrochen: {moved} von {total} markierten Fotos sind im Papierkorb, die anderen sind an ihrem Platz und noch markiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Drop two photos to compare them</source>
            <translation>Zwei Fotos hier ablegen, um sie zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Pictures, files and web addresses can be dropped and pasted.</source>
            <translation>Bilder, Dateien und Webadressen können abgelegt und eingefügt werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two photos…</source>
            <translation>Zwei Fotos wählen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Save it…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Keep what has no file of its own (Ctrl+K)</source>
            <translation>Behalten, was keine eigene Datei hat (Strg+K)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Two others…</source>
            <translation>Zwei andere…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two other photos</source>
            <translation>Zwei andere Fotos wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two photos</source>
            <translation>Zwei Fotos wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Two photos, please</source>
            <translation>Bitte zwei Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Drop or paste a second photo</source>
            <translation>Ein zweites Foto ablegen oder einfügen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{name} is waiting to be compared.</source>
            <translation>{name} wartet auf den Vergleich.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Comparing</source>
            <translation>Wird verglichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Fetching</source>
            <translation>Wird geholt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>This cannot be opened</source>
            <translation>Das kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>This is one file, compared with itself.</source>
            <translation>Das ist eine Datei, mit sich selbst verglichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Save them…</source>
            <translation>Beide speichern…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>A and B are here until the program ends.</source>
            <translation>A und B sind da, bis das Programm endet.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{photo} is here until the program ends.</source>
            <translation>{photo} ist da, bis das Programm endet.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>These two cannot be compared</source>
            <translation>Diese beiden können nicht verglichen werden</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/consent_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>DesktopControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <source>{percent} - Gallery Dedup</source>
            <translation>{percent} - Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <source>The scan is done</source>
            <translation>Der Scan ist fertig</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBar</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>not scored: {note}</source>
            <translation>kein Wert: {note}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>not scored</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>{dimension}: {question}</source>
            <translation>{dimension}: {question}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>{score}: {verdict}.</source>
            <translation>{score}: {verdict}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>{clause}.</source>
            <translation>{clause}.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceProfileView</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Profile that weighs the score</source>
            <translation>Profil, das den Wert gewichtet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Edit profiles…</source>
            <translation>Profile bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Weighs the score: {about}</source>
            <translation>Gewichtet den Wert: {about}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceView</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>What happened to the picture</source>
            <translation>Was mit dem Bild geschehen ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Ticks: unrelated, the same. Click a bar for more.</source>
            <translation>Striche: nicht verwandt, dasselbe. Ein Klick auf einen Balken zeigt mehr.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>This is the keeper: the others are compared with it.</source>
            <translation>Das ist das Foto, das bleibt: Die anderen werden mit ihm verglichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Related by {profile}: nothing shows that they are copies or shots of one scene.</source>
            <translation>Verwandt nach {profile}: Nichts zeigt, dass es Kopien oder Aufnahmen einer Szene sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Related by {profile} ({score}): nothing shows that they are copies or shots of one scene.</source>
            <translation>Verwandt nach {profile} ({score}): Nichts zeigt, dass es Kopien oder Aufnahmen einer Szene sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>This score is of {model}.</source>
            <translation>Dieser Wert ist von {model}.</translation>
        </message>
    </context>
    <context>
        <name>FactLines</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{size} become free once the trash is emptied.</source>
            <translation>{size} werden frei, sobald der Papierkorb geleert ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Ctrl+Z takes it back; so does History, also weeks later, until the trash is emptied.</source>
            <translation>Strg+Z nimmt es zurück; der Verlauf auch nach Wochen, bis der Papierkorb geleert wird.</translation>
        </message>
    </context>
    <context>
        <name>FilterView</name>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Search names and folders</source>
            <translation>Namen und Ordner durchsuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Order of groups</source>
            <translation>Reihenfolge der Gruppen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>{shown} of {groups}</source>
            <translation>{shown} von {groups}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>No groups yet</source>
            <translation>Noch keine Gruppen</translation>
        </message>
    </context>
    <context>
        <name>FirstFoldersView</name>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Choose a folder…</source>
            <translation>Einen Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Try with sample photos</source>
            <translation>Mit Beispielfotos ausprobieren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Drawn photos with copies, edits and similar shots. They lie in a folder of the program's own, and one button takes them away again.</source>
            <translation>Gezeichnete Fotos mit Kopien, Bearbeitungen und ähnlichen Aufnahmen. Sie liegen in einem Ordner des Programms, und ein Knopf nimmt sie wieder weg.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Pictures: {photos}</source>
            <translation>Bilder: {photos}</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Look for copies</source>
            <translation>Kopien suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Your photos</source>
            <translation>Ihre Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Drop folders here, or two photos to compare. Folders inside them are looked through too.</source>
            <translation>Ordner hier ablegen, oder zwei Fotos, um sie zu vergleichen. Auch die Ordner darin werden durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Models: none needed</source>
            <translation>Modelle: keine nötig</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Copies, edits and series are found with what comes with the program. Models add more whenever you like; they are fetched only when you say so.</source>
            <translation>Kopien, Bearbeitungen und Serien findet das Programm mit dem, was es mitbringt. Modelle fügen mehr hinzu, wann immer Sie möchten; sie werden nur geholt, wenn Sie es sagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Find the copies among your photos</source>
            <translation>Die Kopien unter Ihren Fotos finden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Open Models</source>
            <translation>Modelle öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Nothing is moved until you decide. It goes to the trash, and History brings it back.</source>
            <translation>Nichts wird verschoben, bevor Sie entscheiden. Es geht in den Papierkorb, und der Verlauf bringt es zurück.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Choose a folder first.</source>
            <translation>Wählen Sie zuerst einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
    </context>
    <context>
        <name>FolderView</name>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>not there now</source>
            <translation>gerade nicht da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>The folder is missing or on a disk that is away. Its photos stay known.</source>
            <translation>Der Ordner fehlt oder liegt auf einem Datenträger, der nicht da ist. Seine Fotos bleiben bekannt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Take this folder off the list. Its photos stay where they are.</source>
            <translation>Diesen Ordner von der Liste nehmen. Seine Fotos bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Take {path} off the list</source>
            <translation>{path} von der Liste nehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Photos in a protected folder are never moved.</source>
            <translation>Fotos in einem geschützten Ordner werden nie verschoben.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protect {path}</source>
            <translation>{path} schützen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protected</source>
            <translation>Geschützt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <location filename="../../gallery_dedup/gui/groups_view.py" />
            <source>Groups of photos</source>
            <translation>Gruppen von Fotos</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>How it works</source>
            <translation>So funktioniert es</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>1. Scan</source>
            <translation>1. Scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Each photo is read once and compared with all the others. Nothing is changed by that. You can decide while it runs, pause it, or stop it: what was read stays known, and the next scan reads only what changed.</source>
            <translation>Jedes Foto wird einmal gelesen und mit allen anderen verglichen. Dabei wird nichts verändert. Sie können währenddessen entscheiden, den Scan anhalten oder beenden: Was gelesen ist, bleibt bekannt, und der nächste Scan liest nur, was sich geändert hat.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>2. Groups</source>
            <translation>2. Gruppen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>A group is one photo that is suggested to stay, with the reason, and the photos that were compared with it. The word on a group says what they are to each other:</source>
            <translation>Eine Gruppe ist ein Foto, das bleiben soll, mit dem Grund dafür, und die Fotos, die mit ihm verglichen wurden. Das Wort an einer Gruppe sagt, was sie füreinander sind:</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>3. Compare</source>
            <translation>3. Vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Both photos lie on each other, whatever was cropped, turned or resized, and zoom together. The sentence below them says what happened; each bar answers one question, and a click on it explains the answer.</source>
            <translation>Beide Fotos liegen aufeinander, was auch zugeschnitten, gedreht oder verkleinert wurde, und zoomen gemeinsam. Der Satz darunter sagt, was geschehen ist; jeder Balken beantwortet eine Frage, und ein Klick darauf erklärt die Antwort.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>4. Mark and remove</source>
            <translation>4. Markieren und entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Only sure copies are suggested to go: the same file, the same pixels, or re-saved. The rest is yours to decide. Before anything is moved, a sheet says how much, from where, and what is refused and why.</source>
            <translation>Nur sichere Kopien werden zum Entfernen vorgeschlagen: gleiche Datei, gleiche Pixel oder neu gespeichert. Über den Rest entscheiden Sie. Bevor etwas verschoben wird, sagt ein Blatt, wie viel, von wo, und was warum nicht verschoben wird.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>5. Take back</source>
            <translation>5. Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>{back} takes back marks and moves alike. History ({history}) brings back one photo or a whole evening, also weeks later, as long as the trash holds them.</source>
            <translation>{back} nimmt Markierungen und Verschobenes gleichermaßen zurück. Der Verlauf ({history}) bringt ein Foto oder einen ganzen Abend zurück, auch nach Wochen, solange der Papierkorb sie enthält.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>What is never done</source>
            <translation>Was nie geschieht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Photos are never changed and never sent anywhere; they only move, to the trash, and each move is written down first. The last readable photo of a group never goes by a rule, and nothing goes out of a protected folder. Faces are looked for only after you turn that on. The network is used only when you ask.</source>
            <translation>Fotos werden nie verändert und nie irgendwohin gesendet; sie werden nur verschoben, in den Papierkorb, und jeder Schritt wird vorher aufgeschrieben. Das letzte lesbare Foto einer Gruppe geht nie durch eine Regel, und aus einem geschützten Ordner geht nichts. Gesichter werden erst gesucht, wenn Sie das einschalten. Das Netzwerk wird nur benutzt, wenn Sie darum bitten.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Where it keeps things</source>
            <translation>Wo die Dinge liegen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Settings may be edited. The cache may be thrown away: a scan makes it anew. The journal holds your marks and the way back of what was moved.</source>
            <translation>Die Einstellungen dürfen bearbeitet werden. Der Cache darf weggeworfen werden: Ein Scan baut ihn neu auf. Das Journal enthält Ihre Markierungen und den Rückweg für alles, was verschoben wurde.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Moves, newest first</source>
            <translation>Vorgänge, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Photos of this move</source>
            <translation>Fotos dieses Vorgangs</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Put back selected</source>
            <translation>Ausgewählte zurücklegen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Put back all</source>
            <translation>Alle zurücklegen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Every photo that was moved, with its way back. A place that is taken again gets a new name.</source>
            <translation>Jedes Foto, das verschoben wurde, mit seinem Rückweg. Ist sein Platz wieder belegt, bekommt es einen neuen Namen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Nothing was moved yet</source>
            <translation>Noch wurde nichts verschoben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>What you move to the trash is listed here, with the way back.</source>
            <translation>Was Sie in den Papierkorb verschieben, steht hier, mit dem Rückweg.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>LaidPane</name>
        <message>
            <location filename="../../gallery_dedup/gui/laid_pane_view.py" />
            <source>{names} on each other</source>
            <translation>{names} aufeinander</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>The language changes at the next start.</source>
            <translation>Die Sprache ändert sich beim nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>LeavingView</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Photos that move</source>
            <translation>Fotos, die verschoben werden</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Drop folders to scan, or two photos to compare</source>
            <translation>Ordner zum Scannen ablegen, oder zwei Fotos zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Nothing is changed by a scan. Photos are moved only when you say so, and only to the trash.</source>
            <translation>Ein Scan verändert nichts. Fotos werden nur verschoben, wenn Sie es sagen, und nur in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Choose a folder…</source>
            <translation>Einen Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Try with sample photos</source>
            <translation>Mit Beispielfotos ausprobieren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Look into hidden files and folders too</source>
            <translation>Auch versteckte Dateien und Ordner durchsehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Which copy stays…</source>
            <translation>Welche Kopie bleibt…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Review the groups</source>
            <translation>Die Gruppen prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Add a folder…</source>
            <translation>Einen Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Drop more folders anywhere, or two photos to compare them.</source>
            <translation>Weitere Ordner können überall abgelegt werden, zwei Fotos zum Vergleichen ebenso.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>for example *.gif, thumbnails, @eaDir</source>
            <translation>zum Beispiel *.gif, thumbnails, @eaDir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Leave out these patterns</source>
            <translation>Diese Muster auslassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Choose a folder of photos</source>
            <translation>Einen Ordner mit Fotos wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Scanning</source>
            <translation>Scan läuft</translation>
        </message>
    </context>
    <context>
        <name>LightTableView</name>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>Photo {index} of {count}</source>
            <translation>Foto {index} von {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>This group has one photo left.</source>
            <translation>In dieser Gruppe ist ein Foto übrig.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>The same bytes as photo {index} of this group, {name}.</source>
            <translation>Dieselben Bytes wie Foto {index} dieser Gruppe, {name}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Not moved</source>
            <translation>Nicht verschoben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Not put back</source>
            <translation>Nicht zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Choose a folder first.</source>
            <translation>Wählen Sie zuerst einen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>MembersView</name>
        <message>
            <location filename="../../gallery_dedup/gui/members_view.py" />
            <source>Photos of this group</source>
            <translation>Fotos dieser Gruppe</translation>
        </message>
    </context>
    <context>
        <name>ModeBarView</name>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>By itself</source>
            <translation>Von selbst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Let the two take turns by themselves (Shift+F)</source>
            <translation>Die beiden von selbst abwechseln lassen (Umschalt+F)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>The place before (,)</source>
            <translation>Die Stelle davor (,)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>The next place (.)</source>
            <translation>Die nächste Stelle (.)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Wipe line</source>
            <translation>Trennlinie</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
    </context>
    <context>
        <name>ModelsControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{title} is installed.</source>
            <translation>{title} ist installiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Installed: {names}.</source>
            <translation>Installiert: {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Installed: {names}. Mind its licence: {warning}.</source>
            <translation>Installiert: {names}. Achten Sie auf die Lizenz: {warning}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{title} is removed. What it told of your photos stays known.</source>
            <translation>{title} ist entfernt. Was es über Ihre Fotos gesagt hat, bleibt bekannt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Wait until the files before are done.</source>
            <translation>Warten Sie, bis die Dateien davor fertig sind.</translation>
        </message>
    </context>
    <context>
        <name>ModelsFacesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Look for faces</source>
            <translation>Gesichter suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>When this is on, a scan finds faces and keeps a row of numbers for each, on this computer only. They tell whether two photos show the same person. They are never exported, and no photo is marked because of them.</source>
            <translation>Ist dies eingeschaltet, findet ein Scan Gesichter und behält für jedes eine Reihe von Zahlen, nur auf diesem Computer. Sie sagen, ob zwei Fotos dieselbe Person zeigen. Sie werden nie ausgegeben, und kein Foto wird ihretwegen markiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Forget all faces…</source>
            <translation>Alle Gesichter vergessen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Waits for a model from below.</source>
            <translation>Wartet auf ein Modell von unten.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>When the scan is done, or stopped.</source>
            <translation>Wenn der Scan fertig oder beendet ist.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Work offline</source>
            <translation>Offline arbeiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Scan now</source>
            <translation>Jetzt scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Check the files</source>
            <translation>Die Dateien prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Hide this message</source>
            <translation>Diese Nachricht ausblenden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Add a file…</source>
            <translation>Eine Datei hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>A model that you have: a known one under any name, or another one with its description FILE.toml beside it. It can also be dropped here.</source>
            <translation>Ein Modell, das Sie haben: ein bekanntes unter beliebigem Namen, oder ein anderes mit seiner Beschreibung DATEI.toml daneben. Es kann auch hier abgelegt werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Networks that answer more questions about your photos. They run on this computer and send nothing; only their files are fetched, when you say so.</source>
            <translation>Netze, die mehr Fragen zu Ihren Fotos beantworten. Sie laufen auf diesem Computer und senden nichts; nur ihre Dateien werden geholt, wenn Sie es sagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forbids every network access. Files that you have can still be added.</source>
            <translation>Verbietet jeden Zugriff auf das Netzwerk. Dateien, die Sie haben, können weiter hinzugefügt werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Reads every model that is here again, and tells which are damaged.</source>
            <translation>Liest jedes Modell, das hier ist, noch einmal und sagt, welche beschädigt sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>{count} not there now: they wait for their disk.</source>
            <translation>{count} gerade nicht da: Sie warten auf ihren Datenträger.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Private use is for you to judge. For anything else ask someone who knows.</source>
            <translation>Den privaten Gebrauch beurteilen Sie selbst. Für alles andere fragen Sie jemanden, der sich auskennt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>The licence of this model is not clear</source>
            <translation>Die Lizenz dieses Modells ist nicht eindeutig</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Download {size}</source>
            <translation>{size} herunterladen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>I have read this, and take it on myself</source>
            <translation>Ich habe das gelesen und verantworte es selbst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Choose model files</source>
            <translation>Modelldateien wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Models (*.onnx *.json);;All files (*)</source>
            <translation>Modelle (*.onnx *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Remove {title}?</source>
            <translation>{title} entfernen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>You added this model, and it cannot be downloaded again. The file that you took it from stays where it is.</source>
            <translation>Sie haben dieses Modell hinzugefügt, und es kann nicht wieder heruntergeladen werden. Die Datei, aus der Sie es genommen haben, bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forget all faces?</source>
            <translation>Alle Gesichter vergessen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forget all faces</source>
            <translation>Alle Gesichter vergessen</translation>
        </message>
    </context>
    <context>
        <name>ModelsRowView</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Size, files and licence of {title}</source>
            <translation>Größe, Dateien und Lizenz von {title}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download of {title}</source>
            <translation>Herunterladen von {title}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Use a file I have…</source>
            <translation>Eigene Datei verwenden…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Offline: nothing is fetched from the network.</source>
            <translation>Offline: Nichts wird aus dem Netzwerk geholt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Discard what came</source>
            <translation>Bisheriges verwerfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{count} of {total} files here</source>
            <translation>{count} von {total} Dateien sind da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed, waits for {names}</source>
            <translation>Installiert, wartet auf {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download again</source>
            <translation>Neu herunterladen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Damaged, or another file: {names}</source>
            <translation>Beschädigt oder eine andere Datei: {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>It cannot be used: {fault}</source>
            <translation>Es kann nicht verwendet werden: {fault}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Begins when the other download is done.</source>
            <translation>Beginnt, wenn das andere Herunterladen fertig ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Stopping. What has come stays for the next time.</source>
            <translation>Wird angehalten. Was da ist, bleibt für das nächste Mal.</translation>
        </message>
    </context>
    <context>
        <name>ModesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/modes_view.py" />
            <source>How the photos are compared</source>
            <translation>Wie die Fotos verglichen werden</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <location filename="../../gallery_dedup/gui/notifier.py" />
            <source>Show the window</source>
            <translation>Das Fenster zeigen</translation>
        </message>
    </context>
    <context>
        <name>PairView</name>
        <message>
            <location filename="../../gallery_dedup/gui/pair_view.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/pair_view.py" />
            <source>These two do not lie on each other well enough.</source>
            <translation>Diese beiden liegen nicht gut genug aufeinander.</translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>no score</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Score by {name}: {told}</source>
            <translation>Wert nach {name}: {told}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Cannot be scored here, so 0: {names}.</source>
            <translation>Hier nicht zu bewerten, daher 0: {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Cannot be scored here, so left out, and the others weigh more: {names}.</source>
            <translation>Hier nicht zu bewerten, daher ausgelassen; die anderen wiegen mehr: {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Score</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <location filename="../../gallery_dedup/gui/photo_pane_view.py" />
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
    </context>
    <context>
        <name>PictureSaver</name>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the comparison</source>
            <translation>Den Vergleich speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the difference</source>
            <translation>Den Unterschied speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the picture</source>
            <translation>Das Bild speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>PNG (*.png);;JPEG (*.jpg *.jpeg)</source>
            <translation>PNG (*.png);;JPEG (*.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>{path} is there already, and replacing it cannot be undone.</source>
            <translation>{path} gibt es schon, und das Ersetzen kann nicht zurückgenommen werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Replace a picture?</source>
            <translation>Ein Bild ersetzen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>A picture is being saved: try again in a moment.</source>
            <translation>Gerade wird ein Bild gespeichert: Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Saving {path}</source>
            <translation>{path} wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Saved as {path}</source>
            <translation>Gespeichert als {path}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Files that were left out</source>
            <translation>Ausgelassene Dateien</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Could not be read  {count}</source>
            <translation>Nicht lesbar  {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Passed over  {count}</source>
            <translation>Übergangen  {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Search names, folders and reasons</source>
            <translation>Namen, Ordner und Gründe durchsuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Files, and why they were left out</source>
            <translation>Dateien und warum sie ausgelassen wurden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Copy the list</source>
            <translation>Die Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>These files may be damaged or of a kind we cannot read. They stay where they are.</source>
            <translation>Diese Dateien sind vielleicht beschädigt oder von einer Art, die wir nicht lesen können. Sie bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>These files are no pictures, or a pattern of yours leaves them out.</source>
            <translation>Diese Dateien sind keine Bilder, oder eines Ihrer Muster lässt sie aus.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
    </context>
    <context>
        <name>ProfilesDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Use this profile</source>
            <translation>Dieses Profil verwenden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Name under which it is saved</source>
            <translation>Name, unter dem es gespeichert wird</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>What it is for</source>
            <translation>Wofür es ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>A dimension that cannot be scored</source>
            <translation>Eine Dimension, die nicht bewertet werden kann,</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>is left out, and the others weigh more</source>
            <translation>wird ausgelassen, und die anderen wiegen mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>counts as 0</source>
            <translation>zählt als 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>The two photos in view</source>
            <translation>Die zwei Fotos, die zu sehen sind</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>my {profile}</source>
            <extracomment>The name of a profile that was made from one of the program's own: "my gallery".</extracomment>
            <translation>mein Profil {profile}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>No photos are in view: open a group or compare two photos to see how their score changes.</source>
            <translation>Keine Fotos zu sehen: Öffnen Sie eine Gruppe oder vergleichen Sie zwei Fotos, um zu sehen, wie sich ihr Wert ändert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Save as a new profile</source>
            <translation>Als neues Profil speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>{profile} (used)</source>
            <translation>{profile} (in Gebrauch)</translation>
        </message>
    </context>
    <context>
        <name>ProfilesWeightView</name>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>Weight of {dimension}</source>
            <translation>Gewicht von {dimension}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>not here now</source>
            <translation>gerade nicht da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>cannot be scored here now: {reason}</source>
            <translation>kann hier gerade nicht bewertet werden: {reason}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Recent folders</source>
            <translation>Zuletzt benutzte Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Clear the list</source>
            <translation>Die Liste leeren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>{folder} (away)</source>
            <translation>{folder} (nicht da)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>This folder is not there: its disk may be away.</source>
            <translation>Dieser Ordner ist nicht da: Vielleicht fehlt sein Datenträger.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Scan this folder</source>
            <translation>Diesen Ordner scannen</translation>
        </message>
    </context>
    <context>
        <name>RemovalControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Nothing is marked for removal: Space marks the current photo.</source>
            <translation>Nichts ist zum Entfernen markiert: Die Leertaste markiert das aktuelle Foto.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Photos are being moved: wait a moment.</source>
            <translation>Fotos werden gerade verschoben: einen Moment bitte.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Moving to the trash</source>
            <translation>Wird in den Papierkorb verschoben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Putting back</source>
            <translation>Wird zurückgelegt</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Remove marked</source>
            <translation>Markierte entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {name}, the last photo of its group</source>
            <translation>Auch {name} verschieben, das letzte Foto seiner Gruppe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {names}: the last photos of their groups</source>
            <translation>Auch {names} verschieben: die letzten Fotos ihrer Gruppen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {names} and {count} more: the last photos of their groups</source>
            <translation>Auch {names} und {count} weitere verschieben: die letzten Fotos ihrer Gruppen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Nothing can be moved</source>
            <translation>Nichts kann verschoben werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Photos that stay, and why</source>
            <translation>Fotos, die bleiben, und warum</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Open the library</source>
            <translation>Die Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>No group matches the filter</source>
            <translation>Keine Gruppe passt zum Filter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Show all groups</source>
            <translation>Alle Gruppen zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Looking for copies</source>
            <translation>Kopien werden gesucht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Groups appear here as soon as they are found.</source>
            <translation>Gruppen erscheinen hier, sobald sie gefunden sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>The folders are not there now</source>
            <translation>Die Ordner sind gerade nicht da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Plug in the disk that holds them and scan again, or choose others.</source>
            <translation>Schließen Sie den Datenträger an, auf dem sie liegen, und scannen Sie neu, oder wählen Sie andere.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Every photo is here once</source>
            <translation>Jedes Foto ist nur einmal da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Choose others, or plug in the disk that holds them, and scan again.</source>
            <translation>Wählen Sie andere, oder schließen Sie den Datenträger an, auf dem sie liegen, und scannen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>There are no photos in these folders</source>
            <translation>In diesen Ordnern sind keine Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Scan your folders, and the groups of copies appear here.</source>
            <translation>Scannen Sie Ihre Ordner, dann erscheinen hier die Gruppen der Kopien.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Nothing to review yet</source>
            <translation>Noch ist nichts zu prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Choose folders</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the last group.</source>
            <translation>Das ist die letzte Gruppe.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the last photo of the group. {key} goes to the next group.</source>
            <translation>Das ist das letzte Foto der Gruppe. {key} führt zur nächsten Gruppe.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>In the group before: {what}</source>
            <translation>In der Gruppe davor: {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Every group in the list is decided. {key} moves what is marked to the trash.</source>
            <translation>Über alle Gruppen der Liste ist entschieden. {key} verschiebt, was markiert ist, in den Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>{name} is not a copy: remembered</source>
            <translation>{name} ist keine Kopie: gemerkt</translation>
        </message>
    </context>
    <context>
        <name>SamplesControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>Drawing sample photos</source>
            <translation>Beispielfotos werden gezeichnet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>The sample photos are gone.</source>
            <translation>Die Beispielfotos sind weg.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>The sample photos are gone. Other files that lie in {folder} stay.</source>
            <translation>Die Beispielfotos sind weg. Andere Dateien, die in {folder} liegen, bleiben.</translation>
        </message>
    </context>
    <context>
        <name>SamplesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>Remove the samples</source>
            <translation>Die Beispiele entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>Takes the drawn files away and forgets them, with their marks.</source>
            <translation>Nimmt die gezeichneten Dateien weg und vergisst sie, mit ihren Markierungen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>These are sample photos, drawn to try the program. Folders that you add take their place.</source>
            <translation>Das sind Beispielfotos, gezeichnet, um das Programm auszuprobieren. Ordner, die Sie hinzufügen, treten an ihre Stelle.</translation>
        </message>
    </context>
    <context>
        <name>SimilarHeadView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Similar</source>
            <translation>Ähnliche</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Another photo…</source>
            <translation>Ein anderes Foto…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>What is to be alike</source>
            <translation>Was ähnlich sein soll</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Search photos by words</source>
            <translation>Fotos mit Worten suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>What the photos show, such as: dog on a beach. English is understood best.</source>
            <translation>Was die Fotos zeigen, etwa: dog on a beach. Englisch wird am besten verstanden.</translation>
        </message>
    </context>
    <context>
        <name>SimilarNothingView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Add a folder…</source>
            <translation>Einen Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Open the models</source>
            <translation>Die Modelle öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Comparing</source>
            <translation>Wird verglichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>{done} of {photos}</source>
            <translation>{done} von {photos}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Add the folders that hold your photos: they are scanned, and what is like {name} appears here.</source>
            <translation>Fügen Sie die Ordner hinzu, in denen Ihre Fotos liegen: Sie werden gescannt, und was {name} ähnlich ist, erscheint hier.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>There are no folders to search yet</source>
            <translation>Noch gibt es keine Ordner zum Durchsuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The folders are being scanned</source>
            <translation>Die Ordner werden gescannt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>What is found appears when that is done.</source>
            <translation>Was gefunden wird, erscheint, wenn das fertig ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The library folders hold no photo yet</source>
            <translation>Die Ordner der Bibliothek enthalten noch kein Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan them: every photo in them is then compared with the words.</source>
            <translation>Scannen Sie sie: Jedes Foto darin wird dann mit den Worten verglichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The library folders hold no other photo yet</source>
            <translation>Die Ordner der Bibliothek enthalten noch kein anderes Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan them: every photo in them is then compared with this one.</source>
            <translation>Scannen Sie sie: Jedes Foto darin wird dann mit diesem verglichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The photos were not looked at by the model yet</source>
            <translation>Das Modell hat die Fotos noch nicht gesehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>A scan shows them to it: each is then found by words.</source>
            <translation>Ein Scan zeigt sie ihm: Dann ist jedes mit Worten zu finden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>None of the photos can be compared by this</source>
            <translation>Keines der Fotos kann so verglichen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>They do not carry what is asked for, or an older version described them: a scan describes them anew.</source>
            <translation>Sie enthalten nicht, wonach gefragt ist, oder eine ältere Version hat sie beschrieben: Ein Scan beschreibt sie neu.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>This photo does not carry what is asked for</source>
            <translation>Dieses Foto enthält nicht, wonach gefragt ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Finding photos by words takes models that are not here</source>
            <translation>Um Fotos mit Worten zu finden, braucht es Modelle, die nicht hier sind</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>This question takes a model that is not here</source>
            <translation>Diese Frage braucht ein Modell, das nicht hier ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Not here: {names}. They are downloaded once, and only when you ask for it.</source>
            <translation>Nicht hier: {names}. Sie werden einmal heruntergeladen, und nur, wenn Sie darum bitten.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Not here: {names}. It is downloaded once, and only when you ask for it.</source>
            <translation>Nicht hier: {names}. Es wird einmal heruntergeladen, und nur, wenn Sie darum bitten.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The search came to no end</source>
            <translation>Die Suche kam zu keinem Ende</translation>
        </message>
    </context>
    <context>
        <name>SimilarPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Choose a photo…</source>
            <translation>Ein Foto wählen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Add a folder…</source>
            <translation>Einen Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Progress of the search</source>
            <translation>Fortschritt der Suche</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Choose a photo</source>
            <translation>Ein Foto wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Looking for what is like {name}</source>
            <translation>Gesucht wird, was {name} ähnlich ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Searching</source>
            <translation>Suche läuft</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>This cannot be opened</source>
            <translation>Das kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>This photo cannot be searched for</source>
            <translation>Nach diesem Foto kann nicht gesucht werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Drop a photo here, press S on one in the review, or type words above. The library folders are searched.</source>
            <translation>Legen Sie hier ein Foto ab, drücken Sie S bei einem beim Prüfen, oder schreiben Sie oben Worte. Durchsucht werden die Ordner der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Drop a photo here, or type words above. The library folders are searched, and there is none yet: add those that hold your photos.</source>
            <translation>Legen Sie hier ein Foto ab, oder schreiben Sie oben Worte. Durchsucht werden die Ordner der Bibliothek, und noch gibt es keine: Fügen Sie die mit Ihren Fotos hinzu.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Find photos like one you have, or by words</source>
            <translation>Fotos finden, die einem ähnlich sind, oder mit Worten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>the words</source>
            <translation>den Worten</translation>
        </message>
    </context>
    <context>
        <name>SimilarResultsView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_results_view.py" />
            <source>Similar photos, the most alike first</source>
            <translation>Ähnliche Fotos, die ähnlichsten zuerst</translation>
        </message>
    </context>
    <context>
        <name>StatusControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped. What was read stays known.</source>
            <translation>Beendet. Was gelesen ist, bleibt bekannt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>This version compares photos anew: groups come as they are found.</source>
            <translation>Diese Version vergleicht die Fotos neu: Gruppen kommen, wie sie gefunden werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>This version compares photos anew: scan to see all groups.</source>
            <translation>Diese Version vergleicht die Fotos neu: Scannen Sie, um alle Gruppen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped. What was moved is in History, with its way back.</source>
            <translation>Angehalten. Was verschoben wurde, steht im Verlauf, mit dem Rückweg.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>StatusView</name>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Pause the scan</source>
            <translation>Den Scan anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stop the scan</source>
            <translation>Den Scan beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Remove marked…</source>
            <translation>Markierte entfernen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Go on with the scan</source>
            <translation>Den Scan fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stop after this photo</source>
            <translation>Nach diesem Foto anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Nothing marked</source>
            <translation>Nichts markiert</translation>
        </message>
    </context>
    <context>
        <name>StripView</name>
        <message>
            <location filename="../../gallery_dedup/gui/strip_view.py" />
            <source>The keeper of this group</source>
            <translation>Das Foto dieser Gruppe, das bleibt</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>This is a mistake in the program. Your photos and marks are safe, and you can go on. The details are also in {log_file}. They name folders and files, and hold nothing of what is in them.</source>
            <translation>Das ist ein Fehler im Programm. Ihre Fotos und Markierungen sind sicher, und Sie können weitermachen. Die Einzelheiten stehen auch in {log_file}. Sie nennen Ordner und Dateien und enthalten nichts von dem, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>UndoControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} may be a copy again: “Not a copy” is taken back.</source>
            <translation>{name} darf wieder eine Kopie sein: „Keine Kopie“ ist zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>WindowDialogs</name>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The list is ready when the scan is done.</source>
            <translation>Die Liste ist da, wenn der Scan fertig ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>Nothing was done to these photos: the reason stands beside each.</source>
            <translation>Mit diesen Fotos ist nichts geschehen: Der Grund steht bei jedem.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>A file of the program cannot be used</source>
            <translation>Eine Datei des Programms ist nicht brauchbar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The details are copied. They name folders and files: read them before you send them.</source>
            <translation>Die Einzelheiten sind kopiert. Sie nennen Ordner und Dateien: Lesen Sie sie, bevor Sie sie versenden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The log is empty.</source>
            <translation>Das Protokoll ist leer.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The log is {file}.</source>
            <translation>Das Protokoll ist {file}.</translation>
        </message>
    </context>
    <context>
        <name>WordsOfferView</name>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Search photos by words</source>
            <translation>Fotos mit Worten suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Look for these words in what the photos show, instead of in their names</source>
            <translation>Diese Worte in dem suchen, was die Fotos zeigen, statt in ihren Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>By words: {model} missing</source>
            <translation>Mit Worten: {model} fehlt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Not here: {names}</source>
            <translation>Nicht hier: {names}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>the system did not say where in the trash it is</source>
            <translation>das System hat nicht gesagt, wo im Papierkorb es liegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>it stays where it is, without {name}</source>
            <translation>es bleibt an seinem Ort, ohne {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>{reason}; {second}</source>
            <translation>{reason}; {second}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <location filename="../../gallery_dedup/actions/gate.py" />
            <location filename="../../gallery_dedup/actions/sidecars.py" />
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it cannot be read: {reason}</source>
            <translation>nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>it changed while it was moved</source>
            <translation>geändert, während es verschoben wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/files.py" />
            <source>the copy made of {source} is not equal to it: a disk is failing</source>
            <translation>die Kopie von {source} gleicht ihr nicht: Ein Datenträger versagt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its content changed since the plan was made, although size and time are the same</source>
            <translation>der Inhalt hat sich geändert, seit der Plan gemacht wurde, obwohl Größe und Zeit dieselben sind</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its path is not absolute</source>
            <translation>der Pfad ist nicht absolut</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the plan names it twice</source>
            <translation>der Plan nennt es zweimal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is in a trash already</source>
            <translation>liegt schon in einem Papierkorb</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is in the protected folder {folder}</source>
            <translation>liegt im geschützten Ordner {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is the last of its group: it goes only when it is asked for by name</source>
            <translation>ist das letzte seiner Gruppe: Es geht nur, wenn es beim Namen verlangt wird</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the path of its keeper is not absolute</source>
            <translation>der Pfad des Fotos, das bleibt, ist nicht absolut</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} was gone right after another photo had moved for it</source>
            <translation>{keeper}, das bleiben soll, war fort, gleich nachdem ein anderes Foto dafür verschoben war</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper}</source>
            <translation>das Foto {keeper}, das bleibt,</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it and its keeper {keeper} are one physical file: removing one wins nothing</source>
            <translation>dieses und {keeper}, das bleibt, sind ein und dieselbe Datei auf dem Datenträger: Entfernen gewinnt nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} is itself removed by this plan</source>
            <translation>{keeper}, das bleiben soll, wird von diesem Plan selbst entfernt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} is in a trash</source>
            <translation>{keeper}, das bleiben soll, liegt in einem Papierkorb</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>no rule of the plan permits removing what is {relation}</source>
            <translation>keine Regel des Plans erlaubt das Entfernen von {relation}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} cannot be decoded</source>
            <translation>{keeper}, das bleibt, kann nicht dekodiert werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what}: only you can mark it, in the window</source>
            <translation>{what}: Nur Sie können es markieren, im Fenster</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it cannot be compared with its keeper: {reason}</source>
            <translation>kann nicht mit dem Foto verglichen werden, das bleibt: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>not related</source>
            <translation>nicht verwandt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>looked at now, it is {now} to its keeper {keeper}, not {relation}</source>
            <translation>jetzt betrachtet ist es zu {keeper}, das bleibt: {now}, nicht {relation}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} has other bytes now</source>
            <translation>{keeper}, das bleibt, hat jetzt andere Bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the plan's rule {rule} may not name {what}</source>
            <translation>die Regel {rule} des Plans darf {what} nicht nennen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} changed while it was looked at</source>
            <translation>{what} hat sich geändert, während es betrachtet wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it and its keeper {keeper} are one file reached in two ways, as in a folder that is mounted twice: removing one would remove both</source>
            <translation>es und {keeper}, das bleibt, sind eine Datei auf zwei Wegen, wie in einem doppelt eingehängten Ordner: Eines zu entfernen entfernte beide</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} does not exist any more</source>
            <translation>{what} gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} cannot be looked at: {reason}</source>
            <translation>{what} kann nicht betrachtet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} is a link, not a file</source>
            <translation>{what} ist ein Link, keine Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} is not a regular file</source>
            <translation>{what} ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it changed since the plan was made: {bytes:,} bytes then, {now:,} now</source>
            <translation>hat sich geändert, seit der Plan gemacht wurde: damals {bytes:,} Bytes, jetzt {now:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it was written again since the plan was made: its time is another one</source>
            <translation>wurde neu geschrieben, seit der Plan gemacht wurde: Die Zeit ist eine andere</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'same_file'</source>
            <extracomment>What a photo is to its keeper: "no rule of the plan permits removing what is 'edited'".</extracomment>
            <translation>„gleiche Datei“</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'same_pixels'</source>
            <translation>„gleiche Pixel“</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'resaved'</source>
            <translation>„neu gespeichert“</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'edited'</source>
            <translation>„bearbeitet“</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'similar_shot'</source>
            <translation>„Serie“</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'related'</source>
            <translation>„verwandt“</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/moved_before.py" />
            <source>already moved to the {action} (batch {batch}; take it back with: gallery-dedup {undo})</source>
            <translation>schon in den {action} verschoben (Vorgang {batch}; zurücknehmen mit: gallery-dedup {undo})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>its volume has no trash, and no folder for removed files can be made there</source>
            <translation>sein Datenträger hat keinen Papierkorb, und ein Ordner für entfernte Dateien kann dort nicht angelegt werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>its volume has no trash, and {folder} is on another volume</source>
            <translation>sein Datenträger hat keinen Papierkorb, und {folder} liegt auf einem anderen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>it cannot be moved to {folder}: {reason}</source>
            <translation>kann nicht nach {folder} verschoben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/reconcile.py" />
            <source>interrupted before it moved: it is in its place</source>
            <translation>unterbrochen, bevor es verschoben wurde: Es ist an seinem Platz</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/reconcile.py" />
            <source>interrupted: it is neither in its place nor in the trash</source>
            <translation>unterbrochen: Es ist weder an seinem Platz noch im Papierkorb</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/sidecars.py" />
            <source>it does not exist any more</source>
            <translation>gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; put back</source>
            <translation>das Foto, das bleibt, {keeper}, war gleich danach fort: Es ist dieselbe Datei auf anderem Weg, oder ein anderes Programm hat es verschoben; zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; put back as {placed}</source>
            <translation>das Foto, das bleibt, {keeper}, war gleich danach fort: Es ist dieselbe Datei auf anderem Weg, oder ein anderes Programm hat es verschoben; zurückgelegt als {placed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; and it could not be put back, so it is in the trash: {reason}</source>
            <translation>das Foto, das bleibt, {keeper}, war gleich danach fort: Es ist dieselbe Datei auf anderem Weg, oder ein anderes Programm hat es verschoben; und es ließ sich nicht zurücklegen, daher liegt es im Papierkorb: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>its name is not valid Unicode, which the system's trash does not take</source>
            <translation>sein Name ist kein gültiges Unicode, das der Papierkorb des Systems nicht annimmt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>the system's trash did not take it: {reason}</source>
            <translation>der Papierkorb des Systems hat es nicht angenommen: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>it is no longer in the trash: the trash was emptied</source>
            <translation>nicht mehr im Papierkorb: Der Papierkorb wurde geleert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>it cannot be put back: {reason}</source>
            <translation>kann nicht zurückgelegt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>the trash cannot be made: {reason}</source>
            <translation>der Papierkorb kann nicht angelegt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it was brought back already</source>
            <translation>wurde schon zurückgebracht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it was never moved</source>
            <translation>wurde nie verschoben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its disk is away, so nobody knows yet whether it moved</source>
            <translation>sein Datenträger ist nicht da, also weiß noch niemand, ob es verschoben wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its photo could not be brought back</source>
            <translation>sein Foto konnte nicht zurückgebracht werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>this folder was gone, renamed or moved perhaps: it was made again for the photos that came back</source>
            <translation>dieser Ordner war fort, vielleicht umbenannt oder verschoben: Er wurde für die zurückgelegten Fotos neu angelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its place was taken, so it is now {placed}</source>
            <translation>sein Platz war belegt, deshalb liegt es jetzt hier: {placed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>another file is now at its place in the trash, {where}</source>
            <translation>an seinem Platz im Papierkorb, {where}, liegt jetzt eine andere Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it is no longer in the trash: the trash was emptied or its disk is away</source>
            <translation>nicht mehr im Papierkorb: Der Papierkorb wurde geleert, oder sein Datenträger ist nicht da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its time could not be set back: {reason}</source>
            <translation>seine Zeit konnte nicht zurückgesetzt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{path} is no ONNX network</source>
            <translation>{path} ist kein ONNX-Netz</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{path} has no input or output called {name}, which its description tells</source>
            <translation>{path} hat keine Eingabe oder Ausgabe namens {name}, die seine Beschreibung nennt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>cannot read {file}: {reason}</source>
            <translation>{file} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>To add it all the same, describe its input and output in {description} beside it, as models.toml does</source>
            <translation>Um es trotzdem hinzuzufügen, beschreiben Sie seine Ein- und Ausgabe in {description} daneben, wie es models.toml tut</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <location filename="../../gallery_dedup/catalogue/places.py" />
            <source>{description}: there is another model called {model}</source>
            <translation>{description}: Es gibt schon ein anderes Modell namens {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{description}: the file name {file} is that of {other}</source>
            <translation>{description}: Der Dateiname {file} ist der von {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: it bears the name of {model} and has {size:,} bytes instead of {bytes:,}.</source>
            <translation>{file} ist nicht bekannt: Es trägt den Namen von {model} und hat {size:,} Bytes statt {bytes:,}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: it bears the name of {model} and differs inside.</source>
            <translation>{file} ist nicht bekannt: Es trägt den Namen von {model} und unterscheidet sich im Inhalt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: its SHA-256 is that of no model of the catalogue.</source>
            <translation>{file} ist nicht bekannt: Kein Modell des Katalogs hat diese SHA-256-Summe.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} changed while it was read: add it again</source>
            <translation>{file} hat sich beim Lesen geändert: Fügen Sie es noch einmal hinzu</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>Or add a file that you have: gallery-dedup models add FILE</source>
            <translation>Oder fügen Sie eine Datei hinzu, die Sie haben: gallery-dedup models add FILE</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} comes with the program, and its file is missing or damaged: install it again</source>
            <translation>{model} gehört zum Programm, und seine Datei fehlt oder ist beschädigt: Installieren Sie das Programm neu</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was added by you and cannot be downloaded: add its file again</source>
            <translation>{model} haben Sie hinzugefügt, es kann nicht heruntergeladen werden: Fügen Sie seine Datei noch einmal hinzu</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was not downloaded: network access is forbidden (--offline, or offline in the settings).</source>
            <translation>{model} wurde nicht heruntergeladen: Der Zugriff auf das Netzwerk ist verboten (--offline, oder offline in den Einstellungen).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was not downloaded. {failures}.</source>
            <translation>{model} wurde nicht heruntergeladen. {failures}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the proxy that the environment names cannot be used ({reason})</source>
            <translation>der Proxy, den die Umgebung nennt, kann nicht benutzt werden ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the certificates that the environment names cannot be read ({reason})</source>
            <translation>die Zertifikate, die die Umgebung nennt, können nicht gelesen werden ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{host}: what came is another file (its SHA-256 differs), so it was thrown away</source>
            <translation>{host}: Gekommen ist eine andere Datei (ihre SHA-256-Summe ist anders), sie wurde weggeworfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/network_failures.py" />
            <source>{host}: {reason}</source>
            <translation>{host}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>cannot make the folder {models}: {reason}</source>
            <translation>der Ordner {models} kann nicht angelegt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <location filename="../../gallery_dedup/catalogue/part_file.py" />
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>cannot write to the folder {folder}: {reason}</source>
            <translation>in den Ordner {folder} kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <location filename="../../gallery_dedup/gui/single_instance.py" />
            <source>cannot lock {path}: {reason}</source>
            <translation>{path} kann nicht gesperrt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>{model} is being downloaded, added or removed by another window or command: wait until that is done</source>
            <translation>{model} wird gerade von einem anderen Fenster oder Befehl heruntergeladen, hinzugefügt oder entfernt: Warten Sie, bis das fertig ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>{model} does not fit: it needs {needed:,} bytes more, and the disk of {folder} has {free:,} free</source>
            <translation>{model} passt nicht: Es braucht noch {needed:,} Bytes, und der Datenträger von {folder} hat {free:,} frei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/part_file.py" />
            <source>{model} does not fit: the disk of {folder} is full, and the file needs {bytes:,} bytes</source>
            <translation>{model} passt nicht: Der Datenträger von {folder} ist voll, und die Datei braucht {bytes:,} Bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/places.py" />
            <source>{description}: {model} did not come with the program</source>
            <translation>{description}: {model} gehört nicht zum Programm</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} comes with the program and stays</source>
            <translation>{model} gehört zum Programm und bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} lies in a folder of your own and is not removed: {left}</source>
            <translation>{model} liegt in einem eigenen Ordner von Ihnen und wird nicht entfernt: {left}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} is not installed</source>
            <translation>{model} ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>cannot remove {path}: {reason}</source>
            <translation>{path} kann nicht entfernt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the connection broke off after {size:,} of {bytes:,} bytes</source>
            <translation>die Verbindung brach nach {size:,} von {bytes:,} Bytes ab</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server redirects to nowhere</source>
            <translation>der Server leitet ins Leere weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server redirects without an end</source>
            <translation>der Server leitet ohne Ende weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the way leads to {scheme}://{host}, which is not secured by HTTPS</source>
            <translation>der Weg führt zu {scheme}://{host}, das nicht durch HTTPS gesichert ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends the file in another encoding than asked for</source>
            <translation>der Server sendet die Datei in einer anderen Kodierung als verlangt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends another part of the file than asked for</source>
            <translation>der Server sendet einen anderen Teil der Datei als verlangt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server offers another file: it has {size:,} bytes, and the catalogue says {bytes:,}</source>
            <translation>der Server bietet eine andere Datei an: Sie hat {size:,} Bytes, und der Katalog nennt {bytes:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends more than the {bytes:,} bytes of the file</source>
            <translation>der Server sendet mehr als die {bytes:,} Bytes der Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it did not come with this installation</source>
            <translation>kam nicht mit dieser Installation</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it has {size:,} bytes instead of {bytes:,}</source>
            <translation>hat {size:,} Bytes statt {bytes:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it is damaged, or another file: its SHA-256 differs</source>
            <translation>beschädigt oder eine andere Datei: Die SHA-256-Summe ist anders</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>the network {file} cannot be used: {reason}</source>
            <translation>das Netz {file} kann nicht verwendet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>the network {path} cannot be opened: {reason}</source>
            <translation>das Netz {path} kann nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>provider = {provider}: onnxruntime offers it and cannot start it: is its driver here?</source>
            <translation>provider = {provider}: onnxruntime bietet ihn an und kann ihn nicht starten: Ist sein Treiber da?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>provider = {name}: onnxruntime offers no such thing here; choose one of {known}</source>
            <translation>provider = {name}: onnxruntime bietet so etwas hier nicht an; wählen Sie aus {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same file or pixels?</source>
            <translation>Dieselbe Datei oder dieselben Pixel?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>1 for the same bytes, 0.999 for the same pixels in another file, otherwise 0.</source>
            <translation>1 für dieselben Bytes, 0.999 für dieselben Pixel in einer anderen Datei, sonst 0.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same picture re-saved?</source>
            <translation>Dasselbe Bild, neu gespeichert?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of equal bits of three perceptual hashes, in the turn or mirror that fits best. Unrelated photos agree in about half of the bits.</source>
            <translation>Anteil gleicher Bits dreier Wahrnehmungs-Hashes, in der Drehung oder Spiegelung, die am besten passt. Nicht verwandte Fotos stimmen in etwa der Hälfte der Bits überein.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same pixels in the same places?</source>
            <translation>Dieselben Pixel an denselben Stellen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Mean structural similarity (SSIM) of what both grey pictures show, one laid over the other. Low where details moved or were changed. Unknown when nothing says how they lie on each other.</source>
            <translation>Mittlere strukturelle Ähnlichkeit (SSIM) dessen, was beide Bilder in Grau zeigen, eines über das andere gelegt. Niedrig, wo sich Einzelheiten bewegt oder geändert haben. Unbekannt, wenn nichts sagt, wie sie aufeinander liegen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same shot, also cropped or turned?</source>
            <translation>Dieselbe Aufnahme, auch zugeschnitten oder gedreht?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of the local features of both photos that agree with one way of laying one onto the other.</source>
            <translation>Anteil der lokalen Merkmale beider Fotos, die sich darüber einig sind, wie das eine auf dem anderen liegt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same palette?</source>
            <translation>Dieselben Farben?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of the colour histogram that both have in common, wherever the colours are in the picture.</source>
            <translation>Anteil des Farbhistogramms, den beide gemeinsam haben, wo im Bild die Farben auch sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same thing or place?</source>
            <translation>Dasselbe Ding oder derselbe Ort?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Our own network, trained to know a photo again when it is cropped, framed, captioned or turned. Other shots of the same thing come next, unrelated photos are near 0.</source>
            <translation>Unser eigenes Netz, trainiert, ein Foto wiederzuerkennen, das zugeschnitten, gerahmt, beschriftet oder gedreht ist. Andere Aufnahmen desselben Dings folgen danach, nicht verwandte Fotos liegen nahe 0.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same look?</source>
            <translation>Dasselbe Aussehen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Palette, contrast and texture as the first layers of our network see them; a rough hint.</source>
            <translation>Farben, Kontrast und Textur, wie die ersten Schichten unseres Netzes sie sehen; ein grober Hinweis.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same kind of scene?</source>
            <translation>Dieselbe Art von Szene?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>CLIP, which was trained on pictures and their captions: two beaches are alike, whoever took them. Counts only when that model is installed. Unrelated photos are near 0.5, not 0.</source>
            <translation>CLIP, trainiert mit Bildern und ihren Bildtexten: Zwei Strände sind sich ähnlich, wer sie auch aufgenommen hat. Zählt nur, wenn dieses Modell installiert ist. Nicht verwandte Fotos liegen nahe 0.5, nicht 0.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same person?</source>
            <translation>Dieselbe Person?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The two faces that are most alike, of all that the photos show. Unknown when one shows none that is large enough. Faces are looked for only when that is turned on and the models are installed.</source>
            <translation>Die zwei ähnlichsten Gesichter von allen, die die Fotos zeigen. Unbekannt, wenn eines kein Gesicht zeigt, das groß genug ist. Gesichter werden nur gesucht, wenn das eingeschaltet ist und die Modelle installiert sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same moment?</source>
            <translation>Derselbe Moment?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>From capture time, place and camera. Unknown when a photo does not carry them.</source>
            <translation>Aus Aufnahmezeit, Ort und Kamera. Unbekannt, wenn ein Foto sie nicht enthält.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>there are no words to search for</source>
            <translation>es gibt keine Worte, nach denen gesucht werden kann</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>the tokenizer {path} cannot be used: {reason}</source>
            <translation>der Tokenizer {path} kann nicht verwendet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>the tokenizer {path} cannot be used: it has no token {token}</source>
            <translation>der Tokenizer {path} kann nicht verwendet werden: Ihm fehlt das Token {token}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a named pipe</source>
            <translation>eine benannte Pipe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a socket</source>
            <translation>ein Socket</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/library/away.py" />
            <source>the folder {root} does not exist or its disk is away</source>
            <translation>den Ordner {root} gibt es nicht, oder sein Datenträger ist nicht da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the folder {root} cannot be read: {reason}</source>
            <translation>der Ordner {root} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>{root} is a file, not a folder</source>
            <translation>{root} ist eine Datei, kein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>{root} is a library of another program: left alone</source>
            <translation>{root} ist die Bibliothek eines anderen Programms: in Ruhe gelassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>hard link to {path}: the same physical file, removing one wins nothing</source>
            <translation>fester Link auf {path}: dieselbe Datei auf dem Datenträger, Entfernen gewinnt nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the folder {folder} cannot be read: {reason}</source>
            <translation>der Ordner {folder} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>cannot be read: {reason}</source>
            <translation>nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>not a regular file: {kind}</source>
            <translation>keine gewöhnliche Datei: {kind}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>in the cloud only: not downloaded</source>
            <translation>nur in der Cloud: nicht heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to something that does not exist or whose disk is away</source>
            <translation>ein Link auf etwas, das es nicht gibt oder dessen Datenträger nicht da ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to itself</source>
            <translation>ein Link auf sich selbst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link that cannot be read: {reason}</source>
            <translation>ein Link, der nicht gelesen werden kann: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to {target}: the same physical file</source>
            <translation>ein Link auf {target}: dieselbe Datei auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a library of another program: left alone</source>
            <translation>die Bibliothek eines anderen Programms: in Ruhe gelassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a trash: left alone</source>
            <translation>ein Papierkorb: in Ruhe gelassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a hidden folder: left out</source>
            <translation>ein versteckter Ordner: ausgelassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a hidden file: left out</source>
            <translation>eine versteckte Datei: ausgelassen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>permission denied</source>
            <extracomment>What Linux and macOS say of a file or a folder; it stands behind a colon.</extracomment>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the system refuses its name</source>
            <translation>das System lehnt den Namen ab</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>tidy a photo gallery</source>
            <translation>eine Fotosammlung aufräumen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same product</source>
            <translation>dasselbe Produkt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same picture used elsewhere</source>
            <translation>dasselbe Bild, anderswo verwendet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>pictures that look alike</source>
            <translation>Bilder, die ähnlich aussehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same person</source>
            <translation>dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>manipulated pictures</source>
            <translation>manipulierte Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>its purpose must be one line of at most {most} letters</source>
            <translation>der Zweck muss eine Zeile mit höchstens {most} Buchstaben sein</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>there is no dimension "{dimension}": choose of {choices}</source>
            <translation>es gibt keine Dimension „{dimension}“: Wählen Sie aus {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>no dimension weighs anything: at least one weight must be more than 0</source>
            <translation>keine Dimension wiegt etwas: Mindestens ein Gewicht muss größer als 0 sein</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>"{name}" cannot be a name: it takes 1 to {most} letters, digits, spaces, - and _, and begins with a letter or digit</source>
            <translation>„{name}“ kann kein Name sein: Er hat 1 bis {most} Buchstaben, Ziffern, Leerzeichen, - und _ und beginnt mit einem Buchstaben oder einer Ziffer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the profile "{name}" comes with the program: yours needs a name of its own</source>
            <translation>das Profil „{name}“ gehört zum Programm: Ihres braucht einen eigenen Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is not a number</source>
            <translation>das Gewicht von {dimension} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is {weight:g}: it must not be below 0</source>
            <translation>das Gewicht von {dimension} ist {weight:g}: Es darf nicht unter 0 liegen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is {weight:g}: it must be at most {most:,.0f}</source>
            <translation>das Gewicht von {dimension} ist {weight:g}: Es darf höchstens {most:,.0f} sein</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/sentence.py" />
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/sentence.py" />
            <source>{before} and {last}</source>
            <translation>{before} und {last}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Permission denied</source>
            <extracomment>What Linux and macOS say of a file or a folder; it stands behind a colon.</extracomment>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Operation not permitted</source>
            <translation>Vorgang nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>operation not permitted</source>
            <translation>Vorgang nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>No such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>no such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>File exists</source>
            <translation>Datei existiert schon</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>file exists</source>
            <translation>Datei existiert schon</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Not a directory</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>not a directory</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Disk quota exceeded</source>
            <translation>Speicherkontingent überschritten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>disk quota exceeded</source>
            <translation>Speicherkontingent überschritten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Read-only file system</source>
            <translation>Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>read-only file system</source>
            <translation>Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>File name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>file name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Device or resource busy</source>
            <translation>Gerät oder Datei wird gerade benutzt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>device or resource busy</source>
            <translation>Gerät oder Datei wird gerade benutzt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Directory not empty</source>
            <translation>Ordner ist nicht leer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>directory not empty</source>
            <translation>Ordner ist nicht leer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Connection timed out</source>
            <translation>Zeit für die Verbindung abgelaufen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>connection timed out</source>
            <translation>Zeit für die Verbindung abgelaufen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Connection refused</source>
            <translation>Verbindung abgelehnt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>connection refused</source>
            <translation>Verbindung abgelehnt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compared_here.py" />
            <source>{name} is not in its folder any more: scan again</source>
            <translation>{name} ist nicht mehr in seinem Ordner: Scannen Sie erneut</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compared_here.py" />
            <source>{name} cannot be read now: its disk, or the folder {folder}, is away</source>
            <translation>{name} kann jetzt nicht gelesen werden: Der Datenträger oder der Ordner {folder} ist nicht da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/comparison_picture.py" />
            <location filename="../../gallery_dedup/matching/compare.py" />
            <location filename="../../gallery_dedup/matching/difference.py" />
            <location filename="../../gallery_dedup/matching/subject.py" />
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <location filename="../../gallery_dedup/locations.py" />
            <source>cannot make the folder {folder}: {reason}</source>
            <translation>der Ordner {folder} kann nicht angelegt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>there is no picture of the difference: the two do not lie on each other well enough</source>
            <translation>vom Unterschied gibt es kein Bild: Die beiden liegen nicht gut genug aufeinander</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>{path}: cannot be written ({reason})</source>
            <translation>{path}: kann nicht geschrieben werden ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <location filename="../../gallery_dedup/matching/difference_picture.py" />
            <source>{path}: cannot be written: {reason}</source>
            <translation>{path}: kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_plan.py" />
            <source>the last of its group, chosen by name</source>
            <translation>das letzte seiner Gruppe, beim Namen gewählt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>chosen by you</source>
            <translation>von Ihnen gewählt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>What the words say?</source>
            <translation>Was die Worte sagen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>How near the words are to what each photo shows, as CLIP sees both. Words and photos are further apart than photos are from each other: 0.3 is a good match, and the order tells more than the number.</source>
            <translation>Wie nahe die Worte dem sind, was jedes Foto zeigt, so wie CLIP beides sieht. Worte und Fotos liegen weiter auseinander als Fotos untereinander: 0.3 ist ein guter Treffer, und die Reihenfolge sagt mehr als die Zahl.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server wants a name and a password</source>
            <translation>der Server verlangt einen Namen und ein Passwort</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server refuses to give the file</source>
            <translation>der Server verweigert die Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the file is not there any more</source>
            <translation>die Datei ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the proxy wants a name and a password</source>
            <translation>der Proxy verlangt einen Namen und ein Passwort</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server was asked too often; try again later</source>
            <translation>der Server wurde zu oft gefragt; versuchen Sie es später noch einmal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server may not give the file here</source>
            <translation>der Server darf die Datei hier nicht geben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>{reason} ({code})</source>
            <translation>{reason} ({code})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server has a fault ({code}); try again later</source>
            <translation>der Server hat eine Störung ({code}); versuchen Sie es später noch einmal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server answers {code} instead of sending the file</source>
            <translation>der Server antwortet {code}, statt die Datei zu senden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the proxy does not let the program through ({reason})</source>
            <translation>der Proxy lässt das Programm nicht durch ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server cannot be reached: no answer in time</source>
            <translation>der Server ist nicht erreichbar: keine Antwort in der Zeit</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server stopped answering</source>
            <translation>der Server antwortet nicht mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the connection broke off</source>
            <translation>die Verbindung brach ab</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server answers in a way that is not HTTP ({reason})</source>
            <translation>der Server antwortet auf eine Weise, die kein HTTP ist ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the download failed ({reason})</source>
            <translation>das Herunterladen ist gescheitert ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server's name is not known here: there is no network, or it does not answer for names</source>
            <translation>der Name des Servers ist hier nicht bekannt: Es gibt kein Netzwerk, oder es antwortet nicht auf Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server does not prove that it is the right one ({reason})</source>
            <translation>der Server weist nicht nach, dass er der richtige ist ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server, or the proxy before it, refuses the connection</source>
            <translation>der Server, oder der Proxy davor, lehnt die Verbindung ab</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>there is no network</source>
            <translation>es gibt kein Netzwerk</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server cannot be reached ({reason})</source>
            <translation>der Server ist nicht erreichbar ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/bounds.py" />
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>damaged: it declares no pixels</source>
            <translation>beschädigt: Die Datei gibt keine Pixel an</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/bounds.py" />
            <source>declares {width:,} x {height:,} pixels: more than this program reads</source>
            <translation>gibt {width:,} x {height:,} Pixel an: mehr, als dieses Programm liest</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>not a regular file</source>
            <translation>keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <source>its name cannot be opened on this system</source>
            <translation>der Name kann auf diesem System nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>the disk reports an error</source>
            <translation>der Datenträger meldet einen Fehler</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/library/away.py" />
            <source>the file is gone</source>
            <translation>die Datei ist weg</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <source>cannot be read: permission denied</source>
            <translation>nicht lesbar: keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>truncated: {missing:,} bytes missing</source>
            <translation>abgeschnitten: {missing:,} Bytes fehlen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>truncated: the file ends before the picture does</source>
            <translation>abgeschnitten: Die Datei endet vor dem Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>damaged: the TIFF file has no directory</source>
            <translation>beschädigt: Die TIFF-Datei hat kein Verzeichnis</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>damaged: it declares tiles larger than any picture</source>
            <translation>beschädigt: Die Datei gibt Kacheln an, die größer als jedes Bild sind</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/digest.py" />
            <source>too large to be compared pixel by pixel: {width:,} x {height:,} pixels</source>
            <translation>zu groß für einen Vergleich Pixel für Pixel: {width:,} x {height:,} Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: network access is forbidden (--offline, or offline in the settings)</source>
            <translation>{source} wurde nicht geholt: Der Zugriff auf das Netzwerk ist verboten (--offline, oder offline in den Einstellungen)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: {reason}</source>
            <translation>{source} wurde nicht geholt: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it did not arrive within {seconds:g} seconds</source>
            <translation>kam nicht innerhalb von {seconds:g} Sekunden an</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: {why}</source>
            <translation>{source} wurde nicht geholt: {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: no server can have this name</source>
            <translation>{source} wurde nicht geholt: So kann kein Server heißen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the way leads to {address}, which is no address on the web</source>
            <translation>der Weg führt zu {address}, das keine Adresse im Web ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server's name is not known here</source>
            <translation>der Name des Servers ist hier nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it declares {size}, more than the {most} that are read</source>
            <translation>sie gibt {size} an, mehr als die {most}, die gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it is larger than the {size} that are read</source>
            <translation>größer als die {size}, die gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server sends nothing</source>
            <translation>der Server sendet nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the address is one of this computer or its own network, which images are not fetched from</source>
            <translation>die Adresse gehört zu diesem Computer oder seinem eigenen Netzwerk, von dort werden keine Bilder geholt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>JPEG XL pictures</source>
            <translation>JPEG-XL-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Photoshop PSB pictures</source>
            <translation>Photoshop-PSB-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>GIMP pictures</source>
            <translation>GIMP-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Olympus RAW pictures</source>
            <translation>Olympus-RAW-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Sigma RAW pictures</source>
            <translation>Sigma-RAW-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Minolta RAW pictures</source>
            <translation>Minolta-RAW-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>OpenEXR pictures</source>
            <translation>OpenEXR-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Radiance HDR pictures</source>
            <translation>Radiance-HDR-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>BPG pictures</source>
            <translation>BPG-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>FLIF pictures</source>
            <translation>FLIF-Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a PDF document</source>
            <translation>ein PDF-Dokument</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (PostScript)</source>
            <translation>eine Vektorzeichnung (PostScript)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (EPS)</source>
            <translation>eine Vektorzeichnung (EPS)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (WMF)</source>
            <translation>eine Vektorzeichnung (WMF)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a DjVu document</source>
            <translation>ein DjVu-Dokument</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a video</source>
            <translation>ein Video</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a recording</source>
            <translation>eine Tonaufnahme</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>an archive or office document</source>
            <translation>ein Archiv oder Office-Dokument</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>an archive</source>
            <translation>ein Archiv</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a database</source>
            <translation>eine Datenbank</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>empty: the file has no bytes</source>
            <translation>leer: Die Datei hat keine Bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture: the file has no bytes</source>
            <translation>kein Bild: Die Datei hat keine Bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>{kind} are not supported yet</source>
            <translation>{kind} werden noch nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Canon CR3 RAW pictures are not supported yet</source>
            <translation>Canon-CR3-RAW-Bilder werden noch nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture: {other}</source>
            <translation>kein Bild: {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>damaged: its name says {format}, but its content is no picture</source>
            <translation>beschädigt: Der Name sagt {format}, aber der Inhalt ist kein Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture</source>
            <translation>kein Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (SVG)</source>
            <translation>eine Vektorzeichnung (SVG)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>a DDS picture of this size without compression is not supported</source>
            <translation>ein DDS-Bild dieser Größe ohne Komprimierung wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>too large: there is not enough memory to read it</source>
            <translation>zu groß: Der Arbeitsspeicher reicht nicht, um es zu lesen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>a kind of {format} picture that is not supported</source>
            <translation>eine Art von {format}-Bild, die nicht unterstützt wird</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>declares more pixels than this program reads</source>
            <translation>gibt mehr Pixel an, als dieses Programm liest</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>damaged: the {format} data cannot be decoded</source>
            <translation>beschädigt: Die {format}-Daten können nicht dekodiert werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>damaged: the RW2 file has no directory</source>
            <translation>beschädigt: Die RW2-Datei hat kein Verzeichnis</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this {name} file holds no preview picture that can be read</source>
            <translation>diese {name}-Datei enthält kein Vorschaubild, das gelesen werden kann</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this RW2 file holds no preview picture that can be read</source>
            <translation>diese RW2-Datei enthält kein Vorschaubild, das gelesen werden kann</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this RAF file holds no preview picture that can be read</source>
            <translation>diese RAF-Datei enthält kein Vorschaubild, das gelesen werden kann</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>an image is a web address (http or https), base64, or a data URI</source>
            <translation>ein Bild ist eine Webadresse (http oder https), Base64 oder eine Daten-URI</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>a path is not read: {ways}</source>
            <translation>ein Pfad wird nicht gelesen: {ways}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <location filename="../../gallery_dedup/library/given.py" />
            <source>{source}: {reason}</source>
            <translation>{source}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>no image was given: the text is empty</source>
            <translation>kein Bild angegeben: Der Text ist leer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: the address is malformed</source>
            <translation>{source}: Die Adresse ist fehlerhaft</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: the file lies on another computer ({computer})</source>
            <translation>{source}: Die Datei liegt auf einem anderen Computer ({computer})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>a blob: address is known only to the browser that made it; copy the picture itself</source>
            <translation>eine blob:-Adresse kennt nur der Browser, der sie gemacht hat; kopieren Sie das Bild selbst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: {scheme} addresses are not read; {ways}</source>
            <translation>{source}: {scheme}-Adressen werden nicht gelesen; {ways}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: its base64 is damaged</source>
            <translation>{source}: Das Base64 ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>it is neither; a path is not read</source>
            <translation>es ist keines davon; ein Pfad wird nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>as base64 it holds no picture</source>
            <translation>als Base64 enthält es kein Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: {ways}; {why}</source>
            <translation>{source}: {ways}; {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: neither a file nor a picture in base64</source>
            <translation>{source}: weder eine Datei noch ein Bild in Base64</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: a data URI has a comma before its data</source>
            <translation>{source}: In einer Daten-URI steht ein Komma vor den Daten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>there is no such file</source>
            <translation>eine solche Datei gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>it is larger than the {megabytes:g} MB that are read</source>
            <translation>größer als die {megabytes:g} MB, die gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/thumbnail.py" />
            <source>a thumbnail in the cache is damaged</source>
            <translation>ein Vorschaubild im Cache ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/in_use.py" />
            <source>{model} is not used: {reason}</source>
            <translation>{model} wird nicht verwendet: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <source>faces are off: turn them on in the Models page, or with faces = true in the settings</source>
            <translation>Gesichter sind aus: Schalten Sie sie auf der Seite der Modelle ein, oder mit faces = true in den Einstellungen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <source>the vectors of faces tell who a person is: they are kept here and never given out</source>
            <translation>die Vektoren von Gesichtern sagen, wer jemand ist: Sie bleiben hier und werden nie ausgegeben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <location filename="../../gallery_dedup/library/profiles.py" />
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>model not installed: {model}</source>
            <translation>Modell nicht installiert: {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <location filename="../../gallery_dedup/library/words.py" />
            <source>{dimension}: {reason}</source>
            <translation>{dimension}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in base64</source>
            <translation>das Bild in Base64</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in the data URI</source>
            <translation>das Bild in der Daten-URI</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in these bytes</source>
            <translation>das Bild in diesen Bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>nothing in it that {dimension} could describe</source>
            <translation>nichts darin, was {dimension} beschreiben könnte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>no file can have this name</source>
            <translation>so kann keine Datei heißen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>The cache could not be used and is built anew; the old one is kept as {aside}.</source>
            <translation>Der Cache konnte nicht benutzt werden und wird neu aufgebaut; der alte bleibt als {aside} liegen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>there is nothing to undo</source>
            <translation>es gibt nichts zurückzunehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>there is no batch {batch} in the history</source>
            <translation>im Verlauf gibt es keinen Vorgang {batch}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>nothing was named</source>
            <translation>nichts wurde genannt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/models.py" />
            <source>{model} was not downloaded: its licence must be accepted first. {warning}</source>
            <translation>{model} wurde nicht heruntergeladen: Zuerst muss die Lizenz angenommen werden. {warning}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/profiles.py" />
            <source>unknown here</source>
            <translation>hier unbekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>{dimension}: model not installed: {model}</source>
            <translation>{dimension}: Modell nicht installiert: {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>photos cannot be found by words: {reason}</source>
            <translation>Fotos können nicht mit Worten gefunden werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>finding photos by words takes models that are not installed: {names}; to fetch them: {commands}</source>
            <translation>um Fotos mit Worten zu finden, braucht es Modelle, die nicht installiert sind: {names}; zum Holen: {commands}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/locations.py" />
            <source>cannot write to the folder {folder}: permission denied</source>
            <translation>in den Ordner {folder} kann nicht geschrieben werden: keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no capture time or place in both photos</source>
            <translation>keine Aufnahmezeit und kein Ort in beiden Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no believable alignment: the pictures cannot be laid over each other</source>
            <translation>keine glaubhafte Ausrichtung: Die Bilder können nicht übereinandergelegt werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a picture has too few details</source>
            <translation>ein Bild hat zu wenig Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a photo was not described by the network yet: scan its folder again</source>
            <translation>das Netz hat ein Foto noch nicht beschrieben: Scannen Sie seinen Ordner noch einmal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a picture is too small</source>
            <translation>ein Bild ist zu klein</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no face in either image</source>
            <translation>in keinem der Bilder ein Gesicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no face in one image</source>
            <translation>in einem Bild kein Gesicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>cannot be scored</source>
            <translation>nicht zu bewerten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/difference_picture.py" />
            <source>{path}: the difference picture could not be made</source>
            <translation>{path}: Das Bild des Unterschieds konnte nicht gemacht werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is the same file as A, byte for byte.</source>
            <translation>B ist dieselbe Datei wie A, Byte für Byte.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is A {changes}.</source>
            <translation>B ist A, {changes}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is a copy of A; one of them could not be read to see whether anything was changed.</source>
            <translation>B ist eine Kopie von A; eines der beiden konnte nicht gelesen werden, um zu sehen, ob etwas geändert wurde.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B look the same, but show too little to tell a copy from another shot.</source>
            <translation>A und B sehen gleich aus, zeigen aber zu wenig, um eine Kopie von einer anderen Aufnahme zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is A {changes}. Something in the picture was added or changed.</source>
            <translation>B ist A, {changes}. Im Bild wurde etwas hinzugefügt oder geändert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A score alone calls A and B alike; nothing shows that they are copies or shots of one scene.</source>
            <translation>Nur ein Wert nennt A und B ähnlich; nichts zeigt, dass es Kopien oder Aufnahmen einer Szene sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B look alike, but nothing shows that one is a copy of the other.</source>
            <translation>A und B sehen ähnlich aus, aber nichts zeigt, dass eines eine Kopie des anderen ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B are different photos.</source>
            <translation>A und B sind verschiedene Fotos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same series: it goes with {name}, which goes with A.</source>
            <translation>B ist eine andere Aufnahme derselben Serie: Es gehört zu {name}, das zu A gehört.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>without the frame or bar around it</source>
            <translation>ohne den Rahmen oder Balken darum</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with a frame or bar added</source>
            <translation>mit einem Rahmen oder Balken</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with more around it, A is {share:.0%} of B</source>
            <translation>mit mehr darum herum, A ist {share:.0%} von B</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>stretched to {share:.0%} of its height</source>
            <translation>auf {share:.0%} der Höhe gestreckt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>stretched to {share:.0%} of its width</source>
            <translation>auf {share:.0%} der Breite gestreckt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>mirrored</source>
            <translation>gespiegelt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned by {degrees:.0f}° to the left</source>
            <translation>um {degrees:.0f}° nach links gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned by {degrees:.0f}° to the right</source>
            <translation>um {degrees:.0f}° nach rechts gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%}</source>
            <translation>auf {share:.0%} zugeschnitten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the left</source>
            <translation>auf {share:.0%} zugeschnitten, links</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the right</source>
            <translation>auf {share:.0%} zugeschnitten, rechts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top</source>
            <translation>auf {share:.0%} zugeschnitten, oben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top left</source>
            <translation>auf {share:.0%} zugeschnitten, oben links</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top right</source>
            <translation>auf {share:.0%} zugeschnitten, oben rechts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom</source>
            <translation>auf {share:.0%} zugeschnitten, unten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom left</source>
            <translation>auf {share:.0%} zugeschnitten, unten links</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom right</source>
            <translation>auf {share:.0%} zugeschnitten, unten rechts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned left</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>nach links gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned half round</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>auf den Kopf gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned right</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>nach rechts gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>mirrored top to bottom</source>
            <translation>von oben nach unten gespiegelt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with more contrast</source>
            <translation>mit mehr Kontrast</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with less contrast</source>
            <translation>mit weniger Kontrast</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made brighter</source>
            <translation>aufgehellt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made darker</source>
            <translation>abgedunkelt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made warmer</source>
            <translation>wärmer gemacht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made colder</source>
            <translation>kälter gemacht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with stronger colours</source>
            <translation>mit kräftigeren Farben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with paler colours</source>
            <translation>mit blasseren Farben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with other tones</source>
            <translation>mit anderen Tonwerten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made black and white</source>
            <translation>in Schwarzweiß</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>given colour</source>
            <translation>mit Farbe versehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made softer</source>
            <translation>weichgezeichnet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved smaller</source>
            <translation>kleiner neu gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved</source>
            <translation>neu gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved larger</source>
            <translation>größer neu gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format} smaller</source>
            <translation>kleiner neu gespeichert als {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format}</source>
            <translation>neu gespeichert als {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format} larger</source>
            <translation>größer neu gespeichert als {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B shows the same pixels as A; only the file differs (its metadata).</source>
            <translation>B zeigt dieselben Pixel wie A; nur die Datei ist anders (ihre Metadaten).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B shows the same pixels as A; only the file differs ({new} instead of {old}).</source>
            <translation>B zeigt dieselben Pixel wie A; nur die Datei ist anders ({new} statt {old}).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, taken {time} later.</source>
            <translation>B ist eine andere Aufnahme derselben Szene, {time} später.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, taken {time} earlier.</source>
            <translation>B ist eine andere Aufnahme derselben Szene, {time} früher.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed longer.</source>
            <translation>B ist eine andere Aufnahme derselben Szene, länger belichtet.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed shorter.</source>
            <translation>B ist eine andere Aufnahme derselben Szene, kürzer belichtet.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed otherwise.</source>
            <translation>B ist eine andere Aufnahme derselben Szene, anders belichtet.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene.</source>
            <translation>B ist eine andere Aufnahme derselben Szene.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with noise added or taken off</source>
            <translation>mit hinzugefügtem oder entferntem Rauschen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made sharper</source>
            <translation>geschärft</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with its fine detail changed</source>
            <translation>mit veränderten feinen Einzelheiten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} days</source>
            <extracomment>For 1: {n} day</extracomment>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} hours</source>
            <extracomment>For 1: {n} hour</extracomment>
            <translation>
                <numerusform>{n} Stunde</numerusform>
                <numerusform>{n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} minutes</source>
            <extracomment>For 1: {n} minute</extracomment>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>you keep it</source>
            <translation>Sie behalten es</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>shows the whole picture, nothing cut off or added</source>
            <translation>zeigt das ganze Bild, nichts abgeschnitten oder hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>largest resolution</source>
            <translation>höchste Auflösung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>carries the camera's data</source>
            <translation>enthält die Daten der Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>compressed less</source>
            <translation>weniger komprimiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>lies as most of the others do</source>
            <translation>liegt wie die meisten anderen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>nearest to all the others: they were made from it</source>
            <translation>allen anderen am nächsten: Sie wurden daraus gemacht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>has the colours of most others, and no marks</source>
            <translation>hat die Farben der meisten anderen und keine Zusätze</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>compressed least</source>
            <translation>am wenigsten komprimiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>first by its path</source>
            <translation>nach seinem Pfad das erste</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>most like the others</source>
            <translation>den anderen am ähnlichsten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the first shot</source>
            <translation>die erste Aufnahme</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names {path}, which is a file, not a folder</source>
            <translation>die Regel „{rule}“ nennt {path}, das eine Datei ist, kein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the folder {path}, which does not exist or whose disk is away (a comma stands between two folders)</source>
            <translation>die Regel „{rule}“ nennt den Ordner {path}, den es nicht gibt oder dessen Datenträger nicht da ist (zwischen zwei Ordnern steht ein Komma)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the folder {path}, which does not exist or whose disk is away</source>
            <translation>die Regel „{rule}“ nennt den Ordner {path}, den es nicht gibt oder dessen Datenträger nicht da ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>unknown rule "{rule}": the rules are {choices}</source>
            <translation>unbekannte Regel „{rule}“: Die Regeln sind {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" has a value, and {name} takes none: write {form}</source>
            <translation>die Regel „{rule}“ hat einen Wert, und {name} nimmt keinen: Schreiben Sie {form}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" has no value: write {form}</source>
            <translation>die Regel „{rule}“ hat keinen Wert: Schreiben Sie {form}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" may not mark "{word}" for removal: choose from {allowed}</source>
            <translation>die Regel „{rule}“ darf „{word}“ nicht zum Entfernen markieren: Wählen Sie aus {allowed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>in a preferred folder</source>
            <translation>in einem bevorzugten Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the preferred format</source>
            <translation>das bevorzugte Format</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the format "{word}", which is unknown: choose from {allowed}</source>
            <translation>die Regel „{rule}“ nennt das Format „{word}“, das unbekannt ist: Wählen Sie aus {allowed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the oldest file</source>
            <translation>die älteste Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>carries the most capture data</source>
            <translation>enthält die meisten Aufnahmedaten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>has the plainest name</source>
            <translation>hat den schlichtesten Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its sidecar (edits, captions)</source>
            <translation>das mit seiner Begleitdatei (Bearbeitungen, Bildtexte)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its video (Live Photo)</source>
            <translation>das mit seinem Video (Live Photo)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its video (motion photo)</source>
            <translation>das mit seinem Video (Bewegtfoto)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the largest file</source>
            <translation>die größte Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>its video {name} (Live Photo) has no equal beside {keeper}</source>
            <translation>sein Video {name} (Live Photo) hat neben {keeper} kein gleiches</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>its sidecar {name} (edits, captions) has no equal beside {keeper}</source>
            <translation>seine Begleitdatei {name} (Bearbeitungen, Bildtexte) hat neben {keeper} keine gleiche</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it holds a video (motion photo) that {keeper} does not hold</source>
            <translation>es enthält ein Video (Bewegtfoto), das {keeper} nicht enthält</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it says when it was taken, and {keeper} does not</source>
            <translation>es nennt die Aufnahmezeit, {keeper} nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it and {keeper} say that they were taken at different times</source>
            <translation>es und {keeper} nennen verschiedene Aufnahmezeiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it says where it was taken, and {keeper} does not</source>
            <translation>es nennt den Aufnahmeort, {keeper} nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it and {keeper} say that they were taken in different places</source>
            <translation>es und {keeper} nennen verschiedene Aufnahmeorte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it has a caption, and {keeper} has none</source>
            <translation>es hat einen Bildtext, {keeper} keinen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it has another caption than {keeper}</source>
            <translation>es hat einen anderen Bildtext als {keeper}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>unknown profile "{name}": choose one of {known}</source>
            <translation>unbekanntes Profil „{name}“: Wählen Sie aus {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>the profile cannot be saved: {reason}</source>
            <translation>das Profil kann nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is a profile "{known}" already: save this one under another name</source>
            <translation>ein Profil „{known}“ gibt es schon: Speichern Sie dieses unter einem anderen Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>the profile "{name}" comes with the program and stays</source>
            <translation>das Profil „{name}“ gehört zum Programm und bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is no saved profile "{name}": saved are {saved}</source>
            <translation>es gibt kein gespeichertes Profil „{name}“: Gespeichert sind {saved}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is no saved profile "{name}": none is saved</source>
            <translation>es gibt kein gespeichertes Profil „{name}“: Keines ist gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>unknown dimension "{name}": choose one of {choices}</source>
            <translation>unbekannte Dimension „{name}“: Wählen Sie aus {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>{dimension} has no mark for the same: related groups by it need a threshold</source>
            <translation>{dimension} hat keine Marke für dasselbe: Verwandte Gruppen danach brauchen eine Schwelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/related.py" />
            <source>its model is not installed, or the photos were not scanned since</source>
            <translation>sein Modell ist nicht installiert, oder die Fotos wurden seitdem nicht gescannt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/related.py" />
            <source>{name} describes none of these photos: {why}</source>
            <translation>{name} beschreibt keines dieser Fotos: {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>photos cannot be searched by "{name}": choose one of {known}</source>
            <translation>Fotos können nicht nach „{name}“ gesucht werden: Wählen Sie aus {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>{path}: nothing in it that {dimension} could describe</source>
            <translation>{path}: nichts darin, was {dimension} beschreiben könnte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>{path}: nothing in it that {dimension} could compare</source>
            <translation>{path}: nichts darin, was {dimension} vergleichen könnte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/subject.py" />
            <source>{path}: no file can have this name</source>
            <translation>{path}: So kann keine Datei heißen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/word_search.py" />
            <source>the words have {count} numbers and the photos {other}: the text network does not belong to the image network</source>
            <translation>die Worte haben {count} Zahlen und die Fotos {other}: Das Textnetz gehört nicht zum Bildnetz</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>you marked it to be kept</source>
            <translation>Sie haben es zum Behalten markiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>{what}: no rule marks that for removal</source>
            <translation>{what}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the last photo of its group that is still there: it stays</source>
            <translation>das letzte Foto seiner Gruppe, das noch da ist: Es bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the last photo of its group: it stays unless you choose it by name</source>
            <translation>das letzte Foto seiner Gruppe: Es bleibt, wenn Sie es nicht beim Namen wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>marked by you</source>
            <translation>von Ihnen markiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>an edited copy of {keeper}, with the same pixels as {other} but perhaps other metadata: no rule marks that for removal</source>
            <translation>eine bearbeitete Kopie von {keeper}, mit denselben Pixeln wie {other}, aber vielleicht anderen Metadaten: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same file as {keeper}: no rule marks that for removal</source>
            <translation>dieselbe Datei wie {keeper}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same pixels as {keeper}: no rule marks that for removal</source>
            <translation>dieselben Pixel wie {keeper}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>a re-saved copy of {keeper}: no rule marks that for removal</source>
            <translation>eine neu gespeicherte Kopie von {keeper}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>an edited copy of {keeper}: no rule marks that for removal</source>
            <translation>eine bearbeitete Kopie von {keeper}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>another shot of the scene of {keeper}: no rule marks that for removal</source>
            <translation>eine andere Aufnahme der Szene von {keeper}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>related to {keeper}: no rule marks that for removal</source>
            <translation>verwandt mit {keeper}: Keine Regel markiert das zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>in the protected folder {folder}</source>
            <translation>im geschützten Ordner {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same physical file as {link} (a hard link): removing one of them wins nothing</source>
            <translation>dieselbe Datei auf dem Datenträger wie {link} (ein fester Link): Eine davon zu entfernen gewinnt nichts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>{names} go along unless another photo shares them</source>
            <extracomment>For 1: {names} goes along unless another photo shares it</extracomment>
            <translation>
                <numerusform>{names} geht mit, wenn kein anderes Foto sie teilt</numerusform>
                <numerusform>{names} gehen mit, wenn kein anderes Foto sie teilt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>{names} stay where they are</source>
            <extracomment>For 1: {names} stays where it is</extracomment>
            <translation>
                <numerusform>{names} bleibt, wo es ist</numerusform>
                <numerusform>{names} bleiben, wo sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>the file has {n:,} more names elsewhere (hard links), so removing this one wins nothing</source>
            <extracomment>For 1: the file has one more name elsewhere (hard links), so removing this one wins nothing</extracomment>
            <translation>
                <numerusform>die Datei hat anderswo noch einen Namen (feste Links), deshalb gewinnt das Entfernen nichts</numerusform>
                <numerusform>die Datei hat anderswo noch {n:,} Namen (feste Links), deshalb gewinnt das Entfernen nichts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a name</source>
            <translation>ein Name</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a text of letters, digits and signs of ASCII</source>
            <translation>ein Text aus Buchstaben, Ziffern und Zeichen von ASCII</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a list of folders, each with its whole path or one that begins with ~</source>
            <translation>eine Liste von Ordnern, jeder mit ganzem Pfad oder einem, der mit ~ beginnt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>tables [profiles.NAME]</source>
            <translation>Tabellen [profiles.NAME]</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path} cannot be read: {reason}. The defaults are used.</source>
            <translation>{path} kann nicht gelesen werden: {reason}. Es gelten die Vorgaben.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path} cannot be understood: {reason}. {aside} The defaults are used.</source>
            <translation>{path} ist nicht zu verstehen: {reason}. {aside} Es gelten die Vorgaben.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a setting cannot be written as text: {line}</source>
            <translation>eine Einstellung kann nicht als Text geschrieben werden: {line}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>cannot write the settings {path}: {reason}</source>
            <translation>die Einstellungen {path} können nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: there is no setting called {name}; it is left alone.</source>
            <translation>{path}: Eine Einstellung namens {name} gibt es nicht; sie bleibt unberührt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: {name} = {value} is not allowed; it may be {allowed}. The default is used.</source>
            <translation>{path}: {name} = {value} ist nicht erlaubt; möglich ist {allowed}. Es gilt die Vorgabe.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: the profile "{name}" is left out: {reason}.</source>
            <translation>{path}: Das Profil „{name}“ wird ausgelassen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>It could not be kept aside ({reason}).</source>
            <translation>Es konnte nicht zur Seite gelegt werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>It is kept as {name}.</source>
            <translation>Es liegt jetzt als {name} daneben.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/cache.py" />
            <source>the cache</source>
            <translation>der Cache</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/cache.py" />
            <source>{what} {path} is damaged: it will be set aside; scan again to build a new one</source>
            <translation>{what} {path} ist beschädigt: Die Datei wird zur Seite gelegt; scannen Sie noch einmal, um eine neue aufzubauen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>it may not be written</source>
            <translation>darf nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>it cannot be opened</source>
            <translation>kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>another program is using it</source>
            <translation>ein anderes Programm benutzt die Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>{what} {path} is damaged: {reason}</source>
            <translation>{what} {path} ist beschädigt: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <location filename="../../gallery_dedup/store/database.py" />
            <source>{what} {path} cannot be used: {reason}</source>
            <translation>{what} {path} kann nicht benutzt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>the ledger</source>
            <translation>das Journal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>photos are being moved already, here or in another window: wait until that has ended</source>
            <translation>Fotos werden schon verschoben, hier oder in einem anderen Fenster: Warten Sie, bis das fertig ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>nothing can be moved beside the ledger {path}: {reason}</source>
            <translation>neben dem Journal {path} kann nichts verschoben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>there is no entry {entry} in the history</source>
            <translation>im Verlauf gibt es keinen Eintrag {entry}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/schema.py" />
            <source>it belongs to another program</source>
            <translation>gehört zu einem anderen Programm</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/schema.py" />
            <source>it was made by a newer version of this program</source>
            <translation>eine neuere Version dieses Programms hat die Datei gemacht</translation>
        </message>
        <message>
            <location filename="../../models/models.toml" />
            <source>the weights were trained on photos of persons (MS-Celeb-1M) that were collected for research and are withdrawn; no licence clearly allows their commercial use</source>
            <extracomment>The licence of the model arcface-r100-int8.</extracomment>
            <translation>die Gewichte wurden mit Fotos von Personen trainiert (MS-Celeb-1M), die für die Forschung gesammelt und zurückgezogen wurden; keine Lizenz erlaubt klar die gewerbliche Nutzung</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Accept {n} groups</source>
            <extracomment>For 1: Accept {n} group</extracomment>
            <translation>
                <numerusform>{n} Gruppe annehmen</numerusform>
                <numerusform>{n} Gruppen annehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>{n} photos are marked for removal. Nothing moves yet.</source>
            <extracomment>For 1: {n} photo is marked for removal. Nothing moves yet.</extracomment>
            <translation>
                <numerusform>{n} Foto wird zum Entfernen markiert. Noch wird nichts verschoben.</numerusform>
                <numerusform>{n} Fotos werden zum Entfernen markiert. Noch wird nichts verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>{n} groups are accepted. {undo} takes that back, {move} moves what is marked to the trash.</source>
            <extracomment>For 1: {n} group is accepted. {undo} takes that back, {move} moves what is marked to the trash.</extracomment>
            <translation>
                <numerusform>{n} Gruppe ist angenommen. {undo} nimmt das zurück, {move} verschiebt das Markierte in den Papierkorb.</numerusform>
                <numerusform>{n} Gruppen sind angenommen. {undo} nimmt das zurück, {move} verschiebt das Markierte in den Papierkorb.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Most pixels</source>
            <translation>Meiste Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo with the most pixels stays.</source>
            <translation>Das Foto mit den meisten Pixeln bleibt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Oldest file</source>
            <translation>Älteste Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The file that was written first stays.</source>
            <translation>Das Foto, das zuerst geschrieben wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Camera's own format</source>
            <translation>Format der Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Camera RAW and HEIC stay before JPEG and all others.</source>
            <translation>Kamera-RAW und HEIC bleiben vor JPEG und allen anderen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Most camera data</source>
            <translation>Meiste Kameradaten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo that carries the most capture data stays.</source>
            <translation>Das Foto mit den meisten Aufnahmedaten bleibt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Least compressed</source>
            <translation>Am wenigsten komprimiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo that was compressed least stays.</source>
            <translation>Das Foto, das am wenigsten komprimiert wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Largest file</source>
            <translation>Größte Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The largest file stays.</source>
            <translation>Die größte Datei bleibt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Plainest name</source>
            <translation>Schlichtester Name</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo with the shortest name stays; copy, (1) and the like count as long.</source>
            <translation>Das Foto mit dem kürzesten Namen bleibt; Kopie, (1) und Ähnliches zählen als lang.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Which copy stays</source>
            <translation>Welche Kopie bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Without a choice, the program judges: the whole picture before a cropped one, then the most pixels, the camera's data, the least compression, the oldest file. What you choose here counts first, in the order of your clicks. From a folder with a closed lock, nothing is ever taken.</source>
            <translation>Ohne Wahl urteilt das Programm: das ganze Bild vor dem zugeschnittenen, dann die meisten Pixel, die Daten der Kamera, die geringste Komprimierung, die älteste Datei. Was Sie hier wählen, zählt zuerst, in der Reihenfolge Ihrer Klicks. Aus einem Ordner mit geschlossenem Schloss wird nie etwas entfernt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last move was broken off: {n} photos are in the trash.</source>
            <extracomment>For 1: The last move was broken off: {n} photo is in the trash.</extracomment>
            <translation>
                <numerusform>Das letzte Verschieben wurde abgebrochen: {n} Foto ist im Papierkorb.</numerusform>
                <numerusform>Das letzte Verschieben wurde abgebrochen: {n} Fotos sind im Papierkorb.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Add a folder…</source>
            <translation>Einen Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare two photos…</source>
            <translation>Zwei Fotos vergleichen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find similar to a file…</source>
            <translation>Ähnliche zu einer Datei finden…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the comparison…</source>
            <translation>Den Vergleich speichern…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the picture of the comparison</source>
            <translation>Das Bild des Vergleichs speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the difference…</source>
            <translation>Den Unterschied speichern…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the picture of the difference</source>
            <translation>Das Bild des Unterschieds speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the pasted picture…</source>
            <translation>Das eingefügte Bild speichern…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keep a picture that was pasted</source>
            <translation>Ein eingefügtes Bild behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Scan the library folders</source>
            <translation>Die Ordner der Bibliothek scannen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Pause the scan</source>
            <translation>Den Scan anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Pause the scan, or go on</source>
            <translation>Den Scan anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Stop the scan</source>
            <translation>Den Scan beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Notify when a long scan is done</source>
            <translation>Melden, wenn ein langer Scan fertig ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>A notification of the desktop, when the window is not looked at</source>
            <translation>Eine Benachrichtigung des Systems, wenn niemand auf das Fenster sieht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Files that could not be read…</source>
            <translation>Nicht lesbare Dateien…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What was moved, and the way back</source>
            <translation>Was verschoben wurde, und der Rückweg</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take back marks and moves alike</source>
            <translation>Markierungen und Verschobenes zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Paste a picture</source>
            <translation>Ein Bild einfügen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare or search what was copied</source>
            <translation>Vergleichen oder suchen, was kopiert wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search names and folders</source>
            <translation>Namen und Ordner durchsuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Profiles…</source>
            <translation>Profile…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What each dimension weighs in the score</source>
            <translation>Was jede Dimension im Wert wiegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Which copy stays…</source>
            <translation>Welche Kopie bleibt…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>The rules that choose the copy that stays</source>
            <translation>Die Regeln, nach denen eine Kopie bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search photos by words…</source>
            <translation>Fotos mit Worten suchen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search photos by words</source>
            <translation>Fotos mit Worten suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Remove or keep</source>
            <translation>Entfernen oder behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keep or remove this photo</source>
            <translation>Dieses Foto behalten oder entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Undecided</source>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take this photo's mark away</source>
            <translation>Die Markierung dieses Fotos wegnehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Make keeper</source>
            <translation>Dieses bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Make this photo the keeper</source>
            <translation>Dieses Foto zu dem machen, das bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Not a copy</source>
            <translation>Keine Kopie</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Not a copy: remember that</source>
            <translation>Keine Kopie: das merken</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept the suggestion, go on</source>
            <translation>Den Vorschlag annehmen, weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept all sure copies…</source>
            <translation>Alle sicheren Kopien annehmen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept the suggestion for all groups in the list</source>
            <translation>Den Vorschlag für alle Gruppen der Liste annehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Next group</source>
            <translation>Nächste Gruppe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Previous group</source>
            <translation>Vorige Gruppe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find similar</source>
            <translation>Ähnliche finden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find what is like this photo</source>
            <translation>Finden, was diesem Foto ähnlich ist</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare the two</source>
            <translation>Die beiden vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Remove marked…</source>
            <translation>Markierte entfernen…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Move marked photos to the trash</source>
            <translation>Markierte Fotos in den Papierkorb verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the library</source>
            <translation>Zur Bibliothek</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the review</source>
            <translation>Zum Prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the comparison</source>
            <translation>Zum Vergleich</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Similar</source>
            <translation>Ähnliche</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to similar photos</source>
            <translation>Zu den ähnlichen Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to models</source>
            <translation>Zu den Modellen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Back to where one came from</source>
            <translation>Zurück, woher man kam</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Fit or 100 %</source>
            <translation>Einpassen oder 100 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Fit the photos, or show every pixel</source>
            <translation>Die Fotos einpassen oder jedes Pixel zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look left</source>
            <translation>Nach links sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look right</source>
            <translation>Nach rechts sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look up</source>
            <translation>Nach oben sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look down</source>
            <translation>Nach unten sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Both photos side by side</source>
            <translation>Beide Fotos nebeneinander</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Wipe</source>
            <translation>Trennlinie</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B on A, with a line that one drags</source>
            <translation>B auf A, mit einer Linie zum Ziehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Flicker</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B on A, one of them at a time</source>
            <translation>B auf A, immer eines von beiden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Overlay</source>
            <translation>Überlagern</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B through A, as strong as one likes</source>
            <translation>B durch A, so stark man möchte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What differs, in boxes</source>
            <translation>Was sich unterscheidet, in Kästen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Frame what differs</source>
            <translation>Unterschiede einrahmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Frame what differs, side by side</source>
            <translation>Unterschiede einrahmen, nebeneinander</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>All fields or those that differ</source>
            <translation>Alle Felder oder die mit Unterschied</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>All fields, or the usual</source>
            <translation>Alle Felder oder die üblichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>The other photo</source>
            <translation>Das andere Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Swap the two in place; hold it to go on</source>
            <translation>Die beiden am Platz tauschen; gehalten geht es weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Flicker by itself</source>
            <translation>Von selbst wechseln</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Line, opacity or place: back</source>
            <translation>Linie, Deckkraft oder Stelle: zurück</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Line, opacity or place: on</source>
            <translation>Linie, Deckkraft oder Stelle: weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text as the system</source>
            <translation>Text wie das System</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 125 %</source>
            <translation>Text 125 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 150 %</source>
            <translation>Text 150 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 200 %</source>
            <translation>Text 200 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Reduce motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Nothing moves or blinks by itself</source>
            <translation>Nichts bewegt sich oder blinkt von selbst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>How it works</source>
            <translation>So funktioniert es</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>How it works, on two screens</source>
            <translation>So funktioniert es, auf zwei Bildschirmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Folders, which copy stays, models</source>
            <translation>Ordner, welche Kopie bleibt, Modelle</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>This sheet</source>
            <translation>Dieses Blatt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Show the log file</source>
            <translation>Das Protokoll zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Copy details for a report</source>
            <translation>Einzelheiten für eine Meldung kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>About Gallery Dedup</source>
            <translation>Über Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/compare_control.py" />
            <source>{n} places differ</source>
            <extracomment>For 1: {n} place differs</extracomment>
            <translation>
                <numerusform>{n} Stelle unterscheidet sich</numerusform>
                <numerusform>{n} Stellen unterscheiden sich</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_control.py" />
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>dark = differs</source>
            <translation>dunkel = unterschiedlich</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Not aligned: nothing shows how one lies on the other.</source>
            <translation>Nicht ausgerichtet: Nichts zeigt, wie das eine auf dem anderen liegt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Not aligned: another shot.</source>
            <translation>Nicht ausgerichtet: eine andere Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>So it cannot be told what differs.</source>
            <translation>Deshalb lässt sich nicht sagen, was sich unterscheidet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{n} photos were chosen.</source>
            <extracomment>For 1: {n} photo was chosen.</extracomment>
            <translation>
                <numerusform>{n} Foto wurde gewählt.</numerusform>
                <numerusform>{n} Fotos wurden gewählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <location filename="../../gallery_dedup/gui/group_delegate.py" />
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} photos</source>
            <extracomment>For 1: {n} photo</extracomment>
            <translation>
                <numerusform>{n} Foto</numerusform>
                <numerusform>{n} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} groups</source>
            <extracomment>For 1: {n} group</extracomment>
            <translation>
                <numerusform>{n} Gruppe</numerusform>
                <numerusform>{n} Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>There is no picture, file or address in it.</source>
            <translation>Darin ist kein Bild, keine Datei und keine Adresse.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{path} is not there.</source>
            <translation>{path} ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>Files and folders together: drop folders to scan them, or two photos to compare them.</source>
            <translation>Dateien und Ordner zusammen: Legen Sie Ordner ab, um sie zu scannen, oder zwei Fotos, um sie zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{count} files: two photos can be compared. To look through many, drop their folder.</source>
            <translation>{count} Dateien: Zwei Fotos können verglichen werden. Um viele durchzusehen, legen Sie ihren Ordner ab.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{name}: {reason}.</source>
            <translation>{name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>cannot be read: {reason}</source>
            <translation>nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>the same</source>
            <translation>dasselbe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>unrelated</source>
            <translation>nicht verwandt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>in between</source>
            <translation>dazwischen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>unrelated about {score}</source>
            <translation>nicht verwandt um {score}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>the same from {score}</source>
            <translation>dasselbe ab {score}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>gallery</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Galerie</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>ecommerce</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Handel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>copyright</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Urheberrecht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>dedup</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>visual search</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Bildersuche</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>identity</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Identität</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>forgery</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>Fälschung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/facts_view.py" />
            <source>{n} more differ (M)</source>
            <extracomment>For 1: {n} more differs (M)</extracomment>
            <translation>
                <numerusform>{n} weiteres unterscheidet sich (M)</numerusform>
                <numerusform>{n} weitere unterscheiden sich (M)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/facts_view.py" />
            <source>No field differs (M shows all)</source>
            <translation>Kein Feld unterscheidet sich (M zeigt alle)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Surest first</source>
            <translation>Sicherste zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Most to free</source>
            <translation>Am meisten frei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Most photos</source>
            <translation>Meiste Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Compact cards</source>
            <translation>Kleine Karten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Normal cards</source>
            <translation>Mittlere Karten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Large cards</source>
            <translation>Große Karten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <source>pasted {number}</source>
            <extracomment>The name of a file.</extracomment>
            <translation>eingefügt {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <source>Pasted or dropped, not saved yet</source>
            <translation>Eingefügt oder abgelegt, noch nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <source>keep {count}</source>
            <translation>{count} behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <source>remove {count}</source>
            <translation>{count} entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>put back</source>
            <translation>zurückgelegt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Put back {n} photos</source>
            <extracomment>For 1: Put back {n} photo</extracomment>
            <translation>
                <numerusform>{n} Foto zurücklegen</numerusform>
                <numerusform>{n} Fotos zurücklegen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>In the trash</source>
            <translation>Im Papierkorb</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Not moved</source>
            <translation>Nicht verschoben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Put back</source>
            <translation>Zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Set aside</source>
            <translation>Zur Seite gelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{state}: {reason}</source>
            <translation>{state}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keeper_line.py" />
            <source>All marked: none would stay</source>
            <translation>Alle markiert: keines bliebe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keeper_line.py" />
            <source>Keeps {name}</source>
            <translation>Behält {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Enter</source>
            <extracomment>What is written on keys of the keyboard.</extracomment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Delete</source>
            <extracomment>What is written on keys of the keyboard.</extracomment>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/laid_painting.py" />
            <source>No difference: every pixel is the same.</source>
            <translation>Kein Unterschied: Jedes Pixel ist gleich.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/laid_painting.py" />
            <source>No place stands out.</source>
            <translation>Keine Stelle fällt auf.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos were changed on purpose; only you can decide.</source>
            <extracomment>For 1: {n} photo was changed on purpose; only you can decide.</extracomment>
            <translation>
                <numerusform>{n} Foto wurde absichtlich verändert; nur Sie können entscheiden.</numerusform>
                <numerusform>{n} Fotos wurden absichtlich verändert; nur Sie können entscheiden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos are hard links, the same physical file as another: removing one of them frees nothing.</source>
            <extracomment>For 1: {n} photo is a hard link, the same physical file as another: removing one of them frees nothing.</extracomment>
            <translation>
                <numerusform>{n} Foto ist ein fester Link, dieselbe Datei wie ein anderes: Eines davon zu entfernen macht nichts frei.</numerusform>
                <numerusform>{n} Fotos sind feste Links, dieselbe Datei wie ein anderes: Eines davon zu entfernen macht nichts frei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos are protected, or no rule marks them; only you can decide.</source>
            <extracomment>For 1: {n} photo is protected, or no rule marks it; only you can decide.</extracomment>
            <translation>
                <numerusform>{n} Foto ist geschützt, oder keine Regel markiert es; nur Sie können entscheiden.</numerusform>
                <numerusform>{n} Fotos sind geschützt, oder keine Regel markiert sie; nur Sie können entscheiden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>The same physical file as {name} (hard link): removing one frees nothing.</source>
            <translation>Dieselbe Datei wie {name} (fester Link): Eine zu entfernen macht nichts frei.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Review {n} groups</source>
            <extracomment>For 1: Review {n} group</extracomment>
            <translation>
                <numerusform>{n} Gruppe prüfen</numerusform>
                <numerusform>{n} Gruppen prüfen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/members_model.py" />
            <source>Keeper</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{first} at the left, {second} at the right. Drag the line; F swaps them.</source>
            <translation>{first} links, {second} rechts. Ziehen Sie die Linie; F tauscht die beiden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{first} is shown. F shows {second}; hold it to see them in turn.</source>
            <translation>{first} ist zu sehen. F zeigt {second}; gehalten wechseln sie sich ab.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{share} of {second} over {first}. F swaps them.</source>
            <translation>{share} von {second} über {first}. F tauscht die beiden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Both can be looked at all the same: keys {first} to {last}.</source>
            <translation>Ansehen lassen sich trotzdem beide: Tasten {first} bis {last}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Looking for what differs…</source>
            <translation>Unterschiede werden gesucht…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{n} places differ; click one to zoom in.</source>
            <extracomment>For 1: {n} place differs; click it to zoom in.</extracomment>
            <translation>
                <numerusform>{n} Stelle unterscheidet sich; ein Klick zoomt hinein.</numerusform>
                <numerusform>{n} Stellen unterscheiden sich; ein Klick zoomt hinein.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Place {index} of {count}.</source>
            <translation>Stelle {index} von {count}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>F changes what is shown.</source>
            <translation>F wechselt, was zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Dark = differs, with tones matched.</source>
            <translation>Dunkel = unterschiedlich, mit angeglichenen Tonwerten.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>This is A.</source>
            <translation>Das ist A.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>This is B.</source>
            <translation>Das ist B.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Similarity Score: {share}</source>
            <translation>Ähnlichkeitswert: {share}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{n} models read and right.</source>
            <extracomment>For 1: {n} model read and right.</extracomment>
            <translation>
                <numerusform>{n} Modell gelesen und in Ordnung.</numerusform>
                <numerusform>{n} Modelle gelesen und in Ordnung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{n} files damaged.</source>
            <extracomment>For 1: {n} file damaged.</extracomment>
            <translation>
                <numerusform>{n} Datei beschädigt.</numerusform>
                <numerusform>{n} Dateien beschädigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>What was known of faces in {n} photos is forgotten.</source>
            <extracomment>For 1: What was known of faces in {n} photo is forgotten.</extracomment>
            <translation>
                <numerusform>Was über Gesichter in {n} Foto bekannt war, ist vergessen.</numerusform>
                <numerusform>Was über Gesichter in {n} Fotos bekannt war, ist vergessen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>No face data is stored.</source>
            <translation>Keine Gesichtsdaten gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Stored: {faces} in {photos}, of {looked_at} looked at.</source>
            <translation>Gespeichert: {faces} in {photos}, von {looked_at} angesehenen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>{n} faces</source>
            <extracomment>For 1: {n} face</extracomment>
            <translation>
                <numerusform>{n} Gesicht</numerusform>
                <numerusform>{n} Gesichter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Look-alikes</source>
            <translation>Ähnliche Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Added by you</source>
            <translation>Von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Find by words</source>
            <translation>Mit Worten finden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds photos by what they show, such as: dog on a beach. Also the same kind of scene.</source>
            <translation>Findet Fotos nach dem, was sie zeigen, etwa: dog on a beach. Auch dieselbe Art von Szene.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Copies and other shots</source>
            <translation>Kopien und andere Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds edited copies: cropped, framed, turned, recoloured. And other shots of a scene.</source>
            <translation>Findet bearbeitete Kopien: zugeschnitten, gerahmt, gedreht, umgefärbt. Und andere Aufnahmen einer Szene.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same thing from other views</source>
            <translation>Dasselbe aus anderer Sicht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds the same place or thing from another side (DINOv2). Scans take longer.</source>
            <translation>Findet denselben Ort oder dasselbe Ding von einer anderen Seite (DINOv2). Scans dauern länger.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same kind of thing</source>
            <translation>Dieselbe Art von Ding</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Roughly which of 1,000 kinds of things a photo shows. Used only without DINOv2.</source>
            <translation>Ungefähr, welche von 1 000 Arten von Dingen ein Foto zeigt. Nur ohne DINOv2 benutzt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds faces, and tells whether two are the same person's (SFace).</source>
            <translation>Findet Gesichter und sagt, ob zwei derselben Person gehören (SFace).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same person, more surely</source>
            <translation>Dieselbe Person, sicherer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Errs less about persons, and is slower (ArcFace). Used only without SFace.</source>
            <translation>Irrt sich seltener bei Personen und ist langsamer (ArcFace). Nur ohne SFace benutzt.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Faces without landmarks</source>
            <translation>Gesichter ohne Merkpunkte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds faces too roughly to compare persons (UltraFace). Nothing in the program needs it.</source>
            <translation>Findet Gesichter zu grob, um Personen zu vergleichen (UltraFace). Nichts im Programm braucht es.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>{adds}; answers for: {name}</source>
            <translation>{adds}; antwortet für: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Scan now to describe {n} photos with what is installed.</source>
            <extracomment>For 1: Scan now to describe {n} photo with what is installed.</extracomment>
            <translation>
                <numerusform>Scannen Sie jetzt, um {n} Foto mit dem Installierten zu beschreiben.</numerusform>
                <numerusform>Scannen Sie jetzt, um {n} Fotos mit dem Installierten zu beschreiben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>&lt;p&gt;What is known of faces in {n} photos is erased from this computer, and the scores that came of it. The photos stay as they are.&lt;/p&gt;&lt;p&gt;This cannot be taken back: to have it again, the photos must be scanned again. Looking for faces is turned off as well.&lt;/p&gt;</source>
            <extracomment>For 1: &lt;p&gt;What is known of faces in {n} photo is erased from this computer, and the scores that came of it. The photos stay as they are.&lt;/p&gt;&lt;p&gt;This cannot be taken back: to have it again, the photos must be scanned again. Looking for faces is turned off as well.&lt;/p&gt;</extracomment>
            <translation>
                <numerusform>&lt;p&gt;Was über Gesichter in {n} Foto bekannt ist, wird auf diesem Computer gelöscht, und die Werte, die daraus kamen. Die Fotos bleiben, wie sie sind.&lt;/p&gt;&lt;p&gt;Das kann nicht zurückgenommen werden: Um es wieder zu haben, müssen die Fotos noch einmal gescannt werden. Auch die Suche nach Gesichtern wird ausgeschaltet.&lt;/p&gt;</numerusform>
                <numerusform>&lt;p&gt;Was über Gesichter in {n} Fotos bekannt ist, wird auf diesem Computer gelöscht, und die Werte, die daraus kamen. Die Fotos bleiben, wie sie sind.&lt;/p&gt;&lt;p&gt;Das kann nicht zurückgenommen werden: Um es wieder zu haben, müssen die Fotos noch einmal gescannt werden. Auch die Suche nach Gesichtern wird ausgeschaltet.&lt;/p&gt;</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Comes with the program</source>
            <translation>Gehört zum Programm</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Partly here</source>
            <translation>Teilweise hier</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed, not in use</source>
            <translation>Installiert, nicht in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size} to fetch of {total}</source>
            <translation>{size} zu holen von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size} of {total} to go</source>
            <translation>noch {size} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} files</source>
            <extracomment>For 1: {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>licence: {names}</source>
            <translation>Lizenz: {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>in {path}</source>
            <translation>in {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>not here</source>
            <translation>nicht hier</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Plug in its disk and scan again, or take the folder off the list in Library.</source>
            <translation>Schließen Sie seinen Datenträger an und scannen Sie neu, oder nehmen Sie den Ordner in der Bibliothek von der Liste.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Make room there, or allow the program to write there, and try again.</source>
            <translation>Schaffen Sie dort Platz, oder erlauben Sie dem Programm, dort zu schreiben, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Your photos are as they were, and nothing is moved meanwhile. If the disk is full, make room on it and try again. If the file is damaged, close the program and take the file from a backup, or rename it: then a new one is begun, and the old one is kept.</source>
            <translation>Ihre Fotos sind, wie sie waren, und inzwischen wird nichts verschoben. Wenn der Datenträger voll ist, schaffen Sie Platz darauf und versuchen Sie es noch einmal. Wenn die Datei beschädigt ist, schließen Sie das Programm und nehmen Sie die Datei aus einer Sicherung, oder benennen Sie sie um: Dann wird eine neue begonnen, und die alte bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Models shows what each adds, and fetches it when you say so.</source>
            <translation>Unter „Modelle“ steht, was jedes bringt; geholt wird es, wenn Sie es sagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Check the files in Models, or remove the model there and fetch it again.</source>
            <translation>Prüfen Sie die Dateien unter „Modelle“, oder entfernen Sie das Modell dort und holen Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>{happened}. {step}</source>
            <translation>{happened}. {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{name}: {value}, differs</source>
            <translation>{name}: {value}, anders</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>quality {quality}</source>
            <translation>Qualität {quality}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{n} frames</source>
            <extracomment>For 1: {n} frame</extracomment>
            <translation>
                <numerusform>{n} Bild</numerusform>
                <numerusform>{n} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{bits} bit</source>
            <translation>{bits} Bit</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Taken</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no place</source>
            <translation>kein Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no camera</source>
            <translation>keine Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no exposure</source>
            <translation>keine Belichtung</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Lens</source>
            <translation>Objektiv</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no lens</source>
            <translation>kein Objektiv</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no software</source>
            <translation>keine Software</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no profile</source>
            <translation>kein Profil</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_painting.py" />
            <source>Full resolution in a moment…</source>
            <translation>Gleich in voller Auflösung…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} photos moved</source>
            <extracomment>For 1: {n} photo moved</extracomment>
            <translation>
                <numerusform>{n} Foto verschoben</numerusform>
                <numerusform>{n} Fotos verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} photos are back</source>
            <extracomment>For 1: {n} photo is back</extracomment>
            <translation>
                <numerusform>{n} Foto ist zurück</numerusform>
                <numerusform>{n} Fotos sind zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} more</source>
            <extracomment>For 1: {n} more</extracomment>
            <translation>
                <numerusform>{n} weitere</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} were not</source>
            <extracomment>For 1: {n} was not</extracomment>
            <translation>
                <numerusform>{n} nicht</numerusform>
                <numerusform>{n} nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Move {n} photos to the trash</source>
            <extracomment>For 1: Move {n} photo to the trash</extracomment>
            <translation>
                <numerusform>{n} Foto in den Papierkorb verschieben</numerusform>
                <numerusform>{n} Fotos in den Papierkorb verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} photos stay although marked:</source>
            <extracomment>For 1: {n} photo stays although marked:</extracomment>
            <translation>
                <numerusform>{n} Foto bleibt, obwohl es markiert ist:</numerusform>
                <numerusform>{n} Fotos bleiben, obwohl sie markiert sind:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} photos of these groups stay.</source>
            <extracomment>For 1: {n} photo of these groups stays.</extracomment>
            <translation>
                <numerusform>{n} Foto dieser Gruppen bleibt.</numerusform>
                <numerusform>{n} Fotos dieser Gruppen bleiben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} of them are changed on purpose or another shot, marked by you.</source>
            <extracomment>For 1: {n} of them is changed on purpose or another shot, marked by you.</extracomment>
            <translation>
                <numerusform>{n} davon ist absichtlich verändert oder eine andere Aufnahme, von Ihnen markiert.</numerusform>
                <numerusform>{n} davon sind absichtlich verändert oder andere Aufnahmen, von Ihnen markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} of them have what the photos that stay lack, the first: {what}.</source>
            <extracomment>For 1: {n} of them has what the photo that stays lacks: {what}.</extracomment>
            <translation>
                <numerusform>{n} davon hat, was dem bleibenden Foto fehlt: {what}.</numerusform>
                <numerusform>{n} davon haben, was den bleibenden Fotos fehlt, das erste: {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} more folders</source>
            <extracomment>For 1: {n} more folder</extracomment>
            <translation>
                <numerusform>{n} weiterer Ordner</numerusform>
                <numerusform>{n} weitere Ordner</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Stays for it</source>
            <translation>Dafür bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>The last photo of its group</source>
            <translation>Das letzte Foto seiner Gruppe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>{path} stays</source>
            <translation>{path} bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>the Recycle Bin</source>
            <translation>den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to {folder}: the disk at {disk} has no trash.</source>
            <translation>Sie kommen nach {folder}: Der Datenträger {disk} hat keinen Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to the trash of the disk at {disk}: {folder}</source>
            <translation>Sie kommen in den Papierkorb des Datenträgers {disk}: {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to the trash: {folder}</source>
            <translation>Sie kommen in den Papierkorb: {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to {folder}: the disk at {disk} has no trash.</source>
            <extracomment>For 1: {n} photo goes to {folder}: the disk at {disk} has no trash.</extracomment>
            <translation>
                <numerusform>{n} Foto kommt nach {folder}: Der Datenträger {disk} hat keinen Papierkorb.</numerusform>
                <numerusform>{n} Fotos kommen nach {folder}: Der Datenträger {disk} hat keinen Papierkorb.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to the trash of the disk at {disk}: {folder}</source>
            <extracomment>For 1: {n} photo goes to the trash of the disk at {disk}: {folder}</extracomment>
            <translation>
                <numerusform>{n} Foto kommt in den Papierkorb des Datenträgers {disk}: {folder}</numerusform>
                <numerusform>{n} Fotos kommen in den Papierkorb des Datenträgers {disk}: {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to the trash: {folder}</source>
            <extracomment>For 1: {n} photo goes to the trash: {folder}</extracomment>
            <translation>
                <numerusform>{n} Foto kommt in den Papierkorb: {folder}</numerusform>
                <numerusform>{n} Fotos kommen in den Papierkorb: {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>{n} photos were compared with each other. There is nothing to tidy.</source>
            <extracomment>For 1: {n} photo was looked at. There is nothing to tidy.</extracomment>
            <translation>
                <numerusform>{n} Foto wurde angesehen. Es gibt nichts aufzuräumen.</numerusform>
                <numerusform>{n} Fotos wurden miteinander verglichen. Es gibt nichts aufzuräumen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the end of the list: {n} groups in it are still undecided.</source>
            <extracomment>For 1: This is the end of the list: {n} group in it is still undecided.</extracomment>
            <translation>
                <numerusform>Das ist das Ende der Liste: {n} Gruppe darin ist noch unentschieden.</numerusform>
                <numerusform>Das ist das Ende der Liste: {n} Gruppen darin sind noch unentschieden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>Nothing is suggested for related photos: only you can choose.</source>
            <translation>Für verwandte Fotos wird nichts vorgeschlagen: Nur Sie können wählen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>Nothing is suggested for a series: only you can choose.</source>
            <translation>Für eine Serie wird nichts vorgeschlagen: Nur Sie können wählen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>The keeper is marked for removal: choose another one with K.</source>
            <translation>Das Foto, das bleiben soll, ist zum Entfernen markiert: Wählen Sie mit K ein anderes.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>nearer to the same</source>
            <translation>näher an demselben</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>nearer to unrelated</source>
            <translation>näher an nicht verwandt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>no marks: the order tells more than the number</source>
            <translation>keine Marken: Die Reihenfolge sagt mehr als die Zahl</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>Too many words: from “{word}” on they were not read</source>
            <translation>Zu viele Worte: Von „{word}“ an wurden sie nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{count} without an answer</source>
            <translation>{count} ohne Antwort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} photos searched</source>
            <extracomment>For 1: {n} photo searched</extracomment>
            <translation>
                <numerusform>{n} Foto durchsucht</numerusform>
                <numerusform>{n} Fotos durchsucht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} other photos searched</source>
            <extracomment>For 1: {n} other photo searched</extracomment>
            <translation>
                <numerusform>{n} anderes Foto durchsucht</numerusform>
                <numerusform>{n} andere Fotos durchsucht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} photos searched, the {shown} most alike are shown</source>
            <extracomment>For 1: {n} photo searched, the {shown} most alike are shown</extracomment>
            <translation>
                <numerusform>{n} Foto durchsucht, die {shown} ähnlichsten sind zu sehen</numerusform>
                <numerusform>{n} Fotos durchsucht, die {shown} ähnlichsten sind zu sehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} other photos searched, the {shown} most alike are shown</source>
            <extracomment>For 1: {n} other photo searched, the {shown} most alike are shown</extracomment>
            <translation>
                <numerusform>{n} anderes Foto durchsucht, die {shown} ähnlichsten werden gezeigt</numerusform>
                <numerusform>{n} andere Fotos durchsucht, die {shown} ähnlichsten werden gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} photos looked at in {seconds} s</source>
            <extracomment>For 1: {n} photo looked at in {seconds} s</extracomment>
            <translation>
                <numerusform>{n} Foto in {seconds} s angesehen</numerusform>
                <numerusform>{n} Fotos in {seconds} s angesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped: {n} photos moved, the others stay in their place.</source>
            <extracomment>For 1: Stopped: {n} photo moved, the others stay in their place.</extracomment>
            <translation>
                <numerusform>Angehalten: {n} Foto verschoben, die anderen bleiben an ihrem Platz.</numerusform>
                <numerusform>Angehalten: {n} Fotos verschoben, die anderen bleiben an ihrem Platz.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Looking for photos</source>
            <translation>Fotos werden gesucht</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Reading photos</source>
            <translation>Fotos werden gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Comparing photos</source>
            <translation>Fotos werden verglichen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Grouping</source>
            <translation>Gruppen werden gebildet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stopping</source>
            <translation>Wird beendet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{count}/s</source>
            <translation>{count}/s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} files could not be read</source>
            <extracomment>For 1: {n} file could not be read</extracomment>
            <translation>
                <numerusform>{n} Datei war nicht lesbar</numerusform>
                <numerusform>{n} Dateien waren nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} marked</source>
            <extracomment>For 1: {n} marked</extracomment>
            <translation>
                <numerusform>{n} markiert</numerusform>
                <numerusform>{n} markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>The last move, of {when}, took {n} photos to the trash. They come back to their folders.</source>
            <extracomment>For 1: The last move, of {when}, took {n} photo to the trash. It comes back to its folder.</extracomment>
            <translation>
                <numerusform>Das letzte Verschieben ({when}) brachte {n} Foto in den Papierkorb. Es kommt zurück in seinen Ordner.</numerusform>
                <numerusform>Das letzte Verschieben ({when}) brachte {n} Fotos in den Papierkorb. Sie kommen zurück in ihre Ordner.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is the keeper again.</source>
            <translation>{name} ist wieder das Foto, das bleibt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {n} photos are undecided again.</source>
            <extracomment>For 1: Accepting is taken back: {n} photo is undecided again.</extracomment>
            <translation>
                <numerusform>Das Annehmen ist zurückgenommen: {n} Foto ist wieder unentschieden.</numerusform>
                <numerusform>Das Annehmen ist zurückgenommen: {n} Fotos sind wieder unentschieden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {name} is undecided again.</source>
            <translation>Das Annehmen ist zurückgenommen: {name} ist wieder unentschieden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {n} photos of the group of {name} are undecided again.</source>
            <extracomment>For 1: Accepting is taken back: {n} photo of the group of {name} is undecided again.</extracomment>
            <translation>
                <numerusform>Das Annehmen ist zurückgenommen: {n} Foto der Gruppe von {name} ist wieder unentschieden.</numerusform>
                <numerusform>Das Annehmen ist zurückgenommen: {n} Fotos der Gruppe von {name} sind wieder unentschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>The marks of {n} photos are as they were before.</source>
            <extracomment>For 1: The mark of {n} photo is as it was before.</extracomment>
            <translation>
                <numerusform>Die Markierung von {n} Foto ist wieder wie zuvor.</numerusform>
                <numerusform>Die Markierungen von {n} Fotos sind wieder wie zuvor.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is undecided again.</source>
            <translation>{name} ist wieder unentschieden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is marked to be kept again.</source>
            <translation>{name} ist wieder zum Behalten markiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is marked for removal again.</source>
            <translation>{name} ist wieder zum Entfernen markiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>{count} pictures: two can be compared.</source>
            <translation>{count} Bilder: Zwei können verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>Fetching {address}</source>
            <translation>{address} wird geholt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>This picture could not be taken.</source>
            <translation>Dieses Bild konnte nicht übernommen werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Stop moving</source>
            <translation>Verschieben anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Go on with the scan</source>
            <translation>Den Scan fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>en</source>
            <extracomment>The code of the language that you translate into: de, es, zh_CN.</extracomment>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{size} to free</source>
            <translation>{size} werden frei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{seconds} s left</source>
            <translation>noch {seconds} s</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{hours} h left</source>
            <translation>noch {hours} h</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{number} MP</source>
            <extracomment>Megapixels.</extracomment>
            <translation>{number} MP</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° N</source>
            <translation>{degrees}° N</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° S</source>
            <translation>{degrees}° S</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° E</source>
            <translation>{degrees}° O</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° W</source>
            <translation>{degrees}° W</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Same file</source>
            <translation>Gleiche Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Same pixels</source>
            <translation>Gleiche Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Re-saved</source>
            <translation>Neu gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Related</source>
            <translation>Verwandt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same bytes twice. One of them can go without any loss.</source>
            <translation>Zweimal dieselben Bytes. Eine Datei kann ohne jeden Verlust gehen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same decoded picture; only metadata or the container differ.</source>
            <translation>Dasselbe dekodierte Bild; nur Metadaten oder Container sind anders.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Saved again, resized or converted; nothing in the picture was changed on purpose.</source>
            <translation>Noch einmal gespeichert, verkleinert oder umgewandelt; am Bild wurde nichts absichtlich geändert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same shot, changed on purpose: turned, mirrored, recoloured, cropped. Only you decide.</source>
            <translation>Dieselbe Aufnahme, absichtlich verändert: gedreht, gespiegelt, umgefärbt, zugeschnitten. Nur Sie entscheiden.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Different shots of one scene. Never marked by a rule.</source>
            <translation>Verschiedene Aufnahmen einer Szene. Nie von einer Regel markiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Related by subject or style. Never marked by a rule.</source>
            <translation>Verwandt nach Motiv oder Stil. Nie von einer Regel markiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Overall</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Shot</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Subject</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>, </source>
            <extracomment>Between two of a list, with the space behind it.</extracomment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>By words: {n} models missing</source>
            <extracomment>For 1: By words: {n} model missing</extracomment>
            <translation>
                <numerusform>Mit Worten: {n} Modell fehlt</numerusform>
                <numerusform>Mit Worten: {n} Modelle fehlen</numerusform>
            </translation>
        </message>
    </context>
</TS>
