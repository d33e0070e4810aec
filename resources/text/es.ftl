# All words that people see. One file per language; keys are the same in all.

## What a program must know of the language

language-words = es
language-numbers = es
language-direction = ltr
language-day = [$-C0A]d "de" mmmm "de" yyyy
language-longest-day = 30 de septiembre de 2026
language-speaks = window reports
language-checked = yes

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
refused-disk-full = El disco está lleno y no se ha podido modificar { $file }; allí solo quedan { $free } MB. Lo guardado antes está a salvo. Libere espacio y vuelva a intentarlo.
refused-file-missing = El archivo { $file } no existe. No se ha modificado nada. Compruebe el nombre y la carpeta.
refused-project-unknown = Ningún proyecto de este espacio de trabajo se llama «{ $project }». La lista de proyectos muestra sus identificadores.
refused-project-several = «{ $project }» puede referirse a varios proyectos: { $titles }. Indique uno por su identificador.
refused-page-ambiguous = { $file } puede leerse de más de una manera ({ $fields }). No se ha importado nada. Responda a las preguntas y vuelva a importar.
refused-page-known = { $file } trata de un proyecto ya registrado: { $title }. No se ha modificado nada. Elija actualizarlo o crear otro.
refused-template-unknown = No existe la plantilla de informe «{ $template }». `bilan templates` lista las que existen.
refused-language-unknown = No se pueden escribir informes en el idioma «{ $language }». Use { $known }.
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

refused-page-empty = { $file } está vacío: no hay nada que importar. No se importó nada. Elija otro archivo o pegue el texto de la página.
refused-page-binary = { $file } no es texto simple (puede ser un PDF, un documento de Word o una imagen). No se importó nada. Ábralo, copie su texto y péguelo, o guárdelo como texto simple.
refused-page-html = { $file } es el código fuente de una página web (HTML). No se importó nada. Abra la página en un navegador, copie el texto que ve y péguelo.
refused-page-encoding = { $file } no está en UTF-8, sino probablemente en { $encoding }. No se importó nada, para que no se pierda ninguna letra. Importe de nuevo indicando { $encoding } o guarde el archivo en UTF-8.
refused-page-encoding-unknown = Bilan no conoce la codificación «{ $encoding }», por lo que { $file } no se leyó. No se importó nada. Use un nombre como windows-1252 o utf-16le.
refused-page-damaged = Algunas letras de { $file } ya se perdieron: hay signos de sustitución (�) en su lugar. No se importó nada. Guarde de nuevo la página desde el original, en UTF-8.
refused-page-too-large = { $file } supera 1 MB, algo que ninguna página de proyecto alcanza. No se importó nada. Elija el texto de un solo proyecto.
refused-page-no-label = Nada en { $file } se parece a una página de proyecto: no se encontró ninguna etiqueta como «Estado del proyecto» o «Presupuesto». No se importó nada. Elija una página de proyecto o copie la página entera con sus etiquetas.


## Vocabulary: status, coverage, kinds, roles, levels, units

# Where a project stands
status-pipeline = En preparación
status-implementation = En curso
status-finalisation = En cierre
status-completed = Finalizado
status-cancelled = Cancelado
status-suspended = Suspendido

# How far it reaches
coverage-global = Mundial
coverage-regional = Regional
coverage-multi_national = Varios países
coverage-national = Nacional
coverage-sub_national = Subnacional

# Kinds of project, as the IOM Development Fund and its peers sort them
type-counter_trafficking = Lucha contra la trata de personas
type-counter_smuggling = Lucha contra el tráfico ilícito de migrantes
type-protection = Protección
type-labour_migration = Migración laboral
type-migration_development = Migración y desarrollo
type-border_management = Gestión de la inmigración y las fronteras
type-return_reintegration = Retorno y reintegración
type-migration_health = Migración y salud
type-migration_environment = Migración, medio ambiente y cambio climático
type-migration_management = Gestión de la migración
type-technical_cooperation = Cooperación técnica
type-research = Investigación
type-policy = Políticas y marco jurídico
type-training = Formación
type-capacity_building = Fortalecimiento de capacidades
type-emergency = Emergencia y ayuda humanitaria

# Regions in the words of the IOM Development Fund
region-africa = África
region-sub_saharan_africa = África subsahariana
region-west_and_central_africa = África Occidental y Central
region-west_africa = África Occidental
region-east_africa = África Oriental
region-southern_africa = África Austral
region-sahel = Sahel
region-middle_east_and_north_africa = Oriente Medio y África del Norte
region-middle_east = Oriente Medio
region-asia_and_oceania = Asia y Oceanía
region-asia_and_the_pacific = Asia y el Pacífico
region-central_asia = Asia Central
region-south_asia = Asia Meridional
region-south_east_asia = Asia Sudoriental
region-pacific = Pacífico
region-europe = Europa
region-europe_and_central_asia = Europa y Asia Central
region-western_balkans = Balcanes Occidentales
region-americas = Américas
region-latin_america_and_the_caribbean = América Latina y el Caribe
region-latin_america = América Latina
region-central_america = América Central
region-south_america = América del Sur
region-caribbean = Caribe

# Who issues an identifier
scheme-donor_project = ID del proyecto (donante)
scheme-prima = ID PRIMA
scheme-agreement = Número del convenio
scheme-internal = Referencia interna
scheme-iati = Identificador IATI

# Parts that organisations play; the label stands over one name or several
role-funding = { $count ->
    [one] Donante
   *[other] Donantes
}
role-accountable = { $count ->
    [one] Organización responsable
   *[other] Organizaciones responsables
}
role-implementing = { $count ->
    [one] Organización ejecutora
   *[other] Organizaciones ejecutoras
}
role-partner = { $count ->
    [one] Socio
   *[other] Socios
}
role-beneficiary_institution = { $count ->
    [one] Institución beneficiaria
   *[other] Instituciones beneficiarias
}
role-observer = { $count ->
    [one] Observador
   *[other] Observadores
}
role-component_lead = { $count ->
    [one] Responsable de otro componente
   *[other] Responsables de otros componentes
}
role-network = { $count ->
    [one] Red
   *[other] Redes
}

# Levels of a results framework
level-goal = Objetivo general
level-objective = Objetivo
level-component = Componente
level-pillar = Pilar
level-outcome = Resultado
level-output = Producto
level-activity = Actividad
levels-goal = Objetivos generales
levels-objective = Objetivos
levels-component = Componentes
levels-pillar = Pilares de trabajo
levels-outcome = Resultados
levels-output = Productos
levels-activity = Actividades

# Kinds of reach; they are never added together
reach-direct = Alcanzadas directamente
reach-indirect = Alcanzadas indirectamente
reach-public_engagement = Alcanzadas mediante la participación pública
method-single = Una sola cifra, tal como se indicó
method-distinct = Personas distintas cada vez: se suman las cifras de todos los períodos y lugares
method-maximum = Las mismas personas pueden volver: cuenta la cifra más alta
sex-female = Mujeres y niñas
sex-male = Hombres y niños
sex-other = Otro
disability-with = Con discapacidad
disability-without = Sin discapacidad

# How indicators add up, how far deliverables are
accumulation-periodic = Periódico
accumulation-cumulative = Acumulativo
deliverable-status-planned = Previsto
deliverable-status-in_progress = En curso
deliverable-status-delivered = Entregado
deliverable-status-cancelled = Cancelado

# Units of deliverables, indicators and budget lines
unit-person = { $count ->
    [one] persona
   *[other] personas
}
unit-household = { $count ->
    [one] hogar
   *[other] hogares
}
unit-organisation = { $count ->
    [one] organización
   *[other] organizaciones
}
unit-iteration = { $count ->
    [one] edición
   *[other] ediciones
}
unit-course = { $count ->
    [one] curso
   *[other] cursos
}
unit-module = { $count ->
    [one] módulo
   *[other] módulos
}
unit-seminar = { $count ->
    [one] seminario
   *[other] seminarios
}
unit-conference = { $count ->
    [one] conferencia
   *[other] conferencias
}
unit-visit = { $count ->
    [one] visita
   *[other] visitas
}
unit-guide = { $count ->
    [one] guía
   *[other] guías
}
unit-assessment = { $count ->
    [one] evaluación
   *[other] evaluaciones
}
unit-publication = { $count ->
    [one] publicación
   *[other] publicaciones
}
unit-copy = { $count ->
    [one] ejemplar
   *[other] ejemplares
}
unit-video = { $count ->
    [one] vídeo
   *[other] vídeos
}
unit-system = { $count ->
    [one] sistema
   *[other] sistemas
}
unit-mechanism = { $count ->
    [one] mecanismo
   *[other] mecanismos
}
unit-tool = { $count ->
    [one] herramienta
   *[other] herramientas
}
unit-policy = { $count ->
    [one] política
   *[other] políticas
}
unit-platform = { $count ->
    [one] plataforma
   *[other] plataformas
}
unit-database = { $count ->
    [one] base de datos
   *[other] bases de datos
}
unit-centre = { $count ->
    [one] centro
   *[other] centros
}
unit-session = { $count ->
    [one] sesión
   *[other] sesiones
}
unit-training = { $count ->
    [one] formación
   *[other] formaciones
}
unit-workshop = { $count ->
    [one] taller
   *[other] talleres
}
unit-meeting = { $count ->
    [one] reunión
   *[other] reuniones
}
unit-event = { $count ->
    [one] evento
   *[other] eventos
}
unit-manual = { $count ->
    [one] manual
   *[other] manuales
}
unit-study = { $count ->
    [one] estudio
   *[other] estudios
}
unit-report = { $count ->
    [one] informe
   *[other] informes
}
unit-application = { $count ->
    [one] aplicación
   *[other] aplicaciones
}
unit-campaign = { $count ->
    [one] campaña
   *[other] campañas
}
unit-protocol = { $count ->
    [one] protocolo
   *[other] protocolos
}
unit-shelter = { $count ->
    [one] albergue
   *[other] albergues
}
unit-case = { $count ->
    [one] caso
   *[other] casos
}
unit-kit = { $count ->
    [one] kit
   *[other] kits
}
unit-day = { $count ->
    [one] día
   *[other] días
}
unit-month = { $count ->
    [one] mes
   *[other] meses
}
unit-year = { $count ->
    [one] año
   *[other] años
}
unit-trip = { $count ->
    [one] viaje
   *[other] viajes
}
unit-lump_sum = { $count ->
    [one] suma global
   *[other] sumas globales
}
unit-unit = { $count ->
    [one] unidad
   *[other] unidades
}

# Subjects of lessons, kinds of reference
theme-training = Formación
theme-protection = Protección
theme-coordination = Coordinación
theme-partnership = Alianzas
theme-monitoring = Seguimiento y evaluación
theme-safety = Seguridad
theme-inclusion = Inclusión
theme-sustainability = Sostenibilidad
reference-law = Ley
reference-treaty = Tratado
reference-policy = Política
reference-document = Documento

# Facts of the record, as a label
fact-title = Título
fact-subtitle = Subtítulo
fact-acronym = Sigla
fact-language = Idioma
fact-identifiers = Identificadores
fact-identifiers-prima = ID PRIMA
fact-status = Estado del proyecto
fact-type = Tipo de proyecto
fact-coverage = Cobertura
fact-region = Región
fact-countries = Países
fact-geo_note = Zona geográfica
fact-period = Período
fact-report_date = Fecha del informe
fact-dates-start = Fecha de inicio
fact-dates-end = Fecha de finalización
fact-duration_months = Duración (meses)
fact-duration_text = Duración
fact-donor = Donante
fact-implementer = Organización ejecutora
fact-organisations = Organizaciones
fact-programme = Programa
fact-component = Componente del programa
fact-components = Componentes del programa
fact-budget = Presupuesto
fact-budget-total = Presupuesto total
fact-budget-lines_total = Suma de las líneas del presupuesto
fact-budget-version = Versión del presupuesto
fact-expenditure = Gastos
fact-objective = Objetivo
fact-context = Contexto
fact-domains = Ámbitos de apoyo
fact-target_groups = Grupos destinatarios
fact-framework = Marco de resultados
fact-periods = Períodos de informe
fact-indicators = Indicadores
fact-deliverables = Entregables
fact-reach = Personas alcanzadas
fact-engagement = Participación pública
fact-results = Resultados alcanzados
fact-lessons = Lecciones aprendidas
fact-experts = Expertos
fact-references = Base jurídica
fact-unrecognised = Texto sin lugar en la ficha

# One row of a list, by its number
row-deliverables = Entregable { $number }
row-results = Resultado { $number }
row-lessons = Lección { $number }
row-engagement = Participación pública { $number }
row-experts = Experto { $number }
row-target_groups = Grupo destinatario { $number }
row-references = Base jurídica { $number }
row-indicators = Indicador { $number }
row-with-code = { $label } { $code }
row-with-name = { $label }: { $name }

## Report: the project report


# Words that the writers of PDF and workbook need
word-contents = Índice
word-page = Página
word-of = de
word-continued = continuación
word-generated-by = Elaborado con Bilan
word-source = Fuente
word-document = Documento
word-quote = Cita
word-yes = sí
word-no = no
word-total = Total
word-sheet-summary = Resumen
word-sheet-narrative = Texto
word-not-provided = no indicado

# Headings
section-summary = Cifras clave
section-identity = Ficha del proyecto
section-purpose = Objetivo y contexto
section-framework = Marco de resultados
section-indicators = Indicadores
section-deliverables = Entregables del proyecto
section-results = Resultados del proyecto
section-budget = Presupuesto
section-reach = Alcance total del proyecto
section-engagement = Participación pública
section-lessons = Lecciones aprendidas
section-partners = Socios y expertos
section-references = Base jurídica
section-sources = Fuentes
section-not_provided = Información no indicada
section-unrecognised = Anexo – otros textos
heading-statements = Tal como se indicó

# What is missing is said, and never 0
not-provided = no indicado
not-provided-in-source = no indicado en la fuente
not-reported = no reportado
not-set = no fijado
not-recorded = No registrado
not-disaggregated = No desagregado
note-not-provided = No indicado.
note-not-provided-in-source = No indicado en la fuente.
note-missing-is-not-zero = Nadie ha facilitado esta información. Se desconoce, lo que no significa que sea nula.

# The cover’s period
period-from-to = { $start } – { $end }
period-end-derived = { $start } – { $end } (fin calculado)
period-no-start = inicio no indicado; fin { $end }
period-no-end = inicio { $start }; fin no indicado
derived-from-duration = calculada a partir del inicio y la duración, ningún documento la indica

# Key figures: what stands below the large number
figure-reach-direct = { $count ->
    [one] persona alcanzada directamente
   *[other] personas alcanzadas directamente
}
figure-reach-indirect = { $count ->
    [one] persona alcanzada indirectamente
   *[other] personas alcanzadas indirectamente
}
figure-reach-public_engagement = { $count ->
    [one] persona alcanzada mediante la participación pública
   *[other] personas alcanzadas mediante la participación pública
}
figure-countries = { $count ->
    [one] país
   *[other] países
}
figure-months = { $count ->
    [one] mes de duración
   *[other] meses de duración
}
figure-deliverables = { $count ->
    [one] entregable
   *[other] entregables
}
figure-level-goal = { $count ->
    [one] objetivo general
   *[other] objetivos generales
}
figure-level-objective = { $count ->
    [one] objetivo
   *[other] objetivos
}
figure-level-component = { $count ->
    [one] componente
   *[other] componentes
}
figure-level-pillar = { $count ->
    [one] pilar de trabajo
   *[other] pilares de trabajo
}
figure-level-outcome = { $count ->
    [one] resultado
   *[other] resultados
}
figure-level-output = { $count ->
    [one] producto
   *[other] productos
}
figure-level-activity = { $count ->
    [one] actividad
   *[other] actividades
}

# Remarks of the report
note-language = Los textos propios del proyecto se citan en el idioma en que se facilitaron: { $language }.
note-no-figures = No se ha indicado ninguna cifra para este proyecto.
note-kinds-apart = Cada tipo de alcance es una cifra aparte. Las cifras no se suman, porque las mismas personas pueden figurar en varias.
note-accumulation = Periódico: se suman la línea de base y los valores de todos los períodos. Acumulativo: el último valor reportado es la cifra alcanzada. Un valor no reportado se desconoce, no es cero.
note-budget-agrees = La suma de las líneas coincide con el total indicado.
note-budget-differs = La suma de las líneas no coincide con el total indicado: diferencia de { $difference }.
note-budget-currencies = Las líneas del presupuesto están en más de una moneda y no se suman.
note-no-sources = La información de este proyecto no procede de ningún documento importado.
note-unrecognised = Estas líneas de la fuente no tienen lugar en la ficha. Se reproducen tal cual, para que nada se pierda.

# Captions of tables
caption-framework = Marco de resultados
caption-workplan = Plan de trabajo
caption-indicators = Indicadores: línea de base, meta y logro
caption-indicator-periods = Indicadores por período
caption-deliverables = Entregables
caption-lessons = Lecciones aprendidas por tema
caption-engagement = Participación pública
caption-budget = Líneas del presupuesto
caption-reach = Personas alcanzadas, por tipo de alcance
caption-reach-period = Personas alcanzadas, por período
caption-reach-place = Personas alcanzadas, por lugar
caption-breakdown = Desglose – { $kind }
caption-components = Componentes del programa
caption-experts = Expertos
caption-references = Base jurídica
caption-sources = Origen de cada dato
caption-unrecognised = Líneas de la fuente

# Columns of tables
column-number = N.º
column-level = Nivel
column-statement = Enunciado
column-activity = Actividad
column-description = Descripción
column-indicator = Indicador
column-unit = Unidad
column-accumulation = Cálculo
column-baseline = Línea de base
column-target = Meta
column-achieved = Logrado
column-actual = Realizado
column-share-of-target = % de la meta
column-period = Período
column-deliverable = Entregable
column-quantity = Cantidad
column-delivered = Entregados
column-due = Fecha prevista
column-status = Estado
column-theme = Tema
column-lesson = Lección
column-event = Evento
column-person = Ponente o participante
column-place = Lugar
column-date = Fecha
column-account = Relato
column-budget-line = Línea
column-units = Cantidad
column-unit-cost = Costo unitario
column-amount = Importe
column-share = % del total
column-kind = Tipo de alcance
column-group = Quiénes
column-people = Personas
column-method = Método de recuento
column-sex = Sexo
column-age = Edad
column-disability = Discapacidad
column-component = Componente
column-lead = Responsable
column-own = En este informe
column-name = Nombre
column-nationality = Nacionalidad
column-expertise = Ámbito de especialidad
column-reference-kind = Tipo
column-reference = Referencia
column-fact = Dato
column-document = Documento
column-quote = Pasaje del documento
column-line = Línea
column-text = Texto

# Rows and words inside tables
subtotal = Subtotal
subtotal-of = { $group }, subtotal
total-by-method = Cifra según el método indicado
no-period = Sin período indicado
no-place = Sin lugar indicado
budget-original = Versión original
budget-amended = Enmienda n.º { $number }
component-own = este proyecto
component-sibling = otro componente

# When a report cannot be composed
failed-compose-report = No se pudo componer el informe: { $cause }. La ficha no ha cambiado; no se escribió nada. Corrija la cifra en cuestión y vuelva a generar el informe.
failed-make-pdf = No se ha podido generar el PDF: { $cause }. No se ha escrito nada y el proyecto no ha cambiado. Inténtelo de nuevo o genere la hoja de cálculo.

# The workbook
refused-cell-too-long = El texto de «{ $field }» que empieza por «{ $text }» supera los 32 767 caracteres que caben en una celda de una hoja de cálculo. No se ha escrito ningún archivo y el proyecto no ha cambiado. Acorte el texto o genere el PDF, que lo contiene entero.
failed-write-workbook = No se ha podido generar la hoja de cálculo: { $cause }. No se ha escrito nada y el proyecto no ha cambiado. Inténtelo de nuevo o genere el PDF.


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
cli-undo-done = Deshecho: { $step }
cli-redo-done = Rehecho: { $step }
cli-uncovered = { $file }: ninguna fuente del informe tiene estos caracteres; se dibujan como un recuadro: { $characters }
cli-hint-page-personal = Use --leave-out-people, o --confirm { $confirm } si no hablan de nadie.
cli-hint-page-known = Opciones: --update o --new.
cli-hint-page-encoding = Opción: --encoding { $encoding }.
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
cli-arg-language = Idioma: { $languages }
cli-arg-encoding = Codificación de los archivos si no son UTF-8, por ejemplo windows-1252
cli-arg-leave_out_people = Deja fuera las líneas que parecen hablar de personas concretas
cli-arg-confirmed = Afirma con su palabra («recuentos») que esas líneas no hablan de nadie
cli-arg-answers = Responde a lo que la página deja abierto; un valor vacío deja fuera el dato
cli-arg-update = Actualizar los proyectos ya registrados
cli-arg-new = Crear otro proyecto junto al ya registrado
cli-arg-dry_run = Mostrar lo que se importaría sin modificar nada
cli-arg-format = Formatos: pdf, xlsx o ambos
cli-arg-out = Carpeta de los archivos
cli-arg-template = Plantilla de informe
cli-arg-date = Fecha del informe; hoy por defecto
cli-arg-name = Nombre del comando
cli-arg-input = Lo que recibe, en JSON (- lo lee de la entrada estándar)
cli-exit-codes = Códigos de salida: 0 hecho · 1 falló la máquina o el programa · 2 argumentos erróneos · 3 rechazado, no se ha modificado nada · 4 hace falta una decisión, no se ha modificado nada



## Window

# The frame around every page
window-skip = Ir al contenido
window-home = Bilan: volver a los proyectos
window-saved = Todo está guardado en { $file }
window-saved-short = Guardado
window-saving = Guardando…
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
window-drop-here = Suelte aquí una página, una tabla, una imagen o un espacio de trabajo
window-close = Cerrar
window-close-message = Cerrar este mensaje
window-cancel = Cancelar
window-done = Listo
window-more = Más

# The first page
window-home-title = Haga balance de sus proyectos.
window-home-title-donors = Rinda cuentas a sus donantes.
window-home-lead = Bilan guarda sus proyectos en un solo archivo en este equipo y hace con ellos informes para los donantes, en PDF y Excel, en francés, portugués, español e inglés. Nada sale de esta máquina.
window-demo = Probar el ejemplo
window-demo-hint = Un espacio de trabajo con seis proyectos, para mirar y cambiar sin miedo
window-new = Nuevo espacio de trabajo…
window-new-hint = Un archivo vacío para sus propios proyectos, en la carpeta que elija
window-open = Abrir un espacio de trabajo…
window-open-hint = Un archivo creado con Bilan por usted o por un colega
window-recent = Espacios de trabajo recientes
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
window-delete-hint = Todos sus datos salen del espacio de trabajo. Puede recuperarlos con Deshacer, también más tarde; el historial conserva el paso y los informes sellados se quedan como están. Si todo eso debe olvidarse para siempre, el historial lo hace después.
window-deleted = Eliminado: { $title }

# The page of a project
window-on-this-page = En esta página
window-as-given = (tal como figura: «{ $words }»)
window-derived = deducido
window-derived-hint = Se desprende del inicio y la duración; ningún documento lo indica.
window-months = { $count ->
    [one] { $shown } mes
   *[other] { $shown } meses
}
window-led-by = dirigido por { $name }
window-own-component = este proyecto
window-indicator = Indicador
window-baseline = Línea de base
window-target = Meta final
window-of-target = de { $target } previstos
window-of = { $part } de { $whole }
window-due = plazo: { $date }
window-budget-version = versión { $version }
window-budget-line = Partida
window-budget-units = Unidades
window-budget-unit-cost = Coste unitario
window-budget-amount = Importe
window-reach-rows = { $count ->
    [one] { $count } fila tal como se registró
   *[other] { $count } filas tal como se registraron
}
window-place = Lugar
window-people = Personas
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
window-reveal-file-named = Mostrar en la carpeta: { $name }

# The history
window-history = Historial
window-history-lead = Todo lo que se cambió en este espacio de trabajo, lo más reciente primero.
window-history-none = Todavía no se ha cambiado nada.
window-history-undone = deshecho
window-history-changes = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
window-history-values = Valores cambiados
window-history-field = Dato
window-old = Antes
window-new-value = Después
window-field-value = valor
window-field-unit = unidad
window-field-version = versión
window-field-total = total
window-field-amount = importe
window-field-unit_cost = coste unitario
window-field-text = texto
window-field-scheme = emisor
window-field-quantity = cantidad
window-field-delivered = entregado
window-field-method = método de recuento
window-field-kind = clase
window-field-group = grupo
window-field-currency = moneda
window-field-current = en vigor
window-field-code = código
window-field-name = nombre
window-field-number = número
window-field-lead = líder
window-field-own = componente propio
window-field-role = papel
window-field-level = nivel
window-field-axis = eje
window-field-description = descripción
window-field-due = plazo
window-field-place = lugar
window-field-sex = sexo
window-field-age = edad
window-field-disability = discapacidad
window-field-person = persona
window-field-event = evento
window-field-date = fecha
window-field-theme = tema
window-field-nationality = nacionalidad
window-field-expertise = especialidad
window-field-heading = apartado
window-field-units = unidades
window-field-start_date = fecha de inicio
window-field-end_date = fecha de fin
window-field-end_derived = fin deducido
window-field-start_day = primer día
window-field-end_day = último día
window-field-iso2 = país
window-field-quote = cita
window-field-line = línea
window-field-target = meta
window-field-actual = alcanzado
window-field-baseline = línea de base
window-field-accumulation = suma de los períodos
window-field-subject = dato
window-field-fingerprint = huella
window-field-acronym = sigla
window-field-sub_unit = unidad de la organización
window-field-status_label = estado tal como figura
window-field-type_label = tipo tal como figura
window-field-coverage_label = cobertura tal como figura
window-field-title = título
window-field-language = idioma
window-table-project = Proyecto
window-table-text = Texto
window-table-document = Documento
window-table-source = Fuente
window-table-unrecognised = Línea no entendida
window-field-dates = fechas


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
refused-host-page = No se ha leído { $file }: no es un archivo o supera los 50 MB. No se ha cambiado nada. Elija un archivo más pequeño, o la página como archivo de texto.
refused-host-language = El programa no habla «{ $language }». Elija uno de sus idiomas.
failed-host-settings = No se han podido conservar sus preferencias en { $file }: { $cause }. Sus proyectos no se ven afectados. Compruebe que puede escribir en esa carpeta.
failed-host-call = El programa falló al responder ({ $cause }). Lo guardado está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, infórmenos del error.
failed-host-dialog = No se ha podido usar el cuadro de diálogo de archivos: { $cause }. No se ha cambiado nada. Inténtelo de nuevo.
failed-host-open-file = No se ha podido mostrar { $file }: { $cause }. El archivo está ahí; ábralo desde su gestor de archivos.
failed-host-open-workspace = No se ha podido abrir { $file }: { $cause }. No se ha cambiado nada. Compruebe el nombre y la carpeta del archivo.
failed-host-read-page = No se ha podido leer { $file }: { $cause }. No se ha cambiado nada. Compruebe que el archivo existe y que puede leerlo.
failed-host-folder = No se ha podido crear la carpeta { $file }: { $cause }. No se ha cambiado nada. Compruebe que queda espacio en el disco y que puede escribir ahí.


## The grid: moving, pasting, filling

grid-keys = Las flechas llevan de una celda a otra. Escriba para reemplazar el contenido de una celda, F2 para modificarlo. Ctrl+C y Ctrl+V copian y pegan como en una hoja de cálculo. Para salir de la tabla, pulse Escape y luego Tab.
grid-leaving = Ahora la tecla Tab sale de la tabla.
grid-read-only = Esta celda no se puede modificar aquí.
grid-copied = { $count ->
    [one] { $count } celda copiada.
   *[other] { $count } celdas copiadas.
}
grid-cut = { $count ->
    [one] { $count } celda cortada.
   *[other] { $count } celdas cortadas.
}
grid-pasted = { $count ->
    [one] { $count } celda pegada.
   *[other] { $count } celdas pegadas.
}
grid-filled = { $count ->
    [one] { $count } celda rellenada.
   *[other] { $count } celdas rellenadas.
}
grid-emptied = { $count ->
    [one] { $count } celda vaciada.
   *[other] { $count } celdas vaciadas.
}
grid-left-out-below = { $count ->
    [one] { $count } fila sobrepasaba el final de la tabla y quedó fuera.
   *[other] { $count } filas sobrepasaban el final de la tabla y quedaron fuera.
}
grid-left-out-beside = { $count ->
    [one] { $count } columna sobrepasaba el borde de la tabla y quedó fuera.
   *[other] { $count } columnas sobrepasaban el borde de la tabla y quedaron fuera.
}
grid-left-out-read-only = { $count ->
    [one] { $count } celda no se puede modificar y queda como estaba.
   *[other] { $count } celdas no se pueden modificar y quedan como estaban.
}
## Search, lessons library, movement

refused-search-stale = El índice de búsqueda de { $file } no coincide con sus textos. Ningún dato se ve afectado. Abra el espacio de trabajo en la ventana o ejecute `bilan call rebuild_search`: en ambos casos, el índice se rehace.
window-doors = Pantallas
window-lessons = Lecciones
window-back = Atrás
window-forward = Adelante
palette = Búsqueda y comandos
palette-open = Buscar
palette-hint = Un proyecto, una persona, una lección, una cifra, un comando…
palette-entries = Resultados
palette-screens = Ir a
palette-commands = Comandos
palette-kind-project = Proyectos
palette-kind-programme = Programas
palette-kind-person = Personas
palette-kind-organisation = Organizaciones
palette-kind-lesson = Lecciones
palette-kind-text = En los textos
palette-kind-figure = Cifras
palette-count = { $count ->
    [0] Ningún resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
palette-nothing = Nada aquí contiene todas las palabras «{ $query }». Pruebe con menos palabras o solo con el comienzo de una.
shortcuts = Atajos de teclado
shortcuts-everywhere = En todas partes
shortcuts-lists = En las listas
shortcuts-dialogs = En formularios y cuadros de diálogo
shortcut-palette = Buscar en todo, ejecutar un comando
shortcut-help = Estos atajos
shortcut-back = Volver al lugar anterior
shortcut-forward = Avanzar de nuevo
shortcut-undo = Deshacer
shortcut-redo = Rehacer
shortcut-find = Buscar en esta pantalla
shortcut-move = Una fila arriba o abajo
shortcut-ends = Primera o última fila
shortcut-open = Abrir
shortcut-paste = Incorporar una página de proyecto o una tabla copiada
shortcut-next = Campo siguiente; con Mayús, el anterior
shortcut-leave = Salir sin cambiar nada
key-ctrl = Ctrl
key-alt = Alt
key-shift = Mayús
key-enter = Intro
key-escape = Esc
key-tab = Tab
key-home = Inicio
key-end = Fin
lessons-count = { $count ->
    [one] { $shown } lección
   *[other] { $shown } lecciones
}
lessons-search = Buscar en las lecciones
lessons-search-hint = Palabras de la lección, con o sin acentos…
lessons-by-theme = Tema
lessons-by-phase = Fase
lessons-by-language = Idioma
lessons-by-project = Proyecto
lessons-by-none = { $what }: cualquiera
lessons-no-choice = Nada con estas letras
lessons-nothing = Ninguna lección contiene todas las palabras «{ $query }». Pruebe con menos palabras o solo con el comienzo de una.
lessons-nothing-so-narrow = Ninguna lección corresponde a todo lo elegido.
lessons-all = Mostrar todas las lecciones
lessons-more = Mostrar más
lessons-cite = Citar en un informe…
lessons-cited-in = Citada en:
lessons-cite-title = Citar esta lección en el informe de otro proyecto
lessons-cite-hint = El informe presenta la lección y dice que viene de «{ $title }». Esto se puede deshacer.
lessons-cite-in = Proyecto cuyo informe la cita
lessons-cite-nowhere = Todos los demás proyectos ya citan esta lección, o todavía no hay otro proyecto.
lessons-cite-confirm = Citar
lessons-cited = Citada en { $title }
lessons-empty-title = Todavía no hay lecciones
lessons-empty-lead = Una lección se escribe en el proyecto donde se aprendió, o llega con su página. Aquí están juntas las lecciones de todos los proyectos, para que el siguiente las encuentre y las cite. Tiene hasta cuatro partes:
lessons-empty-context = ¿En qué situación?
lessons-empty-observation = ¿Qué se observó? Es lo mínimo.
lessons-empty-cause = ¿Por qué ocurrió así?
lessons-empty-recommendation = ¿Qué debería hacer el próximo proyecto?
lessons-empty-go = Ir a los proyectos
similar-title = Otros han aprendido algo parecido
similar-close = mucho en común: { $words }
similar-related = en común: { $words }
## Counting people: methods, the grid, refusals

method-overlap-of = Personas sumadas, tras descontar de cada cifra el { $percent } % ya contado en otra parte
method-mixed = Algunas cifras cuentan personas distintas y otras las mismas personas: cuenta el resultado más alto, para que nadie se cuente dos veces
note-reach-so-far = { $kind }: se indican { $stated } personas para todo el proyecto hasta la fecha; los períodos suman { $periods }. Las dos cifras no se suman: cuenta la más alta.
note-people-counted = Indicadores de personas: las cifras son las de las filas de personas alcanzadas, contadas según los métodos allí indicados.
refused-count-dash = «{ $value }» no dice ni 0 ni nada. Escriba 0 si no se alcanzó a nadie; deje la celda vacía si no se conoce la cifra.
refused-count-leading-zero = «{ $value }» empieza por 0, como los códigos y los números de teléfono. Escriba la cantidad sin ese cero.
note-percentages = Los porcentajes no se suman: el último comunicado es la cifra hasta la fecha.
op-record-reach = Cifras de personas alcanzadas
reach-figures = { $count ->
    [one] una cifra
   *[other] pegado de { $shown } cifras
}
why-not-reported = No comunicado
why-added = Personas distintas de las de las otras filas: se suman
why-overlap = Se suman, menos el { $percent } % ya contado en otra parte
why-largest = La fila más alta de las mismas personas: es la que cuenta
why-same-people = Las mismas personas que en la fila más alta: no se suman
why-fewer = Las filas contadas con otro método hablan de más personas: no se suman
why-so-far = Habla de todas las personas hasta la fecha; los períodos hablan de más: no se suma
why-in-so-far = Incluidas en una fila sin período, que habla de más personas: no se suman
refused-reach-line-known = Ya hay una línea para este indicador o esta actividad, este lugar y este grupo. Escriba en esa línea o indique otro lugar u otro grupo.
refused-reach-line-unknown = La línea de esta cifra ya no está: se eliminó o se archivó. Deshaga para recuperarla, o añada la línea y escriba la cifra de nuevo.
refused-reach-cell-unknown = Ningún desglose tiene esta celda. Elija un sexo, un grupo de edad como 18-59 o una situación de discapacidad que ofrezca la cuadrícula.
refused-period-unknown = El proyecto no tiene el período «{ $period }». No se cambió nada. Elija uno de sus períodos.
failed-reckon-reach = No se pudieron sumar las cifras de personas alcanzadas: { $cause }. No se cambió nada. Busque entre ellas cifras demasiado altas.
failed-reckon-money = No se pudieron sumar los importes: { $cause }. No se cambió nada. Busque entre ellos importes demasiado altos.
## Window: dropped pages that wait, characters that a report cannot draw

window-pages-waiting =
    { $count ->
        [one] Hay un archivo en espera. Se leerá en cuanto haya un espacio de trabajo abierto: cree uno nuevo o abra el suyo.
       *[other] Hay { $count } archivos en espera. Se leerán en cuanto haya un espacio de trabajo abierto: cree uno nuevo o abra el suyo.
    }
window-uncovered = Ninguna fuente del informe tiene estos caracteres; se dibujan como un recuadro: { $characters }
## Editing rows of the record: refusals beside the field, steps, codes and names of fields
refused-row-unknown = Esta fila ya no existe: se eliminó o nunca se guardó. No se cambió nada. Vuelva a la lista; Deshacer recupera lo eliminado.
refused-row-elsewhere = Esta fila pertenece a otro proyecto. No se ha cambiado nada. Elija una fila de este proyecto.
refused-table-unknown = No hay filas llamadas «{ $table }». No se cambió nada.
refused-field-unknown = «{ $table }» no tiene el campo «{ $field }». No se cambió nada.
refused-project-needed = No se dice a qué proyecto pertenecen las filas. Indique uno.
refused-value-needed = Este campo no puede quedar vacío. Se mantuvo el valor anterior.
refused-number-unreadable = «{ $value }» no es un número. Escriba solo cifras, por ejemplo 1240.
refused-number-ambiguous = «{ $value }» puede leerse de más de una manera: { $readings }. Escríbalo sin separador de miles.
refused-count-fraction = «{ $value }» no es un número entero, y las personas y las cosas se cuentan enteras. Si el signo separa los miles, omítalo.
refused-count-negative = «{ $value }» es inferior a cero, y un recuento nunca lo es. Para corregir una cifra anterior, cambie esa cifra.
refused-count-too-large = «{ $value }» supera el número de personas de la Tierra. Compruebe el número de cifras.
refused-percent-too-large = «{ $value }» es demasiado: aquí tiene sentido como máximo { $most } %.
refused-money-unreadable = «{ $value }» no es un importe con su moneda. Escríbalo en la forma 190000 USD.
refused-date-unreadable = «{ $value }» no es una fecha. Escriba un año (2026), un mes (2026-11) o un día (2026-11-30).
refused-date-ambiguous = «{ $value }» puede ser más de una fecha: { $readings }. Escríbala en la forma año-mes-día.
refused-date-not-a-day = «{ $value }» no es un día completo. Escriba también el día, por ejemplo 2026-11-30.
refused-date-outside-project = { $date } queda fuera del proyecto ({ $start } a { $end }). Compruebe la fecha aquí, o las fechas del proyecto en su ficha.
refused-end-before-start = El final ({ $end }) es anterior al comienzo ({ $start }). Cambie una de las dos fechas.
refused-parts-exceed-whole = Las partes suman { $parts } personas, el total solo { $whole }. Aumente primero el total, o compruebe las partes.
refused-under-itself = Una fila no puede estar debajo de sí misma. Elija otra fila superior.
refused-period-closed = { $who } cerró este período el { $at }, por lo que sus cifras quedan como están. Vuelva a abrir el período (se le pedirá el motivo) y luego cámbielas.
refused-choice-unknown = «{ $value }» no es ninguna de las opciones: { $choices }.
refused-country-unknown = «{ $value }» no es el nombre de un país que Bilan conozca. Escriba su nombre habitual o su código de dos letras.
refused-band-unreadable = «{ $value }» no es un grupo de edad. Escriba grupos como 0-11, 12-17, 18-59, 60+.
refused-band-overlap = El grupo { $value } empieza antes de que acabe el anterior, y una persona podría contarse dos veces. Cambie uno de los dos.
refused-text-too-long = Este texto tiene { $length } caracteres; aquí caben como máximo { $most }. Acórtelo, o adjunte la versión larga como archivo.
refused-text-control = Este texto contiene caracteres de control invisibles que ningún teclado produce. Péguelo como texto sin formato.
op-add-row = Fila añadida
op-edit-field = Cambio
op-move-row = Fila desplazada
op-archive-row = Fila archivada
op-restore-row = Fila recuperada del archivo
op-delete-row = Fila eliminada
progress-planned = Prevista
progress-in_progress = En curso
progress-done = Realizada
progress-cancelled = Cancelada
measure-number = Número
measure-percent = Porcentaje
measure-people = Personas alcanzadas
measure-amount = Importe
measure-qualitative = Cualitativo
method-overlap = Una parte indicada ya se contó en otro lugar: se descuenta
phase-design = Diseño
phase-start = Puesta en marcha
phase-implementation = Ejecución
phase-closing = Cierre
phase-after = Después del proyecto
risk-category-context = Contexto
risk-category-safety = Seguridad
risk-category-safeguarding = Salvaguarda
risk-category-partners = Socios
risk-category-delivery = Ejecución
risk-category-financial = Financiero
risk-category-reputation = Reputación
grade-low = Bajo
grade-medium = Medio
grade-high = Alto
risk-status-open = Abierto
risk-status-occurred = Ocurrido
risk-status-closed = Cerrado
calendar-quarterly = Trimestral
calendar-semi_annual = Semestral
calendar-annual = Por año civil
calendar-donor_year = Años desde el inicio del acuerdo
indirect-base-direct_costs = Todos los costos directos
indirect-base-modified_direct_costs = Costos directos modificados
indirect-base-personnel = Costos de personal
indirect-base-total = Costos totales
rounding-half_even = Al más cercano, las mitades a la cifra par
rounding-half_up = Al más cercano, las mitades hacia arriba
rounding-none = Sin redondeo
rate-policy-payment_month = Tipo del mes del pago
rate-policy-period_mean = Media de los meses del período
rate-policy-weighted_receipts = Media ponderada de los fondos recibidos
rate-policy-fifo_receipts = Fondos recibidos, primero en entrar primero en salir
rate-policy-own_books = Contabilidad propia
rate-policy-fixed = Tipo fijo
window-field-age_bands = grupos de edad
window-field-agreement = acuerdo
window-field-baseline_date = fecha de la línea de base
window-field-by_disability = desglosado por discapacidad
window-field-by_sex = desglosado por sexo
window-field-calendar = calendario de informes
window-field-caption = leyenda
window-field-category = categoría
window-field-cause = causa
window-field-counted_from = fuente del recuento
window-field-country = país
window-field-credit = crédito
window-field-delivered_date = fecha de entrega
window-field-denominator = denominador
window-field-evidence = evidencias
window-field-impact = impacto
window-field-indicator = indicador
window-field-indirect_base = base de los costos indirectos
window-field-indirect_percent = costos indirectos (%)
window-field-jump_percent = variación señalada (%)
window-field-lesson = lección
window-field-likelihood = probabilidad
window-field-measure = medida
window-field-mitigation = mitigación
window-field-node = resultado o actividad
window-field-note = nota
window-field-numerator = numerador
window-field-observation = observación
window-field-organisation = organización
window-field-overlap_percent = ya contadas en otro lugar (%)
window-field-owner = responsable
window-field-parent = fila superior
window-field-phase = fase
window-field-progress = avance
window-field-rate_policy = tipo de cambio
window-field-reason = motivo
window-field-recommendation = recomendación
window-field-reference = referencia
window-field-report_days = días para informar tras un período
window-field-review_date = revisar antes de
window-field-rounding = redondeo
window-field-sensitive = sensible
window-field-signed_date = firmado el
window-field-smallest_cell = menor celda impresa
window-field-taken_date = tomada el
window-field-variance_percent = desviación que se explica (%)
window-field-verification = medios de verificación
window-table-agreement = Acuerdos
window-table-amendment = Adendas
window-table-attachment = Archivos
window-table-citation = Lecciones de otros proyectos
window-table-risk = Riesgos
window-table-target_cell = Metas del desglose
window-table-programme = Programas

## Editing: forms and lists of rows, the framework tree, new projects, shared lists
window-mode-read = Leer
window-mode-edit = Editar
window-mode = Leer o editar
window-edit-hint = Todo se guarda al salir de un campo. Intro abre una fila, Alt+↑ y Alt+↓ la mueven, Supr la quita.
window-languages-of-texts = Textos en
window-language-add = Añadir un idioma
window-language-gap = Aún nada en { $language }
window-new-row = Fila nueva
window-new-row-hint = Se guarda en cuanto esto esté rellenado: { $fields }.
window-empty-field = Vaciar este campo
window-nothing-fits = Nada coincide con estas palabras
window-choose = Elegir o buscar
window-choose-or-add = Buscar, o escribir un nombre nuevo
window-create-row = Añadir «{ $name }»
window-bands-none = Sin tramos
window-example-money = 190000 USD
window-example-date = 2026, 11/2026 o 30/11/2026
window-example-day = 30/11/2026
window-example-country = Buscar por nombre
window-field-status = estado
window-hint-accumulation = ¿Las cifras de los períodos se suman, o cada una sustituye a la anterior?
window-hint-sensitive = Las cifras pequeñas de su desglose no se imprimen en los informes.
window-hint-smallest_cell = Personas; lo que sea menor no se imprime cuando un indicador es sensible.
window-hint-jump_percent = Se marca la cifra que varíe más desde el último período.
window-hint-variance_percent = Una partida que se desvíe más necesita explicación.
window-hint-expertise = Los expertos son personas que trabajan para el proyecto, nunca participantes.
window-hint-geo_note = Como la nombra el proyecto, además de los países de abajo.
window-group-reporting = Informes
window-group-money_rules = Reglas sobre el dinero
window-group-figures_rules = Reglas sobre las cifras
window-group-activity = Si es una actividad
window-group-baseline_target = Línea de base y meta
window-group-breakdown = Desglose
window-add-identifier = Añadir un identificador
window-add-project_organisation = Añadir una organización
window-add-organisation = Añadir una organización
window-add-programme = Añadir un programa
window-add-component = Añadir un componente
window-add-agreement = Añadir un acuerdo
window-add-amendment = Añadir una adenda
window-add-period = Añadir un período
window-add-support_domain = Añadir un ámbito
window-add-target_group = Añadir un grupo destinatario
window-add-reference = Añadir una ley o un documento
window-add-result_node = Añadir una fila
window-add-indicator = Añadir un indicador
window-add-target_cell = Añadir una meta
window-add-deliverable = Añadir un entregable
window-add-engagement = Añadir una acción
window-add-result_statement = Añadir un resultado
window-add-lesson = Añadir una lección
window-add-citation = Citar una lección
window-add-risk = Añadir un riesgo
window-add-expert = Añadir un experto
window-going-identifier = { $count ->
    [one] { $count } identificador
   *[other] { $count } identificadores
}
window-going-project_organisation = { $count ->
    [one] { $count } función de una organización
   *[other] { $count } funciones de organizaciones
}
window-going-component = { $count ->
    [one] { $count } componente
   *[other] { $count } componentes
}
window-going-agreement = { $count ->
    [one] { $count } acuerdo
   *[other] { $count } acuerdos
}
window-going-amendment = { $count ->
    [one] { $count } adenda
   *[other] { $count } adendas
}
window-going-period = { $count ->
    [one] { $count } período
   *[other] { $count } períodos
}
window-going-support_domain = { $count ->
    [one] { $count } ámbito de apoyo
   *[other] { $count } ámbitos de apoyo
}
window-going-target_group = { $count ->
    [one] { $count } grupo destinatario
   *[other] { $count } grupos destinatarios
}
window-going-reference = { $count ->
    [one] { $count } ley o documento
   *[other] { $count } leyes o documentos
}
window-going-result_node = { $count ->
    [one] { $count } fila del marco
   *[other] { $count } filas del marco
}
window-going-indicator = { $count ->
    [one] { $count } indicador
   *[other] { $count } indicadores
}
window-going-period_value = { $count ->
    [one] { $count } cifra de un período
   *[other] { $count } cifras de períodos
}
window-going-target_cell = { $count ->
    [one] { $count } meta del desglose
   *[other] { $count } metas del desglose
}
window-going-deliverable = { $count ->
    [one] { $count } entregable
   *[other] { $count } entregables
}
window-going-reach = { $count ->
    [one] { $count } fila de personas alcanzadas
   *[other] { $count } filas de personas alcanzadas
}
window-going-reach_cell = { $count ->
    [one] { $count } celda de un desglose
   *[other] { $count } celdas de desgloses
}
window-going-engagement = { $count ->
    [one] { $count } acción de participación pública
   *[other] { $count } acciones de participación pública
}
window-going-result_statement = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
window-going-lesson = { $count ->
    [one] { $count } lección
   *[other] { $count } lecciones
}
window-going-citation = { $count ->
    [one] { $count } lección citada
   *[other] { $count } lecciones citadas
}
window-going-risk = { $count ->
    [one] { $count } riesgo
   *[other] { $count } riesgos
}
window-going-expert = { $count ->
    [one] { $count } experto
   *[other] { $count } expertos
}
window-going-attachment = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
window-row-actions = Qué hacer con «{ $name }»
window-row-up = Subir
window-row-down = Bajar
window-row-archive = Apartar
window-row-delete = Eliminar
window-row-delete-title = ¿Eliminar esta fila?
window-row-delete-going = Con ella se va:
window-row-delete-hint = Deshacer lo recupera todo, también más tarde.
window-row-deleted = Eliminado: { $name }
window-row-archived = Apartado: { $name }
window-row-unnamed = Sin nombre
window-row-back = Recuperar
window-row-back-named = Recuperar «{ $name }»
window-rows-archived = { $count ->
    [one] { $count } fila apartada
   *[other] { $count } filas apartadas
}
window-archived-along = se fue con otra fila
window-values-by-period = Cifras por período
window-values-no-period = Este proyecto aún no tiene períodos de informe. Añádalos en «Períodos de informe»; después se podrán introducir aquí las cifras.
window-tree-hint = Intro añade una fila a continuación, Ctrl+Intro una dentro de ella. Alt+→ y Alt+← cambian el nivel, Alt+↑ y Alt+↓ el orden. Los números quedan como están escritos.
window-tree-fold = Plegar
window-tree-unfold = Desplegar
window-tree-details = Todos sus campos
window-tree-add-sibling = Añadir una fila a continuación
window-tree-add-child = Añadir una fila dentro de ella
window-tree-nest = Poner dentro de la fila de arriba
window-tree-unnest = Sacar de la fila de arriba
window-project-new = Proyecto nuevo
window-project-new-title = Título del proyecto
window-project-new-language = Idioma en que está escrito
window-project-new-hint = Lo demás puede esperar: lo rellenará en la página siguiente.
window-project-create = Crear el proyecto
window-project-archive = Apartar el proyecto
window-lists = Organizaciones y programas
window-lists-lead = Lo que comparten los proyectos: un nombre corregido aquí queda bien en todos.
window-used-by = { $count ->
    [one] usado en { $count } proyecto
   *[other] usado en { $count } proyectos
}
key-delete = Supr
shortcuts-editing = Al editar un proyecto
shortcut-edit = Leer o editar el proyecto
shortcut-row_move = Mover la fila
shortcut-row_delete = Eliminar la fila, tras una pregunta
shortcut-node_depth = Marco: un nivel más abajo o más arriba
shortcut-node_below = Marco: añadir una fila a continuación
shortcut-node_under = Marco: añadir una fila dentro de esta
shortcut-node_write = Marco: escribir en la fila

## the whole record: agreements, risks, files, what is missing
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
window-field-year_month = primer mes del año del donante
op-generate-periods = Períodos de informe añadidos
op-close-period = Período cerrado
op-reopen-period = Período reabierto
op-attach-file = Archivo adjuntado
refused-agreement-needed = «{ $project }» aún no tiene acuerdo, así que no hay calendario del que sacar los períodos. Añada el acuerdo con sus fechas y su calendario de informes.
refused-agreement-several = «{ $project }» tiene más de un acuerdo. Diga para cuál hay que crear los períodos.
refused-agreement-unknown = Este proyecto no tiene ningún acuerdo «{ $agreement }». Elija uno de los que tiene.
refused-agreement-no-calendar = El acuerdo no dice cada cuánto se debe un informe. Elija su calendario de informes y cree después los períodos.
refused-agreement-no-dates = El acuerdo no dice desde cuándo ni hasta cuándo rige. Introduzca las dos fechas y cree después los períodos.
refused-agreement-only-year = De esta fecha solo se conoce el año ({ $date }), y un período necesita al menos el mes. Introduzca el mes o el día.
refused-agreement-too-long = El acuerdo tendría más de 400 períodos: una de sus fechas parece equivocada. Revise los años.
refused-period-open = El período { $period } está abierto: sus cifras se pueden cambiar.
refused-reason-needed = Diga por qué se reabre el período. El motivo queda en el historial, para usted y para una auditoría.
refused-attachment-empty = { $file } está vacío, así que no se adjuntó. Revise el archivo y elíjalo de nuevo.
refused-attachment-too-large = { $file } supera los 25 MB y no se adjuntó. Adjunte una copia más ligera, por ejemplo una imagen comprimida o solo las páginas que importan.
refused-attachment-program = { $file } es un programa y no se adjuntó: un espacio de trabajo pasa de mano en mano. Adjunte documentos, imágenes u hojas de cálculo.
refused-attachment-picture-too-large = La imagen { $file } tiene { $width } × { $height } puntos, más de 64 millones, y no se adjuntó. Guárdela más pequeña y adjunte esa copia.
host-attachments-title = Elegir archivos para adjuntar
cli-help-attach = Adjunta archivos a un proyecto, o a una de sus filas como prueba
cli-arg-attached = Archivos de 25 MB como máximo cada uno
cli-arg-row = Clave de la fila de la que los archivos son prueba
attention-report-overdue = El informe sobre { $period } debía entregarse a más tardar el { $date } (acuerdo { $agreement }) y no se ha enviado.
attention-report-due = El informe sobre { $period } debe entregarse a más tardar el { $date } (acuerdo { $agreement }).
attention-deliverable-overdue = «{ $name }» debía estar listo el { $date } y no se ha entregado.
attention-activity-late = «{ $name }» debía terminar el { $date } y no está hecho.
attention-risk-review-overdue = El riesgo «{ $name }» debía revisarse a más tardar el { $date }.
attention-breakdown-exceeds = Personas alcanzadas, { $name }: las partes suman { $parts } personas, el total { $whole }.
attention-breakdown-incomplete = Personas alcanzadas, { $name }: { $open } de { $whole } personas no están desagregadas.
attention-breakdown-missing = Personas alcanzadas, { $name }: el indicador pide una desagregación y no hay ninguna de las { $whole } personas.
attention-period-without-figures = { $period }: el período ha terminado y no tiene ninguna cifra.
attention-indicator-without-figure = «{ $name }» no tiene cifra para { $period }.
attention-reach-without-figure = Personas alcanzadas, { $name }: sin cifra para { $period }.
attention-no-baseline = «{ $name }» no tiene línea de base.
attention-no-target = «{ $name }» no tiene meta.
attention-no-donor = No se indica ningún donante.
attention-no-start = No se dice cuándo empieza el proyecto.
attention-no-end = No se dice cuándo termina el proyecto.
attention-agreement-without-dates = El acuerdo { $agreement } no dice desde cuándo ni hasta cuándo rige.
attention-agreement-outside-project = El acuerdo { $agreement } empieza antes que el proyecto o termina después.
attention-periods-missing = Faltan períodos de informe que pide el acuerdo { $agreement }: { $periods }.
attention-texts-missing = Textos que aún no están en { $language }: { $count }.
section-agreements = Acuerdo y períodos de informe
section-risks = Riesgos
heading-agreement = Acuerdo: { $agreement }
heading-citations = Lecciones de otros proyectos
fact-agreements-donor = Donante
fact-agreements-number = Número del acuerdo
fact-agreements-amount = Importe concedido
fact-agreements-original = Importe antes de las adendas
fact-agreements-signed = Firmado el
fact-agreements-start = Rige desde
fact-agreements-end = Rige hasta
fact-agreements-calendar = Calendario de informes
fact-agreements-report-days = Días para informar tras un período
calendar-from-month = { $calendar }; el año empieza en { $month }
caption-amendments = Adendas al acuerdo
caption-periods = Períodos de informe
caption-risks = Riesgos y medidas de mitigación
caption-citations = Lecciones de otros proyectos, con su origen
period-state-open = Abierto: las cifras aún pueden cambiar
period-state-closed = Cerrado
column-new-end = Nuevo fin
column-new-amount = Nuevo importe
column-reason = Motivo
column-state = Estado
column-closed = Cerrado el
column-risk = Riesgo
column-category = Categoría
column-likelihood = Probabilidad
column-impact = Impacto
column-mitigation = Mitigación
column-start = Inicio
column-end = Fin
column-progress = Avance
column-delivered_date = Entregado el
column-evidence = Evidencias
column-context = Contexto
column-cause = Causa
column-recommendation = Recomendación
column-origin = Proyecto de origen

## The grid: moving, pasting, filling

## Search, lessons library, movement

## History: steps by the page, earlier values, undo and redo

op-restore-value = Valor anterior recuperado
refused-step-overtaken = «{ $subject }» no se puede deshacer ni rehacer: las filas que cambió ya no están como las dejó. No se ha cambiado nada. Busque el paso en el historial y corrija los campos a mano.
refused-restore-row-gone = La fila a la que pertenece este valor ya no está en el registro. No se ha cambiado nada. Deshaga primero la eliminación y después recupere el valor.
refused-restore-row-archived = La fila a la que pertenece este valor está archivada. No se ha cambiado nada. Sáquela primero del archivo y después recupere el valor.
refused-restore-not-alone = Este valor no se puede recuperar por sí solo, porque llegó con su fila o forma parte de una lista. No se ha cambiado nada. Deshaga el paso entero o escriba el valor en su campo.
refused-restore-same = El campo ya contiene este valor. No se ha cambiado nada.
cli-step-more = { $count ->
    [one] … y { $shown } valor más
   *[other] … y { $shown } valores más
}
cli-history-more = Pasos anteriores: --before { $before }
cli-arg-before = Solo los pasos anteriores al que lleva este número
cli-arg-limit = Cuántos pasos se muestran; 50 si no se indica nada
window-history-project = Proyecto
window-history-all = Todos los proyectos
window-history-earlier = Mostrar pasos anteriores
window-history-none-here = Todavía no se ha cambiado nada aquí.
window-history-can-redo = deshecho, se puede rehacer
window-history-undo-next = Deshacer este paso
window-history-redo-next = Rehacer este paso
window-history-more = { $count ->
    [one] … y { $count } valor más
   *[other] … y { $count } valores más
}
window-history-empty = vacío
window-history-field-changed = { $field }: { $old } → { $new }
window-history-restore = Recuperar este valor
window-history-restore-value = Recuperar este valor: { $value }
window-history-restored = { $field }: se ha recuperado el valor anterior
window-history-of-field = Historial de «{ $field }»
window-history-of-row = Historial de este elemento
window-field-archived = archivado con
window-field-closed_at = cerrado el
window-field-closed_by = cerrado por
window-field-reopened_for = motivo de la reapertura
window-field-hash = suma de verificación del archivo
window-field-size = tamaño en bytes
window-field-media_type = tipo de archivo
window-history-action = Acción
window-step-of = { $step } – { $subject }

## Entering people reached
reach-entry = Personas alcanzadas
reach-grid = { $kind }, { $period }
reach-no-period = Sin período
reach-period-before = Período anterior (Ctrl+RePág)
reach-period-after = Período siguiente (Ctrl+AvPág)
reach-period-close = Cerrar el período
reach-period-closed = Cerrado por { $who } el { $date }
reach-period-was-closed = { $period } está cerrado: sus cifras quedan como están.
reach-period-reopen = Volver a abrir
reach-period-why = ¿Por qué? El motivo queda en el historial.
reach-line = Indicador o actividad
reach-line-unnamed = Todo el proyecto
reach-of = ¿De qué indicador o actividad?
reach-place = Lugar
reach-group = ¿Quiénes son? (por ejemplo participantes)
reach-rest = Sin desglosar
reach-total = Total
reach-target = Meta
reach-method = Modo de recuento
reach-method-distinct = Personas distintas
reach-method-maximum = Las mismas personas
reach-method-overlap = En parte las mismas
reach-overlap = Ya contadas (%)
reach-rule-distinct = Sumadas
reach-rule-maximum = La mayor
reach-rule-overlap = Sumadas sin repeticiones
reach-rule-mixed = El mayor de dos recuentos
reach-together = En conjunto, este período
reach-whole-project = Todo el proyecto
reach-how = ¿Cómo se cuenta?
reach-how-title = De dónde viene la cifra: { $kind }
reach-stated = Declaradas
reach-counted = Contadas
reach-why = Por qué
reach-figure = Cifra
reach-add-line = Añadir una línea
reach-delete-line = Eliminar la línea
reach-line-deleted = Se eliminaron las cifras de la línea en este período.
reach-none = Todavía no hay líneas. Añada una por indicador o actividad y lugar, y luego escriba o pegue las cifras como en una hoja de cálculo.
reach-mark-summed = La suma de las partes: nadie ha introducido un total.
reach-mark-parts-exceed-whole = Las partes suman { $parts } personas, más que el total. Aumente el total, o compruebe las partes.
reach-mark-jump = A más de un { $percent } % del período anterior ({ $previous }). ¿Es correcto?
reach-mark-target-passed = Se ha superado la meta de { $target }.
reach-mark-target-far = Menos de la mitad de la meta de { $target }.
reach-kept = { $count ->
    [one] { $count } cifra guardada.
   *[other] { $count } cifras guardadas.
}
reach-refused = { $count ->
    [one] { $count } necesita atención: queda donde se escribió.
   *[other] { $count } necesitan atención: quedan donde se escribieron.
}
reach-chosen = { $count ->
    [one] { $count } cifra, en conjunto { $sum }
   *[other] { $count } cifras, en conjunto { $sum }
}

## Entering people reached: blocks, refusals, lines
reach-kind-direct = Directamente
reach-kind-indirect = Indirectamente
reach-kind-public_engagement = Por la participación pública
reach-before-show = Desglose de { $period } al lado
reach-history = Historial
reach-edit-line = Editar la línea
reach-edit-line-note = El indicador, el lugar y el grupo son los de la línea en todos los períodos; el modo de recuento se indica en cada período. Las cifras se escriben en la tabla.
reach-figure-first = Escriba primero una cifra de esta línea; después podrá decir cómo se contó a las personas.
reach-attention = { $count ->
    [one] { $count } celda requiere atención
   *[other] { $count } celdas requieren atención
}
reach-attention-first = Ir a la primera
reach-attention-discard = Abandonar estas entradas
reach-attention-stays = Hasta entonces queda registrado: { $value }.
reach-attention-more = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
reach-paste-headings = { $count ->
    [one] La fila de encabezados se dejó fuera.
   *[other] { $count } filas de encabezados se dejaron fuera.
}
reach-paste-labels = { $count ->
    [one] La columna de nombres se dejó fuera.
   *[other] { $count } columnas de nombres se dejaron fuera.
}
reach-paste-places = { $count ->
    [one] { $count } fila se colocó en la línea de su lugar.
   *[other] { $count } filas se colocaron en las líneas de sus lugares.
}
reach-paste-unknown = { $count ->
    [one] { $count } fila no tiene línea aquí y se dejó fuera: { $names }. Añada la línea y vuelva a pegar.
   *[other] { $count } filas no tienen línea aquí y se dejaron fuera: { $names }. Añada las líneas y vuelva a pegar.
}
reach-places-hint = Varios a la vez: uno por línea, tal como se copian de una hoja de cálculo.
reach-add-missing = { $count ->
    [one] Añadir la línea que falta…
   *[other] Añadir las { $count } líneas que faltan…
}
reach-lines-added = { $count ->
    [one] { $count } línea añadida.
   *[other] { $count } líneas añadidas.
}
reach-lines-known = { $count ->
    [one] { $count } ya estaba.
   *[other] { $count } ya estaban.
}
reach-places-confirm = Si son de todos modos lugares, escriba «{ $word }»
reach-paste-total-row = La fila de sumas se dejó fuera: la tabla suma por sí sola.
reach-paste-total-column = La columna de sumas se colocó bajo «Total».
reach-personal = Esto parece contener datos personales
reach-personal-why = Bilan cuenta personas; no guarda nada sobre cada una de ellas. Todavía no se ha pegado nada.
reach-personal-kept = Lo que copió sigue en el portapapeles.
reach-personal-confirm = Si estas columnas son de todos modos recuentos, escriba «{ $word }»
reach-personal-all = Pegar todo
reach-personal-nothing = No pegar nada
reach-personal-leave-out = { $count ->
    [one] Dejar fuera esta columna y pegar el resto
   *[other] Dejar fuera estas columnas y pegar el resto
}
## Protection of persons
personal-name = nombres de personas
personal-phone = números de teléfono
personal-email = direcciones de correo electrónico
personal-birth-date = fechas de nacimiento
personal-id-number = números de documentos de identidad o de expedientes
personal-address = domicilios
personal-column = La columna { $column } parece contener { $what }. Bilan guarda recuentos de personas, nunca quiénes son: tome solo las columnas de cifras.
personal-column-named = La columna { $column } («{ $heading }») parece contener { $what }. Bilan guarda recuentos de personas, nunca quiénes son: tome solo las columnas de cifras.
personal-confirmation = recuentos
personal-lines = Las líneas { $from } a { $to } parecen contener { $what }.
personal-lines-named = Las líneas { $from } a { $to } parecen contener { $what } («{ $heading }»).
refused-page-personal = No se ha importado { $file }: la página parece hablar de personas concretas, y Bilan guarda recuentos de personas, nunca quiénes son. { $lines } Deje fuera estas líneas o quítelas de la página.
import-people = Estas líneas parecen contener datos personales
import-people-why = La página de un proyecto no guarda listas de personas. Todavía no se ha importado nada.
import-people-leave-out = Dejar fuera estas líneas
import-people-confirm = Si no hablan de nadie, escriba «{ $word }»
import-people-all = Importarlas tal como están
import-people-first = Decida primero sobre las líneas que parecen contener datos personales.
refused-personal-data = Esta columna parece contener { $what }. Bilan guarda recuentos de personas, nunca quiénes son: no se guardó nada de la columna. Pegue solo las columnas de cifras.
refused-personal-text = Este texto parece contener { $what }. Bilan guarda cuántas personas fueron alcanzadas y dónde, nunca quiénes son. Indique más bien un lugar o un grupo.

## Money: budgets, entries, rates, finance
refused-currency-unknown = «{ $value }» no es una moneda de la norma ISO 4217. Escriba sus tres letras, por ejemplo USD, EUR o XOF.
refused-currency-differs = «{ $value }» no está en { $currency }, la moneda que se usa aquí. Escriba el importe en { $currency }.
refused-money-decimals = «{ $value }» tiene más decimales de los que tiene { $currency } ({ $decimals }). Nada se redondea por usted: escriba el importe exacto.
refused-money-too-large = «{ $value }» es más de lo que se puede guardar, solo o con los demás importes. Compruebe el número de cifras.
refused-money-not-added = Estos importes no se pueden sumar: uno está en otra moneda que el presupuesto, o son más de lo que se puede guardar ({ $cause }). No se cambió nada. Corrija el importe.
refused-amount-negative = Este valor no puede ser inferior a cero.
refused-amount-not-positive = Escriba un importe superior a cero. Para transferir en el otro sentido, intercambie las dos líneas.
refused-budget-version-known = Ya existe una versión { $version } de este presupuesto. Elija otro número.
refused-budget-currency-lines = Hay líneas de esta versión con importes en otra moneda que { $currency } ({ $count ->
    [one] una línea
   *[other] { $count } líneas
}). Cámbielas primero: nada se convierte sin que usted lo sepa.
refused-budget-needed = «{ $project }» todavía no tiene presupuesto. Empiece uno, en blanco o con las partidas de un donante.
refused-budget-unknown = El presupuesto de este proyecto no tiene la versión «{ $version }». Elija una de las que tiene.
refused-budget-begun = «{ $project }» ya tiene un presupuesto. No se cambió nada. Añádale líneas o cree una versión nueva.
refused-heading-amount = Otras líneas dependen de esta, así que su importe es la suma de ellas. Escriba el importe en una línea de debajo.
refused-line-other-budget = Las dos líneas pertenecen a versiones distintas del presupuesto. Elija líneas de una misma versión.
refused-line-has-amount = La línea superior tiene un importe propio, que se contaría dos veces. Quite primero ese importe.
refused-line-has-entries = { $count ->
    [one] Un asiento depende de esta línea o de las que tiene debajo, así que se queda. Pase primero el asiento a otra línea.
   *[other] { $count } asientos dependen de esta línea o de las que tiene debajo, así que se queda. Pase primero los asientos a otra línea.
}
refused-line-has-moves = Hubo transferencias a esta línea o desde ella, así que se queda. Elimine primero esas transferencias o cree una versión nueva del presupuesto.
refused-line-is-heading = «{ $line }» es una partida: elija una de las líneas que tiene debajo.
refused-line-known = Esta versión ya tiene una línea { $code }. Se dejó como está.
refused-budget-line-unknown = El presupuesto vigente no tiene una única línea «{ $line }». Escriba exactamente su número o su texto.
refused-parts-exceed-amount = Las partes suman { $parts }, la línea solo { $whole }. Aumente primero la línea, o compruebe las partes.
refused-heading-sum = La partida dice { $stated }, sus líneas suman { $sum }. La partida se guardó sin su importe: compruebe las líneas.
refused-date-outside-agreement = { $date } queda fuera del convenio ({ $start } a { $end }). Compruebe la fecha, o las fechas del convenio.
refused-entry-negative = Un importe negativo corrige un asiento anterior: márquelo como corrección, o compruebe el signo.
refused-got-not-income = Solo un ingreso se convierte en un importe de otra moneda. Vacíe este campo, o elija «Ingreso».
refused-move-same-line = El dinero se quedaría donde está. Elija otra línea.
refused-move-too-large = Solo quedan { $there } en esta línea. Transfiera menos, o desde otra línea.
refused-rate-same-currency = Un tipo une dos monedas, y las dos son { $currency }.
refused-rate-known = Esta fuente ya tiene un tipo para estas monedas y esta fecha: { $rate }. Se dejó como está. Corríjalo en su fila.
refused-rate-not-positive = Un tipo de cambio es superior a cero. Si no lo conoce, déjelo vacío: se le pedirá.
refused-rate-too-precise = Este tipo tiene más de 12 decimales. Escríbalo como se publica.
refused-rate-line = Una línea tiene { $count ->
    [one] una celda
   *[other] { $count } celdas
} en lugar de tres: mes o día, moneda, tipo.
refused-rate-year = { $value } es un año entero; un tipo vale para un mes, por ejemplo 2026-11, o a partir de un día.
refused-rate-missing = Falta el tipo de { $from } a { $into } de { $month }. Escríbalo entre los tipos de cambio; hasta entonces, este importe no está en ningún total.
refused-rate-not-received = Hasta el { $day } se recibió menos { $from } de lo que se gastó. Escriba el ingreso y en qué se convirtió.
refused-rate-no-period = { $day } no está en ningún período de informe, así que no hay media de sus meses. Cree los períodos del convenio.
refused-funding-unknown = Este proyecto no tiene la fuente de financiación «{ $funding }». Añádala primero, o elija una de las que tiene.
refused-structure-unknown = No hay ninguna estructura de presupuesto «{ $structure }». Elija una de la lista.
refused-rules-unknown = No hay reglas «{ $rules }». Elija unas de la lista.
failed-read-resource = No se pudo leer un archivo de datos del programa: { $cause }. No se cambió nada. Vuelva a instalar el programa.
op-start-budget = Presupuesto empezado
op-amend-budget = Versión nueva del presupuesto
op-adopt-budget = Versión del presupuesto en vigor
op-paste-budget = Líneas del presupuesto añadidas
op-record-entries = Asientos registrados
op-paste-rates = Tipos de cambio añadidos
op-apply-rules = Reglas del donante aplicadas
variance-level-heading = Partidas principales
variance-level-line = Líneas
variance-level-total = Presupuesto total
variance-count-net = Neto: entradas menos salidas
variance-count-gross = Bruto: entradas y salidas
explain-against-budget = Presupuesto total de la línea
explain-against-plan = Plan hasta el final del período
rate-source-infor_euro = InforEuro
rate-source-un_operational = Tipo operacional de las Naciones Unidas
rate-source-own_books = Contabilidad propia
rate-source-agreement = Convenio
cost-type-direct = Coste directo
cost-type-personnel = Personal
cost-type-travel = Viajes
cost-type-equipment = Equipos
cost-type-supplies = Suministros
cost-type-rent = Alquiler
cost-type-services = Servicios
cost-type-evaluation = Evaluación
cost-type-subgrant = Subsubvención
cost-type-indirect = Costes indirectos
cost-type-contingency = Reserva para imprevistos
cost-type-outside = Fuera de los costes directos
funding-grant = Subvención
funding-co_funding = Cofinanciación
funding-own = Contribución propia
funding-in_kind = En especie
entry-expenditure = Gasto
entry-commitment = Compromiso
entry-advance = Anticipo
entry-income = Ingreso
window-field-variance_level = límite de las transferencias aplicado a
window-field-variance_count = transferencias en los dos sentidos
window-field-explain_percent = desviación de una línea que se explica (%)
window-field-explain_against = desviación respecto a
window-field-contingency_percent = reserva máxima (%)
window-field-evaluation_percent = evaluación mínima (%)
window-field-subgrant_limit = parte de una subsubvención con costes indirectos
window-field-rate_source = fuente de los tipos de cambio
window-field-rate_decimals = decimales de un tipo medio
window-field-alert_percent = puntos entre gastos y tiempo
window-field-no_cofunding = sin cofinanciación
window-field-amendment = enmienda
window-field-cost_type = tipo de coste
window-field-funding = pagado por
window-field-correction = corrección
window-field-got = en qué se convirtió
window-field-rate = tipo de cambio
window-field-approval = aprobación del donante
window-field-from = de la línea
window-field-to = a la línea
window-field-source = fuente
window-field-base = una unidad de
window-field-counter = vale tantas de
finance-policy = { $policy }. Cada asiento se redondea una vez, a la unidad menor: { $rounding }.
finance-alert-overspent = { $line }: se gastaron { $spent } de { $budget }, { $over } de más.
finance-alert-explain = { $line }: el donante pide que se explique esta desviación.
finance-alert-moved = { $line }: se transfirieron { $moved }, más del { $percent } % de { $base }. Hace falta una enmienda.
finance-alert-reserve-approval = { $line }: se usaron { $amount } de la reserva, sin aprobación del donante anotada.
finance-alert-ahead = Los gastos van más de { $percent } puntos por delante del tiempo.
finance-alert-behind = Los gastos van más de { $percent } puntos por detrás del tiempo.
finance-alert-forecast = A este ritmo, al final se gastarán { $forecast } de { $budget }.
finance-alert-unplaced = { $amount } gastados no están en ninguna línea de esta versión.
finance-alert-cofunding = Este donante no admite otra financiación en el presupuesto.
finance-alert-no-policy = El convenio no dice a qué tipo se declaran las demás monedas
finance-alert-indirect = Los costes indirectos están presupuestados en { $amount }; el { $percent } % permite { $limit } como máximo.
finance-alert-indirect-spent = Se imputaron { $amount } de costes indirectos; el { $percent } % de los gastos permite { $limit } como máximo.
finance-alert-contingency = La reserva es de { $amount }; el { $percent } % permite { $limit } como máximo.
finance-alert-evaluation = La evaluación está presupuestada en { $amount }; el { $percent } % pide { $limit } como mínimo.
finance-alert-subgrant-limit = El convenio no dice qué parte de una subsubvención lleva costes indirectos, así que su límite no se puede calcular.
entries-kept = { $count ->
    [one] { $shown } asiento
   *[other] { $shown } asientos
}
rates-kept = { $count ->
    [one] { $shown } tipo
   *[other] { $shown } tipos
}
refused-reach-line-closed = Esta línea también tiene cifras en { $periods }, que está cerrado, por lo que conserva su nombre. Reabra ese período indicando el motivo o añada una línea.
refused-change-too-large = Este cambio es demasiado grande para un solo paso: { $size } MB, cuando se pueden guardar { $most } MB. No se cambió nada. Hágalo en partes más pequeñas.
## Files, reporting periods, and what is missing or late, on the project's page
files = Archivos
files-drop-here = También puede soltar archivos aquí.
files-open = Abrir una copia
files-save = Guardar una copia…
files-copy-hint = Lo que se cambie en una copia no vuelve aquí.
files-saved = Guardado como { $name }.
files-kind-picture = Imagen
files-kind-pdf = PDF
files-kind-document = Documento
files-kind-sheet = Hoja de cálculo
files-kind-slides = Diapositivas
files-kind-sound = Sonido
files-kind-film = Vídeo
files-kind-text = Texto
files-kind-other = Archivo
window-add-attachment = Adjuntar archivos
window-hint-caption = Se lee también a quien no ve la imagen.
host-copy-title = Guardar una copia del archivo
periods-open = abierto
periods-closed = cerrado
periods-reopened = Reabierto: { $reason }
periods-make = Crear los períodos de { $agreement }
periods-no-calendar = Todavía no tiene calendario
periods-need-agreement = Los períodos se pueden crear a partir del calendario de un acuerdo.
periods-to-agreement = Ir a { $agreement }
periods-added = { $count ->
    [one] { $count } período añadido.
   *[other] { $count } períodos añadidos.
}
periods-none-added = No se ha añadido ningún período.
periods-kept = { $count ->
    [one] { $count } ya existía.
   *[other] { $count } ya existían.
}
periods-overlapping = { $count ->
    [one] Se ha dejado fuera, porque sus días pertenecen a otro período: { $periods }.
   *[other] Se han dejado fuera, porque sus días pertenecen a otros períodos: { $periods }.
}
reach-rows-kept = { $count ->
    [0] Todavía no hay personas contadas. Las cifras se introducen en una cuadrícula, como en una hoja de cálculo.
    [one] { $count } línea de cifras. Las cifras se introducen en una cuadrícula, como en una hoja de cálculo.
   *[other] { $count } líneas de cifras. Las cifras se introducen en una cuadrícula, como en una hoja de cálculo.
}
attention-list = Falta o va con retraso
attention-count = { $count } por completar o con retraso
attention-none = No falta nada y nada va con retraso.
attention-none-hint = Aquí aparecerán los vencimientos y las cifras que falten.
shortcut-missing = Lo que falta o va con retraso
texts-gap = Por completar en { $languages }
section-files = Archivos

## The money of a project in the window
money = Finanzas
money-views = Vistas de las finanzas
money-view-overview = Resumen
money-view-budget = Presupuesto
money-view-entries = Asientos
money-view-moves = Reasignaciones
money-view-rates = Tipos de cambio

## Entries and the finance overview in the window
op-delete-entries = Asientos eliminados
entries-rate-mean = media de estos tipos
entries-rate-receipts = según los fondos recibidos
finance-limit-indirect = Costes indirectos, presupuestados
finance-limit-indirect-spent = Costes indirectos, imputados
finance-limit-contingency = Reserva
finance-limit-evaluation = Evaluación
finance-limit-most = { $amount } de { $limit } como máximo ({ $percent } % de { $base })
finance-limit-least = { $amount } de { $limit } como mínimo ({ $percent } % de { $base })
chart-headings = Presupuesto, gasto y compromisos, por rúbrica
chart-headings-alt = De { $budget } presupuestados, { $spent } están gastados y { $committed } comprometidos. El mayor gasto es { $most }.
chart-axis-heading = Rúbrica
chart-axis-month = Mes
chart-burn = Gasto mes a mes
chart-burn-alt = De { $first } a { $last }: hasta el { $day } se gastaron { $spent } de { $budget }.
chart-burn-forecast = A este ritmo, al final serán { $amount }.
chart-series-budget = Presupuesto
chart-series-spent = Gastado
chart-series-committed = Comprometido
chart-series-planned = Previsto
chart-series-forecast = Previsión a este ritmo
chart-series-by_plan = Previsión según el plan
entries-grid = Asientos
entries-column-date = Fecha
entries-column-kind = Tipo
entries-column-line = Línea presupuestaria
entries-column-amount = Importe
entries-column-currency = Moneda
entries-column-got = Convertido en
entries-column-rate = Tipo propio
entries-column-funding = Financiación
entries-column-reference = Referencia
entries-column-note = Concepto
entries-column-rate-used = Tipo
entries-column-exchanged = En { $currency }
entries-column-files = Archivos
entries-headings-date = fecha | día | fecha contable | fecha de pago | fecha de la operación | fecha operación
entries-headings-kind = tipo | clase | tipo de asiento | naturaleza
entries-headings-line = línea | línea presupuestaria | partida | código | código presupuestario | rubro | rúbrica
entries-headings-amount = importe | monto | valor | suma | total | importe pagado | débito
entries-headings-currency = moneda | divisa
entries-headings-got = convertido en | contravalor recibido
entries-headings-rate = tipo de cambio | tasa de cambio | tipo propio | cambio
entries-headings-funding = financiación | donante | pagado por | fuente de financiación | fondo
entries-headings-reference = referencia | ref | comprobante | factura | documento | n° de comprobante | recibo
entries-headings-note = nota | concepto | descripción | detalle | glosa | objeto | comentario
entries-headings-found = Las columnas se encontraron por sus encabezados.
entries-headings-unknown = No se tomó: { $names }.
entries-mark-correction = Corrige un asiento anterior
entries-mark-advance = Entregado, aún sin justificar
entries-mark-settled = Justifica un anticipo
entries-rate-missing = sin tipo
entries-rates-more = { $count ->
    [one] Falta { $count } tipo más.
   *[other] Faltan { $count } tipos más.
}
entries-to-rates = Introducir tipos de cambio
entries-none = Aún no hay asientos aquí. Escriba uno en la fila de abajo: se guarda al salir de la fila. O pegue un bloque de una hoja de cálculo; con encabezados, sus columnas encuentran su lugar.
entries-no-budget = Aún no hay presupuesto: cada importe necesita su moneda y no hay líneas para elegir.
entries-to-budget = Empezar un presupuesto
entries-narrow = Filtrar los asientos
entries-search = Buscar asientos
entries-line = Línea o rúbrica
entries-no-line = Sin línea
entries-other-line = Una línea de otra versión
entries-from = desde el { $date }
entries-until = hasta el { $date }
entries-show-all = Todos los asientos
entries-chosen = { $count } asientos: { $sums }
entries-recorded = { $count ->
    [one] { $count } asiento guardado.
   *[other] { $count } asientos guardados.
}
entries-deleted = { $count ->
    [one] { $count } asiento eliminado.
   *[other] { $count } asientos eliminados.
}
entries-delete = { $count ->
    [one] Eliminar el asiento
   *[other] Eliminar { $count } asientos
}
entries-duplicate = Duplicar
entries-files = Archivos…
entries-files-of = Archivos de { $entry }
entries-order = ¿Qué número es el día?
entries-order-why = «{ $date }» y otras fechas de este bloque pueden leerse de dos maneras. ¿Qué día es?
entries-order-leave = Dejar estas fechas en sus celdas
chart-as-table = Mostrar como tabla
chart-as-picture = Mostrar como gráfico
finance-no-budget = Aún no hay presupuesto
finance-no-budget-hint = En cuanto haya un presupuesto, verá aquí lo gastado, lo que queda y adónde lleva. Empiece con las rúbricas de su donante o pegue el presupuesto desde una hoja de cálculo.
finance-no-entries = Aún no se ha gastado nada.
finance-to-entries = Escribir o pegar los primeros asientos
finance-charts = Gráficos
finance-whole-time = Desde el comienzo hasta el día
finance-version = Presupuesto
finance-in-force = { $version }, en vigor
finance-everybody = Todos
finance-day = A fecha de
finance-available = Disponible
finance-money-gone = Dinero gastado
finance-time-gone = Tiempo transcurrido
finance-advances = Anticipos por justificar
finance-income = Recibido
finance-well = Nada que revisar: ninguna línea excedida, ningún límite superado, ningún tipo de cambio pendiente.
finance-look = { $count ->
    [one] { $count } punto que revisar
   *[other] { $count } puntos que revisar
}
finance-limits = Límites del donante
finance-lines = Presupuesto y gasto
finance-total = Total
finance-column-budget = Presupuesto
finance-column-moved = Reasignado
finance-column-reserve = De la reserva
finance-column-revised = Revisado
finance-column-period = Este período
finance-column-before = Antes
finance-column-spent = Acumulado
finance-column-committed = Comprometido
finance-column-variance = Desviación
finance-column-share = %
finance-explain = Explicar
finance-explanation = Por qué { $line } se aparta de su presupuesto
finance-must-explain = El donante pide una explicación.

## Budget, reallocations and exchange rates in the window
moves-to-budget = Ir al presupuesto
moves-list = Reasignaciones entre líneas
moves-add = Reasignar un importe
moves-edit = Cambiar esta reasignación
moves-none = No se ha reasignado nada en esta versión del presupuesto. Cada reasignación tiene su día, sus líneas y la aprobación del donante, si hizo falta.
moves-earlier = { $count ->
    [one] { $count } reasignación de una versión anterior ya está en los importes.
   *[other] { $count } reasignaciones de versiones anteriores ya están en los importes.
}
moves-no-agreement = Sin convenio, nada dice cuánto se puede reasignar.
moves-no-limit = El convenio no dice cuánto se puede reasignar.
moves-rule-heading = Sin enmienda se puede reasignar en total hasta el { $percent } % del importe firmado de un capítulo principal.
moves-rule-line = Sin enmienda se puede reasignar en total hasta el { $percent } % del importe firmado de una línea.
moves-rule-total = Sin enmienda se puede reasignar en total hasta el { $percent } % del presupuesto firmado entre capítulos principales.
moves-count-net = Lo que entra y lo que sale se compensa.
moves-count-gross = Lo que entra y lo que sale se suma.
moves-set-in = Fijado en el convenio { $agreement }
moves-take-over = Adoptar las reglas de un donante
moves-take-over-run = Escribir en el convenio
moves-rules-taken = El convenio tiene ahora las reglas «{ $rules }».
moves-limit = Respecto al límite
moves-of = Capítulo
moves-signed = Firmado ({ $currency })
moves-came = Entró
moves-left = Salió
moves-counted = Cuenta
moves-may-come = Aún puede entrar
moves-may-leave = Aún puede salir
moves-state = Estado
moves-whole = Presupuesto entero
moves-allowed = Permitido
moves-addendum = Enmienda necesaria
moves-passed-by = (desde el { $date })
moves-approval-hint = La carta o el mensaje en que el donante lo permite
moves-keep = Guardar
moves-within-heading = Las dos líneas están en un mismo capítulo: esto no cuenta para el límite.
moves-told-allowed = { $name }: { $percent } reasignado, permitido. Aún pueden entrar hasta { $come } y salir hasta { $leave }.
moves-told-addendum = { $name }: { $percent } reasignado, por encima del límite. Antes hace falta una enmienda. Aún pueden entrar hasta { $come } y salir hasta { $leave }.
rates-column-date = Mes o día
rates-column-base = Un
rates-column-rate = vale
rates-column-counter = de esta moneda
rates-column-source = Fuente
rates-new = Nuevo tipo
rates-new-hint = Escriba aquí un nuevo tipo: un mes como 2026-11, o el día desde el que vale.
rates-new-needs = Aún no guardado. Falta: { $fields }.
rates-always = Siempre
rates-shared = Todos los proyectos comparten estos tipos. La primera fila recibe uno nuevo.
rates-delete = Eliminar el tipo
rates-deleted = Se eliminó el tipo.
rates-paste = Pegar una tabla…
rates-paste-title = Pegar tipos de cambio
rates-paste-lead = Tres columnas: mes o día, moneda, cuánto de ella vale una unidad de la moneda base. No se guarda nada hasta que usted lo diga.
rates-base = Base: un
rates-paste-keep = { $count ->
    [one] Guardar { $count } tipo
   *[other] Guardar { $count } tipos
}
rates-pasted = { $count ->
    [one] { $count } tipo guardado.
   *[other] { $count } tipos guardados.
}
rates-there = { $count ->
    [one] { $count } tipo ya está y se queda.
   *[other] { $count } tipos ya están y se quedan.
}
rates-understood = Como se entendió
rates-no-budget = Sin presupuesto todavía no se convierte nada. Los tipos ya se pueden guardar.
rates-no-agreement = Sin convenio, nada dice qué tipo se aplica.
rates-source-is = Fuente: { $source }.
rates-asked = { $count ->
    [one] Falta { $count } tipo
   *[other] Faltan { $count } tipos
}
rates-enter = Introducir { $from } a { $into }
op-record-budget = Importes del presupuesto introducidos
refused-budget-superseded = La versión { $version } queda como está: la versión { $later } está en vigor en su lugar. Cambie esa, o cree una nueva versión.
budget-begin-title = Empezar el presupuesto
budget-begin-lead = Primero van los capítulos y las líneas con los números del donante; después los importes, quién paga y las nuevas versiones. Elija la estructura del donante, o pegue un presupuesto desde una hoja de cálculo.
budget-begin-structure = Estructura
budget-begin-lines = { $count ->
    [one] { $count } línea lista
   *[other] { $count } líneas listas
}
budget-begin-blank = Sin nada todavía: sus propios capítulos
budget-begin-currency = Moneda
budget-begin-currency-hint = Tres letras, como EUR, USD o XOF
budget-begin-start = Empezar con esta estructura
budget-begin-paste = Pegar desde una hoja de cálculo…
budget-grid = Líneas del presupuesto, { $version }
budget-empty = Aún no hay líneas. Añada el primer capítulo, o pegue un presupuesto.
budget-total = Total
budget-column-unit = Unidad
budget-column-amount = Importe ({ $currency })
budget-column-cost_type = Tipo de coste
budget-column-open = Sin repartir
budget-column-moved = Reasignado
budget-column-spent = Gastado
budget-column-left = Queda
budget-part-of-nobody = Sin financiador
budget-part-whole = Importe
budget-heading-sum = El importe de un capítulo es la suma de sus líneas: escriba en una línea.
budget-mark-product = Número de unidades por coste unitario. Escriba un importe para indicar otro.
budget-mark-differs = Unidades por coste unitario dan { $product }. Cuenta el importe indicado.
budget-mark-rate = Falta un tipo de cambio: no se puede dar esta suma. Pulse Intro para ver los asientos.
budget-mark-over = Se gastó más de lo previsto.
budget-in-force = en vigor
budget-draft = Un borrador: la versión vigente se mantiene hasta que esta se adopte.
budget-reason = Motivo:
budget-locked = { $version } ya no se puede cambiar: { $later } está en vigor en su lugar.
budget-adopt = Poner en vigor
budget-adopted = { $version } está en vigor.
budget-compare = Comparar…
budget-compare-title = Dos versiones lado a lado
budget-compare-from = De
budget-compare-to = A
budget-compare-all = Mostrar también las líneas sin cambios
budget-compare-same = Ningún importe difiere entre estas versiones.
budget-difference = Diferencia
budget-change-added = nueva
budget-change-dropped = suprimida
budget-amend = Enmienda…
budget-amend-title = Una nueva versión del presupuesto
budget-amend-note = Se retoman las líneas de «{ $version }», con lo que se movió entre ellas. Las reasignaciones empiezan de cero.
budget-amend-reason = Motivo del cambio
budget-amend-date = Desde cuándo
budget-amend-by = Enmienda del convenio que la trae
budget-amend-adopt = Poner en vigor de inmediato
budget-amend-adopt-hint = Si no, es un borrador hasta que alguien lo adopte.
budget-amend-run = Crear la versión
budget-differs = El total indicado es { $stated }: la diferencia con las líneas es { $difference }.
budget-untold = { $count ->
    [one] { $count } línea sin importe
   *[other] { $count } líneas sin importe
}
budget-add-line = Añadir una línea
budget-add-below = Añadir una línea debajo
budget-add-under = Añadir una línea en este capítulo
budget-add-below-of = Va después de «{ $line }», al mismo nivel.
budget-add-under-of = Va bajo «{ $line }», cuyo importe pasa a ser la suma de sus líneas.
budget-add = Añadir
budget-add-next = Añadir y seguir
budget-line-menu = Línea
budget-fundings = { $count ->
    [0] Quién paga…
   *[other] Quién paga ({ $count })…
}
budget-fundings-title = Quién paga
budget-fundings-lead = La subvención del donante, las cofinanciaciones, la aportación propia, las aportaciones en especie. Cada una recibe una columna en el presupuesto, donde se escriben las partes de las líneas.
budget-by-period = Por período
budget-paste = Pegar…
budget-paste-title = Pegar un presupuesto
budget-paste-lead = Copie las líneas en su hoja de cálculo y péguelas aquí. Una línea 1.2 va bajo 1; el importe de un capítulo debe ser la suma de sus líneas. No se guarda nada hasta que usted lo diga.
budget-paste-here = Líneas pegadas
budget-paste-language = Escrito en
budget-paste-columns = Qué contienen las columnas
budget-paste-column = Columna { $number }
budget-paste-column-code = Número
budget-paste-column-text = Descripción
budget-paste-column-unit = Unidad
budget-paste-column-units = Número de unidades
budget-paste-column-unit_cost = Coste unitario
budget-paste-column-amount = Importe
budget-paste-column-skip = Omitir
budget-paste-understood = { $count ->
    [one] { $count } línea entendida
   *[other] { $count } líneas entendidas
}
budget-paste-keep = { $count ->
    [one] Guardar { $count } línea
   *[other] Guardar { $count } líneas
}
budget-pasted = { $count ->
    [one] { $count } línea añadida.
   *[other] { $count } líneas añadidas.
}
money-paste-refused = { $count ->
    [one] { $count } línea por revisar
   *[other] { $count } líneas por revisar
}
money-paste-line = Línea { $number }:
window-add-funding = Añadir quién paga
window-going-budget = { $count ->
    [one] { $count } versión del presupuesto
   *[other] { $count } versiones del presupuesto
}
window-going-budget_line = { $count ->
    [one] { $count } línea del presupuesto
   *[other] { $count } líneas del presupuesto
}
window-going-funding = { $count ->
    [one] { $count } fuente de financiación
   *[other] { $count } fuentes de financiación
}
window-going-allocation = { $count ->
    [one] { $count } parte de una línea
   *[other] { $count } partes de líneas
}
window-going-reallocation = { $count ->
    [one] { $count } reasignación
   *[other] { $count } reasignaciones
}
window-going-explanation = { $count ->
    [one] { $count } explicación
   *[other] { $count } explicaciones
}
window-going-entry = { $count ->
    [one] { $count } asiento
   *[other] { $count } asientos
}
window-table-funding = Quién paga
window-table-allocation = Partes de las líneas del presupuesto
window-table-reallocation = Reasignaciones
window-table-rate = Tipos de cambio

## Finance reports: workbook, layouts, money in the project report
accounts-sheet-summary = Resumen financiero
accounts-sheet-budget = Presupuesto y gastos
accounts-sheet-entries = Asientos
accounts-sheet-reallocations = Reasignaciones
accounts-sheet-rates = Tipos de cambio
accounts-sheet-check = Comprobación
accounts-sheet-form = Formulario
accounts-caption-budget = Presupuesto y gastos por partida
accounts-caption-entries = Asientos hasta el último día del informe
accounts-caption-moves = Movimientos entre partidas
accounts-caption-limit = Movimientos y límite del convenio
accounts-caption-rates = Tipos utilizados
accounts-caption-headings = Presupuesto y gastos por capítulo
accounts-caption-fundings = Gastos por fuente de financiación
accounts-caption-quarters = Gastos por trimestre
accounts-caption-form = Líneas del formulario
accounts-caption-explanations = Explicaciones de las desviaciones
accounts-caption-check = Totales comparados
accounts-column-code = N.º
accounts-column-text = Partida
accounts-column-unit = Unidad
accounts-column-units = Cantidad
accounts-column-unit_cost = Coste unitario
accounts-column-budget = Presupuesto firmado
accounts-column-moved = Reasignado
accounts-column-reserve = De la reserva
accounts-column-revised = Presupuesto
accounts-column-planned = Previsto hasta la fecha
accounts-column-period_planned = Previsto en el período
accounts-column-before = Gastado antes
accounts-column-period = Gastado en el período
accounts-column-spent = Gastado en total
accounts-column-committed = Comprometido
accounts-column-remaining = Saldo
accounts-column-variance = Desviación
accounts-column-variance_share = Desviación (%)
accounts-column-period_variance = Desviación del período
accounts-column-period_variance_share = Desviación del período (%)
accounts-column-delivery = Gastado (%)
accounts-column-explanation = Explicación
accounts-column-open = Por rellenar
accounts-fill-explanation = Diga en una o dos frases por qué el gasto se aparta del presupuesto.
accounts-fill-open = El programa no guarda este dato: rellénelo, por favor.
accounts-to-be-explained = por explicar
accounts-open = pendiente: falta un tipo
accounts-rate-missing = falta el tipo
accounts-unplaced = En ninguna partida de esta versión
accounts-until = todo hasta el { $day }
accounts-correction = Corrección
accounts-total-spent = Total de gastos
accounts-no-entries = No hay asientos hasta este día.
accounts-no-moves = No se movió nada entre partidas de esta versión del presupuesto.
accounts-no-rates = No hizo falta ningún tipo de cambio.
accounts-note-asked = Faltan tipos. Las cifras que dependen de ellos quedan pendientes, pues una suma sin ellos sería falsa.
accounts-note-check = Cada línea compara dos caminos hacia la misma cifra. La diferencia se calcula en el propio libro y debe ser nula.
accounts-note-unattributed = { $count } asientos por un total de { $amount } no indican fuente de financiación; se cuentan como pagados por la subvención.
accounts-fact-period = Período del informe
accounts-fact-agreement = Convenio
accounts-fact-currency = Moneda
accounts-fact-policy = Cambio y redondeo
accounts-fact-rate-source = Fuente de los tipos
accounts-fact-rate-decimals = Decimales de un tipo medio
accounts-figure-budget = Presupuesto
accounts-figure-period = Gastado en el período
accounts-figure-spent = Gastado en total
accounts-figure-burned = Parte del presupuesto gastada
accounts-figure-committed = Comprometido y no pagado
accounts-figure-advances = Anticipos por justificar
accounts-figure-income = Recibido
accounts-figure-forecast = Gastado al final, al ritmo actual
accounts-figure-check = ¿Coinciden todos los totales?
accounts-entry-date = Fecha
accounts-entry-kind = Tipo
accounts-entry-line = Partida
accounts-entry-heading = Capítulo
accounts-entry-text = Objeto de la partida
accounts-entry-funding = Pagado por
accounts-entry-reference = Comprobante
accounts-entry-note = Nota
accounts-entry-amount = Importe
accounts-entry-currency = Moneda
accounts-entry-rate = Tipo utilizado
accounts-entry-into = Declarado
accounts-move-date = Fecha
accounts-move-kind = Tipo
accounts-move-from = De la partida
accounts-move-to = A la partida
accounts-move-amount = Importe
accounts-move-approval = Carta del donante
accounts-move-reason = Motivo
accounts-move-lines = Entre partidas
accounts-move-reserve = De la reserva
accounts-limit-heading = Capítulo
accounts-limit-base = Importe firmado
accounts-limit-came = Entró
accounts-limit-left = Salió
accounts-limit-counted = Cuenta
accounts-limit-share = Del importe firmado (%)
accounts-limit-result = Límite
accounts-limit-none = sin límite fijado
accounts-limit-passed = superado
accounts-limit-kept = respetado
accounts-limit-note = El convenio permite mover el { $percent } % sin consultar al donante.
accounts-rate-date = Mes o día
accounts-rate-base = Por una unidad de
accounts-rate-counter = Unidades de
accounts-rate-rate = Tipo
accounts-rate-source = Fuente
accounts-rate-always = siempre
accounts-rate-of-entry = Asiento
accounts-funding-name = Fuente de financiación
accounts-funding-given = Aportación total
accounts-funding-spent = Gastado en total
accounts-funding-none = Fuente no indicada
accounts-quarter-quarter = Trimestre
accounts-quarter-spent = Gastado
accounts-quarter-total = Desde el inicio
accounts-quarter-name = T{ $number } { $year }
accounts-form-code = Línea
accounts-form-text = Información pedida
accounts-form-value = Cifra
accounts-check-what = Qué se compara
accounts-check-one = Primero
accounts-check-two = Segundo
accounts-check-difference = Diferencia
accounts-check-result = Resultado
accounts-check-yes = Conforme
accounts-check-no = Distinto
accounts-check-all = Todo
accounts-check-entries-spent = Gastos: total de los asientos y total de la hoja del presupuesto
accounts-check-entries-committed = Compromisos: total de los asientos y total de la hoja del presupuesto
accounts-check-report-spent = Gastos: total de la hoja y total del informe
accounts-check-report-committed = Compromisos: total de la hoja y total del informe
accounts-check-report-advances = Anticipos: total de los asientos y total del informe
accounts-check-report-income = Ingresos: total de los asientos y total del informe
accounts-check-budget = Presupuesto: suma de las partidas y total indicado
accounts-check-funding = Pagado por { $funding }: asientos e informe
accounts-check-currency = Gastos en { $currency }: asientos y registro
window-report-template = Qué informe
window-report-period = Período del informe
cli-arg-period = Para el dinero: código o clave del período; todo hasta la fecha por defecto
cli-arg-budget_version = Para el dinero: versión del presupuesto; la vigente por defecto
cli-arg-agreement = Para el dinero: número del convenio cuyas reglas valen; el primero por defecto
accounts-source-entries = { $count ->
    [one] Un asiento
   *[other] { $shown } asientos
}

## Small figures that reports do not print
small-figure = *
note-small-figures = * Las cifras de 1 a { $most } de los indicadores sensibles no se imprimen, ni otras de las que podrían deducirse, para que nadie pueda ser reconocido.

## Export for pivot tables
export-project = Proyecto
export-project-code = Código del proyecto
export-countries = Países
export-indicator-code = Código del indicador
export-indicator = Indicador
export-activity-code = Código de la actividad
export-activity = Actividad
export-place = Lugar
export-period = Período
export-from = Desde
export-until = Hasta
export-kind = Tipo
export-group = Grupo
export-sex = Sexo
export-age = Edad
export-disability = Discapacidad
export-value = Personas
export-unit = Unidad
export-method = Cómo se suman las filas
export-overlap = Contadas en otra fila (%)
export-counted-from = Contado a partir de
export-row = Clave
export-headings = Rubros
export-line-code = Número de línea
export-line = Línea de presupuesto
export-date = Fecha
export-amount = Importe
export-currency = Moneda
export-exchanged = En la moneda del presupuesto
export-exchanged-currency = Moneda del presupuesto
export-factor = Multiplicado por
export-policy = Regla de cambio
export-funding = Quién paga
export-correction = Corrección
export-reference = Comprobante
export-note = Nota
export-sheet-reach = Personas alcanzadas
export-sheet-entries = Asientos
refused-export-stopped = La exportación se detuvo. No se escribió nada; si ya había un archivo, sigue como estaba.
cli-exported = { $count ->
    [one] { $shown } fila escrita
   *[other] { $shown } filas escritas
}
cli-help-export = Escribe las personas alcanzadas, los asientos, los presupuestos o los tipos de cambio en una tabla plana, una fila por cifra, para tablas dinámicas. Las cifras pequeñas de los indicadores sensibles se retienen como en los informes, salvo para uso interno
cli-arg-export_out = El archivo que se escribe; si existe, se reemplaza cuando el nuevo está completo
cli-arg-export_as = Qué: reach (personas alcanzadas), entries (asientos), budget (presupuestos), rates (tipos de cambio) o 3w (quién hace qué, dónde)
cli-arg-export_format = Formato: csv o xlsx
cli-arg-export_project = Solo este proyecto; todos si no se indica ninguno
cli-arg-export_period = Solo este período del proyecto, por su código
cli-arg-hxl = Una fila de etiquetas HXL debajo de los títulos
cli-arg-bom = El CSV empieza con la marca por la que Excel reconoce UTF-8
cli-arg-separator = Lo que separa los valores en CSV: comma (coma), semicolon (punto y coma) o tab (tabulación); punto y coma en francés, portugués y español; si no, coma
cli-arg-local_numbers = El CSV escribe los decimales como el idioma, no con punto

## La exportación en bruto en la ventana
host-export-title = Guardar la exportación
host-kind-csv = Tablas CSV
export-open = Exportar…
export-title = Exportar
export-done = La exportación está lista
export-internal = Para uso interno de su organización: las cifras están aquí tal como se guardan, también las pequeñas. No las transmita.
export-what = Contenido
export-scope = Proyectos
export-scope-project = Este proyecto
export-scope-all = Todos los proyectos
export-period-all = Todos los períodos
export-format = Archivo
export-format-xlsx = Libro de Excel
export-format-csv = CSV
export-option-hxl = Una fila de etiquetas HXL debajo de los encabezados
export-option-bom = Marcar el archivo para que Excel lea bien los acentos
export-option-local_numbers = Escribir los decimales como en mi idioma, y no con punto
export-save = Guardar…
export-writing = Escribiendo la exportación…
export-rows = { $count ->
    [one] { $shown } fila escrita…
   *[other] { $shown } filas escritas…
}
export-saved = { $count ->
    [one] { $shown } fila guardada en { $folder }
   *[other] { $shown } filas guardadas en { $folder }
}
## One kind of reach exported
cli-arg-export_kind = Solo las personas alcanzadas así: direct (directamente), indirect (indirectamente) o public_engagement (por la participación pública)
refused-kind-of-reach-alone = Solo las personas alcanzadas se distinguen por tipo. Pida las personas alcanzadas o no indique un tipo.

## Las páginas y las palabras de un informe
paper-page = Página { $page } de { $pages }
paper-before = Página anterior
paper-after = Página siguiente
paper-smaller = Reducir
paper-larger = Ampliar
paper-fit = Ajustar al ancho
paper-unreadable = No se pueden mostrar las páginas.
prose-bold = Negrita
prose-italic = Cursiva
prose-h2 = Título
prose-h3 = Subtítulo
prose-bullets = Lista
prose-numbers = Lista numerada
prose-link = Enlace
prose-link-address = Dirección
prose-link-hint = Intro la guarda; una dirección vacía quita el enlace.
prose-table = Tabla
prose-table-row = Fila debajo
prose-table-column = Columna después
prose-table-row-delete = Eliminar fila
prose-table-column-delete = Eliminar columna
prose-table-delete = Eliminar tabla
prose-figure = Cifra viva
prose-figure-search = Buscar una cifra
prose-figure-none = Ninguna cifra lleva estas palabras.
prose-figure-missing = no indicado
prose-figure-unknown = La ficha no tiene ninguna cifra «{ $id }».
prose-photo-nameless = Foto sin descripción
## A page that cannot be drawn
window-page-fell = No se ha podido mostrar esta página: { $cause }. Lo que guardó está a salvo.
window-page-again = Intentarlo de nuevo
window-page-leave = Ir a los proyectos
## For whom a report is made
fact-audience = Destinatario
audience-internal = Uso interno: cifras exactas, también las pequeñas; no difundir
audience-donor = El donante
audience-public = El público
cli-arg-audience = A quién va dirigido: internal (cifras exactas), donor o public (cifras pequeñas de los indicadores sensibles ocultas)
cli-arg-people = Con los nombres del personal y de los expertos

## Templates of reports
template-section-results = Resultados e indicadores
template-section-photos = Fotografías
template-section-signature = Firma
template-column-code = N.º
template-column-indicator = Indicador
template-column-unit = Unidad
template-column-baseline_date = Fecha de la línea de base
template-column-baseline = Línea de base
template-column-target_date = Fecha de la meta
template-column-target = Meta
template-column-period_target = Meta del período
template-column-period = Logrado en el período
template-column-achieved = Acumulado
template-column-share = % de la meta
template-column-verification = Fuente de verificación
template-column-comment = Comentario
template-photo-caption = Qué muestra
template-photo-credit = Crédito
template-photo-taken = Tomada el
template-photo-file = Archivo
template-signature-who = En nombre de
template-signature-name = Nombre
template-signature-function = Cargo
template-signature-date = Lugar y fecha
template-signature-signature = Firma
fact-partners = Socios
fact-report_period = Período del informe
fact-agreements-original-end = Fin antes de las adendas
op-keep-template = Plantilla de informe «{ $subject }» guardada
op-drop-template = Plantilla de informe «{ $subject }» retirada
refused-template-code = «{ $code }» no puede ser el código de una plantilla. Use hasta 40 letras minúsculas, cifras y guiones bajos.
refused-template-flawed = La plantilla «{ $template }» tiene un defecto en la línea { $line }: { $cause }
cli-help-templates = Lista las plantillas de informe; muestra una o guarda una propia del archivo de trabajo
cli-arg-show = Muestra el texto (TOML) de esta plantilla
cli-arg-keep = Guarda este archivo como plantilla propia del archivo de trabajo; su nombre sin .toml es el código
cli-arg-templates_workspace = El archivo de trabajo; las plantillas del programa si no se indica
cli-template-own = propia
cli-template-kept = Plantilla { $template } guardada.
## Los informes guardados
window-field-template = plantilla
window-field-template_version = versión de la plantilla
window-field-people = equipo y expertos por su nombre
window-field-revises = informe que corrige
window-field-report = informe
window-field-section = sección
window-field-content = texto de la sección
window-field-remark = comentario
window-field-settled = resuelto
window-field-state = estado
window-field-returned_for = devuelto porque
window-field-approved_at = aprobado el
window-field-approved_by = aprobado por
window-field-sent_at = enviado el
window-field-seal = copia sellada
window-field-written_at = escrito el
window-field-written_by = escrito por
window-field-copied_from = copiado de
window-field-toml = contenido
window-table-report = Informes
window-table-report_section = Secciones de los informes
window-table-report_comment = Comentarios a los informes
window-table-template = Plantillas de informe
window-going-report = { $count ->
    [one] { $count } informe
   *[other] { $count } informes
}
window-going-report_section = { $count ->
    [one] { $count } sección de informe
   *[other] { $count } secciones de informes
}
window-going-report_comment = { $count ->
    [one] { $count } comentario a un informe
   *[other] { $count } comentarios a informes
}
report-state-draft = Borrador
report-state-review = En revisión
report-state-approved = Aprobado
report-state-sent = Enviado
cli-help-reports = Enumera los informes guardados
cli-help-approve = Aprueba un informe revisado y lo sella
cli-help-verify = Dice si un archivo es un informe sellado del espacio de trabajo (código de salida 3 si no lo es)
cli-arg-report_id = Un informe guardado, por su clave: como se selló, o como sería ahora
cli-arg-reports_project = Solo los de este proyecto
cli-arg-report_key = Clave del informe, tal como la da `bilan reports`
cli-arg-verified_file = Un PDF o un libro de cálculo
cli-no-reports = Todavía no se empezó ningún informe.
cli-verify-sealed = Es un informe sellado, hasta el último bit: { $who } lo aprobó el { $at }.
cli-verify-altered = NO es un informe sellado. Dice ser un informe que { $who } selló el { $at }, pero difiere de los archivos sellados: fue modificado, o impreso antes.
cli-verify-draft = NO es un informe sellado: dice ser un informe que nunca fue aprobado.
cli-verify-unknown = No es un informe sellado de este espacio de trabajo.
cli-verify-not-standing = Su aprobación se retiró después, o se aprobó de nuevo: pregunte qué copia vale.
cli-verify-revised = El informe { $report } lo corrige.
op-begin-report = Informe empezado: { $subject }
op-write-section = Sección escrita: { $subject }
op-comment-section = Comentario a «{ $subject }»
op-submit-report = Informe puesto en revisión: { $subject }
op-return-report = Informe devuelto a borrador: { $subject }
op-approve-report = Informe aprobado y sellado: { $subject }
op-send-report = Informe marcado como enviado: { $subject }
op-begin-revision = Corrección empezada: { $subject }
refused-report-unknown = No hay ningún informe «{ $report }» en este espacio de trabajo. `bilan reports` los enumera.
refused-report-approved = { $who } aprobó este informe el { $at }, por lo que queda como se selló. Para corregirlo, empiece una revisión (se le pedirá el motivo).
refused-report-not-reviewed = Este informe todavía es un borrador. Póngalo primero en revisión y luego apruébelo.
refused-report-not-approved = Este informe todavía no está aprobado, por lo que no hay copia sellada. Apruébelo primero.
refused-report-stands-so = Este informe ya está en ese estado. No se cambió nada.
refused-report-reason-needed = Diga por qué. El motivo queda en el historial del informe.
refused-report-too-large = Un archivo de este informe tendría más de { $most } MB y no se puede guardar en el espacio de trabajo. No se cambió nada. Reduzca las imágenes.
refused-section-unknown = La plantilla de este informe no tiene la sección «{ $section }». No se cambió nada.
refused-section-not-written = La sección «{ $section }» se completa con los datos; no se escribe en ella.
refused-seal-broken = Un informe sellado en { $file } no es lo que se selló: el archivo fue modificado desde fuera o está dañado. Tome la copia de un respaldo.
refused-seal-newer = Este informe fue sellado por un programa más nuevo ({ $program }). Sus archivos se pueden entregar, pero solo ese programa puede abrir aquello de que está hecho.
failed-seal-report = No se pudo sellar el informe: { $cause }. No se cambió nada.
## What is due, what is ready, where a figure comes from
due-kind-interim = Informe intermedio
due-kind-final = Informe final
due-kind-interim-finance = Informe financiero intermedio
due-kind-final-finance = Informe financiero final
due-standing-none = sin empezar
due-standing-draft = borrador
due-standing-review = en revisión
due-standing-approved = aprobado
due-standing-sent = enviado
due-today = vence hoy
due-left = { $count ->
    [one] vence mañana
   *[other] vence en { $shown } días
}
due-late = { $count ->
    [one] un día de retraso
   *[other] { $shown } días de retraso
}
due-calendar = Informes por entregar
due-event = { $kind }: { $project } ({ $donor })
due-event-more =
    { $title }
    Período: { $span }
    Acuerdo: { $agreement }
    Informe: { $state }
cli-help-due = Muestra qué informes hay que entregar, a quién y cuándo, y los escribe en un archivo de calendario
cli-arg-due_project = Solo este proyecto; todos si no se indica ninguno
cli-arg-until = El último día que se muestra (AAAA-MM-DD); un año por delante si no se indica ninguno
cli-arg-as_of = El día desde el que se mira (AAAA-MM-DD); hoy si no se indica ninguno
cli-arg-sent = Muestra también los informes ya enviados
cli-arg-ics = El archivo de calendario que se escribe (.ics)
cli-due-none = No hay nada que entregar.
attention-no-deadline = El acuerdo { $agreement } pide informes y no dice para cuándo.
readiness-required = Falta en el registro: { $what }.
readiness-held-back = Cifras pequeñas que no se imprimen en «{ $section }», hacia fuera: { $count }.
readiness-required-identifiers = un número o código del proyecto
readiness-required-agreement = un acuerdo con su número e importe
readiness-required-donor = el donante
readiness-required-implementer = quién ejecuta el proyecto
readiness-required-partners = socios o instituciones beneficiarias
readiness-required-countries = los países
readiness-required-dates = el primer y el último día
readiness-required-period = el período del informe
readiness-required-objective = el objetivo
readiness-required-target-groups = los grupos destinatarios
readiness-required-framework = un marco de resultados
readiness-required-indicators = indicadores
readiness-required-baselines = un valor de base para cada indicador
readiness-required-targets = una meta para cada indicador
readiness-required-actuals = una cifra de cada indicador para el período
readiness-required-deviations = por qué un indicador está lejos de su meta
readiness-required-verification = cómo se verifica cada indicador
readiness-required-progress = el avance de cada actividad
readiness-required-deliverables = lo prometido y lo entregado
readiness-required-reach = las personas alcanzadas
readiness-required-sex = mujeres y hombres por separado
readiness-required-disability = personas con discapacidad por separado
readiness-required-budget = un presupuesto
readiness-required-units = unidades y costes unitarios en el presupuesto
readiness-required-expenditure = los gastos
readiness-required-receipts = los fondos recibidos
readiness-required-co-funding = lo que aportan otros además del donante
readiness-required-indirect = los costes indirectos
readiness-required-rates = los tipos de cambio
readiness-required-explanations = la explicación de las desviaciones
readiness-required-lessons = lecciones aprendidas
readiness-required-risks = los riesgos
readiness-required-engagement = la participación del público
readiness-required-photos = fotografías
readiness-ready = No hay nada que corregir antes de enviarlo.
readiness-must = Hay que corregirlo
readiness-should = Conviene revisarlo
readiness-note = Para saber
cli-help-readiness = Muestra lo que falta, se retrasa o se contradice en un informe; termina con 4 si hay algo que corregir antes
window-field-report_month = mes a cuyo fin vence el informe, si el donante lo fija
window-field-report_day = día de ese mes, si no es el último
window-field-finance_month = mes a cuyo fin se informa aparte del dinero
window-field-final_months = meses para el informe final tras el fin
window-field-final_days = días para el informe final tras el fin
window-field-reported_until = los informes de períodos hasta este día se entregaron de otro modo
window-field-report_template = plantilla de los informes
window-field-final_template = plantilla del informe final
window-field-finance_template = plantilla del informe financiero, si es aparte
window-group-final_report = Informe final
window-group-report_templates = Plantillas de informe

refused-cell-unknown = El informe no tiene la cifra «{ $cell }». Busque el identificador en el JSON del informe o haga clic en la cifra.
trace-same = Repite otra cifra.
trace-sum = Es la suma de otras cifras.
trace-less = Es una cifra menos otra.
trace-share = Es una cifra como parte de otra.
trace-where = Es la suma de estas filas.
trace-agrees = Dice si las cifras concuerdan.
trace-reach = Las personas se cuentan fila por fila: { $method }.
trace-counted = Se cuenta a partir de las personas alcanzadas.
trace-typed = Está en el registro.
trace-reckoned = Se calcula a partir del registro.
trace-column-period = Período
trace-column-of = Indicador o actividad
trace-column-place = Lugar
trace-column-group = Quiénes
trace-column-people = Declarado
trace-column-counted = Contado
trace-column-because = Por qué
trace-column-says = Lo que dice
cli-help-trace = Muestra de dónde viene una cifra de un informe: otras cifras, asientos, filas, quién los escribió, página de origen
cli-arg-cell = Identificador de la cifra, por ejemplo reach.direct (está en el JSON de compose_report)
due-all = { $count ->
    [one] Mostrar todo
   *[other] Mostrar los { $count }
}
due-fewer = Mostrar menos
due-late-count = { $count ->
    [one] { $count } con retraso
   *[other] { $count } con retraso
}
due-save = Guardar el calendario…
due-saved = El calendario está guardado: { $name }
host-calendar-title = Guardar el calendario de informes por entregar
host-calendar-name = informes-por-entregar
host-kind-calendar = Calendario (iCalendar)
readiness-section-empty = «{ $section }» no tiene texto.
readiness-section-long = «{ $section }» tiene { $words } palabras y el donante admite { $limit }.
readiness-section-says = «{ $section }»: { $remark }
readiness-comment-open = «{ $section }»: una observación sin atender: { $remark }
## La pantalla de un informe
prose-lesson = Insertar una lección
prose-photo = Insertar una foto
reports = Informes
reports-begin = Empezar un informe
reports-begin-this = Empezar
reports-begin-confirm = Empezar el informe
reports-none = Todavía no se ha empezado ningún informe.
reports-due = Lo que hay que entregar
reports-corrects = Corrige el anterior: { $reason }
reports-column-report = Informe
reports-column-period = Período
reports-column-language = Idioma
reports-column-audience = Destinado a
reports-column-state = Estado
reports-column-comments = Observaciones abiertas
reports-template = Lo que pide el donante
reports-period = Período
reports-audience = Destinado a
reports-audience-donor = Las cifras pequeñas de los indicadores sensibles se ocultan.
reports-audience-public = Cualquiera puede leerlo; las cifras pequeñas se ocultan.
reports-audience-internal = Cifras exactas; no debe transmitirse.
story-audience-donor = El donante
story-audience-public = El público
story-audience-internal = Uso interno
story-sections = Secciones
story-words = Texto
story-pages = Páginas
story-side = Texto o páginas
story-nameless = Sección sin título
story-progress-record = la rellena la ficha
story-progress-empty = aún sin escribir
story-progress-written = escrita
story-progress-over = por encima del límite
story-from-record = La ficha rellena esta sección. Cambie sus cifras y datos en el proyecto; las páginas los siguen.
story-lost = La plantilla ya no pide esta sección: lo que está escrito aquí no se imprime en ningún informe.
story-count = { $count ->
    [one] { $shown } palabra
   *[other] { $shown } palabras
}
story-count-of = { $words } de { $limit } { $count ->
    [one] palabra
   *[other] palabras
}
story-kept = Todo está guardado
story-waiting = Guardando…
story-refused = No se ha guardado
story-last = Lo que dice aquí el último informe
story-last-take = Retomar este texto
story-lesson-search = Buscar en las lecciones
story-lesson-none = Ninguna lección tiene estas palabras.
story-lesson-from = Lección de { $title }
story-photo-none = No se ha añadido ninguna foto al proyecto.
story-comments = Observaciones
story-comments-open = { $count ->
    [one] { $count } observación está sin resolver.
   *[other] { $count } observaciones están sin resolver.
}
story-comment-settled = Resuelta
story-comment-new = Observación sobre esta sección
story-comment-add = Añadir la observación
story-returned = Volvió de la revisión: { $reason }
story-approved-by = Aprobado por { $who }, { $date }
story-reason = Por qué
story-step-review = Entregar para revisión
story-step-review-hint = Otra persona lee el informe y hace observaciones. Todavía puede cambiarse.
story-step-approve = Aprobar y sellar
story-step-approve-hint = El informe queda tal como está, con sus cifras, textos y archivos. Lo que cambie después en la ficha ya no lo cambia.
story-step-return = Volver al borrador
story-step-return-hint = El informe vuelve a quien lo escribe. Diga qué hay que hacer.
story-step-send = Anotar como enviado
story-step-send-hint = El informe ha salido hacia el donante. Su copia sellada se queda aquí.
story-step-correct = Corregirlo
story-step-correct-hint = Empieza un informe nuevo con estos textos y dice por qué. El sellado se queda como está.
story-readiness = Lo que falta
story-ready = Nada impide este informe.
story-readiness-must = Hay que resolverlo antes
story-readiness-should = El donante preguntará
story-readiness-note = Conviene saberlo
story-sealed-save = Guardar los archivos sellados…
story-sealed-saved = Los archivos sellados
story-differences = Lo que ha cambiado desde entonces
story-differences-none = La ficha sigue diciendo lo que se selló.
story-differences-hint = El informe sellado se queda como está. Si estos cambios importan, corríjalo con uno nuevo.
story-differences-template = La plantilla ha cambiado desde entonces.
story-differences-what = Dato
story-differences-sealed = Sellado
story-differences-now = Ahora
story-remarks = Observaciones sobre las cifras
story-use-figure = Usar la cifra viva { $figure }
story-trace = De dónde sale esta cifra
story-trace-figure = { $label }: de dónde sale
story-trace-who = Escrito por
shortcuts-writing = Al escribir un informe
shortcut-pane = De las secciones al texto y a las páginas
shortcut-section = Sección siguiente o anterior
shortcut-figure = Insertar una cifra viva
## La exportación en bruto que se detiene
failed-listen = No se pudo esperar a Ctrl-C: { $cause }. No se escribió nada. Inténtelo de nuevo.
export-version = Versión
export-version-date = Desde
export-in-force = Vigente
export-cost-type = Tipo de costo
export-units = Cantidad
export-unit-cost = Costo unitario
export-rate-date = Mes o día
export-rate-base = Uno
export-rate = vale
export-rate-counter = de esta moneda
export-rate-source = Fuente
export-sheet-budget = Presupuesto
export-sheet-rates = Tipos de cambio
refused-rates-of-no-project = Los tipos de cambio son comunes a todos los proyectos. Pídalos sin indicar un proyecto.
refused-export-of-no-period = Los presupuestos y los tipos de cambio se exportan enteros. No indique un período.
export-separator = Entre los valores
export-separator-usual = Como es habitual en el idioma
export-separator-comma = Coma
export-separator-semicolon = Punto y coma
export-separator-tab = Tabulación
## What people write in a report
story-source = { $document }: «{ $quote }»
story-unknown-figure = La cifra { $said } no existe. Elija otra; hasta entonces, el informe muestra la referencia tal como está.
story-number-equals = { $said } es una cifra del informe: { $label }. Inserte la cifra misma, para que el texto y los cuadros coincidan siempre.
story-number-near = { $said } es casi { $value }: { $label }. Si se trata de esa cifra, insértela aquí.
story-number-contradicts = El informe indica { $value } para «{ $label }»; el texto, { $said }.
story-number-held-back = { $said } está oculta en este informe porque se refiere a muy pocas personas: { $label }. Quítela del texto.
story-as-typed = Un informe no puede imprimir esto: queda tal como se escribió.
story-no-picture = Esta imagen no está entre los adjuntos del proyecto o no puede ir aquí. El texto queda tal como se escribió.
refused-picture-unreadable = { $file } no es una imagen que se pueda imprimir (JPEG, PNG o WebP). No se escribió nada. Sustituya el adjunto o quite la imagen del texto.
refused-picture-too-small = La imagen { $file } tiene { $width } × { $height } puntos, demasiado pocos para mostrar algo. No se escribió nada. Sustituya el adjunto o quite la imagen del texto.
## All reports that are due at once
cli-arg-report_due = Todos los informes cuyo período ha terminado y que no se han enviado, cada uno en una carpeta con el nombre de su día
cli-progress = { $at } de { $of }: { $what }
## Charts in reports
chart-reach = Mujeres y hombres entre las personas alcanzadas
chart-reach-figures = Las mismas cifras en una tabla
chart-reach-of = { $kind }: por período, mujeres y hombres por separado
chart-reach-alt = Columnas por período. { $kind }, mujeres y hombres por separado.
chart-pyramid-of = { $kind }: mujeres y hombres por edad
chart-pyramid-alt = Pirámide de edades. { $kind }, las mujeres a la izquierda, los hombres a la derecha.
chart-pyramid-rest = Las personas cuyo sexo o edad no consta, o que son de otro sexo, no están representadas aquí.
chart-indicators = En qué punto están los indicadores
chart-indicators-alt = Barras: lo que cada indicador ha alcanzado de su meta.
chart-progress = { $achieved } de { $target } ({ $share })
chart-progress-plain = { $achieved }; meta: { $target }
chart-deliverables = Plazos y entregas de los productos
chart-deliverables-alt = Cronología: cuándo vence cada producto y cuándo se entregó.
chart-series-open = Sexo no registrado
chart-series-achieved = Alcanzado de la meta
chart-series-due = Plazo
chart-series-delivered = Entregado
chart-held = * { $names }: sin columna ni barra, porque hay tan pocas personas detrás de una cifra que se las podría reconocer.
chart-alt-figure = { $name } { $figure }
chart-alt-place = { $label }: { $figures }.
word-sheet-charts = Cifras de los gráficos
## Templates that people edit
prose-quote = Cita
template-new-question = Pregunta nueva
template-new-chapter = Capítulo nuevo
template-new-signatory = El firmante autorizado
template-new-line = Por completar
template-block-question = Pregunta que se contesta
template-block-chapter = Título sobre las partes que siguen
template-block-facts = Datos, uno debajo de otro
refused-template-place = La plantilla ya no tiene ese lugar. Vuelva a leerla.

## Captions of tables and figures in a report
word-table = Cuadro
word-figure = Figura
report-workbook = El mismo informe como libro de cálculo, con sus cifras y fórmulas
cli-arg-embed = Pone el libro de cálculo dentro del PDF, que pasa a ser un solo archivo para todo (PDF/A-3)
window-reports = Informes
window-templates = Plantillas de informe
templates-lead = Lo que piden los donantes, sección por sección. Una plantilla puede cambiarse para este espacio de trabajo; la del programa queda como está y puede retomarse.
reports-column-project = Proyecto
template-own = Nuestra propia copia
template-shipped = Plantilla del programa
template-version = versión { $version }
template-unkept = cambios sin guardar
template-kind-narrative = Narrativo
template-kind-finance = Financiero
template-copy = Hacer nuestra propia copia
template-keep = Guardar
template-drop = Volver a la del programa
template-drop-hint = Nuestra copia desaparece y vuelve a valer la plantilla del programa. Deshacer recupera la copia.
template-undo = Deshacer el cambio
template-redo = Rehacer el cambio
template-flaw = { $file }.toml, línea { $line }: { $cause }
template-flawed = Algo está mal aquí
template-how = Forma de editar
template-how-form = Formulario
template-how-text = Texto (TOML)
template-toml = La plantilla como texto
template-written = Idioma de los textos y las páginas
template-name = Nombre del informe
template-title = Título
template-title-usual = Sin título, vale el habitual.
template-question = Pregunta: lo que hay que escribir
template-guidance = Indicaciones
template-guidance-hint = Se muestra a quienes escriben; nunca se imprime.
template-lacking = Todavía no en: { $languages }
template-words = Máximo de palabras
template-required = Lo que el registro debe indicar
template-optional = Se omite si no hay nada que poner
template-optional-hint = De lo contrario, el informe dice que no se facilitó.
template-columns = Columnas, con las palabras del donante
template-facts = Datos, con las palabras del donante
template-add-column = Añadir una columna
template-add-fact = Añadir un dato
template-add = Añadir una sección
template-up = Subir
template-down = Bajar
template-remove = Quitar
template-removed = Se quitó la sección.
template-moved = Ahora en el lugar { $place } de { $count }.
template-level-1 = Hacerla independiente
template-level-2 = Parte de la de arriba
template-sample = Páginas de
template-sample-example = Un ejemplo
story-template-changed = Este informe se empezó con la versión { $begun } de su plantilla; ahora vale la versión { $now }. Los textos cuya sección ya no existe están al final.
story-template-look = Ver la plantilla
op-change-report = Informe redefinido: { $subject }
refused-report-in-review = El informe está en revisión. Devuélvalo a borrador para volver a elegir su plantilla, período, idioma o destinatarios.
reports-change = Cambiar
reports-change-title = De qué se compone el informe
reports-change-confirm = Cambiar el informe
reports-change-hint = Los textos se conservan. Los que la nueva plantilla no pide quedan al final, en ningún informe.
## Las tablas en la ventana
window-tables = Importar una tabla
tables-lead = Asientos, personas alcanzadas, presupuesto, tipos de cambio y otros datos de una hoja de cálculo. Verá qué pasaría con cada fila antes de que cambie nada.
tables-look = Compruebe lo que se ha entendido y corrija lo que no sea así. Nada cambia hasta que importe.
tables-behind = { $count ->
    [one] { $count } tabla más espera después de esta.
   *[other] { $count } tablas más esperan después de esta.
}
tables-choose-heading = Un archivo con una tabla
tables-choose-hint = XLSX, XLS, ODS, CSV o TSV. También puede soltarlo en cualquier lugar de la ventana.
tables-choose = Elegir un archivo…
tables-paste = O pegar celdas
tables-paste-hint = Copie las celdas en su hoja de cálculo, encabezados incluidos, y pulse Ctrl+V aquí.
tables-read = Leer las celdas
tables-step-file = Archivo
tables-step-what = Qué es
tables-step-columns = Qué contienen las columnas
tables-step-questions = Lo que solo usted puede decir
tables-step-preview = Qué cambiaría
tables-leave-out = Dejar fuera esta tabla
tables-sheet = Hoja
tables-sheet-named = { $count ->
    [one] { $name } · { $shown } fila
   *[other] { $name } · { $shown } filas
}
tables-sheet-hidden = { $count ->
    [one] { $name } (oculta) · { $shown } fila
   *[other] { $name } (oculta) · { $shown } filas
}
tables-kind = Las filas son
tables-kind-entries = Asientos contables
tables-kind-reach = Personas alcanzadas
tables-kind-budget = Líneas de un presupuesto
tables-kind-rates = Tipos de cambio
tables-kind-indicators = Indicadores
tables-kind-targets = Metas y valores de los indicadores
tables-kind-deliverables = Entregables
tables-kind-organisations = Organizaciones
tables-kind-lessons = Lecciones aprendidas
tables-project = Del proyecto
tables-project-choose = Elija un proyecto
tables-project-missing = Indique a qué proyecto pertenecen las filas.
tables-remembered = Ya se importó una tabla con estos encabezados: las columnas tienen el mismo significado que entonces.
tables-header = Los encabezados están en
tables-header-none = Sin encabezados: la primera fila ya contiene valores
tables-header-row = Los encabezados terminan en la fila { $row }
tables-top = Primeras filas de la hoja
shortcut-import = Importar lo que se previsualiza
tables-top-more = { $count ->
    [one] Mostrar { $count } fila más
   *[other] Mostrar { $count } filas más
}
tables-rows = { $count ->
    [one] { $shown } fila de valores.
   *[other] { $shown } filas de valores.
}
tables-totals = { $count ->
    [one] { $count } fila de totales no se importa.
   *[other] { $count } filas de totales no se importan.
}
tables-part-above = Título
tables-part-heading = Encabezados
tables-part-tags = Etiquetas HXL
tables-part-row = Valores
tables-part-total = Total
tables-column-column = Columna
tables-column-samples = Por ejemplo
tables-column-meaning = Se guarda como
tables-column-by = Por qué
tables-meaning-nothing = — no se guarda —
tables-meaning-of = { $column } se guarda como
tables-spread = Lo que tienen en común todos los valores de esta columna
tables-spread-open = De quién, y cuándo…
tables-spread-none = — según cada fila —
tables-by-nothing = Nada indica qué es
tables-by-heading = Por el encabezado
tables-by-tag = Por la etiqueta HXL
tables-by-layout = Como la última vez
tables-by-person = Usted lo indicó
tables-missing = { $count ->
    [one] Ninguna columna contiene lo que cada fila necesita: { $fields }.
   *[other] Ninguna columna contiene lo que cada fila necesita: { $fields }.
}
tables-ignored = { $count ->
    [one] { $count } columna no se guarda: { $columns }.
   *[other] { $count } columnas no se guardan: { $columns }.
}
tables-people = { $count ->
    [one] Una columna parece referirse a personas identificables; se deja fuera
   *[other] { $count } columnas parecen referirse a personas identificables; se dejan fuera
}
tables-people-confirm = Si no se refieren a nadie, escriba «{ $word }»
tables-people-take = Incluirlas
tables-questions-open = { $count ->
    [0] Todo está respondido; aún puede cambiar una respuesta.
    [one] Queda una pregunta abierta. Nada se adivina.
   *[other] Quedan { $count } preguntas abiertas. Nada se adivina.
}
tables-examples = En el archivo:
tables-open-project = Indique primero el proyecto; después verá qué cambiaría.
tables-open-columns = Indique primero qué columnas contienen lo que falta; después verá qué cambiaría.
tables-open-questions = Responda primero a las preguntas; después verá qué cambiaría.
tables-reading = Leyendo la tabla…
tables-reckoning = Comparando las filas con lo que está guardado…
tables-state-new = Nuevas
tables-state-changed = Modificadas
tables-state-unchanged = Ya existentes
tables-state-refused = Rechazadas
tables-state-left_out = Dejadas fuera
tables-show = Filas que se muestran
tables-shown-first = Se muestran las primeras { $shown }.
tables-row = Fila
tables-why = Motivo
tables-was = Ahora { $old }, pasaría a { $new }
tables-mend = { $count ->
    [one] { $shown } fila no puede quedar como está
   *[other] { $shown } filas no pueden quedar como están
}
tables-mend-lead = Corrija aquí las celdas marcadas: cada fila se comprueba de nuevo al momento. El archivo no cambia.
tables-leave-rows = { $count ->
    [one] Dejar fuera la fila elegida
   *[other] Dejar fuera las { $count } filas elegidas
}
tables-take-rows = { $count ->
    [one] Incluir la fila dejada fuera
   *[other] Incluir las { $count } filas dejadas fuera
}
tables-save-list = Guardar como lista…
tables-list-name = { $name }, rechazadas
tables-list-saved = { $name } se ha guardado.
tables-refused-stay = { $count ->
    [one] Todavía no se ha cambiado nada. { $count } fila rechazada quedará fuera.
   *[other] Todavía no se ha cambiado nada. { $count } filas rechazadas quedarán fuera.
}
tables-nothing-new = Nada nuevo que importar
tables-import = { $count ->
    [one] Importar { $shown } fila
   *[other] Importar { $shown } filas
}
tables-importing = Importando
tables-underway = { $shown } de { $of } filas…
tables-imported = { $count ->
    [one] Se ha importado { $shown } fila.
   *[other] Se han importado { $shown } filas.
}
tables-imported-none = No se ha importado nada: todo existía ya.
tables-open-entries = Mostrar los asientos
tables-open-reach = Mostrar las personas alcanzadas
tables-open-budget = Mostrar el presupuesto
tables-open-rates = Mostrar los tipos de cambio
tables-open-indicators = Mostrar los indicadores
tables-open-targets = Mostrar los indicadores
tables-open-deliverables = Mostrar los entregables
tables-open-organisations = Mostrar las organizaciones
tables-open-lessons = Mostrar las lecciones
tables-undo = Deshacer la importación
tables-mend-rest = { $count ->
    [one] Corregir la fila rechazada
   *[other] Corregir las { $count } filas rechazadas
}
tables-another = Importar otra tabla
tables-next = Continuar con la tabla siguiente
tables-import-open = Importar una tabla…
import-received = { $count ->
    [one] ¿Qué es este archivo?
   *[other] ¿Qué son estos archivos?
}
import-received-lead = Esto es lo que parecen ser y lo que se haría con ellos. Corrija lo que no sea así.
import-use-of = Qué hacer con { $name }
import-is-workbook = Un libro con tablas
import-is-separated = Una tabla en texto
import-is-page = Un texto
import-is-picture = Una imagen
import-is-pdf = Un PDF
import-is-document = Un documento
import-is-other = Un archivo de tipo desconocido
import-as-table = Importarlo como tabla
import-as-page = Leerlo como página de proyecto
import-as-attachment = Adjuntarlo a un proyecto
import-as-leave = Dejarlo fuera
import-attach-to = Adjuntar a
import-attached = { $count ->
    [one] Se ha adjuntado { $count } archivo.
   *[other] Se han adjuntado { $count } archivos.
}
import-go-on = Continuar
host-tables-title = Elegir un archivo con una tabla
host-kind-tables = Tablas
host-list-title = Guardar la lista de filas rechazadas
## Tables that are imported
op-import-table = Tabla importada
table-rows = { $count ->
    [one] { $shown } fila
   *[other] { $shown } filas
}
table-field-debit = Debe
table-field-credit = Haber
table-ask-decimal_mark = ¿Qué signo precede a los decimales?
table-decimal-comma = Coma: { $value }
table-decimal-point = Punto: { $value }
table-ask-day_order = En estas fechas, ¿qué va primero: el día o el mes?
table-ask-currency = ¿En qué moneda están los importes?
table-ask-kind = ¿De qué tipo de alcance se trata?
table-ask-period = ¿A qué período pertenecen estas cifras?
table-period-none = Ninguno
table-ask-rate_source = ¿De quién son estos tipos de cambio?
table-ask-rate_base = ¿Estos tipos valen por una unidad de qué moneda?
refused-table-empty = { $file } no contiene ninguna tabla: está vacío. No se ha importado nada. Elija otro archivo, u otra hoja.
refused-table-unreadable = { $file } no es una tabla que Bilan sepa leer. No se ha importado nada. Guárdelo como libro de Excel (.xlsx), hoja de cálculo OpenDocument (.ods) o CSV, e impórtelo.
refused-table-encoding = { $file } no está escrito en UTF-8 sino probablemente en { $encoding }. No se ha importado nada, para que no se pierda ninguna letra. Impórtelo de nuevo indicando { $encoding }, o guárdelo en UTF-8.
refused-table-letters-lost = Algunas letras de { $file } ya se han perdido: hay signos de sustitución (�) en su lugar. No se ha importado nada. Guarde de nuevo la tabla desde su origen, en UTF-8.
refused-table-file-too-large = { $file } supera { $most } MB, lo máximo que Bilan lee. No se ha importado nada. Reparta la tabla en varios archivos.
refused-table-too-large = { $file } tiene más de { $most } { $what ->
    [rows] filas
    [columns] columnas
   *[cells] celdas
}, lo máximo que Bilan lee. No se ha importado nada. Reparta la tabla en varios archivos.
refused-table-sheet-unknown = No hay ninguna hoja «{ $sheet }». Las hojas son: { $sheets }. Indique una de ellas, o su número.
refused-table-ambiguous = { $file } puede leerse de más de una manera ({ $fields }). No se ha importado nada. Responda a las preguntas e importe de nuevo.
refused-table-columns-missing = Ninguna columna de { $file } indica: { $fields }. No se ha importado nada. Diga qué columna lo contiene, o elija qué es la tabla.
refused-table-rows-refused = { $count ->
    [one] Una fila de { $file } no puede guardarse tal como está. No se ha importado nada. Corríjala, déjela fuera, o importe las demás sin ella.
   *[other] { $count } filas de { $file } no pueden guardarse tal como están. No se ha importado nada. Corríjalas, déjelas fuera, o importe las demás sin ellas.
}
refused-table-other-project = Esta fila pertenece a otro proyecto: { $project }. Impórtela en ese.
refused-table-debit-and-credit = Esta fila tiene debe y haber. Deje uno de los dos vacío.
refused-table-column-unknown = La tabla no tiene ninguna columna «{ $column }». Indique su letra, encabezado o etiqueta.
refused-import-stopped = La importación se ha detenido. No se ha importado nada.
table-ask-part_unknown = Además de las cifras por sexo, edad o discapacidad, la tabla tiene otras sin esa indicación. ¿Qué son?
table-part-whole = Todas las personas de la línea en conjunto
table-part-rest = Otras personas, de quienes no se sabe
refused-table-name-unknown = El proyecto no tiene aquí nada llamado «{ $name }», o tiene varios. Escriba el número o las palabras exactas, o añádalo primero al proyecto.
refused-table-twice = La fila { $row } da otra cifra para las mismas personas: { $value }. Conserve una de las dos.
refused-table-cell-fault = La celda contiene un error o una fórmula sin valor ({ $value }). Corríjala aquí, o en el archivo.
refused-table-locked = { $file } está protegido con contraseña. No se ha importado nada. Guárdelo sin ella e impórtelo.
refused-table-old-excel = { $file } es un libro de un Excel anterior a la versión 5 (1993). No se ha importado nada. Ábralo en Excel o LibreOffice, guárdelo como .xlsx e impórtelo.
refused-table-bomb = { $file } se descomprime en mucho más que cualquier tabla. No se ha importado nada. Si es suyo, copie la tabla en un libro nuevo e impórtelo.
refused-table-damaged = { $file } está dañado en { $place } ({ $cause }). No se ha importado nada. Ábralo en Excel o LibreOffice, guárdelo de nuevo e impórtelo.
cli-help-import-table = Importa una tabla: XLSX, ODS, CSV, TSV
cli-arg-table_file = El archivo; - lee la entrada estándar
cli-arg-table_as = En qué se convierten las filas: entries, reach, budget, rates, indicators, targets, deliverables, organisations, lessons
cli-arg-table_sheet = Nombre o número de la hoja
cli-arg-table_header = Número de la última fila de los encabezados; 0 si no hay
cli-arg-table_map = Un archivo JSON que dice qué contienen las columnas, por letra o encabezado; null deja fuera una columna
cli-arg-table_locale = Idioma en que están escritos números y fechas: { $languages }
cli-arg-table_answers = Responde a lo que la tabla deja abierto, por ejemplo decimal_mark=,
cli-arg-table_without_refused = Importar las demás filas cuando algunas no pueden guardarse
cli-arg-table_confirmed = Afirma con su palabra que las columnas que parecen personales no hablan de nadie
cli-table-counts = { $new } nuevas, { $changed } modificadas, { $unchanged } sin cambios, { $refused } rechazadas
cli-table-row = fila { $row }: { $reasons }
cli-table-imported = { $file } se ha importado: { $counts }.
cli-table-would = { $file } se importaría: { $counts }.
cli-table-left = Columnas no importadas: { $columns }.
cli-hint-table-encoding = Use --encoding { $encoding }.
cli-hint-table-rows-refused = Use --without-refused para importar las demás.
cli-hint-table-columns-missing = Use --map, o --as.
refused-host-table-changed = { $file } se ha modificado desde que se leyó. No se ha importado nada. Elíjalo de nuevo.
## Templates that people edit
## De dónde vienen las cifras: el anexo de un libro
trace-held = Se retiene: las cifras pequeñas de los indicadores sensibles no se comunican, ni otras de las que podrían deducirse.
trace-rows-held = Las filas de las que sale no se comunican: en ellas podrían leerse cifras pequeñas.
trace-rows = Se compone de estas filas del registro.
trace-forecast = Es lo que se habrá gastado al final si continúa como con estos asientos.
trace-nothing = El registro no tiene ninguna fila que contara aquí.
trace-exchanged = Es un asiento en la moneda del presupuesto, a estos tipos de cambio.
trace-annex-title = Trazabilidad
trace-annex-note = Cada cifra del informe con aquello de lo que se deriva: otras cifras, asientos y tipos de cambio, filas del registro con el día en que se escribieron por última vez, página de la que se leyeron. Pliegue las filas con los signos de la izquierda; filtre por el código de una cifra.
trace-annex-figure = Cifra
trace-annex-section = Sección
trace-annex-what = Qué es
trace-annex-printed = Tal como se imprime
trace-annex-how = De dónde viene
trace-annex-who = Escrito por
trace-annex-when = Última escritura
trace-annex-page = Leído en
trace-annex-row = La fila del registro que lo dice
trace-annex-more = { $count ->
    [one] … y una fila más
   *[other] … y { $shown } filas más
}
cli-arg-trace = El libro termina con un anexo que dice de dónde viene cada cifra
report-trace = Con un anexo en el libro: de dónde viene cada cifra
refused-trace-of-sealed = Este informe fue sellado por { $program }, que aún no guardaba de dónde vienen sus cifras. No se escribió nada. Haga el informe desde su plantilla con el anexo.
export-held-back = { $count ->
    [one] Se retiene { $shown } cifra: «*» ocupa su lugar.
   *[other] Se retienen { $shown } cifras: «*» ocupa su lugar.
}
## La aprobación insiste
refused-report-remarks-open = { $count ->
    [one] Una observación de este informe no está resuelta.
   *[other] { $count } observaciones de este informe no están resueltas.
} Resuélvalas primero o indique que debe aprobarse de todos modos.
refused-report-not-ready = { $count ->
    [one] Un punto debe corregirse antes de que este informe pueda salir: { $flaws }
   *[other] { $count } puntos deben corregirse antes de que este informe pueda salir, entre ellos: { $flaws }
} Corríjalos o diga por qué se aprueba de todos modos: el motivo se guarda en el sello.
readiness-uncovered = Ninguna fuente tiene { $count } de sus caracteres; en su lugar habría un recuadro vacío: { $characters }
story-approve-remarks-open = Aprobar aunque haya observaciones abiertas
story-approve-despite = Por qué se aprueba de todos modos (se guarda en el sello)
cli-arg-despite = Por qué se aprueba aunque algo deba corregirse primero; se guarda en el sello
cli-arg-remarks_open = Aprueba aunque haya observaciones sin resolver

## Copias del espacio de trabajo
refused-copy-differs = La copia { $file } no ha quedado igual que el espacio de trabajo y se ha eliminado. El espacio de trabajo sigue como estaba. Compruebe el disco y vuelva a intentarlo.
refused-backups-nowhere = No hay carpeta para copias en este equipo. No se ha cambiado nada.
refused-backup-unknown = Este espacio de trabajo no tiene la copia { $number }. No se ha cambiado nada. «bilan backups» muestra las que hay.
refused-backup-none = No se ha encontrado ninguna copia de { $file } en este equipo. No se ha cambiado nada.
refused-workspace-sound = { $file } se abre sin problema. Recupere mejor una copia por su número: eso se puede deshacer.
failed-copy-workspace = No se ha podido hacer la copia { $file }: { $cause }. El espacio de trabajo sigue como estaba.
failed-write-backup = No se han podido guardar las copias en { $file }: { $cause }. El espacio de trabajo sigue como estaba. Libere espacio o repare la carpeta y vuelva a intentarlo.
failed-read-backups = No se han podido leer las copias en { $file }: { $cause }.
failed-restore-backup = No se ha podido poner la copia en el lugar de { $file }: { $cause }. No se ha eliminado nada.
op-put-back = Copia recuperada: { $subject }
cli-help-backup = Hace ahora una copia del espacio de trabajo y la comprueba
cli-help-backups = Muestra las copias del espacio de trabajo y dónde están
cli-help-restore = Recupera una copia, en un paso que se puede deshacer
cli-arg-backup_number = Número de la copia
cli-arg-replace = Pone la última copia sana en el lugar de un archivo que ya no se abre; el archivo se deja aparte
cli-arg-restore_dry_run = Muestra lo que cambiaría, sin cambiar nada
cli-no-backups = Todavía no hay ninguna copia.
cli-backup-current = (no se ha hecho nada desde entonces)
cli-backup-same = Los datos son los mismos que en la copia.
cli-restored = La copia de { $at } está en su lugar.
cli-put-aside = El archivo que ya no se abría se llama ahora { $file }.
cli-project-back = De vuelta: { $title }
cli-project-gone = Desaparecería: { $title }
cli-would-change = { $table }: { $back } de vuelta, { $changed } cambiados, { $gone } eliminados
copies-title = Copias del espacio de trabajo
copies-lead = Bilan copia por sí mismo el espacio de trabajo: al abrirlo, una vez al día, y antes de una importación u otro cambio grande. Cada copia se vuelve a leer antes de darla por buena.
copies-none = Todavía no hay ninguna copia.
copies-folder = Están en { $folder }.
copies-make = Hacer una copia ahora
copies-current = No se ha hecho nada desde entonces
copies-look = Examinar
copies-look-at = Examinar la copia de { $at }
copies-of = Copia de { $at }
copies-undoable = Primero se copia lo que hay ahora, y recuperar una copia se puede deshacer.
copies-back = Todas las copias
copies-put-back = Recuperar esta copia
copies-restored = Se ha recuperado la copia de { $at }.
copies-same = Los datos son los mismos que en la copia.
copies-project-back = De vuelta: { $title }
copies-project-gone = Desaparecería: { $title }
copies-changes = Lo que cambiaría
copies-what = Filas
copies-rows-back = De vuelta
copies-rows-changed = Cambiadas
copies-rows-gone = Eliminadas
copies-size = { $size } kB
copies-open = Copias…
template-section-chart = Gráfico
readiness-section-beyond = «{ $section }» está de más: el donante acepta como máximo { $limit } de estas preguntas.

## Forms for partners
form-sheet = Formulario
form-title = Personas alcanzadas: cifras solicitadas
form-fact-project = Proyecto: { $project }
form-fact-partner = Socio: { $partner }
form-fact-period = Período: { $period } ({ $span })
form-fact-asked = Solicitado el { $day }
form-check-code = Código de control: { $code }
form-how-fill = Rellene solo las celdas amarillas, con números enteros de personas.
form-how-empty = Deje la celda vacía si no conoce la cifra. Escriba 0 solo si sabe que no hubo nadie.
form-how-rest = «Sin desglosar» es para personas cuyo sexo, edad o discapacidad no se anotó. No cuente a nadie dos veces.
form-how-nobody = Cuente a las personas, nunca las nombre: ni nombres, ni teléfonos, ni números de expediente en este formulario.
form-how-back = Guarde el archivo tal como está y devuélvalo. Las filas o columnas añadidas o cambiadas lo hacen ilegible.
form-column-number = N.º
form-column-what = Lo que se cuenta
form-column-place = Lugar
form-column-group = Grupo
form-column-people = Personas
form-column-rest = Sin desglosar
form-column-total = Total
form-sum = Suma de estas líneas
form-error-title = Un número entero
form-error = Escriba un número entero de personas, 0 o más, o deje la celda vacía si la cifra no se conoce.
form-source = Formulario de { $partner } para { $period }, recibido el { $day }
refused-form-none = { $file } no es un formulario de Bilan, o su hoja oculta se perdió al guardar. Pida al socio el archivo rellenado, en XLSX u ODS.
refused-form-version = { $file } se hizo con otra versión de Bilan. Actualice Bilan, o haga una nueva solicitud al socio.
refused-form-other-workspace = { $file } se envió desde otro espacio de trabajo. Abra aquel desde el que se hizo la solicitud.
refused-form-unknown = { $file } responde a un formulario que este espacio de trabajo no tiene: la solicitud se anuló o se eliminó. Haga una nueva solicitud.
refused-form-altered = { $file } ya no está como se envió: la fila { $place } se cambió fuera de las celdas que hay que rellenar. No se tomó nada. Pida al socio que rellene el formulario tal como se envió.
refused-form-other-period = { $file } es el formulario para { $period } de «{ $project }», no el que se espera aquí.
refused-form-received = Estas mismas cifras de { $file } ya se recibieron ({ $when }). No cambió nada.
refused-form-cells-refused = { $count } { $count ->
    [one] cifra
   *[other] cifras
  } de { $file } no se pueden tomar. Pida al socio que las corrija, o tome las demás sin ellas.
refused-form-empty = No se rellenó ninguna celda de { $file }.
refused-form-fault = La celda contiene un error o una fórmula sin resultado: { $value }
refused-form-rest-open = El total no se puede calcular hasta que se corrija la celda { $place }.
refused-form-line-gone = La línea ya no está en el registro.
refused-form-no-lines = No hay ninguna línea de personas alcanzadas que solicitar. Añada primero líneas en Personas alcanzadas, o elija otras.
refused-form-language = Los formularios existen en inglés, francés, portugués y español, no en «{ $language }».
refused-form-overtaken = El registro cambió mientras se tomaba el formulario: { $cause } Inténtelo de nuevo.
refused-partner-unknown = El proyecto no tiene la organización «{ $partner }». Tiene: { $known }
op-ask-partner = Cifras solicitadas a un socio
op-receive-form = Formulario de un socio recibido
window-table-partner_form = Formularios para socios
window-table-partner_form_line = Líneas de formularios
window-table-partner_answer = Respuestas de socios
window-going-partner_form = { $count ->
    [one] { $count } formulario para un socio
   *[other] { $count } formularios para socios
}
window-going-partner_form_line = { $count ->
    [one] { $count } línea de un formulario
   *[other] { $count } líneas de formularios
}
window-going-partner_answer = { $count ->
    [one] { $count } respuesta de un socio
   *[other] { $count } respuestas de socios
}
window-field-form = formulario
window-field-reach = personas alcanzadas
window-field-file = archivo
window-field-cells = celdas solicitadas
window-field-digest = huella
window-field-figures = cifras
window-field-asked_at = solicitado el
window-field-asked_by = solicitado por
window-field-received_at = recibido el
window-field-received_by = recibido por
form-received-before = Estas mismas cifras ya se recibieron: { $when }
form-strange = El archivo tiene hojas que el formulario no tenía; no se leen: { $sheets }
form-none-asked = Todavía no se han solicitado cifras a ningún socio.
form-standing-waiting = todavía no ha vuelto nada; { $asked } cifras solicitadas el { $day }
form-standing-partly = faltan { $missing } de { $asked } cifras; solicitadas el { $day }
form-standing-complete = están las { $asked } cifras; solicitadas el { $day }
form-standing-replaced = solicitadas de nuevo desde entonces; faltan { $missing } de { $asked } cifras; solicitadas el { $day }
cli-form-made = { $file }: un formulario con { $lines } líneas y { $figures } celdas. Envíelo al socio; lo que vuelva se toma con bilan receive.
cli-form-counts = { $partner } · { $period }: nuevas { $new }, cambiadas { $changed }, iguales { $unchanged }, rechazadas { $refused }, vacías { $empty }
cli-help-ask = Hacer un formulario para un socio, para rellenar en Excel o LibreOffice
cli-help-receive = Tomar un formulario que devolvió un socio
cli-help-asked = Listar lo que se solicitó a los socios, y lo que falta de quién
cli-arg-partner = Nombre, sigla o clave de una organización del proyecto
cli-arg-ask_project = Un identificador, la sigla, el título o la clave del proyecto
cli-arg-ask_period = Clave o código del período
cli-arg-ask_language = Idioma del formulario: en, fr, pt o es
cli-arg-ask_places = Solo las líneas de este lugar; se puede repetir
cli-arg-ask_out = El libro que se escribe
cli-arg-asked_project = Un identificador, la sigla, el título o la clave del proyecto
cli-arg-form_file = El formulario tal como volvió, XLSX u ODS
cli-arg-form_project = El proyecto para el que se espera
cli-arg-form_period = El período para el que se espera
cli-arg-form_without_refused = Tomar las demás cifras cuando algunas no se pueden tomar
cli-arg-form_again = Tomar una vez más las mismas cifras
cli-arg-form_dry_run = Mostrar lo que se tomaría, sin cambiar nada
forms-title = Cifras de los socios
forms-open = Cifras de los socios
forms-lead = Un socio sin Bilan recibe un formulario para Excel o LibreOffice solo con las celdas que le tocan. Envíelo por correo; suelte lo que vuelva sobre esta ventana y mírelo antes de tomarlo.
forms-ask = Solicitar a un socio
forms-take = Tomar un formulario
forms-column-partner = Socio
forms-column-period = Período
forms-column-asked = Solicitado
forms-column-received = Recibido
forms-column-standing = Situación
forms-nothing-back = Todavía nada
forms-language = Idioma del formulario
forms-lines = Líneas solicitadas
forms-save = Guardar el formulario
forms-made = { $lines ->
    [one] El formulario con { $lines } línea está guardado.
   *[other] El formulario con { $lines } líneas está guardado.
}
forms-send = Envíelo al socio. Lo que vuelva se suelta sobre esta ventana.
forms-no-partners = El proyecto no tiene ninguna organización a la que solicitar. Añada primero los socios a las organizaciones.
forms-from = De { $partner } para { $period }, «{ $title }», solicitado el { $day }
forms-counts = Nuevas: { $new } · cambiadas: { $changed } · iguales: { $unchanged } · rechazadas: { $refused } · vacías: { $empty }
forms-keep = Tomar
forms-keep-without = { $count ->
    [one] Tomar sin la cifra rechazada
   *[other] Tomar sin las { $count } cifras rechazadas
}
forms-leave = Dejar
forms-kept = { $count ->
    [one] { $count } cifra de { $partner } tomada
   *[other] { $count } cifras de { $partner } tomadas
}
forms-figures = Cifras del formulario
forms-figure-cell = Celda
forms-figure-line = Línea
forms-figure-part = Personas
forms-figure-now = Ahora
forms-figure-form = Formulario
forms-figure-state = Resultado
import-is-form = Formulario rellenado por un socio
import-as-form = Tomar las cifras del socio
attention-partner-owes = Se solicitaron cifras a { $partner } para { $period }: faltan { $count }
host-form-title = Guardar el formulario para el socio
refused-form-words = La celda contiene palabras y no un número.
export-who = Quién
export-who-acronym = Sigla
export-who-role = Papel
export-funded-by = Financiado por
export-sector = Sector
export-state = Estado
export-country-code = Código del país
export-country = País
export-sheet-3w = 3W – quién, qué, dónde
## Languages of reports

report-language-draft = { $language } – traducción provisional
report-language-draft-why = Ninguna persona que la tenga como lengua propia ha revisado aún sus palabras. Pida que lean el informe antes de enviarlo.
fact-translation = Traducción
translation-draft = Provisional: ninguna persona que tenga esta lengua como propia ha leído aún las palabras de este formulario. Lo que no dice en esta lengua está en inglés.
## IATI out and in
op-keep-iati = Datos para la IATI guardados
op-import-iati = Archivo IATI importado
iati-fact-reporting_org = Organización declarante (identificador)
iati-fact-reporting_name = Organización declarante (nombre)
iati-fact-reporting_type = Organización declarante (tipo)
iati-fact-sectors = Sectores
iati-fact-countries = Partes de los países
iati-fact-regions = Regiones
iati-fact-planned_start = Inicio previsto (día)
iati-fact-actual_start = Inicio efectivo (día)
iati-fact-planned_end = Fin previsto (día)
iati-fact-actual_end = Fin efectivo (día)
iati-fact-original_budget = Presupuesto inicial por año
iati-fact-revised_budget = Presupuesto revisado por año
iati-fact-collaboration_type = Tipo de colaboración
iati-fact-flow_type = Tipo de flujo
iati-fact-finance_type = Tipo de financiación
iati-fact-aid_type = Tipo de ayuda
iati-fact-tied_status = Ayuda ligada o no ligada
iati-fact-humanitarian = Humanitario
iati-ask-reporting-org = ¿Quién declara? La IATI conoce a las organizaciones por un identificador como XM-DAC-47066.
iati-ask-reporting-name = ¿Cómo se llama la organización que declara?
iati-ask-reporting-type = ¿De qué tipo es la organización que declara?
iati-ask-sectors = ¿Qué sector de la OCDE? Si son varios, cada uno lleva su parte y juntas suman 100: «15190 60, 16010 40».
iati-ask-countries = ¿Cómo se reparte el proyecto entre sus países ({ $said })? Las partes suman 100: «PY 60, BO 40».
iati-ask-regions = ¿Qué país o región se beneficia? La ficha no nombra ningún país.
iati-ask-planned-start = ¿Qué día debe comenzar? La IATI pide un día completo (AAAA-MM-DD); la ficha dice: { $said }.
iati-ask-actual-start = ¿Qué día comenzó? La IATI pide un día completo (AAAA-MM-DD); la ficha dice: { $said }.
iati-ask-original-budget = ¿Cómo se reparte por años el presupuesto inicial ({ $said })? La IATI no admite tramos de más de un año: «2025-01-01/2025-12-31 1000.00 USD; …». Una respuesta vacía lo deja fuera.
iati-ask-revised-budget = ¿Cómo se reparte por años el presupuesto revisado ({ $said })? La IATI no admite tramos de más de un año: «2025-01-01/2025-12-31 1000.00 USD; …». Una respuesta vacía lo deja fuera.
iati-ask-baseline-year = ¿De qué año es la línea de base de «{ $said }»? Una respuesta vacía deja fuera las líneas de base sin año.
iati-ask-objective = ¿Para qué sirve el proyecto? La IATI pide una descripción.
iati-ask-status = ¿En qué estado está el proyecto?
iati-ask-participating = La ficha no nombra ningún donante ni a quien ejecuta el proyecto. ¿Qué papel tiene la organización declarante?
iati-left-out-held = { $count ->
    [one] { $shown } cifra no figura: podría señalar a una persona, o revelar una cifra así.
   *[other] { $shown } cifras no figuran: podrían señalar a personas, o revelar cifras así.
}
iati-left-out-people = { $count ->
    [one] { $shown } párrafo no figura: nombra a una persona experta o a un ponente.
   *[other] { $shown } párrafos no figuran: nombran a personas expertas o a ponentes.
}
iati-left-out-end = { $count ->
    [one] El fin de { $shown } proyecto no figura: la ficha no conoce el día.
   *[other] El fin de { $shown } proyectos no figura: las fichas no conocen el día.
}
iati-left-out-organisations = { $count ->
    [one] { $shown } organización no figura: la IATI no tiene palabra para su papel.
   *[other] { $shown } organizaciones no figuran: la IATI no tiene palabra para sus papeles.
}
iati-left-out-future = { $count ->
    [one] { $shown } apunte no figura: su fecha es posterior a hoy.
   *[other] { $shown } apuntes no figuran: su fecha es posterior a hoy.
}
iati-left-out-agreements = { $count ->
    [one] El importe de { $shown } convenio no figura: no se conoce el día de la firma.
   *[other] Los importes de { $shown } convenios no figuran: no se conoce el día de la firma.
}
iati-left-out-baselines = { $count ->
    [one] { $shown } línea de base no figura: nadie dijo de qué año es.
   *[other] { $shown } líneas de base no figuran: nadie dijo de qué año son.
}
iati-left-out-periods = { $count ->
    [one] Las cifras de { $shown } período no figuran: dura un día.
   *[other] Las cifras de { $shown } períodos no figuran: duran un día.
}
iati-left-out-targets = { $count ->
    [one] La meta final de { $shown } indicador no figura: no se conocen los días del proyecto.
   *[other] Las metas finales de { $shown } indicadores no figuran: no se conocen los días del proyecto.
}
iati-left-out-undated = { $count ->
    [one] { $shown } fila de personas alcanzadas no figura: no tiene período.
   *[other] { $shown } filas de personas alcanzadas no figuran: no tienen período.
}
iati-activities = { $count ->
    [one] { $shown } actividad
   *[other] { $shown } actividades
}
refused-iati-open = La IATI pide lo que la ficha no dice ({ $fields }). No se escribió nada. Responda a las preguntas y exporte de nuevo.
refused-iati-nothing = No hay ningún proyecto que exportar. No se escribió nada. Añada primero un proyecto.
refused-iati-rule = { $activity } incumple la regla { $rule } de la norma IATI (en { $place }). No se escribió nada. Corrija la ficha en ese lugar y exporte de nuevo.
refused-iati-fact-unknown = «{ $field }» no es un dato que se guarde para la IATI. No se cambió nada. Corríjalo donde la ficha tiene su campo.
cli-help-export-iati = Escribe proyectos en un archivo de actividades IATI 2.03
cli-arg-iati_projects = Identificadores, siglas, títulos o claves de proyectos; todos si no se nombra ninguno
cli-arg-iati_out = El archivo que se escribe
cli-arg-iati_answers = Lo que la IATI pide y la ficha no dice; PROYECTO:CAMPO=VALOR para un solo proyecto
cli-arg-iati_keep = Guarda las respuestas con los proyectos
cli-arg-iati_audience = Para quién se hace: public, donor o internal
cli-arg-iati_dry_run = Muestra lo que está abierto y no escribe nada
window-add-iati_fact = Añadir un dato para la IATI
window-going-iati_fact = { $count ->
    [one] { $count } dato para la IATI
   *[other] { $count } datos para la IATI
}
window-table-iati_fact = Datos para la IATI
window-field-fact = Dato
refused-iati-too-large = { $file } supera los { $most } MB. No se importó nada. Pídalo en partes, o exporte menos actividades a la vez.
refused-iati-damaged = { $file } está dañado cerca de la línea { $place } ({ $cause }). No se importó nada. Consiga de nuevo el archivo en su origen.
refused-iati-none = No hay actividades IATI en { $file }. No se importó nada. Elija un archivo de actividades IATI (XML con «iati-activities»).
refused-iati-version = { $file } es de la versión { $version } de la IATI; se leen 2.01, 2.02 y 2.03. No se importó nada. Pida la versión 2.03 a quien lo publica.
refused-iati-undecided = Hay algo por decidir en { $file }. No se importó nada. Responda e importe de nuevo.
iati-money = { $kind }: { $total } ({ $amounts } en el archivo, nuevos: { $fresh })
iati-money-original_budget = Presupuesto inicial
iati-money-revised_budget = Presupuesto revisado
iati-money-income = Ingresos
iati-money-commitment = Compromisos
iati-money-advance = Desembolsos
iati-money-expenditure = Gastos
cli-help-import-iati = Importa un archivo de actividades IATI (2.01 a 2.03)
cli-arg-iati_file = El archivo
import-is-iati = Un archivo IATI
import-as-iati = Importar sus actividades
export-sheet-iati = IATI
host-iati-title = Guardar el archivo IATI
host-kind-xml = Archivos XML
iati-take = Importar «{ $title }»
iati-not-placed = La ficha no tiene lugar para estas partes del archivo. Se guardan tal como están, con toda la actividad.
iati-money-what = Dinero
iati-money-count = En el archivo
iati-money-new = Nuevos
iati-money-total = Total
iati-imported = { $count ->
    [one] { $shown } actividad importada.
   *[other] { $shown } actividades importadas.
}
iati-leave-file = Dejar fuera este archivo
iati-questions = Lo que la IATI pide y la ficha no dice
iati-keep = Guardar las respuestas con los proyectos
iati-ready = No queda nada abierto. El archivo se puede escribir.
iati-unfit = Esta respuesta no encaja. La pregunta indica su forma.
iati-choose = Elegir
iati-in-record = Corregir en la ficha
iati-saved = El archivo IATI está guardado en { $folder }.
fact-accumulation = Cómo se suman los períodos
fact-agreements = Convenios
fact-iati = Datos para la IATI
import-iati = Importar un archivo IATI
## The currency of a report
note-currency = Este informe está expresado en { $into }. Las cuentas se llevan en { $from }, la moneda del presupuesto: los importes se calcularon en { $from } según las reglas del convenio y luego se convirtieron a un solo tipo, el del último día informado: { $rate }. Lo que se pagó o se recibió en la propia moneda { $into } figura tal como se movió. Cada importe se redondeó por separado, y cada suma es la de los importes mostrados. Los límites y lo que debe explicarse se juzgan en { $from }, por lo que los porcentajes pueden apartarse un poco de los que resultan en { $from }. Lo que los convenios conceden figura tal como se firmó.
note-currency-sum = Convertido en una sola suma, el presupuesto sería de { $budget }; sus líneas, redondeadas una a una, dan el total que figura aquí.
note-currency-rate = Los importes en { $into } se convierten al tipo de { $rate }.
accounts-fact-kept = Se lleva y se juzga en
accounts-fact-rate = Convertido para este informe a
trace-restated = Luego se convirtió de { $from } a { $into } al único tipo del informe.
rate-source-any = de cualquier fuente
refused-report-rate-missing = Este informe no puede expresarse en { $into }: falta el tipo de { $from } a { $into } de { $month } ({ $source }). Escríbalo en Finanzas, Tipos de cambio, o elija otra moneda.
reports-currency = Moneda
reports-currency-own = { $currency }, como el presupuesto
reports-currency-exchanged = { $currency }, a { $rate }
reports-currency-lacking = { $currency }: falta el tipo
reports-currency-none = Este proyecto todavía no tiene presupuesto: no hay dinero que convertir.
reports-currency-hint = En otra moneda que la del presupuesto, los importes se convierten al tipo del último día informado; el informe dice cuál es.
reports-currency-rates = Escribir tipos de cambio
cli-arg-currency = Para el dinero: moneda en que se expresa el informe, como EUR; la del presupuesto por defecto
## Lo que guarda un sello, y olvidar un proyecto
story-differences-budget = Se compara con la versión { $version } del presupuesto.
story-differences-budget-now = Se compara con la versión { $version } del presupuesto; ahora sería la versión { $now }.
cli-help-purge = Olvida para siempre un proyecto eliminado: su historial, sus informes sellados, sus archivos
cli-arg-purge_project = Clave del proyecto eliminado, o el último título que tuvo
purge-steps = { $count ->
    [one] Un paso del historial ya no dice nada y no se puede deshacer.
   *[other] { $shown } pasos del historial ya no dicen nada y no se pueden deshacer.
}
purge-seals = { $count ->
    [one] Se olvidó un informe sellado.
   *[other] Se olvidaron { $shown } informes sellados.
}
purge-files = { $count ->
    [one] Se olvidó un archivo adjunto.
   *[other] Se olvidaron { $shown } archivos adjuntos.
}
purge-copies = { $count ->
    [0] No hay ninguna copia del espacio de trabajo que aún pueda contener el proyecto.
    [one] Una copia del espacio de trabajo puede contener aún el proyecto, hasta que otra más reciente ocupe su lugar. «bilan backups», o las copias en el historial, dicen dónde está.
   *[other] { $shown } copias del espacio de trabajo pueden contener aún el proyecto, hasta que otras más recientes ocupen su lugar. «bilan backups», o las copias en el historial, dicen dónde están.
}
window-history-forgotten = olvidado
forget-open = Olvidar para siempre…
forget-title = ¿Olvidar este proyecto para siempre?
forget-lead = Su historial, sus informes sellados y sus archivos se sobrescriben en el espacio de trabajo. Nada los recupera. Los pasos que cambiaron otros proyectos al mismo tiempo ya no podrán deshacerse.
forget-word = olvidar
forget-type = Escriba «olvidar» para continuar
forget-go = Olvidar para siempre
forget-done = El proyecto está olvidado
forget-close = Listo
cli-arg-yes = Dice que usted sabe que nada recupera el proyecto
refused-purge-unsure = { $project } se olvidaría para siempre, y nada lo recuperaría. No se cambió nada. Añada --yes si es lo que quiere.
refused-purge-unknown = Ningún proyecto eliminado tiene la clave o el título { $project }. No se cambió nada. «bilan history» dice qué se eliminó.
refused-purge-not-deleted = El proyecto { $project } está en el espacio de trabajo. No se cambió nada. Elimínelo primero si debe olvidarse.
## What happens to a workspace from outside: full disks, sync programs, damage
refused-disk-quota = Se ha agotado el espacio que puede usar en el disco de { $file }. Lo guardado antes está a salvo. Elimine de allí lo que ya no necesite y vuelva a intentarlo.
refused-workspace-changed-outside = { $file } se ha modificado, movido o reemplazado desde fuera mientras estaba abierto aquí. No se ha escrito nada encima. Cierre el espacio de trabajo: lo que está abierto aquí se guarda en un archivo al lado. Vuelva a abrirlo para ver qué hay allí ahora.
refused-workspace-in-doubt = Ha fallado una escritura en { $file } y nadie puede saber qué ha llegado al disco. Lo guardado antes está a salvo. Cierre el espacio de trabajo y vuelva a abrirlo: entonces se comprobará.
refused-target-workspace = { $file } es un espacio de trabajo de Bilan y nada más puede ocupar su lugar. Se ha dejado como estaba. Elija otro nombre.
refused-target-no-file = { $file } no es un archivo corriente y no se ha reemplazado. Elija otro nombre.
kept-elsewhere = Este espacio de trabajo está en un lugar compartido ({ $keeper }). Allí puede reemplazarlo una versión más antigua mientras usted trabaja. Guárdelo en el disco de este equipo y entregue copias.
keeper-onedrive = OneDrive
keeper-dropbox = Dropbox
keeper-google_drive = Google Drive
keeper-nextcloud = Nextcloud
keeper-icloud = iCloud
keeper-sync = un programa de sincronización
keeper-network = una unidad de red
## Plantillas como formulario, y sus errores
refused-data-flawed = { $cause }
refused-template-flaw-syntax = Esta línea no se puede leer como TOML. El lector del formato dice: «{ $cause }»
refused-template-flaw-bracket = Los corchetes de «{ $text }» no forman pares. Una sección empieza por [[section]], una parte por [[section.column]].
refused-template-flaw-no-value = «{ $text }» no dice nada: una línea tiene una clave, el signo igual y un valor, como level = 2.
refused-template-flaw-key-twice = «{ $key }» aparece aquí dos veces. Deje una sola de las dos líneas.
refused-template-flaw-quotes = Falta una comilla en «{ $key }»: un texto va entre dos comillas rectas.
refused-template-flaw-unquoted = Lo que figura en «{ $key }» debe ir entre comillas rectas.
refused-template-flaw-version = version: la primera versión es 1.
refused-template-flaw-no-section = La plantilla no tiene ninguna sección. Una sección empieza por [[section]].
refused-template-flaw-missing-key = Aquí falta «{ $key }».
refused-template-flaw-unknown-key = «{ $key }» no puede estar aquí. Lo que sí puede: { $known }.
refused-template-flaw-unknown-word = { $key }: «{ $word }» no se conoce. Lo que puede estar aquí: { $known }.
refused-template-flaw-wants-text = { $key }: se espera un texto entre comillas rectas.
refused-template-flaw-wants-number = { $key }: se espera un número entero, sin comillas.
refused-template-flaw-wants-flag = { $key }: se espera true o false, sin comillas.
refused-template-flaw-wants-list = { $key }: se espera una lista, como ["…", "…"].
refused-template-flaw-wants-table = { $key }: se esperan nombres, cada uno con un valor.
refused-template-flaw-wants-tables = { $key }: cada uno empieza por una línea propia entre corchetes dobles, como [[section]].
refused-template-flaw-wants-words = { $key }: se esperan palabras por idioma, como { "{" } en = "…", fr = "…" { "}" }.
refused-template-flaw-no-words = { $key }: faltan palabras. Cada idioma nombrado las necesita, y hace falta al menos uno.
refused-template-flaw-language = { $key }: «{ $language }» no es un idioma. Los idiomas se escriben con dos letras: en, fr, pt, es.
refused-template-flaw-level = level: 1 para una sección, 2 para una parte de la sección anterior.
refused-template-flaw-level-first = level: la primera sección no forma parte de ninguna otra, así que su nivel es 1.
refused-template-flaw-limit = words: un límite de cero no deja escribir. Dé un número desde 1, o quite la clave.
refused-template-flaw-choice-optional = choice: solo puede elegirse una pregunta con optional = true.
refused-template-flaw-choice = choice: at_most no dice a cuántas preguntas de «{ $choice }» se responde.
refused-template-flaw-needs-column = Falta la columna «{ $column }»: dice de qué trata cada fila.
refused-template-flaw-twice = { $key }: «{ $word }» aparece dos veces.
refused-template-flaw-open-title = Una columna para rellenar («open») necesita un título.
refused-template-flaw-open-id = Una línea para rellenar («open») necesita un id y un título.
refused-template-flaw-id = id: «{ $id }» no consta solo de minúsculas sin acentos, cifras y guiones bajos.
refused-template-flaw-id-cover = id: «{ $id }» es el nombre de la primera página. Elija otro.
refused-template-flaw-no-line = { $key }: ninguna línea de este formulario tiene el número «{ $code }».
refused-template-flaw-two-codes = { $key }: se esperan los números de dos líneas.
cli-report-held = No se escribió nada. Corrija lo que se indica arriba, o escriba los archivos tal como están con --draft.
cli-hint-picture-unreadable = Figura en «{ $section }».
cli-hint-picture-too-small = Figura en «{ $section }».
template-new-total = Nuevo total
template-note = Nota bajo el título
template-note-hint = Se imprime en el informe.
template-each-year = Una tabla por cada año del donante
template-headings = Solo las partidas principales
template-totals = Totales, con las palabras del donante
template-totals-none = Sin ninguno, la tabla termina con la suma de todo.
template-lines = Líneas del formulario, con las palabras del donante
template-signatories = Quién firma
template-add-total = Añadir un total
template-add-line = Añadir una línea
template-add-signatory = Añadir un firmante
template-part-code = N.º
template-part-code-of = N.º: { $part }
template-part-optional = Se omite si ninguna fila tiene nada en ella
template-part-always = Siempre presente
template-part-everywhere = en las páginas y la hoja de cálculo
template-part-aside = Solo en la hoja de cálculo
template-part-value = Lo que figura ahí
template-part-cost-types = Tipos de coste que suma
template-part-cost-types-all = Todos los tipos
template-reckoned = Cómo resulta de otras líneas
template-reckoned-none = No resulta de otras
template-reckoned-sum = Suma de
template-reckoned-less = La primera menos la segunda
template-reckoned-share = La primera como parte de la segunda
template-reckoned-of = Líneas
template-form-donor = Quién da el dinero
template-form-agreement = Número del acuerdo
template-form-recipient = Quién recibe el dinero
template-form-grant-period = Período del acuerdo
template-form-period-end = Último día informado
template-form-currency = Moneda
template-form-cash-receipts = Recibido de la subvención
template-form-cash-disbursements = Pagado con la subvención, anticipos incluidos
template-form-cash-on-hand = Recibido menos pagado
template-form-authorised = Total concedido
template-form-grant-spent = Gastado de la subvención
template-form-unliquidated = Comprometido con la subvención y no pagado
template-form-grant-share = Gastado y comprometido de la subvención
template-form-unobligated = Concedido, ni gastado ni comprometido
template-form-recipient-required = Lo que otros deben aportar
template-form-recipient-spent = Gastado de lo que otros aportan
template-form-recipient-remaining = Lo que otros aún deben aportar
template-form-indirect-percent = Porcentaje de costes indirectos admitido
template-form-indirect-base = Costes que sirven de base a los indirectos
template-form-indirect-charged = Costes indirectos imputados
template-form-budget = El presupuesto total
template-form-received = Todo lo recibido
template-form-spent = Todo lo gastado
template-form-delivery-of-received = Gastado como parte de lo recibido
template-form-delivery-of-budget = Gastado como parte del presupuesto
template-form-open = Para rellenar
table-ask-value = Ninguna columna contiene números de personas. Si cada fila es una persona, como en una lista de asistencia, las filas se cuentan y nada de ellas se guarda.
table-value-rows = Cada fila es una persona: contarlas
table-ask-age_bands = ¿En qué tramos de edad entran las edades? Por ejemplo 0-17,18-59,60+
refused-age-in-no-band = La edad de { $age } años no está en ninguno de los tramos de edad.

## Tables: what is asked or taken for granted of a column
table-ask-century = ¿De qué siglo es este año de dos cifras? Los que quedan a más de 20 años en el futuro se leen igual.
table-ask-figures = Hay columnas que solo tienen períodos como título. ¿Qué contienen?
table-ask-counted = Algunas de estas celdas ya tienen otra cifra. ¿Las personas de esta lista se suman, o la lista las contiene a todas?
table-counted-add = Más personas: sumarlas a las cifras
table-counted-replace = Todas: la lista sustituye a las cifras
table-assumed-century = Los años de dos cifras se leen a partir de 2000: { $example } es el { $day }.
table-assumed-last-day = Los importes de una columna de un mes o un trimestre llevan la fecha de su último día.
table-assumed-rows = Como en la última tabla con estos títulos, cada fila cuenta como una persona.
table-assumed-age_bands = Como en la última tabla con estos títulos, las edades entran en los tramos { $bands }.
refused-answer-unknown = Ninguna pregunta de esta tabla se llama «{ $answer }». Se puede responder a: { $known }.
refused-table-other-version = Esta fila pertenece a la versión { $version } del presupuesto; las líneas se añaden a la versión { $into }. Indique la versión respondiendo a «version», o deje fuera la fila.
refused-table-heading-unnumbered = El título «{ $heading }» no tiene un número por el que empiece el de esta línea, así que la línea no puede ponerse debajo. Numere ambos, o deje fuera la columna de títulos.
refused-table-part-refused = Lo que un financiador paga de una línea en un período no se pudo guardar, así que no se ha importado nada: { $reason }
table-ask-sex_m = ¿Qué significa «M» en la columna del sexo?
refused-table-line-cells = Una línea tiene más de { $most } cifras. Ninguna línea de personas alcanzadas tiene tantas: compruebe que las columnas son lo que se ha supuesto.
tables-projects-named = Cada fila indica su proyecto ({ $count })
tables-writing = { $shown } de { $of } filas escritas
## Packages of changes between colleagues
op-take-changes = Cambios de un colega incorporados: { $subject }
cli-help-changes = Escribir lo que ha cambiado en un paquete para un colega
cli-help-take = Incorporar el paquete de un colega, en un paso que se puede deshacer
cli-help-packages = Mostrar los paquetes entregados e incorporados
cli-arg-changes_since = Desde dónde: start (todo), last (lo que no tenía el último paquete), un día como 2026-11-01 o el número de un paso
cli-arg-changes_answer = Lo que no sabía quien entregó un paquete incorporado; el paquete por su clave
cli-arg-changes_out = Dónde escribir el paquete, terminado en .bilan-changes
cli-arg-changes_file = El paquete, terminado en .bilan-changes
cli-arg-changes_decide = Qué versión vale donde ambos cambiaron lo mismo: mine (la nuestra) o theirs (la suya) para todo, 3=theirs para el tercer conflicto
cli-arg-changes_office = Cómo se llama aquí el espacio de trabajo del que viene, por ejemplo Oficina de Níger
cli-arg-changes_dry_run = Mostrar lo que se incorporaría y lo que se contradice, sin cambiar nada
cli-changes-given = { $file }: { $rows } filas de { $steps } pasos
package-given = entregado: { $rows } filas
package-taken = incorporado de { $author }: { $rows } filas
package-taken-back = incorporado de { $author } y deshecho: { $rows } filas
package-none = Todavía no se ha entregado ni incorporado ningún paquete.
package-from = Paquete de { $author }, { $workspace }, { $at }
package-known = Todo lo que contiene ya se conoce aquí. No cambia nada.
package-counts = Filas: { $new } nuevas, { $changed } modificadas, { $gone } eliminadas.
package-skipped = { $rows } filas de lo que aquí se olvidó siguen olvidadas.
package-comes = nuevo
package-goes = eliminado
conflict-field = cambiado en ambos lados
conflict-gone_here = eliminado aquí, cambiado allí
conflict-gone_there = cambiado aquí, eliminado allí
conflict-same = solo uno puede serlo
conflict-mine = la nuestra
conflict-theirs = la suya
refused-changes-foreign = { $file } no es un paquete de cambios. No se ha modificado nada. Elija un archivo escrito por Bilan; su nombre suele terminar en .bilan-changes.
refused-changes-damaged = El paquete { $file } no se puede leer en { $place }: { $cause }. No se ha modificado nada. Pida que se lo envíen de nuevo.
refused-changes-hash = El paquete { $file } no está como se escribió: se cortó o se modificó por el camino. Aquí no se ha modificado nada. Pida que se lo envíen de nuevo.
refused-changes-newer = El paquete { $file } fue creado con una versión más reciente de Bilan. No se ha modificado nada. Instale la versión más reciente y luego incorpórelo.
refused-changes-older = El paquete { $file } fue creado con una versión más antigua de Bilan. No se ha modificado nada. Pida a su colega que instale la misma versión que usted y lo haga de nuevo.
refused-changes-too-large = El paquete { $file } es mayor que cualquiera que haga Bilan (más de { $most } MB, o mucho más al descomprimirlo). No se ha modificado nada. Pida un paquete desde un día más reciente.
refused-changes-table-unknown = La línea { $line } de { $file } trata de { $table }, de lo que un paquete no puede hablar. No se ha modificado nada. Pregunte a quien lo envió cómo se hizo.
refused-changes-column-unknown = La línea { $line } de { $file } nombra «{ $column }», que { $table } no tiene. No se ha modificado nada. Pregunte a quien lo envió cómo se hizo.
refused-changes-value-wrong = La línea { $line } de { $file } dice en { $table }, { $column } algo que no puede estar ahí. No se ha modificado nada. Pida que se haga de nuevo el paquete.
refused-changes-key-wrong = La línea { $line } de { $file } nombra una fila de { $table } con una clave imposible. No se ha modificado nada. Pida que se haga de nuevo el paquete.
refused-changes-version-unknown = La línea { $line } de { $file } (en { $table }) viene de un paso que el paquete no nombra. No se ha modificado nada. Pida que se haga de nuevo.
refused-changes-row-cut = La línea { $line } de { $file } dice solo una parte de una fila de { $table }. No se ha modificado nada. Pida que se haga de nuevo el paquete.
refused-changes-row-twice = La línea { $line } de { $file } dice por segunda vez una fila de { $table }. No se ha modificado nada. Pida que se haga de nuevo el paquete.
refused-changes-gap = { $file } continúa desde cambios que aquí no se conocen ({ $count } pasos). No se ha modificado nada. Pida a { $author } un paquete desde el { $day }, o todo.
refused-changes-orphan = La línea { $line } de { $file } depende de una fila que no está ni aquí ni en el paquete. No se ha modificado nada. Pida un paquete con todo.
refused-changes-not-fitting = Lo que dice { $file } no encaja aquí ({ $cause }). No se ha modificado nada. Pida un paquete con todo; si no ayuda, acuérdelo antes con su colega.
refused-changes-unreadable = Tras incorporar { $file }, un proyecto ya no se podría leer, por lo que no se ha modificado nada. Pregunte a quien lo envió cómo se hizo. ({ $cause })
refused-changes-file-missing = { $file } nombra { $count } archivos que no están ni aquí ni en el paquete. No se ha modificado nada. Pida un paquete con todo.
refused-changes-content = Un archivo de { $file } no es lo que dice ser ({ $place }). No se ha modificado nada. Pida que se haga de nuevo el paquete.
refused-changes-undecided = { $file } contradice lo que hay aquí en { $count } lugares. No se ha modificado nada. Decida qué versión vale (--decide mine, --decide theirs, --decide 1=mine).
refused-changes-stranger = { $file } viene de otro espacio de trabajo («{ $name }», de { $author }) del que aún no se ha incorporado nada. No se ha modificado nada. Si es correcto, diga cómo se llama aquí esa oficina (--office).
refused-changes-since = «{ $since }» no es un punto desde el que se puedan entregar cambios. Diga start, last, un día como 2026-11-01 o el número de un paso.
refused-changes-answer = «{ $package }» no es un paquete incorporado al que se pueda responder: solo el último de cada colega lo permite. Entregue todo, o desde un día.
refused-changes-decide = «{ $word }» no decide nada. Diga mine, theirs, o el número de un conflicto con uno de los dos, como 3=theirs.
failed-write-changes = No se ha podido escribir el paquete: { $cause }. No se ha modificado nada.
failed-give-changes = No se ha podido hacer el paquete: { $cause }. No se ha modificado nada; inténtelo de nuevo.
## A file that cannot be opened, and its newest good copy
rescue-title = No se puede abrir «{ $file }»
rescue-copy = Copia intacta más reciente: { $at }.
rescue-projects = { $count ->
    [one] Contiene un proyecto:
   *[other] Contiene { $shown } proyectos:
}
rescue-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
rescue-lead = Lo que se hizo después de esta copia no está en ella. El archivo que no se abre no se borra: queda al lado, con otro nombre.
rescue-put = Poner esta copia en su lugar
rescue-aside = El archivo dañado se conserva como «{ $file }».
rescue-none = No se encontró ninguna copia de este archivo en este equipo. Si otra persona tiene una, abra esa.
## Sums that are kept

refused-sums-stale = Las sumas que se mantienen en { $file } (personas alcanzadas, dinero) no coinciden con sus filas. Ninguna fila se ve afectada. Abra el espacio de trabajo en la ventana o ejecute `bilan call rebuild_sums`: en ambos casos, las sumas se rehacen.
window-reach-rows-first = Aquí se muestran las primeras { $shown } de { $count } filas; todas están en la cuadrícula.
## The look of a template
refused-template-flaw-accent = accent: «{ $accent }» no es un color. Un color se escribe con # y seis cifras, como #0B4F5C.
refused-template-flaw-accent-pale = accent: en «{ $accent }», las palabras quedarían demasiado claras para leerse. Elija un tono más oscuro.

## El logotipo y el color de la organización
letterhead = Logotipo y color de la organización
letterhead-lead = Cada informe los lleva en la portada y en los títulos, salvo que su plantilla tenga un color propio.
letterhead-accent = Color de títulos, filetes y gráficos
letterhead-accent-hint = Con # y seis cifras, por ejemplo #0B4F5C. Vacío: el de Bilan.
letterhead-logo = Logotipo
letterhead-no-logo = Todavía sin logotipo: un archivo JPEG, PNG o WebP
letterhead-choose = Elegir un archivo…
letterhead-remove = Quitar
letterhead-alternative = Qué muestra el logotipo
letterhead-alternative-hint = Se lee en voz alta a quien no lo ve. Vacío: el nombre de la organización que rinde cuentas.
op-set-letterhead = Logotipo y color de los informes modificados
window-table-letterhead = Logotipo y color
window-field-accent = color
window-field-logo_name = archivo del logotipo
window-field-logo_hash = contenido del logotipo
window-field-alternative = qué muestra el logotipo
refused-accent-unknown = «{ $accent }» no es un color. Se escribe con # y seis cifras, por ejemplo #0B4F5C.
refused-accent-pale = Un texto en «{ $accent }» sería demasiado pálido para leerse: su contraste sería { $found } y el mínimo es { $least }. Elija un tono más oscuro.
refused-logo-kind = { $file } no es una imagen que se pueda imprimir. Elija un archivo JPEG, PNG o WebP.
cli-help-letterhead = Muestra o define el logotipo y el color de la organización, que llevan sus informes
cli-arg-letterhead_accent = Color de títulos, filetes y gráficos, por ejemplo #0B4F5C; "" para el de Bilan
cli-arg-letterhead_logo = Imagen (JPEG, PNG, WebP) para las portadas
cli-arg-letterhead_no_logo = Quita el logotipo
cli-arg-letterhead_alt = Qué muestra el logotipo, para quien no lo ve
cli-letterhead-accent = Color: { $accent }
cli-letterhead-usual = el de Bilan
cli-letterhead-logo = Logotipo: { $file }
cli-letterhead-none = ninguno
cli-letterhead-alternative = Qué muestra: { $words }
## Lo que un archivo de la IATI suma, y lo que no tiene lugar en él
iati-summed = Suma del período { $span }
iati-left-out-summed = { $count ->
    [one] { $shown } apunte se indica en una suma de su mes, trimestre o año, sin el número de su comprobante.
   *[other] { $shown } apuntes se indican en sumas por mes, trimestre o año, sin números de comprobantes.
}
iati-left-out-nodes = { $count ->
    [one] { $shown } fila del marco de resultados no figura: no tiene indicador propio.
   *[other] { $shown } filas del marco de resultados no figuran: no tienen indicadores propios.
}
iati-left-out-deliverables = { $count ->
    [one] Las cifras de { $shown } producto no figuran: no se conocen los días del proyecto.
   *[other] Las cifras de { $shown } productos no figuran: no se conocen los días del proyecto.
}
iati-left-out-notes = { $count ->
    [one] { $shown } observación sobre un indicador sensible no figura.
   *[other] { $shown } observaciones sobre indicadores sensibles no figuran.
}
iati-left-out-places = { $count ->
    [one] El nombre de { $shown } lugar no figura: los lugares no salen de la organización.
   *[other] Los nombres de { $shown } lugares no figuran: los lugares no salen de la organización.
}
iati-left-out-documents = { $count ->
    [one] { $shown } adjunto no figura: la IATI nombra los documentos por su dirección en la web.
   *[other] { $shown } adjuntos no figuran: la IATI nombra los documentos por sus direcciones en la web.
}
iati-left-out-lessons = { $count ->
    [one] { $shown } lección no figura: la IATI no tiene lugar para ella.
   *[other] { $shown } lecciones no figuran: la IATI no tiene lugar para ellas.
}
iati-left-out-risks = { $count ->
    [one] { $shown } riesgo no figura: los riesgos no salen de la organización.
   *[other] { $shown } riesgos no figuran: los riesgos no salen de la organización.
}
iati-left-out-told = { $count ->
    [one] { $shown } resultado o evento descrito con palabras no figura: la IATI no tiene lugar para él.
   *[other] { $shown } resultados y eventos descritos con palabras no figuran: la IATI no tiene lugar para ellos.
}
iati-left-out-programme = { $count ->
    [one] El programa de { $shown } proyecto no figura: la IATI pide un identificador.
   *[other] Los programas de { $shown } proyectos no figuran: la IATI pide identificadores.
}
report-embed = Incluir el libro de cálculo en el PDF
report-embed-hint = Un solo archivo para todo (PDF/A-3): los programas que muestran adjuntos abren el libro desde el PDF.
iati-left-out-signs = { $count ->
    [one] { $shown } carácter de control de un texto no figura: ningún archivo XML puede contenerlo.
   *[other] { $shown } caracteres de control de textos no figuran: ningún archivo XML puede contenerlos.
}
