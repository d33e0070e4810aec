# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units

# Where a project stands
status-pipeline = Em preparação
status-implementation = Em curso
status-finalisation = Em encerramento
status-completed = Concluído
status-cancelled = Cancelado
status-suspended = Suspenso

# How far it reaches
coverage-global = Mundial
coverage-regional = Regional
coverage-multi_national = Vários países
coverage-national = Nacional
coverage-sub_national = Subnacional

# Kinds of project, as the IOM Development Fund and its peers sort them
type-counter_trafficking = Combate ao tráfico de pessoas
type-counter_smuggling = Combate ao tráfico ilícito de migrantes
type-protection = Proteção
type-labour_migration = Migração laboral
type-migration_development = Migração e desenvolvimento
type-border_management = Gestão da imigração e das fronteiras
type-return_reintegration = Retorno e reintegração
type-migration_health = Migração e saúde
type-migration_environment = Migração, ambiente e alterações climáticas
type-policy_research = Políticas migratórias e investigação
type-capacity_building = Reforço de capacidades
type-humanitarian = Ajuda humanitária

# Regions in the words of the IOM Development Fund
region-africa = África
region-asia_oceania = Ásia e Oceânia
region-europe = Europa
region-latin_america_caribbean = América Latina e Caraíbas
region-middle_east = Médio Oriente
region-north_america = América do Norte
region-global = Mundo

# Who issues an identifier
scheme-donor_project = ID do projeto junto do doador
scheme-prima = ID PRIMA
scheme-agreement = Número do acordo
scheme-internal = Referência interna
scheme-iati = Identificador IATI

# Parts that organisations play; the label stands over one name or several
role-funding = { $count ->
    [one] Doador
   *[other] Doadores
}
role-accountable = { $count ->
    [one] Organização responsável
   *[other] Organizações responsáveis
}
role-implementing = { $count ->
    [one] Organização executora
   *[other] Organizações executoras
}
role-partner = { $count ->
    [one] Parceiro
   *[other] Parceiros
}
role-beneficiary_institution = { $count ->
    [one] Instituição beneficiária
   *[other] Instituições beneficiárias
}
role-observer = { $count ->
    [one] Observador
   *[other] Observadores
}
role-component_lead = { $count ->
    [one] Responsável por outra componente
   *[other] Responsáveis por outras componentes
}
role-network = { $count ->
    [one] Rede
   *[other] Redes
}

# Levels of a results framework
level-goal = Objetivo geral
level-objective = Objetivo
level-component = Componente
level-pillar = Pilar
level-outcome = Resultado
level-output = Produto
level-activity = Atividade
levels-goal = Objetivos gerais
levels-objective = Objetivos
levels-component = Componentes
levels-pillar = Pilares de trabalho
levels-outcome = Resultados
levels-output = Produtos
levels-activity = Atividades

# Kinds of reach; they are never added together
reach-direct = Alcançadas diretamente
reach-indirect = Alcançadas indiretamente
reach-public_engagement = Alcançadas pelo envolvimento do público
method-single = Um único valor, tal como indicado
method-distinct = Pessoas diferentes de cada vez: os valores das linhas são somados
method-maximum = As mesmas pessoas voltam: conta o valor mais alto
sex-female = Mulheres e raparigas
sex-male = Homens e rapazes
sex-other = Outro
disability-with = Com deficiência
disability-without = Sem deficiência

# How indicators add up, how far deliverables are
accumulation-periodic = Periódico
accumulation-cumulative = Cumulativo
deliverable-status-planned = Previsto
deliverable-status-in_progress = Em curso
deliverable-status-delivered = Entregue
deliverable-status-cancelled = Cancelado

# Units of deliverables, indicators and budget lines
unit-person = { $count ->
    [one] pessoa
   *[other] pessoas
}
unit-household = { $count ->
    [one] agregado familiar
   *[other] agregados familiares
}
unit-organisation = { $count ->
    [one] organização
   *[other] organizações
}
unit-iteration = { $count ->
    [one] edição
   *[other] edições
}
unit-session = { $count ->
    [one] sessão
   *[other] sessões
}
unit-training = { $count ->
    [one] formação
   *[other] formações
}
unit-workshop = { $count ->
    [one] workshop
   *[other] workshops
}
unit-meeting = { $count ->
    [one] reunião
   *[other] reuniões
}
unit-event = { $count ->
    [one] evento
   *[other] eventos
}
unit-manual = { $count ->
    [one] manual
   *[other] manuais
}
unit-study = { $count ->
    [one] estudo
   *[other] estudos
}
unit-report = { $count ->
    [one] relatório
   *[other] relatórios
}
unit-application = { $count ->
    [one] aplicação
   *[other] aplicações
}
unit-campaign = { $count ->
    [one] campanha
   *[other] campanhas
}
unit-protocol = { $count ->
    [one] protocolo
   *[other] protocolos
}
unit-shelter = { $count ->
    [one] abrigo
   *[other] abrigos
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
    [one] dia
   *[other] dias
}
unit-month = { $count ->
    [one] mês
   *[other] meses
}
unit-year = { $count ->
    [one] ano
   *[other] anos
}
unit-trip = { $count ->
    [one] deslocação
   *[other] deslocações
}
unit-lump_sum = { $count ->
    [one] montante fixo
   *[other] montantes fixos
}
unit-unit = { $count ->
    [one] unidade
   *[other] unidades
}

# Subjects of lessons, kinds of reference
theme-training = Formação
theme-protection = Proteção
theme-coordination = Coordenação
theme-partnership = Parceria
theme-monitoring = Monitorização e avaliação
theme-safety = Segurança
theme-inclusion = Inclusão
theme-sustainability = Sustentabilidade
reference-law = Lei
reference-treaty = Tratado
reference-policy = Política
reference-document = Documento

# Facts of the record, as a label
fact-title = Título
fact-subtitle = Subtítulo
fact-acronym = Sigla
fact-language = Língua
fact-identifiers = Identificadores
fact-identifiers-prima = ID PRIMA
fact-status = Estado do projeto
fact-type = Tipo de projeto
fact-coverage = Cobertura
fact-region = Região
fact-countries = Países
fact-geo_note = Área geográfica
fact-period = Período
fact-report_date = Data do relatório
fact-dates-start = Data de início
fact-dates-end = Data de fim
fact-duration_months = Duração (meses)
fact-duration_text = Duração
fact-donor = Doador
fact-implementer = Organização executora
fact-organisations = Organizações
fact-programme = Programa
fact-component = Componente do programa
fact-components = Componentes do programa
fact-budget = Orçamento
fact-budget-total = Orçamento total
fact-budget-lines_total = Soma das rubricas do orçamento
fact-budget-version = Versão do orçamento
fact-expenditure = Despesas
fact-objective = Objetivo
fact-context = Contexto
fact-domains = Áreas de apoio
fact-target_groups = Grupos-alvo
fact-framework = Quadro de resultados
fact-periods = Períodos de relatório
fact-indicators = Indicadores
fact-deliverables = Entregáveis
fact-reach = Pessoas alcançadas
fact-engagement = Envolvimento do público
fact-results = Resultados alcançados
fact-lessons = Lições aprendidas
fact-experts = Peritos
fact-references = Base jurídica
fact-unrecognised = Texto sem lugar na ficha

# One row of a list, by its number
row-deliverables = Entregável { $number }
row-results = Resultado { $number }
row-lessons = Lição { $number }
row-engagement = Envolvimento do público { $number }
row-experts = Perito { $number }
row-target_groups = Grupo-alvo { $number }
row-references = Base jurídica { $number }
row-indicators = Indicador { $number }
row-with-code = { $label } { $code }
row-with-name = { $label }: { $name }

## Report: the project report

report-kind-project = Relatório do projeto

# Words that the writers of PDF and workbook need
word-contents = Índice
word-page = Página
word-of = de
word-continued = continuação
word-generated-by = Elaborado com o Bilan
word-source = Fonte
word-document = Documento
word-quote = Citação
word-yes = sim
word-no = não
word-total = Total
word-not-provided = não indicado

# Headings
section-summary = Números-chave
section-identity = Ficha do projeto
section-purpose = Objetivo e contexto
section-framework = Quadro de resultados
section-indicators = Indicadores
section-deliverables = Entregáveis do projeto
section-results = Resultados do projeto
section-budget = Orçamento
section-reach = Alcance total do projeto
section-engagement = Envolvimento do público
section-lessons = Lições aprendidas
section-partners = Parceiros e peritos
section-references = Base jurídica
section-sources = Fontes
section-not_provided = Informações não indicadas
section-unrecognised = Anexo – outros textos
heading-statements = Tal como indicado

# What is missing is said, and never 0
not-provided = não indicado
not-provided-in-source = não indicado na fonte
not-reported = não reportado
not-set = não definido
not-recorded = Não registado
not-disaggregated = Não desagregado
note-not-provided = Não indicado.
note-not-provided-in-source = Não indicado na fonte.
note-missing-is-not-zero = Ninguém indicou estas informações. São desconhecidas, o que não significa que sejam nulas.

# The cover’s period
period-from-to = { $start } – { $end }
period-end-derived = { $start } – { $end } (fim calculado)
period-no-start = início não indicado; fim { $end }
period-no-end = início { $start }; fim não indicado
derived-from-duration = calculada a partir do início e da duração, nenhum documento a indica

# Key figures: what stands below the large number
figure-reach-direct = { $count ->
    [one] pessoa alcançada diretamente
   *[other] pessoas alcançadas diretamente
}
figure-reach-indirect = { $count ->
    [one] pessoa alcançada indiretamente
   *[other] pessoas alcançadas indiretamente
}
figure-reach-public_engagement = { $count ->
    [one] pessoa alcançada pelo envolvimento do público
   *[other] pessoas alcançadas pelo envolvimento do público
}
figure-countries = { $count ->
    [one] país
   *[other] países
}
figure-months = { $count ->
    [one] mês de duração
   *[other] meses de duração
}
figure-deliverables = { $count ->
    [one] entregável
   *[other] entregáveis
}
figure-level-goal = { $count ->
    [one] objetivo geral
   *[other] objetivos gerais
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
    [one] pilar de trabalho
   *[other] pilares de trabalho
}
figure-level-outcome = { $count ->
    [one] resultado
   *[other] resultados
}
figure-level-output = { $count ->
    [one] produto
   *[other] produtos
}
figure-level-activity = { $count ->
    [one] atividade
   *[other] atividades
}

# Remarks of the report
note-language = Os textos do projeto são citados em { $language }, tal como constam da ficha.
note-no-figures = Não foi indicado nenhum número para este projeto.
note-kinds-apart = Cada forma de alcance tem o seu próprio valor. Os valores não se somam, porque as mesmas pessoas podem estar incluídas em mais do que um.
note-accumulation = Periódico: o valor de referência e os valores de todos os períodos somam-se. Cumulativo: o último valor reportado é o valor alcançado. Um valor não reportado é desconhecido, não é zero.
note-budget-agrees = A soma das rubricas corresponde ao total indicado.
note-budget-differs = A soma das rubricas não corresponde ao total indicado: diferença de { $difference }.
note-budget-currencies = As rubricas do orçamento estão em mais de uma moeda e não são somadas.
note-no-sources = As informações deste projeto foram introduzidas à mão; nenhum documento foi importado.
note-unrecognised = Estas linhas da fonte não têm lugar na ficha. São reproduzidas tal como estão, para que nada se perca.

# Captions of tables
caption-framework = Quadro de resultados
caption-indicators = Indicadores: referência, meta e execução
caption-indicator-periods = Indicadores por período
caption-deliverables = Entregáveis
caption-lessons = Lições aprendidas por tema
caption-engagement = Envolvimento do público
caption-budget = Rubricas do orçamento
caption-reach = Pessoas alcançadas, por forma de alcance
caption-reach-period = Pessoas alcançadas, por período
caption-reach-place = Pessoas alcançadas, por local
caption-breakdown = Desagregação – { $kind }
caption-components = Componentes do programa
caption-experts = Peritos
caption-references = Base jurídica
caption-sources = Informações e passagens que as contêm
caption-unrecognised = Linhas da fonte

# Columns of tables
column-number = N.º
column-level = Nível
column-statement = Enunciado
column-description = Descrição
column-indicator = Indicador
column-unit = Unidade
column-accumulation = Cálculo
column-baseline = Referência
column-target = Meta
column-achieved = Alcançado
column-actual = Realizado
column-share-of-target = % da meta
column-period = Período
column-deliverable = Entregável
column-quantity = Quantidade
column-delivered = Entregues
column-due = Prazo
column-status = Estado
column-theme = Tema
column-lesson = Lição
column-event = Evento
column-person = Orador ou participante
column-place = Local
column-date = Data
column-account = Relato
column-budget-line = Rubrica
column-units = Quantidade
column-unit-cost = Custo unitário
column-amount = Montante
column-share = Parte
column-kind = Forma de alcance
column-group = Quem
column-people = Pessoas
column-method = Método de contagem
column-sex = Sexo
column-age = Idade
column-disability = Deficiência
column-component = Componente
column-lead = Responsável
column-own = Neste relatório
column-name = Nome
column-nationality = Nacionalidade
column-expertise = Área de especialidade
column-reference-kind = Tipo
column-reference = Referência
column-fact = Informação
column-document = Documento
column-quote = Passagem do documento
column-line = Linha
column-text = Texto

# Rows and words inside tables
subtotal = Subtotal
subtotal-of = { $group }, subtotal
total-by-method = Valor segundo o método indicado
no-period = Sem período indicado
no-place = Sem local indicado
budget-original = Versão original
budget-amended = Adenda n.º { $number }
component-own = este projeto
component-sibling = outra componente

# When a report cannot be composed
refused-unknown-template = Não existe nenhum modelo de relatório chamado «{ $template }». Nada foi escrito. O modelo «project» está sempre disponível.
failed-compose-report = Não foi possível compor o relatório: { $cause }. A ficha não foi alterada; nada foi escrito. Corrija o valor em causa e faça de novo o relatório.

## Command line


## Window


