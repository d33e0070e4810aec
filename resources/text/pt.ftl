# All words that people see. One file per language; keys are the same in all.

## What a program must know of the language

# CLDR’s month-and-year pattern for pt names the year of the week, which ICU cannot print; Portugal’s
# pattern gives the same words with the calendar year.
language-words = pt-PT
language-numbers = pt
language-direction = ltr
language-day = [$-816]d "de" mmmm "de" yyyy
language-longest-day = 30 de setembro de 2026
language-speaks = window reports
language-checked = yes

## Errors: what happened, what is safe, what to do

refused-workspace-missing = O ficheiro { $file } não existe. Nada foi alterado. Verifique o nome ou crie aí um novo espaço de trabalho.
refused-workspace-empty = { $file } é um ficheiro vazio, não um espaço de trabalho Bilan. Ficou como estava. Escolha outro ficheiro ou crie um novo espaço de trabalho com outro nome.
refused-workspace-foreign = { $file } não é um espaço de trabalho Bilan. Ficou como estava. Escolha um ficheiro criado pelo Bilan (o nome termina em geral por .bilan).
refused-workspace-newer = { $file } foi criado por uma versão mais recente do Bilan. Ficou como estava, para que nada se perca. Instale a versão mais recente para o abrir.
refused-workspace-damaged = { $file } está danificado e já não é fiável. Nada foi escrito nele. Guarde uma cópia e abra a sua última cópia de segurança.
refused-workspace-altered = { $file } contém tabelas ou programas que o Bilan não criou; por isso não foi aberto e ficou como estava. Fale com quem o enviou ou abra uma cópia de segurança.
refused-workspace-exists = { $file } já existe e não foi alterado. Escolha outro nome ou abra esse ficheiro.
refused-workspace-held = { $file } está aberto noutro lugar (por { $who }, desde { $since }). Nada foi alterado. Feche-o aí e tente de novo.
refused-workspace-busy = { $file } está a ser usado por outro programa neste momento. Nada foi alterado. Tente de novo dentro de instantes.
refused-workspace-not-permitted = Não tem permissão para ler ou alterar { $file }. Nada foi alterado. Copie o ficheiro para uma pasta sua ou peça essa permissão.
refused-disk-full = O disco está cheio; não foi possível alterar { $file }, só lá restam { $free } MB. O que já estava guardado está a salvo. Liberte espaço e tente de novo.
refused-file-missing = O ficheiro { $file } não existe. Nada foi alterado. Verifique o nome e a pasta.
refused-project-unknown = Nenhum projeto deste espaço de trabalho se chama «{ $project }». A lista de projetos mostra os seus identificadores.
refused-project-several = «{ $project }» pode ser vários projetos: { $titles }. Indique um deles pelo identificador.
refused-page-ambiguous = { $file } pode ler-se de mais de uma maneira ({ $fields }). Nada foi importado. Responda às perguntas e importe de novo.
refused-page-known = { $file } é sobre um projeto já registado: { $title }. Nada foi alterado. Escolha atualizá-lo ou criar outro.
refused-template-unknown = Não existe o modelo de relatório «{ $template }». `bilan templates` lista os que existem.
refused-language-unknown = Não é possível escrever relatórios na língua «{ $language }». Use { $known }.
refused-command-unknown = O comando «{ $name }» não existe.
refused-input-malformed = O pedido está mal formado: { $cause }. Nada foi alterado.
refused-nothing-to-undo = Não há nada para anular.
refused-nothing-to-redo = Não há nada para refazer.
failed-write-file = Não foi possível escrever { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-file = Não foi possível ler { $file }: { $cause }. O que já estava guardado está a salvo.
failed-make-folder = Não foi possível criar a pasta { $file }: { $cause }. O que já estava guardado está a salvo.
failed-create-workspace = Não foi possível criar o espaço de trabalho { $file }: { $cause }. O que já estava guardado está a salvo.
failed-open-workspace = Não foi possível abrir o espaço de trabalho { $file }: { $cause }. O que já estava guardado está a salvo.
failed-lock-workspace = Não foi possível reservar { $file } para escrita: { $cause }. O que já estava guardado está a salvo.
failed-read-workspace = Não foi possível ler { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-project = Não foi possível ler um projeto de { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-history = Não foi possível ler o histórico de { $file }: { $cause }. O que já estava guardado está a salvo.
failed-change-workspace = Não foi possível guardar a alteração em { $file }: { $cause }. O que já estava guardado está a salvo.
failed-turn-step = Não foi possível anular ou refazer o passo em { $file }: { $cause }. O que já estava guardado está a salvo.
failed-read-example = Não foi possível ler o exemplo: { $cause }. O que já estava guardado está a salvo.
failed-answer = Não foi possível escrever a resposta: { $cause }. O que já estava guardado está a salvo.
failed-print = Não foi possível apresentar a resposta: { $cause }. O que já estava guardado está a salvo.



## Intake: importing a page

refused-page-empty = { $file } está vazio: não há nada para importar. Nada foi importado. Escolha outro ficheiro ou cole o texto da página.
refused-page-binary = { $file } não é texto simples (pode ser um PDF, um documento Word ou uma imagem). Nada foi importado. Abra-o, copie o texto e cole-o, ou guarde-o como texto simples.
refused-page-html = { $file } é o código-fonte de uma página web (HTML). Nada foi importado. Abra a página num navegador, copie o texto que vê e cole-o.
refused-page-encoding = { $file } não está em UTF-8, mas provavelmente em { $encoding }. Nada foi importado, para que nenhuma letra se perca. Importe de novo indicando { $encoding } ou guarde o ficheiro em UTF-8.
refused-page-encoding-unknown = O Bilan não conhece a codificação «{ $encoding }», por isso { $file } não foi lido. Nada foi importado. Use um nome como windows-1252 ou utf-16le.
refused-page-damaged = Algumas letras de { $file } já se perderam: há sinais de substituição (�) no seu lugar. Nada foi importado. Guarde de novo a página a partir do original, em UTF-8.
refused-page-too-large = { $file } tem mais de 1 MB, o que nenhuma página de projeto tem. Nada foi importado. Escolha o texto de um só projeto.
refused-page-no-label = Nada em { $file } se parece com uma página de projeto: não se encontrou nenhuma etiqueta como «Estado do projeto» ou «Orçamento». Nada foi importado. Escolha uma página de projeto ou copie a página inteira com as suas etiquetas.


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
type-migration_management = Gestão das migrações
type-technical_cooperation = Cooperação técnica
type-research = Investigação
type-policy = Políticas e quadro jurídico
type-training = Formação
type-capacity_building = Reforço de capacidades
type-emergency = Emergência e ajuda humanitária

# Regions in the words of the IOM Development Fund
region-africa = África
region-sub_saharan_africa = África Subsariana
region-west_and_central_africa = África Ocidental e Central
region-west_africa = África Ocidental
region-east_africa = África Oriental
region-southern_africa = África Austral
region-sahel = Sahel
region-middle_east_and_north_africa = Médio Oriente e Norte de África
region-middle_east = Médio Oriente
region-asia_and_oceania = Ásia e Oceânia
region-asia_and_the_pacific = Ásia e Pacífico
region-central_asia = Ásia Central
region-south_asia = Ásia do Sul
region-south_east_asia = Sudeste Asiático
region-pacific = Pacífico
region-europe = Europa
region-europe_and_central_asia = Europa e Ásia Central
region-western_balkans = Balcãs Ocidentais
region-americas = Américas
region-latin_america_and_the_caribbean = América Latina e Caraíbas
region-latin_america = América Latina
region-central_america = América Central
region-south_america = América do Sul
region-caribbean = Caraíbas

# Who issues an identifier
scheme-donor_project = ID do projeto (doador)
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
method-distinct = Pessoas diferentes de cada vez: somam-se os valores de todos os períodos e locais
method-maximum = As mesmas pessoas podem voltar: conta o valor mais alto
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
unit-course = { $count ->
    [one] curso
   *[other] cursos
}
unit-module = { $count ->
    [one] módulo
   *[other] módulos
}
unit-seminar = { $count ->
    [one] seminário
   *[other] seminários
}
unit-conference = { $count ->
    [one] conferência
   *[other] conferências
}
unit-visit = { $count ->
    [one] visita
   *[other] visitas
}
unit-guide = { $count ->
    [one] guia
   *[other] guias
}
unit-assessment = { $count ->
    [one] avaliação
   *[other] avaliações
}
unit-publication = { $count ->
    [one] publicação
   *[other] publicações
}
unit-copy = { $count ->
    [one] exemplar
   *[other] exemplares
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
    [one] ferramenta
   *[other] ferramentas
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
    [one] base de dados
   *[other] bases de dados
}
unit-centre = { $count ->
    [one] centro
   *[other] centros
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
word-sheet-summary = Resumo
word-sheet-narrative = Texto
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
not-reported = não reportado
not-set = não definido
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
note-language = Os textos próprios do projeto são citados na língua em que foram indicados: { $language }.
note-no-figures = Não foi indicado nenhum número para este projeto.
note-kinds-apart = Cada tipo de alcance tem o seu próprio valor. Os valores não se somam, porque as mesmas pessoas podem estar incluídas em mais do que um.
note-accumulation = Periódico: o valor de referência e os valores de todos os períodos somam-se. Cumulativo: o último valor reportado é o valor alcançado. Um valor não reportado é desconhecido, não é zero.
note-budget-agrees = A soma das rubricas corresponde ao total indicado.
note-budget-differs = A soma das rubricas não corresponde ao total indicado: diferença de { $difference }.
note-budget-currencies = As rubricas do orçamento estão em mais de uma moeda e não são somadas.
note-no-sources = As informações deste projeto não provêm de nenhum documento importado.
note-unrecognised = Estas linhas da fonte não têm lugar na ficha. São reproduzidas tal como estão, para que nada se perca.

# Captions of tables
caption-framework = Quadro de resultados
caption-workplan = Plano de trabalho
caption-indicators = Indicadores: referência, meta e execução
caption-indicator-periods = Indicadores por período
caption-deliverables = Entregáveis
caption-lessons = Lições aprendidas por tema
caption-engagement = Envolvimento do público
caption-budget = Rubricas do orçamento
caption-reach = Pessoas alcançadas, por tipo de alcance
caption-reach-period = Pessoas alcançadas, por período
caption-reach-place = Pessoas alcançadas, por local
caption-breakdown = Desagregação – { $kind }
caption-components = Componentes do programa
caption-experts = Peritos
caption-references = Base jurídica
caption-sources = Origem de cada informação
caption-unrecognised = Linhas da fonte

# Columns of tables
column-number = N.º
column-level = Nível
column-statement = Enunciado
column-activity = Atividade
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
column-share = % do total
column-kind = Tipo de alcance
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
failed-compose-report = Não foi possível compor o relatório: { $cause }. A ficha não foi alterada; nada foi escrito. Corrija o valor em causa e faça de novo o relatório.
failed-make-pdf = Não foi possível produzir o PDF: { $cause }. Nada foi escrito e o projeto não mudou. Tente de novo ou produza a folha de cálculo.

# The workbook
refused-cell-too-long = O texto de «{ $field }» que começa por «{ $text }» ultrapassa os 32 767 caracteres que cabem numa célula de uma folha de cálculo. Nenhum ficheiro foi escrito e o projeto não mudou. Encurte o texto ou produza o PDF, que o contém por inteiro.
failed-write-workbook = Não foi possível produzir a folha de cálculo: { $cause }. Nada foi escrito e o projeto não mudou. Tente de novo ou produza o PDF.


## Command line

op-import-page = Importação de uma página
op-update-from-page = Atualização a partir de uma página
op-add-example = Exemplo acrescentado
op-delete-project = Projeto eliminado
op-undo = Anulação
op-redo = Reposição
example-name = Exemplo
cli-made-workspace = Espaço de trabalho criado: { $file }
cli-no-projects = Ainda não há projetos. Importe uma página: bilan import page FICHEIRO --workspace ESPAÇO
cli-no-history = Ainda não foi feito nada.
cli-step-undone = anulado
cli-undo-done = Anulado: { $step }
cli-redo-done = Refeito: { $step }
cli-uncovered = { $file }: nenhum tipo de letra do relatório tem estes caracteres; são desenhados como uma caixa: { $characters }
cli-hint-page-personal = Use --leave-out-people, ou --confirm { $confirm } se não falarem de ninguém.
cli-hint-page-known = Opções: --update ou --new.
cli-hint-page-encoding = Opção: --encoding { $encoding }.
cli-nothing-imported = Nada foi importado; o espaço de trabalho está como estava.
cli-question = { $field }, linha { $line }: «{ $quote }» – qual?
cli-missing =   Não consta da página: { $facts }
cli-import-created = Importado: { $title }.
cli-import-updated = Atualizado: { $title }.
cli-import-unchanged = Já está atualizado: { $title }.
cli-checked = { $count ->
    [one] O ficheiro está íntegro; foi lido { $shown } projeto.
   *[other] O ficheiro está íntegro; foram lidos { $shown } projetos.
  }
cli-unrecognised = { $count ->
    [one] { $shown } linha não compreendida (guardada com o projeto).
   *[other] { $shown } linhas não compreendidas (guardadas com o projeto).
  }
cli-help = Guarda os projetos num só ficheiro e produz os relatórios que os doadores pedem
cli-help-new = Cria um espaço de trabalho vazio
cli-help-demo = Cria um espaço de trabalho com os projetos de exemplo
cli-help-import = Importa para um espaço de trabalho
cli-help-import-page = Importa páginas de projeto (texto simples)
cli-help-list = Lista os projetos
cli-help-show = Mostra tudo o que está registado de um projeto
cli-help-report = Escreve o relatório de um projeto em PDF e XLSX
cli-help-history = Mostra o que foi feito, por quem e quando
cli-help-undo = Anula o último passo
cli-help-redo = Refaz o que foi anulado
cli-help-check = Lê e verifica o ficheiro todo
cli-help-call = Chama um comando do programa pelo nome, com JSON
cli-arg-json = Responder em JSON, para máquinas
cli-arg-workspace = O ficheiro do espaço de trabalho
cli-arg-file = O ficheiro a criar; ainda não pode existir
cli-arg-project = Um identificador (CT.0689), sigla, título ou chave do projeto
cli-arg-paths = Ficheiros de texto ou pastas com ficheiros .txt
cli-arg-language = Língua: { $languages }
cli-arg-encoding = Codificação dos ficheiros quando não são UTF-8, por exemplo windows-1252
cli-arg-leave_out_people = Deixa de fora as linhas que parecem falar de pessoas concretas
cli-arg-confirmed = Afirma pela sua palavra (“contagens”) que essas linhas não falam de ninguém
cli-arg-answers = Responde ao que a página deixa em aberto; um valor vazio deixa o facto de fora
cli-arg-update = Atualizar os projetos já registados
cli-arg-new = Criar outro projeto ao lado do já registado
cli-arg-dry_run = Mostrar o que seria importado sem alterar nada
cli-arg-format = Formatos: pdf, xlsx ou ambos
cli-arg-out = Pasta dos ficheiros
cli-arg-template = Modelo de relatório
cli-arg-date = Data do relatório; hoje por omissão
cli-arg-name = Nome do comando
cli-arg-input = O que recebe, em JSON (- lê-o da entrada padrão)
cli-exit-codes = Códigos de saída: 0 feito · 1 a máquina ou o programa falhou · 2 argumentos errados · 3 recusado, nada foi alterado · 4 é precisa uma decisão, nada foi alterado



## Window

# The frame around every page
window-skip = Saltar para o conteúdo
window-home = Bilan: voltar aos projetos
window-saved = Tudo está guardado em { $file }
window-saved-short = Guardado
window-saving = A guardar…
window-workspace-menu = Espaço de trabalho { $name }: abrir outro, fechar
window-open-other = Abrir outro espaço de trabalho…
window-close-workspace = Fechar este espaço de trabalho
window-undo = Anular
window-undo-step = Anular: { $step }
window-undo-none = Nada para anular
window-redo-step = Refazer: { $step }
window-redo-none = Nada para refazer
window-undone = Anulado: { $step }
window-redone = Refeito: { $step }
window-step = Alteração
window-language-now = Língua da interface: { $language }
window-scheme = Claro ou escuro
window-scheme-auto = Como o sistema
window-scheme-light = Claro
window-scheme-dark = Escuro
window-drop-here = Largue aqui uma página, uma tabela, uma imagem ou um espaço de trabalho
window-close = Fechar
window-close-message = Fechar esta mensagem
window-cancel = Cancelar
window-done = Concluído
window-more = Mais

# The first page
window-home-title = Faça o balanço dos seus projetos.
window-home-title-donors = Preste contas aos doadores.
window-home-lead = O Bilan guarda os seus projetos num único ficheiro neste computador e faz deles relatórios para os doadores, em PDF e Excel, em francês, português, espanhol e inglês. Nada sai desta máquina.
window-demo = Experimentar o exemplo
window-demo-hint = Um espaço de trabalho com seis projetos, para ver e alterar sem receio
window-new = Novo espaço de trabalho…
window-new-hint = Um ficheiro vazio para os seus projetos, na pasta que escolher
window-open = Abrir um espaço de trabalho…
window-open-hint = Um ficheiro criado com o Bilan, por si ou por um colega
window-recent = Espaços de trabalho recentes
window-how = Como funciona
window-how-import = Importe uma página de projeto
window-how-import-hint = Cole o texto ou largue o ficheiro na janela.
window-how-check = Verifique o que foi encontrado
window-how-check-hint = Cada facto mostra as palavras de onde vem. O que não é claro é perguntado, nunca adivinhado.
window-how-report = Guarde o relatório
window-how-report-hint = Em PDF e Excel, na língua do doador.
window-how-drop = Também pode largar já aqui páginas de projeto: ficam à espera até que um espaço de trabalho esteja aberto.

# The list of projects
window-projects = Projetos
window-projects-count = { $count ->
    [one] { $shown } projeto
   *[other] { $shown } projetos
}
window-projects-found = { $shown } de { $all }
window-projects-hint = As setas movem, Enter abre, / procura. Cole uma página de projeto com Ctrl+V ou largue ficheiros em qualquer lugar.
window-search = Procurar nos projetos
window-search-hint = Título, código, doador, país…
window-search-nothing = Nenhum projeto contém «{ $query }». Tente com menos palavras ou com outra grafia.
window-column-code = Código
window-column-title = Título
window-column-donor = Doador
window-column-countries = Países
window-column-dates = Datas
window-column-status = Estado
window-column-budget = Orçamento
window-countries-more = e mais { $count }
window-from = desde { $date }
window-until = até { $date }
window-actions = Ações
window-actions-of = Ações para { $title }
window-empty-title = Ainda não há projetos
window-empty-lead = Um projeto entra com a página que o descreve: cole o texto, escolha o ficheiro ou largue-o na janela. Vê o que foi encontrado antes de qualquer coisa ser guardada.
window-empty-hint = O mais curto: copie a página e prima Ctrl+V aqui.
window-delete = Eliminar o projeto
window-delete-title = Eliminar este projeto?
window-delete-hint = Todos os seus factos saem do espaço de trabalho. Pode recuperá-los com Anular, mesmo mais tarde; o histórico guarda o passo e os relatórios selados ficam como estão. Se tudo isso deve ser esquecido de vez, o histórico trata disso depois.
window-deleted = Eliminado: { $title }

# The page of a project
window-on-this-page = Nesta página
window-as-given = (tal como indicado: «{ $words }»)
window-derived = deduzido
window-derived-hint = Decorre do início e da duração; nenhum documento o indica.
window-months = { $count ->
    [one] { $shown } mês
   *[other] { $shown } meses
}
window-led-by = liderada por { $name }
window-own-component = este projeto
window-indicator = Indicador
window-baseline = Valor de base
window-target = Meta final
window-of-target = de { $target } previstos
window-of = { $part } de { $whole }
window-due = prazo: { $date }
window-budget-version = versão { $version }
window-budget-line = Rubrica
window-budget-units = Unidades
window-budget-unit-cost = Custo unitário
window-budget-amount = Montante
window-reach-rows = { $count ->
    [one] { $count } linha tal como registada
   *[other] { $count } linhas tal como registadas
}
window-place = Lugar
window-people = Pessoas
window-reach-never-added = São números diferentes: nunca se somam.
window-not-provided-lead = Um doador costuma pedir estes factos e nenhum documento os indica. O relatório também o diz.
window-source-of = De onde vem: { $fact }
window-facts-from = { $count ->
    [one] { $shown } facto vem daqui
   *[other] { $shown } factos vêm daqui
}
window-unrecognised = Linhas que não foram compreendidas

# Importing pages
window-import = Importar uma página
window-import-lead = Traga a página de um projeto: o texto é lido neste computador e vê tudo o que foi encontrado antes de qualquer alteração.
window-import-look = Veja o que foi encontrado. Nada muda até importar.
window-pasted-name = Texto colado
window-paste = Cole o texto da página
window-paste-hint = Copie a página inteira no navegador ou no Word e prima Ctrl+V aqui.
window-read = Ler a página
window-files = Ou largue ficheiros em qualquer lugar
window-files-hint = Ficheiros de texto, um projeto em cada; podem ser vários de uma vez.
window-choose-files = Escolher ficheiros…
window-pages = Páginas a importar
window-sheet-ready = pronta a importar
window-sheet-asks = pede uma decisão
window-sheet-refused = não pôde ser lida
window-sheet-reading = a ser lida…
window-sheet-imported = importada
window-reading = A ler a página…
window-read-as = Ler como { $encoding }
window-leave-out-page = Deixar esta página de fora
window-no-title = Não foi encontrado nenhum título
window-page-language = Língua da página
window-questions = Decida, por favor: isto pode ler-se de mais de uma maneira
window-questions-answered = As suas respostas
window-line = Linha { $line }:
window-line-column = Linha
window-leave-out = Deixar de fora: não sei dizer
window-your-answer = A sua resposta
window-answer = Usar
window-answer-first = { $count ->
    [one] Falta responder a { $count } pergunta.
   *[other] Falta responder a { $count } perguntas.
}
window-decide-first = Decida se isto atualiza o projeto que já existe.
window-nothing-changed = Ainda nada foi alterado.
window-existing = Já está neste espaço de trabalho: { $title }
window-existing-same = A página não diz nada que a ficha já não tenha.
window-existing-what = O que deve a página fazer?
window-existing-update = Atualizar esse projeto
window-existing-update-hint = Os seus factos são substituídos pelos da página; o histórico guarda os antigos.
window-existing-new = Criar um segundo projeto
window-existing-new-hint = Só se forem realmente dois projetos com o mesmo código ou título.
window-differences = O que uma atualização mudaria
window-now = Agora
window-after = Depois
window-found = { $count ->
    [one] { $count } facto encontrado
   *[other] { $count } factos encontrados
}
window-found-table = Factos encontrados
window-understood-as = Entendido como
window-on-the-page = Na página
window-not-understood = { $count ->
    [one] { $count } linha não foi compreendida
   *[other] { $count } linhas não foram compreendidas
}
window-not-understood-hint = São guardadas com o projeto, para que nada da página se perca.
window-import-now = Importar
window-update-now = Atualizar o projeto
window-imported-created = Importado: { $title }
window-imported-updated = Atualizado: { $title }
window-imported-unchanged = Nada a alterar: { $title }
window-next-page = Página seguinte
window-open-project = Abrir o projeto

# Making a report
window-report-make = Fazer um relatório
window-report-done = O relatório está pronto
window-report-language = Língua do relatório
window-report-formats = Ficheiros
window-format-pdf = PDF
window-format-pdf-hint = para ler, imprimir e enviar
window-format-xlsx = Livro Excel
window-format-xlsx-hint = os mesmos números, para calcular
window-report-save = Guardar…
window-report-writing = A escrever o relatório…
window-report-writing-file = A escrever { $name }…
window-report-saved = { $count ->
    [one] Guardado em { $folder }
   *[other] { $count } ficheiros guardados em { $folder }
}
window-open-file = Abrir
window-open-file-named = Abrir { $name }
window-reveal-file = Mostrar na pasta
window-reveal-file-named = Mostrar na pasta: { $name }

# The history
window-history = Histórico
window-history-lead = Tudo o que foi alterado neste espaço de trabalho, do mais recente ao mais antigo.
window-history-none = Ainda nada foi alterado.
window-history-undone = anulado
window-history-changes = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
window-history-values = Valores alterados
window-history-field = Facto
window-old = Antes
window-new-value = Depois
window-field-value = valor
window-field-unit = unidade
window-field-version = versão
window-field-total = total
window-field-amount = montante
window-field-unit_cost = custo unitário
window-field-text = texto
window-field-scheme = emissor
window-field-quantity = quantidade
window-field-delivered = entregue
window-field-method = método de contagem
window-field-kind = natureza
window-field-group = grupo
window-field-currency = moeda
window-field-current = em vigor
window-field-code = código
window-field-name = nome
window-field-number = número
window-field-lead = líder
window-field-own = componente própria
window-field-role = papel
window-field-level = nível
window-field-axis = eixo
window-field-description = descrição
window-field-due = prazo
window-field-place = lugar
window-field-sex = sexo
window-field-age = idade
window-field-disability = deficiência
window-field-person = pessoa
window-field-event = evento
window-field-date = data
window-field-theme = tema
window-field-nationality = nacionalidade
window-field-expertise = especialidade
window-field-heading = rubrica
window-field-units = unidades
window-field-start_date = data de início
window-field-end_date = data de fim
window-field-end_derived = fim deduzido
window-field-start_day = primeiro dia
window-field-end_day = último dia
window-field-iso2 = país
window-field-quote = citação
window-field-line = linha
window-field-target = meta
window-field-actual = alcançado
window-field-baseline = valor de base
window-field-accumulation = soma dos períodos
window-field-subject = facto
window-field-fingerprint = impressão digital
window-field-acronym = sigla
window-field-sub_unit = serviço
window-field-status_label = estado tal como indicado
window-field-type_label = tipo tal como indicado
window-field-coverage_label = cobertura tal como indicada
window-field-title = título
window-field-language = língua
window-table-project = Projeto
window-table-text = Texto
window-table-document = Documento
window-table-source = Fonte
window-table-unrecognised = Linha não compreendida
window-field-dates = datas


## Shell: what the desktop asks and refuses

host-new-name = Projetos
host-demo-name = Exemplo
host-new-title = Novo espaço de trabalho
host-open-title = Abrir um espaço de trabalho
host-pages-title = Escolher páginas de projeto
host-report-title = Guardar o relatório
host-kind-workspace = Espaços de trabalho Bilan
host-kind-pages = Páginas de texto
host-kind-all = Todos os ficheiros
host-kind-pdf = Documentos PDF
host-kind-xlsx = Livros Excel
host-replace-title = O ficheiro já existe
host-replace-question = { $file } já existe. Quer substituí-lo?
host-replace-yes = Substituir
host-replace-no = Manter
refused-host-input = A janela pediu algo que o programa não compreende ({ $cause }). Nada foi alterado. Por favor, comunique-nos este erro.
refused-host-file-unknown = A janela pediu um ficheiro que não foi aberto nem guardado aqui. Abra ou guarde o ficheiro de novo.
refused-host-file-gone = { $file } já não existe. Pode ter sido movido ou mudado de nome; guarde o relatório de novo.
refused-host-no-workspace = Não há nenhum espaço de trabalho aberto. Abra um ou crie um novo primeiro.
refused-host-page = { $file } não foi lido: não é um ficheiro ou tem mais de 50 MB. Nada foi alterado. Escolha um ficheiro mais pequeno, ou a página como ficheiro de texto.
refused-host-language = O programa não fala «{ $language }». Escolha uma das suas línguas.
failed-host-settings = Não foi possível guardar as suas escolhas em { $file }: { $cause }. Os seus projetos não são afetados. Verifique se pode escrever nesta pasta.
failed-host-call = O programa falhou ao responder ({ $cause }). O que foi guardado está seguro. Tente de novo; se voltar a acontecer, comunique-nos o erro.
failed-host-dialog = Não foi possível usar a janela de escolha de ficheiros: { $cause }. Nada foi alterado. Tente de novo.
failed-host-open-file = Não foi possível mostrar { $file }: { $cause }. O ficheiro existe; abra-o no seu gestor de ficheiros.
failed-host-open-workspace = Não foi possível abrir { $file }: { $cause }. Nada foi alterado. Verifique o nome e a pasta do ficheiro.
failed-host-read-page = Não foi possível ler { $file }: { $cause }. Nada foi alterado. Verifique se o ficheiro existe e se o pode ler.
failed-host-folder = Não foi possível criar a pasta { $file }: { $cause }. Nada foi alterado. Verifique se há espaço no disco e se pode escrever nesse local.


## The grid: moving, pasting, filling

grid-keys = As setas levam de uma célula a outra. Escreva para substituir o conteúdo de uma célula, F2 para o editar. Ctrl+C e Ctrl+V copiam e colam como numa folha de cálculo. Para sair da tabela, prima Escape e depois Tab.
grid-leaving = A tecla Tab sai agora da tabela.
grid-read-only = Esta célula não pode ser alterada aqui.
grid-copied = { $count ->
    [one] { $count } célula copiada.
   *[other] { $count } células copiadas.
}
grid-cut = { $count ->
    [one] { $count } célula cortada.
   *[other] { $count } células cortadas.
}
grid-pasted = { $count ->
    [one] { $count } célula colada.
   *[other] { $count } células coladas.
}
grid-filled = { $count ->
    [one] { $count } célula preenchida.
   *[other] { $count } células preenchidas.
}
grid-emptied = { $count ->
    [one] { $count } célula esvaziada.
   *[other] { $count } células esvaziadas.
}
grid-left-out-below = { $count ->
    [one] { $count } linha ultrapassava o fim da tabela e ficou de fora.
   *[other] { $count } linhas ultrapassavam o fim da tabela e ficaram de fora.
}
grid-left-out-beside = { $count ->
    [one] { $count } coluna ultrapassava a margem da tabela e ficou de fora.
   *[other] { $count } colunas ultrapassavam a margem da tabela e ficaram de fora.
}
grid-left-out-read-only = { $count ->
    [one] { $count } célula não pode ser alterada e fica como estava.
   *[other] { $count } células não podem ser alteradas e ficam como estavam.
}
## Search, lessons library, movement

refused-search-stale = O índice de pesquisa de { $file } não corresponde aos seus textos. Nenhum dado é afetado. Abra o espaço de trabalho na janela ou execute `bilan call rebuild_search`: em ambos os casos, o índice é refeito.
window-doors = Ecrãs
window-lessons = Lições
window-back = Voltar
window-forward = Avançar
palette = Pesquisa e comandos
palette-open = Pesquisar
palette-hint = Um projeto, uma pessoa, uma lição, um número, um comando…
palette-entries = Resultados
palette-screens = Ir para
palette-commands = Comandos
palette-kind-project = Projetos
palette-kind-programme = Programas
palette-kind-person = Pessoas
palette-kind-organisation = Organizações
palette-kind-lesson = Lições
palette-kind-text = Nos textos
palette-kind-figure = Números
palette-count = { $count ->
    [0] Nenhum resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
palette-nothing = Nada aqui contém todas as palavras «{ $query }». Experimente com menos palavras, ou só com o início de uma.
shortcuts = Atalhos de teclado
shortcuts-everywhere = Em todo o lado
shortcuts-lists = Nas listas
shortcuts-dialogs = Em formulários e caixas de diálogo
shortcut-palette = Pesquisar tudo, executar um comando
shortcut-help = Estes atalhos
shortcut-back = Voltar ao lugar anterior
shortcut-forward = Avançar de novo
shortcut-undo = Anular
shortcut-redo = Refazer
shortcut-find = Pesquisar neste ecrã
shortcut-move = Uma linha acima ou abaixo
shortcut-ends = Primeira ou última linha
shortcut-open = Abrir
shortcut-paste = Trazer uma página de projeto ou uma tabela copiada
shortcut-next = Campo seguinte; com Shift, o anterior
shortcut-leave = Sair sem alterar nada
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-home = Home
key-end = End
lessons-count = { $count ->
    [one] { $shown } lição
   *[other] { $shown } lições
}
lessons-search = Pesquisar nas lições
lessons-search-hint = Palavras da lição, com ou sem acentos…
lessons-by-theme = Tema
lessons-by-phase = Fase
lessons-by-language = Língua
lessons-by-project = Projeto
lessons-by-none = { $what }: qualquer
lessons-no-choice = Nada com estas letras
lessons-nothing = Nenhuma lição contém todas as palavras «{ $query }». Experimente com menos palavras, ou só com o início de uma.
lessons-nothing-so-narrow = Nenhuma lição corresponde a todas estas escolhas.
lessons-all = Mostrar todas as lições
lessons-more = Mostrar mais
lessons-cite = Citar num relatório…
lessons-cited-in = Citada em:
lessons-cite-title = Citar esta lição no relatório de outro projeto
lessons-cite-hint = O relatório apresenta a lição e diz que vem de «{ $title }». Pode anular isto.
lessons-cite-in = Projeto cujo relatório a cita
lessons-cite-nowhere = Todos os outros projetos já citam esta lição, ou ainda não há outro projeto.
lessons-cite-confirm = Citar
lessons-cited = Citada em { $title }
lessons-empty-title = Ainda não há lições
lessons-empty-lead = Uma lição escreve-se no projeto onde foi aprendida, ou chega com a sua página. Aqui ficam juntas as lições de todos os projetos, para que o próximo as encontre e cite. Tem até quatro partes:
lessons-empty-context = Em que situação?
lessons-empty-observation = O que se observou? É o mínimo.
lessons-empty-cause = Porque aconteceu assim?
lessons-empty-recommendation = O que deve fazer o próximo projeto?
lessons-empty-go = Ir para os projetos
similar-title = Outros aprenderam algo semelhante
similar-close = muito em comum: { $words }
similar-related = em comum: { $words }
## Counting people: methods, the grid, refusals

method-overlap-of = Pessoas somadas, depois de descontados, em cada valor, os { $percent }% já contados noutro lugar
method-mixed = Alguns valores contam pessoas diferentes, outros as mesmas pessoas: conta o resultado mais alto, para que ninguém seja contado duas vezes
note-reach-so-far = { $kind }: indicam-se { $stated } pessoas para todo o projeto até à data; os períodos somam { $periods }. Os dois valores não se somam: conta o mais alto.
note-people-counted = Indicadores de pessoas: os valores são os das linhas de pessoas alcançadas, contadas segundo os métodos aí indicados.
refused-count-dash = “{ $value }” não diz nem 0 nem nada. Escreva 0 se ninguém foi alcançado; deixe a célula vazia se o valor não é conhecido.
refused-count-leading-zero = “{ $value }” começa por 0, como os códigos e os números de telefone. Escreva o número sem esse zero.
note-percentages = As percentagens não se somam: a última comunicada é o valor até à data.
op-record-reach = Valores de pessoas alcançadas
reach-figures = { $count ->
    [one] um valor
   *[other] colagem de { $shown } valores
}
why-not-reported = Não comunicado
why-added = Pessoas diferentes das das outras linhas: somadas
why-overlap = Somadas, menos { $percent }% já contadas noutro lugar
why-largest = A linha mais alta das mesmas pessoas: é a que conta
why-same-people = As mesmas pessoas da linha mais alta: não somadas
why-fewer = As linhas contadas por outro método referem mais pessoas: não somadas
why-so-far = Refere-se a todas as pessoas até à data; os períodos referem mais: não somadas
why-in-so-far = Incluídas numa linha sem período, que refere mais pessoas: não somadas
refused-reach-line-known = Já existe uma linha para este indicador ou esta atividade, este local e este grupo. Escreva nessa linha ou indique outro local ou outro grupo.
refused-reach-line-unknown = A linha deste valor já não está cá: foi eliminada ou arquivada. Anule para a recuperar, ou acrescente a linha e escreva o valor de novo.
refused-reach-cell-unknown = Nenhuma desagregação tem esta célula. Escolha um sexo, uma faixa etária como 18-59 ou uma situação de deficiência que a grelha ofereça.
refused-period-unknown = O projeto não tem o período «{ $period }». Nada foi alterado. Escolha um dos seus períodos.
failed-reckon-reach = Não foi possível somar os valores de pessoas alcançadas: { $cause }. Nada foi alterado. Procure entre eles valores demasiado altos.
failed-reckon-money = Não foi possível somar os montantes: { $cause }. Nada foi alterado. Procure entre eles montantes demasiado elevados.
## Window: dropped pages that wait, characters that a report cannot draw

window-pages-waiting =
    { $count ->
        [one] Há um ficheiro à espera. Será lido assim que houver um espaço de trabalho aberto: crie um novo ou abra o seu.
       *[other] Há { $count } ficheiros à espera. Serão lidos assim que houver um espaço de trabalho aberto: crie um novo ou abra o seu.
    }
window-uncovered = Nenhum tipo de letra do relatório tem estes caracteres; são desenhados como uma caixa: { $characters }
## Editing rows of the record: refusals beside the field, steps, codes and names of fields
refused-row-unknown = Esta linha já não existe: foi apagada ou nunca foi guardada. Nada foi alterado. Volte à lista; Anular traz de volta o que foi apagado.
refused-row-elsewhere = Esta linha pertence a outro projeto. Nada foi alterado. Escolha uma linha deste projeto.
refused-table-unknown = Não existem linhas chamadas «{ $table }». Nada foi alterado.
refused-field-unknown = «{ $table }» não tem o campo «{ $field }». Nada foi alterado.
refused-project-needed = Não se diz a que projeto pertencem as linhas. Indique um.
refused-value-needed = Este campo não pode ficar vazio. O valor anterior foi mantido.
refused-number-unreadable = «{ $value }» não é um número. Escreva apenas algarismos, por exemplo 1240.
refused-number-ambiguous = «{ $value }» pode ler-se de mais de uma maneira: { $readings }. Escreva-o sem separador de milhares.
refused-count-fraction = «{ $value }» não é um número inteiro, e as pessoas e as coisas contam-se inteiras. Se o sinal separa os milhares, omita-o.
refused-count-negative = «{ $value }» é inferior a zero, o que uma contagem nunca é. Para corrigir um número anterior, altere esse número.
refused-count-too-large = «{ $value }» é mais do que as pessoas que há na Terra. Verifique o número de algarismos.
refused-percent-too-large = «{ $value }» é demasiado: aqui faz sentido no máximo { $most } %.
refused-money-unreadable = «{ $value }» não é um montante com a sua moeda. Escreva-o na forma 190000 USD.
refused-date-unreadable = «{ $value }» não é uma data. Escreva um ano (2026), um mês (2026-11) ou um dia (2026-11-30).
refused-date-ambiguous = «{ $value }» pode ser mais de uma data: { $readings }. Escreva-a na forma ano-mês-dia.
refused-date-not-a-day = «{ $value }» não é um dia completo. Escreva também o dia, por exemplo 2026-11-30.
refused-date-outside-project = { $date } fica fora do projeto ({ $start } a { $end }). Verifique a data aqui, ou as datas do projeto na sua ficha.
refused-end-before-start = O fim ({ $end }) é anterior ao início ({ $start }). Altere uma das duas datas.
refused-parts-exceed-whole = As partes somam { $parts } pessoas, o total apenas { $whole }. Aumente primeiro o total, ou verifique as partes.
refused-under-itself = Uma linha não pode ficar por baixo de si própria. Escolha outra linha superior.
refused-period-closed = { $who } fechou este período em { $at }, por isso os seus números ficam como estão. Reabra o período (ser-lhe-á pedido o motivo) e depois altere-os.
refused-choice-unknown = «{ $value }» não é nenhuma das opções: { $choices }.
refused-country-unknown = «{ $value }» não é o nome de um país que o Bilan conheça. Escreva o nome habitual ou o código de duas letras.
refused-band-unreadable = «{ $value }» não é um grupo etário. Escreva grupos como 0-11, 12-17, 18-59, 60+.
refused-band-overlap = O grupo { $value } começa antes de acabar o anterior, e uma pessoa poderia ser contada duas vezes. Altere um dos dois.
refused-text-too-long = Este texto tem { $length } caracteres; aqui cabem no máximo { $most }. Encurte-o, ou anexe a versão longa como ficheiro.
refused-text-control = Este texto contém caracteres de controlo invisíveis que nenhum teclado produz. Cole-o como texto simples.
op-add-row = Linha acrescentada
op-edit-field = Alteração
op-move-row = Linha deslocada
op-archive-row = Linha arquivada
op-restore-row = Linha retirada do arquivo
op-delete-row = Linha apagada
progress-planned = Prevista
progress-in_progress = Em curso
progress-done = Realizada
progress-cancelled = Cancelada
measure-number = Número
measure-percent = Percentagem
measure-people = Pessoas alcançadas
measure-amount = Montante
measure-qualitative = Qualitativo
method-overlap = Uma parte indicada já foi contada noutro lugar: é descontada
phase-design = Conceção
phase-start = Arranque
phase-implementation = Execução
phase-closing = Encerramento
phase-after = Depois do projeto
risk-category-context = Contexto
risk-category-safety = Segurança
risk-category-safeguarding = Salvaguarda
risk-category-partners = Parceiros
risk-category-delivery = Execução
risk-category-financial = Financeiro
risk-category-reputation = Reputação
grade-low = Baixo
grade-medium = Médio
grade-high = Elevado
risk-status-open = Aberto
risk-status-occurred = Ocorreu
risk-status-closed = Fechado
calendar-quarterly = Trimestral
calendar-semi_annual = Semestral
calendar-annual = Por ano civil
calendar-donor_year = Anos a contar do início do acordo
indirect-base-direct_costs = Todos os custos diretos
indirect-base-modified_direct_costs = Custos diretos modificados
indirect-base-personnel = Custos de pessoal
indirect-base-total = Custos totais
rounding-half_even = Ao mais próximo, as metades ao algarismo par
rounding-half_up = Ao mais próximo, as metades para cima
rounding-none = Sem arredondamento
rate-policy-payment_month = Taxa do mês do pagamento
rate-policy-period_mean = Média dos meses do período
rate-policy-weighted_receipts = Média ponderada dos fundos recebidos
rate-policy-fifo_receipts = Fundos recebidos, primeiro a entrar primeiro a sair
rate-policy-own_books = Contabilidade própria
rate-policy-fixed = Taxa fixa
window-field-age_bands = grupos etários
window-field-agreement = acordo
window-field-baseline_date = data do valor de base
window-field-by_disability = desagregado por deficiência
window-field-by_sex = desagregado por sexo
window-field-calendar = calendário dos relatórios
window-field-caption = legenda
window-field-category = categoria
window-field-cause = causa
window-field-counted_from = fonte da contagem
window-field-country = país
window-field-credit = crédito
window-field-delivered_date = data de entrega
window-field-denominator = denominador
window-field-evidence = evidências
window-field-impact = impacto
window-field-indicator = indicador
window-field-indirect_base = base dos custos indiretos
window-field-indirect_percent = custos indiretos (%)
window-field-jump_percent = variação assinalada (%)
window-field-lesson = lição
window-field-likelihood = probabilidade
window-field-measure = medida
window-field-mitigation = mitigação
window-field-node = resultado ou atividade
window-field-note = nota
window-field-numerator = numerador
window-field-observation = observação
window-field-organisation = organização
window-field-overlap_percent = já contadas noutro lugar (%)
window-field-owner = responsável
window-field-parent = linha superior
window-field-phase = fase
window-field-progress = andamento
window-field-rate_policy = taxa de câmbio
window-field-reason = motivo
window-field-recommendation = recomendação
window-field-reference = referência
window-field-report_days = dias para apresentar o relatório após um período
window-field-review_date = rever até
window-field-rounding = arredondamento
window-field-sensitive = sensível
window-field-signed_date = assinado em
window-field-smallest_cell = menor célula impressa
window-field-taken_date = tirada em
window-field-variance_percent = desvio a explicar (%)
window-field-verification = meios de verificação
window-table-agreement = Acordos
window-table-amendment = Adendas
window-table-attachment = Ficheiros
window-table-citation = Lições de outros projetos
window-table-risk = Riscos
window-table-target_cell = Metas da desagregação
window-table-programme = Programas

## Editing: forms and lists of rows, the framework tree, new projects, shared lists
window-mode-read = Ler
window-mode-edit = Editar
window-mode = Ler ou editar
window-edit-hint = Tudo fica guardado ao sair de um campo. Enter abre uma linha, Alt+↑ e Alt+↓ deslocam-na, Delete retira-a.
window-languages-of-texts = Textos em
window-language-add = Acrescentar uma língua
window-language-gap = Ainda nada em { $language }
window-new-row = Nova linha
window-new-row-hint = Fica guardado logo que isto esteja preenchido: { $fields }.
window-empty-field = Esvaziar este campo
window-nothing-fits = Nada corresponde a estas palavras
window-choose = Escolher ou procurar
window-choose-or-add = Procurar, ou escrever um nome novo
window-create-row = Acrescentar «{ $name }»
window-bands-none = Sem faixas
window-example-money = 190000 USD
window-example-date = 2026, 11/2026 ou 30/11/2026
window-example-day = 30/11/2026
window-example-country = Procurar pelo nome
window-field-status = estado
window-hint-accumulation = Os valores dos períodos somam-se, ou cada um substitui o anterior?
window-hint-sensitive = Os números pequenos da sua desagregação não são impressos nos relatórios.
window-hint-smallest_cell = Pessoas; o que for menor não é impresso quando um indicador é sensível.
window-hint-jump_percent = Um valor que varie mais do que isto desde o último período é assinalado.
window-hint-variance_percent = Uma linha do orçamento que se afaste mais precisa de explicação.
window-hint-expertise = Os peritos são pessoas que trabalham para o projeto, nunca participantes.
window-hint-geo_note = Tal como o projeto a nomeia, além dos países abaixo.
window-group-reporting = Relatórios
window-group-money_rules = Regras sobre o dinheiro
window-group-figures_rules = Regras sobre os números
window-group-activity = Se for uma atividade
window-group-baseline_target = Linha de base e meta
window-group-breakdown = Desagregação
window-add-identifier = Acrescentar um identificador
window-add-project_organisation = Acrescentar uma organização
window-add-organisation = Acrescentar uma organização
window-add-programme = Acrescentar um programa
window-add-component = Acrescentar uma componente
window-add-agreement = Acrescentar um acordo
window-add-amendment = Acrescentar uma adenda
window-add-period = Acrescentar um período
window-add-support_domain = Acrescentar uma área
window-add-target_group = Acrescentar um grupo-alvo
window-add-reference = Acrescentar uma lei ou um documento
window-add-result_node = Acrescentar uma linha
window-add-indicator = Acrescentar um indicador
window-add-target_cell = Acrescentar uma meta
window-add-deliverable = Acrescentar um entregável
window-add-engagement = Acrescentar uma ação
window-add-result_statement = Acrescentar um resultado
window-add-lesson = Acrescentar uma lição
window-add-citation = Citar uma lição
window-add-risk = Acrescentar um risco
window-add-expert = Acrescentar um perito
window-going-identifier = { $count ->
    [one] { $count } identificador
   *[other] { $count } identificadores
}
window-going-project_organisation = { $count ->
    [one] { $count } papel de uma organização
   *[other] { $count } papéis de organizações
}
window-going-component = { $count ->
    [one] { $count } componente
   *[other] { $count } componentes
}
window-going-agreement = { $count ->
    [one] { $count } acordo
   *[other] { $count } acordos
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
    [one] { $count } área de apoio
   *[other] { $count } áreas de apoio
}
window-going-target_group = { $count ->
    [one] { $count } grupo-alvo
   *[other] { $count } grupos-alvo
}
window-going-reference = { $count ->
    [one] { $count } lei ou documento
   *[other] { $count } leis ou documentos
}
window-going-result_node = { $count ->
    [one] { $count } linha do quadro
   *[other] { $count } linhas do quadro
}
window-going-indicator = { $count ->
    [one] { $count } indicador
   *[other] { $count } indicadores
}
window-going-period_value = { $count ->
    [one] { $count } valor de um período
   *[other] { $count } valores de períodos
}
window-going-target_cell = { $count ->
    [one] { $count } meta da desagregação
   *[other] { $count } metas da desagregação
}
window-going-deliverable = { $count ->
    [one] { $count } entregável
   *[other] { $count } entregáveis
}
window-going-reach = { $count ->
    [one] { $count } linha de pessoas alcançadas
   *[other] { $count } linhas de pessoas alcançadas
}
window-going-reach_cell = { $count ->
    [one] { $count } célula de uma desagregação
   *[other] { $count } células de desagregações
}
window-going-engagement = { $count ->
    [one] { $count } ação junto do público
   *[other] { $count } ações junto do público
}
window-going-result_statement = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
window-going-lesson = { $count ->
    [one] { $count } lição
   *[other] { $count } lições
}
window-going-citation = { $count ->
    [one] { $count } lição citada
   *[other] { $count } lições citadas
}
window-going-risk = { $count ->
    [one] { $count } risco
   *[other] { $count } riscos
}
window-going-expert = { $count ->
    [one] { $count } perito
   *[other] { $count } peritos
}
window-going-attachment = { $count ->
    [one] { $count } ficheiro
   *[other] { $count } ficheiros
}
window-row-actions = O que fazer com «{ $name }»
window-row-up = Deslocar para cima
window-row-down = Deslocar para baixo
window-row-archive = Pôr de lado
window-row-delete = Eliminar
window-row-delete-title = Eliminar esta linha?
window-row-delete-going = Isto vai com ela:
window-row-delete-hint = Anular traz tudo de volta, mesmo mais tarde.
window-row-deleted = Eliminado: { $name }
window-row-archived = Posto de lado: { $name }
window-row-unnamed = Sem nome
window-row-back = Retomar
window-row-back-named = Retomar «{ $name }»
window-rows-archived = { $count ->
    [one] { $count } linha posta de lado
   *[other] { $count } linhas postas de lado
}
window-archived-along = foi com outra linha
window-values-by-period = Valores por período
window-values-no-period = Este projeto ainda não tem períodos de relatório. Acrescente-os em «Períodos de relatório»; depois os valores podem ser introduzidos aqui.
window-tree-hint = Enter acrescenta uma linha a seguir, Ctrl+Enter uma linha dentro dela. Alt+→ e Alt+← mudam o nível, Alt+↑ e Alt+↓ a ordem. Os números ficam como estão escritos.
window-tree-fold = Recolher
window-tree-unfold = Expandir
window-tree-details = Todos os campos
window-tree-add-sibling = Acrescentar uma linha a seguir
window-tree-add-child = Acrescentar uma linha dentro dela
window-tree-nest = Pôr dentro da linha de cima
window-tree-unnest = Tirar da linha de cima
window-project-new = Novo projeto
window-project-new-title = Título do projeto
window-project-new-language = Língua em que está escrito
window-project-new-hint = O resto pode esperar: preenche-o na página seguinte.
window-project-create = Criar o projeto
window-project-archive = Pôr o projeto de lado
window-lists = Organizações e programas
window-lists-lead = O que os projetos partilham: um nome corrigido aqui fica certo em todos os projetos.
window-used-by = { $count ->
    [one] usado em { $count } projeto
   *[other] usado em { $count } projetos
}
key-delete = Delete
shortcuts-editing = Ao editar um projeto
shortcut-edit = Ler ou editar o projeto
shortcut-row_move = Deslocar a linha
shortcut-row_delete = Eliminar a linha, depois de uma pergunta
shortcut-node_depth = Quadro: um nível abaixo ou acima
shortcut-node_below = Quadro: acrescentar uma linha a seguir
shortcut-node_under = Quadro: acrescentar uma linha dentro desta
shortcut-node_write = Quadro: escrever na linha

## the whole record: agreements, risks, files, what is missing
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
window-field-year_month = primeiro mês do ano do doador
op-generate-periods = Períodos de relatório adicionados
op-close-period = Período encerrado
op-reopen-period = Período reaberto
op-attach-file = Ficheiro anexado
refused-agreement-needed = «{ $project }» ainda não tem acordo, logo não há calendário do qual tirar os períodos. Adicione o acordo com as suas datas e o seu calendário de relatórios.
refused-agreement-several = «{ $project }» tem mais de um acordo. Diga para qual devem ser criados os períodos.
refused-agreement-unknown = Este projeto não tem nenhum acordo «{ $agreement }». Escolha um dos que tem.
refused-agreement-no-calendar = O acordo não diz com que frequência é devido um relatório. Escolha o seu calendário de relatórios e crie depois os períodos.
refused-agreement-no-dates = O acordo não diz de quando até quando vigora. Introduza as duas datas e crie depois os períodos.
refused-agreement-only-year = Desta data só se conhece o ano ({ $date }), e um período precisa pelo menos do mês. Introduza o mês ou o dia.
refused-agreement-too-long = O acordo teria mais de 400 períodos: uma das suas datas parece estar errada. Verifique os anos.
refused-period-open = O período { $period } está aberto: os seus números podem ser alterados.
refused-reason-needed = Diga porque é reaberto o período. O motivo fica no histórico, para si e para uma auditoria.
refused-attachment-empty = { $file } está vazio e por isso não foi anexado. Verifique o ficheiro e escolha-o de novo.
refused-attachment-too-large = { $file } ultrapassa 25 MB e não foi anexado. Anexe uma cópia mais leve, por exemplo uma imagem comprimida ou só as páginas que interessam.
refused-attachment-program = { $file } é um programa e não foi anexado: um espaço de trabalho passa de mão em mão. Anexe documentos, imagens ou folhas de cálculo.
refused-attachment-picture-too-large = A imagem { $file } tem { $width } × { $height } pontos, mais de 64 milhões, e não foi anexada. Guarde-a em tamanho menor e anexe essa cópia.
host-attachments-title = Escolher ficheiros para anexar
cli-help-attach = Anexa ficheiros a um projeto, ou a uma das suas linhas como prova
cli-arg-attached = Ficheiros de 25 MB no máximo cada um
cli-arg-row = Chave da linha de que os ficheiros são prova
attention-report-overdue = O relatório sobre { $period } devia ser entregue até { $date } (acordo { $agreement }) e não foi enviado.
attention-report-due = O relatório sobre { $period } deve ser entregue até { $date } (acordo { $agreement }).
attention-deliverable-overdue = «{ $name }» devia estar pronto em { $date } e não foi entregue.
attention-activity-late = «{ $name }» devia terminar em { $date } e não está feito.
attention-risk-review-overdue = O risco «{ $name }» devia ser revisto até { $date }.
attention-breakdown-exceeds = Pessoas alcançadas, { $name }: as partes somam { $parts } pessoas, o total { $whole }.
attention-breakdown-incomplete = Pessoas alcançadas, { $name }: { $open } de { $whole } pessoas não estão desagregadas.
attention-breakdown-missing = Pessoas alcançadas, { $name }: o indicador pede uma desagregação e não há nenhuma das { $whole } pessoas.
attention-period-without-figures = { $period }: o período acabou e não tem nenhum número.
attention-indicator-without-figure = «{ $name }» não tem número para { $period }.
attention-reach-without-figure = Pessoas alcançadas, { $name }: sem número para { $period }.
attention-no-baseline = «{ $name }» não tem valor de base.
attention-no-target = «{ $name }» não tem meta.
attention-no-donor = Não há nenhum doador indicado.
attention-no-start = Não se diz quando começa o projeto.
attention-no-end = Não se diz quando termina o projeto.
attention-agreement-without-dates = O acordo { $agreement } não diz de quando até quando vigora.
attention-agreement-outside-project = O acordo { $agreement } começa antes do projeto ou acaba depois dele.
attention-periods-missing = Faltam períodos de relatório que o acordo { $agreement } pede: { $periods }.
attention-texts-missing = Textos que ainda não estão em { $language }: { $count }.
section-agreements = Acordo e períodos de relatório
section-risks = Riscos
heading-agreement = Acordo: { $agreement }
heading-citations = Lições de outros projetos
fact-agreements-donor = Doador
fact-agreements-number = Número do acordo
fact-agreements-amount = Montante concedido
fact-agreements-original = Montante antes das adendas
fact-agreements-signed = Assinado em
fact-agreements-start = Vigora a partir de
fact-agreements-end = Vigora até
fact-agreements-calendar = Calendário dos relatórios
fact-agreements-report-days = Dias para relatar após um período
calendar-from-month = { $calendar }; o ano começa em { $month }
caption-amendments = Adendas ao acordo
caption-periods = Períodos de relatório
caption-risks = Riscos e medidas de mitigação
caption-citations = Lições de outros projetos, com a sua origem
period-state-open = Aberto: os números ainda podem mudar
period-state-closed = Encerrado
column-new-end = Novo fim
column-new-amount = Novo montante
column-reason = Motivo
column-state = Estado
column-closed = Encerrado em
column-risk = Risco
column-category = Categoria
column-likelihood = Probabilidade
column-impact = Impacto
column-mitigation = Mitigação
column-start = Início
column-end = Fim
column-progress = Andamento
column-delivered_date = Entregue em
column-evidence = Evidências
column-context = Contexto
column-cause = Causa
column-recommendation = Recomendação
column-origin = Projeto de origem

## The grid: moving, pasting, filling

## Search, lessons library, movement

## History: steps by the page, earlier values, undo and redo

op-restore-value = Valor anterior reposto
refused-step-overtaken = “{ $subject }” não pode ser anulado nem refeito: as linhas que alterou já não estão como as deixou. Nada foi alterado. Procure o passo no histórico e corrija os campos à mão.
refused-restore-row-gone = A linha a que este valor pertence já não existe no registo. Nada foi alterado. Anule primeiro a eliminação e depois reponha o valor.
refused-restore-row-archived = A linha a que este valor pertence está no arquivo. Nada foi alterado. Retire-a primeiro do arquivo e depois reponha o valor.
refused-restore-not-alone = Este valor não pode ser reposto sozinho, porque veio com a sua linha ou faz parte de uma lista. Nada foi alterado. Anule o passo inteiro ou escreva o valor no seu campo.
refused-restore-same = O campo já tem este valor. Nada foi alterado.
cli-step-more = { $count ->
    [one] … e mais { $shown } valor
   *[other] … e mais { $shown } valores
}
cli-history-more = Passos anteriores: --before { $before }
cli-arg-before = Só os passos anteriores ao que tem este número
cli-arg-limit = Quantos passos são mostrados; 50 se nada for indicado
window-history-project = Projeto
window-history-all = Todos os projetos
window-history-earlier = Mostrar passos anteriores
window-history-none-here = Ainda nada foi alterado aqui.
window-history-can-redo = anulado, pode ser refeito
window-history-undo-next = Anular este passo
window-history-redo-next = Refazer este passo
window-history-more = { $count ->
    [one] … e mais { $count } valor
   *[other] … e mais { $count } valores
}
window-history-empty = vazio
window-history-field-changed = { $field }: { $old } → { $new }
window-history-restore = Repor este valor
window-history-restore-value = Repor este valor: { $value }
window-history-restored = { $field }: o valor anterior foi reposto
window-history-of-field = Histórico de “{ $field }”
window-history-of-row = Histórico deste elemento
window-field-archived = arquivado com
window-field-closed_at = fechado em
window-field-closed_by = fechado por
window-field-reopened_for = motivo da reabertura
window-field-hash = soma de verificação do ficheiro
window-field-size = tamanho em bytes
window-field-media_type = tipo de ficheiro
window-history-action = Ação
window-step-of = { $step } – { $subject }

## Entering people reached
reach-entry = Pessoas alcançadas
reach-grid = { $kind }, { $period }
reach-no-period = Sem período
reach-period-before = Período anterior (Ctrl+PageUp)
reach-period-after = Período seguinte (Ctrl+PageDown)
reach-period-close = Fechar o período
reach-period-closed = Fechado por { $who } em { $date }
reach-period-was-closed = { $period } está fechado: os seus números ficam como estão.
reach-period-reopen = Reabrir
reach-period-why = Porquê? O motivo fica no histórico.
reach-line = Indicador ou atividade
reach-line-unnamed = Todo o projeto
reach-of = De que indicador ou atividade?
reach-place = Lugar
reach-group = Quem são? (por exemplo participantes)
reach-rest = Não desagregado
reach-total = Total
reach-target = Meta
reach-method = Modo de contagem
reach-method-distinct = Pessoas diferentes
reach-method-maximum = As mesmas pessoas
reach-method-overlap = Em parte as mesmas
reach-overlap = Já contadas (%)
reach-rule-distinct = Somadas
reach-rule-maximum = A maior
reach-rule-overlap = Somadas sem repetições
reach-rule-mixed = A maior de duas contagens
reach-together = Em conjunto, neste período
reach-whole-project = Todo o projeto
reach-how = Como se conta?
reach-how-title = De onde vem o número: { $kind }
reach-stated = Declaradas
reach-counted = Contadas
reach-why = Porquê
reach-figure = Número
reach-add-line = Acrescentar uma linha
reach-delete-line = Apagar a linha
reach-line-deleted = Os números da linha neste período foram apagados.
reach-none = Ainda não há linhas. Acrescente uma por indicador ou atividade e lugar, depois escreva ou cole os números como numa folha de cálculo.
reach-mark-summed = A soma das partes: ninguém introduziu um total.
reach-mark-parts-exceed-whole = As partes somam { $parts } pessoas, mais do que o total. Aumente o total, ou verifique as partes.
reach-mark-jump = A mais de { $percent } % do período anterior ({ $previous }). Está certo?
reach-mark-target-passed = A meta de { $target } foi ultrapassada.
reach-mark-target-far = Menos de metade da meta de { $target }.
reach-kept = { $count ->
    [one] { $count } número guardado.
   *[other] { $count } números guardados.
}
reach-refused = { $count ->
    [one] { $count } precisa de atenção: fica onde foi escrito.
   *[other] { $count } precisam de atenção: ficam onde foram escritos.
}
reach-chosen = { $count ->
    [one] { $count } número, em conjunto { $sum }
   *[other] { $count } números, em conjunto { $sum }
}

## Entering people reached: blocks, refusals, lines
reach-kind-direct = Diretamente
reach-kind-indirect = Indiretamente
reach-kind-public_engagement = Pelo envolvimento do público
reach-before-show = Desagregação de { $period } ao lado
reach-history = Histórico
reach-edit-line = Editar a linha
reach-edit-line-note = O indicador, o lugar e o grupo são os da linha em todos os períodos; o modo de contagem indica-se em cada período. Os números escrevem-se na tabela.
reach-figure-first = Escreva primeiro um número desta linha; depois poderá dizer como as pessoas foram contadas.
reach-attention = { $count ->
    [one] { $count } célula precisa de atenção
   *[other] { $count } células precisam de atenção
}
reach-attention-first = Ir para a primeira
reach-attention-discard = Abandonar estas entradas
reach-attention-stays = Até lá fica registado: { $value }.
reach-attention-more = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
reach-paste-headings = { $count ->
    [one] A linha de títulos ficou de fora.
   *[other] { $count } linhas de títulos ficaram de fora.
}
reach-paste-labels = { $count ->
    [one] A coluna de nomes ficou de fora.
   *[other] { $count } colunas de nomes ficaram de fora.
}
reach-paste-places = { $count ->
    [one] { $count } linha foi colocada junto do seu lugar.
   *[other] { $count } linhas foram colocadas junto dos seus lugares.
}
reach-paste-unknown = { $count ->
    [one] { $count } linha não existe nesta tabela e ficou de fora: { $names }. Acrescente-a e cole de novo.
   *[other] { $count } linhas não existem nesta tabela e ficaram de fora: { $names }. Acrescente-as e cole de novo.
}
reach-places-hint = Vários de uma vez: um por linha, tal como copiados de uma folha de cálculo.
reach-add-missing = { $count ->
    [one] Acrescentar a linha em falta…
   *[other] Acrescentar as { $count } linhas em falta…
}
reach-lines-added = { $count ->
    [one] { $count } linha acrescentada.
   *[other] { $count } linhas acrescentadas.
}
reach-lines-known = { $count ->
    [one] { $count } já existia.
   *[other] { $count } já existiam.
}
reach-places-confirm = Se forem, apesar disso, lugares, escreva “{ $word }”
reach-paste-total-row = A linha das somas ficou de fora: a tabela soma sozinha.
reach-paste-total-column = A coluna das somas foi colocada em “Total”.
reach-personal = Isto parece conter dados pessoais
reach-personal-why = O Bilan conta pessoas; não guarda nada sobre cada uma delas. Ainda nada foi colado.
reach-personal-kept = O que copiou continua na área de transferência.
reach-personal-confirm = Se estas colunas forem, apesar disso, contagens, escreva “{ $word }”
reach-personal-all = Colar tudo
reach-personal-nothing = Não colar nada
reach-personal-leave-out = { $count ->
    [one] Deixar esta coluna de fora e colar o resto
   *[other] Deixar estas colunas de fora e colar o resto
}
## Protection of persons
personal-name = nomes de pessoas
personal-phone = números de telefone
personal-email = endereços de correio eletrónico
personal-birth-date = datas de nascimento
personal-id-number = números de documentos de identidade ou de processos
personal-address = moradas
personal-column = A coluna { $column } parece conter { $what }. O Bilan guarda contagens de pessoas, nunca quem elas são: aproveite apenas as colunas de valores.
personal-column-named = A coluna { $column } (“{ $heading }”) parece conter { $what }. O Bilan guarda contagens de pessoas, nunca quem elas são: aproveite apenas as colunas de valores.
personal-confirmation = contagens
personal-lines = As linhas { $from } a { $to } parecem conter { $what }.
personal-lines-named = As linhas { $from } a { $to } parecem conter { $what } (“{ $heading }”).
refused-page-personal = { $file } não foi importado: a página parece falar de pessoas concretas, e o Bilan guarda contagens de pessoas, nunca quem elas são. { $lines } Deixe estas linhas de fora ou retire-as da página.
import-people = Estas linhas parecem conter dados pessoais
import-people-why = A página de um projeto não guarda listas de pessoas. Ainda nada foi importado.
import-people-leave-out = Deixar estas linhas de fora
import-people-confirm = Se não falarem de ninguém, escreva “{ $word }”
import-people-all = Importá-las tal como estão
import-people-first = Decida primeiro sobre as linhas que parecem conter dados pessoais.
refused-personal-data = Esta coluna parece conter { $what }. O Bilan guarda contagens de pessoas, nunca quem elas são: nada da coluna foi guardado. Cole apenas as colunas de valores.
refused-personal-text = Este texto parece conter { $what }. O Bilan guarda quantas pessoas foram alcançadas e onde, nunca quem são. Indique antes um lugar ou um grupo.

## Money: budgets, entries, rates, finance
refused-currency-unknown = «{ $value }» não é uma moeda da norma ISO 4217. Escreva as suas três letras, por exemplo USD, EUR ou XOF.
refused-currency-differs = «{ $value }» não está em { $currency }, a moeda usada aqui. Indique o montante em { $currency }.
refused-money-decimals = «{ $value }» tem mais casas decimais do que { $currency } tem ({ $decimals }). Nada é arredondado por si: escreva o montante exato.
refused-money-too-large = «{ $value }» é mais do que se pode guardar, só ou com os outros montantes. Verifique o número de algarismos.
refused-money-not-added = Estes montantes não se podem somar: um está noutra moeda que o orçamento, ou são mais do que se pode guardar ({ $cause }). Nada foi alterado. Corrija o montante.
refused-amount-negative = Este valor não pode ser inferior a zero.
refused-amount-not-positive = Indique um montante superior a zero. Para transferir no outro sentido, troque as duas linhas.
refused-budget-version-known = Já existe uma versão { $version } deste orçamento. Escolha outro número.
refused-budget-currency-lines = Há linhas desta versão com montantes noutra moeda que { $currency } ({ $count ->
    [one] uma linha
   *[other] { $count } linhas
}). Altere-as primeiro: nada se converte sem que o saiba.
refused-budget-needed = «{ $project }» ainda não tem orçamento. Comece por criar um, em branco ou com as rubricas de um doador.
refused-budget-unknown = O orçamento deste projeto não tem a versão «{ $version }». Escolha uma das que tem.
refused-budget-begun = «{ $project }» já tem um orçamento. Nada foi alterado. Acrescente-lhe linhas ou crie uma nova versão.
refused-heading-amount = Outras linhas estão abaixo desta, por isso o seu montante é a soma delas. Indique o montante numa linha abaixo.
refused-line-other-budget = As duas linhas pertencem a versões diferentes do orçamento. Escolha linhas da mesma versão.
refused-line-has-amount = A linha de cima tem um montante próprio, que seria contado duas vezes. Retire primeiro esse montante.
refused-line-has-entries = { $count ->
    [one] Um lançamento depende desta linha ou das que estão abaixo, por isso ela fica. Passe primeiro o lançamento para outra linha.
   *[other] { $count } lançamentos dependem desta linha ou das que estão abaixo, por isso ela fica. Passe primeiro os lançamentos para outra linha.
}
refused-line-has-moves = Houve transferências para esta linha ou a partir dela, por isso ela fica. Elimine primeiro essas transferências ou crie uma nova versão do orçamento.
refused-line-is-heading = «{ $line }» é uma rubrica: escolha uma das linhas abaixo dela.
refused-line-known = Esta versão já tem uma linha { $code }. Ficou como está.
refused-budget-line-unknown = O orçamento em vigor não tem uma única linha «{ $line }». Escreva exatamente o seu número ou o seu texto.
refused-parts-exceed-amount = As partes somam { $parts }, a linha apenas { $whole }. Aumente primeiro a linha, ou verifique as partes.
refused-heading-sum = A rubrica diz { $stated }, as suas linhas somam { $sum }. A rubrica foi guardada sem o seu montante: verifique as linhas.
refused-date-outside-agreement = { $date } fica fora do acordo ({ $start } a { $end }). Verifique a data, ou as datas do acordo.
refused-entry-negative = Um montante negativo corrige um lançamento anterior: marque-o como correção, ou verifique o sinal.
refused-got-not-income = Só uma receita se torna um montante noutra moeda. Esvazie este campo, ou escolha «Receita».
refused-move-same-line = O dinheiro ficaria onde está. Escolha outra linha.
refused-move-too-large = Só restam { $there } nesta linha. Transfira menos, ou a partir de outra linha.
refused-rate-same-currency = Uma taxa liga duas moedas, e ambas são { $currency }.
refused-rate-known = Esta fonte já tem uma taxa para estas moedas e esta data: { $rate }. Ficou como está. Corrija-a na sua linha.
refused-rate-not-positive = Uma taxa de câmbio é superior a zero. Se não a conhece, deixe-a em branco: ser-lhe-á pedida.
refused-rate-too-precise = Esta taxa tem mais de 12 casas decimais. Indique-a como é publicada.
refused-rate-line = Uma linha tem { $count ->
    [one] uma célula
   *[other] { $count } células
} em vez de três: mês ou dia, moeda, taxa.
refused-rate-year = { $value } é um ano inteiro; uma taxa vale para um mês, por exemplo 2026-11, ou a partir de um dia.
refused-rate-missing = Falta a taxa de { $from } para { $into } de { $month }. Indique-a entre as taxas de câmbio; até lá, este montante não entra em nenhum total.
refused-rate-not-received = Até { $day } recebeu-se menos { $from } do que se gastou. Indique a receita e em que se tornou.
refused-rate-no-period = { $day } não está em nenhum período de relatório, por isso não há média dos seus meses. Crie os períodos do acordo.
refused-funding-unknown = Este projeto não tem a fonte de financiamento «{ $funding }». Acrescente-a primeiro, ou escolha uma das que tem.
refused-structure-unknown = Não há nenhuma estrutura de orçamento «{ $structure }». Escolha uma da lista.
refused-rules-unknown = Não há regras «{ $rules }». Escolha umas da lista.
failed-read-resource = Não foi possível ler um ficheiro de dados do programa: { $cause }. Nada foi alterado. Instale o programa de novo.
op-start-budget = Orçamento iniciado
op-amend-budget = Nova versão do orçamento
op-adopt-budget = Versão do orçamento em vigor
op-paste-budget = Linhas do orçamento acrescentadas
op-record-entries = Lançamentos registados
op-paste-rates = Taxas de câmbio acrescentadas
op-apply-rules = Regras do doador aplicadas
variance-level-heading = Rubricas principais
variance-level-line = Linhas
variance-level-total = Orçamento total
variance-count-net = Líquido: entradas menos saídas
variance-count-gross = Bruto: entradas e saídas
explain-against-budget = Orçamento total da linha
explain-against-plan = Plano até ao fim do período
rate-source-infor_euro = InforEuro
rate-source-un_operational = Taxa operacional das Nações Unidas
rate-source-own_books = Contabilidade própria
rate-source-agreement = Acordo
cost-type-direct = Custo direto
cost-type-personnel = Pessoal
cost-type-travel = Viagens
cost-type-equipment = Equipamento
cost-type-supplies = Material
cost-type-rent = Renda
cost-type-services = Serviços
cost-type-evaluation = Avaliação
cost-type-subgrant = Subsubvenção
cost-type-indirect = Custos indiretos
cost-type-contingency = Reserva para imprevistos
cost-type-outside = Fora dos custos diretos
funding-grant = Subvenção
funding-co_funding = Cofinanciamento
funding-own = Contribuição própria
funding-in_kind = Em espécie
entry-expenditure = Despesa
entry-commitment = Compromisso
entry-advance = Adiantamento
entry-income = Receita
window-field-variance_level = limite das transferências aplicado a
window-field-variance_count = transferências nos dois sentidos
window-field-explain_percent = desvio de uma linha a explicar (%)
window-field-explain_against = desvio em relação a
window-field-contingency_percent = reserva máxima (%)
window-field-evaluation_percent = avaliação mínima (%)
window-field-subgrant_limit = parte de uma subsubvenção com custos indiretos
window-field-rate_source = fonte das taxas de câmbio
window-field-rate_decimals = casas decimais de uma taxa média
window-field-alert_percent = pontos entre despesas e tempo
window-field-no_cofunding = sem cofinanciamento
window-field-amendment = adenda
window-field-cost_type = tipo de custo
window-field-funding = pago por
window-field-correction = correção
window-field-got = em que se tornou
window-field-rate = taxa de câmbio
window-field-approval = aprovação do doador
window-field-from = da linha
window-field-to = para a linha
window-field-source = fonte
window-field-base = uma unidade de
window-field-counter = vale tantas de
finance-policy = { $policy }. Cada lançamento é arredondado uma vez, à unidade menor: { $rounding }.
finance-alert-overspent = { $line }: gastaram-se { $spent } de { $budget }, { $over } a mais.
finance-alert-explain = { $line }: o doador pede que se explique este desvio.
finance-alert-moved = { $line }: transferiram-se { $moved }, mais de { $percent } % de { $base }. É precisa uma adenda.
finance-alert-reserve-approval = { $line }: usaram-se { $amount } da reserva, sem aprovação do doador anotada.
finance-alert-ahead = As despesas estão mais de { $percent } pontos à frente do tempo.
finance-alert-behind = As despesas estão mais de { $percent } pontos atrás do tempo.
finance-alert-forecast = A este ritmo, gastar-se-ão { $forecast } de { $budget } no fim.
finance-alert-unplaced = { $amount } gastos não estão em nenhuma linha desta versão.
finance-alert-cofunding = Este doador não admite outro financiamento no orçamento.
finance-alert-no-policy = O acordo não diz a que taxa se declaram as outras moedas
finance-alert-indirect = Os custos indiretos estão orçamentados em { $amount }; { $percent } % permitem { $limit } no máximo.
finance-alert-indirect-spent = Imputaram-se { $amount } de custos indiretos; { $percent } % das despesas permitem { $limit } no máximo.
finance-alert-contingency = A reserva é de { $amount }; { $percent } % permitem { $limit } no máximo.
finance-alert-evaluation = A avaliação está orçamentada em { $amount }; { $percent } % pedem { $limit } no mínimo.
finance-alert-subgrant-limit = O acordo não diz que parte de uma subsubvenção tem custos indiretos, por isso o limite destes não se pode calcular.
entries-kept = { $count ->
    [one] { $shown } lançamento
   *[other] { $shown } lançamentos
}
rates-kept = { $count ->
    [one] { $shown } taxa
   *[other] { $shown } taxas
}
refused-reach-line-closed = Esta linha também tem números em { $periods }, que está fechado, por isso mantém o nome. Reabra esse período indicando o motivo, ou acrescente uma linha.
refused-change-too-large = Esta alteração é demasiado grande para um só passo: { $size } MB, quando podem ser guardados { $most } MB. Nada foi alterado. Faça-a em partes mais pequenas.
## Files, reporting periods, and what is missing or late, on the project's page
files = Ficheiros
files-drop-here = Também pode largar ficheiros aqui.
files-open = Abrir uma cópia
files-save = Guardar uma cópia…
files-copy-hint = O que for alterado numa cópia não volta para aqui.
files-saved = Guardado como { $name }.
files-kind-picture = Imagem
files-kind-pdf = PDF
files-kind-document = Documento
files-kind-sheet = Folha de cálculo
files-kind-slides = Diapositivos
files-kind-sound = Som
files-kind-film = Vídeo
files-kind-text = Texto
files-kind-other = Ficheiro
window-add-attachment = Anexar ficheiros
window-hint-caption = Lida também a quem não vê a imagem.
host-copy-title = Guardar uma cópia do ficheiro
periods-open = aberto
periods-closed = fechado
periods-reopened = Reaberto: { $reason }
periods-make = Criar os períodos de { $agreement }
periods-no-calendar = O calendário ainda não está indicado
periods-need-agreement = Os períodos podem ser criados a partir do calendário de um acordo.
periods-to-agreement = Ir para { $agreement }
periods-added = { $count ->
    [one] { $count } período acrescentado.
   *[other] { $count } períodos acrescentados.
}
periods-none-added = Nenhum período foi acrescentado.
periods-kept = { $count ->
    [one] { $count } já existia.
   *[other] { $count } já existiam.
}
periods-overlapping = { $count ->
    [one] Deixado de fora, porque os seus dias pertencem a outro período: { $periods }.
   *[other] Deixados de fora, porque os seus dias pertencem a outros períodos: { $periods }.
}
reach-rows-kept = { $count ->
    [0] Ainda não há pessoas contadas. Os números introduzem-se numa grelha, como numa folha de cálculo.
    [one] { $count } linha de números. Os números introduzem-se numa grelha, como numa folha de cálculo.
   *[other] { $count } linhas de números. Os números introduzem-se numa grelha, como numa folha de cálculo.
}
attention-list = Em falta ou em atraso
attention-count = { $count } em falta ou em atraso
attention-none = Nada está em falta, nada está em atraso.
attention-none-hint = Os prazos e os números em falta aparecerão aqui.
shortcut-missing = O que está em falta ou em atraso
texts-gap = Por completar em { $languages }
section-files = Ficheiros

## The money of a project in the window
money = Finanças
money-views = Vistas das finanças
money-view-overview = Visão geral
money-view-budget = Orçamento
money-view-entries = Lançamentos
money-view-moves = Reafetações
money-view-rates = Taxas de câmbio

## Entries and the finance overview in the window
op-delete-entries = Lançamentos eliminados
entries-rate-mean = média destas taxas
entries-rate-receipts = segundo os fundos recebidos
finance-limit-indirect = Custos indiretos, orçamentados
finance-limit-indirect-spent = Custos indiretos, imputados
finance-limit-contingency = Reserva
finance-limit-evaluation = Avaliação
finance-limit-most = { $amount } de { $limit } no máximo ({ $percent } % de { $base })
finance-limit-least = { $amount } de { $limit } no mínimo ({ $percent } % de { $base })
chart-headings = Orçamento, despesa e compromissos, por rubrica
chart-headings-alt = De { $budget } orçamentados, { $spent } estão gastos e { $committed } comprometidos. A maior despesa é { $most }.
chart-axis-heading = Rubrica
chart-axis-month = Mês
chart-burn = Despesa mês a mês
chart-burn-alt = De { $first } a { $last }: até { $day } foram gastos { $spent } de { $budget }.
chart-burn-forecast = A este ritmo, no fim serão { $amount }.
chart-series-budget = Orçamento
chart-series-spent = Gasto
chart-series-committed = Comprometido
chart-series-planned = Previsto
chart-series-forecast = Projeção a este ritmo
chart-series-by_plan = Projeção segundo o plano
entries-grid = Lançamentos
entries-column-date = Data
entries-column-kind = Tipo
entries-column-line = Linha orçamental
entries-column-amount = Montante
entries-column-currency = Moeda
entries-column-got = Convertido em
entries-column-rate = Taxa própria
entries-column-funding = Financiamento
entries-column-reference = Referência
entries-column-note = Descrição
entries-column-rate-used = Taxa
entries-column-exchanged = Em { $currency }
entries-column-files = Ficheiros
entries-headings-date = data | dia | data contabilística | data de pagamento | data do movimento | data movimento
entries-headings-kind = tipo | natureza | tipo de lançamento
entries-headings-line = linha | linha orçamental | rubrica | código | código orçamental
entries-headings-amount = montante | valor | importância | total | soma | débito
entries-headings-currency = moeda | divisa
entries-headings-got = convertido em | contravalor recebido
entries-headings-rate = taxa | taxa de câmbio | taxa própria | câmbio
entries-headings-funding = financiamento | doador | pago por | fonte de financiamento | fundo
entries-headings-reference = referência | ref | documento | fatura | recibo | comprovativo | n.º de documento
entries-headings-note = nota | descrição | detalhe | descritivo | finalidade | comentário
entries-headings-found = As colunas foram encontradas pelos seus cabeçalhos.
entries-headings-unknown = Não foi aproveitado: { $names }.
entries-mark-correction = Corrige um lançamento anterior
entries-mark-advance = Entregue, ainda por justificar
entries-mark-settled = Justifica um adiantamento
entries-rate-missing = sem taxa
entries-rates-more = { $count ->
    [one] Falta mais { $count } taxa.
   *[other] Faltam mais { $count } taxas.
}
entries-to-rates = Introduzir taxas de câmbio
entries-none = Ainda não há lançamentos aqui. Escreva um na linha abaixo: fica guardado ao sair da linha. Ou cole um bloco de uma folha de cálculo; com cabeçalhos, as colunas encontram o seu lugar.
entries-no-budget = Ainda não há orçamento: cada montante precisa da sua moeda e não há linhas para escolher.
entries-to-budget = Começar um orçamento
entries-narrow = Filtrar os lançamentos
entries-search = Procurar lançamentos
entries-line = Linha ou rubrica
entries-no-line = Sem linha
entries-other-line = Uma linha de outra versão
entries-from = a partir de { $date }
entries-until = até { $date }
entries-show-all = Todos os lançamentos
entries-chosen = { $count } lançamentos: { $sums }
entries-recorded = { $count ->
    [one] { $count } lançamento guardado.
   *[other] { $count } lançamentos guardados.
}
entries-deleted = { $count ->
    [one] { $count } lançamento eliminado.
   *[other] { $count } lançamentos eliminados.
}
entries-delete = { $count ->
    [one] Eliminar o lançamento
   *[other] Eliminar { $count } lançamentos
}
entries-duplicate = Duplicar
entries-files = Ficheiros…
entries-files-of = Ficheiros de { $entry }
entries-order = Qual dos números é o dia?
entries-order-why = «{ $date }» e outras datas deste bloco podem ler-se de duas maneiras. Que dia é?
entries-order-leave = Deixar estas datas nas suas células
chart-as-table = Mostrar como tabela
chart-as-picture = Mostrar como gráfico
finance-no-budget = Ainda não há orçamento
finance-no-budget-hint = Assim que houver um orçamento, verá aqui o que está gasto, o que resta e aonde isso leva. Comece com as rubricas do seu doador ou cole o orçamento de uma folha de cálculo.
finance-no-entries = Ainda nada foi gasto.
finance-to-entries = Escrever ou colar os primeiros lançamentos
finance-charts = Gráficos
finance-whole-time = Do início até ao dia
finance-version = Orçamento
finance-in-force = { $version }, em vigor
finance-everybody = Todos
finance-day = À data de
finance-available = Disponível
finance-money-gone = Dinheiro gasto
finance-time-gone = Tempo decorrido
finance-advances = Adiantamentos por justificar
finance-income = Recebido
finance-well = Nada a rever: nenhuma linha excedida, nenhum limite ultrapassado, nenhuma taxa em falta.
finance-look = { $count ->
    [one] { $count } ponto a rever
   *[other] { $count } pontos a rever
}
finance-limits = Limites do doador
finance-lines = Orçamento e despesa
finance-total = Total
finance-column-budget = Orçamento
finance-column-moved = Reafetado
finance-column-reserve = Da reserva
finance-column-revised = Revisto
finance-column-period = Este período
finance-column-before = Antes
finance-column-spent = Acumulado
finance-column-committed = Comprometido
finance-column-variance = Desvio
finance-column-share = %
finance-explain = Explicar
finance-explanation = Porque { $line } se afasta do seu orçamento
finance-must-explain = O doador pede uma explicação.

## Budget, reallocations and exchange rates in the window
moves-to-budget = Ir para o orçamento
moves-list = Reafetações entre linhas
moves-add = Reafetar um valor
moves-edit = Alterar esta reafetação
moves-none = Nada foi reafetado nesta versão do orçamento. Cada reafetação tem o seu dia, as suas linhas e a aprovação do financiador, se foi necessária.
moves-earlier = { $count ->
    [one] { $count } reafetação de uma versão anterior já está nos valores.
   *[other] { $count } reafetações de versões anteriores já estão nos valores.
}
moves-no-agreement = Sem acordo, nada diz quanto pode ser reafetado.
moves-no-limit = O acordo não diz quanto pode ser reafetado.
moves-rule-heading = Sem adenda, pode reafetar-se no total até { $percent } % do valor assinado de uma rubrica principal.
moves-rule-line = Sem adenda, pode reafetar-se no total até { $percent } % do valor assinado de uma linha.
moves-rule-total = Sem adenda, pode reafetar-se no total até { $percent } % do orçamento assinado entre rubricas principais.
moves-count-net = O que entra e o que sai compensa-se.
moves-count-gross = O que entra e o que sai soma-se.
moves-set-in = Definido no acordo { $agreement }
moves-take-over = Retomar as regras de um financiador
moves-take-over-run = Escrever no acordo
moves-rules-taken = O acordo tem agora as regras “{ $rules }”.
moves-limit = Em relação ao limite
moves-of = Rubrica
moves-signed = Assinado ({ $currency })
moves-came = Entrou
moves-left = Saiu
moves-counted = Conta
moves-may-come = Pode ainda entrar
moves-may-leave = Pode ainda sair
moves-state = Estado
moves-whole = Orçamento inteiro
moves-allowed = Permitido
moves-addendum = Adenda necessária
moves-passed-by = (desde { $date })
moves-approval-hint = A carta ou mensagem em que o financiador a permite
moves-keep = Guardar
moves-within-heading = As duas linhas estão na mesma rubrica: isto não conta para o limite.
moves-told-allowed = { $name }: { $percent } reafetados, permitido. Podem ainda entrar até { $come } e sair até { $leave }.
moves-told-addendum = { $name }: { $percent } reafetados, acima do limite. É precisa primeiro uma adenda. Podem ainda entrar até { $come } e sair até { $leave }.
rates-column-date = Mês ou dia
rates-column-base = Um
rates-column-rate = vale
rates-column-counter = desta moeda
rates-column-source = Fonte
rates-new = Nova taxa
rates-new-hint = Escreva aqui uma nova taxa: um mês como 2026-11, ou o dia a partir do qual vale.
rates-new-needs = Ainda não guardado. Falta: { $fields }.
rates-always = Sempre
rates-shared = Todos os projetos partilham estas taxas. A primeira linha recebe uma nova.
rates-delete = Eliminar a taxa
rates-deleted = A taxa foi eliminada.
rates-paste = Colar uma tabela…
rates-paste-title = Colar taxas de câmbio
rates-paste-lead = Três colunas: mês ou dia, moeda, quanto dela vale uma unidade da moeda de base. Nada é guardado sem que o diga.
rates-base = Base: um
rates-paste-keep = { $count ->
    [one] Guardar { $count } taxa
   *[other] Guardar { $count } taxas
}
rates-pasted = { $count ->
    [one] { $count } taxa guardada.
   *[other] { $count } taxas guardadas.
}
rates-there = { $count ->
    [one] { $count } taxa já existe e fica.
   *[other] { $count } taxas já existem e ficam.
}
rates-understood = Como entendido
rates-no-budget = Sem orçamento, ainda nada é convertido. As taxas já podem ser guardadas.
rates-no-agreement = Sem acordo, nada diz que taxa se aplica.
rates-source-is = Fonte: { $source }.
rates-asked = { $count ->
    [one] Falta { $count } taxa
   *[other] Faltam { $count } taxas
}
rates-enter = Introduzir { $from } para { $into }
op-record-budget = Valores do orçamento introduzidos
refused-budget-superseded = A versão { $version } fica como está: vigora a versão { $later } em seu lugar. Altere esta, ou crie uma nova versão.
budget-begin-title = Começar o orçamento
budget-begin-lead = Primeiro vêm as rubricas e as linhas com os números do financiador; depois os valores, quem paga e as novas versões. Escolha a estrutura do financiador, ou cole um orçamento de uma folha de cálculo.
budget-begin-structure = Estrutura
budget-begin-lines = { $count ->
    [one] { $count } linha pronta
   *[other] { $count } linhas prontas
}
budget-begin-blank = Ainda sem nada: as suas próprias rubricas
budget-begin-currency = Moeda
budget-begin-currency-hint = Três letras, como EUR, USD ou XOF
budget-begin-start = Começar com esta estrutura
budget-begin-paste = Colar de uma folha de cálculo…
budget-grid = Linhas do orçamento, { $version }
budget-empty = Ainda sem linhas. Acrescente a primeira rubrica, ou cole um orçamento.
budget-total = Total
budget-column-unit = Unidade
budget-column-amount = Valor ({ $currency })
budget-column-cost_type = Tipo de custo
budget-column-open = Por repartir
budget-column-moved = Reafetado
budget-column-spent = Gasto
budget-column-left = Resta
budget-part-of-nobody = Sem financiador
budget-part-whole = Valor
budget-heading-sum = O valor de uma rubrica é a soma das suas linhas: escreva numa linha.
budget-mark-product = Número de unidades vezes custo unitário. Escreva um valor para indicar outro.
budget-mark-differs = Unidades vezes custo unitário dão { $product }. Conta o valor indicado.
budget-mark-rate = Falta uma taxa de câmbio: esta soma não pode ser dita. Prima Enter para ver os lançamentos.
budget-mark-over = Gastou-se mais do que havia.
budget-in-force = em vigor
budget-draft = Um projeto: a versão em vigor mantém-se até esta ser adotada.
budget-reason = Motivo:
budget-locked = { $version } já não pode ser alterada: vigora { $later } em seu lugar.
budget-adopt = Pôr em vigor
budget-adopted = { $version } está em vigor.
budget-compare = Comparar…
budget-compare-title = Duas versões lado a lado
budget-compare-from = De
budget-compare-to = Para
budget-compare-all = Mostrar também as linhas sem alteração
budget-compare-same = Nenhum valor difere entre estas versões.
budget-difference = Diferença
budget-change-added = nova
budget-change-dropped = retirada
budget-amend = Adenda…
budget-amend-title = Uma nova versão do orçamento
budget-amend-note = As linhas de “{ $version }” são retomadas, com o que foi reafetado entre elas. As reafetações recomeçam do zero.
budget-amend-reason = Motivo da alteração
budget-amend-date = Desde quando
budget-amend-by = Adenda ao acordo que a traz
budget-amend-adopt = Pôr já em vigor
budget-amend-adopt-hint = Caso contrário, é um projeto até ser adotada.
budget-amend-run = Criar a versão
budget-differs = O total indicado é { $stated }: a diferença para as linhas é { $difference }.
budget-untold = { $count ->
    [one] { $count } linha sem valor
   *[other] { $count } linhas sem valor
}
budget-add-line = Acrescentar uma linha
budget-add-below = Acrescentar uma linha abaixo
budget-add-under = Acrescentar uma linha nesta rubrica
budget-add-below-of = Vem depois de “{ $line }”, ao mesmo nível.
budget-add-under-of = Fica sob “{ $line }”, cujo valor passa a ser a soma das suas linhas.
budget-add = Acrescentar
budget-add-next = Acrescentar e continuar
budget-line-menu = Linha
budget-fundings = { $count ->
    [0] Quem paga…
   *[other] Quem paga ({ $count })…
}
budget-fundings-title = Quem paga
budget-fundings-lead = A subvenção do financiador, os cofinanciamentos, a contribuição própria, as contribuições em espécie. Cada um recebe uma coluna no orçamento, onde se escrevem as partes das linhas.
budget-by-period = Por período
budget-paste = Colar…
budget-paste-title = Colar um orçamento
budget-paste-lead = Copie as linhas na sua folha de cálculo e cole-as aqui. Uma linha 1.2 fica sob 1; o valor de uma rubrica tem de ser a soma das suas linhas. Nada é guardado sem que o diga.
budget-paste-here = Linhas coladas
budget-paste-language = Escrito em
budget-paste-columns = O que contêm as colunas
budget-paste-column = Coluna { $number }
budget-paste-column-code = Número
budget-paste-column-text = Descrição
budget-paste-column-unit = Unidade
budget-paste-column-units = Número de unidades
budget-paste-column-unit_cost = Custo unitário
budget-paste-column-amount = Valor
budget-paste-column-skip = Ignorar
budget-paste-understood = { $count ->
    [one] { $count } linha entendida
   *[other] { $count } linhas entendidas
}
budget-paste-keep = { $count ->
    [one] Guardar { $count } linha
   *[other] Guardar { $count } linhas
}
budget-pasted = { $count ->
    [one] { $count } linha acrescentada.
   *[other] { $count } linhas acrescentadas.
}
money-paste-refused = { $count ->
    [one] { $count } linha por rever
   *[other] { $count } linhas por rever
}
money-paste-line = Linha { $number }:
window-add-funding = Acrescentar quem paga
window-going-budget = { $count ->
    [one] { $count } versão do orçamento
   *[other] { $count } versões do orçamento
}
window-going-budget_line = { $count ->
    [one] { $count } linha do orçamento
   *[other] { $count } linhas do orçamento
}
window-going-funding = { $count ->
    [one] { $count } fonte de financiamento
   *[other] { $count } fontes de financiamento
}
window-going-allocation = { $count ->
    [one] { $count } parte de uma linha
   *[other] { $count } partes de linhas
}
window-going-reallocation = { $count ->
    [one] { $count } reafetação
   *[other] { $count } reafetações
}
window-going-explanation = { $count ->
    [one] { $count } explicação
   *[other] { $count } explicações
}
window-going-entry = { $count ->
    [one] { $count } lançamento
   *[other] { $count } lançamentos
}
window-table-funding = Quem paga
window-table-allocation = Partes das linhas do orçamento
window-table-reallocation = Reafetações
window-table-rate = Taxas de câmbio

## Finance reports: workbook, layouts, money in the project report
accounts-sheet-summary = Síntese financeira
accounts-sheet-budget = Orçamento e despesas
accounts-sheet-entries = Lançamentos
accounts-sheet-reallocations = Reafetações
accounts-sheet-rates = Taxas de câmbio
accounts-sheet-check = Verificação
accounts-sheet-form = Formulário
accounts-caption-budget = Orçamento e despesas por rubrica
accounts-caption-entries = Lançamentos até ao último dia do relatório
accounts-caption-moves = Movimentos entre rubricas
accounts-caption-limit = Movimentos e limite do acordo
accounts-caption-rates = Taxas utilizadas
accounts-caption-headings = Orçamento e despesas por capítulo
accounts-caption-fundings = Despesas por fonte de financiamento
accounts-caption-quarters = Despesas por trimestre
accounts-caption-form = Linhas do formulário
accounts-caption-explanations = Explicações dos desvios
accounts-caption-check = Totais comparados
accounts-column-code = N.º
accounts-column-text = Rubrica
accounts-column-unit = Unidade
accounts-column-units = Quantidade
accounts-column-unit_cost = Custo unitário
accounts-column-budget = Orçamento assinado
accounts-column-moved = Reafetado
accounts-column-reserve = Da reserva
accounts-column-revised = Orçamento
accounts-column-planned = Previsto até à data
accounts-column-period_planned = Previsto no período
accounts-column-before = Gasto antes
accounts-column-period = Gasto no período
accounts-column-spent = Gasto acumulado
accounts-column-committed = Comprometido
accounts-column-remaining = Saldo
accounts-column-variance = Desvio
accounts-column-variance_share = Desvio (%)
accounts-column-period_variance = Desvio do período
accounts-column-period_variance_share = Desvio do período (%)
accounts-column-delivery = Gasto (%)
accounts-column-explanation = Explicação
accounts-column-open = A preencher
accounts-fill-explanation = Diga numa ou duas frases porque é que a despesa se afasta do orçamento.
accounts-fill-open = O programa não guarda este dado: preencha-o, por favor.
accounts-to-be-explained = a explicar
accounts-open = em aberto: falta uma taxa
accounts-rate-missing = falta a taxa
accounts-unplaced = Em nenhuma rubrica desta versão
accounts-until = tudo até { $day }
accounts-correction = Correção
accounts-total-spent = Total das despesas
accounts-no-entries = Não há lançamentos até este dia.
accounts-no-moves = Nada foi movido entre rubricas desta versão do orçamento.
accounts-no-rates = Não foi precisa nenhuma taxa de câmbio.
accounts-note-asked = Faltam taxas. Os valores que dependem delas ficam em aberto, pois uma soma sem elas estaria errada.
accounts-note-check = Cada linha compara dois caminhos para o mesmo valor. A diferença é calculada no próprio livro e tem de ser nula.
accounts-note-unattributed = { $count } lançamentos num total de { $amount } não indicam fonte de financiamento; contam como pagos pela subvenção.
accounts-fact-period = Período do relatório
accounts-fact-agreement = Acordo
accounts-fact-currency = Moeda
accounts-fact-policy = Câmbio e arredondamento
accounts-fact-rate-source = Fonte das taxas
accounts-fact-rate-decimals = Casas decimais de uma taxa média
accounts-figure-budget = Orçamento
accounts-figure-period = Gasto no período
accounts-figure-spent = Gasto acumulado
accounts-figure-burned = Parte do orçamento gasta
accounts-figure-committed = Comprometido e não pago
accounts-figure-advances = Adiantamentos por justificar
accounts-figure-income = Recebido
accounts-figure-forecast = Gasto no fim, ao ritmo atual
accounts-figure-check = Todos os totais coincidem?
accounts-entry-date = Data
accounts-entry-kind = Tipo
accounts-entry-line = Rubrica
accounts-entry-heading = Capítulo
accounts-entry-text = Objeto da rubrica
accounts-entry-funding = Pago por
accounts-entry-reference = Documento
accounts-entry-note = Nota
accounts-entry-amount = Montante
accounts-entry-currency = Moeda
accounts-entry-rate = Taxa utilizada
accounts-entry-into = Declarado
accounts-move-date = Data
accounts-move-kind = Tipo
accounts-move-from = Da rubrica
accounts-move-to = Para a rubrica
accounts-move-amount = Montante
accounts-move-approval = Carta do doador
accounts-move-reason = Motivo
accounts-move-lines = Entre rubricas
accounts-move-reserve = Da reserva
accounts-limit-heading = Capítulo
accounts-limit-base = Montante assinado
accounts-limit-came = Entrou
accounts-limit-left = Saiu
accounts-limit-counted = Conta
accounts-limit-share = Do montante assinado (%)
accounts-limit-result = Limite
accounts-limit-none = sem limite definido
accounts-limit-passed = ultrapassado
accounts-limit-kept = respeitado
accounts-limit-note = O acordo permite mover { $percent } % sem perguntar ao doador.
accounts-rate-date = Mês ou dia
accounts-rate-base = Por uma unidade de
accounts-rate-counter = Unidades de
accounts-rate-rate = Taxa
accounts-rate-source = Fonte
accounts-rate-always = sempre
accounts-rate-of-entry = Lançamento
accounts-funding-name = Fonte de financiamento
accounts-funding-given = Contributo total
accounts-funding-spent = Gasto acumulado
accounts-funding-none = Fonte não indicada
accounts-quarter-quarter = Trimestre
accounts-quarter-spent = Gasto
accounts-quarter-total = Desde o início
accounts-quarter-name = T{ $number } { $year }
accounts-form-code = Linha
accounts-form-text = Informação pedida
accounts-form-value = Valor
accounts-check-what = O que se compara
accounts-check-one = Primeiro
accounts-check-two = Segundo
accounts-check-difference = Diferença
accounts-check-result = Resultado
accounts-check-yes = Certo
accounts-check-no = Diferente
accounts-check-all = Tudo
accounts-check-entries-spent = Despesas: total dos lançamentos e total da folha do orçamento
accounts-check-entries-committed = Compromissos: total dos lançamentos e total da folha do orçamento
accounts-check-report-spent = Despesas: total da folha e total do relatório
accounts-check-report-committed = Compromissos: total da folha e total do relatório
accounts-check-report-advances = Adiantamentos: total dos lançamentos e total do relatório
accounts-check-report-income = Receitas: total dos lançamentos e total do relatório
accounts-check-budget = Orçamento: soma das rubricas e total indicado
accounts-check-funding = Pago por { $funding }: lançamentos e relatório
accounts-check-currency = Despesas em { $currency }: lançamentos e registo
window-report-template = Que relatório
window-report-period = Período do relatório
cli-arg-period = Para o dinheiro: código ou chave do período; tudo até à data por omissão
cli-arg-budget_version = Para o dinheiro: versão do orçamento; a que está em vigor por omissão
cli-arg-agreement = Para o dinheiro: número do acordo cujas regras valem; o primeiro por omissão
accounts-source-entries = { $count ->
    [one] Um lançamento
   *[other] { $shown } lançamentos
}

## Small figures that reports do not print
small-figure = *
note-small-figures = * Os números de 1 a { $most } dos indicadores sensíveis não são impressos, nem outros a partir dos quais se poderiam deduzir, para que ninguém possa ser reconhecido.

## Export for pivot tables
export-project = Projeto
export-project-code = Código do projeto
export-countries = Países
export-indicator-code = Código do indicador
export-indicator = Indicador
export-activity-code = Código da atividade
export-activity = Atividade
export-place = Local
export-period = Período
export-from = De
export-until = Até
export-kind = Tipo
export-group = Grupo
export-sex = Sexo
export-age = Idade
export-disability = Deficiência
export-value = Pessoas
export-unit = Unidade
export-method = Como se somam as linhas
export-overlap = Contadas noutra linha (%)
export-counted-from = Contado a partir de
export-row = Chave
export-headings = Rubricas
export-line-code = Número da linha
export-line = Linha de orçamento
export-date = Data
export-amount = Montante
export-currency = Moeda
export-exchanged = Na moeda do orçamento
export-exchanged-currency = Moeda do orçamento
export-factor = Multiplicado por
export-policy = Regra de câmbio
export-funding = Quem paga
export-correction = Correção
export-reference = Comprovativo
export-note = Nota
export-sheet-reach = Pessoas alcançadas
export-sheet-entries = Lançamentos
refused-export-stopped = A exportação foi interrompida. Nada foi escrito; se já havia um ficheiro, está como estava.
cli-exported = { $count ->
    [one] { $shown } linha escrita
   *[other] { $shown } linhas escritas
}
cli-help-export = Escreve as pessoas alcançadas, os lançamentos, os orçamentos ou as taxas de câmbio numa tabela simples, uma linha por número, para tabelas dinâmicas. Os números pequenos dos indicadores sensíveis são retidos como nos relatórios, salvo para uso interno
cli-arg-export_out = O ficheiro a escrever; se existir, é substituído quando o novo estiver completo
cli-arg-export_as = O quê: reach (pessoas alcançadas), entries (lançamentos), budget (orçamentos), rates (taxas de câmbio) ou 3w (quem faz o quê, onde)
cli-arg-export_format = Formato: csv ou xlsx
cli-arg-export_project = Só este projeto; todos se nada for indicado
cli-arg-export_period = Só este período do projeto, pelo seu código
cli-arg-hxl = Uma linha de etiquetas HXL por baixo dos cabeçalhos
cli-arg-bom = O CSV começa com a marca pela qual o Excel reconhece UTF-8
cli-arg-separator = O que separa os valores no CSV: comma (vírgula), semicolon (ponto e vírgula) ou tab (tabulação); ponto e vírgula em francês, português e espanhol, senão vírgula
cli-arg-local_numbers = O CSV escreve os decimais como o idioma, não com ponto

## A exportação em bruto na janela
host-export-title = Guardar a exportação
host-kind-csv = Tabelas CSV
export-open = Exportar…
export-title = Exportar
export-done = A exportação está pronta
export-internal = Para uso interno da sua organização: os números estão aqui como são guardados, os pequenos também. Não os transmita.
export-what = Conteúdo
export-scope = Projetos
export-scope-project = Este projeto
export-scope-all = Todos os projetos
export-period-all = Todos os períodos
export-format = Ficheiro
export-format-xlsx = Livro Excel
export-format-csv = CSV
export-option-hxl = Uma linha de etiquetas HXL sob os cabeçalhos
export-option-bom = Marcar o ficheiro para que o Excel leia bem os acentos
export-option-local_numbers = Escrever os decimais como na minha língua, e não com ponto
export-save = Guardar…
export-writing = A escrever a exportação…
export-rows = { $count ->
    [one] { $shown } linha escrita…
   *[other] { $shown } linhas escritas…
}
export-saved = { $count ->
    [one] { $shown } linha guardada em { $folder }
   *[other] { $shown } linhas guardadas em { $folder }
}
## One kind of reach exported
cli-arg-export_kind = Só as pessoas assim alcançadas: direct (diretamente), indirect (indiretamente) ou public_engagement (pelo envolvimento do público)
refused-kind-of-reach-alone = Só as pessoas alcançadas se distinguem por tipo. Peça as pessoas alcançadas ou não indique um tipo.

## As páginas e as palavras de um relatório
paper-page = Página { $page } de { $pages }
paper-before = Página anterior
paper-after = Página seguinte
paper-smaller = Reduzir
paper-larger = Ampliar
paper-fit = Ajustar à largura
paper-unreadable = Não é possível mostrar as páginas.
prose-bold = Negrito
prose-italic = Itálico
prose-h2 = Título
prose-h3 = Subtítulo
prose-bullets = Lista
prose-numbers = Lista numerada
prose-link = Ligação
prose-link-address = Endereço
prose-link-hint = Enter guarda-o; um endereço vazio retira a ligação.
prose-table = Tabela
prose-table-row = Linha abaixo
prose-table-column = Coluna a seguir
prose-table-row-delete = Eliminar linha
prose-table-column-delete = Eliminar coluna
prose-table-delete = Eliminar tabela
prose-figure = Número vivo
prose-figure-search = Procurar um número
prose-figure-none = Nenhum número tem estas palavras.
prose-figure-missing = não indicado
prose-figure-unknown = O registo não tem nenhum número “{ $id }”.
prose-photo-nameless = Fotografia sem descrição
## A page that cannot be drawn
window-page-fell = Não foi possível mostrar esta página: { $cause }. O que guardou está em segurança.
window-page-again = Tentar de novo
window-page-leave = Ir para os projetos
## For whom a report is made
fact-audience = Destinatário
audience-internal = Uso interno: números exatos, incluindo os pequenos; não divulgar
audience-donor = O doador
audience-public = O público
cli-arg-audience = A quem se destina: internal (números exatos), donor ou public (números pequenos dos indicadores sensíveis ocultados)
cli-arg-people = Com os nomes do pessoal e dos peritos

## Templates of reports
template-section-results = Resultados e indicadores
template-section-photos = Fotografias
template-section-signature = Assinatura
template-column-code = N.º
template-column-indicator = Indicador
template-column-unit = Unidade
template-column-baseline_date = Data da linha de base
template-column-baseline = Linha de base
template-column-target_date = Data da meta
template-column-target = Meta
template-column-period_target = Meta do período
template-column-period = Realizado no período
template-column-achieved = Acumulado
template-column-share = % da meta
template-column-verification = Fonte de verificação
template-column-comment = Comentário
template-photo-caption = O que mostra
template-photo-credit = Crédito
template-photo-taken = Tirada em
template-photo-file = Ficheiro
template-signature-who = Em nome de
template-signature-name = Nome
template-signature-function = Função
template-signature-date = Local e data
template-signature-signature = Assinatura
fact-partners = Parceiros
fact-report_period = Período do relatório
fact-agreements-original-end = Fim antes das adendas
op-keep-template = Modelo de relatório «{ $subject }» guardado
op-drop-template = Modelo de relatório «{ $subject }» retirado
refused-template-code = «{ $code }» não pode ser o código de um modelo. Use até 40 letras minúsculas, algarismos e traços de sublinhado.
refused-template-flawed = O modelo «{ $template }» tem um defeito na linha { $line }: { $cause }
cli-help-templates = Lista os modelos de relatório; mostra um ou guarda um próprio do ficheiro de trabalho
cli-arg-show = Mostra o texto (TOML) deste modelo
cli-arg-keep = Guarda este ficheiro como modelo próprio do ficheiro de trabalho; o nome sem .toml é o código
cli-arg-templates_workspace = O ficheiro de trabalho; os modelos do programa se não for indicado
cli-template-own = próprio
cli-template-kept = Modelo { $template } guardado.
## Os relatórios guardados
window-field-template = modelo
window-field-template_version = versão do modelo
window-field-people = equipa e peritos pelo nome
window-field-revises = relatório que corrige
window-field-report = relatório
window-field-section = secção
window-field-content = texto da secção
window-field-remark = comentário
window-field-settled = resolvido
window-field-state = estado
window-field-returned_for = devolvido porque
window-field-approved_at = aprovado em
window-field-approved_by = aprovado por
window-field-sent_at = enviado em
window-field-seal = cópia selada
window-field-written_at = escrito em
window-field-written_by = escrito por
window-field-copied_from = copiado de
window-field-toml = conteúdo
window-table-report = Relatórios
window-table-report_section = Secções dos relatórios
window-table-report_comment = Comentários aos relatórios
window-table-template = Modelos de relatório
window-going-report = { $count ->
    [one] { $count } relatório
   *[other] { $count } relatórios
}
window-going-report_section = { $count ->
    [one] { $count } secção de relatório
   *[other] { $count } secções de relatórios
}
window-going-report_comment = { $count ->
    [one] { $count } comentário a um relatório
   *[other] { $count } comentários a relatórios
}
report-state-draft = Rascunho
report-state-review = Em revisão
report-state-approved = Aprovado
report-state-sent = Enviado
cli-help-reports = Enumera os relatórios guardados
cli-help-approve = Aprova um relatório revisto e sela-o
cli-help-verify = Diz se um ficheiro é um relatório selado do espaço de trabalho (código de saída 3 se não for)
cli-arg-report_id = Um relatório guardado, pela sua chave: como foi selado, ou como seria agora
cli-arg-reports_project = Só os deste projeto
cli-arg-report_key = Chave do relatório, como `bilan reports` a indica
cli-arg-verified_file = Um PDF ou um livro de cálculo
cli-no-reports = Ainda não foi começado nenhum relatório.
cli-verify-sealed = É um relatório selado, até ao último bit: { $who } aprovou-o em { $at }.
cli-verify-altered = NÃO é um relatório selado. Diz ser um relatório que { $who } selou em { $at }, mas difere dos ficheiros selados: foi alterado, ou impresso antes.
cli-verify-draft = NÃO é um relatório selado: diz ser um relatório que nunca foi aprovado.
cli-verify-unknown = Não é um relatório selado deste espaço de trabalho.
cli-verify-not-standing = A sua aprovação foi entretanto retirada, ou foi aprovado de novo: pergunte que cópia vale.
cli-verify-revised = O relatório { $report } corrige-o.
op-begin-report = Relatório começado: { $subject }
op-write-section = Secção escrita: { $subject }
op-comment-section = Comentário a «{ $subject }»
op-submit-report = Relatório posto em revisão: { $subject }
op-return-report = Relatório devolvido a rascunho: { $subject }
op-approve-report = Relatório aprovado e selado: { $subject }
op-send-report = Relatório marcado como enviado: { $subject }
op-begin-revision = Correção começada: { $subject }
refused-report-unknown = Não há nenhum relatório «{ $report }» neste espaço de trabalho. `bilan reports` enumera-os.
refused-report-approved = { $who } aprovou este relatório em { $at }, por isso fica como foi selado. Para o corrigir, comece uma revisão (ser-lhe-á pedido o motivo).
refused-report-not-reviewed = Este relatório ainda é um rascunho. Ponha-o primeiro em revisão e depois aprove-o.
refused-report-not-approved = Este relatório ainda não foi aprovado, por isso não existe cópia selada. Aprove-o primeiro.
refused-report-stands-so = Este relatório já está nesse estado. Nada foi alterado.
refused-report-reason-needed = Diga porquê. O motivo fica no histórico do relatório.
refused-report-too-large = Um ficheiro deste relatório teria mais de { $most } MB e não pode ser guardado no espaço de trabalho. Nada foi alterado. Reduza as imagens.
refused-section-unknown = O modelo deste relatório não tem a secção «{ $section }». Nada foi alterado.
refused-section-not-written = A secção «{ $section }» é preenchida a partir dos dados; não se escreve nela.
refused-seal-broken = Um relatório selado em { $file } não é o que foi selado: o ficheiro foi alterado por fora ou está danificado. Use a cópia de uma salvaguarda.
refused-seal-newer = Este relatório foi selado por um programa mais recente ({ $program }). Os seus ficheiros podem ser entregues, mas só esse programa pode abrir aquilo de que foi feito.
failed-seal-report = O relatório não pôde ser selado: { $cause }. Nada foi alterado.
## What is due, what is ready, where a figure comes from
due-kind-interim = Relatório intercalar
due-kind-final = Relatório final
due-kind-interim-finance = Relatório financeiro intercalar
due-kind-final-finance = Relatório financeiro final
due-standing-none = por começar
due-standing-draft = rascunho
due-standing-review = em revisão
due-standing-approved = aprovado
due-standing-sent = enviado
due-today = a entregar hoje
due-left = { $count ->
    [one] a entregar amanhã
   *[other] a entregar daqui a { $shown } dias
}
due-late = { $count ->
    [one] um dia de atraso
   *[other] { $shown } dias de atraso
}
due-calendar = Relatórios a entregar
due-event = { $kind }: { $project } ({ $donor })
due-event-more =
    { $title }
    Período: { $span }
    Acordo: { $agreement }
    Relatório: { $state }
cli-help-due = Mostra que relatórios há a entregar, a quem e quando, e escreve-os num ficheiro de calendário
cli-arg-due_project = Só este projeto; todos, se nada for indicado
cli-arg-until = O último dia a mostrar (AAAA-MM-DD); um ano à frente, se nada for indicado
cli-arg-as_of = O dia a partir do qual se olha (AAAA-MM-DD); hoje, se nada for indicado
cli-arg-sent = Mostra também os relatórios já enviados
cli-arg-ics = O ficheiro de calendário a escrever (.ics)
cli-due-none = Não há nada a entregar.
attention-no-deadline = O acordo { $agreement } pede relatórios e não diz para quando.
readiness-required = Falta no registo: { $what }.
readiness-held-back = Números pequenos que não são impressos em «{ $section }», para fora: { $count }.
readiness-required-identifiers = um número ou código do projeto
readiness-required-agreement = um acordo com o seu número e montante
readiness-required-donor = o doador
readiness-required-implementer = quem executa o projeto
readiness-required-partners = parceiros ou instituições beneficiárias
readiness-required-countries = os países
readiness-required-dates = o primeiro e o último dia
readiness-required-period = o período do relatório
readiness-required-objective = o objetivo
readiness-required-target-groups = os grupos-alvo
readiness-required-framework = um quadro de resultados
readiness-required-indicators = indicadores
readiness-required-baselines = um valor de base para cada indicador
readiness-required-targets = uma meta para cada indicador
readiness-required-actuals = um valor de cada indicador para o período
readiness-required-deviations = a razão pela qual um indicador está longe da meta
readiness-required-verification = como cada indicador é verificado
readiness-required-progress = o avanço de cada atividade
readiness-required-deliverables = o que foi prometido e entregue
readiness-required-reach = as pessoas alcançadas
readiness-required-sex = mulheres e homens em separado
readiness-required-disability = pessoas com deficiência em separado
readiness-required-budget = um orçamento
readiness-required-units = unidades e custos unitários no orçamento
readiness-required-expenditure = as despesas
readiness-required-receipts = os fundos recebidos
readiness-required-co-funding = o que dão outros além do doador
readiness-required-indirect = os custos indiretos
readiness-required-rates = as taxas de câmbio
readiness-required-explanations = a explicação dos desvios
readiness-required-lessons = lições aprendidas
readiness-required-risks = os riscos
readiness-required-engagement = o envolvimento do público
readiness-required-photos = fotografias
readiness-ready = Não há nada que corrigir antes do envio.
readiness-must = A corrigir
readiness-should = A rever
readiness-note = A saber
cli-help-readiness = Mostra o que falta, está atrasado ou se contradiz num relatório; termina com 4 se houver algo a corrigir antes
window-field-report_month = mês até cujo fim o relatório é devido, se o doador o fixar
window-field-report_day = dia desse mês, se não for o último
window-field-finance_month = mês até cujo fim as contas são apresentadas à parte
window-field-final_months = meses para o relatório final após o fim
window-field-final_days = dias para o relatório final após o fim
window-field-reported_until = os relatórios de períodos até este dia foram entregues de outra forma
window-field-report_template = modelo dos relatórios
window-field-final_template = modelo do relatório final
window-field-finance_template = modelo do relatório financeiro, se for à parte
window-group-final_report = Relatório final
window-group-report_templates = Modelos de relatório

refused-cell-unknown = O relatório não tem o número «{ $cell }». Procure o identificador no JSON do relatório ou clique no número.
trace-same = Repete outro número.
trace-sum = É a soma de outros números.
trace-less = É um número menos outro.
trace-share = É um número como parte de outro.
trace-where = É a soma destas linhas.
trace-agrees = Diz se os números concordam.
trace-reach = As pessoas são contadas linha a linha: { $method }.
trace-counted = É contado a partir das pessoas alcançadas.
trace-typed = Está no registo.
trace-reckoned = É calculado a partir do registo.
trace-column-period = Período
trace-column-of = Indicador ou atividade
trace-column-place = Lugar
trace-column-group = Quem
trace-column-people = Declarado
trace-column-counted = Contado
trace-column-because = Porquê
trace-column-says = O que diz
cli-help-trace = Mostra de onde vem um número de um relatório: outros números, lançamentos, linhas, quem os escreveu, página de origem
cli-arg-cell = Identificador do número, por exemplo reach.direct (está no JSON de compose_report)
due-all = { $count ->
    [one] Mostrar tudo
   *[other] Mostrar todos os { $count }
}
due-fewer = Mostrar menos
due-late-count = { $count ->
    [one] { $count } em atraso
   *[other] { $count } em atraso
}
due-save = Guardar o calendário…
due-saved = O calendário está guardado: { $name }
host-calendar-title = Guardar o calendário dos relatórios a entregar
host-calendar-name = relatorios-a-entregar
host-kind-calendar = Calendário (iCalendar)
readiness-section-empty = «{ $section }» não tem texto.
readiness-section-long = «{ $section }» tem { $words } palavras e o doador aceita { $limit }.
readiness-section-says = «{ $section }»: { $remark }
readiness-comment-open = «{ $section }»: uma observação por tratar: { $remark }
## O ecrã de um relatório
prose-lesson = Inserir uma lição
prose-photo = Inserir uma fotografia
reports = Relatórios
reports-begin = Começar um relatório
reports-begin-this = Começar
reports-begin-confirm = Começar o relatório
reports-none = Ainda não foi começado nenhum relatório.
reports-due = O que há a entregar
reports-corrects = Corrige o anterior: { $reason }
reports-column-report = Relatório
reports-column-period = Período
reports-column-language = Língua
reports-column-audience = Destinado a
reports-column-state = Estado
reports-column-comments = Observações em aberto
reports-template = O que o doador pede
reports-period = Período
reports-audience = Destinado a
reports-audience-donor = Os números pequenos de indicadores sensíveis são ocultados.
reports-audience-public = Todos o podem ler; os números pequenos são ocultados.
reports-audience-internal = Números exatos; não deve ser transmitido.
story-audience-donor = O doador
story-audience-public = O público
story-audience-internal = Uso interno
story-sections = Secções
story-words = Texto
story-pages = Páginas
story-side = Texto ou páginas
story-nameless = Secção sem título
story-progress-record = preenchida pelo registo
story-progress-empty = ainda nada escrito
story-progress-written = escrita
story-progress-over = acima do limite
story-from-record = O registo preenche esta secção. Altere os seus números e factos no projeto; as páginas acompanham.
story-lost = O modelo já não pede esta secção: o que aqui está escrito não é impresso em nenhum relatório.
story-count = { $count ->
    [one] { $shown } palavra
   *[other] { $shown } palavras
}
story-count-of = { $words } de { $limit } { $count ->
    [one] palavra
   *[other] palavras
}
story-kept = Está tudo guardado
story-waiting = A guardar…
story-refused = Não guardado
story-last = O que diz aqui o último relatório
story-last-take = Aproveitar este texto
story-lesson-search = Procurar nas lições
story-lesson-none = Nenhuma lição tem estas palavras.
story-lesson-from = Lição de { $title }
story-photo-none = Nenhuma fotografia foi acrescentada ao projeto.
story-comments = Observações
story-comments-open = { $count ->
    [one] { $count } observação está por resolver.
   *[other] { $count } observações estão por resolver.
}
story-comment-settled = Resolvida
story-comment-new = Observação sobre esta secção
story-comment-add = Acrescentar a observação
story-returned = Voltou da revisão: { $reason }
story-approved-by = Aprovado por { $who }, { $date }
story-reason = Porquê
story-step-review = Entregar para revisão
story-step-review-hint = Outra pessoa lê o relatório e faz observações. Ainda pode ser alterado.
story-step-approve = Aprovar e selar
story-step-approve-hint = O relatório fica tal como está, com os seus números, textos e ficheiros. O que mudar depois no registo já não o altera.
story-step-return = Voltar ao rascunho
story-step-return-hint = O relatório volta para quem o escreve. Diga o que há a fazer.
story-step-send = Anotar como enviado
story-step-send-hint = O relatório seguiu para o doador. A cópia selada fica aqui.
story-step-correct = Corrigi-lo
story-step-correct-hint = Começa um novo relatório com estes textos, que diz porquê. O selado fica como está.
story-readiness = O que falta
story-ready = Nada impede este relatório.
story-readiness-must = A resolver primeiro
story-readiness-should = O doador vai perguntar
story-readiness-note = Bom saber
story-sealed-save = Guardar os ficheiros selados…
story-sealed-saved = Os ficheiros selados
story-differences = O que mudou desde então
story-differences-none = O registo continua a dizer o que foi selado.
story-differences-hint = O relatório selado fica como está. Se estas alterações importam, corrija-o com um novo.
story-differences-template = O modelo mudou desde então.
story-differences-what = Facto
story-differences-sealed = Selado
story-differences-now = Agora
story-remarks = Observações sobre os números
story-use-figure = Usar o número vivo { $figure }
story-trace = De onde vem este número
story-trace-figure = { $label }: de onde vem
story-trace-who = Escrito por
shortcuts-writing = Ao escrever um relatório
shortcut-pane = Das secções ao texto, do texto às páginas
shortcut-section = Secção seguinte ou anterior
shortcut-figure = Inserir um número vivo
## A exportação em bruto que se interrompe
failed-listen = Não foi possível esperar por Ctrl-C: { $cause }. Nada foi escrito. Tente de novo.
export-version = Versão
export-version-date = Desde
export-in-force = Em vigor
export-cost-type = Tipo de custo
export-units = Quantidade
export-unit-cost = Custo unitário
export-rate-date = Mês ou dia
export-rate-base = Um
export-rate = vale
export-rate-counter = desta moeda
export-rate-source = Fonte
export-sheet-budget = Orçamento
export-sheet-rates = Taxas de câmbio
refused-rates-of-no-project = As taxas de câmbio são comuns a todos os projetos. Peça-as sem indicar um projeto.
refused-export-of-no-period = Os orçamentos e as taxas de câmbio são exportados por inteiro. Não indique um período.
export-separator = Entre os valores
export-separator-usual = Como é habitual na língua
export-separator-comma = Vírgula
export-separator-semicolon = Ponto e vírgula
export-separator-tab = Tabulação
## What people write in a report
story-source = { $document }: «{ $quote }»
story-unknown-figure = O número { $said } não existe. Escolha outro; até lá, o relatório mostra a referência tal como está.
story-number-equals = { $said } é um número do relatório: { $label }. Insira o próprio número, para que o texto e os quadros concordem sempre.
story-number-near = { $said } é quase { $value }: { $label }. Se é esse o número, insira-o aqui.
story-number-contradicts = O relatório indica { $value } para «{ $label }», o texto { $said }.
story-number-held-back = { $said } está ocultado neste relatório, por dizer respeito a tão poucas pessoas: { $label }. Retire-o do texto.
story-as-typed = Um relatório não pode imprimir isto: fica tal como foi escrito.
story-no-picture = Esta imagem não está entre os anexos do projeto ou não pode ficar aqui. O texto fica tal como foi escrito.
refused-picture-unreadable = { $file } não é uma imagem que se possa imprimir (JPEG, PNG ou WebP). Nada foi escrito. Substitua o anexo ou retire a imagem do texto.
refused-picture-too-small = A imagem { $file } tem { $width } × { $height } pontos, poucos de mais para mostrar alguma coisa. Nada foi escrito. Substitua o anexo ou retire a imagem do texto.
## All reports that are due at once
cli-arg-report_due = Todos os relatórios cujo período terminou e que não foram enviados, cada um numa pasta com o nome do seu dia
cli-progress = { $at } de { $of }: { $what }
## Charts in reports
chart-reach = Mulheres e homens entre as pessoas alcançadas
chart-reach-figures = Os mesmos números em tabela
chart-reach-of = { $kind }: por período, mulheres e homens em separado
chart-reach-alt = Colunas por período. { $kind }, mulheres e homens em separado.
chart-pyramid-of = { $kind }: mulheres e homens por idade
chart-pyramid-alt = Pirâmide etária. { $kind }, mulheres à esquerda, homens à direita.
chart-pyramid-rest = As pessoas cujo sexo ou idade não está registado, ou que são de outro sexo, não estão aqui representadas.
chart-indicators = Em que ponto estão os indicadores
chart-indicators-alt = Barras: o que cada indicador alcançou da sua meta.
chart-progress = { $achieved } de { $target } ({ $share })
chart-progress-plain = { $achieved }; meta: { $target }
chart-deliverables = Prazos e entregas dos entregáveis
chart-deliverables-alt = Cronologia: quando cada entregável é devido e quando foi entregue.
chart-series-open = Sexo não registado
chart-series-achieved = Alcançado da meta
chart-series-due = Prazo
chart-series-delivered = Entregue
chart-held = * { $names }: sem coluna nem barra, porque há tão poucas pessoas por trás de um número que poderiam ser reconhecidas.
chart-alt-figure = { $name } { $figure }
chart-alt-place = { $label }: { $figures }.
word-sheet-charts = Números dos gráficos
## Templates that people edit
prose-quote = Citação
template-new-question = Nova pergunta
template-new-chapter = Novo capítulo
template-new-signatory = O signatário autorizado
template-new-line = A preencher
template-block-question = Pergunta a que se responde
template-block-chapter = Título por cima das partes seguintes
template-block-facts = Factos, uns abaixo dos outros
refused-template-place = O modelo já não tem esse lugar. Leia-o de novo.

## Captions of tables and figures in a report
word-table = Quadro
word-figure = Figura
report-workbook = O mesmo relatório em folha de cálculo, com os seus valores e fórmulas
cli-arg-embed = Coloca a folha de cálculo dentro do PDF, que passa a ser um só ficheiro para tudo (PDF/A-3)
window-reports = Relatórios
window-templates = Modelos de relatório
templates-lead = O que os doadores pedem, secção a secção. Um modelo pode ser alterado para esta área de trabalho; o do programa fica como está e pode ser retomado.
reports-column-project = Projeto
template-own = A nossa própria cópia
template-shipped = Modelo do programa
template-version = versão { $version }
template-unkept = alterações por guardar
template-kind-narrative = Narrativo
template-kind-finance = Financeiro
template-copy = Fazer a nossa própria cópia
template-keep = Guardar
template-drop = Voltar ao do programa
template-drop-hint = A nossa cópia desaparece e o modelo do programa volta a valer. Anular traz a cópia de volta.
template-undo = Anular a alteração
template-redo = Refazer a alteração
template-flaw = { $file }.toml, linha { $line }: { $cause }
template-flawed = Há algo errado aqui
template-how = Forma de editar
template-how-form = Formulário
template-how-text = Texto (TOML)
template-toml = O modelo em texto
template-written = Língua dos textos e das páginas
template-name = Nome do relatório
template-title = Título
template-title-usual = Sem título, vale o habitual.
template-question = Pergunta: o que se deve escrever
template-guidance = Indicações
template-guidance-hint = Mostrado a quem escreve; nunca impresso.
template-lacking = Ainda não em: { $languages }
template-words = Máximo de palavras
template-required = O que o registo tem de dizer
template-optional = Omitida quando não há nada para ela
template-optional-hint = Caso contrário, o relatório diz que não foi indicado.
template-columns = Colunas, com as palavras do doador
template-facts = Factos, com as palavras do doador
template-add-column = Acrescentar uma coluna
template-add-fact = Acrescentar um facto
template-add = Acrescentar uma secção
template-up = Subir
template-down = Descer
template-remove = Retirar
template-removed = A secção foi retirada.
template-moved = Agora no lugar { $place } de { $count }.
template-level-1 = Torná-la independente
template-level-2 = Parte da de cima
template-sample = Páginas de
template-sample-example = Um exemplo
story-template-changed = Este relatório foi começado com a versão { $begun } do seu modelo; agora vale a versão { $now }. Os textos cuja secção já não existe estão no fim.
story-template-look = Ver o modelo
op-change-report = Relatório redefinido: { $subject }
refused-report-in-review = O relatório está em revisão. Devolva-o ao rascunho para voltar a escolher o modelo, o período, a língua ou os destinatários.
reports-change = Alterar
reports-change-title = De que é feito o relatório
reports-change-confirm = Alterar o relatório
reports-change-hint = Os textos ficam. Os que o novo modelo não pede estão no fim, em nenhum relatório.
## As tabelas na janela
window-tables = Importar uma tabela
tables-lead = Lançamentos, pessoas alcançadas, orçamento, taxas de câmbio e outros dados de uma folha de cálculo. Vê o que aconteceria a cada linha antes de qualquer alteração.
tables-look = Verifique o que foi entendido e corrija o que estiver errado. Nada muda enquanto não importar.
tables-behind = { $count ->
    [one] Mais { $count } tabela espera depois desta.
   *[other] Mais { $count } tabelas esperam depois desta.
}
tables-choose-heading = Um ficheiro com uma tabela
tables-choose-hint = XLSX, XLS, ODS, CSV ou TSV. Também o pode largar em qualquer ponto da janela.
tables-choose = Escolher um ficheiro…
tables-paste = Ou colar células
tables-paste-hint = Copie as células na folha de cálculo, com os cabeçalhos, e prima Ctrl+V aqui.
tables-read = Ler as células
tables-step-file = Ficheiro
tables-step-what = O que é
tables-step-columns = O que contêm as colunas
tables-step-questions = O que só você pode dizer
tables-step-preview = O que mudaria
tables-leave-out = Deixar esta tabela de fora
tables-sheet = Folha
tables-sheet-named = { $count ->
    [one] { $name } · { $shown } linha
   *[other] { $name } · { $shown } linhas
}
tables-sheet-hidden = { $count ->
    [one] { $name } (oculta) · { $shown } linha
   *[other] { $name } (oculta) · { $shown } linhas
}
tables-kind = As linhas são
tables-kind-entries = Lançamentos contabilísticos
tables-kind-reach = Pessoas alcançadas
tables-kind-budget = Linhas de um orçamento
tables-kind-rates = Taxas de câmbio
tables-kind-indicators = Indicadores
tables-kind-targets = Metas e valores dos indicadores
tables-kind-deliverables = Entregáveis
tables-kind-organisations = Organizações
tables-kind-lessons = Lições aprendidas
tables-project = Do projeto
tables-project-choose = Escolha um projeto
tables-project-missing = Indique a que projeto pertencem as linhas.
tables-remembered = Uma tabela com estes cabeçalhos já foi importada: as colunas têm o mesmo significado que então.
tables-header = Os cabeçalhos estão em
tables-header-none = Sem cabeçalhos: a primeira linha já contém valores
tables-header-row = Os cabeçalhos terminam na linha { $row }
tables-top = Primeiras linhas da folha
shortcut-import = Importar o que está pré-visualizado
tables-top-more = { $count ->
    [one] Mostrar mais { $count } linha
   *[other] Mostrar mais { $count } linhas
}
tables-rows = { $count ->
    [one] { $shown } linha de valores.
   *[other] { $shown } linhas de valores.
}
tables-totals = { $count ->
    [one] { $count } linha de totais não é importada.
   *[other] { $count } linhas de totais não são importadas.
}
tables-part-above = Título
tables-part-heading = Cabeçalhos
tables-part-tags = Etiquetas HXL
tables-part-row = Valores
tables-part-total = Total
tables-column-column = Coluna
tables-column-samples = Por exemplo
tables-column-meaning = É guardada como
tables-column-by = Porquê
tables-meaning-nothing = — não é guardada —
tables-meaning-of = { $column } é guardada como
tables-spread = O que todos os valores desta coluna têm em comum
tables-spread-open = De quem, e quando…
tables-spread-none = — conforme cada linha —
tables-by-nothing = Nada indica o que é
tables-by-heading = Pelo cabeçalho
tables-by-tag = Pela etiqueta HXL
tables-by-layout = Como da última vez
tables-by-person = Indicou-o
tables-missing = { $count ->
    [one] Nenhuma coluna contém o que cada linha precisa: { $fields }.
   *[other] Nenhuma coluna contém o que cada linha precisa: { $fields }.
}
tables-ignored = { $count ->
    [one] { $count } coluna não é guardada: { $columns }.
   *[other] { $count } colunas não são guardadas: { $columns }.
}
tables-people = { $count ->
    [one] Uma coluna parece referir-se a pessoas identificáveis; fica de fora
   *[other] { $count } colunas parecem referir-se a pessoas identificáveis; ficam de fora
}
tables-people-confirm = Se não se referem a ninguém, escreva «{ $word }»
tables-people-take = Incluí-las
tables-questions-open = { $count ->
    [0] Está tudo respondido; ainda pode mudar uma resposta.
    [one] Há uma pergunta em aberto. Nada é adivinhado.
   *[other] Há { $count } perguntas em aberto. Nada é adivinhado.
}
tables-examples = No ficheiro:
tables-open-project = Indique primeiro o projeto; depois verá o que mudaria.
tables-open-columns = Indique primeiro que colunas contêm o que falta; depois verá o que mudaria.
tables-open-questions = Responda primeiro às perguntas; depois verá o que mudaria.
tables-reading = A ler a tabela…
tables-reckoning = A comparar as linhas com o que está guardado…
tables-state-new = Novas
tables-state-changed = Alteradas
tables-state-unchanged = Já existentes
tables-state-refused = Recusadas
tables-state-left_out = Deixadas de fora
tables-show = Linhas a mostrar
tables-shown-first = São mostradas as primeiras { $shown }.
tables-row = Linha
tables-why = Motivo
tables-was = Atualmente { $old }, passaria a { $new }
tables-mend = { $count ->
    [one] { $shown } linha não pode ficar como está
   *[other] { $shown } linhas não podem ficar como estão
}
tables-mend-lead = Corrija aqui as células assinaladas: cada linha é logo verificada de novo. O ficheiro em si não muda.
tables-leave-rows = { $count ->
    [one] Deixar de fora a linha escolhida
   *[other] Deixar de fora as { $count } linhas escolhidas
}
tables-take-rows = { $count ->
    [one] Incluir a linha deixada de fora
   *[other] Incluir as { $count } linhas deixadas de fora
}
tables-save-list = Guardar como lista…
tables-list-name = { $name }, recusadas
tables-list-saved = { $name } foi guardado.
tables-refused-stay = { $count ->
    [one] Ainda nada foi alterado. { $count } linha recusada ficará de fora.
   *[other] Ainda nada foi alterado. { $count } linhas recusadas ficarão de fora.
}
tables-nothing-new = Nada de novo para importar
tables-import = { $count ->
    [one] Importar { $shown } linha
   *[other] Importar { $shown } linhas
}
tables-importing = A importar
tables-underway = { $shown } de { $of } linhas…
tables-imported = { $count ->
    [one] { $shown } linha foi importada.
   *[other] { $shown } linhas foram importadas.
}
tables-imported-none = Nada foi importado: já existia tudo.
tables-open-entries = Mostrar os lançamentos
tables-open-reach = Mostrar as pessoas alcançadas
tables-open-budget = Mostrar o orçamento
tables-open-rates = Mostrar as taxas
tables-open-indicators = Mostrar os indicadores
tables-open-targets = Mostrar os indicadores
tables-open-deliverables = Mostrar os entregáveis
tables-open-organisations = Mostrar as organizações
tables-open-lessons = Mostrar as lições
tables-undo = Anular a importação
tables-mend-rest = { $count ->
    [one] Corrigir a linha recusada
   *[other] Corrigir as { $count } linhas recusadas
}
tables-another = Importar outra tabela
tables-next = Continuar com a tabela seguinte
tables-import-open = Importar uma tabela…
import-received = { $count ->
    [one] O que é este ficheiro?
   *[other] O que são estes ficheiros?
}
import-received-lead = Isto é o que parecem ser e o que se faria com eles. Corrija o que estiver errado.
import-use-of = O que fazer com { $name }
import-is-workbook = Um livro com tabelas
import-is-separated = Uma tabela em texto
import-is-page = Um texto
import-is-picture = Uma imagem
import-is-pdf = Um PDF
import-is-document = Um documento
import-is-other = Um ficheiro de tipo desconhecido
import-as-table = Importar como tabela
import-as-page = Ler como página de projeto
import-as-attachment = Anexar a um projeto
import-as-leave = Deixar de fora
import-attach-to = Anexar a
import-attached = { $count ->
    [one] { $count } ficheiro foi anexado.
   *[other] { $count } ficheiros foram anexados.
}
import-go-on = Continuar
host-tables-title = Escolher um ficheiro com uma tabela
host-kind-tables = Tabelas
host-list-title = Guardar a lista das linhas recusadas
## Tables that are imported
op-import-table = Tabela importada
table-rows = { $count ->
    [one] { $shown } linha
   *[other] { $shown } linhas
}
table-field-debit = Débito
table-field-credit = Crédito
table-ask-decimal_mark = Que sinal precede as casas decimais?
table-decimal-comma = Vírgula: { $value }
table-decimal-point = Ponto: { $value }
table-ask-day_order = Nestas datas, o que vem primeiro: o dia ou o mês?
table-ask-currency = Em que moeda estão os montantes?
table-ask-kind = De que tipo de alcance se trata?
table-ask-period = A que período pertencem estes números?
table-period-none = Nenhum
table-ask-rate_source = De quem são estas taxas de câmbio?
table-ask-rate_base = Estas taxas valem para uma unidade de que moeda?
refused-table-empty = { $file } não contém nenhuma tabela: está vazio. Nada foi importado. Escolha outro ficheiro, ou outra folha.
refused-table-unreadable = { $file } não é uma tabela que o Bilan saiba ler. Nada foi importado. Guarde-o como livro do Excel (.xlsx), folha de cálculo OpenDocument (.ods) ou CSV, e importe-o.
refused-table-encoding = { $file } não está escrito em UTF-8 mas provavelmente em { $encoding }. Nada foi importado, para que nenhuma letra se perca. Importe-o de novo indicando { $encoding }, ou guarde-o em UTF-8.
refused-table-letters-lost = Algumas letras de { $file } já se perderam: há sinais de substituição (�) no seu lugar. Nada foi importado. Guarde de novo a tabela a partir da origem, em UTF-8.
refused-table-file-too-large = { $file } tem mais de { $most } MB, o máximo que o Bilan lê. Nada foi importado. Divida a tabela por vários ficheiros.
refused-table-too-large = { $file } tem mais de { $most } { $what ->
    [rows] linhas
    [columns] colunas
   *[cells] células
}, o máximo que o Bilan lê. Nada foi importado. Divida a tabela por vários ficheiros.
refused-table-sheet-unknown = Não há nenhuma folha «{ $sheet }». As folhas são: { $sheets }. Indique uma delas, ou o seu número.
refused-table-ambiguous = { $file } pode ser lido de mais do que uma maneira ({ $fields }). Nada foi importado. Responda às perguntas e importe de novo.
refused-table-columns-missing = Nenhuma coluna de { $file } indica: { $fields }. Nada foi importado. Diga que coluna o contém, ou escolha o que a tabela é.
refused-table-rows-refused = { $count ->
    [one] Uma linha de { $file } não pode ser guardada como está. Nada foi importado. Corrija-a, deixe-a de fora, ou importe as outras sem ela.
   *[other] { $count } linhas de { $file } não podem ser guardadas como estão. Nada foi importado. Corrija-as, deixe-as de fora, ou importe as outras sem elas.
}
refused-table-other-project = Esta linha pertence a outro projeto: { $project }. Importe-a nesse.
refused-table-debit-and-credit = Esta linha tem um débito e um crédito. Deixe um deles vazio.
refused-table-column-unknown = A tabela não tem nenhuma coluna «{ $column }». Indique a letra, o cabeçalho ou a etiqueta.
refused-import-stopped = A importação foi interrompida. Nada foi importado.
table-ask-part_unknown = Além dos números por sexo, idade ou deficiência, a tabela tem outros sem essa indicação. O que são?
table-part-whole = Todas as pessoas da linha em conjunto
table-part-rest = Outras pessoas, de quem não se sabe
refused-table-name-unknown = O projeto não tem aqui nada chamado «{ $name }», ou tem vários. Escreva o número ou as palavras exatas, ou acrescente-o primeiro ao projeto.
refused-table-twice = A linha { $row } dá outro número para as mesmas pessoas: { $value }. Mantenha um dos dois.
refused-table-cell-fault = A célula contém um erro ou uma fórmula sem valor ({ $value }). Corrija-a aqui, ou no ficheiro.
refused-table-locked = { $file } está protegido por palavra-passe. Nada foi importado. Guarde-o sem ela e importe-o.
refused-table-old-excel = { $file } é um livro de um Excel anterior à versão 5 (1993). Nada foi importado. Abra-o no Excel ou no LibreOffice, guarde-o como .xlsx e importe-o.
refused-table-bomb = { $file } descomprime-se em muito mais do que qualquer tabela. Nada foi importado. Se é seu, copie a tabela para um livro novo e importe-o.
refused-table-damaged = { $file } está danificado em { $place } ({ $cause }). Nada foi importado. Abra-o no Excel ou no LibreOffice, guarde-o de novo e importe-o.
cli-help-import-table = Importa uma tabela: XLSX, ODS, CSV, TSV
cli-arg-table_file = O ficheiro; - lê o que é canalizado
cli-arg-table_as = Em que se tornam as linhas: entries, reach, budget, rates, indicators, targets, deliverables, organisations, lessons
cli-arg-table_sheet = Nome ou número da folha
cli-arg-table_header = Número da última linha dos cabeçalhos; 0 se não houver
cli-arg-table_map = Um ficheiro JSON que diz o que as colunas contêm, por letra ou cabeçalho; null deixa uma coluna de fora
cli-arg-table_locale = Língua em que números e datas estão escritos: { $languages }
cli-arg-table_answers = Responde ao que a tabela deixa em aberto, por exemplo decimal_mark=,
cli-arg-table_without_refused = Importar as outras linhas quando algumas não podem ser guardadas
cli-arg-table_confirmed = Afirma pela sua palavra que as colunas com ar pessoal não falam de ninguém
cli-table-counts = { $new } novas, { $changed } alteradas, { $unchanged } sem alteração, { $refused } recusadas
cli-table-row = linha { $row }: { $reasons }
cli-table-imported = { $file } foi importado: { $counts }.
cli-table-would = { $file } seria importado: { $counts }.
cli-table-left = Colunas não importadas: { $columns }.
cli-hint-table-encoding = Use --encoding { $encoding }.
cli-hint-table-rows-refused = Use --without-refused para importar as outras.
cli-hint-table-columns-missing = Use --map, ou --as.
refused-host-table-changed = { $file } foi alterado depois de ter sido lido. Nada foi importado. Escolha-o de novo.
## Templates that people edit
## De onde vêm os números: o anexo de uma folha de cálculo
trace-held = É retido: os números pequenos dos indicadores sensíveis não são comunicados, nem outros a partir dos quais se poderiam deduzir.
trace-rows-held = As linhas de que é feito não são comunicadas: nelas poderiam ler-se números pequenos.
trace-rows = É feito destas linhas do registo.
trace-forecast = É o que se terá gasto no fim se continuar como com estes lançamentos.
trace-nothing = O registo não tem nenhuma linha que contasse aqui.
trace-exchanged = É um lançamento na moeda do orçamento, a estas taxas.
trace-annex-title = Rastreio
trace-annex-note = Cada número do relatório com aquilo de que decorre: outros números, lançamentos e taxas, linhas do registo com o dia em que foram escritas pela última vez, página de onde foram lidos. Recolha as linhas com os sinais à esquerda; filtre pelo código de um número.
trace-annex-figure = Número
trace-annex-section = Secção
trace-annex-what = O que é
trace-annex-printed = Como impresso
trace-annex-how = De onde vem
trace-annex-who = Escrito por
trace-annex-when = Última escrita
trace-annex-page = Lido em
trace-annex-row = A linha do registo que o diz
trace-annex-more = { $count ->
    [one] … e mais uma linha
   *[other] … e mais { $shown } linhas
}
cli-arg-trace = A folha de cálculo termina com um anexo que diz de onde vem cada número
report-trace = Com um anexo na folha de cálculo: de onde vem cada número
refused-trace-of-sealed = Este relatório foi selado por { $program }, que ainda não guardava a origem dos seus números. Nada foi escrito. Faça o relatório a partir do seu modelo com o anexo.
export-held-back = { $count ->
    [one] { $shown } número é retido: «*» está no seu lugar.
   *[other] { $shown } números são retidos: «*» está no seu lugar.
}
## A aprovação insiste
refused-report-remarks-open = { $count ->
    [one] Uma observação deste relatório não foi tratada.
   *[other] { $count } observações deste relatório não foram tratadas.
} Resolva-as primeiro ou diga que deve ser aprovado mesmo assim.
refused-report-not-ready = { $count ->
    [one] Um ponto tem de ser corrigido antes de este relatório poder sair: { $flaws }
   *[other] { $count } pontos têm de ser corrigidos antes de este relatório poder sair, entre eles: { $flaws }
} Corrija-os ou diga porque é aprovado mesmo assim: o motivo fica guardado no selo.
readiness-uncovered = Nenhum tipo de letra tem { $count } dos seus caracteres; no lugar deles ficaria uma caixa vazia: { $characters }
story-approve-remarks-open = Aprovar embora haja observações em aberto
story-approve-despite = Porque é aprovado mesmo assim (guardado no selo)
cli-arg-despite = Porque é aprovado embora algo tenha de ser corrigido primeiro; guardado no selo
cli-arg-remarks_open = Aprova embora haja observações por tratar

## Cópias do espaço de trabalho
refused-copy-differs = A cópia { $file } não ficou igual ao espaço de trabalho e foi eliminada. O espaço de trabalho ficou como estava. Verifique o disco e tente de novo.
refused-backups-nowhere = Não há pasta para cópias neste computador. Nada foi alterado.
refused-backup-unknown = Este espaço de trabalho não tem a cópia { $number }. Nada foi alterado. «bilan backups» mostra as que existem.
refused-backup-none = Não foi encontrada nenhuma cópia de { $file } neste computador. Nada foi alterado.
refused-workspace-sound = { $file } abre-se sem problema. Reponha antes uma cópia pelo seu número: isso pode ser anulado.
failed-copy-workspace = Não foi possível fazer a cópia { $file }: { $cause }. O espaço de trabalho ficou como estava.
failed-write-backup = Não foi possível guardar as cópias em { $file }: { $cause }. O espaço de trabalho ficou como estava. Liberte espaço ou repare a pasta e tente de novo.
failed-read-backups = Não foi possível ler as cópias em { $file }: { $cause }.
failed-restore-backup = Não foi possível pôr a cópia no lugar de { $file }: { $cause }. Nada foi eliminado.
op-put-back = Cópia reposta: { $subject }
cli-help-backup = Faz agora uma cópia do espaço de trabalho e verifica-a
cli-help-backups = Mostra as cópias do espaço de trabalho e onde estão
cli-help-restore = Repõe uma cópia, num passo que pode ser anulado
cli-arg-backup_number = Número da cópia
cli-arg-replace = Põe a última cópia sã no lugar de um ficheiro que já não se abre; o ficheiro é posto de lado
cli-arg-restore_dry_run = Mostra o que mudaria, sem alterar nada
cli-no-backups = Ainda não há nenhuma cópia.
cli-backup-current = (nada foi feito desde então)
cli-backup-same = Os dados são os mesmos que na cópia.
cli-restored = A cópia de { $at } está no seu lugar.
cli-put-aside = O ficheiro que já não se abria chama-se agora { $file }.
cli-project-back = De volta: { $title }
cli-project-gone = Desapareceria: { $title }
cli-would-change = { $table }: { $back } de volta, { $changed } alterados, { $gone } eliminados
copies-title = Cópias do espaço de trabalho
copies-lead = O Bilan copia por si o espaço de trabalho: ao abrir, uma vez por dia, e antes de uma importação ou de outra grande alteração. Cada cópia é relida antes de contar.
copies-none = Ainda não há nenhuma cópia.
copies-folder = Estão em { $folder }.
copies-make = Fazer uma cópia agora
copies-current = Nada foi feito desde então
copies-look = Examinar
copies-look-at = Examinar a cópia de { $at }
copies-of = Cópia de { $at }
copies-undoable = O estado atual é copiado primeiro, e repor uma cópia pode ser anulado.
copies-back = Todas as cópias
copies-put-back = Repor esta cópia
copies-restored = A cópia de { $at } foi reposta.
copies-same = Os dados são os mesmos que na cópia.
copies-project-back = De volta: { $title }
copies-project-gone = Desapareceria: { $title }
copies-changes = O que mudaria
copies-what = Linhas
copies-rows-back = De volta
copies-rows-changed = Alteradas
copies-rows-gone = Eliminadas
copies-size = { $size } kB
copies-open = Cópias…
template-section-chart = Gráfico
readiness-section-beyond = «{ $section }» está a mais: o doador aceita no máximo { $limit } destas perguntas.

## Forms for partners
form-sheet = Formulário
form-title = Pessoas alcançadas: números pedidos
form-fact-project = Projeto: { $project }
form-fact-partner = Parceiro: { $partner }
form-fact-period = Período: { $period } ({ $span })
form-fact-asked = Pedido em { $day }
form-check-code = Código de controlo: { $code }
form-how-fill = Preencha apenas as células amarelas, com números inteiros de pessoas.
form-how-empty = Deixe a célula vazia se não souber o número. Escreva 0 apenas se souber que não houve ninguém.
form-how-rest = «Não desagregado» é para pessoas cujo sexo, idade ou deficiência não foi registado. Não conte ninguém duas vezes.
form-how-nobody = Conte as pessoas, nunca as identifique: nem nomes, nem telefones, nem números de processo neste formulário.
form-how-back = Guarde o ficheiro tal como está e devolva-o. Linhas ou colunas acrescentadas ou alteradas tornam-no ilegível.
form-column-number = N.º
form-column-what = O que se conta
form-column-place = Lugar
form-column-group = Grupo
form-column-people = Pessoas
form-column-rest = Não desagregado
form-column-total = Total
form-sum = Soma destas linhas
form-error-title = Um número inteiro
form-error = Escreva um número inteiro de pessoas, 0 ou mais, ou deixe a célula vazia se o número não for conhecido.
form-source = Formulário de { $partner } para { $period }, recebido em { $day }
refused-form-none = { $file } não é um formulário do Bilan, ou a folha oculta perdeu-se ao guardar. Peça ao parceiro o ficheiro preenchido, em XLSX ou ODS.
refused-form-version = { $file } foi feito por outra versão do Bilan. Atualize o Bilan, ou faça um novo pedido ao parceiro.
refused-form-other-workspace = { $file } foi enviado a partir de outro espaço de trabalho. Abra aquele de onde partiu o pedido.
refused-form-unknown = { $file } responde a um formulário que este espaço de trabalho não tem: o pedido foi anulado ou eliminado. Faça um novo pedido.
refused-form-altered = { $file } já não está como foi enviado: a linha { $place } foi alterada fora das células a preencher. Nada foi recolhido. Peça ao parceiro que preencha o formulário tal como foi enviado.
refused-form-other-period = { $file } é o formulário para { $period } de «{ $project }», não o que aqui se espera.
refused-form-received = Estes mesmos números de { $file } já foram recebidos ({ $when }). Nada mudou.
refused-form-cells-refused = { $count } { $count ->
    [one] número
   *[other] números
  } de { $file } não podem ser recolhidos. Peça ao parceiro que os corrija, ou recolha os outros sem eles.
refused-form-empty = Nenhuma célula de { $file } foi preenchida.
refused-form-fault = A célula contém um erro ou uma fórmula sem resultado: { $value }
refused-form-rest-open = O total não pode ser calculado enquanto a célula { $place } não for corrigida.
refused-form-line-gone = A linha já não está no registo.
refused-form-no-lines = Não há nenhuma linha de pessoas alcançadas para pedir. Acrescente primeiro linhas em Pessoas alcançadas, ou escolha outras.
refused-form-language = Os formulários existem em inglês, francês, português e espanhol, não em «{ $language }».
refused-form-overtaken = O registo mudou enquanto o formulário era recolhido: { $cause } Tente de novo.
refused-partner-unknown = O projeto não tem a organização «{ $partner }». Tem: { $known }
op-ask-partner = Números pedidos a um parceiro
op-receive-form = Formulário de um parceiro recebido
window-table-partner_form = Formulários para parceiros
window-table-partner_form_line = Linhas de formulários
window-table-partner_answer = Respostas de parceiros
window-going-partner_form = { $count ->
    [one] { $count } formulário para um parceiro
   *[other] { $count } formulários para parceiros
}
window-going-partner_form_line = { $count ->
    [one] { $count } linha de um formulário
   *[other] { $count } linhas de formulários
}
window-going-partner_answer = { $count ->
    [one] { $count } resposta de um parceiro
   *[other] { $count } respostas de parceiros
}
window-field-form = formulário
window-field-reach = pessoas alcançadas
window-field-file = ficheiro
window-field-cells = células pedidas
window-field-digest = impressão digital
window-field-figures = números
window-field-asked_at = pedido em
window-field-asked_by = pedido por
window-field-received_at = recebido em
window-field-received_by = recebido por
form-received-before = Estes mesmos números já foram recebidos: { $when }
form-strange = O ficheiro tem folhas que o formulário não tinha; não são lidas: { $sheets }
form-none-asked = Ainda não se pediram números a nenhum parceiro.
form-standing-waiting = ainda nada voltou; { $asked } números pedidos em { $day }
form-standing-partly = faltam { $missing } de { $asked } números; pedidos em { $day }
form-standing-complete = os { $asked } números estão todos; pedidos em { $day }
form-standing-replaced = pedidos de novo entretanto; faltam { $missing } de { $asked } números; pedidos em { $day }
cli-form-made = { $file }: um formulário com { $lines } linhas e { $figures } células. Envie-o ao parceiro; o que voltar recolhe-se com bilan receive.
cli-form-counts = { $partner } · { $period }: novos { $new }, alterados { $changed }, iguais { $unchanged }, recusados { $refused }, vazios { $empty }
cli-help-ask = Fazer um formulário para um parceiro, a preencher no Excel ou no LibreOffice
cli-help-receive = Recolher um formulário devolvido por um parceiro
cli-help-asked = Listar o que se pediu aos parceiros, e o que falta de quem
cli-arg-partner = Nome, sigla ou chave de uma organização do projeto
cli-arg-ask_project = Um identificador, a sigla, o título ou a chave do projeto
cli-arg-ask_period = Chave ou código do período
cli-arg-ask_language = Língua do formulário: en, fr, pt ou es
cli-arg-ask_places = Apenas as linhas deste lugar; pode repetir-se
cli-arg-ask_out = O livro a escrever
cli-arg-asked_project = Um identificador, a sigla, o título ou a chave do projeto
cli-arg-form_file = O formulário tal como voltou, XLSX ou ODS
cli-arg-form_project = O projeto para o qual se espera
cli-arg-form_period = O período para o qual se espera
cli-arg-form_without_refused = Recolher os outros números quando alguns não podem sê-lo
cli-arg-form_again = Recolher mais uma vez os mesmos números
cli-arg-form_dry_run = Mostrar o que seria recolhido, sem mudar nada
forms-title = Números dos parceiros
forms-open = Números dos parceiros
forms-lead = Um parceiro sem o Bilan recebe um formulário para Excel ou LibreOffice apenas com as células que lhe cabem. Envie-o por correio eletrónico; largue o que voltar sobre esta janela e veja-o antes de o recolher.
forms-ask = Pedir a um parceiro
forms-take = Recolher um formulário
forms-column-partner = Parceiro
forms-column-period = Período
forms-column-asked = Pedido
forms-column-received = Recebido
forms-column-standing = Situação
forms-nothing-back = Ainda nada
forms-language = Língua do formulário
forms-lines = Linhas pedidas
forms-save = Guardar o formulário
forms-made = { $lines ->
    [one] O formulário com { $lines } linha está guardado.
   *[other] O formulário com { $lines } linhas está guardado.
}
forms-send = Envie-o ao parceiro. O que voltar larga-se sobre esta janela.
forms-no-partners = O projeto não tem nenhuma organização a quem pedir. Acrescente primeiro os parceiros às organizações.
forms-from = De { $partner } para { $period }, «{ $title }», pedido em { $day }
forms-counts = Novos: { $new } · alterados: { $changed } · iguais: { $unchanged } · recusados: { $refused } · vazios: { $empty }
forms-keep = Recolher
forms-keep-without = { $count ->
    [one] Recolher sem o número recusado
   *[other] Recolher sem os { $count } números recusados
}
forms-leave = Deixar
forms-kept = { $count ->
    [one] { $count } número de { $partner } recolhido
   *[other] { $count } números de { $partner } recolhidos
}
forms-figures = Números do formulário
forms-figure-cell = Célula
forms-figure-line = Linha
forms-figure-part = Pessoas
forms-figure-now = Agora
forms-figure-form = Formulário
forms-figure-state = Resultado
import-is-form = Formulário preenchido por um parceiro
import-as-form = Recolher os números do parceiro
attention-partner-owes = Pediram-se números a { $partner } para { $period }: faltam { $count }
host-form-title = Guardar o formulário para o parceiro
refused-form-words = A célula contém palavras e não um número.
export-who = Quem
export-who-acronym = Sigla
export-who-role = Papel
export-funded-by = Financiado por
export-sector = Setor
export-state = Situação
export-country-code = Código do país
export-country = País
export-sheet-3w = 3W – quem, o quê, onde
## Languages of reports

report-language-draft = { $language } – tradução provisória
report-language-draft-why = Ninguém que tenha esta língua como sua reviu ainda as palavras. Peça uma leitura do relatório antes de o enviar.
fact-translation = Tradução
translation-draft = Provisória: ninguém que tenha esta língua como sua leu ainda as palavras deste formulário. O que ele não diz nesta língua está em inglês.
## IATI out and in
op-keep-iati = Dados para a IATI guardados
op-import-iati = Ficheiro IATI importado
iati-fact-reporting_org = Organização declarante (identificador)
iati-fact-reporting_name = Organização declarante (nome)
iati-fact-reporting_type = Organização declarante (tipo)
iati-fact-sectors = Setores
iati-fact-countries = Partes dos países
iati-fact-regions = Regiões
iati-fact-planned_start = Início previsto (dia)
iati-fact-actual_start = Início efetivo (dia)
iati-fact-planned_end = Fim previsto (dia)
iati-fact-actual_end = Fim efetivo (dia)
iati-fact-original_budget = Orçamento inicial por ano
iati-fact-revised_budget = Orçamento revisto por ano
iati-fact-collaboration_type = Tipo de colaboração
iati-fact-flow_type = Tipo de fluxo
iati-fact-finance_type = Tipo de financiamento
iati-fact-aid_type = Tipo de ajuda
iati-fact-tied_status = Ajuda ligada ou não ligada
iati-fact-humanitarian = Humanitário
iati-ask-reporting-org = Quem declara? A IATI conhece as organizações por um identificador como XM-DAC-47066.
iati-ask-reporting-name = Como se chama a organização que declara?
iati-ask-reporting-type = De que tipo é a organização que declara?
iati-ask-sectors = Que setor da OCDE? Se forem vários, cada um tem a sua parte e juntas somam 100: «15190 60, 16010 40».
iati-ask-countries = Como se reparte o projeto pelos seus países ({ $said })? As partes somam 100: «PY 60, BO 40».
iati-ask-regions = Que país ou região beneficia? A ficha não nomeia nenhum país.
iati-ask-planned-start = Em que dia deve começar? A IATI pede um dia completo (AAAA-MM-DD); a ficha diz: { $said }.
iati-ask-actual-start = Em que dia começou? A IATI pede um dia completo (AAAA-MM-DD); a ficha diz: { $said }.
iati-ask-original-budget = Como se reparte por anos o orçamento inicial ({ $said })? A IATI não admite parcelas de mais de um ano: «2025-01-01/2025-12-31 1000.00 USD; …». Uma resposta vazia deixa-o de fora.
iati-ask-revised-budget = Como se reparte por anos o orçamento revisto ({ $said })? A IATI não admite parcelas de mais de um ano: «2025-01-01/2025-12-31 1000.00 USD; …». Uma resposta vazia deixa-o de fora.
iati-ask-baseline-year = De que ano é a linha de base de «{ $said }»? Uma resposta vazia deixa de fora as linhas de base sem ano.
iati-ask-objective = Para que serve o projeto? A IATI pede uma descrição.
iati-ask-status = Em que estado está o projeto?
iati-ask-participating = A ficha não nomeia nenhum doador nem quem executa o projeto. Que papel tem a organização declarante?
iati-left-out-held = { $count ->
    [one] { $shown } número não consta: poderia apontar para uma pessoa, ou revelar um número assim.
   *[other] { $shown } números não constam: poderiam apontar para pessoas, ou revelar números assim.
}
iati-left-out-people = { $count ->
    [one] { $shown } parágrafo não consta: nomeia um perito ou um orador.
   *[other] { $shown } parágrafos não constam: nomeiam peritos ou oradores.
}
iati-left-out-end = { $count ->
    [one] O fim de { $shown } projeto não consta: a ficha não conhece o dia.
   *[other] O fim de { $shown } projetos não consta: as fichas não conhecem o dia.
}
iati-left-out-organisations = { $count ->
    [one] { $shown } organização não consta: a IATI não tem palavra para o seu papel.
   *[other] { $shown } organizações não constam: a IATI não tem palavra para os seus papéis.
}
iati-left-out-future = { $count ->
    [one] { $shown } lançamento não consta: a sua data é posterior a hoje.
   *[other] { $shown } lançamentos não constam: a sua data é posterior a hoje.
}
iati-left-out-agreements = { $count ->
    [one] O montante de { $shown } acordo não consta: não se conhece o dia da assinatura.
   *[other] Os montantes de { $shown } acordos não constam: não se conhece o dia da assinatura.
}
iati-left-out-baselines = { $count ->
    [one] { $shown } linha de base não consta: ninguém disse de que ano é.
   *[other] { $shown } linhas de base não constam: ninguém disse de que ano são.
}
iati-left-out-periods = { $count ->
    [one] Os números de { $shown } período não constam: dura um dia.
   *[other] Os números de { $shown } períodos não constam: duram um dia.
}
iati-left-out-targets = { $count ->
    [one] A meta final de { $shown } indicador não consta: não se conhecem os dias do projeto.
   *[other] As metas finais de { $shown } indicadores não constam: não se conhecem os dias do projeto.
}
iati-left-out-undated = { $count ->
    [one] { $shown } linha de pessoas alcançadas não consta: não tem período.
   *[other] { $shown } linhas de pessoas alcançadas não constam: não têm período.
}
iati-activities = { $count ->
    [one] { $shown } atividade
   *[other] { $shown } atividades
}
refused-iati-open = A IATI pede o que a ficha não diz ({ $fields }). Nada foi escrito. Responda às perguntas e exporte de novo.
refused-iati-nothing = Não há nenhum projeto para exportar. Nada foi escrito. Acrescente primeiro um projeto.
refused-iati-rule = { $activity } não cumpre a regra { $rule } da norma IATI (em { $place }). Nada foi escrito. Corrija a ficha nesse lugar e exporte de novo.
refused-iati-fact-unknown = «{ $field }» não é um dado que se guarde para a IATI. Nada foi alterado. Corrija-o onde a ficha tem o seu campo.
cli-help-export-iati = Escreve projetos num ficheiro de atividades IATI 2.03
cli-arg-iati_projects = Identificadores, siglas, títulos ou chaves de projetos; todos se nenhum for nomeado
cli-arg-iati_out = O ficheiro a escrever
cli-arg-iati_answers = O que a IATI pede e a ficha não diz; PROJETO:CAMPO=VALOR para um só projeto
cli-arg-iati_keep = Guarda as respostas com os projetos
cli-arg-iati_audience = Para quem é feito: public, donor ou internal
cli-arg-iati_dry_run = Mostra o que está em aberto e não escreve nada
window-add-iati_fact = Acrescentar um dado para a IATI
window-going-iati_fact = { $count ->
    [one] { $count } dado para a IATI
   *[other] { $count } dados para a IATI
}
window-table-iati_fact = Dados para a IATI
window-field-fact = Dado
refused-iati-too-large = { $file } tem mais de { $most } MB. Nada foi importado. Peça-o em partes, ou exporte menos atividades de cada vez.
refused-iati-damaged = { $file } está danificado perto da linha { $place } ({ $cause }). Nada foi importado. Obtenha de novo o ficheiro na sua origem.
refused-iati-none = Não há atividades IATI em { $file }. Nada foi importado. Escolha um ficheiro de atividades IATI (XML com «iati-activities»).
refused-iati-version = { $file } é da versão { $version } da IATI; são lidas 2.01, 2.02 e 2.03. Nada foi importado. Peça a versão 2.03 a quem o publica.
refused-iati-undecided = Há algo por decidir em { $file }. Nada foi importado. Responda e importe de novo.
iati-money = { $kind }: { $total } ({ $amounts } no ficheiro, novos: { $fresh })
iati-money-original_budget = Orçamento inicial
iati-money-revised_budget = Orçamento revisto
iati-money-income = Receitas
iati-money-commitment = Compromissos
iati-money-advance = Desembolsos
iati-money-expenditure = Despesas
cli-help-import-iati = Importa um ficheiro de atividades IATI (2.01 a 2.03)
cli-arg-iati_file = O ficheiro
import-is-iati = Um ficheiro IATI
import-as-iati = Importar as suas atividades
export-sheet-iati = IATI
host-iati-title = Guardar o ficheiro IATI
host-kind-xml = Ficheiros XML
iati-take = Importar «{ $title }»
iati-not-placed = A ficha não tem lugar para estas partes do ficheiro. Ficam guardadas tal como estão, com toda a atividade.
iati-money-what = Dinheiro
iati-money-count = No ficheiro
iati-money-new = Novos
iati-money-total = Total
iati-imported = { $count ->
    [one] { $shown } atividade importada.
   *[other] { $shown } atividades importadas.
}
iati-leave-file = Deixar este ficheiro de fora
iati-questions = O que a IATI pede e a ficha não diz
iati-keep = Guardar as respostas com os projetos
iati-ready = Nada está em aberto. O ficheiro pode ser escrito.
iati-unfit = Esta resposta não serve. A pergunta indica a sua forma.
iati-choose = Escolher
iati-in-record = Corrigir na ficha
iati-saved = O ficheiro IATI está guardado em { $folder }.
fact-accumulation = Como se somam os períodos
fact-agreements = Acordos
fact-iati = Dados para a IATI
import-iati = Importar um ficheiro IATI
## The currency of a report
note-currency = Este relatório está expresso em { $into }. As contas são mantidas em { $from }, a moeda do orçamento: os montantes foram calculados em { $from } segundo as regras do acordo e depois convertidos a uma única taxa, a do último dia abrangido: { $rate }. O que foi pago ou recebido na própria moeda { $into } figura tal como se moveu. Cada montante foi arredondado por si, e cada soma é a dos montantes apresentados. Os limites e o que tem de ser explicado são avaliados em { $from }, pelo que as percentagens podem afastar-se um pouco das que resultam em { $from }. O que os acordos concedem figura tal como foi assinado.
note-currency-sum = Convertido numa só soma, o orçamento seria de { $budget }; as suas linhas, arredondadas uma a uma, perfazem o total aqui apresentado.
note-currency-rate = Os montantes em { $into } são convertidos à taxa de { $rate }.
accounts-fact-kept = Mantido e avaliado em
accounts-fact-rate = Convertido para este relatório a
trace-restated = Depois convertido de { $from } para { $into } à taxa única do relatório.
rate-source-any = de qualquer fonte
refused-report-rate-missing = Este relatório não pode ser expresso em { $into }: falta a taxa de { $from } para { $into } de { $month } ({ $source }). Indique-a em Finanças, Taxas de câmbio, ou escolha outra moeda.
reports-currency = Moeda
reports-currency-own = { $currency }, como o orçamento
reports-currency-exchanged = { $currency }, a { $rate }
reports-currency-lacking = { $currency }: falta a taxa
reports-currency-none = Este projeto ainda não tem orçamento: não há dinheiro para converter.
reports-currency-hint = Noutra moeda que não a do orçamento, os montantes são convertidos à taxa do último dia abrangido; o relatório diz qual é.
reports-currency-rates = Indicar taxas de câmbio
cli-arg-currency = Para o dinheiro: moeda em que o relatório é expresso, como EUR; a do orçamento por omissão
## O que um selo guarda, e esquecer um projeto
story-differences-budget = Compara-se com a versão { $version } do orçamento.
story-differences-budget-now = Compara-se com a versão { $version } do orçamento; agora seria a versão { $now }.
cli-help-purge = Esquece de vez um projeto eliminado: o seu histórico, os seus relatórios selados, os seus ficheiros
cli-arg-purge_project = Chave do projeto eliminado, ou o último título que teve
purge-steps = { $count ->
    [one] Um passo do histórico já nada diz e não pode ser anulado.
   *[other] { $shown } passos do histórico já nada dizem e não podem ser anulados.
}
purge-seals = { $count ->
    [one] Um relatório selado foi esquecido.
   *[other] { $shown } relatórios selados foram esquecidos.
}
purge-files = { $count ->
    [one] Um ficheiro anexo foi esquecido.
   *[other] { $shown } ficheiros anexos foram esquecidos.
}
purge-copies = { $count ->
    [0] Não há cópia do espaço de trabalho que ainda possa conter o projeto.
    [one] Uma cópia do espaço de trabalho pode ainda conter o projeto, até que uma mais recente tome o seu lugar. «bilan backups», ou as cópias no histórico, dizem onde está.
   *[other] { $shown } cópias do espaço de trabalho podem ainda conter o projeto, até que outras mais recentes tomem o seu lugar. «bilan backups», ou as cópias no histórico, dizem onde estão.
}
window-history-forgotten = esquecido
forget-open = Esquecer de vez…
forget-title = Esquecer este projeto de vez?
forget-lead = O seu histórico, os seus relatórios selados e os seus ficheiros são apagados por cima no espaço de trabalho. Nada os traz de volta. Os passos que alteraram outros projetos ao mesmo tempo deixam de poder ser anulados.
forget-word = esquecer
forget-type = Escreva «esquecer» para continuar
forget-go = Esquecer de vez
forget-done = O projeto foi esquecido
forget-close = Concluído
cli-arg-yes = Diz que sabe que nada traz o projeto de volta
refused-purge-unsure = { $project } seria esquecido de vez, e nada o traria de volta. Nada foi alterado. Acrescente --yes se é isso que quer.
refused-purge-unknown = Nenhum projeto eliminado tem a chave ou o título { $project }. Nada foi alterado. «bilan history» diz o que foi eliminado.
refused-purge-not-deleted = O projeto { $project } está no registo. Nada foi alterado. Elimine-o primeiro, se deve ser esquecido.
## What happens to a workspace from outside: full disks, sync programs, damage
refused-disk-quota = O espaço a que tem direito no disco de { $file } esgotou-se. O que já estava guardado está a salvo. Elimine o que já não precisa nesse disco e tente de novo.
refused-workspace-changed-outside = { $file } foi alterado, movido ou substituído a partir de fora enquanto estava aberto aqui. Nada foi escrito por cima. Feche o espaço de trabalho: o que está aberto aqui fica guardado num ficheiro ao lado. Volte a abri-lo para ver o que lá está agora.
refused-workspace-in-doubt = Falhou uma escrita em { $file } e ninguém pode saber ao certo o que chegou ao disco. O que já estava guardado está a salvo. Feche o espaço de trabalho e volte a abri-lo: será então verificado.
refused-target-workspace = { $file } é um espaço de trabalho do Bilan e nada mais pode ocupar o seu lugar. Ficou como estava. Escolha outro nome.
refused-target-no-file = { $file } não é um ficheiro comum e não foi substituído. Escolha outro nome.
kept-elsewhere = Este espaço de trabalho está num lugar partilhado ({ $keeper }). Aí pode ser substituído por uma versão mais antiga enquanto trabalha. Guarde-o no disco deste computador e entregue cópias.
keeper-onedrive = OneDrive
keeper-dropbox = Dropbox
keeper-google_drive = Google Drive
keeper-nextcloud = Nextcloud
keeper-icloud = iCloud
keeper-sync = um programa de sincronização
keeper-network = uma unidade de rede
## Modelos como formulário, e os seus erros
refused-data-flawed = { $cause }
refused-template-flaw-syntax = Esta linha não se lê como TOML. O leitor do formato diz: «{ $cause }»
refused-template-flaw-bracket = Os parênteses retos de «{ $text }» não formam pares. Uma secção começa por [[section]], uma parte por [[section.column]].
refused-template-flaw-no-value = «{ $text }» não diz nada: uma linha tem uma chave, o sinal de igual e um valor, como level = 2.
refused-template-flaw-key-twice = «{ $key }» aparece aqui duas vezes. Mantenha uma só das duas linhas.
refused-template-flaw-quotes = Falta uma aspa em «{ $key }»: um texto fica entre duas aspas retas.
refused-template-flaw-unquoted = O que está em «{ $key }» precisa de aspas retas à volta.
refused-template-flaw-version = version: a primeira versão é 1.
refused-template-flaw-no-section = O modelo não tem nenhuma secção. Uma secção começa por [[section]].
refused-template-flaw-missing-key = Falta aqui «{ $key }».
refused-template-flaw-unknown-key = «{ $key }» não pode estar aqui. O que pode: { $known }.
refused-template-flaw-unknown-word = { $key }: «{ $word }» não é conhecido. O que pode estar aqui: { $known }.
refused-template-flaw-wants-text = { $key }: espera-se um texto entre aspas retas.
refused-template-flaw-wants-number = { $key }: espera-se um número inteiro, sem aspas.
refused-template-flaw-wants-flag = { $key }: espera-se true ou false, sem aspas.
refused-template-flaw-wants-list = { $key }: espera-se uma lista, como ["…", "…"].
refused-template-flaw-wants-table = { $key }: esperam-se nomes, cada um com um valor.
refused-template-flaw-wants-tables = { $key }: cada um começa por uma linha própria entre parênteses retos duplos, como [[section]].
refused-template-flaw-wants-words = { $key }: esperam-se palavras por língua, como { "{" } en = "…", fr = "…" { "}" }.
refused-template-flaw-no-words = { $key }: faltam palavras. Cada língua indicada precisa delas, e é preciso pelo menos uma.
refused-template-flaw-language = { $key }: «{ $language }» não é uma língua. As línguas escrevem-se com duas letras: en, fr, pt, es.
refused-template-flaw-level = level: 1 para uma secção, 2 para uma parte da secção acima.
refused-template-flaw-level-first = level: a primeira secção não faz parte de nenhuma outra, por isso o seu nível é 1.
refused-template-flaw-limit = words: um limite de zero não deixa escrever. Dê um número a partir de 1, ou retire a chave.
refused-template-flaw-choice-optional = choice: só uma pergunta com optional = true pode ser escolhida.
refused-template-flaw-choice = choice: at_most não diz a quantas perguntas de «{ $choice }» se responde.
refused-template-flaw-needs-column = Falta a coluna «{ $column }»: é ela que diz de que trata cada linha.
refused-template-flaw-twice = { $key }: «{ $word }» aparece duas vezes.
refused-template-flaw-open-title = Uma coluna a preencher («open») precisa de um título.
refused-template-flaw-open-id = Uma linha a preencher («open») precisa de um id e de um título.
refused-template-flaw-id = id: «{ $id }» não é só de minúsculas sem acentos, algarismos e traços inferiores.
refused-template-flaw-id-cover = id: «{ $id }» é o nome da primeira página. Escolha outro.
refused-template-flaw-no-line = { $key }: nenhuma linha deste formulário tem o número «{ $code }».
refused-template-flaw-two-codes = { $key }: esperam-se os números de duas linhas.
cli-report-held = Nada foi escrito. Corrija o que está indicado acima, ou escreva os ficheiros como estão com --draft.
cli-hint-picture-unreadable = Está em «{ $section }».
cli-hint-picture-too-small = Está em «{ $section }».
template-new-total = Novo total
template-note = Nota sob o título
template-note-hint = Impressa no relatório.
template-each-year = Uma tabela por ano do doador
template-headings = Só as rubricas principais
template-totals = Totais, nas palavras do doador
template-totals-none = Sem nenhum, a tabela termina com a soma de tudo.
template-lines = Linhas do formulário, nas palavras do doador
template-signatories = Quem assina
template-add-total = Acrescentar um total
template-add-line = Acrescentar uma linha
template-add-signatory = Acrescentar um signatário
template-part-code = N.º
template-part-code-of = N.º: { $part }
template-part-optional = Omitida se nenhuma linha tem nada nela
template-part-always = Sempre presente
template-part-everywhere = nas páginas e na folha de cálculo
template-part-aside = Só na folha de cálculo
template-part-value = O que aí figura
template-part-cost-types = Tipos de custo que soma
template-part-cost-types-all = Todos os tipos
template-reckoned = Como resulta de outras linhas
template-reckoned-none = Não resulta
template-reckoned-sum = Soma de
template-reckoned-less = A primeira menos a segunda
template-reckoned-share = A primeira em percentagem da segunda
template-reckoned-of = Linhas
template-form-donor = Quem dá o dinheiro
template-form-agreement = Número do acordo
template-form-recipient = Quem recebe o dinheiro
template-form-grant-period = Período do acordo
template-form-period-end = Último dia abrangido
template-form-currency = Moeda
template-form-cash-receipts = Recebido da subvenção
template-form-cash-disbursements = Pago pela subvenção, adiantamentos incluídos
template-form-cash-on-hand = Recebido menos pago
template-form-authorised = Total concedido
template-form-grant-spent = Gasto da subvenção
template-form-unliquidated = Comprometido pela subvenção e não pago
template-form-grant-share = Gasto e comprometido da subvenção
template-form-unobligated = Concedido, nem gasto nem comprometido
template-form-recipient-required = O que outros devem dar
template-form-recipient-spent = Gasto do que outros dão
template-form-recipient-remaining = O que outros ainda têm de dar
template-form-indirect-percent = Percentagem de custos indiretos admitida
template-form-indirect-base = Custos que servem de base aos indiretos
template-form-indirect-charged = Custos indiretos imputados
template-form-budget = O orçamento total
template-form-received = Tudo o que foi recebido
template-form-spent = Tudo o que foi gasto
template-form-delivery-of-received = Gasto em percentagem do recebido
template-form-delivery-of-budget = Gasto em percentagem do orçamento
template-form-open = A preencher
table-ask-value = Nenhuma coluna contém números de pessoas. Se cada linha for uma pessoa, como numa lista de presenças, as linhas são contadas e nada delas é guardado.
table-value-rows = Cada linha é uma pessoa: contá-las
table-ask-age_bands = Em que faixas etárias entram as idades? Por exemplo 0-17,18-59,60+
refused-age-in-no-band = A idade de { $age } anos não está em nenhuma das faixas etárias.

## Tables: what is asked or taken for granted of a column
table-ask-century = De que século é este ano de dois algarismos? Os que ficam a mais de 20 anos no futuro são lidos da mesma forma.
table-ask-figures = Há colunas que só têm períodos como título. O que contêm?
table-ask-counted = Algumas destas células já têm outro número. As pessoas desta lista são mais pessoas, ou a lista contém todas?
table-counted-add = Mais pessoas: somá-las aos números
table-counted-replace = Todas: a lista toma o lugar dos números
table-assumed-century = Os anos de dois algarismos são lidos a partir de 2000: { $example } é { $day }.
table-assumed-last-day = Os montantes de uma coluna de um mês ou trimestre ficam com a data do último dia.
table-assumed-rows = Como na última tabela com estes títulos, cada linha conta como uma pessoa.
table-assumed-age_bands = Como na última tabela com estes títulos, as idades entram nas faixas { $bands }.
refused-answer-unknown = Nenhuma pergunta desta tabela se chama “{ $answer }”. Pode responder-se a: { $known }.
refused-table-other-version = Esta linha pertence à versão { $version } do orçamento; as linhas são acrescentadas à versão { $into }. Indique a versão respondendo a “version”, ou deixe a linha de fora.
refused-table-heading-unnumbered = O título “{ $heading }” não tem um número pelo qual comece o desta linha, por isso a linha não pode ficar debaixo dele. Numere ambos, ou deixe de fora a coluna dos títulos.
refused-table-part-refused = O que um financiador paga de uma linha num período não pôde ser guardado, por isso nada foi importado: { $reason }
table-ask-sex_m = O que significa “M” na coluna do sexo?
refused-table-line-cells = Uma linha tem mais de { $most } números. Nenhuma linha de pessoas alcançadas tem tantos: verifique se as colunas são aquilo por que são tomadas.
tables-projects-named = Cada linha indica o seu projeto ({ $count })
tables-writing = { $shown } de { $of } linhas escritas
## Packages of changes between colleagues
op-take-changes = Alterações de um colega recebidas: { $subject }
cli-help-changes = Escrever o que mudou num pacote para um colega
cli-help-take = Receber o pacote de um colega, num passo que se pode anular
cli-help-packages = Mostrar os pacotes dados e recebidos
cli-arg-changes_since = A partir de onde: start (tudo), last (o que o último pacote não tinha), um dia como 2026-11-01, ou o número de um passo
cli-arg-changes_answer = O que o autor de um pacote recebido não sabia; o pacote pela sua chave
cli-arg-changes_out = Onde escrever o pacote, terminado em .bilan-changes
cli-arg-changes_file = O pacote, terminado em .bilan-changes
cli-arg-changes_decide = Que versão vale onde ambos mudaram o mesmo: mine (a nossa) ou theirs (a deles) para tudo, 3=theirs para o terceiro conflito
cli-arg-changes_office = Como se chama aqui o espaço de trabalho de onde vem, por exemplo Escritório do Níger
cli-arg-changes_dry_run = Mostrar o que seria recebido e o que se contradiz, sem mudar nada
cli-changes-given = { $file }: { $rows } linhas de { $steps } passos
package-given = dado: { $rows } linhas
package-taken = recebido de { $author }: { $rows } linhas
package-taken-back = recebido de { $author } e anulado: { $rows } linhas
package-none = Ainda não foi dado nem recebido nenhum pacote.
package-from = Pacote de { $author }, { $workspace }, { $at }
package-known = Tudo o que contém já é conhecido aqui. Nada muda.
package-counts = Linhas: { $new } novas, { $changed } alteradas, { $gone } eliminadas.
package-skipped = { $rows } linhas do que aqui foi esquecido continuam esquecidas.
package-comes = novo
package-goes = eliminado
conflict-field = alterado dos dois lados
conflict-gone_here = eliminado aqui, alterado lá
conflict-gone_there = alterado aqui, eliminado lá
conflict-same = só um pode sê-lo
conflict-mine = a nossa
conflict-theirs = a deles
refused-changes-foreign = { $file } não é um pacote de alterações. Nada foi alterado. Escolha um ficheiro escrito pelo Bilan; o nome termina em geral por .bilan-changes.
refused-changes-damaged = O pacote { $file } não se consegue ler em { $place }: { $cause }. Nada foi alterado. Peça que o enviem de novo.
refused-changes-hash = O pacote { $file } não está como foi escrito: foi cortado ou alterado pelo caminho. Nada foi alterado aqui. Peça que o enviem de novo.
refused-changes-newer = O pacote { $file } foi criado por uma versão mais recente do Bilan. Nada foi alterado. Instale a versão mais recente e depois receba-o.
refused-changes-older = O pacote { $file } foi criado por uma versão mais antiga do Bilan. Nada foi alterado. Peça ao seu colega que instale a mesma versão que a sua e o faça de novo.
refused-changes-too-large = O pacote { $file } é maior do que qualquer um que o Bilan faz (mais de { $most } MB, ou muito mais depois de descomprimido). Nada foi alterado. Peça um pacote desde um dia mais recente.
refused-changes-table-unknown = A linha { $line } de { $file } trata de { $table }, de que um pacote não pode falar. Nada foi alterado. Pergunte a quem o enviou como foi feito.
refused-changes-column-unknown = A linha { $line } de { $file } nomeia “{ $column }”, que { $table } não tem. Nada foi alterado. Pergunte a quem o enviou como foi feito.
refused-changes-value-wrong = A linha { $line } de { $file } diz em { $table }, { $column } algo que aí não pode estar. Nada foi alterado. Peça que o pacote seja feito de novo.
refused-changes-key-wrong = A linha { $line } de { $file } nomeia uma linha de { $table } por uma chave impossível. Nada foi alterado. Peça que o pacote seja feito de novo.
refused-changes-version-unknown = A linha { $line } de { $file } (em { $table }) vem de um passo que o pacote não nomeia. Nada foi alterado. Peça que seja feito de novo.
refused-changes-row-cut = A linha { $line } de { $file } diz só uma parte de uma linha de { $table }. Nada foi alterado. Peça que o pacote seja feito de novo.
refused-changes-row-twice = A linha { $line } de { $file } diz uma linha de { $table } pela segunda vez. Nada foi alterado. Peça que o pacote seja feito de novo.
refused-changes-gap = { $file } continua a partir de alterações que aqui não são conhecidas ({ $count } passos). Nada foi alterado. Peça a { $author } um pacote desde { $day }, ou tudo.
refused-changes-orphan = A linha { $line } de { $file } depende de uma linha que não está aqui nem no pacote. Nada foi alterado. Peça um pacote com tudo.
refused-changes-not-fitting = O que { $file } diz não se ajusta aqui ({ $cause }). Nada foi alterado. Peça um pacote com tudo; se não ajudar, combine primeiro com o seu colega.
refused-changes-unreadable = Depois de receber { $file }, um projeto deixaria de se poder ler; por isso nada foi alterado. Pergunte a quem o enviou como foi feito. ({ $cause })
refused-changes-file-missing = { $file } nomeia { $count } ficheiros que não estão aqui nem no pacote. Nada foi alterado. Peça um pacote com tudo.
refused-changes-content = Um ficheiro em { $file } não é o que diz ser ({ $place }). Nada foi alterado. Peça que o pacote seja feito de novo.
refused-changes-undecided = { $file } contradiz o que está aqui em { $count } lugares. Nada foi alterado. Decida que versão vale (--decide mine, --decide theirs, --decide 1=mine).
refused-changes-stranger = { $file } vem de outro espaço de trabalho (“{ $name }”, de { $author }), do qual ainda nada foi recebido. Nada foi alterado. Se estiver certo, diga como se chama aqui esse escritório (--office).
refused-changes-since = “{ $since }” não é um ponto a partir do qual se possam dar alterações. Diga start, last, um dia como 2026-11-01 ou o número de um passo.
refused-changes-answer = “{ $package }” não é um pacote recebido a que se possa responder: só o último de cada colega o permite. Dê tudo, ou desde um dia.
refused-changes-decide = “{ $word }” não decide nada. Diga mine, theirs, ou o número de um conflito com um dos dois, como 3=theirs.
failed-write-changes = Não foi possível escrever o pacote: { $cause }. Nada foi alterado.
failed-give-changes = Não foi possível fazer o pacote: { $cause }. Nada foi alterado; tente de novo.
## A file that cannot be opened, and its newest good copy
rescue-title = Não é possível abrir «{ $file }»
rescue-copy = Cópia intacta mais recente: { $at }.
rescue-projects = { $count ->
    [one] Contém um projeto:
   *[other] Contém { $shown } projetos:
}
rescue-more = { $count ->
    [one] e mais um
   *[other] e mais { $count }
}
rescue-lead = O que foi feito depois desta cópia não está nela. O ficheiro que não abre não é apagado: fica ao lado, com outro nome.
rescue-put = Pôr esta cópia no seu lugar
rescue-aside = O ficheiro danificado fica guardado como «{ $file }».
rescue-none = Não foi encontrada nenhuma cópia deste ficheiro neste computador. Se outra pessoa tiver uma, abra essa.
## Sums that are kept

refused-sums-stale = As somas mantidas em { $file } (pessoas alcançadas, dinheiro) não correspondem às suas linhas. Nenhuma linha é afetada. Abra o espaço de trabalho na janela ou execute `bilan call rebuild_sums`: em ambos os casos, as somas são refeitas.
window-reach-rows-first = Aqui mostram-se as primeiras { $shown } de { $count } linhas; todas elas estão na grelha.
## The look of a template
refused-template-flaw-accent = accent: «{ $accent }» não é uma cor. Uma cor escreve-se com # e seis algarismos, como #0B4F5C.
refused-template-flaw-accent-pale = accent: em «{ $accent }», as palavras ficariam demasiado claras para se lerem. Escolha um tom mais escuro.

## O logótipo e a cor da organização
letterhead = Logótipo e cor da organização
letterhead-lead = Cada relatório apresenta-os na capa e nos títulos, salvo se o seu modelo tiver uma cor própria.
letterhead-accent = Cor dos títulos, dos filetes e dos gráficos
letterhead-accent-hint = Com # e seis algarismos, por exemplo #0B4F5C. Vazio: a do Bilan.
letterhead-logo = Logótipo
letterhead-no-logo = Ainda sem logótipo: um ficheiro JPEG, PNG ou WebP
letterhead-choose = Escolher um ficheiro…
letterhead-remove = Retirar
letterhead-alternative = O que o logótipo mostra
letterhead-alternative-hint = Lido em voz alta a quem não o vê. Vazio: o nome da organização que presta contas.
op-set-letterhead = Logótipo e cor dos relatórios alterados
window-table-letterhead = Logótipo e cor
window-field-accent = cor
window-field-logo_name = ficheiro do logótipo
window-field-logo_hash = conteúdo do logótipo
window-field-alternative = o que o logótipo mostra
refused-accent-unknown = «{ $accent }» não é uma cor. Escreve-se com # e seis algarismos, por exemplo #0B4F5C.
refused-accent-pale = Um texto em «{ $accent }» seria demasiado claro para se ler: o contraste seria { $found } e o mínimo é { $least }. Escolha um tom mais escuro.
refused-logo-kind = { $file } não é uma imagem que possa ser impressa. Escolha um ficheiro JPEG, PNG ou WebP.
cli-help-letterhead = Mostra ou define o logótipo e a cor da organização, que os seus relatórios apresentam
cli-arg-letterhead_accent = Cor dos títulos, dos filetes e dos gráficos, por exemplo #0B4F5C; "" para a do Bilan
cli-arg-letterhead_logo = Imagem (JPEG, PNG, WebP) para as capas
cli-arg-letterhead_no_logo = Retira o logótipo
cli-arg-letterhead_alt = O que o logótipo mostra, para quem não o vê
cli-letterhead-accent = Cor: { $accent }
cli-letterhead-usual = a do Bilan
cli-letterhead-logo = Logótipo: { $file }
cli-letterhead-none = nenhum
cli-letterhead-alternative = O que mostra: { $words }
## O que um ficheiro da IATI soma, e o que não tem lugar nele
iati-summed = Soma do período { $span }
iati-left-out-summed = { $count ->
    [one] { $shown } lançamento é indicado numa soma do seu mês, trimestre ou ano, sem o número do comprovativo.
   *[other] { $shown } lançamentos são indicados em somas por mês, trimestre ou ano, sem números de comprovativos.
}
iati-left-out-nodes = { $count ->
    [one] { $shown } linha do quadro de resultados não consta: não tem indicador próprio.
   *[other] { $shown } linhas do quadro de resultados não constam: não têm indicadores próprios.
}
iati-left-out-deliverables = { $count ->
    [one] Os números de { $shown } produto não constam: não se conhecem os dias do projeto.
   *[other] Os números de { $shown } produtos não constam: não se conhecem os dias do projeto.
}
iati-left-out-notes = { $count ->
    [one] { $shown } observação sobre um indicador sensível não consta.
   *[other] { $shown } observações sobre indicadores sensíveis não constam.
}
iati-left-out-places = { $count ->
    [one] O nome de { $shown } lugar não consta: os lugares ficam convosco.
   *[other] Os nomes de { $shown } lugares não constam: os lugares ficam convosco.
}
iati-left-out-documents = { $count ->
    [one] { $shown } anexo não consta: a IATI indica os documentos pelo seu endereço na Internet.
   *[other] { $shown } anexos não constam: a IATI indica os documentos pelos seus endereços na Internet.
}
iati-left-out-lessons = { $count ->
    [one] { $shown } lição não consta: a IATI não tem lugar para ela.
   *[other] { $shown } lições não constam: a IATI não tem lugar para elas.
}
iati-left-out-risks = { $count ->
    [one] { $shown } risco não consta: os riscos ficam convosco.
   *[other] { $shown } riscos não constam: os riscos ficam convosco.
}
iati-left-out-told = { $count ->
    [one] { $shown } resultado ou evento descrito por palavras não consta: a IATI não tem lugar para ele.
   *[other] { $shown } resultados e eventos descritos por palavras não constam: a IATI não tem lugar para eles.
}
iati-left-out-programme = { $count ->
    [one] O programa de { $shown } projeto não consta: a IATI pede um identificador.
   *[other] Os programas de { $shown } projetos não constam: a IATI pede identificadores.
}
report-embed = Incluir a folha de cálculo no PDF
report-embed-hint = Um só ficheiro para tudo (PDF/A-3): os programas que mostram anexos abrem a folha a partir do PDF.
iati-left-out-signs = { $count ->
    [one] { $shown } carácter de controlo de um texto não consta: nenhum ficheiro XML o pode conter.
   *[other] { $shown } caracteres de controlo de textos não constam: nenhum ficheiro XML os pode conter.
}
