# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


## Window

# The frame around every page
window-skip = Ir al contenido
window-home = Bilan: volver a los proyectos
window-saved = Todo está guardado en { $file }
window-workspace-menu = Espacio de trabajo { $name }: abrir otro, cerrar
window-open-other = Abrir otro espacio de trabajo…
window-close-workspace = Cerrar este espacio de trabajo
window-undo = Deshacer
window-undo-step = Deshacer: { $step }
window-undo-none = Nada que deshacer
window-redo-step = Rehacer: { $step }
window-redo-none = Nada que rehacer
window-undone = Deshecho: { $step }
window-redone = Rehecho: { $step }
window-step = Cambio
window-language-now = Idioma de la interfaz: { $language }
window-scheme = Claro u oscuro
window-scheme-auto = Como el sistema
window-scheme-light = Claro
window-scheme-dark = Oscuro
window-drop-here = Suelte aquí las páginas de proyecto
window-close = Cerrar
window-close-message = Cerrar este mensaje
window-cancel = Cancelar
window-done = Listo
window-more = Más
window-missing = no indicado

# The first page
window-home-title = Haga balance de sus proyectos. Rinda cuentas a sus donantes.
window-home-lead = Bilan guarda sus proyectos en un solo archivo en este equipo y hace con ellos informes para los donantes, en PDF y Excel, en francés, portugués, español e inglés. Nada sale de esta máquina.
window-demo = Probar el ejemplo
window-demo-hint = Un espacio de trabajo con seis proyectos, para mirar y cambiar sin miedo
window-new = Nuevo espacio de trabajo…
window-new-hint = Un archivo vacío para sus propios proyectos, en la carpeta que elija
window-open = Abrir un espacio de trabajo…
window-open-hint = Un archivo creado con Bilan por usted o por un colega
window-recent = Espacios de trabajo recientes
window-recent-none = Los espacios de trabajo que abra aparecerán aquí.
window-how = Cómo funciona
window-how-import = Importe una página de proyecto
window-how-import-hint = Pegue su texto o suelte el archivo en la ventana.
window-how-check = Compruebe lo que se encontró
window-how-check-hint = Cada dato muestra las palabras de las que procede. Lo que no está claro se pregunta, nunca se adivina.
window-how-report = Guarde el informe
window-how-report-hint = En PDF y Excel, en el idioma del donante.
window-how-drop = También puede soltar aquí páginas de proyecto desde ahora: esperan a que haya un espacio de trabajo abierto.

# The list of projects
window-projects = Proyectos
window-projects-count = { $count ->
    [one] { $shown } proyecto
   *[other] { $shown } proyectos
}
window-projects-found = { $shown } de { $all }
window-projects-hint = Las flechas mueven, Intro abre, / busca. Pegue una página de proyecto con Ctrl+V o suelte archivos en cualquier lugar.
window-search = Buscar en los proyectos
window-search-hint = Título, código, donante, país…
window-search-nothing = Ningún proyecto contiene «{ $query }». Pruebe con menos palabras o con otra grafía.
window-column-code = Código
window-column-title = Título
window-column-donor = Donante
window-column-countries = Países
window-column-dates = Fechas
window-column-status = Estado
window-column-budget = Presupuesto
window-countries-more = y { $count } más
window-from = desde { $date }
window-until = hasta { $date }
window-actions = Acciones
window-actions-of = Acciones para { $title }
window-empty-title = Todavía no hay proyectos
window-empty-lead = Un proyecto entra con la página que lo describe: pegue su texto, elija su archivo o suéltelo en la ventana. Verá lo que se encontró antes de que se guarde nada.
window-empty-hint = Lo más corto: copie la página y pulse Ctrl+V aquí.
window-delete = Eliminar el proyecto
window-delete-title = ¿Eliminar este proyecto?
window-delete-hint = Todos sus datos salen del espacio de trabajo. Puede recuperarlos con Deshacer, también más tarde; el historial conserva el paso.
window-deleted = Eliminado: { $title }

# The page of a project
window-on-this-page = En esta página
window-section-identity = En resumen
window-section-objective = Objetivo y contexto
window-section-framework = Marco de resultados
window-section-indicators = Indicadores
window-section-deliverables = Entregables
window-section-budget = Presupuesto
window-section-reach = Personas alcanzadas
window-section-engagement = Participación del público
window-section-results = Resultados
window-section-lessons = Lecciones aprendidas
window-section-organisations = Organizaciones y expertos
window-section-references = Referencias
window-section-missing = No indicado
window-section-sources = Fuentes
window-fact-title = Título
window-fact-subtitle = Subtítulo
window-fact-acronym = Nombre corto
window-fact-language = Idioma
window-fact-identifiers = Identificadores
window-fact-identifiers-prima = Identificador PRIMA
window-fact-status = Estado
window-fact-type = Tipo de proyecto
window-fact-coverage = Cobertura
window-fact-region = Región
window-fact-countries = Países beneficiarios
window-fact-geo_note = Geografía
window-fact-dates = Fechas
window-fact-dates-start = Fecha de inicio
window-fact-dates-end = Fecha de fin
window-fact-duration_months = Duración
window-fact-donor = Donante
window-fact-implementer = Organización ejecutora
window-fact-programme = Programa
window-fact-components = Componentes
window-fact-budget = Presupuesto
window-fact-expenditure = Gastos
window-fact-objective = Objetivo
window-fact-context = Contexto
window-fact-framework = Marco de resultados
window-fact-indicators = Indicadores
window-fact-periods = Períodos
window-fact-deliverables = Entregables
window-fact-reach = Personas alcanzadas
window-fact-engagement = Participación del público
window-fact-results = Resultados
window-fact-lessons = Lecciones aprendidas
window-fact-experts = Expertos
window-fact-organisations = Organizaciones
window-fact-domains = Ámbitos de apoyo
window-fact-target_groups = Grupos destinatarios
window-fact-references = Referencias
window-as-given = (tal como figura: «{ $words }»)
window-derived = deducido
window-derived-hint = Se desprende del inicio y la duración; ningún documento lo indica.
window-months = { $count ->
    [one] { $shown } mes
   *[other] { $shown } meses
}
window-led-by = dirigido por { $name }
window-own-component = este proyecto
window-axis-goals = Fin
window-axis-objectives = Objetivos
window-axis-components = Componentes
window-axis-pillars = Pilares de trabajo
window-axis-outcomes = Efectos
window-axis-outputs = Productos
window-axis-activities = Actividades
window-axis-results = Resultados
window-indicator = Indicador
window-baseline = Línea de base
window-target = Meta final
window-periodic = cada período cuenta lo suyo
window-cumulative = cada período cuenta el total hasta la fecha
window-of-target = de { $target } previstos
window-not-set = sin fijar
window-not-reported = no comunicado
window-of = { $part } de { $whole }
window-due = plazo: { $date }
window-budget-version = versión { $version }
window-budget-line = Partida
window-budget-units = Unidades
window-budget-unit-cost = Coste unitario
window-budget-amount = Importe
window-breakdown = Desglose
window-breakdown-of = Desglose: { $kind }
window-people = Personas
window-age = { $age } años
window-not-disaggregated = Sin desglosar
window-reach-never-added = Son cifras distintas: nunca se suman.
window-not-provided-lead = Un donante suele pedir estos datos y ningún documento los da. El informe también lo dice.
window-source-of = De dónde procede: { $fact }
window-facts-from = { $count ->
    [one] { $shown } dato procede de él
   *[other] { $shown } datos proceden de él
}
window-unrecognised = Líneas que no se entendieron

# Importing pages
window-import = Importar una página
window-import-lead = Traiga la página de un proyecto: su texto se lee en este equipo y verá todo lo que se encontró antes de que nada cambie.
window-import-look = Mire lo que se encontró. Nada cambia hasta que importe.
window-pasted-name = Texto pegado
window-paste = Pegue el texto de la página
window-paste-hint = Copie toda la página en el navegador o en Word y pulse Ctrl+V aquí.
window-read = Leer la página
window-files = O suelte archivos en cualquier lugar
window-files-hint = Archivos de texto, un proyecto en cada uno; pueden ser varios a la vez.
window-choose-files = Elegir archivos…
window-pages = Páginas por importar
window-sheet-ready = lista para importar
window-sheet-asks = pide una decisión
window-sheet-refused = no se pudo leer
window-sheet-reading = leyendo…
window-sheet-imported = importada
window-reading = Leyendo la página…
window-read-as = Leer como { $encoding }
window-leave-out-page = Dejar esta página fuera
window-no-title = No se encontró ningún título
window-page-language = Idioma de la página
window-questions = Decida, por favor: esto se puede leer de más de una manera
window-questions-answered = Sus respuestas
window-line = Línea { $line }:
window-line-column = Línea
window-leave-out = Dejarlo fuera: no lo sé
window-your-answer = Su respuesta
window-answer = Usar
window-answer-first = { $count ->
    [one] Queda { $count } pregunta por responder.
   *[other] Quedan { $count } preguntas por responder.
}
window-decide-first = Decida si esto actualiza el proyecto que ya existe.
window-nothing-changed = Todavía no se ha cambiado nada.
window-existing = Ya está en este espacio de trabajo: { $title }
window-existing-same = La página no dice nada que la ficha no tenga ya.
window-existing-what = ¿Qué debe hacer la página?
window-existing-update = Actualizar ese proyecto
window-existing-update-hint = Sus datos se sustituyen por los de la página; el historial conserva los antiguos.
window-existing-new = Crear un segundo proyecto
window-existing-new-hint = Solo si de verdad son dos proyectos con el mismo código o título.
window-differences = Lo que cambiaría una actualización
window-now = Ahora
window-after = Después
window-found = { $count ->
    [one] Se encontró { $count } dato
   *[other] Se encontraron { $count } datos
}
window-found-table = Datos encontrados
window-understood-as = Entendido como
window-on-the-page = En la página
window-not-understood = { $count ->
    [one] No se entendió { $count } línea
   *[other] No se entendieron { $count } líneas
}
window-not-understood-hint = Se guardan con el proyecto, para que no se pierda nada de la página.
window-import-now = Importar
window-update-now = Actualizar el proyecto
window-imported-created = Importado: { $title }
window-imported-updated = Actualizado: { $title }
window-imported-unchanged = Nada que cambiar: { $title }
window-next-page = Página siguiente
window-open-project = Abrir el proyecto

# Making a report
window-report-make = Hacer un informe
window-report-done = El informe está listo
window-report-language = Idioma del informe
window-report-formats = Archivos
window-format-pdf = PDF
window-format-pdf-hint = para leer, imprimir y enviar
window-format-xlsx = Libro de Excel
window-format-xlsx-hint = las mismas cifras, para calcular
window-report-save = Guardar…
window-report-writing = Escribiendo el informe…
window-report-writing-file = Escribiendo { $name }…
window-report-saved = { $count ->
    [one] Guardado en { $folder }
   *[other] { $count } archivos guardados en { $folder }
}
window-open-file = Abrir
window-open-file-named = Abrir { $name }
window-reveal-file = Mostrar en la carpeta
window-reveal-file-named = Mostrar { $name } en su carpeta

# The history
window-history = Historial
window-history-lead = Todo lo que se cambió en este espacio de trabajo, lo más reciente primero.
window-history-none = Todavía no se ha cambiado nada.
window-history-undone = deshecho
window-history-changes = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
window-history-field = Dato
window-old = Antes
window-new-value = Después
