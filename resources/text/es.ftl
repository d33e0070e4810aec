# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do

refused-workspace-missing = El archivo { $file } no existe. No se ha modificado nada. Compruebe el nombre o cree ahí un nuevo espacio de trabajo.
refused-workspace-empty = { $file } es un archivo vacío, no un espacio de trabajo de Bilan. Se ha dejado como estaba. Elija otro archivo o cree un nuevo espacio de trabajo con otro nombre.
refused-workspace-foreign = { $file } no es un espacio de trabajo de Bilan. Se ha dejado como estaba. Elija un archivo creado por Bilan (su nombre suele terminar en .bilan).
refused-workspace-newer = { $file } fue creado con una versión más reciente de Bilan. Se ha dejado como estaba para que no se pierda nada. Instale la versión más reciente para abrirlo.
refused-workspace-damaged = { $file } está dañado y ya no es fiable. No se ha escrito nada en él. Guarde una copia y abra su última copia de seguridad.
refused-workspace-altered = { $file } contiene tablas o programas que Bilan no ha creado, por lo que no se ha abierto y se ha dejado como estaba. Consulte a quien lo envió o abra una copia de seguridad.
refused-workspace-exists = { $file } ya existe y no se ha modificado. Elija otro nombre o abra ese archivo.
refused-workspace-held = { $file } está abierto en otro lugar (por { $who }, desde { $since }). No se ha modificado nada. Ciérrelo allí y vuelva a intentarlo.
refused-workspace-busy = Otro programa está usando { $file } en este momento. No se ha modificado nada. Vuelva a intentarlo en un momento.
refused-workspace-not-permitted = No tiene permiso para leer o modificar { $file }. No se ha modificado nada. Copie el archivo a una carpeta suya o solicite ese permiso.
refused-disk-full = El disco está lleno y no se ha podido modificar { $file }. Lo guardado antes está a salvo. Libere espacio y vuelva a intentarlo.
refused-file-missing = El archivo { $file } no existe. No se ha modificado nada. Compruebe el nombre y la carpeta.
refused-project-unknown = Ningún proyecto de este espacio de trabajo se llama «{ $project }». La lista de proyectos muestra sus identificadores.
refused-project-several = «{ $project }» puede referirse a varios proyectos: { $titles }. Indique uno por su identificador.
refused-page-ambiguous = { $file } puede leerse de más de una manera ({ $fields }). No se ha importado nada. Responda a las preguntas y vuelva a importar.
refused-page-known = { $file } trata de un proyecto ya registrado: { $title }. No se ha modificado nada. Elija actualizarlo (--update) o crear otro (--new).
refused-template-unknown = No existe la plantilla de informe «{ $template }». Use «project».
refused-language-unknown = No se pueden escribir informes en el idioma «{ $language }». Use fr, pt, es o en.
refused-command-unknown = El comando «{ $name }» no existe.
refused-input-malformed = La petición está mal formada: { $cause }. No se ha modificado nada.
refused-nothing-to-undo = No hay nada que deshacer.
refused-nothing-to-redo = No hay nada que rehacer.
failed-write-file = No se ha podido escribir { $file }: { $cause }. Lo guardado antes está a salvo.
failed-read-file = No se ha podido leer { $file }: { $cause }. Lo guardado antes está a salvo.
failed-make-folder = No se ha podido crear la carpeta { $file }: { $cause }. Lo guardado antes está a salvo.
failed-create-workspace = No se ha podido crear el espacio de trabajo { $file }: { $cause }. Lo guardado antes está a salvo.
failed-open-workspace = No se ha podido abrir el espacio de trabajo { $file }: { $cause }. Lo guardado antes está a salvo.
failed-lock-workspace = No se ha podido reservar { $file } para escritura: { $cause }. Lo guardado antes está a salvo.
failed-read-workspace = No se ha podido leer { $file }: { $cause }. Lo guardado antes está a salvo.
failed-read-project = No se ha podido leer un proyecto de { $file }: { $cause }. Lo guardado antes está a salvo.
failed-read-history = No se ha podido leer el historial de { $file }: { $cause }. Lo guardado antes está a salvo.
failed-change-workspace = No se ha podido guardar el cambio en { $file }: { $cause }. Lo guardado antes está a salvo.
failed-turn-step = No se ha podido deshacer o rehacer el paso en { $file }: { $cause }. Lo guardado antes está a salvo.
failed-read-example = No se ha podido leer el ejemplo: { $cause }. Lo guardado antes está a salvo.
failed-answer = No se ha podido escribir la respuesta: { $cause }. Lo guardado antes está a salvo.
failed-print = No se ha podido mostrar la respuesta: { $cause }. Lo guardado antes está a salvo.



## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line

op-import-page = Importación de una página
op-update-from-page = Actualización desde una página
op-add-example = Ejemplo añadido
op-delete-project = Proyecto eliminado
op-undo = Deshacer
op-redo = Rehacer
example-name = Ejemplo
cli-made-workspace = Espacio de trabajo creado: { $file }
cli-no-projects = Todavía no hay proyectos. Importe una página: bilan import page ARCHIVO --workspace ESPACIO
cli-no-history = Todavía no se ha hecho nada.
cli-step-undone = deshecho
cli-undo-done = Deshecho: { $op } ({ $subject })
cli-redo-done = Rehecho: { $op } ({ $subject })
cli-uncovered = { $file }: ninguna fuente del informe tiene estos caracteres; se dibujan como un recuadro: { $characters }
cli-nothing-imported = No se ha importado nada; el espacio de trabajo está como estaba.
cli-question = { $field }, línea { $line }: «{ $quote }» – ¿cuál?
cli-missing =   No consta en la página: { $facts }
cli-import-created = Importado: { $title }.
cli-import-updated = Actualizado: { $title }.
cli-import-unchanged = Ya está al día: { $title }.
cli-checked = { $count ->
    [one] El archivo está íntegro; se ha leído { $shown } proyecto.
   *[other] El archivo está íntegro; se han leído { $shown } proyectos.
  }
cli-unrecognised = { $count ->
    [one] { $shown } línea no comprendida (guardada con el proyecto).
   *[other] { $shown } líneas no comprendidas (guardadas con el proyecto).
  }
cli-help = Guarda los proyectos en un solo archivo y elabora los informes que piden los donantes
cli-help-new = Crea un espacio de trabajo vacío
cli-help-demo = Crea un espacio de trabajo con los proyectos de ejemplo
cli-help-import = Importa a un espacio de trabajo
cli-help-import-page = Importa páginas de proyecto (texto sin formato)
cli-help-list = Enumera los proyectos
cli-help-show = Muestra todo lo registrado de un proyecto
cli-help-report = Escribe el informe de un proyecto en PDF y XLSX
cli-help-history = Muestra qué se hizo, quién lo hizo y cuándo
cli-help-undo = Deshace el último paso
cli-help-redo = Rehace lo deshecho
cli-help-check = Lee y comprueba todo el archivo
cli-help-call = Llama a un comando del programa por su nombre, con JSON
cli-arg-json = Responder en JSON, para máquinas
cli-arg-workspace = El archivo del espacio de trabajo
cli-arg-file = El archivo que se creará; aún no debe existir
cli-arg-project = Un identificador (CT.0689), sigla, título o clave del proyecto
cli-arg-paths = Archivos de texto o carpetas con archivos .txt
cli-arg-language = Idioma: fr, pt, es o en
cli-arg-encoding = Codificación de los archivos si no son UTF-8, por ejemplo windows-1252
cli-arg-answers = Responde a lo que la página deja abierto; un valor vacío deja fuera el dato
cli-arg-update = Actualizar los proyectos ya registrados
cli-arg-new = Crear otro proyecto junto al ya registrado
cli-arg-dry_run = Mostrar lo que se importaría sin modificar nada
cli-arg-format = Formatos: pdf, xlsx o ambos
cli-arg-out = Carpeta de los archivos
cli-arg-template = Plantilla de informe
cli-arg-date = Fecha del informe; hoy por defecto
cli-arg-name = Nombre del comando
cli-arg-input = Lo que recibe, en JSON
cli-exit-codes = Códigos de salida: 0 hecho · 1 falló la máquina o el programa · 2 argumentos erróneos · 3 rechazado, no se ha modificado nada · 4 hace falta una decisión, no se ha modificado nada



## Window


## Shell: what the desktop asks and refuses

host-new-name = Proyectos
host-demo-name = Ejemplo
host-new-title = Nuevo espacio de trabajo
host-open-title = Abrir un espacio de trabajo
host-pages-title = Elegir páginas de proyecto
host-report-title = Guardar el informe
host-kind-workspace = Espacios de trabajo de Bilan
host-kind-pages = Páginas de texto
host-kind-all = Todos los archivos
host-kind-pdf = Documentos PDF
host-kind-xlsx = Libros de Excel
host-replace-title = El archivo ya existe
host-replace-question = { $file } ya existe. ¿Desea sustituirlo?
host-replace-yes = Sustituir
host-replace-no = Conservar
refused-host-input = La ventana pidió algo que el programa no entiende ({ $cause }). No se ha cambiado nada. Le agradecemos que nos informe de este error.
refused-host-file-unknown = La ventana pidió un archivo que no se ha abierto ni guardado aquí. Abra o guarde el archivo de nuevo.
refused-host-file-gone = { $file } ya no está. Puede que se haya movido o cambiado de nombre; guarde el informe de nuevo.
refused-host-no-workspace = No hay ningún espacio de trabajo abierto. Abra uno o cree uno nuevo primero.
refused-host-page = No se ha leído { $file }: no es un archivo o supera los 50 MB. No se ha cambiado nada. Elija la página como archivo de texto.
refused-host-language = El programa no habla «{ $language }». Elija uno de sus idiomas.
failed-host-settings = No se han podido conservar sus preferencias en { $file }: { $cause }. Sus proyectos no se ven afectados. Compruebe que puede escribir en esa carpeta.
failed-host-call = El programa falló al responder ({ $cause }). Lo guardado está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, infórmenos del error.
failed-host-dialog = No se ha podido usar el cuadro de diálogo de archivos: { $cause }. No se ha cambiado nada. Inténtelo de nuevo.
failed-host-open-file = No se ha podido mostrar { $file }: { $cause }. El archivo está ahí; ábralo desde su gestor de archivos.
failed-host-open-workspace = No se ha podido abrir { $file }: { $cause }. No se ha cambiado nada. Compruebe el nombre y la carpeta del archivo.
failed-host-read-page = No se ha podido leer { $file }: { $cause }. No se ha cambiado nada. Compruebe que el archivo existe y que puede leerlo.
failed-host-folder = No se ha podido crear la carpeta { $file }: { $cause }. No se ha cambiado nada. Compruebe que queda espacio en el disco y que puede escribir ahí.
