# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


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
type-policy_research = Políticas migratorias e investigación
type-capacity_building = Fortalecimiento de capacidades
type-humanitarian = Ayuda humanitaria

# Regions in the words of the IOM Development Fund
region-africa = África
region-asia_oceania = Asia y Oceanía
region-europe = Europa
region-latin_america_caribbean = América Latina y el Caribe
region-middle_east = Oriente Medio
region-north_america = América del Norte
region-global = Mundo

# Who issues an identifier
scheme-donor_project = ID del proyecto del donante
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
method-distinct = Personas distintas cada vez: se suman las cifras de las filas
method-maximum = Vuelven las mismas personas: cuenta la cifra más alta
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
unit-session = { $count ->
    [one] sesión
   *[other] sesiones
}
unit-training = { $count ->
    [one] curso
   *[other] cursos
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
fact-geo_note = Zona
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

report-kind-project = Informe del proyecto

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
not-reported = no reportado
not-set = no fijado
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
note-language = Los textos del proyecto se citan en { $language }, tal como constan en la ficha.
note-no-figures = No se ha indicado ninguna cifra para este proyecto.
note-kinds-apart = Cada tipo de alcance es una cifra aparte. Las cifras no se suman, porque las mismas personas pueden figurar en varias.
note-accumulation = Periódico: se suman la línea de base y los valores de todos los períodos. Acumulativo: el último valor reportado es la cifra alcanzada. Un valor no reportado se desconoce, no es cero.
note-budget-agrees = La suma de las líneas coincide con el total indicado.
note-budget-differs = La suma de las líneas no coincide con el total indicado: diferencia de { $difference }.
note-budget-currencies = Las líneas del presupuesto están en más de una moneda y no se suman.
note-no-sources = La información de este proyecto se introdujo a mano; no se importó ningún documento.
note-unrecognised = Estas líneas de la fuente no tienen lugar en la ficha. Se reproducen tal cual, para que nada se pierda.

# Captions of tables
caption-framework = Marco de resultados
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
caption-sources = Datos y pasajes que los contienen
caption-unrecognised = Líneas de la fuente

# Columns of tables
column-number = N.º
column-level = Nivel
column-statement = Enunciado
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
column-share = Proporción
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
refused-unknown-template = No existe ninguna plantilla de informe llamada «{ $template }». No se escribió nada. La plantilla «project» está siempre disponible.
failed-compose-report = No se pudo componer el informe: { $cause }. La ficha no ha cambiado; no se escribió nada. Corrija la cifra en cuestión y vuelva a generar el informe.

## Command line


## Window


