# All words that people see. One file per language; keys are the same in all.

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
refused-disk-full = O disco está cheio; não foi possível alterar { $file }. O que já estava guardado está a salvo. Liberte espaço e tente de novo.
refused-file-missing = O ficheiro { $file } não existe. Nada foi alterado. Verifique o nome e a pasta.
refused-project-unknown = Nenhum projeto deste espaço de trabalho se chama «{ $project }». A lista de projetos mostra os seus identificadores.
refused-project-several = «{ $project }» pode ser vários projetos: { $titles }. Indique um deles pelo identificador.
refused-page-ambiguous = { $file } pode ler-se de mais de uma maneira ({ $fields }). Nada foi importado. Responda às perguntas e importe de novo.
refused-page-known = { $file } é sobre um projeto já registado: { $title }. Nada foi alterado. Escolha atualizá-lo (--update) ou criar outro (--new).
refused-template-unknown = Não existe o modelo de relatório «{ $template }». Use «project».
refused-language-unknown = Não é possível escrever relatórios na língua «{ $language }». Use fr, pt, es ou en.
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


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


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
cli-undo-done = Anulado: { $op } ({ $subject })
cli-redo-done = Refeito: { $op } ({ $subject })
cli-uncovered = { $file }: nenhum tipo de letra do relatório tem estes caracteres; são desenhados como uma caixa: { $characters }
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
cli-arg-language = Língua: fr, pt, es ou en
cli-arg-encoding = Codificação dos ficheiros quando não são UTF-8, por exemplo windows-1252
cli-arg-answers = Responde ao que a página deixa em aberto; um valor vazio deixa o facto de fora
cli-arg-update = Atualizar os projetos já registados
cli-arg-new = Criar outro projeto ao lado do já registado
cli-arg-dry_run = Mostrar o que seria importado sem alterar nada
cli-arg-format = Formatos: pdf, xlsx ou ambos
cli-arg-out = Pasta dos ficheiros
cli-arg-template = Modelo de relatório
cli-arg-date = Data do relatório; hoje por omissão
cli-arg-name = Nome do comando
cli-arg-input = O que recebe, em JSON
cli-exit-codes = Códigos de saída: 0 feito · 1 a máquina ou o programa falhou · 2 argumentos errados · 3 recusado, nada foi alterado · 4 é precisa uma decisão, nada foi alterado



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
window-breakdown = Desagregação
window-breakdown-of = Desagregação: { $kind }
window-people = Pessoas
window-age = { $age } anos
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
window-field-value = valor
window-field-unit = unidade
window-field-version = versão
window-field-total_minor = total em unidades menores
window-field-amount_minor = montante em unidades menores
window-field-unit_cost_minor = custo unitário em unidades menores
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
refused-host-page = { $file } não foi lido: não é um ficheiro ou tem mais de 50 MB. Nada foi alterado. Escolha a página como ficheiro de texto.
refused-host-language = O programa não fala «{ $language }». Escolha uma das suas línguas.
failed-host-settings = Não foi possível guardar as suas escolhas em { $file }: { $cause }. Os seus projetos não são afetados. Verifique se pode escrever nesta pasta.
failed-host-call = O programa falhou ao responder ({ $cause }). O que foi guardado está seguro. Tente de novo; se voltar a acontecer, comunique-nos o erro.
failed-host-dialog = Não foi possível usar a janela de escolha de ficheiros: { $cause }. Nada foi alterado. Tente de novo.
failed-host-open-file = Não foi possível mostrar { $file }: { $cause }. O ficheiro existe; abra-o no seu gestor de ficheiros.
failed-host-open-workspace = Não foi possível abrir { $file }: { $cause }. Nada foi alterado. Verifique o nome e a pasta do ficheiro.
failed-host-read-page = Não foi possível ler { $file }: { $cause }. Nada foi alterado. Verifique se o ficheiro existe e se o pode ler.
failed-host-folder = Não foi possível criar a pasta { $file }: { $cause }. Nada foi alterado. Verifique se há espaço no disco e se pode escrever nesse local.
