# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


## Window

# The frame around every page
window-skip = Saltar para o conteúdo
window-home = Bilan: voltar aos projetos
window-saved = Tudo está guardado em { $file }
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
window-drop-here = Largue aqui as páginas de projeto
window-close = Fechar
window-close-message = Fechar esta mensagem
window-cancel = Cancelar
window-done = Concluído
window-more = Mais
window-missing = não indicado

# The first page
window-home-title = Faça o balanço dos seus projetos. Preste contas aos doadores.
window-home-lead = O Bilan guarda os seus projetos num único ficheiro neste computador e faz deles relatórios para os doadores, em PDF e Excel, em francês, português, espanhol e inglês. Nada sai desta máquina.
window-demo = Experimentar o exemplo
window-demo-hint = Um espaço de trabalho com seis projetos, para ver e alterar sem receio
window-new = Novo espaço de trabalho…
window-new-hint = Um ficheiro vazio para os seus projetos, na pasta que escolher
window-open = Abrir um espaço de trabalho…
window-open-hint = Um ficheiro criado com o Bilan, por si ou por um colega
window-recent = Espaços de trabalho recentes
window-recent-none = Os espaços de trabalho que abrir aparecerão aqui.
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
window-delete-hint = Todos os seus factos saem do espaço de trabalho. Pode recuperá-los com Anular, mesmo mais tarde; o histórico guarda o passo.
window-deleted = Eliminado: { $title }

# The page of a project
window-on-this-page = Nesta página
window-section-identity = Em resumo
window-section-objective = Objetivo e contexto
window-section-framework = Quadro de resultados
window-section-indicators = Indicadores
window-section-deliverables = Produtos a entregar
window-section-budget = Orçamento
window-section-reach = Pessoas alcançadas
window-section-engagement = Envolvimento do público
window-section-results = Resultados
window-section-lessons = Lições aprendidas
window-section-organisations = Organizações e peritos
window-section-references = Referências
window-section-missing = Não indicado
window-section-sources = Fontes
window-fact-title = Título
window-fact-subtitle = Subtítulo
window-fact-acronym = Nome curto
window-fact-language = Língua
window-fact-identifiers = Identificadores
window-fact-identifiers-prima = Identificador PRIMA
window-fact-status = Estado
window-fact-type = Tipo de projeto
window-fact-coverage = Cobertura
window-fact-region = Região
window-fact-countries = Países beneficiários
window-fact-geo_note = Geografia
window-fact-dates = Datas
window-fact-dates-start = Data de início
window-fact-dates-end = Data de fim
window-fact-duration_months = Duração
window-fact-donor = Doador
window-fact-implementer = Organização executora
window-fact-programme = Programa
window-fact-components = Componentes
window-fact-budget = Orçamento
window-fact-expenditure = Despesas
window-fact-objective = Objetivo
window-fact-context = Contexto
window-fact-framework = Quadro de resultados
window-fact-indicators = Indicadores
window-fact-periods = Períodos
window-fact-deliverables = Produtos a entregar
window-fact-reach = Pessoas alcançadas
window-fact-engagement = Envolvimento do público
window-fact-results = Resultados
window-fact-lessons = Lições aprendidas
window-fact-experts = Peritos
window-fact-organisations = Organizações
window-fact-domains = Domínios de apoio
window-fact-target_groups = Grupos-alvo
window-fact-references = Referências
window-as-given = (tal como indicado: «{ $words }»)
window-derived = deduzido
window-derived-hint = Decorre do início e da duração; nenhum documento o indica.
window-months = { $count ->
    [one] { $shown } mês
   *[other] { $shown } meses
}
window-led-by = liderada por { $name }
window-own-component = este projeto
window-axis-goals = Meta geral
window-axis-objectives = Metas
window-axis-components = Componentes
window-axis-pillars = Pilares de trabalho
window-axis-outcomes = Efeitos
window-axis-outputs = Produtos
window-axis-activities = Atividades
window-axis-results = Resultados
window-indicator = Indicador
window-baseline = Valor de base
window-target = Meta final
window-periodic = cada período conta o seu
window-cumulative = cada período conta o total até à data
window-of-target = de { $target } previstos
window-not-set = não definido
window-not-reported = não comunicado
window-of = { $part } de { $whole }
window-due = prazo: { $date }
window-budget-version = versão { $version }
window-budget-line = Rubrica
window-budget-units = Unidades
window-budget-unit-cost = Custo unitário
window-budget-amount = Montante
window-breakdown = Desagregação
window-breakdown-of = Desagregação: { $kind }
window-people = Pessoas
window-age = { $age } anos
window-not-disaggregated = Não desagregado
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
window-reveal-file-named = Mostrar { $name } na pasta

# The history
window-history = Histórico
window-history-lead = Tudo o que foi alterado neste espaço de trabalho, do mais recente ao mais antigo.
window-history-none = Ainda nada foi alterado.
window-history-undone = anulado
window-history-changes = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
window-history-field = Facto
window-old = Antes
window-new-value = Depois
