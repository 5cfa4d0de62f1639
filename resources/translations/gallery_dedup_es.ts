<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>About Gallery Dedup</source>
            <translation>Acerca de Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Finds copies and look-alikes in photo collections, shows how sure it is and why, and removes only what is safe to remove. Photos never leave the computer.</source>
            <translation>Encuentra copias e imágenes parecidas en colecciones de fotos, muestra con qué seguridad y por qué, y quita solo lo que puede quitarse sin riesgo. Las fotos nunca salen del equipo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Free to use, change and pass on under the MIT licence.</source>
            <translation>Se puede usar, cambiar y compartir libremente según la licencia MIT.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Where its data lies</source>
            <translation>Dónde están sus datos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>The program's icon</source>
            <translation>El icono del programa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Marks and journal</source>
            <translation>Marcas y diario</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>What is known of photos</source>
            <translation>Lo que se sabe de las fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/about_dialog.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
    </context>
    <context>
        <name>AcceptAllControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>No group in the list holds undecided copies that a rule may mark.</source>
            <translation>Ningún grupo de la lista tiene copias sin decidir que una regla pueda marcar.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Only the groups that the filter shows.</source>
            <translation>Solo los grupos que muestra el filtro.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Marked are copies that the rules may mark by themselves, as {enter} does in each group. Edited photos, series, and groups in which you decided otherwise stay as they are. {undo} takes all of it back.</source>
            <translation>Se marcan las copias que las reglas pueden marcar por sí mismas, como hace {enter} en cada grupo. Las fotos editadas, las series y los grupos en los que decidió otra cosa quedan como están. {undo} lo deshace todo.</translation>
        </message>
    </context>
    <context>
        <name>BestDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/best_dialog.py" />
            <source>It counts at once, for the groups in the review. Your marks stay.</source>
            <translation>Vale al momento, para los grupos en revisión. Sus marcas se conservan.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>BestView</name>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>{word}, number {rank} in the order</source>
            <translation>{word}, número {rank} del orden</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Also in your settings: {rules}</source>
            <translation>También en sus ajustes: {rules}</translation>
        </message>
    </context>
    <context>
        <name>BrokenOffControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last scan, of {when}, did not come to its end. What it read is known, and it goes on from there.</source>
            <translation>El último análisis ({when}) no llegó a su fin. Lo leído se conserva y continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last move was broken off: {moved} of {total} marked photos are in the trash, the others are in their place and still marked.</source>
            <translation>El último traslado se interrumpió: {moved} de {total} fotos marcadas están en la papelera; las demás siguen en su sitio y marcadas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Drop two photos to compare them</source>
            <translation>Suelte aquí dos fotos para compararlas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Pictures, files and web addresses can be dropped and pasted.</source>
            <translation>Se pueden soltar y pegar imágenes, archivos y direcciones web.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two photos…</source>
            <translation>Elegir dos fotos…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Save it…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Keep what has no file of its own (Ctrl+K)</source>
            <translation>Conservar lo que no tiene archivo propio (Ctrl+K)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Two others…</source>
            <translation>Otras dos…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two other photos</source>
            <translation>Elegir otras dos fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Choose two photos</source>
            <translation>Elegir dos fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Two photos, please</source>
            <translation>Dos fotos, por favor</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Drop or paste a second photo</source>
            <translation>Suelte o pegue una segunda foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{name} is waiting to be compared.</source>
            <translation>{name} espera a ser comparada.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Fetching</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>This cannot be opened</source>
            <translation>Esto no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>This is one file, compared with itself.</source>
            <translation>Es un solo archivo, comparado consigo mismo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>Save them…</source>
            <translation>Guardar ambas…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>A and B are here until the program ends.</source>
            <translation>A y B están aquí hasta que el programa termine.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{photo} is here until the program ends.</source>
            <translation>{photo} está aquí hasta que el programa termine.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>These two cannot be compared</source>
            <translation>Estas dos no se pueden comparar</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/consent_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>El escaneo ha terminado</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBar</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>not scored: {note}</source>
            <translation>sin valor: {note}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>not scored</source>
            <translation>sin valor</translation>
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
            <translation>Perfil que pondera el valor</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Edit profiles…</source>
            <translation>Editar perfiles…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_profile_view.py" />
            <source>Weighs the score: {about}</source>
            <translation>Pondera el valor: {about}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceView</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>What happened to the picture</source>
            <translation>Qué le ocurrió a la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Ticks: unrelated, the same. Click a bar for more.</source>
            <translation>Marcas: sin relación, lo mismo. Pulse una barra para saber más.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>This is the keeper: the others are compared with it.</source>
            <translation>Esta es la foto que se queda: las demás se comparan con ella.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Related by {profile}: nothing shows that they are copies or shots of one scene.</source>
            <translation>Relacionadas según {profile}: nada muestra que sean copias o tomas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>Related by {profile} ({score}): nothing shows that they are copies or shots of one scene.</source>
            <translation>Relacionadas según {profile} ({score}): nada muestra que sean copias o tomas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_view.py" />
            <source>This score is of {model}.</source>
            <translation>Este valor es de {model}.</translation>
        </message>
    </context>
    <context>
        <name>FactLines</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{size} become free once the trash is emptied.</source>
            <translation>{size} quedan libres cuando se vacíe la papelera.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Ctrl+Z takes it back; so does History, also weeks later, until the trash is emptied.</source>
            <translation>Ctrl+Z lo deshace; también el historial, incluso semanas después, hasta que se vacíe la papelera.</translation>
        </message>
    </context>
    <context>
        <name>FilterView</name>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Search names and folders</source>
            <translation>Buscar en nombres y carpetas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Order of groups</source>
            <translation>Orden de los grupos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>{shown} of {groups}</source>
            <translation>{shown} de {groups}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>No groups yet</source>
            <translation>Aún no hay grupos</translation>
        </message>
    </context>
    <context>
        <name>FirstFoldersView</name>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Try with sample photos</source>
            <translation>Probar con fotos de muestra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Drawn photos with copies, edits and similar shots. They lie in a folder of the program's own, and one button takes them away again.</source>
            <translation>Fotos dibujadas con copias, ediciones y tomas parecidas. Están en una carpeta propia del programa, y un botón las quita de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_folders_view.py" />
            <source>Pictures: {photos}</source>
            <translation>Imágenes: {photos}</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Look for copies</source>
            <translation>Buscar copias</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Your photos</source>
            <translation>Sus fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Drop folders here, or two photos to compare. Folders inside them are looked through too.</source>
            <translation>Suelte aquí carpetas, o dos fotos para compararlas. También se revisan las carpetas que contienen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Models: none needed</source>
            <translation>Modelos: ninguno necesario</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Copies, edits and series are found with what comes with the program. Models add more whenever you like; they are fetched only when you say so.</source>
            <translation>Las copias, ediciones y series se encuentran con lo que trae el programa. Los modelos añaden más cuando quiera; solo se descargan si usted lo dice.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Find the copies among your photos</source>
            <translation>Encuentre las copias entre sus fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Open Models</source>
            <translation>Abrir Modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Nothing is moved until you decide. It goes to the trash, and History brings it back.</source>
            <translation>Nada se mueve hasta que usted decida. Va a la papelera, y el historial lo trae de vuelta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Choose a folder first.</source>
            <translation>Elija primero una carpeta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/first_page.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
    </context>
    <context>
        <name>FolderView</name>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>not there now</source>
            <translation>ahora no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>The folder is missing or on a disk that is away. Its photos stay known.</source>
            <translation>La carpeta falta o está en un disco que no está conectado. Sus fotos siguen siendo conocidas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Take this folder off the list. Its photos stay where they are.</source>
            <translation>Quitar esta carpeta de la lista. Sus fotos se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Take {path} off the list</source>
            <translation>Quitar {path} de la lista</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Photos in a protected folder are never moved.</source>
            <translation>Las fotos de una carpeta protegida nunca se mueven.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protect {path}</source>
            <translation>Proteger {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protected</source>
            <translation>Protegida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/folder_view.py" />
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
    </context>
    <context>
        <name>GroupsView</name>
        <message>
            <location filename="../../gallery_dedup/gui/groups_view.py" />
            <source>Groups of photos</source>
            <translation>Grupos de fotos</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>1. Scan</source>
            <translation>1. Escanear</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Each photo is read once and compared with all the others. Nothing is changed by that. You can decide while it runs, pause it, or stop it: what was read stays known, and the next scan reads only what changed.</source>
            <translation>Cada foto se lee una vez y se compara con todas las demás. Eso no cambia nada. Puede decidir mientras tanto, pausarlo o detenerlo: lo leído sigue siendo conocido, y el próximo escaneo lee solo lo que cambió.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>2. Groups</source>
            <translation>2. Grupos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>A group is one photo that is suggested to stay, with the reason, and the photos that were compared with it. The word on a group says what they are to each other:</source>
            <translation>Un grupo es una foto que se propone conservar, con el motivo, y las fotos que se compararon con ella. La palabra de un grupo dice qué son entre sí:</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>3. Compare</source>
            <translation>3. Comparar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Both photos lie on each other, whatever was cropped, turned or resized, and zoom together. The sentence below them says what happened; each bar answers one question, and a click on it explains the answer.</source>
            <translation>Las dos fotos se ponen una sobre otra, aunque se hayan recortado, girado o cambiado de tamaño, y se amplían juntas. La frase de abajo dice qué ocurrió; cada barra responde a una pregunta, y al pulsarla explica la respuesta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>4. Mark and remove</source>
            <translation>4. Marcar y quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Only sure copies are suggested to go: the same file, the same pixels, or re-saved. The rest is yours to decide. Before anything is moved, a sheet says how much, from where, and what is refused and why.</source>
            <translation>Solo se propone quitar copias seguras: mismo archivo, mismos píxeles o guardada de nuevo. Sobre el resto decide usted. Antes de mover nada, una hoja dice cuánto, de dónde, y qué se rechaza y por qué.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>5. Take back</source>
            <translation>5. Deshacer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>{back} takes back marks and moves alike. History ({history}) brings back one photo or a whole evening, also weeks later, as long as the trash holds them.</source>
            <translation>{back} deshace por igual marcas y movimientos. El historial ({history}) trae de vuelta una foto o una tarde entera, también semanas después, mientras la papelera las conserve.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>What is never done</source>
            <translation>Lo que nunca se hace</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Photos are never changed and never sent anywhere; they only move, to the trash, and each move is written down first. The last readable photo of a group never goes by a rule, and nothing goes out of a protected folder. Faces are looked for only after you turn that on. The network is used only when you ask.</source>
            <translation>Las fotos nunca se cambian ni se envían a ningún sitio; solo se mueven, a la papelera, y cada movimiento se anota antes. La última foto legible de un grupo nunca se va por una regla, y nada sale de una carpeta protegida. Las caras solo se buscan después de que usted lo active. La red solo se usa cuando usted lo pide.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Where it keeps things</source>
            <translation>Dónde se guardan las cosas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Settings may be edited. The cache may be thrown away: a scan makes it anew. The journal holds your marks and the way back of what was moved.</source>
            <translation>Los ajustes se pueden editar. La caché se puede tirar: un escaneo la crea de nuevo. El diario contiene sus marcas y el camino de vuelta de lo que se movió.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Cache</source>
            <translation>Caché</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/help_dialog.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Moves, newest first</source>
            <translation>Movimientos, los más nuevos primero</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Photos of this move</source>
            <translation>Fotos de este movimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Put back selected</source>
            <translation>Devolver las seleccionadas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Put back all</source>
            <translation>Devolver todas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Every photo that was moved, with its way back. A place that is taken again gets a new name.</source>
            <translation>Cada foto que se movió, con su camino de vuelta. Si su lugar está ocupado, recibe un nombre nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Nothing was moved yet</source>
            <translation>Aún no se ha movido nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>What you move to the trash is listed here, with the way back.</source>
            <translation>Lo que mueva a la papelera aparece aquí, con el camino de vuelta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>LaidPane</name>
        <message>
            <location filename="../../gallery_dedup/gui/laid_pane_view.py" />
            <source>{names} on each other</source>
            <translation>{names} una sobre otra</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/language_menu.py" />
            <source>The language changes at the next start.</source>
            <translation>El idioma cambia en el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>LeavingView</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Photos that move</source>
            <translation>Fotos que se mueven</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Drop folders to scan, or two photos to compare</source>
            <translation>Suelte carpetas para escanearlas, o dos fotos para compararlas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Nothing is changed by a scan. Photos are moved only when you say so, and only to the trash.</source>
            <translation>Un escaneo no cambia nada. Las fotos se mueven solo cuando usted lo dice, y solo a la papelera.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Try with sample photos</source>
            <translation>Probar con fotos de muestra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Look into hidden files and folders too</source>
            <translation>Mirar también en archivos y carpetas ocultos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Which copy stays…</source>
            <translation>Qué copia se queda…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Review the groups</source>
            <translation>Revisar los grupos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Drop more folders anywhere, or two photos to compare them.</source>
            <translation>Suelte más carpetas en cualquier parte, o dos fotos para compararlas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>for example *.gif, thumbnails, @eaDir</source>
            <translation>por ejemplo *.gif, thumbnails, @eaDir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Leave out these patterns</source>
            <translation>Omitir estos patrones</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Choose a folder of photos</source>
            <translation>Elegir una carpeta de fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Scanning</source>
            <translation>Escaneando</translation>
        </message>
    </context>
    <context>
        <name>LightTableView</name>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>Photo {index} of {count}</source>
            <translation>Foto {index} de {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>This group has one photo left.</source>
            <translation>En este grupo queda una foto.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/light_table_view.py" />
            <source>The same bytes as photo {index} of this group, {name}.</source>
            <translation>Los mismos bytes que la foto {index} de este grupo, {name}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Not moved</source>
            <translation>No movida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Not put back</source>
            <translation>No devuelta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/main_window.py" />
            <source>Choose a folder first.</source>
            <translation>Elija primero una carpeta.</translation>
        </message>
    </context>
    <context>
        <name>MembersView</name>
        <message>
            <location filename="../../gallery_dedup/gui/members_view.py" />
            <source>Photos of this group</source>
            <translation>Fotos de este grupo</translation>
        </message>
    </context>
    <context>
        <name>ModeBarView</name>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>By itself</source>
            <translation>Solo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Let the two take turns by themselves (Shift+F)</source>
            <translation>Alternar las dos automáticamente (Mayús+F)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>The place before (,)</source>
            <translation>El lugar anterior (,)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>The next place (.)</source>
            <translation>El lugar siguiente (.)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Wipe line</source>
            <translation>Línea divisoria</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_bar_view.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
    </context>
    <context>
        <name>ModelsControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{title} is installed.</source>
            <translation>{title} está instalado.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Installed: {names}.</source>
            <translation>Instalado: {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Installed: {names}. Mind its licence: {warning}.</source>
            <translation>Instalado: {names}. Tenga en cuenta su licencia: {warning}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{title} is removed. What it told of your photos stays known.</source>
            <translation>{title} se ha quitado. Lo que dijo de sus fotos sigue siendo conocido.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>Wait until the files before are done.</source>
            <translation>Espere hasta que terminen los archivos anteriores.</translation>
        </message>
    </context>
    <context>
        <name>ModelsFacesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Look for faces</source>
            <translation>Buscar caras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>When this is on, a scan finds faces and keeps a row of numbers for each, on this computer only. They tell whether two photos show the same person. They are never exported, and no photo is marked because of them.</source>
            <translation>Cuando está activado, un escaneo encuentra caras y guarda de cada una una fila de números, solo en este equipo. Dicen si dos fotos muestran a la misma persona. Nunca se exportan, y ninguna foto se marca por ellas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Forget all faces…</source>
            <translation>Olvidar todas las caras…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Waits for a model from below.</source>
            <translation>Espera un modelo de los de abajo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>When the scan is done, or stopped.</source>
            <translation>Cuando el escaneo termine o se detenga.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Work offline</source>
            <translation>Trabajar sin conexión</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Scan now</source>
            <translation>Escanear ahora</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Check the files</source>
            <translation>Comprobar los archivos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Hide this message</source>
            <translation>Ocultar este mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>A model that you have: a known one under any name, or another one with its description FILE.toml beside it. It can also be dropped here.</source>
            <translation>Un modelo que usted tiene: uno conocido con cualquier nombre, u otro con su descripción ARCHIVO.toml al lado. También se puede soltar aquí.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Networks that answer more questions about your photos. They run on this computer and send nothing; only their files are fetched, when you say so.</source>
            <translation>Redes que responden más preguntas sobre sus fotos. Funcionan en este equipo y no envían nada; solo se descargan sus archivos, cuando usted lo dice.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forbids every network access. Files that you have can still be added.</source>
            <translation>Prohíbe todo acceso a la red. Los archivos que tenga se pueden seguir añadiendo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Reads every model that is here again, and tells which are damaged.</source>
            <translation>Lee de nuevo cada modelo que está aquí y dice cuáles están dañados.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>{count} not there now: they wait for their disk.</source>
            <translation>{count} no están ahora: esperan su disco.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Private use is for you to judge. For anything else ask someone who knows.</source>
            <translation>El uso privado lo juzga usted. Para lo demás pregunte a alguien que entienda.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>The licence of this model is not clear</source>
            <translation>La licencia de este modelo no está clara</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Download {size}</source>
            <translation>Descargar {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>I have read this, and take it on myself</source>
            <translation>Lo he leído y asumo la responsabilidad</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Choose model files</source>
            <translation>Elegir archivos de modelo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Models (*.onnx *.json);;All files (*)</source>
            <translation>Modelos (*.onnx *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Remove {title}?</source>
            <translation>¿Quitar {title}?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>You added this model, and it cannot be downloaded again. The file that you took it from stays where it is.</source>
            <translation>Usted añadió este modelo y no se puede descargar de nuevo. El archivo del que lo tomó se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forget all faces?</source>
            <translation>¿Olvidar todas las caras?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Forget all faces</source>
            <translation>Olvidar todas las caras</translation>
        </message>
    </context>
    <context>
        <name>ModelsRowView</name>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Size, files and licence of {title}</source>
            <translation>Tamaño, archivos y licencia de {title}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download of {title}</source>
            <translation>Descarga de {title}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Use a file I have…</source>
            <translation>Usar un archivo que tengo…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Offline: nothing is fetched from the network.</source>
            <translation>Sin conexión: no se descarga nada de la red.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Discard what came</source>
            <translation>Descartar lo recibido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{count} of {total} files here</source>
            <translation>{count} de {total} archivos están aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed, waits for {names}</source>
            <translation>Instalado, espera {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Download again</source>
            <translation>Descargar de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Damaged, or another file: {names}</source>
            <translation>Dañado, u otro archivo: {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>It cannot be used: {fault}</source>
            <translation>No se puede usar: {fault}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Begins when the other download is done.</source>
            <translation>Empieza cuando termine la otra descarga.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Stopping. What has come stays for the next time.</source>
            <translation>Deteniendo. Lo recibido queda para la próxima vez.</translation>
        </message>
    </context>
    <context>
        <name>ModesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/modes_view.py" />
            <source>How the photos are compared</source>
            <translation>Cómo se comparan las fotos</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <location filename="../../gallery_dedup/gui/notifier.py" />
            <source>Show the window</source>
            <translation>Mostrar la ventana</translation>
        </message>
    </context>
    <context>
        <name>PairView</name>
        <message>
            <location filename="../../gallery_dedup/gui/pair_view.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/pair_view.py" />
            <source>These two do not lie on each other well enough.</source>
            <translation>Estas dos no encajan lo bastante una sobre otra.</translation>
        </message>
    </context>
    <context>
        <name>PartsBar</name>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>no score</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Score by {name}: {told}</source>
            <translation>Valor según {name}: {told}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Cannot be scored here, so 0: {names}.</source>
            <translation>Aquí no se puede valorar, por eso 0: {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Cannot be scored here, so left out, and the others weigh more: {names}.</source>
            <translation>Aquí no se puede valorar, por eso se omite y las demás pesan más: {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>Score</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>PhotoPane</name>
        <message>
            <location filename="../../gallery_dedup/gui/photo_pane_view.py" />
            <source>No photo</source>
            <translation>Ninguna foto</translation>
        </message>
    </context>
    <context>
        <name>PictureSaver</name>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the comparison</source>
            <translation>Guardar la comparación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the difference</source>
            <translation>Guardar la diferencia</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Save the picture</source>
            <translation>Guardar la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>PNG (*.png);;JPEG (*.jpg *.jpeg)</source>
            <translation>PNG (*.png);;JPEG (*.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>{path} is there already, and replacing it cannot be undone.</source>
            <translation>{path} ya existe, y reemplazarlo no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Replace a picture?</source>
            <translation>¿Reemplazar una imagen?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Replace it</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>A picture is being saved: try again in a moment.</source>
            <translation>Se está guardando una imagen: inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Saving {path}</source>
            <translation>Guardando {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Files that were left out</source>
            <translation>Archivos omitidos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Could not be read  {count}</source>
            <translation>No se pudieron leer  {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Passed over  {count}</source>
            <translation>Pasados por alto  {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Search names, folders and reasons</source>
            <translation>Buscar en nombres, carpetas y motivos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Files, and why they were left out</source>
            <translation>Archivos, y por qué se omitieron</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Copy the list</source>
            <translation>Copiar la lista</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>These files may be damaged or of a kind we cannot read. They stay where they are.</source>
            <translation>Estos archivos pueden estar dañados o ser de un tipo que no podemos leer. Se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>These files are no pictures, or a pattern of yours leaves them out.</source>
            <translation>Estos archivos no son imágenes, o uno de sus patrones los omite.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/problems_dialog.py" />
            <source>Nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
    </context>
    <context>
        <name>ProfilesDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Use this profile</source>
            <translation>Usar este perfil</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Name under which it is saved</source>
            <translation>Nombre con el que se guarda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>What it is for</source>
            <translation>Para qué es</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>A dimension that cannot be scored</source>
            <translation>Una dimensión que no se puede valorar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>is left out, and the others weigh more</source>
            <translation>se omite, y las demás pesan más</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>counts as 0</source>
            <translation>cuenta como 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>The two photos in view</source>
            <translation>Las dos fotos a la vista</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>my {profile}</source>
            <extracomment>The name of a profile that was made from one of the program's own: "my gallery".</extracomment>
            <translation>mi perfil {profile}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>No photos are in view: open a group or compare two photos to see how their score changes.</source>
            <translation>No hay fotos a la vista: abra un grupo o compare dos fotos para ver cómo cambia su valor.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>Save as a new profile</source>
            <translation>Guardar como perfil nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_dialog.py" />
            <source>{profile} (used)</source>
            <translation>{profile} (en uso)</translation>
        </message>
    </context>
    <context>
        <name>ProfilesWeightView</name>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>Weight of {dimension}</source>
            <translation>Peso de {dimension}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>not here now</source>
            <translation>ahora no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/profiles_weight_view.py" />
            <source>cannot be scored here now: {reason}</source>
            <translation>ahora no se puede valorar aquí: {reason}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Recent folders</source>
            <translation>Carpetas recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>{folder} (away)</source>
            <translation>{folder} (no está)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>This folder is not there: its disk may be away.</source>
            <translation>Esta carpeta no está: quizá falte su disco.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/recent_menu.py" />
            <source>Scan this folder</source>
            <translation>Escanear esta carpeta</translation>
        </message>
    </context>
    <context>
        <name>RemovalControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Nothing is marked for removal: Space marks the current photo.</source>
            <translation>Nada está marcado para quitar: la barra espaciadora marca la foto actual.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Photos are being moved: wait a moment.</source>
            <translation>Se están moviendo fotos: espere un momento.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Moving to the trash</source>
            <translation>Moviendo a la papelera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>Putting back</source>
            <translation>Devolviendo</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Remove marked</source>
            <translation>Quitar las marcadas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {name}, the last photo of its group</source>
            <translation>Mover también {name}, la última foto de su grupo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {names}: the last photos of their groups</source>
            <translation>Mover también {names}: las últimas fotos de sus grupos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Also move {names} and {count} more: the last photos of their groups</source>
            <translation>Mover también {names} y {count} más: las últimas fotos de sus grupos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Nothing can be moved</source>
            <translation>No se puede mover nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Photos that stay, and why</source>
            <translation>Fotos que se quedan, y por qué</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Open the library</source>
            <translation>Abrir la biblioteca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>No group matches the filter</source>
            <translation>Ningún grupo coincide con el filtro</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Show all groups</source>
            <translation>Mostrar todos los grupos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Looking for copies</source>
            <translation>Buscando copias</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Groups appear here as soon as they are found.</source>
            <translation>Los grupos aparecen aquí en cuanto se encuentran.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>The folders are not there now</source>
            <translation>Las carpetas no están ahora</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Plug in the disk that holds them and scan again, or choose others.</source>
            <translation>Conecte el disco que las contiene y vuelva a escanear, o elija otras.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Every photo is here once</source>
            <translation>Cada foto está una sola vez</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Choose others, or plug in the disk that holds them, and scan again.</source>
            <translation>Elija otras, o conecte el disco en el que están, y escanee de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>There are no photos in these folders</source>
            <translation>No hay fotos en estas carpetas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Scan your folders, and the groups of copies appear here.</source>
            <translation>Escanee sus carpetas, y los grupos de copias aparecerán aquí.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Nothing to review yet</source>
            <translation>Aún no hay nada que revisar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Choose folders</source>
            <translation>Elegir carpetas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the last group.</source>
            <translation>Este es el último grupo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the last photo of the group. {key} goes to the next group.</source>
            <translation>Esta es la última foto del grupo. {key} lleva al grupo siguiente.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>In the group before: {what}</source>
            <translation>En el grupo anterior: {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>Every group in the list is decided. {key} moves what is marked to the trash.</source>
            <translation>Todos los grupos de la lista están decididos. {key} mueve lo marcado a la papelera.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>{name} is not a copy: remembered</source>
            <translation>{name} no es una copia: recordado</translation>
        </message>
    </context>
    <context>
        <name>SamplesControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>Drawing sample photos</source>
            <translation>Dibujando fotos de muestra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>The sample photos are gone.</source>
            <translation>Las fotos de muestra ya no están.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>The sample photos are gone. Other files that lie in {folder} stay.</source>
            <translation>Las fotos de muestra ya no están. Otros archivos que hay en {folder} se quedan.</translation>
        </message>
    </context>
    <context>
        <name>SamplesView</name>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>Remove the samples</source>
            <translation>Quitar las muestras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>Takes the drawn files away and forgets them, with their marks.</source>
            <translation>Quita los archivos dibujados y los olvida, con sus marcas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/samples_view.py" />
            <source>These are sample photos, drawn to try the program. Folders that you add take their place.</source>
            <translation>Son fotos de muestra, dibujadas para probar el programa. Las carpetas que añada ocupan su lugar.</translation>
        </message>
    </context>
    <context>
        <name>SimilarHeadView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Similar</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Another photo…</source>
            <translation>Otra foto…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>What is to be alike</source>
            <translation>Qué debe parecerse</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>Search photos by words</source>
            <translation>Buscar fotos con palabras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_head_view.py" />
            <source>What the photos show, such as: dog on a beach. English is understood best.</source>
            <translation>Lo que muestran las fotos, por ejemplo: dog on a beach. Se entiende mejor el inglés.</translation>
        </message>
    </context>
    <context>
        <name>SimilarNothingView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Open the models</source>
            <translation>Abrir los modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>{done} of {photos}</source>
            <translation>{done} de {photos}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Add the folders that hold your photos: they are scanned, and what is like {name} appears here.</source>
            <translation>Añada las carpetas que contienen sus fotos: se escanean, y lo que se parece a {name} aparece aquí.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>There are no folders to search yet</source>
            <translation>Aún no hay carpetas en las que buscar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The folders are being scanned</source>
            <translation>Las carpetas se están escaneando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>What is found appears when that is done.</source>
            <translation>Lo que se encuentre aparece cuando termine.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The library folders hold no photo yet</source>
            <translation>Las carpetas de la biblioteca aún no tienen fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan them: every photo in them is then compared with the words.</source>
            <translation>Escanéelas: cada foto que contienen se compara entonces con las palabras.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The library folders hold no other photo yet</source>
            <translation>Las carpetas de la biblioteca aún no tienen otra foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Scan them: every photo in them is then compared with this one.</source>
            <translation>Escanéelas: cada foto que contienen se compara entonces con esta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The photos were not looked at by the model yet</source>
            <translation>El modelo aún no ha visto las fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>A scan shows them to it: each is then found by words.</source>
            <translation>Un escaneo se las muestra: entonces cada una se encuentra con palabras.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>None of the photos can be compared by this</source>
            <translation>Ninguna de las fotos se puede comparar así</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>They do not carry what is asked for, or an older version described them: a scan describes them anew.</source>
            <translation>No llevan lo que se pregunta, o las describió una versión anterior: un escaneo las describe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>This photo does not carry what is asked for</source>
            <translation>Esta foto no lleva lo que se pregunta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Finding photos by words takes models that are not here</source>
            <translation>Encontrar fotos con palabras requiere modelos que no están aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>This question takes a model that is not here</source>
            <translation>Esta pregunta requiere un modelo que no está aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Not here: {names}. They are downloaded once, and only when you ask for it.</source>
            <translation>No están aquí: {names}. Se descargan una vez, y solo cuando usted lo pide.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>Not here: {names}. It is downloaded once, and only when you ask for it.</source>
            <translation>No está aquí: {names}. Se descarga una vez, y solo cuando usted lo pide.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_nothing_view.py" />
            <source>The search came to no end</source>
            <translation>La búsqueda no llegó al final</translation>
        </message>
    </context>
    <context>
        <name>SimilarPage</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Choose a photo…</source>
            <translation>Elegir una foto…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Progress of the search</source>
            <translation>Progreso de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Choose a photo</source>
            <translation>Elegir una foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Looking for what is like {name}</source>
            <translation>Buscando lo que se parece a {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Searching</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>This cannot be opened</source>
            <translation>Esto no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>This photo cannot be searched for</source>
            <translation>No se puede buscar con esta foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Drop a photo here, press S on one in the review, or type words above. The library folders are searched.</source>
            <translation>Suelte aquí una foto, pulse S sobre una al revisar, o escriba palabras arriba. Se busca en las carpetas de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Drop a photo here, or type words above. The library folders are searched, and there is none yet: add those that hold your photos.</source>
            <translation>Suelte aquí una foto, o escriba palabras arriba. Se busca en las carpetas de la biblioteca, y aún no hay ninguna: añada las que contienen sus fotos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>Find photos like one you have, or by words</source>
            <translation>Encontrar fotos parecidas a una, o con palabras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_page.py" />
            <source>the words</source>
            <translation>las palabras</translation>
        </message>
    </context>
    <context>
        <name>SimilarResultsView</name>
        <message>
            <location filename="../../gallery_dedup/gui/similar_results_view.py" />
            <source>Similar photos, the most alike first</source>
            <translation>Fotos parecidas, las más parecidas primero</translation>
        </message>
    </context>
    <context>
        <name>StatusControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped. What was read stays known.</source>
            <translation>Detenido. Lo leído sigue siendo conocido.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>This version compares photos anew: groups come as they are found.</source>
            <translation>Esta versión compara las fotos de nuevo: los grupos llegan a medida que se encuentran.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>This version compares photos anew: scan to see all groups.</source>
            <translation>Esta versión compara las fotos de nuevo: escanee para ver todos los grupos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped. What was moved is in History, with its way back.</source>
            <translation>Detenido. Lo que se movió está en el historial, con su camino de vuelta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>StatusView</name>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Pause the scan</source>
            <translation>Pausar el escaneo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stop the scan</source>
            <translation>Detener el escaneo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Remove marked…</source>
            <translation>Quitar las marcadas…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Go on with the scan</source>
            <translation>Continuar el escaneo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stop after this photo</source>
            <translation>Detener después de esta foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Nothing marked</source>
            <translation>Nada marcado</translation>
        </message>
    </context>
    <context>
        <name>StripView</name>
        <message>
            <location filename="../../gallery_dedup/gui/strip_view.py" />
            <source>The keeper of this group</source>
            <translation>La foto de este grupo que se queda</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>This is a mistake in the program. Your photos and marks are safe, and you can go on. The details are also in {log_file}. They name folders and files, and hold nothing of what is in them.</source>
            <translation>Es un error del programa. Sus fotos y marcas están a salvo, y puede continuar. Los detalles están también en {log_file}. Nombran carpetas y archivos, y no contienen nada de lo que hay en ellos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/trouble_dialog.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>UndoControl</name>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} may be a copy again: “Not a copy” is taken back.</source>
            <translation>{name} puede volver a ser una copia: «No es copia» se ha deshecho.</translation>
        </message>
    </context>
    <context>
        <name>WindowDialogs</name>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The list is ready when the scan is done.</source>
            <translation>La lista estará lista cuando termine el escaneo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>Nothing was done to these photos: the reason stands beside each.</source>
            <translation>No se hizo nada con estas fotos: el motivo está junto a cada una.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>A file of the program cannot be used</source>
            <translation>No se puede usar un archivo del programa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The details are copied. They name folders and files: read them before you send them.</source>
            <translation>Los detalles están copiados. Nombran carpetas y archivos: léalos antes de enviarlos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The log is empty.</source>
            <translation>El registro está vacío.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_dialogs.py" />
            <source>The log is {file}.</source>
            <translation>El registro es {file}.</translation>
        </message>
    </context>
    <context>
        <name>WordsOfferView</name>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Search photos by words</source>
            <translation>Buscar fotos con palabras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Look for these words in what the photos show, instead of in their names</source>
            <translation>Buscar estas palabras en lo que muestran las fotos, en lugar de en sus nombres</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>By words: {model} missing</source>
            <translation>Con palabras: falta {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words_offer_view.py" />
            <source>Not here: {names}</source>
            <translation>No están aquí: {names}</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>the system did not say where in the trash it is</source>
            <translation>el sistema no dijo en qué lugar de la papelera está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>it stays where it is, without {name}</source>
            <translation>se queda donde está, sin {name}</translation>
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
            <translation>no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/apply.py" />
            <source>it changed while it was moved</source>
            <translation>cambió mientras se movía</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/files.py" />
            <source>the copy made of {source} is not equal to it: a disk is failing</source>
            <translation>la copia hecha de {source} no es igual: un disco está fallando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its content changed since the plan was made, although size and time are the same</source>
            <translation>su contenido cambió desde que se hizo el plan, aunque el tamaño y la hora son los mismos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its path is not absolute</source>
            <translation>su ruta no es absoluta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the plan names it twice</source>
            <translation>el plan la nombra dos veces</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is in a trash already</source>
            <translation>ya está en una papelera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is in the protected folder {folder}</source>
            <translation>está en la carpeta protegida {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it is the last of its group: it goes only when it is asked for by name</source>
            <translation>es la última de su grupo: solo se va si se pide por su nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the path of its keeper is not absolute</source>
            <translation>la ruta de la foto que se queda no es absoluta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} was gone right after another photo had moved for it</source>
            <translation>{keeper}, que debe quedarse, desapareció justo después de mover otra foto por ella</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper}</source>
            <translation>la foto {keeper}, que se queda,</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it and its keeper {keeper} are one physical file: removing one wins nothing</source>
            <translation>esta y {keeper}, que se queda, son un mismo archivo físico: quitar una no gana nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} is itself removed by this plan</source>
            <translation>{keeper}, que debe quedarse, la quita este mismo plan</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} is in a trash</source>
            <translation>{keeper}, que debe quedarse, está en una papelera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>no rule of the plan permits removing what is {relation}</source>
            <translation>ninguna regla del plan permite quitar {relation}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} cannot be decoded</source>
            <translation>{keeper}, que se queda, no se puede decodificar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what}: only you can mark it, in the window</source>
            <translation>{what}: solo usted puede marcarla, en la ventana</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it cannot be compared with its keeper: {reason}</source>
            <translation>no se puede comparar con la foto que se queda: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>not related</source>
            <translation>sin relación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>looked at now, it is {now} to its keeper {keeper}, not {relation}</source>
            <translation>vista ahora, respecto a {keeper}, que se queda, es {now}, no {relation}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>its keeper {keeper} has other bytes now</source>
            <translation>{keeper}, que se queda, tiene ahora otros bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>the plan's rule {rule} may not name {what}</source>
            <translation>la regla {rule} del plan no puede nombrar {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} changed while it was looked at</source>
            <translation>{what} cambió mientras se miraba</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it and its keeper {keeper} are one file reached in two ways, as in a folder that is mounted twice: removing one would remove both</source>
            <translation>esta y {keeper}, que se queda, son un mismo archivo por dos caminos, como en una carpeta montada dos veces: quitar una quitaría las dos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} does not exist any more</source>
            <translation>{what} ya no existe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} cannot be looked at: {reason}</source>
            <translation>{what} no se puede mirar: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} is a link, not a file</source>
            <translation>{what} es un enlace, no un archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>{what} is not a regular file</source>
            <translation>{what} no es un archivo normal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it changed since the plan was made: {bytes:,} bytes then, {now:,} now</source>
            <translation>cambió desde que se hizo el plan: entonces {bytes:,} bytes, ahora {now:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>it was written again since the plan was made: its time is another one</source>
            <translation>se escribió de nuevo desde que se hizo el plan: su hora es otra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'same_file'</source>
            <extracomment>What a photo is to its keeper: "no rule of the plan permits removing what is 'edited'".</extracomment>
            <translation>«mismo archivo»</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'same_pixels'</source>
            <translation>«mismos píxeles»</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'resaved'</source>
            <translation>«guardada de nuevo»</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'edited'</source>
            <translation>«editada»</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'similar_shot'</source>
            <translation>«serie»</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/gate.py" />
            <source>'related'</source>
            <translation>«relacionada»</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/moved_before.py" />
            <source>already moved to the {action} (batch {batch}; take it back with: gallery-dedup {undo})</source>
            <translation>ya se movió a: {action} (movimiento {batch}; para deshacerlo: gallery-dedup {undo})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>its volume has no trash, and no folder for removed files can be made there</source>
            <translation>su volumen no tiene papelera, y no se puede crear allí una carpeta para los archivos quitados</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>its volume has no trash, and {folder} is on another volume</source>
            <translation>su volumen no tiene papelera, y {folder} está en otro volumen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/quarantine.py" />
            <source>it cannot be moved to {folder}: {reason}</source>
            <translation>no se puede mover a {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/reconcile.py" />
            <source>interrupted before it moved: it is in its place</source>
            <translation>interrumpido antes de moverse: está en su lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/reconcile.py" />
            <source>interrupted: it is neither in its place nor in the trash</source>
            <translation>interrumpido: no está ni en su lugar ni en la papelera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/sidecars.py" />
            <source>it does not exist any more</source>
            <translation>ya no existe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; put back</source>
            <translation>la foto que se queda, {keeper}, ya no estaba justo después: es el mismo archivo por otro camino, o la movió otro programa; devuelta a su sitio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; put back as {placed}</source>
            <translation>la foto que se queda, {keeper}, ya no estaba justo después: es el mismo archivo por otro camino, o la movió otro programa; devuelta como {placed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/staying.py" />
            <source>the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another program moved it; and it could not be put back, so it is in the trash: {reason}</source>
            <translation>la foto que se queda, {keeper}, ya no estaba justo después: es el mismo archivo por otro camino, o la movió otro programa; y no se pudo devolver, así que está en la papelera: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>its name is not valid Unicode, which the system's trash does not take</source>
            <translation>su nombre no es Unicode válido, y la papelera del sistema no lo acepta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>the system's trash did not take it: {reason}</source>
            <translation>la papelera del sistema no lo aceptó: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>it is no longer in the trash: the trash was emptied</source>
            <translation>ya no está en la papelera: la papelera se vació</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>it cannot be put back: {reason}</source>
            <translation>no se puede devolver: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/trash.py" />
            <source>the trash cannot be made: {reason}</source>
            <translation>no se puede crear la papelera: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it was brought back already</source>
            <translation>ya se trajo de vuelta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it was never moved</source>
            <translation>nunca se movió</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its disk is away, so nobody knows yet whether it moved</source>
            <translation>su disco no está, así que aún nadie sabe si se movió</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its photo could not be brought back</source>
            <translation>su foto no se pudo traer de vuelta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>this folder was gone, renamed or moved perhaps: it was made again for the photos that came back</source>
            <translation>esta carpeta ya no estaba, quizá renombrada o movida: se creó de nuevo para las fotos devueltas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its place was taken, so it is now {placed}</source>
            <translation>su lugar estaba ocupado, por eso ahora está aquí: {placed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>another file is now at its place in the trash, {where}</source>
            <translation>en su lugar de la papelera, {where}, hay ahora otro archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>it is no longer in the trash: the trash was emptied or its disk is away</source>
            <translation>ya no está en la papelera: se vació o su disco no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/actions/undo.py" />
            <source>its time could not be set back: {reason}</source>
            <translation>no se pudo restablecer su hora: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{path} is no ONNX network</source>
            <translation>{path} no es una red ONNX</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{path} has no input or output called {name}, which its description tells</source>
            <translation>{path} no tiene una entrada o salida llamada {name}, que su descripción menciona</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>cannot read {file}: {reason}</source>
            <translation>no se puede leer {file}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>To add it all the same, describe its input and output in {description} beside it, as models.toml does</source>
            <translation>Para añadirla de todos modos, describa su entrada y salida en {description} al lado, como hace models.toml</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <location filename="../../gallery_dedup/catalogue/places.py" />
            <source>{description}: there is another model called {model}</source>
            <translation>{description}: hay otro modelo llamado {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{description}: the file name {file} is that of {other}</source>
            <translation>{description}: el nombre de archivo {file} es el de {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: it bears the name of {model} and has {size:,} bytes instead of {bytes:,}.</source>
            <translation>{file} no es conocido: lleva el nombre de {model} y tiene {size:,} bytes en lugar de {bytes:,}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: it bears the name of {model} and differs inside.</source>
            <translation>{file} no es conocido: lleva el nombre de {model} y su contenido es distinto.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} is not known: its SHA-256 is that of no model of the catalogue.</source>
            <translation>{file} no es conocido: su SHA-256 no es de ningún modelo del catálogo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/add.py" />
            <source>{file} changed while it was read: add it again</source>
            <translation>{file} cambió mientras se leía: añádalo de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>Or add a file that you have: gallery-dedup models add FILE</source>
            <translation>O añada un archivo que tenga: gallery-dedup models add FILE</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} comes with the program, and its file is missing or damaged: install it again</source>
            <translation>{model} viene con el programa, y su archivo falta o está dañado: instale el programa de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was added by you and cannot be downloaded: add its file again</source>
            <translation>{model} lo añadió usted y no se puede descargar: añada su archivo de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was not downloaded: network access is forbidden (--offline, or offline in the settings).</source>
            <translation>{model} no se descargó: el acceso a la red está prohibido (--offline, u offline en los ajustes).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{model} was not downloaded. {failures}.</source>
            <translation>{model} no se descargó. {failures}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the proxy that the environment names cannot be used ({reason})</source>
            <translation>no se puede usar el proxy que nombra el entorno ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the certificates that the environment names cannot be read ({reason})</source>
            <translation>no se pueden leer los certificados que nombra el entorno ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/download.py" />
            <source>{host}: what came is another file (its SHA-256 differs), so it was thrown away</source>
            <translation>{host}: llegó otro archivo (su SHA-256 es distinto), así que se descartó</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/network_failures.py" />
            <source>{host}: {reason}</source>
            <translation>{host}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>cannot make the folder {models}: {reason}</source>
            <translation>no se puede crear la carpeta {models}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <location filename="../../gallery_dedup/catalogue/part_file.py" />
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <location filename="../../gallery_dedup/gui/samples_control.py" />
            <source>cannot write to the folder {folder}: {reason}</source>
            <translation>no se puede escribir en la carpeta {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <location filename="../../gallery_dedup/gui/single_instance.py" />
            <source>cannot lock {path}: {reason}</source>
            <translation>no se puede bloquear {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>{model} is being downloaded, added or removed by another window or command: wait until that is done</source>
            <translation>otra ventana u orden está descargando, añadiendo o quitando {model}: espere a que termine</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/own_folder.py" />
            <source>{model} does not fit: it needs {needed:,} bytes more, and the disk of {folder} has {free:,} free</source>
            <translation>{model} no cabe: necesita {needed:,} bytes más, y el disco de {folder} tiene {free:,} libres</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/part_file.py" />
            <source>{model} does not fit: the disk of {folder} is full, and the file needs {bytes:,} bytes</source>
            <translation>{model} no cabe: el disco de {folder} está lleno, y el archivo necesita {bytes:,} bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/places.py" />
            <source>{description}: {model} did not come with the program</source>
            <translation>{description}: {model} no venía con el programa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} comes with the program and stays</source>
            <translation>{model} viene con el programa y se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} lies in a folder of your own and is not removed: {left}</source>
            <translation>{model} está en una carpeta suya y no se quita: {left}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>{model} is not installed</source>
            <translation>{model} no está instalado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/remove.py" />
            <source>cannot remove {path}: {reason}</source>
            <translation>no se puede quitar {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the connection broke off after {size:,} of {bytes:,} bytes</source>
            <translation>la conexión se cortó tras {size:,} de {bytes:,} bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server redirects to nowhere</source>
            <translation>el servidor redirige a ninguna parte</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server redirects without an end</source>
            <translation>el servidor redirige sin fin</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the way leads to {scheme}://{host}, which is not secured by HTTPS</source>
            <translation>el camino lleva a {scheme}://{host}, que no está protegido con HTTPS</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends the file in another encoding than asked for</source>
            <translation>el servidor envía el archivo en otra codificación que la pedida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends another part of the file than asked for</source>
            <translation>el servidor envía otra parte del archivo que la pedida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server offers another file: it has {size:,} bytes, and the catalogue says {bytes:,}</source>
            <translation>el servidor ofrece otro archivo: tiene {size:,} bytes, y el catálogo dice {bytes:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/transfer.py" />
            <source>the server sends more than the {bytes:,} bytes of the file</source>
            <translation>el servidor envía más que los {bytes:,} bytes del archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it did not come with this installation</source>
            <translation>no venía con esta instalación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it has {size:,} bytes instead of {bytes:,}</source>
            <translation>tiene {size:,} bytes en lugar de {bytes:,}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/catalogue/verify.py" />
            <source>it is damaged, or another file: its SHA-256 differs</source>
            <translation>está dañado, o es otro archivo: su SHA-256 es distinto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>the network {file} cannot be used: {reason}</source>
            <translation>no se puede usar la red {file}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>the network {path} cannot be opened: {reason}</source>
            <translation>no se puede abrir la red {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>provider = {provider}: onnxruntime offers it and cannot start it: is its driver here?</source>
            <translation>provider = {provider}: onnxruntime lo ofrece y no puede iniciarlo: ¿está su controlador?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/network.py" />
            <source>provider = {name}: onnxruntime offers no such thing here; choose one of {known}</source>
            <translation>provider = {name}: onnxruntime no ofrece eso aquí; elija uno de {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same file or pixels?</source>
            <translation>¿El mismo archivo o los mismos píxeles?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>1 for the same bytes, 0.999 for the same pixels in another file, otherwise 0.</source>
            <translation>1 para los mismos bytes, 0.999 para los mismos píxeles en otro archivo, si no 0.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same picture re-saved?</source>
            <translation>¿La misma imagen guardada de nuevo?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of equal bits of three perceptual hashes, in the turn or mirror that fits best. Unrelated photos agree in about half of the bits.</source>
            <translation>Parte de bits iguales de tres hashes perceptuales, en el giro o reflejo que mejor encaja. Las fotos sin relación coinciden en cerca de la mitad de los bits.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same pixels in the same places?</source>
            <translation>¿Los mismos píxeles en los mismos lugares?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Mean structural similarity (SSIM) of what both grey pictures show, one laid over the other. Low where details moved or were changed. Unknown when nothing says how they lie on each other.</source>
            <translation>Similitud estructural media (SSIM) de lo que ambas imágenes en gris muestran, puesta una sobre otra. Baja donde los detalles se movieron o cambiaron. Desconocida cuando nada dice cómo encajan.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same shot, also cropped or turned?</source>
            <translation>¿La misma toma, también recortada o girada?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of the local features of both photos that agree with one way of laying one onto the other.</source>
            <translation>Parte de los rasgos locales de ambas fotos que coinciden en una manera de poner una sobre otra.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same palette?</source>
            <translation>¿La misma paleta?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Share of the colour histogram that both have in common, wherever the colours are in the picture.</source>
            <translation>Parte del histograma de color que ambas tienen en común, estén donde estén los colores en la imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same thing or place?</source>
            <translation>¿La misma cosa o lugar?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Our own network, trained to know a photo again when it is cropped, framed, captioned or turned. Other shots of the same thing come next, unrelated photos are near 0.</source>
            <translation>Nuestra propia red, entrenada para reconocer una foto recortada, enmarcada, rotulada o girada. Otras tomas de lo mismo vienen después; las fotos sin relación están cerca de 0.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same look?</source>
            <translation>¿El mismo aspecto?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>Palette, contrast and texture as the first layers of our network see them; a rough hint.</source>
            <translation>Paleta, contraste y textura tal como los ven las primeras capas de nuestra red; un indicio aproximado.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same kind of scene?</source>
            <translation>¿El mismo tipo de escena?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>CLIP, which was trained on pictures and their captions: two beaches are alike, whoever took them. Counts only when that model is installed. Unrelated photos are near 0.5, not 0.</source>
            <translation>CLIP, entrenado con imágenes y sus leyendas: dos playas se parecen, las tomara quien las tomara. Cuenta solo si ese modelo está instalado. Las fotos sin relación están cerca de 0.5, no de 0.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same person?</source>
            <translation>¿La misma persona?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The two faces that are most alike, of all that the photos show. Unknown when one shows none that is large enough. Faces are looked for only when that is turned on and the models are installed.</source>
            <translation>Las dos caras más parecidas de todas las que muestran las fotos. Desconocido cuando una no muestra ninguna lo bastante grande. Las caras solo se buscan si está activado y los modelos están instalados.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>The same moment?</source>
            <translation>¿El mismo momento?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/scales.py" />
            <source>From capture time, place and camera. Unknown when a photo does not carry them.</source>
            <translation>De la hora de captura, el lugar y la cámara. Desconocido cuando una foto no los lleva.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>there are no words to search for</source>
            <translation>no hay palabras que buscar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>the tokenizer {path} cannot be used: {reason}</source>
            <translation>no se puede usar el tokenizador {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/dimensions/words.py" />
            <source>the tokenizer {path} cannot be used: it has no token {token}</source>
            <translation>no se puede usar el tokenizador {path}: no tiene el token {token}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a named pipe</source>
            <translation>una tubería con nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a socket</source>
            <translation>un socket</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a device</source>
            <translation>un dispositivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/library/away.py" />
            <source>the folder {root} does not exist or its disk is away</source>
            <translation>la carpeta {root} no existe o su disco no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the folder {root} cannot be read: {reason}</source>
            <translation>no se puede leer la carpeta {root}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>{root} is a file, not a folder</source>
            <translation>{root} es un archivo, no una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>{root} is a library of another program: left alone</source>
            <translation>{root} es una biblioteca de otro programa: no se toca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>hard link to {path}: the same physical file, removing one wins nothing</source>
            <translation>enlace duro a {path}: el mismo archivo físico, quitar uno no gana nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the folder {folder} cannot be read: {reason}</source>
            <translation>no se puede leer la carpeta {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>cannot be read: {reason}</source>
            <translation>no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>not a regular file: {kind}</source>
            <translation>no es un archivo normal: {kind}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>in the cloud only: not downloaded</source>
            <translation>solo en la nube: no descargado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to something that does not exist or whose disk is away</source>
            <translation>un enlace a algo que no existe o cuyo disco no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to itself</source>
            <translation>un enlace a sí mismo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link that cannot be read: {reason}</source>
            <translation>un enlace que no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a link to {target}: the same physical file</source>
            <translation>un enlace a {target}: el mismo archivo físico</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a library of another program: left alone</source>
            <translation>una biblioteca de otro programa: no se toca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a trash: left alone</source>
            <translation>una papelera: no se toca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a hidden folder: left out</source>
            <translation>una carpeta oculta: omitida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>a hidden file: left out</source>
            <translation>un archivo oculto: omitido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>permission denied</source>
            <extracomment>What Linux and macOS say of a file or a folder; it stands behind a colon.</extracomment>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/discover.py" />
            <source>the system refuses its name</source>
            <translation>el sistema rechaza su nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>tidy a photo gallery</source>
            <translation>ordenar una galería de fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same product</source>
            <translation>el mismo producto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same picture used elsewhere</source>
            <translation>la misma imagen usada en otro sitio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>duplicates</source>
            <translation>duplicados</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>pictures that look alike</source>
            <translation>imágenes que se parecen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the same person</source>
            <translation>la misma persona</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>manipulated pictures</source>
            <translation>imágenes manipuladas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>its purpose must be one line of at most {most} letters</source>
            <translation>su finalidad debe ser una línea de {most} letras como máximo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>there is no dimension "{dimension}": choose of {choices}</source>
            <translation>no hay ninguna dimensión «{dimension}»: elija entre {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>no dimension weighs anything: at least one weight must be more than 0</source>
            <translation>ninguna dimensión pesa nada: al menos un peso debe ser mayor que 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>"{name}" cannot be a name: it takes 1 to {most} letters, digits, spaces, - and _, and begins with a letter or digit</source>
            <translation>«{name}» no puede ser un nombre: lleva de 1 a {most} letras, cifras, espacios, - y _, y empieza por una letra o una cifra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the profile "{name}" comes with the program: yours needs a name of its own</source>
            <translation>el perfil «{name}» viene con el programa: el suyo necesita un nombre propio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is not a number</source>
            <translation>el peso de {dimension} no es un número</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is {weight:g}: it must not be below 0</source>
            <translation>el peso de {dimension} es {weight:g}: no debe ser menor que 0</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/profile.py" />
            <source>the weight of {dimension} is {weight:g}: it must be at most {most:,.0f}</source>
            <translation>el peso de {dimension} es {weight:g}: debe ser como máximo {most:,.0f}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/sentence.py" />
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/sentence.py" />
            <source>{before} and {last}</source>
            <translation>{before} y {last}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Permission denied</source>
            <extracomment>What Linux and macOS say of a file or a folder; it stands behind a colon.</extracomment>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Operation not permitted</source>
            <translation>operación no permitida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>operation not permitted</source>
            <translation>operación no permitida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>No such file or directory</source>
            <translation>no existe el archivo o la carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>no such file or directory</source>
            <translation>no existe el archivo o la carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>File exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>file exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Disk quota exceeded</source>
            <translation>cuota de disco superada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>disk quota exceeded</source>
            <translation>cuota de disco superada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Read-only file system</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>read-only file system</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Input/output error</source>
            <translation>error de entrada/salida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>input/output error</source>
            <translation>error de entrada/salida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>File name too long</source>
            <translation>nombre de archivo demasiado largo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>file name too long</source>
            <translation>nombre de archivo demasiado largo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Device or resource busy</source>
            <translation>dispositivo o archivo ocupado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>device or resource busy</source>
            <translation>dispositivo o archivo ocupado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Too many open files</source>
            <translation>demasiados archivos abiertos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>too many open files</source>
            <translation>demasiados archivos abiertos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Directory not empty</source>
            <translation>la carpeta no está vacía</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>directory not empty</source>
            <translation>la carpeta no está vacía</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Connection timed out</source>
            <translation>se agotó el tiempo de la conexión</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>connection timed out</source>
            <translation>se agotó el tiempo de la conexión</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>Connection refused</source>
            <translation>conexión rechazada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>connection refused</source>
            <translation>conexión rechazada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/domain/system_reason.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compared_here.py" />
            <source>{name} is not in its folder any more: scan again</source>
            <translation>{name} ya no está en su carpeta: analice de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compared_here.py" />
            <source>{name} cannot be read now: its disk, or the folder {folder}, is away</source>
            <translation>{name} no se puede leer ahora: su disco o la carpeta {folder} no está</translation>
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
            <translation>no se puede crear la carpeta {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>there is no picture of the difference: the two do not lie on each other well enough</source>
            <translation>no hay imagen de la diferencia: las dos no encajan lo bastante una sobre otra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>{path}: cannot be written ({reason})</source>
            <translation>{path}: no se puede escribir ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <location filename="../../gallery_dedup/matching/difference_picture.py" />
            <source>{path}: cannot be written: {reason}</source>
            <translation>{path}: no se puede escribir: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_plan.py" />
            <source>the last of its group, chosen by name</source>
            <translation>la última de su grupo, elegida por su nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>chosen by you</source>
            <translation>elegida por usted</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>What the words say?</source>
            <translation>¿Lo que dicen las palabras?</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>How near the words are to what each photo shows, as CLIP sees both. Words and photos are further apart than photos are from each other: 0.3 is a good match, and the order tells more than the number.</source>
            <translation>Qué cerca están las palabras de lo que muestra cada foto, tal como CLIP ve ambas cosas. Palabras y fotos están más lejos entre sí que las fotos unas de otras: 0.3 es una buena coincidencia, y el orden dice más que el número.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server wants a name and a password</source>
            <translation>el servidor pide un nombre y una contraseña</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server refuses to give the file</source>
            <translation>el servidor se niega a dar el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the file is not there any more</source>
            <translation>el archivo ya no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the proxy wants a name and a password</source>
            <translation>el proxy pide un nombre y una contraseña</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server was asked too often; try again later</source>
            <translation>se preguntó al servidor demasiadas veces; inténtelo más tarde</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server may not give the file here</source>
            <translation>el servidor no puede dar el archivo aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>{reason} ({code})</source>
            <translation>{reason} ({code})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server has a fault ({code}); try again later</source>
            <translation>el servidor tiene un fallo ({code}); inténtelo más tarde</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server answers {code} instead of sending the file</source>
            <translation>el servidor responde {code} en lugar de enviar el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the proxy does not let the program through ({reason})</source>
            <translation>el proxy no deja pasar al programa ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server cannot be reached: no answer in time</source>
            <translation>no se llega al servidor: sin respuesta a tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server stopped answering</source>
            <translation>el servidor dejó de responder</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the connection broke off</source>
            <translation>la conexión se cortó</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server answers in a way that is not HTTP ({reason})</source>
            <translation>el servidor responde de una forma que no es HTTP ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the download failed ({reason})</source>
            <translation>la descarga falló ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server's name is not known here: there is no network, or it does not answer for names</source>
            <translation>el nombre del servidor no se conoce aquí: no hay red, o no responde por nombres</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server does not prove that it is the right one ({reason})</source>
            <translation>el servidor no demuestra que es el correcto ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server, or the proxy before it, refuses the connection</source>
            <translation>el servidor, o el proxy que tiene delante, rechaza la conexión</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>there is no network</source>
            <translation>no hay red</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/http_failures.py" />
            <source>the server cannot be reached ({reason})</source>
            <translation>no se llega al servidor ({reason})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/bounds.py" />
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>damaged: it declares no pixels</source>
            <translation>dañado: no declara píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/bounds.py" />
            <source>declares {width:,} x {height:,} pixels: more than this program reads</source>
            <translation>declara {width:,} x {height:,} píxeles: más de lo que este programa lee</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>not a regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <source>its name cannot be opened on this system</source>
            <translation>su nombre no se puede abrir en este sistema</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>the disk reports an error</source>
            <translation>el disco informa de un error</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <location filename="../../gallery_dedup/library/away.py" />
            <source>the file is gone</source>
            <translation>el archivo ya no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/content.py" />
            <source>cannot be read: permission denied</source>
            <translation>no se puede leer: permiso denegado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>truncated: {missing:,} bytes missing</source>
            <translation>cortado: faltan {missing:,} bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>truncated: the file ends before the picture does</source>
            <translation>cortado: el archivo termina antes que la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>damaged: the TIFF file has no directory</source>
            <translation>dañado: el archivo TIFF no tiene directorio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/damage.py" />
            <source>damaged: it declares tiles larger than any picture</source>
            <translation>dañado: declara teselas mayores que cualquier imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/digest.py" />
            <source>too large to be compared pixel by pixel: {width:,} x {height:,} pixels</source>
            <translation>demasiado grande para compararla píxel a píxel: {width:,} x {height:,} píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: network access is forbidden (--offline, or offline in the settings)</source>
            <translation>{source} no se descargó: el acceso a la red está prohibido (--offline, u offline en los ajustes)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: {reason}</source>
            <translation>{source} no se descargó: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it did not arrive within {seconds:g} seconds</source>
            <translation>no llegó en {seconds:g} segundos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: {why}</source>
            <translation>{source} no se descargó: {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>{source} was not fetched: no server can have this name</source>
            <translation>{source} no se descargó: ningún servidor puede llamarse así</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the way leads to {address}, which is no address on the web</source>
            <translation>el camino lleva a {address}, que no es una dirección web</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server's name is not known here</source>
            <translation>el nombre del servidor no se conoce aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it declares {size}, more than the {most} that are read</source>
            <translation>declara {size}, más que los {most} que se leen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>it is larger than the {size} that are read</source>
            <translation>es mayor que los {size} que se leen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the server sends nothing</source>
            <translation>el servidor no envía nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/fetching.py" />
            <source>the address is one of this computer or its own network, which images are not fetched from</source>
            <translation>la dirección es de este equipo o de su propia red, de donde no se descargan imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>JPEG XL pictures</source>
            <translation>imágenes JPEG XL</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Photoshop PSB pictures</source>
            <translation>imágenes Photoshop PSB</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>GIMP pictures</source>
            <translation>imágenes de GIMP</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Olympus RAW pictures</source>
            <translation>imágenes RAW de Olympus</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Sigma RAW pictures</source>
            <translation>imágenes RAW de Sigma</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Minolta RAW pictures</source>
            <translation>imágenes RAW de Minolta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>OpenEXR pictures</source>
            <translation>imágenes OpenEXR</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Radiance HDR pictures</source>
            <translation>imágenes Radiance HDR</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>BPG pictures</source>
            <translation>imágenes BPG</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>FLIF pictures</source>
            <translation>imágenes FLIF</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (PostScript)</source>
            <translation>un dibujo vectorial (PostScript)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (EPS)</source>
            <translation>un dibujo vectorial (EPS)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (WMF)</source>
            <translation>un dibujo vectorial (WMF)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a DjVu document</source>
            <translation>un documento DjVu</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a video</source>
            <translation>un vídeo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a recording</source>
            <translation>una grabación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>an archive or office document</source>
            <translation>un archivo comprimido o documento de oficina</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>an archive</source>
            <translation>un archivo comprimido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a database</source>
            <translation>una base de datos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>empty: the file has no bytes</source>
            <translation>vacío: el archivo no tiene bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture: the file has no bytes</source>
            <translation>no es una imagen: el archivo no tiene bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>{kind} are not supported yet</source>
            <translation>{kind}: aún no se admiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>Canon CR3 RAW pictures are not supported yet</source>
            <translation>las imágenes RAW Canon CR3 aún no se admiten</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture: {other}</source>
            <translation>no es una imagen: {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>damaged: its name says {format}, but its content is no picture</source>
            <translation>dañado: su nombre dice {format}, pero su contenido no es una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>not a picture</source>
            <translation>no es una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a vector drawing (SVG)</source>
            <translation>un dibujo vectorial (SVG)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/formats.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>a DDS picture of this size without compression is not supported</source>
            <translation>no se admite una imagen DDS de este tamaño sin compresión</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>too large: there is not enough memory to read it</source>
            <translation>demasiado grande: no hay memoria suficiente para leerla</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>a kind of {format} picture that is not supported</source>
            <translation>un tipo de imagen {format} que no se admite</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>declares more pixels than this program reads</source>
            <translation>declara más píxeles de los que este programa lee</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/picture.py" />
            <source>damaged: the {format} data cannot be decoded</source>
            <translation>dañado: los datos {format} no se pueden decodificar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>damaged: the RW2 file has no directory</source>
            <translation>dañado: el archivo RW2 no tiene directorio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this {name} file holds no preview picture that can be read</source>
            <translation>este archivo {name} no contiene una imagen de vista previa que se pueda leer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this RW2 file holds no preview picture that can be read</source>
            <translation>este archivo RW2 no contiene una imagen de vista previa que se pueda leer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/raw_preview.py" />
            <source>this RAF file holds no preview picture that can be read</source>
            <translation>este archivo RAF no contiene una imagen de vista previa que se pueda leer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>an image is a web address (http or https), base64, or a data URI</source>
            <translation>una imagen es una dirección web (http o https), base64 o un URI de datos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>a path is not read: {ways}</source>
            <translation>una ruta no se lee: {ways}</translation>
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
            <translation>no se dio ninguna imagen: el texto está vacío</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: the address is malformed</source>
            <translation>{source}: la dirección está mal formada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: the file lies on another computer ({computer})</source>
            <translation>{source}: el archivo está en otro equipo ({computer})</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>a blob: address is known only to the browser that made it; copy the picture itself</source>
            <translation>una dirección blob: solo la conoce el navegador que la creó; copie la imagen misma</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: {scheme} addresses are not read; {ways}</source>
            <translation>{source}: las direcciones {scheme} no se leen; {ways}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: its base64 is damaged</source>
            <translation>{source}: su base64 está dañado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>it is neither; a path is not read</source>
            <translation>no es ninguna de ellas; una ruta no se lee</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>as base64 it holds no picture</source>
            <translation>como base64 no contiene ninguna imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: {ways}; {why}</source>
            <translation>{source}: {ways}; {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: neither a file nor a picture in base64</source>
            <translation>{source}: ni un archivo ni una imagen en base64</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>{source}: a data URI has a comma before its data</source>
            <translation>{source}: un URI de datos tiene una coma antes de sus datos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>there is no such file</source>
            <translation>no existe ese archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/source.py" />
            <source>it is larger than the {megabytes:g} MB that are read</source>
            <translation>es mayor que los {megabytes:g} MB que se leen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/imaging/thumbnail.py" />
            <source>a thumbnail in the cache is damaged</source>
            <translation>una miniatura de la caché está dañada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/in_use.py" />
            <source>{model} is not used: {reason}</source>
            <translation>{model} no se usa: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <source>faces are off: turn them on in the Models page, or with faces = true in the settings</source>
            <translation>las caras están desactivadas: actívelas en la página Modelos, o con faces = true en los ajustes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <source>the vectors of faces tell who a person is: they are kept here and never given out</source>
            <translation>los vectores de las caras dicen quién es una persona: se quedan aquí y nunca se entregan</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/faces.py" />
            <location filename="../../gallery_dedup/library/profiles.py" />
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>model not installed: {model}</source>
            <translation>modelo no instalado: {model}</translation>
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
            <translation>la imagen en base64</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in the data URI</source>
            <translation>la imagen en el URI de datos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>the image in these bytes</source>
            <translation>la imagen en estos bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>nothing in it that {dimension} could describe</source>
            <translation>nada en ella que {dimension} pueda describir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/given.py" />
            <source>no file can have this name</source>
            <translation>ningún archivo puede llamarse así</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>The cache could not be used and is built anew; the old one is kept as {aside}.</source>
            <translation>La caché no se pudo usar y se crea de nuevo; la anterior se conserva como {aside}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>there is nothing to undo</source>
            <translation>no hay nada que deshacer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>there is no batch {batch} in the history</source>
            <translation>no hay ningún movimiento {batch} en el historial</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/library.py" />
            <source>nothing was named</source>
            <translation>no se nombró nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/models.py" />
            <source>{model} was not downloaded: its licence must be accepted first. {warning}</source>
            <translation>{model} no se descargó: antes hay que aceptar su licencia. {warning}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/profiles.py" />
            <source>unknown here</source>
            <translation>desconocido aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>{dimension}: model not installed: {model}</source>
            <translation>{dimension}: modelo no instalado: {model}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>photos cannot be found by words: {reason}</source>
            <translation>no se pueden encontrar fotos con palabras: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/library/words.py" />
            <source>finding photos by words takes models that are not installed: {names}; to fetch them: {commands}</source>
            <translation>encontrar fotos con palabras requiere modelos que no están instalados: {names}; para descargarlos: {commands}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/locations.py" />
            <source>cannot write to the folder {folder}: permission denied</source>
            <translation>no se puede escribir en la carpeta {folder}: permiso denegado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no capture time or place in both photos</source>
            <translation>sin hora ni lugar de captura en ambas fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no believable alignment: the pictures cannot be laid over each other</source>
            <translation>sin alineación creíble: las imágenes no se pueden poner una sobre otra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a picture has too few details</source>
            <translation>una imagen tiene muy pocos detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a photo was not described by the network yet: scan its folder again</source>
            <translation>la red aún no ha descrito una foto: escanee su carpeta de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>a picture is too small</source>
            <translation>una imagen es demasiado pequeña</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no face in either image</source>
            <translation>ninguna cara en ninguna imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>no face in one image</source>
            <translation>ninguna cara en una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/compare.py" />
            <source>cannot be scored</source>
            <translation>no se puede valorar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/difference_picture.py" />
            <source>{path}: the difference picture could not be made</source>
            <translation>{path}: no se pudo hacer la imagen de la diferencia</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is the same file as A, byte for byte.</source>
            <translation>B es el mismo archivo que A, byte a byte.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is A {changes}.</source>
            <translation>B es A, {changes}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is a copy of A; one of them could not be read to see whether anything was changed.</source>
            <translation>B es una copia de A; una de las dos no se pudo leer para ver si algo se cambió.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B look the same, but show too little to tell a copy from another shot.</source>
            <translation>A y B parecen iguales, pero muestran demasiado poco para distinguir una copia de otra toma.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is A {changes}. Something in the picture was added or changed.</source>
            <translation>B es A, {changes}. Se añadió o cambió algo en la imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A score alone calls A and B alike; nothing shows that they are copies or shots of one scene.</source>
            <translation>Solo un valor dice que A y B se parecen; nada muestra que sean copias o tomas de una misma escena.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B look alike, but nothing shows that one is a copy of the other.</source>
            <translation>A y B se parecen, pero nada muestra que una sea copia de la otra.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>A and B are different photos.</source>
            <translation>A y B son fotos distintas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same series: it goes with {name}, which goes with A.</source>
            <translation>B es otra toma de la misma serie: va con {name}, que va con A.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>without the frame or bar around it</source>
            <translation>sin el marco o la barra que la rodeaba</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with a frame or bar added</source>
            <translation>con un marco o una barra añadidos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with more around it, A is {share:.0%} of B</source>
            <translation>con más alrededor, A es el {share:.0%} de B</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>stretched to {share:.0%} of its height</source>
            <translation>estirada al {share:.0%} de su altura</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>stretched to {share:.0%} of its width</source>
            <translation>estirada al {share:.0%} de su anchura</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>mirrored</source>
            <translation>reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned by {degrees:.0f}° to the left</source>
            <translation>girada {degrees:.0f}° a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned by {degrees:.0f}° to the right</source>
            <translation>girada {degrees:.0f}° a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%}</source>
            <translation>recortada al {share:.0%}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the left</source>
            <translation>recortada al {share:.0%}, a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the right</source>
            <translation>recortada al {share:.0%}, a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top</source>
            <translation>recortada al {share:.0%}, arriba</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top left</source>
            <translation>recortada al {share:.0%}, arriba a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the top right</source>
            <translation>recortada al {share:.0%}, arriba a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom</source>
            <translation>recortada al {share:.0%}, abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom left</source>
            <translation>recortada al {share:.0%}, abajo a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>cropped to {share:.0%} at the bottom right</source>
            <translation>recortada al {share:.0%}, abajo a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned left</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>girada a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned half round</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>puesta del revés</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>turned right</source>
            <extracomment>What happened to B: "B is A turned left and re-saved smaller."</extracomment>
            <translation>girada a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>mirrored top to bottom</source>
            <translation>reflejada de arriba abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with more contrast</source>
            <translation>con más contraste</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with less contrast</source>
            <translation>con menos contraste</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made brighter</source>
            <translation>aclarada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made darker</source>
            <translation>oscurecida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made warmer</source>
            <translation>más cálida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made colder</source>
            <translation>más fría</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with stronger colours</source>
            <translation>con colores más intensos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with paler colours</source>
            <translation>con colores más pálidos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with other tones</source>
            <translation>con otros tonos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made black and white</source>
            <translation>en blanco y negro</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>given colour</source>
            <translation>con color añadido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made softer</source>
            <translation>suavizada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved smaller</source>
            <translation>guardada de nuevo más pequeña</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved</source>
            <translation>guardada de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved larger</source>
            <translation>guardada de nuevo más grande</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format} smaller</source>
            <translation>guardada de nuevo más pequeña como {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format}</source>
            <translation>guardada de nuevo como {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>re-saved as {format} larger</source>
            <translation>guardada de nuevo más grande como {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B shows the same pixels as A; only the file differs (its metadata).</source>
            <translation>B muestra los mismos píxeles que A; solo el archivo es distinto (sus metadatos).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B shows the same pixels as A; only the file differs ({new} instead of {old}).</source>
            <translation>B muestra los mismos píxeles que A; solo el archivo es distinto ({new} en lugar de {old}).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, taken {time} later.</source>
            <translation>B es otra toma de la misma escena, {time} después.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, taken {time} earlier.</source>
            <translation>B es otra toma de la misma escena, {time} antes.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed longer.</source>
            <translation>B es otra toma de la misma escena, con más exposición.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed shorter.</source>
            <translation>B es otra toma de la misma escena, con menos exposición.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene, exposed otherwise.</source>
            <translation>B es otra toma de la misma escena, con otra exposición.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>B is another shot of the same scene.</source>
            <translation>B es otra toma de la misma escena.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with noise added or taken off</source>
            <translation>con ruido añadido o quitado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>made sharper</source>
            <translation>más nítida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>with its fine detail changed</source>
            <translation>con el detalle fino cambiado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} days</source>
            <extracomment>For 1: {n} day</extracomment>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} hours</source>
            <extracomment>For 1: {n} hour</extracomment>
            <translation>
                <numerusform>{n} hora</numerusform>
                <numerusform>{n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/matching/explain.py" />
            <source>{n} minutes</source>
            <extracomment>For 1: {n} minute</extracomment>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
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
            <translation>usted la conserva</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>shows the whole picture, nothing cut off or added</source>
            <translation>muestra la imagen entera, sin nada cortado ni añadido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>largest resolution</source>
            <translation>mayor resolución</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>carries the camera's data</source>
            <translation>lleva los datos de la cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>compressed less</source>
            <translation>menos comprimida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>lies as most of the others do</source>
            <translation>está orientada como la mayoría</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>nearest to all the others: they were made from it</source>
            <translation>la más cercana a todas las demás: se hicieron de ella</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>has the colours of most others, and no marks</source>
            <translation>tiene los colores de la mayoría, y sin añadidos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>compressed least</source>
            <translation>la menos comprimida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>first by its path</source>
            <translation>la primera por su ruta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>most like the others</source>
            <translation>la más parecida a las demás</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the first shot</source>
            <translation>la primera toma</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names {path}, which is a file, not a folder</source>
            <translation>la regla «{rule}» nombra {path}, que es un archivo, no una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the folder {path}, which does not exist or whose disk is away (a comma stands between two folders)</source>
            <translation>la regla «{rule}» nombra la carpeta {path}, que no existe o cuyo disco no está (entre dos carpetas va una coma)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the folder {path}, which does not exist or whose disk is away</source>
            <translation>la regla «{rule}» nombra la carpeta {path}, que no existe o cuyo disco no está</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>unknown rule "{rule}": the rules are {choices}</source>
            <translation>regla desconocida «{rule}»: las reglas son {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" has a value, and {name} takes none: write {form}</source>
            <translation>la regla «{rule}» tiene un valor, y {name} no lleva ninguno: escriba {form}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" has no value: write {form}</source>
            <translation>la regla «{rule}» no tiene valor: escriba {form}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" may not mark "{word}" for removal: choose from {allowed}</source>
            <translation>la regla «{rule}» no puede marcar «{word}» para quitar: elija entre {allowed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>in a preferred folder</source>
            <translation>en una carpeta preferida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the preferred format</source>
            <translation>el formato preferido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the rule "{rule}" names the format "{word}", which is unknown: choose from {allowed}</source>
            <translation>la regla «{rule}» nombra el formato «{word}», que es desconocido: elija entre {allowed}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the oldest file</source>
            <translation>el archivo más antiguo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>carries the most capture data</source>
            <translation>lleva más datos de captura</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>has the plainest name</source>
            <translation>tiene el nombre más sencillo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its sidecar (edits, captions)</source>
            <translation>la que tiene su archivo adjunto (ediciones, leyendas)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its video (Live Photo)</source>
            <translation>la que tiene su vídeo (Live Photo)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the one with its video (motion photo)</source>
            <translation>la que tiene su vídeo (foto en movimiento)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/keeper.py" />
            <source>the largest file</source>
            <translation>el archivo más grande</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>its video {name} (Live Photo) has no equal beside {keeper}</source>
            <translation>su vídeo {name} (Live Photo) no tiene igual junto a {keeper}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>its sidecar {name} (edits, captions) has no equal beside {keeper}</source>
            <translation>su archivo adjunto {name} (ediciones, leyendas) no tiene igual junto a {keeper}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it holds a video (motion photo) that {keeper} does not hold</source>
            <translation>contiene un vídeo (foto en movimiento) que {keeper} no contiene</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it says when it was taken, and {keeper} does not</source>
            <translation>indica cuándo se tomó, y {keeper} no</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it and {keeper} say that they were taken at different times</source>
            <translation>esta y {keeper} indican horas de toma distintas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it says where it was taken, and {keeper} does not</source>
            <translation>indica dónde se tomó, y {keeper} no</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it and {keeper} say that they were taken in different places</source>
            <translation>esta y {keeper} indican lugares distintos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it has a caption, and {keeper} has none</source>
            <translation>tiene leyenda, y {keeper} no</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/loss.py" />
            <source>it has another caption than {keeper}</source>
            <translation>tiene otra leyenda que {keeper}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>unknown profile "{name}": choose one of {known}</source>
            <translation>perfil desconocido «{name}»: elija uno de {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>the profile cannot be saved: {reason}</source>
            <translation>no se puede guardar el perfil: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is a profile "{known}" already: save this one under another name</source>
            <translation>ya hay un perfil «{known}»: guarde este con otro nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>the profile "{name}" comes with the program and stays</source>
            <translation>el perfil «{name}» viene con el programa y se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is no saved profile "{name}": saved are {saved}</source>
            <translation>no hay ningún perfil guardado «{name}»: guardados están {saved}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>there is no saved profile "{name}": none is saved</source>
            <translation>no hay ningún perfil guardado «{name}»: no hay ninguno guardado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>unknown dimension "{name}": choose one of {choices}</source>
            <translation>dimensión desconocida «{name}»: elija una de {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/profiles.py" />
            <source>{dimension} has no mark for the same: related groups by it need a threshold</source>
            <translation>{dimension} no tiene marca de lo mismo: los grupos relacionados por ella necesitan un umbral</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/related.py" />
            <source>its model is not installed, or the photos were not scanned since</source>
            <translation>su modelo no está instalado, o las fotos no se escanearon desde entonces</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/related.py" />
            <source>{name} describes none of these photos: {why}</source>
            <translation>{name} no describe ninguna de estas fotos: {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>photos cannot be searched by "{name}": choose one of {known}</source>
            <translation>no se pueden buscar fotos por «{name}»: elija uno de {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>{path}: nothing in it that {dimension} could describe</source>
            <translation>{path}: nada en ella que {dimension} pueda describir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/search.py" />
            <source>{path}: nothing in it that {dimension} could compare</source>
            <translation>{path}: nada en ella que {dimension} pueda comparar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/subject.py" />
            <source>{path}: no file can have this name</source>
            <translation>{path}: ningún archivo puede llamarse así</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/matching/word_search.py" />
            <source>the words have {count} numbers and the photos {other}: the text network does not belong to the image network</source>
            <translation>las palabras tienen {count} números y las fotos {other}: la red de texto no corresponde a la red de imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>you marked it to be kept</source>
            <translation>usted la marcó para conservar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>{what}: no rule marks that for removal</source>
            <translation>{what}: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the last photo of its group that is still there: it stays</source>
            <translation>la última foto de su grupo que sigue ahí: se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the last photo of its group: it stays unless you choose it by name</source>
            <translation>la última foto de su grupo: se queda si usted no la elige por su nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>marked by you</source>
            <translation>marcada por usted</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>an edited copy of {keeper}, with the same pixels as {other} but perhaps other metadata: no rule marks that for removal</source>
            <translation>una copia editada de {keeper}, con los mismos píxeles que {other}, pero quizá con otros metadatos: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same file as {keeper}: no rule marks that for removal</source>
            <translation>el mismo archivo que {keeper}: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same pixels as {keeper}: no rule marks that for removal</source>
            <translation>los mismos píxeles que {keeper}: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>a re-saved copy of {keeper}: no rule marks that for removal</source>
            <translation>una copia de {keeper} guardada de nuevo: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>an edited copy of {keeper}: no rule marks that for removal</source>
            <translation>una copia editada de {keeper}: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>another shot of the scene of {keeper}: no rule marks that for removal</source>
            <translation>otra toma de la escena de {keeper}: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>related to {keeper}: no rule marks that for removal</source>
            <translation>relacionada con {keeper}: ninguna regla marca eso para quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>in the protected folder {folder}</source>
            <translation>en la carpeta protegida {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/review.py" />
            <source>the same physical file as {link} (a hard link): removing one of them wins nothing</source>
            <translation>el mismo archivo físico que {link} (un enlace duro): quitar uno de ellos no gana nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>{names} go along unless another photo shares them</source>
            <extracomment>For 1: {names} goes along unless another photo shares it</extracomment>
            <translation>
                <numerusform>{names} va con ella, salvo que otra foto lo comparta</numerusform>
                <numerusform>{names} van con ella, salvo que otra foto los comparta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>{names} stay where they are</source>
            <extracomment>For 1: {names} stays where it is</extracomment>
            <translation>
                <numerusform>{names} se queda donde está</numerusform>
                <numerusform>{names} se quedan donde están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/review.py" />
            <source>the file has {n:,} more names elsewhere (hard links), so removing this one wins nothing</source>
            <extracomment>For 1: the file has one more name elsewhere (hard links), so removing this one wins nothing</extracomment>
            <translation>
                <numerusform>el archivo tiene un nombre más en otro sitio (enlaces duros), así que quitar este no gana nada</numerusform>
                <numerusform>el archivo tiene {n:,} nombres más en otros sitios (enlaces duros), así que quitar este no gana nada</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a name</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a text of letters, digits and signs of ASCII</source>
            <translation>un texto de letras, cifras y signos de ASCII</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a list of texts</source>
            <translation>una lista de textos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a list of folders, each with its whole path or one that begins with ~</source>
            <translation>una lista de carpetas, cada una con su ruta completa o una que empiece por ~</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>tables [profiles.NAME]</source>
            <translation>tablas [profiles.NAME]</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path} cannot be read: {reason}. The defaults are used.</source>
            <translation>no se puede leer {path}: {reason}. Se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path} cannot be understood: {reason}. {aside} The defaults are used.</source>
            <translation>no se entiende {path}: {reason}. {aside} Se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>a setting cannot be written as text: {line}</source>
            <translation>un ajuste no se puede escribir como texto: {line}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>cannot write the settings {path}: {reason}</source>
            <translation>no se pueden escribir los ajustes {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: there is no setting called {name}; it is left alone.</source>
            <translation>{path}: no hay ningún ajuste llamado {name}; no se toca.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: {name} = {value} is not allowed; it may be {allowed}. The default is used.</source>
            <translation>{path}: {name} = {value} no está permitido; puede ser {allowed}. Se usa el valor predeterminado.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>{path}: the profile "{name}" is left out: {reason}.</source>
            <translation>{path}: el perfil «{name}» se omite: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>It could not be kept aside ({reason}).</source>
            <translation>No se pudo apartar ({reason}).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/settings.py" />
            <source>It is kept as {name}.</source>
            <translation>Se conserva como {name}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/cache.py" />
            <source>the cache</source>
            <translation>la caché</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/cache.py" />
            <source>{what} {path} is damaged: it will be set aside; scan again to build a new one</source>
            <translation>{what} {path} está dañado: se apartará; escanee de nuevo para crear uno nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>it may not be written</source>
            <translation>no se puede escribir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>it cannot be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>another program is using it</source>
            <translation>otro programa lo está usando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <source>{what} {path} is damaged: {reason}</source>
            <translation>{what} {path} está dañado: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/connection.py" />
            <location filename="../../gallery_dedup/store/database.py" />
            <source>{what} {path} cannot be used: {reason}</source>
            <translation>{what} {path} no se puede usar: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>the ledger</source>
            <translation>el diario</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>photos are being moved already, here or in another window: wait until that has ended</source>
            <translation>ya se están moviendo fotos, aquí o en otra ventana: espere a que termine</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>nothing can be moved beside the ledger {path}: {reason}</source>
            <translation>no se puede mover nada junto al diario {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/ledger.py" />
            <source>there is no entry {entry} in the history</source>
            <translation>no hay ninguna entrada {entry} en el historial</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/schema.py" />
            <source>it belongs to another program</source>
            <translation>pertenece a otro programa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/store/schema.py" />
            <source>it was made by a newer version of this program</source>
            <translation>lo hizo una versión más nueva de este programa</translation>
        </message>
        <message>
            <location filename="../../models/models.toml" />
            <source>the weights were trained on photos of persons (MS-Celeb-1M) that were collected for research and are withdrawn; no licence clearly allows their commercial use</source>
            <extracomment>The licence of the model arcface-r100-int8.</extracomment>
            <translation>los pesos se entrenaron con fotos de personas (MS-Celeb-1M) reunidas para investigación y retiradas; ninguna licencia permite claramente su uso comercial</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>Accept {n} groups</source>
            <extracomment>For 1: Accept {n} group</extracomment>
            <translation>
                <numerusform>Aceptar {n} grupo</numerusform>
                <numerusform>Aceptar {n} grupos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>{n} photos are marked for removal. Nothing moves yet.</source>
            <extracomment>For 1: {n} photo is marked for removal. Nothing moves yet.</extracomment>
            <translation>
                <numerusform>Se marca {n} foto para quitar. Todavía no se mueve nada.</numerusform>
                <numerusform>Se marcan {n} fotos para quitar. Todavía no se mueve nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/accept_all_control.py" />
            <source>{n} groups are accepted. {undo} takes that back, {move} moves what is marked to the trash.</source>
            <extracomment>For 1: {n} group is accepted. {undo} takes that back, {move} moves what is marked to the trash.</extracomment>
            <translation>
                <numerusform>{n} grupo aceptado. {undo} lo deshace, {move} mueve lo marcado a la papelera.</numerusform>
                <numerusform>{n} grupos aceptados. {undo} lo deshace, {move} mueve lo marcado a la papelera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Most pixels</source>
            <translation>Más píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo with the most pixels stays.</source>
            <translation>Se queda la foto con más píxeles.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Oldest file</source>
            <translation>Archivo más antiguo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The file that was written first stays.</source>
            <translation>Se queda la foto que se escribió primero.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Camera's own format</source>
            <translation>Formato de la cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Camera RAW and HEIC stay before JPEG and all others.</source>
            <translation>RAW de cámara y HEIC se quedan antes que JPEG y los demás.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Most camera data</source>
            <translation>Más datos de cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo that carries the most capture data stays.</source>
            <translation>Se queda la foto con más datos de captura.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Least compressed</source>
            <translation>Menos comprimida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo that was compressed least stays.</source>
            <translation>Se queda la foto que se comprimió menos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Largest file</source>
            <translation>Archivo más grande</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The largest file stays.</source>
            <translation>Se queda el archivo más grande.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Plainest name</source>
            <translation>Nombre más sencillo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>The photo with the shortest name stays; copy, (1) and the like count as long.</source>
            <translation>Se queda la foto con el nombre más corto; copia, (1) y similares cuentan como largos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Which copy stays</source>
            <translation>Qué copia se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/best_view.py" />
            <source>Without a choice, the program judges: the whole picture before a cropped one, then the most pixels, the camera's data, the least compression, the oldest file. What you choose here counts first, in the order of your clicks. From a folder with a closed lock, nothing is ever taken.</source>
            <translation>Sin elección, el programa juzga: la imagen entera antes que la recortada, después más píxeles, los datos de la cámara, menos compresión, el archivo más antiguo. Lo que elija aquí cuenta primero, en el orden de sus clics. De una carpeta con el candado cerrado nunca se quita nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/broken_off_control.py" />
            <source>The last move was broken off: {n} photos are in the trash.</source>
            <extracomment>For 1: The last move was broken off: {n} photo is in the trash.</extracomment>
            <translation>
                <numerusform>El último traslado se interrumpió: {n} foto está en la papelera.</numerusform>
                <numerusform>El último traslado se interrumpió: {n} fotos están en la papelera.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare two photos…</source>
            <translation>Comparar dos fotos…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find similar to a file…</source>
            <translation>Buscar parecidas a un archivo…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the comparison…</source>
            <translation>Guardar la comparación…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the picture of the comparison</source>
            <translation>Guardar la imagen de la comparación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the difference…</source>
            <translation>Guardar la diferencia…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the picture of the difference</source>
            <translation>Guardar la imagen de la diferencia</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Save the pasted picture…</source>
            <translation>Guardar la imagen pegada…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keep a picture that was pasted</source>
            <translation>Conservar una imagen que se pegó</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Scan</source>
            <translation>Escanear</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Scan the library folders</source>
            <translation>Escanear las carpetas de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Pause the scan</source>
            <translation>Pausar el escaneo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Pause the scan, or go on</source>
            <translation>Pausar el escaneo o continuar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Stop the scan</source>
            <translation>Detener el escaneo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Notify when a long scan is done</source>
            <translation>Avisar cuando termine un escaneo largo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>A notification of the desktop, when the window is not looked at</source>
            <translation>Un aviso del escritorio, cuando no se mira la ventana</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Files that could not be read…</source>
            <translation>Archivos que no se pudieron leer…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What was moved, and the way back</source>
            <translation>Qué se movió, y el camino de vuelta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take back marks and moves alike</source>
            <translation>Deshacer marcas y movimientos por igual</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Paste a picture</source>
            <translation>Pegar una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare or search what was copied</source>
            <translation>Comparar o buscar lo que se copió</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search names and folders</source>
            <translation>Buscar en nombres y carpetas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Profiles…</source>
            <translation>Perfiles…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What each dimension weighs in the score</source>
            <translation>Cuánto pesa cada dimensión en el valor</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Which copy stays…</source>
            <translation>Qué copia se queda…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>The rules that choose the copy that stays</source>
            <translation>Las reglas que eligen la copia que se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search photos by words…</source>
            <translation>Buscar fotos con palabras…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Search photos by words</source>
            <translation>Buscar fotos con palabras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Remove or keep</source>
            <translation>Quitar o conservar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keep or remove this photo</source>
            <translation>Conservar o quitar esta foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Undecided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Take this photo's mark away</source>
            <translation>Quitar la marca de esta foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Make keeper</source>
            <translation>Que se quede esta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Make this photo the keeper</source>
            <translation>Hacer que esta foto se quede</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Not a copy</source>
            <translation>No es copia</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Not a copy: remember that</source>
            <translation>No es copia: recordarlo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept the suggestion, go on</source>
            <translation>Aceptar la propuesta y seguir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept all sure copies…</source>
            <translation>Aceptar todas las copias seguras…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Accept the suggestion for all groups in the list</source>
            <translation>Aceptar la sugerencia en todos los grupos de la lista</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Next group</source>
            <translation>Grupo siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Previous group</source>
            <translation>Grupo anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find similar</source>
            <translation>Buscar parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Find what is like this photo</source>
            <translation>Buscar lo que se parece a esta foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare the two</source>
            <translation>Comparar las dos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Remove marked…</source>
            <translation>Quitar las marcadas…</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Move marked photos to the trash</source>
            <translation>Mover las fotos marcadas a la papelera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the library</source>
            <translation>Ir a la biblioteca</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the review</source>
            <translation>Ir a la revisión</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to the comparison</source>
            <translation>Ir a la comparación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Similar</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to similar photos</source>
            <translation>Ir a las fotos parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go to models</source>
            <translation>Ir a los modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Back to where one came from</source>
            <translation>Volver a donde se estaba</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Fit or 100 %</source>
            <translation>Ajustar o 100 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Fit the photos, or show every pixel</source>
            <translation>Ajustar las fotos, o mostrar cada píxel</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look left</source>
            <translation>Mirar a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look right</source>
            <translation>Mirar a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look up</source>
            <translation>Mirar arriba</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look down</source>
            <translation>Mirar abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Both photos side by side</source>
            <translation>Ambas fotos lado a lado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Wipe</source>
            <translation>Divisoria</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B on A, with a line that one drags</source>
            <translation>B sobre A, con una línea que se arrastra</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Flicker</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B on A, one of them at a time</source>
            <translation>B sobre A, una de las dos cada vez</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Overlay</source>
            <translation>Superponer</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>B through A, as strong as one likes</source>
            <translation>B a través de A, tan fuerte como se quiera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>What differs, in boxes</source>
            <translation>Lo que difiere, en recuadros</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Frame what differs</source>
            <translation>Enmarcar lo que difiere</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Frame what differs, side by side</source>
            <translation>Enmarcar lo que difiere, lado a lado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>All fields or those that differ</source>
            <translation>Todos los campos o los que difieren</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>All fields, or the usual</source>
            <translation>Todos los campos, o los habituales</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>The other photo</source>
            <translation>La otra foto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Swap the two in place; hold it to go on</source>
            <translation>Intercambiar las dos en su sitio; mantener para seguir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Flicker by itself</source>
            <translation>Alternar automáticamente</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Line, opacity or place: back</source>
            <translation>Línea, opacidad o lugar: atrás</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Line, opacity or place: on</source>
            <translation>Línea, opacidad o lugar: adelante</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text as the system</source>
            <translation>Texto como el sistema</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 125 %</source>
            <translation>Texto 125 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 150 %</source>
            <translation>Texto 150 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Text 200 %</source>
            <translation>Texto 200 %</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Reduce motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Nothing moves or blinks by itself</source>
            <translation>Nada se mueve ni parpadea por sí solo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>How it works, on two screens</source>
            <translation>Cómo funciona, en dos pantallas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Folders, which copy stays, models</source>
            <translation>Carpetas, qué copia se queda, modelos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>This sheet</source>
            <translation>Esta hoja</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Show the log file</source>
            <translation>Mostrar el archivo de registro</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Copy details for a report</source>
            <translation>Copiar los detalles para un informe</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>About Gallery Dedup</source>
            <translation>Acerca de Gallery Dedup</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/commands.py" />
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/compare_control.py" />
            <source>{n} places differ</source>
            <extracomment>For 1: {n} place differs</extracomment>
            <translation>
                <numerusform>{n} lugar difiere</numerusform>
                <numerusform>{n} lugares difieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_control.py" />
            <location filename="../../gallery_dedup/gui/picture_saver.py" />
            <source>dark = differs</source>
            <translation>oscuro = difiere</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Not aligned: nothing shows how one lies on the other.</source>
            <translation>Sin alinear: nada muestra cómo va una sobre otra.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>Not aligned: another shot.</source>
            <translation>Sin alinear: otra toma.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/compare_modes.py" />
            <source>So it cannot be told what differs.</source>
            <translation>Por eso no se puede decir qué difiere.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/compare_page.py" />
            <source>{n} photos were chosen.</source>
            <extracomment>For 1: {n} photo was chosen.</extracomment>
            <translation>
                <numerusform>Se eligió {n} foto.</numerusform>
                <numerusform>Se eligieron {n} fotos.</numerusform>
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
                <numerusform>{n} foto</numerusform>
                <numerusform>{n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/desktop_control.py" />
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} groups</source>
            <extracomment>For 1: {n} group</extracomment>
            <translation>
                <numerusform>{n} grupo</numerusform>
                <numerusform>{n} grupos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>There is no picture, file or address in it.</source>
            <translation>No hay ninguna imagen, archivo ni dirección.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{path} is not there.</source>
            <translation>{path} no está.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>Files and folders together: drop folders to scan them, or two photos to compare them.</source>
            <translation>Archivos y carpetas juntos: suelte carpetas para escanearlas, o dos fotos para compararlas.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{count} files: two photos can be compared. To look through many, drop their folder.</source>
            <translation>{count} archivos: se pueden comparar dos fotos. Para mirar muchas, suelte su carpeta.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>{name}: {reason}.</source>
            <translation>{name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/drops.py" />
            <source>cannot be read: {reason}</source>
            <translation>no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>the same</source>
            <translation>lo mismo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>unrelated</source>
            <translation>sin relación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>in between</source>
            <translation>intermedio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>unrelated about {score}</source>
            <translation>sin relación hacia {score}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_bar_view.py" />
            <source>the same from {score}</source>
            <translation>lo mismo desde {score}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>gallery</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>galería</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>ecommerce</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>comercio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>copyright</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>derechos de autor</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>dedup</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>duplicados</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>visual search</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>búsqueda visual</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>identity</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>identidad</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/evidence_parts_view.py" />
            <source>forgery</source>
            <extracomment>Names of profiles: what similar photos are looked for.</extracomment>
            <translation>falsificación</translation>
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
                <numerusform>{n} más difiere (M)</numerusform>
                <numerusform>{n} más difieren (M)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/facts_view.py" />
            <source>No field differs (M shows all)</source>
            <translation>Ningún campo difiere (M los muestra todos)</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Surest first</source>
            <translation>Más seguros primero</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Most to free</source>
            <translation>Más espacio</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Most photos</source>
            <translation>Más fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Compact cards</source>
            <translation>Fichas pequeñas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Normal cards</source>
            <translation>Fichas normales</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/filter_view.py" />
            <source>Large cards</source>
            <translation>Fichas grandes</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <source>pasted {number}</source>
            <extracomment>The name of a file.</extracomment>
            <translation>pegada {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/given_photos.py" />
            <source>Pasted or dropped, not saved yet</source>
            <translation>Pegada o soltada, aún sin guardar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <source>keep {count}</source>
            <translation>conservar {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/groups_model.py" />
            <source>remove {count}</source>
            <translation>quitar {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>put back</source>
            <translation>devuelta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/history_dialog.py" />
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Put back {n} photos</source>
            <extracomment>For 1: Put back {n} photo</extracomment>
            <translation>
                <numerusform>Devolver {n} foto</numerusform>
                <numerusform>Devolver {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>In the trash</source>
            <translation>En la papelera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Not moved</source>
            <translation>No movida</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Put back</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/history_model.py" />
            <source>Set aside</source>
            <translation>Apartada</translation>
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
            <translation>Todas marcadas: no quedaría ninguna</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keeper_line.py" />
            <source>Keeps {name}</source>
            <translation>Se queda {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Enter</source>
            <extracomment>What is written on keys of the keyboard.</extracomment>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/keys_dialog.py" />
            <source>Delete</source>
            <extracomment>What is written on keys of the keyboard.</extracomment>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/laid_painting.py" />
            <source>No difference: every pixel is the same.</source>
            <translation>Ninguna diferencia: todos los píxeles son iguales.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/laid_painting.py" />
            <source>No place stands out.</source>
            <translation>Ningún lugar destaca.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos were changed on purpose; only you can decide.</source>
            <extracomment>For 1: {n} photo was changed on purpose; only you can decide.</extracomment>
            <translation>
                <numerusform>{n} foto se cambió a propósito; solo usted puede decidir.</numerusform>
                <numerusform>{n} fotos se cambiaron a propósito; solo usted puede decidir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos are hard links, the same physical file as another: removing one of them frees nothing.</source>
            <extracomment>For 1: {n} photo is a hard link, the same physical file as another: removing one of them frees nothing.</extracomment>
            <translation>
                <numerusform>{n} foto es un enlace duro, el mismo archivo físico que otra: quitar una no libera nada.</numerusform>
                <numerusform>{n} fotos son enlaces duros, el mismo archivo físico que otra: quitar una no libera nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>{n} photos are protected, or no rule marks them; only you can decide.</source>
            <extracomment>For 1: {n} photo is protected, or no rule marks it; only you can decide.</extracomment>
            <translation>
                <numerusform>{n} foto está protegida o ninguna regla la marca; solo usted puede decidir.</numerusform>
                <numerusform>{n} fotos están protegidas o ninguna regla las marca; solo usted puede decidir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/left_undecided.py" />
            <source>The same physical file as {name} (hard link): removing one frees nothing.</source>
            <translation>El mismo archivo físico que {name} (enlace duro): quitar uno no libera nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/library_page.py" />
            <source>Review {n} groups</source>
            <extracomment>For 1: Review {n} group</extracomment>
            <translation>
                <numerusform>Revisar {n} grupo</numerusform>
                <numerusform>Revisar {n} grupos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/members_model.py" />
            <source>Keeper</source>
            <translation>Se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{first} at the left, {second} at the right. Drag the line; F swaps them.</source>
            <translation>{first} a la izquierda, {second} a la derecha. Arrastre la línea; F las intercambia.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{first} is shown. F shows {second}; hold it to see them in turn.</source>
            <translation>Se muestra {first}. F muestra {second}; manténgala para verlas por turnos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{share} of {second} over {first}. F swaps them.</source>
            <translation>{share} de {second} sobre {first}. F las intercambia.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Both can be looked at all the same: keys {first} to {last}.</source>
            <translation>Aun así se pueden ver las dos: teclas {first} a {last}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Looking for what differs…</source>
            <translation>Buscando lo que difiere…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>{n} places differ; click one to zoom in.</source>
            <extracomment>For 1: {n} place differs; click it to zoom in.</extracomment>
            <translation>
                <numerusform>{n} lugar difiere; púlselo para ampliarlo.</numerusform>
                <numerusform>{n} lugares difieren; pulse uno para ampliarlo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Place {index} of {count}.</source>
            <translation>Lugar {index} de {count}.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>F changes what is shown.</source>
            <translation>F cambia lo que se muestra.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Dark = differs, with tones matched.</source>
            <translation>Oscuro = difiere, con los tonos igualados.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>This is A.</source>
            <translation>Esta es A.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>This is B.</source>
            <translation>Esta es B.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/mode_words.py" />
            <source>Similarity Score: {share}</source>
            <translation>Valor de similitud: {share}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{n} models read and right.</source>
            <extracomment>For 1: {n} model read and right.</extracomment>
            <translation>
                <numerusform>{n} modelo leído y correcto.</numerusform>
                <numerusform>{n} modelos leídos y correctos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>{n} files damaged.</source>
            <extracomment>For 1: {n} file damaged.</extracomment>
            <translation>
                <numerusform>{n} archivo dañado.</numerusform>
                <numerusform>{n} archivos dañados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_control.py" />
            <source>What was known of faces in {n} photos is forgotten.</source>
            <extracomment>For 1: What was known of faces in {n} photo is forgotten.</extracomment>
            <translation>
                <numerusform>Lo que se sabía de las caras en {n} foto se ha olvidado.</numerusform>
                <numerusform>Lo que se sabía de las caras en {n} fotos se ha olvidado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>No face data is stored.</source>
            <translation>No hay datos de caras guardados.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>Stored: {faces} in {photos}, of {looked_at} looked at.</source>
            <translation>Guardado: {faces} en {photos}, de {looked_at} miradas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_faces_view.py" />
            <source>{n} faces</source>
            <extracomment>For 1: {n} face</extracomment>
            <translation>
                <numerusform>{n} cara</numerusform>
                <numerusform>{n} caras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Look-alikes</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Added by you</source>
            <translation>Añadidos por usted</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Find by words</source>
            <translation>Encontrar con palabras</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds photos by what they show, such as: dog on a beach. Also the same kind of scene.</source>
            <translation>Encuentra fotos por lo que muestran, por ejemplo: dog on a beach. También el mismo tipo de escena.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Copies and other shots</source>
            <translation>Copias y otras tomas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds edited copies: cropped, framed, turned, recoloured. And other shots of a scene.</source>
            <translation>Encuentra copias editadas: recortadas, enmarcadas, giradas, recoloreadas. Y otras tomas de una escena.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same thing from other views</source>
            <translation>Lo mismo desde otras vistas</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds the same place or thing from another side (DINOv2). Scans take longer.</source>
            <translation>Encuentra el mismo lugar o cosa desde otro lado (DINOv2). Los escaneos tardan más.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same kind of thing</source>
            <translation>El mismo tipo de cosa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Roughly which of 1,000 kinds of things a photo shows. Used only without DINOv2.</source>
            <translation>Aproximadamente, cuál de 1.000 tipos de cosas muestra una foto. Se usa solo sin DINOv2.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same person</source>
            <translation>La misma persona</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds faces, and tells whether two are the same person's (SFace).</source>
            <translation>Encuentra caras y dice si dos son de la misma persona (SFace).</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>The same person, more surely</source>
            <translation>La misma persona, con más seguridad</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Errs less about persons, and is slower (ArcFace). Used only without SFace.</source>
            <translation>Se equivoca menos con las personas, y es más lento (ArcFace). Se usa solo sin SFace.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Faces without landmarks</source>
            <translation>Caras sin puntos de referencia</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>Finds faces too roughly to compare persons (UltraFace). Nothing in the program needs it.</source>
            <translation>Encuentra caras de forma demasiado tosca para comparar personas (UltraFace). Nada en el programa lo necesita.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_offers.py" />
            <source>{adds}; answers for: {name}</source>
            <translation>{adds}; responde por: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>Scan now to describe {n} photos with what is installed.</source>
            <extracomment>For 1: Scan now to describe {n} photo with what is installed.</extracomment>
            <translation>
                <numerusform>Escanee ahora para describir {n} foto con lo instalado.</numerusform>
                <numerusform>Escanee ahora para describir {n} fotos con lo instalado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_page.py" />
            <source>&lt;p&gt;What is known of faces in {n} photos is erased from this computer, and the scores that came of it. The photos stay as they are.&lt;/p&gt;&lt;p&gt;This cannot be taken back: to have it again, the photos must be scanned again. Looking for faces is turned off as well.&lt;/p&gt;</source>
            <extracomment>For 1: &lt;p&gt;What is known of faces in {n} photo is erased from this computer, and the scores that came of it. The photos stay as they are.&lt;/p&gt;&lt;p&gt;This cannot be taken back: to have it again, the photos must be scanned again. Looking for faces is turned off as well.&lt;/p&gt;</extracomment>
            <translation>
                <numerusform>&lt;p&gt;Lo que se sabe de las caras en {n} foto se borra de este equipo, y los valores que salieron de ello. Las fotos se quedan como están.&lt;/p&gt;&lt;p&gt;Esto no se puede deshacer: para tenerlo de nuevo, hay que escanear las fotos otra vez. También se desactiva la búsqueda de caras.&lt;/p&gt;</numerusform>
                <numerusform>&lt;p&gt;Lo que se sabe de las caras en {n} fotos se borra de este equipo, y los valores que salieron de ello. Las fotos se quedan como están.&lt;/p&gt;&lt;p&gt;Esto no se puede deshacer: para tenerlo de nuevo, hay que escanear las fotos otra vez. También se desactiva la búsqueda de caras.&lt;/p&gt;</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Comes with the program</source>
            <translation>Viene con el programa</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Partly here</source>
            <translation>Parcialmente aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Not here</source>
            <translation>No está aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>Installed, not in use</source>
            <translation>Instalado, sin usar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size} to fetch of {total}</source>
            <translation>{size} por descargar de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size} of {total} to go</source>
            <translation>quedan {size} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} files</source>
            <extracomment>For 1: {n} file</extracomment>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>licence: {names}</source>
            <translation>licencia: {names}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>in {path}</source>
            <translation>en {path}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>not here</source>
            <translation>no está aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/models_row_view.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Plug in its disk and scan again, or take the folder off the list in Library.</source>
            <translation>Conecte su disco y vuelva a escanear, o quite la carpeta de la lista en Biblioteca.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Make room there, or allow the program to write there, and try again.</source>
            <translation>Haga sitio allí, o permita que el programa escriba allí, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Your photos are as they were, and nothing is moved meanwhile. If the disk is full, make room on it and try again. If the file is damaged, close the program and take the file from a backup, or rename it: then a new one is begun, and the old one is kept.</source>
            <translation>Sus fotos están como estaban, y mientras tanto no se mueve nada. Si el disco está lleno, haga sitio en él e inténtelo de nuevo. Si el archivo está dañado, cierre el programa y recupere el archivo de una copia de seguridad, o cámbiele el nombre: entonces se empieza uno nuevo y el antiguo se conserva.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Models shows what each adds, and fetches it when you say so.</source>
            <translation>En Modelos se ve qué aporta cada uno, y se descarga cuando usted lo diga.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>Check the files in Models, or remove the model there and fetch it again.</source>
            <translation>Compruebe los archivos en Modelos, o quite allí el modelo y descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/next_step.py" />
            <source>{happened}. {step}</source>
            <translation>{happened}. {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/paths_model.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{name}: {value}, differs</source>
            <translation>{name}: {value}, distinto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>quality {quality}</source>
            <translation>calidad {quality}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{n} frames</source>
            <extracomment>For 1: {n} frame</extracomment>
            <translation>
                <numerusform>{n} fotograma</numerusform>
                <numerusform>{n} fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>{bits} bit</source>
            <translation>{bits} bits</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Taken</source>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no place</source>
            <translation>sin lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no camera</source>
            <translation>sin cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no exposure</source>
            <translation>sin exposición</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Lens</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no lens</source>
            <translation>sin objetivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no software</source>
            <translation>sin software</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/photo_facts.py" />
            <source>no profile</source>
            <translation>sin perfil</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/picture_painting.py" />
            <source>Full resolution in a moment…</source>
            <translation>Resolución completa en un momento…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} photos moved</source>
            <extracomment>For 1: {n} photo moved</extracomment>
            <translation>
                <numerusform>{n} foto movida</numerusform>
                <numerusform>{n} fotos movidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} photos are back</source>
            <extracomment>For 1: {n} photo is back</extracomment>
            <translation>
                <numerusform>{n} foto ha vuelto</numerusform>
                <numerusform>{n} fotos han vuelto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} more</source>
            <extracomment>For 1: {n} more</extracomment>
            <translation>
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_control.py" />
            <source>{n} were not</source>
            <extracomment>For 1: {n} was not</extracomment>
            <translation>
                <numerusform>{n} no</numerusform>
                <numerusform>{n} no</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>Move {n} photos to the trash</source>
            <extracomment>For 1: Move {n} photo to the trash</extracomment>
            <translation>
                <numerusform>Mover {n} foto a la papelera</numerusform>
                <numerusform>Mover {n} fotos a la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} photos stay although marked:</source>
            <extracomment>For 1: {n} photo stays although marked:</extracomment>
            <translation>
                <numerusform>{n} foto se queda aunque está marcada:</numerusform>
                <numerusform>{n} fotos se quedan aunque están marcadas:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} photos of these groups stay.</source>
            <extracomment>For 1: {n} photo of these groups stays.</extracomment>
            <translation>
                <numerusform>{n} foto de estos grupos se queda.</numerusform>
                <numerusform>{n} fotos de estos grupos se quedan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} of them are changed on purpose or another shot, marked by you.</source>
            <extracomment>For 1: {n} of them is changed on purpose or another shot, marked by you.</extracomment>
            <translation>
                <numerusform>{n} de ellas está cambiada a propósito o es otra toma, marcada por usted.</numerusform>
                <numerusform>{n} de ellas están cambiadas a propósito o son otras tomas, marcadas por usted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} of them have what the photos that stay lack, the first: {what}.</source>
            <extracomment>For 1: {n} of them has what the photo that stays lacks: {what}.</extracomment>
            <translation>
                <numerusform>{n} de ellas tiene lo que le falta a la que se queda: {what}.</numerusform>
                <numerusform>{n} de ellas tienen lo que les falta a las que se quedan; la primera: {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_dialog.py" />
            <source>{n} more folders</source>
            <extracomment>For 1: {n} more folder</extracomment>
            <translation>
                <numerusform>{n} carpeta más</numerusform>
                <numerusform>{n} carpetas más</numerusform>
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
            <translation>Se queda por ella</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>The last photo of its group</source>
            <translation>La última foto de su grupo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_list.py" />
            <source>{path} stays</source>
            <translation>{path} se queda</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>the Recycle Bin</source>
            <translation>la papelera de reciclaje</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to {folder}: the disk at {disk} has no trash.</source>
            <translation>Van a {folder}: el disco {disk} no tiene papelera.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to the trash of the disk at {disk}: {folder}</source>
            <translation>Van a la papelera del disco {disk}: {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>They go to the trash: {folder}</source>
            <translation>Van a la papelera: {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to {folder}: the disk at {disk} has no trash.</source>
            <extracomment>For 1: {n} photo goes to {folder}: the disk at {disk} has no trash.</extracomment>
            <translation>
                <numerusform>{n} foto va a {folder}: el disco {disk} no tiene papelera.</numerusform>
                <numerusform>{n} fotos van a {folder}: el disco {disk} no tiene papelera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to the trash of the disk at {disk}: {folder}</source>
            <extracomment>For 1: {n} photo goes to the trash of the disk at {disk}: {folder}</extracomment>
            <translation>
                <numerusform>{n} foto va a la papelera del disco {disk}: {folder}</numerusform>
                <numerusform>{n} fotos van a la papelera del disco {disk}: {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/removal_places.py" />
            <source>{n} photos go to the trash: {folder}</source>
            <extracomment>For 1: {n} photo goes to the trash: {folder}</extracomment>
            <translation>
                <numerusform>{n} foto va a la papelera: {folder}</numerusform>
                <numerusform>{n} fotos van a la papelera: {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>{n} photos were compared with each other. There is nothing to tidy.</source>
            <extracomment>For 1: {n} photo was looked at. There is nothing to tidy.</extracomment>
            <translation>
                <numerusform>Se miró {n} foto. No hay nada que ordenar.</numerusform>
                <numerusform>Se compararon {n} fotos entre sí. No hay nada que ordenar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/review_page.py" />
            <source>This is the end of the list: {n} groups in it are still undecided.</source>
            <extracomment>For 1: This is the end of the list: {n} group in it is still undecided.</extracomment>
            <translation>
                <numerusform>Fin de la lista: {n} grupo sigue sin decidir.</numerusform>
                <numerusform>Fin de la lista: {n} grupos siguen sin decidir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>Nothing is suggested for related photos: only you can choose.</source>
            <translation>Para fotos relacionadas no se propone nada: solo usted puede elegir.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>Nothing is suggested for a series: only you can choose.</source>
            <translation>Para una serie no se propone nada: solo usted puede elegir.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/review_session.py" />
            <source>The keeper is marked for removal: choose another one with K.</source>
            <translation>La foto que se queda está marcada para quitar: elija otra con K.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>nearer to the same</source>
            <translation>más cerca de lo mismo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>nearer to unrelated</source>
            <translation>más cerca de sin relación</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_question.py" />
            <source>no marks: the order tells more than the number</source>
            <translation>sin marcas: el orden dice más que el número</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>Too many words: from “{word}” on they were not read</source>
            <translation>Demasiadas palabras: desde «{word}» no se leyeron</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{count} without an answer</source>
            <translation>{count} sin respuesta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} photos searched</source>
            <extracomment>For 1: {n} photo searched</extracomment>
            <translation>
                <numerusform>Se buscó en {n} foto</numerusform>
                <numerusform>Se buscó en {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} other photos searched</source>
            <extracomment>For 1: {n} other photo searched</extracomment>
            <translation>
                <numerusform>{n} otra foto comparada</numerusform>
                <numerusform>{n} otras fotos comparadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} photos searched, the {shown} most alike are shown</source>
            <extracomment>For 1: {n} photo searched, the {shown} most alike are shown</extracomment>
            <translation>
                <numerusform>Se buscó en {n} foto, se muestran las {shown} más parecidas</numerusform>
                <numerusform>Se buscó en {n} fotos, se muestran las {shown} más parecidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/similar_summary.py" />
            <source>{n} other photos searched, the {shown} most alike are shown</source>
            <extracomment>For 1: {n} other photo searched, the {shown} most alike are shown</extracomment>
            <translation>
                <numerusform>{n} otra foto comparada, se muestran las {shown} más parecidas</numerusform>
                <numerusform>{n} otras fotos comparadas, se muestran las {shown} más parecidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>{n} photos looked at in {seconds} s</source>
            <extracomment>For 1: {n} photo looked at in {seconds} s</extracomment>
            <translation>
                <numerusform>{n} foto mirada en {seconds} s</numerusform>
                <numerusform>{n} fotos miradas en {seconds} s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_control.py" />
            <source>Stopped: {n} photos moved, the others stay in their place.</source>
            <extracomment>For 1: Stopped: {n} photo moved, the others stay in their place.</extracomment>
            <translation>
                <numerusform>Detenido: {n} foto movida, las demás siguen en su sitio.</numerusform>
                <numerusform>Detenido: {n} fotos movidas, las demás siguen en su sitio.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Looking for photos</source>
            <translation>Buscando fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Reading photos</source>
            <translation>Leyendo fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Comparing photos</source>
            <translation>Comparando fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Grouping</source>
            <translation>Agrupando</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
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
                <numerusform>{n} archivo no se pudo leer</numerusform>
                <numerusform>{n} archivos no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/status_view.py" />
            <source>{n} marked</source>
            <extracomment>For 1: {n} marked</extracomment>
            <translation>
                <numerusform>{n} marcada</numerusform>
                <numerusform>{n} marcadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>The last move, of {when}, took {n} photos to the trash. They come back to their folders.</source>
            <extracomment>For 1: The last move, of {when}, took {n} photo to the trash. It comes back to its folder.</extracomment>
            <translation>
                <numerusform>El último traslado ({when}) llevó {n} foto a la papelera. Vuelve a su carpeta.</numerusform>
                <numerusform>El último traslado ({when}) llevó {n} fotos a la papelera. Vuelven a sus carpetas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is the keeper again.</source>
            <translation>{name} vuelve a ser la foto que se queda.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {n} photos are undecided again.</source>
            <extracomment>For 1: Accepting is taken back: {n} photo is undecided again.</extracomment>
            <translation>
                <numerusform>Aceptación deshecha: {n} foto vuelve a estar sin decidir.</numerusform>
                <numerusform>Aceptación deshecha: {n} fotos vuelven a estar sin decidir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {name} is undecided again.</source>
            <translation>La aceptación se deshizo: {name} está de nuevo sin decidir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>Accepting is taken back: {n} photos of the group of {name} are undecided again.</source>
            <extracomment>For 1: Accepting is taken back: {n} photo of the group of {name} is undecided again.</extracomment>
            <translation>
                <numerusform>La aceptación se deshizo: {n} foto del grupo de {name} está de nuevo sin decidir.</numerusform>
                <numerusform>La aceptación se deshizo: {n} fotos del grupo de {name} están de nuevo sin decidir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>The marks of {n} photos are as they were before.</source>
            <extracomment>For 1: The mark of {n} photo is as it was before.</extracomment>
            <translation>
                <numerusform>La marca de {n} foto está como antes.</numerusform>
                <numerusform>Las marcas de {n} fotos están como antes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is undecided again.</source>
            <translation>{name} está de nuevo sin decidir.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is marked to be kept again.</source>
            <translation>{name} está marcada de nuevo para conservar.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/undo_control.py" />
            <source>{name} is marked for removal again.</source>
            <translation>{name} está marcada de nuevo para quitar.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>{count} pictures: two can be compared.</source>
            <translation>{count} imágenes: se pueden comparar dos.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>Fetching {address}</source>
            <translation>Descargando {address}</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_drops.py" />
            <source>This picture could not be taken.</source>
            <translation>No se pudo tomar esta imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Stop moving</source>
            <translation>Detener el traslado</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <source>Go on with the scan</source>
            <translation>Continuar el escaneo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/window_enabling.py" />
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>en</source>
            <extracomment>The code of the language that you translate into: de, es, zh_CN.</extracomment>
            <translation>es</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{size} to free</source>
            <translation>{size} por liberar</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{seconds} s left</source>
            <translation>quedan {seconds} s</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{hours} h left</source>
            <translation>quedan {hours} h</translation>
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
            <translation>{degrees}° E</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>{degrees}° W</source>
            <translation>{degrees}° O</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Same file</source>
            <translation>Mismo archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Same pixels</source>
            <translation>Mismos píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Re-saved</source>
            <translation>Guardada de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Edited</source>
            <translation>Editada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Related</source>
            <translation>Relacionada</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same bytes twice. One of them can go without any loss.</source>
            <translation>Los mismos bytes dos veces. Uno puede irse sin ninguna pérdida.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same decoded picture; only metadata or the container differ.</source>
            <translation>La misma imagen decodificada; solo cambian los metadatos o el contenedor.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Saved again, resized or converted; nothing in the picture was changed on purpose.</source>
            <translation>Guardada otra vez, cambiada de tamaño o convertida; nada de la imagen se cambió a propósito.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>The same shot, changed on purpose: turned, mirrored, recoloured, cropped. Only you decide.</source>
            <translation>La misma toma, cambiada a propósito: girada, reflejada, recoloreada, recortada. Solo usted decide.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Different shots of one scene. Never marked by a rule.</source>
            <translation>Tomas distintas de una escena. Ninguna regla las marca nunca.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Related by subject or style. Never marked by a rule.</source>
            <translation>Relacionadas por motivo o estilo. Ninguna regla las marca nunca.</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Overall</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Shot</source>
            <translation>Toma</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Subject</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Scene</source>
            <translation>Escena</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <location filename="../../gallery_dedup/gui/words.py" />
            <source>Moment</source>
            <translation>Momento</translation>
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
                <numerusform>Con palabras: falta {n} modelo</numerusform>
                <numerusform>Con palabras: faltan {n} modelos</numerusform>
            </translation>
        </message>
    </context>
</TS>
