# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


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
